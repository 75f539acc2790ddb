import type { HandshakeResult } from '../../http/handshake.ts'
import type { Seen } from '../../http/probe.ts'
import type { GateError } from '../../kernel/errors.ts'
import type { PlannedRequest } from './planned-request.ts'

/**
 * Why a planned request was not sent: asking had ended, the certificate is not trusted, no operation refused to answer
 * without a credential, or the last lock before a credential leaves did not open.
 */
export type Unsent = 'cut_short' | 'untrusted' | 'no_refusal' | 'locked'

/** What became of a planned request. */
export type Observation =
  | { readonly kind: 'answered'; readonly request: PlannedRequest; readonly answer: Seen }
  | { readonly kind: 'unanswered'; readonly request: PlannedRequest; readonly error: GateError }
  | { readonly kind: 'shaken'; readonly request: PlannedRequest; readonly handshake: HandshakeResult }
  | { readonly kind: 'unsent'; readonly request: PlannedRequest; readonly why: Unsent }

/** A planned request with the answer that came. */
export type Answered = Extract<Observation, { kind: 'answered' }>

/** Whether a status is a success. */
export function isSuccess({ status }: Pick<Seen, 'status'>): boolean {
  return status >= 200 && status <= 299
}

/** The values of a header, in their order. */
export function valuesOf({ headers }: Pick<Seen, 'headers'>, name: string): readonly string[] {
  return Object.hasOwn(headers, name) ? (headers[name] ?? []) : []
}

/** The media type of an answer in small letters, without parameters; empty where it says none. */
export function mediaTypeOf(answer: Pick<Seen, 'headers'>): string {
  const [value = ''] = valuesOf(answer, 'content-type')
  return (value.split(';')[0] ?? '').trim().toLowerCase()
}
