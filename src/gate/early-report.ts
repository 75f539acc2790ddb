import type { AbortedError, ConfigurationError } from '../kernel/errors.ts'
import { type Message, message } from '../messages/message.ts'
import { exitCodeOf, type Outcome } from './outcome.ts'
import type { GateReport, PolicyEntry, RunEvidence, SourceName } from './report.ts'

/** What is known of a run that ended before it could begin. */
export interface EarlyRun {
  readonly source: SourceName
  /** What the options that could be read tell of the run. */
  readonly identity: Pick<GateReport, 'subject' | 'simulated' | 'facts'>
  readonly policy: Readonly<Record<string, PolicyEntry>>
  readonly run: RunEvidence
  readonly version: string
  /** When the run began and ended, in milliseconds since 1970. */
  readonly startedAt: number
  readonly endedAt: number
}

/** The report of a run whose input was bad. Names every problem. */
export function misconfiguredReport(early: EarlyRun, error: ConfigurationError): GateReport {
  const [first] = error.problems
  const count = error.problems.length
  const reason = first === undefined || count === 1 ? error.detail : message('reason_problems', { count })
  return {
    ...earlyReport(early, 'misconfigured', reason),
    problems: error.problems,
    nextSteps: [{ text: message('next_fix_inputs') }],
  }
}

/** The report of a run that was told to stop while it was still reading its input. */
export function abortedReport(early: EarlyRun, { detail, signal }: AbortedError): GateReport {
  return { ...earlyReport(early, 'aborted', detail), exitCode: exitCodeOf('aborted', 'failure', signal) }
}

/** The report of a run that got no secrets and was told to be content with that. */
export function skippedReport(early: EarlyRun, event: string): GateReport {
  return earlyReport(early, 'skipped', message('reason_no_secrets', { event }))
}

/** The report of a run that met what nobody foresaw. The error's text was cleaned of secrets before. */
export function unforeseenReport(early: EarlyRun, error: string): GateReport {
  return {
    ...earlyReport(early, 'error', message('reason_unforeseen', { error })),
    nextSteps: [{ text: message('next_report_bug') }],
  }
}

function earlyReport(
  { endedAt, identity, policy, run, source, startedAt, version }: EarlyRun,
  outcome: Outcome,
  reason: Message,
): GateReport {
  const conclusion = outcome === 'skipped' ? 'notice' : 'failure'
  return {
    schema: 'scangate.report/v1',
    tool: { name: 'scangate', version },
    source,
    ...identity,
    outcome,
    conclusion,
    exitCode: exitCodeOf(outcome, conclusion),
    reason,
    problems: [],
    warnings: [],
    checks: [],
    links: [],
    nextSteps: [],
    history: null,
    timing: {
      startedAt: new Date(startedAt).toISOString(),
      endedAt: new Date(endedAt).toISOString(),
      durationMs: endedAt - startedAt,
      waitedMs: 0,
      polls: 0,
    },
    run,
    policy,
    lastAnswer: null,
  }
}
