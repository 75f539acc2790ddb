import { describe, expect, it } from 'vitest'
import type { GateReport } from '../../../src/gate/report.ts'
import { createGateBench } from '../../support/vaddy/gate.ts'

/** Reads the lines to paste as the inputs that they are. */
function pasted({ nextSteps }: GateReport): Record<string, string> {
  const lines = nextSteps.flatMap(({ paste }) => paste ?? [])
  return Object.fromEntries(lines.map((line) => /^(\w+): (.+)$/.exec(line)?.slice(1) as [string, string]))
}

const keysOf = ({ nextSteps }: GateReport) => nextSteps.map(({ text }) => text.key)

describe('what to do next after a run', () => {
  it.each([
    ['vulnerable', { max_alerts: '0' }, { max_alerts: '3', project_number: '1' }],
    [
      'vulnerable',
      { max_alerts: '0', max_alert_increase: '0', project_number: '1' },
      { max_alerts: '3', max_alert_increase: '3' },
    ],
    ['incomplete', {}, { min_complete: '40', project_number: '1' }],
  ] as const)(
    'has the lines that let a scan of %s pass, when pasted (%o)',
    async (scenario, inputs, lines) => {
      const bench = await createGateBench({ scenario })
      const { report } = await bench.run(inputs)
      expect(report.conclusion).toBe('failure')
      expect(pasted(report)).toEqual(lines)
      expect((await bench.run({ ...inputs, ...lines })).report.outcome).toBe('passed')
    },
  )

  it('says one thing once, also where two limits are exceeded', async () => {
    const bench = await createGateBench({ scenario: 'vulnerable' })
    const { report } = await bench.run({ max_alerts: '0', max_alert_increase: '0', project_number: '1' })
    expect(keysOf(report)).toEqual(['next_look_at_alerts', 'next_accept_alerts'])
  })

  it.each([
    ['busy', { wait_timeout: '1s' }, { wait_timeout: '2s' }],
    ['never-ends', { scan_timeout: '30m' }, { scan_timeout: '1h' }],
  ] as const)('allows a run of %s twice the time', async (scenario, inputs, lines) => {
    const bench = await createGateBench({ scenario })
    expect(pasted((await bench.run(inputs)).report)).toEqual(lines)
  })

  it('advises no limit where there is nothing to accept', async () => {
    for (const scenario of ['canceled', 'nothing-scanned', 'bad-key', 'no-crawls'] as const) {
      const bench = await createGateBench({ scenario })
      const { report } = await bench.run({ project_number: '1' })
      expect([scenario, pasted(report)]).toEqual([scenario, {}])
      expect([scenario, report.nextSteps.length > 0]).toEqual([scenario, true])
    }
  })

  it('names only the project’s number after a pass, and nothing once that is given', async () => {
    const bench = await createGateBench()
    const lines = pasted((await bench.run()).report)
    expect(lines).toEqual({ project_number: '1' })
    expect((await bench.run(lines)).report.nextSteps).toEqual([])
  })

  it.each([
    ['without a project number', {}],
    ['with one', { project_number: '1' }],
    ['with a limit to its age', { max_crawl_age: '30d' }],
    ['when only checked', { dry_run: 'true' }],
  ])('is to record a crawl where there is none, and the run is refused (%s)', async (_, inputs) => {
    const bench = await createGateBench({ scenario: 'no-crawls' })
    const { report } = await bench.run(inputs as Record<string, string>)
    expect([report.outcome, report.exitCode]).toEqual(['refused', 4])
    expect(keysOf(report)).toEqual(['next_record_crawl'])
  })

  it.each([
    ['a label', { crawl_label: 'shop' }],
    ['an ID', { crawl_id: '30', project_number: '1' }],
  ])('is to look at the input where a crawl is asked for by %s and there is none', async (_, inputs) => {
    const bench = await createGateBench({ scenario: 'no-crawls' })
    const { report } = await bench.run(inputs as Record<string, string>)
    expect([report.outcome, report.exitCode]).toEqual(['misconfigured', 3])
    expect(keysOf(report)).toEqual(['next_check_crawl'])
  })

  it('is to look at scan_id where there is no such scan, and no such scan is left alone', async () => {
    const bench = await createGateBench()
    const { report, log, checkpoints } = await bench.run({ scan_id: '1-nowhere', start: 'false' })
    expect(report.outcome).toBe('refused')
    expect(keysOf(report)).toEqual(['next_check_scan'])
    expect(report.warnings).toEqual([])
    expect(log.text).not.toContain('left')
    expect(checkpoints.at(-1)).toMatchObject({ phase: 'over' })
  })
})
