import { judgeChecks } from '../../gate/judge.ts'
import { type Message, message } from '../../messages/message.ts'
import { areTimesRight, latestMoment, pickBaseline, pointOf, statusOf } from './history.ts'
import { judgeScan } from './judge.ts'
import type { VaddyOptions } from './read-options.ts'
import type { PastScan } from './schema.ts'
import type { Session } from './session.ts'

/** The limits that a policy sets. */
export type Limits = Pick<VaddyOptions, 'max_alerts' | 'max_alert_increase' | 'min_complete'>

/** How a past scan would have ended. */
export interface Verdict {
  readonly scan: PastScan
  readonly outcome: 'passed' | 'failed' | 'incomplete' | 'scan_canceled' | 'unreachable'
  readonly reason: Message
}

/**
 * Judges listed scans by limits that are not in force, each by a baseline of those that started before it. Only what
 * the list holds can be one: the oldest of the list have none. Pure but for the clocks.
 */
export function judgePastScans(
  listed: readonly PastScan[],
  limits: Limits,
  clocks: Pick<Session, 'api' | 'clock'>,
): readonly Verdict[] {
  const latest = latestMoment(clocks)
  const right = listed.filter((scan) => areTimesRight(scan, latest))
  const history = { points: right.map(pointOf), baseline: null }
  return listed.map((scan) => {
    const { scan_id: id } = scan
    const status = statusOf(scan)
    if (status === 'canceled') {
      return { scan, outcome: 'scan_canceled', reason: message('reason_scan_canceled', { scan: id }) }
    }
    if (status === 'other') {
      const reason = message('reason_unknown_status', { scan: id, status: scan.status })
      return { scan, outcome: 'unreachable', reason }
    }
    const { alert_count: alerts, complete, scan_count: count } = scan
    // Of a finished scan the list says all three; what it does not say is no pass.
    if (alerts == null || complete == null || count == null) {
      return { scan, outcome: 'incomplete', reason: message('what_if_unknown', { scan: id }) }
    }
    const start = scan.start_time ?? ''
    const judged = { ...scan, crawl_id: scan.crawl_id ?? Number.NaN, start_time: start }
    const baseline = right.includes(scan) ? pickBaseline(history, judged, limits.min_complete) : null
    const known = { alert_count: alerts, complete, scan_count: count }
    const { outcome, decidedBy } = judgeChecks(judgeScan(known, limits, baseline))
    return { scan, outcome, reason: decidedBy?.reason ?? message('reason_passed', { alerts }) }
  })
}
