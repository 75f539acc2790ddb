// Writes what comes from the sources' tables: each action.yml, and the tables in the READMEs. With --check it
// writes nothing and fails where a file is not in step. Needs `npm run compile` first.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { outputHelp } from '../lib/hosts/actions/output-help.js'
import { loadSources, sources } from '../lib/hosts/registry.js'
import { withBlocks } from './blocks.mjs'
import { actionPath, actionYaml, readmeBlocks } from './source-pages.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const isCheck = process.argv.includes('--check')
const all = (await loadSources(sources)).map((source) => ({ source, outputs: outputHelp(source) }))

const readmes = { en: 'README.md', ja: 'README.ja.md', ko: 'README.ko.md' }
const files = Object.fromEntries(all.map((entry) => [actionPath(entry.source), () => actionYaml(entry)]))
for (const [language, name] of Object.entries(readmes)) {
  const blocks = await readmeBlocks(all, language)
  files[name] = (text) => withBlocks(text, 'generated', blocks)
}
const stale = []
for (const [name, make] of Object.entries(files)) {
  const path = join(root, name)
  let before = ''
  try {
    before = readFileSync(path, 'utf8')
  } catch {
    // It is made below.
  }
  const after = make(before)
  if (after === before) continue
  stale.push(name)
  if (isCheck) continue
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, after)
}
if (stale.length > 0) console.log(`${isCheck ? 'Not in step' : 'Written'}: ${stale.join(', ')}`)
if (isCheck && stale.length > 0) {
  console.log('Run `npm run generate` and commit what it writes.')
  process.exitCode = 1
}
