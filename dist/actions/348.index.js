export const id = 348;
export const ids = [348];
export const modules = {

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nhnMessages: () => (/* binding */ nhnMessages)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1385);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4883);


const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .B)('ja');
const instances = (count) => `${format.number(count)}台`;
const items = (count) => `${format.number(count)}件`;
/** What the gate on NHN Cloud Server Security Check says, in Japanese. */
const nhnMessages = {
    source_nhn: () => 'サーバーセキュリティ点検',
    problem_region: (p) => `${p.input}の値「${p.given}」は使えません。KR1、KR2のようなリージョンを、カンマ、空白、改行のいずれかで区切って指定してください。`,
    problem_instances: (p) => `${p.input}に「!」だけの行があります。名前またはパターンを1行に1つ書き、除外するものの直前に「!」を付けてください。`,
    nhn_problem_period: (p) => `from(${p.from})はto(${p.to})より前の日時を指定してください。`,
    nhn_problem_from: () => 'fromには、max_ageよりさかのぼった日時を指定してください。そうでないと、それ以前に点検されたインスタンスは期限切れと判定されず、見落とされます。',
    nhn_problem_lookback: (p) => `lookback(${p.lookback})はmax_age(${p.age})より長くしてください。そうでないと、期限切れの結果を見つけられません。`,
    nhn_problem_loopback: (p) => `${p.input}と${p.other}は、両方をループバックにするか、どちらもループバックにしないでください。シミュレーターに実際のキーを渡さないためです。`,
    nhn_reason_passed: (p) => `インスタンス${instances(p.instances)}は、すべての基準を満たしています。脆弱な項目は高${items(p.high)}、中${items(p.medium)}、低${items(p.low)}です。`,
    nhn_reason_over: (p) => `${p.instance}には、${p.option}の対象となる脆弱な項目が${items(p.observed)}あります。上限は${items(p.limit)}です。`,
    nhn_reason_over_several: (p) => `インスタンス${instances(p.instances)}で、${p.option}の対象となる脆弱な項目が上限の${items(p.limit)}を超えています。最も多いのは${p.instance}の${items(p.observed)}です。`,
    nhn_reason_over_total: (p) => `全インスタンスの合計で、${p.option}の対象となる脆弱な項目が${items(p.observed)}あります。上限は${items(p.limit)}です。`,
    nhn_reason_stale: (p) => `${p.instance}の最後の点検から${format.duration(p.age)}が経過しています。max_ageの上限は${format.duration(p.limit)}です。`,
    nhn_reason_stale_several: (p) => `インスタンス${instances(p.instances)}で、最後の点検からmax_ageの上限(${format.duration(p.limit)})を超える時間が経過しています。最も古いのは${p.instance}で、${format.duration(p.age)}前です。`,
    nhn_reason_future: (p) => `${p.instance}の点検日時は${p.time}ですが、現在は${p.now}です。結果の経過時間を判定できません。`,
    nhn_reason_clocks: (p) => `NHN Cloudの時計は${p.server}、このマシンの時計は${p.own}を示しています。結果の経過時間を判定できません。`,
    nhn_reason_missing: (p) => `require_instancesのうち${instances(p.count)}の結果がありません: ${format.list(p.instances)}${p.count > p.instances.length ? '、ほか' : ''}`,
    nhn_reason_unmatched: (p) => `instancesのうち${format.number(p.count)}行に一致する結果がありません: ${format.list(p.patterns)}${p.count > p.patterns.length ? '、ほか' : ''}`,
    nhn_reason_no_results: () => '結果が1件も見つかりません。インスタンスの状態は何もわからず、安全であることを示すものではありません。',
    nhn_reason_empty_region: (p) => `regionに指定された${format.list(p.regions)}の結果が見つかりません。`,
    nhn_reason_not_whole: () => '結果が揃っていないため、上限以内でも安全とは判断できません。',
    nhn_reason_doubts: (p) => `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(p.reason)}同様の問題がほかに${items(p.count)}あります。`,
    nhn_reason_timeout: (p) => `timeoutの${format.written(p.limit)}が過ぎても処理が終わりませんでした。`,
    nhn_reason_checked: (p) => `${format.list(p.regions)}の結果を読み取れます。キー、app_key、リージョンに問題はありません。`,
    nhn_answer_own_fault: (p) => `${p.host}の内部でエラーが発生しました(${p.endpoint}): ${p.text}`,
    nhn_doubt_field: (p) => `${p.instance}の結果に、使える${p.field}がありません。`,
    nhn_doubt_no_checks: (p) => `${p.instance}の点検では1項目も確認されていません。点検は失敗しており、問題がないとは言えません。`,
    nhn_doubt_too_weak: (p) => `${p.instance}の結果は矛盾しています。点検項目${items(p.checks)}に対して、脆弱な項目が${items(p.weak)}あります。`,
    nhn_doubt_sum: (p) => `${p.instance}の結果は矛盾しています。脆弱な項目は${items(p.weak)}ですが、レベル別の合計は${items(p.sum)}です。`,
    nhn_doubt_gone: (p) => `${p.instance}の結果${p.number}は一覧にありますが、その項目を取得できません(HTTP 404)。`,
    nhn_doubt_item: (p) => `${p.instance}の結果に、使える${p.field}のない項目があります。`,
    nhn_doubt_code: (p) => `${p.instance}の項目${p.item}は、良好(O)でも脆弱(X)でもなく「${p.code}」です。`,
    nhn_doubt_level: (p) => `${p.instance}の脆弱な項目${p.item}のレベル「${p.level}」は、このバージョンでは扱えません。`,
    nhn_doubt_items: (p) => `${p.instance}の結果は矛盾しています。点検項目は${items(p.checks)}のはずですが、${items(p.items)}ありました。`,
    nhn_doubt_weak_items: (p) => `${p.instance}の結果は矛盾しています。脆弱な項目は${items(p.weak)}のはずですが、${items(p.items)}ありました。`,
    nhn_doubt_level_items: (p) => `${p.instance}の結果は矛盾しています。脆弱な項目のレベルが、集計された件数と一致しません。`,
    nhn_doubt_unnamed: (p) => `${p.region}に、インスタンス名または点検基準のない結果があります。何の結果かわかりません。`,
    nhn_doubt_paging: (p) => `NHN Cloudの応答では${p.region}の結果が${items(p.total)}あるはずですが、一覧には${items(p.got)}ありました。この一覧は信頼できません。`,
    nhn_doubt_unsettled: (p) => `${p.region}の結果の件数が読み取るたびに変わったため、見落としがある可能性があります。`,
    nhn_doubt_too_large: (p) => `${p.region}の結果は、どれだけ少なく要求しても大きすぎるとして返されませんでした(HTTP 413)。`,
    nhn_region_not_whole: (p) => `${p.region}リージョンの結果一覧が揃っていないため、このインスタンスのより新しい結果が欠けている可能性があります。`,
    nhn_stale: (p) => `${p.instance}の最新の結果は、max_ageより古いものです。`,
    nhn_missing: (p) => `${p.instance}は必須ですが、結果がありません。`,
    subjects_instance: () => 'インスタンス',
    fleet_totals_instance: (p) => `インスタンスは${instances(p.subjects)}です(不合格${instances(p.fail)}、判定不能${instances(p.unjudged)})。脆弱な項目があるのは${instances(p.withFindings)}です。`,
    fleet_let_through_instance: (p) => `警告付きで許可したインスタンスは${instances(p.warning)}、スキップしたインスタンスは${instances(p.skipped)}です。`,
    fleet_more_instance: (p) => `ほか${instances(p.count)}は表示していません(うち不合格${instances(p.fail)}、判定不能${instances(p.unjudged)})。`,
    fleet_clean_instance: (p) => `脆弱な項目のないインスタンス${instances(p.count)}`,
    nhn_unread_items: (p) => `脆弱な項目${items(p.count)}(details: noneのため、個々の項目は読み取っていません)`,
    nhn_ignored: (p) => `${p.expires}まで例外として扱います(承認者: ${p.by})。理由: ${p.reason}`,
    nhn_notice_not_revoked: (p) => `この実行のトークンを無効にできませんでした。有効期限が切れるまで有効です: ${p.why}`,
    nhn_notice_idle: (p) => `instancesの「!${p.pattern}」で除外される結果はありませんでした。今も正しいか確認してください。`,
    nhn_notice_no_results_warn: () => '結果はincompleteですが、on_no_resultsがwarnのため、ステップは成功として終了します。',
    nhn_log_reading: (p) => `${format.list(p.regions)}の結果を読み取ります。`,
    nhn_log_reading_again: (p) => `読み取り中に${p.region}の結果の件数が変わったため、もう一度読み取ります。`,
    nhn_log_found: (p) => `インスタンス${instances(p.instances)}の最新の結果${items(p.results)}を順に確認します。`,
    nhn_log_progress: (p) => `結果${items(p.total)}のうち${items(p.done)}を確認しました。`,
    next_nhn_repair: () => '対応方法に従って脆弱な項目に対処し、インスタンスを点検し直してから、もう一度実行してください。',
    next_nhn_except: () => '意図して許容する項目は、理由、承認者、期限とともにignore_fileに記載してください。',
    next_nhn_inspect: () => '該当するインスタンスで点検を実行し直してください。すでに存在しないものはinstancesで除外できます。',
    next_nhn_inspect_again: () => 'Server Security Checkのコンソールと比べ、インスタンスを点検し直してから、もう一度実行してください。変わらない場合はNHN Cloudのサポートに問い合わせてください。',
    next_nhn_run_again: () => '点検が実行されていないときに、もう一度実行してください。変わらない場合はNHN Cloudのサポートに問い合わせてください。',
    next_nhn_clocks: () => 'このマシンとインスタンスの時計を合わせて、もう一度実行してください。時計が正しい場合は、これらの日時についてNHN Cloudのサポートに問い合わせてください。',
    next_nhn_names: () => '該当するインスタンスで点検を実行するか、require_instancesを修正してください。名前はコンソールの表示と完全に一致する必要があり、os、criteria、instancesで対象外になったものは含まれません。',
    next_nhn_patterns: () => 'instancesをコンソールに表示される名前と比べてください。大文字と小文字は区別されます。',
    next_nhn_first_results: () => 'region、os、criteria、instances、lookbackの指定と、インスタンスで点検が実行されているかを確認してください。',
    next_nhn_regions: () => 'インスタンスのないリージョンをregionから外すか、そのリージョンで点検を実行してください。',
    next_nhn_more_time: () => '処理の時間を延ばす場合:',
    next_nhn_fewer_details: () => '脆弱な項目のあるインスタンスだけ、項目を読み取る場合:',
    next_nhn_keys: () => 'user_access_key_idとsecret_access_keyが対になっていること、キーが削除または再発行されていないことを確認してください。',
    next_nhn_token: () => 'トークンを発行し直すか、代わりにuser_access_key_idとsecret_access_keyを指定してください。',
    next_nhn_access: () => 'app_keyとregionをコンソールと比べ、キーのアカウントがそのプロジェクトでServer Security Check VIEWERのロールを持つこと、組織のIP ACLがこのマシンを許可していることを確認してください。',
    next_nhn_try_later: () => 'しばらく待ってから、もう一度実行してください。繰り返す場合は、NHN Cloudのサポートまたはプロキシの管理者に問い合わせてください。',
    nhn_column_number: () => '番号',
    nhn_column_instance: () => 'インスタンス',
    nhn_column_region: () => 'リージョン',
    nhn_column_criteria: () => '点検基準',
    nhn_column_inspected: () => '点検日時',
    nhn_column_item: () => '項目',
    nhn_column_level: () => 'レベル',
    nhn_column_name: () => '名前',
    nhn_word_weak: () => '脆弱',
    nhn_word_good: () => '良好',
    nhn_inspections_none: () => '結果が見つかりません。',
    nhn_problem_number: (p) => `結果${p.number}はNHN Cloudにありません。`,
    check_max_age: () => '最新の結果のうち最も古いものの経過時間',
    check_require_instances: () => '結果のない必須インスタンス',
    check_instances: () => '一致するものがないパターン',
    check_results_found: () => '見つかった結果',
    check_region: () => '結果のないリージョン',
    check_consistent_results: () => '結果の不備',
    title_max_age: (p) => `最後の点検は${format.duration(p.observed)}前、上限${format.duration(p.limit)}`,
    title_require_instances: (p) => `結果のない必須インスタンス${instances(p.observed)}、上限${instances(p.limit)}`,
    title_instances: (p) => `一致しないパターン${items(p.observed)}、上限${items(p.limit)}`,
    title_results_found: (p) => `結果${items(p.observed)}、下限${items(p.limit)}`,
    title_region: (p) => `結果のないリージョン${items(p.observed)}、上限${items(p.limit)}`,
    title_consistent_results: (p) => `結果の不備${items(p.observed)}、上限${items(p.limit)}`,
    fact_regions: () => 'リージョン',
    fact_instance_count: () => 'インスタンス',
    fact_weak_instance_count: () => '脆弱なインスタンス',
    fact_check_count: () => '点検項目',
    fact_weak_count: () => '脆弱な項目',
    fact_high_count: () => '高',
    fact_medium_count: () => '中',
    fact_low_count: () => '低',
    fact_ignored_count: () => '例外とした項目',
    fact_stale_count: () => '期限切れのインスタンス',
    fact_missing_count: () => '結果のないインスタンス',
    fact_stale_instances: () => '期限切れのインスタンス名',
    fact_missing_instances: () => '結果のないインスタンス名',
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
