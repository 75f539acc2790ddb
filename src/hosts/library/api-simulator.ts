import { rehearsalCredential } from '../../simulator/api/account.ts'
import type { ApiRequest } from '../../simulator/api/remembered.ts'
import type { ScenarioName } from '../../simulator/api/scenarios.ts'
import { startApiSimulator as start } from '../../simulator/api/server.ts'
import { perMinute } from '../../simulator/server/rate-limit.ts'

/** How a simulated API behaves. */
export interface ApiSimulatorOptions {
  /** A scenario's name. Default: `clean`. */
  readonly scenario?: ScenarioName | undefined
  /** How many times faster the scenario's delays go. Default: 1. */
  readonly timeScale?: number | undefined
  /** The port on `127.0.0.1`. Default: 0, a free one. */
  readonly port?: number | undefined
  /** How many requests a minute are answered; more get 429 with `Retry-After`. Default: any number. */
  readonly rateLimit?: number | undefined
}

/** A simulated API that listens on loopback. */
export interface ApiSimulator {
  /** Base URL, without a slash at its end. */
  readonly url: string
  /** What leads to it. The credential is public and opens nothing else. */
  readonly variables: {
    readonly API_CHECK_TARGET: string
    readonly API_CHECK_OPENAPI: string
    readonly API_CHECK_CREDENTIAL: string
  }
  /** What it was asked, in the order in which requests came in: the newest 10,000, without credentials. */
  readonly requests: readonly ApiRequest[]
  /** Its OpenAPI document. */
  document(): object
  /** Stops listening and cuts every connection. */
  close(): Promise<void>
}

/**
 * Starts a simulated API to check. Throws a `RangeError` on a time scale that is not a positive number and on a rate
 * limit that is not a positive whole number, and what Node throws where the port is taken.
 */
export async function startApiSimulator(options: ApiSimulatorOptions = {}): Promise<ApiSimulator> {
  const { rateLimit, ...rest } = options
  const { close, document, requests, url } = await start({
    ...rest,
    ...(rateLimit !== undefined && { rateLimit: perMinute(rateLimit) }),
  })
  return {
    url,
    variables: {
      API_CHECK_TARGET: url,
      API_CHECK_OPENAPI: `${url}/openapi.json`,
      API_CHECK_CREDENTIAL: rehearsalCredential,
    },
    requests,
    document,
    close,
  }
}
