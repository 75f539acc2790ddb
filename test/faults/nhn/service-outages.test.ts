import { describe, expect, it } from 'vitest'
import type { Fault, Operation } from '../../../src/simulator/nhn/faults.ts'
import type { NhnSimulatorOptions } from '../../../src/simulator/nhn/server.ts'
import { unusedPort } from '../../support/network-server.ts'
import { createNhnFaultBench, expectClearReason, expectNoSecret, expectTokensRevoked } from './fault-bench.ts'
import { recordFleets } from './reliability-record.ts'

const passing = recordFleets(23, 'an outage that ends')
const staying = recordFleets(24, 'an outage that stays')
const senseless = recordFleets(25, 'answers that make no sense')
const refusals = recordFleets(26, 'the service says no')

const page = '<html><body>nobody is home</body></html>'
const answered = (status: number, headers = {}, body = ''): Fault => ({
  kind: 'status',
  status,
  headers,
  body,
})

/** The network, 429 and 5xx: all that `on_error: warn` forgives. */
const outages: readonly [name: string, fault: Fault, says: RegExp][] = [
  ['a reset', { kind: 'reset' }, /broke/],
  ['a connection that ends in the middle', { kind: 'cut-connection' }, /broke/],
  ['HTTP 429', answered(429), /too many requests/],
  ['HTTP 429 with Retry-After', answered(429, { 'retry-after': '7' }), /too many requests/],
  ['HTTP 500', answered(500, {}, '{"header":{"isSuccessful":false}}'), /HTTP 500/],
  ['HTTP 502 with a web page', answered(502, {}, page), /HTTP 502/],
  ['HTTP 503', answered(503), /HTTP 503/],
  ['HTTP 504', answered(504), /HTTP 504/],
]

/** What somebody in between may have answered, or makes no sense: never forgiven. */
const nonsense: readonly [name: string, fault: Fault, says: RegExp][] = [
  ['a web page with HTTP 200', { kind: 'html' }, /captive portal/],
  ['an empty answer', { kind: 'empty' }, /empty/],
  ['cut-off JSON', { kind: 'cut-json' }, /not JSON/],
  ['JSON of another shape', answered(200, {}, '{"ok":true}'), /./],
  ['a redirect', { kind: 'redirect', location: 'http://127.0.0.1:9/' }, /redirect/i],
  ['HTTP 408', answered(408), /HTTP 408/],
]

const reads: readonly Operation[] = ['issue-token', 'summary', 'details']

/** Which request goes wrong, for people. */
const requestFor: Record<Operation, string> = {
  'issue-token': 'the request for a token',
  'revoke-token': 'the revocation of the token',
  summary: 'the list of results',
  details: 'the items of a result',
}

/** A service that always answers `which` with a fault. */
const alwaysAt = (which: Operation, fault: Fault) =>
  createNhnFaultBench({ faults: ({ operation }) => (operation === which ? fault : undefined) })

describe('An outage that ends', () => {
  it.each(outages)(
    'is ridden out: %s in place of the first three answers of each kind',
    async (name, fault) => {
      const bench = await createNhnFaultBench({
        faults: ({ count, operation }) => (reads.includes(operation) && count <= 3 ? fault : undefined),
      })
      const run = await bench.run({ details: 'all' })
      expect(run.report).toMatchObject({ outcome: 'passed', exitCode: 0 })
      const faulty = bench.simulator.requests.filter((request) => request.fault !== undefined)
      expect(faulty).toHaveLength(3 * reads.length)
      expectNoSecret(bench, run)
      expectTokensRevoked(bench)
      passing.add(`${name} in place of the first three answers of each kind`, bench, run)
    },
  )
})

describe('An outage that stays', () => {
  const onEach = <T extends readonly unknown[]>(cases: readonly T[]) =>
    reads.flatMap((operation) => cases.map((one) => [operation, ...one] as const))

  it.each(onEach(outages))(
    'is unreachable and forgiven on demand: at %s, %s',
    async (which, name, fault, says) => {
      const bench = await alwaysAt(which, fault)
      const run = await bench.run({ details: 'all', on_error: 'warn' })
      expect(run.report).toMatchObject({ outcome: 'unreachable', conclusion: 'warning', exitCode: 0 })
      expectClearReason(run, says)
      expectNoSecret(bench, run)
      expectTokensRevoked(bench)
      staying.add(`${requestFor[which]}: ${name} each time`, bench, run)
    },
  )

  it.each(onEach(nonsense))(
    'is never forgiven where it makes no sense: at %s, %s',
    async (which, name, fault, says) => {
      const bench = await alwaysAt(which, fault)
      const run = await bench.run({ details: 'all', on_error: 'warn' })
      expect(run.report).toMatchObject({ outcome: 'unreachable', conclusion: 'failure', exitCode: 5 })
      expectClearReason(run, says)
      expectNoSecret(bench, run)
      expectTokensRevoked(bench)
      senseless.add(`${requestFor[which]}: ${name} each time`, bench, run)
    },
  )

  it.each([' ', '\\u00e9'])(
    'shows no token of an answer that is no right one: a token with "%s"',
    async (wrong) => {
      const body = (honest: string) => honest.replace('"tok-', `"tok-${wrong}`)
      const bench = await alwaysAt('issue-token', { kind: 'body', body })
      const run = await bench.run()
      expect(run.report).toMatchObject({ outcome: 'unreachable', exitCode: 5 })
      expectClearReason(run, /access_token should be .* and is text of another form/)
      for (const { token } of bench.simulator.state.tokens.all) {
        expect(JSON.stringify([run, bench.simulator.requests])).not.toContain(token.reveal().slice(4))
      }
      const held = wrong === ' ' ? 'a space' : 'a letter beyond ASCII'
      senseless.add(`${requestFor['issue-token']}: a token with ${held}`, bench, run)
    },
  )

  it('fails the run unless on_error says otherwise', async () => {
    const bench = await alwaysAt('summary', answered(503))
    const run = await bench.run()
    expect(run.report).toMatchObject({ outcome: 'unreachable', conclusion: 'failure', exitCode: 5 })
    expectTokensRevoked(bench)
    staying.add(`${requestFor.summary}: HTTP 503 each time, without \`on_error: warn\``, bench, run)
  })

  it('is one of the network where nobody listens', async () => {
    const bench = await createNhnFaultBench()
    const nobody = `http://127.0.0.1:${await unusedPort()}`
    const run = await bench.run({ api_url: nobody, oauth_url: nobody, on_error: 'warn' })
    expect(run.report).toMatchObject({ outcome: 'unreachable', conclusion: 'warning', exitCode: 0 })
    expectClearReason(run, /refused the connection/)
    staying.add('nobody listens', bench, run)
  })

  it('takes no pass away where only the token can not be revoked, and is told', async () => {
    const bench = await alwaysAt('revoke-token', answered(503))
    const run = await bench.run()
    expect(run.report).toMatchObject({ outcome: 'passed', exitCode: 0 })
    expect(run.report.warnings.map(({ key }) => key)).toEqual(['nhn_notice_not_revoked'])
    expectNoSecret(bench, run)
    staying.add(`${requestFor['revoke-token']}: HTTP 503`, bench, run)
  })
})

describe('A refusal', () => {
  const cases: readonly [name: string, settings: NhnSimulatorOptions, inputs: Record<string, string>][] = [
    ['of every access key', { scenario: 'bad-key' }, {}],
    ['of an account without the role', { scenario: 'no-permission' }, {}],
    ['of a wrong secret key', {}, { secret_access_key: 'another-Secret-9fKq' }],
    ['of a wrong app key', {}, { app_key: 'anotherAppKey9fKq' }],
    ['of a token that somebody brought', {}, { token: 'another-Token-9fKq' }],
  ]
  it.each(cases)('is refused, asked once and never forgiven: %s', async (name, settings, inputs) => {
    const bench = await createNhnFaultBench(settings)
    const { token, ...keys } = inputs
    const run = await bench.run({
      ...keys,
      ...(token !== undefined && { token, user_access_key_id: '', secret_access_key: '' }),
      on_error: 'warn',
      concurrency: '1',
    })
    expect(run.report).toMatchObject({ outcome: 'refused', conclusion: 'failure', exitCode: 4 })
    expectClearReason(run, /NHN Cloud refused/)
    const asked = bench.simulator.requests.map(({ operation }) => operation)
    expect(new Set(asked).size).toBe(asked.length)
    expectNoSecret(bench, run)
    for (const secret of Object.values(inputs))
      expect(JSON.stringify([run, bench.simulator.requests])).not.toContain(secret)
    expectTokensRevoked(bench)
    refusals.add(`it refuses ${name.replace('of ', '')}`, bench, run)
  })
})
