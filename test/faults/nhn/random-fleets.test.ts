import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault, FaultHook, Operation } from '../../../src/simulator/nhn/faults.ts'
import { countsOf, type InspectionSpec } from '../../../src/simulator/nhn/fleet/inspection.ts'
import { createNhnFaultBench, expectNoSecret, expectTokensRevoked } from './fault-bench.ts'

const now = Date.UTC(2026, 0, 1)
const minute = 60_000
const day = 1_440 * minute

/** Counts that contradict each other by themselves, so that they can be seen without the items. */
const wrongClaims = [
  { weakCount: 4 },
  { level3WeakCount: 5 },
  { checkCount: 0 },
  { checkCount: 1, weakCount: 2 },
]

const inspection = fc.record({
  region: fc.constantFrom('KR1', 'KR1', 'KR2'),
  instanceName: fc.constantFrom('web-1', 'web-2', 'db-1', '웹 서버-1'),
  os: fc.constantFrom<'Linux' | 'Windows'>('Linux', 'Linux', 'Windows'),
  criteria: fc.constantFrom<'M' | 'F'>('M', 'M', 'F'),
  age: fc.integer({ min: 1, max: 45 }),
  weakItems: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.nat(4), { maxLength: 3 }) },
  ),
  claims: fc.oneof(
    { weight: 12, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...wrongClaims) },
  ),
})

const limit = fc.constantFrom('0', '1', '3', 'off', 'off')
const options = fc.record({
  region: fc.constantFrom('KR1', 'KR1 KR2'),
  criteria: fc.constantFrom('all', 'all', 'critical_infrastructure', 'electronic_finance'),
  os: fc.constantFrom('all', 'all', 'linux', 'windows'),
  instances: fc.constantFrom('', '', 'web-*', '!db-1', 'web-1\ndb-1'),
  require_instances: fc.constantFrom('', '', 'web-1', 'web-1\n웹 서버-1'),
  max_age: fc.constantFrom('30d', '60d'),
  max_high: limit,
  max_medium: limit,
  max_low: limit,
  scope: fc.constantFrom('instance', 'total'),
  details: fc.constantFrom('none', 'weak', 'all'),
  concurrency: fc.constantFrom('1', '4'),
  on_error: fc.constantFrom('fail', 'warn'),
  on_no_results: fc.constantFrom('fail', 'warn'),
})
type Options = typeof options extends fc.Arbitrary<infer T> ? T : never

const changed = (from: RegExp, to: string): Fault => ({
  kind: 'body',
  body: (honest) => honest.replace(from, to),
})
const fault = fc.constantFrom<Fault>(
  { kind: 'reset' },
  { kind: 'reset-after' },
  { kind: 'cut-connection' },
  { kind: 'cut-json' },
  { kind: 'html' },
  { kind: 'empty' },
  { kind: 'slow', ms: 3 },
  { kind: 'status', status: 401, body: '{"header":{"isSuccessful":false,"resultCode":80007}}' },
  { kind: 'status', status: 404, body: '{"header":{"isSuccessful":false}}' },
  { kind: 'status', status: 413 },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 503, body: '<html>' },
  { kind: 'status', status: 200, body: '{"header":{"isSuccessful":true,"resultCode":0}}' },
  { kind: 'status', status: 200, body: '{"header":{"isSuccessful":false,"resultCode":-6}}' },
  { kind: 'status', status: 200, body: '{"header":{"isSuccessful":false,"resultCode":500}}' },
  changed(/"totalCount":\d+/, '"totalCount":99'),
  changed(/"totalCount":\d+/, '"totalCount":null'),
  changed(/"weakCount":\d+/, '"weakCount":null'),
  changed(/"checkCount":\d+/, '"checkCount":"5"'),
  changed(/"executionTime":"[^"]*"/, '"executionTime":"soon"'),
  changed(/"instanceName":"[^"]*"/, '"instanceName":null'),
  changed(/"resultCode":"X"/, '"resultCode":"N/A"'),
  changed(/"weakLevel":"H"/, '"weakLevel":"C"'),
  changed(/"usageStasNo":\d+/, '"usageStasNo":"?"'),
)
const trouble = fc.record({
  operation: fc.constantFrom<Operation>('issue-token', 'summary', 'summary', 'details', 'revoke-token'),
  count: fc.constantFrom(1, 1, 2, 3, 'each' as const),
  fault,
})
type Trouble = typeof trouble extends fc.Arbitrary<infer T> ? T : never

const faultsOf =
  (troubles: readonly Trouble[]): FaultHook =>
  ({ count, operation }) =>
    troubles.find((one) => one.operation === operation && (one.count === 'each' || one.count === count))
      ?.fault

const inspections = fc.array(inspection, { maxLength: 7 }).map((list): InspectionSpec[] =>
  list.map(({ age, claims, ...rest }, index) => ({
    ...rest,
    systemVersion: 'of a test',
    // No two at one moment.
    executedAt: now - age * day - index * minute,
    itemCount: 5,
    ...(claims && { claims }),
  })),
)

/** Says by a plain count whether every limit holds and nothing is in doubt. Knows nothing of the gate. */
function isClearPass(all: readonly InspectionSpec[], given: Options): boolean {
  const regions = given.region.split(' ')
  const judged = all.filter(
    (one) =>
      regions.includes(one.region) &&
      (given.criteria === 'all' ||
        (given.criteria === 'critical_infrastructure') === (one.criteria === 'M')) &&
      (given.os === 'all' || one.os.toLowerCase() === given.os) &&
      isWanted(one.instanceName, given.instances),
  )
  const latest = judged.filter(
    (one) =>
      !judged.some(
        (other) =>
          other.executedAt > one.executedAt &&
          other.region === one.region &&
          other.instanceName === one.instanceName &&
          other.criteria === one.criteria,
      ),
  )
  const names = judged.map(({ instanceName }) => instanceName)
  const oldest = Number(given.max_age.replace('d', '')) * day
  if (latest.some(({ claims, executedAt }) => claims !== undefined || now - executedAt > oldest)) return false
  if (!regions.every((region) => judged.some((one) => one.region === region))) return false
  if (!linesOf(given.require_instances).every((name) => names.includes(name))) return false
  const patterns = linesOf(given.instances).filter((line) => !line.startsWith('!'))
  if (!patterns.every((pattern) => names.some((name) => isWanted(name, pattern)))) return false
  const nameOf = ({ instanceName, region }: InspectionSpec) =>
    given.scope === 'total' ? '' : `${region} ${instanceName}`
  const groups = [...new Set(latest.map(nameOf))].map((name) => latest.filter((one) => nameOf(one) === name))
  return groups.every((group) => {
    const sum = (level: 'level3WeakCount' | 'level2WeakCount' | 'level1WeakCount') =>
      group.reduce((total, one) => total + countsOf(one)[level], 0)
    const holds = (most: string, count: number) => most === 'off' || count <= Number(most)
    return (
      holds(given.max_high, sum('level3WeakCount')) &&
      holds(given.max_medium, sum('level2WeakCount')) &&
      holds(given.max_low, sum('level1WeakCount'))
    )
  })
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

/** The patterns of these tests have a star at their end or none. */
function isWanted(name: string, instances: string): boolean {
  const fits = (pattern: string) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
  const included = linesOf(instances).filter((line) => !line.startsWith('!'))
  const excluded = linesOf(instances).filter((line) => line.startsWith('!'))
  return (included.length === 0 || included.some(fits)) && !excluded.some((line) => fits(line.slice(1)))
}

const numRuns = Number(process.env['SCANGATE_FUZZ_RUNS'] ?? 12)

async function runOnce(fleet: readonly InspectionSpec[], given: Options, faults: FaultHook) {
  const bench = await createNhnFaultBench({ inspections: fleet, faults })
  // A longer look back than any age, so that nothing is unseen for it.
  const run = await bench.run({ ...given, lookback: '90d' })
  expectNoSecret(bench, run)
  expect(run.report.outcome).not.toBe('error')
  expect(run.reason).toMatch(/^\P{Cc}{15,2000}$/u)
  // A gate that is open is one that passed, or that was told to let this one ending through.
  if (run.report.conclusion !== 'failure' && run.report.outcome !== 'passed') {
    const told = run.report.outcome === 'incomplete' ? given.on_no_results : given.on_error
    expect([told, run.report.conclusion]).toEqual(['warn', 'warning'])
  }
  return { bench, ...run }
}

describe('A random fleet by random options', () => {
  it('passes exactly where a plain recount says so', { timeout: 120_000 }, async () => {
    let passed = 0
    await fc.assert(
      fc.asyncProperty(inspections, options, async (fleet, given) => {
        const { bench, report } = await runOnce(fleet, given, () => undefined)
        expect(report.outcome === 'passed').toBe(isClearPass(fleet, given))
        if (report.outcome === 'passed') passed += 1
        expectTokensRevoked(bench)
      }),
      { numRuns },
    )
    expect(passed).toBeGreaterThan(0)
  })

  it('passes only where a plain recount says so, whatever goes wrong', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        inspections,
        options,
        fc.array(trouble, { minLength: 1, maxLength: 4 }),
        async (fleet, given, troubles) => {
          const { report } = await runOnce(fleet, given, faultsOf(troubles))
          if (report.outcome === 'passed') expect(isClearPass(fleet, given)).toBe(true)
        },
      ),
      { numRuns },
    )
  })
})
