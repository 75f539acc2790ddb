import { compare } from '../../gate/judge.ts'
import type { Check } from '../../gate/report.ts'
import { type Message, message } from '../../messages/message.ts'
import type { Baseline } from './baseline.ts'
import type { Clarity } from './live-rules/authentication.ts'
import type { RuleId } from './rule.ts'
import type { LevelLimits, Standing } from './standing.ts'

/** What is judged beside the findings. */
export interface Circumstances {
  /** The rules that must be visible. */
  readonly required: readonly RuleId[]
  /** In percent. */
  readonly minSeen: number
  readonly clarity: Clarity
  /** How many planned requests were not sent because asking had ended. */
  readonly unasked: number
  /** Why it had. */
  readonly cutShort: Message | undefined
  readonly baseline: Baseline | undefined
}

const mostNames = 10

/**
 * Holds what was found against the limits. Pure. Where something that must be visible was not, a count within its limit
 * proves nothing and is `unjudged`; one beyond it is `failed` all the same.
 */
export function judgeCheck(standing: Standing, limits: LevelLimits, circumstances: Circumstances): Check[] {
  const whole = [
    requiredCheck(standing, circumstances),
    ...clarityCheck(circumstances),
    askedCheck(circumstances),
    ...baselineCheck(standing, circumstances),
  ]
  const isWhole = whole.every(({ result }) => result === 'pass')
  const counted = levelChecks(standing, limits)
  return [...(isWhole ? counted : counted.map(withoutPass)), ...whole]
}

function withoutPass(check: Check): Check {
  if (check.result !== 'pass') return check
  return { ...check, result: 'unjudged', reason: message('api_reason_not_whole') }
}

function levelChecks({ counts, rules }: Standing, limits: LevelLimits): Check[] {
  return (['high', 'medium', 'low'] as const).flatMap((level): Check[] => {
    const id = `max_${level}` as const
    const limit = limits[id]
    if (limit === 'off') return []
    const observed = counts[level]
    const first = rules
      .flatMap(({ findings, rule }) => findings.map((one) => ({ ...one, id: rule.id })))
      .find((one) => one.counted && one.finding.level === level)
    const reason = message('api_reason_over', {
      option: id,
      observed,
      limit,
      rule: first?.id ?? '',
      place: first?.finding.place ?? '',
    })
    return [check(id, observed, limit, 'failed', reason)]
  })
}

function stateOf({ rules }: Standing, id: RuleId) {
  return rules.find(({ rule }) => rule.id === id)?.rule
}

function requiredCheck(standing: Standing, { required }: Circumstances): Check {
  const unseen = required.flatMap((id) => {
    const rule = stateOf(standing, id)
    return rule === undefined || rule.state === 'not_visible' ? [{ id, why: rule?.why }] : []
  })
  const [first] = unseen
  const reason = message('api_reason_not_visible', {
    rules: unseen.slice(0, mostNames).map(({ id }) => id),
    why: first?.why ?? message('api_why_unclear'),
  })
  return check('require', unseen.length, 0, 'incomplete', reason)
}

/** Only where something was asked that `AUTH-1` is about: without, it is that rule which is not visible. */
function clarityCheck({ clarity, minSeen }: Circumstances): Check[] {
  const { asked, clear } = clarity
  if (asked === 0) return []
  // Never rounded up: what is a hair below is below.
  const percent = Math.floor((clear * 100_000) / asked) / 1_000
  const reason = message('api_why_few_clear', { clear, asked, least: minSeen })
  return [check('min_seen', percent, minSeen, 'incomplete', reason, 'at_least')]
}

function askedCheck({ cutShort, unasked }: Circumstances): Check {
  const why = cutShort ?? message('api_why_untrusted')
  return check('unasked', unasked, 0, 'incomplete', message('api_reason_unasked', { count: unasked, why }))
}

function baselineCheck(standing: Standing, { baseline }: Circumstances): Check[] {
  if (baseline === undefined) return []
  const lost = [...baseline.seen].filter((id) => {
    const state = stateOf(standing, id)?.state
    return state === undefined || state === 'not_visible'
  })
  const reason = message('api_reason_lost_sight', { rules: lost.slice(0, mostNames), count: lost.length })
  return [check('baseline', lost.length, 0, 'incomplete', reason)]
}

function check(
  id: Check['id'],
  observed: number,
  limit: number,
  severity: Check['severity'],
  reason: Message,
  bound: Check['bound'] = 'at_most',
): Check {
  const result = compare(observed, bound, limit)
  const unit = id === 'min_seen' ? 'percent' : 'count'
  return { id, unit, observed, limit, bound, result, severity, ...(result !== 'pass' && { reason }) }
}
