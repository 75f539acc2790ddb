import { type Catalogue, message, say } from '../../messages/message.ts'
import { amountText, timeText } from '../amounts.ts'
import { inertLine, linkable } from '../harmless.ts'
import type { Trend, TrendRow } from './trend.ts'

/** One column of the trend's table, with its cells in the order of the trend. */
export interface TrendColumn {
  readonly kind: 'number' | 'time' | 'status' | 'text' | 'id'
  readonly heading: string
  readonly cells: readonly string[]
}

/** The trend's table in words. `links` are the addresses of the runs' results, where one may be linked. */
export interface TrendTable {
  readonly columns: readonly TrendColumn[]
  readonly links: readonly (string | null)[]
}

/** Writes the trend's table by columns. The group has one only where the runs are of several. */
export function trendTable(words: Catalogue, trend: Trend): TrendTable {
  const { layout } = trend
  const unknown = say(words, message('not_known'))
  const column = (kind: TrendColumn['kind'], heading: string, cell: (row: TrendRow) => string) => ({
    kind,
    heading,
    cells: trend.rows.map(cell),
  })
  const columns = [
    column('number', '#', (row) => String(row.number)),
    // Before what only explains it, so that a phone shows it without scrolling, in any language.
    column('number', say(words, message(`fact_${layout.count}`)), (row) =>
      row.count === null ? unknown : amountText(words, row.count, 'count'),
    ),
    column('time', say(words, message(`fact_${layout.time}`)), (row) => timeText(row.time)),
    column('status', say(words, message('column_status')), (row) => statusText(words, row)),
    column('text', say(words, message(`fact_${layout.group[0]}`)), (row) =>
      inertLine(row.group ?? unknown, 100),
    ),
    column('number', say(words, message(`fact_${layout.complete}`)), (row) =>
      row.complete === null ? unknown : amountText(words, row.complete, 'percent'),
    ),
    column('id', say(words, message(`fact_${layout.id}`)), (row) => inertLine(row.id, 100)),
  ]
  return {
    columns: trend.severalGroups ? columns : columns.filter(({ kind }) => kind !== 'text'),
    links: trend.rows.map((row) => (row.url === null ? null : linkable(row.url))),
  }
}

/** Says how a run ended, and whether it is the judged one or the baseline. */
function statusText(words: Catalogue, row: TrendRow): string {
  const status = say(words, message(`status_${row.status}`))
  const noted = (key: 'trend_this_run' | 'trend_is_baseline') =>
    say(words, message('trend_noted', { status, note: say(words, message(key)) }))
  if (row.judged) return noted('trend_this_run')
  return row.baseline ? noted('trend_is_baseline') : status
}
