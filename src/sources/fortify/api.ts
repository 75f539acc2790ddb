import type * as z from 'zod/mini'
import { RefusedError } from '../../kernel/errors.ts'
import type { Secrets } from '../../kernel/secrets.ts'
import { message } from '../../messages/message.ts'
import type { Owners } from './audit-tokens.ts'
import { sscDate } from './dates.ts'
import { type Login, secretsOfLogin } from './login.ts'
import { everyRow, type Page, pageLength } from './paging.ts'
import type { Asker } from './refusals.ts'
import { type Call, createRequests, type Limits, type Read, type RequestTools } from './requests.ts'
import type { ApplicationVersion, TokenDefinition, TokenRow } from './schema.ts'
import { secretsOfToken, type TokenValue } from './token-value.ts'
import { definitionsTakePassword, isAtLeast, parseSscVersion, type SscVersion } from './versions.ts'

/** What a new token is to be. */
export interface TokenWish {
  readonly type: string
  readonly description?: string
  /** Milliseconds since 1970. Without it SSC gives the longest life of the type. */
  readonly terminalDate?: number
}

/** A token that SSC gave out, with the value that nobody gives again. */
export interface CreatedToken extends TokenRow {
  readonly value: TokenValue
  /** SSC's own time when it answered, in milliseconds since 1970, where it says so. */
  readonly serverTime: number | undefined
}

/** Whether a token lives, and what it says of itself where SSC can tell (24.2 and later). */
export type TokenState =
  | { readonly isAlive: true; readonly token: TokenRow | undefined; readonly serverTime: number | undefined }
  | { readonly isAlive: false }

/** SSC's REST interface, as far as tokens need it. Unless said otherwise, what fails throws a `GateError`. */
export interface FortifyApi {
  /** Creates a token; both its spellings are secrets before anybody sees it. Sent once, whatever comes back. */
  createToken(login: Login, wish: TokenWish, limits?: Limits): Promise<CreatedToken>
  /** Every token that the user may see: an administrator sees those of others. */
  tokens(login: Login, limits?: Limits): Promise<Read<readonly TokenRow[]>>
  /** The same, as far as cleaning up needs it: what else is odd about a token is nothing to it. */
  tokenMarks(login: Login, limits?: Limits): Promise<readonly TokenMark[]>
  /** Moves the end of a token. Type and description go along, so that neither is blanked. Gives what SSC made of it. */
  extendToken(
    login: Login,
    token: Pick<TokenRow, 'id' | 'type' | 'description'>,
    terminalDate: number,
    limits?: Limits,
  ): Promise<Read<TokenRow>>
  /** Revokes one token by its ID. */
  revokeById(login: Login, id: string, limits?: Limits): Promise<void>
  /** Revokes one token by its value. A token may do it from SSC 24.2 on, for itself, too. */
  revokeByValue(asker: Login | TokenValue, token: TokenValue, limits?: Limits): Promise<void>
  /** Whether a token lives: two looks, since a 401 alone can mean several things. Throws where nobody can tell. */
  stateOf(token: TokenValue, limits?: Limits): Promise<TokenState>
  /** What types the server gives out. SSC 22.2 wants a token for that; a password is refused before it is sent. */
  definitions(asker: Login | TokenValue, limits?: Limits): Promise<readonly TokenDefinition[]>
  /** Versions of applications; of one application where it is named, to the letter. */
  applicationVersions(
    token: TokenValue,
    filter?: { readonly app?: string | undefined; readonly includeInactive?: boolean },
    limits?: Limits,
  ): Promise<readonly ApplicationVersion[]>
  /** Who has an account, by names in small letters. It takes a token of an administrator whose type opens that. */
  owners(token: TokenValue, limits?: Limits): Promise<Owners>
  /** The server's version, read without a login; `undefined` where it gives none that makes sense. */
  version(limits?: Limits): Promise<SscVersion | undefined>
}

/** What cleaning up needs of a token. */
export interface TokenMark {
  readonly id: string
  readonly description?: string | null | undefined
}

/** What calling SSC needs. */
export interface ApiTools extends RequestTools {
  /** Where every secret is registered before it is used or handed on. */
  readonly secrets: Pick<Secrets, 'add'>
  /** Runs one call that only reads, and again as the caller sees fit. Default: once. */
  readonly reading?: <T>(read: () => Promise<T>) => Promise<T>
}

/** Makes the client of one SSC. */
export function createFortifyApi(tools: ApiTools): FortifyApi {
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
  const version = async (limits: Limits = {}) => {
    try {
      const call = { method: 'GET', path: '/spec.json', asker: undefined, ...limits } as const
      const { value } = await ask(call, ({ interfaceDescription }) => interfaceDescription)
      return parseSscVersion(value.info.version)
    } catch {
      // It is good for hints only.
      return undefined
    }
  }

  return {
    async createToken(login, { description, terminalDate, type }, limits) {
      const json = {
        type,
        ...(description !== undefined && { description }),
        ...(terminalDate !== undefined && { terminalDate: sscDate(terminalDate) }),
      }
      const call = {
        method: 'POST',
        path: '/tokens',
        json,
        asker: login,
        holdsSecret: true,
        ...limits,
      } as const
      const { serverTime, value } = await ask(call, ({ createdToken }) => createdToken)
      const { token, ...row } = value.data
      register(token)
      return { ...row, value: token, serverTime }
    },
    tokens: (login, limits) =>
      list(
        { path: '/tokens', asker: login, ...limits },
        ({ tokenRow }) => tokenRow,
        ({ id }) => id,
      ),
    tokenMarks: async (login, limits) => {
      const call = { path: '/tokens', asker: login, ...limits }
      return (
        await list(
          call,
          ({ tokenMark }) => tokenMark,
          ({ id }) => id,
        )
      ).value
    },
    async extendToken(login, { description, id, type }, terminalDate, limits) {
      const json = { type, description: description ?? '', terminalDate: sscDate(terminalDate) }
      const call = { method: 'PUT', ...tokenPath(id), json, asker: login, ...limits } as const
      const { serverTime, value } = await ask(call, ({ oneToken }) => oneToken)
      return { value: value.data, serverTime }
    },
    async revokeById(login, id, limits) {
      await tell({ method: 'DELETE', ...tokenPath(id), asker: login, ...limits })
    },
    async revokeByValue(asker, token, limits) {
      register(token)
      const json = { tokens: [token.encoded.reveal()] }
      const call = { method: 'POST', path: '/tokens/action/revoke', json, asker, ...limits } as const
      await explaining(call, tell(call))
    },
    stateOf,
    async definitions(asker, limits) {
      if (asker.kind === 'login') {
        const known = await version(limits)
        if (known !== undefined && !isAtLeast(known, definitionsTakePassword)) {
          throw new RefusedError(message('fortify_definitions_need_token', { version: known.text }), {
            status: 401,
            serviceText: undefined,
          })
        }
      }
      const call = { path: '/tokenDefinitions', asker, ...limits }
      return (
        await list(
          call,
          ({ tokenDefinition }) => tokenDefinition,
          ({ type }) => type,
        )
      ).value
    },
    async applicationVersions(token, { app, includeInactive = false } = {}, limits) {
      const query = {
        fields: 'id,name,project,active',
        // A quote has no spelling in this filter; without the filter there is only more to read.
        ...(app !== undefined && !/["\\]/.test(app) && { q: `project.name:"${app}"` }),
        ...(includeInactive && { includeInactive: 'true' }),
      }
      const call = { path: '/projectVersions', query, asker: token, ...limits }
      const { value } = await list(
        call,
        ({ applicationVersion }) => applicationVersion,
        ({ id }) => id,
      )
      // The server's filter knows neither capitals nor, in some modes, where a name ends.
      return app === undefined ? value : value.filter(({ project }) => project.name === app)
    },
    owners: async (token, limits) => {
      const of = (path: string, fields: string) => ({ path, query: { fields }, asker: token, ...limits })
      const accounts = await list(
        of('/authEntities', 'id,entityName'),
        ({ authEntity }) => authEntity,
        ({ id }) => id,
      )
      const users = await list(
        of('/localUsers', 'id,userName,suspended'),
        ({ localUser }) => localUser,
        ({ id }) => id,
      )
      return ownersOf(accounts.value, users.value)
    },
    version,
  }
}

function ownersOf(
  accounts: readonly { readonly entityName: string }[],
  users: readonly { readonly userName: string; readonly suspended: boolean }[],
): Owners {
  const namesOf = (some: typeof users) => some.map(({ userName }) => userName.toLowerCase())
  const suspended = new Set(namesOf(users.filter((user) => user.suspended)))
  const known = [...accounts.map(({ entityName }) => entityName.toLowerCase()), ...namesOf(users)]
  return { active: new Set(known.filter((name) => !suspended.has(name))), suspended }
}

/** The path of one token; IDs are digits, and messages do without them. */
function tokenPath(id: string): { readonly path: string; readonly shownPath: string } {
  if (!/^\d+$/.test(id)) throw new TypeError('an ID that is no number')
  return { path: `/tokens/${id}`, shownPath: '/tokens/{id}' }
}
