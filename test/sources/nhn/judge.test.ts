import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLatestResults, resultOf } from '../../../src/sources/nhn/latest.ts'
import { summaryRow } from '../../../src/sources/nhn/schema.ts'
import { createNhnBench, day, type FakeItem, type FakeResult, rowOf } from './bench.ts'

const now = Date.UTC(2026, 0, 1)

const item: fc.Arbitrary<FakeItem> = fc.record({
  resultId: fc.constantFrom('U-01', 'U-02', 'U-03'),
  resultCode: fc.constantFrom('O', 'O', 'O', 'X'),
  weakLevel: fc.constantFrom('H', 'M', 'L'),
})

/** What can be wrong with a row of the list. Nothing, most of the time. */
const wrongFields = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, unknown>>(
      { checkCount: 0 },
      { checkCount: 1 },
      { weakCount: 0 },
      { weakCount: null },
      { level3WeakCount: 0 },
      { level2WeakCount: '1' },
      { executionTime: 'yesterday' },
      { executionTime: undefined },
      { instanceName: null },
      { bss: 7 },
      { usageStasNo: undefined },
    ),
  },
)

/** What can be wrong with the items of a result. */
type WrongItems = 'code' | 'less' | 'more' | 'level' | 'gone' | undefined
const wrongItems = fc.oneof(
  { weight: 12, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom<WrongItems>('code', 'less', 'more', 'level', 'gone') },
)

interface Case {
  readonly results: readonly (FakeResult & { readonly wrong: WrongItems })[]
  readonly policy: {
    readonly max_high: number | 'off'
    readonly max_medium: number | 'off'
    readonly scope: 'instance' | 'total'
    readonly details: 'none' | 'weak' | 'all'
    readonly required: boolean
    readonly ignored: boolean
  }
  /** What the list says beyond the results that it has. */
  readonly surplus: number
}

/** A clean result in each named region, so that most cases have a chance to pass. */
const clean = ['KR1', 'KR2'].map((region) => ({
  region,
  instance: 'a',
  bss: 'M',
  age: 29,
  os: 'Linux',
  items: [{ resultId: 'U-01', resultCode: 'O', weakLevel: 'H' }],
  fields: {},
  wrong: undefined,
}))

const cases: fc.Arbitrary<Case> = fc.record({
  results: fc
    .tuple(
      fc.constantFrom([], clean, clean, clean, clean),
      fc.array(
        fc.record({
          region: fc.constantFrom('KR1', 'KR1', 'KR2', 'KR3'),
          instance: fc.constantFrom('a', 'b', 'c'),
          bss: fc.constantFrom('M', 'F'),
          age: fc.constantFrom(0, 1, 5, 10, 20, 28, 28, 29, 31, 60, 95),
          os: fc.constant('Linux'),
          items: fc.array(item, { minLength: 1, maxLength: 4 }),
          fields: wrongFields,
          wrong: wrongItems,
        }),
        { maxLength: 6 },
      ),
    )
    .map(([first, others]) =>
      // Each at a moment of its own, so that one is the latest.
      [...first, ...others].map(({ age, ...one }, index) => ({
        ...one,
        number: index + 1,
        at: now - age * day - index * 1_000,
      })),
    ),
  policy: fc.record({
    max_high: fc.constantFrom<number | 'off'>(0, 1, 2, 3, 'off'),
    max_medium: fc.constantFrom<number | 'off'>(0, 2, 'off'),
    scope: fc.constantFrom('instance', 'total'),
    details: fc.constantFrom('none', 'weak', 'all', 'all'),
    required: fc.boolean(),
    ignored: fc.boolean(),
  }),
  surplus: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 1, -1),
})

/** What the service says of a result's items. */
function itemsSaid({ items, wrong }: Case['results'][number]): readonly FakeItem[] | undefined {
  const [first, ...rest] = items
  if (first === undefined) return items
  switch (wrong) {
    case 'code':
      return [{ ...first, resultCode: 'N/A' }, ...rest]
    case 'less':
      return rest
    case 'more':
      return [...items, first]
    case 'level':
      return [{ ...first, resultCode: 'X', weakLevel: '?' }, ...rest]
    case 'gone':
      return undefined
    default:
      return items
  }
}

/**
 * Recounts a case in the plainest way and says whether it may pass. Written apart from the product: it knows the
 * whole truth at once, and takes nothing from its code.
 */
function mayPass({ policy, results, surplus }: Case): boolean {
  const isListed = ({ at, region }: FakeResult) => region !== 'KR3' && at >= now - 90 * day
  const listed = results.filter(isListed)
  if (surplus !== 0 || !['KR1', 'KR2'].every((region) => listed.some((one) => one.region === region)))
    return false
  const latest = listed.filter(
    (one) =>
      !listed.some(
        (other) =>
          other.at > one.at &&
          other.region === one.region &&
          other.instance === one.instance &&
          other.bss === one.bss,
      ),
  )
  const rows = listed.map((one) => ({ one, row: rowOf(one) }))
  // Without a name, criteria or a time nobody knows whether another result replaces it.
  if (rows.some(({ row }) => typeof row['instanceName'] !== 'string' || typeof row['bss'] !== 'string'))
    return false
  if (rows.some(({ row }) => Number.isNaN(Date.parse(String(row['executionTime']))))) return false
  // Of two without a number that look the same, one may be the other once more, in place of one that is unseen.
  const nameless = rows.filter(({ row }) => row['usageStasNo'] === undefined)
  const looks = nameless.map(({ one, row }) => JSON.stringify([one.region, row]))
  if (new Set(looks).size < looks.length) return false
  const high = new Map<string, number>()
  const medium = new Map<string, number>()
  for (const one of latest) {
    const row = rowOf(one)
    const numbers = ['checkCount', 'weakCount', 'level3WeakCount', 'level2WeakCount', 'level1WeakCount']
    const [checks = -1, weak = -1, h = -1, m = -1, l = -1] = numbers.map((name) =>
      typeof row[name] === 'number' ? row[name] : Number.NaN,
    )
    if (!(checks > 0 && weak <= checks && h + m + l === weak) || row['usageStasNo'] === undefined)
      return false
    if (now - one.at > 30 * day) return false
    let [countedH, countedM] = [h, m]
    if (policy.details === 'all' || (policy.details === 'weak' && weak > 0)) {
      const said = itemsSaid(one)
      if (said === undefined || said.length !== checks) return false
      if (said.some(({ resultCode }) => resultCode !== 'O' && resultCode !== 'X')) return false
      const bad = said.filter(({ resultCode }) => resultCode === 'X')
      const of = (level: string) => bad.filter(({ weakLevel }) => weakLevel === level)
      if (bad.length !== weak || of('H').length !== h || of('M').length !== m || of('L').length !== l)
        return false
      if (policy.ignored) {
        countedH = of('H').filter(({ resultId }) => resultId !== 'U-01').length
        countedM = of('M').filter(({ resultId }) => resultId !== 'U-01').length
      }
    }
    const key = policy.scope === 'total' ? 'all' : `${one.region}/${one.instance}`
    high.set(key, (high.get(key) ?? 0) + countedH)
    medium.set(key, (medium.get(key) ?? 0) + countedM)
  }
  const within = (counts: Map<string, number>, limit: number | 'off') =>
    limit === 'off' || [...counts.values()].every((count) => count <= limit)
  if (policy.required && !latest.some(({ instance }) => instance === 'a')) return false
  return within(high, policy.max_high) && within(medium, policy.max_medium)
}

describe('The judgement', () => {
  it('passes exactly where a plain recount of everything would', async () => {
    const bench = await createNhnBench()
    let passes = 0
    let current: Case | undefined
    bench.settings.instead = ({ url }) => {
      const [, number] = /\/details\/(\d+)/.exec(url) ?? []
      const asked = current?.results.find((one) => String(one.number) === number)
      if (asked === undefined) return undefined
      const results = itemsSaid(asked)
      if (results === undefined) return { status: 404, body: '' }
      return { body: { header: { isSuccessful: true }, results } }
    }
    bench.settings.edit = (body, url) => {
      if (!url.pathname.endsWith('/summary') || url.searchParams.get('regionCode') !== 'KR1') return body
      const { page } = body as { page: { totalCount: number } }
      return { ...body, page: { totalCount: Math.max(0, page.totalCount + (current?.surplus ?? 0)) } }
    }
    const entry = { id: 'U-01', reason: 'r', approved_by: 'a', expires: '2026-12-31' }
    await fc.assert(
      fc.asyncProperty(cases, async (given) => {
        current = given
        bench.settings.results = given.results
        const { details, ignored, max_high, max_medium, required, scope } = given.policy
        const withFile = ignored && details !== 'none'
        const { report } = await bench.run(
          {
            region: 'KR1,KR2',
            max_high: String(max_high),
            max_medium: String(max_medium),
            scope,
            details,
            ...(required && { require_instances: 'a' }),
            ...(withFile && { ignore_file: 'ignore.json' }),
          },
          { readFile: async () => JSON.stringify([entry]) },
        )
        const plain = { ...given, policy: { ...given.policy, ignored: withFile } }
        // A list of none can't announce one less.
        const isNone = !given.results.some(({ at, region }) => region === 'KR1' && at >= now - 90 * day)
        const expected = mayPass(given.surplus < 0 && isNone ? { ...plain, surplus: 0 } : plain)
        expect(report.outcome === 'passed').toBe(expected)
        expect(report.exitCode === 0).toBe(expected)
        if (!expected) expect(['failed', 'incomplete']).toContain(report.outcome)
        passes += expected ? 1 : 0
      }),
      { numRuns: 250 },
    )
    // Random fleets that never pass would prove nothing.
    expect(passes).toBeGreaterThan(20)
  }, 120_000)

  it('keeps the same latest results in whatever order they come, and however often', () => {
    const row = fc.record({
      region: fc.constantFrom('KR1', 'KR2'),
      instance: fc.constantFrom('a', 'b'),
      at: fc.constantFrom(now, now - day),
      bss: fc.constantFrom('M', 'F'),
      os: fc.constant('Linux'),
      number: fc.integer({ min: 1, max: 3 }),
      items: fc.array(item, { maxLength: 2 }),
      fields: wrongFields,
    })
    const latestOf = (rows: readonly FakeResult[]) => {
      const latest = createLatestResults()
      for (const one of rows) {
        const result = resultOf(summaryRow.parse(rowOf(one)), one.region)
        if (result !== undefined) latest.take(result)
      }
      return latest.all()
    }
    fc.assert(
      fc.property(
        fc
          .array(row, { maxLength: 8 })
          .chain((rows) =>
            fc.tuple(
              fc.constant(rows),
              fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 }),
            ),
          ),
        ([rows, shuffled]) => {
          expect(latestOf(shuffled)).toEqual(latestOf(rows))
        },
      ),
    )
  })
})
