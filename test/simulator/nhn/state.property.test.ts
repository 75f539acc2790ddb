import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FleetPlan, generateFleet } from '../../../src/simulator/nhn/fleet/generate.ts'
import { codeAt, countsOf, type InspectionSpec } from '../../../src/simulator/nhn/fleet/inspection.ts'
import { readPeriod } from '../../../src/simulator/nhn/period.ts'
import { Refusal } from '../../../src/simulator/nhn/refusal.ts'
import { usualFleet } from '../../../src/simulator/nhn/scenarios.ts'
import { NhnState } from '../../../src/simulator/nhn/state.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { inspection, startOfTime } from './simulator-client.ts'

const now = Date.parse(startOfTime)
const second = 1_000
const day = 86_400 * second

const anyInspection: fc.Arbitrary<InspectionSpec> = fc
  .record({
    region: fc.constantFrom('KR1', 'KR2'),
    criteria: fc.constantFrom('M', 'F'),
    executedAt: fc.integer({ min: now - 40 * day, max: now }),
  })
  .map((differs) => inspection(differs))

function stateOf(
  inspections: readonly InspectionSpec[],
  clock = new VirtualClock({ automatic: false }),
): NhnState {
  let tokens = 0
  return new NhnState({
    clock,
    inspections,
    tokens: {
      lifeSeconds: 60,
      newToken: () => {
        tokens += 1
        return `token-${tokens}`
      },
    },
    longestPeriodDays: 28,
  })
}

/** Writes a time in the documented form, with an offset in hours. */
function written(time: number, offset: number): string {
  const local = new Date(time + offset * 3_600_000).toISOString().slice(0, 19)
  return `${local}${offset < 0 ? '-' : '+'}${String(Math.abs(offset)).padStart(2, '0')}:00`
}

/** The numbers of all results of a region between two moments, read page by page. */
function numbersOf(state: NhnState, from: number, to: number, pageSize: number): number[] {
  const numbers: number[] = []
  for (let page = 1; ; page += 1) {
    const query = { region: 'KR1', from: written(from, 9), to: written(to, -3), page, pageSize }
    const summary = state.summary(query)
    if (summary instanceof Refusal) throw new Error(summary.resultMessage)
    numbers.push(...summary.results.map(({ usageStasNo }) => usageStasNo))
    if (summary.results.length === 0) {
      expect(numbers).toHaveLength(summary.totalCount)
      return numbers
    }
  }
}

describe('whatever results there are', () => {
  it('windows without a gap and pages of any size show each of a region exactly once, newest first', () => {
    fc.assert(
      fc.property(
        fc.array(anyInspection, { maxLength: 30 }),
        fc.array(anyInspection, { maxLength: 5 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 13 * 86_400, max: 28 * 86_400 }),
        (first, later, pageSize, windowSeconds) => {
          const state = stateOf(first)
          for (const spec of later) state.add(spec)
          const found: number[] = []
          for (let to = now; to >= now - 40 * day - second; to -= windowSeconds * second) {
            found.push(...numbersOf(state, to - (windowSeconds - 1) * second, to, pageSize))
          }
          const expected = state.inspections
            .filter(({ region }) => region === 'KR1')
            .map(({ usageStasNo }) => usageStasNo)
          expect(found).toEqual(expected)
          expect(new Set(found).size).toBe(found.length)
        },
      ),
    )
  })

  it('what is removed is in no answer any more, and no number is used again', () => {
    fc.assert(
      fc.property(fc.array(anyInspection, { minLength: 1, maxLength: 20 }), fc.nat(), (specs, which) => {
        const state = stateOf(specs)
        const numbers = state.inspections.map(({ usageStasNo }) => usageStasNo)
        const removed = numbers[which % numbers.length] ?? 0
        state.remove(removed)
        expect(state.inspections.map(({ usageStasNo }) => usageStasNo)).toEqual(
          numbers.filter((number) => number !== removed),
        )
        expect(state.inspection(String(removed))).toBeInstanceOf(Refusal)
        expect(numbers).not.toContain(state.add(inspection()).usageStasNo)
      }),
    )
  })
})

describe('a made-up fleet', () => {
  const anyPlan: fc.Arbitrary<FleetPlan> = fc.record({
    seed: fc.integer(),
    instances: fc.integer({ min: 0, max: 60 }),
    itemsPerInspection: fc.integer({ min: 1, max: 140 }),
    weakShare: fc.double({ min: 0, max: 1, noNaN: true }),
    runs: fc.integer({ min: 1, max: 3 }),
    bothCriteria: fc.boolean(),
  })

  it('follows from its plan, and a larger one begins with the smaller', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat({ max: 20 }), (plan, more) => {
        const fleet = generateFleet(plan, now)
        expect(generateFleet(plan, now)).toEqual(fleet)
        const larger = generateFleet({ ...plan, instances: plan.instances + more }, now)
        expect(larger.slice(0, fleet.length)).toEqual(fleet)
      }),
    )
  })

  it('has counts that agree with its items, and latest results of the last six days', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const newest = new Map<string, number>()
        for (const spec of generateFleet(plan, now)) {
          const counts = countsOf(spec)
          const codes = Array.from({ length: spec.itemCount }, (_, position) => codeAt(spec, position))
          expect(counts.checkCount).toBe(plan.itemsPerInspection)
          expect(codes.filter((code) => code === 'X')).toHaveLength(counts.weakCount)
          expect(counts.level3WeakCount + counts.level2WeakCount + counts.level1WeakCount).toBe(
            counts.weakCount,
          )
          const identity = `${spec.region} ${spec.instanceName} ${spec.criteria}`
          newest.set(identity, Math.max(newest.get(identity) ?? 0, spec.executedAt))
        }
        for (const time of newest.values()) {
          expect(time).toBeGreaterThanOrEqual(now - 6 * day)
          expect(time).toBeLessThanOrEqual(now - 3_600_000)
        }
      }),
    )
  })

  it('has about the share of weak instances that was wanted', () => {
    const fleet = generateFleet({ ...usualFleet, instances: 5_000, weakShare: 0.3, runs: 1 }, now)
    const weak = new Set(
      fleet.filter(({ weakItems }) => weakItems.length > 0).map((spec) => spec.instanceName),
    )
    expect(weak.size).toBeGreaterThan(1_350)
    expect(weak.size).toBeLessThan(1_650)
    expect(new Set(fleet.map(({ instanceName, region }) => `${region} ${instanceName}`)).size).toBe(5_000)
  })
})

describe('tokens, in whatever order things happen', () => {
  type Step =
    | { readonly do: 'issue' }
    | { readonly do: 'revoke' | 'use'; readonly which: number }
    | { readonly do: 'wait'; readonly ms: number }
  const anyStep: fc.Arbitrary<Step> = fc.oneof(
    fc.constant({ do: 'issue' } as const),
    fc.record({ do: fc.constantFrom('revoke', 'use'), which: fc.nat({ max: 5 }) }),
    fc.record({ do: fc.constant('wait'), ms: fc.integer({ min: 0, max: 70_000 }) }),
  )

  it('one is good from its issue to its end, and never after it was revoked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 30 }), async (steps) => {
        const clock = new VirtualClock({ automatic: false })
        const { tokens } = stateOf([], clock)
        const known: { text: string; endsAt: number; isRevoked: boolean }[] = []
        for (const step of steps) {
          if (step.do === 'wait') await clock.advance(step.ms)
          else if (step.do === 'issue') {
            const text = tokens.issue().token.reveal()
            known.push({ text, endsAt: clock.monotonic() + 60_000, isRevoked: false })
          } else {
            const one = known[step.which]
            if (step.do === 'revoke') tokens.revoke(one?.text ?? 'nobody’s')
            if (step.do === 'revoke' && one !== undefined) one.isRevoked = true
          }
          for (const { text, endsAt, isRevoked } of known) {
            expect(tokens.use(text)).toBe(!isRevoked && clock.monotonic() < endsAt)
          }
          expect(tokens.use('nobody’s')).toBe(false)
          expect(tokens.all).toHaveLength(known.length)
        }
      }),
    )
  })
})

it('a period means the same in each offset, and 28 days are its most', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_000_000_000 }),
      fc.integer({ min: -86_400, max: 29 * 86_400 }),
      fc.integer({ min: -12, max: 14 }),
      fc.integer({ min: -12, max: 14 }),
      (seconds, length, offset, other) => {
        const from = seconds * second
        const to = from + length * second
        const period = readPeriod(written(from, offset), written(to, other), 28)
        if (length < 0) expect(period).toMatchObject({ resultMessage: 'from must not be after to.' })
        else if (length > 28 * 86_400) expect(period).toBeInstanceOf(Refusal)
        else expect(period).toEqual({ from, to })
      },
    ),
  )
})
