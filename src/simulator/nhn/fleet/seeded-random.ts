/** Gives the next of a row of numbers from 0 up to, but without, 1. */
export type Random = () => number

/** Makes a row of numbers that follows from the seed alone (mulberry32). For made-up data, never for keys. */
export function seededRandom(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Gives a whole number from `least` to `most`, both included. */
export function wholeNumber(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1))
}

/** Gives one of several, of which there must be at least one. */
export function oneOf<T>(random: Random, choices: readonly [T, ...T[]]): T {
  return choices[wholeNumber(random, 0, choices.length - 1)] ?? choices[0]
}
