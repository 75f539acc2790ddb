import type { TlsOptions } from 'node:tls'
import { beforeAll, describe, expect, it } from 'vitest'
import { createAuthority, type TestAuthority } from '../../support/certificates.ts'
import { checkApi, ruleOf, wellBehaved } from './bench.ts'

// The bench's clock stands at this time, and certificates are checked by the machine's.
const now = Date.now()
const day = 86_400_000

let authority: TestAuthority
beforeAll(() => {
  authority = createAuthority('TLS Rule Root')
})

const withTls = (more: TlsOptions = {}, flaws = {}, inputs = {}) => {
  const until = new Date(now + 90 * day)
  return checkApi(
    (request, response) => {
      response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains')
      wellBehaved(request, response)
    },
    {
      identity: { ...authority.issue(['localhost'], { until, ...flaws }), ...more },
      trusted: authority.certificate,
      startsAt: now,
      inputs: { require: 'TLS-1 AUTH-1', ...inputs },
    },
  )
}
const old = { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const

describe('a server that speaks TLS', () => {
  it('meets the rules with modern versions, forward secrecy, HSTS and a certificate that lasts', async () => {
    const { report } = await withTls({ ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:TLS_AES_128_GCM_SHA256' })
    for (const id of ['TLS-1', 'TLS-2', 'TLS-3', 'TLS-5'])
      expect([id, ...ruleOf(report, id)]).toEqual([id, 'met'])
    expect(ruleOf(report, 'TLS-4')).toEqual(['not_visible'])
    expect(report.assessment?.asked.slice(0, 5).map(({ method, result }) => `${method} ${result}`)).toEqual([
      'TLS done',
      'TLS refused',
      'TLS refused',
      'TLS refused',
      'TLS done',
    ])
    expect(report.facts['request_count']).toBe(report.assessment?.asked.length)
  })

  it.each([
    ['TLS 1.0 and 1.1', old, 'high host'],
    ['TLS 1.1 alone', { ...old, minVersion: 'TLSv1.1' }, 'high host'],
  ] as const)('is found with %s', async (_what, options, finding) => {
    const { report } = await withTls(options)
    expect(ruleOf(report, 'TLS-2')).toEqual(['not_met', finding])
    expect(report.outcome).toBe('failed')
  })

  it('is found without forward secrecy', async () => {
    const { report } = await withTls()
    expect(ruleOf(report, 'TLS-3')).toEqual(['not_met', 'low host'])
  })

  it('is found with a certificate that ends soon', async () => {
    const { report } = await withTls({}, { until: new Date(now + 5 * day) })
    expect(ruleOf(report, 'TLS-1')).toEqual(['not_met', 'medium host'])
  })

  it('is sent nothing where its certificate is not trusted, and the issuer is named', async () => {
    const { arrivals, report } = await checkApi(wellBehaved, {
      identity: authority.issue(['localhost']),
      startsAt: now,
    })
    expect(arrivals).toEqual([])
    expect(ruleOf(report, 'TLS-1')).toEqual(['not_met', 'high host'])
    expect(JSON.stringify(report.assessment)).toContain('TLS Rule Root')
    expect(report.outcome).toBe('failed')
    expect(report.facts['request_count']).toBe(1)
  })

  it('is sent nothing where the certificate is another host’s', async () => {
    const { arrivals, report } = await checkApi(wellBehaved, {
      identity: authority.issue(['other.example']),
      trusted: authority.certificate,
      startsAt: now,
    })
    expect(arrivals).toEqual([])
    expect(ruleOf(report, 'TLS-1')).toEqual(['not_met', 'high host'])
  })

  it('does not pass where nothing was sent, even if somebody answers for the certificate', async () => {
    const entry = { rule: 'TLS-1', reason: 'lab', approved_by: 'me', expires: '2999-01-01' }
    const { report } = await checkApi(wellBehaved, {
      identity: authority.issue(['localhost']),
      startsAt: now,
      inputs: { require: 'none', ignore_file: 'ignore.json' },
      files: { 'ignore.json': [entry] },
    })
    expect(report.outcome).toBe('incomplete')
  })

  it('is unreachable where no handshake works', async () => {
    const { report } = await withTls({}, {}, { target: 'https://localhost:1' })
    expect(report.outcome).toBe('unreachable')
  })
})
