import { describe, expect, it } from 'vitest'
import { isProxyException } from '../../src/http/proxy-exceptions.ts'
import { proxySettingsFrom } from '../../src/http/proxy-settings.ts'
import { testClient } from '../support/network-client.ts'
import { startProxy } from '../support/network-proxy.ts'
import { fixed, startServer, unusedPort } from '../support/network-server.ts'

const cases = [
  ['', 'http://api.test', false],
  ['*', 'http://api.test', true],
  ['api.test', 'http://api.test', true],
  ['API.test', 'http://api.TEST', true],
  ['api.test', 'http://v1.api.test', true],
  ['.api.test', 'http://v1.api.test', true],
  ['*.api.test', 'http://v1.api.test', true],
  ['.api.test', 'http://api.test', true],
  ['api.test', 'http://otherapi.test', false],
  ['other.test, api.test', 'http://api.test', true],
  ['api.test:81', 'http://api.test', false],
  ['*, api.example', 'http://api.test', false],
] as const

describe('an exception in NO_PROXY', () => {
  it.each(cases)('«%s» decides over %s: %s', (noProxy, target, expected) => {
    expect(isProxyException(new URL(target), noProxy)).toBe(expected)
  })

  it('may be for one port, the scheme’s own among them', () => {
    expect(isProxyException(new URL('https://api.test'), 'api.test:443')).toBe(true)
    expect(isProxyException(new URL('http://api.test'), 'api.test:80')).toBe(true)
    expect(isProxyException(new URL('https://api.test:8443'), 'api.test:8443')).toBe(true)
    expect(isProxyException(new URL('https://[2001:db8::1]'), '[2001:db8::1]')).toBe(true)
  })

  it.each(cases)('is what undici makes of «%s» and %s, too', async (noProxy, target, expected) => {
    const [server, proxy, closed] = await Promise.all([
      startServer(fixed(200, '{}')),
      startProxy(),
      unusedPort(),
    ])
    const { client } = await testClient({
      proxy: proxySettingsFrom({ HTTP_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: noProxy }),
      requestTimeoutMs: 5_000,
    })
    const port = expected ? closed : server.port
    const request = { method: 'GET', base: `${target}:${port}`, path: '/', endpoint: 'GET /' } as const
    const reached = await client.request(request).then(
      () => true,
      () => false,
    )
    expect(reached).toBe(!expected)
    expect(proxy.forwarded.length).toBe(expected ? 0 : 1)
  })
})
