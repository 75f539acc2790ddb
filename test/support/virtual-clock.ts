import { subscribe } from 'node:diagnostics_channel'
import { setImmediate, setTimeout } from 'node:timers'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Clock } from '../../src/kernel/clock.ts'

/** How a virtual clock begins. */
export interface VirtualClockOptions {
  /** Time of day at the beginning. Default: 2026-01-01T00:00:00Z. */
  readonly startsAt?: number
  /** When false, time moves by `advance` only. Default: true. */
  readonly automatic?: boolean
}

/** How long the machines of `skewedBy` have been up, in milliseconds. */
const upTime = 7_654_321

interface Sleeper {
  readonly due: number
  readonly wake: () => void
}

/**
 * How many turns of the event loop must pass without a new sleep before time moves by itself. An exchange
 * with a loopback server takes two to six; the first one may wait for a parser that is compiled elsewhere.
 */
const quietTurns = 20
/**
 * How many turns of at least a millisecond must pass instead while a request is on its way, so that time
 * does not run ahead of its answer. It does move in the end: the server may sleep, or never answer.
 */
const quietTurnsOfExchange = 30

/** Requests of undici and of `fetch`, which is undici, that have neither ended nor failed. */
const underWay = new Set<unknown>()
const requestOf = (message: unknown) => (message as { request: unknown }).request
subscribe('undici:request:create', (message) => underWay.add(requestOf(message)))
subscribe('undici:request:trailers', (message) => underWay.delete(requestOf(message)))
subscribe('undici:request:error', (message) => underWay.delete(requestOf(message)))

/**
 * A clock for tests: sleeping takes no real time. As soon as everybody who could still act at this moment
 * has had the chance, time jumps to whatever sleep is due first. Real input and output go on in between.
 */
export class VirtualClock implements Clock {
  readonly #automatic: boolean
  /** Sorted by due time; of equal ones the older first. */
  #sleepers: Sleeper[] = []
  #timeOfDay: number
  #elapsed = 0
  #newSleep = false
  #watching = false

  constructor(options: VirtualClockOptions = {}) {
    this.#timeOfDay = options.startsAt ?? Date.UTC(2026, 0, 1)
    this.#automatic = options.automatic ?? true
  }

  now(): number {
    return this.#timeOfDay + this.#elapsed
  }

  /** Milliseconds since this clock was made. */
  monotonic(): number {
    return this.#elapsed
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason)
        return
      }
      const onAbort = () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper)
        reject(signal?.reason)
      }
      const sleeper: Sleeper = {
        due: this.#elapsed + Math.max(0, milliseconds),
        wake: () => {
          signal?.removeEventListener('abort', onAbort)
          resolve()
        },
      }
      signal?.addEventListener('abort', onAbort, { once: true })
      this.#sleepers.push(sleeper)
      this.#sleepers.sort((one, other) => one.due - other.due)
      this.#newSleep = true
      if (this.#automatic) this.#watch()
    })
  }

  /** How many sleep at this moment. */
  get sleeping(): number {
    return this.#sleepers.length
  }

  /** Moves time by so many milliseconds, waking in order whoever is due on the way. */
  async advance(milliseconds: number): Promise<void> {
    const target = this.#elapsed + milliseconds
    for (;;) {
      // Whoever was woken may sleep again within the time that is left.
      await nextTurn()
      const [first] = this.#sleepers
      if (first === undefined || first.due > target) break
      this.#wakeFirst()
    }
    this.#elapsed = Math.max(this.#elapsed, target)
  }

  /** Sets the wall clock forward or back, as an administrator or a time server does. */
  setWallClockBy(milliseconds: number): void {
    this.#timeOfDay += milliseconds
  }

  /** The same time on another machine, long up, whose wall clock is wrong by so many milliseconds. */
  skewedBy(milliseconds: number): Clock {
    return {
      now: () => this.now() + milliseconds,
      // No machine's monotonic clock stands at 0 when a run begins.
      monotonic: () => this.monotonic() + upTime,
      sleep: (duration, signal) => this.sleep(duration, signal),
    }
  }

  /** Waits until it is quiet, then wakes the first sleeper; again while anyone sleeps. */
  #watch(): void {
    if (this.#watching) return
    this.#watching = true
    let quiet = 0
    let waiting = underWay.size
    const turn = () => {
      quiet = this.#newSleep || underWay.size !== waiting ? 0 : quiet + 1
      waiting = underWay.size
      this.#newSleep = false
      if (quiet >= (waiting > 0 ? quietTurnsOfExchange : quietTurns)) {
        quiet = 0
        this.#wakeFirst()
      }
      // A sleep without end never wakes by itself: only a signal ends it.
      if (!Number.isFinite(this.#sleepers[0]?.due)) this.#watching = false
      else if (waiting > 0) setTimeout(turn, 1)
      else setImmediate(turn)
    }
    setImmediate(turn)
  }

  #wakeFirst(): void {
    const [first] = this.#sleepers
    if (first === undefined || !Number.isFinite(first.due)) return
    this.#sleepers.shift()
    this.#elapsed = Math.max(this.#elapsed, first.due)
    first.wake()
  }
}
