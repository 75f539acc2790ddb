/**
 * What `judgeReports` may be told: the inputs of the action that decide about the verdict, under the same names and
 * read by the same rules. A list stands for lines. `undefined` and empty text count as not given.
 */
export interface ReportJudgingOptions {
    /** Files, folders or patterns (`*`, `?`, `**`); of a folder every `report.json` below it counts. */
    readonly reports: string | readonly string[] | undefined;
    /** What must be there: `nhn`, `vaddy:6eb1f9fcbdb6a5a`, `vaddy*3`. */
    readonly require?: string | readonly string[] | undefined;
    /** The whole ID of the commit that every report must say, or `any`. Default: the run's own, where the CI tells it. */
    readonly commit?: string | undefined;
    /** How long ago the run of a gate may have ended. Default: `24h`. */
    readonly max_age?: string | undefined;
    /** Outcomes that are no pass and are let through, each with a reason: `skipped: forks`. */
    readonly accept?: string | readonly string[] | undefined;
    /** Whether reports of simulated runs may count. Default: false. */
    readonly allow_simulated?: boolean | string | undefined;
    /** Language of the log, and of what is rendered unless the renderer is told otherwise. Default: `en`. */
    readonly language?: 'en' | 'ja' | 'ko' | undefined;
}
