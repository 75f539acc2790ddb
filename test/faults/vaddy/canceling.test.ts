import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/simulator/vaddy/faults.ts'
import { sendCancel } from '../../../src/sources/vaddy/stop.ts'
import { createFaultBench, type FaultBench, type FaultSettings, ownScans } from './fault-bench.ts'
import { recordSection } from './reliability-record.ts'

const second = 1_000
const minute = 60 * second
const record = recordSection(10, 'A scan outlives scan_timeout, and canceling it goes wrong')
const limit = { scan_timeout: '2m' }

const endless = (faults: NonNullable<FaultSettings['faults']>): FaultSettings => ({
  scenario: 'never-ends',
  scanDurationMs: Number.POSITIVE_INFINITY,
  faults,
})
const onCancel = (wrong: (count: number) => Fault | undefined): FaultSettings =>
  endless(({ operation, count }) => (operation === 'cancel' ? wrong(count) : undefined))
const cancels = ({ simulator }: FaultBench) =>
  simulator.requests.filter((request) => request.operation === 'cancel').length

/** Cancels as the post step does. */
async function post(bench: FaultBench, scanId: string) {
  const { clock } = bench
  const limits = { end: clock.monotonic() + 15 * second, tries: Number.POSITIVE_INFINITY }
  return sendCancel(await bench.client(), scanId, { clock, limits: () => limits })
}

describe('canceling a scan past scan_timeout', () => {
  const once: [string, Fault][] = [
    ['a reset', { kind: 'reset' }],
    ['HTTP 503', { kind: 'status', status: 503 }],
    ['HTTP 429', { kind: 'status', status: 429 }],
    ['no answer', { kind: 'hang' }],
    ['a web page', { kind: 'html' }],
    ['an empty answer', { kind: 'empty' }],
  ]

  it.each(once)('is tried again after %s', async (name, fault) => {
    const bench = await createFaultBench(onCancel((count) => (count === 1 ? fault : undefined)))
    const run = await bench.run(limit)
    record.add(`${name}, once`, bench, run)
    expect(run.report).toMatchObject({ outcome: 'timeout', exitCode: 6 })
    expect(run.report.warnings.map(({ key }) => key)).toContain('notice_canceled_by_us')
    expect(ownScans(bench)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
    expect(cancels(bench)).toBe(2)
  })

  const afterwards: [string, Fault][] = [
    ['a reset', { kind: 'reset-after' }],
    ['HTTP 502', { kind: 'status-after', status: 502 }],
    ['no answer', { kind: 'hang-after' }],
    ['cut-off JSON', { kind: 'cut-json' }],
  ]

  it.each(afterwards)('counts as our own when only its answer was lost: %s', async (name, fault) => {
    const bench = await createFaultBench(onCancel((count) => (count === 1 ? fault : undefined)))
    const run = await bench.run(limit)
    record.add(`${name}, though VAddy had canceled it`, bench, run)
    expect(run.report).toMatchObject({ outcome: 'timeout', exitCode: 6 })
    expect(run.report.warnings.map(({ key }) => key)).toContain('notice_over_or_canceled')
    expect(ownScans(bench)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
    expect(run.checkpoints.at(-1)).toMatchObject({ phase: 'over' })
  })

  it('counts only when the answer names the scan', async () => {
    let broken = true
    const other: Fault = { kind: 'status', status: 200, body: '{"scan_id":"1-other"}' }
    const bench = await createFaultBench(onCancel(() => (broken ? other : undefined)))
    const run = await bench.run(limit)
    record.add('the answer names another scan, always; the post step succeeds later', bench, run)
    const { scanId = '' } = ownScans(bench)[0] ?? {}
    expect(run.report).toMatchObject({ outcome: 'timeout', exitCode: 6 })
    expect(run.reason).toBe(
      `Scan ${scanId} was still running after 2m, the scan_timeout. Scan ${scanId} could not be canceled and may be running.`,
    )
    expect(run.log.text).toContain(`asked to cancel scan ${scanId} and answered about scan 1-other`)
    expect(run.report.warnings.map(({ key }) => key)).toEqual(['notice_cancel_failed'])
    expect(run.checkpoints.at(-1)).toEqual({ phase: 'running', scanId, own: true })
    broken = false
    expect(cancels(bench)).toBe(15)
    expect(await post(bench, scanId)).toEqual({ result: 'canceled' })
    expect(ownScans(bench)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
  })

  it('counts as our own when an answer about another scan hid it', async () => {
    const bench = await createFaultBench(
      onCancel((count) => (count === 1 ? { kind: 'body', body: () => '{"scan_id":"1-other"}' } : undefined)),
    )
    const run = await bench.run(limit)
    record.add('the answer names another scan, once, though VAddy had canceled ours', bench, run)
    expect(run.report.outcome).toBe('timeout')
    expect(run.report.warnings.map(({ key }) => key)).toEqual(['notice_over_or_canceled'])
  })

  const always: [string, Fault][] = [
    ['HTTP 503', { kind: 'status', status: 503 }],
    ['a redirect', { kind: 'redirect', location: 'https://portal.example/' }],
    ['HTTP 403', { kind: 'status', status: 403 }],
    ['no answer', { kind: 'hang' }],
  ]

  it.each(always)('is said and left to post when it can not be done: %s', async (name, fault) => {
    let broken = true
    const bench = await createFaultBench(onCancel(() => (broken ? fault : undefined)))
    const run = await bench.run(limit)
    record.add(`${name}, always; the post step succeeds later`, bench, run)
    expect(run.report.outcome).toBe('timeout')
    expect(run.report.warnings.map(({ key }) => key)).toContain('notice_cancel_failed')
    expect(run.log.text).toContain('could not be canceled and may be running')
    expect(run.lasted).toBeLessThanOrEqual(2 * minute + 16 * second)
    expect(cancels(bench)).toBeLessThanOrEqual(16)
    expect(ownScans(bench)).toMatchObject([{ status: 'scanning' }])
    const { scanId = '' } = ownScans(bench)[0] ?? {}
    expect(run.checkpoints.at(-1)).toEqual({ phase: 'running', scanId, own: true })

    broken = false
    expect(await post(bench, scanId)).toEqual({ result: 'canceled' })
    expect(ownScans(bench)).toMatchObject([{ status: 'canceled' }])
    expect(await post(bench, scanId)).toEqual({ result: 'already-over' })
  })

  it('judges the scan when it had finished just before', async () => {
    const bench = await createFaultBench({
      scanDurationMs: 2 * minute + second,
      faults: ({ operation }) => (operation === 'cancel' ? { kind: 'status', status: 503 } : undefined),
    })
    // Canceling fails until the scan is over by itself.
    const settled = await createFaultBench({
      scanDurationMs: 2 * minute + second,
      faults: ({ operation, count }) =>
        operation === 'cancel' && count < 4 ? { kind: 'status', status: 503 } : undefined,
    })
    expect((await bench.run(limit)).report.outcome).toBe('timeout')
    const run = await settled.run(limit)
    record.add('HTTP 503 until the scan has finished by itself', settled, run)
    expect(run.report.outcome).toBe('passed')
  })

  it('leaves it alone with on_stop: leave, in an outage as well', async () => {
    const bench = await createFaultBench(
      endless(({ operation, count }) =>
        operation === 'result' && count > 2 ? { kind: 'status', status: 500 } : undefined,
      ),
    )
    const run = await bench.run({ on_stop: 'leave' })
    expect(run.report.outcome).toBe('unreachable')
    expect(cancels(bench)).toBe(0)
    expect(run.log.text).toContain('is left running, as on_stop says')
    expect(ownScans(bench)).toMatchObject([{ status: 'scanning' }])
  })
})

describe('a service that is gone for good while the scan runs', () => {
  it('is said, with what may be running and how to attach to it', async () => {
    const bench = await createFaultBench({
      scenario: 'never-ends',
      scanDurationMs: Number.POSITIVE_INFINITY,
      outage: (_, elapsed) => (elapsed > 20 * second ? 'refused' : undefined),
    })
    const run = await bench.run()
    record.add('nobody answers any more, neither for the result nor for canceling', bench, run)
    expect(run.report).toMatchObject({ outcome: 'unreachable', exitCode: 5 })
    const id = ownScans(bench)[0]?.scanId ?? ''
    expect(run.log.text).toContain(`Scan ${id} could not be canceled and may be running`)
    expect(run.report.nextSteps.map(({ paste }) => paste)).toContain(`scan_id: ${id}`)
    expect(run.checkpoints.at(-1)).toMatchObject({ phase: 'running', scanId: id })
  })
})

describe('an attached scan', () => {
  /** Starts an endless scan that a later run attaches to. */
  async function attachable(bench: FaultBench): Promise<string> {
    return String((await bench.run({ wait: 'false' })).report.facts.scan_id)
  }
  const cases: [string, Record<string, string>, string, string][] = [
    ['is left alone', {}, 'scanning', 'was not started by this run and is left alone'],
    ['is canceled with on_stop: cancel', { on_stop: 'cancel' }, 'canceled', 'was canceled'],
  ]

  it.each(cases)(
    '%s when the service is gone for longer than patience lasts',
    async (what, inputs, status, says) => {
      const bench = await createFaultBench(
        endless(({ operation }, elapsed) =>
          operation === 'result' && elapsed > minute ? { kind: 'status', status: 502 } : undefined,
        ),
      )
      const scan_id = await attachable(bench)
      const run = await bench.run({ scan_id, ...inputs })
      record.add(`an attached scan, HTTP 502 for its result; it ${what}`, bench, run)
      expect(run.report.outcome).toBe('unreachable')
      expect(run.log.text).toContain(says)
      expect(ownScans(bench)).toMatchObject([{ status }])
    },
  )

  it('is not canceled when it is refused, and nothing else is started', async () => {
    const bench = await createFaultBench(
      endless(({ operation }) => (operation === 'result' ? { kind: 'status', status: 404 } : undefined)),
    )
    const scan_id = await attachable(bench)
    const run = await bench.run({ scan_id })
    expect(run.report.outcome).toBe('refused')
    expect([cancels(bench), ownScans(bench).length]).toEqual([0, 1])
  })
})
