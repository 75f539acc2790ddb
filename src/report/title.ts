import type { Check, GateReport } from '../gate/report.ts'
import { type Catalogue, message, say } from '../messages/message.ts'
import { inertLine } from './harmless.ts'

/** Says in one line how the run ended, by which number, and of which subject: what a reader sees first. */
export function titleOf(words: Catalogue, report: GateReport): string {
  return say(
    words,
    message('title_result', {
      source: say(words, message(`source_${report.source}`)),
      outcome: say(words, message(`outcome_${report.outcome}`)),
      numbers: numbersOf(words, report),
      subject: inertLine(report.subject.id ?? '', 100),
    }),
  )
}

function numbersOf(words: Catalogue, report: GateReport): string {
  const check = report.checks.find((each) => decides(each, report))
  if (check === undefined || check.observed === null) return ''
  return say(words, message(`title_${check.id}`, { observed: check.observed, limit: check.limit }))
}

/** Whether the outcome is this check's doing. Every other outcome came about without a number. */
function decides({ id, result, severity }: Check, { layout, outcome }: GateReport): boolean {
  if (outcome === 'passed') return id === layout.headline && result === 'pass'
  return result === 'fail' && severity === outcome
}
