import { formatFor } from '../format.ts'

const format = formatFor('en')
const gates = (count: number) => format.count(count, { one: ' gate', other: ' gates' })
const reports = (count: number) => format.count(count, { one: ' report', other: ' reports' })
const limited = (count: number, what: string, limit: number) =>
  `${format.number(count)} ${what}, limit ${format.number(limit)}`

/** What the verdict over several gates says. */
export const verdictMessages = {
  source_verdict: () => 'Verdict',

  verdict_problem_require: (p: { input: string; given: string }) =>
    `${p.input} has the line "${p.given}"; allowed: a source such as nhn, a subject such as vaddy:6eb1f9fcbdb6a5a, or a number of subjects such as vaddy*3.`,
  verdict_problem_accept: (p: { input: string; given: string; outcomes: readonly string[] }) =>
    `${p.input} names "${p.given}"; allowed: ${p.outcomes.join(', ')}, each with a colon and a reason.`,
  verdict_problem_accept_never: (p: { input: string; given: string }) =>
    `${p.input} names ${p.given}, which a verdict never lets through. Each gate has ways of its own, such as its limits, its ignore file or on_incomplete.`,
  verdict_problem_accept_reason: (p: { input: string; given: string }) =>
    `${p.input} gives no reason for ${p.given}; allowed: a reason behind a colon, as in "skipped: forks".`,
  verdict_problem_accept_twice: (p: { input: string; given: string }) =>
    `${p.input} names ${p.given} twice; keep the line with the reason that holds.`,
  verdict_problem_commit: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a whole commit ID of 40 or 64 hexadecimal digits, or any.`,
  verdict_problem_no_commit: (p: { input: string }) =>
    `${p.input} is required here, because no CI tells the commit of this run; allowed: a whole commit ID, or any.`,
  verdict_problem_no_match: (p: { given: string }) =>
    `reports has the line "${p.given}", which matches no report. Did the gate run, and is its report_dir here? What lies in the verdict's own report_dir does not count.`,
  verdict_problem_report: (p: { file: string; why: string }) =>
    `${p.file} can't be used as a report: ${p.why}.`,

  verdict_file_cut_off: () => 'it is cut off',
  verdict_file_no_json: () => 'it is no JSON',
  verdict_file_no_report: () => 'it names no schema, so it is no report of scangate',
  verdict_file_schema: (p: { schema: string; known: string }) =>
    `its schema is "${p.schema}", and this version knows ${p.known} only`,
  verdict_file_field: (p: { field: string }) =>
    `${p.field === '' ? 'a field' : p.field} is missing or is not what the schema says`,
  verdict_file_too_long: (p: { mebibytes: number }) => `it is longer than ${format.number(p.mebibytes)} MiB`,

  verdict_why_outcome: (p: { outcome: string; words: string }) => `Its outcome is ${p.outcome}: ${p.words}`,
  verdict_why_senseless: () =>
    'It says that it passed, and with its conclusion or exit code that it did not; that is no pass.',
  verdict_why_no_commit: (p: { wanted: string }) =>
    `It says no commit, and this verdict is about ${p.wanted}.`,
  verdict_why_commit: (p: { commit: string; wanted: string }) =>
    `It is of commit ${p.commit}, and this verdict is about ${p.wanted}.`,
  verdict_why_stale: (p: { age: number; limit: number }) =>
    `It ended ${format.duration(p.age)} ago; max_age allows ${format.duration(p.limit)}.`,
  verdict_why_future: (p: { time: string; now: string }) =>
    `It says that it ended at ${p.time}, but it is ${p.now} now: one of two clocks is wrong.`,
  verdict_why_simulated: () => 'It is of a simulated run, so it says nothing about the real service.',
  verdict_why_contradicted: (p: { outcome: string }) =>
    `Another report of the same subject says ${p.outcome}, and the worse one counts.`,
  verdict_why_superseded: () => 'A later attempt of the same run counts in its place.',
  verdict_why_missing: () => 'It is required, and there is no report of it, or not of enough subjects.',
  verdict_why_unreadable: (p: { why: string }) => `It can't be used as a report: ${p.why}.`,
  verdict_why_warning: (p: { outcome: string }) =>
    `Its outcome is ${p.outcome}; its own options let it through with a warning.`,
  verdict_why_passed_with_warning: () => 'It passed, with a warning.',
  verdict_why_accepted: (p: { outcome: string; words: string }) =>
    `Its outcome is ${p.outcome}, which accept lets through: ${p.words}`,
  /** What a report says itself, in its own language. */
  verdict_quoted: (p: { words: string }) => p.words,

  verdict_reason_passed: (p: { gates: number }) =>
    p.gates === 1 ? 'The only gate passed.' : `All ${gates(p.gates)} passed.`,
  verdict_reason_passed_with_warnings: (p: { gates: number; warnings: number }) =>
    `${gates(p.gates)} passed, with a warning on ${reports(p.warnings)}.`,
  verdict_reason_none: () => 'There is no gate to judge.',
  verdict_reason_one: (p: { gate: string; reason: string }) => `${p.gate}: ${p.reason}`,
  verdict_reason_several: (p: { gate: string; reason: string; more: number }) =>
    `${p.gate}: ${p.reason} ${format.count(p.more, { one: ' more is', other: ' more are' })} no pass.`,

  verdict_warning_gate: (p: { gate: string; reason: string }) => `${p.gate}: ${p.reason}`,
  verdict_warning_of_gate: (p: { gate: string; words: string }) => `${p.gate}: ${p.words}`,
  verdict_log_read: (p: { reports: number }) => `${reports(p.reports)} read.`,

  verdict_check_passed: (p: { observed: number; all: number }) =>
    `${format.number(p.observed)} of ${gates(p.all)} ${p.observed === 1 ? 'is' : 'are'} no pass.`,
  verdict_check_required: (p: { observed: number; gates: readonly string[] }) =>
    `${format.number(p.observed)} required and without a report: ${format.list(p.gates)}${p.observed > p.gates.length ? ', …' : ''}.`,
  verdict_check_commit: (p: { observed: number; commit: string }) =>
    `${reports(p.observed)} ${p.observed === 1 ? 'does' : 'do'} not say commit ${p.commit}.`,
  verdict_check_fresh: (p: { observed: number; limit: number }) =>
    `${reports(p.observed)} ${p.observed === 1 ? 'is' : 'are'} older than ${format.duration(p.limit)} (max_age) or from the future.`,
  verdict_check_real: (p: { observed: number }) =>
    `${reports(p.observed)} ${p.observed === 1 ? 'is' : 'are'} of simulated runs.`,
  verdict_check_readable: (p: { observed: number }) =>
    `${format.count(p.observed, { one: " file can't", other: " files can't" })} be used as a report.`,

  check_gates_passed: () => 'Gates that are no pass',
  check_gates_required: () => 'Required gates without a report',
  check_gates_commit: () => 'Reports of another commit',
  check_gates_fresh: () => 'Stale reports',
  check_gates_real: () => 'Reports of simulated runs',
  check_gates_readable: () => 'Files that are no report',
  title_gates_passed: (p: { observed: number; limit: number }) => limited(p.observed, 'no pass', p.limit),
  title_gates_required: (p: { observed: number; limit: number }) => limited(p.observed, 'missing', p.limit),
  title_gates_commit: (p: { observed: number; limit: number }) =>
    limited(p.observed, 'of another commit', p.limit),
  title_gates_fresh: (p: { observed: number; limit: number }) => limited(p.observed, 'stale', p.limit),
  title_gates_real: (p: { observed: number; limit: number }) => limited(p.observed, 'simulated', p.limit),
  title_gates_readable: (p: { observed: number; limit: number }) =>
    limited(p.observed, 'unreadable', p.limit),
  fact_gate_count: () => 'Gates',
  fact_passed_count: () => 'Passed',
  fact_failed_count: () => 'No pass',
  fact_missing: () => 'Missing',

  next_verdict_gates: () => "Mend what the gates' own reports name, and run those gates again.",
  next_verdict_missing: () =>
    'Let the missing gates run, or see why their reports did not get here: a job that was skipped, or an artifact that was not kept.',
  next_verdict_commit: () =>
    'Run the gates for this commit. Where the verdict is about another one on purpose, say so with commit.',
  next_verdict_stale: () => 'Run the stale gates again, or allow more with max_age if that is meant.',
  next_verdict_simulated: () => 'Run the gates against the real services. In a rehearsal, and only there:',
  next_verdict_unreadable: () =>
    'See that each file is a whole report.json of a gate, and update scangate where its schema is newer.',

  gates_heading: () => 'Gates',
  gates_totals: (p: { gates: number; pass: number; warning: number; fail: number; unjudged: number }) =>
    `${gates(p.gates)} listed: ${format.number(p.pass)} passed, ${format.number(p.warning)} let through, ${format.number(p.fail)} failed, ${format.number(p.unjudged)} could not be judged.`,
  gates_column_gate: () => 'Gate',
  gates_column_counts: () => 'Counts',
  gates_column_ended: () => 'Ended',
  gates_more: (p: { count: number }) =>
    `${format.number(p.count)} more are not shown here; report.json lists all.`,
  gates_next_worst: (p: { count: number }) => `The next ${format.number(p.count)}`,
  gates_count: (p: { label: string; value: string }) => `${p.label}: ${p.value}`,
  gates_none: () => 'no report',
  gates_fleet_heading: (p: { source: string; subjects: string }) => `${p.source}: ${p.subjects}`,
  gates_line: (p: { name: string; outcome: string; counts: string }) =>
    p.counts === '' ? `${p.name}: ${p.outcome}` : `${p.name}: ${p.outcome} (${p.counts})`,
} as const
