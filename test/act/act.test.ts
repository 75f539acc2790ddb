import { existsSync, readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { rehearsalAccount, rehearsalProject } from '../../src/simulator/vaddy/project.ts'
import {
  startVaddySimulator,
  type VaddySimulator,
  type VaddySimulatorOptions,
} from '../../src/simulator/vaddy/server.ts'
import { ActWorkspace, actPath, node24Folder, type StepResult } from './act-run.ts'

const missing = [
  ...(actPath === undefined ? ['act'] : []),
  ...(node24Folder === undefined ? ['Node 24'] : []),
  ...(existsSync('dist/vaddy/main.js') ? [] : ['the bundle']),
]
const why = missing.length === 0 ? '' : ` (skipped: ${missing.join(' and ')} missing)`
const projectId = rehearsalProject(0).projectId

describe.skipIf(missing.length > 0)(`Workflows run by act${why}`, () => {
  let workspace: ActWorkspace
  let simulator: VaddySimulator | undefined

  beforeAll(() => {
    workspace = new ActWorkspace()
  })
  afterEach(async () => {
    await simulator?.close()
    simulator = undefined
  })
  afterAll(() => workspace.close())

  const run = async (
    workflow: string,
    scenario: VaddySimulatorOptions,
    variables: Record<string, string> = {},
  ) => {
    simulator = await startVaddySimulator({
      scanDurationMs: 300,
      busyForMs: 1_500,
      rateLimit: false,
      ...scenario,
    })
    return await workspace.run({
      workflow,
      variables: {
        API_URL: simulator.url,
        VADDY_USER: rehearsalAccount.user,
        VADDY_PROJECT_ID: projectId,
        MAX_ALERTS: '0',
        ...variables,
      },
    })
  }
  const asked = (wanted: string) =>
    simulator?.requests.filter(({ operation }) => operation === wanted).length ?? 0

  it('are green and red with the two commands of the documentation, and leave no simulator behind', async () => {
    const [block = ''] = /^```sh\n[\s\S]*?^```$/m.exec(readFileSync('docs/act.md', 'utf8')) ?? []
    const typed = [...block.matchAll(/^act\b([^#\n]*)/gm)].map(([, words = '']) => words.trim())
    expect(typed).toHaveLength(2)
    const [green, red] = typed.map((words) => words.split(' ').filter((word) => word !== ''))
    const passed = await workspace.runAsUser(green ?? [])
    expect(passed.exitCode, passed.log).toBe(0)
    expect(passed.log).toContain('outcome=passed')
    const failed = await workspace.runAsUser(red ?? [])
    expect(failed.exitCode, failed.log).toBe(1)
    expect(failed.log).toContain('outcome=failed')
    expect(failed.log).toContain('VAddy says failed with 3 alerts.')
    const urls = [...(passed.log + failed.log).matchAll(/set-output:: url=(\S+)/g)].map(([, url = '']) => url)
    expect(urls).toHaveLength(2)
    for (const url of urls) await expect(fetch(url)).rejects.toThrow()
  })

  it('pass with a clean scan, and a step that waits for failures does not run', async () => {
    const { exitCode, log, result } = await run('plain.yml', { scenario: 'clean' })
    expect(exitCode, log).toBe(0)
    expect(result('step.json')).toMatchObject({
      outcome: 'success',
      outputs: { outcome: 'passed', alert_count: '0', complete: '100', scan_finished: 'true' },
    })
    expect(() => result('failure.json')).toThrow('ENOENT')
  })

  it('fail past the threshold, and steps after the failure read the outputs', async () => {
    const { exitCode, result } = await run('plain.yml', { scenario: 'vulnerable' })
    expect(exitCode).not.toBe(0)
    for (const file of ['failure.json', 'step.json']) {
      const { outcome, outputs } = result(file) as StepResult
      expect(outcome).toBe('failure')
      expect(outputs).toMatchObject({ outcome: 'failed', alert_count: '3' })
      expect(outputs['scan_id']).not.toBe('')
      expect(outputs['scan_result_url']).toContain(outputs['scan_id'])
    }
  })

  it('pass again when the threshold is raised', async () => {
    const { exitCode, result } = await run('plain.yml', { scenario: 'vulnerable' }, { MAX_ALERTS: '3' })
    expect(exitCode).toBe(0)
    expect(result('step.json')).toMatchObject({ outputs: { outcome: 'passed', alert_count: '3' } })
  })

  it('wait for a busy project and then pass, with one start', async () => {
    const { exitCode, log, result } = await run('plain.yml', { scenario: 'busy' })
    expect(exitCode, log).toBe(0)
    expect(result('step.json')).toMatchObject({ outputs: { outcome: 'passed' } })
    expect(asked('runcheck')).toBeGreaterThan(1)
    expect(asked('start')).toBe(1)
  })

  it('hide the key in everything they print', async () => {
    const { log } = await run('plain.yml', { scenario: 'bad-key' })
    expect(log).toContain('refused')
    expect(log).not.toContain(rehearsalAccount.authKey)
  })

  it('keep the reports of a failed scan with the composite action, and hand its outputs on', async () => {
    const options = { scenario: 'vulnerable' } as const
    const { exitCode, result, artifacts, artifact } = await run('composite.yml', options, { UPLOAD: 'true' })
    expect(exitCode).not.toBe(0)
    expect(result('step.json')).toMatchObject({
      outputs: { outcome: 'failed', alert_count: '3', artifact_id: '1' },
    })
    const [name = '', ...others] = artifacts
    expect(others).toEqual([])
    // On GitHub the job's place in its matrix follows; act leaves it empty inside a composite action.
    expect(name).toMatch(new RegExp(`^vaddy-report-${projectId}-scan-`))
    expect(JSON.parse(artifact(name, 'report.json'))).toMatchObject({ outcome: 'failed' })
    for (const file of ['junit.xml', 'report.md', 'report.html']) expect(artifact(name, file)).not.toBe('')
  })

  it('keep no artifact with the composite action where that is switched off', async () => {
    const options = { scenario: 'clean' } as const
    const { exitCode, log, result, artifacts } = await run('composite.yml', options, { UPLOAD: 'false' })
    expect(exitCode, log).toBe(0)
    expect(result('step.json')).toMatchObject({ outputs: { outcome: 'passed' } })
    expect(artifacts).toEqual([])
  })

  it('start now and judge in a later job, with one start', async () => {
    const { exitCode, log, result } = await run('attach.yml', { scenario: 'clean' })
    expect(exitCode, log).toBe(0)
    const started = result('start.json') as StepResult
    expect(started.outputs['outcome']).toBe('started')
    expect(result('judge.json')).toMatchObject({
      outputs: { outcome: 'passed', scan_id: started.outputs['scan_id'] },
    })
    expect(asked('start')).toBe(1)
  })

  it('scan in a matrix, one after the other where they share a project', async () => {
    const { exitCode, log, result } = await run('matrix.yml', { scenario: 'clean' })
    expect(exitCode, log).toBe(0)
    for (const crawl of ['shop', 'shop-with-login']) {
      expect(result(`${crawl}.json`)).toMatchObject({ outputs: { outcome: 'passed', crawl_label: crawl } })
    }
    expect(asked('start')).toBeGreaterThanOrEqual(2)
  })

  it.each(['gate', 'composite'])("do in the project's own dogfood what they shall: %s", async (job) => {
    const { exitCode, log } = await workspace.run({
      workflow: '../.github/workflows/dogfood.yml',
      variables: {},
      event: ['push', '--job', job, '--matrix', 'os:ubuntu-latest'],
    })
    expect(exitCode, log).toBe(0)
    expect(log.match(/🏁 {2}Job succeeded/g)).toHaveLength(job === 'gate' ? 3 : 1)
    expect(log.match(/Expected: (\w+ \w+)\. Observed: \1, scan 1-/g) ?? []).toHaveLength(
      job === 'gate' ? 3 : 0,
    )
  })

  it('fan out over projects with the reusable workflow and collect every outcome', async () => {
    const projects = ['aaa', 'bbb', 'ccc'].map((id, index) => ({
      ...rehearsalProject(Date.now()),
      projectId: id,
      projectNumber: index + 1,
    }))
    const list = JSON.stringify(['aaa', { project_id: 'bbb', crawl_label: 'no such crawl' }, 'ccc'])
    const { exitCode, log } = await run('reusable.yml', { scenario: 'clean', projects }, { PROJECTS: list })
    expect(exitCode).not.toBe(0)
    // act runs no job that needs a failed reusable workflow, so the outputs are taken from its log.
    const output = (name: string) => new RegExp(`/Summary .*::set-output:: ${name}=(.*)`).exec(log)?.[1] ?? ''
    expect(output('succeeded'), log).toBe('false')
    expect(output('outcome')).toBe('misconfigured')
    expect(JSON.parse(output('outcomes'))).toMatchObject([
      { project_id: 'aaa', outcome: 'passed', conclusion: 'success', alert_count: 0 },
      { project_id: 'bbb', outcome: 'misconfigured', conclusion: 'failure', alert_count: null },
      { project_id: 'ccc', outcome: 'passed', conclusion: 'success', alert_count: 0 },
    ])
  })

  it('pass with the reusable workflow when its only project passes', async () => {
    const { exitCode, log, result } = await run(
      'reusable.yml',
      { scenario: 'clean' },
      { PROJECTS: `["${projectId}"]` },
    )
    expect(exitCode, log).toBe(0)
    expect(result('workflow.json')).toMatchObject({ outputs: { succeeded: 'true', outcome: 'passed' } })
  })
})
