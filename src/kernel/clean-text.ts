// What a terminal, a log viewer or a reader could take for something else than text: C0 and C1 control
// characters, DEL, bidirectional controls, zero-width characters, line and paragraph separators.
const escapeSequences =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const lineBreaks = /[\u0009-\u000d\u0085\u2028\u2029]+/g
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu

/**
 * Makes text from outside fit for one line: escape sequences, control and bidirectional characters
 * go, line breaks become one space (none after a Japanese full stop, which wants none), and what is longer
 * than `maximumLength` characters is cut.
 */
export function cleanLine(text: string, maximumLength = 500): string {
  const line = text
    .toWellFormed()
    .replace(escapeSequences, '')
    .replace(lineBreaks, (_, at: number, whole: string) => (whole[at - 1] === '。' ? '' : ' '))
    .replace(invisible, '')
    .trim()
  // No text has fewer units than characters, and most are short.
  if (line.length <= maximumLength) return line
  const characters = [...line]
  return characters.length <= maximumLength ? line : `${characters.slice(0, maximumLength - 1).join('')}…`
}

/**
 * Makes a line inert for GitHub's runner, which reads `::command::` at a line's start and the older
 * `##[command]` anywhere in a line, on both output streams (actions/runner, ActionCommand.cs).
 */
export function withoutWorkflowCommands(line: string): string {
  return line.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/, '$1: ')
}
