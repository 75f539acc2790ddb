import type { AbortedError, ConfigurationError } from '../kernel/errors.ts'
import { message } from '../messages/message.ts'
import { assembleReport, type RunFrame, type RunIdentity } from './assemble-report.ts'
import type { GateReport } from './report.ts'

/** What is known of a run that ended before it could begin. */
export interface EarlyRun extends RunFrame {
  /** What the options that could be read tell of the run. */
  readonly identity: RunIdentity
  /** When the run began and ended, in milliseconds since 1970. */
  readonly startedAt: number
  readonly endedAt: number
}

/** The report of a run whose input was bad. Names every problem. */
export function misconfiguredReport(early: EarlyRun, error: ConfigurationError): GateReport {
  const [first] = error.problems
  const count = error.problems.length
  const reason = first === undefined || count === 1 ? error.detail : message('reason_problems', { count })
  const ending = { ...early, outcome: 'misconfigured', reason, error } as const
  return assembleReport(early, early.identity, ending, { nextSteps: [{ text: message('next_fix_inputs') }] })
}

/** The report of a run that was told to stop while it was still reading its input. */
export function abortedReport(early: EarlyRun, error: AbortedError): GateReport {
  return assembleReport(early, early.identity, { ...early, outcome: 'aborted', reason: error.detail, error })
}

/** The report of a run that got no secrets and was told to be content with that. */
export function skippedReport(early: EarlyRun, event: string): GateReport {
  const reason = message('reason_no_secrets', { event })
  return assembleReport(early, early.identity, { ...early, outcome: 'skipped', reason })
}

/** The report of a run that met what nobody foresaw. The error's text was cleaned of secrets before. */
export function unforeseenReport(early: EarlyRun, error: string): GateReport {
  const ending = { ...early, outcome: 'error', reason: message('reason_unforeseen', { error }) } as const
  return assembleReport(early, early.identity, ending, { nextSteps: [{ text: message('next_report_bug') }] })
}
