import { type SeriesPoint, seriesOf } from '../../gate/history.ts'
import type { TrendLayout } from '../../gate/layout.ts'
import type { FactValue, GateReport } from '../../gate/report.ts'

const mostRows = 20

/** One run in the trend, numbered from 1, the oldest. Its count is `null` where none that can be drawn was given. */
export interface TrendRow extends SeriesPoint {
  readonly number: number
  /** Whether this is the run that the report is about. */
  readonly judged: boolean
  readonly baseline: boolean
}

/** The last 20 runs, oldest first, the judged one included where its count is known. */
export interface Trend {
  readonly rows: readonly TrendRow[]
  /** The rows with a count. A canceled run drawn as 0 would look clean. */
  readonly drawn: readonly (TrendRow & { readonly count: number })[]
  /** The count that the judged run is compared with. */
  readonly baseline: number | null
  /** The highest value to draw, at least 1. */
  readonly ceiling: number
  /** Whether the runs are of several groups, so that a table should name them. */
  readonly severalGroups: boolean
  /** What the columns are called. */
  readonly layout: TrendLayout
}

/** Puts the judged run and the earlier ones in order. Returns `null` where no history is known. */
export function trendOf(report: GateReport): Trend | null {
  const { trend: layout } = report.layout
  if (report.history === null || layout === undefined) return null
  const { points: all, baseline } = seriesOf(report.history)
  const judged = judgedPoint(report, layout)
  const earlier = all.filter((point) => point.id !== judged?.id)
  const points = judged === null ? earlier : [...earlier, judged]
  if (points.length === 0) return null
  const rows = points.slice(-mostRows).map((point, index) => ({
    ...point,
    number: index + 1,
    count: countOrNull(point.count),
    judged: point === judged,
    baseline: point.id === baseline?.id,
  }))
  const drawn = rows.filter((row) => row.count !== null) as (TrendRow & { count: number })[]
  const baselineCount = countOrNull(baseline?.count)
  return {
    rows,
    drawn,
    layout,
    baseline: baselineCount,
    severalGroups: new Set(rows.map((row) => row.group)).size > 1,
    ceiling: Math.max(1, baselineCount ?? 0, ...drawn.map((row) => row.count)),
  }
}

/** The run that the report is about, where its count is known: the facts say which is which. */
function judgedPoint({ facts, links }: GateReport, trend: TrendLayout): SeriesPoint | null {
  const [id, count, time, complete] = [trend.id, trend.count, trend.time, trend.complete].map(
    (name) => facts[name],
  )
  if (typeof id !== 'string' || typeof count !== 'number') return null
  return {
    id,
    time: typeof time === 'string' ? time : '',
    status: 'complete',
    count,
    complete: typeof complete === 'number' ? complete : null,
    group: trend.group.map((name) => nameOrNull(facts[name])).find((name) => name !== null) ?? null,
    url: links.find((link) => link.key === trend.link)?.url ?? null,
  }
}

function nameOrNull(value: FactValue | undefined): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

function countOrNull(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** Draws counts as one line of bars, from 0 to the trend's highest value: `▁▁▃█`. */
export function sparkline({ drawn, ceiling }: Trend): string {
  return drawn
    .map(({ count }) => bars[Math.min(bars.length - 1, Math.ceil((count / ceiling) * (bars.length - 1)))])
    .join('')
}
