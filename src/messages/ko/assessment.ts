import type { assessmentMessages as english } from '../en/assessment.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** Words for an assessment, in Korean. */
export const assessmentMessages: typeof english = {
  heading_rules: () => '규칙',
  heading_points: () => '체크리스트 항목',
  column_rule: () => '규칙',
  column_note: () => '비고',
  column_standard: () => '기준',
  column_point: () => '항목',
  column_seen: () => '확인된 내용',
  column_unseen: () => '확인되지 않은 내용',
  rule_met: () => '충족',
  rule_not_met: () => '미충족',
  rule_not_visible: () => '확인 불가',
  rule_not_applicable: () => '해당 없음',
  point_not_met: () => '미충족',
  point_partly_visible: () => '문제 없음(일부만 확인)',
  point_not_visible: () => '확인 불가',
  assessment_totals: (p) =>
    `충족된 규칙 ${format.number(p.met)}개, 충족되지 않은 규칙 ${format.number(p.notMet)}개, 확인할 수 없는 규칙 ${format.number(p.notVisible)}개입니다.`,
  assessment_never_whole: () =>
    '외부에서 확인할 수 없는 것은 통과가 아니며, 체크리스트 항목이 전체적으로 충족되었다고 판정하지 않습니다.',
  assessment_all_rules: (p) => `전체 규칙 ${format.number(p.count)}개`,
  assessment_finding: (p) => (p.evidence === '' ? p.finding : `${p.finding}: ${p.evidence}`),
}
