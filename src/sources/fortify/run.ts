import { readableTime } from '../../kernel/iso-time.ts'
import { message } from '../../messages/message.ts'
import { leavesInTheOpen } from '../../options/readers.ts'
import type { IssueContext, IssuedCredential } from '../descriptor.ts'
import type { CreatedToken } from './calls.ts'
import { createToken } from './create.ts'
import { sscDate } from './dates.ts'
import { uniqueDescription } from './description.ts'
import { doubtsOfLifetime } from './lifetime.ts'
import { loginOf, secretsOfLogin } from './login.ts'
import type { FortifyOptions } from './read-options.ts'
import { revokeToken } from './revoke.ts'
import { createCheckpoints, saveSettings } from './saved-state.ts'
import { openSession } from './session.ts'

/** The variable in which tools find a token. */
export const tokenVariable = 'FORTIFY_SSC_TOKEN'
/** How long cleaning up may take where nobody presses, in milliseconds. */
const unpressed = 15_000
/** SSC has a type of the same kind under a newer name. */
const successors: Readonly<Record<string, string>> = { CloudCtrlToken: 'ScanCentralCtrlToken' }

/** Issues a token for the job. What comes to be and can't be handed on is taken back. */
export async function issueToken(options: FortifyOptions, context: IssueContext): Promise<IssuedCredential> {
  const { clock, log, patience, random, save, secrets, setLastWord, signal } = context
  const { lifetime, password, timeout: timeoutMs, type, url, username } = options
  const login = loginOf(username, password)
  for (const secret of secretsOfLogin(login)) secrets.add(secret)
  let stoppedAt: number | undefined
  const onStop = () => {
    stoppedAt = clock.monotonic()
    log.info(message('fortify_log_stopping'))
  }
  signal.throwIfAborted()
  signal.addEventListener('abort', onStop)
  const cleaningEnd = () =>
    stoppedAt === undefined ? clock.monotonic() + unpressed : stoppedAt + patience.ms

  const description = uniqueDescription(options.description, random)
  const checkpoints = createCheckpoints(save)
  saveSettings(options, description, save)
  const successor = successors[type]
  if (successor !== undefined) log.warning(message('fortify_warning_deprecated', { type, successor }))
  if (leavesInTheOpen(url)) log.warning(message('fortify_warning_http', { host: url.host }))
  log.info(message('fortify_log_asking', { type, host: url.host, user: username }))
  const terminalDate = clock.now() + lifetime
  const api = openSession({ ...context, url, timeoutMs, onLoginRefused: checkpoints.loginRefused })
  setLastWord(message('fortify_last_word', { description, until: readableTime(terminalDate) }))
  try {
    const wish = { type, description, terminalDate }
    const created = await createToken({ api, context, login, wish, checkpoints, cleaningEnd })
    checkpoints.issued(created)
    try {
      signal.throwIfAborted()
      for (const doubt of doubtsOfLifetime({
        type,
        asked: lifetime,
        end: created.terminalDate,
        serverTime: created.serverTime,
        now: clock.now(),
      })) {
        log.warning(doubt)
      }
    } catch (error) {
      const tools = { api, clock, end: cleaningEnd() }
      const { result, ...failure } = await revokeToken(tools, created, login)
      if (result !== 'failed') checkpoints.revoked()
      const notice = { id: created.id, until: endOf(created) }
      if ('why' in failure)
        log.warning(message('fortify_notice_not_revoked', { ...notice, why: failure.why }))
      else log.info(message('fortify_log_revoked', { id: created.id }))
      throw error
    }
    return issuedCredential(created, options.export)
  } finally {
    setLastWord(undefined)
    signal.removeEventListener('abort', onStop)
  }
}

function issuedCredential(created: CreatedToken, isExported: boolean): IssuedCredential {
  const { id, terminalDate, type, value } = created
  return {
    reason: message('fortify_reason_issued', { type, id, until: endOf(created) }),
    outputs: {
      token: value.decoded,
      token_encoded: value.encoded,
      token_id: id,
      expires_at: terminalDate == null ? '' : sscDate(terminalDate),
    },
    environment: isExported ? { [tokenVariable]: value.decoded } : {},
  }
}

/** When a token ends, as people read it; empty where SSC gave it no end. */
function endOf({ terminalDate }: Pick<CreatedToken, 'terminalDate'>): string {
  return terminalDate == null ? '' : readableTime(terminalDate)
}
