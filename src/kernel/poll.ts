import type { Random } from './random.ts'

const shortest = 2_000
const longest = 30_000

const within = (milliseconds: number) => Math.min(longest, Math.max(shortest, milliseconds))

/**
 * How long to wait before asking again how far something is, in milliseconds from 2 s to 30 s.
 * A tenth of the elapsed time keeps the lag within a tenth of the whole. Where the usual duration is known
 * (not 0), it is also a tenth of the way to or from its end: never longer for that, since what usually takes
 * long may end soon, and shorter the nearer the end is.
 */
export function adaptiveInterval(elapsed: number, expected = 0): number {
  const tenth = within(elapsed / 10)
  return expected === 0 ? tenth : Math.min(tenth, within(Math.abs(expected - elapsed) / 10))
}

/**
 * How long to wait before asking again whether a slot is free, in milliseconds: 5 s, growing by half each
 * time to 30 s, each shortened by up to a fifth at random so that many waiting runs do not ask at once.
 */
export function slotInterval(looks: number, random: Random): number {
  const full = Math.min(longest, 5_000 * 1.5 ** Math.max(0, looks - 1))
  return Math.round(full * (1 - 0.2 * random()))
}
