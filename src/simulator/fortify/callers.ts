import type { IncomingHttpHeaders } from 'node:http'
import type { Operation } from './faults.ts'
import { Refusal, refusals } from './refusal.ts'
import type { FortifyState } from './state.ts'
import { opens } from './token-types.ts'
import type { Token } from './tokens.ts'
import { shownPassword, type User } from './users.ts'
import type { Scheme } from './versions.ts'

/** Who sends a request, and with which token, if with one. */
export interface Caller {
  readonly user: User
  readonly token?: Token | undefined
}

/**
 * Lets a request in or refuses it. One refusal stands for everything that can be wrong with what it shows, so that
 * nobody learns more. A wrong password counts only where passwords are taken.
 */
export function letIn(
  state: FortifyState,
  {
    headers,
    operation,
    schemes,
  }: {
    readonly headers: IncomingHttpHeaders
    /** `undefined` for a path that the API does not have. */
    readonly operation: Operation | undefined
    readonly schemes: readonly Scheme[]
  },
): Refusal | undefined {
  const header = headers.authorization ?? ''
  const shown = schemes.includes('basic') ? shownPassword(header) : undefined
  if (shown !== undefined) {
    const user = state.users.signIn(shown.username, shown.password)
    return user instanceof Refusal ? user : undefined
  }
  const token = schemes.includes('token') ? tokenOf(state, header) : undefined
  const type = state.types.find(({ type: name }) => name === token?.type)
  if (token?.status !== 'live' || type === undefined || !opens(type, operation)) return refusals.unauthorized
  if (state.users.find(token.username)?.suspended !== false) return refusals.unauthorized
  state.tokens.use(token)
  return undefined
}

/** Says who sends a request that was let in. Throws a `TypeError` for one that was not. */
export function callerOf(state: FortifyState, { authorization: header = '' }: IncomingHttpHeaders): Caller {
  const token = tokenOf(state, header)
  const user = state.users.find(token?.username ?? shownPassword(header)?.username ?? '')
  if (user === undefined) throw new TypeError('Nobody was let in.')
  return { user, token }
}

function tokenOf({ tokens }: FortifyState, header: string): Token | undefined {
  const [, encoded = ''] = /^fortifytoken +(\S+)$/i.exec(header) ?? []
  return tokens.find(encoded)
}
