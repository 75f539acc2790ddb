export const id = 8341;
export const ids = [8341];
export const modules = {

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ subjectStates),
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How grave findings are, the gravest first. */
const levels = ['high', 'medium', 'low'];
/**
 * How the gate stands to a subject, the worst first. `unjudged`: what would have to be known is not, which is never
 * a pass. `warning`: let through, and said so. `skipped`: nobody asked to judge it.
 */
const subjectStates = ['fail', 'unjudged', 'warning', 'pass', 'skipped'];


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ seriesOf),
/* harmony export */   d: () => (/* binding */ historyJson)
/* harmony export */ });
/** Reads a history as a series. */
function seriesOf({ points, baseline }) {
    return {
        points: points.map((point) => ({
            id: point.scanId,
            time: point.startTime,
            status: point.status,
            count: point.alertCount,
            complete: point.complete,
            group: point.crawlLabel ?? (point.crawlId === null ? null : String(point.crawlId)),
            url: point.url,
        })),
        baseline: baseline && { id: baseline.scanId, count: baseline.alertCount },
    };
}
/** Builds what `report.json` says of a history. */
function historyJson(history) {
    if (history === null)
        return null;
    return {
        points: history.points.map((point) => ({
            scan_id: point.scanId,
            start_time: point.startTime,
            end_time: point.endTime,
            status: point.status,
            alert_count: point.alertCount,
            scan_count: point.scanCount,
            complete: point.complete,
            crawl_id: point.crawlId,
            crawl_label: point.crawlLabel,
            scan_result_url: point.url,
        })),
        baseline: history.baseline && {
            scan_id: history.baseline.scanId,
            alert_count: history.baseline.alertCount,
        },
    };
}


/***/ }),

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   dk: () => (/* binding */ mayHaveHappened),
/* harmony export */   fG: () => (/* binding */ whyRefused),
/* harmony export */   hs: () => (/* binding */ shortWaitOf)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
/* harmony import */ var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9986);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3314);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9167);





/** The status that GitHub refused with, `undefined` where it is none of GitHub's. */
function statusOf(error) {
    return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : undefined;
}
/** How long GitHub asks to wait because of its limit of requests, which did nothing; `undefined` where it is too long. */
function shortWaitOf(error, { clock, longestWait }) {
    if (![403, 429].includes(statusOf(error) ?? 0))
        return undefined;
    const wait = (0,_http_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRetryAfter */ .m)(retryAfterOf(error), clock.now());
    return wait === undefined || wait > longestWait ? undefined : wait;
}
function retryAfterOf(error) {
    const { response } = error;
    const header = response?.headers?.['retry-after'];
    return header === undefined ? undefined : String(header);
}
/** Whether a write may have been done all the same: its answer was lost, makes no sense, or GitHub stumbled over it. */
function mayHaveHappened(error) {
    return ownErrorOf(error) !== undefined || (statusOf(error) ?? 0) >= 500;
}
// Octokit wraps what kept it from an answer, as if GitHub had answered 500.
function ownErrorOf(error) {
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue)
        return error;
    return error instanceof Error && error.cause instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue ? error.cause : undefined;
}
// A 403 is also a limit of requests, a locked conversation or an archived repository, which GitHub's own
// words explain better.
const lacksPermission = /not accessible by|must have|read-?only token/i;
/** Whether GitHub says that the token may not, which is something else than a limit of requests. */
function isDenied(error) {
    return statusOf(error) === 403 && lacksPermission.test((0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(error));
}
/** Explains an error of GitHub's to whoever reads the log. */
function explainRefusal(error, { denied, failed }) {
    if (statusOf(error) === 404 || isDenied(error))
        return denied;
    return failed(whyRefused(error));
}
/** Says in one sentence why GitHub did not answer as it should. */
function whyRefused(error) {
    const own = ownErrorOf(error);
    if (own !== undefined)
        return own.detail;
    const status = statusOf(error);
    // Octokit puts the address of a document behind GitHub's words; our sentence has its own full stop.
    const text = (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)((0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(error), 300).replace(/\.?(?: - https?:\S+)?$/, '');
    if (status === undefined)
        return `${text}.`;
    const page = strangersPage.safeParse(error);
    if (!page.success)
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('answered_words', { status, text });
    const { method, url } = page.data.request;
    const { host, pathname } = new URL(url);
    return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('answer_status', { host, endpoint: `${method} ${pathname}`, status });
}
/** GitHub says why in JSON. What is text comes from somebody on the way to it, and is no sentence. */
const strangersPage = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    response: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ data: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    request: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ method: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), url: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5() }),
});


/***/ }),

/***/ 3080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ connectToGitHub)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./lib/http/json-answer.js
var json_answer = __webpack_require__(8363);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/hosts/actions/github-errors.js
var github_errors = __webpack_require__(2394);
;// CONCATENATED MODULE: ./lib/hosts/actions/github-fetch.js


/** Statuses whose answers have no body, which `Response` insists on (WHATWG Fetch, «null body status»). */
const withoutBody = new Set([204, 205, 304]);
/**
 * Makes the `fetch` with which Octokit talks to GitHub: through the proxies, certificate authorities and
 * limits that hold for every other service, so that GitHub Enterprise Server behind a private authority is
 * reached with `ca_file`. Redirects are errors, and so is what says that all is well and is no JSON: Octokit takes the
 * web page of a proxy for an answer. It knows of `fetch` what Octokit uses: JSON bodies as text.
 * Rejects with what `HttpClient.request` throws, and with an `AnswerError`.
 */
function fetchThrough(http) {
    return async (target, init = {}) => {
        const url = new URL(target);
        const { method = 'GET', body, headers, signal } = init;
        const answer = await http.request({
            method: method,
            base: url.origin,
            path: url.pathname + url.search,
            endpoint: `${method} ${url.pathname}`,
            headers: Object.fromEntries(new Headers(headers)),
            ...(typeof body === 'string' && { json: JSON.parse(body) }),
            ...(signal && { signal }),
        });
        const { headers: given, status, text } = answer;
        const hasBody = !withoutBody.has(status);
        if (hasBody && status < 300)
            (0,json_answer/* parseJsonAnswer */.o)(schemas/* unknown */.L5J(), answer);
        return new Response(hasBody ? text : null, { status, headers: given });
    };
}

;// CONCATENATED MODULE: ./lib/hosts/actions/github.js






/** The login under which the job's own token writes. */
const jobsOwn = 'github-actions[bot]';
/** How long GitHub is left alone after a question that it did not answer, in milliseconds. */
const pauseAfterSilence = 2_000;
/** How much of the time limit must be left after waiting for GitHub's limit of requests, in milliseconds. */
const timeToWrite = 10_000;
/**
 * Makes ready to talk to GitHub, or to GitHub Enterprise Server, for at most `limit` milliseconds. Throws where GitHub
 * does not say whose the token is.
 */
async function connectToGitHub({ clock, environment, http, timeout = AbortSignal.timeout.bind(AbortSignal), token }, limit) {
    const signal = inOurWords(timeout(limit), limit);
    // Imported here, because it takes time and most runs tell GitHub nothing.
    const { createGitHubClient } = await Promise.all(/* import() */[__webpack_require__.e(5439), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 238));
    const octokit = createGitHubClient({
        auth: token.reveal(),
        baseUrl: environment.apiUrl,
        request: { signal, fetch: fetchThrough(http) },
    });
    const github = { octokit, clock, signal, longestWait: limit - timeToWrite };
    return { ...github, login: await ownLogin(github) };
}
/** The same end, with a reason that people can read: that of a time limit is Node's own. */
function inOurWords(over, limit) {
    const ending = new AbortController();
    const seconds = limit / 1_000;
    const end = () => ending.abort(new errors/* NetworkError */.Dr((0,message/* message */.iU)('github_out_of_time', { seconds }), 'unknown'));
    over.addEventListener('abort', end, { once: true });
    return ending.signal;
}
const whoAmI = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
/**
 * Who we are, in lower case: anybody may write our marker, so only what we wrote ourselves counts. What a question
 * without an answer leaves open is not guessed: under another login we would not find what is there, and write it
 * once more.
 */
async function ownLogin({ clock, octokit, signal }) {
    const ask = async () => {
        const answer = (0,json_answer/* checkShape */.e)(whoAmI, await octokit.graphql('query { viewer { login } }'), 'POST /graphql');
        return answer.viewer.login.toLowerCase();
    };
    try {
        return await ask();
    }
    catch (error) {
        // A token without access to GraphQL: most likely the job's own.
        if (isShutOut(error))
            return jobsOwn;
        if (!(0,github_errors/* mayHaveHappened */.dk)(error) || signal.aborted)
            throw error;
        await clock.sleep(pauseAfterSilence, signal);
        return await ask();
    }
}
const refusals = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* enum */.k5n(['FORBIDDEN', 'INSUFFICIENT_SCOPES']) })),
});
/** Whether the token, or nobody, may use GraphQL here. */
function isShutOut(error) {
    return [401, 404].includes((0,github_errors/* statusOf */.c2)(error) ?? 0) || (0,github_errors/* isDenied */.GZ)(error) || refusals.safeParse(error).success;
}


/***/ }),

/***/ 2753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ writtenComment),
/* harmony export */   HK: () => (/* binding */ listedIssue),
/* harmony export */   Iq: () => (/* binding */ ownPosts),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   fI: () => (/* binding */ writtenIssue),
/* harmony export */   gg: () => (/* binding */ updatePost),
/* harmony export */   p0: () => (/* binding */ listedComment),
/* harmony export */   pD: () => (/* binding */ createPost)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var _http_json_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);



/** How long GitHub is given to show what it wrote without telling us, in milliseconds. */
const pauseAfterLoss = 2_000;
/** A comment or an issue, as far as it says whose it is. */
const post = {
    body: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    user: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
};
/** A comment as GitHub lists it. */
const listedComment = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...post, id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() });
/** An issue as GitHub lists it, pull requests among them. */
const listedIssue = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...post,
    number: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['open', 'closed']),
    closed_at: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
});
/** What tells a post that was just written. */
const writtenComment = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() });
/** What tells an issue that was just opened. */
const writtenIssue = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() });
/**
 * Finds our own among listed posts: those that we wrote and that begin with the marker, which anybody may write.
 * Throws an `AnswerError` where the list is none.
 */
async function* ownPosts({ login }, pages, marker, { endpoint, schema }) {
    for await (const { data } of pages) {
        for (const one of (0,_http_json_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .checkShape */ .e)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(schema), data, endpoint)) {
            if (one.user?.login.toLowerCase() === login && one.body?.startsWith(marker) === true)
                yield one;
        }
    }
}
/**
 * Creates a post. After GitHub's limit of requests, where the wait is short, and after an answer that was lost it
 * looks first whether the post is there, and only then creates it once more.
 */
async function createPost(github, create, find) {
    try {
        return await create();
    }
    catch (error) {
        const wait = (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHaveHappened */ .dk)(error) ? pauseAfterLoss : (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .shortWaitOf */ .hs)(error, github);
        if (wait === undefined || github.signal.aborted)
            throw error;
        await github.clock.sleep(wait, github.signal);
        return (await find()) ?? (await create());
    }
}
/** Updates a post. Returns `false` where somebody deleted it in the meantime. */
async function updatePost(github, update) {
    try {
        await patiently(github, update);
        return true;
    }
    catch (error) {
        if ([404, 410].includes((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 0))
            return false;
        throw error;
    }
}
/** Writes once more after GitHub's limit of requests, which did nothing, where the wait it asks for is short. */
async function patiently(github, write) {
    try {
        return await write();
    }
    catch (error) {
        const wait = (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .shortWaitOf */ .hs)(error, github);
        if (wait === undefined)
            throw error;
        await github.clock.sleep(wait, github.signal);
        return await write();
    }
}


/***/ }),

/***/ 8341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/kernel/clock.js
var kernel_clock = __webpack_require__(7103);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/report/view.js + 2 modules
var report_view = __webpack_require__(1626);
;// CONCATENATED MODULE: ./lib/report/annotation.js

// GitHub cuts a message at 4,096 characters; a reader stops long before that.
const mostCharacters = 1_000;
/** Writes the annotation of a run: its outcome, why, and where to look. A plain success needs none. */
function annotationOf(report, language) {
    if (report.conclusion === 'success')
        return null;
    const view = (0,report_view/* viewOf */.d)(report, language);
    const lines = [view.simulated, view.reason, ...view.problems, view.links[0]?.href ?? null];
    const text = [...lines.filter((line) => line !== null).join('\n')].slice(0, mostCharacters).join('');
    return {
        level: report.conclusion === 'failure' ? 'error' : report.conclusion,
        title: view.title,
        message: text,
    };
}

// EXTERNAL MODULE: ./lib/report/amounts.js
var amounts = __webpack_require__(1975);
// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __webpack_require__(2463);
;// CONCATENATED MODULE: ./lib/report/evidence-rows.js



const mostOptions = 100;
/** Lists where, for whom and when the run took place. */
function runRows(words, { run, timing, tool }) {
    const row = (key, label, value, literal = false) => {
        const shown = (0,harmless/* inertLine */.F)(String(value ?? ''), 300);
        return shown === '' ? [] : [{ key, label, value: shown, literal }];
    };
    return [
        ...row('repository', (0,message/* say */.cv)(words, (0,message/* message */.iU)('run_repository')), run.repository),
        ...row('commit', (0,message/* say */.cv)(words, (0,message/* message */.iU)('run_commit')), run.commit, true),
        ...row('ref', (0,message/* say */.cv)(words, (0,message/* message */.iU)('run_ref')), run.ref, true),
        ...row('host', (0,message/* say */.cv)(words, (0,message/* message */.iU)('run_host')), run.host === 'other' ? (0,message/* say */.cv)(words, (0,message/* message */.iU)('run_host_other')) : run.host),
        ...row('url', (0,message/* say */.cv)(words, (0,message/* message */.iU)('run_url')), run.url),
        ...row('attempt', (0,message/* say */.cv)(words, (0,message/* message */.iU)('run_attempt')), run.attempt),
        ...row('actor', (0,message/* say */.cv)(words, (0,message/* message */.iU)('run_actor')), run.actor, true),
        ...row('started_at', (0,message/* say */.cv)(words, (0,message/* message */.iU)('timing_started_at')), (0,amounts/* timeText */.Tc)(timing.startedAt)),
        ...row('ended_at', (0,message/* say */.cv)(words, (0,message/* message */.iU)('timing_ended_at')), (0,amounts/* timeText */.Tc)(timing.endedAt)),
        ...row('duration', (0,message/* say */.cv)(words, (0,message/* message */.iU)('timing_duration')), (0,amounts/* amountText */.cY)(words, timing.durationMs, 'milliseconds')),
        ...row('waited', (0,message/* say */.cv)(words, (0,message/* message */.iU)('timing_waited')), (0,amounts/* amountText */.cY)(words, timing.waitedMs, 'milliseconds')),
        ...row('polls', (0,message/* say */.cv)(words, (0,message/* message */.iU)('timing_polls')), (0,amounts/* amountText */.cY)(words, timing.polls, 'count')),
        ...row('tool', (0,message/* say */.cv)(words, (0,message/* message */.iU)('tool_version')), `${tool.name} ${tool.version}`),
    ];
}
/** Lists the effective options and where each came from, in the order of the policy. */
function policyRows(words, policy) {
    return Object.entries(policy)
        .slice(0, mostOptions)
        .map(([option, { value, from }]) => ({
        option: (0,harmless/* inertLine */.F)(option, 60),
        value: value === null ? '–' : (0,harmless/* inertLine */.F)(String(value), 300),
        from: (0,message/* say */.cv)(words, (0,message/* message */.iU)(from === 'env-file' ? 'from_env_file' : `from_${from}`)),
        isDefault: from === 'default',
    }));
}

;// CONCATENATED MODULE: ./lib/report/stable-json.js
// What JSON allows inside strings, and a terminal, a log viewer or GitHub's runner could still take for
// something else: DEL and C1 controls, bidirectional and invisible characters, and `##[`.
const risky = /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|#(?=#\[)/g;
/** Writes JSON, indented by two spaces. Risky characters are escaped, which changes no value. */
function safeJson(value) {
    const text = JSON.stringify(value ?? null, null, 2) ?? 'null';
    return text.replace(risky, (match) => [...Array(match.length).keys()]
        .map((index) => `\\u${match.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join(''));
}
/** Writes an answer as JSON for people, cut where it is longer than they want to read. */
function evidenceText(body, maximumLength) {
    const text = safeJson(body);
    return text.length <= maximumLength ? text : `${text.slice(0, maximumLength).toWellFormed()}…`;
}

// EXTERNAL MODULE: ./lib/report/markdown/assessment.js
var assessment = __webpack_require__(8302);
// EXTERNAL MODULE: ./lib/report/markdown/bounded.js
var bounded = __webpack_require__(7491);
// EXTERNAL MODULE: ./lib/report/markdown/fleet.js
var fleet = __webpack_require__(9754);
// EXTERNAL MODULE: ./lib/report/markdown/gates.js
var gates = __webpack_require__(7898);
// EXTERNAL MODULE: ./lib/report/markdown/markdown-text.js
var markdown_text = __webpack_require__(3025);
// EXTERNAL MODULE: ./lib/report/markdown/sections.js
var markdown_sections = __webpack_require__(5952);
;// CONCATENATED MODULE: ./lib/report/trend/days.js

// Beyond this a date at every bar would run into its neighbours'.
const mostDatedBars = 10;
/**
 * Gives each drawn run's day as `11-20`, the first of a day only and none beside another where bars are many;
 * `null` where nothing should stand. The year stands in the words below the chart.
 */
function trendDays({ drawn }) {
    const days = drawn.map((row) => (0,amounts/* dayText */.Ew)(row.time));
    let written = -2;
    return days.map((day, index) => {
        if (day === null || day === days[index - 1])
            return null;
        if (drawn.length > mostDatedBars && written === index - 1)
            return null;
        written = index;
        return day.slice(5);
    });
}

;// CONCATENATED MODULE: ./lib/report/trend/mermaid.js

// Mermaid divides the axis by about ten: below eight it would mark halves.
const lowestMarked = 8;
const manyScans = 10;
// Instead of marks each bar has its number, and the axis' title the range, for a Mermaid that can't write those.
const numbersInBars = [
    '    showDataLabel: true',
    '    yAxis:',
    '      showLabel: false',
    '      showTick: false',
];
/**
 * Writes the trend as a Mermaid chart: bars for the runs, a line for the baseline. Categories that are
 * alike would fall together into one bar, so each begins with the row's number and not with its date.
 */
function mermaidChart(trend, words) {
    const days = trendDays(trend);
    const labels = trend.drawn.map(({ number }, index) => {
        const day = days[index];
        return day ? `"${number} · ${day}"` : `"${number}"`;
    });
    const isMany = trend.drawn.length > manyScans;
    const lines = [
        '---',
        'config:',
        '  xyChart:',
        `    width: ${isMany ? 1_000 : 760}`,
        `    height: ${isMany ? 340 : 260}`,
        ...(trend.ceiling < lowestMarked ? numbersInBars : []),
        '    xAxis:',
        '      labelFontSize: 12',
        '  themeVariables:',
        '    xyChart:',
        '      backgroundColor: transparent',
        '      plotColorPalette: "#3b7dd8, #c2850c"',
        '---',
        'xychart-beta',
        `  x-axis "${quotable(words.across)}" [${labels.join(', ')}]`,
        `  y-axis "${quotable(words.up)}" 0 --> ${trend.ceiling}`,
        `  bar [${trend.drawn.map((row) => row.count).join(', ')}]`,
    ];
    if (trend.baseline !== null) {
        lines.push(`  line [${trend.drawn.map(() => trend.baseline).join(', ')}]`);
    }
    return lines.join('\n');
}
function quotable(text) {
    return text.replace(/["\n\r]/g, ' ');
}

;// CONCATENATED MODULE: ./lib/report/trend/table.js



/** Writes the trend's table by columns. The group has one only where the runs are of several. */
function trendTable(words, trend) {
    const { layout } = trend;
    const unknown = (0,message/* say */.cv)(words, (0,message/* message */.iU)('not_known'));
    const column = (kind, heading, cell) => ({
        kind,
        heading,
        cells: trend.rows.map(cell),
    });
    const columns = [
        column('number', '#', (row) => String(row.number)),
        // Before what only explains it, so that a phone shows it without scrolling, in any language.
        column('number', (0,message/* say */.cv)(words, (0,message/* message */.iU)(`fact_${layout.count}`)), (row) => row.count === null ? unknown : (0,amounts/* amountText */.cY)(words, row.count, 'count')),
        column('time', (0,message/* say */.cv)(words, (0,message/* message */.iU)(`fact_${layout.time}`)), (row) => (0,amounts/* timeText */.Tc)(row.time)),
        column('status', (0,message/* say */.cv)(words, (0,message/* message */.iU)('column_status')), (row) => statusText(words, row)),
        column('text', (0,message/* say */.cv)(words, (0,message/* message */.iU)(`fact_${layout.group[0]}`)), (row) => (0,harmless/* inertLine */.F)(row.group ?? unknown, 100)),
        column('number', (0,message/* say */.cv)(words, (0,message/* message */.iU)(`fact_${layout.complete}`)), (row) => row.complete === null ? unknown : (0,amounts/* amountText */.cY)(words, row.complete, 'percent')),
        column('id', (0,message/* say */.cv)(words, (0,message/* message */.iU)(`fact_${layout.id}`)), (row) => (0,harmless/* inertLine */.F)(row.id, 100)),
    ];
    return {
        columns: trend.severalGroups ? columns : columns.filter(({ kind }) => kind !== 'text'),
        links: trend.rows.map((row) => (row.url === null ? null : (0,harmless/* linkable */.L)(row.url))),
    };
}
/** Says how a run ended, and whether it is the judged one or the baseline. */
function statusText(words, row) {
    const status = (0,message/* say */.cv)(words, (0,message/* message */.iU)(`status_${row.status}`));
    const noted = (key) => (0,message/* say */.cv)(words, (0,message/* message */.iU)('trend_noted', { status, note: (0,message/* say */.cv)(words, (0,message/* message */.iU)(key)) }));
    if (row.judged)
        return noted('trend_this_run');
    return row.baseline ? noted('trend_is_baseline') : status;
}

// EXTERNAL MODULE: ./lib/report/trend/words.js
var trend_words = __webpack_require__(9187);
;// CONCATENATED MODULE: ./lib/report/markdown/trend.js





/** The trend as a Mermaid chart, and folded below it the same numbers as a table. */
function trendSection(view) {
    const { trend, words } = view;
    if (trend === null)
        return '';
    const sections = [`### ${(0,markdown_text/* escapeMarkdown */.FV)((0,message/* say */.cv)(words, (0,message/* message */.iU)('heading_history')))}`];
    // One bar is no trend.
    if (trend.drawn.length > 1) {
        const chart = mermaidChart(trend, {
            across: (0,message/* say */.cv)(words, (0,message/* message */.iU)('trend_axis_across')),
            up: (0,message/* say */.cv)(words, (0,message/* message */.iU)('trend_axis_up', { highest: trend.ceiling })),
        });
        sections.push((0,markdown_text/* codeBlock */.DV)(chart, 'mermaid'), (0,markdown_text/* escapeMarkdown */.FV)((0,trend_words/* trendNotes */.B)(words, trend, true)));
    }
    const { columns, links } = trendTable(words, trend);
    const table = (0,markdown_text/* markdownTable */.Qj)(columns.map((column) => (0,markdown_text/* unbroken */.D_)((0,markdown_text/* escapeMarkdown */.FV)(column.heading))), links.map((href, index) => columns.map(({ kind, cells }) => {
        const text = cells[index] ?? '';
        if (kind === 'text')
            return (0,markdown_text/* escapeMarkdown */.FV)(text);
        if (kind !== 'id')
            return (0,markdown_text/* unbroken */.D_)((0,markdown_text/* escapeMarkdown */.FV)(text));
        return href === null ? (0,markdown_text/* inlineCode */.ti)(text) : (0,markdown_text/* markdownLink */.iQ)(text, href);
    })), columns.map((column) => column.kind === 'number'));
    sections.push((0,markdown_text/* folded */.TM)((0,message/* say */.cv)(words, (0,message/* message */.iU)('trend_table')), table));
    return sections.join('\n\n');
}

;// CONCATENATED MODULE: ./lib/report/markdown/markdown.js











// GitHub drops a summary of more than 1 MiB whole; half of it leaves room for what else the step writes.
const mostSummaryBytes = 512 * 1_024;
const mostAnswerCharacters = 20_000;
const mostFolded = { findings: 30, fixes: 60 };
/** Writes the job summary: the outcome first, always within GitHub's limit. */
function renderSummary(report, language) {
    const view = (0,report_view/* viewOf */.d)(report, language);
    return (0,bounded/* joinWithin */.U)(mostSummaryBytes, [...summarySections(view), (0,markdown_sections/* footerLine */.GO)(view, report)], cutShort(view));
}
/** Writes `report.md`: the job summary with the evidence that an audit asks for. */
function renderMarkdownFile(report, language) {
    const view = (0,report_view/* viewOf */.d)(report, language);
    const heading = (key) => `### ${(0,markdown_text/* escapeMarkdown */.FV)((0,message/* say */.cv)(view.words, (0,message/* message */.iU)(key)))}`;
    const policy = policyRows(view.words, report.policy);
    const sections = [...summarySections(view), heading('heading_run'), (0,markdown_sections/* rowsList */.Wq)(runRows(view.words, report))];
    if (policy.length > 0) {
        sections.push(heading('heading_policy'), 
        // No table: a value as code does not break there, and on a phone where it came from would be out of sight.
        policy
            .map(({ from, option, value }) => `- ${(0,markdown_text/* inlineCode */.ti)(option)}: ${(0,markdown_text/* inlineCode */.ti)(value)} · ${(0,markdown_text/* escapeMarkdown */.FV)(from)}`)
            .join('\n'));
    }
    if (report.lastAnswer !== null) {
        const { endpoint, status, body } = report.lastAnswer;
        sections.push(heading('heading_last_answer'), `${(0,markdown_text/* inlineCode */.ti)(endpoint)} · HTTP ${status}`, (0,markdown_text/* codeBlock */.DV)(evidenceText(body, mostAnswerCharacters), 'json'));
    }
    return (0,bounded/* joinWithin */.U)(mostSummaryBytes, sections, cutShort(view));
}
function summarySections(view) {
    return [
        (0,markdown_sections/* titleSection */.cP)(view, '##'),
        (0,markdown_sections/* linkLine */.pF)(view),
        (0,markdown_sections/* problemsSection */.Ad)(view, '###'),
        (0,markdown_sections/* checksSection */.N$)(view, '###'),
        (0,fleet/* fleetSection */.Yk)(view, '###'),
        (0,gates/* gatesSection */.A)(view, '###'),
        (0,markdown_sections/* nextSection */.tV)(view, '###'),
        (0,assessment/* assessedFindingsSection */.vi)(view, '###', mostFolded.findings),
        (0,markdown_sections/* warningsSection */.xd)(view, '###'),
        (0,assessment/* pointsSection */.Bq)(view, '###'),
        (0,assessment/* rulesSection */.bg)(view),
        (0,markdown_sections/* factsSection */.Lg)(view),
        trendSection(view),
        (0,fleet/* findingsSection */.WT)(view, '###', mostFolded),
        (0,fleet/* fixesSection */.HO)(view, mostFolded),
        ...(0,gates/* sourceFleets */.t)(view, '###'),
    ];
}
function cutShort(view) {
    return `_${(0,markdown_text/* escapeMarkdown */.FV)((0,message/* say */.cv)(view.words, (0,message/* message */.iU)('cut_short')))}_`;
}

// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/hosts/network.js + 5 modules
var network = __webpack_require__(5499);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/gate/has-sarif.js
var has_sarif = __webpack_require__(5483);
// EXTERNAL MODULE: ./lib/report/html/html-text.js
var html_text = __webpack_require__(5665);
;// CONCATENATED MODULE: ./lib/report/html/sections.js





/** The sign of a tone, beside which a word stands. */
const signs = { good: '✔', bad: '✘', warning: '⚠', neutral: 'ℹ' };
const sections_mostAnswerCharacters = 100_000;
// `border` and `cellpadding` are for readers whose content-security policy drops the styles, as Jenkins'
// does: without them the columns of an unstyled table run into each other.
const tableTag = '<table border="1" cellpadding="6">';
/** A section with its heading. Empty content gives no section. */
function section(view, heading, content) {
    return sectionBelow((0,message/* say */.cv)(view.words, (0,message/* message */.iU)(heading)), content);
}
/** A section below a heading that is said already. */
function sectionBelow(heading, content) {
    return content === '' ? '' : `<section>\n<h2>${(0,html_text/* escapeHtml */.Z)(heading)}</h2>\n${content}\n</section>`;
}
/** A table from header cells and rows that are HTML already. */
function htmlTable(header, rows) {
    const head = header.length === 0 ? '' : `<thead><tr>${header.join('')}</tr></thead>\n`;
    return `${tableTag}\n${head}<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}
/** A table of sentences: on a phone its cells stand one below the other. */
function stackedTable(header, rows) {
    return `<div class="stack">\n${htmlTable(header, rows)}\n</div>`;
}
/** A header cell of a column. Without text it is no header, so that a screen reader doesn't announce one. */
function columnHead(text, number = false) {
    return text === ''
        ? '<td></td>'
        : `<th scope="col"${number ? ' class="number"' : ''}>${(0,html_text/* escapeHtml */.Z)(text)}</th>`;
}
/** A link to an address that passed `linkable`. */
function htmlLink(label, href) {
    return `<a href="${(0,html_text/* escapeMarkup */.M)(href)}" rel="noopener noreferrer">${(0,html_text/* escapeHtml */.Z)(label)}</a>`;
}
/** The outcome, whether it was a rehearsal, the reason and the places to look. */
function titleSection(view) {
    const links = view.links.map(({ label, address, href }) => href === null
        ? `<p>${(0,html_text/* escapeHtml */.Z)(label)}: <code>${(0,html_text/* escapeHtml */.Z)(address)}</code></p>`
        : `<p><a class="button" href="${(0,html_text/* escapeMarkup */.M)(href)}" rel="noopener noreferrer">${(0,html_text/* escapeHtml */.Z)(label)}</a></p>`);
    const simulated = view.simulated === null ? [] : [`<p class="simulated">${(0,html_text/* escapeHtml */.Z)(view.simulated)}</p>`];
    return [
        `<header class="${view.tone}">`,
        `<h1><span aria-hidden="true">${signs[view.tone]}</span> ${(0,html_text/* escapeHtml */.Z)(view.title)}</h1>`,
        ...simulated,
        `<p>${(0,html_text/* escapeHtml */.Z)(view.reason)}</p>`,
        ...links,
        '</header>',
    ].join('\n');
}
/** Sentences as a list below a heading. */
function listSection(view, heading, lines) {
    return section(view, heading, list(lines));
}
/** The checks with what was observed, the limit and the result, and why one isn't a pass. */
function checksSection(view) {
    if (view.checks.length === 0)
        return '';
    const head = (key, number = false) => columnHead((0,message/* say */.cv)(view.words, (0,message/* message */.iU)(key)), number);
    const rows = view.checks.map((check) => `<tr><th scope="row">${(0,html_text/* escapeHtml */.Z)(check.label)}</th><td class="number">${(0,html_text/* escapeHtml */.Z)(check.observed)}</td><td class="limit">${(0,html_text/* escapeHtml */.Z)(check.limit)}</td><td class="${check.tone}"><strong><span aria-hidden="true">${signs[check.tone]}</span>&nbsp;${(0,html_text/* escapeHtml */.Z)(check.result)}</strong></td></tr>`);
    const header = [
        head('column_check'),
        head('column_observed', true),
        head('column_limit'),
        head('column_result'),
    ];
    const reasons = list([...new Set(view.checks.flatMap((check) => check.reason ?? []))]);
    return section(view, 'heading_checks', [htmlTable(header, rows), reasons].filter(Boolean).join('\n'));
}
/** What to do next, each step with its lines to paste. */
function nextSection(view) {
    const steps = view.next.map(({ text, paste }) => {
        const block = paste === null ? '' : `\n<pre><code>${(0,html_text/* escapeMarkup */.M)(paste)}</code></pre>`;
        return `<li>${(0,html_text/* escapeHtml */.Z)(text)}${block}</li>`;
    });
    return section(view, 'heading_next', steps.length === 0 ? '' : `<ul>\n${steps.join('\n')}\n</ul>`);
}
/** The key facts. */
function factsSection(view) {
    return section(view, 'heading_facts', rowsTable(view.facts));
}
/** Where and for whom the run took place, what it was held to, and what the service said last. */
function evidenceSections(view, report) {
    const word = (key) => columnHead((0,message/* say */.cv)(view.words, (0,message/* message */.iU)(key)));
    const header = [word('column_option'), word('column_value'), word('column_from')];
    const rows = policyRows(view.words, report.policy);
    const defaults = rows.filter((row) => row.isDefault);
    const options = [
        policyTable(header, rows.filter((row) => !row.isDefault)),
        folded((0,html_text/* escapeHtml */.Z)((0,message/* say */.cv)(view.words, (0,message/* message */.iU)('from_default_rest', { count: defaults.length }))), policyTable(header, defaults)),
    ].filter((part) => part !== '');
    const answer = report.lastAnswer;
    const answerHtml = answer === null
        ? ''
        : folded(`<code>${(0,html_text/* escapeHtml */.Z)(answer.endpoint)}</code> · HTTP ${(0,html_text/* escapeHtml */.Z)(String(answer.status))}`, `<pre><code>${(0,html_text/* escapeMarkup */.M)(evidenceText(answer.body, sections_mostAnswerCharacters))}</code></pre>`);
    return [
        section(view, 'heading_run', rowsTable(runRows(view.words, report))),
        section(view, 'heading_policy', options.join('\n')),
        section(view, 'heading_last_answer', answerHtml),
    ];
}
function policyTable(header, rows) {
    if (rows.length === 0)
        return '';
    return htmlTable(header, rows.map(({ option, value, from }) => `<tr><th scope="row"><code>${(0,html_text/* escapeHtml */.Z)(option)}</code></th><td><code>${(0,html_text/* escapeHtml */.Z)(value)}</code></td><td class="word">${(0,html_text/* escapeHtml */.Z)(from)}</td></tr>`));
}
/** Folds HTML away behind a summary that is HTML too. Nothing to fold gives nothing. */
function folded(summary, content) {
    return content === '' ? '' : `<details>\n<summary>${summary}</summary>\n${content}\n</details>`;
}
function rowsTable(rows) {
    if (rows.length === 0)
        return '';
    return htmlTable([], rows.map(({ key, label, value, literal }) => {
        const href = key === 'url' ? (0,harmless/* linkable */.L)(value) : null;
        const text = literal ? `<code>${(0,html_text/* escapeHtml */.Z)(value)}</code>` : (0,html_text/* escapeHtml */.Z)(value);
        return `<tr><th scope="row">${(0,html_text/* escapeHtml */.Z)(label)}</th><td>${href === null ? text : htmlLink(value, href)}</td></tr>`;
    }));
}
/** Sentences as a list; none gives nothing. */
function list(lines) {
    if (lines.length === 0)
        return '';
    return `<ul>\n${lines.map((line) => `<li>${(0,html_text/* escapeHtml */.Z)(line)}</li>`).join('\n')}\n</ul>`;
}

;// CONCATENATED MODULE: ./lib/report/html/assessment.js



/** What was found, the gravest first, with what was seen and what to do. */
function assessedFindingsSection(view) {
    const { assessment, words } = view;
    if (assessment === null)
        return '';
    const { findings, findingsLeftOut } = assessment;
    const totals = `<p>${(0,html_text/* escapeHtml */.Z)((0,message/* say */.cv)(words, (0,message/* message */.iU)('in_one_paragraph', { sentences: assessment.totals })))}</p>`;
    const items = findings.map((row) => findingItem(view, row));
    const rest = findingsLeftOut > 0 ? [(0,message/* say */.cv)(words, (0,message/* message */.iU)('and_more', { count: findingsLeftOut }))] : [];
    const found = items.length === 0 ? '' : `\n<ul>\n${items.join('\n')}\n</ul>`;
    return section(view, 'heading_findings', `${totals}${found}${list(rest)}`);
}
function findingItem({ words }, row) {
    const { evidence, fix, level, reason, status, text, tone } = row;
    const said = (0,message/* say */.cv)(words, (0,message/* message */.iU)('fleet_found_item', { text, level, status, reason: reason ?? '' }));
    return `<li class="${tone}"><strong><span aria-hidden="true">${signs[tone]}</span> ${(0,html_text/* escapeHtml */.Z)(said)}</strong><p><code>${(0,html_text/* escapeHtml */.Z)(evidence)}</code></p><p>${(0,html_text/* escapeHtml */.Z)(fix)}</p></li>`;
}
/** Every rule with what became of it, folded away. */
function rulesSection(view) {
    const { assessment, words } = view;
    if (assessment === null)
        return '';
    const head = (key) => columnHead((0,message/* say */.cv)(words, (0,message/* message */.iU)(key)));
    const rows = assessment.rules.map((row) => `<tr><th scope="row">${(0,html_text/* escapeHtml */.Z)(row.id)} <span class="aside">${(0,html_text/* escapeHtml */.Z)(row.title)}</span></th>${stateCell(row)}<td>${(0,html_text/* escapeHtml */.Z)(row.note)}</td><td class="aside">${(0,html_text/* escapeHtml */.Z)(row.source)}</td></tr>`);
    const table = stackedTable([head('column_rule'), head('column_result'), head('column_note'), head('column_standard')], rows);
    return section(view, 'heading_rules', folded((0,html_text/* escapeHtml */.Z)((0,message/* say */.cv)(words, (0,message/* message */.iU)('assessment_all_rules', { count: rows.length }))), table));
}
/** The points of the checklist, with what was seen of each and what was not. */
function pointsSection(view) {
    const { assessment, words } = view;
    if (assessment === null)
        return '';
    const head = (key) => columnHead((0,message/* say */.cv)(words, (0,message/* message */.iU)(key)));
    const cell = (key, names) => `<td data-label="${(0,html_text/* escapeHtml */.Z)((0,message/* say */.cv)(words, (0,message/* message */.iU)(key)))}">${names.map((name) => (0,html_text/* escapeHtml */.Z)(name)).join('<br>')}</td>`;
    const rows = assessment.points.map((row) => `<tr><th scope="row">${(0,html_text/* escapeHtml */.Z)(row.title)}</th>${stateCell(row)}${cell('column_seen', row.seen)}${cell('column_unseen', row.unseen)}</tr>`);
    return section(view, 'heading_points', stackedTable([head('column_point'), head('column_result'), head('column_seen'), head('column_unseen')], rows));
}
function stateCell({ state, tone }) {
    return `<td class="${tone}"><strong><span aria-hidden="true">${signs[tone]}</span>&nbsp;${(0,html_text/* escapeHtml */.Z)(state)}</strong></td>`;
}

// EXTERNAL MODULE: ./lib/report/fleet/view.js
var view = __webpack_require__(4320);
;// CONCATENATED MODULE: ./lib/report/html/fleet.js




const mostInSight = 25;
const mostFindings = 50;
/**
 * The totals and the subjects as a heat map, worst first: a cell a level, which is the redder the more was found. Its
 * numbers stand in it, so that nobody needs the colours.
 */
function fleetSection({ fleet, words }) {
    if (fleet === null)
        return '';
    const rest = fleet.subjects.slice(mostInSight);
    const more = (0,view/* moreText */.R3)(words, fleet, fleet.subjects.length);
    return sectionBelow(fleet.heading, [
        `<p>${(0,html_text/* escapeHtml */.Z)((0,message/* say */.cv)(words, (0,message/* message */.iU)('in_one_paragraph', { sentences: fleet.totals })))}</p>`,
        heatMap({ fleet, words }, fleet.subjects.slice(0, mostInSight)),
        folded((0,html_text/* escapeHtml */.Z)((0,message/* say */.cv)(words, (0,message/* message */.iU)('fleet_next_worst', { count: rest.length }))), heatMap({ fleet, words }, rest)),
        more === null ? '' : `<p>${(0,html_text/* escapeHtml */.Z)(more)}</p>`,
    ]
        .filter((part) => part !== '')
        .join('\n'));
}
function heatMap({ fleet, words }, rows) {
    if (rows.length === 0)
        return '';
    const html = htmlTable([
        columnHead((0,message/* say */.cv)(words, (0,message/* message */.iU)('fleet_column_name'))),
        ...fleet.levels.map((name) => columnHead(name, true)),
        columnHead((0,message/* say */.cv)(words, (0,message/* message */.iU)('column_result'))),
    ], rows.map(({ cells, group, href, name, reason, result, tone }) => {
        const belongs = group === '' ? '' : ` <span class="aside">${(0,html_text/* escapeHtml */.Z)(group)}</span>`;
        const why = reason === null ? '' : `<div class="aside">${(0,html_text/* escapeHtml */.Z)(reason)}</div>`;
        const label = `${href === null ? (0,html_text/* escapeHtml */.Z)(name) : htmlLink(name, href)}${belongs}${why}`;
        const levels = cells.map(({ count, heat, level }) => {
            const shade = heat === 0 ? '' : ` ${level} heat-${heat}`;
            return `<td class="number${shade}">${(0,html_text/* escapeHtml */.Z)(count)}</td>`;
        });
        return `<tr><th scope="row">${label}</th>${levels.join('')}<td class="${tone}"><strong><span aria-hidden="true">${signs[tone]}</span>&nbsp;${(0,html_text/* escapeHtml */.Z)(result)}</strong></td></tr>`;
    }));
    return `<div class="heat">\n${html}\n</div>`;
}
/** What was found in the worst subjects, each folded away, and below it what to do about it. */
function findingsSection(view) {
    const { fleet, words } = view;
    if (fleet === null)
        return '';
    const found = fleet.subjects.slice(0, mostInSight).filter(({ findings }) => findings.length > 0);
    const parts = found.map(({ findings, findingsLeftOut, name }) => {
        const lines = findings
            .slice(0, mostFindings)
            .map(({ level, reason, status, text }) => (0,message/* say */.cv)(words, (0,message/* message */.iU)('fleet_found_item', { text, level, status, reason: reason ?? '' })));
        const count = findings.length + findingsLeftOut;
        const rest = count - lines.length;
        if (rest > 0)
            lines.push((0,message/* say */.cv)(words, (0,message/* message */.iU)('and_more', { count: rest })));
        return folded((0,html_text/* escapeHtml */.Z)((0,message/* say */.cv)(words, (0,message/* message */.iU)('fleet_found', { name, count }))), list(lines));
    });
    const fixes = fleet.fixes.map(({ heading, href, text }) => {
        const link = href === null ? '' : ` ${htmlLink((0,message/* say */.cv)(words, (0,message/* message */.iU)('fleet_read_on')), href)}`;
        return `<li><strong>${(0,html_text/* escapeHtml */.Z)(heading)}</strong><p>${(0,html_text/* escapeHtml */.Z)(text)}${link}</p></li>`;
    });
    const mend = folded((0,html_text/* escapeHtml */.Z)((0,message/* say */.cv)(words, (0,message/* message */.iU)('heading_fixes'))), fixes.length === 0 ? '' : `<ul>\n${fixes.join('\n')}\n</ul>`);
    return section(view, 'heading_findings', [...parts, mend].filter((part) => part !== '').join('\n'));
}

// EXTERNAL MODULE: ./lib/report/gates/view.js
var gates_view = __webpack_require__(7056);
;// CONCATENATED MODULE: ./lib/report/html/gates.js





const gates_mostInSight = 50;
/** The gates of a verdict, the worst first, each with why, its counts, and where its own report is. */
function gatesSection({ gates, words }) {
    if (gates === null)
        return '';
    const rest = gates.rows.slice(gates_mostInSight);
    const more = (0,gates_view/* moreGates */.k)(words, gates, gates.rows.length);
    return sectionBelow(gates.heading, [
        `<p>${(0,html_text/* escapeHtml */.Z)(gates.totals)}</p>`,
        gatesTable(words, gates.rows.slice(0, gates_mostInSight)),
        folded((0,html_text/* escapeHtml */.Z)((0,message/* say */.cv)(words, (0,message/* message */.iU)('gates_next_worst', { count: rest.length }))), gatesTable(words, rest)),
        more === null ? '' : `<p>${(0,html_text/* escapeHtml */.Z)(more)}</p>`,
    ]
        .filter((part) => part !== '')
        .join('\n'));
}
function gatesTable(words, rows) {
    if (rows.length === 0)
        return '';
    return stackedTable([
        columnHead((0,message/* say */.cv)(words, (0,message/* message */.iU)('gates_column_gate'))),
        columnHead((0,message/* say */.cv)(words, (0,message/* message */.iU)('gates_column_counts'))),
        columnHead((0,message/* say */.cv)(words, (0,message/* message */.iU)('gates_column_ended'))),
        columnHead((0,message/* say */.cv)(words, (0,message/* message */.iU)('column_result'))),
    ], rows.map((row) => {
        const { counts, ended, href, name, outcome, result, tone } = row;
        const label = href === null ? (0,html_text/* escapeHtml */.Z)(name) : htmlLink(name, href);
        return `<tr><th scope="row">${label}${asides(row)}</th><td>${(0,html_text/* escapeHtml */.Z)(counts)}</td><td>${(0,html_text/* escapeHtml */.Z)(ended)}</td><td class="${tone}"><strong><span aria-hidden="true">${signs[tone]}</span>&nbsp;${(0,html_text/* escapeHtml */.Z)(result)}</strong><div class="aside">${(0,html_text/* escapeHtml */.Z)(outcome)}</div></td></tr>`;
    }));
}
function asides({ file, links, name, own, source, why }) {
    const places = links.map(({ href, label }) => htmlLink(label, href));
    const from = file === '' || file === name ? '' : (0,html_text/* escapeHtml */.Z)(file);
    const lines = [
        (0,html_text/* escapeHtml */.Z)(source),
        why === null ? '' : (0,html_text/* escapeHtml */.Z)(why),
        own === null ? '' : (0,html_text/* escapeHtml */.Z)(own),
        [from, ...places].filter((part) => part !== '').join(' · '),
    ];
    return lines
        .filter((line) => line !== '')
        .map((line) => `<div class="aside">${line}</div>`)
        .join('');
}
/** What the gates of each source found in their fleets. */
function sourceFleets(view) {
    return (view.gates?.fleets ?? []).map((fleet) => fleetSection({ ...view, fleet }));
}

;// CONCATENATED MODULE: ./lib/report/html/style.js
/** The look of `report.html`: calm, follows the reader's light or dark setting, and prints in black on white. */
const reportStyle = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --quiet: #59636e; --page: #f6f8fa; --card: #ffffff; --edge: #d1d9e0; --link: #0969da;
  --good: #1a7f37; --bad: #cf222e; --warning: #9a6700; --neutral: #0969da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --quiet: #9198a1; --page: #0d1117; --card: #151b23; --edge: #3d444d; --link: #58a6ff;
    --good: #3fb950; --bad: #ff7b72; --warning: #d29922; --neutral: #58a6ff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 2rem 1rem 3rem; background: var(--page); color: var(--text);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans CJK KR", sans-serif;
}
/* Korean breaks between words, Japanese between phrases where the browser can tell them. */
html:lang(ko) { word-break: keep-all; }
html:lang(ja) { line-break: strict; word-break: auto-phrase; }
html:lang(ja) h1 { word-break: keep-all; }
html:lang(ko) body { font-family: system-ui, -apple-system, "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", sans-serif; }
main { max-width: 56rem; margin: 0 auto; }
header, section {
  background: var(--card); border: 1px solid var(--edge); border-radius: .5rem; padding: 1rem 1.5rem 1.25rem; margin-bottom: 1rem;
}
header { border-top: .4rem solid var(--tone); }
header p { margin: .5rem 0; font-size: 1.05rem; overflow-wrap: anywhere; }
.good { --tone: var(--good); } .bad { --tone: var(--bad); } .warning { --tone: var(--warning); } .neutral { --tone: var(--neutral); }
h1 { margin: .25rem 0 .5rem; font-size: 1.6rem; line-height: 1.3; overflow-wrap: anywhere; text-wrap: balance; }
h1 span, td > strong { color: var(--tone); }
h2 { margin: 0 0 .75rem; font-size: 1.1rem; }
.simulated { border: 2px dashed var(--warning); border-radius: .5rem; padding: .4rem .8rem; font-weight: 600; }
a { color: var(--link); }
a.button { display: inline-block; padding: .35rem .9rem; border: 1px solid var(--tone); border-radius: .4rem; color: var(--text); font-weight: 600; text-decoration: none; }
a.button:hover, a.button:focus-visible { text-decoration: underline; }
table { width: 100%; border-collapse: collapse; border: 0; font-size: .95rem; }
th, td { border: 0; border-bottom: 1px solid var(--edge); padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
td { min-width: 4.5rem; }
th, td.word { overflow-wrap: normal; }
tbody th { font-weight: 500; width: min(14rem, 35%); min-width: 6.5rem; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; width: auto; padding-right: 1.5rem; white-space: nowrap; }
td.number { min-width: 2.5rem; }
.status, .time, .word, td > strong { white-space: nowrap; }
.aside { color: var(--quiet); font-weight: 400; font-size: .9em; }
.limit { word-break: keep-all; overflow-wrap: normal; }
.wide { overflow-x: auto; }
.wide table { min-width: 46rem; }
summary { cursor: pointer; color: var(--quiet); }
section > table + details { margin-top: .75rem; }
details > table { margin-top: .5rem; }
ul { margin: 0; padding-left: 1.25rem; }
li + li { margin-top: .4rem; }
section > ul + *, section > table + ul { margin-top: .75rem; }
code { overflow-wrap: anywhere; }
code, pre { font: .88em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { margin: .4rem 0 0; padding: .6rem .9rem; background: var(--page); border: 1px solid var(--edge); border-radius: .4rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
svg { width: 100%; height: auto; display: block; }
footer { color: var(--quiet); font-size: .85rem; text-align: center; }
@media (max-width: 30rem) {
  body { padding: .75rem .5rem 2rem; }
  header, section { padding: .75rem .9rem 1rem; }
  h1 { font-size: 1.35rem; }
  th, td { padding-right: .5rem; }
  th.number, td.number { padding-right: .75rem; }
  td { min-width: 0; }
  /* A long result breaks between its words, never within one nor after its sign. */
  td > strong { white-space: normal; word-break: keep-all; overflow-wrap: normal; }
  .stack thead, .stack td:empty { display: none; }
  .stack tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--edge); }
  .stack tr:last-child { border: 0; }
  .stack th, .stack td { display: block; width: auto; border: 0; padding: .1rem 0; }
  .stack [data-label]::before { content: attr(data-label); display: block; color: var(--quiet); font-size: .9em; }
}
@media print {
  :root { --text: #000; --quiet: #333; --page: #fff; --card: #fff; --edge: #999; --link: #000; }
  html { font-size: 9.5pt; }
  body { padding: 0; }
  header, section { border: 0; border-radius: 0; padding: .25rem 0; margin: 0; }
  header { border-top: .3rem solid var(--tone); }
  details::details-content { content-visibility: visible; block-size: auto; }
  .wide { overflow: visible; } .wide table { min-width: 0; }
  tr, pre, svg, li { break-inside: avoid-page; }
  h2 { break-after: avoid-page; }
  header a[href]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
}
`;
/** The look of a fleet's heat map, which only a page with one has. */
const fleetStyle = `.heat td.number { padding: .4rem .75rem; }
.heat th.number { padding-right: .75rem; }
.high { --heat: var(--bad); } .medium { --heat: var(--warning); } .low { --heat: var(--neutral); }
.heat-1 { background: color-mix(in srgb, var(--heat) 12%, transparent); }
.heat-2 { background: color-mix(in srgb, var(--heat) 22%, transparent); }
.heat-3 { background: color-mix(in srgb, var(--heat) 34%, transparent); font-weight: 700; }
section > p, li > p { margin: 0 0 .75rem; }
li > p { margin: .1rem 0 0; }
.heat th:last-child, .heat td:last-child { padding: .4rem 0 .4rem .75rem; }
.heat tbody th { width: auto; }
details > ul { margin: .4rem 0 .75rem; }
section > .heat + *, section > details + * { margin-top: .75rem; }
@media (max-width: 30rem) {
  .heat td.number { padding: .4rem; }
  .heat th.number { padding: .4rem .4rem .4rem 0; }
  .heat th:last-child, .heat td:last-child { padding-left: .5rem; }
}
@media print { .heat-1, .heat-2, .heat-3 { background: none; } }
`;

;// CONCATENATED MODULE: ./lib/report/trend/svg.js


const size = { width: 720, height: 286 };
const plot = { left: 48, right: 16, top: 48, bottom: 64 };
const plotWidth = size.width - plot.left - plot.right;
const plotHeight = size.height - plot.top - plot.bottom;
const floor = size.height - plot.bottom;
// As attributes and not as styles: a content-security policy that drops styles leaves attributes alone.
// Each has a contrast of at least 3:1 on white and on GitHub's and our own dark background.
const colours = { bar: '#3b7dd8', judgedGood: '#2c974b', judgedBad: '#d1434b', line: '#a8730a' };
/** Draws the trend: a bar a run with its count above it, and the baseline as a dashed line. */
function trendSvg(trend, words, judgedGood) {
    const step = plotWidth / trend.drawn.length;
    const height = (count) => (count / trend.ceiling) * plotHeight;
    const barWidth = Math.min(44, step * 0.62);
    const days = trendDays(trend);
    const bars = trend.drawn.map((row, index) => {
        const middle = plot.left + step * (index + 0.5);
        // Nothing to see would look like nothing known: a count of 0 gets a line of its own.
        const tall = Math.max(1.5, height(row.count));
        const fill = row.judged ? (judgedGood ? colours.judgedGood : colours.judgedBad) : colours.bar;
        const day = days[index];
        const weight = row.judged ? ' font-weight="bold"' : '';
        return [
            `<rect x="${round(middle - barWidth / 2)}" y="${round(floor - tall)}" width="${round(barWidth)}" height="${round(tall)}" rx="2" fill="${fill}"/>`,
            svg_text(middle, floor - tall - 6, String(row.count), `text-anchor="middle"${weight}`),
            svg_text(middle, floor + 16, String(row.number), `text-anchor="middle"${weight}`),
            ...(day ? [svg_text(middle, floor + 31, day, 'text-anchor="middle" font-size="11"')] : []),
        ].join('');
    });
    const parts = [
        `<title id="trend-title">${(0,html_text/* escapeHtml */.Z)(words.title)}</title>`,
        `<desc id="trend-description">${(0,html_text/* escapeHtml */.Z)(words.description, 2_000)}</desc>`,
        `<line x1="${plot.left}" y1="${floor}" x2="${size.width - plot.right}" y2="${floor}" stroke="currentColor" stroke-opacity="0.5"/>`,
        svg_text(plot.left - 8, floor + 4, '0', 'text-anchor="end"'),
        svg_text(plot.left - 8, plot.top + 4, String(trend.ceiling), 'text-anchor="end"'),
        svg_text(4, 14, words.up, ''),
        svg_text(plot.left + plotWidth / 2, size.height - 10, words.across, 'text-anchor="middle"'),
        ...bars,
    ];
    if (trend.baseline !== null)
        parts.push(baselineLine(floor - height(trend.baseline), words.baseline));
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-labelledby="trend-title trend-description" font-family="sans-serif" font-size="12" fill="currentColor">`,
        ...parts.map((part) => `  ${part}`),
        '</svg>',
    ].join('\n');
}
function baselineLine(y, label) {
    const right = size.width - plot.right;
    return [
        `<line x1="${plot.left}" y1="${round(y)}" x2="${right}" y2="${round(y)}" stroke="${colours.line}" stroke-width="2" stroke-dasharray="6 4"/>`,
        svg_text(right, 14, `- - ${label}`, `text-anchor="end"`),
    ].join('');
}
function svg_text(x, y, content, attributes) {
    const rest = attributes === '' ? '' : ` ${attributes}`;
    return `<text x="${round(x)}" y="${round(y)}"${rest}>${(0,html_text/* escapeHtml */.Z)(content, 100)}</text>`;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/report/html/trend.js






/** The trend as a picture and as a table, which is for reading aloud, copying and printing. */
function trend_trendSection(view) {
    const { trend } = view;
    if (trend === null)
        return '';
    // One bar is no trend.
    const pictured = trend.drawn.length > 1 ? [...picture(view, trend)] : [];
    return section(view, 'heading_history', [...pictured, table(view, trend)].join('\n'));
}
function picture({ words, tone }, trend) {
    const notes = (0,trend_words/* trendNotes */.B)(words, trend, true);
    const counts = trend.drawn.map((row) => row.count).join(', ');
    const svgWords = {
        title: (0,message/* say */.cv)(words, (0,message/* message */.iU)('heading_history')),
        description: `${notes} ${counts}`,
        across: (0,message/* say */.cv)(words, (0,message/* message */.iU)('trend_axis_across')),
        up: (0,message/* say */.cv)(words, (0,message/* message */.iU)(`fact_${trend.layout.count}`)),
        baseline: (0,message/* say */.cv)(words, (0,message/* message */.iU)('trend_is_baseline')),
    };
    return [trendSvg(trend, svgWords, tone === 'good'), `<p>${(0,html_text/* escapeHtml */.Z)(notes)}</p>`];
}
const classes = {
    number: ' class="number"',
    time: ' class="time"',
    status: ' class="status"',
    text: '',
    id: '',
};
function table({ words }, trend) {
    const { columns, links } = trendTable(words, trend);
    const html = htmlTable(columns.map(({ heading, kind }) => columnHead(heading, kind === 'number')), links.map((href, index) => {
        const cells = columns.map(({ kind, cells }) => `<td${classes[kind]}>${cell(kind, cells[index], href)}</td>`);
        return `<tr>${cells.join('')}</tr>`;
    }));
    // A region that scrolls must be reachable by keyboard, and then it needs a name.
    return `<div class="wide" role="region" tabindex="0" aria-label="${(0,html_text/* escapeHtml */.Z)((0,message/* say */.cv)(words, (0,message/* message */.iU)('trend_table')))}">\n${html}\n</div>`;
}
function cell(kind, text, href) {
    const shown = text ?? '';
    if (kind !== 'id')
        return (0,html_text/* escapeHtml */.Z)(shown);
    return href === null ? `<code>${(0,html_text/* escapeHtml */.Z)(shown)}</code>` : htmlLink(shown, href);
}

;// CONCATENATED MODULE: ./lib/report/html/html.js










// A second lock behind the escaping: even markup that slipped through could load and run nothing.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** Writes `report.html`: one file without a script, made to be read also where its styles are dropped. */
function renderHtml(report, language) {
    const view = (0,report_view/* viewOf */.d)(report, language);
    const title = (0,html_text/* escapeHtml */.Z)(view.title);
    const sections = [
        titleSection(view),
        listSection(view, 'heading_problems', view.problems),
        checksSection(view),
        fleetSection(view),
        gatesSection(view),
        nextSection(view),
        assessedFindingsSection(view),
        pointsSection(view),
        rulesSection(view),
        listSection(view, 'heading_warnings', view.warnings),
        findingsSection(view),
        ...sourceFleets(view),
        factsSection(view),
        trend_trendSection(view),
        ...evidenceSections(view, report),
    ].filter((section) => section !== '');
    return `<!doctype html>
<html lang="${(0,message/* say */.cv)(view.words, (0,message/* message */.iU)('language_code'))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${reportStyle}${view.fleet === null && view.gates === null ? '' : fleetStyle}</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
<footer><p>${(0,html_text/* escapeHtml */.Z)(`${report.tool.name} ${report.tool.version} · ${(0,amounts/* timeText */.Tc)(report.timing.endedAt)}`)}</p></footer>
</body>
</html>
`;
}

// EXTERNAL MODULE: ./lib/gate/history.js
var gate_history = __webpack_require__(647);
// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __webpack_require__(1936);
// EXTERNAL MODULE: ./lib/report/sentence.js
var sentence = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/report/assessment/json.js

/** Builds what `report.json` says of an assessment: three properties of the report. */
function assessmentJson(words, { asked, points, rules }) {
    return {
        rules: rules.map((rule) => ({
            id: rule.id,
            title: (0,sentence/* sentence */.em)(words, rule.title),
            state: rule.state,
            level: rule.level,
            point: rule.point,
            source: rule.source,
            findings: rule.findings.map((finding) => ({
                place: finding.place,
                level: finding.level,
                status: finding.status,
                counted: finding.counted,
                evidence: (0,sentence/* wordsText */.hk)(words, finding.evidence),
                fix: (0,sentence/* sentence */.em)(words, finding.fix),
                reason: finding.reason && (0,sentence/* spoken */.vg)(words, finding.reason),
                line: finding.at?.line ?? null,
            })),
            findings_left_out: rule.findingsLeftOut,
            why: rule.why && (0,sentence/* spoken */.vg)(words, rule.why),
        })),
        points: points.map(({ id, rules: of, state, title }) => ({
            id,
            title: (0,sentence/* sentence */.em)(words, title),
            state,
            rules: of,
        })),
        asked,
    };
}

;// CONCATENATED MODULE: ./lib/report/fleet/json.js

/** Builds what `report.json` says of a fleet. */
function fleetJson(words, fleet) {
    return {
        kind: fleet.kind,
        totals: totalsJson(fleet.totals),
        subjects: fleet.subjects.map((subject) => subjectJson(words, subject)),
        left_out: totalsJson(fleet.leftOut),
        fixes: fleet.fixes.map((fix) => fixJson(words, fix)),
        fixes_left_out: fleet.fixesLeftOut,
    };
}
function totalsJson({ counts, ignored, known, states, subjects, withFindings }) {
    return { subjects, states, with_findings: withFindings, counts, ignored, known };
}
function subjectJson(words, subject) {
    return {
        id: subject.id,
        name: subject.name,
        group: subject.group,
        state: subject.state,
        counts: subject.counts,
        ignored: subject.ignored,
        known: subject.known,
        reason: why(words, subject.reason),
        url: subject.url,
        findings: subject.findings.map((finding) => findingJson(words, finding)),
        findings_left_out: subject.findingsLeftOut,
    };
}
function findingJson(words, finding) {
    return {
        id: finding.id,
        title: textOf(words, finding.title),
        level: finding.level,
        place: finding.place,
        status: finding.status,
        counted: finding.counted,
        reason: why(words, finding.reason),
    };
}
function fixJson(words, fix) {
    return {
        id: fix.id,
        title: textOf(words, fix.title),
        level: fix.level,
        text: textOf(words, fix.text),
        url: fix.url,
        findings: fix.findings,
    };
}
function why(words, reason) {
    return reason && (0,sentence/* spoken */.vg)(words, reason);
}
function textOf(words, said) {
    return typeof said === 'string' ? said : (0,sentence/* sentence */.em)(words, said);
}

;// CONCATENATED MODULE: ./lib/report/gates/json.js


/** Builds what `report.json` says of the gates of a verdict: every one of them, and the fleets of their sources. */
function gatesJson(words, { entries, fleets }) {
    return {
        gates: entries.map((entry) => entryJson(words, entry)),
        fleets: fleets.map(({ fleet, source }) => ({ source, fleet: fleetJson(words, fleet) })),
    };
}
function entryJson(words, entry) {
    return {
        name: entry.name,
        source: entry.source,
        subject: entry.subject,
        state: entry.state,
        outcome: entry.outcome,
        conclusion: entry.conclusion,
        why: entry.why && (0,sentence/* spoken */.vg)(words, entry.why),
        commit: entry.commit,
        ended_at: entry.endedAt,
        simulated: entry.simulated,
        attempt: entry.attempt,
        url: entry.url,
        file: entry.file,
        details: entry.details,
    };
}

;// CONCATENATED MODULE: ./lib/report/json.js









/**
 * Writes `report.json`. Every sentence comes with its key, which is the same in each language, so that
 * programs never need to read the text.
 */
function renderJson(report, language) {
    return `${safeJson(reportJson(report, language))}\n`;
}
/** Builds the content of `report.json`, as `schema/report.v1.schema.json` describes it. */
function reportJson(report, language) {
    const words = (0,catalogues/* catalogueOf */.vq)(language);
    return {
        schema: report.schema,
        tool: report.tool,
        source: report.source,
        simulated: report.simulated,
        language: (0,message/* say */.cv)(words, (0,message/* message */.iU)('language_code')),
        subject: report.subject,
        outcome: report.outcome,
        conclusion: report.conclusion,
        exit_code: report.exitCode,
        reason: (0,sentence/* spoken */.vg)(words, report.reason),
        problems: report.problems.map((problem) => (0,sentence/* spoken */.vg)(words, problem)),
        warnings: report.warnings.map((warning) => (0,sentence/* spoken */.vg)(words, warning)),
        facts: report.facts,
        checks: report.checks.map((check) => checkJson(words, check)),
        links: report.links.map(({ key, url }) => ({ key, url })),
        next_steps: report.nextSteps.map(({ text, paste }) => ({
            ...(0,sentence/* spoken */.vg)(words, text),
            paste: paste === undefined ? null : (0,report_view/* linesToPaste */.s)(paste),
        })),
        history: (0,gate_history/* historyJson */.d)(report.history),
        ...(report.fleet && { fleet: fleetJson(words, report.fleet) }),
        ...(report.assessment && assessmentJson(words, report.assessment)),
        ...(report.gates && gatesJson(words, report.gates)),
        timing: {
            started_at: report.timing.startedAt,
            ended_at: report.timing.endedAt,
            duration_ms: report.timing.durationMs,
            waited_ms: report.timing.waitedMs,
            polls: report.timing.polls,
        },
        run: report.run,
        policy: report.policy,
        last_answer: report.lastAnswer === null
            ? null
            : {
                endpoint: report.lastAnswer.endpoint,
                status: report.lastAnswer.status,
                body: report.lastAnswer.body ?? null,
            },
    };
}
function checkJson(words, check) {
    return {
        id: check.id,
        unit: check.unit,
        observed: check.observed,
        limit: check.limit,
        bound: check.bound,
        result: check.result,
        severity: check.severity,
        reason: check.reason === undefined ? null : (0,sentence/* spoken */.vg)(words, check.reason),
    };
}

// EXTERNAL MODULE: ./lib/report/assessment/view.js
var assessment_view = __webpack_require__(9340);
// EXTERNAL MODULE: ./lib/report/trend/trend.js
var trend_trend = __webpack_require__(3818);
;// CONCATENATED MODULE: ./lib/report/text.js







const text_signs = { good: '✓', bad: '✗', warning: '!', neutral: 'i' };
const text_colours = { good: 32, bad: 31, warning: 33, neutral: 36 };
/** As many as fit a screen with the rest. */
const mostSubjects = 10;
const mostGates = 20;
const bold = 1;
const dim = 2;
const painted = (text, ...codes) => `\u001b[${codes.join(';')}m${text}\u001b[0m`;
const plain = (text) => text;
/** Writes the result for a terminal or a log: plain lines, coloured only where `colour` is set. */
function renderText(report, language, { colour }) {
    const view = (0,report_view/* viewOf */.d)(report, language);
    const paint = colour ? painted : plain;
    const sections = [
        head(view, paint),
        text_list(view, paint, 'heading_problems', view.problems),
        text_list(view, paint, 'heading_checks', checkLines(view, paint)),
        fleetLines(view, paint),
        text_list(view, paint, 'heading_findings', assessmentLines(view, paint)),
        gateLines(view, paint),
        text_list(view, paint, 'heading_facts', view.facts.map((row) => `${row.label}: ${row.value}`)),
        text_list(view, paint, 'heading_history', trendLines(view)),
        text_list(view, paint, 'heading_warnings', view.warnings),
        // Last, where the eye is when the prompt comes back.
        text_list(view, paint, 'heading_next', nextLines(view, paint)),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function head(view, paint) {
    const lines = [paint(`${text_signs[view.tone]} ${view.title}`, bold, text_colours[view.tone])];
    if (view.simulated !== null)
        lines.push(paint(view.simulated, bold));
    lines.push(view.reason);
    for (const link of view.links)
        lines.push(`${link.label}: ${link.href ?? link.address}`);
    return lines.join('\n');
}
function text_list(view, paint, heading, lines) {
    if (lines.length === 0)
        return '';
    return [paint((0,message/* say */.cv)(view.words, (0,message/* message */.iU)(heading)), bold), ...lines.map((line) => `  ${line}`)].join('\n');
}
function checkLines(view, paint) {
    return view.checks.flatMap((check) => {
        const sign = paint(text_signs[check.tone], text_colours[check.tone]);
        const { label, observed, limit } = check;
        const line = `${sign} ${(0,message/* say */.cv)(view.words, (0,message/* message */.iU)('observed_numbers', { check: label, observed, limit }))}`;
        return check.reason === null ? [line] : [line, `  ${paint(check.reason, dim)}`];
    });
}
/** The totals and the worst ten. */
function fleetLines({ fleet, words }, paint) {
    if (fleet === null)
        return '';
    const more = (0,view/* moreText */.R3)(words, fleet, mostSubjects);
    const rows = fleet.subjects.slice(0, mostSubjects).map((row) => {
        const sign = paint(text_signs[row.tone], text_colours[row.tone]);
        const [high, medium, low] = row.cells.map(({ count }) => count);
        const numbers = {
            name: row.name,
            group: row.group,
            high: high ?? '',
            medium: medium ?? '',
            low: low ?? '',
        };
        const line = `${sign} ${(0,message/* say */.cv)(words, (0,message/* message */.iU)('fleet_line', numbers))}`;
        return row.reason === null ? line : `${line}\n    ${paint(row.reason, dim)}`;
    });
    const lines = [...fleet.totals, ...rows, ...(more === null ? [] : [more])];
    return [paint(fleet.heading, bold), ...lines.map((line) => `  ${line}`)].join('\n');
}
/** The totals and the ten findings that count most. */
function assessmentLines({ assessment, words }, paint) {
    if (assessment === null)
        return [];
    const { findings, findingsLeftOut, totals } = assessment;
    const shown = findings.slice(0, mostSubjects);
    const rest = findings.length + findingsLeftOut - shown.length;
    return [
        ...totals,
        ...shown.map((row) => `${paint(text_signs[row.tone], text_colours[row.tone])} ${(0,assessment_view/* findingLine */.mC)(words, row)}`),
        ...(rest > 0 ? [(0,message/* say */.cv)(words, (0,message/* message */.iU)('and_more', { count: rest }))] : []),
    ];
}
/** The totals and the worst gates, with why each is no plain pass. */
function gateLines({ gates, words }, paint) {
    if (gates === null)
        return '';
    const more = (0,gates_view/* moreGates */.k)(words, gates, mostGates);
    const rows = gates.rows.slice(0, mostGates).map(({ counts, name, outcome, tone, why }) => {
        const line = `${paint(text_signs[tone], text_colours[tone])} ${(0,message/* say */.cv)(words, (0,message/* message */.iU)('gates_line', { name, outcome, counts }))}`;
        return why === null ? line : `${line}\n    ${paint(why, dim)}`;
    });
    const lines = [gates.totals, ...rows, ...(more === null ? [] : [more])];
    return [paint(gates.heading, bold), ...lines.map((line) => `  ${line}`)].join('\n');
}
function nextLines(view, paint) {
    return view.next.flatMap(({ text, paste }) => [
        text,
        ...(paste === null ? [] : paste.split('\n').map((line) => `    ${paint(line, bold)}`)),
    ]);
}
function trendLines({ trend, words }) {
    if (trend === null || trend.drawn.length < 2)
        return [];
    return [(0,trend_trend/* sparkline */.K)(trend), (0,trend_words/* trendNotes */.B)(words, trend, false)];
}

;// CONCATENATED MODULE: ./lib/report/junit/assessment.js




/**
 * A case for each rule, by its ID. A `failure` is only what the gate counted; where the step passes all the same, it is
 * `skipped`, like what could not be seen: nobody may take that for a pass.
 */
function ruleCases(report, words) {
    return (report.assessment?.rules ?? []).map((rule) => {
        const lines = rule.findings.map((finding) => {
            const row = (0,assessment_view/* findingRow */.ex)(words, rule, finding);
            return `${(0,assessment_view/* findingLine */.mC)(words, row)}\n${row.fix}`;
        });
        if (rule.findingsLeftOut > 0)
            lines.push((0,message/* say */.cv)(words, (0,message/* message */.iU)('and_more', { count: rule.findingsLeftOut })));
        return {
            name: rule.id,
            milliseconds: 0,
            mark: markOf(report, words, rule, lines),
            output: lines.join('\n'),
        };
    });
}
function markOf({ conclusion }, words, rule, lines) {
    if (rule.state === 'met')
        return null;
    if (rule.state === 'not_met') {
        const [counted] = rule.findings.filter((finding) => finding.counted);
        if (counted === undefined)
            return { element: 'skipped', type: 'not_counted', message: lines[0] ?? rule.id };
        const element = conclusion === 'failure' ? 'failure' : 'skipped';
        return { element, type: 'counted', message: (0,assessment_view/* findingLine */.mC)(words, (0,assessment_view/* findingRow */.ex)(words, rule, counted)) };
    }
    const state = (0,message/* say */.cv)(words, (0,message/* message */.iU)(`rule_${rule.state}`));
    const why = rule.why === null ? '' : (0,sentence/* sentence */.em)(words, rule.why);
    return { element: 'skipped', type: rule.state, message: (0,harmless/* inertLine */.F)(`${state}: ${why}`, 1_000) };
}

;// CONCATENATED MODULE: ./lib/report/junit/fleet.js




/** Of all texts on what to do, as characters: some test reports are read whole into memory. */
const mostFixCharacters = 2_000_000;
/**
 * A suite for each subject that is not clean and that the report holds, with a case a finding, and one suite that
 * says how many are clean and how many are not shown. A `failure` is only what the gate counted; where the step
 * passes all the same, it is `skipped`, or a passing build would turn unstable.
 */
function fleetSuites(report, words) {
    const { fleet } = report;
    if (fleet === undefined)
        return [];
    const fixOf = fixFinder(fleet.fixes, words);
    const unclean = fleet.subjects.filter((subject) => !isClean(subject));
    const { leftOut } = fleet;
    const clean = fleet.subjects.length - unclean.length;
    const cases = [
        {
            name: 'clean',
            milliseconds: 0,
            mark: null,
            output: (0,view/* sayOf */.J)(words, fleet.kind, (0,message/* message */.iU)('fleet_clean', { count: clean })),
        },
    ];
    if (leftOut.subjects > 0) {
        const { fail, unjudged } = leftOut.states;
        const text = (0,view/* sayOf */.J)(words, fleet.kind, (0,message/* message */.iU)('fleet_more', { count: leftOut.subjects, fail, unjudged }));
        const mark = fail + unjudged > 0 ? counted(report, fail > 0 ? 'fail' : 'unjudged', text) : null;
        cases.push({ name: 'left_out', milliseconds: 0, mark, output: text });
    }
    return [
        ...unclean.map((subject) => ({
            name: `scangate.${report.source}.${[subject.group, subject.name].filter((part) => part !== null).join('.')}`,
            cases: subjectCases(report, words, subject, fixOf),
        })),
        { name: `scangate.${report.source}.fleet`, cases },
    ];
}
function isClean({ findings, findingsLeftOut, state }) {
    return state === 'pass' && findings.length + findingsLeftOut === 0;
}
function counted({ conclusion }, type, text) {
    return { element: conclusion === 'failure' ? 'failure' : 'skipped', type, message: text };
}
function subjectCases(report, words, subject, fixOf) {
    const { findings, findingsLeftOut, state } = subject;
    const cases = findings.map((finding) => findingCase(report, words, finding, fixOf(finding)));
    if (findingsLeftOut > 0) {
        const text = (0,message/* say */.cv)(words, (0,message/* message */.iU)('and_more', { count: findingsLeftOut }));
        cases.push({ name: 'left_out', milliseconds: 0, mark: null, output: text });
    }
    // What its findings say need not be said again.
    if (cases.some(({ mark }) => mark !== null && mark.type === 'counted'))
        return cases;
    const text = stateText(words, subject);
    const mark = stateMark(report, state, text);
    return [{ name: 'state', milliseconds: 0, mark, output: mark === null ? text : '' }, ...cases];
}
function stateMark(report, state, text) {
    if (state === 'pass')
        return null;
    return state === 'fail' || state === 'unjudged'
        ? counted(report, state, text)
        : { element: 'skipped', type: state, message: text };
}
function stateText(words, { name, reason, state }) {
    if (reason !== null)
        return (0,sentence/* sentence */.em)(words, reason);
    const result = (0,message/* say */.cv)(words, (0,message/* message */.iU)(`result_${state}`));
    return (0,harmless/* inertLine */.F)((0,message/* say */.cv)(words, (0,message/* message */.iU)('fleet_state_without_reason', { name, state: result })));
}
function findingCase(report, words, finding, fix) {
    const text = (0,view/* findingText */.NK)(words, finding);
    const level = (0,message/* say */.cv)(words, (0,message/* message */.iU)(`level_${finding.level}`));
    const status = (0,message/* say */.cv)(words, (0,message/* message */.iU)(`finding_${finding.status}`));
    const reason = finding.reason === null ? '' : (0,sentence/* sentence */.em)(words, finding.reason);
    const said = (0,message/* say */.cv)(words, (0,message/* message */.iU)('fleet_found_item', { text, level, status, reason }));
    const output = fix === '' ? said : `${said}\n${fix}`;
    const isSetAside = finding.status === 'ignored' || finding.status === 'known';
    const mark = finding.counted
        ? counted(report, 'counted', said)
        : isSetAside
            ? { element: 'skipped', type: finding.status, message: said }
            : null;
    return { name: text, milliseconds: 0, mark, output };
}
/** Finds what to do about a finding, as long as all those texts together stay within their bound. */
function fixFinder(fixes, words) {
    let left = mostFixCharacters;
    const byFinding = new Map(fixes.map((fix) => [JSON.stringify([fix.id, fix.title]), (0,sentence/* wordsText */.hk)(words, fix.text)]));
    return ({ id, title }) => {
        const text = byFinding.get(JSON.stringify([id, title])) ?? '';
        left -= text.length;
        return left < 0 ? '' : text;
    };
}

;// CONCATENATED MODULE: ./lib/report/junit/gates.js


/**
 * A suite for each gate of a verdict that the report shows, with one case that says how it counts. A `failure` is
 * only what counts against the verdict, an `error` what could not judge; where the verdict passes all the same, both
 * are `skipped`, or a passing build would turn unstable.
 */
function gateSuites(report, words) {
    const { conclusion, gates, source } = report;
    if (gates === undefined)
        return [];
    const { leftOut, rows } = (0,gates_view/* gatesView */.q)(words, gates);
    const suites = rows.map((row) => ({
        name: `scangate.${source}.${row.name}`,
        cases: [gateCase(row, conclusion === 'failure', words)],
    }));
    if (leftOut === 0)
        return suites;
    const rest = gates.entries.slice(rows.length);
    const text = (0,message/* say */.cv)(words, (0,message/* message */.iU)('gates_more', { count: leftOut }));
    const isBad = rest.some(({ state }) => state === 'fail' || state === 'unjudged');
    const element = conclusion === 'failure' ? 'failure' : 'skipped';
    const mark = isBad ? { element, type: 'left_out', message: text } : null;
    return [
        ...suites,
        { name: `scangate.${source}.gates`, cases: [{ name: 'left_out', milliseconds: 0, mark, output: text }] },
    ];
}
const gates_elements = { fail: 'failure', unjudged: 'error', warning: 'skipped', skipped: 'skipped' };
function gateCase(row, isFailure, words) {
    const { counts, file, name, outcome, own, state, why } = row;
    const line = (0,message/* say */.cv)(words, (0,message/* message */.iU)('gates_line', { name, outcome, counts }));
    const output = [line, why, own, file].filter((text) => text !== null && text !== '').join('\n');
    const mark = state === 'pass'
        ? null
        : { element: isFailure ? gates_elements[state] : 'skipped', type: state, message: why ?? line };
    return { name: 'gate', milliseconds: 0, mark, output };
}

;// CONCATENATED MODULE: ./lib/report/junit/xml-text.js


// XML 1.0 has no way to write these, not even as a character reference.
const noCharacters = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Makes text of one or more lines fit to stand between XML tags. */
function xmlText(text) {
    return (0,html_text/* escapeMarkup */.M)(text.toWellFormed().replace(noCharacters, ''));
}
/** Writes the attributes of an element, each with a space before it. Values become one line. */
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${xmlText((0,harmless/* inertLine */.F)(String(value), 1_000))}"`)
        .join('');
}

;// CONCATENATED MODULE: ./lib/report/junit/suite.js

/** Counts the cases of a kind. */
function countOf(suites, element) {
    return suites.flatMap(({ cases }) => cases).filter(({ mark }) => mark?.element === element).length;
}
/** Writes a suite as lines of XML. */
function suiteLines(suite, { after = [], before = [], milliseconds, startedAt }) {
    const given = {
        name: suite.name,
        tests: suite.cases.length,
        failures: countOf([suite], 'failure'),
        errors: countOf([suite], 'error'),
        skipped: countOf([suite], 'skipped'),
        time: inSeconds(milliseconds),
        // The format has no offset: the time is UTC.
        timestamp: startedAt.slice(0, 19),
    };
    return [
        `  <testsuite${attributes(given)}>`,
        ...before,
        ...suite.cases.flatMap((each) => caseLines(suite.name, each)),
        ...after,
        '  </testsuite>',
    ];
}
function caseLines(classname, { mark, milliseconds, name, output }) {
    const lines = [`    <testcase${attributes({ name, classname, time: inSeconds(milliseconds) })}>`];
    if (mark !== null) {
        const text = xmlText(mark.message);
        lines.push(`      <${mark.element}${attributes({ message: mark.message, type: mark.type })}>${text}</${mark.element}>`);
    }
    if (output !== '')
        lines.push(`      <system-out>${xmlText(output)}</system-out>`);
    return [...lines, '    </testcase>'];
}
/** Milliseconds as JUnit writes times. */
function inSeconds(milliseconds) {
    return (Math.max(0, milliseconds) / 1_000).toFixed(3);
}

;// CONCATENATED MODULE: ./lib/report/junit/junit.js










/**
 * Writes `junit.xml` for Jenkins' JUnit publisher and whoever reads its format. The case `run` says
 * whether the run came to a judgement, and each check is a case by the name of its option, so that a
 * case keeps its history whatever the language. What the gate did not count against the run, because the
 * policy says `warn`, is `skipped`: a `failure` would turn a passing build unstable.
 */
function renderJunit(report, language) {
    const words = (0,catalogues/* catalogueOf */.vq)(language);
    const cases = [
        runCase(report, words),
        ...report.checks.map((check) => checkCase(report, words, check)),
        ...ruleCases(report, words),
    ];
    const source = `scangate.${report.source}`;
    const name = report.subject.id === null ? source : `${source}.${report.subject.id}`;
    const run = { name, cases };
    const suites = [run, ...fleetSuites(report, words), ...gateSuites(report, words)];
    const { durationMs: milliseconds, startedAt } = report.timing;
    const totals = {
        tests: suites.reduce((sum, suite) => sum + suite.cases.length, 0),
        failures: countOf(suites, 'failure'),
        errors: countOf(suites, 'error'),
    };
    const text = `    <system-out>${xmlText(renderText(report, language, { colour: false }))}</system-out>`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes({ name: 'scangate', ...totals, time: inSeconds(milliseconds) })}>`,
        ...suites.flatMap((suite) => suiteLines(suite, {
            milliseconds: suite === run ? milliseconds : 0,
            startedAt,
            ...(suite === run && { before: propertyLines(report), after: [text] }),
        })),
        '</testsuites>',
        '',
    ].join('\n');
}
function runCase(report, words) {
    const reason = (0,sentence/* sentence */.em)(words, report.reason);
    const output = [...report.problems, ...report.warnings].map((each) => (0,sentence/* sentence */.em)(words, each)).join('\n');
    return { name: 'run', milliseconds: report.timing.durationMs, mark: runMark(report, reason), output };
}
function runMark({ outcome, conclusion }, reason) {
    switch (outcome) {
        case 'passed':
        case 'failed':
        case 'incomplete':
            return null;
        case 'skipped':
        case 'started':
        case 'checked':
            return { element: 'skipped', type: outcome, message: reason };
        default:
            return { element: conclusion === 'failure' ? 'error' : 'skipped', type: outcome, message: reason };
    }
}
function checkCase(report, words, check) {
    const limit = (0,amounts/* amountText */.cY)(words, check.limit, check.unit);
    const observed = check.observed === null ? (0,message/* say */.cv)(words, (0,message/* message */.iU)('not_known')) : (0,amounts/* amountText */.cY)(words, check.observed, check.unit);
    const numbers = (0,message/* say */.cv)(words, (0,message/* message */.iU)('observed_numbers', {
        check: (0,message/* say */.cv)(words, (0,message/* message */.iU)(`check_${check.id}`)),
        observed,
        limit: (0,message/* say */.cv)(words, (0,message/* message */.iU)(`limit_${check.bound}`, { value: limit })),
    }));
    const text = check.reason === undefined
        ? numbers
        : (0,message/* say */.cv)(words, (0,message/* message */.iU)('numbers_with_reason', { numbers, reason: (0,sentence/* sentence */.em)(words, check.reason) }));
    const element = report.conclusion === 'failure' ? 'failure' : 'skipped';
    const mark = check.result === 'pass' ? null : { element, type: check.result, message: text };
    return { name: check.id, milliseconds: 0, mark, output: numbers };
}
function propertyLines(report) {
    const properties = [
        ['outcome', report.outcome],
        ['simulated', String(report.simulated)],
        ['version', report.tool.version],
        ...Object.entries(report.facts).map(([key, value]) => [key, String(value ?? '')]),
        ...report.links.map((link) => [`${link.key}_url`, link.url]),
    ];
    return [
        '    <properties>',
        ...properties.map(([name, value]) => `      <property${attributes({ name, value })}/>`),
        '    </properties>',
    ];
}

;// CONCATENATED MODULE: ./lib/report/sarif/sarif.js





/** SARIF's three levels, and the numbers by which code scanning sorts. */
const gravity = {
    high: { level: 'error', severity: '8.0' },
    medium: { level: 'warning', severity: '5.5' },
    low: { level: 'note', severity: '3.0' },
};
/**
 * Writes `report.sarif` (SARIF 2.1.0) of the findings that have a place in a file of the checkout; `null` where the
 * report has none. An incomplete run has none either: a file without results closes alerts. Findings that somebody has
 * answered for are left out, since code scanning would open them again.
 */
function renderSarif(report, language) {
    const { assessment, tool } = report;
    if (assessment === undefined || assessment.file === null || !(0,has_sarif/* hasSarif */.C)(report))
        return null;
    const words = (0,catalogues/* catalogueOf */.vq)(language);
    const results = resultsOf(words, assessment, assessment.file);
    return `${safeJson({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: tool.name,
                        version: tool.version,
                        semanticVersion: tool.version,
                        rules: assessment.rules.map((rule) => ruleJson(words, rule)),
                    },
                },
                automationDetails: { id: `scangate/${report.source}/` },
                columnKind: 'utf16CodeUnits',
                results,
            },
        ],
    })}\n`;
}
function ruleJson(words, { id, level, source, title }) {
    const text = (0,sentence/* sentence */.em)(words, title);
    const { level: sarif, severity } = gravity[level ?? 'low'];
    return {
        id,
        name: id,
        shortDescription: { text },
        fullDescription: { text: `${text} (${source})` },
        help: { text: `${text} (${source})` },
        defaultConfiguration: { level: sarif },
        properties: { tags: ['security'], 'security-severity': severity },
    };
}
function resultsOf(words, { rules }, file) {
    return rules.flatMap((rule, ruleIndex) => rule.findings
        .filter(({ at, status }) => at !== null && status !== 'ignored')
        .map((finding) => ({
        ruleId: rule.id,
        ruleIndex,
        level: gravity[finding.level].level,
        message: { text: sarif_textOf(words, rule, finding) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
                    region: { startLine: finding.at?.line, startColumn: finding.at?.column },
                },
                logicalLocations: [{ fullyQualifiedName: finding.place }],
            },
        ],
        // Rule and place are what a finding is, wherever its line moves to.
        partialFingerprints: { 'ruleAndPlace/v1': `${rule.id} ${finding.place}` },
    })));
}
function sarif_textOf(words, { id, title }, { evidence, fix, place }) {
    const finding = (0,message/* say */.cv)(words, (0,message/* message */.iU)('fleet_finding_at', { id, title: (0,sentence/* sentence */.em)(words, title), place }));
    const seen = (0,message/* say */.cv)(words, (0,message/* message */.iU)('assessment_finding', { finding, evidence: (0,sentence/* wordsText */.hk)(words, evidence) }));
    return (0,message/* say */.cv)(words, (0,message/* message */.iU)('in_one_paragraph', { sentences: [seen, (0,sentence/* sentence */.em)(words, fix)] }));
}
/** A relative path as a URI. */
function uriOf(file) {
    return file.split('/').map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./lib/hosts/report-folder.js
var report_folder = __webpack_require__(9274);
;// CONCATENATED MODULE: ./lib/hosts/report-files.js









/** What each file holds; `null` where a report has no such file. */
const renderers = {
    'report.json': renderJson,
    'junit.xml': renderJunit,
    'report.md': renderMarkdownFile,
    'report.html': renderHtml,
    [has_sarif/* sarifName */.V]: renderSarif,
};
/**
 * Writes every report into a folder, which is made where it is missing. One that fails hides no other.
 * Returns what could not be written, with the reason.
 */
async function writeReports(report, words, folder) {
    const failures = [];
    for (const name of [...report_folder/* reportNames */.TT, has_sarif/* sarifName */.V]) {
        try {
            const content = renderers[name](report, words);
            if (content !== null)
                await writeAtomically(folder, name, content);
        }
        catch (error) {
            failures.push({ file: name, folder, why: (0,report_folder/* whyUnwritable */.q9)(error, folder) });
        }
    }
    return failures;
}
/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its place.
 * Throws what the file system throws, after removing the new file.
 */
async function writeAtomically(folder, name, content) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const temporary = (0,report_folder/* temporaryFile */.Ic)(folder, name);
    try {
        await (0,promises_.writeFile)(temporary, content, { flag: 'wx' });
        await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder, name));
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/report/slack.js



// Of Slack's 40,000 a reader sees the first few. Cut before escaping, so that no entity is cut in two.
const mostOfAReason = 1_000;
const mostProblems = 5;
const slack_mostGates = 10;
/** Writes the Slack message of a run: what ended how, why, and where to look. */
function renderSlack(report, language, appearance = {}) {
    const view = (0,report_view/* viewOf */.d)(report, language);
    const { repository, url } = report.run;
    const job = url === null ? null : (0,harmless/* linkable */.L)(url);
    const lines = [
        view.simulated === null ? null : escapeSlack(view.simulated),
        `*${escapeSlack(view.title)}*`,
        escapeSlack((0,harmless/* inertLine */.F)(view.reason, mostOfAReason)),
        ...(view.fleet?.totals ?? []).map(escapeSlack),
        ...slack_gateLines(view).map((line) => escapeSlack(line)),
        ...view.problems.slice(0, mostProblems).map((problem) => `• ${escapeSlack((0,harmless/* inertLine */.F)(problem, 300))}`),
        ...view.links.flatMap(({ label, href }) => (href === null ? [] : [slackLink(label, href)])),
        repository === null ? null : escapeSlack((0,harmless/* inertLine */.F)(repository, 200)),
        job === null ? null : slackLink((0,message/* say */.cv)(view.words, (0,message/* message */.iU)('run_url')), job),
    ];
    const given = Object.entries(appearance).filter(([, value]) => value !== undefined && value !== '');
    return { text: lines.filter((line) => line !== null).join('\n'), ...Object.fromEntries(given) };
}
/** The totals, and the gates that are no pass. */
function slack_gateLines({ gates }) {
    if (gates === null)
        return [];
    const against = gates.rows.filter(({ state }) => state === 'fail' || state === 'unjudged');
    const lines = against.slice(0, slack_mostGates).map(({ file, name, outcome, why }) => {
        // The folder often has the name that people know the gate by.
        const where = file === '' || file === name ? '' : ` (${file})`;
        return `• ${(0,harmless/* inertLine */.F)(`${name}${where}: ${why ?? outcome}`, 400)}`;
    });
    return [gates.totals, ...lines];
}
// A space that nobody sees keeps what it stands in from being read as a mention, a link or an emoji.
const breakUp = '\u200b';
/**
 * Slack reads `<…>` as links, mentions and commands and knows three entities (Slack's page on formatting
 * text). Beyond that it makes links of addresses and domains, names of `@here` where a workspace parses
 * them, and bold or code of what stands between two signs; a webhook can't switch that off.
 */
function escapeSlack(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/@|:(?=\/\/)|:(?=[\w+-]+:)|(?<=[\w-])\.(?=\p{L})/gu, `$&${breakUp}`)
        .replace(/[*~`]|(?<![a-z\d])_|_(?![a-z\d])/gi, `${breakUp}$&${breakUp}`);
}
/** Writes a link to an address that passed `linkable`. A pipe would begin the label. */
function slackLink(label, href) {
    return `<${href.replaceAll('&', '&amp;').replaceAll('|', '%7C').replaceAll('>', '%3E')}|${escapeSlack(label)}>`;
}

;// CONCATENATED MODULE: ./lib/hosts/slack.js



/** Outcomes that nobody needs to be called for (contract, section 1). */
const quiet = new Set(['passed', 'skipped', 'started', 'checked']);
/** How long Slack is given, in milliseconds; less where we were told to stop. */
const timeLimit = 10_000;
const timeLimitWhenStopped = 1_000;
/** Tells Slack how a run ended, where that is worth a message. One try, and never a reason to fail. */
async function notifySlack({ report, words, webhook, appearance, http, log, }) {
    if (quiet.has(report.outcome))
        return;
    const url = new URL(webhook.reveal());
    try {
        const { status } = await http.request({
            method: 'POST',
            base: url.origin,
            path: url.pathname + url.search,
            endpoint: 'POST webhook',
            setting: 'slack_webhook_url',
            json: renderSlack(report, words, appearance),
            timeoutMs: report.outcome === 'aborted' ? timeLimitWhenStopped : timeLimit,
        });
        if (status >= 200 && status < 300)
            log.info((0,message/* message */.iU)('slack_ok'));
        else
            log.warning((0,message/* message */.iU)('slack_failed', { why: (0,message/* message */.iU)('answered_status', { status }) }));
    }
    catch (error) {
        log.warning((0,message/* message */.iU)('slack_failed', { why: (0,errors/* whyOf */.gf)(error) }));
    }
}

;// CONCATENATED MODULE: ./lib/hosts/publish.js





/**
 * Tells everyone how the run ended: what the host has, report files, Slack. Each on its own, so that one
 * failing hides no other; none of them changes the outcome.
 */
async function publishReport(publication) {
    const { clock, folder, lastActs, log, overNetwork = [], report, variables, wishes, words } = publication;
    const attempt = async (act, failed) => {
        try {
            await act();
        }
        catch (error) {
            log.warning(failed((0,errors/* wordsOf */.Z9)(error)));
        }
    };
    for (const { failed, tell } of publication.first ?? [])
        await attempt(tell, failed);
    if (folder !== undefined) {
        const failures = await writeReports(report, words, folder);
        for (const failure of failures)
            log.warning((0,message/* message */.iU)('file_not_written', failure));
        if (failures.length === 0)
            publication.onWritten?.(folder);
    }
    const { ca_file: caFile, slack_webhook_url: webhook } = wishes;
    if (webhook === undefined && overNetwork.length === 0)
        return;
    const { appearance = {} } = publication;
    const slackFailed = (why) => (0,message/* message */.iU)('slack_not_written', { why });
    await attempt(() => (0,network/* withNetwork */.p)({ caFile, variables, clock, log, ...(lastActs && { lastActs }) }, async (http) => {
        // At the same time: a run that was told to stop has few seconds left.
        await Promise.all([
            attempt(async () => {
                if (webhook !== undefined)
                    await notifySlack({ report, words, webhook, appearance, http, log });
            }, slackFailed),
            ...overNetwork.map(({ failed, tell }) => attempt(() => tell(http), failed)),
        ]);
    }), overNetwork.length === 0 ? slackFailed : (why) => (0,message/* message */.iU)('notices_not_written', { why }));
}

// EXTERNAL MODULE: ./lib/http/json-answer.js
var json_answer = __webpack_require__(8363);
// EXTERNAL MODULE: ./lib/report/markdown/comment.js
var comment = __webpack_require__(8463);
// EXTERNAL MODULE: ./lib/hosts/actions/github.js + 1 modules
var actions_github = __webpack_require__(3080);
// EXTERNAL MODULE: ./lib/hosts/actions/github-errors.js
var github_errors = __webpack_require__(2394);
// EXTERNAL MODULE: ./lib/hosts/actions/own-posts.js
var own_posts = __webpack_require__(2753);
// EXTERNAL MODULE: ./lib/hosts/actions/pull-request.js
var pull_request = __webpack_require__(5216);
;// CONCATENATED MODULE: ./lib/hosts/actions/comment.js







/** How long commenting may take in all, in milliseconds; less where we were told to stop. */
const comment_timeLimit = 30_000;
const comment_timeLimitWhenStopped = 1_000;
/** The comments of a pull request, in GitHub's REST API. */
const comments = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
/**
 * Writes the pull-request comment of this source and project, or updates the one that is there. With
 * `on_failure` a comment is first written on a failure and then kept up to date. Best effort: whatever
 * goes wrong is a warning that says what to do.
 */
async function commentOnPullRequest(given) {
    const { environment, log, token } = given;
    const pull = (0,pull_request/* pullRequestOf */._)(environment);
    if (pull === undefined) {
        log.info((0,message/* message */.iU)('comment_no_pull_request', { event: environment.eventName || '?' }));
        return;
    }
    if (token === undefined) {
        log.warning((0,message/* message */.iU)('comment_no_token'));
        return;
    }
    try {
        await upsert(given, token, pull);
    }
    catch (error) {
        const denied = (0,message/* message */.iU)(pull.readsOnly ? 'comment_fork' : 'comment_no_permission');
        log.warning((0,github_errors/* explainRefusal */.GC)(error, { denied, failed: (why) => (0,message/* message */.iU)('comment_failed', { why }) }));
    }
}
async function upsert({ clock, environment, http, language, report, wish }, token, { owner, repo, number }) {
    const limit = report.outcome === 'aborted' ? comment_timeLimitWhenStopped : comment_timeLimit;
    const github = await (0,actions_github/* connectToGitHub */.t)({ token, environment, http, clock }, limit);
    const { octokit } = github;
    const place = { owner, repo, issue_number: number };
    const marker = (0,comment/* commentMarker */.Q)(report.source, report.subject.id);
    const body = (0,comment/* renderComment */.w)(report, language);
    const find = async () => {
        const pages = octokit.paginate.iterator(`GET ${comments}`, { ...place, per_page: 100 });
        const kind = { endpoint: `GET ${comments}`, schema: own_posts/* listedComment */.p0 };
        for await (const own of (0,own_posts/* ownPosts */.Iq)(github, pages, marker, kind))
            return own.id;
        return undefined;
    };
    const id = await find();
    if (id !== undefined) {
        const update = () => octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            owner,
            repo,
            comment_id: id,
            body,
        });
        if (await (0,own_posts/* updatePost */.gg)(github, update))
            return;
    }
    if (wish === 'always' || report.conclusion === 'failure' || report.conclusion === 'warning') {
        const create = async () => {
            const { data } = await octokit.request(`POST ${comments}`, { ...place, body });
            return (0,json_answer/* checkShape */.e)(own_posts/* writtenComment */.D7, data, `POST ${comments}`).id;
        };
        await (0,own_posts/* createPost */.pD)(github, create, find);
    }
}

// EXTERNAL MODULE: ./lib/hosts/actions/log.js
var actions_log = __webpack_require__(7669);
// EXTERNAL MODULE: ./lib/hosts/actions/outputs.js
var outputs = __webpack_require__(1437);
// EXTERNAL MODULE: ./lib/hosts/actions/runner-commands.js
var runner_commands = __webpack_require__(6368);
;// CONCATENATED MODULE: ./lib/hosts/actions/publish.js









/** Tells everyone how the run ended: outputs, annotations, job summary, report files, Slack, comment, issue. */
async function publish({ environment, reading, redact, report, reportDir, source, words, }) {
    const { common: wishes } = reading;
    const log = (0,actions_log/* createActionsLogger */.M)(words, redact);
    const clock = kernel_clock/* systemClock */.m;
    await publishReport({
        report,
        wishes,
        words,
        folder: reportDir === '' ? undefined : reportDir,
        variables: environment.variables,
        clock,
        log,
        first: [
            {
                tell: () => (0,outputs/* setOutputs */.n0)(report, source.outputs, reportDir, words),
                failed: (why) => (0,message/* message */.iU)('outputs_not_written', { why }),
            },
            {
                tell: () => annotate(report, words, redact),
                failed: (why) => (0,message/* message */.iU)('annotations_not_written', { why }),
            },
            {
                failed: (why) => (0,message/* message */.iU)('summary_not_written', { why }),
                tell: async () => {
                    if (wishes.job_summary === false)
                        return;
                    await runner_commands/* addToSummary */.Dg(renderSummary(report, words));
                },
            },
        ],
        overNetwork: onGitHub(reading, { report, language: words, environment, clock, log }),
    });
}
/** What is told on GitHub: the comment, and the issue. */
function onGitHub({ common }, given) {
    const { github_token: token, issue_assignees: assignees = [], issue_labels: labels = [] } = common;
    const { issue = 'never', pr_comment: wish = 'never' } = common;
    const told = [];
    if (wish !== 'never') {
        told.push({
            failed: (why) => (0,message/* message */.iU)('comment_not_written', { why }),
            tell: (http) => commentOnPullRequest({ ...given, wish, token, http }),
        });
    }
    if (issue !== 'never') {
        told.push({
            failed: (why) => (0,message/* message */.iU)('github_issue_not_written', { why }),
            tell: async (http) => {
                // Loaded only now: most runs want no issue.
                const { keepIssue } = await __webpack_require__.e(/* import() */ 5890).then(__webpack_require__.bind(__webpack_require__, 5890));
                await keepIssue({ ...given, labels, assignees, token, http });
            },
        });
    }
    return told;
}
function annotate(report, words, redact) {
    const annotation = annotationOf(report, words);
    if (annotation === null)
        return;
    const properties = { title: (0,actions_log/* logLine */.B)(annotation.title, redact) };
    const annotators = { error: runner_commands/* error */.z3, warning: runner_commands/* warning */.$e, notice: runner_commands/* notice */.lm };
    annotators[annotation.level]((0,actions_log/* logLine */.B)(annotation.message, redact), properties);
}


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isOfPullRequest),
/* harmony export */   _: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);

const repository = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
/** `pull_request`, `pull_request_target` and `pull_request_review` bring the pull request itself. */
const withPullRequest = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), head: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ repo: repository })) }),
});
/** `issue_comment` brings an issue, which says where it is a pull request. */
const withIssue = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    issue: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({}) }),
});
/** `workflow_run` brings the pull requests of the run before; of forks there are none. */
const withWorkflowRun = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    workflow_run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        pull_requests: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), base: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ repo: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }) }) })),
    }),
});
/**
 * Finds the pull request of a run from the event's payload, `undefined` where it belongs to none. A
 * `workflow_run` whose commit is in several of them belongs to none: nobody can tell which is meant.
 */
function pullRequestOf({ event, eventName, run }) {
    const [owner, repo] = (run.repository ?? '').split('/');
    const number = numberOf(event);
    if (!owner || !repo || number === undefined)
        return undefined;
    return {
        owner,
        repo,
        number,
        readsOnly: eventName !== 'pull_request_target' && isFork(event, run.repository),
    };
}
/** What a comment on an issue says of it; a pull request is an issue that has more. */
const plainIssue = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ issue: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()) }) });
const priorRun = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ workflow_run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) });
const ofPullRequests = /^(?:pull_request|merge_group)/;
/**
 * Whether a run looks at what a pull request proposes, not at what the repository has: its result is no news of the
 * subject. What can't be told counts as one.
 */
function isOfPullRequest({ event, eventName, run }) {
    if (eventName === 'issue_comment')
        return !plainIssue.safeParse(event).success;
    if (eventName === 'workflow_run') {
        const { data, success } = priorRun.safeParse(event);
        return !success || ofPullRequests.test(data.workflow_run.event);
    }
    return ofPullRequests.test(eventName) || run.ref?.startsWith('refs/pull/') === true;
}
function numberOf(event) {
    const pull = withPullRequest.safeParse(event);
    if (pull.success)
        return pull.data.pull_request.number;
    const issue = withIssue.safeParse(event);
    if (issue.success)
        return issue.data.issue.number;
    const workflow = withWorkflowRun.safeParse(event);
    if (!workflow.success)
        return undefined;
    const { repository: ours, workflow_run: run } = workflow.data;
    // A fork that pulls from us is listed, too; its pull request is none of ours.
    const [only, ...others] = run.pull_requests.filter(({ base }) => base.repo.id === ours.id);
    return others.length === 0 ? only?.number : undefined;
}
function isFork(event, ours) {
    const pull = withPullRequest.safeParse(event);
    return pull.success && pull.data.pull_request.head?.repo?.full_name !== ours;
}


/***/ }),

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ statusError),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   xo: () => (/* binding */ classifyStatus)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9986);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3314);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3145);




const refusals = new Set([400, 401, 403, 404]);
/**
 * Judges an answer by its status: `undefined` for 2xx, a `RefusedError` with the service's own words for
 * 400, 401, 403 and 404, a `StatusError` with `Retry-After` in milliseconds for every other.
 */
function classifyStatus(answer, service, clock) {
    const { status, endpoint, text } = answer;
    if (status >= 200 && status < 300)
        return undefined;
    if (refusals.has(status)) {
        const serviceText = (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(service.refusalText(readJson(text)) ?? '') || undefined;
        const detail = { service: service.name, endpoint, status };
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk(serviceText === undefined
            ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('service_refused_silently', detail)
            : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('service_refused', { ...detail, text: serviceText }), { status, serviceText });
    }
    return statusError(answer, clock);
}
/** What a status says that is not the one which was asked for, with `Retry-After` in milliseconds. */
function statusError({ status, host, endpoint, headers }, clock) {
    const detail = status === 429
        ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('answer_rate_limited', { host, endpoint })
        : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('answer_status', { host, endpoint, status });
    // A date is meant by the server's own clock, which it may show; ours may be wrong by minutes.
    const serverTime = Date.parse(headers['date'] ?? '');
    const now = Number.isNaN(serverTime) ? clock.now() : serverTime;
    return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatusError */ .Xs(detail, { status, retryAfter: (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRetryAfter */ .m)(headers['retry-after'], now) });
}
/** Reads a text as JSON. `undefined` is no JSON value, so it stands for a text that is none. */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkShape),
/* harmony export */   o: () => (/* binding */ parseJsonAnswer)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9986);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3314);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788);





/**
 * Reads the body as JSON and checks its shape. Fields that the schema does not know are fine.
 * Throws an `AnswerError`: garbled where the body is empty or no JSON, otherwise it names the first field
 * that is missing or wrong, and the endpoint. Of an answer that `holdsSecret` no text is quoted, unless it begins as
 * a web page does: what is broken may hold a secret that lives, and nobody knows it yet.
 */
function parseJsonAnswer(schema, { host, endpoint, text }, holdsSecret = false) {
    if (text.trim() === '')
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('answer_empty', { host, endpoint }), true);
    const value = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(text);
    if (value === undefined) {
        const isQuotable = !holdsSecret || text.trimStart().startsWith('<');
        const start = isQuotable ? (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(text.slice(0, 400), 60) : '…';
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('answer_not_json', { host, endpoint, start }), true);
    }
    return checkShape(schema, value, endpoint, holdsSecret);
}
/**
 * Checks the shape of an answer that was read as JSON. Throws the `AnswerError` of `parseJsonAnswer` where it is
 * another.
 */
function checkShape(schema, value, endpoint, holdsSecret = false) {
    const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(schema, value);
    if (parsed.success)
        return parsed.data;
    const issue = firstIssue(parsed.error.issues);
    const found = valueAt(value, issue.path);
    const detail = {
        endpoint,
        field: fieldName(issue.path),
        expected: expectation(issue),
        got: holdsSecret && typeof found === 'string' ? 'text of another form' : describe(found),
    };
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('answer_misshaped', detail), false, { cause: parsed.error });
}
function firstIssue(issues) {
    const [first] = issues;
    if (first === undefined)
        throw new Error('a failed check without an issue');
    return first;
}
function fieldName(path) {
    const name = path.reduce((before, step) => {
        if (typeof step === 'number')
            return `${before}[${step}]`;
        return before === '' ? String(step) : `${before}.${String(step)}`;
    }, '');
    return name === '' ? 'the body' : (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(name, 100);
}
function expectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return withArticle(issue.expected);
        case 'invalid_value':
            return issue.values.map((value) => JSON.stringify(value) ?? String(value)).join(' or ');
        case 'invalid_union': {
            const branches = issue.errors.map((branch) => expectation(firstIssue(branch)));
            return [...new Set(branches)].join(' or ');
        }
        case 'invalid_format':
            // What the pattern is says nothing to people.
            return issue.format === 'regex' ? 'text of the documented form' : `text of the form ${issue.format}`;
        case 'too_small':
            return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${lengthUnit(issue.origin)}`;
        case 'too_big':
            return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${lengthUnit(issue.origin)}`;
        default:
            return issue.message;
    }
}
function withArticle(type) {
    if (type === 'int')
        return 'a whole number';
    if (type === 'null' || type === 'undefined')
        return type;
    return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}
function lengthUnit(origin) {
    if (origin === 'string')
        return ' characters long';
    return origin === 'array' ? ' entries long' : '';
}
function valueAt(value, path) {
    return path.reduce((inner, step) => typeof inner === 'object' && inner !== null ? inner[step] : undefined, value);
}
/** Lists and objects are named, not shown: they can be long, and deeper than the stack. */
function describe(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(JSON.stringify(value) ?? typeof value, 60);
}


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/** The longest wait that is believed, in milliseconds; longer ones are cut to it. */
const longest = 24 * 60 * 60 * 1_000;
const wholeSeconds = /^\d+$/;
// The three date forms of RFC 9110, section 5.6.7, all of which begin with a weekday.
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d{2}:\d{2}:\d{2}/i;
/**
 * Reads the header `Retry-After` (RFC 9110, section 10.2.3): whole seconds, or a date, which is taken
 * relative to `now`, milliseconds since 1970.
 * Returns milliseconds from 0 to a day, or `undefined` where the header is missing or makes no sense.
 */
function parseRetryAfter(header, now) {
    const value = header?.trim() ?? '';
    if (wholeSeconds.test(value))
        return Math.min(longest, Number(value) * 1_000);
    if (!httpDate.test(value))
        return undefined;
    const date = Date.parse(/ GMT$/i.test(value) ? value : `${value} GMT`);
    return Number.isNaN(date) ? undefined : Math.min(longest, Math.max(0, date - now));
}


/***/ }),

/***/ 1975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   cY: () => (/* binding */ amountText),
/* harmony export */   k0: () => (/* binding */ changeText)
/* harmony export */ });
/* harmony import */ var _kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3396);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);



/** Writes a number by its unit: `1,024`, `87.5%` or `4 min 5 sec`. */
function amountText(words, value, unit) {
    if (unit === 'percent')
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('amount_percent', { value }));
    if (unit === 'milliseconds')
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('amount_duration', { milliseconds: value }));
    return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('amount_count', { value }));
}
/** Writes a change with its sign, so that a rise isn't taken for a total: `+3`, `0`, `-2`. */
function changeText(words, value) {
    return `${value > 0 ? '+' : ''}${amountText(words, value, 'count')}`;
}
/**
 * Writes a time as `2026-11-20 09:30 UTC`, which reads the same in every language. What is no time in
 * ISO 8601 is shown as it came.
 */
function timeText(time) {
    const milliseconds = (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIsoTime */ .sX)(time);
    return Number.isNaN(milliseconds) ? (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(time, 60) : (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readableTime */ .GI)(milliseconds);
}
/** Writes the day of a time in UTC, as `2026-11-20`; `null` where it is no time. */
function dayText(time) {
    const milliseconds = (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIsoTime */ .sX)(time);
    return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString().slice(0, 10);
}


/***/ }),

/***/ 9340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ck: () => (/* binding */ assessmentView),
/* harmony export */   ex: () => (/* binding */ findingRow),
/* harmony export */   mC: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _gate_fleet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4387);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9167);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);




const ruleTones = {
    met: 'good',
    not_met: 'bad',
    not_visible: 'warning',
    not_applicable: 'neutral',
};
const pointTones = {
    not_met: 'bad',
    partly_visible: 'neutral',
    not_visible: 'warning',
};
const mostFindings = 300;
/** Says an assessment in a language. */
function assessmentView(words, { points, rules }) {
    const found = rules.flatMap((rule) => rule.findings.map((finding) => ({ rule, finding })));
    found.sort((one, other) => Number(other.finding.counted) - Number(one.finding.counted) ||
        _gate_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .y.indexOf(one.finding.level) - _gate_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .y.indexOf(other.finding.level));
    const leftOut = rules.reduce((sum, { findingsLeftOut }) => sum + findingsLeftOut, 0);
    const nameOf = (id) => {
        const rule = rules.find((one) => one.id === id);
        return rule === undefined ? id : ruleName(words, rule);
    };
    const isSeen = (id) => {
        const state = rules.find((one) => one.id === id)?.state;
        return state === 'met' || state === 'not_met';
    };
    const number = (state) => rules.filter((rule) => rule.state === state).length;
    const totals = { met: number('met'), notMet: number('not_met'), notVisible: number('not_visible') };
    return {
        totals: [(0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('assessment_totals', totals)), (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('assessment_never_whole'))],
        rules: rules.map((rule) => ruleRow(words, rule)),
        findings: found.slice(0, mostFindings).map(({ finding, rule }) => findingRow(words, rule, finding)),
        findingsLeftOut: leftOut + Math.max(0, found.length - mostFindings),
        points: points.map(({ rules: of, state, title }) => ({
            title: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(words, title),
            tone: pointTones[state],
            state: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(`point_${state}`)),
            seen: of.filter(isSeen).map(nameOf),
            unseen: of.filter((id) => !isSeen(id)).map(nameOf),
        })),
    };
}
function ruleName(words, { id, title }) {
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('fleet_finding', { id, title: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(words, title) })), 300);
}
function ruleRow(words, rule) {
    const count = rule.findings.length + rule.findingsLeftOut;
    const found = count === 0 ? '' : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('fleet_found_count', { count }));
    return {
        id: rule.id,
        title: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(words, rule.title),
        tone: ruleTones[rule.state],
        state: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(`rule_${rule.state}`)),
        source: rule.source,
        note: rule.why === null ? found : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(words, rule.why),
    };
}
/** Says what a rule found and where, with its level and its standing. */
function findingRow(words, { id, title }, finding) {
    const named = { id, title: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(words, title), place: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(finding.place, 300) };
    return {
        text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('fleet_finding_at', named)), 1_500),
        level: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(`level_${finding.level}`)),
        status: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(`finding_${finding.status}`)),
        tone: finding.counted ? 'bad' : 'neutral',
        evidence: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsText */ .hk)(words, finding.evidence),
        fix: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(words, finding.fix),
        reason: finding.reason && (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(words, finding.reason),
    };
}
/** A finding as one line: what, where, how grave, and what was seen. */
function findingLine(words, row) {
    const { evidence, level, reason, status, text } = row;
    const said = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('fleet_found_item', { text, level, status, reason: reason ?? '' });
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('assessment_finding', { finding: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, said), evidence })), 2_500);
}


/***/ }),

/***/ 4320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ fleetView),
/* harmony export */   J: () => (/* binding */ sayOf),
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   R3: () => (/* binding */ moreText),
/* harmony export */   Xg: () => (/* binding */ stateTones)
/* harmony export */ });
/* harmony import */ var _gate_fleet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4387);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9167);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1975);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2463);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);





/** How a state of a subject or a gate looks. */
const stateTones = {
    fail: 'bad',
    unjudged: 'warning',
    warning: 'warning',
    pass: 'good',
    skipped: 'neutral',
};
/** Says a fleet in a language. */
function fleetView(words, fleet) {
    const highest = Math.max(1, ...fleet.subjects.flatMap(({ counts }) => _gate_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .levels */ .y.map((level) => counts[level])));
    return {
        heading: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)(`subjects_${fleet.kind}`)),
        totals: totalSentences(words, fleet),
        levels: _gate_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .levels */ .y.map((level) => (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)(`fleet_column_${level}`))),
        hasGroups: fleet.subjects.some(({ group }) => group !== null),
        subjects: fleet.subjects.map((subject) => subjectRow(words, subject, highest)),
        fixes: fleet.fixes.map((fix) => fixRow(words, fix)),
        fleet,
    };
}
function totalSentences(words, { kind, totals }) {
    const { counts, ignored, known, states, subjects, withFindings } = totals;
    const { fail, skipped, unjudged, warning } = states;
    return [
        sayOf(words, kind, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('fleet_totals', { subjects, withFindings, fail, unjudged })),
        (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('fleet_findings', { ...counts })),
        ...(ignored + known > 0 ? [(0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('fleet_set_aside', { ignored, known }))] : []),
        ...(warning + skipped > 0
            ? [sayOf(words, kind, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('fleet_let_through', { warning, skipped }))]
            : []),
    ];
}
/**
 * Says a message on subjects in the words of their kind, where there is one of its name and theirs: servers are counted
 * with another word than files. Subjects of any kind have the plain one.
 */
function sayOf(words, kind, said) {
    const own = {
        fleet_totals: `fleet_totals_${kind}`,
        fleet_let_through: `fleet_let_through_${kind}`,
        fleet_more: `fleet_more_${kind}`,
        fleet_clean: `fleet_clean_${kind}`,
    };
    const key = own[said.key];
    return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(words, Object.hasOwn(words, key) ? { ...said, key } : said);
}
function subjectRow(words, subject, highest) {
    const { counts, findings, findingsLeftOut, group, name, reason, state, url } = subject;
    return {
        name: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(name, 200),
        group: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(group ?? '', 100),
        href: url === null ? null : (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .linkable */ .L)(url),
        tone: stateTones[state],
        result: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)(`result_${state}`)),
        cells: _gate_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .levels */ .y.map((level) => ({
            level,
            count: (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .amountText */ .cY)(words, counts[level], 'count'),
            heat: counts[level] === 0 ? 0 : Math.ceil((counts[level] / highest) * 3),
        })),
        reason: reason === null ? null : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(words, reason),
        findings: findings.map((finding) => findingRow(words, finding)),
        findingsLeftOut,
    };
}
function findingRow(words, finding) {
    return {
        text: findingText(words, finding),
        level: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)(`level_${finding.level}`)),
        status: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)(`finding_${finding.status}`)),
        tone: finding.counted ? 'bad' : 'neutral',
        reason: finding.reason && (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(words, finding.reason),
    };
}
function fixRow(words, fix) {
    const heading = { id: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(fix.id, 100), title: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsText */ .hk)(words, fix.title), count: fix.findings };
    return {
        heading: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('fleet_fix', heading)), 1_500),
        text: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsText */ .hk)(words, fix.text),
        href: fix.url === null ? null : (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .linkable */ .L)(fix.url),
    };
}
/** Says what a finding is and where. Once more inert, for a colon of its own may have met one of ours. */
function findingText(words, { id, place, title }) {
    const named = { id: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(id, 100), title: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsText */ .hk)(words, title) };
    const said = place === null
        ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('fleet_finding', named)
        : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('fleet_finding_at', { ...named, place: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(place, 300) });
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(words, said), 1_500);
}
/** Says how many subjects are not among the first ones; `null` where all are. */
function moreText(words, { fleet }, shown) {
    const beyond = fleet.subjects.slice(shown);
    const count = beyond.length + fleet.leftOut.subjects;
    if (count === 0)
        return null;
    const number = (state) => fleet.leftOut.states[state] + beyond.filter((each) => each.state === state).length;
    const numbers = { count, fail: number('fail'), unjudged: number('unjudged') };
    return sayOf(words, fleet.kind, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('fleet_more', numbers));
}


/***/ }),

/***/ 7056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ moreGates),
/* harmony export */   q: () => (/* binding */ gatesView)
/* harmony export */ });
/* harmony import */ var _gate_fleet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4387);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9167);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1975);
/* harmony import */ var _fleet_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4320);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2463);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6097);






const mostRows = 200;
/** Says the gates of a verdict in a language. */
function gatesView(words, { entries, fleets }) {
    const number = (state) => entries.filter((entry) => entry.state === state).length;
    const counts = Object.fromEntries(_gate_fleet_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectStates */ .N.map((state) => [state, number(state)]));
    return {
        heading: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('gates_heading')),
        totals: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('gates_totals', { ...counts, gates: entries.length })),
        rows: entries.slice(0, mostRows).map((entry) => gateRow(words, entry)),
        leftOut: Math.max(0, entries.length - mostRows),
        fleets: fleets.map(({ fleet, source }) => {
            const view = (0,_fleet_view_js__WEBPACK_IMPORTED_MODULE_1__/* .fleetView */ .AM)(words, fleet);
            const named = { source: nameInWords(words, 'source', source), subjects: view.heading };
            return { ...view, heading: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('gates_fleet_heading', named)), 200) };
        }),
    };
}
function gateRow(words, entry) {
    const { details, file, name, outcome, source, state, url, why } = entry;
    const links = (details?.links ?? []).flatMap(({ key, url: address }) => {
        const href = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .linkable */ .L)(address);
        return href === null ? [] : [{ label: nameInWords(words, 'link', key), href }];
    });
    const counts = (details?.counts ?? []).map(({ fact, value }) => (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('gates_count', {
        label: nameInWords(words, 'fact', fact),
        value: (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .amountText */ .cY)(words, value, 'count'),
    })));
    const said = why === null ? null : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(words, why);
    const reason = details?.reason === undefined || details.reason === null ? null : (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(details.reason, 500);
    return {
        state,
        tone: _fleet_view_js__WEBPACK_IMPORTED_MODULE_1__/* .stateTones */ .Xg[state],
        name: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(name, 200),
        source: source === null ? '' : nameInWords(words, 'source', source),
        file: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(file ?? '', 300),
        href: (url === null ? null : (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .linkable */ .L)(url)) ?? links[0]?.href ?? null,
        outcome: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(words, outcome === null ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('gates_none') : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)(`outcome_${outcome}`)),
        result: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)(`result_${state}`)),
        counts: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(counts.join(' · '), 400),
        ended: entry.endedAt === null ? '' : (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .timeText */ .Tc)(entry.endedAt),
        why: said,
        own: reason !== null && said?.includes(reason) ? null : reason,
        links,
    };
}
/** A name from a report in words, where this version has any for it; otherwise the name itself. */
function nameInWords(words, kind, name) {
    const key = `${kind}_${name}`;
    if (!Object.hasOwn(words, key))
        return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .F)(name, 60);
    return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(words, { key: key, params: undefined });
}
/** Says how many gates are not among the first ones; `null` where all are. */
function moreGates(words, { leftOut, rows }, shown) {
    const count = Math.max(0, rows.length - shown) + leftOut;
    return count === 0 ? null : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('gates_more', { count }));
}


/***/ }),

/***/ 2463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inertLine),
/* harmony export */   L: () => (/* binding */ linkable)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9986);
/* harmony import */ var _kernel_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6396);
/* harmony import */ var _kernel_parse_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4526);



/**
 * Makes text from outside one line that is only text, for a terminal, a reader and GitHub's runner, which
 * would read commands from a report as soon as somebody prints it in a job.
 */
function inertLine(text, maximumLength) {
    return (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutWorkflowCommands */ .C)((0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(text, maximumLength));
}
const longestLink = 2_000;
/**
 * Returns the address in its normal form if a report may link to it, otherwise `null`. Links go to
 * `https:` and to loopback `http:` (a simulator's console) only, and never carry a user or a password,
 * which could make a foreign host look like a known one.
 */
function linkable(address) {
    const url = address.length > longestLink ? undefined : (0,_kernel_parse_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .D)(address);
    if (url === undefined)
        return null;
    const trusted = url.protocol === 'https:' || (url.protocol === 'http:' && (0,_kernel_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .c)(url.hostname));
    if (!trusted || url.username !== '' || url.password !== '')
        return null;
    // A bracket needs no encoding in a fragment, but with two number signs GitHub's runner reads a command.
    const href = url.href.replaceAll('##[', '##%5B');
    return href.length <= longestLink ? href : null;
}


/***/ }),

/***/ 5665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escapeMarkup),
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Makes text from anywhere fit for HTML, between tags and in quoted attributes alike. */
function escapeHtml(text, maximumLength = 1_000) {
    return escapeMarkup((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text, maximumLength));
}
/** Escapes what HTML and XML read as markup and leaves everything else, line breaks too, as it is. */
function escapeMarkup(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}


/***/ }),

/***/ 8302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ pointsSection),
/* harmony export */   bg: () => (/* binding */ rulesSection),
/* harmony export */   vi: () => (/* binding */ assessedFindingsSection)
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9167);
/* harmony import */ var _assessment_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9340);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3025);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5952);




/** What was found, the gravest first, with what was seen and what to do. */
function assessedFindingsSection({ assessment, words }, level, most) {
    if (assessment === null)
        return '';
    const totals = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('in_one_paragraph', { sentences: assessment.totals })));
    const shown = assessment.findings.slice(0, most);
    const lines = shown.map((row) => `- ${_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .signs */ .rf[row.tone]} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_assessment_view_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLine */ .mC)(words, row), 2_500)} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(row.fix)}`);
    const rest = assessment.findings.length + assessment.findingsLeftOut - shown.length;
    if (rest > 0)
        lines.push(`- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('and_more', { count: rest })))}`);
    return [
        `${level} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('heading_findings')))}`,
        totals,
        ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ].join('\n\n');
}
// Lists and no tables: sentences in four columns would stand one word, or in Japanese one character, a line on a phone.
/** Every rule with what became of it, folded away. */
function rulesSection({ assessment, words }) {
    if (assessment === null)
        return '';
    const lines = assessment.rules.map(({ id, note, source, state, title, tone }) => {
        const more = [note, source].filter((text) => text !== '').map((text) => ` · ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(text)}`);
        return `- ${_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .signs */ .rf[tone]} **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(id)}** ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(title)}: **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(state)}**${more.join('')}`;
    });
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('heading_rules')), lines.join('\n'));
}
/** The points of the checklist, with what was seen of each and what was not. */
function pointsSection({ assessment, words }, level) {
    if (assessment === null)
        return '';
    const part = (key, names) => names.length === 0
        ? []
        : [
            `  - ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(key)))}: ${names.map((name) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(name)).join(' · ')}`,
        ];
    const lines = assessment.points.flatMap(({ seen, state, title, tone, unseen }) => [
        `- ${_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .signs */ .rf[tone]} **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(title)}**: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(state)}`,
        ...part('column_seen', seen),
        ...part('column_unseen', unseen),
    ]);
    return `${level} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('heading_points')))}\n\n${lines.join('\n')}`;
}


/***/ }),

/***/ 7491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ joinWithin)
/* harmony export */ });
/**
 * Joins sections with blank lines as long as they stay within a size. The first always stays; where others
 * must go, whole ones from the end go and `note` says so, which the limit has to leave room for.
 * @param limit in bytes of UTF-8, so that it holds however the reader counts characters
 */
function joinWithin(limit, sections, note) {
    const present = sections.filter((section) => section !== '');
    const whole = `${present.join('\n\n')}\n`;
    if (Buffer.byteLength(whole) <= limit)
        return whole;
    const kept = [];
    let size = Buffer.byteLength(note) + 1;
    for (const section of present) {
        size += Buffer.byteLength(section) + 2;
        if (size > limit && kept.length > 0)
            break;
        kept.push(section);
    }
    return `${[...kept, note].join('\n\n')}\n`;
}


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ commentMarker),
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9167);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);
/* harmony import */ var _trend_trend_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3818);
/* harmony import */ var _trend_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9187);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1626);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8302);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7491);
/* harmony import */ var _fleet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9754);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7898);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3025);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5952);











// GitHub takes 65,536 characters. Counted in bytes, the limit holds by every way of counting.
const mostCommentBytes = 60_000;
const mostOfAnId = 1_000;
const mostFolded = { findings: 8, fixes: 15 };
/**
 * Returns the line by which a comment is found again. Subjects have one comment each, so that jobs of a
 * matrix don't overwrite each other's. Characters that can't stand in it are numbers, so that no two IDs look alike.
 */
function commentMarker(source, subject) {
    const id = (subject ?? '').replace(/[^\w-]/gu, (other) => `_${other.codePointAt(0)?.toString(16)}_`);
    return `<!-- scangate:${source}:${id.slice(0, mostOfAnId)} -->`;
}
/** Writes the body of the pull-request comment: its marker, then the outcome and what to do about it. */
function renderComment(report, language, marker = commentMarker(report.source, report.subject.id)) {
    const view = (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .d)(report, language);
    const sections = [
        `${marker}\n\n${(0,_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .titleSection */ .cP)(view, '###')}`,
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .linkLine */ .pF)(view),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .problemsSection */ .Ad)(view, '####'),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .checksSection */ .N$)(view, '####'),
        (0,_fleet_js__WEBPACK_IMPORTED_MODULE_4__/* .fleetSection */ .Yk)(view, '####'),
        (0,_gates_js__WEBPACK_IMPORTED_MODULE_5__/* .gatesSection */ .A)(view, '####'),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .nextSection */ .tV)(view, '####'),
        (0,_assessment_js__WEBPACK_IMPORTED_MODULE_3__/* .assessedFindingsSection */ .vi)(view, '####', mostFolded.findings),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .warningsSection */ .xd)(view, '####'),
        trendLine(view),
        footer(view, report),
        (0,_fleet_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsSection */ .WT)(view, '####', mostFolded),
        (0,_fleet_js__WEBPACK_IMPORTED_MODULE_4__/* .fixesSection */ .HO)(view, mostFolded),
        ...(0,_gates_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceFleets */ .t)(view, '####'),
    ];
    return (0,_bounded_js__WEBPACK_IMPORTED_MODULE_8__/* .joinWithin */ .U)(mostCommentBytes, sections, `_${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv)(view.words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)('cut_short')))}_`);
}
/** The trend in one line: a comment that brings a chart each time is one that people fold away. */
function trendLine({ trend, words }) {
    if (trend === null || trend.drawn.length < 2)
        return '';
    const heading = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)('heading_history')));
    return `**${heading}** \`${(0,_trend_trend_js__WEBPACK_IMPORTED_MODULE_10__/* .sparkline */ .K)(trend)}\` ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeMarkdown */ .FV)((0,_trend_words_js__WEBPACK_IMPORTED_MODULE_1__/* .trendNotes */ .B)(words, trend, false))}`;
}
function footer(view, report) {
    const href = report.run.url === null ? null : (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .linkable */ .L)(report.run.url);
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .footerLine */ .GO)(view, report, href === null ? [] : [(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownLink */ .iQ)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv)(view.words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)('run_url')), href)]);
}


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ fixesSection),
/* harmony export */   WT: () => (/* binding */ findingsSection),
/* harmony export */   Yk: () => (/* binding */ fleetSection)
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9167);
/* harmony import */ var _fleet_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4320);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3025);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5952);




const mostSubjects = 25;
/** The totals, and the worst subjects as a table, with why each is no pass. */
function fleetSection({ fleet, words }, level) {
    if (fleet === null)
        return '';
    const shown = fleet.subjects.slice(0, mostSubjects);
    const reasons = shown.flatMap(({ name, reason }) => reason === null ? [] : [`- **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(name)}**: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(reason)}`]);
    const column = (key) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(key))));
    const table = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)([
        column('fleet_column_name'),
        // Small, since in English these three words alone are half as wide as a phone.
        ...fleet.levels.map((name) => `<sub>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(name))}</sub>`),
        column('column_result'),
    ], shown.map(cellsOf), [false, ...fleet.levels.map(() => true), false]);
    const more = (0,_fleet_view_js__WEBPACK_IMPORTED_MODULE_0__/* .moreText */ .R3)(words, fleet, mostSubjects);
    return [
        `${level} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(fleet.heading)}`,
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('in_one_paragraph', { sentences: fleet.totals }))),
        ...(shown.length === 0 ? [] : [table]),
        ...(reasons.length === 0 ? [] : [reasons.join('\n')]),
        ...(more === null ? [] : [(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(more)]),
    ].join('\n\n');
}
// A group has no column of its own: on a phone the result, which is the last one, would be out of sight.
function cellsOf({ cells, group, href, name, result, tone }) {
    const belongs = group === '' ? '' : ` (${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(group))})`;
    return [
        `${href === null ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(name) : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(name, href)}${belongs}`,
        ...cells.map(({ count }) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(count)),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(tone, result),
    ];
}
/** What was found in the worst subjects, each folded away. */
function findingsSection({ fleet, words }, level, most) {
    const found = (fleet?.subjects ?? []).slice(0, mostSubjects).filter(({ findings }) => findings.length > 0);
    if (found.length === 0)
        return '';
    const parts = found.map(({ findings, findingsLeftOut, name }) => {
        const lines = findings
            .slice(0, most.findings)
            .map(({ level: grave, reason, status, text }) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('fleet_found_item', { text, level: grave, status, reason: reason ?? '' }))));
        const rest = findings.length + findingsLeftOut - lines.length;
        if (rest > 0)
            lines.push((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('and_more', { count: rest }))));
        const count = findings.length + findingsLeftOut;
        const list = lines.map((line) => `- ${line}`).join('\n');
        // GitHub looks for mentions in a summary, too, where nothing could keep a name from being one.
        return `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(name)}**\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('fleet_found_count', { count })), list)}`;
    });
    return [`${level} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('heading_findings')))}`, ...parts].join('\n\n');
}
/** What to do about the findings, folded away. */
function fixesSection({ fleet, words }, most) {
    const fixes = (fleet?.fixes ?? []).slice(0, most.fixes);
    if (fleet === null || fixes.length === 0)
        return '';
    const lines = fixes.map(({ heading, href, text }) => {
        const link = href === null ? '' : ` ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('fleet_read_on')), href)}`;
        return `- **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(heading)}** ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(text)}${link}`;
    });
    const rest = fleet.fixes.length - fixes.length;
    if (rest > 0)
        lines.push(`- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('and_more', { count: rest })))}`);
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('heading_fixes')), lines.join('\n'));
}


/***/ }),

/***/ 7898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gatesSection),
/* harmony export */   t: () => (/* binding */ sourceFleets)
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9167);
/* harmony import */ var _gates_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7056);
/* harmony import */ var _fleet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9754);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3025);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5952);





const mostGates = 50;
/** The gates of a verdict as a table, the worst first; below it why each is no plain pass, its own words, and when. */
function gatesSection({ gates, words }, level) {
    if (gates === null)
        return '';
    const shown = gates.rows.slice(0, mostGates);
    const column = (key) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)(key))));
    const table = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)([column('gates_column_gate'), column('column_result')], shown.map((row) => [
        row.href === null ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(row.name) : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)(row.name, row.href),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8)(row.tone, row.result),
    ]));
    const reasons = shown.flatMap((row) => reasonLine(row));
    const more = (0,_gates_view_js__WEBPACK_IMPORTED_MODULE_0__/* .moreGates */ .k)(words, gates, mostGates);
    return [
        `${level} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(gates.heading)}`,
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(gates.totals),
        ...(shown.length === 0 ? [] : [table]),
        ...(reasons.length === 0 ? [] : [reasons.join('\n')]),
        ...(more === null ? [] : [(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(more)]),
    ].join('\n\n');
}
// What is longer than a word has no room in a table on a phone.
function reasonLine({ counts, ended, file, links, name, own, why }) {
    const said = [why, own, counts, ended].flatMap((text) => text === null || text === '' ? [] : [(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(text)]);
    const places = links.map(({ href, label }) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)(label, href));
    const from = file === '' || file === name ? [] : [(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(file)];
    if (said.length === 0)
        return [];
    return [`- **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name)}**: ${[...said, ...from, ...places].join(' · ')}`];
}
/** What the gates of each source found in their fleets. */
function sourceFleets(view, level) {
    return (view.gates?.fleets ?? []).map((fleet) => (0,_fleet_js__WEBPACK_IMPORTED_MODULE_1__/* .fleetSection */ .Yk)({ ...view, fleet }, level));
}


/***/ }),

/***/ 3025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   pC: () => (/* binding */ wholeWords),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);
/* harmony import */ var _html_html_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5665);


// GitHub links mentions and references in the finished HTML, where a backslash is long gone; a
// zero-width space between the sign and the name keeps them apart and can't be seen.
const breakUp = '&#8203;';
const replacements = [
    [/&/g, '&amp;'],
    [/</g, '&lt;'],
    [/>/g, '&gt;'],
    [/[\\`*[\]~#]/g, '\\$&'],
    // A table splits its cells at pipes before anything else is read.
    [/\|/g, '&#124;'],
    // Between two letters or digits an underscore is never emphasis, and option names stay readable.
    [/(?<![a-z\d])_|_(?![a-z\d])/gi, '\\_'],
    [/@/g, `@${breakUp}`],
    [/(?<=\\#)(?=\d)/g, breakUp],
    [/(?<=GH-)(?=\d)/gi, breakUp],
    // At the end of a text, too: a colon of ours behind it would close the code of an emoji.
    [/:(?=\/\/)|:(?=[\w+\\-]+(?::|$))/g, `:${breakUp}`],
    [/(?<=www)\./gi, `${breakUp}.`],
    // GitHub's documentation names the span as the way to a dollar sign that starts no formula.
    [/\$/g, '<span>$</span>'],
    [/^[-+=:]/, '\\$&'],
    [/^(\d+)([.)])/, '$1\\$2'],
];
/**
 * Makes text from anywhere fit for one line of GitHub's Markdown: it shows as it is, and no part of it
 * becomes HTML, a link, a mention, a reference, an emoji, a formula or the end of a table's cell.
 */
function escapeMarkdown(text, maximumLength = 1_000) {
    let escaped = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text, maximumLength);
    for (const [pattern, replacement] of replacements)
        escaped = escaped.replace(pattern, replacement);
    return escaped;
}
const cjkLetters = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}';
const cjk = `[${cjkLetters}ー()]`;
const breakable = new RegExp(`(?<=${cjk})(?=${cjk})|(?<=\\d-)(?=\\d)`, 'gu');
/**
 * Keeps a few words, escaped already, in one line. On a phone a browser breaks a table's cells wherever it may:
 * between any two characters of Japanese or Korean, and within a date. A word joiner can't be seen and forbids it.
 */
function unbroken(escaped) {
    return escaped.replace(breakable, '&#8288;').replaceAll(' ', '&nbsp;');
}
const withinWords = new RegExp(`(?<=[${cjkLetters}ー()])(?=[${cjkLetters}ー)])|(?<=[\\d%])(?=[${cjkLetters}])`, 'gu');
/** Keeps every word of a few, escaped already, in one line: they break at spaces, and where a bracket opens. */
function wholeWords(escaped) {
    return escaped.replace(withinWords, '&#8288;');
}
/** Writes a name or an ID as code. Between tags where backticks can't hold what it contains. */
function inlineCode(text, maximumLength = 300) {
    const line = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text, maximumLength);
    if (line === '')
        return '';
    return /^[\w .,:;/=+%()-]+$/.test(line) ? `\`${line}\`` : `<code>${escapeMarkdown(line)}</code>`;
}
/** Writes a block of code, shown with a button to copy it. */
function codeBlock(text, language = '') {
    const longestRun = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(3, longestRun + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** Writes a link whose label is text and whose address has passed `linkable`. */
function markdownLink(label, href) {
    return `[${escapeMarkdown(label)}](<${escapeAddress(href)}>)`;
}
/** Percent-encodes what Markdown could still read in a normalized address; `&` would begin an entity. */
function escapeAddress(href) {
    return href
        .replace(/[\\`*[\]()|<>"'~^{}$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('&', '&amp;');
}
/** Writes a table from cells that are Markdown already. A column is aligned right with `true`. */
function markdownTable(header, rows, alignRight = []) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(header),
        line(header.map((_, index) => (alignRight[index] ? '--:' : ':--'))),
        ...rows.map(line),
    ].join('\n');
}
/** Folds Markdown away behind a summary, which is text: Markdown isn't read between these tags. */
function folded(summary, content) {
    return `<details>\n<summary>${(0,_html_html_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .Z)(summary)}</summary>\n\n${content}\n\n</details>`;
}
/** Indents every line, so that the text belongs to a list's item. */
function indented(text, width) {
    return text.replace(/^(?=.)/gm, ' '.repeat(width));
}


/***/ }),

/***/ 5952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ problemsSection),
/* harmony export */   GO: () => (/* binding */ footerLine),
/* harmony export */   Lg: () => (/* binding */ factsSection),
/* harmony export */   N$: () => (/* binding */ checksSection),
/* harmony export */   Wq: () => (/* binding */ rowsList),
/* harmony export */   cP: () => (/* binding */ titleSection),
/* harmony export */   pF: () => (/* binding */ linkLine),
/* harmony export */   rf: () => (/* binding */ signs),
/* harmony export */   tV: () => (/* binding */ nextSection),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   xd: () => (/* binding */ warningsSection)
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1975);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3025);



/** The sign of a tone, beside which a word stands. */
const signs = { good: '✅', bad: '❌', warning: '⚠️', neutral: 'ℹ️' };
/** A result behind its sign, for a table's cell that may be narrow. */
function signed(tone, result) {
    return `${signs[tone]}&nbsp;${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeWords */ .pC)((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(result))}`;
}
function plain(view, key) {
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(view.words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)(key)));
}
/** The outcome, whether it was a rehearsal, and the reason. */
function titleSection(view, level) {
    const lines = [`${level} ${signs[view.tone]} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.title)}`];
    if (view.simulated !== null)
        lines.push(`> 🧪 **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.simulated)}**`);
    lines.push((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.reason));
    return lines.join('\n\n');
}
/** The places to look, in one line. An address that may not be a link is shown as code. */
function linkLine(view) {
    return view.links
        .map(({ label, address, href }) => href === null ? `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(label)}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(address)}` : `🔗 ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(label, href)}`)
        .join(' · ');
}
/** Every problem of the input. */
function problemsSection(view, level) {
    if (view.problems.length === 0)
        return '';
    return `${level} ${plain(view, 'heading_problems')}\n\n${bullets(view.problems)}`;
}
/** The checks, with what was observed and what the limit is; below them why one isn't a pass. */
function checksSection(view, level) {
    if (view.checks.length === 0)
        return '';
    const table = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)([
        plain(view, 'column_check'),
        plain(view, 'column_observed'),
        plain(view, 'column_limit'),
        plain(view, 'column_result'),
    ], view.checks.map((check) => [
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(check.label),
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeWords */ .pC)((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(check.observed)),
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeWords */ .pC)((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(check.limit)),
        signed(check.tone, check.result),
    ]), [false, true, false, false]);
    const reasons = [...new Set(view.checks.flatMap((check) => check.reason ?? []))];
    return [
        `${level} ${plain(view, 'heading_checks')}`,
        table,
        ...(reasons.length > 0 ? [bullets(reasons)] : []),
    ].join('\n\n');
}
/** What to do next, each step with its lines to paste. */
function nextSection(view, level) {
    if (view.next.length === 0)
        return '';
    const steps = view.next.map(({ text, paste }) => paste === null
        ? `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(text)}`
        : `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(text)}\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .indented */ .gu)((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(paste, 'yaml'), 2)}`);
    return `${level} ${plain(view, 'heading_next')}\n\n${steps.join('\n')}`;
}
/** What else is worth knowing. */
function warningsSection(view, level) {
    if (view.warnings.length === 0)
        return '';
    return `${level} ${plain(view, 'heading_warnings')}\n\n${bullets(view.warnings)}`;
}
/** The key facts. */
function factsSection(view) {
    if (view.facts.length === 0)
        return '';
    return `### ${plain(view, 'heading_facts')}\n\n${rowsList(view.facts)}`;
}
/**
 * Labels and values as a list. In a table on a phone, and beside a long value on a desktop too, a label in
 * Japanese or Korean would break between any two characters.
 */
function rowsList(rows) {
    return rows
        .map(({ label, value, literal }) => `- **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(label)}**: ${literal ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(value) : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(value)}`)
        .join('\n');
}
/** One small line: which version wrote this, when, and what more is given as Markdown. */
function footerLine(view, { tool, timing, run }, more = []) {
    const parts = [`${tool.name} ${tool.version}`, (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .timeText */ .Tc)(timing.endedAt)].map((part) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(part));
    if (run.commit !== null)
        parts.push((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(run.commit.slice(0, 7)));
    return `<sub>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(view.words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('tool_version')))}: ${[...parts, ...more].join(' · ')}</sub>`;
}
function bullets(lines) {
    return lines.map((line) => `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(line)}`).join('\n');
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hk: () => (/* binding */ wordsText),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);


/** Says a message for `report.json`. */
function spoken(words, said) {
    return { key: said.key, text: sentence(words, said) };
}
/** Says one message as one line of at most 1,000 characters. */
function sentence(words, said) {
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(words, said), 1_000);
}
/** Says words of a service or our own as one line of at most 1,000 characters. */
function wordsText(words, said) {
    return typeof said === 'string' ? (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(said, 1_000) : sentence(words, said);
}


/***/ }),

/***/ 3818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline),
/* harmony export */   R: () => (/* binding */ trendOf)
/* harmony export */ });
/* harmony import */ var _gate_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(647);

const mostRows = 20;
/** Puts the judged run and the earlier ones in order. Returns `null` where no history is known. */
function trendOf(report) {
    const { trend: layout } = report.layout;
    if (report.history === null || layout === undefined)
        return null;
    const { points: all, baseline } = (0,_gate_history_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesOf */ .L)(report.history);
    const judged = judgedPoint(report, layout);
    const earlier = all.filter((point) => point.id !== judged?.id);
    const points = judged === null ? earlier : [...earlier, judged];
    if (points.length === 0)
        return null;
    const rows = points.slice(-mostRows).map((point, index) => ({
        ...point,
        number: index + 1,
        count: countOrNull(point.count),
        judged: point === judged,
        baseline: point.id === baseline?.id,
    }));
    const drawn = rows.filter((row) => row.count !== null);
    const baselineCount = countOrNull(baseline?.count);
    return {
        rows,
        drawn,
        layout,
        baseline: baselineCount,
        severalGroups: new Set(rows.map((row) => row.group)).size > 1,
        ceiling: Math.max(1, baselineCount ?? 0, ...drawn.map((row) => row.count)),
    };
}
/** The run that the report is about, where its count is known: the facts say which is which. */
function judgedPoint({ facts, links }, trend) {
    const [id, count, time, complete] = [trend.id, trend.count, trend.time, trend.complete].map((name) => facts[name]);
    if (typeof id !== 'string' || typeof count !== 'number')
        return null;
    return {
        id,
        time: typeof time === 'string' ? time : '',
        status: 'complete',
        count,
        complete: typeof complete === 'number' ? complete : null,
        group: trend.group.map((name) => nameOrNull(facts[name])).find((name) => name !== null) ?? null,
        url: links.find((link) => link.key === trend.link)?.url ?? null,
    };
}
function nameOrNull(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
function countOrNull(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** Draws counts as one line of bars, from 0 to the trend's highest value: `▁▁▃█`. */
function sparkline({ drawn, ceiling }) {
    return drawn
        .map(({ count }) => bars[Math.min(bars.length - 1, Math.ceil((count / ceiling) * (bars.length - 1)))])
        .join('');
}


/***/ }),

/***/ 9187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ trendNotes)
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1975);


/**
 * Says what the bars show, of when they are, what they are compared with, and what they leave out.
 * @param baselineDrawn whether the baseline stands among the bars as a line
 */
function trendNotes(words, trend, baselineDrawn) {
    const notes = [(0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('trend_summary', { count: trend.drawn.length }))];
    const [first, last] = [trend.drawn.at(0), trend.drawn.at(-1)].map((row) => (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .dayText */ .Ew)(row?.time ?? ''));
    if (first && last)
        notes.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('trend_dates', { from: first, to: last })));
    if (trend.baseline !== null) {
        const key = baselineDrawn ? 'trend_baseline_line' : 'trend_baseline';
        notes.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)(key, { count: trend.baseline })));
    }
    const leftOut = trend.rows.length - trend.drawn.length;
    if (leftOut > 0)
        notes.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('trend_left_out', { count: leftOut })));
    return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(words, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('in_one_paragraph', { sentences: notes }));
}


/***/ }),

/***/ 1626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ linesToPaste),
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __webpack_require__(1936);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/report/amounts.js
var amounts = __webpack_require__(1975);
// EXTERNAL MODULE: ./lib/report/assessment/view.js
var view = __webpack_require__(9340);
// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __webpack_require__(2463);
;// CONCATENATED MODULE: ./lib/report/fact-rows.js



/** Lists in words the facts that are known, as the layout says, without those that a check shows already. */
function factRows(words, { facts, checks, layout }) {
    const judged = new Set(checks.filter(({ observed }) => observed !== null).map(({ id }) => id));
    return layout.facts.flatMap(({ fact, form, shownBy }) => {
        const value = facts[fact];
        if (value === undefined || value === null)
            return [];
        if (shownBy !== undefined && judged.has(shownBy))
            return [];
        if (form === 'flag' && value === false)
            return [];
        const shown = valueText(words, form, value);
        // What has nothing that can be seen is left out like what isn't known.
        if (shown === '')
            return [];
        return [
            { key: fact, label: (0,message/* say */.cv)(words, (0,message/* message */.iU)(`fact_${fact}`)), value: shown, literal: form === 'literal' },
        ];
    });
}
function valueText(words, form, value) {
    if (typeof value === 'boolean')
        return (0,message/* say */.cv)(words, (0,message/* message */.iU)(value ? 'word_yes' : 'word_no'));
    if (typeof value === 'number')
        return numberText(words, form, value);
    if (typeof value === 'string')
        return form === 'time' ? (0,amounts/* timeText */.Tc)(value) : (0,harmless/* inertLine */.F)(value, 300);
    return (0,harmless/* inertLine */.F)(value.join(', '), 600);
}
function numberText(words, form, value) {
    switch (form) {
        case 'literal':
            return String(value);
        case 'percent':
            return (0,amounts/* amountText */.cY)(words, value, 'percent');
        case 'seconds':
            return (0,amounts/* amountText */.cY)(words, value * 1_000, 'milliseconds');
        case 'change':
            return (0,amounts/* changeText */.k0)(words, value);
        default:
            return (0,amounts/* amountText */.cY)(words, value, 'count');
    }
}

// EXTERNAL MODULE: ./lib/report/fleet/view.js
var fleet_view = __webpack_require__(4320);
// EXTERNAL MODULE: ./lib/report/gates/view.js
var gates_view = __webpack_require__(7056);
// EXTERNAL MODULE: ./lib/report/sentence.js
var sentence = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/report/title.js


/** Says in one line how the run ended, by which number, and of which subject: what a reader sees first. */
function titleOf(words, report) {
    return (0,message/* say */.cv)(words, (0,message/* message */.iU)('title_result', {
        source: (0,message/* say */.cv)(words, (0,message/* message */.iU)(`source_${report.source}`)),
        outcome: (0,message/* say */.cv)(words, (0,message/* message */.iU)(`outcome_${report.outcome}`)),
        numbers: numbersOf(words, report),
        subject: (0,harmless/* inertLine */.F)(report.subject.id ?? '', 100),
    }));
}
function numbersOf(words, report) {
    const check = report.checks.find((each) => decides(each, report));
    if (check === undefined || check.observed === null)
        return '';
    return (0,message/* say */.cv)(words, (0,message/* message */.iU)(`title_${check.id}`, { observed: check.observed, limit: check.limit }));
}
/** Whether the outcome is this check's doing. Every other outcome came about without a number. */
function decides({ id, result, severity }, { layout, outcome }) {
    if (outcome === 'passed')
        return id === layout.headline && result === 'pass';
    return result === 'fail' && severity === outcome;
}

// EXTERNAL MODULE: ./lib/report/trend/trend.js
var trend = __webpack_require__(3818);
;// CONCATENATED MODULE: ./lib/report/view.js











const mostProblems = 30;
const mostWarnings = 20;
const mostNextSteps = 10;
const mostPastedLines = 20;
/** Says a report in a language. */
function viewOf(report, language) {
    const words = (0,catalogues/* catalogueOf */.vq)(language);
    const reason = (0,sentence/* sentence */.em)(words, report.reason);
    return {
        words,
        tone: toneOf(report),
        title: titleOf(words, report),
        reason,
        simulated: report.simulated ? (0,message/* say */.cv)(words, (0,message/* message */.iU)('simulated')) : null,
        problems: sentences(words, report.problems, mostProblems).filter((problem) => problem !== reason),
        warnings: sentences(words, report.warnings, mostWarnings),
        checks: report.checks.map((check) => checkRow(words, check, reason)),
        facts: factRows(words, report),
        links: report.links.slice(0, 10).map((link) => ({
            key: link.key,
            label: (0,message/* say */.cv)(words, (0,message/* message */.iU)(`link_${link.key}`)),
            address: (0,harmless/* inertLine */.F)(link.url, 300),
            href: (0,harmless/* linkable */.L)(link.url),
        })),
        next: report.nextSteps.slice(0, mostNextSteps).map(({ text, paste }) => ({
            text: (0,sentence/* sentence */.em)(words, text),
            paste: paste === undefined ? null : pastable(linesToPaste(paste)),
        })),
        trend: (0,trend/* trendOf */.R)(report),
        fleet: report.fleet === undefined ? null : (0,fleet_view/* fleetView */.AM)(words, report.fleet),
        assessment: report.assessment === undefined ? null : (0,view/* assessmentView */.ck)(words, report.assessment),
        gates: report.gates === undefined ? null : (0,gates_view/* gatesView */.q)(words, report.gates),
    };
}
function sentences(words, messages, most) {
    const lines = messages.slice(0, most).map((each) => (0,harmless/* inertLine */.F)((0,message/* say */.cv)(words, each), 600));
    const rest = messages.length - lines.length;
    return rest > 0 ? [...lines, (0,message/* say */.cv)(words, (0,message/* message */.iU)('and_more', { count: rest }))] : lines;
}
function checkRow(words, check, mainReason) {
    const limit = (0,amounts/* amountText */.cY)(words, check.limit, check.unit);
    const reason = check.reason === undefined ? null : (0,sentence/* sentence */.em)(words, check.reason);
    return {
        id: check.id,
        tone: check.result === 'pass' ? 'good' : check.result === 'fail' ? 'bad' : 'warning',
        label: (0,message/* say */.cv)(words, (0,message/* message */.iU)(`check_${check.id}`)),
        observed: check.observed === null
            ? (0,message/* say */.cv)(words, (0,message/* message */.iU)('not_known'))
            : (0,amounts/* amountText */.cY)(words, check.observed, check.unit),
        limit: (0,message/* say */.cv)(words, (0,message/* message */.iU)(`limit_${check.bound}`, { value: limit })),
        result: (0,message/* say */.cv)(words, (0,message/* message */.iU)(`result_${check.result}`)),
        reason: reason === mainReason ? null : reason,
    };
}
function toneOf({ conclusion }) {
    if (conclusion === 'failure')
        return 'bad';
    if (conclusion === 'warning')
        return 'warning';
    return conclusion === 'notice' ? 'neutral' : 'good';
}
/** Lines to paste as one text. */
function linesToPaste(paste) {
    return typeof paste === 'string' ? paste : paste.join('\n');
}
/** Cleans lines to paste but keeps their indentation, which YAML needs. */
function pastable(text) {
    return text
        .split(/\r\n|[\n\r]/, mostPastedLines)
        .map((line) => `${/^ {0,20}/.exec(line)?.[0] ?? ''}${(0,harmless/* inertLine */.F)(line, 300)}`)
        .join('\n');
}


/***/ })

};
