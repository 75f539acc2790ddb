import { describe, expect, it } from 'vitest'
import { searchForSecret } from '../../support/leaks.ts'
import { createFortifyBench, type FakeSettings, password } from './bench.ts'

/** A job that has its token, and the server that gave it. */
async function issued(given: Partial<FakeSettings> = {}, inputs: Record<string, string> = {}) {
  const bench = await createFortifyBench(given)
  const { state } = await bench.issue(inputs)
  bench.settings.onCall = () => undefined
  const before = bench.requests.length
  return { bench, state, callsOfPost: () => bench.calls().slice(before) }
}

describe('After the job', () => {
  it('the token is revoked by its ID', async () => {
    const { bench, callsOfPost, state } = await issued()
    const log = await bench.post(state)
    expect(bench.tokens).toEqual([])
    expect(callsOfPost()).toEqual(['DELETE /tokens/1963'])
    expect(log.text).toBe('info: The token with the ID 1963 is revoked.')
  })

  it('without inputs the token revokes itself from 24.2 on', async () => {
    const { bench, callsOfPost, state } = await issued({ version: '1:24.2.0.1' })
    const log = await bench.post(state, {})
    expect(bench.tokens).toEqual([])
    expect(callsOfPost()).toEqual(['POST /tokens/action/revoke'])
    expect(log.text).toMatch(/ID 1963 is revoked/)
  })

  it.each(['1:22.2.0.1', '1:23.2.0.1'])(
    'without inputs SSC %s is told apart, and when the token ends',
    async (version) => {
      const { bench, state } = await issued({ version })
      const log = await bench.post(state, {})
      expect(bench.tokens).toHaveLength(1)
      expect(log.text).toMatch(
        /^warning: The token with the ID 1963 could not be revoked; it ends at 2026-01-02 00:00 UTC\. The password was not at hand after the job.*before 24\.2/,
      )
    },
  )

  it('a token that is gone already is no trouble', async () => {
    const { bench, state } = await issued()
    bench.tokens.splice(0)
    expect((await bench.post(state)).text).toBe(
      'info: The token with the ID 1963 had ended already: SSC knows it no more.',
    )
  })

  it('a password that is refused meanwhile is sent once, and the token revokes itself', async () => {
    const { bench, callsOfPost, state } = await issued()
    await bench.post(state, { password: 'changed-meanwhile' })
    expect(bench.tokens).toEqual([])
    expect(callsOfPost()).toEqual(['DELETE /tokens/1963', 'POST /tokens/action/revoke'])
  })

  it('an outage is ridden out as long as there is time', async () => {
    const { bench, callsOfPost, state } = await issued()
    bench.settings.instead = (_, nth) => (nth <= 2 ? { status: 503, text: '' } : undefined)
    await bench.post(state)
    expect(bench.tokens).toEqual([])
    expect(callsOfPost()).toEqual(Array.from({ length: 3 }, () => 'DELETE /tokens/1963'))
  })

  it('a revocation whose answer was lost is no failure', async () => {
    const { bench, state } = await issued()
    bench.settings.instead = ({ method }, nth) =>
      method === 'DELETE' && nth === 1 ? { after: 'destroy' } : undefined
    const log = await bench.post(state)
    expect(bench.tokens).toEqual([])
    expect(log.text).toMatch(/had ended already/)
  })

  it.each<[string, FakeSettings['instead']]>([
    ['hangs', () => 'hang'],
    ['breaks off', () => 'destroy'],
    ['is down', () => ({ status: 503, text: '' })],
    ['answers with pages', () => ({ status: 200, text: '<html>' })],
    ['sends elsewhere', () => ({ status: 302, text: '', headers: { location: 'http://127.0.0.1:9/' } })],
  ])(
    'a server that %s costs ten seconds at most, and a warning with the end of the token',
    async (_, instead) => {
      const { bench, state } = await issued()
      bench.settings.instead = instead
      bench.settings.timesOut = true
      const before = bench.clock.monotonic()
      const log = await bench.post(state)
      expect(bench.clock.monotonic() - before).toBeLessThanOrEqual(10_000)
      expect(log.text).toMatch(
        /^warning: The token with the ID 1963 could not be revoked; it ends at 2026-01-02 00:00 UTC\. /,
      )
      expect(log.text.split('\n')).toHaveLength(1)
    },
  )

  it('ten seconds are all there is, also for a token and a lost one', async () => {
    const { bench, state } = await issued({
      instead: ({ method, url }, nth) =>
        method === 'POST' && url.endsWith('/tokens') && nth === 1 ? { after: 'destroy' } : undefined,
    })
    bench.settings.instead = () => 'hang'
    bench.settings.timesOut = true
    const before = bench.clock.monotonic()
    const log = await bench.post(state)
    expect(bench.clock.monotonic() - before).toBeLessThanOrEqual(10_000)
    expect(log.text).toMatch(/could not be revoked/)
    expect(log.text).toMatch(/may be left at SSC until 2026-01-02.*It could not be looked for/)
  })

  it('with revoke false the token that somebody got lives on, and that is said', async () => {
    const { bench, callsOfPost, state } = await issued({}, { revoke: 'false' })
    const log = await bench.post({ ...state, handedOn: 'true' })
    expect(bench.tokens).toHaveLength(1)
    expect(callsOfPost()).toEqual([])
    expect(log.text).toMatch(/ID 1963 is not revoked, because revoke is false; it ends at 2026-01-02/)
  })

  it('with revoke false the token that nobody got is revoked all the same', async () => {
    const { bench, state } = await issued({}, { revoke: 'false' })
    await bench.post(state)
    expect(bench.tokens).toEqual([])
  })

  it('nothing is done where main never got that far', async () => {
    const { bench, callsOfPost } = await issued()
    expect((await bench.post({})).lines).toEqual([])
    expect((await bench.post({ language: 'ja' })).lines).toEqual([])
    expect(callsOfPost()).toEqual([])
  })
})

describe('After a main step that died between creation and answer', () => {
  const died = async () => {
    const { bench, callsOfPost, state } = await issued()
    const { token: _, tokenId: __, ...rest } = state
    return { bench, callsOfPost, state: { ...rest, phase: 'asking' } }
  }

  it('the token is found by its description and revoked', async () => {
    const { bench, callsOfPost, state } = await died()
    bench.add({ description: 'somebody else' })
    const log = await bench.post(state)
    expect(bench.tokens.map(({ id }) => id)).toEqual([1_964])
    expect(callsOfPost()).toEqual(['GET /tokens', 'DELETE /tokens/1963'])
    expect(log.text).toMatch(/Revoked what a creation without an answer had left: ID 1963/)
  })

  it('nothing is revoked where nothing is found', async () => {
    const { bench, state } = await died()
    bench.tokens.splice(0, 1)
    bench.add({ description: 'CI job [scangate-aaaaaaaaaaaa]' })
    expect((await bench.post(state)).text).toBe('info: No token was left.')
    expect(bench.tokens).toHaveLength(1)
  })

  it('it is said what may be left where there is no password, or a refused one', async () => {
    const { bench, callsOfPost, state } = await died()
    const says =
      /^warning: A token with the description "CI job \[scangate-i{12}\]" may be left at SSC until 2026-01-02 00:00 UTC; revoke it there\. It could not be looked for: /
    expect((await bench.post(state, {})).text).toMatch(says)
    expect((await bench.post({ ...state, loginRefused: 'true' })).text).toMatch(/refused the password before/)
    expect(callsOfPost()).toEqual([])
    const log = await bench.post(state, { password: 'changed-meanwhile' })
    expect(log.text).toMatch(says)
    expect(callsOfPost()).toEqual(['GET /tokens'])
  })

  it('a revocation that is refused though the token is gone counts as done', async () => {
    const { bench, state } = await died()
    bench.settings.instead = ({ method }, nth) =>
      method === 'DELETE' && nth === 1 ? { after: 'destroy' } : undefined
    expect((await bench.post(state)).text).toMatch(/Revoked .* ID 1963/)
    expect(bench.tokens).toEqual([])
  })

  it('what can not be revoked is said', async () => {
    const { bench, state } = await died()
    bench.settings.instead = ({ method }) =>
      method === 'DELETE' ? { status: 403, text: '{"message":"No","responseCode":403}' } : undefined
    expect((await bench.post(state)).text).toMatch(
      /^warning: The token with the ID 1963 could not be revoked; it ends at 2026-01-02 .*HTTP 403\)\. SSC says: No/,
    )
  })
})

describe('What post says', () => {
  it('holds neither token nor password, whatever the server repeats', async () => {
    const { bench, state } = await issued()
    const value = bench.tokens[0]?.value
    const text = JSON.stringify({ message: 'No.', stackTrace: `${password} ${value?.decoded.reveal()}` })
    bench.settings.instead = () => ({ status: 403, text })
    const log = await bench.post(state)
    for (const secret of [password, value?.decoded.reveal() ?? '', value?.encoded.reveal() ?? '']) {
      searchForSecret(secret, log.lines)
    }
  })
})
