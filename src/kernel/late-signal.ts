import type { Clock } from './clock.ts'

/** A signal that comes later than another one. */
export interface LateSignal {
  readonly signal: AbortSignal
  /** Lets go of the other signal and of the clock. */
  close(): void
}

/** Makes a signal that aborts, for the same reason, so many milliseconds after another one. */
export function lateSignal(
  early: AbortSignal,
  milliseconds: number,
  clock: Pick<Clock, 'sleep'>,
): LateSignal {
  const late = new AbortController()
  const over = new AbortController()
  const wait = () => {
    clock.sleep(milliseconds, over.signal).then(
      () => late.abort(early.reason),
      () => {},
    )
  }
  if (early.aborted) wait()
  else early.addEventListener('abort', wait, { once: true, signal: over.signal })
  return { signal: late.signal, close: () => over.abort() }
}
