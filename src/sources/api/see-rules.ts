import type { Asking } from './ask.ts'
import type { ApiDocument } from './document.ts'
import { judgeAnswers } from './judge-answers.ts'
import { judgeDocument } from './judge-document.ts'
import { type Clarity, clarityOf } from './live-rules/authentication.ts'
import type { Plan } from './planned-request.ts'
import type { ApiOptions } from './read-options.ts'
import { type Rule, ruleIds } from './rule.ts'

/** What there is to look at. */
export interface Sight {
  readonly plan: Plan
  readonly document: ApiDocument | undefined
  readonly asking: Pick<Asking, 'observations'>
  readonly options: Pick<ApiOptions, 'credential' | 'min_certificate_days' | 'min_seen' | 'target'>
  /** In milliseconds since 1970. */
  readonly now: number
}

/** Judges every rule there is, in the order of reports. Pure. Throws where one is missing or twice: a bug. */
export function seeRules({ asking, document, now, options, plan }: Sight): {
  readonly rules: readonly Rule[]
  readonly clarity: Clarity
} {
  const look = {
    target: options.target,
    plan,
    observations: asking.observations,
    hasDocument: document !== undefined,
    hasCredential: options.credential !== undefined,
    now,
    minCertificateDays: options.min_certificate_days,
    minSeen: options.min_seen,
  }
  const judged = [...judgeAnswers(look), ...judgeDocument(document)]
  const rules = ruleIds.map((id) => {
    const [rule, ...others] = judged.filter((one) => one.id === id)
    if (rule === undefined || others.length > 0) throw new Error(`Rule ${id} is not judged exactly once.`)
    return rule
  })
  return { rules, clarity: clarityOf(look) }
}
