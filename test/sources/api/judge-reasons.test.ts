import { describe, expect, it } from 'vitest'
import type { Level } from '../../../src/gate/fleet.ts'
import { english } from '../../../src/messages/english.ts'
import { message } from '../../../src/messages/message.ts'
import { type Circumstances, judgeCheck } from '../../../src/sources/api/judge.ts'
import { judgeAnswers } from '../../../src/sources/api/judge-answers.ts'
import {
  decided,
  notVisible,
  type Rule,
  type RuleFinding,
  type RuleId,
  ruleIds,
  rules,
} from '../../../src/sources/api/rule.ts'
import type { LevelLimits, Standing } from '../../../src/sources/api/standing.ts'
import { lookAt } from './looking.ts'

const finding = (level: Level, place: string): RuleFinding => ({
  place,
  level,
  evidence: 'seen',
  fix: message('api_fix_AUTH_1'),
})

/** Rules whose findings are new where their place does not say «known». */
function standing(...given: readonly Rule[]): Standing {
  const all = given.flatMap(({ findings }) => findings).filter(({ place }) => !place.includes('known'))
  const number = (level: Level) => all.filter((one) => one.level === level).length
  return {
    rules: given.map((rule) => ({
      rule,
      findings: rule.findings.map((one) => ({
        finding: one,
        status: all.includes(one) ? 'new' : 'known',
        entry: undefined,
        counted: all.includes(one),
      })),
    })),
    counts: { high: number('high'), medium: number('medium'), low: number('low') },
    known: 0,
    ignored: 0,
  }
}

const limits: LevelLimits = { max_high: 0, max_medium: 'off', max_low: 1 }
const usual: Circumstances = {
  required: [],
  minSeen: 100,
  clarity: { asked: 0, clear: 0 },
  unasked: 0,
  cutShort: undefined,
  baseline: undefined,
}
const judged = (given: Standing, more: Partial<Circumstances> = {}) =>
  judgeCheck(given, limits, { ...usual, ...more })
const reasons = (given: Standing, more: Partial<Circumstances> = {}) =>
  judged(given, more).flatMap(({ id, reason, result }) =>
    result === 'pass' ? [] : [`${id} ${result}: ${reason === undefined ? '' : english(reason)}`],
  )
const notWhole = 'Not everything was seen that must be, so being within a limit proves nothing.'
const unjudged = [`max_high unjudged: ${notWhole}`, `max_low unjudged: ${notWhole}`]

describe('The checks of an API', () => {
  it('are those of its limits, and then of what must be seen', () => {
    const baseline = { seen: new Set<RuleId>(['TLS-1']), knows: () => false }
    const given = standing(decided('TLS-1', []), decided('TLS-5', [finding('low', 'host')]))
    expect(
      judged(given, { required: ['TLS-1'], clarity: { asked: 3, clear: 2 }, minSeen: 66, baseline }),
    ).toEqual([
      {
        id: 'max_high',
        unit: 'count',
        observed: 0,
        limit: 0,
        bound: 'at_most',
        result: 'pass',
        severity: 'failed',
      },
      {
        id: 'max_low',
        unit: 'count',
        observed: 1,
        limit: 1,
        bound: 'at_most',
        result: 'pass',
        severity: 'failed',
      },
      {
        id: 'require',
        unit: 'count',
        observed: 0,
        limit: 0,
        bound: 'at_most',
        result: 'pass',
        severity: 'incomplete',
      },
      {
        id: 'min_seen',
        unit: 'percent',
        observed: 66.666,
        limit: 66,
        bound: 'at_least',
        result: 'pass',
        severity: 'incomplete',
      },
      {
        id: 'unasked',
        unit: 'count',
        observed: 0,
        limit: 0,
        bound: 'at_most',
        result: 'pass',
        severity: 'incomplete',
      },
      {
        id: 'baseline',
        unit: 'count',
        observed: 0,
        limit: 0,
        bound: 'at_most',
        result: 'pass',
        severity: 'incomplete',
      },
    ])
  })

  it('are no more than there is to judge', () => {
    expect(judged(standing()).map(({ id }) => id)).toEqual(['max_high', 'max_low', 'require', 'unasked'])
  })

  it('name the first finding beyond a limit that counts, of its level', () => {
    const given = standing(
      decided('TLS-1', [finding('high', 'known'), finding('medium', 'host')]),
      decided('AUTH-1', [finding('high', 'GET /a'), finding('high', 'GET /b')]),
      decided('AUTH-2', [finding('high', 'GET /c')]),
    )
    expect(reasons(given)).toEqual([
      `max_high fail: ${english(message('api_reason_over', { option: 'max_high', observed: 3, limit: 0, rule: 'AUTH-1', place: 'GET /a' }))}`,
    ])
  })

  it('fail beyond a limit also where not everything was seen, and are not judged within it', () => {
    const given = standing(decided('AUTH-1', [finding('high', 'GET /a')]))
    const found = judged(given, { unasked: 2 }).map(({ id, result }) => `${id} ${result}`)
    expect(found).toEqual(['max_high fail', 'max_low unjudged', 'require pass', 'unasked fail'])
  })

  it('say which required rules are not visible, and why the first is not', () => {
    const given = standing(
      notVisible('TLS-1', message('api_why_http')),
      notVisible('TLS-2', message('api_why_unclear')),
      decided('AUTH-1', []),
    )
    const hidden = (names: RuleId[], why: 'api_why_http' | 'api_why_unclear') =>
      `require fail: ${english(message('api_reason_not_visible', { rules: names, why: message(why) }))}`
    expect(reasons(given, { required: ['AUTH-1', 'TLS-1', 'TLS-2'] })).toEqual([
      ...unjudged,
      hidden(['TLS-1', 'TLS-2'], 'api_why_http'),
    ])
    // A rule that nobody judged was not seen.
    expect(reasons(given, { required: ['ERR-1'] })).toEqual([
      ...unjudged,
      hidden(['ERR-1'], 'api_why_unclear'),
    ])
  })

  it('name ten rules at most', () => {
    const why = message('api_why_unclear')
    const many = ruleIds.slice(0, 12)
    const given = standing(...many.map((id) => notVisible(id, why)))
    const baseline = { seen: new Set(many), knows: () => false }
    const ten = many.slice(0, 10)
    expect(reasons(given, { required: many, baseline })).toEqual([
      ...unjudged,
      `require fail: ${english(message('api_reason_not_visible', { rules: ten, why }))}`,
      `baseline fail: ${english(message('api_reason_lost_sight', { rules: ten, count: 12 }))}`,
    ])
  })

  it('say how few operations answered clearly, a hair below included', () => {
    const clarity = { asked: 3, clear: 2 }
    expect(reasons(standing(), { clarity, minSeen: 66.667 })).toEqual([
      ...unjudged,
      `min_seen fail: ${english(message('api_why_few_clear', { clear: 2, asked: 3, least: 66.667 }))}`,
    ])
  })

  it('say why not everything was asked', () => {
    const said = (key: 'api_cut_limited' | 'api_why_untrusted') =>
      `unasked fail: ${english(message('api_reason_unasked', { count: 4, why: message(key) }))}`
    const cutShort = message('api_cut_limited')
    expect(reasons(standing(), { unasked: 4, cutShort })).toEqual([...unjudged, said('api_cut_limited')])
    expect(reasons(standing(), { unasked: 4 })).toEqual([...unjudged, said('api_why_untrusted')])
  })

  it('say which rules the baseline saw and this run did not, not applicable being seen', () => {
    const baseline = { seen: new Set<RuleId>(['TLS-1', 'TLS-2', 'VER-1', 'ERR-1']), knows: () => false }
    const given = standing(decided('TLS-1', []), notVisible('TLS-2', message('api_why_unclear')), {
      ...decided('VER-1', []),
      state: 'not_applicable',
    })
    expect(reasons(given, { baseline })).toEqual([
      ...unjudged,
      `baseline fail: ${english(message('api_reason_lost_sight', { rules: ['TLS-2', 'ERR-1'], count: 2 }))}`,
    ])
  })
})

it('Every rule that needs answers is judged once', () => {
  const judgedIds = judgeAnswers(lookAt([])).map(({ id }) => id)
  expect([...judgedIds].sort()).toEqual(ruleIds.filter((id) => rules[id].by === 'answers').sort())
})
