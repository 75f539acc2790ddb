// Points this repository's references to itself at a release: set-self-reference.mjs COMMIT VERSION
// With --check it changes nothing and fails where they differ.
// With --slug OLD it first replaces OLD by the name that stands in package.json, everywhere it is written.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { selfReferences, selfReferringFiles, setSelfReferences, slugOf } from './self-reference.mjs'

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false }, slug: { type: 'string' } },
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
if (sha !== undefined && version !== undefined) {
  for (const file of selfReferringFiles) {
    const text = readFileSync(file, 'utf8')
    if (!values.check) {
      writeFileSync(file, setSelfReferences(text, slug, { sha, version }))
      continue
    }
    const others = selfReferences(text, slug).filter((reference) => reference.sha !== sha)
    for (const other of others)
      stderr.write(`${file} refers to ${other.version} (${other.sha}), not ${version}.\n`)
    if (others.length > 0) process.exitCode = 1
  }
} else if (values.slug === undefined) {
  stderr.write('Usage: set-self-reference.mjs [--check] [--slug OLD] [COMMIT VERSION]\n')
  process.exitCode = 1
}
