import { describe, expect, it } from 'vitest'
import type { GateReport } from '../../../src/gate/report.ts'
import { AbortedError } from '../../../src/kernel/errors.ts'
import { message } from '../../../src/messages/message.ts'
import { createGateBench, ownScans, warningsOf } from '../../support/vaddy/gate.ts'

const endless = { scenario: 'never-ends', scanDurationMs: Number.POSITIVE_INFINITY } as const
const failing = async () => {
  throw new Error('ENOSPC: no space left on device')
}

describe('a scan that was started for a later job', () => {
  it('is handed over by its report, before it is recorded as over', async () => {
    const bench = await createGateBench(endless)
    const events: unknown[] = []
    const handOver = async (report: GateReport) => {
      events.push([report.outcome, report.facts.scan_id])
    }
    const run = await bench.run(
      { wait: 'false' },
      { handOver, onCheckpoint: ({ phase }) => events.push(phase) },
    )
    const { scanId = '' } = ownScans(bench.simulator)[0] ?? {}
    expect(events).toEqual(['sending', 'running', ['started', scanId], 'over'])
    expect(run.report).toMatchObject({ outcome: 'started', exitCode: 0 })
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'scanning' }])
  })

  it('is canceled where its ID can not be handed over, and the run fails', async () => {
    const bench = await createGateBench(endless)
    const run = await bench.run({ wait: 'false', on_error: 'warn' }, { handOver: failing })
    const { scanId = '' } = ownScans(bench.simulator)[0] ?? {}
    expect(run.report).toMatchObject({ outcome: 'error', conclusion: 'failure', exitCode: 1, nextSteps: [] })
    expect(run.reason).toBe(
      `Scan ${scanId} was started, but its ID could not be written for the job that is to judge it (ENOSPC: no space left on device).`,
    )
    expect(run.report.facts.scan_id).toBe(scanId)
    expect(warningsOf(run)).toEqual(['notice_canceled_by_us'])
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
    expect(run.checkpoints.at(-1)).toEqual({ phase: 'over', scanId })
  })

  it('is left to post where it can not be canceled either', async () => {
    const bench = await createGateBench({
      ...endless,
      faults: ({ operation }) => (operation === 'cancel' ? { kind: 'status', status: 503 } : undefined),
    })
    const run = await bench.run({ wait: 'false' }, { handOver: failing })
    expect(run.report.outcome).toBe('error')
    expect(run.reason).toContain('could not be canceled and may be running')
    expect(run.checkpoints.at(-1)).toMatchObject({ phase: 'running', own: true })
  })

  it('is left running where on_stop says so, and the run fails all the same', async () => {
    const bench = await createGateBench(endless)
    const run = await bench.run({ wait: 'false', on_stop: 'leave' }, { handOver: failing })
    expect(run.report).toMatchObject({ outcome: 'error', exitCode: 1 })
    expect(warningsOf(run)).toEqual(['notice_left_running'])
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'scanning' }])
  })

  it('is canceled where we are told to stop while it is handed over', async () => {
    const bench = await createGateBench(endless)
    const stop = new AbortController()
    const reason = new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM')
    const handOver = async () => {
      stop.abort(reason)
      throw reason
    }
    const run = await bench.run({ wait: 'false' }, { handOver, signal: stop.signal })
    expect(run.report).toMatchObject({ outcome: 'aborted', exitCode: 143 })
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'canceled' }])
  })
})
