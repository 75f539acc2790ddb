import type { Language } from '../../../messages/catalogues.ts'
import { type Catalogue, type MessageKey, message, say } from '../../../messages/message.ts'
import type { OptionDefinition } from '../../../options/definition.ts'
import type { OptionTable } from '../../../options/table.ts'
import type { Source } from '../../../sources/descriptor.ts'
import type { CliCommand } from '../core/command.ts'
import type { CommandGroup } from '../core/command-tree.ts'
import { optionVariables } from '../places/environment.ts'
import { flagOf } from '../places/flags.ts'
import type { WidthOf } from '../terminal/wrap.ts'

/** What help is written with: a language's messages, what options do in that language, and how wide text is. */
export interface HelpWords {
  readonly catalogue: Catalogue
  /** The help of the options of a source, and of those that every gate has, in another language than English. */
  readonly optionHelp: Readonly<Record<string, string>>
  readonly widthOf: WidthOf
}

/** Loads what help in a language needs, for the options of one source. */
export async function loadHelpWords(
  language: Language,
  catalogue: Catalogue,
  source?: Pick<Source, 'helpIn'>,
): Promise<HelpWords> {
  if (language === 'en') return { catalogue, optionHelp: {}, widthOf: (text) => text.length }
  const [{ default: widthOf }, common, own] = await Promise.all([
    import('string-width'),
    language === 'ja'
      ? import('../../../messages/ja/common-help.ts')
      : import('../../../messages/ko/common-help.ts'),
    source?.helpIn(language),
  ])
  return { catalogue, optionHelp: { ...common.commonOptionHelp, ...own?.optionHelp }, widthOf }
}

/** What an option does, in Markdown. */
export function helpOf(
  name: string,
  { help, said }: OptionDefinition<unknown>,
  { catalogue, optionHelp }: HelpWords,
): string {
  return said === undefined ? (optionHelp[name] ?? help) : say(catalogue, said)
}

/** What a group of commands is for: the message `group_…` with its words; nothing where there is none. */
export function groupSummary({ path }: CommandGroup, catalogue: Catalogue): string {
  const key = `group_${path.join('_').replaceAll('-', '_')}`
  return key in catalogue ? say(catalogue, { key: key as MessageKey, params: undefined }) : ''
}

/** A space at which no line is broken. */
const unbroken = '\u00a0'

/** What `--help` says of an option: its help without Markdown, its default, and its variables. */
export function optionHelp(
  { options, source }: CliCommand,
  name: string,
  definition: OptionDefinition<unknown>,
  words: HelpWords,
): string {
  const { default: usual, placeholder } = definition
  const variables = source !== undefined && name in options ? everyVariableOf(source, name) : []
  const notes = [
    ...(usual === undefined || placeholder === 'switch' ? [] : [message('help_default', { value: usual })]),
    ...(variables.length === 0 ? [] : [message('help_variables', { variables })]),
  ].map((note) => say(words.catalogue, note).replaceAll(' ', unbroken))
  const help = inFlags(helpOf(name, definition, words), options, name, placeholder)
  return notes.length === 0 ? help : say(words.catalogue, message('help_with_notes', { help, notes }))
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

/** A sentence of Markdown as a terminal shows it. */
export function plainText(markdown: string): string {
  return markdown.replaceAll('`', '')
}
