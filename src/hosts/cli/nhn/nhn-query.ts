import type { OptionDefinition } from '../../../options/definition.ts'
import type { OptionTable } from '../../../options/table.ts'
import { readNhnOptions } from '../../../sources/nhn/read-options.ts'
import type { Session } from '../../../sources/nhn/session.ts'
import { runContext } from '../core/gate-command.ts'
import type { Invocation } from '../core/invocation.ts'
import { type QueryResult, type QueryTools, runQuery } from '../core/query.ts'
import type { accountOptions } from './account.ts'

type NhnTable = Readonly<Record<string, OptionDefinition<unknown>>> & OptionTable & typeof accountOptions

/**
 * Runs a command that asks the service and judges nothing, as `runQuery` does, with a token of its own, which is
 * revoked however that ends. `besides` are options that the command does not take and the account needs.
 */
export function runNhnQuery<T extends NhnTable>(
  invocation: Invocation,
  options: T,
  ask: (tools: QueryTools<T> & { readonly session: Session }) => Promise<QueryResult>,
  besides: Invocation['given'] = {},
): Promise<number> {
  return runQuery(invocation, options, async (tools) => {
    const all = readNhnOptions({ ...besides, ...invocation.given }).options()
    // Loaded when it is called: it needs more than the names of commands do.
    const { createSession } = await import('../../../sources/nhn/session.ts')
    const session = createSession(all, { ...runContext(invocation), http: tools.http })
    try {
      return await ask({ ...tools, session })
    } finally {
      const kept = await session.tokens.revoke()
      if (kept !== undefined) session.log.warning(kept)
    }
  })
}
