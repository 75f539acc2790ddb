import { adviceOf, isLevelLimit, just, linesToAccept, rowsOnTransport } from '../../gate/advice.ts'
import type { Check, NextStep } from '../../gate/report.ts'
import type { TransportReason } from '../../gate/transport-advice.ts'
import { formatDuration } from '../../kernel/duration.ts'
import type { GateError } from '../../kernel/errors.ts'
import { type Message, type MessageKey, message } from '../../messages/message.ts'
import type { ApiOptions } from './read-options.ts'

/** How a run ended, for advice. */
export interface Ended {
  readonly options: Pick<ApiOptions, 'interval' | 'min_seen' | 'timeout'>
  readonly reason: Message
  readonly checks: readonly Check[]
  readonly error: GateError | undefined
}

type Advise = (ended: Ended) => NextStep[]

/** The names of the messages that can say why a run ended, apart from those on a single input. */
export type ApiReasonKey =
  | Extract<MessageKey, `api_reason_${string}` | `service_refused${string}`>
  | TransportReason
  | 'api_why_few_clear'
  | 'api_cut_time'
  | 'answer_status'
  | 'answer_rate_limited'
  | 'reason_problems'
  | 'reason_aborted'
  | 'reason_parent_gone'
  | 'reason_output_lost'
  | 'reason_unforeseen'

const nothing = just()
const moreTime: Advise = ({ options }) => [
  { text: message('next_api_more_time'), paste: `timeout: ${formatDuration(options.timeout * 2)}` },
]
// There is no api_url to check here, but target or the address of the document.
const onTransport = rowsOnTransport((key) => (key === 'next_check_api_url' ? 'next_api_check_target' : key))

/** What to do about each reason. TypeScript refuses a reason that has no row. */
const adviceOn: Record<ApiReasonKey, Advise> = {
  ...onTransport,
  api_reason_passed: nothing,
  api_reason_checked: nothing,
  api_reason_over: onFindings,
  api_reason_not_whole: just('next_api_see_rules'),
  api_reason_not_visible: just('next_api_see_rules'),
  api_reason_unasked: (ended) => [
    { text: message('next_api_slower'), paste: `interval: ${formatDuration(ended.options.interval * 2)}` },
    ...moreTime(ended),
  ],
  api_reason_lost_sight: just('next_api_see_rules', 'next_api_new_baseline'),
  api_why_few_clear: just('next_api_give_values'),
  api_cut_time: moreTime,
  service_refused: just('next_api_document'),
  service_refused_silently: just('next_api_document'),
  answer_status: just('next_api_check_target'),
  answer_rate_limited: just('next_api_document'),
  reason_problems: just('next_fix_inputs'),
  reason_aborted: nothing,
  reason_parent_gone: nothing,
  reason_output_lost: nothing,
  reason_unforeseen: just('next_report_bug'),
}

/** Says what to do next, with the line to paste where there is one. */
export function adviseNext(ended: Ended): NextStep[] {
  return adviceOf(adviceOn, ended.reason.key)(ended)
}

function onFindings({ checks }: Ended): NextStep[] {
  const limits = linesToAccept(checks, isLevelLimit)
  return [
    { text: message('next_api_mend') },
    { text: message('next_api_accept') },
    ...(limits.length > 0 ? [{ text: message('next_api_allow'), paste: limits }] : []),
  ]
}
