import type { HttpClient } from '../../../http/client.ts'
import { GateError } from '../../../kernel/errors.ts'
import { parseUrl } from '../../../kernel/parse-url.ts'
import { Secret } from '../../../kernel/secret.ts'
import { type Message, message } from '../../../messages/message.ts'
import { readActionsEnvironment } from '../../actions/environment.ts'
import { pullRequestOf } from '../../actions/pull-request.ts'
import type { Surroundings } from '../core/surroundings.ts'
import type { Finding } from './findings.ts'

/** How long GitHub is given, in milliseconds. */
const timeLimit = 10_000

/**
 * Looks whether the job's token may comment on its pull request, where the doctor runs in a GitHub workflow
 * and is given `GITHUB_TOKEN`. It asks for a comment without a body: GitHub turns down a token that may not
 * comment with 403 or 404 before it looks at the body, and else the missing body with 422, so nothing is
 * ever written (REST API, «Create an issue comment»). A scan starts either way, so this never fails.
 */
export async function pullRequestFinding(
  { signal, variables }: Pick<Surroundings, 'signal' | 'variables'>,
  http: HttpClient,
): Promise<Finding> {
  const id = 'pull_request'
  const environment = readActionsEnvironment(variables)
  const { apiUrl: base } = environment
  const pull = pullRequestOf(environment)
  const token = variables['GITHUB_TOKEN']
  if (pull === undefined || !token || parseUrl(base) === undefined) {
    return { id, verdict: 'skipped', text: message('doctor_pull_request') }
  }
  const { number, owner, readsOnly, repo } = pull
  const unknown = (why: Message): Finding => ({
    id,
    verdict: 'note',
    text: message('doctor_pull_request_unknown', { number, why }),
  })
  try {
    const { status } = await http.request({
      method: 'POST',
      base,
      path: `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/issues/${number}/comments`,
      endpoint: 'POST comment',
      headers: { authorization: new Secret(`token ${token}`) },
      json: {},
      timeoutMs: timeLimit,
      signal,
    })
    if (status === 422) return { id, verdict: 'ok', text: message('doctor_pull_request_ok', { number }) }
    if (![401, 403, 404].includes(status)) return unknown(message('answered_status', { status }))
    const text = message('doctor_pull_request_denied', { number, status })
    const next = message(readsOnly ? 'comment_fork' : 'comment_no_permission')
    return { id, verdict: 'warning', text, next }
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return unknown(error.detail)
  }
}
