import { cleanLine } from '../../../kernel/clean-text.ts'
import { type Message, message } from '../../../messages/message.ts'
import { variablesOf } from '../../../options/variables.ts'
import type { CliCommand } from './command.ts'
import { type Flags, flagOf } from './flags.ts'

/** Arguments that a command does not take. They are counted, not quoted: one may be a key. */
export function superfluousArguments(command: CliCommand, { operands }: Flags): Message[] {
  const count = operands.length - (command.argument === undefined ? 0 : 1)
  return count <= 0 ? [] : [message('cli_problem_arguments', { command: command.path.join(' '), count })]
}

/** Says what is missing in the words of the command line, where the options' own words are the action's. */
export function inCliWords(problems: readonly Message[], command: CliCommand): Message[] {
  const { argument, source } = command
  const variableOf = (option: string) =>
    source === undefined ? '' : (variablesOf(source.variables, option)[0] ?? '')
  return problems.map((problem) => {
    if (problem.key === 'problem_required_secret') {
      const { input } = problem.params
      return message('cli_problem_required_key', { input, variable: variableOf(input) })
    }
    if (problem.key === 'problem_needs' && argument?.option === problem.params.needed) {
      return argumentMissing(command, argument)
    }
    if (problem.key !== 'problem_required') return problem
    const { input } = problem.params
    if (argument?.option === input) {
      return argumentMissing(command, argument)
    }
    return message('cli_problem_required', { input, flag: flagOf(input), variable: variableOf(input) })
  })
}

function argumentMissing(
  { path }: CliCommand,
  { choices, shown }: NonNullable<CliCommand['argument']>,
): Message {
  const usage = ['scangate', ...path, choices?.join('|') ?? shown].join(' ')
  return message('cli_problem_required_argument', { argument: shown, usage })
}

/** Turns a line to paste into a workflow, such as `max_alerts: 3`, into the flag that does the same. */
export function asFlag(paste: string, known: ReadonlySet<string>): string {
  return paste
    .split('\n')
    .map((line) => {
      const [, name = '', value = ''] = /^([a-z_]+): (.+)$/.exec(line) ?? []
      return known.has(name) ? `${flagOf(name)} ${shellWord(value)}` : line
    })
    .join('\n')
}

function shellWord(text: string): string {
  const word = cleanLine(text)
  return /^[\w.,:/@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
