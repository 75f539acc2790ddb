import { randomUUID } from 'node:crypto'
import swagger from '@fastify/swagger'
import { fastify } from 'fastify'
import { type Clock, systemClock } from '../../kernel/clock.ts'
import { addApi } from './api.ts'
import { createAuthentication } from './authentication.ts'
import type { FaultHook } from './faults.ts'
import {
  answerBadAddress,
  answerErrors,
  followRequests,
  limitRate,
  type RateLimit,
  takeForms,
} from './guards.ts'
import { addOpenPaths } from './open-paths.ts'
import { openapiOptions } from './openapi.ts'
import { type ProjectSpec, rehearsalAccount, rehearsalProject } from './project.ts'
import { RequestLog, type RequestLogEntry } from './request-log.ts'
import { type Scenario, type ScenarioName, scenarios } from './scenarios.ts'
import { answerSchemas } from './schemas.ts'
import { VaddyState } from './state.ts'

/** How a simulated VAddy is set up. */
export interface VaddySimulatorOptions {
  /** A name or one of your own. Default: `clean`. */
  readonly scenario?: ScenarioName | Scenario
  /** Default: the machine's. */
  readonly clock?: Clock
  /** How many times faster scans, busy times and the scenario's delays go. Default: 1. */
  readonly timeScale?: number
  /** How long our scans take, in milliseconds before `timeScale`, instead of the scenario's duration. */
  readonly scanDurationMs?: number
  /** How long somebody else's scan takes before ours, in milliseconds before `timeScale`. */
  readonly busyForMs?: number
  /** Default: 0, a free one. */
  readonly port?: number
  /** Default: `127.0.0.1`. */
  readonly host?: string
  /** Default: `rehearsalAccount`. */
  readonly user?: string
  /** Default: `rehearsalAccount`. */
  readonly authKey?: string
  /** Default: `rehearsalProject`. */
  readonly projects?: readonly ProjectSpec[]
  /** Requests allowed to one address within a window. Default: 600 a minute. */
  readonly rateLimit?: RateLimit | false
  /** Gets an entry for each request once it is over. Entries hold no key. */
  readonly logger?: (entry: RequestLogEntry) => void
  /** What goes wrong; goes before the scenario's own faults. */
  readonly faults?: FaultHook
  /** Makes the part of a scan ID behind the project number. Default: a random UUID. */
  readonly newId?: () => string
}

/** A simulated VAddy that listens. */
export interface VaddySimulator {
  /** Base URL, without a slash at its end. */
  readonly url: string
  /** The service behind the API: to look at, and to act as somebody else. */
  readonly state: VaddyState
  /** The newest 10,000 requests in the order in which they came in. */
  readonly requests: readonly RequestLogEntry[]
  /** The OpenAPI 3.1 document of the API. */
  openapi(): object
  /** Stops listening and cuts every connection. */
  close(): Promise<void>
}

const usualRateLimit = { max: 600, windowMs: 60_000 }
const largestFormBytes = 16 * 1024
const slowestRequestMs = 30_000

/** Starts a simulated VAddy. Throws a `RangeError` on a time scale that is not a positive number. */
export async function startVaddySimulator(options: VaddySimulatorOptions = {}): Promise<VaddySimulator> {
  const { clock = systemClock, timeScale = 1, authKey = rehearsalAccount.authKey } = options
  if (!(timeScale > 0 && timeScale < Number.POSITIVE_INFINITY)) {
    throw new RangeError('timeScale must be a positive number.')
  }
  const scaled = (milliseconds: number) => milliseconds / timeScale
  const scenario: Scenario =
    typeof options.scenario === 'object' ? options.scenario : scenarios[options.scenario ?? 'clean']
  const state = createState(options, scenario, clock, scaled)
  const log = new RequestLog({ clock, authKey, write: options.logger })
  const scenarioFaults = scenario.faults?.(scaled)

  const app = fastify({
    logger: false,
    bodyLimit: largestFormBytes,
    requestTimeout: slowestRequestMs,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    frameworkErrors: answerBadAddress(log),
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, discriminator: true } },
  })
  for (const [id, schema] of Object.entries(answerSchemas)) app.addSchema({ $id: id, ...schema })
  followRequests(app, clock, log)
  answerErrors(app, log)
  await takeForms(app)
  await limitRate(app, clock, options.rateLimit ?? usualRateLimit)
  await app.register(swagger, openapiOptions)
  addOpenPaths(app)
  addApi(app, {
    clock,
    state,
    log,
    faults: (request) => options.faults?.(request) ?? scenarioFaults?.(request),
    isAuthentic: createAuthentication({ user: options.user ?? rehearsalAccount.user, authKey }),
    refusesEveryKey: scenario.refusesEveryKey ?? false,
  })

  const url = await app.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' })
  return {
    url,
    state,
    requests: log.entries,
    openapi: () => app.swagger(),
    close: () => app.close(),
  }
}

function createState(
  options: VaddySimulatorOptions,
  scenario: Scenario,
  clock: Clock,
  scaled: (milliseconds: number) => number,
): VaddyState {
  const projects = options.projects ?? [rehearsalProject(clock.now())]
  const busyForMs = options.busyForMs ?? scenario.busyForMs
  return new VaddyState({
    clock,
    projects: scenario.withoutCrawls ? projects.map((project) => ({ ...project, crawls: [] })) : projects,
    script: { ...scenario.scan, durationMs: scaled(options.scanDurationMs ?? scenario.scan.durationMs) },
    busyForMs: busyForMs === undefined ? undefined : scaled(busyForMs),
    newId: options.newId ?? randomUUID,
  })
}
