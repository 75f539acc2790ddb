import type { StepResult } from '../../../src/simulator/github-runner/step.ts'
import type { NhnSimulator } from '../../../src/simulator/nhn/server.ts'
import type { NhnRun } from '../../sources/nhn/bench.ts'
import { currentTest, recordRows } from '../reliability-record.ts'
import type { NhnFaultBench } from './fault-bench.ts'

/** What a test file saw of the gate on server inspections. */
export interface FleetRecord {
  /** Adds a row of what a run did. */
  add(fault: string, bench: NhnFaultBench, run: NhnRun): void
  /** Adds a row of what a step of the committed action did, in the words of the test that runs now. */
  addStep(simulator: NhnSimulator, step: StepResult): void
}

/** Keeps what a test file saw of the gate on server inspections, for docs/reliability.md. */
export function recordFleets(order: number, title: string): FleetRecord {
  const { addRow } = recordRows(order, `NHN Cloud: ${title}`)
  const add = (fault: string, { state }: NhnSimulator, outcome: string, says: string) =>
    addRow({
      fault,
      outcome,
      effects: { 'What becomes of its tokens': fateOf(state) },
      // Of several results that are asked for at a time any may be the first to fail.
      says: says.replace(/details\/\d+/, 'details/…'),
    })
  return {
    add: (fault, { simulator }, { reason, report }) => add(fault, simulator, report.outcome, reason),
    addStep: (simulator, { outputs }) =>
      add(
        currentTest(),
        simulator,
        String(outputs['outcome']),
        outputs['reason'] || 'nothing: it was killed',
      ),
  }
}

const words = {
  live: 'dies by its own lifetime',
  revoked: 'revoked',
  expired: 'expired',
  'used-up': 'was dead before',
} as const

function fateOf({ tokens }: NhnSimulator['state']): string {
  const fates = new Set(tokens.all.map(({ status }) => words[status]))
  return fates.size === 0 ? 'none was issued' : [...fates].join('; ')
}
