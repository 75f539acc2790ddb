import { describe, expect, it } from 'vitest'
import type { FaultHook } from '../../../src/simulator/vaddy/faults.ts'
import { first } from '../../support/faults.ts'
import { createGateBench, type GateBench, ownScans, timesOf, warningsOf } from '../../support/vaddy/gate.ts'

const minute = 60_000

/** Starts a scan and leaves it for another run. */
async function started(bench: GateBench): Promise<string> {
  return String((await bench.run({ wait: 'false' })).report.facts.scan_id)
}

describe('past scan_timeout', () => {
  const limit = { scan_timeout: '1m', poll_interval: '1m' }
  /** The scan goes on until the run comes to cancel it; then this happens. */
  const benchWhere = (atCancel: (bench: GateBench, count: number) => ReturnType<FaultHook>) => {
    const bench: Promise<GateBench> = createGateBench({
      scenario: 'never-ends',
      faults: ({ operation, count }) => (operation === 'cancel' ? atCancel(opened, count) : undefined),
    })
    let opened: GateBench
    return bench.then((made) => {
      opened = made
      return made
    })
  }
  const cancelBySomebody = ({ simulator }: GateBench) => {
    simulator.state.cancel(ownScans(simulator)[0]?.scanId ?? '', 'somebody-else')
    return undefined
  }

  it('the scan is canceled, once, and said to be', async () => {
    const bench = await benchWhere(() => undefined)
    const run = await bench.run(limit)
    const [scan] = ownScans(bench.simulator)
    expect(run.report).toMatchObject({ outcome: 'timeout', exitCode: 6 })
    expect(run.reason).toBe(`Scan ${scan?.scanId} was still running after 1m, the scan_timeout.`)
    expect(warningsOf(run)).toEqual(['notice_canceled_by_us'])
    expect(run.log.text).toContain(`info: Scan ${scan?.scanId} was canceled.`)
    expect(run.checkpoints.at(-1)).toEqual({ phase: 'over', scanId: scan?.scanId })
    expect(timesOf(bench, 'cancel')).toEqual([60])
  })

  it('a scan that somebody canceled just before us is canceled, not too late', async () => {
    const bench = await benchWhere(cancelBySomebody)
    const run = await bench.run(limit)
    expect(run.report.outcome).toBe('scan_canceled')
    expect(warningsOf(run)).toEqual(['notice_already_over'])
  })

  it('a scan that our cancel may have ended is too late', async () => {
    const bench = await benchWhere((_, count) => (count === 1 ? { kind: 'reset-after' } : undefined))
    const run = await bench.run(limit)
    expect(run.report.outcome).toBe('timeout')
    expect(warningsOf(run)).toEqual(['notice_over_or_canceled'])
  })

  it.each([
    ['answered with 503', { kind: 'status', status: 503 }],
    ['lost', { kind: 'reset' }],
  ] as const)('a scan that finished by itself after our first cancel was %s is judged', async (_, fault) => {
    const bench = await createGateBench({
      scenario: 'vulnerable',
      scanDurationMs: minute + 500,
      faults: first('cancel', fault),
    })
    const run = await bench.run(limit)
    expect(run.report).toMatchObject({ outcome: 'failed', facts: { alert_count: 3 } })
    expect(warningsOf(run)).toEqual(['notice_over_or_canceled'])
  })

  it('a scan that had finished by itself before our first cancel is judged', async () => {
    const bench = await createGateBench({
      scenario: 'vulnerable',
      scanDurationMs: minute - 1,
      faults: first('result', { kind: 'status', status: 200, body: '{"status":"scanning"}' }),
    })
    const run = await bench.run(limit)
    expect(run.report).toMatchObject({ outcome: 'failed', facts: { alert_count: 3 } })
    expect(warningsOf(run)).toEqual(['notice_already_over'])
  })

  it('a scan that is said to be over and to run all the same is too late', async () => {
    const bench = await benchWhere(() => ({
      kind: 'status',
      status: 400,
      body: '{"error_message":"This scan process has already been finished."}',
    }))
    const run = await bench.run(limit)
    expect(run.report.outcome).toBe('timeout')
    expect(timesOf(bench, 'result')).toEqual([60, 60])
  })

  it.each([
    ['leave', 'notice_left_running', 'is left running, as on_stop says.'],
    [undefined, 'notice_left_attached', 'was not started by this run and is left alone.'],
  ])('an attached scan with on_stop %s is left, and said to be, once', async (on_stop, key, says) => {
    const bench = await benchWhere(() => undefined)
    const scan_id = await started(bench)
    const run = await bench.run({ ...limit, scan_id, ...(on_stop && { on_stop }) })
    expect(run.report.outcome).toBe('timeout')
    expect(warningsOf(run)).toEqual([key])
    expect(run.log.text.split(`info: Scan ${scan_id} ${says}`)).toHaveLength(2)
    expect(run.checkpoints.at(-1)).toEqual({ phase: 'over', scanId: scan_id })
    expect(timesOf(bench, 'cancel')).toEqual([])
  })

  it('a scan that can not be canceled is said to be running, and left to a later process', async () => {
    const bench = await benchWhere(() => ({ kind: 'status', status: 503 }))
    const run = await bench.run(limit)
    const [scan] = ownScans(bench.simulator)
    expect(run.report.outcome).toBe('timeout')
    expect(warningsOf(run)).toEqual(['notice_cancel_failed'])
    expect(run.log.text).toContain(`warning: Scan ${scan?.scanId} could not be canceled and may be running: `)
    expect(run.checkpoints.at(-1)).toEqual({ phase: 'running', scanId: scan?.scanId, own: true })
    // For 15 s, once a second.
    expect(timesOf(bench, 'cancel')).toHaveLength(15)
  })
})
