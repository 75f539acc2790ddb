import { whyOf } from '../../kernel/errors.ts'
import type { Secret } from '../../kernel/secret.ts'
import { type Message, message } from '../../messages/message.ts'
import type { PostContext } from '../run-context.ts'
import { createVaddyApi } from './api.ts'
import { readState, type SavedState } from './saved-state.ts'
import { cancelNotices, sendCancel } from './stop.ts'

/** How long post tries to cancel, in milliseconds. The server ends a canceled job after five minutes. */
const patience = 15_000

/**
 * Cancels a scan that the step left running without knowing its end, for example because it was killed.
 * The key comes from the input, everything else from the saved state. Never fails the job.
 */
export async function cancelWhatWasLeft(context: PostContext): Promise<void> {
  const { log, saved } = context
  const state = readState(saved)
  const failed = (why: string | Message) =>
    log.warning(message('notice_cancel_failed', { scan: state.scanId, why }))
  if (state.phase === 'sending' && state.scanId === '')
    log.warning(message('notice_maybe_running', { project: state.projectId }))
  if (!mustCancel(state)) return
  const authKey = context.secret('auth_key')
  // Seen where an action is nested in another one: its inputs may be missing after the job.
  if (authKey === undefined) return failed(message('problem_required', { input: 'auth_key' }))
  log.info(message('post_canceling', { scan: state.scanId }))
  try {
    const sent = await cancel(state, authKey, context)
    if (sent.result === 'failed') failed(sent.why)
    else log.info(message(cancelNotices[sent.result], { scan: state.scanId }))
  } catch (error) {
    failed(whyOf(error))
  }
}

/**
 * Own scans are canceled and attached ones left alone, unless `on_stop` said otherwise. A known scan counts
 * as running until its end is saved: the step may have been killed before it saved `running`.
 */
function mustCancel({ phase, scanId, own, onStop }: SavedState): boolean {
  if (scanId === '' || phase === 'over') return false
  return onStop === 'default' ? own : onStop === 'cancel'
}

function cancel(state: SavedState, authKey: Secret, { clock, withNetwork }: PostContext) {
  return withNetwork(state.caFile === '' ? undefined : state.caFile, (http) => {
    const api = createVaddyApi({ http, clock, apiUrl: new URL(state.apiUrl), user: state.user, authKey })
    const limits = { end: clock.monotonic() + patience, tries: Number.POSITIVE_INFINITY }
    return sendCancel(api, state.scanId, { clock, limits: () => limits })
  })
}
