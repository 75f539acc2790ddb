import type { AssessedRule } from '../../gate/assessment.ts'
import type { GateReport } from '../../gate/report.ts'
import { type Catalogue, message, say } from '../../messages/message.ts'
import { findingLine, findingRow } from '../assessment/view.ts'
import { inertLine } from '../harmless.ts'
import { sentence } from '../sentence.ts'
import type { Case, Mark } from './suite.ts'

/**
 * A case for each rule, by its ID. A `failure` is only what the gate counted; where the step passes all the same, it is
 * `skipped`, like what could not be seen: nobody may take that for a pass.
 */
export function ruleCases(report: GateReport, words: Catalogue): Case[] {
  return (report.assessment?.rules ?? []).map((rule) => {
    const lines = rule.findings.map((finding) => {
      const row = findingRow(words, rule, finding)
      return `${findingLine(words, row)}\n${row.fix}`
    })
    if (rule.findingsLeftOut > 0) lines.push(say(words, message('and_more', { count: rule.findingsLeftOut })))
    return {
      name: rule.id,
      milliseconds: 0,
      mark: markOf(report, words, rule, lines),
      output: lines.join('\n'),
    }
  })
}

function markOf(
  { conclusion }: GateReport,
  words: Catalogue,
  rule: AssessedRule,
  lines: readonly string[],
): Mark | null {
  if (rule.state === 'met') return null
  if (rule.state === 'not_met') {
    const [counted] = rule.findings.filter((finding) => finding.counted)
    if (counted === undefined)
      return { element: 'skipped', type: 'not_counted', message: lines[0] ?? rule.id }
    const element = conclusion === 'failure' ? 'failure' : 'skipped'
    return { element, type: 'counted', message: findingLine(words, findingRow(words, rule, counted)) }
  }
  const state = say(words, message(`rule_${rule.state}`))
  const why = rule.why === null ? '' : sentence(words, rule.why)
  return { element: 'skipped', type: rule.state, message: inertLine(`${state}: ${why}`, 1_000) }
}
