import type { FastifyRateLimitStore } from '@fastify/rate-limit'
import type { Clock } from '../../kernel/clock.ts'

const mostCallers = 1_000

/**
 * Makes the store that `@fastify/rate-limit` counts in. Its own one reads the machine's clock; this one
 * reads ours, so that a window passes in virtual time as well. It knows a limited number of callers.
 */
export function rateLimitStore(clock: Clock): new () => FastifyRateLimitStore {
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
