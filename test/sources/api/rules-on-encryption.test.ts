import { describe, expect, it } from 'vitest'
import { CertificateError, NetworkError } from '../../../src/kernel/errors.ts'
import { message } from '../../../src/messages/message.ts'
import {
  closedPort80,
  encryptionRules,
  forwardSecrecy,
  noOldTls,
  strictTransport,
  trustedCertificate,
} from '../../../src/sources/api/live-rules/encryption.ts'
import type { Look } from '../../../src/sources/api/look.ts'
import type { Observation } from '../../../src/sources/api/observation.ts'
import { answered, lookAt, noon, notThere, shaken, told, unanswered, unsent } from './looking.ts'

const day = 86_400_000
const certificate = { issuer: 'Some Root', expires: noon + 90 * day }
const done = (protocol = 'TLSv1.3', expires: number | null = certificate.expires) =>
  ({ kind: 'done', protocol, certificate: { ...certificate, expires } }) as const
const untrusted = (protocol: string, issuer = 'Some Root') =>
  ({
    kind: 'untrusted',
    protocol,
    certificate: { ...certificate, issuer },
    error: new CertificateError(
      message('network_connect_timeout', { host: 'h', endpoint: 'TLS h' }),
      'not-sent',
    ),
    unknownAuthority: false,
  }) as const
const error = new NetworkError(
  message('network_connect_timeout', { host: 'h', endpoint: 'TLS h' }),
  'not-sent',
)
const refused = { kind: 'refused', error, code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' } as const
const failed = { kind: 'failed', error } as const

const onHttp: Partial<Look> = { target: new URL('http://localhost:8080/') }

it('Without encryption nothing is said of it, and every other rule on it is there', () => {
  expect(encryptionRules(lookAt([notThere], onHttp)).map(told)).toEqual(
    ['TLS-1', 'TLS-2', 'TLS-3', 'TLS-4', 'TLS-5'].map((id) => `${id} not_visible: api_why_http`),
  )
})

describe('A certificate', () => {
  it.each([
    ['90 days off', 90 * day, 'TLS-1 met'],
    ['as many days off as are asked for', 14 * day, 'TLS-1 met'],
    [
      'a moment less',
      14 * day - 1,
      'TLS-1 not_met\nmedium host: The certificate, issued by «Some Root», ends on 2026-01-29, in 13 days.',
    ],
    [
      'passed',
      -3 * day,
      'TLS-1 not_met\nmedium host: The certificate, issued by «Some Root», ends on 2026-01-12, in 0 days.',
    ],
  ])('whose end is %s', (_, left, expected) => {
    expect(told(trustedCertificate(lookAt([shaken('modern', done('TLSv1.3', noon + left))])))).toBe(expected)
  })

  it('lasts long enough where no days are asked for, also on its last one', () => {
    const look = lookAt([shaken('modern', done('TLSv1.3', noon + 1))], { minCertificateDays: 0 })
    expect(told(trustedCertificate(look))).toBe('TLS-1 met')
  })

  it('that is not trusted is grave, and its issuer is named', () => {
    const [first, finding] = told(trustedCertificate(lookAt([shaken('modern', untrusted('TLSv1.3'))]))).split(
      '\n',
    )
    expect(first).toBe('TLS-1 not_met')
    expect(finding).toMatch(/^high host: .+ The certificate was issued by «Some Root»\.$/)
  })

  it.each<[string, readonly Observation[], string]>([
    ['without a day of its end', [shaken('modern', done('TLSv1.3', null))], 'api_why_unclear'],
    ['of a handshake that failed', [shaken('modern', failed)], 'api_why_unclear'],
    ['that nobody asked for', [], 'api_why_not_planned'],
    ['that was not asked for any more', [unsent('tls')], 'api_why_cut_short'],
  ])('%s is not visible', (_, observations, why) => {
    expect(told(trustedCertificate(lookAt(observations)))).toBe(`TLS-1 not_visible: ${why}`)
  })
})

describe('Old versions of TLS', () => {
  const found = (versions: string) =>
    `TLS-2 not_met\nhigh host: ${versions} accepted; the certificate was issued by «Some Root».`
  it.each<[string, readonly Observation[], string]>([
    ['both refused', [shaken('tls_1_0', refused), shaken('tls_1_1', refused)], 'TLS-2 met'],
    [
      'both accepted',
      [shaken('tls_1_0', done('TLSv1')), shaken('tls_1_1', done('TLSv1.1'))],
      found('TLS 1.0 and TLS 1.1'),
    ],
    ['the older alone', [shaken('tls_1_0', done('TLSv1')), shaken('tls_1_1', refused)], found('TLS 1.0')],
    [
      'the newer alone, with a certificate that is not trusted',
      [shaken('tls_1_0', refused), shaken('tls_1_1', untrusted('TLSv1.1'))],
      found('TLS 1.1'),
    ],
    [
      'one refused, and the other with a handshake that failed',
      [shaken('tls_1_0', refused), shaken('tls_1_1', failed)],
      'TLS-2 not_visible: api_why_unclear',
    ],
    [
      'one refused, and the other not asked',
      [shaken('tls_1_0', refused)],
      'TLS-2 not_visible: api_why_unclear',
    ],
    ['nothing asked', [], 'TLS-2 not_visible: api_why_not_planned'],
  ])('%s', (_, observations, expected) => {
    expect(told(noOldTls(lookAt(observations)))).toBe(expected)
  })
})

describe('TLS 1.2 without forward secrecy', () => {
  it.each<[string, readonly Observation[], string]>([
    [
      'accepted',
      [shaken('no_forward_secrecy', done('TLSv1.2'))],
      'TLS-3 not_met\nlow host: TLS 1.2 with a static RSA key exchange accepted; the certificate was issued by «Some Root».',
    ],
    ['refused', [shaken('no_forward_secrecy', refused)], 'TLS-3 met'],
    ['failed', [shaken('no_forward_secrecy', failed)], 'TLS-3 not_visible: api_why_unclear'],
    ['not asked', [], 'TLS-3 not_visible: api_why_not_planned'],
  ])('%s', (_, observations, expected) => {
    expect(told(forwardSecrecy(lookAt(observations)))).toBe(expected)
  })
})

describe('Port 80', () => {
  const url = 'http://api.example.com/'
  const line = (status: number) => `GET / (api.example.com) → ${status}`
  const served = (status: number) => `TLS-4 not_met\nhigh host: ${line(status)}; content-type: text/html`
  const leads = (status: number) =>
    `TLS-4 not_met\nlow host: ${line(status)}; location: https://api.example.com`
  it.each([
    [200, served(200)],
    [299, served(299)],
    [300, leads(300)],
    [301, leads(301)],
    [399, leads(399)],
    [400, 'TLS-4 met'],
    [403, 'TLS-4 met'],
    [499, 'TLS-4 met'],
    [408, 'TLS-4 not_visible: api_why_unclear'],
    [429, 'TLS-4 not_visible: api_why_unclear'],
    [500, 'TLS-4 not_visible: api_why_unclear'],
  ])('that answers %i', (status, expected) => {
    const headers = { 'content-type': 'text/html', location: 'https://api.example.com/?token=secret' }
    expect(told(closedPort80(lookAt([answered('port_80', { status, headers, url })])))).toBe(expected)
  })

  it.each<[string, readonly Observation[], string]>([
    ['that is closed', [unanswered('port_80', { url }, 'refused')], 'TLS-4 met'],
    ['that nobody answers at', [unanswered('port_80', { url })], 'TLS-4 not_visible: api_why_no_answer'],
    ['that is not asked', [], 'TLS-4 not_visible: api_why_not_planned'],
  ])('%s', (_, observations, expected) => {
    expect(told(closedPort80(lookAt(observations)))).toBe(expected)
  })
})

describe('Strict transport security', () => {
  const name = 'strict-transport-security'
  const control = (value: string | readonly string[]) =>
    answered('control', { status: 404, headers: { [name]: value } })
  it.each([
    'max-age=31536000',
    'max-age=63072000; includeSubDomains',
    'includeSubDomains; max-age=31536000; preload',
    'MAX-AGE = "31536000" ;preload',
    ';max-age=31536000',
    'max-age=999999999999',
  ])('of a year is asked for by %s', (value) => {
    expect(told(strictTransport(lookAt([control(value)])))).toBe('TLS-5 met')
  })

  it.each([
    'max-age=31535999',
    'max-age=0',
    'max-age=',
    'max-age=31536000x',
    'max-age=31536000 x',
    'x-max-age=31536000',
    'includeSubDomains',
  ])('of a year is not asked for by %s', (value) => {
    expect(told(strictTransport(lookAt([control(value)])))).toBe(
      `TLS-5 not_met\nlow host: GET / (api.example.com) → 404; ${name}: ${value}`,
    )
  })

  it('counts by the first of several headers alone', () => {
    expect(told(strictTransport(lookAt([control(['max-age=1', 'max-age=31536000'])])))).toContain('not_met')
  })

  it('is enough in one answer, since a browser keeps it', () => {
    const look = lookAt([
      answered('control', { status: 404 }),
      answered('operation', { status: 401, headers: { [name]: 'max-age=31536000' } }),
    ])
    expect(told(strictTransport(look))).toBe('TLS-5 met')
  })

  it.each(['https://10.0.0.1/', 'https://[2001:db8::1]:8443/'])('does not apply to %s', (address) => {
    expect(told(strictTransport(lookAt([notThere], { target: new URL(address) })))).toBe(
      'TLS-5 not_applicable: api_why_address',
    )
  })

  it.each<[string, readonly Observation[], string]>([
    ['no answer', [unanswered('control')], 'api_why_no_answer'],
    ['a fault of the server alone', [answered('control', { status: 500 })], 'api_why_unclear'],
    ['a limit alone', [answered('control', { status: 429 })], 'api_why_unclear'],
    ['what may be a wall alone', [answered('control', { status: 403 })], 'api_why_unclear'],
  ])('is not visible in %s', (_, observations, why) => {
    expect(told(strictTransport(lookAt(observations)))).toBe(`TLS-5 not_visible: ${why}`)
  })

  it('is missed in any other answer, also where faults have no need of it', () => {
    const look = lookAt([answered('control', { status: 500 }), answered('operation', { status: 401 })])
    expect(told(strictTransport(look))).toBe(
      `TLS-5 not_met\nlow host: GET /pets (api.example.com) → 401; ${name}: –`,
    )
  })
})
