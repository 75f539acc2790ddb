import { formatFor } from '../format.ts'

const format = formatFor('en')

/** Words for an assessment: rules and points of a checklist that a subject was held against. */
export const assessmentMessages = {
  heading_rules: () => 'Rules',
  heading_points: () => 'Points of the checklist',
  column_rule: () => 'Rule',
  column_note: () => 'Note',
  column_standard: () => 'Standard',
  column_point: () => 'Point',
  column_seen: () => 'Seen',
  column_unseen: () => 'Not seen',
  rule_met: () => 'met',
  rule_not_met: () => 'not met',
  rule_not_visible: () => 'not visible',
  rule_not_applicable: () => 'not applicable',
  point_not_met: () => 'not met',
  point_partly_visible: () => 'nothing found, partly visible',
  point_not_visible: () => 'not visible',
  assessment_totals: (p: { met: number; notMet: number; notVisible: number }) =>
    `${format.count(p.met, { one: ' rule is', other: ' rules are' })} met, ${format.number(p.notMet)} not met, ${format.number(p.notVisible)} not visible.`,
  assessment_never_whole: () =>
    'What is not visible from outside is no pass, and no point of the checklist is met as a whole.',
  assessment_all_rules: (p: { count: number }) => `All ${format.number(p.count)} rules`,
  assessment_finding: (p: { finding: string; evidence: string }) =>
    p.evidence === '' ? p.finding : `${p.finding}: ${p.evidence}`,
} as const
