import type { Check, NextStep } from '../../gate/report.ts'
import { message } from '../../messages/message.ts'
import type { VerdictCheckId } from './checks.ts'
import type { GivenReport, JudgedReport } from './judge.ts'

/** What to do about each question that is not answered with a pass. */
const adviceOn: { readonly [C in Exclude<VerdictCheckId, 'gates_passed'>]: NextStep } = {
  gates_required: { text: message('next_verdict_missing') },
  gates_commit: { text: message('next_verdict_commit') },
  gates_fresh: { text: message('next_verdict_stale') },
  gates_real: { text: message('next_verdict_simulated'), paste: 'allow_simulated: true' },
  gates_readable: { text: message('next_verdict_unreadable') },
}

/** Says what to do next about the checks of a verdict and about gates whose own outcome is no pass. */
export function adviseNext(
  checks: readonly Check[],
  judged: readonly JudgedReport<GivenReport>[],
): NextStep[] {
  const ownOutcome = judged.some(({ objections }) =>
    objections.some(({ kind }) => kind === 'outcome' || kind === 'senseless'),
  )
  const steps = checks.flatMap(({ id, result }) => {
    const advice = (adviceOn as Readonly<Record<string, NextStep>>)[id]
    return result === 'pass' || advice === undefined ? [] : [advice]
  })
  // What a gate itself says is the gate's to mend.
  return ownOutcome ? [{ text: message('next_verdict_gates') }, ...steps] : steps
}
