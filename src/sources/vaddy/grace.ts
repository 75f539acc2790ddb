import type { Session } from './session.ts'

/** How long the answer to a start is waited for once we were told to stop, in milliseconds. */
const grace = 4_000

/**
 * Waits for the answer to a start. A stop signal does not abort the request, since the server may have
 * begun the scan; it limits the wait to 4 s more. Then rejects with the signal's reason.
 */
export async function answerWithinGrace<T>({ clock, signal }: Session, answer: Promise<T>): Promise<T> {
  const answered = new AbortController()
  const tooLate = async (): Promise<never> => {
    await aborted(signal, answered.signal)
    await clock.sleep(grace, answered.signal)
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
