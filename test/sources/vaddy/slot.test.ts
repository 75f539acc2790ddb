import { describe, expect, it } from 'vitest'
import type { VaddySimulatorOptions } from '../../../src/simulator/vaddy/server.ts'
import { always, first } from '../../support/faults.ts'
import { createGateBench, ownScans, timesOf } from '../../support/vaddy/gate.ts'

const minute = 60_000
const project = '6eb1f9fcbdb6a5a'

/** A service that says it is free, and refuses every start because somebody was faster. */
const alwaysTooLate = (): VaddySimulatorOptions => {
  let refused = false
  return {
    faults: ({ operation }) => {
      if (operation === 'start') {
        refused = true
        return { kind: 'status', status: 400, body: '{"error_message":"busy"}' }
      }
      if (operation !== 'runcheck') return undefined
      const running = refused ? 1 : 0
      refused = false
      return { kind: 'status', status: 200, body: `{"running_process":${running}}` }
    },
  }
}

describe('waiting for the slot', () => {
  it('looks at once, then after 5 s, growing to 30 s', async () => {
    const bench = await createGateBench({ busyForMs: 10 * minute })
    const { log } = await bench.run({}, { random: () => 0 })
    const looks = bench.simulator.requests
      .filter(({ operation }) => operation === 'runcheck')
      .map(({ time }) => Date.parse(time))
    const pauses = looks.slice(1).map((look, index) => (look - (looks[index] ?? 0)) / 1_000)
    expect(pauses.slice(0, 6)).toEqual([5, 7.5, 11.25, 16.875, 25.313, 30])
    expect(Math.max(...pauses)).toBe(30)
    expect(log.text.match(/waiting up to 30m/g)).toHaveLength(1)
  })

  it('is not begun anew by a lost race: past wait_timeout the outcome is busy', async () => {
    const bench = await createGateBench(alwaysTooLate())
    const { report } = await bench.run({ wait_timeout: '1m' })
    expect(report).toMatchObject({ outcome: 'busy', exitCode: 6 })
    expect(report.timing.durationMs).toBe(minute)
    expect(timesOf(bench, 'start').length).toBe(30)
    expect(ownScans(bench.simulator)).toHaveLength(0)
  })

  it('gives up after one lost race where there is no time to wait', async () => {
    const bench = await createGateBench(alwaysTooLate())
    const { report } = await bench.run({ wait_timeout: '0s' })
    expect(report.outcome).toBe('busy')
    expect(timesOf(bench, 'start').length).toBe(1)
  })

  it('does not call a project busy because a start was turned away by 429', async () => {
    const bench = await createGateBench({
      faults: first('start', { kind: 'status', status: 429 }),
    })
    const { report } = await bench.run({ wait_timeout: '0s' })
    expect(report.outcome).toBe('passed')
  })

  it.each([
    ['skip', 'skipped'],
    ['fail', 'busy'],
  ])('with on_busy %s ends when somebody was faster and still runs', async (onBusy, outcome) => {
    const bench = await createGateBench({
      faults: ({ operation }) => {
        if (operation === 'start') bench.simulator.state.startAsSomebodyElse(project, minute)
        return undefined
      },
    })
    const { report } = await bench.run({ on_busy: onBusy })
    expect(report.outcome).toBe(outcome)
    expect([timesOf(bench, 'start').length, ownScans(bench.simulator).length]).toEqual([1, 0])
  })

  it('lets ten runs through one after another, never two at once', async () => {
    const bench = await createGateBench({ scanDurationMs: minute })
    const runs = await Promise.all(
      Array.from({ length: 10 }, (_, index) => bench.run({}, { random: () => index / 10 })),
    )
    expect(runs.map(({ report }) => report.outcome)).toEqual(Array(10).fill('passed'))
    expect(new Set(runs.map(({ report }) => report.facts.scan_id)).size).toBe(10)
    expect(ownScans(bench.simulator)).toHaveLength(10)
    expect(bench.simulator.state.mostAtOnce(project)).toBe(1)
  })

  it('is refused, not busy, when VAddy says no and nothing runs', async () => {
    const bench = await createGateBench({
      faults: always('start', { kind: 'status', status: 400, body: '{"error_message":"odd"}' }),
    })
    const { report, reason } = await bench.run()
    expect(report.outcome).toBe('refused')
    expect(reason).toContain('odd')
    expect(timesOf(bench, 'start').length).toBe(1)
  })
})
