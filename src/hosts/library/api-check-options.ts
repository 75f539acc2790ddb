/**
 * What `checkApi` may be told: the inputs of the action that decide about the gate, under the same names and read by the
 * same rules. A list stands for lines. `undefined` and empty text count as not given.
 */
export interface ApiCheckOptions {
  /** The API's base URL. Plain `http:` is refused unless the host is loopback. */
  readonly target: string | undefined
  /** The API's OpenAPI document, a file or a URL, or `none`. */
  readonly openapi: string | undefined
  /** The hosts that may be asked. May be left out where `target` is loopback only. */
  readonly allowed_hosts?: string | readonly string[] | undefined
  /** A header's value that opens protected operations. It stands in no report and no line of the log. */
  readonly credential?: string | undefined
  /** The header that carries it. Default: `Authorization`. */
  readonly credential_header?: string | undefined
  /** Values for parameters without an example, as `name=value`. */
  readonly path_values?: string | readonly string[] | undefined
  /** Operations not to ask, as `GET /path` with `*` and `?`. */
  readonly leave_out?: string | readonly string[] | undefined

  /** More findings of level high than this fail the gate; `off`: not judged. Default: 0. */
  readonly max_high?: number | string | undefined
  /** The same for level medium. Default: `off`. */
  readonly max_medium?: number | string | undefined
  /** The same for level low. Default: `off`. */
  readonly max_low?: number | string | undefined
  /** Rules that must be visible, or `none`. Default: TLS-1, TLS-2 and AUTH-1. */
  readonly require?: string | readonly string[] | undefined
  /** Percent of the operations asked for AUTH-1 that must answer clearly. Default: 100. */
  readonly min_seen?: number | string | undefined
  /** YAML or JSON file of ignored findings, each with reason, approver and expiry. */
  readonly ignore_file?: string | undefined
  /** A `report.json` of an earlier check, whose findings are known. */
  readonly baseline?: string | undefined
  /** How old it may be. Default: `180d`. */
  readonly max_baseline_age?: string | undefined
  /** A certificate that ends within so many days is a finding. Default: 14. */
  readonly min_certificate_days?: number | string | undefined
  /** Where security.txt is looked for instead of the origin of `target`. */
  readonly security_txt?: string | undefined

  /** How many requests and handshakes are sent at most, from 10 to 500. Default: 60. */
  readonly max_requests?: number | string | undefined
  /** The least pause between two requests. Default: `500ms`. */
  readonly interval?: string | undefined
  /** How long the whole run may take. Default: `5m`. */
  readonly timeout?: string | undefined
  /** `warn`: the conclusion is `warning` where the service or the network was not there. Default: `fail`. */
  readonly on_error?: 'fail' | 'warn' | undefined
  /** `warn`: the outcome stays `incomplete`, and the conclusion is `warning`. Default: `fail`. */
  readonly on_incomplete?: 'fail' | 'warn' | undefined
  /** `true`: only say what would be sent, and send nothing. Default: false. */
  readonly dry_run?: boolean | string | undefined
  /** Language of the log, and of what is rendered unless the renderer is told otherwise. Default: `en`. */
  readonly language?: 'en' | 'ja' | 'ko' | undefined
  /** PEM file of certificate authorities to trust besides the usual ones. */
  readonly ca_file?: string | undefined
}
