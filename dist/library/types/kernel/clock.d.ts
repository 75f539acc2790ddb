/** Time as a parameter: product code never reads the clock or sets a timer by itself. */
export interface Clock {
    /** The wall clock in milliseconds since 1970. It may jump, so use it for timestamps only. */
    now(): number;
    /** Milliseconds since an arbitrary start. It never jumps, so use it for what has elapsed. */
    monotonic(): number;
    /**
     * Waits for the given number of milliseconds, and until what has come in by then was read.
     * Rejects with `signal.reason` as soon as the signal aborts, also when it already has.
     */
    sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
/** The clock of this machine. */
export declare const systemClock: Clock;
