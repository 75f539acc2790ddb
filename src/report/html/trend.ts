import { message, say } from '../../messages/message.ts'
import { trendSvg } from '../trend/svg.ts'
import { type TrendColumn, trendTable } from '../trend/table.ts'
import type { Trend } from '../trend/trend.ts'
import { trendNotes } from '../trend/words.ts'
import type { ReportView } from '../view.ts'
import { escapeHtml } from './html-text.ts'
import { columnHead, htmlLink, htmlTable, section } from './sections.ts'

/** The trend as a picture and as a table, which is for reading aloud, copying and printing. */
export function trendSection(view: ReportView): string {
  const { trend } = view
  if (trend === null) return ''
  // One bar is no trend.
  const pictured = trend.drawn.length > 1 ? [...picture(view, trend)] : []
  return section(view, 'heading_history', [...pictured, table(view, trend)].join('\n'))
}

function picture({ words, tone }: ReportView, trend: Trend): [string, string] {
  const notes = trendNotes(words, trend, true)
  const counts = trend.drawn.map((row) => row.count).join(', ')
  const svgWords = {
    title: say(words, message('heading_history')),
    description: `${notes} ${counts}`,
    across: say(words, message('trend_axis_across')),
    up: say(words, message(`fact_${trend.layout.count}`)),
    baseline: say(words, message('trend_is_baseline')),
  }
  return [trendSvg(trend, svgWords, tone === 'good'), `<p>${escapeHtml(notes)}</p>`]
}

const classes: { readonly [K in TrendColumn['kind']]: string } = {
  number: ' class="number"',
  time: ' class="time"',
  status: ' class="status"',
  text: '',
  id: '',
}

function table({ words }: ReportView, trend: Trend): string {
  const { columns, links } = trendTable(words, trend)
  const html = htmlTable(
    columns.map(({ heading, kind }) => columnHead(heading, kind === 'number')),
    links.map((href, index) => {
      const cells = columns.map(
        ({ kind, cells }) => `<td${classes[kind]}>${cell(kind, cells[index], href)}</td>`,
      )
      return `<tr>${cells.join('')}</tr>`
    }),
  )
  // A region that scrolls must be reachable by keyboard, and then it needs a name.
  return `<div class="wide" role="region" tabindex="0" aria-label="${escapeHtml(say(words, message('trend_table')))}">\n${html}\n</div>`
}

function cell(kind: TrendColumn['kind'], text: string | undefined, href: string | null): string {
  const shown = text ?? ''
  if (kind !== 'id') return escapeHtml(shown)
  return href === null ? `<code>${escapeHtml(shown)}</code>` : htmlLink(shown, href)
}
