import { inspect } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { isForgivable } from '../../src/gate/conclusion.ts'
import { proxySettingsFrom } from '../../src/http/proxy-settings.ts'
import { isWorthAnotherTry } from '../../src/http/retry.ts'
import { BarredError, CertificateError } from '../../src/kernel/errors.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { createAuthority, type TestAuthority } from '../support/certificates.ts'
import { rejectionOf, testClient } from '../support/network-client.ts'
import { startProxy } from '../support/network-proxy.ts'
import { fixed, startServer, startTcpServer, unusedPort } from '../support/network-server.ts'

const password = 'p@ss:wörd/1%'
const credentials = `jenkins:${password}`
const userInfo = `jenkins:${encodeURIComponent(password)}`
const endpoint = 'POST /v2/scan'
// A name that no resolver knows: only a proxy can lead there.
const start = (port: number, scheme = 'https') =>
  ({
    method: 'POST',
    base: `${scheme}://api.vaddy.test:${port}`,
    path: '/v2/scan',
    query: { user: 'taro' },
    form: { action: 'start' },
    headers: { 'x-api-key': new Secret('the-key') },
    endpoint,
  }) as const

let authority: TestAuthority
beforeAll(() => {
  authority = createAuthority('Proxy Test Root')
})
const trust = () => ({ caFile: 'ca.pem', readFile: async () => authority.certificate })
const vaddy = () => startServer(fixed(200, '{}'), authority.issue(['api.vaddy.test']))

describe('an https target', () => {
  it('is reached through a tunnel of HTTPS_PROXY, with user and password', async () => {
    const [server, proxy] = await Promise.all([vaddy(), startProxy({ credentials })])
    const { client } = await testClient({
      trust: trust(),
      proxy: proxySettingsFrom({ HTTPS_PROXY: `http://${userInfo}@127.0.0.1:${proxy.port}` }),
    })
    expect(await client.request(start(server.port))).toMatchObject({ status: 200 })
    expect(proxy.tunnels).toEqual([`api.vaddy.test:${server.port}`])
    expect(proxy.forwarded).toEqual([])
    expect(server.requests[0]?.headers).not.toHaveProperty('proxy-authorization')
    expect(server.requests[0]?.headers['x-api-key']).toBe('the-key')
  })

  it('is reached through a proxy that itself speaks TLS', async () => {
    const identity = authority.issue(['localhost'])
    const [server, proxy] = await Promise.all([vaddy(), startProxy({ credentials, identity })])
    const { client } = await testClient({
      trust: trust(),
      proxy: proxySettingsFrom({ HTTPS_PROXY: `https://${userInfo}@localhost:${proxy.port}` }),
    })
    expect(await client.request(start(server.port))).toMatchObject({ status: 200 })
  })

  it('does not use HTTP_PROXY', async () => {
    const [server, proxy] = await Promise.all([vaddy(), startProxy()])
    const { client } = await testClient({
      trust: trust(),
      proxy: proxySettingsFrom({ HTTP_PROXY: `http://127.0.0.1:${proxy.port}` }),
    })
    expect(await rejectionOf(client.request(start(server.port)))).toMatchObject({
      detail: { key: 'network_unresolved' },
    })
    expect(proxy.tunnels).toEqual([])
  })

  it('is judged by its own certificate, not by the proxy’s', async () => {
    const server = await startServer(fixed(200, '{}'), authority.issue(['other.example']))
    const proxy = await startProxy()
    const { client } = await testClient({
      trust: trust(),
      proxy: proxySettingsFrom({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }),
    })
    const error = await rejectionOf(client.request(start(server.port)))
    expect(error).toBeInstanceOf(CertificateError)
    expect(String(error)).toContain('made for another host than api.vaddy.test')
    expect(server.requests).toEqual([])
  })

  it('is reached after the authority behind an inspecting proxy was found', async () => {
    const [server, proxy] = await Promise.all([vaddy(), startProxy()])
    const { client } = await testClient({
      trust: { sslCertFile: 'company.pem', readFile: async () => authority.certificate },
      proxy: proxySettingsFrom({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }),
    })
    expect(await client.request(start(server.port))).toMatchObject({ status: 200 })
    expect(server.requests).toHaveLength(1)
  })
})

describe('a plain http target', () => {
  it('is forwarded by HTTP_PROXY without a tunnel, with user and password', async () => {
    const [server, proxy] = await Promise.all([startServer(fixed(200, '{}')), startProxy({ credentials })])
    const { client } = await testClient({
      proxy: proxySettingsFrom({ http_proxy: `http://${userInfo}@127.0.0.1:${proxy.port}` }),
    })
    expect(await client.request(start(server.port, 'http'))).toMatchObject({ status: 200 })
    expect(proxy.tunnels).toEqual([])
    expect(proxy.forwarded).toEqual([`http://api.vaddy.test:${server.port}/v2/scan?user=taro`])
    expect(server.requests[0]).toMatchObject({
      url: '/v2/scan?user=taro',
      body: 'action=start',
      headers: { host: `api.vaddy.test:${server.port}` },
    })
  })

  it('is not sent where the proxy answers 407', async () => {
    const [server, proxy] = await Promise.all([startServer(fixed(200, '{}')), startProxy({ credentials })])
    const { client } = await testClient({
      proxy: proxySettingsFrom({ HTTP_PROXY: `http://jenkins:wrong@127.0.0.1:${proxy.port}` }),
    })
    const error = await rejectionOf(client.request(start(server.port, 'http')))
    expect(error).toBeInstanceOf(BarredError)
    expect(String(error)).toContain('HTTP 407')
    expect(server.requests).toEqual([])
  })
})

describe('no proxy is used', () => {
  it.each(['127.0.0.1', 'localhost'])('for the loopback host %s', async (host) => {
    const [server, proxy] = await Promise.all([startServer(fixed(200, '{}')), startProxy()])
    const address = `http://127.0.0.1:${proxy.port}`
    const { client } = await testClient({
      proxy: proxySettingsFrom({ HTTP_PROXY: address, HTTPS_PROXY: address }),
    })
    await client.request({ ...start(server.port, 'http'), base: `http://${host}:${server.port}` })
    expect([...proxy.tunnels, ...proxy.forwarded]).toEqual([])
  })

  it.each(['api.vaddy.test', 'vaddy.test', '.vaddy.test', '*.vaddy.test', 'a.example VADDY.TEST', '*'])(
    'for a host that NO_PROXY=%s covers',
    async (noProxy) => {
      const proxy = await startProxy()
      const { client } = await testClient({
        proxy: proxySettingsFrom({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: noProxy }),
      })
      expect(await rejectionOf(client.request(start(443)))).toMatchObject({
        detail: { key: 'network_unresolved' },
      })
      expect(proxy.tunnels).toEqual([])
    },
  )

  it.each(['other.test', 'addy.test', 'api.vaddy.test:1', '*,localhost'])(
    'only for those: NO_PROXY=%s',
    async (noProxy) => {
      const proxy = await startProxy({ refuseWith: 503 })
      const { client } = await testClient({
        proxy: proxySettingsFrom({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: noProxy }),
      })
      expect(await rejectionOf(client.request(start(8443)))).toBeInstanceOf(BarredError)
      expect(proxy.tunnels).toEqual(['api.vaddy.test:8443'])
    },
  )
})

describe('a proxy that fails', () => {
  const through = async (port: number, limits = {}) => {
    const proxy = proxySettingsFrom({ HTTPS_PROXY: `http://${userInfo}@127.0.0.1:${port}` })
    const { client, lines } = await testClient({ proxy, trust: trust(), ...limits })
    return { error: await rejectionOf(client.request(start(443))), lines }
  }

  it('with 407 is told apart, and its user and password appear nowhere', async () => {
    const proxy = await startProxy({ credentials: 'jenkins:other' })
    const { error, lines } = await through(proxy.port)
    expect(error).toBeInstanceOf(BarredError)
    expect(error).toMatchObject({ detail: { key: 'network_proxy_login' } })
    expect(String(error)).toContain(
      'The proxy did not let us through to api.vaddy.test (POST /v2/scan, HTTP 407)',
    )
    const everything = `${inspect(error, { depth: 20, showHidden: true })}\n${lines.join('\n')}`
    const encoded = Buffer.from(credentials).toString('base64')
    for (const secret of [password, userInfo, encoded, 'the-key']) expect(everything).not.toContain(secret)
  })

  it.each([
    [302, 'network_proxy_redirect'],
    [403, 'network_proxy'],
    [500, 'network_proxy'],
  ])('with %i bars the way, which is never forgiven', async (status, key) => {
    const proxy = await startProxy({ refuseWith: status })
    const { error } = await through(proxy.port)
    expect(error).toMatchObject({ name: 'BarredError', detail: { key } })
    expect(String(error)).toContain(`HTTP ${status}`)
    expect(isWorthAnotherTry(error)).toBe(false)
    expect(isForgivable(error as BarredError)).toBe(false)
    expect(proxy.tunnels).toHaveLength(1)
  })

  it.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['an unasked 100 Continue', 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n'],
    ['two lengths', 'HTTP/1.1 403 No\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
  ])('by an answer without sense bars the way: %s', async (_what, answerWith) => {
    const proxy = await startProxy({ answerWith })
    const { error } = await through(proxy.port)
    expect(error).toMatchObject({ name: 'BarredError', detail: { key: 'network_proxy_senseless' } })
    expect(isForgivable(error as BarredError)).toBe(false)
  })

  it.each([502, 503, 504])('with %i bars the way for now: tried again, never forgiven', async (status) => {
    const proxy = await startProxy({ refuseWith: status })
    const { error } = await through(proxy.port)
    expect(error).toMatchObject({ name: 'BarredError', detail: { key: 'network_proxy_gateway' } })
    expect(String(error)).toContain(`HTTP ${status}`)
    expect(isWorthAnotherTry(error)).toBe(true)
    expect(isForgivable(error as BarredError)).toBe(false)
  })

  it('by refusing the connection is named by its address', async () => {
    const port = await unusedPort()
    const { error } = await through(port)
    expect(error).toMatchObject({ name: 'NetworkError', delivery: 'not-sent' })
    expect(String(error)).toContain(`The proxy that leads to api.vaddy.test could not be used`)
    expect(String(error)).toContain(`127.0.0.1:${port}`)
  })

  it('by hanging up fails at once instead of being asked again and again', async () => {
    const proxy = await startProxy({ hangUp: true })
    const { error } = await through(proxy.port)
    expect(error).toMatchObject({
      name: 'NetworkError',
      delivery: 'not-sent',
      detail: { key: 'network_proxy_unreachable' },
    })
    expect(proxy.tunnels).toHaveLength(1)
  })

  it('by hanging ends with the time of the request, nothing sent', async () => {
    const silent = await startTcpServer(() => {})
    const { error } = await through(silent.port, { requestTimeoutMs: 60 })
    expect(error).toMatchObject({ name: 'NetworkError', delivery: 'not-sent' })
  })
})
