import type { Answer } from '../server/answer.ts'
import { type CrawlPage, crawlsPerPage } from './crawl-list.ts'
import { Refusal } from './refusal.ts'
import { endOf, type Scan, type ScanStatus, type ScanView } from './scan.ts'
import { scansPerList } from './state.ts'

/** Says yes with a body. */
export function accepted(body: Answer['body']): Answer {
  return { status: 200, body }
}

/** Says no in VAddy's shape. */
export function refused(refusal: Refusal): Answer {
  return { status: refusal.status, body: { error_message: refusal.errorMessage } }
}

/** The answer to start and cancel. */
export function scanIdAnswer(scan: Scan | Refusal): Answer {
  return scan instanceof Refusal ? refused(scan) : accepted({ scan_id: scan.scanId })
}

/** The answer to the result call. Only a finished scan has more than a status. */
export function resultAnswer(result: { scan: Scan; status: ScanStatus } | Refusal): Answer {
  if (result instanceof Refusal) return refused(result)
  const { scan, status } = result
  if (status !== 'finish') return accepted({ status })
  return accepted({
    status,
    project_id: scan.projectId,
    scan_id: scan.scanId,
    scan_count: scan.script.scanCount,
    alert_count: scan.script.alertCount,
    timezone: 'UTC',
    start_time: vaddyTime(scan.begunAt),
    end_time: vaddyTime(endOf(scan)),
    scan_result_url: scanResultUrl(scan),
    complete: scan.script.complete,
    crawl_id: scan.crawlId,
    crawl_label: scan.crawlLabel,
    scan_list: scan.scanList,
  })
}

/** The answer to runcheck. */
export function runcheckAnswer(running: boolean | Refusal): Answer {
  return running instanceof Refusal ? refused(running) : accepted({ running_process: running ? 1 : 0 })
}

/** The answer to the crawl list. */
export function crawlListAnswer(crawls: CrawlPage | Refusal): Answer {
  if (crawls instanceof Refusal) return refused(crawls)
  return accepted({
    total: crawls.total,
    page: crawls.page,
    limit: crawlsPerPage,
    items: crawls.items.map((crawl) => ({
      id: crawl.id,
      label: crawl.label,
      start: vaddyTime(crawl.start),
      end: vaddyTime(crawl.end),
    })),
  })
}

/** The answer to the deletion of a crawl. */
export function deletionAnswer(refusal: Refusal | undefined): Answer {
  return refusal === undefined ? accepted({ message: 'ok' }) : refused(refusal)
}

/** The answer to the list of past scans, which spells some things otherwise than the result call. */
export function resultsListAnswer(projectNumber: number, scans: readonly ScanView[] | Refusal): Answer {
  if (scans instanceof Refusal) return refused(scans)
  return accepted({
    project_number: projectNumber,
    page: 1,
    limit: scansPerList,
    items: scans.map((scan) => {
      const complete = scan.status === 'finish'
      return {
        scan_id: scan.scanId,
        status: complete ? 'Complete' : 'Cancel',
        scan_count: complete ? scan.script.scanCount : null,
        alert_count: complete ? scan.script.alertCount : null,
        complete: complete ? scan.script.complete : null,
        crawl_id: scan.crawlId,
        crawl_label: scan.crawlLabel,
        time_zone: 'UTC',
        start_time: vaddyTime(scan.begunAt),
        end_time: vaddyTime(endOf(scan)),
        scan_result_url: scanResultUrl(scan),
      }
    }),
  })
}

function scanResultUrl(scan: Scan): string {
  return `https://console.vaddy.net/scan_status/${scan.projectNumber}/${scan.scanId}`
}

/** Writes a time of day as VAddy does: whole seconds, UTC, offset without a colon. */
function vaddyTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}+0000`
}
