import { describe, expect, it } from 'vitest'
import { message } from '../../../../src/messages/message.ts'
import type { JudgedResult } from '../../../../src/sources/nhn/judged-result.ts'
import {
  createTally,
  type JudgedInstance,
  judgedInstance,
  type TallyOptions,
} from '../../../../src/sources/nhn/tally.ts'
import { day, now, resultLike } from './results.ts'

const none = { high: 0, medium: 0, low: 0 }
const doubt = (field: string) => message('nhn_doubt_field', { instance: 'web-1 (KR1)', field })

function judged(given: Partial<JudgedResult> = {}): JudgedResult {
  const plain = { result: resultLike(), checks: 3, weak: 0, ignored: 0, counts: none }
  return { ...plain, items: null, doubts: [], ...given }
}

function instanceLike(given: Partial<JudgedInstance> = {}): JudgedInstance {
  const plain = { name: 'web-1', region: 'KR1', results: [judged()], counts: none, weak: 0, checks: 3 }
  return { ...plain, ignored: 0, stale: false, ageless: null, doubts: [], ...given }
}

const options: TallyOptions = {
  max_age: 30 * day,
  max_high: 0,
  max_medium: 2,
  max_low: 'off',
  scope: 'instance',
  require_instances: undefined,
}

function sumOf(instances: readonly JudgedInstance[], given: Partial<TallyOptions> = {}) {
  const tally = createTally({ ...options, ...given }, now)
  for (const instance of instances) tally.add(instance)
  return tally.sum()
}

describe('An instance', () => {
  const rule = { now, maxAge: 30 * day, apart: undefined }

  it('adds up all its results', () => {
    const one = judged({ weak: 6, ignored: 1, counts: { high: 1, medium: 2, low: 3 }, doubts: [doubt('a')] })
    const other = judged({ checks: 5, weak: 60, ignored: 10, counts: { high: 10, medium: 20, low: 30 } })
    const results = [one, { ...other, doubts: [doubt('b')] }] as const
    expect(judgedInstance([...results], rule)).toEqual({
      name: 'web-1',
      region: 'KR1',
      results,
      counts: { high: 11, medium: 22, low: 33 },
      weak: 66,
      checks: 8,
      ignored: 11,
      stale: false,
      ageless: null,
      doubts: [doubt('a'), doubt('b')],
    })
  })

  it('is stale by one stale result, and of no age by one from the future', () => {
    const recent = judged()
    const stale = judged({ result: resultLike({ at: now - 31 * day }) })
    const future = judged({ result: resultLike({ at: now + day }) })
    expect(judgedInstance([recent, stale], rule)).toMatchObject({ stale: true, ageless: null })
    expect(judgedInstance([recent, future], rule)).toMatchObject({
      stale: false,
      ageless: { key: 'nhn_reason_future' },
    })
  })
})

describe('A tally', () => {
  it('begins with nothing', () => {
    const nowhere = { observed: 0, instance: null, over: 0 }
    expect(sumOf([])).toEqual({
      results: 0,
      instances: 0,
      weakInstances: 0,
      checks: 0,
      weak: 0,
      ignored: 0,
      counts: none,
      highest: { high: nowhere, medium: nowhere, low: nowhere },
      stale: { count: 0, names: [] },
      oldest: null,
      ageless: null,
      doubts: { count: 0, said: [] },
      regions: new Set(),
      present: new Set(),
    })
  })

  it('adds up instances, and knows the region of each', () => {
    const one = instanceLike({ counts: { high: 1, medium: 2, low: 3 }, weak: 6, ignored: 4 })
    const other = instanceLike({
      region: 'KR2',
      results: [judged(), judged()],
      checks: 70,
      counts: { high: 10, medium: 20, low: 30 },
      weak: 60,
      ignored: 40,
    })
    expect(sumOf([one, other])).toMatchObject({
      instances: 2,
      results: 3,
      checks: 73,
      weak: 66,
      ignored: 44,
      counts: { high: 11, medium: 22, low: 33 },
      regions: new Set(['KR1', 'KR2']),
    })
  })

  it('calls an instance weak by any of its counts, and no other', () => {
    const counts = [none, { ...none, high: 1 }, { ...none, medium: 1 }, { ...none, low: 1 }]
    const instances = [...counts.map((one) => instanceLike({ counts: one })), instanceLike({ weak: 1 })]
    expect(instances.map((one) => sumOf([one]).weakInstances)).toEqual([0, 1, 1, 1, 1])
    expect(sumOf(instances).weakInstances).toBe(4)
  })

  it('knows which of the required names it has seen', () => {
    const instances = ['web-1', 'web-2'].map((name) => instanceLike({ name }))
    expect(sumOf(instances, { require_instances: ['web-2', 'db-1'] }).present).toEqual(new Set(['web-2']))
    expect(sumOf(instances).present).toEqual(new Set())
  })

  it('finds the highest count of each level, the first of equals, and how many are over its limit', () => {
    const instances = [
      ['a', 0, 2, 9],
      ['b', 1, 3, 8],
      ['c', 1, 4, 9],
    ] as const
    const given = instances.map(([name, high, medium, low]) =>
      instanceLike({ name, counts: { high, medium, low } }),
    )
    expect(sumOf(given).highest).toEqual({
      high: { observed: 1, instance: 'b (KR1)', over: 2 },
      medium: { observed: 4, instance: 'c (KR1)', over: 2 },
      low: { observed: 9, instance: 'a (KR1)', over: 0 },
    })
    const [first] = given
    expect(sumOf(first === undefined ? [] : [first]).highest.high).toEqual({
      observed: 0,
      instance: 'a (KR1)',
      over: 0,
    })
    expect(sumOf(given, { max_low: 8 }).highest.low.over).toBe(2)
    expect(sumOf(given, { max_high: 'off', max_medium: 3 }).highest).toMatchObject({
      high: { over: 0 },
      medium: { over: 1 },
    })
  })

  it('holds the sums instead where limits are for the total', () => {
    const one = instanceLike({ counts: { high: 1, medium: 2, low: 3 } })
    expect(sumOf([one, one], { scope: 'total' }).highest).toEqual({
      high: { observed: 2, instance: null, over: 0 },
      medium: { observed: 4, instance: null, over: 0 },
      low: { observed: 6, instance: null, over: 0 },
    })
  })

  it('counts all stale instances, and names a hundred at most, each once', () => {
    const stale = Array.from({ length: 101 }, (_, index) => instanceLike({ name: `i-${index}`, stale: true }))
    const { count, names } = sumOf([...stale.slice(0, 2), instanceLike({ name: 'i-0', stale: true })]).stale
    expect([count, names]).toEqual([3, ['i-0', 'i-1']])
    const all = sumOf([...stale, instanceLike()]).stale
    expect(all.count).toBe(101)
    expect(all.names).toEqual(stale.slice(0, 100).map(({ name }) => name))
  })

  it('finds the oldest result, whichever of an instance it is, and overlooks what has no time', () => {
    const aged = (...ats: number[]) => ats.map((at) => judged({ result: resultLike({ at }) }))
    const instances = [
      instanceLike({ name: 'a', results: aged(now - 2 * day, Number.NaN) }),
      instanceLike({ name: 'b', results: aged(now - day, now - 3 * day) }),
      instanceLike({ name: 'c', results: aged(now - 3 * day) }),
    ]
    expect(sumOf(instances).oldest).toEqual({ age: 3 * day, instance: 'b (KR1)' })
    expect(sumOf([instanceLike({ results: aged(now) })]).oldest).toEqual({ age: 0, instance: 'web-1 (KR1)' })
    expect(sumOf([instanceLike({ results: aged(Number.NaN) })]).oldest).toBeNull()
  })

  it('remembers the first reason why an age can not be told', () => {
    const [first, second] = [doubt('a'), doubt('b')]
    const instances = [null, first, second, null].map((ageless) => instanceLike({ ageless }))
    expect(sumOf(instances).ageless).toBe(first)
  })

  it('counts every doubt, and says twenty', () => {
    const tally = createTally(options, now)
    const doubts = Array.from({ length: 21 }, (_, index) => doubt(`field ${index}`))
    const [region, ...others] = doubts
    if (region !== undefined) tally.doubt(region)
    tally.add(instanceLike({ doubts: others }))
    expect(tally.sum().doubts).toEqual({ count: 21, said: doubts.slice(0, 20) })
  })
})
