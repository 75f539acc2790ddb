export const id = 3660;
export const ids = [3660];
export const modules = {

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9986);

const longestText = 2_000;
const deepest = 6;
const mostItems = 50;
/**
 * Makes an answer fit to be kept as evidence: parsed where it is JSON, every text cleaned and cut, deep or
 * long structures cut off. What is not JSON is kept as the first line of its text.
 */
function evidenceOf(text) {
    try {
        return cleaned(JSON.parse(text), 0);
    }
    catch {
        return (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(text.slice(0, longestText), 200);
    }
}
function cleaned(value, depth) {
    if (typeof value === 'string')
        return (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(value, longestText);
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth >= deepest)
        return '…';
    if (Array.isArray(value))
        return value.slice(0, mostItems).map((item) => cleaned(item, depth + 1));
    const entries = Object.entries(value).slice(0, mostItems);
    return Object.fromEntries(entries.map(([key, item]) => [(0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(key, 100), cleaned(item, depth + 1)]));
}


/***/ }),

/***/ 6315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseHttpDate)
/* harmony export */ });
/**
 * Reads the header `Date` (RFC 9110, sections 5.6.7 and 6.6.1) in the one form that servers must write, such
 * as `Thu, 01 Jan 2026 00:00:00 GMT`. Returns milliseconds since 1970, or `NaN` for all else.
 */
function parseHttpDate(text) {
    const milliseconds = Date.parse(text);
    // `toUTCString` writes that very form. `Date.parse` alone would take `0` for the year 2000.
    return !Number.isNaN(milliseconds) && new Date(milliseconds).toUTCString() === text
        ? milliseconds
        : Number.NaN;
}


/***/ }),

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ answerWithinGrace)
/* harmony export */ });
/**
 * Waits for something that a stop must not end at once, since a server may have acted on it already: the signal
 * only limits the wait, to so many milliseconds from the moment it aborts (`grace` is asked then). Past them it
 * rejects with the signal's reason, and what the answer was is told to nobody.
 */
async function answerWithinGrace({ clock, signal }, answer, grace) {
    const answered = new AbortController();
    const tooLate = async () => {
        await aborted(signal, answered.signal);
        await clock.sleep(grace(), answered.signal);
        throw signal.reason;
    };
    try {
        return await Promise.race([answer, tooLate()]);
    }
    finally {
        answered.abort();
        answer.catch(() => {
            // Whoever stopped waiting is not told any more; without this Node would call it unhandled.
        });
    }
}
/** Resolves when `signal` aborts, rejects when `answered` does. */
function aborted(signal, answered) {
    return new Promise((resolve, reject) => {
        if (signal.aborted) {
            resolve();
            return;
        }
        signal.addEventListener('abort', () => resolve(), { once: true, signal: answered });
        answered.addEventListener('abort', () => reject(answered.reason), { once: true });
    });
}


/***/ }),

/***/ 7575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loadOnce)
/* harmony export */ });
/** Loads something once, however often it is asked for. */
function loadOnce(load) {
    let loaded;
    return {
        isAsked: () => loaded !== undefined,
        load: () => {
            loaded ??= load().catch((error) => {
                loaded = undefined;
                throw error;
            });
            return loaded;
        },
    };
}


/***/ }),

/***/ 7999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ afterPendingInput)
/* harmony export */ });
/**
 * Turns of the event loop until what has come in was read. One does for a plain socket, since a turn that
 * began with timers goes on with sockets; what passes a tunnel's own TLS may need another.
 */
const turns = 3;
/**
 * Acts after everything has been read that had come in by now. A process that stood still (SIGSTOP, a
 * laptop's sleep, a long computation) finds its timers due first and what came in before only afterwards:
 * a deadline that acted at once would throw away an answer that was there in time.
 */
function afterPendingInput(act) {
    let left = turns;
    const turn = () => {
        left -= 1;
        if (left === 0)
            act();
        else
            setImmediate(turn);
    };
    setImmediate(turn);
}


/***/ }),

/***/ 4764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ slotInterval),
/* harmony export */   K: () => (/* binding */ adaptiveInterval)
/* harmony export */ });
const shortest = 2_000;
const longest = 30_000;
const within = (milliseconds) => Math.min(longest, Math.max(shortest, milliseconds));
/**
 * How long to wait before asking again how far something is, in milliseconds from 2 s to 30 s.
 * A tenth of the elapsed time keeps the lag within a tenth of the whole. Where the usual duration is known
 * (not 0), it is also a tenth of the way to or from its end: never longer for that, since what usually takes
 * long may end soon, and shorter the nearer the end is.
 */
function adaptiveInterval(elapsed, expected = 0) {
    const tenth = within(elapsed / 10);
    return expected === 0 ? tenth : Math.min(tenth, within(Math.abs(expected - elapsed) / 10));
}
/**
 * How long to wait before asking again whether a slot is free, in milliseconds: 5 s, growing by half each
 * time to 30 s, each shortened by up to a fifth at random so that many waiting runs do not ask at once.
 */
function slotInterval(looks, random) {
    const full = Math.min(longest, 5_000 * 1.5 ** Math.max(0, looks - 1));
    return Math.round(full * (1 - 0.2 * random()));
}


/***/ }),

/***/ 5085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ commonOptions)
/* harmony export */ });
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7377);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7758);


/** Options that every gate has. A source takes them into its own table, where it wants them to stand. */
const commonOptions = {
    report_dir: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('report_dir', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR, {
        group: 'common',
        placeholder: 'folder',
        help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html`, written whatever the outcome.',
    }),
    on_missing_secrets: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('on_missing_secrets', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['fail', 'skip']), {
        group: 'rest',
        placeholder: 'fail|skip',
        default: 'fail',
        only: 'action',
        help: '`skip`: without a key the outcome is `skipped`, but only for pull requests from forks and by Dependabot, which get no secrets.',
    }),
    job_summary: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('job_summary', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'true',
        only: 'action',
        help: 'Whether to write the job summary.',
    }),
    pr_comment: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('pr_comment', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['never', 'on_failure', 'always']), {
        group: 'rest',
        placeholder: 'never|on_failure|always',
        default: 'never',
        only: 'action',
        help: 'One comment a project on the pull request, updated in place. Needs `pull-requests: write`.',
    }),
    issue: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('issue', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['never', 'on_failure']), {
        group: 'rest',
        placeholder: 'never|on_failure',
        default: 'never',
        only: 'action',
        help: '`on_failure`: outside of pull requests, one issue a project tells of whatever is no pass, and is closed with the next pass. Needs `issues: write`.',
    }),
    issue_labels: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('issue_labels', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r6, {
        group: 'rest',
        placeholder: 'names',
        only: 'action',
        help: 'Labels of a new issue, separated by commas or lines. One that the repository does not have is a warning; none is created.',
    }),
    issue_assignees: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('issue_assignees', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r6, {
        group: 'rest',
        placeholder: 'logins',
        only: 'action',
        help: 'Whom a new issue is assigned to, separated by commas or lines. Somebody it can not be assigned to is a warning.',
    }),
    github_token: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('github_token', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeaderSecret */ .gf, {
        group: 'rest',
        placeholder: 'token',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the expression is GitHub's.
        actionDefault: '${{ github.token }}',
        secret: 'GITHUB_TOKEN',
        only: 'action',
        help: 'Used for the comment and the issue only.',
    }),
    slack_webhook_url: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('slack_webhook_url', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readWebhook */ .iN, {
        group: 'rest',
        placeholder: 'url',
        secret: 'SLACK_WEBHOOK_URL',
        help: 'A Slack webhook, masked. It gets a message on any outcome but `passed`, `skipped`, `started` and `checked`; best effort.',
    }),
    language: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('language', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['en', 'ja', 'ko']), {
        group: 'rest',
        placeholder: 'en|ja|ko',
        default: 'en',
        help: 'Language of the log, the reports, and in the action of summary, comment and annotations.',
    }),
    ca_file: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('ca_file', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR, {
        group: 'rest',
        placeholder: 'file',
        help: 'PEM file of certificate authorities to trust besides the usual ones.',
    }),
};


/***/ }),

/***/ 7377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ option),
/* harmony export */   z: () => (/* binding */ requiredOption)
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7758);


function option(name, read, description) {
    return {
        ...description,
        read: (text) => (text === undefined ? undefined : read(text.trim(), name)),
    };
}
/** Makes an option without which nothing works, whatever group it is in where it may be left out. */
function requiredOption(name, read, description) {
    const absent = description.secret
        ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('problem_required_secret', { input: name, secret: description.secret })
        : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('problem_required', { input: name });
    return {
        ...description,
        group: 'required',
        read: (text) => (text === undefined ? new _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(absent) : read(text.trim(), name)),
    };
}


/***/ }),

/***/ 4482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bi: () => (/* binding */ clocksOf),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   mV: () => (/* binding */ clockWords)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9986);
/* harmony import */ var _kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3396);


/** Two clocks further apart than this are not both a little wrong: one of them tells nothing. */
const furthestApart = 86_400_000;
/** Reads the clocks that there are. */
function clocksOf({ api, clock }) {
    return { own: clock.now(), server: api.serverTime() };
}
/**
 * Says how long ago a moment of VAddy's was, in milliseconds since 1970, first by VAddy's clock. A clock that can't be
 * right is no evidence: nothing is rounded to «just now», neither a moment to come nor a clock that stands.
 */
function ageOf(moment, { own, server }) {
    if (Number.isNaN(moment))
        return { doubt: 'unreadable' };
    if (server === undefined)
        return notYetToCome([own - moment]);
    if (!(Math.abs(server.at - own) <= furthestApart))
        return { doubt: 'clocks' };
    return notYetToCome([server.at - moment, own - moment]);
}
function notYetToCome(ages) {
    return ages[0] >= 0 ? { ages } : { doubt: 'future' };
}
/** Writes a moment and what both clocks say, so that they can be held against each other. */
function clockWords(moment, ownTime, { at, text }) {
    const [written, server, own] = (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_0__/* .comparableTimes */ .$z)([moment, at, ownTime]);
    return { written, server: server === '' ? `"${(0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(text, 60)}"` : server, own };
}


/***/ }),

/***/ 7615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ NotDeployed)
/* harmony export */ });
/** The version that is deployed is not the expected one, so nothing was started. Not an error of anyone's. */
class NotDeployed extends Error {
    name = 'NotDeployed';
    check;
    constructor(check) {
        super('The expected version is not deployed.');
        this.check = check;
    }
}


/***/ }),

/***/ 6256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ followScan)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7389);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6181);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3314);
/* harmony import */ var _kernel_poll_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4764);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9167);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4065);






/** The first look comes this soon, in milliseconds. */
const firstLook = 2_000;
/**
 * Polls a scan until it ends; on return `session.result` is set. Throws `ScanCanceledError`,
 * `ScanTimeoutError` past `scan_timeout`, `AnswerError` on an unknown status or somebody else's result,
 * `ConfigurationError` where an attached scan belongs elsewhere, and what reading throws.
 */
async function followScan(session, scan) {
    const { clock, log, options, pacer } = session;
    const elapsed = () => clock.monotonic() - scan.since;
    const left = () => options.scan_timeout - elapsed();
    const beat = () => heartbeat(session, elapsed());
    const end = scan.origin === 'own' ? expectedEnd(session, elapsed()) : undefined;
    if (end !== undefined)
        log.info((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('log_expected_end', { end }));
    // A scan that was there before us may have ended: no reason to wait for the first look.
    let pause = scan.origin === 'own' ? (options.poll_interval ?? firstLook) : 0;
    for (;;) {
        await pacer.sleep(Math.max(0, Math.min(pause, left())), beat);
        if (accept(session, scan, await ask(session, scan, left())))
            return;
        if (left() <= 0)
            return timeOut(session, scan);
        pause = options.poll_interval ?? (0,_kernel_poll_js__WEBPACK_IMPORTED_MODULE_5__/* .adaptiveInterval */ .K)(elapsed(), session.expectedDuration);
    }
}
async function ask(session, scan, left) {
    const { api, pacer, retry, signal } = session;
    const policy = { ..._http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .whilePolling */ .x2, window: Math.min(_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .whilePolling */ .x2.window, Math.max(left, firstLook)) };
    pacer.polls += 1;
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retryRead */ .Ng)(() => api.result(scan.id, { signal }), policy, retry);
}
/** Takes a result. Returns whether the scan has ended; throws where it ended badly or makes no sense. */
function accept(session, scan, result) {
    switch (result.status) {
        case 'scanning':
            return false;
        case 'canceled':
            settle(session, scan);
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanCanceledError */ .VJ((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('reason_scan_canceled', { scan: scan.id }));
        case 'unknown':
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('reason_unknown_status', { scan: scan.id, status: result.name }), false);
        case 'finish':
            checkIdentity(session, scan, result.scan);
            settle(session, scan);
            session.result = result.scan;
            return true;
    }
}
/** Records that nothing runs any more, so that nobody cancels it later. */
function settle(session, scan) {
    session.settled = true;
    session.checkpoint({ phase: 'over', scanId: scan.id });
}
/** A result of another scan, project or crawl than the one asked for is never a pass. */
function checkIdentity({ crawl, options }, scan, result) {
    const crawlId = crawl?.id ?? options.crawl_id;
    const pairs = [
        ['scan_id', scan.id, result.scan_id],
        ['project_id', options.project_id, result.project_id],
        ['crawl_id', crawlId ?? String(result.crawl_id), String(result.crawl_id)],
    ];
    for (const [field, asked, got] of pairs) {
        if (asked === got)
            continue;
        if (scan.origin === 'latest' && field === 'project_id') {
            // VAddy lists the scans of any project of the account, whichever number it is given.
            const { project_number: number = '' } = options;
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1([
                (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('reason_number_elsewhere', { scan: scan.id, number, asked, got }),
            ]);
        }
        if (scan.origin === 'attached' && field !== 'scan_id') {
            throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1([
                (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('reason_attached_elsewhere', { scan: scan.id, field, asked, got }),
            ]);
        }
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('reason_other_scan', { field, asked, got }), false);
    }
}
/** Cancels past the limit, unless told to leave it; one that was over by then is judged after all. */
async function timeOut(session, scan) {
    const timedOut = new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanTimeoutError */ .Xe((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('reason_timeout', { scan: scan.id, limit: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(session.options.scan_timeout) }));
    const canceled = await (0,_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelScan */ .we)(session, scan);
    if (canceled !== 'already-over' && canceled !== 'over-or-canceled')
        throw timedOut;
    const result = await ask(session, scan, 0);
    if (result.status === 'canceled' && canceled === 'over-or-canceled')
        throw timedOut;
    if (!accept(session, scan, result))
        throw timedOut;
}
function heartbeat(session, elapsed) {
    const params = { elapsed: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(elapsed), polls: session.pacer.polls };
    const end = expectedEnd(session, elapsed);
    return end === undefined
        ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('log_scanning', params)
        : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('log_scanning_until', { ...params, end });
}
/** When the scan is expected to end, as a time of day, where history tells and the time has not passed. */
function expectedEnd({ clock, expectedDuration }, elapsed) {
    if (expectedDuration === undefined || expectedDuration <= elapsed)
        return undefined;
    return `${new Date(clock.now() + expectedDuration - elapsed).toISOString().slice(11, 16)} UTC`;
}


/***/ }),

/***/ 4937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ areTimesRight),
/* harmony export */   BB: () => (/* binding */ pickBaseline),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   Qq: () => (/* binding */ takeHistory),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ep: () => (/* binding */ latestMoment),
/* harmony export */   ft: () => (/* binding */ listPastScans)
/* harmony export */ });
/* unused harmony exports pointOf, usualDuration */
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7389);
/* harmony import */ var _kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3396);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72);




const mostPoints = 20;
const day = 86_400_000;
/**
 * Reads the results list, where `project_number` is given, before anything is started: sets
 * `session.history` and `session.expectedDuration`. A scan whose times can't be right is left out with a
 * warning: what follows reckons with them. Throws what reading throws.
 */
async function readHistory(session) {
    const { project_number: number } = session.options;
    if (number !== undefined)
        takeHistory(session, await listPastScans(session, number));
}
/** Asks for the results list. Throws what reading throws. */
function listPastScans({ api, retry, signal }, projectNumber) {
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retryRead */ .Ng)(() => api.pastScans(projectNumber, { signal }), _http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .beforeStart */ .G3, retry);
}
/** Takes the results list for the session's history. */
function takeHistory(session, past) {
    const { crawl } = session;
    const latest = latestMoment(session);
    const right = past.filter((scan) => areTimesRight(scan, latest));
    const odd = past.filter((scan) => !right.includes(scan)).map((scan) => scan.scan_id);
    if (odd.length > 0)
        (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R)(session, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('notice_history_left_out', { scans: odd }));
    session.history = { points: right.slice(0, mostPoints).map(pointOf).reverse(), baseline: null };
    session.expectedDuration = usualDuration(session.history.points, crawl?.id);
}
/** The latest moment that VAddy can name and be right: now by whichever clock is ahead, and a day. */
function latestMoment({ api, clock }) {
    const { at = Number.NaN } = api.serverTime() ?? {};
    return (Number.isNaN(at) ? clock.now() : Math.max(at, clock.now())) + day;
}
/** Whether the times that are there are ISO 8601, in order, and none is later than `latest`. */
function areTimesRight({ start_time: start, end_time: end }, latest) {
    const times = [start, end].flatMap((text) => (text ? (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIsoTime */ .sX)(text) : []));
    const [first = 0, last = first] = times;
    return times.every((time) => time <= latest) && first <= last;
}
/** How a past scan ended, in our words for VAddy's. */
function statusOf({ status }) {
    if (status === 'Complete')
        return 'complete';
    return status === 'Cancel' ? 'canceled' : 'other';
}
/** One row of the results list as a point of the history. */
function pointOf(scan) {
    return {
        scanId: scan.scan_id,
        startTime: scan.start_time ?? '',
        endTime: scan.end_time ?? null,
        status: statusOf(scan),
        alertCount: scan.alert_count ?? null,
        scanCount: scan.scan_count ?? null,
        complete: scan.complete ?? null,
        crawlId: scan.crawl_id ?? null,
        crawlLabel: scan.crawl_label ?? null,
        url: scan.scan_result_url ?? null,
    };
}
/**
 * The median duration of complete scans of a crawl in milliseconds, `undefined` without any. Longer than a
 * day is none: VAddy ends a scan long before, and the end is told as a time of day.
 */
function usualDuration(points, crawlId) {
    const durations = points
        .filter((point) => point.status === 'complete' && (crawlId === undefined || String(point.crawlId) === crawlId))
        .map((point) => (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIsoTime */ .sX)(point.endTime ?? '') - (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIsoTime */ .sX)(point.startTime))
        .filter((duration) => duration > 0 && duration < day)
        .sort((one, other) => one - other);
    return durations[Math.floor(durations.length / 2)];
}
/**
 * Picks the baseline: the lowest alert count among complete scans of the same crawl (same ID, else same
 * label) that sent requests, ran far enough and started before the judged scan. The lowest, because otherwise running a
 * failed job again would make its own alerts the baseline (contract, section 2).
 */
function pickBaseline(history, judged, minimumComplete) {
    const judgedStart = (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIsoTime */ .sX)(judged.start_time);
    const eligible = history.points.filter((point) => point.status === 'complete' &&
        point.alertCount !== null &&
        point.scanId !== judged.scan_id &&
        // A scan that sent nothing found nothing, and is never complete.
        (point.scanCount ?? 0) > 0 &&
        (point.complete ?? -1) >= minimumComplete &&
        (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIsoTime */ .sX)(point.startTime) < judgedStart);
    const sameId = eligible.filter((point) => point.crawlId === judged.crawl_id);
    const label = judged.crawl_label ?? null;
    const comparable = sameId.length > 0 || label === null ? sameId : eligible.filter((point) => point.crawlLabel === label);
    const [lowest] = [...comparable].sort((one, other) => (one.alertCount ?? 0) - (other.alertCount ?? 0));
    return lowest === undefined ? null : { scanId: lowest.scanId, alertCount: lowest.alertCount ?? 0 };
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ judgeScan),
/* harmony export */   ih: () => (/* binding */ withoutPass),
/* harmony export */   jr: () => (/* binding */ judgeNumber)
/* harmony export */ });
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6068);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9167);


/**
 * Holds a finished scan against the limits. Pure. A rise that has no baseline can't be judged; it is left
 * out only where `max_alerts` is a number too (contract, section 2). Of an incomplete scan no count can pass.
 */
function judgeScan(scan, policy, baseline) {
    const counts = judgeCounts(scan, policy, baseline);
    const short = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)('reason_incomplete', { complete: scan.complete, minimum: policy.min_complete });
    const whole = [
        judgeNumber('requests_sent', scan.scan_count, 1, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)('reason_nothing_sent')),
        judgeNumber('min_complete', scan.complete, policy.min_complete, short),
    ];
    const isWhole = whole.every(({ result }) => result === 'pass');
    const partial = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)('reason_count_unjudged');
    return [...(isWhole ? counts : withoutPass(counts, partial)), ...whole];
}
const counted = new Set(['max_alerts', 'max_alert_increase']);
/**
 * Takes the pass from each count within its limit, for a reason: what was not scanned could hold more, while a count
 * beyond its limit is one all the same.
 */
function withoutPass(checks, reason) {
    return checks.map((check) => check.result === 'pass' && counted.has(check.id) ? { ...check, result: 'unjudged', reason } : check);
}
function judgeCounts(scan, policy, baseline) {
    const checks = [];
    if (policy.max_alerts !== 'off') {
        const reason = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)('reason_alerts', { alerts: scan.alert_count, limit: policy.max_alerts });
        checks.push(judgeNumber('max_alerts', scan.alert_count, policy.max_alerts, reason));
    }
    if (policy.max_alert_increase !== undefined && (baseline !== null || policy.max_alerts === 'off')) {
        const increase = baseline === null ? null : scan.alert_count - baseline.alertCount;
        const reason = increase === null
            ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)('reason_no_baseline')
            : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)('reason_increase', {
                increase,
                limit: policy.max_alert_increase,
                baseline: baseline?.alertCount ?? 0,
            });
        checks.push(judgeNumber('max_alert_increase', increase, policy.max_alert_increase, reason));
    }
    return checks;
}
const shapes = {
    max_alerts: { unit: 'count', bound: 'at_most', severity: 'failed' },
    max_alert_increase: { unit: 'count', bound: 'at_most', severity: 'failed' },
    max_crawl_age: { unit: 'milliseconds', bound: 'at_most', severity: 'failed' },
    requests_sent: { unit: 'count', bound: 'at_least', severity: 'incomplete' },
    min_complete: { unit: 'percent', bound: 'at_least', severity: 'incomplete' },
    max_scan_age: { unit: 'milliseconds', bound: 'at_most', severity: 'incomplete' },
    scanned_after: { unit: 'milliseconds', bound: 'at_most', severity: 'incomplete' },
    deployed_version: { unit: 'count', bound: 'at_least', severity: 'incomplete' },
};
/**
 * Holds one number, `null` where nobody can know it, against its limit. `reason` says why it is no pass, where it is
 * none.
 */
function judgeNumber(id, observed, limit, reason) {
    const shape = shapes[id];
    const result = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(observed, shape.bound, limit);
    return { id, ...shape, observed, limit, result, ...(result !== 'pass' && { reason }) };
}


/***/ }),

/***/ 72:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createSession),
  R: () => (/* binding */ warn)
});

// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/sources/vaddy/pacer.js
const heartbeat = 60_000;
/** Makes a pacer whose waits end with the signal's reason when the run is told to stop. */
function createPacer(tools) {
    const { clock, log, signal } = tools;
    let lastLine = clock.monotonic();
    return {
        polls: 0,
        spoke: () => {
            lastLine = clock.monotonic();
        },
        async sleep(milliseconds, beat) {
            const end = clock.monotonic() + milliseconds;
            for (;;) {
                const now = clock.monotonic();
                const nextBeat = lastLine + heartbeat;
                if (now >= nextBeat) {
                    log.info(beat());
                    lastLine = now;
                    continue;
                }
                if (now >= end)
                    return;
                await clock.sleep(Math.min(end, nextBeat) - now, signal);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/session.js



/** Begins a session. */
function createSession(options, dependencies) {
    const { clock, random, log, signal } = dependencies;
    const session = {
        ...dependencies,
        checkpoint: (checkpoint) => {
            try {
                dependencies.checkpoint(checkpoint);
            }
            catch (error) {
                // A full disk is no reason to lose sight of a scan; only a later process can't know of it.
                const why = (0,errors/* wordsOf */.Z9)(error);
                warn(session, (0,message/* message */.iU)('notice_not_saved', { why }));
            }
        },
        options,
        pacer: createPacer({ clock, log, signal }),
        retry: { clock, random, log, signal },
        startedAt: clock.now(),
        startedMonotonic: clock.monotonic(),
        warnings: [],
        crawl: undefined,
        history: null,
        expectedDuration: undefined,
        scan: undefined,
        maybeRunning: false,
        settled: false,
        cancelFailed: false,
        result: undefined,
        listed: undefined,
        checks: [],
        deployed: undefined,
        waitedMs: 0,
        stoppedAt: signal.aborted ? clock.monotonic() : undefined,
    };
    const stop = () => {
        session.stoppedAt = clock.monotonic();
    };
    signal.addEventListener('abort', stop, { once: true });
    return session;
}
/** Warns in the log at once and keeps the warning for the report. */
function warn(session, warning) {
    session.warnings.push(warning);
    session.log.warning(warning);
}


/***/ }),

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SlotSkipped),
/* harmony export */   T: () => (/* binding */ createSlot)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7389);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6181);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3314);
/* harmony import */ var _kernel_poll_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4764);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9167);





/** `on_busy: skip` ended the run. Not an error of anyone's, so not a `GateError`. */
class SlotSkipped extends Error {
    name = 'SlotSkipped';
    detail;
    constructor(detail) {
        super('The project is busy and on_busy is skip.');
        this.detail = detail;
    }
}
/** Makes the wait for the project's slot; `wait_timeout` counts from the first look and is never reset. */
function createSlot(session) {
    const { api, clock, log, options, pacer, random, retry, signal } = session;
    const { project_id: project, on_busy: onBusy, wait_timeout: limit } = options;
    let firstLook;
    let looks = 0;
    let raced = false;
    /** Whether the project was busy at an earlier look. */
    let waiting = false;
    const tooLate = () => new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BusyError */ .qB((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('reason_busy', { project, waited: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(limit) }));
    const end = () => (firstLook ?? clock.monotonic()) + limit;
    const stillWaiting = () => (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('log_still_waiting', { waited: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(clock.monotonic() - (firstLook ?? 0)) });
    /**
     * Many runs that share an address can meet a limit of requests. Once we wait, being told to wait longer
     * than reads are tried again ends nothing; jitter keeps the runs from coming back together.
     */
    const ask = async () => {
        try {
            const policy = { ..._http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .beforeStart */ .G3, askedUntil: end() };
            const busy = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retryRead */ .Ng)(() => api.isRunning(project, { signal }), policy, retry);
            return busy ? 'busy' : 'free';
        }
        catch (error) {
            const isLimit = error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatusError */ .Xs && error.status === 429;
            if (!isLimit || !(waiting || raced))
                throw error;
            const interval = options.poll_interval ?? (0,_kernel_poll_js__WEBPACK_IMPORTED_MODULE_4__/* .slotInterval */ .I)(looks + 1, random);
            return { failure: error, wait: (error.retryAfter ?? interval) + interval * random() };
        }
    };
    return {
        end,
        lostRace: () => {
            raced = true;
        },
        async wait() {
            firstLook ??= clock.monotonic();
            session.waitedMs = clock.monotonic() - firstLook;
            if (raced && session.waitedMs >= limit)
                throw tooLate();
            let wasBusy = false;
            for (;;) {
                const look = await ask();
                looks += 1;
                pacer.polls += 1;
                session.waitedMs = clock.monotonic() - firstLook;
                if (look === 'free')
                    return wasBusy;
                const left = limit - session.waitedMs;
                if (look !== 'busy') {
                    if (left <= 0)
                        throw look.failure;
                    const wait = Math.min(left, look.wait);
                    const reason = look.failure.detail;
                    log.info((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('retrying', { reason, wait: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(wait), attempt: looks }));
                    pacer.spoke();
                    await pacer.sleep(wait, stillWaiting);
                    continue;
                }
                if (onBusy === 'skip')
                    throw new SlotSkipped((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('reason_busy_skipped', { project }));
                if (onBusy === 'fail')
                    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BusyError */ .qB((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('reason_busy_at_once', { project }));
                if (left <= 0)
                    throw tooLate();
                wasBusy = true;
                if (!waiting) {
                    waiting = true;
                    log.info((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('log_waiting', { project, limit: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(limit) }));
                    pacer.spoke();
                }
                const interval = options.poll_interval ?? (0,_kernel_poll_js__WEBPACK_IMPORTED_MODULE_4__/* .slotInterval */ .I)(looks, random);
                await pacer.sleep(Math.min(left, interval), stillWaiting);
            }
        },
    };
}


/***/ }),

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vaddy: () => (/* binding */ source_vaddy),
  vaddyDependencies: () => (/* binding */ vaddyDependencies)
});

// EXTERNAL MODULE: ./lib/kernel/loopback.js
var loopback = __webpack_require__(6396);
// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __webpack_require__(1936);
// EXTERNAL MODULE: ./lib/messages/format.js
var format = __webpack_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/en/vaddy-log.js

const vaddy_log_format = (0,format/* formatFor */.B)('en');
/** What the VAddy gate tells of a run while it lasts. */
const vaddyLogMessages = {
    log_waiting: (p) => `A scan of project ${p.project} is running; waiting up to ${p.limit} for it to end.`,
    log_still_waiting: (p) => `Still waiting for the project to be free: ${p.waited} so far.`,
    log_starting: (p) => `Starting a scan of project ${p.project}.`,
    log_started: (p) => `Scan ${p.scan} was started.`,
    log_expected_end: (p) => `Expected to end about ${p.end}, going by earlier scans of this crawl.`,
    log_attached: (p) => `Attached to scan ${p.scan}.`,
    log_race_lost: () => 'Somebody else started a scan a moment before us; waiting again.',
    log_pausing_before_start: () => 'Pausing before the next look.',
    log_start_not_taken: (p) => `The start was not taken, so nothing began: ${p.why}`,
    log_start_lost: (p) => `The answer to our start was lost: ${p.why} Looking whether a scan began.`,
    log_looking_again: () => 'Looking again whether a scan began.',
    log_nothing_began: () => 'Nothing runs and no new scan has ended: nothing began.',
    log_waiting_for_lost: (p) => `A scan that may be ours is running; waiting for its end: ${p.elapsed} since our start.`,
    log_scanning: (p) => `Scanning: ${p.elapsed} so far, asked ${vaddy_log_format.number(p.polls)} times.`,
    log_scanning_until: (p) => `Scanning: ${p.elapsed} so far, asked ${vaddy_log_format.number(p.polls)} times; expected to end about ${p.end}.`,
    post_canceling: (p) => `The step ended while scan ${p.scan} was running; canceling it.`,
    notice_left_at_once: (p) => `Ended at once. Scan ${p.scan} may still be running: look at VAddy's console.`,
};

;// CONCATENATED MODULE: ./lib/messages/en/vaddy-options.js
/** What is wrong with options that only the VAddy gate has. */
const vaddyOptionMessages = {
    problem_project_id: (p) => `${p.input} is "${p.given}"; allowed: letters, digits, "-" and "_", as in 6eb1f9fcbdb6a5a (the project ID of the Server page, not the number in the console's URL).`,
    problem_scan_type: (p) => `${p.input} contains "${p.given}"; allowed: names of letters, digits and "_", separated by commas, spaces or lines.`,
    problem_scan_id: (p) => `${p.input} is "${p.given}"; allowed: a scan ID, as in 1-837b5f9f-e088-4af5-9491-67f7ce8035a4.`,
    problem_latest_only: (p) => `${p.input} is for scan_id: latest, which was not asked for; leave it out, or write scan_id: latest.`,
};

;// CONCATENATED MODULE: ./lib/messages/en/vaddy-release.js

const vaddy_release_format = (0,format/* formatFor */.B)('en');
/** What the VAddy gate says where a release rests on a scan that has run, and of the version that is deployed. */
const vaddyReleaseMessages = {
    title_max_scan_age: (p) => `scan ${vaddy_release_format.duration(p.observed)} old, limit ${vaddy_release_format.duration(p.limit)}`,
    title_scanned_after: (p) => `scan ${vaddy_release_format.duration(p.observed)} old, limit ${vaddy_release_format.duration(p.limit)}`,
    title_deployed_version: (p) => `${vaddy_release_format.number(p.observed)} of ${vaddy_release_format.count(p.limit, { one: ' look', other: ' looks' })} found the version`,
    check_max_scan_age: () => 'Age of the scan',
    check_scanned_after: () => 'Age of the scan, against scanned_after',
    check_deployed_version: () => 'Looks that found the same version',
    fact_expected_version: () => 'Expected version',
    fact_version_before: () => 'Answer of version_url before',
    fact_version_after: () => 'Answer of version_url after',
    reason_checked_latest: (p) => `The newest scan of project ${p.project} could be judged: key, project, crawl and project number are in order.`,
    reason_no_scan_listed: (p) => p.crawl === ''
        ? `VAddy lists no scan of project ${p.project}, so there is none to judge.`
        : `VAddy lists no scan of crawl ${p.crawl} of project ${p.project}, so there is none to judge.`,
    reason_scan_too_old: (p) => `The newest scan, ${p.scan}, started ${vaddy_release_format.duration(p.age)} ago; max_scan_age allows ${vaddy_release_format.duration(p.limit)}.`,
    reason_scan_before: (p) => `The newest scan, ${p.scan}, started at ${p.started}; scanned_after asks for one that started after ${p.deployed}.`,
    reason_scan_from_future: (p) => `VAddy says that scan ${p.scan} started at ${p.started}, but it is ${p.now} now; that makes no sense.`,
    reason_scan_clocks_disagree: (p) => `VAddy's clock says ${p.server}, this machine's ${p.own}. The age of scan ${p.scan}, which started at ${p.started}, cannot be judged.`,
    reason_latest_unclear: (p) => `VAddy's list does not tell which scan is the newest: the start of ${p.scan} is missing, no time in ISO 8601, or that of another scan, too.`,
    reason_latest_missing: (p) => `A scan of project ${p.project} was running and has ended, but VAddy's list has no new one. An older one is not judged in its place.`,
    reason_latest_contradicted: (p) => `VAddy contradicts itself about scan ${p.scan}: ${p.field} is ${p.listed} in its list and ${p.got} in its result.`,
    reason_number_elsewhere: (p) => `Scan ${p.scan}, the newest of project_number ${p.number}, is of project ${p.got} and not of ${p.asked}. Check project_number.`,
    reason_version_absent: (p) => `The answer of version_url does not contain "${p.expected}", the expect_version. Nothing was started.`,
    reason_version_unreadable: (p) => `The version that is deployed could not be read before the scan, so nothing was started. ${p.why}`,
    reason_version_changed: () => 'version_url answered differently after the scan than before it: the application was deployed anew meanwhile, so the scan describes neither version.',
    reason_count_of_other_version: () => 'What was scanned need not be what is deployed, so a count within the limit proves nothing.',
    reason_version_gone: (p) => `After the scan the answer of version_url no longer contains "${p.expected}", the expect_version, so the scan need not describe it.`,
    reason_version_unread: (p) => `The version that is deployed could not be read after the scan, so nobody knows whether the scan describes it. ${p.why}`,
    log_latest: (p) => `The newest scan is ${p.scan}, which started at ${p.started}.`,
    log_looking_for_latest: () => 'Looking again whether the scan that has ended is listed.',
    log_version_before: (p) => `Before the scan version_url answers ${p.digest}.`,
    next_scan_newer: () => 'Find out why no newer scan has run. To start one instead, leave out scan_id: latest with its limits.',
    next_scan_after_deployment: () => 'Scan once more after the deployment, or leave out scan_id: latest with its limits to start a scan here.',
    next_name_scan: () => "Look at the project's scans in VAddy's console; to judge a certain one, name it with scan_id.",
    next_deploy_first: () => 'Run the gate after the deployment has come to its end, and compare expect_version with what version_url answers.',
    next_check_version_url: () => 'Check version_url from the machine that runs the gate: it must answer with status 200 and no redirect, without a login.',
    next_scan_undisturbed: () => 'Scan again, and keep deployments away meanwhile: give both jobs one concurrency group.',
};

;// CONCATENATED MODULE: ./lib/messages/en/vaddy.js




const vaddy_format = (0,format/* formatFor */.B)('en');
const alerts = (count) => vaddy_format.count(count, { one: ' alert', other: ' alerts' });
/** What the VAddy gate says: why it ended as it did, what it noticed, and what to do next. */
const vaddyMessages = {
    ...vaddyLogMessages,
    ...vaddyOptionMessages,
    ...vaddyReleaseMessages,
    source_vaddy: () => 'VAddy scan',
    title_max_alerts: (p) => `${alerts(p.observed)}, limit ${vaddy_format.number(p.limit)}`,
    title_max_alert_increase: (p) => `${alerts(p.observed)} over the baseline, limit ${vaddy_format.number(p.limit)}`,
    title_min_complete: (p) => `${vaddy_format.percent(p.observed)} ran, minimum ${vaddy_format.percent(p.limit)}`,
    title_requests_sent: (p) => `${vaddy_format.count(p.observed, { one: ' request', other: ' requests' })} sent, minimum ${vaddy_format.number(p.limit)}`,
    title_max_crawl_age: (p) => `crawl ${vaddy_format.duration(p.observed)} old, limit ${vaddy_format.duration(p.limit)}`,
    check_max_alerts: () => 'Alerts',
    check_max_alert_increase: () => 'Rise over the baseline',
    check_min_complete: () => 'Part of the scan that ran',
    check_requests_sent: () => 'Requests sent',
    check_max_crawl_age: () => 'Age of the crawl',
    fact_project_id: () => 'Project',
    fact_scan_id: () => 'Scan ID',
    fact_alert_count: () => 'Alerts',
    fact_scan_count: () => 'Requests sent',
    fact_complete: () => 'Complete',
    fact_crawl_id: () => 'Crawl ID',
    fact_crawl_label: () => 'Crawl',
    fact_scan_list: () => 'Scan types',
    fact_start_time: () => 'Started',
    fact_end_time: () => 'Ended',
    fact_duration_seconds: () => 'Duration',
    fact_baseline_alert_count: () => 'Alerts in the baseline',
    fact_alert_increase: () => 'Rise over the baseline',
    fact_adopted: () => 'Adopted',
    link_scan_result: () => 'Scan result',
    link_console: () => "VAddy's console",
    status_complete: () => 'complete',
    status_canceled: () => 'canceled',
    status_other: () => 'other',
    reason_passed: (p) => `The scan finished with ${alerts(p.alerts)}, within every limit.`,
    reason_alerts: (p) => `The scan found ${alerts(p.alerts)}; max_alerts allows ${vaddy_format.number(p.limit)}.`,
    reason_incomplete: (p) => `The scan ran out of its time at ${vaddy_format.percent(p.complete)}; min_complete asks for ${vaddy_format.percent(p.minimum)}.`,
    reason_nothing_sent: () => 'The scan sent no request, so it says nothing about the application.',
    reason_count_unjudged: () => 'The scan is incomplete, so a count within the limit proves nothing.',
    reason_busy: (p) => `Another scan of project ${p.project} was still running after ${p.waited}; nothing was started.`,
    reason_busy_at_once: (p) => `Another scan of project ${p.project} is running, and on_busy is fail; nothing was started.`,
    reason_busy_skipped: (p) => `Another scan of project ${p.project} is running, and on_busy is skip; nothing was started.`,
    reason_timeout: (p) => `Scan ${p.scan} was still running after ${p.limit}, the scan_timeout.`,
    reason_scan_canceled: (p) => `VAddy says that scan ${p.scan} was canceled: somebody canceled it, or it ended abnormally.`,
    reason_aborted_maybe_running: (p) => `The job was told to stop (${p.signal}) while a scan was being started. A scan of project ${p.project} may be running: look at VAddy's console.`,
    reason_started: (p) => `Scan ${p.scan} was started; wait is false, so its result is not judged here.`,
    reason_checked: (p) => `A scan of project ${p.project} would start: key, project and crawl are in order.`,
    reason_not_handed_over: (p) => `Scan ${p.scan} was started, but its ID could not be written for the job that is to judge it (${p.why}).`,
    /** `searched`: a project number was given, so the run has looked for its scan and could not tell it. */
    reason_lost_start: (p) => `The answer to our start was lost, and a scan of project ${p.project} may be running: look at VAddy's console before you start another. ${p.why}${p.searched ? '' : ' With project_number the run can find its scan by itself.'}`,
    reason_unknown_status: (p) => `VAddy gave scan ${p.scan} the status "${p.status}", which this version does not know.`,
    reason_other_scan: (p) => `The result is not the one we asked for: ${p.field} should be ${p.asked} and is ${p.got}.`,
    answer_other_scan: (p) => `VAddy was asked to cancel scan ${p.asked} and answered about scan ${p.got}, so it is not known to be canceled.`,
    /** `reason` is why the run ended, a whole sentence. */
    reason_not_canceled: (p) => `${p.reason} Scan ${p.scan} could not be canceled and may be running.`,
    reason_attached_elsewhere: (p) => `Scan ${p.scan} belongs to something else: ${p.field} should be ${p.asked} and is ${p.got}. Check scan_id.`,
    reason_crawl_not_found: (p) => `No crawl of project ${p.project} has a label like "${p.label}". Check crawl_label.`,
    reason_crawl_id_not_found: (p) => `Project ${p.project} has no recorded crawl ${p.crawl}. Check crawl_id.`,
    reason_no_crawls: (p) => `Project ${p.project} has no recorded crawl, so there is nothing to scan. Record one in VAddy's console first.`,
    reason_paging_broken: (p) => `VAddy announced ${vaddy_format.number(p.total)} crawls and listed ${vaddy_format.number(p.got)}; the list can't be trusted.`,
    reason_increase: (p) => `${alerts(p.increase)} more than the baseline of ${vaddy_format.number(p.baseline)}; max_alert_increase allows ${vaddy_format.number(p.limit)}.`,
    reason_no_baseline: () => 'No earlier complete scan of this crawl can serve as baseline, so the rise of the alerts cannot be judged.',
    reason_crawl_old: (p) => `The crawl was recorded ${vaddy_format.duration(p.age)} ago; max_crawl_age allows ${vaddy_format.duration(p.limit)}. Nothing was started.`,
    reason_crawl_time_unreadable: (p) => `VAddy says that the crawl was recorded at "${p.recorded}", which is no time in ISO 8601; it is ${p.now} now. Its age cannot be judged, so nothing was started.`,
    reason_crawl_from_future: (p) => `VAddy says that the crawl was recorded at ${p.recorded}, but it is ${p.now} now. Its age cannot be judged, so nothing was started.`,
    reason_clocks_disagree: (p) => `VAddy's clock says ${p.server}, this machine's ${p.own}. The age of a crawl recorded at ${p.recorded} cannot be judged, so nothing was started.`,
    notice_adopted: (p) => `The answer to our start was lost. Scan ${p.scan} was adopted: it is the only new scan of our crawl, and may be another run's.`,
    notice_not_saved: (p) => `How far the run is could not be saved (${p.why}); if it is killed, nobody can cancel its scan.`,
    notice_no_baseline: () => 'No earlier complete scan of this crawl can serve as baseline, so max_alert_increase was not judged; max_alerts was.',
    notice_history_left_out: (p) => `Left out of the earlier scans, because their times cannot be right: ${vaddy_format.list(p.scans)}.`,
    notice_several_crawls: (p) => `${vaddy_format.number(p.count)} crawls match crawl_label "${p.label}"; the one used is ${p.used} ("${p.usedLabel}").`,
    notice_scan_type_unknown: (p) => `Unknown scan_type ${vaddy_format.list(p.types)}; sent all the same, in case VAddy has learnt it since.`,
    notice_busy_now: (p) => `A scan of project ${p.project} is running right now; a start would wait for it.`,
    notice_left_running: (p) => `Scan ${p.scan} is left running, as on_stop says.`,
    notice_left_attached: (p) => `Scan ${p.scan} was not started by this run and is left alone.`,
    notice_canceled_by_us: (p) => `Scan ${p.scan} was canceled.`,
    notice_already_over: (p) => `Scan ${p.scan} was already over when we came to cancel it.`,
    notice_over_or_canceled: (p) => `Scan ${p.scan} is over: it ended by itself, or by our cancel, whose answer was lost.`,
    notice_cancel_failed: (p) => `Scan ${p.scan} could not be canceled and may be running: ${p.why}`,
    notice_maybe_running: (p) => `A start was sent and no scan ID came back: a scan of project ${p.project} may be running. Look at VAddy's console.`,
    next_record_crawl_anew: () => 'Record the crawl anew, so that the scan attacks the application as it is today.',
    next_compare_clocks: () => "Set this machine's clock right and run again; if it is right, ask VAddy's support about these times.",
    next_make_baseline: () => 'Until a complete scan of this crawl exists, give a fixed limit as well:',
    next_look_at_alerts: () => 'Open the scan result, repair what it found, and scan again.',
    next_accept_incomplete: () => 'To accept a scan of this size, lower the limit:',
    next_shorten_scan: () => 'Scan less at a time: fewer scan types, or a smaller crawl.',
    next_record_crawl: () => 'Record a crawl that reaches the application and log in within it; then scan again.',
    next_wait_for_slot: () => 'To wait for the slot instead:',
    next_wait_longer: () => 'To wait longer for the slot:',
    next_queue: () => 'If several workflows scan this project, give them one concurrency group.',
    next_scan_longer: () => 'To give the scan more time:',
    next_attach: () => 'To wait for the running scan instead of starting another:',
    next_check_secret: () => 'Check that the secret exists, that its value is the WebAPI key of this user, and that the user may see the project.',
    next_check_project: () => "Compare project_id with the one on the Server page of VAddy's console.",
    next_check_console: () => "Look at VAddy's console to see whether a scan of this project is running.",
    next_scan_again: () => "If nobody canceled it on purpose, scan again; if it recurs, ask VAddy's support with the scan ID.",
    next_check_scan: () => 'Take scan_id from the job that started the scan, and compare project_id and the crawl with its inputs.',
    next_check_crawl: () => "Compare crawl_id or crawl_label with the Proxy Crawling page of VAddy's console, and record a crawl there if it has none.",
    next_check_scan_type: () => 'Compare scan_type with the scan types of your plan; without it VAddy runs all that the plan has.',
    next_check_project_number: () => "Compare project_number with the end of the project's address in VAddy's console.",
    next_run_again: () => 'Run again: the scan that was in the way is probably over by now.',
    next_check_refusal: () => "Correct what VAddy's words name; if they name nothing, compare the inputs with VAddy's console.",
    next_try_later: () => "Wait a while and run again; if it recurs, ask VAddy's support or whoever runs the proxy.",
    next_remove_cache: () => "Take a cache that stands before the API out of the way; if there is none, ask VAddy's support with the scan ID.",
    next_avoid_crawl_list: () => 'Run again; if it stays so, give crawl_id instead of crawl_label, and leave out max_crawl_age and project_number.',
    next_give_project_number: () => 'To get the trend, a baseline and the expected end as well:',
    next_judge_later: () => 'Judge it in a later job:',
    trend_axis_across: () => 'Scans, oldest first',
    trend_axis_up: (p) => `Alerts (0 to ${vaddy_format.number(p.highest)})`,
    trend_baseline: (p) => `The baseline: ${alerts(p.count)}.`,
    trend_baseline_line: (p) => `The line is the baseline: ${alerts(p.count)}.`,
    trend_dates: (p) => `They started from ${p.from} to ${p.to}.`,
    trend_left_out: (p) => `Without a number of alerts, so not drawn: ${vaddy_format.count(p.count, { one: ' scan', other: ' scans' })}.`,
    trend_summary: (p) => `${vaddy_format.count(p.count, { one: ' finished scan', other: ' finished scans' })} by the number of alerts, oldest first.`,
};

// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/http/answer.js
var http_answer = __webpack_require__(6788);
// EXTERNAL MODULE: ./lib/http/evidence.js
var evidence = __webpack_require__(3387);
// EXTERNAL MODULE: ./lib/http/http-date.js
var http_date = __webpack_require__(6315);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/kernel/redact.js
var redact = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/kernel/load-once.js
var load_once = __webpack_require__(7575);
// EXTERNAL MODULE: ./lib/kernel/pending-input.js
var pending_input = __webpack_require__(7999);
;// CONCATENATED MODULE: ./lib/sources/vaddy/load-schemas.js


const schemas = (0,load_once/* loadOnce */.E)(() => Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(946)]).then(__webpack_require__.bind(__webpack_require__, 946)));
/** Loads what reads answers, once. It takes a good part of the start, and nothing needs it before the first answer. */
const loadSchemas = schemas.load;
/** Loads what reads answers as soon as a request has left, which loading would hold up. */
function loadSchemasMeanwhile() {
    // Whoever reads the answer hears of a failure.
    if (!schemas.isAsked())
        (0,pending_input/* afterPendingInput */._)(() => void loadSchemas().catch(() => { }));
}
/** Reads an answer by the schema that `choose` picks. Throws what `parseJsonAnswer` throws. */
async function parseAnswer(choose, answer) {
    const loaded = await loadSchemas();
    return loaded.parseJsonAnswer(choose(loaded), answer);
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/api.js







/**
 * Makes a client of VAddy's WebAPI v2. The key goes into the header `X-API-KEY`, never into a URL or body;
 * `user` is a parameter, as VAddy's documents ask (Web API Scan Document 2.0.2).
 */
function createVaddyApi({ http, clock, apiUrl, user, authKey }) {
    let lastAnswer = null;
    let serverTime;
    const ask = async (request, call = {}) => {
        const endpoint = `${request.method} ${request.path}`;
        const answering = http.request({
            ...request,
            ...call,
            base: apiUrl.href,
            endpoint,
            service: vaddy.name,
            setting: 'api_url',
            headers: { 'x-api-key': authKey },
        });
        loadSchemasMeanwhile();
        const answer = await answering;
        lastAnswer = { endpoint, status: answer.status, body: (0,evidence/* evidenceOf */.X)(answer.text) };
        const text = answer.headers['date'];
        serverTime = text === undefined ? undefined : { text, at: (0,http_date/* parseHttpDate */.m)(text) };
        const failure = (0,http_answer/* classifyStatus */.xo)(answer, vaddy, clock);
        if (failure !== undefined)
            throw failure;
        return answer;
    };
    const repeatsKey = (0,redact/* createDetector */.Fz)(authKey);
    /** Returns an ID that may go on into URLs and files, where nothing can be hidden in it any more. */
    const usable = (id, field, { endpoint }) => {
        if (repeatsKey(String(id)))
            throw new errors/* AnswerError */.dV((0,message/* message */.iU)('answer_repeats_key', { endpoint, field }), false);
        return id;
    };
    const get = (path, query, call) => ask({ method: 'GET', path, query: { user, ...query } }, call);
    const post = (path, form, call) => ask({ method: 'POST', path, form: { user, ...form } }, call);
    const finished = async (asked) => {
        const scan = await parseAnswer((of) => of.finishedScan, asked);
        for (const field of ['project_id', 'scan_id', 'crawl_id'])
            usable(scan[field], field, asked);
        return scan;
    };
    return {
        isRunning: async (projectId, call) => {
            const asked = await get('/v2/scan/runcheck', { project_id: projectId }, call);
            return (await parseAnswer((of) => of.runcheckAnswer, asked)).running_process === 1;
        },
        start: async ({ projectId, crawlId, scanTypes }) => {
            // The ID of a scan that has begun stands in the answer alone: whoever can't read it must not start one.
            await loadSchemas();
            const asked = await post('/v2/scan', {
                action: 'start',
                project_id: projectId,
                ...(crawlId !== undefined && { crawl_id: crawlId }),
                ...(scanTypes && scanTypes.length > 0 && { scan_type: scanTypes.join(',') }),
            });
            return usable((await parseAnswer((of) => of.scanIdAnswer, asked)).scan_id, 'scan_id', asked);
        },
        cancel: async (scanId, call) => {
            const asked = await post('/v2/scan', { action: 'cancel', scan_id: scanId }, call);
            const { scan_id: got } = await parseAnswer((of) => of.scanIdAnswer, asked);
            if (got !== scanId)
                throw new errors/* AnswerError */.dV((0,message/* message */.iU)('answer_other_scan', { asked: scanId, got }), false);
        },
        result: async (scanId, call) => {
            const asked = await get('/v2/scan/result', { scan_id: scanId }, call);
            const { status } = await parseAnswer((of) => of.resultStatus, asked);
            if (status === 'scanning' || status === 'canceled')
                return { status };
            return status === 'finish'
                ? { status, scan: await finished(asked) }
                : { status: 'unknown', name: status };
        },
        crawls: async ({ projectId, page, label }, call) => {
            const query = {
                project_id: projectId,
                page: String(page),
                sort: 'desc',
                ...(label !== undefined && { search_label: label }),
            };
            const asked = await get('/v2/crawl', query, call);
            const found = await parseAnswer((of) => of.crawlList, asked);
            for (const [index, { id }] of found.items.entries())
                usable(id, `items[${index}].id`, asked);
            return found;
        },
        pastScans: async (projectNumber, call) => {
            const asked = await get('/v2/scan/results/list', { project_number: projectNumber }, call);
            const { items } = await parseAnswer((of) => of.resultsList, asked);
            for (const [index, { scan_id: id }] of items.entries())
                usable(id, `items[${index}].scan_id`, asked);
            return items;
        },
        deleteCrawl: async ({ projectNumber, crawlId }, call) => {
            await loadSchemas();
            const form = { project_number: projectNumber, crawl_id: crawlId };
            const asked = await post('/v2/crawl/delete', form, call);
            await parseAnswer((of) => of.deletedAnswer, asked);
        },
        lastAnswer: () => lastAnswer,
        serverTime: () => serverTime,
    };
}
/** VAddy's own words in a refusal stand in `error_message`, where the body is JSON at all. */
const vaddy = {
    name: 'VAddy',
    refusalText: (body) => typeof body === 'object' &&
        body !== null &&
        'error_message' in body &&
        typeof body.error_message === 'string'
        ? body.error_message
        : undefined,
};

;// CONCATENATED MODULE: ./lib/sources/vaddy/layout.js
/** How reports of the VAddy gate are shown: what was scanned, how much of it, what came of it. */
const vaddyLayout = {
    facts: [
        { fact: 'project_id', form: 'literal' },
        { fact: 'crawl_label', form: 'text' },
        { fact: 'crawl_id', form: 'literal' },
        { fact: 'scan_list', form: 'text' },
        { fact: 'scan_id', form: 'literal' },
        { fact: 'start_time', form: 'time' },
        { fact: 'end_time', form: 'time' },
        { fact: 'duration_seconds', form: 'seconds' },
        { fact: 'scan_count', form: 'count', shownBy: 'requests_sent' },
        { fact: 'complete', form: 'percent', shownBy: 'min_complete' },
        { fact: 'alert_count', form: 'count', shownBy: 'max_alerts' },
        { fact: 'baseline_alert_count', form: 'count' },
        { fact: 'alert_increase', form: 'change', shownBy: 'max_alert_increase' },
        { fact: 'expected_version', form: 'literal' },
        { fact: 'version_before', form: 'literal' },
        { fact: 'version_after', form: 'literal' },
        { fact: 'adopted', form: 'flag' },
    ],
    headline: 'max_alerts',
    trend: {
        id: 'scan_id',
        time: 'start_time',
        count: 'alert_count',
        complete: 'complete',
        group: ['crawl_label', 'crawl_id'],
        link: 'scan_result',
    },
};

// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/options/readers.js
var readers = __webpack_require__(7758);
;// CONCATENATED MODULE: ./lib/sources/vaddy/option-readers.js



/** A project ID: letters, digits, `-`, `_`. */
const readProjectId = (text, input) => /^[A-Za-z0-9_-]{1,100}$/.test(text)
    ? text
    : new readers/* Unreadable */.IO((0,message/* message */.iU)('problem_project_id', { input, given: (0,clean_text/* cleanLine */.O)(text, 80) }));
/** In the place of a scan's ID: the newest one that has ended. */
const latest = 'latest';
const isLatest = (text) => /^latest$/i.test(text);
/** A scan ID, as in `1-837b5f9f-e088-4af5-9491-67f7ce8035a4`. */
const readScanId = (text, input) => /^[A-Za-z0-9_-]{1,100}$/.test(text) && !isLatest(text)
    ? text
    : new readers/* Unreadable */.IO((0,message/* message */.iU)('problem_scan_id', { input, given: (0,clean_text/* cleanLine */.O)(text, 80) }));
/** A scan ID, or `latest` in any case. */
const readScanIdOrLatest = (text, input) => isLatest(text) ? latest : readScanId(text, input);
/** Scan types, upper-cased and each once, in the order they were given. */
const readScanTypes = (text, input) => {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    // Checked as they were given: upper-casing makes letters of ASCII out of `ß` and `ı`.
    const odd = names.find((name) => !/^[A-Za-z0-9_]{1,60}$/.test(name));
    if (odd !== undefined || names.length === 0) {
        return new readers/* Unreadable */.IO((0,message/* message */.iU)('problem_scan_type', { input, given: (0,clean_text/* cleanLine */.O)(odd ?? text, 80) }));
    }
    return [...new Set(names.map((name) => name.toUpperCase()))];
};
/** The names of VAddy's Scan Type Document of 2024-12-19. The list grows, so others are sent all the same. */
const knownScanTypes = new Set(('SQLI XSS XSS_STORE RFI COMMAND_INJECTION PATH_TRAV BLIND_SQLI HEADER_INJECTION XXE DESERIALIZATION SSRF ' +
    'PRIVATE_FILE CSRF MAIL_HEADER CLICK_JACKING BUFFER_OVERFLOW SESSION_FIXATION ACCESS_CTL EVAL').split(' '));
/** Returns those scan types that VAddy's document does not name. */
function unknownScanTypes(types) {
    return types.filter((type) => !knownScanTypes.has(type));
}

// EXTERNAL MODULE: ./lib/options/common.js
var common = __webpack_require__(5085);
// EXTERNAL MODULE: ./lib/options/definition.js
var definition = __webpack_require__(7377);
;// CONCATENATED MODULE: ./lib/sources/vaddy/options.js




/** Every option of the VAddy gate: inputs, flags, environment, defaults and help come from this table. */
const vaddyOptions = {
    user: (0,definition/* requiredOption */.z)('user', readers/* readText */.yR, {
        group: 'required',
        placeholder: 'login-id',
        help: 'VAddy login ID.',
    }),
    auth_key: (0,definition/* requiredOption */.z)('auth_key', readers/* readHeaderSecret */.gf, {
        group: 'required',
        placeholder: 'key',
        secret: 'VADDY_TOKEN',
        help: 'WebAPI key, from a secret. It is masked and sent in the `X-API-KEY` header only.',
    }),
    project_id: (0,definition/* requiredOption */.z)('project_id', readProjectId, {
        group: 'required',
        placeholder: 'id',
        help: 'The project, as the Server page of the console shows it, for example `6eb1f9fcbdb6a5a`: letters, digits, `-`, `_`.',
    }),
    crawl_id: (0,definition/* option */.u)('crawl_id', readers/* readDigits */.v8, {
        group: 'common',
        placeholder: 'digits',
        help: 'The crawl to scan. Without it and `crawl_label` VAddy takes the newest. Not together with `crawl_label`.',
    }),
    crawl_label: (0,definition/* option */.u)('crawl_label', readers/* readText */.yR, {
        group: 'common',
        placeholder: 'text',
        help: 'The crawl to scan, by its label. An exact match beats partial ones, then the newest wins; several matches are a warning that names the one used, none is `misconfigured`.',
    }),
    scan_type: (0,definition/* option */.u)('scan_type', readScanTypes, {
        group: 'common',
        placeholder: 'types',
        help: 'Scan types such as `SQLI, XSS`, separated by commas, spaces or lines. Default: all that the plan has. An unknown name is a warning and still sent.',
    }),
    max_alerts: (0,definition/* option */.u)('max_alerts', readers/* readCountOrOff */.YS, {
        group: 'common',
        placeholder: 'count|off',
        default: '0',
        actionDefault: '',
        help: 'More alerts than this fail the gate. `off`: alerts are reported and not judged.',
    }),
    wait_timeout: (0,definition/* option */.u)('wait_timeout', readers/* readDuration */.$7(0), {
        group: 'common',
        placeholder: 'duration',
        default: '30m',
        help: 'How long to wait for the project to be free; past it the outcome is `busy`. A start that somebody else won does not reset it.',
    }),
    scan_timeout: (0,definition/* option */.u)('scan_timeout', readers/* readDuration */.$7(1), {
        group: 'common',
        placeholder: 'duration',
        default: '5h',
        help: 'How long the scan may take, from the sending of its start (attached: from attaching); past it the outcome is `timeout`.',
    }),
    on_busy: (0,definition/* option */.u)('on_busy', readers/* readChoice */.Kf(['wait', 'skip', 'fail']), {
        group: 'common',
        placeholder: 'wait|skip|fail',
        default: 'wait',
        help: 'What to do while another scan of the project runs.',
    }),
    report_dir: (0,definition/* option */.u)('report_dir', readers/* readText */.yR, {
        group: 'common',
        placeholder: 'folder',
        help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html`, written whatever the outcome. Those of an earlier run are removed before anything is sent.',
    }),
    scan_id: (0,definition/* option */.u)('scan_id', readScanIdOrLatest, {
        group: 'rest',
        placeholder: 'id',
        help: 'Attach to this scan instead of starting one. `latest`: judge the newest scan that has ended, and start none; needs `project_number` and `max_scan_age`.',
    }),
    max_scan_age: (0,definition/* option */.u)('max_scan_age', readers/* readDuration */.$7(1), {
        group: 'rest',
        placeholder: 'duration',
        help: 'For `scan_id: latest`: how long ago the scan may have started (`36h`). Without one that is young enough the outcome is `incomplete`.',
    }),
    scanned_after: (0,definition/* option */.u)('scanned_after', readers/* readInstant */.Wr, {
        group: 'rest',
        placeholder: 'time',
        help: 'For `scan_id: latest`: the moment of the deployment, such as `2026-07-01T00:00:00+09:00`. A scan that did not start after it is `incomplete`.',
    }),
    start: (0,definition/* option */.u)('start', readers/* readBoolean */.Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'true',
        help: '`false`: never start a scan. `scan_id` is then required, so that an output that got lost does not become a new scan.',
    }),
    wait: (0,definition/* option */.u)('wait', readers/* readBoolean */.Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'true',
        help: '`false`: start, and end with `started` at once. A later job attaches with `scan_id`.',
    }),
    on_stop: (0,definition/* option */.u)('on_stop', readers/* readChoice */.Kf(['cancel', 'leave']), {
        group: 'rest',
        placeholder: 'cancel|leave',
        help: 'What becomes of a scan that still runs when the run ends. Default: `cancel` for a scan that this run started, `leave` for an attached one; given, it holds for both.',
    }),
    poll_interval: (0,definition/* option */.u)('poll_interval', readers/* readDuration */.$7(1), {
        group: 'rest',
        placeholder: 'duration',
        help: 'A fixed interval for waiting and polling, at least `1s`. Default: adaptive, from 2 s to 30 s.',
    }),
    min_complete: (0,definition/* option */.u)('min_complete', readers/* readPercent */.oO, {
        group: 'rest',
        placeholder: 'percent',
        default: '100',
        help: 'How much of the scan must have run, in percent. A scan that sent no request is never complete.',
    }),
    on_incomplete: (0,definition/* option */.u)('on_incomplete', readers/* readChoice */.Kf(['fail', 'warn']), {
        group: 'rest',
        placeholder: 'fail|warn',
        default: 'fail',
        help: '`warn`: the outcome stays `incomplete`, but the run succeeds with a warning if the scan finished.',
    }),
    on_error: (0,definition/* option */.u)('on_error', readers/* readChoice */.Kf(['fail', 'warn']), {
        group: 'rest',
        placeholder: 'fail|warn',
        default: 'fail',
        help: '`warn`: the run succeeds with a warning on `busy`, `timeout`, and on `unreachable` from the network, 5xx and 429. Never on `scan_canceled`, certificates, redirects, what a proxy answers itself, answers that make no sense, refusals, bad input and findings.',
    }),
    on_missing_secrets: common/* commonOptions */.O.on_missing_secrets,
    max_alert_increase: (0,definition/* option */.u)('max_alert_increase', readers/* readCount */._0, {
        group: 'rest',
        placeholder: 'count',
        help: 'Allowed rise of the alerts over the baseline, the lowest count among earlier complete scans of the same crawl. Needs `project_number`. Where `max_alerts` is not given, this replaces it.',
    }),
    max_crawl_age: (0,definition/* option */.u)('max_crawl_age', readers/* readDuration */.$7(1), {
        group: 'rest',
        placeholder: 'duration',
        help: 'A crawl older than this (`30d`) is `failed`, and one whose age no clock can tell `incomplete`, before anything is started.',
    }),
    version_url: (0,definition/* option */.u)('version_url', readers/* readPublicUrl */.l8, {
        group: 'rest',
        placeholder: 'url',
        help: 'An address at which the application says its version. It is read without credentials before the scan and after its end; an answer that has changed is `incomplete`. The address stands in reports.',
    }),
    expect_version: (0,definition/* option */.u)('expect_version', readers/* readText */.yR, {
        group: 'rest',
        placeholder: 'text',
        help: "Text that the answer of `version_url` must contain, such as the commit's hash. Without it nothing is started.",
    }),
    project_number: (0,definition/* option */.u)('project_number', readers/* readDigits */.v8, {
        group: 'rest',
        placeholder: 'digits',
        help: "The number at the end of the project's console URL. It gives the trend, the baseline, the expected duration, and lets a run find its scan when the answer to its start was lost.",
    }),
    job_summary: common/* commonOptions */.O.job_summary,
    pr_comment: common/* commonOptions */.O.pr_comment,
    issue: common/* commonOptions */.O.issue,
    issue_labels: common/* commonOptions */.O.issue_labels,
    issue_assignees: common/* commonOptions */.O.issue_assignees,
    github_token: common/* commonOptions */.O.github_token,
    slack_webhook_url: common/* commonOptions */.O.slack_webhook_url,
    language: common/* commonOptions */.O.language,
    dry_run: (0,definition/* option */.u)('dry_run', readers/* readBoolean */.Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'false',
        help: 'Check that a scan would start (key, project, crawl) and start none. A busy project is a note, the outcome `checked`.',
    }),
    ca_file: common/* commonOptions */.O.ca_file,
    api_url: (0,definition/* option */.u)('api_url', readers/* readApiUrl */.AX, {
        group: 'rest',
        placeholder: 'url',
        default: 'https://api.vaddy.net',
        help: "The API's address. Plain `http:` is refused unless the host is loopback.",
    }),
};

;// CONCATENATED MODULE: ./lib/sources/vaddy/outputs.js
const fact = (name, help) => ({ help, of: ({ facts }) => facts[name] });
/** Every output of the VAddy gate with what it means, those aside that every gate has. */
const vaddyOutputs = {
    scan_finished: {
        help: '`true` when the scan finished and its result is known, otherwise `false`.',
        of: ({ facts }) => facts.alert_count !== undefined,
    },
    project_id: fact('project_id', 'The project.'),
    scan_id: fact('scan_id', 'The scan that was started, attached to or adopted.'),
    scan_count: fact('scan_count', 'Requests that the scan sent.'),
    alert_count: fact('alert_count', 'Vulnerabilities that the scan found.'),
    scan_result_url: {
        help: 'The result in the console.',
        of: ({ links }) => links.find(({ key }) => key === 'scan_result')?.url,
    },
    complete: fact('complete', 'Percent of the scan that ran; under 100 when it ran out of its time.'),
    crawl_id: fact('crawl_id', 'The crawl that was scanned.'),
    crawl_label: fact('crawl_label', "The crawl's label."),
    scan_list: fact('scan_list', 'The scan types that ran, as a JSON array.'),
    start_time: fact('start_time', 'When the scan started, ISO 8601 in UTC.'),
    end_time: fact('end_time', 'When the scan ended, ISO 8601 in UTC.'),
    duration_seconds: fact('duration_seconds', 'How long the scan took, in seconds.'),
    baseline_alert_count: fact('baseline_alert_count', 'Alerts of the baseline; empty without history.'),
    alert_increase: fact('alert_increase', 'Rise of the alerts over the baseline; empty without history.'),
};

;// CONCATENATED MODULE: ./lib/sources/vaddy/phases.js

const phaseOf = {
    log_waiting: 'waiting',
    log_still_waiting: 'waiting',
    log_race_lost: 'waiting',
    log_starting: 'starting',
    log_started: 'scanning',
    log_attached: 'scanning',
    log_expected_end: 'scanning',
    log_scanning: 'scanning',
    log_scanning_until: 'scanning',
    log_start_lost: 'looking',
    log_looking_again: 'looking',
    log_waiting_for_lost: 'looking',
};
const signsOfLife = new Set([
    'log_starting',
    'log_expected_end',
    'log_still_waiting',
    'log_scanning',
    'log_scanning_until',
    'log_waiting_for_lost',
]);
/** What the log of a VAddy run means for who watches it. An expected end that has passed is dropped. */
const vaddyPhases = {
    first: (0,message/* message */.iU)('phase_asking'),
    begunBy: (line) => {
        const name = phaseOf[line.key];
        return name === undefined ? undefined : phaseNamed(name, line);
    },
    isSignOfLife: ({ key }) => signsOfLife.has(key),
};
function phaseNamed(name, line) {
    switch (name) {
        case 'waiting':
            return { name, say: (elapsed) => (0,message/* message */.iU)('phase_waiting', { elapsed }) };
        case 'starting':
            return { name, say: () => (0,message/* message */.iU)('phase_starting') };
        case 'looking':
            return { name, say: (elapsed) => (0,message/* message */.iU)('phase_looking', { elapsed }) };
        case 'scanning': {
            if (!(0,message/* isOneOf */.EK)(line, 'log_scanning_until', 'log_expected_end'))
                return { name, say: (elapsed) => (0,message/* message */.iU)('phase_scanning', { elapsed }) };
            const { end } = line.params;
            return { name, say: (elapsed) => (0,message/* message */.iU)('phase_scanning_until', { elapsed, end }) };
        }
    }
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/saved-state.js
const settingNames = ['apiUrl', 'user', 'projectId', 'caFile', 'onStop'];
/** Saves the settings for post, before anything is sent. */
function saveSettings(options, save) {
    const settings = {
        apiUrl: options.api_url.href,
        user: options.user,
        projectId: options.project_id,
        caFile: options.ca_file ?? '',
        onStop: options.on_stop ?? 'default',
    };
    for (const name of settingNames)
        save(name, settings[name]);
}
/**
 * Saves how far the run is. Each value is appended to the runner's file at once, so it survives our death.
 * The phase comes last: whoever finds `running` finds the scan that runs, also after a kill between two values.
 */
function saveCheckpoint(checkpoint, save) {
    if (checkpoint.phase === 'running')
        save('own', String(checkpoint.own));
    if ('scanId' in checkpoint)
        save('scanId', checkpoint.scanId);
    save('phase', checkpoint.phase);
}
/** Reads what main saved. */
function readState(saved) {
    const settings = Object.fromEntries(settingNames.map((name) => [name, saved(name)]));
    return {
        ...settings,
        phase: saved('phase'),
        scanId: saved('scanId'),
        own: saved('own') === 'true',
    };
}

// EXTERNAL MODULE: ./lib/sources/vaddy/stop.js
var stop = __webpack_require__(4065);
;// CONCATENATED MODULE: ./lib/sources/vaddy/post.js





/** How long post tries to cancel, in milliseconds. The server ends a canceled job after five minutes. */
const patience = 15_000;
/**
 * Cancels a scan that the step left running without knowing its end, for example because it was killed.
 * The key comes from the input, everything else from the saved state. Never fails the job.
 */
async function cancelWhatWasLeft(context) {
    const { log, saved } = context;
    const state = readState(saved);
    const failed = (why) => log.warning((0,message/* message */.iU)('notice_cancel_failed', { scan: state.scanId, why }));
    if (state.phase === 'sending' && state.scanId === '')
        log.warning((0,message/* message */.iU)('notice_maybe_running', { project: state.projectId }));
    if (!mustCancel(state))
        return;
    const authKey = context.secret('auth_key');
    // Seen where an action is nested in another one: its inputs may be missing after the job.
    if (authKey === undefined)
        return failed((0,message/* message */.iU)('problem_required', { input: 'auth_key' }));
    log.info((0,message/* message */.iU)('post_canceling', { scan: state.scanId }));
    try {
        const sent = await cancel(state, authKey, context);
        if (sent.result === 'failed')
            failed(sent.why);
        else
            log.info((0,message/* message */.iU)(stop/* cancelNotices */.Sw[sent.result], { scan: state.scanId }));
    }
    catch (error) {
        failed((0,errors/* whyOf */.gf)(error));
    }
}
/**
 * Own scans are canceled and attached ones left alone, unless `on_stop` said otherwise. A known scan counts
 * as running until its end is saved: the step may have been killed before it saved `running`.
 */
function mustCancel({ phase, scanId, own, onStop }) {
    if (scanId === '' || phase === 'over')
        return false;
    return onStop === 'default' ? own : onStop === 'cancel';
}
function cancel(state, authKey, { clock, withNetwork }) {
    return withNetwork(state.caFile === '' ? undefined : state.caFile, (http) => {
        const api = createVaddyApi({ http, clock, apiUrl: new URL(state.apiUrl), user: state.user, authKey });
        const limits = { end: clock.monotonic() + patience, tries: Number.POSITIVE_INFINITY };
        return (0,stop/* sendCancel */.rV)(api, state.scanId, { clock, limits: () => limits });
    });
}

// EXTERNAL MODULE: ./lib/options/read.js
var read = __webpack_require__(3636);
;// CONCATENATED MODULE: ./lib/sources/vaddy/read-options.js





const shortestInterval = 1_000;
/** Reads the options of the VAddy gate and checks how they go together. Finds all problems, sends nothing. */
function readVaddyOptions(given) {
    const reading = (0,read/* readOptions */.Tt)(vaddyOptions, given);
    const settled = (0,read/* settle */.G9)(reading, inconsistencies(reading.values, reading.policy, given));
    return {
        ...settled,
        options: () => {
            const complete = settled.options();
            return { ...complete, max_alerts: replacedByIncrease(complete, given) ? 'off' : complete.max_alerts };
        },
    };
}
function inconsistencies(values, policy, given) {
    const problems = [];
    if ((0,read/* isGiven */.qR)(given, 'crawl_id') && (0,read/* isGiven */.qR)(given, 'crawl_label')) {
        problems.push((0,message/* message */.iU)('problem_together', { input: 'crawl_id', other: 'crawl_label' }));
    }
    if (values.start === false && !(0,read/* isGiven */.qR)(given, 'scan_id')) {
        problems.push((0,message/* message */.iU)('problem_needs', { input: 'start: false', needed: 'scan_id' }));
    }
    if (values.max_alert_increase !== undefined && !(0,read/* isGiven */.qR)(given, 'project_number')) {
        problems.push((0,message/* message */.iU)('problem_needs', { input: 'max_alert_increase', needed: 'project_number' }));
    }
    problems.push(...problemsOfLatest(values, given));
    if ((0,read/* isGiven */.qR)(given, 'expect_version') && !(0,read/* isGiven */.qR)(given, 'version_url')) {
        problems.push((0,message/* message */.iU)('problem_needs', { input: 'expect_version', needed: 'version_url' }));
    }
    const { api_url: url, poll_interval: interval } = values;
    if (interval !== undefined &&
        interval < shortestInterval &&
        url !== undefined &&
        !(0,loopback/* isLoopbackHost */.c)(url.hostname)) {
        const shown = String(policy['poll_interval']?.value);
        problems.push((0,message/* message */.iU)('problem_duration_minimum', { input: 'poll_interval', given: shown, minimum: '1s' }));
    }
    return problems;
}
/** What can't be meant together with `scan_id: latest`, or without it. */
function problemsOfLatest(values, given) {
    if (values.scan_id !== latest) {
        const lone = ['max_scan_age', 'scanned_after'].filter((input) => (0,read/* isGiven */.qR)(given, input));
        return lone.map((input) => (0,message/* message */.iU)('problem_latest_only', { input }));
    }
    const input = 'scan_id: latest';
    const needed = ['project_number', 'max_scan_age'].filter((name) => !(0,read/* isGiven */.qR)(given, name));
    const problems = needed.map((name) => (0,message/* message */.iU)('problem_needs', { input, needed: name }));
    // What is deployed now says nothing of what was scanned then.
    if ((0,read/* isGiven */.qR)(given, 'version_url')) {
        problems.push((0,message/* message */.iU)('problem_together', { input, other: 'version_url' }));
    }
    if (values.on_stop === 'cancel') {
        problems.push((0,message/* message */.iU)('problem_together', { input, other: 'on_stop: cancel' }));
    }
    return problems;
}
/** Whether `max_alert_increase` stands for `max_alerts`, which was not given. */
function replacedByIncrease(values, given) {
    return values.max_alert_increase !== undefined && !(0,read/* isGiven */.qR)(given, 'max_alerts');
}

// EXTERNAL MODULE: ./lib/gate/conclusion.js
var conclusion = __webpack_require__(3924);
// EXTERNAL MODULE: ./lib/gate/judge.js
var judge = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/sources/vaddy/age.js
var age = __webpack_require__(4482);
// EXTERNAL MODULE: ./lib/http/retry.js + 2 modules
var http_retry = __webpack_require__(7389);
// EXTERNAL MODULE: ./lib/kernel/iso-time.js
var iso_time = __webpack_require__(3396);
// EXTERNAL MODULE: ./lib/sources/vaddy/session.js + 1 modules
var vaddy_session = __webpack_require__(72);
;// CONCATENATED MODULE: ./lib/sources/vaddy/crawl.js





/** Far more than any project has; a list that goes on beyond is broken. */
const mostPages = 200;
/**
 * Finds the crawl that a scan would use, by `crawl_id`, `crawl_label`, or the newest one.
 * A label that matches exactly beats those that match in part; of several the newest wins, with a warning.
 * Throws `ConfigurationError` where there is none such, `NothingToScanError` where any would do and there is
 * none, `AnswerError` where the list contradicts itself.
 */
async function findCrawl(session) {
    const { crawl_id: id, crawl_label: label, project_id: project } = session.options;
    const found = await listCrawls(session, {
        label,
        until: (crawl) => String(crawl.id) === id,
        onlyFirst: !id && !label,
    });
    if (label !== undefined)
        return byLabel(session, label, found);
    if (id !== undefined) {
        const crawl = found.find((one) => String(one.id) === id);
        if (crawl !== undefined)
            return known(crawl);
        throw new errors/* ConfigurationError */.j1([(0,message/* message */.iU)('reason_crawl_id_not_found', { crawl: id, project })]);
    }
    const [newest] = found;
    if (newest === undefined)
        throw new errors/* NothingToScanError */.Yn((0,message/* message */.iU)('reason_no_crawls', { project }));
    return known(newest);
}
/** Whether a scan that has run may be of any crawl: the newest one today need not be the one it used. */
function isAnyCrawl(options) {
    return (options.crawl_id === undefined && options.crawl_label === undefined && options.max_crawl_age === undefined);
}
/** Pages through the recorded crawls, newest first. Throws `AnswerError` where fewer come than announced. */
async function listCrawls(session, { label, until, onlyFirst }) {
    const { api, options, retry, signal } = session;
    const found = new Map();
    for (let page = 1;; page += 1) {
        const before = found.size;
        const query = { projectId: options.project_id, page, ...(label !== undefined && { label }) };
        const answer = await (0,http_retry/* retryRead */.Ng)(() => api.crawls(query, { signal }), http_retry/* beforeStart */.G3, retry);
        for (const crawl of answer.items)
            found.set(crawl.id, crawl);
        if (onlyFirst || found.size >= answer.total || answer.items.some(until))
            return newestFirst(found.values());
        // A page without a crawl that is new will be followed by more of its kind.
        if (found.size === before || page === mostPages) {
            throw new errors/* AnswerError */.dV((0,message/* message */.iU)('reason_paging_broken', { total: answer.total, got: found.size }), false);
        }
    }
}
function byLabel(session, label, found) {
    const exact = found.filter((crawl) => crawl.label === label);
    // The list was asked for matches only. One that ignored it must not choose the crawl.
    const partial = found.filter((crawl) => comparable(crawl.label ?? '').includes(comparable(label)));
    const candidates = exact.length > 0 ? exact : partial;
    const [first] = candidates;
    if (first === undefined) {
        throw new errors/* ConfigurationError */.j1([
            (0,message/* message */.iU)('reason_crawl_not_found', { label, project: session.options.project_id }),
        ]);
    }
    if (candidates.length > 1) {
        const count = candidates.length;
        (0,vaddy_session/* warn */.R)(session, (0,message/* message */.iU)('notice_several_crawls', {
            label,
            count,
            used: String(first.id),
            usedLabel: first.label ?? '',
        }));
    }
    return known(first);
}
/** Text without what a search may overlook: case, and full or half width. */
function comparable(text) {
    return text.normalize('NFKC').toLowerCase();
}
/**
 * Sorts by the time of recording, then by ID: VAddy's own order is not promised to hold across pages. Those
 * whose time can't be read come last, as nothing says that they are newer than any other.
 */
function newestFirst(crawls) {
    const recordedAt = (crawl) => {
        const time = (0,iso_time/* parseIsoTime */.sX)(crawl.start);
        return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
    };
    return [...crawls].sort((one, other) => recordedAt(other) - recordedAt(one) || other.id - one.id);
}
function known({ id, label, start }) {
    return { id: String(id), label: label ?? null, recorded: start, recordedAt: (0,iso_time/* parseIsoTime */.sX)(start) };
}

// EXTERNAL MODULE: ./lib/sources/vaddy/judge.js
var vaddy_judge = __webpack_require__(418);
;// CONCATENATED MODULE: ./lib/sources/vaddy/crawl-age.js





/** Says how old a crawl is, first by VAddy's clock, whose time the crawl's is too. */
function ageOfCrawl(crawl, clocks) {
    const { own, server } = clocks;
    const known = (0,age/* ageOf */.hy)(crawl.recordedAt, clocks);
    if ('ages' in known)
        return known;
    if (known.doubt === 'clocks' && server !== undefined)
        return { unknown: clocksDisagree(crawl, own, server) };
    if (known.doubt === 'future') {
        const [recorded, now] = (0,iso_time/* comparableTimes */.$z)([crawl.recordedAt, server?.at ?? own]);
        return { unknown: (0,message/* message */.iU)('reason_crawl_from_future', { recorded, now }) };
    }
    const given = { recorded: (0,clean_text/* cleanLine */.O)(crawl.recorded, 60), now: (0,iso_time/* readableTime */.GI)(own) };
    return { unknown: (0,message/* message */.iU)('reason_crawl_time_unreadable', given) };
}
/** Holds the age of a crawl against `max_crawl_age`, in milliseconds. It passes by every clock, or not at all. */
function judgeCrawlAge(crawl, clocks, limit) {
    const known = ageOfCrawl(crawl, clocks);
    if ('unknown' in known)
        return (0,vaddy_judge/* judgeNumber */.jr)('max_crawl_age', null, limit, known.unknown);
    const [age, ...others] = known.ages;
    if (clocks.server !== undefined && others.some((other) => other <= limit !== age <= limit)) {
        return (0,vaddy_judge/* judgeNumber */.jr)('max_crawl_age', null, limit, clocksDisagree(crawl, clocks.own, clocks.server));
    }
    return (0,vaddy_judge/* judgeNumber */.jr)('max_crawl_age', age, limit, (0,message/* message */.iU)('reason_crawl_old', { age, limit }));
}
function clocksDisagree({ recordedAt }, ownTime, serverTime) {
    const { written: recorded, ...clocks } = (0,age/* clockWords */.mV)(recordedAt, ownTime, serverTime);
    return (0,message/* message */.iU)('reason_clocks_disagree', { recorded, ...clocks });
}

// EXTERNAL MODULE: ./lib/sources/vaddy/deployed-version/not-deployed.js
var not_deployed = __webpack_require__(7615);
// EXTERNAL MODULE: ./lib/sources/vaddy/follow.js
var follow = __webpack_require__(6256);
// EXTERNAL MODULE: ./lib/sources/vaddy/history.js
var vaddy_history = __webpack_require__(4937);
;// CONCATENATED MODULE: ./lib/sources/vaddy/refusal-advice.js


/** What to do about VAddy's own words, as its WebAPI documents have them. */
const adviceOnWords = [
    [/project_id does not exist/i, 'next_check_project'],
    [/scan_id does not exist/i, 'next_check_scan'],
    [/no crawling data/i, 'next_record_crawl'],
    [/invalid scan type/i, 'next_check_scan_type'],
    [/not match the project number/i, 'next_check_project_number'],
    [/not finished previous scan/i, 'next_run_again'],
];
/**
 * Says what to do about a refusal. VAddy's words decide nothing else than this advice; those that no
 * document has are left to the reader.
 */
function adviceOnRefusal({ options }, error) {
    const { status, serviceText } = error instanceof errors/* RefusedError */.fk ? error : { status: 400, serviceText: undefined };
    if (status === 401)
        return [{ text: (0,message/* message */.iU)('next_check_secret') }];
    // VAddy says why, so this was somebody else; it answers 404 to no call that a run makes.
    if (serviceText === undefined || status === 404)
        return [{ text: (0,message/* message */.iU)('next_check_api_url') }];
    if (status === 403)
        return [{ text: (0,message/* message */.iU)('next_check_secret') }];
    const key = adviceOnWords.find(([words]) => words.test(serviceText))?.[1] ?? 'next_check_refusal';
    if (key === 'next_record_crawl' && options.crawl_id !== undefined) {
        return [{ text: (0,message/* message */.iU)('next_check_crawl') }];
    }
    return [{ text: (0,message/* message */.iU)(key) }];
}
/** Whether VAddy says that there is no such scan (VAddy Web API Scan Document 2.0.2). */
function saysNoSuchScan(error) {
    return error instanceof errors/* RefusedError */.fk && /scan_id does not exist/i.test(error.serviceText ?? '');
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/rehearsal.js








/**
 * Checks that a scan would start and starts none: key, project, crawl and its age, project number, an
 * attached scan. Throws what stands in the way, as a run would.
 */
async function rehearse(session) {
    const { api, options, retry, signal } = session;
    const { project_id: project, scan_id: scanId, max_crawl_age: limit, version_url: versionUrl } = options;
    const isLatest = scanId === latest;
    const busy = await (0,http_retry/* retryRead */.Ng)(() => api.isRunning(project, { signal }), http_retry/* beforeStart */.G3, retry);
    session.crawl = await findCrawl(session);
    await (0,vaddy_history/* readHistory */.Lu)(session);
    if (scanId !== undefined && !isLatest)
        await (0,http_retry/* retryRead */.Ng)(() => api.result(scanId, { signal }), http_retry/* beforeStart */.G3, retry);
    if (busy)
        session.warnings.push((0,message/* message */.iU)('notice_busy_now', { project }));
    const checks = limit === undefined ? [] : [judgeCrawlAge(session.crawl, (0,age/* clocksOf */.bi)(session), limit)];
    const { outcome, decidedBy } = (0,judge/* judgeChecks */.L)(checks);
    if (outcome !== 'passed') {
        const reason = decidedBy?.reason ?? (0,message/* message */.iU)('reason_not_finished');
        return { outcome, reason, checks, baseline: null, error: undefined };
    }
    if (versionUrl !== undefined) {
        const { watchVersion } = await __webpack_require__.e(/* import() */ 78).then(__webpack_require__.bind(__webpack_require__, 78));
        session.deployed = watchVersion(session, versionUrl);
        await session.deployed.before();
    }
    return {
        outcome: 'checked',
        reason: (0,message/* message */.iU)(isLatest ? 'reason_checked_latest' : 'reason_checked', { project }),
        checks,
        baseline: null,
        error: undefined,
    };
}

// EXTERNAL MODULE: ./lib/gate/assemble-report.js + 1 modules
var assemble_report = __webpack_require__(9575);
// EXTERNAL MODULE: ./lib/kernel/parse-url.js
var parse_url = __webpack_require__(4526);
;// CONCATENATED MODULE: ./lib/sources/vaddy/finished-scan.js

/** What VAddy says of a finished scan, as facts of a report. */
function factsOfScan(scan) {
    const duration = ((0,iso_time/* parseIsoTime */.sX)(scan.end_time) - (0,iso_time/* parseIsoTime */.sX)(scan.start_time)) / 1_000;
    return {
        alert_count: scan.alert_count,
        scan_count: scan.scan_count,
        complete: scan.complete,
        crawl_id: scan.crawl_id,
        crawl_label: scan.crawl_label ?? null,
        scan_list: scan.scan_list,
        start_time: (0,iso_time/* isoTimeOf */.Ys)(scan.start_time),
        end_time: (0,iso_time/* isoTimeOf */.Ys)(scan.end_time),
        // A scan that ended before it began lasted nobody knows how long.
        ...(duration >= 0 && { duration_seconds: Math.round(duration) }),
    };
}

// EXTERNAL MODULE: ./lib/gate/advice.js + 1 modules
var advice = __webpack_require__(8467);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(6181);
;// CONCATENATED MODULE: ./lib/sources/vaddy/advised-values.js

const minute = 60_000;
/** GitHub ends a job after 6 hours; ten minutes of them are for what comes before and after the gate. */
const githubJob = 350 * minute;
/** A scan or a queue that takes longer than a day is not waiting for more patience. */
const longestElsewhere = 24 * 60 * minute;
/**
 * A longer limit than one that was not enough, as `parseDuration` reads it: twice as long, or ten minutes
 * where there was none, and as far as `besides`, the run's other limit, leaves room on its platform.
 * All in milliseconds. `undefined` where there is no room for more.
 */
function longerLimit(host, limit, besides) {
    const wish = limit === 0 ? 10 * minute : limit * 2;
    const room = host === 'github-actions' ? githubJob - besides : longestElsewhere;
    // Whole minutes, unless the limit itself is shorter.
    const longer = wish <= room ? wish : Math.floor(room / minute) * minute;
    return longer > limit ? (0,duration/* formatDuration */.a)(longer) : undefined;
}
/** Where the console shows a result (VAddy Web API Scan Document 2.0.2, `scan_result_url`). */
const resultPage = /^https:\/\/console\.vaddy\.net\/scan_status\/([1-9]\d{0,11})\/([\w-]+)$/;
/** The project's number that the address of a result carries; `undefined` where it has any other form. */
function projectNumberIn(result) {
    const [, number, scan] = resultPage.exec(result?.scan_result_url ?? '') ?? [];
    return scan === result?.scan_id ? number : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/next-steps.js






const onStranger = (0,advice/* just */.ZF)('next_check_api_url');
const onClocks = (0,advice/* just */.ZF)('next_compare_clocks');
const nothing = (0,advice/* just */.ZF)();
/** What to do about each reason. TypeScript refuses a reason that has no row. */
const adviceOn = {
    reason_passed: nothing,
    reason_alerts: onFindings,
    reason_increase: onFindings,
    reason_crawl_old: onFindings,
    reason_clocks_disagree: onClocks,
    reason_crawl_from_future: onClocks,
    reason_crawl_time_unreadable: onClocks,
    reason_incomplete: onIncomplete,
    reason_count_unjudged: onIncomplete,
    reason_nothing_sent: onIncomplete,
    reason_no_scan_listed: (0,advice/* just */.ZF)('next_scan_newer'),
    reason_scan_too_old: (0,advice/* just */.ZF)('next_scan_newer'),
    reason_scan_before: (0,advice/* just */.ZF)('next_scan_after_deployment'),
    reason_scan_from_future: onClocks,
    reason_scan_clocks_disagree: onClocks,
    reason_latest_unclear: (0,advice/* just */.ZF)('next_name_scan'),
    reason_latest_missing: (0,advice/* just */.ZF)('next_name_scan'),
    reason_latest_contradicted: (0,advice/* just */.ZF)('next_remove_cache'),
    reason_number_elsewhere: (0,advice/* just */.ZF)('next_check_project_number'),
    reason_version_absent: (0,advice/* just */.ZF)('next_deploy_first'),
    reason_version_unreadable: (0,advice/* just */.ZF)('next_check_version_url'),
    reason_count_of_other_version: (0,advice/* just */.ZF)('next_scan_undisturbed'),
    reason_version_changed: (0,advice/* just */.ZF)('next_scan_undisturbed'),
    reason_version_gone: (0,advice/* just */.ZF)('next_scan_undisturbed'),
    reason_version_unread: (0,advice/* just */.ZF)('next_check_version_url'),
    reason_no_baseline: onIncomplete,
    reason_problems: (0,advice/* just */.ZF)('next_fix_inputs'),
    reason_crawl_not_found: (0,advice/* just */.ZF)('next_check_crawl'),
    reason_crawl_id_not_found: (0,advice/* just */.ZF)('next_check_crawl'),
    reason_attached_elsewhere: (0,advice/* just */.ZF)('next_check_scan'),
    reason_no_crawls: (0,advice/* just */.ZF)('next_record_crawl'),
    service_refused: (session, { error }) => adviceOnRefusal(session, error),
    service_refused_silently: (session, { error }) => adviceOnRefusal(session, error),
    reason_busy: onBusy,
    reason_busy_at_once: () => [
        { text: (0,message/* message */.iU)('next_wait_for_slot'), paste: 'on_busy: wait' },
        { text: (0,message/* message */.iU)('next_queue') },
    ],
    reason_busy_skipped: nothing,
    reason_timeout: onTimeout,
    reason_scan_canceled: (0,advice/* just */.ZF)('next_scan_again'),
    reason_aborted: nothing,
    reason_parent_gone: nothing,
    reason_output_lost: nothing,
    reason_not_handed_over: nothing,
    reason_aborted_maybe_running: (0,advice/* just */.ZF)('next_check_console'),
    reason_started: ({ scan }) => scan === undefined ? [] : [{ text: (0,message/* message */.iU)('next_judge_later'), paste: `scan_id: ${scan.id}` }],
    reason_checked: nothing,
    reason_checked_latest: nothing,
    reason_no_secrets: nothing,
    reason_unforeseen: (0,advice/* just */.ZF)('next_report_bug'),
    reason_not_finished: (0,advice/* just */.ZF)('next_check_console'),
    reason_lost_start: (0,advice/* just */.ZF)('next_check_console'),
    reason_unknown_status: (0,advice/* just */.ZF)('next_update'),
    reason_other_scan: (0,advice/* just */.ZF)('next_remove_cache'),
    reason_paging_broken: (0,advice/* just */.ZF)('next_avoid_crawl_list'),
    ...(0,advice/* rowsOnTransport */.KT)(),
    answer_other_scan: (0,advice/* just */.ZF)('next_remove_cache'),
    answer_status: (_, ended) => (isOutage(ended.error) ? (0,advice/* just */.ZF)('next_try_later')() : onStranger()),
    answer_rate_limited: (0,advice/* just */.ZF)('next_ask_less'),
};
/** Says what to do next, with the line to paste where there is one. */
function adviseNext(session, ended) {
    const advise = (0,advice/* adviceOf */.wr)(adviceOn, whatEndedIt(ended.reason));
    const steps = [...advise(session, ended), ...adviceToAttach(session, ended)];
    const number = session.options.project_number === undefined ? projectNumberIn(session.result) : undefined;
    if (number !== undefined) {
        steps.push({ text: (0,message/* message */.iU)('next_give_project_number'), paste: `project_number: ${number}` });
    }
    return steps;
}
/** The reason behind the one that says that its scan could not be canceled either. */
function whatEndedIt(reason) {
    if (!(0,message/* isOneOf */.EK)(reason, 'reason_not_canceled'))
        return reason.key;
    const { reason: inner } = reason.params;
    return (0,message/* isMessage */.K8)(inner) ? inner.key : reason.key;
}
/** A scan that is not known to have ended can be waited for instead of starting another. */
function adviceToAttach({ options, scan, settled }, { error }) {
    if (scan === undefined || error === undefined)
        return [];
    if (error instanceof errors/* AbortedError */.oM || error instanceof errors/* ConfigurationError */.j1 || saysNoSuchScan(error))
        return [];
    const left = error instanceof errors/* ScanTimeoutError */.Xe && (0,stop/* wishOnStop */.XU)(options, scan) === 'leave';
    return settled && !left ? [] : [{ text: (0,message/* message */.iU)('next_attach'), paste: `scan_id: ${scan.id}` }];
}
function onBusy({ options, run }) {
    const longer = longerLimit(run.host, options.wait_timeout, options.scan_timeout);
    const steps = [{ text: (0,message/* message */.iU)('next_queue') }];
    if (longer === undefined)
        return steps;
    return [{ text: (0,message/* message */.iU)('next_wait_longer'), paste: `wait_timeout: ${longer}` }, ...steps];
}
function onTimeout({ options, run, scan }) {
    const waits = scan?.origin === 'attached' ? 0 : options.wait_timeout;
    const longer = longerLimit(run.host, options.scan_timeout, waits);
    const steps = [{ text: (0,message/* message */.iU)('next_shorten_scan') }];
    if (longer === undefined)
        return steps;
    return [{ text: (0,message/* message */.iU)('next_scan_longer'), paste: `scan_timeout: ${longer}` }, ...steps];
}
function onFindings(_, { checks }) {
    const failed = checks.filter(({ result }) => result === 'fail');
    const steps = [];
    if (failed.some(({ id }) => id === 'max_crawl_age')) {
        steps.push({ text: (0,message/* message */.iU)('next_record_crawl_anew') });
    }
    const limits = (0,advice/* linesToAccept */.Jm)(checks, (id) => id === 'max_alerts' || id === 'max_alert_increase');
    if (limits.length === 0)
        return steps;
    steps.push({ text: (0,message/* message */.iU)('next_look_at_alerts') });
    return [...steps, { text: (0,message/* message */.iU)('next_accept_alerts'), paste: limits }];
}
function onIncomplete(_, { checks }) {
    const short = new Map(checks.filter(({ result }) => result !== 'pass').map((check) => [check.id, check]));
    const steps = [];
    const complete = short.get('min_complete')?.observed;
    if (short.has('requests_sent'))
        steps.push({ text: (0,message/* message */.iU)('next_record_crawl') });
    else if (typeof complete === 'number') {
        steps.push({ text: (0,message/* message */.iU)('next_shorten_scan') });
        steps.push({ text: (0,message/* message */.iU)('next_accept_incomplete'), paste: `min_complete: ${Math.floor(complete)}` });
    }
    // Without a baseline there is no rise to observe. One that is known waits for a scan that is complete.
    if (short.get('max_alert_increase')?.observed === null) {
        steps.push({ text: (0,message/* message */.iU)('next_make_baseline'), paste: 'max_alerts: 0' });
    }
    return steps;
}
/** Whether the service or what stands before it was in trouble for a while. Another status is a stranger's. */
function isOutage(error) {
    if (!(error instanceof errors/* StatusError */.Xs))
        return false;
    return [408, 425].includes(error.status) || (error.status >= 500 && error.status <= 599);
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/report.js








/** Builds the report of a run from what its session found out and how it ended. */
function buildReport(session, policy, ending) {
    const { api, clock, options, pacer, run, version } = session;
    const { baseline, checks, error, outcome, reason } = ending;
    return (0,assemble_report/* assembleReport */.x)({ source: 'vaddy', layout: vaddyLayout, version, run, policy }, {
        subject: { kind: 'project', id: options.project_id },
        simulated: (0,loopback/* isLoopbackHost */.c)(options.api_url.hostname),
        facts: factsOf(session, baseline),
    }, {
        outcome,
        reason,
        error,
        leniency: {
            onError: options.on_error,
            onIncomplete: options.on_incomplete,
            finished: session.result !== undefined && !isOfDoubtfulVersion(checks),
            forgivable: error !== undefined && (0,conclusion/* isForgivable */.OX)(error),
        },
        startedAt: session.startedAt,
        endedAt: clock.now(),
        durationMs: clock.monotonic() - session.startedMonotonic,
    }, {
        warnings: session.warnings,
        checks,
        links: linksOf(session),
        nextSteps: adviseNext(session, { reason, checks, error }),
        history: historyWithResult(session, baseline),
        waitedMs: session.waitedMs,
        polls: pacer.polls,
        lastAnswer: api.lastAnswer(),
    });
}
/**
 * Whether what was scanned need not be what goes out. `on_incomplete: warn` is for a scan that ran in part, and lets
 * nobody off who deploys in the middle of one.
 */
function isOfDoubtfulVersion(checks) {
    return checks.some(({ id, result }) => id === 'deployed_version' && result !== 'pass');
}
function factsOf({ crawl, listed, options, result, scan, deployed }, baseline) {
    const known = {
        project_id: options.project_id,
        ...(scan && { scan_id: scan.id }),
        ...(scan?.origin === 'adopted' && { adopted: true }),
        ...(crawl && { crawl_id: Number(crawl.id), crawl_label: crawl.label }),
        ...(listed && { start_time: (0,iso_time/* isoTimeOf */.Ys)(listed.start_time) }),
        ...deployed?.facts(),
    };
    if (result === undefined)
        return known;
    return {
        ...known,
        ...factsOfScan(result),
        ...(baseline && {
            baseline_alert_count: baseline.alertCount,
            alert_increase: result.alert_count - baseline.alertCount,
        }),
    };
}
function linksOf({ listed, options, result }) {
    const links = [];
    const url = result?.scan_result_url ?? listed?.scan_result_url ?? '';
    if (isHttpsUrl(url))
        links.push({ key: 'scan_result', url });
    if (options.project_number !== undefined) {
        links.push({ key: 'console', url: `https://console.vaddy.net/project/${options.project_number}` });
    }
    return links;
}
function isHttpsUrl(text) {
    return (0,parse_url/* parseUrl */.D)(text)?.protocol === 'https:';
}
/** The trend with the judged scan as its last point. */
function historyWithResult({ history, result }, baseline) {
    if (history === null)
        return null;
    const points = history.points.filter((point) => point.scanId !== result?.scan_id);
    if (result === undefined)
        return { points, baseline };
    const judged = {
        scanId: result.scan_id,
        startTime: result.start_time,
        endTime: result.end_time,
        status: 'complete',
        alertCount: result.alert_count,
        scanCount: result.scan_count,
        complete: result.complete,
        crawlId: result.crawl_id,
        crawlLabel: result.crawl_label ?? null,
        url: isHttpsUrl(result.scan_result_url) ? result.scan_result_url : null,
    };
    return { points: [...points, judged].slice(-20), baseline };
}

// EXTERNAL MODULE: ./lib/sources/vaddy/slot.js
var vaddy_slot = __webpack_require__(661);
// EXTERNAL MODULE: ./lib/kernel/grace.js
var grace = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/sources/vaddy/harmless-failure.js



/** Pauses after starts that began nothing, in milliseconds: four tries in all, as for reads. */
const pauses = [2_000, 5_000, 10_000];
/** Failures after which nothing can have begun: the request never left, or was turned away by number. */
function beganNothing(failure) {
    if (failure instanceof errors/* BarredError */.hi)
        return true;
    if (failure instanceof errors/* CertificateError */.EE || failure instanceof errors/* NetworkError */.Dr) {
        return failure.delivery === 'not-sent';
    }
    return failure instanceof errors/* StatusError */.Xs && failure.status === 429;
}
/** Makes the count of starts that began nothing; it allows what reads are allowed before a start. */
function createHarmlessFailures({ clock, log, pacer, }) {
    let failures = 0;
    let firstAt;
    return {
        async pause(failure, askedUntil = Number.POSITIVE_INFINITY) {
            const now = clock.monotonic();
            firstAt ??= now;
            const asked = failure instanceof errors/* StatusError */.Xs ? failure.retryAfter : undefined;
            const wait = Math.max(pauses[failures] ?? Number.POSITIVE_INFINITY, asked ?? 0);
            // A service that says when to come back is worth more patience than one that is not there.
            const { window } = asked === undefined ? http_retry/* beforeStart */.G3 : http_retry/* whilePolling */.x2;
            if (asked === undefined)
                failures += 1;
            else if (now + asked > askedUntil)
                return false;
            // The same certificate comes again, whenever we ask, and the same proxy says no.
            if (!(0,http_retry/* isWorthAnotherTry */.rg)(failure) || now + wait > firstAt + window)
                return false;
            log.warning((0,message/* message */.iU)('log_start_not_taken', { why: failure.detail }));
            await pacer.sleep(wait, () => (0,message/* message */.iU)('log_pausing_before_start'));
            return true;
        },
        forget: () => {
            failures = 0;
            firstAt = undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/kernel/poll.js
var poll = __webpack_require__(4764);
;// CONCATENATED MODULE: ./lib/sources/vaddy/lost-start.js









/** A second look catches a scan that begins late, in milliseconds after the first. */
const secondLook = 10_000;
const mostRestarts = 2;
/** How often to look into the results list while waiting, in milliseconds. */
const lookIntoList = 30_000;
/**
 * Without the results list a scan that was over before the first look can't be seen. No scan of an
 * application is that short, so two idle looks prove that nothing began only if the first came this soon.
 */
const soonEnough = 5_000;
/** VAddy gives times in whole seconds. */
const clockGrain = 2_000;
/** Makes the care for lost starts (contract, section 2, step 4). */
function createLostStart(session) {
    const { api, checkpoint, clock, log, options, pacer, random, retry, signal } = session;
    const { project_id: project, project_number: projectNumber } = options;
    // A scan that may be ours is worth the patience of a scan that runs, as long as it can still be found.
    const patience = projectNumber === undefined ? http_retry/* beforeStart */.G3 : http_retry/* whilePolling */.x2;
    let seen = new Set();
    let rememberedAt;
    let restarts = 0;
    let lost;
    const pastScans = async (policy = patience) => projectNumber === undefined
        ? []
        : (0,http_retry/* retryRead */.Ng)(() => api.pastScans(projectNumber, { signal }), policy, retry);
    const unseen = async () => (await pastScans()).filter((scan) => !seen.has(scan.scan_id));
    const isRunning = () => {
        pacer.polls += 1;
        return (0,http_retry/* retryRead */.Ng)(() => api.isRunning(project, { signal }), patience, retry);
    };
    const unknownFate = (why, cause = why) => {
        const searched = projectNumber !== undefined && options.wait;
        const detail = (0,message/* message */.iU)('reason_lost_start', { project, why: why.detail, searched });
        return new errors/* LostStartError */.Hb(detail, { cause });
    };
    /** Whether nothing runs and no scan ended since we remembered. */
    const idle = async () => !(await isRunning()) && (await unseen()).length === 0;
    const nothingBegan = async ({ sentAt }) => {
        if (!(await idle()))
            return false;
        const lookedSoon = clock.monotonic() - sentAt <= soonEnough;
        if (projectNumber === undefined && !lookedSoon)
            return false;
        await pacer.sleep(secondLook, () => (0,message/* message */.iU)('log_looking_again'));
        return idle();
    };
    const couldBeOurs = (scan) => {
        if (String(scan.crawl_id) !== session.crawl?.id)
            return false;
        if (!(0,vaddy_history/* areTimesRight */.BA)(scan, (0,vaddy_history/* latestMoment */.ep)(session)))
            return false;
        if (rememberedAt === undefined)
            return true;
        // Both times are VAddy's, so a wrong clock on this machine does not matter.
        const began = (0,iso_time/* parseIsoTime */.sX)(scan.start_time ?? '');
        return !Number.isNaN(began) && began >= rememberedAt - clockGrain;
    };
    const candidates = async () => (await unseen()).filter(couldBeOurs);
    const waitUntilOver = async ({ cause, sentAt }) => {
        let lookedAt = clock.monotonic();
        for (let looks = 1; await isRunning(); looks += 1) {
            const left = options.scan_timeout - (clock.monotonic() - sentAt);
            if (left <= 0)
                throw unknownFate(cause);
            if (clock.monotonic() - lookedAt >= lookIntoList) {
                lookedAt = clock.monotonic();
                // Two will not become one: in a busy project it could take hours until nothing runs.
                if ((await candidates()).length > 1)
                    throw unknownFate(cause);
            }
            await pacer.sleep(Math.min(left, options.poll_interval ?? (0,poll/* slotInterval */.I)(looks, random)), () => (0,message/* message */.iU)('log_waiting_for_lost', { elapsed: (0,duration/* formatDuration */.a)(clock.monotonic() - sentAt) }));
        }
    };
    const adopt = async (start) => {
        if (projectNumber === undefined || !options.wait)
            throw unknownFate(start.cause);
        await waitUntilOver(start);
        if ((await unseen()).length === 0) {
            // A scan that has just ended may need a moment to get into the list.
            await pacer.sleep(secondLook, () => (0,message/* message */.iU)('log_looking_again'));
        }
        const [only, ...others] = await candidates();
        if (only === undefined || others.length > 0)
            throw unknownFate(start.cause);
        session.scan = { id: only.scan_id, origin: 'adopted', since: start.sentAt };
        session.maybeRunning = false;
        // The list holds only scans that have ended.
        session.settled = true;
        checkpoint({ phase: 'over', scanId: only.scan_id });
        (0,vaddy_session/* warn */.R)(session, (0,message/* message */.iU)('notice_adopted', { scan: only.scan_id }));
    };
    /** Looks for the scan of a lost start. An outage while looking is no answer to what became of it. */
    const lookFor = async (start, beganNothing) => {
        session.maybeRunning = true;
        checkpoint({ phase: 'sending' });
        try {
            if (!(await beganNothing())) {
                await adopt(start);
                return true;
            }
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue) || error instanceof errors/* LostStartError */.Hb)
                throw error;
            if (signal.aborted)
                throw signal.reason;
            // `on_error: warn` forgives it only where it forgives both what hid the answer and what hid the scan.
            throw unknownFate(start.cause, (0,conclusion/* isForgivable */.OX)(start.cause) ? error : start.cause);
        }
        session.maybeRunning = false;
        checkpoint({ phase: 'nothing' });
        return false;
    };
    return {
        isOpen: () => lost !== undefined,
        async rememberPastScans() {
            if (projectNumber === undefined)
                return;
            seen = new Set((await pastScans(http_retry/* beforeStart */.G3)).map((scan) => scan.scan_id));
            const { at = Number.NaN } = api.serverTime() ?? {};
            rememberedAt = Number.isNaN(at) ? undefined : at;
        },
        async settle(cause, sentAt) {
            const start = { cause, sentAt };
            lost = start;
            log.warning((0,message/* message */.iU)('log_start_lost', { why: cause.detail }));
            if (await lookFor(start, async () => restarts < mostRestarts && nothingBegan(start)))
                return true;
            restarts += 1;
            log.info((0,message/* message */.iU)('log_nothing_began'));
            return false;
        },
        hasShownUp: async () => lost !== undefined && lookFor(lost, idle),
    };
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/start.js







/** How long the answer to a start is waited for once we were told to stop, in milliseconds. */
const start_grace = 4_000;
/** Pause before going back to the slot after somebody else was faster, in milliseconds. */
const pauseAfterRace = 2_000;
/**
 * Waits for the project's slot and starts one scan; on return `session.scan` is set. A start is sent again
 * only when it is known that the one before began nothing (contract, section 2, step 4).
 * Throws `BusyError`, `SlotSkipped`, `RefusedError`, `LostStartError`, what the look at the deployed version throws,
 * and what reading throws.
 */
async function startScan(session) {
    const { clock, log, options, pacer } = session;
    const slot = (0,vaddy_slot/* createSlot */.T)(session);
    const lost = createLostStart(session);
    const harmless = createHarmlessFailures(session);
    for (;;) {
        // Once a start was lost, whatever runs may be ours: its care looks, and nobody waits for a slot.
        if (!lost.isOpen()) {
            // What went wrong before another scan ran says nothing about now, and must not use up our patience.
            if (await slot.wait())
                harmless.forget();
            // Only now: while we waited, another version may have been deployed.
            await session.deployed?.before();
            await lost.rememberPastScans();
        }
        const sentAt = clock.monotonic();
        log.info((0,message/* message */.iU)('log_starting', { project: options.project_id }));
        pacer.spoke();
        const failure = await sendStart(session, sentAt);
        if (failure === undefined)
            return;
        if (failure instanceof errors/* RefusedError */.fk) {
            if (failure.status !== 400)
                throw failure;
            if (lost.isOpen()) {
                if (await lost.hasShownUp())
                    return;
                throw failure;
            }
            if (!(await isBusy(session)))
                throw failure;
            log.info((0,message/* message */.iU)('log_race_lost'));
            slot.lostRace();
            harmless.forget();
            await pacer.sleep(pauseAfterRace, () => (0,message/* message */.iU)('log_pausing_before_start'));
        }
        else if (beganNothing(failure)) {
            const mayTryAgain = await harmless.pause(failure, slot.end());
            if (lost.isOpen() && (await lost.hasShownUp()))
                return;
            if (!mayTryAgain)
                throw failure;
        }
        else if (await lost.settle(failure, sentAt))
            return;
    }
}
/** Sends one start. Returns nothing when the scan began, otherwise what came instead of its ID. */
async function sendStart(session, sentAt) {
    const { api, checkpoint, log, options } = session;
    checkpoint({ phase: 'sending' });
    session.maybeRunning = true;
    try {
        const start = api.start({
            projectId: options.project_id,
            crawlId: session.crawl?.id ?? options.crawl_id,
            scanTypes: options.scan_type,
        });
        const id = await (0,grace/* answerWithinGrace */.y)(session, start, () => start_grace);
        session.scan = { id, origin: 'own', since: sentAt };
        session.maybeRunning = false;
        checkpoint({ phase: 'running', scanId: id, own: true });
        log.info((0,message/* message */.iU)('log_started', { scan: id }));
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        if (error instanceof errors/* RefusedError */.fk || beganNothing(error)) {
            session.maybeRunning = false;
            checkpoint({ phase: 'nothing' });
        }
        if (session.signal.aborted)
            throw session.signal.reason;
        return error;
    }
}
function isBusy({ api, options, retry, signal }) {
    return (0,http_retry/* retryRead */.Ng)(() => api.isRunning(options.project_id, { signal }), http_retry/* beforeStart */.G3, retry);
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/run.js



















/**
 * Runs the VAddy gate from the first look to the judgement (contract, section 2) and returns its report,
 * however it ends: what nobody foresaw is the outcome `error`, after what was started has been canceled.
 */
async function runVaddyGate(options, policy, dependencies) {
    const session = (0,vaddy_session/* createSession */.j)(options, dependencies);
    let ending;
    try {
        ending = await proceed(session);
        if (ending.outcome === 'started')
            await handOver(session, buildReport(session, policy, ending));
    }
    catch (error) {
        if (error instanceof vaddy_slot/* SlotSkipped */.J)
            ending = plain('skipped', error.detail);
        else {
            await leaveNothingBehind(session, error);
            ending = notCanceled(session, endingOf(session, error));
        }
    }
    return buildReport(session, policy, ending);
}
async function proceed(session) {
    const { options, log, signal } = session;
    signal.throwIfAborted();
    const unknown = unknownScanTypes(options.scan_type ?? []);
    if (unknown.length > 0)
        (0,vaddy_session/* warn */.R)(session, (0,message/* message */.iU)('notice_scan_type_unknown', { types: unknown }));
    if (options.dry_run)
        return rehearse(session);
    const asksForCrawl = options.crawl_label ?? options.max_crawl_age ?? options.project_number;
    const attached = options.scan_id !== undefined;
    if (asksForCrawl !== undefined && !(attached && isAnyCrawl(options)))
        session.crawl = await findCrawl(session);
    const tooOld = crawlTooOld(session);
    if (tooOld !== undefined)
        return tooOld;
    if (options.scan_id === latest) {
        const { takeLatest } = await __webpack_require__.e(/* import() */ 5266).then(__webpack_require__.bind(__webpack_require__, 5266));
        return (await takeLatest(session)) ?? run_judge(session);
    }
    await (0,vaddy_history/* readHistory */.Lu)(session);
    if (options.version_url !== undefined) {
        const { watchVersion } = await __webpack_require__.e(/* import() */ 78).then(__webpack_require__.bind(__webpack_require__, 78));
        session.deployed = watchVersion(session, options.version_url);
    }
    if (options.scan_id !== undefined) {
        session.scan = { id: options.scan_id, origin: 'attached', since: session.clock.monotonic() };
        session.checkpoint({ phase: 'running', scanId: options.scan_id, own: false });
        log.info((0,message/* message */.iU)('log_attached', { scan: options.scan_id }));
        await session.deployed?.before();
    }
    else {
        await startScan(session);
    }
    const scan = session.scan;
    if (scan === undefined)
        throw new Error('A start without a scan.');
    // The start's answer is waited for after a stop signal, too.
    signal.throwIfAborted();
    if (!options.wait && scan.origin === 'own') {
        return plain('started', (0,message/* message */.iU)('reason_started', { scan: scan.id }));
    }
    await (0,follow/* followScan */.L)(session, scan);
    await session.deployed?.after();
    return run_judge(session);
}
/** Hands a started scan to a later job. Until that has worked it is ours, and canceled if we are killed. */
async function handOver(session, report) {
    const { checkpoint, scan } = session;
    if (scan === undefined)
        throw new Error('A start without a scan.');
    try {
        await session.handOver?.(report);
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw new errors/* HandOverError */.Yt((0,message/* message */.iU)('reason_not_handed_over', { scan: scan.id, why: (0,errors/* wordsOf */.Z9)(error) }), {
            cause: error,
        });
    }
    session.settled = true;
    checkpoint({ phase: 'over', scanId: scan.id });
}
/** The end of a run whose crawl is too old, or of an age that nobody can know. */
function crawlTooOld(session) {
    const { crawl, options } = session;
    if (options.max_crawl_age === undefined || crawl === undefined)
        return undefined;
    const check = judgeCrawlAge(crawl, (0,age/* clocksOf */.bi)(session), options.max_crawl_age);
    if (check.result === 'pass')
        return undefined;
    return endedBy(check);
}
/** The end of a run that a check forbids to begin. */
function endedBy(check) {
    const { outcome, decidedBy } = (0,judge/* judgeChecks */.L)([check]);
    const reason = decidedBy?.reason ?? (0,message/* message */.iU)('reason_not_finished');
    return { outcome, reason, checks: [check], baseline: null, error: undefined };
}
function run_judge(session) {
    const { history, options, result } = session;
    if (result === undefined)
        throw new Error('A finished scan without a result.');
    // The baseline is what began before: of a scan whose own times can't be right, nothing did.
    const isInTime = (0,vaddy_history/* areTimesRight */.BA)(result, (0,vaddy_history/* latestMoment */.ep)(session));
    const baseline = history === null || !isInTime ? null : (0,vaddy_history/* pickBaseline */.BB)(history, result, options.min_complete);
    const version = session.deployed?.check();
    const own = (0,vaddy_judge/* judgeScan */.Bw)(result, options, baseline);
    const isOther = version !== undefined && version.result !== 'pass';
    const checks = [
        ...session.checks,
        ...(version === undefined ? [] : [version]),
        ...(isOther ? (0,vaddy_judge/* withoutPass */.ih)(own, (0,message/* message */.iU)('reason_count_of_other_version')) : own),
    ];
    if (options.max_alert_increase !== undefined && baseline === null && options.max_alerts !== 'off') {
        session.warnings.push((0,message/* message */.iU)('notice_no_baseline'));
    }
    const { outcome, decidedBy } = (0,judge/* judgeChecks */.L)(checks);
    const reason = decidedBy?.reason ?? (0,message/* message */.iU)('reason_passed', { alerts: result.alert_count });
    return { outcome, reason, checks, baseline, error: undefined };
}
/** Cancels a scan that may still run, as `on_stop` says. */
async function leaveNothingBehind(session, error) {
    const { cancelFailed, options, scan, settled } = session;
    if (scan === undefined || settled || cancelFailed)
        return;
    if (saysNoSuchScan(error) && (0,stop/* wishOnStop */.XU)(options, scan) === 'leave') {
        // Nothing runs that could be left alone.
        session.settled = true;
        session.checkpoint({ phase: 'over', scanId: scan.id });
    }
    else
        await (0,stop/* cancelScan */.we)(session, scan);
}
function endingOf(session, error) {
    if (error instanceof not_deployed/* NotDeployed */.Y)
        return endedBy(error.check);
    if (!(error instanceof errors/* GateError */.ue))
        return unforeseen(session, error);
    const project = session.options.project_id;
    const outcome = (0,conclusion/* outcomeOf */.sG)(error);
    const base = { outcome, checks: [], baseline: null, error };
    if (error instanceof errors/* AbortedError */.oM && session.maybeRunning) {
        session.log.warning((0,message/* message */.iU)('notice_maybe_running', { project }));
        return { ...base, reason: (0,message/* message */.iU)('reason_aborted_maybe_running', { signal: error.signal, project }) };
    }
    return { ...base, reason: error.detail };
}
/** Says in the reason, too, that a scan may run on: it is all that an output or an annotation shows. */
function notCanceled({ cancelFailed, scan }, ending) {
    if (!cancelFailed || scan === undefined)
        return ending;
    return { ...ending, reason: (0,message/* message */.iU)('reason_not_canceled', { reason: ending.reason, scan: scan.id }) };
}
function unforeseen({ log }, error) {
    log.debug((0,errors/* stackOf */.US)(error));
    return plain('error', (0,message/* message */.iU)('reason_unforeseen', { error: (0,errors/* wordsOf */.Z9)(error) }));
}
function plain(outcome, reason) {
    return { outcome, reason, checks: [], baseline: null, error: undefined };
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/variables.js

/** go-vaddy's environment works as it is, and every other option is `VADDY_` and its name in capitals. */
const vaddyVariables = {
    prefix: 'VADDY_',
    aliases: {
        auth_key: [{ variable: 'VADDY_TOKEN' }],
        // go-vaddy takes the API's server with or without its scheme.
        api_url: [
            {
                variable: 'VADDY_API_SERVER',
                meaning: (text) => (text.includes('://') ? text : `https://${text}`),
            },
        ],
        slack_webhook_url: [{ variable: 'SLACK_WEBHOOK_URL' }],
    },
    // go-vaddy's variable for a crawl: digits are an ID, everything else is a label.
    shared: [
        {
            variable: 'VADDY_CRAWL',
            options: ['crawl_id', 'crawl_label'],
            optionOf: (text) => (/^\d+$/.test(text) ? 'crawl_id' : 'crawl_label'),
        },
    ],
    // go-vaddy's variable for the host of a V1 or PrivateNet project.
    refused: [{ variable: 'VADDY_HOST', problem: (0,message/* message */.iU)('cli_problem_v1', { variable: 'VADDY_HOST' }) }],
};

;// CONCATENATED MODULE: ./lib/sources/vaddy/source.js















/** The VAddy gate: one scan of a web application, judged. */
const source_vaddy = {
    kind: 'gate',
    name: 'vaddy',
    options: vaddyOptions,
    outputs: vaddyOutputs,
    layout: vaddyLayout,
    variables: vaddyVariables,
    alternatives: [['crawl_id', 'crawl_label']],
    action: {
        folder: '.',
        name: 'scangate: VAddy scan gate',
        description: 'Waits until VAddy is free, starts one scan, follows it to its end, and fails the job unless the answer is a clear pass.',
        hasPost: true,
    },
    wordsIn: (0,catalogues/* wordsIn */.Hn)(vaddyMessages, {
        ja: async () => (await __webpack_require__.e(/* import() */ 8505).then(__webpack_require__.bind(__webpack_require__, 8505))).vaddyMessages,
        ko: async () => (await __webpack_require__.e(/* import() */ 908).then(__webpack_require__.bind(__webpack_require__, 908))).vaddyMessages,
    }),
    helpIn: (language) => language === 'ja' ? __webpack_require__.e(/* import() */ 7614).then(__webpack_require__.bind(__webpack_require__, 7614)) : __webpack_require__.e(/* import() */ 4847).then(__webpack_require__.bind(__webpack_require__, 4847)),
    read: readVaddy,
    phases: vaddyPhases,
    post: cancelWhatWasLeft,
};
function readVaddy(given) {
    const reading = readVaddyOptions(given);
    return {
        common: reading.values,
        policy: reading.policy,
        problems: reading.problems,
        identity: identityOf(reading),
        run: (context) => {
            const options = reading.options();
            saveSettings(options, context.save);
            return runVaddyGate(options, reading.policy, vaddyDependencies(options, context));
        },
    };
}
function identityOf({ values }) {
    const { project_id: project, scan_id: scan, api_url: url } = values;
    return {
        subject: { kind: 'project', id: project ?? null },
        simulated: url !== undefined && (0,loopback/* isLoopbackHost */.c)(url.hostname),
        facts: {
            ...(project && { project_id: project }),
            ...(scan && scan !== latest && { scan_id: scan }),
        },
    };
}
/** What a run of the VAddy gate works with, from what the host gives to every gate. */
function vaddyDependencies(options, context) {
    const { clock, http, save, setLastWord } = context;
    return {
        ...context,
        api: createVaddyApi({
            http,
            clock,
            apiUrl: options.api_url,
            user: options.user,
            authKey: options.auth_key,
        }),
        checkpoint: (checkpoint) => {
            const mayRun = checkpoint.phase === 'running' && checkpoint.own;
            setLastWord(mayRun ? (0,message/* message */.iU)('notice_left_at_once', { scan: checkpoint.scanId }) : undefined);
            saveCheckpoint(checkpoint, save);
        },
    };
}


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ cancelNotices),
/* harmony export */   XU: () => (/* binding */ wishOnStop),
/* harmony export */   rV: () => (/* binding */ sendCancel),
/* harmony export */   we: () => (/* binding */ cancelScan)
/* harmony export */ });
/* unused harmony export endScan */
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7389);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3314);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9167);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72);




/** How long a cancel is tried when nobody presses, in milliseconds. */
const patienceUnpressed = 15_000;
/** How long one try may take, in milliseconds. */
const oneTry = 5_000;
/** How long the first try may take where no time is left, as after a sleep of the machine. */
const firstTry = 1_000;
const pauseBetweenTries = 1_000;
/** What is said of each way in which a scan turned out to be over. */
const cancelNotices = {
    canceled: 'notice_canceled_by_us',
    'already-over': 'notice_already_over',
    'over-or-canceled': 'notice_over_or_canceled',
};
/** What becomes of a scan that may still run when the run ends: what was asked for, or by its origin. */
function wishOnStop({ on_stop: wish }, { origin }) {
    return wish ?? (origin === 'own' ? 'cancel' : 'leave');
}
/**
 * Cancels a scan that is not known to have ended, as `on_stop` and its origin say, and records what came
 * of it: own scans are canceled and others left alone, unless `on_stop` was given. Never throws.
 */
async function cancelScan(session, scan) {
    const { api, checkpoint, clock, log, options, patience, signal } = session;
    if (wishOnStop(options, scan) === 'leave') {
        const key = options.on_stop === undefined ? 'notice_left_attached' : 'notice_left_running';
        session.warnings.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(key, { scan: scan.id }));
        log.info((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(key, { scan: scan.id }));
        session.settled = true;
        checkpoint({ phase: 'over', scanId: scan.id });
        return 'left';
    }
    const unpressed = { end: clock.monotonic() + patienceUnpressed, tries: Number.POSITIVE_INFINITY };
    const limits = () => {
        const { stoppedAt } = session;
        return stoppedAt === undefined ? unpressed : { end: stoppedAt + patience.ms, tries: patience.tries };
    };
    const outcome = await sendCancel(api, scan.id, { clock, limits, signal });
    if (outcome.result === 'failed') {
        session.cancelFailed = true;
        (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R)(session, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('notice_cancel_failed', { scan: scan.id, why: outcome.why }));
        return outcome.result;
    }
    const key = cancelNotices[outcome.result];
    session.settled = true;
    checkpoint({ phase: 'over', scanId: scan.id });
    session.warnings.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(key, { scan: scan.id }));
    log.info((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(key, { scan: scan.id }));
    return outcome.result;
}
/**
 * Sends a cancel until it is answered or its limits are reached. Sending it twice is harmless: it names one
 * scan, and a scan that is over is answered with «already been finished».
 */
async function sendCancel(api, scanId, { clock, limits, signal }) {
    let answerLost = false;
    for (let tried = 1;; tried += 1) {
        try {
            // A timer takes whole milliseconds only, and the monotonic clock gives fractions.
            const left = Math.max(tried === 1 ? firstTry : 1, Math.round(limits().end - clock.monotonic()));
            await api.cancel(scanId, { timeoutMs: Math.min(oneTry, left) });
            return { result: 'canceled' };
        }
        catch (error) {
            if (saysItIsOver(error)) {
                return { result: answerLost ? 'over-or-canceled' : 'already-over' };
            }
            answerLost ||= !(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr && error.delivery === 'not-sent');
            const why = (0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .whyOf */ .gf)(error);
            const { end, tries } = limits();
            const isLast = tried >= tries || clock.monotonic() + pauseBetweenTries >= end;
            if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk || isLast)
                return { result: 'failed', why };
            await pause(clock, signal);
        }
    }
}
/** VAddy Web API Scan Document 2.0.2: the answer to canceling a scan that has ended. */
function saysItIsOver(error) {
    return error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk && /already been finished/i.test(error.serviceText ?? '');
}
/** How often somebody who waits for the answer has a cancel sent, and the pause in between in milliseconds. */
const triesForSomebody = 3;
const pauseForSomebody = 2_000;
/**
 * Cancels a scan for somebody who asked for that alone; `false` where it was over already. A cancel that got no answer is
 * sent again. Throws what the last try threw, and an `AbortedError` when told to stop.
 */
async function endScan(api, scanId, { clock, signal }) {
    for (let tried = 1;; tried += 1) {
        try {
            await api.cancel(scanId, { signal });
            return true;
        }
        catch (error) {
            if (saysItIsOver(error))
                return false;
            if (tried >= triesForSomebody || !isWorthAnotherTry(error))
                throw error;
            await clock.sleep(pauseForSomebody, signal);
        }
    }
}
async function pause(clock, signal) {
    try {
        await clock.sleep(pauseBetweenTries, signal?.aborted ? undefined : signal);
    }
    catch {
        // Told to stop in between: the next try comes at once.
    }
}


/***/ })

};
