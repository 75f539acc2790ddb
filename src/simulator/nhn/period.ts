import { Refusal, refusals } from './refusal.ts'

/** A time span in milliseconds since 1970. Both ends belong to it. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** The form of `from` and `to`: whole seconds and an offset. A `+` that was not encoded arrives as a space. */
export const instantPattern = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$'

const day = 24 * 60 * 60_000

/**
 * Reads the ends of a period. What «at most a month» means exactly is not documented; `longestDays` decides.
 * Refuses dates that no calendar has, an end before the beginning, and a longer period.
 */
export function readPeriod(from: string, to: string, longestDays: number): Period | Refusal {
  const period = { from: instant(from), to: instant(to) }
  if (Number.isNaN(period.from)) return new Refusal(400, 'from is not valid.')
  if (Number.isNaN(period.to)) return new Refusal(400, 'to is not valid.')
  if (period.from > period.to) return refusals.periodReversed
  return period.to - period.from > longestDays * day ? refusals.periodTooLong : period
}

/** Milliseconds since 1970; `NaN` for a date like 30 February, which `Date.parse` would take for 2 March. */
function instant(text: string): number {
  const wallClock = text.slice(0, 19)
  const asUtc = Date.parse(`${wallClock}Z`)
  const exists = !Number.isNaN(asUtc) && new Date(asUtc).toISOString().slice(0, 19) === wallClock
  return exists ? Date.parse(text) : Number.NaN
}
