// Runs a task of package.json by its steps. Each script there ends in a sentence that says what it is for,
// so that `npm run` lists them with their meaning; the sentence itself is ignored here.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const bin = (name, path) => join(dirname(require.resolve(`${name}/package.json`)), path)

const biome = (...args) => [bin('@biomejs/biome', 'bin/biome'), ...args]
const tsc = (project) => [bin('typescript', 'bin/tsc'), '-p', project]
const vitest = (report, ...args) => [
  bin('vitest', 'vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  '--reporter=./scripts/skipped-reporter.mjs',
  `--outputFile.json=reports/tests-${report}.json`,
  ...args,
]
const script = (name, ...args) => [join(root, 'scripts', name), ...args]
const compile = () => {
  rmSync(join(root, 'lib'), { recursive: true, force: true })
  return tsc('tsconfig.build.json')
}

const tasks = {
  lint: () => [biome('ci', '--error-on-warnings')],
  format: () => [biome('check', '--write')],
  types: () => [tsc('tsconfig.json')],
  compile: () => [compile()],
  generate: () => [compile(), script('generate.mjs'), tsc('tsconfig.peers.json'), script('false-greens.mjs')],
  unit: () => [vitest('unit', '--project', 'unit')],
  test: () => [
    biome('ci', '--error-on-warnings'),
    tsc('tsconfig.json'),
    compile(),
    script('generate.mjs', '--check'),
    tsc('tsconfig.peers.json'),
    script('false-greens.mjs', '--check'),
    vitest('main', ...['unit', 'contract', 'e2e', 'act'].flatMap((project) => ['--project', project])),
  ],
  peers: () => [tsc('tsconfig.peers.json'), [join(root, 'lib/peers/test/peers/main.js')]],
  act: () => [vitest('act', '--project', 'act')],
  demo: () => [[join(root, 'dist', 'cli.cjs'), 'demo']],
  load: () => [vitest('load', '--project', 'load')],
  bench: () => [compile(), script('bench.mjs')],
  mutation: () => [compile(), script('mutation.mjs')],
}

const [name = '', , ...more] = process.argv.slice(2)
const steps = tasks[name]?.()
if (steps === undefined) {
  console.error(`There is no task "${name}". Tasks: ${Object.keys(tasks).join(', ')}.`)
  process.exit(1)
}
for (const [index, step] of steps.entries()) {
  const isLast = index === steps.length - 1
  const { status } = spawnSync(process.execPath, [...step, ...(isLast ? more : [])], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
