import { cleanLine } from '../kernel/clean-text.ts'

const longestText = 2_000
const deepest = 6
const mostItems = 50

/**
 * Makes an answer fit to be kept as evidence: parsed where it is JSON, every text cleaned and cut, deep or
 * long structures cut off. What is not JSON is kept as the first line of its text.
 */
export function evidenceOf(text: string): unknown {
  try {
    return cleaned(JSON.parse(text), 0)
  } catch {
    return cleanLine(text.slice(0, longestText), 200)
  }
}

function cleaned(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanLine(value, longestText)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return '…'
  if (Array.isArray(value)) return value.slice(0, mostItems).map((item) => cleaned(item, depth + 1))
  const entries = Object.entries(value).slice(0, mostItems)
  return Object.fromEntries(entries.map(([key, item]) => [cleanLine(key, 100), cleaned(item, depth + 1)]))
}
