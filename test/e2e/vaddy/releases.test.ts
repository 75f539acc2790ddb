import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { versionPath } from '../../../src/simulator/vaddy/application.ts'
import { nodes } from '../../support/action.ts'
import { startCli } from '../../support/cli.ts'
import { createActionBench } from '../../support/vaddy/action.ts'
import { createCliBench } from '../../support/vaddy/cli.ts'
import { ownScans } from '../../support/vaddy/gate.ts'

function reportFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-releases-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe.each(nodes)('the committed action under %s', (_, node) => {
  const latest = { scan_id: 'latest', project_number: '1' }

  it('releases on the newest scan, starts none, and has nothing left to do afterwards', async () => {
    const bench = await createActionBench({ node })
    const { main, post } = await bench.run({ ...latest, max_scan_age: '36h' })
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ outcome: 'passed', scan_finished: 'true', alert_count: '0' })
    expect(bench.simulator.requests.map(({ operation }) => operation)).not.toContain('start')
    expect(post.exitCode).toBe(0)
    expect(post.log.replace(/^::add-mask::.*\n/gm, '')).toBe('')
  })

  it('stops a release whose newest scan is too old', async () => {
    const bench = await createActionBench({ node })
    const { main } = await bench.run({ ...latest, max_scan_age: '1h' })
    expect(main.exitCode).toBe(2)
    expect(main.outputs).toMatchObject({ outcome: 'incomplete', scan_finished: 'false' })
    expect(main.outputs['reason']).toContain('max_scan_age allows 1 hr')
  })

  it('stops a release whose application was deployed anew in the middle of the scan', async () => {
    const bench = await createActionBench({ node, scenario: 'redeployed' })
    const folder = reportFolder()
    const inputs = { version_url: `${bench.simulator.url}${versionPath}`, report_dir: folder }
    const { main } = await bench.run({ ...inputs, on_incomplete: 'warn' })
    expect(main.exitCode).toBe(2)
    expect(main.outputs).toMatchObject({ outcome: 'incomplete', scan_finished: 'true' })
    const { facts } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
    expect(facts.version_before).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(facts.version_after).not.toBe(facts.version_before)
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).not.toContain('1.0.1')
  })

  it('starts nothing where the expected version is not deployed', async () => {
    const bench = await createActionBench({ node })
    const version = { version_url: `${bench.simulator.url}${versionPath}`, expect_version: '2.0.0' }
    const { main } = await bench.run(version)
    expect(main.exitCode).toBe(2)
    expect(ownScans(bench.simulator)).toEqual([])
  })

  it('refuses what can not be meant, each in a sentence, before anything is sent', async () => {
    const bench = await createActionBench({ node })
    const { main } = await bench.run({
      scan_id: 'latest',
      scanned_after: '2026-07-01T00:00:00',
      expect_version: 'v1',
    })
    expect(main.exitCode).toBe(3)
    for (const part of [
      'needs project_number',
      'needs max_scan_age',
      'seconds and offset',
      'needs version_url',
    ])
      expect(main.log).toContain(part)
    expect(bench.simulator.requests).toEqual([])
  })
})

describe('the committed CLI', () => {
  it('judges the newest scan', async () => {
    const { simulator, variables } = await createCliBench()
    const words = ['vaddy', 'latest', '--project-number', '1', '--max-scan-age', '36h', '--format', 'json']
    const { exitCode, stdout } = await startCli(words, { variables }).finished
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'passed' })
    expect(simulator.requests.map(({ operation }) => operation)).not.toContain('start')
  })

  it('rehearses in one terminal, and ends by itself', async () => {
    const { simulator, variables } = await createCliBench()
    const words = ['vaddy', 'scan', '--simulate', 'vulnerable']
    const { exitCode, stdout } = await startCli(words, { variables }).finished
    expect(exitCode).toBe(2)
    expect(stdout).toContain('SIMULATED')
    expect(stdout).toMatch(/3 alerts/)
    expect(simulator.requests).toEqual([])
  })

  it('ends a rehearsal at a signal', async () => {
    const cli = startCli(['vaddy', 'scan', '--simulate', 'never-ends', '--format', 'json'])
    await expect.poll(() => cli.stderr(), { timeout: 60_000 }).toContain('was started')
    cli.process.kill('SIGTERM')
    const { exitCode, stdout } = await cli.finished
    expect(exitCode).toBe(143)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'aborted' })
  })

  it('says which past scans another limit would have let pass', async () => {
    const { variables } = await createCliBench()
    const words = ['vaddy', 'what-if', '--project-number', '1', '--max-alerts', '1']
    const { exitCode, stdout } = await startCli(words, { variables }).finished
    expect(exitCode).toBe(0)
    expect(stdout).toContain('3 of the last 6 scans would have passed.')
  })
})
