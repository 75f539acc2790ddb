// Builds dist: compiles with tsc, bundles with ncc, copies the stubs. Nothing is minified: minified bundles
// start slower (docs/performance.md), and people can read what they run.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { writeLicenses } from './licenses.mjs'
import { copyTypes } from './types.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })

const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
const ncc = require.resolve('@vercel/ncc/dist/ncc/cli.js')

const bundles = {
  'lib/hosts/actions/bundle.js': 'dist/actions',
  'lib/hosts/library/bundle.js': 'dist/cli',
  'lib/index.js': 'dist/library',
}
const stubs = {
  'src/entries/cli.cjs': 'dist/cli.cjs',
  'src/hosts/library/simulator-stub.js': 'dist/simulator/index.js',
}

rmSync(join(root, 'lib'), { recursive: true, force: true })
rmSync(join(root, 'dist'), { recursive: true, force: true })
run(tsc, '-p', 'tsconfig.build.json')
// CommonJS, which the compiler leaves alone.
copyFileSync(join(root, 'src/http/undici.cjs'), join(root, 'lib/http/undici.cjs'))
const scratch = mkdtempSync(join(tmpdir(), 'scangate-build-'))
for (const [entry, folder] of Object.entries(bundles)) {
  const stats = join(scratch, 'stats.json')
  run(ncc, 'build', entry, '-o', folder, '--stats-out', stats)
  writeLicenses(root, stats, join(root, folder, 'licenses.txt'))
}
rmSync(scratch, { recursive: true })
for (const [source, target] of Object.entries(stubs)) {
  mkdirSync(dirname(join(root, target)), { recursive: true })
  copyFileSync(join(root, source), join(root, target))
}
// Each source's step and post step are a small file that names the source.
const { loadSources, sources } = await import(pathToFileURL(join(root, 'lib/hosts/registry.js')).href)
for (const { action, name } of await loadSources(sources)) {
  mkdirSync(join(root, 'dist', name), { recursive: true })
  for (const entry of action.hasPost ? ['main.js', 'post.js'] : ['main.js']) {
    const template = readFileSync(join(root, 'src/entries', entry), 'utf8')
    writeFileSync(join(root, 'dist', name, entry), template.replaceAll("'SOURCE'", `'${name}'`))
  }
}
copyTypes(join(root, 'lib'), join(root, 'dist/library/types'), ['index.d.ts', 'hosts/library/simulator.d.ts'])
chmodSync(join(root, 'dist/cli.cjs'), 0o755)
