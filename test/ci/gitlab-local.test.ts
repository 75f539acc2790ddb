import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gitlabPipeline } from '../../src/hosts/cli/init/gitlab.ts'
import { ownRelease } from '../../src/hosts/cli/init/pins.ts'
import { loadRecipe } from '../../src/hosts/cli/init/recipes.ts'
import { english } from '../../src/messages/english.ts'
import { type InstalledPackage, installPackage } from '../hosts/library/installed-package.ts'
import { createCliBench } from '../support/vaddy/cli.ts'
import { missingForGitlab, runGitlabJob } from './gitlab-local.ts'

const skipped =
  missingForGitlab.length === 0 ? '' : ` (skipped: ${missingForGitlab.join(', ')} not installed)`
const example = readFileSync('examples/gitlab-ci.yml', 'utf8')

describe.skipIf(skipped !== '')(`The pipeline of GitLab${skipped}`, () => {
  let scangate: InstalledPackage
  beforeAll(async () => {
    scangate = await installPackage()
  }, 300_000)
  afterAll(() => scangate?.remove())

  /** Settings of the project, with the package of this tree in place of the published one. */
  const settings = (variables: Readonly<Record<string, string>>) => ({
    ...variables,
    SCANGATE: scangate.tarball,
  })

  it('passes where the scan is clean, and keeps the reports', async () => {
    const { variables } = await createCliBench({ scenario: 'clean' })
    const run = runGitlabJob(example, 'vaddy', settings(variables))
    expect(await run.finished, run.log()).toBe(0)
    expect(JSON.parse(run.artifact('vaddy', 'vaddy-report/report.json'))).toMatchObject({ outcome: 'passed' })
    expect(run.artifact('vaddy', 'vaddy-report/junit.xml')).toContain('<testsuite')
  }, 240_000)

  it.each([
    ['vulnerable', 'failed', 2],
    ['canceled', 'scan_canceled', 7],
  ] as const)(
    'fails where the scan is %s, with the exit code of the gate, and keeps the reports',
    async (scenario, outcome, exitCode) => {
      const { variables } = await createCliBench({ scenario })
      const run = runGitlabJob(example, 'vaddy', settings(variables))
      expect(await run.finished, run.log()).not.toBe(0)
      expect(run.log()).toContain(` FAIL ${exitCode} `)
      expect(JSON.parse(run.artifact('vaddy', 'vaddy-report/report.json'))).toMatchObject({
        outcome,
        exit_code: exitCode,
      })
    },
    240_000,
  )

  it('that init writes passes, too', async () => {
    const { variables } = await createCliBench({ scenario: 'clean' })
    const pipeline = gitlabPipeline({
      recipe: await loadRecipe('vaddy'),
      ci: 'gitlab',
      reference: ownRelease,
      answers: { project_id: variables['VADDY_PROJECT_ID'] ?? '' },
      language: 'ko',
      say: english,
    })
    const run = runGitlabJob(pipeline, 'vaddy', settings(variables))
    expect(await run.finished, run.log()).toBe(0)
    expect(run.artifact('vaddy', 'vaddy-report/report.md')).toContain('통과')
  }, 240_000)

  it('cancels its scan where the job is canceled', async () => {
    const { simulator, variables } = await createCliBench({ scenario: 'never-ends', scanDurationMs: 600_000 })
    const run = runGitlabJob(example, 'vaddy', settings(variables))
    await expect.poll(() => run.log(), { timeout: 180_000, interval: 200 }).toContain('was started')
    // What a runner does to the processes of a job.
    process.kill(-(run.process.pid ?? 0), 'SIGTERM')
    await expect.poll(() => simulator.state.scans.at(-1)?.canceledBy, { timeout: 60_000 }).toBe('api')
    expect(await run.finished).not.toBe(0)
  }, 300_000)
})
