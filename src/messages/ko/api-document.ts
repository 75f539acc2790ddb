import type { apiDocumentMessages as english } from '../en/api-document.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What the API security check says of its options and of the OpenAPI document, in Korean. */
export const apiDocumentMessages: typeof english = {
  api_problem_allowed_host: (p) =>
    `${p.input}에 "${p.given}" 항목이 있습니다. api.example.com:8443처럼 호스트나 호스트:포트를 지정하세요. *.example.com처럼 둘 이상의 레이블 앞에 레이블 하나를 뜻하는 "*."를 쓸 수 있습니다.`,
  api_problem_no_hosts: (p) =>
    `allowed_hosts가 비어 있어 ${p.host} 호스트에 요청을 보내는 데 대한 동의가 없습니다. 요청해도 되는 호스트를 파이프라인이 계산하지 않는 곳에 적으세요.`,
  api_problem_host: (p) =>
    `${p.input}의 호스트 ${p.host} 항목이 allowed_hosts에 없습니다. 포트가 없는 항목은 기본 포트만 뜻합니다.`,
  api_problem_header: (p) =>
    `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. Authorization이나 X-API-Key처럼 자격 증명을 담는 헤더의 이름을 지정하세요.`,
  api_problem_path_value_form: (p) =>
    `${p.input}의 "${p.given}" 항목은 사용할 수 없습니다. 이름=값을 한 줄에 하나씩 지정하세요.`,
  api_problem_path_value_empty: (p) =>
    `${p.input}의 "${p.given}" 항목에 값이 없습니다. 이름=값 형식으로 지정하세요.`,
  api_problem_path_value_slash: (p) =>
    `${p.input}의 "${p.given}" 항목은 사용할 수 없습니다. 값에 슬래시가 있으면 다른 경로가 됩니다.`,
  api_problem_path_value_dots: (p) =>
    `${p.input}의 "${p.given}" 항목은 사용할 수 없습니다. 점으로만 된 값은 경로를 벗어납니다.`,
  api_problem_path_value_twice: (p) =>
    `${p.input}에 "${p.given}" 항목의 이름이 두 번 있습니다. 하나만 남기세요.`,
  api_problem_path_value_unknown: (p) =>
    `${p.input}의 "${p.given}" 이름은 문서의 어떤 경로나 쿼리의 매개변수도 아닙니다.`,
  api_problem_leave_out: (p) =>
    `${p.input}의 "${p.given}" 항목은 사용할 수 없습니다. GET /health나 GET /admin/*처럼 대문자 메서드와 경로를 지정하세요.`,
  api_problem_leave_out_nothing: (p) => `${p.input}의 "${p.given}" 항목과 일치하는 작업이 문서에 없습니다.`,
  api_problem_rule: (p) =>
    `${p.input}에 "${p.given}" 항목이 있습니다. AUTH-1 같은 규칙 ID(목록: scangate api rules)나 none을 지정하세요.`,

  api_problem_document_size: (p) => `${p.file} 파일이 5 MiB를 넘습니다.`,
  api_problem_syntax: (p) =>
    `${p.file} 파일을 YAML 또는 JSON으로 읽을 수 없습니다(${p.line}행 ${p.column}열): ${p.why}`,
  api_problem_depth: (p) =>
    `${p.file} 파일을 사용할 수 없습니다. 중첩 깊이가 ${format.number(p.deepest)}단계를 넘습니다.`,
  api_problem_aliases: (p) =>
    `${p.file} 파일을 사용할 수 없습니다. YAML 별칭이 가리키는 것이 없거나 펼친 결과가 너무 큽니다. 대신 $ref를 사용하세요.`,
  api_problem_no_document: (p) => `${p.file} 파일은 OpenAPI 문서가 아닙니다. openapi 필드가 없습니다.`,
  api_problem_swagger: (p) =>
    `${p.file} 파일은 Swagger 2.0입니다. OpenAPI 3.0부터 3.2까지 사용할 수 있습니다. 예를 들어 다음과 같이 변환하세요: npx swagger2openapi --outfile openapi.yaml FILE`,
  api_problem_version: (p) =>
    `${p.file} 파일은 OpenAPI "${p.given}" 문서입니다. 3.0부터 3.2까지 사용할 수 있습니다.`,
  api_problem_no_operations: (p) => `${p.file} 파일에 작업이 하나도 없습니다.`,
  api_problem_bundle: (p) =>
    `${p.file} 파일의 경로가 다른 파일에 있어 읽지 않습니다. 예를 들어 다음과 같이 먼저 하나로 묶으세요: npx @redocly/cli bundle FILE --output openapi.yaml`,
  api_problem_baseline: (p) =>
    `baseline의 "${p.file}" 파일은 무언가를 확인한 API 보안 점검의 report.json이 아닙니다.`,
  api_problem_baseline_future: (p) =>
    `baseline의 "${p.file}" 파일은 미래의 것입니다(${p.time}). 이 컴퓨터의 시계를 맞추거나 다른 보고서를 지정하세요.`,
  api_problem_baseline_age: (p) =>
    `baseline의 "${p.file}" 파일(${p.time})은 max_baseline_age(${p.maximum})보다 오래되었습니다. 발견 항목을 다시 검토하고 새 보고서를 지정하세요.`,

  api_seen_plain_url: (p) => `문서에 암호화되지 않는 주소 ${p.url} 항목이 있습니다.`,
  api_seen_unsaid: () => '작업에도 문서 전체에도 security가 없습니다.',
  api_seen_open: () => '쓰기 작업인데 security가 누구에게나 열려 있습니다([]).',
  api_seen_optional: () => '쓰기 작업인데 security가 선택 사항입니다({}).',
  api_seen_key_in_query: () => '키가 URL에 들어가 로그와 기록에 남습니다.',
  api_seen_basic: () => 'Basic 인증은 요청할 때마다 비밀번호를 보냅니다.',
  api_seen_flow: (p) => `RFC 9700이 권하지 않는 ${p.flow} 플로를 사용합니다.`,
  api_seen_no_scopes: () => 'OAuth를 사용하지만 스코프를 요구하는 작업이 없습니다.',
  api_seen_no_429: () => '429를 문서화한 작업이 없습니다.',
  api_seen_no_schema: (p) => `${p.name} 항목에 스키마가 없습니다.`,
  api_seen_no_refusals: () => '보호된 작업인데 401도 403도 문서에 없습니다.',

  api_notice_unseen_paths: (p) =>
    `문서의 경로 ${format.number(p.count)}개가 다른 파일에 있어 읽지 않습니다. 하나로 묶으면 확인할 수 있습니다.`,
  api_reason_checked: (p) =>
    `점검하면 요청 ${format.number(p.requests)}건을 보냅니다. 이번에는 URL로 지정한 openapi를 가져온 것 외에는 아무것도 보내지 않았습니다.`,
  api_log_planned: (p) => p.line,
  api_why_no_document: () => '읽을 문서가 없습니다.',
  api_why_unseen_paths: () => '문서의 일부 경로가 다른 파일에 있어 읽지 않습니다.',
  api_why_no_writes: () => '문서에 쓰기 작업이 없습니다.',
  api_why_no_schemes: () => '보안 스킴을 사용하는 작업이 없습니다.',
  api_why_no_oauth: () => 'OAuth 2.0을 사용하는 작업이 없습니다.',
  api_why_no_input: () => '매개변수나 JSON 본문을 받는 작업이 없습니다.',
  api_why_none_protected: () => '보호된다고 문서화된 작업이 없습니다.',
}
