import type { OptionValues } from '../../../options/read.ts'
import type { FortifyApi } from '../../../sources/fortify/calls.ts'
import { withNetwork } from '../../network.ts'
import type { Invocation } from '../core/invocation.ts'
import { networkOf } from '../core/query.ts'
import type { serverOptions } from './account.ts'
import { openApi } from './fortify-query.ts'

/** Asks SSC beside what issues the token. */
export function askServer<R>(
  invocation: Invocation,
  server: OptionValues<typeof serverOptions>,
  ask: (api: FortifyApi) => Promise<R>,
): Promise<R> {
  return withNetwork(networkOf(invocation, server.ca_file), async (http) =>
    ask(await openApi(invocation, server, http)),
  )
}
