import { retryRead } from '../../../http/retry.ts'
import { AbortedError, GateError, RefusedError } from '../../../kernel/errors.ts'
import { message } from '../../../messages/message.ts'
import type { FortifyApi } from '../../../sources/fortify/calls.ts'
import type { Login } from '../../../sources/fortify/login.ts'
import type { TokenValue } from '../../../sources/fortify/token-value.ts'
import type { Invocation } from '../core/invocation.ts'
import { readPolicy } from './fortify-query.ts'

/** What revoking works with. */
export interface Ending {
  readonly api: FortifyApi
  readonly invocation: Pick<Invocation, 'progress' | 'surroundings'>
  readonly login: Login
  /** Whether it goes on after a stop, because what was begun must be ended. */
  readonly lasting?: boolean
}

/** Says that there is no token of an ID, or none that the user may see: SSC makes no difference. */
export function unknownToken(id: string): RefusedError {
  return new RefusedError(message('fortify_token_unknown', { id }), { status: 403, serviceText: undefined })
}

/**
 * Revokes a token by its ID. After a lost answer the second try is refused, since the ID is gone, so the list decides.
 * Gives what kept it, and nothing where it is revoked. Throws when told to stop.
 */
export async function revokeId(ending: Ending, id: string): Promise<GateError | undefined> {
  const { api, login } = ending
  let sent = 0
  const failure = await again(ending, () => {
    sent += 1
    return api.revokeById(login, id)
  })
  const isDoubtful = sent > 1 && failure instanceof RefusedError
  return isDoubtful && (await isGone(ending, id)) ? undefined : failure
}

/** Revokes a token by its value. Gives what kept it. Throws when told to stop. */
export function revokeValue(ending: Ending, value: TokenValue): Promise<GateError | undefined> {
  return again(ending, () => ending.api.revokeByValue(ending.login, value))
}

/** Revoking twice does what once does, so it is tried again as what only reads. */
async function again(
  { invocation: { progress, surroundings }, lasting = false }: Ending,
  act: () => Promise<void>,
): Promise<GateError | undefined> {
  const { clock, random, signal } = surroundings
  try {
    await retryRead(act, readPolicy, { clock, random, log: progress.log, ...(!lasting && { signal }) })
    return undefined
  } catch (error) {
    if (error instanceof AbortedError || !(error instanceof GateError)) throw error
    return error
  }
}

async function isGone({ api, login }: Ending, id: string): Promise<boolean> {
  try {
    return !(await api.tokenMarks(login)).some((mark) => mark.id === id)
  } catch (error) {
    if (error instanceof GateError) return false
    throw error
  }
}
