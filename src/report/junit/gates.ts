import type { GateReport } from '../../gate/report.ts'
import { type Catalogue, message, say } from '../../messages/message.ts'
import { type GateRow, gatesView } from '../gates/view.ts'
import type { Case, Mark, Suite } from './suite.ts'

/**
 * A suite for each gate of a verdict that the report shows, with one case that says how it counts. A `failure` is
 * only what counts against the verdict, an `error` what could not judge; where the verdict passes all the same, both
 * are `skipped`, or a passing build would turn unstable.
 */
export function gateSuites(report: GateReport, words: Catalogue): Suite[] {
  const { conclusion, gates, source } = report
  if (gates === undefined) return []
  const { leftOut, rows } = gatesView(words, gates)
  const suites = rows.map((row) => ({
    name: `scangate.${source}.${row.name}`,
    cases: [gateCase(row, conclusion === 'failure', words)],
  }))
  if (leftOut === 0) return suites
  const rest = gates.entries.slice(rows.length)
  const text = say(words, message('gates_more', { count: leftOut }))
  const isBad = rest.some(({ state }) => state === 'fail' || state === 'unjudged')
  const element = conclusion === 'failure' ? 'failure' : 'skipped'
  const mark: Mark | null = isBad ? { element, type: 'left_out', message: text } : null
  return [
    ...suites,
    { name: `scangate.${source}.gates`, cases: [{ name: 'left_out', milliseconds: 0, mark, output: text }] },
  ]
}

const elements = { fail: 'failure', unjudged: 'error', warning: 'skipped', skipped: 'skipped' } as const

function gateCase(row: GateRow, isFailure: boolean, words: Catalogue): Case {
  const { counts, file, name, outcome, own, state, why } = row
  const line = say(words, message('gates_line', { name, outcome, counts }))
  const output = [line, why, own, file].filter((text) => text !== null && text !== '').join('\n')
  const mark: Mark | null =
    state === 'pass'
      ? null
      : { element: isFailure ? elements[state] : 'skipped', type: state, message: why ?? line }
  return { name: 'gate', milliseconds: 0, mark, output }
}
