import type { Outcome } from '../../gate/outcome.ts'
import { readableTime } from '../../kernel/iso-time.ts'
import { type Message, message } from '../../messages/message.ts'
import { type Effect, effectOf } from './effects.ts'
import type { GivenReport, VerdictPolicy } from './judge.ts'

/** By how much two clocks may differ before a report comes from the future. */
const mostAhead = 5 * 60_000

/** What speaks against a report. */
export interface Objection {
  readonly kind: 'outcome' | 'senseless' | 'commit' | 'age' | 'future' | 'simulated'
  readonly effect: Effect
  readonly why: Message
}

/** Outcomes that a gate itself may have let through with a warning. */
const forgivenByGates: ReadonlySet<Outcome> = new Set(['incomplete', 'busy', 'timeout', 'unreachable'])

/** Outcomes that nobody may accept here: they have their own ways in each gate. */
export const neverAccepted: ReadonlySet<Outcome> = new Set(['failed', 'incomplete', 'error'])

/** Everything that speaks against a report, its own outcome first. None: it is a pass, or let through. */
export function objectionsTo(report: GivenReport, policy: VerdictPolicy, now: number): Objection[] {
  return [
    ...outcomeObjections(report, policy),
    ...commitObjections(report, policy),
    ...ageObjections(report, policy, now),
    ...(report.simulated && !policy.allowSimulated
      ? [{ kind: 'simulated', effect: 'failed', why: message('verdict_why_simulated') } as const]
      : []),
  ]
}

/** Why a report without objections is no plain pass: its gate or this verdict lets it through. */
export function permissionFor(report: GivenReport, { accept }: VerdictPolicy): Message | null {
  const { conclusion, outcome } = report
  if (isPlainPass(report)) return null
  if (conclusion === 'warning') {
    return outcome === 'passed'
      ? message('verdict_why_passed_with_warning')
      : message('verdict_why_warning', { outcome: message(`outcome_${outcome}`) })
  }
  return message('verdict_why_accepted', {
    outcome: message(`outcome_${outcome}`),
    words: accept.get(outcome) ?? '',
  })
}

function isPlainPass({ conclusion, exitCode, outcome }: GivenReport): boolean {
  return outcome === 'passed' && conclusion === 'success' && exitCode === 0
}

function isLetThrough({ conclusion, exitCode, outcome }: GivenReport): boolean {
  const mayBe = outcome === 'passed' || forgivenByGates.has(outcome)
  return mayBe && conclusion === 'warning' && exitCode === 0
}

function outcomeObjections(report: GivenReport, { accept }: VerdictPolicy): Objection[] {
  const { outcome, reason } = report
  if (isPlainPass(report) || isLetThrough(report)) return []
  const effect = effectOf(outcome)
  // It says that it passed, and something else beside it.
  if (effect === null) {
    return [{ kind: 'senseless', effect: 'misconfigured', why: message('verdict_why_senseless') }]
  }
  if (accept.has(outcome) && !neverAccepted.has(outcome)) return []
  const why = message('verdict_why_outcome', { outcome: message(`outcome_${outcome}`), words: reason })
  return [{ kind: 'outcome', effect, why }]
}

/** Enough of a commit ID for people to tell it from others. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 12)
}

function commitObjections({ commit }: GivenReport, { commit: whole }: VerdictPolicy): Objection[] {
  if (whole === 'any') return []
  const wanted = shortCommit(whole)
  if (commit === null) {
    return [{ kind: 'commit', effect: 'failed', why: message('verdict_why_no_commit', { wanted }) }]
  }
  if (commit.toLowerCase() === whole.toLowerCase()) return []
  return [
    {
      kind: 'commit',
      effect: 'failed',
      why: message('verdict_why_commit', { commit: shortCommit(commit), wanted }),
    },
  ]
}

/** What comes from the future is not fresh: one of two clocks is wrong, and no age can be told. */
function ageObjections({ endedAt }: GivenReport, { maxAge }: VerdictPolicy, now: number): Objection[] {
  const age = now - endedAt
  if (age < -mostAhead) {
    const times = { time: readableTime(endedAt, 'second'), now: readableTime(now, 'second') }
    return [{ kind: 'future', effect: 'misconfigured', why: message('verdict_why_future', times) }]
  }
  if (age <= maxAge) return []
  return [{ kind: 'age', effect: 'failed', why: message('verdict_why_stale', { age, limit: maxAge }) }]
}
