import { message, say } from '../../messages/message.ts'
import { mermaidChart } from '../trend/mermaid.ts'
import { trendTable } from '../trend/table.ts'
import { trendNotes } from '../trend/words.ts'
import type { ReportView } from '../view.ts'
import {
  codeBlock,
  escapeMarkdown,
  folded,
  inlineCode,
  markdownLink,
  markdownTable,
  unbroken,
} from './markdown-text.ts'

/** The trend as a Mermaid chart, and folded below it the same numbers as a table. */
export function trendSection(view: ReportView): string {
  const { trend, words } = view
  if (trend === null) return ''
  const sections = [`### ${escapeMarkdown(say(words, message('heading_history')))}`]
  // One bar is no trend.
  if (trend.drawn.length > 1) {
    const chart = mermaidChart(trend, {
      across: say(words, message('trend_axis_across')),
      up: say(words, message('trend_axis_up', { highest: trend.ceiling })),
    })
    sections.push(codeBlock(chart, 'mermaid'), escapeMarkdown(trendNotes(words, trend, true)))
  }
  const { columns, links } = trendTable(words, trend)
  const table = markdownTable(
    columns.map((column) => unbroken(escapeMarkdown(column.heading))),
    links.map((href, index) =>
      columns.map(({ kind, cells }) => {
        const text = cells[index] ?? ''
        if (kind === 'text') return escapeMarkdown(text)
        if (kind !== 'id') return unbroken(escapeMarkdown(text))
        return href === null ? inlineCode(text) : markdownLink(text, href)
      }),
    ),
    columns.map((column) => column.kind === 'number'),
  )
  sections.push(folded(say(words, message('trend_table')), table))
  return sections.join('\n\n')
}
