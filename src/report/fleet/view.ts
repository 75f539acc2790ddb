import {
  type Finding,
  type Fix,
  type Fleet,
  type FleetKind,
  type FleetSubject,
  type Level,
  levels,
  type SubjectState,
} from '../../gate/fleet.ts'
import { type Catalogue, type Message, type MessageOf, message, say } from '../../messages/message.ts'
import { amountText } from '../amounts.ts'
import { inertLine, linkable } from '../harmless.ts'
import { sentence, wordsText } from '../sentence.ts'
import type { Tone } from '../view.ts'

/** A number of findings of one level. `heat` goes from 0 (none) to 3 (as many as any subject has). */
export interface LevelCell {
  readonly level: Level
  readonly count: string
  readonly heat: 0 | 1 | 2 | 3
}

/** A finding in words. */
export interface FindingRow {
  readonly text: string
  readonly level: string
  readonly status: string
  readonly tone: Tone
  readonly reason: string | null
}

/** A subject in words. */
export interface SubjectRow {
  readonly name: string
  readonly group: string
  readonly href: string | null
  readonly tone: Tone
  readonly result: string
  readonly cells: readonly LevelCell[]
  readonly reason: string | null
  readonly findings: readonly FindingRow[]
  readonly findingsLeftOut: number
}

/** What to do about findings, in words. */
export interface FixRow {
  readonly heading: string
  readonly text: string
  readonly href: string | null
}

/** A fleet in the words of one language, plain and bounded like everything in a `ReportView`. */
export interface FleetView {
  readonly heading: string
  /** Whole sentences on all subjects. */
  readonly totals: readonly string[]
  /** The names of the levels, in the order of the cells. */
  readonly levels: readonly string[]
  readonly hasGroups: boolean
  /** Worst first, at most 200. */
  readonly subjects: readonly SubjectRow[]
  readonly fixes: readonly FixRow[]
  readonly fleet: Fleet
}

/** How a state of a subject or a gate looks. */
export const stateTones: { readonly [S in SubjectState]: Tone } = {
  fail: 'bad',
  unjudged: 'warning',
  warning: 'warning',
  pass: 'good',
  skipped: 'neutral',
}

/** Says a fleet in a language. */
export function fleetView(words: Catalogue, fleet: Fleet): FleetView {
  const highest = Math.max(1, ...fleet.subjects.flatMap(({ counts }) => levels.map((level) => counts[level])))
  return {
    heading: say(words, message(`subjects_${fleet.kind}`)),
    totals: totalSentences(words, fleet),
    levels: levels.map((level) => say(words, message(`fleet_column_${level}`))),
    hasGroups: fleet.subjects.some(({ group }) => group !== null),
    subjects: fleet.subjects.map((subject) => subjectRow(words, subject, highest)),
    fixes: fleet.fixes.map((fix) => fixRow(words, fix)),
    fleet,
  }
}

function totalSentences(words: Catalogue, { kind, totals }: Fleet): string[] {
  const { counts, ignored, known, states, subjects, withFindings } = totals
  const { fail, skipped, unjudged, warning } = states
  return [
    sayOf(words, kind, message('fleet_totals', { subjects, withFindings, fail, unjudged })),
    say(words, message('fleet_findings', { ...counts })),
    ...(ignored + known > 0 ? [say(words, message('fleet_set_aside', { ignored, known }))] : []),
    ...(warning + skipped > 0
      ? [sayOf(words, kind, message('fleet_let_through', { warning, skipped }))]
      : []),
  ]
}

/**
 * Says a message on subjects in the words of their kind, where there is one of its name and theirs: servers are counted
 * with another word than files. Subjects of any kind have the plain one.
 */
export function sayOf(words: Catalogue, kind: FleetKind, said: MessageOf<CountKey>): string {
  const own: Record<CountKey, string> = {
    fleet_totals: `fleet_totals_${kind}`,
    fleet_let_through: `fleet_let_through_${kind}`,
    fleet_more: `fleet_more_${kind}`,
    fleet_clean: `fleet_clean_${kind}`,
  }
  const key = own[said.key]
  return say(words, Object.hasOwn(words, key) ? ({ ...said, key } as Message) : said)
}

type CountKey = 'fleet_totals' | 'fleet_let_through' | 'fleet_more' | 'fleet_clean'

function subjectRow(words: Catalogue, subject: FleetSubject, highest: number): SubjectRow {
  const { counts, findings, findingsLeftOut, group, name, reason, state, url } = subject
  return {
    name: inertLine(name, 200),
    group: inertLine(group ?? '', 100),
    href: url === null ? null : linkable(url),
    tone: stateTones[state],
    result: say(words, message(`result_${state}`)),
    cells: levels.map((level) => ({
      level,
      count: amountText(words, counts[level], 'count'),
      heat: counts[level] === 0 ? 0 : (Math.ceil((counts[level] / highest) * 3) as 1 | 2 | 3),
    })),
    reason: reason === null ? null : sentence(words, reason),
    findings: findings.map((finding) => findingRow(words, finding)),
    findingsLeftOut,
  }
}

function findingRow(words: Catalogue, finding: Finding): FindingRow {
  return {
    text: findingText(words, finding),
    level: say(words, message(`level_${finding.level}`)),
    status: say(words, message(`finding_${finding.status}`)),
    tone: finding.counted ? 'bad' : 'neutral',
    reason: finding.reason && sentence(words, finding.reason),
  }
}

function fixRow(words: Catalogue, fix: Fix): FixRow {
  const heading = { id: inertLine(fix.id, 100), title: wordsText(words, fix.title), count: fix.findings }
  return {
    heading: inertLine(say(words, message('fleet_fix', heading)), 1_500),
    text: wordsText(words, fix.text),
    href: fix.url === null ? null : linkable(fix.url),
  }
}

/** Says what a finding is and where. Once more inert, for a colon of its own may have met one of ours. */
export function findingText(words: Catalogue, { id, place, title }: Finding): string {
  const named = { id: inertLine(id, 100), title: wordsText(words, title) }
  const said =
    place === null
      ? message('fleet_finding', named)
      : message('fleet_finding_at', { ...named, place: inertLine(place, 300) })
  return inertLine(say(words, said), 1_500)
}

/** Says how many subjects are not among the first ones; `null` where all are. */
export function moreText(words: Catalogue, { fleet }: FleetView, shown: number): string | null {
  const beyond = fleet.subjects.slice(shown)
  const count = beyond.length + fleet.leftOut.subjects
  if (count === 0) return null
  const number = (state: SubjectState) =>
    fleet.leftOut.states[state] + beyond.filter((each) => each.state === state).length
  const numbers = { count, fail: number('fail'), unjudged: number('unjudged') }
  return sayOf(words, fleet.kind, message('fleet_more', numbers))
}
