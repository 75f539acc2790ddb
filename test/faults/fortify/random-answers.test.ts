import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/simulator/fortify/faults.ts'
import type { VersionName } from '../../../src/simulator/fortify/versions.ts'
import { createFortifyFaultBench, expectClearReason, expectNoSecret, outcomeOfRun } from './fault-bench.ts'

/** Values as no schema expects them, in the places where it does. */
const value = fc.oneof(
  fc.constantFrom(null, true, -1, 0, 1.5, '', 'null', '1963', [], {}, '2016. 10. 19', '\u202e::error::x'),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.jsonValue(),
)
const fields = [
  'id',
  'username',
  'type',
  'description',
  'creationDate',
  'terminalDate',
  'remainingUsages',
  'token',
]
const field = fc.constantFrom(...fields)

/** Changes a field of every token in an honest answer. */
function withField(honest: string, name: string, changed: unknown): string {
  const answer: unknown = JSON.parse(honest)
  if (typeof answer !== 'object' || answer === null || !('data' in answer)) return honest
  const change = (row: unknown) =>
    typeof row === 'object' && row !== null ? { ...row, [name]: changed } : row
  const { data } = answer
  return JSON.stringify({ ...answer, data: Array.isArray(data) ? data.map(change) : change(data) })
}

const answers: fc.Arbitrary<Fault> = fc.oneof(
  fc.tuple(field, value).map(([name, changed]): Fault => {
    return { kind: 'body', body: (honest) => withField(honest, name, changed) }
  }),
  fc.jsonValue().map((json): Fault => ({ kind: 'body', body: () => JSON.stringify(json) })),
  fc
    .tuple(
      fc.oneof(fc.integer({ min: 200, max: 599 }), fc.constantFrom(400, 401, 403, 404, 409)),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.boolean(),
    )
    .filter(([status]) => ![204, 205, 304].includes(status))
    .map(([status, body, isAfter]): Fault => {
      // A refusal after the token was made would be a lie, and no run can tell it from the truth.
      const isRefusal = status >= 400 && status < 500 && status !== 408
      return { kind: isAfter && !isRefusal ? 'status-after' : 'status', status, body }
    }),
)

const attempts = fc.record({
  version: fc.constantFrom<VersionName>('22.2', '23.2', '24.2', '25.2'),
  creation: answers,
  list: fc.option(answers, { nil: undefined }),
  times: fc.integer({ min: 1, max: 3 }),
})

describe('a job that gets random answers', () => {
  it('ends with an outcome and a readable sentence, tells no secret, and its post step leaves no token', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(attempts, async ({ creation, list, times, version }) => {
        let isWell = false
        const bench = await createFortifyFaultBench({
          version,
          faults: ({ count, operation }) => {
            if (isWell || count > times) return undefined
            return operation === 'create-token' ? creation : operation === 'list-tokens' ? list : undefined
          },
        })
        const run = await bench.issue()
        const outcome = outcomeOfRun(run)
        seen.add(outcome)
        expect(['passed', 'refused', 'unreachable']).toContain(outcome)
        if (outcome !== 'passed') expectClearReason(run, /./)
        isWell = true
        const post = await bench.post(run)
        expectNoSecret(bench, run, post)
        // An answer that names another token or another end is believed; what SSC refused outright was never made.
        // A password that was refused once is never sent again, so nobody can look then.
        const isShutOut = list !== undefined && 'status' in list && list.status === 401
        if (outcome !== 'passed' && !isShutOut) expect(bench.simulator.state.tokens.left).toEqual([])
      }),
      { numRuns: 60 },
    )
    expect([...seen]).toEqual(expect.arrayContaining(['passed', 'unreachable']))
  }, 180_000)
})
