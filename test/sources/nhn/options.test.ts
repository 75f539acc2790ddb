import { describe, expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { optionHelp as japanese, outputHelp as japaneseOutputs } from '../../../src/messages/ja/nhn-help.ts'
import { optionHelp as korean, outputHelp as koreanOutputs } from '../../../src/messages/ko/nhn-help.ts'
import { nhnOptions } from '../../../src/sources/nhn/options.ts'
import { nhnOutputs } from '../../../src/sources/nhn/outputs.ts'
import { readNhnOptions } from '../../../src/sources/nhn/read-options.ts'
import { nhn } from '../../../src/sources/nhn/source.ts'

const needed = { app_key: 'k', region: 'KR1', user_access_key_id: 'id', secret_access_key: 's' }

function read(inputs: Record<string, string>) {
  const all = Object.entries({ ...needed, ...inputs })
  return readNhnOptions(
    Object.fromEntries(all.map(([name, text]) => [name, { text, from: 'input' as const }])),
  )
}
const problems = (inputs: Record<string, string>) => read(inputs).problems.map(english)

describe('The options of the NHN gate', () => {
  it('have the defaults of the contract', () => {
    expect(read({}).options()).toMatchObject({
      region: ['KR1'],
      criteria: 'all',
      os: 'all',
      instances: undefined,
      require_instances: undefined,
      from: undefined,
      to: undefined,
      lookback: 90 * 86_400_000,
      max_age: 30 * 86_400_000,
      max_high: 0,
      max_medium: 'off',
      max_low: 'off',
      scope: 'instance',
      details: 'weak',
      on_no_results: 'fail',
      on_error: 'fail',
      concurrency: 4,
      timeout: 30 * 60_000,
      dry_run: false,
    })
    expect(read({}).options().api_url.href).toBe('https://kr1-server-security-check.api.nhncloudservice.com/')
    expect(read({}).options().oauth_url.href).toBe('https://oauth.api.nhncloudservice.com/')
  })

  it('are read as they are meant', () => {
    const given = read({
      region: 'kr1, KR2\nKR1',
      instances: 'web-*\n\n  !web-9 \r\ndb-1',
      require_instances: 'web 1\nweb 1\nb',
      from: '2026-07-01T00:00:00+09:00',
      to: '2026-07-02T00:00:00+09:00',
    }).options()
    expect(given.region).toEqual(['KR1', 'KR2'])
    expect(given.instances).toEqual({ included: ['web-*', 'db-1'], excluded: ['web-9'] })
    expect(given.require_instances).toEqual(['web 1', 'b'])
    expect(given.from).toBe(Date.UTC(2026, 5, 30, 15))
    expect(given.to).toBe(Date.UTC(2026, 6, 1, 15))
    expect(read({ token: 't', user_access_key_id: '', secret_access_key: '' }).problems).toEqual([])
  })

  it.each([
    [{ region: '' }, 'region is required'],
    [{ region: 'KR1,seoul' }, 'region is "seoul"; allowed: regions such as KR1'],
    [{ region: ' , ' }, 'region is ","'],
    [{ region: 'KRﬀ1' }, 'allowed: regions'],
    [{ app_key: '' }, 'app_key is required and is empty. Set it from a secret'],
    [{ secret_access_key: '' }, 'secret_access_key is required and is empty. Set it from a secret'],
    [{ user_access_key_id: '' }, 'secret_access_key needs user_access_key_id, which is empty'],
    [{ token: 't', secret_access_key: '' }, "user_access_key_id and token can't be given together"],
    [{ token: 't', user_access_key_id: '' }, "secret_access_key and token can't be given together"],
    [{ criteria: 'M' }, 'criteria is "M"; allowed: all, critical_infrastructure, electronic_finance.'],
    [{ os: 'mac' }, 'os is "mac"'],
    [{ instances: '!' }, 'a line with "!" alone'],
    [{ instances: 'a\u0007b' }, 'instances contains control characters'],
    [{ require_instances: 'a\u200bb' }, 'require_instances contains control characters'],
    [
      { from: '2026-07-01T00:00:00' },
      'from is "2026-07-01T00:00:00"; allowed: a date and a time with seconds and offset',
    ],
    [{ from: '2026-07-01' }, 'with seconds and offset'],
    [{ to: '2026-07-01T00:00:00Z' }, 'to needs from'],
    [{ from: '2026-07-01T00:00:00Z', lookback: '40d' }, "from and lookback can't be given together"],
    [{ from: '2026-07-02T00:00:00Z', to: '2026-07-01T00:00:00Z' }, 'must lie before to'],
    [{ from: '2026-07-01T00:00:00Z', to: '2026-07-01T09:00:00+09:00' }, 'must lie before to'],
    [{ lookback: '30d' }, 'lookback (30d) must be longer than max_age (30d)'],
    [{ max_age: '90d' }, 'lookback (90d) must be longer than max_age (90d)'],
    [{ max_age: '30' }, 'a duration with a unit'],
    [{ max_high: '-1' }, 'max_high is "-1"; allowed: a whole number from 0, or off.'],
    [{ scope: 'all' }, 'scope is "all"'],
    [{ details: 'some' }, 'details is "some"'],
    [{ ignore_file: 'x', details: 'none' }, "ignore_file and details: none can't be given together"],
    [{ on_no_results: 'pass' }, 'allowed: fail, warn'],
    [{ concurrency: '0' }, 'allowed: a whole number from 1 to 16'],
    [{ concurrency: '17' }, 'allowed: a whole number from 1 to 16'],
    [{ concurrency: '2.5' }, 'allowed: a whole number from 1 to 16'],
    [{ timeout: '0s' }, 'timeout is "0s"'],
    [{ api_url: 'http://127.0.0.1:1' }, 'api_url and oauth_url must both be on loopback'],
    [{ oauth_url: 'http://localhost:1' }, 'api_url and oauth_url must both be on loopback'],
    [{ api_url: 'http://example.com' }, 'plain http would send the key unencrypted'],
    [{ 'max-high': '3' }, 'max-high is not an input; write max_high.'],
  ])('refuse %j, and say what is allowed', (inputs, words) => {
    const found = problems(inputs as Record<string, string>)
    expect(found.join('\n')).toContain(words)
    expect(found).toHaveLength(1)
  })

  it('name every problem at once, and no secret', () => {
    const found = problems({
      app_key: 'a\u00e9',
      region: 'x',
      max_high: 'y',
      token: 'tok\u00e9',
      lookback: '1d',
    })
    expect(found).toHaveLength(7)
    expect(found.join()).not.toMatch(/\u00e9/)
    expect(() => read({ region: 'x' }).options()).toThrow('region is "x"')
  })

  it.each([1, 16])('take a concurrency of %d', (count) => {
    expect(read({ concurrency: String(count) }).options().concurrency).toBe(count)
  })

  it('keep secrets out of the policy and out of flags', () => {
    const { policy } = read({})
    for (const name of [
      'app_key',
      'secret_access_key',
      'token',
      'github_token',
      'slack_webhook_url',
    ] as const) {
      expect(policy[name]).toBeUndefined()
      expect(nhnOptions[name].secret).toBeDefined()
    }
    expect(policy['region']).toEqual({ value: 'KR1', from: 'input' })
  })

  it('tell what a run is about, also where some are bad, and never by the app key', () => {
    const identity = (inputs: Record<string, string>) => {
      const all = Object.entries({ ...needed, ...inputs })
      return nhn.read(Object.fromEntries(all.map(([name, text]) => [name, { text, from: 'input' as const }])))
        .identity
    }
    expect(identity({ region: 'KR1,KR2', criteria: 'electronic_finance', max_high: 'x' })).toEqual({
      subject: { kind: 'fleet', id: 'KR1, KR2 (electronic_finance)' },
      simulated: false,
      facts: { regions: ['KR1', 'KR2'] },
    })
    expect(identity({ region: 'x' })).toEqual({
      subject: { kind: 'fleet', id: null },
      simulated: false,
      facts: {},
    })
    const loopback = { api_url: 'http://127.0.0.1:1', oauth_url: 'http://127.0.0.1:2' }
    expect(identity(loopback).simulated).toBe(true)
  })

  it.each([
    ['Japanese', japanese, japaneseOutputs],
    ['Korean', korean, koreanOutputs],
  ])('are all explained in %s, with the same code words', (_, help, outputs) => {
    expect(Object.keys(help).sort()).toEqual(Object.keys(nhnOptions).sort())
    const words = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word).sort()
    for (const [name, { help: own }] of Object.entries(nhnOptions)) {
      const other: string = help[name as keyof typeof help]
      const unsaid = words(own).filter((word) => !words(other).includes(word))
      expect([name, unsaid]).toEqual([name, []])
    }
    const everyOutput = ['outcome', 'reason', ...Object.keys(nhnOutputs), 'report_dir']
    expect(Object.keys(outputs).sort()).toEqual(everyOutput.sort())
  })
})
