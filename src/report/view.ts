import type { Check, CheckId, GateReport, LinkKey, NextStep } from '../gate/report.ts'
import { catalogueOf, type Spoken } from '../messages/catalogues.ts'
import { type Catalogue, type Message, message, say } from '../messages/message.ts'
import { amountText } from './amounts.ts'
import { type AssessmentView, assessmentView } from './assessment/view.ts'
import { factRows } from './fact-rows.ts'
import { type FleetView, fleetView } from './fleet/view.ts'
import { type GatesView, gatesView } from './gates/view.ts'
import { inertLine, linkable } from './harmless.ts'
import { sentence } from './sentence.ts'
import { titleOf } from './title.ts'
import { type Trend, trendOf } from './trend/trend.ts'

const mostProblems = 30
const mostWarnings = 20
const mostNextSteps = 10
const mostPastedLines = 20

/** How a run or a check looks at a glance. Never the only sign: a word stands beside it. */
export type Tone = 'good' | 'bad' | 'warning' | 'neutral'

/** A label and what it is about. `literal` values are names and IDs, shown as they are written. */
export interface LabelledRow {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly literal: boolean
}

/** A check in words. */
export interface CheckRow {
  readonly id: CheckId
  readonly tone: Tone
  readonly label: string
  readonly observed: string
  readonly limit: string
  readonly result: string
  /** Why it isn't a pass, unless the report's own reason says just that. */
  readonly reason: string | null
}

/** A place to look. `href` is `null` where the address may not become a link. */
export interface LinkRow {
  readonly key: LinkKey
  readonly label: string
  readonly address: string
  readonly href: string | null
}

/** What to do next, with the line to paste. */
export interface NextRow {
  readonly text: string
  readonly paste: string | null
}

/**
 * A report in the words of one language: plain text, cleaned of what could pass for something else,
 * bounded in length, not yet escaped. Every renderer for people starts from it.
 */
export interface ReportView {
  readonly words: Catalogue
  readonly tone: Tone
  readonly title: string
  readonly reason: string
  readonly simulated: string | null
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
  readonly checks: readonly CheckRow[]
  readonly facts: readonly LabelledRow[]
  readonly links: readonly LinkRow[]
  readonly next: readonly NextRow[]
  readonly trend: Trend | null
  readonly fleet: FleetView | null
  readonly assessment: AssessmentView | null
  readonly gates: GatesView | null
}

/** Says a report in a language. */
export function viewOf(report: GateReport, language: Spoken): ReportView {
  const words = catalogueOf(language)
  const reason = sentence(words, report.reason)
  return {
    words,
    tone: toneOf(report),
    title: titleOf(words, report),
    reason,
    simulated: report.simulated ? say(words, message('simulated')) : null,
    problems: sentences(words, report.problems, mostProblems).filter((problem) => problem !== reason),
    warnings: sentences(words, report.warnings, mostWarnings),
    checks: report.checks.map((check) => checkRow(words, check, reason)),
    facts: factRows(words, report),
    links: report.links.slice(0, 10).map((link) => ({
      key: link.key,
      label: say(words, message(`link_${link.key}`)),
      address: inertLine(link.url, 300),
      href: linkable(link.url),
    })),
    next: report.nextSteps.slice(0, mostNextSteps).map(({ text, paste }) => ({
      text: sentence(words, text),
      paste: paste === undefined ? null : pastable(linesToPaste(paste)),
    })),
    trend: trendOf(report),
    fleet: report.fleet === undefined ? null : fleetView(words, report.fleet),
    assessment: report.assessment === undefined ? null : assessmentView(words, report.assessment),
    gates: report.gates === undefined ? null : gatesView(words, report.gates),
  }
}

function sentences(words: Catalogue, messages: readonly Message[], most: number): string[] {
  const lines = messages.slice(0, most).map((each) => inertLine(say(words, each), 600))
  const rest = messages.length - lines.length
  return rest > 0 ? [...lines, say(words, message('and_more', { count: rest }))] : lines
}

function checkRow(words: Catalogue, check: Check, mainReason: string): CheckRow {
  const limit = amountText(words, check.limit, check.unit)
  const reason = check.reason === undefined ? null : sentence(words, check.reason)
  return {
    id: check.id,
    tone: check.result === 'pass' ? 'good' : check.result === 'fail' ? 'bad' : 'warning',
    label: say(words, message(`check_${check.id}`)),
    observed:
      check.observed === null
        ? say(words, message('not_known'))
        : amountText(words, check.observed, check.unit),
    limit: say(words, message(`limit_${check.bound}`, { value: limit })),
    result: say(words, message(`result_${check.result}`)),
    reason: reason === mainReason ? null : reason,
  }
}

function toneOf({ conclusion }: GateReport): Tone {
  if (conclusion === 'failure') return 'bad'
  if (conclusion === 'warning') return 'warning'
  return conclusion === 'notice' ? 'neutral' : 'good'
}

/** Lines to paste as one text. */
export function linesToPaste(paste: NonNullable<NextStep['paste']>): string {
  return typeof paste === 'string' ? paste : paste.join('\n')
}

/** Cleans lines to paste but keeps their indentation, which YAML needs. */
function pastable(text: string): string {
  return text
    .split(/\r\n|[\n\r]/, mostPastedLines)
    .map((line) => `${/^ {0,20}/.exec(line)?.[0] ?? ''}${inertLine(line, 300)}`)
    .join('\n')
}
