import type { RefusedError } from '../../../kernel/errors.ts'
import type { OptionDefinition } from '../../../options/definition.ts'
import type { OptionValues } from '../../../options/read.ts'
import type { OptionTable } from '../../../options/table.ts'
import { onRefusal } from '../../../sources/nhn/next-steps.ts'
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
  // The compiler can't see through a table that is a parameter.
  const urlOf = (values: OptionValues<T>) => (values as OptionValues<typeof accountOptions>).api_url
  const read = () => readNhnOptions({ ...besides, ...invocation.given }).options()
  const adviseOn = (error: RefusedError) => onRefusal({ error, options: read() }).map(({ text }) => text)
  return runQuery(invocation, { options, urlOf, adviseOn }, async (tools) => {
    const all = read()
    // Loaded when it is called: it needs more than the names of commands do.
    const { createSession, endSession } = await import('../../../sources/nhn/session.ts')
    const session = createSession(all, { ...runContext(invocation), http: tools.http })
    try {
      return await ask({ ...tools, session })
    } finally {
      const kept = await endSession(session)
      if (kept !== undefined) session.log.warning(kept)
    }
  })
}
