export const id = 2458;
export const ids = [2458];
export const modules = {

/***/ 2458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apiMessages: () => (/* binding */ apiMessages)
});

// EXTERNAL MODULE: ./lib/messages/format.js
var format = __webpack_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/ko/api-document.js

const api_document_format = (0,format/* formatFor */.B)('ko');
/** What the API security check says of its options and of the OpenAPI document, in Korean. */
const apiDocumentMessages = {
    api_problem_allowed_host: (p) => `${p.input}에 "${p.given}" 항목이 있습니다. api.example.com:8443처럼 호스트나 호스트:포트를 지정하세요. *.example.com처럼 둘 이상의 레이블 앞에 레이블 하나를 뜻하는 "*."를 쓸 수 있습니다.`,
    api_problem_no_hosts: (p) => `allowed_hosts가 비어 있어 ${p.host} 호스트에 요청을 보내는 데 대한 동의가 없습니다. 요청해도 되는 호스트를 파이프라인이 계산하지 않는 곳에 적으세요.`,
    api_problem_host: (p) => `${p.input}의 호스트 ${p.host} 항목이 allowed_hosts에 없습니다. 포트가 없는 항목은 기본 포트만 뜻합니다.`,
    api_problem_header: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. Authorization이나 X-API-Key처럼 자격 증명을 담는 헤더의 이름을 지정하세요.`,
    api_problem_path_value_form: (p) => `${p.input}의 "${p.given}" 항목은 사용할 수 없습니다. 이름=값을 한 줄에 하나씩 지정하세요.`,
    api_problem_path_value_empty: (p) => `${p.input}의 "${p.given}" 항목에 값이 없습니다. 이름=값 형식으로 지정하세요.`,
    api_problem_path_value_slash: (p) => `${p.input}의 "${p.given}" 항목은 사용할 수 없습니다. 값에 슬래시가 있으면 다른 경로가 됩니다.`,
    api_problem_path_value_dots: (p) => `${p.input}의 "${p.given}" 항목은 사용할 수 없습니다. 점으로만 된 값은 경로를 벗어납니다.`,
    api_problem_path_value_twice: (p) => `${p.input}에 "${p.given}" 항목의 이름이 두 번 있습니다. 하나만 남기세요.`,
    api_problem_path_value_unknown: (p) => `${p.input}의 "${p.given}" 이름은 문서의 어떤 경로나 쿼리의 매개변수도 아닙니다.`,
    api_problem_leave_out: (p) => `${p.input}의 "${p.given}" 항목은 사용할 수 없습니다. GET /health나 GET /admin/*처럼 대문자 메서드와 경로를 지정하세요.`,
    api_problem_leave_out_nothing: (p) => `${p.input}의 "${p.given}" 항목과 일치하는 작업이 문서에 없습니다.`,
    api_problem_rule: (p) => `${p.input}에 "${p.given}" 항목이 있습니다. AUTH-1 같은 규칙 ID(목록: scangate api rules)나 none을 지정하세요.`,
    api_problem_document_size: (p) => `${p.file} 파일이 5 MiB를 넘습니다.`,
    api_problem_syntax: (p) => `${p.file} 파일을 YAML 또는 JSON으로 읽을 수 없습니다(${p.line}행 ${p.column}열): ${p.why}`,
    api_problem_depth: (p) => `${p.file} 파일을 사용할 수 없습니다. 중첩 깊이가 ${api_document_format.number(p.deepest)}단계를 넘습니다.`,
    api_problem_aliases: (p) => `${p.file} 파일을 사용할 수 없습니다. YAML 별칭이 가리키는 것이 없거나 펼친 결과가 너무 큽니다. 대신 $ref를 사용하세요.`,
    api_problem_no_document: (p) => `${p.file} 파일은 OpenAPI 문서가 아닙니다. openapi 필드가 없습니다.`,
    api_problem_swagger: (p) => `${p.file} 파일은 Swagger 2.0입니다. OpenAPI 3.0부터 3.2까지 사용할 수 있습니다. 예를 들어 다음과 같이 변환하세요: npx swagger2openapi --outfile openapi.yaml FILE`,
    api_problem_version: (p) => `${p.file} 파일은 OpenAPI "${p.given}" 문서입니다. 3.0부터 3.2까지 사용할 수 있습니다.`,
    api_problem_no_operations: (p) => `${p.file} 파일에 작업이 하나도 없습니다.`,
    api_problem_bundle: (p) => `${p.file} 파일의 경로가 다른 파일에 있어 읽지 않습니다. 예를 들어 다음과 같이 먼저 하나로 묶으세요: npx @redocly/cli bundle FILE --output openapi.yaml`,
    api_problem_baseline: (p) => `baseline의 "${p.file}" 파일은 무언가를 확인한 API 보안 점검의 report.json이 아닙니다.`,
    api_problem_baseline_future: (p) => `baseline의 "${p.file}" 파일은 미래의 것입니다(${p.time}). 이 컴퓨터의 시계를 맞추거나 다른 보고서를 지정하세요.`,
    api_problem_baseline_age: (p) => `baseline의 "${p.file}" 파일(${p.time})은 max_baseline_age(${p.maximum})보다 오래되었습니다. 발견 항목을 다시 검토하고 새 보고서를 지정하세요.`,
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
    api_notice_unseen_paths: (p) => `문서의 경로 ${api_document_format.number(p.count)}개가 다른 파일에 있어 읽지 않습니다. 하나로 묶으면 확인할 수 있습니다.`,
    api_reason_checked: (p) => `점검하면 요청 ${api_document_format.number(p.requests)}건을 보냅니다. 이번에는 URL로 지정한 openapi를 가져온 것 외에는 아무것도 보내지 않았습니다.`,
    api_log_planned: (p) => p.line,
    api_why_no_document: () => '읽을 문서가 없습니다.',
    api_why_unseen_paths: () => '문서의 일부 경로가 다른 파일에 있어 읽지 않습니다.',
    api_why_no_writes: () => '문서에 쓰기 작업이 없습니다.',
    api_why_no_schemes: () => '보안 스킴을 사용하는 작업이 없습니다.',
    api_why_no_oauth: () => 'OAuth 2.0을 사용하는 작업이 없습니다.',
    api_why_no_input: () => '매개변수나 JSON 본문을 받는 작업이 없습니다.',
    api_why_none_protected: () => '보호된다고 문서화된 작업이 없습니다.',
};

;// CONCATENATED MODULE: ./lib/messages/ko/api-judge.js

const api_judge_format = (0,format/* formatFor */.B)('ko');
/** What the API security check says of its judgement, and what to do about it, in Korean. */
const apiJudgeMessages = {
    api_reason_passed: (p) => `모든 상한 이내입니다(상 ${api_judge_format.number(p.high)}건, 중 ${api_judge_format.number(p.medium)}건, 하 ${api_judge_format.number(p.low)}건). 충족된 규칙은 ${api_judge_format.number(p.met)}개, 확인할 수 없는 규칙은 ${api_judge_format.number(p.notVisible)}개입니다.`,
    api_reason_over: (p) => `${p.option} 상한 ${api_judge_format.number(p.limit)}건을 넘는 ${api_judge_format.number(p.observed)}건이 발견되었습니다. 첫 번째는 ${p.place}의 ${p.rule}입니다.`,
    api_reason_not_whole: () => '확인해야 할 것을 모두 확인하지 못했으므로 상한 이내라는 사실만으로는 통과로 볼 수 없습니다.',
    api_reason_not_visible: (p) => `필수 규칙을 확인할 수 없습니다: ${api_judge_format.list(p.rules)}. ${p.why}`,
    api_reason_unasked: (p) => `계획한 요청 중 ${api_judge_format.number(p.count)}건을 보내지 않았습니다. ${p.why}`,
    api_reason_lost_sight: (p) => `baseline에서는 확인되었으나 이번에는 확인할 수 없는 규칙 ${api_judge_format.number(p.count)}개: ${api_judge_format.list(p.rules)}${p.count > p.rules.length ? ', …' : ''}.`,
    api_ignored: (p) => `${p.by} 승인으로 ${p.expires}까지 예외 처리: ${p.reason}`,
    next_api_mend: () => '발견된 문제를 해결하십시오. 해결 방법은 각 항목에 나와 있습니다.',
    next_api_accept: () => '당분간 허용할 항목은 사유, 승인자, 만료일과 함께 ignore_file에 기록하십시오. scangate api check --write-ignore-file로 초안을 만들 수 있습니다.',
    next_api_allow: () => '또는 현재 건수만큼 허용하십시오.',
    next_api_see_rules: () => '확인할 수 없었던 이유를 규칙 목록에서 확인하십시오. 확인되지 않아도 되는 규칙은 require에서 빼십시오.',
    next_api_give_values: () => '실제로 있는 리소스의 예를 문서에 적거나 path_values에 지정하십시오. 응답할 수 없는 작업은 leave_out으로 제외하십시오.',
    next_api_slower: () => 'API가 호출을 제한한다면 더 천천히 요청하십시오.',
    next_api_more_time: () => '실행 시간을 늘리려면 다음과 같이 지정하십시오.',
    next_api_new_baseline: () => '이 상태가 맞다면 이번 보고서를 새 baseline으로 사용하십시오.',
    next_api_document: () => '자격 증명 없이 문서를 읽을 수 있는 주소인지 확인하거나 파일로 지정하십시오.',
    next_api_check_target: () => 'target과 openapi를 확인하고, 프록시나 로그인 페이지가 API 대신 응답하지 않는지 확인한 뒤 다시 실행하십시오.',
    check_require: () => '확인할 수 없는 필수 규칙',
    check_min_seen: () => '명확하게 응답한 보호 대상 작업',
    check_unasked: () => '보내지 않은 계획된 요청',
    check_baseline: () => 'baseline에서만 확인된 규칙',
    title_require: (p) => `확인할 수 없는 필수 규칙 ${api_judge_format.number(p.observed)}개, 상한 ${api_judge_format.number(p.limit)}개`,
    title_min_seen: (p) => `명확한 응답 ${api_judge_format.percent(p.observed)}, 하한 ${api_judge_format.percent(p.limit)}`,
    title_unasked: (p) => `보내지 않은 요청 ${api_judge_format.number(p.observed)}건, 상한 ${api_judge_format.number(p.limit)}건`,
    title_baseline: (p) => `확인할 수 없게 된 규칙 ${api_judge_format.number(p.observed)}개, 상한 ${api_judge_format.number(p.limit)}개`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/api-live.js

const api_live_format = (0,format/* formatFor */.B)('ko');
/** What the API security check says of what it asks and sees, in Korean. */
const apiLiveMessages = {
    api_log_asking: (p) => `${p.target}에 요청 ${api_live_format.number(p.requests)}건을 한 번에 하나씩 보냅니다.`,
    api_log_asking_on: (p) => `요청 ${api_live_format.number(p.of)}건 중 ${api_live_format.number(p.count)}건을 마쳤습니다.`,
    api_log_judging: (p) => `관찰한 내용을 규칙 ${api_live_format.number(p.rules)}개와 대조합니다.`,
    api_cut_limited: () => 'API가 HTTP 429로 응답하여 더 이상 요청하지 않았습니다.',
    api_cut_troubles: (p) => `최근 응답 ${api_live_format.number(p.count)}건이 서버 오류이거나 제시간에 오지 않아 더 이상 요청하지 않았습니다.`,
    api_cut_time: (p) => `timeout인 ${api_live_format.written(p.limit)} 안에 모든 요청을 마치지 못했습니다.`,
    api_why_http: () => '대상이 루프백의 일반 http입니다.',
    api_why_address: () => 'HSTS는 IP 주소에 적용되지 않습니다.',
    api_why_no_room: () => 'max_requests 한도 때문에 요청하지 않았습니다.',
    api_why_no_credential: () => 'credential이 지정되지 않았습니다.',
    api_why_no_operation: () => '이를 위해 요청할 수 있는 작업이 문서에 없습니다.',
    api_why_no_protected: () => '요청할 수 있는 작업 중 보호된다고 문서화된 작업이 없습니다.',
    api_why_not_planned: () => '이 대상에는 요청하지 않습니다.',
    api_why_cut_short: () => '그 전에 요청을 중단했습니다.',
    api_why_untrusted: () => '인증서를 신뢰할 수 없어 아무것도 보내지 않았습니다.',
    api_why_no_refusal: () => '자격 증명 없는 요청을 거부한 작업이 없습니다.',
    api_why_locked: () => '자격 증명을 그곳으로 보내거나 더 이상 보낼 수 없습니다.',
    api_why_unclear: () => '판단할 수 있는 명확한 응답이 아니었습니다.',
    api_why_no_answer: (p) => `응답이 없었습니다. ${p.why}`,
    api_why_few_clear: (p) => `보호된 작업 ${api_live_format.number(p.asked)}개 중 명확하게 응답한 작업은 ${api_live_format.number(p.clear)}개뿐입니다(min_seen은 ${api_live_format.percent(p.least)}).`,
    api_why_no_401: () => '401 응답이 없었습니다.',
    api_why_no_limits: () => '제한을 알리는 응답이 없었습니다. 알릴 의무는 없습니다.',
    api_why_no_errors: () => 'API의 오류 응답을 관찰하지 못했습니다.',
    api_why_no_sunset: () => '종료를 알리는 응답이 없습니다.',
    api_why_contact_elsewhere: () => 'security.txt가 다른 곳에 있습니다. 리디렉션은 따라가지 않으므로 그 주소를 security_txt에 지정하십시오.',
    api_seen_untrusted: (p) => `${p.why} 인증서 발급자는 "${p.issuer}"입니다.`,
    api_seen_expiring: (p) => `"${p.issuer}"에서 발급한 인증서가 ${p.date}에 만료됩니다(${api_live_format.number(p.days)}일 남음).`,
    api_seen_old_tls: (p) => `${api_live_format.list(p.versions)} 연결을 허용했습니다. 인증서 발급자는 "${p.issuer}"입니다.`,
    api_seen_static_rsa: (p) => `순방향 비밀성이 없는 RSA 키 교환의 TLS 1.2를 허용했습니다. 인증서 발급자는 "${p.issuer}"입니다.`,
    api_seen_security_txt: (p) => `${p.why} ${p.seen}`,
    api_contact_missing: () => 'security.txt가 없습니다.',
    api_contact_type: () => 'security.txt가 UTF-8의 text/plain이 아닙니다.',
    api_contact_long: () => 'security.txt가 32KiB보다 깁니다.',
    api_contact_no_contact: () => 'security.txt에 쓸 수 있는 Contact가 없거나 연락처가 아닌 값이 있습니다.',
    api_contact_no_expires: () => 'security.txt에는 날짜와 시간을 나타내는 Expires가 정확히 하나 있어야 합니다.',
    api_contact_expired: (p) => `security.txt가 ${p.date}에 만료되었습니다.`,
    api_contact_canonical: () => 'security.txt의 Canonical이 읽어 온 주소를 가리키지 않습니다.',
};

;// CONCATENATED MODULE: ./lib/messages/ko/api-rules.js
/** What each rule of the API security check asks for and what to do, in Korean. */
const apiRuleMessages = {
    api_rule_TLS_1: () => '신뢰할 수 있고 호스트와 일치하며 만료가 임박하지 않은 인증서',
    api_fix_TLS_1: () => '이 호스트 이름의 인증서를 공인 인증 기관에서 갱신하고 갱신을 자동화하세요. 내부 인증 기관은 ca_file에 지정하세요.',
    api_rule_TLS_2: () => 'TLS 1.0과 1.1을 받지 않음',
    api_fix_TLS_2: () => 'API 앞의 모든 로드 밸런서에서 TLS 1.2와 1.3만 허용하세요.',
    api_rule_TLS_3: () => 'TLS 1.2에서 순방향 비밀성 제공',
    api_fix_TLS_3: () => '정적 RSA 키 교환을 쓰는 암호 스위트를 제거하고 ECDHE를 쓰는 것만 남기세요.',
    api_rule_TLS_4: () => '80번 포트가 응답하지 않음',
    api_fix_TLS_4: () => '80번 포트를 닫거나 리디렉션 없이 거부하세요. 실수로 http를 쓴 클라이언트가 키를 보내기 전에 알아차릴 수 있습니다.',
    api_rule_TLS_5: () => '1년 이상의 HSTS',
    api_fix_TLS_5: () => '모든 응답에 Strict-Transport-Security: max-age=31536000 헤더를 보내세요.',
    api_rule_TLS_6: () => '문서의 주소가 모두 https',
    api_fix_TLS_6: () => 'https로 바꾸고, 평문 http로 접속하는 주소는 삭제하세요.',
    api_rule_AUTH_1: () => '보호된 작업이 자격 증명 없는 요청을 거부함',
    api_fix_AUTH_1: () => '다른 처리보다 먼저 자격 증명을 확인하고, 없으면 401로 응답하세요. 의도적으로 공개한 작업이라면 security: []로 명시하세요.',
    api_rule_AUTH_2: () => '지어낸 자격 증명으로는 아무것도 열리지 않음',
    api_fix_AUTH_2: () => '자격 증명의 서명을 검증하거나 등록된 것인지 조회하세요. 있다는 것만으로는 아무것도 증명되지 않습니다.',
    api_rule_AUTH_3: () => '401 응답이 필요한 자격 증명을 알려 줌',
    api_fix_AUTH_3: () => '모든 401 응답에 WWW-Authenticate 헤더를 보내세요(예: Bearer).',
    api_rule_AUTH_4: () => '모든 작업에 호출할 수 있는 사람이 명시됨',
    api_fix_AUTH_4: () => '작업이나 문서 전체에 security를 추가하세요. 누구나 호출할 수 있는 것이 의도라면 []로 적으세요.',
    api_rule_AUTH_5: () => '쓰기 작업이 아무에게나 열려 있지 않음',
    api_fix_AUTH_5: () => '자격 증명을 요구하세요. 로그인처럼 불가피한 예외는 사유와 함께 ignore_file에 적으세요.',
    api_rule_AUTH_6: () => 'URL 속 키, 오래된 플로, Basic 인증을 쓰지 않음',
    api_fix_AUTH_6: () => '키는 헤더로 받고, 토큰은 PKCE를 적용한 인가 코드 플로나 클라이언트 자격 증명으로 발급하세요.',
    api_rule_SCOPE_1: () => '스코프가 있는 OAuth',
    api_fix_SCOPE_1: () => '스코프를 정의하고 작업마다 필요한 것만 요구하세요.',
    api_rule_LIST_1: () => 'CORS가 외부 출처를 허용하지 않음',
    api_fix_LIST_1: () => '출처를 고정된 목록과 비교하세요. 받은 출처를 그대로 돌려보내거나 null을 허용하지 마세요.',
    api_rule_LIST_2: () => 'TRACE를 거부함',
    api_fix_LIST_2: () => '서버와 프레임워크 모두에서 TRACE에 405로 응답하세요.',
    api_rule_RATE_1: () => '응답이 속도 제한을 알려 줌',
    api_fix_RATE_1: () => 'RateLimit와 RateLimit-Policy 헤더로 제한을 알려 주세요.',
    api_rule_RATE_2: () => '문서에 429가 있음',
    api_fix_RATE_2: () => '호출을 제한하고, 제한하는 곳에 Retry-After가 있는 429 응답을 문서화하세요.',
    api_rule_INPUT_1: () => '모든 매개변수와 JSON 본문에 스키마가 있음',
    api_fix_INPUT_1: () => '허용하는 내용을 스키마로 기술하고 그 밖의 것은 거부하세요.',
    api_rule_ERR_1: () => '오류가 내부 정보를 드러내지 않음',
    api_fix_ERR_1: () => '디버그 모드를 끄고 일반적인 문장 하나로만 응답하세요. 자세한 내용은 로그에 남기세요.',
    api_rule_ERR_2: () => '오류가 HTML 페이지가 아님',
    api_fix_ERR_2: () => '오류는 JSON으로 응답하세요. application/problem+json이 가장 좋습니다.',
    api_rule_ERR_3: () => '헤더에 소프트웨어 버전이 없음',
    api_fix_ERR_3: () => '헤더를 없애거나 헤더에서 버전을 빼세요.',
    api_rule_XSS_1: () => '올바른 미디어 유형과 nosniff',
    api_fix_XSS_1: () => '본문에 맞는 Content-Type과 X-Content-Type-Options: nosniff 헤더를 보내세요.',
    api_rule_DATA_1: () => '자격 증명에 대한 응답이 저장되지 않음',
    api_fix_DATA_1: () => '호출자만 볼 수 있는 내용에는 Cache-Control: no-store 헤더를 보내세요.',
    api_rule_DOC_1: () => '문서에 있는 작업이 실제로 존재함',
    api_fix_DOC_1: () => '작업을 문서에서 빼거나 다시 제공하세요.',
    api_rule_DOC_2: () => '보호된 작업의 문서에 401 또는 403이 있음',
    api_fix_DOC_2: () => '거부 응답을 문서화하세요. 401을 적고, 역할에 따라 다르면 403도 적으세요.',
    api_rule_VER_1: () => '종료된 것은 더 이상 응답하지 않음',
    api_fix_VER_1: () => 'Sunset에 적힌 날부터 410으로 응답하거나 그 날짜를 미루세요.',
    api_rule_VDP_1: () => '유효한 security.txt',
    api_fix_VDP_1: () => '/.well-known/security.txt를 text/plain으로 제공하고, Contact와 1년 이내의 미래 날짜인 Expires 하나를 적으세요.',
    api_point_authentication: () => '인증',
    api_point_least_privilege: () => '최소 권한',
    api_point_encryption: () => '전송 구간 암호화',
    api_point_rate_limits: () => '속도 제한',
    api_point_allow_lists: () => '허용 목록',
    api_point_input_validation: () => '입력 검증, 인젝션',
    api_point_xss: () => '크로스 사이트 스크립팅',
    api_point_errors: () => '내부 정보 없는 오류와 로그',
    api_point_monitoring: () => '모니터링',
    api_point_documentation: () => '문서화',
    api_point_versioning: () => '버전 관리',
    api_point_audits: () => '감사와 업데이트',
    api_point_disclosure: () => '취약점 공개',
    api_point_privacy: () => '개인 정보 보호',
    api_point_standards: () => '표준',
    api_point_education: () => '교육',
};

;// CONCATENATED MODULE: ./lib/messages/ko/api.js




/** What the API security check is called, and its facts, in Korean. */
const apiMessages = {
    ...apiDocumentMessages,
    ...apiRuleMessages,
    ...apiLiveMessages,
    ...apiJudgeMessages,
    source_api: () => 'API 보안 점검',
    fact_target: () => '대상',
    fact_met_count: () => '충족한 규칙',
    fact_not_visible_count: () => '확인할 수 없는 규칙',
    fact_not_visible: () => '확인할 수 없는 규칙의 ID',
    fact_known_count: () => '이미 알려진 발견 항목',
    fact_request_count: () => '보낸 요청과 핸드셰이크',
};


/***/ })

};
