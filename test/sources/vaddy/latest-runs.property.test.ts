import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FaultHook } from '../../../src/simulator/vaddy/faults.ts'
import { createGateBench } from '../../support/vaddy/gate.ts'

const hour = 3_600_000
const timeOf = (at: number) => `${new Date(at).toISOString().slice(0, 19)}+0000`

/** A scan as a list may have it. Few values each, so that every kind of neighbour comes about. */
interface Scan {
  readonly hoursAgo: number
  readonly status: 'Complete' | 'Cancel'
  readonly alerts: number
  readonly complete: number
  readonly crawl: number
}
const scan: fc.Arbitrary<Scan> = fc.record({
  // Of just 36 hours nobody can say which side of the limit they are on.
  hoursAgo: fc.integer({ min: -2, max: 50 }).filter((hours) => hours !== 36),
  status: fc.constantFrom('Complete', 'Complete', 'Complete', 'Cancel'),
  alerts: fc.constantFrom(0, 0, 3),
  complete: fc.constantFrom(100, 100, 60),
  crawl: fc.constantFrom(29, 30),
})
const lists = fc.uniqueArray(scan, { maxLength: 12, selector: ({ hoursAgo }) => hoursAgo })

describe('A run on any list of past scans', () => {
  it('passes just when the newest scan of the crawl is young, complete and clean, and starts nothing', {
    timeout: 300_000,
  }, async () => {
    let listed: readonly Scan[] = []
    let now = 0
    let passes = 0
    const rowOf = ({ alerts, complete, crawl, hoursAgo, status }: Scan) => ({
      scan_id: `1-${hoursAgo + 10}`,
      status,
      scan_count: status === 'Cancel' ? null : 22,
      alert_count: status === 'Cancel' ? null : alerts,
      complete: status === 'Cancel' ? null : complete,
      crawl_id: crawl,
      crawl_label: null,
      start_time: timeOf(now - hoursAgo * hour),
      end_time: timeOf(now - hoursAgo * hour + hour / 2),
      scan_result_url: 'https://console.vaddy.net/scan_status/1/x',
    })
    const resultOf = (id: string | undefined) => {
      const row = listed.map(rowOf).find(({ scan_id: one }) => one === id)
      if (row?.status === 'Cancel') return { status: 'canceled' }
      return { ...row, status: 'finish', project_id: '6eb1f9fcbdb6a5a', timezone: 'UTC', scan_list: ['XSS'] }
    }
    const json = (body: unknown) => ({ kind: 'status', status: 200, body: JSON.stringify(body) }) as const
    const faults: FaultHook = ({ operation, parameters }) => {
      if (operation === 'list-results') return json({ items: listed.map(rowOf) })
      return operation === 'result' ? json(resultOf(parameters['scan_id'])) : undefined
    }
    const bench = await createGateBench({ faults })
    await fc.assert(
      fc.asyncProperty(lists, fc.boolean(), async (scans, isFiltered) => {
        listed = scans
        now = bench.clock.now()
        const filter = isFiltered ? { crawl_id: '30' } : {}
        const inputs = { scan_id: 'latest', project_number: '1', max_scan_age: '36h', ...filter }
        const { report } = await bench.run(inputs)
        const [newest] = scans
          .filter(({ crawl }) => !isFiltered || crawl === 30)
          .sort((one, other) => one.hoursAgo - other.hoursAgo)
        const isPass =
          newest !== undefined &&
          newest.hoursAgo >= 0 &&
          newest.hoursAgo < 36 &&
          newest.status === 'Complete' &&
          newest.alerts === 0 &&
          newest.complete === 100
        expect([report.outcome === 'passed', report.conclusion]).toEqual([
          isPass,
          isPass ? 'success' : 'failure',
        ])
        if (isPass) passes += 1
        if (isPass) expect(report.facts.scan_id).toBe(`1-${newest.hoursAgo + 10}`)
      }),
      { numRuns: 60 },
    )
    expect(passes).toBeGreaterThan(0)
    const asked = new Set(bench.simulator.requests.map(({ operation }) => operation))
    expect([...asked].filter((operation) => operation === 'start' || operation === 'cancel')).toEqual([])
  })
})
