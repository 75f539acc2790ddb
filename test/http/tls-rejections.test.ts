import { setImmediate as nextTurn } from 'node:timers/promises'
import tls from 'node:tls'
import { beforeAll, describe, expect, it } from 'vitest'
import { isForgivable } from '../../src/gate/conclusion.ts'
import { proxySettingsFrom } from '../../src/http/proxy-settings.ts'
import { isWorthAnotherTry } from '../../src/http/retry.ts'
import { CertificateError, NetworkError } from '../../src/kernel/errors.ts'
import { beganNothing } from '../../src/sources/vaddy/harmless-failure.ts'
import {
  type CertificateFlaws,
  createAuthority,
  type TestAuthority,
  weakServer,
} from '../support/certificates.ts'
import { rejectionOf, testClient } from '../support/network-client.ts'
import { startProxy } from '../support/network-proxy.ts'
import { fixed, listen, startServer } from '../support/network-server.ts'

const endpoint = 'POST /v2/scan'
const start = (port: number, host = '127.0.0.1') =>
  ({ method: 'POST', base: `https://${host}:${port}`, path: '/v2/scan', form: {}, endpoint }) as const

let company: TestAuthority
let narrow: TestAuthority
beforeAll(() => {
  company = createAuthority('Company Root')
  narrow = createAuthority('Narrow Root', { narrow: true })
})
const trusting = ({ certificate }: TestAuthority) => ({ caFile: 'ca.pem', readFile: async () => certificate })

function expectCertificateError(error: unknown, text: string, delivery = 'not-sent'): void {
  expect(error).toBeInstanceOf(CertificateError)
  expect(String(error)).toContain(text)
  expect(error).toMatchObject({ delivery })
  expect(isForgivable(error as CertificateError)).toBe(false)
  expect(isWorthAnotherTry(error)).toBe(false)
  expect(beganNothing(error as CertificateError)).toBe(delivery === 'not-sent')
}

describe('a certificate that OpenSSL refuses for a reason without a code of its own', () => {
  const refusesShortKeys = Number(process.versions.node.split('.')[0]) >= 24
  const flaws: [why: string, flaws: CertificateFlaws, text: string, applies: boolean][] = [
    ['is signed with SHA-1', { digest: 'sha1' }, 'CA signature digest algorithm too weak', true],
    ['is signed with MD5', { digest: 'md5' }, 'CA signature digest algorithm too weak', true],
    ['has a critical extension that nobody knows', { unknownExtension: true }, 'unhandled critical', true],
    ['has an RSA key of 1024 bits', { keyBits: 1024 }, 'EE certificate key too weak', refusesShortKeys],
  ]
  it.each(flaws.filter(([, , , applies]) => applies))(
    'because it %s is never forgiven, and nothing is sent',
    async (_why, flaw, text) => {
      const server = await startServer(fixed(200, '{}'), weakServer(company.issue(['127.0.0.1'], flaw)))
      const { client } = await testClient({ trust: trusting(company) })
      const error = await rejectionOf(client.request(start(server.port)))
      expectCertificateError(error, `breaks a rule of TLS: ${text}`)
      expect(server.requests).toEqual([])
    },
  )

  it('because its authority may not vouch for that host is never forgiven, and nothing is sent', async () => {
    const server = await startServer(fixed(200, '{}'), narrow.issue(['127.0.0.1']))
    const { client } = await testClient({ trust: trusting(narrow) })
    const error = await rejectionOf(client.request(start(server.port)))
    expectCertificateError(error, 'breaks a rule of TLS: permitted subtree violation')
    expect(server.requests).toEqual([])
  })
})

describe('a server that asks for a client certificate', () => {
  const demanding = (more: tls.TlsOptions = {}) => ({
    ...company.issue(['127.0.0.1', 'api.vaddy.test']),
    ca: [company.certificate],
    requestCert: true,
    ...more,
  })

  it('and hangs up without one, in TLS 1.3, is never taken for a lost connection', async () => {
    const server = await startServer(fixed(200, '{}'), demanding({ minVersion: 'TLSv1.3' }))
    const { client } = await testClient({ trust: trusting(company) })
    const error = await rejectionOf(client.request(start(server.port)))
    expectCertificateError(error, 'asked for a client certificate and hung up', 'unknown')
    expect(server.requests).toEqual([])
  })

  it('and hangs up without one behind a proxy is found out all the same', async () => {
    const server = await startServer(fixed(200, '{}'), demanding({ minVersion: 'TLSv1.3' }))
    const { port } = await startProxy()
    const proxy = proxySettingsFrom({ HTTPS_PROXY: `http://127.0.0.1:${port}` })
    const { client } = await testClient({ trust: trusting(company), proxy })
    const error = await rejectionOf(client.request(start(server.port, 'api.vaddy.test')))
    expectCertificateError(error, 'asked for a client certificate and hung up', 'unknown')
  })

  it('and resets the connection in TLS 1.3 is found out all the same', async () => {
    const server = tls.createServer({ ...demanding(), rejectUnauthorized: false, minVersion: 'TLSv1.3' })
    const port = await listen(server)
    server.on('connection', (socket) => {
      server.once('secureConnection', (secure) => secure.once('data', () => socket.resetAndDestroy()))
    })
    const { client } = await testClient({ trust: trusting(company) })
    const error = await rejectionOf(client.request(start(port)))
    expectCertificateError(error, 'asked for a client certificate and hung up', 'unknown')
  })

  it('and refuses the handshake without one, in TLS 1.2, is about certificates', async () => {
    const server = await startServer(fixed(200, '{}'), demanding({ maxVersion: 'TLSv1.2' }))
    const { client } = await testClient({ trust: trusting(company) })
    expectCertificateError(await rejectionOf(client.request(start(server.port))), 'No encrypted connection')
  })

  it('and answers without one is used; a connection that it loses later is lost', async () => {
    let asked = 0
    const server = await startServer(
      (response) => {
        asked += 1
        if (asked === 1) response.end('{}')
        else response.destroy()
      },
      demanding({ rejectUnauthorized: false }),
    )
    const { client } = await testClient({ trust: trusting(company) })
    expect(await client.request(start(server.port))).toMatchObject({ status: 200 })
    // undici uses a connection again from the next turn on; a new one would resume the session, unasked.
    await nextTurn()
    expect(await rejectionOf(client.request(start(server.port)))).toBeInstanceOf(NetworkError)
  })
})

describe('a connection over TLS that is really lost', () => {
  it('after the request is a loss of the network', async () => {
    const server = await startServer((response) => response.destroy(), company.issue(['127.0.0.1']))
    const { client } = await testClient({ trust: trusting(company) })
    const error = await rejectionOf(client.request(start(server.port)))
    expect(error).toMatchObject({ name: 'NetworkError', delivery: 'unknown' })
    expect(isForgivable(error as NetworkError)).toBe(true)
  })

  it('in the middle of the handshake is a loss of the network, and nothing was sent', async () => {
    const server = tls.createServer(company.issue(['127.0.0.1'])).on('tlsClientError', () => {})
    const port = await listen(server)
    server.on('connection', (socket) => socket.destroy())
    const { client } = await testClient({ trust: trusting(company) })
    const error = await rejectionOf(client.request(start(port)))
    expect(error).toMatchObject({ name: 'NetworkError', delivery: 'not-sent' })
    expect(isForgivable(error as NetworkError)).toBe(true)
  })
})
