import { describe, expect, it } from 'vitest'
import type { GateReport } from '../../../src/gate/report.ts'
import type { FaultHook } from '../../../src/simulator/vaddy/faults.ts'
import { createGateBench } from '../../support/gate.ts'

/** Reads the lines to paste as the inputs that they are. */
function pasted({ nextSteps }: GateReport): Record<string, string> {
  const lines = nextSteps.flatMap(({ paste }) => paste?.split('\n') ?? [])
  return Object.fromEntries(lines.map((line) => /^(\w+): (.+)$/.exec(line)?.slice(1) as [string, string]))
}

describe('what to do next', () => {
  it.each([
    ['vulnerable', { max_alerts: '0' }, { max_alerts: '3' }],
    [
      'vulnerable',
      { max_alerts: '0', max_alert_increase: '0', project_number: '1' },
      { max_alerts: '3', max_alert_increase: '3' },
    ],
    ['incomplete', {}, { min_complete: '40' }],
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

  it('never advises to accept, or to make a baseline for, what an incomplete scan left unjudged', async () => {
    const inputs = { max_alerts: '0', max_alert_increase: '9', project_number: '1' }
    const within = await (await createGateBench({ scenario: 'incomplete' })).run(inputs)
    expect(within.report.checks[1]).toMatchObject({ id: 'max_alert_increase', result: 'unjudged' })
    expect(pasted(within.report)).toEqual({ min_complete: '40' })
    const partial: FaultHook = ({ operation }) =>
      operation === 'result'
        ? { kind: 'body', body: (honest) => honest.replace('"complete":100', '"complete":40') }
        : undefined
    const beyond = await (await createGateBench({ scenario: 'vulnerable', faults: partial })).run(inputs)
    expect(beyond.report).toMatchObject({ outcome: 'failed', facts: { complete: 40 } })
    expect(pasted(beyond.report)).toEqual({ max_alerts: '3' })
  })

  it('says one thing once, also where two limits are exceeded', async () => {
    const bench = await createGateBench({ scenario: 'vulnerable' })
    const { report } = await bench.run({ max_alerts: '0', max_alert_increase: '0', project_number: '1' })
    const keys = report.nextSteps.map(({ text }) => text.key)
    expect(keys).toEqual(['next_look_at_alerts', 'next_accept_alerts'])
  })

  it.each([
    ['busy', { wait_timeout: '1s' }, { wait_timeout: '2s' }],
    ['never-ends', { scan_timeout: '30m' }, { scan_timeout: '1h' }],
  ] as const)('allows a run of %s twice the time', async (scenario, inputs, lines) => {
    const bench = await createGateBench({ scenario })
    expect(pasted((await bench.run(inputs)).report)).toEqual(lines)
  })

  it('advises no limit where there is nothing to accept', async () => {
    for (const scenario of ['clean', 'canceled', 'nothing-scanned', 'bad-key', 'no-crawls'] as const) {
      const bench = await createGateBench({ scenario })
      const { report } = await bench.run({})
      expect([scenario, pasted(report)]).toEqual([scenario, {}])
      expect([scenario, report.nextSteps.length > 0]).toEqual([scenario, scenario !== 'clean'])
    }
  })
})
