import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/simulator/fortify/faults.ts'
import type { VersionName } from '../../../src/simulator/fortify/versions.ts'
import {
  createFortifyFaultBench,
  expectClearReason,
  expectNoSecret,
  outcomeOfRun,
  recordTokens,
} from './fault-bench.ts'

const once = recordTokens(30, 'Fortify SSC: the answer to a creation is lost')
const twice = recordTokens(31, 'Fortify SSC: the answers to two creations are lost')
const refused = recordTokens(32, 'Fortify SSC: a creation is turned away')
const versions: readonly VersionName[] = ['22.2', '23.2', '24.2', '25.2']

const page = '<html><body>nobody is home</body></html>'
const answered = (kind: 'status' | 'status-after', status: number, body = ''): Fault => ({
  kind,
  status,
  body,
})

/** What hides whether a token was made. */
const losses: readonly (readonly [name: string, unmade: Fault | undefined, made: Fault | undefined])[] = [
  ['the connection is reset', { kind: 'reset' }, { kind: 'reset-after' }],
  ['no answer comes within 30 s', { kind: 'hang' }, { kind: 'hang-after' }],
  ...[500, 502, 503, 504, 408, 599].map(
    (status) =>
      [
        `HTTP ${status}`,
        answered('status', status, status === 502 ? page : ''),
        answered('status-after', status, status === 502 ? page : ''),
      ] as const,
  ),
  ['the JSON is cut off', undefined, { kind: 'cut-json' }],
  ['the connection ends in the middle', undefined, { kind: 'cut-connection' }],
  ['a web page with HTTP 200', { kind: 'html' }, { kind: 'html', handled: true }],
  ['an empty answer', { kind: 'empty' }, { kind: 'empty', handled: true }],
  [
    'an answer without end',
    { kind: 'huge', bytes: 6 * 1_024 * 1_024 },
    { kind: 'huge', bytes: 6 * 1_024 * 1_024, handled: true },
  ],
  [
    'a date that names no moment',
    undefined,
    {
      kind: 'body',
      body: (honest) => honest.replace(/"terminalDate":"[^"]*"/, '"terminalDate":"2016. 10. 19"'),
    },
  ],
  [
    'an answer without the token',
    undefined,
    { kind: 'body', body: (honest) => honest.replace(/"token":"[^"]*"/, '"token":null') },
  ],
  [
    'a token that was encoded twice',
    undefined,
    {
      kind: 'body',
      body: (honest) =>
        honest.replace(
          /"token":"([^"]*)"/,
          (_, token) => `"token":"${Buffer.from(token).toString('base64')}"`,
        ),
    },
  ],
]
const cases = losses.flatMap(([name, unmade, made]) => [
  ...(unmade === undefined ? [] : [[`${name}; nothing was made`, unmade, false] as const]),
  ...(made === undefined ? [] : [[`${name}; a token was made`, made, true] as const]),
])

describe.each(versions)('A creation at SSC %s', (version) => {
  const benchWith = (fault: Fault, times: number) =>
    createFortifyFaultBench({
      version,
      timesOut: () => fault.kind.startsWith('hang'),
      faults: ({ count, operation }) => (operation === 'create-token' && count <= times ? fault : undefined),
    })

  it.each(cases)(
    'whose answer is lost leaves nothing and is made once more: %s',
    async (name, fault, isMade) => {
      const bench = await benchWith(fault, 1)
      const run = await bench.issue()
      expect(outcomeOfRun(run)).toBe('passed')
      expect(bench.simulator.state.tokens.left).toHaveLength(1)
      expect(bench.simulator.state.tokens.all).toHaveLength(isMade ? 2 : 1)
      expect(run.log.text).toMatch(/The answer to the creation was lost/)
      const post = await bench.post(run)
      expect(bench.simulator.state.tokens.left).toEqual([])
      expectNoSecret(bench, run, post)
      if (version === '25.2') once.add(name, bench, run)
    },
  )

  it.each(cases)(
    'whose answer is lost again is given up, and leaves nothing: %s',
    async (name, fault, isMade) => {
      const bench = await benchWith(fault, 9)
      const run = await bench.issue()
      expect(outcomeOfRun(run)).toBe('unreachable')
      expectClearReason(run, /two creations were lost.*What could be found was revoked/)
      expect(bench.simulator.requests.filter(({ operation }) => operation === 'create-token')).toHaveLength(2)
      expect(bench.simulator.state.tokens.all).toHaveLength(isMade ? 2 : 0)
      expect(bench.simulator.state.tokens.left).toEqual([])
      expectNoSecret(bench, run, await bench.post(run))
      if (version === '25.2') twice.add(name, bench, run)
    },
  )

  it.each<[string, Fault, string, RegExp]>([
    [
      'HTTP 400 in SSC’s envelope',
      answered('status', 400, '{"message":"Bad.","responseCode":400,"errorCode":-3}'),
      'refused',
      /Bad\. \(-3\)/,
    ],
    [
      'HTTP 403',
      answered('status', 403, '{"message":"Access Denied.","responseCode":403,"errorCode":-10301}'),
      'refused',
      /no access to it.*Access Denied\. \(-10301\)/,
    ],
    ['HTTP 404 of a page', answered('status', 404, page), 'refused', /Check the context path/],
    [
      'HTTP 409',
      answered('status', 409, '{"message":"Conflict.","responseCode":409}'),
      'refused',
      /HTTP 409\): Conflict\./,
    ],
    ['HTTP 405', answered('status', 405), 'unreachable', /HTTP 405/],
    ['HTTP 418', answered('status', 418), 'unreachable', /HTTP 418/],
    [
      'a redirect to another host',
      { kind: 'redirect', location: 'http://127.0.0.1:9/' },
      'unreachable',
      /redirect to http:\/\/127\.0\.0\.1:9 /,
    ],
  ])('that is turned away is not sent again: %s', async (name, fault, outcome, says) => {
    const bench = await benchWith(fault, 9)
    const run = await bench.issue()
    expect(outcomeOfRun(run)).toBe(outcome)
    expectClearReason(run, says)
    const creations = () =>
      bench.simulator.requests.filter(({ operation }) => operation !== 'spec' && operation !== 'token-types')
    expect(creations()).toHaveLength(1)
    const post = await bench.post(run)
    expect(creations()).toHaveLength(1)
    expectNoSecret(bench, run, post)
    if (version === '25.2') refused.add(name, bench, run)
  })

  it('that is turned away by number comes back when it was asked to', async () => {
    const fault: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '7' } }
    const bench = await benchWith(fault, 2)
    const run = await bench.issue()
    expect(outcomeOfRun(run)).toBe('passed')
    expect(bench.clock.monotonic()).toBeGreaterThanOrEqual(14_000)
    await bench.post(run)
    expect(bench.simulator.state.tokens.left).toEqual([])
    if (version === '25.2') refused.add('HTTP 429 with Retry-After, twice', bench, run)
  })

  it('of a type that the server does not have names those that it has, where it may tell', async () => {
    const bench = await createFortifyFaultBench({ version })
    const run = await bench.issue({ type: 'JenkinsToken' })
    expect(outcomeOfRun(run)).toBe('refused')
    expect(run.reason).toMatch(
      version === '22.2' ? /HTTP 400/ : /no token type JenkinsToken\. It has: .*CIToken/,
    )
    expectNoSecret(bench, run)
    refused.add(`an unknown type, SSC ${version}`, bench, run)
  })
})

describe('An account that may not', () => {
  it.each([
    ['a wrong password', 'bad-password'],
    ['a locked account', 'locked'],
    ['a user of single sign-on', 'sso-only'],
    ['a password that has expired', 'expired-password'],
  ] as const)('is asked with once, and told what may be: %s', async (name, scenario) => {
    const bench = await createFortifyFaultBench({ scenario, users: undefined as never })
    const { password, username } = bench.simulator.account
    const run = await bench.issue({ username, password })
    expect(outcomeOfRun(run)).toBe('refused')
    expectClearReason(
      run,
      /SSC refused the login of ci-bot .*HTTP 401.*not tried again.*expired.*locked.*single sign-on/,
    )
    await bench.post(run, { password })
    expect(bench.simulator.requests).toHaveLength(1)
    expect(bench.simulator.state.users.find(username)?.failedLoginAttempts).toBeLessThanOrEqual(1)
    refused.add(name, bench, run)
  })

  it('has all the tokens that it may have', async () => {
    const bench = await createFortifyFaultBench({ quota: 0 })
    const run = await bench.issue()
    expect(outcomeOfRun(run)).toBe('refused')
    expectClearReason(run, /HTTP 4\d\d/)
    refused.add('no token more for this user', bench, run)
  })
})

describe('A life that SSC does not give', () => {
  it('is said, with what it gave', async () => {
    const bench = await createFortifyFaultBench({ scenario: 'short-lives' })
    const run = await bench.issue({ lifetime: '90d' })
    expect(outcomeOfRun(run)).toBe('passed')
    expect(run.log.text).toMatch(/warning: SSC gave the token 1d instead of 90d/)
  })

  it('is said by the clock of the server', async () => {
    const bench = await createFortifyFaultBench({ scenario: 'fast-clock' })
    const run = await bench.issue({ lifetime: '2d' })
    expect(outcomeOfRun(run)).toBe('passed')
    expect(run.log.text).toMatch(/warning: SSC gave the token 12h instead of 2d/)
    expect(run.log.text).toMatch(/clock is 1 day 12 hr behind SSC's/)
  })

  it.each(['offset', 'offset-with-colon', 'zulu'] as const)('is read in the spelling %s', async (dates) => {
    const bench = await createFortifyFaultBench({ dates })
    const run = await bench.issue()
    expect(run.issued?.outputs['expires_at']).toMatch(/^2026-01-02T00:00:00/)
    expect(run.log.text).not.toMatch(/warning/)
  })
})
