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
