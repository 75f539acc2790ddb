import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/simulator/vaddy/faults.ts'
import { expectAdopted, expectUnknownFate } from './expectations.ts'
import { createFaultBench, onStarts, ownScans, project, startsSent } from './fault-bench.ts'
import { recordSection } from './reliability-record.ts'

const second = 1_000
const minute = 60 * second
const withNumber = { project_number: '1' }
const record = recordSection(2, 'A start is held up, and its scan begins late')

describe('a scan that begins late', () => {
  const late = (ms: number, status?: number): Fault =>
    status === undefined ? { kind: 'begin-late', ms } : { kind: 'begin-late', ms, status }

  it.each([
    ['a reset', late(5 * second)],
    ['HTTP 504', late(5 * second, 504)],
  ])('after %s is found by the second look', async (name, fault) => {
    const bench = await createFaultBench({ faults: onStarts(fault) })
    const run = await bench.run(withNumber)
    record.add(`${name}; the scan began 5 s later`, bench, run)
    expect(run.report.outcome).toBe('passed')
    expectAdopted(run, ownScans(bench)[0]?.scanId)
    expect(startsSent(bench)).toBe(1)
  })

  it('is found by the second look and said without project_number', async () => {
    const bench = await createFaultBench({ faults: onStarts(late(5 * second)) })
    const run = await bench.run()
    record.add('a reset; the scan began 5 s later; no `project_number`', bench, run)
    expectUnknownFate(run)
    expect([startsSent(bench), ownScans(bench).length]).toEqual([1, 1])
  })

  it('after both looks loses against the second start, which VAddy holds against it', async () => {
    const bench = await createFaultBench({ faults: onStarts(late(15 * second)) })
    const run = await bench.run(withNumber)
    record.add('a reset; the held-up start reaches VAddy 15 s later, after the second one', bench, run)
    expect(run.report.outcome).toBe('passed')
    expect(run.report.facts.adopted).toBeUndefined()
    expect([startsSent(bench), ownScans(bench).length]).toEqual([2, 1])
  })

  it.each([
    ['is lost as well', { kind: 'reset' }],
    ['is turned away with 429', { kind: 'status', status: 429, headers: { 'retry-after': '3' } }],
  ] as const)('after both looks is adopted when the second start %s', async (what, secondFault) => {
    const bench = await createFaultBench({ faults: onStarts(late(12 * second), secondFault) })
    const run = await bench.run(withNumber)
    record.add(`a reset; the scan began 12 s later; the second start ${what}`, bench, run)
    expect(run.report.outcome).toBe('passed')
    expectAdopted(run, ownScans(bench)[0]?.scanId)
    expect([startsSent(bench), ownScans(bench).length]).toEqual([2, 1])
  })

  it('is looked for once more before the run gives up', async () => {
    const bench = await createFaultBench({
      faults: ({ operation, count }) => {
        if (operation !== 'start') return undefined
        return count === 1 ? late(25 * second) : { kind: 'status', status: 429 }
      },
    })
    const run = await bench.run(withNumber)
    record.add('a reset; the scan began 25 s later; all other starts are turned away with 429', bench, run)
    expect(run.report.outcome).toBe('passed')
    expectAdopted(run, ownScans(bench)[0]?.scanId)
  })

  it.each([
    ['is adopted', withNumber, 'passed'],
    ['is said', {}, 'unreachable'],
  ])('a moment before the second start, which VAddy therefore refuses, %s', async (what, inputs, outcome) => {
    const bench = await createFaultBench({
      faults: ({ operation, count }) => {
        if (operation !== 'start' || count > 2) return undefined
        if (count === 1) return { kind: 'reset' }
        bench.simulator.state.start({ projectId: project })
        return undefined
      },
    })
    const run = await bench.run(inputs)
    const suffix = what === 'is said' ? '; no `project_number`' : ''
    record.add(`a reset; the held-up start reaches VAddy a moment before the second one${suffix}`, bench, run)
    expect(run.report.outcome).toBe(outcome)
    if (what === 'is said') expectUnknownFate(run)
    else expectAdopted(run, ownScans(bench)[0]?.scanId)
    expect([startsSent(bench), ownScans(bench).length]).toEqual([2, 1])
  })

  it('long after, when the run has ended, is beyond what anybody can know', async () => {
    const bench = await createFaultBench({ faults: onStarts(late(10 * minute)) })
    const run = await bench.run(withNumber)
    await bench.clock.sleep(10 * minute)
    record.add('a reset; the held-up start reaches VAddy 10 minutes later, when the run is over', bench, run)
    expect(run.report.outcome).toBe('passed')
    expect([startsSent(bench), ownScans(bench).length]).toEqual([2, 2])
  })
})
