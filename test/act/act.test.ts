import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rehearsalAccount } from '../../src/simulator/vaddy/project.ts'
import { describeAct } from './act-bench.ts'
import type { StepResult } from './act-run.ts'

describeAct('Workflows run by act', (bench) => {
  it('are green and red with the two commands of the documentation, and leave no simulator behind', async () => {
    const [block = ''] = /^```sh\n[\s\S]*?^```$/m.exec(readFileSync('docs/act.md', 'utf8')) ?? []
    const typed = [...block.matchAll(/^act\b([^#\n]*)/gm)].map(([, words = '']) => words.trim())
    expect(typed).toHaveLength(2)
    const [green, red] = typed.map((words) => words.split(' ').filter((word) => word !== ''))
    const passed = await bench.workspace.runAsUser(green ?? [])
    expect(passed.exitCode, passed.log).toBe(0)
    expect(passed.log).toContain('outcome=passed')
    const failed = await bench.workspace.runAsUser(red ?? [])
    expect(failed.exitCode, failed.log).toBe(1)
    expect(failed.log).toContain('outcome=failed')
    expect(failed.log).toContain('VAddy says failed with 3 alerts.')
    const urls = [...(passed.log + failed.log).matchAll(/set-output:: url=(\S+)/g)].map(([, url = '']) => url)
    expect(urls).toHaveLength(2)
    for (const url of urls) await expect(fetch(url)).rejects.toThrow()
  })

  it('pass with a clean scan, and a step that waits for failures does not run', async () => {
    const { exitCode, log, result } = await bench.run('plain.yml', { scenario: 'clean' })
    expect(exitCode, log).toBe(0)
    expect(result('step.json')).toMatchObject({
      outcome: 'success',
      outputs: { outcome: 'passed', alert_count: '0', complete: '100', scan_finished: 'true' },
    })
    expect(() => result('failure.json')).toThrow('ENOENT')
  })

  it('fail past the threshold, and steps after the failure read the outputs', async () => {
    const { exitCode, result } = await bench.run('plain.yml', { scenario: 'vulnerable' })
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
    const { exitCode, result } = await bench.run('plain.yml', { scenario: 'vulnerable' }, { MAX_ALERTS: '3' })
    expect(exitCode).toBe(0)
    expect(result('step.json')).toMatchObject({ outputs: { outcome: 'passed', alert_count: '3' } })
  })

  it('wait for a busy project and then pass, with one start', async () => {
    const { exitCode, log, result } = await bench.run('plain.yml', { scenario: 'busy' })
    expect(exitCode, log).toBe(0)
    expect(result('step.json')).toMatchObject({ outputs: { outcome: 'passed' } })
    expect(bench.asked('runcheck')).toBeGreaterThan(1)
    expect(bench.asked('start')).toBe(1)
  })

  it('hide the key in everything they print', async () => {
    const { log } = await bench.run('plain.yml', { scenario: 'bad-key' })
    expect(log).toContain('refused')
    expect(log).not.toContain(rehearsalAccount.authKey)
  })
})
