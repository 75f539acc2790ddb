import { onTestFinished } from 'vitest'
import type { GateReport } from '../../../src/gate/report.ts'
import { createHttpClient } from '../../../src/http/client.ts'
import { createDispatcher } from '../../../src/http/dispatcher.ts'
import { loadTrust } from '../../../src/http/trust.ts'
import type { Clock } from '../../../src/kernel/clock.ts'
import { english } from '../../../src/messages/english.ts'
import type { Operation } from '../../../src/simulator/vaddy/faults.ts'
import { rehearsalAccount } from '../../../src/simulator/vaddy/project.ts'
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
import { nowhere } from '../plain-context.ts'
import { RecordingLogger } from '../recording-logger.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { expectWholeSentences } from '../whole-sentences.ts'

/** Inputs that every run needs, for the simulator's own account and project. */
export const rehearsalInputs = {
  user: rehearsalAccount.user,
  auth_key: rehearsalAccount.authKey,
  project_id: '6eb1f9fcbdb6a5a',
}

/** A simulator and everything a run of the gate needs, in virtual time. */
export interface GateBench {
  readonly clock: VirtualClock
  readonly simulator: VaddySimulator
  /** Runs the gate once with the given inputs. */
  run(inputs?: Record<string, string>, options?: GateRunOptions): Promise<GateRun>
  /** A client of the simulator's API, to look at what a run left behind. */
  api(log?: RecordingLogger): Promise<VaddyApi>
}

/** What a test may set about a run. */
export interface GateRunOptions {
  readonly signal?: AbortSignal
  /** Another clock than the simulator's, to model clocks that disagree. */
  readonly clock?: Clock
  readonly onCheckpoint?: (checkpoint: Checkpoint) => void
  readonly handOver?: (report: GateReport) => Promise<void>
  readonly requestTimeoutMs?: number
  readonly random?: () => number
  /** How often and how long to try to cancel once told to stop. Default: once, 6 s. */
  readonly patience?: { readonly tries: number; readonly ms: number }
  /** Puts something between the gate and the client, such as a bug. */
  readonly wrapApi?: (api: VaddyApi) => VaddyApi
}

/** What a run did. */
export interface GateRun {
  readonly report: GateReport
  /** The reason in English. */
  readonly reason: string
  readonly log: RecordingLogger
  readonly checkpoints: readonly Checkpoint[]
}

/** Starts a simulator in virtual time; it ends with the test. */
export async function createGateBench(settings: VaddySimulatorOptions = {}): Promise<GateBench> {
  // Loaded on demand, in real time, during which virtual time would run ahead.
  await loadSchemas()
  const clock = (settings.clock as VirtualClock | undefined) ?? new VirtualClock()
  const simulator = await startVaddySimulator({ rateLimit: false, ...settings, clock })
  onTestFinished(() => simulator.close())

  const connect = async (log: RecordingLogger, time: Clock, requestTimeoutMs = 10_000) => {
    const trust = await loadTrust({ readFile: () => Promise.reject(new Error('nothing to read')), log })
    const dispatcher = createDispatcher({ trust })
    onTestFinished(() => dispatcher.destroy())
    return createHttpClient({ dispatcher, log, clock: time, userAgent: 'scangate/test', requestTimeoutMs })
  }
  const apiFor = async (
    log: RecordingLogger,
    time: Clock,
    inputs: Record<string, string>,
    timeout?: number,
  ) => {
    const { values } = readVaddyOptions(given(inputs))
    const { user = '', auth_key: authKey, api_url: apiUrl } = values
    if (authKey === undefined || apiUrl === undefined) throw new Error('a run needs a key and an address')
    const http = await connect(log, time, timeout)
    return { http, api: createVaddyApi({ http, clock: time, apiUrl, user, authKey }) }
  }
  const withDefaults = (inputs: Record<string, string> = {}) => ({
    ...rehearsalInputs,
    api_url: simulator.url,
    ...inputs,
  })

  return {
    clock,
    simulator,
    api: async (log = new RecordingLogger()) => (await apiFor(log, clock, withDefaults())).api,
    async run(inputs = {}, options = {}) {
      const log = new RecordingLogger()
      const time = options.clock ?? clock.skewedBy(0)
      const checkpoints: Checkpoint[] = []
      const all = withDefaults(inputs)
      const reading = readVaddyOptions(given(all))
      const { api, http } = await apiFor(log, time, all, options.requestTimeoutMs)
      const report = await runVaddyGate(reading.options(), reading.policy, {
        api: options.wrapApi?.(api) ?? api,
        http,
        clock: time,
        random: options.random ?? (() => 0.5),
        log,
        signal: options.signal ?? new AbortController().signal,
        checkpoint: (checkpoint) => {
          checkpoints.push(checkpoint)
          options.onCheckpoint?.(checkpoint)
        },
        ...(options.handOver && { handOver: options.handOver }),
        patience: options.patience ?? { tries: 1, ms: 6_000 },
        version: '0.0.0',
        run: nowhere,
      })
      expectWholeSentences({ report, log })
      return { report, reason: english(report.reason), log, checkpoints }
    },
  }
}

/** Inputs as a host gives them. */
export function given(inputs: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => [name, { text, from: 'input' as const }]),
  )
}

/** Scans that the run began through the API. */
export function ownScans(simulator: VaddySimulator) {
  return simulator.state.scans.filter((scan) => scan.begunBy === 'api')
}

/** When an operation was asked for, in seconds since the bench was made. */
export function timesOf({ simulator }: GateBench, operation: Operation): number[] {
  return simulator.requests
    .filter((request) => request.operation === operation)
    .map(({ time }) => (Date.parse(time) - Date.UTC(2026, 0, 1)) / 1_000)
}

/** The keys of what a run warned of. */
export function warningsOf({ report }: GateRun): string[] {
  return report.warnings.map(({ key }) => key)
}
