import { commonOptions } from '../../options/common.ts'
import { type OptionDefinition, option, requiredOption } from '../../options/definition.ts'
import * as read from '../../options/readers.ts'
import { readProjectId, readScanIdOrLatest, readScanTypes } from './option-readers.ts'

/** Every option of the VAddy gate: inputs, flags, environment, defaults and help come from this table. */
export const vaddyOptions = {
  user: requiredOption('user', read.readText, {
    group: 'required',
    placeholder: 'login-id',
    help: 'VAddy login ID.',
  }),
  auth_key: requiredOption('auth_key', read.readHeaderSecret, {
    group: 'required',
    placeholder: 'key',
    secret: 'VADDY_TOKEN',
    help: 'WebAPI key, from a secret. It is masked and sent in the `X-API-KEY` header only.',
  }),
  project_id: requiredOption('project_id', readProjectId, {
    group: 'required',
    placeholder: 'id',
    help: 'The project, as the Server page of the console shows it, for example `6eb1f9fcbdb6a5a`: letters, digits, `-`, `_`.',
  }),
  crawl_id: option('crawl_id', read.readDigits, {
    group: 'common',
    placeholder: 'digits',
    help: 'The crawl to scan. Without it and `crawl_label` VAddy takes the newest. Not together with `crawl_label`.',
  }),
  crawl_label: option('crawl_label', read.readText, {
    group: 'common',
    placeholder: 'text',
    help: 'The crawl to scan, by its label. An exact match beats partial ones, then the newest wins; several matches are a warning that names the one used, none is `misconfigured`.',
  }),
  scan_type: option('scan_type', readScanTypes, {
    group: 'common',
    placeholder: 'types',
    help: 'Scan types such as `SQLI, XSS`, separated by commas, spaces or lines. Default: all that the plan has. An unknown name is a warning and still sent.',
  }),
  max_alerts: option('max_alerts', read.readCountOrOff, {
    group: 'common',
    placeholder: 'count|off',
    default: '0',
    actionDefault: '',
    help: 'More alerts than this fail the gate. `off`: alerts are reported and not judged.',
  }),
  wait_timeout: option('wait_timeout', read.readDuration(0), {
    group: 'common',
    placeholder: 'duration',
    default: '30m',
    help: 'How long to wait for the project to be free; past it the outcome is `busy`. A start that somebody else won does not reset it.',
  }),
  scan_timeout: option('scan_timeout', read.readDuration(1), {
    group: 'common',
    placeholder: 'duration',
    default: '5h',
    help: 'How long the scan may take, from the sending of its start (attached: from attaching); past it the outcome is `timeout`.',
  }),
  on_busy: option('on_busy', read.readChoice(['wait', 'skip', 'fail']), {
    group: 'common',
    placeholder: 'wait|skip|fail',
    default: 'wait',
    help: 'What to do while another scan of the project runs.',
  }),
  report_dir: option('report_dir', read.readText, {
    group: 'common',
    placeholder: 'folder',
    help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html`, written whatever the outcome. Those of an earlier run are removed before anything is sent.',
  }),
  scan_id: option('scan_id', readScanIdOrLatest, {
    group: 'rest',
    placeholder: 'id',
    help: 'Attach to this scan instead of starting one. `latest`: judge the newest scan that has ended, and start none; needs `project_number` and `max_scan_age`.',
  }),
  max_scan_age: option('max_scan_age', read.readDuration(1), {
    group: 'rest',
    placeholder: 'duration',
    help: 'For `scan_id: latest`: how long ago the scan may have started (`36h`). Without one that is young enough the outcome is `incomplete`.',
  }),
  scanned_after: option('scanned_after', read.readInstant, {
    group: 'rest',
    placeholder: 'time',
    help: 'For `scan_id: latest`: the moment of the deployment, such as `2026-07-01T00:00:00+09:00`. A scan that did not start after it is `incomplete`.',
  }),
  start: option('start', read.readBoolean, {
    group: 'rest',
    placeholder: 'boolean',
    default: 'true',
    help: '`false`: never start a scan. `scan_id` is then required, so that an output that got lost does not become a new scan.',
  }),
  wait: option('wait', read.readBoolean, {
    group: 'rest',
    placeholder: 'boolean',
    default: 'true',
    help: '`false`: start, and end with `started` at once. A later job attaches with `scan_id`.',
  }),
  on_stop: option('on_stop', read.readChoice(['cancel', 'leave']), {
    group: 'rest',
    placeholder: 'cancel|leave',
    help: 'What becomes of a scan that still runs when the run ends. Default: `cancel` for a scan that this run started, `leave` for an attached one; given, it holds for both.',
  }),
  poll_interval: option('poll_interval', read.readDuration(1), {
    group: 'rest',
    placeholder: 'duration',
    help: 'A fixed interval for waiting and polling, at least `1s`. Default: adaptive, from 2 s to 30 s.',
  }),
  min_complete: option('min_complete', read.readPercent, {
    group: 'rest',
    placeholder: 'percent',
    default: '100',
    help: 'How much of the scan must have run, in percent. A scan that sent no request is never complete.',
  }),
  on_incomplete: option('on_incomplete', read.readChoice(['fail', 'warn']), {
    group: 'rest',
    placeholder: 'fail|warn',
    default: 'fail',
    help: '`warn`: the outcome stays `incomplete`, but the run succeeds with a warning if the scan finished.',
  }),
  on_error: option('on_error', read.readChoice(['fail', 'warn']), {
    group: 'rest',
    placeholder: 'fail|warn',
    default: 'fail',
    help: '`warn`: the run succeeds with a warning on `busy`, `timeout`, and on `unreachable` from the network, 5xx and 429. Never on `scan_canceled`, certificates, redirects, what a proxy answers itself, answers that make no sense, refusals, bad input and findings.',
  }),
  on_missing_secrets: commonOptions.on_missing_secrets,
  max_alert_increase: option('max_alert_increase', read.readCount, {
    group: 'rest',
    placeholder: 'count',
    help: 'Allowed rise of the alerts over the baseline, the lowest count among earlier complete scans of the same crawl. Needs `project_number`. Where `max_alerts` is not given, this replaces it.',
  }),
  max_crawl_age: option('max_crawl_age', read.readDuration(1), {
    group: 'rest',
    placeholder: 'duration',
    help: 'A crawl older than this (`30d`) is `failed`, and one whose age no clock can tell `incomplete`, before anything is started.',
  }),
  version_url: option('version_url', read.readPublicUrl, {
    group: 'rest',
    placeholder: 'url',
    help: 'An address at which the application says its version. It is read without credentials before the scan and after its end; an answer that has changed is `incomplete`. The address stands in reports.',
  }),
  expect_version: option('expect_version', read.readText, {
    group: 'rest',
    placeholder: 'text',
    help: "Text that the answer of `version_url` must contain, such as the commit's hash. Without it nothing is started.",
  }),
  project_number: option('project_number', read.readDigits, {
    group: 'rest',
    placeholder: 'digits',
    help: "The number at the end of the project's console URL. It gives the trend, the baseline, the expected duration, and lets a run find its scan when the answer to its start was lost.",
  }),
  job_summary: commonOptions.job_summary,
  pr_comment: commonOptions.pr_comment,
  issue: commonOptions.issue,
  issue_labels: commonOptions.issue_labels,
  issue_assignees: commonOptions.issue_assignees,
  github_token: commonOptions.github_token,
  slack_webhook_url: commonOptions.slack_webhook_url,
  language: commonOptions.language,
  dry_run: option('dry_run', read.readBoolean, {
    group: 'rest',
    placeholder: 'boolean',
    default: 'false',
    help: 'Check that a scan would start (key, project, crawl) and start none. A busy project is a note, the outcome `checked`.',
  }),
  ca_file: commonOptions.ca_file,
  api_url: option('api_url', read.readApiUrl, {
    group: 'rest',
    placeholder: 'url',
    default: 'https://api.vaddy.net',
    help: "The API's address. Plain `http:` is refused unless the host is loopback.",
  }),
} as const satisfies Record<string, OptionDefinition<unknown>>
