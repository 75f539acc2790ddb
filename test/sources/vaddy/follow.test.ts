import { describe, expect, it } from 'vitest'
import type { FaultHook } from '../../../src/simulator/vaddy/faults.ts'
import { always } from '../../support/faults.ts'
import { createGateBench, type GateBench, ownScans, timesOf, warningsOf } from '../../support/vaddy/gate.ts'

const minute = 60_000

/** Changes every result, once it says that the scan has finished. */
const finishedWith =
  (fields: Record<string, unknown>): FaultHook =>
  ({ operation }) =>
    operation === 'result'
      ? {
          kind: 'body',
          body: (honest) => {
            const result = JSON.parse(honest)
            return JSON.stringify(result.status === 'finish' ? { ...result, ...fields } : result)
          },
        }
      : undefined

/** Starts a scan and leaves it for another run. */
async function started(bench: GateBench): Promise<string> {
  return String((await bench.run({ wait: 'false' })).report.facts.scan_id)
}

describe('following a scan', () => {
  it('looks first after 2 s, and counts what it asked', async () => {
    const bench = await createGateBench()
    const { report } = await bench.run()
    const looks = timesOf(bench, 'result')
    expect(looks.slice(0, 3)).toEqual([2, 4, 6])
    expect(report.timing).toMatchObject({
      waitedMs: 0,
      polls: looks.length + timesOf(bench, 'runcheck').length,
    })
  })

  it('asks every poll_interval where that is given, also the first time', async () => {
    const bench = await createGateBench({ scanDurationMs: minute })
    await bench.run({ poll_interval: '25s' })
    expect(timesOf(bench, 'result')).toEqual([25, 50, 75])
  })

  it('looks at an attached scan at once, whatever poll_interval says', async () => {
    const bench = await createGateBench({ scanDurationMs: minute })
    const scan_id = await started(bench)
    await bench.run({ scan_id, poll_interval: '25s' })
    expect(timesOf(bench, 'result')).toEqual([0, 25, 50, 75])
  })

  it('looks a last time when scan_timeout is over, however long the pause would be', async () => {
    const bench = await createGateBench({ scenario: 'never-ends' })
    const { report } = await bench.run({ scan_timeout: '40s', poll_interval: '30s' })
    expect(report).toMatchObject({ outcome: 'timeout', timing: { durationMs: 40_000 } })
    expect(timesOf(bench, 'result')).toEqual([30, 40])
  })

  it('gives a sign of life each minute, with how often it asked', async () => {
    const bench = await createGateBench()
    const { log } = await bench.run({ poll_interval: '30s' })
    expect(log.text).toContain('info: Scanning: 1m so far, asked 2 times.\n')
    expect(log.text).toContain('info: Scanning: 4m so far, asked 8 times.\n')
  })

  it('says until when, as long as that lies ahead', async () => {
    const bench = await createGateBench({ scanDurationMs: 9 * minute })
    const { log } = await bench.run({ project_number: '1', crawl_id: '30' })
    const expected = log.text.match(/Expected to end about (\d\d:\d\d) UTC/)?.[1]
    const beats = log.lines.filter((line) => line.includes('Scanning: '))
    expect(expected).toBe('00:06')
    expect(beats.map((line) => line.endsWith(`expected to end about ${expected} UTC.`))).toEqual([
      ...Array(5).fill(true),
      ...Array(4).fill(false),
    ])
    expect(beats.slice(5).join()).not.toContain('expected')
  })

  it('says nothing at the start of a scan that somebody else began', async () => {
    const bench = await createGateBench({ scanDurationMs: 9 * minute })
    const scan_id = await started(bench)
    expect((await bench.run({ scan_id, project_number: '1' })).log.text).not.toContain('Expected')
  })

  it.each([
    ['45s', 60_000],
    ['59s', 61_000],
  ])('is patient with an outage until scan_timeout, but for 2 s at least (%s)', async (poll_interval, ms) => {
    const bench = await createGateBench({
      scenario: 'never-ends',
      faults: always('result', { kind: 'status', status: 503 }),
    })
    const { report } = await bench.run({ scan_timeout: '1m', poll_interval })
    expect(report).toMatchObject({ outcome: 'unreachable', timing: { durationMs: ms } })
  })

  it('is patient for five minutes where scan_timeout is far', async () => {
    const bench = await createGateBench({
      faults: ({ operation, count }) =>
        operation === 'result' && count > 1 ? { kind: 'status', status: 503 } : undefined,
    })
    const { report } = await bench.run({ poll_interval: '10s' })
    expect(report).toMatchObject({ outcome: 'unreachable', timing: { durationMs: 5 * minute + 20_000 } })
  })
})

describe('a scan that ends as it should not', () => {
  it('was canceled: that is said, nobody cancels it again, and nothing is left to care for', async () => {
    const bench = await createGateBench({ scenario: 'canceled' })
    const { report, reason, checkpoints } = await bench.run()
    const [scan] = ownScans(bench.simulator)
    expect(report.outcome).toBe('scan_canceled')
    expect(reason).toContain(`VAddy says that scan ${scan?.scanId} was canceled`)
    expect(checkpoints.at(-1)).toEqual({ phase: 'over', scanId: scan?.scanId })
    expect(timesOf(bench, 'cancel')).toEqual([])
  })

  it('has a status that nobody knows: it is asked once, canceled, and no pass', async () => {
    const bench = await createGateBench({
      faults: always('result', { kind: 'status', status: 200, body: '{"status":"paused"}' }),
    })
    const run = await bench.run()
    expect(run.report).toMatchObject({ outcome: 'unreachable', exitCode: 5 })
    expect(run.reason).toContain('the status "paused", which this version does not know')
    expect(timesOf(bench, 'result')).toHaveLength(1)
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'canceled' }])
    expect(warningsOf(run)).toContain('notice_canceled_by_us')
  })
})

describe('a result that is of something else', () => {
  const others: [string, Record<string, string>, Record<string, unknown>, string][] = [
    ['another scan', {}, { scan_id: '1-other' }, 'scan_id should be 1-'],
    ['another project', {}, { project_id: 'other' }, 'project_id should be 6eb1f9fcbdb6a5a and is other.'],
    ['another crawl than crawl_id', { crawl_id: '29' }, { crawl_id: 30 }, 'crawl_id should be 29 and is 30.'],
    ['another crawl than the newest', { project_number: '1' }, { crawl_id: 29 }, 'should be 30 and is 29.'],
  ]

  it.each(others)('%s: is never a pass, and is not asked for again', async (_, inputs, fields, says) => {
    const bench = await createGateBench({ faults: finishedWith(fields) })
    const { report, reason } = await bench.run({ ...inputs, poll_interval: '6m' })
    expect(report).toMatchObject({ outcome: 'unreachable', exitCode: 5 })
    expect(reason).toContain('The result is not the one we asked for')
    expect(reason).toContain(says)
    expect(timesOf(bench, 'result')).toHaveLength(1)
  })

  it('is of any crawl where none was asked for', async () => {
    const bench = await createGateBench({ faults: finishedWith({ crawl_id: 5 }) })
    expect((await bench.run()).report).toMatchObject({ outcome: 'passed', facts: { crawl_id: 5 } })
  })

  it.each([
    ['project_id', {}, { project_id: 'other' }, 'misconfigured'],
    ['crawl_id', { crawl_id: '29' }, { crawl_id: 30 }, 'misconfigured'],
    ['scan_id', {}, { scan_id: '1-other' }, 'unreachable'],
  ] as const)(
    'of an attached scan with another %s is told as what it is',
    async (field, inputs, fields, outcome) => {
      const bench = await createGateBench({ faults: finishedWith(fields) })
      const scan_id = await started(bench)
      const { report, reason } = await bench.run({ scan_id, ...inputs })
      expect(report.outcome).toBe(outcome)
      expect(reason).toContain(`${field} should be`)
      expect(reason.includes('Check scan_id.')).toBe(outcome === 'misconfigured')
      if (outcome === 'misconfigured') expect(report.problems).toHaveLength(1)
    },
  )
})
