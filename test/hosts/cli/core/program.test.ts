import { describe, expect, test } from 'vitest'
import type { CliCommand } from '../../../../src/hosts/cli/core/command.ts'
import type { Invocation } from '../../../../src/hosts/cli/core/invocation.ts'
import { loudness } from '../../../../src/hosts/cli/places/cli-options.ts'
import { toy } from '../../../support/toy/gate.ts'
import { VirtualClock } from '../../../support/virtual-clock.ts'
import { toyCommands, toyProgram } from '../made-up-commands.ts'
import { type CliSettings, runCommand } from '../run-command.ts'

const [check = expect.fail(), create = expect.fail()] = toyCommands
const other = { ...toy, variables: { ...toy.variables, prefix: 'OTHER_' } }

/** A program of the toys, to which commands are added. */
const withMore = (...more: readonly Partial<CliCommand>[]) => ({
  ...toyProgram,
  commands: [...toyCommands, ...more.map((one) => ({ ...check, operands: [], ...one }))],
})
const program = withMore(
  { path: ['quick', 'status'], settings: loudness },
  { path: ['quick', 'inspections'], ends: 'judges' },
  { path: ['quick', 'scanning'], ends: 'judges', settings: loudness },
)
const run = (words: string, settings: CliSettings = {}) =>
  runCommand(words === '' ? [] : words.split(' '), { program, ...settings })

describe('A command line that nobody understands', () => {
  test.each([
    ['stauts', "unknown command 'stauts'", ['See --help.', 'Is this meant: scangate quick status']],
    ['qiuck', "unknown command 'qiuck'", ['(Did you mean quick?)', 'See --help.']],
    ['toy list', "unknown command 'list'", ['See --help.', 'Is this meant: scangate toy token old list']],
    ['toy quick', "unknown command 'quick'", ['See --help.']],
    ['quick check', "unknown command 'check'", ['See --help.']],
    ['toy token bounce', "unknown command 'bounce'", ['See --help.']],
    ['quick statusses', "unknown command '***'", ['(Did you mean status?)', 'See --help.']],
    [
      'quick inspectionabc',
      "unknown command 'inspectionabc'",
      ['(Did you mean inspections?)', 'See --help.'],
    ],
    ['quick inspectionabcd', "unknown command '***'", ['See --help.']],
    ['scannnnings', "unknown command '***'", ['See --help.', 'Is this meant: scangate quick scanning']],
    ['tkn', "unknown command 'tkn'", ['(Did you mean toy?)', 'See --help.']],
    ['a-secret-key', "unknown command '***'", ['See --help.']],
  ])('"%s" is said to be an %s', async (words, first, others) => {
    const { exitCode, stdout, stderr } = await run(words)
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
    expect(stderr).toBe(`${[`error: ${first}`, ...others].join('\n')}\n`)
  })

  test.each([
    ['--versoin', '--versoin', '--version'],
    ['--hlep', '--hlep', '--help'],
    ['toy --hlep', '--hlep', '--help'],
    ['toy --versoin', '--versoin', undefined],
    ['toy --level', '--level', undefined],
    ['-x', '-x', undefined],
    ['-xkey', '-***', undefined],
  ])('with the flag of "%s" quotes %s and suggests %s', async (words, flag, near) => {
    const { exitCode, stderr } = await run(words)
    expect(exitCode).toBe(3)
    const suggestion = near === undefined ? '' : `(Did you mean ${near}?)\n`
    expect(stderr).toBe(
      `error: unknown option '${flag}'\n${suggestion}See --help.\nFlags stand behind the command, as in: scangate quick status --quiet\n`,
    )
  })
})

describe('Help', () => {
  test('goes to standard output where it was asked for, and as wide as that is', async () => {
    const { stdout, stderr } = await run('toy check --help', { columns: 50, variables: { NO_COLOR: '1' } })
    expect(stderr).toBe('')
    for (const line of stdout.split('\nExit codes')[0]?.split('\n') ?? []) {
      expect(line.length).toBeLessThanOrEqual(50)
    }
    expect((await run('toy check --help', { columns: 50 })).stdout).toContain('\u001b[')
    expect((await run('toy check --help')).stdout).not.toContain('\u001b[')
  })

  test('of a group speaks the language of the source that all its commands have', async () => {
    const commands = withMore(
      { path: ['one', 'a'], source: toy },
      { path: ['one', 'b'], source: toy },
      { path: ['two', 'a'], source: toy },
      { path: ['two', 'b'], source: other },
    )
    const variables = { TOY_LANGUAGE: 'ja', OTHER_LANGUAGE: 'ja' }
    const words = { group_one: () => 'One', group_two: () => 'Two' }
    const catalogueOf = (language: 'en' | 'ja' | 'ko') => ({ ...commands.catalogueOf(language), ...words })
    const help = async (line: string) =>
      (await run(line, { variables, program: { ...commands, catalogueOf } })).stdout
    expect(await help('help one')).toMatch(/[\u3040-\u30ff]/)
    expect(await help('help one a')).toMatch(/[\u3040-\u30ff]/)
    expect(await help('help two')).not.toMatch(/[\u3040-\u30ff]/)
    expect(await help('help')).not.toMatch(/[\u3040-\u30ff]/)
    expect(await help('help two --language ja')).toMatch(/[\u3040-\u30ff]/)
  })
})

describe('A command that runs', () => {
  const byNpx = { npm_execpath: '/npm' }

  /** Runs `toy act`, which does `act`, started by npx, whose end is near: from the second look on it is gone. */
  async function underNpx(more: Partial<CliCommand>, act: (invocation: Invocation) => unknown = () => {}) {
    const clock = new VirtualClock({ automatic: false })
    let looks = 0
    const parent = () => {
      looks += 1
      return looks > 2 ? 1 : 4_711
    }
    const seen: Invocation[] = []
    const command: Partial<CliCommand> = {
      path: ['act'],
      ...more,
      run: async (invocation) => {
        seen.push(invocation)
        await clock.advance(2_000)
        await act(invocation)
        return 0
      },
    }
    const { signal } = new AbortController()
    const settings = { program: withMore(command), clock, parent, variables: byNpx, signal }
    const ended = await run('act', settings).catch(() => undefined)
    await clock.advance(10_000)
    return { aborted: seen[0]?.surroundings.signal.aborted, looks, exitCode: ended?.exitCode }
  }

  test('is told to stop where npx ended, unless it may outlive it', async () => {
    expect(await underNpx({ ends: 'answers' })).toMatchObject({ aborted: true, exitCode: 0 })
    expect(await underNpx({ ends: 'runs' })).toMatchObject({ aborted: false, looks: 0 })
  })

  test('is watched no longer once it has ended, well or badly', async () => {
    const looksAfter = async (run: CliCommand['run']) => {
      const clock = new VirtualClock({ automatic: false })
      let looks = 0
      const parent = () => {
        looks += 1
        return 4_711
      }
      const settings = { clock, parent, variables: byNpx, program: withMore({ path: ['act'], run }) }
      await runCommand(['act'], settings).catch(() => {})
      const before = looks
      await clock.advance(10_000)
      return looks - before
    }
    expect(await looksAfter(async () => 0)).toBe(0)
    expect(await looksAfter(async () => Promise.reject(new Error('a bug')))).toBe(0)
  })

  test('has words behind -- as words of its own where it hands none on', async () => {
    const seen: Invocation[] = []
    const act: CliCommand['run'] = async (invocation) => {
      seen.push(invocation)
      return 0
    }
    const operands = create.operands ?? []
    await run('act a -- b', { program: withMore({ path: ['act'], operands, run: act }) })
    await run('act a -- b -- c', { program: withMore({ path: ['act'], operands, run: act, passesOn: true }) })
    expect(seen.map(({ operands, given, rest }) => [operands, given['owner']?.text, rest])).toEqual([
      [{ kind: ['a'] }, undefined, []],
      [{ kind: ['a'] }, undefined, ['b', '--', 'c']],
    ])
    expect(seen[0]?.problems.map(({ key }) => key)).toEqual(['problem_choice'])
  })
})
