import rateLimit, { type FastifyRateLimitStore } from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { Clock } from '../../kernel/clock.ts'
import { send } from './answer.ts'
import { type ErrorWords, statusAnswer } from './error-answers.ts'

/** How many requests one address may send within a window of so many milliseconds. */
export interface RateLimit {
  readonly max: number
  readonly windowMs: number
}

/** Makes a limit for each minute. Throws a `RangeError` on a number that is not a positive whole one. */
export function perMinute(requests: number): RateLimit {
  if (!Number.isSafeInteger(requests) || requests < 1) {
    throw new RangeError('rateLimit must be a positive whole number.')
  }
  return { max: requests, windowMs: 60_000 }
}

const mostCallers = 1_000

/**
 * Answers unknown paths, and refuses an address that asks too often, whatever it asks: wrong keys count, and
 * unknown paths.
 */
export async function limitRate(
  app: FastifyInstance,
  { clock, words, limit }: { clock: Clock; words: ErrorWords; limit: RateLimit | undefined },
): Promise<void> {
  if (limit === undefined) {
    app.setNotFoundHandler((_request, reply) => send(reply, statusAnswer(words, 404)))
    return
  }
  await app.register(rateLimit, {
    max: limit.max,
    timeWindow: limit.windowMs,
    store: rateLimitStore(clock),
    errorResponseBuilder: (_request, { statusCode }) =>
      Object.assign(new Error('Too many requests'), { statusCode }),
  })
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (_request, reply) =>
    send(reply, statusAnswer(words, 404)),
  )
}

/**
 * Makes the store that `@fastify/rate-limit` counts in. Its own one reads the machine's clock; this one
 * reads ours, so that a window passes in virtual time as well. It knows a limited number of callers.
 */
function rateLimitStore(clock: Clock): new () => FastifyRateLimitStore {
  return class ClockStore implements FastifyRateLimitStore {
    readonly #windows = new Map<string, { opened: number; count: number }>()

    incr(
      caller: string,
      done: (error: Error | null, result?: { current: number; ttl: number }) => void,
      windowMs: number,
    ): void {
      const now = clock.monotonic()
      let window = this.#windows.get(caller)
      if (window === undefined || window.opened + windowMs <= now) {
        window = { opened: now, count: 0 }
        this.#windows.delete(caller)
        this.#windows.set(caller, window)
        this.#forgetOldest()
      }
      window.count += 1
      done(null, { current: window.count, ttl: window.opened + windowMs - now })
    }

    child(): FastifyRateLimitStore {
      return new ClockStore()
    }

    #forgetOldest(): void {
      const [oldest] = this.#windows.keys()
      if (oldest !== undefined && this.#windows.size > mostCallers) this.#windows.delete(oldest)
    }
  }
}
