import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fastify } from 'fastify'
import { describe, expect, it, onTestFinished } from 'vitest'
import { distinctiveKey } from '../../support/action.ts'
import { startGitHubApi } from '../../support/github-api.ts'
import { type IssueTracker, storedIssue } from '../../support/github-issues.ts'
import { searchForSecret } from '../../support/leaks.ts'
import { createActionBench } from '../../support/vaddy/action.ts'

async function pullRequestRun(event: unknown) {
  const api = await startGitHubApi([])
  const path = join(mkdtempSync(join(tmpdir(), 'scangate-event-')), 'event.json')
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event))
  const variables = {
    GITHUB_API_URL: api.url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'acme/shop',
  }
  return { api, variables }
}

describe('the committed action tells others', () => {
  it('comments on the pull request, in the language that was asked for', async () => {
    const { api, variables } = await pullRequestRun({
      pull_request: { number: 7, head: { repo: { full_name: 'acme/shop' } } },
    })
    const bench = await createActionBench({ scenario: 'vulnerable' })
    const token = 'ghs_abcdefghijklmnopqrstuvwxyz0123456789'
    const inputs = { pr_comment: 'on_failure', github_token: token, language: 'ja' }
    const { main } = await bench.run(inputs, variables)
    expect(main.exitCode).toBe(2)
    expect(api.calls).toContain('POST /repos/acme/shop/issues/7/comments')
    expect(main.summary).toContain('不合格')
    searchForSecret(token, main)
  })

  it('keeps an issue where there is no pull request, from the failure to the pass', async () => {
    const tracker: IssueTracker = {
      issues: [storedIssue({ number: 1 })],
      labels: ['security'],
      assignable: ['octocat'],
      now: () => Date.now(),
    }
    const api = await startGitHubApi([], { tracker })
    const variables = {
      GITHUB_API_URL: api.url,
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REPOSITORY: 'acme/shop',
    }
    const token = 'ghs_abcdefghijklmnopqrstuvwxyz0123456789'
    const inputs = {
      issue: 'on_failure',
      issue_labels: 'security, no such label',
      issue_assignees: 'octocat',
      github_token: token,
    }
    const bad = await createActionBench({ scenario: 'vulnerable' })
    const { main: first } = await bad.run(inputs, variables)
    expect(first.exitCode).toBe(2)
    expect(first.log).toContain('Issue #2 was opened.')
    expect(first.log).toMatch(/::warning title=scangate::issue_labels: .*"no such label"/)
    expect(tracker.issues[1]).toMatchObject({
      state: 'open',
      labels: [{ name: 'security' }],
      assignees: [{ login: 'octocat' }],
    })
    expect(tracker.issues[1]?.title).toContain('3 alerts')
    const good = await createActionBench({ scenario: 'clean' })
    const { main: second } = await good.run({ ...inputs, language: 'ko' }, variables)
    expect(second.exitCode).toBe(0)
    expect(tracker.issues[1]).toMatchObject({ state: 'closed' })
    expect(tracker.issues[1]?.comments).toHaveLength(1)
    for (const secret of [token, distinctiveKey]) searchForSecret(secret, { first, second, tracker })
  })

  it('goes on with a malformed event file', async () => {
    const { variables } = await pullRequestRun('{"pull_request":')
    const bench = await createActionBench({ scenario: 'clean' })
    const { main } = await bench.run(
      { pr_comment: 'always', github_token: 'ghs_0123456789abcdef' },
      variables,
    )
    expect(main.exitCode).toBe(0)
    expect(main.log).toContain('belongs to no pull request')
  })

  it('tells Slack of a failure, and hides the webhook', async () => {
    const texts: string[] = []
    const app = fastify({ forceCloseConnections: true })
    app.post('/services/T0/B0/sl4ckw3bh00k', async (request) => {
      texts.push((request.body as { text: string }).text)
      return 'ok'
    })
    const origin = await app.listen({ port: 0, host: '127.0.0.1' })
    onTestFinished(() => app.close())
    const bench = await createActionBench({ scenario: 'vulnerable' })
    const webhook = `${origin}/services/T0/B0/sl4ckw3bh00k`
    const { main } = await bench.run({ slack_webhook_url: webhook })
    expect(main.exitCode).toBe(2)
    expect(texts.join()).toContain('3 alerts')
    searchForSecret('sl4ckw3bh00k', main)
  })

  it('keeps its outcome when Slack and GitHub are gone', async () => {
    const { variables } = await pullRequestRun({ pull_request: { number: 7 } })
    const bench = await createActionBench({ scenario: 'clean' })
    const inputs = {
      pr_comment: 'always',
      github_token: 'ghs_0123456789abcdef',
      slack_webhook_url: 'http://127.0.0.1:9/x',
    }
    const { main } = await bench.run(inputs, { ...variables, GITHUB_API_URL: 'http://127.0.0.1:9' })
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ outcome: 'passed' })
    expect(main.log).toMatch(/::warning title=scangate::No pull-request comment/)
  })
})
