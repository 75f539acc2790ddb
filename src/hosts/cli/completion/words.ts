import type { Language } from '../../../messages/catalogues.ts'
import { type Catalogue, message, say } from '../../../messages/message.ts'
import { type CliCommand, offeredOptions } from '../core/command.ts'
import { type CommandGroup, commandTree, groupsBelow, isGroup } from '../core/command-tree.ts'
import { groupSummary, type HelpWords, helpOf, loadHelpWords, plainText } from '../help/help-words.ts'
import { choicesOf, flagsOf } from '../places/flags.ts'

/** A flag as a shell completes it. */
export interface FlagWord {
  readonly flag: string
  /** One short sentence. */
  readonly description: string
  /** What comes after the flag: nothing, one of some words, a file, a folder, or anything else. */
  readonly value: 'none' | 'file' | 'folder' | 'other' | readonly string[]
}

/** A word that is no flag, as a shell completes it. */
export interface OperandWord {
  readonly shown: string
  /** What it may be, where that is known. */
  readonly choices: readonly string[]
  readonly variadic: boolean
}

/** A command as a shell completes it. */
export interface CommandWord {
  /** Its words after `scangate`. */
  readonly path: readonly string[]
  readonly description: string
  readonly flags: readonly FlagWord[]
  readonly operands: readonly OperandWord[]
  /** Whether a command of the user's own stands behind `--`. */
  readonly passesOn: boolean
}

/** A group of commands as a shell completes it; the program itself is the one without a path. */
export interface GroupWord {
  readonly path: readonly string[]
  readonly flags: readonly FlagWord[]
  /** What may follow, in order. */
  readonly children: readonly {
    readonly word: string
    readonly description: string
    readonly isGroup: boolean
  }[]
}

/** What every shell's script is made of. */
export interface CompletionWords {
  /** The outer ones first. */
  readonly groups: readonly GroupWord[]
  readonly commands: readonly CommandWord[]
}

/** In columns. */
const longestDescription = 72

/** Collects what every shell's script is made of, described in a language. */
export async function completionWords(
  commands: readonly CliCommand[],
  language: Language,
  catalogue: Catalogue,
): Promise<CompletionWords> {
  const help = flagNamed('--help', say(catalogue, message('help_short')))
  const version = flagNamed('--version', say(catalogue, message('help_flag_version')))
  const root = commandTree(commands)
  return {
    groups: [root, ...groupsBelow(root)].map((group) => ({
      path: group.path,
      flags: group === root ? [help, version] : [help],
      children: childrenOf(group, catalogue),
    })),
    commands: await Promise.all(
      commands.map(async (command) => {
        const words = await loadHelpWords(language, catalogue, command.source)
        const flags = flagsOf(offeredOptions(command)).map((flag) => flagWord(flag, words))
        return {
          path: command.path,
          description: say(catalogue, command.summary),
          flags: [...flags, help],
          operands: (command.operands ?? []).map(({ choices = [], shown, variadic = false }) => ({
            shown,
            choices,
            variadic,
          })),
          passesOn: command.passesOn ?? false,
        }
      }),
    ),
  }
}

function flagNamed(flag: string, description: string): FlagWord {
  return { flag, description, value: 'none' }
}

function childrenOf(group: CommandGroup, catalogue: Catalogue): GroupWord['children'] {
  return [...group.children].map(([word, child]) => ({
    word,
    description: isGroup(child) ? groupSummary(child, catalogue) : say(catalogue, child.summary),
    isGroup: isGroup(child),
  }))
}

function flagWord(
  { name, flag, definition }: ReturnType<typeof flagsOf>[number],
  words: HelpWords,
): FlagWord {
  const [sentence = ''] = plainText(helpOf(name, definition, words)).split(/(?<=[.;])\s|(?<=。)/)
  const isOff = flag.startsWith('--no-')
  return {
    flag,
    description: isOff
      ? say(words.catalogue, message('help_opposite', { flag: `--${flag.slice('--no-'.length)}` }))
      : shortened(sentence.replace(/[.;。]$/, ''), words),
    value: isOff || definition.placeholder === 'switch' ? 'none' : valueKind(definition),
  }
}

/** Shells show a description on one line beside the flag. */
function shortened(text: string, { widthOf }: HelpWords): string {
  if (widthOf(text) <= longestDescription) return text
  const words = text.includes(' ') ? text.split(/(?<= )/) : [...text]
  while (widthOf(words.join('').trimEnd()) > longestDescription) words.pop()
  return `${words
    .join('')
    .trimEnd()
    .replace(/[,:、]$/, '')}…`
}

function valueKind(definition: Parameters<typeof choicesOf>[0]): FlagWord['value'] {
  if (definition.placeholder.startsWith('file')) return 'file'
  if (definition.placeholder === 'folder') return 'folder'
  if (definition.placeholder === 'boolean') return 'none'
  const choices = choicesOf(definition)
  return choices.length > 0 ? choices : 'other'
}
