import { english } from '../messages/english.ts'
import type { Message } from '../messages/message.ts'

/**
 * The base of everything that ends a run on purpose. `detail` says it in any language; `message` is the
 * English text. Which class leads to which outcome stands in one table, `gate/outcome.ts`.
 */
export abstract class GateError extends Error {
  abstract override readonly name: string
  readonly detail: Message

  constructor(detail: Message, options?: { cause?: unknown }) {
    super(english(detail), options)
    this.detail = detail
  }
}

/** What a thrown value says of itself, which need not be an `Error`. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Where a thrown value came from, for a debug log: its stack, or what it says where it has none. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Why something failed: what is ours to say in any language, and anything else in its own words. */
export function whyOf(error: unknown): Message | string {
  return error instanceof GateError ? error.detail : wordsOf(error)
}

/** You configured it wrong. Carries every problem that was found, not just the first. */
export class ConfigurationError extends GateError {
  override readonly name = 'ConfigurationError'
  readonly problems: readonly Message[]

  constructor(problems: readonly [Message, ...Message[]], options?: { cause?: unknown }) {
    super(problems[0], options)
    this.problems = problems
    this.message = problems.map(english).join('\n')
  }
}

/** Throws a `ConfigurationError` with the problems, where there are some. */
export function refuseProblems(problems: readonly Message[]): void {
  const [first, ...rest] = problems
  if (first !== undefined) throw new ConfigurationError([first, ...rest])
}

/** The service understood and said no: HTTP 400, 401, 403 or 404. Never worth another try. */
export class RefusedError extends GateError {
  override readonly name = 'RefusedError'
  readonly status: number
  /** The service's own words, cleaned, or `undefined` where it gave none. */
  readonly serviceText: string | undefined

  constructor(detail: Message, refusal: { status: number; serviceText: string | undefined }) {
    super(detail)
    this.status = refusal.status
    this.serviceText = refusal.serviceText
  }
}

/** The service has nothing that could be scanned. It would refuse a start, so none is sent. */
export class NothingToScanError extends GateError {
  override readonly name = 'NothingToScanError'
}

/** What is known about a request that failed on the way. */
export type Delivery = 'not-sent' | 'unknown'

/** A connection was lost or did not come about in time. `delivery` is `not-sent` only when nothing can have reached the server. */
export class NetworkError extends GateError {
  override readonly name = 'NetworkError'
  readonly delivery: Delivery

  constructor(detail: Message, delivery: Delivery, options?: { cause?: unknown }) {
    super(detail, options)
    this.delivery = delivery
  }
}

/**
 * No way leads to the server, and not because a connection was lost: a proxy says no, or this machine lets
 * nothing out. Nothing was sent. `passing` means that the one in the way says so of the moment, and may let the
 * next try through; otherwise that gives the same.
 */
export class BarredError extends GateError {
  override readonly name = 'BarredError'
  readonly passing: boolean

  constructor(detail: Message, { passing = false, ...options }: { cause?: unknown; passing?: boolean } = {}) {
    super(detail, options)
    this.passing = passing
  }
}

/**
 * No encrypted connection that can be trusted: the server could not prove who it is, wants a proof from us, or
 * speaks no TLS of ours. Another try gives the same. `delivery` is `unknown` where that showed only after the
 * request was sent, as with a client certificate that is demanded in TLS 1.3.
 */
export class CertificateError extends GateError {
  override readonly name = 'CertificateError'
  readonly delivery: Delivery

  constructor(detail: Message, delivery: Delivery, options?: { cause?: unknown }) {
    super(detail, options)
    this.delivery = delivery
  }
}

/** The server sent us elsewhere. Redirects are never followed: the key would go along. */
export class RedirectError extends GateError {
  override readonly name = 'RedirectError'
}

/** Any status that is neither success, redirect nor refusal: 408, 425, 429, 5xx and the unexpected. */
export class StatusError extends GateError {
  override readonly name = 'StatusError'
  readonly status: number
  /** The value of the header `Retry-After` in milliseconds from now, where it was given and made sense. */
  readonly retryAfter: number | undefined

  constructor(detail: Message, answer: { status: number; retryAfter: number | undefined }) {
    super(detail)
    this.status = answer.status
    this.retryAfter = answer.retryAfter
  }

  /** Whether the server says that the fault is its own: 500 to 599 (RFC 9110, section 15.6), and no further. */
  get isServerFault(): boolean {
    return this.status >= 500 && this.status <= 599
  }
}

/**
 * An answer that makes no sense. `garbled` means that it may be whole the next time (cut off, HTML from
 * a proxy, empty); otherwise it was read well and contradicts the service's documentation.
 */
export class AnswerError extends GateError {
  override readonly name = 'AnswerError'
  readonly garbled: boolean

  constructor(detail: Message, garbled: boolean, options?: { cause?: unknown }) {
    super(detail, options)
    this.garbled = garbled
  }
}

/** A start was sent, and whether it began anything is not known. `cause` is what hid the answer. */
export class LostStartError extends GateError {
  override readonly name = 'LostStartError'
}

/**
 * The version that is deployed could not be read before a scan. `cause` is what kept us from it. Nothing of this is
 * ever forgiven: whoever may change the application could take its version away.
 */
export class VersionUnreadError extends GateError {
  override readonly name = 'VersionUnreadError'
}

/** Somebody else's scan holds the project, and we were not to wait any longer. */
export class BusyError extends GateError {
  override readonly name = 'BusyError'
}

/** The scan outlived `scan_timeout`. */
export class ScanTimeoutError extends GateError {
  override readonly name = 'ScanTimeoutError'
}

/** The whole run outlived its `timeout`. */
export class RunTimeoutError extends GateError {
  override readonly name = 'RunTimeoutError'
}

/** The service says that the scan was canceled or ended abnormally. */
export class ScanCanceledError extends GateError {
  override readonly name = 'ScanCanceledError'
}

/** A scan was started for a later job, and its ID could not be handed on, so that job could not judge it. */
export class HandOverError extends GateError {
  override readonly name = 'HandOverError'
}

/** We were told to stop. This is the reason that a host's `AbortSignal` carries. */
export class AbortedError extends GateError {
  override readonly name = 'AbortedError'
  readonly signal: NodeJS.Signals

  constructor(detail: Message, signal: NodeJS.Signals) {
    super(detail)
    this.signal = signal
  }
}
