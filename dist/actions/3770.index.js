export const id = 3770;
export const ids = [3770];
export const modules = {

/***/ 3770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optionHelp: () => (/* binding */ optionHelp),
/* harmony export */   outputHelp: () => (/* binding */ outputHelp)
/* harmony export */ });
/* harmony import */ var _common_help_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5431);

/** What each input of the API security check does, in Japanese. The English is the options' own `help`. */
const optionHelp = {
    ..._common_help_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptionHelp */ .q,
    target: 'APIのベースURL。仕様書のパスをこの後ろに付けます。ループバック以外のホストでは、暗号化されない`http:`は使えません。',
    allowed_hosts: '要求を送ってよいホスト。`host`または`host:port`を、カンマ、空白、改行のいずれかで区切ります。先頭の`*.`は1ラベルを表します。パイプラインが計算する`target`とは別の同意であり、ほかのホストには決して接続しません。`target`がループバックの場合は省略できます。',
    openapi: 'APIのOpenAPI仕様書(3.0から3.2、JSONまたはYAML)。ファイルまたはURLで指定します。`none`: 仕様書なしで確認できることだけを確認します。',
    credential: '保護された操作を呼び出せるヘッダーの値(例: `Bearer …`)。シークレットから渡します。`target`と同じオリジンで、保護されていると記載された操作へのGETに、最大3回だけ付けます。',
    credential_header: '`credential`を入れるヘッダー。',
    path_values: '仕様書に例のないパラメーターの値。`name=value`を1行に1つずつ指定します。仕様書の値より優先します。',
    leave_out: '要求しない操作。`GET /path`の形で1行に1つずつ指定します。`*`と`?`が使えます。',
    max_high: 'レベル「高」の検出がこの数を超えると失敗します。`off`: 判定しません。',
    max_medium: 'レベル「中」の検出がこの数を超えると失敗します。`off`: 判定しません。',
    max_low: 'レベル「低」の検出がこの数を超えると失敗します。`off`: 判定しません。',
    require: '確認できなければならないルールのID、または`none`。1つでも確認できなければ結果は`incomplete`です。`http:`ではTLSのルールを求めません。',
    min_seen: '`AUTH-1`のために要求した操作のうち、明確に応答しなければならない割合(パーセント)。下回ると結果は`incomplete`です。',
    ignore_file: 'YAMLまたはJSON: `rule`、`place`(パターン、省略可)、`reason`、`approved_by`、`expires`(`YYYY-MM-DD`、UTCでその日まで有効)のリスト。例外とした検出は件数に含めません。期限切れ、14日以内に期限が切れるもの、該当のないものは警告し、期限切れのものは適用しません。',
    baseline: '以前のチェックの`report.json`。そこにある検出は既知とし、件数に含めません。以前確認できたルールが確認できなければ、結果は`incomplete`です。',
    max_baseline_age: '`baseline`の古さの上限。超えると`misconfigured`です。',
    min_certificate_days: '証明書の残り日数がこの日数以下なら検出とします。',
    security_txt: '`target`のオリジンの代わりにsecurity.txtを探す場所。そのホストも`allowed_hosts`に必要です。',
    max_requests: '送る要求とハンドシェイクの上限(10から500)。',
    interval: '要求と要求の間に空ける最短の間隔。`target`がループバックの場合を除き、`200ms`以上です。要求は1つずつ送ります。',
    timeout: '実行全体にかかる時間の上限。過ぎると結果は`timeout`です。',
    on_error: '`warn`: 結果が`timeout`、またはネットワーク、5xx、429による`unreachable`であれば、ステップは警告付きで成功します。証明書、リダイレクト、拒否、不正な入力、検出には適用しません。',
    on_incomplete: '`warn`: 結果は`incomplete`のままですが、ステップは警告付きで成功します。',
    report_dir: '`report.json`、`junit.xml`、`report.md`、`report.html`を結果にかかわらず書き出すフォルダー。`openapi`がファイルで、結果が`passed`か`failed`であれば、`report.sarif`も書き出します。',
    pr_comment: 'プルリクエストへのコメント。対象ごとに1件で、同じコメントを更新します。`pull-requests: write`が必要です。',
    dry_run: '送る内容を要求ごとに1行で表示するだけで、URLで指定された`openapi`の取得以外は何も送りません。結果は`checked`です。',
};
/** What each output holds, in Japanese. */
const outputHelp = {
    target: 'チェックしたベースURL。',
    high_count: '件数に含めるレベル「高」の検出の数。',
    medium_count: '件数に含めるレベル「中」の検出の数。',
    low_count: '件数に含めるレベル「低」の検出の数。',
    met_count: '満たしたルールの数。',
    not_visible_count: '確認できなかったルールの数。満たしたものには数えません。',
    not_visible: '確認できなかったルールのIDのJSON配列。',
    known_count: '`baseline`にすでにある検出の数。',
    ignored_count: '例外ファイルにより件数に含めない検出の数。',
    request_count: '送信した要求とハンドシェイクの数。',
    sarif_file: 'report.sarifの絶対パス。ファイルがない場合は空で、何もアップロードされません。',
    ..._common_help_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputHelp */ .y,
};


/***/ }),

/***/ 5431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ commonOptionHelp),
/* harmony export */   y: () => (/* binding */ commonOutputHelp)
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
