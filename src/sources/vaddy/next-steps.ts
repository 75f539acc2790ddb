import { adviceOf, just, linesToAccept, rowsOnTransport } from '../../gate/advice.ts'
import type { Check, NextStep } from '../../gate/report.ts'
import {
  AbortedError,
  ConfigurationError,
  type GateError,
  ScanTimeoutError,
  StatusError,
} from '../../kernel/errors.ts'
import { isMessage, isOneOf, type Message, type MessageKey, message } from '../../messages/message.ts'
import { longerLimit, projectNumberIn } from './advised-values.ts'
import { adviceOnRefusal, saysNoSuchScan } from './refusal-advice.ts'
import type { Session } from './session.ts'
import { wishOnStop } from './stop.ts'

/** How a run ended, for advice. */
export interface Ended {
  readonly reason: Message
  readonly checks: readonly Check[]
  readonly error: GateError | undefined
}

/**
 * The names of the messages that can say why a run ended, apart from those on a single input, and from the one
 * that adds to another reason that a scan could not be canceled.
 */
export type ReasonKey = Exclude<
  Extract<
    MessageKey,
    | `reason_${string}`
    | `network_${string}`
    | `certificate_${string}`
    | `redirected${string}`
    | `answer_${string}`
    | `service_refused${string}`
    | 'tls_failed'
    | 'tls_broken'
  >,
  'reason_not_canceled'
>

type Advise = (session: Session, ended: Ended) => NextStep[]

const onStranger = just('next_check_api_url')
const onClocks = just('next_compare_clocks')
const nothing = just()

/** What to do about each reason. TypeScript refuses a reason that has no row. */
const adviceOn: Record<ReasonKey, Advise> = {
  reason_passed: nothing,
  reason_alerts: onFindings,
  reason_increase: onFindings,
  reason_crawl_old: onFindings,
  reason_clocks_disagree: onClocks,
  reason_crawl_from_future: onClocks,
  reason_crawl_time_unreadable: onClocks,
  reason_incomplete: onIncomplete,
  reason_count_unjudged: onIncomplete,
  reason_nothing_sent: onIncomplete,
  reason_no_scan_listed: just('next_scan_newer'),
  reason_scan_too_old: just('next_scan_newer'),
  reason_scan_before: just('next_scan_after_deployment'),
  reason_scan_from_future: onClocks,
  reason_scan_clocks_disagree: onClocks,
  reason_latest_unclear: just('next_name_scan'),
  reason_latest_missing: just('next_name_scan'),
  reason_latest_contradicted: just('next_remove_cache'),
  reason_number_elsewhere: just('next_check_project_number'),
  reason_version_absent: just('next_deploy_first'),
  reason_version_unreadable: just('next_check_version_url'),
  reason_count_of_other_version: just('next_scan_undisturbed'),
  reason_version_changed: just('next_scan_undisturbed'),
  reason_version_gone: just('next_scan_undisturbed'),
  reason_version_unread: just('next_check_version_url'),
  reason_no_baseline: onIncomplete,
  reason_problems: just('next_fix_inputs'),
  reason_crawl_not_found: just('next_check_crawl'),
  reason_crawl_id_not_found: just('next_check_crawl'),
  reason_attached_elsewhere: just('next_check_scan'),
  reason_no_crawls: just('next_record_crawl'),
  service_refused: (session, { error }) => adviceOnRefusal(session, error),
  service_refused_silently: (session, { error }) => adviceOnRefusal(session, error),
  reason_busy: onBusy,
  reason_busy_at_once: () => [
    { text: message('next_wait_for_slot'), paste: 'on_busy: wait' },
    { text: message('next_queue') },
  ],
  reason_busy_skipped: nothing,
  reason_timeout: onTimeout,
  reason_scan_canceled: just('next_scan_again'),
  reason_aborted: nothing,
  reason_parent_gone: nothing,
  reason_output_lost: nothing,
  reason_not_handed_over: nothing,
  reason_aborted_maybe_running: just('next_check_console'),
  reason_started: ({ scan }) =>
    scan === undefined ? [] : [{ text: message('next_judge_later'), paste: `scan_id: ${scan.id}` }],
  reason_checked: nothing,
  reason_checked_latest: nothing,
  reason_no_secrets: nothing,
  reason_unforeseen: just('next_report_bug'),
  reason_not_finished: just('next_check_console'),
  reason_lost_start: just('next_check_console'),
  reason_unknown_status: just('next_update'),
  reason_other_scan: just('next_remove_cache'),
  reason_paging_broken: just('next_avoid_crawl_list'),
  ...rowsOnTransport(),
  answer_other_scan: just('next_remove_cache'),
  answer_status: (_, ended) => (isOutage(ended.error) ? just('next_try_later')() : onStranger()),
  answer_rate_limited: just('next_ask_less'),
}

/** Says what to do next, with the line to paste where there is one. */
export function adviseNext(session: Session, ended: Ended): NextStep[] {
  const advise = adviceOf(adviceOn, whatEndedIt(ended.reason))
  const steps = [...advise(session, ended), ...adviceToAttach(session, ended)]
  const number = session.options.project_number === undefined ? projectNumberIn(session.result) : undefined
  if (number !== undefined) {
    steps.push({ text: message('next_give_project_number'), paste: `project_number: ${number}` })
  }
  return steps
}

/** The reason behind the one that says that its scan could not be canceled either. */
function whatEndedIt(reason: Message): MessageKey {
  if (!isOneOf(reason, 'reason_not_canceled')) return reason.key
  const { reason: inner } = reason.params
  return isMessage(inner) ? inner.key : reason.key
}

/** A scan that is not known to have ended can be waited for instead of starting another. */
function adviceToAttach({ options, scan, settled }: Session, { error }: Ended): NextStep[] {
  if (scan === undefined || error === undefined) return []
  if (error instanceof AbortedError || error instanceof ConfigurationError || saysNoSuchScan(error)) return []
  const left = error instanceof ScanTimeoutError && wishOnStop(options, scan) === 'leave'
  return settled && !left ? [] : [{ text: message('next_attach'), paste: `scan_id: ${scan.id}` }]
}

function onBusy({ options, run }: Session): NextStep[] {
  const longer = longerLimit(run.host, options.wait_timeout, options.scan_timeout)
  const steps: NextStep[] = [{ text: message('next_queue') }]
  if (longer === undefined) return steps
  return [{ text: message('next_wait_longer'), paste: `wait_timeout: ${longer}` }, ...steps]
}

function onTimeout({ options, run, scan }: Session): NextStep[] {
  const waits = scan?.origin === 'attached' ? 0 : options.wait_timeout
  const longer = longerLimit(run.host, options.scan_timeout, waits)
  const steps: NextStep[] = [{ text: message('next_shorten_scan') }]
  if (longer === undefined) return steps
  return [{ text: message('next_scan_longer'), paste: `scan_timeout: ${longer}` }, ...steps]
}

function onFindings(_: Session, { checks }: Ended): NextStep[] {
  const failed = checks.filter(({ result }) => result === 'fail')
  const steps: NextStep[] = []
  if (failed.some(({ id }) => id === 'max_crawl_age')) {
    steps.push({ text: message('next_record_crawl_anew') })
  }
  const limits = linesToAccept(checks, (id) => id === 'max_alerts' || id === 'max_alert_increase')
  if (limits.length === 0) return steps
  steps.push({ text: message('next_look_at_alerts') })
  return [...steps, { text: message('next_accept_alerts'), paste: limits }]
}

function onIncomplete(_: Session, { checks }: Ended): NextStep[] {
  const short = new Map(checks.filter(({ result }) => result !== 'pass').map((check) => [check.id, check]))
  const steps: NextStep[] = []
  const complete = short.get('min_complete')?.observed
  if (short.has('requests_sent')) steps.push({ text: message('next_record_crawl') })
  else if (typeof complete === 'number') {
    steps.push({ text: message('next_shorten_scan') })
    steps.push({ text: message('next_accept_incomplete'), paste: `min_complete: ${Math.floor(complete)}` })
  }
  // Without a baseline there is no rise to observe. One that is known waits for a scan that is complete.
  if (short.get('max_alert_increase')?.observed === null) {
    steps.push({ text: message('next_make_baseline'), paste: 'max_alerts: 0' })
  }
  return steps
}

/** Whether the service or what stands before it was in trouble for a while. Another status is a stranger's. */
function isOutage(error: GateError | undefined): boolean {
  if (!(error instanceof StatusError)) return false
  return [408, 425].includes(error.status) || (error.status >= 500 && error.status <= 599)
}
