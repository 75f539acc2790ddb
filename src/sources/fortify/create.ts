import { beforeStart, retryRead } from '../../http/retry.ts'
import {
  BarredError,
  CertificateError,
  GateError,
  NetworkError,
  RedirectError,
  RefusedError,
  StatusError,
} from '../../kernel/errors.ts'
import { answerWithinGrace } from '../../kernel/grace.ts'
import { readableTime } from '../../kernel/iso-time.ts'
import { type Message, message } from '../../messages/message.ts'
import type { IssueContext } from '../descriptor.ts'
import type { CreatedToken, FortifyApi } from './calls.ts'
import type { Login } from './login.ts'
import { revokeByDescription } from './revoke.ts'
import type { Checkpoints } from './saved-state.ts'

/** Of the time that is left after a stop so much is kept for taking back what was made, in milliseconds. */
const forTakingBack = 2_000
/** How many answers may be lost before it is given up: the second one is the last. */
const mostLosses = 2
/** How many types a message names. */
const mostTypes = 30

/** A token may have been made that nobody got. */
export class LostTokenError extends GateError {
  override readonly name = 'LostTokenError'
}

/** The answer to a creation did not come, or made no sense. */
class Unanswered extends Error {
  declare readonly cause: GateError
}

/** What creating a token works with. */
export interface Creation {
  readonly api: FortifyApi
  readonly context: Pick<IssueContext, 'clock' | 'log' | 'random' | 'signal'>
  readonly login: Login
  readonly wish: { readonly type: string; readonly description: string; readonly terminalDate: number }
  readonly checkpoints: Checkpoints
  /** On the monotonic clock, until when cleaning up that begins now may go on; after a stop, until when all must end. */
  readonly cleaningEnd: () => number
}

/**
 * Creates a token. A creation that made nothing is tried again as a read is; one whose answer was lost is looked up by
 * its description, what it left is revoked, and one more is sent. A stop does not abort it, since SSC may have made the
 * token: it limits the wait for the answer.
 *
 * Throws a `RefusedError` that names the server's types where it knows no such type, a `LostTokenError`, and the
 * signal's reason.
 */
export async function createToken(creation: Creation): Promise<CreatedToken> {
  const { checkpoints, context, wish } = creation
  const { log, signal } = context
  for (let losses = 1; ; losses += 1) {
    try {
      return await retryRead(() => sendCreation(creation), beforeStart, context)
    } catch (error) {
      if (!(error instanceof Unanswered)) throw await explained(creation, error)
      const why = error.cause.detail
      checkpoints.lost()
      log.warning(message('fortify_log_lost', { why }))
      const { revoked, unsettled } = await cleanUp(creation)
      if (revoked.length > 0) log.info(message('fortify_log_left_revoked', { ids: revoked }))
      signal.throwIfAborted()
      if (unsettled === undefined && losses < mostLosses) continue
      const shown = { description: wish.description, until: readableTime(wish.terminalDate) }
      const said =
        unsettled === undefined
          ? message('fortify_reason_lost_twice', { ...shown, why })
          : message('fortify_reason_lost', { ...shown, reason: why, why: unsettled })
      throw new LostTokenError(said, { cause: error.cause })
    }
  }
}

async function sendCreation({
  api,
  checkpoints,
  cleaningEnd,
  context,
  login,
  wish,
}: Creation): Promise<CreatedToken> {
  const { clock, signal } = context
  signal.throwIfAborted()
  checkpoints.asking(wish.terminalDate)
  const grace = () => Math.max(0, cleaningEnd() - clock.monotonic() - forTakingBack)
  try {
    return await answerWithinGrace(context, api.createToken(login, wish), grace)
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    if (!madeNothing(error)) throw new Unanswered(undefined, { cause: error })
    checkpoints.nothing()
    throw error
  }
}

/** Failures after which SSC has made nothing, as a list: the request never left, or was turned away. */
function madeNothing(failure: GateError): boolean {
  if (failure instanceof CertificateError || failure instanceof NetworkError)
    return failure.delivery === 'not-sent'
  if (failure instanceof StatusError)
    return failure.status >= 400 && failure.status < 500 && failure.status !== 408
  // Whoever redirects has not let it through to where tokens are made; other 3xx say nothing of that.
  if (failure instanceof RedirectError) return failure.detail.key === 'redirected'
  return failure instanceof BarredError || failure instanceof RefusedError
}

/**
 * Looks for what a lost creation left and revokes it, also after a stop, as long as there is time. `unsettled` says why
 * something may be left.
 */
async function cleanUp({
  api,
  cleaningEnd,
  context,
  login,
  wish,
}: Creation): Promise<{ readonly revoked: readonly string[]; readonly unsettled: Message | undefined }> {
  const { clock } = context
  try {
    const looking = revokeByDescription({ api, clock, end: cleaningEnd() }, login, wish.description)
    const rest = () => Math.max(0, cleaningEnd() - clock.monotonic())
    const { failed, revoked } = await answerWithinGrace(context, looking, rest)
    return { revoked, unsettled: failed[0]?.why }
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return { revoked: [], unsettled: error.detail }
  }
}

/** Says of a 400 which types there are, since an unknown one is what it mostly means. */
async function explained({ api, login, wish }: Creation, error: unknown): Promise<unknown> {
  if (!(error instanceof RefusedError && error.status === 400)) return error
  const { serviceText, status } = error
  const { type } = wish
  const words = serviceText ?? ''
  try {
    const definitions = await api.definitions(login)
    const known = definitions.find((each) => each.type === type)
    const types = definitions.map((each) => each.type).slice(0, mostTypes)
    const detail =
      known === undefined
        ? message('fortify_unknown_type', { type, types, words })
        : message('fortify_known_type', { type, days: known.maxDaysToLive ?? -1, words })
    return new RefusedError(detail, { status, serviceText })
  } catch {
    return error
  }
}
