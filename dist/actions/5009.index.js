export const id = 5009;
export const ids = [5009];
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

/***/ 5009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verdictMessages: () => (/* binding */ verdictMessages)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1385);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4883);


const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .B)('ja');
const items = (count) => `${format.number(count)}件`;
const limited = (what, count, limit) => `${what}${items(count)}(上限${items(limit)})`;
/** What the verdict over several gates says, in Japanese. */
const verdictMessages = {
    source_verdict: () => '総合判定',
    verdict_problem_require: (p) => `${p.input}に「${p.given}」という行があります。nhnのような種類、vaddy:6eb1f9fcbdb6a5aのような対象、vaddy*3のような対象の数のいずれかを指定してください。`,
    verdict_problem_accept: (p) => `${p.input}に「${p.given}」が指定されています。指定できるのは${p.outcomes.join('、')}で、それぞれコロンに続けて理由を書いてください。`,
    verdict_problem_accept_never: (p) => `${p.input}に${p.given}が指定されていますが、総合判定では許可できません。上限、例外ファイル、on_incompleteなど、各ゲートのオプションを使ってください。`,
    verdict_problem_accept_reason: (p) => `${p.input}の${p.given}に理由がありません。「skipped: フォークにはシークレットがないため」のように、コロンに続けて理由を書いてください。`,
    verdict_problem_accept_twice: (p) => `${p.input}に${p.given}が2回指定されています。正しい理由の行だけを残してください。`,
    verdict_problem_commit: (p) => `${p.input}は「${p.given}」です。省略のないコミットID(16進数40桁または64桁)か、anyを指定してください。`,
    verdict_problem_no_commit: (p) => `この実行のコミットをCIから取得できないため、${p.input}が必要です。省略のないコミットIDか、anyを指定してください。`,
    verdict_problem_no_match: (p) => `reportsの「${p.given}」に一致するレポートがありません。ゲートが実行されたか、そのreport_dirがここにあるかを確認してください。総合判定自身のreport_dirの中は対象外です。`,
    verdict_problem_report: (p) => `${p.file}をレポートとして使えません: ${p.why}。`,
    verdict_file_cut_off: () => '途中で切れています',
    verdict_file_no_json: () => 'JSONではありません',
    verdict_file_no_report: () => 'スキーマの記載がなく、scangateのレポートではありません',
    verdict_file_schema: (p) => `スキーマが「${p.schema}」ですが、このバージョンで扱えるのは${p.known}だけです`,
    verdict_file_field: (p) => `${p.field === '' ? 'フィールド' : p.field}がないか、スキーマに合っていません`,
    verdict_file_too_long: (p) => `${format.number(p.mebibytes)} MiBを超えています`,
    verdict_why_outcome: (p) => `結果は「${p.outcome}」です: ${p.words}`,
    verdict_why_senseless: () => '合格と記載されていますが、結論または終了コードが合格ではないため、合格とみなせません。',
    verdict_why_no_commit: (p) => `コミットの記載がありません。この判定の対象は${p.wanted}です。`,
    verdict_why_commit: (p) => `コミット${p.commit}のレポートです。この判定の対象は${p.wanted}です。`,
    verdict_why_stale: (p) => `${format.duration(p.age)}前に終了しています。max_ageの上限は${format.duration(p.limit)}です。`,
    verdict_why_future: (p) => `終了日時が${p.time}ですが、現在は${p.now}です。どちらかの時計が合っていません。`,
    verdict_why_simulated: () => '模擬実行のレポートのため、実際のサービスについては何もわかりません。',
    verdict_why_contradicted: (p) => `同じ対象の別のレポートの結果が「${p.outcome}」のため、悪いほうの結果を採用しました。`,
    verdict_why_superseded: () => '同じ実行の後の試行を採用しました。',
    verdict_why_missing: () => '必須ですが、レポートがないか、対象の数が足りません。',
    verdict_why_unreadable: (p) => `レポートとして使えません: ${p.why}。`,
    verdict_why_warning: (p) => `結果は「${p.outcome}」ですが、ゲート自身のオプションにより警告付きで許可されています。`,
    verdict_why_passed_with_warning: () => '警告付きの合格です。',
    verdict_why_accepted: (p) => `結果は「${p.outcome}」ですが、acceptにより許可されています: ${p.words}`,
    verdict_quoted: (p) => p.words,
    verdict_reason_passed: (p) => p.gates === 1 ? '唯一のゲートが合格しました。' : `${items(p.gates)}のゲートがすべて合格しました。`,
    verdict_reason_passed_with_warnings: (p) => `${items(p.gates)}のゲートが合格しました(警告付きのレポート${items(p.warnings)})。`,
    verdict_reason_none: () => '判定するゲートがありません。',
    verdict_reason_one: (p) => `${p.gate}: ${p.reason}`,
    verdict_reason_several: (p) => `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(`${p.gate}: ${p.reason}`)}ほか${items(p.more)}も合格ではありません。`,
    verdict_warning_gate: (p) => `${p.gate}: ${p.reason}`,
    verdict_warning_of_gate: (p) => `${p.gate}: ${p.words}`,
    verdict_log_read: (p) => `レポートを${items(p.reports)}読み取りました。`,
    verdict_check_passed: (p) => `ゲート${items(p.all)}のうち${items(p.observed)}が合格ではありません。`,
    verdict_check_required: (p) => `必須ですがレポートのないものが${items(p.observed)}あります: ${format.list(p.gates)}${p.observed > p.gates.length ? '、…' : ''}。`,
    verdict_check_commit: (p) => `コミット${p.commit}ではないレポートが${items(p.observed)}あります。`,
    verdict_check_fresh: (p) => `${format.duration(p.limit)}(max_age)より古いか、未来の日時のレポートが${items(p.observed)}あります。`,
    verdict_check_real: (p) => `模擬実行のレポートが${items(p.observed)}あります。`,
    verdict_check_readable: (p) => `レポートとして使えないファイルが${items(p.observed)}あります。`,
    check_gates_passed: () => '合格ではないゲート',
    check_gates_required: () => 'レポートのない必須ゲート',
    check_gates_commit: () => '別のコミットのレポート',
    check_gates_fresh: () => '期限切れのレポート',
    check_gates_real: () => '模擬実行のレポート',
    check_gates_readable: () => 'レポートではないファイル',
    title_gates_passed: (p) => limited('合格ではないゲート', p.observed, p.limit),
    title_gates_required: (p) => limited('レポートなし', p.observed, p.limit),
    title_gates_commit: (p) => limited('別のコミット', p.observed, p.limit),
    title_gates_fresh: (p) => limited('期限切れ', p.observed, p.limit),
    title_gates_real: (p) => limited('模擬実行', p.observed, p.limit),
    title_gates_readable: (p) => limited('読み取り不可', p.observed, p.limit),
    fact_gate_count: () => 'ゲート',
    fact_passed_count: () => '合格',
    fact_failed_count: () => '合格以外',
    fact_missing: () => 'レポートなし',
    next_verdict_gates: () => '各ゲートのレポートに書かれている問題に対処し、そのゲートをもう一度実行してください。',
    next_verdict_missing: () => 'レポートのないゲートを実行するか、レポートが届いていない理由(スキップされたジョブ、保存されなかったアーティファクトなど)を確認してください。',
    next_verdict_commit: () => 'このコミットでゲートを実行してください。意図して別のコミットを判定する場合は、commitで指定してください。',
    next_verdict_stale: () => '期限切れのゲートをもう一度実行してください。古い結果でもよい場合は、max_ageを長くしてください。',
    next_verdict_simulated: () => '実際のサービスに対してゲートを実行してください。リハーサルの場合に限り、次のように指定できます:',
    next_verdict_unreadable: () => '各ファイルがゲートの完全なreport.jsonであることを確認してください。スキーマが新しい場合はscangateを更新してください。',
    gates_heading: () => 'ゲート',
    gates_totals: (p) => `ゲートは${items(p.gates)}です(合格${items(p.pass)}、警告付きで許可${items(p.warning)}、不合格${items(p.fail)}、判定不能${items(p.unjudged)})。`,
    gates_column_gate: () => 'ゲート',
    gates_column_counts: () => '件数',
    gates_column_ended: () => '終了日時',
    gates_more: (p) => `ほか${items(p.count)}は表示していません。report.jsonにはすべて記載されています。`,
    gates_next_worst: (p) => `続きの${items(p.count)}`,
    gates_count: (p) => `${p.label}: ${p.value}`,
    gates_none: () => 'レポートなし',
    gates_fleet_heading: (p) => `${p.source}: ${p.subjects}`,
    gates_line: (p) => (p.counts === '' ? `${p.name}: ${p.outcome}` : `${p.name}: ${p.outcome}(${p.counts})`),
};


/***/ })

};
