import { redactItem } from '../../../gate/redact-report.ts'
import { cleanLine, withoutWorkflowCommands } from '../../../kernel/clean-text.ts'
import type { Redact } from '../../../kernel/redact.ts'
import { type Catalogue, type Message, say } from '../../../messages/message.ts'
import { safeJson } from '../../../report/stable-json.ts'
import type { Output, Variables } from '../core/surroundings.ts'
import { type Paint, painter, type Style, wantsColour } from './colour.ts'

/** A part of a line: text, something to say, or one of both with a style. */
export type Piece = string | Message | { readonly style: Style; readonly text: string | Message }

/** Writes results to standard output. What came from outside is cleaned and redacted on the way. */
export interface Printer {
  /** Whether results are coloured. */
  readonly coloured: boolean
  /** Writes text that is already clean, such as a rendered report. */
  text(text: string): void
  /** The same, and resolves once it has gone out. Rejects where it can't, as after the end of its reader. */
  handOn(text: string): Promise<void>
  /** Writes one line of pieces with a space between them. */
  line(pieces: readonly Piece[], indent?: number): void
  /** Writes rows as columns; a first row of headings is set off. Columns keep their width in any script. */
  table(headings: readonly Piece[], rows: readonly (readonly string[])[]): Promise<void>
  /** Writes an object as JSON. Names of properties may come from outside, too. */
  json(value: unknown): void
}

/** What a printer works with. */
export interface PrinterSettings {
  readonly stdout: Output
  readonly variables: Variables
  readonly catalogue: Catalogue
  readonly redact: Redact
}

const longestPiece = 2_000
/** Between two columns. */
const gap = '  '

/** Makes the printer of an invocation. */
export function createPrinter({ stdout, variables, catalogue, redact }: PrinterSettings): Printer {
  const coloured = wantsColour(stdout, variables)
  const paint: Paint = painter(coloured)
  const clean = (text: string | Message) =>
    inertText(typeof text === 'string' ? text : say(catalogue, text), redact)
  const painted = (piece: Piece) =>
    typeof piece === 'object' && 'style' in piece ? paint(piece.style, clean(piece.text)) : clean(piece)
  const plain = (piece: Piece) => clean(typeof piece === 'object' && 'style' in piece ? piece.text : piece)
  return {
    coloured,
    text: (text) => void stdout.write(text),
    handOn: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => (error ? reject(error) : resolve()))
      }),
    line: (pieces, indent = 0) =>
      void stdout.write(`${' '.repeat(indent)}${pieces.map(painted).join(' ')}\n`),
    table: async (headings, rows) => {
      const { default: widthOf } = await import('string-width')
      const cells = [headings.map(plain), ...rows.map((row) => row.map(clean))]
      const widths = headings.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))))
      const tableWidth = widths.reduce((sum, width) => sum + width + gap.length, -gap.length)
      if (stdout.isTTY && tableWidth > (stdout.columns || 80)) {
        // A table that wraps can't be read: each row becomes lines of its own.
        for (const row of cells.slice(1)) stdout.write(`${asLines(cells[0] ?? [], row, paint).join('\n')}\n`)
        return
      }
      for (const [index, row] of cells.entries()) {
        const padded = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
        const line = padded.join(gap).trimEnd()
        stdout.write(`${index === 0 ? paint('dim', line) : line}\n`)
      }
    },
    json: (value) => void stdout.write(`${safeJson(redactItem(value, redact))}\n`),
  }
}

function asLines(headings: readonly string[], row: readonly string[], paint: Paint): string[] {
  return row.map(
    (cell, column) => `${column === 0 ? '' : gap}${paint('dim', `${headings[column]}:`)} ${cell}`,
  )
}

/** Makes text from outside one line that a terminal, a log viewer and GitHub's runner take for text. */
export function inertText(text: string, redact: Redact): string {
  return withoutWorkflowCommands(redact(cleanLine(redact(text), longestPiece)))
}
