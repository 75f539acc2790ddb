import type { gateMessages as english } from '../en/gate.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')
const items = (count: number) => `${format.number(count)}건`

/** What every gate says: why a run ended, what let it succeed all the same, and what to do next, in Korean. */
export const gateMessages: typeof english = {
  reason_problems: (p) =>
    `사용할 수 없는 입력이 ${format.number(p.count)}건 있습니다. 자세한 내용은 아래와 같습니다.`,
  reason_no_secrets: (p) =>
    `이 이벤트(${p.event})에는 시크릿이 전달되지 않습니다. on_missing_secrets 값이 skip이므로 아무것도 실행하지 않았습니다.`,
  issue_no_secrets: (p) =>
    `이 이벤트(${p.event})에는 시크릿이 전달되지 않습니다. on_missing_secrets 값이 skip이므로 아무것도 발급하지 않았습니다.`,
  reason_aborted: (p) => `작업을 중지하라는 신호를 받았습니다(${p.signal}).`,
  reason_parent_gone: () =>
    '명령을 실행한 npm 또는 npx가 종료되어 중지하라는 신호를 받은 것으로 처리했습니다.',
  reason_output_lost: (p) =>
    `스텝의 출력을 더 이상 쓸 수 없습니다(${p.code}). 러너가 비정상 종료되었을 수 있으므로 중지 신호를 받았을 때와 같이 종료했습니다.`,
  reason_unforeseen: (p) => `예상하지 못한 오류가 발생했습니다: ${p.error}. 버그로 신고해 주세요.`,
  reason_not_finished: () => '실행이 결과를 기록하기 전에 끝났습니다.',
  notice_on_error_warn: (p) =>
    `결과는 "${p.outcome}"입니다. on_error 값이 warn이므로 단계는 성공으로 끝납니다.`,
  notice_on_incomplete_warn: () =>
    '결과는 "미완료"입니다. on_incomplete 값이 warn이므로 단계는 성공으로 끝납니다.',
  next_fix_inputs: () => '위의 입력을 고친 뒤 다시 실행하세요.',
  next_check_network: () => '같은 머신에서 API에 연결할 수 있는지 확인한 뒤 다시 실행하세요.',
  next_update: () => 'scangate를 업데이트하세요. 이미 최신 버전이라면 단계 로그와 함께 신고해 주세요.',
  next_report_bug: () => '단계 로그와 함께 버그로 신고해 주세요.',

  next_check_api_url: () =>
    'api_url 값이 맞는지, 프록시나 로그인 페이지가 API 대신 응답하고 있지 않은지 확인한 뒤 다시 실행하세요.',
  next_check_certificate: () =>
    'API의 인증서인지 통신을 검사하는 프록시의 인증서인지 확인하고, 인증서를 바로잡거나 그 인증 기관을 신뢰하도록 설정한 뒤 다시 실행하세요.',
  next_ask_less: () =>
    '잠시 기다린 뒤 다시 실행하세요. 여러 실행에서 같은 키나 주소를 쓰고 있다면 동시에 실행되는 수를 줄이세요.',
  next_accept_alerts: () => '당분간 이 건수를 허용하려면 한도를 높이세요:',

  check_max_high: () => '취약점(상)',
  check_max_medium: () => '취약점(중)',
  check_max_low: () => '취약점(하)',
  title_max_high: (p) => `상 ${items(p.observed)}, 상한 ${items(p.limit)}`,
  title_max_medium: (p) => `중 ${items(p.observed)}, 상한 ${items(p.limit)}`,
  title_max_low: (p) => `하 ${items(p.observed)}, 상한 ${items(p.limit)}`,
}
