import type { Operation } from './operation.ts'

/** What a request is sent for. */
export type RequestKind =
  | 'tls'
  | 'control'
  | 'operation'
  | 'cors'
  | 'trace'
  | 'made_up_credential'
  | 'credential'
  | 'security_txt'
  | 'port_80'

/**
 * The handshakes, in their order: `modern` is verified like every connection and comes before anything is sent;
 * `modern_again` stands behind the others, so that a hang-up between the two is the server's own decision.
 */
export type Handshake = 'modern' | 'tls_1_0' | 'tls_1_1' | 'no_forward_secrecy' | 'modern_again'

/** A request, or a handshake without one, that a check sends. Plain data, without secrets. */
export interface PlannedRequest {
  readonly kind: RequestKind
  /** `TLS` is a handshake, after which nothing is asked. */
  readonly method: 'GET' | 'OPTIONS' | 'TRACE' | 'TLS'
  /** The full URL; of a handshake the origin. */
  readonly url: string
  /** Fields beside `User-Agent`, and beside what `credential` and `made_up_credential` put in: no secret is here. */
  readonly headers: Readonly<Record<string, string>>
  /** The operation that is asked, where it is one of the document's. */
  readonly operation?: Operation
  /** Which handshake, where it is one. */
  readonly handshake?: Handshake
  /**
   * Of the made-up credential only: the operations that it may go to instead, with their URLs, where the planned one
   * did not refuse to answer without a credential. The first that refused is the one.
   */
  readonly instead?: readonly { readonly url: string; readonly operation: Operation }[]
}

/** Why an operation is not asked. */
export type NotAsked = 'writes' | 'method' | 'own_servers' | 'path_value' | 'leave_out' | 'max_requests'

/** An operation that is not asked. */
export interface LeftOut {
  readonly operation: Operation
  readonly why: NotAsked
  /** The path parameters without a value, where that is why. */
  readonly missing: readonly string[]
}

/** What a check sends, in its order, and what it does not. The same document and options give the same plan. */
export interface Plan {
  /** At most `max_requests`. A retry may only use what the plan leaves of them. */
  readonly requests: readonly PlannedRequest[]
  readonly leftOut: readonly LeftOut[]
  /** What `max_requests` had no room for beside operations: what hangs on it is not visible. */
  readonly noRoomFor: readonly RequestKind[]
}
