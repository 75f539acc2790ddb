import type { Invocation } from '../core/invocation.ts'
import { type Paint, painter, type Style } from '../terminal/colour.ts'
import { type WidthOf, wrapped } from '../terminal/wrap.ts'

/** What the demo draws on: lines that end between words, and boxes that nothing leaves. */
export interface Screen {
  readonly paint: Paint
  readonly widthOf: WidthOf
  /** The width within a box, in columns. */
  readonly boxWidth: number
  /** Writes an empty line. */
  gap(): void
  /** Writes text on the whole width, or indented below a sign before it. */
  line(text: string, style?: Style, sign?: string): void
  /** Begins a box. */
  heading(text: string): void
  /** Writes text within a box. */
  boxed(text: string, style?: Style): void
}

const widthWithoutTerminal = 100
// Lines of prose that are longer are hard to read.
const widest = 120
const narrowest = 45
const barWidth = '  │ '.length

/** Makes the screen of an invocation, as wide as its terminal. */
export async function createScreen({ printer, surroundings }: Invocation): Promise<Screen> {
  const { default: widthOf } = await import('string-width')
  const paint = painter(printer.coloured)
  const columns = surroundings.stdout.columns || widthWithoutTerminal
  const width = Math.max(narrowest, Math.min(widest, columns))
  const boxWidth = width - barWidth
  const styled = (text: string, style: Style | undefined) => (style === undefined ? text : paint(style, text))
  const bar = paint('dim', '│')
  return {
    paint,
    widthOf,
    boxWidth,
    gap: () => printer.text('\n'),
    line: (text, style, sign = '') => {
      const indent = sign === '' ? 0 : widthOf(sign) + 1
      for (const [index, line] of wrapped(text, width - indent, widthOf).entries()) {
        const before = indent === 0 ? '' : index === 0 ? `${sign} ` : ' '.repeat(indent)
        printer.text(`${before}${styled(line, style)}\n`)
      }
    },
    heading: (text) => printer.text(`\n  ${paint('dim', '┌')} ${paint('bold', text)}\n`),
    boxed: (text, style) => {
      for (const line of text.split('\n').flatMap((each) => wrapped(each, boxWidth, widthOf))) {
        printer.text(`  ${bar} ${styled(line, style)}\n`)
      }
    },
  }
}
