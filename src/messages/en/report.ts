import { formatFor } from '../format.ts'

const format = formatFor('en')

/** Headings, labels and words of the reports. */
export const reportMessages = {
  /** The language's own name, as `lang` of HTML and programs take it. */
  language_code: () => 'en',
  title_result: (p: { source: string; outcome: string; numbers: string; subject: string }) => {
    const ending = p.subject === '' ? '' : ` · ${p.subject}`
    if (p.numbers === '') return `${p.source}: ${p.outcome}${ending}`
    return `${p.source} ${p.outcome}: ${p.numbers}${ending}`
  },
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
  heading_fixes: () => 'How to mend it',
  heading_findings: () => 'What was found',

  column_check: () => 'Check',
  column_observed: () => 'Observed',
  column_limit: () => 'Limit',
  column_result: () => 'Result',
  column_status: () => 'Status',
  column_option: () => 'Option',
  column_value: () => 'Value',
  column_from: () => 'From',

  observed_numbers: (p: { check: string; observed: string; limit: string }) =>
    `${p.check}: ${p.observed} (${p.limit})`,
  numbers_with_reason: (p: { numbers: string; reason: string }) => `${p.numbers} – ${p.reason}`,
  result_pass: () => 'pass',
  result_fail: () => 'fail',
  result_unjudged: () => 'not judged',
  result_warning: () => 'warning',
  result_skipped: () => 'skipped',

  limit_at_most: (p: { value: string }) => `at most ${p.value}`,
  limit_at_least: (p: { value: string }) => `at least ${p.value}`,
  not_known: () => 'not known',
  in_one_paragraph: (p: { sentences: readonly string[] }) => p.sentences.join(' '),
  word_yes: () => 'yes',
  word_no: () => 'no',
  and_more: (p: { count: number }) => `and ${format.number(p.count)} more`,
  cut_short: () => 'The rest is left out here, because the space is limited; report.json has everything.',

  trend_table: () => 'As a table',
  trend_noted: (p: { status: string; note: string }) => `${p.status} (${p.note})`,
  trend_this_run: () => 'this run',
  trend_is_baseline: () => 'baseline',

  run_host: () => 'CI',
  run_host_other: () => 'other',
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

  amount_count: (p: { value: number }) => format.number(p.value),
  amount_percent: (p: { value: number }) => format.percent(p.value),
  amount_duration: (p: { milliseconds: number }) => format.duration(p.milliseconds),

  file_other_report: (p: { name: string }) =>
    `its ${p.name} is no verdict's and may be a gate's, which would be removed unread; the verdict needs a folder of its own`,
} as const
