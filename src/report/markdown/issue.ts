import { type Outcome, outcomes } from '../../gate/outcome.ts'
import type { GateReport } from '../../gate/report.ts'
import type { Spoken } from '../../messages/catalogues.ts'
import { type Message, message, say } from '../../messages/message.ts'
import { inertLine, linkable } from '../harmless.ts'
import { viewOf } from '../view.ts'
import { commentMarker, renderComment } from './comment.ts'
import { escapeMarkdown, markdownLink } from './markdown-text.ts'

// GitHub takes 256 characters. A character outside the first plane may count twice.
const mostTitleUnits = 250

/** An issue as GitHub takes it. */
export interface RenderedIssue {
  readonly title: string
  readonly body: string
}

/**
 * Returns the line by which an issue is found again. A rehearsal has an issue of its own, so that no simulated pass
 * closes a real one. Where a run could not tell its subject, the repository stands in for it.
 */
export function issueMarker({ run, simulated, source, subject }: GateReport): string {
  const marker = commentMarker(source, subject.id ?? run.repository)
  return simulated ? marker.replace(/ -->$/, ':simulated -->') : marker
}

/** Writes title and body of an issue: outcome and number, then what the pull-request comment says. */
export function renderIssue(report: GateReport, language: Spoken): RenderedIssue {
  const { title } = viewOf(report, language)
  return {
    title: shortened(inertLine(report.simulated ? `SIMULATED: ${title}` : title)),
    body: renderComment(report, language, `${issueMarker(report)}\n<!-- outcome:${report.outcome} -->`),
  }
}

function shortened(title: string): string {
  let units = 0
  const kept = [...title].filter((character) => {
    units += character.length
    return units <= mostTitleUnits
  })
  return kept.join('')
}

/** Reads the outcome that an issue told of last, where nobody took it out. */
export function outcomeInIssue(body: string): Outcome | undefined {
  const [, name] = /^<!-- scangate:.* -->\r?\n<!-- outcome:([a-z_]+) -->/.exec(body) ?? []
  return outcomes.find((outcome) => outcome === name)
}

/** Writes the comment on an issue that tells of a change, why, and in which run. */
export function renderIssueNote(report: GateReport, language: Spoken, change: Message): string {
  const view = viewOf(report, language)
  const href = report.run.url === null ? null : linkable(report.run.url)
  return [
    escapeMarkdown(say(view.words, change)),
    view.simulated === null ? null : `🧪 ${escapeMarkdown(view.simulated)}`,
    escapeMarkdown(view.reason),
    href === null ? null : `🔗 ${markdownLink(say(view.words, message('run_url')), href)}`,
  ]
    .filter((part) => part !== null)
    .join('\n\n')
}
