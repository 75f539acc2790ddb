export const id = 7931;
export const ids = [7931];
export const modules = {

/***/ 7931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sharedMessages: () => (/* binding */ sharedMessages)
});

// EXTERNAL MODULE: ./lib/messages/format.js
var format = __webpack_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/ko/assessment.js

const assessment_format = (0,format/* formatFor */.B)('ko');
/** Words for an assessment, in Korean. */
const assessmentMessages = {
    heading_rules: () => '규칙',
    heading_points: () => '체크리스트 항목',
    column_rule: () => '규칙',
    column_note: () => '비고',
    column_standard: () => '기준',
    column_point: () => '항목',
    column_seen: () => '확인된 내용',
    column_unseen: () => '확인되지 않은 내용',
    rule_met: () => '충족',
    rule_not_met: () => '미충족',
    rule_not_visible: () => '확인 불가',
    rule_not_applicable: () => '해당 없음',
    point_not_met: () => '미충족',
    point_partly_visible: () => '문제 없음(일부만 확인)',
    point_not_visible: () => '확인 불가',
    assessment_totals: (p) => `충족된 규칙 ${assessment_format.number(p.met)}개, 충족되지 않은 규칙 ${assessment_format.number(p.notMet)}개, 확인할 수 없는 규칙 ${assessment_format.number(p.notVisible)}개입니다.`,
    assessment_never_whole: () => '외부에서 확인할 수 없는 것은 통과가 아니며, 체크리스트 항목이 전체적으로 충족되었다고 판정하지 않습니다.',
    assessment_all_rules: (p) => `전체 규칙 ${assessment_format.number(p.count)}개`,
    assessment_finding: (p) => (p.evidence === '' ? p.finding : `${p.finding}: ${p.evidence}`),
};

;// CONCATENATED MODULE: ./lib/messages/ko/fleet.js

const fleet_format = (0,format/* formatFor */.B)('ko');
/** Words for a fleet, in Korean. */
const fleetMessages = {
    subjects_subject: () => '대상',
    level_high: () => '상',
    level_medium: () => '중',
    level_low: () => '하',
    finding_open: () => '미조치',
    finding_new: () => '신규',
    finding_known: () => '기존',
    finding_ignored: () => '예외 처리',
    fleet_totals: (p) => `대상은 ${fleet_format.number(p.subjects)}건입니다(실패 ${fleet_format.number(p.fail)}건, 판정 불가 ${fleet_format.number(p.unjudged)}건). 이 중 ${fleet_format.number(p.withFindings)}건에서 취약 항목이 발견되었습니다.`,
    fleet_findings: (p) => `취약 항목은 상 ${fleet_format.number(p.high)}건, 중 ${fleet_format.number(p.medium)}건, 하 ${fleet_format.number(p.low)}건입니다.`,
    fleet_set_aside: (p) => `예외 처리 ${fleet_format.number(p.ignored)}건, 기존 ${fleet_format.number(p.known)}건은 집계에서 제외했습니다.`,
    fleet_let_through: (p) => `경고와 함께 허용한 대상은 ${fleet_format.number(p.warning)}건, 건너뛴 대상은 ${fleet_format.number(p.skipped)}건입니다.`,
    fleet_more: (p) => `그 외 ${fleet_format.number(p.count)}건은 표시하지 않았습니다(이 중 실패 ${fleet_format.number(p.fail)}건, 판정 불가 ${fleet_format.number(p.unjudged)}건).`,
    fleet_next_worst: (p) => `다음 ${fleet_format.number(p.count)}건`,
    fleet_column_name: () => '이름',
    fleet_column_high: () => '상',
    fleet_column_medium: () => '중',
    fleet_column_low: () => '하',
    fleet_found: (p) => `${p.name}: 취약 항목 ${fleet_format.number(p.count)}건`,
    fleet_finding: (p) => `${p.id}: ${p.title}`,
    fleet_finding_at: (p) => `${p.id}: ${p.title}(${p.place})`,
    fleet_fix: (p) => `${p.id}: ${p.title}(${fleet_format.number(p.count)}건)`,
    fleet_found_count: (p) => `취약 항목 ${fleet_format.number(p.count)}건`,
    fleet_found_item: (p) => `${p.text} – ${p.level}, ${p.status}${p.reason === '' ? '' : `. ${p.reason}`}`,
    fleet_line: (p) => `${p.name}${p.group === '' ? '' : `(${p.group})`}: 상 ${p.high}건, 중 ${p.medium}건, 하 ${p.low}건`,
    fleet_read_on: () => '자세한 설명',
    fleet_clean: (p) => `취약 항목이 없는 대상 ${fleet_format.number(p.count)}건`,
    fleet_state_without_reason: (p) => `${p.name}: ${p.state}`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/gate.js

const gate_format = (0,format/* formatFor */.B)('ko');
const items = (count) => `${gate_format.number(count)}건`;
/** What every gate says: why a run ended, what let it succeed all the same, and what to do next, in Korean. */
const gateMessages = {
    reason_problems: (p) => `사용할 수 없는 입력이 ${gate_format.number(p.count)}건 있습니다. 자세한 내용은 아래와 같습니다.`,
    reason_no_secrets: (p) => `이 이벤트(${p.event})에는 시크릿이 전달되지 않습니다. on_missing_secrets 값이 skip이므로 아무것도 실행하지 않았습니다.`,
    issue_no_secrets: (p) => `이 이벤트(${p.event})에는 시크릿이 전달되지 않습니다. on_missing_secrets 값이 skip이므로 아무것도 발급하지 않았습니다.`,
    reason_aborted: (p) => `작업을 중지하라는 신호를 받았습니다(${p.signal}).`,
    reason_parent_gone: () => '명령을 실행한 npm 또는 npx가 종료되어 중지하라는 신호를 받은 것으로 처리했습니다.',
    reason_output_lost: (p) => `스텝의 출력을 더 이상 쓸 수 없습니다(${p.code}). 러너가 비정상 종료되었을 수 있으므로 중지 신호를 받았을 때와 같이 종료했습니다.`,
    reason_unforeseen: (p) => `예상하지 못한 오류가 발생했습니다: ${p.error}. 버그로 신고해 주세요.`,
    reason_not_finished: () => '실행이 결과를 기록하기 전에 끝났습니다.',
    notice_on_error_warn: (p) => `결과는 "${p.outcome}"입니다. on_error 값이 warn이므로 단계는 성공으로 끝납니다.`,
    notice_on_incomplete_warn: () => '결과는 "미완료"입니다. on_incomplete 값이 warn이므로 단계는 성공으로 끝납니다.',
    next_fix_inputs: () => '위의 입력을 고친 뒤 다시 실행하세요.',
    next_check_network: () => '같은 머신에서 API에 연결할 수 있는지 확인한 뒤 다시 실행하세요.',
    next_update: () => 'scangate를 업데이트하세요. 이미 최신 버전이라면 단계 로그와 함께 신고해 주세요.',
    next_report_bug: () => '단계 로그와 함께 버그로 신고해 주세요.',
    next_check_api_url: () => 'api_url 값이 맞는지, 프록시나 로그인 페이지가 API 대신 응답하고 있지 않은지 확인한 뒤 다시 실행하세요.',
    next_check_certificate: () => 'API의 인증서인지 통신을 검사하는 프록시의 인증서인지 확인하고, 인증서를 바로잡거나 그 인증 기관을 신뢰하도록 설정한 뒤 다시 실행하세요.',
    next_ask_less: () => '잠시 기다린 뒤 다시 실행하세요. 여러 실행에서 같은 키나 주소를 쓰고 있다면 동시에 실행되는 수를 줄이세요.',
    next_accept_alerts: () => '당분간 이 건수를 허용하려면 한도를 높이세요:',
    check_max_high: () => '취약점(상)',
    check_max_medium: () => '취약점(중)',
    check_max_low: () => '취약점(하)',
    title_max_high: (p) => `상 ${items(p.observed)}, 상한 ${items(p.limit)}`,
    title_max_medium: (p) => `중 ${items(p.observed)}, 상한 ${items(p.limit)}`,
    title_max_low: (p) => `하 ${items(p.observed)}, 상한 ${items(p.limit)}`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/ignore.js

const ignore_format = (0,format/* formatFor */.B)('ko');
/** What is said of a file of ignored findings, in Korean. */
const ignoreMessages = {
    ignore_problem_syntax: (p) => `${p.file} 파일을 YAML 또는 JSON으로 읽을 수 없습니다(${p.line}행 ${p.column}열): ${p.why}`,
    ignore_problem_aliases: (p) => `${p.file} 파일은 YAML 별칭을 펼친 결과가 너무 커서 사용할 수 없습니다. 별칭을 쓰지 말고 항목을 직접 작성하세요.`,
    ignore_problem_shape: (p) => `${p.file} 파일에 예외 목록이 없습니다. 목록 자체나 "ignore:" 아래의 목록만 작성하세요.`,
    ignore_problem_entry: (p) => `${p.file} 파일의 ${p.number}번째 항목을 읽을 수 없습니다. 각 항목에 필요한 필드: ${ignore_format.list(p.fields)}.`,
    ignore_problem_field: (p) => `${p.file} 파일의 ${p.number}번째 항목에 알 수 없는 필드 "${p.field}" 값이 있습니다. 사용할 수 있는 필드: ${ignore_format.list(p.fields)}.`,
    ignore_problem_text: (p) => `${p.file} 파일의 ${p.number}번째 항목에는 한 줄짜리 텍스트로 된 ${p.field} 값이 필요합니다.`,
    ignore_problem_expires: (p) => `${p.file} 파일의 ${p.number}번째 항목에서 expires에 "${p.given}" 값은 사용할 수 없습니다. 2026-12-31처럼 예외가 유효한 마지막 날짜를 지정하세요.`,
    ignore_problem_unknown: (p) => `${p.file} 파일의 ${p.number}번째 항목에서 ${p.field}에 지정한 "${p.given}" 값은 존재하지 않습니다.`,
    ignore_expires_soon: (p) => `${p.instance}의 ${p.id} 예외 처리는 ${p.expires}에 끝나며 그 뒤로는 집계합니다. 그 전에 조치하거나 예외 처리 기한을 갱신하세요.`,
    ignore_expired: (p) => `예외 처리 기한(${p.expires})이 지나 ${p.instance}의 ${p.id} 항목을 다시 집계했습니다. 조치하거나 예외 처리 기한을 갱신하세요.`,
    ignore_unused: (p) => `${p.instance}의 ${p.id} 예외 처리에 해당하는 항목이 없습니다. 더 이상 필요하지 않으면 삭제하세요.`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/network.js

const network_format = (0,format/* formatFor */.B)('ko');
/** What went wrong between us and a service, in Korean. */
const networkMessages = {
    network_unresolved: (p) => `호스트 이름 ${p.host}의 주소를 찾지 못했습니다(${p.endpoint}). ${p.setting ?? '접속 주소'}, 이 머신의 DNS, 프록시 환경이라면 HTTPS_PROXY를 확인하세요.`,
    network_refused: (p) => `${p.host}에 연결하지 못했습니다. ${p.address}에서 연결을 거부했습니다(${p.endpoint}). ${p.setting ?? '접속 주소'}, 방화벽, 프록시 설정을 확인하세요.`,
    network_not_connected: (p) => `${p.host}에 연결하지 못했습니다(${p.endpoint}, ${p.code}). ${p.setting ?? '접속 주소'}, 방화벽, 프록시 설정을 확인하세요.`,
    network_connect_timeout: (p) => `${p.host}에 제한 시간 안에 연결하지 못했습니다(${p.endpoint}). ${p.setting ?? '접속 주소'}, 방화벽, 프록시 설정을 확인하세요.`,
    network_lost: (p) => `${p.host} 연결이 끊어졌습니다(${p.endpoint}, ${p.code}).`,
    network_timeout: (p) => `${p.host}에서 ${p.seconds}초 안에 응답하지 않았습니다(${p.endpoint}).`,
    network_proxy: (p) => `프록시가 ${p.host} 연결을 허용하지 않았습니다(${p.endpoint}, ${p.status}). HTTPS_PROXY의 사용자와 비밀번호, 그리고 NO_PROXY를 확인하세요.`,
    network_proxy_unreachable: (p) => `${p.host} 연결에 쓰는 프록시를 사용하지 못했습니다(${p.endpoint}, ${p.code}). HTTPS_PROXY, HTTP_PROXY, NO_PROXY를 확인하세요.`,
    network_proxy_login: (p) => `프록시가 ${p.host} 연결을 허용하지 않았습니다(${p.endpoint}, ${p.status}). 사용자와 비밀번호를 요구합니다. HTTPS_PROXY에 지정한 사용자와 비밀번호를 확인하세요.`,
    network_proxy_redirect: (p) => `프록시가 ${p.host}에 연결하지 않고 다른 곳으로 리디렉션했습니다(${p.endpoint}, ${p.status}). 대부분 프록시의 로그인 페이지입니다. 리디렉션은 따라가지 않습니다. 프록시 관리자에게 이 호스트를 예외로 두도록 요청하세요.`,
    network_proxy_gateway: (p) => `프록시가 ${p.host}에 연결하지 못했습니다(${p.endpoint}, ${p.status}).`,
    network_proxy_senseless: (p) => `${p.host} 연결에 쓰는 프록시가 해석할 수 없는 응답을 보냈습니다(${p.endpoint}, ${p.code}). HTTPS_PROXY의 스킴과 포트를 확인하세요.`,
    problem_proxy: (p) => `${p.variable} 값이 프록시 주소가 아닙니다. http://user:password@proxy.example:3128 같은 http 또는 https URL을 지정하세요. 비밀번호가 들어 있을 수 있으므로 값은 표시하지 않습니다.`,
    certificate_expired: (p) => `${p.host} 인증서가 만료되었거나 아직 유효하지 않습니다. 이 머신의 시계를 확인하세요. 시계가 맞다면 서버 또는 통신을 검사하는 프록시의 관리자가 인증서를 갱신해야 합니다.`,
    certificate_wrong_host: (p) => `인증서가 ${p.host}용이 아닙니다. ${p.setting ?? '접속 주소'} 값을 확인하세요. 프록시나 캡티브 포털이 대신 응답하고 있을 수 있습니다.`,
    certificate_unknown_authority: (p) => `${p.host} 인증서는 이 머신이 신뢰하지 않는 인증 기관에서 발급되었습니다(${p.code}). 회사에서 TLS 통신을 검사한다면 그 루트 인증서를 ca_file로 지정하세요.`,
    certificate_rejected: (p) => `${p.host} 인증서를 받아들일 수 없습니다(${p.code}). 서버 또는 통신을 검사하는 프록시의 관리자가 인증서를 교체해야 합니다.`,
    certificate_unfit: (p) => `${p.host} 인증서 또는 그 인증 기관의 인증서가 TLS 규칙에 어긋납니다: ${p.why}. 서버 또는 통신을 검사하는 프록시의 관리자가 인증서를 교체해야 합니다.`,
    certificate_wanted: (p) => `${p.host}에서 클라이언트 인증서를 요구하고 응답 없이 연결을 끊었습니다(${p.endpoint}). scangate에는 클라이언트 인증서가 없고 ${p.service ?? '서비스'}도 요구하지 않습니다. ${p.setting ?? '접속 주소'} 값과 대신 응답하는 것이 있는지 확인하세요.`,
    trust_file_ignored: (p) => `${p.variable}에 지정한 ${p.path} 파일을 사용할 수 없어 무시합니다: ${p.why}.`,
    trusting_more: (p) => `${p.host} 인증서는 Node가 모르는 인증 기관에서 발급되었습니다. 시스템 인증서 저장소를 더해 다시 시도합니다.`,
    tls_failed: (p) => `${p.host} 서버와 암호화된 연결을 맺지 못했습니다(${p.code}). 서버가 TLS 1.2 이상을 지원해야 하며, http 포트에는 연결할 수 없습니다.`,
    tls_broken: (p) => `${p.host} 서버와의 암호화된 연결이 TLS 오류로 끝났습니다(${p.endpoint}, ${p.code}). 중간에서 통신 내용이 바뀌고 있을 수 있습니다.`,
    redirected: (p) => `${p.host}에서 다음 주소로 리디렉션했습니다: ${p.target} (${p.endpoint}, HTTP ${p.status}). 지정한 호스트 밖으로 키가 나가지 않도록 리디렉션은 따라가지 않습니다. ${p.setting ?? '접속 주소'} 값을 확인하세요.`,
    redirected_nowhere: (p) => `${p.host}에서 대상이 없는 리디렉션으로 응답했습니다(${p.endpoint}, HTTP ${p.status}). 리디렉션은 따라가지 않습니다. ${p.setting ?? '접속 주소'} 값을 확인하세요.`,
    request_answered: (p) => `${p.endpoint}: HTTP ${p.status}, ${p.bytes}바이트, ${p.milliseconds}밀리초`,
    request_failed: (p) => `${p.endpoint}: ${p.error}(${p.milliseconds}밀리초 후)`,
    answer_not_http: (p) => `${p.host} 응답이 HTTP가 아닙니다(${p.endpoint}, ${p.code}). ${p.setting ?? '접속 주소'}의 스킴과 포트를 확인하세요.`,
    answer_contradictory: (p) => `${p.host} 응답의 길이 정보가 서로 어긋나 어디에서 끝나는지 알 수 없습니다(${p.endpoint}). 중간의 프록시에 문제가 있을 수 있습니다.`,
    answer_unasked: (p) => `${p.host}에서 요청하지 않은 HTTP ${p.status} 응답을 보냈습니다(${p.endpoint}). 중간의 프록시나 로드 밸런서에 문제가 있을 수 있습니다.`,
    answer_no_status: (p) => `${p.host}에서 HTTP에 없는 상태 코드 ${p.status} 응답을 보냈습니다(${p.endpoint}). 중간의 프록시에 문제가 있을 수 있습니다.`,
    answer_status: (p) => `${p.host}에서 HTTP ${p.status} 응답을 보냈습니다(${p.endpoint}).`,
    answer_rate_limited: (p) => `${p.host}에서 HTTP 429(요청이 너무 많음) 응답을 보냈습니다(${p.endpoint}).`,
    answer_too_large: (p) => `${p.host}의 응답이 너무 커서(한도: ${p.limit}) 읽기를 중단했습니다(${p.endpoint}).`,
    answer_not_json: (p) => `${p.host} 응답이 JSON이 아닙니다(${p.endpoint}). 응답의 시작: "${p.start}". 프록시나 캡티브 포털이 대신 응답하고 있을 수 있습니다.`,
    answer_empty: (p) => `${p.host} 응답이 비어 있습니다(${p.endpoint}).`,
    answer_misshaped: (p) => `${p.endpoint} 응답이 명세와 다릅니다. ${p.field} 값이 맞지 않습니다(기대: ${p.expected}, 실제: ${p.got}).`,
    answer_repeats_key: (p) => `${p.endpoint} 응답이 명세와 다릅니다. ${p.field} 값에 키가 들어 있어 사용하지 않습니다.`,
    answer_unreadable: (p) => `${p.host} 응답의 ${p.encoding} 인코딩을 풀 수 없습니다(${p.endpoint}).`,
    service_refused: (p) => `${p.service} 서비스가 거부했습니다(${p.endpoint}, HTTP ${p.status}): ${p.text}`,
    service_refused_silently: (p) => `${p.service} 서비스가 이유를 밝히지 않고 거부했습니다(${p.endpoint}, HTTP ${p.status}).`,
    retrying: (p) => `${p.reason} ${network_format.written(p.wait)} 후에 다시 시도합니다(${p.attempt}번째 시도 실패).`,
    answered_status: (p) => `HTTP ${p.status} 응답을 받았습니다.`,
    answered_words: (p) => `HTTP ${p.status} 응답을 받았습니다: ${p.text}.`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/notify.js
/** What is said of the pull-request comment, the issue and the Slack message, in Korean. */
const notifyMessages = {
    problem_webhook: (p) => `${p.input} 값이 웹훅의 https 주소가 아닙니다. Slack에 표시된 주소를 그대로 지정하세요. 비밀 값이므로 여기에는 표시하지 않습니다.`,
    comment_no_pull_request: (p) => `pr_comment: 이 실행(이벤트: ${p.event})은 풀 리퀘스트와 관련이 없어 댓글을 달 대상이 없습니다.`,
    comment_no_token: () => 'pr_comment: github_token이 비어 있어 댓글을 쓰지 않았습니다.',
    comment_no_permission: () => '풀 리퀘스트에 댓글을 쓰지 못했습니다. 토큰에 쓰기 권한이 없습니다. 작업에 permissions: pull-requests: write를 추가하세요. 직접 지정한 github_token에도 같은 권한이 필요합니다. 게이트의 결과는 바뀌지 않습니다.',
    comment_fork: () => '풀 리퀘스트에 댓글을 쓰지 못했습니다. 포크에서 온 풀 리퀘스트에는 워크플로의 권한 설정과 관계없이 읽기 전용 토큰이 주어집니다. 게이트의 결과는 바뀌지 않습니다.',
    comment_failed: (p) => `풀 리퀘스트에 댓글을 쓰지 못했습니다: ${p.why} 게이트의 결과는 바뀌지 않습니다.`,
    github_issue_of_pull_request: () => 'issue: 풀 리퀘스트에 속한 실행이므로 이슈를 열거나 닫지 않습니다.',
    github_issue_no_token: () => 'issue: github_token이 비어 있어 이슈를 열거나 닫지 않았습니다.',
    github_issue_no_repository: () => 'issue: 러너가 저장소 이름(GITHUB_REPOSITORY)을 알려 주지 않아 이슈를 열거나 닫지 않았습니다.',
    github_issue_no_permission: () => '이슈를 쓰지 못했습니다. 토큰에 쓰기 권한이 없습니다. 작업에 permissions: issues: write를 추가하세요. 직접 지정한 github_token에도 같은 권한이 필요합니다. 게이트의 결과는 바뀌지 않습니다.',
    github_issues_turned_off: () => '이슈를 쓰지 못했습니다. 이 저장소에서는 이슈 기능이 꺼져 있습니다. 저장소 설정에서 켜거나 issue: never로 지정하세요. 게이트의 결과는 바뀌지 않습니다.',
    github_issue_failed: (p) => `이슈가 최신 상태가 아닐 수 있습니다: ${p.why} 게이트의 결과는 바뀌지 않습니다.`,
    github_out_of_time: (p) => `GitHub와의 통신이 모두 합해 ${p.seconds}초 안에 끝나지 않았습니다.`,
    github_issue_label_unknown: (p) => `issue_labels: 이 저장소에 "${p.label}" 레이블이 없습니다. 이 레이블 없이 이슈를 엽니다.`,
    github_issue_label_unsure: (p) => `issue_labels: "${p.label}" 레이블이 있는지 확인하지 못해 이 레이블 없이 이슈를 엽니다: ${p.why}`,
    github_issue_assignee_unknown: (p) => `issue_assignees: 이 저장소의 이슈는 "${p.assignee}" 님에게 할당할 수 없습니다. 이 담당자 없이 이슈를 엽니다.`,
    github_issue_assignee_unsure: (p) => `issue_assignees: 이슈를 "${p.assignee}" 님에게 할당할 수 있는지 확인하지 못해 이 담당자 없이 이슈를 엽니다: ${p.why}`,
    github_issue_opened: (p) => `이슈를 열었습니다: #${p.number}`,
    github_issue_updated: (p) => `이슈를 갱신했습니다: #${p.number}`,
    github_issue_closed: (p) => `이슈를 닫았습니다: #${p.number}`,
    github_issue_reopened: (p) => `이슈를 다시 열었습니다: #${p.number}`,
    github_issue_note_changed: (p) => `결과가 바뀌었습니다. 이전 결과: "${p.before}", 현재 결과: "${p.outcome}".`,
    github_issue_note_closed: () => '게이트를 다시 통과하여 이 이슈를 닫았습니다.',
    github_issue_note_reopened: (p) => `게이트를 더 이상 통과하지 못하여 이 이슈를 다시 열었습니다. 결과는 "${p.outcome}"입니다.`,
    slack_failed: (p) => `Slack에 알리지 못했습니다: ${p.why} 게이트의 결과는 바뀌지 않습니다.`,
    slack_ok: () => 'Slack에 알렸습니다.',
    file_not_written: (p) => `${p.folder} 폴더에 ${p.file} 파일을 쓰지 못했습니다: ${p.why}`,
    outputs_not_written: (p) => `출력을 쓰지 못했습니다: ${p.why}`,
    annotations_not_written: (p) => `어노테이션을 쓰지 못했습니다: ${p.why}`,
    summary_not_written: (p) => `작업 요약을 쓰지 못했습니다: ${p.why}`,
    comment_not_written: (p) => `풀 리퀘스트 댓글을 쓰지 못했습니다: ${p.why}`,
    github_issue_not_written: (p) => `이슈를 쓰지 못했습니다: ${p.why}`,
    slack_not_written: (p) => `Slack 메시지를 보내지 못했습니다: ${p.why}`,
    notices_not_written: (p) => `Slack과 GitHub에 알리지 못했습니다: ${p.why}`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/options.js

const options_format = (0,format/* formatFor */.B)('ko');
/** What is wrong with an input, in Korean. Particles that depend on a value's last letter are avoided. */
const optionMessages = {
    problem_required: (p) => `필수 입력 ${p.input} 값이 비어 있습니다.`,
    problem_required_secret: (p) => `필수 입력 ${p.input} 값이 비어 있습니다. 시크릿에서 값을 설정하고 시크릿 이름이 맞는지 확인하세요. 예: ${p.input}: \${{ secrets.${p.secret} }}`,
    problem_environment_ignored: (p) => `${p.input} 값이 비어 있습니다. 환경 변수 ${options_format.list(p.variables)} 값이 설정되어 있지만, 이 액션은 입력(with)만 읽습니다. "with:" 아래에 다음 줄을 붙여 넣으세요: ${p.lines.join(' | ')}`,
    problem_choice: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 사용할 수 있는 값: ${p.choices.join(', ')}.`,
    problem_boolean: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 사용할 수 있는 값: true, false.`,
    problem_duration: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 90s, 15m, 1h30m처럼 단위를 붙인 시간을 지정하세요(단위: ms, s, m, h, d).`,
    problem_duration_minimum: (p) => `${p.input}에 지정한 "${p.given}" 값이 너무 짧습니다. ${p.minimum} 이상으로 지정하세요.`,
    problem_duration_maximum: (p) => `${p.input}에 지정한 "${p.given}" 값이 너무 깁니다. ${p.maximum} 이하로 지정하세요.`,
    problem_digits: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 숫자만 지정하세요.`,
    problem_count_or_off: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0 이상의 정수 또는 off를 지정하세요.`,
    problem_count: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0 이상의 정수를 지정하세요.`,
    problem_count_between: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. ${options_format.number(p.least)}부터 ${options_format.number(p.most)}까지의 정수를 지정하세요.`,
    problem_instant: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 2026-07-01T00:00:00+09:00처럼 초와 UTC 시차를 포함한 날짜와 시각을 지정하세요.`,
    problem_percent: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0부터 100까지의 수를 퍼센트 기호 없이 지정하세요.`,
    problem_printable: (p) => `${p.input} 값에 제어 문자가 들어 있습니다. 화면에 표시되는 문자만 사용하세요.`,
    problem_header_text: (p) => `${p.input} 값에 HTTP 헤더로 보낼 수 없는 문자가 들어 있습니다. 표시 가능한 ASCII 문자만 사용하세요. 줄바꿈이나 전각 문자가 함께 복사되지 않았는지 확인하세요.`,
    problem_url: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 사용자, 쿼리, 프래그먼트가 없는 https URL을 지정하세요.`,
    problem_url_plain_http: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. http에서는 키가 암호화되지 않은 채 전송되므로 루프백 호스트에만 사용할 수 있습니다. https를 사용하세요.`,
    problem_url_login: (p) => `${p.input} 값에 사용자 이름이나 비밀번호가 들어 있습니다("${p.given}"). 둘 다 필요 없는 URL을 지정하세요.`,
    problem_public_url: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 프래그먼트(#)가 없는 http 또는 https URL을 지정하세요.`,
    problem_holds_secret: (p) => `${p.input} 입력에 ${p.secret} 값이 들어 있습니다. 이 값은 ${p.secret} 외에는 사용할 수 없습니다.`,
    problem_together: (p) => `${p.input}, ${p.other} 입력은 함께 지정할 수 없습니다. 하나만 남기세요.`,
    problem_needs: (p) => `${p.input} 입력을 사용하려면 ${p.needed} 값이 필요하지만 비어 있습니다.`,
    problem_spelling: (p) => `${p.given} 입력은 없습니다. 올바른 이름: ${p.input}`,
    problem_option_unknown: (p) => `${p.given} 옵션은 ${p.caller}에 없습니다. docs/library.md의 목록을 확인하세요.`,
    problem_file: (p) => `${p.input}에 지정한 "${p.given}" 파일을 사용할 수 없습니다: ${p.why}.`,
    problem_folder: (p) => `${p.input}에 지정한 "${p.given}" 폴더를 사용할 수 없습니다: ${p.why}. 요청은 보내지 않았습니다.`,
    file_no_space: () => '남은 공간이 없습니다',
    file_read_only: () => '파일 시스템이 읽기 전용입니다',
    file_denied: () => '접근 권한이 없습니다',
    file_not_folder: (p) => `폴더가 아닙니다(${p.folder})`,
    file_not_removed: (p) => `이전 실행의 ${p.name} 파일을 삭제할 수 없습니다(${p.why})`,
    file_missing: () => '파일이 없습니다',
    file_is_folder: () => '폴더입니다',
    file_unreadable: (p) => `읽을 수 없습니다(${p.code})`,
    file_empty: () => '비어 있는 파일입니다',
    file_not_regular: () => '파이프 또는 장치입니다. 읽기가 끝나지 않을 수 있으므로 일반 파일을 지정하세요',
    file_too_long: (p) => `${options_format.number(p.longest)}자를 넘습니다`,
    file_no_variables: () => 'NAME=value 형식이 아닌 줄이 있습니다',
    file_no_certificate: () => 'PEM 인증서(-----BEGIN CERTIFICATE-----)가 들어 있지 않습니다',
    file_certificate_damaged: (p) => `들어 있는 인증서 ${p.count}개 중 ${p.number}번째가 손상되었습니다`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/report.js

const report_format = (0,format/* formatFor */.B)('ko');
/** Headings, labels and words of the reports, in Korean. */
const reportMessages = {
    language_code: () => 'ko',
    title_result: (p) => {
        const ending = p.subject === '' ? '' : ` · ${p.subject}`;
        const numbers = p.numbers === '' ? '' : `(${p.numbers})`;
        return `${p.source}: ${p.outcome}${numbers}${ending}`;
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
    and_more: (p) => `그 외 ${report_format.number(p.count)}건`,
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
    from_default_rest: (p) => `기본값 그대로인 옵션 ${report_format.number(p.count)}개`,
    from_input: () => '입력',
    from_flag: () => '플래그',
    from_environment: () => '환경 변수',
    from_env_file: () => '환경 변수 파일',
    amount_count: (p) => report_format.number(p.value),
    amount_percent: (p) => report_format.percent(p.value),
    amount_duration: (p) => report_format.duration(p.milliseconds),
    file_other_report: (p) => `안에 있는 ${p.name} 파일이 종합 판정의 보고서가 아니며, 게이트의 보고서라면 읽기 전에 삭제될 수 있습니다. 종합 판정에는 전용 폴더가 필요합니다`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/shared.js








/** What every source's run may say, in Korean. */
const sharedMessages = {
    ...gateMessages,
    ...networkMessages,
    ...optionMessages,
    ...ignoreMessages,
    ...reportMessages,
    ...assessmentMessages,
    ...fleetMessages,
    ...notifyMessages,
};


/***/ })

};
