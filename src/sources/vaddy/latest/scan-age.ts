import type { Check } from '../../../gate/report.ts'
import { AnswerError } from '../../../kernel/errors.ts'
import { comparableTimes } from '../../../kernel/iso-time.ts'
import { message } from '../../../messages/message.ts'
import { ageOf, type Clocks, clockWords } from '../age.ts'
import { judgeNumber } from '../judge.ts'

/** How old a scan may be. */
export interface AgeLimits {
  /** In milliseconds, from the scan's start. */
  readonly max_scan_age: number
  /** The moment after which it must have started, in milliseconds since 1970. */
  readonly scanned_after: number | undefined
}

/**
 * Holds the start of a scan, in milliseconds since 1970 by VAddy's clock, against the limits. The age passes by every
 * clock, or not at all. Throws an `AnswerError` where the start is yet to come, or is no time.
 */
export function judgeScanAge(
  { scan, startedAt }: { readonly scan: string; readonly startedAt: number },
  clocks: Clocks,
  limits: AgeLimits,
): Check[] {
  const { own, server } = clocks
  const { max_scan_age: limit, scanned_after: after } = limits
  const known = ageOf(startedAt, clocks)
  const doubt = 'doubt' in known ? known.doubt : undefined
  if (doubt === 'unreadable') throw new AnswerError(message('reason_latest_unclear', { scan }), false)
  if (doubt === 'future') {
    const [started, now] = comparableTimes([startedAt, server?.at ?? own] as const)
    throw new AnswerError(message('reason_scan_from_future', { scan, started, now }), false)
  }
  const [age, ...others] = 'ages' in known ? known.ages : [Number.NaN, 0]
  if (server !== undefined && others.some((other) => other <= limit !== age <= limit)) {
    const { written: started, ...told } = clockWords(startedAt, own, server)
    const reason = message('reason_scan_clocks_disagree', { scan, started, ...told })
    return [judgeNumber('max_scan_age', null, limit, reason)]
  }
  const old = message('reason_scan_too_old', { scan, age, limit })
  const checks = [judgeNumber('max_scan_age', age, limit, old)]
  if (after !== undefined) {
    const [started, deployed] = comparableTimes([startedAt, after] as const)
    const reason = message('reason_scan_before', { scan, started, deployed })
    const passed = startedAt + age - after
    // «After» is later than: VAddy gives whole seconds, and one that began within the same is not known to be.
    const check = judgeNumber('scanned_after', age, passed - 1, reason)
    checks.push({ ...check, limit: Math.max(0, check.limit) })
  }
  return checks
}

/** The check of a list that has no scan at all. */
export function judgeNoScan(limit: number, scope: { project: string; crawl: string }): Check {
  return judgeNumber('max_scan_age', null, limit, message('reason_no_scan_listed', scope))
}
