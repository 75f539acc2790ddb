import { isIP, type Socket } from 'node:net'
import type { ConnectionOptions, SecureContext, SecureVersion, TLSSocket } from 'node:tls'
import { cleanLine } from '../kernel/clean-text.ts'
import { CertificateError, type GateError, NetworkError } from '../kernel/errors.ts'
import { isLoopbackHost } from '../kernel/loopback.ts'
import { message } from '../messages/message.ts'
import { codeOf } from './error-code.ts'
import { ExchangeFailure } from './exchange.ts'
import { loopbackLookup } from './loopback-lookup.ts'
import { errorForBrokenExchange, isUnknownAuthority, type Target } from './network-failure.ts'
import { isProxyException } from './proxy-exceptions.ts'
import type { ProxySettings } from './proxy-settings.ts'
import { oldestTls } from './trust.ts'
import { openTunnel, type Tunnel } from './tunnel.ts'

/** What is offered to a server instead of what every connection of ours offers. */
export interface TlsOffer {
  readonly minVersion: SecureVersion
  readonly maxVersion: SecureVersion
  readonly ciphers: string
}

/** A server's certificate, as far as evidence needs it. Texts came from outside and are clean. */
export interface ShownCertificate {
  readonly issuer: string
  /** In milliseconds since 1970; `null` where it can't be read. */
  readonly expires: number | null
}

/**
 * How a handshake ended. `done`: both sides agreed. `untrusted`: they did, and the certificate is not trusted, so that
 * nothing may be sent. `refused`: the server said by an alert that it wants none of what was offered. `hung_up`: it
 * ended the connection after it stood, without a word. `failed`: anything else, our own side included, which says
 * nothing about the server.
 */
export type HandshakeResult =
  | { readonly kind: 'done'; readonly protocol: string; readonly certificate: ShownCertificate }
  | {
      readonly kind: 'untrusted'
      readonly protocol: string
      readonly certificate: ShownCertificate
      readonly error: CertificateError
      /** Whether it comes from an authority that is not trusted (yet). */
      readonly unknownAuthority: boolean
    }
  | { readonly kind: 'refused' | 'hung_up'; readonly error: GateError; readonly code: string }
  | { readonly kind: 'failed'; readonly error: GateError }

/** What a handshake needs. */
export interface HandshakeSettings {
  readonly proxy: ProxySettings
  /** What is trusted; `undefined`: what Node trusts. With an offer of its own nobody needs to be trusted. */
  readonly secureContext: SecureContext | undefined
  readonly offer?: TlsOffer | undefined
  /** Aborts when the time is over. */
  readonly deadline: AbortSignal
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

// The server's own words that it does not want what was offered. The last one has two names, by OpenSSL's version.
const refusals = new Set([
  'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
  'ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY',
  'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
  'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
])
const hangUps = new Set(['ECONNRESET', 'EPIPE', 'ERR_SSL_UNEXPECTED_EOF_WHILE_READING'])

/**
 * Shakes hands with a TLS server, sends nothing and hangs up. The way leads through a proxy where one is set for https
 * targets, as for every request. Throws `signal.reason` after an abort, and nothing else.
 *
 * With an offer the connection has a context of its own: a ready-made one, as `loadTrust` gives, would silently
 * override the versions. Certificates are checked in any case, which happens after the hands were shaken: an
 * error that is about the certificate means that the offer was taken.
 */
export async function shakeHands(target: Target & { readonly url: URL }, settings: HandshakeSettings) {
  const { deadline, signal } = settings
  signal.throwIfAborted()
  const either = new AbortController()
  const stop = () => either.abort()
  // A deadline that is over already sends no event any more.
  if (deadline.aborted) stop()
  deadline.addEventListener('abort', stop)
  signal.addEventListener('abort', stop)
  let tunnel: Tunnel | undefined
  try {
    tunnel = await tunnelFor(target.url, settings, either.signal)
    return await shake(target, settings, tunnel?.socket, either.signal)
  } catch (error) {
    signal.throwIfAborted()
    return failed(error, target, deadline)
  } finally {
    deadline.removeEventListener('abort', stop)
    signal.removeEventListener('abort', stop)
    await tunnel?.close()
  }
}

async function tunnelFor(
  url: URL,
  { proxy, secureContext, timeoutMs }: HandshakeSettings,
  signal: AbortSignal,
): Promise<Tunnel | undefined> {
  const { httpsProxy, noProxy = '' } = proxy
  if (httpsProxy === undefined || isLoopbackHost(url.hostname) || isProxyException(url, noProxy)) {
    return undefined
  }
  const address = url.port === '' ? `${url.hostname}:443` : url.host
  return openTunnel(httpsProxy, address, { secureContext, signal, timeoutMs })
}

async function shake(
  target: Target & { readonly url: URL },
  { deadline, offer, secureContext, signal }: HandshakeSettings,
  through: Socket | undefined,
  both: AbortSignal,
): Promise<HandshakeResult> {
  const tls = await import('node:tls')
  const { url } = target
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const options: ConnectionOptions = {
    host,
    port: Number(url.port || 443),
    ...(isIP(host) === 0 && { servername: host }),
    ...(through && { socket: through }),
    ...(isLoopbackHost(url.hostname) && { lookup: loopbackLookup }),
    ALPNProtocols: ['http/1.1'],
    rejectUnauthorized: true,
    ...(offer ?? { minVersion: oldestTls, ...(secureContext && { secureContext }) }),
  }
  return new Promise((resolve, reject) => {
    let stands = through !== undefined
    let seen: Seen | undefined
    let socket: TLSSocket | undefined
    const settle = (act: () => void) => {
      both.removeEventListener('abort', onAbort)
      socket?.destroy()
      act()
    }
    const onAbort = () =>
      settle(() =>
        signal.aborted ? reject(signal.reason) : resolve(failed(deadline.reason, target, deadline)),
      )
    if (both.aborted) {
      onAbort()
      return
    }
    let made: TLSSocket
    try {
      made = tls.connect(options)
    } catch (error) {
      // What this Node can't offer at all says nothing about the server.
      resolve(failed(error, target, deadline))
      return
    }
    socket = made
    both.addEventListener('abort', onAbort, { once: true })
    made.on('connect', () => {
      stands = true
    })
    // Before Node's own listener, which destroys the socket of a certificate that is not trusted.
    made.prependListener('secure', () => {
      seen = seenOf(made)
    })
    made.on('secureConnect', () => settle(() => resolve({ kind: 'done', ...(seen ?? seenOf(made)) })))
    made.on('error', (error) => settle(() => resolve(ended(error, seen, stands, target, deadline))))
  })
}

type Seen = { readonly protocol: string; readonly certificate: ShownCertificate }

function seenOf(socket: TLSSocket): Seen {
  const { issuer, valid_to: until } = socket.getPeerCertificate()
  const expires = Date.parse(until ?? '')
  const name = [issuer?.CN, issuer?.O].find((part) => part !== undefined)
  return {
    protocol: socket.getProtocol() ?? '',
    certificate: {
      issuer: cleanLine(String(name ?? '?'), 200),
      expires: Number.isNaN(expires) ? null : expires,
    },
  }
}

function ended(
  error: unknown,
  seen: Seen | undefined,
  stands: boolean,
  target: Target,
  deadline: AbortSignal,
): HandshakeResult {
  const code = codeOf(error)
  const failure = new ExchangeFailure('broken', false, error)
  const said = errorForBrokenExchange(failure, target)
  if (seen !== undefined && said instanceof CertificateError) {
    return { kind: 'untrusted', ...seen, error: said, unknownAuthority: isUnknownAuthority(failure) }
  }
  if (refusals.has(code)) return { kind: 'refused', error: said as GateError, code }
  if (stands && seen === undefined && hangUps.has(code)) {
    return { kind: 'hung_up', error: said as GateError, code }
  }
  return failed(error, target, deadline)
}

function failed(cause: unknown, target: Target, deadline: AbortSignal): HandshakeResult {
  if (deadline.aborted) {
    return {
      kind: 'failed',
      error: new NetworkError(message('network_connect_timeout', target), 'not-sent', { cause }),
    }
  }
  const error = errorForBrokenExchange(new ExchangeFailure('broken', false, cause), target) as GateError
  return { kind: 'failed', error }
}
