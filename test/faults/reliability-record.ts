import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { type FaultBench, type FaultRun, ownScans } from './fault-bench.ts'

/** One line of docs/reliability.md. */
export interface ReliabilityRow {
  /** What went wrong. */
  readonly fault: string
  readonly outcome: string
  /** Scans that VAddy began for the run. */
  readonly starts: number
  /** What became of them. */
  readonly fate: string
  /** What the run said at its end. */
  readonly says: string
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../reports/reliability')

/**
 * Keeps what a test file saw, for docs/reliability.md: rows of one section, written when the file is done.
 * Sections are ordered by `order`.
 */
export function recordSection(order: number, title: string) {
  const rows: { readonly row: ReliabilityRow; readonly position: number }[] = []
  afterAll(() => {
    mkdirSync(folder, { recursive: true })
    const name = `${String(order).padStart(2, '0')}.json`
    writeFileSync(join(folder, name), `${JSON.stringify({ title, rows: inOrder(rows) }, null, 2)}\n`)
  })
  return {
    /** Adds a row of what a run did. */
    add: (fault: string, bench: FaultBench, run: FaultRun) => {
      const row = {
        fault,
        outcome: run.report.outcome,
        starts: ownScans(bench).length,
        fate: fateOf(bench, run),
        says: stable(run.reason),
      }
      rows.push({ row, position: rows.length })
    },
    /** Adds a row at a place of its own, for tests that end in any order. */
    addRow: (row: ReliabilityRow, position: number) => {
      rows.push({ row: { ...row, says: stable(row.says) }, position })
    },
  }
}

function inOrder(rows: readonly { row: ReliabilityRow; position: number }[]): ReliabilityRow[] {
  return [...rows].sort((one, other) => one.position - other.position).map(({ row }) => row)
}

const statusWords = { finish: 'finished', canceled: 'canceled', scanning: 'runs on' } as const

function fateOf(bench: FaultBench, { report }: FaultRun): string {
  const scans = ownScans(bench)
  const adopted = report.facts.adopted === true
  const words = scans.map((scan) => {
    if (scan.status === 'canceled' && scan.canceledBy === 'api') return 'canceled by the run'
    const known = scan.scanId === report.facts.scan_id
    return statusWords[scan.status] + (known && adopted ? ', adopted' : known ? '' : ', not known to the run')
  })
  if (adopted && !scans.some((scan) => scan.scanId === report.facts.scan_id)) {
    words.push("somebody else's was adopted")
  }
  return words.length === 0 ? 'none began' : words.join('; ')
}

/** Takes out what differs from run to run, ports and IDs, and what every rehearsal says. */
function stable(text: string): string {
  return text
    .replace(/^SIMULATED: [^.]*\. /, '')
    .replace(/\b(?:127\.0\.0\.1|localhost|\[::1\]):\d+/g, 'HOST')
    .replace(/\b1-[0-9a-f-]+\b/g, 'SCAN')
    .replace(/x{64}\.invalid/g, 'HOST')
}
