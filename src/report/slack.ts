import type { GateReport } from '../gate/report.ts'
import type { Language } from '../messages/catalogues.ts'
import { viewOf } from './view.ts'

/** How the message appears in Slack, under the names of go-vaddy's variables. Empty: as the webhook says. */
export interface SlackAppearance {
  readonly username?: string | undefined
  readonly channel?: string | undefined
  readonly icon_emoji?: string | undefined
  readonly icon_url?: string | undefined
}

/** A message as Slack's incoming webhooks take it. */
export interface SlackMessage extends SlackAppearance {
  readonly text: string
}

const mostCharacters = 3_000

/** Writes the Slack message of a run: what ended how, why, and where to look. */
export function renderSlack(
  report: GateReport,
  language: Language,
  appearance: SlackAppearance = {},
): SlackMessage {
  const view = viewOf(report, language)
  const where = [report.run.repository, report.run.url].filter((part) => part !== null)
  const lines = [
    view.simulated,
    `*${escapeSlack(view.title)}*`,
    escapeSlack(view.reason),
    ...view.links.flatMap(({ href }) => (href === null ? [] : [escapeSlack(href)])),
    where.length > 0 ? escapeSlack(where.join(' ')) : null,
  ]
  const text = lines
    .filter((line) => line !== null)
    .join('\n')
    .slice(0, mostCharacters)
  const given = Object.entries(appearance).filter(([, value]) => value !== undefined && value !== '')
  return { text, ...Object.fromEntries(given) }
}

/**
 * Slack reads `<…>` as links, mentions and commands and knows three entities (Slack's page on formatting
 * text). A zero-width space keeps `@here` and the like from being read where a workspace parses names.
 */
function escapeSlack(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u200b')
}
