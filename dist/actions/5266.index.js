export const id = 5266;
export const ids = [5266];
export const modules = {

/***/ 5266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeLatest: () => (/* binding */ takeLatest)
});

// EXTERNAL MODULE: ./lib/gate/judge.js
var judge = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/kernel/iso-time.js
var iso_time = __webpack_require__(3396);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/sources/vaddy/age.js
var vaddy_age = __webpack_require__(4482);
// EXTERNAL MODULE: ./lib/sources/vaddy/follow.js
var follow = __webpack_require__(6256);
// EXTERNAL MODULE: ./lib/sources/vaddy/history.js
var vaddy_history = __webpack_require__(4937);
// EXTERNAL MODULE: ./lib/sources/vaddy/slot.js
var slot = __webpack_require__(661);
;// CONCATENATED MODULE: ./lib/sources/vaddy/latest/newest-scan.js



/**
 * The scan of a crawl, or of any, that started last; `undefined` without one. However it ended: one that was
 * canceled, or that nobody understands, is the newest all the same, and no older one stands in for it. A scan that
 * does not name its crawl may be of any.
 *
 * Throws an `AnswerError` where the list does not tell: two scans that started at one moment, or one without a start
 * above the newest in a list that VAddy's documents promise to be newest first (Scan Result List Document 2.0.1).
 */
function newestScan(listed, crawlId) {
    const candidates = listed
        .filter(({ crawl_id: id }) => crawlId === undefined || id == null || String(id) === crawlId)
        .map((scan) => ({ ...scan, startedAt: (0,iso_time/* parseIsoTime */.sX)(scan.start_time ?? '') }));
    const newest = candidates.reduce((best, scan) => (scan.startedAt > (best?.startedAt ?? Number.NEGATIVE_INFINITY) ? scan : best), undefined);
    const above = newest === undefined ? candidates : candidates.slice(0, candidates.indexOf(newest));
    const rivals = candidates.filter((scan) => scan !== newest && scan.startedAt === newest?.startedAt);
    const [unclear] = [...above.filter(({ startedAt }) => Number.isNaN(startedAt)), ...rivals];
    if (unclear !== undefined) {
        throw new errors/* AnswerError */.dV((0,message/* message */.iU)('reason_latest_unclear', { scan: unclear.scan_id }), false);
    }
    return newest;
}

// EXTERNAL MODULE: ./lib/sources/vaddy/judge.js
var vaddy_judge = __webpack_require__(418);
;// CONCATENATED MODULE: ./lib/sources/vaddy/latest/scan-age.js





/**
 * Holds the start of a scan, in milliseconds since 1970 by VAddy's clock, against the limits. The age passes by every
 * clock, or not at all. Throws an `AnswerError` where the start is yet to come, or is no time.
 */
function judgeScanAge({ scan, startedAt }, clocks, limits) {
    const { own, server } = clocks;
    const { max_scan_age: limit, scanned_after: after } = limits;
    const known = (0,vaddy_age/* ageOf */.hy)(startedAt, clocks);
    const doubt = 'doubt' in known ? known.doubt : undefined;
    if (doubt === 'unreadable')
        throw new errors/* AnswerError */.dV((0,message/* message */.iU)('reason_latest_unclear', { scan }), false);
    if (doubt === 'future') {
        const [started, now] = (0,iso_time/* comparableTimes */.$z)([startedAt, server?.at ?? own]);
        throw new errors/* AnswerError */.dV((0,message/* message */.iU)('reason_scan_from_future', { scan, started, now }), false);
    }
    const [age, ...others] = 'ages' in known ? known.ages : [Number.NaN, 0];
    if (server !== undefined && others.some((other) => other <= limit !== age <= limit)) {
        const { written: started, ...told } = (0,vaddy_age/* clockWords */.mV)(startedAt, own, server);
        const reason = (0,message/* message */.iU)('reason_scan_clocks_disagree', { scan, started, ...told });
        return [(0,vaddy_judge/* judgeNumber */.jr)('max_scan_age', null, limit, reason)];
    }
    const old = (0,message/* message */.iU)('reason_scan_too_old', { scan, age, limit });
    const checks = [(0,vaddy_judge/* judgeNumber */.jr)('max_scan_age', age, limit, old)];
    if (after !== undefined) {
        const [started, deployed] = (0,iso_time/* comparableTimes */.$z)([startedAt, after]);
        const reason = (0,message/* message */.iU)('reason_scan_before', { scan, started, deployed });
        const passed = startedAt + age - after;
        // «After» is later than: VAddy gives whole seconds, and one that began within the same is not known to be.
        const check = (0,vaddy_judge/* judgeNumber */.jr)('scanned_after', age, passed - 1, reason);
        checks.push({ ...check, limit: Math.max(0, check.limit) });
    }
    return checks;
}
/** The check of a list that has no scan at all. */
function judgeNoScan(limit, scope) {
    return (0,vaddy_judge/* judgeNumber */.jr)('max_scan_age', null, limit, (0,message/* message */.iU)('reason_no_scan_listed', scope));
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/latest/take-latest.js










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
    (0,vaddy_history/* takeHistory */.Qq)(session, listed);
    const crawlId = session.crawl?.id ?? options.crawl_id;
    const newest = newestScan(listed, crawlId);
    if (newest === undefined) {
        return endingOf([judgeNoScan(limit, { project: options.project_id, crawl: crawlId ?? '' })]);
    }
    const { scan_id: scan, startedAt } = newest;
    // It is over, whatever comes: nobody is ever to cancel it.
    session.settled = true;
    session.checkpoint({ phase: 'over', scanId: scan });
    session.scan = { id: scan, origin: 'latest', since: clock.monotonic() };
    session.listed = newest;
    const checks = judgeScanAge({ scan, startedAt }, (0,vaddy_age/* clocksOf */.bi)(session), { ...options, max_scan_age: limit });
    log.info((0,message/* message */.iU)('log_latest', { scan, started: (0,iso_time/* readableTime */.GI)(startedAt) }));
    if (checks.some(({ result }) => result !== 'pass'))
        return endingOf(checks);
    session.checks.push(...checks);
    const status = (0,vaddy_history/* statusOf */.c2)(newest);
    if (status === 'canceled')
        throw new errors/* ScanCanceledError */.VJ((0,message/* message */.iU)('reason_scan_canceled', { scan }));
    if (status === 'other') {
        throw new errors/* AnswerError */.dV((0,message/* message */.iU)('reason_unknown_status', { scan, status: newest.status }), false);
    }
    await (0,follow/* followScan */.L)(session, session.scan);
    take_latest_confirm(session, newest);
    return undefined;
}
/** The results list once no scan of the project runs; a scan that was waited for must be among the new ones. */
async function listWhenFree(session, number) {
    const seen = new Set((await (0,vaddy_history/* listPastScans */.ft)(session, number)).map((scan) => scan.scan_id));
    const hasNew = (listed) => listed.some((scan) => !seen.has(scan.scan_id));
    const wasBusy = await (0,slot/* createSlot */.T)(session).wait();
    const listed = await (0,vaddy_history/* listPastScans */.ft)(session, number);
    if (!wasBusy || hasNew(listed))
        return listed;
    await session.pacer.sleep(secondLook, () => (0,message/* message */.iU)('log_looking_for_latest'));
    const again = await (0,vaddy_history/* listPastScans */.ft)(session, number);
    if (hasNew(again))
        return again;
    throw new errors/* AnswerError */.dV((0,message/* message */.iU)('reason_latest_missing', { project: session.options.project_id }), false);
}
/** A result that does not say what the list said of the same scan is no answer. */
function take_latest_confirm({ result }, listed) {
    if (result === undefined)
        throw new Error('A finished scan without a result.');
    for (const field of ['alert_count', 'scan_count', 'complete']) {
        if (result[field] === listed[field])
            continue;
        const detail = { scan: listed.scan_id, field, listed: String(listed[field]), got: String(result[field]) };
        throw new errors/* AnswerError */.dV((0,message/* message */.iU)('reason_latest_contradicted', detail), false);
    }
}
function endingOf(checks) {
    const { outcome, decidedBy } = (0,judge/* judgeChecks */.L)(checks);
    const reason = decidedBy?.reason ?? (0,message/* message */.iU)('reason_not_finished');
    return { outcome, reason, checks, baseline: null, error: undefined };
}


/***/ })

};
