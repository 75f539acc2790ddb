export const id = 4512;
export const ids = [4512];
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
    issue: '`on_failure`: 풀 리퀘스트가 아닌 실행에서 통과하지 못한 결과를 프로젝트마다 하나의 이슈로 알리고, 다음에 통과하면 닫습니다. `issues: write` 권한이 필요합니다.',
    issue_labels: '새 이슈에 붙일 레이블. 쉼표나 줄바꿈으로 구분합니다. 저장소에 없는 레이블은 경고로 알리고, 새로 만들지 않습니다.',
    issue_assignees: '새 이슈의 담당자. 쉼표나 줄바꿈으로 구분합니다. 할당할 수 없는 사용자는 경고로 알립니다.',
    github_token: '댓글과 이슈에만 사용합니다.',
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

/***/ 4512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optionHelp: () => (/* binding */ optionHelp),
/* harmony export */   outputHelp: () => (/* binding */ outputHelp)
/* harmony export */ });
/* harmony import */ var _common_help_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2848);

/** What each input of the verdict does, in Korean. The English is the options' own `help`. */
const optionHelp = {
    ..._common_help_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptionHelp */ .q,
    reports: '파일, 폴더 또는 패턴(`*`, `?`, 모든 하위 폴더는 `**`)을 한 줄에 하나씩 씁니다. 폴더는 그 아래의 모든 `report.json`이 한 번씩 대상이 됩니다. 아무것과도 일치하지 않는 줄은 오류입니다.',
    require: '반드시 있어야 하는 것을 한 줄에 하나씩 씁니다. `nhn`, `vaddy:6eb1f9fcbdb6a5a`(대상), `vaddy*3`(대상 3개 이상)처럼 지정합니다. 보고서가 없는 것이 있으면 통과하지 못합니다.',
    commit: '모든 보고서에 적혀 있어야 하는 커밋의 줄이지 않은 ID. 기본값은 CI에서 알 수 있으면 이 실행의 커밋이며, 알 수 없으면 지정해야 합니다. `any`: 확인하지 않습니다.',
    max_age: '게이트의 실행이 얼마나 전에 끝났어도 되는지. 더 오래된 보고서는 기한 초과로 `failed`입니다.',
    accept: '통과는 아니지만 경고와 함께 허용할 결과를 이유와 함께 한 줄에 하나씩 씁니다(예: `skipped: forks`). `failed`, `incomplete`, `error`는 지정할 수 없습니다. 각 게이트의 옵션을 사용하세요.',
    allow_simulated: '모의 실행의 보고서를 대상으로 할지 여부. 리허설용입니다. 지정하면 종합 판정도 모의 실행으로 처리됩니다.',
    report_dir: '종합 판정의 `report.json`, `junit.xml`, `report.md`, `report.html`을 저장할 폴더. 결과와 관계없이 저장합니다. 게이트의 폴더는 지정할 수 없으며, 안의 파일은 읽지 않습니다.',
    issue: '`on_failure`: 풀 리퀘스트가 아닌 실행에서 통과하지 못한 결과를 하나의 이슈로 알리고, 다음에 통과하면 닫습니다. `issues: write` 권한이 필요합니다.',
    ca_file: 'Slack, 댓글, 이슈를 위해 기본 인증 기관 외에 추가로 신뢰할 인증 기관의 PEM 파일.',
};
/** What each output of the verdict holds, in Korean. */
const outputHelp = {
    ..._common_help_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputHelp */ .y,
    gate_count: '판정한 게이트의 수. 종류와 대상별로 셉니다.',
    passed_count: '통과로 처리한 게이트의 수. 경고가 있는 것도 포함합니다.',
    failed_count: '이유와 관계없이 통과로 처리하지 않은 게이트의 수.',
    missing: '필수인데 보고서가 없는 것. JSON 배열입니다.',
};


/***/ })

};
