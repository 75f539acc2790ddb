import { describe, expect, it } from 'vitest'
import { inputVariables, stepInProcess } from '../../hosts/actions/in-process-step.ts'
import { startGitHubApi } from '../../support/github-api.ts'
import { searchForSecret } from '../../support/leaks.ts'
import { commit, folderOf, reportFile } from '../../support/verdict/reports.ts'
import { token } from './fault-bench.ts'
import { create, hangUp, look, says, webPage } from './github-faults.ts'

const faults = {
  'hangs up': { call: look, fault: hangUp },
  'sends a web page': { call: look, fault: webPage },
  'fails with 500': { call: look, fault: says(500, 'Server Error') },
  'does not find the repository': { call: look, fault: says(404, 'Not Found') },
  'refuses the issue': { call: create, fault: says(403, 'Resource not accessible by integration') },
  'has no issues': { call: create, fault: says(410, 'Issues has been disabled in this repository.') },
}

/** Runs the step of the verdict in this process, over one report, on a GitHub that fails. */
async function step(outcome: 'passed' | 'failed', wanted: keyof typeof faults | undefined) {
  const { call, fault } = faults[wanted ?? 'hangs up']
  const tracker = { issues: [], labels: [], assignable: [], now: () => Date.now() }
  const api = await startGitHubApi([], {
    tracker,
    fault: (each) => (each === call && wanted !== undefined ? fault : undefined),
  })
  const reports = folderOf({
    'vaddy/report.json': reportFile({ outcome, endedAt: new Date().toISOString() }),
  })
  const inputs = { reports, issue: 'on_failure', github_token: token, job_summary: 'false' }
  const variables = {
    ...{ GITHUB_SHA: commit, GITHUB_REPOSITORY: 'acme/shop', GITHUB_EVENT_NAME: 'schedule' },
    ...{ GITHUB_API_URL: api.url, ...inputVariables(inputs) },
  }
  const { exitCode, files, log } = await stepInProcess('main', variables, { name: 'verdict' })
  searchForSecret(token, { log: log.replaceAll(`::add-mask::${token}`, ''), files: files.raw() })
  return { exitCode, outputs: files.outputs(), log, tracker }
}

describe('The step of a gate whose issue can not be written', () => {
  it.each(Object.keys(faults) as (keyof typeof faults)[])(
    'ends as it would without it: GitHub %s',
    async (name) => {
      const bad = await step('failed', name)
      expect(bad).toMatchObject({ exitCode: 2, outputs: { outcome: 'failed' }, tracker: { issues: [] } })
      expect(bad.log).toMatch(/^::warning title=scangate::The issue .*The gate's outcome stays as it is\./m)
      const good = await step('passed', name)
      expect(good).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed' } })
    },
  )

  it('opens it where GitHub does as it should', async () => {
    const { exitCode, log, tracker } = await step('failed', undefined)
    expect([exitCode, tracker.issues.length]).toEqual([2, 1])
    expect(log).toContain('Issue #1 was opened.')
  })
})
