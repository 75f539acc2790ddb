import type { GateReport } from '../../gate/report.ts'
import type { HttpClient } from '../../http/client.ts'
import { checkShape } from '../../http/json-answer.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { Logger } from '../../kernel/logger.ts'
import type { Secret } from '../../kernel/secret.ts'
import type { Spoken } from '../../messages/catalogues.ts'
import { message } from '../../messages/message.ts'
import { commentMarker, renderComment } from '../../report/markdown/comment.ts'
import type { ActionsEnvironment } from './environment.ts'
import { connectToGitHub } from './github.ts'
import { explainRefusal } from './github-errors.ts'
import { createPost, listedComment, ownPosts, updatePost, writtenComment } from './own-posts.ts'
import { type PullRequest, pullRequestOf } from './pull-request.ts'

/** How long commenting may take in all, in milliseconds; less where we were told to stop. */
const timeLimit = 30_000
const timeLimitWhenStopped = 1_000

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
    const denied = message(pull.readsOnly ? 'comment_fork' : 'comment_no_permission')
    log.warning(explainRefusal(error, { denied, failed: (why) => message('comment_failed', { why }) }))
  }
}

async function upsert(
  { clock, environment, http, language, report, wish }: CommentWish,
  token: Secret,
  { owner, repo, number }: PullRequest,
) {
  const limit = report.outcome === 'aborted' ? timeLimitWhenStopped : timeLimit
  const github = await connectToGitHub({ token, environment, http, clock }, limit)
  const { octokit } = github
  const place = { owner, repo, issue_number: number }
  const marker = commentMarker(report.source, report.subject.id)
  const body = renderComment(report, language)
  const find = async () => {
    const pages = octokit.paginate.iterator(`GET ${comments}`, { ...place, per_page: 100 })
    const kind = { endpoint: `GET ${comments}`, schema: listedComment }
    for await (const own of ownPosts(github, pages, marker, kind)) return own.id
    return undefined
  }
  const id = await find()
  if (id !== undefined) {
    const update = () =>
      octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner,
        repo,
        comment_id: id,
        body,
      })
    if (await updatePost(github, update)) return
  }
  if (wish === 'always' || report.conclusion === 'failure' || report.conclusion === 'warning') {
    const create = async () => {
      const { data } = await octokit.request(`POST ${comments}`, { ...place, body })
      return checkShape(writtenComment, data, `POST ${comments}`).id
    }
    await createPost(github, create, find)
  }
}
