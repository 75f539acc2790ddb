const unitMilliseconds = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
type Unit = keyof typeof unitMilliseconds

const wholeDuration = /^(?:\d+(?:ms|[smhd]))+$/
const oneAmount = /(\d+)(ms|[smhd])/g
const unitsLargestFirst: readonly Unit[] = ['d', 'h', 'm', 's', 'ms']

/**
 * Reads a duration such as `500ms`, `90s`, `15m`, `1h30m` or `30d`.
 * Returns milliseconds, or `undefined` for anything else: a bare number has no unit and could be
 * seconds or minutes, a unit that stands twice or out of order is more likely a slip than a wish.
 */
export function parseDuration(text: string): number | undefined {
  const compact = text.trim().toLowerCase()
  if (!wholeDuration.test(compact)) return undefined
  let total = 0
  let smallestSoFar = -1
  for (const [, amount, unit] of compact.matchAll(oneAmount)) {
    const rank = unitsLargestFirst.indexOf(unit as Unit)
    if (rank <= smallestSoFar) return undefined
    smallestSoFar = rank
    total += Number(amount) * unitMilliseconds[unit as Unit]
  }
  return Number.isSafeInteger(total) ? total : undefined
}

/**
 * Writes a duration the way `parseDuration` reads it, in the two largest units that count: `1h30m`,
 * `4m5s`, `350ms`. Used in logs and in lines that people paste back.
 */
export function formatDuration(milliseconds: number): string {
  let rest = milliseconds < 1_000 ? Math.round(milliseconds) : Math.round(milliseconds / 1_000) * 1_000
  const parts: string[] = []
  for (const unit of unitsLargestFirst) {
    const amount = Math.floor(rest / unitMilliseconds[unit])
    if (amount === 0) {
      if (parts.length > 0) break
      continue
    }
    parts.push(`${amount}${unit}`)
    rest -= amount * unitMilliseconds[unit]
    if (parts.length === 2) break
  }
  return parts.join('') || '0s'
}
