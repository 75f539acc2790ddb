import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HistoryPoint } from '../../../src/gate/history.ts'
import type { FaultHook } from '../../../src/simulator/vaddy/faults.ts'
import { pickBaseline, usualDuration } from '../../../src/sources/vaddy/history.ts'
import { createGateBench } from '../../support/vaddy/gate.ts'

const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}T00:00:00+0000`
const point = (more: Partial<HistoryPoint>): HistoryPoint => ({
  scanId: '1-old',
  startTime: day(1),
  endTime: `${day(1).slice(0, 11)}00:06:00+0000`,
  status: 'complete',
  alertCount: 3,
  scanCount: 22,
  complete: 100,
  crawlId: 30,
  crawlLabel: 'shop',
  url: null,
  ...more,
})
const judged = { scan_id: '1-now', crawl_id: 30, crawl_label: 'shop', start_time: day(20) }
const baselineOf = (points: HistoryPoint[], scan = judged, least = 100) =>
  pickBaseline({ points, baseline: null }, scan, least)

describe('the baseline', () => {
  it('is the lowest, so that running a failed job again does not forgive its alerts', () => {
    const points = [
      point({ alertCount: 2, scanId: '1-low' }),
      point({ alertCount: 5 }),
      point({ alertCount: 9 }),
    ]
    expect(baselineOf(points)).toEqual({ scanId: '1-low', alertCount: 2 })
  })

  const ineligible: [string, Partial<HistoryPoint>][] = [
    ['was canceled', { status: 'canceled' }],
    ['has an unknown status', { status: 'other' }],
    ['has no number of alerts', { alertCount: null }],
    ['sent no request', { alertCount: 0, scanCount: 0 }],
    ['does not say how many requests it sent', { scanCount: null }],
    ['ran in part', { complete: 99 }],
    ['does not say how far it ran', { complete: null }],
    ['started later', { startTime: day(21) }],
    ['started at the same moment', { startTime: day(20) }],
    ['has no start time', { startTime: '' }],
    ['is the judged scan itself', { scanId: '1-now' }],
    ['is of another crawl with another label', { crawlId: 29, crawlLabel: 'blog' }],
    ['is of no known crawl', { crawlId: null, crawlLabel: null }],
  ]

  it.each(ineligible)('is no scan that %s', (_, more) => {
    expect(baselineOf([point(more)])).toBeNull()
  })

  it('is no scan that does not say how far it ran, however little is enough', () => {
    expect(baselineOf([point({ complete: null })], judged, 0)).toBeNull()
    expect(baselineOf([point({ complete: 0 })], judged, 0)).not.toBeNull()
  })

  it('is taken from a crawl of the same label only where none has the same ID', () => {
    const sameLabel = point({ crawlId: 29, alertCount: 0, scanId: '1-label' })
    expect(baselineOf([sameLabel])).toMatchObject({ scanId: '1-label' })
    expect(baselineOf([sameLabel, point({ alertCount: 7, scanId: '1-id' })])).toMatchObject({
      scanId: '1-id',
    })
  })

  it('is not taken from a crawl without a label because ours has none either', () => {
    const other = point({ crawlId: 29, crawlLabel: null })
    expect(
      pickBaseline({ points: [other], baseline: null }, { ...judged, crawl_label: null }, 100),
    ).toBeNull()
  })

  it('never allows more than any earlier complete scan of the crawl had', () => {
    const counts = fc.array(fc.nat(20), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(counts, (alertCounts) => {
        const points = alertCounts.map((alertCount) => point({ alertCount }))
        expect(baselineOf(points)?.alertCount).toBe(Math.min(...alertCounts))
      }),
    )
  })
})

describe('the usual duration', () => {
  it('is the median of complete scans of the crawl', () => {
    const lasting = (minutes: number) => point({ endTime: `2026-01-01T00:0${minutes}:00+0000` })
    expect(usualDuration([lasting(1), lasting(9), lasting(5)], '30')).toBe(5 * 60_000)
    expect(usualDuration([lasting(1)], '29')).toBeUndefined()
    expect(usualDuration([lasting(4), point({ crawlId: 29 })], undefined)).toBe(6 * 60_000)
    expect(usualDuration([point({ endTime: day(1) })], '30')).toBeUndefined()
    expect(usualDuration([point({ status: 'canceled' }), point({ endTime: null })], '30')).toBeUndefined()
  })
})

describe('a run with a project number', () => {
  it('reports the history with the judged scan as its last point', async () => {
    const bench = await createGateBench({ scenario: 'vulnerable' })
    const { report } = await bench.run({ project_number: '1', max_alerts: 'off' })
    expect(report.history?.points.map(({ alertCount }) => alertCount)).toEqual([4, 2, 1, null, 1, 0, 3])
    expect(report.history?.points.at(-1)?.scanId).toBe(report.facts.scan_id)
  })

  const listing = (items: unknown[]): FaultHook => {
    return ({ operation }) =>
      operation === 'list-results' ? { kind: 'body', body: () => JSON.stringify({ items }) } : undefined
  }

  it('keeps of each scan what the list says, the oldest first', async () => {
    const url = 'https://console.vaddy.net/scan_status/1/1-c'
    const times = { start_time: '2025-12-03T00:00:00+0000', end_time: '2025-12-03T00:05:00+0000' }
    const whole = { ...times, alert_count: 1, scan_count: 2, complete: 3, crawl_id: 4, crawl_label: 'shop' }
    const bench = await createGateBench({
      faults: listing([
        { scan_id: '1-c', status: 'Complete', ...whole, scan_result_url: url },
        { scan_id: '1-b', status: 'Cancel' },
        { scan_id: '1-a', status: 'Abnormal', start_time: null },
      ]),
    })
    const unknown = { endTime: null, alertCount: null, scanCount: null, complete: null }
    const empty = { ...unknown, startTime: '', crawlId: null, crawlLabel: null, url: null }
    const { report } = await bench.run({ project_number: '1' })
    expect(report.history?.points.slice(0, 3)).toEqual([
      { scanId: '1-a', status: 'other', ...empty },
      { scanId: '1-b', status: 'canceled', ...empty },
      {
        scanId: '1-c',
        startTime: times.start_time,
        endTime: times.end_time,
        status: 'complete',
        alertCount: 1,
        scanCount: 2,
        complete: 3,
        crawlId: 4,
        crawlLabel: 'shop',
        url,
      },
    ])
  })

  const past = (more: object) => ({
    scan_id: '1-odd',
    status: 'Complete',
    alert_count: 0,
    scan_count: 22,
    complete: 100,
    crawl_id: 30,
    start_time: '2025-12-01T00:00:00+0000',
    end_time: '2025-12-01T00:05:00+0000',
    ...more,
  })
  const odd: [string, object][] = [
    ['ends in the year 275760', { end_time: '+275760-09-13T00:00:00.000Z' }],
    ['ends in the year 9999', { end_time: '9999-12-31T23:59:59+0000' }],
    ['begins more than a day from now', { start_time: '2026-01-02T00:30:00Z', end_time: null }],
    ['begins at no time in ISO 8601', { start_time: 'Jun 12 2025 ((((' }],
    ['begins on 31 June', { start_time: '2025-06-31T00:00:00Z' }],
    ['ended before it began', { end_time: '2025-11-30T23:59:59+0000' }],
    ['was canceled at no time', { status: 'Cancel', end_time: 'soon' }],
  ]

  it.each(odd)(
    'leaves out an earlier scan that %s, and says so before anything is started',
    async (_, more) => {
      const right = past({ scan_id: '1-right', alert_count: 3 })
      const bench = await createGateBench({ faults: listing([past(more), right]), scenario: 'vulnerable' })
      const { report, log } = await bench.run({ project_number: '1', max_alert_increase: '0' })
      expect(report).toMatchObject({ outcome: 'passed', facts: { baseline_alert_count: 3 } })
      expect(report.history?.points.map(({ scanId }) => scanId)).toEqual(['1-right', report.facts.scan_id])
      const said = 'Left out of the earlier scans, because their times cannot be right: 1-odd.'
      expect(log.text).toContain(said)
      expect(log.text.indexOf(said)).toBeLessThan(log.text.indexOf('Starting a scan'))
      expect(log.text).toMatch(/Expected to end about 00:05 UTC/)
    },
  )

  it('expects no end from a scan that took longer than a day', async () => {
    const long = past({ start_time: '2025-11-01T00:00:00+0000' })
    const bench = await createGateBench({ faults: listing([long]) })
    const { report, log } = await bench.run({ project_number: '1' })
    expect(report).toMatchObject({ outcome: 'passed', warnings: [] })
    expect(log.text).not.toContain('Expected')
  })

  it.each([
    ['ended before it began', { end_time: '2025-12-30T00:00:00+0000' }],
    ['began in the year 9999', { start_time: '9999-12-30T00:00:00Z', end_time: '9999-12-31T00:00:00Z' }],
  ])('finds no baseline, and no duration that is wrong, for a scan that %s', async (_, times) => {
    const bench = await createGateBench({
      faults: ({ operation }) =>
        operation === 'result'
          ? {
              kind: 'body',
              body: (honest) => {
                const result = JSON.parse(honest)
                return JSON.stringify(result.status === 'finish' ? { ...result, ...times } : result)
              },
            }
          : undefined,
    })
    const { report } = await bench.run({ project_number: '1', max_alert_increase: '9' })
    expect(report).toMatchObject({ outcome: 'incomplete', reason: { key: 'reason_no_baseline' } })
    expect(report.facts.duration_seconds ?? 0).toBeGreaterThanOrEqual(0)
    expect(report.facts.duration_seconds === undefined).toBe('end_time' in times && !('start_time' in times))
  })

  it('never ends as an error after a start, whatever the times of earlier scans are', async () => {
    const moment = fc.oneof(
      fc.integer({ min: -8.64e15, max: 8.64e15 }).map((time) => new Date(time).toISOString()),
      fc.date({ noInvalidDate: true }).map((time) => time.toUTCString()),
      fc.string(),
      fc.constant(null),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(moment, moment), { maxLength: 5 }), async (times) => {
        const items = times.map(([start, end], index) =>
          past({ scan_id: `1-${index}`, start_time: start, end_time: end }),
        )
        const bench = await createGateBench({ faults: listing(items) })
        const { report } = await bench.run({ project_number: '1' })
        expect(report.outcome).toBe('passed')
      }),
      { numRuns: 5 },
    )
  })

  it('looks back over twenty scans', async () => {
    const past = Array.from({ length: 21 }, (_, index) => ({
      scan_id: `1-${index}`,
      status: 'Complete',
      alert_count: index === 20 ? 0 : 5,
      scan_count: 22,
      complete: 100,
      crawl_id: 30,
      start_time: '2025-12-01T00:00:00+0000',
      end_time: '2025-12-01T00:05:00+0000',
    }))
    const bench = await createGateBench({ faults: listing(past) })
    const { report } = await bench.run({ project_number: '1', max_alert_increase: '0' })
    expect(report.facts).toMatchObject({ baseline_alert_count: 5 })
    expect(report.history?.points).toHaveLength(20)
  })

  it('needs no crawl where it is attached to a scan of any', async () => {
    const bench = await createGateBench()
    const scan_id = String((await bench.run({ wait: 'false' })).report.facts.scan_id)
    const { report } = await bench.run({ project_number: '1', scan_id })
    expect(report.outcome).toBe('passed')
    expect(report.history?.points.length).toBeGreaterThan(1)
  })

  it.each([
    ['3', 'passed'],
    ['2', 'failed'],
  ])('judges a rise of three over the baseline of none against %s: %s', async (rise, outcome) => {
    const bench = await createGateBench({ scenario: 'vulnerable' })
    const { report } = await bench.run({ project_number: '1', max_alert_increase: rise })
    expect(report.outcome).toBe(outcome)
    expect(report.facts).toMatchObject({ baseline_alert_count: 0, alert_increase: 3 })
  })

  it('does not make its own alerts the baseline of the next run', async () => {
    const bench = await createGateBench({ scenario: 'vulnerable' })
    const inputs = { project_number: '1', max_alert_increase: '2' }
    const outcomes = [await bench.run(inputs), await bench.run(inputs)].map(({ report }) => report.outcome)
    expect(outcomes).toEqual(['failed', 'failed'])
  })

  it.each([
    ['max_alert_increase alone can not be judged', {}, 'incomplete'],
    ['max_alerts alone decides', { max_alerts: '3' }, 'passed'],
  ])('without a baseline: %s', async (_, more, outcome) => {
    const bench = await createGateBench({ scenario: 'vulnerable' })
    const inputs = { project_number: '1', max_alert_increase: '0', crawl_id: '29', ...more }
    expect((await bench.run(inputs)).report.outcome).toBe(outcome)
  })

  it('says at the start of a scan when it is expected to end, and without it says nothing', async () => {
    const bench = await createGateBench()
    expect((await bench.run({ project_number: '1' })).log.text).toMatch(
      /was started\.\ninfo: Expected to end about \d\d:\d\d UTC/,
    )
    expect((await bench.run()).log.text).not.toContain('Expected to end')
  })

  it('that is another project’s is refused before anything is started', async () => {
    const bench = await createGateBench()
    const { report, reason } = await bench.run({ project_number: '77' })
    expect(report.outcome).toBe('refused')
    expect(reason).toContain('not match the Project Number')
    expect(bench.simulator.requests.map(({ operation }) => operation)).not.toContain('start')
  })
})
