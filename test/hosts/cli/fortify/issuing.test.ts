import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { systemClock } from '../../../../src/kernel/clock.ts'
import { searchForSecret } from '../../../support/leaks.ts'
import { stopSwitch } from '../toy-service.ts'
import { allVersions, expectNoToken, fortifyBench, scratch } from './bench.ts'

const node = process.execPath

/** A command that tells what it was given, and ends with 7. */
const teller = [
  node,
  '-e',
  `console.log(JSON.stringify({ words: process.argv.slice(1), length: process.env.FORTIFY_SSC_TOKEN?.length,
  others: Object.keys(process.env).filter((name) => /FORTIFY|PASSWORD|COPY/.test(name)).sort() }))
process.exitCode = 7`,
  '--',
]

describe.each(allVersions)('token run with SSC %s', (version) => {
  it('runs a command with a token and without the password, and leaves none', async () => {
    const { account, own, run, state } = await fortifyBench({ version })
    const variables = { ...own, COPY: account.password }
    const ended = await run(['token', 'run', '--type', 'CIToken', '--', ...teller], { variables })
    expect(ended.exitCode).toBe(7)
    expect(JSON.parse(ended.stdout)).toEqual({
      words: [],
      length: 36,
      others: ['FORTIFY_SSC_TOKEN', 'FORTIFY_SSC_URL', 'FORTIFY_SSC_USER'],
    })
    expect(state.tokens.all.filter(({ madeBy }) => madeBy === 'api')).toMatchObject([
      { type: 'CIToken', status: 'revoked' },
    ])
    // The token in use is none of its business.
    expect(state.tokens.live).toHaveLength(1)
    expectNoToken(state, ended)
    const encoded = await run(['token', 'run', '--encoded', '--', ...teller])
    expect(JSON.parse(encoded.stdout)).toMatchObject({ length: 48 })
  })

  it('writes a token once, to a file of its owner', async () => {
    const { run, state } = await fortifyBench({ version })
    const folder = scratch()
    const words = ['token', 'create', '--lifetime', '90d', '--output-file', 'token.txt', '--format', 'json']
    const ended = await run(words, { folder })
    expect(ended.exitCode).toBe(0)
    const [made] = state.tokens.left
    const path = join(folder, 'token.txt')
    expect(readFileSync(path, 'utf8')).toBe(`${made?.decoded.reveal()}\n`)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(ended.json).toEqual({
      command: 'fortify token create',
      outcome: 'answered',
      exit_code: 0,
      simulated: true,
      token_id: String(made?.id),
      type: 'CIToken',
      expires: new Date(made?.endsAt ?? 0).toISOString(),
      file: path,
    })
    expectNoToken(state, ended)
  })

  it('hands a new token over and revokes the old one, and only then', async () => {
    const { own, run, state } = await fortifyBench({ version })
    const [old] = state.tokens.live
    const path = join(scratch(), 'stored')
    const store = [node, '-e', `process.stdin.pipe(require('fs').createWriteStream(${JSON.stringify(path)}))`]
    const ended = await run(['token', 'rotate', '--lifetime', '90d', '--', ...store], { variables: own })
    expect(ended.exitCode).toBe(0)
    const [fresh, ...others] = state.tokens.live
    expect(others).toEqual([])
    expect(fresh?.id).not.toBe(old?.id)
    expect(readFileSync(path, 'utf8')).toBe(`${fresh?.decoded.reveal()}\n`)
    expect(ended.stdout).toBe('')
    expect(ended.stderr).toContain('The old token is revoked')
  })

  it('keeps the old token where the command fails, and takes the new one back', async () => {
    const { own, run, state } = await fortifyBench({ version })
    const before = state.tokens.live.map(({ id }) => id)
    const fails = ['token', 'rotate', '--', node, '-e', 'process.stdin.resume(); process.exitCode = 5']
    const ended = await run(fails, { variables: own })
    expect(ended.exitCode).toBe(5)
    expect(state.tokens.live.map(({ id }) => id)).toEqual(before)
    expect(ended.stderr).toMatch(/^error: The command ended with 5, so the new token \d+ is taken back/m)
  })
})

describe('token run', () => {
  it('hands on everything behind -- untouched', async () => {
    const { run, state } = await fortifyBench()
    const word = fc.oneof(
      fc.string().filter((text) => !text.includes('\0')),
      fc.constantFrom('--', '--help', '--format', '--language=xx', '--encoded', ''),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 4 }), async (words) => {
        const { exitCode, stdout } = await run(['token', 'run', '--', ...teller, ...words])
        expect(exitCode).toBe(7)
        expect(JSON.parse(stdout).words).toEqual(words)
      }),
      { numRuns: 6 },
    )
    expect(state.tokens.left).toEqual([])
  })

  it.each([
    [['scangate-no-such-command'], 127, "scangate-no-such-command can't be started (ENOENT)"],
    [[process.cwd()], 126, "can't be started (EACCES)"],
    [[node, '-e', 'process.kill(process.pid, "SIGKILL")'], 137, ''],
    [[node, '-e', ''], 0, ''],
  ])('ends as its command does, and leaves no token: %j', async (words, exitCode, said) => {
    const { run, state } = await fortifyBench()
    const ended = await run(['token', 'run', '--', ...words])
    expect(ended).toMatchObject({ exitCode, stdout: '' })
    expect(ended.stderr).toContain(said)
    expect(state.tokens.left).toEqual([])
  })

  it.each([
    [[], 3, 'A command to run is missing'],
    [['--'], 3, 'A command to run is missing'],
    [['--type', 'Nothing', '--', 'true'], 4, 'SSC knows no token type Nothing. It has: AnalysisUploadToken'],
    [['--lifetime', '10', '--', 'true'], 3, 'a duration with a unit'],
    [['--format', 'json', '--', 'true'], 3, 'is not a flag of this command'],
  ])('starts nothing where it has no token: %j', async (words, exitCode, said) => {
    const { run, state } = await fortifyBench()
    const mark = join(scratch(), 'mark')
    const ended = await run([
      'token',
      'run',
      ...words.map((word) => (word === 'true' ? `touch ${mark}` : word)),
    ])
    expect(ended).toMatchObject({ exitCode, stdout: '' })
    expect(ended.stderr).toContain(said)
    expect(state.tokens.left).toEqual([])
    expect(existsSync(mark)).toBe(false)
  })

  it.each(['lost-creation', 'failed-creation', 'cut-off', 'hanging'] as const)(
    'leaves no token where the answer to the creation was lost: %s',
    async (scenario) => {
      const { run, state } = await fortifyBench({ scenario })
      const ended = await run(['token', 'run', '--', ...teller])
      expect(ended.exitCode).toBe(7)
      expect(state.tokens.all.filter(({ madeBy }) => madeBy === 'api')).toHaveLength(2)
      expect(state.tokens.left).toEqual([])
    },
  )

  it('starts no command where two answers were lost, and leaves no token', async () => {
    const { run, state } = await fortifyBench({ scenario: 'lost-twice' })
    const ended = await run(['token', 'run', '--', ...teller])
    expect(ended).toMatchObject({ exitCode: 5, stdout: '' })
    expect(state.tokens.left).toEqual([])
  })

  it('keeps the exit code of its command where the token can not be revoked, and says what is left', async () => {
    const { run, state } = await fortifyBench({ scenario: 'revoke-fails' })
    const ended = await run(['token', 'run', '--', ...teller])
    expect(ended.exitCode).toBe(7)
    expect(ended.stderr).toMatch(/^warning: The token with the ID \d+ could not be revoked; it ends at/m)
    expect(state.tokens.left).toHaveLength(1)
  })

  it('hands a stop on, and revokes the token at the end', async () => {
    const { signal, stop } = stopSwitch()
    const { run, state } = await fortifyBench()
    const waits = [node, '-e', "console.log('ready'); setInterval(() => {}, 1000)"]
    const ended = await run(['token', 'run', '--', ...waits], { clock: systemClock, signal, onStdout: stop })
    expect(ended.exitCode).toBe(143)
    expect(state.tokens.left).toEqual([])
    expect(state.tokens.all.filter(({ madeBy }) => madeBy === 'api')).toHaveLength(1)
  })

  it('revokes the token also where a second signal ends everything at once', async () => {
    const { run, state } = await fortifyBench()
    const lastActs = new Set<() => unknown>()
    const waits = [node, '-e', "console.log('ready'); setInterval(() => {}, 1000)"]
    const acting: unknown[] = []
    const onStdout = () => {
      for (const act of lastActs) acting.push(act())
    }
    const ended = await run(['token', 'run', '--', ...waits], { lastActs, onStdout })
    await Promise.all(acting)
    expect(ended.exitCode).toBe(137)
    expect(state.tokens.left).toEqual([])
    expect(lastActs.size).toBe(0)
  })
})

describe('token create', () => {
  it.each([
    [[], 'Where is the token to go?'],
    [['--force'], 'Where is the token to go?'],
    [['--stdout', '--output-file', 'new'], "can't be given together"],
    [['--stdout', '--force'], 'force needs output_file'],
    [['--output-file', 'old'], '--force replaces it'],
    [['--output-file', '.'], 'a folder'],
    [['--output-file', 'missing/new'], 'missing/new'],
  ])('sends nothing without a place for the token: %j', async (words, said) => {
    const { run, simulator } = await fortifyBench()
    const folder = scratch()
    writeFileSync(join(folder, 'old'), 'kept')
    const refused = await run(['token', 'create', ...words], { folder })
    expect(refused).toMatchObject({ exitCode: 3, stdout: '' })
    expect(refused.stderr).toContain(said)
    expect(simulator.requests).toEqual([])
    expect(readdirSync(folder)).toEqual(['old'])
    expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('kept')
    const asJson = await run(['token', 'create', ...words, '--format', 'json'], { folder })
    expect(asJson.json).toMatchObject({ outcome: 'misconfigured', exit_code: 3 })
  })

  it('writes the value and nothing else to standard output, or an object around it', async () => {
    const { run, state } = await fortifyBench()
    const plain = await run(['token', 'create', '--stdout'])
    expect(plain.stdout).toBe(`${state.tokens.left[0]?.decoded.reveal()}\n`)
    expect(plain.stderr).toContain('SSC issued a CIToken')
    const encoded = await run(['token', 'create', '--stdout', '--encoded', '--format', 'json'])
    expect(encoded.json).toMatchObject({ token: state.tokens.left[1]?.encoded.reveal(), file: null })
  })

  it('replaces a file with --force only once there is a token', async () => {
    const { run, state } = await fortifyBench()
    const folder = scratch()
    const path = join(folder, 'token')
    writeFileSync(path, 'old')
    const words = ['token', 'create', '--output-file', 'token', '--force']
    const refused = await run([...words, '--type', 'Nothing'], { folder })
    expect(refused.exitCode).toBe(4)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect((await run(words, { folder })).exitCode).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(`${state.tokens.left[0]?.decoded.reveal()}\n`)
    expect(readdirSync(folder)).toEqual(['token'])
  })

  it('leaves neither file nor token where the creation fails', async () => {
    const { run, state } = await fortifyBench({ scenario: 'conflict' })
    const folder = scratch()
    const failed = await run(['token', 'create', '--output-file', 'token'], { folder })
    expect(failed.exitCode).toBe(4)
    expect(readdirSync(folder)).toEqual([])
    expect(state.tokens.left).toEqual([])
  })

  it('revokes a token that nobody could take', async () => {
    const { run, state } = await fortifyBench()
    const lost = await run(['token', 'create', '--stdout'], {
      stdoutFailure: () => Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }),
    })
    expect(lost.exitCode).toBe(1)
    expect(lost.stderr).toMatch(/^error: Token \d+ was issued and could not be handed on/m)
    expect(state.tokens.left).toEqual([])
  })

  it('says what SSC shortened', async () => {
    const { run } = await fortifyBench({ scenario: 'short-lives' })
    const { exitCode, stderr } = await run(['token', 'create', '--lifetime', '90d', '--stdout'])
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/^warning: SSC gave the token 1d instead of 90d/m)
  })
})

describe('token rotate', () => {
  const store = ['--', node, '-e', 'process.stdin.resume()']

  it.each([
    [store, 'Which token is to be replaced?'],
    [['--old', 'x', ...store], 'old is "x"'],
    [['--old', '1963'], 'A command to run is missing'],
    [['--old', '99999', ...store], 'There is no token 99999'],
  ])('sends nothing that changes anything where it is not clear what to do: %j', async (words, said) => {
    const { run, writes } = await fortifyBench()
    const refused = await run(['token', 'rotate', ...words])
    expect([3, 4]).toContain(refused.exitCode)
    expect(refused.stderr).toContain(said)
    expect(writes()).toEqual([])
  })

  it('lets --old win over the token in the environment, which no variable gives', async () => {
    const { own, run, state } = await fortifyBench({ scenario: 'job' })
    const [, another] = state.tokens.live
    const variables = { ...own, FORTIFY_SSC_OLD: '99999' }
    const ended = await run(['token', 'rotate', '--old', String(another?.id), ...store], { variables })
    expect(ended.exitCode).toBe(0)
    expect(state.tokens.all.find(({ id }) => id === another?.id)?.status).toBe('revoked')
    expect(state.tokens.all[0]?.status).toBe('live')
  })

  it('gives the command neither password nor token but on its standard input', async () => {
    const { account, own, run, state } = await fortifyBench()
    const tells = ['--', node, '-e', 'console.log(JSON.stringify(process.env)); process.stdin.resume()']
    const ended = await run(['token', 'rotate', ...tells], { variables: own })
    expect(ended.exitCode).toBe(0)
    searchForSecret(account.password, ended.stdout)
    expectNoToken(state, ended)
    expect(JSON.parse(ended.stdout)).not.toHaveProperty('FORTIFY_SSC_TOKEN')
  })

  it('says that both are valid where the old one stays, and does not end well', async () => {
    const { own, run, state } = await fortifyBench({ scenario: 'revoke-fails' })
    const ended = await run(['token', 'rotate', ...store], { variables: own })
    expect(ended.exitCode).toBe(5)
    expect(ended.stderr).toMatch(
      /^error: The command has the new token, and the old one could not be revoked/m,
    )
    expect(state.tokens.live).toHaveLength(2)
  })

  it('hands nothing over that SSC does not accept', async () => {
    const { own, run, state } = await fortifyBench({
      faults: ({ operation }) =>
        operation === 'token-data' || operation === 'versions'
          ? { kind: 'status', status: 401, body: '{"message":"Unauthorized access.","responseCode":401}' }
          : undefined,
    })
    const ended = await run(['token', 'rotate', ...store], { variables: own })
    expect(ended.exitCode).toBe(5)
    expect(ended.stderr).toContain('It was given to nobody')
    expect(state.tokens.left).toEqual([])
    expect(state.tokens.live).toHaveLength(1)
  })

  it('takes the new one back where it can not be verified', async () => {
    const { own, run, state } = await fortifyBench({
      faults: ({ operation }) =>
        operation === 'token-data' ? { kind: 'status', status: 503, body: 'Service Unavailable' } : undefined,
    })
    const ended = await run(['token', 'rotate', ...store], { variables: own })
    expect(ended.exitCode).toBe(5)
    expect(state.tokens.left).toEqual([])
    expect(state.tokens.live).toHaveLength(1)
  })

  it('revokes the old one after a stop that came too late, and the new one after one in time', async () => {
    const late = stopSwitch()
    const one = await fortifyBench()
    const obeys =
      "process.on('SIGTERM', () => process.exit(0)); console.log('ready'); setInterval(() => {}, 1000)"
    const stored = await one.run(['token', 'rotate', '--', node, '-e', obeys], {
      clock: systemClock,
      variables: one.own,
      signal: late.signal,
      onStdout: late.stop,
    })
    expect(stored.exitCode).toBe(0)
    expect(one.state.tokens.live).toMatchObject([{ madeBy: 'api' }])
    const early = stopSwitch()
    const other = await fortifyBench()
    const dies = "console.log('ready'); setInterval(() => {}, 1000)"
    const stopped = await other.run(['token', 'rotate', '--', node, '-e', dies], {
      clock: systemClock,
      variables: other.own,
      signal: early.signal,
      onStdout: early.stop,
    })
    expect(stopped.exitCode).toBe(143)
    expect(other.state.tokens.live).toMatchObject([{ madeBy: 'somebody-else' }])
  })
})
