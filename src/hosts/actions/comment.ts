import type { GateReport } from '../../gate/report.ts'
import type { HttpClient } from '../../http/client.ts'
import { parseRetryAfter } from '../../http/retry-after.ts'
import type { Clock } from '../../kernel/clock.ts'
import { GateError, wordsOf } from '../../kernel/errors.ts'
import type { Logger } from '../../kernel/logger.ts'
import type { Secret } from '../../kernel/secret.ts'
import type { Spoken } from '../../messages/catalogues.ts'
import { message } from '../../messages/message.ts'
import { commentMarker, renderComment } from '../../report/markdown/comment.ts'
import type { ActionsEnvironment } from './environment.ts'
import { fetchThrough } from './github-fetch.ts'
import { type PullRequest, pullRequestOf } from './pull-request.ts'

/** How long commenting may take in all, in milliseconds; less where we were told to stop. */
const timeLimit = 30_000
const timeLimitWhenStopped = 1_000
/** How much of the time limit must be left after waiting for GitHub's limit of requests, in milliseconds. */
const timeToWrite = 10_000

/** The comments of a pull request, in GitHub's REST API. */
const comments = '/repos/{owner}/{repo}/issues/{issue_number}/comments'

/** What commenting needs. */
export interface CommentWish {
  readonly report: GateReport
  readonly language: Spoken
  readonly wish: 'on_failure' | 'always'
  readonly token: Secret | undefined
  readonly environment: ActionsEnvironment
  readonly http: HttpClient
  readonly clock: Clock
  readonly log: Logger
}

/**
 * Writes the pull-request comment of this source and project, or updates the one that is there. With
 * `on_failure` a comment is first written on a failure and then kept up to date. Best effort: whatever
 * goes wrong is a warning that says what to do.
 */
export async function commentOnPullRequest(given: CommentWish): Promise<void> {
  const { environment, log, token } = given
  const pull = pullRequestOf(environment)
  if (pull === undefined) {
    log.info(message('comment_no_pull_request', { event: environment.eventName || '?' }))
    return
  }
  if (token === undefined) {
    log.warning(message('comment_no_token'))
    return
  }
  try {
    await upsert(given, token, pull)
  } catch (error) {
    log.warning(explain(error, pull.readsOnly))
  }
}

interface Place {
  readonly owner: string
  readonly repo: string
  readonly issue_number: number
}

async function upsert(
  { clock, environment, http, language, report, wish }: CommentWish,
  token: Secret,
  { owner, repo, number }: PullRequest,
) {
  const limit = report.outcome === 'aborted' ? timeLimitWhenStopped : timeLimit
  const signal = AbortSignal.timeout(limit)
  const patience: Patience = { clock, signal, longest: limit - timeToWrite }
  const place: Place = { owner, repo, issue_number: number }
  // Imported here, because it takes time and most runs want no comment.
  const { createGitHubClient } = await import('./github-client.ts')
  const octokit = createGitHubClient({
    auth: token.reveal(),
    baseUrl: environment.apiUrl,
    request: { signal, fetch: fetchThrough(http) },
  })
  const marker = commentMarker(report.source, report.subject.id)
  const body = renderComment(report, language)
  const author = await ownLogin(octokit)
  for await (const page of octokit.paginate.iterator(`GET ${comments}`, {
    ...place,
    per_page: 100,
  })) {
    const own = page.data.find(
      (comment) => comment.user?.login.toLowerCase() === author && comment.body?.startsWith(marker),
    )
    if (own === undefined) continue
    if (await patiently(() => update(octokit, { ...place, comment_id: own.id, body }), patience)) return
    break
  }
  if (wish === 'always' || report.conclusion === 'failure' || report.conclusion === 'warning') {
    await patiently(() => octokit.request(`POST ${comments}`, { ...place, body }), patience)
  }
}

type Octokit = ReturnType<typeof import('./github-client.ts').createGitHubClient>

/** Updates a comment. Returns `false` where somebody deleted it in the meantime. */
async function update(
  octokit: Octokit,
  comment: Omit<Place, 'issue_number'> & { comment_id: number; body: string },
) {
  try {
    await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', comment)
    return true
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}

/** Who we are: anybody may write our marker, so only our own comments count. */
async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
    return viewer.login.toLowerCase()
  } catch {
    // A token without access to GraphQL: most likely the job's own.
    return 'github-actions[bot]'
  }
}

interface Patience {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** The longest wait, in milliseconds. */
  readonly longest: number
}

/** Writes once more after GitHub's limit of requests, which did nothing, where the wait it asks for is short. */
async function patiently<T>(write: () => Promise<T>, { clock, signal, longest }: Patience): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const limited = [403, 429].includes(statusOf(error) ?? 0)
    const wait = limited ? parseRetryAfter(retryAfterOf(error), clock.now()) : undefined
    if (wait === undefined || wait > longest) throw error
    await clock.sleep(wait, signal)
    return await write()
  }
}

function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : undefined
}

function retryAfterOf(error: unknown): string | undefined {
  const { response } = error as { response?: { headers?: { 'retry-after'?: string | number } } }
  const header = response?.headers?.['retry-after']
  return header === undefined ? undefined : String(header)
}

// A 403 is also a limit of requests, a locked conversation or an archived repository, which GitHub's own
// words explain better.
const lacksPermission = /not accessible by|must have|read-?only token/i

function explain(error: unknown, readsOnly: boolean) {
  // Octokit wraps what kept it from an answer, as if GitHub had answered 500.
  if (error instanceof Error && error.cause instanceof GateError)
    return message('comment_failed', { why: error.cause.detail })
  const why = wordsOf(error)
  const status = statusOf(error)
  if (status === 404 || (status === 403 && lacksPermission.test(why))) {
    return readsOnly ? message('comment_fork') : message('comment_no_permission')
  }
  const text = why.replace(/\.$/, '')
  return message('comment_failed', {
    why: status === undefined ? `${text}.` : message('answered_words', { status, text }),
  })
}
