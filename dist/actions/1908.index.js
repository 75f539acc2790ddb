export const id = 1908;
export const ids = [1908];
export const modules = {

/***/ 4883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/** Ends a sentence before another: Japanese puts no space after its full stop, other languages do. */
function sentence(text) {
    return text.endsWith('。') ? text : `${text} `;
}


/***/ }),

/***/ 1908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sharedMessages: () => (/* binding */ sharedMessages)
});

// EXTERNAL MODULE: ./lib/messages/format.js
var format = __webpack_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/ja/assessment.js

const assessment_format = (0,format/* formatFor */.B)('ja');
/** Words for an assessment, in Japanese. */
const assessmentMessages = {
    heading_rules: () => 'ルール',
    heading_points: () => 'チェックリストの項目',
    column_rule: () => 'ルール',
    column_note: () => '補足',
    column_standard: () => '基準',
    column_point: () => '項目',
    column_seen: () => '確認できた内容',
    column_unseen: () => '確認できない内容',
    rule_met: () => '適合',
    rule_not_met: () => '不適合',
    rule_not_visible: () => '確認不可',
    rule_not_applicable: () => '対象外',
    point_not_met: () => '不適合',
    point_partly_visible: () => '問題なし(一部のみ確認)',
    point_not_visible: () => '確認不可',
    assessment_totals: (p) => `適合するルールは${assessment_format.number(p.met)}件、不適合は${assessment_format.number(p.notMet)}件、確認できないルールは${assessment_format.number(p.notVisible)}件です。`,
    assessment_never_whole: () => '外部から確認できないものは合格ではありません。また、チェックリストの項目が全体として満たされたと判定されることはありません。',
    assessment_all_rules: (p) => `すべてのルール(${assessment_format.number(p.count)}件)`,
    assessment_finding: (p) => (p.evidence === '' ? p.finding : `${p.finding}: ${p.evidence}`),
};

;// CONCATENATED MODULE: ./lib/messages/ja/fleet.js

const fleet_format = (0,format/* formatFor */.B)('ja');
/** Words for a fleet, in Japanese. */
const fleetMessages = {
    subjects_subject: () => '対象',
    level_high: () => '高',
    level_medium: () => '中',
    level_low: () => '低',
    finding_open: () => '未対応',
    finding_new: () => '新規',
    finding_known: () => '既知',
    finding_ignored: () => '除外',
    fleet_totals: (p) => `対象は${fleet_format.number(p.subjects)}件です(不合格${fleet_format.number(p.fail)}件、判定不能${fleet_format.number(p.unjudged)}件)。検出項目があるのは${fleet_format.number(p.withFindings)}件です。`,
    fleet_findings: (p) => `検出項目は、高${fleet_format.number(p.high)}件、中${fleet_format.number(p.medium)}件、低${fleet_format.number(p.low)}件です。`,
    fleet_set_aside: (p) => `除外${fleet_format.number(p.ignored)}件、既知${fleet_format.number(p.known)}件は数えていません。`,
    fleet_let_through: (p) => `警告付きで許可した対象は${fleet_format.number(p.warning)}件、スキップした対象は${fleet_format.number(p.skipped)}件です。`,
    fleet_more: (p) => `ほか${fleet_format.number(p.count)}件は表示していません(うち不合格${fleet_format.number(p.fail)}件、判定不能${fleet_format.number(p.unjudged)}件)。`,
    fleet_next_worst: (p) => `続きの${fleet_format.number(p.count)}件`,
    fleet_column_name: () => '名前',
    fleet_column_high: () => '高',
    fleet_column_medium: () => '中',
    fleet_column_low: () => '低',
    fleet_found: (p) => `${p.name}: 検出項目${fleet_format.number(p.count)}件`,
    fleet_finding: (p) => `${p.id}: ${p.title}`,
    fleet_finding_at: (p) => `${p.id}: ${p.title}(${p.place})`,
    fleet_fix: (p) => `${p.id}: ${p.title}(${fleet_format.number(p.count)}件)`,
    fleet_found_count: (p) => `検出項目${fleet_format.number(p.count)}件`,
    fleet_found_item: (p) => `${p.text} – ${p.level}、${p.status}${p.reason === '' ? '' : `。${p.reason}`}`,
    fleet_line: (p) => `${p.name}${p.group === '' ? '' : `(${p.group})`}: 高${p.high}件、中${p.medium}件、低${p.low}件`,
    fleet_read_on: () => '詳しい説明',
    fleet_clean: (p) => `検出項目のない対象${fleet_format.number(p.count)}件`,
    fleet_state_without_reason: (p) => `${p.name}: ${p.state}`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/gate.js

const gate_format = (0,format/* formatFor */.B)('ja');
const items = (count) => `${gate_format.number(count)}件`;
/** What every gate says: why a run ended, what let it succeed all the same, and what to do next, in Japanese. */
const gateMessages = {
    reason_problems: (p) => `入力に${gate_format.number(p.count)}件の誤りがあります。詳細は以下のとおりです。`,
    reason_no_secrets: (p) => `このイベント(${p.event})にはシークレットが渡されません。on_missing_secretsがskipのため、何も実行していません。`,
    issue_no_secrets: (p) => `このイベント(${p.event})にはシークレットが渡されません。on_missing_secretsがskipのため、何も発行していません。`,
    reason_aborted: (p) => `ジョブの停止が指示されました(${p.signal})。`,
    reason_parent_gone: () => 'コマンドを起動したnpmまたはnpxが終了したため、停止が指示されたものとして扱いました。',
    reason_output_lost: (p) => `ステップの出力先が失われました(${p.code})。ランナーが異常終了した可能性があるため、停止の指示を受けた場合と同じように終了しました。`,
    reason_unforeseen: (p) => `予期しないエラーが発生しました: ${p.error}。不具合として報告してください。`,
    reason_not_finished: () => '結果を記録する前に、実行が終了しました。',
    notice_on_error_warn: (p) => `結果は「${p.outcome}」ですが、on_errorがwarnのため、ステップは成功として終了します。`,
    notice_on_incomplete_warn: () => '結果は「未完了」ですが、on_incompleteがwarnのため、ステップは成功として終了します。',
    next_fix_inputs: () => '上記の入力を修正して、もう一度実行してください。',
    next_check_network: () => '同じマシンからAPIに接続できることを確認して、もう一度実行してください。',
    next_update: () => 'scangateを更新してください。最新版であれば、ステップのログを添えて報告してください。',
    next_report_bug: () => 'ステップのログを添えて、不具合を報告してください。',
    next_check_api_url: () => 'api_urlが正しいこと、プロキシやログイン画面がAPIの代わりに応答していないことを確認して、もう一度実行してください。',
    next_check_certificate: () => '証明書がAPIのものか、通信を検査するプロキシのものかを調べ、証明書を直すか、その認証局を信頼する設定にして、もう一度実行してください。',
    next_ask_less: () => 'しばらく待ってから、もう一度実行してください。多くの実行が同じキーやアドレスを使っている場合は、同時に動く数を減らしてください。',
    next_accept_alerts: () => '当面この件数を許容する場合は、上限を引き上げてください:',
    check_max_high: () => '検出された問題(高)',
    check_max_medium: () => '検出された問題(中)',
    check_max_low: () => '検出された問題(低)',
    title_max_high: (p) => `高${items(p.observed)}、上限${items(p.limit)}`,
    title_max_medium: (p) => `中${items(p.observed)}、上限${items(p.limit)}`,
    title_max_low: (p) => `低${items(p.observed)}、上限${items(p.limit)}`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/ignore.js

const ignore_format = (0,format/* formatFor */.B)('ja');
/** What is said of a file of ignored findings, in Japanese. */
const ignoreMessages = {
    ignore_problem_syntax: (p) => `${p.file}はYAMLとしてもJSONとしても読み取れません(${p.line}行${p.column}列): ${p.why}`,
    ignore_problem_aliases: (p) => `${p.file}はYAMLのエイリアスの展開結果が大きすぎるため使えません。エイリアスを使わずに書いてください。`,
    ignore_problem_shape: (p) => `${p.file}に例外のリストがありません。リストそのもの、または「ignore:」の下のリストだけを書いてください。`,
    ignore_problem_entry: (p) => `${p.file}の${p.number}番目の項目を読み取れません。各項目には${ignore_format.list(p.fields)}が必要です。`,
    ignore_problem_field: (p) => `${p.file}の${p.number}番目の項目に未知のフィールド「${p.field}」があります。使えるのは${ignore_format.list(p.fields)}です。`,
    ignore_problem_text: (p) => `${p.file}の${p.number}番目の項目には、1行の文字列の${p.field}が必要です。`,
    ignore_problem_expires: (p) => `${p.file}の${p.number}番目の項目のexpires「${p.given}」は使えません。2026-12-31のように、例外が有効な最後の日を指定してください。`,
    ignore_problem_unknown: (p) => `${p.file}の${p.number}番目の項目の${p.field}「${p.given}」は存在しません。`,
    ignore_expires_soon: (p) => `${p.instance}の${p.id}の例外は${p.expires}に期限が切れ、その後は件数に含めます。期限までに対処するか、例外の期限を更新してください。`,
    ignore_expired: (p) => `${p.instance}の${p.id}の例外は${p.expires}で期限が切れたため、再び件数に含めています。対処するか、例外の期限を更新してください。`,
    ignore_unused: (p) => `${p.instance}の${p.id}の例外に該当するものはありませんでした。不要であれば削除してください。`,
};

// EXTERNAL MODULE: ./lib/messages/ja/sentence.js
var sentence = __webpack_require__(4883);
;// CONCATENATED MODULE: ./lib/messages/ja/network.js


const network_format = (0,format/* formatFor */.B)('ja');
/** What went wrong between us and a service, in Japanese. */
const networkMessages = {
    network_unresolved: (p) => `ホスト名${p.host}を解決できませんでした(${p.endpoint})。${p.setting ?? '接続先のアドレス'}、このマシンのDNS、プロキシ環境ではHTTPS_PROXYを確認してください。`,
    network_refused: (p) => `${p.host}に接続できませんでした。${p.address}が接続を拒否しました(${p.endpoint})。${p.setting ?? '接続先のアドレス'}、ファイアウォール、プロキシの設定を確認してください。`,
    network_not_connected: (p) => `${p.host}に接続できませんでした(${p.endpoint}、${p.code})。${p.setting ?? '接続先のアドレス'}、ファイアウォール、プロキシの設定を確認してください。`,
    network_connect_timeout: (p) => `${p.host}への接続が時間内に確立しませんでした(${p.endpoint})。${p.setting ?? '接続先のアドレス'}、ファイアウォール、プロキシの設定を確認してください。`,
    network_lost: (p) => `${p.host}との接続が切れました(${p.endpoint}、${p.code})。`,
    network_timeout: (p) => `${p.host}から${p.seconds}秒以内に応答がありませんでした(${p.endpoint})。`,
    network_proxy: (p) => `プロキシが${p.host}への接続を許可しませんでした(${p.endpoint}、${p.status})。HTTPS_PROXYのユーザー名とパスワード、およびNO_PROXYを確認してください。`,
    network_proxy_unreachable: (p) => `${p.host}への接続に使うプロキシを利用できませんでした(${p.endpoint}、${p.code})。HTTPS_PROXY、HTTP_PROXY、NO_PROXYを確認してください。`,
    network_proxy_login: (p) => `プロキシが${p.host}への接続を許可しませんでした(${p.endpoint}、${p.status})。ユーザー名とパスワードを求めています。HTTPS_PROXYに含まれるユーザー名とパスワードを確認してください。`,
    network_proxy_redirect: (p) => `プロキシが${p.host}へ接続せず、別の場所へのリダイレクトを返しました(${p.endpoint}、${p.status})。多くの場合、プロキシのログインページです。リダイレクトには従いません。このホストを対象から外すよう、プロキシの管理者に依頼してください。`,
    network_proxy_gateway: (p) => `プロキシが${p.host}に接続できませんでした(${p.endpoint}、${p.status})。`,
    network_proxy_senseless: (p) => `${p.host}への接続に使うプロキシが、解釈できない応答を返しました(${p.endpoint}、${p.code})。HTTPS_PROXYのスキームとポート番号を確認してください。`,
    problem_proxy: (p) => `${p.variable}の値はプロキシのアドレスではありません。http://user:password@proxy.example:3128のような、httpまたはhttpsのURLを指定してください。パスワードを含む可能性があるため、値は表示しません。`,
    certificate_expired: (p) => `${p.host}の証明書は有効期限が切れているか、まだ有効になっていません。このマシンの時計を確認してください。時計が正しければ、サーバーまたは通信を検査するプロキシの管理者による証明書の更新が必要です。`,
    certificate_wrong_host: (p) => `証明書が${p.host}のものではありません。${p.setting ?? '接続先のアドレス'}を確認してください。プロキシやキャプティブポータルが代わりに応答している可能性があります。`,
    certificate_unknown_authority: (p) => `${p.host}の証明書は、このマシンが信頼していない認証局から発行されています(${p.code})。社内でTLS通信を検査している場合は、そのルート証明書をca_fileに指定してください。`,
    certificate_rejected: (p) => `${p.host}の証明書は受け入れられません(${p.code})。サーバーまたは通信を検査するプロキシの管理者による証明書の差し替えが必要です。`,
    certificate_unfit: (p) => `${p.host}の証明書またはその認証局の証明書が、TLSの規則に反しています: ${p.why}。サーバーまたは通信を検査するプロキシの管理者による証明書の差し替えが必要です。`,
    certificate_wanted: (p) => `${p.host}がクライアント証明書を要求し、応答せずに接続を切りました(${p.endpoint})。scangateはクライアント証明書を持たず、${p.service ?? '接続先のサービス'}も要求しません。${p.setting ?? '接続先のアドレス'}と、代わりに応答しているものがないかを確認してください。`,
    trust_file_ignored: (p) => `${p.variable}に指定された${p.path}は使えないため、無視します: ${p.why}。`,
    trusting_more: (p) => `${p.host}の証明書は、Nodeが知らない認証局から発行されています。システムの証明書ストアを加えて再試行します。`,
    tls_failed: (p) => `${p.host}との暗号化通信を確立できませんでした(${p.code})。サーバーはTLS 1.2以降に対応している必要があります。httpのポートには接続できません。`,
    tls_broken: (p) => `${p.host}との暗号化通信が、TLSのエラーで終了しました(${p.endpoint}、${p.code})。途中で通信内容が書き換えられている可能性があります。`,
    redirected: (p) => `${p.host}が${p.target}へのリダイレクトを返しました(${p.endpoint}、HTTP ${p.status})。指定されたホスト以外にキーを送らないため、リダイレクトには従いません。${p.setting ?? '接続先のアドレス'}を確認してください。`,
    redirected_nowhere: (p) => `${p.host}が転送先のないリダイレクトを返しました(${p.endpoint}、HTTP ${p.status})。リダイレクトには従いません。${p.setting ?? '接続先のアドレス'}を確認してください。`,
    request_answered: (p) => `${p.endpoint}: HTTP ${p.status}、${p.bytes}バイト、${p.milliseconds}ミリ秒`,
    request_failed: (p) => `${p.endpoint}: ${p.error}(${p.milliseconds}ミリ秒後)`,
    answer_not_http: (p) => `${p.host}の応答はHTTPではありませんでした(${p.endpoint}、${p.code})。${p.setting ?? '接続先のアドレス'}のスキームとポート番号を確認してください。`,
    answer_contradictory: (p) => `${p.host}の応答は長さの指定が矛盾しており、どこで終わるのか判断できません(${p.endpoint})。途中のプロキシに不具合がある可能性があります。`,
    answer_unasked: (p) => `${p.host}が、要求していないHTTP ${p.status}を返しました(${p.endpoint})。途中のプロキシやロードバランサーに不具合がある可能性があります。`,
    answer_no_status: (p) => `${p.host}が、HTTPに存在しないステータス${p.status}を返しました(${p.endpoint})。途中のプロキシに不具合がある可能性があります。`,
    answer_status: (p) => `${p.host}がHTTP ${p.status}を返しました(${p.endpoint})。`,
    answer_rate_limited: (p) => `${p.host}がHTTP 429(リクエスト過多)を返しました(${p.endpoint})。`,
    answer_too_large: (p) => `${p.host}から${p.limit}を超える応答があったため、読み取りを中止しました(${p.endpoint})。`,
    answer_not_json: (p) => `${p.host}の応答はJSONではありませんでした(${p.endpoint})。先頭: 「${p.start}」。プロキシやキャプティブポータルが代わりに応答している可能性があります。`,
    answer_empty: (p) => `${p.host}の応答は空でした(${p.endpoint})。`,
    answer_misshaped: (p) => `${p.endpoint}の応答が仕様と異なります。${p.field}は${p.expected}のはずですが、${p.got}でした。`,
    answer_repeats_key: (p) => `${p.endpoint}の応答が仕様と異なります。${p.field}にキーが含まれているため、この値は使いません。`,
    answer_unreadable: (p) => `${p.host}の応答の${p.encoding}エンコーディングを復元できませんでした(${p.endpoint})。`,
    service_refused: (p) => `${p.service}に拒否されました(${p.endpoint}、HTTP ${p.status}): ${p.text}`,
    service_refused_silently: (p) => `${p.service}に理由の説明なしで拒否されました(${p.endpoint}、HTTP ${p.status})。`,
    retrying: (p) => `${(0,sentence/* sentence */.e)(p.reason)}${network_format.written(p.wait)}後に再試行します(${p.attempt}回目は失敗)。`,
    answered_status: (p) => `HTTP ${p.status}が返されました。`,
    answered_words: (p) => `HTTP ${p.status}が返されました: ${p.text}。`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/notify.js

/** What is said of the pull-request comment, the issue and the Slack message, in Japanese. */
const notifyMessages = {
    problem_webhook: (p) => `${p.input}の値はWebhookのhttpsアドレスではありません。Slackに表示されたアドレスをそのまま指定してください。秘密の値のため、ここには表示しません。`,
    comment_no_pull_request: (p) => `pr_comment: この実行(イベント: ${p.event})はプルリクエストによるものではないため、コメントする対象がありません。`,
    comment_no_token: () => 'pr_comment: github_tokenが空のため、コメントを書き込みませんでした。',
    comment_no_permission: () => 'プルリクエストにコメントできませんでした。トークンに書き込み権限がありません。ジョブにpermissions: pull-requests: writeを追加してください。独自のgithub_tokenを使う場合も、同じ権限が必要です。ゲートの結果は変わりません。',
    comment_fork: () => 'プルリクエストにコメントできませんでした。フォークからのプルリクエストには、ワークフローの権限設定にかかわらず読み取り専用のトークンが渡されます。ゲートの結果は変わりません。',
    comment_failed: (p) => `プルリクエストにコメントできませんでした: ${(0,sentence/* sentence */.e)(p.why)}ゲートの結果は変わりません。`,
    github_issue_of_pull_request: () => 'issue: この実行はプルリクエストによるものなので、Issueの作成もクローズも行いません。',
    github_issue_no_token: () => 'issue: github_tokenが空のため、Issueの作成もクローズも行いませんでした。',
    github_issue_no_repository: () => 'issue: ランナーからリポジトリの名前(GITHUB_REPOSITORY)が渡されないため、Issueの作成もクローズも行いませんでした。',
    github_issue_no_permission: () => 'Issueを更新できませんでした。トークンに書き込み権限がありません。ジョブにpermissions: issues: writeを追加してください。独自のgithub_tokenを使う場合も、同じ権限が必要です。ゲートの結果は変わりません。',
    github_issues_turned_off: () => 'Issueを書き込めませんでした。このリポジトリではIssueが無効になっています。リポジトリの設定で有効にするか、issue: neverを指定してください。ゲートの結果は変わりません。',
    github_issue_failed: (p) => `Issueが最新の状態になっていない可能性があります: ${(0,sentence/* sentence */.e)(p.why)}ゲートの結果は変わりません。`,
    github_out_of_time: (p) => `GitHubとのやり取りが全体で${p.seconds}秒以内に終わりませんでした。`,
    github_issue_label_unknown: (p) => `issue_labels: このリポジトリにはラベル「${p.label}」がありません。このラベルを付けずにIssueを作成します。`,
    github_issue_label_unsure: (p) => `issue_labels: ラベル「${p.label}」があるかどうかを確認できないため、このラベルを付けずにIssueを作成します: ${p.why}`,
    github_issue_assignee_unknown: (p) => `issue_assignees: このリポジトリのIssueは「${p.assignee}」に割り当てられません。この担当者を除いてIssueを作成します。`,
    github_issue_assignee_unsure: (p) => `issue_assignees: Issueを「${p.assignee}」に割り当てられるかどうかを確認できないため、この担当者を除いてIssueを作成します: ${p.why}`,
    github_issue_opened: (p) => `Issue #${p.number}を作成しました。`,
    github_issue_updated: (p) => `Issue #${p.number}を更新しました。`,
    github_issue_closed: (p) => `Issue #${p.number}をクローズしました。`,
    github_issue_reopened: (p) => `Issue #${p.number}を再オープンしました。`,
    github_issue_note_changed: (p) => `結果が「${p.before}」から「${p.outcome}」に変わりました。`,
    github_issue_note_closed: () => 'ゲートが再び合格になったため、このIssueをクローズしました。',
    github_issue_note_reopened: (p) => `ゲートが合格しなくなったため、このIssueを再オープンしました。結果は「${p.outcome}」です。`,
    slack_failed: (p) => `Slackに通知できませんでした: ${(0,sentence/* sentence */.e)(p.why)}ゲートの結果は変わりません。`,
    slack_ok: () => 'Slackに通知しました。',
    file_not_written: (p) => `${p.folder}に${p.file}を書き込めませんでした: ${p.why}`,
    outputs_not_written: (p) => `出力を書き込めませんでした: ${p.why}`,
    annotations_not_written: (p) => `アノテーションを書き込めませんでした: ${p.why}`,
    summary_not_written: (p) => `ジョブサマリーを書き込めませんでした: ${p.why}`,
    comment_not_written: (p) => `プルリクエストのコメントを書き込めませんでした: ${p.why}`,
    github_issue_not_written: (p) => `Issueを書き込めませんでした: ${p.why}`,
    slack_not_written: (p) => `Slackのメッセージを送信できませんでした: ${p.why}`,
    notices_not_written: (p) => `SlackとGitHubに通知できませんでした: ${p.why}`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/options.js

const options_format = (0,format/* formatFor */.B)('ja');
/** What is wrong with an input, in Japanese. */
const optionMessages = {
    problem_required: (p) => `${p.input}は必須ですが、空です。`,
    problem_required_secret: (p) => `${p.input}は必須ですが、空です。シークレットから設定し、シークレット名が正しいか確認してください。例: ${p.input}: \${{ secrets.${p.secret} }}`,
    problem_environment_ignored: (p) => `${p.input}が空です。環境変数${options_format.list(p.variables)}は設定されていますが、このアクションは入力(with)だけを読み取ります。「with:」の下に次の行を貼り付けてください: ${p.lines.join(' | ')}`,
    problem_choice: (p) => `${p.input}の値「${p.given}」は使えません。指定できる値: ${p.choices.join(', ')}。`,
    problem_boolean: (p) => `${p.input}の値「${p.given}」は使えません。指定できる値: true, false。`,
    problem_duration: (p) => `${p.input}の値「${p.given}」は使えません。90s、15m、1h30mのように、単位付きの時間を指定してください(単位: ms, s, m, h, d)。`,
    problem_duration_minimum: (p) => `${p.input}の値「${p.given}」は短すぎます。${p.minimum}以上を指定してください。`,
    problem_duration_maximum: (p) => `${p.input}の値「${p.given}」は長すぎます。${p.maximum}以下を指定してください。`,
    problem_digits: (p) => `${p.input}の値「${p.given}」は使えません。数字だけを指定してください。`,
    problem_count_or_off: (p) => `${p.input}の値「${p.given}」は使えません。0以上の整数、またはoffを指定してください。`,
    problem_count: (p) => `${p.input}の値「${p.given}」は使えません。0以上の整数を指定してください。`,
    problem_count_between: (p) => `${p.input}の値「${p.given}」は使えません。${options_format.number(p.least)}から${options_format.number(p.most)}までの整数を指定してください。`,
    problem_instant: (p) => `${p.input}の値「${p.given}」は使えません。2026-07-01T00:00:00+09:00のように、秒とUTCからの時差を含む日時を指定してください。`,
    problem_percent: (p) => `${p.input}の値「${p.given}」は使えません。0から100までの数を、パーセント記号なしで指定してください。`,
    problem_printable: (p) => `${p.input}に制御文字が含まれています。表示できる文字だけを使ってください。`,
    problem_header_text: (p) => `${p.input}に、HTTPヘッダーで送れない文字が含まれています。表示できるASCII文字だけを使ってください。改行や全角文字が一緒にコピーされていないか確認してください。`,
    problem_url: (p) => `${p.input}の値「${p.given}」は使えません。ユーザー名、クエリ、フラグメントを含まないhttpsのURLを指定してください。`,
    problem_url_plain_http: (p) => `${p.input}の値「${p.given}」は使えません。httpではキーが暗号化されずに送られるため、ループバックのホスト以外では使えません。httpsを使ってください。`,
    problem_url_login: (p) => `${p.input}の値「${p.given}」にはユーザー名またはパスワードが含まれています。どちらも要らないURLを指定してください。`,
    problem_public_url: (p) => `${p.input}の値「${p.given}」は使えません。フラグメント(#)を含まないhttpまたはhttpsのURLを指定してください。`,
    problem_holds_secret: (p) => `${p.input}に${p.secret}の値が入っています。この値は${p.secret}以外には使えません。`,
    problem_together: (p) => `${p.input}と${p.other}は同時に指定できません。どちらか一方にしてください。`,
    problem_needs: (p) => `${p.input}を使うには${p.needed}が必要ですが、空です。`,
    problem_spelling: (p) => `${p.given}という入力はありません。${p.input}と書いてください。`,
    problem_option_unknown: (p) => `${p.given}というオプションは${p.caller}にありません。docs/library.mdの一覧を確認してください。`,
    problem_file: (p) => `${p.input}に指定された「${p.given}」は使えません: ${p.why}。`,
    problem_folder: (p) => `${p.input}に指定されたフォルダー「${p.given}」は使えません: ${p.why}。リクエストは送信していません。`,
    file_no_space: () => '空き容量がありません',
    file_read_only: () => 'ファイルシステムが読み取り専用です',
    file_denied: () => 'アクセス権がありません',
    file_not_folder: (p) => `${p.folder}はフォルダーではありません`,
    file_not_removed: (p) => `以前の実行の${p.name}を削除できません(${p.why})`,
    file_missing: () => 'ファイルが存在しません',
    file_is_folder: () => 'フォルダーです',
    file_unreadable: (p) => `読み取れません(${p.code})`,
    file_empty: () => '空のファイルです',
    file_not_regular: () => 'パイプまたはデバイスです。読み取りが終わらないおそれがあるため、通常のファイルを指定してください',
    file_too_long: (p) => `${options_format.number(p.longest)}文字を超えています`,
    file_no_variables: () => 'NAME=valueの形式でない行があります',
    file_no_certificate: () => 'PEM形式の証明書(-----BEGIN CERTIFICATE-----)が含まれていません',
    file_certificate_damaged: (p) => `含まれる証明書${p.count}件のうち${p.number}件目が壊れています`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/report.js

const report_format = (0,format/* formatFor */.B)('ja');
/** Headings, labels and words of the reports, in Japanese. */
const reportMessages = {
    language_code: () => 'ja',
    title_result: (p) => {
        const ending = p.subject === '' ? '' : ` · ${p.subject}`;
        const numbers = p.numbers === '' ? '' : `(${p.numbers})`;
        return `${p.source}: ${p.outcome}${numbers}${ending}`;
    },
    simulated: () => 'SIMULATED(模擬実行): 実際のサービスではなく、シミュレーターに接続しました。',
    outcome_passed: () => '合格',
    outcome_failed: () => '不合格',
    outcome_incomplete: () => '未完了',
    outcome_misconfigured: () => '設定エラー',
    outcome_refused: () => '拒否',
    outcome_unreachable: () => '通信エラー',
    outcome_busy: () => '別の処理が実行中',
    outcome_timeout: () => 'タイムアウト',
    outcome_scan_canceled: () => 'キャンセル',
    outcome_aborted: () => '中断',
    outcome_skipped: () => 'スキップ',
    outcome_started: () => '開始済み',
    outcome_checked: () => '確認済み',
    outcome_error: () => 'エラー',
    heading_checks: () => '判定',
    heading_facts: () => '詳細',
    heading_next: () => '次にすること',
    heading_warnings: () => '注意事項',
    heading_problems: () => '問題点',
    heading_history: () => '推移',
    heading_run: () => '実行情報',
    heading_policy: () => '有効なオプション',
    heading_last_answer: () => 'サービスの最後の応答',
    heading_fixes: () => '対応方法',
    heading_findings: () => '検出項目',
    column_check: () => '項目',
    column_observed: () => '実測値',
    column_limit: () => '基準',
    column_result: () => '結果',
    column_status: () => '状態',
    column_option: () => 'オプション',
    column_value: () => '値',
    column_from: () => '指定元',
    observed_numbers: (p) => `${p.check}: ${p.observed}(${p.limit})`,
    numbers_with_reason: (p) => `${p.numbers} – ${p.reason}`,
    result_pass: () => '合格',
    result_fail: () => '不合格',
    result_unjudged: () => '判定不能',
    result_warning: () => '警告',
    result_skipped: () => 'スキップ',
    limit_at_most: (p) => `${p.value}以下`,
    limit_at_least: (p) => `${p.value}以上`,
    not_known: () => '不明',
    /** Japanese puts no space after its full stop. */
    in_one_paragraph: (p) => p.sentences.join(' ').replaceAll('。 ', '。'),
    word_yes: () => 'はい',
    word_no: () => 'いいえ',
    and_more: (p) => `ほか${report_format.number(p.count)}件`,
    cut_short: () => '表示できる量に限りがあるため、以降は省略しました。すべての内容はreport.jsonにあります。',
    trend_table: () => '表で見る',
    trend_noted: (p) => `${p.status}(${p.note})`,
    trend_this_run: () => '今回',
    trend_is_baseline: () => '比較基準',
    run_host: () => 'CI',
    run_host_other: () => 'その他',
    run_repository: () => 'リポジトリ',
    run_commit: () => 'コミット',
    run_ref: () => 'ref',
    run_url: () => 'ジョブ',
    run_attempt: () => '試行回数',
    run_actor: () => '実行者',
    timing_started_at: () => '実行開始',
    timing_ended_at: () => '実行終了',
    timing_duration: () => '実行時間',
    timing_waited: () => '開始までの待ち時間',
    timing_polls: () => '確認回数',
    tool_version: () => '生成',
    from_default: () => '既定値',
    from_default_rest: (p) => `既定値のままのオプション(${report_format.number(p.count)}個)`,
    from_input: () => '入力',
    from_flag: () => 'フラグ',
    from_environment: () => '環境変数',
    from_env_file: () => '環境変数ファイル',
    amount_count: (p) => report_format.number(p.value),
    amount_percent: (p) => report_format.percent(p.value),
    amount_duration: (p) => report_format.duration(p.milliseconds),
    file_other_report: (p) => `中の${p.name}は総合判定のものではなく、ゲートのレポートが読み取られる前に削除されるおそれがあります。総合判定には専用のフォルダーが必要です`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/shared.js








/** What every source's run may say, in Japanese. */
const sharedMessages = {
    ...gateMessages,
    ...networkMessages,
    ...optionMessages,
    ...ignoreMessages,
    ...reportMessages,
    ...assessmentMessages,
    ...fleetMessages,
    ...notifyMessages,
};


/***/ })

};
