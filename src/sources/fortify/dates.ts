import type { HttpAnswer } from '../../http/client.ts'
import { parseHttpDate } from '../../http/http-date.ts'
import { parseIsoTime } from '../../kernel/iso-time.ts'

const day = 86_400_000

/** Clocks that are further apart than this, in milliseconds, are worth a word. */
const clockTolerance = 60_000

/**
 * Reads a date as SSC writes it: `2017-09-12T11:24:28.000+0000`, with a colon in the offset, or with `Z`. Gives
 * milliseconds since 1970, or `NaN` for all else: `2016. 10. 19`, as fortifyclient prints it, names another moment
 * in every time zone.
 */
export function parseSscDate(text: string): number {
  return parseIsoTime(text)
}

/** Writes a moment, in milliseconds since 1970, the way SSC reads it. Throws a `RangeError` on what is no time. */
export function sscDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** Whole days from one moment to another, rounded down: 364 days and 23 hours are 364. Negative past the end. */
export function daysLeft(end: number, now: number): number {
  return Math.floor((end - now) / day)
}

/** What SSC's own clock says, by an answer's `Date`, in milliseconds since 1970; `undefined` where it does not say. */
export function serverTimeOf({ headers }: Pick<HttpAnswer, 'headers'>): number | undefined {
  const time = parseHttpDate(headers['date'] ?? '')
  return Number.isNaN(time) ? undefined : time
}

/**
 * How far SSC's clock is ahead of ours, in milliseconds, where that is more than a minute: less comes from the way
 * of an answer and from whole seconds.
 */
export function clockSkew(serverTime: number | undefined, now: number): number | undefined {
  const apart = serverTime === undefined ? 0 : serverTime - now
  return Math.abs(apart) > clockTolerance ? apart : undefined
}
