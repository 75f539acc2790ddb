import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeChecks } from '../../../src/gate/judge.ts'
import { english } from '../../../src/messages/english.ts'
import { judgeScan } from '../../../src/sources/vaddy/judge.ts'
import type { FinishedScan } from '../../../src/sources/vaddy/schema.ts'

const clean: FinishedScan = {
  status: 'finish',
  project_id: 'p',
  scan_id: '1-a',
  scan_count: 22,
  alert_count: 0,
  start_time: '2026-01-01T00:00:00+0000',
  end_time: '2026-01-01T00:05:00+0000',
  scan_result_url: 'https://console.vaddy.net/scan_status/1/1-a',
  complete: 100,
  crawl_id: 30,
  scan_list: ['XSS'],
}
const usual = { max_alerts: 0, max_alert_increase: undefined, min_complete: 100 } as const
const baseline = (alertCount: number) => ({ scanId: '1-b', alertCount })
type Policy = Parameters<typeof judgeScan>[1]
const outcome = (scan: Partial<FinishedScan>, policy: Partial<Policy> = {}, base = null as null | number) =>
  judgeChecks(
    judgeScan({ ...clean, ...scan }, { ...usual, ...policy }, base === null ? null : baseline(base)),
  ).outcome

describe('the judgement of a finished scan', () => {
  const increase = { max_alerts: 'off', max_alert_increase: 1 } as const
  const cases: [string, Partial<FinishedScan>, Partial<Policy>, number | null, string][] = [
    ['nothing found', {}, {}, null, 'passed'],
    ['one alert', { alert_count: 1 }, {}, null, 'failed'],
    ['alerts at the limit', { alert_count: 3 }, { max_alerts: 3 }, null, 'passed'],
    ['alerts and max_alerts off', { alert_count: 9 }, { max_alerts: 'off' }, null, 'passed'],
    ['99 percent', { complete: 99 }, {}, null, 'incomplete'],
    ['99 percent where 99 are enough', { complete: 99 }, { min_complete: 99 }, null, 'passed'],
    ['no request sent', { scan_count: 0 }, { min_complete: 0, max_alerts: 'off' }, null, 'incomplete'],
    ['alerts in half a scan', { alert_count: 1, complete: 50 }, {}, null, 'failed'],
    ['a rise within its limit', { alert_count: 4 }, increase, 3, 'passed'],
    ['a rise beyond its limit', { alert_count: 5 }, increase, 3, 'failed'],
    ['a fall', { alert_count: 0 }, increase, 3, 'passed'],
    ['a rise without a baseline', {}, increase, null, 'incomplete'],
    ['a rise without a baseline, and max_alerts', {}, { ...increase, max_alerts: 0 }, null, 'passed'],
    [
      'a rise within its limit, above max_alerts',
      { alert_count: 4 },
      { ...increase, max_alerts: 3 },
      3,
      'failed',
    ],
  ]

  it.each(cases)('%s', (_, scan, policy, base, expected) => {
    expect(outcome(scan, policy, base)).toBe(expected)
  })

  it('says of each limit that was not kept what it found, and of a kept one nothing', () => {
    const scan = { ...clean, alert_count: 5, scan_count: 0, complete: 40 }
    const limits = { max_alerts: 5, max_alert_increase: 1, min_complete: 90 }
    const said = judgeScan(scan, limits, baseline(3)).map(({ id, reason }) => [id, reason && english(reason)])
    expect(said).toEqual([
      ['max_alerts', 'The scan is incomplete, so a count within the limit proves nothing.'],
      ['max_alert_increase', '2 alerts more than the baseline of 3; max_alert_increase allows 1.'],
      ['requests_sent', 'The scan sent no request, so it says nothing about the application.'],
      ['min_complete', 'The scan ran out of its time at 40%; min_complete asks for 90%.'],
    ])
    expect(judgeScan(clean, { ...usual, max_alert_increase: 0 }, baseline(0))).toEqual([
      expect.not.objectContaining({ reason: expect.anything() }),
      expect.not.objectContaining({ reason: expect.anything() }),
      expect.not.objectContaining({ reason: expect.anything() }),
      expect.not.objectContaining({ reason: expect.anything() }),
    ])
  })

  it.each([
    ['ran in part', { complete: 40 }, 'min_complete'],
    ['sent nothing', { scan_count: 0 }, 'requests_sent'],
  ] as const)('of one that %s calls no count within its limit a pass', (_, scan, decisive) => {
    const checks = judgeScan({ ...clean, ...scan }, { ...usual, max_alert_increase: 1 }, baseline(0))
    expect(checks.slice(0, 2)).toMatchObject([
      { id: 'max_alerts', observed: 0, result: 'unjudged', reason: { key: 'reason_count_unjudged' } },
      { id: 'max_alert_increase', observed: 0, result: 'unjudged', reason: { key: 'reason_count_unjudged' } },
    ])
    expect(judgeChecks(checks)).toMatchObject({ outcome: 'incomplete', decidedBy: { id: decisive } })
  })

  it('of one that ran as far as min_complete asks judges the counts', () => {
    const checks = judgeScan({ ...clean, complete: 40 }, { ...usual, min_complete: 40 }, null)
    expect(checks.map(({ result }) => result)).toEqual(['pass', 'pass', 'pass'])
  })

  it('names two percentages that differ, however close they are', () => {
    const near = judgeScan({ ...clean, complete: 99.9999 }, usual, null).at(-1)
    expect(near?.reason && english(near.reason)).toBe(
      'The scan ran out of its time at 99.999%; min_complete asks for 100%.',
    )
  })

  it('says that a rise can not be judged without a baseline, with nothing in its place', () => {
    const [check] = judgeScan(clean, { ...usual, max_alerts: 'off', max_alert_increase: 0 }, null)
    expect(check).toMatchObject({
      id: 'max_alert_increase',
      observed: null,
      reason: { key: 'reason_no_baseline' },
    })
  })

  it('passes exactly what is complete, has sent something, and keeps every limit', () => {
    const scan = fc.record({
      alert_count: fc.nat(6),
      scan_count: fc.nat(2),
      complete: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(100)),
    })
    const policy = fc.record({
      max_alerts: fc.oneof(fc.nat(6), fc.constant('off' as const)),
      max_alert_increase: fc.option(fc.nat(3), { nil: undefined }),
      min_complete: fc.integer({ min: 0, max: 100 }),
    })
    fc.assert(
      fc.property(scan, policy, fc.option(fc.nat(6)), (found, limits, base) => {
        const { max_alerts: most, max_alert_increase: rise, min_complete: least } = limits
        const keepsRise =
          rise === undefined || (base === null ? most !== 'off' : found.alert_count - base <= rise)
        const isPass =
          (most === 'off' || found.alert_count <= most) &&
          keepsRise &&
          found.scan_count > 0 &&
          found.complete >= least
        expect(outcome(found, limits, base) === 'passed').toBe(isPass)
      }),
    )
  })
})
