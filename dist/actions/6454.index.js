export const id = 6454;
export const ids = [6454];
export const modules = {

/***/ 6454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fortifyMessages: () => (/* binding */ fortifyMessages)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1385);

const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .B)('ko');
const said = (words) => (words === '' ? '' : ` SSC 응답: ${words}`);
const ends = (until) => (until === '' ? '만료 시각이 없습니다' : `만료 시각은 ${until}입니다`);
/** What is said about tokens of Fortify Software Security Center, in Korean. */
const fortifyMessages = {
    source_fortify: () => 'Fortify SSC 토큰',
    fortify_problem_token: (p) => `${p.input} 값은 SSC 토큰이 아닙니다. 디코딩된 토큰(fortifyclient가 출력하는 소문자 UUID)이나 인코딩된 토큰(REST에서 쓰는 Base64 48자)을 지정하세요. ID나 두 번 인코딩된 토큰은 사용할 수 없습니다.`,
    fortify_problem_context_path: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. https://ssc.example.com/ssc처럼 SSC 주소를 컨텍스트 경로까지만 지정하세요.`,
    fortify_problem_user: (p) => `${p.input}에 콜론이나 제어 문자가 있거나 256자를 넘습니다. SSC에 로그인하는 사용자 이름을 지정하세요.`,
    fortify_problem_password: (p) => `${p.input}에 제어 문자가 있습니다. 줄바꿈까지 함께 복사되지 않았는지 확인하세요.`,
    fortify_problem_type: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. CIToken 같은 토큰 유형을 영문자, 숫자, ".", "-", "_"로 지정하세요.`,
    fortify_problem_type_internal: (p) => `${p.input}에 지정한 ${p.given} 유형은 SSC가 자체 구성 요소에 발급합니다. CIToken처럼 사용자를 위한 유형을 지정하세요.`,
    fortify_log_asking: (p) => `${p.host}에 사용자 ${p.user}의 ${p.type} 발급을 요청합니다.`,
    fortify_log_stopping: () => '중지 요청을 받았습니다. 발급된 것은 폐기합니다.',
    fortify_log_lost: (p) => `발급 응답을 받지 못했습니다. ${p.why} SSC가 토큰을 발급했을 수 있으므로 설명으로 찾습니다.`,
    fortify_log_left_revoked: (p) => `응답이 없던 발급에서 남은 토큰을 폐기했습니다: ${format.list(p.ids.map((id) => `ID ${id}`))}`,
    fortify_log_nothing_left: () => '남은 토큰이 없습니다.',
    fortify_log_revoked: (p) => `토큰(ID ${p.id})을 폐기했습니다.`,
    fortify_log_gone: (p) => `토큰(ID ${p.id})은 이미 무효이며 SSC에 등록되어 있지 않습니다.`,
    fortify_log_kept: (p) => `revoke가 false이므로 토큰(ID ${p.id})을 폐기하지 않습니다. ${ends(p.until)}.`,
    fortify_last_word: (p) => `설명이 "${p.description}"인 토큰이 ${p.until}까지 SSC에 남아 있을 수 있습니다. SSC에서 폐기하세요.`,
    fortify_reason_issued: (p) => `SSC가 ${p.type}(ID ${p.id}) 토큰을 발급했습니다. ${ends(p.until)}.`,
    fortify_reason_ended: (p) => `SSC가 발급한 토큰의 만료 시각은 ${p.until}인데 SSC의 시계로는 이미 ${p.server}이므로 사용할 수 없습니다. 두 머신의 시계를 맞추세요.`,
    fortify_reason_lost: (p) => `발급 응답을 받지 못했습니다. ${p.reason} 남은 것을 정리하지 못했습니다. ${p.why} 설명이 "${p.description}"인 토큰이 ${p.until}까지 SSC에 남아 있을 수 있습니다. SSC에서 폐기하세요.`,
    fortify_reason_lost_twice: (p) => `발급 응답을 두 번 받지 못했습니다. 두 번째 이유: ${p.why} 찾은 토큰은 폐기했습니다. 확인한 뒤에 서버 처리가 끝났다면 설명이 "${p.description}"인 토큰이 ${p.until}까지 남습니다. SSC에서 폐기하세요.`,
    fortify_unknown_type: (p) => `SSC에 ${p.type} 토큰 유형이 없습니다. 사용할 수 있는 유형: ${p.types.join(', ')}.${said(p.words)}`,
    fortify_known_type: (p) => `SSC가 발급을 거부했습니다(HTTP 400). ${p.type} 유형은 있으며${p.days > 0 ? ` 최장 ${format.number(p.days)}일까지 유효합니다` : ' 기간 제한은 없습니다'}. lifetime과 description을 확인하세요.${said(p.words)}`,
    fortify_definitions_need_token: (p) => `SSC ${p.version} 버전은 토큰 유형을 토큰에만 알려 주고 사용자 이름과 비밀번호로는 알려 주지 않습니다. FORTIFY_SSC_TOKEN을 설정하거나 SSC를 23.2 이상으로 업데이트하세요.`,
    fortify_login_refused: (p) => `SSC가 ${p.user}의 로그인을 거부했습니다(${p.endpoint}, HTTP 401). 실패가 이어지면 계정이 잠기므로 다시 시도하지 않습니다. 비밀번호가 틀렸거나 만료되었거나, 계정이 잠기거나 중지되었거나, 비밀번호가 없는 싱글 사인온 전용 사용자입니다.${said(p.words)}`,
    fortify_token_refused: (p) => `SSC가 토큰을 거부했습니다(${p.endpoint}, HTTP 401). 아직 유효한지는 확인하지 못했습니다.${said(p.words)}`,
    fortify_token_invalid: (p) => `SSC가 이 토큰을 인식하지 못합니다(${p.endpoint}, HTTP 401). 만료되었거나 폐기되었거나 이 서버의 토큰이 아닙니다.${said(p.words)}`,
    fortify_token_not_allowed: (p) => `토큰은 유효하지만 SSC가 이 작업을 허용하지 않습니다(${p.endpoint}, HTTP 401). 토큰 유형에 권한이 없거나 이 버전의 SSC에서는 비밀번호가 필요합니다.${said(p.words)}`,
    fortify_no_access: (p) => `대상이 없거나 접근 권한이 없습니다. 어느 쪽인지는 SSC가 알려 주지 않습니다(${p.endpoint}, HTTP 403).${said(p.words)}`,
    fortify_no_api: (p) => `${p.host}의 해당 주소에 SSC REST 인터페이스가 없습니다(${p.endpoint}, HTTP 404). https://ssc.example.com/ssc처럼 url의 컨텍스트 경로를 확인하세요.`,
    fortify_answer_page: (p) => `SSC REST 인터페이스가 있어야 할 주소(${p.host})에서 웹 페이지가 돌아왔습니다(${p.endpoint}). url의 컨텍스트 경로와, 중간에 프록시나 싱글 사인온 로그인 페이지가 없는지 확인하세요.`,
    fortify_answer_fault: (p) => `${p.host}의 응답은 HTTP ${p.status}입니다(${p.endpoint}): ${p.text}`,
    fortify_answer_contradicts: (p) => `${p.host}의 응답은 성공인데 응답 내용의 코드는 ${p.code}이므로 모순됩니다(${p.endpoint}). ${p.text}`.trim(),
    fortify_answer_paging: (p) => `SSC 목록이 끝까지 읽을 때마다 바뀌거나 반복되어 전체를 가져올 수 없습니다(${p.endpoint}).`,
    fortify_warning_shortened: (p) => `토큰의 유효 기간이 요청한 ${format.written(p.asked)} 대신 ${format.written(p.given)}입니다. 만료 시각은 ${p.until}입니다. SSC는 ${p.type}에 정해진 최장 기간보다 길게 발급하지 않습니다.`,
    fortify_warning_longer: (p) => `토큰의 유효 기간이 요청한 ${format.written(p.asked)} 대신 ${format.written(p.given)}입니다. 폐기하지 않으면 이 ${p.type} 토큰은 ${p.until}까지 유효합니다.`,
    fortify_warning_no_end: (p) => `SSC가 이 ${p.type} 토큰의 만료 시각을 알려 주지 않았습니다. 폐기하지 않으면 계속 유효할 수 있습니다.`,
    fortify_warning_clock_behind: (p) => `이 머신의 시계가 SSC보다 ${format.duration(p.apart)} 늦어 그만큼 토큰의 유효 기간이 짧아집니다.`,
    fortify_warning_clock_ahead: (p) => `이 머신의 시계가 SSC보다 ${format.duration(p.apart)} 빨라 그만큼 토큰의 유효 기간이 길어집니다.`,
    fortify_warning_deprecated: (p) => `${p.type} 유형은 더 이상 권장되지 않습니다. 대신 ${p.successor} 유형을 사용하세요.`,
    fortify_warning_http: (p) => `${p.host} 호스트로 비밀번호와 토큰이 암호화되지 않은 채 전송되어 중간에서 읽힐 수 있습니다. https를 사용하세요.`,
    fortify_notice_not_revoked: (p) => `토큰(ID ${p.id})을 폐기하지 못했습니다. ${ends(p.until)}. ${p.why}`,
    fortify_notice_maybe_left: (p) => `설명이 "${p.description}"인 토큰이 ${p.until === '' ? '' : `${p.until}까지 `}SSC에 남아 있을 수 있습니다. SSC에서 폐기하세요. 찾지 못한 이유: ${p.why}`,
    fortify_why_no_time: () => '포스트 단계에 허용된 시간 안에 SSC가 응답하지 않았습니다.',
    fortify_why_password_needed: () => '다른 액션 안에서 쓰인 경우처럼 작업 후에는 비밀번호를 읽을 수 없고, 24.2 이전의 SSC에서는 토큰이 스스로를 폐기할 수 없습니다.',
    fortify_why_login_refused: () => 'SSC가 비밀번호를 이미 거부했으므로 다시 보내지 않았습니다.',
};


/***/ })

};
