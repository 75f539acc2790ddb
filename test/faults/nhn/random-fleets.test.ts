import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FaultHook } from '../../../src/simulator/nhn/faults.ts'
import { countsOf, type InspectionSpec } from '../../../src/simulator/nhn/fleet/inspection.ts'
import { createNhnFaultBench, expectNoSecret, expectTokensRevoked } from './fault-bench.ts'
import { day, faultsOf, inspections, now, type Options, options, trouble } from './random-fleet.ts'

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
/** A counterexample is cut down for so long at most, so that it is told at all before the test's time is over. */
const interruptAfterTimeLimit = numRuns * 8_000

/** Something that passes, so that no run of this property holds for failures only. */
const clean: [InspectionSpec[], Options] = [
  [
    {
      region: 'KR1',
      instanceName: 'web-1',
      os: 'Linux',
      criteria: 'M',
      weakItems: [],
      systemVersion: 'of a test',
      executedAt: now - day,
      itemCount: 5,
    },
  ],
  {
    region: 'KR1',
    criteria: 'all',
    os: 'all',
    instances: '',
    require_instances: 'web-1',
    max_age: '30d',
    max_high: '0',
    max_medium: '0',
    max_low: '0',
    scope: 'instance',
    details: 'all',
    concurrency: '1',
    on_error: 'fail',
    on_no_results: 'fail',
  },
]

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
  it('passes exactly where a plain recount says so', { timeout: numRuns * 10_000 }, async () => {
    let passed = 0
    await fc.assert(
      fc.asyncProperty(inspections, options, async (fleet, given) => {
        const { bench, report } = await runOnce(fleet, given, () => undefined)
        expect(report.outcome === 'passed').toBe(isClearPass(fleet, given))
        if (report.outcome === 'passed') passed += 1
        expectTokensRevoked(bench)
      }),
      { numRuns, interruptAfterTimeLimit, examples: [clean] },
    )
    expect(passed).toBeGreaterThan(0)
  })

  it('passes only where a plain recount says so, whatever goes wrong', {
    timeout: numRuns * 10_000,
  }, async () => {
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
      { numRuns, interruptAfterTimeLimit },
    )
  })
})
