// Writes the tables of docs/false-greens.md: scangate's columns from the cases of test/peers, to which a test holds
// it, and those of others from test/peers/record.json. With --check it writes nothing and fails where the page is
// not in step. Needs test/peers in lib/peers: `npx tsc -p tsconfig.peers.json`, which `npm run generate` does.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { falseGreenBlocks } from '../lib/peers/test/peers/page.js'
import { readRecord } from '../lib/peers/test/peers/record.js'
import { withBlocks } from './blocks.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const page = join(root, 'docs/false-greens.md')
const record = readRecord(readFileSync(join(root, 'test/peers/record.json'), 'utf8'))

const before = readFileSync(page, 'utf8')
const after = withBlocks(before, 'generated', falseGreenBlocks(record))
if (after !== before && process.argv.includes('--check')) {
  console.log('docs/false-greens.md is not in step with the cases and the record in test/peers.')
  console.log('Run `npm run generate` and commit what it writes.')
  process.exitCode = 1
} else if (after !== before) {
  writeFileSync(page, after)
  console.log('Written: docs/false-greens.md')
}
