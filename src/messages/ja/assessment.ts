import type { assessmentMessages as english } from '../en/assessment.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** Words for an assessment, in Japanese. */
export const assessmentMessages: typeof english = {
  heading_rules: () => 'ルール',
  heading_points: () => 'チェックリストの項目',
  column_rule: () => 'ルール',
  column_note: () => '補足',
  column_standard: () => '基準',
  column_point: () => '項目',
  column_seen: () => '確認できた内容',
  column_unseen: () => '確認できない内容',
  rule_met: () => '適合',
  rule_not_met: () => '不適合',
  rule_not_visible: () => '確認不可',
  rule_not_applicable: () => '対象外',
  point_not_met: () => '不適合',
  point_partly_visible: () => '問題なし(一部のみ確認)',
  point_not_visible: () => '確認不可',
  assessment_totals: (p) =>
    `適合するルールは${format.number(p.met)}件、不適合は${format.number(p.notMet)}件、確認できないルールは${format.number(p.notVisible)}件です。`,
  assessment_never_whole: () =>
    '外部から確認できないものは合格ではありません。また、チェックリストの項目が全体として満たされたと判定されることはありません。',
  assessment_all_rules: (p) => `すべてのルール(${format.number(p.count)}件)`,
  assessment_finding: (p) => (p.evidence === '' ? p.finding : `${p.finding}: ${p.evidence}`),
}
