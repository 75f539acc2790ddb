import { AbortedError } from '../../kernel/errors.ts'
import { message } from '../../messages/message.ts'
import type { RunContext } from '../../sources/run-context.ts'

/** A stream that a process writes to, as far as its errors go. */
interface Output {
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
}

/** What tells a step to stop: a signal, or the loss of its output. */
export interface StepStop {
  /** Aborts with an `AbortedError`. */
  readonly signal: AbortSignal
  /** Whether nobody reads the step's output any more. Then no post step comes after it, either. */
  isOutputLost(): boolean
}

/**
 * Takes the loss of an output for a stop, like SIGTERM: a runner that has died leaves nothing but a closed
 * pipe behind (EPIPE), noticed at the next line, and a scan would run for nobody. Any other error of an
 * output counts, too. Without these listeners Node would end the process at once and cancel nothing.
 */
export function stopWithOutput(stop: AbortSignal, outputs: readonly Output[]): StepStop {
  const controller = new AbortController()
  let isLost = false
  const onSignal = () => controller.abort(stop.reason)
  if (stop.aborted) onSignal()
  else stop.addEventListener('abort', onSignal, { once: true })
  for (const output of outputs) {
    output.on('error', ({ code = '?' }) => {
      isLost = true
      controller.abort(new AbortedError(message('reason_output_lost', { code }), 'SIGTERM'))
    })
  }
  return { signal: controller.signal, isOutputLost: () => isLost }
}

/**
 * A step has 10 s from the first signal to the kill (actions/runner, ProcessInvoker.cs). It is to end within
 * 7 s, of which cleaning up may take this long and telling others one second more.
 */
const patience = { tries: 1, ms: 5_500 }
/** Without a runner nobody kills us, and no post step comes that could clean up. */
const patienceWithoutRunner = { tries: Number.POSITIVE_INFINITY, ms: 15_000 }

/** How often and how long a step may try to clean up once it was told to stop; milliseconds. */
export function patienceOf(stop: StepStop): RunContext['patience'] {
  const now = () => (stop.isOutputLost() ? patienceWithoutRunner : patience)
  return {
    get tries() {
      return now().tries
    },
    get ms() {
      return now().ms
    },
  }
}

/** Goes on without an output that is lost: what a post step does matters more than what it says. */
export function doWithoutOutput(outputs: readonly Output[]): void {
  for (const output of outputs) output.on('error', () => {})
}
