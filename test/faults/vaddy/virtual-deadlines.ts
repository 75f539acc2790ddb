import type { Clock } from '../../../src/kernel/clock.ts'

/**
 * Time limits of requests in virtual time. A limit counts only once it is known that no answer will come:
 * otherwise virtual time, which jumps, would outrun honest answers on a busy machine.
 */
export class VirtualDeadlines {
  readonly #clock: Clock
  readonly #open = new Set<{ readonly ms: number; readonly end: AbortController }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Makes the signal of a request that is about to be sent, and what to call when it is over. */
  begin(milliseconds: number): { signal: AbortSignal; over: () => void } {
    const entry = { ms: milliseconds, end: new AbortController() }
    this.#open.add(entry)
    return { signal: entry.end.signal, over: () => this.#open.delete(entry) }
  }

  /** Lets time pass for every request that is under way. */
  startCounting(): void {
    for (const entry of this.#open) {
      this.#open.delete(entry)
      this.#clock.sleep(entry.ms).then(() => {
        entry.end.abort(new DOMException('The time is over.', 'TimeoutError'))
      })
    }
  }
}
