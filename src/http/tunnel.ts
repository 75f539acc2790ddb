import type { Socket } from 'node:net'
import type { SecureContext } from 'node:tls'
import { createProxyConnection } from './proxy-connection.ts'
import type { ProxyServer } from './proxy-settings.ts'
import { oldestTls } from './trust.ts'

/** A connection through a proxy to whom it was asked for. */
export interface Tunnel {
  readonly socket: Socket
  /** Ends what is left of it. */
  close(): Promise<void>
}

/**
 * Asks a proxy for a tunnel to a host and port (`CONNECT`). Throws a `ProxyRefusal` or a `ProxyUnreachable`; after an
 * abort by `signal` the latter, with the reason as its cause. The proxy's own certificate is checked like every other.
 */
export async function openTunnel(
  { authorization, origin }: ProxyServer,
  address: string,
  { secureContext, signal, timeoutMs }: TunnelSettings,
): Promise<Tunnel> {
  const connect = {
    timeout: timeoutMs,
    rejectUnauthorized: true,
    minVersion: oldestTls,
    ...(secureContext && { secureContext }),
  } as const
  const agent = createProxyConnection({ connect, headersTimeout: timeoutMs })
  const headers = { host: address, ...(authorization && { 'proxy-authorization': authorization.reveal() }) }
  try {
    const { socket } = await agent.connect({ origin, path: address, headers, signal })
    return { socket: socket as Socket, close: () => agent.destroy() }
  } catch (error) {
    await agent.destroy()
    throw error
  }
}

/** What a tunnel is made with. */
export interface TunnelSettings {
  /** What is trusted of a proxy that speaks TLS; `undefined`: what Node trusts. */
  readonly secureContext: SecureContext | undefined
  readonly signal: AbortSignal
  /** In milliseconds, for connecting and for the proxy's answer each. */
  readonly timeoutMs: number
}
