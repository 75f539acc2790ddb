import type { StepResult } from '../../../src/simulator/github-runner/step.ts'
import type { FaultHook, FaultRequest } from '../../../src/simulator/vaddy/faults.ts'
import type { VaddySimulatorOptions } from '../../../src/simulator/vaddy/server.ts'
import type { SectionRecord } from '../../faults/vaddy/reliability-record.ts'
import { nodes } from '../action.ts'
import { type StoppedStep, type StopSettings, stopStep } from '../stopping.ts'
import { type ActionBench, createActionBench } from './action.ts'

/** A run that was stopped. */
export interface StoppedRun extends Omit<StoppedStep<ActionBench>, 'inputs'> {
  readonly post: StepResult
  /** Cancels that main and post sent, in this order. */
  readonly cancels: { readonly main: number; readonly post: number }
}

/** What a test may set about a run that it stops. */
export interface StoppedRunSettings
  extends Omit<VaddySimulatorOptions, 'faults'>,
    Omit<StopSettings<ActionBench>, 'afterwards'> {
  /** Keeps what the run did. */
  readonly record: SectionRecord
  /** What happens to the requests of post. */
  readonly duringPost?: FaultHook
}

/** A scan that runs until it is canceled. */
export const endless = { scenario: 'never-ends', scanDurationMs: Number.POSITIVE_INFINITY } as const

const [, node = process.execPath] = nodes.at(-1) ?? []

/** Runs the committed action, stops it at one moment, runs post, and searches what came out for the key. */
export async function stopRun(settings: StoppedRunSettings): Promise<StoppedRun> {
  const { how, record, at, when, duringPost, inputs, variables, prepare, ...simulated } = settings
  const { bench, elapsed, main, ...step } = await stopStep(
    (faults) => createActionBench({ ...endless, ...simulated, node, faults }),
    { ...settings, ...(duringPost && { afterwards: (request) => duringPost(request as FaultRequest) }) },
  )
  const sentByMain = countCancels(bench)
  const { post } = await bench.finish(main, step.inputs)
  const cancels = { main: sentByMain, post: countCancels(bench) - sentByMain }
  const canceledBy = cancels.main === 0 ? 'post' : cancels.post === 0 ? 'the run' : 'the run and post'
  record.addStep(bench.simulator, main, canceledBy)
  return { bench, main, post, elapsed, cancels }
}

function countCancels({ simulator }: ActionBench): number {
  return simulator.requests.filter(({ operation }) => operation === 'cancel').length
}
