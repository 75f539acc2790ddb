import { message, say } from '../../messages/message.ts'
import { findingLine } from '../assessment/view.ts'
import type { ReportView } from '../view.ts'
import { escapeMarkdown, folded, markdownTable, unbroken } from './markdown-text.ts'
import { type Level, signs } from './sections.ts'

/** What was found, the gravest first, with what was seen and what to do. */
export function assessedFindingsSection(
  { assessment, words }: ReportView,
  level: Level,
  most: number,
): string {
  if (assessment === null) return ''
  const totals = escapeMarkdown(say(words, message('in_one_paragraph', { sentences: assessment.totals })))
  const shown = assessment.findings.slice(0, most)
  const lines = shown.map(
    (row) =>
      `- ${signs[row.tone]} ${escapeMarkdown(findingLine(words, row), 2_500)} ${escapeMarkdown(row.fix)}`,
  )
  const rest = assessment.findings.length + assessment.findingsLeftOut - shown.length
  if (rest > 0) lines.push(`- ${escapeMarkdown(say(words, message('and_more', { count: rest })))}`)
  return [
    `${level} ${escapeMarkdown(say(words, message('heading_findings')))}`,
    totals,
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ].join('\n\n')
}

/** Every rule with what became of it, folded away. */
export function rulesSection({ assessment, words }: ReportView): string {
  if (assessment === null) return ''
  const head = (key: 'column_rule' | 'column_result' | 'column_note' | 'column_standard') =>
    unbroken(escapeMarkdown(say(words, message(key))))
  const table = markdownTable(
    [head('column_rule'), head('column_result'), head('column_note'), head('column_standard')],
    assessment.rules.map((row) => [
      `**${unbroken(escapeMarkdown(row.id))}** ${escapeMarkdown(row.title)}`,
      `${signs[row.tone]}&nbsp;${unbroken(escapeMarkdown(row.state))}`,
      escapeMarkdown(row.note),
      escapeMarkdown(row.source),
    ]),
  )
  return folded(say(words, message('heading_rules')), table)
}

/** The points of the checklist, with what was seen of each and what was not. */
export function pointsSection({ assessment, words }: ReportView, level: Level): string {
  if (assessment === null) return ''
  const head = (key: 'column_point' | 'column_result' | 'column_seen' | 'column_unseen') =>
    unbroken(escapeMarkdown(say(words, message(key))))
  const cell = (names: readonly string[]) => names.map((name) => escapeMarkdown(name)).join('<br>')
  const table = markdownTable(
    [head('column_point'), head('column_result'), head('column_seen'), head('column_unseen')],
    assessment.points.map((row) => [
      escapeMarkdown(row.title),
      `${signs[row.tone]}&nbsp;${unbroken(escapeMarkdown(row.state))}`,
      cell(row.seen),
      cell(row.unseen),
    ]),
  )
  return `${level} ${escapeMarkdown(say(words, message('heading_points')))}\n\n${table}`
}
