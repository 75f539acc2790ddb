import { host, placeOf } from '../look.ts'
import type { Answered } from '../observation.ts'
import type { RuleFinding } from '../rule.ts'

/**
 * Makes findings of answers that lack something: one for the host where all of so many lack it, for then it is the
 * server's configuration, and otherwise one for each place.
 */
export function together(
  lacking: readonly Answered[],
  all: number,
  about: (one: Answered) => Omit<RuleFinding, 'place'>,
): readonly RuleFinding[] {
  const [first] = lacking
  if (first === undefined) return []
  if (lacking.length === all) return [{ place: host, ...about(first) }]
  const byPlace = new Map<string, Answered>()
  for (const one of lacking) if (!byPlace.has(placeOf(one.request))) byPlace.set(placeOf(one.request), one)
  return [...byPlace].map(([place, one]) => ({ place, ...about(one) }))
}
