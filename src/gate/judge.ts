import type { Check } from './report.ts'

/**
 * Judges checks: `failed` where a limit is exceeded, else `incomplete` where the answer is not whole or a
 * limit can't be judged, else `passed`. Returns the check that decided, `undefined` on a pass.
 */
export function judgeChecks(checks: readonly Check[]): {
  outcome: 'passed' | 'failed' | 'incomplete'
  decidedBy: Check | undefined
} {
  const failed = checks.find((check) => check.result === 'fail' && check.severity === 'failed')
  if (failed !== undefined) return { outcome: 'failed', decidedBy: failed }
  // What is known to be lacking says more than what can't be judged, which may follow from it.
  const lacking =
    checks.find((check) => check.result === 'fail') ?? checks.find((check) => check.result !== 'pass')
  if (lacking !== undefined) return { outcome: 'incomplete', decidedBy: lacking }
  return { outcome: 'passed', decidedBy: undefined }
}

/** Compares what was observed with a limit. What isn't known can't pass. */
export function compare(observed: number | null, bound: Check['bound'], limit: number): Check['result'] {
  if (observed === null || !Number.isFinite(observed)) return 'unjudged'
  const holds = bound === 'at_most' ? observed <= limit : observed >= limit
  return holds ? 'pass' : 'fail'
}
