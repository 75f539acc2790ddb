// Makes one file of the CLI's bundle, for machines without a package registry: single-file-cli.mjs TARGET
// ncc puts what is imported on demand into files of its own. Here they go back into the one file, as
// functions that run when they are asked for, so that the start stays as quick as it is.
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [target] = process.argv.slice(2)
if (target === undefined) throw new Error('Usage: single-file-cli.mjs TARGET')
const folder = fileURLToPath(new URL('../../dist/cli', import.meta.url))

const bundle = readFileSync(join(folder, 'index.js'), 'utf8')
/** The one import that ncc writes; a chunk's is the bundle's own. */
const required = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n'

const chunks = readdirSync(folder)
  .filter((name) => /^\d+\.index\.js$/.test(name))
  .map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    if (text.includes(required) && !bundle.includes(required)) throw new Error(`${name} needs createRequire.`)
    const inner = text.replace(required, '').replace(/^export const (id|ids|modules) = /gm, 'const $1 = ')
    if (/^(import|export) /m.test(inner)) throw new Error(`${name} imports or exports something unforeseen.`)
    return `${JSON.stringify(name)}: async () => {\n${inner}\nreturn { id, ids, modules }\n}`
  })

const imported = /import\("\.\/" \+ (__nccwpck_require__\.u\(chunkId\))\)/g
if (chunks.length > 0 && bundle.match(imported)?.length !== 1) {
  throw new Error('ncc loads its chunks in another way than it did; this script must follow.')
}
const main = /^export \{.*?(\S+) as main\b.*\};?$/m
const [, start] = main.exec(bundle) ?? []
if (start === undefined) throw new Error('The bundle exports no main.')

const text = bundle
  .replace(/^#!.*\n/, '')
  .replace(imported, '__scangate_chunks[$1]()')
  .replace(main, '')
const shebang = '#!/usr/bin/env node'
writeFileSync(
  target,
  `${shebang}\n${text}\nvar __scangate_chunks = {\n${chunks.join(',\n')}\n};\n${start}();\n`,
)
chmodSync(target, 0o755)
