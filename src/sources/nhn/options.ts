import { commonOptions } from '../../options/common.ts'
import { type OptionDefinition, option, requiredOption } from '../../options/definition.ts'
import * as read from '../../options/readers.ts'
import { readInstances, readRegions } from './option-readers.ts'

const level = (name: 'max_high' | 'max_medium' | 'max_low', usual: string, help: string) =>
  option(name, read.readCountOrOff, { group: 'common', placeholder: 'count|off', default: usual, help })

/** Every option of the NHN gate: inputs, flags, environment, defaults and help come from this table. */
export const nhnOptions = {
  app_key: requiredOption('app_key', read.readHeaderSecret, {
    group: 'required',
    placeholder: 'key',
    secret: 'NHN_APP_KEY',
    help: 'The app key of Server Security Check, from a secret. It is masked, and taken out of every URL that is shown.',
  }),
  region: requiredOption('region', readRegions, {
    group: 'required',
    placeholder: 'regions',
    help: 'One or several regions such as `KR1`, separated by commas, spaces or lines. A named region without any result is `incomplete`.',
  }),
  user_access_key_id: option('user_access_key_id', read.readText, {
    group: 'common',
    placeholder: 'id',
    help: 'User Access Key ID. With `secret_access_key` a token is issued for the run and revoked at its end. Not together with `token`.',
  }),
  secret_access_key: option('secret_access_key', read.readHeaderSecret, {
    group: 'common',
    placeholder: 'key',
    secret: 'NHN_SECRET_ACCESS_KEY',
    help: 'Secret Access Key, from a secret. Set the lifetime of its tokens short: that of a killed run dies by itself only.',
  }),
  token: option('token', read.readHeaderSecret, {
    group: 'rest',
    placeholder: 'token',
    secret: 'NHN_TOKEN',
    help: 'A token that was issued elsewhere, instead of `user_access_key_id` and `secret_access_key`. It is never revoked.',
  }),
  criteria: option('criteria', read.readChoice(['all', 'critical_infrastructure', 'electronic_finance']), {
    group: 'common',
    placeholder: 'all|critical_infrastructure|electronic_finance',
    default: 'all',
    help: 'Which criteria are judged. The results of one host by two criteria are two results.',
  }),
  os: option('os', read.readChoice(['all', 'linux', 'windows']), {
    group: 'common',
    placeholder: 'all|linux|windows',
    default: 'all',
    help: 'Which operating systems are judged. A result whose system is neither is never left out.',
  }),
  instances: option('instances', readInstances, {
    group: 'common',
    placeholder: 'patterns',
    help: 'Names or patterns (`*`, `?`) of the instances to judge, one a line; `!` excludes. Default: all that are found. A pattern that matches nothing is `failed`.',
  }),
  require_instances: option('require_instances', read.readLines, {
    group: 'common',
    placeholder: 'names',
    help: 'Exact names of instances that must have a result, one a line. One without is `failed`.',
  }),
  max_age: option('max_age', read.readDuration(1), {
    group: 'common',
    placeholder: 'duration',
    default: '30d',
    help: 'How old the latest result of an instance may be. An older one is stale: `failed`.',
  }),
  lookback: option('lookback', read.readDuration(1), {
    group: 'rest',
    placeholder: 'duration',
    default: '90d',
    actionDefault: '',
    help: 'How far back results are read. It must be longer than `max_age`, or nothing stale could ever be seen. Not together with `from`.',
  }),
  from: option('from', read.readInstant, {
    group: 'rest',
    placeholder: 'time',
    help: 'Read results from this time on, with offset, for example `2026-07-01T00:00:00+09:00`. It must lie further back than `max_age`.',
  }),
  to: option('to', read.readInstant, {
    group: 'rest',
    placeholder: 'time',
    help: 'Read results until this time, with offset. Needs `from`. Default: now.',
  }),
  max_high: level(
    'max_high',
    '0',
    'More weak items of level high than this fail the gate; `off`: not judged.',
  ),
  max_medium: level(
    'max_medium',
    'off',
    'More weak items of level medium than this fail the gate; `off`: not judged.',
  ),
  max_low: level(
    'max_low',
    'off',
    'More weak items of level low than this fail the gate; `off`: not judged.',
  ),
  scope: option('scope', read.readChoice(['instance', 'total']), {
    group: 'rest',
    placeholder: 'instance|total',
    default: 'instance',
    help: 'Whether the limits by level hold for each `instance` or for the `total`.',
  }),
  ignore_file: option('ignore_file', read.readText, {
    group: 'common',
    placeholder: 'file',
    help: 'YAML or JSON: a list of `id`, `instance` (a pattern, may be left out), `reason`, `approved_by`, `expires` (`YYYY-MM-DD`, valid through that day, UTC). Ignored items leave the counts. Expired and unused entries are warnings; an expired one no longer ignores. Needs `details`.',
  }),
  details: option('details', read.readChoice(['weak', 'all', 'none']), {
    group: 'rest',
    placeholder: 'weak|all|none',
    default: 'weak',
    help: 'Of which instances the single items are read and compared with the counts: those with findings (`weak`), `all`, or `none`.',
  }),
  on_no_results: option('on_no_results', read.readChoice(['fail', 'warn']), {
    group: 'rest',
    placeholder: 'fail|warn',
    default: 'fail',
    help: '`warn`: where there is no result at all, the outcome stays `incomplete`, but the run succeeds with a warning.',
  }),
  concurrency: option('concurrency', read.readCountBetween(1, 16), {
    group: 'rest',
    placeholder: 'count',
    default: '4',
    help: 'How many requests may be under way at a time, from 1 to 16.',
  }),
  timeout: option('timeout', read.readDuration(1), {
    group: 'rest',
    placeholder: 'duration',
    default: '30m',
    help: 'How long the whole run may take; past it the outcome is `timeout`.',
  }),
  report_dir: {
    ...commonOptions.report_dir,
    help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html`, written whatever the outcome, and for `results.ndjson` and `instances.csv`, which hold every judged result.',
  },
  on_error: option('on_error', read.readChoice(['fail', 'warn']), {
    group: 'rest',
    placeholder: 'fail|warn',
    default: 'fail',
    help: '`warn`: the run succeeds with a warning on `timeout`, and on `unreachable` from the network, 5xx and 429. Never on certificates, redirects, answers that make no sense, refusals, bad input and findings.',
  }),
  on_missing_secrets: commonOptions.on_missing_secrets,
  job_summary: commonOptions.job_summary,
  pr_comment: {
    ...commonOptions.pr_comment,
    help: 'One comment a fleet on the pull request, updated in place. Needs `pull-requests: write`.',
  },
  issue: {
    ...commonOptions.issue,
    help: '`on_failure`: outside of pull requests, one issue a fleet tells of whatever is no pass, and is closed with the next pass. Needs `issues: write`.',
  },
  issue_labels: commonOptions.issue_labels,
  issue_assignees: commonOptions.issue_assignees,
  github_token: commonOptions.github_token,
  slack_webhook_url: commonOptions.slack_webhook_url,
  language: {
    ...commonOptions.language,
    help: 'Language of the log, the reports, and in the action of summary, comment and annotations. The service, too, names items and countermeasures in it.',
  },
  dry_run: option('dry_run', read.readBoolean, {
    group: 'rest',
    placeholder: 'boolean',
    default: 'false',
    help: 'Only get a token and read the first page of each region; the outcome is `checked`.',
  }),
  ca_file: commonOptions.ca_file,
  api_url: option('api_url', read.readApiUrl, {
    group: 'rest',
    placeholder: 'url',
    default: 'https://kr1-server-security-check.api.nhncloudservice.com',
    help: "The API's address, the same for every region. Plain `http:` is refused unless the host is loopback.",
  }),
  oauth_url: option('oauth_url', read.readApiUrl, {
    group: 'rest',
    placeholder: 'url',
    default: 'https://oauth.api.nhncloudservice.com',
    help: 'Where tokens are issued. On loopback exactly where `api_url` is.',
  }),
} as const satisfies Record<string, OptionDefinition<unknown>>
