import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodes } from '../../support/action.ts'
import { createActionBench } from '../../support/vaddy/action.ts'
import { ownScans } from '../../support/vaddy/gate.ts'

describe.each(nodes)('the committed action under %s', (_, node) => {
  it('exits 0 after a clean scan, with every output and a summary', async () => {
    const bench = await createActionBench({ node, scenario: 'clean' })
    const { main, post } = await bench.run()
    expect(main.log).toContain('Scan 1-')
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({
      outcome: 'passed',
      scan_finished: 'true',
      alert_count: '0',
      complete: '100',
      crawl_id: '30',
      project_id: '6eb1f9fcbdb6a5a',
      scan_id: ownScans(bench.simulator)[0]?.scanId,
    })
    expect(JSON.parse(main.outputs['scan_list'] ?? '')).toContain('XSS')
    expect(main.summary).toContain('SIMULATED')
    expect(post.exitCode).toBe(0)
    expect(post.log.replace(/^::add-mask::.*\n/gm, '')).toBe('')
  })

  it('exits 2 after three alerts, with ID, count and link in outputs and summary', async () => {
    const bench = await createActionBench({ node, scenario: 'vulnerable' })
    const folder = mkdtempSync(join(tmpdir(), 'scangate-reports-'))
    const { main } = await bench.run({ report_dir: folder })
    expect(main.exitCode).toBe(2)
    expect(main.outputs).toMatchObject({ outcome: 'failed', alert_count: '3', scan_finished: 'true' })
    const { scan_id: id = '', scan_result_url: url = '' } = main.outputs
    expect(url).toContain(id)
    expect(main.summary).toContain(id)
    expect(main.summary).toContain(url)
    expect(main.log).toMatch(/^::error title=.*3 alerts/m)
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
    expect(report).toMatchObject({ schema: 'scangate.report/v1', outcome: 'failed', exit_code: 2 })
    expect(report.policy.max_alerts).toEqual({ value: '0', from: 'default' })
  })

  it('leaves no scan running when it is canceled during the scan', async () => {
    const bench = await createActionBench({ node, scenario: 'never-ends' })
    const step = bench.start()
    await expect.poll(() => ownScans(bench.simulator).length, { timeout: 20_000 }).toBe(1)
    const main = await step.cancel()
    expect(main.exitCode).toBe(130)
    expect(main.outputs).toMatchObject({ outcome: 'aborted' })
    expect(ownScans(bench.simulator)[0]).toMatchObject({ status: 'canceled', canceledBy: 'api' })
    const { post } = await bench.finish(main)
    expect(post.log).not.toContain('canceling')
  })

  it('leaves no scan running when it is killed: post cancels it', async () => {
    const bench = await createActionBench({ node, scenario: 'never-ends' })
    const step = bench.start()
    await expect.poll(() => step.state()['phase'], { timeout: 20_000 }).toBe('running')
    step.process.kill('SIGKILL')
    const main = await step.finished
    expect(main.outputs).toMatchObject({ outcome: 'error' })
    expect(ownScans(bench.simulator)[0]?.status).toBe('scanning')
    const { post } = await bench.finish(main)
    expect(post.exitCode).toBe(0)
    expect(ownScans(bench.simulator)[0]).toMatchObject({ status: 'canceled' })
  })
})
