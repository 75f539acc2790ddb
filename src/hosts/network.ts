import { createHttpClient, type HttpClient } from '../http/client.ts'
import { createDispatcher } from '../http/dispatcher.ts'
import type { Probe } from '../http/probe.ts'
import { proxySettingsFrom } from '../http/proxy-settings.ts'
import { loadTrust } from '../http/trust.ts'
import type { Clock } from '../kernel/clock.ts'
import type { Logger } from '../kernel/logger.ts'
import { version } from '../kernel/version.ts'
import { readRegularFile } from './bounded-file.ts'

/** In characters: the largest bundles of certificate authorities have a tenth of it. */
const longestCaFile = 10 * 1_024 * 1_024

/** What the network depends on. */
export interface NetworkSettings {
  /** The option `ca_file`. */
  readonly caFile: string | undefined
  /** Whether to go on, with a warning, without a `ca_file` that can't be used. Default: no. */
  readonly caFileMayFail?: boolean
  /** The process's environment: proxies and certificate files stand in it. */
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  readonly log: Logger
  /** Holds what ends every connection as long as they are open, for somebody who can't wait for `ask`. */
  readonly lastActs?: Set<() => unknown>
}

/** An HTTP client with its connections. */
export interface Network {
  readonly http: HttpClient
  /** Makes a probe on the same connections, for whoever judges a server itself; few do. */
  readonly openProbe: () => Promise<Probe>
  /** Ends every connection, so that nothing keeps the process alive. */
  close(): Promise<void>
}

/** Opens the network as environment and options say. Throws `ConfigurationError` on a bad proxy or CA file. */
export async function openNetwork(settings: NetworkSettings): Promise<Network> {
  const { caFile, caFileMayFail, variables, clock, log } = settings
  const trust = await loadTrust({
    caFile,
    caFileMayFail,
    nodeExtraCaCerts: variables['NODE_EXTRA_CA_CERTS'],
    sslCertFile: variables['SSL_CERT_FILE'],
    readFile: (path) => readRegularFile(path, { longest: longestCaFile }),
    log,
  })
  const proxy = proxySettingsFrom(variables)
  const dispatcher = createDispatcher({ proxy, trust })
  const http = createHttpClient({ dispatcher, log, clock, userAgent: `scangate/${version}` })
  return {
    http,
    openProbe: async () => {
      const { createProbe } = await import('../http/probe.ts')
      return createProbe({ dispatcher, trust, proxy })
    },
    close: () => dispatcher.destroy(),
  }
}

/**
 * Opens the network for as long as something is asked; nothing stays open, however it ends. Throws
 * `ConfigurationError` on a bad proxy or CA file, and what `ask` throws.
 */
export async function withNetwork<R>(
  settings: NetworkSettings,
  ask: (http: HttpClient, openProbe: Network['openProbe']) => Promise<R>,
): Promise<R> {
  const { lastActs } = settings
  const { http, openProbe, close } = await openNetwork(settings)
  lastActs?.add(close)
  try {
    return await ask(http, openProbe)
  } finally {
    lastActs?.delete(close)
    await close()
  }
}
