import { closestMatch } from 'leven'
import type { PolicyEntry } from '../../../gate/report.ts'
import { cleanLine } from '../../../kernel/clean-text.ts'
import { Secret } from '../../../kernel/secret.ts'
import { type Message, message } from '../../../messages/message.ts'
import type { GivenOptions } from '../../../options/definition.ts'
import type { OptionTable } from '../../../options/table.ts'
import { variablesOf } from '../../../options/variables.ts'
import type { SlackAppearance } from '../../../report/slack.ts'
import type { Source } from '../../../sources/descriptor.ts'
import { plainName, secretNamesOf } from '../../take-variables.ts'
import type { Variables } from '../core/surroundings.ts'
import type { OptionPlace } from './option-place.ts'

/** What of a source decides about its variables. */
export type VariableReading = Pick<Source, 'options' | 'variables'>

const offeredNames = (options: OptionTable) =>
  Object.entries(options).flatMap(([name, { only }]) => (only === 'action' ? [] : [name]))

/** Every variable that gives an option of a source to the CLI, by option; those aside that stand for several. */
export function optionVariables({
  options,
  variables: rules,
}: VariableReading): Map<string, readonly string[]> {
  return new Map(offeredNames(options).map((name) => [name, variablesOf(rules, name)]))
}

/**
 * Reads a source's options from variables: its prefix and the option's name in capitals, and other names that
 * the source knows. An empty variable counts as unset. Two names of one option with different values are a
 * problem, as is a name that is a known one but for its underscores; one that merely resembles a known one is
 * a warning.
 */
export function readVariables(
  source: VariableReading,
  variables: Variables,
  from: PolicyEntry['from'],
): OptionPlace {
  const { options, variables: rules } = source
  const textOf = (variable: string) => (variables[variable] ?? '').trim()
  const given: Record<string, GivenOptions[string]> = {}
  const problems: Message[] = []
  const set = (option: string, names: readonly string[]) => {
    const meant = (variable: string) => meaning(source, option, variable, textOf(variable))
    const filled = names.filter((name) => textOf(name) !== '')
    const [first] = filled
    if (first === undefined) return
    const other = filled.find((name) => meant(name) !== meant(first))
    if (other !== undefined) problems.push(message('cli_problem_two_variables', { variable: first, other }))
    given[option] = { text: meant(first), from }
  }

  for (const name of offeredNames(options)) set(name, variablesOf(rules, name))
  for (const { optionOf, variable } of rules.shared) {
    if (textOf(variable) === '') continue
    const option = optionOf(textOf(variable))
    set(option, [variable, ...variablesOf(rules, option)])
  }
  for (const { problem, variable } of rules.refused) if (textOf(variable) !== '') problems.push(problem)
  const secretNames = secretNamesOf([source])
  const secret = Object.keys(variables).filter((name) => secretNames.has(plainName(name)))
  return {
    given,
    ...misspelledVariables(source, variables, problems),
    appearance: appearanceIn(textOf),
    secrets: secret.flatMap((name) => (textOf(name) === '' ? [] : [new Secret(textOf(name))])),
  }
}

/** go-vaddy's variables for the look of a Slack message, which every gate reads. */
export const appearanceVariables = {
  username: 'SLACK_USERNAME',
  channel: 'SLACK_CHANNEL',
  icon_emoji: 'SLACK_ICON_EMOJI',
  icon_url: 'SLACK_ICON_URL',
} as const satisfies Record<keyof SlackAppearance, string>

function appearanceIn(textOf: (variable: string) => string): SlackAppearance {
  const given = Object.entries(appearanceVariables).map(([name, variable]) => [name, textOf(variable)])
  return Object.fromEntries(given.filter(([, text]) => text !== ''))
}

function meaning(
  { variables: { aliases } }: VariableReading,
  option: string,
  name: string,
  text: string,
): string {
  const alias = aliases[option]?.find(({ variable }) => variable === name)
  return alias?.meaning?.(text) ?? text
}

function misspelledVariables(
  { options, variables: rules }: VariableReading,
  variables: Variables,
  found: readonly Message[],
): Pick<OptionPlace, 'problems' | 'warnings'> {
  const known = new Set([
    ...Object.keys(options).flatMap((name) => variablesOf(rules, name)),
    ...[...rules.shared, ...rules.refused].map(({ variable }) => variable),
  ])
  const problems = [...found]
  const warnings: Message[] = []
  const plain = (name: string) => name.toUpperCase().replaceAll('_', '')
  const byPlainName = new Map([...known].map((name) => [plain(name), name]))
  for (const [name, value] of Object.entries(variables)) {
    const isOurs = name.toUpperCase().startsWith(rules.prefix)
    if (!isOurs || known.has(name) || (value ?? '').trim() === '') continue
    const given = cleanLine(name, 80)
    const slip = byPlainName.get(plain(name))
    const near = slip ?? closestMatch(name, [...known], { maxDistance: 2 })
    if (slip !== undefined) problems.push(message('cli_problem_variable_spelling', { given, variable: slip }))
    else if (near !== undefined) warnings.push(message('cli_warning_variable', { given, variable: near }))
  }
  return { problems, warnings }
}
