/**
 * Reads the header `Date` (RFC 9110, sections 5.6.7 and 6.6.1) in the one form that servers must write, such
 * as `Thu, 01 Jan 2026 00:00:00 GMT`. Returns milliseconds since 1970, or `NaN` for all else.
 */
export function parseHttpDate(text: string): number {
  const milliseconds = Date.parse(text)
  // `toUTCString` writes that very form. `Date.parse` alone would take `0` for the year 2000.
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toUTCString() === text
    ? milliseconds
    : Number.NaN
}
