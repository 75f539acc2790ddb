import { onTestFinished } from 'vitest'
import {
  type FortifySimulator,
  type FortifySimulatorOptions,
  startFortifySimulator,
} from '../../../src/simulator/fortify/server.ts'
import type { Token, TokenSpec } from '../../../src/simulator/fortify/tokens.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

/** An answer as a client sees it. */
export interface Seen {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body, where it is JSON. */
  readonly json: unknown
}

/** A token as answers show it. */
export interface SeenToken {
  readonly id: number
  readonly username: string
  readonly type: string
  readonly description: string | null
  readonly creationDate: string
  readonly terminalDate: string | null
  readonly remainingUsages: number
  readonly token: string | null
}

/** The beginning of virtual time. */
export const startOfTime = Date.UTC(2026, 0, 1)
export const dayMs = 86_400_000

/** Calls a simulator, by password as the account of its scenario unless told otherwise. */
export class SimulatorClient {
  readonly simulator: FortifySimulator
  readonly clock: VirtualClock

  constructor(simulator: FortifySimulator, clock: VirtualClock) {
    this.simulator = simulator
    this.clock = clock
  }

  /** Creates a token with what is given, for CI unless it is something else. */
  create(wish: object = {}, init: RequestInit = {}): Promise<Seen> {
    return this.json('POST', '/tokens', { type: 'CIToken', ...wish }, init)
  }

  /** Creates a token, which must not be refused, and gives it. */
  async created(wish: object = {}): Promise<SeenToken & { token: string }> {
    const { json, status } = await this.create(wish)
    if (status !== 201) throw new Error(`The creation was refused: ${JSON.stringify(json)}`)
    return (json as { data: SeenToken & { token: string } }).data
  }

  /** Lists tokens, which must not be refused. */
  async listed(query = ''): Promise<readonly SeenToken[]> {
    const { json } = await this.send(`/tokens?limit=-1${query}`)
    return (json as { data: readonly SeenToken[] }).data
  }

  /** Sends JSON. */
  json(method: string, path: string, body: unknown, init: RequestInit = {}): Promise<Seen> {
    const { headers = this.basic(), ...rest } = init
    return this.send(path, {
      method,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...rest,
      headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
    })
  }

  /** Sends just what is given, to a path under the root of the API. */
  async send(path: string, { headers = this.basic(), ...init }: RequestInit = {}): Promise<Seen> {
    return this.sendTo(`${this.simulator.url}/api/v1${path}`, { headers, ...init })
  }

  /** Sends just what is given, to an address. */
  async sendTo(address: string, init: RequestInit = {}): Promise<Seen> {
    const response = await fetch(address, { redirect: 'manual', ...init })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: parsed(text) }
  }

  /** The header of basic authentication. */
  basic(
    username: string = this.simulator.account.username,
    password: string = this.simulator.account.password,
  ): Record<string, string> {
    return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` }
  }

  /** The header of a token. */
  bearing(token: Token | string): Record<string, string> {
    return { authorization: `FortifyToken ${typeof token === 'string' ? token : token.encoded.reveal()}` }
  }

  /** Puts in a token of the CI account that lives for a day, unless it is said otherwise, and gives its header. */
  holding(differs: Partial<TokenSpec> = {}): Record<string, string> {
    const now = this.clock.now()
    return this.bearing(
      this.simulator.state.tokens.add({
        username: 'ci-bot',
        type: 'CIToken',
        createdAt: now,
        endsAt: now + dayMs,
        ...differs,
      }),
    )
  }
}

/** Options of a simulator on a virtual clock. */
export type SimulateOptions = FortifySimulatorOptions & { clock?: VirtualClock }

/** Starts a simulator on a virtual clock that the test moves; it closes at the end of the test. */
export async function simulate(options: SimulateOptions = {}): Promise<SimulatorClient> {
  const clock = options.clock ?? new VirtualClock({ automatic: false })
  const simulator = await startFortifySimulator({ ...options, clock })
  onTestFinished(() => simulator.close())
  return new SimulatorClient(simulator, clock)
}

/** What an error says, without what it should not let out. */
export function said({ json }: Seen): unknown {
  const { stackTrace: _, ...rest } = json as Record<string, unknown>
  return rest
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
