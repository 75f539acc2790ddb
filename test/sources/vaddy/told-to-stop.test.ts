import { describe, expect, it } from 'vitest'
import { AbortedError } from '../../../src/kernel/errors.ts'
import { message } from '../../../src/messages/message.ts'
import type { Fault, FaultHook, Operation } from '../../../src/simulator/vaddy/faults.ts'
import type { VaddySimulatorOptions } from '../../../src/simulator/vaddy/server.ts'
import { always } from '../../support/faults.ts'
import {
  createGateBench,
  type GateRunOptions,
  ownScans,
  timesOf,
  warningsOf,
} from '../../support/vaddy/gate.ts'

const minute = 60_000
const reason = new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM')
const notJson: Fault = { kind: 'status', status: 200, body: 'nothing' }

/** Runs the gate and tells it to stop as soon as VAddy was asked this, for the nth time. */
async function stopAt(
  operation: Operation,
  nth: number,
  inputs: Record<string, string> = {},
  faults: FaultHook = () => undefined,
) {
  const stop = new AbortController()
  const bench = await createGateBench({
    faults: (request) => {
      if (request.operation === operation && request.count === nth) {
        setImmediate(() => stop.abort(reason))
        return { kind: 'hang' }
      }
      return faults(request)
    },
  })
  // Longer than a test may take: whoever waits for the answer fails.
  const run = await bench.run(inputs, { signal: stop.signal, requestTimeoutMs: minute })
  return { bench, run }
}

/** Runs the gate and tells it to stop so many milliseconds after it began. */
async function stopAfter(
  milliseconds: number,
  settings: VaddySimulatorOptions,
  inputs: Record<string, string> = {},
  options: GateRunOptions = {},
) {
  const stop = new AbortController()
  const bench = await createGateBench(settings)
  bench.clock.sleep(milliseconds).then(() => stop.abort(reason))
  return { bench, run: await bench.run(inputs, { ...options, signal: stop.signal }) }
}

const withNumber = { project_number: '1' }
const lostStart = always('start', notJson)
const failingCancel = always('cancel', { kind: 'status', status: 503 })

describe('being told to stop while VAddy does not answer', () => {
  const before: [string, Operation, number, Record<string, string>][] = [
    ['the list of crawls', 'list-crawls', 1, withNumber],
    ['the history', 'list-results', 1, withNumber],
    ['the first look for the slot', 'runcheck', 1, {}],
    ['the list before the start', 'list-results', 2, withNumber],
    ['the checks of a dry run', 'runcheck', 1, { dry_run: 'true' }],
  ]

  it.each(before)(
    'ends the run at once at %s, and nothing was started',
    async (_, operation, nth, inputs) => {
      const { bench, run } = await stopAt(operation, nth, inputs)
      expect(run.report).toMatchObject({ outcome: 'aborted', exitCode: 143, timing: { durationMs: 0 } })
      expect(run.reason).toBe('The job was told to stop (SIGTERM).')
      expect(timesOf(bench, 'start')).toEqual([])
    },
  )

  it('ends the run at once at the look whether a refused start was a race', async () => {
    const refused: Fault = { kind: 'status', status: 400, body: '{"error_message":"busy"}' }
    const { run } = await stopAt('runcheck', 2, {}, always('start', refused))
    expect(run.report).toMatchObject({ outcome: 'aborted', timing: { durationMs: 0 } })
    expect(run.reason).toBe('The job was told to stop (SIGTERM).')
  })

  it('waits 4 s for the answer to a start, and looks for nothing any more', async () => {
    const { bench, run } = await stopAt('start', 1, withNumber)
    expect(run.report).toMatchObject({ outcome: 'aborted', timing: { durationMs: 4_000 } })
    expect(run.report.reason.key).toBe('reason_aborted_maybe_running')
    expect(run.log.text).not.toContain('Looking whether a scan began')
    expect(timesOf(bench, 'runcheck')).toEqual([0])
  })

  const looks: [string, Operation, number, Record<string, string>, number][] = [
    ['runcheck', 'runcheck', 2, withNumber, 0],
    ['the list', 'list-results', 3, withNumber, 0],
    ['runcheck, without project_number', 'runcheck', 2, {}, 0],
    ['runcheck for the second time', 'runcheck', 3, withNumber, 10_000],
  ]

  it.each(looks)(
    'says that a scan may be running where a lost start is looked for: %s',
    async (_, operation, nth, inputs, durationMs) => {
      const { run } = await stopAt(operation, nth, inputs, lostStart)
      expect(run.report).toMatchObject({ outcome: 'aborted', exitCode: 143, timing: { durationMs } })
      expect(run.report.reason.key).toBe('reason_aborted_maybe_running')
      expect(run.checkpoints.at(-1)).toEqual({ phase: 'sending' })
      expect(run.log.text).toContain('a scan of project 6eb1f9fcbdb6a5a may be running')
    },
  )

  it('cancels the scan at once while its result is asked for', async () => {
    const { bench, run } = await stopAt('result', 2)
    expect(run.report).toMatchObject({ outcome: 'aborted', timing: { durationMs: 4_000 } })
    expect(run.reason).toBe('The job was told to stop (SIGTERM).')
    expect(warningsOf(run)).toEqual(['notice_canceled_by_us'])
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'canceled' }])
  })

  it('neither cancels an adopted scan, which has ended, nor says that one may be running', async () => {
    const { bench, run } = await stopAt('result', 1, withNumber, always('start', { kind: 'reset-after' }))
    expect(run.report.outcome).toBe('aborted')
    expect(run.reason).toBe('The job was told to stop (SIGTERM).')
    expect(warningsOf(run)).toEqual(['notice_adopted'])
    expect(timesOf(bench, 'cancel')).toEqual([])
  })

  it('leaves an attached scan alone while its result is asked for', async () => {
    const bench = await createGateBench({ scenario: 'never-ends' })
    const scan_id = String((await bench.run({ wait: 'false' })).report.facts.scan_id)
    const stop = new AbortController()
    bench.clock.sleep(30_000).then(() => stop.abort(reason))
    const run = await bench.run({ scan_id }, { signal: stop.signal })
    expect(run.report).toMatchObject({ outcome: 'aborted', timing: { durationMs: 30_000 } })
    expect(warningsOf(run)).toEqual(['notice_left_attached'])
    expect(run.checkpoints).toEqual([
      { phase: 'running', scanId: scan_id, own: false },
      { phase: 'over', scanId: scan_id },
    ])
  })
})

describe('being told to stop', () => {
  it('before anything was asked starts nothing', async () => {
    const bench = await createGateBench()
    const { report } = await bench.run({}, { signal: AbortSignal.abort(reason) })
    expect(report.outcome).toBe('aborted')
    expect(bench.simulator.requests).toEqual([])
  })

  it('tries to cancel once, where that is all the time there is', async () => {
    const { bench, run } = await stopAfter(30_000, { faults: failingCancel })
    expect(run.report.outcome).toBe('aborted')
    expect(warningsOf(run)).toEqual(['notice_cancel_failed'])
    expect(run.checkpoints.at(-1)).toMatchObject({ phase: 'running', own: true })
    expect(timesOf(bench, 'cancel')).toEqual([30])
  })

  it.each([
    [{ tries: 9, ms: 2_500 }, [30, 31, 32]],
    [{ tries: 2, ms: 9_000 }, [30, 31]],
  ])('tries to cancel as long and as often as %o allows', async (patience, times) => {
    const { bench } = await stopAfter(30_000, { faults: failingCancel }, {}, { patience })
    expect(timesOf(bench, 'cancel')).toEqual(times)
  })

  it('while it cancels a scan past its limit leaves it only the time that there is', async () => {
    const settings = { scenario: 'never-ends', faults: failingCancel } as const
    const { bench, run } = await stopAfter(62_500, settings, { scan_timeout: '1m' })
    expect(timesOf(bench, 'cancel')).toEqual([60, 61, 62, 62.5])
    expect(warningsOf(run)).toEqual(['notice_cancel_failed'])
  })
})
