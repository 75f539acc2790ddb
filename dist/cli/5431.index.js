export const id = 5431;
export const ids = [5431];
export const modules = {

/***/ 55431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commonOptionHelp: () => (/* binding */ commonOptionHelp),
/* harmony export */   commonOutputHelp: () => (/* binding */ commonOutputHelp)
/* harmony export */ });
/** What the inputs of every source do, in Japanese. Sources take them into their own help. */
const commonOptionHelp = {
    report_dir: '`report.json`、`junit.xml`、`report.md`、`report.html`を書き出すフォルダー。結果にかかわらず書き出します。以前の実行のレポートは、リクエストを送信する前に削除します。',
    on_missing_secrets: '`skip`: キーがない場合の結果を`skipped`にします。シークレットが渡されない、フォークからのプルリクエストとDependabotによるプルリクエストに限ります。',
    job_summary: 'ジョブサマリーを書き出すかどうか。',
    pr_comment: 'プルリクエストへのコメント。プロジェクトごとに1件で、同じコメントを更新します。`pull-requests: write`が必要です。',
    github_token: 'コメントにのみ使います。',
    slack_webhook_url: 'SlackのWebhook(マスクされます)。結果が`passed`、`skipped`、`started`、`checked`以外のときに通知します。通知に失敗しても結果は変わりません。',
    language: 'ログ、レポート、(アクションでは)サマリー、コメント、アノテーションの言語。',
    ca_file: '通常の認証局に加えて信頼する認証局のPEMファイル。',
};
/** What the outputs of every source hold, in Japanese. */
const commonOutputHelp = {
    outcome: '実行の結果。passed、failed、incomplete、misconfigured、refused、unreachable、busy、timeout、scan_canceled、aborted、skipped、started、checked、errorのいずれか。',
    reason: '結果の理由を示す一文。',
    report_dir: 'レポートのフォルダーの絶対パス。レポートがない場合は空です。',
};


/***/ })

};
