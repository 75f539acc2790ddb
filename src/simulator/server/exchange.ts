import type { Fault } from './faults.ts'
import type { OpenEntry } from './request-log.ts'

/** What belongs to one request while it is under way. */
export interface Exchange {
  readonly entry: OpenEntry
  /** Aborts when the connection is gone, be it the client's doing or the closing simulator's. */
  readonly signal: AbortSignal
  /** A fault to show once the request is handled. */
  fault: Fault | undefined
}
