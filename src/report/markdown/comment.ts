import type { GateReport, SourceName } from '../../gate/report.ts'
import type { Spoken } from '../../messages/catalogues.ts'
import { message, say } from '../../messages/message.ts'
import { linkable } from '../harmless.ts'
import { sparkline } from '../trend/trend.ts'
import { trendNotes } from '../trend/words.ts'
import { type ReportView, viewOf } from '../view.ts'
import { assessedFindingsSection } from './assessment.ts'
import { joinWithin } from './bounded.ts'
import { findingsSection, fixesSection, fleetSection } from './fleet.ts'
import { gatesSection, sourceFleets } from './gates.ts'
import { escapeMarkdown, markdownLink } from './markdown-text.ts'
import {
  checksSection,
  footerLine,
  linkLine,
  nextSection,
  problemsSection,
  titleSection,
  warningsSection,
} from './sections.ts'

// GitHub takes 65,536 characters. Counted in bytes, the limit holds by every way of counting.
const mostCommentBytes = 60_000
const mostOfAnId = 1_000
const mostFolded = { findings: 8, fixes: 15 } as const

/**
 * Returns the line by which a comment is found again. Subjects have one comment each, so that jobs of a
 * matrix don't overwrite each other's. Characters that can't stand in it are numbers, so that no two IDs look alike.
 */
export function commentMarker(source: SourceName, subject: string | null): string {
  const id = (subject ?? '').replace(/[^\w-]/gu, (other) => `_${other.codePointAt(0)?.toString(16)}_`)
  return `<!-- scangate:${source}:${id.slice(0, mostOfAnId)} -->`
}

/** Writes the body of the pull-request comment: its marker, then the outcome and what to do about it. */
export function renderComment(
  report: GateReport,
  language: Spoken,
  marker = commentMarker(report.source, report.subject.id),
): string {
  const view = viewOf(report, language)
  const sections = [
    `${marker}\n\n${titleSection(view, '###')}`,
    linkLine(view),
    problemsSection(view, '####'),
    checksSection(view, '####'),
    fleetSection(view, '####'),
    gatesSection(view, '####'),
    nextSection(view, '####'),
    assessedFindingsSection(view, '####', mostFolded.findings),
    warningsSection(view, '####'),
    trendLine(view),
    footer(view, report),
    findingsSection(view, '####', mostFolded),
    fixesSection(view, mostFolded),
    ...sourceFleets(view, '####'),
  ]
  return joinWithin(mostCommentBytes, sections, `_${escapeMarkdown(say(view.words, message('cut_short')))}_`)
}

/** The trend in one line: a comment that brings a chart each time is one that people fold away. */
function trendLine({ trend, words }: ReportView): string {
  if (trend === null || trend.drawn.length < 2) return ''
  const heading = escapeMarkdown(say(words, message('heading_history')))
  return `**${heading}** \`${sparkline(trend)}\` ${escapeMarkdown(trendNotes(words, trend, false))}`
}

function footer(view: ReportView, report: GateReport): string {
  const href = report.run.url === null ? null : linkable(report.run.url)
  return footerLine(
    view,
    report,
    href === null ? [] : [markdownLink(say(view.words, message('run_url')), href)],
  )
}
