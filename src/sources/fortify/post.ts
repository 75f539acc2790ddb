import { whyOf } from '../../kernel/errors.ts'
import { readableTime } from '../../kernel/iso-time.ts'
import { type Message, message } from '../../messages/message.ts'
import type { PostContext } from '../run-context.ts'
import { createFortifyApi } from './api.ts'
import { type Login, loginOf, secretsOfLogin } from './login.ts'
import { type Revoking, revokeByDescription, revokeToken } from './revoke.ts'
import { readState, type SavedState } from './saved-state.ts'
import { secretsOfToken, type TokenValue, tokenValueOf } from './token-value.ts'

/** How long revoking may take, in milliseconds; with opening the network it stays under ten seconds. */
const patience = 9_000

/**
 * Revokes what the step issued or may have left, also when it was killed between creation and answer: the description,
 * by which such a token is found, was saved before. The password comes from the inputs, everything else from the
 * saved state. Never fails the job.
 */
export async function revokeWhatWasLeft(context: PostContext): Promise<void> {
  const { log, saved, savedSecret, secret, secrets } = context
  const state = readState(saved)
  const password = secret('password')
  const given = password === undefined ? undefined : loginOf(state.user, password)
  const value = tokenValueOf(savedSecret('token')?.reveal() ?? '')
  for (const each of given === undefined ? [] : secretsOfLogin(given)) secrets.add(each)
  for (const each of value === undefined ? [] : secretsOfToken(value)) secrets.add(each)
  // A password that was refused once may lock the account the next time.
  const login = state.isLoginRefused ? undefined : given
  const mayBeLost = state.phase === 'asking' || state.isLost
  const work = { context, state, login, end: context.clock.monotonic() + patience }
  if (state.phase === 'issued' && !state.isKept) await revokeIssued(work, value)
  else if (state.phase === 'issued') log.info(message('fortify_log_kept', issuedOf(state)))
  if (mayBeLost) await revokeLost(work)
}

/** What post does, and on the monotonic clock until when. */
interface Work {
  readonly context: PostContext
  readonly state: SavedState
  readonly login: Login | undefined
  readonly end: number
}

async function revokeIssued(work: Work, value: TokenValue | undefined): Promise<void> {
  const { context, login, state } = work
  const { log } = context
  const { tokenId: id } = state
  const failed = (why: Message | string) =>
    log.warning(message('fortify_notice_not_revoked', { ...issuedOf(state), why }))
  try {
    const revoked = await within(work, (tools) => revokeToken(tools, { id, value }, login))
    if (revoked === undefined) failed(message('fortify_why_no_time'))
    else if (revoked.result === 'failed') failed(revoked.why)
    else log.info(message(revoked.result === 'gone' ? 'fortify_log_gone' : 'fortify_log_revoked', { id }))
  } catch (error) {
    failed(whyOf(error))
  }
}

async function revokeLost(work: Work): Promise<void> {
  const { context, login, state } = work
  const { log } = context
  const { description } = state
  const until = endOf(state)
  const maybe = (why: Message | string) =>
    log.warning(message('fortify_notice_maybe_left', { description, until, why }))
  if (login === undefined) {
    return maybe(
      state.isLoginRefused
        ? message('fortify_why_login_refused')
        : message('problem_required', { input: 'password' }),
    )
  }
  try {
    const left = await within(work, (tools) => revokeByDescription(tools, login, description))
    if (left === undefined) return maybe(message('fortify_why_no_time'))
    const { failed, revoked } = left
    if (revoked.length > 0) log.info(message('fortify_log_left_revoked', { ids: revoked }))
    for (const { id, why } of failed) log.warning(message('fortify_notice_not_revoked', { id, until, why }))
    if (revoked.length + failed.length === 0) log.info(message('fortify_log_nothing_left'))
  } catch (error) {
    maybe(whyOf(error))
  }
}

/** Works with the network for as long as post may; `undefined` past that. */
function within<T>(
  { context, end, state: { caFile, url } }: Work,
  revoke: (tools: Revoking) => Promise<T>,
): Promise<T | undefined> {
  const { clock, secrets, withNetwork } = context
  return withNetwork(caFile || undefined, async (http) => {
    const api = createFortifyApi({ http, clock, secrets, url: new URL(url) })
    const over = new AbortController()
    const working = revoke({ api, clock, end })
    working.catch(() => {
      // Whoever stopped waiting is not told any more; without this Node would call it unhandled.
    })
    try {
      const wait = clock.sleep(Math.max(0, end - clock.monotonic()), over.signal).catch(() => undefined)
      return await Promise.race([working, wait.then(() => undefined)])
    } finally {
      over.abort()
    }
  })
}

function issuedOf(state: SavedState): { readonly id: string; readonly until: string } {
  return { id: state.tokenId, until: endOf(state) }
}

/** When the token ends by itself, as people read it; empty where it has no end. */
function endOf({ endsAt }: SavedState): string {
  return endsAt === undefined ? '' : readableTime(endsAt)
}
