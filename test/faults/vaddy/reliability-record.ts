import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect } from 'vitest'
import type { StepResult } from '../../../src/simulator/github-runner/step.ts'
import type { VaddySimulator } from '../../../src/simulator/vaddy/server.ts'
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

/** What a test file saw. */
export interface SectionRecord {
  /** Adds a row of what a run did. */
  add(fault: string, bench: FaultBench, run: FaultRun): void
  /** Adds a row of what a step of the committed action did, in the words of the test that runs now. */
  addStep(simulator: VaddySimulator, step: StepResult, canceledBy?: string): void
  /** Adds a row at a place of its own, for tests that end in any order. */
  addRow(row: ReliabilityRow, position: number): void
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../reports/reliability')

/**
 * Keeps what a test file saw, for docs/reliability.md: rows of one section, written when the file is done.
 * Sections are ordered by `order`. A test that is tried again replaces its row.
 */
export function recordSection(order: number, title: string): SectionRecord {
  const rows = new Map<string, { readonly row: ReliabilityRow; readonly position: number }>()
  afterAll(() => {
    mkdirSync(folder, { recursive: true })
    const name = `${String(order).padStart(2, '0')}.json`
    const sorted = [...rows.values()].sort((one, other) => one.position - other.position)
    const content = { title, rows: sorted.map(({ row }) => row) }
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`)
  })
  const put = (row: ReliabilityRow, position = rows.get(row.fault)?.position ?? rows.size) => {
    rows.set(row.fault, { row: { ...row, says: stable(row.says) }, position })
  }
  return {
    add: (fault: string, bench: FaultBench, { reason, report }: FaultRun) => {
      const adopted = report.facts.adopted === true
      const scans = ownScans(bench)
      put({
        fault,
        outcome: report.outcome,
        starts: scans.length,
        fate: fateOf(scans, { scanId: String(report.facts.scan_id), adopted, by: 'the run' }),
        says: reason,
      })
    },
    addStep: ({ state }, { log, outputs, state: saved }, by = 'the run') => {
      const scanId = outputs['scan_id'] || saved['scanId']
      const scans = state.scans.filter((scan) => scan.begunBy === 'api' || scan.scanId === scanId)
      const adopted = log.includes('was adopted')
      put({
        fault: currentTest(),
        outcome: String(outputs['outcome']),
        starts: scans.filter(({ begunBy }) => begunBy === 'api').length,
        fate: fateOf(scans, { scanId, adopted, by }),
        says: outputs['reason'] || 'nothing: it was killed',
      })
    },
    addRow: put,
  }
}

/** The titles of the test that runs now, as one sentence. */
function currentTest(): string {
  const titles = (expect.getState().currentTestName ?? '').split(' > ')
  return titles.join(' ').replace(/^the committed action,? /, '')
}

const statusWords = { finish: 'finished', canceled: 'canceled', scanning: 'runs on' } as const

interface Followed {
  readonly scanId: string | undefined
  readonly adopted: boolean
  /** Who canceled what was canceled by way of the API. */
  readonly by: string
}

function fateOf(scans: ReturnType<typeof ownScans>, { scanId, adopted, by }: Followed): string {
  const words = scans.map((scan) => {
    if (scan.status === 'canceled' && scan.canceledBy === 'api') return `canceled by ${by}`
    const isKnown = scan.scanId === scanId
    const more = !isKnown ? ', not known to the run' : adopted ? ', adopted' : ''
    return `${statusWords[scan.status]}${more}${scan.begunBy === 'api' ? '' : ', attached'}`
  })
  if (adopted && !scans.some((scan) => scan.scanId === scanId)) words.push("somebody else's was adopted")
  return words.length === 0 ? 'none began' : words.join('; ')
}

/** Takes out what differs from run to run, ports and IDs, and what every rehearsal says. */
function stable(text: string): string {
  return text
    .replace(/^SIMULATED: [^.]*\. /, '')
    .replace(/\b(?:127\.0\.0\.1|localhost|\[::1\]):\d+/g, 'HOST')
    .replace(/\b1-[0-9a-f-]+\b/g, 'SCAN')
    .replace(/x{64}\.invalid/g, 'HOST')
    .replace(/\.test:\d+/g, '.test')
    .replace(/"\/[^"]*\/([^"/]+)"/g, '"…/$1"')
}
