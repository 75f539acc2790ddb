export const id = 847;
export const ids = [847];
export const modules = {

/***/ 2848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ commonOptionHelp),
/* harmony export */   y: () => (/* binding */ commonOutputHelp)
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


/***/ }),

/***/ 4847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optionHelp: () => (/* binding */ optionHelp),
/* harmony export */   outputHelp: () => (/* binding */ outputHelp)
/* harmony export */ });
/* harmony import */ var _common_help_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2848);

/**
 * What each input does, in Korean, for README.ko.md. The English is the options' own `help`; a test holds
 * both to the same names and the same code words.
 */
const optionHelp = {
    user: 'VAddy 로그인 ID.',
    auth_key: 'WebAPI 키. 시크릿으로 전달합니다. 마스킹되며 `X-API-KEY` 헤더로만 전송됩니다.',
    project_id: '콘솔의 Server 페이지에 표시되는 프로젝트 ID(예: `6eb1f9fcbdb6a5a`). 영문자, 숫자, `-`, `_`만 사용할 수 있습니다.',
    crawl_id: '점검에 사용할 크롤의 ID. 이 입력과 `crawl_label`을 모두 생략하면 VAddy가 최신 크롤을 사용합니다. `crawl_label`과 함께 지정할 수 없습니다.',
    crawl_label: '점검에 사용할 크롤의 레이블. 완전히 일치하는 것이 부분 일치보다 우선하고, 여러 개이면 최신 크롤을 사용합니다. 여러 개가 일치하면 사용한 크롤을 경고로 알려 줍니다. 하나도 없으면 `misconfigured`입니다.',
    scan_type: '`SQLI, XSS` 같은 점검 항목. 쉼표, 공백, 줄바꿈으로 구분합니다. 기본값은 요금제에서 사용할 수 있는 모든 항목입니다. 알 수 없는 이름은 경고한 뒤 그대로 전송합니다.',
    max_alerts: '취약점이 이 수를 넘으면 실패입니다. `off`로 지정하면 건수만 보고하고 판정하지 않습니다.',
    wait_timeout: '프로젝트가 사용 가능해지기를 기다리는 최대 시간. 지나면 결과는 `busy`입니다. 다른 점검이 한발 먼저 시작되어도 처음부터 다시 재지 않습니다.',
    scan_timeout: '점검에 허용하는 최대 시간. 시작 요청을 보낸 때부터(기존 점검을 기다린다면 기다리기 시작한 때부터) 재며, 지나면 결과는 `timeout`입니다.',
    on_busy: '프로젝트의 다른 점검이 실행 중일 때의 동작.',
    scan_id: '새로 시작하지 않고 이 점검의 결과를 기다립니다. `latest`: 아무것도 시작하지 않고, 끝난 점검 가운데 최신 점검을 판정합니다. `project_number`와 `max_scan_age`가 필요합니다.',
    max_scan_age: '`scan_id: latest`용. 점검을 시작한 지 얼마나 지나도 되는지(예: `36h`). 이보다 새로운 점검이 없으면 결과는 `incomplete`입니다.',
    scanned_after: '`scan_id: latest`용. 배포한 시각(예: `2026-07-01T00:00:00+09:00`). 그 뒤에 시작한 점검이 아니면 `incomplete`입니다.',
    start: '`false`: 점검을 시작하지 않습니다. 이때는 `scan_id`가 필수이므로, 출력이 전달되지 않아도 새 점검이 시작되지 않습니다.',
    wait: '`false`: 점검을 시작하고 곧바로 `started`로 끝납니다. 이후 작업에서 `scan_id`로 결과를 기다립니다.',
    on_stop: '실행이 끝날 때 아직 진행 중인 점검의 처리. 기본값은 이 실행에서 시작한 점검이면 `cancel`(취소), 기존 점검이면 `leave`(그대로 둠)입니다. 지정하면 두 경우 모두에 적용됩니다.',
    poll_interval: '대기 중과 점검 중의 확인 간격을 고정합니다(`1s` 이상). 기본적으로 2초에서 30초 사이에서 자동으로 조절됩니다.',
    min_complete: '완료되어야 하는 점검의 비율(퍼센트). 요청을 한 건도 보내지 않은 점검은 완료로 보지 않습니다.',
    on_incomplete: '`warn`: 스캔이 끝났다면 결과는 `incomplete` 그대로이며, 단계는 경고와 함께 성공합니다.',
    on_error: '`warn`: 결과가 `busy`, `timeout`이거나 네트워크 장애, 5xx, 429로 인한 `unreachable`이면 단계가 경고와 함께 성공합니다. `scan_canceled`, 인증서, 리디렉션, 프록시 자체의 응답, 명세와 다른 응답, 거부, 잘못된 입력, 취약점 발견에는 적용되지 않습니다.',
    max_alert_increase: '비교 기준보다 몇 건까지 늘어나도 되는지. 비교 기준은 같은 크롤로 완료된 이전 점검 가운데 취약점이 가장 적은 점검의 건수입니다. `project_number`가 필요합니다. `max_alerts`를 지정하지 않으면 이 입력이 그것을 대신합니다.',
    max_crawl_age: '크롤이 이보다 오래되었으면(예: `30d`) `failed`, 얼마나 오래되었는지 어떤 시계로도 알 수 없으면 `incomplete`로 끝나며, 아무것도 시작하지 않습니다.',
    version_url: '애플리케이션이 버전을 알려 주는 주소. 점검 전과 점검이 끝난 뒤에 인증 정보 없이 읽습니다. 응답이 달라졌으면 `incomplete`입니다. 이 주소는 보고서에 기록됩니다.',
    expect_version: '`version_url` 응답에 들어 있어야 하는 텍스트(커밋 해시 등). 없으면 아무것도 시작하지 않습니다.',
    project_number: '콘솔의 프로젝트 URL 끝에 있는 번호. 추이, 비교 기준, 예상 종료 시각을 알 수 있고, 시작 요청의 응답을 받지 못했을 때도 시작한 점검을 찾을 수 있습니다.',
    dry_run: '점검을 시작할 수 있는지(키, 프로젝트, 크롤) 확인만 하고 시작하지 않습니다. 프로젝트가 사용 중이면 알리기만 하며, 결과는 `checked`입니다.',
    api_url: 'API 주소. 루프백이 아닌 호스트에는 암호화되지 않은 `http:`를 사용할 수 없습니다.',
    ..._common_help_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptionHelp */ .q,
};
/** What each output holds, in Korean. */
const outputHelp = {
    scan_finished: '점검이 끝났고 그 결과를 알면 `true`, 그렇지 않으면 `false`.',
    project_id: '프로젝트.',
    scan_id: '시작한 점검, 결과를 기다린 점검, 또는 이어받은 점검.',
    scan_count: '점검에서 보낸 요청 수.',
    alert_count: '점검에서 발견된 취약점 수.',
    scan_result_url: '콘솔의 점검 결과.',
    complete: '점검 진행률(퍼센트). 제한 시간이 끝나면 100 미만입니다.',
    crawl_id: '점검에 사용한 크롤.',
    crawl_label: '그 크롤의 레이블.',
    scan_list: '실행한 점검 항목의 JSON 배열.',
    start_time: '점검 시작 시각(ISO 8601, UTC).',
    end_time: '점검 종료 시각(ISO 8601, UTC).',
    duration_seconds: '점검 소요 시간(초).',
    baseline_alert_count: '비교 기준의 취약점 수. 이력이 없으면 비어 있습니다.',
    alert_increase: '비교 기준보다 늘어난 취약점 수. 이력이 없으면 비어 있습니다.',
    ..._common_help_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputHelp */ .y,
};


/***/ })

};
