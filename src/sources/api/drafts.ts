import { english } from '../../messages/english.ts'
import type { IgnoreDraft } from '../../options/ignore-draft.ts'
import { type ExamineTools, examine } from './examine.ts'
import { type PrepareTools, prepare } from './prepare.ts'
import type { ApiOptions } from './read-options.ts'
import { titleOf } from './rule-words.ts'

/** Examines an API and makes an entry of each finding, for a first ignore file. Judges nothing. */
export async function findingDrafts(
  options: ApiOptions,
  tools: PrepareTools & ExamineTools,
): Promise<readonly IgnoreDraft[]> {
  const { rules } = await examine(await prepare(options, tools), options, tools)
  return rules.flatMap(({ findings, id }) =>
    findings.map(({ level, place }) => ({ id, instance: place, note: `${level}: ${english(titleOf(id))}` })),
  )
}
