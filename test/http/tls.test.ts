import tls from 'node:tls'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { TrustSources } from '../../src/http/trust.ts'
import { CertificateError } from '../../src/kernel/errors.ts'
import { createAuthority, type TestAuthority } from '../support/certificates.ts'
import { rejectionOf, testClient } from '../support/network-client.ts'
import { fixed, listen, startServer } from '../support/network-server.ts'

const day = 24 * 60 * 60 * 1_000
const later = (days: number) => new Date(Date.now() + days * day)
const endpoint = 'POST /v2/scan'
const start = (port: number, host = '127.0.0.1') =>
  ({ method: 'POST', base: `https://${host}:${port}`, path: '/v2/scan', form: {}, endpoint }) as const

let company: TestAuthority
let stranger: TestAuthority
beforeAll(() => {
  company = createAuthority('Company Root')
  stranger = createAuthority('Stranger Root')
})

const files = (contents: Record<string, string>): TrustSources['readFile'] => {
  return async (path) => {
    const text = contents[path]
    if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
    return text
  }
}
const trustCompany = () => ({ caFile: 'ca.pem', readFile: files({ 'ca.pem': company.certificate }) })

describe('a server certificate', () => {
  it('of an authority in ca_file is accepted', async () => {
    const server = await startServer(fixed(200, '{}'), company.issue(['127.0.0.1', 'localhost']))
    const { client } = await testClient({ trust: trustCompany() })
    expect(await client.request(start(server.port))).toMatchObject({ status: 200 })
    expect(await client.request(start(server.port, 'localhost'))).toMatchObject({ status: 200 })
  })

  it.each([
    ['has expired', { from: later(-30), until: later(-1) }],
    ['is not valid yet', { from: later(1), until: later(30) }],
  ])('that %s is refused, and nothing is sent', async (_why, validity) => {
    const server = await startServer(fixed(200, '{}'), company.issue(['127.0.0.1'], validity))
    const { client } = await testClient({ trust: trustCompany() })
    const error = await rejectionOf(client.request(start(server.port)))
    expect(error).toBeInstanceOf(CertificateError)
    expect(error).toMatchObject({ detail: { key: 'certificate_expired' } })
    expect(server.requests).toEqual([])
  })

  it('made for another host is refused, and nothing is sent', async () => {
    const server = await startServer(fixed(200, '{}'), company.issue(['other.example']))
    const { client } = await testClient({ trust: trustCompany() })
    const error = await rejectionOf(client.request(start(server.port, 'localhost')))
    expect(error).toBeInstanceOf(CertificateError)
    expect(String(error)).toContain('was made for another host than localhost')
    expect(server.requests).toEqual([])
  })

  it.each([
    ['nothing', {}],
    ['another authority', { caFile: 'ca.pem', readFile: files({ 'ca.pem': '' }) }],
  ])('of an authority that nobody knows is refused where %s was configured', async (what, given) => {
    const server = await startServer(fixed(200, '{}'), company.issue(['127.0.0.1']))
    const readFile = files({ 'ca.pem': stranger.certificate })
    const { client } = await testClient({ trust: what === 'nothing' ? given : { ...given, readFile } })
    const error = await rejectionOf(client.request(start(server.port)))
    expect(error).toBeInstanceOf(CertificateError)
    expect(String(error)).toMatch(/an authority that this machine does not trust \([A-Z_]+\)/)
    expect(server.requests).toEqual([])
  })

  it('that is damaged or not meant for servers is refused with its code', async () => {
    // A root is no server certificate for its own name: it carries no host.
    const { key } = company.issue(['127.0.0.1'])
    const server = await startServer(fixed(200, '{}'), { key, cert: company.issue([]).cert })
    const { client } = await testClient({ trust: trustCompany() })
    expect(await rejectionOf(client.request(start(server.port)))).toBeInstanceOf(CertificateError)
  })
})

describe('an authority found late', () => {
  it.each([
    ['NODE_EXTRA_CA_CERTS', 'nodeExtraCaCerts'],
    ['SSL_CERT_FILE', 'sslCertFile'],
  ] as const)('in the file of %s is trusted, and the request is sent once', async (_variable, source) => {
    const server = await startServer(fixed(200, '{}'), company.issue(['127.0.0.1']))
    const { client, lines } = await testClient({
      trust: { [source]: 'extra.pem', readFile: files({ 'extra.pem': company.certificate }) },
    })
    await client.request(start(server.port))
    await client.request(start(server.port))
    expect(server.requests).toHaveLength(2)
    expect(lines.filter((line) => line.includes('trying again with the system'))).toEqual([
      expect.stringContaining(`The certificate of 127.0.0.1:${server.port} comes from an authority`),
    ])
  })

  it('is not looked for where something else went wrong, and nothing is sent twice', async () => {
    let sent = 0
    const server = await startServer(
      (response) => {
        sent += 1
        response.destroy()
      },
      company.issue(['127.0.0.1']),
    )
    const trust = { ...trustCompany(), sslCertFile: 'more.pem' }
    const { client, lines } = await testClient({ trust })
    const error = await rejectionOf(client.request(start(server.port)))
    expect(String(error)).toContain('broke')
    expect(sent).toBe(1)
    expect(lines.filter((line) => !line.startsWith('debug: POST'))).toEqual([])
  })

  it('is trusted beside the one in ca_file', async () => {
    const one = await startServer(fixed(200, '{}'), company.issue(['127.0.0.1']))
    const other = await startServer(fixed(200, '{}'), stranger.issue(['127.0.0.1']))
    const { client } = await testClient({
      trust: {
        caFile: 'ca.pem',
        sslCertFile: 'system.pem',
        readFile: files({ 'ca.pem': company.certificate, 'system.pem': stranger.certificate }),
      },
    })
    for (const { port } of [one, other, one]) {
      expect(await client.request(start(port))).toMatchObject({ status: 200 })
    }
  })

  it('is found for requests that meet it at the same time', async () => {
    const server = await startServer(fixed(200, '{}'), company.issue(['127.0.0.1']))
    const { client } = await testClient({
      trust: { sslCertFile: 'extra.pem', readFile: files({ 'extra.pem': company.certificate }) },
    })
    const answers = await Promise.all([1, 2, 3, 4].map(() => client.request(start(server.port))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(server.requests).toHaveLength(4)
  })
})

describe('a handshake', () => {
  it('with a plain http port fails with a message of its own', async () => {
    const server = await startServer(fixed(200, '{}'))
    const { client } = await testClient()
    const error = await rejectionOf(client.request(start(server.port)))
    expect(error).toBeInstanceOf(CertificateError)
    expect(error).toMatchObject({ detail: { key: 'tls_failed' } })
    expect(server.requests).toEqual([])
  })

  const { DEFAULT_MIN_VERSION, DEFAULT_CIPHERS } = tls
  afterEach(() => {
    Object.assign(tls, { DEFAULT_MIN_VERSION, DEFAULT_CIPHERS })
  })

  it.each([
    ['TLSv1', 'Node’s authorities'],
    ['TLSv1', 'ca_file'],
    ['TLSv1.1', 'Node’s authorities'],
    ['TLSv1.1', 'ca_file'],
  ] as const)('with a server that speaks no more than %s fails with %s', async (version, trusted) => {
    // As with the options --tls-min-v1.0 and --tls-cipher-list of Node itself.
    Object.assign(tls, { DEFAULT_MIN_VERSION: 'TLSv1', DEFAULT_CIPHERS: 'DEFAULT@SECLEVEL=0' })
    const server = tls.createServer({ ...company.issue(['127.0.0.1']), maxVersion: version })
    server.on('tlsClientError', () => {})
    const port = await listen(server)
    const { client } = await testClient(trusted === 'ca_file' ? { trust: trustCompany() } : {})
    const error = await rejectionOf(client.request(start(port)))
    expect(error).toMatchObject({ name: 'CertificateError', detail: { key: 'tls_failed' } })
  })

  it('with a server that speaks TLS 1.2 succeeds', async () => {
    const server = await startServer(fixed(200, '{}'), {
      ...company.issue(['127.0.0.1']),
      ...{ maxVersion: 'TLSv1.2' },
    })
    const { client } = await testClient({ trust: trustCompany() })
    expect(await client.request(start(server.port))).toMatchObject({ status: 200 })
  })
})

describe('NODE_TLS_REJECT_UNAUTHORIZED=0', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('does not switch the check off', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    const server = await startServer(fixed(200, '{}'), company.issue(['127.0.0.1']))
    const { client } = await testClient()
    expect(await rejectionOf(client.request(start(server.port)))).toBeInstanceOf(CertificateError)
  })
})
