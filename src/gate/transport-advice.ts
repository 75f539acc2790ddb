import type { MessageKey } from '../messages/message.ts'

type ReasonOf<P extends string> = Extract<MessageKey, P>

/** Why the way to a service, or an answer's outside, ended a run, whatever the service. */
export type TransportReason = Exclude<
  ReasonOf<
    | `network_${string}`
    | `certificate_${string}`
    | `redirected${string}`
    | `answer_${string}`
    | 'tls_failed'
    | 'tls_broken'
  >,
  // What these mean depends on the status, or on the service.
  'answer_status' | 'answer_rate_limited' | `answer_other_${string}`
>

/** What to do about each. TypeScript refuses a reason that has no row. */
export const adviceOnTransport: Readonly<Record<TransportReason, Extract<MessageKey, `next_${string}`>>> = {
  network_unresolved: 'next_check_network',
  network_refused: 'next_check_network',
  network_not_connected: 'next_check_network',
  network_connect_timeout: 'next_check_network',
  network_lost: 'next_check_network',
  network_timeout: 'next_check_network',
  network_proxy: 'next_check_network',
  network_proxy_unreachable: 'next_check_network',
  network_proxy_gateway: 'next_check_network',
  network_proxy_login: 'next_check_network',
  network_proxy_redirect: 'next_check_network',
  network_proxy_senseless: 'next_check_network',
  certificate_expired: 'next_check_certificate',
  certificate_wrong_host: 'next_check_certificate',
  certificate_unknown_authority: 'next_check_certificate',
  certificate_rejected: 'next_check_certificate',
  certificate_unfit: 'next_check_certificate',
  certificate_wanted: 'next_check_api_url',
  tls_failed: 'next_check_api_url',
  tls_broken: 'next_check_network',
  redirected: 'next_check_api_url',
  redirected_nowhere: 'next_check_api_url',
  answer_not_http: 'next_check_api_url',
  answer_not_json: 'next_check_api_url',
  answer_empty: 'next_check_api_url',
  answer_too_large: 'next_check_api_url',
  answer_unreadable: 'next_check_api_url',
  answer_contradictory: 'next_check_api_url',
  answer_no_status: 'next_check_api_url',
  answer_unasked: 'next_check_api_url',
  answer_repeats_key: 'next_check_api_url',
  answer_misshaped: 'next_update',
}
