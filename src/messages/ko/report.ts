import type { reportMessages as english } from '../en/report.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** Headings, labels and words of the reports, in Korean. */
export const reportMessages: typeof english = {
  language_code: () => 'ko',
  title_result: (p) => {
    const ending = p.subject === '' ? '' : ` · ${p.subject}`
    const numbers = p.numbers === '' ? '' : `(${p.numbers})`
    return `${p.source}: ${p.outcome}${numbers}${ending}`
  },
  simulated: () => 'SIMULATED(모의 실행): 실제 서비스가 아니라 시뮬레이터에 연결했습니다.',

  outcome_passed: () => '통과',
  outcome_failed: () => '실패',
  outcome_incomplete: () => '미완료',
  outcome_misconfigured: () => '설정 오류',
  outcome_refused: () => '거부됨',
  outcome_unreachable: () => '통신 오류',
  outcome_busy: () => '다른 작업 실행 중',
  outcome_timeout: () => '시간 초과',
  outcome_scan_canceled: () => '취소됨',
  outcome_aborted: () => '중단됨',
  outcome_skipped: () => '건너뜀',
  outcome_started: () => '시작됨',
  outcome_checked: () => '확인됨',
  outcome_error: () => '오류',

  heading_checks: () => '판정',
  heading_facts: () => '세부 정보',
  heading_next: () => '다음에 할 일',
  heading_warnings: () => '참고 사항',
  heading_problems: () => '문제점',
  heading_history: () => '추이',
  heading_run: () => '실행 정보',
  heading_policy: () => '적용된 옵션',
  heading_last_answer: () => '서비스의 마지막 응답',
  heading_fixes: () => '대응 방안',
  heading_findings: () => '취약 항목',

  column_check: () => '항목',
  column_observed: () => '측정값',
  column_limit: () => '기준',
  column_result: () => '결과',
  column_status: () => '상태',
  column_option: () => '옵션',
  column_value: () => '값',
  column_from: () => '출처',

  observed_numbers: (p) => `${p.check}: ${p.observed}(${p.limit})`,
  numbers_with_reason: (p) => `${p.numbers} – ${p.reason}`,
  result_pass: () => '통과',
  result_fail: () => '실패',
  result_unjudged: () => '판정 불가',
  result_warning: () => '경고',
  result_skipped: () => '건너뜀',

  limit_at_most: (p) => `${p.value} 이하`,
  limit_at_least: (p) => `${p.value} 이상`,
  not_known: () => '알 수 없음',
  in_one_paragraph: (p) => p.sentences.join(' '),
  word_yes: () => '예',
  word_no: () => '아니요',
  and_more: (p) => `그 외 ${format.number(p.count)}건`,
  cut_short: () => '표시할 수 있는 양이 제한되어 나머지는 생략했습니다. 전체 내용은 report.json에 있습니다.',

  trend_table: () => '표로 보기',
  trend_noted: (p) => `${p.status}(${p.note})`,
  trend_this_run: () => '이번 실행',
  trend_is_baseline: () => '비교 기준',

  run_host: () => 'CI',
  run_host_other: () => '기타',
  run_repository: () => '저장소',
  run_commit: () => '커밋',
  run_ref: () => 'ref',
  run_url: () => '작업',
  run_attempt: () => '시도 횟수',
  run_actor: () => '실행한 사람',
  timing_started_at: () => '실행 시작',
  timing_ended_at: () => '실행 종료',
  timing_duration: () => '실행 시간',
  timing_waited: () => '시작 전 대기 시간',
  timing_polls: () => '확인 횟수',
  tool_version: () => '작성',

  from_default: () => '기본값',
  from_default_rest: (p) => `기본값 그대로인 옵션 ${format.number(p.count)}개`,
  from_input: () => '입력',
  from_flag: () => '플래그',
  from_environment: () => '환경 변수',
  from_env_file: () => '환경 변수 파일',

  amount_count: (p) => format.number(p.value),
  amount_percent: (p) => format.percent(p.value),
  amount_duration: (p) => format.duration(p.milliseconds),

  file_other_report: (p) =>
    `안에 있는 ${p.name} 파일이 종합 판정의 보고서가 아니며, 게이트의 보고서라면 읽기 전에 삭제될 수 있습니다. 종합 판정에는 전용 폴더가 필요합니다`,
}
