import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commentOnPullRequest } from '../../../src/hosts/actions/comment.ts'
import { readActionsEnvironment } from '../../../src/hosts/actions/environment.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { message } from '../../../src/messages/message.ts'
import { commentMarker } from '../../../src/report/markdown/comment.ts'
import { failed, incompleteWithWarning, passed } from '../../report/examples.ts'
import { type GitHubApiOptions, type StoredComment, startGitHubApi } from '../../support/github-api.ts'
import { testClient } from '../../support/network-client.ts'
import { unusedPort } from '../../support/network-server.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

const marker = commentMarker(failed.source, failed.subject.id)
const bot = { login: 'github-actions[bot]' }

interface Setting extends GitHubApiOptions {
  readonly comments?: StoredComment[]
  readonly event?: unknown
  readonly eventName?: string
  readonly wish?: 'on_failure' | 'always'
  readonly token?: string
  readonly apiUrl?: string
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
    eventName = 'pull_request',
    report = failed,
    token = 'ghs_t0ken',
  } = setting
  const api = await startGitHubApi(comments, setting)
  const path = join(mkdtempSync(join(tmpdir(), 'scangate-event-')), 'event.json')
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event))
  const environment = readActionsEnvironment({
    GITHUB_API_URL: setting.apiUrl ?? api.url,
    GITHUB_EVENT_PATH: path,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_REPOSITORY: 'acme/shop',
  })
  const log = new RecordingLogger()
  const secret = token === '' ? undefined : new Secret(token)
  const clock = new VirtualClock()
  const { client: http } = await testClient()
  await commentOnPullRequest({ report, language: 'en', wish, token: secret, environment, http, clock, log })
  return { comments, log, calls: api.calls, clock }
}

describe('a GitHub that can not be reached', () => {
  it('is a warning that says why in our words', async () => {
    const { log } = await comment({ apiUrl: `http://127.0.0.1:${await unusedPort()}` })
    expect(log.text).toMatch(/warning: No pull-request comment: 127\.0\.0\.1:\d+ could not be reached/)
    expect(log.text).not.toContain('HTTP 500')
    expect(log.text).toContain("Check the address, the firewall and the proxy settings. The gate's outcome")
  })
})

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

  it("is found by the login of another GitHub App, and the job's own bot is somebody else then", async () => {
    const own = { id: 5, user: { login: 'acme-gate[bot]' }, body: `${marker}\n\nOUTDATED` }
    const other = { id: 6, user: bot, body: `${marker}\n\nof another workflow` }
    const { comments } = await comment({ comments: [other, own], login: 'acme-gate[bot]' })
    expect(comments.map(({ body }) => /OUTDATED|another/.test(body))).toEqual([true, false])
  })

  it("takes the job's own token for granted where GraphQL is closed", async () => {
    const own = { id: 5, user: bot, body: `${marker}\n\nOUTDATED` }
    const { comments } = await comment({ comments: [own], knowsViewer: false })
    expect(comments).toHaveLength(1)
  })

  it('is not written a second time where GitHub does not say whose the token is', async () => {
    const own = { id: 5, user: { login: 'gate-keeper' }, body: `${marker}\n\nOUTDATED` }
    const stumbles = { instead: { status: 502, body: '{"message":"Bad Gateway"}' } } as const
    const fault = (call: string) => (call === 'POST /graphql' ? stumbles : undefined)
    const { comments, log } = await comment({ comments: [own], login: 'gate-keeper', fault })
    expect(comments).toEqual([own])
    expect(log.text).toContain('No pull-request comment: HTTP 502: Bad Gateway.')
  })

  it.each(['{}', '<!doctype html>'])('is there once where its creation is answered with %s', async (body) => {
    const fault = (call: string, before: number) =>
      call.startsWith('POST /repos') && before === 0
        ? { isDone: true, instead: { status: 201, body } }
        : undefined
    const { comments, log } = await comment({ fault })
    expect(comments).toHaveLength(1)
    expect(log.text).toBe('')
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

  it('is not made anew where it is there and may not be updated', async () => {
    const own = { id: 5, user: bot, body: `${marker}\n\nOUTDATED` }
    const refuseWrites = { status: 403, message: 'Unable to update comment because issue is locked.' }
    const { calls, log } = await comment({ comments: [own], refuseWrites })
    expect(log.text).toContain('issue is locked')
    expect(calls.filter((call) => call.startsWith('POST /repos'))).toEqual([])
  })

  it('is written, too, on what was let through as a warning', async () => {
    expect((await comment({ report: incompleteWithWarning })).comments).toHaveLength(1)
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

  it('blames the permission, not the fork, where a fork gets a token that may write', async () => {
    const refuseWrites = { status: 403, message: 'Resource not accessible by integration' }
    const event = pullRequest('mallory/shop')
    const { log } = await comment({ refuseWrites, event, eventName: 'pull_request_target' })
    expect(log.text).toContain('pull-requests: write')
    expect(log.text).not.toContain('forks')
  })

  it.each([
    [401, 'Bad credentials'],
    [403, 'Unable to create comment because issue is locked.'],
    [403, 'Repository was archived so is read-only.'],
    [403, 'You have exceeded a secondary rate limit.'],
    [422, 'Validation Failed. You must have a body.'],
    [502, 'Server Error'],
  ])("only warns, in GitHub's words, on %s: %s", async (status, message) => {
    const { log } = await comment({ refuseWrites: { status, message } })
    expect(log.text).toContain(
      `HTTP ${status}: ${message.replace(/\.$/, '')}. The gate's outcome stays as it is`,
    )
    expect(log.text).not.toContain('pull-requests: write')
  })

  it('names the permission, too, where the comments can not even be read', async () => {
    const { log, calls } = await comment({ refuseReads: { status: 404, message: 'Not Found' } })
    expect(log.text).toContain('pull-requests: write')
    expect(calls.filter((call) => call.startsWith('POST /repos'))).toEqual([])
  })

  const limit = 'You have exceeded a secondary rate limit.'

  it('waits as long as GitHub asks for, where that is short, and writes once more', async () => {
    const refuseWrites = { status: 403, message: limit, retryAfter: 5, times: 1 }
    const { comments, clock, log } = await comment({ refuseWrites })
    expect(comments).toHaveLength(1)
    expect(clock.monotonic()).toBe(5_000)
    expect(log.text).not.toContain('No pull-request comment')
  })

  it.each([
    ['for longer than commenting may take', { retryAfter: 21 }, failed, 1],
    ['again', { retryAfter: 20 }, failed, 2],
    ['while it was told to stop', { retryAfter: 1 }, { ...failed, outcome: 'aborted' }, 1],
  ] as const)('gives up where GitHub asks to wait %s', async (_, more, report, writes) => {
    const { calls, comments, log } = await comment({
      report,
      refuseWrites: { status: 429, message: limit, ...more },
    })
    expect(comments).toHaveLength(0)
    expect(calls.filter((call) => call.startsWith('POST /repos'))).toHaveLength(writes)
    expect(log.text).toContain('rate limit')
  })

  it('fits into what GitHub takes, also as an update, whatever the report holds', async () => {
    const problem = message('problem_digits', { input: 'x', given: '|\u{1f512}'.repeat(5_000) })
    const nextSteps = Array.from({ length: 500 }, () => ({ text: problem, paste: '🔒\n'.repeat(5_000) }))
    const report = { ...failed, problems: Array.from({ length: 500 }, () => problem), nextSteps }
    const own = { id: 5, user: bot, body: `${marker}\n\nOUTDATED` }
    const { comments, log } = await comment({ report, comments: [own] })
    expect(log.text).not.toContain('No pull-request comment')
    expect(comments[0]?.body).toContain('The scan found')
  })

  it('does nothing without a token or a pull request, and says so', async () => {
    const noToken = await comment({ token: '' })
    expect(noToken.log.text).toContain('github_token is empty')
    expect(noToken.calls).toEqual([])
    const unnamed = await comment({ event: {}, eventName: '' })
    expect(unnamed.log.text).toContain('belongs to no pull request (event: ?)')
    const push = await comment({ event: { ref: 'refs/heads/main' }, eventName: 'push' })
    expect(push.log.text).toContain('belongs to no pull request (event: push)')
    expect(push.calls).toEqual([])
  })
})

describe('the pull request that is commented on', () => {
  const workflowRun = (bases: readonly number[]) => ({
    repository: { id: 1 },
    workflow_run: {
      pull_requests: bases.map((id, index) => ({ number: 7 + index, base: { repo: { id } } })),
    },
  })

  it.each([
    ['pull_request_target', pullRequest('mallory/shop')],
    ['pull_request_review', pullRequest()],
    ['issue_comment', { issue: { number: 7, pull_request: { url: 'https://api.github.com/x' } } }],
    ['workflow_run', workflowRun([1])],
    ['workflow_run', workflowRun([1, 2])],
  ])('is the one of the event %s', async (eventName, event) => {
    const { calls } = await comment({ eventName, event })
    expect(calls).toContain('POST /repos/acme/shop/issues/7/comments')
  })

  it.each([
    ['issue_comment', 'an issue', { issue: { number: 7 } }],
    ['workflow_run', 'a fork or no pull request', workflowRun([])],
    ['workflow_run', 'several', workflowRun([1, 1])],
    ['workflow_run', 'a fork of ours', workflowRun([2])],
    ['schedule', 'nothing', {}],
  ])('is none for the event %s of %s', async (eventName, _, event) => {
    const { calls, log } = await comment({ eventName, event })
    expect(calls).toEqual([])
    expect(log.text).toContain(`(event: ${eventName})`)
  })
})
