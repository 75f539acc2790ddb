import type { vaddyLogMessages as english } from '../en/vaddy-log.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What the VAddy gate tells of a run while it lasts, in Korean. */
export const vaddyLogMessages: typeof english = {
  log_waiting: (p) =>
    `프로젝트 ${p.project}의 점검이 실행 중입니다. 끝날 때까지 최대 ${format.written(p.limit)} 기다립니다.`,
  log_still_waiting: (p) =>
    `프로젝트가 사용 가능해지기를 기다리고 있습니다(경과: ${format.written(p.waited)}).`,
  log_starting: (p) => `프로젝트 ${p.project}의 점검을 시작합니다.`,
  log_started: (p) => `점검을 시작했습니다(점검 ID: ${p.scan}).`,
  log_expected_end: (p) => `이전 점검을 기준으로 예상 종료 시각은 ${p.end}쯤입니다.`,
  log_attached: (p) => `점검 ${p.scan}의 결과를 기다립니다.`,
  log_race_lost: () => '바로 직전에 다른 점검이 시작되어 다시 기다립니다.',
  log_pausing_before_start: () => '잠시 기다린 뒤 다시 확인합니다.',
  log_start_not_taken: (p) => `시작 요청이 받아들여지지 않아 점검은 시작되지 않았습니다: ${p.why}`,
  log_start_lost: (p) => `점검 시작 요청의 응답을 받지 못했습니다: ${p.why} 점검이 시작되었는지 확인합니다.`,
  log_looking_again: () => '점검이 시작되었는지 다시 확인합니다.',
  log_nothing_began: () => '실행 중인 점검도, 새로 끝난 점검도 없습니다. 점검은 시작되지 않았습니다.',
  log_waiting_for_lost: (p) =>
    `이 실행에서 시작했을 수 있는 점검이 실행 중입니다. 끝나기를 기다립니다(시작 요청 후 ${format.written(p.elapsed)}).`,
  log_scanning: (p) =>
    `점검 중입니다(경과: ${format.written(p.elapsed)}, 확인: ${format.number(p.polls)}회).`,
  log_scanning_until: (p) =>
    `점검 중입니다(경과: ${format.written(p.elapsed)}, 확인: ${format.number(p.polls)}회, 예상 종료: ${p.end}쯤).`,
  post_canceling: (p) => `점검이 실행 중인데 단계가 끝나 점검을 취소합니다(점검 ID: ${p.scan}).`,
  notice_left_at_once: (p) =>
    `즉시 종료했습니다. 점검이 아직 실행 중일 수 있으니 VAddy 콘솔을 확인하세요(점검 ID: ${p.scan}).`,
}
