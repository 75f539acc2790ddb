// Measures how long a source that judges reports takes for a thousand of them, and its peak memory: the whole
// process, from its start to its end, with its own reports written. The reports are the kept ones of the tests, each
// of a subject of its own.
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a thousand reports may cost. */
export const reportLimits = { milliseconds: 3_000, mebibytes: 300 }

const tellPeak = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs'
  process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)))`,
)}`

/** Writes so many reports, half of them with a fleet; returns how long they are together, in bytes. */
function writeReports(kept, folder, count) {
  const texts = readdirSync(kept)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(kept, name), 'utf8'))
  const fleets = texts.filter((text) => text.includes('"fleet"'))
  const others = texts.filter((text) => !text.includes('"fleet"'))
  let bytes = 0
  for (let number = 0; number < count; number += 1) {
    const kind = number % 2 === 0 ? fleets : others
    const report = JSON.parse(kind[(number >> 1) % kind.length])
    report.subject.id = `bench-${number}`
    report.timing.ended_at = new Date().toISOString()
    const text = JSON.stringify(report)
    bytes += Buffer.byteLength(text)
    mkdirSync(join(folder, String(number)), { recursive: true })
    writeFileSync(join(folder, String(number), 'report.json'), text)
  }
  return bytes
}

/** Judges a thousand reports some times; gives the median time and the highest peak. */
export async function measureReports({ count = 1_000, node, root, rounds, scratch, source }) {
  const folder = join(scratch, 'reports')
  const bytes = writeReports(join(root, 'test/golden', source.name), folder, count)
  const peakFile = join(scratch, 'peak')
  const times = []
  let peakKiB = 0
  for (let round = 0; round < rounds; round += 1) {
    const started = process.hrtime.bigint()
    const args = [source.name, folder, '--commit', 'any', '--allow-simulated', '--quiet', '--report-dir']
    const child = spawn(
      node,
      ['--import', tellPeak, join(root, 'dist/cli.cjs'), ...args, join(scratch, 'judged')],
      { stdio: 'ignore', env: { PATH: process.env.PATH, BENCH_PEAK: peakFile } },
    )
    const code = await new Promise((resolve) => child.once('exit', resolve))
    times.push(Number(process.hrtime.bigint() - started) / 1e6)
    // Some of the kept reports are of gates that failed.
    if (code !== 2) throw new Error(`${source.name} ended with ${code} over ${count} reports`)
    peakKiB = Math.max(peakKiB, Number(readFileSync(peakFile, 'utf8')))
  }
  const sorted = times.sort((one, other) => one - other)
  return {
    milliseconds: sorted[Math.floor(rounds / 2)],
    mebibytes: peakKiB / 1_024,
    megabytes: bytes / 1e6,
    count,
  }
}
