import type { RefusedError } from '../../../kernel/errors.ts'
import { message } from '../../../messages/message.ts'
import type { OptionDefinition } from '../../../options/definition.ts'
import type { OptionValues } from '../../../options/read.ts'
import { createVaddyApi, type VaddyApi } from '../../../sources/vaddy/api.ts'
import type { Invocation } from '../core/invocation.ts'
import { type QueryResult, type QueryTools, runQuery } from '../core/query.ts'
import type { accountOptions } from './account.ts'

type VaddyTable = Readonly<Record<string, OptionDefinition<unknown>>> & typeof accountOptions

/** Runs a command that asks VAddy and judges nothing, as `runQuery` does, with a client of its API. */
export function runVaddyQuery<T extends VaddyTable>(
  invocation: Invocation,
  options: T,
  ask: (tools: QueryTools<T> & { readonly api: VaddyApi }) => Promise<QueryResult>,
): Promise<number> {
  // The compiler can't see through a table that is a parameter.
  const accountIn = (values: OptionValues<T>) => values as OptionValues<typeof accountOptions>
  const query = {
    options,
    urlOf: (values: OptionValues<T>) => accountIn(values).api_url,
    adviseOn: ({ status }: RefusedError) => (status === 401 ? [message('next_check_secret')] : []),
  }
  return runQuery(invocation, query, (tools) => {
    const { api_url: apiUrl, auth_key: authKey, user } = accountIn(tools.values)
    const api = createVaddyApi({
      http: tools.http,
      clock: invocation.surroundings.clock,
      apiUrl,
      user,
      authKey,
    })
    return ask({ ...tools, api })
  })
}
