import { randomUUID } from 'node:crypto'
import { type Clock, systemClock } from '../../kernel/clock.ts'
import { type RunningServer, type SimulatorOptions, startServer } from '../server/server.ts'
import { scaledBy } from '../server/time-scale.ts'
import { type RehearsalAccount, rehearsalAccounts, usualUsers } from './accounts.ts'
import type { ApplicationVersion } from './applications.ts'
import type { DateSpelling } from './dates.ts'
import type { FaultHook } from './faults.ts'
import { type Scenario, type ScenarioName, scenarios, usual } from './scenarios.ts'
import { createFortifyService } from './service.ts'
import { FortifyState } from './state.ts'
import { type TokenType, tokenTypesOf } from './token-types.ts'
import type { TokenSpec } from './tokens.ts'
import type { UserSpec } from './users.ts'
import { type VersionName, versions } from './versions.ts'

/** How a simulated Software Security Center is set up. Tokens live by the clock, whatever `timeScale` says. */
export interface FortifySimulatorOptions extends SimulatorOptions<FaultHook> {
  /** A name or one of your own. Default: `clean`. */
  readonly scenario?: ScenarioName | Scenario
  /** Default: `25.2`. */
  readonly version?: VersionName
  /** The tokens that are there, instead of the scenario's. */
  readonly tokens?: readonly TokenSpec[]
  /** The accounts, instead of the usual. */
  readonly users?: readonly UserSpec[]
  /** Types that the site added or edited, instead of the scenario's. */
  readonly types?: readonly TokenType[]
  /** Versions of applications, instead of the scenario's. */
  readonly applicationVersions?: readonly ApplicationVersion[]
  /** How times are written. Default: the scenario's, or as the version does. */
  readonly dates?: DateSpelling
  /** How many living tokens one user may have. Default: the scenario's. */
  readonly quota?: number
  /** What becomes of an extension that is too long. Default: the scenario's. */
  readonly lateExtension?: 'shortened' | 'refused'
  /** How many wrong passwords in a row lock an account. Default: 3, a guess. */
  readonly lockedAfter?: number
  /** The address that the server believes to have, with its context path. Default: one that nobody can reach. */
  readonly siteUrl?: string
  /** Where the application lies on its server. Default: `/ssc`. */
  readonly contextPath?: string
  /** Makes the UUID of a token. Default: a random one. */
  readonly newToken?: () => string
}

/** A simulated Software Security Center that listens. Its URL has the context path at its end. */
export interface FortifySimulator extends RunningServer {
  /** The server behind the API: its tokens and accounts, to look at and to change as somebody at the console. */
  readonly state: FortifyState
  /** Who rehearses: what the scenario wants to be asked with. */
  readonly account: RehearsalAccount
}

const wrongPasswordsThatLock = 3
const unreachableSite = 'https://ssc.simulated.invalid:8443/ssc'

/**
 * Starts a simulated Software Security Center. Throws a `RangeError` on a time scale that is not a positive
 * number.
 */
export async function startFortifySimulator(
  options: FortifySimulatorOptions = {},
): Promise<FortifySimulator> {
  const { timeScale = 1, rateLimit = false, contextPath = '/ssc' } = options
  const scaled = scaledBy(timeScale)
  const scenario: Scenario =
    typeof options.scenario === 'object' ? options.scenario : scenarios[options.scenario ?? 'clean']
  const clock = ahead(options.clock ?? systemClock, scenario.clockAheadMs ?? 0)
  const version = versions[options.version ?? '25.2']
  const account = rehearsalAccounts[scenario.account ?? 'ci']
  const state = new FortifyState({
    clock,
    users: (options.users ?? usualUsers).map((user) =>
      user.username === account.username ? { ...user, ...scenario.accountIs } : user,
    ),
    tokens: options.tokens ?? (scenario.tokens ?? usual.tokens)(clock.now()),
    types: tokenTypesOf(version, options.types ?? scenario.types),
    applicationVersions:
      options.applicationVersions ?? scenario.applicationVersions ?? usual.applicationVersions,
    lockedAfter: options.lockedAfter ?? wrongPasswordsThatLock,
    quota: options.quota ?? scenario.quota ?? usual.quota,
    lateExtension: options.lateExtension ?? scenario.lateExtension ?? 'shortened',
    newToken: options.newToken ?? randomUUID,
  })
  const service = createFortifyService({
    state,
    version,
    writing: {
      dates: options.dates ?? scenario.dates ?? version.dates,
      apiUrl: `${options.siteUrl ?? unreachableSite}/api/v1`,
    },
    contextPath,
    webPageFor401: scenario.webPageFor401 ?? false,
    tellsSecrets: scenario.tellsSecrets ?? false,
  })
  const server = await startServer(service, {
    clock,
    port: options.port,
    host: options.host,
    rateLimit: rateLimit === false ? undefined : rateLimit,
    logger: options.logger,
    faults: [options.faults, scenario.faults?.({ scaled, contextPath })],
  })
  return { ...server, url: `${server.url}${contextPath}`, state, account }
}

/** A clock whose time of day is ahead; what has elapsed is the same. */
function ahead(clock: Clock, milliseconds: number): Clock {
  return {
    now: () => clock.now() + milliseconds,
    monotonic: () => clock.monotonic(),
    sleep: (duration, signal) => clock.sleep(duration, signal),
  }
}
