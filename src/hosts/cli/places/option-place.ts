import type { Secret } from '../../../kernel/secret.ts'
import type { Message } from '../../../messages/message.ts'
import type { GivenOptions } from '../../../options/definition.ts'
import type { SlackAppearance } from '../../../report/slack.ts'

/** What one place gives: the flags, the environment, or an env file. */
export interface OptionPlace {
  readonly given: GivenOptions
  readonly problems: readonly Message[]
  readonly warnings: readonly Message[]
  /** Every secret that stands there, used or not: none of them may be printed. */
  readonly secrets: readonly Secret[]
  /** How a Slack message is to look. */
  readonly appearance: SlackAppearance
}

/**
 * Lays places over each other, the highest first. An empty value counts as not given. Where options are
 * alternatives, such as an ID and a label, one given by a higher place replaces all of them in a lower one.
 */
export function mergePlaces(
  layers: readonly GivenOptions[],
  alternatives: readonly (readonly string[])[],
): GivenOptions {
  const merged: Record<string, GivenOptions[string]> = {}
  const settled = new Set<string>()
  for (const layer of layers) {
    const given = Object.entries(layer).filter(([, value]) => (value?.text ?? '').trim() !== '')
    for (const [name, value] of given) if (!settled.has(name)) merged[name] ??= value
    for (const group of alternatives) {
      if (given.some(([name]) => group.includes(name))) for (const name of group) settled.add(name)
    }
  }
  return merged
}
