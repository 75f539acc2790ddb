import type { HttpClient } from '../http/client.ts'
import { createVaddyApi, type VaddyApi } from '../sources/vaddy/api.ts'
import type { VaddyOptions } from '../sources/vaddy/read-options.ts'
import { type NetworkSettings, openNetwork } from './network.ts'

/** Whose account it is, and where the API is. */
export type Account = Pick<VaddyOptions, 'user' | 'auth_key' | 'api_url' | 'ca_file'>

/** What the network depends on, beside the account. */
export interface ApiSettings extends Omit<NetworkSettings, 'caFile'> {
  /** Holds what ends every connection as long as they are open, for somebody who can't wait for `ask`. */
  readonly lastActs?: Set<() => unknown>
}

/**
 * Opens the network for as long as something is asked of VAddy; nothing stays open, however it ends. Throws
 * `ConfigurationError` on a bad proxy or CA file, and what `ask` throws.
 */
export async function withVaddyApi<R>(
  { user, auth_key: authKey, api_url: apiUrl, ca_file: caFile }: Account,
  { lastActs, ...settings }: ApiSettings,
  ask: (api: VaddyApi, http: HttpClient) => Promise<R>,
): Promise<R> {
  const { http, close } = await openNetwork({ caFile, ...settings })
  lastActs?.add(close)
  try {
    return await ask(createVaddyApi({ http, clock: settings.clock, apiUrl, user, authKey }), http)
  } finally {
    lastActs?.delete(close)
    await close()
  }
}
