import type { Clock } from '../../../kernel/clock.ts'
import type { Message } from '../../../messages/message.ts'
import type { RateLimit } from '../../../simulator/server/rate-limit.ts'
import type { RequestLogEntry } from '../../../simulator/server/request-log.ts'
import type { SimulateValues } from './simulate-options.ts'

/** What every simulator is started with. */
export interface CommonSettings {
  readonly clock: Clock
  readonly port: number
  readonly host: string
  readonly timeScale: number
  readonly rateLimit?: RateLimit
  readonly logger: (entry: RequestLogEntry) => void
}

/** A simulator that listens. */
export interface Simulated {
  readonly url: string
  /** What leads to it, by the name of the variable. A key of the user's own is not among them. */
  readonly variables: Readonly<Record<string, string>>
  /** What is said beside them, if anything. */
  readonly note?: Message
  close(): Promise<void>
}

/** A simulator that `scangate simulate` can start. Rejects with what Node says where it can't listen. */
export type StartSimulated = (values: SimulateValues, settings: CommonSettings) => Promise<Simulated>
