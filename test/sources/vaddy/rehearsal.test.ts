import { describe, expect, it } from 'vitest'
import type { ScenarioName } from '../../../src/simulator/vaddy/scenarios.ts'
import type { VaddySimulatorOptions } from '../../../src/simulator/vaddy/server.ts'
import { createGateBench, timesOf } from '../../support/gate.ts'

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
})
