export const id = 2321;
export const ids = [2321,5431];
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
    issue: '`on_failure`: プルリクエスト以外の実行で、合格でない結果をプロジェクトごとに1件のIssueで知らせ、次に合格したときにクローズします。`issues: write`が必要です。',
    issue_labels: '新しいIssueに付けるラベル。カンマまたは改行で区切ります。リポジトリにないラベルは警告となり、作成されることはありません。',
    issue_assignees: '新しいIssueの担当者。カンマまたは改行で区切ります。割り当てられないユーザーは警告となります。',
    github_token: 'コメントとIssueにのみ使います。',
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


/***/ }),

/***/ 2321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optionHelp: () => (/* binding */ optionHelp),
/* harmony export */   outputHelp: () => (/* binding */ outputHelp)
/* harmony export */ });
/* harmony import */ var _common_help_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55431);

/** What each input of the verdict does, in Japanese. The English is the options' own `help`. */
const optionHelp = {
    ..._common_help_js__WEBPACK_IMPORTED_MODULE_0__.commonOptionHelp,
    reports: 'ファイル、フォルダー、またはパターン(`*`、`?`、任意の階層のフォルダーは`**`)を1行に1つ書きます。フォルダーの場合は、その下のすべての`report.json`が1回ずつ対象になります。何にも一致しない行があればエラーです。',
    require: '必ずなければならないものを1行に1つ書きます。`nhn`、`vaddy:6eb1f9fcbdb6a5a`(対象)、`vaddy*3`(3つ以上の対象)のように指定します。レポートのないものがあれば、合格にはなりません。',
    commit: 'すべてのレポートに記載されていなければならないコミットの、省略のないID。既定は、CIから取得できる場合はこの実行のコミットで、取得できない場合は指定が必要です。`any`: 確認しません。',
    max_age: 'ゲートの実行がどれだけ前に終了していてよいか。これより古いレポートは期限切れで、`failed`です。',
    accept: '合格ではないが警告付きで許可する結果を、理由とともに1行に1つ書きます(例: `skipped: forks`)。`failed`、`incomplete`、`error`は指定できません。各ゲートのオプションを使ってください。',
    allow_simulated: '模擬実行のレポートを対象にするかどうか。リハーサル用です。指定すると、総合判定も模擬実行として扱われます。',
    report_dir: '総合判定の`report.json`、`junit.xml`、`report.md`、`report.html`を書き出すフォルダー。結果にかかわらず書き出します。ゲートのフォルダーは指定できません。中のファイルは読み取りません。',
    issue: '`on_failure`: プルリクエスト以外の実行で、合格でない結果を1件のIssueで知らせ、次に合格したときにクローズします。`issues: write`が必要です。',
    ca_file: 'Slack、コメント、Issueのために、通常の認証局に加えて信頼する認証局のPEMファイル。',
};
/** What each output of the verdict holds, in Japanese. */
const outputHelp = {
    ..._common_help_js__WEBPACK_IMPORTED_MODULE_0__.commonOutputHelp,
    gate_count: '判定したゲートの数。種類と対象ごとに数えます。',
    passed_count: '合格として扱ったゲートの数。警告付きのものを含みます。',
    failed_count: '理由にかかわらず、合格として扱わなかったゲートの数。',
    missing: '必須なのにレポートがないもの。JSONの配列です。',
};


/***/ })

};
