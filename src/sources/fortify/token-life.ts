/** When a token ends, in milliseconds since 1970; `never` where SSC names no end. */
export type TokenEnd = number | 'never'

/** How near an end may be, in milliseconds; what is not given judges nothing. */
export interface EndLimits {
  readonly warn?: number | undefined
  readonly fail?: number | undefined
}

/** How near an end is: `fail` and `warn` by the limits, `far` within none of them. */
export type Nearness = 'fail' | 'warn' | 'far'

/** Judges how near an end is. An end that is over is nearer than every limit; one that never comes is far. */
export function nearnessOf(end: TokenEnd, now: number, { fail, warn }: EndLimits): Nearness {
  if (end === 'never') return 'far'
  const left = end - now
  const isWithin = (limit: number | undefined) => limit !== undefined && left <= limit
  if (isWithin(fail)) return 'fail'
  return isWithin(warn) ? 'warn' : 'far'
}

/** The worst of some. */
export function nearest(all: readonly Nearness[]): Nearness {
  return (['fail', 'warn'] as const).find((one) => all.includes(one)) ?? 'far'
}
