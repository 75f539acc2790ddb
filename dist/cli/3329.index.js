export const id = 3329;
export const ids = [3329,5431];
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


/***/ }),

/***/ 83329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optionHelp: () => (/* binding */ optionHelp),
/* harmony export */   outputHelp: () => (/* binding */ outputHelp)
/* harmony export */ });
/* harmony import */ var _common_help_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55431);

/** What each input of the Fortify SSC action does, in Japanese. The English is the options' own `help`. */
const optionHelp = {
    ca_file: _common_help_js__WEBPACK_IMPORTED_MODULE_0__.commonOptionHelp.ca_file,
    url: 'SSCのアドレス。`https://ssc.example.com/ssc`のように、コンテキストパスまで指定します。ループバック以外のホストでは、暗号化されない`http:`は使えません。',
    username: 'トークンを所有するユーザー。トークンはこのユーザーの権限を超えないため、管理者ではなく、権限の少ないユーザーを使います。ローカルまたはLDAPのユーザーが必要です。シングルサインオンのユーザーにはパスワードがありません。',
    password: 'ユーザーのパスワード。シークレットから渡します。マスクされ、トークンの発行と無効化にのみ使います。一度拒否されたものは、アカウントがロックされないように再送信しません。',
    type: 'トークンの種類。できることは種類で決まります。SSCにない種類の場合は`refused`となり、使える種類の一覧を示します。',
    lifetime: '無効にされない場合にトークンが有効な最長の時間。1時間以上を指定します。SSCがこれより短くした場合は、実際の期間を警告で示します。',
    export: '以降のステップに、デコード済みのトークンを`FORTIFY_SSC_TOKEN`として渡すかどうか。以降のすべてのステップから参照できるようになります。',
    revoke: 'ジョブの終了時にトークンを無効にするかどうか。`false`の場合は有効期限まで残ります。',
    description: 'SSCでトークンと一緒に表示される説明。必ずランダムな文字列が付き、発行の応答が失われたトークンをこれで探します。',
    timeout: '1回のリクエストにかけられる時間の上限。',
    on_missing_secrets: '`skip`: パスワードがない場合の結果を`skipped`にします。シークレットが渡されない、フォークからのプルリクエストとDependabotによるプルリクエストに限ります。',
    language: 'ログと(アクションでは)アノテーションの言語。',
};
/** What each output holds, in Japanese. */
const outputHelp = {
    outcome: _common_help_js__WEBPACK_IMPORTED_MODULE_0__.commonOutputHelp.outcome,
    reason: _common_help_js__WEBPACK_IMPORTED_MODULE_0__.commonOutputHelp.reason,
    token: '`fortifyclient`で使う形式(デコード済み)のトークン。マスクされるため、GitHubは別のジョブに渡しません。ジョブごとに発行します。',
    token_encoded: '同じトークンの、RESTで`Authorization: FortifyToken`に続けて使う形式。',
    token_id: 'トークンのID。管理者はこれでトークンを特定できます。',
    expires_at: '有効期限(ISO 8601、UTC)。SSCが定めたもので、要求より短いことがあります。',
};


/***/ })

};
