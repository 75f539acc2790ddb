import type { Shown } from './account.ts'

/** A request as the simulated API remembers it. It never holds a credential, only whether there was one. */
export interface ApiRequest {
  /** When it came in, in milliseconds since 1970. */
  readonly at: number
  readonly method: string
  /** The path with its query, as it was asked. */
  readonly target: string
  readonly credential: Shown
  readonly origin: string | undefined
  readonly userAgent: string | undefined
  /** How many requests were under way when it came in, itself among them. */
  readonly underWay: number
  readonly hadBody: boolean
}
