import type { Random } from './random.ts'

const shortest = 2_000
const longest = 30_000

const within = (milliseconds: number) => Math.min(longest, Math.max(shortest, milliseconds))

/**
 * How long to wait before asking again how far something is, in milliseconds from 2 s to 30 s.
 * A tenth of the elapsed time keeps the lag within a tenth of the whole. Where the usual duration is known
 * (not 0), the waits halve the way to its end, so that few fall before it and many around it.
 */
export function adaptiveInterval(elapsed: number, expected = 0): number {
  if (elapsed <= 0) return shortest
  const tenth = within(elapsed / 10)
  const earliestEnd = expected * 0.9
  if (elapsed < earliestEnd) return Math.max(tenth, within((earliestEnd - elapsed) / 2))
  if (elapsed < expected * 1.1) return within(Math.min(tenth, expected / 40))
  return tenth
}

/**
 * How long to wait before asking again whether a slot is free, in milliseconds: 5 s, growing by half each
 * time to 30 s, each shortened by up to a fifth at random so that many waiting runs do not ask at once.
 */
export function slotInterval(looks: number, random: Random): number {
  const full = Math.min(longest, 5_000 * 1.5 ** Math.max(0, looks - 1))
  return Math.round(full * (1 - 0.2 * random()))
}
