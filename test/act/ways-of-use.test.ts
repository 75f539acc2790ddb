import { expect, it } from 'vitest'
import { rehearsalProject } from '../../src/simulator/vaddy/project.ts'
import { describeAct, projectId } from './act-bench.ts'
import type { StepResult } from './act-run.ts'

describeAct('Workflows that wrap the action, run by act,', (bench) => {
  it('keep the reports of a failed scan with the composite action, and hand its outputs on', async () => {
    const options = { scenario: 'vulnerable' } as const
    const { exitCode, result, artifacts, artifact } = await bench.run('composite.yml', options, {
      UPLOAD: 'true',
    })
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
    const { exitCode, log, result, artifacts } = await bench.run('composite.yml', options, {
      UPLOAD: 'false',
    })
    expect(exitCode, log).toBe(0)
    expect(result('step.json')).toMatchObject({ outputs: { outcome: 'passed' } })
    expect(artifacts).toEqual([])
  })

  it('start now and judge in a later job, with one start', async () => {
    const { exitCode, log, result } = await bench.run('attach.yml', { scenario: 'clean' })
    expect(exitCode, log).toBe(0)
    const started = result('start.json') as StepResult
    expect(started.outputs['outcome']).toBe('started')
    expect(result('judge.json')).toMatchObject({
      outputs: { outcome: 'passed', scan_id: started.outputs['scan_id'] },
    })
    expect(bench.asked('start')).toBe(1)
  })

  it('scan in a matrix, one after the other where they share a project', async () => {
    const { exitCode, log, result } = await bench.run('matrix.yml', { scenario: 'clean' })
    expect(exitCode, log).toBe(0)
    for (const crawl of ['shop', 'shop-with-login']) {
      expect(result(`${crawl}.json`)).toMatchObject({ outputs: { outcome: 'passed', crawl_label: crawl } })
    }
    expect(bench.asked('start')).toBeGreaterThanOrEqual(2)
  })

  it('fan out over projects with the reusable workflow and collect every outcome', async () => {
    const projects = ['aaa', 'bbb', 'ccc'].map((id, index) => ({
      ...rehearsalProject(Date.now()),
      projectId: id,
      projectNumber: index + 1,
    }))
    const list = JSON.stringify([
      'aaa',
      { project_id: 'bbb', name: 'Second shop', crawl_label: 'no such crawl' },
      'ccc',
    ])
    const { artifact, exitCode, log } = await bench.run(
      'reusable.yml',
      { scenario: 'clean', projects },
      { PROJECTS: list },
    )
    expect(exitCode).not.toBe(0)
    // act runs no job that needs a failed reusable workflow, so the outputs are taken from its log.
    const output = (name: string) => new RegExp(`/Summary .*::set-output:: ${name}=(.*)`).exec(log)?.[1] ?? ''
    expect(output('outcome'), log).toBe('misconfigured')
    expect(output('gate_count')).toBe('3')
    expect(output('passed_count')).toBe('2')
    expect(output('missing')).toBe('[]')
    expect(output('reason')).toContain('vaddy bbb: 結果は「設定エラー」です')
    const verdict = JSON.parse(artifact('vaddy-verdict', 'report.json'))
    expect(verdict.gates.map((gate: { file: string }) => gate.file).sort()).toEqual([
      'vaddy-reports/1-aaa/report.json',
      'vaddy-reports/2-Second shop/report.json',
      'vaddy-reports/3-ccc/report.json',
    ])
  })

  it('pass with the reusable workflow when its only project passes', async () => {
    const { exitCode, log, result } = await bench.run(
      'reusable.yml',
      { scenario: 'clean' },
      { PROJECTS: `["${projectId}"]` },
    )
    expect(exitCode, log).toBe(0)
    expect(result('workflow.json')).toMatchObject({
      outputs: { succeeded: 'true', outcome: 'passed', gate_count: '1', failed_count: '0' },
    })
  })
})
