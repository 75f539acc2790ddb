import { describe, expect, it } from 'vitest'
import { vaddyOptions } from '../../src/sources/vaddy/options.ts'
import { verdictOptions } from '../../src/sources/verdict/options.ts'
import { plan } from './ci-scripts.ts'
import { type Job, type Port, readYaml, type Workflow } from './workflow-files.ts'

interface Call {
  readonly inputs: Readonly<Record<string, Port>>
  readonly secrets: Readonly<Record<string, Port>>
  readonly outputs: Readonly<Record<string, Port>>
}

const { content: workflow } = readYaml<Workflow>('.github/workflows/vaddy-scan.yml')
const call = (workflow.on as { workflow_call: Call }).workflow_call
const jobs = workflow.jobs
const { projectOptions } = plan
const scanNames = ['scan_1', 'scan_2', 'scan_3', 'scan_4'] as const
const job = (name: string): Job => jobs[name] ?? {}
const gate = (name: string) => job(name).steps?.find(({ id }) => id === 'scan')?.with ?? {}

/** Options that make no sense for many projects at once, or need a permission every caller had to grant. */
const ofIssues = ['issue', 'issue_labels', 'issue_assignees']
const notForMany = ['start', 'wait', 'pr_comment', ...ofIssues, 'github_token']
const notInputs = ['user', 'auth_key', 'project_id', 'project_number', 'slack_webhook_url', 'report_dir']

describe('The reusable workflow vaddy-scan.yml', () => {
  it('has an input for every option of the gate that makes sense for many projects', () => {
    const expected = Object.keys(vaddyOptions).filter((name) => ![...notForMany, ...notInputs].includes(name))
    expect(Object.keys(call.inputs)).toEqual(expect.arrayContaining(expected))
    const own = Object.keys(call.inputs).filter((name) => !expected.includes(name))
    expect(own.sort()).toEqual(
      [
        'accept',
        'allow_simulated',
        'environment',
        'max_age',
        'max_parallel',
        'name',
        'projects',
        'retention_days',
        'runs_on',
        'timeout_minutes',
        'upload',
        'user',
      ].sort(),
    )
  })

  it("forwards each of them to the gate, a project's own value first", () => {
    for (const name of Object.keys(vaddyOptions).filter(
      (each) => ![...notForMany, ...notInputs].includes(each),
    )) {
      const common = `\${{ inputs.${name} }}`
      const own = `\${{ matrix.project.${name} || inputs.${name} }}`
      expect(gate('scan_1')[name], name).toBe(projectOptions.includes(name) ? own : common)
    }
    expect(Object.keys(gate('scan_1')).sort()).toEqual(
      Object.keys(vaddyOptions)
        .filter((name) => !notForMany.includes(name) && name !== 'slack_webhook_url')
        .sort(),
    )
  })

  it('lets a project have options only where the gate has them', () => {
    for (const name of projectOptions) expect(Object.keys(vaddyOptions)).toContain(name)
  })

  it('takes the key as a secret and never as an input', () => {
    expect(Object.keys(call.secrets).sort()).toEqual(['auth_key', 'slack_webhook_url', 'user'])
    expect(gate('scan_1')['auth_key']).toBe(`\${{ secrets.auth_key }}`)
  })

  it('lets the jobs that scan, and no other, be of an environment; without one they are of none', () => {
    expect(call.inputs['environment']).toMatchObject({ type: 'string', default: '' })
    for (const [name, { environment }] of Object.entries(jobs)) {
      const isScan = scanNames.some((scan) => scan === name)
      expect(environment, name).toBe(isScan ? `\${{ inputs.environment }}` : undefined)
    }
  })

  it('takes the key of the environment too, which its caller does not see', () => {
    expect(call.secrets['auth_key']?.required).toBe(false)
    expect(vaddyOptions.auth_key).toHaveProperty('group', 'required')
  })

  it('has four matrices that differ in their batch only', () => {
    const withoutBatch = scanNames.map((name, index) =>
      JSON.stringify(job(name)).replaceAll(`batch_${index + 1}`, 'batch_N'),
    )
    expect(new Set(withoutBatch).size).toBe(1)
    expect(withoutBatch[0]).toContain('batch_N')
  })

  it('queues the scans of one project instead of canceling them', () => {
    expect(job('scan_1').concurrency).toEqual({
      group: `scangate-vaddy-\${{ matrix.project.project_id }}`,
      queue: 'max',
    })
  })

  it('goes on with the other projects when one fails', () => {
    expect(job('scan_1')['strategy']).toMatchObject({ 'fail-fast': false })
  })

  it('asks for no permission, so that every caller can call it', () => {
    for (const { permissions } of Object.values(jobs)) expect(permissions).toEqual({})
  })

  it('never skips the summary, because a skipped check counts as passed', () => {
    expect(job('summary')['if']).toBe(`\${{ always() }}`)
    expect(job('summary')['needs']).toEqual(['plan', ...scanNames])
  })

  it('is judged by the verdict alone, in the language of the scans, with one message for all', () => {
    const judging = job('summary').steps?.find(({ id }) => id === 'verdict')
    const given = judging?.with ?? {}
    expect(judging?.uses).toMatch(/\/verdict@[0-9a-f]{40}$/)
    expect(Object.keys(given).filter((name) => !(name in verdictOptions))).toEqual([])
    expect(given).toMatchObject({
      require: `\${{ needs.plan.outputs.require }}`,
      language: `\${{ inputs.language }}`,
      slack_webhook_url: `\${{ secrets.slack_webhook_url }}`,
    })
    for (const name of scanNames) expect(gate(name)).not.toHaveProperty('slack_webhook_url')
    // Where nothing is kept there is nothing to judge, and one job that failed is enough in any case.
    const jobs = job('summary').steps?.find(({ id }) => id === 'jobs')
    expect(String(jobs?.if)).toMatch(/always\(\).*'failure'.*'cancelled'.*plan\.result != 'success'/)
  })

  it('keeps its verdict where no later attempt takes it for a scan', () => {
    const steps = job('summary').steps ?? []
    const fetched = steps.find(({ uses }) => uses?.includes('download-artifact'))?.with?.['pattern']
    const keeps = steps.find(({ uses }) => uses?.includes('upload-artifact'))?.with?.['name']
    expect(fetched).toBe(`\${{ inputs.name }}--*`)
    expect(keeps).toBe(`\${{ format('{0}-verdict', inputs.name) }}`)
  })

  it('takes its outputs from the summary', () => {
    for (const [name, { value }] of Object.entries(call.outputs)) {
      expect(value).toBe(`\${{ jobs.summary.outputs.${name} }}`)
      expect(job('summary').outputs).toHaveProperty(name)
    }
  })

  it("keeps its limit of a job under GitHub's six hours", () => {
    expect(call.inputs['timeout_minutes']?.default).toBeLessThan(360)
    expect(call.inputs['timeout_minutes']?.default).toBeGreaterThan(330)
  })
})
