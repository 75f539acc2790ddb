import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readActionsEnvironment } from '../../../src/hosts/actions/environment.ts'
import { keepIssue } from '../../../src/hosts/actions/issue.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { message } from '../../../src/messages/message.ts'
import { issueMarker } from '../../../src/report/markdown/issue.ts'
import { failed, hostile, incompleteWithWarning, misconfigured, passed } from '../../report/examples.ts'
import { type GitHubApiOptions, startGitHubApi } from '../../support/github-api.ts'
import { type IssueTracker, storedIssue } from '../../support/github-issues.ts'
import { searchForSecret } from '../../support/leaks.ts'
import { testClient } from '../../support/network-client.ts'
import { unusedPort } from '../../support/network-server.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

const day = 86_400_000
const token = 'ghs_abcdefghijklmnopqrstuvwxyz0123456789'
const list = '/repos/acme/shop/issues'

interface Setting extends Omit<GitHubApiOptions, 'tracker'> {
  readonly tracker?: Partial<IssueTracker>
}

interface Run {
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
  readonly token?: string
  readonly event?: unknown
  readonly eventName?: string
  readonly variables?: Record<string, string>
}

/** A repository on a GitHub whose clock is ours, and a way to let runs end in it. */
async function repository(setting: Setting = {}) {
  const clock = new VirtualClock()
  const tracker: IssueTracker = {
    issues: [],
    labels: ['security', 'help wanted'],
    assignable: ['octocat', 'hubot'],
    now: () => clock.now(),
    ...setting.tracker,
  }
  const api = await startGitHubApi([], { ...setting, tracker })
  const folder = mkdtempSync(join(tmpdir(), 'scangate-event-'))
  const { client: http } = await testClient()
  const end = async (report: typeof failed, run: Run = {}) => {
    const { assignees = [], event = { ref: 'refs/heads/main' }, eventName = 'schedule', labels = [] } = run
    const path = join(folder, 'event.json')
    writeFileSync(path, JSON.stringify(event))
    const environment = readActionsEnvironment({
      GITHUB_API_URL: api.url,
      GITHUB_EVENT_PATH: path,
      GITHUB_EVENT_NAME: eventName,
      GITHUB_REPOSITORY: 'acme/shop',
      ...run.variables,
    })
    const log = new RecordingLogger()
    const secret = run.token === '' ? undefined : new Secret(run.token ?? token)
    await keepIssue({
      ...{ report, language: 'en', labels, assignees, token: secret, environment, http, clock, log },
    })
    return log.text
  }
  return { ...tracker, calls: api.calls, tokens: api.tokens, clock, end }
}

const later = async (clock: VirtualClock, days: number) => clock.sleep(days * day)
const marker = issueMarker(failed)
const ours = (number: number, more: object = {}) =>
  storedIssue({ number, body: `${marker}\n<!-- outcome:failed -->\n\nOUTDATED`, ...more })
const unreachable = { ...failed, outcome: 'unreachable', checks: [], exitCode: 5 } as const
const notes = (issue: { comments: readonly { body: string }[] } | undefined) =>
  issue?.comments.map(({ body }) => body.split('\n')[0])

describe('the issue of a gate', () => {
  it('opens, is updated, closes, opens again, and is followed by a new one after thirty days', async () => {
    const { clock, end, issues } = await repository()
    expect(await end(failed)).toContain('Issue #1 was opened.')
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({
      state: 'open',
      title: 'VAddy scan failed: 5 alerts, limit 3 · 6eb1f9fcbdb6a5a',
      user: { login: 'github-actions[bot]' },
    })
    expect(issues[0]?.body).toMatch(
      /^<!-- scangate:vaddy:6eb1f9fcbdb6a5a -->\n<!-- outcome:failed -->\n\n### ❌/,
    )
    expect(await end(failed)).toContain('Issue #1 was updated.')
    expect(notes(issues[0])).toEqual([])
    await end(unreachable)
    await end(unreachable)
    expect(issues[0]?.title).toBe('VAddy scan: unreachable · 6eb1f9fcbdb6a5a')
    expect(notes(issues[0])).toEqual(['The outcome was failed and is now unreachable.'])
    expect(await end(passed)).toContain('Issue #1 was closed.')
    expect(issues[0]).toMatchObject({ state: 'closed', state_reason: 'completed' })
    expect(issues[0]?.title).toContain('passed')
    expect(notes(issues[0])?.[1]).toBe('The gate passes again, so this issue is closed.')
    expect(await end(passed)).toBe('')
    await later(clock, 30)
    expect(await end(failed)).toContain('Issue #1 was opened again.')
    expect(issues[0]).toMatchObject({ state: 'open', closed_at: null })
    expect(notes(issues[0])?.[2]).toContain('this issue is open again. The outcome is failed.')
    await end(passed)
    await later(clock, 30.1)
    expect(await end(failed)).toContain('Issue #2 was opened.')
    expect(issues.map(({ state }) => state)).toEqual(['closed', 'open'])
    expect(issues[0]?.comments).toHaveLength(4)
  })

  it('tells in its comment why, and links to the run', async () => {
    const { end, issues } = await repository({ tracker: { issues: [ours(4)] } })
    await end(incompleteWithWarning)
    expect(issues[0]?.comments[0]?.body).toContain('82.5%')
    expect(issues[0]?.comments[0]?.body).toContain('(<https://github.com/acme/shop/actions/runs/123456789>)')
  })

  it.each(['skipped', 'started', 'checked', 'aborted'] as const)('is left alone by %s', async (outcome) => {
    const { calls, end, issues } = await repository({ tracker: { issues: [ours(4)] } })
    await end({ ...passed, outcome, conclusion: 'notice' })
    expect(calls).toEqual([])
    expect(issues[0]?.body).toContain('OUTDATED')
  })

  it('is opened, too, on what was let through as a warning', async () => {
    const { end, issues } = await repository()
    await end(incompleteWithWarning)
    expect(issues[0]?.title).toContain('incomplete')
  })

  it('is one for each subject and source, and a rehearsal has its own', async () => {
    const { end, issues } = await repository()
    const other = { kind: 'project', id: 'another' }
    const rehearsal = { ...failed, simulated: true }
    for (const report of [
      failed,
      { ...failed, subject: other },
      { ...failed, source: 'nhn' } as const,
      rehearsal,
    ])
      await end(report)
    expect(issues).toHaveLength(4)
    expect(issues[3]?.title).toMatch(/^SIMULATED: VAddy/)
    await end({ ...passed, simulated: true })
    expect(issues.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'closed'])
  })

  it('is of the repository where a run could not tell its subject, so that a verdict over it closes it', async () => {
    const { end, issues } = await repository()
    await end({ ...misconfigured, simulated: false })
    await end({ ...passed, subject: { kind: 'repository', id: 'acme/shop' } })
    expect(issues.map(({ state }) => state)).toEqual(['closed'])
  })

  it('is not taken for ours when somebody else wrote the marker, nor when it is a pull request', async () => {
    const planted = ours(5, { user: { login: 'mallory' } })
    const pull = ours(6, { pull_request: {} })
    const { end, issues } = await repository({ tracker: { issues: [planted, pull] } })
    await end(passed)
    await end(failed)
    expect(issues.map(({ number }) => number)).toEqual([5, 6, 7])
    expect(
      issues.slice(0, 2).every(({ body, state }) => body?.includes('OUTDATED') && state === 'open'),
    ).toBe(true)
  })

  it('is found on a later page, open or closed', async () => {
    const others = Array.from({ length: 250 }, (_, index) => storedIssue({ number: index + 10 }))
    const open = await repository({ tracker: { issues: [...others, ours(4)] } })
    await open.end(failed)
    expect(open.issues).toHaveLength(251)
    const before = others.map((issue) => ({ ...issue, state: 'closed' as const }))
    const closed = ours(4, { state: 'closed', closed_at: '2025-12-20T00:00:00Z' })
    const { end, issues } = await repository({ tracker: { issues: [...before, closed] } })
    await end(failed)
    expect(issues.at(-1)).toMatchObject({ number: 4, state: 'open' })
  })

  it('is found while it is open, however long nothing happened', async () => {
    const { end, issues } = await repository({
      tracker: { issues: [ours(4, { updated_at: '2024-02-01T00:00:00Z' })] },
    })
    expect(await end(failed)).toContain('Issue #4 was updated.')
    expect(issues).toHaveLength(1)
  })

  it('is looked for among our own, and among closed ones only where it may be opened again', async () => {
    const many = (number: number, more: object) =>
      Array.from({ length: 150 }, (_, index) => storedIssue({ number: number + index, ...more }))
    const others = many(100, { user: { login: 'mallory' } })
    const old = many(300, { state: 'closed', updated_at: '2025-06-01T00:00:00Z' })
    const { calls, end } = await repository({ tracker: { issues: [...others, ...old] } })
    const looks: number[] = []
    for (const report of [passed, failed, failed, passed]) {
      calls.splice(0)
      await end(report)
      looks.push(calls.filter((call) => call === `GET ${list}`).length)
    }
    expect(looks).toEqual([1, 2, 1, 1])
  })

  it('is found by the login of a token of your own', async () => {
    const { end, issues } = await repository({
      login: 'Gate-Keeper',
      tracker: { issues: [ours(4, { user: { login: 'gate-keeper' } })] },
    })
    await end(failed)
    expect(issues).toHaveLength(1)
  })

  it('is made anew when it was deleted in between, and missed by no pass', async () => {
    const setting = { tracker: { issues: [ours(4)], deletesBeforeUpdate: true } }
    const { end, issues } = await repository(setting)
    expect(await end(failed)).toContain('was opened')
    expect(issues).toHaveLength(1)
    expect(await end(passed)).toBe('')
    expect(issues).toEqual([])
  })

  it('works on GitHub Enterprise Server', async () => {
    const { calls, end } = await repository({ prefix: '/api/v3' })
    await end(failed)
    expect(calls).toContain('POST /api/graphql')
    expect(calls).toContain(`POST /api/v3${list}`)
  })
})

describe('labels and assignees of an issue', () => {
  it('are those that the repository knows, in its spelling, and others a warning', async () => {
    const { end, issues, labels } = await repository()
    const text = await end(failed, {
      labels: ['Security', 'help wanted', 'unheard of', '..', 'a/b'],
      assignees: ['octocat', 'nobody-here', '..'],
    })
    expect(issues[0]?.labels).toEqual([{ name: 'security' }, { name: 'help wanted' }])
    expect(issues[0]?.assignees).toEqual([{ login: 'octocat' }])
    expect(labels).toEqual(['security', 'help wanted'])
    expect(text).toContain('warning: issue_labels: the repository has no label "unheard of"')
    expect(text).toContain('label "a/b"')
    expect(text).toContain('issue_labels: the repository has no label ".."')
    expect(text).toContain('can\'t be assigned to "nobody-here"')
    expect(text).toContain('assigned to ".."')
  })

  it('are looked up for a new issue only, and never put on again', async () => {
    const { calls, end, issues } = await repository({ tracker: { issues: [ours(4)] } })
    await end(failed, { labels: ['security'], assignees: ['octocat'] })
    expect(issues[0]?.labels).toEqual([])
    expect(calls.filter((call) => /labels|assignees/.test(call))).toEqual([])
  })
})

describe('a new issue whose answer is lost', () => {
  it.each(['reset', 502] as const)('is looked for, found, and not made twice: %s', async (how) => {
    const { calls, end, issues } = await repository({ tracker: { lost: { how, times: 1 } } })
    expect(await end(failed)).toContain('Issue #1 was opened.')
    expect(issues).toHaveLength(1)
    expect(calls.filter((call) => call === `POST ${list}`)).toHaveLength(1)
  })

  it('is made once more where it is not there', async () => {
    const { calls, end, issues } = await repository({ tracker: { dropped: { times: 1 } } })
    expect(await end(failed)).toContain('Issue #1 was opened.')
    expect(issues).toHaveLength(1)
    const writes = calls.filter((call) => call.endsWith(list))
    expect(writes.slice(-3)).toEqual([`POST ${list}`, `GET ${list}`, `POST ${list}`])
  })

  it('is given up after that', async () => {
    const { calls, end, issues } = await repository({ tracker: { dropped: { times: 9 } } })
    expect(await end(failed)).toContain('HTTP 502: Server Error')
    expect(issues).toEqual([])
    expect(calls.filter((call) => call === `POST ${list}`)).toHaveLength(2)
  })

  it('is looked for after a limit of requests, too', async () => {
    const refuseWrites = {
      status: 403,
      message: 'You have exceeded a secondary rate limit.',
      retryAfter: 5,
      times: 1,
    }
    const { calls, clock, end, issues } = await repository({ refuseWrites })
    const before = clock.monotonic()
    await end(failed)
    expect(issues).toHaveLength(1)
    expect(clock.monotonic() - before).toBe(5_000)
    expect(calls.slice(-2)).toEqual([`GET ${list}`, `POST ${list}`])
  })
})

describe('what keeps an issue from being written', () => {
  it.each([
    [
      'a token that may not write',
      { refuseWrites: { status: 403, message: 'Resource not accessible by integration' } },
      'issues: write',
    ],
    ['a token that may not read', { refuseReads: { status: 404, message: 'Not Found' } }, 'issues: write'],
    [
      'issues that are turned off',
      { tracker: { isTurnedOff: true } },
      'issues are turned off in this repository',
    ],
    [
      'an archive',
      { refuseWrites: { status: 403, message: 'Repository was archived so is read-only.' } },
      'HTTP 403: Repository was archived so is read-only',
    ],
    [
      'a long limit of requests',
      { refuseWrites: { status: 429, message: 'secondary rate limit', retryAfter: 60 } },
      'HTTP 429: secondary rate limit',
    ],
    [
      'a limit without a time',
      { refuseWrites: { status: 403, message: 'API rate limit exceeded' } },
      'HTTP 403: API rate limit exceeded',
    ],
    [
      'a bad token',
      { refuseReads: { status: 401, message: 'Bad credentials' } },
      'HTTP 401: Bad credentials',
    ],
  ] as const)('is a warning in plain words: %s', async (_, setting, words) => {
    const { end, issues } = await repository(setting as Setting)
    const text = await end(failed)
    expect(text).toMatch(/^warning: /)
    expect(text).toContain(words)
    expect(text).toContain("The gate's outcome stays as it is")
    expect(issues).toEqual([])
  })

  it('is said in our words where GitHub can not be reached', async () => {
    const { end } = await repository()
    const text = await end(failed, {
      variables: { GITHUB_API_URL: `http://127.0.0.1:${await unusedPort()}` },
    })
    expect(text).toMatch(/warning: The issue may not be up to date: 127\.0\.0\.1:\d+ could not be reached/)
  })

  it('is said, and nothing sent, without a token or a repository', async () => {
    const { calls, end } = await repository()
    expect(await end(failed, { token: '' })).toContain('github_token is empty')
    for (const name of ['', 'acme', '/shop'])
      expect(await end(failed, { variables: { GITHUB_REPOSITORY: name } })).toContain('GITHUB_REPOSITORY')
    expect(calls).toEqual([])
  })

  it.each([
    ['pull_request', { pull_request: { number: 7 } }, {}],
    ['pull_request_target', {}, {}],
    ['merge_group', {}, {}],
    ['issue_comment', { issue: { number: 7, pull_request: { url: 'x' } } }, {}],
    ['issue_comment', 'no JSON of ours', {}],
    ['workflow_run', { workflow_run: { event: 'pull_request', pull_requests: [] } }, {}],
    ['workflow_run', {}, {}],
    ['workflow_dispatch', {}, { GITHUB_REF: 'refs/pull/7/merge' }],
  ])(
    'is a run of a pull request, which neither opens nor closes: %s, case %#',
    async (eventName, event, variables) => {
      const { calls, end } = await repository({ tracker: { issues: [ours(4)] } })
      for (const report of [failed, passed]) {
        expect(await end(report, { eventName, event, variables })).toContain('belongs to a pull request')
      }
      expect(calls).toEqual([])
    },
  )

  it.each([
    ['push', { ref: 'refs/heads/main' }],
    ['schedule', {}],
    ['workflow_dispatch', {}],
    ['release', {}],
    ['issue_comment', { issue: { number: 7 } }],
    ['workflow_run', { workflow_run: { event: 'push', pull_requests: [{ number: 7 }] } }],
  ])('is no run of the event %s', async (eventName, event) => {
    const { end, issues } = await repository()
    await end(failed, { eventName, event })
    expect(issues).toHaveLength(1)
  })
})

describe('the text of an issue', () => {
  it('fits into what GitHub takes, whatever the report holds', async () => {
    const problem = message('problem_digits', { input: 'x', given: '|\u{1f512}'.repeat(5_000) })
    const nextSteps = Array.from({ length: 500 }, () => ({ text: problem, paste: '🔒\n'.repeat(5_000) }))
    const subject = { kind: 'api', id: '🔒'.repeat(3_000) }
    const report = { ...failed, subject, problems: Array.from({ length: 500 }, () => problem), nextSteps }
    const { end, issues } = await repository()
    expect(await end(report)).toContain('was opened')
    expect(await end({ ...report, outcome: 'refused' })).toContain('was updated')
    expect(issues[0]?.comments).toHaveLength(1)
  })

  it('makes nobody and nothing of what a hostile service sent', async () => {
    const { end, issues } = await repository({
      tracker: { issues: [{ ...ours(4), body: `${issueMarker(hostile)}\n<!-- outcome:failed -->` }] },
    })
    await end(hostile)
    const [note] = issues[0]?.comments ?? []
    expect(`${issues[0]?.title}\n${note?.body}`).not.toMatch(/@octocat|<script|\u202e|^::|##\[/m)
    expect(issues[0]?.comments).toHaveLength(1)
  })

  it('holds no token, and GitHub gets it in a header only', async () => {
    const { calls, end, issues, tokens } = await repository()
    const text = [await end(failed), await end(unreachable), await end(passed)]
    expect([...tokens]).toEqual([`token ${token}`])
    searchForSecret(token, { issues, calls, text })
  })
})
