export const id = 9675;
export const ids = [9675];
export const modules = {

/***/ 29675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchVersion: () => (/* binding */ watchVersion)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93314);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9167);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80418);
/* harmony import */ var _not_deployed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67615);
/* harmony import */ var _read_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16464);





/** Both readings must be as they should: the one before the scan, and the one after its end. */
const both = 2;
/**
 * Begins to watch which version of the application is deployed, by `version_url` and `expect_version`. A reading
 * before the scan that is repeated replaces the earlier one.
 */
function watchVersion(session, url) {
    const { log, options, signal } = session;
    const { expect_version: expected } = options;
    let first;
    let last;
    const isExpected = (version) => expected === undefined || version.contains(expected);
    return {
        async before() {
            first = await (0,_read_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$)(session, url).catch((error) => {
                if (!(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue) || signal.aborted)
                    throw error;
                const why = error.detail;
                throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VersionUnreadError */ .iH((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('reason_version_unreadable', { why }), { cause: error });
            });
            if (!isExpected(first)) {
                const reason = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('reason_version_absent', { expected: expected ?? '' });
                throw new _not_deployed_js__WEBPACK_IMPORTED_MODULE_2__/* .NotDeployed */ .Y((0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeNumber */ .jr)('deployed_version', 0, 1, reason));
            }
            log.info((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('log_version_before', { digest: first.digest }));
        },
        async after() {
            last = await (0,_read_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$)(session, url).catch((error) => {
                if (!(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue) || signal.aborted)
                    throw error;
                return { why: error.detail };
            });
        },
        check: () => (first === undefined || last === undefined ? undefined : judge(first, last, expected)),
        facts: () => ({
            ...(expected !== undefined && { expected_version: expected }),
            ...(first !== undefined && { version_before: first.digest }),
            ...(last !== undefined && 'digest' in last && { version_after: last.digest }),
        }),
    };
}
/** Holds the answer after the scan against the one before, which was as it should be. */
function judge(first, last, expected) {
    if ('why' in last) {
        return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeNumber */ .jr)('deployed_version', null, both, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('reason_version_unread', { why: last.why }));
    }
    if (expected !== undefined && !last.contains(expected)) {
        return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeNumber */ .jr)('deployed_version', 1, both, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('reason_version_gone', { expected }));
    }
    const agreeing = last.digest === first.digest ? both : 1;
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeNumber */ .jr)('deployed_version', agreeing, both, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('reason_version_changed'));
}


/***/ })

};
