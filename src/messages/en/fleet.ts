import { formatFor } from '../format.ts'

const format = formatFor('en')

/** Words for a fleet: many subjects that one run judged, and what was found in them. */
export const fleetMessages = {
  subjects_subject: () => 'Subjects',
  level_high: () => 'high',
  level_medium: () => 'medium',
  level_low: () => 'low',
  finding_open: () => 'open',
  finding_new: () => 'new',
  finding_known: () => 'known',
  finding_ignored: () => 'ignored',
  fleet_totals: (p: { subjects: number; withFindings: number; fail: number; unjudged: number }) =>
    `${format.count(p.subjects, { one: ' subject', other: ' subjects' })}: ${format.number(p.fail)} failed, ${format.number(p.unjudged)} could not be judged. Something was found in ${format.number(p.withFindings)}.`,
  fleet_findings: (p: { high: number; medium: number; low: number }) =>
    `Findings: ${format.number(p.high)} high, ${format.number(p.medium)} medium, ${format.number(p.low)} low.`,
  fleet_set_aside: (p: { ignored: number; known: number }) =>
    `Not counted: ${format.number(p.ignored)} ignored, ${format.number(p.known)} known.`,
  fleet_let_through: (p: { warning: number; skipped: number }) =>
    `Let through with a warning: ${format.number(p.warning)}; skipped: ${format.number(p.skipped)}.`,
  fleet_more: (p: { count: number; fail: number; unjudged: number }) =>
    `${format.number(p.count)} more are not shown here, of which ${format.number(p.fail)} failed and ${format.number(p.unjudged)} could not be judged.`,
  fleet_next_worst: (p: { count: number }) => `The next ${format.number(p.count)}`,
  fleet_column_name: () => 'Name',
  fleet_column_high: () => 'High',
  fleet_column_medium: () => 'Medium',
  fleet_column_low: () => 'Low',
  fleet_found: (p: { name: string; count: number }) =>
    `${p.name}: ${format.count(p.count, { one: ' finding', other: ' findings' })}`,
  fleet_finding: (p: { id: string; title: string }) => `${p.id}: ${p.title}`,
  fleet_finding_at: (p: { id: string; title: string; place: string }) => `${p.id}: ${p.title} (${p.place})`,
  fleet_fix: (p: { id: string; title: string; count: number }) =>
    `${p.id}: ${p.title} (${format.count(p.count, { one: ' finding', other: ' findings' })})`,
  fleet_found_count: (p: { count: number }) => format.count(p.count, { one: ' finding', other: ' findings' }),
  fleet_found_item: (p: { text: string; level: string; status: string; reason: string }) =>
    p.reason === ''
      ? `${p.text} – ${p.level}, ${p.status}`
      : `${p.text} – ${p.level}, ${p.status}. ${p.reason}`,
  fleet_line: (p: { name: string; group: string; high: string; medium: string; low: string }) =>
    `${p.name}${p.group === '' ? '' : ` (${p.group})`}: ${p.high} high, ${p.medium} medium, ${p.low} low`,
  fleet_read_on: () => 'Read on',
  fleet_clean: (p: { count: number }) =>
    `${format.count(p.count, { one: ' subject', other: ' subjects' })} without findings`,
  fleet_state_without_reason: (p: { name: string; state: string }) => `${p.name}: ${p.state}`,
} as const
