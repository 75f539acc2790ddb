import * as z from 'zod/mini'
import { parseRetryAfter } from '../../http/retry-after.ts'
import { cleanLine } from '../../kernel/clean-text.ts'
import type { Clock } from '../../kernel/clock.ts'
import { GateError, wordsOf } from '../../kernel/errors.ts'
import { type Message, message } from '../../messages/message.ts'

/** The status that GitHub refused with, `undefined` where it is none of GitHub's. */
export function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : undefined
}

/** How long GitHub asks to wait because of its limit of requests, which did nothing; `undefined` where it is too long. */
export function shortWaitOf(
  error: unknown,
  { clock, longestWait }: { readonly clock: Pick<Clock, 'now'>; readonly longestWait: number },
): number | undefined {
  if (![403, 429].includes(statusOf(error) ?? 0)) return undefined
  const wait = parseRetryAfter(retryAfterOf(error), clock.now())
  return wait === undefined || wait > longestWait ? undefined : wait
}

function retryAfterOf(error: unknown): string | undefined {
  const { response } = error as { response?: { headers?: { 'retry-after'?: string | number } } }
  const header = response?.headers?.['retry-after']
  return header === undefined ? undefined : String(header)
}

/** Whether a write may have been done all the same: its answer was lost, makes no sense, or GitHub stumbled over it. */
export function mayHaveHappened(error: unknown): boolean {
  return ownErrorOf(error) !== undefined || (statusOf(error) ?? 0) >= 500
}

// Octokit wraps what kept it from an answer, as if GitHub had answered 500.
function ownErrorOf(error: unknown): GateError | undefined {
  if (error instanceof GateError) return error
  return error instanceof Error && error.cause instanceof GateError ? error.cause : undefined
}

/** Says why GitHub did not do something. */
export interface RefusalWords {
  /** For a token that may not. */
  readonly denied: Message
  readonly failed: (why: Message | string) => Message
}

// A 403 is also a limit of requests, a locked conversation or an archived repository, which GitHub's own
// words explain better.
const lacksPermission = /not accessible by|must have|read-?only token/i

/** Whether GitHub says that the token may not, which is something else than a limit of requests. */
export function isDenied(error: unknown): boolean {
  return statusOf(error) === 403 && lacksPermission.test(wordsOf(error))
}

/** Explains an error of GitHub's to whoever reads the log. */
export function explainRefusal(error: unknown, { denied, failed }: RefusalWords): Message {
  if (statusOf(error) === 404 || isDenied(error)) return denied
  return failed(whyRefused(error))
}

/** Says in one sentence why GitHub did not answer as it should. */
export function whyRefused(error: unknown): Message | string {
  const own = ownErrorOf(error)
  if (own !== undefined) return own.detail
  const status = statusOf(error)
  // Octokit puts the address of a document behind GitHub's words; our sentence has its own full stop.
  const text = cleanLine(wordsOf(error), 300).replace(/\.?(?: - https?:\S+)?$/, '')
  if (status === undefined) return `${text}.`
  const page = strangersPage.safeParse(error)
  if (!page.success) return message('answered_words', { status, text })
  const { method, url } = page.data.request
  const { host, pathname } = new URL(url)
  return message('answer_status', { host, endpoint: `${method} ${pathname}`, status })
}

/** GitHub says why in JSON. What is text comes from somebody on the way to it, and is no sentence. */
const strangersPage = z.object({
  response: z.object({ data: z.string() }),
  request: z.object({ method: z.string(), url: z.url() }),
})
