export const id = 5496;
export const ids = [5496];
export const modules = {

/***/ 55496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeLatest: () => (/* binding */ takeLatest)
/* harmony export */ });
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56068);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93314);
/* harmony import */ var _kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53396);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9167);
/* harmony import */ var _age_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4482);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46256);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14937);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60661);
/* harmony import */ var _newest_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65809);
/* harmony import */ var _scan_age_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77854);










/** A scan that has just ended may need a moment to get into the list, in milliseconds. */
const secondLook = 10_000;
/**
 * Takes the newest scan that has ended, and its result by its ID; on return `session.result` is set, unless an ending
 * is returned: there is none, or it is too old. Starts nothing and cancels nothing.
 *
 * Throws `ScanCanceledError` where the newest was canceled, `AnswerError` where the list or the result makes no sense,
 * `ConfigurationError` where the list is another project's, and what waiting and reading throw.
 */
async function takeLatest(session) {
    const { clock, log, options } = session;
    const { max_scan_age: limit, project_number: number } = options;
    if (limit === undefined || number === undefined)
        throw new Error('A search for the latest without its limits.');
    const listed = await listWhenFree(session, number);
    (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .takeHistory */ .Qq)(session, listed);
    const crawlId = session.crawl?.id ?? options.crawl_id;
    const newest = (0,_newest_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .newestScan */ .s)(listed, crawlId);
    if (newest === undefined) {
        return endingOf([(0,_scan_age_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeNoScan */ .W)(limit, { project: options.project_id, crawl: crawlId ?? '' })]);
    }
    const { scan_id: scan, startedAt } = newest;
    // It is over, whatever comes: nobody is ever to cancel it.
    session.settled = true;
    session.checkpoint({ phase: 'over', scanId: scan });
    session.scan = { id: scan, origin: 'latest', since: clock.monotonic() };
    session.listed = newest;
    const checks = (0,_scan_age_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeScanAge */ .m)({ scan, startedAt }, (0,_age_js__WEBPACK_IMPORTED_MODULE_6__/* .clocksOf */ .bi)(session), { ...options, max_scan_age: limit });
    log.info((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_7__/* .message */ .iU)('log_latest', { scan, started: (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_8__/* .readableTime */ .GI)(startedAt) }));
    if (checks.some(({ result }) => result !== 'pass'))
        return endingOf(checks);
    session.checks.push(...checks);
    const status = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(newest);
    if (status === 'canceled')
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanCanceledError */ .VJ((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_7__/* .message */ .iU)('reason_scan_canceled', { scan }));
    if (status === 'other') {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_7__/* .message */ .iU)('reason_unknown_status', { scan, status: newest.status }), false);
    }
    await (0,_follow_js__WEBPACK_IMPORTED_MODULE_1__/* .followScan */ .L)(session, session.scan);
    confirm(session, newest);
    return undefined;
}
/** The results list once no scan of the project runs; a scan that was waited for must be among the new ones. */
async function listWhenFree(session, number) {
    const seen = new Set((await (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .listPastScans */ .ft)(session, number)).map((scan) => scan.scan_id));
    const hasNew = (listed) => listed.some((scan) => !seen.has(scan.scan_id));
    const wasBusy = await (0,_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .createSlot */ .T)(session).wait();
    const listed = await (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .listPastScans */ .ft)(session, number);
    if (!wasBusy || hasNew(listed))
        return listed;
    await session.pacer.sleep(secondLook, () => (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_7__/* .message */ .iU)('log_looking_for_latest'));
    const again = await (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .listPastScans */ .ft)(session, number);
    if (hasNew(again))
        return again;
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_7__/* .message */ .iU)('reason_latest_missing', { project: session.options.project_id }), false);
}
/** A result that does not say what the list said of the same scan is no answer. */
function confirm({ result }, listed) {
    if (result === undefined)
        throw new Error('A finished scan without a result.');
    for (const field of ['alert_count', 'scan_count', 'complete']) {
        if (result[field] === listed[field])
            continue;
        const detail = { scan: listed.scan_id, field, listed: String(listed[field]), got: String(result[field]) };
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_7__/* .message */ .iU)('reason_latest_contradicted', detail), false);
    }
}
function endingOf(checks) {
    const { outcome, decidedBy } = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeChecks */ .L)(checks);
    const reason = decidedBy?.reason ?? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_7__/* .message */ .iU)('reason_not_finished');
    return { outcome, reason, checks, baseline: null, error: undefined };
}


/***/ })

};
