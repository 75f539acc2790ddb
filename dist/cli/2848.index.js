export const id = 2848;
export const ids = [2848];
export const modules = {

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
