import type { HttpClient } from '../../http/client.ts'
import { parseRetryAfter } from '../../http/retry-after.ts'
import type { Clock } from '../../kernel/clock.ts'
import { GateError, wordsOf } from '../../kernel/errors.ts'
import type { Secret } from '../../kernel/secret.ts'
import { type Message, message } from '../../messages/message.ts'
import type { ActionsEnvironment } from './environment.ts'
import { fetchThrough } from './github-fetch.ts'

/** How much of the time limit must be left after waiting for GitHub's limit of requests, in milliseconds. */
const timeToWrite = 10_000

type Octokit = ReturnType<typeof import('./github-client.ts').createGitHubClient>

/** GitHub's API for one act of telling, which ends when its time is over. */
export interface GitHub {
  readonly octokit: Octokit
  /** The login under which our token writes, in lower case. */
  readonly login: string
  readonly clock: Clock
  /** Aborted when the time is over. */
  readonly signal: AbortSignal
  /** The longest wait for GitHub's limit of requests, in milliseconds. */
  readonly longestWait: number
}

/** What talking to GitHub needs. */
export interface GitHubAccess {
  readonly token: Secret
  readonly environment: Pick<ActionsEnvironment, 'apiUrl'>
  readonly http: HttpClient
  readonly clock: Clock
}

/** Makes ready to talk to GitHub, or to GitHub Enterprise Server, for at most `limit` milliseconds. */
export async function connectToGitHub(
  { clock, environment, http, token }: GitHubAccess,
  limit: number,
): Promise<GitHub> {
  const signal = AbortSignal.timeout(limit)
  // Imported here, because it takes time and most runs tell GitHub nothing.
  const { createGitHubClient } = await import('./github-client.ts')
  const octokit = createGitHubClient({
    auth: token.reveal(),
    baseUrl: environment.apiUrl,
    request: { signal, fetch: fetchThrough(http) },
  })
  return { octokit, login: await ownLogin(octokit), clock, signal, longestWait: limit - timeToWrite }
}

/** Who we are: anybody may write our marker, so only what we wrote ourselves counts. */
async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
    return viewer.login.toLowerCase()
  } catch {
    // A token without access to GraphQL: most likely the job's own.
    return 'github-actions[bot]'
  }
}

/** The status that GitHub refused with, `undefined` where it is none of GitHub's. */
export function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : undefined
}

/** How long GitHub asks to wait because of its limit of requests, which did nothing; `undefined` where it is too long. */
export function shortWaitOf(error: unknown, { clock, longestWait }: GitHub): number | undefined {
  if (![403, 429].includes(statusOf(error) ?? 0)) return undefined
  const wait = parseRetryAfter(retryAfterOf(error), clock.now())
  return wait === undefined || wait > longestWait ? undefined : wait
}

function retryAfterOf(error: unknown): string | undefined {
  const { response } = error as { response?: { headers?: { 'retry-after'?: string | number } } }
  const header = response?.headers?.['retry-after']
  return header === undefined ? undefined : String(header)
}

/** Whether a write may have been done all the same: its answer was lost, or GitHub stumbled over it. */
export function mayHaveHappened(error: unknown): boolean {
  return isOurs(error) || (statusOf(error) ?? 0) >= 500
}

// Octokit wraps what kept it from an answer, as if GitHub had answered 500.
function isOurs(error: unknown): error is Error & { cause: GateError } {
  return error instanceof Error && error.cause instanceof GateError
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

/** Explains an error of GitHub's to whoever reads the log. */
export function explainRefusal(error: unknown, { denied, failed }: RefusalWords): Message {
  const status = statusOf(error)
  if (status === 404 || (status === 403 && lacksPermission.test(wordsOf(error)))) return denied
  return failed(whyRefused(error))
}

/** Says in one sentence why GitHub did not answer as it should. */
export function whyRefused(error: unknown): Message | string {
  if (isOurs(error)) return error.cause.detail
  const status = statusOf(error)
  // Octokit puts the address of a document behind GitHub's words; our sentence has its own full stop.
  const text = wordsOf(error).replace(/\.?(?: - https?:\S+)?$/, '')
  return status === undefined ? `${text}.` : message('answered_words', { status, text })
}
