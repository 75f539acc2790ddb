import { expect } from 'vitest'
import type { RunningStep, StepResult } from '../../../src/simulator/github-runner/step.ts'
import type { Fault, FaultHook, FaultRequest } from '../../../src/simulator/vaddy/faults.ts'
import type { VaddySimulatorOptions } from '../../../src/simulator/vaddy/server.ts'
import type { SectionRecord } from '../../faults/vaddy/reliability-record.ts'
import { nodes } from '../action.ts'
import type { FullPipe } from '../named-pipe.ts'
import { type ActionBench, createActionBench } from './action.ts'

/** How a step is stopped: as a canceled job is, by a single signal, or by a kill that it can't notice. */
export type Stopping = 'canceled job' | 'SIGINT' | 'SIGTERM' | 'SIGKILL'

/** What a request does to the run. `stop` is for the moment that the test is about; it acts once. */
export type Moment = (request: FaultRequest, stop: () => void) => Fault | undefined

/** A run that was stopped. */
export interface StoppedRun {
  readonly bench: ActionBench
  readonly main: StepResult
  readonly post: StepResult
  /** Milliseconds from the first signal to the end of the process. */
  readonly elapsed: number
  /** Cancels that main and post sent, in this order. */
  readonly cancels: { readonly main: number; readonly post: number }
}

/** What a test may set about a run that it stops. */
export interface StoppedRunSettings extends Omit<VaddySimulatorOptions, 'faults'> {
  readonly how: Stopping
  /** Keeps what the run did. */
  readonly record: SectionRecord
  /** Called at each request until the step has ended; chooses the moment by what it is told. */
  readonly at?: Moment
  /** Another way to choose the moment: resolves when it has come. What it gives is called after the signal. */
  readonly when?: (step: RunningStep) => Promise<() => Promise<unknown>>
  /** What happens to the requests of post. */
  readonly duringPost?: FaultHook
  readonly inputs?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  /** Acts on the simulator before the step starts. */
  readonly prepare?: (bench: ActionBench) => Readonly<Record<string, string>>
}

/** A scan that runs until it is canceled. */
export const endless = { scenario: 'never-ends', scanDurationMs: Number.POSITIVE_INFINITY } as const

const [, node = process.execPath] = nodes.at(-1) ?? []

/** Runs the committed action, stops it at one moment, runs post, and searches what came out for the key. */
export async function stopRun(settings: StoppedRunSettings): Promise<StoppedRun> {
  const { how, record, at, when, duringPost, inputs = {}, variables = {}, prepare, ...simulated } = settings
  let step: RunningStep | undefined
  let stoppedAt: number | undefined
  let isOver = false
  const stop = () => {
    if (stoppedAt !== undefined || step === undefined) return
    stoppedAt = performance.now()
    if (how === 'canceled job') void step.cancel()
    else step.process.kill(how)
  }
  const faults: FaultHook = (request) => (isOver ? duringPost?.(request) : at?.(request, stop))
  const bench = await createActionBench({ ...endless, ...simulated, node, faults })
  const all = { ...inputs, ...prepare?.(bench) }
  step = bench.start(all, variables)
  if (when !== undefined) {
    const goOn = await when(step)
    stop()
    await goOn()
  }
  const main = await step.finished
  const elapsed = performance.now() - (stoppedAt ?? Number.NaN)
  isOver = true
  const sentByMain = countCancels(bench)
  const { post } = await bench.finish(main, all)
  const cancels = { main: sentByMain, post: countCancels(bench) - sentByMain }
  const canceledBy = cancels.main === 0 ? 'post' : cancels.post === 0 ? 'the run' : 'the run and post'
  record.addStep(bench.simulator, main, canceledBy)
  return { bench, main, post, elapsed, cancels }
}

function countCancels({ simulator }: ActionBench): number {
  return simulator.requests.filter(({ operation }) => operation === 'cancel').length
}

/** The moment at which the so-manieth request of a kind comes in; it is answered as `fault` says. */
export function atRequest(operation: FaultRequest['operation'], count = 1, fault?: Fault): Moment {
  return (request, stop) => {
    if (request.operation !== operation || request.count !== count) return undefined
    stop()
    return fault
  }
}

/** The moment at which the answer to the so-manieth request of a kind leaves. */
export function atAnswer(operation: FaultRequest['operation'], count = 1): Moment {
  return (request, stop) => {
    if (request.operation !== operation || request.count !== count) return undefined
    return {
      kind: 'body',
      body: (honest) => {
        stop()
        return honest
      },
    }
  }
}

/** Several things that happen to the requests of one run; the first that has something to say decides. */
export function together(...moments: readonly Moment[]): Moment {
  return (request, stop) => {
    for (const moment of moments) {
      const fault = moment(request, stop)
      if (fault !== undefined) return fault
    }
    return undefined
  }
}

/** The moment at which the action has judged and reports: its annotation comes between outputs and summary. */
export function whileItReports(summary: FullPipe): NonNullable<StoppedRunSettings['when']> {
  return async (step) => {
    await expect.poll(() => step.log(), { timeout: 20_000 }).toContain('::error ')
    return async () => summary.drain()
  }
}

/** Log lines but those that tell the runner what to hide, and those for debugging. */
export function saidIn({ log }: StepResult): string {
  return log.replace(/^::(?:add-mask|debug)::.*\n?/gm, '')
}
