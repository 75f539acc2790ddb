import { describe, expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import type { FaultHook } from '../../../src/simulator/vaddy/faults.ts'
import type { PastScan } from '../../../src/simulator/vaddy/project.ts'
import { rehearsalProject } from '../../../src/simulator/vaddy/project.ts'
import type { VaddySimulatorOptions } from '../../../src/simulator/vaddy/server.ts'
import { readVaddyOptions } from '../../../src/sources/vaddy/read-options.ts'
import { createGateBench, type GateBench, given } from '../../support/vaddy/gate.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

const hour = 3_600_000
const minute = 60_000
const inputs = { scan_id: 'latest', max_scan_age: '36h', project_number: '1' }

/** A past scan that began so long ago. */
const scanned = (ago: number, more: Partial<PastScan> = {}, now = new VirtualClock().now()): PastScan => ({
  status: 'Complete',
  scanId: `1-${ago / minute}`,
  scanCount: 22,
  alertCount: 0,
  complete: 100,
  crawlId: 30,
  crawlLabel: 'shop-with-login',
  start: now - ago,
  end: now - ago + 6 * minute,
  ...more,
})

function benchWith(
  history: readonly PastScan[],
  settings: Omit<VaddySimulatorOptions, 'projects'> = {},
): Promise<GateBench> {
  const project = rehearsalProject(new VirtualClock().now())
  return createGateBench({ ...settings, projects: [{ ...project, history }] })
}

/** Everything that a run asked for, reads of the crawl list aside. */
const askedOf = ({ simulator }: GateBench) =>
  simulator.requests.map(({ operation }) => operation).filter((operation) => operation !== 'list-crawls')

/** Changes what the list of results says. */
const listing =
  (change: (items: Record<string, unknown>[]) => unknown[]): FaultHook =>
  ({ operation }) =>
    operation === 'list-results'
      ? {
          kind: 'body',
          body: (honest) => {
            const list = JSON.parse(honest)
            return JSON.stringify({ ...list, items: change(list.items) })
          },
        }
      : undefined

describe('scan_id: latest', () => {
  it('judges the newest scan that has ended, and neither starts nor cancels anything', async () => {
    const bench = await benchWith([scanned(20 * hour, { alertCount: 5 }), scanned(2 * hour)])
    const { report, checkpoints } = await bench.run(inputs)
    expect(report).toMatchObject({
      outcome: 'passed',
      facts: { scan_id: '1-120', alert_count: 0, crawl_id: 30 },
      checks: [{ id: 'max_scan_age', observed: 2 * hour, limit: 36 * hour, result: 'pass' }, {}, {}, {}],
    })
    expect(askedOf(bench)).toEqual(['list-results', 'runcheck', 'list-results', 'result'])
    expect([...new Set(checkpoints.map(({ phase }) => phase))]).toEqual(['over'])
    expect(bench.simulator.state.scans).toHaveLength(2)
  })

  it('fails on what the newest scan found, though the one before was clean', async () => {
    const bench = await benchWith([scanned(20 * hour), scanned(2 * hour, { alertCount: 3 })])
    expect((await bench.run(inputs)).report.outcome).toBe('failed')
  })

  it('is the same in any case of the word', async () => {
    const bench = await benchWith([scanned(hour)])
    expect((await bench.run({ ...inputs, scan_id: 'Latest' })).report.facts.scan_id).toBe('1-60')
  })

  it('keeps the baseline and the trend', async () => {
    const bench = await benchWith([scanned(20 * hour, { alertCount: 1 }), scanned(hour, { alertCount: 2 })])
    const { report } = await bench.run({ ...inputs, max_alert_increase: '1' })
    expect(report.outcome).toBe('passed')
    expect(report.facts).toMatchObject({ baseline_alert_count: 1, alert_increase: 1 })
    expect(report.history?.points).toHaveLength(2)
  })

  const newestIsTheAnswer: [string, Partial<PastScan>, string][] = [
    ['was canceled', { status: 'Cancel' }, 'scan_canceled'],
    ['ran in part', { complete: 60 }, 'incomplete'],
    ['sent nothing', { scanCount: 0 }, 'incomplete'],
  ]
  it.each(newestIsTheAnswer)('takes no older one in place of a newest that %s', async (_, more, outcome) => {
    const bench = await benchWith([scanned(3 * hour), scanned(2 * hour, more)])
    const { report } = await bench.run(inputs)
    expect(report.outcome).toBe(outcome)
    expect(report.conclusion).toBe('failure')
    expect(report.facts.scan_id).toBe('1-120')
  })

  it('is incomplete with the age where none is young enough, and does not look at its result', async () => {
    const bench = await benchWith([scanned(40 * hour)])
    const { report, reason } = await bench.run({ ...inputs, on_incomplete: 'warn' })
    expect(report).toMatchObject({ outcome: 'incomplete', conclusion: 'failure' })
    expect(reason).toBe('The newest scan, 1-2400, started 1 day 16 hr ago; max_scan_age allows 1 day 12 hr.')
    expect(report.facts).toMatchObject({ scan_id: '1-2400', start_time: '2025-12-30T08:00:00Z' })
    expect(askedOf(bench)).not.toContain('result')
  })

  it('counts the age from the start: one that began 36 hours ago passes, a second more does not', async () => {
    const outcomeAt = async (ago: number) =>
      (await (await benchWith([scanned(ago)])).run(inputs)).report.outcome
    expect(await outcomeAt(36 * hour - minute)).toBe('passed')
    expect(await outcomeAt(36 * hour + 1_000)).toBe('incomplete')
  })

  it('is incomplete where there is no scan at all, or none of the crawl', async () => {
    const none = await (await benchWith([])).run(inputs)
    expect(none.report.outcome).toBe('incomplete')
    expect(none.reason).toContain('VAddy lists no scan of project 6eb1f9fcbdb6a5a')
    const others = await (await benchWith([scanned(hour)])).run({ ...inputs, crawl_id: '29' })
    expect(others.report.outcome).toBe('incomplete')
    expect(others.reason).toContain('no scan of crawl 29')
  })

  it.each([
    ['its ID', { crawl_id: '29' }],
    ['its label', { crawl_label: 'shop' }],
  ])('looks at one crawl only, by %s', async (_, filter) => {
    const bench = await benchWith([
      scanned(3 * hour, { crawlId: 29, crawlLabel: 'shop' }),
      scanned(hour, { alertCount: 9 }),
    ])
    const { report } = await bench.run({ ...inputs, ...filter })
    expect(report).toMatchObject({ outcome: 'passed', facts: { scan_id: '1-180', crawl_id: 29 } })
  })

  it('is misconfigured where the crawl of the filter is not known', async () => {
    const bench = await benchWith([scanned(hour)])
    expect((await bench.run({ ...inputs, crawl_label: 'blog' })).report.outcome).toBe('misconfigured')
    expect((await bench.run({ ...inputs, crawl_id: '999' })).report.outcome).toBe('misconfigured')
  })

  it('is misconfigured where project_number is the number of another project', async () => {
    const now = new VirtualClock().now()
    const own = rehearsalProject(now)
    const other = { ...own, projectId: 'other', projectNumber: 2, history: [scanned(hour)] }
    const bench = await createGateBench({ projects: [own, other] })
    const { report, reason } = await bench.run({ ...inputs, project_number: '2' })
    expect(report.outcome).toBe('misconfigured')
    expect(reason).toContain('Check project_number')
  })

  it.each([
    ['started after the moment', 2 * hour + 1_000, 'passed'],
    ['started at the very moment', 2 * hour, 'incomplete'],
    ['started before it', hour, 'incomplete'],
    ['is asked for by a moment that is yet to come', -hour, 'incomplete'],
  ])(
    'asks with scanned_after for a scan that started later: one that %s',
    async (_, deployedAgo, outcome) => {
      const bench = await benchWith([scanned(2 * hour)])
      const deployed = new Date(bench.clock.now() - deployedAgo).toISOString()
      const { report } = await bench.run({ ...inputs, scanned_after: deployed })
      expect(report.outcome).toBe(outcome)
      const check = report.checks.find(({ id }) => id === 'scanned_after')
      expect(check?.result).toBe(outcome === 'passed' ? 'pass' : 'fail')
      expect(check?.limit).toBeGreaterThanOrEqual(0)
    },
  )

  it('makes no sense of a newest that started in the future, and takes no older one', async () => {
    const bench = await benchWith([scanned(hour), scanned(-hour, { alertCount: 0 })])
    const { report, reason } = await bench.run({ ...inputs, on_error: 'warn' })
    expect(report).toMatchObject({ outcome: 'unreachable', conclusion: 'failure' })
    expect(reason).toContain('but it is 2026-01-01 00:00 UTC now')
  })

  it('judges no age where the clocks are days apart', async () => {
    const bench = await benchWith([scanned(hour)])
    const { report } = await bench.run(inputs, { clock: bench.clock.skewedBy(-3 * 24 * hour) })
    expect(report.outcome).toBe('incomplete')
    expect(report.checks).toMatchObject([{ id: 'max_scan_age', observed: null, result: 'unjudged' }])
  })
})

describe('a list that does not tell which scan is the newest', () => {
  const unclear: [string, FaultHook][] = [
    [
      'gives no start above the newest',
      listing(([first, ...rest]) => [{ ...first, start_time: null }, ...rest]),
    ],
    [
      'gives a start that is no time',
      listing(([first, ...rest]) => [{ ...first, start_time: 'yesterday' }, ...rest]),
    ],
    [
      'has two scans that began at one moment',
      listing(([first, second, ...rest]) => [
        first,
        { ...second, start_time: first?.['start_time'] },
        ...rest,
      ]),
    ],
  ]
  it.each(unclear)('is unreachable: it %s', async (_, faults) => {
    const bench = await benchWith([scanned(3 * hour), scanned(2 * hour)], { faults })
    const { report, reason } = await bench.run(inputs)
    expect(report.outcome).toBe('unreachable')
    expect(reason).toContain("VAddy's list does not tell which scan is the newest")
  })

  it('is no trouble where a scan without a start stands below the newest', async () => {
    const faults = listing(([first, second]) => [first, { ...second, start_time: null }])
    const bench = await benchWith([scanned(3 * hour, { status: 'Cancel' }), scanned(2 * hour)], { faults })
    expect((await bench.run(inputs)).report.outcome).toBe('passed')
  })

  it('is no trouble where its order is another', async () => {
    const bench = await benchWith([scanned(3 * hour, { alertCount: 4 }), scanned(2 * hour)], {
      faults: listing((items) => items.reverse()),
    })
    expect((await bench.run(inputs)).report.facts.scan_id).toBe('1-120')
  })

  it('may leave out the crawl: such a scan may be of any, and its result says', async () => {
    const bench = await benchWith([scanned(3 * hour), scanned(2 * hour, { crawlId: 29, crawlLabel: null })], {
      faults: listing(([first, ...rest]) => [{ ...first, crawl_id: null }, ...rest]),
    })
    const { report } = await bench.run({ ...inputs, crawl_id: '30' })
    expect(report.outcome).toBe('unreachable')
    expect(report.reason.key).toBe('reason_other_scan')
  })

  it.each([
    ['alert_count', 0],
    ['complete', 100],
    ['scan_count', 21],
  ])('is unreachable where the result says another %s', async (field, value) => {
    const bench = await benchWith([scanned(hour, { alertCount: 1, complete: 99 })], {
      faults: ({ operation }) =>
        operation === 'result'
          ? { kind: 'body', body: (honest) => JSON.stringify({ ...JSON.parse(honest), [field]: value }) }
          : undefined,
    })
    const { report } = await bench.run(inputs)
    expect(report).toMatchObject({ outcome: 'unreachable', reason: { key: 'reason_latest_contradicted' } })
  })

  it('is unreachable where the newest has a status that nobody knows', async () => {
    const bench = await benchWith([scanned(2 * hour), scanned(hour)], {
      faults: listing(([first, ...rest]) => [{ ...first, status: 'Suspended' }, ...rest]),
    })
    const { report } = await bench.run(inputs)
    expect(report).toMatchObject({ outcome: 'unreachable', reason: { key: 'reason_unknown_status' } })
  })
})

describe('a scan that runs while the newest is looked for', () => {
  const running = async (faults?: FaultHook) => {
    const bench = await benchWith([scanned(hour, { alertCount: 7 })], { ...(faults && { faults }) })
    bench.simulator.state.startAsSomebodyElse('6eb1f9fcbdb6a5a', 20 * minute)
    return bench
  }

  it('is waited for and judged itself', async () => {
    const bench = await running()
    const { report } = await bench.run(inputs)
    expect(report.outcome).toBe('passed')
    expect(report.facts.scan_id).not.toBe('1-60')
    expect(report.timing.waitedMs).toBeGreaterThanOrEqual(20 * minute)
    expect(askedOf(bench)).not.toContain('start')
  })

  it('ends the run as busy past wait_timeout, and is not canceled', async () => {
    const bench = await running()
    const { report } = await bench.run({ ...inputs, wait_timeout: '10m' })
    expect(report.outcome).toBe('busy')
    expect(bench.simulator.state.scans.at(-1)?.status).toBe('scanning')
  })

  it.each([
    ['skip', 'skipped'],
    ['fail', 'busy'],
  ])('ends the run at once with on_busy: %s', async (wish, outcome) => {
    const bench = await running()
    expect((await bench.run({ ...inputs, on_busy: wish })).report.outcome).toBe(outcome)
  })

  it('is looked for once more where the list does not have it yet', async () => {
    let lists = 0
    const bench = await running((request) => {
      if (request.operation !== 'list-results') return undefined
      lists += 1
      return lists === 2 ? listing((items) => items.slice(1))(request) : undefined
    })
    const { report } = await bench.run(inputs)
    expect(report.outcome).toBe('passed')
    expect(lists).toBe(3)
  })

  it('is not replaced by an older one where the list never has it', async () => {
    const bench = await running(listing((items) => items.slice(-1)))
    const { report } = await bench.run({ ...inputs, max_alerts: '10' })
    expect(report).toMatchObject({ outcome: 'unreachable', reason: { key: 'reason_latest_missing' } })
  })
})

describe('a dry run of scan_id: latest', () => {
  it('says that a scan could be judged, and asks for no scan called latest', async () => {
    const bench = await benchWith([scanned(hour)])
    const { report } = await bench.run({ ...inputs, dry_run: 'true' })
    expect(report).toMatchObject({ outcome: 'checked', reason: { key: 'reason_checked_latest' } })
    expect(askedOf(bench)).not.toContain('result')
  })
})

describe('What cannot be meant', () => {
  const base = { user: 'me', auth_key: 'a-key-of-some-length', project_id: 'abc' }
  const problemsOf = (more: Record<string, string>) =>
    readVaddyOptions(given({ ...base, ...more })).problems.map(english)
  const latest = { scan_id: 'latest', project_number: '1', max_scan_age: '36h' }

  it.each([
    [{ max_scan_age: '36h' }, 'max_scan_age is for scan_id: latest, which was not asked for'],
    [{ scan_id: '1-a', scanned_after: '2026-07-01T00:00:00Z' }, 'scanned_after is for scan_id: latest'],
    [{ scan_id: 'latest', max_scan_age: '36h' }, 'scan_id: latest needs project_number'],
    [{ scan_id: 'latest', project_number: '1' }, 'scan_id: latest needs max_scan_age'],
    [{ ...latest, max_scan_age: '36' }, 'max_scan_age is "36"; allowed: a duration with a unit'],
    [{ ...latest, scanned_after: '2026-07-01T00:00:00' }, 'a date and a time with seconds and offset'],
    [{ ...latest, on_stop: 'cancel' }, 'scan_id: latest and on_stop: cancel can'],
    [{ ...latest, version_url: 'https://shop.example/version' }, 'scan_id: latest and version_url can'],
    [{ expect_version: 'abc' }, 'expect_version needs version_url'],
  ])('is refused before anything is sent: %j', (more, said) => {
    const problems = problemsOf(more)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(said)
  })

  it('is nothing in what belongs together', () => {
    expect(problemsOf({ ...latest, scanned_after: '2026-07-01T00:00:00+09:00', start: 'false' })).toEqual([])
    expect(problemsOf({ version_url: 'http://10.0.0.7/version?x=1', expect_version: 'abc' })).toEqual([])
  })

  it.each([
    ['https://me:geheim@shop.example/version', 'holds a user or a password'],
    ['https://token@shop.example/version', 'holds a user or a password'],
    ['https://shop.example/#/version', 'without a fragment'],
    ['ftp://shop.example/version', 'http or https'],
    ['shop.example/version', 'http or https'],
  ])('is refused as version_url, without a password in the sentence: %s', (url, said) => {
    const [problem = '', ...others] = problemsOf({ version_url: url })
    expect(others).toEqual([])
    expect(problem).toContain(said)
    expect(problem).not.toMatch(/geheim|token/)
  })
})
