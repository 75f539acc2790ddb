import type { GateReport } from '../gate/report.ts'
import type { Spoken } from '../messages/catalogues.ts'
import { message, say } from '../messages/message.ts'
import { inertLine, linkable } from './harmless.ts'
import { type ReportView, viewOf } from './view.ts'

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

// Of Slack's 40,000 a reader sees the first few. Cut before escaping, so that no entity is cut in two.
const mostOfAReason = 1_000
const mostProblems = 5
const mostGates = 10

/** Writes the Slack message of a run: what ended how, why, and where to look. */
export function renderSlack(
  report: GateReport,
  language: Spoken,
  appearance: SlackAppearance = {},
): SlackMessage {
  const view = viewOf(report, language)
  const { repository, url } = report.run
  const job = url === null ? null : linkable(url)
  const lines = [
    view.simulated === null ? null : escapeSlack(view.simulated),
    `*${escapeSlack(view.title)}*`,
    escapeSlack(inertLine(view.reason, mostOfAReason)),
    ...(view.fleet?.totals ?? []).map(escapeSlack),
    ...gateLines(view).map((line) => escapeSlack(line)),
    ...view.problems.slice(0, mostProblems).map((problem) => `• ${escapeSlack(inertLine(problem, 300))}`),
    ...view.links.flatMap(({ label, href }) => (href === null ? [] : [slackLink(label, href)])),
    repository === null ? null : escapeSlack(inertLine(repository, 200)),
    job === null ? null : slackLink(say(view.words, message('run_url')), job),
  ]
  const given = Object.entries(appearance).filter(([, value]) => value !== undefined && value !== '')
  return { text: lines.filter((line) => line !== null).join('\n'), ...Object.fromEntries(given) }
}

/** The totals, and the gates that are no pass. */
function gateLines({ gates }: ReportView): string[] {
  if (gates === null) return []
  const against = gates.rows.filter(({ state }) => state === 'fail' || state === 'unjudged')
  const lines = against.slice(0, mostGates).map(({ file, name, outcome, why }) => {
    // The folder often has the name that people know the gate by.
    const where = file === '' || file === name ? '' : ` (${file})`
    return `• ${inertLine(`${name}${where}: ${why ?? outcome}`, 400)}`
  })
  return [gates.totals, ...lines]
}

// A space that nobody sees keeps what it stands in from being read as a mention, a link or an emoji.
const breakUp = '\u200b'

/**
 * Slack reads `<…>` as links, mentions and commands and knows three entities (Slack's page on formatting
 * text). Beyond that it makes links of addresses and domains, names of `@here` where a workspace parses
 * them, and bold or code of what stands between two signs; a webhook can't switch that off.
 */
function escapeSlack(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@|:(?=\/\/)|:(?=[\w+-]+:)|(?<=[\w-])\.(?=\p{L})/gu, `$&${breakUp}`)
    .replace(/[*~`]|(?<![a-z\d])_|_(?![a-z\d])/gi, `${breakUp}$&${breakUp}`)
}

/** Writes a link to an address that passed `linkable`. A pipe would begin the label. */
function slackLink(label: string, href: string): string {
  return `<${href.replaceAll('&', '&amp;').replaceAll('|', '%7C').replaceAll('>', '%3E')}|${escapeSlack(label)}>`
}
