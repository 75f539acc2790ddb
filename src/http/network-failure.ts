import { cleanLine } from '../kernel/clean-text.ts'
import { AnswerError, CertificateError, NetworkError } from '../kernel/errors.ts'
import { type Message, message } from '../messages/message.ts'
import type { ExchangeFailure } from './exchange.ts'
import { ProxyRefusal, ProxyUnreachable } from './proxy-connection.ts'

/** Where a request was going, for messages. */
export interface Target {
  /** Host and port of the server, never user or password. */
  readonly host: string
  /** Method and path, never the query. */
  readonly endpoint: string
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
const notResolved = /^(?:ENOTFOUND$|EAI_)/
// What undici's parser says of a server that speaks something else than HTTP.
const notHttp = /^(?:HTTPParserError$|HPE_|UND_ERR_HEADERS_OVERFLOW$)/

/** Says whether the server's certificate came from an authority that is not trusted (yet). */
export function isUnknownAuthority({ sent, cause }: ExchangeFailure): boolean {
  return !sent && unknownAuthority.has(codeOf(innermost(cause)))
}

/**
 * Turns what undici reported into an error of the kernel. A request that undici itself refused to build is a
 * bug of ours and comes back as it is.
 */
export function errorForBrokenExchange({ sent, cause }: ExchangeFailure, target: Target): unknown {
  const error = innermost(cause)
  const code = codeOf(error)
  const { host, endpoint } = target
  const notSent = (detail: Message) => new NetworkError(detail, 'not-sent', { cause })

  const proxyStatus = statusOfProxy(error)
  if (proxyStatus !== undefined) {
    return notSent(message('network_proxy', { host, endpoint, status: `HTTP ${proxyStatus}` }))
  }
  if (code === 'UND_ERR_INVALID_ARG') return cause
  if (sent) {
    if (notHttp.test(code)) {
      return new AnswerError(message('answer_not_http', { host, endpoint, code }), true, { cause })
    }
    return new NetworkError(
      message('network_lost', { host, endpoint, code: readableCode(error) }),
      'unknown',
      { cause },
    )
  }
  const certificate = certificateMessage(error, code, host)
  if (certificate !== undefined) return new CertificateError(certificate, { cause })
  if (cause instanceof ProxyUnreachable) {
    return notSent(
      message('network_proxy_unreachable', {
        host,
        endpoint,
        code: triedAddress(error) ?? readableCode(error),
      }),
    )
  }
  return notSent(connectionMessage(error, code, target))
}

function certificateMessage(error: unknown, code: string, host: string): Message | undefined {
  if (expired.has(code)) return message('certificate_expired', { host })
  if (wrongHost.has(code)) return message('certificate_wrong_host', { host: textOf(error, 'host') ?? host })
  if (unknownAuthority.has(code)) return message('certificate_unknown_authority', { host, code })
  if (otherCertificateFault.test(code)) return message('certificate_rejected', { host, code })
  if (noTls.test(code)) return message('tls_failed', { host, code })
  return undefined
}

function connectionMessage(error: unknown, code: string, { host, endpoint }: Target): Message {
  if (notResolved.test(code)) {
    return message('network_unresolved', { host: textOf(error, 'hostname') ?? host, endpoint })
  }
  if (code === 'ECONNREFUSED') {
    return message('network_refused', { host, endpoint, address: triedAddress(error) ?? host })
  }
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return message('network_connect_timeout', { host, endpoint })
  return message('network_not_connected', { host, endpoint, code: readableCode(error) })
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

function codeOf(error: unknown): string {
  return textOf(error, 'code') ?? (error instanceof Error ? error.name : 'unknown')
}

/** undici's own codes say little; its texts are fixed and short, such as «other side closed». */
function readableCode(error: unknown): string {
  const code = codeOf(error)
  return error instanceof Error && code.startsWith('UND_ERR_') ? cleanLine(error.message, 200) : code
}

function textOf(error: unknown, property: string): string | undefined {
  if (typeof error !== 'object' || error === null || !(property in error)) return undefined
  const value = (error as Record<string, unknown>)[property]
  return typeof value === 'string' || typeof value === 'number' ? cleanLine(String(value), 200) : undefined
}
