import { stripVTControlCharacters } from 'node:util'
import type { Help } from 'commander'
import { type MessageKey, message, say } from '../../../messages/message.ts'
import { painter } from '../terminal/colour.ts'
import { wrapped } from '../terminal/wrap.ts'
import type { HelpWords } from './help-words.ts'

/** Widths in columns: of the narrowest help, of terms beside their descriptions, of a wide terminal. */
const narrowest = 30
const shortTerms = 22
const widestTerm = 30
const wide = 110

/** Headings that commander writes by itself. */
const titles = {
  'Usage:': 'help_usage',
  'Arguments:': 'help_arguments',
  'Options:': 'help_options_common',
  'Commands:': 'help_commands',
} as const satisfies Record<string, MessageKey>

/**
 * Settings of commander's help: headings in the language, a term on its own line where the terminal is narrow, colours where wanted. `usage` is
 * the line that shows how to type the command.
 */
export function layout(
  { catalogue, widthOf }: HelpWords,
  { coloured, usage }: { readonly coloured: boolean; readonly usage: string },
): Partial<Help> {
  const paint = painter(coloured)
  const titleOf = (text: string) =>
    text in titles ? say(catalogue, message(titles[text as keyof typeof titles])) : text
  return {
    commandUsage: () => usage,
    displayWidth: (text) => widthOf(stripVTControlCharacters(text)),
    boxWrap: (text, width) => wrapped(text, width, widthOf).join('\n'),
    styleTitle: (text) => paint('bold', titleOf(text)),
    styleUsage: (text) => text,
    styleOptionTerm: (text) => paint('cyan', text),
    styleSubcommandTerm: (text) => paint('cyan', text),
    styleArgumentTerm: (text) => paint('cyan', text),
    argumentTerm: (argument) => argument.name(),
    subcommandTerm: (command) =>
      [command.name(), ...command.registeredArguments.map((argument) => argument.name())].join(' '),
    formatItem(this: Help, term, termWidth, description, helper) {
      const width = Math.max(narrowest, this.helpWidth ?? 80)
      // Side by side where that leaves the description room; long flags get it below them.
      const column = Math.min(termWidth, widestTerm) + 4
      const isBeside = termWidth <= shortTerms || width >= wide
      const indent = isBeside ? column : 6
      const lines = wrapped(description, width - indent, widthOf).map((line) => ' '.repeat(indent) + line)
      const termLine = `  ${term}`
      if (!isBeside || helper.displayWidth(term) + 4 > column) return [termLine, ...lines].join('\n')
      const padding = ' '.repeat(column - 2 - helper.displayWidth(term))
      return [termLine + padding + (lines[0] ?? '').trimStart(), ...lines.slice(1)].join('\n')
    },
  }
}
