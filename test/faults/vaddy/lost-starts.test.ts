import { beforeEach, describe, expect, it } from 'vitest'
import { fixed, type LoopbackServer, startServer } from '../../support/network-server.ts'
import { expectAdopted, expectUnknownFate } from './expectations.ts'
import { createFaultBench, onStarts, ownScans, startsSent } from './fault-bench.ts'
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
