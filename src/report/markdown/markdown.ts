import type { GateReport } from '../../gate/report.ts'
import type { Spoken } from '../../messages/catalogues.ts'
import { message, say } from '../../messages/message.ts'
import { policyRows, runRows } from '../evidence-rows.ts'
import { evidenceText } from '../stable-json.ts'
import { type ReportView, viewOf } from '../view.ts'
import { assessedFindingsSection, pointsSection, rulesSection } from './assessment.ts'
import { joinWithin } from './bounded.ts'
import { findingsSection, fixesSection, fleetSection } from './fleet.ts'
import { gatesSection, sourceFleets } from './gates.ts'
import { codeBlock, escapeMarkdown, inlineCode } from './markdown-text.ts'
import {
  checksSection,
  factsSection,
  footerLine,
  linkLine,
  nextSection,
  problemsSection,
  rowsList,
  titleSection,
  warningsSection,
} from './sections.ts'
import { trendSection } from './trend.ts'

// GitHub drops a summary of more than 1 MiB whole; half of it leaves room for what else the step writes.
const mostSummaryBytes = 512 * 1_024
const mostAnswerCharacters = 20_000
const mostFolded = { findings: 30, fixes: 60 } as const

/** Writes the job summary: the outcome first, always within GitHub's limit. */
export function renderSummary(report: GateReport, language: Spoken): string {
  const view = viewOf(report, language)
  return joinWithin(mostSummaryBytes, [...summarySections(view), footerLine(view, report)], cutShort(view))
}

/** Writes `report.md`: the job summary with the evidence that an audit asks for. */
export function renderMarkdownFile(report: GateReport, language: Spoken): string {
  const view = viewOf(report, language)
  const heading = (key: 'heading_run' | 'heading_policy' | 'heading_last_answer') =>
    `### ${escapeMarkdown(say(view.words, message(key)))}`
  const policy = policyRows(view.words, report.policy)
  const sections = [...summarySections(view), heading('heading_run'), rowsList(runRows(view.words, report))]
  if (policy.length > 0) {
    sections.push(
      heading('heading_policy'),
      // No table: a value as code does not break there, and on a phone where it came from would be out of sight.
      policy
        .map(
          ({ from, option, value }) =>
            `- ${inlineCode(option)}: ${inlineCode(value)} · ${escapeMarkdown(from)}`,
        )
        .join('\n'),
    )
  }
  if (report.lastAnswer !== null) {
    const { endpoint, status, body } = report.lastAnswer
    sections.push(
      heading('heading_last_answer'),
      `${inlineCode(endpoint)} · HTTP ${status}`,
      codeBlock(evidenceText(body, mostAnswerCharacters), 'json'),
    )
  }
  return joinWithin(mostSummaryBytes, sections, cutShort(view))
}

function summarySections(view: ReportView): string[] {
  return [
    titleSection(view, '##'),
    linkLine(view),
    problemsSection(view, '###'),
    checksSection(view, '###'),
    fleetSection(view, '###'),
    gatesSection(view, '###'),
    nextSection(view, '###'),
    assessedFindingsSection(view, '###', mostFolded.findings),
    warningsSection(view, '###'),
    pointsSection(view, '###'),
    rulesSection(view),
    factsSection(view),
    trendSection(view),
    findingsSection(view, '###', mostFolded),
    fixesSection(view, mostFolded),
    ...sourceFleets(view, '###'),
  ]
}

function cutShort(view: ReportView): string {
  return `_${escapeMarkdown(say(view.words, message('cut_short')))}_`
}
