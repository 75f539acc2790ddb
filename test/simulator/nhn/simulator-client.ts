import { onTestFinished } from 'vitest'
import { rehearsalAccount } from '../../../src/simulator/nhn/account.ts'
import type { InspectionSpec } from '../../../src/simulator/nhn/fleet/inspection.ts'
import {
  type NhnSimulator,
  type NhnSimulatorOptions,
  startNhnSimulator,
} from '../../../src/simulator/nhn/server.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

/** An answer as a client sees it. */
export interface Seen {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body, where it is JSON. */
  readonly json: unknown
}

/** A result as the summary call shows it. */
export interface SeenResult extends Record<string, unknown> {
  readonly usageStasNo: number
  readonly instanceName: string
  readonly bss: string
  readonly executionTime: string
  readonly checkCount: number
  readonly weakCount: number
  readonly level3WeakCount: number
  readonly level2WeakCount: number
  readonly level1WeakCount: number
}

/** The body of a summary that was not refused. */
export interface SeenSummary {
  readonly results: readonly SeenResult[]
  readonly page: { readonly itemPerPage: number; readonly page: number; readonly totalCount: number }
}

type Fields = Readonly<Record<string, string>>

/** The beginning of virtual time, and what a query for the 28 days before it says. */
export const startOfTime = '2026-01-01T00:00:00+00:00'
export const lately = { regionCode: 'KR1', from: '2025-12-04T00:00:00+00:00', to: startOfTime }

/** The path of everything under the right app key. */
export const apiPath = `/ssc/v1.0/appKey/${rehearsalAccount.appKey}/inspection_result`

/** Calls a simulator. The token is issued when it is needed first. */
export class SimulatorClient {
  readonly simulator: NhnSimulator
  readonly clock: VirtualClock
  #token: string | undefined

  constructor(simulator: NhnSimulator, clock: VirtualClock) {
    this.simulator = simulator
    this.clock = clock
  }

  issueToken(form: Fields = { grant_type: 'client_credentials' }, init: RequestInit = {}): Promise<Seen> {
    return this.send('/oauth2/token/create', {
      method: 'POST',
      headers: { authorization: basic() },
      body: new URLSearchParams(form),
      ...init,
    })
  }

  revokeToken(form: Fields, init: RequestInit = {}): Promise<Seen> {
    return this.send('/oauth2/token/revoke', {
      method: 'POST',
      headers: { authorization: basic() },
      body: new URLSearchParams(form),
      ...init,
    })
  }

  /** Issues a token and gives its text. */
  async token(): Promise<string> {
    const { json } = await this.issueToken()
    return (json as { access_token: string }).access_token
  }

  summary(query: Fields = {}): Promise<Seen> {
    return this.get(`${apiPath}/summary?${new URLSearchParams({ ...lately, ...query })}`)
  }

  /** The body of a summary that must not be refused. */
  async seenSummary(query: Fields = {}): Promise<SeenSummary> {
    const { json, status } = await this.summary(query)
    if (status !== 200) throw new Error(`The summary was refused: ${JSON.stringify(json)}`)
    return json as SeenSummary
  }

  details(usageStasNo: number | string, query: Fields = {}): Promise<Seen> {
    return this.get(`${apiPath}/details/${usageStasNo}?${new URLSearchParams(query)}`)
  }

  /** Gets a path with a token. */
  async get(path: string, init: RequestInit = {}): Promise<Seen> {
    this.#token ??= await this.token()
    return this.send(path, { headers: { 'x-nhn-authorization': `Bearer ${this.#token}` }, ...init })
  }

  /** Forgets the token, so that the next call issues another. */
  forgetToken(): void {
    this.#token = undefined
  }

  /** Sends just what is given. */
  async send(path: string, init: RequestInit = {}): Promise<Seen> {
    const response = await fetch(`${this.simulator.url}${path}`, { redirect: 'manual', ...init })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: parsed(text) }
  }
}

/** Options of a simulator on a virtual clock. */
export type SimulateOptions = NhnSimulatorOptions & { clock?: VirtualClock }

/** Starts a simulator on a virtual clock that the test moves; it closes at the end of the test. */
export async function simulate(options: SimulateOptions = {}): Promise<SimulatorClient> {
  const client = await simulateOpenEnded(options)
  onTestFinished(() => client.simulator.close())
  return client
}

/** Starts a simulator that several tests may only read from; whoever starts it closes it. */
export async function simulateOpenEnded(options: SimulateOptions = {}): Promise<SimulatorClient> {
  const clock = options.clock ?? new VirtualClock({ automatic: false })
  return new SimulatorClient(await startNhnSimulator({ ...options, clock }), clock)
}

/** A header of basic authentication, the right one unless something else is given. */
export function basic(
  id: string = rehearsalAccount.userAccessKeyId,
  secret: string = rehearsalAccount.secretAccessKey,
): string {
  return `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`
}

/** The body that every refusal of the API has. */
export function refusal(resultMessage: string, resultCode = -1) {
  return { header: { isSuccessful: false, resultCode, resultMessage } }
}

/** A result of an hour ago by the virtual clock's beginning, unless it is said otherwise. */
export function inspection(differs: Partial<InspectionSpec> = {}): InspectionSpec {
  return {
    region: 'KR1',
    instanceName: 'web-1',
    os: 'Linux',
    systemVersion: 'Ubuntu Server 22.04 LTS',
    criteria: 'M',
    executedAt: Date.parse(startOfTime) - 3_600_000,
    itemCount: 65,
    weakItems: [],
    ...differs,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
