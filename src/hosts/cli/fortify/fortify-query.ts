import type { HttpClient } from '../../../http/client.ts'
import type { RetryPolicy } from '../../../http/retry.ts'
import { ConfigurationError } from '../../../kernel/errors.ts'
import { message } from '../../../messages/message.ts'
import type { OptionDefinition } from '../../../options/definition.ts'
import type { OptionValues } from '../../../options/read.ts'
import { leavesInTheOpen } from '../../../options/readers.ts'
import type { FortifyApi } from '../../../sources/fortify/calls.ts'
import { type Login, loginOf } from '../../../sources/fortify/login.ts'
import type { TokenValue } from '../../../sources/fortify/token-value.ts'
import type { Invocation } from '../core/invocation.ts'
import { type QueryResult, type QueryTools, runQuery } from '../core/query.ts'
import type { eitherOptions, loginOptions, serverOptions, tokenOptions } from './account.ts'

type ServerTable = Readonly<Record<string, OptionDefinition<unknown>>> & typeof serverOptions

/** What a command asks SSC with. */
export type FortifyTools<T extends ServerTable> = QueryTools<T> & { readonly api: FortifyApi }

/** A person waits, or a job: two more tries, soon. */
export const readPolicy: RetryPolicy = { tries: 3, window: 30_000, firstWait: 1_000, longestWait: 5_000 }

/** Runs a command that asks SSC, as `runQuery` does, with a client of its API. */
export function runFortifyQuery<T extends ServerTable>(
  invocation: Invocation,
  options: T,
  ask: (tools: FortifyTools<T>) => Promise<QueryResult>,
): Promise<number> {
  // The compiler can't see through a table that is a parameter.
  const serverIn = (values: OptionValues<T>) => values as OptionValues<typeof serverOptions>
  const query = { options, urlOf: (values: OptionValues<T>) => serverIn(values).url }
  return runQuery(invocation, query, async (tools) => {
    const server = serverIn(tools.values)
    mindOpenHttp(invocation, server)
    const api = await openApi(invocation, server, tools.http)
    return ask({ ...tools, api })
  })
}

/** Makes the client of the API for a command. */
export async function openApi(
  { progress, secrets, surroundings }: Pick<Invocation, 'progress' | 'secrets' | 'surroundings'>,
  { timeout: timeoutMs, url }: Pick<OptionValues<typeof serverOptions>, 'timeout' | 'url'>,
  http: HttpClient,
): Promise<FortifyApi> {
  // Loaded when it is called: it needs more than the names of commands do.
  const { openSession } = await import('../../../sources/fortify/session.ts')
  const { clock, random, signal } = surroundings
  return openSession({ clock, random, signal, secrets, log: progress.log, http, url, timeoutMs, readPolicy })
}

/** Warns of a server that is asked without encryption, and refuses it where nobody allowed that. */
export function mindOpenHttp(
  { progress }: Pick<Invocation, 'progress'>,
  { allow_http: isAllowed, url }: Pick<OptionValues<typeof serverOptions>, 'allow_http' | 'url'>,
): void {
  if (!leavesInTheOpen(url)) return
  if (!isAllowed)
    throw new ConfigurationError([message('fortify_problem_http', { input: 'url', given: url.href })])
  progress.log.warning(message('fortify_warning_http', { host: url.host }))
}

/** The login among the values of a command that needs one. */
export function loginIn({
  password,
  username,
}: OptionValues<Pick<typeof loginOptions, 'password' | 'username'>>): Login {
  return loginOf(username, password)
}

/** Who asks, where a command gets on with a password or a token. Throws a `ConfigurationError` on half a login. */
export function askersIn({
  password,
  token,
  username,
}: OptionValues<Pick<typeof eitherOptions, 'password' | 'token' | 'username'>>): {
  readonly login: Login | undefined
  readonly token: TokenValue | undefined
} {
  if (username === undefined && password === undefined) return { login: undefined, token }
  if (username !== undefined && password !== undefined) return { login: loginOf(username, password), token }
  const [input, needed] = username === undefined ? ['password', 'username'] : ['username', 'password']
  // A user's name may well stand in an environment whose token is enough.
  if (password === undefined && token !== undefined) return { login: undefined, token }
  throw new ConfigurationError([message('problem_needs', { input: input ?? '', needed: needed ?? '' })])
}

/** The token in use, among the values of a command that needs one. Throws a `ConfigurationError` where there is none. */
export function tokenIn({ token }: OptionValues<Pick<typeof tokenOptions, 'token'>>): TokenValue {
  if (token === undefined) {
    throw new ConfigurationError([message('fortify_problem_needs_token')])
  }
  return token
}
