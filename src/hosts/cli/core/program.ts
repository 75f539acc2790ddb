import { Command } from 'commander'
import { closestMatch } from 'leven'
import { version } from '../../../kernel/version.ts'
import type { Language } from '../../../messages/catalogues.ts'
import { type Catalogue, type Message, message, say } from '../../../messages/message.ts'
import { commandHelp, groupHelp, helpWidth } from '../help/help.ts'
import { loadHelpWords } from '../help/help-words.ts'
import { commanderOptions, flagsOf, readFlags, shownFlag } from '../places/flags.ts'
import { wantsColour } from '../terminal/colour.ts'
import { inertText } from '../terminal/printer.ts'
import { type CliCommand, offeredOptions } from './command.ts'
import { type CommandGroup, commandsBelow, commandTree, isGroup } from './command-tree.ts'
import { prepareInvocation } from './invocation.ts'
import { spokenLanguage } from './language.ts'
import { watchParent } from './parent.ts'
import type { Output, Surroundings } from './surroundings.ts'
import { askedFor, beforeDashes } from './words.ts'

/** The exit code of a command line that can't be understood. */
const misused = 3

/** What the program consists of. A test hands in its own, with the words of sources that it made up. */
export interface Program {
  /** In the order of help. */
  readonly commands: readonly CliCommand[]
  readonly catalogueOf: (language: Language) => Catalogue
}

/** A command line, with what is known before its options are read. */
interface Line {
  readonly words: readonly string[]
  readonly program: Program
  readonly root: CommandGroup
  readonly surroundings: Surroundings
}

/**
 * Runs a command line, given without the names of the program, and returns the exit code. It ends nothing by
 * itself and never throws what a user can cause.
 */
export async function runCli(
  words: readonly string[],
  surroundings: Surroundings,
  program: Program,
): Promise<number> {
  const line: Line = { words, program, surroundings, root: commandTree(program.commands) }
  const asked = askedFor(line.root, words)
  switch (asked.kind) {
    case 'version':
      surroundings.stdout.write(`${version}\n`)
      return 0
    case 'help':
      await writeHelp(line, asked.node, surroundings.stdout)
      return 0
    case 'run':
      return run(line, asked.command, asked.words)
    case 'no-command':
      await writeHelp(line, asked.group, surroundings.stderr)
      return misused
    case 'unknown-command':
      return refuse(line, asked.group, unknownCommand(line.root, asked.group, asked.word))
    case 'unknown-flag':
      return refuse(line, asked.group, unknownFlag(program.commands, asked.group, asked.flag))
  }
}

async function writeHelp(line: Line, node: CommandGroup | CliCommand, output: Output): Promise<void> {
  const { program, surroundings } = line
  const language = languageOf(line, node)
  const words = await loadHelpWords(language, program.catalogueOf(language), sourceOf(node))
  const page = { width: helpWidth(output), coloured: wantsColour(output, surroundings.variables) }
  output.write(isGroup(node) ? groupHelp(node, words, page) : commandHelp(node, words, page))
}

function languageOf({ surroundings, words }: Line, node: CommandGroup | CliCommand): Language {
  return spokenLanguage(words, surroundings.variables, sourceOf(node))
}

/** The source that a command or a whole group has to do with. */
function sourceOf(node: CommandGroup | CliCommand): CliCommand['source'] {
  if (!isGroup(node)) return node.source
  const sources = new Set(commandsBelow(node).map(({ source }) => source))
  return sources.size === 1 ? [...sources][0] : undefined
}

/** Says why a command line can't be understood, the first sentence as an error. */
function refuse(line: Line, group: CommandGroup, said: readonly Message[]): number {
  const catalogue = line.program.catalogueOf(languageOf(line, group))
  const [first = '', ...others] = said.map((text) => inertText(say(catalogue, text), (plain) => plain))
  const lines = [`${say(catalogue, message('cli_word_error'))} ${first}`, ...others]
  line.surroundings.stderr.write(`${lines.join('\n')}\n`)
  return misused
}

function unknownCommand(root: CommandGroup, group: CommandGroup, word: string): Message[] {
  const near = nearest(word, [...group.children.keys()])
  const all = commandsBelow(root).filter(({ path }) => path.length > group.path.length + 1)
  const isNamed = (name: string) => all.find(({ path }) => path.at(-1) === name)
  const names = all.map(({ path }) => path.at(-1) ?? '')
  const meant = isNamed(word) ?? (near === undefined ? isNamed(nearest(word, names) ?? '') : undefined)
  return [
    message('cli_unknown_command', { word: shownWord(word, root) }),
    ...(near === undefined ? [] : [message('cli_did_you_mean', { near })]),
    message('cli_see_help'),
    ...(meant === undefined
      ? []
      : [message('cli_is_this_meant', { line: ['scangate', ...meant.path].join(' ') })]),
  ]
}

function unknownFlag(all: readonly CliCommand[], group: CommandGroup, word: string): Message[] {
  const known = all.flatMap((command) => flagsOf(offeredOptions(command)).map((one) => one.flag))
  const flag = shownFlag(word, [...known, '--help', '--version'])
  const near = nearest(flag, group.path.length === 0 ? ['--help', '--version'] : ['--help'])
  // A short one to show where flags stand.
  const quiet = all.find(({ ends, settings }) => ends === 'answers' && 'quiet' in settings)
  return [
    message('cli_unknown_flag', { flag }),
    ...(near === undefined ? [] : [message('cli_did_you_mean', { near })]),
    message('cli_see_help'),
    quiet === undefined
      ? message('cli_flags_stand_behind')
      : message('cli_flags_stand_behind_as_in', {
          line: ['scangate', ...quiet.path, '--quiet'].join(' '),
        }),
  ]
}

/** The name that a word was probably meant for: two letters in five may be wrong. */
function nearest(word: string, names: readonly string[]): string | undefined {
  return closestMatch(word, names, { maxDistance: Math.min(3, Math.ceil(word.length * 0.4)) })
}

/** A word as it may be quoted: what resembles no command may be a key. */
function shownWord(word: string, root: CommandGroup): string {
  const names = commandsBelow(root).flatMap(({ path }) => path)
  const near = closestMatch(word, names, { maxDistance: Math.max(2, Math.floor(word.length / 4)) })
  return near === undefined ? '***' : word
}

async function run(
  { program, surroundings, words: whole }: Line,
  described: CliCommand,
  words: readonly string[],
): Promise<number> {
  const command = new Command().allowUnknownOption().allowExcessArguments().helpOption(false)
  const table = offeredOptions(described)
  for (const flag of commanderOptions(table)) command.addOption(flag)
  const own = described.passesOn ? beforeDashes(words) : words
  // A simulator may well outlive the script that put it into the background.
  const watch = described.ends === 'runs' ? undefined : watchParent(surroundings)
  try {
    const watched = { ...surroundings, ...(watch !== undefined && { signal: watch.signal }) }
    command.parse([...own], { from: 'user' })
    const invocation = await prepareInvocation({
      command: described,
      flags: readFlags(command, table, described.source),
      rest: words.slice(own.length + 1),
      surroundings: watched,
      program,
      language: spokenLanguage(whole, surroundings.variables, described.source),
    })
    return await described.run(invocation)
  } finally {
    watch?.close()
  }
}
