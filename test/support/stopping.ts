import { expect } from 'vitest'
import type { RunningStep, StepResult } from '../../src/simulator/github-runner/step.ts'
import type { Fault, FaultHook, FaultRequest } from '../../src/simulator/server/faults.ts'
import type { FullPipe } from './named-pipe.ts'

/** How a step is stopped: as a canceled job is, by a single signal, or by a kill that it can't notice. */
export type Stopping = 'canceled job' | 'SIGINT' | 'SIGTERM' | 'SIGKILL'

/** What a request does to the run. `stop` is for the moment that the test is about; it acts once. */
export type Moment = (request: FaultRequest, stop: () => void) => Fault | undefined

/** The committed action of whatever source, as far as stopping it goes. */
export interface StoppableBench {
  start(inputs?: Record<string, string>, variables?: Record<string, string>): RunningStep
}

/** What a test may set about a step that it stops. */
export interface StopSettings<Bench> {
  readonly how: Stopping
  /** Called at each request until the step has ended; chooses the moment by what it is told. */
  readonly at?: Moment
  /** Another way to choose the moment: resolves when it has come. What it gives is called after the signal. */
  readonly when?: (step: RunningStep) => Promise<() => Promise<unknown>>
  /** What happens to the requests that come after the step, such as those of a post step. */
  readonly afterwards?: FaultHook
  readonly inputs?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  /** Acts on the simulator before the step starts; gives more inputs. */
  readonly prepare?: (bench: Bench) => Readonly<Record<string, string>>
}

/** A step that was stopped. */
export interface StoppedStep<Bench> {
  readonly bench: Bench
  readonly main: StepResult
  /** The inputs that it was given beside those of the bench. */
  readonly inputs: Record<string, string>
  /** Milliseconds from the first signal to the end of the process. */
  readonly elapsed: number
}

/** Runs the committed action that `open` makes ready against a simulator with these faults, and stops it once. */
export async function stopStep<Bench extends StoppableBench>(
  open: (faults: FaultHook) => Promise<Bench>,
  settings: StopSettings<Bench>,
): Promise<StoppedStep<Bench>> {
  const { afterwards, at, how, inputs = {}, prepare, variables = {}, when } = settings
  let step: RunningStep | undefined
  let stoppedAt: number | undefined
  let isOver = false
  const stop = () => {
    if (stoppedAt !== undefined || step === undefined) return
    stoppedAt = performance.now()
    if (how === 'canceled job') void step.cancel()
    else step.process.kill(how)
  }
  const bench = await open((request) => (isOver ? afterwards?.(request) : at?.(request, stop)))
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
  return { bench, main, inputs: all, elapsed }
}

/** The moment at which the so-manieth request of a kind comes in; it is answered as `fault` says. */
export function atRequest(operation: string, count = 1, fault?: Fault): Moment {
  return (request, stop) => {
    if (request.operation !== operation || request.count !== count) return undefined
    stop()
    return fault
  }
}

/** The moment at which the answer to the so-manieth request of a kind leaves. */
export function atAnswer(operation: string, count = 1): Moment {
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
export function whileItReports(summary: FullPipe): (step: RunningStep) => Promise<() => Promise<unknown>> {
  return async (step) => {
    await expect.poll(() => step.log(), { timeout: 20_000 }).toContain('::error ')
    return async () => summary.drain()
  }
}

/** Log lines but those that tell the runner what to hide, and those for debugging. */
export function saidIn({ log }: StepResult): string {
  return log.replace(/^::(?:add-mask|debug)::.*\n?/gm, '')
}
