import { describe, expect, test } from 'vitest'
import { commandTree } from '../../../../src/hosts/cli/core/command-tree.ts'
import { version } from '../../../../src/kernel/version.ts'
import { toyCommands, toyProgram } from '../made-up-commands.ts'
import { runCommand } from '../run-command.ts'
import { invoked } from './invoked.ts'

const run = (...words: string[]) => runCommand(words, { program: toyProgram })

describe('a command path', () => {
  test('may be of any depth, with help at each', async () => {
    expect((await run('toy', '--help')).stdout).toMatch(
      /^Usage: scangate toy \[options\] \[command\]\n\nPlay with toys\n[\s\S]*\n {2}check PATH… +One line\n {2}token +Tokens of toys\n$/,
    )
    expect((await run('help', 'toy', 'token')).stdout).toMatch(
      /Tokens of toys[\s\S]*\n {2}create KIND OWNER +One line\n {2}run -- COMMAND… +One line\n {2}old +Tokens that are not/,
    )
    const { exitCode, stdout } = await run('toy', 'token', 'create', '--help')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Usage: scangate toy token create \[options\] \[KIND\] \[OWNER\]\n/)
    expect(stdout).toMatch(/\n {2}KIND +A word of its own\.\n {2}OWNER +A word of its own\.\n/)
    expect((await run('toy', 'check', '-h')).stdout).toContain(
      'Usage: scangate toy check [options] [PATH…]\n',
    )
    expect((await run('toy', 'token', 'run', '-h')).stdout).toContain('toy token run [options] -- COMMAND…\n')
    expect((await run('toy', 'token', 'old', 'list')).exitCode).toBe(0)
  })

  test('takes help before any of its words', async () => {
    const { stdout } = await run('toy', 'token', 'create', '--help')
    for (const words of [
      ['help', 'toy', 'token', 'create'],
      ['toy', 'help', 'token', 'create'],
      ['toy', 'token', 'help', 'create'],
      ['toy', 'token', 'create', 'long', '--help'],
    ]) {
      expect(await run(...words), words.join(' ')).toMatchObject({ exitCode: 0, stdout, stderr: '' })
    }
  })

  test.each([
    [['toy', 'tokn', 'create'], "error: unknown command 'tokn'\n(Did you mean token?)\nSee --help.\n"],
    [['toy', 'token', 'craete'], "error: unknown command 'craete'\n(Did you mean create?)\nSee --help.\n"],
    [['toy', 'token', 'old', 'lits'], "error: unknown command 'lits'\n(Did you mean list?)\nSee --help.\n"],
    [['create'], "error: unknown command 'create'\nSee --help.\nIs this meant: scangate toy token create\n"],
    [
      ['toy', 'craete'],
      "error: unknown command 'craete'\nSee --help.\nIs this meant: scangate toy token create\n",
    ],
    [['toy', 'x'], "error: unknown command '***'\nSee --help.\n"],
    [
      ['toy', 'token', '--level', 'one'],
      "error: unknown option '--level'\nSee --help.\nFlags stand behind the command.\n",
    ],
  ])('that is misspelt in %j says what was meant', async (words, stderr) => {
    expect(await run(...words)).toMatchObject({ exitCode: 3, stdout: '', stderr })
  })

  test('shows the help of a group whose command is missing', async () => {
    const { exitCode, stdout, stderr } = await run('toy', 'token')
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
    expect(stderr).toContain('Usage: scangate toy token [options] [command]\n')
  })

  test('can be a command or a group, and not both', () => {
    const [check, create] = toyCommands
    if (check === undefined || create === undefined) throw new Error('no toys')
    expect(() => commandTree([check, { ...create, path: ['toy', 'check', 'it'] }])).toThrow('toy check')
    expect(() => commandTree([check, check])).toThrow('toy check is more than one command')
  })

  test('version is a command, too', async () => {
    for (const words of [['version'], ['--version'], ['-V']]) {
      expect(await run(...words)).toMatchObject({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
    }
  })
})

describe('operands', () => {
  test('are several, each an option or a word of its own', async () => {
    const { exitCode, invocation } = await invoked('toy', 'token', 'create', 'long', 'me', '--level', 'two')
    expect(exitCode).toBe(0)
    expect(invocation?.operands).toEqual({ kind: ['long'] })
    expect(invocation?.given).toEqual({
      owner: { text: 'me', from: 'flag' },
      level: { text: 'two', from: 'flag' },
    })
  })

  test('may be as many as there are, in their order', async () => {
    const { invocation } = await invoked('toy', 'check', 'a b', '--level', 'high', 'c', '')
    expect(invocation?.operands).toEqual({ paths: ['a b', 'c', ''] })
  })

  test.each([
    [
      ['toy', 'token', 'create'],
      'KIND is missing. Give it behind the command: scangate toy token create long|short',
    ],
    [['toy', 'check'], 'PATH is missing. Give it behind the command: scangate toy check PATH…'],
    [['toy', 'token', 'create', 'wide'], 'KIND is "wide"; allowed: long, short.'],
    [['toy', 'token', 'create', 'long', 'me', 'x'], 'toy token create was given 1 argument too many.'],
  ])('are refused as in %j', async (words, text) => {
    const { exitCode, stderr } = await invoked(...words)
    expect(exitCode).toBe(3)
    expect(stderr).toContain(text)
  })
})

describe('what stands behind --', () => {
  test('leaves what stands before it to us', async () => {
    const { exitCode, stderr } = await invoked('toy', 'token', 'run', '--levle', 'low', '--', 'make', '--all')
    expect(exitCode).toBe(3)
    expect(stderr).toContain('--levle is not a flag of this command. Is --level meant?')
    expect(stderr).not.toContain('--all')
    expect((await invoked('toy', 'token', 'run', 'make')).stderr).toContain('1 argument too many')
    expect((await invoked('toy', 'token', 'run')).invocation?.rest).toEqual([])
  })
})
