import { wildcard } from '../../kernel/wildcard.ts'
import { criteriaLetter } from './collect.ts'
import type { Result } from './latest.ts'
import type { NhnOptions } from './read-options.ts'

/** Which results are judged, and which wishes found nothing. */
export interface Selection {
  /** Whether a result is to be judged. */
  includes(result: Result): boolean
  /** Patterns that no result has matched by now, as they were given. */
  unmatched(): readonly string[]
  /** Exclusions that have excluded nothing by now, as they were given. */
  idle(): readonly string[]
}

/**
 * Selects by operating system, criteria and instance. A result is left out only where it says clearly that it is of
 * another system or of other criteria: what is neither Linux nor Windows stays with both.
 */
export function createSelection({
  criteria,
  instances = { included: [], excluded: [] },
  os,
}: Pick<NhnOptions, 'criteria' | 'instances' | 'os'>): Selection {
  const watch = (pattern: string) => ({ pattern, matches: wildcard(pattern), used: false })
  const included = instances.included.map(watch)
  const excluded = instances.excluded.map(watch)
  const letter = criteriaLetter(criteria)
  const otherLetter = letter && { M: 'F', F: 'M' }[letter]
  const otherSystem = os === 'all' ? undefined : os === 'linux' ? 'windows' : 'linux'
  /** Each that matches has done something, so that none is called useless for its place in the list. */
  const anyOf = (patterns: typeof included, name: string) => {
    const matching = patterns.filter(({ matches }) => matches(name))
    for (const one of matching) one.used = true
    return matching.length > 0
  }
  const unused = (patterns: typeof included) =>
    patterns.filter(({ used }) => !used).map(({ pattern }) => pattern)
  return {
    includes: (result) => {
      if (result.bss === otherLetter) return false
      if (otherSystem !== undefined && systemOf(result) === otherSystem) return false
      const isIn = anyOf(included, result.instanceName)
      const isOut = anyOf(excluded, result.instanceName)
      return (isIn || included.length === 0) && !isOut
    },
    unmatched: () => unused(included),
    idle: () => unused(excluded),
  }
}

/** `Windows`, as the newer guide has it, or `Window`, as the older one; `Linux`. */
function systemOf({ os = '' }: Result): 'linux' | 'windows' | undefined {
  if (/^win/i.test(os)) return 'windows'
  return /^linux/i.test(os) ? 'linux' : undefined
}
