import { onTestFinished } from 'vitest'
import type { GateReport } from '../../../src/gate/report.ts'
import { createHttpClient, type HttpClient } from '../../../src/http/client.ts'
import { createDispatcher } from '../../../src/http/dispatcher.ts'
import { loadTrust } from '../../../src/http/trust.ts'
import type { Clock } from '../../../src/kernel/clock.ts'
import { english } from '../../../src/messages/english.ts'
import type { Fault, FaultRequest } from '../../../src/simulator/vaddy/faults.ts'
import {
  startVaddySimulator,
  type VaddySimulator,
  type VaddySimulatorOptions,
} from '../../../src/simulator/vaddy/server.ts'
import { createVaddyApi, type VaddyApi } from '../../../src/sources/vaddy/api.ts'
import { loadSchemas } from '../../../src/sources/vaddy/load-schemas.ts'
import { readVaddyOptions } from '../../../src/sources/vaddy/read-options.ts'
import { runVaddyGate } from '../../../src/sources/vaddy/run.ts'
import type { Checkpoint } from '../../../src/sources/vaddy/session.ts'
import { searchForSecret } from '../../support/leaks.ts'
import { nowhere } from '../../support/plain-context.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { given, rehearsalInputs } from '../../support/vaddy/gate.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { expectWholeSentences } from '../../support/whole-sentences.ts'
import { Detours, type OutageHook, withOutages } from './network-outage.ts'
import { VirtualDeadlines } from './virtual-deadlines.ts'

/** The project of every run here. */
export const project = rehearsalInputs.project_id

/** The key of every run here; it stands in no other text. */
export const key = 'aKeyThatStandsNowhereElse-42'

/** A simulator that goes wrong on demand, and the real client, in virtual time over loopback. */
export interface FaultBench {
  readonly clock: VirtualClock
  readonly simulator: VaddySimulator
  /** Runs the gate once, then searches everything that came out for the key. */
  run(inputs?: Record<string, string>, options?: FaultRunOptions): Promise<FaultRun>
  /** A client of its own, to do what a post step or another job would. */
  client(): Promise<VaddyApi>
  close(): Promise<void>
}

/** What goes wrong. */
export interface FaultSettings extends Omit<VaddySimulatorOptions, 'clock' | 'faults'> {
  /** Told of every request that arrives; the second argument is the virtual time since the beginning. */
  readonly faults?: (request: FaultRequest, elapsed: number) => Fault | undefined
  /** Told of every request that is about to be sent, with the virtual time since the beginning. */
  readonly outage?: (departure: Parameters<OutageHook>[0], elapsed: number) => ReturnType<OutageHook>
  readonly detours?: Detours
}

/** What a test may set about a run. */
export interface FaultRunOptions {
  readonly signal?: AbortSignal
  /** By how many milliseconds the wall clock of the client is ahead of the service's. */
  readonly clockAheadBy?: number
  readonly onCheckpoint?: (checkpoint: Checkpoint) => void
  readonly random?: () => number
}

/** What a run did. */
export interface FaultRun {
  readonly report: GateReport
  /** The reason in English. */
  readonly reason: string
  readonly log: RecordingLogger
  readonly checkpoints: readonly Checkpoint[]
  /** Milliseconds of virtual time. */
  readonly lasted: number
}

/** Opens a bench that ends with the test. */
export async function createFaultBench(settings: FaultSettings = {}): Promise<FaultBench> {
  const bench = await openFaultBench(settings)
  onTestFinished(() => bench.close())
  return bench
}

/** Opens a bench that its user closes. A scan takes a minute unless the settings say otherwise. */
export async function openFaultBench(settings: FaultSettings = {}): Promise<FaultBench> {
  // Loaded on demand, in real time, during which virtual time would run ahead.
  await loadSchemas()
  const clock = new VirtualClock()
  const deadlines = new VirtualDeadlines(clock)
  const { faults, outage, detours = new Detours(), ...simulated } = settings
  let ids = 0
  const simulator = await startVaddySimulator({
    rateLimit: false,
    scanDurationMs: 60_000,
    authKey: key,
    newId: () => {
      ids += 1
      return String(ids)
    },
    ...simulated,
    clock,
    faults: (request) => {
      const fault = faults?.(request, clock.monotonic())
      if (fault?.kind === 'hang' || fault?.kind === 'hang-after' || fault?.kind === 'slow') {
        deadlines.startCounting()
      }
      return fault
    },
  })
  const closing: (() => Promise<unknown>)[] = [() => detours.destroy(), () => simulator.close()]

  const connectBoth = async (
    log: RecordingLogger,
    time: Clock,
  ): Promise<{ readonly api: VaddyApi; readonly http: HttpClient }> => {
    const trust = await loadTrust({ readFile: () => Promise.reject(new Error('nothing to read')), log })
    const direct = createDispatcher({ trust })
    closing.unshift(() => direct.destroy())
    const dispatcher = withOutages(
      direct,
      (departure) => outage?.(departure, clock.monotonic()),
      () => deadlines.startCounting(),
      detours,
    )
    let over = () => {}
    const timeout = (milliseconds: number) => {
      const deadline = deadlines.begin(milliseconds)
      over = deadline.over
      return deadline.signal
    }
    const http = createHttpClient({ dispatcher, log, clock: time, userAgent: 'scangate/test', timeout })
    const { values } = readVaddyOptions(given({ ...rehearsalInputs, auth_key: key, api_url: simulator.url }))
    const { user = '', auth_key: authKey, api_url: apiUrl } = values
    if (authKey === undefined || apiUrl === undefined) throw new Error('a run needs a key and an address')
    const timed: HttpClient = {
      request: (request) => {
        const answer = http.request(request)
        return answer.finally(over)
      },
    }
    return { http: timed, api: createVaddyApi({ http: timed, clock: time, apiUrl, user, authKey }) }
  }
  const connect = async (log: RecordingLogger, time: Clock) => (await connectBoth(log, time)).api

  return {
    clock,
    simulator,
    client: () => connect(new RecordingLogger(), clock),
    close: async () => {
      for (const close of closing) await close()
    },
    async run(inputs = {}, options = {}) {
      const log = new RecordingLogger()
      const time = clock.skewedBy(options.clockAheadBy ?? 0)
      const checkpoints: Checkpoint[] = []
      const all = { ...rehearsalInputs, auth_key: key, api_url: simulator.url, ...inputs }
      const reading = readVaddyOptions(given(all))
      const began = clock.monotonic()
      const report = await runVaddyGate(reading.options(), reading.policy, {
        ...(await connectBoth(log, time)),
        clock: time,
        random: options.random ?? (() => 0.5),
        log,
        signal: options.signal ?? new AbortController().signal,
        checkpoint: (checkpoint) => {
          checkpoints.push(checkpoint)
          options.onCheckpoint?.(checkpoint)
        },
        patience: { tries: 1, ms: 6_000 },
        version: '0.0.0',
        run: nowhere,
      })
      const lasted = clock.monotonic() - began
      const run = { report, reason: english(report.reason), log, checkpoints, lasted }
      expectWholeSentences(run)
      searchForSecret(key, { run, requests: simulator.requests })
      return run
    },
  }
}

/** Scans that the run began through the API, oldest first. */
export function ownScans({ simulator }: FaultBench) {
  return simulator.state.scans.filter((scan) => scan.begunBy === 'api')
}

/** How many starts were sent and arrived. */
export function startsSent({ simulator }: FaultBench): number {
  return simulator.requests.filter((request) => request.operation === 'start').length
}

/** Gives the faults for the first, second, third start. */
export function onStarts(...faults: readonly (Fault | undefined)[]): NonNullable<FaultSettings['faults']> {
  return ({ operation, count }) => (operation === 'start' ? faults[count - 1] : undefined)
}
