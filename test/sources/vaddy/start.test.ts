import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/simulator/vaddy/faults.ts'
import { createGateBench, type GateBench, ownScans, timesOf } from '../../support/vaddy/gate.ts'

const tooMany = (headers: Record<string, string> = {}): Fault => ({ kind: 'status', status: 429, headers })
const onStart = (wrong: (count: number) => Fault | undefined) =>
  createGateBench({
    faults: ({ operation, count }) => (operation === 'start' ? wrong(count) : undefined),
  })

describe('the start', () => {
  it('carries what was asked for, and the key in its header only', async () => {
    const bench = await createGateBench()
    await bench.run({ crawl_id: '29', scan_type: 'xss sqli' })
    expect(bench.simulator.requests.find(({ operation }) => operation === 'start')).toMatchObject({
      method: 'POST',
      path: '/v2/scan',
      keyIn: 'header',
      parameters: {
        action: 'start',
        user: 'rehearsal',
        project_id: '6eb1f9fcbdb6a5a',
        crawl_id: '29',
        scan_type: 'XSS,SQLI',
      },
    })
    expect(ownScans(bench.simulator)).toMatchObject([{ crawlId: 29, scanList: ['XSS', 'SQL Injection'] }])
  })

  it('is announced before it is sent, and its ID saved before the first poll', async () => {
    const bench = await createGateBench()
    const seen: [string, number, number][] = []
    const polls = () => bench.simulator.requests.filter(({ operation }) => operation === 'result').length
    await bench.run(
      {},
      { onCheckpoint: ({ phase }) => seen.push([phase, timesOf(bench, 'start').length, polls()]) },
    )
    expect(seen.slice(0, 2)).toEqual([
      ['sending', 0, 0],
      ['running', 1, 0],
    ])
    expect(seen.at(-1)?.[0]).toBe('over')
  })

  it('warns of a scan type that nobody knows, and sends it', async () => {
    const bench = await createGateBench()
    const { report, log } = await bench.run({ scan_type: 'XSS,QUANTUM' })
    expect(report.outcome).toBe('refused')
    expect(log.text).toContain('warning: Unknown scan_type QUANTUM; sent all the same')
  })

  it('is sent again after 429, since nothing began', async () => {
    const bench = await onStart((count) => (count < 3 ? tooMany() : undefined))
    const { report, log } = await bench.run()
    expect(report.outcome).toBe('passed')
    expect(log.text).toContain('The start was not taken, so nothing began')
    expect([timesOf(bench, 'start').length, ownScans(bench.simulator).length]).toEqual([3, 1])
  })

  it('is sent four times at the most when each is turned away with 429', async () => {
    const bench = await onStart(() => tooMany())
    const { report, checkpoints } = await bench.run()
    expect(report).toMatchObject({ outcome: 'unreachable', exitCode: 5 })
    expect(checkpoints.at(-1)).toEqual({ phase: 'nothing' })
    expect(timesOf(bench, 'start').length).toBe(4)
    expect(report.timing.durationMs).toBe(17_000)
  })

  it('waits as long as Retry-After asks, but not for an hour', async () => {
    const patient = await onStart((count) => (count === 1 ? tooMany({ 'retry-after': '20' }) : undefined))
    expect((await patient.run({ wait: 'false' })).report.timing.durationMs).toBe(20_000)
    const hour = await onStart(() => tooMany({ 'retry-after': '3600' }))
    const { report } = await hour.run()
    expect(report).toMatchObject({ outcome: 'unreachable', timing: { durationMs: 0 } })
    expect(timesOf(hour, 'start').length).toBe(1)
  })

  it('has its patience with 429 anew after another scan ran for minutes', async () => {
    const bench: GateBench = await onStart((count) => {
      if (count === 1) bench.simulator.state.startAsSomebodyElse('6eb1f9fcbdb6a5a', 360_000)
      return count <= 2 ? tooMany({ 'retry-after': '20' }) : undefined
    })
    const { report } = await bench.run()
    expect(report.outcome).toBe('passed')
    expect([timesOf(bench, 'start').length, ownScans(bench.simulator).length]).toEqual([3, 1])
  })

  it.each([401, 403, 404])('is never sent again after %i', async (status) => {
    const bench = await onStart(() => ({ kind: 'status', status }))
    const { report, checkpoints } = await bench.run()
    expect(report).toMatchObject({ outcome: 'refused', exitCode: 4 })
    expect(checkpoints.at(-1)).toEqual({ phase: 'nothing' })
    expect(timesOf(bench, 'start').length).toBe(1)
  })

  it.each(['sending', 'running', 'over'])(
    'goes on when «%s» can not be saved, with a warning',
    async (broken) => {
      const bench = await createGateBench()
      const onCheckpoint = ({ phase }: { phase: string }) => {
        if (phase === broken) throw new Error('the disk is full')
      }
      const { report, log } = await bench.run({}, { onCheckpoint })
      expect(report.outcome).toBe('passed')
      expect(log.text).toContain('the disk is full')
      expect(timesOf(bench, 'start').length).toBe(1)
    },
  )

  it('is refused at once where the key may not, though somebody else began meanwhile', async () => {
    const bench: GateBench = await onStart(() => {
      bench.simulator.state.startAsSomebodyElse('6eb1f9fcbdb6a5a', 60_000)
      return { kind: 'status', status: 403 }
    })
    expect((await bench.run()).report).toMatchObject({ outcome: 'refused', timing: { durationMs: 0 } })
    expect(timesOf(bench, 'runcheck')).toEqual([0])
  })

  it('that lost a race is followed by a pause of 2 s, with a sign of life each minute', async () => {
    const bench: GateBench = await onStart((count) => {
      if (count > 1) return undefined
      bench.simulator.state.startAsSomebodyElse('6eb1f9fcbdb6a5a', 59_500)
      return { kind: 'slow', ms: 59_000 }
    })
    const { report, log } = await bench.run()
    expect(report.outcome).toBe('passed')
    expect(timesOf(bench, 'start')).toEqual([0, 61])
    expect(log.text).toContain('info: Pausing before the next look.')
  })

  it('that failed by a bug of ours is no start that was lost', async () => {
    const bench = await createGateBench()
    const { report } = await bench.run(
      {},
      { wrapApi: (api) => ({ ...api, start: () => Promise.reject(new TypeError('a bug')) }) },
    )
    expect(report).toMatchObject({ outcome: 'error', exitCode: 1 })
    expect(report.reason.params).toEqual({ error: 'a bug' })
  })

  it('is known to a later process for what it is, from before it is sent', async () => {
    const bench = await createGateBench()
    const { report, checkpoints } = await bench.run()
    const scanId = report.facts.scan_id
    expect(checkpoints).toEqual([
      { phase: 'sending' },
      { phase: 'running', scanId, own: true },
      { phase: 'over', scanId },
    ])
  })
})
