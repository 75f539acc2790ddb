import { message, say } from '../../messages/message.ts'
import { type GateRow, moreGates } from '../gates/view.ts'
import type { ReportView } from '../view.ts'
import { fleetSection } from './fleet.ts'
import { escapeMarkdown, inlineCode, markdownLink, markdownTable, unbroken } from './markdown-text.ts'
import { type Level, signed } from './sections.ts'

const mostGates = 50

/** The gates of a verdict as a table, the worst first; below it why each is no plain pass, its own words, and when. */
export function gatesSection({ gates, words }: ReportView, level: Level): string {
  if (gates === null) return ''
  const shown = gates.rows.slice(0, mostGates)
  const column = (key: 'gates_column_gate' | 'column_result') =>
    unbroken(escapeMarkdown(say(words, message(key))))
  const table = markdownTable(
    [column('gates_column_gate'), column('column_result')],
    shown.map((row) => [
      row.href === null ? escapeMarkdown(row.name) : markdownLink(row.name, row.href),
      signed(row.tone, row.result),
    ]),
  )
  const reasons = shown.flatMap((row) => reasonLine(row))
  const more = moreGates(words, gates, mostGates)
  return [
    `${level} ${escapeMarkdown(gates.heading)}`,
    escapeMarkdown(gates.totals),
    ...(shown.length === 0 ? [] : [table]),
    ...(reasons.length === 0 ? [] : [reasons.join('\n')]),
    ...(more === null ? [] : [escapeMarkdown(more)]),
  ].join('\n\n')
}

// What is longer than a word has no room in a table on a phone.
function reasonLine({ counts, ended, file, links, name, own, why }: GateRow): string[] {
  const said = [why, own, counts, ended].flatMap((text) =>
    text === null || text === '' ? [] : [escapeMarkdown(text)],
  )
  const places = links.map(({ href, label }) => markdownLink(label, href))
  const from = file === '' || file === name ? [] : [inlineCode(file)]
  if (said.length === 0) return []
  return [`- **${escapeMarkdown(name)}**: ${[...said, ...from, ...places].join(' · ')}`]
}

/** What the gates of each source found in their fleets. */
export function sourceFleets(view: ReportView, level: Level): string[] {
  return (view.gates?.fleets ?? []).map((fleet) => fleetSection({ ...view, fleet }, level))
}
