import { describe, expect, it } from 'vitest'
import type { Check } from '../../../../src/gate/report.ts'
import { english } from '../../../../src/messages/english.ts'
import { message } from '../../../../src/messages/message.ts'
import { type Circumstances, judgeFleet, type NhnPolicy } from '../../../../src/sources/nhn/judge.ts'
import type { Tally } from '../../../../src/sources/nhn/tally.ts'
import { day } from './results.ts'

const highest = (observed: number, over = 0) => ({ observed, instance: 'web-1 (KR1)', over })
const soundTally: Tally = {
  results: 3,
  instances: 2,
  weakInstances: 0,
  checks: 9,
  weak: 0,
  ignored: 0,
  counts: { high: 0, medium: 0, low: 0 },
  highest: { high: highest(0), medium: highest(0), low: highest(0) },
  stale: { count: 0, names: [] },
  oldest: { age: day, instance: 'web-1 (KR1)' },
  ageless: null,
  doubts: { count: 0, said: [] },
  regions: new Set(['KR1']),
  present: new Set(),
}
const plainPolicy: NhnPolicy = {
  max_age: 30 * day,
  max_high: 0,
  max_medium: 2,
  max_low: 4,
  scope: 'instance',
  instances: undefined,
  require_instances: undefined,
}
const nothingElse: Circumstances = { unmatched: [], missing: [], emptyRegions: [], clocks: undefined }

interface Given {
  readonly tally?: Partial<Tally>
  readonly policy?: Partial<NhnPolicy>
  readonly besides?: Partial<Circumstances>
}
const judge = ({ besides, policy, tally }: Given = {}): Check[] =>
  judgeFleet({ ...soundTally, ...tally }, { ...plainPolicy, ...policy }, { ...nothingElse, ...besides })
const checkOf = (id: string, given: Given) => judge(given).find((check) => check.id === id)
/** What a check comes to, and why. */
function verdict(id: string, given: Given): unknown[] {
  const check = checkOf(id, given)
  if (check === undefined) return ['not checked']
  return check.reason === undefined ? [check.result] : [check.result, english(check.reason)]
}

const notWhole = 'The results are not whole, so being within a limit proves nothing.'
const doubt = message('nhn_doubt_unnamed', { region: 'KR1' })
const region = ['No result was found in KR2, which region names.']
const apart = message('nhn_reason_clocks', { server: 'a', own: 'b' })
const future = message('nhn_reason_future', { instance: 'web-1 (KR1)', time: 'a', now: 'b' })

describe('A fleet that is whole and within its limits', () => {
  it('passes every check, each with what was observed and its limit', () => {
    const named = { instances: { included: ['web-*'], excluded: [] }, require_instances: ['web-1'] }
    const count = { unit: 'count', bound: 'at_most', result: 'pass' }
    expect(judge({ policy: named })).toEqual([
      { id: 'max_high', ...count, severity: 'failed', observed: 0, limit: 0 },
      { id: 'max_medium', ...count, severity: 'failed', observed: 0, limit: 2 },
      { id: 'max_low', ...count, severity: 'failed', observed: 0, limit: 4 },
      { ...count, id: 'max_age', unit: 'milliseconds', severity: 'failed', observed: day, limit: 30 * day },
      { id: 'require_instances', ...count, severity: 'failed', observed: 0, limit: 0 },
      { id: 'instances', ...count, severity: 'failed', observed: 0, limit: 0 },
      { id: 'consistent_results', ...count, severity: 'incomplete', observed: 0, limit: 0 },
      { ...count, id: 'results_found', bound: 'at_least', severity: 'incomplete', observed: 3, limit: 1 },
      { id: 'region', ...count, severity: 'incomplete', observed: 0, limit: 0 },
    ])
  })

  it.each<Partial<NhnPolicy>>([
    {},
    { require_instances: [], instances: { included: [], excluded: ['db-*'] } },
  ])('is not checked for what was not asked: %j', (names) => {
    const over = { high: highest(9), medium: highest(9), low: highest(9) }
    const off = { max_high: 'off', max_medium: 'off', max_low: 'off' } as const
    const checks = judge({ policy: { ...off, ...names }, tally: { highest: over } })
    expect(checks.map(({ id }) => id)).toEqual(['max_age', 'consistent_results', 'results_found', 'region'])
  })
})

describe('A limit of a level', () => {
  const at = (level: 'high' | 'medium' | 'low', found: Partial<Tally['highest']['high']>) => ({
    tally: { highest: { ...soundTally.highest, [level]: { ...highest(0), ...found } } },
  })

  it.each([
    ['max_high', 'high', 0],
    ['max_medium', 'medium', 2],
    ['max_low', 'low', 4],
  ] as const)('%s holds for its own level', (id, level, limit) => {
    expect(verdict(id, at(level, { observed: limit }))).toEqual(['pass'])
    const over = { ...at(level, { observed: limit + 1, over: 1 }) }
    const says = `web-1 (KR1) has ${limit + 1} weak items of a level of which ${id} allows ${limit}.`
    expect(verdict(id, over)).toEqual(['fail', says])
    expect(judge(over).filter(({ result }) => result !== 'pass')).toHaveLength(1)
  })

  it('names the worst of several instances, and none where it is for the total', () => {
    expect(verdict('max_high', at('high', { observed: 5, over: 2 }))).toEqual([
      'fail',
      '2 instances have more weak items of a level than max_high allows (0); the most has web-1 (KR1): 5.',
    ])
    expect(verdict('max_high', at('high', { observed: 5, instance: null }))).toEqual([
      'fail',
      'All instances together have 5 weak items of a level of which max_high allows 0.',
    ])
  })

  it('proves nothing without any result', () => {
    const empty = { results: 0, oldest: null }
    expect(verdict('max_high', { tally: empty })).toEqual(['unjudged', notWhole])
    expect(checkOf('max_high', { tally: empty })?.observed).toBeNull()
  })
})

describe('The limit of age', () => {
  const old = { oldest: { age: 45 * day, instance: 'db-1 (KR1)' } }

  it.each<[string, Given, unknown[]]>([
    ['holds to the millisecond', { tally: { oldest: { age: 30 * day, instance: 'a' } } }, ['pass']],
    [
      'names the one that is too old',
      { tally: { ...old, stale: { count: 1, names: ['db-1'] } } },
      ['fail', 'db-1 (KR1) was last inspected 45 days ago; max_age allows 30 days.'],
    ],
    [
      'names the oldest of several',
      { tally: { ...old, stale: { count: 2, names: ['db-1', 'db-2'] } } },
      [
        'fail',
        '2 instances were last inspected longer ago than max_age allows (30 days); the longest ago db-1 (KR1): 45 days.',
      ],
    ],
    ['proves nothing without any age', { tally: { oldest: null } }, ['unjudged', notWhole]],
    [
      'proves nothing where one can not be told',
      { tally: { ageless: future } },
      ['unjudged', english(future)],
    ],
    [
      'fails where one can not be told and another is too old',
      { tally: { ...old, ageless: future, stale: { count: 1, names: ['db-1'] } } },
      ['fail', 'db-1 (KR1) was last inspected 45 days ago; max_age allows 30 days.'],
    ],
    [
      'proves nothing between clocks that are too far apart, however old a result looks',
      { tally: old, besides: { clocks: apart } },
      ['unjudged', english(apart)],
    ],
  ])('%s', (_, given, expected) => {
    expect(verdict('max_age', given)).toEqual(expected)
  })
})

describe('A name that was wished for', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']

  it('fails where it has no result, and five are named', () => {
    const policy = { require_instances: names }
    expect(verdict('require_instances', { policy, besides: { missing: ['a'] } })).toEqual([
      'fail',
      '1 instance in require_instances without a result: a.',
    ])
    expect(verdict('require_instances', { policy, besides: { missing: names } })).toEqual([
      'fail',
      '6 instances in require_instances without a result: a, b, c, d, and e, ….',
    ])
  })

  it('fails as a pattern that matches nothing, and five are named', () => {
    const policy = { instances: { included: names, excluded: [] } }
    expect(verdict('instances', { policy, besides: { unmatched: ['f'] } })).toEqual([
      'fail',
      '1 line of instances match no result: f.',
    ])
    expect(verdict('instances', { policy, besides: { unmatched: names } })).toEqual([
      'fail',
      '6 lines of instances match no result: a, b, c, d, and e, ….',
    ])
  })
})

describe('A fleet that is not whole', () => {
  it.each<[string, Given, string, string[]]>([
    ['a doubt', { tally: { doubts: { count: 1, said: [doubt] } } }, 'consistent_results', [english(doubt)]],
    [
      'doubts',
      { tally: { doubts: { count: 3, said: [doubt, doubt, doubt] } } },
      'consistent_results',
      [`${english(doubt)} 2 more doubts are like it.`],
    ],
    ['a doubt unsaid', { tally: { doubts: { count: 1, said: [] } } }, 'consistent_results', [notWhole]],
    ['doubts unsaid', { tally: { doubts: { count: 2, said: [] } } }, 'consistent_results', [notWhole]],
    ['an empty region', { besides: { emptyRegions: ['KR2'] } }, 'region', region],
    [
      'empty regions',
      { besides: { emptyRegions: ['R1', 'R2', 'R3', 'R4', 'R5', 'R6'] } },
      'region',
      ['No result was found in R1, R2, R3, R4, and R5, which region names.'],
    ],
    [
      'no result',
      { tally: { results: 0 } },
      'results_found',
      ['No result was found, so nothing is known about any instance. It is no sign that all is well.'],
    ],
  ])('says so, and proves nothing by being within its limits: %s', (_, given, id, reason) => {
    expect(verdict(id, given)).toEqual(['fail', ...reason])
    for (const limit of ['max_high', 'max_medium', 'max_low', 'max_age']) {
      expect(verdict(limit, given)).toEqual(['unjudged', notWhole])
    }
    expect(judge(given).filter(({ result }) => result === 'fail')).toHaveLength(1)
  })

  it('fails all the same where a limit is exceeded, and keeps a better reason why it is not judged', () => {
    const doubtful = {
      doubts: { count: 1, said: [doubt] },
      ageless: future,
      highest: { ...soundTally.highest, high: highest(1, 1) },
    }
    expect(verdict('max_high', { tally: doubtful })[0]).toBe('fail')
    expect(verdict('max_age', { tally: doubtful })).toEqual(['unjudged', english(future)])
  })
})
