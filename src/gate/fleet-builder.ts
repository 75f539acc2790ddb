import { bounded, boundedMessage, boundedWords } from './bounded-text.ts'
import {
  type Finding,
  type Fleet,
  type FleetKind,
  type FleetSubject,
  type FleetTotals,
  type GivenFinding,
  type GivenSubject,
  levels,
  type Subject,
  subjectStates,
} from './fleet.ts'
import { createFixes } from './fleet-fixes.ts'

/** How many subjects a fleet keeps in full. */
export const mostSubjects = 200
/** How many findings of a subject it keeps. */
export const mostFindings = 150
/** Characters of all findings together: 200 subjects of 65 findings need a third of it. */
const mostFindingCharacters = 2_000_000
/** Characters of the findings of one subject, so that those kept for a while are bounded, too. */
const mostSubjectCharacters = 30_000

/** Takes the subjects of a run one by one and keeps what a report needs of them. */
export interface FleetBuilder {
  /**
   * Takes a subject. Nothing of what it holds is kept but copies cut to their bounds.
   * @throws RangeError where one of its numbers is none that counts, since what was miscounted was not judged
   */
  add(subject: GivenSubject): void
  /** Builds the fleet of what was taken by now. */
  build(): Fleet
}

/**
 * Makes a builder whose memory is bounded whatever comes: twice the subjects that a report shows, and their findings.
 *
 * The worst subject comes first: by state (fail, unjudged, warning, pass, skipped), then the one with more findings of
 * the level high, then medium, then low; where all that is equal, the one that was added first.
 */
export function createFleet(kind: FleetKind): FleetBuilder {
  const totals = emptyTotals()
  const fixes = createFixes()
  let kept: FleetSubject[] = []
  /** The least bad of the worst 200 by now. */
  let last: FleetSubject | undefined
  const prune = () => {
    // The sort is stable, so that equals stay in their order.
    kept = kept.sort(worstFirst).slice(0, mostSubjects)
    last = kept[mostSubjects - 1]
  }
  return {
    add: (given) => {
      count(totals, given)
      for (const finding of given.findings) fixes.add(finding)
      // Of a large fleet most are no worse than 200 others, and copying them would be for nothing.
      if (last !== undefined && worstFirst(last, given) <= 0) return
      kept.push(copyOf(given))
      if (kept.length >= 2 * mostSubjects) prune()
    },
    build: () => {
      prune()
      const { list, leftOut } = fixes.build()
      return {
        kind,
        totals: structuredClone(totals),
        subjects: withinBudget(kept),
        leftOut: without(totals, kept),
        fixes: list,
        fixesLeftOut: leftOut,
      }
    },
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends number ? number : Mutable<T[K]> }
type Totals = Mutable<FleetTotals>

function emptyTotals(): Totals {
  return {
    subjects: 0,
    states: { fail: 0, unjudged: 0, warning: 0, pass: 0, skipped: 0 },
    withFindings: 0,
    counts: { high: 0, medium: 0, low: 0 },
    ignored: 0,
    known: 0,
  }
}

function count(totals: Totals, subject: Subject): void {
  const { counts, id, ignored, known, state } = subject
  for (const number of [counts.high, counts.medium, counts.low, ignored, known]) {
    if (!Number.isSafeInteger(number) || number < 0) {
      throw new RangeError(`A number of subject ${bounded(id, 100)} does not count anything: ${number}.`)
    }
  }
  totals.subjects += 1
  totals.states[state] += 1
  if (levels.some((level) => counts[level] > 0)) totals.withFindings += 1
  for (const level of levels) totals.counts[level] += counts[level]
  totals.ignored += ignored
  totals.known += known
}

function without(totals: FleetTotals, kept: readonly Subject[]): FleetTotals {
  const shown = emptyTotals()
  for (const subject of kept) count(shown, subject)
  const rest = emptyTotals()
  rest.subjects = totals.subjects - shown.subjects
  rest.withFindings = totals.withFindings - shown.withFindings
  rest.ignored = totals.ignored - shown.ignored
  rest.known = totals.known - shown.known
  for (const state of subjectStates) rest.states[state] = totals.states[state] - shown.states[state]
  for (const level of levels) rest.counts[level] = totals.counts[level] - shown.counts[level]
  return rest
}

function worstFirst(one: Subject, other: Subject): number {
  const byState = subjectStates.indexOf(one.state) - subjectStates.indexOf(other.state)
  if (byState !== 0) return byState
  const level = levels.find((each) => one.counts[each] !== other.counts[each])
  return level === undefined ? 0 : other.counts[level] - one.counts[level]
}

function copyOf(given: GivenSubject): FleetSubject {
  const { counts, findings, group, id, ignored, known, name, reason, state, url } = given
  const copies = [...findings].sort(gravestFirst).slice(0, mostFindings).map(findingOf)
  const kept = fitting(copies, mostSubjectCharacters)
  return {
    id: bounded(id, 200),
    name: bounded(name, 200),
    group: group === null ? null : bounded(group, 100),
    state,
    counts: { high: counts.high, medium: counts.medium, low: counts.low },
    ignored,
    known,
    reason: reason === null ? null : boundedMessage(reason, 300),
    url: url === null ? null : bounded(url, 2_000),
    findings: kept,
    findingsLeftOut: findings.length - kept.length,
  }
}

/** What counts comes first, then by level; equals stay in the order of the service. */
function gravestFirst(one: Finding, other: Finding): number {
  if (one.counted !== other.counted) return one.counted ? -1 : 1
  return levels.indexOf(one.level) - levels.indexOf(other.level)
}

function findingOf({ counted, id, level, place, reason, status, title }: GivenFinding): Finding {
  return {
    id: bounded(id, 100),
    title: boundedWords(title, 200),
    level,
    place: place === null ? null : bounded(place, 300),
    status,
    counted,
    reason: reason === null ? null : boundedMessage(reason, 200),
  }
}

function sizeOf({ id, place, reason, title }: Finding): number {
  return JSON.stringify([id, title, place, reason]).length
}

/** The first findings that stay within so many characters together. */
function fitting(findings: readonly Finding[], most: number): Finding[] {
  let left = most
  return findings.filter((finding) => {
    left -= sizeOf(finding)
    return left >= 0
  })
}

/** Keeps the findings of the worst subjects as long as all of them together stay within their budget. */
function withinBudget(subjects: readonly FleetSubject[]): FleetSubject[] {
  let left = mostFindingCharacters
  return subjects.map((subject) => {
    const findings = fitting(subject.findings, left)
    left -= findings.reduce((sum, finding) => sum + sizeOf(finding), 0)
    if (findings.length < subject.findings.length) left = 0
    return {
      ...subject,
      findings,
      findingsLeftOut: subject.findingsLeftOut + subject.findings.length - findings.length,
    }
  })
}
