import type { Agent, Dispatcher } from 'undici'
import undici from './undici.cjs'

/** The proxy answered our CONNECT, but not with 200. Nothing reached the server behind it. */
export class ProxyRefusal extends Error {
  override readonly name = 'ProxyRefusal'
  readonly status: number

  constructor(status: number) {
    super(`The proxy answered HTTP ${status} to CONNECT.`)
    this.status = status
  }
}

/** The proxy could not be reached or hung up before the tunnel stood. `cause` says how. */
export class ProxyUnreachable extends Error {
  override readonly name = 'ProxyUnreachable'
}

/**
 * Makes the connection over which undici's `ProxyAgent` asks for tunnels.
 *
 * By itself `ProxyAgent` reports a proxy that hangs up on CONNECT with an error that undici's client takes
 * for recoverable: it connects anew without end, a thousand times a second, and the request never settles,
 * not even when it is aborted (seen with undici 7.30.2). Errors of our own end the request at once. They
 * also tell a fault of the proxy from one of the server behind it.
 */
export function createProxyConnection(options: Agent.Options): Dispatcher {
  const agent = new undici.ConnectingAgent(options)
  const connect = agent.connect.bind(agent) as (
    tunnel: Dispatcher.ConnectOptions,
  ) => Promise<Dispatcher.ConnectData>
  return Object.assign(agent, {
    connect: async (tunnel: Dispatcher.ConnectOptions) => {
      const answer = await connect(tunnel).catch((cause: unknown) => {
        throw new ProxyUnreachable('The proxy could not be used.', { cause })
      })
      if (answer.statusCode === 200) return answer
      answer.socket.on('error', () => {}).destroy()
      throw new ProxyRefusal(answer.statusCode)
    },
  })
}
