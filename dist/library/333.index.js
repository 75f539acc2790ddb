export const id = 333;
export const ids = [333];
export const modules = {

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
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
/* harmony export */   iH: () => (/* binding */ VersionUnreadError),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   nN: () => (/* binding */ refuseProblems),
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
/** Throws a `ConfigurationError` with the problems, where there are some. */
function refuseProblems(problems) {
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new ConfigurationError([first, ...rest]);
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
/**
 * The version that is deployed could not be read before a scan. `cause` is what kept us from it. Nothing of this is
 * ever forgiven: whoever may change the application could take its version away.
 */
class VersionUnreadError extends GateError {
    name = 'VersionUnreadError';
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

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ createDetector),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
/* unused harmony export secretForms */
const shortestDerivedForm = 4;
/** Fewer characters are too likely to be something else, once their case does not count. */
const shortestInAnyCase = 8;
/**
 * Lists the forms in which a secret can turn up in text: itself, in small letters and in capitals (a URL's
 * host comes in small ones), percent-, form- and JSON-escaped,
 * HTML-escaped in the usual spellings, hexadecimal, and base64 and base64url at each of the three offsets
 * it can have inside longer data. Of an address, such as a webhook's, the path alone counts as well, and of a header's
 * value what follows its scheme (`Bearer …`).
 * Each line of a secret with several lines counts by itself, as it does for GitHub's runner.
 */
function secretForms(secret) {
    const forms = new Set();
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    for (const part of new Set([secret, secret.trim(), ...lines, ...lines.flatMap(partForms)])) {
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
/** What of a secret is secret by itself. */
function partForms(line) {
    return [...pathForm(line), ...schemeForm(line)];
}
/** Fewer characters behind a scheme are too likely to be a common word. */
const shortestAfterScheme = 6;
/** The value of an `Authorization` header is a scheme, which everybody knows, and what nobody may (RFC 9110, 11.4). */
function schemeForm(line) {
    const [, word = ''] = /^[A-Za-z][A-Za-z0-9-]* +(\S.*)$/.exec(line) ?? [];
    return word.length >= shortestAfterScheme ? [word] : [];
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
        const once = text.replace(anyForm, hidden);
        const twice = anyInAnyCase === undefined ? once : once.replace(anyInAnyCase, hidden);
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
const hidden = '***';
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
        return rest === 0 ? part : `${part.slice(0, -rest)}${hidden}`;
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


/***/ }),

/***/ 4849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
const hidden = '***';
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
        return hidden;
    }
    toJSON() {
        return hidden;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return hidden;
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

/***/ 7758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   AX: () => (/* binding */ readApiUrl),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   YS: () => (/* binding */ readCountOrOff),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   ag: () => (/* binding */ readCountBetween),
/* harmony export */   gf: () => (/* binding */ readHeaderSecret),
/* harmony export */   iN: () => (/* binding */ readWebhook),
/* harmony export */   l8: () => (/* binding */ readPublicUrl),
/* harmony export */   oO: () => (/* binding */ readPercent),
/* harmony export */   r6: () => (/* binding */ readNames),
/* harmony export */   v8: () => (/* binding */ readDigits),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports readWebUrl, leavesInTheOpen */
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9986);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6181);
/* harmony import */ var _kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3396);
/* harmony import */ var _kernel_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6396);
/* harmony import */ var _kernel_parse_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4526);
/* harmony import */ var _kernel_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4849);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9167);







/** Text that could not be read as an option's value, with the problem to tell the user. */
class Unreadable {
    problem;
    constructor(problem) {
        this.problem = problem;
    }
}
const shown = (text) => (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(text, 80);
/** Text as it is, of printable characters. */
const readText = (text, input) => (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(text, Number.POSITIVE_INFINITY) === text
    ? text
    : new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_printable', { input }));
/** A secret that travels in an HTTP header. It is never quoted in a message. */
const readHeaderSecret = (text, input) => /^[\x20-\x7e]+$/.test(text) ? new _kernel_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(text) : new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_header_text', { input }));
/** One of the given words, in any case. */
function readChoice(choices) {
    // Lower-casing makes a `k` of the sign for kelvin.
    const isAscii = (text) => /^[\x20-\x7e]*$/.test(text);
    return (text, input) => choices.find((choice) => isAscii(text) && choice === text.toLowerCase()) ??
        new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_choice', { input, given: shown(text), choices }));
}
/** A boolean of YAML's core schema: `true`, `True`, `TRUE`, `false`, `False`, `FALSE`. */
const readBoolean = (text, input) => {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_boolean', { input, given: shown(text) }));
};
const longestDuration = 365 * 86_400_000;
/** A duration with a unit, in milliseconds, of at least `minimum` and at most a year. */
function readDuration(minimum) {
    return (text, input) => {
        const milliseconds = (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text);
        if (milliseconds === undefined)
            return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_duration', { input, given: shown(text) }));
        if (milliseconds < minimum) {
            const problem = { input, given: shown(text), minimum: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(minimum) };
            return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_duration_minimum', problem));
        }
        if (milliseconds > longestDuration) {
            const problem = { input, given: shown(text), maximum: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(longestDuration) };
            return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_duration_maximum', problem));
        }
        return milliseconds;
    };
}
/** Digits, without leading zeros: the form in which the service gives its numbers. */
const readDigits = (text, input) => /^\d{1,15}$/.test(text)
    ? text.replace(/^0+(?=\d)/, '')
    : new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_digits', { input, given: shown(text) }));
/** A whole number from 0. */
const readCount = (text, input) => /^\d{1,9}$/.test(text)
    ? Number(text)
    : new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_count', { input, given: shown(text) }));
/** A whole number from 0, or `off`. */
const readCountOrOff = (text, input) => {
    if (text.toLowerCase() === 'off')
        return 'off';
    if (/^\d{1,9}$/.test(text))
        return Number(text);
    return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_count_or_off', { input, given: shown(text) }));
};
/** A whole number between two others, both of them allowed. */
function readCountBetween(least, most) {
    return (text, input) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= least && value <= most)
            return value;
        return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_count_between', { input, given: shown(text), least, most }));
    };
}
/** A moment in ISO 8601 with its offset or `Z`, in milliseconds since 1970. Without an offset it would name many moments. */
const readInstant = (text, input) => {
    const milliseconds = (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIsoTime */ .sX)(text);
    if (!Number.isNaN(milliseconds))
        return milliseconds;
    return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_instant', { input, given: shown(text) }));
};
/** Entries of printable characters, one a line; what stands twice counts once. */
const readLines = (text, input) => {
    const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
    const odd = lines.find((line) => (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(line, Number.POSITIVE_INFINITY) !== line);
    if (odd !== undefined)
        return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_printable', { input }));
    return [...new Set(lines.filter((line) => line !== ''))];
};
/** Names of printable characters, separated by commas or lines as GitHub lists labels; what stands twice counts once. */
const readNames = (text, input) => readLines(text.replaceAll(',', '\n'), input);
/** A number from 0 to 100. */
const readPercent = (text, input) => {
    const value = /^\d{1,3}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
    return value <= 100 ? value : new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_percent', { input, given: shown(text) }));
};
/** An `https:` or `http:` URL without user, query and fragment, for whoever decides by himself where `http:` may lead. */
const readWebUrl = (text, input) => {
    const problem = () => new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_url', { input, given: shownUrl(text) }));
    const url = (0,_kernel_parse_url_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUrl */ .D)(text);
    if (url === undefined ||
        !/^https?:$/.test(url.protocol) ||
        url.username ||
        url.password ||
        url.search ||
        url.hash) {
        return problem();
    }
    return url;
};
/** An `https:` or `http:` URL to read from, with whatever path and query, and without user and fragment. */
const readPublicUrl = (text, input) => {
    const url = (0,_kernel_parse_url_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUrl */ .D)(text);
    if (url !== undefined && (url.username || url.password)) {
        return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_url_login', { input, given: shownUrl(text) }));
    }
    // Nothing behind a `#` is ever sent: the answer would be that of another page.
    const isFit = url !== undefined && /^https?:$/.test(url.protocol) && !text.includes('#');
    return isFit ? url : new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_public_url', { input, given: shownUrl(text) }));
};
/** An `https:` URL, or `http:` on a loopback host, without user, query and fragment. */
const readApiUrl = (text, input) => {
    const url = readWebUrl(text, input);
    if (url instanceof Unreadable)
        return url;
    return leavesInTheOpen(url)
        ? new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_url_plain_http', { input, given: shownUrl(text) }))
        : url;
};
/** Whether what is sent to a URL leaves this machine unencrypted. */
function leavesInTheOpen({ hostname, protocol }) {
    return protocol === 'http:' && !(0,_kernel_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .c)(hostname);
}
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
    const url = (0,_kernel_parse_url_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUrl */ .D)(text);
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_kernel_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .c)(url.hostname));
    return isSafe ? new _kernel_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(text) : new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_webhook', { input }));
};


/***/ })

};
