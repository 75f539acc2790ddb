import { retryRead, whilePolling } from '../../http/retry.ts'
import { formatDuration } from '../../kernel/duration.ts'
import { AnswerError, ConfigurationError, ScanCanceledError, ScanTimeoutError } from '../../kernel/errors.ts'
import { adaptiveInterval } from '../../kernel/poll.ts'
import { message } from '../../messages/message.ts'
import type { ScanResult } from './api.ts'
import type { FinishedScan } from './schema.ts'
import type { FollowedScan, Session } from './session.ts'
import { cancelScan } from './stop.ts'

/** The first look comes this soon, in milliseconds. */
const firstLook = 2_000

/**
 * Polls a scan until it ends; on return `session.result` is set. Throws `ScanCanceledError`,
 * `ScanTimeoutError` past `scan_timeout`, `AnswerError` on an unknown status or somebody else's result,
 * `ConfigurationError` where an attached scan belongs elsewhere, and what reading throws.
 */
export async function followScan(session: Session, scan: FollowedScan): Promise<void> {
  const { clock, log, options, pacer } = session
  const elapsed = () => clock.monotonic() - scan.since
  const left = () => options.scan_timeout - elapsed()
  const beat = () => heartbeat(session, elapsed())
  const end = scan.origin === 'own' ? expectedEnd(session, elapsed()) : undefined
  if (end !== undefined) log.info(message('log_expected_end', { end }))
  // A scan that was there before us may have ended: no reason to wait for the first look.
  let pause = scan.origin === 'own' ? (options.poll_interval ?? firstLook) : 0
  for (;;) {
    await pacer.sleep(Math.max(0, Math.min(pause, left())), beat)
    if (accept(session, scan, await ask(session, scan, left()))) return
    if (left() <= 0) return timeOut(session, scan)
    pause = options.poll_interval ?? adaptiveInterval(elapsed(), session.expectedDuration)
  }
}

async function ask(session: Session, scan: FollowedScan, left: number): Promise<ScanResult> {
  const { api, pacer, retry, signal } = session
  const policy = { ...whilePolling, window: Math.min(whilePolling.window, Math.max(left, firstLook)) }
  pacer.polls += 1
  return retryRead(() => api.result(scan.id, { signal }), policy, retry)
}

/** Takes a result. Returns whether the scan has ended; throws where it ended badly or makes no sense. */
function accept(session: Session, scan: FollowedScan, result: ScanResult): boolean {
  switch (result.status) {
    case 'scanning':
      return false
    case 'canceled':
      settle(session, scan)
      throw new ScanCanceledError(message('reason_scan_canceled', { scan: scan.id }))
    case 'unknown':
      throw new AnswerError(message('reason_unknown_status', { scan: scan.id, status: result.name }), false)
    case 'finish':
      checkIdentity(session, scan, result.scan)
      settle(session, scan)
      session.result = result.scan
      return true
  }
}

/** Records that nothing runs any more, so that nobody cancels it later. */
function settle(session: Session, scan: FollowedScan): void {
  session.settled = true
  session.checkpoint({ phase: 'over', scanId: scan.id })
}

/** A result of another scan, project or crawl than the one asked for is never a pass. */
function checkIdentity({ crawl, options }: Session, scan: FollowedScan, result: FinishedScan): void {
  const crawlId = crawl?.id ?? options.crawl_id
  const pairs = [
    ['scan_id', scan.id, result.scan_id],
    ['project_id', options.project_id, result.project_id],
    ['crawl_id', crawlId ?? String(result.crawl_id), String(result.crawl_id)],
  ] as const
  for (const [field, asked, got] of pairs) {
    if (asked === got) continue
    if (scan.origin === 'latest' && field === 'project_id') {
      // VAddy lists the scans of any project of the account, whichever number it is given.
      const { project_number: number = '' } = options
      throw new ConfigurationError([
        message('reason_number_elsewhere', { scan: scan.id, number, asked, got }),
      ])
    }
    if (scan.origin === 'attached' && field !== 'scan_id') {
      throw new ConfigurationError([
        message('reason_attached_elsewhere', { scan: scan.id, field, asked, got }),
      ])
    }
    throw new AnswerError(message('reason_other_scan', { field, asked, got }), false)
  }
}

/** Cancels past the limit, unless told to leave it; one that was over by then is judged after all. */
async function timeOut(session: Session, scan: FollowedScan): Promise<void> {
  const timedOut = new ScanTimeoutError(
    message('reason_timeout', { scan: scan.id, limit: formatDuration(session.options.scan_timeout) }),
  )
  const canceled = await cancelScan(session, scan)
  if (canceled !== 'already-over' && canceled !== 'over-or-canceled') throw timedOut
  const result = await ask(session, scan, 0)
  if (result.status === 'canceled' && canceled === 'over-or-canceled') throw timedOut
  if (!accept(session, scan, result)) throw timedOut
}

function heartbeat(session: Session, elapsed: number) {
  const params = { elapsed: formatDuration(elapsed), polls: session.pacer.polls }
  const end = expectedEnd(session, elapsed)
  return end === undefined
    ? message('log_scanning', params)
    : message('log_scanning_until', { ...params, end })
}

/** When the scan is expected to end, as a time of day, where history tells and the time has not passed. */
function expectedEnd({ clock, expectedDuration }: Session, elapsed: number): string | undefined {
  if (expectedDuration === undefined || expectedDuration <= elapsed) return undefined
  return `${new Date(clock.now() + expectedDuration - elapsed).toISOString().slice(11, 16)} UTC`
}
