// A calendar day, a time of day to the second, and an offset, with or without its colon.
const isoTime =
  /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?)(?:Z|([+-](?:[01]\d|2[0-3])):?([0-5]\d))$/

/**
 * Reads a time in ISO 8601 that names one moment, such as `2014-06-12T11:11:11+0000` as VAddy writes it.
 * Returns milliseconds since 1970, or `NaN` for all else: `Date.parse` alone would take «Jun 12 2026 ((((»,
 * a year of six digits, and 31 June for 1 July.
 */
export function parseIsoTime(text: string): number {
  const [, day = '', time = '', hours, minutes = ''] = isoTime.exec(text) ?? []
  const midnight = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return Number.NaN
  return Date.parse(`${day}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`)
}

/**
 * Writes a time for programs, in ISO 8601 and UTC, without a fraction of a second where there is none; `null` where it
 * is no time.
 */
export function isoTimeOf(text: string | null | undefined): string | null {
  const time = parseIsoTime(text ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z')
}

/**
 * Writes a time, in milliseconds since 1970, as people read it in every language: `2026-11-20 09:30 UTC`, or
 * `2026-11-20 09:30:05 UTC` to the second. Throws a `RangeError` on what is no time.
 */
export function readableTime(milliseconds: number, to: 'minute' | 'second' = 'minute'): string {
  const iso = new Date(milliseconds).toISOString().replace(/\.\d+Z$/, '')
  return `${(to === 'minute' ? iso.slice(0, -3) : iso).replace('T', ' ')} UTC`
}

/** Writes times that are held against each other: to the second where two of them are of one minute. */
export function comparableTimes<T extends readonly number[]>(times: T): { [I in keyof T]: string } {
  const known = times.filter((time) => !Number.isNaN(time))
  const apart = new Set(known.map((time) => Math.floor(time / 60_000))).size === known.length
  const written = times.map((time) =>
    Number.isNaN(time) ? '' : readableTime(time, apart ? 'minute' : 'second'),
  )
  return written as { [I in keyof T]: string }
}
