import type { Paint, Style } from '../terminal/colour.ts'
import { wrapped } from '../terminal/wrap.ts'

/** What a summary is drawn with. */
export interface ScreenSettings {
  readonly paint: Paint
  /** The width to draw in, in columns. */
  readonly width: number
  readonly widthOf: (text: string) => number
  /** Says that a chart stands there, by its values. */
  readonly chart: (values: string) => string
}

/**
 * Draws a job summary on a terminal: headings, lists, quotes, code and tables of the Markdown that scangate itself
 * writes. Charts become their values; what GitHub shows folded stays folded.
 */
export function summaryLines(markdown: string, settings: ScreenSettings): string[] {
  const { paint, width, widthOf } = settings
  const fitting = (text: string, style?: Style) =>
    wrapped(text, width, widthOf).map((line) => (style === undefined ? line : paint(style, line)))
  const drawn: string[] = []
  let table: string[][] = []
  let fence: string[] | undefined
  let isFolded = false
  const endTable = () => {
    drawn.push(...tableLines(table, settings))
    table = []
  }
  for (const line of markdown.split('\n')) {
    const text = line.trim()
    if (fence !== undefined) {
      if (text.startsWith('```')) {
        drawn.push(...fenceLines(fence, settings))
        fence = undefined
      } else fence.push(line)
      continue
    }
    if (table.length > 0 && !text.startsWith('|')) endTable()
    if (text === '</details>') isFolded = false
    else if (isFolded || text === '<details>') continue
    else if (text.startsWith('<summary>')) {
      drawn.push(...fitting(`▸ ${withoutTags(text)}`, 'dim'))
      isFolded = true
    } else if (text.startsWith('```')) fence = [text.slice(3)]
    else if (text.startsWith('|')) table.push(cellsOf(text))
    else if (/^#+ /.test(text)) drawn.push(...fitting(inline(text.replace(/^#+ /, '')), 'bold'))
    else if (text.startsWith('> ')) drawn.push(...fitting(`▌ ${inline(text.slice(2))}`, 'bold'))
    else if (text.startsWith('<sub>')) drawn.push(...fitting(inline(withoutTags(text)), 'dim'))
    else drawn.push(...(text === '' && drawn.at(-1) === '' ? [] : fitting(inline(line))))
  }
  endTable()
  while (drawn.at(-1) === '') drawn.pop()
  return drawn
}

/** A chart's values, or lines to paste. The first of the lines is the language. */
function fenceLines(
  [language = '', ...lines]: readonly string[],
  { chart, paint, width, widthOf }: ScreenSettings,
): string[] {
  const fitting = (text: string) => wrapped(text, width, widthOf).map((line) => paint('cyan', line))
  if (language !== 'mermaid') return lines.flatMap((line) => fitting(`  ${line}`))
  const [, values = ''] = /^ *bar \[(.*)\]$/m.exec(lines.join('\n')) ?? []
  return fitting(chart(values))
}

function tableLines(
  table: readonly (readonly string[])[],
  { paint, width, widthOf }: ScreenSettings,
): string[] {
  const rows = table.filter((row) => !row.every((cell) => /^:?-+:?$/.test(cell)))
  const [head] = rows
  if (head === undefined) return []
  const widths = head.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  const gaps = 3 * (widths.length - 1)
  const surplus = widths.reduce((sum, one) => sum + one, gaps) - width
  const widest = widths.indexOf(Math.max(...widths))
  if (surplus > 0) widths[widest] = Math.max(8, (widths[widest] ?? 0) - surplus)
  const drawn = rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, widthOf))
      .join(' │ ')
      .trimEnd(),
  )
  const rule = widths.map((one) => '─'.repeat(one)).join('─┼─')
  return [paint('bold', drawn[0] ?? ''), paint('dim', rule), ...drawn.slice(1)]
}

/** Pads a cell to a width in columns, or cuts it there. */
function padded(cell: string, width: number, widthOf: (text: string) => number): string {
  const characters = [...cell]
  while (widthOf(characters.join('')) > width) characters.splice(-2, 2, '…')
  const text = characters.join('')
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim()))
}

/** Takes away what marks up a line: links keep text and address, escapes and signs that nobody sees go. */
function inline(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\(<([^>]*)>\)/g, '$1 $2')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replaceAll('`', '')
    .replace(/<\/?(?:code|span)>|&#82(?:03|88);/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&#124;', '|')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z]+>/g, '')
}
