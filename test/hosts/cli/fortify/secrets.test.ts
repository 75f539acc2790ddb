import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectNoToken, fortifyBench, scratch } from './bench.ts'

/** Every command, with what makes it ask. */
const everyCommand = [
  ['token', 'run', '--', process.execPath, '-e', ''],
  ['token', 'create', '--stdout'],
  ['token', 'list', '--all-users'],
  ['token', 'check', '--fail', '3d'],
  ['token', 'extend', '1963', '--lifetime', '90d'],
  ['token', 'rotate', '--', process.execPath, '-e', ''],
  ['token', 'revoke', '1963', '--self'],
  ['token', 'types'],
  ['token', 'audit', '--format', 'markdown'],
  ['application-versions'],
  ['doctor'],
]

/** Puts a flag before `--`. */
const withFlags = (words: readonly string[], ...flags: string[]) => {
  const end = words.indexOf('--')
  return end < 0 ? [...words, ...flags] : [...words.slice(0, end), ...flags, ...words.slice(end)]
}

describe.each(everyCommand.map((words) => [words.slice(0, 2).join(' '), words] as const))(
  '%s',
  (_, words) => {
    it('says neither password nor token, whatever SSC repeats of them and however much is wanted', async () => {
      const telling = await fortifyBench({ scenario: 'telling-errors' })
      const failed = await telling.run(withFlags(words, '--verbose'), { variables: telling.own })
      expect(failed.exitCode).toBeGreaterThan(0)
      // The bench itself looks for the password everywhere, and through standard error for tokens.
      expectNoToken(telling.state, failed)
      const { own, run, state } = await fortifyBench()
      const ended = await run(withFlags(words, '--verbose'), { variables: own })
      if (!words.includes('--stdout')) expectNoToken(state, ended)
    })

    it('takes no secret as a flag', async () => {
      const { run, simulator } = await fortifyBench()
      for (const flag of ['--password', '--token']) {
        const refused = await run(withFlags(words, flag, 'my-very-secret-word'))
        expect(refused.exitCode).toBe(3)
        expect(refused.stdout + refused.stderr).toContain(
          `${flag} is not a flag: a command line is for everybody to see`,
        )
        expect(refused.stdout + refused.stderr).not.toContain('my-very-secret-word')
      }
      expect(simulator.requests).toEqual([])
    })
  },
)

describe('the places of secrets', () => {
  it('are the environment, an env file, and files of their own', async () => {
    const { account, own, run, variables } = await fortifyBench()
    const folder = scratch()
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    }
    const nothing = Object.fromEntries(Object.keys({ ...variables, ...own }).map((name) => [name, '']))
    const env = Object.entries({ ...variables, ...own }).map(([name, value]) => `${name}='${value}'\n`)
    const everything = file('all.env', env.join(''))
    const asked = (words: readonly string[]) => run(words, { variables: nothing, folder })
    expect((await asked(['token', 'list', '--env-file', everything])).exitCode).toBe(0)
    expect((await asked(['token', 'check', '--env-file', everything])).exitCode).toBe(0)
    const flags = ['--url', variables.FORTIFY_SSC_URL, '--username', account.username]
    const password = file('password', `${account.password}\n`)
    expect((await asked(['token', 'list', ...flags, '--password-file', password])).exitCode).toBe(0)
    const token = file('token', Buffer.from(account.token).toString('base64'))
    const checked = await asked(['token', 'check', '--url', variables.FORTIFY_SSC_URL, '--token-file', token])
    expect(checked.exitCode).toBe(0)
    const piped = await run(['token', 'list', ...flags, '--password-file', '-'], {
      variables: nothing,
      stdin: account.password,
    })
    expect(piped.exitCode).toBe(0)
  })

  it('are no part of what a command is given, where the password came from a file', async () => {
    const { account, run, variables } = await fortifyBench()
    const folder = scratch()
    writeFileSync(join(folder, 'password'), account.password)
    const tells = [process.execPath, '-e', 'console.log(JSON.stringify(process.env))']
    const ended = await run(['token', 'run', '--password-file', 'password', '--', ...tells], {
      folder,
      variables: { ...variables, FORTIFY_SSC_PASSWORD: '', COPY_OF_IT: account.password },
    })
    expect(ended.exitCode).toBe(0)
    expect(JSON.parse(ended.stdout)).not.toHaveProperty('COPY_OF_IT')
  })
})
