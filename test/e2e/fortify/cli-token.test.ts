import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type VersionName, versions } from '../../../src/simulator/fortify/versions.ts'
import { nodes } from '../../support/action.ts'
import { openEnd } from '../../support/cli.ts'
import { searchForSecret } from '../../support/leaks.ts'
import { hasTerminals, startInTerminal } from '../../support/terminal.ts'
import { environmentOf, fortifyCli, isAlive, processList, scratch, toldPid, waiting } from './cli-bench.ts'

const node = process.execPath
const patient = { timeout: 60_000 }
const all = Object.keys(versions) as VersionName[]
/** The newest Node once is enough: the code is the same. */
const machines = nodes.flatMap(([name, path], index) =>
  (index === 0 ? all : all.slice(-1)).map((version) => [version, name, path] as const),
)

describe.each(machines)('the committed CLI with SSC %s under %s', (version, _, path) => {
  it('gives a command a token, and leaves none', async () => {
    const { searched, start, state } = await fortifyCli({ version })
    const tells = [
      node,
      '-e',
      'process.stdout.write(String(process.env.FORTIFY_SSC_TOKEN.length)); process.exitCode = 7',
    ]
    const cli = start(['token', 'run', '--type', 'CIToken', '--', ...tells], { node: path })
    expect(searched(await cli.finished)).toMatchObject({ exitCode: 7, stdout: '36' })
    expect(state.tokens.left).toEqual([])
    expect(state.tokens.all.filter(({ madeBy }) => madeBy === 'api')).toHaveLength(1)
  })

  it('creates, lists, extends, checks, rotates and revokes', async () => {
    const { searched, start, state } = await fortifyCli({ version })
    const folder = scratch()
    const [file, stored] = [join(folder, 'token'), join(folder, 'stored')]
    const run = async (words: readonly string[], variables = {}) =>
      searched(await start(words, { node: path, variables }).finished)
    expect(await run(['token', 'create', '--lifetime', '36h', '--output-file', file])).toMatchObject({
      exitCode: 0,
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const [made] = state.tokens.left
    const inUse = { FORTIFY_SSC_TOKEN: readFileSync(file, 'utf8') }
    const listed = await run(['token', 'list', '--warn', '3d', '--format', 'json'])
    expect(JSON.parse(listed.stdout).tokens[0]).toMatchObject({ id: String(made?.id), days_left: 1 })
    expect(listed.stderr).toMatch(/^warning: /m)
    expect(await run(['token', 'extend', String(made?.id), '--lifetime', '90d'])).toMatchObject({
      exitCode: 0,
    })
    const checked = await run(['token', 'check', '--fail', '30d'], { ...inUse, FORTIFY_SSC_PASSWORD: '' })
    expect(checked.exitCode).toBe(version >= '24.2' ? 0 : 5)
    const store = [
      node,
      '-e',
      `process.stdin.pipe(require('fs').createWriteStream(${JSON.stringify(stored)}))`,
    ]
    expect(await run(['token', 'rotate', '--', ...store], inUse)).toMatchObject({ exitCode: 0, stdout: '' })
    const [fresh, ...others] = state.tokens.left
    expect(others).toEqual([])
    expect(readFileSync(stored, 'utf8')).toBe(`${fresh?.decoded.reveal()}\n`)
    expect(await run(['token', 'revoke', String(fresh?.id)])).toMatchObject({ exitCode: 0 })
    expect(state.tokens.left).toEqual([])
    expect((await run(['token', 'check'], inUse)).exitCode).toBe(2)
  })
})

describe('a command of token run', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)('is told of %s, dies of it, and leaves no token', async (signal, exitCode) => {
    const { searched, start, state } = await fortifyCli()
    const cli = start(['token', 'run', '--', ...waiting()])
    await expect.poll(() => toldPid(cli.stdout()), patient).toBeGreaterThan(0)
    expect(state.tokens.left).toHaveLength(1)
    cli.process.kill(signal)
    expect(searched(await cli.finished)).toMatchObject({ exitCode, signal: null })
    expect(isAlive(toldPid(cli.stdout()))).toBe(false)
    expect(state.tokens.left).toEqual([])
  })

  it('may answer a signal in its own way', async () => {
    const { start, state } = await fortifyCli()
    const cli = start(['token', 'run', '--', ...waiting('SIGTERM')])
    await expect.poll(() => toldPid(cli.stdout()), patient).toBeGreaterThan(0)
    cli.process.kill('SIGTERM')
    expect((await cli.finished).exitCode).toBe(9)
    expect(cli.stdout()).toContain('SIGTERM')
    expect(state.tokens.left).toEqual([])
  })

  it('is killed, and leaves no token', async () => {
    const { start, state } = await fortifyCli()
    const cli = start(['token', 'run', '--', ...waiting()])
    await expect.poll(() => toldPid(cli.stdout()), patient).toBeGreaterThan(0)
    process.kill(toldPid(cli.stdout()), 'SIGKILL')
    expect((await cli.finished).exitCode).toBe(137)
    expect(state.tokens.left).toEqual([])
  })

  it('has our standard input, to its end', async () => {
    const { start } = await fortifyCli()
    const cat = [node, '-e', 'process.stdin.pipe(process.stdout)']
    expect((await start(['token', 'run', '--', ...cat], { stdin: 'in\nand out' }).finished).stdout).toBe(
      'in\nand out',
    )
    const none = [node, '-e', "process.stdin.on('end', () => console.log('ended')).resume()"]
    expect((await start(['token', 'run', '--', ...none]).finished).stdout).toBe('ended\n')
    const leaves = start(['token', 'run', '--', node, '-e', ''], { stdin: openEnd })
    expect((await leaves.finished).exitCode).toBe(0)
  })

  it('has no password in its environment, and nobody has one in the list of processes', async () => {
    const { account, start, state } = await fortifyCli()
    const cli = start(['token', 'run', '--', ...waiting()])
    await expect.poll(() => toldPid(cli.stdout()), patient).toBeGreaterThan(0)
    const environment = environmentOf(toldPid(cli.stdout()))
    const [token] = state.tokens.left
    expect(environment).toContain(`FORTIFY_SSC_TOKEN=${token?.decoded.reveal()}`)
    searchForSecret(account.password, environment)
    searchForSecret(Buffer.from(`${account.username}:${account.password}`).toString('base64'), environment)
    const seen = processList()
    for (const secret of [account.password, token?.decoded.reveal(), token?.encoded.reveal()]) {
      searchForSecret(secret ?? '', seen)
    }
    cli.process.kill('SIGTERM')
    await cli.finished
  })

  it.skipIf(!hasTerminals)('is told of Ctrl-C once, by the terminal, and leaves no token', async () => {
    const { state, variables } = await fortifyCli()
    const counts =
      "let n = 0; process.on('SIGINT', () => { n += 1; setTimeout(() => { console.log('told ' + n); process.exit(9) }, 300) }); console.log('ready'); setInterval(() => {}, 1000)"
    const quoted = `'${node}' -e "${counts}"`
    const terminal = startInTerminal(['fortify', 'token', 'run', '--', quoted], variables)
    await expect.poll(terminal.written, patient).toContain('ready')
    terminal.press('\u0003')
    expect(await terminal.finished).toBe(9)
    expect(terminal.written()).toContain('told 1')
    expect(state.tokens.left).toEqual([])
  })
})

describe('token rotate', () => {
  it('leaves the old token in force where it is killed while the command runs', async () => {
    const { account, start, state } = await fortifyCli()
    const cli = start(['token', 'rotate', '--lifetime', '1h', '--', ...waiting()], {
      variables: { FORTIFY_SSC_TOKEN: account.token },
    })
    await expect.poll(() => toldPid(cli.stdout()), patient).toBeGreaterThan(0)
    cli.process.kill('SIGKILL')
    // It holds the pipe that the end is waited for at.
    process.kill(toldPid(cli.stdout()), 'SIGKILL')
    expect((await cli.finished).signal).toBe('SIGKILL')
    expect(state.tokens.live.filter(({ madeBy }) => madeBy === 'somebody-else')).toHaveLength(1)
    // Nobody can take the new one back any more; it ends by itself.
    expect(state.tokens.left).toHaveLength(1)
    expect((state.tokens.left[0]?.endsAt ?? 0) - Date.now()).toBeLessThanOrEqual(3_600_000)
  })

  it('hands the value over by standard input alone', async () => {
    const { account, searched, start, state } = await fortifyCli()
    const cli = start(['token', 'rotate', '--', ...waiting()], {
      variables: { FORTIFY_SSC_TOKEN: account.token },
    })
    await expect.poll(() => toldPid(cli.stdout()), patient).toBeGreaterThan(0)
    const environment = environmentOf(toldPid(cli.stdout()))
    for (const { decoded, encoded } of state.tokens.live) {
      searchForSecret(decoded.reveal(), environment)
      searchForSecret(encoded.reveal(), environment)
    }
    searchForSecret(account.password, environment)
    cli.process.kill('SIGTERM')
    expect(searched(await cli.finished).exitCode).toBe(143)
    expect(state.tokens.left).toEqual([])
  })
})
