import { request as send } from 'node:http'
import { onTestFinished } from 'vitest'
import { rehearsalCredential } from '../../../src/simulator/api/account.ts'
import {
  type ApiSimulator,
  type ApiSimulatorOptions,
  startApiSimulator,
} from '../../../src/simulator/api/server.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

/** An answer as a client sees it. */
export interface Seen {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** What is sent. */
export interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A simulated API in virtual time with what asks it. */
export interface ApiClient {
  readonly simulator: ApiSimulator
  readonly clock: VirtualClock
  /** Asks as anybody. `fetch` knows no TRACE, hence Node's own client. Rejects where the connection breaks. */
  ask(path: string, sent?: Sent): Promise<Seen>
  /** Asks with the right credential. */
  askAsCustomer(path: string, sent?: Sent): Promise<Seen>
}

/** The right credential as a header. */
export const right = { authorization: rehearsalCredential }

/** Starts a simulator; it closes at the end of the test. */
export async function simulate(options: ApiSimulatorOptions = {}): Promise<ApiClient> {
  const clock = new VirtualClock()
  const simulator = await startApiSimulator({ clock, ...options })
  onTestFinished(() => simulator.close())
  const ask: ApiClient['ask'] = (path, { body, headers = {}, method = 'GET' } = {}) =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(simulator.url)
      const request = send({ hostname, port, path, method, headers, agent: false }, (response) => {
        let text = ''
        response
          .setEncoding('utf8')
          .on('data', (chunk: string) => {
            text += chunk
          })
          .on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
          .on('error', reject)
      })
      request.on('error', reject).end(body)
    })
  return {
    simulator,
    clock,
    ask,
    askAsCustomer: (path, sent = {}) => ask(path, { ...sent, headers: { ...right, ...sent.headers } }),
  }
}
