import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commentOnPullRequest } from '../../src/hosts/actions/comment.ts'
import { readActionsEnvironment } from '../../src/hosts/actions/environment.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { commentMarker } from '../../src/report/comment.ts'
import { failed, passed } from '../report/examples.ts'
import { type GitHubApiOptions, type StoredComment, startGitHubApi } from '../support/github-api.ts'
import { RecordingLogger } from '../support/recording-logger.ts'

const marker = commentMarker(failed.source, failed.subject.id)
const bot = { login: 'github-actions[bot]' }

interface Setting extends GitHubApiOptions {
  readonly comments?: StoredComment[]
  readonly event?: unknown
  readonly wish?: 'on_failure' | 'always'
  readonly token?: string
  readonly report?: typeof failed
}

const pullRequest = (headRepository = 'acme/shop') => ({
  pull_request: { number: 7, head: { repo: { full_name: headRepository } } },
})

async function comment(setting: Setting = {}) {
  const {
    comments = [],
    wish = 'on_failure',
    event = pullRequest(),
    report = failed,
    token = 'ghs_t0ken',
  } = setting
  const api = await startGitHubApi(comments, setting)
  const path = join(mkdtempSync(join(tmpdir(), 'scangate-event-')), 'event.json')
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event))
  const environment = readActionsEnvironment({
    GITHUB_API_URL: api.url,
    GITHUB_EVENT_PATH: path,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'acme/shop',
  })
  const log = new RecordingLogger()
  const secret = token === '' ? undefined : new Secret(token)
  await commentOnPullRequest({ report, language: 'en', wish, token: secret, environment, log })
  return { comments, log, calls: api.calls }
}

describe('the pull-request comment', () => {
  it('is created on a failure, with its marker first', async () => {
    const { comments } = await comment()
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body.startsWith(marker)).toBe(true)
  })

  it('is updated in place, also where it stands on a later page', async () => {
    const others = Array.from({ length: 250 }, (_, index) => ({
      id: index + 1,
      user: bot,
      body: `comment ${index}`,
    }))
    const own = { id: 777, user: bot, body: `${marker}\n\nOUTDATED` }
    const { comments } = await comment({ comments: [...others, own] })
    expect(comments).toHaveLength(251)
    expect(comments.find(({ id }) => id === 777)?.body).not.toContain('OUTDATED')
  })

  it('is not taken for ours when somebody else wrote the marker', async () => {
    const planted = { id: 5, user: { login: 'mallory' }, body: `${marker}\n\nall is well` }
    const { comments } = await comment({ comments: [planted] })
    expect(comments).toHaveLength(2)
    expect(comments[0]?.body).toContain('all is well')
  })

  it('is found by the login of a personal token, too', async () => {
    const own = { id: 5, user: { login: 'Gate-Keeper' }, body: `${marker}\n\nOUTDATED` }
    const { comments } = await comment({ comments: [own], login: 'gate-keeper' })
    expect(comments).toHaveLength(1)
  })

  it("takes the job's own token for granted where GraphQL is closed", async () => {
    const own = { id: 5, user: bot, body: `${marker}\n\nOUTDATED` }
    const { comments } = await comment({ comments: [own], knowsViewer: false })
    expect(comments).toHaveLength(1)
  })

  it('is not first written for a pass with on_failure, but kept up to date', async () => {
    expect((await comment({ report: passed })).comments).toHaveLength(0)
    const own = { id: 5, user: bot, body: `${commentMarker(passed.source, passed.subject.id)}\n\nfailed` }
    const { comments } = await comment({ report: passed, comments: [own] })
    expect(comments[0]?.body).toContain('passed')
  })

  it('is written for a pass with always', async () => {
    expect((await comment({ report: passed, wish: 'always' })).comments).toHaveLength(1)
  })

  it('is created anew when it was deleted in between', async () => {
    const own = { id: 5, user: bot, body: `${marker}\n\nOUTDATED` }
    const { comments } = await comment({ comments: [own], deletesBeforeUpdate: true })
    expect(comments).toHaveLength(1)
    expect(comments[0]?.id).not.toBe(5)
  })

  it('works on GitHub Enterprise Server', async () => {
    const { comments, calls } = await comment({ prefix: '/api/v3' })
    expect(comments).toHaveLength(1)
    expect(calls).toContain('POST /api/graphql')
  })

  it('names the missing permission', async () => {
    const refuseWrites = { status: 403, message: 'Resource not accessible by integration' }
    const { log } = await comment({ refuseWrites })
    expect(log.text).toContain('pull-requests: write')
  })

  it('explains that forks can only read', async () => {
    const refuseWrites = { status: 403, message: 'Resource not accessible by integration' }
    const { log } = await comment({ refuseWrites, event: pullRequest('mallory/shop') })
    expect(log.text).toContain('pull requests from forks')
  })

  it.each([
    [403, 'You have exceeded a secondary rate limit.'],
    [422, 'Validation Failed'],
  ])('only warns on %s: %s', async (status, message) => {
    const { log } = await comment({ refuseWrites: { status, message } })
    expect(log.text).toContain(message)
    expect(log.text).toContain("The gate's outcome stays as it is")
  })

  it('does nothing without a token or a pull request, and says so', async () => {
    const noToken = await comment({ token: '' })
    expect(noToken.log.text).toContain('github_token is empty')
    expect(noToken.calls).toEqual([])
    const push = await comment({ event: { ref: 'refs/heads/main' } })
    expect(push.log.text).toContain('belongs to no pull request')
    expect(push.calls).toEqual([])
  })
})
