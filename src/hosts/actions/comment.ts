import * as z from 'zod/mini'
import type { GateReport } from '../../gate/report.ts'
import type { Logger } from '../../kernel/logger.ts'
import type { Secret } from '../../kernel/secret.ts'
import type { Language } from '../../messages/catalogues.ts'
import { message } from '../../messages/message.ts'
import { commentMarker, renderComment } from '../../report/comment.ts'
import type { ActionsEnvironment } from './environment.ts'

/** How long commenting may take in all, in milliseconds; less where we were told to stop. */
const timeLimit = 30_000
const timeLimitWhenStopped = 1_000

/** What commenting needs. */
export interface CommentWish {
  readonly report: GateReport
  readonly language: Language
  readonly wish: 'on_failure' | 'always'
  readonly token: Secret | undefined
  readonly environment: ActionsEnvironment
  readonly log: Logger
}

const pullRequestOf = z.object({
  pull_request: z.object({
    number: z.int(),
    head: z.optional(z.object({ repo: z.nullish(z.object({ full_name: z.string() })) })),
  }),
})

/**
 * Writes the pull-request comment of this source and project, or updates the one that is there. With
 * `on_failure` a comment is first written on a failure and then kept up to date. Best effort: whatever
 * goes wrong is a warning that says what to do.
 */
export async function commentOnPullRequest(given: CommentWish): Promise<void> {
  const { environment, log, report, token } = given
  const event = pullRequestOf.safeParse(environment.event)
  const [owner, repo] = (environment.run.repository ?? '').split('/')
  if (!event.success || !owner || !repo) {
    log.info(message('comment_no_pull_request'))
    return
  }
  if (token === undefined) {
    log.warning(message('comment_no_token'))
    return
  }
  const { number, head } = event.data.pull_request
  const limit = report.outcome === 'aborted' ? timeLimitWhenStopped : timeLimit
  try {
    await upsert(given, token, { owner, repo, issue_number: number }, AbortSignal.timeout(limit))
  } catch (error) {
    const isFork = head?.repo?.full_name !== environment.run.repository
    log.warning(explain(error, isFork))
  }
}

interface Place {
  readonly owner: string
  readonly repo: string
  readonly issue_number: number
}

async function upsert(
  { environment, language, report, wish }: CommentWish,
  token: Secret,
  place: Place,
  signal: AbortSignal,
) {
  // Imported here: it reads the event and the proxy variables at import, throws on bad ones, and takes time.
  const { getOctokit } = await import('@actions/github')
  const { variables } = environment
  const baseUrl = variables['GITHUB_API_URL'] || 'https://api.github.com'
  const octokit = getOctokit(token.reveal(), { baseUrl, request: { signal } })
  const marker = commentMarker(report.source, report.subject.id)
  const body = renderComment(report, language)
  const author = await ownLogin(octokit)
  for await (const page of octokit.paginate.iterator(octokit.rest.issues.listComments, {
    ...place,
    per_page: 100,
  })) {
    const own = page.data.find(
      (comment) => comment.user?.login.toLowerCase() === author && comment.body?.startsWith(marker),
    )
    if (own === undefined) continue
    if (await update(octokit, { ...place, comment_id: own.id, body })) return
    break
  }
  if (wish === 'always' || report.conclusion === 'failure' || report.conclusion === 'warning') {
    await octokit.rest.issues.createComment({ ...place, body })
  }
}

type Octokit = ReturnType<typeof import('@actions/github').getOctokit>

/** Updates a comment. Returns `false` where somebody deleted it in the meantime. */
async function update(
  octokit: Octokit,
  comment: Omit<Place, 'issue_number'> & { comment_id: number; body: string },
) {
  try {
    await octokit.rest.issues.updateComment(comment)
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

function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : undefined
}

function explain(error: unknown, isFork: boolean) {
  const why = error instanceof Error ? error.message : String(error)
  const isLimit = /rate limit|abuse/i.test(why)
  if (!isLimit && [401, 403, 404].includes(statusOf(error) ?? 0)) {
    return isFork ? message('comment_fork') : message('comment_no_permission')
  }
  return message('comment_failed', { why })
}
