import type { StepResult } from '../../../src/simulator/github-runner/step.ts'
import type { VaddySimulator } from '../../../src/simulator/vaddy/server.ts'
import { currentTest, type ReliabilityRow, recordRows } from '../reliability-record.ts'
import { type FaultBench, type FaultRun, ownScans } from './fault-bench.ts'

/** One line of VAddy's tables. */
export interface ScanRow extends Omit<ReliabilityRow, 'effects'> {
  /** Scans that VAddy began for the run. */
  readonly starts: number
  /** What became of them. */
  readonly fate: string
}

/** What a test file saw of VAddy's gate. */
export interface SectionRecord {
  /** Adds a row, at a place of its own where tests end in any order. */
  addRow(row: ScanRow, position?: number): void
  /** Adds a row of what a run did. */
  add(fault: string, bench: FaultBench, run: FaultRun): void
  /** Adds a row of what a step of the committed action did, in the words of the test that runs now. */
  addStep(simulator: VaddySimulator, step: StepResult, canceledBy?: string): void
}

/** Keeps what a test file saw of VAddy's gate, for docs/reliability.md. */
export function recordSection(order: number, title: string): SectionRecord {
  const rows = recordRows(order, title)
  const addRow: SectionRecord['addRow'] = ({ fate, starts, ...row }, position) => {
    const effects = { 'Scans begun': String(starts), 'What becomes of them': fate }
    rows.addRow({ ...row, effects }, position)
  }
  return {
    add: (fault: string, bench: FaultBench, { reason, report }: FaultRun) => {
      const adopted = report.facts.adopted === true
      const scans = ownScans(bench)
      addRow({
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
      addRow({
        fault: currentTest(),
        outcome: String(outputs['outcome']),
        starts: scans.filter(({ begunBy }) => begunBy === 'api').length,
        fate: fateOf(scans, { scanId, adopted, by }),
        says: outputs['reason'] || 'nothing: it was killed',
      })
    },
    addRow,
  }
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
