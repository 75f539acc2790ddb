import { type Clock, systemClock } from '../kernel/clock.ts'
import { AbortedError } from '../kernel/errors.ts'
import { message } from '../messages/message.ts'

/**
 * Signals that tell a process to stop: Ctrl-C, a runner or a CI server, a terminal that was closed, Ctrl-\, and
 * Windows' Ctrl-Break. A system that doesn't know one never sends it. `nohup` can't take SIGHUP away: Node resets
 * ignored signals before it runs anything.
 */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'] as const

/** A stop that a person, a runner or a CI server asked for. */
export interface Stop {
  /** Aborts with an `AbortedError` at the first signal. */
  readonly signal: AbortSignal
}

/**
 * A second signal within this time, in milliseconds, is the first one again: a wrapper may pass on
 * what the terminal or Jenkins has already sent to the whole group.
 */
const sameSignal = 1_000

/** Turns signals into an `AbortSignal`. `onAgain` is called at each signal well after the first. */
export function listenForStop(
  target: NodeJS.Process,
  onAgain: () => void = () => {},
  clock: Pick<Clock, 'monotonic'> = systemClock,
): Stop {
  const controller = new AbortController()
  let first = 0
  const listener = (signal: NodeJS.Signals) => {
    if (!controller.signal.aborted) {
      first = clock.monotonic()
      controller.abort(new AbortedError(message('reason_aborted', { signal }), signal))
    } else if (clock.monotonic() - first > sameSignal) onAgain()
  }
  // Never taken back: listeners keep no process alive, and without them a late signal would end one that
  // has its answer already.
  for (const name of stopSignals) target.on(name, listener)
  return { signal: controller.signal }
}
