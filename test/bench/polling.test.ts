import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { createGateBench, ownScans } from '../support/vaddy/gate.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** Fixed schedules of other clients: when the nth look comes after the one before, in milliseconds. */
const schedules = {
  'fixed 5 s': () => 5 * second,
  'fixed 20 s': () => 20 * second,
  '5 s ten times, then 20 s': (look: number) => (look <= 10 ? 5 * second : 20 * second),
}

/** Requests and lag of a schedule for a scan of the given duration. */
function simulate(next: (look: number) => number, duration: number) {
  let requests = 0
  let elapsed = 0
  while (elapsed < duration) {
    requests += 1
    elapsed += next(requests)
  }
  return { requests, lagMs: elapsed - duration }
}

/** Each scan takes so much longer than its name says, so that no schedule hits its end by luck. */
const oddness = 1_300

const rows: object[] = []
afterAll(() => {
  mkdirSync('reports', { recursive: true })
  writeFileSync('reports/polling.json', JSON.stringify(rows, null, 2))
})

describe('adaptive polling, in virtual time', () => {
  it.each([
    ['10 s', 10 * second],
    ['1 min', minute],
    ['3 min', 3 * minute],
    ['10 min', 10 * minute],
    ['1 h', hour],
    ['5 h', 5 * hour - minute],
  ])('sees the end of a scan of %s soon enough, with few requests', async (name, named) => {
    const duration = named + oddness
    const bench = await createGateBench({ scanDurationMs: duration })
    const { report } = await bench.run()
    expect(report.outcome).toBe('passed')
    const [scan] = ownScans(bench.simulator)
    const lagMs = bench.clock.now() - (scan?.endedAt ?? Number.NaN)
    const requests = bench.simulator.requests.filter(({ path }) => path === '/v2/scan/result').length
    rows.push({
      name,
      durationMs: duration,
      adaptive: { requests, lagMs: Math.round(lagMs) },
      others: Object.fromEntries(
        Object.entries(schedules).map(([title, next]) => [title, simulate(next, duration)]),
      ),
    })
    expect(lagMs).toBeGreaterThanOrEqual(0)
    expect(lagMs).toBeLessThanOrEqual(Math.min(30 * second, Math.max(2 * second, duration / 10)))
    if (duration >= 3 * minute)
      expect(requests).toBeLessThan(simulate(schedules['fixed 5 s'], duration).requests)
  })

  /** A project whose earlier scans took so long, and a scan that takes its own time. */
  async function benchWithHistory(usual: number, scanDurationMs: number) {
    const startsAt = Date.UTC(2026, 0, 1)
    const past = (daysAgo: number) => ({
      status: 'Complete' as const,
      scanCount: 9,
      alertCount: 0,
      complete: 100,
      crawlId: 30,
      crawlLabel: null,
      start: startsAt - daysAgo * 24 * hour,
      end: startsAt - daysAgo * 24 * hour + usual,
    })
    const crawl = { id: 30, label: null, start: startsAt - 48 * hour, end: startsAt - 47 * hour }
    const project = {
      projectId: '6eb1f9fcbdb6a5a',
      projectNumber: 1,
      crawls: [crawl],
      history: [past(1), past(2)],
    }
    const bench = await createGateBench({ scanDurationMs, projects: [project] })
    const { report } = await bench.run({ project_number: '1' })
    expect(report.outcome).toBe('passed')
    const [scan] = ownScans(bench.simulator)
    const lagMs = bench.clock.now() - (scan?.endedAt ?? Number.NaN)
    const requests = bench.simulator.requests.filter(({ path }) => path === '/v2/scan/result').length
    return { lagMs, requests }
  }

  it('sees the end sooner, for a few requests more, when history tells the usual duration', async () => {
    const duration = 20 * minute
    const { lagMs, requests } = await benchWithHistory(duration, duration + oddness)
    rows.push({
      name: '20 min, usual duration known',
      durationMs: duration,
      adaptive: { requests, lagMs: Math.round(lagMs) },
      others: {},
    })
    const blind = await createGateBench({ scanDurationMs: duration + oddness })
    await blind.run()
    const blindRequests = blind.simulator.requests.filter(({ path }) => path === '/v2/scan/result').length
    expect(lagMs).toBeLessThanOrEqual(2 * second)
    expect(requests).toBeLessThan(2 * blindRequests)
  })

  it.each([
    ['12 s', 12 * second, '5 min', 5 * minute],
    ['1 min', minute, '1 h', hour],
    ['10 min', 10 * minute, '12 s', 12 * second],
  ])('sees the end of a scan of %s as soon where scans usually take %s', async (_, named, __, usual) => {
    const duration = named + oddness
    const { lagMs } = await benchWithHistory(usual, duration)
    expect(lagMs).toBeGreaterThanOrEqual(0)
    expect(lagMs).toBeLessThanOrEqual(Math.max(2 * second, duration / 10))
  })
})
