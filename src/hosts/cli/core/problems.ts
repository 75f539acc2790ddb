import { cleanLine } from '../../../kernel/clean-text.ts'
import { isOneOf, type Message, message } from '../../../messages/message.ts'
import { variablesOf } from '../../../options/variables.ts'
import { secretFileName } from '../places/cli-options.ts'
import { type Flags, flagOf } from '../places/flags.ts'
import { type CliCommand, type Operand, shownOperand } from './command.ts'
import type { Operands } from './invocation.ts'

/** Arguments that a command does not take. They are counted, not quoted: one may be a key. */
export function superfluousArguments(
  { operands: taken = [], path }: CliCommand,
  { operands }: Flags,
): Message[] {
  const count = taken.some(({ variadic }) => variadic) ? 0 : operands.length - taken.length
  return count <= 0 ? [] : [message('cli_problem_arguments', { command: path.join(' '), count })]
}

/** What is wrong with the words that give no option: a required one is missing, or one is none of its choices. */
export function operandProblems(command: CliCommand, given: Operands): Message[] {
  return (command.operands ?? []).flatMap((operand) => {
    if (!('name' in operand)) return []
    const { choices, required = false, shown: input } = operand
    const words = given[operand.name] ?? []
    if (required && words.length === 0) return [operandMissing(command, operand)]
    const odd = choices === undefined ? undefined : words.find((word) => !choices.includes(word))
    if (odd === undefined || choices === undefined) return []
    return [message('problem_choice', { input, given: cleanLine(odd, 80), choices })]
  })
}

/** Says what is missing in the words of the command line, where the options' own words are the action's. */
export function inCliWords(problems: readonly Message[], command: CliCommand): Message[] {
  const { operands = [], settings, source } = command
  const variableOf = (option: string) =>
    source === undefined ? '' : (variablesOf(source.variables, option)[0] ?? '')
  const operandOf = (name: string) =>
    operands.find((operand) => 'option' in operand && operand.option === name)
  const required = (input: string) =>
    message('cli_problem_required', { input, flag: flagOf(input), variable: variableOf(input) })
  return problems.map((problem) => {
    if (isOneOf(problem, 'problem_required_secret')) {
      const { input } = problem.params
      const file = secretFileName(input)
      const flag = file in settings ? flagOf(file) : ''
      return message('cli_problem_required_key', { input, variable: variableOf(input), file: flag })
    }
    if (isOneOf(problem, 'problem_needs')) {
      const { needed } = problem.params
      const operand = operandOf(needed)
      if (operand !== undefined) return operandMissing(command, operand)
      return command.options[needed]?.group === 'required' ? required(needed) : problem
    }
    if (!isOneOf(problem, 'problem_required')) return problem
    const { input } = problem.params
    const operand = operandOf(input)
    if (operand !== undefined) return operandMissing(command, operand)
    return required(input)
  })
}

function operandMissing({ operands = [], path }: CliCommand, missing: Operand): Message {
  const before = operands.slice(0, operands.indexOf(missing) + 1)
  const typed = before.map((operand) => operand.choices?.join('|') ?? shownOperand(operand))
  const usage = ['scangate', ...path, ...typed].join(' ')
  return message('cli_problem_required_argument', { argument: missing.shown, usage })
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
