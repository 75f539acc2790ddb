import type { apiJudgeMessages as english } from '../en/api-judge.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What the API security check says of its judgement, and what to do about it, in Korean. */
export const apiJudgeMessages: typeof english = {
  api_reason_passed: (p) =>
    `모든 상한 이내입니다(상 ${format.number(p.high)}건, 중 ${format.number(p.medium)}건, 하 ${format.number(p.low)}건). 충족된 규칙은 ${format.number(p.met)}개, 확인할 수 없는 규칙은 ${format.number(p.notVisible)}개입니다.`,
  api_reason_over: (p) =>
    `${p.option} 상한 ${format.number(p.limit)}건을 넘는 ${format.number(p.observed)}건이 발견되었습니다. 첫 번째는 ${p.place}의 ${p.rule}입니다.`,
  api_reason_not_whole: () =>
    '확인해야 할 것을 모두 확인하지 못했으므로 상한 이내라는 사실만으로는 통과로 볼 수 없습니다.',
  api_reason_not_visible: (p) => `필수 규칙을 확인할 수 없습니다: ${format.list(p.rules)}. ${p.why}`,
  api_reason_unasked: (p) => `계획한 요청 중 ${format.number(p.count)}건을 보내지 않았습니다. ${p.why}`,
  api_reason_lost_sight: (p) =>
    `baseline에서는 확인되었으나 이번에는 확인할 수 없는 규칙 ${format.number(p.count)}개: ${format.list(p.rules)}${p.count > p.rules.length ? ', …' : ''}.`,
  api_ignored: (p) => `${p.by} 승인으로 ${p.expires}까지 예외 처리: ${p.reason}`,

  next_api_mend: () => '발견된 문제를 해결하십시오. 해결 방법은 각 항목에 나와 있습니다.',
  next_api_accept: () =>
    '당분간 허용할 항목은 사유, 승인자, 만료일과 함께 ignore_file에 기록하십시오. scangate api check --write-ignore-file로 초안을 만들 수 있습니다.',
  next_api_allow: () => '또는 현재 건수만큼 허용하십시오.',
  next_api_see_rules: () =>
    '확인할 수 없었던 이유를 규칙 목록에서 확인하십시오. 확인되지 않아도 되는 규칙은 require에서 빼십시오.',
  next_api_give_values: () =>
    '실제로 있는 리소스의 예를 문서에 적거나 path_values에 지정하십시오. 응답할 수 없는 작업은 leave_out으로 제외하십시오.',
  next_api_slower: () => 'API가 호출을 제한한다면 더 천천히 요청하십시오.',
  next_api_more_time: () => '실행 시간을 늘리려면 다음과 같이 지정하십시오.',
  next_api_new_baseline: () => '이 상태가 맞다면 이번 보고서를 새 baseline으로 사용하십시오.',
  next_api_document: () => '자격 증명 없이 문서를 읽을 수 있는 주소인지 확인하거나 파일로 지정하십시오.',
  next_api_check_target: () =>
    'target과 openapi를 확인하고, 프록시나 로그인 페이지가 API 대신 응답하지 않는지 확인한 뒤 다시 실행하십시오.',

  check_require: () => '확인할 수 없는 필수 규칙',
  check_min_seen: () => '명확하게 응답한 보호 대상 작업',
  check_unasked: () => '보내지 않은 계획된 요청',
  check_baseline: () => 'baseline에서만 확인된 규칙',
  title_require: (p) =>
    `확인할 수 없는 필수 규칙 ${format.number(p.observed)}개, 상한 ${format.number(p.limit)}개`,
  title_min_seen: (p) => `명확한 응답 ${format.percent(p.observed)}, 하한 ${format.percent(p.limit)}`,
  title_unasked: (p) => `보내지 않은 요청 ${format.number(p.observed)}건, 상한 ${format.number(p.limit)}건`,
  title_baseline: (p) =>
    `확인할 수 없게 된 규칙 ${format.number(p.observed)}개, 상한 ${format.number(p.limit)}개`,
}
