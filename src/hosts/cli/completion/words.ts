import { type CliCommand, offeredOptions } from '../core/command.ts'
import { choicesOf, flagsOf } from '../core/flags.ts'
import { plainText } from '../core/help.ts'
import { scenarioNames } from '../vaddy/simulate-options.ts'

/** A flag as a shell completes it. */
export interface FlagWord {
  readonly flag: string
  /** One short sentence. */
  readonly description: string
  /** What comes after the flag: nothing, one of some words, a file, a folder, or anything else. */
  readonly value: 'none' | 'file' | 'folder' | 'other' | readonly string[]
}

/** A command as a shell completes it. */
export interface CommandWord {
  /** Its words after `scangate`. */
  readonly path: readonly string[]
  readonly description: string
  readonly flags: readonly FlagWord[]
  /** The name of its argument, where it takes one. */
  readonly argument: string | undefined
  /** What its argument may be, where that is known. */
  readonly choices: readonly string[]
}

/** In characters. */
const longestDescription = 72

const help: FlagWord = { flag: '--help', description: 'Show help', value: 'none' }

/** What every shell's script is made of. */
export function commandWords(commands: readonly CliCommand[]): CommandWord[] {
  return commands.map((command) => ({
    path: command.path,
    description: command.summary,
    flags: [...flagsOf(offeredOptions(command)).map(flagWord), help],
    argument: command.argument?.shown,
    choices: command.argument?.choices ?? [],
  }))
}

/** The groups of commands with more than one word, such as `vaddy`. */
export function groupWords(commands: readonly CommandWord[]): string[] {
  return [...new Set(commands.filter(({ path }) => path.length > 1).map(({ path }) => path[0] ?? ''))]
}

function flagWord({ name, flag, definition }: ReturnType<typeof flagsOf>[number]): FlagWord {
  const [sentence = ''] = plainText(definition.help).split(/(?<=[.;])\s/)
  const isOff = flag.startsWith('--no-')
  return {
    flag,
    description: isOff ? `The opposite of --${flag.slice(5)}` : shortened(sentence.replace(/[.;]$/, '')),
    value: isOff || definition.placeholder === 'switch' ? 'none' : valueKind(name, definition),
  }
}

/** Shells show a description on one line beside the flag. */
function shortened(text: string): string {
  const words = text.split(' ')
  while (words.join(' ').length > longestDescription) words.pop()
  const short = words.join(' ')
  return short === text ? text : `${short.replace(/[,:]$/, '')}…`
}

function valueKind(name: string, definition: Parameters<typeof choicesOf>[0]): FlagWord['value'] {
  if (name === 'scenario') return scenarioNames
  if (definition.placeholder.startsWith('file')) return 'file'
  if (definition.placeholder === 'folder') return 'folder'
  if (definition.placeholder === 'boolean') return 'none'
  const choices = choicesOf(definition)
  return choices.length > 0 ? choices : 'other'
}
