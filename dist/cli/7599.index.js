export const id = 7599;
export const ids = [7599,2848];
export const modules = {

/***/ 87599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optionHelp: () => (/* binding */ optionHelp),
/* harmony export */   outputHelp: () => (/* binding */ outputHelp)
/* harmony export */ });
/* harmony import */ var _common_help_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);

/** What each input of the API security check does, in Korean. The English is the options' own `help`. */
const optionHelp = {
    ..._common_help_js__WEBPACK_IMPORTED_MODULE_0__.commonOptionHelp,
    target: 'API의 기본 URL. 문서의 경로를 뒤에 붙입니다. 루프백이 아닌 호스트에서는 암호화되지 않은 `http:`를 사용할 수 없습니다.',
    allowed_hosts: '요청을 보내도 되는 호스트. `host`나 `host:port`를 쉼표, 공백, 줄바꿈 중 하나로 구분합니다. 맨 앞의 `*.`는 레이블 하나를 뜻합니다. 파이프라인이 계산하는 `target`과는 별도의 동의이며, 다른 호스트에는 절대 연결하지 않습니다. `target`이 루프백이면 생략할 수 있습니다.',
    openapi: 'API의 OpenAPI 문서(3.0부터 3.2, JSON 또는 YAML). 파일이나 URL로 지정합니다. `none`: 문서 없이 볼 수 있는 것만 점검합니다.',
    credential: '보호된 작업을 호출할 수 있는 헤더 값(예: `Bearer …`). 시크릿으로 전달합니다. `target`과 같은 출처에서 보호된다고 문서화된 작업에 보내는 GET에만 최대 3번 사용합니다.',
    credential_header: '`credential` 값을 담는 헤더.',
    path_values: '문서에 예시가 없는 매개변수의 값. `name=value` 형식으로 한 줄에 하나씩 씁니다. 문서의 값보다 우선합니다.',
    leave_out: '요청하지 않을 작업. `GET /path` 형식으로 한 줄에 하나씩 쓰며 `*`와 `?`를 사용할 수 있습니다.',
    max_high: '상 등급 발견 항목이 이 수를 넘으면 실패합니다. `off`: 판정하지 않습니다.',
    max_medium: '중 등급 발견 항목이 이 수를 넘으면 실패합니다. `off`: 판정하지 않습니다.',
    max_low: '하 등급 발견 항목이 이 수를 넘으면 실패합니다. `off`: 판정하지 않습니다.',
    require: '반드시 확인할 수 있어야 하는 규칙의 ID, 또는 `none`. 하나라도 확인할 수 없으면 결과는 `incomplete`입니다. `http:`에서는 TLS 규칙을 요구하지 않습니다.',
    min_seen: '`AUTH-1` 때문에 요청한 작업 가운데 명확히 응답해야 하는 비율(퍼센트). 이보다 낮으면 결과는 `incomplete`입니다.',
    ignore_file: 'YAML 또는 JSON: `rule`, `place`(패턴, 생략 가능), `reason`, `approved_by`, `expires`(`YYYY-MM-DD`, UTC 기준 그날까지 유효)의 목록. 예외 처리한 항목은 집계에서 제외합니다. 기한이 지났거나 14일 안에 끝나거나 쓰이지 않은 항목은 경고하며, 기한이 지난 것은 적용하지 않습니다.',
    baseline: '이전 점검의 `report.json`. 여기에 있는 발견 항목은 이미 알려진 것으로 보고 집계하지 않습니다. 이전에 확인한 규칙을 확인할 수 없으면 결과는 `incomplete`입니다.',
    max_baseline_age: '`baseline` 파일이 얼마나 오래되어도 되는지. 더 오래되면 `misconfigured`입니다.',
    min_certificate_days: '인증서가 이 일수 안에 만료되면 발견 항목이 됩니다.',
    security_txt: '`target`의 출처 대신 security.txt를 찾을 곳. 그 호스트도 `allowed_hosts`에 있어야 합니다.',
    max_requests: '보내는 요청과 핸드셰이크의 최대 수(10부터 500).',
    interval: '요청과 요청 사이에 두는 최소 간격. `target`이 루프백이 아니면 `200ms` 이상이어야 합니다. 요청은 한 번에 하나씩 보냅니다.',
    timeout: '실행 전체에 걸리는 시간의 상한. 지나면 결과는 `timeout`입니다.',
    on_error: '`warn`: 결과가 `timeout`이거나 네트워크, 5xx, 429로 인한 `unreachable`이면 단계는 경고와 함께 성공합니다. 인증서, 리디렉션, 거부, 잘못된 입력, 발견 항목에는 적용되지 않습니다.',
    on_incomplete: '`warn`: 결과는 `incomplete` 그대로이지만 단계는 경고와 함께 성공합니다.',
    report_dir: '`report.json`, `junit.xml`, `report.md`, `report.html` 파일을 결과와 관계없이 기록하는 폴더. `openapi`가 파일이고 결과가 `passed`나 `failed`이면 `report.sarif`도 기록합니다.',
    pr_comment: '풀 리퀘스트 댓글. 대상마다 하나이며 같은 댓글을 갱신합니다. `pull-requests: write` 권한이 필요합니다.',
    dry_run: '보낼 내용을 요청마다 한 줄로 출력하기만 하고, URL로 지정한 `openapi`를 가져오는 것 외에는 아무것도 보내지 않습니다. 결과는 `checked`입니다.',
};
/** What each output holds, in Korean. */
const outputHelp = {
    target: '점검한 기본 URL.',
    high_count: '집계한 상 등급 발견 항목 수.',
    medium_count: '집계한 중 등급 발견 항목 수.',
    low_count: '집계한 하 등급 발견 항목 수.',
    met_count: '충족한 규칙 수.',
    not_visible_count: '아무것도 확인할 수 없었던 규칙 수. 충족한 것으로 세지 않습니다.',
    not_visible: '확인할 수 없었던 규칙 ID의 JSON 배열.',
    known_count: '`baseline`에 이미 있는 발견 항목 수.',
    ignored_count: '예외 파일에 따라 집계에서 제외한 발견 항목 수.',
    request_count: '보낸 요청과 핸드셰이크 수.',
    sarif_file: 'report.sarif의 절대 경로. 파일이 없으면 비어 있어 아무것도 업로드되지 않습니다.',
    ..._common_help_js__WEBPACK_IMPORTED_MODULE_0__.commonOutputHelp,
};


/***/ }),

/***/ 62848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commonOptionHelp: () => (/* binding */ commonOptionHelp),
/* harmony export */   commonOutputHelp: () => (/* binding */ commonOutputHelp)
/* harmony export */ });
/** What the inputs of every source do, in Korean. Sources take them into their own help. */
const commonOptionHelp = {
    report_dir: '`report.json`, `junit.xml`, `report.md`, `report.html`을 저장할 폴더. 결과와 관계없이 저장합니다. 이전 실행의 보고서는 요청을 보내기 전에 삭제합니다.',
    on_missing_secrets: '`skip`: 키가 없을 때의 결과를 `skipped`로 합니다. 시크릿이 전달되지 않는, 포크에서 온 풀 리퀘스트와 Dependabot의 풀 리퀘스트에만 적용됩니다.',
    job_summary: '작업 요약을 쓸지 여부.',
    pr_comment: '풀 리퀘스트 댓글. 프로젝트마다 하나이며 같은 댓글을 갱신합니다. `pull-requests: write`가 필요합니다.',
    github_token: '댓글에만 사용합니다.',
    slack_webhook_url: 'Slack 웹훅(마스킹됩니다). 결과가 `passed`, `skipped`, `started`, `checked`가 아닐 때 알립니다. 알림에 실패해도 결과는 바뀌지 않습니다.',
    language: '로그, 보고서, (액션에서는) 요약, 댓글, 어노테이션의 언어.',
    ca_file: '기본 인증 기관 외에 추가로 신뢰할 인증 기관의 PEM 파일.',
};
/** What the outputs of every source hold, in Korean. */
const commonOutputHelp = {
    outcome: '실행의 결과. passed, failed, incomplete, misconfigured, refused, unreachable, busy, timeout, scan_canceled, aborted, skipped, started, checked, error 중 하나.',
    reason: '결과의 이유를 설명하는 한 문장.',
    report_dir: '보고서 폴더의 절대 경로. 보고서가 없으면 비어 있습니다.',
};


/***/ })

};
