import { commonOptions } from '../../options/common.ts'
import { type OptionDefinition, option, requiredOption } from '../../options/definition.ts'
import * as read from '../../options/readers.ts'
import { readAllowedHosts } from './allowed-hosts.ts'
import {
  readDocumentPlace,
  readHeaderName,
  readLeaveOut,
  readPathValues,
  readRequired,
} from './option-readers.ts'

const level = (name: 'max_high' | 'max_medium' | 'max_low', usual: string, help: string) =>
  option(name, read.readCountOrOff, { group: 'common', placeholder: 'count|off', default: usual, help })

/** Every option of the API security check: inputs, flags, environment, defaults and help come from this table. */
export const apiOptions = {
  target: requiredOption('target', read.readApiUrl, {
    group: 'required',
    placeholder: 'url',
    help: "The API's base URL; the document's paths are appended to it. Plain `http:` is refused unless the host is loopback.",
  }),
  allowed_hosts: option('allowed_hosts', readAllowedHosts, {
    group: 'required',
    placeholder: 'hosts',
    help: 'The hosts that may be asked, `host` or `host:port`, separated by commas, spaces or lines; `*.` at the beginning stands for one label. It is consent, apart from `target`, which pipelines compute: no other host is ever contacted. May be left out where `target` is loopback.',
  }),
  openapi: requiredOption('openapi', readDocumentPlace, {
    group: 'required',
    placeholder: 'file|url|none',
    help: "The API's OpenAPI document, 3.0 to 3.2, JSON or YAML: a file or a URL. `none`: only what needs no document is looked at.",
  }),
  credential: option('credential', read.readHeaderSecret, {
    group: 'common',
    placeholder: 'value',
    secret: 'API_CHECK_CREDENTIAL',
    help: "A header's value that opens protected operations, from a secret, for example `Bearer …`. It goes with at most 3 GETs to the origin of `target`, on operations that are documented as protected.",
  }),
  credential_header: option('credential_header', readHeaderName, {
    group: 'common',
    placeholder: 'name',
    default: 'Authorization',
    help: 'The header that carries `credential`.',
  }),
  path_values: option('path_values', readPathValues, {
    group: 'common',
    placeholder: 'name=value',
    help: 'Values for parameters of which the document has no example, as `name=value`, one a line. They come before documented values.',
  }),
  leave_out: option('leave_out', readLeaveOut, {
    group: 'common',
    placeholder: 'patterns',
    help: 'Operations not to ask, as `GET /path` with `*` and `?` as wildcards, one a line.',
  }),
  max_high: level('max_high', '0', 'More findings of level high than this fail the gate; `off`: not judged.'),
  max_medium: level(
    'max_medium',
    'off',
    'More findings of level medium than this fail the gate; `off`: not judged.',
  ),
  max_low: level('max_low', 'off', 'More findings of level low than this fail the gate; `off`: not judged.'),
  require: option('require', readRequired, {
    group: 'common',
    placeholder: 'rules',
    default: 'TLS-1 TLS-2 AUTH-1',
    help: 'Rules that must be visible, by their IDs, or `none`; where one is not, the outcome is `incomplete`. Those of TLS are not asked for on `http:`.',
  }),
  min_seen: option('min_seen', read.readPercent, {
    group: 'rest',
    placeholder: 'percent',
    default: '100',
    help: 'Percent of the operations asked for `AUTH-1` that must answer clearly; below, the outcome is `incomplete`.',
  }),
  ignore_file: option('ignore_file', read.readText, {
    group: 'common',
    placeholder: 'file',
    help: 'YAML or JSON: a list of `rule`, `place` (a pattern, may be left out), `reason`, `approved_by`, `expires` (`YYYY-MM-DD`, valid through that day, UTC). Ignored findings leave the counts. Entries that have expired, will within 14 days, or ignore nothing are warnings; an expired one no longer ignores.',
  }),
  baseline: option('baseline', read.readText, {
    group: 'rest',
    placeholder: 'file',
    help: 'A `report.json` of an earlier check: its findings are known and not counted. A rule that it saw must be visible again, or the outcome is `incomplete`.',
  }),
  max_baseline_age: option('max_baseline_age', read.readDuration(1), {
    group: 'rest',
    placeholder: 'duration',
    default: '180d',
    help: 'How old `baseline` may be. An older one is `misconfigured`.',
  }),
  min_certificate_days: option('min_certificate_days', read.readCount, {
    group: 'rest',
    placeholder: 'days',
    default: '14',
    help: 'A certificate that ends within so many days is a finding.',
  }),
  security_txt: option('security_txt', read.readApiUrl, {
    group: 'rest',
    placeholder: 'url',
    help: 'Where security.txt is looked for instead of the origin of `target`. Its host must be among `allowed_hosts`, too.',
  }),
  max_requests: option('max_requests', read.readCountBetween(10, 500), {
    group: 'rest',
    placeholder: 'count',
    default: '60',
    help: 'How many requests and handshakes are sent at most, from 10 to 500.',
  }),
  interval: option('interval', read.readDuration(0), {
    group: 'rest',
    placeholder: 'duration',
    default: '500ms',
    help: 'The least pause between two requests; at least `200ms` unless `target` is loopback. Requests are sent one at a time.',
  }),
  timeout: option('timeout', read.readDuration(1), {
    group: 'rest',
    placeholder: 'duration',
    default: '5m',
    help: 'How long the whole run may take; past it the outcome is `timeout`.',
  }),
  on_error: option('on_error', read.readChoice(['fail', 'warn']), {
    group: 'rest',
    placeholder: 'fail|warn',
    default: 'fail',
    help: '`warn`: the run succeeds with a warning on `timeout`, and on `unreachable` from the network, 5xx and 429. Never on certificates, redirects, refusals, bad input and findings.',
  }),
  on_incomplete: option('on_incomplete', read.readChoice(['fail', 'warn']), {
    group: 'rest',
    placeholder: 'fail|warn',
    default: 'fail',
    help: '`warn`: the outcome stays `incomplete`, but the run succeeds with a warning.',
  }),
  report_dir: {
    ...commonOptions.report_dir,
    help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html`, written whatever the outcome, and for `report.sarif`, which is written after `passed` and `failed` where `openapi` is a file.',
  },
  job_summary: commonOptions.job_summary,
  pr_comment: {
    ...commonOptions.pr_comment,
    help: 'One comment a target on the pull request, updated in place. Needs `pull-requests: write`.',
  },
  issue: {
    ...commonOptions.issue,
    help: '`on_failure`: outside of pull requests, one issue a target tells of whatever is no pass, and is closed with the next pass. Needs `issues: write`.',
  },
  issue_labels: commonOptions.issue_labels,
  issue_assignees: commonOptions.issue_assignees,
  github_token: commonOptions.github_token,
  slack_webhook_url: commonOptions.slack_webhook_url,
  language: commonOptions.language,
  dry_run: option('dry_run', read.readBoolean, {
    group: 'rest',
    placeholder: 'boolean',
    default: 'false',
    help: 'Only print what would be sent, one line a request; nothing is, but for `openapi` where it is a URL. The outcome is `checked`.',
  }),
  ca_file: commonOptions.ca_file,
} as const satisfies Record<string, OptionDefinition<unknown>>
