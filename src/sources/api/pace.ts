import type { Clock } from '../../kernel/clock.ts'
import { formatDuration } from '../../kernel/duration.ts'
import { type GateError, NetworkError } from '../../kernel/errors.ts'
import { type Message, message } from '../../messages/message.ts'

/** What bounds the asking. Times are in milliseconds. */
export interface PaceOptions {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly interval: number
  readonly maxRequests: number
  readonly timeout: number
  /** How many requests the plan has: only what it leaves may be used for another try. */
  readonly planned: number
}

/** Counts requests and keeps them apart, and knows when it is enough. */
export interface Pace {
  /** Waits until another one may begin, and counts it. Throws where none may: a bug, for nobody may ask then. */
  next(): Promise<void>
  /** The one that was begun is over. */
  ended(): void
  saw(status: number): void
  failed(error: GateError): void
  count(): number
  /** Whether there is room for another try. */
  hasSpare(): boolean
  /** Why no other one may begin; `undefined` while one may. */
  whyOver(): Message | undefined
}

/** How many 5xx or time-outs running end the asking: what is down is not asked on. */
const mostTroubles = 3

/** Begins to count; the time runs from now. */
export function createPace(options: PaceOptions): Pace {
  const { clock, interval, maxRequests, planned, signal, timeout } = options
  const startedAt = clock.monotonic()
  let spare = Math.max(0, maxRequests - planned)
  let count = 0
  let endedAt: number | undefined
  let troubles = 0
  let over: Message | undefined
  const trouble = () => {
    troubles += 1
    if (troubles >= mostTroubles) over = message('api_cut_troubles', { count: troubles })
  }
  return {
    next: async () => {
      if (count >= maxRequests) throw new Error('The budget of requests is used up.')
      if (endedAt !== undefined)
        await clock.sleep(Math.max(0, endedAt + interval - clock.monotonic()), signal)
      count += 1
    },
    ended: () => {
      endedAt = clock.monotonic()
    },
    saw: (status) => {
      if (status === 429) over = message('api_cut_limited')
      else if (status >= 500 && status <= 599) trouble()
      else troubles = 0
    },
    failed: (error) => {
      if (isTimeout(error)) trouble()
    },
    count: () => count,
    hasSpare: () => {
      if (spare <= 0) return false
      spare -= 1
      return true
    },
    whyOver: () => {
      if (over === undefined && clock.monotonic() - startedAt >= timeout) {
        over = message('api_cut_time', { limit: formatDuration(timeout) })
      }
      return over
    },
  }
}

/** Whether a connection broke, or did not come about. A time-out is neither. */
export function isBroken(error: GateError): boolean {
  return error instanceof NetworkError && !isTimeout(error)
}

/** Whether an error says that time ran out. */
export function isTimeout({ detail: { key } }: GateError): boolean {
  return key === 'network_timeout' || key === 'network_connect_timeout'
}
