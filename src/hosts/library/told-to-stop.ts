import type { GateReport } from '../../gate/report.ts'
import { cleanLine } from '../../kernel/clean-text.ts'
import { AbortedError } from '../../kernel/errors.ts'
import { isOneOf, message } from '../../messages/message.ts'
import { stopSignals } from '../signals.ts'

/** A program's wish to stop in the form that a run understands. */
export interface Stop {
  /** Aborts with an `AbortedError` when the program's signal aborts. */
  readonly signal: AbortSignal
  /** Lets go of the program's signal, which may live longer than the run. */
  close(): void
}

/** Follows a program's `AbortSignal`; a run without one is never told to stop. */
export function followSignal(wish: AbortSignal | undefined): Stop {
  const controller = new AbortController()
  const stop = () => controller.abort(abortedBy(wish?.reason))
  if (wish?.aborted) stop()
  else wish?.addEventListener('abort', stop, { once: true })
  return { signal: controller.signal, close: () => wish?.removeEventListener('abort', stop) }
}

/** A reason that is a signal's name decides about the exit code; any other one counts as SIGTERM. */
function abortedBy(reason: unknown): AbortedError {
  const signal = stopSignals.find((name) => name === reason) ?? 'SIGTERM'
  return new AbortedError(message('reason_aborted', { signal: nameOf(reason) }), signal)
}

function nameOf(reason: unknown): string {
  const name = reason instanceof Error ? reason.name : typeof reason === 'string' ? reason : ''
  return cleanLine(name, 80) || 'AbortSignal'
}

/** Names the true cause where the report of a run could only name a process's signal. */
export function withTrueCause(report: GateReport, wish: AbortSignal | undefined): GateReport {
  const { reason } = report
  if (!isOneOf(reason, 'reason_aborted_maybe_running')) return report
  return { ...report, reason: { ...reason, params: { ...reason.params, signal: nameOf(wish?.reason) } } }
}
