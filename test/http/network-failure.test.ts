import { describe, expect, it } from 'vitest'
import { ExchangeFailure } from '../../src/http/exchange.ts'
import { errorForBrokenExchange, isUnknownAuthority } from '../../src/http/network-failure.ts'
import { ProxyRefusal, ProxyUnreachable } from '../../src/http/proxy-connection.ts'
import { AnswerError, CertificateError, NetworkError } from '../../src/kernel/errors.ts'

const target = { host: 'api.vaddy.net', endpoint: 'GET /v2/scan/runcheck' }
const where = '(GET /v2/scan/runcheck'

/** An error as Node or undici makes it. */
const coded = (code: string, more: Record<string, unknown> = {}, text = 'what happened') =>
  Object.assign(new Error(text), { code, ...more })
const broken = (cause: unknown, sent = false) => new ExchangeFailure('broken', sent, cause)
const errorFor = (cause: unknown, sent = false) => errorForBrokenExchange(broken(cause, sent), target)

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
    ['UND_ERR_SOCKET', {}, `No connection to api.vaddy.net could be made ${where}, what happened)`],
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
      'no error at all',
      null,
    ]
    const error = errorFor(Object.assign(new AggregateError(tried), { code: 'ECONNREFUSED' }))
    expect(String(error)).toContain('could not be reached: [::1]:443, 127.0.0.1:443 refused the connection')
  })

  it('for an error without a code is named by its class, and for anything else as unknown', () => {
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
    ['EPROTO', {}, 'could be made (EPROTO)'],
  ])('for %s with %j has a sentence of its own', (code, more, text) => {
    const cause = coded(code, more)
    const error = errorFor(cause)
    expect(error).toBeInstanceOf(CertificateError)
    expect(error).toMatchObject({ cause })
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
  it('that gives another status than 200 is named with it', () => {
    const cause = new ProxyRefusal(403)
    const error = errorFor(cause)
    expect(error).toMatchObject({ name: 'NetworkError', delivery: 'not-sent', cause })
    expect(String(error)).toContain(`did not let us through to api.vaddy.net ${where}, HTTP 403)`)
    expect(cause.message).toBe('The proxy answered HTTP 403 to CONNECT.')
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
  it('is a network error of unknown delivery, whatever the code', () => {
    const cause = coded('ECONNRESET')
    const error = errorFor(cause, true)
    expect(error).toMatchObject({ name: 'NetworkError', delivery: 'unknown', cause })
    expect(String(error)).toContain(`The connection to api.vaddy.net broke ${where}, ECONNRESET)`)
    expect(errorFor(coded('CERT_HAS_EXPIRED'), true)).toBeInstanceOf(NetworkError)
  })

  it.each(['HPE_INVALID_CONSTANT', 'UND_ERR_HEADERS_OVERFLOW'])(
    'by %s is an answer without sense',
    (code) => {
      const cause = coded(code)
      const error = errorFor(cause, true)
      expect(error).toBeInstanceOf(AnswerError)
      expect(error).toMatchObject({ garbled: true, cause })
      expect(String(error)).toContain(`api.vaddy.net sent an answer that is no valid HTTP ${where}, ${code})`)
    },
  )
})

it('an error of undici’s own that says we built the request wrongly comes back as it is', () => {
  const cause = coded('UND_ERR_INVALID_ARG', {}, 'invalid x-api-key header')
  expect(errorFor(cause)).toBe(cause)
})
