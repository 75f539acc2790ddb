import type { cliMessages as english } from '../en/cli.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What the command line says beside the gate's own messages, in Korean. */
export const cliMessages: typeof english = {
  cli_word_note: () => '참고:',
  cli_word_warning: () => '경고:',
  cli_word_error: () => '오류:',

  cli_problem_v1: (p) =>
    `${p.variable} 값이 설정되어 있지만 V1과 PrivateNet은 지원하지 않습니다. 프로젝트는 VADDY_PROJECT_ID로 지정하고 ${p.variable} 값은 비워 두세요.`,
  cli_problem_two_variables: (p) =>
    `${p.variable}, ${p.other}: 같은 설정인데 값이 서로 다릅니다. 하나만 남기세요.`,
  cli_problem_variable_spelling: (p) =>
    `${p.given}: scangate에서 사용하는 변수가 아닙니다. 올바른 이름: ${p.variable}`,
  cli_warning_variable: (p) =>
    `${p.given}: scangate에서 쓰는 변수가 아니므로 읽지 않습니다. ${p.variable} 변수를 입력하려던 것인가요?`,
  cli_problem_required: (p) =>
    `필수 입력 ${p.input} 값이 비어 있습니다. ${p.flag} 플래그를 지정하거나 ${p.variable} 변수를 설정하세요.`,
  cli_problem_required_key: (p) =>
    `필수 입력 ${p.input} 값이 비어 있습니다. ${p.variable} 변수를 설정하거나 --env-file 또는 --auth-key-file을 지정하세요.`,
  cli_problem_required_argument: (p) =>
    `${p.argument} 값이 지정되지 않았습니다. 명령 뒤에 지정하세요: ${p.usage}`,
  cli_problem_arguments: (p) =>
    `${p.command} 명령의 인수가 ${format.number(p.count)}개 더 많습니다. 공백이 있는 값은 따옴표로 묶으세요.`,
  cli_problem_flag: (p) => `${p.flag}: 이 명령에 없는 플래그입니다. --help로 목록을 확인하세요.`,
  cli_problem_flag_near: (p) =>
    `${p.flag}: 이 명령에 없는 플래그입니다. ${p.near} 플래그를 입력하려던 것인가요?`,
  cli_problem_flag_secret: (p) =>
    `${p.flag}: 명령줄은 다른 사람도 볼 수 있으므로 이런 플래그는 없습니다. ${p.variable} 변수를 설정하거나 --env-file을 지정하세요. 키에는 --auth-key-file도 쓸 수 있습니다.`,
  cli_problem_flag_value: (p) => `${p.flag} 플래그에는 값이 필요합니다: ${p.flag} ${p.value}`,
  cli_problem_flag_bare: (p) => `${p.flag} 플래그에는 값을 붙일 수 없습니다. 플래그만 쓰거나 빼세요.`,
  cli_problem_flag_late: (p) => `${p.flag}: -- 뒤에서는 플래그로 읽지 않습니다. -- 앞에 쓰세요.`,
  cli_problem_key_terminal: () =>
    '--auth-key-file -는 표준 입력을 읽지만, 지금은 터미널에 연결되어 있어 입력하는 키가 화면에 보입니다. 키는 파이프로 전달하세요.',
  cli_problem_yes: (p) =>
    `삭제한 크롤은 되돌릴 수 없습니다. 크롤 ${p.crawl} 항목을 삭제하려면 --yes를 붙이세요.`,
  cli_problem_port: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0부터 65535까지의 포트를 지정하세요. 0은 사용 가능한 포트를 고릅니다.`,
  cli_problem_scale: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 60이나 0.5처럼 0보다 큰 수를 지정하세요.`,
  cli_problem_rate: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 분당 요청 수를 1부터 999999까지의 정수로 지정하세요.`,
  cli_problem_loopback: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 127.0.0.1, ::1, localhost 같은 루프백 주소를 지정하세요. 시뮬레이터의 키는 누구나 알고 있기 때문입니다.`,
  cli_problem_listen: (p) =>
    `시뮬레이터가 ${p.address} 주소에서 대기할 수 없습니다(${p.code}). --port로 다른 포트를 지정하거나, 0으로 사용 가능한 포트를 쓰세요.`,

  cli_stage_asking: () => 'VAddy에 확인하는 중',
  cli_stage_waiting: (p) => `프로젝트가 사용 가능해지기를 기다리는 중: ${format.written(p.elapsed)}`,
  cli_stage_starting: () => '점검을 시작하는 중',
  cli_stage_scanning: (p) => `점검 중: ${format.written(p.elapsed)}`,
  cli_stage_scanning_until: (p) => `점검 중: ${format.written(p.elapsed)}, 예상 종료 ${p.end}쯤`,
  cli_stage_looking: (p) => `점검이 시작되었는지 확인하는 중: ${format.written(p.elapsed)}`,
  cli_reports_written: (p) => `보고서 위치: ${p.folder}`,
  cli_warning_left_running: (p) =>
    `즉시 종료했습니다. 점검이 아직 실행 중일 수 있으니 VAddy 콘솔을 확인하세요(점검 ID: ${p.scan}).`,

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
  cli_crawl_deleted: (p) => `크롤 ${p.crawl} 항목을 삭제했습니다.`,

  cli_simulate_ready: (p) => `VAddy 시뮬레이터가 ${p.url} 주소에서 대기 중입니다. Ctrl-C로 끝냅니다.`,
  cli_simulate_own_key: () => 'VADDY_TOKEN 값은 지정하신 키입니다.',

  doctor_label_node: () => 'Node:',
  doctor_label_configuration: () => '설정:',
  doctor_label_ca: () => '인증 기관:',
  doctor_label_dns: () => 'DNS:',
  doctor_label_connection: () => '연결:',
  doctor_label_tls: () => 'TLS:',
  doctor_label_key: () => '키:',
  doctor_label_project: () => '프로젝트:',
  doctor_label_crawl: () => '크롤:',
  doctor_label_crawl_age: () => '크롤 경과 시간:',
  doctor_label_project_number: () => '프로젝트 번호:',
  doctor_label_scan: () => '점검:',
  doctor_label_pull_request: () => '풀 리퀘스트 댓글:',
  doctor_node: (p) =>
    `${p.version}. 20.18.1 이상이면 됩니다. 액션을 실행하려면 버전 2.327.1 이상의 러너가 필요합니다.`,
  doctor_configuration: () => '모든 옵션이 유효하고 서로 모순되지 않습니다.',
  doctor_ca: () => 'Node 기본 루트 인증서. 부족하면 시스템 인증서도 사용합니다.',
  doctor_ca_more: (p) =>
    `Node 기본 루트 인증서, ${p.sources.join(', ')}. 부족하면 시스템 인증서도 사용합니다.`,
  doctor_dns: (p) => `${p.host} 주소는 ${p.address}입니다.`,
  doctor_dns_address: (p) => `${p.host}: 주소이므로 이름 조회가 필요 없습니다.`,
  doctor_dns_resolved: (p) => `${p.host} 주소를 찾았습니다.`,
  doctor_dns_proxy: (p) => `${p.host} 이름 조회는 프록시 ${p.proxy}에서 합니다.`,
  doctor_connected: (p) => `프록시 없이 ${p.host}에 직접 연결했습니다.`,
  doctor_connected_proxy: (p) => `프록시 ${p.proxy} 경유로 ${p.host}에 연결했습니다.`,
  doctor_tls: (p) => `${p.protocol}. 인증서 발급자는 ${p.issuer}, 유효 기간은 ${p.validTo}까지입니다.`,
  doctor_tls_plain: () => '없음. 암호화하지 않는 http는 루프백에서만 허용됩니다.',
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
  doctor_pull_request: () =>
    '액션에서만 작성하며, 작업에 pull-requests: write 권한이 필요합니다. 풀 리퀘스트 워크플로에서 GITHUB_TOKEN을 넘기면 여기서 권한을 확인합니다.',
  doctor_pull_request_ok: (p) => `이 토큰으로 풀 리퀘스트 ${p.number}번에 댓글을 쓸 수 있습니다.`,
  doctor_pull_request_denied: (p) =>
    `이 토큰으로는 풀 리퀘스트 ${p.number}번에 댓글을 쓸 수 없습니다(HTTP ${p.status}).`,
  doctor_pull_request_unknown: (p) =>
    `풀 리퀘스트 ${p.number}번에 댓글을 쓸 수 있는지 확인하지 못했습니다. ${p.why}`,
  doctor_not_reached: () => '위의 오류 때문에 확인하지 않았습니다.',
  doctor_not_reached_any: (p) => `위의 오류 때문에 확인하지 않은 항목: ${p.labels.join(', ')}`,
  doctor_next_busy: () => '그 점검이 끝날 때까지 기다리거나 --on-busy wait를 쓰세요.',
  doctor_next_wait: () => '그 점검이 끝날 때까지 기다리거나 --wait-timeout에 0s보다 긴 시간을 지정하세요.',
  doctor_next_crawls: () => '크롤 목록을 확인하세요: scangate vaddy crawls',
  doctor_next_unique: (p) => `확실하게 하려면 크롤을 지정하세요: --crawl-id ${p.crawl}`,
  doctor_would_start: () => '점검을 시작할 수 있습니다.',
  doctor_would_not_start: (p) =>
    `점검을 시작할 수 없습니다. 문제가 ${format.number(p.count)}건 발견되었습니다.`,

  demo_title: () => '액션 동작 데모 (이 머신의 VAddy 시뮬레이터 사용)',
  demo_intro: () =>
    '계정도 네트워크도 키도 필요 없습니다. 아래 단계는 커밋된 액션을 GitHub와 같은 방식으로 실행한 것이며, 시간만 줄였습니다.',
  demo_act_1: () => '1. 프로젝트가 사용 중이고, 이어진 점검에서 취약점이 발견되는 경우',
  demo_act_1_story: () =>
    '다른 점검이 실행 중이므로 단계는 실패하지 않고 끝나기를 기다립니다. 이어진 점검에서 취약점이 3건 발견되어 max_alerts 허용 한도 0건을 넘습니다.',
  demo_act_2: () => '2. 애플리케이션을 고친 뒤',
  demo_act_2_story: () =>
    '같은 워크플로를 다시 실행합니다. 이번에는 취약점이 없어 빌드를 계속할 수 있습니다.',
  demo_heading_step: () => '단계',
  demo_heading_outputs: () => '출력',
  demo_heading_summary: () => '작업 요약',
  demo_chart: (p) => `[GitHub에서는 취약점 수 차트: ${p.values}]`,
  demo_waited: () => '다른 점검이 끝날 때까지 기다렸습니다.',
  demo_one_scan: () => '점검을 한 번만 시작했습니다.',
  demo_step_failed: (p) => `예상대로 단계가 실패했습니다(종료 코드 ${p.code}).`,
  demo_step_passed: (p) => `예상대로 단계가 성공했습니다(종료 코드 ${p.code}).`,
  demo_alerts: (p) => `출력에 나온 취약점 수는 ${format.number(p.alerts)}건입니다.`,
  demo_post: () => '후처리 단계에서 실행 중으로 남은 점검이 없었습니다.',
  demo_key_nowhere: () => '로그, 출력, 상태, 요약 어디에도 키가 없습니다.',
  demo_right: (p) => `두 단계 모두 예상대로 끝났습니다(${format.written(p.time)}).`,
  demo_wrong: (p) => `예상과 다른 항목이 있습니다(${format.written(p.time)}). 위의 ✗ 표시를 확인하세요.`,
  demo_next_simulate: () => '다음으로, 시뮬레이터를 상대로 자신의 파이프라인을 연습할 수 있습니다:',
  demo_next_doctor: () => '실제 프로젝트를 확인하려면 다음 명령을 실행하세요:',
  demo_no_bundle: (p) => `액션 번들이 없습니다: ${p.path}`,
}
