/** The longest wait that is believed, in milliseconds; longer ones are cut to it. */
const longest = 24 * 60 * 60 * 1_000

const wholeSeconds = /^\d+$/
// The three date forms of RFC 9110, section 5.6.7, all of which begin with a weekday.
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d{2}:\d{2}:\d{2}/i

/**
 * Reads the header `Retry-After` (RFC 9110, section 10.2.3): whole seconds, or a date, which is taken
 * relative to `now`, milliseconds since 1970.
 * Returns milliseconds from 0 to a day, or `undefined` where the header is missing or makes no sense.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const value = header?.trim() ?? ''
  if (wholeSeconds.test(value)) return Math.min(longest, Number(value) * 1_000)
  if (!httpDate.test(value)) return undefined
  const date = Date.parse(/ GMT$/i.test(value) ? value : `${value} GMT`)
  return Number.isNaN(date) ? undefined : Math.min(longest, Math.max(0, date - now))
}
