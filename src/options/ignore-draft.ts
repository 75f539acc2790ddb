import { cleanLine } from '../kernel/clean-text.ts'
import type { IgnoreTerms } from './ignore-file.ts'

/** A finding that somebody may want to answer for. */
export interface IgnoreDraft {
  readonly id: string
  readonly instance: string
  /** What it is, for whoever reads the file. */
  readonly note: string
}

/**
 * Writes an ignore file of entries that nobody has answered for yet, by ID. It ignores nothing, and is refused, until
 * reason, approver and day are in every entry that stays. Texts are written as JSON, which is YAML.
 */
export function ignoreFileText(
  drafts: readonly IgnoreDraft[],
  terms: Pick<IgnoreTerms, 'id' | 'instance'> = { id: 'id', instance: 'instance' },
): string {
  const sorted = [...drafts].sort(
    (one, other) => order(one.id, other.id) || order(one.instance, other.instance),
  )
  if (sorted.length === 0) return '[]\n'
  const lines = sorted.flatMap(({ id, instance, note }, index) => [
    // One note for all instances of an ID.
    ...(sorted[index - 1]?.id === id ? [] : [`# ${cleanLine(note, 200)}`]),
    `- ${terms.id}: ${JSON.stringify(cleanLine(id, 60))}`,
    `  ${terms.instance}: ${JSON.stringify(cleanLine(instance, 500))}`,
    '  reason: ""',
    '  approved_by: ""',
    '  expires: ""',
  ])
  return `${lines.join('\n')}\n`
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
