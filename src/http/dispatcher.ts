import { setMaxListeners } from 'node:events'
import type { Agent, Dispatcher } from 'undici'
import { isLoopbackHost } from '../kernel/loopback.ts'
import { watchClientCertificates } from './client-certificate.ts'
import { loopbackLookup } from './loopback-lookup.ts'
import { createProxyConnection } from './proxy-connection.ts'
import type { ProxyServer, ProxySettings } from './proxy-settings.ts'
import { oldestTls, type Trust } from './trust.ts'
import undici from './undici.cjs'

/** Carries requests to their targets, directly or through a proxy. The one who made it ends it. */
export interface NetworkDispatcher {
  /** Sends a request the way its target needs. Failures go to `handler.onResponseError`. */
  dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): void
  /**
   * Trusts more certificate authorities from now on, after an unknown one was met: `true` when there are
   * more than before, at most once. What was sent before stays with the old connections.
   */
  trustMore(): Promise<boolean>
  /** Whether an error of a request comes from a server that demands a client certificate, which we have not. */
  wantsCertificate(error: unknown): boolean
  /** Ends every connection and attempt at once, so that nothing keeps the process alive. */
  destroy(): Promise<void>
}

/** What a dispatcher needs to know. */
export interface DispatcherOptions {
  readonly proxy?: ProxySettings
  readonly trust: Trust
  /** Milliseconds for name lookup, TCP and TLS together; undici counts in steps of half a second. */
  readonly connectTimeoutMs?: number
}

/**
 * Makes a dispatcher. Certificates are always checked, also when `NODE_TLS_REJECT_UNAUTHORIZED` is 0.
 *
 * Proxies: https targets use `httpsProxy` through a tunnel, plain http targets `httpProxy`, with a tunnel
 * only if the proxy itself is https. `noProxy` follows undici: a name covers the names below it, `*` alone
 * covers everything, address ranges are not understood. Loopback targets never use a proxy, as in Go: no
 * proxy elsewhere could reach them, and their requests are not encrypted. For the same reason a name such as
 * `localhost` leads to this machine's addresses, whatever a resolver says.
 */
export function createDispatcher(options: DispatcherOptions): NetworkDispatcher {
  const { trust, proxy = {}, connectTimeoutMs: timeout = 10_000 } = options
  // undici ends the connections that stand, and lets one that is still coming about go on until its timeout.
  const ending = new AbortController()
  // Every connection listens, and there may be more than the ten at which Node warns of a leak.
  setMaxListeners(0, ending.signal)
  const routesWith = (secureContext: Trust['initial']) =>
    createRoutes(proxy, { secureContext, timeout, signal: ending.signal })
  let routes = routesWith(trust.initial)
  let replaced: Routes | undefined
  let widening: Promise<boolean> | undefined
  const clientCertificates = watchClientCertificates()

  const widen = async () => {
    const context = await trust.widened()
    if (context === undefined) return false
    replaced = routes
    routes = routesWith(context)
    return true
  }
  return {
    dispatch: (request, handler) => routes.agentFor(String(request.origin)).dispatch(request, handler),
    trustMore: () => {
      widening ??= widen()
      return widening
    },
    wantsCertificate: clientCertificates.isBehind,
    destroy: async () => {
      clientCertificates.close()
      const all = [routes.each((agent) => agent.destroy()), replaced?.each((agent) => agent.destroy())]
      ending.abort()
      await Promise.all(all)
    },
  }
}

type Route = Pick<Dispatcher, 'dispatch' | 'destroy'>

interface Routes {
  agentFor(origin: string): Route
  each(act: (agent: Route) => Promise<void>): Promise<unknown>
}

interface ConnectSettings {
  readonly secureContext: Trust['initial']
  /** In milliseconds. */
  readonly timeout: number
  /** Ends every socket, also one that does not stand yet. */
  readonly signal: AbortSignal
}

/** Agents are made when first needed: a proxy agent costs start time and most runs need one agent only. */
function createRoutes(
  { httpsProxy, httpProxy, noProxy = '' }: ProxySettings,
  { secureContext, timeout, signal }: ConnectSettings,
): Routes {
  const secure = {
    timeout,
    signal,
    rejectUnauthorized: true,
    minVersion: oldestTls,
    ...(secureContext === undefined ? {} : { secureContext }),
  } as const
  // The client bounds each request as a whole. The head of an answer may have 16 KiB, as by Node's default.
  const unbounded = { headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: 16_384 }

  const proxied = (kind: 'httpsProxy' | 'httpProxy', { origin, authorization }: ProxyServer) =>
    new undici.EnvHttpProxyAgent({
      ...unbounded,
      connect: secure,
      requestTls: secure,
      proxyTls: secure,
      // Empty rather than missing: undici would read the environment.
      httpsProxy: '',
      httpProxy: '',
      [kind]: origin,
      noProxy,
      proxyTunnel: false,
      ...(authorization === undefined ? {} : { token: authorization.reveal() }),
      clientFactory: (_origin: URL, { connect }: Required<Pick<Agent.Options, 'connect'>>) =>
        createProxyConnection({ connect, headersTimeout: timeout }),
    })

  const agents = new Map<string, Route>()
  const lazily = (route: string, make: () => Route): Route => {
    const agent = agents.get(route) ?? make()
    agents.set(route, agent)
    return agent
  }
  return {
    agentFor: (origin) => {
      const { protocol, hostname } = new URL(origin)
      const kind = protocol === 'https:' ? 'httpsProxy' : 'httpProxy'
      const server = { httpsProxy, httpProxy }[kind]
      if (isLoopbackHost(hostname)) {
        const connect = { ...secure, lookup: loopbackLookup, autoSelectFamily: true }
        return lazily('loopback', () => new undici.Agent({ ...unbounded, connect }))
      }
      if (server === undefined) {
        return lazily('direct', () => new undici.Agent({ ...unbounded, connect: secure }))
      }
      return lazily(kind, () => proxied(kind, server))
    },
    each: (act) => Promise.all([...agents.values()].map(act)),
  }
}
