export const id = 7614;
export const ids = [7614,5431];
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

/***/ 37614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optionHelp: () => (/* binding */ optionHelp),
/* harmony export */   outputHelp: () => (/* binding */ outputHelp)
/* harmony export */ });
/* harmony import */ var _common_help_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55431);

/**
 * What each input does, in Japanese, for README.ja.md. The English is the options' own `help`; a test holds
 * both to the same names and the same code words.
 */
const optionHelp = {
    user: 'VAddyのログインID。',
    auth_key: 'WebAPIキー。シークレットから渡します。マスクされ、`X-API-KEY`ヘッダーでのみ送信されます。',
    project_id: '管理画面のServer画面に表示されるプロジェクトID(例: `6eb1f9fcbdb6a5a`)。使える文字は英数字、`-`、`_`です。',
    crawl_id: 'スキャンに使うクロールのID。これも`crawl_label`も指定しない場合、VAddyは最新のクロールを使います。`crawl_label`とは同時に指定できません。',
    crawl_label: 'スキャンに使うクロールのラベル。完全一致を部分一致より優先し、複数ある場合は最新のものを使います。複数が一致したときは、使ったクロールを警告で示します。一致するものがなければ`misconfigured`です。',
    scan_type: '`SQLI, XSS`のような検査項目。カンマ、空白、改行のいずれかで区切ります。既定では、プランで使えるすべての項目を検査します。未知の名前は、警告を出したうえでそのまま送信します。',
    max_alerts: '脆弱性がこの件数を超えると不合格です。`off`を指定すると、件数を報告するだけで判定はしません。',
    wait_timeout: 'プロジェクトが空くのを待つ時間の上限。過ぎると結果は`busy`です。開始の直前に別のスキャンに先を越されても、計り直しません。',
    scan_timeout: 'スキャンにかけられる時間の上限。開始リクエストを送信した時点(既存のスキャンを待つ場合は待ち始めた時点)から計り、過ぎると結果は`timeout`です。',
    on_busy: 'プロジェクトの別のスキャンが実行中の場合の動作。',
    scan_id: '新しく開始せず、このスキャンの結果を待ちます。`latest`: 何も開始せず、終了した最新のスキャンを判定します。`project_number`と`max_scan_age`が必要です。',
    max_scan_age: '`scan_id: latest`用。スキャンの開始からどれだけ経過していてよいか(例: `36h`)。これより新しいスキャンがなければ、結果は`incomplete`です。',
    scanned_after: '`scan_id: latest`用。デプロイの日時(例: `2026-07-01T00:00:00+09:00`)。これより後に開始されたスキャンでなければ`incomplete`です。',
    start: '`false`: スキャンを開始しません。その場合は`scan_id`が必須です。出力の受け渡しに失敗したときに、新しいスキャンが始まるのを防ぎます。',
    wait: '`false`: スキャンを開始し、すぐに`started`で終わります。後続のジョブが`scan_id`を使って結果を待ちます。',
    on_stop: '実行が終わるときにまだ動いているスキャンの扱い。既定では、この実行が開始したスキャンは`cancel`(キャンセルする)、既存のスキャンは`leave`(そのままにする)です。指定した場合は両方に適用されます。',
    poll_interval: '待機中とスキャン中の確認間隔を固定します(`1s`以上)。既定では、2秒から30秒の間で自動的に調整します。',
    min_complete: 'スキャンが完了しているべき割合(パーセント)。リクエストを1件も送信しなかったスキャンは、完了とみなしません。',
    on_incomplete: '`warn`: スキャンが完了していれば、結果は`incomplete`のまま、ステップは警告付きで成功します。',
    on_error: '`warn`: 結果が`busy`、`timeout`の場合と、ネットワーク障害、5xx、429による`unreachable`の場合に、ステップは警告付きで成功します。`scan_canceled`、証明書、リダイレクト、プロキシ自身の応答、仕様と異なる応答、拒否、入力の誤り、脆弱性の検出には適用されません。',
    max_alert_increase: '比較基準からの増加を何件まで許容するか。比較基準は、同じクロールの完了した過去のスキャンのうち、脆弱性が最も少ないものの件数です。`project_number`が必要です。`max_alerts`を指定しない場合は、その代わりになります。',
    max_crawl_age: 'クロールがこれより古い場合(例: `30d`)は`failed`、経過時間をどの時計からも判断できない場合は`incomplete`とし、何も開始しません。',
    version_url: 'アプリケーションがバージョンを返すアドレス。スキャンの前と終了後に、認証情報なしで読み取ります。応答が変わっていれば`incomplete`です。このアドレスはレポートに記載されます。',
    expect_version: '`version_url`の応答に含まれるべきテキスト(コミットのハッシュなど)。含まれていなければ、何も開始しません。',
    project_number: '管理画面のプロジェクトのURLの末尾にある番号。推移、比較基準、終了予定がわかるようになり、開始リクエストの応答を受け取れなかったときも、開始したスキャンを見つけられます。',
    dry_run: 'スキャンを開始できるか(キー、プロジェクト、クロール)を確認するだけで、開始はしません。プロジェクトが使用中の場合は知らせるだけで、結果は`checked`です。',
    api_url: 'APIのアドレス。ループバック以外のホストでは、暗号化されない`http:`は使えません。',
    ..._common_help_js__WEBPACK_IMPORTED_MODULE_0__.commonOptionHelp,
};
/** What each output holds, in Japanese. */
const outputHelp = {
    scan_finished: 'スキャンが完了し、その結果がわかっている場合は`true`、それ以外は`false`。',
    project_id: 'プロジェクト。',
    scan_id: '開始したスキャン、結果を待ったスキャン、または引き継いだスキャン。',
    scan_count: 'スキャンが送信したリクエストの数。',
    alert_count: 'スキャンで見つかった脆弱性の件数。',
    scan_result_url: '管理画面のスキャン結果。',
    complete: 'スキャンの進捗率(パーセント)。時間切れになった場合は100未満です。',
    crawl_id: 'スキャンに使ったクロール。',
    crawl_label: 'そのクロールのラベル。',
    scan_list: '実行した検査項目のJSON配列。',
    start_time: 'スキャンの開始時刻(ISO 8601、UTC)。',
    end_time: 'スキャンの終了時刻(ISO 8601、UTC)。',
    duration_seconds: 'スキャンの所要時間(秒)。',
    baseline_alert_count: '比較基準の脆弱性の件数。履歴がない場合は空です。',
    alert_increase: '比較基準からの増加件数。履歴がない場合は空です。',
    ..._common_help_js__WEBPACK_IMPORTED_MODULE_0__.commonOutputHelp,
};


/***/ })

};
