import { randomUUID } from 'node:crypto'
import { type Clock, systemClock } from '../../kernel/clock.ts'
import { type RunningServer, type SimulatorOptions, startServer } from '../server/server.ts'
import { type Scaled, scaledBy } from '../server/time-scale.ts'
import type { FaultHook } from './faults.ts'
import { type ProjectSpec, pastScanMs, rehearsalAccount, rehearsalProject } from './project.ts'
import { type Scenario, type ScenarioName, scenarios } from './scenarios.ts'
import { createVaddyService } from './service.ts'
import { VaddyState } from './state.ts'

/** How a simulated VAddy is set up. `timeScale` goes for scans, past ones too, and for busy times as well. */
export interface VaddySimulatorOptions extends SimulatorOptions<FaultHook> {
  /** A name or one of your own. Default: `clean`. */
  readonly scenario?: ScenarioName | Scenario
  /** How long our scans take, in milliseconds before `timeScale`, instead of the scenario's duration. */
  readonly scanDurationMs?: number
  /** How long somebody else's scan takes before ours, in milliseconds before `timeScale`. */
  readonly busyForMs?: number
  /** Default: `rehearsalAccount`. */
  readonly user?: string
  /** Default: `rehearsalAccount`. */
  readonly authKey?: string
  /** Default: `rehearsalProject`. */
  readonly projects?: readonly ProjectSpec[]
  /** Makes the part of a scan ID behind the project number. Default: a random UUID. */
  readonly newId?: () => string
}

/** A simulated VAddy that listens. */
export interface VaddySimulator extends RunningServer {
  /** The service behind the API: to look at, and to act as somebody else. */
  readonly state: VaddyState
}

/** Starts a simulated VAddy. Throws a `RangeError` on a time scale that is not a positive number. */
export async function startVaddySimulator(options: VaddySimulatorOptions = {}): Promise<VaddySimulator> {
  const { clock = systemClock, timeScale = 1, rateLimit = false } = options
  const scaled = scaledBy(timeScale)
  const scenario: Scenario =
    typeof options.scenario === 'object' ? options.scenario : scenarios[options.scenario ?? 'clean']
  const state = createState(options, scenario, clock, scaled)
  const service = createVaddyService({
    state,
    account: {
      user: options.user ?? rehearsalAccount.user,
      authKey: options.authKey ?? rehearsalAccount.authKey,
    },
    refusesEveryKey: scenario.refusesEveryKey ?? false,
  })
  const server = await startServer(service, {
    clock,
    port: options.port,
    host: options.host,
    rateLimit: rateLimit === false ? undefined : rateLimit,
    logger: options.logger,
    faults: [options.faults, scenario.faults?.(scaled)],
  })
  return { ...server, state }
}

function createState(
  options: VaddySimulatorOptions,
  scenario: Scenario,
  clock: Clock,
  scaled: Scaled,
): VaddyState {
  // Clients ask seldom before the usual end: a past of long scans would hide that short ones are over.
  const usualMs = Math.min(pastScanMs, options.scanDurationMs ?? pastScanMs)
  const projects = options.projects ?? [rehearsalProject(clock.now(), scaled(usualMs))]
  const busyForMs = options.busyForMs ?? scenario.busyForMs
  return new VaddyState({
    clock,
    projects: scenario.withoutCrawls ? projects.map((project) => ({ ...project, crawls: [] })) : projects,
    script: { ...scenario.scan, durationMs: scaled(options.scanDurationMs ?? scenario.scan.durationMs) },
    busyForMs: busyForMs === undefined ? undefined : scaled(busyForMs),
    refusesCancel: scenario.refusesCancel,
    redeploys: scenario.redeploys,
    newId: options.newId ?? randomUUID,
  })
}
