/** Applies a time scale to a duration in milliseconds. */
export type Scaled = (milliseconds: number) => number;
/** Makes what divides durations by `timeScale`. Throws a `RangeError` on one that is not a positive number. */
export declare function scaledBy(timeScale: number): Scaled;
