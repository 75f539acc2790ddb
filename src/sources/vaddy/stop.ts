import { isWorthAnotherTry } from '../../http/retry.ts'
import { NetworkError, RefusedError, whyOf } from '../../kernel/errors.ts'
import { type Message, message } from '../../messages/message.ts'
import type { VaddyApi } from './api.ts'
import { type FollowedScan, type Session, warn } from './session.ts'

/** How long a cancel is tried when nobody presses, in milliseconds. */
const patienceUnpressed = 15_000
/** How long one try may take, in milliseconds. */
const oneTry = 5_000
/** How long the first try may take where no time is left, as after a sleep of the machine. */
const firstTry = 1_000
const pauseBetweenTries = 1_000

/**
 * What became of an attempt to cancel. `over-or-canceled`: the scan is over, and an earlier try, whose
 * answer was lost, may have been what ended it.
 */
export type CancelResult = 'canceled' | 'already-over' | 'over-or-canceled' | 'left' | 'failed'

/** What is said of each way in which a scan turned out to be over. */
export const cancelNotices = {
  canceled: 'notice_canceled_by_us',
  'already-over': 'notice_already_over',
  'over-or-canceled': 'notice_over_or_canceled',
} as const

/** What becomes of a scan that may still run when the run ends: what was asked for, or by its origin. */
export function wishOnStop(
  { on_stop: wish }: Session['options'],
  { origin }: FollowedScan,
): 'cancel' | 'leave' {
  return wish ?? (origin === 'own' ? 'cancel' : 'leave')
}

/**
 * Cancels a scan that is not known to have ended, as `on_stop` and its origin say, and records what came
 * of it: own scans are canceled and others left alone, unless `on_stop` was given. Never throws.
 */
export async function cancelScan(session: Session, scan: FollowedScan): Promise<CancelResult> {
  const { api, checkpoint, clock, log, options, patience, signal } = session
  if (wishOnStop(options, scan) === 'leave') {
    const key = options.on_stop === undefined ? 'notice_left_attached' : 'notice_left_running'
    session.warnings.push(message(key, { scan: scan.id }))
    log.info(message(key, { scan: scan.id }))
    session.settled = true
    checkpoint({ phase: 'over', scanId: scan.id })
    return 'left'
  }
  const unpressed = { end: clock.monotonic() + patienceUnpressed, tries: Number.POSITIVE_INFINITY }
  const limits = () => {
    const { stoppedAt } = session
    return stoppedAt === undefined ? unpressed : { end: stoppedAt + patience.ms, tries: patience.tries }
  }
  const outcome = await sendCancel(api, scan.id, { clock, limits, signal })
  if (outcome.result === 'failed') {
    session.cancelFailed = true
    warn(session, message('notice_cancel_failed', { scan: scan.id, why: outcome.why }))
    return outcome.result
  }
  const key = cancelNotices[outcome.result]
  session.settled = true
  checkpoint({ phase: 'over', scanId: scan.id })
  session.warnings.push(message(key, { scan: scan.id }))
  log.info(message(key, { scan: scan.id }))
  return outcome.result
}

type Sent =
  | { readonly result: keyof typeof cancelNotices }
  | { readonly result: 'failed'; readonly why: string | Message }

/** How long and how often a cancel is tried. `end` is on the monotonic clock, in milliseconds. */
export interface CancelLimits {
  readonly end: number
  readonly tries: number
}

/** What sending a cancel needs. */
export interface CancelTools {
  readonly clock: Session['clock']
  /** Asked after each failure: being told to stop may leave less time than there was. */
  readonly limits: () => CancelLimits
  /** Cuts a pause between two tries short, never a try. */
  readonly signal?: AbortSignal
}

/**
 * Sends a cancel until it is answered or its limits are reached. Sending it twice is harmless: it names one
 * scan, and a scan that is over is answered with «already been finished».
 */
export async function sendCancel(
  api: Pick<VaddyApi, 'cancel'>,
  scanId: string,
  { clock, limits, signal }: CancelTools,
): Promise<Sent> {
  let answerLost = false
  for (let tried = 1; ; tried += 1) {
    try {
      // A timer takes whole milliseconds only, and the monotonic clock gives fractions.
      const left = Math.max(tried === 1 ? firstTry : 1, Math.round(limits().end - clock.monotonic()))
      await api.cancel(scanId, { timeoutMs: Math.min(oneTry, left) })
      return { result: 'canceled' }
    } catch (error) {
      if (saysItIsOver(error)) {
        return { result: answerLost ? 'over-or-canceled' : 'already-over' }
      }
      answerLost ||= !(error instanceof NetworkError && error.delivery === 'not-sent')
      const why = whyOf(error)
      const { end, tries } = limits()
      const isLast = tried >= tries || clock.monotonic() + pauseBetweenTries >= end
      if (error instanceof RefusedError || isLast) return { result: 'failed', why }
      await pause(clock, signal)
    }
  }
}

/** VAddy Web API Scan Document 2.0.2: the answer to canceling a scan that has ended. */
function saysItIsOver(error: unknown): boolean {
  return error instanceof RefusedError && /already been finished/i.test(error.serviceText ?? '')
}

/** How often somebody who waits for the answer has a cancel sent, and the pause in between in milliseconds. */
const triesForSomebody = 3
const pauseForSomebody = 2_000

/**
 * Cancels a scan for somebody who asked for that alone; `false` where it was over already. A cancel that got no answer is
 * sent again. Throws what the last try threw, and an `AbortedError` when told to stop.
 */
export async function endScan(
  api: Pick<VaddyApi, 'cancel'>,
  scanId: string,
  { clock, signal }: Pick<Session, 'clock' | 'signal'>,
): Promise<boolean> {
  for (let tried = 1; ; tried += 1) {
    try {
      await api.cancel(scanId, { signal })
      return true
    } catch (error) {
      if (saysItIsOver(error)) return false
      if (tried >= triesForSomebody || !isWorthAnotherTry(error)) throw error
      await clock.sleep(pauseForSomebody, signal)
    }
  }
}

async function pause(clock: Session['clock'], signal: AbortSignal | undefined): Promise<void> {
  try {
    await clock.sleep(pauseBetweenTries, signal?.aborted ? undefined : signal)
  } catch {
    // Told to stop in between: the next try comes at once.
  }
}
