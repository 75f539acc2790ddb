/** How times are written: three ways were seen in answers and in the vendor's documents. */
export type DateSpelling = 'offset' | 'offset-with-colon' | 'zulu'

/** Writes a time of milliseconds since 1970. `zulu` has whole seconds only. */
export function spelled(milliseconds: number, spelling: DateSpelling): string {
  const iso = new Date(milliseconds).toISOString()
  switch (spelling) {
    case 'offset':
      return iso.replace('Z', '+0000')
    case 'offset-with-colon':
      return iso.replace('Z', '+00:00')
    case 'zulu':
      return iso.replace(/\.\d{3}Z$/, 'Z')
  }
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/

/** Reads a time of a request, in any of the spellings; `undefined` for anything else, a localized date too. */
export function readInstant(text: string): number | undefined {
  const milliseconds = instant.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(milliseconds) ? undefined : milliseconds
}
