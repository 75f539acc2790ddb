import type { Facts } from '../../gate/report.ts'
import { isoTimeOf, parseIsoTime } from '../../kernel/iso-time.ts'
import type { FinishedScan } from './schema.ts'

/** What VAddy says of a finished scan, as facts of a report. */
export function factsOfScan(scan: FinishedScan): Facts {
  const duration = (parseIsoTime(scan.end_time) - parseIsoTime(scan.start_time)) / 1_000
  return {
    alert_count: scan.alert_count,
    scan_count: scan.scan_count,
    complete: scan.complete,
    crawl_id: scan.crawl_id,
    crawl_label: scan.crawl_label ?? null,
    scan_list: scan.scan_list,
    start_time: isoTimeOf(scan.start_time),
    end_time: isoTimeOf(scan.end_time),
    // A scan that ended before it began lasted nobody knows how long.
    ...(duration >= 0 && { duration_seconds: Math.round(duration) }),
  }
}
