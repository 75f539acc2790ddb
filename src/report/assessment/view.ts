import type {
  AssessedFinding,
  AssessedRule,
  Assessment,
  PointState,
  RuleState,
} from '../../gate/assessment.ts'
import { levels } from '../../gate/fleet.ts'
import { type Catalogue, message, say } from '../../messages/message.ts'
import { inertLine } from '../harmless.ts'
import { sentence, wordsText } from '../sentence.ts'
import type { Tone } from '../view.ts'

/** A finding in words. */
export interface AssessedFindingRow {
  /** Rule, title and place. */
  readonly text: string
  readonly level: string
  readonly status: string
  readonly tone: Tone
  readonly evidence: string
  readonly fix: string
  readonly reason: string | null
}

/** A rule in words. */
export interface RuleRow {
  readonly id: string
  readonly title: string
  readonly tone: Tone
  readonly state: string
  readonly source: string
  /** Why nothing was seen, or how many findings it has; empty where it is met. */
  readonly note: string
}

/** A point of the checklist in words. */
export interface PointRow {
  readonly title: string
  readonly tone: Tone
  readonly state: string
  /** Rules of it that were seen, and those that were not, by ID and title. */
  readonly seen: readonly string[]
  readonly unseen: readonly string[]
}

/** An assessment in the words of one language, plain and bounded like everything in a `ReportView`. */
export interface AssessmentView {
  /** Whole sentences on all rules. */
  readonly totals: readonly string[]
  readonly rules: readonly RuleRow[]
  /** What counts first, then the gravest; at most 300. */
  readonly findings: readonly AssessedFindingRow[]
  readonly findingsLeftOut: number
  readonly points: readonly PointRow[]
}

const ruleTones: { readonly [S in RuleState]: Tone } = {
  met: 'good',
  not_met: 'bad',
  not_visible: 'warning',
  not_applicable: 'neutral',
}

const pointTones: { readonly [S in PointState]: Tone } = {
  not_met: 'bad',
  partly_visible: 'neutral',
  not_visible: 'warning',
}

const mostFindings = 300

/** Says an assessment in a language. */
export function assessmentView(words: Catalogue, { points, rules }: Assessment): AssessmentView {
  const found = rules.flatMap((rule) => rule.findings.map((finding) => ({ rule, finding })))
  found.sort(
    (one, other) =>
      Number(other.finding.counted) - Number(one.finding.counted) ||
      levels.indexOf(one.finding.level) - levels.indexOf(other.finding.level),
  )
  const leftOut = rules.reduce((sum, { findingsLeftOut }) => sum + findingsLeftOut, 0)
  const nameOf = (id: string) => {
    const rule = rules.find((one) => one.id === id)
    return rule === undefined ? id : ruleName(words, rule)
  }
  const isSeen = (id: string) => {
    const state = rules.find((one) => one.id === id)?.state
    return state === 'met' || state === 'not_met'
  }
  const number = (state: RuleState) => rules.filter((rule) => rule.state === state).length
  const totals = { met: number('met'), notMet: number('not_met'), notVisible: number('not_visible') }
  return {
    totals: [say(words, message('assessment_totals', totals)), say(words, message('assessment_never_whole'))],
    rules: rules.map((rule) => ruleRow(words, rule)),
    findings: found.slice(0, mostFindings).map(({ finding, rule }) => findingRow(words, rule, finding)),
    findingsLeftOut: leftOut + Math.max(0, found.length - mostFindings),
    points: points.map(({ rules: of, state, title }) => ({
      title: sentence(words, title),
      tone: pointTones[state],
      state: say(words, message(`point_${state}`)),
      seen: of.filter(isSeen).map(nameOf),
      unseen: of.filter((id) => !isSeen(id)).map(nameOf),
    })),
  }
}

function ruleName(words: Catalogue, { id, title }: AssessedRule): string {
  return inertLine(say(words, message('fleet_finding', { id, title: sentence(words, title) })), 300)
}

function ruleRow(words: Catalogue, rule: AssessedRule): RuleRow {
  const count = rule.findings.length + rule.findingsLeftOut
  const found = count === 0 ? '' : say(words, message('fleet_found_count', { count }))
  return {
    id: rule.id,
    title: sentence(words, rule.title),
    tone: ruleTones[rule.state],
    state: say(words, message(`rule_${rule.state}`)),
    source: rule.source,
    note: rule.why === null ? found : sentence(words, rule.why),
  }
}

/** Says what a rule found and where, with its level and its standing. */
export function findingRow(
  words: Catalogue,
  { id, title }: AssessedRule,
  finding: AssessedFinding,
): AssessedFindingRow {
  const named = { id, title: sentence(words, title), place: inertLine(finding.place, 300) }
  return {
    text: inertLine(say(words, message('fleet_finding_at', named)), 1_500),
    level: say(words, message(`level_${finding.level}`)),
    status: say(words, message(`finding_${finding.status}`)),
    tone: finding.counted ? 'bad' : 'neutral',
    evidence: wordsText(words, finding.evidence),
    fix: sentence(words, finding.fix),
    reason: finding.reason && sentence(words, finding.reason),
  }
}

/** A finding as one line: what, where, how grave, and what was seen. */
export function findingLine(words: Catalogue, row: AssessedFindingRow): string {
  const { evidence, level, reason, status, text } = row
  const said = message('fleet_found_item', { text, level, status, reason: reason ?? '' })
  return inertLine(say(words, message('assessment_finding', { finding: say(words, said), evidence })), 2_500)
}
