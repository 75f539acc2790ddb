import { describe, expect, it } from 'vitest'
import { allVersions, expectNoToken, fortifyBench, tellsItsEnd } from './bench.ts'

const day = 86_400_000

describe.each(allVersions)('the commands that ask SSC %s', (version) => {
  it('list own tokens, of every page, and judge none unless told to', async () => {
    const bench = await fortifyBench({ version, scenario: 'job' })
    const { clock, run, state } = bench
    const listed = await run(['token', 'list', '--format', 'json'])
    expect(listed.exitCode).toBe(0)
    const own = state.tokens.all.filter(({ username }) => username === 'ci-bot')
    expect(listed.json).toMatchObject({ command: 'fortify token list', outcome: 'answered', simulated: true })
    const tokens = listed.json['tokens'] as { id: string; days_left: number }[]
    expect(tokens.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => String(id)).sort())
    expect(tokens.map(({ days_left: days }) => days)).toEqual(
      own
        .map(({ endsAt }) => Math.floor(((endsAt ?? 0) - clock.now()) / day))
        .sort((one, other) => one - other),
    )
    const shown = await run(['token', 'list', '--type', 'AnalysisUploadToken'])
    expect(shown.exitCode).toBe(0)
    expect(shown.stdout).toMatch(/^ID {2,}Owner {2,}Type .*\n(?:\d+ {2}ci-bot .*\n){2}$/)
    for (const ended of [listed, shown]) expectNoToken(state, ended)
  })

  it('list types as the server has them', async () => {
    const bench = await fortifyBench({ version, scenario: 'short-lives' })
    const listed = await bench.run(['token', 'types', '--format', 'json'], { variables: bench.own })
    expect(listed.exitCode).toBe(0)
    const types = listed.json['types'] as { type: string; max_days: number }[]
    expect(types.find(({ type }) => type === 'CIToken')).toMatchObject({ max_days: 1, max_uses: -1 })
    expect(types.some(({ type }) => type === 'AutomationToken')).toBe(version !== '22.2')
    const byPassword = await bench.run(['token', 'types'])
    expect(byPassword.exitCode).toBe(version === '22.2' ? 4 : 0)
    if (version === '22.2') expect(byPassword.stderr).toContain('FORTIFY_SSC_TOKEN')
    const byToken = { FORTIFY_SSC_USER: '', FORTIFY_SSC_PASSWORD: '', ...bench.own }
    expect((await bench.run(['token', 'types'], { variables: byToken })).exitCode).toBe(0)
    const byNobody = { ...byToken, FORTIFY_SSC_TOKEN: '' }
    expect((await bench.run(['token', 'types'], { variables: byNobody })).exitCode).toBe(3)
  })

  it('check the token in the environment, without a password', async () => {
    const bench = await fortifyBench({ version, scenario: 'expiring' })
    const { own, run } = bench
    const variables = { ...own, FORTIFY_SSC_PASSWORD: '' }
    const plain = await run(['token', 'check', '--format', 'json'], { variables })
    expect(plain.exitCode).toBe(0)
    expect(plain.json).toMatchObject({ valid: true, outcome: 'answered' })
    const near = await run(['token', 'check', '--warn', '14d', '--format', 'json'], { variables })
    expect(near.exitCode).toBe(0)
    const failing = await run(['token', 'check', '--fail', '3d'], { variables })
    const far = await run(['token', 'check', '--fail', '2d'], { variables })
    if (tellsItsEnd(version)) {
      expect(near.json).toMatchObject({ token: { type: 'CIToken', days_left: 2 } })
      expect(near.stderr).toMatch(/^warning: Token \d+ .* 2 days from now\.$/m)
      expect(failing.exitCode).toBe(2)
      expect(failing.stderr).toMatch(/^error: Token \d+ .* 2 days from now\.$/m)
      expect(far).toMatchObject({ exitCode: 0, stderr: '' })
      expect(far.stdout).toMatch(/is valid until 2026-01-03 12:00 UTC, 2 days more\.\n$/)
    } else {
      expect(near.json).toMatchObject({ token: null })
      expect(plain.stderr).toBe('')
      expect([failing.exitCode, far.exitCode]).toEqual([5, 5])
      expect(failing.stderr).toContain('24.2')
      expect(failing.stdout).toContain("When it ends can't be read")
    }
    expect(bench.simulator.requests.every(({ path }) => !path.endsWith('/tokens'))).toBe(true)
  })

  it('tell an invalid token from one that nobody can tell about', async () => {
    const { account, run } = await fortifyBench({ version, scenario: 'expired' })
    const gone = { FORTIFY_SSC_TOKEN: account.token }
    const invalid = await run(['token', 'check', '--format', 'json'], { variables: gone })
    expect(invalid.exitCode).toBe(2)
    expect(invalid.json).toMatchObject({ outcome: 'failed', valid: false, token: null })
    const malformed = { FORTIFY_SSC_TOKEN: 'not-a-token-at-all' }
    expect((await run(['token', 'check'], { variables: malformed })).exitCode).toBe(3)
    for (const scenario of ['outage', 'login-page', 'login-redirect'] as const) {
      const bench = await fortifyBench({ version, scenario })
      const doubtful = await bench.run(['token', 'check', '--format', 'json'], { variables: bench.own })
      expect([scenario, doubtful.exitCode]).toEqual([scenario, 5])
      expect(doubtful.json).toMatchObject({ outcome: 'unreachable' })
    }
    const bench = await fortifyBench({ version })
    const elsewhere = { ...bench.own, FORTIFY_SSC_URL: bench.simulator.url.replace('/ssc', '/nowhere') }
    const noApi = await bench.run(['token', 'check'], { variables: elsewhere })
    expect(noApi.exitCode).toBe(5)
    expect(noApi.stderr).toContain('context path')
  })

  it('list versions of applications for a token', async () => {
    const { own, run } = await fortifyBench({ version })
    const listed = await run(['application-versions', '--app', 'TEST_APP', '--format', 'json'], {
      variables: own,
    })
    expect(listed.exitCode).toBe(0)
    expect(listed.json['application_versions']).toEqual([
      { id: '4949', application: 'TEST_APP', version: '1.0', active: true },
      { id: '4950', application: 'TEST_APP', version: '2.0', active: true },
    ])
    const all = await run(['application-versions'], { variables: own })
    expect(all.stdout).toContain('4960  Payment: gateway  main')
    const none = await run(['application-versions', '--app', 'test_app'], { variables: own })
    expect(none).toMatchObject({ exitCode: 0, stdout: 'There is no such application version.\n' })
    const without = await run(['application-versions'])
    expect(without.exitCode).toBe(3)
    expect(without.stderr).toContain('token run --type CIToken --')
  })

  it('move the end of a token, and say what SSC gave', async () => {
    const { clock, run, state } = await fortifyBench({ version, scenario: 'expiring' })
    const [{ id, endsAt: before, decoded } = { id: 0, endsAt: 0, decoded: undefined }] = state.tokens.live
    const moved = await run(['token', 'extend', String(id), '--lifetime', '90d', '--format', 'json'])
    expect(moved.exitCode).toBe(0)
    const token = state.tokens.all.find((one) => one.id === id)
    expect(token).toMatchObject({ description: 'made by hand', type: 'CIToken', status: 'live' })
    expect(Math.abs((token?.endsAt ?? 0) - clock.now() - 90 * day)).toBeLessThan(2_000)
    expect(token?.decoded.reveal()).toBe(decoded?.reveal())
    expect(moved.json['token']).toMatchObject({ id: String(id), type: 'CIToken' })
    const shortened = await run(['token', 'extend', String(id), '--lifetime', '400d'])
    expect(shortened.exitCode).toBe(0)
    expect(shortened.stderr).toMatch(/^warning: SSC gave the token 365d instead of 400d/m)
    const sooner = await run(['token', 'extend', String(id), '--lifetime', '1h'])
    expect(sooner.stderr).toMatch(/^warning: Token \d+ ends sooner than before/m)
    expect(before).toBeLessThan(clock.now() + 90 * day)
  })
})

describe('extending a token', () => {
  it.each([
    [['99999', '--lifetime', '90d'], 4, 'There is no token 99999'],
    [['0cb09f2c-c0a4-4147-8d83-e948cc74e7d4', '--lifetime', '90d'], 3, 'which is a number'],
    [['1963'], 3, '--lifetime'],
    [['1963', '--lifetime', '90'], 3, 'a duration with a unit'],
    [['1963', '--lifetime', '59m'], 3, 'at least 1h'],
    [['--lifetime', '90d'], 3, 'ID is missing'],
  ])('is refused before anything is changed: %j', async (words, exitCode, said) => {
    const { run, writes } = await fortifyBench()
    // What the commands that issue tokens read from there moves no end.
    const variables = { FORTIFY_SSC_LIFETIME: '1h', FORTIFY_SSC_ID: '1963' }
    const refused = await run(['token', 'extend', ...words], { variables })
    expect(refused.exitCode).toBe(exitCode)
    expect(refused.stderr).toContain(said)
    expect(refused.stderr).not.toContain('0cb09f2c')
    expect(writes()).toEqual([])
  })

  it('is refused for one that has ended, and hands on what a strict server says', async () => {
    const over = await fortifyBench({ scenario: 'expired' })
    const ended = await over.run(['token', 'extend', '1963', '--lifetime', '90d'])
    expect(ended.exitCode).toBe(3)
    expect(ended.stderr).toContain('issue another one')
    expect(over.writes()).toEqual([])
    const strict = await fortifyBench({ scenario: 'strict-extension' })
    const refused = await strict.run(['token', 'extend', '1963', '--lifetime', '400d'])
    expect(refused.exitCode).toBe(4)
    expect(refused.stderr).toContain('exceeds the maximum lifetime')
  })
})

describe('listing tokens', () => {
  it('shows an administrator every page of everybody when asked to, else their own', async () => {
    const { run, state } = await fortifyBench({ scenario: 'crowded' })
    const idsOf = async (...words: string[]) => {
      const { json } = await run(['token', 'list', '--format', 'json', ...words])
      return (json['tokens'] as { id: string; owner: string }[]).map(({ owner }) => owner)
    }
    expect(await idsOf('--all-users')).toHaveLength(state.tokens.all.length)
    expect(new Set(await idsOf())).toEqual(new Set(['admin']))
  })

  it('fails for what ends soon or has ended, warns of what ends later, and says each', async () => {
    const { run } = await fortifyBench({ scenario: 'job' })
    const judged = await run(['token', 'list', '--warn', '14d', '--fail', '3d'])
    expect(judged.exitCode).toBe(2)
    expect(judged.stderr.match(/^error: .*$/gm)).toEqual([
      expect.stringMatching(/CIToken, ci-bot\) ended at 2025-11-27/),
      expect.stringMatching(/AnalysisUploadToken, ci-bot\) ends at 2026-01-03 12:00 UTC, 2 days from now\./),
    ])
    expect(judged.stderr.match(/^warning: .*$/gm)).toEqual([expect.stringContaining('10 days from now')])
    const warned = await run([
      'token',
      'list',
      '--type',
      'AnalysisUploadToken',
      '--warn',
      '14d',
      '--format',
      'json',
    ])
    expect(warned.exitCode).toBe(0)
    expect(warned.json).toMatchObject({ outcome: 'answered', exit_code: 0 })
    const failed = await run(['token', 'list', '--fail', '3d', '--format', 'json'])
    expect(failed.json).toMatchObject({ outcome: 'failed', exit_code: 2 })
  })

  it('counts days by the clock of the server', async () => {
    const { run } = await fortifyBench({ scenario: 'fast-clock' })
    const { json } = await run(['token', 'list', '--format', 'json'])
    expect(json['tokens']).toMatchObject([{ days_left: 265 }])
  })

  it('is not narrowed by a variable of the commands that issue tokens', async () => {
    const { run } = await fortifyBench()
    const { json } = await run(['token', 'list', '--format', 'json'], {
      variables: { FORTIFY_SSC_TYPE: 'AuditToken' },
    })
    expect(json['tokens']).toHaveLength(1)
  })

  it('stays a table in a wide terminal, and becomes lines in a narrow one, in any script', async () => {
    const { run } = await fortifyBench({ scenario: 'job' })
    for (const language of ['en', 'ja', 'ko']) {
      const wide = await run(['token', 'list', '--language', language], { columns: 80 })
      expect(wide.stdout.split('\n')).toHaveLength(6)
      const narrow = await run(['token', 'list', '--language', language], { columns: 60 })
      expect(narrow.stdout.split('\n')).toHaveLength(1 + 4 * 7)
    }
  })

  it('shows text of the server as text', async () => {
    const { own, run } = await fortifyBench({ scenario: 'hostile-text' })
    for (const words of [['token', 'list'], ['application-versions']]) {
      const { exitCode, stdout } = await run(words, { variables: own })
      expect(exitCode).toBe(0)
      expect(stdout).not.toMatch(/^::/m)
    }
  })
})

describe('a server that says no', () => {
  it.each(['bad-password', 'locked', 'sso-only', 'expired-password'] as const)(
    'is asked once with a password, and explained: %s',
    async (scenario) => {
      const { run, simulator } = await fortifyBench({ scenario })
      const refused = await run(['token', 'list', '--format', 'json'])
      expect(refused.exitCode).toBe(4)
      expect(refused.json).toMatchObject({ outcome: 'refused', exit_code: 4 })
      expect(refused.stderr).toContain('it is not tried again')
      expect(simulator.requests.filter(({ path }) => path.endsWith('/tokens'))).toHaveLength(1)
    },
  )

  it('is asked by plain http only where that is allowed, and then with a warning each time', async () => {
    const { run } = await fortifyBench()
    const variables = { FORTIFY_SSC_URL: 'http://ssc.invalid/ssc' }
    const refused = await run(['token', 'list'], { variables })
    expect(refused.exitCode).toBe(3)
    expect(refused.stderr).toContain('--allow-http')
    const allowed = await run(['token', 'list', '--allow-http'], { variables })
    expect(allowed.exitCode).toBe(5)
    expect(allowed.stderr).toMatch(/^warning: Password and token go to ssc\.invalid unencrypted/m)
    const issuing = await run(['token', 'run', '--', 'true'], { variables })
    expect(issuing.exitCode).toBe(3)
    expect(issuing.stderr).toContain('--allow-http')
    const issued = await run(['token', 'run', '--allow-http', '--', 'true'], { variables })
    expect(issued.exitCode).toBe(5)
    expect(issued.stderr).toMatch(/^warning: Password and token go to ssc\.invalid unencrypted/m)
  })

  it.each([
    ['FORTIFY_SSC_URL', 'https://ssc.example.com', 'context path'],
    ['FORTIFY_SSC_URL', '', 'FORTIFY_SSC_URL'],
    ['FORTIFY_SSC_PASSWORD', '', 'FORTIFY_SSC_PASSWORD'],
    ['FORTIFY_SSC_USER', '', 'FORTIFY_SSC_USER'],
  ])('is not asked where %s is "%s"', async (name, value, said) => {
    const { run, simulator } = await fortifyBench()
    const refused = await run(['token', 'list'], { variables: { [name]: value } })
    expect(refused.exitCode).toBe(3)
    expect(refused.stderr).toContain(said)
    expect(simulator.requests).toEqual([])
  })
})
