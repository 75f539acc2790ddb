/** A stretch of time in whole seconds since 1970. Both ends belong to it. */
export interface Window {
  readonly from: number
  readonly to: number
}

/**
 * The longest window, in seconds. The service takes «at most 1 month» and does not say which; 28 days are within
 * one by every reading (API guide, `from` and `to`).
 */
export const longestWindow = 28 * 86_400

/**
 * Splits a period, in milliseconds since 1970, into windows that the service accepts, newest first. Neighbours share
 * the second at which they meet, because the guide doesn't say whether the ends of a window belong to it: by no
 * reading is there a gap, and a result that comes twice is known by its number.
 */
export function windowsOf(from: number, to: number): Window[] {
  const begin = Math.floor(from / 1_000)
  const windows: Window[] = []
  let end = Math.ceil(to / 1_000)
  do {
    const start = Math.max(begin, end - longestWindow)
    windows.push({ from: start, to: end })
    end = start
  } while (end > begin)
  return windows
}

/** Halves a window, the newer half first; `undefined` where it is too short for that. */
export function halvesOf({ from, to }: Window): readonly [Window, Window] | undefined {
  if (to - from < 2) return undefined
  const middle = Math.floor((from + to) / 2)
  return [
    { from: middle, to },
    { from, to: middle },
  ]
}

/** Writes a moment as the guide has it: `YYYY-MM-DDTHH:mm:ss±hh:mm`, without fractions and without `Z`. */
export function windowTime(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().replace('.000Z', '+00:00')
}
