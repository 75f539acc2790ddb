import { message, say } from '../../messages/message.ts'
import { findingLine } from '../assessment/view.ts'
import type { ReportView } from '../view.ts'
import { escapeMarkdown, folded } from './markdown-text.ts'
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

// Lists and no tables: sentences in four columns would stand one word, or in Japanese one character, a line on a phone.

/** Every rule with what became of it, folded away. */
export function rulesSection({ assessment, words }: ReportView): string {
  if (assessment === null) return ''
  const lines = assessment.rules.map(({ id, note, source, state, title, tone }) => {
    const more = [note, source].filter((text) => text !== '').map((text) => ` · ${escapeMarkdown(text)}`)
    return `- ${signs[tone]} **${escapeMarkdown(id)}** ${escapeMarkdown(title)}: **${escapeMarkdown(state)}**${more.join('')}`
  })
  return folded(say(words, message('heading_rules')), lines.join('\n'))
}

/** The points of the checklist, with what was seen of each and what was not. */
export function pointsSection({ assessment, words }: ReportView, level: Level): string {
  if (assessment === null) return ''
  const part = (key: 'column_seen' | 'column_unseen', names: readonly string[]) =>
    names.length === 0
      ? []
      : [
          `  - ${escapeMarkdown(say(words, message(key)))}: ${names.map((name) => escapeMarkdown(name)).join(' · ')}`,
        ]
  const lines = assessment.points.flatMap(({ seen, state, title, tone, unseen }) => [
    `- ${signs[tone]} **${escapeMarkdown(title)}**: ${escapeMarkdown(state)}`,
    ...part('column_seen', seen),
    ...part('column_unseen', unseen),
  ])
  return `${level} ${escapeMarkdown(say(words, message('heading_points')))}\n\n${lines.join('\n')}`
}
