import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { proxySettingsFrom } from '../../src/http/proxy-settings.ts'
import { ConfigurationError } from '../../src/kernel/errors.ts'

describe('proxySettingsFrom', () => {
  it('finds nothing in an empty environment', () => {
    expect(proxySettingsFrom({})).toEqual({})
  })

  it('reads the three variables', () => {
    expect(
      proxySettingsFrom({
        HTTPS_PROXY: 'https://secure.example:8443',
        HTTP_PROXY: ' http://plain.example:3128/ ',
        NO_PROXY: 'a.example, ::1 b.example:8080',
      }),
    ).toEqual({
      httpsProxy: { origin: 'https://secure.example:8443', authorization: undefined },
      httpProxy: { origin: 'http://plain.example:3128', authorization: undefined },
      noProxy: 'a.example,[::1],b.example:8080',
    })
  })

  it('lets the lower-case name win, also when it is empty', () => {
    const both = {
      HTTPS_PROXY: 'http://upper:1',
      https_proxy: 'http://lower:1',
      HTTP_PROXY: 'http://upper:1',
    }
    expect(proxySettingsFrom({ ...both, http_proxy: '' })).toMatchObject({
      httpsProxy: { origin: 'http://lower:1' },
      httpProxy: undefined,
    })
  })

  it('takes an address without a scheme as http', () => {
    expect(proxySettingsFrom({ HTTPS_PROXY: 'proxy.example:3128' }).httpsProxy?.origin).toBe(
      'http://proxy.example:3128',
    )
  })

  it.each([
    ['user:pass@', 'user:pass'],
    ['us%40er:p%3Ass@', 'us@er:p:ss'],
    ['token@', 'token:'],
    [':pass@', ':pass'],
    ['user:50%@', 'user:50%'],
    ['%E5%A4%AA:%E9%83%8E@', '太:郎'],
  ])('turns %s into Basic authorization and keeps it out of the address', (userInfo, pair) => {
    const { httpsProxy } = proxySettingsFrom({ HTTPS_PROXY: `http://${userInfo}proxy.example:3128` })
    expect(httpsProxy?.origin).toBe('http://proxy.example:3128')
    expect(httpsProxy?.authorization?.reveal()).toBe(`Basic ${Buffer.from(pair).toString('base64')}`)
    expect(JSON.stringify(httpsProxy)).toContain('***')
  })

  it.each([
    'http://user:hunter2',
    'http://user:hunter2@',
    'http://user:hunter2@proxy.example:99999',
    'user:hunter2@:3128',
    'socks5://user:hunter2@proxy.example:1080',
    'ftp://hunter2@proxy.example',
    'http://user:hunter2@pro xy',
  ])('refuses %s, naming the variable and nothing of its value', (value) => {
    const failure = () => proxySettingsFrom({ https_proxy: value, HTTP_PROXY: value })
    expect(failure).toThrow(ConfigurationError)
    try {
      failure()
    } catch (error) {
      expect(error).toMatchObject({ problems: { length: 2 } })
      expect(String(error)).toMatch(/https_proxy is not the address of a proxy.*HTTP_PROXY is not/s)
      expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('hunter2')
    }
  })
})
