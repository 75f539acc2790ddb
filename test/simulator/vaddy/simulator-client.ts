import { onTestFinished } from 'vitest'
import { rehearsalAccount } from '../../../src/simulator/vaddy/project.ts'
import {
  startVaddySimulator,
  type VaddySimulator,
  type VaddySimulatorOptions,
} from '../../../src/simulator/vaddy/server.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

/** The project that the simulator has by default. */
export const project = '6eb1f9fcbdb6a5a'

/** An answer as a client sees it. */
export interface Seen {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body, where it is JSON. */
  readonly json: unknown
}

type Fields = Readonly<Record<string, string>>

/** Calls a simulator with the right user and key in the header. */
export class SimulatorClient {
  readonly simulator: VaddySimulator
  readonly clock: VirtualClock

  constructor(simulator: VaddySimulator, clock: VirtualClock) {
    this.simulator = simulator
    this.clock = clock
  }

  get(path: string, query: Fields = {}, init: RequestInit = {}): Promise<Seen> {
    return this.send(`${path}?${new URLSearchParams({ user: rehearsalAccount.user, ...query })}`, {
      headers: { 'x-api-key': rehearsalAccount.authKey },
      ...init,
    })
  }

  post(path: string, form: Fields = {}, init: RequestInit = {}): Promise<Seen> {
    return this.send(path, {
      method: 'POST',
      headers: { 'x-api-key': rehearsalAccount.authKey },
      body: new URLSearchParams({ user: rehearsalAccount.user, ...form }),
      ...init,
    })
  }

  /** Sends just what is given, without user and key. */
  async send(path: string, init: RequestInit = {}): Promise<Seen> {
    const response = await fetch(`${this.simulator.url}${path}`, { redirect: 'manual', ...init })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: parsed(text) }
  }

  start(form: Fields = {}): Promise<Seen> {
    return this.post('/v2/scan', { action: 'start', project_id: project, ...form })
  }

  /** Starts a scan and gives its ID. */
  async startedScan(form: Fields = {}): Promise<string> {
    const { json } = await this.start(form)
    return (json as { scan_id: string }).scan_id
  }

  cancel(scanId: string): Promise<Seen> {
    return this.post('/v2/scan', { action: 'cancel', scan_id: scanId })
  }

  result(scanId: string): Promise<Seen> {
    return this.get('/v2/scan/result', { scan_id: scanId })
  }

  runcheck(projectId = project): Promise<Seen> {
    return this.get('/v2/scan/runcheck', { project_id: projectId })
  }

  crawls(query: Fields = {}): Promise<Seen> {
    return this.get('/v2/crawl', { project_id: project, ...query })
  }

  results(projectNumber = '1'): Promise<Seen> {
    return this.get('/v2/scan/results/list', { project_number: projectNumber })
  }
}

/** Starts a simulator on a virtual clock that the test moves; it closes at the end of the test. */
export async function simulate(
  options: VaddySimulatorOptions & { clock?: VirtualClock } = {},
): Promise<SimulatorClient> {
  const clock = options.clock ?? new VirtualClock({ automatic: false })
  const simulator = await startVaddySimulator({ ...options, clock })
  onTestFinished(() => simulator.close())
  return new SimulatorClient(simulator, clock)
}

/** The body that every refusal has. */
export function refusal(message: string) {
  return { error_message: message }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
