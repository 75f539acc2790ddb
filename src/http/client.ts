import { cleanLine } from '../kernel/clean-text.ts'
import type { Clock } from '../kernel/clock.ts'
import { AnswerError, NetworkError, RedirectError } from '../kernel/errors.ts'
import type { Logger } from '../kernel/logger.ts'
import { parseUrl } from '../kernel/parse-url.ts'
import { english } from '../messages/english.ts'
import { message } from '../messages/message.ts'
import { BodyTooLong, undoContentEncoding } from './content-encoding.ts'
import type { NetworkDispatcher } from './dispatcher.ts'
import { ExchangeFailure, exchange, type RawAnswer } from './exchange.ts'
import { errorForBrokenExchange, isUnknownAuthority, type Target } from './network-failure.ts'
import { type HttpRequest, wireRequest } from './request.ts'

/** An answer of any status but a redirect. Its text came from outside. */
export interface HttpAnswer extends Target {
  readonly status: number
  /** Names in lower case; a header that came several times is joined by commas. */
  readonly headers: Readonly<Record<string, string>>
  /** The body as UTF-8; what is no UTF-8 becomes U+FFFD. */
  readonly text: string
  /** The body itself, decoded of its content encoding, where the request asked for it. */
  readonly bytes?: Uint8Array
}

/** Sends requests, one try each. */
export interface HttpClient {
  /**
   * Sends one request and reads its whole answer.
   *
   * Throws a `NetworkError` or a `CertificateError`, whose `delivery` says whether the server can have seen the
   * request, a `BarredError`, a `RedirectError`, or an `AnswerError` for a body that can't be read or is too long.
   * After an abort by `signal` it throws `signal.reason`.
   */
  request(request: HttpRequest): Promise<HttpAnswer>
}

/** What a client needs. */
export interface HttpClientOptions {
  readonly dispatcher: NetworkDispatcher
  readonly log: Logger
  /** Measures how long requests take. */
  readonly clock: Pick<Clock, 'monotonic'>
  /** Makes a signal that aborts after so many milliseconds. Default: `AbortSignal.timeout`, in real time. */
  readonly timeout?: (milliseconds: number) => AbortSignal
  readonly userAgent: string
  /** Milliseconds for a whole exchange: connecting, sending, waiting, reading. */
  readonly requestTimeoutMs?: number
  /** The longest body in bytes, as sent and as decoded. */
  readonly maximumBodyBytes?: number
}

/** Makes a client. Its debug log shows method and path, status, size and duration of each request. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { dispatcher, log, clock, userAgent } = options
  const { requestTimeoutMs = 30_000, maximumBodyBytes = 5 * 1024 * 1024 } = options
  const { timeout = AbortSignal.timeout.bind(AbortSignal) } = options

  const longestBody = (request: HttpRequest) => request.maximumBodyBytes ?? maximumBodyBytes
  const send = async (request: HttpRequest, target: Target): Promise<RawAnswer> => {
    const deadline = timeout(request.timeoutMs ?? requestTimeoutMs)
    const limits = { deadline, signal: request.signal, maximumBytes: longestBody(request) }
    const wire = wireRequest(request, userAgent)
    try {
      return await exchange(dispatcher, wire, limits)
    } catch (error) {
      // The handshake failed, so nothing was sent and a second one repeats nothing.
      if (!(error instanceof ExchangeFailure && isUnknownAuthority(error))) throw error
      if (!(await dispatcher.trustMore())) throw error
      log.debug(english(message('trusting_more', { host: target.host })))
      return exchange(dispatcher, wire, limits)
    }
  }
  const toError = (error: unknown, request: HttpRequest, target: Target): unknown => {
    if (!(error instanceof ExchangeFailure)) return error
    const { fault, sent } = error
    if (fault === 'broken') {
      return errorForBrokenExchange(error, target, dispatcher.wantsCertificate(error.cause))
    }
    if (fault === 'too-large') return tooLarge(target, longestBody(request), error)
    const { cause } = error
    if (!sent) return new NetworkError(message('network_connect_timeout', target), 'not-sent', { cause })
    const seconds = (request.timeoutMs ?? requestTimeoutMs) / 1_000
    return new NetworkError(message('network_timeout', { ...target, seconds }), 'unknown', { cause })
  }
  return {
    request: async (request) => {
      const started = clock.monotonic()
      const { host } = new URL(request.base)
      const { endpoint, service, setting } = request
      const target = { host, endpoint, service, setting }
      const milliseconds = () => Math.round(clock.monotonic() - started)
      try {
        const raw = await send(request, target)
        const { status, body } = raw
        log.debug(
          english(
            message('request_answered', {
              endpoint,
              status,
              bytes: body.length,
              milliseconds: milliseconds(),
            }),
          ),
        )
        if (status >= 300 && status < 400) throw redirectError(raw, request.base, target)
        const bytes = await readBody(raw, target, longestBody(request))
        const text = new TextDecoder().decode(bytes)
        const answer = { ...target, status, headers: flatHeaders(raw), text }
        return request.wantsBytes ? { ...answer, bytes } : answer
      } catch (error) {
        const thrown = toError(error, request, target)
        const name = thrown instanceof Error ? thrown.name : 'unknown error'
        log.debug(english(message('request_failed', { endpoint, error: name, milliseconds: milliseconds() })))
        throw thrown
      }
    },
  }
}

function flatHeaders({ headers }: RawAnswer): Record<string, string> {
  const given = Object.entries(headers).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]))
}

/** Shows the origin of a redirect's target only: path and query may hold what we sent. */
function redirectError({ status, headers }: RawAnswer, base: string, target: Target): RedirectError {
  const location = String(headers['location'] ?? '')
  const url = location === '' ? undefined : parseUrl(location, base)
  if (url === undefined) return new RedirectError(message('redirected_nowhere', { ...target, status }))
  const shown = url.origin === 'null' ? url.protocol : url.origin
  return new RedirectError(message('redirected', { ...target, status, target: cleanLine(shown, 200) }))
}

async function readBody(
  { status, headers, body }: RawAnswer,
  target: Target,
  maximumBytes: number,
): Promise<Uint8Array> {
  const encoding = String(headers['content-encoding'] ?? '')
  try {
    return await undoContentEncoding(body, encoding, maximumBytes)
  } catch (cause) {
    // The status says enough; see `exchange`.
    if (status >= 400) return new Uint8Array()
    if (cause instanceof BodyTooLong) throw tooLarge(target, maximumBytes, cause)
    const shown = cleanLine(encoding, 40)
    throw new AnswerError(message('answer_unreadable', { ...target, encoding: shown }), true, { cause })
  }
}

function tooLarge(target: Target, maximumBytes: number, cause: unknown): AnswerError {
  const kibibytes = maximumBytes / 1024
  const limit =
    kibibytes % 1024 === 0
      ? `${kibibytes / 1024} MiB`
      : Number.isInteger(kibibytes)
        ? `${kibibytes} KiB`
        : `${maximumBytes} bytes`
  return new AnswerError(message('answer_too_large', { ...target, limit }), true, { cause })
}
