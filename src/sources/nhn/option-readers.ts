import { cleanLine } from '../../kernel/clean-text.ts'
import { message } from '../../messages/message.ts'
import { type Reader, readLines, Unreadable } from '../../options/readers.ts'

/**
 * Regions such as `KR1`, separated by commas, spaces or lines. Their form is checked and not their names: the
 * service names «KR1, KR2, …» and leaves the list open (API guide, `regionCode`).
 */
export const readRegions: Reader<readonly string[]> = (text, input) => {
  const names = text.split(/[\s,]+/).filter((name) => name !== '')
  // Looked at before folding case, which makes ASCII of other letters.
  const odd = names.find((name) => !/^[A-Za-z]{2}\d$/.test(name))
  if (odd === undefined && names.length > 0) return [...new Set(names.map((name) => name.toUpperCase()))]
  return new Unreadable(message('problem_region', { input, given: cleanLine(odd ?? text, 80) }))
}

/** The number of a result: digits, as many as the service likes. */
export const readResultNumber: Reader<string> = (text, input) =>
  /^\d{1,40}$/.test(text)
    ? text
    : new Unreadable(message('problem_digits', { input, given: cleanLine(text, 80) }))

/** Which instances are judged: patterns of which one must match, and others of which none may. */
export interface InstancePatterns {
  /** Empty where every instance is meant that nothing excludes. */
  readonly included: readonly string[]
  readonly excluded: readonly string[]
}

/** Names or patterns of instances, one a line; `!` excludes. */
export const readInstances: Reader<InstancePatterns> = (text, input) => {
  const lines = readLines(text, input)
  if (lines instanceof Unreadable) return lines
  const excluded = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim())
  if (excluded.includes('')) return new Unreadable(message('problem_instances', { input }))
  return { included: lines.filter((line) => !line.startsWith('!')), excluded }
}
