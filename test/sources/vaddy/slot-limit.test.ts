import { describe, expect, it } from 'vitest'
import type { Fault, FaultRequest } from '../../../src/simulator/vaddy/faults.ts'
import { first } from '../../support/faults.ts'
import {
  createGateBench,
  type GateBench,
  ownScans,
  rehearsalInputs,
  timesOf,
} from '../../support/vaddy/gate.ts'

const tooMany = (seconds?: number): Fault => ({
  kind: 'status',
  status: 429,
  ...(seconds !== undefined && { headers: { 'retry-after': String(seconds) } }),
})

/** The project is busy for a moment, and this goes wrong with the looks whether it still is. */
const busyBench = (wrong: (look: number) => Fault | undefined) =>
  createGateBench({
    busyForMs: 3_000,
    faults: ({ operation, count }) => (operation === 'runcheck' ? wrong(count) : undefined),
  })

describe('being told to ask less often', () => {
  it('while waiting lengthens the wait by what Retry-After asks, and by some more at random', async () => {
    const bench = await busyBench((look) => (look === 2 ? tooMany(60) : undefined))
    const { report, log } = await bench.run({ poll_interval: '10s' })
    expect(report.outcome).toBe('passed')
    expect(timesOf(bench, 'runcheck')).toEqual([0, 10, 75])
    expect(report.timing).toMatchObject({ waitedMs: 75_000 })
    expect(log.text).toContain('Trying again in 1m5s (attempt 2 failed).')
    expect(log.text.match(/waiting up to/g)).toHaveLength(1)
  })

  it('gives a sign of life once a minute all the same', async () => {
    const bench = await busyBench((look) => (look === 2 ? tooMany(150) : undefined))
    const { log } = await bench.run({ poll_interval: '10s' })
    const beats = log.lines.filter((line) => line.includes('Still waiting'))
    expect(beats.map((line) => line.split(': ').at(-1))).toEqual(['1m10s so far.', '2m10s so far.'])
  })

  it('grows from look to look where poll_interval is not given', async () => {
    const bench = await busyBench((look) => (look === 2 ? tooMany(60) : undefined))
    expect((await bench.run()).report.outcome).toBe('passed')
    // 4.5 s for the first interval; then 60 s and half of the second one, which is 6.75 s.
    expect(timesOf(bench, 'runcheck')).toEqual([0, 4.5, 67.875])
  })

  it('without Retry-After waits for poll_interval, once four tries are used up', async () => {
    const bench = await busyBench((look) => (look > 1 && look < 6 ? tooMany() : undefined))
    expect((await bench.run({ poll_interval: '10s' })).report.outcome).toBe('passed')
    expect(timesOf(bench, 'runcheck')).toEqual([0, 10, 11.5, 14.5, 20.5, 35.5])
  })

  it('never leads beyond wait_timeout', async () => {
    const bench = await busyBench((look) => (look > 1 ? tooMany(3_600) : undefined))
    const { report, reason } = await bench.run({ poll_interval: '10s', wait_timeout: '30s' })
    expect(report).toMatchObject({ outcome: 'unreachable', timing: { durationMs: 30_000 } })
    expect(reason).toContain('HTTP 429')
    expect(timesOf(bench, 'runcheck')).toEqual([0, 10, 30])
    expect(ownScans(bench.simulator)).toHaveLength(0)
  })

  it.each(['runcheck', 'start'] as const)(
    'for longer than wait_timeout ends the run at once, before a start (%s)',
    async (operation) => {
      for (const [wait_timeout, outcome, durationMs] of [
        ['15s', 'unreachable', 0],
        ['25s', 'passed', 20_000],
      ] as const) {
        const bench = await createGateBench({ scanDurationMs: 1_000, faults: first(operation, tooMany(20)) })
        const { report } = await bench.run({ wait_timeout })
        expect(report.outcome).toBe(outcome)
        expect(report.timing.durationMs).toBeGreaterThanOrEqual(durationMs)
        if (outcome === 'unreachable') expect(report.timing.durationMs).toBe(0)
      }
    },
  )

  it('at the first look, before anything is waited for, ends the run', async () => {
    const bench = await busyBench((look) => (look === 1 ? tooMany(60) : undefined))
    expect((await bench.run()).report.outcome).toBe('unreachable')
    expect(timesOf(bench, 'runcheck')).toEqual([0])
  })

  it('is waited for after a lost race, too', async () => {
    const faults = ({ operation, count }: FaultRequest) => {
      if (operation === 'start' && count === 1)
        bench.simulator.state.startAsSomebodyElse(rehearsalInputs.project_id, 3_000)
      return operation === 'runcheck' && count === 3 ? tooMany(60) : undefined
    }
    const bench: GateBench = await createGateBench({ faults })
    const { report } = await bench.run({ poll_interval: '10s' })
    expect(report.outcome).toBe('passed')
    expect(timesOf(bench, 'runcheck')).toEqual([0, 0, 2, 67])
  })

  it.each([500, 503, 401])('is no excuse for HTTP %i', async (status) => {
    const bench = await busyBench((look) => (look > 1 ? { kind: 'status', status } : undefined))
    const { report } = await bench.run({ poll_interval: '10s' })
    expect(report.outcome).toBe(status === 401 ? 'refused' : 'unreachable')
    expect(report.timing.durationMs).toBeLessThan(30_000)
  })
})
