import type { CliCommand } from '../../../src/hosts/cli/core/command.ts'
import type { Program } from '../../../src/hosts/cli/core/program.ts'
import { catalogueOf } from '../../../src/messages/catalogues.ts'
import type { Catalogue, Message } from '../../../src/messages/message.ts'
import { option } from '../../../src/options/definition.ts'
import { readText } from '../../../src/options/readers.ts'

/** A message that no catalogue of ours has. */
export function madeUp(key: string): Message {
  return { key, params: undefined } as unknown as Message
}

const words = {
  group_toy: () => 'Play with toys',
  group_toy_token: () => 'Tokens of toys',
  group_toy_token_old: () => 'Tokens that are not good any more',
  toy_summary: () => 'One line',
  toy_description: () => 'Some sentences.',
  toy_operand: () => 'A word of its own.',
}

const ofToys = (path: readonly string[], more: Partial<CliCommand> = {}): CliCommand => ({
  path,
  summary: madeUp('toy_summary'),
  description: madeUp('toy_description'),
  options: {},
  own: {},
  settings: {},
  examples: [{ text: madeUp('toy_summary'), line: ['scangate', ...path].join(' ') }],
  ends: 'answers',
  run: async () => 0,
  ...more,
})

const level = (...choices: string[]) => ({
  level: option('level', readText, { group: 'common', placeholder: choices.join('|'), help: 'How much.' }),
})
const help = madeUp('toy_operand')

/** Commands of a source that nobody has, with groups in groups, several operands, and a command to pass on. */
export const toyCommands: readonly CliCommand[] = [
  ofToys(['toy', 'check'], {
    operands: [{ name: 'paths', shown: 'PATH', help, variadic: true, required: true }],
    own: level('low', 'high'),
  }),
  ofToys(['toy', 'token', 'create'], {
    operands: [
      { name: 'kind', shown: 'KIND', help, choices: ['long', 'short'], required: true },
      { option: 'owner', shown: 'OWNER', help },
    ],
    own: {
      owner: option('owner', readText, { group: 'common', placeholder: 'name', help: 'Whose it is.' }),
      ...level('one', 'two'),
    },
  }),
  ofToys(['toy', 'token', 'run'], { passesOn: true, own: level('low', 'high') }),
  ofToys(['toy', 'token', 'old', 'list']),
  ofToys(['bounce']),
]

/** A program of those commands, with their words in every language. */
export const toyProgram: Program = {
  commands: toyCommands,
  catalogueOf: (language) => ({ ...catalogueOf(language), ...words }) as Catalogue,
}

/** The same program; what its commands are invoked with goes into `seen`. */
export function watchedToys(seen: Parameters<CliCommand['run']>[0][]): Program {
  const run: CliCommand['run'] = async (invocation) => {
    seen.push(invocation)
    for (const problem of invocation.problems) invocation.progress.log.error(problem)
    return invocation.problems.length === 0 ? 0 : 3
  }
  return { ...toyProgram, commands: toyCommands.map((command) => ({ ...command, run })) }
}
