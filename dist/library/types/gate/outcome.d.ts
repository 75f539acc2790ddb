/** How a run can end. Fixed by the public contract. */
export declare const outcomes: readonly ['passed', 'failed', 'incomplete', 'misconfigured', 'refused', 'unreachable', 'busy', 'timeout', 'scan_canceled', 'aborted', 'skipped', 'started', 'checked', 'error'];
/** How a run ended. */
export type Outcome = (typeof outcomes)[number];
/** What an outcome does to the step or the process: a warning lets it succeed and says so. */
export type Conclusion = 'success' | 'notice' | 'warning' | 'failure';
/**
 * Gives the exit code of an outcome. A run that may succeed with a warning exits 0 whatever its outcome;
 * one that was told to stop exits with 128 and the signal's number, as shells do.
 */
export declare function exitCodeOf(outcome: Outcome, conclusion: Conclusion, signal?: NodeJS.Signals): number;
