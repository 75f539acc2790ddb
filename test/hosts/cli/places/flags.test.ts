import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import {
  choicesOf,
  commanderOptions,
  flagsOf,
  readFlags,
  shownFlag,
} from '../../../../src/hosts/cli/places/flags.ts'
import { english } from '../../../../src/messages/english.ts'
import { type OptionDescription, option } from '../../../../src/options/definition.ts'
import { readText } from '../../../../src/options/readers.ts'
import type { Source } from '../../../../src/sources/descriptor.ts'

const made = (name: string, placeholder: string, more: Partial<OptionDescription> = {}) =>
  option(name, readText, { group: 'common', placeholder, help: 'Help.', ...more })

/** What a command of the made-up source offers. */
const table = {
  project_id: made('project_id', 'id'),
  slot_wait_timeout: made('slot_wait_timeout', 'duration'),
  max_alerts: made('max_alerts', 'count|off'),
  wait: made('wait', 'boolean'),
  quiet: made('quiet', 'switch'),
  auth_key: made('auth_key', 'key', { secret: 'TOY_TOKEN' }),
  auth_key_file: made('auth_key_file', 'file|-'),
}
const source = {
  options: { ...table, log_token: made('log_token', 'token', { secret: 'LOG_TOKEN', only: 'action' }) },
  variables: { prefix: 'TOY_', aliases: { auth_key: [{ variable: 'TOY_TOKEN' }] }, shared: [], refused: [] },
} as unknown as Source

/** Reads words as a command of the source does, with every problem as a sentence. */
function read(words: readonly string[], offered = {}, of: Source | 'none' = source) {
  const all = { ...table, ...offered }
  const command = new Command().allowUnknownOption().allowExcessArguments().helpOption(false)
  for (const flag of commanderOptions(all)) command.addOption(flag)
  command.parse([...words], { from: 'user' })
  const { given, problems, ...others } = readFlags(command, all, of === 'none' ? undefined : of)
  const texts = Object.entries(given).map(([name, value]) => [name, value?.text])
  return { ...others, given: Object.fromEntries(texts), problems: problems.map(english) }
}

describe('The values of an option', () => {
  test.each([
    ['wait|skip|fail', ['wait', 'skip', 'fail']],
    ['count|off', ['off']],
    ['file|-', []],
    ['not_now|1d|d1|30', ['not_now']],
    ['duration', []],
    ['boolean', []],
  ])('are the words of %s, and no kinds of values', (placeholder, words) => {
    expect(choicesOf(made('x', placeholder))).toEqual(words)
  })

  test('are those that it lists, whatever its placeholder', () => {
    expect(choicesOf(made('x', 'a|b', { choices: ['c', '1'] }))).toEqual(['c', '1'])
  })
})

describe('The flags of a table', () => {
  test('leave secrets out, and give a yes-or-no option its opposite', () => {
    expect(flagsOf(table).map(({ name, flag }) => `${name} ${flag}`)).toEqual([
      'project_id --project-id',
      'slot_wait_timeout --slot-wait-timeout',
      'max_alerts --max-alerts',
      'wait --wait',
      'wait --no-wait',
      'quiet --quiet',
      'auth_key_file --auth-key-file',
    ])
    expect(flagsOf(table).every(({ name, definition }) => definition === table[name as 'wait'])).toBe(true)
  })

  test('show in help what they take; an opposite and a switch take nothing, and opposites stay hidden', () => {
    const described: string[] = []
    const all = commanderOptions(table, (one, name) => described.push(`${name} ${one.long}`))
    expect(all.map(({ flags, hidden }) => `${flags}${hidden ? ' (hidden)' : ''}`)).toEqual([
      '--project-id [id]',
      '--slot-wait-timeout [duration]',
      '--max-alerts [count|off]',
      '--wait [boolean]',
      '--no-wait (hidden)',
      '--quiet',
      '--auth-key-file [file|-]',
    ])
    expect(described).toEqual(flagsOf(table).map(({ name, flag }) => `${name} ${flag}`))
  })
})

describe('What a command line gives', () => {
  test.each([
    [['--project-id', 'a b', '--slot-wait-timeout=3m'], { project_id: 'a b', slot_wait_timeout: '3m' }],
    [['--wait', '--quiet'], { wait: 'true', quiet: 'true' }],
    [['--no-wait'], { wait: 'false' }],
    [['--wait=false'], { wait: 'false' }],
    [['--project-id', ''], { project_id: '' }],
    [[], {}],
  ])('by %j is %j', (words, given) => {
    expect(read(words)).toEqual({ given, operands: [], isUnclear: false, problems: [] })
  })

  test('came by a flag', () => {
    const command = new Command().addOption(commanderOptions(table)[0] ?? expect.fail())
    command.parse(['--project-id', 'x'], { from: 'user' })
    expect(readFlags(command, table, source).given).toEqual({ project_id: { text: 'x', from: 'flag' } })
  })

  test('may be words of no flag, among them a hyphen, a number below zero and words with hyphens', () => {
    const operands = ['scan-1', '-', '-1-x', 'a-7']
    expect(read(operands)).toMatchObject({ operands, isUnclear: false, problems: [] })
  })

  test('is no word of its own beside an unknown flag, whose value any word may be', () => {
    expect(read(['one', '--xyzzy', 'two'])).toMatchObject({ operands: [], isUnclear: true })
  })
})

const unknown = (shown: string, near?: string) =>
  `${shown} is not a flag of this command${near === undefined ? '; --help lists them.' : `. Is ${near} meant?`}`
const secret =
  '--auth-key is not a flag: a command line is for everybody to see. Set TOY_TOKEN, or give --env-file; the key also with --auth-key-file.'

describe('A flag that is wrong', () => {
  test.each([
    ['needs a value at the end', ['--project-id'], '--project-id needs a value: --project-id <id>.'],
    [
      'needs a value of several kinds',
      ['--max-alerts', '--quiet'],
      '--max-alerts needs a value: --max-alerts <count|off>.',
    ],
    ['takes no value', ['--quiet=true'], '--quiet takes no value; give the flag alone or leave it out.'],
    [
      'takes no value, not even of two lines',
      ['--no-wait=a\nb'],
      '--no-wait takes no value; give the flag alone or leave it out.',
    ],
    [
      'stands too late',
      ['--', '--quiet'],
      '--quiet stands behind --, where flags are not read; give it before.',
    ],
    [
      'asks for help too late',
      ['--', '--help'],
      '--help stands behind --, where flags are not read; give it before.',
    ],
    ['is misspelt', ['--projekt-id', 'x'], unknown('--projekt-id', '--project-id')],
    [
      'has a value behind it that may be a key',
      ['--projekt-id=one\ntwo'],
      unknown('--projekt-id', '--project-id'),
    ],
    ['has underscores', ['--auth_key_file=x'], unknown('--auth_key_file', '--auth-key-file')],
    ['is the beginning of one', ['--slot'], unknown('--slot', '--slot-wait-timeout')],
    [
      'is the beginning of one but for an underscore',
      ['--slot_wa'],
      unknown('--slot_wa', '--slot-wait-timeout'),
    ],
    ['ends like a number below zero', ['--level-1'], unknown('--***')],
    ['is too short a beginning', ['--ma'], unknown('--***')],
    ['is short and has two letters wrong', ['--qiuet'], unknown('--qiuet', '--quiet')],
    [
      'has three letters wrong in many',
      ['--slod-weit-tymeout'],
      unknown('--slod-weit-tymeout', '--slot-wait-timeout'),
    ],
    ['resembles nothing', ['--xyzzy'], unknown('--***')],
    ['resembles one but for a sign that no flag has', ['--quiet1'], unknown('--***', '--quiet')],
    ['resembles one but for what stands before it', ['-x--quiet'], unknown('-***', '--quiet')],
    ['has one hyphen, as those of Go', ['-project-id'], unknown('-project-id', '--project-id')],
    ['is the secret', ['--auth-key', 'x'], secret],
    ['is the secret with an underscore', ['--auth_key=x'], secret],
    ['is the secret with its value right behind it', ['--auth-keyx'], secret],
    [
      'goes on behind the name of the secret',
      ['--auth-key-fil'],
      unknown('--auth-key-fil', '--auth-key-file'),
    ],
    ['is a secret of the action only', ['--log-token=x'], unknown('--***')],
  ])('because it %s is said to be so', (_, words, problem) => {
    expect(read(words).problems).toEqual([problem])
  })

  test('is the one that it is but for underscores, also where it begins a longer one', () => {
    const { problems } = read(['--slot_wait=1'], { slot_wait: made('slot_wait', 'duration') })
    expect(problems).toEqual([unknown('--slot_wait', '--slot-wait')])
  })

  test('is no secret where the command has no source', () => {
    expect(read(['--auth-key=x'], {}, 'none').problems).toEqual([unknown('--auth-key', '--auth-key-file')])
  })

  test('names no file for a secret where the command reads none', () => {
    const { problems } = read(['--auth-key=x'], { auth_key_file: made('x', 'id', { secret: 'NO_FLAG' }) })
    expect(problems).toEqual([secret.replace('; the key also with --auth-key-file', '')])
  })

  test('is one of several, and each is said', () => {
    const { given, problems } = read(['--max-alerts', '--quiet', '--ceil', '-x', '--wait=no'])
    expect(given).toEqual({ quiet: 'true', wait: 'no' })
    expect(problems).toHaveLength(3)
  })
})

describe('A flag as it may be quoted', () => {
  test.each([
    ['-k', '-k'],
    ['-K=value', '-K'],
    ['-ksecret', '-***'],
    ['-7', '-***'],
    ['-secret-k', '-***'],
    ['--quiet', '--quiet'],
    ['--quiett=value', '--quiett'],
    ['--tokensecret', '--***'],
  ])('is, of %s, %s', (word, shown) => {
    expect(shownFlag(word, ['--quiet', '--wait'])).toBe(shown)
  })
})
