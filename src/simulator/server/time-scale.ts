/** Applies a time scale to a duration in milliseconds. */
export type Scaled = (milliseconds: number) => number

/** Makes what divides durations by `timeScale`. Throws a `RangeError` on one that is not a positive number. */
export function scaledBy(timeScale: number): Scaled {
  if (!(timeScale > 0 && timeScale < Number.POSITIVE_INFINITY)) {
    throw new RangeError('timeScale must be a positive number.')
  }
  return (milliseconds) => milliseconds / timeScale
}
