/** A release of SSC: year and number, as in 24.2. */
export interface SscVersion {
  readonly year: number
  readonly release: number
  /** As people write it: `24.2`. */
  readonly text: string
}

/** Reads the version that the interface's description gives: `1:25.2.0.0151`. `undefined` for all else. */
export function parseSscVersion(text: string): SscVersion | undefined {
  const [, year, release] = /^(?:\d+:)?(\d{2})\.(\d)\.\d[\d.]*$/.exec(text.trim()) ?? []
  if (year === undefined || release === undefined) return undefined
  return { year: Number(year), release: Number(release), text: `${year}.${release}` }
}

/** Whether a version is at least another. */
export function isAtLeast(
  { year, release }: SscVersion,
  [otherYear, other]: readonly [number, number],
): boolean {
  return year > otherYear || (year === otherYear && release >= other)
}

/** From here on a token can read about itself and revoke itself (OpenAPI documents of 22.2 to 25.2). */
export const tokensKnowThemselves = [24, 2] as const
/** From here on `/tokenDefinitions` takes a password, too (the same). */
export const definitionsTakePassword = [23, 2] as const
