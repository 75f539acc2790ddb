import type { GivenReport } from './judge.ts'

/** What must be there. */
export interface Requirement {
  /** As it was written, by which people know it. */
  readonly written: string
  readonly source: string
  /** The ID of one subject; `null`: any. */
  readonly id: string | null
  /** How many subjects there must be at least. */
  readonly count: number
}

/**
 * The requirements that the subjects do not meet, as they were written. What is required of a subject is that it has
 * a report; whether that is a pass is judged for every report by itself.
 */
export function missingOf(
  requirements: readonly Requirement[],
  subjects: readonly Pick<GivenReport, 'source' | 'subject'>[],
): string[] {
  return requirements
    .filter(({ count, id, source }) => {
      const found = subjects.filter((one) => one.source === source && (id === null || one.subject.id === id))
      return found.length < count
    })
    .map(({ written }) => written)
}
