import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startVaddySimulator } from '../../../src/simulator/vaddy/server.ts'
import { type StoredComment, startGitHubApi } from '../../support/github-api.ts'
import type { IssueTracker } from '../../support/github-issues.ts'
import { startToyService, toyKey } from '../../support/toy/service.ts'
import { ownScans, rehearsalInputs } from '../../support/vaddy/gate.ts'
import { endless } from '../../support/vaddy/stopping.ts'
import { inputVariables, loseOutput, stepInProcess } from './in-process-step.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { runToyStep } from './toy-in-process.ts'

const token = 'ghs_0123456789abcdef'

/** The toy gate in a job of a pull request or of a schedule, with a GitHub that keeps its comment and its issue. */
async function job(eventName: 'pull_request' | 'schedule', level: number) {
  const service = await startToyService({ level })
  onTestFinished(() => service.close())
  const comments: StoredComment[] = []
  const tracker: IssueTracker = {
    issues: [],
    labels: ['security'],
    assignable: ['octocat'],
    now: () => Date.UTC(2026, 0, 1),
  }
  const api = await startGitHubApi(comments, { tracker })
  const event = join(temporaryFolder(), 'event.json')
  const repo = { repo: { full_name: 'acme/shop' } }
  const pull = { pull_request: { number: 7, head: repo, base: repo } }
  writeFileSync(event, JSON.stringify(eventName === 'schedule' ? {} : pull))
  const run = (
    more: Record<string, string> = {},
    variables: Record<string, string> = {},
    onOutput: (text: string) => void = () => {},
  ) =>
    runToyStep({
      name: 'toy',
      inputs: { toy_key: toyKey, url: service.url, github_token: token, ...more },
      variables: {
        GITHUB_API_URL: api.url,
        GITHUB_EVENT_NAME: eventName,
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'acme/shop',
        ...variables,
      },
      onOutput,
    })
  return { calls: api.calls, comments, issues: tracker.issues, run }
}

describe('what a gate tells on GitHub', () => {
  it.each([
    ['always', 1, 1],
    ['on_failure', 1, 0],
    ['on_failure', 9, 1],
    ['never', 9, 0],
    ['', 9, 0],
  ])('is a comment where that is wished for: "%s", level %i', async (wish, level, count) => {
    const { calls, comments, run } = await job('pull_request', level)
    await run({ pr_comment: wish })
    expect(comments).toHaveLength(count)
    expect(comments.every(({ body }) => body.includes('Toy gauge'))).toBe(true)
    if (wish !== 'on_failure' && count === 0) expect(calls).toEqual([])
  })

  it.each(['pull_request', 'schedule'] as const)(
    'is nothing where the wish can not be read, in a job of %s',
    async (eventName) => {
      const { calls, run } = await job(eventName, 1)
      const { log, outputs } = await run({ pr_comment: 'sometimes', issue: 'sometimes' })
      expect(outputs['outcome']).toBe('misconfigured')
      expect(log).not.toMatch(/github_token|Issue #/)
      expect(calls).toEqual([])
    },
  )

  it('is an issue with labels and assignees where that is wished for', async () => {
    const { issues, run } = await job('schedule', 9)
    const inputs = { issue: 'on_failure', issue_labels: 'security', issue_assignees: 'octocat' }
    const { log } = await run(inputs)
    expect(issues).toMatchObject([{ labels: [{ name: 'security' }], assignees: [{ login: 'octocat' }] }])
    expect(issues[0]?.title).toContain('Toy gauge')
    expect(log).toContain('Issue #1 was opened.')
  })

  it('is an issue without labels and assignees where none are named', async () => {
    const { issues, run } = await job('schedule', 9)
    const { log } = await run({ issue: 'on_failure' })
    expect(issues).toMatchObject([{ labels: [], assignees: [] }])
    expect(log).not.toMatch(/issue_labels|issue_assignees/)
  })

  it.each(['never', ''])('is no issue where none is wished for: "%s"', async (issue) => {
    const { calls, run } = await job('schedule', 9)
    await run({ issue })
    expect(calls).toEqual([])
  })
})

describe('what can not be told', () => {
  it.each([
    ['annotations', '::error title=Toy gauge', {}],
    ['pull-request comment', 'pr_comment: github_token is empty', { pr_comment: 'always', github_token: '' }],
    ['issue', 'issue: github_token is empty', { issue: 'on_failure', github_token: '' }],
  ])('is a warning, and everything else is told all the same: %s', async (what, line, more) => {
    const { run } = await job(what === 'issue' ? 'schedule' : 'pull_request', 9)
    // Whoever reads the log is away for the moment in which this is said.
    const onOutput = (text: string) => {
      if (text.includes(line)) throw new Error('nobody listens')
    }
    const reports = temporaryFolder()
    const inputs = { report_dir: reports, pr_comment: 'never', ...more }
    const { exitCode, log, outputs, summary } = await run(inputs, {}, onOutput)
    expect(log).toContain(`::warning title=scangate::Could not write the ${what}: nobody listens`)
    expect([exitCode, outputs['outcome']]).toEqual([2, 'failed'])
    expect(summary).toContain('Toy gauge')
    expect(readdirSync(reports)).toContain('report.html')
  })

  it.each([
    ['GITHUB_STEP_SUMMARY', 'the job summary: Unable to access summary file'],
    ['GITHUB_OUTPUT', 'the outputs: Missing file at path'],
  ])('is a warning where the runner has no file for it: %s', async (name, words) => {
    const { run } = await job('schedule', 9)
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    const onOutput = (text: string) => {
      // Gone in the middle of the run.
      if (text.includes('Reading main')) rmSync(file)
    }
    const { exitCode, log } = await run({}, { [name]: file }, onOutput)
    expect(exitCode).toBe(2)
    expect(log).toContain(`::warning title=scangate::Could not write ${words}`)
    expect(log).toContain('::error title=Toy gauge')
  })
})

describe('the step of a gate', () => {
  it('writes no report where no folder is named', async () => {
    const { run } = await job('schedule', 1)
    const before = readdirSync('.')
    const { log, outputs } = await run()
    const written = readdirSync('.').filter((name) => !before.includes(name))
    for (const name of written) rmSync(name)
    expect(written).toEqual([])
    expect([outputs['report_dir'], log.includes('::warning')]).toEqual(['', false])
  })

  it('says in English what is wrong with the language', async () => {
    const { run } = await job('schedule', 1)
    const { exitCode, log, outputs, summary } = await run({ language: 'tlh' })
    expect([exitCode, outputs['outcome']]).toEqual([3, 'misconfigured'])
    expect(log).toContain('language is "tlh"; allowed: en, ja, ko.')
    expect(summary).toContain('Toy gauge')
  })

  it.each(['stdout', 'stderr'] as const)('cancels its scan where its %s is lost', async (which) => {
    const simulator = await startVaddySimulator({ ...endless, authKey: rehearsalInputs.auth_key })
    onTestFinished(() => simulator.close())
    const inputs = { ...rehearsalInputs, api_url: simulator.url, poll_interval: '50ms' }
    let isLost = false
    const onOutput = () => {
      if (isLost || ownScans(simulator).length === 0) return
      isLost = true
      loseOutput(which)
    }
    const { exitCode, files } = await stepInProcess('main', inputVariables(inputs), { onOutput })
    expect([exitCode, files.outputs()['outcome']]).toEqual([143, 'aborted'])
    expect(files.outputs()['reason']).toContain('EPIPE')
    expect(ownScans(simulator)).toMatchObject([{ status: 'canceled' }])
  })
})
