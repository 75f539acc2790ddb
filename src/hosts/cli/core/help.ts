import type { Command, Help } from 'commander'
import type { OptionDefinition } from '../../../options/definition.ts'
import type { OptionTable } from '../../../options/table.ts'
import type { Source } from '../../../sources/descriptor.ts'
import { type Paint, painter } from '../terminal/colour.ts'
import type { CliCommand, Example } from './command.ts'
import { optionVariables } from './environment.ts'
import { flagOf, isSwitch } from './flags.ts'

/** What an exit code means, one line each. 2 always means the gate, and nothing else does. */
export const exitCodes = [
  ['0', 'passed; also started, skipped and checked'],
  ['1', 'error: something that nobody foresaw'],
  ['2', 'failed or incomplete: the gate says no'],
  ['3', 'misconfigured: an option is missing or cannot be used'],
  ['4', 'refused: VAddy said no (key, project, scan or crawl)'],
  ['5', 'unreachable: network, certificate, or an answer that makes no sense'],
  ['6', 'busy or timeout: a time limit has passed'],
  ['7', 'scan_canceled: somebody canceled the scan, or it ended abnormally'],
  ['129', 'aborted by SIGHUP (a closed terminal); a scan of ours was canceled'],
  ['130', 'aborted by SIGINT (Ctrl-C); a scan of ours was canceled'],
  ['131', 'aborted by SIGQUIT (Ctrl-\\); a scan of ours was canceled'],
  ['143', 'aborted by SIGTERM; a scan of ours was canceled'],
] as const

type ExitCode = (typeof exitCodes)[number][0]

const stopped = ['129', '130', '131', '143'] as const

/** For commands that leave no scan behind. */
const stoppedWords = {
  '129': 'aborted by SIGHUP (a closed terminal)',
  '130': 'aborted by SIGINT (Ctrl-C)',
  '131': 'aborted by SIGQUIT (Ctrl-\\)',
  '143': 'aborted by SIGTERM',
} as const

const codesOf: { readonly [E in CliCommand['ends']]: readonly ExitCode[] } = {
  judges: ['0', '1', '2', '3', '4', '5', '6', '7', ...stopped],
  checks: ['0', '1', '2', '3', '4', '5', '6', ...stopped],
  answers: ['0', '1', '3', '4', '5', ...stopped],
  runs: ['0', '1', '3'],
  plays: ['0', '1', '3', ...stopped],
}

const otherWords: { readonly [E in CliCommand['ends']]?: { readonly [C in ExitCode]?: string } } = {
  answers: { '0': 'answered', ...stoppedWords },
  checks: {
    '0': 'checked: a scan would start',
    '2': 'failed: the crawl is older than max_crawl_age',
    '6': 'busy: a scan runs, and on_busy is not wait',
    ...stoppedWords,
  },
  runs: { '0': 'ended as it should' },
  plays: {
    '0': 'both steps ended as they should',
    '1': 'they did not, or something that nobody foresaw happened',
    ...stoppedWords,
  },
}

/** The exit codes that a command can have, with their meaning there. */
export function exitCodesOf({ ends }: CliCommand): (readonly [string, string])[] {
  return exitCodes
    .filter(([code]) => codesOf[ends].includes(code))
    .map(([code, meaning]) => [code, otherWords[ends]?.[code] ?? meaning])
}

/** What `--help` says of an option: its help without Markdown, its default, and its variables. */
export function optionHelp(
  { options, source }: CliCommand,
  name: string,
  { help, default: usual, placeholder }: OptionDefinition<unknown>,
): string {
  const variables = source !== undefined && name in options ? everyVariableOf(source, name) : []
  const notes = [
    ...(usual === undefined || placeholder === 'switch' ? [] : [`default: ${usual}`]),
    ...(variables.length === 0 ? [] : [`env: ${variables.join(' or ')}`]),
  ].map((note) => note.replaceAll(' ', unbroken))
  return `${inFlags(help, options, name, placeholder)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`
}

function everyVariableOf(source: Source, name: string): string[] {
  const shared = source.variables.shared.filter(({ options }) => options.includes(name))
  return [...(optionVariables(source).get(name) ?? []), ...shared.map(({ variable }) => variable)]
}

/** Options are called by their flags on the command line, also where the help of one speaks of another. */
function inFlags(help: string, options: OptionTable, name: string, placeholder: string): string {
  const flags = help.replace(/`(\w+)`/g, (quoted, word: string) => {
    if (word === 'false' && placeholder === 'boolean') return flagOf(`no_${name}`)
    return word in options ? flagOf(word) : quoted
  })
  return plainText(flags)
}

/** A space at which no line is broken. */
const unbroken = '\u00a0'

/** A sentence of Markdown as a terminal shows it. */
export function plainText(markdown: string): string {
  return markdown.replaceAll('`', '')
}

/** Settings of commander's help: a term on its own line where the terminal is narrow, colours where wanted. */
export function helpSettings(coloured: boolean): Partial<Help> {
  const paint: Paint = painter(coloured)
  return {
    styleTitle: (text) => paint('bold', text),
    styleOptionTerm: (text) => paint('cyan', text),
    styleSubcommandTerm: (text) => paint('cyan', text),
    styleArgumentTerm: (text) => paint('cyan', text),
    subcommandTerm: (command) =>
      [command.name(), ...command.registeredArguments.map((argument) => argument.name())].join(' '),
    formatItem(this: Help, term, termWidth, description, helper) {
      const width = Math.max(narrowest, this.helpWidth ?? 80)
      // Side by side where that leaves the description room; long flags get it below them.
      const column = Math.min(termWidth, widestTerm) + 4
      const isBeside = termWidth <= shortTerms || width >= wide
      const indent = isBeside ? column : 6
      const lines = wrap(description, width - indent).map((line) => ' '.repeat(indent) + line)
      const termLine = `  ${term}`
      if (!isBeside || helper.displayWidth(term) + 4 > column) return [termLine, ...lines].join('\n')
      const padding = ' '.repeat(column - 2 - helper.displayWidth(term))
      return [termLine + padding + (lines[0] ?? '').trimStart(), ...lines.slice(1)].join('\n')
    },
  }
}

/** Widths in characters: of the help, of terms beside their descriptions, of a wide terminal. */
const narrowest = 30
const shortTerms = 22
const widestTerm = 30
const wide = 110

/** Adds examples and exit codes below a command's help. */
export function addExamples(command: Command, described: CliCommand, paint: Paint): void {
  command.addHelpText('after', () => {
    const codes = exitCodesOf(described).map(([code, meaning]) => `  ${code.padEnd(5)}${meaning}`)
    const sections = [
      ...secretsNote(described, paint),
      `${paint('bold', 'Examples:')}\n${described.examples.map((example) => exampleText(example, paint)).join('\n')}`,
      `${paint('bold', 'Exit codes:')}\n${codes.join('\n')}`,
    ]
    return `\n${sections.join('\n\n')}`
  })
}

function exampleText({ text, line }: Example, paint: Paint): string {
  return `  ${paint('dim', `# ${text}`)}\n  ${line}`
}

/** Secrets are no flags, so they would be missing from the list. */
function secretsNote(described: CliCommand, paint: Paint): string[] {
  const { options, settings, source } = described
  const secrets = Object.entries(options).filter(([, { secret }]) => secret !== undefined)
  if (secrets.length === 0) return []
  const lines = secrets.map(([name]) => {
    const variables = source === undefined ? [] : (optionVariables(source).get(name) ?? [])
    const file = `${name}_file` in settings ? [flagOf(`${name}_file`)] : []
    return `  ${[...variables, ...file].join(' or ')}`
  })
  const heading = paint('bold', 'Secrets')
  return [
    `${heading} are no flags, because a command line is for everybody to see.\nSet them in the environment or in --env-file:\n${lines.join('\n')}`,
  ]
}

/** Breaks text at spaces into lines of at most `width` characters. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((one) => one.replaceAll(unbroken, ' '))
}

/** The heading for the options of the CLI itself. */
export const settingsGroup = 'Output and secrets:'

const groups = {
  required: 'Required, by flag or variable:',
  common: 'Options:',
  rest: 'More options:',
} as const

/** The heading under which help lists an option. */
export function groupOf(
  { settings }: CliCommand,
  name: string,
  { group }: OptionDefinition<unknown>,
): string {
  return name in settings ? settingsGroup : groups[group]
}

/** What commander shows of a flag: values stand in angle brackets, whatever commander is told. */
export function flagTerm(name: string, definition: OptionDefinition<unknown>): string {
  const flag = flagOf(name)
  if (definition.placeholder === 'boolean') return `${flag}, ${flag.replace('--', '--no-')}`
  return isSwitch(definition) ? flag : `${flag} <${definition.placeholder}>`
}
