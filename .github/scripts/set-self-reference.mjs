// Points this repository's references to itself at an earlier commit that has the gate of a release:
//   set-self-reference.mjs COMMIT vX.Y.Z
// With --check vX.Y.Z it changes nothing and fails unless the checked-out commit may become that release.
// With --slug OLD it first replaces OLD by the name that stands in package.json, everywhere it is written.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import {
  problemOf,
  selfReferences,
  selfReferringFiles,
  setSelfReferences,
  slugOf,
} from './self-reference.mjs'

const { values, positionals } = parseArgs({
  options: { check: { type: 'string' }, slug: { type: 'string' } },
  allowPositionals: true,
})
const slug = slugOf(JSON.parse(readFileSync('package.json', 'utf8')))

if (values.slug !== undefined) {
  const files = execFileSync('git', ['grep', '-lF', values.slug], { encoding: 'utf8' }).split('\n')
  for (const file of files.filter((file) => file !== '' && !file.startsWith('dist/'))) {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(values.slug, slug))
    stdout.write(`${file}: ${values.slug} is now ${slug}\n`)
  }
}

const [sha, version] = positionals
if (values.check !== undefined) {
  const references = selfReferringFiles.flatMap((file) => selfReferences(readFileSync(file, 'utf8'), slug))
  const git = (...args) => spawnSync('git', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  const problem = problemOf(references, values.check, git)
  if (problem !== undefined) {
    stderr.write(`${problem}\n`)
    process.exitCode = 1
  }
} else if (sha !== undefined && version !== undefined) {
  for (const file of selfReferringFiles) {
    writeFileSync(file, setSelfReferences(readFileSync(file, 'utf8'), slug, { sha, version }))
  }
} else if (values.slug === undefined) {
  stderr.write('Usage: set-self-reference.mjs [--check VERSION] [--slug OLD] [COMMIT VERSION]\n')
  process.exitCode = 1
}
