import { AnswerError, BarredError, CertificateError, type GateError, NetworkError } from '../kernel/errors.ts'
import { type Message, message } from '../messages/message.ts'
import { codeOf, readableCode, textOf } from './error-code.ts'
import type { ExchangeFailure } from './exchange.ts'
import { isLostConnection, lengthMismatch, notResolved } from './lost-connection.ts'
import { ProxyRefusal, ProxyUnreachable } from './proxy-connection.ts'

/** Where a request was going, for messages. */
export interface Target {
  /** Host and port of the server, never user or password. */
  readonly host: string
  /** Method and path, never the query. */
  readonly endpoint: string
  /** The option that named the host, where one did. */
  readonly setting?: string | undefined
  /** What should answer there. */
  readonly service?: string | undefined
}

const expired = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'])
const wrongHost = new Set(['ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH'])
const unknownAuthority = new Set([
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'CERT_UNTRUSTED',
])
// The rest of Node's documented «X509 certificate error codes».
const otherCertificateFault =
  /^(?:CERT_|CRL_|UNABLE_TO_|ERROR_IN_(?:CERT|CRL)_|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_EXCEEDED$)/
const noTls = /^(?:EPROTO$|ERR_SSL_|ERR_TLS_)/
// Node's code for every other reason of OpenSSL, which stands in the error's text.
const otherReason = 'UNSPECIFIED'

/** Says whether the server's certificate came from an authority that is not trusted (yet). */
export function isUnknownAuthority({ sent, cause }: ExchangeFailure): boolean {
  return !sent && unknownAuthority.has(codeOf(innermost(cause)))
}

/**
 * Turns what undici reported into an error of the kernel. What is a lost connection stands in a list; all else
 * is about certificates before the request is sent, and an answer without sense afterwards. A request that
 * undici itself refused to build is a bug of ours and comes back as it is.
 *
 * `wantsCertificate`: the connection ended unanswered after the server had asked for a client certificate.
 */
export function errorForBrokenExchange(
  { sent, cause, status }: ExchangeFailure,
  target: Target,
  wantsCertificate = false,
): unknown {
  const error = innermost(cause)
  const proxyStatus = statusOfProxy(error)
  if (proxyStatus !== undefined) return errorForProxyAnswer(proxyStatus, target, cause)
  if (codeOf(error) === 'UND_ERR_INVALID_ARG') return cause
  if (sent) {
    if (wantsCertificate)
      return new CertificateError(message('certificate_wanted', target), 'unknown', { cause })
    return errorAfterSending(error, status, target, cause)
  }
  return errorBeforeSending(error, target, cause)
}

function errorAfterSending(
  error: unknown,
  status: number | undefined,
  target: Target,
  cause: unknown,
): GateError {
  if (isLostConnection(error, status)) {
    const lost = message('network_lost', { ...target, code: readableCode(error) })
    return new NetworkError(lost, 'unknown', { cause })
  }
  const code = codeOf(error)
  if (noTls.test(code) || code === otherReason) {
    return new CertificateError(message('tls_broken', { ...target, code }), 'unknown', { cause })
  }
  return new AnswerError(malformedMessage(error, status, target), true, { cause })
}

/** What undici could make nothing of. It is told by status, code and, where undici has no other, fixed text. */
function malformedMessage(error: unknown, status: number | undefined, target: Target): Message {
  const code = codeOf(error)
  const text = code === 'UND_ERR_SOCKET' ? textOf(error, 'message') : undefined
  if (text === 'bad response') return message('answer_unasked', { ...target, status: '100 Continue' })
  if (text === 'bad upgrade' || status === 101) {
    return message('answer_unasked', { ...target, status: '101 Switching Protocols' })
  }
  if (status !== undefined && status < 100) {
    return message('answer_no_status', { ...target, status: String(status).padStart(3, '0') })
  }
  if (code === lengthMismatch) return message('answer_contradictory', target)
  return message('answer_not_http', { ...target, code: readableCode(error) })
}

function errorBeforeSending(error: unknown, target: Target, cause: unknown): GateError {
  const code = codeOf(error)
  const isProxy = cause instanceof ProxyUnreachable
  if (isLostConnection(error, undefined)) {
    const lost = isProxy
      ? message('network_proxy_unreachable', { ...target, code: triedAddress(error) ?? readableCode(error) })
      : connectionMessage(error, code, target)
    return new NetworkError(lost, 'not-sent', { cause })
  }
  const certificate = certificateMessage(error, code, target)
  if (certificate !== undefined) return new CertificateError(certificate, 'not-sent', { cause })
  if (isProxy) {
    return new BarredError(message('network_proxy_senseless', { ...target, code: readableCode(error) }), {
      cause,
    })
  }
  // A system call or a bug of ours failed before there was TLS; what is left failed in its handshake.
  if (textOf(error, 'syscall') !== undefined || textOf(error, 'code') === undefined) {
    return new BarredError(message('network_not_connected', { ...target, code: readableCode(error) }), {
      cause,
    })
  }
  return new CertificateError(
    message('tls_failed', { host: target.host, code: readableCode(error) }),
    'not-sent',
    {
      cause,
    },
  )
}

function certificateMessage(error: unknown, code: string, target: Target): Message | undefined {
  const { host } = target
  if (expired.has(code)) return message('certificate_expired', { host })
  if (wrongHost.has(code))
    return message('certificate_wrong_host', { ...target, host: textOf(error, 'host') ?? host })
  if (unknownAuthority.has(code)) return message('certificate_unknown_authority', { host, code })
  if (code === otherReason) {
    return message('certificate_unfit', { host, why: textOf(error, 'message') || code })
  }
  if (otherCertificateFault.test(code)) return message('certificate_rejected', { host, code })
  if (noTls.test(code)) return message('tls_failed', { host, code })
  return undefined
}

/**
 * A gateway that could not get through speaks of the network behind it (RFC 9110, sections 15.6.3 to 15.6.5), so
 * another try may go better. Whatever else a proxy answers in the server's place is a wish of its own, and will be
 * the same again. All of it is the proxy's word, not the server's: whoever runs one could say it at will.
 */
const gatewayFailed = new Set([502, 503, 504])

function errorForProxyAnswer(status: number, target: Target, cause: unknown): GateError {
  const detail = { ...target, status: `HTTP ${status}` }
  if (gatewayFailed.has(status)) {
    return new BarredError(message('network_proxy_gateway', detail), { cause, passing: true })
  }
  if (status >= 300 && status <= 399) {
    return new BarredError(message('network_proxy_redirect', detail), { cause })
  }
  return new BarredError(message(status === 407 ? 'network_proxy_login' : 'network_proxy', detail), { cause })
}

function connectionMessage(error: unknown, code: string, target: Target): Message {
  const { host } = target
  if (notResolved.test(code)) {
    return message('network_unresolved', { ...target, host: textOf(error, 'hostname') ?? host })
  }
  if (code === 'ECONNREFUSED') {
    return message('network_refused', { ...target, address: triedAddress(error) ?? host })
  }
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return message('network_connect_timeout', target)
  return message('network_not_connected', { ...target, code: readableCode(error) })
}

/** Where Node tries several addresses, it wraps their errors; the wrapper has the first one's code. */
function triedAddress(error: unknown): string | undefined {
  const tried = error instanceof AggregateError ? error.errors : [error]
  const addresses = tried.flatMap((one) => {
    const address = textOf(one, 'address')
    const port = textOf(one, 'port')
    if (address === undefined || port === undefined) return []
    return [address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`]
  })
  return addresses.length === 0 ? undefined : addresses.join(', ')
}

/** The status that a proxy gave instead of a way to the server. */
function statusOfProxy(error: unknown): number | undefined {
  if (error instanceof ProxyRefusal) return error.status
  // Without a tunnel undici reports 407 as a bad argument, and keeps the number in the text only.
  const asked = error instanceof Error && error.message === 'Proxy Authentication Required (407)'
  return asked ? 407 : undefined
}

function innermost(error: unknown): unknown {
  const wrapped =
    error instanceof ProxyUnreachable || codeOf(error) === 'UND_ERR_PRX_TLS' ? (error as Error).cause : error
  return wrapped === error ? error : innermost(wrapped)
}
