/** Writes an item as a line of NDJSON (newline-delimited JSON). */
export function ndjsonLine(item: unknown): string {
  return `${JSON.stringify(item)}\n`
}

/** Writes values as a line of CSV (RFC 4180). Each text is quoted; a list or an object becomes JSON. */
export function csvLine(values: readonly unknown[]): string {
  return `${values.map(csvCell).join(',')}\r\n`
}

/**
 * What a spreadsheet would take for a formula, also in the full width of Japanese and Korean keyboards
 * (OWASP, «CSV Injection»).
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

function csvCell(value: unknown): string {
  if (value === undefined || value === null) return ''
  // A number of ours may well begin with a minus.
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const inert = formula.test(text) ? `'${text}` : text
  return `"${inert.replaceAll('"', '""')}"`
}
