import type { fortifyCommandHelpMessages as english } from '../en/fortify-command-help.ts'

/** What `--help` says of the commands for tokens of Fortify SSC: summaries, descriptions, examples, endings, in Korean. */
export const fortifyCommandHelpMessages: typeof english = {
  group_fortify: () => 'Fortify SSC 토큰을 발급하고 관리합니다',
  group_fortify_token: () => '토큰을 발급, 나열, 연장, 교체, 폐기합니다',
  fortify_run_summary: () => '토큰을 주고 명령을 실행한 뒤 폐기합니다',
  fortify_run_description: () =>
    '토큰을 발급해 -- 뒤의 명령에 FORTIFY_SSC_TOKEN으로 주고 실행하며, 어떻게 끝나든 폐기합니다. 명령에 비밀번호는 주지 않고, 명령의 종료 코드를 그대로 돌려줍니다.',
  fortify_run_example: () => '변수에서 토큰을 읽는 클라이언트',
  fortify_run_example_rest: () => 'REST에서 쓰는 형식의 토큰, 최장 두 시간',
  fortify_create_summary: () => '토큰을 발급해 한 번만 내보냅니다',
  fortify_create_description: () =>
    '토큰을 발급하고, SSC가 다시는 보여 주지 않는 값을 소유자만 읽을 수 있는 새 파일이나 표준 출력에 씁니다. 둘 다 지정하지 않으면 아무것도 보내지 않습니다.',
  fortify_create_example: () => '90일짜리 토큰을 파일에 저장',
  fortify_create_example_stdout: () => '비밀 저장소로 바로 전달',
  fortify_list_summary: () => '토큰과 만료 시각을 나열합니다',
  fortify_list_description: () =>
    '자신의 토큰을 나열하며, SSC 관리자라면 모든 사용자의 토큰도 볼 수 있습니다. --warn이나 --fail을 지정하지 않으면 판정하지 않습니다.',
  fortify_list_example: () => '만료 2주 전부터 경고하고 3일 전부터 실패로 처리',
  fortify_list_example_json: () => '모든 사용자의 CI 토큰 ID',
  fortify_check_summary: () => '환경 변수의 토큰을 비밀번호 없이 확인합니다',
  fortify_check_description: () =>
    'FORTIFY_SSC_TOKEN의 토큰이 유효한지와 만료 시각(SSC 24.2부터)을 알려 줍니다.',
  fortify_check_example: () => '야간 작업에서',
  fortify_extend_summary: () => '토큰 값은 그대로 두고 만료 시각을 옮깁니다',
  fortify_extend_description: () =>
    '지금부터 계산해 토큰의 만료 시각을 바꾸므로 저장한 값을 바꿀 필요가 없습니다. SSC는 해당 유형의 최장 기간까지만 허용합니다.',
  fortify_extend_example: () => '지금부터 90일',
  fortify_rotate_summary: () => '토큰을 교체합니다(발급, 확인, 전달, 기존 토큰 폐기)',
  fortify_rotate_description: () =>
    '토큰을 발급해 확인하고 -- 뒤의 명령에 표준 입력으로 전달합니다. 명령이 0으로 끝나면 기존 토큰을 폐기하고, 그렇지 않으면 새 토큰을 폐기하고 기존 토큰을 그대로 둡니다.',
  fortify_rotate_example: () => 'FORTIFY_SSC_TOKEN의 토큰을 교체해 GitHub 시크릿에 저장',
  fortify_rotate_example_old: () => 'ID만 아는 토큰을 교체',
  fortify_revoke_summary: () => '토큰을 ID나 값으로 폐기합니다',
  fortify_revoke_description: () =>
    '지정한 토큰만 폐기합니다. 사용 중인 토큰은 --self가 있어야 폐기합니다. SSC 24.2부터는 값을 전달하면 비밀번호 없이 폐기할 수 있습니다.',
  fortify_revoke_example: () => '토큰 두 개',
  fortify_revoke_example_value: () => '값만 아는 토큰',
  fortify_types_summary: () => '서버가 허용하는 토큰 유형을 나열합니다',
  fortify_types_description: () =>
    '유형과 최장 기간은 사이트마다 바꿀 수 있으므로 서버에 설정된 그대로 나열합니다. SSC 22.2에서는 FORTIFY_SSC_TOKEN에 토큰이 필요합니다.',
  fortify_types_example: () => '모든 유형',
  fortify_audit_summary: () => '보안 점검을 위해 모든 토큰과 유형을 살펴봅니다',
  fortify_audit_description: () =>
    '모든 사용자의 토큰과 유형을 점검합니다. --max-lifetime을 넘는 유효 기간, 사실상 무기한인 토큰, 사용할 수 있는 계정이 없는 소유자, 최장 기간이 3,650일을 넘는 유형을 보고합니다. 소유자는 FORTIFY_SSC_TOKEN의 토큰으로 읽을 수 있을 때 조회합니다.',
  fortify_audit_example: () => '이슈에 붙여 넣기',
  fortify_audit_example_csv: () => '스프레드시트로 열기',
  fortify_versions_summary: () => '애플리케이션 버전과 ID를 나열합니다',
  fortify_versions_description: () =>
    'FORTIFY_SSC_TOKEN의 토큰으로 볼 수 있는 것을 fortifyclient listprojects처럼 나열합니다.',
  fortify_versions_example: () => '애플리케이션 하나',
  fortify_doctor_summary: () => '토큰을 발급할 수 있는지 확인하고 방해되는 것을 알려 줍니다',
  fortify_doctor_description: () =>
    '설정, 네트워크, 비밀번호, 버전, 시계, 유형, FORTIFY_SSC_TOKEN의 토큰을 확인하고 각각의 조치 방법을 알려 줍니다. 토큰은 발급하지 않으며, 거부된 비밀번호는 다시 보내지 않습니다.',
  fortify_doctor_example: () => '작업이 토큰을 받을 수 있는지 확인합니다',
  fortify_the_token_id: () => '`list`에 표시되는 토큰 ID.',
  flag_fortify_password_file: () => '이 파일이나 표준 입력(`-`)에서 비밀번호를 읽습니다.',
  flag_fortify_token_file: () => '이 파일이나 표준 입력(`-`)에서 사용 중인 토큰을 읽습니다.',
  flag_fortify_allow_http: () =>
    '다른 호스트로의 암호화되지 않은 http를 허용합니다. 비밀번호와 토큰이 그대로 전송되므로 실행할 때마다 경고합니다.',
  flag_fortify_encoded: () => 'fortifyclient 형식(UUID)이 아니라 REST 형식(Base64)의 토큰을 전달합니다.',
  flag_fortify_output_file: () => '소유자만 읽을 수 있는 이 새 파일에 토큰을 저장합니다.',
  flag_fortify_force: () => '파일이 이미 있으면 바꿉니다.',
  flag_fortify_stdout: () => '토큰을 표준 출력에 씁니다. CI에서는 출력이 로그에 남습니다.',
  flag_fortify_all_users: () => 'SSC 관리자로서 모든 사용자의 토큰을 나열합니다.',
  flag_fortify_type_filter: () => '이 유형의 토큰만 표시합니다.',
  flag_fortify_warn: () => '이 기간 안에 만료되는 토큰을 경고합니다(예: 14d).',
  flag_fortify_fail: () => '이 기간 안에 만료되거나(예: 3d) 이미 만료된 토큰이 있으면 2로 끝납니다.',
  flag_fortify_old: () => '교체할 토큰의 ID. 지정하지 않으면 FORTIFY_SSC_TOKEN의 토큰입니다.',
  flag_fortify_value_stdin: () => '표준 입력으로 받은 값의 토큰을 폐기합니다.',
  flag_fortify_self: () => '사용 중인 토큰(FORTIFY_SSC_TOKEN)도 폐기합니다.',
  flag_fortify_max_lifetime: () => '발급부터 허용하는 토큰의 최장 기간(예: 90d).',
  flag_fortify_app: () => '이름이 정확히 일치하는 애플리케이션만 표시합니다.',
  flag_fortify_new_end: () => '지금부터 토큰이 유효한 기간(예: 90d).',
  exit_fortify_0_run: () =>
    '명령이 0으로 종료. 명령의 종료 코드는 모두 그대로 돌려주며, 127은 명령 없음, 126은 실행 불가',
  exit_fortify_0_rotate: () => '교체 완료. 명령의 0이 아닌 종료 코드는 그대로 돌려줍니다',
  exit_fortify_0_check: () => '유효. --fail이 없으면 SSC가 만료 시각을 알려 주지 않는 경우도 포함',
  exit_fortify_2_check: () => 'failed: 토큰이 유효하지 않거나 --fail 기간 안에 만료됩니다',
  exit_fortify_2_list: () => 'failed: --fail 기간 안에 만료되거나 이미 만료된 토큰이 있습니다',
  exit_fortify_2_audit: () => 'failed: 점검에서 문제를 찾았습니다',
  exit_fortify_4: () => 'refused: SSC가 거부했습니다(비밀번호, 토큰, 유형, ID, 역할)',
  exit_fortify_5_check: () => 'unreachable: 토큰이 유효한지 또는 언제 만료되는지 알 수 없습니다',
}
