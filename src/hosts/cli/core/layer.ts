import type { Secret } from '../../../kernel/secret.ts'
import type { Message } from '../../../messages/message.ts'
import type { GivenOptions } from '../../../options/definition.ts'
import type { SlackAppearance } from '../../../report/slack.ts'

/** What one place gives: the flags, the environment, or an env file. */
export interface Layer {
  readonly given: GivenOptions
  readonly problems: readonly Message[]
  readonly warnings: readonly Message[]
  /** Every secret that stands there, used or not: none of them may be printed. */
  readonly secrets: readonly Secret[]
  /** How a Slack message is to look. */
  readonly appearance: SlackAppearance
}

const crawlOptions = ['crawl_id', 'crawl_label'] as const

/**
 * Lays places over each other, the highest first. An empty value counts as not given. A crawl given by a
 * higher place replaces both crawl options of every lower one: an ID and a label are two ways to name one thing.
 */
export function mergeLayers(layers: readonly GivenOptions[]): GivenOptions {
  const merged: Record<string, GivenOptions[string]> = {}
  let hasCrawl = false
  for (const layer of layers) {
    const given = Object.entries(layer).filter(([, value]) => (value?.text ?? '').trim() !== '')
    for (const [name, value] of given) {
      if (hasCrawl && isCrawlOption(name)) continue
      merged[name] ??= value
    }
    hasCrawl ||= given.some(([name]) => isCrawlOption(name))
  }
  return merged
}

function isCrawlOption(name: string): boolean {
  return (crawlOptions as readonly string[]).includes(name)
}
