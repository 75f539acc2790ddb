// Measures what docs/performance.md says of fleets: the committed action for NHN Cloud against the simulator, each in
// a process of its own, at 1,000, 5,000 and 20,000 results of 65 items. By itself it writes its own table with
// --write: `node scripts/bench/nhn.mjs --write`; `npm run bench` has it among the others.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { withBlocks } from '../blocks.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sizes = [1_000, 5_000, 20_000]
/** The highest resident memory that a run may take, in MiB. */
export const mostMemory = 300

/** Measures each size with the items of weak servers and with all of them. Gives rows; throws what is no measurement. */
export async function measureFleets(node = process.execPath) {
  const rows = []
  for (const size of sizes) {
    const simulator = await startSimulator(node, size)
    try {
      for (const details of ['weak', 'all'])
        rows.push(await measure(node, simulator.inputs, { size, details }))
    } finally {
      simulator.stop()
    }
  }
  return rows
}

/** The table of measured rows, as the page shows it. */
export function tableOfFleets(rows) {
  const lines = rows.map(({ details, megabytes, requests, seconds, size }) => [
    size.toLocaleString('en'),
    `\`${details}\``,
    requests.toLocaleString('en'),
    `${seconds.toFixed(1)} s`,
    `${megabytes.toFixed(0)} MiB`,
  ])
  const head = ['results', '`details`', 'requests', 'time', 'peak resident memory']
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

/** A fleet of which a third is weak. Its keys are public; it says them when it listens. */
async function startSimulator(node, size) {
  const words = ['simulate', 'nhn', '--quiet', '--scenario', 'huge', '--fleet-size', String(size)]
  const child = spawn(node, [join(root, 'dist/cli.cjs'), ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  const inputs = {}
  await new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('The simulator ended.')))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, name, value] = /^export NHN_(\w+)='(.*)'$/.exec(line) ?? []
      if (name !== undefined) inputs[name] = value
      if (name === 'SECRET_ACCESS_KEY') resolve()
    })
  })
  return { inputs, stop: () => child.kill() }
}

/** Runs the action once, with every report, and holds that it read what it was to read. */
async function measure(node, inputs, { details, size }) {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-bench-'))
  const [output, peak] = [join(folder, 'output'), join(folder, 'peak')]
  for (const file of [output, peak]) writeFileSync(file, '')
  // The process itself says at its end how much it had at most, in KiB.
  const hook = `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`
  const given = { ...inputs, DETAILS: details, REPORT_DIR: join(folder, 'reports'), JOB_SUMMARY: 'false' }
  const started = performance.now()
  const child = spawn(
    node,
    [`--import=data:text/javascript,${encodeURIComponent(hook)}`, join(root, 'dist/nhn/main.js')],
    {
      stdio: 'ignore',
      env: {
        PATH: process.env.PATH,
        ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name}`, value])),
        GITHUB_OUTPUT: output,
      },
    },
  )
  await new Promise((resolve) => child.once('exit', resolve))
  const seconds = (performance.now() - started) / 1_000
  try {
    const { facts, timing } = JSON.parse(readFileSync(join(folder, 'reports/report.json'), 'utf8'))
    if (facts.instance_count !== size) throw new Error(`Read ${facts.instance_count} of ${size} servers.`)
    return {
      size,
      details,
      seconds,
      requests: timing.polls,
      megabytes: Number(readFileSync(peak, 'utf8')) / 1_024,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = await measureFleets()
  const text = tableOfFleets(rows)
  console.log(text)
  if (process.argv.includes('--write')) {
    const page = join(root, 'docs/performance.md')
    const before = readFileSync(page, 'utf8')
    const others = before.matchAll(/<!-- measured: ([a-z-]+) -->\n([\s\S]*?)\n?<!-- \/measured -->/g)
    const kept = Object.fromEntries([...others].map(([, name, block]) => [name, block]))
    writeFileSync(page, withBlocks(before, 'measured', { ...kept, fleets: text }))
  }
  if (rows.some(({ megabytes }) => megabytes > mostMemory)) process.exitCode = 1
}
