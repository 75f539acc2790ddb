import { adviceOf, isLevelLimit, just, linesToAccept, rowsOnTransport, steps } from '../../gate/advice.ts'
import type { Check, NextStep } from '../../gate/report.ts'
import type { TransportReason } from '../../gate/transport-advice.ts'
import { formatDuration } from '../../kernel/duration.ts'
import { type GateError, RefusedError, StatusError } from '../../kernel/errors.ts'
import { type Message, type MessageKey, message } from '../../messages/message.ts'
import type { NhnOptions } from './read-options.ts'

/** How a run ended, for advice. */
export interface Ended {
  readonly options: Pick<NhnOptions, 'timeout' | 'token' | 'scope' | 'details'>
  readonly reason: Message
  readonly checks: readonly Check[]
  readonly error: GateError | undefined
}

/** How a run ended that the service refused. */
export interface RefusedEnd {
  readonly options: Pick<NhnOptions, 'token'>
  readonly error: GateError | undefined
}

/** The names of the messages that can say why a run ended, apart from those on a single input. */
export type NhnReasonKey =
  | Extract<MessageKey, `nhn_reason_${string}` | `nhn_doubt_${string}` | `nhn_answer_${string}`>
  | Extract<MessageKey, `service_refused${string}`>
  | TransportReason
  | 'answer_status'
  | 'answer_rate_limited'
  | 'reason_problems'
  | 'reason_aborted'
  | 'reason_parent_gone'
  | 'reason_output_lost'
  | 'reason_no_secrets'
  | 'reason_unforeseen'
  | 'reason_not_finished'

type Advise = (ended: Ended) => NextStep[]

const nothing = just()
const onDoubt = just('next_nhn_inspect_again')
const onList = just('next_nhn_run_again')
const onOwnFault = just('next_nhn_try_later')

/** What to do about each reason. TypeScript refuses a reason that has no row. */
const adviceOn: Record<NhnReasonKey, Advise> = {
  ...rowsOnTransport(),
  nhn_reason_passed: nothing,
  nhn_reason_checked: nothing,
  nhn_reason_over: onFindings,
  nhn_reason_over_several: onFindings,
  nhn_reason_over_total: onFindings,
  nhn_reason_stale: just('next_nhn_inspect'),
  nhn_reason_stale_several: just('next_nhn_inspect'),
  nhn_reason_future: just('next_nhn_clocks'),
  nhn_reason_clocks: just('next_nhn_clocks'),
  nhn_reason_missing: just('next_nhn_names'),
  nhn_reason_unmatched: just('next_nhn_patterns'),
  nhn_reason_no_results: just('next_nhn_first_results'),
  nhn_reason_empty_region: just('next_nhn_regions'),
  nhn_reason_not_whole: onDoubt,
  nhn_reason_doubts: onDoubt,
  nhn_reason_timeout: ({ options }) => [
    { text: message('next_nhn_more_time'), paste: `timeout: ${formatDuration(options.timeout * 2)}` },
    ...(options.details === 'all'
      ? [{ text: message('next_nhn_fewer_details'), paste: 'details: weak' }]
      : []),
  ],
  nhn_answer_own_fault: onOwnFault,
  nhn_doubt_field: onDoubt,
  nhn_doubt_no_checks: onDoubt,
  nhn_doubt_too_weak: onDoubt,
  nhn_doubt_sum: onDoubt,
  nhn_doubt_gone: onList,
  nhn_doubt_item: onDoubt,
  nhn_doubt_code: just('next_update'),
  nhn_doubt_level: just('next_update'),
  nhn_doubt_items: onDoubt,
  nhn_doubt_weak_items: onDoubt,
  nhn_doubt_level_items: onDoubt,
  nhn_doubt_unnamed: just('next_update'),
  nhn_doubt_paging: onList,
  nhn_doubt_unsettled: onList,
  nhn_doubt_too_large: onOwnFault,
  service_refused: onRefusal,
  service_refused_silently: onRefusal,
  answer_status: ({ error }) => steps(isOutage(error) ? 'next_nhn_try_later' : 'next_check_api_url'),
  answer_rate_limited: just('next_ask_less'),
  reason_problems: just('next_fix_inputs'),
  reason_aborted: nothing,
  reason_parent_gone: nothing,
  reason_output_lost: nothing,
  reason_no_secrets: nothing,
  reason_unforeseen: just('next_report_bug'),
  reason_not_finished: just('next_report_bug'),
}

/** Says what to do next, with the line to paste where there is one. */
export function adviseNext(ended: Ended): NextStep[] {
  return adviceOf(adviceOn, ended.reason.key)(ended)
}

function onFindings({ checks }: Ended): NextStep[] {
  const limits = linesToAccept(checks, isLevelLimit)
  return [
    { text: message('next_nhn_repair') },
    { text: message('next_nhn_except') },
    ...(limits.length > 0 ? [{ text: message('next_accept_alerts'), paste: limits }] : []),
  ]
}

/**
 * What to do about a refusal. A token request is refused for its keys; whatever else for what the token may not, or does
 * not know.
 */
export function onRefusal({ error, options }: RefusedEnd): NextStep[] {
  const status = error instanceof RefusedError ? error.status : 400
  if (status === 401) return steps(options.token === undefined ? 'next_nhn_keys' : 'next_nhn_token')
  return steps('next_nhn_access')
}

/** Whether the service or what stands before it was in trouble for a while. Another status is a stranger's. */
function isOutage(error: GateError | undefined): boolean {
  if (!(error instanceof StatusError)) return false
  return [408, 413, 425].includes(error.status) || error.isServerFault
}
