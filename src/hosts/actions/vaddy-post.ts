import { systemClock } from '../../kernel/clock.ts'
import { whyOf } from '../../kernel/errors.ts'
import { createRedactor } from '../../kernel/redact.ts'
import { Secret } from '../../kernel/secret.ts'
import { catalogueOf, languages } from '../../messages/catalogues.ts'
import { type Message, message, say } from '../../messages/message.ts'
import { cancelNotices, sendCancel } from '../../sources/vaddy/stop.ts'
import type { NetworkSettings } from '../network.ts'
import { takeVariables } from '../take-variables.ts'
import { withVaddyApi } from '../vaddy-api.ts'
import { readActionsEnvironment } from './environment.ts'
import { createActionsLogger } from './log.ts'
import { maskSecrets } from './masks.ts'
import { doWithoutOutput } from './output-loss.ts'
import { readState, type SavedState } from './state.ts'

/** How long post tries to cancel, in milliseconds. The server ends a canceled job after five minutes. */
const patience = 15_000

/**
 * Cancels a scan that the step left running without knowing its end, for example because it was killed.
 * The key comes from the input, everything else from the saved state. Never fails the job.
 */
export async function vaddyPost(): Promise<void> {
  doWithoutOutput([process.stdout, process.stderr])
  const state = readState()
  const { inputs, variables } = readActionsEnvironment(takeVariables(process.env))
  const key = inputs['auth_key']?.text.trim() ?? ''
  const secrets = key === '' ? [] : [new Secret(key)]
  maskSecrets(secrets)
  const redact = createRedactor(secrets)
  const language = languages.find((one) => one === state.language) ?? 'en'
  const catalogue = catalogueOf(language)
  const log = createActionsLogger(catalogue, redact)
  const failed = (why: string | Message) =>
    log.warning(message('notice_cancel_failed', { scan: state.scanId, why }))
  if (state.phase === 'sending' && state.scanId === '')
    log.warning(message('notice_maybe_running', { project: state.projectId }))
  const [authKey] = secrets
  if (!mustCancel(state)) return
  // Seen where an action is nested in another one: its inputs may be missing after the job.
  if (authKey === undefined) return failed(say(catalogue, message('problem_required', { input: 'auth_key' })))
  log.info(message('post_canceling', { scan: state.scanId }))
  try {
    const sent = await cancel(state, authKey, { variables, log })
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

async function cancel(
  state: SavedState,
  authKey: Secret,
  { variables, log }: Pick<NetworkSettings, 'variables' | 'log'>,
) {
  const clock = systemClock
  const account = {
    user: state.user,
    auth_key: authKey,
    api_url: new URL(state.apiUrl),
    ca_file: state.caFile === '' ? undefined : state.caFile,
  }
  // A later step may have removed the file. What else is trusted may do, and nothing is sent if it doesn't.
  const settings = { caFileMayFail: true, variables, clock, log }
  return withVaddyApi(account, settings, (api) => {
    const limits = { end: clock.monotonic() + patience, tries: Number.POSITIVE_INFINITY }
    return sendCancel(api, state.scanId, { clock, limits: () => limits })
  })
}
