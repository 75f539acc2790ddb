import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExchangeFailure } from '../../src/http/exchange.ts'
import { errorForBrokenExchange, isUnknownAuthority } from '../../src/http/network-failure.ts'
import { ProxyRefusal, ProxyUnreachable } from '../../src/http/proxy-connection.ts'
import { AnswerError, BarredError, CertificateError, NetworkError } from '../../src/kernel/errors.ts'

const target = { host: 'api.vaddy.net', endpoint: 'GET /v2/scan/runcheck' }
const where = '(GET /v2/scan/runcheck'

/** An error as Node or undici makes it. */
const coded = (code: string, more: Record<string, unknown> = {}, text = 'what happened') =>
  Object.assign(new Error(text), { code, ...more })
const broken = (cause: unknown, sent = false) => new ExchangeFailure('broken', sent, cause)
const errorFor = (cause: unknown, sent = false) => errorForBrokenExchange(broken(cause, sent), target)

describe('what to check', () => {
  const named = { ...target, service: 'Toy', setting: 'gauge_url' }
  const said = (to: typeof target, cause: unknown, sent: boolean, wantsCertificate = false) =>
    String(errorForBrokenExchange(broken(cause, sent), to, wantsCertificate))

  it.each([
    ['ENOTFOUND', false],
    ['ECONNREFUSED', false],
    ['EHOSTUNREACH', false],
    ['UND_ERR_CONNECT_TIMEOUT', false],
    ['ERR_TLS_CERT_ALTNAME_INVALID', false],
    ['HPE_INVALID_CONSTANT', true],
  ])('after %s is the option that named the host, or else the address', (code, sent) => {
    expect(said(named, coded(code), sent)).toMatch(/Check (?:the scheme and the port of )?gauge_url[,;.]/)
    expect(said(target, coded(code), sent)).toMatch(/Check (?:the scheme and the port of )?the address[,;.]/)
  })

  it('names the service that never asks for a client certificate', () => {
    const cause = coded('ECONNRESET')
    expect(said(named, cause, true, true)).toContain('Toy asks for none: check gauge_url, and who')
    expect(said(target, cause, true, true)).toContain('the service asks for none: check the address, and who')
  })
})

describe('a connection that did not come about', () => {
  it.each([
    ['ENOTFOUND', { hostname: 'proxy.example' }, `The name proxy.example could not be resolved ${where})`],
    ['EAI_AGAIN', {}, `The name api.vaddy.net could not be resolved ${where})`],
    ['ECONNREFUSED', { address: '10.0.0.1', port: 443 }, `10.0.0.1:443 refused the connection ${where})`],
    ['ECONNREFUSED', { address: '::1', port: 443 }, `[::1]:443 refused the connection ${where})`],
    ['ECONNREFUSED', {}, `api.vaddy.net refused the connection ${where})`],
    ['ECONNREFUSED', { address: '10.0.0.1' }, `api.vaddy.net refused the connection ${where})`],
    ['ECONNREFUSED', { port: 443 }, `api.vaddy.net refused the connection ${where})`],
    ['UND_ERR_CONNECT_TIMEOUT', {}, `No connection to api.vaddy.net came about in time ${where})`],
    ['EHOSTUNREACH', {}, `No connection to api.vaddy.net could be made ${where}, EHOSTUNREACH)`],
  ])('for %s with %j is a network error that sent nothing', (code, more, text) => {
    const cause = coded(code, more)
    const error = errorFor(cause)
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ delivery: 'not-sent', cause })
    expect(String(error)).toContain(text)
  })

  it('names every address that was tried, and those only', () => {
    const tried = [
      coded('ECONNREFUSED', { address: '::1', port: 443 }),
      coded('ECONNREFUSED', { address: '127.0.0.1', port: 443 }),
      coded('ETIMEDOUT'),
    ]
    const error = errorFor(Object.assign(new AggregateError(tried), { code: 'ECONNREFUSED' }))
    expect(String(error)).toContain('could not be reached: [::1]:443, 127.0.0.1:443 refused the connection')
  })

  it('is a loss only where every address that was tried was lost', () => {
    const tried = [coded('ETIMEDOUT'), coded('CERT_HAS_EXPIRED')]
    expect(errorFor(new AggregateError(tried))).not.toBeInstanceOf(NetworkError)
    expect(errorFor(new AggregateError([]))).not.toBeInstanceOf(NetworkError)
    expect(errorFor(new AggregateError([null, 'odd', coded('ETIMEDOUT')]))).not.toBeInstanceOf(NetworkError)
  })

  it('for a reason of this machine is no loss of a connection', () => {
    for (const code of ['EACCES', 'EPERM', 'EMFILE', 'EINVAL']) {
      const error = errorFor(coded(code, { syscall: 'connect' }))
      expect(error).toBeInstanceOf(BarredError)
      expect(String(error)).toContain(`No connection to api.vaddy.net could be made ${where}, ${code})`)
    }
  })

  it.each(['UND_ERR_SOCKET', 'SOMETHING_NEW', 'UND_ERR_SOMETHING'])(
    'for %s, which is on no list, is about certificates',
    (code) => {
      expect(errorFor(coded(code))).toMatchObject({ name: 'CertificateError', delivery: 'not-sent' })
    },
  )

  it('for an error without a code is named by its class, and for anything else as unknown', () => {
    expect(errorFor(new RangeError('odd'))).toBeInstanceOf(BarredError)
    expect(String(errorFor(new RangeError('odd')))).toContain(`${where}, RangeError)`)
    expect(String(errorFor('odd'))).toContain(`${where}, unknown)`)
    expect(String(errorFor(null))).toContain(`${where}, unknown)`)
    expect(String(errorFor({ code: {} }))).toContain(`${where}, unknown)`)
  })
})

describe('a certificate that is no good', () => {
  it.each([
    ['CERT_HAS_EXPIRED', {}, 'The certificate of api.vaddy.net has expired'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', { host: 'proxy.example' }, 'for another host than proxy.example.'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', {}, 'for another host than api.vaddy.net.'],
    ['HOSTNAME_MISMATCH', {}, 'for another host than api.vaddy.net.'],
    ['SELF_SIGNED_CERT_IN_CHAIN', {}, 'machine does not trust (SELF_SIGNED_CERT_IN_CHAIN)'],
    ['CERT_REVOKED', {}, "The certificate of api.vaddy.net can't be accepted (CERT_REVOKED)"],
    ['INVALID_CA', {}, "can't be accepted (INVALID_CA)"],
    ['ERR_SSL_WRONG_VERSION_NUMBER', {}, 'to api.vaddy.net could be made (ERR_SSL_WRONG_VERSION_NUMBER)'],
    ['EPROTO', { syscall: 'write' }, 'could be made (EPROTO)'],
    ['UNSPECIFIED', {}, 'breaks a rule of TLS: what happened. Whoever runs'],
  ])('for %s with %j has a sentence of its own', (code, more, text) => {
    const cause = coded(code, more)
    const error = errorFor(cause)
    expect(error).toBeInstanceOf(CertificateError)
    expect(error).toMatchObject({ cause, delivery: 'not-sent' })
    expect(String(error)).toContain(text)
  })

  it('comes from an unknown authority only where nothing was sent and the code says so', () => {
    const unknown = coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE')
    expect(isUnknownAuthority(broken(unknown))).toBe(true)
    expect(isUnknownAuthority(broken(new ProxyUnreachable('no', { cause: unknown })))).toBe(true)
    expect(isUnknownAuthority(broken(unknown, true))).toBe(false)
    expect(isUnknownAuthority(broken(coded('CERT_HAS_EXPIRED')))).toBe(false)
    expect(isUnknownAuthority(broken(coded('ECONNRESET')))).toBe(false)
  })
})

describe('a proxy', () => {
  it.each([
    [101, 'did not let us through to api.vaddy.net'],
    [201, 'did not let us through to api.vaddy.net'],
    [302, 'sent us elsewhere instead of through to api.vaddy.net'],
    [403, 'did not let us through to api.vaddy.net'],
    [407, 'asks for a user and a password'],
    [429, 'did not let us through to api.vaddy.net'],
    [500, 'did not let us through to api.vaddy.net'],
    [600, 'did not let us through to api.vaddy.net'],
  ])('that answers %i bars the way', (status, text) => {
    const cause = new ProxyRefusal(status)
    const error = errorFor(cause)
    expect(error).toBeInstanceOf(BarredError)
    expect(error).toMatchObject({ cause })
    expect(String(error)).toContain(text)
    expect(String(error)).toContain(`${where}, HTTP ${status})`)
    expect(cause.message).toBe(`The proxy answered HTTP ${status} to CONNECT.`)
  })

  it.each([502, 503, 504])('that could not get through itself (%i) bars the way for now', (status) => {
    const error = errorFor(new ProxyRefusal(status))
    expect(error).toMatchObject({ name: 'BarredError', passing: true })
    expect(String(error)).toContain(`The proxy could not reach api.vaddy.net ${where}, HTTP ${status})`)
  })

  it('that asks for a password on plain http is told by undici’s words', () => {
    const cause = coded('UND_ERR_INVALID_ARG', {}, 'Proxy Authentication Required (407)')
    expect(String(errorFor(cause))).toContain('HTTP 407')
  })

  it('that can not be used is told from the server behind it', () => {
    const refused = coded('ECONNREFUSED', { address: '10.0.0.1', port: 3128 })
    const error = errorFor(new ProxyUnreachable('no', { cause: refused }))
    expect(error).toMatchObject({ name: 'NetworkError', delivery: 'not-sent' })
    expect(String(error)).toContain(`that leads to api.vaddy.net could not be used ${where}, 10.0.0.1:3128)`)
    const reset = new ProxyUnreachable('no', { cause: coded('ECONNRESET') })
    expect(String(errorFor(reset))).toContain(`could not be used ${where}, ECONNRESET)`)
  })

  it('whose own certificate is no good is a matter of certificates', () => {
    const cause = coded('UND_ERR_PRX_TLS', { cause: coded('CERT_HAS_EXPIRED') })
    expect(errorFor(cause)).toBeInstanceOf(CertificateError)
  })
})

describe('a connection that broke after the request was sent', () => {
  const lost: [code: string, text: string, shown: string][] = [
    ['ECONNRESET', 'read ECONNRESET', 'ECONNRESET'],
    ['EPIPE', 'write EPIPE', 'EPIPE'],
    ['ETIMEDOUT', 'read ETIMEDOUT', 'ETIMEDOUT'],
    ['UND_ERR_SOCKET', 'other side closed', 'other side closed'],
    ['UND_ERR_SOCKET', 'closed', 'closed'],
    ['ERR_SSL_UNEXPECTED_EOF_WHILE_READING', 'x', 'ERR_SSL_UNEXPECTED_EOF_WHILE_READING'],
  ]
  it.each(lost)('by %s («%s») is a network error of unknown delivery', (code, text, shown) => {
    const cause = coded(code, {}, text)
    const error = errorFor(cause, true)
    expect(error).toMatchObject({ name: 'NetworkError', delivery: 'unknown', cause })
    expect(String(error)).toContain(`The connection to api.vaddy.net broke ${where}, ${shown})`)
  })

  it.each([
    'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
    'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC',
    'ERR_TLS_RENEGOTIATION_DISABLED',
    'EPROTO',
    'UNSPECIFIED',
  ])('by %s is about certificates, and may have arrived', (code) => {
    const error = errorFor(coded(code), true)
    expect(error).toMatchObject({ name: 'CertificateError', delivery: 'unknown' })
    expect(String(error)).toContain(`was ended by an error of TLS ${where}, ${code})`)
  })

  it('by a server that had asked for a client certificate is about certificates, whatever the code', () => {
    const error = errorForBrokenExchange(broken(coded('ECONNRESET'), true), target, true)
    expect(error).toMatchObject({ name: 'CertificateError', delivery: 'unknown' })
    expect(String(error)).toContain('api.vaddy.net asked for a client certificate and hung up')
  })

  it.each(['HPE_INVALID_CONSTANT', 'UND_ERR_HEADERS_OVERFLOW', 'CERT_HAS_EXPIRED', 'SOMETHING_NEW'])(
    'by %s is an answer without sense',
    (code) => {
      const cause = coded(code)
      const error = errorFor(cause, true)
      expect(error).toBeInstanceOf(AnswerError)
      expect(error).toMatchObject({ garbled: true, cause, detail: { key: 'answer_not_http' } })
      expect(String(error)).toContain(`api.vaddy.net sent an answer that is no valid HTTP ${where}`)
    },
  )

  it('is whatever it is never forgiven unless it is on the list of what is lost', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (code, text, sent) => {
        fc.pre(!/^(?:E[A-Z_]+|UND_ERR_\w+|ERR_SSL_\w+)$/.test(code))
        expect(errorFor(coded(code, {}, text), sent)).not.toBeInstanceOf(NetworkError)
      }),
    )
  })
})

it('an error of undici’s own that says we built the request wrongly comes back as it is', () => {
  const cause = coded('UND_ERR_INVALID_ARG', {}, 'invalid x-api-key header')
  expect(errorFor(cause)).toBe(cause)
})
