import {
  AbortedError,
  BusyError,
  ConfigurationError,
  type GateError,
  HandOverError,
  LostStartError,
  NetworkError,
  NothingToScanError,
  RefusedError,
  RunTimeoutError,
  ScanCanceledError,
  ScanTimeoutError,
  StatusError,
} from '../kernel/errors.ts'
import type { Conclusion, Outcome } from './outcome.ts'

/** Which outcome an error leads to. Everything that isn't named here is `unreachable`, never a pass. */
export function outcomeOf(error: GateError): Outcome {
  if (error instanceof ConfigurationError) return 'misconfigured'
  if (error instanceof RefusedError || error instanceof NothingToScanError) return 'refused'
  if (error instanceof BusyError) return 'busy'
  if (error instanceof ScanTimeoutError || error instanceof RunTimeoutError) return 'timeout'
  if (error instanceof ScanCanceledError) return 'scan_canceled'
  if (error instanceof AbortedError) return 'aborted'
  if (error instanceof HandOverError) return 'error'
  return 'unreachable'
}

/**
 * Whether `on_error: warn` may let the step succeed: the service or the network was not there, or time ran
 * out. Never when certificates, redirects or answers make no sense: somebody may stand in between. Never for
 * a canceled scan: whoever may press cancel in the console could merge.
 */
export function isForgivable(error: GateError): boolean {
  if (error instanceof LostStartError) return error.cause instanceof NetworkError || isOutage(error.cause)
  // A list of what may be forgiven; everything else is not.
  const byClass = [NetworkError, BusyError, ScanTimeoutError, RunTimeoutError]
  return byClass.some((kind) => error instanceof kind) || isOutage(error)
}

function isOutage(error: unknown): boolean {
  return error instanceof StatusError && (error.status === 429 || error.isServerFault)
}

/** How a step may be let off. */
export interface Leniency {
  readonly onError: 'fail' | 'warn'
  readonly onIncomplete: 'fail' | 'warn'
  /** Whether something was judged that ran to an end: of all that is incomplete, only that may be forgiven. */
  readonly finished: boolean
  /** Whether the error that ended the run may be forgiven at all. */
  readonly forgivable: boolean
}

/** Says what the step or process does with an outcome. Only a pass is a success without a word. */
export function concludeStep(outcome: Outcome, leniency: Leniency): Conclusion {
  const { onError, onIncomplete, finished, forgivable } = leniency
  switch (outcome) {
    case 'passed':
      return 'success'
    case 'skipped':
    case 'started':
    case 'checked':
      return 'notice'
    case 'incomplete':
      return onIncomplete === 'warn' && finished ? 'warning' : 'failure'
    case 'busy':
    case 'timeout':
    case 'unreachable':
      return onError === 'warn' && forgivable ? 'warning' : 'failure'
    default:
      return 'failure'
  }
}
