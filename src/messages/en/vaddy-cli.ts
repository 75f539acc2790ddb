import { formatFor } from '../format.ts'

const format = formatFor('en')

/** What VAddy's commands say, its doctor's looks among it, and what its phases are called. */
export const vaddyCliMessages = {
  cli_problem_v1: (p: { variable: string }) =>
    `${p.variable} is set: V1 and PrivateNet are not supported. Name the project with VADDY_PROJECT_ID and leave ${p.variable} empty.`,
  cli_problem_yes: (p: { crawl: string }) =>
    `A deleted crawl cannot be brought back. To delete crawl ${p.crawl}, add --yes.`,
  cli_problem_wait_latest: () =>
    'wait follows one scan that runs. To judge the newest scan that has ended, use scangate vaddy latest.',
  phase_asking: () => 'Asking VAddy',
  phase_waiting: (p: { elapsed: string }) => `Waiting for the project to be free: ${p.elapsed}`,
  phase_starting: () => 'Starting the scan',
  phase_scanning: (p: { elapsed: string }) => `Scanning: ${p.elapsed}`,
  phase_scanning_until: (p: { elapsed: string; end: string }) =>
    `Scanning: ${p.elapsed}, expected to end about ${p.end}`,
  phase_looking: (p: { elapsed: string }) => `Looking what became of the start: ${p.elapsed}`,
  cli_status_running: (p: { project: string }) => `A scan of project ${p.project} is running.`,
  cli_status_free: (p: { project: string }) => `No scan of project ${p.project} is running.`,
  cli_result_scanning: (p: { scan: string }) => `Scan ${p.scan} is running.`,
  cli_result_finished: (p: { scan: string }) => `Scan ${p.scan} has finished.`,
  cli_link: (p: { url: string }) => `Scan result: ${p.url}`,
  cli_cancel_already_over: (p: { scan: string }) => `Scan ${p.scan} was over already; nothing was canceled.`,
  cli_crawls_none: (p: { project: string; label: string }) =>
    p.label === ''
      ? `Project ${p.project} has no recorded crawl.`
      : `Project ${p.project} has no recorded crawl with "${p.label}" in its label.`,
  cli_column_recorded: () => 'Recorded',
  cli_column_label: () => 'Label',
  cli_history_none: () => 'No scan of this project has ended yet.',
  what_if_passed: (p: { passed: number; judged: number }) =>
    `${format.number(p.passed)} of the last ${format.count(p.judged, { one: ' scan', other: ' scans' })} would have passed.`,
  what_if_others: () => 'Those that would not have:',
  what_if_unknown: (p: { scan: string }) =>
    `VAddy lists scan ${p.scan} as complete, but not with all its numbers, so it proves nothing.`,
  what_if_column_outcome: () => 'Outcome',
  what_if_column_why: () => 'Why',
  cli_crawl_deleted: (p: { crawl: string }) => `Crawl ${p.crawl} was deleted.`,
  cli_simulate_ready: (p: { service: string; url: string }) =>
    `The simulated ${p.service} listens on ${p.url}. End it with Ctrl-C.`,
  cli_problem_not_simulated: (p: { input: string; service: string }) =>
    `${p.input} is for simulate ${p.service} only.`,
  /** `call` is method, path and what they ask for; `status` and `fault` may be empty. */
  cli_simulate_request: (p: {
    call: string
    status: string
    milliseconds: number
    key: string
    fault: string
  }) =>
    [
      p.call,
      p.status || 'no answer',
      `${p.milliseconds} ms`,
      `key: ${p.key}`,
      ...(p.fault === '' ? [] : [`fault: ${p.fault}`]),
    ].join('  '),
  cli_simulate_own_key: () => 'VADDY_TOKEN is the key that you gave.',
  doctor_label_key: () => 'Key',
  doctor_label_project: () => 'Project',
  doctor_label_crawl: () => 'Crawl',
  doctor_label_crawl_age: () => 'Age of the crawl',
  doctor_label_project_number: () => 'Project number',
  doctor_label_scan: () => 'Scan',
  doctor_label_version: () => 'Deployed version',
  doctor_key: (p: { user: string }) => `accepted for ${p.user}.`,
  doctor_project: (p: { project: string }) => `${p.project} exists, and no scan of it is running.`,
  doctor_crawl: (p: { crawl: string; label: string }) => `${p.crawl} ("${p.label}") would be scanned.`,
  doctor_crawl_unnamed: (p: { crawl: string }) => `${p.crawl}, which has no label, would be scanned.`,
  doctor_age: (p: { age: number }) =>
    `recorded ${format.duration(p.age)} ago. With max_crawl_age an old one fails the gate.`,
  doctor_age_limit: (p: { age: number; limit: string }) =>
    `recorded ${format.duration(p.age)} ago; max_crawl_age allows ${p.limit}.`,
  doctor_number: (p: { number: string; scans: number }) =>
    `${p.number} fits; it has ${format.count(p.scans, { one: ' earlier scan', other: ' earlier scans' })}.`,
  doctor_number_none: () => 'not given, so there is no trend, no baseline and no expected duration.',
  doctor_number_elsewhere: (p: { number: string; project: string }) =>
    `${p.number} is known, but none of its scans used a crawl of project ${p.project}. Compare it with the end of the project's console URL.`,
  doctor_scan: (p: { scan: string }) => `${p.scan} exists.`,
  doctor_scan_latest: (p: { scan: string; started: string }) =>
    `${p.scan} is the newest; it started at ${p.started}, and is young enough.`,
  doctor_version: (p: { digest: string }) => `version_url answers as it should (${p.digest}).`,
  doctor_next_busy: () => 'Wait until that scan has ended, or use --on-busy wait.',
  doctor_next_wait: () => 'Wait until that scan has ended, or give --wait-timeout more than 0s.',
  doctor_next_crawls: () => 'See the crawls that there are: scangate vaddy crawls',
  doctor_next_unique: (p: { crawl: string }) => `To be sure, name one: --crawl-id ${p.crawl}`,
  doctor_would_start: () => 'A scan would start.',
  doctor_would_not_start: (p: { count: number }) =>
    `A scan would not start: ${format.count(p.count, { one: ' check failed.', other: ' checks failed.' })}`,
} as const
