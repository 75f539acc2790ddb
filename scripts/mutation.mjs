// Runs mutation testing room by room, keeps the scores in test/mutation/scores.json and writes them into
// docs/reliability.md. Rooms given by name are run alone; the others keep the score of their last run. With --report
// nothing is run, and what reports/ holds is taken. Needs lib.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sources } from '../lib/hosts/registry.js'
import { withBlocks } from './blocks.mjs'
import { roomsOf } from './rooms.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const page = join(root, 'docs/reliability.md')
const rooms = roomsOf(sources)
const given = process.argv.slice(2).filter((argument) => rooms.includes(argument))
const reportOf = (room) => join(root, `reports/mutation-${room.replaceAll('/', '-')}.json`)

if (!process.argv.includes('--report')) {
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  for (const room of given.length > 0 ? given : rooms) {
    const { status } = spawnSync(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.mjs'], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, SCANGATE_MUTATED_ROOM: room },
    })
    if (status !== 0) process.exit(status ?? 1)
  }
}

function scoreOf(room) {
  const { files } = JSON.parse(readFileSync(reportOf(room), 'utf8'))
  const own = Object.entries(files).filter(([file]) => file.startsWith(`src/${room}/`))
  const statuses = own.flatMap(([, { mutants }]) => mutants.map(({ status }) => status))
  const count = (...names) => statuses.filter((status) => names.includes(status)).length
  const [noticed, missed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')]
  return { changes: noticed + missed, noticed, missed }
}

const kept = join(root, 'test/mutation/scores.json')
const before = JSON.parse(readFileSync(kept, 'utf8'))
const isNew = (room) => (given.length === 0 || given.includes(room)) && existsSync(reportOf(room))
const measuredOn = (room) => statSync(reportOf(room)).mtime.toISOString().slice(0, 10)
const scores = rooms.flatMap((room) => {
  const score = isNew(room) ? { ...scoreOf(room), on: measuredOn(room) } : before[room]
  return score ? [{ room, ...score }] : []
})
writeFileSync(
  kept,
  `${JSON.stringify(Object.fromEntries(scores.map(({ room, ...score }) => [room, score])), null, 2)}\n`,
)

const percent = ({ noticed, changes }) => `${((100 * noticed) / changes).toFixed(1)} %`
const sum = (field) => scores.reduce((total, score) => total + score[field], 0)
const all = { changes: sum('changes'), noticed: sum('noticed'), missed: sum('missed'), on: '' }
const row = (name, score) =>
  `| ${name} | ${score.changes} | ${score.noticed} | ${score.missed} | ${percent(score)} | ${score.on} |`
const table = [
  '| room | changes tried | noticed by a test | not noticed | score | measured on |',
  '| --- | --- | --- | --- | --- | --- |',
  ...scores.map((score) => row(`\`src/${score.room}\``, score)),
  row('together', all),
].join('\n')
writeFileSync(page, withBlocks(readFileSync(page, 'utf8'), 'measured', { mutation: table }))
const unmeasured = rooms.filter((room) => !scores.some((score) => score.room === room))
console.log(unmeasured.length > 0 ? `${table}\n\nNot measured yet: ${unmeasured.join(', ')}.` : table)
