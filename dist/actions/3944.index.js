export const id = 3944;
export const ids = [3944];
export const modules = {

/***/ 3944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   revokeWhatWasLeft: () => (/* binding */ revokeWhatWasLeft)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3314);
/* harmony import */ var _kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3396);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9167);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3100);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9289);
/* harmony import */ var _revoke_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6476);
/* harmony import */ var _saved_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8695);
/* harmony import */ var _token_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6457);








/** How long revoking may take, in milliseconds; with opening the network it stays under ten seconds. */
const patience = 9_000;
/**
 * Revokes what the step issued or may have left, also when it was killed between creation and answer: the description,
 * by which such a token is found, was saved before. The password comes from the inputs, everything else from the
 * saved state. Never fails the job.
 */
async function revokeWhatWasLeft(context) {
    const { log, saved, savedSecret, secret, secrets } = context;
    const state = (0,_saved_state_js__WEBPACK_IMPORTED_MODULE_5__/* .readState */ .un)(saved);
    const password = secret('password');
    const given = password === undefined ? undefined : (0,_login_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .D)(state.user, password);
    const value = (0,_token_value_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenValueOf */ .wg)(savedSecret('token')?.reveal() ?? '');
    for (const each of given === undefined ? [] : (0,_login_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOfLogin */ .o)(given))
        secrets.add(each);
    for (const each of value === undefined ? [] : (0,_token_value_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsOfToken */ .aU)(value))
        secrets.add(each);
    // A password that was refused once may lock the account the next time.
    const login = state.isLoginRefused ? undefined : given;
    const mayBeLost = state.phase === 'asking' || state.isLost;
    const work = { context, state, login, end: context.clock.monotonic() + patience };
    if (state.phase === 'issued' && !state.isKept)
        await revokeIssued(work, value);
    else if (state.phase === 'issued')
        log.info((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)('fortify_log_kept', issuedOf(state)));
    if (mayBeLost)
        await revokeLost(work);
}
async function revokeIssued(work, value) {
    const { context, login, state } = work;
    const { log } = context;
    const { tokenId: id } = state;
    const failed = (why) => log.warning((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)('fortify_notice_not_revoked', { ...issuedOf(state), why }));
    try {
        const revoked = await within(work, (tools) => (0,_revoke_js__WEBPACK_IMPORTED_MODULE_3__/* .revokeToken */ .w)(tools, { id, value }, login));
        if (revoked === undefined)
            failed((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)('fortify_why_no_time'));
        else if (revoked.result === 'failed')
            failed(revoked.why);
        else
            log.info((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)(revoked.result === 'gone' ? 'fortify_log_gone' : 'fortify_log_revoked', { id }));
    }
    catch (error) {
        failed((0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .whyOf */ .gf)(error));
    }
}
async function revokeLost(work) {
    const { context, login, state } = work;
    const { log } = context;
    const { description } = state;
    const until = endOf(state);
    const maybe = (why) => log.warning((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)('fortify_notice_maybe_left', { description, until, why }));
    if (login === undefined) {
        return maybe(state.isLoginRefused
            ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)('fortify_why_login_refused')
            : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)('problem_required', { input: 'password' }));
    }
    try {
        const left = await within(work, (tools) => (0,_revoke_js__WEBPACK_IMPORTED_MODULE_3__/* .revokeByDescription */ .U)(tools, login, description));
        if (left === undefined)
            return maybe((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)('fortify_why_no_time'));
        const { failed, revoked } = left;
        if (revoked.length > 0)
            log.info((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)('fortify_log_left_revoked', { ids: revoked }));
        for (const { id, why } of failed)
            log.warning((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)('fortify_notice_not_revoked', { id, until, why }));
        if (revoked.length + failed.length === 0)
            log.info((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)('fortify_log_nothing_left'));
    }
    catch (error) {
        maybe((0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .whyOf */ .gf)(error));
    }
}
/** Works with the network for as long as post may; `undefined` past that. */
function within({ context, end, state: { caFile, url } }, revoke) {
    const { clock, secrets, withNetwork } = context;
    return withNetwork(caFile || undefined, async (http) => {
        const api = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .createFortifyApi */ .a)({ http, clock, secrets, url: new URL(url) });
        const over = new AbortController();
        const working = revoke({ api, clock, end });
        working.catch(() => {
            // Whoever stopped waiting is not told any more; without this Node would call it unhandled.
        });
        try {
            const wait = clock.sleep(Math.max(0, end - clock.monotonic()), over.signal).catch(() => undefined);
            return await Promise.race([working, wait.then(() => undefined)]);
        }
        finally {
            over.abort();
        }
    });
}
function issuedOf(state) {
    return { id: state.tokenId, until: endOf(state) };
}
/** When the token ends by itself, as people read it; empty where it has no end. */
function endOf({ endsAt }) {
    return endsAt === undefined ? '' : (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_7__/* .readableTime */ .GI)(endsAt);
}


/***/ })

};
