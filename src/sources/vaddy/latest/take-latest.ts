import { judgeChecks } from '../../../gate/judge.ts'
import type { Check } from '../../../gate/report.ts'
import { AnswerError, ScanCanceledError } from '../../../kernel/errors.ts'
import { readableTime } from '../../../kernel/iso-time.ts'
import { message } from '../../../messages/message.ts'
import { clocksOf } from '../age.ts'
import { followScan } from '../follow.ts'
import { listPastScans, statusOf, takeHistory } from '../history.ts'
import type { Ending } from '../report.ts'
import type { PastScan } from '../schema.ts'
import type { Session } from '../session.ts'
import { createSlot } from '../slot.ts'
import { newestScan } from './newest-scan.ts'
import { judgeNoScan, judgeScanAge } from './scan-age.ts'

/** A scan that has just ended may need a moment to get into the list, in milliseconds. */
const secondLook = 10_000

/**
 * Takes the newest scan that has ended, and its result by its ID; on return `session.result` is set, unless an ending
 * is returned: there is none, or it is too old. Starts nothing and cancels nothing.
 *
 * Throws `ScanCanceledError` where the newest was canceled, `AnswerError` where the list or the result makes no sense,
 * `ConfigurationError` where the list is another project's, and what waiting and reading throw.
 */
export async function takeLatest(session: Session): Promise<Ending | undefined> {
  const { clock, log, options } = session
  const { max_scan_age: limit, project_number: number } = options
  if (limit === undefined || number === undefined)
    throw new Error('A search for the latest without its limits.')
  const listed = await listWhenFree(session, number)
  takeHistory(session, listed)
  const crawlId = session.crawl?.id ?? options.crawl_id
  const newest = newestScan(listed, crawlId)
  if (newest === undefined) {
    return endingOf([judgeNoScan(limit, { project: options.project_id, crawl: crawlId ?? '' })])
  }
  const { scan_id: scan, startedAt } = newest
  // It is over, whatever comes: nobody is ever to cancel it.
  session.settled = true
  session.checkpoint({ phase: 'over', scanId: scan })
  session.scan = { id: scan, origin: 'latest', since: clock.monotonic() }
  session.listed = newest
  const checks = judgeScanAge({ scan, startedAt }, clocksOf(session), { ...options, max_scan_age: limit })
  log.info(message('log_latest', { scan, started: readableTime(startedAt) }))
  if (checks.some(({ result }) => result !== 'pass')) return endingOf(checks)
  session.checks.push(...checks)

  const status = statusOf(newest)
  if (status === 'canceled') throw new ScanCanceledError(message('reason_scan_canceled', { scan }))
  if (status === 'other') {
    throw new AnswerError(message('reason_unknown_status', { scan, status: newest.status }), false)
  }
  await followScan(session, session.scan)
  confirm(session, newest)
  return undefined
}

/** The results list once no scan of the project runs; a scan that was waited for must be among the new ones. */
async function listWhenFree(session: Session, number: string): Promise<readonly PastScan[]> {
  const seen = new Set((await listPastScans(session, number)).map((scan) => scan.scan_id))
  const hasNew = (listed: readonly PastScan[]) => listed.some((scan) => !seen.has(scan.scan_id))
  const wasBusy = await createSlot(session).wait()
  const listed = await listPastScans(session, number)
  if (!wasBusy || hasNew(listed)) return listed
  await session.pacer.sleep(secondLook, () => message('log_looking_for_latest'))
  const again = await listPastScans(session, number)
  if (hasNew(again)) return again
  throw new AnswerError(message('reason_latest_missing', { project: session.options.project_id }), false)
}

/** A result that does not say what the list said of the same scan is no answer. */
function confirm({ result }: Session, listed: PastScan): void {
  if (result === undefined) throw new Error('A finished scan without a result.')
  for (const field of ['alert_count', 'scan_count', 'complete'] as const) {
    if (result[field] === listed[field]) continue
    const detail = { scan: listed.scan_id, field, listed: String(listed[field]), got: String(result[field]) }
    throw new AnswerError(message('reason_latest_contradicted', detail), false)
  }
}

function endingOf(checks: readonly Check[]): Ending {
  const { outcome, decidedBy } = judgeChecks(checks)
  const reason = decidedBy?.reason ?? message('reason_not_finished')
  return { outcome, reason, checks, baseline: null, error: undefined }
}
