import type { fleetMessages as english } from '../en/fleet.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** Words for a fleet, in Korean. */
export const fleetMessages: typeof english = {
  subjects_subject: () => '대상',
  level_high: () => '상',
  level_medium: () => '중',
  level_low: () => '하',
  finding_open: () => '미조치',
  finding_new: () => '신규',
  finding_known: () => '기존',
  finding_ignored: () => '예외 처리',
  fleet_totals: (p) =>
    `대상은 ${format.number(p.subjects)}건입니다(실패 ${format.number(p.fail)}건, 판정 불가 ${format.number(p.unjudged)}건). 이 중 ${format.number(p.withFindings)}건에서 취약 항목이 발견되었습니다.`,
  fleet_findings: (p) =>
    `취약 항목은 상 ${format.number(p.high)}건, 중 ${format.number(p.medium)}건, 하 ${format.number(p.low)}건입니다.`,
  fleet_set_aside: (p) =>
    `예외 처리 ${format.number(p.ignored)}건, 기존 ${format.number(p.known)}건은 집계에서 제외했습니다.`,
  fleet_let_through: (p) =>
    `경고와 함께 허용한 대상은 ${format.number(p.warning)}건, 건너뛴 대상은 ${format.number(p.skipped)}건입니다.`,
  fleet_more: (p) =>
    `그 외 ${format.number(p.count)}건은 표시하지 않았습니다(이 중 실패 ${format.number(p.fail)}건, 판정 불가 ${format.number(p.unjudged)}건).`,
  fleet_next_worst: (p) => `다음 ${format.number(p.count)}건`,
  fleet_column_name: () => '이름',
  fleet_column_high: () => '상',
  fleet_column_medium: () => '중',
  fleet_column_low: () => '하',
  fleet_found: (p) => `${p.name}: 취약 항목 ${format.number(p.count)}건`,
  fleet_finding: (p) => `${p.id}: ${p.title}`,
  fleet_finding_at: (p) => `${p.id}: ${p.title}(${p.place})`,
  fleet_fix: (p) => `${p.id}: ${p.title}(${format.number(p.count)}건)`,
  fleet_found_count: (p) => `취약 항목 ${format.number(p.count)}건`,
  fleet_found_item: (p) => `${p.text} – ${p.level}, ${p.status}${p.reason === '' ? '' : `. ${p.reason}`}`,
  fleet_line: (p) =>
    `${p.name}${p.group === '' ? '' : `(${p.group})`}: 상 ${p.high}건, 중 ${p.medium}건, 하 ${p.low}건`,
  fleet_read_on: () => '자세한 설명',
  fleet_clean: (p) => `취약 항목이 없는 대상 ${format.number(p.count)}건`,
  fleet_state_without_reason: (p) => `${p.name}: ${p.state}`,
}
