export const id = 5847;
export const ids = [5847];
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

/***/ 5847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vaddyMessages: () => (/* binding */ vaddyMessages)
});

// EXTERNAL MODULE: ./lib/messages/format.js
var format = __webpack_require__(1385);
// EXTERNAL MODULE: ./lib/messages/ja/sentence.js
var sentence = __webpack_require__(4883);
;// CONCATENATED MODULE: ./lib/messages/ja/vaddy-log.js


const vaddy_log_format = (0,format/* formatFor */.B)('ja');
/** What the VAddy gate tells of a run while it lasts, in Japanese. */
const vaddyLogMessages = {
    log_waiting: (p) => `プロジェクト${p.project}のスキャンが実行中です。終了を最長${vaddy_log_format.written(p.limit)}待ちます。`,
    log_still_waiting: (p) => `プロジェクトが空くのを待っています(経過: ${vaddy_log_format.written(p.waited)})。`,
    log_starting: (p) => `プロジェクト${p.project}のスキャンを開始します。`,
    log_started: (p) => `スキャン${p.scan}を開始しました。`,
    log_expected_end: (p) => `これまでのスキャンから、終了予定は${p.end}ごろです。`,
    log_attached: (p) => `スキャン${p.scan}の結果を待ちます。`,
    log_race_lost: () => '直前に別のスキャンが開始されたため、もう一度待ちます。',
    log_pausing_before_start: () => '少し待ってから、もう一度確認します。',
    log_start_not_taken: (p) => `開始リクエストは受け付けられず、スキャンは始まっていません: ${p.why}`,
    log_start_lost: (p) => `スキャン開始リクエストの応答を受け取れませんでした: ${(0,sentence/* sentence */.e)(p.why)}スキャンが始まったかどうかを確認します。`,
    log_looking_again: () => 'スキャンが始まったかどうかを、もう一度確認します。',
    log_nothing_began: () => '実行中のスキャンも、新しく終了したスキャンもありません。スキャンは始まっていません。',
    log_waiting_for_lost: (p) => `開始した可能性のあるスキャンが実行中です。終了を待ちます(開始リクエストから${vaddy_log_format.written(p.elapsed)})。`,
    log_scanning: (p) => `スキャン中です(経過: ${vaddy_log_format.written(p.elapsed)}、確認: ${vaddy_log_format.number(p.polls)}回)。`,
    log_scanning_until: (p) => `スキャン中です(経過: ${vaddy_log_format.written(p.elapsed)}、確認: ${vaddy_log_format.number(p.polls)}回、終了予定: ${p.end}ごろ)。`,
    post_canceling: (p) => `スキャン${p.scan}の実行中にステップが終了したため、キャンセルします。`,
    notice_left_at_once: (p) => `ただちに終了しました。スキャン${p.scan}がまだ実行中の可能性があります。VAddyの管理画面を確認してください。`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/vaddy-release.js

const vaddy_release_format = (0,format/* formatFor */.B)('ja');
/** What the VAddy gate says of scans that have run and of the version that is deployed, in Japanese. */
const vaddyReleaseMessages = {
    title_max_scan_age: (p) => `スキャンから${vaddy_release_format.duration(p.observed)}経過、上限${vaddy_release_format.duration(p.limit)}`,
    title_scanned_after: (p) => `スキャンから${vaddy_release_format.duration(p.observed)}経過、上限${vaddy_release_format.duration(p.limit)}`,
    title_deployed_version: (p) => `バージョンの確認${vaddy_release_format.number(p.limit)}回のうち一致${vaddy_release_format.number(p.observed)}回`,
    check_max_scan_age: () => 'スキャンの経過時間',
    check_scanned_after: () => 'スキャンの経過時間(scanned_after基準)',
    check_deployed_version: () => 'バージョンが一致した回数',
    fact_expected_version: () => '期待するバージョン',
    fact_version_before: () => 'スキャン前のversion_urlの応答',
    fact_version_after: () => 'スキャン後のversion_urlの応答',
    reason_checked_latest: (p) => `プロジェクト${p.project}の最新のスキャンを判定できる状態です。キー、プロジェクト、クロール、プロジェクト番号に問題はありません。`,
    reason_no_scan_listed: (p) => p.crawl === ''
        ? `プロジェクト${p.project}のスキャンがVAddyの一覧にないため、判定できるものがありません。`
        : `プロジェクト${p.project}のクロール${p.crawl}のスキャンがVAddyの一覧にないため、判定できるものがありません。`,
    reason_scan_too_old: (p) => `最新のスキャン${p.scan}は、開始から${vaddy_release_format.duration(p.age)}が経過しています。max_scan_ageの上限は${vaddy_release_format.duration(p.limit)}です。`,
    reason_scan_before: (p) => `最新のスキャン${p.scan}は${p.started}に開始されました。scanned_afterでは、${p.deployed}より後に開始されたスキャンが必要です。`,
    reason_scan_from_future: (p) => `VAddyが返したスキャン${p.scan}の開始日時は${p.started}ですが、現在は${p.now}です。これはあり得ない値です。`,
    reason_scan_clocks_disagree: (p) => `VAddyの時計は${p.server}、このマシンの時計は${p.own}を示しています。${p.started}に開始されたスキャン${p.scan}の経過時間を判定できません。`,
    reason_latest_unclear: (p) => `VAddyの一覧からは、どのスキャンが最新かわかりません。スキャン${p.scan}の開始日時が、ない、ISO 8601の日時ではない、別のスキャンと同じ、のいずれかです。`,
    reason_latest_missing: (p) => `プロジェクト${p.project}で実行中だったスキャンが終わりましたが、VAddyの一覧に新しいスキャンがありません。代わりに古いスキャンを判定することはありません。`,
    reason_latest_contradicted: (p) => `スキャン${p.scan}について、VAddyの応答が矛盾しています。${p.field}は一覧では${p.listed}、結果では${p.got}です。`,
    reason_number_elsewhere: (p) => `project_number ${p.number}の最新のスキャン${p.scan}は、プロジェクト${p.asked}ではなく${p.got}のものです。project_numberを確認してください。`,
    reason_version_absent: (p) => `version_urlの応答に、expect_versionの「${p.expected}」が含まれていません。スキャンは開始していません。`,
    reason_version_unreadable: (p) => `デプロイされているバージョンをスキャン前に読み取れなかったため、スキャンは開始していません。${p.why}`,
    reason_version_changed: () => 'version_urlの応答がスキャンの前後で異なります。スキャン中にアプリケーションがデプロイし直されたため、このスキャンはどちらのバージョンの結果ともいえません。',
    reason_count_of_other_version: () => 'スキャンされたバージョンとデプロイされているバージョンが同じとは限らないため、件数が上限以内でも安全とは判断できません。',
    reason_version_gone: (p) => `スキャン後のversion_urlの応答に、expect_versionの「${p.expected}」が含まれていません。このスキャンがそのバージョンの結果とは限りません。`,
    reason_version_unread: (p) => `デプロイされているバージョンをスキャン後に読み取れなかったため、このスキャンがそのバージョンの結果かどうか判断できません。${p.why}`,
    log_latest: (p) => `最新のスキャンは${p.scan}です(開始: ${p.started})。`,
    log_looking_for_latest: () => '終了したスキャンが一覧にあるか、もう一度確認します。',
    log_version_before: (p) => `スキャン前のversion_urlの応答は${p.digest}です。`,
    next_scan_newer: () => '新しいスキャンが実行されなかった理由を調べてください。ここでスキャンを開始する場合は、scan_id: latestと、それに伴う上限の指定をやめてください。',
    next_scan_after_deployment: () => 'デプロイの後にもう一度スキャンしてください。ここでスキャンを開始する場合は、scan_id: latestと、それに伴う上限の指定をやめてください。',
    next_name_scan: () => 'VAddyの管理画面でプロジェクトのスキャンを確認してください。特定のスキャンを判定する場合は、scan_idでそのIDを指定してください。',
    next_deploy_first: () => 'デプロイの完了後にゲートを実行し、expect_versionとversion_urlの応答を比べてください。',
    next_check_version_url: () => 'ゲートを実行するマシンからversion_urlを確認してください。ログインもリダイレクトもなしで、ステータス200を返す必要があります。',
    next_scan_undisturbed: () => 'もう一度スキャンしてください。スキャン中にデプロイされないように、両方のジョブを同じconcurrencyグループにまとめてください。',
};

;// CONCATENATED MODULE: ./lib/messages/ja/vaddy.js




const vaddy_format = (0,format/* formatFor */.B)('ja');
const alerts = (count) => `${vaddy_format.number(count)}件`;
/** What the VAddy gate says, in Japanese. */
const vaddyMessages = {
    ...vaddyLogMessages,
    ...vaddyReleaseMessages,
    source_vaddy: () => 'VAddyスキャン',
    title_max_alerts: (p) => `脆弱性${vaddy_format.number(p.observed)}件、上限${vaddy_format.number(p.limit)}件`,
    title_max_alert_increase: (p) => `比較基準から${vaddy_format.number(p.observed)}件増、上限${vaddy_format.number(p.limit)}件`,
    title_min_complete: (p) => `進捗率${vaddy_format.percent(p.observed)}、下限${vaddy_format.percent(p.limit)}`,
    title_requests_sent: (p) => `送信リクエスト${vaddy_format.number(p.observed)}件、下限${vaddy_format.number(p.limit)}件`,
    title_max_crawl_age: (p) => `クロールから${vaddy_format.duration(p.observed)}経過、上限${vaddy_format.duration(p.limit)}`,
    check_max_alerts: () => '脆弱性の件数',
    check_max_alert_increase: () => '比較基準からの増加件数',
    check_min_complete: () => 'スキャンの進捗率',
    check_requests_sent: () => '送信リクエスト数',
    check_max_crawl_age: () => 'クロールの経過時間',
    fact_project_id: () => 'プロジェクト',
    fact_scan_id: () => 'スキャンID',
    fact_alert_count: () => '脆弱性の件数',
    fact_scan_count: () => '送信リクエスト数',
    fact_complete: () => '進捗率',
    fact_crawl_id: () => 'クロールID',
    fact_crawl_label: () => 'クロール',
    fact_scan_list: () => '検査項目',
    fact_start_time: () => '開始',
    fact_end_time: () => '終了',
    fact_duration_seconds: () => '所要時間',
    fact_baseline_alert_count: () => '比較基準の件数',
    fact_alert_increase: () => '比較基準からの増加件数',
    fact_adopted: () => '引き継いだスキャンか',
    link_scan_result: () => 'スキャン結果',
    link_console: () => 'VAddyの管理画面',
    status_complete: () => '完了',
    status_canceled: () => 'キャンセル',
    status_other: () => 'その他',
    reason_passed: (p) => p.alerts === 0
        ? 'スキャンが完了しました。脆弱性は0件で、すべての基準を満たしています。'
        : `スキャンが完了しました。脆弱性は${alerts(p.alerts)}ですが、すべての基準を満たしています。`,
    reason_alerts: (p) => `スキャンで脆弱性が${alerts(p.alerts)}見つかりました。max_alertsの上限は${alerts(p.limit)}です。`,
    reason_incomplete: (p) => `スキャンは${vaddy_format.percent(p.complete)}まで進んだところで時間切れになりました。min_completeで必要な進捗率は${vaddy_format.percent(p.minimum)}以上です。`,
    reason_nothing_sent: () => 'スキャンはリクエストを1件も送信していません。そのため、アプリケーションの安全性については何も判断できません。',
    reason_count_unjudged: () => 'スキャンが不完全なため、件数が上限以内でも安全とは判断できません。',
    reason_busy: (p) => `プロジェクト${p.project}の別のスキャンが、${vaddy_format.written(p.waited)}待っても終わりませんでした。スキャンは開始していません。`,
    reason_busy_at_once: (p) => `プロジェクト${p.project}の別のスキャンが実行中です。on_busyがfailのため、スキャンは開始していません。`,
    reason_busy_skipped: (p) => `プロジェクト${p.project}の別のスキャンが実行中です。on_busyがskipのため、スキャンは開始していません。`,
    reason_timeout: (p) => `スキャン${p.scan}は、scan_timeoutの${vaddy_format.written(p.limit)}が過ぎても終わりませんでした。`,
    reason_scan_canceled: (p) => `スキャン${p.scan}は、VAddy側でキャンセル扱いになりました。誰かがキャンセルしたか、異常終了した可能性があります。`,
    reason_aborted_maybe_running: (p) => `スキャンの開始中にジョブの停止が指示されました(${p.signal})。プロジェクト${p.project}のスキャンが実行されている可能性があります。VAddyの管理画面を確認してください。`,
    reason_started: (p) => `スキャン${p.scan}を開始しました。waitがfalseのため、ここでは結果を判定しません。`,
    reason_checked: (p) => `プロジェクト${p.project}のスキャンを開始できる状態です。キー、プロジェクト、クロールに問題はありません。`,
    reason_not_handed_over: (p) => `スキャン${p.scan}を開始しましたが、結果を判定するジョブに渡すスキャンIDを書き込めませんでした(${p.why})。`,
    reason_lost_start: (p) => `スキャン開始リクエストの応答を受け取れませんでした。プロジェクト${p.project}のスキャンが実行されている可能性があります。次のスキャンを開始する前に、VAddyの管理画面を確認してください。${p.searched ? p.why : `${(0,sentence/* sentence */.e)(p.why)}project_numberを指定すると、開始したスキャンを自動で見つけられます。`}`,
    reason_unknown_status: (p) => `VAddyが返したスキャン${p.scan}のステータス「${p.status}」は、このバージョンでは扱えません。`,
    reason_other_scan: (p) => `受け取った結果は、要求したものではありません。${p.field}は${p.asked}のはずですが、${p.got}でした。`,
    answer_other_scan: (p) => `スキャン${p.asked}のキャンセルを要求しましたが、別のスキャン${p.got}についての応答が返されました。キャンセルされたかどうかは不明です。`,
    reason_not_canceled: (p) => `${(0,sentence/* sentence */.e)(p.reason)}スキャン${p.scan}はキャンセルできなかったため、まだ実行されている可能性があります。`,
    reason_attached_elsewhere: (p) => `スキャン${p.scan}は別の対象のものです。${p.field}は${p.asked}のはずですが、${p.got}でした。scan_idを確認してください。`,
    reason_crawl_not_found: (p) => `プロジェクト${p.project}に、ラベルが「${p.label}」に一致するクロールがありません。crawl_labelを確認してください。`,
    reason_crawl_id_not_found: (p) => `プロジェクト${p.project}に、記録済みのクロール${p.crawl}がありません。crawl_idを確認してください。`,
    reason_no_crawls: (p) => `プロジェクト${p.project}に記録済みのクロールがないため、スキャンできません。先にVAddyの管理画面でクロールを記録してください。`,
    reason_paging_broken: (p) => `VAddyの応答ではクロールが${vaddy_format.number(p.total)}件あるはずですが、一覧には${vaddy_format.number(p.got)}件しかありません。この一覧は信頼できません。`,
    reason_increase: (p) => `脆弱性が比較基準の${alerts(p.baseline)}より${alerts(p.increase)}増えました。max_alert_increaseの上限は${alerts(p.limit)}です。`,
    reason_no_baseline: () => '同じクロールの完了したスキャンが過去にないため、脆弱性の増加を判定できません。',
    reason_crawl_old: (p) => `クロールが記録されてから${vaddy_format.duration(p.age)}が経過しています。max_crawl_ageの上限は${vaddy_format.duration(p.limit)}です。スキャンは開始していません。`,
    reason_crawl_time_unreadable: (p) => `VAddyが返したクロールの記録日時「${p.recorded}」はISO 8601の日時ではありません(現在は${p.now})。クロールの経過時間を判定できないため、スキャンは開始していません。`,
    reason_crawl_from_future: (p) => `VAddyが返したクロールの記録日時は${p.recorded}ですが、現在は${p.now}です。クロールの経過時間を判定できないため、スキャンは開始していません。`,
    reason_clocks_disagree: (p) => `VAddyの時計は${p.server}、このマシンの時計は${p.own}を示しています。${p.recorded}に記録されたクロールの経過時間を判定できないため、スキャンは開始していません。`,
    notice_adopted: (p) => `スキャン開始リクエストの応答を受け取れませんでした。同じクロールの新しいスキャンは${p.scan}だけなので、このスキャンを引き継ぎました。ほかの実行が開始したスキャンの可能性もあります。`,
    notice_not_saved: (p) => `実行の状態を保存できませんでした(${p.why})。このまま強制終了されると、スキャンをキャンセルできません。`,
    notice_no_baseline: () => '同じクロールの完了したスキャンが過去にないため、max_alert_increaseは判定していません。max_alertsは判定しました。',
    notice_history_left_out: (p) => `日時が正しくないため、過去のスキャンから除外しました: ${vaddy_format.list(p.scans)}。`,
    notice_several_crawls: (p) => `crawl_label「${p.label}」に一致するクロールが${vaddy_format.number(p.count)}件あります。使用したクロールは${p.used}(「${p.usedLabel}」)です。`,
    notice_scan_type_unknown: (p) => `scan_typeの${vaddy_format.list(p.types)}は未知の検査項目です。VAddyに新しく追加された可能性があるため、そのまま送信します。`,
    notice_busy_now: (p) => `プロジェクト${p.project}のスキャンが現在実行中です。新しいスキャンは、その終了を待って開始します。`,
    notice_left_running: (p) => `on_stopの設定により、スキャン${p.scan}は実行したままにします。`,
    notice_left_attached: (p) => `スキャン${p.scan}はこの実行が開始したものではないため、そのままにします。`,
    notice_canceled_by_us: (p) => `スキャン${p.scan}をキャンセルしました。`,
    notice_already_over: (p) => `スキャン${p.scan}は、キャンセルしようとした時点ですでに終了していました。`,
    notice_over_or_canceled: (p) => `スキャン${p.scan}は終了しています。通常どおり終了したか、応答を受け取れなかったキャンセルによるものです。`,
    notice_cancel_failed: (p) => `スキャン${p.scan}をキャンセルできませんでした。まだ実行されている可能性があります: ${p.why}`,
    notice_maybe_running: (p) => `スキャン開始リクエストを送信しましたが、スキャンIDを受け取れませんでした。プロジェクト${p.project}のスキャンが実行されている可能性があります。VAddyの管理画面を確認してください。`,
    next_record_crawl_anew: () => '現在のアプリケーションをスキャンできるように、クロールを記録し直してください。',
    next_compare_clocks: () => 'このマシンの時計を合わせて、もう一度実行してください。時計が正しい場合は、これらの日時についてVAddyのサポートに問い合わせてください。',
    next_make_baseline: () => '同じクロールのスキャンが一度完了するまでは、固定の上限も指定してください:',
    next_look_at_alerts: () => 'スキャン結果を開き、見つかった脆弱性を修正して、もう一度スキャンしてください。',
    next_accept_incomplete: () => 'この進捗率を許容する場合は、下限を引き下げてください:',
    next_shorten_scan: () => '検査項目を減らすか、クロールを小さくして、1回のスキャンの量を減らしてください。',
    next_record_crawl: () => 'アプリケーションに到達でき、ログインの操作も含むクロールを記録してから、もう一度スキャンしてください。',
    next_wait_for_slot: () => '失敗にせず、スキャンできるようになるまで待つ場合:',
    next_wait_longer: () => 'スキャンできるようになるまで、より長く待つ場合:',
    next_queue: () => '複数のワークフローがこのプロジェクトをスキャンする場合は、同じconcurrencyグループにまとめてください。',
    next_scan_longer: () => 'スキャンの時間を延ばす場合:',
    next_attach: () => '新しく開始せず、実行中のスキャンを待つ場合:',
    next_check_secret: () => 'シークレットが存在すること、その値がこのユーザーのWebAPIキーであること、ユーザーがプロジェクトを閲覧できることを確認してください。',
    next_check_project: () => 'project_idが、VAddyの管理画面のServer画面に表示される値と一致しているか確認してください。',
    next_check_console: () => 'このプロジェクトのスキャンが実行中かどうかを、VAddyの管理画面で確認してください。',
    next_scan_again: () => '意図してキャンセルしたのでなければ、もう一度スキャンしてください。繰り返す場合は、スキャンIDを添えてVAddyのサポートに問い合わせてください。',
    next_check_scan: () => 'scan_idは、スキャンを開始したジョブの出力から取得してください。project_idとクロールも、そのジョブの入力と比べてください。',
    next_check_crawl: () => 'crawl_idまたはcrawl_labelを、VAddyの管理画面のProxy Crawling画面と比べてください。クロールがなければ記録してください。',
    next_check_scan_type: () => 'scan_typeを、契約プランで使える検査項目と比べてください。指定しなければ、プランのすべての項目を検査します。',
    next_check_project_number: () => 'project_numberを、VAddyの管理画面のプロジェクトのURLの末尾と比べてください。',
    next_run_again: () => 'もう一度実行してください。先に動いていたスキャンは、すでに終わっていると考えられます。',
    next_check_refusal: () => 'VAddyのメッセージが示す項目を修正してください。項目が示されていない場合は、入力をVAddyの管理画面と比べてください。',
    next_try_later: () => 'しばらく待ってから、もう一度実行してください。繰り返す場合は、VAddyのサポートまたはプロキシの管理者に問い合わせてください。',
    next_remove_cache: () => 'APIとの間にキャッシュがあれば、経由しないようにしてください。ない場合は、スキャンIDを添えてVAddyのサポートに問い合わせてください。',
    next_avoid_crawl_list: () => 'もう一度実行してください。変わらない場合は、crawl_labelの代わりにcrawl_idを指定し、max_crawl_ageとproject_numberの指定をやめてください。',
    next_give_project_number: () => '推移、比較基準、終了予定も表示する場合:',
    next_judge_later: () => '後続のジョブで結果を判定する場合:',
    trend_axis_across: () => 'スキャン(古い順)',
    trend_axis_up: (p) => `脆弱性の件数(0~${vaddy_format.number(p.highest)})`,
    trend_baseline: (p) => `比較基準は${vaddy_format.number(p.count)}件です。`,
    trend_baseline_line: (p) => `線は比較基準(${vaddy_format.number(p.count)}件)です。`,
    trend_dates: (p) => `期間は${p.from}から${p.to}までです。`,
    trend_left_out: (p) => `件数が不明なスキャン${vaddy_format.number(p.count)}件は、グラフに含まれていません。`,
    trend_summary: (p) => `直近の完了したスキャン${vaddy_format.number(p.count)}件の脆弱性の件数です(左が最も古いスキャン)。`,
};


/***/ })

};
