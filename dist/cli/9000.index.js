export const id = 9000;
export const ids = [9000];
export const modules = {

/***/ 99000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draftsOf: () => (/* binding */ draftsOf)
/* harmony export */ });
/* harmony import */ var _kernel_slots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16280);
/* harmony import */ var _sources_nhn_doubts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63054);
/* harmony import */ var _sources_nhn_judged_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43044);
/* harmony import */ var _sources_nhn_read_latest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15918);




/** One entry for each weak item of each instance. */
async function draftsOf({ api, clock, log, options }) {
    const now = clock.now();
    const { doubts, results } = await (0,_sources_nhn_read_latest_js__WEBPACK_IMPORTED_MODULE_2__.readLatestResults)({
        api,
        log,
        options,
        from: options.from ?? now - options.lookback,
        to: Math.min(options.to ?? now, now),
    });
    for (const doubt of doubts)
        log.warning(doubt);
    const drafts = new Map();
    await (0,_kernel_slots_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .a)(results.filter(_sources_nhn_judged_result_js__WEBPACK_IMPORTED_MODULE_1__/* .announcesWeakness */ .y), options.concurrency, async ({ usageStasNo: number }) => (number === undefined ? [] : ((await api.items(number)) ?? [])), async (items, { instanceName: instance }) => {
        for (const item of items.filter(_sources_nhn_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .isWeak */ .FI)) {
            const { itemName: title = '', resultId: id = '', weakLevel } = item;
            const level = (0,_sources_nhn_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(weakLevel) ? _sources_nhn_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr[weakLevel] : '?';
            drafts.set(JSON.stringify([id, instance]), { id, instance, note: `${level}: ${title}` });
        }
    });
    return [...drafts.values()];
}


/***/ }),

/***/ 43044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ judgeResult),
/* harmony export */   y: () => (/* binding */ announcesWeakness)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89986);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);
/* harmony import */ var _doubts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63054);



/** Whether a result announces anything weak, by any of its numbers. */
function announcesWeakness(result) {
    const { level1WeakCount, level2WeakCount, level3WeakCount, weakCount } = result;
    return [weakCount, level3WeakCount, level2WeakCount, level1WeakCount].some((count) => count !== 0);
}
/**
 * Counts a result. Pure but for marking what was ignored. Where announced counts and items contradict each other, the
 * greater number counts: it can't pass either way.
 */
function judgeResult(result, details, ignoring) {
    const doubts = (0,_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtsOfCounts */ .XC)(result);
    const announced = {
        high: result.level3WeakCount ?? 0,
        medium: result.level2WeakCount ?? 0,
        low: result.level1WeakCount ?? 0,
    };
    const plain = {
        result,
        checks: result.checkCount ?? 0,
        weak: result.weakCount ?? 0,
        ignored: 0,
        counts: announced,
        items: null,
    };
    if (details === 'unread')
        return { ...plain, doubts };
    if (details === 'gone') {
        const gone = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_gone', { instance: (0,_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(result), number: result.usageStasNo ?? '?' });
        return { ...plain, doubts: [...doubts, gone] };
    }
    const items = details.map((item) => itemOf(item, result, ignoring));
    const countOf = (status, level) => items.filter((item) => item.status === status && (level === undefined || item.level === level)).length;
    const left = (level) => Math.max(countOf('weak', level), announced[level] - countOf('ignored', level));
    return {
        result,
        checks: plain.checks,
        weak: Math.max(countOf('weak'), plain.weak - countOf('ignored')),
        ignored: countOf('ignored'),
        counts: { high: left('high'), medium: left('medium'), low: left('low') },
        items,
        doubts: [...doubts, ...(0,_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtsOfItems */ .F4)(result, details)],
    };
}
const longestFix = 4_000;
function itemOf(item, result, ignoring) {
    const { manageMethod = '', resultCode = '', resultId = '', weakLevel } = item;
    const entry = (0,_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .isWeak */ .FI)(item) ? ignoring.entryFor(resultId, result.instanceName) : undefined;
    return {
        id: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(resultId, 60),
        title: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(item.itemName ?? '', 200),
        category: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(item.categoryName ?? '', 200),
        level: (0,_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(weakLevel) ? _doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr[weakLevel] : null,
        code: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(resultCode, 40),
        status: (0,_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .isWeak */ .FI)(item)
            ? entry === undefined
                ? 'weak'
                : 'ignored'
            : resultCode === 'O'
                ? 'good'
                : 'unknown',
        // What is good needs no countermeasure, and most items of most fleets are good.
        fix: resultCode === 'O' ? '' : linesOf(manageMethod),
        ignored: entry ?? null,
    };
}
/** A countermeasure's lines: the service writes `<br>` for their ends. What it writes is text, and no HTML. */
function linesOf(text) {
    const lines = text.slice(0, longestFix).split(/<br\s*\/?>|\r\n|[\r\n]/i);
    return lines
        .map((line) => (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(line))
        .filter((line) => line !== '')
        .join('\n');
}


/***/ })

};
