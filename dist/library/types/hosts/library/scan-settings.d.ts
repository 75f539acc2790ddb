/**
 * Where `scanVaddy` says what it does; `console` fits. Each line is one line of plain text without secrets.
 * What is left out is not said, and what a method throws is ignored.
 */
export interface ScanLogger {
    /** Detail for people who look for a fault, such as each request with status and duration. */
    debug?(line: string): void;
    /** A stage of the run, or a sign of life every minute. */
    info?(line: string): void;
    /** Something that may be wrong. */
    warn?(line: string): void;
    /** What made the run fail. */
    error?(line: string): void;
}
/** What surrounds a scan, beside its options. */
export interface ScanSettings {
    /**
     * Tells the run to stop: it cancels what it started, for up to 15 seconds, and resolves with the outcome
     * `aborted`. A reason that is a signal's name, as in `abort('SIGINT')`, decides about the exit code.
     */
    readonly signal?: AbortSignal | undefined;
    /** Hears what the run does; `console` fits. Default: nobody. */
    readonly logger?: ScanLogger | undefined;
    /**
     * The variables that tell of proxies (`HTTPS_PROXY`, `NO_PROXY`), certificate files and the CI's job. No
     * option is read from them. Default: `process.env`, as it is at the call.
     */
    readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}
