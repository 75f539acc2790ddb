export const id = 720;
export const ids = [720];
export const modules = {

/***/ 3412:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



// What we use of undici, which is a fifth of it: loading all of it costs a third of the action's start
// (docs/performance.md, docs/adr/0017). Nothing else in the project may load undici itself.
const Module = __webpack_require__(8995)
const util = __webpack_require__(7975)

const { debuglog } = util
const { _load: load } = Module
// With NODE_DEBUG=undici it would log the address of every request, and a webhook's address is a secret.
// Whether it logs is decided once, while it is loaded.
util.debuglog = () => Object.assign(() => {}, { enabled: false })
// We never ask for HTTP/2, and undici does without where Node was built without it. Loading it, and TLS with
// it, takes as long as all of ours; requests that are encrypted load TLS when they need it.
Module._load = function (request, ...others) {
  if (request === 'node:http2') throw new Error('HTTP/2 is not loaded.')
  return load.call(this, request, ...others)
}
try {
  __webpack_require__(2414)
  module.exports.Agent = __webpack_require__(7405)
} finally {
  util.debuglog = debuglog
  Module._load = load
}

Object.assign((__webpack_require__(883).prototype), __webpack_require__(6615))

// Only those pay for it who have a proxy.
Object.defineProperty(module.exports, "J", ({
  enumerable: true,
  get: () => __webpack_require__(3137),
}))


/***/ }),

/***/ 7720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ gate_run_runGate)
});

// EXTERNAL MODULE: ./lib/messages/every-word.js + 54 modules
var every_word = __webpack_require__(6981);
// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/messages/message.js
var messages_message = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/gate/redact-report.js


/**
 * Takes secrets out of everything in a report that came from outside, before it is rendered: services
 * have been seen to repeat what they were sent. Each such text becomes one clean line. Our own words and the structure stay, so that every format
 * stays valid even where a secret is a common word.
 */
function redactReport(report, redact) {
    const clean = (value) => redactDeep(value, redact);
    return {
        ...report,
        subject: { ...report.subject, id: clean(report.subject.id) },
        reason: withCleanParams(report.reason, redact),
        problems: report.problems.map((problem) => withCleanParams(problem, redact)),
        warnings: report.warnings.map((warning) => withCleanParams(warning, redact)),
        facts: clean(report.facts),
        checks: report.checks.map((check) => check.reason === undefined ? check : { ...check, reason: withCleanParams(check.reason, redact) }),
        links: report.links.map((link) => ({ ...link, url: clean(link.url) })),
        nextSteps: report.nextSteps.map((step) => ({
            ...step,
            text: withCleanParams(step.text, redact),
            ...(step.paste !== undefined && { paste: clean(step.paste) }),
        })),
        history: report.history && {
            baseline: clean(report.history.baseline),
            points: report.history.points.map((point) => ({ ...clean(point), status: point.status })),
        },
        ...(report.fleet && { fleet: redactFleet(report.fleet, redact) }),
        run: { ...clean(report.run), host: report.run.host },
        policy: Object.fromEntries(Object.entries(report.policy).map(([option, { value, from }]) => [
            option,
            { value: clean(value), from },
        ])),
        lastAnswer: report.lastAnswer && {
            ...report.lastAnswer,
            body: redactDeep(report.lastAnswer.body, redact, namesFromOutside),
        },
    };
}
/** Counts, states and levels are ours; names, places and texts come from outside. */
function redactFleet(fleet, redact) {
    const clean = (value) => redactDeep(value, redact);
    const words = (said) => (typeof said === 'string' ? clean(said) : withCleanParams(said, redact));
    const why = (reason) => reason && withCleanParams(reason, redact);
    return {
        ...fleet,
        subjects: fleet.subjects.map((subject) => ({
            ...subject,
            id: clean(subject.id),
            name: clean(subject.name),
            group: clean(subject.group),
            reason: why(subject.reason),
            url: clean(subject.url),
            findings: subject.findings.map((finding) => ({
                ...finding,
                id: clean(finding.id),
                title: words(finding.title),
                place: clean(finding.place),
                reason: why(finding.reason),
            })),
        })),
        fixes: fleet.fixes.map((fix) => ({
            ...fix,
            id: clean(fix.id),
            title: words(fix.title),
            text: words(fix.text),
            url: clean(fix.url),
        })),
    };
}
/** The parameters of a message and of those within it; the keys are ours. */
function withCleanParams(message, redact) {
    const { params } = message;
    if (typeof params !== 'object' || params === null)
        return message;
    const clean = Object.entries(params).map(([name, value]) => [
        name,
        (0,messages_message/* isMessage */.K8)(value) ? withCleanParams(value, redact) : redactDeep(value, redact),
    ]);
    return { ...message, params: Object.fromEntries(clean) };
}
/** Takes secrets out of a value from outside, names of properties included, as `redactReport` does. */
function redactItem(item, redact) {
    return redactDeep(item, redact, namesFromOutside);
}
/** Property names in the body of the service's last answer come from outside, all others are ours. */
const namesFromOutside = true;
function redactDeep(value, redact, namesToo = false) {
    if (typeof value === 'string')
        return redactText(value, redact);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => redactDeep(item, redact, namesToo));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [
        namesToo ? redactText(name, redact) : name,
        redactDeep(item, redact, namesToo),
    ]));
}
/** Cleaned first: a secret may be hidden by characters that nobody sees. */
function redactText(text, redact) {
    return redact((0,clean_text/* cleanLine */.O)(text, Number.POSITIVE_INFINITY));
}

;// CONCATENATED MODULE: ./lib/kernel/pending-input.js
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

;// CONCATENATED MODULE: ./lib/kernel/clock.js

/** The clock of this machine. */
const clock_systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const wake = () => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        };
        const timer = setTimeout(() => afterPendingInput(wake), milliseconds);
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};

;// CONCATENATED MODULE: ./lib/kernel/secret.js
const secret_hidden = '***';
/**
 * A value that must not be printed. Template strings, `JSON.stringify` and `console.log` show `***`;
 * only `reveal` gives the value, so a search for it finds every place that uses a secret.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** Gives the value itself, for a request header and for building masks, nothing else. */
    reveal() {
        return this.#value;
    }
    toString() {
        return secret_hidden;
    }
    toJSON() {
        return secret_hidden;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return secret_hidden;
    }
}

;// CONCATENATED MODULE: ./lib/kernel/redact.js
const shortestDerivedForm = 4;
/** Fewer characters are too likely to be something else, once their case does not count. */
const shortestInAnyCase = 8;
/**
 * Lists the forms in which a secret can turn up in text: itself, in small letters and in capitals (a URL's
 * host comes in small ones), percent-, form- and JSON-escaped,
 * HTML-escaped in the usual spellings, hexadecimal, and base64 and base64url at each of the three offsets
 * it can have inside longer data. Of an address, such as a webhook's, the path alone counts as well.
 * Each line of a secret with several lines counts by itself, as it does for GitHub's runner.
 */
function secretForms(secret) {
    const forms = new Set();
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    for (const part of new Set([secret, secret.trim(), ...lines, ...lines.flatMap(pathForm)])) {
        if (part === '')
            continue;
        forms.add(part);
        if (part.length >= shortestInAnyCase)
            forms.add(part.toLowerCase()).add(part.toUpperCase());
        const derived = [
            encodeURIComponent(wellFormed(part)),
            new URLSearchParams({ k: part }).toString().slice(2),
            inJson(part),
            inJson(inJson(part)),
            // PHP's json_encode escapes slashes, too.
            inJson(part).replaceAll('/', '\\/'),
            ...markupForms(part),
            ...hexadecimalForms(part),
            ...base64Forms(part),
        ];
        for (const form of derived)
            if (form.length >= shortestDerivedForm)
                forms.add(form);
    }
    return [...forms];
}
/** A shorter path is too likely to be made of common words. */
const shortestPath = 16;
/** What makes an address a secret is behind its host, whether or not the first slash goes along. */
function pathForm(address) {
    if (!/^https?:\/\//i.test(address))
        return [];
    const path = address.replace(/^https?:\/\/[^/?#]*\/*/i, '');
    return path.length >= shortestPath ? [path] : [];
}
function hexadecimalForms(value) {
    const digits = Buffer.from(value).toString('hex');
    return [digits, digits.toUpperCase()];
}
function base64Forms(value) {
    const bytes = Buffer.from(value);
    const forms = [bytes.toString('base64'), bytes.toString('base64url')];
    for (const offset of [0, 1, 2]) {
        // Characters that also hold bits of a neighbouring byte differ from text to text: leave them out.
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
            .toString('base64')
            .replaceAll('=', '');
        const firstOwn = offset === 0 ? 0 : offset + 1;
        const tail = (offset + bytes.length) % 3 === 0 ? 0 : 1;
        const core = encoded.slice(firstOwn, encoded.length - tail);
        // A short run of base64 letters is too likely to be something else.
        if (core.length >= 8)
            forms.push(core, core.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return forms;
}
function inJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** How frameworks write quotes in HTML and XML, beside the names of the other three; some leave them alone. */
const quoteEntities = [
    ['&quot;', '&#39;'],
    ['&quot;', '&#039;'],
    ['&quot;', '&#x27;'],
    ['&quot;', '&apos;'],
    ['&#34;', '&#39;'],
    ['"', "'"],
];
function markupForms(text) {
    const escaped = (entityOf) => text.replace(/[&<>"']/g, entityOf);
    return [
        ...quoteEntities.map(([double, single]) => {
            const entities = {
                '&': '&amp;',
                '<': '&lt;',
                '>': '&gt;',
                '"': double,
                "'": single,
            };
            return escaped((character) => entities[character] ?? character);
        }),
        escaped((character) => `&#${character.charCodeAt(0)};`),
        escaped((character) => `&#x${character.charCodeAt(0).toString(16)};`),
    ];
}
/** Replaces lone surrogates, at which `encodeURIComponent` would throw. */
function wellFormed(text) {
    return text.toWellFormed();
}
/**
 * Returns a function that replaces every form of the given secrets in a text by `***`, and what is left of
 * one that was cut off: texts are cut, and end in «…», before anybody knows what is secret in them.
 */
function createRedactor(secrets) {
    const forms = [...secrets]
        .filter((secret) => secret !== undefined)
        .flatMap((secret) => secretForms(secret.reveal()))
        .sort((one, other) => other.length - one.length);
    if (forms.length === 0)
        return (text) => text;
    const unique = [...new Set(forms)];
    const anyForm = anyOf(unique, 'g');
    // Parsing a URL changes the case of letters, and both cases of hexadecimal digits mean the same.
    const inAnyCase = unique.filter((form) => form.length >= shortestInAnyCase || /%|&#x/.test(form));
    const anyInAnyCase = inAnyCase.length === 0 ? undefined : anyOf(inAnyCase, 'gi');
    return (text) => {
        const once = text.replace(anyForm, redact_hidden);
        const twice = anyInAnyCase === undefined ? once : once.replace(anyInAnyCase, redact_hidden);
        return twice.includes(cutMark) ? withoutRemains(twice, unique) : twice;
    };
}
/**
 * Returns a function that says whether a text is a secret or holds a form of it, whatever the case of its
 * letters. Forms of fewer than 8 characters are only found as the whole text.
 */
function createDetector(secret) {
    const forms = secretForms(secret.reveal()).map((form) => form.toLowerCase());
    return (text) => {
        const lower = text.toLowerCase();
        return forms.some((form) => (form.length < shortestInAnyCase ? lower === form : lower.includes(form)));
    };
}
const redact_hidden = '***';
const cutMark = '…';
function anyOf(forms, flags) {
    return new RegExp(forms.map(escapeForRegExp).join('|'), flags);
}
/** Hides the beginning of a form right before a cut, where it is long enough to tell it from chance. */
function withoutRemains(text, forms) {
    const parts = text.split(cutMark);
    const cleaned = parts.map((part, index) => {
        if (index === parts.length - 1)
            return part;
        const rest = Math.max(0, ...forms.map((form) => lengthOfRemains(part, form)));
        return rest === 0 ? part : `${part.slice(0, -rest)}${redact_hidden}`;
    });
    return cleaned.join(cutMark);
}
function lengthOfRemains(text, form) {
    for (let length = form.length - 1; length >= shortestDerivedForm; length -= 1) {
        const end = text.slice(-length);
        const start = form.slice(0, length);
        if (end === start)
            return length;
        if (length >= shortestInAnyCase && end.toLowerCase() === start.toLowerCase())
            return length;
    }
    return 0;
}
function escapeForRegExp(text) {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/kernel/secrets.js

/** Makes a registry with the secrets that are known at the start. */
function createSecrets(known = []) {
    const secrets = new Map();
    const listeners = [];
    let redact;
    const registry = {
        add: (secret) => {
            const value = secret?.reveal() ?? '';
            if (secret === undefined || value === '' || secrets.has(value))
                return;
            secrets.set(value, secret);
            redact = undefined;
            for (const listener of listeners)
                listener(secret);
        },
        redact: (text) => {
            redact ??= createRedactor(secrets.values());
            return redact(text);
        },
        onAdd: (listener) => {
            listeners.push(listener);
            for (const secret of secrets.values())
                listener(secret);
        },
    };
    for (const secret of known)
        registry.add(secret);
    return registry;
}

// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __webpack_require__(1936);
// EXTERNAL MODULE: ./lib/kernel/loopback.js
var loopback = __webpack_require__(6396);
// EXTERNAL MODULE: ./lib/messages/en/vaddy.js + 1 modules
var vaddy = __webpack_require__(5357);
// EXTERNAL MODULE: ./lib/http/answer.js + 1 modules
var http_answer = __webpack_require__(2163);
;// CONCATENATED MODULE: ./lib/http/evidence.js

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
        return (0,clean_text/* cleanLine */.O)(text.slice(0, longestText), 200);
    }
}
function cleaned(value, depth) {
    if (typeof value === 'string')
        return (0,clean_text/* cleanLine */.O)(value, longestText);
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth >= deepest)
        return '…';
    if (Array.isArray(value))
        return value.slice(0, mostItems).map((item) => cleaned(item, depth + 1));
    const entries = Object.entries(value).slice(0, mostItems);
    return Object.fromEntries(entries.map(([key, item]) => [(0,clean_text/* cleanLine */.O)(key, 100), cleaned(item, depth + 1)]));
}

;// CONCATENATED MODULE: ./lib/http/http-date.js
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

// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
;// CONCATENATED MODULE: ./lib/sources/vaddy/load-schemas.js

let schemas;
/**
 * Loads what reads answers, once. It takes a good part of the start, and nothing needs it before the first
 * answer. Rejects where the program's own files are gone; the next call tries anew.
 */
function loadSchemas() {
    schemas ??= Promise.all(/* import() */[__webpack_require__.e(619), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 3808)).catch((error) => {
        schemas = undefined;
        throw error;
    });
    return schemas;
}
/** Loads what reads answers as soon as a request has left, which loading would hold up. */
function loadSchemasMeanwhile() {
    // Whoever reads the answer hears of a failure.
    if (schemas === undefined)
        afterPendingInput(() => void loadSchemas().catch(() => { }));
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
            service: api_vaddy.name,
            setting: 'api_url',
            headers: { 'x-api-key': authKey },
        });
        loadSchemasMeanwhile();
        const answer = await answering;
        lastAnswer = { endpoint, status: answer.status, body: evidenceOf(answer.text) };
        const text = answer.headers['date'];
        serverTime = text === undefined ? undefined : { text, at: parseHttpDate(text) };
        const failure = (0,http_answer/* classifyStatus */.x)(answer, api_vaddy, clock);
        if (failure !== undefined)
            throw failure;
        return answer;
    };
    const repeatsKey = createDetector(authKey);
    /** Returns an ID that may go on into URLs and files, where nothing can be hidden in it any more. */
    const usable = (id, field, { endpoint }) => {
        if (repeatsKey(String(id)))
            throw new errors/* AnswerError */.dV((0,messages_message/* message */.iU)('answer_repeats_key', { endpoint, field }), false);
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
                throw new errors/* AnswerError */.dV((0,messages_message/* message */.iU)('answer_other_scan', { asked: scanId, got }), false);
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
const api_vaddy = {
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

;// CONCATENATED MODULE: ./lib/kernel/duration.js
const unitMilliseconds = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const wholeDuration = /^(?:\d+(?:ms|[smhd]))+$/;
const oneAmount = /(\d+)(ms|[smhd])/g;
const unitsLargestFirst = ['d', 'h', 'm', 's', 'ms'];
/**
 * Reads a duration such as `500ms`, `90s`, `15m`, `1h30m` or `30d`.
 * Returns milliseconds, or `undefined` for anything else: a bare number has no unit and could be
 * seconds or minutes, a unit that stands twice or out of order is more likely a slip than a wish.
 */
function parseDuration(text) {
    const compact = text.trim().toLowerCase();
    if (!wholeDuration.test(compact))
        return undefined;
    let total = 0;
    let smallestSoFar = -1;
    for (const [, amount, unit] of compact.matchAll(oneAmount)) {
        const rank = unitsLargestFirst.indexOf(unit);
        if (rank <= smallestSoFar)
            return undefined;
        smallestSoFar = rank;
        total += Number(amount) * unitMilliseconds[unit];
    }
    return Number.isSafeInteger(total) ? total : undefined;
}
/**
 * Writes a duration the way `parseDuration` reads it, in the two largest units that count: `1h30m`,
 * `4m5s`, `350ms`. Used in logs and in lines that people paste back.
 */
function formatDuration(milliseconds) {
    let rest = milliseconds < 1_000 ? Math.round(milliseconds) : Math.round(milliseconds / 1_000) * 1_000;
    const parts = [];
    for (const unit of unitsLargestFirst) {
        const amount = Math.floor(rest / unitMilliseconds[unit]);
        if (amount === 0) {
            if (parts.length > 0)
                break;
            continue;
        }
        parts.push(`${amount}${unit}`);
        rest -= amount * unitMilliseconds[unit];
        if (parts.length === 2)
            break;
    }
    return parts.join('') || '0s';
}

;// CONCATENATED MODULE: ./lib/options/readers.js






/** Text that could not be read as an option's value, with the problem to tell the user. */
class Unreadable {
    problem;
    constructor(problem) {
        this.problem = problem;
    }
}
const shown = (text) => (0,clean_text/* cleanLine */.O)(text, 80);
/** Text as it is, of printable characters. */
const readText = (text, input) => (0,clean_text/* cleanLine */.O)(text, Number.POSITIVE_INFINITY) === text
    ? text
    : new Unreadable((0,messages_message/* message */.iU)('problem_printable', { input }));
/** A secret that travels in an HTTP header. It is never quoted in a message. */
const readHeaderSecret = (text, input) => /^[\x20-\x7e]+$/.test(text) ? new Secret(text) : new Unreadable((0,messages_message/* message */.iU)('problem_header_text', { input }));
/** One of the given words, in any case. */
function readChoice(choices) {
    // Lower-casing makes a `k` of the sign for kelvin.
    const isAscii = (text) => /^[\x20-\x7e]*$/.test(text);
    return (text, input) => choices.find((choice) => isAscii(text) && choice === text.toLowerCase()) ??
        new Unreadable((0,messages_message/* message */.iU)('problem_choice', { input, given: shown(text), choices }));
}
/** A boolean of YAML's core schema: `true`, `True`, `TRUE`, `false`, `False`, `FALSE`. */
const readBoolean = (text, input) => {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    return new Unreadable((0,messages_message/* message */.iU)('problem_boolean', { input, given: shown(text) }));
};
const longestDuration = 365 * 86_400_000;
/** A duration with a unit, in milliseconds, of at least `minimum` and at most a year. */
function readDuration(minimum) {
    return (text, input) => {
        const milliseconds = parseDuration(text);
        if (milliseconds === undefined)
            return new Unreadable((0,messages_message/* message */.iU)('problem_duration', { input, given: shown(text) }));
        if (milliseconds < minimum) {
            const problem = { input, given: shown(text), minimum: formatDuration(minimum) };
            return new Unreadable((0,messages_message/* message */.iU)('problem_duration_minimum', problem));
        }
        if (milliseconds > longestDuration) {
            const problem = { input, given: shown(text), maximum: formatDuration(longestDuration) };
            return new Unreadable((0,messages_message/* message */.iU)('problem_duration_maximum', problem));
        }
        return milliseconds;
    };
}
/** Digits, without leading zeros: the form in which the service gives its numbers. */
const readDigits = (text, input) => /^\d{1,15}$/.test(text)
    ? text.replace(/^0+(?=\d)/, '')
    : new Unreadable((0,messages_message/* message */.iU)('problem_digits', { input, given: shown(text) }));
/** A whole number from 0. */
const readCount = (text, input) => /^\d{1,9}$/.test(text)
    ? Number(text)
    : new Unreadable((0,messages_message/* message */.iU)('problem_count', { input, given: shown(text) }));
/** A whole number from 0, or `off`. */
const readCountOrOff = (text, input) => {
    if (text.toLowerCase() === 'off')
        return 'off';
    if (/^\d{1,9}$/.test(text))
        return Number(text);
    return new Unreadable((0,messages_message/* message */.iU)('problem_count_or_off', { input, given: shown(text) }));
};
/** A whole number between two others, both of them allowed. */
function readCountBetween(least, most) {
    return (text, input) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= least && value <= most)
            return value;
        return new Unreadable(message('problem_count_between', { input, given: shown(text), least, most }));
    };
}
/** A moment in ISO 8601 with its offset or `Z`, in milliseconds since 1970. Without an offset it would name many moments. */
const readInstant = (text, input) => {
    const milliseconds = parseIsoTime(text);
    if (!Number.isNaN(milliseconds))
        return milliseconds;
    return new Unreadable(message('problem_instant', { input, given: shown(text) }));
};
/** Entries of printable characters, one a line; what stands twice counts once. */
const readLines = (text, input) => {
    const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
    const odd = lines.find((line) => cleanLine(line, Number.POSITIVE_INFINITY) !== line);
    if (odd !== undefined)
        return new Unreadable(message('problem_printable', { input }));
    return [...new Set(lines.filter((line) => line !== ''))];
};
/** A number from 0 to 100. */
const readPercent = (text, input) => {
    const value = /^\d{1,3}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
    return value <= 100 ? value : new Unreadable((0,messages_message/* message */.iU)('problem_percent', { input, given: shown(text) }));
};
/** An `https:` URL, or `http:` on a loopback host, without user, query and fragment. */
const readApiUrl = (text, input) => {
    const problem = () => new Unreadable((0,messages_message/* message */.iU)('problem_url', { input, given: shownUrl(text) }));
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined ||
        !/^https?:$/.test(url.protocol) ||
        url.username ||
        url.password ||
        url.search ||
        url.hash) {
        return problem();
    }
    if (url.protocol === 'http:' && !(0,loopback/* isLoopbackHost */.c)(url.hostname)) {
        return new Unreadable((0,messages_message/* message */.iU)('problem_url_plain_http', { input, given: shownUrl(text) }));
    }
    return url;
};
/** Scheme, host, port and path; a host is enough. */
const plainUrl = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:\/.*)?$/i;
/**
 * Shows a URL that was refused without what may be a password or a key in it. Where a user's name stands in
 * it, only its scheme is sure to be none: passwords with `/`, `?` or `#` end anywhere.
 */
function shownUrl(text) {
    const [scheme = ''] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text) ?? [];
    if (text.includes('@'))
        return `${shown(scheme)}***`;
    const [address = ''] = text.split(/[?#]/);
    if (!plainUrl.test(address))
        return `${shown(scheme)}***`;
    return shown(address === text ? text : `${address}?***`);
}
/** The address of a webhook, which is a secret as a whole: https, or http on a loopback host. */
const readWebhook = (text, input) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,loopback/* isLoopbackHost */.c)(url.hostname));
    return isSafe ? new Secret(text) : new Unreadable((0,messages_message/* message */.iU)('problem_webhook', { input }));
};

;// CONCATENATED MODULE: ./lib/options/definition.js


function definition_option(name, read, description) {
    return {
        ...description,
        read: (text) => (text === undefined ? undefined : read(text.trim(), name)),
    };
}
/** Makes an option without which nothing works, whatever group it is in where it may be left out. */
function requiredOption(name, read, description) {
    const absent = description.secret
        ? (0,messages_message/* message */.iU)('problem_required_secret', { input: name, secret: description.secret })
        : (0,messages_message/* message */.iU)('problem_required', { input: name });
    return {
        ...description,
        group: 'required',
        read: (text) => (text === undefined ? new Unreadable(absent) : read(text.trim(), name)),
    };
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/option-readers.js



/** A project ID: letters, digits, `-`, `_`. */
const readProjectId = (text, input) => /^[A-Za-z0-9_-]{1,100}$/.test(text)
    ? text
    : new Unreadable((0,messages_message/* message */.iU)('problem_project_id', { input, given: (0,clean_text/* cleanLine */.O)(text, 80) }));
/** A scan ID, as in `1-837b5f9f-e088-4af5-9491-67f7ce8035a4`. */
const readScanId = (text, input) => /^[A-Za-z0-9_-]{1,100}$/.test(text)
    ? text
    : new Unreadable((0,messages_message/* message */.iU)('problem_scan_id', { input, given: (0,clean_text/* cleanLine */.O)(text, 80) }));
/** Scan types, upper-cased and each once, in the order they were given. */
const readScanTypes = (text, input) => {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    // Checked as they were given: upper-casing makes letters of ASCII out of `ß` and `ı`.
    const odd = names.find((name) => !/^[A-Za-z0-9_]{1,60}$/.test(name));
    if (odd !== undefined || names.length === 0) {
        return new Unreadable((0,messages_message/* message */.iU)('problem_scan_type', { input, given: (0,clean_text/* cleanLine */.O)(odd ?? text, 80) }));
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

;// CONCATENATED MODULE: ./lib/sources/vaddy/options.js



/** Every option of the VAddy gate: inputs, flags, environment, defaults and help come from this table. */
const vaddyOptions = {
    user: requiredOption('user', readText, {
        group: 'required',
        placeholder: 'login-id',
        help: 'VAddy login ID.',
    }),
    auth_key: requiredOption('auth_key', readHeaderSecret, {
        group: 'required',
        placeholder: 'key',
        secret: 'VADDY_TOKEN',
        help: 'WebAPI key, from a secret. It is masked and sent in the `X-API-KEY` header only.',
    }),
    project_id: requiredOption('project_id', readProjectId, {
        group: 'required',
        placeholder: 'id',
        help: 'The project, as the Server page of the console shows it, for example `6eb1f9fcbdb6a5a`: letters, digits, `-`, `_`.',
    }),
    crawl_id: definition_option('crawl_id', readDigits, {
        group: 'common',
        placeholder: 'digits',
        help: 'The crawl to scan. Without it and `crawl_label` VAddy takes the newest. Not together with `crawl_label`.',
    }),
    crawl_label: definition_option('crawl_label', readText, {
        group: 'common',
        placeholder: 'text',
        help: 'The crawl to scan, by its label. An exact match beats partial ones, then the newest wins; several matches are a warning that names the one used, none is `misconfigured`.',
    }),
    scan_type: definition_option('scan_type', readScanTypes, {
        group: 'common',
        placeholder: 'types',
        help: 'Scan types such as `SQLI, XSS`, separated by commas, spaces or lines. Default: all that the plan has. An unknown name is a warning and still sent.',
    }),
    max_alerts: definition_option('max_alerts', readCountOrOff, {
        group: 'common',
        placeholder: 'count|off',
        default: '0',
        actionDefault: '',
        help: 'More alerts than this fail the gate. `off`: alerts are reported and not judged.',
    }),
    wait_timeout: definition_option('wait_timeout', readDuration(0), {
        group: 'common',
        placeholder: 'duration',
        default: '30m',
        help: 'How long to wait for the project to be free; past it the outcome is `busy`. A start that somebody else won does not reset it.',
    }),
    scan_timeout: definition_option('scan_timeout', readDuration(1), {
        group: 'common',
        placeholder: 'duration',
        default: '5h',
        help: 'How long the scan may take, from the sending of its start (attached: from attaching); past it the outcome is `timeout`.',
    }),
    on_busy: definition_option('on_busy', readChoice(['wait', 'skip', 'fail']), {
        group: 'common',
        placeholder: 'wait|skip|fail',
        default: 'wait',
        help: 'What to do while another scan of the project runs.',
    }),
    report_dir: definition_option('report_dir', readText, {
        group: 'common',
        placeholder: 'folder',
        help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html`, written whatever the outcome. Those of an earlier run are removed before anything is sent.',
    }),
    scan_id: definition_option('scan_id', readScanId, {
        group: 'rest',
        placeholder: 'id',
        help: 'Attach to this scan instead of starting one.',
    }),
    start: definition_option('start', readBoolean, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'true',
        help: '`false`: never start a scan. `scan_id` is then required, so that an output that got lost does not become a new scan.',
    }),
    wait: definition_option('wait', readBoolean, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'true',
        help: '`false`: start, and end with `started` at once. A later job attaches with `scan_id`.',
    }),
    on_stop: definition_option('on_stop', readChoice(['cancel', 'leave']), {
        group: 'rest',
        placeholder: 'cancel|leave',
        help: 'What becomes of a scan that still runs when the run ends. Default: `cancel` for a scan that this run started, `leave` for an attached one; given, it holds for both.',
    }),
    poll_interval: definition_option('poll_interval', readDuration(1), {
        group: 'rest',
        placeholder: 'duration',
        help: 'A fixed interval for waiting and polling, at least `1s`. Default: adaptive, from 2 s to 30 s.',
    }),
    min_complete: definition_option('min_complete', readPercent, {
        group: 'rest',
        placeholder: 'percent',
        default: '100',
        help: 'How much of the scan must have run, in percent. A scan that sent no request is never complete.',
    }),
    on_incomplete: definition_option('on_incomplete', readChoice(['fail', 'warn']), {
        group: 'rest',
        placeholder: 'fail|warn',
        default: 'fail',
        help: '`warn`: the outcome stays `incomplete`, but the run succeeds with a warning if the scan finished.',
    }),
    on_error: definition_option('on_error', readChoice(['fail', 'warn']), {
        group: 'rest',
        placeholder: 'fail|warn',
        default: 'fail',
        help: '`warn`: the run succeeds with a warning on `busy`, `timeout`, and on `unreachable` from the network, 5xx and 429. Never on `scan_canceled`, certificates, redirects, what a proxy answers itself, answers that make no sense, refusals, bad input and findings.',
    }),
    on_missing_secrets: definition_option('on_missing_secrets', readChoice(['fail', 'skip']), {
        group: 'rest',
        placeholder: 'fail|skip',
        default: 'fail',
        only: 'action',
        help: '`skip`: without a key the outcome is `skipped`, but only for pull requests from forks and by Dependabot, which get no secrets.',
    }),
    max_alert_increase: definition_option('max_alert_increase', readCount, {
        group: 'rest',
        placeholder: 'count',
        help: 'Allowed rise of the alerts over the baseline, the lowest count among earlier complete scans of the same crawl. Needs `project_number`. Where `max_alerts` is not given, this replaces it.',
    }),
    max_crawl_age: definition_option('max_crawl_age', readDuration(1), {
        group: 'rest',
        placeholder: 'duration',
        help: 'A crawl older than this (`30d`) is `failed`, and one whose age no clock can tell `incomplete`, before anything is started.',
    }),
    project_number: definition_option('project_number', readDigits, {
        group: 'rest',
        placeholder: 'digits',
        help: "The number at the end of the project's console URL. It gives the trend, the baseline, the expected duration, and lets a run find its scan when the answer to its start was lost.",
    }),
    job_summary: definition_option('job_summary', readBoolean, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'true',
        only: 'action',
        help: 'Whether to write the job summary.',
    }),
    pr_comment: definition_option('pr_comment', readChoice(['never', 'on_failure', 'always']), {
        group: 'rest',
        placeholder: 'never|on_failure|always',
        default: 'never',
        only: 'action',
        help: 'One comment a project on the pull request, updated in place. Needs `pull-requests: write`.',
    }),
    github_token: definition_option('github_token', readHeaderSecret, {
        group: 'rest',
        placeholder: 'token',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the expression is GitHub's.
        actionDefault: '${{ github.token }}',
        secret: 'GITHUB_TOKEN',
        only: 'action',
        help: 'Used for the comment only.',
    }),
    slack_webhook_url: definition_option('slack_webhook_url', readWebhook, {
        group: 'rest',
        placeholder: 'url',
        secret: 'SLACK_WEBHOOK_URL',
        help: 'A Slack webhook, masked. It gets a message on any outcome but `passed`, `skipped`, `started` and `checked`; best effort.',
    }),
    language: definition_option('language', readChoice(['en', 'ja', 'ko']), {
        group: 'rest',
        placeholder: 'en|ja|ko',
        default: 'en',
        help: 'Language of the log, the reports, and in the action of summary, comment and annotations.',
    }),
    dry_run: definition_option('dry_run', readBoolean, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'false',
        help: 'Check that a scan would start (key, project, crawl) and start none. A busy project is a note, the outcome `checked`.',
    }),
    ca_file: definition_option('ca_file', readText, {
        group: 'rest',
        placeholder: 'file',
        help: 'PEM file of certificate authorities to trust besides the usual ones.',
    }),
    api_url: definition_option('api_url', readApiUrl, {
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
    first: (0,messages_message/* message */.iU)('phase_asking'),
    begunBy: (line) => {
        const name = phaseOf[line.key];
        return name === undefined ? undefined : phaseNamed(name, line);
    },
    isSignOfLife: ({ key }) => signsOfLife.has(key),
};
function phaseNamed(name, line) {
    switch (name) {
        case 'waiting':
            return { name, say: (elapsed) => (0,messages_message/* message */.iU)('phase_waiting', { elapsed }) };
        case 'starting':
            return { name, say: () => (0,messages_message/* message */.iU)('phase_starting') };
        case 'looking':
            return { name, say: (elapsed) => (0,messages_message/* message */.iU)('phase_looking', { elapsed }) };
        case 'scanning': {
            const namesEnd = line.key === 'log_scanning_until' || line.key === 'log_expected_end';
            if (!namesEnd)
                return { name, say: (elapsed) => (0,messages_message/* message */.iU)('phase_scanning', { elapsed }) };
            const { end } = line.params;
            return { name, say: (elapsed) => (0,messages_message/* message */.iU)('phase_scanning_until', { elapsed, end }) };
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

// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(4995);
;// CONCATENATED MODULE: ./lib/http/retry.js




/** Before a start there is somebody waiting at the log: four tries within 30 s. */
const beforeStart = { tries: 4, window: 30_000, firstWait: 2_000, longestWait: 10_000 };
/** While a scan runs patience costs nothing: 5 minutes from the first failure, anew after each success. */
const whilePolling = {
    tries: Number.POSITIVE_INFINITY,
    window: 300_000,
    firstWait: 2_000,
    longestWait: 30_000,
};
const passingStatuses = new Set([408, 425, 429]);
/** Says whether another try may go better. A list of what may; all else may not, bugs included. */
function retry_isWorthAnotherTry(error) {
    if (error instanceof errors/* NetworkError */.Dr)
        return true;
    if (error instanceof errors/* AnswerError */.dV)
        return error.garbled;
    if (error instanceof errors/* BarredError */.hi)
        return error.passing;
    if (!(error instanceof errors/* StatusError */.Xs))
        return false;
    return passingStatuses.has(error.status) || error.isServerFault;
}
/**
 * Runs an operation that only reads, and runs it again after failures that may pass, waiting longer each
 * time and at least as long as `Retry-After` says. Never give it an operation that changes something.
 *
 * Throws the last error when the policy is used up, at once when `Retry-After` leads out of its bounds or
 * the error is of another kind, and `signal.reason` when the signal aborts a wait.
 */
function retryRead(operation, policy, { clock, random, log, signal }) {
    let firstFailure;
    return (0,p_retry/* default */.Ay)(() => operation(), {
        retries: policy.tries - 1,
        // p-retry's timers follow no clock but the machine's, so the waiting is done below, which it awaits.
        minTimeout: 0,
        shouldRetry: ({ error }) => retry_isWorthAnotherTry(error),
        onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
            if (retriesLeft <= 0 || !retry_isWorthAnotherTry(error))
                return;
            const now = clock.monotonic();
            firstFailure ??= now;
            const left = firstFailure + policy.window - now;
            const asked = error instanceof errors/* StatusError */.Xs ? (error.retryAfter ?? 0) : 0;
            const askedUntil = policy.askedUntil ?? Number.POSITIVE_INFINITY;
            if (left <= 0 || asked > left || (asked > 0 && now + asked > askedUntil))
                throw error;
            const wait = Math.min(left, Math.max(asked, backoff(attemptNumber, policy, random)));
            const reason = (0,errors/* whyOf */.gf)(error);
            log.info((0,messages_message/* message */.iU)('retrying', { reason, wait: formatDuration(wait), attempt: attemptNumber }));
            await clock.sleep(wait, signal);
        },
    });
}
/** Between half and all of the doubled wait, so that jobs that failed together do not return together. */
function backoff(failures, { firstWait, longestWait }, random) {
    const full = Math.min(longestWait, firstWait * 2 ** (failures - 1));
    return Math.round(full * (0.5 + 0.5 * random()));
}

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
                warn(session, (0,messages_message/* message */.iU)('notice_not_saved', { why }));
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

;// CONCATENATED MODULE: ./lib/sources/vaddy/stop.js




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
        session.warnings.push((0,messages_message/* message */.iU)(key, { scan: scan.id }));
        log.info((0,messages_message/* message */.iU)(key, { scan: scan.id }));
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
        warn(session, (0,messages_message/* message */.iU)('notice_cancel_failed', { scan: scan.id, why: outcome.why }));
        return outcome.result;
    }
    const key = cancelNotices[outcome.result];
    session.settled = true;
    checkpoint({ phase: 'over', scanId: scan.id });
    session.warnings.push((0,messages_message/* message */.iU)(key, { scan: scan.id }));
    log.info((0,messages_message/* message */.iU)(key, { scan: scan.id }));
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
            answerLost ||= !(error instanceof errors/* NetworkError */.Dr && error.delivery === 'not-sent');
            const why = (0,errors/* whyOf */.gf)(error);
            const { end, tries } = limits();
            const isLast = tried >= tries || clock.monotonic() + pauseBetweenTries >= end;
            if (error instanceof errors/* RefusedError */.fk || isLast)
                return { result: 'failed', why };
            await pause(clock, signal);
        }
    }
}
/** VAddy Web API Scan Document 2.0.2: the answer to canceling a scan that has ended. */
function saysItIsOver(error) {
    return error instanceof errors/* RefusedError */.fk && /already been finished/i.test(error.serviceText ?? '');
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
    const failed = (why) => log.warning((0,messages_message/* message */.iU)('notice_cancel_failed', { scan: state.scanId, why }));
    if (state.phase === 'sending' && state.scanId === '')
        log.warning((0,messages_message/* message */.iU)('notice_maybe_running', { project: state.projectId }));
    if (!mustCancel(state))
        return;
    const authKey = context.secret('auth_key');
    // Seen where an action is nested in another one: its inputs may be missing after the job.
    if (authKey === undefined)
        return failed((0,messages_message/* message */.iU)('problem_required', { input: 'auth_key' }));
    log.info((0,messages_message/* message */.iU)('post_canceling', { scan: state.scanId }));
    try {
        const sent = await cancel(state, authKey, context);
        if (sent.result === 'failed')
            failed(sent.why);
        else
            log.info((0,messages_message/* message */.iU)(cancelNotices[sent.result], { scan: state.scanId }));
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
        return sendCancel(api, state.scanId, { clock, limits: () => limits });
    });
}

;// CONCATENATED MODULE: ./lib/options/read.js





/**
 * Reads all given options at once. An empty text counts as unset. A name that is a known one but for
 * hyphens, underscores or capitals is a problem; other unknown names are not ours to judge. A value that is or
 * holds a secret's is a problem, too, and is neither read nor kept.
 */
function readOptions(definitions, given) {
    const values = {};
    const policy = {};
    const problems = misspelled(definitions, given);
    const secretIn = secretsGiven(definitions, given);
    for (const [name, definition] of Object.entries(definitions)) {
        const own = given[name];
        const isGiven = own !== undefined && own.text.trim() !== '';
        const text = isGiven ? own.text : definition.default;
        const misplaced = isGiven && definition.secret === undefined ? secretIn(own.text) : undefined;
        const value = misplaced === undefined
            ? definition.read(text)
            : new Unreadable((0,messages_message/* message */.iU)('problem_holds_secret', { input: name, secret: misplaced }));
        const isReadable = !(value instanceof Unreadable);
        if (isReadable)
            values[name] = value;
        else
            problems.push(value.problem);
        if (definition.secret === undefined) {
            policy[name] = {
                value: isReadable && text !== undefined ? (0,clean_text/* cleanLine */.O)(text) : null,
                from: isGiven && own.text.trim() !== definition.default ? own.from : 'default',
            };
        }
    }
    return { values: values, problems, policy };
}
/** Shorter values are too likely to be a part of something else, such as a folder's name. */
const shortestPart = 16;
/**
 * Says which secret option's value a text is, or holds in any form. Every other option may come to stand in a
 * URL, a log or a report.
 */
function secretsGiven(definitions, given) {
    const secrets = Object.entries(definitions).flatMap(([name, { secret }]) => {
        const value = secret === undefined ? '' : (given[name]?.text ?? '').trim();
        if (value === '')
            return [];
        const isPart = value.length < shortestPart ? () => false : createDetector(new Secret(value));
        return [{ name, isIn: (text) => text === value || isPart(text) }];
    });
    return (text) => secrets.find(({ isIn }) => isIn(text.trim()))?.name;
}
function misspelled(definitions, given) {
    const plain = (name) => name.toLowerCase().replaceAll(/[-_ ]/g, '');
    const known = new Map(Object.keys(definitions).map((name) => [plain(name), name]));
    return Object.entries(given).flatMap(([name, value]) => {
        const input = known.get(plain(name));
        const isSlip = input !== undefined && input !== name && (value?.text ?? '').trim() !== '';
        return isSlip ? [(0,messages_message/* message */.iU)('problem_spelling', { given: (0,clean_text/* cleanLine */.O)(name, 80), input })] : [];
    });
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/read-options.js





const shortestInterval = 1_000;
/** Reads the options of the VAddy gate and checks how they go together. Finds all problems, sends nothing. */
function readVaddyOptions(given) {
    const { values, policy, problems: single } = readOptions(vaddyOptions, given);
    const problems = [...single, ...inconsistencies(values, policy, given)];
    return {
        values,
        policy,
        problems,
        options: () => {
            const [first, ...rest] = problems;
            if (first !== undefined)
                throw new errors/* ConfigurationError */.j1([first, ...rest]);
            const complete = values;
            return { ...complete, max_alerts: replacedByIncrease(complete, given) ? 'off' : complete.max_alerts };
        },
    };
}
function inconsistencies(values, policy, given) {
    const problems = [];
    if (isGiven(given, 'crawl_id') && isGiven(given, 'crawl_label')) {
        problems.push((0,messages_message/* message */.iU)('problem_together', { input: 'crawl_id', other: 'crawl_label' }));
    }
    if (values.start === false && !isGiven(given, 'scan_id')) {
        problems.push((0,messages_message/* message */.iU)('problem_needs', { input: 'start: false', needed: 'scan_id' }));
    }
    if (values.max_alert_increase !== undefined && !isGiven(given, 'project_number')) {
        problems.push((0,messages_message/* message */.iU)('problem_needs', { input: 'max_alert_increase', needed: 'project_number' }));
    }
    const { api_url: url, poll_interval: interval } = values;
    if (interval !== undefined &&
        interval < shortestInterval &&
        url !== undefined &&
        !(0,loopback/* isLoopbackHost */.c)(url.hostname)) {
        const shown = String(policy['poll_interval']?.value);
        problems.push((0,messages_message/* message */.iU)('problem_duration_minimum', { input: 'poll_interval', given: shown, minimum: '1s' }));
    }
    return problems;
}
function replacedByIncrease(values, given) {
    return values.max_alert_increase !== undefined && !isGiven(given, 'max_alerts');
}
function isGiven(given, name) {
    return (given[name]?.text ?? '').trim() !== '';
}

;// CONCATENATED MODULE: ./lib/gate/conclusion.js

/** Which outcome an error leads to. Everything that isn't named here is `unreachable`, never a pass. */
function outcomeOf(error) {
    if (error instanceof errors/* ConfigurationError */.j1)
        return 'misconfigured';
    if (error instanceof errors/* RefusedError */.fk || error instanceof errors/* NothingToScanError */.Yn)
        return 'refused';
    if (error instanceof errors/* BusyError */.qB)
        return 'busy';
    if (error instanceof errors/* ScanTimeoutError */.Xe || error instanceof errors/* RunTimeoutError */.NE)
        return 'timeout';
    if (error instanceof errors/* ScanCanceledError */.VJ)
        return 'scan_canceled';
    if (error instanceof errors/* AbortedError */.oM)
        return 'aborted';
    if (error instanceof errors/* HandOverError */.Yt)
        return 'error';
    return 'unreachable';
}
/**
 * Whether `on_error: warn` may let the step succeed: the service or the network was not there, or time ran
 * out. Never when certificates, redirects or answers make no sense: somebody may stand in between. Never for
 * a canceled scan: whoever may press cancel in the console could merge.
 */
function isForgivable(error) {
    if (error instanceof errors/* LostStartError */.Hb)
        return error.cause instanceof errors/* NetworkError */.Dr || isOutage(error.cause);
    // A list of what may be forgiven; everything else is not.
    const byClass = [errors/* NetworkError */.Dr, errors/* BusyError */.qB, errors/* ScanTimeoutError */.Xe, errors/* RunTimeoutError */.NE];
    return byClass.some((kind) => error instanceof kind) || isOutage(error);
}
function isOutage(error) {
    return error instanceof errors/* StatusError */.Xs && (error.status === 429 || error.isServerFault);
}
/** Says what the step or process does with an outcome. Only a pass is a success without a word. */
function concludeStep(outcome, leniency) {
    const { onError, onIncomplete, finished, forgivable } = leniency;
    switch (outcome) {
        case 'passed':
            return 'success';
        case 'skipped':
        case 'started':
        case 'checked':
            return 'notice';
        case 'incomplete':
            return onIncomplete === 'warn' && finished ? 'warning' : 'failure';
        case 'busy':
        case 'timeout':
        case 'unreachable':
            return onError === 'warn' && forgivable ? 'warning' : 'failure';
        default:
            return 'failure';
    }
}

;// CONCATENATED MODULE: ./lib/gate/judge.js
/**
 * Judges checks: `failed` where a limit is exceeded, else `incomplete` where the answer is not whole or a
 * limit can't be judged, else `passed`. Returns the check that decided, `undefined` on a pass.
 */
function judgeChecks(checks) {
    const failed = checks.find((check) => check.result === 'fail' && check.severity === 'failed');
    if (failed !== undefined)
        return { outcome: 'failed', decidedBy: failed };
    // What is known to be lacking says more than what can't be judged, which may follow from it.
    const lacking = checks.find((check) => check.result === 'fail') ?? checks.find((check) => check.result !== 'pass');
    if (lacking !== undefined)
        return { outcome: 'incomplete', decidedBy: lacking };
    return { outcome: 'passed', decidedBy: undefined };
}
/** Compares what was observed with a limit. What isn't known can't pass. */
function compare(observed, bound, limit) {
    if (observed === null || !Number.isFinite(observed))
        return 'unjudged';
    const holds = bound === 'at_most' ? observed <= limit : observed >= limit;
    return holds ? 'pass' : 'fail';
}

// EXTERNAL MODULE: ./lib/kernel/iso-time.js
var iso_time = __webpack_require__(3396);
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
        throw new errors/* ConfigurationError */.j1([(0,messages_message/* message */.iU)('reason_crawl_id_not_found', { crawl: id, project })]);
    }
    const [newest] = found;
    if (newest === undefined)
        throw new errors/* NothingToScanError */.Yn((0,messages_message/* message */.iU)('reason_no_crawls', { project }));
    return known(newest);
}
/** Pages through the recorded crawls, newest first. Throws `AnswerError` where fewer come than announced. */
async function listCrawls(session, { label, until, onlyFirst }) {
    const { api, options, retry, signal } = session;
    const found = new Map();
    for (let page = 1;; page += 1) {
        const before = found.size;
        const query = { projectId: options.project_id, page, ...(label !== undefined && { label }) };
        const answer = await retryRead(() => api.crawls(query, { signal }), beforeStart, retry);
        for (const crawl of answer.items)
            found.set(crawl.id, crawl);
        if (onlyFirst || found.size >= answer.total || answer.items.some(until))
            return newestFirst(found.values());
        // A page without a crawl that is new will be followed by more of its kind.
        if (found.size === before || page === mostPages) {
            throw new errors/* AnswerError */.dV((0,messages_message/* message */.iU)('reason_paging_broken', { total: answer.total, got: found.size }), false);
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
            (0,messages_message/* message */.iU)('reason_crawl_not_found', { label, project: session.options.project_id }),
        ]);
    }
    if (candidates.length > 1) {
        const count = candidates.length;
        warn(session, (0,messages_message/* message */.iU)('notice_several_crawls', {
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

;// CONCATENATED MODULE: ./lib/sources/vaddy/judge.js


/**
 * Holds a finished scan against the limits. Pure. A rise that has no baseline can't be judged; it is left
 * out only where `max_alerts` is a number too (contract, section 2). Of an incomplete scan no count can pass.
 */
function judgeScan(scan, policy, baseline) {
    const counts = judgeCounts(scan, policy, baseline);
    const short = (0,messages_message/* message */.iU)('reason_incomplete', { complete: scan.complete, minimum: policy.min_complete });
    const whole = [
        check('requests_sent', scan.scan_count, 1, (0,messages_message/* message */.iU)('reason_nothing_sent')),
        check('min_complete', scan.complete, policy.min_complete, short),
    ];
    const isWhole = whole.every(({ result }) => result === 'pass');
    return [...(isWhole ? counts : counts.map(withoutPass)), ...whole];
}
/** What was not scanned could hold more: a count within its limit proves nothing, one beyond it does. */
function withoutPass(count) {
    if (count.result !== 'pass')
        return count;
    return { ...count, result: 'unjudged', reason: (0,messages_message/* message */.iU)('reason_count_unjudged') };
}
function judgeCounts(scan, policy, baseline) {
    const checks = [];
    if (policy.max_alerts !== 'off') {
        const reason = (0,messages_message/* message */.iU)('reason_alerts', { alerts: scan.alert_count, limit: policy.max_alerts });
        checks.push(check('max_alerts', scan.alert_count, policy.max_alerts, reason));
    }
    if (policy.max_alert_increase !== undefined && (baseline !== null || policy.max_alerts === 'off')) {
        const increase = baseline === null ? null : scan.alert_count - baseline.alertCount;
        const reason = increase === null
            ? (0,messages_message/* message */.iU)('reason_no_baseline')
            : (0,messages_message/* message */.iU)('reason_increase', {
                increase,
                limit: policy.max_alert_increase,
                baseline: baseline?.alertCount ?? 0,
            });
        checks.push(check('max_alert_increase', increase, policy.max_alert_increase, reason));
    }
    return checks;
}
/** Holds the age of a crawl in milliseconds, `null` where nobody can know it, against `max_crawl_age`. */
function judgeAge(age, limit, reason) {
    return check('max_crawl_age', age, limit, reason);
}
const shapes = {
    max_alerts: { unit: 'count', bound: 'at_most', severity: 'failed' },
    max_alert_increase: { unit: 'count', bound: 'at_most', severity: 'failed' },
    max_crawl_age: { unit: 'milliseconds', bound: 'at_most', severity: 'failed' },
    requests_sent: { unit: 'count', bound: 'at_least', severity: 'incomplete' },
    min_complete: { unit: 'percent', bound: 'at_least', severity: 'incomplete' },
};
function check(id, observed, limit, reason) {
    const shape = shapes[id];
    const result = compare(observed, shape.bound, limit);
    return { id, ...shape, observed, limit, result, ...(result !== 'pass' && { reason }) };
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/crawl-age.js




/** Two clocks further apart than this are not both a little wrong: one of them tells nothing. */
const furthestApart = 86_400_000;
/** Reads the clocks that there are. */
function clocksOf({ api, clock }) {
    return { own: clock.now(), server: api.serverTime() };
}
/**
 * Says how old a crawl is, first by VAddy's clock, whose time the crawl's is too. A clock that can't be right
 * is no evidence: nothing is rounded to «just now», neither a crawl from the future nor a clock that stands.
 */
function ageOfCrawl(crawl, clocks) {
    const { own, server } = clocks;
    if (Number.isNaN(crawl.recordedAt)) {
        const given = { recorded: (0,clean_text/* cleanLine */.O)(crawl.recorded, 60), now: (0,iso_time/* readableTime */.GI)(own) };
        return { unknown: (0,messages_message/* message */.iU)('reason_crawl_time_unreadable', given) };
    }
    if (server === undefined)
        return notFromTheFuture([own - crawl.recordedAt], crawl, own);
    if (!(Math.abs(server.at - own) <= furthestApart))
        return { unknown: clocksDisagree(crawl, own, server) };
    return notFromTheFuture([server.at - crawl.recordedAt, own - crawl.recordedAt], crawl, server.at);
}
/** Holds the age of a crawl against `max_crawl_age`, in milliseconds. It passes by every clock, or not at all. */
function judgeCrawlAge(crawl, clocks, limit) {
    const known = ageOfCrawl(crawl, clocks);
    if ('unknown' in known)
        return judgeAge(null, limit, known.unknown);
    const [age, ...others] = known.ages;
    if (clocks.server !== undefined && others.some((other) => other <= limit !== age <= limit)) {
        return judgeAge(null, limit, clocksDisagree(crawl, clocks.own, clocks.server));
    }
    return judgeAge(age, limit, (0,messages_message/* message */.iU)('reason_crawl_old', { age, limit }));
}
function notFromTheFuture(ages, crawl, now) {
    if (ages[0] >= 0)
        return { ages };
    const [recorded, shownNow] = (0,iso_time/* comparableTimes */.$z)([crawl.recordedAt, now]);
    return { unknown: (0,messages_message/* message */.iU)('reason_crawl_from_future', { recorded, now: shownNow }) };
}
function clocksDisagree({ recordedAt }, ownTime, { at, text }) {
    const [recorded, server, own] = (0,iso_time/* comparableTimes */.$z)([recordedAt, at, ownTime]);
    return (0,messages_message/* message */.iU)('reason_clocks_disagree', {
        recorded,
        server: server === '' ? `"${(0,clean_text/* cleanLine */.O)(text, 60)}"` : server,
        own,
    });
}

;// CONCATENATED MODULE: ./lib/kernel/poll.js
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

;// CONCATENATED MODULE: ./lib/sources/vaddy/follow.js






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
    const beat = () => follow_heartbeat(session, elapsed());
    const end = scan.origin === 'own' ? expectedEnd(session, elapsed()) : undefined;
    if (end !== undefined)
        log.info((0,messages_message/* message */.iU)('log_expected_end', { end }));
    // A scan that was there before us may have ended: no reason to wait for the first look.
    let pause = scan.origin === 'own' ? (options.poll_interval ?? firstLook) : 0;
    for (;;) {
        await pacer.sleep(Math.max(0, Math.min(pause, left())), beat);
        if (accept(session, scan, await ask(session, scan, left())))
            return;
        if (left() <= 0)
            return timeOut(session, scan);
        pause = options.poll_interval ?? adaptiveInterval(elapsed(), session.expectedDuration);
    }
}
async function ask(session, scan, left) {
    const { api, pacer, retry, signal } = session;
    const policy = { ...whilePolling, window: Math.min(whilePolling.window, Math.max(left, firstLook)) };
    pacer.polls += 1;
    return retryRead(() => api.result(scan.id, { signal }), policy, retry);
}
/** Takes a result. Returns whether the scan has ended; throws where it ended badly or makes no sense. */
function accept(session, scan, result) {
    switch (result.status) {
        case 'scanning':
            return false;
        case 'canceled':
            settle(session, scan);
            throw new errors/* ScanCanceledError */.VJ((0,messages_message/* message */.iU)('reason_scan_canceled', { scan: scan.id }));
        case 'unknown':
            throw new errors/* AnswerError */.dV((0,messages_message/* message */.iU)('reason_unknown_status', { scan: scan.id, status: result.name }), false);
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
        if (scan.origin === 'attached' && field !== 'scan_id') {
            throw new errors/* ConfigurationError */.j1([
                (0,messages_message/* message */.iU)('reason_attached_elsewhere', { scan: scan.id, field, asked, got }),
            ]);
        }
        throw new errors/* AnswerError */.dV((0,messages_message/* message */.iU)('reason_other_scan', { field, asked, got }), false);
    }
}
/** Cancels past the limit, unless told to leave it; one that was over by then is judged after all. */
async function timeOut(session, scan) {
    const timedOut = new errors/* ScanTimeoutError */.Xe((0,messages_message/* message */.iU)('reason_timeout', { scan: scan.id, limit: formatDuration(session.options.scan_timeout) }));
    const canceled = await cancelScan(session, scan);
    if (canceled !== 'already-over' && canceled !== 'over-or-canceled')
        throw timedOut;
    const result = await ask(session, scan, 0);
    if (result.status === 'canceled' && canceled === 'over-or-canceled')
        throw timedOut;
    if (!accept(session, scan, result))
        throw timedOut;
}
function follow_heartbeat(session, elapsed) {
    const params = { elapsed: formatDuration(elapsed), polls: session.pacer.polls };
    const end = expectedEnd(session, elapsed);
    return end === undefined
        ? (0,messages_message/* message */.iU)('log_scanning', params)
        : (0,messages_message/* message */.iU)('log_scanning_until', { ...params, end });
}
/** When the scan is expected to end, as a time of day, where history tells and the time has not passed. */
function expectedEnd({ clock, expectedDuration }, elapsed) {
    if (expectedDuration === undefined || expectedDuration <= elapsed)
        return undefined;
    return `${new Date(clock.now() + expectedDuration - elapsed).toISOString().slice(11, 16)} UTC`;
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/history.js




const mostPoints = 20;
const day = 86_400_000;
/**
 * Reads the results list, where `project_number` is given, before anything is started: sets
 * `session.history` and `session.expectedDuration`. A scan whose times can't be right is left out with a
 * warning: what follows reckons with them. Throws what reading throws.
 */
async function readHistory(session) {
    const { api, crawl, options, retry, signal } = session;
    const number = options.project_number;
    if (number === undefined)
        return;
    const past = await retryRead(() => api.pastScans(number, { signal }), beforeStart, retry);
    const latest = latestMoment(session);
    const right = past.filter((scan) => areTimesRight(scan, latest));
    const odd = past.filter((scan) => !right.includes(scan)).map((scan) => scan.scan_id);
    if (odd.length > 0)
        warn(session, (0,messages_message/* message */.iU)('notice_history_left_out', { scans: odd }));
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
    const times = [start, end].flatMap((text) => (text ? (0,iso_time/* parseIsoTime */.sX)(text) : []));
    const [first = 0, last = first] = times;
    return times.every((time) => time <= latest) && first <= last;
}
/** How a past scan ended, in our words for VAddy's. */
function statusOf({ status }) {
    if (status === 'Complete')
        return 'complete';
    return status === 'Cancel' ? 'canceled' : 'other';
}
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
        .map((point) => (0,iso_time/* parseIsoTime */.sX)(point.endTime ?? '') - (0,iso_time/* parseIsoTime */.sX)(point.startTime))
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
    const judgedStart = (0,iso_time/* parseIsoTime */.sX)(judged.start_time);
    const eligible = history.points.filter((point) => point.status === 'complete' &&
        point.alertCount !== null &&
        point.scanId !== judged.scan_id &&
        // A scan that sent nothing found nothing, and is never complete.
        (point.scanCount ?? 0) > 0 &&
        (point.complete ?? -1) >= minimumComplete &&
        (0,iso_time/* parseIsoTime */.sX)(point.startTime) < judgedStart);
    const sameId = eligible.filter((point) => point.crawlId === judged.crawl_id);
    const label = judged.crawl_label ?? null;
    const comparable = sameId.length > 0 || label === null ? sameId : eligible.filter((point) => point.crawlLabel === label);
    const [lowest] = [...comparable].sort((one, other) => (one.alertCount ?? 0) - (other.alertCount ?? 0));
    return lowest === undefined ? null : { scanId: lowest.scanId, alertCount: lowest.alertCount ?? 0 };
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/preflight.js






/**
 * Checks that a scan would start and starts none: key, project, crawl and its age, project number, an
 * attached scan. Throws what stands in the way, as a run would.
 */
async function preflight(session) {
    const { api, options, retry, signal } = session;
    const { project_id: project, scan_id: scanId, max_crawl_age: limit } = options;
    const busy = await retryRead(() => api.isRunning(project, { signal }), beforeStart, retry);
    session.crawl = await findCrawl(session);
    await readHistory(session);
    if (scanId !== undefined)
        await retryRead(() => api.result(scanId, { signal }), beforeStart, retry);
    if (busy)
        session.warnings.push((0,messages_message/* message */.iU)('notice_busy_now', { project }));
    const checks = limit === undefined ? [] : [judgeCrawlAge(session.crawl, clocksOf(session), limit)];
    const { outcome, decidedBy } = judgeChecks(checks);
    if (outcome !== 'passed') {
        const reason = decidedBy?.reason ?? (0,messages_message/* message */.iU)('reason_not_finished');
        return { outcome, reason, checks, baseline: null, error: undefined };
    }
    return {
        outcome: 'checked',
        reason: (0,messages_message/* message */.iU)('reason_checked', { project }),
        checks,
        baseline: null,
        error: undefined,
    };
}

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
        return [{ text: (0,messages_message/* message */.iU)('next_check_secret') }];
    // VAddy says why, so this was somebody else; it answers 404 to no call that a run makes.
    if (serviceText === undefined || status === 404)
        return [{ text: (0,messages_message/* message */.iU)('next_check_api_url') }];
    if (status === 403)
        return [{ text: (0,messages_message/* message */.iU)('next_check_secret') }];
    const key = adviceOnWords.find(([words]) => words.test(serviceText))?.[1] ?? 'next_check_refusal';
    if (key === 'next_record_crawl' && options.crawl_id !== undefined) {
        return [{ text: (0,messages_message/* message */.iU)('next_check_crawl') }];
    }
    return [{ text: (0,messages_message/* message */.iU)(key) }];
}
/** Whether VAddy says that there is no such scan (VAddy Web API Scan Document 2.0.2). */
function saysNoSuchScan(error) {
    return error instanceof errors/* RefusedError */.fk && /scan_id does not exist/i.test(error.serviceText ?? '');
}

// EXTERNAL MODULE: ./lib/gate/outcome.js
var gate_outcome = __webpack_require__(443);
;// CONCATENATED MODULE: ./lib/gate/assemble-report.js




const strict = {
    onError: 'fail',
    onIncomplete: 'fail',
    finished: false,
    forgivable: false,
};
/**
 * Puts a report together, of a run that was judged as of one that never began: conclusion and exit code follow from
 * the outcome here and nowhere else, and a step that is let off says so.
 */
function assembleReport({ layout, policy, run, source, version }, identity, ending, found = {}) {
    const { endedAt, error, incompleteNotice, leniency = strict, outcome, reason, startedAt } = ending;
    const { durationMs = endedAt - startedAt } = ending;
    const conclusion = concludeStep(outcome, leniency);
    return {
        schema: 'scangate.report/v1',
        tool: { name: 'scangate', version },
        source,
        ...identity,
        outcome,
        conclusion,
        exitCode: (0,gate_outcome/* exitCodeOf */.F)(outcome, conclusion, error instanceof errors/* AbortedError */.oM ? error.signal : undefined),
        reason,
        problems: error instanceof errors/* ConfigurationError */.j1 ? error.problems : [],
        warnings: [
            ...(found.warnings ?? []),
            ...(conclusion === 'warning' ? [leniencyNotice(outcome, incompleteNotice)] : []),
        ],
        checks: found.checks ?? [],
        links: found.links ?? [],
        nextSteps: found.nextSteps ?? [],
        history: found.history ?? null,
        ...(found.fleet && { fleet: found.fleet }),
        timing: {
            startedAt: new Date(startedAt).toISOString(),
            endedAt: new Date(endedAt).toISOString(),
            durationMs: Math.round(durationMs),
            waitedMs: Math.round(found.waitedMs ?? 0),
            polls: found.polls ?? 0,
        },
        run,
        policy,
        lastAnswer: found.lastAnswer ?? null,
        layout,
    };
}
function leniencyNotice(outcome, incompleteNotice = (0,messages_message/* message */.iU)('notice_on_incomplete_warn')) {
    return outcome === 'incomplete'
        ? incompleteNotice
        : (0,messages_message/* message */.iU)('notice_on_error_warn', { outcome: (0,messages_message/* message */.iU)(`outcome_${outcome}`) });
}

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

;// CONCATENATED MODULE: ./lib/gate/transport-advice.js
/** What to do about each. TypeScript refuses a reason that has no row. */
const adviceOnTransport = {
    network_unresolved: 'next_check_network',
    network_refused: 'next_check_network',
    network_not_connected: 'next_check_network',
    network_connect_timeout: 'next_check_network',
    network_lost: 'next_check_network',
    network_timeout: 'next_check_network',
    network_proxy: 'next_check_network',
    network_proxy_unreachable: 'next_check_network',
    network_proxy_gateway: 'next_check_network',
    network_proxy_login: 'next_check_network',
    network_proxy_redirect: 'next_check_network',
    network_proxy_senseless: 'next_check_network',
    certificate_expired: 'next_check_certificate',
    certificate_wrong_host: 'next_check_certificate',
    certificate_unknown_authority: 'next_check_certificate',
    certificate_rejected: 'next_check_certificate',
    certificate_unfit: 'next_check_certificate',
    certificate_wanted: 'next_check_api_url',
    tls_failed: 'next_check_api_url',
    tls_broken: 'next_check_network',
    redirected: 'next_check_api_url',
    redirected_nowhere: 'next_check_api_url',
    answer_not_http: 'next_check_api_url',
    answer_not_json: 'next_check_api_url',
    answer_empty: 'next_check_api_url',
    answer_too_large: 'next_check_api_url',
    answer_unreadable: 'next_check_api_url',
    answer_contradictory: 'next_check_api_url',
    answer_no_status: 'next_check_api_url',
    answer_unasked: 'next_check_api_url',
    answer_repeats_key: 'next_check_api_url',
    answer_misshaped: 'next_update',
};

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
    return longer > limit ? formatDuration(longer) : undefined;
}
/** Where the console shows a result (VAddy Web API Scan Document 2.0.2, `scan_result_url`). */
const resultPage = /^https:\/\/console\.vaddy\.net\/scan_status\/([1-9]\d{0,11})\/([\w-]+)$/;
/** The project's number that the address of a result carries; `undefined` where it has any other form. */
function projectNumberIn(result) {
    const [, number, scan] = resultPage.exec(result?.scan_result_url ?? '') ?? [];
    return scan === result?.scan_id ? number : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/next-steps.js






const just = (...keys) => () => keys.map((key) => ({ text: (0,messages_message/* message */.iU)(key) }));
const onStranger = just('next_check_api_url');
const onClocks = just('next_compare_clocks');
const nothing = just();
/** What every service's transport can end with. */
const onTransport = Object.fromEntries(Object.entries(adviceOnTransport).map(([reason, key]) => [reason, just(key)]));
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
    reason_no_baseline: onIncomplete,
    reason_problems: just('next_fix_inputs'),
    reason_crawl_not_found: just('next_check_crawl'),
    reason_crawl_id_not_found: just('next_check_crawl'),
    reason_attached_elsewhere: just('next_check_scan'),
    reason_no_crawls: just('next_record_crawl'),
    service_refused: (session, { error }) => adviceOnRefusal(session, error),
    service_refused_silently: (session, { error }) => adviceOnRefusal(session, error),
    reason_busy: onBusy,
    reason_busy_at_once: () => [
        { text: (0,messages_message/* message */.iU)('next_wait_for_slot'), paste: 'on_busy: wait' },
        { text: (0,messages_message/* message */.iU)('next_queue') },
    ],
    reason_busy_skipped: nothing,
    reason_timeout: onTimeout,
    reason_scan_canceled: just('next_scan_again'),
    reason_aborted: nothing,
    reason_parent_gone: nothing,
    reason_output_lost: nothing,
    reason_not_handed_over: nothing,
    reason_aborted_maybe_running: just('next_check_console'),
    reason_started: ({ scan }) => scan === undefined ? [] : [{ text: (0,messages_message/* message */.iU)('next_judge_later'), paste: `scan_id: ${scan.id}` }],
    reason_checked: nothing,
    reason_no_secrets: nothing,
    reason_unforeseen: just('next_report_bug'),
    reason_not_finished: just('next_check_console'),
    reason_lost_start: just('next_check_console'),
    reason_unknown_status: just('next_update'),
    reason_other_scan: just('next_remove_cache'),
    reason_paging_broken: just('next_avoid_crawl_list'),
    ...onTransport,
    answer_other_scan: just('next_remove_cache'),
    answer_status: (session, ended) => next_steps_isOutage(ended.error) ? just('next_try_later')(session, ended) : onStranger(session, ended),
    answer_rate_limited: just('next_ask_less'),
};
/** Says what to do next, with the line to paste where there is one. */
function adviseNext(session, ended) {
    // What else ends a run is a single input that is wrong.
    const key = whatEndedIt(ended.reason);
    const advise = Object.hasOwn(adviceOn, key) ? adviceOn[key] : just('next_fix_inputs');
    const steps = [...advise(session, ended), ...adviceToAttach(session, ended)];
    const number = session.options.project_number === undefined ? projectNumberIn(session.result) : undefined;
    if (number !== undefined) {
        steps.push({ text: (0,messages_message/* message */.iU)('next_give_project_number'), paste: `project_number: ${number}` });
    }
    return steps;
}
/** The reason behind the one that says that its scan could not be canceled either. */
function whatEndedIt(reason) {
    if (reason.key !== 'reason_not_canceled')
        return reason.key;
    const { reason: inner } = reason.params;
    return (0,messages_message/* isMessage */.K8)(inner) ? inner.key : reason.key;
}
/** A scan that is not known to have ended can be waited for instead of starting another. */
function adviceToAttach({ options, scan, settled }, { error }) {
    if (scan === undefined || error === undefined)
        return [];
    if (error instanceof errors/* AbortedError */.oM || error instanceof errors/* ConfigurationError */.j1 || saysNoSuchScan(error))
        return [];
    const left = error instanceof errors/* ScanTimeoutError */.Xe && wishOnStop(options, scan) === 'leave';
    return settled && !left ? [] : [{ text: (0,messages_message/* message */.iU)('next_attach'), paste: `scan_id: ${scan.id}` }];
}
function onBusy({ options, run }) {
    const longer = longerLimit(run.host, options.wait_timeout, options.scan_timeout);
    const steps = [{ text: (0,messages_message/* message */.iU)('next_queue') }];
    if (longer === undefined)
        return steps;
    return [{ text: (0,messages_message/* message */.iU)('next_wait_longer'), paste: `wait_timeout: ${longer}` }, ...steps];
}
function onTimeout({ options, run, scan }) {
    const waits = scan?.origin === 'attached' ? 0 : options.wait_timeout;
    const longer = longerLimit(run.host, options.scan_timeout, waits);
    const steps = [{ text: (0,messages_message/* message */.iU)('next_shorten_scan') }];
    if (longer === undefined)
        return steps;
    return [{ text: (0,messages_message/* message */.iU)('next_scan_longer'), paste: `scan_timeout: ${longer}` }, ...steps];
}
function onFindings(_, { checks }) {
    const failed = checks.filter(({ result }) => result === 'fail');
    const steps = [];
    if (failed.some(({ id }) => id === 'max_crawl_age')) {
        steps.push({ text: (0,messages_message/* message */.iU)('next_record_crawl_anew') });
    }
    const counts = failed.filter(({ id }) => id === 'max_alerts' || id === 'max_alert_increase');
    if (counts.length === 0)
        return steps;
    steps.push({ text: (0,messages_message/* message */.iU)('next_look_at_alerts') });
    const limits = counts.map(({ id, observed }) => `${id}: ${observed}`);
    return [...steps, { text: (0,messages_message/* message */.iU)('next_accept_alerts'), paste: limits.join('\n') }];
}
function onIncomplete(_, { checks }) {
    const short = new Map(checks.filter(({ result }) => result !== 'pass').map((check) => [check.id, check]));
    const steps = [];
    const complete = short.get('min_complete')?.observed;
    if (short.has('requests_sent'))
        steps.push({ text: (0,messages_message/* message */.iU)('next_record_crawl') });
    else if (typeof complete === 'number') {
        steps.push({ text: (0,messages_message/* message */.iU)('next_shorten_scan') });
        steps.push({ text: (0,messages_message/* message */.iU)('next_accept_incomplete'), paste: `min_complete: ${Math.floor(complete)}` });
    }
    // Without a baseline there is no rise to observe. One that is known waits for a scan that is complete.
    if (short.get('max_alert_increase')?.observed === null) {
        steps.push({ text: (0,messages_message/* message */.iU)('next_make_baseline'), paste: 'max_alerts: 0' });
    }
    return steps;
}
/** Whether the service or what stands before it was in trouble for a while. Another status is a stranger's. */
function next_steps_isOutage(error) {
    if (!(error instanceof errors/* StatusError */.Xs))
        return false;
    return [408, 425].includes(error.status) || (error.status >= 500 && error.status <= 599);
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/report.js






/** Builds the report of a run from what its session found out and how it ended. */
function buildReport(session, policy, ending) {
    const { api, clock, options, pacer, run, version } = session;
    const { baseline, checks, error, outcome, reason } = ending;
    return assembleReport({ source: 'vaddy', layout: vaddyLayout, version, run, policy }, {
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
            finished: session.result !== undefined,
            forgivable: error !== undefined && isForgivable(error),
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
function factsOf({ crawl, options, result, scan }, baseline) {
    const known = {
        project_id: options.project_id,
        ...(scan && { scan_id: scan.id }),
        ...(scan?.origin === 'adopted' && { adopted: true }),
        ...(crawl && { crawl_id: Number(crawl.id), crawl_label: crawl.label }),
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
function linksOf({ options, result }) {
    const links = [];
    if (result !== undefined && isHttpsUrl(result.scan_result_url)) {
        links.push({ key: 'scan_result', url: result.scan_result_url });
    }
    if (options.project_number !== undefined) {
        links.push({ key: 'console', url: `https://console.vaddy.net/project/${options.project_number}` });
    }
    return links;
}
function isHttpsUrl(text) {
    return URL.canParse(text) && new URL(text).protocol === 'https:';
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

;// CONCATENATED MODULE: ./lib/sources/vaddy/slot.js





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
    const tooLate = () => new errors/* BusyError */.qB((0,messages_message/* message */.iU)('reason_busy', { project, waited: formatDuration(limit) }));
    const end = () => (firstLook ?? clock.monotonic()) + limit;
    const stillWaiting = () => (0,messages_message/* message */.iU)('log_still_waiting', { waited: formatDuration(clock.monotonic() - (firstLook ?? 0)) });
    /**
     * Many runs that share an address can meet a limit of requests. Once we wait, being told to wait longer
     * than reads are tried again ends nothing; jitter keeps the runs from coming back together.
     */
    const ask = async () => {
        try {
            const policy = { ...beforeStart, askedUntil: end() };
            const busy = await retryRead(() => api.isRunning(project, { signal }), policy, retry);
            return busy ? 'busy' : 'free';
        }
        catch (error) {
            const isLimit = error instanceof errors/* StatusError */.Xs && error.status === 429;
            if (!isLimit || !(waiting || raced))
                throw error;
            const interval = options.poll_interval ?? slotInterval(looks + 1, random);
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
                    log.info((0,messages_message/* message */.iU)('retrying', { reason, wait: formatDuration(wait), attempt: looks }));
                    pacer.spoke();
                    await pacer.sleep(wait, stillWaiting);
                    continue;
                }
                if (onBusy === 'skip')
                    throw new SlotSkipped((0,messages_message/* message */.iU)('reason_busy_skipped', { project }));
                if (onBusy === 'fail')
                    throw new errors/* BusyError */.qB((0,messages_message/* message */.iU)('reason_busy_at_once', { project }));
                if (left <= 0)
                    throw tooLate();
                wasBusy = true;
                if (!waiting) {
                    waiting = true;
                    log.info((0,messages_message/* message */.iU)('log_waiting', { project, limit: formatDuration(limit) }));
                    pacer.spoke();
                }
                const interval = options.poll_interval ?? slotInterval(looks, random);
                await pacer.sleep(Math.min(left, interval), stillWaiting);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/grace.js
/** How long the answer to a start is waited for once we were told to stop, in milliseconds. */
const grace = 4_000;
/**
 * Waits for the answer to a start. A stop signal does not abort the request, since the server may have
 * begun the scan; it limits the wait to 4 s more. Then rejects with the signal's reason.
 */
async function answerWithinGrace({ clock, signal }, answer) {
    const answered = new AbortController();
    const tooLate = async () => {
        await aborted(signal, answered.signal);
        await clock.sleep(grace, answered.signal);
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
            const { window } = asked === undefined ? beforeStart : whilePolling;
            if (asked === undefined)
                failures += 1;
            else if (now + asked > askedUntil)
                return false;
            // The same certificate comes again, whenever we ask, and the same proxy says no.
            if (!retry_isWorthAnotherTry(failure) || now + wait > firstAt + window)
                return false;
            log.warning((0,messages_message/* message */.iU)('log_start_not_taken', { why: failure.detail }));
            await pacer.sleep(wait, () => (0,messages_message/* message */.iU)('log_pausing_before_start'));
            return true;
        },
        forget: () => {
            failures = 0;
            firstAt = undefined;
        },
    };
}

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
    const patience = projectNumber === undefined ? beforeStart : whilePolling;
    let seen = new Set();
    let rememberedAt;
    let restarts = 0;
    let lost;
    const pastScans = async (policy = patience) => projectNumber === undefined
        ? []
        : retryRead(() => api.pastScans(projectNumber, { signal }), policy, retry);
    const unseen = async () => (await pastScans()).filter((scan) => !seen.has(scan.scan_id));
    const isRunning = () => {
        pacer.polls += 1;
        return retryRead(() => api.isRunning(project, { signal }), patience, retry);
    };
    const unknownFate = (why, cause = why) => {
        const searched = projectNumber !== undefined && options.wait;
        const detail = (0,messages_message/* message */.iU)('reason_lost_start', { project, why: why.detail, searched });
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
        await pacer.sleep(secondLook, () => (0,messages_message/* message */.iU)('log_looking_again'));
        return idle();
    };
    const couldBeOurs = (scan) => {
        if (String(scan.crawl_id) !== session.crawl?.id)
            return false;
        if (!areTimesRight(scan, latestMoment(session)))
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
            await pacer.sleep(Math.min(left, options.poll_interval ?? slotInterval(looks, random)), () => (0,messages_message/* message */.iU)('log_waiting_for_lost', { elapsed: formatDuration(clock.monotonic() - sentAt) }));
        }
    };
    const adopt = async (start) => {
        if (projectNumber === undefined || !options.wait)
            throw unknownFate(start.cause);
        await waitUntilOver(start);
        if ((await unseen()).length === 0) {
            // A scan that has just ended may need a moment to get into the list.
            await pacer.sleep(secondLook, () => (0,messages_message/* message */.iU)('log_looking_again'));
        }
        const [only, ...others] = await candidates();
        if (only === undefined || others.length > 0)
            throw unknownFate(start.cause);
        session.scan = { id: only.scan_id, origin: 'adopted', since: start.sentAt };
        session.maybeRunning = false;
        // The list holds only scans that have ended.
        session.settled = true;
        checkpoint({ phase: 'over', scanId: only.scan_id });
        warn(session, (0,messages_message/* message */.iU)('notice_adopted', { scan: only.scan_id }));
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
            throw unknownFate(start.cause, isForgivable(start.cause) ? error : start.cause);
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
            seen = new Set((await pastScans(beforeStart)).map((scan) => scan.scan_id));
            const { at = Number.NaN } = api.serverTime() ?? {};
            rememberedAt = Number.isNaN(at) ? undefined : at;
        },
        async settle(cause, sentAt) {
            const start = { cause, sentAt };
            lost = start;
            log.warning((0,messages_message/* message */.iU)('log_start_lost', { why: cause.detail }));
            if (await lookFor(start, async () => restarts < mostRestarts && nothingBegan(start)))
                return true;
            restarts += 1;
            log.info((0,messages_message/* message */.iU)('log_nothing_began'));
            return false;
        },
        hasShownUp: async () => lost !== undefined && lookFor(lost, idle),
    };
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/start.js







/** Pause before going back to the slot after somebody else was faster, in milliseconds. */
const pauseAfterRace = 2_000;
/**
 * Waits for the project's slot and starts one scan; on return `session.scan` is set. A start is sent again
 * only when it is known that the one before began nothing (contract, section 2, step 4).
 * Throws `BusyError`, `SlotSkipped`, `RefusedError`, `LostStartError` and what reading throws.
 */
async function startScan(session) {
    const { clock, log, options, pacer } = session;
    const slot = createSlot(session);
    const lost = createLostStart(session);
    const harmless = createHarmlessFailures(session);
    for (;;) {
        // Once a start was lost, whatever runs may be ours: its care looks, and nobody waits for a slot.
        if (!lost.isOpen()) {
            // What went wrong before another scan ran says nothing about now, and must not use up our patience.
            if (await slot.wait())
                harmless.forget();
            await lost.rememberPastScans();
        }
        const sentAt = clock.monotonic();
        log.info((0,messages_message/* message */.iU)('log_starting', { project: options.project_id }));
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
            log.info((0,messages_message/* message */.iU)('log_race_lost'));
            slot.lostRace();
            harmless.forget();
            await pacer.sleep(pauseAfterRace, () => (0,messages_message/* message */.iU)('log_pausing_before_start'));
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
        const id = await answerWithinGrace(session, start);
        session.scan = { id, origin: 'own', since: sentAt };
        session.maybeRunning = false;
        checkpoint({ phase: 'running', scanId: id, own: true });
        log.info((0,messages_message/* message */.iU)('log_started', { scan: id }));
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
    return retryRead(() => api.isRunning(options.project_id, { signal }), beforeStart, retry);
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/run.js

















/**
 * Runs the VAddy gate from the first look to the judgement (contract, section 2) and returns its report,
 * however it ends: what nobody foresaw is the outcome `error`, after what was started has been canceled.
 */
async function runVaddyGate(options, policy, dependencies) {
    const session = createSession(options, dependencies);
    let ending;
    try {
        ending = await proceed(session);
        if (ending.outcome === 'started')
            await handOver(session, buildReport(session, policy, ending));
    }
    catch (error) {
        if (error instanceof SlotSkipped)
            ending = plain('skipped', error.detail);
        else {
            await leaveNothingBehind(session, error);
            ending = notCanceled(session, error instanceof errors/* GateError */.ue ? endingOf(session, error) : unforeseen(session, error));
        }
    }
    return buildReport(session, policy, ending);
}
async function proceed(session) {
    const { options, log, signal } = session;
    signal.throwIfAborted();
    const unknown = unknownScanTypes(options.scan_type ?? []);
    if (unknown.length > 0)
        warn(session, (0,messages_message/* message */.iU)('notice_scan_type_unknown', { types: unknown }));
    if (options.dry_run)
        return preflight(session);
    const asksForCrawl = options.crawl_label ?? options.max_crawl_age ?? options.project_number;
    const attached = options.scan_id !== undefined;
    if (asksForCrawl !== undefined && !(attached && isAnyCrawl(options)))
        session.crawl = await findCrawl(session);
    const tooOld = crawlTooOld(session);
    if (tooOld !== undefined)
        return tooOld;
    await readHistory(session);
    if (options.scan_id !== undefined) {
        session.scan = { id: options.scan_id, origin: 'attached', since: session.clock.monotonic() };
        session.checkpoint({ phase: 'running', scanId: options.scan_id, own: false });
        log.info((0,messages_message/* message */.iU)('log_attached', { scan: options.scan_id }));
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
        return plain('started', (0,messages_message/* message */.iU)('reason_started', { scan: scan.id }));
    }
    await followScan(session, scan);
    return judge(session);
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
        throw new errors/* HandOverError */.Yt((0,messages_message/* message */.iU)('reason_not_handed_over', { scan: scan.id, why: (0,errors/* wordsOf */.Z9)(error) }), {
            cause: error,
        });
    }
    session.settled = true;
    checkpoint({ phase: 'over', scanId: scan.id });
}
/** Whether an attached scan may be of any crawl: the newest one today need not be the one it used. */
function isAnyCrawl(options) {
    return (options.crawl_id === undefined && options.crawl_label === undefined && options.max_crawl_age === undefined);
}
/** The end of a run whose crawl is too old, or of an age that nobody can know. */
function crawlTooOld(session) {
    const { crawl, options } = session;
    if (options.max_crawl_age === undefined || crawl === undefined)
        return undefined;
    const check = judgeCrawlAge(crawl, clocksOf(session), options.max_crawl_age);
    if (check.result === 'pass')
        return undefined;
    const { outcome, decidedBy } = judgeChecks([check]);
    const reason = decidedBy?.reason ?? (0,messages_message/* message */.iU)('reason_not_finished');
    return { outcome, reason, checks: [check], baseline: null, error: undefined };
}
function judge(session) {
    const { history, options, result } = session;
    if (result === undefined)
        throw new Error('A finished scan without a result.');
    // The baseline is what began before: of a scan whose own times can't be right, nothing did.
    const isInTime = areTimesRight(result, latestMoment(session));
    const baseline = history === null || !isInTime ? null : pickBaseline(history, result, options.min_complete);
    const checks = judgeScan(result, options, baseline);
    if (options.max_alert_increase !== undefined && baseline === null && options.max_alerts !== 'off') {
        session.warnings.push((0,messages_message/* message */.iU)('notice_no_baseline'));
    }
    const { outcome, decidedBy } = judgeChecks(checks);
    const reason = decidedBy?.reason ?? (0,messages_message/* message */.iU)('reason_passed', { alerts: result.alert_count });
    return { outcome, reason, checks, baseline, error: undefined };
}
/** Cancels a scan that may still run, as `on_stop` says. */
async function leaveNothingBehind(session, error) {
    const { cancelFailed, options, scan, settled } = session;
    if (scan === undefined || settled || cancelFailed)
        return;
    if (saysNoSuchScan(error) && wishOnStop(options, scan) === 'leave') {
        // Nothing runs that could be left alone.
        session.settled = true;
        session.checkpoint({ phase: 'over', scanId: scan.id });
    }
    else
        await cancelScan(session, scan);
}
function endingOf(session, error) {
    const project = session.options.project_id;
    const outcome = outcomeOf(error);
    const base = { outcome, checks: [], baseline: null, error };
    if (error instanceof errors/* AbortedError */.oM && session.maybeRunning) {
        session.log.warning((0,messages_message/* message */.iU)('notice_maybe_running', { project }));
        return { ...base, reason: (0,messages_message/* message */.iU)('reason_aborted_maybe_running', { signal: error.signal, project }) };
    }
    return { ...base, reason: error.detail };
}
/** Says in the reason, too, that a scan may run on: it is all that an output or an annotation shows. */
function notCanceled({ cancelFailed, scan }, ending) {
    if (!cancelFailed || scan === undefined)
        return ending;
    return { ...ending, reason: (0,messages_message/* message */.iU)('reason_not_canceled', { reason: ending.reason, scan: scan.id }) };
}
function unforeseen({ log }, error) {
    log.debug((0,errors/* stackOf */.US)(error));
    return plain('error', (0,messages_message/* message */.iU)('reason_unforeseen', { error: (0,errors/* wordsOf */.Z9)(error) }));
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
    refused: [{ variable: 'VADDY_HOST', problem: (0,messages_message/* message */.iU)('cli_problem_v1', { variable: 'VADDY_HOST' }) }],
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
    wordsIn,
    helpIn: (language) => language === 'ja' ? __webpack_require__.e(/* import() */ 604).then(__webpack_require__.bind(__webpack_require__, 604)) : __webpack_require__.e(/* import() */ 547).then(__webpack_require__.bind(__webpack_require__, 1547)),
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
        facts: { ...(project && { project_id: project }), ...(scan && { scan_id: scan }) },
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
            setLastWord(mayRun ? (0,messages_message/* message */.iU)('notice_left_at_once', { scan: checkpoint.scanId }) : undefined);
            saveCheckpoint(checkpoint, save);
        },
    };
}
async function wordsIn(language) {
    if (language === 'en')
        return vaddy/* vaddyMessages */.B;
    const words = await (language === 'ja'
        ? Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 287))
        : Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5590)));
    return words.vaddyMessages;
}

;// CONCATENATED MODULE: ./lib/hosts/run-evidence.js
// Names as the systems document them for their predefined variables. The order matters only where one
// system's job starts another's.
const dialects = [
    {
        host: 'github-actions',
        isHere: (of) => of('GITHUB_ACTIONS') === 'true',
        tell: (of) => ({
            repository: of('GITHUB_REPOSITORY'),
            commit: of('GITHUB_SHA'),
            ref: of('GITHUB_REF'),
            url: joined([of('GITHUB_SERVER_URL'), of('GITHUB_REPOSITORY'), 'actions/runs', of('GITHUB_RUN_ID')]),
            attempt: whole(of('GITHUB_RUN_ATTEMPT')),
            actor: of('GITHUB_ACTOR'),
        }),
    },
    {
        host: 'gitlab',
        isHere: (of) => of('GITLAB_CI') === 'true',
        tell: (of) => ({
            repository: of('CI_PROJECT_PATH'),
            commit: of('CI_COMMIT_SHA'),
            ref: of('CI_COMMIT_REF_NAME'),
            url: of('CI_JOB_URL', 'CI_PIPELINE_URL'),
            actor: of('GITLAB_USER_LOGIN'),
        }),
    },
    {
        host: 'circleci',
        isHere: (of) => of('CIRCLECI') === 'true',
        tell: (of) => ({
            repository: joined([of('CIRCLE_PROJECT_USERNAME'), of('CIRCLE_PROJECT_REPONAME')]),
            commit: of('CIRCLE_SHA1'),
            ref: of('CIRCLE_TAG', 'CIRCLE_BRANCH'),
            url: of('CIRCLE_BUILD_URL'),
            actor: of('CIRCLE_USERNAME'),
        }),
    },
    {
        host: 'azure-pipelines',
        isHere: (of) => of('TF_BUILD')?.toLowerCase() === 'true',
        tell: (of) => {
            const project = of('SYSTEM_TEAMPROJECT');
            const build = of('BUILD_BUILDID');
            return {
                repository: of('BUILD_REPOSITORY_NAME'),
                commit: of('BUILD_SOURCEVERSION'),
                ref: of('BUILD_SOURCEBRANCH'),
                url: joined([
                    of('SYSTEM_COLLECTIONURI'),
                    project === null ? null : encodeURIComponent(project),
                    build === null ? null : `_build/results?buildId=${encodeURIComponent(build)}`,
                ]),
                attempt: whole(of('SYSTEM_JOBATTEMPT')),
                actor: of('BUILD_REQUESTEDFOR'),
            };
        },
    },
    {
        host: 'bitbucket',
        isHere: (of) => of('BITBUCKET_BUILD_NUMBER') !== null,
        tell: (of) => ({
            repository: of('BITBUCKET_REPO_FULL_NAME'),
            commit: of('BITBUCKET_COMMIT'),
            ref: of('BITBUCKET_TAG', 'BITBUCKET_BRANCH'),
            url: joined([
                'https://bitbucket.org',
                of('BITBUCKET_REPO_FULL_NAME'),
                'pipelines/results',
                of('BITBUCKET_BUILD_NUMBER'),
            ]),
            attempt: whole(of('BITBUCKET_STEP_RUN_NUMBER')),
            actor: of('BITBUCKET_STEP_TRIGGERER_UUID'),
        }),
    },
    {
        host: 'jenkins',
        // JENKINS_URL is missing where nobody configured Jenkins' own address.
        isHere: (of) => of('JENKINS_URL') !== null || of('BUILD_TAG')?.startsWith('jenkins-') === true,
        tell: (of) => ({
            repository: withoutCredentials(of('GIT_URL')) ?? of('JOB_NAME'),
            commit: of('GIT_COMMIT'),
            ref: of('GIT_BRANCH', 'BRANCH_NAME'),
            url: of('BUILD_URL'),
            // Jenkins never runs a build again: what counts up is the build's number.
            attempt: whole(of('BUILD_NUMBER')),
            actor: of('BUILD_USER_ID', 'CHANGE_AUTHOR'),
        }),
    },
];
const run_evidence_nothing = {
    repository: null,
    commit: null,
    ref: null,
    url: null,
    attempt: null,
    actor: null,
};
/** Says where and for whom the run takes place, as far as the CI system's variables tell. */
function runEvidence(variables) {
    const of = (...names) => {
        const name = names.find((one) => (variables[one] ?? '').trim() !== '');
        return name === undefined ? null : (variables[name] ?? '').trim();
    };
    const dialect = dialects.find(({ isHere }) => isHere(of));
    if (dialect === undefined)
        return { host: 'other', ...run_evidence_nothing };
    return { host: dialect.host, ...run_evidence_nothing, ...dialect.tell(of) };
}
/** Joins the parts of an address; without one of them there is none. */
function joined(parts) {
    return parts.includes(null) ? null : parts.map((part) => part?.replace(/^\/+|\/+$/g, '')).join('/');
}
function whole(text) {
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
/** A checkout's address may hold a token. */
function withoutCredentials(address) {
    return address === null ? null : address.replace(/\/\/[^/]*@/, '//');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/gate/early-report.js


/** The report of a run whose input was bad. Names every problem. */
function misconfiguredReport(early, error) {
    const [first] = error.problems;
    const count = error.problems.length;
    const reason = first === undefined || count === 1 ? error.detail : (0,messages_message/* message */.iU)('reason_problems', { count });
    const ending = { ...early, outcome: 'misconfigured', reason, error };
    return assembleReport(early, early.identity, ending, { nextSteps: [{ text: (0,messages_message/* message */.iU)('next_fix_inputs') }] });
}
/** The report of a run that was told to stop while it was still reading its input. */
function abortedReport(early, error) {
    return assembleReport(early, early.identity, { ...early, outcome: 'aborted', reason: error.detail, error });
}
/** The report of a run that got no secrets and was told to be content with that. */
function skippedReport(early, event) {
    const reason = (0,messages_message/* message */.iU)('reason_no_secrets', { event });
    return assembleReport(early, early.identity, { ...early, outcome: 'skipped', reason });
}
/** The report of a run that met what nobody foresaw. The error's text was cleaned of secrets before. */
function unforeseenReport(early, error) {
    const ending = { ...early, outcome: 'error', reason: (0,messages_message/* message */.iU)('reason_unforeseen', { error }) };
    return assembleReport(early, early.identity, ending, { nextSteps: [{ text: (0,messages_message/* message */.iU)('next_report_bug') }] });
}

// EXTERNAL MODULE: ./lib/kernel/version.js
var version = __webpack_require__(5717);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/messages/english.js
var english = __webpack_require__(964);
;// CONCATENATED MODULE: ./lib/kernel/file-errors.js


/** A file that is there and is not read, for what it is: no regular file, or too long. */
class UnfitFileError extends Error {
    name = 'UnfitFileError';
    /** Why, in any language. */
    why;
    constructor(why) {
        super((0,english/* english */.x)(why));
        this.why = why;
    }
}
/** Says in words why a file could not be read, without quoting anything of it. */
function whyUnreadable(error) {
    if (error instanceof UnfitFileError)
        return error.why;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '?';
    if (code === 'ENOENT')
        return (0,messages_message/* message */.iU)('file_missing');
    if (code === 'EISDIR')
        return (0,messages_message/* message */.iU)('file_is_folder');
    return (0,messages_message/* message */.iU)('file_unreadable', { code });
}

;// CONCATENATED MODULE: ./lib/hosts/bounded-file.js





/** Windows has no such flag, and no pipes among its files. */
const atOnce = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const openFile = (0,external_node_util_.promisify)(external_node_fs_.open);
const statOpened = (0,external_node_util_.promisify)(external_node_fs_.fstat);
const closeFile = (0,external_node_util_.promisify)(external_node_fs_.close);
/**
 * Reads a regular file as UTF-8. Devices, pipes and sockets are refused before anything is read from them: some
 * have no end, and nobody may ever write into the others. Rejects with a Node error, or with an `UnfitFileError`.
 */
async function readRegularFile(path, { longest }) {
    return readStart(await openAs(path, 'refused'), { longest });
}
/**
 * Reads a regular file or a pipe, as a shell makes one for `<(…)`. Rejects like `readRegularFile`, and with the
 * signal's reason as soon as it aborts.
 */
async function readFileOrPipe(path, bounds) {
    return readStart(await openAs(path, 'allowed'), bounds);
}
/** Opened without waiting: opening a pipe otherwise blocks in a thread until somebody writes, signals or not. */
async function openAs(path, pipes) {
    const fd = await openFile(path, atOnce);
    const kind = await statOpened(fd);
    if (kind.isFile())
        return (0,external_node_fs_.createReadStream)('', { fd });
    if (kind.isFIFO() && pipes === 'allowed')
        return new external_node_net_.Socket({ fd, readable: true, writable: false });
    await closeFile(fd);
    throw new UnfitFileError((0,messages_message/* message */.iU)(kind.isDirectory() ? 'file_is_folder' : 'file_not_regular'));
}
/**
 * Reads a source to its end as UTF-8. Rejects with an `UnfitFileError` past `longest` characters, with the reason
 * of the signal as soon as it aborts, and with what the source throws.
 */
async function readStart(source, { longest, signal }) {
    const giveUp = () => void source.destroy?.();
    signal?.addEventListener('abort', giveUp, { once: true });
    const decoder = new TextDecoder();
    let text = '';
    try {
        if (signal?.aborted)
            giveUp();
        for await (const chunk of source) {
            text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
            if (text.length > longest)
                throw new UnfitFileError((0,messages_message/* message */.iU)('file_too_long', { longest }));
        }
    }
    catch (error) {
        signal?.throwIfAborted();
        throw error;
    }
    finally {
        signal?.removeEventListener('abort', giveUp);
    }
    signal?.throwIfAborted();
    return text;
}

;// CONCATENATED MODULE: ./lib/hosts/last-word.js
/** Keeps what must still be said when the process is ended at once, among its last acts. */
function lastWordIn(lastActs, log) {
    let lastWord;
    return (said) => {
        if (lastWord !== undefined)
            lastActs.delete(lastWord);
        lastWord = said && (() => log.warning(said));
        if (lastWord !== undefined)
            lastActs.add(lastWord);
    };
}

;// CONCATENATED MODULE: ./lib/http/content-encoding.js

/** The body is longer than allowed once its encoding is undone. */
class BodyTooLong extends Error {
    name = 'BodyTooLong';
}
/** The encoding is unknown, or the body is not what it says. */
class BodyUnreadable extends Error {
    name = 'BodyUnreadable';
}
/** Nobody encodes an answer more often; a longer list is an attack. */
const mostEncodings = 2;
/**
 * Undoes the header `Content-Encoding`. We ask for none (`identity`), but proxies compress all the same.
 * Never holds more than `maximumBytes` of output, so that a bomb can't fill the memory.
 * Throws `BodyTooLong` or `BodyUnreadable`.
 */
async function undoContentEncoding(body, header, maximumBytes) {
    const encodings = header
        .toLowerCase()
        .split(',')
        .map((encoding) => encoding.trim())
        .filter((encoding) => encoding !== '' && encoding !== 'identity');
    if (encodings.length > mostEncodings)
        throw new BodyUnreadable('too many encodings');
    let decoded = body;
    for (const encoding of encodings.toReversed())
        decoded = await undoOne(decoded, encoding, maximumBytes);
    return decoded;
}
async function undoOne(body, encoding, maximumBytes) {
    if (body.length === 0)
        return body;
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    // Some servers leave out the zlib header that `deflate` asks for; its first byte ends in 8.
    const inflate = ((body[0] ?? 0) & 0x0f) === 8 ? zlib.inflate : zlib.inflateRaw;
    const decoders = new Map([
        ['gzip', zlib.gunzip],
        ['x-gzip', zlib.gunzip],
        ['deflate', inflate],
        ['br', zlib.brotliDecompress],
    ]);
    const decode = decoders.get(encoding);
    if (decode === undefined)
        throw new BodyUnreadable('unknown encoding');
    const options = { maxOutputLength: maximumBytes };
    try {
        return await (0,external_node_util_.promisify)(decode)(body, options);
    }
    catch (cause) {
        const tooLong = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
        throw tooLong
            ? new BodyTooLong('the decoded body is too long', { cause })
            : new BodyUnreadable('the body is not what its encoding says', { cause });
    }
}

;// CONCATENATED MODULE: ./lib/http/exchange.js

/** An exchange ended without an answer; `cause` is what undici reported. */
class ExchangeFailure extends Error {
    name = 'ExchangeFailure';
    fault;
    /** Whether a byte of the request can have left for the server. */
    sent;
    /** The status of an answer whose head came in before its body failed. */
    status;
    constructor(fault, sent, cause, status) {
        super(`The exchange failed: ${fault}.`, { cause });
        this.fault = fault;
        this.sent = sent;
        this.status = status;
    }
}
/**
 * Sends one request and collects its answer. It talks to undici's dispatcher itself because `request()`
 * neither tells whether anything was sent nor lets go of a request that still waits for its connection.
 *
 * A redirect is given without its body. An answer of 400 or above is given even when its body breaks off,
 * hangs or is too long: its status says enough, and of the body what came within the limits is there.
 *
 * Throws an `ExchangeFailure`, or `signal.reason`. Whatever it throws, nothing is sent any more afterwards.
 */
function exchange(dispatcher, request, { deadline, signal, maximumBytes }) {
    return new Promise((resolve, reject) => {
        let settled = false;
        let sent = false;
        let controller;
        let head;
        const chunks = [];
        let bytes = 0;
        const settle = (act) => {
            if (settled)
                return;
            settled = true;
            deadline.removeEventListener('abort', onDeadline);
            signal?.removeEventListener('abort', onAbort);
            act();
        };
        const stop = () => controller?.abort(new Error('nobody waits for this any more'));
        const answer = (status) => resolve({ ...status, body: Buffer.concat(chunks) });
        const fail = (fault, cause) => settle(() => {
            stop();
            if (head !== undefined && head.status >= 400)
                answer(head);
            else
                reject(new ExchangeFailure(fault, sent, cause, head?.status));
        });
        const onDeadline = () => {
            // Without a request there is no answer to read, and none must leave any more.
            if (!sent)
                return fail('timeout', deadline.reason);
            const seen = bytes;
            const hadHead = head !== undefined;
            afterPendingInput(() => {
                if (settled)
                    return;
                // A long answer takes several turns to read. It can't go on for ever: its length is limited.
                if (bytes > seen || (head !== undefined && !hadHead))
                    onDeadline();
                else
                    fail('timeout', deadline.reason);
            });
        };
        const onAbort = () => settle(() => {
            stop();
            reject(signal?.reason);
        });
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        deadline.addEventListener('abort', onDeadline);
        signal?.addEventListener('abort', onAbort);
        dispatcher.dispatch(request, {
            onRequestStart: (control) => {
                controller = control;
                // The connection may come about after we gave up: the request must not go out then.
                if (settled)
                    stop();
                else
                    sent = true;
            },
            onResponseStart: (_control, status, headers) => {
                if (settled)
                    return;
                head = { status, headers };
                if (status < 300 || status >= 400)
                    return;
                settle(() => answer({ status, headers }));
                stop();
            },
            onResponseData: (_control, chunk) => {
                if (settled)
                    return;
                bytes += chunk.length;
                if (bytes > maximumBytes)
                    fail('too-large', undefined);
                else
                    chunks.push(chunk);
            },
            onResponseEnd: () => {
                settle(() => {
                    if (head !== undefined)
                        answer(head);
                });
            },
            onResponseError: (_control, error) => fail('broken', error),
        });
    });
}

;// CONCATENATED MODULE: ./lib/http/error-code.js

/** The code that Node or undici gave an error, else its class. */
function codeOf(error) {
    return textOf(error, 'code') ?? (error instanceof Error ? error.name : 'unknown');
}
/** undici's own codes say little; its texts are fixed and short, such as «other side closed». */
function readableCode(error) {
    const code = codeOf(error);
    return error instanceof Error && code.startsWith('UND_ERR_') ? (0,clean_text/* cleanLine */.O)(error.message, 200) : code;
}
/** A property of an error as a line of text, where it has one. */
function textOf(error, property) {
    if (typeof error !== 'object' || error === null || !(property in error))
        return undefined;
    const value = error[property];
    return typeof value === 'string' || typeof value === 'number' ? (0,clean_text/* cleanLine */.O)(String(value), 200) : undefined;
}

;// CONCATENATED MODULE: ./lib/http/lost-connection.js

/**
 * What the system says of a connection that is lost, or that does not come about because nobody is there
 * (Node's and libuv's error codes). A list of losses, because of what else can happen there is no list: Node has
 * one code, UNSPECIFIED, for most of OpenSSL's reasons to reject a certificate.
 */
const systemCodes = new Set([
    'EADDRNOTAVAIL',
    'EAFNOSUPPORT',
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'ENETDOWN',
    'ENETRESET',
    'ENETUNREACH',
    'ENOTCONN',
    'EPIPE',
    'ESHUTDOWN',
    'ETIMEDOUT',
    // OpenSSL's word for a connection that ends without TLS saying goodbye.
    'ERR_SSL_UNEXPECTED_EOF_WHILE_READING',
    'UND_ERR_CONNECT_TIMEOUT',
    // Waiting for a proxy's answer to CONNECT.
    'UND_ERR_HEADERS_TIMEOUT',
]);
/** What undici says of a socket that ended. Under the same code it says what makes no sense, too. */
const socketTexts = new Set(['other side closed', 'closed', 'destroyed']);
/** No name, or no resolver: every code of getaddrinfo. */
const notResolved = /^(?:ENOTFOUND$|EAI_)/;
/**
 * Says whether what Node or undici reported is a lost connection: a list of what is, and all else is not.
 * `status` is that of an answer whose head had come in.
 */
function isLostConnection(error, status) {
    // Where several addresses were tried, each must have been lost.
    if (error instanceof AggregateError) {
        return error.errors.length > 0 && error.errors.every((one) => isLostConnection(one, status));
    }
    const code = codeOf(error);
    if (systemCodes.has(code) || notResolved.test(code))
        return true;
    if (!(error instanceof Error))
        return false;
    return (code === 'UND_ERR_SOCKET' && socketTexts.has(error.message)) || isCutShort(error, code, status);
}
/**
 * An answer that was good until its connection ended, under `Connection: close`. undici reports conflicting
 * lengths in the head, and a length of a 204, by the same code: of the first there is no status yet, and a
 * 204 has no body that could be cut.
 */
function isCutShort(error, code, status) {
    if (status === undefined || status < 200 || status > 299 || status === 204)
        return false;
    if (code === lengthMismatch)
        return true;
    return code === 'HTTPParserError' && error.message.includes('(Invalid EOF state)');
}
/** undici's code where the length of a body is not what was announced, or was announced in two ways. */
const lengthMismatch = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH';

// EXTERNAL MODULE: ./lib/http/undici.cjs
var undici = __webpack_require__(3412);
;// CONCATENATED MODULE: ./lib/http/proxy-connection.js

/** The proxy answered our CONNECT, but not with 200. Nothing reached the server behind it. */
class ProxyRefusal extends Error {
    name = 'ProxyRefusal';
    status;
    constructor(status) {
        super(`The proxy answered HTTP ${status} to CONNECT.`);
        this.status = status;
    }
}
/** The proxy could not be reached or hung up before the tunnel stood. `cause` says how. */
class ProxyUnreachable extends Error {
    name = 'ProxyUnreachable';
}
/**
 * Makes the connection over which undici's `ProxyAgent` asks for tunnels.
 *
 * By itself `ProxyAgent` reports a proxy that hangs up on CONNECT with an error that undici's client takes
 * for recoverable: it connects anew without end, a thousand times a second, and the request never settles,
 * not even when it is aborted (seen with undici 7.30.2). Errors of our own end the request at once. They
 * also tell a fault of the proxy from one of the server behind it.
 */
function createProxyConnection(options) {
    const agent = new undici.Agent(options);
    const connect = agent.connect.bind(agent);
    return Object.assign(agent, {
        connect: async (tunnel) => {
            const answer = await connect(tunnel).catch((cause) => {
                throw new ProxyUnreachable('The proxy could not be used.', { cause });
            });
            if (answer.statusCode === 200)
                return answer;
            answer.socket.on('error', () => { }).destroy();
            throw new ProxyRefusal(answer.statusCode);
        },
    });
}

;// CONCATENATED MODULE: ./lib/http/network-failure.js





const expired = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);
const wrongHost = new Set(['ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH']);
const unknownAuthority = new Set([
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_UNTRUSTED',
]);
// The rest of Node's documented «X509 certificate error codes».
const otherCertificateFault = /^(?:CERT_|CRL_|UNABLE_TO_|ERROR_IN_(?:CERT|CRL)_|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_EXCEEDED$)/;
const noTls = /^(?:EPROTO$|ERR_SSL_|ERR_TLS_)/;
// Node's code for every other reason of OpenSSL, which stands in the error's text.
const otherReason = 'UNSPECIFIED';
/** Says whether the server's certificate came from an authority that is not trusted (yet). */
function isUnknownAuthority({ sent, cause }) {
    return !sent && unknownAuthority.has(codeOf(innermost(cause)));
}
/**
 * Turns what undici reported into an error of the kernel. What is a lost connection stands in a list; all else
 * is about certificates before the request is sent, and an answer without sense afterwards. A request that
 * undici itself refused to build is a bug of ours and comes back as it is.
 *
 * `wantsCertificate`: the connection ended unanswered after the server had asked for a client certificate.
 */
function errorForBrokenExchange({ sent, cause, status }, target, wantsCertificate = false) {
    const error = innermost(cause);
    const proxyStatus = statusOfProxy(error);
    if (proxyStatus !== undefined)
        return errorForProxyAnswer(proxyStatus, target, cause);
    if (codeOf(error) === 'UND_ERR_INVALID_ARG')
        return cause;
    if (sent) {
        if (wantsCertificate)
            return new errors/* CertificateError */.EE((0,messages_message/* message */.iU)('certificate_wanted', target), 'unknown', { cause });
        return errorAfterSending(error, status, target, cause);
    }
    return errorBeforeSending(error, target, cause);
}
function errorAfterSending(error, status, target, cause) {
    if (isLostConnection(error, status)) {
        const lost = (0,messages_message/* message */.iU)('network_lost', { ...target, code: readableCode(error) });
        return new errors/* NetworkError */.Dr(lost, 'unknown', { cause });
    }
    const code = codeOf(error);
    if (noTls.test(code) || code === otherReason) {
        return new errors/* CertificateError */.EE((0,messages_message/* message */.iU)('tls_broken', { ...target, code }), 'unknown', { cause });
    }
    return new errors/* AnswerError */.dV(malformedMessage(error, status, target), true, { cause });
}
/** What undici could make nothing of. It is told by status, code and, where undici has no other, fixed text. */
function malformedMessage(error, status, target) {
    const code = codeOf(error);
    const text = code === 'UND_ERR_SOCKET' ? textOf(error, 'message') : undefined;
    if (text === 'bad response')
        return (0,messages_message/* message */.iU)('answer_unasked', { ...target, status: '100 Continue' });
    if (text === 'bad upgrade' || status === 101) {
        return (0,messages_message/* message */.iU)('answer_unasked', { ...target, status: '101 Switching Protocols' });
    }
    if (status !== undefined && status < 100) {
        return (0,messages_message/* message */.iU)('answer_no_status', { ...target, status: String(status).padStart(3, '0') });
    }
    if (code === lengthMismatch)
        return (0,messages_message/* message */.iU)('answer_contradictory', target);
    return (0,messages_message/* message */.iU)('answer_not_http', { ...target, code: readableCode(error) });
}
function errorBeforeSending(error, target, cause) {
    const code = codeOf(error);
    const isProxy = cause instanceof ProxyUnreachable;
    if (isLostConnection(error, undefined)) {
        const lost = isProxy
            ? (0,messages_message/* message */.iU)('network_proxy_unreachable', { ...target, code: triedAddress(error) ?? readableCode(error) })
            : connectionMessage(error, code, target);
        return new errors/* NetworkError */.Dr(lost, 'not-sent', { cause });
    }
    const certificate = certificateMessage(error, code, target);
    if (certificate !== undefined)
        return new errors/* CertificateError */.EE(certificate, 'not-sent', { cause });
    if (isProxy) {
        return new errors/* BarredError */.hi((0,messages_message/* message */.iU)('network_proxy_senseless', { ...target, code: readableCode(error) }), {
            cause,
        });
    }
    // A system call or a bug of ours failed before there was TLS; what is left failed in its handshake.
    if (textOf(error, 'syscall') !== undefined || textOf(error, 'code') === undefined) {
        return new errors/* BarredError */.hi((0,messages_message/* message */.iU)('network_not_connected', { ...target, code: readableCode(error) }), {
            cause,
        });
    }
    return new errors/* CertificateError */.EE((0,messages_message/* message */.iU)('tls_failed', { host: target.host, code: readableCode(error) }), 'not-sent', {
        cause,
    });
}
function certificateMessage(error, code, target) {
    const { host } = target;
    if (expired.has(code))
        return (0,messages_message/* message */.iU)('certificate_expired', { host });
    if (wrongHost.has(code))
        return (0,messages_message/* message */.iU)('certificate_wrong_host', { ...target, host: textOf(error, 'host') ?? host });
    if (unknownAuthority.has(code))
        return (0,messages_message/* message */.iU)('certificate_unknown_authority', { host, code });
    if (code === otherReason) {
        return (0,messages_message/* message */.iU)('certificate_unfit', { host, why: textOf(error, 'message') || code });
    }
    if (otherCertificateFault.test(code))
        return (0,messages_message/* message */.iU)('certificate_rejected', { host, code });
    if (noTls.test(code))
        return (0,messages_message/* message */.iU)('tls_failed', { host, code });
    return undefined;
}
/**
 * A gateway that could not get through speaks of the network behind it (RFC 9110, sections 15.6.3 to 15.6.5), so
 * another try may go better. Whatever else a proxy answers in the server's place is a wish of its own, and will be
 * the same again. All of it is the proxy's word, not the server's: whoever runs one could say it at will.
 */
const gatewayFailed = new Set([502, 503, 504]);
function errorForProxyAnswer(status, target, cause) {
    const detail = { ...target, status: `HTTP ${status}` };
    if (gatewayFailed.has(status)) {
        return new errors/* BarredError */.hi((0,messages_message/* message */.iU)('network_proxy_gateway', detail), { cause, passing: true });
    }
    if (status >= 300 && status <= 399) {
        return new errors/* BarredError */.hi((0,messages_message/* message */.iU)('network_proxy_redirect', detail), { cause });
    }
    return new errors/* BarredError */.hi((0,messages_message/* message */.iU)(status === 407 ? 'network_proxy_login' : 'network_proxy', detail), { cause });
}
function connectionMessage(error, code, target) {
    const { host } = target;
    if (notResolved.test(code)) {
        return (0,messages_message/* message */.iU)('network_unresolved', { ...target, host: textOf(error, 'hostname') ?? host });
    }
    if (code === 'ECONNREFUSED') {
        return (0,messages_message/* message */.iU)('network_refused', { ...target, address: triedAddress(error) ?? host });
    }
    if (code === 'UND_ERR_CONNECT_TIMEOUT')
        return (0,messages_message/* message */.iU)('network_connect_timeout', target);
    return (0,messages_message/* message */.iU)('network_not_connected', { ...target, code: readableCode(error) });
}
/** Where Node tries several addresses, it wraps their errors; the wrapper has the first one's code. */
function triedAddress(error) {
    const tried = error instanceof AggregateError ? error.errors : [error];
    const addresses = tried.flatMap((one) => {
        const address = textOf(one, 'address');
        const port = textOf(one, 'port');
        if (address === undefined || port === undefined)
            return [];
        return [address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`];
    });
    return addresses.length === 0 ? undefined : addresses.join(', ');
}
/** The status that a proxy gave instead of a way to the server. */
function statusOfProxy(error) {
    if (error instanceof ProxyRefusal)
        return error.status;
    // Without a tunnel undici reports 407 as a bad argument, and keeps the number in the text only.
    const asked = error instanceof Error && error.message === 'Proxy Authentication Required (407)';
    return asked ? 407 : undefined;
}
function innermost(error) {
    const wrapped = error instanceof ProxyUnreachable || codeOf(error) === 'UND_ERR_PRX_TLS' ? error.cause : error;
    return wrapped === error ? error : innermost(wrapped);
}

;// CONCATENATED MODULE: ./lib/http/request.js

/** Writes a request the way undici takes it. It asks for JSON, and for no compression. */
function wireRequest(request, userAgent) {
    const { method, path, query = {}, form, json } = request;
    const base = new URL(request.base);
    const search = encodeFields(query);
    const headers = {
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': userAgent,
    };
    if (form !== undefined)
        headers['content-type'] = 'application/x-www-form-urlencoded';
    if (json !== undefined)
        headers['content-type'] = 'application/json';
    for (const [name, value] of Object.entries(request.headers ?? {})) {
        headers[name.toLowerCase()] = value instanceof Secret ? value.reveal() : value;
    }
    const body = form === undefined ? (json === undefined ? null : JSON.stringify(json)) : encodeFields(form);
    return {
        origin: base.origin,
        path: (base.pathname.replace(/\/+$/, '') + path || '/') + (search === '' ? '' : `?${search}`),
        method,
        headers,
        body,
    };
}
function encodeFields(fields) {
    const encoded = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
        if (value !== undefined)
            encoded.append(name, String(value));
    }
    return encoded.toString();
}

;// CONCATENATED MODULE: ./lib/http/client.js








/** Makes a client. Its debug log shows method and path, status, size and duration of each request. */
function createHttpClient(options) {
    const { dispatcher, log, clock, userAgent } = options;
    const { requestTimeoutMs = 30_000, maximumBodyBytes = 5 * 1024 * 1024 } = options;
    const { timeout = AbortSignal.timeout.bind(AbortSignal) } = options;
    const send = async (request, target) => {
        const deadline = timeout(request.timeoutMs ?? requestTimeoutMs);
        const limits = { deadline, signal: request.signal, maximumBytes: maximumBodyBytes };
        const wire = wireRequest(request, userAgent);
        try {
            return await exchange(dispatcher, wire, limits);
        }
        catch (error) {
            // The handshake failed, so nothing was sent and a second one repeats nothing.
            if (!(error instanceof ExchangeFailure && isUnknownAuthority(error)))
                throw error;
            if (!(await dispatcher.trustMore()))
                throw error;
            log.debug((0,english/* english */.x)((0,messages_message/* message */.iU)('trusting_more', { host: target.host })));
            return exchange(dispatcher, wire, limits);
        }
    };
    const toError = (error, request, target) => {
        if (!(error instanceof ExchangeFailure))
            return error;
        const { fault, sent } = error;
        if (fault === 'broken') {
            return errorForBrokenExchange(error, target, dispatcher.wantsCertificate(error.cause));
        }
        if (fault === 'too-large')
            return tooLarge(target, maximumBodyBytes, error);
        const { cause } = error;
        if (!sent)
            return new errors/* NetworkError */.Dr((0,messages_message/* message */.iU)('network_connect_timeout', target), 'not-sent', { cause });
        const seconds = (request.timeoutMs ?? requestTimeoutMs) / 1_000;
        return new errors/* NetworkError */.Dr((0,messages_message/* message */.iU)('network_timeout', { ...target, seconds }), 'unknown', { cause });
    };
    return {
        request: async (request) => {
            const started = clock.monotonic();
            const { host } = new URL(request.base);
            const { endpoint, service, setting } = request;
            const target = { host, endpoint, service, setting };
            const milliseconds = () => Math.round(clock.monotonic() - started);
            try {
                const raw = await send(request, target);
                const { status, body } = raw;
                log.debug((0,english/* english */.x)((0,messages_message/* message */.iU)('request_answered', {
                    endpoint,
                    status,
                    bytes: body.length,
                    milliseconds: milliseconds(),
                })));
                if (status >= 300 && status < 400)
                    throw redirectError(raw, request.base, target);
                return {
                    ...target,
                    status,
                    headers: flatHeaders(raw),
                    text: await client_readText(raw, target, maximumBodyBytes),
                };
            }
            catch (error) {
                const thrown = toError(error, request, target);
                const name = thrown instanceof Error ? thrown.name : 'unknown error';
                log.debug((0,english/* english */.x)((0,messages_message/* message */.iU)('request_failed', { endpoint, error: name, milliseconds: milliseconds() })));
                throw thrown;
            }
        },
    };
}
function flatHeaders({ headers }) {
    const given = Object.entries(headers).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}
/** Shows the origin of a redirect's target only: path and query may hold what we sent. */
function redirectError({ status, headers }, base, target) {
    const location = String(headers['location'] ?? '');
    const url = location !== '' && URL.canParse(location, base) ? new URL(location, base) : undefined;
    if (url === undefined)
        return new errors/* RedirectError */.Lx((0,messages_message/* message */.iU)('redirected_nowhere', { ...target, status }));
    const shown = url.origin === 'null' ? url.protocol : url.origin;
    return new errors/* RedirectError */.Lx((0,messages_message/* message */.iU)('redirected', { ...target, status, target: (0,clean_text/* cleanLine */.O)(shown, 200) }));
}
async function client_readText({ status, headers, body }, target, maximumBytes) {
    const encoding = String(headers['content-encoding'] ?? '');
    try {
        return new TextDecoder().decode(await undoContentEncoding(body, encoding, maximumBytes));
    }
    catch (cause) {
        // The status says enough; see `exchange`.
        if (status >= 400)
            return '';
        if (cause instanceof BodyTooLong)
            throw tooLarge(target, maximumBytes, cause);
        const shown = (0,clean_text/* cleanLine */.O)(encoding, 40);
        throw new errors/* AnswerError */.dV((0,messages_message/* message */.iU)('answer_unreadable', { ...target, encoding: shown }), true, { cause });
    }
}
function tooLarge(target, maximumBytes, cause) {
    const mebibytes = maximumBytes / 1024 / 1024;
    const limit = Number.isInteger(mebibytes) ? `${mebibytes} MiB` : `${maximumBytes} bytes`;
    return new errors/* AnswerError */.dV((0,messages_message/* message */.iU)('answer_too_large', { ...target, limit }), true, { cause });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
;// CONCATENATED MODULE: ./lib/http/client-certificate.js

/**
 * Watches the connections that undici makes, through its diagnostics channel, which tells of those behind a
 * proxy as well.
 *
 * In TLS 1.3 the client is done before the server looks at its certificate. A server that demands one then
 * hangs up on the request, with an alert if we are lucky, with a reset or a plain end otherwise (Node's own
 * servers, for one). But it has said so before: the signature algorithms shared with a client are known only
 * where the server asked for a certificate (OpenSSL, SSL_get_shared_sigalgs).
 */
function watchClientCertificates() {
    const errors = new WeakSet();
    const onConnected = (told) => {
        const { socket } = told;
        if (!isEncrypted(socket) || socket.getSharedSigalgs().length === 0)
            return;
        let hasAnswered = false;
        // Before undici's own listeners, the first of which takes the bytes away.
        socket.prependListener('readable', () => {
            hasAnswered ||= socket.readableLength > 0;
        });
        socket.prependListener('error', (error) => {
            if (!hasAnswered)
                errors.add(error);
        });
    };
    const connected = (0,external_node_diagnostics_channel_.channel)('undici:client:connected');
    connected.subscribe(onConnected);
    return {
        isBehind: (error) => error instanceof Error && errors.has(error),
        close: () => void connected.unsubscribe(onConnected),
    };
}
/** Told by what it has, not by its class: for that `node:tls` would be loaded by runs that need none. */
function isEncrypted(socket) {
    return socket !== undefined && 'encrypted' in socket;
}

;// CONCATENATED MODULE: ./lib/http/loopback-lookup.js
const [first, ...others] = [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
];
/**
 * Finds this machine's addresses for every name and asks no resolver. For names that must be this machine
 * (RFC 6761, section 6.3): a hosts file or a name server may say otherwise, and what goes there is not encrypted.
 */
const loopbackLookup = (_name, { all }, callback) => {
    if (all)
        callback(null, [first, ...others]);
    else
        callback(null, first.address, first.family);
};

;// CONCATENATED MODULE: ./lib/http/trust.js



/** The oldest TLS that is spoken, whatever Node's own options say. */
const oldestTls = 'TLSv1.2';
/**
 * Decides which certificate authorities are trusted. Without `ca_file` nothing is read and Node's defaults
 * stand: its roots and `NODE_EXTRA_CA_CERTS`. With it a list is built, and since a list of one's own replaces
 * Node's, the defaults are put into it again.
 *
 * The system's store waits until a certificate was refused: reading it takes 166 ms and a context with some
 * 300 roots 17 ms (Node 24; 92 ms on Node 20), and most runs need neither.
 *
 * Throws a `ConfigurationError` when `ca_file` can't be read or holds no certificate, unless it may fail. The
 * files of the two variables only cause a line in the log: an image sets them for everybody, and Node ignores
 * bad ones, too.
 */
async function loadTrust(sources) {
    const { caFile, caFileMayFail = false, nodeExtraCaCerts, sslCertFile, readFile, log } = sources;
    const ignored = (variable, path, why) => {
        log.warning((0,messages_message/* message */.iU)('trust_file_ignored', { variable, path, why }));
        return [];
    };
    const fromCaFile = async (path) => {
        try {
            return await readCaFile(path, readFile);
        }
        catch (error) {
            if (!caFileMayFail || !(error instanceof errors/* ConfigurationError */.j1) || error.detail.key !== 'problem_file')
                throw error;
            return ignored('ca_file', path, error.detail.params.why);
        }
    };
    const configured = caFile === undefined ? [] : await fromCaFile(caFile);
    const fromVariable = async (variable, path) => {
        if (path === undefined || path === '')
            return [];
        try {
            return certificatesIn(await readFile(path));
        }
        catch (error) {
            return ignored(variable, path, whyUnreadable(error));
        }
    };
    let extraRead;
    const extra = () => {
        extraRead ??= fromVariable('NODE_EXTRA_CA_CERTS', nodeExtraCaCerts);
        return extraRead;
    };
    const widen = async () => {
        const { getCACertificates } = (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19)));
        const more = [
            ...(configured.length > 0 ? [] : await extra()),
            ...(await fromVariable('SSL_CERT_FILE', sslCertFile)),
            ...(getCACertificates?.('system') ?? []),
        ];
        return more.length === 0 ? undefined : contextFor([...configured, ...(await extra()), ...more]);
    };
    let widening;
    return {
        initial: configured.length === 0 ? undefined : await contextFor([...configured, ...(await extra())]),
        widened: () => {
            widening ??= widen();
            return widening;
        },
    };
}
async function contextFor(certificates) {
    const { createSecureContext, rootCertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
    const ca = [...new Set([...rootCertificates, ...certificates])];
    return createSecureContext({ ca, minVersion: oldestTls });
}
const pemCertificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
function certificatesIn(text) {
    return [...text.matchAll(pemCertificate)].map(([certificate]) => certificate);
}
async function readCaFile(path, readFile) {
    const problem = (why, options) => new errors/* ConfigurationError */.j1([(0,messages_message/* message */.iU)('problem_file', { input: 'ca_file', given: path, why })], options);
    const text = await readFile(path).catch((cause) => {
        throw problem(whyUnreadable(cause), { cause });
    });
    if (text.trim() === '')
        throw problem((0,messages_message/* message */.iU)('file_empty'));
    const certificates = certificatesIn(text);
    if (certificates.length === 0)
        throw problem((0,messages_message/* message */.iU)('file_no_certificate'));
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    certificates.forEach((certificate, index) => {
        try {
            new X509Certificate(certificate);
        }
        catch (cause) {
            throw problem((0,messages_message/* message */.iU)('file_certificate_damaged', { number: index + 1, count: certificates.length }), {
                cause,
            });
        }
    });
    return certificates;
}

;// CONCATENATED MODULE: ./lib/http/dispatcher.js







/**
 * Makes a dispatcher. Certificates are always checked, also when `NODE_TLS_REJECT_UNAUTHORIZED` is 0.
 *
 * Proxies: https targets use `httpsProxy` through a tunnel, plain http targets `httpProxy`, with a tunnel
 * only if the proxy itself is https. `noProxy` follows undici: a name covers the names below it, `*` alone
 * covers everything, address ranges are not understood. Loopback targets never use a proxy, as in Go: no
 * proxy elsewhere could reach them, and their requests are not encrypted. For the same reason a name such as
 * `localhost` leads to this machine's addresses, whatever a resolver says.
 */
function createDispatcher(options) {
    const { trust, proxy = {}, connectTimeoutMs: timeout = 10_000 } = options;
    // undici ends the connections that stand, and lets one that is still coming about go on until its timeout.
    const ending = new AbortController();
    // Every connection listens, and there may be more than the ten at which Node warns of a leak.
    (0,external_node_events_.setMaxListeners)(0, ending.signal);
    const routesWith = (secureContext) => createRoutes(proxy, { secureContext, timeout, signal: ending.signal });
    let routes = routesWith(trust.initial);
    let replaced;
    let widening;
    const clientCertificates = watchClientCertificates();
    const widen = async () => {
        const context = await trust.widened();
        if (context === undefined)
            return false;
        replaced = routes;
        routes = routesWith(context);
        return true;
    };
    return {
        dispatch: (request, handler) => routes.agentFor(String(request.origin)).dispatch(request, handler),
        trustMore: () => {
            widening ??= widen();
            return widening;
        },
        wantsCertificate: clientCertificates.isBehind,
        destroy: async () => {
            clientCertificates.close();
            const all = [routes.each((agent) => agent.destroy()), replaced?.each((agent) => agent.destroy())];
            ending.abort();
            await Promise.all(all);
        },
    };
}
/** Agents are made when first needed: a proxy agent costs start time and most runs need one agent only. */
function createRoutes({ httpsProxy, httpProxy, noProxy = '' }, { secureContext, timeout, signal }) {
    const secure = {
        timeout,
        signal,
        rejectUnauthorized: true,
        minVersion: oldestTls,
        ...(secureContext === undefined ? {} : { secureContext }),
    };
    // The client bounds each request as a whole.
    const unbounded = { headersTimeout: 0, bodyTimeout: 0 };
    const proxied = (kind, { origin, authorization }) => new undici/* EnvHttpProxyAgent */.J({
        ...unbounded,
        connect: secure,
        requestTls: secure,
        proxyTls: secure,
        // Empty rather than missing: undici would read the environment.
        httpsProxy: '',
        httpProxy: '',
        [kind]: origin,
        noProxy,
        proxyTunnel: false,
        ...(authorization === undefined ? {} : { token: authorization.reveal() }),
        clientFactory: (_origin, { connect }) => createProxyConnection({ connect, headersTimeout: timeout }),
    });
    const agents = new Map();
    const lazily = (route, make) => {
        const agent = agents.get(route) ?? make();
        agents.set(route, agent);
        return agent;
    };
    return {
        agentFor: (origin) => {
            const { protocol, hostname } = new URL(origin);
            const kind = protocol === 'https:' ? 'httpsProxy' : 'httpProxy';
            const server = { httpsProxy, httpProxy }[kind];
            if ((0,loopback/* isLoopbackHost */.c)(hostname)) {
                const connect = { ...secure, lookup: loopbackLookup, autoSelectFamily: true };
                return lazily('loopback', () => new undici.Agent({ ...unbounded, connect }));
            }
            if (server === undefined) {
                return lazily('direct', () => new undici.Agent({ ...unbounded, connect: secure }));
            }
            return lazily(kind, () => proxied(kind, server));
        },
        each: (act) => Promise.all([...agents.values()].map(act)),
    };
}

;// CONCATENATED MODULE: ./lib/http/proxy-settings.js




/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` the way curl and undici do: a lower-case name beats the
 * upper-case one, also when it is empty, which then means no proxy. An address without a scheme is http.
 * Throws a `ConfigurationError` that names each malformed variable and shows nothing of its value.
 */
function proxySettingsFrom(environment) {
    const problems = [];
    const settings = {
        httpsProxy: readServer(environment, 'HTTPS_PROXY', problems),
        httpProxy: readServer(environment, 'HTTP_PROXY', problems),
        noProxy: readExceptions(environment),
    };
    const [first, ...others] = problems;
    if (first !== undefined)
        throw new errors/* ConfigurationError */.j1([first, ...others]);
    return settings;
}
function readVariable(environment, name) {
    const lower = name.toLowerCase();
    const used = environment[lower] === undefined ? name : lower;
    return { name: used, value: environment[used]?.trim() ?? '' };
}
function readServer(environment, name, problems) {
    const { name: variable, value } = readVariable(environment, name);
    if (value === '')
        return undefined;
    const text = value.includes('://') ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        problems.push((0,messages_message/* message */.iU)('problem_proxy', { variable }));
        return undefined;
    }
    return { origin: url.origin, authorization: basicAuthorization(url) };
}
function basicAuthorization(url) {
    if (url.username === '' && url.password === '')
        return undefined;
    const pair = `${decodePercent(url.username)}:${decodePercent(url.password)}`;
    return new Secret(`Basic ${Buffer.from(pair).toString('base64')}`);
}
/** A percent sign that starts no escape stands for itself, as it does for curl. */
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function readExceptions(environment) {
    const { value } = readVariable(environment, 'NO_PROXY');
    if (value === '')
        return undefined;
    // undici compares with a URL's host, where an IPv6 address stands in brackets; people leave them out.
    return value
        .split(/[\s,]+/)
        .map((entry) => ((0,external_node_net_.isIPv6)(entry) ? `[${entry}]` : entry))
        .join(',');
}

;// CONCATENATED MODULE: ./lib/hosts/network.js






/** In characters: the largest bundles of certificate authorities have a tenth of it. */
const longestCaFile = 10 * 1_024 * 1_024;
/** Opens the network as environment and options say. Throws `ConfigurationError` on a bad proxy or CA file. */
async function openNetwork(settings) {
    const { caFile, caFileMayFail, variables, clock, log } = settings;
    const trust = await loadTrust({
        caFile,
        caFileMayFail,
        nodeExtraCaCerts: variables['NODE_EXTRA_CA_CERTS'],
        sslCertFile: variables['SSL_CERT_FILE'],
        readFile: (path) => readRegularFile(path, { longest: longestCaFile }),
        log,
    });
    const dispatcher = createDispatcher({ proxy: proxySettingsFrom(variables), trust });
    const http = createHttpClient({ dispatcher, log, clock, userAgent: `scangate/${version/* version */.r}` });
    return { http, close: () => dispatcher.destroy() };
}
/**
 * Opens the network for as long as something is asked; nothing stays open, however it ends. Throws
 * `ConfigurationError` on a bad proxy or CA file, and what `ask` throws.
 */
async function withNetwork(settings, ask) {
    const { lastActs } = settings;
    const { http, close } = await openNetwork(settings);
    lastActs?.add(close);
    try {
        return await ask(http);
    }
    finally {
        lastActs?.delete(close);
        await close();
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/hosts/report-folder.js





/** The files of a report folder. */
const reportNames = ['report.json', 'junit.xml', 'report.md', 'report.html'];
/**
 * Makes a folder ready before anything is asked of a service: makes it where it is missing, removes the
 * reports of an earlier run, which would pass for this run's if this one is killed, and tries to write.
 * Files of other names than these and `lineFiles` are left alone. A relative path starts from `base`. Throws nothing.
 */
async function prepareReportFolder(given, base, lineFiles = []) {
    if (given === undefined)
        return { path: '', problem: undefined };
    const path = (0,external_node_path_.resolve)(base, given);
    const unusable = (why) => ({
        path: '',
        problem: (0,messages_message/* message */.iU)('problem_folder', { input: 'report_dir', given, why }),
    });
    for (const name of [...reportNames, ...lineFiles]) {
        try {
            await (0,promises_.rm)((0,external_node_path_.join)(path, name), { force: true });
        }
        catch (error) {
            const why = whyUnwritable(error, path);
            return unusable(isNoFolder(error) ? why : (0,messages_message/* message */.iU)('file_not_removed', { name, why }));
        }
    }
    const probe = temporaryFile(path, 'scangate');
    try {
        await (0,promises_.mkdir)(path, { recursive: true });
        await (0,promises_.writeFile)(probe, 'Can reports be written here?\n', { flag: 'wx' });
        await (0,promises_.rm)(probe);
        return { path, problem: undefined };
    }
    catch (error) {
        await (0,promises_.rm)(probe, { force: true }).catch(() => { });
        return unusable(whyUnwritable(error, path));
    }
}
/** A new name beside the reports, for a file that takes the place of one or goes again. */
function temporaryFile(folder, name) {
    return (0,external_node_path_.join)(folder, `.${name}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
}
/** Says in words what can be put right; anything else as Node says it. */
function whyUnwritable(error, folder) {
    const code = report_folder_codeOf(error);
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return (0,messages_message/* message */.iU)('file_no_space');
    if (code === 'EROFS')
        return (0,messages_message/* message */.iU)('file_read_only');
    if (code === 'EACCES' || code === 'EPERM')
        return (0,messages_message/* message */.iU)('file_denied');
    if (code === 'EEXIST' || isNoFolder(error))
        return (0,messages_message/* message */.iU)('file_not_folder', { folder });
    if (code === 'EISDIR' || code === 'ERR_FS_EISDIR')
        return (0,messages_message/* message */.iU)('file_is_folder');
    return (0,errors/* wordsOf */.Z9)(error);
}
function isNoFolder(error) {
    return report_folder_codeOf(error) === 'ENOTDIR';
}
function report_folder_codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}

;// CONCATENATED MODULE: ./lib/report/line.js
/** Writes an item as a line of NDJSON (newline-delimited JSON). */
function ndjsonLine(item) {
    return `${JSON.stringify(item)}\n`;
}
/** Writes values as a line of CSV (RFC 4180). Each text is quoted; a list or an object becomes JSON. */
function csvLine(values) {
    return `${values.map(csvCell).join(',')}\r\n`;
}
/**
 * What a spreadsheet would take for a formula, also in the full width of Japanese and Korean keyboards
 * (OWASP, «CSV Injection»).
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
function csvCell(value) {
    if (value === undefined || value === null)
        return '';
    // A number of ours may well begin with a minus.
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const inert = formula.test(text) ? `'${text}` : text;
    return `"${inert.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./lib/hosts/line-file.js






/** How much is collected before it is written, in characters. */
const pieceLength = 65_536;
const byteOrderMark = '\ufeff';
/** Begins a file of lines under a temporary name in the same folder. */
function openLineFile({ folder, format, name, redact }) {
    const temporary = temporaryFile(folder, name);
    const lineOf = lineWriter(format, redact);
    let waiting = headOf(format);
    let isOver = false;
    let handle;
    let written = (0,promises_.mkdir)(folder, { recursive: true }).then(async () => {
        handle = await (0,promises_.open)(temporary, 'wx');
    });
    written.catch(() => { });
    const writeWaiting = () => {
        const piece = waiting;
        waiting = '';
        written = written.then(() => handle?.writeFile(piece));
        // Whoever waits for it is told; nobody has to.
        written.catch(() => { });
    };
    const end = async () => {
        isOver = true;
        const open = handle;
        handle = undefined;
        await open?.close();
    };
    const discard = async () => {
        if (isOver)
            return;
        // What is under way ends first: a file that is open can't be removed everywhere.
        await written.catch(() => { });
        await remove();
    };
    const remove = async () => {
        await end().catch(() => { });
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
    };
    return {
        write: async (item) => {
            if (isOver)
                throw new Error(`${name} was closed before its last line.`);
            waiting += lineOf(item);
            if (waiting.length >= pieceLength)
                writeWaiting();
            await written;
        },
        close: async () => {
            if (isOver)
                throw new Error(`${name} was closed twice.`);
            writeWaiting();
            try {
                await written;
                await end();
                await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder, name));
            }
            catch (error) {
                await remove();
                throw error;
            }
        },
        discard,
        discardNow: () => {
            if (isOver)
                return;
            try {
                (0,external_node_fs_.rmSync)(temporary, { force: true });
            }
            catch {
                // There is no time left to do more.
            }
        },
    };
}
function headOf(format) {
    if (format.format === 'ndjson')
        return '';
    return `${format.bom ? byteOrderMark : ''}${csvLine(format.columns)}`;
}
/** Columns are ours and stay as they are; names of properties in JSON come from outside. */
function lineWriter(format, redact) {
    if (format.format === 'ndjson')
        return (item) => ndjsonLine(redactItem(item, redact));
    return (item) => csvLine(format.columns.map((column) => redactItem(item[column], redact)));
}

;// CONCATENATED MODULE: ./lib/hosts/run-lines.js



/** Gives a run its files of lines. One that can't be written is said once and changes no outcome. */
function runLines({ folder, lastActs, lineFiles, log, redact }) {
    const open = new Set();
    const forget = (file) => {
        open.delete(file);
        lastActs.delete(file.discardNow);
    };
    return {
        lines: (name) => {
            const format = Object.hasOwn(lineFiles, name) ? lineFiles[name] : undefined;
            if (format === undefined)
                throw new Error(`${name} is none of the source's files of lines.`);
            if (folder === '')
                return undefined;
            const file = openLineFile({ folder, name, format, redact });
            lastActs.add(file.discardNow);
            open.add(file);
            let isLost = false;
            const attempt = async (act) => {
                if (isLost)
                    return;
                try {
                    await act();
                }
                catch (error) {
                    if (isLost)
                        return;
                    isLost = true;
                    log.warning((0,messages_message/* message */.iU)('file_not_written', { file: name, folder, why: whyUnwritable(error, folder) }));
                    await file.discard();
                }
            };
            return {
                write: (item) => attempt(() => file.write(item)),
                close: async () => {
                    await attempt(file.close);
                    forget(file);
                },
            };
        },
        discard: async () => {
            await Promise.all([...open].map((file) => file.discard()));
            for (const file of open)
                forget(file);
        },
    };
}

;// CONCATENATED MODULE: ./lib/hosts/run-gate.js









/** In characters. A file that an option names and that people write is far shorter. */
const longestOptionFile = 1_024 * 1_024;
/**
 * Runs a gate for a host: reads the options, makes the report folder ready, runs, and has a report however that
 * ends, also where it never began. Nothing stays open.
 */
async function runGate(source, host) {
    const { clock, evidence: run, secrets, signal } = host;
    const startedAt = clock.now();
    const reading = source.read(host.given);
    const log = await host.log(reading);
    const early = () => ({
        source: source.name,
        layout: source.layout,
        identity: reading.identity,
        policy: reading.policy,
        run,
        version: version/* version */.r,
        startedAt,
        endedAt: clock.now(),
    });
    let reportDir = '';
    const ended = (report) => ({ report, reading, reportDir });
    try {
        host.begin?.();
        const wanted = host.folder === undefined ? undefined : reading.common.report_dir;
        const folder = await prepareReportFolder(wanted, host.folder ?? '.', Object.keys(source.lineFiles ?? {}));
        reportDir = folder.path;
        const withheld = await host.skips?.(reading);
        if (withheld !== undefined && folder.problem === undefined)
            return ended(skippedReport(early(), withheld));
        const problems = folder.problem === undefined ? reading.problems : [...reading.problems, folder.problem];
        const [first, ...rest] = [...host.problems, ...host.inOwnWords(problems)];
        if (first !== undefined) {
            // What is missing may be what a stop kept us from reading.
            signal.throwIfAborted();
            throw new errors/* ConfigurationError */.j1([first, ...rest]);
        }
        return ended(await begin(source, reading, host, log, reportDir));
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return ended(misconfiguredReport(early(), error));
        if (error instanceof errors/* AbortedError */.oM)
            return ended(abortedReport(early(), error));
        log.debug((0,errors/* stackOf */.US)(error));
        return ended(unforeseenReport(early(), secrets.redact((0,errors/* wordsOf */.Z9)(error))));
    }
}
async function begin(source, reading, host, log, reportDir) {
    const { clock, evidence, folder, handOver, lastActs, patience, random, save, secrets, signal, variables } = host;
    const network = { caFile: reading.common.ca_file, variables, clock, log, lastActs };
    const { lineFiles = {} } = source;
    const files = runLines({ folder: reportDir, lineFiles, redact: secrets.redact, log, lastActs });
    try {
        return await withNetwork(network, (http) => {
            // What comes later speaks as this run does.
            save('language', reading.common.language ?? 'en');
            return reading.run({
                http,
                clock,
                random,
                log,
                signal,
                secrets,
                save,
                readFile: (path) => readRegularFile((0,external_node_path_.resolve)(folder ?? '.', path), { longest: longestOptionFile }),
                handOver: async (report) => handOver?.(report, reportDir, reading),
                lines: files.lines,
                setLastWord: lastWordIn(lastActs, log),
                patience,
                version: version/* version */.r,
                run: evidence,
            });
        });
    }
    finally {
        await files.discard();
    }
}

// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(7785);
;// CONCATENATED MODULE: ./lib/hosts/library/given-options.js




/** What the action and the CLI do with a report, and a program does for itself. */
const publishing = new Set(['report_dir', 'slack_webhook_url']);
/** The names of all options that `scanVaddy` takes. */
const vaddyScanOptionNames = Object.entries(vaddyOptions)
    .filter(([name, option]) => !(('only' in option && option.only === 'action') || publishing.has(name)))
    .map(([name]) => name);
/**
 * Brings options of a program into the form in which every host gives them. A name that is no option is a
 * problem: left unread, a misspelled limit would be one that nobody checks.
 * Throws a `TypeError` for a value that no option could have.
 */
function givenOptions(options) {
    if (typeof options !== 'object' || options === null)
        throw new TypeError('Expected an object of options.');
    const given = {};
    const problems = [];
    for (const [name, value] of Object.entries(options)) {
        const text = given_options_textOf(name, value);
        if (text.trim() === '')
            continue;
        if (vaddyScanOptionNames.includes(name))
            given[name] = { text, from: 'input' };
        else
            problems.push(notAnOption(name));
    }
    return { given, problems };
}
function given_options_textOf(name, value) {
    if (value === undefined || value === null)
        return '';
    if (Array.isArray(value))
        return value.map((item) => given_options_textOf(name, item)).join(',');
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return String(value);
    }
    throw new TypeError(`Expected ${(0,clean_text/* cleanLine */.O)(name, 80)} to be text, a number or a boolean.`);
}
function notAnOption(name) {
    const given = (0,clean_text/* cleanLine */.O)(name, 80);
    const near = (0,leven/* closestMatch */.h)(given.toLowerCase().replaceAll('-', '_'), [...vaddyScanOptionNames], {
        maxDistance: 3,
    });
    return near === undefined
        ? (0,messages_message/* message */.iU)('problem_option_unknown', { given })
        : (0,messages_message/* message */.iU)('problem_spelling', { given, input: near });
}

// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __webpack_require__(2463);
;// CONCATENATED MODULE: ./lib/hosts/library/scan-logger.js


const longestLine = 4_000;
/** Says lines in the language of a catalogue, cleaned and without secrets, to a program's logger. */
function createScanLogger(target, catalogue, redact) {
    const sayWith = (level) => (said) => {
        const text = typeof said === 'string' ? said : (0,messages_message/* say */.cv)(catalogue, said);
        // Twice: cleaning could join the parts of a secret, or cut one off in the middle.
        const line = redact((0,harmless/* inertLine */.F)(redact(text), longestLine));
        try {
            target[level]?.(line);
        }
        catch {
            // A log that fails must not decide whether a scan is canceled.
        }
    };
    return {
        debug: sayWith('debug'),
        info: sayWith('info'),
        notice: sayWith('info'),
        warning: sayWith('warn'),
        error: sayWith('error'),
    };
}

;// CONCATENATED MODULE: ./lib/hosts/signals.js



/**
 * Signals that tell a process to stop: Ctrl-C, a runner or a CI server, a terminal that was closed, Ctrl-\, and
 * Windows' Ctrl-Break. A system that doesn't know one never sends it. `nohup` can't take SIGHUP away: Node resets
 * ignored signals before it runs anything.
 */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'];
/**
 * A second signal within this time, in milliseconds, is the first one again: a wrapper may pass on
 * what the terminal or Jenkins has already sent to the whole group.
 */
const sameSignal = 1_000;
/** Turns signals into an `AbortSignal`. `onAgain` is called at each signal well after the first. */
function listenForStop(target, onAgain = () => { }, clock = systemClock) {
    const controller = new AbortController();
    let first = 0;
    const listener = (signal) => {
        if (!controller.signal.aborted) {
            first = clock.monotonic();
            controller.abort(new AbortedError(message('reason_aborted', { signal }), signal));
        }
        else if (clock.monotonic() - first > sameSignal)
            onAgain();
    };
    // Never taken back: listeners keep no process alive, and without them a late signal would end one that
    // has its answer already.
    for (const name of stopSignals)
        target.on(name, listener);
    return { signal: controller.signal };
}

;// CONCATENATED MODULE: ./lib/hosts/library/told-to-stop.js




/** Follows a program's `AbortSignal`; a run without one is never told to stop. */
function followSignal(wish) {
    const controller = new AbortController();
    const stop = () => controller.abort(abortedBy(wish?.reason));
    if (wish?.aborted)
        stop();
    else
        wish?.addEventListener('abort', stop, { once: true });
    return { signal: controller.signal, close: () => wish?.removeEventListener('abort', stop) };
}
/** A reason that is a signal's name decides about the exit code; any other one counts as SIGTERM. */
function abortedBy(reason) {
    const signal = stopSignals.find((name) => name === reason) ?? 'SIGTERM';
    return new errors/* AbortedError */.oM((0,messages_message/* message */.iU)('reason_aborted', { signal: nameOf(reason) }), signal);
}
function nameOf(reason) {
    const name = reason instanceof Error ? reason.name : typeof reason === 'string' ? reason : '';
    return (0,clean_text/* cleanLine */.O)(name, 80) || 'AbortSignal';
}
/** Names the true cause where the report of a run could only name a process's signal. */
function withTrueCause(report, wish) {
    const { reason } = report;
    if (reason.key !== 'reason_aborted_maybe_running')
        return report;
    return { ...report, reason: { ...reason, params: { ...reason.params, signal: nameOf(wish?.reason) } } };
}

;// CONCATENATED MODULE: ./lib/hosts/library/gate-run.js













/** Nobody comes after us who could cancel, so a stopped run tries for as long as the CLI does. */
const gate_run_patience = { tries: Number.POSITIVE_INFINITY, ms: 15_000 };
/** Runs the gate for a program. Resolves and rejects as `scanVaddy` says. */
async function gate_run_runGate(options, { signal, logger = {}, env = process.env }) {
    const { given, problems } = givenOptions(options);
    // Also a key that is refused for its form must not be shown.
    const secrets = createSecrets([new Secret(given['auth_key']?.text ?? '')]);
    const stop = followSignal(signal);
    try {
        const { report } = await runGate(source_vaddy, {
            given,
            problems,
            inOwnWords: (found) => found.map(inProgramWords),
            variables: env,
            clock: clock_systemClock,
            random: Math.random,
            signal: stop.signal,
            log: ({ common }) => createScanLogger(logger, (0,catalogues/* catalogueOf */.vq)(common.language ?? 'en'), secrets.redact),
            secrets,
            save: () => { },
            patience: gate_run_patience,
            evidence: runEvidence(env),
            lastActs: new Set(),
        });
        return redactReport(withTrueCause(report, signal), secrets.redact);
    }
    finally {
        stop.close();
    }
}
/** The options' own words tell where a workflow finds its secrets. */
function inProgramWords(problem) {
    if (problem.key !== 'problem_required_secret')
        return problem;
    return (0,messages_message/* message */.iU)('problem_required', { input: problem.params.input });
}


/***/ }),

/***/ 2163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ classifyStatus),
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/http/retry-after.js
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

;// CONCATENATED MODULE: ./lib/http/answer.js




const refusals = new Set([400, 401, 403, 404]);
/**
 * Judges an answer by its status: `undefined` for 2xx, a `RefusedError` with the service's own words for
 * 400, 401, 403 and 404, a `StatusError` with `Retry-After` in milliseconds for every other.
 */
function classifyStatus({ status, host, endpoint, headers, text }, service, clock) {
    if (status >= 200 && status < 300)
        return undefined;
    if (refusals.has(status)) {
        const serviceText = (0,clean_text/* cleanLine */.O)(service.refusalText(readJson(text)) ?? '') || undefined;
        const detail = { service: service.name, endpoint, status };
        return new errors/* RefusedError */.fk(serviceText === undefined
            ? (0,message/* message */.iU)('service_refused_silently', detail)
            : (0,message/* message */.iU)('service_refused', { ...detail, text: serviceText }), { status, serviceText });
    }
    const detail = status === 429
        ? (0,message/* message */.iU)('answer_rate_limited', { host, endpoint })
        : (0,message/* message */.iU)('answer_status', { host, endpoint, status });
    // A date is meant by the server's own clock, which it may show; ours may be wrong by minutes.
    const serverTime = Date.parse(headers['date'] ?? '');
    const now = Number.isNaN(serverTime) ? clock.now() : serverTime;
    return new errors/* StatusError */.Xs(detail, { status, retryAfter: parseRetryAfter(headers['retry-after'], now) });
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

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   EE: () => (/* binding */ CertificateError),
/* harmony export */   Hb: () => (/* binding */ LostStartError),
/* harmony export */   Lx: () => (/* binding */ RedirectError),
/* harmony export */   NE: () => (/* binding */ RunTimeoutError),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   VJ: () => (/* binding */ ScanCanceledError),
/* harmony export */   Xe: () => (/* binding */ ScanTimeoutError),
/* harmony export */   Xs: () => (/* binding */ StatusError),
/* harmony export */   Yn: () => (/* binding */ NothingToScanError),
/* harmony export */   Yt: () => (/* binding */ HandOverError),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   dV: () => (/* binding */ AnswerError),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   gf: () => (/* binding */ whyOf),
/* harmony export */   hi: () => (/* binding */ BarredError),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   oM: () => (/* binding */ AbortedError),
/* harmony export */   qB: () => (/* binding */ BusyError),
/* harmony export */   ue: () => (/* binding */ GateError)
/* harmony export */ });
/* harmony import */ var _messages_english_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);

/**
 * The base of everything that ends a run on purpose. `detail` says it in any language; `message` is the
 * English text. Which class leads to which outcome stands in one table, `gate/outcome.ts`.
 */
class GateError extends Error {
    detail;
    constructor(detail, options) {
        super((0,_messages_english_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x)(detail), options);
        this.detail = detail;
    }
}
/** What a thrown value says of itself, which need not be an `Error`. */
function wordsOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Where a thrown value came from, for a debug log: its stack, or what it says where it has none. */
function stackOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
/** Why something failed: what is ours to say in any language, and anything else in its own words. */
function whyOf(error) {
    return error instanceof GateError ? error.detail : wordsOf(error);
}
/** You configured it wrong. Carries every problem that was found, not just the first. */
class ConfigurationError extends GateError {
    name = 'ConfigurationError';
    problems;
    constructor(problems, options) {
        super(problems[0], options);
        this.problems = problems;
        this.message = problems.map(_messages_english_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x).join('\n');
    }
}
/** The service understood and said no: HTTP 400, 401, 403 or 404. Never worth another try. */
class RefusedError extends GateError {
    name = 'RefusedError';
    status;
    /** The service's own words, cleaned, or `undefined` where it gave none. */
    serviceText;
    constructor(detail, refusal) {
        super(detail);
        this.status = refusal.status;
        this.serviceText = refusal.serviceText;
    }
}
/** The service has nothing that could be scanned. It would refuse a start, so none is sent. */
class NothingToScanError extends GateError {
    name = 'NothingToScanError';
}
/** A connection was lost or did not come about in time. `delivery` is `not-sent` only when nothing can have reached the server. */
class NetworkError extends GateError {
    name = 'NetworkError';
    delivery;
    constructor(detail, delivery, options) {
        super(detail, options);
        this.delivery = delivery;
    }
}
/**
 * No way leads to the server, and not because a connection was lost: a proxy says no, or this machine lets
 * nothing out. Nothing was sent. `passing` means that the one in the way says so of the moment, and may let the
 * next try through; otherwise that gives the same.
 */
class BarredError extends GateError {
    name = 'BarredError';
    passing;
    constructor(detail, { passing = false, ...options } = {}) {
        super(detail, options);
        this.passing = passing;
    }
}
/**
 * No encrypted connection that can be trusted: the server could not prove who it is, wants a proof from us, or
 * speaks no TLS of ours. Another try gives the same. `delivery` is `unknown` where that showed only after the
 * request was sent, as with a client certificate that is demanded in TLS 1.3.
 */
class CertificateError extends GateError {
    name = 'CertificateError';
    delivery;
    constructor(detail, delivery, options) {
        super(detail, options);
        this.delivery = delivery;
    }
}
/** The server sent us elsewhere. Redirects are never followed: the key would go along. */
class RedirectError extends GateError {
    name = 'RedirectError';
}
/** Any status that is neither success, redirect nor refusal: 408, 425, 429, 5xx and the unexpected. */
class StatusError extends GateError {
    name = 'StatusError';
    status;
    /** The value of the header `Retry-After` in milliseconds from now, where it was given and made sense. */
    retryAfter;
    constructor(detail, answer) {
        super(detail);
        this.status = answer.status;
        this.retryAfter = answer.retryAfter;
    }
    /** Whether the server says that the fault is its own: 500 to 599 (RFC 9110, section 15.6), and no further. */
    get isServerFault() {
        return this.status >= 500 && this.status <= 599;
    }
}
/**
 * An answer that makes no sense. `garbled` means that it may be whole the next time (cut off, HTML from
 * a proxy, empty); otherwise it was read well and contradicts the service's documentation.
 */
class AnswerError extends GateError {
    name = 'AnswerError';
    garbled;
    constructor(detail, garbled, options) {
        super(detail, options);
        this.garbled = garbled;
    }
}
/** A start was sent, and whether it began anything is not known. `cause` is what hid the answer. */
class LostStartError extends GateError {
    name = 'LostStartError';
}
/** Somebody else's scan holds the project, and we were not to wait any longer. */
class BusyError extends GateError {
    name = 'BusyError';
}
/** The scan outlived `scan_timeout`. */
class ScanTimeoutError extends GateError {
    name = 'ScanTimeoutError';
}
/** The whole run outlived its `timeout`. */
class RunTimeoutError extends GateError {
    name = 'RunTimeoutError';
}
/** The service says that the scan was canceled or ended abnormally. */
class ScanCanceledError extends GateError {
    name = 'ScanCanceledError';
}
/** A scan was started for a later job, and its ID could not be handed on, so that job could not judge it. */
class HandOverError extends GateError {
    name = 'HandOverError';
}
/** We were told to stop. This is the reason that a host's `AbortSignal` carries. */
class AbortedError extends GateError {
    name = 'AbortedError';
    signal;
    constructor(detail, signal) {
        super(detail);
        this.signal = signal;
    }
}


/***/ }),

/***/ 964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ english)
/* harmony export */ });
/* harmony import */ var _catalogues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1936);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);


/** Says a message in English, the language of logs and of errors' own texts. */
function english(message) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)((0,_catalogues_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogueOf */ .vq)('en'), message);
}


/***/ })

};
