import { cleanLine } from '../kernel/clean-text.ts'
import { AnswerError, type GateError, NetworkError } from '../kernel/errors.ts'
import { Secret } from '../kernel/secret.ts'
import { message } from '../messages/message.ts'
import { undoContentEncoding } from './content-encoding.ts'
import type { NetworkDispatcher } from './dispatcher.ts'
import { ExchangeFailure, exchange, type RawAnswer } from './exchange.ts'
import { type HandshakeResult, shakeHands, type TlsOffer } from './handshake.ts'
import { errorForBrokenExchange, isUnknownAuthority, type Target } from './network-failure.ts'
import type { ProxySettings } from './proxy-settings.ts'
import type { Trust } from './trust.ts'

/** A request without a body that changes nothing. */
export interface Question {
  readonly method: 'GET' | 'OPTIONS' | 'TRACE'
  readonly url: URL
  readonly headers: Readonly<Record<string, string | Secret>>
  /** Of which statuses the body is wanted, too. Of a redirect it never comes. */
  readonly wantsBody: (status: number) => boolean
  /** The option that named the host, for messages. */
  readonly setting: string
  readonly signal: AbortSignal
}

/** What came: a status counts, whatever became of the rest. */
export interface Seen {
  readonly status: number
  /** Names in small letters; every header as often as it came, in its order. */
  readonly headers: Readonly<Record<string, readonly string[]>>
  /** As UTF-8, cut at the limit; `null` where it was not wanted. Of one that can't be read, what is left: nothing. */
  readonly body: string | null
}

/**
 * Asks a server as one who judges the server itself: whatever status comes is an observation, redirects are not
 * followed, repeated headers stay apart. One try each; whoever asks counts and paces.
 */
export interface Probe {
  /**
   * Sends one request. Throws a `NetworkError`, a `CertificateError`, a `BarredError` or an `AnswerError` where no
   * status came, and `signal.reason` after an abort.
   */
  ask(question: Question): Promise<Seen>
  /** Shakes hands and hangs up. Throws `signal.reason` after an abort, and nothing else. */
  shakeHands(wish: HandshakeWish): Promise<HandshakeResult>
  /** Whether an error of `ask` is about an authority that is not trusted (yet). Nothing was sent then. */
  isUnknownAuthority(error: unknown): boolean
  /** Trusts more from now on: `true` when there is more than before, at most once. */
  trustMore(): Promise<boolean>
}

/** With whom to shake hands, and what to offer. */
export interface HandshakeWish {
  readonly url: URL
  /** Absent: what every connection of ours offers. */
  readonly offer?: TlsOffer | undefined
  readonly setting: string
  readonly signal: AbortSignal
}

/** What a probe needs. */
export interface ProbeOptions {
  readonly dispatcher: NetworkDispatcher
  readonly trust: Trust
  readonly proxy: ProxySettings
  /** Makes a signal that aborts after so many milliseconds. Default: `AbortSignal.timeout`, in real time. */
  readonly timeout?: (milliseconds: number) => AbortSignal
  /** Milliseconds for a request with its answer, and for a handshake. */
  readonly timeoutMs?: number
  /** The longest body in bytes, as sent and as decoded. */
  readonly maximumBodyBytes?: number
}

/** Makes a probe on a dispatcher. */
export function createProbe(options: ProbeOptions): Probe {
  const { dispatcher, proxy, trust, timeoutMs = 10_000, maximumBodyBytes = 256 * 1_024 } = options
  const { timeout = AbortSignal.timeout.bind(AbortSignal) } = options
  const unknownAuthorities = new WeakSet<object>()
  let isWidened = false
  return {
    ask: async ({ headers, method, setting, signal, url, wantsBody }) => {
      const request = {
        origin: url.origin,
        path: url.pathname + url.search,
        method,
        headers: { 'accept-encoding': 'identity', ...revealed(headers) },
        body: null,
      }
      const limits = { deadline: timeout(timeoutMs), signal, maximumBytes: maximumBodyBytes, wantsBody }
      const target = { host: url.host, endpoint: `${method} ${cleanLine(url.pathname, 300)}`, setting }
      try {
        return await seenOf(await exchange(dispatcher, request, limits), wantsBody, maximumBodyBytes)
      } catch (error) {
        if (!(error instanceof ExchangeFailure)) throw error
        const said = errorOf(error, target, dispatcher.wantsCertificate(error.cause), timeoutMs)
        if (error.fault === 'broken' && isUnknownAuthority(error)) unknownAuthorities.add(said)
        throw said
      }
    },
    shakeHands: async ({ offer, setting, signal, url }) => {
      const secureContext = isWidened ? await trust.widened() : trust.initial
      const target = { host: url.host, endpoint: `TLS ${url.host}`, setting, url }
      return shakeHands(target, {
        proxy,
        secureContext,
        offer,
        deadline: timeout(timeoutMs),
        timeoutMs,
        signal,
      })
    },
    isUnknownAuthority: (error) =>
      typeof error === 'object' && error !== null && unknownAuthorities.has(error),
    trustMore: async () => {
      if (isWidened) return false
      isWidened = await dispatcher.trustMore()
      return isWidened
    },
  }
}

function revealed(headers: Question['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      value instanceof Secret ? value.reveal() : value,
    ]),
  )
}

async function seenOf(
  { body, headers, status }: RawAnswer,
  wantsBody: Question['wantsBody'],
  maximumBytes: number,
): Promise<Seen> {
  const apart = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), [value].flat().map(String)] as const],
  )
  const seen = { status, headers: Object.fromEntries(apart) }
  if (!wantsBody(status)) return { ...seen, body: null }
  const encoding = String(headers['content-encoding'] ?? '')
  const decoded = await undoContentEncoding(body, encoding, maximumBytes).catch(() => Buffer.alloc(0))
  return { ...seen, body: new TextDecoder().decode(decoded) }
}

function errorOf(
  failure: ExchangeFailure,
  target: Target,
  wantsCertificate: boolean,
  timeoutMs: number,
): GateError {
  const { cause, fault, sent } = failure
  if (fault === 'broken') {
    const error = errorForBrokenExchange(failure, target, wantsCertificate)
    // A request that undici refuses to build is a bug of ours.
    if (!(error instanceof Error && 'detail' in error)) throw error
    return error as GateError
  }
  if (fault === 'too-large')
    return new AnswerError(message('answer_not_http', { ...target, code: fault }), true)
  return sent
    ? new NetworkError(message('network_timeout', { ...target, seconds: timeoutMs / 1_000 }), 'unknown', {
        cause,
      })
    : new NetworkError(message('network_connect_timeout', target), 'not-sent', { cause })
}
