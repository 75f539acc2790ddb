import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { AbortedError } from '../../src/kernel/errors.ts'
import { message } from '../../src/messages/message.ts'
import type { Fault } from '../../src/simulator/vaddy/faults.ts'
import { expectAdopted, expectUnknownFate } from './expectations.ts'
import { createFaultBench, type FaultBench, ownScans, project, startsSent } from './fault-bench.ts'
import { recordSection } from './reliability-record.ts'

const second = 1_000
const minute = 60 * second
const withNumber = { project_number: '1' }
const record = recordSection(2, 'The answer to a start is lost, and something else happens')

/** A bench whose first start goes wrong, and where something happens just as it does. */
function benchWithLostStart(fault: Fault, meanwhile: (bench: FaultBench) => void): Promise<FaultBench> {
  const opened = createFaultBench({
    faults: ({ operation, count }) => {
      if (operation !== 'start' || count > 1) return undefined
      opened.then(meanwhile)
      return fault
    },
  })
  return opened
}

const otherScans = ({ simulator }: FaultBench) =>
  simulator.state.scans.filter((scan) => scan.begunBy === 'somebody-else')

describe('a start whose answer is lost while others scan the same project', () => {
  const somebodyStarts = (bench: FaultBench) => bench.simulator.state.startAsSomebodyElse(project, minute)

  it('adopts the other scan where it is the only new one of our crawl, and says that it may be', async () => {
    const bench = await benchWithLostStart({ kind: 'reset' }, somebodyStarts)
    const run = await bench.run(withNumber)
    record.add("a reset, nothing had begun; somebody else's scan of the same crawl begins", bench, run)
    expect(run.report.outcome).toBe('passed')
    expectAdopted(run, otherScans(bench)[0]?.scanId)
    expect(run.log.text).toContain("may be another run's")
    expect([startsSent(bench), ownScans(bench).length]).toEqual([1, 0])
  })

  it('says so without project_number', async () => {
    const bench = await benchWithLostStart({ kind: 'reset' }, somebodyStarts)
    const run = await bench.run()
    record.add("a reset, nothing had begun; somebody else's scan begins; no `project_number`", bench, run)
    expectUnknownFate(run)
    expect(startsSent(bench)).toBe(1)
  })

  it('does not adopt a scan of another crawl', async () => {
    const bench = await benchWithLostStart({ kind: 'reset' }, somebodyStarts)
    const run = await bench.run({ ...withNumber, crawl_id: '29' })
    record.add("a reset, nothing had begun; somebody else's scan of another crawl begins", bench, run)
    expectUnknownFate(run)
    expect([startsSent(bench), ownScans(bench).length]).toEqual([1, 0])
  })

  it('does not choose between two new scans', async () => {
    const bench = await createFaultBench({
      scanDurationMs: 5 * second,
      faults: ({ operation, count }) =>
        operation === 'start' && count === 1 ? { kind: 'hang-after' } : undefined,
    })
    const running = bench.run(withNumber)
    await bench.clock.sleep(10 * second)
    bench.simulator.state.startAsSomebodyElse(project, 5 * second)
    const run = await running
    record.add("no answer comes within 30 s; our scan is over, and so is somebody else's", bench, run)
    expectUnknownFate(run)
    expect(startsSent(bench)).toBe(1)
  })

  it('adopts ours when the other scan was there before and had ended', async () => {
    const bench = await createFaultBench({
      faults: ({ operation, count }) =>
        operation === 'start' && count === 1 ? { kind: 'reset-after' } : undefined,
    })
    somebodyStarts(bench)
    const run = await bench.run(withNumber)
    record.add("somebody else's scan ends before ours; then a reset, the scan had begun", bench, run)
    expect(run.report.outcome).toBe('passed')
    expectAdopted(run, ownScans(bench)[0]?.scanId)
  })

  it('gives up as soon as two could be ours, however many queue up behind them', async () => {
    const bench = await createFaultBench({
      faults: ({ operation, count }) => {
        if (operation === 'runcheck' && startsSent(bench) > 0) somebodyStarts(bench)
        return operation === 'start' && count === 1 ? { kind: 'reset-after' } : undefined
      },
    })
    const run = await bench.run(withNumber)
    record.add("a reset, the scan had begun; others' scans of the same crawl follow without end", bench, run)
    expectUnknownFate(run)
    expect(run.lasted).toBeLessThan(5 * minute)
    expect(startsSent(bench)).toBe(1)
  })

  it('judges nothing when the project is removed meanwhile', async () => {
    const bench = await benchWithLostStart({ kind: 'reset-after' }, ({ simulator }) =>
      simulator.state.removeProject(project),
    )
    const run = await bench.run(withNumber)
    expectUnknownFate(run)
  })
})

describe('a start whose answer is lost in an outage', () => {
  it('is looked for until the service is back', async () => {
    const bench = await createFaultBench({
      faults: ({ operation, count }, elapsed) => {
        if (operation === 'start' && count === 1) return { kind: 'reset-after' }
        return startsSent(bench) > 0 && elapsed < 3 * minute ? { kind: 'status', status: 503 } : undefined
      },
    })
    const run = await bench.run(withNumber)
    record.add('a reset, the scan had begun; VAddy answers 503 for 3 minutes', bench, run)
    expect(run.report.outcome).toBe('passed')
    expectAdopted(run, ownScans(bench)[0]?.scanId)
    expect(startsSent(bench)).toBe(1)
  })

  it.each([
    ['with project_number', withNumber, 5 * minute],
    ['without', {}, 15 * second],
  ])('is said when the outage lasts, %s', async (which, inputs, patience) => {
    const bench = await createFaultBench({
      outage: () => (startsSent(bench) > 0 ? 'refused' : undefined),
      faults: ({ operation }) => (operation === 'start' ? { kind: 'reset-after' } : undefined),
    })
    const run = await bench.run(inputs)
    const suffix = which === 'without' ? '; no `project_number`' : ''
    record.add(`a reset, the scan had begun; from then on nobody answers${suffix}`, bench, run)
    expectUnknownFate(run)
    expect(run.lasted).toBeGreaterThan(patience / 2)
    expect(run.lasted).toBeLessThanOrEqual(patience)
  })

  it.each([
    ['the network only', { kind: 'status', status: 503 }, 'warning', 0],
    ['a web page as well', { kind: 'html' }, 'failure', 5],
    ['a redirect as well', { kind: 'redirect', location: 'https://portal.example/' }, 'failure', 5],
  ] as const)('is forgiven by on_error: warn when it was %s', async (_, fault, conclusion, exitCode) => {
    const bench = await createFaultBench({
      faults: ({ operation }) => {
        if (operation === 'start') return { kind: 'reset-after' }
        return startsSent(bench) > 0 ? fault : undefined
      },
    })
    const { report } = await bench.run({ ...withNumber, on_error: 'warn' })
    expect(report).toMatchObject({ outcome: 'unreachable', conclusion, exitCode })
  })
})

describe('clocks that disagree', () => {
  const hours = (count: number) => count * 60 * minute

  it.each([
    ['10 minutes ahead', 10 * minute],
    ['10 minutes behind', -10 * minute],
    ['3 hours ahead', hours(3)],
    ['a day behind', -hours(24)],
  ])('do not keep a lost scan from being adopted: ours is %s', async (name, clockAheadBy) => {
    const bench = await benchWithLostStart({ kind: 'reset-after' }, () => {})
    const run = await bench.run(withNumber, { clockAheadBy })
    record.add(`a reset, the scan had begun; our clock is ${name}`, bench, run)
    expect(run.report.outcome).toBe('passed')
    expectAdopted(run, ownScans(bench)[0]?.scanId)
  })

  it('do not make an old scan new', async () => {
    const bench = await benchWithLostStart({ kind: 'reset' }, () => {})
    const run = await bench.run(withNumber, { clockAheadBy: -hours(24 * 30) })
    expect(run.report.facts.adopted).toBeUndefined()
    expect([startsSent(bench), ownScans(bench).length]).toEqual([2, 1])
  })

  it.each([
    ['ahead', hours(30)],
    ['behind', -hours(30)],
  ])('do not make a crawl old or young: ours is 30 hours %s', async (_, clockAheadBy) => {
    const bench = await createFaultBench()
    const old = await bench.run({ max_crawl_age: '39d' }, { clockAheadBy })
    const young = await bench.run({ max_crawl_age: '41d' }, { clockAheadBy })
    expect([old.report.outcome, young.report.outcome]).toEqual(['failed', 'passed'])
  })

  it('do not change how long Retry-After asks us to wait', async () => {
    const bench = await createFaultBench({
      faults: ({ operation, count }) => {
        if (operation !== 'runcheck' || count > 1) return undefined
        const back = new Date(bench.clock.now() + 9 * second).toUTCString()
        return { kind: 'status', status: 503, headers: { 'retry-after': back } }
      },
    })
    const run = await bench.run({}, { clockAheadBy: hours(2) })
    expect(run.report.outcome).toBe('passed')
    expect(run.log.text).toContain('Trying again in 9s')
  })
})

describe('a job that is canceled around the start', () => {
  const abortReason = new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM')

  /** Runs the gate and tells it to stop so many milliseconds after the start was sent. */
  async function stopAfterStart(bench: FaultBench, delay: number, inputs = {}) {
    const stop = new AbortController()
    const running = bench.run(inputs, { signal: stop.signal })
    while (startsSent(bench) === 0) await nextTurn()
    const sentAt = bench.clock.monotonic()
    if (delay > 0) await bench.clock.sleep(delay)
    stop.abort(abortReason)
    const run = await running
    return { run, took: bench.clock.monotonic() - sentAt - delay }
  }

  it('waits for the answer and cancels the scan', async () => {
    const bench = await createFaultBench({
      faults: ({ operation }) => (operation === 'start' ? { kind: 'slow', ms: 3 * second } : undefined),
    })
    const { run, took } = await stopAfterStart(bench, second)
    record.add('the job is canceled; the answer to the start comes 2 s later', bench, run)
    expect(run.report).toMatchObject({ outcome: 'aborted', exitCode: 143 })
    expect(ownScans(bench)[0]).toMatchObject({ status: 'canceled', canceledBy: 'api' })
    expect(run.checkpoints.at(-1)).toMatchObject({ phase: 'over' })
    expect(took).toBeLessThanOrEqual(7 * second)
  })

  it('cancels it with wait: false as well', async () => {
    const bench = await createFaultBench({
      faults: ({ operation }) => (operation === 'start' ? { kind: 'slow', ms: 3 * second } : undefined),
    })
    const { run } = await stopAfterStart(bench, second, { wait: 'false' })
    expect(run.report.outcome).toBe('aborted')
    expect(ownScans(bench)[0]).toMatchObject({ status: 'canceled', canceledBy: 'api' })
  })

  it('says that a scan may be running when no answer comes within 4 s', async () => {
    const bench = await createFaultBench({
      faults: ({ operation }) => (operation === 'start' ? { kind: 'hang-after' } : undefined),
    })
    const { run, took } = await stopAfterStart(bench, second)
    record.add('the job is canceled; the answer to the start does not come', bench, run)
    expect(run.report).toMatchObject({ outcome: 'aborted', reason: { key: 'reason_aborted_maybe_running' } })
    expect(run.log.text).toContain('may be running')
    expect(run.checkpoints.at(-1)).toEqual({ phase: 'sending' })
    expect(took).toBe(4 * second)
  })

  it('says so, too, while a lost start is looked for', async () => {
    const bench = await createFaultBench({
      faults: ({ operation }) => (operation === 'start' ? { kind: 'reset-after' } : undefined),
    })
    const { run, took } = await stopAfterStart(bench, 15 * second, withNumber)
    record.add('the job is canceled while the scan of a lost start is looked for', bench, run)
    expect(run.report).toMatchObject({ outcome: 'aborted', reason: { key: 'reason_aborted_maybe_running' } })
    expect(took).toBe(0)
    expect(run.checkpoints.at(-1)).toEqual({ phase: 'sending' })
  })

  it('says nothing of the kind when VAddy had refused', async () => {
    const bench = await createFaultBench({
      faults: ({ operation }) => (operation === 'start' ? { kind: 'slow', ms: 3 * second } : undefined),
    })
    const { run } = await stopAfterStart(bench, second, { scan_type: 'CSRF' })
    expect(run.report).toMatchObject({ outcome: 'aborted', reason: { key: 'reason_aborted' } })
    expect(run.checkpoints.at(-1)).toEqual({ phase: 'nothing' })
    expect(ownScans(bench)).toHaveLength(0)
  })
})
