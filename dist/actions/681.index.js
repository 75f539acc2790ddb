export const id = 681;
export const ids = [681];
export const modules = {

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutWorkflowCommands),
/* harmony export */   O: () => (/* binding */ cleanLine)
/* harmony export */ });
// What a terminal, a log viewer or a reader could take for something else than text: C0 and C1 control
// characters, DEL, bidirectional controls, zero-width characters, line and paragraph separators.
const escapeSequences = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const lineBreaks = /[\u0009-\u000d\u0085\u2028\u2029]+/g;
const invisible = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/**
 * Makes text from outside fit for one line: escape sequences, control and bidirectional characters
 * go, line breaks become one space (none after a Japanese full stop, which wants none), and what is longer
 * than `maximumLength` characters is cut.
 */
function cleanLine(text, maximumLength = 500) {
    const line = text
        .toWellFormed()
        .replace(escapeSequences, '')
        .replace(lineBreaks, (_, at, whole) => (whole[at - 1] === '。' ? '' : ' '))
        .replace(invisible, '')
        .trim();
    const characters = [...line];
    return characters.length <= maximumLength ? line : `${characters.slice(0, maximumLength - 1).join('')}…`;
}
/**
 * Makes a line inert for GitHub's runner, which reads `::command::` at a line's start and the older
 * `##[command]` anywhere in a line, on both output streams (actions/runner, ActionCommand.cs).
 */
function withoutWorkflowCommands(line) {
    return line.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/, '$1: ');
}


/***/ }),

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   EE: () => (/* binding */ CertificateError),
/* harmony export */   Hb: () => (/* binding */ LostStartError),
/* harmony export */   Lx: () => (/* binding */ RedirectError),
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
 * nothing out. Nothing was sent, and another try gives the same.
 */
class BarredError extends GateError {
    name = 'BarredError';
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

/***/ 6396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/**
 * Says whether a URL's host can only be this machine: `localhost` and names below it, 127.0.0.0/8, `[::1]`.
 * Takes the host name as `URL` gives it, with an IPv6 address in brackets.
 */
function isLoopbackHost(hostname) {
    const name = hostname.toLowerCase().replace(/\.$/, '');
    if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]')
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(name) && name.startsWith('127.');
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ createDetector),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
const shortestDerivedForm = 4;
/** Fewer characters are too likely to be something else, once their case does not count. */
const shortestInAnyCase = 8;
/**
 * Lists the forms in which a secret can turn up in text: itself, in small letters and in capitals (a URL's
 * host comes in small ones), percent-, form- and JSON-escaped,
 * HTML-escaped in the usual spellings, hexadecimal, and base64 and base64url at each of the three offsets
 * it can have inside longer data.
 * Each line of a secret with several lines counts by itself, as it does for GitHub's runner.
 */
function secretForms(secret) {
    const forms = new Set();
    for (const part of new Set([secret, secret.trim(), ...secret.split(/\r?\n/).map((line) => line.trim())])) {
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

/***/ 3670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  en: () => (/* binding */ en)
});

// EXTERNAL MODULE: ./lib/messages/format.js
var format = __webpack_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/en/cli.js

const cli_format = (0,format/* formatFor */.B)('en');
/** What the command line says beside the gate's own messages. */
const cliMessages = {
    cli_word_note: () => 'note:',
    cli_word_warning: () => 'warning:',
    cli_word_error: () => 'error:',
    cli_problem_v1: (p) => `${p.variable} is set: V1 and PrivateNet are not supported. Name the project with VADDY_PROJECT_ID and leave ${p.variable} empty.`,
    cli_problem_two_variables: (p) => `${p.variable} and ${p.other} mean the same and say different things; keep one.`,
    cli_problem_variable_spelling: (p) => `${p.given} is not a variable of scangate; write ${p.variable}.`,
    cli_warning_variable: (p) => `${p.given} is not a variable of scangate and is not read. Is ${p.variable} meant?`,
    cli_problem_required: (p) => `${p.input} is required and is empty. Give ${p.flag}, or set ${p.variable}.`,
    cli_problem_required_key: (p) => `${p.input} is required and is empty. Set ${p.variable}, or give --env-file or --auth-key-file.`,
    cli_problem_required_argument: (p) => `${p.argument} is missing. Give it behind the command: ${p.usage}`,
    cli_problem_arguments: (p) => `${p.command} was given ${cli_format.count(p.count, { one: ' argument', other: ' arguments' })} too many. A value with spaces needs quotes.`,
    cli_problem_flag: (p) => `${p.flag} is not a flag of this command; --help lists them.`,
    cli_problem_flag_near: (p) => `${p.flag} is not a flag of this command. Is ${p.near} meant?`,
    cli_problem_flag_secret: (p) => `${p.flag} is not a flag: a command line is for everybody to see. Set ${p.variable}, or give --env-file; the key also with --auth-key-file.`,
    cli_problem_flag_value: (p) => `${p.flag} needs a value: ${p.flag} ${p.value}.`,
    cli_problem_flag_bare: (p) => `${p.flag} takes no value; give the flag alone or leave it out.`,
    cli_problem_flag_late: (p) => `${p.flag} stands behind --, where flags are not read; give it before.`,
    cli_problem_key_terminal: () => '--auth-key-file - reads standard input, which is a terminal here and would show the key. Send the key through a pipe.',
    cli_problem_yes: (p) => `A deleted crawl cannot be brought back. To delete crawl ${p.crawl}, add --yes.`,
    cli_problem_port: (p) => `${p.input} is "${p.given}"; allowed: a port from 0 to 65535, where 0 is a free one.`,
    cli_problem_scale: (p) => `${p.input} is "${p.given}"; allowed: a number above 0, such as 60 or 0.5.`,
    cli_problem_loopback: (p) => `${p.input} is "${p.given}"; allowed: a loopback address, such as 127.0.0.1, ::1 or localhost. Everybody knows the simulator's key.`,
    cli_problem_listen: (p) => `The simulator can't listen on ${p.address} (${p.code}). Give another --port, or 0 for a free one.`,
    cli_stage_asking: () => 'Asking VAddy',
    cli_stage_waiting: (p) => `Waiting for the project to be free: ${p.elapsed}`,
    cli_stage_starting: () => 'Starting the scan',
    cli_stage_scanning: (p) => `Scanning: ${p.elapsed}`,
    cli_stage_scanning_until: (p) => `Scanning: ${p.elapsed}, expected to end about ${p.end}`,
    cli_stage_looking: (p) => `Looking what became of the start: ${p.elapsed}`,
    cli_reports_written: (p) => `The reports are in ${p.folder}.`,
    cli_warning_left_running: (p) => `Ended at once. Scan ${p.scan} may still be running: look at VAddy's console.`,
    cli_status_running: (p) => `A scan of project ${p.project} is running.`,
    cli_status_free: (p) => `No scan of project ${p.project} is running.`,
    cli_result_scanning: (p) => `Scan ${p.scan} is running.`,
    cli_result_finished: (p) => `Scan ${p.scan} has finished.`,
    cli_link: (p) => `Scan result: ${p.url}`,
    cli_cancel_already_over: (p) => `Scan ${p.scan} was over already; nothing was canceled.`,
    cli_crawls_none: (p) => p.label === ''
        ? `Project ${p.project} has no recorded crawl.`
        : `Project ${p.project} has no recorded crawl with "${p.label}" in its label.`,
    cli_column_recorded: () => 'Recorded',
    cli_column_label: () => 'Label',
    cli_history_none: () => 'No scan of this project has ended yet.',
    cli_crawl_deleted: (p) => `Crawl ${p.crawl} was deleted.`,
    cli_simulate_ready: (p) => `The simulated VAddy listens on ${p.url}. End it with Ctrl-C.`,
    cli_simulate_own_key: () => 'VADDY_TOKEN is the key that you gave.',
    doctor_label_node: () => 'Node:',
    doctor_label_configuration: () => 'Configuration:',
    doctor_label_ca: () => 'Trust:',
    doctor_label_dns: () => 'DNS:',
    doctor_label_connection: () => 'Connection:',
    doctor_label_tls: () => 'TLS:',
    doctor_label_key: () => 'Key:',
    doctor_label_project: () => 'Project:',
    doctor_label_crawl: () => 'Crawl:',
    doctor_label_crawl_age: () => 'Age of the crawl:',
    doctor_label_project_number: () => 'Project number:',
    doctor_label_scan: () => 'Scan:',
    doctor_label_pull_request: () => 'Pull-request comment:',
    doctor_node: (p) => `${p.version}; 20.18.1 or later is fine. The action itself needs a runner of version 2.327.1 or later.`,
    doctor_configuration: () => 'every option is valid, and they go together.',
    doctor_ca: () => "Node's own root certificates and, if they do not suffice, the system's.",
    doctor_ca_more: (p) => `Node's own root certificates, ${cli_format.list(p.sources)} and, if they do not suffice, the system's.`,
    doctor_dns: (p) => `${p.host} is ${p.address}.`,
    doctor_dns_address: (p) => `${p.host} is an address and needs no lookup.`,
    doctor_dns_resolved: (p) => `${p.host} was found.`,
    doctor_dns_proxy: (p) => `the proxy ${p.proxy} looks up ${p.host}.`,
    doctor_connected: (p) => `straight to ${p.host}, through no proxy.`,
    doctor_connected_proxy: (p) => `to ${p.host} through the proxy ${p.proxy}.`,
    doctor_tls: (p) => `${p.protocol}; the certificate was issued by ${p.issuer} and is valid until ${p.validTo}.`,
    doctor_tls_plain: () => 'none: plain http, which is allowed on loopback only.',
    doctor_key: (p) => `accepted for ${p.user}.`,
    doctor_project: (p) => `${p.project} exists, and no scan of it is running.`,
    doctor_crawl: (p) => `${p.crawl} ("${p.label}") would be scanned.`,
    doctor_crawl_unnamed: (p) => `${p.crawl}, which has no label, would be scanned.`,
    doctor_age: (p) => `recorded ${cli_format.duration(p.age)} ago. With max_crawl_age an old one fails the gate.`,
    doctor_age_limit: (p) => `recorded ${cli_format.duration(p.age)} ago; max_crawl_age allows ${p.limit}.`,
    doctor_number: (p) => `${p.number} fits; it has ${cli_format.count(p.scans, { one: ' earlier scan', other: ' earlier scans' })}.`,
    doctor_number_none: () => 'not given, so there is no trend, no baseline and no expected duration.',
    doctor_number_elsewhere: (p) => `${p.number} is known, but none of its scans used a crawl of project ${p.project}. Compare it with the end of the project's console URL.`,
    doctor_scan: (p) => `${p.scan} exists.`,
    doctor_pull_request: () => 'only the action writes one; its job needs pull-requests: write. In a workflow of a pull request, with GITHUB_TOKEN, the permission is checked here.',
    doctor_pull_request_ok: (p) => `the token may comment on pull request ${p.number}.`,
    doctor_pull_request_denied: (p) => `the token may not comment on pull request ${p.number} (HTTP ${p.status}).`,
    doctor_pull_request_unknown: (p) => `whether the token may comment on pull request ${p.number} is not known: ${p.why}`,
    doctor_not_reached: () => 'not checked, because of what failed above.',
    doctor_not_reached_any: (p) => `Not checked, because of what failed above: ${cli_format.list(p.labels)}.`,
    doctor_next_busy: () => 'Wait until that scan has ended, or use --on-busy wait.',
    doctor_next_wait: () => 'Wait until that scan has ended, or give --wait-timeout more than 0s.',
    doctor_next_crawls: () => 'See the crawls that there are: scangate vaddy crawls',
    doctor_next_unique: (p) => `To be sure, name one: --crawl-id ${p.crawl}`,
    doctor_would_start: () => 'A scan would start.',
    doctor_would_not_start: (p) => `A scan would not start: ${cli_format.count(p.count, { one: ' check failed.', other: ' checks failed.' })}`,
    demo_title: () => 'The action at work, against a simulated VAddy on this machine',
    demo_intro: () => 'No account, no network, no key of yours. The step below is the committed action, run as GitHub runs it; only the times are short.',
    demo_act_1: () => '1. The project is busy, and then the scan finds something',
    demo_act_1_story: () => "Somebody else's scan is running, so the step waits for it instead of giving up. Then it scans: 3 alerts, and max_alerts allows none.",
    demo_act_2: () => '2. The application was repaired',
    demo_act_2_story: () => 'The same workflow again. This time the scan finds nothing, and the build may go on.',
    demo_heading_step: () => 'Step',
    demo_heading_outputs: () => 'Outputs',
    demo_heading_summary: () => 'Job summary',
    demo_chart: (p) => `[on GitHub a chart of the alerts: ${p.values}]`,
    demo_waited: () => "It waited until somebody else's scan had ended.",
    demo_one_scan: () => 'It started one scan, not more.',
    demo_step_failed: (p) => `The step failed, as it should (exit code ${p.code}).`,
    demo_step_passed: (p) => `The step passed, as it should (exit code ${p.code}).`,
    demo_alerts: (p) => `Its outputs name ${cli_format.count(p.alerts, { one: ' alert', other: ' alerts' })}.`,
    demo_post: () => 'The post step found nothing left running.',
    demo_key_nowhere: () => 'The key stands nowhere in log, outputs, state and summary.',
    demo_right: (p) => `Both steps ended as they should, in ${p.time}.`,
    demo_wrong: (p) => `Not everything came out as it should (${p.time}); see the crosses above.`,
    demo_next_simulate: () => 'Next, to rehearse a pipeline of yours against a simulator:',
    demo_next_doctor: () => 'To check a real project:',
    demo_no_bundle: (p) => `the action's bundle is missing: ${p.path}`,
};

;// CONCATENATED MODULE: ./lib/messages/en/network.js
/** What went wrong between us and a service. `endpoint` is method and path, never a query. */
const networkMessages = {
    network_unresolved: (p) => `The name ${p.host} could not be resolved (${p.endpoint}). Check api_url, the DNS of this machine and, behind a proxy, HTTPS_PROXY.`,
    network_refused: (p) => `${p.host} could not be reached: ${p.address} refused the connection (${p.endpoint}). Check api_url, the firewall and the proxy settings.`,
    network_not_connected: (p) => `No connection to ${p.host} could be made (${p.endpoint}, ${p.code}). Check api_url, the firewall and the proxy settings.`,
    network_connect_timeout: (p) => `No connection to ${p.host} came about in time (${p.endpoint}). Check api_url, the firewall and the proxy settings.`,
    network_lost: (p) => `The connection to ${p.host} broke (${p.endpoint}, ${p.code}).`,
    network_timeout: (p) => `${p.host} did not answer within ${p.seconds} s (${p.endpoint}).`,
    network_proxy: (p) => `The proxy did not let us through to ${p.host} (${p.endpoint}, ${p.status}). Check HTTPS_PROXY with its user and password, and NO_PROXY.`,
    network_proxy_unreachable: (p) => `The proxy that leads to ${p.host} could not be used (${p.endpoint}, ${p.code}). Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY.`,
    network_proxy_login: (p) => `The proxy did not let us through to ${p.host} (${p.endpoint}, ${p.status}): it asks for a user and a password. Check those in HTTPS_PROXY.`,
    network_proxy_redirect: (p) => `The proxy sent us elsewhere instead of through to ${p.host} (${p.endpoint}, ${p.status}), most often to its log-in page. Let its administrator exempt this host; redirects are never followed.`,
    network_proxy_gateway: (p) => `The proxy could not reach ${p.host} (${p.endpoint}, ${p.status}).`,
    network_proxy_senseless: (p) => `The proxy that leads to ${p.host} answered with something that makes no sense (${p.endpoint}, ${p.code}). Check scheme and port in HTTPS_PROXY.`,
    problem_proxy: (p) => `${p.variable} is not the address of a proxy; allowed: an http or https URL, such as http://user:password@proxy.example:3128. Its value is not shown, because it may hold a password.`,
    certificate_expired: (p) => `The certificate of ${p.host} has expired or is not valid yet. Check this machine's clock; otherwise whoever runs the server or the inspecting proxy must renew it.`,
    certificate_wrong_host: (p) => `The certificate was made for another host than ${p.host}. Check api_url; a proxy or captive portal may be answering in its place.`,
    certificate_unknown_authority: (p) => `The certificate of ${p.host} comes from an authority that this machine does not trust (${p.code}). If your company inspects TLS, give its root certificate with ca_file.`,
    certificate_rejected: (p) => `The certificate of ${p.host} can't be accepted (${p.code}). Whoever runs the server or the inspecting proxy must replace it.`,
    certificate_unfit: (p) => `The certificate of ${p.host}, or one of its authority, breaks a rule of TLS: ${p.why}. Whoever runs the server or the inspecting proxy must replace it.`,
    certificate_wanted: (p) => `${p.host} asked for a client certificate and hung up without an answer (${p.endpoint}). scangate has none to show, and VAddy asks for none: check api_url, and who answers in its place.`,
    trust_file_ignored: (p) => `${p.variable} names ${p.path}, which is ignored: ${p.why}.`,
    trusting_more: (p) => `The certificate of ${p.host} comes from an authority that Node does not know: trying again with the system's.`,
    tls_failed: (p) => `No encrypted connection to ${p.host} could be made (${p.code}). The server must speak TLS 1.2 or later; a plain http port does not.`,
    tls_broken: (p) => `The encrypted connection to ${p.host} was ended by an error of TLS (${p.endpoint}, ${p.code}). Something between may be changing what is sent.`,
    redirected: (p) => `${p.host} answered with a redirect to ${p.target} (${p.endpoint}, HTTP ${p.status}). Redirects are never followed, so that the key stays with the host you named. Check api_url.`,
    redirected_nowhere: (p) => `${p.host} answered with a redirect that names no target (${p.endpoint}, HTTP ${p.status}). Redirects are never followed. Check api_url.`,
    request_answered: (p) => `${p.endpoint}: HTTP ${p.status}, ${p.bytes} bytes, ${p.milliseconds} ms`,
    request_failed: (p) => `${p.endpoint}: ${p.error} after ${p.milliseconds} ms`,
    answer_not_http: (p) => `${p.host} sent an answer that is no valid HTTP (${p.endpoint}, ${p.code}). Check the scheme and the port of api_url.`,
    answer_contradictory: (p) => `${p.host} sent an answer that contradicts itself about its length (${p.endpoint}), so it can't be told where it ends. A proxy in between may be faulty.`,
    answer_unasked: (p) => `${p.host} answered HTTP ${p.status} (${p.endpoint}), which nobody asked for. A proxy or load balancer in between may be faulty.`,
    answer_no_status: (p) => `${p.host} answered with the status ${p.status} (${p.endpoint}), which HTTP does not have. A proxy in between may be faulty.`,
    answer_status: (p) => `${p.host} answered HTTP ${p.status} (${p.endpoint}).`,
    answer_rate_limited: (p) => `${p.host} answered HTTP 429, too many requests (${p.endpoint}).`,
    answer_too_large: (p) => `${p.host} sent more than ${p.limit} (${p.endpoint}); reading stopped.`,
    answer_not_json: (p) => `${p.host} sent something that is not JSON (${p.endpoint}); it begins with "${p.start}". A proxy or captive portal may be answering in its place.`,
    answer_empty: (p) => `${p.host} sent an empty answer (${p.endpoint}).`,
    answer_misshaped: (p) => `The answer of ${p.endpoint} makes no sense: ${p.field} should be ${p.expected} and is ${p.got}.`,
    answer_repeats_key: (p) => `The answer of ${p.endpoint} makes no sense: ${p.field} repeats the key. The value is not used.`,
    answer_unreadable: (p) => `${p.host} sent an answer whose ${p.encoding} encoding can't be undone (${p.endpoint}).`,
    service_refused: (p) => `${p.service} refused (${p.endpoint}, HTTP ${p.status}): ${p.text}`,
    service_refused_silently: (p) => `${p.service} refused without a reason (${p.endpoint}, HTTP ${p.status}).`,
    retrying: (p) => `${p.reason} Trying again in ${p.wait} (attempt ${p.attempt} failed).`,
};

;// CONCATENATED MODULE: ./lib/messages/en/notify.js
/** What is said of the pull-request comment and the Slack message. Both are best effort. */
const notifyMessages = {
    problem_webhook: (p) => `${p.input} is no https address of a webhook; allowed: the address as Slack shows it. It is not shown here, because it is a secret.`,
    comment_no_pull_request: (p) => `pr_comment: this run belongs to no pull request (event: ${p.event}), so there is nothing to comment on.`,
    comment_no_token: () => 'pr_comment: github_token is empty, so no comment was written.',
    comment_no_permission: () => "No pull-request comment: the token may not write it. Add to the job: permissions: pull-requests: write. A github_token of your own needs the same permission. The gate's outcome stays as it is.",
    comment_fork: () => "No pull-request comment: pull requests from forks get a token that only reads, whatever the workflow's permissions say. The gate's outcome stays as it is.",
    comment_failed: (p) => `No pull-request comment: ${p.why}. The gate's outcome stays as it is.`,
    slack_failed: (p) => `No Slack message: ${p.why} The gate's outcome stays as it is.`,
    slack_ok: () => 'Slack was told.',
};

;// CONCATENATED MODULE: ./lib/messages/en/options.js

const options_format = (0,format/* formatFor */.B)('en');
/** What is wrong with an input. Each says its name, what was given and what is allowed. */
const optionMessages = {
    problem_required: (p) => `${p.input} is required and is empty.`,
    problem_required_secret: (p) => `${p.input} is required and is empty. Set it from a secret and check the secret's name, for example: ${p.input}: \${{ secrets.${p.secret} }}`,
    problem_environment_ignored: (p) => `${p.input} is empty. ${options_format.list(p.variables)} ${p.variables.length === 1 ? 'is' : 'are'} set, but the action reads its inputs only. Paste under "with:": ${p.lines.join(' | ')}`,
    problem_choice: (p) => `${p.input} is "${p.given}"; allowed: ${p.choices.join(', ')}.`,
    problem_boolean: (p) => `${p.input} is "${p.given}"; allowed: true or false.`,
    problem_duration: (p) => `${p.input} is "${p.given}"; allowed: a duration with a unit, such as 90s, 15m or 1h30m (units: ms, s, m, h, d).`,
    problem_duration_minimum: (p) => `${p.input} is "${p.given}"; allowed: at least ${p.minimum}.`,
    problem_duration_maximum: (p) => `${p.input} is "${p.given}"; allowed: at most ${p.maximum}.`,
    problem_digits: (p) => `${p.input} is "${p.given}"; allowed: digits only.`,
    problem_project_id: (p) => `${p.input} is "${p.given}"; allowed: letters, digits, "-" and "_", as in 6eb1f9fcbdb6a5a (the project ID of the Server page, not the number in the console's URL).`,
    problem_count_or_off: (p) => `${p.input} is "${p.given}"; allowed: a whole number from 0, or off.`,
    problem_count: (p) => `${p.input} is "${p.given}"; allowed: a whole number from 0.`,
    problem_percent: (p) => `${p.input} is "${p.given}"; allowed: a number from 0 to 100, without a percent sign.`,
    problem_scan_type: (p) => `${p.input} contains "${p.given}"; allowed: names of letters, digits and "_", separated by commas, spaces or lines.`,
    problem_scan_id: (p) => `${p.input} is "${p.given}"; allowed: a scan ID, as in 1-837b5f9f-e088-4af5-9491-67f7ce8035a4.`,
    problem_printable: (p) => `${p.input} contains control characters; allowed: printable text.`,
    problem_header_text: (p) => `${p.input} contains a character that no HTTP header can carry; allowed: printable ASCII. Was it copied with a line break or a typographic character?`,
    problem_url: (p) => `${p.input} is "${p.given}"; allowed: an https URL without user, query or fragment.`,
    problem_url_plain_http: (p) => `${p.input} is "${p.given}"; plain http would send the key unencrypted and is allowed for a loopback host only. Use https.`,
    problem_together: (p) => `${p.input} and ${p.other} can't be given together; keep one.`,
    problem_needs: (p) => `${p.input} needs ${p.needed}, which is empty.`,
    problem_spelling: (p) => `${p.given} is not an input; write ${p.input}.`,
    problem_option_unknown: (p) => `${p.given} is not an option of scanVaddy; docs/library.md lists them.`,
    problem_file: (p) => `${p.input} is "${p.given}", which can't be used: ${p.why}.`,
    problem_folder: (p) => `${p.input} is "${p.given}", a folder that can't be used: ${p.why}. Nothing was sent.`,
    file_no_space: () => 'no space is left',
    file_read_only: () => 'the file system is read-only',
    file_denied: () => 'permission denied',
    file_not_folder: (p) => `${p.folder} is not a folder`,
    file_not_removed: (p) => `${p.name}, which an earlier run left, can't be removed (${p.why})`,
    file_missing: () => 'there is no such file',
    file_is_folder: () => 'it is a folder',
    file_unreadable: (p) => `it can't be read (${p.code})`,
    file_empty: () => 'it is empty',
    file_not_regular: () => 'it is a pipe or a device, and only a regular file is sure to end',
    file_too_long: (p) => `it has more than ${options_format.number(p.longest)} characters`,
    file_no_variables: () => 'it holds a line that is not NAME=value',
    file_no_certificate: () => 'it holds no PEM certificate (-----BEGIN CERTIFICATE-----)',
    file_certificate_damaged: (p) => `certificate ${p.number} of ${p.count} in it is damaged`,
};

;// CONCATENATED MODULE: ./lib/messages/en/report.js

const report_format = (0,format/* formatFor */.B)('en');
const alerts = (count) => report_format.count(count, { one: ' alert', other: ' alerts' });
/** Headings, labels and words of the reports. */
const reportMessages = {
    /** The language's own name, as `lang` of HTML and programs take it. */
    language_code: () => 'en',
    report_not_written: (p) => `Could not write the ${p.what}: ${p.why}`,
    source_vaddy: () => 'VAddy scan',
    title_result: (p) => {
        const ending = p.subject === '' ? '' : ` · ${p.subject}`;
        if (p.numbers === '')
            return `${p.source}: ${p.outcome}${ending}`;
        return `${p.source} ${p.outcome}: ${p.numbers}${ending}`;
    },
    title_max_alerts: (p) => `${alerts(p.observed)}, limit ${report_format.number(p.limit)}`,
    title_max_alert_increase: (p) => `${alerts(p.observed)} over the baseline, limit ${report_format.number(p.limit)}`,
    title_min_complete: (p) => `${report_format.percent(p.observed)} ran, minimum ${report_format.percent(p.limit)}`,
    title_requests_sent: (p) => `${report_format.count(p.observed, { one: ' request', other: ' requests' })} sent, minimum ${report_format.number(p.limit)}`,
    title_max_crawl_age: (p) => `crawl ${report_format.duration(p.observed)} old, limit ${report_format.duration(p.limit)}`,
    simulated: () => 'SIMULATED: this run spoke to a simulator, not to the service.',
    outcome_passed: () => 'passed',
    outcome_failed: () => 'failed',
    outcome_incomplete: () => 'incomplete',
    outcome_misconfigured: () => 'misconfigured',
    outcome_refused: () => 'refused',
    outcome_unreachable: () => 'unreachable',
    outcome_busy: () => 'busy',
    outcome_timeout: () => 'timeout',
    outcome_scan_canceled: () => 'canceled',
    outcome_aborted: () => 'aborted',
    outcome_skipped: () => 'skipped',
    outcome_started: () => 'started',
    outcome_checked: () => 'checked',
    outcome_error: () => 'error',
    heading_checks: () => 'Checks',
    heading_facts: () => 'Facts',
    heading_next: () => 'What to do next',
    heading_warnings: () => 'Worth knowing',
    heading_problems: () => 'Problems',
    heading_history: () => 'Trend',
    heading_run: () => 'Run',
    heading_policy: () => 'Effective options',
    heading_last_answer: () => "The service's last answer",
    column_check: () => 'Check',
    column_observed: () => 'Observed',
    column_limit: () => 'Limit',
    column_result: () => 'Result',
    column_status: () => 'Status',
    column_option: () => 'Option',
    column_value: () => 'Value',
    column_from: () => 'From',
    check_max_alerts: () => 'Alerts',
    check_max_alert_increase: () => 'Rise over the baseline',
    check_min_complete: () => 'Part of the scan that ran',
    check_requests_sent: () => 'Requests sent',
    check_max_crawl_age: () => 'Age of the crawl',
    check_numbers: (p) => `${p.check}: ${p.observed} (${p.limit})`,
    result_pass: () => 'pass',
    result_fail: () => 'fail',
    result_unjudged: () => 'cannot be judged',
    limit_at_most: (p) => `at most ${p.value}`,
    limit_at_least: (p) => `at least ${p.value}`,
    not_known: () => 'not known',
    word_yes: () => 'yes',
    word_no: () => 'no',
    and_more: (p) => `and ${report_format.number(p.count)} more`,
    cut_short: () => 'The rest is left out here, because the space is limited; report.json has everything.',
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
    status_complete: () => 'complete',
    status_canceled: () => 'canceled',
    status_other: () => 'other',
    trend_summary: (p) => `${report_format.count(p.count, { one: ' finished scan', other: ' finished scans' })} by the number of alerts, oldest first.`,
    trend_dates: (p) => `They started from ${p.from} to ${p.to}.`,
    trend_baseline: (p) => `The baseline: ${alerts(p.alerts)}.`,
    trend_baseline_line: (p) => `The line is the baseline: ${alerts(p.alerts)}.`,
    trend_left_out: (p) => `Without a number of alerts, so not drawn: ${report_format.count(p.count, { one: ' scan', other: ' scans' })}.`,
    trend_table: () => 'As a table',
    trend_noted: (p) => `${p.status} (${p.note})`,
    trend_this_run: () => 'this run',
    trend_is_baseline: () => 'baseline',
    trend_axis_scans: () => 'Scans, oldest first',
    trend_axis_alerts: (p) => `Alerts (0 to ${report_format.number(p.highest)})`,
    run_host: () => 'CI',
    run_repository: () => 'Repository',
    run_commit: () => 'Commit',
    run_ref: () => 'Ref',
    run_url: () => 'Job',
    run_attempt: () => 'Attempt',
    run_actor: () => 'Actor',
    timing_started_at: () => 'Run started',
    timing_ended_at: () => 'Run ended',
    timing_duration: () => 'Run lasted',
    timing_waited: () => 'Waited for the slot',
    timing_polls: () => 'Polls',
    tool_version: () => 'Written by',
    from_default: () => 'default',
    from_default_rest: (p) => `${report_format.count(p.count, { one: ' option', other: ' options' })} left at the default`,
    from_input: () => 'input',
    from_flag: () => 'flag',
    from_environment: () => 'environment',
    from_env_file: () => 'env file',
    link_scan_result: () => 'Scan result',
    link_console: () => "VAddy's console",
    amount_count: (p) => report_format.number(p.value),
    amount_percent: (p) => report_format.percent(p.value),
    amount_duration: (p) => report_format.duration(p.milliseconds),
};

;// CONCATENATED MODULE: ./lib/messages/en/vaddy.js

const vaddy_format = (0,format/* formatFor */.B)('en');
const vaddy_alerts = (count) => vaddy_format.count(count, { one: ' alert', other: ' alerts' });
/** What the VAddy gate says: why it ended as it did, what it noticed, and what to do next. */
const vaddyMessages = {
    reason_passed: (p) => `The scan finished with ${vaddy_alerts(p.alerts)}, within every limit.`,
    reason_alerts: (p) => `The scan found ${vaddy_alerts(p.alerts)}; max_alerts allows ${vaddy_format.number(p.limit)}.`,
    reason_incomplete: (p) => `The scan ran out of its time at ${vaddy_format.percent(p.complete)}; min_complete asks for ${vaddy_format.percent(p.minimum)}.`,
    reason_nothing_sent: () => 'The scan sent no request, so it says nothing about the application.',
    reason_count_unjudged: () => 'The scan is incomplete, so a count within the limit proves nothing.',
    reason_busy: (p) => `Another scan of project ${p.project} was still running after ${p.waited}; nothing was started.`,
    reason_busy_at_once: (p) => `Another scan of project ${p.project} is running, and on_busy is fail; nothing was started.`,
    reason_busy_skipped: (p) => `Another scan of project ${p.project} is running, and on_busy is skip; nothing was started.`,
    reason_timeout: (p) => `Scan ${p.scan} was still running after ${p.limit}, the scan_timeout.`,
    reason_scan_canceled: (p) => `VAddy says that scan ${p.scan} was canceled: somebody canceled it, or it ended abnormally.`,
    reason_aborted: (p) => `The job was told to stop (${p.signal}).`,
    reason_parent_gone: () => 'npm or npx, which started the command, has ended; that counts as being told to stop.',
    reason_output_lost: (p) => `Nobody reads the step's output any more (${p.code}), as when its runner has died; the run stopped as if it had been told to.`,
    reason_aborted_maybe_running: (p) => `The job was told to stop (${p.signal}) while a scan was being started. A scan of project ${p.project} may be running: look at VAddy's console.`,
    reason_started: (p) => `Scan ${p.scan} was started; wait is false, so its result is not judged here.`,
    reason_checked: (p) => `A scan of project ${p.project} would start: key, project and crawl are in order.`,
    reason_no_secrets: (p) => `Secrets are not given to this event (${p.event}), and on_missing_secrets is skip; nothing was scanned.`,
    reason_unforeseen: (p) => `Something nobody foresaw happened: ${p.error}. Please report it.`,
    reason_not_handed_over: (p) => `Scan ${p.scan} was started, but its ID could not be written for the job that is to judge it (${p.why}).`,
    reason_not_finished: () => 'The run ended before it could say how.',
    reason_problems: (p) => `${vaddy_format.number(p.count)} inputs can't be used; each is named below.`,
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
    reason_increase: (p) => `${vaddy_alerts(p.increase)} more than the baseline of ${vaddy_format.number(p.baseline)}; max_alert_increase allows ${vaddy_format.number(p.limit)}.`,
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
    notice_on_error_warn: (p) => `The outcome is ${p.outcome}; the step succeeds because on_error is warn.`,
    notice_on_incomplete_warn: () => 'The outcome is incomplete; the step succeeds because on_incomplete is warn.',
    notice_busy_now: (p) => `A scan of project ${p.project} is running right now; a start would wait for it.`,
    notice_left_running: (p) => `Scan ${p.scan} is left running, as on_stop says.`,
    notice_left_attached: (p) => `Scan ${p.scan} was not started by this run and is left alone.`,
    notice_canceled_by_us: (p) => `Scan ${p.scan} was canceled.`,
    notice_already_over: (p) => `Scan ${p.scan} was already over when we came to cancel it.`,
    notice_over_or_canceled: (p) => `Scan ${p.scan} is over: it ended by itself, or by our cancel, whose answer was lost.`,
    notice_cancel_failed: (p) => `Scan ${p.scan} could not be canceled and may be running: ${p.why}`,
    notice_maybe_running: (p) => `A start was sent and no scan ID came back: a scan of project ${p.project} may be running. Look at VAddy's console.`,
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
    log_scanning: (p) => `Scanning: ${p.elapsed} so far, asked ${vaddy_format.number(p.polls)} times.`,
    log_scanning_until: (p) => `Scanning: ${p.elapsed} so far, asked ${vaddy_format.number(p.polls)} times; expected to end about ${p.end}.`,
    post_canceling: (p) => `The step ended while scan ${p.scan} was running; canceling it.`,
    next_record_crawl_anew: () => 'Record the crawl anew, so that the scan attacks the application as it is today.',
    next_compare_clocks: () => "Set this machine's clock right and run again; if it is right, ask VAddy's support about these times.",
    next_make_baseline: () => 'Until a complete scan of this crawl exists, give a fixed limit as well:',
    next_fix_inputs: () => 'Correct the inputs named above and run again.',
    next_look_at_alerts: () => 'Open the scan result, repair what it found, and scan again.',
    next_accept_alerts: () => 'To accept them for now, raise the limit:',
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
    next_check_network: () => 'Check from the same machine that the API can be reached; then run again.',
    next_check_console: () => "Look at VAddy's console to see whether a scan of this project is running.",
    next_scan_again: () => "If nobody canceled it on purpose, scan again; if it recurs, ask VAddy's support with the scan ID.",
    next_check_scan: () => 'Take scan_id from the job that started the scan, and compare project_id and the crawl with its inputs.',
    next_check_crawl: () => "Compare crawl_id or crawl_label with the Proxy Crawling page of VAddy's console, and record a crawl there if it has none.",
    next_check_scan_type: () => 'Compare scan_type with the scan types of your plan; without it VAddy runs all that the plan has.',
    next_check_project_number: () => "Compare project_number with the end of the project's address in VAddy's console.",
    next_run_again: () => 'Run again: the scan that was in the way is probably over by now.',
    next_check_refusal: () => "Correct what VAddy's words name; if they name nothing, compare the inputs with VAddy's console.",
    next_check_api_url: () => "Check api_url, and that no proxy or login page answers in the API's place; then run again.",
    next_check_certificate: () => "Find out whose certificate this is, the API's or an inspecting proxy's, and have it corrected or trust its authority; then run again.",
    next_update: () => 'Update scangate; if it is the newest, report this with the log of the step.',
    next_try_later: () => "Wait a while and run again; if it recurs, ask VAddy's support or whoever runs the proxy.",
    next_ask_less: () => 'Wait a while and run again; if many runs share the key or the address, let fewer of them run at once.',
    next_remove_cache: () => "Take a cache that stands before the API out of the way; if there is none, ask VAddy's support with the scan ID.",
    next_avoid_crawl_list: () => 'Run again; if it stays so, give crawl_id instead of crawl_label, and leave out max_crawl_age and project_number.',
    next_give_project_number: () => 'To get the trend, a baseline and the expected end as well:',
    next_report_bug: () => 'Please report this with the log of the step.',
    next_judge_later: () => 'Judge it in a later job:',
};

;// CONCATENATED MODULE: ./lib/messages/en/index.js






/** Everything scangate says, in English. The other languages have the same keys, held by types. */
const en = {
    ...cliMessages,
    ...optionMessages,
    ...networkMessages,
    ...vaddyMessages,
    ...reportMessages,
    ...notifyMessages,
};


/***/ }),

/***/ 964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ english)
/* harmony export */ });
/* harmony import */ var _en_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3670);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);


/** Says a message in English, the language of logs and of errors' own texts. */
function english(message) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(_en_index_js__WEBPACK_IMPORTED_MODULE_0__.en, message);
}


/***/ }),

/***/ 1385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatFor)
/* harmony export */ });
const unitsLargestFirst = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
    ['second', 1_000],
];
const unitNames = { ms: 'millisecond', s: 'second', m: 'minute', h: 'hour', d: 'day' };
/** Returns the formats of a language. `Intl` objects are made when first needed: they cost start time. */
function formatFor(language) {
    const lazily = (make) => {
        let made;
        return () => {
            made ??= make();
            return made;
        };
    };
    const numbers = lazily(() => new Intl.NumberFormat(language));
    // As a unit: the style `percent` wants a hundredth, which is another number in floating point.
    const percents = lazily(() => new Intl.NumberFormat(language, {
        style: 'unit',
        unit: 'percent',
        maximumFractionDigits: 3,
        roundingMode: 'floor',
    }));
    const plurals = lazily(() => new Intl.PluralRules(language));
    const lists = lazily(() => new Intl.ListFormat(language, { type: 'conjunction' }));
    const isJapanese = language === 'ja';
    // English has short names for units. Japanese, unlike Intl, puts no space before them.
    const unitDisplay = language === 'en' ? 'short' : 'long';
    const unit = (value, name) => {
        const text = new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay }).format(value);
        return isJapanese ? text.replace(' ', '') : text;
    };
    const join = (parts) => parts.join(isJapanese ? '' : ' ');
    return {
        number: (value) => numbers().format(value),
        count: (value, words) => `${numbers().format(value)}${plurals().select(value) === 'one' ? words.one : words.other}`,
        percent: (value) => percents().format(value),
        duration: (milliseconds) => {
            if (milliseconds < 1_000)
                return unit(Math.round(milliseconds), 'millisecond');
            let rest = Math.round(milliseconds / 1_000) * 1_000;
            const parts = [];
            for (const [name, size] of unitsLargestFirst) {
                const amount = Math.floor(rest / size);
                if (amount > 0) {
                    parts.push(unit(amount, name));
                    rest -= amount * size;
                }
                else if (parts.length > 0)
                    break;
                if (parts.length === 2)
                    break;
            }
            return join(parts);
        },
        written: (duration) => {
            if (!/^(?:\d+(?:ms|[smhd]))+$/.test(duration))
                return duration;
            const parts = [...duration.matchAll(/(\d+)(ms|[smhd])/g)];
            return join(parts.map(([, amount, name]) => unit(Number(amount), unitNames[name])));
        },
        list: (items) => lists().format(items),
    };
}


/***/ }),

/***/ 9167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isMessage),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   iU: () => (/* binding */ message)
/* harmony export */ });
/** Makes a message. Those without parameters take none. */
function message(key, ...[params]) {
    return { key, params };
}
/** Says a message in the language of a catalogue. */
function say(catalogue, { key, params }) {
    return catalogue[key](innerSaid(catalogue, params));
}
/** Says the messages among the parameters, so that a sentence is in one language. */
function innerSaid(catalogue, params) {
    if (typeof params !== 'object' || params === null)
        return params;
    const entries = Object.entries(params);
    if (!entries.some(([, value]) => isMessage(value)))
        return params;
    return Object.fromEntries(entries.map(([name, value]) => [name, isMessage(value) ? say(catalogue, value) : value]));
}
/** Whether a parameter is itself a message. */
function isMessage(value) {
    return typeof value === 'object' && value !== null && 'key' in value && 'params' in value;
}


/***/ })

};
