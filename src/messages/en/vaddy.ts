import { formatFor } from '../format.ts'
import { vaddyLogMessages } from './vaddy-log.ts'
import { vaddyOptionMessages } from './vaddy-options.ts'
import { vaddyReleaseMessages } from './vaddy-release.ts'

const format = formatFor('en')
const alerts = (count: number) => format.count(count, { one: ' alert', other: ' alerts' })

/** What the VAddy gate says: why it ended as it did, what it noticed, and what to do next. */
export const vaddyMessages = {
  ...vaddyLogMessages,
  ...vaddyOptionMessages,
  ...vaddyReleaseMessages,

  source_vaddy: () => 'VAddy scan',

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

  check_max_alerts: () => 'Alerts',
  check_max_alert_increase: () => 'Rise over the baseline',
  check_min_complete: () => 'Part of the scan that ran',
  check_requests_sent: () => 'Requests sent',
  check_max_crawl_age: () => 'Age of the crawl',

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

  link_scan_result: () => 'Scan result',
  link_console: () => "VAddy's console",

  status_complete: () => 'complete',
  status_canceled: () => 'canceled',
  status_other: () => 'other',

  reason_passed: (p: { alerts: number }) => `The scan finished with ${alerts(p.alerts)}, within every limit.`,
  reason_alerts: (p: { alerts: number; limit: number }) =>
    `The scan found ${alerts(p.alerts)}; max_alerts allows ${format.number(p.limit)}.`,
  reason_incomplete: (p: { complete: number; minimum: number }) =>
    `The scan ran out of its time at ${format.percent(p.complete)}; min_complete asks for ${format.percent(p.minimum)}.`,
  reason_nothing_sent: () => 'The scan sent no request, so it says nothing about the application.',
  reason_count_unjudged: () => 'The scan is incomplete, so a count within the limit proves nothing.',
  reason_busy: (p: { project: string; waited: string }) =>
    `Another scan of project ${p.project} was still running after ${p.waited}; nothing was started.`,
  reason_busy_at_once: (p: { project: string }) =>
    `Another scan of project ${p.project} is running, and on_busy is fail; nothing was started.`,
  reason_busy_skipped: (p: { project: string }) =>
    `Another scan of project ${p.project} is running, and on_busy is skip; nothing was started.`,
  reason_timeout: (p: { scan: string; limit: string }) =>
    `Scan ${p.scan} was still running after ${p.limit}, the scan_timeout.`,
  reason_scan_canceled: (p: { scan: string }) =>
    `VAddy says that scan ${p.scan} was canceled: somebody canceled it, or it ended abnormally.`,
  reason_aborted_maybe_running: (p: { signal: string; project: string }) =>
    `The job was told to stop (${p.signal}) while a scan was being started. A scan of project ${p.project} may be running: look at VAddy's console.`,
  reason_started: (p: { scan: string }) =>
    `Scan ${p.scan} was started; wait is false, so its result is not judged here.`,
  reason_checked: (p: { project: string }) =>
    `A scan of project ${p.project} would start: key, project and crawl are in order.`,
  reason_not_handed_over: (p: { scan: string; why: string }) =>
    `Scan ${p.scan} was started, but its ID could not be written for the job that is to judge it (${p.why}).`,
  /** `searched`: a project number was given, so the run has looked for its scan and could not tell it. */
  reason_lost_start: (p: { project: string; why: string; searched: boolean }) =>
    `The answer to our start was lost, and a scan of project ${p.project} may be running: look at VAddy's console before you start another. ${p.why}${p.searched ? '' : ' With project_number the run can find its scan by itself.'}`,
  reason_unknown_status: (p: { scan: string; status: string }) =>
    `VAddy gave scan ${p.scan} the status "${p.status}", which this version does not know.`,
  reason_other_scan: (p: { field: string; asked: string; got: string }) =>
    `The result is not the one we asked for: ${p.field} should be ${p.asked} and is ${p.got}.`,
  answer_other_scan: (p: { asked: string; got: string }) =>
    `VAddy was asked to cancel scan ${p.asked} and answered about scan ${p.got}, so it is not known to be canceled.`,
  /** `reason` is why the run ended, a whole sentence. */
  reason_not_canceled: (p: { reason: string; scan: string }) =>
    `${p.reason} Scan ${p.scan} could not be canceled and may be running.`,
  reason_attached_elsewhere: (p: { scan: string; field: string; asked: string; got: string }) =>
    `Scan ${p.scan} belongs to something else: ${p.field} should be ${p.asked} and is ${p.got}. Check scan_id.`,
  reason_crawl_not_found: (p: { label: string; project: string }) =>
    `No crawl of project ${p.project} has a label like "${p.label}". Check crawl_label.`,
  reason_crawl_id_not_found: (p: { crawl: string; project: string }) =>
    `Project ${p.project} has no recorded crawl ${p.crawl}. Check crawl_id.`,
  reason_no_crawls: (p: { project: string }) =>
    `Project ${p.project} has no recorded crawl, so there is nothing to scan. Record one in VAddy's console first.`,
  reason_paging_broken: (p: { total: number; got: number }) =>
    `VAddy announced ${format.number(p.total)} crawls and listed ${format.number(p.got)}; the list can't be trusted.`,

  reason_increase: (p: { increase: number; limit: number; baseline: number }) =>
    `${alerts(p.increase)} more than the baseline of ${format.number(p.baseline)}; max_alert_increase allows ${format.number(p.limit)}.`,
  reason_no_baseline: () =>
    'No earlier complete scan of this crawl can serve as baseline, so the rise of the alerts cannot be judged.',
  reason_crawl_old: (p: { age: number; limit: number }) =>
    `The crawl was recorded ${format.duration(p.age)} ago; max_crawl_age allows ${format.duration(p.limit)}. Nothing was started.`,
  reason_crawl_time_unreadable: (p: { recorded: string; now: string }) =>
    `VAddy says that the crawl was recorded at "${p.recorded}", which is no time in ISO 8601; it is ${p.now} now. Its age cannot be judged, so nothing was started.`,
  reason_crawl_from_future: (p: { recorded: string; now: string }) =>
    `VAddy says that the crawl was recorded at ${p.recorded}, but it is ${p.now} now. Its age cannot be judged, so nothing was started.`,
  reason_clocks_disagree: (p: { recorded: string; server: string; own: string }) =>
    `VAddy's clock says ${p.server}, this machine's ${p.own}. The age of a crawl recorded at ${p.recorded} cannot be judged, so nothing was started.`,

  notice_adopted: (p: { scan: string }) =>
    `The answer to our start was lost. Scan ${p.scan} was adopted: it is the only new scan of our crawl, and may be another run's.`,
  notice_not_saved: (p: { why: string }) =>
    `How far the run is could not be saved (${p.why}); if it is killed, nobody can cancel its scan.`,
  notice_no_baseline: () =>
    'No earlier complete scan of this crawl can serve as baseline, so max_alert_increase was not judged; max_alerts was.',
  notice_history_left_out: (p: { scans: readonly string[] }) =>
    `Left out of the earlier scans, because their times cannot be right: ${format.list(p.scans)}.`,
  notice_several_crawls: (p: { label: string; count: number; used: string; usedLabel: string }) =>
    `${format.number(p.count)} crawls match crawl_label "${p.label}"; the one used is ${p.used} ("${p.usedLabel}").`,
  notice_scan_type_unknown: (p: { types: readonly string[] }) =>
    `Unknown scan_type ${format.list(p.types)}; sent all the same, in case VAddy has learnt it since.`,
  notice_busy_now: (p: { project: string }) =>
    `A scan of project ${p.project} is running right now; a start would wait for it.`,
  notice_left_running: (p: { scan: string }) => `Scan ${p.scan} is left running, as on_stop says.`,
  notice_left_attached: (p: { scan: string }) =>
    `Scan ${p.scan} was not started by this run and is left alone.`,
  notice_canceled_by_us: (p: { scan: string }) => `Scan ${p.scan} was canceled.`,
  notice_already_over: (p: { scan: string }) => `Scan ${p.scan} was already over when we came to cancel it.`,
  notice_over_or_canceled: (p: { scan: string }) =>
    `Scan ${p.scan} is over: it ended by itself, or by our cancel, whose answer was lost.`,
  notice_cancel_failed: (p: { scan: string; why: string }) =>
    `Scan ${p.scan} could not be canceled and may be running: ${p.why}`,
  notice_maybe_running: (p: { project: string }) =>
    `A start was sent and no scan ID came back: a scan of project ${p.project} may be running. Look at VAddy's console.`,

  next_record_crawl_anew: () =>
    'Record the crawl anew, so that the scan attacks the application as it is today.',
  next_compare_clocks: () =>
    "Set this machine's clock right and run again; if it is right, ask VAddy's support about these times.",
  next_make_baseline: () => 'Until a complete scan of this crawl exists, give a fixed limit as well:',
  next_look_at_alerts: () => 'Open the scan result, repair what it found, and scan again.',
  next_accept_incomplete: () => 'To accept a scan of this size, lower the limit:',
  next_shorten_scan: () => 'Scan less at a time: fewer scan types, or a smaller crawl.',
  next_record_crawl: () =>
    'Record a crawl that reaches the application and log in within it; then scan again.',
  next_wait_for_slot: () => 'To wait for the slot instead:',
  next_wait_longer: () => 'To wait longer for the slot:',
  next_queue: () => 'If several workflows scan this project, give them one concurrency group.',
  next_scan_longer: () => 'To give the scan more time:',
  next_attach: () => 'To wait for the running scan instead of starting another:',
  next_check_secret: () =>
    'Check that the secret exists, that its value is the WebAPI key of this user, and that the user may see the project.',
  next_check_project: () => "Compare project_id with the one on the Server page of VAddy's console.",
  next_check_console: () => "Look at VAddy's console to see whether a scan of this project is running.",
  next_scan_again: () =>
    "If nobody canceled it on purpose, scan again; if it recurs, ask VAddy's support with the scan ID.",
  next_check_scan: () =>
    'Take scan_id from the job that started the scan, and compare project_id and the crawl with its inputs.',
  next_check_crawl: () =>
    "Compare crawl_id or crawl_label with the Proxy Crawling page of VAddy's console, and record a crawl there if it has none.",
  next_check_scan_type: () =>
    'Compare scan_type with the scan types of your plan; without it VAddy runs all that the plan has.',
  next_check_project_number: () =>
    "Compare project_number with the end of the project's address in VAddy's console.",
  next_run_again: () => 'Run again: the scan that was in the way is probably over by now.',
  next_check_refusal: () =>
    "Correct what VAddy's words name; if they name nothing, compare the inputs with VAddy's console.",
  next_try_later: () =>
    "Wait a while and run again; if it recurs, ask VAddy's support or whoever runs the proxy.",
  next_remove_cache: () =>
    "Take a cache that stands before the API out of the way; if there is none, ask VAddy's support with the scan ID.",
  next_avoid_crawl_list: () =>
    'Run again; if it stays so, give crawl_id instead of crawl_label, and leave out max_crawl_age and project_number.',
  next_give_project_number: () => 'To get the trend, a baseline and the expected end as well:',
  next_judge_later: () => 'Judge it in a later job:',

  trend_axis_across: () => 'Scans, oldest first',
  trend_axis_up: (p: { highest: number }) => `Alerts (0 to ${format.number(p.highest)})`,
  trend_baseline: (p: { count: number }) => `The baseline: ${alerts(p.count)}.`,
  trend_baseline_line: (p: { count: number }) => `The line is the baseline: ${alerts(p.count)}.`,
  trend_dates: (p: { from: string; to: string }) => `They started from ${p.from} to ${p.to}.`,
  trend_left_out: (p: { count: number }) =>
    `Without a number of alerts, so not drawn: ${format.count(p.count, { one: ' scan', other: ' scans' })}.`,
  trend_summary: (p: { count: number }) =>
    `${format.count(p.count, { one: ' finished scan', other: ' finished scans' })} by the number of alerts, oldest first.`,
} as const
