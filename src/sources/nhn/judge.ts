import { compare } from '../../gate/judge.ts'
import type { Check } from '../../gate/report.ts'
import { type Message, message } from '../../messages/message.ts'
import type { NhnOptions } from './read-options.ts'
import type { Tally } from './tally.ts'

/** The checks of the NHN gate. Each limit has the name of its option. */
export type NhnCheckId =
  | 'max_high'
  | 'max_medium'
  | 'max_low'
  | 'max_age'
  | 'require_instances'
  | 'instances'
  | 'results_found'
  | 'region'
  | 'consistent_results'

/** What is judged beside the tally. */
export interface Circumstances {
  /** Patterns that matched nothing. */
  readonly unmatched: readonly string[]
  /** Required names without a result. */
  readonly missing: readonly string[]
  /** Named regions without a result. */
  readonly emptyRegions: readonly string[]
  /** Why no age can be told, where two clocks are too far apart. */
  readonly clocks: Message | undefined
}

/** What of the options the judgement depends on. */
export type NhnPolicy = Pick<
  NhnOptions,
  'max_age' | 'max_high' | 'max_medium' | 'max_low' | 'require_instances' | 'instances' | 'scope'
>

/**
 * Holds a fleet against the limits. Pure. Where not every result is there and sound, a count within its limit proves
 * nothing and is `unjudged`; one beyond it is `failed` all the same.
 */
export function judgeFleet(tally: Tally, policy: NhnPolicy, circumstances: Circumstances): Check[] {
  const whole = wholeness(tally, circumstances)
  const isWhole = whole.every(({ result }) => result === 'pass')
  const limits = [
    ...levelChecks(tally, policy),
    ageCheck(tally, policy, circumstances),
    ...nameChecks(policy, circumstances),
  ]
  return [...(isWhole ? limits : limits.map(withoutPass)), ...whole]
}

function withoutPass(check: Check): Check {
  if (check.result !== 'pass') return check
  return { ...check, result: 'unjudged', reason: message('nhn_reason_not_whole') }
}

function levelChecks({ highest, results }: Tally, { max_high, max_low, max_medium }: NhnPolicy): Check[] {
  const rows = [
    ['max_high', max_high, highest.high],
    ['max_medium', max_medium, highest.medium],
    ['max_low', max_low, highest.low],
  ] as const
  return rows.flatMap(([id, limit, { instance, observed, over }]) => {
    if (limit === 'off') return []
    const numbers = { option: id, observed, limit }
    const reason =
      instance === null
        ? message('nhn_reason_over_total', numbers)
        : over <= 1
          ? message('nhn_reason_over', { ...numbers, instance })
          : message('nhn_reason_over_several', { ...numbers, instance, instances: over })
    return [check(id, results === 0 ? null : observed, limit, reason, message('nhn_reason_not_whole'))]
  })
}

function ageCheck(
  { ageless, oldest, stale }: Tally,
  { max_age: limit }: NhnPolicy,
  { clocks }: Circumstances,
): Check {
  if (clocks !== undefined) return check('max_age', null, limit, clocks, clocks)
  const age = oldest?.age ?? null
  const instance = oldest?.instance ?? ''
  const old = { instance, age: age ?? 0, limit }
  const reason =
    stale.count <= 1
      ? message('nhn_reason_stale', old)
      : message('nhn_reason_stale_several', { ...old, instances: stale.count })
  const judged = check('max_age', age, limit, reason, message('nhn_reason_not_whole'))
  // One age that nobody can tell may be too great, unless another one is anyway.
  if (ageless === null || judged.result === 'fail') return judged
  return { ...judged, result: 'unjudged', reason: ageless }
}

function nameChecks(
  { instances, require_instances: required }: NhnPolicy,
  { missing, unmatched }: Circumstances,
): Check[] {
  const first = (names: readonly string[]) => names.slice(0, 5)
  const checks: Check[] = []
  if ((required ?? []).length > 0) {
    const reason = message('nhn_reason_missing', { count: missing.length, instances: first(missing) })
    checks.push(check('require_instances', missing.length, 0, reason))
  }
  if ((instances?.included ?? []).length > 0) {
    const reason = message('nhn_reason_unmatched', { count: unmatched.length, patterns: first(unmatched) })
    checks.push(check('instances', unmatched.length, 0, reason))
  }
  return checks
}

function wholeness({ doubts, results }: Tally, { emptyRegions }: Circumstances): Check[] {
  const [firstDoubt] = doubts.said
  const doubtful =
    doubts.count <= 1 || firstDoubt === undefined
      ? (firstDoubt ?? message('nhn_reason_not_whole'))
      : message('nhn_reason_doubts', { reason: firstDoubt, count: doubts.count - 1 })
  // What is known to be wrong says more than what is not there, which may follow from it.
  return [
    check('consistent_results', doubts.count, 0, doubtful),
    check('results_found', results, 1, message('nhn_reason_no_results')),
    check(
      'region',
      emptyRegions.length,
      0,
      message('nhn_reason_empty_region', { regions: emptyRegions.slice(0, 5) }),
    ),
  ]
}

const shapes = {
  max_high: { unit: 'count', bound: 'at_most', severity: 'failed' },
  max_medium: { unit: 'count', bound: 'at_most', severity: 'failed' },
  max_low: { unit: 'count', bound: 'at_most', severity: 'failed' },
  max_age: { unit: 'milliseconds', bound: 'at_most', severity: 'failed' },
  require_instances: { unit: 'count', bound: 'at_most', severity: 'failed' },
  instances: { unit: 'count', bound: 'at_most', severity: 'failed' },
  results_found: { unit: 'count', bound: 'at_least', severity: 'incomplete' },
  region: { unit: 'count', bound: 'at_most', severity: 'incomplete' },
  consistent_results: { unit: 'count', bound: 'at_most', severity: 'incomplete' },
} as const satisfies Record<NhnCheckId, Pick<Check, 'unit' | 'bound' | 'severity'>>

/** `unknown` says why nothing was observed, where that is another reason. */
function check(
  id: NhnCheckId,
  observed: number | null,
  limit: number,
  reason: Message,
  unknown: Message = reason,
): Check {
  const shape = shapes[id]
  const result = compare(observed, shape.bound, limit)
  if (result === 'pass') return { id, ...shape, observed, limit, result }
  return { id, ...shape, observed, limit, result, reason: result === 'unjudged' ? unknown : reason }
}
