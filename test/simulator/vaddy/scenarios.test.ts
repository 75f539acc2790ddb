import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applicationVersion, versionPath } from '../../../src/simulator/vaddy/application.ts'
import { type ScenarioName, scenarios } from '../../../src/simulator/vaddy/scenarios.ts'
import type { VaddySimulatorOptions } from '../../../src/simulator/vaddy/server.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { project, refusal, type SimulatorClient, simulate } from './simulator-client.ts'

const minute = 60_000

/** Starts a scan, lets its time pass, and gives what the result call says. */
async function resultAfter(scenario: ScenarioName, milliseconds: number): Promise<unknown> {
  const client = await simulate({ scenario })
  const scanId = await client.startedScan()
  await client.clock.advance(milliseconds)
  return (await client.result(scanId)).json
}

describe('the scenario', () => {
  it('clean finds nothing', async () => {
    expect(await resultAfter('clean', 5 * minute)).toMatchObject({
      status: 'finish',
      scan_count: 22,
      alert_count: 0,
      complete: 100,
    })
  })

  it('vulnerable finds 3 alerts', async () => {
    expect(await resultAfter('vulnerable', 5 * minute)).toMatchObject({ status: 'finish', alert_count: 3 })
  })

  it('busy holds the project for 3 minutes', async () => {
    const client = await simulate({ scenario: 'busy' })
    expect((await client.runcheck()).json).toEqual({ running_process: 1 })
    await client.clock.advance(3 * minute)
    expect((await client.runcheck()).json).toEqual({ running_process: 0 })
    expect((await client.start()).status).toBe(200)
  })

  it('canceled ends so after 2 minutes', async () => {
    expect(await resultAfter('canceled', 2 * minute - 1)).toEqual({ status: 'scanning' })
    expect(await resultAfter('canceled', 2 * minute)).toEqual({ status: 'canceled' })
  })

  it('incomplete stops at 40 percent without an alert', async () => {
    expect(await resultAfter('incomplete', 5 * minute)).toMatchObject({
      status: 'finish',
      complete: 40,
      alert_count: 0,
    })
  })

  it('nothing-scanned sends nothing and calls itself complete', async () => {
    expect(await resultAfter('nothing-scanned', minute)).toMatchObject({
      status: 'finish',
      complete: 100,
      scan_count: 0,
    })
  })

  it('flaky lets the first read and every third one fail, each time in another way, and no write', async () => {
    const client = await simulate({ scenario: 'flaky' })
    const read = async () => {
      const seen = await client.runcheck().catch(() => undefined)
      return seen === undefined
        ? 'reset'
        : `${seen.status} ${seen.headers.get('content-type')?.split(';')[0]}`
    }
    const reads: string[] = []
    for (let count = 0; count < 9; count += 1) reads.push(await read())
    const good = '200 application/json'
    expect(reads).toEqual([
      '502 text/html',
      good,
      good,
      '503 application/json',
      good,
      good,
      'reset',
      good,
      good,
    ])
    for (let count = 0; count < 4; count += 1) {
      const scanId = await client.startedScan()
      expect((await client.cancel(scanId)).status).toBe(200)
    }
  })

  it('lost-start begins a scan and tells nobody its ID', async () => {
    const client = await simulate({ scenario: 'lost-start' })
    await expect(client.start()).rejects.toThrow('fetch failed')
    expect((await client.runcheck()).json).toEqual({ running_process: 1 })
    await client.clock.advance(5 * minute)
    const { items } = (await client.results()).json as { items: object[] }
    expect(items[0]).toMatchObject({ status: 'Complete', alert_count: 0 })
  })

  it('portal shows a web page with 200 instead of anything, and starts nothing', async () => {
    const client = await simulate({ scenario: 'portal' })
    for (const ask of [client.runcheck(), client.start(), client.crawls(), client.cancel('1-x')]) {
      const { status, text, json } = await ask
      expect([status, text.slice(0, 15), json]).toEqual([200, '<!doctype html>', undefined])
    }
    expect(client.simulator.state.isRunning(project)).toBe(false)
  })

  it('strange-answer gives a result of a status that no document knows, and refusals as they are', async () => {
    const client = await simulate({ scenario: 'strange-answer' })
    expect((await client.result(await client.startedScan())).json).toEqual({ status: 'suspended' })
    expect((await client.result('1-x')).json).toEqual(refusal('This scan_id does not exist.'))
  })

  it('other-scan gives the result of another scan once ours is over', async () => {
    const client = await simulate({ scenario: 'other-scan' })
    const scanId = await client.startedScan()
    expect((await client.result(scanId)).json).toEqual({ status: 'scanning' })
    await client.clock.advance(5 * minute)
    const { json } = await client.result(scanId)
    expect(json).toMatchObject({ status: 'finish', alert_count: 0, complete: 100 })
    expect((json as { scan_id: string }).scan_id).not.toBe(scanId)
  })

  it('redeployed has another version from the middle of the scan on, for whoever asks without a key', async () => {
    const client = await simulate({ scenario: 'redeployed' })
    const version = async () => (await client.send(versionPath)).json
    expect(await version()).toEqual(applicationVersion(0))
    await client.startedScan()
    await client.clock.advance(2.4 * minute)
    expect(await version()).toEqual(applicationVersion(0))
    await client.clock.advance(0.2 * minute)
    expect(await version()).toEqual(applicationVersion(1))
    await client.clock.advance(5 * minute)
    expect(await version()).toEqual(applicationVersion(1))
  })

  it('every other one has the same version before a scan and after it', async () => {
    const client = await simulate({ scenario: 'clean' })
    await client.startedScan()
    await client.clock.advance(5 * minute)
    expect((await client.send(versionPath)).json).toEqual(applicationVersion(0))
  })

  it('cancel-refused cancels nothing through the API, and all else as ever', async () => {
    const client = await simulate({ scenario: 'cancel-refused' })
    const scanId = await client.startedScan()
    const { status, json } = await client.cancel(scanId)
    expect([status, json]).toEqual([400, refusal('can not cancel for an unforeseen reason.')])
    expect((await client.result(scanId)).json).toEqual({ status: 'scanning' })
    expect((await client.cancel('1-x')).json).toEqual(refusal('This scan_id does not exist.'))
    await client.clock.advance(5 * minute)
    expect((await client.cancel(scanId)).json).toEqual(
      refusal('can not cancel because the scan process has already been finished.'),
    )
    const next = await client.startedScan()
    expect(client.simulator.state.cancel(next, 'somebody-else')).toMatchObject({ scanId: next })
  })

  it('bad-key refuses every key', async () => {
    const client = await simulate({ scenario: 'bad-key' })
    expect((await client.start()).status).toBe(401)
  })

  it('slow takes 4 seconds for an answer and 40 minutes for a scan', async () => {
    const clock = new VirtualClock()
    const client = await simulate({ scenario: 'slow', clock })
    const scanId = await client.startedScan()
    expect(clock.monotonic()).toBe(4_000)
    await clock.sleep(39 * minute)
    expect((await client.result(scanId)).json).toEqual({ status: 'scanning' })
    await clock.sleep(minute)
    expect((await client.result(scanId)).json).toMatchObject({ status: 'finish', alert_count: 0 })
  })

  it('no-crawls has nothing to scan', async () => {
    const client = await simulate({ scenario: 'no-crawls' })
    expect((await client.crawls()).json).toMatchObject({ total: 0, items: [] })
    expect((await client.start()).json).toEqual(refusal('no crawling data.'))
  })

  it('never-ends runs until it is canceled', async () => {
    const client = await simulate({ scenario: 'never-ends' })
    const scanId = await client.startedScan()
    await client.clock.advance(24 * 60 * minute)
    expect((await client.result(scanId)).json).toEqual({ status: 'scanning' })
    await client.cancel(scanId)
    expect((await client.result(scanId)).json).toEqual({ status: 'canceled' })
  })

  it('of your own may stand in for a named one', async () => {
    const scan = { durationMs: minute, ending: 'finish', scanCount: 5, alertCount: 7, complete: 90 } as const
    const client = await simulate({ scenario: { description: 'Mine.', scan } })
    const scanId = await client.startedScan()
    await client.clock.advance(minute)
    expect((await client.result(scanId)).json).toMatchObject({ alert_count: 7, complete: 90 })
  })
})

describe('times', () => {
  const runsFor = async (client: SimulatorClient) => {
    let milliseconds = 0
    while (client.simulator.state.isRunning(project)) {
      await client.clock.advance(500)
      milliseconds += 500
    }
    return milliseconds
  }

  it('can be given, and scaled', async () => {
    const client = await simulate({
      scenario: 'busy',
      scanDurationMs: 10 * minute,
      busyForMs: 2 * minute,
      timeScale: 60,
    })
    expect(await runsFor(client)).toBe(2_000)
    await client.start()
    await client.clock.advance(9_999)
    expect((await client.start()).status).toBe(400)
    await client.clock.advance(1)
    expect(client.simulator.state.scans.at(-1)?.status).toBe('finish')
  })

  it.each<[string, Omit<VaddySimulatorOptions, 'clock'>, number]>([
    ['six minutes', {}, 360],
    ['scaled', { timeScale: 60 }, 6],
    ['as long as scans that are told to be shorter', { scanDurationMs: 20_000 }, 20],
    ['both', { timeScale: 4, scanDurationMs: 20_000 }, 5],
    ['six minutes where scans take longer', { scanDurationMs: Number.POSITIVE_INFINITY }, 360],
  ])('of past scans are %s', async (_, options, seconds) => {
    const client = await simulate(options)
    const { items } = (await client.results()).json as { items: { start_time: string; end_time: string }[] }
    expect(items).toHaveLength(6)
    for (const { start_time, end_time } of items) {
      expect((Date.parse(end_time) - Date.parse(start_time)) / 1_000).toBe(seconds)
    }
  })

  it('are scaled in the delays of a scenario, too', async () => {
    const clock = new VirtualClock()
    const client = await simulate({ scenario: 'slow', clock, timeScale: 4 })
    await client.runcheck()
    expect(clock.monotonic()).toBe(1_000)
  })
})

it('the documentation lists every scenario with its description', () => {
  const page = readFileSync(new URL('../../../docs/simulator.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, name, text]) => [name, text])
  const known = Object.entries(scenarios).map(([name, { description }]) => [name, description])
  expect(rows.filter(([name]) => name !== undefined && name in scenarios)).toEqual(known)
})
