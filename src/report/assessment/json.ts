import type { Assessment } from '../../gate/assessment.ts'
import type { Catalogue } from '../../messages/message.ts'
import { sentence, spoken, wordsText } from '../sentence.ts'

/** Builds what `report.json` says of an assessment: three properties of the report. */
export function assessmentJson(words: Catalogue, { asked, points, rules }: Assessment): object {
  return {
    rules: rules.map((rule) => ({
      id: rule.id,
      title: sentence(words, rule.title),
      state: rule.state,
      level: rule.level,
      point: rule.point,
      source: rule.source,
      findings: rule.findings.map((finding) => ({
        place: finding.place,
        level: finding.level,
        status: finding.status,
        counted: finding.counted,
        evidence: wordsText(words, finding.evidence),
        fix: sentence(words, finding.fix),
        reason: finding.reason && spoken(words, finding.reason),
        line: finding.at?.line ?? null,
      })),
      findings_left_out: rule.findingsLeftOut,
      why: rule.why && spoken(words, rule.why),
    })),
    points: points.map(({ id, rules: of, state, title }) => ({
      id,
      title: sentence(words, title),
      state,
      rules: of,
    })),
    asked,
  }
}
