import pRetry from 'p-retry'
import type { Clock } from '../kernel/clock.ts'
import { formatDuration } from '../kernel/duration.ts'
import { AnswerError, BarredError, NetworkError, StatusError, whyOf } from '../kernel/errors.ts'
import type { Logger } from '../kernel/logger.ts'
import type { Random } from '../kernel/random.ts'
import { message } from '../messages/message.ts'

/** How long a read is tried again. All times in milliseconds. */
export interface RetryPolicy {
  /** The most tries, the first included. */
  readonly tries: number
  /** No try begins later than this after the first failure. */
  readonly window: number
  /** The wait after the first failure, before jitter; it doubles with each further one. */
  readonly firstWait: number
  /** The longest wait that doubling leads to. */
  readonly longestWait: number
  /** On the monotonic clock, until when `Retry-After` may make us wait. Default: as long as the window. */
  readonly askedUntil?: number
}

/** Before a start there is somebody waiting at the log: four tries within 30 s. */
export const beforeStart: RetryPolicy = { tries: 4, window: 30_000, firstWait: 2_000, longestWait: 10_000 }

/** While a scan runs patience costs nothing: 5 minutes from the first failure, anew after each success. */
export const whilePolling: RetryPolicy = {
  tries: Number.POSITIVE_INFINITY,
  window: 300_000,
  firstWait: 2_000,
  longestWait: 30_000,
}

/** What retrying needs from outside. */
export interface RetryTools {
  readonly clock: Clock
  readonly random: Random
  readonly log: Logger
  readonly signal?: AbortSignal | undefined
}

const passingStatuses = new Set([408, 425, 429])

/** Says whether another try may go better. A list of what may; all else may not, bugs included. */
export function isWorthAnotherTry(error: unknown): boolean {
  if (error instanceof NetworkError) return true
  if (error instanceof AnswerError) return error.garbled
  if (error instanceof BarredError) return error.passing
  if (!(error instanceof StatusError)) return false
  return passingStatuses.has(error.status) || error.isServerFault
}

/**
 * Runs an operation that only reads, and runs it again after failures that may pass, waiting longer each
 * time and at least as long as `Retry-After` says. Never give it an operation that changes something.
 *
 * Throws the last error when the policy is used up, at once when `Retry-After` leads out of its bounds or
 * the error is of another kind, and `signal.reason` when the signal aborts a wait.
 */
export function retryRead<T>(
  operation: () => Promise<T>,
  policy: RetryPolicy,
  { clock, random, log, signal }: RetryTools,
): Promise<T> {
  let firstFailure: number | undefined
  return pRetry(() => operation(), {
    retries: policy.tries - 1,
    // p-retry's timers follow no clock but the machine's, so the waiting is done below, which it awaits.
    minTimeout: 0,
    shouldRetry: ({ error }) => isWorthAnotherTry(error),
    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
      if (retriesLeft <= 0 || !isWorthAnotherTry(error)) return
      const now = clock.monotonic()
      firstFailure ??= now
      const left = firstFailure + policy.window - now
      const asked = error instanceof StatusError ? (error.retryAfter ?? 0) : 0
      const askedUntil = policy.askedUntil ?? Number.POSITIVE_INFINITY
      if (left <= 0 || asked > left || (asked > 0 && now + asked > askedUntil)) throw error
      const wait = Math.min(left, Math.max(asked, backoff(attemptNumber, policy, random)))
      const reason = whyOf(error)
      log.info(message('retrying', { reason, wait: formatDuration(wait), attempt: attemptNumber }))
      await clock.sleep(wait, signal)
    },
  })
}

/** Between half and all of the doubled wait, so that jobs that failed together do not return together. */
function backoff(failures: number, { firstWait, longestWait }: RetryPolicy, random: Random): number {
  const full = Math.min(longestWait, firstWait * 2 ** (failures - 1))
  return Math.round(full * (0.5 + 0.5 * random()))
}
