import { describe, expect, it } from 'vitest'
import type { ScenarioName } from '../../../src/simulator/vaddy/scenarios.ts'
import type { VaddySimulatorOptions } from '../../../src/simulator/vaddy/server.ts'
import {
  createGateBench,
  type GateBench,
  ownScans,
  rehearsalInputs,
  timesOf,
} from '../../support/vaddy/gate.ts'

const second = 1_000

describe('a rehearsal', () => {
  it.each<[string, VaddySimulatorOptions]>([
    ['a time scale', { timeScale: 60 }],
    ['a duration', { scanDurationMs: 5 * second }],
    ['both', { timeScale: 4, scanDurationMs: 20 * second }],
  ])('sees the end of a scan of 5 s soon, though it knows the history, with %s', async (_, options) => {
    const bench = await createGateBench(options)
    const { report } = await bench.run({ project_number: '1' })
    expect(report.outcome).toBe('passed')
    const [started = Number.NaN] = timesOf(bench, 'start')
    const seen = timesOf(bench, 'result').at(-1) ?? Number.NaN
    expect(seen - started).toBeGreaterThanOrEqual(5)
    expect(seen - started).toBeLessThan(8)
  })

  it.each<[ScenarioName, string, Record<string, string>]>([
    ['lost-start', 'unreachable', {}],
    ['lost-start', 'passed', { project_number: '1' }],
    ['portal', 'unreachable', {}],
    ['strange-answer', 'unreachable', {}],
    ['other-scan', 'unreachable', {}],
    ['cancel-refused', 'passed', {}],
    ['cancel-refused', 'timeout', { scan_timeout: '1m' }],
  ])('of %s ends as %s (%j)', async (scenario, outcome, inputs) => {
    const bench = await createGateBench({ scenario })
    const { report } = await bench.run({ ...inputs, on_error: 'fail' })
    expect(report.outcome).toBe(outcome)
    expect(report.conclusion).toBe(outcome === 'passed' ? 'success' : 'failure')
  })

  it.each([
    'can not start scan because it has not finished previous scan.',
    // What public CI scripts look for.
    'Scan has already been running',
    '前回のスキャンが終了しておらず開始できません。',
    '',
  ])('knows a busy project whatever the refusal of a start says: %j', async (wording) => {
    const bench: GateBench = await createGateBench({
      faults: ({ operation, count }) => {
        if (operation !== 'start' || count > 1) return undefined
        bench.simulator.state.startAsSomebodyElse(rehearsalInputs.project_id, 60 * second)
        return { kind: 'body', body: () => JSON.stringify({ error_message: wording }) }
      },
    })
    const { report } = await bench.run()
    expect(report.outcome).toBe('passed')
    expect(timesOf(bench, 'start')).toHaveLength(2)
    expect(ownScans(bench.simulator)).toHaveLength(1)
  })
})
