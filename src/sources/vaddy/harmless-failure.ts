import { beforeStart, isWorthAnotherTry, whilePolling } from '../../http/retry.ts'
import {
  BarredError,
  CertificateError,
  type GateError,
  NetworkError,
  StatusError,
} from '../../kernel/errors.ts'
import { message } from '../../messages/message.ts'
import type { Session } from './session.ts'

/** Pauses after starts that began nothing, in milliseconds: four tries in all, as for reads. */
const pauses = [2_000, 5_000, 10_000] as const

/** Failures after which nothing can have begun: the request never left, or was turned away by number. */
export function beganNothing(failure: GateError): boolean {
  if (failure instanceof BarredError) return true
  if (failure instanceof CertificateError || failure instanceof NetworkError) {
    return failure.delivery === 'not-sent'
  }
  return failure instanceof StatusError && failure.status === 429
}

/** Bounds how often a start that began nothing is sent again. */
export interface HarmlessFailures {
  /**
   * Waits before the next start. Resolves to `false`, at once, when there is to be none: what the service
   * asks for must not lead beyond `askedUntil` on the monotonic clock, where that is given.
   */
  pause(failure: GateError, askedUntil?: number): Promise<boolean>
  /** Counts anew, after a start that was answered. */
  forget(): void
}

/** Makes the count of starts that began nothing; it allows what reads are allowed before a start. */
export function createHarmlessFailures({
  clock,
  log,
  pacer,
}: Pick<Session, 'clock' | 'log' | 'pacer'>): HarmlessFailures {
  let failures = 0
  let firstAt: number | undefined
  return {
    async pause(failure, askedUntil = Number.POSITIVE_INFINITY) {
      const now = clock.monotonic()
      firstAt ??= now
      const asked = failure instanceof StatusError ? failure.retryAfter : undefined
      const wait = Math.max(pauses[failures] ?? Number.POSITIVE_INFINITY, asked ?? 0)
      // A service that says when to come back is worth more patience than one that is not there.
      const { window } = asked === undefined ? beforeStart : whilePolling
      if (asked === undefined) failures += 1
      else if (now + asked > askedUntil) return false
      // The same certificate comes again, whenever we ask, and the same proxy says no.
      if (!isWorthAnotherTry(failure) || now + wait > firstAt + window) return false
      log.warning(message('log_start_not_taken', { why: failure.detail }))
      await pacer.sleep(wait, () => message('log_pausing_before_start'))
      return true
    },
    forget: () => {
      failures = 0
      firstAt = undefined
    },
  }
}
