import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { CliCommand } from '../../../../src/hosts/cli/core/command.ts'
import type { Invocation } from '../../../../src/hosts/cli/core/invocation.ts'
import { formatFlag, secretFile, settingsFor } from '../../../../src/hosts/cli/places/cli-options.ts'
import { pickOptions } from '../../../../src/options/table.ts'
import { toy } from '../../../support/toy/gate.ts'
import { toyMessage } from '../../../support/toy/messages.ts'
import { toyOptions } from '../../../support/toy/options.ts'
import { madeUp, toyCommands, toyProgram } from '../made-up-commands.ts'
import { type CliSettings, runCommand } from '../run-command.ts'

const source = { ...toy, alternatives: [['url', 'max_level']] }
const command: CliCommand = {
  ...(toyCommands.at(-1) ?? expect.fail()),
  path: ['toy', 'tell'],
  source,
  options: pickOptions(toyOptions, 'toy_key', 'url', 'max_level', 'language', 'ca_file'),
  settings: {
    ...settingsFor('TOY_TOY_KEY', { toy_key_file: secretFile('toy_key', toyMessage('toy_key_file')) }),
    format: formatFlag(['text', 'csv']),
  },
}

/** Runs `toy tell` with some words, and gives what it was invoked with; files lie in its folder. */
async function tell(
  words: readonly string[],
  {
    files = {},
    more = {},
    ...settings
  }: CliSettings & { files?: Record<string, string>; more?: Partial<CliCommand> } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-tell-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const seen: Invocation[] = []
  const told: CliCommand = {
    ...command,
    ...more,
    run: async (invocation) => {
      seen.push(invocation)
      invocation.progress.log.info('information')
      invocation.progress.log.debug('detail')
      return 0
    },
  }
  const { exitCode, stderr } = await runCommand(['toy', 'tell', ...words], {
    folder,
    ...settings,
    program: { ...toyProgram, commands: [told] },
  })
  const invocation = seen[0] ?? expect.fail()
  const given = Object.entries(invocation.given).map(([name, one]) => [name, `${one?.text} (${one?.from})`])
  return { exitCode, stderr, ...invocation, given: Object.fromEntries(given) }
}
const keys = ({ problems }: { problems: Invocation['problems'] }) => problems.map(({ key }) => key)

describe('What a command is invoked with', () => {
  const files = {
    env: 'TOY_URL=https://file.example\nTOY_CA_FILE=ca.pem\nTOY_TOY_KEY=key-of-file\nTOY_REPORT_DIR=out\n',
    key: 'key-of-a-file-of-its-own\n',
  }
  const variables = { TOY_MAX_LEVEL: '2', TOY_TOY_KEY: 'key-of-environment', TOY_REPORT_DIR: 'out' }

  test('is the highest place that gives an option of the command, and nothing of other options', async () => {
    const { given } = await tell(['--env-file', 'env', '--ca-file', 'mine.pem'], { files, variables })
    expect(given).toEqual({
      ca_file: 'mine.pem (flag)',
      toy_key: 'key-of-environment (environment)',
      max_level: '2 (environment)',
    })
    expect((await tell(['--env-file', 'env'], { files })).given).toEqual({
      url: 'https://file.example (env-file)',
      ca_file: 'ca.pem (env-file)',
      toy_key: 'key-of-file (env-file)',
    })
  })

  test('takes a secret from a file over all other places, and hides every one that it saw', async () => {
    const { given, problems, redact } = await tell(['--env-file', 'env', '--toy-key-file', ' key '], {
      files,
      variables,
    })
    expect(given['toy_key']).toBe('key-of-a-file-of-its-own (flag)')
    expect(problems).toEqual([])
    expect(redact('key-of-file, key-of-environment, key-of-a-file-of-its-own')).toBe('***, ***, ***')
  })

  test('reads no file of a secret that the command does not offer, or whose name is empty', async () => {
    expect(keys(await tell(['--toy-key-file', ''], { files }))).toEqual([])
    const more = { settings: settingsFor(''), own: { toy_key_file: secretFile('toy_key', madeUp('x')) } }
    const { given } = await tell(['--toy-key-file', 'key'], { files, more })
    expect(given).toEqual({ toy_key_file: 'key (flag)' })
  })

  test('has every problem of every place, those of the command line first', async () => {
    const broken = { env: 'TOY_MAXLEVEL=1\nbroken\n', empty: '' }
    const words = ['--env-file', 'env', '--toy-key-file', 'empty', '--format', 'json', '--ca-file', '--', 'x']
    const invocation = await tell(words, { files: broken, variables: { TOY_U_RL: 'x' } })
    expect(invocation.format).toBe('text')
    expect(keys(invocation)).toEqual([
      'cli_problem_flag_value',
      'cli_problem_arguments',
      'problem_choice',
      'problem_file',
      'cli_problem_variable_spelling',
      'problem_file',
      'cli_problem_variable_spelling',
    ])
  })

  test('misses no word behind the command while a flag is unknown, whose value it may be', async () => {
    const operands = [{ name: 'place', shown: 'PLACE', help: madeUp('x'), required: true }]
    expect(keys(await tell([], { more: { operands } }))).toEqual(['cli_problem_required_argument'])
    expect(keys(await tell(['--xyzzy', 'here'], { more: { operands } }))).toEqual(['cli_problem_flag'])
  })

  test('has its words by their names, the last ones together, also where they give an option', async () => {
    const help = madeUp('x')
    const one = { option: 'max_level', shown: 'LEVEL', help }
    const rest = { name: 'places', shown: 'PLACE', help, variadic: true }
    const both = await tell(['3', 'a', 'b'], { more: { operands: [one, rest] } })
    expect(both).toMatchObject({ given: { max_level: '3 (flag)' }, operands: { places: ['a', 'b'] } })
    const lines = { ...one, option: 'url', variadic: true }
    const all = await tell(['x', 'a', 'b'], { more: { operands: [{ name: 'x', shown: 'X', help }, lines] } })
    expect(all).toMatchObject({ given: { url: 'a\nb (flag)' }, operands: { x: ['x'] } })
    expect((await tell([], { more: { operands: [lines] } })).given).toEqual({})
  })

  test('has the look of a message from the environment over the file, and warns of doubtful names', async () => {
    const { appearance, stderr } = await tell(['--env-file', 'look'], {
      files: { look: 'SLACK_USERNAME=file\nSLACK_CHANNEL="#file"\nTOY_MAX_LEVELS=1\n' },
      variables: { SLACK_USERNAME: 'me', TOY_URLS: 'x' },
    })
    expect(appearance).toEqual({ username: 'me', channel: '#file' })
    expect(stderr).toMatch(
      /^warning: TOY_URLS is not [^\n]*\nwarning: TOY_MAX_LEVELS is not [^\n]*\ninformation\n$/i,
    )
  })

  test('reads no variable and no env file where it has to do with no source', async () => {
    const told = await tell(['--env-file', 'missing'], {
      variables,
      more: { source: undefined } as unknown as Partial<CliCommand>,
    })
    expect(told).toMatchObject({ given: {}, problems: [], appearance: {} })
  })
})

describe('How a command speaks', () => {
  test.each([
    [[], 'information\n', false],
    [['--verbose'], 'information\ndetail\n', true],
    [['--quiet'], '', false],
    [['--quiet', '--verbose'], 'information\ndetail\n', true],
  ])('is as loud as %j says', async (words, stderr, verbose) => {
    expect(await tell(words)).toMatchObject({ stderr, verbose })
  })

  test('is text, unless another of its own formats is wanted', async () => {
    expect(await tell([])).toMatchObject({ format: 'text' })
    expect(await tell(['--format', 'csv'])).toMatchObject({ format: 'csv', problems: [] })
    expect(await tell([], { more: { settings: {} } })).toMatchObject({ format: 'text' })
  })

  test.each([
    [['--language', 'ja'], { TOY_LANGUAGE: 'ko' }, 'ja', 'ja (flag)'],
    [[], { TOY_LANGUAGE: 'ko', SCANGATE_LANGUAGE: 'ja' }, 'ko', 'ko (environment)'],
    [[], { SCANGATE_LANGUAGE: 'ja' }, 'ja', 'ja (environment)'],
    [['--language', 'xx'], { TOY_LANGUAGE: 'ko' }, 'ko', 'xx (flag)'],
    [[], {}, 'en', undefined],
  ])('is the language of %j and %j', async (words, variables, language, given) => {
    const told = await tell(words, { variables })
    expect({ language: told.language, given: told.given['language'] }).toEqual({ language, given })
    expect(told.catalogue.cli_see_help()).toBe(toyProgram.catalogueOf(language as 'en').cli_see_help())
  })

  test('is the language of an env file, too', async () => {
    const files = { env: 'TOY_LANGUAGE=ja\n' }
    expect(await tell(['--env-file', 'env'], { files })).toMatchObject({ language: 'ja' })
  })

  test('is the language of everything where the command has no option for it', async () => {
    const more = { options: {} }
    const variables = { SCANGATE_LANGUAGE: 'ko' }
    expect(await tell([], { more, variables })).toMatchObject({ language: 'ko', given: {} })
  })
})
