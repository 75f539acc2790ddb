import { compare } from '../../gate/judge.ts'
import type { Check } from '../../gate/report.ts'
import { type Message, message } from '../../messages/message.ts'
import type { GivenReport, Judgement, VerdictPolicy } from './judge.ts'
import { type Objection, shortCommit } from './standing.ts'

/** The checks of a verdict: one a question that is asked of all gates. */
export type VerdictCheckId =
  | 'gates_passed'
  | 'gates_required'
  | 'gates_commit'
  | 'gates_fresh'
  | 'gates_real'
  | 'gates_readable'

/** Says how a verdict stands to each of its questions. They decide nothing: the judgement has. */
export function verdictChecks<R extends GivenReport>(
  judgement: Judgement<R>,
  unreadable: number,
  policy: VerdictPolicy,
): Check[] {
  const { judged, missing, subjects } = judgement
  const against = (...kinds: readonly Objection['kind'][]) =>
    judged.filter(({ objections }) => objections.some(({ kind }) => kinds.includes(kind))).length
  const checks: (Check | undefined)[] = [
    check('gates_passed', subjects.all === 0 ? null : subjects.failed, 'failed', (observed) =>
      message('verdict_check_passed', { observed, all: subjects.all }),
    ),
    policy.require.length === 0
      ? undefined
      : check('gates_required', missing.length, 'failed', (observed) =>
          message('verdict_check_required', { observed, gates: missing.slice(0, 5) }),
        ),
    policy.commit === 'any'
      ? undefined
      : check('gates_commit', against('commit'), 'failed', (observed) =>
          message('verdict_check_commit', { observed, commit: shortCommit(policy.commit) }),
        ),
    check('gates_fresh', against('age', 'future'), 'failed', (observed) =>
      message('verdict_check_fresh', { observed, limit: policy.maxAge }),
    ),
    policy.allowSimulated
      ? undefined
      : check('gates_real', against('simulated'), 'failed', (observed) =>
          message('verdict_check_real', { observed }),
        ),
    check('gates_readable', unreadable, 'incomplete', (observed) =>
      message('verdict_check_readable', { observed }),
    ),
  ]
  return checks.filter((one) => one !== undefined)
}

/** All of them count what must not be. */
function check(
  id: VerdictCheckId,
  observed: number | null,
  severity: Check['severity'],
  reason: (observed: number) => Message,
): Check {
  const result = compare(observed, 'at_most', 0)
  const known = { id, unit: 'count', observed, limit: 0, bound: 'at_most', severity, result } as const
  if (result === 'pass') return known
  return { ...known, reason: observed === null ? message('verdict_reason_none') : reason(observed) }
}
