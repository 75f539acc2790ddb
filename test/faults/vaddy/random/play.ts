import { AbortedError } from '../../../../src/kernel/errors.ts'
import { message } from '../../../../src/messages/message.ts'
import type { RequestLogEntry } from '../../../../src/simulator/server/request-log.ts'
import type { ScanView } from '../../../../src/simulator/vaddy/scan.ts'
import { sendCancel } from '../../../../src/sources/vaddy/stop.ts'
import { type FaultRun, openFaultBench, ownScans, project } from '../fault-bench.ts'
import type { RandomCase } from './random-case.ts'

/** What came of a case. */
export interface Played {
  readonly run: FaultRun
  /** Every request that arrived, in order, those of post not included. */
  readonly requests: readonly RequestLogEntry[]
  /** The scans of the run when it had ended. */
  readonly own: readonly ScanView[]
  readonly others: readonly ScanView[]
  readonly mostAtOnce: number
  /** Milliseconds from being told to stop to the end; `undefined` where it was not told before its end. */
  readonly stoppedWithin: number | undefined
  /** How many results were asked for before the scan's ID was saved. */
  readonly polledUnsaved: number
  /** The scans of the run after post had done what the saved state asks of it. */
  readonly ownAfterPost: readonly ScanView[]
}

const stopReason = new AbortedError(message('reason_aborted', { signal: 'SIGINT' }), 'SIGINT')

/** Plays a case: the real client against the real simulator, over loopback, in virtual time. */
export async function play(one: RandomCase): Promise<Played> {
  const stop = new AbortController()
  const ended = new AbortController()
  let stoppedAt: number | undefined
  const tellToStop = async (after: number) => {
    if (after > 0) await bench.clock.sleep(after, ended.signal)
    if (ended.signal.aborted) return
    stoppedAt = bench.clock.monotonic()
    stop.abort(stopReason)
  }

  const bench = await openFaultBench({
    scenario: { description: 'any', scan: one.scan },
    scanDurationMs: one.scan.durationMs,
    outage: (_, elapsed) => {
      if (ended.signal.aborted) return undefined
      return one.outages.some(({ from, ms }) => elapsed >= from && elapsed < from + ms)
        ? 'refused'
        : undefined
    },
    faults: ({ operation, count, total }) => {
      if (ended.signal.aborted || operation === 'delete-crawl') return undefined
      const { state } = bench.simulator
      for (const intrusion of one.intrusions) {
        if (intrusion.at !== total) continue
        if (intrusion.act === 'start') state.startAsSomebodyElse(project, intrusion.durationMs)
        else for (const { scanId } of ownScans(bench)) state.cancel(scanId, 'somebody-else')
      }
      if (one.stop?.at === total) tellToStop(one.stop.after).catch(() => {})
      return one.faults[operation][count - 1] ?? undefined
    },
  })
  try {
    let polledUnsaved = 0
    const run = await bench.run(
      { ...one.inputs },
      {
        signal: stop.signal,
        clockAheadBy: one.clockAheadBy,
        random: () => one.random,
        onCheckpoint: ({ phase }) => {
          if (phase !== 'running') return
          polledUnsaved = bench.simulator.requests.filter(({ operation }) => operation === 'result').length
        },
      },
    )
    const stoppedWithin = stoppedAt === undefined ? undefined : bench.clock.monotonic() - stoppedAt
    ended.abort()
    const { simulator } = bench
    const played = {
      run,
      requests: [...simulator.requests],
      own: ownScans(bench),
      others: simulator.state.scans.filter((scan) => scan.begunBy === 'somebody-else'),
      mostAtOnce: simulator.state.mostAtOnce(project),
      stoppedWithin,
      polledUnsaved,
    }
    await post(bench, run, one)
    return { ...played, ownAfterPost: ownScans(bench) }
  } finally {
    ended.abort()
    await bench.close()
  }
}

/** What the post step does with the last saved state. */
async function post(
  bench: Awaited<ReturnType<typeof openFaultBench>>,
  { checkpoints }: FaultRun,
  { inputs }: RandomCase,
): Promise<void> {
  const last = checkpoints.at(-1)
  if (last?.phase !== 'running' || inputs['on_stop'] === 'leave') return
  const limits = { end: bench.clock.monotonic() + 15_000, tries: Number.POSITIVE_INFINITY }
  await sendCancel(await bench.client(), last.scanId, { clock: bench.clock, limits: () => limits })
}
