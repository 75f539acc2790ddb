import type { Clock } from '../../kernel/clock.ts'
import type { RateLimit } from '../server/rate-limit.ts'

/**
 * Makes the count of a limit. It is told of each request, and says how many seconds to wait where there were too many
 * within the window. Everybody is one caller: the API listens on loopback.
 */
export function createLimit(limit: RateLimit | undefined, clock: Clock): () => number | undefined {
  let opened = Number.NEGATIVE_INFINITY
  let count = 0
  return () => {
    if (limit === undefined) return undefined
    const now = clock.monotonic()
    if (opened + limit.windowMs <= now) {
      opened = now
      count = 0
    }
    count += 1
    return count > limit.max ? Math.ceil((opened + limit.windowMs - now) / 1_000) : undefined
  }
}
