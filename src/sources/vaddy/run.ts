import { outcomeOf } from '../../gate/conclusion.ts'
import { judgeChecks } from '../../gate/judge.ts'
import type { Check, GateReport, PolicyEntry } from '../../gate/report.ts'
import { AbortedError, GateError, HandOverError, stackOf, wordsOf } from '../../kernel/errors.ts'
import { message } from '../../messages/message.ts'
import { clocksOf } from './age.ts'
import { findCrawl, isAnyCrawl } from './crawl.ts'
import { judgeCrawlAge } from './crawl-age.ts'
import { NotDeployed } from './deployed-version/not-deployed.ts'
import { followScan } from './follow.ts'
import { areTimesRight, latestMoment, pickBaseline, readHistory } from './history.ts'
import { judgeScan, withoutPass } from './judge.ts'
import { latest, unknownScanTypes } from './option-readers.ts'
import type { VaddyOptions } from './read-options.ts'
import { saysNoSuchScan } from './refusal-advice.ts'
import { rehearse } from './rehearsal.ts'
import { buildReport, type Ending } from './report.ts'
import { createSession, type RunDependencies, type Session, warn } from './session.ts'
import { SlotSkipped } from './slot.ts'
import { startScan } from './start.ts'
import { cancelScan, wishOnStop } from './stop.ts'

/**
 * Runs the VAddy gate from the first look to the judgement (contract, section 2) and returns its report,
 * however it ends: what nobody foresaw is the outcome `error`, after what was started has been canceled.
 */
export async function runVaddyGate(
  options: VaddyOptions,
  policy: Readonly<Record<string, PolicyEntry>>,
  dependencies: RunDependencies,
): Promise<GateReport> {
  const session = createSession(options, dependencies)
  let ending: Ending
  try {
    ending = await proceed(session)
    if (ending.outcome === 'started') await handOver(session, buildReport(session, policy, ending))
  } catch (error) {
    if (error instanceof SlotSkipped) ending = plain('skipped', error.detail)
    else {
      await leaveNothingBehind(session, error)
      ending = notCanceled(session, endingOf(session, error))
    }
  }
  return buildReport(session, policy, ending)
}

async function proceed(session: Session): Promise<Ending> {
  const { options, log, signal } = session
  signal.throwIfAborted()
  const unknown = unknownScanTypes(options.scan_type ?? [])
  if (unknown.length > 0) warn(session, message('notice_scan_type_unknown', { types: unknown }))
  if (options.dry_run) return rehearse(session)

  const asksForCrawl = options.crawl_label ?? options.max_crawl_age ?? options.project_number
  const attached = options.scan_id !== undefined
  if (asksForCrawl !== undefined && !(attached && isAnyCrawl(options)))
    session.crawl = await findCrawl(session)
  const tooOld = crawlTooOld(session)
  if (tooOld !== undefined) return tooOld
  if (options.scan_id === latest) {
    const { takeLatest } = await import('./latest/take-latest.ts')
    return (await takeLatest(session)) ?? judge(session)
  }
  await readHistory(session)
  if (options.version_url !== undefined) {
    const { watchVersion } = await import('./deployed-version/watch-version.ts')
    session.deployed = watchVersion(session, options.version_url)
  }

  if (options.scan_id !== undefined) {
    session.scan = { id: options.scan_id, origin: 'attached', since: session.clock.monotonic() }
    session.checkpoint({ phase: 'running', scanId: options.scan_id, own: false })
    log.info(message('log_attached', { scan: options.scan_id }))
    await session.deployed?.before()
  } else {
    await startScan(session)
  }
  const scan = session.scan
  if (scan === undefined) throw new Error('A start without a scan.')
  // The start's answer is waited for after a stop signal, too.
  signal.throwIfAborted()
  if (!options.wait && scan.origin === 'own') {
    return plain('started', message('reason_started', { scan: scan.id }))
  }
  await followScan(session, scan)
  await session.deployed?.after()
  return judge(session)
}

/** Hands a started scan to a later job. Until that has worked it is ours, and canceled if we are killed. */
async function handOver(session: Session, report: GateReport): Promise<void> {
  const { checkpoint, scan } = session
  if (scan === undefined) throw new Error('A start without a scan.')
  try {
    await session.handOver?.(report)
  } catch (error) {
    if (error instanceof GateError) throw error
    throw new HandOverError(message('reason_not_handed_over', { scan: scan.id, why: wordsOf(error) }), {
      cause: error,
    })
  }
  session.settled = true
  checkpoint({ phase: 'over', scanId: scan.id })
}

/** The end of a run whose crawl is too old, or of an age that nobody can know. */
function crawlTooOld(session: Session): Ending | undefined {
  const { crawl, options } = session
  if (options.max_crawl_age === undefined || crawl === undefined) return undefined
  const check = judgeCrawlAge(crawl, clocksOf(session), options.max_crawl_age)
  if (check.result === 'pass') return undefined
  return endedBy(check)
}

/** The end of a run that a check forbids to begin. */
function endedBy(check: Check): Ending {
  const { outcome, decidedBy } = judgeChecks([check])
  const reason = decidedBy?.reason ?? message('reason_not_finished')
  return { outcome, reason, checks: [check], baseline: null, error: undefined }
}

function judge(session: Session): Ending {
  const { history, options, result } = session
  if (result === undefined) throw new Error('A finished scan without a result.')
  // The baseline is what began before: of a scan whose own times can't be right, nothing did.
  const isInTime = areTimesRight(result, latestMoment(session))
  const baseline = history === null || !isInTime ? null : pickBaseline(history, result, options.min_complete)
  const version = session.deployed?.check()
  const own = judgeScan(result, options, baseline)
  const isOther = version !== undefined && version.result !== 'pass'
  const checks = [
    ...session.checks,
    ...(version === undefined ? [] : [version]),
    ...(isOther ? withoutPass(own, message('reason_count_of_other_version')) : own),
  ]
  if (options.max_alert_increase !== undefined && baseline === null && options.max_alerts !== 'off') {
    session.warnings.push(message('notice_no_baseline'))
  }
  const { outcome, decidedBy } = judgeChecks(checks)
  const reason = decidedBy?.reason ?? message('reason_passed', { alerts: result.alert_count })
  return { outcome, reason, checks, baseline, error: undefined }
}

/** Cancels a scan that may still run, as `on_stop` says. */
async function leaveNothingBehind(session: Session, error: unknown): Promise<void> {
  const { cancelFailed, options, scan, settled } = session
  if (scan === undefined || settled || cancelFailed) return
  if (saysNoSuchScan(error) && wishOnStop(options, scan) === 'leave') {
    // Nothing runs that could be left alone.
    session.settled = true
    session.checkpoint({ phase: 'over', scanId: scan.id })
  } else await cancelScan(session, scan)
}

function endingOf(session: Session, error: unknown): Ending {
  if (error instanceof NotDeployed) return endedBy(error.check)
  if (!(error instanceof GateError)) return unforeseen(session, error)
  const project = session.options.project_id
  const outcome = outcomeOf(error)
  const base = { outcome, checks: [], baseline: null, error }
  if (error instanceof AbortedError && session.maybeRunning) {
    session.log.warning(message('notice_maybe_running', { project }))
    return { ...base, reason: message('reason_aborted_maybe_running', { signal: error.signal, project }) }
  }
  return { ...base, reason: error.detail }
}

/** Says in the reason, too, that a scan may run on: it is all that an output or an annotation shows. */
function notCanceled({ cancelFailed, scan }: Session, ending: Ending): Ending {
  if (!cancelFailed || scan === undefined) return ending
  return { ...ending, reason: message('reason_not_canceled', { reason: ending.reason, scan: scan.id }) }
}

function unforeseen({ log }: Session, error: unknown): Ending {
  log.debug(stackOf(error))
  return plain('error', message('reason_unforeseen', { error: wordsOf(error) }))
}

function plain(outcome: Ending['outcome'], reason: Ending['reason']): Ending {
  return { outcome, reason, checks: [], baseline: null, error: undefined }
}
