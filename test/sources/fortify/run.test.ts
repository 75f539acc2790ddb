import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../../src/gate/conclusion.ts'
import { AbortedError, GateError } from '../../../src/kernel/errors.ts'
import { createSecrets } from '../../../src/kernel/secrets.ts'
import { message } from '../../../src/messages/message.ts'
import { searchForSecret } from '../../support/leaks.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { createFortifyBench, day, type FakeAnswer, password, user } from './bench.ts'
import type { FortifyRun } from './runs.ts'

const outcome = ({ error, issued }: FortifyRun) =>
  issued !== undefined ? 'passed' : error instanceof GateError ? outcomeOf(error) : error
const revealed = ({ issued }: FortifyRun) =>
  Object.fromEntries(
    Object.entries(issued?.outputs ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.reveal(),
    ]),
  )
const stopped = () => new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM')

/** Answers to a creation that leave open whether SSC made a token; test/faults/fortify has all of them. */
const losses: readonly [name: string, answer: FakeAnswer][] = [
  ['a broken connection', 'destroy'],
  ['HTTP 502 with a page', { status: 502, text: '<html></html>', headers: { 'content-type': 'text/html' } }],
  ['an answer without the token', { status: 201, text: '{"data":{"id":1963,"type":"CIToken"}}' }],
]

describe('A token for a job', () => {
  it('is issued with both spellings, its ID and its end', async () => {
    const bench = await createFortifyBench()
    const run = await bench.issue({ description: 'shop, CI, run 7' })
    const [token] = bench.tokens
    expect(revealed(run)).toEqual({
      token: token?.value.decoded.reveal(),
      token_encoded: token?.value.encoded.reveal(),
      token_id: '1963',
      expires_at: '2026-01-02T00:00:00.000Z',
    })
    expect(run.reason).toBe('SSC issued a CIToken with the ID 1963; it ends at 2026-01-02 00:00 UTC.')
    expect(run.issued?.environment).toEqual({})
    expect(token?.description).toBe('shop, CI, run 7 [scangate-iiiiiiiiiiii]')
    expect(bench.calls()).toEqual(['POST /tokens'])
    expect(run.state).toMatchObject({ phase: 'issued', tokenId: '1963', url: bench.url, user })
  })

  it('is registered in both spellings, with password and login, before the log says anything', async () => {
    const bench = await createFortifyBench()
    const run = await bench.issue()
    const value = bench.tokens[0]?.value
    expect(run.secrets).toEqual([
      password,
      bench.login.basic.reveal(),
      value?.decoded.reveal(),
      value?.encoded.reveal(),
    ])
    for (const secret of run.secrets) searchForSecret(secret, { log: run.log.lines, reason: run.reason })
  })

  it('hides password and login before its first line, and its spellings before the next', async () => {
    const bench = await createFortifyBench()
    const registered: string[] = []
    const counts: number[] = []
    const log = new (class extends RecordingLogger {
      override readonly info = () => void counts.push(registered.length)
      override readonly debug = () => void counts.push(registered.length)
    })()
    const secrets = createSecrets()
    secrets.onAdd((secret) => registered.push(secret.reveal()))
    await bench.issue({}, { log, secrets })
    expect(counts).toEqual([2])
    expect(registered).toHaveLength(4)
  })

  it('goes into the environment only where that is wished', async () => {
    const bench = await createFortifyBench()
    const { issued } = await bench.issue({ export: 'true' })
    const { FORTIFY_SSC_TOKEN: exported } = issued?.environment ?? {}
    expect(String(exported)).toBe('***')
    expect(exported).toBe(issued?.outputs['token'])
  })

  it('warns where SSC made its life shorter, where its type is old, and where clocks differ', async () => {
    const bench = await createFortifyBench({ types: { CloudCtrlToken: 30 }, clockAhead: 2 * 3_600_000 })
    const run = await bench.issue({ type: 'CloudCtrlToken', lifetime: '90d' })
    expect(run.log.text).toMatch(
      /warning: The type CloudCtrlToken is deprecated; SSC has ScanCentralCtrlToken/,
    )
    expect(run.log.text).toMatch(/warning: SSC gave the token 30d instead of 90d/)
    expect(run.log.text).toMatch(/warning: This machine's clock is 2 hr behind/)
  })

  it('is revoked at once where it ended before it began', async () => {
    const bench = await createFortifyBench({ clockAhead: 3 * day })
    const run = await bench.issue()
    expect(outcome(run)).toBe('unreachable')
    expect(run.reason).toMatch(/It is of no use. Set the clocks/)
    expect(bench.tokens).toEqual([])
    expect(run.state['phase']).toBe('revoked')
  })

  it.each([
    [
      '25.2',
      ['POST /tokens', 'GET /spec.json', 'GET /tokenDefinitions'],
      /SSC knows no token type JenkinsToken\. It has: CIToken, UnifiedLoginToken\. SSC says: Invalid token type JenkinsToken/,
    ],
    ['22.2', ['POST /tokens', 'GET /spec.json'], /HTTP 400\): Invalid token type JenkinsToken/],
  ])('names the types of the server where SSC %s knows no such type', async (version, calls, says) => {
    const bench = await createFortifyBench({ version: `1:${version}.0.1` })
    const run = await bench.issue({ type: 'JenkinsToken' })
    expect(outcome(run)).toBe('refused')
    expect(run.reason).toMatch(says)
    expect(bench.calls()).toEqual(calls)
    expect(run.state['phase']).toBe('nothing')
  })

  it('says how long a type may live where SSC refuses one that it knows', async () => {
    const bench = await createFortifyBench({
      instead: ({ method }) =>
        method === 'POST'
          ? { status: 400, text: '{"message":"terminalDate","responseCode":400}' }
          : undefined,
    })
    expect((await bench.issue({ lifetime: '3650d' })).reason).toMatch(
      /though it knows the type CIToken and lets it live for up to 365 days\. Check lifetime/,
    )
  })

  it.each([401, 403, 404, 409])(
    'is not asked for again after HTTP %s, neither here nor in post',
    async (status) => {
      const text = JSON.stringify({ message: 'No', responseCode: status })
      const bench = await createFortifyBench({ instead: () => ({ status, text }) })
      const run = await bench.issue()
      expect(outcome(run)).toBe('refused')
      await bench.post(run.state)
      expect(bench.calls()).toEqual(['POST /tokens'])
    },
  )

  it.each([['HTTP 429', { status: 429, text: '', headers: { 'retry-after': '3' } }]])(
    'is asked for again after what made nothing: %s',
    async (_, answer) => {
      const bench = await createFortifyBench({ instead: (_call, nth) => (nth <= 2 ? answer : undefined) })
      const run = await bench.issue()
      expect(outcome(run)).toBe('passed')
      expect(bench.calls()).toEqual(['POST /tokens', 'POST /tokens', 'POST /tokens'])
      expect(bench.tokens).toHaveLength(1)
    },
  )

  it('leaves nothing to look for where it never left the machine', async () => {
    const bench = await createFortifyBench()
    const run = await bench.issue({ url: 'http://127.0.0.1:9/ssc' })
    expect(outcome(run)).toBe('unreachable')
    expect(run.state['phase']).toBe('nothing')
  })

  it('goes nowhere else than to the address that was given', async () => {
    const bench = await createFortifyBench({
      instead: () => ({
        status: 307,
        text: '',
        headers: { location: 'http://127.0.0.1:9/ssc/api/v1/tokens' },
      }),
    })
    const run = await bench.issue()
    expect(outcome(run)).toBe('unreachable')
    expect(run.reason).toMatch(/redirect .* never followed/)
    expect(run.state['phase']).toBe('nothing')
  })
})

describe('A creation whose answer is lost', () => {
  const onCreation = (answer: FakeAnswer, times: number, isMade: boolean) => ({
    instead: ({ method, url }: { method: string; url: string }, nth: number) => {
      if (method !== 'POST' || !url.endsWith('/tokens') || nth > times) return undefined
      return isMade ? { after: answer } : answer
    },
  })

  it.each(losses)('is found by its description and revoked, and one more is made: %s', async (_, answer) => {
    const bench = await createFortifyBench(onCreation(answer, 1, true))
    bench.add({ description: 'somebody else' })
    const run = await bench.issue()
    expect(outcome(run)).toBe('passed')
    expect(bench.tokens.map(({ id }) => id)).toEqual([1_963, 1_965])
    expect(revealed(run)['token_id']).toBe('1965')
    expect(bench.calls()).toEqual(['POST /tokens', 'GET /tokens', 'DELETE /tokens/1964', 'POST /tokens'])
    expect(run.log.text).toMatch(/The answer to the creation was lost: /)
    expect(run.log.text).toMatch(/Revoked what a creation without an answer had left: ID 1964/)
  })

  it.each(losses)('is made once more where it left nothing: %s', async (_, answer) => {
    const bench = await createFortifyBench(onCreation(answer, 1, false))
    const run = await bench.issue()
    expect(outcome(run)).toBe('passed')
    expect(bench.calls()).toEqual(['POST /tokens', 'GET /tokens', 'POST /tokens'])
    expect(bench.tokens).toHaveLength(1)
  })

  it.each(losses)(
    'is unreachable the second time, with everything revoked that was found: %s',
    async (_, answer) => {
      const bench = await createFortifyBench(onCreation(answer, 9, true))
      const run = await bench.issue()
      expect(outcome(run)).toBe('unreachable')
      expect(bench.tokens).toEqual([])
      expect(bench.calls().filter((call) => call === 'POST /tokens')).toHaveLength(2)
      expect(run.reason).toMatch(
        /two creations were lost.*"CI job \[scangate-i{12}\]" is left until 2026-01-02/,
      )
    },
  )

  it('is looked up through every page, and among what others made', async () => {
    const bench = await createFortifyBench({ pageSize: 3, ...onCreation('destroy', 1, true) })
    for (let made = 0; made < 10; made += 1) bench.add({ description: 'CI job' })
    const run = await bench.issue()
    expect(outcome(run)).toBe('passed')
    expect(bench.tokens).toHaveLength(11)
  })

  it('is given up where it can not be looked up, and post looks again', async () => {
    const bench = await createFortifyBench({
      instead: ({ method, url }) => {
        if (method === 'GET') return { status: 500, text: '' }
        return url.endsWith('/tokens') ? { after: 'destroy' } : undefined
      },
    })
    const run = await bench.issue()
    expect(outcome(run)).toBe('unreachable')
    expect(run.reason).toMatch(
      /What it left could not be cleaned up: .*HTTP 500.*may be left at SSC until 2026-01-02/,
    )
    expect(bench.tokens).toHaveLength(1)
    bench.settings.instead = () => undefined
    const log = await bench.post(run.state)
    expect(bench.tokens).toEqual([])
    expect(log.text).toMatch(/Revoked what a creation without an answer had left: ID 1963/)
  })

  it('is found by post where SSC was slower than the look', async () => {
    const bench = await createFortifyBench(onCreation('destroy', 1, false))
    const run = await bench.issue()
    const description = String(run.state['description'])
    bench.add({ description })
    const log = await bench.post(run.state)
    expect(bench.tokens).toEqual([])
    expect(log.text).toMatch(/The token with the ID 1963 is revoked\.\ninfo: Revoked what a creation without/)
  })

  it('times out after so long as was given for a request', async () => {
    const bench = await createFortifyBench({ timesOut: true, ...onCreation('hang', 1, true) })
    const before = bench.clock.monotonic()
    const run = await bench.issue({ timeout: '7s' })
    expect(outcome(run)).toBe('passed')
    expect(run.log.text).toMatch(/did not answer within 7 s/)
    expect(bench.clock.monotonic() - before).toBeGreaterThanOrEqual(7_000)
    expect(bench.tokens).toHaveLength(1)
  })
})

describe('A stop', () => {
  const stopDuring = async (given: Parameters<typeof createFortifyBench>[0] = {}) => {
    const controller = new AbortController()
    const bench = await createFortifyBench({
      onCall: ({ method }) => {
        if (method === 'POST') controller.abort(stopped())
      },
      ...given,
    })
    const run = await bench.issue({}, { signal: controller.signal })
    return { bench, run }
  }

  it('does not abort a creation, and revokes what it made', async () => {
    const { bench, run } = await stopDuring()
    expect(outcome(run)).toBe('aborted')
    expect(bench.calls()).toEqual(['POST /tokens', 'DELETE /tokens/1963'])
    expect(bench.tokens).toEqual([])
    expect(run.state['phase']).toBe('revoked')
    expect((await bench.post(run.state)).lines).toEqual([])
  })

  it('leaves to post what it could not revoke', async () => {
    const { bench, run } = await stopDuring({
      instead: ({ method, url }) =>
        method === 'DELETE' || url.includes('/revoke') ? { status: 500, text: '' } : undefined,
    })
    expect(outcome(run)).toBe('aborted')
    expect(run.log.text).toMatch(/ID 1963 could not be revoked; it ends at 2026-01-02/)
    bench.settings.instead = () => undefined
    expect((await bench.post(run.state)).text).toMatch(/ID 1963 is revoked/)
    expect(bench.tokens).toEqual([])
  })

  it('limits the wait for an answer that does not come, and looks for what it left', async () => {
    const { bench, run } = await stopDuring({
      instead: ({ method, url }) =>
        method === 'POST' && url.endsWith('/tokens') ? { after: 'hang' } : undefined,
    })
    expect(outcome(run)).toBe('aborted')
    expect(bench.clock.monotonic()).toBeLessThanOrEqual(5_500)
    expect(bench.calls()).toEqual(['POST /tokens', 'GET /tokens', 'DELETE /tokens/1963'])
    expect(bench.tokens).toEqual([])
  })

  it('ends also where nothing answers any more, in time', async () => {
    const { bench, run } = await stopDuring({ instead: () => ({ after: 'hang' }) })
    expect(outcome(run)).toBe('aborted')
    expect(bench.clock.monotonic()).toBeLessThanOrEqual(5_600)
    expect(run.state['phase']).toBe('asking')
    bench.settings.instead = () => undefined
    await bench.post(run.state)
    expect(bench.tokens).toEqual([])
  })

  it('before anything was sent sends nothing', async () => {
    const controller = new AbortController()
    controller.abort(stopped())
    const bench = await createFortifyBench()
    const run = await bench.issue({}, { signal: controller.signal })
    expect(outcome(run)).toBe('aborted')
    expect(bench.calls()).toEqual([])
    expect((await bench.post(run.state)).lines).toEqual([])
  })
})
