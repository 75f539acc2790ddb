import type { fortifyCliMessages as english } from '../en/fortify-cli.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What the commands for tokens of Fortify SSC say, in Korean. */
export const fortifyCliMessages: typeof english = {
  file_exists_force: () => '같은 이름의 파일이 이미 있습니다(--force로 바꿀 수 있습니다)',
  file_not_plain: () => '링크, 폴더 또는 장치이므로 쓸 수 없습니다',

  fortify_column_id: () => 'ID',
  fortify_column_owner: () => '소유자',
  fortify_column_type: () => '유형',
  fortify_column_created: () => '발급일',
  fortify_column_expires: () => '만료 시각',
  fortify_column_days_left: () => '남은 일수',
  fortify_column_uses_left: () => '남은 횟수',
  fortify_column_max_days: () => '최장 일수',
  fortify_column_max_uses: () => '최대 횟수',
  fortify_column_purpose: () => '용도',
  fortify_column_application: () => '애플리케이션',
  fortify_column_version: () => '버전',
  fortify_column_concern: () => '문제점',

  fortify_word_never: () => '없음',
  fortify_word_over: () => '만료됨',
  fortify_word_unlimited: () => '무제한',

  fortify_list_none: () => '해당하는 토큰이 없습니다.',
  fortify_types_none: () => 'SSC에 토큰 유형이 없습니다.',
  fortify_versions_none: () => '해당하는 애플리케이션 버전이 없습니다.',
  fortify_create_written: (p) => `소유자만 읽을 수 있는 ${p.file} 파일에 저장했습니다.`,
  fortify_extend_done: (p) =>
    `토큰 ${p.id}(${p.type})의 만료 시각을 ${p.end}까지로 변경했습니다. 토큰 값은 그대로입니다.`,
  fortify_revoke_done: (p) => `토큰 ${p.id}번을 폐기했습니다.`,
  fortify_revoke_done_value: () => '토큰을 폐기했습니다.',
  fortify_check_valid: (p) =>
    `토큰 ${p.id}(${p.type})은 ${p.end}까지 유효합니다. ${format.number(p.days)}일 남았습니다.`,
  fortify_check_no_end: (p) => `토큰 ${p.id}(${p.type})은 유효하며, SSC가 만료 시각을 알려 주지 않았습니다.`,
  fortify_check_end_unread: () =>
    '토큰은 유효합니다. 토큰이 자신의 만료 시각을 읽는 기능은 SSC 24.2부터 있으므로 만료 시각은 알 수 없습니다.',
  fortify_rotate_done: () => '기존 토큰을 폐기하고 새 토큰으로 교체했습니다.',

  fortify_token_ends_soon: (p) =>
    `토큰 ${p.id}(${p.type}, ${p.owner})의 만료 시각은 ${p.end}이며 ${format.number(p.days)}일 남았습니다.`,
  fortify_token_over: (p) => `토큰 ${p.id}(${p.type}, ${p.owner})은 ${p.end}에 만료되었습니다.`,
  fortify_token_unknown: (p) =>
    `토큰 ${p.id}번이 없거나 접근 권한이 없습니다. 어느 쪽인지는 SSC가 알려 주지 않습니다. ID는 scangate fortify token list로 확인하세요.`,
  fortify_token_dead: () => '토큰이 유효하지 않습니다. 만료되었거나 폐기되었거나 이 서버의 토큰이 아닙니다.',
  fortify_token_doubtful: (p) => `토큰이 유효한지 판단할 수 없습니다. ${p.why}`,
  fortify_token_end_wanted: () =>
    '--fail에는 만료 시각이 필요하지만 이 SSC에서는 읽을 수 없습니다(24.2부터 지원).',

  fortify_problem_http: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 암호화되지 않는 http로는 비밀번호와 토큰이 그대로 전송됩니다. https를 사용하거나 --allow-http를 지정하세요(실행할 때마다 경고합니다).`,
  fortify_problem_target: () =>
    '토큰을 내보낼 곳이 없습니다. --output-file을 지정하거나, 출력이 보관되지 않는 환경이라면 --stdout을 지정하세요. 아무것도 보내지 않았습니다.',
  fortify_problem_command: (p) => `실행할 명령이 없습니다. -- 뒤에 지정하세요: ${p.usage}`,
  fortify_problem_revoke_what: () =>
    '폐기할 토큰을 ID와 --value-stdin 중 하나로 지정하세요. 아무것도 보내지 않았습니다.',
  fortify_problem_revoke_login: () =>
    'ID로 폐기하려면 SSC 사용자 이름과 비밀번호가 필요합니다. FORTIFY_SSC_USER와 FORTIFY_SSC_PASSWORD를 설정하거나 --value-stdin으로 값을 전달하세요. 아무것도 폐기하지 않았습니다.',
  fortify_problem_asker: () =>
    'FORTIFY_SSC_USER와 FORTIFY_SSC_PASSWORD, 또는 FORTIFY_SSC_TOKEN을 설정하세요.',
  fortify_problem_needs_token: () =>
    'SSC가 여기서는 비밀번호를 받지 않으므로 토큰이 필요합니다. FORTIFY_SSC_TOKEN을 설정하거나 명령 앞에 다음을 붙이세요: scangate fortify token run --type CIToken --',
  fortify_problem_self: (p) =>
    `토큰 ${p.id}번은 사용 중인 토큰(FORTIFY_SSC_TOKEN)입니다. 이것도 폐기하려면 --self를 지정하세요. 아무것도 폐기하지 않았습니다.`,
  fortify_problem_self_value: () =>
    '사용 중인 토큰(FORTIFY_SSC_TOKEN)입니다. 이것도 폐기하려면 --self를 지정하세요. 아무것도 폐기하지 않았습니다.',
  fortify_problem_self_unread: () =>
    '이 SSC에서는 토큰이 자신의 ID를 알 수 없어, 사용 중인 토큰(FORTIFY_SSC_TOKEN)이 포함되는지 판단할 수 없습니다. --self를 지정하거나 변수를 비우세요. 아무것도 폐기하지 않았습니다.',
  fortify_problem_old: () =>
    '교체할 토큰을 알 수 없습니다. FORTIFY_SSC_TOKEN을 설정하거나 --old로 ID를 지정하세요. 아무것도 보내지 않았습니다.',
  fortify_problem_over: (p) =>
    `토큰 ${p.id}번은 ${p.end}에 만료되었습니다. 만료된 토큰은 연장할 수 없으므로 새로 발급하세요.`,

  fortify_command_unstarted: (p) => `${p.program} 명령을 시작할 수 없습니다(${p.code}).`,
  fortify_create_lost: (p) =>
    `토큰 ${p.id}번을 발급했지만 전달하지 못했습니다(${p.why}). 이 토큰은 폐기합니다.`,
  fortify_extend_sooner: (p) =>
    `토큰 ${p.id}번의 만료가 이전보다 빨라졌습니다. 이전 만료 시각은 ${p.end}입니다.`,
  fortify_revoke_failed: (p) => `토큰 ${p.id}번을 폐기하지 못했습니다. ${p.why}`,
  fortify_rotate_dead: (p) =>
    `SSC가 새 토큰 ${p.id}번을 받아들이지 않습니다. 아무에게도 전달하지 않고 폐기하며, 기존 토큰은 그대로 둡니다.`,
  fortify_rotate_failed: (p) =>
    `명령이 ${p.code} 코드로 끝나 새 토큰 ${p.id}번을 폐기하며, 기존 토큰은 그대로 둡니다.`,
  fortify_rotate_old_left: (p) =>
    `명령에 새 토큰을 전달했지만 기존 토큰을 폐기하지 못해 둘 다 유효합니다. ${p.why}`,

  fortify_audit_too_long: (p) => `유효 기간 ${format.duration(p.life)}`,
  fortify_audit_no_end: () => '사실상 무기한',
  fortify_audit_owner_suspended: () => '소유자 계정 잠김',
  fortify_audit_owner_unknown: () => '소유자 계정 없음',
  fortify_audit_type_raised: (p) => `${format.number(p.days)}일까지 허용`,
  fortify_audit_type_unlimited: () => '기간 상한 없음',
  fortify_audit_title: () => 'Fortify SSC 토큰 점검',
  fortify_audit_result: (p) =>
    `토큰 ${format.number(p.tokens)}개와 유형 ${format.number(p.types)}개에서 문제 ${format.number(p.concerns)}건을 찾았습니다. 만료된 토큰 ${format.number(p.over)}개는 제외했습니다.`,
  fortify_audit_owners_unasked: () =>
    '소유자는 조회하지 않았습니다. UnifiedLoginToken처럼 사용자 목록을 읽을 수 있는 유형의 관리자 토큰이 FORTIFY_SSC_TOKEN에 필요합니다.',
  fortify_audit_owners_unread: (p) => `소유자를 조회하지 못했습니다. ${p.why}`,
  fortify_audit_types_unread: (p) => `토큰 유형을 조회하지 못했습니다. ${p.why}`,

  doctor_label_ssc_login: () => '비밀번호',
  doctor_label_ssc_version: () => 'SSC',
  doctor_label_ssc_type: () => '토큰 유형',
  doctor_label_ssc_token: () => '사용 중인 토큰',
  doctor_ssc_login: (p) => `${p.user} 사용자의 비밀번호로 로그인할 수 있습니다.`,
  doctor_ssc_version: (p) => `버전은 ${p.version}입니다.`,
  doctor_ssc_version_unknown: () => '버전을 알 수 없습니다.',
  doctor_ssc_type: (p) => `${p.type} 토큰은 최장 ${format.number(p.days)}일까지 유효합니다.`,
  doctor_ssc_type_unlimited: (p) => `${p.type} 토큰의 유효 기간에 상한이 없습니다.`,
  doctor_ssc_token: () => '유효합니다.',
  doctor_ssc_token_none: () => 'FORTIFY_SSC_TOKEN이 설정되어 있지 않으며, 발급에는 필요하지 않습니다.',
  doctor_ssc_clock: () => '이 머신과 SSC의 시계가 맞습니다.',
  doctor_ssc_clock_apart: (p) =>
    `이 머신과 SSC의 시계가 ${format.duration(p.apart)} 어긋나 있어 토큰의 유효 기간도 그만큼 달라집니다.`,
  doctor_ssc_clock_unknown: () => 'SSC의 시각을 알 수 없습니다.',
  next_fortify_types: () =>
    '--type으로 고르세요. 유형별 최장 기간은 scangate fortify token types로 확인할 수 있습니다.',
}
