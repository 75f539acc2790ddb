import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ScenarioName } from '../../../src/simulator/nhn/scenarios.ts'
import { nodes } from '../../support/action.ts'
import { filesIn } from '../../support/leaks.ts'
import { createNhnActionBench } from '../../support/nhn/action.ts'

const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'scangate-nhn-'))

/** How the tokens of a simulator ended. */
const statesOf = ({ simulator }: Awaited<ReturnType<typeof createNhnActionBench>>) =>
  simulator.state.tokens.all.map(({ status }) => status)

describe.each(nodes)('the committed action for server inspections under %s', (_, node) => {
  it('exits 0 after a clean fleet, with every output and a summary, and revokes its token', async () => {
    const bench = await createNhnActionBench({ node, scenario: 'clean' })
    const step = await bench.run()
    expect(step.exitCode).toBe(0)
    expect(step.outputs['reason']).toContain('within every limit')
    expect(step.outputs).toMatchObject({
      outcome: 'passed',
      instance_count: '12',
      weak_instance_count: '0',
      high_count: '0',
      stale_count: '0',
      stale_instances: '[]',
      missing_instances: '[]',
    })
    expect(step.summary).toContain('SIMULATED')
    expect(statesOf(bench)).toEqual(['revoked'])
  })

  it('exits 2 after weak items, with the whole fleet in its files', async () => {
    const bench = await createNhnActionBench({ node, scenario: 'weak' })
    const folder = temporaryFolder()
    const step = await bench.run({ report_dir: folder })
    expect(step.exitCode).toBe(2)
    expect(step.outputs).toMatchObject({ outcome: 'failed', report_dir: folder })
    expect(Number(step.outputs['high_count'])).toBeGreaterThan(0)
    expect(step.log).toMatch(/^::error title=/m)
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
    expect(report).toMatchObject({
      source: 'nhn',
      outcome: 'failed',
      exit_code: 2,
      subject: { kind: 'fleet', id: 'KR1, KR2 (all)' },
      fleet: { kind: 'instance', totals: { subjects: 12 } },
    })
    const lines = readFileSync(join(folder, 'results.ndjson'), 'utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line)).every(({ region }) => /^KR[12]$/.test(region))).toBe(true)
    const table = readFileSync(join(folder, 'instances.csv'), 'utf8')
    expect(table.startsWith('\ufeff"region","instance","state",')).toBe(true)
    expect(table.trim().split('\r\n')).toHaveLength(13)
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('<failure')
    bench.search(filesIn(folder))
    expect(statesOf(bench)).toEqual(['revoked'])
  })

  it('reads a file of exceptions, and keeps count of them', async () => {
    const bench = await createNhnActionBench({ node, scenario: 'weak' })
    const folder = temporaryFolder()
    const file = join(folder, 'ignore.yml')
    const ids = Array.from({ length: 65 }, (_, index) => `U-${String(index + 1).padStart(2, '0')}`)
    const windowsIds = Array.from({ length: 82 }, (_, index) => `W-${String(index + 1).padStart(2, '0')}`)
    const entries = [...ids, ...windowsIds].map(
      (id) => `- id: ${id}\n  reason: rehearsal\n  approved_by: Kim\n  expires: 2999-12-31\n`,
    )
    writeFileSync(file, entries.join(''))
    const step = await bench.run({ ignore_file: file })
    expect(Number(step.outputs['ignored_count'])).toBeGreaterThan(0)
    writeFileSync(file, '- id: [')
    const broken = await bench.run({ ignore_file: file })
    expect(broken.outputs).toMatchObject({ outcome: 'misconfigured' })
  })

  it.each<[ScenarioName, Record<string, string>, outcome: string, exitCode: number, said: RegExp]>([
    ['stale', {}, 'failed', 2, /db-1 \(KR\d\) was last inspected/],
    ['missing', { require_instances: 'web-1\ndb-2' }, 'failed', 2, /without a result: db-2/],
    ['empty', {}, 'incomplete', 2, /No result was found/],
    ['contradicting', {}, 'incomplete', 2, /contradicts itself/],
    ['nothing-checked', {}, 'incomplete', 2, /checked nothing/],
    ['short-paging', {}, 'incomplete', 2, /can't be trusted/],
    ['bad-key', {}, 'refused', 4, /invalid_client/],
    ['no-permission', {}, 'refused', 4, /NHN Cloud refused/],
    ['clean', { region: 'KR1 KR9' }, 'refused', 4, /NHN Cloud refused/],
    ['clean', { dry_run: 'true' }, 'checked', 0, /can be read/],
    ['expiring-token', { max_high: 'off' }, 'passed', 0, /within every limit/],
  ])('ends a run on %s with %j as %s', async (scenario, inputs, outcome, exitCode, said) => {
    const bench = await createNhnActionBench({ node, scenario })
    const step = await bench.run(inputs)
    expect(step.outputs).toMatchObject({ outcome })
    expect(step.exitCode).toBe(exitCode)
    expect(step.outputs['reason']).toMatch(said)
    expect(statesOf(bench)).not.toContain('live')
  })

  it('succeeds without a result only where on_no_results is warn', async () => {
    const bench = await createNhnActionBench({ node, scenario: 'empty' })
    const step = await bench.run({ on_no_results: 'warn' })
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({ outcome: 'incomplete' })
    expect(step.summary).toContain('because on_no_results is warn')
  })

  it('revokes its token when it is canceled, and leaves no half list behind', async () => {
    const bench = await createNhnActionBench({ node, scenario: 'hanging-region' })
    const folder = temporaryFolder()
    const running = bench.start({ report_dir: folder })
    await expect
      .poll(() => bench.simulator.requests.some(({ path }) => path.includes('/summary')), { timeout: 20_000 })
      .toBe(true)
    expect(statesOf(bench)).toEqual(['live'])
    running.process.kill('SIGTERM')
    const step = await running.finished
    expect(step.exitCode).toBe(143)
    expect(step.outputs).toMatchObject({ outcome: 'aborted' })
    expect(statesOf(bench)).toEqual(['revoked'])
    expect(Object.keys(filesIn(folder)).filter((file) => /ndjson|csv/.test(file))).toEqual([])
    bench.search({ step, files: filesIn(folder) })
  })
})

describe('the committed action for server inspections', () => {
  it('shows no key and no token, whatever is switched on and whatever the service repeats', async () => {
    const commandLines: string[] = []
    let pid: number | undefined
    const bench = await createNhnActionBench({
      scenario: 'hostile-text',
      faults: () => {
        commandLines.push(commandLineOf(pid))
        return undefined
      },
    })
    const folder = temporaryFolder()
    const running = bench.start(
      { report_dir: folder, slack_webhook_url: 'http://127.0.0.1:9/services/x', details: 'all' },
      { RUNNER_DEBUG: '1' },
    )
    pid = running.process.pid
    const step = await running.finished
    expect(step.outputs).toMatchObject({ outcome: 'failed' })
    expect(step.log).toContain('/appKey/***/')
    expect(commandLines.join('')).toContain('main.js')
    bench.search({ step, commandLines, files: filesIn(folder), requests: bench.simulator.requests })
    // What an instance is called is no command to the runner and no markup.
    expect(step.log).not.toMatch(/^::error::web/m)
    expect(step.summary).not.toContain('<img src=x')
  })

  it('takes inputs only, and no variable of the command line', async () => {
    const bench = await createNhnActionBench()
    const step = await bench.run({ region: '' }, { NHN_REGION: 'KR1' })
    expect(step.outputs).toMatchObject({ outcome: 'misconfigured' })
  })
})

/** What every user of a machine can see of a process. Only Linux shows it as a file. */
function commandLineOf(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return process.platform === 'linux' ? '' : 'main.js'
  }
}
