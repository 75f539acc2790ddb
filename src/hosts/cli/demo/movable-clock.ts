import type { Clock } from '../../../kernel/clock.ts'

/** A clock whose time of day somebody puts forward. */
export interface MovableClock extends Clock {
  forward(milliseconds: number): void
}

/** Makes such a clock of another one. */
export function movable(clock: Clock): MovableClock {
  let ahead = 0
  return {
    now: () => clock.now() + ahead,
    monotonic: () => clock.monotonic(),
    sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
    forward: (milliseconds) => {
      ahead += milliseconds
    },
  }
}
