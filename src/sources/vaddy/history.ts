import type { History, HistoryPoint } from '../../gate/report.ts'
import { beforeStart, retryRead } from '../../http/retry.ts'
import { type PastScan, parseServerTime } from './schema.ts'
import type { Session } from './session.ts'

const mostPoints = 20

/**
 * Reads the results list, where `project_number` is given, before anything is started: sets
 * `session.history` and `session.expectedDuration`. Throws what reading throws.
 */
export async function readHistory(session: Session): Promise<void> {
  const { api, crawl, options, retry, signal } = session
  const number = options.project_number
  if (number === undefined) return
  const past = await retryRead(() => api.pastScans(number, { signal }), beforeStart, retry)
  session.history = { points: past.slice(0, mostPoints).map(pointOf).reverse(), baseline: null }
  session.expectedDuration = usualDuration(session.history.points, crawl?.id)
}

function pointOf(scan: PastScan): HistoryPoint {
  const status = scan.status === 'Complete' ? 'complete' : scan.status === 'Cancel' ? 'canceled' : 'other'
  return {
    scanId: scan.scan_id,
    startTime: scan.start_time ?? '',
    endTime: scan.end_time ?? null,
    status,
    alertCount: scan.alert_count ?? null,
    scanCount: scan.scan_count ?? null,
    complete: scan.complete ?? null,
    crawlId: scan.crawl_id ?? null,
    crawlLabel: scan.crawl_label ?? null,
    url: scan.scan_result_url ?? null,
  }
}

/** The median duration of complete scans of a crawl in milliseconds, `undefined` without any. */
export function usualDuration(
  points: readonly HistoryPoint[],
  crawlId: string | undefined,
): number | undefined {
  const durations = points
    .filter(
      (point) => point.status === 'complete' && (crawlId === undefined || String(point.crawlId) === crawlId),
    )
    .map((point) => parseServerTime(point.endTime ?? '') - parseServerTime(point.startTime))
    .filter((duration) => duration > 0)
    .sort((one, other) => one - other)
  return durations[Math.floor(durations.length / 2)]
}

/** The judged scan, as far as the baseline depends on it. */
export interface JudgedScan {
  readonly scan_id: string
  readonly crawl_id: number
  readonly crawl_label?: string | null | undefined
  readonly start_time: string
}

/**
 * Picks the baseline: the lowest alert count among complete scans of the same crawl (same ID, else same
 * label) that sent requests, ran far enough and started before the judged scan. The lowest, because otherwise running a
 * failed job again would make its own alerts the baseline (contract, section 2).
 */
export function pickBaseline(
  history: History,
  judged: JudgedScan,
  minimumComplete: number,
): History['baseline'] {
  const judgedStart = parseServerTime(judged.start_time)
  const eligible = history.points.filter(
    (point) =>
      point.status === 'complete' &&
      point.alertCount !== null &&
      point.scanId !== judged.scan_id &&
      // A scan that sent nothing found nothing, and is never complete.
      (point.scanCount ?? 0) > 0 &&
      (point.complete ?? -1) >= minimumComplete &&
      parseServerTime(point.startTime) < judgedStart,
  )
  const sameId = eligible.filter((point) => point.crawlId === judged.crawl_id)
  const label = judged.crawl_label ?? null
  const comparable =
    sameId.length > 0 || label === null ? sameId : eligible.filter((point) => point.crawlLabel === label)
  const [lowest] = [...comparable].sort((one, other) => (one.alertCount ?? 0) - (other.alertCount ?? 0))
  return lowest === undefined ? null : { scanId: lowest.scanId, alertCount: lowest.alertCount ?? 0 }
}
