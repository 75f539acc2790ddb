import type { apiCommandHelpMessages as english } from '../en/api-command-help.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What the commands of the API security check say, their help among it, in Korean. */
export const apiCommandHelpMessages: typeof english = {
  group_api: () => '운영 중인 API가 문서와 체크리스트를 지키는지 점검합니다',
  api_check_summary: () => '운영 중인 API를 점검하고 결과를 판정합니다',
  api_check_description: () =>
    'API에 해가 없는 요청을 몇 건 보내 응답을 OpenAPI 문서 및 체크리스트와 대조하고 판정합니다. 외부에서 보이지 않는 것은 확인 불가이며 통과가 아닙니다.',
  api_check_example: () => 'API를 처음 점검하기',
  api_check_example_credential: () =>
    '자격 증명(API_CHECK_CREDENTIAL)으로 더 많은 규칙을 확인하고 보고서 남기기',
  api_check_example_ignore: () => '발견된 문제로 예외 파일 초안 만들기',
  api_plan_summary: () => '점검이 보낼 요청을 출력합니다',
  api_plan_description: () =>
    '문서와 옵션을 읽어 요청과 핸드셰이크를 보내는 순서대로 한 줄씩 출력합니다. check가 보내는 것과 똑같습니다. URL로 지정한 문서를 가져오는 것 외에는 아무것도 보내지 않으며 판정하지 않습니다.',
  api_plan_example: () => '무엇을 요청하는지 확인합니다',
  api_plan_example_json: () => '요청하지 않는 작업과 그 이유',
  api_rules_summary: () => '규칙을 나열합니다',
  api_rules_description: () =>
    '모든 규칙을 등급, 체크리스트 항목, 근거 표준과 함께 나열합니다. 어디에도 요청을 보내지 않습니다.',
  api_rules_example: () => '모든 규칙',
  api_rules_example_json: () => '문서만으로 정해지는 규칙',
  exit_api_4: () => 'refused: 문서를 가져올 수 없었습니다(400, 401, 403, 404)',
  api_column_rule: () => '규칙',
  api_column_level: () => '등급',
  api_column_title: () => '요구 사항',
  api_column_point: () => '체크리스트 항목',
  api_column_source: () => '표준',
  api_not_asked_writes: () => '쓰기 작업입니다',
  api_not_asked_method: () => 'GET만 요청합니다',
  api_not_asked_own_servers: () => '별도의 서버가 있습니다',
  api_not_asked_leave_out: () => 'leave_out에 해당합니다',
  api_not_asked_max_requests: () => 'max_requests의 한도를 넘습니다',
  api_not_asked_path_value: (p) => `path_values에 ${format.list(p.names)} 값이 없습니다`,
  api_plan_left_out: (p) => `요청하지 않음: ${p.operation}(${p.why})`,
}
