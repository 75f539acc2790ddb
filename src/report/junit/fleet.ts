import type { Finding, FleetSubject, Words } from '../../gate/fleet.ts'
import type { GateReport } from '../../gate/report.ts'
import { type Catalogue, message, say } from '../../messages/message.ts'
import { findingText, sayOf } from '../fleet/view.ts'
import { inertLine } from '../harmless.ts'
import { sentence, wordsText } from '../sentence.ts'
import type { Case, Mark, Suite } from './suite.ts'

/** Of all texts on what to do, as characters: some test reports are read whole into memory. */
const mostFixCharacters = 2_000_000

/**
 * A suite for each subject that is not clean and that the report holds, with a case a finding, and one suite that
 * says how many are clean and how many are not shown. A `failure` is only what the gate counted; where the step
 * passes all the same, it is `skipped`, or a passing build would turn unstable.
 */
export function fleetSuites(report: GateReport, words: Catalogue): Suite[] {
  const { fleet } = report
  if (fleet === undefined) return []
  const fixOf = fixFinder(fleet.fixes, words)
  const unclean = fleet.subjects.filter((subject) => !isClean(subject))
  const { leftOut } = fleet
  const clean = fleet.subjects.length - unclean.length
  const cases: Case[] = [
    {
      name: 'clean',
      milliseconds: 0,
      mark: null,
      output: sayOf(words, fleet.kind, message('fleet_clean', { count: clean })),
    },
  ]
  if (leftOut.subjects > 0) {
    const { fail, unjudged } = leftOut.states
    const text = sayOf(words, fleet.kind, message('fleet_more', { count: leftOut.subjects, fail, unjudged }))
    const mark = fail + unjudged > 0 ? counted(report, fail > 0 ? 'fail' : 'unjudged', text) : null
    cases.push({ name: 'left_out', milliseconds: 0, mark, output: text })
  }
  return [
    ...unclean.map((subject) => ({
      name: `scangate.${report.source}.${[subject.group, subject.name].filter((part) => part !== null).join('.')}`,
      cases: subjectCases(report, words, subject, fixOf),
    })),
    { name: `scangate.${report.source}.fleet`, cases },
  ]
}

function isClean({ findings, findingsLeftOut, state }: FleetSubject): boolean {
  return state === 'pass' && findings.length + findingsLeftOut === 0
}

function counted({ conclusion }: GateReport, type: string, text: string): Mark {
  return { element: conclusion === 'failure' ? 'failure' : 'skipped', type, message: text }
}

function subjectCases(
  report: GateReport,
  words: Catalogue,
  subject: FleetSubject,
  fixOf: (finding: Finding) => string,
): Case[] {
  const { findings, findingsLeftOut, state } = subject
  const cases = findings.map((finding) => findingCase(report, words, finding, fixOf(finding)))
  if (findingsLeftOut > 0) {
    const text = say(words, message('and_more', { count: findingsLeftOut }))
    cases.push({ name: 'left_out', milliseconds: 0, mark: null, output: text })
  }
  // What its findings say need not be said again.
  if (cases.some(({ mark }) => mark !== null && mark.type === 'counted')) return cases
  const text = stateText(words, subject)
  const mark = stateMark(report, state, text)
  return [{ name: 'state', milliseconds: 0, mark, output: mark === null ? text : '' }, ...cases]
}

function stateMark(report: GateReport, state: FleetSubject['state'], text: string): Mark | null {
  if (state === 'pass') return null
  return state === 'fail' || state === 'unjudged'
    ? counted(report, state, text)
    : { element: 'skipped', type: state, message: text }
}

function stateText(words: Catalogue, { name, reason, state }: FleetSubject): string {
  if (reason !== null) return sentence(words, reason)
  const result = say(words, message(`result_${state}`))
  return inertLine(say(words, message('fleet_state_without_reason', { name, state: result })))
}

function findingCase(report: GateReport, words: Catalogue, finding: Finding, fix: string): Case {
  const text = findingText(words, finding)
  const level = say(words, message(`level_${finding.level}`))
  const status = say(words, message(`finding_${finding.status}`))
  const reason = finding.reason === null ? '' : sentence(words, finding.reason)
  const said = say(words, message('fleet_found_item', { text, level, status, reason }))
  const output = fix === '' ? said : `${said}\n${fix}`
  const isSetAside = finding.status === 'ignored' || finding.status === 'known'
  const mark: Mark | null = finding.counted
    ? counted(report, 'counted', said)
    : isSetAside
      ? { element: 'skipped', type: finding.status, message: said }
      : null
  return { name: text, milliseconds: 0, mark, output }
}

/** Finds what to do about a finding, as long as all those texts together stay within their bound. */
function fixFinder(fixes: readonly { id: string; title: Words; text: Words }[], words: Catalogue) {
  let left = mostFixCharacters
  const byFinding = new Map(
    fixes.map((fix) => [JSON.stringify([fix.id, fix.title]), wordsText(words, fix.text)] as const),
  )
  return ({ id, title }: Finding): string => {
    const text = byFinding.get(JSON.stringify([id, title])) ?? ''
    left -= text.length
    return left < 0 ? '' : text
  }
}
