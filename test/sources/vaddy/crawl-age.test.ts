import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeChecks } from '../../../src/gate/judge.ts'
import { parseHttpDate } from '../../../src/http/http-date.ts'
import { parseIsoTime } from '../../../src/kernel/iso-time.ts'
import { english } from '../../../src/messages/english.ts'
import type { VaddyApi } from '../../../src/sources/vaddy/api.ts'
import { judgeCrawlAge } from '../../../src/sources/vaddy/crawl-age.ts'
import { always } from '../../support/faults.ts'
import { createGateBench, ownScans } from '../../support/vaddy/gate.ts'

const hour = 3_600_000
const day = 24 * hour
const now = Date.UTC(2026, 5, 12)
const crawl = (recorded: string) => ({ id: '30', label: null, recorded, recordedAt: parseIsoTime(recorded) })
const recordedBefore = (milliseconds: number) => crawl(new Date(now - milliseconds).toISOString())
const serverSays = (text: string) => ({ text, at: parseHttpDate(text) })
const serverAt = (milliseconds: number) => serverSays(new Date(milliseconds).toUTCString())

describe('the judgement of a crawl’s age', () => {
  it.each([
    [29 * day, 'passed'],
    [30 * day, 'passed'],
    [31 * day, 'failed'],
    [0, 'passed'],
  ])(
    'recorded %d ms ago where 30 days are allowed: %s, with and without the clock of VAddy',
    (age, expected) => {
      for (const server of [serverAt(now), undefined]) {
        const check = judgeCrawlAge(recordedBefore(age), { own: now, server }, 30 * day)
        expect(judgeChecks([check]).outcome).toBe(expected)
        expect(check.observed).toBe(age)
        if (expected === 'failed') {
          expect(check.reason && english(check.reason)).toBe(
            'The crawl was recorded 31 days ago; max_crawl_age allows 30 days. Nothing was started.',
          )
        }
      }
    },
  )

  const odd: [string, ReturnType<typeof crawl>, string | undefined, readonly string[]][] = [
    [
      'a crawl of 2020, and a Date of 1970',
      crawl('2020-01-01T00:00:00+0000'),
      'Thu, 01 Jan 1970 00:00:00 GMT',
      ['1970-01-01 00:00 UTC', '2026-06-12 00:00 UTC'],
    ],
    ['a Date that is 0', crawl('2020-01-01T00:00:00+0000'), '0', ['"0"', '2026-06-12 00:00 UTC']],
    ['a Date that is none', recordedBefore(hour), 'lunchtime', ['"lunchtime"', '2026-06-12 00:00 UTC']],
    [
      'two Dates',
      recordedBefore(hour),
      `${new Date(now).toUTCString()}, ${new Date(now).toUTCString()}`,
      ['2026-06-12 00:00 UTC'],
    ],
    [
      'a stale Date, an hour after the crawl',
      crawl('2020-01-01T00:00:00+0000'),
      'Wed, 01 Jan 2020 01:00:00 GMT',
      ['2020-01-01 01:00 UTC', '2026-06-12 00:00 UTC'],
    ],
    [
      'a Date of tomorrow and a second',
      recordedBefore(hour),
      new Date(now + day + 1_000).toUTCString(),
      ['2026-06-13 00:00 UTC', '2026-06-12 00:00 UTC'],
    ],
    [
      'a crawl of 2999',
      crawl('2999-01-01T00:00:00+0000'),
      new Date(now).toUTCString(),
      ['2999-01-01 00:00 UTC', '2026-06-12 00:00 UTC'],
    ],
    [
      'a crawl of 2999, and no Date',
      crawl('2999-01-01T00:00:00+0000'),
      undefined,
      ['2999-01-01 00:00 UTC', '2026-06-12 00:00 UTC'],
    ],
    [
      'a crawl of the next second',
      recordedBefore(-1_000),
      new Date(now).toUTCString(),
      ['2026-06-12 00:00:01 UTC', '2026-06-12 00:00:00 UTC'],
    ],
    [
      'a crawl whose time only Date.parse can read',
      crawl('Jun 12 2026 (((('),
      new Date(now).toUTCString(),
      ['"Jun 12 2026 (((("', '2026-06-12 00:00 UTC'],
    ],
    ['a crawl without a time', crawl(''), undefined, ['2026-06-12 00:00 UTC']],
    [
      'clocks between which the limit lies',
      recordedBefore(day - hour),
      new Date(now + 2 * hour).toUTCString(),
      ['2026-06-12 02:00 UTC', '2026-06-12 00:00 UTC'],
    ],
  ]

  it.each(odd)('of %s can not be judged, and both times are named', (_, recorded, date, named) => {
    const server = date === undefined ? undefined : serverSays(date)
    const check = judgeCrawlAge(recorded, { own: now, server }, day)
    expect(check).toMatchObject({ result: 'unjudged', observed: null })
    expect(judgeChecks([check]).outcome).toBe('incomplete')
    const reason = check.reason === undefined ? '' : english(check.reason)
    for (const time of named) expect(reason).toContain(time)
  })

  it('passes only where every clock that tells says that the age is from 0 to the limit', () => {
    const moment = fc.oneof(
      fc.integer({ min: now - 3 * day, max: now + 3 * day }),
      fc.integer({ min: -day, max: Date.UTC(9999, 0) }),
      fc.integer({ min: -8.64e15, max: 8.64e15 }),
    )
    const iso = moment.map((time) => new Date(time).toISOString())
    const recorded = fc.oneof(
      iso,
      iso.map((text) => text.replace('Z', '+0900')),
      fc.string(),
    )
    const date = fc.option(
      fc.oneof(
        moment.map((time) => new Date(time).toUTCString()),
        fc.string(),
        iso,
      ),
      {
        nil: undefined,
      },
    )
    const limit = fc.integer({ min: 1, max: 4 * day })
    fc.assert(
      fc.property(recorded, date, moment, limit, (text, header, own, most) => {
        const server = header === undefined ? undefined : serverSays(header)
        const check = judgeCrawlAge(crawl(text), { own, server }, most)
        if (check.result === 'unjudged')
          expect(english(check.reason ?? expect.fail())).not.toMatch(/NaN|undefined/)
        if (check.result !== 'pass') return
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT/)
        const at = Date.parse(text.replace('+0900', '+09:00'))
        if (header !== undefined) {
          const told = Date.parse(header)
          expect(Math.abs(told - own)).toBeLessThanOrEqual(day)
          expect(told - at).toBeGreaterThanOrEqual(0)
          expect(told - at).toBeLessThanOrEqual(most)
        } else expect(own - at).toBeGreaterThanOrEqual(0)
        expect(own - at).toBeLessThanOrEqual(most)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a run with max_crawl_age', () => {
  const listed = (start: string) =>
    JSON.stringify({ total: 1, page: 1, limit: 30, items: [{ id: 30, label: null, start, end: null }] })
  const yesterday = '2025-12-31T00:00:00+0000'
  const crawls = (start: string) =>
    always('list-crawls', { kind: 'status', status: 200, body: listed(start) })

  it.each([
    ['a crawl of 2999', '2999-01-01T00:00:00+0000'],
    ['a crawl whose time is none', 'Jun 12 2025 (((('],
    ['a crawl of 31 June', '2025-06-31T00:00:00+0000'],
  ])('starts nothing for %s, and advises to compare clocks', async (_, start) => {
    const bench = await createGateBench({ faults: crawls(start) })
    for (const dry_run of ['false', 'true']) {
      const { report } = await bench.run({ max_crawl_age: '3d', dry_run })
      expect(report).toMatchObject({ outcome: 'incomplete', exitCode: 2, conclusion: 'failure' })
      expect(report.checks).toMatchObject([{ id: 'max_crawl_age', result: 'unjudged', observed: null }])
      expect(report.nextSteps.map(({ text }) => text.key)).toEqual(['next_compare_clocks'])
    }
    expect(ownScans(bench.simulator)).toHaveLength(0)
  })

  it('fails for an age that nobody can know, also with on_incomplete: warn, since nothing was scanned', async () => {
    const bench = await createGateBench({ faults: crawls('2999-01-01T00:00:00+0000') })
    for (const dry_run of ['false', 'true']) {
      const { report } = await bench.run({ max_crawl_age: '3d', on_incomplete: 'warn', dry_run })
      expect(report).toMatchObject({ outcome: 'incomplete', exitCode: 2, conclusion: 'failure' })
      expect(report.warnings).toEqual([])
    }
    expect(ownScans(bench.simulator)).toHaveLength(0)
  })

  it('scans a crawl whose age it knows', async () => {
    const bench = await createGateBench({ faults: crawls(yesterday) })
    expect((await bench.run({ max_crawl_age: '3d' })).report.outcome).toBe('passed')
  })

  it.each([
    ['a Date of 1970', () => ({ text: 'Thu, 01 Jan 1970 00:00:00 GMT', at: 0 })],
    ['a Date that is none', () => ({ text: '0', at: Number.NaN })],
  ])('starts nothing where VAddy answers with %s', async (_, serverTime) => {
    const bench = await createGateBench({ faults: crawls(yesterday) })
    const { report, reason } = await bench.run(
      { max_crawl_age: '3d' },
      { wrapApi: (api) => ({ ...api, serverTime }) },
    )
    expect(report.outcome).toBe('incomplete')
    expect(reason).toContain('2026-01-01 00:00 UTC')
    expect(ownScans(bench.simulator)).toHaveLength(0)
  })

  it('is content with this machine’s clock where VAddy tells no time', async () => {
    const bench = await createGateBench({ faults: crawls(yesterday) })
    const wrapped = { wrapApi: (api: VaddyApi) => ({ ...api, serverTime: () => undefined }) }
    expect((await bench.run({ max_crawl_age: '3d' }, wrapped)).report.outcome).toBe('passed')
    expect((await bench.run({ max_crawl_age: '23h' }, wrapped)).report.outcome).toBe('failed')
  })

  it('cares for no age where max_crawl_age is not given', async () => {
    const bench = await createGateBench({ faults: crawls('soon') })
    const { report } = await bench.run({ project_number: '1' })
    expect(report.outcome).toBe('passed')
  })
})
