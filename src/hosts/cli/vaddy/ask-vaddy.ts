import type { OptionDefinition } from '../../../options/definition.ts'
import type { OptionValues } from '../../../options/read.ts'
import { pickOptions } from '../../../options/table.ts'
import { createVaddyApi, type VaddyApi } from '../../../sources/vaddy/api.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { type Answer, answer, type Tools } from '../core/answer.ts'
import type { Call } from '../core/call.ts'

/** Options that every call of the API needs. */
export const accountOptions = pickOptions(vaddyOptions, 'user', 'auth_key', 'language', 'ca_file', 'api_url')

type VaddyTable = Readonly<Record<string, OptionDefinition<unknown>>> & typeof accountOptions

/** Runs a command that asks VAddy and judges nothing, as `answer` does, with a client of its API. */
export function askVaddy<T extends VaddyTable>(
  call: Call,
  options: T,
  ask: (tools: Tools<T> & { readonly api: VaddyApi }) => Promise<Answer>,
): Promise<number> {
  return answer(call, options, (tools) => {
    // The compiler can't see through a table that is a parameter.
    const account = tools.values as OptionValues<typeof accountOptions>
    const { api_url: apiUrl, auth_key: authKey, user } = account
    const api = createVaddyApi({
      http: tools.http,
      clock: call.surroundings.clock,
      apiUrl,
      user,
      authKey,
    })
    return ask({ ...tools, api })
  })
}
