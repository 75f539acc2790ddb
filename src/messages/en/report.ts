import { formatFor } from '../format.ts'

const format = formatFor('en')
const alerts = (count: number) => format.count(count, { one: ' alert', other: ' alerts' })

/** Headings, labels and words of the reports. */
export const reportMessages = {
  /** The language's own name, as `lang` of HTML and programs take it. */
  language_code: () => 'en',
  source_vaddy: () => 'VAddy scan',
  title_result: (p: { source: string; outcome: string; numbers: string; subject: string }) => {
    const ending = p.subject === '' ? '' : ` · ${p.subject}`
    if (p.numbers === '') return `${p.source}: ${p.outcome}${ending}`
    return `${p.source} ${p.outcome}: ${p.numbers}${ending}`
  },
  title_max_alerts: (p: { observed: number; limit: number }) =>
    `${alerts(p.observed)}, limit ${format.number(p.limit)}`,
  title_max_alert_increase: (p: { observed: number; limit: number }) =>
    `${alerts(p.observed)} over the baseline, limit ${format.number(p.limit)}`,
  title_min_complete: (p: { observed: number; limit: number }) =>
    `${format.percent(p.observed)} ran, minimum ${format.percent(p.limit)}`,
  title_requests_sent: (p: { observed: number; limit: number }) =>
    `${format.count(p.observed, { one: ' request', other: ' requests' })} sent, minimum ${format.number(p.limit)}`,
  title_max_crawl_age: (p: { observed: number; limit: number }) =>
    `crawl ${format.duration(p.observed)} old, limit ${format.duration(p.limit)}`,
  simulated: () => 'SIMULATED: this run spoke to a simulator, not to the service.',

  outcome_passed: () => 'passed',
  outcome_failed: () => 'failed',
  outcome_incomplete: () => 'incomplete',
  outcome_misconfigured: () => 'misconfigured',
  outcome_refused: () => 'refused',
  outcome_unreachable: () => 'unreachable',
  outcome_busy: () => 'busy',
  outcome_timeout: () => 'timeout',
  outcome_scan_canceled: () => 'canceled',
  outcome_aborted: () => 'aborted',
  outcome_skipped: () => 'skipped',
  outcome_started: () => 'started',
  outcome_checked: () => 'checked',
  outcome_error: () => 'error',

  heading_checks: () => 'Checks',
  heading_facts: () => 'Facts',
  heading_next: () => 'What to do next',
  heading_warnings: () => 'Worth knowing',
  heading_problems: () => 'Problems',
  heading_history: () => 'Trend',
  heading_run: () => 'Run',
  heading_policy: () => 'Effective options',
  heading_last_answer: () => "The service's last answer",

  column_check: () => 'Check',
  column_observed: () => 'Observed',
  column_limit: () => 'Limit',
  column_result: () => 'Result',
  column_status: () => 'Status',
  column_option: () => 'Option',
  column_value: () => 'Value',
  column_from: () => 'From',

  check_max_alerts: () => 'Alerts',
  check_max_alert_increase: () => 'Rise over the baseline',
  check_min_complete: () => 'Part of the scan that ran',
  check_requests_sent: () => 'Requests sent',
  check_max_crawl_age: () => 'Age of the crawl',

  check_numbers: (p: { check: string; observed: string; limit: string }) =>
    `${p.check}: ${p.observed} (${p.limit})`,
  result_pass: () => 'pass',
  result_fail: () => 'fail',
  result_unjudged: () => 'cannot be judged',

  limit_at_most: (p: { value: string }) => `at most ${p.value}`,
  limit_at_least: (p: { value: string }) => `at least ${p.value}`,
  not_known: () => 'not known',
  word_yes: () => 'yes',
  word_no: () => 'no',
  and_more: (p: { count: number }) => `and ${format.number(p.count)} more`,
  cut_short: () => 'The rest is left out here, because the space is limited; report.json has everything.',

  fact_project_id: () => 'Project',
  fact_scan_id: () => 'Scan ID',
  fact_alert_count: () => 'Alerts',
  fact_scan_count: () => 'Requests sent',
  fact_complete: () => 'Complete',
  fact_crawl_id: () => 'Crawl ID',
  fact_crawl_label: () => 'Crawl',
  fact_scan_list: () => 'Scan types',
  fact_start_time: () => 'Started',
  fact_end_time: () => 'Ended',
  fact_duration_seconds: () => 'Duration',
  fact_baseline_alert_count: () => 'Alerts in the baseline',
  fact_alert_increase: () => 'Rise over the baseline',
  fact_adopted: () => 'Adopted',

  status_complete: () => 'complete',
  status_canceled: () => 'canceled',
  status_other: () => 'other',

  trend_summary: (p: { count: number }) =>
    `${format.count(p.count, { one: ' finished scan', other: ' finished scans' })} by the number of alerts, oldest first.`,
  trend_dates: (p: { from: string; to: string }) => `They started from ${p.from} to ${p.to}.`,
  trend_baseline: (p: { alerts: number }) => `The baseline: ${alerts(p.alerts)}.`,
  trend_baseline_line: (p: { alerts: number }) => `The line is the baseline: ${alerts(p.alerts)}.`,
  trend_left_out: (p: { count: number }) =>
    `Without a number of alerts, so not drawn: ${format.count(p.count, { one: ' scan', other: ' scans' })}.`,
  trend_table: () => 'As a table',
  trend_noted: (p: { status: string; note: string }) => `${p.status} (${p.note})`,
  trend_this_run: () => 'this run',
  trend_is_baseline: () => 'baseline',
  trend_axis_scans: () => 'Scans, oldest first',
  trend_axis_alerts: (p: { highest: number }) => `Alerts (0 to ${format.number(p.highest)})`,

  run_host: () => 'CI',
  run_repository: () => 'Repository',
  run_commit: () => 'Commit',
  run_ref: () => 'Ref',
  run_url: () => 'Job',
  run_attempt: () => 'Attempt',
  run_actor: () => 'Actor',
  timing_started_at: () => 'Run started',
  timing_ended_at: () => 'Run ended',
  timing_duration: () => 'Run lasted',
  timing_waited: () => 'Waited for the slot',
  timing_polls: () => 'Polls',
  tool_version: () => 'Written by',

  from_default: () => 'default',
  from_default_rest: (p: { count: number }) =>
    `${format.count(p.count, { one: ' option', other: ' options' })} left at the default`,
  from_input: () => 'input',
  from_flag: () => 'flag',
  from_environment: () => 'environment',
  from_env_file: () => 'env file',

  link_scan_result: () => 'Scan result',
  link_console: () => "VAddy's console",

  amount_count: (p: { value: number }) => format.number(p.value),
  amount_percent: (p: { value: number }) => format.percent(p.value),
  amount_duration: (p: { milliseconds: number }) => format.duration(p.milliseconds),
} as const
