import { createHttpClient, type HttpClient } from '../http/client.ts'
import { createDispatcher } from '../http/dispatcher.ts'
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
  /** The process's environment: proxies and certificate files stand in it. */
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  readonly log: Logger
}

/** An HTTP client with its connections. */
export interface Network {
  readonly http: HttpClient
  /** Ends every connection, so that nothing keeps the process alive. */
  close(): Promise<void>
}

/** Opens the network as environment and options say. Throws `ConfigurationError` on a bad proxy or CA file. */
export async function openNetwork({ caFile, variables, clock, log }: NetworkSettings): Promise<Network> {
  const trust = await loadTrust({
    caFile,
    nodeExtraCaCerts: variables['NODE_EXTRA_CA_CERTS'],
    sslCertFile: variables['SSL_CERT_FILE'],
    readFile: (path) => readRegularFile(path, { longest: longestCaFile }),
    log,
  })
  const dispatcher = createDispatcher({ proxy: proxySettingsFrom(variables), trust })
  const http = createHttpClient({ dispatcher, log, clock, userAgent: `scangate/${version}` })
  return { http, close: () => dispatcher.destroy() }
}
