import swagger from '@fastify/swagger'
import { fastify } from 'fastify'
import type { Clock } from '../../kernel/clock.ts'
import { addCalls } from './calls.ts'
import type { FaultHook } from './faults.ts'
import { answerBadAddress, answerErrors, followRequests, takeBodies } from './guards.ts'
import { addOpenPaths } from './open-paths.ts'
import { openapiOptions } from './openapi.ts'
import { limitRate, type RateLimit } from './rate-limit.ts'
import { RequestLog, type RequestLogEntry } from './request-log.ts'
import type { Service } from './service.ts'

/** How a service is served. */
export interface ServerOptions<Operation extends string = string> {
  readonly clock: Clock
  /** Default: 0, a free one. */
  readonly port?: number | undefined
  /** Default: `127.0.0.1`. */
  readonly host?: string | undefined
  /** Requests allowed to one address within a window. Default: any number. */
  readonly rateLimit?: RateLimit | undefined
  /** Gets an entry for each request once it is over. Entries hold no key. */
  readonly logger?: ((entry: RequestLogEntry) => void) | undefined
  /** What goes wrong. The first hook that names a fault decides. */
  readonly faults?: readonly (FaultHook<Operation> | undefined)[]
}

/** What every simulated service can be started with, its own `FaultHook` included. */
export interface SimulatorOptions<FaultHook> {
  /** Default: the machine's. */
  readonly clock?: Clock
  /** How many times faster the scenario's delays go. Default: 1. */
  readonly timeScale?: number
  /** Default: 0, a free one. */
  readonly port?: number
  /** Default: `127.0.0.1`. */
  readonly host?: string
  /** Requests allowed to one address within a window. Default: any number, since no service's documents name a limit. */
  readonly rateLimit?: RateLimit | false
  /** Gets an entry for each request once it is over. Entries hold no key, password or token. */
  readonly logger?: (entry: RequestLogEntry) => void
  /** What goes wrong; goes before the scenario's own faults. */
  readonly faults?: FaultHook
}

/** A service that listens. */
export interface RunningServer {
  /** Base URL, without a slash at its end. */
  readonly url: string
  /** The newest 10,000 requests in the order in which they came in. */
  readonly requests: readonly RequestLogEntry[]
  /** The OpenAPI 3.1 document of the API. */
  openapi(): object
  /** Stops listening and cuts every connection. */
  close(): Promise<void>
}

const largestBodyBytes = 16 * 1024
const slowestRequestMs = 30_000

/** Serves a simulated service over plain HTTP. Throws what Node throws where the port is taken. */
export async function startServer<Operation extends string>(
  service: Service<Operation>,
  options: ServerOptions<Operation>,
): Promise<RunningServer> {
  const { clock, faults = [] } = options
  const { errors, secrets, keyPlaces } = service
  const log = new RequestLog({
    clock,
    secrets,
    keyPlaces,
    parameters: service.loggedParameters,
    write: options.logger,
  })
  const app = fastify({
    logger: false,
    bodyLimit: largestBodyBytes,
    requestTimeout: slowestRequestMs,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    frameworkErrors: answerBadAddress(errors, log),
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, discriminator: true } },
  })
  for (const [id, schema] of Object.entries(service.schemas)) app.addSchema({ $id: id, ...schema })
  followRequests(app, clock, log)
  answerErrors(app, errors, log)
  await takeBodies(app, service.bodies)
  await limitRate(app, { clock, words: errors, limit: options.rateLimit })
  await app.register(swagger, openapiOptions(service.document))
  addOpenPaths(app, service.pages)
  addCalls(app, service.calls, {
    clock,
    log,
    faults: (request) => {
      for (const hook of faults) {
        const fault = hook?.(request)
        if (fault !== undefined) return fault
      }
      return undefined
    },
    authenticate: service.authenticate,
    hugeAnswer: service.hugeAnswer,
  })

  const url = await app.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' })
  return { url, requests: log.entries, openapi: () => app.swagger(), close: () => app.close() }
}
