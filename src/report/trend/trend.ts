import type { GateReport, HistoryPoint } from '../../gate/report.ts'

const mostRows = 20

/** One scan in the trend, numbered from 1, the oldest. */
export interface TrendRow {
  readonly number: number
  readonly scanId: string
  readonly startTime: string
  readonly status: HistoryPoint['status']
  /** `null` where the service gave no count that can be drawn. */
  readonly alerts: number | null
  readonly complete: number | null
  readonly crawl: string | null
  readonly url: string | null
  /** Whether this is the scan that the report is about. */
  readonly judged: boolean
  readonly baseline: boolean
}

/** The last 20 scans, oldest first, the judged one included where its count is known. */
export interface Trend {
  readonly rows: readonly TrendRow[]
  /** The rows with a count. A canceled scan drawn as 0 would look clean. */
  readonly drawn: readonly (TrendRow & { readonly alerts: number })[]
  /** The count that the judged scan is compared with. */
  readonly baseline: number | null
  /** The highest value to draw, at least 1. */
  readonly ceiling: number
  /** Whether the scans are of several crawls, so that a table should name them. */
  readonly severalCrawls: boolean
}

/** Puts the judged scan and the earlier ones in order. Returns `null` where no history is known. */
export function trendOf(report: GateReport): Trend | null {
  if (report.history === null) return null
  const judged = judgedPoint(report)
  const earlier = report.history.points.filter((point) => point.scanId !== judged?.scanId)
  const points = judged === null ? earlier : [...earlier, judged]
  if (points.length === 0) return null
  const baseline = report.history.baseline
  const rows = points.slice(-mostRows).map((point, index) => ({
    number: index + 1,
    scanId: point.scanId,
    startTime: point.startTime,
    status: point.status,
    alerts: countOrNull(point.alertCount),
    complete: point.complete,
    crawl: point.crawlLabel ?? (point.crawlId === null ? null : String(point.crawlId)),
    url: point.url,
    judged: point === judged,
    baseline: point.scanId === baseline?.scanId,
  }))
  const drawn = rows.filter((row) => row.alerts !== null) as (TrendRow & { alerts: number })[]
  const baselineAlerts = countOrNull(baseline?.alertCount)
  return {
    rows,
    drawn,
    baseline: baselineAlerts,
    severalCrawls: new Set(rows.map((row) => row.crawl)).size > 1,
    ceiling: Math.max(1, baselineAlerts ?? 0, ...drawn.map((row) => row.alerts)),
  }
}

function judgedPoint({ facts, links }: GateReport): HistoryPoint | null {
  const scanId = facts.scan_id
  if (typeof scanId !== 'string' || typeof facts.alert_count !== 'number') return null
  return {
    scanId,
    startTime: typeof facts.start_time === 'string' ? facts.start_time : '',
    endTime: typeof facts.end_time === 'string' ? facts.end_time : null,
    status: 'complete',
    alertCount: facts.alert_count,
    scanCount: typeof facts.scan_count === 'number' ? facts.scan_count : null,
    complete: typeof facts.complete === 'number' ? facts.complete : null,
    crawlId: typeof facts.crawl_id === 'number' ? facts.crawl_id : null,
    crawlLabel: typeof facts.crawl_label === 'string' ? facts.crawl_label : null,
    url: links.find((link) => link.key === 'scan_result')?.url ?? null,
  }
}

function countOrNull(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** Draws counts as one line of bars, from 0 to the trend's highest value: `▁▁▃█`. */
export function sparkline({ drawn, ceiling }: Trend): string {
  return drawn
    .map(({ alerts }) => bars[Math.min(bars.length - 1, Math.ceil((alerts / ceiling) * (bars.length - 1)))])
    .join('')
}
