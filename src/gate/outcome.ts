/** How a run can end. Fixed by the public contract. */
export const outcomes = [
  'passed',
  'failed',
  'incomplete',
  'misconfigured',
  'refused',
  'unreachable',
  'busy',
  'timeout',
  'scan_canceled',
  'aborted',
  'skipped',
  'started',
  'checked',
  'error',
] as const

/** How a run ended. */
export type Outcome = (typeof outcomes)[number]

/** What an outcome does to the step or the process: a warning lets it succeed and says so. */
export type Conclusion = 'success' | 'notice' | 'warning' | 'failure'

const exitCodes: Record<Exclude<Outcome, 'aborted'>, number> = {
  passed: 0,
  skipped: 0,
  started: 0,
  checked: 0,
  error: 1,
  failed: 2,
  incomplete: 2,
  misconfigured: 3,
  refused: 4,
  unreachable: 5,
  busy: 6,
  timeout: 6,
  scan_canceled: 7,
}

const signalNumbers: Partial<Record<NodeJS.Signals, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGTERM: 15,
  SIGBREAK: 21,
}

/**
 * Gives the exit code of an outcome. A run that may succeed with a warning exits 0 whatever its outcome;
 * one that was told to stop exits with 128 and the signal's number, as shells do.
 */
export function exitCodeOf(
  outcome: Outcome,
  conclusion: Conclusion,
  signal: NodeJS.Signals = 'SIGTERM',
): number {
  if (outcome === 'aborted') return 128 + (signalNumbers[signal] ?? 15)
  return conclusion === 'failure' ? exitCodes[outcome] : 0
}
