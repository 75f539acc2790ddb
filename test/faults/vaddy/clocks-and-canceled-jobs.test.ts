import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { AbortedError } from '../../../src/kernel/errors.ts'
import { message } from '../../../src/messages/message.ts'
import { expectAdopted } from './expectations.ts'
import { createFaultBench, type FaultBench, onStarts, ownScans, startsSent } from './fault-bench.ts'
import { recordSection } from './reliability-record.ts'

const second = 1_000
const minute = 60 * second
const withNumber = { project_number: '1' }
const record = recordSection(4, 'The start, clocks that disagree, and a job that is canceled')

describe('clocks that disagree', () => {
  const hours = (count: number) => count * 60 * minute

  it.each([
    ['10 minutes ahead', 10 * minute],
    ['10 minutes behind', -10 * minute],
    ['3 hours ahead', hours(3)],
    ['a day behind', -hours(24)],
  ])('do not keep a lost scan from being adopted: ours is %s', async (name, clockAheadBy) => {
    const bench = await createFaultBench({ faults: onStarts({ kind: 'reset-after' }) })
    const run = await bench.run(withNumber, { clockAheadBy })
    record.add(`a reset, the scan had begun; our clock is ${name}`, bench, run)
    expect(run.report.outcome).toBe('passed')
    expectAdopted(run, ownScans(bench)[0]?.scanId)
  })

  it('do not make an old scan new', async () => {
    const bench = await createFaultBench({ faults: onStarts({ kind: 'reset' }) })
    const run = await bench.run(withNumber, { clockAheadBy: -hours(24 * 30) })
    expect(run.report.facts.adopted).toBeUndefined()
    expect([startsSent(bench), ownScans(bench).length]).toEqual([2, 1])
  })

  it.each([
    ['ahead', hours(20)],
    ['behind', -hours(20)],
  ])('do not make a crawl old or young: ours is 20 hours %s', async (_, clockAheadBy) => {
    const bench = await createFaultBench()
    const old = await bench.run({ max_crawl_age: '38d' }, { clockAheadBy })
    const young = await bench.run({ max_crawl_age: '42d' }, { clockAheadBy })
    expect([old.report.outcome, young.report.outcome]).toEqual(['failed', 'passed'])
  })

  it.each([
    ['30 hours ahead', hours(30)],
    ['30 hours behind', -hours(30)],
    ['20 years behind', -hours(20 * 365 * 24)],
  ])('leave the age of a crawl unjudged, and nothing is started: ours is %s', async (name, clockAheadBy) => {
    const bench = await createFaultBench()
    const run = await bench.run({ max_crawl_age: '365d' }, { clockAheadBy })
    record.add(`max_crawl_age is given; our clock is ${name}`, bench, run)
    expect(run.report).toMatchObject({ outcome: 'incomplete', reason: { key: 'reason_clocks_disagree' } })
    expect(startsSent(bench)).toBe(0)
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
