/** One earlier scan of the same project. */
export interface HistoryPoint {
  readonly scanId: string
  readonly startTime: string
  readonly endTime: string | null
  readonly status: 'complete' | 'canceled' | 'other'
  readonly alertCount: number | null
  /** Requests that the scan sent. */
  readonly scanCount: number | null
  readonly complete: number | null
  readonly crawlId: number | null
  readonly crawlLabel: string | null
  readonly url: string | null
}

/**
 * Earlier scans, oldest first and at most 20, with the one that served as baseline: an optional part of a report.
 * Its names are those of the service that keeps such a list; renderers read it as a `Series`.
 */
export interface History {
  readonly points: readonly HistoryPoint[]
  readonly baseline: { readonly scanId: string; readonly alertCount: number } | null
}

/** One earlier run as a chart and a table need it. */
export interface SeriesPoint {
  readonly id: string
  /** When it started, as the service wrote it. */
  readonly time: string
  readonly status: HistoryPoint['status']
  /** What is drawn; `null` where it is not known. */
  readonly count: number | null
  /** How much of it ran, in percent. */
  readonly complete: number | null
  /** Runs of different groups are not alike, so a table names the group. */
  readonly group: string | null
  readonly url: string | null
}

/** A history by the names that renderers know. */
export interface Series {
  readonly points: readonly SeriesPoint[]
  readonly baseline: { readonly id: string; readonly count: number } | null
}

/** Reads a history as a series. */
export function seriesOf({ points, baseline }: History): Series {
  return {
    points: points.map((point) => ({
      id: point.scanId,
      time: point.startTime,
      status: point.status,
      count: point.alertCount,
      complete: point.complete,
      group: point.crawlLabel ?? (point.crawlId === null ? null : String(point.crawlId)),
      url: point.url,
    })),
    baseline: baseline && { id: baseline.scanId, count: baseline.alertCount },
  }
}

/** Builds what `report.json` says of a history. */
export function historyJson(history: History | null): unknown {
  if (history === null) return null
  return {
    points: history.points.map((point) => ({
      scan_id: point.scanId,
      start_time: point.startTime,
      end_time: point.endTime,
      status: point.status,
      alert_count: point.alertCount,
      scan_count: point.scanCount,
      complete: point.complete,
      crawl_id: point.crawlId,
      crawl_label: point.crawlLabel,
      scan_result_url: point.url,
    })),
    baseline: history.baseline && {
      scan_id: history.baseline.scanId,
      alert_count: history.baseline.alertCount,
    },
  }
}
