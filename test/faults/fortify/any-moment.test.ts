import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AbortedError } from '../../../src/kernel/errors.ts'
import { message } from '../../../src/messages/message.ts'
import type { Fault, Operation } from '../../../src/simulator/fortify/faults.ts'
import type { VersionName } from '../../../src/simulator/fortify/versions.ts'
import { createFortifyFaultBench, expectNoSecret, outcomeOfRun } from './fault-bench.ts'

const unavailable: Fault = { kind: 'status', status: 503 }
const creations: readonly (Fault | undefined)[] = [
  undefined,
  { kind: 'slow', ms: 1_500 },
  { kind: 'slow', ms: 6_000 },
  { kind: 'reset' },
  { kind: 'reset-after' },
  { kind: 'hang-after' },
  { kind: 'status-after', status: 502 },
  { kind: 'status', status: 429, headers: { 'retry-after': '3' } },
  { kind: 'cut-json' },
]
const others: readonly (Fault | undefined)[] = [
  undefined,
  undefined,
  { kind: 'slow', ms: 3_000 },
  { kind: 'reset' },
  { kind: 'reset-after' },
  unavailable,
]
const troubles = fc.record({
  version: fc.constantFrom<VersionName>('22.2', '23.2', '24.2', '25.2'),
  stopAt: fc.option(fc.integer({ min: 0, max: 12_000 })),
  creation: fc.constantFrom(...creations),
  times: fc.integer({ min: 1, max: 3 }),
  list: fc.constantFrom(...others),
  remove: fc.constantFrom(...others),
  killed: fc.boolean(),
})

describe('a job that gets a token, whatever goes wrong and whenever it is told to stop', () => {
  it('ends in time, and once SSC is well again its post step leaves no token', async () => {
    let aborted = 0
    await fc.assert(
      fc.asyncProperty(troubles, async ({ creation, killed, list, remove, stopAt, times, version }) => {
        const faults: Partial<Record<Operation, Fault | undefined>> = {
          'create-token': creation,
          'list-tokens': list,
          'delete-token': remove,
        }
        let isWell = false
        const bench = await createFortifyFaultBench({
          version,
          timesOut: () => !isWell,
          faults: ({ count, operation }) => (isWell || count > times ? undefined : faults[operation]),
        })
        const controller = new AbortController()
        const stop = () =>
          controller.abort(new AbortedError(message('reason_aborted', { signal: 'SIGINT' }), 'SIGINT'))
        if (stopAt !== null) void bench.clock.sleep(stopAt).then(stop)
        const saved: Record<string, string> = {}
        const save = (name: string, value: string) => {
          saved[name] = value
        }
        const run = await bench.issue({}, { signal: controller.signal, save })
        const { tokens } = bench.simulator.state
        const outcome = outcomeOfRun(run)
        if (outcome === 'passed') expect(tokens.left.length).toBeGreaterThanOrEqual(1)
        if (outcome === 'aborted' && stopAt !== null) {
          aborted += 1
          expect(bench.clock.monotonic() - stopAt).toBeLessThanOrEqual(7_000)
        }
        isWell = true
        // A kill between the answer and the saved state leaves what was saved before the creation.
        const state = killed && saved['phase'] === 'issued' ? { ...saved, phase: 'asking', token: '' } : saved
        const post = await bench.post({ ...run, state })
        expect(tokens.left).toEqual([])
        expectNoSecret(bench, run, post)
      }),
      { numRuns: 60 },
    )
    expect(aborted).toBeGreaterThan(5)
  }, 180_000)
})
