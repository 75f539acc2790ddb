import type { HistoryPoint } from '../../src/gate/history.ts'
import type { Check } from '../../src/gate/report.ts'

/** A check of the number of alerts that passed. */
export function maxAlerts(observed: number, limit: number): Check {
  return {
    id: 'max_alerts',
    unit: 'count',
    observed,
    limit,
    bound: 'at_most',
    result: 'pass',
    severity: 'failed',
  }
}

/** A check of how much ran that passed. */
export function minComplete(observed: number, limit: number): Check {
  return {
    id: 'min_complete',
    unit: 'percent',
    observed,
    limit,
    bound: 'at_least',
    result: 'pass',
    severity: 'incomplete',
  }
}

/** A check of the requests sent that passed. */
export function requestsSent(observed: number): Check {
  return {
    id: 'requests_sent',
    unit: 'count',
    observed,
    limit: 1,
    bound: 'at_least',
    result: 'pass',
    severity: 'incomplete',
  }
}

/** An earlier scan, for a history. */
export function point(number: number, day: string, alertCount: number | null): HistoryPoint {
  return {
    scanId: `1-history-${number}`,
    startTime: `${day}T02:00:00+0000`,
    endTime: `${day}T02:40:00+0000`,
    status: alertCount === null ? 'canceled' : 'complete',
    alertCount,
    scanCount: alertCount === null ? null : 1_284,
    complete: alertCount === null ? null : 100,
    crawlId: 30,
    crawlLabel: 'shop: login, cart and checkout',
    url: `https://console.vaddy.net/scan_status/1/1-history-${number}`,
  }
}
