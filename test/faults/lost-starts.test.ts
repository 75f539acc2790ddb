import { beforeEach, describe, expect, it } from 'vitest'
import type { Fault } from '../../src/simulator/vaddy/faults.ts'
import { fixed, type LoopbackServer, startServer } from '../support/network-server.ts'
import { expectAdopted, expectUnknownFate } from './expectations.ts'
import { createFaultBench, type FaultSettings, ownScans, project, startsSent } from './fault-bench.ts'
import { lostAnswers } from './lost-answers.ts'
import { recordSection } from './reliability-record.ts'

const second = 1_000
const minute = 60 * second
const withNumber = { project_number: '1' }
const record = recordSection(1, 'The answer to a start is lost')

/** Another server. Whatever arrives there got the key. */
let elsewhere: LoopbackServer
beforeEach(async () => {
  elsewhere = await startServer(fixed(200, '{"scan_id":"1-elsewhere"}'))
})
const here = () => `http://127.0.0.1:${elsewhere.port}`

/** Gives the faults for the first, second, third start. */
function onStarts(...faults: readonly (Fault | undefined)[]): NonNullable<FaultSettings['faults']> {
  return ({ operation, count }) => (operation === 'start' ? faults[count - 1] : undefined)
}

const answerNamed = (name: string) => {
  const found = lostAnswers(here()).find((answer) => answer.name === name)
  if (found === undefined) throw new Error(`no answer is called ${name}`)
  return found
}
const able = (when: 'before' | 'after') =>
  lostAnswers('')
    .filter((answer) => answer[when] !== undefined)
    .map(({ name }) => name)

describe('a start whose answer is lost before it began anything', () => {
  it.each(able('before'))('%s: is sent again when two looks found nothing', async (name) => {
    const { before } = answerNamed(name)
    const bench = await createFaultBench({ faults: onStarts(before) })
    const run = await bench.run(withNumber)
    record.add(`${name}; nothing had begun`, bench, run)
    expect(run.report.outcome).toBe('passed')
    expect(run.report.facts.scan_id).toBe(ownScans(bench)[0]?.scanId)
    expect([startsSent(bench), ownScans(bench).length]).toEqual([2, 1])
    expect(elsewhere.requests).toEqual([])
  })

  it.each(able('before'))('%s: is sent again without project_number, if the look came soon', async (name) => {
    const { before, slow } = answerNamed(name)
    const bench = await createFaultBench({ faults: onStarts(before) })
    const run = await bench.run()
    record.add(`${name}; nothing had begun; no \`project_number\``, bench, run)
    if (slow) expectUnknownFate(run)
    else expect(run.report.outcome).toBe('passed')
    expect([startsSent(bench), ownScans(bench).length]).toEqual(slow ? [1, 0] : [2, 1])
    expect(elsewhere.requests).toEqual([])
  })

  it('is sent three times at the most', async () => {
    const bench = await createFaultBench({
      faults: ({ operation }) => (operation === 'start' ? { kind: 'reset' } : undefined),
    })
    const run = await bench.run(withNumber)
    record.add('every start is reset; nothing had begun', bench, run)
    expectUnknownFate(run)
    expect([startsSent(bench), ownScans(bench).length]).toEqual([3, 0])
  })

  it('passes when the third one is answered', async () => {
    const bench = await createFaultBench({ faults: onStarts({ kind: 'reset' }, { kind: 'empty' }) })
    const run = await bench.run(withNumber)
    record.add('two starts are lost, nothing had begun; the third is answered', bench, run)
    expect(run.report.outcome).toBe('passed')
    expect([startsSent(bench), ownScans(bench).length]).toEqual([3, 1])
  })
})

describe('a start whose answer is lost after the scan had begun', () => {
  it.each(able('after'))('%s: is adopted, judged, and said', async (name) => {
    const { after } = answerNamed(name)
    const bench = await createFaultBench({ faults: onStarts(after) })
    const run = await bench.run(withNumber)
    record.add(`${name}; the scan had begun`, bench, run)
    expect(run.report.outcome).toBe('passed')
    expectAdopted(run, ownScans(bench)[0]?.scanId)
    expect([startsSent(bench), ownScans(bench).length]).toEqual([1, 1])
    expect(elsewhere.requests).toEqual([])
  })

  it.each(able('after'))('%s: is said and never repeated without project_number', async (name) => {
    const { after } = answerNamed(name)
    const bench = await createFaultBench({ faults: onStarts(after) })
    const run = await bench.run()
    record.add(`${name}; the scan had begun; no \`project_number\``, bench, run)
    expectUnknownFate(run)
    expect(run.reason).toContain('With project_number')
    expect([startsSent(bench), ownScans(bench).length]).toEqual([1, 1])
    expect(elsewhere.requests).toEqual([])
  })

  it('fails the gate when the adopted scan found alerts', async () => {
    const bench = await createFaultBench({
      scenario: 'vulnerable',
      faults: onStarts({ kind: 'reset-after' }),
    })
    const run = await bench.run(withNumber)
    record.add('the connection is reset; the scan had begun and finds 3 alerts', bench, run)
    expect(run.report).toMatchObject({ outcome: 'failed', exitCode: 2 })
    expectAdopted(run, ownScans(bench)[0]?.scanId)
  })

  it('says that the adopted scan was canceled', async () => {
    const bench = await createFaultBench({ scenario: 'canceled', faults: onStarts({ kind: 'reset-after' }) })
    const run = await bench.run(withNumber)
    expect(run.report.outcome).toBe('scan_canceled')
    expectAdopted(run, ownScans(bench)[0]?.scanId)
  })

  it('can not be attached to by a later job, so wait: false says that it is lost', async () => {
    const bench = await createFaultBench({ faults: onStarts({ kind: 'reset-after' }) })
    const run = await bench.run({ ...withNumber, wait: 'false' })
    record.add('the connection is reset; the scan had begun; `wait: false`', bench, run)
    expectUnknownFate(run)
    expect(startsSent(bench)).toBe(1)
  })

  it('is given up when it outlives scan_timeout: without an ID nobody can cancel it', async () => {
    const bench = await createFaultBench({
      scenario: 'never-ends',
      faults: onStarts({ kind: 'reset-after' }),
      scanDurationMs: Number.POSITIVE_INFINITY,
    })
    const run = await bench.run({ ...withNumber, scan_timeout: '20m' })
    record.add('the connection is reset; the scan had begun and outlives `scan_timeout`', bench, run)
    expectUnknownFate(run)
    expect(run.lasted).toBe(20 * minute)
  })
})

describe('a scan that was over before anybody looked', () => {
  const tooShort = { scanDurationMs: 20 * second, faults: onStarts({ kind: 'hang-after' }) }

  it('is found in the list', async () => {
    const bench = await createFaultBench(tooShort)
    const run = await bench.run(withNumber)
    record.add('no answer comes within 30 s; the scan was over by then', bench, run)
    expect(run.report.outcome).toBe('passed')
    expectAdopted(run, ownScans(bench)[0]?.scanId)
    expect(startsSent(bench)).toBe(1)
  })

  it('can not be seen without project_number, so no second one is started', async () => {
    const bench = await createFaultBench(tooShort)
    const run = await bench.run()
    record.add('no answer comes within 30 s; the scan was over by then; no `project_number`', bench, run)
    expectUnknownFate(run)
    expect([startsSent(bench), ownScans(bench).length]).toEqual([1, 1])
  })

  it('is not taken for nothing when only the look was slow', async () => {
    const bench = await createFaultBench({
      scanDurationMs: 8 * second,
      faults: ({ operation, count }, elapsed) => {
        if (operation === 'start' && count === 1) return { kind: 'reset-after' }
        return operation === 'runcheck' && count > 1 && elapsed < 10 * second
          ? { kind: 'status', status: 503 }
          : undefined
      },
    })
    const run = await bench.run()
    record.add(
      'the connection is reset; the first look succeeds only after the scan; no `project_number`',
      bench,
      run,
    )
    expectUnknownFate(run)
    expect([startsSent(bench), ownScans(bench).length]).toEqual([1, 1])
  })
})

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
