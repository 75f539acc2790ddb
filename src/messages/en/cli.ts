import { formatFor } from '../format.ts'

const format = formatFor('en')

/** What the command line says beside the gate's own messages. */
export const cliMessages = {
  cli_word_note: () => 'note:',
  cli_word_warning: () => 'warning:',
  cli_word_error: () => 'error:',

  cli_problem_v1: (p: { variable: string }) =>
    `${p.variable} is set: V1 and PrivateNet are not supported. Name the project with VADDY_PROJECT_ID and leave ${p.variable} empty.`,
  cli_problem_two_variables: (p: { variable: string; other: string }) =>
    `${p.variable} and ${p.other} mean the same and say different things; keep one.`,
  cli_problem_variable_spelling: (p: { given: string; variable: string }) =>
    `${p.given} is not a variable of scangate; write ${p.variable}.`,
  cli_warning_variable: (p: { given: string; variable: string }) =>
    `${p.given} is not a variable of scangate and is not read. Is ${p.variable} meant?`,
  cli_problem_required: (p: { input: string; flag: string; variable: string }) =>
    `${p.input} is required and is empty. Give ${p.flag}, or set ${p.variable}.`,
  cli_problem_required_key: (p: { input: string; variable: string }) =>
    `${p.input} is required and is empty. Set ${p.variable}, or give --env-file or --auth-key-file.`,
  cli_problem_required_argument: (p: { argument: string; usage: string }) =>
    `${p.argument} is missing. Give it behind the command: ${p.usage}`,
  cli_problem_arguments: (p: { command: string; count: number }) =>
    `${p.command} was given ${format.count(p.count, { one: ' argument', other: ' arguments' })} too many. A value with spaces needs quotes.`,
  cli_problem_flag: (p: { flag: string }) => `${p.flag} is not a flag of this command; --help lists them.`,
  cli_problem_flag_near: (p: { flag: string; near: string }) =>
    `${p.flag} is not a flag of this command. Is ${p.near} meant?`,
  cli_problem_flag_secret: (p: { flag: string; variable: string }) =>
    `${p.flag} is not a flag: a command line is for everybody to see. Set ${p.variable}, or give --env-file; the key also with --auth-key-file.`,
  cli_problem_flag_value: (p: { flag: string; value: string }) =>
    `${p.flag} needs a value: ${p.flag} ${p.value}.`,
  cli_problem_flag_bare: (p: { flag: string }) =>
    `${p.flag} takes no value; give the flag alone or leave it out.`,
  cli_problem_flag_late: (p: { flag: string }) =>
    `${p.flag} stands behind --, where flags are not read; give it before.`,
  cli_problem_key_terminal: () =>
    '--auth-key-file - reads standard input, which is a terminal here and would show the key. Send the key through a pipe.',
  cli_problem_yes: (p: { crawl: string }) =>
    `A deleted crawl cannot be brought back. To delete crawl ${p.crawl}, add --yes.`,
  cli_problem_port: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a port from 0 to 65535, where 0 is a free one.`,
  cli_problem_scale: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a number above 0, such as 60 or 0.5.`,
  cli_problem_rate: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a whole number of requests a minute, from 1 to 999999.`,
  cli_problem_loopback: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a loopback address, such as 127.0.0.1, ::1 or localhost. Everybody knows the simulator's key.`,
  cli_problem_listen: (p: { address: string; code: string }) =>
    `The simulator can't listen on ${p.address} (${p.code}). Give another --port, or 0 for a free one.`,

  cli_stage_asking: () => 'Asking VAddy',
  cli_stage_waiting: (p: { elapsed: string }) => `Waiting for the project to be free: ${p.elapsed}`,
  cli_stage_starting: () => 'Starting the scan',
  cli_stage_scanning: (p: { elapsed: string }) => `Scanning: ${p.elapsed}`,
  cli_stage_scanning_until: (p: { elapsed: string; end: string }) =>
    `Scanning: ${p.elapsed}, expected to end about ${p.end}`,
  cli_stage_looking: (p: { elapsed: string }) => `Looking what became of the start: ${p.elapsed}`,
  cli_reports_written: (p: { folder: string }) => `The reports are in ${p.folder}.`,
  cli_warning_left_running: (p: { scan: string }) =>
    `Ended at once. Scan ${p.scan} may still be running: look at VAddy's console.`,

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
  cli_crawl_deleted: (p: { crawl: string }) => `Crawl ${p.crawl} was deleted.`,

  cli_simulate_ready: (p: { url: string }) => `The simulated VAddy listens on ${p.url}. End it with Ctrl-C.`,
  cli_simulate_own_key: () => 'VADDY_TOKEN is the key that you gave.',

  doctor_label_node: () => 'Node:',
  doctor_label_configuration: () => 'Configuration:',
  doctor_label_ca: () => 'Trust:',
  doctor_label_dns: () => 'DNS:',
  doctor_label_connection: () => 'Connection:',
  doctor_label_tls: () => 'TLS:',
  doctor_label_key: () => 'Key:',
  doctor_label_project: () => 'Project:',
  doctor_label_crawl: () => 'Crawl:',
  doctor_label_crawl_age: () => 'Age of the crawl:',
  doctor_label_project_number: () => 'Project number:',
  doctor_label_scan: () => 'Scan:',
  doctor_label_pull_request: () => 'Pull-request comment:',
  doctor_node: (p: { version: string }) =>
    `${p.version}; 20.18.1 or later is fine. The action itself needs a runner of version 2.327.1 or later.`,
  doctor_configuration: () => 'every option is valid, and they go together.',
  doctor_ca: () => "Node's own root certificates and, if they do not suffice, the system's.",
  doctor_ca_more: (p: { sources: readonly string[] }) =>
    `Node's own root certificates, ${format.list(p.sources)} and, if they do not suffice, the system's.`,
  doctor_dns: (p: { host: string; address: string }) => `${p.host} is ${p.address}.`,
  doctor_dns_address: (p: { host: string }) => `${p.host} is an address and needs no lookup.`,
  doctor_dns_resolved: (p: { host: string }) => `${p.host} was found.`,
  doctor_dns_proxy: (p: { host: string; proxy: string }) => `the proxy ${p.proxy} looks up ${p.host}.`,
  doctor_connected: (p: { host: string }) => `straight to ${p.host}, through no proxy.`,
  doctor_connected_proxy: (p: { host: string; proxy: string }) =>
    `to ${p.host} through the proxy ${p.proxy}.`,
  doctor_tls: (p: { protocol: string; issuer: string; validTo: string }) =>
    `${p.protocol}; the certificate was issued by ${p.issuer} and is valid until ${p.validTo}.`,
  doctor_tls_plain: () => 'none: plain http, which is allowed on loopback only.',
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
  doctor_pull_request: () =>
    'only the action writes one; its job needs pull-requests: write. In a workflow of a pull request, with GITHUB_TOKEN, the permission is checked here.',
  doctor_pull_request_ok: (p: { number: number }) => `the token may comment on pull request ${p.number}.`,
  doctor_pull_request_denied: (p: { number: number; status: number }) =>
    `the token may not comment on pull request ${p.number} (HTTP ${p.status}).`,
  doctor_pull_request_unknown: (p: { number: number; why: string }) =>
    `whether the token may comment on pull request ${p.number} is not known: ${p.why}`,
  doctor_not_reached: () => 'not checked, because of what failed above.',
  doctor_not_reached_any: (p: { labels: readonly string[] }) =>
    `Not checked, because of what failed above: ${format.list(p.labels)}.`,
  doctor_next_busy: () => 'Wait until that scan has ended, or use --on-busy wait.',
  doctor_next_wait: () => 'Wait until that scan has ended, or give --wait-timeout more than 0s.',
  doctor_next_crawls: () => 'See the crawls that there are: scangate vaddy crawls',
  doctor_next_unique: (p: { crawl: string }) => `To be sure, name one: --crawl-id ${p.crawl}`,
  doctor_would_start: () => 'A scan would start.',
  doctor_would_not_start: (p: { count: number }) =>
    `A scan would not start: ${format.count(p.count, { one: ' check failed.', other: ' checks failed.' })}`,

  demo_title: () => 'The action at work, against a simulated VAddy on this machine',
  demo_intro: () =>
    'No account, no network, no key of yours. The step below is the committed action, run as GitHub runs it; only the times are short.',
  demo_act_1: () => '1. The project is busy, and then the scan finds something',
  demo_act_1_story: () =>
    "Somebody else's scan is running, so the step waits for it instead of giving up. Then it scans: 3 alerts, and max_alerts allows none.",
  demo_act_2: () => '2. The application was repaired',
  demo_act_2_story: () =>
    'The same workflow again. This time the scan finds nothing, and the build may go on.',
  demo_heading_step: () => 'Step',
  demo_heading_outputs: () => 'Outputs',
  demo_heading_summary: () => 'Job summary',
  demo_chart: (p: { values: string }) => `[on GitHub a chart of the alerts: ${p.values}]`,
  demo_waited: () => "It waited until somebody else's scan had ended.",
  demo_one_scan: () => 'It started one scan, not more.',
  demo_step_failed: (p: { code: number }) => `The step failed, as it should (exit code ${p.code}).`,
  demo_step_passed: (p: { code: number }) => `The step passed, as it should (exit code ${p.code}).`,
  demo_alerts: (p: { alerts: number }) =>
    `Its outputs name ${format.count(p.alerts, { one: ' alert', other: ' alerts' })}.`,
  demo_post: () => 'The post step found nothing left running.',
  demo_key_nowhere: () => 'The key stands nowhere in log, outputs, state and summary.',
  demo_right: (p: { time: string }) => `Both steps ended as they should, in ${p.time}.`,
  demo_wrong: (p: { time: string }) =>
    `Not everything came out as it should (${p.time}); see the crosses above.`,
  demo_next_simulate: () => 'Next, to rehearse a pipeline of yours against a simulator:',
  demo_next_doctor: () => 'To check a real project:',
  demo_no_bundle: (p: { path: string }) => `the action's bundle is missing: ${p.path}`,
} as const
