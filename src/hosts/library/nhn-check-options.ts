/**
 * What `checkNhnServers` may be told: the inputs of the action that decide about the gate, under the same names and read by the
 * same rules. A list stands for lines. `undefined` and empty text count as not given.
 */
export interface NhnCheckOptions {
  /** The app key of Server Security Check. It stands in no report, no line of the log and no URL that is shown. */
  readonly app_key: string | undefined
  /** Regions such as `KR1`. */
  readonly region: string | readonly string[] | undefined
  /** User Access Key ID; with `secret_access_key` a token is issued and revoked at the end. */
  readonly user_access_key_id?: string | undefined
  /** Secret Access Key. */
  readonly secret_access_key?: string | undefined
  /** A token that was issued elsewhere, instead of the two. It is never revoked. */
  readonly token?: string | undefined

  /** Which criteria are judged. Default: `all`. */
  readonly criteria?: 'all' | 'critical_infrastructure' | 'electronic_finance' | undefined
  /** Which operating systems are judged. Default: `all`. */
  readonly os?: 'all' | 'linux' | 'windows' | undefined
  /** Names or patterns (`*`, `?`) of the instances to judge; `!` excludes. Default: all that are found. */
  readonly instances?: string | readonly string[] | undefined
  /** Exact names of instances that must have a result. */
  readonly require_instances?: string | readonly string[] | undefined
  /** How old the latest result of an instance may be, such as `7d`. Default: `30d`. */
  readonly max_age?: string | undefined
  /** How far back results are read; longer than `max_age`. Default: `90d`. */
  readonly lookback?: string | undefined
  /** Read results from this ISO 8601 time on, with offset, instead of `lookback`. */
  readonly from?: string | undefined
  /** Read results until this time. Needs `from`. Default: now. */
  readonly to?: string | undefined
  /** More findings of level high than this fail the gate; `off`: not judged. Default: 0. */
  readonly max_high?: number | string | undefined
  /** The same for level medium. Default: `off`. */
  readonly max_medium?: number | string | undefined
  /** The same for level low. Default: `off`. */
  readonly max_low?: number | string | undefined
  /** Whether the limits hold for each instance or for the total. Default: `instance`. */
  readonly scope?: 'instance' | 'total' | undefined
  /** YAML or JSON file of ignored items, each with reason, approver and expiry. */
  readonly ignore_file?: string | undefined
  /** Of which instances the single items are read and compared. Default: `weak`. */
  readonly details?: 'weak' | 'all' | 'none' | undefined

  /** `warn`: without any result the outcome stays `incomplete`, and the conclusion is `warning`. Default: `fail`. */
  readonly on_no_results?: 'fail' | 'warn' | undefined
  /** `warn`: the conclusion is `warning` where the service or the network was not there. Default: `fail`. */
  readonly on_error?: 'fail' | 'warn' | undefined
  /** How many requests may be under way at a time, from 1 to 16. Default: 4. */
  readonly concurrency?: number | string | undefined
  /** How long the whole run may take. Default: `30m`. */
  readonly timeout?: string | undefined
  /** `true`: only get a token and read the first page of each region. Default: false. */
  readonly dry_run?: boolean | string | undefined
  /** Language of the log, and of what is rendered unless the renderer is told otherwise. Default: `en`. */
  readonly language?: 'en' | 'ja' | 'ko' | undefined
  /** PEM file of certificate authorities to trust besides the usual ones. */
  readonly ca_file?: string | undefined
  /** The API's address. Plain `http:` is refused unless the host is loopback. */
  readonly api_url?: string | undefined
  /** Where tokens are issued. On loopback exactly where `api_url` is. */
  readonly oauth_url?: string | undefined
}
