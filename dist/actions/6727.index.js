export const id = 6727;
export const ids = [6727];
export const modules = {

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apiMessages: () => (/* binding */ apiMessages)
});

// EXTERNAL MODULE: ./lib/messages/format.js
var format = __webpack_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/ja/api-document.js

const api_document_format = (0,format/* formatFor */.B)('ja');
/** What the API security check says of its options and of the OpenAPI document, in Japanese. */
const apiDocumentMessages = {
    api_problem_allowed_host: (p) => `${p.input}に「${p.given}」があります。api.example.com:8443のようなホストまたはホスト:ポートを指定してください。*.example.comのように、2つ以上のラベルの前に1ラベル分の「*.」を置くこともできます。`,
    api_problem_no_hosts: (p) => `allowed_hostsが空のため、${p.host}への要求に同意がありません。要求してよいホストを、パイプラインが計算しない場所に列挙してください。`,
    api_problem_host: (p) => `${p.input}のホスト${p.host}がallowed_hostsにありません。ポートのない項目は、標準のポートだけを表します。`,
    api_problem_header: (p) => `${p.input}の値「${p.given}」は使えません。AuthorizationやX-API-Keyのような、認証情報を運ぶヘッダーの名前を指定してください。`,
    api_problem_path_value_form: (p) => `${p.input}の「${p.given}」は使えません。「名前=値」を1行に1つずつ指定してください。`,
    api_problem_path_value_empty: (p) => `${p.input}の「${p.given}」に値がありません。「名前=値」の形で指定してください。`,
    api_problem_path_value_slash: (p) => `${p.input}の「${p.given}」は使えません。スラッシュを含む値は、別のパスになってしまいます。`,
    api_problem_path_value_dots: (p) => `${p.input}の「${p.given}」は使えません。ドットだけの値は、パスの外に出てしまいます。`,
    api_problem_path_value_twice: (p) => `${p.input}の「${p.given}」の名前が重複しています。1つだけにしてください。`,
    api_problem_path_value_unknown: (p) => `${p.input}の「${p.given}」は、仕様書のどのパスやクエリーのパラメーターでもありません。`,
    api_problem_leave_out: (p) => `${p.input}の「${p.given}」は使えません。GET /healthやGET /admin/*のように、大文字のメソッドとパスを指定してください。`,
    api_problem_leave_out_nothing: (p) => `${p.input}の「${p.given}」に一致する操作が、仕様書にありません。`,
    api_problem_rule: (p) => `${p.input}に「${p.given}」があります。AUTH-1のようなルールのID(一覧はscangate api rules)、またはnoneを指定してください。`,
    api_problem_document_size: (p) => `${p.file}は5 MiBを超えています。`,
    api_problem_syntax: (p) => `${p.file}はYAMLとしてもJSONとしても読み取れません(${p.line}行${p.column}列): ${p.why}`,
    api_problem_depth: (p) => `${p.file}は使えません。入れ子の深さが${api_document_format.number(p.deepest)}を超えています。`,
    api_problem_aliases: (p) => `${p.file}は使えません。YAMLのエイリアスの参照先がないか、展開結果が大きすぎます。代わりに$refを使ってください。`,
    api_problem_no_document: (p) => `${p.file}はOpenAPIの仕様書ではありません。openapiフィールドがありません。`,
    api_problem_swagger: (p) => `${p.file}はSwagger 2.0です。使えるのはOpenAPI 3.0から3.2です。次のような方法で変換してください: npx swagger2openapi --outfile openapi.yaml FILE`,
    api_problem_version: (p) => `${p.file}はOpenAPI「${p.given}」です。使えるのは3.0から3.2です。`,
    api_problem_no_operations: (p) => `${p.file}に操作の記載がありません。`,
    api_problem_bundle: (p) => `${p.file}のパスはほかのファイルにあり、読み取りません。次のような方法で先に1つにまとめてください: npx @redocly/cli bundle FILE --output openapi.yaml`,
    api_problem_baseline: (p) => `baselineの「${p.file}」は、何かを確認できたAPIセキュリティチェックのreport.jsonではありません。`,
    api_problem_baseline_future: (p) => `baselineの「${p.file}」は未来のものです(${p.time})。このマシンの時計を合わせるか、別のレポートを指定してください。`,
    api_problem_baseline_age: (p) => `baselineの「${p.file}」(${p.time})は、max_baseline_age(${p.maximum})より古いものです。検出内容を見直し、新しいレポートを指定してください。`,
    api_seen_plain_url: (p) => `仕様書に、暗号化されないアドレス${p.url}があります。`,
    api_seen_unsaid: () => '操作にも仕様書全体にもsecurityがありません。',
    api_seen_open: () => '書き込む操作なのに、securityが誰にでも開かれています([])。',
    api_seen_optional: () => '書き込む操作なのに、securityが任意です({})。',
    api_seen_key_in_query: () => 'キーがURLに入り、ログや履歴に残ります。',
    api_seen_basic: () => 'Basic認証は、要求のたびにパスワードを送ります。',
    api_seen_flow: (p) => `RFC 9700が避けるよう勧める${p.flow}フローを使っています。`,
    api_seen_no_scopes: () => 'OAuthを使っていますが、スコープを要求する操作がありません。',
    api_seen_no_429: () => '429を記載した操作がありません。',
    api_seen_no_schema: (p) => `${p.name}にスキーマがありません。`,
    api_seen_no_refusals: () => '保護された操作なのに、401も403も記載がありません。',
    api_notice_unseen_paths: (p) => `仕様書の${api_document_format.number(p.count)}個のパスはほかのファイルにあり、読み取りません。1つにまとめると確認できます。`,
    api_reason_checked: (p) => `チェックでは要求を${api_document_format.number(p.requests)}件送ります。今回は、URLで指定されたopenapiの取得以外は何も送っていません。`,
    api_log_planned: (p) => p.line,
    api_why_no_document: () => '読み取る仕様書がありません。',
    api_why_unseen_paths: () => '仕様書の一部のパスがほかのファイルにあり、読み取りません。',
    api_why_no_writes: () => '仕様書に、書き込む操作がありません。',
    api_why_no_schemes: () => 'セキュリティスキームを使う操作がありません。',
    api_why_no_oauth: () => 'OAuth 2.0を使う操作がありません。',
    api_why_no_input: () => 'パラメーターやJSONボディーを受け取る操作がありません。',
    api_why_none_protected: () => '保護されていると記載された操作がありません。',
};

;// CONCATENATED MODULE: ./lib/messages/ja/api-judge.js

const api_judge_format = (0,format/* formatFor */.B)('ja');
/** What the API security check says of its judgement, and what to do about it, in Japanese. */
const apiJudgeMessages = {
    api_reason_passed: (p) => `すべての上限内です(高${api_judge_format.number(p.high)}件、中${api_judge_format.number(p.medium)}件、低${api_judge_format.number(p.low)}件)。適合するルールは${api_judge_format.number(p.met)}件、確認できないルールは${api_judge_format.number(p.notVisible)}件です。`,
    api_reason_over: (p) => `${p.option}の上限${api_judge_format.number(p.limit)}件に対し、${api_judge_format.number(p.observed)}件見つかりました。最初の1件は${p.place}の${p.rule}です。`,
    api_reason_not_whole: () => '確認が必要なものをすべて確認できていないため、上限内であっても合格の根拠になりません。',
    api_reason_not_visible: (p) => `必須のルール${api_judge_format.list(p.rules)}を確認できません。${p.why}`,
    api_reason_unasked: (p) => `予定したリクエストのうち${api_judge_format.number(p.count)}件を送信していません。${p.why}`,
    api_reason_lost_sight: (p) => `baselineで確認できたルールのうち${api_judge_format.number(p.count)}件を今回は確認できません: ${api_judge_format.list(p.rules)}${p.count > p.rules.length ? '、…' : ''}。`,
    api_ignored: (p) => `${p.by}の承認により${p.expires}まで例外: ${p.reason}`,
    next_api_mend: () => '見つかった問題を修正してください。修正方法は各項目に示しています。',
    next_api_accept: () => '当面許容するものは、理由、承認者、期限とともにignore_fileに記載してください。scangate api check --write-ignore-fileでひな形を作成できます。',
    next_api_allow: () => 'または、現在の件数を許容します。',
    next_api_see_rules: () => '確認できなかった理由をルールの一覧で確認してください。確認できなくてよいルールはrequireから外してください。',
    next_api_give_values: () => '実在するリソースの例をAPI文書に記載するか、path_valuesに指定してください。応答しない操作はleave_outで除外してください。',
    next_api_slower: () => 'APIが呼び出しを制限している場合は、間隔を広げてください。',
    next_api_more_time: () => '実行時間を延ばすには、次のように指定します。',
    next_api_new_baseline: () => 'これが正しい状態であれば、今回のレポートを新しいbaselineにしてください。',
    next_api_document: () => 'API文書を認証情報なしで取得できることを確認するか、ファイルで指定してください。',
    next_api_check_target: () => 'targetとopenapiを確認し、プロキシやログインページがAPIの代わりに応答していないことを確かめてから、再実行してください。',
    check_require: () => '確認できない必須ルール',
    check_min_seen: () => '明確に応答した保護対象の操作',
    check_unasked: () => '送信しなかった予定のリクエスト',
    check_baseline: () => 'baselineだけが確認できたルール',
    title_require: (p) => `確認できない必須ルール${api_judge_format.number(p.observed)}件(上限${api_judge_format.number(p.limit)}件)`,
    title_min_seen: (p) => `明確な応答${api_judge_format.percent(p.observed)}(下限${api_judge_format.percent(p.limit)})`,
    title_unasked: (p) => `未送信のリクエスト${api_judge_format.number(p.observed)}件(上限${api_judge_format.number(p.limit)}件)`,
    title_baseline: (p) => `確認できなくなったルール${api_judge_format.number(p.observed)}件(上限${api_judge_format.number(p.limit)}件)`,
};

// EXTERNAL MODULE: ./lib/messages/ja/sentence.js
var sentence = __webpack_require__(4883);
;// CONCATENATED MODULE: ./lib/messages/ja/api-live.js


const api_live_format = (0,format/* formatFor */.B)('ja');
/** What the API security check says of what it asks and sees, in Japanese. */
const apiLiveMessages = {
    api_log_asking: (p) => `${p.target}に問い合わせます(リクエスト${api_live_format.number(p.requests)}件、1件ずつ)。`,
    api_log_asking_on: (p) => `${api_live_format.number(p.of)}件中${api_live_format.number(p.count)}件のリクエストが終わりました。`,
    api_log_judging: (p) => `観察した内容を${api_live_format.number(p.rules)}件のルールと照合します。`,
    api_cut_limited: () => 'APIがHTTP 429を返したため、以降の問い合わせを中止しました。',
    api_cut_troubles: (p) => `直近${api_live_format.number(p.count)}件がサーバーエラーまたは時間切れだったため、以降の問い合わせを中止しました。`,
    api_cut_time: (p) => `timeoutの${api_live_format.written(p.limit)}以内にすべてを問い合わせることができませんでした。`,
    api_why_http: () => '対象がループバックの平文httpです。',
    api_why_address: () => 'HSTSはIPアドレスには適用されません。',
    api_why_no_room: () => 'max_requestsの上限により問い合わせていません。',
    api_why_no_credential: () => 'credentialが指定されていません。',
    api_why_no_operation: () => 'これを問い合わせられる操作がAPI文書にありません。',
    api_why_no_protected: () => '問い合わせられる操作のうち、保護されていると文書化されたものがありません。',
    api_why_not_planned: () => 'この対象には問い合わせません。',
    api_why_cut_short: () => 'その前に問い合わせを中止しました。',
    api_why_untrusted: () => '証明書を信頼できないため、何も送信していません。',
    api_why_no_refusal: () => '認証情報なしのリクエストを拒否した操作がありません。',
    api_why_locked: () => '認証情報をそこへ、またはこれ以上送信することはできません。',
    api_why_unclear: () => '判断できる応答ではありませんでした。',
    api_why_no_answer: (p) => `応答がありませんでした。${p.why}`,
    api_why_few_clear: (p) => `保護された操作${api_live_format.number(p.asked)}件のうち、明確に応答したのは${api_live_format.number(p.clear)}件だけです(min_seenは${api_live_format.percent(p.least)})。`,
    api_why_no_401: () => '401の応答がありませんでした。',
    api_why_no_limits: () => '制限を知らせる応答がありませんでした。知らせる義務はありません。',
    api_why_no_errors: () => 'APIのエラー応答を観察できませんでした。',
    api_why_no_sunset: () => '提供終了を知らせる応答はありません。',
    api_why_contact_elsewhere: () => 'security.txtは別の場所にあります。リダイレクトには従わないため、そのURLをsecurity_txtに指定してください。',
    api_seen_untrusted: (p) => `${(0,sentence/* sentence */.e)(p.why)}証明書の発行者は「${p.issuer}」です。`,
    api_seen_expiring: (p) => `「${p.issuer}」が発行した証明書の有効期限は${p.date}(残り${api_live_format.number(p.days)}日)です。`,
    api_seen_old_tls: (p) => `${api_live_format.list(p.versions)}での接続を受け入れました。証明書の発行者は「${p.issuer}」です。`,
    api_seen_static_rsa: (p) => `前方秘匿性のないRSA鍵交換のTLS 1.2を受け入れました。証明書の発行者は「${p.issuer}」です。`,
    api_seen_security_txt: (p) => `${(0,sentence/* sentence */.e)(p.why)}${p.seen}`,
    api_contact_missing: () => 'security.txtがありません。',
    api_contact_type: () => 'security.txtがUTF-8のtext/plainではありません。',
    api_contact_long: () => 'security.txtが32 KiBを超えています。',
    api_contact_no_contact: () => 'security.txtに有効なContactがないか、連絡先として使えない値があります。',
    api_contact_no_expires: () => 'security.txtに、日時を示すExpiresがちょうど1つ記載されていません。',
    api_contact_expired: (p) => `security.txtの有効期限が${p.date}に切れています。`,
    api_contact_canonical: () => 'security.txtのCanonicalが、取得元のURLを示していません。',
};

;// CONCATENATED MODULE: ./lib/messages/ja/api-rules.js
/** What each rule of the API security check asks for and what to do, in Japanese. */
const apiRuleMessages = {
    api_rule_TLS_1: () => '証明書が信頼でき、ホスト名と一致し、期限に余裕があること',
    api_fix_TLS_1: () => 'このホスト名の証明書を公的な認証局で更新し、更新を自動化してください。社内の認証局はca_fileに指定してください。',
    api_rule_TLS_2: () => 'TLS 1.0と1.1を受け付けないこと',
    api_fix_TLS_2: () => 'APIの前段にあるすべてのロードバランサーで、TLS 1.2と1.3だけを許可してください。',
    api_rule_TLS_3: () => 'TLS 1.2で前方秘匿性があること',
    api_fix_TLS_3: () => '静的RSA鍵交換の暗号スイートを外し、ECDHEのものを残してください。',
    api_rule_TLS_4: () => 'ポート80が応答しないこと',
    api_fix_TLS_4: () => 'ポート80を閉じるか、リダイレクトせずに拒否してください。誤ってhttpを使ったクライアントが、キーを送る前に気付けます。',
    api_rule_TLS_5: () => '1年以上のHSTSがあること',
    api_fix_TLS_5: () => 'すべての応答にStrict-Transport-Security: max-age=31536000を付けてください。',
    api_rule_TLS_6: () => '仕様書のアドレスがすべてhttpsであること',
    api_fix_TLS_6: () => 'httpsに書き換え、httpでしか使えないアドレスは削除してください。',
    api_rule_AUTH_1: () => '保護された操作が認証情報なしの要求を拒否すること',
    api_fix_AUTH_1: () => 'ほかの処理より先に認証情報を確認し、なければ401を返してください。意図的に公開している操作は、security: []で明示してください。',
    api_rule_AUTH_2: () => '架空の認証情報では何も得られないこと',
    api_fix_AUTH_2: () => '認証情報の署名を検証するか、登録されているかを照合してください。付いているというだけでは何の証明にもなりません。',
    api_rule_AUTH_3: () => '401が必要な認証情報の種類を示すこと',
    api_fix_AUTH_3: () => 'すべての401にWWW-Authenticateを付けてください(例: Bearer)。',
    api_rule_AUTH_4: () => 'すべての操作に、呼び出せる人が明記されていること',
    api_fix_AUTH_4: () => '操作または仕様書全体にsecurityを追加してください。誰でも呼び出せることが意図どおりなら[]と書きます。',
    api_rule_AUTH_5: () => '書き込む操作が誰にでも開かれていないこと',
    api_fix_AUTH_5: () => '認証情報を必須にしてください。ログインのように避けられない例外は、理由とともにignore_fileに記載してください。',
    api_rule_AUTH_6: () => 'URL内のキー、古いフロー、Basic認証を使わないこと',
    api_fix_AUTH_6: () => 'キーはヘッダーで受け取り、トークンはPKCE付きの認可コードフローかクライアントクレデンシャルで発行してください。',
    api_rule_SCOPE_1: () => 'OAuthにスコープがあること',
    api_fix_SCOPE_1: () => 'スコープを定義し、各操作で必要なものだけを要求してください。',
    api_rule_LIST_1: () => 'CORSが外部のオリジンを許可しないこと',
    api_fix_LIST_1: () => 'オリジンは固定のリストと照合してください。そのまま返したり、nullを許可したりしないでください。',
    api_rule_LIST_2: () => 'TRACEを拒否すること',
    api_fix_LIST_2: () => 'サーバーとフレームワークの両方で、TRACEに405を返してください。',
    api_rule_RATE_1: () => '応答がレート制限を知らせること',
    api_fix_RATE_1: () => 'RateLimitとRateLimit-Policyで制限を知らせてください。',
    api_rule_RATE_2: () => '仕様書に429があること',
    api_fix_RATE_2: () => '呼び出しを制限し、制限する箇所にRetry-After付きの429を記載してください。',
    api_rule_INPUT_1: () => 'すべてのパラメーターとJSONボディーにスキーマがあること',
    api_fix_INPUT_1: () => '許可する内容をスキーマで記述し、それ以外は拒否してください。',
    api_rule_ERR_1: () => 'エラーが内部の情報を見せないこと',
    api_fix_ERR_1: () => 'デバッグモードを切り、一般的な一文だけを返してください。詳細はログに記録してください。',
    api_rule_ERR_2: () => 'エラーがHTMLページではないこと',
    api_fix_ERR_2: () => 'エラーはJSONで返してください。application/problem+jsonが最適です。',
    api_rule_ERR_3: () => 'ヘッダーにソフトウェアのバージョンがないこと',
    api_fix_ERR_3: () => 'ヘッダー自体を削除するか、バージョンを表示しないでください。',
    api_rule_XSS_1: () => 'メディアタイプが正しく、nosniffがあること',
    api_fix_XSS_1: () => 'ボディーに合ったContent-Typeと、X-Content-Type-Options: nosniffを返してください。',
    api_rule_DATA_1: () => '認証情報への応答が保存されないこと',
    api_fix_DATA_1: () => '本人だけが見られる内容にはCache-Control: no-storeを付けてください。',
    api_rule_DOC_1: () => '記載された操作が存在すること',
    api_fix_DOC_1: () => '操作を仕様書から削除するか、実装し直してください。',
    api_rule_DOC_2: () => '保護された操作に401または403の記載があること',
    api_fix_DOC_2: () => '拒否の応答を記載してください。401と、権限が分かれる場合は403です。',
    api_rule_VER_1: () => '提供を終えたものが応答しないこと',
    api_fix_VER_1: () => 'Sunsetの日からは410を返すか、その日を延期してください。',
    api_rule_VDP_1: () => '有効なsecurity.txtがあること',
    api_fix_VDP_1: () => '/.well-known/security.txtをtext/plainで公開し、Contactと、1年以内の将来のExpiresを1つ記載してください。',
    api_point_authentication: () => '認証',
    api_point_least_privilege: () => '最小権限',
    api_point_encryption: () => '通信の暗号化',
    api_point_rate_limits: () => 'レート制限',
    api_point_allow_lists: () => '許可リスト',
    api_point_input_validation: () => '入力の検証、インジェクション',
    api_point_xss: () => 'クロスサイトスクリプティング',
    api_point_errors: () => '内部情報を含まないエラーとログ',
    api_point_monitoring: () => '監視',
    api_point_documentation: () => '文書化',
    api_point_versioning: () => 'バージョン管理',
    api_point_audits: () => '監査と更新',
    api_point_disclosure: () => '脆弱性の開示',
    api_point_privacy: () => 'プライバシー',
    api_point_standards: () => '規格',
    api_point_education: () => '教育',
};

;// CONCATENATED MODULE: ./lib/messages/ja/api.js




/** What the API security check is called, and its facts, in Japanese. */
const apiMessages = {
    ...apiDocumentMessages,
    ...apiRuleMessages,
    ...apiLiveMessages,
    ...apiJudgeMessages,
    source_api: () => 'APIセキュリティチェック',
    fact_target: () => '対象',
    fact_met_count: () => '満たしたルール',
    fact_not_visible_count: () => '確認できないルール',
    fact_not_visible: () => '確認できないルールのID',
    fact_known_count: () => '既知の検出',
    fact_request_count: () => '送信した要求とハンドシェイク',
};


/***/ }),

/***/ 4883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/** Ends a sentence before another: Japanese puts no space after its full stop, other languages do. */
function sentence(text) {
    return text.endsWith('。') ? text : `${text} `;
}


/***/ })

};
