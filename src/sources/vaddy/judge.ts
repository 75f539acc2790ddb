import type { History } from '../../gate/history.ts'
import { compare } from '../../gate/judge.ts'
import type { Check } from '../../gate/report.ts'
import { type Message, message } from '../../messages/message.ts'
import type { VaddyOptions } from './read-options.ts'
import type { FinishedScan } from './schema.ts'

type Judged = Pick<FinishedScan, 'alert_count' | 'scan_count' | 'complete'>
type Policy = Pick<VaddyOptions, 'max_alerts' | 'max_alert_increase' | 'min_complete'>

/**
 * Holds a finished scan against the limits. Pure. A rise that has no baseline can't be judged; it is left
 * out only where `max_alerts` is a number too (contract, section 2). Of an incomplete scan no count can pass.
 */
export function judgeScan(scan: Judged, policy: Policy, baseline: History['baseline']): Check[] {
  const counts = judgeCounts(scan, policy, baseline)
  const short = message('reason_incomplete', { complete: scan.complete, minimum: policy.min_complete })
  const whole = [
    judgeNumber('requests_sent', scan.scan_count, 1, message('reason_nothing_sent')),
    judgeNumber('min_complete', scan.complete, policy.min_complete, short),
  ]
  const isWhole = whole.every(({ result }) => result === 'pass')
  const partial = message('reason_count_unjudged')
  return [...(isWhole ? counts : withoutPass(counts, partial)), ...whole]
}

const counted: ReadonlySet<Check['id']> = new Set(['max_alerts', 'max_alert_increase'])

/**
 * Takes the pass from each count within its limit, for a reason: what was not scanned could hold more, while a count
 * beyond its limit is one all the same.
 */
export function withoutPass(checks: readonly Check[], reason: Message): Check[] {
  return checks.map((check) =>
    check.result === 'pass' && counted.has(check.id) ? { ...check, result: 'unjudged', reason } : check,
  )
}

function judgeCounts(scan: Judged, policy: Policy, baseline: History['baseline']): Check[] {
  const checks: Check[] = []
  if (policy.max_alerts !== 'off') {
    const reason = message('reason_alerts', { alerts: scan.alert_count, limit: policy.max_alerts })
    checks.push(judgeNumber('max_alerts', scan.alert_count, policy.max_alerts, reason))
  }
  if (policy.max_alert_increase !== undefined && (baseline !== null || policy.max_alerts === 'off')) {
    const increase = baseline === null ? null : scan.alert_count - baseline.alertCount
    const reason =
      increase === null
        ? message('reason_no_baseline')
        : message('reason_increase', {
            increase,
            limit: policy.max_alert_increase,
            baseline: baseline?.alertCount ?? 0,
          })
    checks.push(judgeNumber('max_alert_increase', increase, policy.max_alert_increase, reason))
  }
  return checks
}

const shapes = {
  max_alerts: { unit: 'count', bound: 'at_most', severity: 'failed' },
  max_alert_increase: { unit: 'count', bound: 'at_most', severity: 'failed' },
  max_crawl_age: { unit: 'milliseconds', bound: 'at_most', severity: 'failed' },
  requests_sent: { unit: 'count', bound: 'at_least', severity: 'incomplete' },
  min_complete: { unit: 'percent', bound: 'at_least', severity: 'incomplete' },
  max_scan_age: { unit: 'milliseconds', bound: 'at_most', severity: 'incomplete' },
  scanned_after: { unit: 'milliseconds', bound: 'at_most', severity: 'incomplete' },
  deployed_version: { unit: 'count', bound: 'at_least', severity: 'incomplete' },
} as const satisfies { readonly [K in Check['id']]?: Pick<Check, 'unit' | 'bound' | 'severity'> }

/**
 * Holds one number, `null` where nobody can know it, against its limit. `reason` says why it is no pass, where it is
 * none.
 */
export function judgeNumber(
  id: keyof typeof shapes,
  observed: number | null,
  limit: number,
  reason: Message,
): Check {
  const shape = shapes[id]
  const result = compare(observed, shape.bound, limit)
  return { id, ...shape, observed, limit, result, ...(result !== 'pass' && { reason }) }
}
