import { randomUUID } from 'node:crypto'
import { systemClock } from '../../kernel/clock.ts'
import { type RunningServer, type SimulatorOptions, startServer } from '../server/server.ts'
import { scaledBy } from '../server/time-scale.ts'
import { type Account, rehearsalAccount } from './account.ts'
import type { FaultHook } from './faults.ts'
import type { FleetPlan } from './fleet/generate.ts'
import type { InspectionSpec } from './fleet/inspection.ts'
import { type Guide, type GuideName, guides } from './guide.ts'
import { fleetOf, type Scenario, type ScenarioName, scenarios } from './scenarios.ts'
import { createNhnService } from './service.ts'
import { NhnState } from './state.ts'

/** How a simulated Server Security Check is set up. Tokens live by the clock, whatever `timeScale` says. */
export interface NhnSimulatorOptions extends SimulatorOptions<FaultHook> {
  /** A name or one of your own. Default: `clean`. */
  readonly scenario?: ScenarioName | Scenario
  /** What should differ from the scenario's fleet: how many instances, by which seed. */
  readonly fleet?: Partial<FleetPlan>
  /** The results there are, instead of the scenario's fleet. */
  readonly inspections?: readonly InspectionSpec[]
  /** Which reading of the guide to follow. Default: the scenario's, mostly `current`. */
  readonly guide?: GuideName | Guide
  /** How long tokens live, in seconds. Default: the scenario's, mostly 86,400. */
  readonly tokenLifeSeconds?: number
  /**
   * The longest period of a summary, in days. The guide says «a month» and not which; the default is 28, so that
   * what is right here is right under each reading.
   */
  readonly longestPeriodDays?: number
  /** Default: `rehearsalAccount`. */
  readonly account?: Partial<Account>
  /** Makes the text of a token. Default: a random UUID behind `tok-`. */
  readonly newToken?: () => string
}

/** A simulated Server Security Check that listens. Its URL serves the API and the token endpoint. */
export interface NhnSimulator extends RunningServer {
  /** The service behind the API: to look at, and to act as the agents, or as somebody at the console. */
  readonly state: NhnState
}

const usualTokenLifeSeconds = 86_400
const shortestMonthDays = 28

/** Starts a simulated Server Security Check. Throws a `RangeError` on a time scale that is not a positive number. */
export async function startNhnSimulator(options: NhnSimulatorOptions = {}): Promise<NhnSimulator> {
  const { clock = systemClock, timeScale = 1, rateLimit = false } = options
  const scaled = scaledBy(timeScale)
  const scenario: Scenario =
    typeof options.scenario === 'object' ? options.scenario : scenarios[options.scenario ?? 'clean']
  const state = new NhnState({
    clock,
    inspections: options.inspections ?? fleetOf(scenario, options.fleet ?? {}, clock.now()),
    tokens: {
      lifeSeconds: options.tokenLifeSeconds ?? scenario.tokenLifeSeconds ?? usualTokenLifeSeconds,
      firstTokenUses: scenario.firstTokenUses,
      newToken: options.newToken ?? (() => `tok-${randomUUID()}`),
    },
    longestPeriodDays: options.longestPeriodDays ?? shortestMonthDays,
  })
  const service = createNhnService({
    state,
    guide: guideOf(options.guide ?? scenario.guide ?? 'current'),
    account: { ...rehearsalAccount, ...options.account },
    refusesEveryKey: scenario.refusesEveryKey ?? false,
    refusesEveryCall: scenario.refusesEveryCall,
  })
  const server = await startServer(service, {
    clock,
    port: options.port,
    host: options.host,
    rateLimit: rateLimit === false ? undefined : rateLimit,
    logger: options.logger,
    faults: [options.faults, scenario.faults?.({ scaled, state })],
  })
  return { ...server, state }
}

function guideOf(guide: GuideName | Guide): Guide {
  return typeof guide === 'string' ? guides[guide] : guide
}
