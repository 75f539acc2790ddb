export const id = 7776;
export const ids = [7776];
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

/***/ 7776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optionHelp: () => (/* binding */ optionHelp),
/* harmony export */   outputHelp: () => (/* binding */ outputHelp)
/* harmony export */ });
/* harmony import */ var _common_help_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2848);

/** What each input of the Fortify SSC action does, in Korean. The English is the options' own `help`. */
const optionHelp = {
    ca_file: _common_help_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptionHelp */ .q.ca_file,
    url: 'SSC 주소. `https://ssc.example.com/ssc`처럼 컨텍스트 경로까지 지정합니다. 루프백이 아닌 호스트에는 암호화되지 않은 `http:`를 사용할 수 없습니다.',
    username: '토큰을 소유할 사용자. 토큰은 이 사용자의 권한을 넘지 못하므로 관리자가 아니라 권한이 적은 사용자를 씁니다. 로컬 또는 LDAP 사용자여야 합니다. 싱글 사인온 사용자에게는 비밀번호가 없습니다.',
    password: '사용자의 비밀번호. 시크릿에서 전달합니다. 마스킹되며 토큰을 발급하고 폐기할 때만 보냅니다. 한 번 거부된 비밀번호는 계정이 잠기지 않도록 다시 보내지 않습니다.',
    type: '토큰 유형. 할 수 있는 일은 유형에 따라 정해집니다. SSC에 없는 유형이면 `refused`가 되고 사용할 수 있는 유형을 알려 줍니다.',
    lifetime: '폐기하지 않을 때 토큰이 유효한 최장 시간. 1시간 이상이어야 합니다. SSC가 더 짧게 발급하면 실제 기간을 경고로 알립니다.',
    export: '이후 단계에 디코딩된 토큰을 `FORTIFY_SSC_TOKEN`으로 전달할지 여부. 이후의 모든 단계가 이 토큰을 읽을 수 있게 됩니다.',
    revoke: '작업이 끝날 때 토큰을 폐기할지 여부. `false`이면 만료될 때까지 남습니다.',
    description: 'SSC에서 토큰과 함께 표시되는 설명. 항상 임의의 문자열이 붙으며, 발급 응답을 받지 못한 토큰을 이것으로 찾습니다.',
    timeout: '요청 하나에 걸리는 시간의 상한.',
    on_missing_secrets: '`skip`: 비밀번호가 없을 때의 결과를 `skipped`로 합니다. 시크릿이 전달되지 않는, 포크에서 온 풀 리퀘스트와 Dependabot의 풀 리퀘스트에만 적용됩니다.',
    language: '로그와 (액션에서는) 어노테이션의 언어.',
};
/** What each output holds, in Korean. */
const outputHelp = {
    outcome: _common_help_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputHelp */ .y.outcome,
    reason: _common_help_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputHelp */ .y.reason,
    token: '`fortifyclient`에서 쓰는 형식(디코딩됨)의 토큰. 마스킹되므로 GitHub는 다른 작업에 전달하지 않습니다. 작업마다 발급합니다.',
    token_encoded: '같은 토큰의, REST에서 `Authorization: FortifyToken` 뒤에 쓰는 형식.',
    token_id: '토큰의 ID. 관리자가 이것으로 토큰을 찾을 수 있습니다.',
    expires_at: '만료 시각(ISO 8601, UTC). SSC가 정하며 요청보다 짧을 수 있습니다.',
};


/***/ })

};
