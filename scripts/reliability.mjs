// Writes the tables of docs/reliability.md from what the fault suites saw (reports/reliability/*.json, written
// by `npm test`). With --check it writes nothing and fails where the page is not in step.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withBlocks } from './blocks.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const page = join(root, 'docs/reliability.md')
const folder = join(root, 'reports/reliability')
const isCheck = process.argv.includes('--check')

/** Characters that would end a cell or become markup. Code spans of our own stay. */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')

/** The columns in their order; a table has those that its rows know. */
const columns = {
  fault: 'What goes wrong',
  outcome: 'Outcome',
  starts: 'Scans begun',
  fate: 'What becomes of them',
  requests: 'Requests',
  says: 'What the run says',
}

function table(rows) {
  const names = Object.keys(columns).filter((name) => rows.some((row) => row[name] !== undefined))
  const lines = rows.map((row) =>
    names.map((name) => (name === 'outcome' ? `\`${row.outcome}\`` : String(row[name]))),
  )
  return [names.map((name) => columns[name]), names.map(() => '---'), ...lines]
    .map((line) => `| ${line.map(cell).join(' | ')} |`)
    .join('\n')
}

function readSections() {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
    return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

const sections = readSections()
const count = sections.reduce((sum, { rows }) => sum + rows.length, 0)
const generated = [
  `${count} faults in ${sections.length} groups.`,
  ...sections.map(
    ({ title, rows }) =>
      `### ${title}\n\n<details><summary>${rows.length} faults</summary>\n\n${table(rows)}\n\n</details>`,
  ),
].join('\n\n')

const before = readFileSync(page, 'utf8')
const after = withBlocks(before, 'generated', { faults: generated })
if (after !== before && isCheck) {
  const missing = [...before.matchAll(/^### (.*)$/gm)]
    .map(([, title]) => title)
    .filter((title) => !sections.some((section) => section.title === title))
  console.log('docs/reliability.md is not in step with what the fault suites saw.')
  if (missing.length > 0)
    console.log(`Nothing was recorded for: ${missing.join('; ')}. Run \`npm test\` first.`)
  else console.log('Run `node scripts/reliability.mjs` after `npm test`, and commit what it writes.')
  process.exitCode = 1
} else if (after !== before) {
  writeFileSync(page, after)
  console.log('Written: docs/reliability.md')
}
