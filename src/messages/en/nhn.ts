import { formatFor } from '../format.ts'

const format = formatFor('en')
const instances = (count: number) => format.count(count, { one: ' instance', other: ' instances' })
const results = (count: number) => format.count(count, { one: ' result', other: ' results' })

/** What the gate on NHN Cloud Server Security Check says. */
export const nhnMessages = {
  source_nhn: () => 'Server security check',

  problem_region: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: regions such as KR1 or KR2, separated by commas, spaces or lines.`,
  problem_instances: (p: { input: string }) =>
    `${p.input} has a line with "!" alone; allowed: names or patterns, one a line, "!" directly before what is excluded.`,
  nhn_problem_period: (p: { from: string; to: string }) => `from (${p.from}) must lie before to (${p.to}).`,
  nhn_problem_from: () =>
    'from must lie further back than max_age, or an instance that was last inspected before would go unseen instead of stale.',
  nhn_problem_lookback: (p: { lookback: string; age: string }) =>
    `lookback (${p.lookback}) must be longer than max_age (${p.age}), or nothing stale could ever be seen.`,
  nhn_problem_loopback: (p: { input: string; other: string }) =>
    `${p.input} and ${p.other} must both be on loopback, or neither of them: a simulator has no business with real keys.`,

  nhn_reason_passed: (p: { instances: number; high: number; medium: number; low: number }) =>
    `${instances(p.instances)} within every limit: ${format.number(p.high)} high, ${format.number(p.medium)} medium and ${format.number(p.low)} low weak items.`,
  nhn_reason_over: (p: { option: string; observed: number; limit: number; instance: string }) =>
    `${p.instance} has ${format.number(p.observed)} weak items of a level of which ${p.option} allows ${format.number(p.limit)}.`,
  nhn_reason_over_several: (p: {
    option: string
    observed: number
    limit: number
    instance: string
    instances: number
  }) =>
    `${instances(p.instances)} have more weak items of a level than ${p.option} allows (${format.number(p.limit)}); the most has ${p.instance}: ${format.number(p.observed)}.`,
  nhn_reason_over_total: (p: { option: string; observed: number; limit: number }) =>
    `All instances together have ${format.number(p.observed)} weak items of a level of which ${p.option} allows ${format.number(p.limit)}.`,
  nhn_reason_stale: (p: { instance: string; age: number; limit: number }) =>
    `${p.instance} was last inspected ${format.duration(p.age)} ago; max_age allows ${format.duration(p.limit)}.`,
  nhn_reason_stale_several: (p: { instance: string; age: number; limit: number; instances: number }) =>
    `${instances(p.instances)} were last inspected longer ago than max_age allows (${format.duration(p.limit)}); the longest ago ${p.instance}: ${format.duration(p.age)}.`,
  nhn_reason_future: (p: { instance: string; time: string; now: string }) =>
    `${p.instance} says that it was inspected at ${p.time}, but it is ${p.now} now. How old results are cannot be judged.`,
  nhn_reason_clocks: (p: { server: string; own: string }) =>
    `NHN Cloud's clock says ${p.server}, this machine's ${p.own}. How old results are cannot be judged.`,
  nhn_reason_missing: (p: { count: number; instances: readonly string[] }) =>
    `${instances(p.count)} in require_instances without a result: ${format.list(p.instances)}${p.count > p.instances.length ? ', …' : ''}.`,
  nhn_reason_unmatched: (p: { count: number; patterns: readonly string[] }) =>
    `${format.count(p.count, { one: ' line', other: ' lines' })} of instances match no result: ${format.list(p.patterns)}${p.count > p.patterns.length ? ', …' : ''}.`,
  nhn_reason_no_results: () =>
    'No result was found, so nothing is known about any instance. It is no sign that all is well.',
  nhn_reason_empty_region: (p: { regions: readonly string[] }) =>
    `No result was found in ${format.list(p.regions)}, which region names.`,
  nhn_reason_not_whole: () => 'The results are not whole, so being within a limit proves nothing.',
  /** `reason` is the first doubt, a whole sentence. */
  nhn_reason_doubts: (p: { reason: string; count: number }) =>
    `${p.reason} ${format.count(p.count, { one: ' more doubt is', other: ' more doubts are' }).trim()} like it.`,
  nhn_reason_timeout: (p: { limit: string }) => `The run was not over after ${p.limit}, its timeout.`,
  nhn_reason_checked: (p: { regions: readonly string[] }) =>
    `The results of ${format.list(p.regions)} can be read: keys, app key and regions are in order.`,
  nhn_answer_own_fault: (p: { host: string; endpoint: string; text: string }) =>
    `${p.host} reports a fault of its own (${p.endpoint}): ${p.text}`,

  nhn_doubt_field: (p: { instance: string; field: string }) =>
    `The result of ${p.instance} has no usable ${p.field}.`,
  nhn_doubt_no_checks: (p: { instance: string }) =>
    `The inspection of ${p.instance} checked nothing: it failed, and is no clean one.`,
  nhn_doubt_too_weak: (p: { instance: string; weak: number; checks: number }) =>
    `The result of ${p.instance} contradicts itself: ${format.number(p.weak)} weak items of ${format.number(p.checks)} checked ones.`,
  nhn_doubt_sum: (p: { instance: string; weak: number; sum: number }) =>
    `The result of ${p.instance} contradicts itself: ${format.number(p.weak)} weak items, but ${format.number(p.sum)} by level.`,
  nhn_doubt_gone: (p: { instance: string; number: string }) =>
    `NHN Cloud lists result ${p.number} of ${p.instance} and knows nothing of its items (HTTP 404).`,
  nhn_doubt_item: (p: { instance: string; field: string }) =>
    `An item in the result of ${p.instance} has no usable ${p.field}.`,
  nhn_doubt_code: (p: { instance: string; item: string; code: string }) =>
    `Item ${p.item} of ${p.instance} is neither good (O) nor weak (X), but "${p.code}".`,
  nhn_doubt_level: (p: { instance: string; item: string; level: string }) =>
    `The weak item ${p.item} of ${p.instance} has a level that this version does not know: "${p.level}".`,
  nhn_doubt_items: (p: { instance: string; items: number; checks: number }) =>
    `The result of ${p.instance} contradicts itself: it has ${format.number(p.items)} items and announces ${format.number(p.checks)}.`,
  nhn_doubt_weak_items: (p: { instance: string; items: number; weak: number }) =>
    `The result of ${p.instance} contradicts itself: ${format.number(p.items)} of its items are weak, and it announces ${format.number(p.weak)}.`,
  nhn_doubt_level_items: (p: { instance: string }) =>
    `The result of ${p.instance} contradicts itself: its weak items have other levels than it announces.`,
  nhn_doubt_unnamed: (p: { region: string }) =>
    `A result of ${p.region} names no instance or no criteria, so nobody knows what it is about.`,
  nhn_doubt_paging: (p: { region: string; total: number; got: number }) =>
    `NHN Cloud announced ${results(p.total)} of ${p.region} and listed ${format.number(p.got)}; the list can't be trusted.`,
  nhn_doubt_unsettled: (p: { region: string }) =>
    `The number of results of ${p.region} changed each time while they were read, so some may be unseen.`,
  nhn_doubt_too_large: (p: { region: string }) =>
    `NHN Cloud calls the results of ${p.region} too large to give, however few are asked for (HTTP 413).`,

  nhn_region_not_whole: (p: { region: string }) =>
    `The list of results of ${p.region} is not whole, so a later result of this instance may be missing.`,
  nhn_stale: (p: { instance: string }) => `The latest result of ${p.instance} is older than max_age.`,
  nhn_missing: (p: { instance: string }) => `${p.instance} is required and has no result.`,
  subjects_instance: () => 'Instances',
  fleet_totals_instance: (p: { subjects: number; withFindings: number; fail: number; unjudged: number }) =>
    `${instances(p.subjects)}: ${format.number(p.fail)} failed, ${format.number(p.unjudged)} could not be judged. Something was found on ${format.number(p.withFindings)}.`,
  fleet_let_through_instance: (p: { warning: number; skipped: number }) =>
    `Let through with a warning: ${instances(p.warning)}; skipped: ${format.number(p.skipped)}.`,
  fleet_more_instance: (p: { count: number; fail: number; unjudged: number }) =>
    `${instances(p.count)} more ${p.count === 1 ? 'is' : 'are'} not shown here, of which ${format.number(p.fail)} failed and ${format.number(p.unjudged)} could not be judged.`,
  fleet_clean_instance: (p: { count: number }) => `${instances(p.count)} without findings`,
  nhn_unread_items: (p: { count: number }) =>
    `${format.count(p.count, { one: ' weak item', other: ' weak items' })}, which details: none leaves unread`,
  nhn_ignored: (p: { by: string; reason: string; expires: string }) =>
    `Ignored until ${p.expires}, approved by ${p.by}: ${p.reason}`,

  nhn_notice_not_revoked: (p: { why: string }) =>
    `The token of this run could not be revoked and lives until its own end: ${p.why}`,
  nhn_notice_idle: (p: { pattern: string }) =>
    `No result is excluded by "!${p.pattern}" in instances; is it still right?`,
  nhn_notice_no_results_warn: () =>
    'The outcome is incomplete; the step succeeds because on_no_results is warn.',

  nhn_log_reading: (p: { regions: readonly string[] }) => `Reading the results of ${format.list(p.regions)}.`,
  nhn_log_reading_again: (p: { region: string }) =>
    `The number of results of ${p.region} changed meanwhile; reading them again.`,
  nhn_log_found: (p: { results: number; instances: number }) =>
    `${format.count(p.results, { one: ' latest result', other: ' latest results' })} of ${instances(p.instances)}; looking at them one by one.`,
  nhn_log_progress: (p: { done: number; total: number }) =>
    `${format.number(p.done)} of ${results(p.total)} looked at so far.`,

  next_nhn_repair: () =>
    'Repair the weak items as their countermeasures say, have the instances inspected again, and run again.',
  next_nhn_except: () =>
    'Where one is accepted on purpose, put it into ignore_file with a reason, who approved it, and a day on which that ends.',
  next_nhn_inspect: () =>
    'Run the inspection on these instances again. Those that no longer exist can be excluded with instances.',
  next_nhn_inspect_again: () =>
    "Compare with the console of Server Security Check, have the instances inspected again, and run again; if it stays so, ask NHN Cloud's support.",
  next_nhn_run_again: () =>
    "Run again while no inspection is going on; if it stays so, ask NHN Cloud's support.",
  next_nhn_clocks: () =>
    "Set this machine's clock and the instance's right and run again; if they are right, ask NHN Cloud's support about these times.",
  next_nhn_names: () =>
    'Run the inspection on these instances, or correct require_instances: names count exactly as the console shows them, and os, criteria and instances leave others out.',
  next_nhn_patterns: () => 'Compare instances with the names in the console; capitals count.',
  next_nhn_first_results: () =>
    'Check region, os, criteria, instances and lookback, and that the inspection has run on the instances at all.',
  next_nhn_regions: () => 'Take out of region what has no instances, or run the inspection there.',
  next_nhn_more_time: () => 'To give the run more time:',
  next_nhn_fewer_details: () => 'To read the items of those instances only that have findings:',
  next_nhn_keys: () =>
    'Check that user_access_key_id and secret_access_key belong together, and that the key is neither deleted nor replaced.',
  next_nhn_token: () => 'Issue a new token, or give user_access_key_id and secret_access_key instead.',
  next_nhn_access: () =>
    "Compare app_key and region with the console, see that the key's account has the role Server Security Check VIEWER in that project, and that the organization's IP ACL lets this machine in.",
  next_nhn_try_later: () =>
    "Wait a while and run again; if it recurs, ask NHN Cloud's support or whoever runs the proxy.",

  nhn_column_number: () => 'Number',
  nhn_column_instance: () => 'Instance',
  nhn_column_region: () => 'Region',
  nhn_column_criteria: () => 'Criteria',
  nhn_column_inspected: () => 'Inspected',
  nhn_column_item: () => 'Item',
  nhn_column_level: () => 'Level',
  nhn_column_name: () => 'Name',
  nhn_word_weak: () => 'weak',
  nhn_word_good: () => 'good',
  nhn_inspections_none: () => 'No result was found.',
  nhn_problem_number: (p: { number: string }) => `Result ${p.number} is not known to NHN Cloud.`,

  check_max_age: () => 'Age of the oldest latest result',
  check_require_instances: () => 'Required instances without a result',
  check_instances: () => 'Patterns that match nothing',
  check_results_found: () => 'Results found',
  check_region: () => 'Regions without a result',
  check_consistent_results: () => 'Doubts about the results',

  title_max_age: (p: { observed: number; limit: number }) =>
    `last inspected ${format.duration(p.observed)} ago, limit ${format.duration(p.limit)}`,
  title_require_instances: (p: { observed: number; limit: number }) =>
    `${format.number(p.observed)} required missing, limit ${format.number(p.limit)}`,
  title_instances: (p: { observed: number; limit: number }) =>
    `${format.count(p.observed, { one: ' pattern', other: ' patterns' })} without a match, limit ${format.number(p.limit)}`,
  title_results_found: (p: { observed: number; limit: number }) =>
    `${results(p.observed)}, minimum ${format.number(p.limit)}`,
  title_region: (p: { observed: number; limit: number }) =>
    `${format.count(p.observed, { one: ' region', other: ' regions' })} without a result, limit ${format.number(p.limit)}`,
  title_consistent_results: (p: { observed: number; limit: number }) =>
    `${format.count(p.observed, { one: ' doubt', other: ' doubts' })}, limit ${format.number(p.limit)}`,

  fact_regions: () => 'Regions',
  fact_instance_count: () => 'Instances',
  fact_weak_instance_count: () => 'Weak instances',
  fact_check_count: () => 'Items checked',
  fact_weak_count: () => 'Weak items',
  fact_high_count: () => 'High',
  fact_medium_count: () => 'Medium',
  fact_low_count: () => 'Low',
  fact_ignored_count: () => 'Ignored items',
  fact_stale_count: () => 'Stale instances',
  fact_missing_count: () => 'Missing instances',
  fact_stale_instances: () => 'Names of stale instances',
  fact_missing_instances: () => 'Names of missing instances',
} as const
