import type { vaddyCliMessages as english } from '../en/vaddy-cli.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** Where the simulator saw a key. */
const keyPlaces: { readonly [place: string]: string } = {
  header: '헤더',
  parameter: '매개변수',
  both: '둘 다',
  nowhere: '없음',
}

/** What VAddy's commands say, its doctor's looks among it, and what its phases are called, in Korean. */
export const vaddyCliMessages: typeof english = {
  cli_problem_v1: (p) =>
    `${p.variable} 값이 설정되어 있지만 V1과 PrivateNet은 지원하지 않습니다. 프로젝트는 VADDY_PROJECT_ID로 지정하고 ${p.variable} 값은 비워 두세요.`,
  cli_problem_yes: (p) =>
    `삭제한 크롤은 되돌릴 수 없습니다. 크롤 ${p.crawl} 항목을 삭제하려면 --yes를 붙이세요.`,
  cli_problem_wait_latest: () =>
    'wait는 실행 중인 점검 하나를 기다리는 명령입니다. 끝난 점검 가운데 최신 점검을 판정하려면 scangate vaddy latest를 사용하세요.',
  phase_asking: () => 'VAddy에 확인하는 중',
  phase_waiting: (p) => `프로젝트가 사용 가능해지기를 기다리는 중: ${format.written(p.elapsed)}`,
  phase_starting: () => '점검을 시작하는 중',
  phase_scanning: (p) => `점검 중: ${format.written(p.elapsed)}`,
  phase_scanning_until: (p) => `점검 중: ${format.written(p.elapsed)}, 예상 종료 ${p.end}쯤`,
  phase_looking: (p) => `점검이 시작되었는지 확인하는 중: ${format.written(p.elapsed)}`,
  cli_status_running: (p) => `프로젝트 ${p.project}의 점검이 실행 중입니다.`,
  cli_status_free: (p) => `프로젝트 ${p.project}에 실행 중인 점검이 없습니다.`,
  cli_result_scanning: (p) => `점검이 실행 중입니다(점검 ID: ${p.scan}).`,
  cli_result_finished: (p) => `점검이 끝났습니다(점검 ID: ${p.scan}).`,
  cli_link: (p) => `점검 결과: ${p.url}`,
  cli_cancel_already_over: (p) => `점검이 이미 끝나 있어 취소하지 않았습니다(점검 ID: ${p.scan}).`,
  cli_crawls_none: (p) =>
    p.label === ''
      ? `프로젝트 ${p.project}에 기록된 크롤이 없습니다.`
      : `프로젝트 ${p.project}에는 레이블에 "${p.label}" 문자열이 들어 있는 크롤이 없습니다.`,
  cli_column_recorded: () => '기록 시각',
  cli_column_label: () => '레이블',
  cli_history_none: () => '이 프로젝트에는 아직 끝난 점검이 없습니다.',
  what_if_passed: (p) =>
    `최근 점검 ${format.number(p.judged)}건 가운데 ${format.number(p.passed)}건이 통과했을 것입니다.`,
  what_if_others: () => '통과하지 못했을 점검:',
  what_if_unknown: (p) =>
    `VAddy 목록에는 완료된 점검으로 나오지만 수치가 모두 있지 않아 안전하다고 판단할 수 없습니다(점검 ID: ${p.scan}).`,
  what_if_column_outcome: () => '결과',
  what_if_column_why: () => '이유',
  cli_crawl_deleted: (p) => `크롤 ${p.crawl} 항목을 삭제했습니다.`,
  cli_simulate_ready: (p) => `${p.service} 시뮬레이터가 ${p.url} 주소에서 대기 중입니다. Ctrl-C로 끝냅니다.`,
  cli_problem_not_simulated: (p) => `${p.input} 옵션은 simulate ${p.service}에서만 쓸 수 있습니다.`,
  cli_simulate_request: (p) =>
    [
      p.call,
      p.status || '응답 없음',
      `${p.milliseconds}밀리초`,
      `키: ${keyPlaces[p.key] ?? p.key}`,
      ...(p.fault === '' ? [] : [`장애: ${p.fault}`]),
    ].join('  '),
  cli_simulate_own_key: () => 'VADDY_TOKEN 값은 지정하신 키입니다.',
  doctor_label_key: () => '키',
  doctor_label_project: () => '프로젝트',
  doctor_label_crawl: () => '크롤',
  doctor_label_crawl_age: () => '크롤 경과 시간',
  doctor_label_project_number: () => '프로젝트 번호',
  doctor_label_scan: () => '점검',
  doctor_label_version: () => '배포된 버전',
  doctor_key: (p) => `키가 유효합니다(사용자: ${p.user}).`,
  doctor_project: (p) => `${p.project} 프로젝트가 있으며 실행 중인 점검은 없습니다.`,
  doctor_crawl: (p) => `점검 대상: ${p.crawl} ("${p.label}")`,
  doctor_crawl_unnamed: (p) => `점검 대상: ${p.crawl} (레이블 없음)`,
  doctor_age: (p) =>
    `기록된 지 ${format.duration(p.age)} 지났습니다. max_crawl_age를 지정하면 오래된 크롤은 실패로 처리됩니다.`,
  doctor_age_limit: (p) =>
    `기록된 지 ${format.duration(p.age)} 지났습니다. max_crawl_age 허용 한도는 ${format.written(p.limit)}입니다.`,
  doctor_number: (p) => `${p.number} 번호가 맞습니다. 이전 점검이 ${format.number(p.scans)}건 있습니다.`,
  doctor_number_none: () => '지정하지 않았으므로 추이, 비교 기준, 예상 종료 시각이 없습니다.',
  doctor_number_elsewhere: (p) =>
    `${p.number} 번호는 있지만, 그 점검 중에 프로젝트 ${p.project}의 크롤을 쓴 것이 없습니다. 프로젝트 콘솔 URL 끝에 있는 번호와 비교하세요.`,
  doctor_scan: (p) => `${p.scan} 점검이 있습니다.`,
  doctor_scan_latest: (p) => `최신 점검은 ${p.scan}입니다(시작: ${p.started}). 경과 시간은 한도 이내입니다.`,
  doctor_version: (p) => `version_url 응답에 문제가 없습니다(${p.digest}).`,
  doctor_next_busy: () => '그 점검이 끝날 때까지 기다리거나 --on-busy wait를 쓰세요.',
  doctor_next_wait: () => '그 점검이 끝날 때까지 기다리거나 --wait-timeout에 0s보다 긴 시간을 지정하세요.',
  doctor_next_crawls: () => '크롤 목록을 확인하세요: scangate vaddy crawls',
  doctor_next_unique: (p) => `확실하게 하려면 크롤을 지정하세요: --crawl-id ${p.crawl}`,
  doctor_would_start: () => '점검을 시작할 수 있습니다.',
  doctor_would_not_start: (p) =>
    `점검을 시작할 수 없습니다. 문제가 ${format.number(p.count)}건 발견되었습니다.`,
}
