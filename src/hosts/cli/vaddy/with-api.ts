import type { HttpClient } from '../../../http/client.ts'
import type { VaddyApi } from '../../../sources/vaddy/api.ts'
import { type Account, withVaddyApi } from '../../vaddy-api.ts'
import type { Call } from '../core/call.ts'

/** Asks VAddy something on behalf of a command, as `withVaddyApi` does. */
export function withApi<R>(
  { progress, surroundings }: Pick<Call, 'progress' | 'surroundings'>,
  account: Account,
  ask: (api: VaddyApi, http: HttpClient) => Promise<R>,
): Promise<R> {
  const { clock, lastActs, variables } = surroundings
  return withVaddyApi(account, { variables, clock, lastActs, log: progress.log }, ask)
}
