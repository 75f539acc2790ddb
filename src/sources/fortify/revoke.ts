import { isWorthAnotherTry } from '../../http/retry.ts'
import type { Clock } from '../../kernel/clock.ts'
import { GateError, RefusedError } from '../../kernel/errors.ts'
import { type Message, message } from '../../messages/message.ts'
import type { FortifyApi } from './calls.ts'
import { tokensOf } from './description.ts'
import type { Login } from './login.ts'
import type { Limits } from './requests.ts'
import type { TokenValue } from './token-value.ts'

/** How long one try may take, and the pause before the next, in milliseconds. */
const longestTry = 4_000
const pause = 1_000
/** So much of the time is kept for the second way where there is one, in milliseconds. */
const forSecondWay = 3_000

/** What revoking works with. */
export interface Revoking {
  readonly api: FortifyApi
  readonly clock: Clock
  /** Until when it may try, on the monotonic clock. */
  readonly end: number
}

/** What became of a token that was to be revoked. `gone`: it lives no more, and not by this try. */
export type Revoked =
  | { readonly result: 'revoked' | 'gone' }
  | { readonly result: 'failed'; readonly why: Message }

/**
 * Revokes one token: by its ID with the login, where there is one, else by its value, which from SSC 24.2 on needs
 * nothing but the token itself. Doing it twice is harmless, so what got no answer is sent again. Rejects with what
 * nobody foresaw only.
 */
export async function revokeToken(
  tools: Revoking,
  { id, value }: { readonly id: string; readonly value?: TokenValue | undefined },
  login: Login | undefined,
): Promise<Revoked> {
  const { api, end } = tools
  let why: Message = message('problem_required', { input: 'password' })
  if (login !== undefined) {
    const until = value === undefined ? end : end - forSecondWay
    const failure = await persistently(tools, until, (limits) => api.revokeById(login, id, limits))
    if (failure === undefined) return { result: 'revoked' }
    why = failure.detail
  }
  if (value === undefined) return { result: 'failed', why }
  const failure = await persistently(tools, end, (limits) => api.revokeByValue(value, value, limits))
  if (failure === undefined) return { result: 'revoked' }
  if (failure.detail.key === 'fortify_token_invalid') return { result: 'gone' }
  if (login === undefined) why = isOlder(failure) ? message('fortify_why_password_needed') : failure.detail
  return { result: 'failed', why }
}

/** Before 24.2 only a password revokes, and a token that asks is turned away though it lives. */
function isOlder({ detail }: GateError): boolean {
  return detail.key === 'fortify_token_not_allowed'
}

/** What was found of the tokens of one description, by their IDs. */
export interface Left {
  readonly revoked: readonly string[]
  readonly failed: readonly { readonly id: string; readonly why: Message }[]
}

/**
 * Revokes every token that was made with a description, which is how those are found whose creation got no answer.
 * Throws what reading the list throws.
 */
export async function revokeByDescription(tools: Revoking, login: Login, description: string): Promise<Left> {
  const found = async () => tokensOf(description, await tools.api.tokenMarks(login, triesOf(tools)))
  const revoked: string[] = []
  const failed: Left['failed'][number][] = []
  for (const { id } of await found()) {
    const outcome = await revokeToken(tools, { id }, login)
    if (outcome.result === 'failed') failed.push({ id, why: outcome.why })
    else revoked.push(id)
  }
  if (failed.length === 0) return { revoked, failed }
  // A revocation whose answer was lost is refused the second time: the list knows better.
  const still = new Set((await found()).map(({ id }) => id))
  return {
    revoked: [...revoked, ...failed.filter(({ id }) => !still.has(id)).map(({ id }) => id)],
    failed: failed.filter(({ id }) => still.has(id)),
  }
}

function triesOf({ clock, end }: Revoking, until = end): Limits {
  // A timer takes whole milliseconds only, and the monotonic clock gives fractions.
  const left = Math.max(1, Math.round(until - clock.monotonic()))
  return { timeoutMs: Math.min(longestTry, left) }
}

/** Tries until it is answered or the time is over; gives the last failure. */
async function persistently(
  tools: Revoking,
  until: number,
  act: (limits: Limits) => Promise<void>,
): Promise<GateError | undefined> {
  const { clock } = tools
  for (;;) {
    try {
      await act(triesOf(tools, until))
      return undefined
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      const isLast = error instanceof RefusedError || clock.monotonic() + pause >= until
      if (isLast || !isWorthAnotherTry(error)) return error
      await clock.sleep(pause)
    }
  }
}
