import { readdirSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createVaddyApi } from '../../src/sources/vaddy/api.ts'
import { loadSchemas } from '../../src/sources/vaddy/load-schemas.ts'
import { readVaddyOptions } from '../../src/sources/vaddy/read-options.ts'
import { runVaddyGate } from '../../src/sources/vaddy/run.ts'
import { testClient } from '../support/network-client.ts'
import { startServer } from '../support/network-server.ts'
import { nowhere } from '../support/plain-context.ts'
import { given, rehearsalInputs } from '../support/vaddy/gate.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

const hour = 3_600_000
const scanId = '1-837b5f9f-e088-4af5-9491-67f7ce8035a4'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

interface Sample {
  readonly at: number
  readonly heapBytes: number
  readonly descriptors: number
}

async function sampleAt(at: number): Promise<Sample> {
  // Twice, with a turn between: what a finalizer lets go of is collected only then.
  collectGarbage()
  await new Promise((resolve) => setImmediate(resolve))
  collectGarbage()
  return { at, heapBytes: process.memoryUsage().heapUsed, descriptors: openDescriptors() }
}

/** Only Linux shows them as files. */
function openDescriptors(): number {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return 0
  }
}

/** Answers as VAddy does while a scan runs for ever, and keeps nothing. */
const endlessScan = new Map([
  ['/v2/scan', JSON.stringify({ scan_id: scanId })],
  ['/v2/scan/runcheck', '{"running_process":0}'],
  ['/v2/scan/result', '{"status":"scanning"}'],
])

/** Runs such a scan to its time limit; `nth` polls fail. Gives what it cost at each hour. */
async function costOfScan(nth: number | undefined): Promise<Sample[]> {
  let polls = 0
  const { port, requests } = await startServer((response, { url }) => {
    requests.length = 0
    polls += 1
    const failing = nth !== undefined && url.startsWith('/v2/scan/result') && polls % nth === 0
    response.writeHead(failing ? 503 : 200).end(endlessScan.get(url.split('?')[0] ?? ''))
  })
  const clock = new VirtualClock()
  const { client, lines } = await testClient()
  const inputs = { ...rehearsalInputs, api_url: `http://127.0.0.1:${port}`, scan_timeout: '5h' }
  const reading = readVaddyOptions(given(inputs))
  const options = reading.options()
  const samples: Promise<Sample>[] = []
  for (const at of [1, 2, 3, 4, 4.99]) {
    void clock.sleep(at * hour).then(() => {
      lines.length = 0
      samples.push(sampleAt(at))
    })
  }
  let said = 0
  const count = () => {
    said += 1
  }
  // The virtual clock does not wait for what is loaded while a request is on its way.
  await loadSchemas()
  const report = await runVaddyGate(options, reading.policy, {
    api: createVaddyApi({
      http: client,
      clock,
      apiUrl: options.api_url,
      user: options.user,
      authKey: options.auth_key,
    }),
    http: client,
    clock,
    random: () => 0.5,
    log: { debug: count, info: count, notice: count, warning: count, error: count },
    signal: new AbortController().signal,
    checkpoint: () => {},
    patience: { tries: 1, ms: 6_000 },
    version: '0.0.0',
    run: nowhere,
  })
  expect(report.outcome).toBe('timeout')
  // A sign of life a minute, and polls every 30 s.
  expect(said).toBeGreaterThan(290)
  expect(polls).toBeGreaterThan(550)
  const taken = await Promise.all(samples)
  console.log(
    taken.map(
      ({ at, heapBytes, descriptors }) => `${at} h: ${(heapBytes / 2 ** 20).toFixed(1)} MiB, ${descriptors}`,
    ),
  )
  return taken
}

describe('a scan of five hours', () => {
  it.each([
    ['while every poll is answered', undefined],
    ['while every third poll fails', 3],
  ])('costs as much memory and as many file descriptors at its end as after one hour, %s', async (_, nth) => {
    // What is loaded and compiled in a first scan is no growth.
    await costOfScan(nth)
    const taken = await costOfScan(nth)
    const [first, ...later] = taken
    if (first === undefined) throw new Error('no sample was taken')
    expect(later).toHaveLength(4)
    for (const sample of later) {
      expect(sample.heapBytes - first.heapBytes).toBeLessThan(2 ** 20)
      expect(Math.abs(sample.descriptors - first.descriptors)).toBeLessThanOrEqual(2)
    }
  })
})
