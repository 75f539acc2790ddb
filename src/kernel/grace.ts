import type { Clock } from './clock.ts'

/** What tells of a stop, and the clock that measures from there. */
export interface Stoppable {
  readonly clock: Clock
  readonly signal: AbortSignal
}

/**
 * Waits for something that a stop must not end at once, since a server may have acted on it already: the signal
 * only limits the wait, to so many milliseconds from the moment it aborts (`grace` is asked then). Past them it
 * rejects with the signal's reason, and what the answer was is told to nobody.
 */
export async function answerWithinGrace<T>(
  { clock, signal }: Stoppable,
  answer: Promise<T>,
  grace: () => number,
): Promise<T> {
  const answered = new AbortController()
  const tooLate = async (): Promise<never> => {
    await aborted(signal, answered.signal)
    await clock.sleep(grace(), answered.signal)
    throw signal.reason
  }
  try {
    return await Promise.race([answer, tooLate()])
  } finally {
    answered.abort()
    answer.catch(() => {
      // Whoever stopped waiting is not told any more; without this Node would call it unhandled.
    })
  }
}

/** Resolves when `signal` aborts, rejects when `answered` does. */
function aborted(signal: AbortSignal, answered: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      resolve()
      return
    }
    signal.addEventListener('abort', () => resolve(), { once: true, signal: answered })
    answered.addEventListener('abort', () => reject(answered.reason), { once: true })
  })
}
