import type { HttpClient } from '../../http/client.ts'
import { createVaddyApi, type VaddyApi } from '../../sources/vaddy/api.ts'
import type { VaddyOptions } from '../../sources/vaddy/read-options.ts'
import { openNetwork } from '../network.ts'
import type { Call } from './call.ts'

/** Whose account it is, and where the API is. */
export type Account = Pick<VaddyOptions, 'user' | 'auth_key' | 'api_url' | 'ca_file'>

/**
 * Opens the network for as long as something is asked; nothing stays open, however it ends. Throws
 * `ConfigurationError` on a bad proxy or CA file, and what `ask` throws.
 */
export async function withApi<R>(
  { progress, surroundings }: Pick<Call, 'progress' | 'surroundings'>,
  account: Account,
  ask: (api: VaddyApi, http: HttpClient) => Promise<R>,
): Promise<R> {
  const { clock, lastActs, variables } = surroundings
  const network = await openNetwork({ caFile: account.ca_file, variables, clock, log: progress.log })
  lastActs.add(network.close)
  try {
    const api = createVaddyApi({
      http: network.http,
      clock,
      apiUrl: account.api_url,
      user: account.user,
      authKey: account.auth_key,
    })
    return await ask(api, network.http)
  } finally {
    lastActs.delete(network.close)
    await network.close()
  }
}
