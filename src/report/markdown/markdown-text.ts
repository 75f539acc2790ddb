import { inertLine } from '../harmless.ts'
import { escapeHtml } from '../html/html-text.ts'

// GitHub links mentions and references in the finished HTML, where a backslash is long gone; a
// zero-width space between the sign and the name keeps them apart and can't be seen.
const breakUp = '&#8203;'

const replacements: readonly (readonly [RegExp, string])[] = [
  [/&/g, '&amp;'],
  [/</g, '&lt;'],
  [/>/g, '&gt;'],
  [/[\\`*[\]~#]/g, '\\$&'],
  // A table splits its cells at pipes before anything else is read.
  [/\|/g, '&#124;'],
  // Between two letters or digits an underscore is never emphasis, and option names stay readable.
  [/(?<![a-z\d])_|_(?![a-z\d])/gi, '\\_'],
  [/@/g, `@${breakUp}`],
  [/(?<=\\#)(?=\d)/g, breakUp],
  [/(?<=GH-)(?=\d)/gi, breakUp],
  // At the end of a text, too: a colon of ours behind it would close the code of an emoji.
  [/:(?=\/\/)|:(?=[\w+\\-]+(?::|$))/g, `:${breakUp}`],
  [/(?<=www)\./gi, `${breakUp}.`],
  // GitHub's documentation names the span as the way to a dollar sign that starts no formula.
  [/\$/g, '<span>$</span>'],
  [/^[-+=:]/, '\\$&'],
  [/^(\d+)([.)])/, '$1\\$2'],
]

/**
 * Makes text from anywhere fit for one line of GitHub's Markdown: it shows as it is, and no part of it
 * becomes HTML, a link, a mention, a reference, an emoji, a formula or the end of a table's cell.
 */
export function escapeMarkdown(text: string, maximumLength = 1_000): string {
  let escaped = inertLine(text, maximumLength)
  for (const [pattern, replacement] of replacements) escaped = escaped.replace(pattern, replacement)
  return escaped
}

const cjkLetters = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}'
const cjk = `[${cjkLetters}ー()]`
const breakable = new RegExp(`(?<=${cjk})(?=${cjk})|(?<=\\d-)(?=\\d)`, 'gu')

/**
 * Keeps a few words, escaped already, in one line. On a phone a browser breaks a table's cells wherever it may:
 * between any two characters of Japanese or Korean, and within a date. A word joiner can't be seen and forbids it.
 */
export function unbroken(escaped: string): string {
  return escaped.replace(breakable, '&#8288;').replaceAll(' ', '&nbsp;')
}

const withinWords = new RegExp(
  `(?<=[${cjkLetters}ー()])(?=[${cjkLetters}ー)])|(?<=[\\d%])(?=[${cjkLetters}])`,
  'gu',
)

/** Keeps every word of a few, escaped already, in one line: they break at spaces, and where a bracket opens. */
export function wholeWords(escaped: string): string {
  return escaped.replace(withinWords, '&#8288;')
}

/** Writes a name or an ID as code. Between tags where backticks can't hold what it contains. */
export function inlineCode(text: string, maximumLength = 300): string {
  const line = inertLine(text, maximumLength)
  if (line === '') return ''
  return /^[\w .,:;/=+%()-]+$/.test(line) ? `\`${line}\`` : `<code>${escapeMarkdown(line)}</code>`
}

/** Writes a block of code, shown with a button to copy it. */
export function codeBlock(text: string, language = ''): string {
  const longestRun = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(Math.max(3, longestRun + 1))
  return `${fence}${language}\n${text}\n${fence}`
}

/** Writes a link whose label is text and whose address has passed `linkable`. */
export function markdownLink(label: string, href: string): string {
  return `[${escapeMarkdown(label)}](<${escapeAddress(href)}>)`
}

/** Percent-encodes what Markdown could still read in a normalized address; `&` would begin an entity. */
function escapeAddress(href: string): string {
  return href
    .replace(
      /[\\`*[\]()|<>"'~^{}$]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    )
    .replaceAll('&', '&amp;')
}

/** Writes a table from cells that are Markdown already. A column is aligned right with `true`. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  alignRight: readonly boolean[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(header),
    line(header.map((_, index) => (alignRight[index] ? '--:' : ':--'))),
    ...rows.map(line),
  ].join('\n')
}

/** Folds Markdown away behind a summary, which is text: Markdown isn't read between these tags. */
export function folded(summary: string, content: string): string {
  return `<details>\n<summary>${escapeHtml(summary)}</summary>\n\n${content}\n\n</details>`
}

/** Indents every line, so that the text belongs to a list's item. */
export function indented(text: string, width: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(width))
}
