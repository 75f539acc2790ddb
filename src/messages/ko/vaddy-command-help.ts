import type { vaddyCommandHelpMessages as english } from '../en/vaddy-command-help.ts'

/** What `--help` says of VAddy's commands and of the simulator's, in Korean. */
export const vaddyCommandHelpMessages: typeof english = {
  group_vaddy: () => 'VAddy로 점검하고 WebAPI를 사용합니다',

  vaddy_scan_summary: () => 'VAddy가 비기를 기다렸다가 점검하고 결과를 판정합니다',
  vaddy_scan_description: () =>
    '프로젝트에 실행 중인 점검이 없을 때까지 기다린 뒤 점검을 시작하고, 끝날 때까지 기다려 결과를 판정합니다. 명령을 중지하면 이 명령이 시작한 점검은 취소됩니다.',
  vaddy_scan_example_rehearsal: () => '계정 없이 이 터미널에서 예행연습하기',
  vaddy_scan_example_environment: () => 'go-vaddy에서 쓰던 환경 변수 그대로 점검하기',
  vaddy_scan_example_limits: () => '크롤을 지정하고 취약점을 2건까지 허용하며 보고서 쓰기',
  vaddy_scan_example_increase: () => '새 취약점이 있을 때만 실패로 처리하기',
  vaddy_scan_example_later: () => '지금은 시작만 하고 나중 작업에서 판정하기',

  flag_simulate: (p) =>
    `시뮬레이터를 상대로 60배 빠르게 예행연습합니다. 설정된 서비스와는 통신하지 않습니다: ${p.scenarios.map((name) => `\`${name}\``).join(', ')}.`,

  vaddy_latest_summary: () => '아무것도 시작하지 않고, 끝난 점검 가운데 최신 점검을 판정합니다',
  vaddy_latest_description: () =>
    '릴리스할 때마다 점검을 기다릴 수 없을 때, 프로젝트나 한 크롤의 최신 점검을 판정합니다. 최신 점검이 취소되었거나 일부만 진행되었거나 너무 오래되었더라도 이전 점검으로 대신하지 않습니다. 점검이 실행 중이면 --on-busy를 따릅니다. 점검을 시작하거나 취소하지 않습니다.',
  vaddy_latest_example: () => '야간 점검에 문제가 없었는지 확인',
  vaddy_latest_example_after: () => '배포한 뒤에 시작한 점검만 인정',

  vaddy_what_if_summary: () => '아직 적용하지 않은 한도로 지난 점검을 판정합니다',
  vaddy_what_if_description: () =>
    '다른 한도였다면 지난 점검 가운데 몇 건이 통과했을지, 어떤 점검이 통과하지 못했을지 보여 줍니다. VAddy 목록은 20건까지이므로 그중 가장 오래된 점검에는 비교 기준이 없습니다. 판정이 어떻든 종료 코드는 0입니다.',
  vaddy_what_if_example: () => '취약점 2건이 적당한 한도인지 확인',
  vaddy_what_if_example_json: () => '새 취약점만으로 판정한 결과를 스크립트에서 사용',
  flag_only_crawl: () => '이 ID의 크롤로 실행한 점검만 대상으로 합니다.',
  flag_only_label: () =>
    '이 레이블의 크롤로 실행한 점검만 대상으로 합니다. 레이블은 점검할 때와 같은 방식으로 찾습니다.',
  flag_limit: () => '판정할 최신 점검의 수(최대 20).',

  vaddy_wait_summary: () => '이미 실행 중인 점검이 끝나기를 기다려 결과를 판정합니다',
  vaddy_wait_description: () =>
    '점검이 끝날 때까지 기다려 결과를 판정합니다. 점검을 시작하지 않으며, 명령을 중지해도 --on-stop을 지정하지 않으면 점검은 그대로 둡니다.',
  vaddy_wait_scan: () => '`scan --no-wait`로 얻은 점검. 기본값: VADDY_SCAN_ID.',
  vaddy_wait_example: () => '앞선 작업이 시작한 점검 판정하기',

  vaddy_doctor_summary: () => '점검을 시작할 수 있는지 확인하고 문제를 알려 줍니다',
  vaddy_doctor_description: () =>
    '설정, 네트워크, 키, 프로젝트, 크롤, 프로젝트 번호를 확인하고 항목마다 할 일을 알려 줍니다. 플래그는 scan과 같습니다. 아무것도 시작하거나 바꾸지 않습니다.',
  vaddy_doctor_example: () => '작업에서 점검할 수 있는지 확인하기',
  vaddy_doctor_example_flags: () => '실패하는 scan과 같은 플래그로 확인하기',

  vaddy_status_summary: () => '프로젝트의 점검이 실행 중인지 알려 줍니다',
  vaddy_status_description: () =>
    '프로젝트의 점검이 실행 중이어서 시작하려면 기다려야 하는지 확인합니다. 아무것도 바꾸지 않습니다.',
  vaddy_status_example: () => '프로젝트가 비어 있는지 확인하기',
  vaddy_status_example_json: () => '스크립트에서 같은 것 확인하기',

  vaddy_result_summary: () => '점검의 진행 상태나 결과를 판정 없이 보여 줍니다',
  vaddy_result_description: () =>
    '점검이 실행 중인지, 취소되었는지, 끝났는지와 찾아낸 내용을 보여 줍니다. 무엇이 발견되어도 0으로 종료합니다. 판정하려면 wait를 쓰세요.',
  vaddy_the_scan: () => '점검. 기본값: VADDY_SCAN_ID.',
  vaddy_result_example: () => '점검 확인하기',
  vaddy_result_example_json: () => '취약점 수만 얻기',

  vaddy_cancel_summary: () => '점검을 취소합니다',
  vaddy_cancel_description: () =>
    '누가 시작했든 점검을 취소합니다. 이미 끝난 점검이어도 괜찮습니다. 실행 중인 것이 없으면 되기 때문입니다.',
  vaddy_cancel_example: () => '점검 끝내기',

  vaddy_crawls_summary: () => '프로젝트에 기록된 크롤을 최신순으로 보여 줍니다',
  vaddy_crawls_description: () =>
    '점검할 수 있는 크롤을 최신순으로 보여 줍니다. 크롤을 지정하지 않은 점검에는 맨 위의 크롤이 쓰입니다.',
  vaddy_crawls_example: () => '모든 크롤',
  vaddy_crawls_example_label: () => '레이블에 shop이 들어 있는 크롤',
  vaddy_crawls_example_json: () => '최신 크롤의 ID',
  flag_label: () => '레이블에 이 문자열이 들어 있는 크롤만 보여 줍니다.',

  vaddy_history_summary: () => '프로젝트의 지난 점검을 최신순으로 보여 줍니다',
  vaddy_history_description: () =>
    '프로젝트의 끝난 점검을 최신순으로 보여 줍니다. VAddy는 최근 20건을 제공합니다.',
  vaddy_history_example: () => '지난 점검',
  vaddy_history_example_json: () => '마지막으로 완료된 점검의 취약점 수',

  vaddy_delete_crawl_summary: () => '기록된 크롤을 영구히 삭제합니다',
  vaddy_delete_crawl_description: () =>
    '기록된 크롤을 삭제합니다. 되돌릴 수 없으므로 --yes가 필요하고, 크롤은 인수로만 지정할 수 있습니다.',
  vaddy_delete_crawl_crawl: () => '`crawls` 목록에 있는 크롤.',
  vaddy_delete_crawl_example: () => '오래된 크롤 삭제하기',
  flag_yes: () => '삭제를 승인합니다. 이 플래그가 없으면 아무것도 삭제하지 않습니다.',
  flag_auth_key_file: () => 'WebAPI 키를 이 파일 또는 표준 입력(`-`)에서 읽습니다.',

  simulate_summary: () =>
    '파이프라인을 연습할 수 있도록 이 머신에서 VAddy, NHN Cloud, Fortify SSC 또는 점검 대상 API의 시뮬레이터를 실행합니다',
  simulate_service: () => '시뮬레이션할 서비스: vaddy(기본값), nhn, fortify 또는 api.',
  simulate_description: () =>
    '루프백에서 VAddy WebAPI v2, NHN Cloud Server Security Check, Fortify Software Security Center의 토큰 API 또는 API 보안 점검을 연습할 API를 제공하고, 연결에 필요한 변수를 출력합니다. 요청마다 한 줄을 표준 오류에 씁니다. 중지할 때까지(Ctrl-C) 실행됩니다.',
  simulate_example: () => '20초 뒤에 취약점 3건을 찾는 점검',
  simulate_example_nhn: () => '일부 서버에 취약 항목이 있는 NHN Cloud',
  simulate_example_fortify: () => '여러 사람의 토큰이 있는 이전 버전의 Fortify SSC',
  simulate_example_api: () => '누구나 들어올 수 있는 API(점검 연습용)',
  simulate_example_background: () => '백그라운드에서 실행하고 다음 명령에서 사용하기',
  flag_scenario: (p) =>
    `VAddy의 동작: ${p.scenarios.map((name) => `\`${name}\``).join(', ')}.` +
    ` nhn: ${p.nhn.map((name) => `\`${name}\``).join(', ')}.` +
    ` fortify: ${p.fortify.map((name) => `\`${name}\``).join(', ')}.` +
    ` api: ${p.api.map((name) => `\`${name}\``).join(', ')}.`,
  flag_port: () => '대기할 포트. `0`은 사용 가능한 포트를 고릅니다.',
  flag_host: () => '대기할 주소. 루프백만 가능합니다.',
  flag_scan_duration: () => '점검에 걸리는 시간(예: `20s`). 기본값은 시나리오마다 다르며 대부분 5분입니다.',
  flag_fleet_size: () => '시뮬레이션할 서버 수(nhn).',
  flag_ssc_version: () => '시뮬레이션할 Fortify SSC 버전(fortify). 기본값은 최신 버전입니다.',
  flag_rate_limit: () =>
    '1분 동안 응답할 요청 수. 넘는 요청에는 429로 응답합니다. VAddy 문서에 제한이 적혀 있지 않으므로 기본값은 제한 없음입니다.',
  flag_time_scale: () => '모든 것을 몇 배 빠르게 진행할지. `60`이면 1분이 1초가 됩니다.',
  flag_simulated_user: () => '출력되는 값 대신 받아들일 로그인 ID.',
  flag_simulated_key: () => '출력되는 값 대신 받아들일 키. 실제 키는 지정하지 마세요.',

  exit_vaddy_1: () => 'error: 예상하지 못한 문제가 생겼거나 시작한 점검의 ID를 넘겨주지 못함',
  exit_vaddy_0_checks: () => 'checked: 점검을 시작할 수 있음',
  exit_vaddy_2_checks: () =>
    'failed 또는 incomplete: 크롤이나 최신 점검이 너무 오래되었거나 다른 버전이 배포됨',
  exit_vaddy_4: () => 'refused: VAddy가 거부함(키, 프로젝트, 점검, 크롤)',
  exit_vaddy_6_checks: () => 'busy: 점검이 실행 중이고 on_busy가 wait가 아님',
  exit_vaddy_7: () => 'scan_canceled: 누군가 점검을 취소했거나 점검이 비정상 종료됨',
  exit_vaddy_129: () => 'SIGHUP(터미널이 닫힘)으로 중단됨. 이 명령이 시작한 점검은 취소됨',
  exit_vaddy_130: () => 'SIGINT(Ctrl-C)로 중단됨. 이 명령이 시작한 점검은 취소됨',
  exit_vaddy_131: () => 'SIGQUIT(Ctrl-\\)으로 중단됨. 이 명령이 시작한 점검은 취소됨',
  exit_vaddy_143: () => 'SIGTERM으로 중단됨. 이 명령이 시작한 점검은 취소됨',
}
