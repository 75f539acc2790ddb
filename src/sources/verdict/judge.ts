import type { SubjectState } from '../../gate/fleet.ts'
import type { Conclusion, Outcome } from '../../gate/outcome.ts'
import { type Message, message } from '../../messages/message.ts'
import { latestAttempts } from './attempts.ts'
import { type Effect, worstEffect } from './effects.ts'
import { missingOf, type Requirement } from './require.ts'
import { type Objection, objectionsTo, permissionFor } from './standing.ts'

/** What of a report decides. */
export interface GivenReport {
  readonly source: string
  readonly subject: { readonly kind: string; readonly id: string | null }
  readonly outcome: Outcome
  readonly conclusion: Conclusion
  readonly exitCode: number
  readonly simulated: boolean
  /** In milliseconds since 1970. */
  readonly endedAt: number
  readonly commit: string | null
  readonly url: string | null
  readonly attempt: number | null
  /** Its own reason, in its own language. */
  readonly reason: string
}

/** What gates are held to. Durations are in milliseconds. */
export interface VerdictPolicy {
  readonly require: readonly Requirement[]
  /** The commit that every report must say; `any` turns it off. */
  readonly commit: string
  readonly maxAge: number
  /** Outcomes that are let through, with the reason. */
  readonly accept: ReadonlyMap<Outcome, string>
  readonly allowSimulated: boolean
}

/** A report with how it counts. */
export interface JudgedReport<R extends GivenReport> {
  readonly report: R
  readonly state: SubjectState
  /** What it does to the verdict; `null` where it does nothing. */
  readonly effect: Effect | null
  /** Everything that speaks against it. */
  readonly objections: readonly Objection[]
  /** Why it does not count, or why it does although it is no plain pass. */
  readonly why: Message | null
}

/** What became of all gates. */
export interface Judgement<R extends GivenReport> {
  readonly outcome: 'passed' | Effect
  /** In the order in which the reports were given. */
  readonly judged: readonly JudgedReport<R>[]
  /** What is required and has no report, as it was written. */
  readonly missing: readonly string[]
  /** Subjects that were judged; `passed` and `failed` add up to all. */
  readonly subjects: { readonly all: number; readonly passed: number; readonly failed: number }
}

/**
 * Judges reports. Pure, and their order never matters. A pass is an allow-list: whatever is not on it is none, and
 * the worst that was found decides. `unreadable` is how many files are no report.
 */
export function judgeGates<R extends GivenReport>(
  reports: readonly R[],
  unreadable: number,
  policy: VerdictPolicy,
  now: number,
): Judgement<R> {
  const latest = latestAttempts(reports)
  const single = reports.map((report) =>
    latest.has(report) ? judgeReport(report, policy, now) : supersededBy(report),
  )
  const judged = withContradictions(single)
  const counted = judged.filter(({ state }) => state !== 'skipped')
  const subjects = subjectsOf(counted)
  const passed = subjects.filter((one) => one.every(isPass)).length
  const missing = missingOf(
    policy.require,
    subjects.flatMap(([one]) => one?.report ?? []),
  )
  const effects: Effect[] = [
    ...counted.flatMap(({ effect }) => effect ?? []),
    ...(missing.length > 0 ? (['failed'] as const) : []),
    ...(unreadable > 0 || subjects.length === 0 ? (['misconfigured'] as const) : []),
  ]
  return {
    outcome: worstEffect(effects) ?? 'passed',
    judged,
    missing,
    subjects: { all: subjects.length, passed, failed: subjects.length - passed },
  }
}

/** The reports of each subject. */
function subjectsOf<R extends GivenReport>(judged: readonly JudgedReport<R>[]): JudgedReport<R>[][] {
  const found = new Map<string, JudgedReport<R>[]>()
  for (const one of judged) {
    const key = subjectKey(one.report)
    const known = found.get(key)
    if (known === undefined) found.set(key, [one])
    else known.push(one)
  }
  return [...found.values()]
}

/** What tells one subject from another. */
export function subjectKey({ source, subject }: Pick<GivenReport, 'source' | 'subject'>): string {
  return JSON.stringify([source, subject.kind, subject.id])
}

function judgeReport<R extends GivenReport>(report: R, policy: VerdictPolicy, now: number): JudgedReport<R> {
  const objections = objectionsTo(report, policy, now)
  const effect = worstEffect(objections.map((one) => one.effect)) ?? null
  if (effect !== null) {
    const decisive = objections.find((one) => one.effect === effect)
    const state = effect === 'failed' ? 'fail' : 'unjudged'
    return { report, state, effect, objections, why: decisive?.why ?? null }
  }
  const permission = permissionFor(report, policy)
  return { report, state: permission === null ? 'pass' : 'warning', effect, objections, why: permission }
}

function supersededBy<R extends GivenReport>(report: R): JudgedReport<R> {
  return { report, state: 'skipped', effect: null, objections: [], why: message('verdict_why_superseded') }
}

function isPass({ state }: Pick<JudgedReport<GivenReport>, 'state'>): boolean {
  return state === 'pass' || state === 'warning'
}

/** A pass whose subject has another report that is none counts for nothing: nobody knows which of them is right. */
function withContradictions<R extends GivenReport>(judged: readonly JudgedReport<R>[]): JudgedReport<R>[] {
  const against = new Map<string, Outcome>()
  for (const one of judged) {
    if (one.state === 'skipped' || isPass(one)) continue
    const key = subjectKey(one.report)
    const known = against.get(key)
    // Of several any would do, but not one that depends on their order.
    if (known === undefined || one.report.outcome < known) against.set(key, one.report.outcome)
  }
  return judged.map((one) => {
    const outcome = isPass(one) ? against.get(subjectKey(one.report)) : undefined
    if (outcome === undefined) return one
    const why = message('verdict_why_contradicted', { outcome: message(`outcome_${outcome}`) })
    return { ...one, state: 'unjudged', why }
  })
}
