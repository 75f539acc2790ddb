export const id = 7505;
export const ids = [7505];
export const modules = {

/***/ 7505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fortifyMessages: () => (/* binding */ fortifyMessages)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1385);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4883);


const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .B)('ja');
const said = (words) => (words === '' ? '' : `SSCの応答: ${words}`);
const ends = (until) => (until === '' ? '有効期限はありません' : `有効期限は${until}です`);
/** What is said about tokens of Fortify Software Security Center, in Japanese. */
const fortifyMessages = {
    source_fortify: () => 'Fortify SSCトークン',
    fortify_problem_token: (p) => `${p.input}の値はSSCのトークンではありません。デコード済みのトークン(fortifyclientが表示する、小文字のUUID)か、エンコード済みのトークン(RESTで使う、Base64の48文字)を指定してください。IDや二重にエンコードしたトークンは使えません。`,
    fortify_problem_context_path: (p) => `${p.input}の値「${p.given}」は使えません。https://ssc.example.com/sscのように、SSCのアドレスをコンテキストパスまで指定してください。その後ろには何も付けません。`,
    fortify_problem_user: (p) => `${p.input}にコロンまたは制御文字が含まれているか、256文字を超えています。SSCへのログインに使うユーザー名を指定してください。`,
    fortify_problem_password: (p) => `${p.input}に制御文字が含まれています。改行が一緒にコピーされていないか確認してください。`,
    fortify_problem_type: (p) => `${p.input}の値「${p.given}」は使えません。CITokenのようなトークンの種類を、英数字と「.」「-」「_」で指定してください。`,
    fortify_problem_type_internal: (p) => `${p.input}に指定された${p.given}は、SSCが自身のコンポーネントのために発行する種類です。CITokenなど、ユーザー向けの種類を指定してください。`,
    fortify_log_asking: (p) => `${p.host}に、ユーザー${p.user}の${p.type}の発行を要求します。`,
    fortify_log_stopping: () => '停止の指示を受けました。発行されたものは無効にします。',
    fortify_log_lost: (p) => `発行の応答が失われました。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(p.why)}SSCがトークンを発行した可能性があるため、説明を手がかりに探します。`,
    fortify_log_left_revoked: (p) => `応答のなかった発行で残っていたトークンを無効にしました: ${format.list(p.ids.map((id) => `ID ${id}`))}`,
    fortify_log_nothing_left: () => '残っているトークンはありませんでした。',
    fortify_log_revoked: (p) => `ID ${p.id}のトークンを無効にしました。`,
    fortify_log_gone: (p) => `ID ${p.id}のトークンはすでに無効です。SSCに登録されていません。`,
    fortify_log_kept: (p) => `revokeがfalseのため、ID ${p.id}のトークンは無効にしません。${ends(p.until)}。`,
    fortify_last_word: (p) => `説明が「${p.description}」のトークンが、${p.until}までSSCに残っている可能性があります。SSCで無効にしてください。`,
    fortify_reason_issued: (p) => `SSCが${p.type}(ID ${p.id})を発行しました。${ends(p.until)}。`,
    fortify_reason_ended: (p) => `SSCが発行したトークンの有効期限は${p.until}ですが、SSCの時計ではすでに${p.server}で、使えません。両方のマシンの時計を合わせてください。`,
    fortify_reason_lost: (p) => `発行の応答が失われました。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(p.reason)}残ったものを片付けられませんでした。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(p.why)}説明が「${p.description}」のトークンが、${p.until}までSSCに残っている可能性があります。SSCで無効にしてください。`,
    fortify_reason_lost_twice: (p) => `発行の応答が2回失われました。2回目の理由: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(p.why)}見つかったものは無効にしました。確認した後にサーバーの処理が終わった場合は、説明が「${p.description}」のトークンが${p.until}まで残ります。SSCで無効にしてください。`,
    fortify_unknown_type: (p) => `SSCに${p.type}というトークンの種類はありません。使える種類: ${p.types.join('、')}。${said(p.words)}`,
    fortify_known_type: (p) => `SSCが発行を拒否しました(HTTP 400)。${p.type}という種類はあり${p.days > 0 ? `、有効期間は最長${format.number(p.days)}日です` : 'ます'}。lifetimeとdescriptionを確認してください。${said(p.words)}`,
    fortify_definitions_need_token: (p) => `SSC ${p.version}は、トークンの種類をトークンでの要求にのみ応答し、ユーザー名とパスワードでは応答しません。FORTIFY_SSC_TOKENを設定するか、SSCを23.2以降に更新してください。`,
    fortify_login_refused: (p) => `SSCが${p.user}のログインを拒否しました(${p.endpoint}、HTTP 401)。失敗が続くとアカウントがロックされるため、再試行はしません。パスワードの誤りまたは期限切れ、アカウントのロックまたは停止、シングルサインオン専用でパスワードを持たないユーザー、のいずれかです。${said(p.words)}`,
    fortify_token_refused: (p) => `SSCがトークンを拒否しました(${p.endpoint}、HTTP 401)。まだ有効かどうかは確認できませんでした。${said(p.words)}`,
    fortify_token_invalid: (p) => `SSCはこのトークンを認識しません(${p.endpoint}、HTTP 401)。期限切れか、無効にされたか、このサーバーのトークンではありません。${said(p.words)}`,
    fortify_token_not_allowed: (p) => `トークンは有効ですが、SSCはこの操作を許可していません(${p.endpoint}、HTTP 401)。トークンの種類が対応していないか、このバージョンのSSCではパスワードが必要です。${said(p.words)}`,
    fortify_no_access: (p) => `対象が存在しないか、アクセス権がありません。どちらであるかをSSCは示しません(${p.endpoint}、HTTP 403)。${said(p.words)}`,
    fortify_no_api: (p) => `${p.host}のそのアドレスに、SSCのRESTインターフェースはありません(${p.endpoint}、HTTP 404)。https://ssc.example.com/sscのように、urlのコンテキストパスを確認してください。`,
    fortify_answer_page: (p) => `SSCのRESTインターフェースがあるはずのアドレスで、${p.host}からWebページが返されました(${p.endpoint})。urlのコンテキストパスと、間にプロキシやシングルサインオンのログインページがないかを確認してください。`,
    fortify_answer_fault: (p) => `${p.host}の応答はHTTP ${p.status}でした(${p.endpoint}): ${p.text}`,
    fortify_answer_contradicts: (p) => `${p.host}の応答は成功を示しながら、その中では${p.code}としており、矛盾しています(${p.endpoint})。${p.text}`,
    fortify_answer_paging: (p) => `SSCの一覧が、最後まで読み取るたびに変わるか、繰り返されたため、全体を取得できません(${p.endpoint})。`,
    fortify_warning_shortened: (p) => `トークンの有効期間は、要求した${format.written(p.asked)}ではなく${format.written(p.given)}になりました。有効期限は${p.until}です。SSCは、${p.type}に設定された最長期間を超えて発行しません。`,
    fortify_warning_longer: (p) => `トークンの有効期間は、要求した${format.written(p.asked)}ではなく${format.written(p.given)}になりました。無効にしない限り、この${p.type}は${p.until}まで有効です。`,
    fortify_warning_no_end: (p) => `SSCはこの${p.type}の有効期限を示していません。無効にしない限り、有効なままになる可能性があります。`,
    fortify_warning_clock_behind: (p) => `このマシンの時計はSSCより${format.duration(p.apart)}遅れています。そのぶんトークンの有効期間が短くなります。`,
    fortify_warning_clock_ahead: (p) => `このマシンの時計はSSCより${format.duration(p.apart)}進んでいます。そのぶんトークンの有効期間が長くなります。`,
    fortify_warning_deprecated: (p) => `${p.type}は非推奨の種類です。代わりに${p.successor}があります。`,
    fortify_warning_http: (p) => `パスワードとトークンが暗号化されずに${p.host}へ送られ、経路上で読み取られる可能性があります。httpsを使ってください。`,
    fortify_notice_not_revoked: (p) => `ID ${p.id}のトークンを無効にできませんでした。${ends(p.until)}。${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(p.why)}`,
    fortify_notice_maybe_left: (p) => `説明が「${p.description}」のトークンが${p.until === '' ? '' : `${p.until}まで`}SSCに残っている可能性があります。SSCで無効にしてください。探せなかった理由: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(p.why)}`,
    fortify_why_no_time: () => 'ポストステップに許された時間内に、SSCから応答がありませんでした。',
    fortify_why_password_needed: () => '別のアクションの中で使われた場合など、ジョブの後にはパスワードを参照できず、24.2より前のSSCではトークン自身による無効化もできません。',
    fortify_why_login_refused: () => 'SSCがパスワードを一度拒否しているため、再送信しませんでした。',
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
