import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect } from 'vitest'

/** One line of docs/reliability.md. */
export interface ReliabilityRow {
  /** What went wrong. */
  readonly fault: string
  readonly outcome: string
  /** What else became of it, by the head of its column; the same ones in each row of a section. */
  readonly effects: Readonly<Record<string, string>>
  /** What the run said at its end. */
  readonly says: string
}

/** What a test file saw, of whatever source. */
export interface RowRecord {
  /** Adds a row, at a place of its own where tests end in any order. */
  addRow(row: ReliabilityRow, position?: number): void
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../reports/reliability')

/**
 * Keeps what a test file saw, for docs/reliability.md: rows of one section, written when the file is done.
 * Sections are ordered by `order`. A test that is tried again replaces its row.
 */
export function recordRows(order: number, title: string): RowRecord {
  const rows = new Map<string, { readonly row: ReliabilityRow; readonly position: number }>()
  afterAll(() => {
    mkdirSync(folder, { recursive: true })
    const name = `${String(order).padStart(2, '0')}.json`
    const sorted = [...rows.values()].sort((one, other) => one.position - other.position)
    const content = { title, rows: sorted.map(({ row }) => row) }
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`)
  })
  return {
    addRow: (row, position = rows.get(row.fault)?.position ?? rows.size) => {
      rows.set(row.fault, { row: { ...row, says: stable(row.says) }, position })
    },
  }
}

/** The titles of the test that runs now, as one sentence. */
export function currentTest(): string {
  const titles = (expect.getState().currentTestName ?? '').split(' > ')
  return titles.join(' ').replace(/^the committed action,? /, '')
}

/** Takes out what differs from run to run, ports and IDs, and what every rehearsal says. */
function stable(text: string): string {
  return text
    .replace(/^SIMULATED: [^.]*\. /, '')
    .replace(/\b(?:127\.0\.0\.1|localhost|\[::1\]):\d+/g, 'HOST')
    .replace(/\b1-[0-9a-f-]+\b/g, 'SCAN')
    .replace(/x{64}\.invalid/g, 'HOST')
    .replace(/(\bissue) #\d+/gi, '$1 NUMBER')
    .replace(/\.test:\d+/g, '.test')
    .replace(/"\/[^"]*\/([^"/]+)"/g, '"…/$1"')
}
