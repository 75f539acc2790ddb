import { setMaxListeners } from 'node:events'
import type { HttpAnswer, HttpClient } from '../../http/client.ts'
import type { HttpRequest } from '../../http/request.ts'
import { type RetryPolicy, retryRead } from '../../http/retry.ts'
import type { Clock } from '../../kernel/clock.ts'
import { formatDuration } from '../../kernel/duration.ts'
import { AbortedError, RunTimeoutError } from '../../kernel/errors.ts'
import { lateSignal } from '../../kernel/late-signal.ts'
import { linkedSignal } from '../../kernel/linked-signal.ts'
import type { Logger } from '../../kernel/logger.ts'
import type { Random } from '../../kernel/random.ts'
import { createSlots } from '../../kernel/slots.ts'
import { message } from '../../messages/message.ts'

/**
 * How long a read is tried again. No limit of requests is documented, and a run of thousands must outlive a minute of
 * trouble: six tries within two minutes.
 */
const patientPolicy: RetryPolicy = { tries: 6, window: 120_000, firstWait: 1_000, longestWait: 30_000 }
/** The longest exchange, in milliseconds. */
const longestExchange = 30_000

/** Sends the requests of one run: so many at a time, and none past the run's end. */
export interface Requests {
  /**
   * Sends one request, once, as soon as a slot is free. Throws `RunTimeoutError` past the run's end. An answer that is
   * on its way when the run is told to stop is waited for so many milliseconds more; usually not at all.
   */
  send(request: Omit<HttpRequest, 'signal' | 'timeoutMs'>, grace?: number): Promise<HttpAnswer>
  /**
   * Runs an operation that only reads, and again after failures that may pass. What fails when the time of the run
   * is over is a `RunTimeoutError`.
   */
  read<T>(operation: () => Promise<T>): Promise<T>
  /** How many requests were sent. */
  count(): number
  /** Ends what is under way, as a stop does: the run is over, and nobody waits for it any more. */
  end(): void
}

/** What sending needs. */
export interface RequestTools {
  readonly http: HttpClient
  readonly clock: Clock
  readonly random: Random
  readonly log: Logger
  readonly signal: AbortSignal
  /** Milliseconds for the whole run, from now. */
  readonly timeout: number
  readonly concurrency: number
  /** How long a read is tried again. */
  readonly readPolicy?: RetryPolicy
}

/** Begins a run's time. */
export function createRequests(tools: RequestTools): Requests {
  const { clock, concurrency, http, log, random, readPolicy = patientPolicy, timeout } = tools
  const end = clock.monotonic() + timeout
  const slots = createSlots(concurrency)
  const over = new AbortController()
  const signal = linkedSignal([tools.signal, over.signal])
  // Every request listens, and there may be more than the ten at which Node warns of a leak.
  setMaxListeners(0, signal)
  let sent = 0
  const left = () => {
    const rest = end - clock.monotonic()
    if (rest > 0) return rest
    throw new RunTimeoutError(message('nhn_reason_timeout', { limit: formatDuration(timeout) }))
  }
  return {
    send: (request, grace = 0) =>
      slots.use(async () => {
        signal.throwIfAborted()
        // A timer takes whole milliseconds, and one that is late leaves no doubt whose time was over.
        const timeoutMs = Math.min(longestExchange, Math.ceil(left()) + 1)
        sent += 1
        if (grace === 0) return http.request({ ...request, signal, timeoutMs })
        const late = lateSignal(signal, grace, clock)
        try {
          return await http.request({ ...request, signal: late.signal, timeoutMs })
        } finally {
          late.close()
        }
      }),
    read: async (operation) => {
      const policy = { ...readPolicy, window: Math.min(readPolicy.window, left()), askedUntil: end }
      try {
        return await retryRead(operation, policy, { clock, random, log, signal })
      } catch (error) {
        if (!(error instanceof AbortedError)) left()
        throw error
      }
    },
    count: () => sent,
    end: () => over.abort(new AbortedError(message('reason_not_finished'), 'SIGTERM')),
  }
}
