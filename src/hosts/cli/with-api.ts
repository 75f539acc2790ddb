import type { HttpClient } from '../../http/client.ts'
import type { VaddyApi } from '../../sources/vaddy/api.ts'
import { type Account, withVaddyApi } from '../vaddy-api.ts'
import type { Call } from './call.ts'

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
  let close: (() => Promise<void>) | undefined
  const opened = (end: () => Promise<void>) => {
    close = end
    lastActs.add(end)
  }
  try {
    return await withVaddyApi(account, { variables, clock, log: progress.log, opened }, ask)
  } finally {
    if (close !== undefined) lastActs.delete(close)
  }
}
