import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AbortedError } from '../../../src/kernel/errors.ts'
import { message } from '../../../src/messages/message.ts'
import type { Fault, Operation } from '../../../src/simulator/vaddy/faults.ts'
import { createGateBench, ownScans } from '../../support/vaddy/gate.ts'

const limit = 7_000
const second = 1_000
const project = '6eb1f9fcbdb6a5a'

const unavailable: Fault = { kind: 'status', status: 503 }
const badStarts: readonly (Fault | undefined)[] = [
  undefined,
  { kind: 'slow', ms: 1_700 },
  { kind: 'slow', ms: 6_000 },
  { kind: 'reset' },
  { kind: 'reset-after' },
  { kind: 'status-after', status: 502 },
  { kind: 'status', status: 429, headers: { 'retry-after': '3' } },
  { kind: 'cut-json' },
  { kind: 'begin-late', ms: 4_000 },
]
const badResults: readonly (Fault | undefined)[] = [undefined, { kind: 'slow', ms: 3_000 }, unavailable]
const badCancels: readonly (Fault | undefined)[] = [undefined, unavailable, { kind: 'reset-after' }]

/** A run that is told to stop at a moment of virtual time, whatever it does then. */
const troubles = fc.record({
  stopAt: fc.integer({ min: 0, max: 90 * second }),
  busyForMs: fc.constantFrom(undefined, 20 * second),
  inputs: fc.constantFrom({}, { project_number: '1' }, { wait: 'false' }, { crawl_label: 'shop' }),
  start: fc.constantFrom(...badStarts),
  result: fc.constantFrom(...badResults),
  cancel: fc.constantFrom(...badCancels),
})

function stopper() {
  const controller = new AbortController()
  const reason = new AbortedError(message('reason_aborted', { signal: 'SIGINT' }), 'SIGINT')
  return { signal: controller.signal, stop: () => controller.abort(reason) }
}

describe('a run that is told to stop at any moment, whatever goes wrong', () => {
  it('ends within 7 s, and a scan that it began is canceled or named', async () => {
    let aborted = 0
    await fc.assert(
      fc.asyncProperty(troubles, async ({ stopAt, busyForMs, inputs, start, result, cancel }) => {
        const faults: Partial<Record<Operation, Fault | undefined>> = { start, result, cancel }
        const bench = await createGateBench({
          scenario: 'clean',
          scanDurationMs: 60 * second,
          ...(busyForMs !== undefined && { busyForMs }),
          faults: ({ operation }) => faults[operation],
        })
        const { signal, stop } = stopper()
        void bench.clock.sleep(stopAt).then(stop)
        const { report } = await bench.run(inputs, { signal })
        const endedAt = bench.clock.monotonic()
        const { simulator } = bench
        const cancels = simulator.requests.filter(({ operation }) => operation === 'cancel')

        expect(simulator.state.mostAtOnce(project)).toBeLessThanOrEqual(1)
        for (const { parameters } of cancels) {
          const canceled = simulator.state.scans.find(({ scanId }) => scanId === parameters['scan_id'])
          expect(canceled?.begunBy).toBe('api')
        }
        if (report.outcome !== 'aborted') return
        aborted += 1
        expect(endedAt - stopAt).toBeLessThanOrEqual(limit)
        expect(cancels.length).toBeLessThanOrEqual(1)
        if (ownScans(simulator).some(({ status }) => status === 'scanning')) {
          const said = [report.reason, ...report.warnings].map(({ key }) => key)
          expect(said).toEqual(
            expect.arrayContaining([
              expect.stringMatching(/^(?:reason_aborted_maybe_running|notice_cancel_failed)$/),
            ]),
          )
        }
      }),
      { numRuns: 150 },
    )
    expect(aborted).toBeGreaterThan(30)
  }, 120_000)

  it('ends within 7 s also while it tries to cancel after an outage', async () => {
    for (const into of [0, 300, 1_000, 4_500, 14_000]) {
      let canceledFirstAt: number | undefined
      const { signal, stop } = stopper()
      let stoppedAt = Number.NaN
      const bench = await createGateBench({
        scenario: 'never-ends',
        faults: ({ operation }) => {
          if (operation === 'cancel' && canceledFirstAt === undefined) {
            canceledFirstAt = bench.clock.monotonic()
            void bench.clock.sleep(into).then(() => {
              stoppedAt = bench.clock.monotonic()
              stop()
            })
          }
          return operation === 'result' || operation === 'cancel' ? unavailable : undefined
        },
      })
      const { report } = await bench.run({}, { signal })
      expect(report.outcome).toBe('unreachable')
      expect(report.warnings.map(({ key }) => key)).toContain('notice_cancel_failed')
      expect(bench.clock.monotonic() - stoppedAt).toBeLessThanOrEqual(limit)
    }
  })
})
