import type { Outcome } from './outcome.ts'
import type { GateReport } from './report.ts'

/** How long after its closing an issue is opened again rather than followed by a new one, in milliseconds. */
export const reopenedWithin = 30 * 86_400_000

/** Outcomes that say nothing about the subject, so that they neither open an issue nor close one. */
const silent: ReadonlySet<Outcome> = new Set(['skipped', 'started', 'checked', 'aborted'])

/** An issue of ours, as GitHub has it. */
export interface KnownIssue {
  readonly number: number
  readonly isOpen: boolean
  /** When it was closed, whoever did it, in milliseconds since 1970; `NaN` where that is not known. */
  readonly closedAt: number
  /** The outcome that it told of last; `undefined` where that can't be read any more. */
  readonly outcome: Outcome | undefined
}

/** What is to be done with issues. `isNews`: whether the outcome is another than the issue told of last. */
export type IssueStep =
  | { readonly act: 'create' }
  | { readonly act: 'update' | 'reopen' | 'close'; readonly issue: KnownIssue; readonly isNews: boolean }

/** What a run's end does to the issue of its subject. Only a clear pass closes; whatever is none, and no silence, opens. */
export function issueEffectOf({
  conclusion,
  outcome,
}: Pick<GateReport, 'conclusion' | 'outcome'>): 'opens' | 'closes' | 'nothing' {
  if (silent.has(outcome)) return 'nothing'
  return outcome === 'passed' && conclusion === 'success' ? 'closes' : 'opens'
}

/**
 * Decides what becomes of the issues of a subject after a run. There should be one that is open at most; where two
 * runs at once made two, the older is kept up to date and a pass closes both.
 * @param now in milliseconds since 1970
 */
export function issueSteps(
  report: Pick<GateReport, 'conclusion' | 'outcome'>,
  known: readonly KnownIssue[],
  now: number,
): readonly IssueStep[] {
  const effect = issueEffectOf(report)
  if (effect === 'nothing') return []
  const open = known.filter(({ isOpen }) => isOpen).sort((one, other) => one.number - other.number)
  if (effect === 'closes') {
    // Who opens an issue again while the gate passes wants it open.
    return open
      .filter(({ outcome }) => outcome !== 'passed')
      .map((issue) => ({ act: 'close', issue, isNews: true }))
  }
  const [first] = open
  if (first !== undefined) {
    const isNews = first.outcome !== undefined && first.outcome !== report.outcome
    return [{ act: 'update', issue: first, isNews }]
  }
  const [latest] = known
    .filter(({ closedAt }) => now - closedAt <= reopenedWithin)
    .sort((one, other) => other.closedAt - one.closedAt)
  if (latest === undefined) return [{ act: 'create' }]
  return [{ act: 'reopen', issue: latest, isNews: latest.outcome !== report.outcome }]
}
