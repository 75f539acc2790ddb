import { describe, expect, it } from 'vitest'
import type { Fault, FaultRequest, Operation } from '../../../src/simulator/vaddy/faults.ts'
import { type PastScan, rehearsalProject } from '../../../src/simulator/vaddy/project.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { createFaultBench, type FaultSettings, startsSent } from './fault-bench.ts'
import { recordSection } from './reliability-record.ts'

const minute = 60_000
const hour = 60 * minute
const inputs = { scan_id: 'latest', max_scan_age: '36h', project_number: '1' }
const record = recordSection(
  81,
  'The newest scan is judged instead of starting one, and something goes wrong',
)

/** A scan that found too much, and a clean one before it: whoever takes another one than the newest passes. */
const now = new VirtualClock().now()
const past = (ago: number, more: Partial<PastScan> = {}): PastScan => ({
  status: 'Complete',
  scanId: `1-${ago / hour}a`,
  scanCount: 22,
  alertCount: 0,
  complete: 100,
  crawlId: 30,
  crawlLabel: 'shop-with-login',
  start: now - ago,
  end: now - ago + 6 * minute,
  ...more,
})
const bad: Partial<PastScan> = { alertCount: 4 }

function benchWith(history: readonly PastScan[], settings: FaultSettings = {}) {
  return createFaultBench({ ...settings, projects: [{ ...rehearsalProject(now), history }] })
}

const always =
  (operation: Operation, fault: Fault) =>
  (request: FaultRequest): Fault | undefined =>
    request.operation === operation ? fault : undefined

type Row = Record<string, unknown>
const listing = (change: (rows: Row[]) => unknown): Fault => ({
  kind: 'body',
  body: (honest) => {
    const list = JSON.parse(honest)
    return JSON.stringify({ ...list, items: change(list.items) })
  },
})

describe('A newest scan that is no pass', () => {
  const newest: [string, Partial<PastScan>, string][] = [
    ['found too much', bad, 'failed'],
    ['was canceled', { status: 'Cancel' }, 'scan_canceled'],
    ['ran out of its time', { complete: 70 }, 'incomplete'],
    ['sent no request', { scanCount: 0 }, 'incomplete'],
  ]
  it.each(newest)('is the answer, and the clean one before it is not: it %s', async (what, more, outcome) => {
    const bench = await benchWith([past(5 * hour), past(2 * hour, more)])
    const run = await bench.run(inputs)
    record.add(`the newest scan ${what}, the one before is clean`, bench, run)
    expect(run.report).toMatchObject({ outcome, conclusion: 'failure' })
    expect(startsSent(bench)).toBe(0)
  })

  it('is one that is too old, whatever is forgiven', async () => {
    const bench = await benchWith([past(48 * hour)])
    const run = await bench.run({ ...inputs, on_incomplete: 'warn', on_error: 'warn' })
    record.add('the newest scan is too old; on_incomplete and on_error are warn', bench, run)
    expect(run.report).toMatchObject({ outcome: 'incomplete', conclusion: 'failure' })
  })

  it('is one that started before the deployment', async () => {
    const bench = await benchWith([past(2 * hour)])
    const run = await bench.run({ ...inputs, scanned_after: new Date(now - hour).toISOString() })
    record.add('the newest scan started before the deployment', bench, run)
    expect(run.report.outcome).toBe('incomplete')
  })

  it('is one that started in the future', async () => {
    const bench = await benchWith([past(2 * hour), past(-hour)])
    const run = await bench.run({ ...inputs, on_error: 'warn' })
    record.add('the newest scan started in the future', bench, run)
    expect(run.report).toMatchObject({ outcome: 'unreachable', conclusion: 'failure' })
  })
})

describe('Clocks that disagree', () => {
  it.each([
    ['30 hours ahead', 30 * hour],
    ['30 hours behind', -30 * hour],
  ])('leave the age of a scan unjudged: ours is %s', async (name, clockAheadBy) => {
    const bench = await benchWith([past(2 * hour)])
    const run = await bench.run(inputs, { clockAheadBy })
    record.add(`the newest scan is two hours old; our clock is ${name}`, bench, run)
    expect(run.report).toMatchObject({
      outcome: 'incomplete',
      reason: { key: 'reason_scan_clocks_disagree' },
    })
  })

  it('make no old scan young: ours is ten hours behind', async () => {
    const bench = await benchWith([past(40 * hour)])
    const run = await bench.run(inputs, { clockAheadBy: -10 * hour })
    expect(run.report.outcome).toBe('incomplete')
  })
})

describe('A list of results that goes wrong', () => {
  const lists: [string, Fault, string][] = [
    ['has no scan', listing(() => []), 'incomplete'],
    [
      'gives the newest no start',
      listing(([first, ...rest]) => [{ ...first, start_time: null }, ...rest]),
      'unreachable',
    ],
    [
      'gives two scans one start',
      listing(([first, second]) => [first, { ...second, start_time: first?.['start_time'] }]),
      'unreachable',
    ],
    [
      'names a status of the newest that nobody knows',
      listing(([first, ...rest]) => [{ ...first, status: 'Paused' }, ...rest]),
      'unreachable',
    ],
    ['is a web page', { kind: 'html' }, 'unreachable'],
    ['is cut off', { kind: 'cut-json' }, 'unreachable'],
    ['is 503 every time', { kind: 'status', status: 503 }, 'unreachable'],
    ['is a redirect', { kind: 'redirect', location: 'http://127.0.0.1:9/elsewhere' }, 'unreachable'],
    [
      'is refused',
      { kind: 'status', status: 400, body: '{"error_message":"not match the Project Number"}' },
      'refused',
    ],
  ]
  it.each(lists)('lets nothing pass: it %s', async (what, fault, outcome) => {
    const bench = await benchWith([past(5 * hour), past(2 * hour)], { faults: always('list-results', fault) })
    const run = await bench.run(inputs)
    record.add(`the list of results ${what}`, bench, run)
    expect(run.report).toMatchObject({ outcome, conclusion: 'failure' })
    expect(startsSent(bench)).toBe(0)
  })

  it('is read again where it fails once', async () => {
    const bench = await benchWith([past(2 * hour)], {
      faults: ({ count, operation }) =>
        operation === 'list-results' && count === 1 ? { kind: 'reset' } : undefined,
    })
    const run = await bench.run(inputs)
    record.add('the first answer to the list of results is a reset', bench, run)
    expect(run.report.outcome).toBe('passed')
  })

  it('may come in any order', async () => {
    const faults = always(
      'list-results',
      listing((rows) => rows.reverse()),
    )
    const bench = await benchWith([past(5 * hour), past(2 * hour, bad)], { faults })
    const run = await bench.run(inputs)
    record.add('the list of results comes oldest first, and the newest found too much', bench, run)
    expect(run.report.outcome).toBe('failed')
  })

  it.each(['alert_count', 'complete', 'scan_count'])('is contradicted by the result: %s', async (field) => {
    const change = ([first, ...rest]: Row[]) => [{ ...first, [field]: 7 }, ...rest]
    const bench = await benchWith([past(2 * hour)], { faults: always('list-results', listing(change)) })
    const run = await bench.run(inputs)
    record.add(`the list and the result do not agree on ${field}`, bench, run)
    expect(run.report).toMatchObject({
      outcome: 'unreachable',
      reason: { key: 'reason_latest_contradicted' },
    })
  })

  it('is of another project', async () => {
    const own = rehearsalProject(now)
    const other = { ...own, projectId: 'other', projectNumber: 2, history: [past(2 * hour)] }
    const bench = await createFaultBench({ projects: [own, other] })
    const run = await bench.run({ ...inputs, project_number: '2' })
    record.add('project_number is the number of another project', bench, run)
    expect(run.report.outcome).toBe('misconfigured')
  })
})

describe('A scan that runs while the newest is looked for', () => {
  const running = async (faults?: FaultSettings['faults']) => {
    const bench = await benchWith([past(5 * hour)], { ...(faults && { faults }) })
    bench.simulator.state.startAsSomebodyElse('6eb1f9fcbdb6a5a', 20 * minute)
    return bench
  }

  it('is not overlooked where it ends between the list and the look', async () => {
    // The look takes longer than the scan, so that no look finds it running.
    const bench = await benchWith([past(5 * hour, bad)], {
      faults: always('runcheck', { kind: 'slow', ms: 25_000 }),
    })
    bench.simulator.state.startAsSomebodyElse('6eb1f9fcbdb6a5a', 20_000)
    const run = await bench.run(inputs)
    record.add('a scan ends after the list was read and before the look at what runs', bench, run)
    expect(run.report.outcome).toBe('passed')
    expect(run.report.facts.scan_id).not.toBe('1-5a')
  })

  it('is not replaced by an older one where the list never has it', async () => {
    const bench = await running(
      always(
        'list-results',
        listing((rows) => rows.slice(-1)),
      ),
    )
    const run = await bench.run(inputs)
    record.add('a scan was waited for, and the list of results never has it', bench, run)
    expect(run.report).toMatchObject({ outcome: 'unreachable', reason: { key: 'reason_latest_missing' } })
  })

  it('is canceled by somebody, and the one before is not judged in its place', async () => {
    const bench = await running()
    const { clock, simulator } = bench
    void clock.sleep(5 * minute).then(() => {
      const scan = simulator.state.scans.find(({ status }) => status === 'scanning')
      simulator.state.cancel(scan?.scanId ?? '', 'somebody-else')
    })
    const run = await bench.run(inputs)
    record.add('a scan was waited for, and somebody cancels it', bench, run)
    expect(run.report.outcome).toBe('scan_canceled')
  })

  it('outlives wait_timeout, and is left alone', async () => {
    const bench = await running()
    const run = await bench.run({ ...inputs, wait_timeout: '10m' })
    record.add('a scan outlives wait_timeout', bench, run)
    expect(run.report.outcome).toBe('busy')
    expect(bench.simulator.state.scans.at(-1)?.status).toBe('scanning')
  })
})
