import { Argument, Command, Option } from 'commander'
import { type Message, message, say } from '../../../messages/message.ts'
import type { OptionDefinition } from '../../../options/definition.ts'
import { type CliCommand, offeredOptions, shownOperand } from '../core/command.ts'
import { type CommandGroup, isGroup } from '../core/command-tree.ts'
import { secretFileName } from '../places/cli-options.ts'
import { optionVariables } from '../places/environment.ts'
import { commanderOptions, flagOf, isSwitch } from '../places/flags.ts'
import { type Paint, painter } from '../terminal/colour.ts'
import { exitCodesOf } from './exit-codes.ts'
import { groupSummary, type HelpWords, optionHelp } from './help-words.ts'
import { layout } from './layout.ts'

/** Where help goes: its width in columns, and whether there are colours. */
export interface HelpPage {
  readonly width: number
  readonly coloured: boolean
}

/** Longer lines are hard to read, however wide the terminal is; in columns. */
const widestHelp = 120
const widthWithoutTerminal = 80

/** The width of help on an output. */
export function helpWidth({ columns }: { readonly columns?: number }): number {
  return Math.min(columns || widthWithoutTerminal, widestHelp)
}

/** Writes the help of a group of commands, or of the program. */
export function groupHelp(group: CommandGroup, words: HelpWords, page: HelpPage): string {
  const { catalogue } = words
  const said = (text: Message) => say(catalogue, text)
  const isProgram = group.path.length === 0
  const command = new Command(['scangate', ...group.path].join(' '))
  command.description(isProgram ? said(message('help_program')) : groupSummary(group, catalogue))
  if (isProgram) command.addOption(new Option('-V, --version', said(message('help_flag_version'))))
  command.addHelpOption(new Option('-h, --help', said(message('help_flag_help')))).helpCommand(false)
  for (const [word, child] of group.children) {
    const listed = new Command(word)
    listed.summary(isGroup(child) ? groupSummary(child, catalogue) : said(child.summary))
    if (!isGroup(child)) for (const operand of argumentsOf(child, words)) listed.addArgument(operand)
    command.addCommand(listed)
  }
  const usage = [command.name(), said(message('help_usage_options')), said(message('help_usage_command'))]
  const text = formatted(command, words, page, usage.join(' '))
  return isProgram ? `${text}\n${said(message('help_begin'))}\n` : text
}

/** Writes the help of a command: its flags, examples and exit codes. */
export function commandHelp(described: CliCommand, words: HelpWords, page: HelpPage): string {
  const said = (text: Message) => say(words.catalogue, text)
  const paint = painter(page.coloured)
  const command = new Command(['scangate', ...described.path].join(' '))
  command.description(said(described.description))
  for (const operand of argumentsOf(described, words)) command.addArgument(operand)
  const table = offeredOptions(described)
  const terms = new Map<string, string>()
  const flags = commanderOptions(table, (option, name) => {
    const definition = table[name]
    if (definition === undefined) return
    option.description = optionHelp(described, name, definition, words)
    option.helpGroup(said(groupOf(described, name, definition)))
    terms.set(option.name(), flagTerm(name, definition))
  })
  for (const flag of flags) command.addOption(flag)
  const help = new Option('-h, --help', said(message('help_flag_help')))
  command.addHelpOption(help.helpGroup(said(message('help_options_settings'))))
  command.configureHelp({ optionTerm: (option) => terms.get(option.name()) ?? option.flags })
  const operands = (described.operands ?? []).map((operand) => `[${shownOperand(operand)}]`)
  const usage = [command.name(), said(message('help_usage_options')), ...operands]
  if (described.passesOn) usage.push('--', `${passedOn}…`)
  const text = formatted(command, words, page, usage.join(' '))
  return `${text}\n${[
    ...secretsNote(described, words, paint),
    section(
      'help_examples',
      described.examples.map((example) => exampleText(example, words, paint)),
    ),
    section(
      'help_exit_codes',
      exitCodesOf(described, words.catalogue).map(([code, meaning]) => `  ${code.padEnd(5)}${meaning}`),
    ),
  ].join('\n\n')}\n`

  function section(heading: 'help_examples' | 'help_exit_codes', lines: readonly string[]): string {
    return [paint('bold', said(message(heading))), ...lines].join('\n')
  }
}

/** How the words behind `--` are called. */
const passedOn = 'COMMAND'

function formatted(command: Command, words: HelpWords, { coloured, width }: HelpPage, usage: string): string {
  command
    .configureHelp({ ...command.configureHelp(), ...layout(words, { coloured, usage }) })
    .configureOutput({ getOutHelpWidth: () => width, getOutHasColors: () => coloured })
  return command.helpInformation()
}

function argumentsOf({ operands = [], passesOn }: CliCommand, { catalogue }: HelpWords): Argument[] {
  const said = (text: Message) => say(catalogue, text)
  return [
    ...operands.map((operand) => new Argument(`[${shownOperand(operand)}]`, said(operand.help))),
    ...(passesOn ? [new Argument(`[-- ${passedOn}…]`, said(message('help_rest')))] : []),
  ]
}

function exampleText(
  { line, text }: CliCommand['examples'][number],
  { catalogue }: HelpWords,
  paint: Paint,
): string {
  return `  ${paint('dim', `# ${say(catalogue, text)}`)}\n  ${line}`
}

/** Secrets are no flags, so they would be missing from the list. */
function secretsNote(described: CliCommand, { catalogue }: HelpWords, paint: Paint): string[] {
  const { options, settings, source } = described
  const secrets = Object.entries(options).filter(([, { secret }]) => secret !== undefined)
  if (secrets.length === 0) return []
  const lines = secrets.map(([name]) => {
    const variables = source === undefined ? [] : (optionVariables(source).get(name) ?? [])
    const file = secretFileName(name)
    const names = [...variables, ...(file in settings ? [flagOf(file)] : [])]
    return `  ${say(catalogue, message('help_either', { names }))}`
  })
  const heading = paint('bold', say(catalogue, message('help_secrets')))
  return [`${say(catalogue, message('help_secrets_text', { secrets: heading }))}\n${lines.join('\n')}`]
}

const headings = {
  required: 'help_options_required',
  common: 'help_options_common',
  rest: 'help_options_rest',
} as const

/** The heading under which help lists an option. */
function groupOf({ settings }: CliCommand, name: string, { group }: OptionDefinition<unknown>): Message {
  return message(name in settings ? 'help_options_settings' : headings[group])
}

/** What help shows of a flag: values stand in angle brackets, whatever commander is told. */
function flagTerm(name: string, definition: OptionDefinition<unknown>): string {
  const flag = flagOf(name)
  if (definition.placeholder === 'boolean') return `${flag}, ${flag.replace('--', '--no-')}`
  return isSwitch(definition) ? flag : `${flag} <${definition.placeholder}>`
}
