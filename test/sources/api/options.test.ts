import { describe, expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { optionHelp as japanese, outputHelp as japaneseOutputs } from '../../../src/messages/ja/api-help.ts'
import { optionHelp as korean, outputHelp as koreanOutputs } from '../../../src/messages/ko/api-help.ts'
import { apiOptions } from '../../../src/sources/api/options.ts'
import { apiOutputs } from '../../../src/sources/api/outputs.ts'
import { readApiOptions, requiredRules } from '../../../src/sources/api/read-options.ts'
import { api } from '../../../src/sources/api/source.ts'

const needed = {
  target: 'https://api.example.com/v1',
  allowed_hosts: 'api.example.com',
  openapi: 'openapi.yaml',
}

function read(inputs: Readonly<Record<string, string>>) {
  const all = Object.entries({ ...needed, ...inputs })
  return readApiOptions(
    Object.fromEntries(all.map(([name, text]) => [name, { text, from: 'input' as const }])),
  )
}
const problems = (inputs: Readonly<Record<string, string>>) => read(inputs).problems.map(english)

describe('The options of the API security check', () => {
  it('have the defaults of the contract', () => {
    const options = read({}).options()
    expect(options).toMatchObject({
      openapi: { kind: 'file', path: 'openapi.yaml' },
      credential: undefined,
      credential_header: 'Authorization',
      path_values: undefined,
      leave_out: undefined,
      max_high: 0,
      max_medium: 'off',
      max_low: 'off',
      require: ['TLS-1', 'TLS-2', 'AUTH-1'],
      min_seen: 100,
      ignore_file: undefined,
      baseline: undefined,
      max_baseline_age: 180 * 86_400_000,
      min_certificate_days: 14,
      security_txt: undefined,
      max_requests: 60,
      interval: 500,
      timeout: 300_000,
      on_error: 'fail',
      on_incomplete: 'fail',
      dry_run: false,
    })
    expect(options.target.href).toBe('https://api.example.com/v1')
  })

  it('are read as they are meant', () => {
    const given = read({
      allowed_hosts: 'API.example.com, *.example.org:8443\n[2001:db8::1]',
      openapi: 'https://api.example.com/openapi.json',
      credential: 'Bearer x',
      credential_header: 'X-API-Key',
      path_values: ' id = 7 \n\nname=a=b\r\n',
      leave_out: 'GET /admin/*\n* /health',
      require: 'auth-1, TLS-5\nAUTH-1',
    }).options()
    expect(given.allowed_hosts).toEqual([
      { hostname: 'api.example.com', hasWildcard: false, port: undefined },
      { hostname: 'example.org', hasWildcard: true, port: 8443 },
      { hostname: '[2001:db8::1]', hasWildcard: false, port: undefined },
    ])
    expect(given.openapi).toMatchObject({ kind: 'url' })
    expect(given.credential?.reveal()).toBe('Bearer x')
    expect([...(given.path_values ?? [])]).toEqual([
      ['id', '7'],
      ['name', 'a=b'],
    ])
    expect(given.leave_out?.map(({ text }) => text)).toEqual(['GET /admin/*', '* /health'])
    expect(given.require).toEqual(['AUTH-1', 'TLS-5'])
    expect(read({ require: 'None' }).options().require).toEqual([])
    expect(read({ openapi: 'none' }).options().openapi).toEqual({ kind: 'none' })
  })

  it.each([
    [{ target: '' }, 'target is required'],
    [{ target: 'api.example.com' }, 'target is "api.example.com"; allowed: an https URL'],
    [{ target: 'https://user:pw@api.example.com' }, 'target is "https://***"; allowed'],
    [{ target: 'https://api.example.com/?a=b' }, 'without user, query or fragment'],
    [{ target: 'https://api.example.com/#a' }, 'without user, query or fragment'],
    [{ target: 'ftp://api.example.com' }, 'allowed: an https URL'],
    [{ target: 'http://api.example.com' }, 'allowed for a loopback host only'],
    [{ target: 'http://localhost.example.com' }, 'allowed for a loopback host only'],
    [{ allowed_hosts: '' }, 'allowed_hosts is empty, so nobody has consented to ask api.example.com'],
    [{ allowed_hosts: ' , ' }, 'allowed_hosts is required'],
    [{ allowed_hosts: 'www.example.com' }, 'target is on api.example.com, which is not among allowed_hosts'],
    [{ allowed_hosts: 'api.example.com:8443' }, 'target is on api.example.com, which is not among'],
    [{ target: 'https://api.example.com:8443' }, 'target is on api.example.com:8443, which is not among'],
    [{ allowed_hosts: '*.api.example.com' }, 'target is on api.example.com'],
    [{ target: 'https://a.b.example.com', allowed_hosts: '*.example.com' }, 'target is on a.b.example.com'],
    [{ target: 'https://example.com', allowed_hosts: '*.example.com' }, 'target is on example.com'],
    [{ target: 'https://evil-example.com', allowed_hosts: '*.example.com' }, 'target is on evil-example.com'],
    [{ allowed_hosts: '*' }, 'allowed_hosts holds "*"'],
    [{ allowed_hosts: '*.com' }, 'allowed_hosts holds "*.com"'],
    [{ allowed_hosts: 'api.*.com' }, 'allowed_hosts holds "api.*.com"'],
    [{ allowed_hosts: 'a*.example.com' }, 'allowed_hosts holds "a*.example.com"'],
    [{ allowed_hosts: '*.*.example.com' }, 'allowed_hosts holds "*.*.example.com"'],
    [{ allowed_hosts: '*.10.0.0.1' }, 'allowed_hosts holds "*.10.0.0.1"'],
    [{ allowed_hosts: 'https://api.example.com' }, 'allowed_hosts holds "https://api.example.com"'],
    [{ allowed_hosts: 'api.example.com/v1' }, 'allowed_hosts holds'],
    [{ allowed_hosts: 'user@api.example.com' }, 'allowed_hosts holds'],
    [{ allowed_hosts: 'api.example.com:0' }, 'allowed_hosts holds'],
    [{ allowed_hosts: 'api.example.com:70000' }, 'allowed_hosts holds'],
    [{ openapi: '' }, 'openapi is required'],
    [{ openapi: 'http://api.example.com/openapi.json' }, 'allowed for a loopback host only'],
    [{ openapi: 'https://api.example.com/o?token=x' }, 'openapi is "https://api.example.com/o?***"'],
    [{ openapi: 'file:///etc/passwd' }, 'openapi is "file://***"; allowed: an https URL'],
    [{ openapi: 'https://docs.example.com/o.json' }, 'openapi is on docs.example.com, which is not among'],
    [{ openapi: 'https://127.0.0.1/o.json' }, 'openapi is on 127.0.0.1'],
    [{ security_txt: 'https://example.com' }, 'security_txt is on example.com, which is not among'],
    [{ credential: 'Bearer a\nb' }, 'credential contains a character that no HTTP header can carry'],
    [{ credential: 'Bearer ü' }, 'credential contains a character'],
    [{ credential_header: 'X Key' }, 'credential_header is "X Key"; allowed: the name of a header'],
    [{ credential_header: 'X-Key:' }, 'credential_header is "X-Key:"'],
    [{ credential_header: 'Host' }, 'credential_header is "Host"'],
    [{ credential_header: 'content-length' }, 'credential_header is'],
    [{ credential_header: 'Transfer-Encoding' }, 'credential_header is'],
    [{ credential_header: 'User-Agent' }, 'credential_header is'],
    [{ credential_header: 'Origin' }, 'credential_header is'],
    [{ credential_header: 'Access-Control-Request-Method' }, 'credential_header is'],
    [{ credential_header: 'Proxy-Authorization' }, 'credential_header is'],
    [{ path_values: 'id' }, 'path_values holds "id"; allowed: name=value'],
    [{ path_values: '=7' }, 'path_values holds "=7"; allowed: name=value'],
    [{ path_values: 'id=' }, 'path_values holds "id=", which has no value'],
    [{ path_values: 'id=a/b' }, "a value can't have a slash"],
    [{ path_values: 'id=a\\b' }, "a value can't have a slash"],
    [{ path_values: 'id=..' }, 'a value of dots alone'],
    [{ path_values: 'id=1\nid=2' }, 'path_values gives the name in "id=2" twice'],
    [{ leave_out: '/admin/*' }, 'leave_out holds "/admin/*"; allowed: a method in capitals and a path'],
    [{ leave_out: 'get /a' }, 'leave_out holds "get /a"'],
    [{ require: 'AUTH-9' }, 'require holds "AUTH-9"; allowed: IDs of rules such as AUTH-1'],
    [{ require: 'AUTH-1 none' }, 'require holds "none"'],
    [{ require: ',' }, 'require holds ","'],
    [{ require: 'toString' }, 'require holds "toString"'],
    [{ max_high: '-1' }, 'max_high is "-1"; allowed: a whole number from 0, or off.'],
    [{ max_low: 'none' }, 'max_low is "none"'],
    [{ min_seen: '101' }, 'min_seen is "101"; allowed: a number from 0 to 100'],
    [{ min_seen: '90%' }, 'min_seen is "90%"'],
    [{ min_certificate_days: '14d' }, 'min_certificate_days is "14d"; allowed: a whole number from 0'],
    [{ max_baseline_age: '180' }, 'max_baseline_age is "180"; allowed: a duration with a unit'],
    [{ max_requests: '9' }, 'max_requests is "9"; allowed: a whole number from 10 to 500.'],
    [{ max_requests: '501' }, 'max_requests is "501"; allowed: a whole number from 10 to 500.'],
    [{ interval: '199ms' }, 'interval is "199ms"; allowed: at least 200ms.'],
    [{ interval: '0ms' }, 'interval is "0ms"; allowed: at least 200ms.'],
    [{ timeout: '5' }, 'timeout is "5"; allowed: a duration with a unit'],
    [{ 'allowed-hosts': 'a.example.com' }, 'allowed-hosts is not an input; write allowed_hosts.'],
  ])('refuse %j', (given, problem) => {
    expect(problems(given).join('\n')).toContain(problem)
  })

  it('name every problem at once', () => {
    expect(
      problems({
        target: 'x',
        allowed_hosts: '*',
        openapi: '',
        max_requests: '1',
        require: 'X',
        path_values: 'y',
      }),
    ).toHaveLength(6)
    expect(
      problems({ openapi: 'https://a.example/o', security_txt: 'https://b.example', interval: '1ms' }),
    ).toHaveLength(3)
  })

  it.each([
    ['the usual port', 'https://api.example.com', 'api.example.com'],
    ['another port', 'https://api.example.com:8443', 'api.example.com:8443'],
    ['any case', 'https://API.Example.com', 'api.eXample.com'],
    ['one label', 'https://pr-7.preview.example.com', '*.preview.example.com'],
    ['one label before what looks like a top level', 'https://example.co.kr', '*.co.kr'],
    ['one of several', 'https://b.example.com', 'a.example.com,b.example.com'],
    ['an address', 'https://10.0.0.1', '10.0.0.1'],
    ['an IPv6 address', 'https://[2001:db8::1]:8443', '[2001:DB8::1]:8443'],
    ['another alphabet', 'https://bücher.example', 'xn--bcher-kva.example'],
  ])('allow a target by its host: %s', (_, target, hosts) => {
    expect(problems({ target, allowed_hosts: hosts })).toEqual([])
  })

  it('need no consent and no pause on loopback, and none of it reaches further', () => {
    const local = { target: 'http://127.0.0.1:8080/v1', allowed_hosts: '', interval: '0ms' }
    expect(problems({ ...local, openapi: 'http://localhost:9090/o.json' })).toEqual([])
    expect(problems({ ...local, openapi: 'https://api.example.com/o.json' })).toEqual([
      'openapi is on api.example.com, which is not among allowed_hosts; a host without a port there means the usual ports.',
    ])
    expect(
      problems({ ...local, allowed_hosts: 'api.example.com', openapi: 'https://api.example.com/o.json' }),
    ).toEqual([])
  })

  it('ask for no TLS where there is none', () => {
    const require = 'TLS-1 TLS-5 TLS-6 AUTH-1'
    expect(requiredRules(read({ require }).options())).toEqual(['TLS-1', 'TLS-5', 'TLS-6', 'AUTH-1'])
    const local = read({ require, target: 'http://localhost:1', allowed_hosts: '' }).options()
    expect(requiredRules(local)).toEqual(['TLS-6', 'AUTH-1'])
  })

  it('keep the credential out of everything that is shown', () => {
    const { policy, problems: found } = read({
      credential: 'Bearer the-secret-value',
      leave_out: 'GET /the-secret-value',
    })
    expect(JSON.stringify(policy)).not.toContain('the-secret-value')
    expect(JSON.stringify(found)).not.toContain('the-secret-value')
    expect(found.map(english)).toEqual([
      'leave_out holds the value of credential, which goes nowhere else; allowed: anything but that.',
    ])
    expect(problems({ credential: 'Bearer a\u0007-secret' }).join()).not.toContain('-secret')
  })

  it('have help in every language, and outputs, too', () => {
    const ownOptions = Object.keys(apiOptions).sort()
    for (const help of [japanese, korean]) {
      expect(ownOptions.filter((name) => !(name in help))).toEqual([])
    }
    for (const help of [japaneseOutputs, koreanOutputs]) {
      expect(Object.keys(apiOutputs).filter((name) => !(name in help))).toEqual([])
    }
  })

  it('identify a run by its target', () => {
    const given = (target: string) => api.read({ target: { text: target, from: 'input' } }).identity
    expect(given('https://api.example.com/v1')).toEqual({
      subject: { kind: 'api', id: 'https://api.example.com/v1' },
      simulated: false,
      facts: { target: 'https://api.example.com/v1' },
    })
    expect(given('http://localhost:1')).toMatchObject({ simulated: true })
    expect(given('nonsense')).toEqual({ subject: { kind: 'api', id: null }, simulated: false, facts: {} })
  })
})
