/**
 * What `scanVaddy` may be told: the inputs of the action that decide about the gate, under the same names and
 * read by the same rules. Text is accepted wherever a number or a boolean is, so that a setting of the
 * environment can be passed on as it is. `undefined` and empty text count as not given.
 */
export interface VaddyScanOptions {
    /** VAddy login ID. */
    readonly user: string | undefined;
    /** WebAPI key. It is sent in the `X-API-KEY` header only and stands in no report and no line of the log. */
    readonly auth_key: string | undefined;
    /** The project, as the Server page of the console shows it: letters, digits, `-`, `_`. */
    readonly project_id: string | undefined;
    /** The crawl to scan. Without it and `crawl_label` VAddy takes the newest. */
    readonly crawl_id?: number | string | undefined;
    /** The crawl to scan, by its label. An exact match beats partial ones, then the newest wins. */
    readonly crawl_label?: string | undefined;
    /** Scan types such as `SQLI`. Default: all that the plan has. */
    readonly scan_type?: string | readonly string[] | undefined;
    /** More alerts than this fail the gate; `off` reports them only. Default: 0. */
    readonly max_alerts?: number | string | undefined;
    /** Allowed rise of the alerts over the baseline. Needs `project_number`. */
    readonly max_alert_increase?: number | string | undefined;
    /** A crawl older than this duration, such as `30d`, is `failed` before anything is started. */
    readonly max_crawl_age?: string | undefined;
    /** How much of the scan must have run, in percent. Default: 100. */
    readonly min_complete?: number | string | undefined;
    /** What to do while another scan of the project runs. Default: `wait`. */
    readonly on_busy?: 'wait' | 'skip' | 'fail' | undefined;
    /** How long to wait for the project to be free, such as `1h30m`. Default: `30m`. */
    readonly wait_timeout?: string | undefined;
    /** How long the scan may take. Default: `5h`. */
    readonly scan_timeout?: string | undefined;
    /** A fixed interval for waiting and polling, at least `1s` unless the API is on loopback. Default: adaptive. */
    readonly poll_interval?: string | undefined;
    /** Attach to this scan instead of starting one; `latest` judges the newest scan that has ended. */
    readonly scan_id?: string | undefined;
    /** For `scan_id: 'latest'`, which needs it: how long ago the scan may have started, such as `36h`. */
    readonly max_scan_age?: string | undefined;
    /** For `scan_id: 'latest'`: an ISO 8601 time with offset after which the scan must have started. */
    readonly scanned_after?: string | undefined;
    /** Where the application says its version, read before the scan and after its end: it must be the same. */
    readonly version_url?: string | undefined;
    /** Text that the answer of `version_url` must contain. */
    readonly expect_version?: string | undefined;
    /** `false`: never start a scan; `scan_id` is then required. Default: true. */
    readonly start?: boolean | string | undefined;
    /** `false`: start and end with `started`; attach later with `scan_id`. Default: true. */
    readonly wait?: boolean | string | undefined;
    /** `true`: check that a scan would start and start none. Default: false. */
    readonly dry_run?: boolean | string | undefined;
    /**
     * What becomes of a scan that still runs when the run ends. Default: `cancel` for a scan that the run
     * started, `leave` for an attached one; given, it holds for both.
     */
    readonly on_stop?: 'cancel' | 'leave' | undefined;
    /** `warn`: an incomplete scan keeps its outcome, and the conclusion is `warning`. Default: `fail`. */
    readonly on_incomplete?: 'fail' | 'warn' | undefined;
    /** `warn`: the conclusion is `warning` where the service or the network was not there. Default: `fail`. */
    readonly on_error?: 'fail' | 'warn' | undefined;
    /** The number at the end of the project's console URL. It gives trend, baseline and expected duration. */
    readonly project_number?: number | string | undefined;
    /** Language of the log, and of what is rendered unless the renderer is told otherwise. Default: `en`. */
    readonly language?: 'en' | 'ja' | 'ko' | undefined;
    /** PEM file of certificate authorities to trust besides the usual ones. */
    readonly ca_file?: string | undefined;
    /** The API's address. Plain `http:` is refused unless the host is loopback. */
    readonly api_url?: string | undefined;
}
