import { describe, expect, test } from 'vitest'
import type { CliCommand } from '../../../../src/hosts/cli/core/command.ts'
import {
  asFlag,
  inCliWords,
  operandProblems,
  superfluousArguments,
} from '../../../../src/hosts/cli/core/problems.ts'
import { english } from '../../../../src/messages/english.ts'
import { type Message, message } from '../../../../src/messages/message.ts'
import { option, requiredOption } from '../../../../src/options/definition.ts'
import { readText } from '../../../../src/options/readers.ts'
import { madeUp, toyCommands } from '../made-up-commands.ts'

const text = { group: 'common', placeholder: 'text', help: 'Help.' } as const
const help = madeUp('toy_operand')

/** A command with an operand of each kind, in the order KIND, OWNER, PATH…. */
const judge = {
  ...toyCommands[0],
  path: ['toy', 'judge'],
  source: { variables: { prefix: 'TOY_', aliases: { key: [{ variable: 'TOY_TOKEN' }] } } },
  operands: [
    { name: 'kind', shown: 'KIND', help, choices: ['long', 'short'], required: true },
    { option: 'owner', shown: 'OWNER', help },
    { name: 'paths', shown: 'PATH', help, variadic: true, required: true },
  ],
  options: {
    project_id: requiredOption('project_id', readText, text),
    label: option('label', readText, text),
  },
  settings: { key_file: option('key_file', readText, text) },
} as unknown as CliCommand
const { source: _, ...sourceless } = judge
const said = (problems: readonly Message[]) => problems.map(english)

describe('What is missing, in the words of the command line,', () => {
  const paths = 'PATH is missing. Give it behind the command: scangate toy judge long|short OWNER PATH…'
  test.each([
    [
      'is a flag and a variable',
      message('problem_required', { input: 'max_level' }),
      'max_level is required and is empty. Give --max-level, or set TOY_MAX_LEVEL.',
    ],
    [
      'is a word behind the command, with those before it',
      message('problem_required', { input: 'owner' }),
      'OWNER is missing. Give it behind the command: scangate toy judge long|short OWNER',
    ],
    [
      'is a secret, by its variable or its file',
      message('problem_required_secret', { input: 'key', secret: 'K' }),
      'key is required and is empty. Set TOY_TOKEN, or give --env-file or --key-file.',
    ],
    [
      'is a secret that has no file',
      message('problem_required_secret', { input: 'pin', secret: 'K' }),
      'pin is required and is empty. Set TOY_PIN, or give --env-file.',
    ],
    [
      'is a word that another option needs',
      message('problem_needs', { input: 'label', needed: 'owner' }),
      'OWNER is missing. Give it behind the command: scangate toy judge long|short OWNER',
    ],
    [
      'is a required option that another one needs',
      message('problem_needs', { input: 'label', needed: 'project_id' }),
      'project_id is required and is empty. Give --project-id, or set TOY_PROJECT_ID.',
    ],
    [
      'is an option that only another one needs',
      message('problem_needs', { input: 'owner', needed: 'label' }),
      'owner needs label, which is empty.',
    ],
    [
      'is of no option of the command',
      message('problem_needs', { input: 'owner', needed: 'colour' }),
      'owner needs colour, which is empty.',
    ],
    ['is something else, which stays as it is', message('cli_see_help'), 'See --help.'],
  ])('%s', (_, problem, words) => {
    expect(said(inCliWords([problem], judge))).toEqual([words])
  })

  test('names no variable where the command has no source', () => {
    expect(inCliWords([message('problem_required', { input: 'level' })], sourceless)).toEqual([
      message('cli_problem_required', { input: 'level', flag: '--level', variable: '' }),
    ])
  })

  test.each([
    [{}, ['KIND is missing. Give it behind the command: scangate toy judge long|short', paths]],
    [
      { kind: [], paths: ['a'] },
      ['KIND is missing. Give it behind the command: scangate toy judge long|short'],
    ],
    [{ kind: ['long'], paths: [] }, [paths]],
    [{ kind: ['wi\u001b[2Jde'], paths: ['a'] }, ['KIND is "wide"; allowed: long, short.']],
    [{ kind: ['short'], paths: ['a', 'b'] }, []],
  ])('is said of words of no option: %j', (operands, words) => {
    expect(said(operandProblems(judge, operands))).toEqual(words)
  })

  test('is nothing where a command takes no words, or can do without them', () => {
    expect(operandProblems({ ...judge, operands: [] }, {})).toEqual([])
    const { operands: _, ...wordless } = judge
    expect(operandProblems(wordless, {})).toEqual([])
    expect(operandProblems({ ...judge, operands: [{ name: 'x', shown: 'X', help }] }, {})).toEqual([])
  })
})

describe('Words that nobody asked for', () => {
  const flags = (...operands: string[]) => ({ operands, given: {}, isUnclear: false, problems: [] })
  const two = { ...judge, operands: judge.operands?.slice(0, 2) ?? [] }

  test.each([
    [judge, ['a', 'b', 'c', 'd'], []],
    [two, ['a', 'b'], []],
    [two, [], []],
    [two, ['a', 'b', 'c'], ['toy judge was given 1 argument too many. A value with spaces needs quotes.']],
    [
      { ...judge, operands: undefined },
      ['a', 'b'],
      ['toy judge was given 2 arguments too many. A value with spaces needs quotes.'],
    ],
  ])('are counted and not quoted', (command, words, problems) => {
    expect(said(superfluousArguments(command as CliCommand, flags(...words)))).toEqual(problems)
  })
})

describe('A line to paste into a workflow', () => {
  const known = new Set(['max_level', 'label'])

  test.each([
    ['max_level: 3', '--max-level 3'],
    ['max_level: 2\nlabel: a,b.c:/@%+-_', '--max-level 2\n--label a,b.c:/@%+-_'],
    ['label: a b', "--label 'a b'"],
    ["label: it's", "--label 'it'\\''s'"],
    ['label: $HOME', "--label '$HOME'"],
    ['label: x;', "--label 'x;'"],
    ['label: a\u001b[2J b\u202e', "--label 'a b'"],
    ['colour: red', 'colour: red'],
    [' max_level: 3', ' max_level: 3'],
    ['max_level:3', 'max_level:3'],
    ['- max_level: 3', '- max_level: 3'],
    ['max_level: ', 'max_level: '],
    ['', ''],
  ])('%j is %j on the command line', (paste, line) => {
    expect(asFlag(paste, known)).toBe(line)
  })
})
