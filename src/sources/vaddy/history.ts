import type { History, HistoryPoint } from '../../gate/history.ts'
import { beforeStart, retryRead } from '../../http/retry.ts'
import { parseIsoTime } from '../../kernel/iso-time.ts'
import { message } from '../../messages/message.ts'
import type { PastScan } from './schema.ts'
import { type Session, warn } from './session.ts'

const mostPoints = 20
const day = 86_400_000

/**
 * Reads the results list, where `project_number` is given, before anything is started: sets
 * `session.history` and `session.expectedDuration`. A scan whose times can't be right is left out with a
 * warning: what follows reckons with them. Throws what reading throws.
 */
export async function readHistory(session: Session): Promise<void> {
  const { project_number: number } = session.options
  if (number !== undefined) takeHistory(session, await listPastScans(session, number))
}

/** Asks for the results list. Throws what reading throws. */
export function listPastScans(
  { api, retry, signal }: Session,
  projectNumber: string,
): Promise<readonly PastScan[]> {
  return retryRead(() => api.pastScans(projectNumber, { signal }), beforeStart, retry)
}

/** Takes the results list for the session's history. */
export function takeHistory(session: Session, past: readonly PastScan[]): void {
  const { crawl } = session
  const latest = latestMoment(session)
  const right = past.filter((scan) => areTimesRight(scan, latest))
  const odd = past.filter((scan) => !right.includes(scan)).map((scan) => scan.scan_id)
  if (odd.length > 0) warn(session, message('notice_history_left_out', { scans: odd }))
  session.history = { points: right.slice(0, mostPoints).map(pointOf).reverse(), baseline: null }
  session.expectedDuration = usualDuration(session.history.points, crawl?.id)
}

/** The latest moment that VAddy can name and be right: now by whichever clock is ahead, and a day. */
export function latestMoment({ api, clock }: Pick<Session, 'api' | 'clock'>): number {
  const { at = Number.NaN } = api.serverTime() ?? {}
  return (Number.isNaN(at) ? clock.now() : Math.max(at, clock.now())) + day
}

/** When a scan began and ended. A canceled one need not say. */
type Times = Pick<PastScan, 'start_time' | 'end_time'>

/** Whether the times that are there are ISO 8601, in order, and none is later than `latest`. */
export function areTimesRight({ start_time: start, end_time: end }: Times, latest: number): boolean {
  const times = [start, end].flatMap((text) => (text ? parseIsoTime(text) : []))
  const [first = 0, last = first] = times
  return times.every((time) => time <= latest) && first <= last
}

/** How a past scan ended, in our words for VAddy's. */
export function statusOf({ status }: Pick<PastScan, 'status'>): HistoryPoint['status'] {
  if (status === 'Complete') return 'complete'
  return status === 'Cancel' ? 'canceled' : 'other'
}

/** One row of the results list as a point of the history. */
export function pointOf(scan: PastScan): HistoryPoint {
  return {
    scanId: scan.scan_id,
    startTime: scan.start_time ?? '',
    endTime: scan.end_time ?? null,
    status: statusOf(scan),
    alertCount: scan.alert_count ?? null,
    scanCount: scan.scan_count ?? null,
    complete: scan.complete ?? null,
    crawlId: scan.crawl_id ?? null,
    crawlLabel: scan.crawl_label ?? null,
    url: scan.scan_result_url ?? null,
  }
}

/**
 * The median duration of complete scans of a crawl in milliseconds, `undefined` without any. Longer than a
 * day is none: VAddy ends a scan long before, and the end is told as a time of day.
 */
export function usualDuration(
  points: readonly HistoryPoint[],
  crawlId: string | undefined,
): number | undefined {
  const durations = points
    .filter(
      (point) => point.status === 'complete' && (crawlId === undefined || String(point.crawlId) === crawlId),
    )
    .map((point) => parseIsoTime(point.endTime ?? '') - parseIsoTime(point.startTime))
    .filter((duration) => duration > 0 && duration < day)
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
  const judgedStart = parseIsoTime(judged.start_time)
  const eligible = history.points.filter(
    (point) =>
      point.status === 'complete' &&
      point.alertCount !== null &&
      point.scanId !== judged.scan_id &&
      // A scan that sent nothing found nothing, and is never complete.
      (point.scanCount ?? 0) > 0 &&
      (point.complete ?? -1) >= minimumComplete &&
      parseIsoTime(point.startTime) < judgedStart,
  )
  const sameId = eligible.filter((point) => point.crawlId === judged.crawl_id)
  const label = judged.crawl_label ?? null
  const comparable =
    sameId.length > 0 || label === null ? sameId : eligible.filter((point) => point.crawlLabel === label)
  const [lowest] = [...comparable].sort((one, other) => (one.alertCount ?? 0) - (other.alertCount ?? 0))
  return lowest === undefined ? null : { scanId: lowest.scanId, alertCount: lowest.alertCount ?? 0 }
}
