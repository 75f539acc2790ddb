import { message, say } from '../../messages/message.ts'
import { moreText, type SubjectRow } from '../fleet/view.ts'
import type { ReportView } from '../view.ts'
import { escapeMarkdown, folded, markdownLink, markdownTable, unbroken } from './markdown-text.ts'
import { type Level, signed } from './sections.ts'

const mostSubjects = 25

/** How much is folded away below the subjects: in a comment less than in a summary. */
export interface FoldedAmount {
  /** Findings of a subject. */
  readonly findings: number
  readonly fixes: number
}

/** The totals, and the worst subjects as a table, with why each is no pass. */
export function fleetSection({ fleet, words }: ReportView, level: Level): string {
  if (fleet === null) return ''
  const shown = fleet.subjects.slice(0, mostSubjects)
  const reasons = shown.flatMap(({ name, reason }) =>
    reason === null ? [] : [`- **${escapeMarkdown(name)}**: ${escapeMarkdown(reason)}`],
  )
  const column = (key: 'fleet_column_name' | 'column_result') =>
    unbroken(escapeMarkdown(say(words, message(key))))
  const table = markdownTable(
    [
      column('fleet_column_name'),
      // Small, since in English these three words alone are half as wide as a phone.
      ...fleet.levels.map((name) => `<sub>${unbroken(escapeMarkdown(name))}</sub>`),
      column('column_result'),
    ],
    shown.map(cellsOf),
    [false, ...fleet.levels.map(() => true), false],
  )
  const more = moreText(words, fleet, mostSubjects)
  return [
    `${level} ${escapeMarkdown(fleet.heading)}`,
    escapeMarkdown(say(words, message('in_one_paragraph', { sentences: fleet.totals }))),
    ...(shown.length === 0 ? [] : [table]),
    ...(reasons.length === 0 ? [] : [reasons.join('\n')]),
    ...(more === null ? [] : [escapeMarkdown(more)]),
  ].join('\n\n')
}

// A group has no column of its own: on a phone the result, which is the last one, would be out of sight.
function cellsOf({ cells, group, href, name, result, tone }: SubjectRow): string[] {
  const belongs = group === '' ? '' : ` (${unbroken(escapeMarkdown(group))})`
  return [
    `${href === null ? escapeMarkdown(name) : markdownLink(name, href)}${belongs}`,
    ...cells.map(({ count }) => escapeMarkdown(count)),
    signed(tone, result),
  ]
}

/** What was found in the worst subjects, each folded away. */
export function findingsSection({ fleet, words }: ReportView, level: Level, most: FoldedAmount): string {
  const found = (fleet?.subjects ?? []).slice(0, mostSubjects).filter(({ findings }) => findings.length > 0)
  if (found.length === 0) return ''
  const parts = found.map(({ findings, findingsLeftOut, name }) => {
    const lines = findings
      .slice(0, most.findings)
      .map(({ level: grave, reason, status, text }) =>
        escapeMarkdown(
          say(words, message('fleet_found_item', { text, level: grave, status, reason: reason ?? '' })),
        ),
      )
    const rest = findings.length + findingsLeftOut - lines.length
    if (rest > 0) lines.push(escapeMarkdown(say(words, message('and_more', { count: rest }))))
    const count = findings.length + findingsLeftOut
    const list = lines.map((line) => `- ${line}`).join('\n')
    // GitHub looks for mentions in a summary, too, where nothing could keep a name from being one.
    return `**${escapeMarkdown(name)}**\n\n${folded(say(words, message('fleet_found_count', { count })), list)}`
  })
  return [`${level} ${escapeMarkdown(say(words, message('heading_findings')))}`, ...parts].join('\n\n')
}

/** What to do about the findings, folded away. */
export function fixesSection({ fleet, words }: ReportView, most: FoldedAmount): string {
  const fixes = (fleet?.fixes ?? []).slice(0, most.fixes)
  if (fleet === null || fixes.length === 0) return ''
  const lines = fixes.map(({ heading, href, text }) => {
    const link = href === null ? '' : ` ${markdownLink(say(words, message('fleet_read_on')), href)}`
    return `- **${escapeMarkdown(heading)}** ${escapeMarkdown(text)}${link}`
  })
  const rest = fleet.fixes.length - fixes.length
  if (rest > 0) lines.push(`- ${escapeMarkdown(say(words, message('and_more', { count: rest })))}`)
  return folded(say(words, message('heading_fixes')), lines.join('\n'))
}
