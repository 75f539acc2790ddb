import { classifyStatus, readJson, type Service } from '../../http/answer.ts'
import type { HttpAnswer } from '../../http/client.ts'
import { cleanLine } from '../../kernel/clean-text.ts'
import type { Clock } from '../../kernel/clock.ts'
import { AnswerError, type GateError, RefusedError, StatusError } from '../../kernel/errors.ts'
import { message } from '../../messages/message.ts'
import type { Login } from './login.ts'
import type { TokenValue } from './token-value.ts'

/** Who asks: a user with a password, a token, or nobody in particular. */
export type Asker = Login | TokenValue | undefined

/**
 * What an answer is that is no result, said so that the reader knows what to do. `undefined` for a result. Of SSC's
 * envelope its words, its code and the status are shown, never the stack trace.
 */
export function failureOf(
  answer: HttpAnswer,
  asker: Asker,
  clock: Pick<Clock, 'now'>,
): GateError | undefined {
  const { endpoint, host, status } = answer
  const body = readJson(answer.text)
  const serviceText = wordsOfEnvelope(body)
  const words = serviceText ?? ''
  if (status >= 200 && status < 300) {
    if (isWebPage(answer)) return new AnswerError(message('fortify_answer_page', { host, endpoint }), true)
    return failureInEnvelope(answer, body)
  }
  const refused = { status, serviceText }
  if (status === 401 && asker?.kind === 'login')
    return new RefusedError(message('fortify_login_refused', { endpoint, user: asker.user, words }), refused)
  if (status === 401 && asker?.kind === 'token')
    return new RefusedError(message('fortify_token_refused', { endpoint, words }), refused)
  if (status === 403 && serviceText !== undefined)
    return new RefusedError(message('fortify_no_access', { endpoint, words }), refused)
  if (status === 404 && serviceText === undefined)
    return new RefusedError(message('fortify_no_api', { host, endpoint }), refused)
  if (status === 409) {
    const detail = { service: service.name, endpoint, status }
    const said =
      serviceText === undefined
        ? message('service_refused_silently', detail)
        : message('service_refused', { ...detail, text: serviceText })
    return new RefusedError(said, refused)
  }
  const failure = classifyStatus(answer, service, clock)
  if (!(failure instanceof StatusError && failure.isServerFault && serviceText !== undefined)) return failure
  const { retryAfter } = failure
  return new StatusError(message('fortify_answer_fault', { host, endpoint, status, text: serviceText }), {
    status,
    retryAfter,
  })
}

/** Whether an answer is a web page: a login page of SSC's or of single sign-on, or somebody's in between. */
function isWebPage({ headers, text }: HttpAnswer): boolean {
  return /^\s*(?:text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '') || /^\s*</.test(text)
}

/** An envelope says again how it went. One that contradicts the status of its answer is no success. */
function failureInEnvelope({ endpoint, host }: HttpAnswer, body: unknown): GateError | undefined {
  const code = propertyOf(body, 'responseCode')
  if (typeof code !== 'number' || (code >= 200 && code < 300)) return undefined
  const text = wordsOfEnvelope(body) ?? ''
  return new AnswerError(message('fortify_answer_contradicts', { host, endpoint, code, text }), false)
}

/** SSC's words with its code, by which its support knows them. */
function wordsOfEnvelope(body: unknown): string | undefined {
  const said = propertyOf(body, 'message')
  const code = propertyOf(body, 'errorCode')
  // A trace of Java's stack may stand in the words themselves; what comes before it is the reason.
  const words =
    typeof said === 'string' ? cleanLine(said.split(/\r?\n\s*(?:at |\.{3} |Caused by:)/)[0] ?? '') : ''
  const number = typeof code === 'number' && code !== 0 ? `(${code})` : ''
  return `${words} ${number}`.trim() || undefined
}

function propertyOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined
}

const service: Service = { name: 'Fortify SSC', refusalText: wordsOfEnvelope }
