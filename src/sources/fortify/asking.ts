import type * as z from 'zod/mini'
import { RefusedError } from '../../kernel/errors.ts'
import type { Secrets } from '../../kernel/secrets.ts'
import { message } from '../../messages/message.ts'
import type { TokenState } from './calls.ts'
import { secretsOfLogin } from './login.ts'
import { everyRow, type Page, pageLength } from './paging.ts'
import type { Asker } from './refusals.ts'
import { type Call, createRequests, type Limits, type Read, type RequestTools } from './requests.ts'
import type { TokenRow } from './schema.ts'
import { secretsOfToken, type TokenValue } from './token-value.ts'

/** What calling SSC needs. */
export interface ApiTools extends RequestTools {
  /** Where every secret is registered before it is used or handed on. */
  readonly secrets: Pick<Secrets, 'add'>
  /** Runs one call that only reads, and again as the caller sees fit. Default: once. */
  readonly reading?: <T>(read: () => Promise<T>) => Promise<T>
}

/**
 * Makes the ways to ask one SSC: secrets are registered before they are used, a 401 is explained where a token asked,
 * and lists are read to their end.
 */
export function createAsking(tools: ApiTools) {
  const { reading = (read) => read(), secrets } = tools
  const requests = createRequests(tools)
  const register = (asker: Asker) => {
    if (asker === undefined) return
    for (const secret of asker.kind === 'login' ? secretsOfLogin(asker) : secretsOfToken(asker)) {
      secrets.add(secret)
    }
  }
  const ask: typeof requests.ask = async (call, choose) => {
    register(call.asker)
    return requests.ask(call, choose)
  }
  const tell: typeof requests.tell = async (call) => {
    register(call.asker)
    return requests.tell(call)
  }
  /** Finds out what a 401 means where a token asked. */
  const explaining = async <T>(call: Call, asking: Promise<T>): Promise<T> => {
    try {
      return await asking
    } catch (error) {
      const { asker } = call
      if (!(error instanceof RefusedError && error.status === 401 && asker?.kind === 'token')) throw error
      throw await explained(error, asker, call)
    }
  }
  const explained = async (refusal: RefusedError, token: TokenValue, call: Call) => {
    const { serviceText, status } = refusal
    try {
      const { isAlive } = await stateOf(token, { signal: call.signal, timeoutMs: call.timeoutMs })
      const endpoint = `${call.method} /api/v1${call.shownPath ?? call.path}`
      const key = isAlive ? 'fortify_token_not_allowed' : 'fortify_token_invalid'
      return new RefusedError(message(key, { endpoint, words: serviceText ?? '' }), { status, serviceText })
    } catch {
      // A network that is gone says nothing about a token.
      return refusal
    }
  }

  const list = async <Schema extends z.core.$ZodType>(
    call: Omit<Call, 'method'>,
    rowSchema: (schemas: typeof import('./schema.ts')) => Schema,
    keyOf: (row: z.output<Schema>) => string,
  ): Promise<Read<z.output<Schema>[]>> => {
    let serverTime: number | undefined
    const pageAt = (start: number): Promise<Page<z.output<Schema>>> =>
      reading(async () => {
        const query = { start, limit: pageLength, ...call.query }
        const paged = { ...call, method: 'GET', query } as const
        const read = await explaining(
          paged,
          ask(paged, (schemas) => schemas.pageOf(rowSchema(schemas))),
        )
        serverTime = read.serverTime
        const { count, data, links } = read.value
        return { rows: data, count: count ?? undefined, hasNext: links?.next != null }
      })
    const value = await everyRow(`GET /api/v1${call.path}`, keyOf, pageAt)
    return { value, serverTime }
  }

  const ownToken = async (token: TokenValue, limits: Limits): Promise<Read<TokenRow> | undefined> => {
    try {
      const call = {
        method: 'POST',
        path: '/userSession/tokenData',
        json: {},
        asker: token,
        ...limits,
      } as const
      const { serverTime, value } = await reading(() => ask(call, ({ oneToken }) => oneToken))
      return { value: value.data, serverTime }
    } catch (error) {
      // Before 24.2 there is no such call, which SSC says in several ways; and a type may not be allowed to it.
      if (error instanceof RefusedError) return undefined
      throw error
    }
  }
  const stateOf = async (token: TokenValue, limits: Limits = {}): Promise<TokenState> => {
    const own = await ownToken(token, limits)
    if (own !== undefined) return { isAlive: true, token: own.value, serverTime: own.serverTime }
    const query = { start: 0, limit: 1, fields: 'id' }
    const call = { method: 'GET', path: '/projectVersions', query, asker: token, ...limits } as const
    try {
      await reading(() => tell(call))
      return { isAlive: true, token: undefined, serverTime: undefined }
    } catch (error) {
      if (error instanceof RefusedError && error.status === 401) return { isAlive: false }
      // Whoever has no access was recognized all the same.
      if (error instanceof RefusedError && error.status === 403)
        return { isAlive: true, token: undefined, serverTime: undefined }
      throw error
    }
  }
  return { register, ask, tell, explaining, list, stateOf }
}
