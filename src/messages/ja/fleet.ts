import type { fleetMessages as english } from '../en/fleet.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** Words for a fleet, in Japanese. */
export const fleetMessages: typeof english = {
  subjects_subject: () => '対象',
  level_high: () => '高',
  level_medium: () => '中',
  level_low: () => '低',
  finding_open: () => '未対応',
  finding_new: () => '新規',
  finding_known: () => '既知',
  finding_ignored: () => '除外',
  fleet_totals: (p) =>
    `対象は${format.number(p.subjects)}件です(不合格${format.number(p.fail)}件、判定不能${format.number(p.unjudged)}件)。検出項目があるのは${format.number(p.withFindings)}件です。`,
  fleet_findings: (p) =>
    `検出項目は、高${format.number(p.high)}件、中${format.number(p.medium)}件、低${format.number(p.low)}件です。`,
  fleet_set_aside: (p) =>
    `除外${format.number(p.ignored)}件、既知${format.number(p.known)}件は数えていません。`,
  fleet_let_through: (p) =>
    `警告付きで許可した対象は${format.number(p.warning)}件、スキップした対象は${format.number(p.skipped)}件です。`,
  fleet_more: (p) =>
    `ほか${format.number(p.count)}件は表示していません(うち不合格${format.number(p.fail)}件、判定不能${format.number(p.unjudged)}件)。`,
  fleet_next_worst: (p) => `続きの${format.number(p.count)}件`,
  fleet_column_name: () => '名前',
  fleet_column_high: () => '高',
  fleet_column_medium: () => '中',
  fleet_column_low: () => '低',
  fleet_found: (p) => `${p.name}: 検出項目${format.number(p.count)}件`,
  fleet_finding: (p) => `${p.id}: ${p.title}`,
  fleet_finding_at: (p) => `${p.id}: ${p.title}(${p.place})`,
  fleet_fix: (p) => `${p.id}: ${p.title}(${format.number(p.count)}件)`,
  fleet_found_count: (p) => `検出項目${format.number(p.count)}件`,
  fleet_found_item: (p) => `${p.text} – ${p.level}、${p.status}${p.reason === '' ? '' : `。${p.reason}`}`,
  fleet_line: (p) =>
    `${p.name}${p.group === '' ? '' : `(${p.group})`}: 高${p.high}件、中${p.medium}件、低${p.low}件`,
  fleet_read_on: () => '詳しい説明',
  fleet_clean: (p) => `検出項目のない対象${format.number(p.count)}件`,
  fleet_state_without_reason: (p) => `${p.name}: ${p.state}`,
}
