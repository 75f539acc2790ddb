import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TlsOffer } from '../../src/http/handshake.ts'
import type { Probe } from '../../src/http/probe.ts'
import { proxySettingsFrom } from '../../src/http/proxy-settings.ts'
import { offerOf } from '../../src/sources/api/tls.ts'
import { createAuthority, type TestAuthority } from '../support/certificates.ts'
import { rejectionOf } from '../support/network-client.ts'
import { testProbe } from '../support/network-probe.ts'
import { startProxy } from '../support/network-proxy.ts'
import { listen, startTcpServer, unusedPort } from '../support/network-server.ts'

let authority: TestAuthority
beforeAll(() => {
  authority = createAuthority('Handshake Test Root')
})

/** A TLS server that notes what it was sent beyond handshakes. */
async function tlsServer(options: TlsOptions = {}) {
  const received: string[] = []
  const server = createTlsServer({ ...authority.issue(['localhost']), ...options }, (socket) => {
    socket.on('data', (bytes) => received.push(String(bytes))).on('error', () => {})
  })
  server.on('tlsClientError', () => {})
  return { port: await listen(server), received }
}

const shake = (probe: Probe, port: number, offer?: TlsOffer, host = 'localhost', signal?: AbortSignal) =>
  probe.shakeHands({
    url: new URL(`https://${host}:${port}`),
    offer,
    setting: 'target',
    signal: signal ?? new AbortController().signal,
  })

const trusting = () => testProbe({}, authority.certificate)

describe('a handshake as every connection of ours makes it', () => {
  it('is done with a server that is trusted, and sends nothing', async () => {
    const server = await tlsServer()
    const result = await shake(await trusting(), server.port)
    expect(result).toMatchObject({
      kind: 'done',
      protocol: 'TLSv1.3',
      certificate: { issuer: 'Handshake Test Root', expires: expect.any(Number) },
    })
    expect(server.received).toEqual([])
  })

  it('names the issuer of a certificate that is not trusted', async () => {
    const server = await tlsServer()
    expect(await shake(await testProbe(), server.port)).toMatchObject({
      kind: 'untrusted',
      certificate: { issuer: 'Handshake Test Root' },
      unknownAuthority: true,
    })
  })

  it('trusts no certificate of another host', async () => {
    const server = await tlsServer(authority.issue(['other.example']))
    const result = await shake(await trusting(), server.port)
    expect(result).toMatchObject({ kind: 'untrusted', unknownAuthority: false })
    expect(result.kind === 'untrusted' && result.error.detail.key).toBe('certificate_wrong_host')
  })

  it('trusts no certificate that has ended', async () => {
    const ended = new Date(Date.now() - 60_000)
    const server = await tlsServer(authority.issue(['localhost'], { until: ended }))
    const result = await shake(await trusting(), server.port)
    expect(result.kind === 'untrusted' && result.error.detail.key).toBe('certificate_expired')
  })

  it('fails where nobody listens, and where nobody answers in time', async () => {
    const silent = await startTcpServer(() => {})
    const probe = await testProbe({ timeoutMs: 300 })
    const refused = await shake(probe, await unusedPort())
    expect(refused.kind === 'failed' && refused.error.detail.key).toBe('network_refused')
    const late = await shake(probe, silent.port)
    expect(late.kind === 'failed' && late.error.detail.key).toBe('network_connect_timeout')
  })

  it('ends with the reason of whoever stops it', async () => {
    const silent = await startTcpServer(() => {})
    const stop = new AbortController()
    const shaking = rejectionOf(shake(await testProbe(), silent.port, undefined, 'localhost', stop.signal))
    stop.abort('enough')
    expect(await shaking).toBe('enough')
  })
})

describe('an offer of its own', () => {
  const old = { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const

  it.each([
    ['tls_1_0', 'TLSv1'],
    ['tls_1_1', 'TLSv1.1'],
  ] as const)(
    'finds that %s is spoken, also where the certificate is trusted by nobody',
    async (which, protocol) => {
      const server = await tlsServer(old)
      expect(await shake(await testProbe(), server.port, offerOf(which))).toMatchObject({
        kind: 'untrusted',
        protocol,
        certificate: { issuer: 'Handshake Test Root' },
      })
    },
  )

  it.each(['tls_1_0', 'tls_1_1'] as const)('is refused by an alert: %s by a modern server', async (which) => {
    // `ca_file` gives a ready-made context, which must not speak for the offer.
    const server = await tlsServer()
    expect(await shake(await trusting(), server.port, offerOf(which))).toMatchObject({
      kind: 'refused',
      code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    })
  })

  it('is refused by an alert where ciphers without forward secrecy are not wanted', async () => {
    const server = await tlsServer({ maxVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES128-GCM-SHA256' })
    expect(await shake(await trusting(), server.port, offerOf('no_forward_secrecy'))).toMatchObject({
      kind: 'refused',
    })
  })

  it('finds that static RSA is spoken', async () => {
    const server = await tlsServer()
    const result = await shake(await testProbe(), server.port, offerOf('no_forward_secrecy'))
    expect(result).toMatchObject({ kind: 'untrusted', protocol: 'TLSv1.2' })
  })

  it('is no refusal where the server only hangs up: that is said apart', async () => {
    const server = await startTcpServer((socket) => socket.once('data', () => socket.destroy()))
    expect(await shake(await testProbe(), server.port, offerOf('tls_1_0'))).toMatchObject({ kind: 'hung_up' })
  })

  it('is no refusal where nothing comes', async () => {
    const silent = await startTcpServer(() => {})
    const probe = await testProbe({ timeoutMs: 300 })
    expect(await shake(probe, silent.port, offerOf('tls_1_0'))).toMatchObject({ kind: 'failed' })
  })

  it('is no refusal where our own side fails', async () => {
    const server = await tlsServer(old)
    // Without the security level: on Node 20 the signature fails, on Node 24 there is no such protocol.
    const offer = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT' } as const
    expect(await shake(await testProbe(), server.port, offer)).toMatchObject({ kind: 'failed' })
    const senseless = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'NONSENSE' } as const
    expect(await shake(await testProbe(), server.port, senseless)).toMatchObject({ kind: 'failed' })
  })
})

describe('behind a proxy', () => {
  const through = (port: number, more = {}) =>
    testProbe(
      { proxy: proxySettingsFrom({ HTTPS_PROXY: `http://127.0.0.1:${port}`, ...more }) },
      authority.certificate,
    )

  it('a handshake goes through CONNECT', async () => {
    const server = await tlsServer(authority.issue(['api.vaddy.test']))
    const proxy = await startProxy()
    const probe = await through(proxy.port)
    expect(await shake(probe, server.port, undefined, 'api.vaddy.test')).toMatchObject({ kind: 'done' })
    expect(await shake(probe, server.port, offerOf('tls_1_0'), 'api.vaddy.test')).toMatchObject({
      kind: 'refused',
    })
    expect(proxy.tunnels).toEqual(Array(2).fill(`api.vaddy.test:${server.port}`))
  })

  it('user and password go to the proxy, and nowhere else', async () => {
    const server = await tlsServer(authority.issue(['api.vaddy.test']))
    const proxy = await startProxy({ credentials: 'me:secret' })
    const probe = await through(proxy.port, { HTTPS_PROXY: `http://me:secret@127.0.0.1:${proxy.port}` })
    expect(await shake(probe, server.port, undefined, 'api.vaddy.test')).toMatchObject({ kind: 'done' })
  })

  it('one that says no is no refusal of the server', async () => {
    const proxy = await startProxy({ refuseWith: 403 })
    const result = await shake(await through(proxy.port), 443, offerOf('tls_1_0'), 'api.vaddy.test')
    expect(result.kind === 'failed' && result.error.detail.key).toBe('network_proxy')
  })

  it('one that hangs up is no refusal of the server', async () => {
    const proxy = await startProxy({ hangUp: true })
    const result = await shake(await through(proxy.port), 443, offerOf('tls_1_0'), 'api.vaddy.test')
    expect(result.kind === 'failed' && result.error.detail.key).toBe('network_proxy_unreachable')
  })

  it('an exception in NO_PROXY, and loopback, are reached directly', async () => {
    const server = await tlsServer()
    const proxy = await startProxy()
    expect(await shake(await through(proxy.port), server.port)).toMatchObject({ kind: 'done' })
    const probe = await through(proxy.port, { NO_PROXY: '.vaddy.test' })
    const result = await shake(probe, server.port, undefined, 'api.vaddy.test')
    expect(result.kind === 'failed' && result.error.detail.key).toBe('network_unresolved')
    expect(proxy.tunnels).toEqual([])
  })
})
