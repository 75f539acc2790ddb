import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   K: () => (/* binding */ outcomes)
/* harmony export */ });
/** How a run can end. Fixed by the public contract. */
const outcomes = [
    'passed',
    'failed',
    'incomplete',
    'misconfigured',
    'refused',
    'unreachable',
    'busy',
    'timeout',
    'scan_canceled',
    'aborted',
    'skipped',
    'started',
    'checked',
    'error',
];
const exitCodes = {
    passed: 0,
    skipped: 0,
    started: 0,
    checked: 0,
    error: 1,
    failed: 2,
    incomplete: 2,
    misconfigured: 3,
    refused: 4,
    unreachable: 5,
    busy: 6,
    timeout: 6,
    scan_canceled: 7,
};
const signalNumbers = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGTERM: 15,
    SIGBREAK: 21,
};
/**
 * Gives the exit code of an outcome. A run that may succeed with a warning exits 0 whatever its outcome;
 * one that was told to stop exits with 128 and the signal's number, as shells do.
 */
function exitCodeOf(outcome, conclusion, signal = 'SIGTERM') {
    if (outcome === 'aborted')
        return 128 + (signalNumbers[signal] ?? 15);
    return conclusion === 'failure' ? exitCodes[outcome] : 0;
}


/***/ }),

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu;
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
    // No text has fewer units than characters, and most are short.
    if (line.length <= maximumLength)
        return line;
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

/***/ 3396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ comparableTimes),
/* harmony export */   GI: () => (/* binding */ readableTime),
/* harmony export */   Ys: () => (/* binding */ isoTimeOf),
/* harmony export */   sX: () => (/* binding */ parseIsoTime)
/* harmony export */ });
// A calendar day, a time of day to the second, and an offset, with or without its colon.
const isoTime = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?)(?:Z|([+-](?:[01]\d|2[0-3])):?([0-5]\d))$/;
/**
 * Reads a time in ISO 8601 that names one moment, such as `2014-06-12T11:11:11+0000` as VAddy writes it.
 * Returns milliseconds since 1970, or `NaN` for all else: `Date.parse` alone would take «Jun 12 2026 ((((»,
 * a year of six digits, and 31 June for 1 July.
 */
function parseIsoTime(text) {
    const [, day = '', time = '', hours, minutes = ''] = isoTime.exec(text) ?? [];
    const midnight = Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day)
        return Number.NaN;
    return Date.parse(`${day}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`);
}
/**
 * Writes a time for programs, in ISO 8601 and UTC, without a fraction of a second where there is none; `null` where it
 * is no time.
 */
function isoTimeOf(text) {
    const time = parseIsoTime(text ?? '');
    return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}
/**
 * Writes a time, in milliseconds since 1970, as people read it in every language: `2026-11-20 09:30 UTC`, or
 * `2026-11-20 09:30:05 UTC` to the second. Throws a `RangeError` on what is no time.
 */
function readableTime(milliseconds, to = 'minute') {
    const iso = new Date(milliseconds).toISOString().replace(/\.\d+Z$/, '');
    return `${(to === 'minute' ? iso.slice(0, -3) : iso).replace('T', ' ')} UTC`;
}
/** Writes times that are held against each other: to the second where two of them are of one minute. */
function comparableTimes(times) {
    const known = times.filter((time) => !Number.isNaN(time));
    const apart = new Set(known.map((time) => Math.floor(time / 60_000))).size === known.length;
    const written = times.map((time) => Number.isNaN(time) ? '' : readableTime(time, apart ? 'minute' : 'second'));
    return written;
}


/***/ }),

/***/ 6396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);

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

/***/ 4526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
/**
 * Reads a URL, absolute or relative to a base; `undefined` where it is none. In place of `URL.canParse`, which in
 * Node 20 and 22 denies every address with other than ASCII letters once it was called often enough for V8 to
 * optimize the call (measured with Node 20.20: from the first thousands on).
 */
function parseUrl(text, base) {
    try {
        return new URL(text, base);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this package. A test holds it to `package.json`. */
const version = '0.1.0';


/***/ }),

/***/ 1936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   eo: () => (/* binding */ languages),
/* harmony export */   nB: () => (/* binding */ learn),
/* harmony export */   vq: () => (/* binding */ catalogueOf)
/* harmony export */ });
/** The languages that reports and annotations are written in. */
const languages = ['en', 'ja', 'ko'];
/** Words of which English is at hand, since every run needs it, and the others are loaded when they are spoken. */
function wordsIn(en, others) {
    return async (language) => (language === 'en' ? en : others[language]());
}
const learnt = { en: {}, ja: {}, ko: {} };
/** From here on these are said in a language, too. Returns everything that can be said in it. */
function learn(language, ...words) {
    return Object.assign(learnt[language], ...words);
}
/**
 * Returns what can be said in one language: what was learnt of it. Command line, library and tests learn every word
 * (`every-word.ts`) before they speak, a step those of its source.
 */
function catalogueOf(spoken) {
    return typeof spoken === 'string' ? learnt[spoken] : spoken;
}


/***/ }),

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ apiMessages)
});

// EXTERNAL MODULE: ./lib/messages/format.js
var format = __nccwpck_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/en/api-document.js

const api_document_format = (0,format/* formatFor */.B)('en');
/** What the API security check says of its options, of the OpenAPI document, and of what the document shows. */
const apiDocumentMessages = {
    api_problem_allowed_host: (p) => `${p.input} holds "${p.given}"; allowed: host or host:port, such as api.example.com:8443, and "*." for one label before at least two, such as *.example.com.`,
    api_problem_no_hosts: (p) => `allowed_hosts is empty, so nobody has consented to ask ${p.host}. List the hosts that may be asked, in a place that no pipeline computes.`,
    api_problem_host: (p) => `${p.input} is on ${p.host}, which is not among allowed_hosts; a host without a port there means the usual ports.`,
    api_problem_header: (p) => `${p.input} is "${p.given}"; allowed: the name of a header that carries credentials, such as Authorization or X-API-Key.`,
    api_problem_path_value_form: (p) => `${p.input} holds "${p.given}"; allowed: name=value, one a line.`,
    api_problem_path_value_empty: (p) => `${p.input} holds "${p.given}", which has no value; allowed: name=value.`,
    api_problem_path_value_slash: (p) => `${p.input} holds "${p.given}"; a value can't have a slash, which would lead to another path.`,
    api_problem_path_value_dots: (p) => `${p.input} holds "${p.given}"; a value of dots alone would lead out of the path.`,
    api_problem_path_value_twice: (p) => `${p.input} gives the name in "${p.given}" twice; keep one.`,
    api_problem_path_value_unknown: (p) => `${p.input} names ${p.given}, which is no parameter of any path or query in the document.`,
    api_problem_leave_out: (p) => `${p.input} holds "${p.given}"; allowed: a method in capitals and a path, such as GET /health or GET /admin/*.`,
    api_problem_leave_out_nothing: (p) => `${p.input} holds "${p.given}", which matches no operation of the document.`,
    api_problem_rule: (p) => `${p.input} holds "${p.given}"; allowed: IDs of rules such as AUTH-1 (scangate api rules lists them), or none.`,
    api_problem_document_size: (p) => `${p.file} is larger than 5 MiB.`,
    api_problem_syntax: (p) => `${p.file} is neither YAML nor JSON (line ${p.line}, column ${p.column}): ${p.why}.`,
    api_problem_depth: (p) => `${p.file} can't be used: it is nested more than ${api_document_format.number(p.deepest)} deep.`,
    api_problem_aliases: (p) => `${p.file} can't be used: its YAML aliases lead nowhere or unfold to too much. Use $ref instead.`,
    api_problem_no_document: (p) => `${p.file} is no OpenAPI document: its field openapi is missing.`,
    api_problem_swagger: (p) => `${p.file} is Swagger 2.0; allowed: OpenAPI 3.0 to 3.2. Convert it, for example with: npx swagger2openapi --outfile openapi.yaml FILE`,
    api_problem_version: (p) => `${p.file} is OpenAPI "${p.given}"; allowed: 3.0 to 3.2.`,
    api_problem_no_operations: (p) => `${p.file} describes no operation.`,
    api_problem_bundle: (p) => `${p.file} has its paths in other files, which are not read. Bundle it first, for example with: npx @redocly/cli bundle FILE --output openapi.yaml`,
    api_problem_baseline: (p) => `baseline is "${p.file}", which is no report.json of an API security check that saw anything.`,
    api_problem_baseline_future: (p) => `baseline is "${p.file}", which is from the future (${p.time}). Set this machine's clock right, or take another report.`,
    api_problem_baseline_age: (p) => `baseline is "${p.file}" of ${p.time}, older than max_baseline_age (${p.maximum}). Look at its findings again and take a newer report.`,
    api_seen_plain_url: (p) => `The document names ${p.url}, which is not encrypted.`,
    api_seen_unsaid: () => 'Neither the operation nor the document has security.',
    api_seen_open: () => 'The operation writes, and its security lets anybody in ([]).',
    api_seen_optional: () => 'The operation writes, and its security is optional ({}).',
    api_seen_key_in_query: () => 'The key stands in the URL, and with it in logs and histories.',
    api_seen_basic: () => 'Basic sends the password with every request.',
    api_seen_flow: (p) => `The flow ${p.flow} is in use, which RFC 9700 advises against.`,
    api_seen_no_scopes: () => 'OAuth is in use, and no operation asks for a scope.',
    api_seen_no_429: () => 'No operation documents 429.',
    api_seen_no_schema: (p) => `${p.name} has no schema.`,
    api_seen_no_refusals: () => 'The operation is protected and documents neither 401 nor 403.',
    api_notice_unseen_paths: (p) => `${api_document_format.count(p.count, { one: ' path', other: ' paths' })} of the document stand in other files, which are not read: bundle it, so that they are seen.`,
    api_reason_checked: (p) => `${api_document_format.count(p.requests, { one: ' request', other: ' requests' })} would be sent; nothing was, but for openapi where it is a URL.`,
    api_log_planned: (p) => p.line,
    api_why_no_document: () => 'There is no document to read it from.',
    api_why_unseen_paths: () => 'Some paths of the document are in other files, which are not read.',
    api_why_no_writes: () => 'The document describes no operation that writes.',
    api_why_no_schemes: () => 'No operation uses a security scheme.',
    api_why_no_oauth: () => 'No operation uses OAuth 2.0.',
    api_why_no_input: () => 'No operation takes parameters or a JSON body.',
    api_why_none_protected: () => 'No operation is documented as protected.',
};

;// CONCATENATED MODULE: ./lib/messages/en/api-judge.js

const api_judge_format = (0,format/* formatFor */.B)('en');
const findings = (count) => api_judge_format.count(count, { one: ' finding', other: ' findings' });
/** What the API security check says of its judgement, and what to do about it. `why` is a whole sentence. */
const apiJudgeMessages = {
    api_reason_passed: (p) => `Within every limit: ${api_judge_format.number(p.high)} high, ${api_judge_format.number(p.medium)} medium and ${api_judge_format.number(p.low)} low findings. ${api_judge_format.count(p.met, { one: ' rule is', other: ' rules are' })} met, ${api_judge_format.number(p.notVisible)} not visible.`,
    api_reason_over: (p) => `${findings(p.observed)} of a level of which ${p.option} allows ${api_judge_format.number(p.limit)}; the first: ${p.rule} at ${p.place}.`,
    api_reason_not_whole: () => 'Not everything was seen that must be, so being within a limit proves nothing.',
    api_reason_not_visible: (p) => `Required and not visible: ${api_judge_format.list(p.rules)}. ${p.why}`,
    api_reason_unasked: (p) => `${api_judge_format.count(p.count, { one: ' planned request was', other: ' planned requests were' })} not sent. ${p.why}`,
    api_reason_lost_sight: (p) => `${api_judge_format.count(p.count, { one: ' rule that the baseline saw is', other: ' rules that the baseline saw are' })} not visible now: ${api_judge_format.list(p.rules)}${p.count > p.rules.length ? ', …' : ''}.`,
    api_ignored: (p) => `Ignored until ${p.expires} by ${p.by}: ${p.reason}`,
    next_api_mend: () => 'Mend what was found; below each finding stands how.',
    next_api_accept: () => 'What is accepted for now goes into ignore_file, with a reason, an approver and an end; scangate api check --write-ignore-file begins one.',
    next_api_allow: () => 'Or accept as many as there are now:',
    next_api_see_rules: () => 'Look among the rules why they were not visible; what need not be visible does not belong into require.',
    next_api_give_values: () => 'Give the document examples of resources that exist, or name them in path_values; leave out what can never answer.',
    next_api_slower: () => 'If the API limits calls, ask more slowly:',
    next_api_more_time: () => 'To give the run more time:',
    next_api_new_baseline: () => 'If that is how it should be, take the report of this run as the new baseline.',
    next_api_document: () => 'Check that the document can be read at its address without a credential, or give it as a file.',
    next_api_check_target: () => "Check target and openapi, and that no proxy or login page answers in the API's place; then run again.",
    check_require: () => 'Required rules that are not visible',
    check_min_seen: () => 'Protected operations that answered clearly',
    check_unasked: () => 'Planned requests that were not sent',
    check_baseline: () => 'Rules that only the baseline saw',
    title_require: (p) => `${api_judge_format.count(p.observed, { one: ' required rule', other: ' required rules' })} not visible (at most ${api_judge_format.number(p.limit)})`,
    title_min_seen: (p) => `${api_judge_format.percent(p.observed)} answered clearly (at least ${api_judge_format.percent(p.limit)})`,
    title_unasked: (p) => `${api_judge_format.count(p.observed, { one: ' request', other: ' requests' })} not sent (at most ${api_judge_format.number(p.limit)})`,
    title_baseline: (p) => `${api_judge_format.count(p.observed, { one: ' rule', other: ' rules' })} out of sight (at most ${api_judge_format.number(p.limit)})`,
};

;// CONCATENATED MODULE: ./lib/messages/en/api-live.js

const api_live_format = (0,format/* formatFor */.B)('en');
const requests = (count) => api_live_format.count(count, { one: ' request', other: ' requests' });
/** What the API security check says of what it asks and sees. `why` is a whole sentence. */
const apiLiveMessages = {
    api_log_asking: (p) => `Asking ${p.target}: ${requests(p.requests)}, one at a time.`,
    api_log_asking_on: (p) => `${api_live_format.number(p.count)} of ${requests(p.of)} are behind us.`,
    api_log_judging: (p) => `Holding what was seen against ${api_live_format.number(p.rules)} rules.`,
    api_cut_limited: () => 'The API answered HTTP 429, so nothing more was asked.',
    api_cut_troubles: (p) => `The last ${api_live_format.number(p.count)} answers were server errors or did not come in time, so nothing more was asked.`,
    api_cut_time: (p) => `Not everything was asked within ${api_live_format.written(p.limit)}, the timeout.`,
    api_why_http: () => 'The target is plain http on loopback.',
    api_why_address: () => 'Strict transport security does not apply to IP addresses.',
    api_why_no_room: () => 'max_requests left no room for it.',
    api_why_no_credential: () => 'No credential was given.',
    api_why_no_operation: () => 'The document has no operation that could be asked for it.',
    api_why_no_protected: () => 'No operation that could be asked is documented as protected.',
    api_why_not_planned: () => 'It is not asked of this target.',
    api_why_cut_short: () => 'The asking had ended before.',
    api_why_untrusted: () => 'Nothing was sent, because the certificate is not trusted.',
    api_why_no_refusal: () => 'No operation refused to answer without a credential.',
    api_why_locked: () => 'The credential is not sent there, or not more often.',
    api_why_unclear: () => 'What came was no clear answer.',
    api_why_no_answer: (p) => `No answer came: ${p.why}`,
    api_why_few_clear: (p) => `Only ${api_live_format.number(p.clear)} of ${api_live_format.number(p.asked)} protected operations answered clearly; min_seen asks for ${api_live_format.percent(p.least)}.`,
    api_why_no_401: () => 'Nothing answered 401.',
    api_why_no_limits: () => 'No answer announces limits, and none has to.',
    api_why_no_errors: () => 'No error of the API was seen.',
    api_why_no_sunset: () => 'No answer announces an end.',
    api_why_contact_elsewhere: () => 'security.txt is elsewhere, and redirects are not followed: give its address as security_txt.',
    api_seen_untrusted: (p) => `${p.why} The certificate was issued by «${p.issuer}».`,
    api_seen_expiring: (p) => `The certificate, issued by «${p.issuer}», ends on ${p.date}, in ${api_live_format.count(p.days, { one: ' day', other: ' days' })}.`,
    api_seen_old_tls: (p) => `${api_live_format.list(p.versions)} accepted; the certificate was issued by «${p.issuer}».`,
    api_seen_static_rsa: (p) => `TLS 1.2 with a static RSA key exchange accepted; the certificate was issued by «${p.issuer}».`,
    api_seen_security_txt: (p) => `${p.why} ${p.seen}`,
    api_contact_missing: () => 'There is no security.txt.',
    api_contact_type: () => 'security.txt is not text/plain in UTF-8.',
    api_contact_long: () => 'security.txt is longer than 32 KiB.',
    api_contact_no_contact: () => 'security.txt has no usable Contact, or one that is no address.',
    api_contact_no_expires: () => 'security.txt does not have exactly one Expires with a date and time.',
    api_contact_expired: (p) => `security.txt expired on ${p.date}.`,
    api_contact_canonical: () => 'The Canonical fields of security.txt do not name the address it was read from.',
};

;// CONCATENATED MODULE: ./lib/messages/en/api-rules.js
/** What each rule of the API security check asks for, what to do where it is not met, and the checklist's points. */
const apiRuleMessages = {
    api_rule_TLS_1: () => 'A certificate that is trusted, fits the host and does not end soon',
    api_fix_TLS_1: () => 'Renew the certificate for this host name from a public authority, and automate it; name an internal authority in ca_file.',
    api_rule_TLS_2: () => 'No TLS 1.0 and no TLS 1.1',
    api_fix_TLS_2: () => 'Allow TLS 1.2 and 1.3 only, on every load balancer in front of the API.',
    api_rule_TLS_3: () => 'Forward secrecy with TLS 1.2',
    api_fix_TLS_3: () => 'Take cipher suites with static RSA key exchange out; keep those with ECDHE.',
    api_rule_TLS_4: () => 'Nothing answers on port 80',
    api_fix_TLS_4: () => 'Close port 80, or refuse there without a redirect: a client that slips into http then notices before it sends a key.',
    api_rule_TLS_5: () => 'HSTS for at least a year',
    api_fix_TLS_5: () => 'Send Strict-Transport-Security: max-age=31536000 with every answer.',
    api_rule_TLS_6: () => 'Only https addresses in the document',
    api_fix_TLS_6: () => 'Write https, and take addresses out that are reached by plain http.',
    api_rule_AUTH_1: () => 'Protected operations refuse to answer without a credential',
    api_fix_AUTH_1: () => 'Check the credential before anything else and answer 401 without one; if the operation is open on purpose, say so with security: [].',
    api_rule_AUTH_2: () => 'A made-up credential opens nothing',
    api_fix_AUTH_2: () => "Verify the credential's signature or look it up; that there is one proves nothing.",
    api_rule_AUTH_3: () => '401 says which credential is wanted',
    api_fix_AUTH_3: () => 'Send WWW-Authenticate with every 401, for example: Bearer.',
    api_rule_AUTH_4: () => 'Every operation says who may call it',
    api_fix_AUTH_4: () => 'Add security to the operation or to the whole document; [] says that anybody may call it on purpose.',
    api_rule_AUTH_5: () => 'No operation that writes is open to anybody',
    api_fix_AUTH_5: () => 'Ask for a credential; an exception that has to be, such as a login, belongs into ignore_file with its reason.',
    api_rule_AUTH_6: () => 'No keys in URLs, no outdated flows, no Basic',
    api_fix_AUTH_6: () => 'Take keys in a header, and tokens from the authorization code flow with PKCE or from client credentials.',
    api_rule_SCOPE_1: () => 'OAuth with scopes',
    api_fix_SCOPE_1: () => 'Define scopes and have each operation ask for those that it needs.',
    api_rule_LIST_1: () => 'CORS lets no foreign origin in',
    api_fix_LIST_1: () => 'Compare the origin with a fixed list; never echo it, never allow null.',
    api_rule_LIST_2: () => 'TRACE is refused',
    api_fix_LIST_2: () => 'Answer 405 to TRACE, in the server and in the framework.',
    api_rule_RATE_1: () => 'Answers announce rate limits',
    api_fix_RATE_1: () => 'Announce limits with RateLimit and RateLimit-Policy.',
    api_rule_RATE_2: () => 'The document knows 429',
    api_fix_RATE_2: () => 'Document 429 with Retry-After where calls are limited, and limit them.',
    api_rule_INPUT_1: () => 'Every parameter and every JSON body has a schema',
    api_fix_INPUT_1: () => 'Describe what is allowed with a schema, and refuse everything else.',
    api_rule_ERR_1: () => 'Errors show nothing of the inside',
    api_fix_ERR_1: () => 'Switch debug mode off and answer one general sentence; details belong into the log.',
    api_rule_ERR_2: () => 'Errors are no HTML pages',
    api_fix_ERR_2: () => 'Answer errors as JSON, best as application/problem+json.',
    api_rule_ERR_3: () => 'No versions of software in headers',
    api_fix_ERR_3: () => 'Take the header out, or the version out of it.',
    api_rule_XSS_1: () => 'The right media type, and nosniff',
    api_fix_XSS_1: () => 'Send the Content-Type that the body has, and X-Content-Type-Options: nosniff.',
    api_rule_DATA_1: () => 'Answers to a credential are not stored',
    api_fix_DATA_1: () => 'Send Cache-Control: no-store with what only this caller may see.',
    api_rule_DOC_1: () => 'What is documented exists',
    api_fix_DOC_1: () => 'Take the operation out of the document, or bring it back.',
    api_rule_DOC_2: () => 'Protected operations document 401 or 403',
    api_fix_DOC_2: () => 'Document what a refusal looks like: 401, and 403 where roles differ.',
    api_rule_VER_1: () => 'What has reached its end no longer answers',
    api_fix_VER_1: () => 'Answer 410 from the day that Sunset names, or move that day.',
    api_rule_VDP_1: () => 'A valid security.txt',
    api_fix_VDP_1: () => 'Serve /.well-known/security.txt as text/plain with Contact and one Expires that lies ahead, less than a year.',
    api_point_authentication: () => 'Authentication',
    api_point_least_privilege: () => 'Least privilege',
    api_point_encryption: () => 'Encryption in transit',
    api_point_rate_limits: () => 'Rate limits',
    api_point_allow_lists: () => 'Allow-lists',
    api_point_input_validation: () => 'Input validation, injection',
    api_point_xss: () => 'Cross-site scripting',
    api_point_errors: () => 'Errors and logs without internals',
    api_point_monitoring: () => 'Monitoring',
    api_point_documentation: () => 'Documentation',
    api_point_versioning: () => 'Versioning',
    api_point_audits: () => 'Audits and updates',
    api_point_disclosure: () => 'Vulnerability disclosure',
    api_point_privacy: () => 'Privacy',
    api_point_standards: () => 'Standards',
    api_point_education: () => 'Education',
};

;// CONCATENATED MODULE: ./lib/messages/en/api.js




/** What the API security check is called, and its facts. */
const apiMessages = {
    ...apiDocumentMessages,
    ...apiRuleMessages,
    ...apiLiveMessages,
    ...apiJudgeMessages,
    source_api: () => 'API security check',
    fact_target: () => 'Target',
    fact_met_count: () => 'Rules met',
    fact_not_visible_count: () => 'Rules not visible',
    fact_not_visible: () => 'IDs of rules not visible',
    fact_known_count: () => 'Known findings',
    fact_request_count: () => 'Requests and handshakes sent',
};


/***/ }),

/***/ 8290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nhnMessages)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1385);

const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .B)('en');
const instances = (count) => format.count(count, { one: ' instance', other: ' instances' });
const results = (count) => format.count(count, { one: ' result', other: ' results' });
/** What the gate on NHN Cloud Server Security Check says. */
const nhnMessages = {
    source_nhn: () => 'Server security check',
    problem_region: (p) => `${p.input} is "${p.given}"; allowed: regions such as KR1 or KR2, separated by commas, spaces or lines.`,
    problem_instances: (p) => `${p.input} has a line with "!" alone; allowed: names or patterns, one a line, "!" directly before what is excluded.`,
    nhn_problem_period: (p) => `from (${p.from}) must lie before to (${p.to}).`,
    nhn_problem_from: () => 'from must lie further back than max_age, or an instance that was last inspected before would go unseen instead of stale.',
    nhn_problem_lookback: (p) => `lookback (${p.lookback}) must be longer than max_age (${p.age}), or nothing stale could ever be seen.`,
    nhn_problem_loopback: (p) => `${p.input} and ${p.other} must both be on loopback, or neither of them: a simulator has no business with real keys.`,
    nhn_reason_passed: (p) => `${instances(p.instances)} within every limit: ${format.number(p.high)} high, ${format.number(p.medium)} medium and ${format.number(p.low)} low weak items.`,
    nhn_reason_over: (p) => `${p.instance} has ${format.number(p.observed)} weak items of a level of which ${p.option} allows ${format.number(p.limit)}.`,
    nhn_reason_over_several: (p) => `${instances(p.instances)} have more weak items of a level than ${p.option} allows (${format.number(p.limit)}); the most has ${p.instance}: ${format.number(p.observed)}.`,
    nhn_reason_over_total: (p) => `All instances together have ${format.number(p.observed)} weak items of a level of which ${p.option} allows ${format.number(p.limit)}.`,
    nhn_reason_stale: (p) => `${p.instance} was last inspected ${format.duration(p.age)} ago; max_age allows ${format.duration(p.limit)}.`,
    nhn_reason_stale_several: (p) => `${instances(p.instances)} were last inspected longer ago than max_age allows (${format.duration(p.limit)}); the longest ago ${p.instance}: ${format.duration(p.age)}.`,
    nhn_reason_future: (p) => `${p.instance} says that it was inspected at ${p.time}, but it is ${p.now} now. How old results are cannot be judged.`,
    nhn_reason_clocks: (p) => `NHN Cloud's clock says ${p.server}, this machine's ${p.own}. How old results are cannot be judged.`,
    nhn_reason_missing: (p) => `${instances(p.count)} in require_instances without a result: ${format.list(p.instances)}${p.count > p.instances.length ? ', …' : ''}.`,
    nhn_reason_unmatched: (p) => `${format.count(p.count, { one: ' line', other: ' lines' })} of instances match no result: ${format.list(p.patterns)}${p.count > p.patterns.length ? ', …' : ''}.`,
    nhn_reason_no_results: () => 'No result was found, so nothing is known about any instance. It is no sign that all is well.',
    nhn_reason_empty_region: (p) => `No result was found in ${format.list(p.regions)}, which region names.`,
    nhn_reason_not_whole: () => 'The results are not whole, so being within a limit proves nothing.',
    /** `reason` is the first doubt, a whole sentence. */
    nhn_reason_doubts: (p) => `${p.reason} ${format.count(p.count, { one: ' more doubt is', other: ' more doubts are' }).trim()} like it.`,
    nhn_reason_timeout: (p) => `The run was not over after ${p.limit}, its timeout.`,
    nhn_reason_checked: (p) => `The results of ${format.list(p.regions)} can be read: keys, app key and regions are in order.`,
    nhn_answer_own_fault: (p) => `${p.host} reports a fault of its own (${p.endpoint}): ${p.text}`,
    nhn_doubt_field: (p) => `The result of ${p.instance} has no usable ${p.field}.`,
    nhn_doubt_no_checks: (p) => `The inspection of ${p.instance} checked nothing: it failed, and is no clean one.`,
    nhn_doubt_too_weak: (p) => `The result of ${p.instance} contradicts itself: ${format.number(p.weak)} weak items of ${format.number(p.checks)} checked ones.`,
    nhn_doubt_sum: (p) => `The result of ${p.instance} contradicts itself: ${format.number(p.weak)} weak items, but ${format.number(p.sum)} by level.`,
    nhn_doubt_gone: (p) => `NHN Cloud lists result ${p.number} of ${p.instance} and knows nothing of its items (HTTP 404).`,
    nhn_doubt_item: (p) => `An item in the result of ${p.instance} has no usable ${p.field}.`,
    nhn_doubt_code: (p) => `Item ${p.item} of ${p.instance} is neither good (O) nor weak (X), but "${p.code}".`,
    nhn_doubt_level: (p) => `The weak item ${p.item} of ${p.instance} has a level that this version does not know: "${p.level}".`,
    nhn_doubt_items: (p) => `The result of ${p.instance} contradicts itself: it has ${format.number(p.items)} items and announces ${format.number(p.checks)}.`,
    nhn_doubt_weak_items: (p) => `The result of ${p.instance} contradicts itself: ${format.number(p.items)} of its items are weak, and it announces ${format.number(p.weak)}.`,
    nhn_doubt_level_items: (p) => `The result of ${p.instance} contradicts itself: its weak items have other levels than it announces.`,
    nhn_doubt_unnamed: (p) => `A result of ${p.region} names no instance or no criteria, so nobody knows what it is about.`,
    nhn_doubt_paging: (p) => `NHN Cloud announced ${results(p.total)} of ${p.region} and listed ${format.number(p.got)}; the list can't be trusted.`,
    nhn_doubt_unsettled: (p) => `The number of results of ${p.region} changed each time while they were read, so some may be unseen.`,
    nhn_doubt_too_large: (p) => `NHN Cloud calls the results of ${p.region} too large to give, however few are asked for (HTTP 413).`,
    nhn_region_not_whole: (p) => `The list of results of ${p.region} is not whole, so a later result of this instance may be missing.`,
    nhn_stale: (p) => `The latest result of ${p.instance} is older than max_age.`,
    nhn_missing: (p) => `${p.instance} is required and has no result.`,
    subjects_instance: () => 'Instances',
    fleet_totals_instance: (p) => `${instances(p.subjects)}: ${format.number(p.fail)} failed, ${format.number(p.unjudged)} could not be judged. Something was found on ${format.number(p.withFindings)}.`,
    fleet_let_through_instance: (p) => `Let through with a warning: ${instances(p.warning)}; skipped: ${format.number(p.skipped)}.`,
    fleet_more_instance: (p) => `${instances(p.count)} more ${p.count === 1 ? 'is' : 'are'} not shown here, of which ${format.number(p.fail)} failed and ${format.number(p.unjudged)} could not be judged.`,
    fleet_clean_instance: (p) => `${instances(p.count)} without findings`,
    nhn_unread_items: (p) => `${format.count(p.count, { one: ' weak item', other: ' weak items' })}, which details: none leaves unread`,
    nhn_ignored: (p) => `Ignored until ${p.expires}, approved by ${p.by}: ${p.reason}`,
    nhn_notice_not_revoked: (p) => `The token of this run could not be revoked and lives until its own end: ${p.why}`,
    nhn_notice_idle: (p) => `No result is excluded by "!${p.pattern}" in instances; is it still right?`,
    nhn_notice_no_results_warn: () => 'The outcome is incomplete; the step succeeds because on_no_results is warn.',
    nhn_log_reading: (p) => `Reading the results of ${format.list(p.regions)}.`,
    nhn_log_reading_again: (p) => `The number of results of ${p.region} changed meanwhile; reading them again.`,
    nhn_log_found: (p) => `${format.count(p.results, { one: ' latest result', other: ' latest results' })} of ${instances(p.instances)}; looking at them one by one.`,
    nhn_log_progress: (p) => `${format.number(p.done)} of ${results(p.total)} looked at so far.`,
    next_nhn_repair: () => 'Repair the weak items as their countermeasures say, have the instances inspected again, and run again.',
    next_nhn_except: () => 'Where one is accepted on purpose, put it into ignore_file with a reason, who approved it, and a day on which that ends.',
    next_nhn_inspect: () => 'Run the inspection on these instances again. Those that no longer exist can be excluded with instances.',
    next_nhn_inspect_again: () => "Compare with the console of Server Security Check, have the instances inspected again, and run again; if it stays so, ask NHN Cloud's support.",
    next_nhn_run_again: () => "Run again while no inspection is going on; if it stays so, ask NHN Cloud's support.",
    next_nhn_clocks: () => "Set this machine's clock and the instance's right and run again; if they are right, ask NHN Cloud's support about these times.",
    next_nhn_names: () => 'Run the inspection on these instances, or correct require_instances: names count exactly as the console shows them, and os, criteria and instances leave others out.',
    next_nhn_patterns: () => 'Compare instances with the names in the console; capitals count.',
    next_nhn_first_results: () => 'Check region, os, criteria, instances and lookback, and that the inspection has run on the instances at all.',
    next_nhn_regions: () => 'Take out of region what has no instances, or run the inspection there.',
    next_nhn_more_time: () => 'To give the run more time:',
    next_nhn_fewer_details: () => 'To read the items of those instances only that have findings:',
    next_nhn_keys: () => 'Check that user_access_key_id and secret_access_key belong together, and that the key is neither deleted nor replaced.',
    next_nhn_token: () => 'Issue a new token, or give user_access_key_id and secret_access_key instead.',
    next_nhn_access: () => "Compare app_key and region with the console, see that the key's account has the role Server Security Check VIEWER in that project, and that the organization's IP ACL lets this machine in.",
    next_nhn_try_later: () => "Wait a while and run again; if it recurs, ask NHN Cloud's support or whoever runs the proxy.",
    nhn_column_number: () => 'Number',
    nhn_column_instance: () => 'Instance',
    nhn_column_region: () => 'Region',
    nhn_column_criteria: () => 'Criteria',
    nhn_column_inspected: () => 'Inspected',
    nhn_column_item: () => 'Item',
    nhn_column_level: () => 'Level',
    nhn_column_name: () => 'Name',
    nhn_word_weak: () => 'weak',
    nhn_word_good: () => 'good',
    nhn_inspections_none: () => 'No result was found.',
    nhn_problem_number: (p) => `Result ${p.number} is not known to NHN Cloud.`,
    check_max_age: () => 'Age of the oldest latest result',
    check_require_instances: () => 'Required instances without a result',
    check_instances: () => 'Patterns that match nothing',
    check_results_found: () => 'Results found',
    check_region: () => 'Regions without a result',
    check_consistent_results: () => 'Doubts about the results',
    title_max_age: (p) => `last inspected ${format.duration(p.observed)} ago, limit ${format.duration(p.limit)}`,
    title_require_instances: (p) => `${format.number(p.observed)} required missing, limit ${format.number(p.limit)}`,
    title_instances: (p) => `${format.count(p.observed, { one: ' pattern', other: ' patterns' })} without a match, limit ${format.number(p.limit)}`,
    title_results_found: (p) => `${results(p.observed)}, minimum ${format.number(p.limit)}`,
    title_region: (p) => `${format.count(p.observed, { one: ' region', other: ' regions' })} without a result, limit ${format.number(p.limit)}`,
    title_consistent_results: (p) => `${format.count(p.observed, { one: ' doubt', other: ' doubts' })}, limit ${format.number(p.limit)}`,
    fact_regions: () => 'Regions',
    fact_instance_count: () => 'Instances',
    fact_weak_instance_count: () => 'Weak instances',
    fact_check_count: () => 'Items checked',
    fact_weak_count: () => 'Weak items',
    fact_high_count: () => 'High',
    fact_medium_count: () => 'Medium',
    fact_low_count: () => 'Low',
    fact_ignored_count: () => 'Ignored items',
    fact_stale_count: () => 'Stale instances',
    fact_missing_count: () => 'Missing instances',
    fact_stale_instances: () => 'Names of stale instances',
    fact_missing_instances: () => 'Names of missing instances',
};


/***/ }),

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ vaddyMessages)
});

// EXTERNAL MODULE: ./lib/messages/format.js
var format = __nccwpck_require__(1385);
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


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ verdictMessages)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1385);

const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .B)('en');
const gates = (count) => format.count(count, { one: ' gate', other: ' gates' });
const reports = (count) => format.count(count, { one: ' report', other: ' reports' });
const limited = (count, what, limit) => `${format.number(count)} ${what}, limit ${format.number(limit)}`;
/** What the verdict over several gates says. */
const verdictMessages = {
    source_verdict: () => 'Verdict',
    verdict_problem_require: (p) => `${p.input} has the line "${p.given}"; allowed: a source such as nhn, a subject such as vaddy:6eb1f9fcbdb6a5a, or a number of subjects such as vaddy*3.`,
    verdict_problem_accept: (p) => `${p.input} names "${p.given}"; allowed: ${p.outcomes.join(', ')}, each with a colon and a reason.`,
    verdict_problem_accept_never: (p) => `${p.input} names ${p.given}, which a verdict never lets through. Each gate has ways of its own, such as its limits, its ignore file or on_incomplete.`,
    verdict_problem_accept_reason: (p) => `${p.input} gives no reason for ${p.given}; allowed: a reason behind a colon, as in "skipped: forks".`,
    verdict_problem_accept_twice: (p) => `${p.input} names ${p.given} twice; keep the line with the reason that holds.`,
    verdict_problem_commit: (p) => `${p.input} is "${p.given}"; allowed: a whole commit ID of 40 or 64 hexadecimal digits, or any.`,
    verdict_problem_no_commit: (p) => `${p.input} is required here, because no CI tells the commit of this run; allowed: a whole commit ID, or any.`,
    verdict_problem_no_match: (p) => `reports has the line "${p.given}", which matches no report. Did the gate run, and is its report_dir here? What lies in the verdict's own report_dir does not count.`,
    verdict_problem_report: (p) => `${p.file} can't be used as a report: ${p.why}.`,
    verdict_file_cut_off: () => 'it is cut off',
    verdict_file_no_json: () => 'it is no JSON',
    verdict_file_no_report: () => 'it names no schema, so it is no report of scangate',
    verdict_file_schema: (p) => `its schema is "${p.schema}", and this version knows ${p.known} only`,
    verdict_file_field: (p) => `${p.field === '' ? 'a field' : p.field} is missing or is not what the schema says`,
    verdict_file_too_long: (p) => `it is longer than ${format.number(p.mebibytes)} MiB`,
    verdict_why_outcome: (p) => `Its outcome is ${p.outcome}: ${p.words}`,
    verdict_why_senseless: () => 'It says that it passed, and with its conclusion or exit code that it did not; that is no pass.',
    verdict_why_no_commit: (p) => `It says no commit, and this verdict is about ${p.wanted}.`,
    verdict_why_commit: (p) => `It is of commit ${p.commit}, and this verdict is about ${p.wanted}.`,
    verdict_why_stale: (p) => `It ended ${format.duration(p.age)} ago; max_age allows ${format.duration(p.limit)}.`,
    verdict_why_future: (p) => `It says that it ended at ${p.time}, but it is ${p.now} now: one of two clocks is wrong.`,
    verdict_why_simulated: () => 'It is of a simulated run, so it says nothing about the real service.',
    verdict_why_contradicted: (p) => `Another report of the same subject says ${p.outcome}, and the worse one counts.`,
    verdict_why_superseded: () => 'A later attempt of the same run counts in its place.',
    verdict_why_missing: () => 'It is required, and there is no report of it, or not of enough subjects.',
    verdict_why_unreadable: (p) => `It can't be used as a report: ${p.why}.`,
    verdict_why_warning: (p) => `Its outcome is ${p.outcome}; its own options let it through with a warning.`,
    verdict_why_passed_with_warning: () => 'It passed, with a warning.',
    verdict_why_accepted: (p) => `Its outcome is ${p.outcome}, which accept lets through: ${p.words}`,
    /** What a report says itself, in its own language. */
    verdict_quoted: (p) => p.words,
    verdict_reason_passed: (p) => p.gates === 1 ? 'The only gate passed.' : `All ${gates(p.gates)} passed.`,
    verdict_reason_passed_with_warnings: (p) => `${gates(p.gates)} passed, with a warning on ${reports(p.warnings)}.`,
    verdict_reason_none: () => 'There is no gate to judge.',
    verdict_reason_one: (p) => `${p.gate}: ${p.reason}`,
    verdict_reason_several: (p) => `${p.gate}: ${p.reason} ${format.count(p.more, { one: ' more is', other: ' more are' })} no pass.`,
    verdict_warning_gate: (p) => `${p.gate}: ${p.reason}`,
    verdict_warning_of_gate: (p) => `${p.gate}: ${p.words}`,
    verdict_log_read: (p) => `${reports(p.reports)} read.`,
    verdict_check_passed: (p) => `${format.number(p.observed)} of ${gates(p.all)} ${p.observed === 1 ? 'is' : 'are'} no pass.`,
    verdict_check_required: (p) => `${format.number(p.observed)} required and without a report: ${format.list(p.gates)}${p.observed > p.gates.length ? ', …' : ''}.`,
    verdict_check_commit: (p) => `${reports(p.observed)} ${p.observed === 1 ? 'does' : 'do'} not say commit ${p.commit}.`,
    verdict_check_fresh: (p) => `${reports(p.observed)} ${p.observed === 1 ? 'is' : 'are'} older than ${format.duration(p.limit)} (max_age) or from the future.`,
    verdict_check_real: (p) => `${reports(p.observed)} ${p.observed === 1 ? 'is' : 'are'} of simulated runs.`,
    verdict_check_readable: (p) => `${format.count(p.observed, { one: " file can't", other: " files can't" })} be used as a report.`,
    check_gates_passed: () => 'Gates that are no pass',
    check_gates_required: () => 'Required gates without a report',
    check_gates_commit: () => 'Reports of another commit',
    check_gates_fresh: () => 'Stale reports',
    check_gates_real: () => 'Reports of simulated runs',
    check_gates_readable: () => 'Files that are no report',
    title_gates_passed: (p) => limited(p.observed, 'no pass', p.limit),
    title_gates_required: (p) => limited(p.observed, 'missing', p.limit),
    title_gates_commit: (p) => limited(p.observed, 'of another commit', p.limit),
    title_gates_fresh: (p) => limited(p.observed, 'stale', p.limit),
    title_gates_real: (p) => limited(p.observed, 'simulated', p.limit),
    title_gates_readable: (p) => limited(p.observed, 'unreadable', p.limit),
    fact_gate_count: () => 'Gates',
    fact_passed_count: () => 'Passed',
    fact_failed_count: () => 'No pass',
    fact_missing: () => 'Missing',
    next_verdict_gates: () => "Mend what the gates' own reports name, and run those gates again.",
    next_verdict_missing: () => 'Let the missing gates run, or see why their reports did not get here: a job that was skipped, or an artifact that was not kept.',
    next_verdict_commit: () => 'Run the gates for this commit. Where the verdict is about another one on purpose, say so with commit.',
    next_verdict_stale: () => 'Run the stale gates again, or allow more with max_age if that is meant.',
    next_verdict_simulated: () => 'Run the gates against the real services. In a rehearsal, and only there:',
    next_verdict_unreadable: () => 'See that each file is a whole report.json of a gate, and update scangate where its schema is newer.',
    gates_heading: () => 'Gates',
    gates_totals: (p) => `${gates(p.gates)} listed: ${format.number(p.pass)} passed, ${format.number(p.warning)} let through, ${format.number(p.fail)} failed, ${format.number(p.unjudged)} could not be judged.`,
    gates_column_gate: () => 'Gate',
    gates_column_counts: () => 'Counts',
    gates_column_ended: () => 'Ended',
    gates_more: (p) => `${format.number(p.count)} more are not shown here; report.json lists all.`,
    gates_next_worst: (p) => `The next ${format.number(p.count)}`,
    gates_count: (p) => `${p.label}: ${p.value}`,
    gates_none: () => 'no report',
    gates_fleet_heading: (p) => `${p.source}: ${p.subjects}`,
    gates_line: (p) => p.counts === '' ? `${p.name}: ${p.outcome}` : `${p.name}: ${p.outcome} (${p.counts})`,
};


/***/ }),

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {


// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __nccwpck_require__(1936);
// EXTERNAL MODULE: ./lib/messages/en/api.js + 4 modules
var api = __nccwpck_require__(1789);
// EXTERNAL MODULE: ./lib/messages/format.js
var format = __nccwpck_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/en/api-command-help.js

const api_command_help_format = (0,format/* formatFor */.B)('en');
/** What the commands of the API security check say, their help among it. */
const apiCommandHelpMessages = {
    group_api: () => 'Check what a live API keeps of its document and the checklist',
    api_check_summary: () => 'Check a live API and judge what it shows',
    api_check_description: () => 'Asks the API a few harmless questions, holds the answers against its OpenAPI document and the checklist, and judges. What does not show is not visible, and never a pass.',
    api_check_example: () => 'A first look at an API',
    api_check_example_credential: () => 'With a credential, for more rules (from API_CHECK_CREDENTIAL), and reports',
    api_check_example_ignore: () => 'Begin an ignore file with what is found',
    api_plan_summary: () => 'Print the requests that a check would send',
    api_plan_description: () => 'Reads document and options and prints one line for each request and handshake, in their order: exactly what check sends. It sends nothing itself, but for a document that is given by its URL, and judges nothing.',
    api_plan_example: () => 'What would be asked?',
    api_plan_example_json: () => 'Operations that are not asked, with the reason',
    api_rules_summary: () => 'List the rules',
    api_rules_description: () => 'Lists every rule with its level, the point of the checklist it belongs to, and the standard it comes from. It asks nobody.',
    api_rules_example: () => 'All rules',
    api_rules_example_json: () => 'Those that the document decides alone',
    exit_api_4: () => 'refused: the document could not be fetched (400, 401, 403 or 404)',
    api_column_rule: () => 'Rule',
    api_column_level: () => 'Level',
    api_column_title: () => 'Asks for',
    api_column_point: () => 'Point of the checklist',
    api_column_source: () => 'Standard',
    api_not_asked_writes: () => 'it writes',
    api_not_asked_method: () => 'only GET is asked',
    api_not_asked_own_servers: () => 'it has servers of its own',
    api_not_asked_leave_out: () => 'leave_out',
    api_not_asked_max_requests: () => 'max_requests has no room for it',
    api_not_asked_path_value: (p) => `path_values has nothing for ${api_command_help_format.list(p.names)}`,
    api_plan_left_out: (p) => `Not asked: ${p.operation} (${p.why})`,
};

;// CONCATENATED MODULE: ./lib/messages/en/cli.js

const cli_format = (0,format/* formatFor */.B)('en');
/** What the command line says beside the gate's own messages. */
const cliMessages = {
    cli_word_note: () => 'note:',
    cli_word_warning: () => 'warning:',
    cli_word_error: () => 'error:',
    cli_problem_two_variables: (p) => `${p.variable} and ${p.other} mean the same and say different things; keep one.`,
    cli_problem_variable_spelling: (p) => `${p.given} is not a variable of scangate; write ${p.variable}.`,
    cli_warning_variable: (p) => `${p.given} is not a variable of scangate and is not read. Is ${p.variable} meant?`,
    cli_problem_required: (p) => `${p.input} is required and is empty. Give ${p.flag}, or set ${p.variable}.`,
    cli_problem_required_key: (p) => `${p.input} is required and is empty. Set ${p.variable}, or give --env-file${p.file === '' ? '' : ` or ${p.file}`}.`,
    cli_problem_required_argument: (p) => `${p.argument} is missing. Give it behind the command: ${p.usage}`,
    cli_problem_arguments: (p) => `${p.command} was given ${cli_format.count(p.count, { one: ' argument', other: ' arguments' })} too many. A value with spaces needs quotes.`,
    cli_problem_flag: (p) => `${p.flag} is not a flag of this command; --help lists them.`,
    cli_problem_flag_near: (p) => `${p.flag} is not a flag of this command. Is ${p.near} meant?`,
    cli_problem_flag_secret: (p) => `${p.flag} is not a flag: a command line is for everybody to see. Set ${p.variable}, or give --env-file${p.file === '' ? '' : `; the key also with ${p.file}`}.`,
    cli_problem_flag_value: (p) => `${p.flag} needs a value: ${p.flag} ${p.value}.`,
    cli_problem_flag_bare: (p) => `${p.flag} takes no value; give the flag alone or leave it out.`,
    cli_problem_flag_late: (p) => `${p.flag} stands behind --, where flags are not read; give it before.`,
    cli_problem_key_terminal: (p) => `${p.flag} - reads standard input, which is a terminal here and would show the key. Send the key through a pipe.`,
    cli_problem_port: (p) => `${p.input} is "${p.given}"; allowed: a port from 0 to 65535, where 0 is a free one.`,
    cli_problem_scale: (p) => `${p.input} is "${p.given}"; allowed: a number above 0, such as 60 or 0.5.`,
    cli_problem_rate: (p) => `${p.input} is "${p.given}"; allowed: a whole number of requests a minute, from 1 to 999999.`,
    cli_problem_loopback: (p) => `${p.input} is "${p.given}"; allowed: a loopback address, such as 127.0.0.1, ::1 or localhost. Everybody knows the simulator's key.`,
    cli_problem_listen: (p) => `The simulator can't listen on ${p.address} (${p.code}). Give another --port, or 0 for a free one.`,
    cli_reports_written: (p) => `The reports are in ${p.folder}.`,
    cli_unknown_command: (p) => `unknown command '${p.word}'`,
    cli_unknown_flag: (p) => `unknown option '${p.flag}'`,
    cli_did_you_mean: (p) => `(Did you mean ${p.near}?)`,
    cli_see_help: () => 'See --help.',
    cli_flags_stand_behind: () => 'Flags stand behind the command.',
    cli_flags_stand_behind_as_in: (p) => `Flags stand behind the command, as in: ${p.line}`,
    cli_is_this_meant: (p) => `Is this meant: ${p.line}`,
    cli_output_lost: (p) => `scangate: standard output can't be written (${p.code}).`,
    cli_phase_asking: () => 'Asking the service',
    cli_label: (p) => `${p.label}:`,
};

;// CONCATENATED MODULE: ./lib/messages/en/cli-help.js
/** What `--help` says beside the options' own help: headings, exit codes, and the commands of no source. */
const cliHelpMessages = {
    help_program: () => 'Security gates for CI: wait for VAddy, scan once, and fail unless the answer is a clear pass.',
    help_begin: () => 'Begin with: scangate demo. Then: scangate vaddy scan --help.',
    help_usage: () => 'Usage:',
    help_usage_options: () => '[options]',
    help_usage_command: () => '[command]',
    help_arguments: () => 'Arguments:',
    help_commands: () => 'Commands:',
    help_options_required: () => 'Required, by flag or variable:',
    help_options_common: () => 'Options:',
    help_options_rest: () => 'More options:',
    help_options_settings: () => 'Output and secrets:',
    help_examples: () => 'Examples:',
    help_exit_codes: () => 'Exit codes:',
    help_secrets: () => 'Secrets',
    help_secrets_text: (p) => `${p.secrets} are no flags, because a command line is for everybody to see.\nSet them in the environment or in --env-file:`,
    help_flag_help: () => 'Show this help',
    help_flag_version: () => 'Show the version',
    help_rest: () => 'The command to run: everything behind -- is its own, flags too.',
    help_default: (p) => `default: ${p.value}`,
    help_variables: (p) => `env: ${p.variables.join(' or ')}`,
    help_either: (p) => p.names.join(' or '),
    help_with_notes: (p) => `${p.help} (${p.notes.join(', ')})`,
    help_opposite: (p) => `The opposite of ${p.flag}`,
    help_short: () => 'Show help',
    exit_0_judges: () => 'passed; also started, skipped and checked',
    exit_0_answers: () => 'answered',
    exit_0_checks: () => 'checked: nothing stands in the way',
    exit_0_runs: () => 'ended as it should',
    exit_0_plays: () => 'both steps ended as they should',
    exit_1: () => 'error: something that nobody foresaw',
    exit_1_plays: () => 'they did not, or something that nobody foresaw happened',
    exit_2_judges: () => 'failed or incomplete: the gate says no',
    exit_2_checks: () => 'failed: the gate would say no',
    exit_3: () => 'misconfigured: an option is missing or cannot be used',
    exit_4: () => 'refused: the service said no',
    exit_5: () => 'unreachable: network, certificate, or an answer that makes no sense',
    exit_6_judges: () => 'busy or timeout: a time limit has passed',
    exit_6_checks: () => 'busy: something else is running',
    exit_129: () => 'aborted by SIGHUP (a closed terminal)',
    exit_130: () => 'aborted by SIGINT (Ctrl-C)',
    exit_131: () => 'aborted by SIGQUIT (Ctrl-\\)',
    exit_143: () => 'aborted by SIGTERM',
    flag_format: () => 'How the result is written to standard output.',
    flag_env_file: (p) => `Read variables such as \`${p.variable}\` from this file, one \`NAME=value\` a line. The environment beats it.`,
    flag_quiet: () => 'No progress: only warnings and errors go to standard error.',
    flag_verbose: () => 'More detail on standard error: each request, and the stack of what nobody foresaw.',
    flag_shell: () => 'The shell that reads the script.',
    completion_summary: () => 'Print a script that completes commands and flags in your shell',
    completion_description: () => 'Prints a completion script. It needs no Node while you type.',
    completion_shell: () => 'bash, zsh or fish.',
    completion_example_bash: () => 'bash, now and in every new shell',
    completion_example_zsh: () => 'zsh',
    completion_example_fish: () => 'fish',
    demo_summary: () => 'Watch the action fail and pass a build, without an account',
    demo_description: () => 'Starts a simulator on this machine and runs the action of a source against it as GitHub runs it: once so that it fails the build, once so that it passes. For VAddy that is a busy project with a scan that finds something, then the repair; for NHN Cloud a fleet with weak servers, then the same after the repair; for the verdict a release with a red gate and one that never ran, then one whose gates are all green. Exits 0 when all ended as they should.',
    demo_source: () => 'The source to watch: vaddy unless given.',
    demo_example: () => 'Twenty seconds',
    demo_example_nhn: () => 'The gate on NHN Cloud Server Security Check',
    demo_example_fortify: () => 'Tokens of Fortify SSC',
    demo_example_api: () => 'The API security check',
    demo_example_verdict: () => 'One verdict over three gates',
    demo_example_language: () => 'In Japanese',
};

;// CONCATENATED MODULE: ./lib/messages/en/demo.js

const demo_format = (0,format/* formatFor */.B)('en');
/** What the demo says. */
const demoMessages = {
    demo_title: () => 'The action at work, against a simulated VAddy on this machine',
    demo_intro: () => 'No account, no network, no key of yours. The step below is the committed action, run as GitHub runs it; only the times are short.',
    demo_act_1: () => '1. The project is busy, and then the scan finds something',
    demo_act_1_story: () => "Somebody else's scan is running, so the step waits for it instead of giving up. Then it scans: 3 alerts, and max_alerts allows none.",
    demo_act_2: () => '2. The application was repaired',
    demo_act_2_story: () => 'The same workflow again. This time the scan finds nothing, and the build may go on.',
    demo_heading_before: () => 'Jobs before it',
    demo_heading_step: () => 'Step',
    demo_heading_outputs: () => 'Outputs',
    demo_heading_summary: () => 'Job summary',
    demo_chart: (p) => `[on GitHub a chart of the alerts: ${p.values}]`,
    demo_waited: () => "It waited until somebody else's scan had ended.",
    demo_one_scan: () => 'It started one scan, not more.',
    demo_step_failed: (p) => `The step failed, as it should (exit code ${p.code}).`,
    demo_step_passed: (p) => `The step passed, as it should (exit code ${p.code}).`,
    demo_alerts: (p) => `Its outputs name ${demo_format.count(p.alerts, { one: ' alert', other: ' alerts' })}.`,
    demo_post: () => 'The post step found nothing left running.',
    demo_key_nowhere: () => 'The key stands nowhere in log, outputs, state and summary.',
    demo_right: (p) => `${p.acts === 2 ? 'Both steps' : `All ${demo_format.number(p.acts)} steps`} ended as they should, in ${p.time}.`,
    demo_wrong: (p) => `Not everything came out as it should (${p.time}); see the crosses above.`,
    demo_next_simulate: () => 'Next, to rehearse a pipeline of yours against a simulator:',
    demo_next_doctor: () => 'To check a real project:',
    demo_no_bundle: (p) => `the action's bundle is missing: ${p.path}`,
    demo_nhn_title: () => 'The action at work, against a simulated NHN Cloud on this machine',
    demo_nhn_act_1: () => '1. Some servers of the fleet have weak items',
    demo_nhn_act_1_story: () => 'Twelve servers in two regions, each inspected within the last weeks. Several have weak items of level high, and max_high allows none.',
    demo_nhn_act_2: () => '2. The servers were repaired and inspected again',
    demo_nhn_act_2_story: () => 'The same workflow again. The latest inspection of each server found nothing, and the build may go on.',
    demo_nhn_instances: (p) => `It judged all ${demo_format.number(p.instances)} servers of both regions.`,
    demo_nhn_weak: (p) => `Its outputs name ${demo_format.number(p.weak)} weak items, by level as the simulated servers have them.`,
    demo_nhn_revoked: () => 'It revoked the token that it was given.',
    demo_nhn_next_doctor: () => 'To check your keys and regions:',
    demo_fortify_title: () => 'The action at work, against a simulated Fortify SSC on this machine',
    demo_fortify_act_1: () => '1. A job gets a token, uses it, and leaves none',
    demo_fortify_act_1_story: () => 'The step issues a token that lives as long as the job. The next step asks SSC with it and never sees the password. The post step revokes it.',
    demo_fortify_act_2: () => '2. The same job is killed while it waits for its token',
    demo_fortify_act_2_story: () => 'SSC has created the token, but its answer never comes, and then the step is killed outright. Nobody has seen the token; the post step finds it by its description.',
    demo_fortify_act_3: () => '3. The machine dies, and no post step runs',
    demo_fortify_act_3_story: () => 'A token was issued and used. Then everything is gone that could have revoked it. What is left is its lifetime of one hour.',
    demo_fortify_post: () => 'Post step:',
    demo_fortify_killed: (p) => `The step was killed (${p.signal}) before the answer came.`,
    demo_fortify_machine: () => 'The machine is gone; nothing revokes the token.',
    demo_fortify_later: () => 'A little more than an hour later, the same step with the same token:',
    demo_fortify_used: () => 'The next step asked SSC with the token alone, and got its answer.',
    demo_fortify_none_left: () => 'No token of the job is left at SSC; those of other people are as they were.',
    demo_fortify_unseen: () => 'SSC had created one token of which the killed step knew nothing.',
    demo_fortify_alive: () => 'Without a post step the token lived on.',
    demo_fortify_expired: (p) => `After an hour SSC refused it (exit code ${p.code}): a short lifetime ends what nobody revokes.`,
    demo_fortify_masked: () => 'The token stands in no log, in neither spelling.',
    demo_fortify_nowhere: () => 'The password stands nowhere in log, outputs and state.',
    demo_fortify_next_doctor: () => 'To see whether your SSC would issue a token, without issuing one:',
    demo_api_title: () => 'The action at work, against a simulated API on this machine',
    demo_api_act_1: () => '1. An API that lets anybody in',
    demo_api_act_1_story: () => 'Its OpenAPI document says that orders and customers need a token. The API answers without one all the same, and max_high allows no such finding.',
    demo_api_act_2: () => '2. The API was repaired',
    demo_api_act_2_story: () => 'The same workflow again. What the document protects is refused now, and the build may go on.',
    demo_api_open: (p) => `Without a credential it got into ${demo_format.count(p.operations, { one: ' protected operation', other: ' protected operations' })}, and its outputs say so.`,
    demo_api_harmless: (p) => `The API saw ${demo_format.count(p.requests, { one: ' request', other: ' requests' })}: GET, OPTIONS and TRACE without a body, one at a time.`,
    demo_api_credential: (p) => `The credential went with ${demo_format.count(p.requests, { one: ' request', other: ' requests' })}, of ${demo_format.number(p.most)} at most.`,
    demo_api_private: () => 'What the API keeps for its customers stands nowhere in log, outputs, state and summary.',
    demo_api_next_rules: () => 'To read every rule that it holds an API against:',
    demo_verdict_title: () => 'The verdict at work, over gates against simulators on this machine',
    demo_verdict_act_1: () => '1. One gate is red, and one never ran',
    demo_verdict_act_1_story: () => 'A release asks three gates. The scan passes, the API lets anybody in, and the job of the server check never started. What never ran leaves nothing red behind; the verdict requires its report and misses it.',
    demo_verdict_act_2: () => '2. All three gates ran, and all are green',
    demo_verdict_act_2_story: () => 'The API was repaired, and the server check ran. The same verdict again: now the release may go out.',
    demo_verdict_counted: (p) => `It judged ${demo_format.count(p.gates, { one: ' gate', other: ' gates' })}, of which ${demo_format.number(p.passed)} passed.`,
    demo_verdict_missing: (p) => `It named what is required and has no report: ${demo_format.list(p.gates)}.`,
    demo_verdict_none_missing: () => 'Every gate that is required has a report.',
    demo_verdict_untouched: () => 'The reports of the gates are as the gates left them.',
    demo_verdict_nowhere: () => 'No key of the gates stands in log, outputs and summary.',
    demo_verdict_next_help: () => 'To see what a verdict can be held to:',
};

;// CONCATENATED MODULE: ./lib/messages/en/doctor.js

const doctor_format = (0,format/* formatFor */.B)('en');
/** What the doctor of any gate says. */
const doctorMessages = {
    doctor_label_node: () => 'Node',
    doctor_label_configuration: () => 'Configuration',
    doctor_label_ca: () => 'Trust',
    doctor_label_dns: () => 'DNS',
    doctor_label_connection: () => 'Connection',
    doctor_label_tls: () => 'TLS',
    doctor_label_pull_request: () => 'Pull-request comment',
    doctor_node: (p) => `${p.version}; 20.18.1 or later is fine. The action itself needs a runner of version 2.327.1 or later.`,
    doctor_configuration: () => 'every option is valid, and they go together.',
    doctor_ca: () => "Node's own root certificates and, if they do not suffice, the system's.",
    /** `settings` and `files` go together: what names a file, and the file. */
    doctor_ca_more: (p) => `Node's own root certificates, ${doctor_format.list(p.settings.map((setting, index) => `${setting} ${p.files[index]}`))} and, if they do not suffice, the system's.`,
    doctor_dns: (p) => `${p.host} is ${p.address}.`,
    doctor_dns_address: (p) => `${p.host} is an address and needs no lookup.`,
    doctor_dns_resolved: (p) => `${p.host} was found.`,
    doctor_dns_proxy: (p) => `the proxy ${p.proxy} looks up ${p.host}.`,
    doctor_connected: (p) => `straight to ${p.host}, through no proxy.`,
    doctor_connected_proxy: (p) => `to ${p.host} through the proxy ${p.proxy}.`,
    doctor_tls: (p) => `${p.protocol}; the certificate was issued by ${p.issuer} and is valid until ${p.validTo}.`,
    doctor_tls_plain: () => 'none: plain http, which is allowed on loopback only.',
    doctor_pull_request: () => 'only the action writes one; its job needs pull-requests: write. In a workflow of a pull request, with GITHUB_TOKEN, the permission is checked here.',
    doctor_pull_request_ok: (p) => `the token may comment on pull request ${p.number}.`,
    doctor_pull_request_denied: (p) => `the token may not comment on pull request ${p.number} (HTTP ${p.status}).`,
    doctor_pull_request_unknown: (p) => `whether the token may comment on pull request ${p.number} is not known: ${p.why}`,
    doctor_not_reached: () => 'not checked, because of what failed above.',
    doctor_not_reached_any: (p) => `Not checked, because of what failed above: ${doctor_format.list(p.labels)}.`,
    doctor_passed: () => 'Nothing stands in the way.',
    doctor_failed: (p) => `Something stands in the way: ${doctor_format.count(p.count, { one: ' check failed.', other: ' checks failed.' })}`,
};

;// CONCATENATED MODULE: ./lib/messages/en/fortify.js

const fortify_format = (0,format/* formatFor */.B)('en');
/** SSC's own words, where it gave any, behind what we say. */
const said = (words) => (words === '' ? '' : ` SSC says: ${words}`);
const ends = (until) => (until === '' ? 'SSC gave it no end' : `it ends at ${until}`);
/** What is said about tokens of Fortify Software Security Center. */
const fortifyMessages = {
    source_fortify: () => 'Fortify SSC tokens',
    fortify_problem_token: (p) => `${p.input} is no token of SSC; allowed: the decoded one, a UUID in small letters as fortifyclient prints it, or the encoded one, 48 characters of base64 as REST takes it. An ID, or a token that was encoded twice, is neither.`,
    fortify_problem_context_path: (p) => `${p.input} is "${p.given}"; allowed: the address of SSC with its context path and nothing behind it, as in https://ssc.example.com/ssc.`,
    fortify_problem_user: (p) => `${p.input} holds a colon, a control character or more than 256 characters; allowed: the name with which the user logs in to SSC.`,
    fortify_problem_password: (p) => `${p.input} holds a control character; allowed: everything else. Was it copied with a line break?`,
    fortify_problem_type: (p) => `${p.input} is "${p.given}"; allowed: the name of a token type, such as CIToken, of letters, digits, ".", "-" and "_".`,
    fortify_problem_type_internal: (p) => `${p.input} is ${p.given}, a type that SSC makes for its own components; allowed: a type for users, such as CIToken.`,
    fortify_log_asking: (p) => `Asking ${p.host} for a ${p.type} of the user ${p.user}.`,
    fortify_log_stopping: () => 'Told to stop: what was made is revoked.',
    fortify_log_lost: (p) => `The answer to the creation was lost: ${p.why} SSC may have made a token; looking for it by its description.`,
    fortify_log_left_revoked: (p) => `Revoked what a creation without an answer had left: ${fortify_format.list(p.ids.map((id) => `ID ${id}`))}.`,
    fortify_log_nothing_left: () => 'No token was left.',
    fortify_log_revoked: (p) => `The token with the ID ${p.id} is revoked.`,
    fortify_log_gone: (p) => `The token with the ID ${p.id} had ended already: SSC knows it no more.`,
    fortify_log_kept: (p) => `The token with the ID ${p.id} is not revoked, because revoke is false; ${ends(p.until)}.`,
    fortify_last_word: (p) => `A token with the description "${p.description}" may be left at SSC until ${p.until}; revoke it there.`,
    fortify_reason_issued: (p) => `SSC issued a ${p.type} with the ID ${p.id}; ${ends(p.until)}.`,
    fortify_reason_ended: (p) => `SSC gave a token that ended at ${p.until}, and by its own clock it is ${p.server}. It is of no use. Set the clocks of both machines right.`,
    fortify_reason_lost: (p) => `The answer to the creation was lost: ${p.reason} What it left could not be cleaned up: ${p.why} A token with the description "${p.description}" may be left at SSC until ${p.until}; revoke it there.`,
    fortify_reason_lost_twice: (p) => `The answers to two creations were lost, the last one like this: ${p.why} What could be found was revoked. Should the server have been slower than our look, a token with the description "${p.description}" is left until ${p.until}; revoke it there.`,
    fortify_unknown_type: (p) => `SSC knows no token type ${p.type}. It has: ${p.types.join(', ')}.${said(p.words)}`,
    fortify_known_type: (p) => `SSC refused the creation (HTTP 400), though it knows the type ${p.type}${p.days > 0 ? ` and lets it live for up to ${fortify_format.count(p.days, { one: ' day', other: ' days' })}` : ''}. Check lifetime and description.${said(p.words)}`,
    fortify_definitions_need_token: (p) => `SSC ${p.version} tells its token types to a token only, not to a user with a password. Set FORTIFY_SSC_TOKEN, or update SSC to 23.2 or later.`,
    fortify_login_refused: (p) => `SSC refused the login of ${p.user} (${p.endpoint}, HTTP 401), and it is not tried again, since failed logins lock accounts. One of these is so: the password is wrong or has expired, the account is locked or suspended, or the user comes by single sign-on only and has no password here.${said(p.words)}`,
    fortify_token_refused: (p) => `SSC refused the token (${p.endpoint}, HTTP 401), and whether it still lives could not be found out.${said(p.words)}`,
    fortify_token_invalid: (p) => `SSC does not know the token (${p.endpoint}, HTTP 401): it has expired, was revoked, or never was one of this server.${said(p.words)}`,
    fortify_token_not_allowed: (p) => `The token lives, but SSC does not allow it this (${p.endpoint}, HTTP 401): its type is not made for it, or this release of SSC takes a password there.${said(p.words)}`,
    fortify_no_access: (p) => `What was asked for does not exist, or there is no access to it; SSC does not tell which (${p.endpoint}, HTTP 403).${said(p.words)}`,
    fortify_no_api: (p) => `${p.host} has no REST interface of SSC there (${p.endpoint}, HTTP 404). Check the context path in url, as in https://ssc.example.com/ssc.`,
    fortify_answer_page: (p) => `${p.host} answered with a web page where SSC's REST interface should be (${p.endpoint}). Check the context path in url, and whether a proxy or a login page of single sign-on stands in between.`,
    fortify_answer_fault: (p) => `${p.host} answered HTTP ${p.status} (${p.endpoint}): ${p.text}`,
    fortify_answer_contradicts: (p) => `${p.host} answered with success and says ${p.code} in the answer itself (${p.endpoint}), which contradicts it. ${p.text}`.trim(),
    fortify_answer_paging: (p) => `SSC's list changed, or repeated itself, each time it was read to its end (${p.endpoint}), so it can't be had whole.`,
    fortify_warning_shortened: (p) => `SSC gave the token ${p.given} instead of ${p.asked}: it ends at ${p.until}. It gives a ${p.type} no more than its own maximum.`,
    fortify_warning_longer: (p) => `SSC gave the token ${p.given} instead of ${p.asked}: unless revoked, this ${p.type} lives until ${p.until}.`,
    fortify_warning_no_end: (p) => `SSC did not say when this ${p.type} ends. Unless revoked, it may live for ever.`,
    fortify_warning_clock_behind: (p) => `This machine's clock is ${fortify_format.duration(p.apart)} behind SSC's, so the token's life is shorter by that.`,
    fortify_warning_clock_ahead: (p) => `This machine's clock is ${fortify_format.duration(p.apart)} ahead of SSC's, so the token's life is longer by that.`,
    fortify_warning_deprecated: (p) => `The type ${p.type} is deprecated; SSC has ${p.successor} instead.`,
    fortify_warning_http: (p) => `Password and token go to ${p.host} unencrypted, and whoever is on the way can read them. Use https.`,
    fortify_notice_not_revoked: (p) => `The token with the ID ${p.id} could not be revoked; ${ends(p.until)}. ${p.why}`,
    fortify_notice_maybe_left: (p) => `A token with the description "${p.description}" may be left at SSC${p.until === '' ? '' : ` until ${p.until}`}; revoke it there. It could not be looked for: ${p.why}`,
    fortify_why_no_time: () => 'SSC did not answer within the time that a post step has.',
    fortify_why_password_needed: () => 'The password was not at hand after the job, as in an action within another one, and SSC before 24.2 lets no token revoke itself.',
    fortify_why_login_refused: () => 'SSC refused the password before, so it was not sent again.',
    fortify_problem_token_id: (p) => `${p.input} is "${p.given}"; allowed: the ID of a token, which is a number, as scangate fortify token list shows it.`,
};

;// CONCATENATED MODULE: ./lib/messages/en/fortify-cli.js

const fortify_cli_format = (0,format/* formatFor */.B)('en');
const tokens = (count) => fortify_cli_format.count(count, { one: ' token', other: ' tokens' });
const days = (count) => fortify_cli_format.count(count, { one: ' day', other: ' days' });
/** What the commands for tokens of Fortify SSC say. */
const fortifyCliMessages = {
    file_exists_force: () => 'there is such a file already; --force replaces it',
    file_not_plain: () => 'it is a link, a folder or a device, which is left alone',
    fortify_column_id: () => 'ID',
    fortify_column_owner: () => 'Owner',
    fortify_column_type: () => 'Type',
    fortify_column_created: () => 'Created',
    fortify_column_expires: () => 'Ends',
    fortify_column_days_left: () => 'Days',
    fortify_column_uses_left: () => 'Uses',
    fortify_column_max_days: () => 'Most days',
    fortify_column_max_uses: () => 'Most uses',
    fortify_column_purpose: () => 'Purpose',
    fortify_column_application: () => 'Application',
    fortify_column_version: () => 'Version',
    fortify_column_concern: () => 'What is wrong',
    fortify_word_never: () => 'never',
    fortify_word_over: () => 'ended',
    fortify_word_unlimited: () => 'unlimited',
    fortify_list_none: () => 'There is no such token.',
    fortify_types_none: () => 'SSC names no token type.',
    fortify_versions_none: () => 'There is no such application version.',
    fortify_create_written: (p) => `It is in ${p.file}, which only its owner can read.`,
    fortify_extend_done: (p) => `Token ${p.id} (${p.type}) ends at ${p.end} now; its value is the same.`,
    fortify_revoke_done: (p) => `Token ${p.id} is revoked.`,
    fortify_revoke_done_value: () => 'The token is revoked.',
    fortify_check_valid: (p) => `Token ${p.id} (${p.type}) is valid until ${p.end}, ${days(p.days)} more.`,
    fortify_check_no_end: (p) => `Token ${p.id} (${p.type}) is valid, and SSC names no end of it.`,
    fortify_check_end_unread: () => "The token is valid. When it ends can't be read: SSC tells a token about itself from 24.2 on.",
    fortify_rotate_done: () => 'The old token is revoked; the new one has taken its place.',
    fortify_token_ends_soon: (p) => `Token ${p.id} (${p.type}, ${p.owner}) ends at ${p.end}, ${days(p.days)} from now.`,
    fortify_token_over: (p) => `Token ${p.id} (${p.type}, ${p.owner}) ended at ${p.end}.`,
    fortify_token_unknown: (p) => `There is no token ${p.id}, or the user has no access to it; SSC does not tell which. scangate fortify token list shows the IDs.`,
    fortify_token_dead: () => 'The token is not valid: it has ended, was revoked, or never was one of this server.',
    fortify_token_doubtful: (p) => `Whether the token is valid can't be told: ${p.why}`,
    fortify_token_end_wanted: () => '--fail wants to know when the token ends, and this SSC does not tell it: only from 24.2 on.',
    fortify_problem_http: (p) => `${p.input} is "${p.given}"; plain http would send password and tokens unencrypted. Use https, or give --allow-http, which warns every time.`,
    fortify_problem_target: () => 'Where is the token to go? Give --output-file; or --stdout, where nobody keeps what is printed. Nothing was sent.',
    fortify_problem_command: (p) => `A command to run is missing. Give it behind --: ${p.usage}`,
    fortify_problem_revoke_what: () => 'Which token is to be revoked? Give either IDs or --value-stdin. Nothing was sent.',
    fortify_problem_revoke_login: () => 'SSC takes IDs from a user with a password only. Set FORTIFY_SSC_USER and FORTIFY_SSC_PASSWORD, or give the value with --value-stdin. Nothing was revoked.',
    fortify_problem_asker: () => 'Nobody is named who asks. Set FORTIFY_SSC_USER and FORTIFY_SSC_PASSWORD, or FORTIFY_SSC_TOKEN.',
    fortify_problem_needs_token: () => 'This needs a token, since SSC takes no password here. Set FORTIFY_SSC_TOKEN, or put this in front: scangate fortify token run --type CIToken --',
    fortify_problem_self: (p) => `Token ${p.id} is the one in use, FORTIFY_SSC_TOKEN. If it is to go, give --self. Nothing was revoked.`,
    fortify_problem_self_value: () => 'That is the token in use, FORTIFY_SSC_TOKEN. If it is to go, give --self. Nothing was revoked.',
    fortify_problem_self_unread: () => "Whether the token in use, FORTIFY_SSC_TOKEN, is among them can't be told: this SSC tells no token its ID. Give --self, or unset the variable. Nothing was revoked.",
    fortify_problem_old: () => 'Which token is to be replaced? Set FORTIFY_SSC_TOKEN, or give --old with an ID. Nothing was sent.',
    fortify_problem_over: (p) => `Token ${p.id} ended at ${p.end}. What has ended is not extended; issue another one.`,
    fortify_command_unstarted: (p) => `${p.program} can't be started (${p.code}).`,
    fortify_create_lost: (p) => `Token ${p.id} was issued and could not be handed on: ${p.why}. It is taken back.`,
    fortify_extend_sooner: (p) => `Token ${p.id} ends sooner than before: it would have lived until ${p.end}.`,
    fortify_revoke_failed: (p) => `Token ${p.id} is not revoked: ${p.why}`,
    fortify_rotate_dead: (p) => `SSC does not accept the new token ${p.id}. It was given to nobody and is taken back; the old one stays.`,
    fortify_rotate_failed: (p) => `The command ended with ${p.code}, so the new token ${p.id} is taken back, and the old one stays.`,
    fortify_rotate_old_left: (p) => `The command has the new token, and the old one could not be revoked, so both are valid: ${p.why}`,
    fortify_audit_too_long: (p) => `lives ${fortify_cli_format.duration(p.life)}`,
    fortify_audit_no_end: () => 'never ends in practice',
    fortify_audit_owner_suspended: () => 'owner locked',
    fortify_audit_owner_unknown: () => 'owner has no account',
    fortify_audit_type_raised: (p) => `${days(p.days)} allowed`,
    fortify_audit_type_unlimited: () => 'no longest life',
    fortify_audit_title: () => 'Review of Fortify SSC tokens',
    fortify_audit_result: (p) => `${fortify_cli_format.count(p.concerns, { one: ' concern', other: ' concerns' })} about ${tokens(p.tokens)} and ${fortify_cli_format.count(p.types, { one: ' type', other: ' types' })}. Not counted: ${tokens(p.over)} that ended already.`,
    fortify_audit_owners_unasked: () => 'Owners were not looked up: that takes a token in FORTIFY_SSC_TOKEN whose type opens the list of users, such as UnifiedLoginToken, of an administrator.',
    fortify_audit_owners_unread: (p) => `Owners were not looked up: ${p.why}`,
    fortify_audit_types_unread: (p) => `Token types were not looked up: ${p.why}`,
    doctor_label_ssc_login: () => 'Password',
    doctor_label_ssc_version: () => 'SSC',
    doctor_label_ssc_type: () => 'Token type',
    doctor_label_ssc_token: () => 'Token in use',
    doctor_ssc_login: (p) => `SSC accepts that of ${p.user}.`,
    doctor_ssc_version: (p) => `version ${p.version}.`,
    doctor_ssc_version_unknown: () => 'it does not say which version it is.',
    doctor_ssc_type: (p) => `${p.type} may live for ${days(p.days)}.`,
    doctor_ssc_type_unlimited: (p) => `${p.type} may live for any time.`,
    doctor_ssc_token: () => 'it is valid.',
    doctor_ssc_token_none: () => 'FORTIFY_SSC_TOKEN is not set, and issuing one needs none.',
    doctor_ssc_clock: () => "this machine's and SSC's agree.",
    doctor_ssc_clock_apart: (p) => `this machine's and SSC's are ${fortify_cli_format.duration(p.apart)} apart, and a token lives shorter or longer by that.`,
    doctor_ssc_clock_unknown: () => 'SSC did not say what time it is.',
    next_fortify_types: () => 'Choose one with --type; scangate fortify token types shows how long each may live.',
};

;// CONCATENATED MODULE: ./lib/messages/en/fortify-command-help.js
/** What `--help` says of the commands for tokens of Fortify SSC: summaries, descriptions, examples, endings. */
const fortifyCommandHelpMessages = {
    group_fortify: () => 'Issue and look after tokens of Fortify SSC',
    group_fortify_token: () => 'Issue, list, extend, replace and revoke tokens',
    fortify_run_summary: () => 'Run a command with a token that is revoked at its end',
    fortify_run_description: () => 'Issues a token, runs the command behind -- with it in FORTIFY_SSC_TOKEN, and revokes it however that ends. The command does not get the password, and its exit code is ours.',
    fortify_run_example: () => 'A client that takes the token from the variable',
    fortify_run_example_rest: () => 'The token as REST takes it, for two hours at most',
    fortify_create_summary: () => 'Issue a token, and write it once',
    fortify_create_description: () => 'Issues a token and writes its value, which SSC never shows again, into a new file that only its owner can read, or to standard output. With neither it sends nothing.',
    fortify_create_example: () => 'For ninety days, into a file',
    fortify_create_example_stdout: () => 'Straight into a store of secrets',
    fortify_list_summary: () => 'List tokens, and when they end',
    fortify_list_description: () => "Lists your own tokens, or everybody's where you are an administrator of SSC. Judges nothing unless --warn or --fail is given.",
    fortify_list_example: () => 'Warn two weeks before an end, fail three days before',
    fortify_list_example_json: () => "The IDs of everybody's CI tokens",
    fortify_check_summary: () => 'Check the token in the environment, without a password',
    fortify_check_description: () => 'Says whether the token in FORTIFY_SSC_TOKEN is valid, and when it ends, which SSC tells from 24.2 on.',
    fortify_check_example: () => 'In a nightly job',
    fortify_extend_summary: () => 'Move the end of a token; its value stays',
    fortify_extend_description: () => 'Gives a token a new end, counted from now, so that nobody has to replace a stored value. SSC allows no more than the longest life of its type.',
    fortify_extend_example: () => 'Ninety days from now',
    fortify_rotate_summary: () => 'Replace a token: issue, verify, hand over, revoke the old one',
    fortify_rotate_description: () => 'Issues a token, verifies it, and hands it to the command behind -- on its standard input. Once that has exited with 0, the old token is revoked; otherwise the new one is, and the old one stays.',
    fortify_rotate_example: () => 'The one in FORTIFY_SSC_TOKEN, into a secret of GitHub',
    fortify_rotate_example_old: () => 'One of which only the ID is known',
    fortify_revoke_summary: () => 'Revoke tokens by their IDs, or one by its value',
    fortify_revoke_description: () => 'Revokes the tokens that are named, and never others. The one in use goes only with --self. By its value a token can be revoked without a password from SSC 24.2 on.',
    fortify_revoke_example: () => 'Two of them',
    fortify_revoke_example_value: () => 'One of which only the value is known',
    fortify_types_summary: () => 'List the token types that the server allows',
    fortify_types_description: () => 'Lists the types and their longest lives as the server has them, since sites change them. SSC 22.2 wants a token in FORTIFY_SSC_TOKEN for it.',
    fortify_types_example: () => 'All of them',
    fortify_audit_summary: () => 'Review all tokens and types for a security review',
    fortify_audit_description: () => "Reviews everybody's tokens and the types: lives beyond --max-lifetime, no end in practice, owners without a usable account, and types whose longest life is over 3,650 days. Owners are looked up with the token in FORTIFY_SSC_TOKEN, where that may.",
    fortify_audit_example: () => 'For a ticket',
    fortify_audit_example_csv: () => 'For a spreadsheet',
    fortify_versions_summary: () => 'List the versions of applications, with their IDs',
    fortify_versions_description: () => 'Lists what the token in FORTIFY_SSC_TOKEN may see, as fortifyclient listprojects does.',
    fortify_versions_example: () => 'Of one application',
    fortify_doctor_summary: () => 'Check that a token could be issued, and say what stands in the way',
    fortify_doctor_description: () => 'Checks configuration, network, password, version, clock, type, and the token in FORTIFY_SSC_TOKEN, and says for each what to do. Issues no token, and sends a refused password no second time.',
    fortify_doctor_example: () => 'Would the job get its token?',
    fortify_the_token_id: () => 'The ID of the token, as `list` shows it.',
    flag_fortify_password_file: () => 'Read the password from this file, or from standard input (`-`).',
    flag_fortify_token_file: () => 'Read the token in use from this file, or from standard input (`-`).',
    flag_fortify_allow_http: () => 'Allow plain http to another host. Password and tokens travel unencrypted then, and each call warns of it.',
    flag_fortify_encoded: () => 'Hand on the token as REST takes it (base64), not as fortifyclient does (UUID).',
    flag_fortify_output_file: () => 'Write the token into this new file, which only its owner can read.',
    flag_fortify_force: () => 'Replace the file where it exists.',
    flag_fortify_stdout: () => 'Write the token to standard output. CI keeps what is printed in its logs.',
    flag_fortify_all_users: () => 'List the tokens of all users, where you are an administrator of SSC.',
    flag_fortify_type_filter: () => 'Only tokens of this type.',
    flag_fortify_warn: () => 'Warn of a token that ends within this time, such as 14d.',
    flag_fortify_fail: () => 'Exit with 2 for a token that ends within this time, such as 3d, or has ended.',
    flag_fortify_old: () => 'The ID of the token to replace. Unset: the one in FORTIFY_SSC_TOKEN.',
    flag_fortify_value_stdin: () => 'Revoke the token whose value comes on standard input.',
    flag_fortify_self: () => 'Also revoke the token in use, FORTIFY_SSC_TOKEN.',
    flag_fortify_max_lifetime: () => 'The longest life that a token may have, from its creation, such as 90d.',
    flag_fortify_app: () => 'Only the application of exactly this name.',
    flag_fortify_new_end: () => 'How long the token lives from now, such as 90d.',
    exit_fortify_0_run: () => "the command's own 0; each of its exit codes is handed on, 127 means that there is none, 126 that it can't be executed",
    exit_fortify_0_rotate: () => "replaced; each other exit code of the command's own is handed on",
    exit_fortify_0_check: () => 'valid; without --fail also where SSC does not tell until when',
    exit_fortify_2_check: () => 'failed: the token is not valid, or ends within --fail',
    exit_fortify_2_list: () => 'failed: a token ends within --fail, or has ended',
    exit_fortify_2_audit: () => 'failed: the review has something to say',
    exit_fortify_4: () => 'refused: SSC said no (password, token, type, ID or role)',
    exit_fortify_5_check: () => 'unreachable: whether the token is valid, or when it ends, cannot be told',
};

;// CONCATENATED MODULE: ./lib/messages/en/init.js
/** What `scangate init` asks and says, and the comments in what it writes. */
const initMessages = {
    init_summary: () => 'Write the workflow, Jenkinsfile or .gitlab-ci.yml that runs a gate',
    init_description: () => "Asks for the CI system, the source and the project, runs the source's doctor where the environment has a key, and writes a pipeline with pinned references and the least permissions. Everything that it asks for is a flag, too. It replaces no file without --force, and neither asks for a key nor writes one: what is left to do by hand stands at the end.",
    init_example: () => 'Be asked',
    init_example_flags: () => 'Answer by flags; without a terminal this is the way',
    init_example_no_doctor: () => 'Another file, and no question to the service',
    exit_init_0: () => 'the file was written',
    exit_init_3: () => 'misconfigured: an option is missing or bad, or the file is there already',
    exit_init_6: () => 'busy: the doctor found something else running',
    flag_init_ci: () => 'The CI system that is to run the gate.',
    flag_init_source: () => 'What is to be judged: a VAddy scan, the server check of NHN Cloud, or an API.',
    flag_init_project_id: () => 'With `vaddy`: the project, as the Server page of the console shows it.',
    flag_init_crawl_label: () => 'With `vaddy`: the label of the crawl to scan. Default: the newest crawl.',
    flag_init_region: () => 'With `nhn`: one or several regions such as `KR1`.',
    flag_init_target: () => "With `api`: the API's base URL.",
    flag_init_allowed_hosts: () => 'With `api`: the hosts that may be asked. It is your consent.',
    flag_init_openapi: () => "With `api`: the API's OpenAPI document, a file or a URL; `none`: there is none.",
    flag_init_output: () => 'The file to write. Default: `.github/workflows/scangate-SOURCE.yml`, `Jenkinsfile` or `.gitlab-ci.yml`.',
    flag_init_force: () => 'Replace the file where it is there already.',
    flag_init_reference: () => 'The release or the commit of scangate that the pipeline takes.',
    flag_init_doctor: () => "Run the source's doctor first; where it finds something wrong, nothing is written.",
    flag_init_env_file: () => 'A file with variables for the doctor. Nothing of it is written.',
    flag_init_language: () => 'Language of the questions, of the comments in the file, and of the reports.',
    init_ask_ci: () => 'Which CI system is to run the gate? A number or a name:',
    init_ask_source: () => 'What is to be judged? A number or a name:',
    init_ask_choice: (p) => `${p.number}  ${p.word}: ${p.why}`,
    init_ask_one_of_these: () => 'That is none of them.',
    init_ask_needed: () => 'It does not work without.',
    init_ask_usual: (p) => `Enter alone means: ${p.usual}`,
    init_ask_project_id: () => 'The ID of the VAddy project, from the Server page of the console (not the key):',
    init_ask_crawl_label: () => 'The label of the crawl to scan; Enter alone takes the newest crawl:',
    init_ask_region: () => 'The regions of NHN Cloud, such as KR1, KR2:',
    init_ask_target: () => 'The base URL of the API, such as https://api.example.com/v1:',
    init_ask_allowed_hosts: () => 'The hosts that may be asked. With your answer you consent:',
    init_ask_openapi: () => 'The OpenAPI document, a file or a URL; none, where there is none:',
    init_problem_no_terminal: (p) => `There is no terminal to ask on, and something is missing. Give ${p.flags.join(' ')}.`,
    init_problem_no_answer: () => 'The input ended before everything was answered. Nothing was written.',
    init_problem_stray: (p) => `${p.flag} means nothing for ${p.source}; leave it out, or give another --source.`,
    init_problem_reference: (p) => `${p.input} is "${p.given}"; allowed: a release such as v1.2.3, or the 40 hexadecimal digits of a commit. Branches and v1 move.`,
    init_problem_reference_release: () => 'reference names a commit, but this pipeline installs the npm package, which has releases only. Give one such as v1.2.3.',
    init_problem_expression: (p) => `${p.input} is "${p.given}"; in a workflow GitHub would take "\${{" for an expression. Write the value itself.`,
    init_doctor: (p) => `First, what ${p.line} says:`,
    init_doctor_failed: () => 'Nothing was written. Mend what stands above, or give --no-doctor to write the file all the same.',
    init_written: (p) => `Written: ${p.file}`,
    init_left: () => 'What is left to do by hand:',
    init_left_doctor: (p) => `No service was asked so far. With ${p.names.join(', ')} in your environment, see whether the gate would run:`,
    init_left_github_secret: (p) => `Store the secret ${p.name}: Settings > Secrets and variables > Actions > Secrets. Or here, where it is asked for:`,
    init_left_github_secret_optional: (p) => `Only for protected operations: store the secret ${p.name}: Settings > Secrets and variables > Actions > Secrets. Or here, where it is asked for:`,
    init_left_github_variable: (p) => `Store the variable ${p.name}, which is no secret: Settings > Secrets and variables > Actions > Variables. Or here:`,
    init_left_github_run: (p) => `Commit ${p.file} to the default branch, then start "${p.title}" on the page Actions.`,
    init_left_gitlab_secret: (p) => `Add the variable ${p.name}, masked and protected: Settings > CI/CD > Variables.`,
    init_left_gitlab_secret_optional: (p) => `Only for protected operations: add the variable ${p.name}, masked and protected: Settings > CI/CD > Variables.`,
    init_left_gitlab_variable: (p) => `Add the variable ${p.name}, which is no secret: Settings > CI/CD > Variables.`,
    init_left_gitlab_limit: (p) => `Allow jobs ${p.minutes} minutes: Settings > CI/CD > General pipelines > Timeout.`,
    init_left_gitlab_run: (p) => `Commit ${p.file}; the pipeline then runs with each push.`,
    init_jenkins_vaddy: () => '"Username with password": the VAddy login ID and the WebAPI key',
    init_jenkins_nhn_app_key: () => '"Secret text": the app key of Server Security Check',
    init_jenkins_nhn: () => '"Username with password": the User Access Key ID and the Secret Access Key',
    init_jenkins_api: () => '"Secret text": the value of the header that opens them, for example with Bearer in front',
    init_left_jenkins_library: (p) => `Add the library: Manage Jenkins > System > Global Trusted Pipeline Libraries: name scangate, default version ${p.reference}, repository ${p.repository}, library path jenkins/.`,
    init_left_jenkins_credential: (p) => `Add a credential with the ID ${p.id}: Manage Jenkins > Credentials. ${p.why}.`,
    init_left_jenkins_optional: (p) => `Only for protected operations: add a credential with the ID ${p.id}: Manage Jenkins > Credentials. ${p.why}. Then take the slashes from the line ${p.option}.`,
    init_left_jenkins_run: (p) => `Commit ${p.file}, and make a pipeline of it: New Item > Pipeline > Pipeline script from SCM.`,
    init_comment_head: () => 'Written by scangate init. It is yours from here on.',
    init_comment_trigger: () => 'Started by hand. Add what it is to follow, such as a push or a deployment.',
    init_comment_permissions: () => 'The gate needs no permission of the token.',
    init_comment_one_at_a_time: () => 'A second run waits for the first.',
    init_comment_limit: () => "In minutes, above the gate's own limits, so that it can say why it ended.",
    init_comment_checkout: () => 'For the OpenAPI document.',
    init_comment_settings: () => 'From the settings of the repository; no key stands here.',
    init_comment_reports: () => 'Also after a failure.',
    init_comment_variables: (p) => `From Settings > CI/CD > Variables: ${p.names.join(', ')}. No key stands here.`,
    init_comment_exec: () => 'By exec, so that a signal reaches the gate and no shell stands in the way.',
    init_comment_optional: () => 'For protected operations, once there is a credential of this ID:',
    init_comment_agent: () => 'The agent needs Node 20.18.1 or later.',
};

// EXTERNAL MODULE: ./lib/messages/en/nhn.js
var nhn = __nccwpck_require__(8290);
;// CONCATENATED MODULE: ./lib/messages/en/nhn-cli.js

const nhn_cli_format = (0,format/* formatFor */.B)('en');
/** What the commands of the NHN gate say, its doctor's looks among it. */
const nhnCliMessages = {
    doctor_label_access_key: () => 'Access key',
    doctor_label_app_key: () => 'App key',
    doctor_label_region: () => 'Region',
    doctor_label_clock: () => 'Clock',
    doctor_access_key: () => 'a token was issued for it.',
    doctor_access_key_none: () => 'none is needed, because a token is given.',
    doctor_app_key: () => 'it is known, and the account may read results.',
    doctor_region: (p) => `${p.region} has ${nhn_cli_format.count(p.results, { one: ' recent result', other: ' recent results' })}.`,
    doctor_region_empty: (p) => `${p.region} has no recent result.`,
    doctor_clock: () => "this machine's and NHN Cloud's agree.",
    doctor_clock_apart: (p) => `this machine's and NHN Cloud's are ${nhn_cli_format.duration(p.apart)} apart.`,
    doctor_clock_unknown: () => 'NHN Cloud did not say what time it is.',
    file_exists: () => 'there is such a file already',
    ignore_file_written: (p) => `${p.path} has ${nhn_cli_format.count(p.entries, { one: ' entry', other: ' entries' })}. Delete what is to be repaired, and say of the rest why, who approved it, and until when.`,
};

;// CONCATENATED MODULE: ./lib/messages/en/nhn-command-help.js
/** What `--help` says of the NHN gate's commands: summaries, descriptions, examples, endings. */
const nhnCommandHelpMessages = {
    group_nhn: () => 'Judge the server inspections of NHN Cloud',
    nhn_check_summary: () => 'Judge the latest server inspections of a fleet',
    nhn_check_description: () => 'Reads the latest inspections of each instance and judges findings and age. It starts no inspection: the service cannot be told to.',
    nhn_check_example: () => 'No weak item of level high, nothing older than 30 days',
    nhn_check_example_required: () => 'Required hosts, and accepted items',
    nhn_check_example_reports: () => 'Two regions, in Korean, with reports',
    nhn_check_example_ignore: () => 'Everything that is weak now, to be answered for',
    flag_write_ignore_file: () => 'Judge nothing: write what is weak now into this new file, as entries for `ignore_file` whose reason, approver and day are left to you.',
    nhn_doctor_summary: () => 'Check that the results can be read, and say what stands in the way',
    nhn_doctor_description: () => 'Checks configuration, network, key pair, app key, role, regions and clock, and says for each what to do. It takes the flags of check, and judges nothing.',
    nhn_doctor_example: () => 'Would the job get its results?',
    nhn_inspections_summary: () => 'List the latest inspection of each instance',
    nhn_inspections_description: () => 'Lists the latest result of each region, instance, criteria and kind, and judges nothing.',
    nhn_inspections_example: () => 'All of one region',
    nhn_inspections_example_json: () => 'The names of instances with items of level high',
    nhn_inspection_summary: () => 'Show one inspection with its items',
    nhn_inspection_description: () => 'Shows every item of one result, the weak ones first, and judges nothing.',
    nhn_inspection_number: () => 'The number of the result, as `inspections` lists it.',
    nhn_inspection_example: () => 'In Korean',
    exit_nhn_4: () => 'refused: NHN Cloud said no (key, app key, role or region)',
};

;// CONCATENATED MODULE: ./lib/messages/en/assessment.js

const assessment_format = (0,format/* formatFor */.B)('en');
/** Words for an assessment: rules and points of a checklist that a subject was held against. */
const assessmentMessages = {
    heading_rules: () => 'Rules',
    heading_points: () => 'Points of the checklist',
    column_rule: () => 'Rule',
    column_note: () => 'Note',
    column_standard: () => 'Standard',
    column_point: () => 'Point',
    column_seen: () => 'Seen',
    column_unseen: () => 'Not seen',
    rule_met: () => 'met',
    rule_not_met: () => 'not met',
    rule_not_visible: () => 'not visible',
    rule_not_applicable: () => 'not applicable',
    point_not_met: () => 'not met',
    point_partly_visible: () => 'nothing found, partly visible',
    point_not_visible: () => 'not visible',
    assessment_totals: (p) => `${assessment_format.count(p.met, { one: ' rule is', other: ' rules are' })} met, ${assessment_format.number(p.notMet)} not met, ${assessment_format.number(p.notVisible)} not visible.`,
    assessment_never_whole: () => 'What is not visible from outside is no pass, and no point of the checklist is met as a whole.',
    assessment_all_rules: (p) => `All ${assessment_format.number(p.count)} rules`,
    assessment_finding: (p) => p.evidence === '' ? p.finding : `${p.finding}: ${p.evidence}`,
};

;// CONCATENATED MODULE: ./lib/messages/en/fleet.js

const fleet_format = (0,format/* formatFor */.B)('en');
/** Words for a fleet: many subjects that one run judged, and what was found in them. */
const fleetMessages = {
    subjects_subject: () => 'Subjects',
    level_high: () => 'high',
    level_medium: () => 'medium',
    level_low: () => 'low',
    finding_open: () => 'open',
    finding_new: () => 'new',
    finding_known: () => 'known',
    finding_ignored: () => 'ignored',
    fleet_totals: (p) => `${fleet_format.count(p.subjects, { one: ' subject', other: ' subjects' })}: ${fleet_format.number(p.fail)} failed, ${fleet_format.number(p.unjudged)} could not be judged. Something was found in ${fleet_format.number(p.withFindings)}.`,
    fleet_findings: (p) => `Findings: ${fleet_format.number(p.high)} high, ${fleet_format.number(p.medium)} medium, ${fleet_format.number(p.low)} low.`,
    fleet_set_aside: (p) => `Not counted: ${fleet_format.number(p.ignored)} ignored, ${fleet_format.number(p.known)} known.`,
    fleet_let_through: (p) => `Let through with a warning: ${fleet_format.number(p.warning)}; skipped: ${fleet_format.number(p.skipped)}.`,
    fleet_more: (p) => `${fleet_format.number(p.count)} more are not shown here, of which ${fleet_format.number(p.fail)} failed and ${fleet_format.number(p.unjudged)} could not be judged.`,
    fleet_next_worst: (p) => `The next ${fleet_format.number(p.count)}`,
    fleet_column_name: () => 'Name',
    fleet_column_high: () => 'High',
    fleet_column_medium: () => 'Medium',
    fleet_column_low: () => 'Low',
    fleet_found: (p) => `${p.name}: ${fleet_format.count(p.count, { one: ' finding', other: ' findings' })}`,
    fleet_finding: (p) => `${p.id}: ${p.title}`,
    fleet_finding_at: (p) => `${p.id}: ${p.title} (${p.place})`,
    fleet_fix: (p) => `${p.id}: ${p.title} (${fleet_format.count(p.count, { one: ' finding', other: ' findings' })})`,
    fleet_found_count: (p) => fleet_format.count(p.count, { one: ' finding', other: ' findings' }),
    fleet_found_item: (p) => p.reason === ''
        ? `${p.text} – ${p.level}, ${p.status}`
        : `${p.text} – ${p.level}, ${p.status}. ${p.reason}`,
    fleet_line: (p) => `${p.name}${p.group === '' ? '' : ` (${p.group})`}: ${p.high} high, ${p.medium} medium, ${p.low} low`,
    fleet_read_on: () => 'Read on',
    fleet_clean: (p) => `${fleet_format.count(p.count, { one: ' subject', other: ' subjects' })} without findings`,
    fleet_state_without_reason: (p) => `${p.name}: ${p.state}`,
};

;// CONCATENATED MODULE: ./lib/messages/en/gate.js

const gate_format = (0,format/* formatFor */.B)('en');
/** What every gate says: why a run ended, what let it succeed all the same, and what to do next. */
const gateMessages = {
    reason_problems: (p) => `${gate_format.number(p.count)} inputs can't be used; each is named below.`,
    reason_no_secrets: (p) => `Secrets are not given to this event (${p.event}), and on_missing_secrets is skip; nothing was scanned.`,
    issue_no_secrets: (p) => `Secrets are not given to this event (${p.event}), and on_missing_secrets is skip; nothing was issued.`,
    reason_aborted: (p) => `The job was told to stop (${p.signal}).`,
    reason_parent_gone: () => 'npm or npx, which started the command, has ended; that counts as being told to stop.',
    reason_output_lost: (p) => `Nobody reads the step's output any more (${p.code}), as when its runner has died; the run stopped as if it had been told to.`,
    reason_unforeseen: (p) => `Something nobody foresaw happened: ${p.error}. Please report it.`,
    reason_not_finished: () => 'The run ended before it could say how.',
    notice_on_error_warn: (p) => `The outcome is ${p.outcome}; the step succeeds because on_error is warn.`,
    notice_on_incomplete_warn: () => 'The outcome is incomplete; the step succeeds because on_incomplete is warn.',
    next_fix_inputs: () => 'Correct the inputs named above and run again.',
    next_check_network: () => 'Check from the same machine that the API can be reached; then run again.',
    next_update: () => 'Update scangate; if it is the newest, report this with the log of the step.',
    next_report_bug: () => 'Please report this with the log of the step.',
    next_check_api_url: () => "Check api_url, and that no proxy or login page answers in the API's place; then run again.",
    next_check_certificate: () => "Find out whose certificate this is, the API's or an inspecting proxy's, and have it corrected or trust its authority; then run again.",
    next_ask_less: () => 'Wait a while and run again; if many runs share the key or the address, let fewer of them run at once.',
    next_accept_alerts: () => 'To accept them for now, raise the limit:',
    check_max_high: () => 'Findings of level high',
    check_max_medium: () => 'Findings of level medium',
    check_max_low: () => 'Findings of level low',
    title_max_high: (p) => `${gate_format.number(p.observed)} high, limit ${gate_format.number(p.limit)}`,
    title_max_medium: (p) => `${gate_format.number(p.observed)} medium, limit ${gate_format.number(p.limit)}`,
    title_max_low: (p) => `${gate_format.number(p.observed)} low, limit ${gate_format.number(p.limit)}`,
};

;// CONCATENATED MODULE: ./lib/messages/en/ignore.js

const ignore_format = (0,format/* formatFor */.B)('en');
/** What is said of a file of ignored findings, whatever the gate. */
const ignoreMessages = {
    ignore_problem_syntax: (p) => `${p.file} is neither YAML nor JSON (line ${p.line}, column ${p.column}): ${p.why}.`,
    ignore_problem_aliases: (p) => `${p.file} can't be used: its YAML aliases unfold to too much. Write the entries out.`,
    ignore_problem_shape: (p) => `${p.file} holds no list of ignored items; allowed: a list, or "ignore:" with a list and nothing beside it.`,
    ignore_problem_entry: (p) => `Entry ${p.number} of ${p.file} can't be read; an entry has ${ignore_format.list(p.fields)}.`,
    ignore_problem_field: (p) => `Entry ${p.number} of ${p.file} has the unknown field "${p.field}"; allowed: ${ignore_format.list(p.fields)}.`,
    ignore_problem_text: (p) => `Entry ${p.number} of ${p.file} needs ${p.field}, as one line of text.`,
    ignore_problem_expires: (p) => `Entry ${p.number} of ${p.file} expires on "${p.given}"; allowed: a day such as 2026-12-31, which is the last one on which it holds.`,
    ignore_problem_unknown: (p) => `Entry ${p.number} of ${p.file} has "${p.given}" as ${p.field}, which there is not.`,
    ignore_expires_soon: (p) => `${p.id} on ${p.instance} is ignored until ${p.expires} and counts from then on: repair it, or have the exception renewed in time.`,
    ignore_expired: (p) => `${p.id} on ${p.instance} was to be ignored until ${p.expires} and counts again: repair it, or have the exception renewed.`,
    ignore_unused: (p) => `Nothing was found that the exception for ${p.id} on ${p.instance} could ignore; remove it if it is no longer needed.`,
};

;// CONCATENATED MODULE: ./lib/messages/en/network.js
/**
 * What went wrong between us and a service. `endpoint` is method and path, never a query; `setting` is the option that
 * named the host, where one did, and `service` the name of what should answer there.
 */
const networkMessages = {
    network_unresolved: (p) => `The name ${p.host} could not be resolved (${p.endpoint}). Check ${p.setting ?? 'the address'}, the DNS of this machine and, behind a proxy, HTTPS_PROXY.`,
    network_refused: (p) => `${p.host} could not be reached: ${p.address} refused the connection (${p.endpoint}). Check ${p.setting ?? 'the address'}, the firewall and the proxy settings.`,
    network_not_connected: (p) => `No connection to ${p.host} could be made (${p.endpoint}, ${p.code}). Check ${p.setting ?? 'the address'}, the firewall and the proxy settings.`,
    network_connect_timeout: (p) => `No connection to ${p.host} came about in time (${p.endpoint}). Check ${p.setting ?? 'the address'}, the firewall and the proxy settings.`,
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
    certificate_wrong_host: (p) => `The certificate was made for another host than ${p.host}. Check ${p.setting ?? 'the address'}; a proxy or captive portal may be answering in its place.`,
    certificate_unknown_authority: (p) => `The certificate of ${p.host} comes from an authority that this machine does not trust (${p.code}). If your company inspects TLS, give its root certificate with ca_file.`,
    certificate_rejected: (p) => `The certificate of ${p.host} can't be accepted (${p.code}). Whoever runs the server or the inspecting proxy must replace it.`,
    certificate_unfit: (p) => `The certificate of ${p.host}, or one of its authority, breaks a rule of TLS: ${p.why}. Whoever runs the server or the inspecting proxy must replace it.`,
    certificate_wanted: (p) => `${p.host} asked for a client certificate and hung up without an answer (${p.endpoint}). scangate has none to show, and ${p.service ?? 'the service'} asks for none: check ${p.setting ?? 'the address'}, and who answers in its place.`,
    trust_file_ignored: (p) => `${p.variable} names ${p.path}, which is ignored: ${p.why}.`,
    trusting_more: (p) => `The certificate of ${p.host} comes from an authority that Node does not know: trying again with the system's.`,
    tls_failed: (p) => `No encrypted connection to ${p.host} could be made (${p.code}). The server must speak TLS 1.2 or later; a plain http port does not.`,
    tls_broken: (p) => `The encrypted connection to ${p.host} was ended by an error of TLS (${p.endpoint}, ${p.code}). Something between may be changing what is sent.`,
    redirected: (p) => `${p.host} answered with a redirect to ${p.target} (${p.endpoint}, HTTP ${p.status}). Redirects are never followed, so that the key stays with the host you named. Check ${p.setting ?? 'the address'}.`,
    redirected_nowhere: (p) => `${p.host} answered with a redirect that names no target (${p.endpoint}, HTTP ${p.status}). Redirects are never followed. Check ${p.setting ?? 'the address'}.`,
    request_answered: (p) => `${p.endpoint}: HTTP ${p.status}, ${p.bytes} bytes, ${p.milliseconds} ms`,
    request_failed: (p) => `${p.endpoint}: ${p.error} after ${p.milliseconds} ms`,
    answer_not_http: (p) => `${p.host} sent an answer that is no valid HTTP (${p.endpoint}, ${p.code}). Check the scheme and the port of ${p.setting ?? 'the address'}.`,
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
    answered_status: (p) => `HTTP ${p.status}.`,
    answered_words: (p) => `HTTP ${p.status}: ${p.text}.`,
};

;// CONCATENATED MODULE: ./lib/messages/en/notify.js
/** What is said of the pull-request comment, the issue and the Slack message. All are best effort. */
const notifyMessages = {
    problem_webhook: (p) => `${p.input} is no https address of a webhook; allowed: the address as Slack shows it. It is not shown here, because it is a secret.`,
    comment_no_pull_request: (p) => `pr_comment: this run belongs to no pull request (event: ${p.event}), so there is nothing to comment on.`,
    comment_no_token: () => 'pr_comment: github_token is empty, so no comment was written.',
    comment_no_permission: () => "No pull-request comment: the token may not write it. Add to the job: permissions: pull-requests: write. A github_token of your own needs the same permission. The gate's outcome stays as it is.",
    comment_fork: () => "No pull-request comment: pull requests from forks get a token that only reads, whatever the workflow's permissions say. The gate's outcome stays as it is.",
    comment_failed: (p) => `No pull-request comment: ${p.why} The gate's outcome stays as it is.`,
    github_issue_of_pull_request: () => 'issue: this run belongs to a pull request, so no issue is opened or closed.',
    github_issue_no_token: () => 'issue: github_token is empty, so no issue was opened or closed.',
    github_issue_no_repository: () => 'issue: the runner does not say which repository this is (GITHUB_REPOSITORY), so no issue was opened or closed.',
    github_issue_no_permission: () => "The issue was left as it is: the token may not write it. Add to the job: permissions: issues: write. A github_token of your own needs the same permission. The gate's outcome stays as it is.",
    github_issues_turned_off: () => "The issue was not written: issues are turned off in this repository. Turn them on in its settings, or set issue: never. The gate's outcome stays as it is.",
    github_issue_failed: (p) => `The issue may not be up to date: ${p.why} The gate's outcome stays as it is.`,
    github_out_of_time: (p) => `GitHub took longer than ${p.seconds} s in all.`,
    github_issue_label_unknown: (p) => `issue_labels: the repository has no label "${p.label}"; the issue is opened without it.`,
    github_issue_label_unsure: (p) => `issue_labels: could not find out whether there is a label "${p.label}", so the issue is opened without it: ${p.why}`,
    github_issue_assignee_unknown: (p) => `issue_assignees: issues of this repository can't be assigned to "${p.assignee}"; the issue is opened without.`,
    github_issue_assignee_unsure: (p) => `issue_assignees: could not find out whether issues can be assigned to "${p.assignee}", so the issue is opened without: ${p.why}`,
    github_issue_opened: (p) => `Issue #${p.number} was opened.`,
    github_issue_updated: (p) => `Issue #${p.number} was updated.`,
    github_issue_closed: (p) => `Issue #${p.number} was closed.`,
    github_issue_reopened: (p) => `Issue #${p.number} was opened again.`,
    github_issue_note_changed: (p) => `The outcome was ${p.before} and is now ${p.outcome}.`,
    github_issue_note_closed: () => 'The gate passes again, so this issue is closed.',
    github_issue_note_reopened: (p) => `The gate does not pass any more, so this issue is open again. The outcome is ${p.outcome}.`,
    slack_failed: (p) => `No Slack message: ${p.why} The gate's outcome stays as it is.`,
    slack_ok: () => 'Slack was told.',
    file_not_written: (p) => `Could not write the ${p.file} in ${p.folder}: ${p.why}`,
    outputs_not_written: (p) => `Could not write the outputs: ${p.why}`,
    annotations_not_written: (p) => `Could not write the annotations: ${p.why}`,
    summary_not_written: (p) => `Could not write the job summary: ${p.why}`,
    comment_not_written: (p) => `Could not write the pull-request comment: ${p.why}`,
    github_issue_not_written: (p) => `Could not write the issue: ${p.why}`,
    slack_not_written: (p) => `Could not write the Slack message: ${p.why}`,
    notices_not_written: (p) => `Could not tell Slack and GitHub: ${p.why}`,
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
    problem_count_or_off: (p) => `${p.input} is "${p.given}"; allowed: a whole number from 0, or off.`,
    problem_count: (p) => `${p.input} is "${p.given}"; allowed: a whole number from 0.`,
    problem_count_between: (p) => `${p.input} is "${p.given}"; allowed: a whole number from ${options_format.number(p.least)} to ${options_format.number(p.most)}.`,
    problem_instant: (p) => `${p.input} is "${p.given}"; allowed: a date and a time with seconds and offset, such as 2026-07-01T00:00:00+09:00.`,
    problem_percent: (p) => `${p.input} is "${p.given}"; allowed: a number from 0 to 100, without a percent sign.`,
    problem_printable: (p) => `${p.input} contains control characters; allowed: printable text.`,
    problem_header_text: (p) => `${p.input} contains a character that no HTTP header can carry; allowed: printable ASCII. Was it copied with a line break or a typographic character?`,
    problem_url: (p) => `${p.input} is "${p.given}"; allowed: an https URL without user, query or fragment.`,
    problem_url_plain_http: (p) => `${p.input} is "${p.given}"; plain http would send the key unencrypted and is allowed for a loopback host only. Use https.`,
    problem_url_login: (p) => `${p.input} is "${p.given}", which holds a user or a password; allowed: a URL that needs none.`,
    problem_public_url: (p) => `${p.input} is "${p.given}"; allowed: an http or https URL without a fragment (#).`,
    problem_holds_secret: (p) => `${p.input} holds the value of ${p.secret}, which goes nowhere else; allowed: anything but that.`,
    problem_together: (p) => `${p.input} and ${p.other} can't be given together; keep one.`,
    problem_needs: (p) => `${p.input} needs ${p.needed}, which is empty.`,
    problem_spelling: (p) => `${p.given} is not an input; write ${p.input}.`,
    problem_option_unknown: (p) => `${p.given} is not an option of ${p.caller}; docs/library.md lists them.`,
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
/** Headings, labels and words of the reports. */
const reportMessages = {
    /** The language's own name, as `lang` of HTML and programs take it. */
    language_code: () => 'en',
    title_result: (p) => {
        const ending = p.subject === '' ? '' : ` · ${p.subject}`;
        if (p.numbers === '')
            return `${p.source}: ${p.outcome}${ending}`;
        return `${p.source} ${p.outcome}: ${p.numbers}${ending}`;
    },
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
    heading_fixes: () => 'How to mend it',
    heading_findings: () => 'What was found',
    column_check: () => 'Check',
    column_observed: () => 'Observed',
    column_limit: () => 'Limit',
    column_result: () => 'Result',
    column_status: () => 'Status',
    column_option: () => 'Option',
    column_value: () => 'Value',
    column_from: () => 'From',
    observed_numbers: (p) => `${p.check}: ${p.observed} (${p.limit})`,
    numbers_with_reason: (p) => `${p.numbers} – ${p.reason}`,
    result_pass: () => 'pass',
    result_fail: () => 'fail',
    result_unjudged: () => 'not judged',
    result_warning: () => 'warning',
    result_skipped: () => 'skipped',
    limit_at_most: (p) => `at most ${p.value}`,
    limit_at_least: (p) => `at least ${p.value}`,
    not_known: () => 'not known',
    in_one_paragraph: (p) => p.sentences.join(' '),
    word_yes: () => 'yes',
    word_no: () => 'no',
    and_more: (p) => `and ${report_format.number(p.count)} more`,
    cut_short: () => 'The rest is left out here, because the space is limited; report.json has everything.',
    trend_table: () => 'As a table',
    trend_noted: (p) => `${p.status} (${p.note})`,
    trend_this_run: () => 'this run',
    trend_is_baseline: () => 'baseline',
    run_host: () => 'CI',
    run_host_other: () => 'other',
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
    amount_count: (p) => report_format.number(p.value),
    amount_percent: (p) => report_format.percent(p.value),
    amount_duration: (p) => report_format.duration(p.milliseconds),
    file_other_report: (p) => `its ${p.name} is no verdict's and may be a gate's, which would be removed unread; the verdict needs a folder of its own`,
};

;// CONCATENATED MODULE: ./lib/messages/en/shared.js








/** What every source's run may say, in English. */
const sharedMessages = {
    ...gateMessages,
    ...networkMessages,
    ...optionMessages,
    ...ignoreMessages,
    ...reportMessages,
    ...assessmentMessages,
    ...fleetMessages,
    ...notifyMessages,
};

// EXTERNAL MODULE: ./lib/messages/en/vaddy.js + 3 modules
var vaddy = __nccwpck_require__(259);
;// CONCATENATED MODULE: ./lib/messages/en/vaddy-cli.js

const vaddy_cli_format = (0,format/* formatFor */.B)('en');
/** What VAddy's commands say, its doctor's looks among it, and what its phases are called. */
const vaddyCliMessages = {
    cli_problem_v1: (p) => `${p.variable} is set: V1 and PrivateNet are not supported. Name the project with VADDY_PROJECT_ID and leave ${p.variable} empty.`,
    cli_problem_yes: (p) => `A deleted crawl cannot be brought back. To delete crawl ${p.crawl}, add --yes.`,
    cli_problem_wait_latest: () => 'wait follows one scan that runs. To judge the newest scan that has ended, use scangate vaddy latest.',
    phase_asking: () => 'Asking VAddy',
    phase_waiting: (p) => `Waiting for the project to be free: ${p.elapsed}`,
    phase_starting: () => 'Starting the scan',
    phase_scanning: (p) => `Scanning: ${p.elapsed}`,
    phase_scanning_until: (p) => `Scanning: ${p.elapsed}, expected to end about ${p.end}`,
    phase_looking: (p) => `Looking what became of the start: ${p.elapsed}`,
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
    what_if_passed: (p) => `${vaddy_cli_format.number(p.passed)} of the last ${vaddy_cli_format.count(p.judged, { one: ' scan', other: ' scans' })} would have passed.`,
    what_if_others: () => 'Those that would not have:',
    what_if_unknown: (p) => `VAddy lists scan ${p.scan} as complete, but not with all its numbers, so it proves nothing.`,
    what_if_column_outcome: () => 'Outcome',
    what_if_column_why: () => 'Why',
    cli_crawl_deleted: (p) => `Crawl ${p.crawl} was deleted.`,
    cli_simulate_ready: (p) => `The simulated ${p.service} listens on ${p.url}. End it with Ctrl-C.`,
    cli_problem_not_simulated: (p) => `${p.input} is for simulate ${p.service} only.`,
    /** `call` is method, path and what they ask for; `status` and `fault` may be empty. */
    cli_simulate_request: (p) => [
        p.call,
        p.status || 'no answer',
        `${p.milliseconds} ms`,
        `key: ${p.key}`,
        ...(p.fault === '' ? [] : [`fault: ${p.fault}`]),
    ].join('  '),
    cli_simulate_own_key: () => 'VADDY_TOKEN is the key that you gave.',
    doctor_label_key: () => 'Key',
    doctor_label_project: () => 'Project',
    doctor_label_crawl: () => 'Crawl',
    doctor_label_crawl_age: () => 'Age of the crawl',
    doctor_label_project_number: () => 'Project number',
    doctor_label_scan: () => 'Scan',
    doctor_label_version: () => 'Deployed version',
    doctor_key: (p) => `accepted for ${p.user}.`,
    doctor_project: (p) => `${p.project} exists, and no scan of it is running.`,
    doctor_crawl: (p) => `${p.crawl} ("${p.label}") would be scanned.`,
    doctor_crawl_unnamed: (p) => `${p.crawl}, which has no label, would be scanned.`,
    doctor_age: (p) => `recorded ${vaddy_cli_format.duration(p.age)} ago. With max_crawl_age an old one fails the gate.`,
    doctor_age_limit: (p) => `recorded ${vaddy_cli_format.duration(p.age)} ago; max_crawl_age allows ${p.limit}.`,
    doctor_number: (p) => `${p.number} fits; it has ${vaddy_cli_format.count(p.scans, { one: ' earlier scan', other: ' earlier scans' })}.`,
    doctor_number_none: () => 'not given, so there is no trend, no baseline and no expected duration.',
    doctor_number_elsewhere: (p) => `${p.number} is known, but none of its scans used a crawl of project ${p.project}. Compare it with the end of the project's console URL.`,
    doctor_scan: (p) => `${p.scan} exists.`,
    doctor_scan_latest: (p) => `${p.scan} is the newest; it started at ${p.started}, and is young enough.`,
    doctor_version: (p) => `version_url answers as it should (${p.digest}).`,
    doctor_next_busy: () => 'Wait until that scan has ended, or use --on-busy wait.',
    doctor_next_wait: () => 'Wait until that scan has ended, or give --wait-timeout more than 0s.',
    doctor_next_crawls: () => 'See the crawls that there are: scangate vaddy crawls',
    doctor_next_unique: (p) => `To be sure, name one: --crawl-id ${p.crawl}`,
    doctor_would_start: () => 'A scan would start.',
    doctor_would_not_start: (p) => `A scan would not start: ${vaddy_cli_format.count(p.count, { one: ' check failed.', other: ' checks failed.' })}`,
};

;// CONCATENATED MODULE: ./lib/messages/en/vaddy-command-help.js
/** What `--help` says of VAddy's commands and of the simulator's: summaries, descriptions, examples, endings. */
const vaddyCommandHelpMessages = {
    group_vaddy: () => 'Scan with VAddy, and use its WebAPI',
    vaddy_scan_summary: () => 'Wait until VAddy is free, scan, and judge the result',
    vaddy_scan_description: () => 'Waits until no scan of the project runs, starts one, follows it to its end and judges it. A scan that this command started is canceled when the command is stopped.',
    vaddy_scan_example_rehearsal: () => 'Rehearse here, without an account',
    vaddy_scan_example_environment: () => 'Scan with what go-vaddy has in the environment already',
    vaddy_scan_example_limits: () => 'Scan one crawl, allow two alerts, write the reports',
    vaddy_scan_example_increase: () => 'Fail on new alerts only',
    vaddy_scan_example_later: () => 'Start now, judge in a later job',
    flag_simulate: (p) => `Rehearse against a simulated VAddy, sixty times as fast, and never speak to the one that is configured: ${p.scenarios.map((name) => `\`${name}\``).join(', ')}.`,
    vaddy_latest_summary: () => 'Judge the newest scan that has ended, and start none',
    vaddy_latest_description: () => 'Judges the newest scan of the project, or of one crawl, for a release that can not wait for a scan of its own. One that was canceled, ran in part or is too old is the answer, never an older one. While a scan runs, --on-busy decides. It starts and cancels nothing.',
    vaddy_latest_example: () => 'Was the nightly scan clean?',
    vaddy_latest_example_after: () => 'Only a scan that started after the deployment counts',
    vaddy_what_if_summary: () => 'Judge the past scans by limits that are not in force yet',
    vaddy_what_if_description: () => 'Says how many of the last scans would have passed by other limits, and which would not have. VAddy lists 20 scans, so the oldest of them have no baseline. It exits 0 however the scans would have ended.',
    vaddy_what_if_example: () => 'Would two alerts be a fair limit?',
    vaddy_what_if_example_json: () => 'The same on new alerts only, for a script',
    flag_only_crawl: () => 'Only scans of this crawl, by its ID.',
    flag_only_label: () => 'Only scans of the crawl with this label, which is looked up as for a scan.',
    flag_limit: () => 'How many of the newest scans to judge, 20 at most.',
    vaddy_wait_summary: () => 'Wait for a scan that runs already, and judge its result',
    vaddy_wait_description: () => 'Follows a scan to its end and judges it. It starts nothing, and leaves the scan alone when it is stopped, unless --on-stop says otherwise.',
    vaddy_wait_scan: () => 'The scan, as `scan --no-wait` gave it. Default: VADDY_SCAN_ID.',
    vaddy_wait_example: () => 'Judge a scan that an earlier job started',
    vaddy_doctor_summary: () => 'Check that a scan would start, and say what stands in its way',
    vaddy_doctor_description: () => 'Checks configuration, network, key, project, crawl and project number, and says for each what to do. It takes the flags of scan, and starts and changes nothing.',
    vaddy_doctor_example: () => 'Would the job scan?',
    vaddy_doctor_example_flags: () => 'With the flags of the scan that fails',
    vaddy_status_summary: () => 'Say whether a scan of the project runs',
    vaddy_status_description: () => 'Asks whether a scan of the project runs, so that a start would have to wait. Changes nothing.',
    vaddy_status_example: () => 'Is the project free?',
    vaddy_status_example_json: () => 'The same for a script',
    vaddy_result_summary: () => 'Show how far a scan is, or its result, without judging it',
    vaddy_result_description: () => 'Shows whether a scan runs, was canceled or has finished, and what it found. It exits 0 whatever the scan found: use wait to judge.',
    vaddy_the_scan: () => 'The scan. Default: VADDY_SCAN_ID.',
    vaddy_result_example: () => 'Look at a scan',
    vaddy_result_example_json: () => 'Only the number of alerts',
    vaddy_cancel_summary: () => 'Cancel a scan',
    vaddy_cancel_description: () => 'Cancels a scan, whoever started it. A scan that is over already is fine: nothing runs then.',
    vaddy_cancel_example: () => 'End a scan',
    vaddy_crawls_summary: () => 'List the recorded crawls of the project, newest first',
    vaddy_crawls_description: () => 'Lists the crawls that can be scanned, newest first: the first one is what a scan without a crawl uses.',
    vaddy_crawls_example: () => 'All crawls',
    vaddy_crawls_example_label: () => 'Those of the shop',
    vaddy_crawls_example_json: () => 'The ID of the newest',
    flag_label: () => 'Only crawls whose label contains this text.',
    vaddy_history_summary: () => 'List the last scans of the project, newest first',
    vaddy_history_description: () => 'Lists the scans of the project that have ended, newest first; VAddy gives the last 20.',
    vaddy_history_example: () => 'The last scans',
    vaddy_history_example_json: () => 'Alerts of the last complete scan',
    vaddy_delete_crawl_summary: () => 'Delete a recorded crawl for good',
    vaddy_delete_crawl_description: () => 'Deletes a recorded crawl. It cannot be brought back, so the command wants --yes and takes the crawl as argument only.',
    vaddy_delete_crawl_crawl: () => 'The crawl, as `crawls` lists it.',
    vaddy_delete_crawl_example: () => 'Delete an old crawl',
    flag_yes: () => 'Yes, delete it. Nothing is deleted without this flag.',
    flag_auth_key_file: () => 'Read the WebAPI key from this file, or from standard input (`-`).',
    simulate_summary: () => 'Run a simulated VAddy, NHN Cloud, Fortify SSC or API to check on this machine, to rehearse a pipeline',
    simulate_service: () => 'The service to simulate: vaddy unless given, nhn, fortify or api.',
    simulate_description: () => "Serves VAddy's WebAPI v2, NHN Cloud's Server Security Check, the token calls of Fortify Software Security Center, or an API for the API security check, on loopback and prints the variables that lead to it. Each request is a line on standard error. It runs until it is told to stop (Ctrl-C).",
    simulate_example: () => 'A scan that finds three alerts after 20 seconds',
    simulate_example_nhn: () => 'Servers in NHN Cloud, several of them weak',
    simulate_example_fortify: () => 'A Fortify SSC of an older version, with tokens of several people',
    simulate_example_api: () => 'An API that lets anybody in, to check it',
    simulate_example_background: () => 'In the background, for the next command',
    flag_scenario: (p) => `How VAddy behaves: ${p.scenarios.map((name) => `\`${name}\``).join(', ')}.` +
        ` For nhn: ${p.nhn.map((name) => `\`${name}\``).join(', ')}.` +
        ` For fortify: ${p.fortify.map((name) => `\`${name}\``).join(', ')}.` +
        ` For api: ${p.api.map((name) => `\`${name}\``).join(', ')}.`,
    flag_port: () => 'The port to listen on; `0` takes a free one.',
    flag_host: () => 'The address to listen on: loopback only.',
    flag_scan_duration: () => "How long a scan takes, such as `20s`. Default: the scenario's, mostly five minutes.",
    flag_fleet_size: () => 'How many simulated servers there are (nhn).',
    flag_ssc_version: () => 'Which version of Fortify SSC is simulated (fortify). Default: the newest.',
    flag_rate_limit: () => "Answer so many requests a minute and refuse more with 429. Default: no limit; VAddy's documents name none.",
    flag_time_scale: () => 'How many times faster everything goes: with `60` a minute takes a second.',
    flag_simulated_user: () => 'The login ID to accept, instead of the one that is printed.',
    flag_simulated_key: () => 'The key to accept, instead of the one that is printed. Give no real one.',
    exit_vaddy_1: () => "error: something that nobody foresaw, or a started scan whose ID can't be handed on",
    exit_vaddy_0_checks: () => 'checked: a scan would start',
    exit_vaddy_2_checks: () => 'failed or incomplete: the crawl or the newest scan is too old, or another version is deployed',
    exit_vaddy_4: () => 'refused: VAddy said no (key, project, scan or crawl)',
    exit_vaddy_6_checks: () => 'busy: a scan runs, and on_busy is not wait',
    exit_vaddy_7: () => 'scan_canceled: somebody canceled the scan, or it ended abnormally',
    exit_vaddy_129: () => 'aborted by SIGHUP (a closed terminal); a scan of ours was canceled',
    exit_vaddy_130: () => 'aborted by SIGINT (Ctrl-C); a scan of ours was canceled',
    exit_vaddy_131: () => 'aborted by SIGQUIT (Ctrl-\\); a scan of ours was canceled',
    exit_vaddy_143: () => 'aborted by SIGTERM; a scan of ours was canceled',
};

// EXTERNAL MODULE: ./lib/messages/en/verdict.js
var verdict = __nccwpck_require__(3419);
;// CONCATENATED MODULE: ./lib/messages/en/verdict-command-help.js
/** What `--help` says of the verdict's command. */
const verdictCommandHelpMessages = {
    verdict_summary: () => 'Say by the reports of several gates whether a release may go out',
    verdict_description: () => 'Reads the report.json of one or many gates and passes only when each of them is there, fresh, of this commit, and a pass. It speaks to no service.',
    verdict_operand: () => 'Files, folders or patterns; of a folder every report.json below it. They stand in the place of `reports`.',
    verdict_example: () => 'Every report below a folder, in a CI job',
    verdict_example_required: () => 'What must be there',
    verdict_example_commit: () => 'On your own machine, where no CI tells the commit',
    exit_verdict_2: () => 'failed: a gate is no pass, or is missing, stale, simulated or of another commit',
    exit_verdict_3: () => 'misconfigured: bad input, or a file that is no report',
    exit_verdict_4: () => 'refused: a gate was refused by its service',
    exit_verdict_5: () => 'unreachable: a gate did not reach its service',
    exit_verdict_6: () => 'busy or timeout: a gate did not get its turn, or ran out of time',
    exit_verdict_7: () => 'scan_canceled: the scan of a gate was canceled',
};

;// CONCATENATED MODULE: ./lib/messages/en/index.js



















/** Everything scangate says, in English. The other languages have the same keys, held by types. */
const en = {
    ...sharedMessages,
    ...cliMessages,
    ...cliHelpMessages,
    ...doctorMessages,
    ...demoMessages,
    ...initMessages,
    ...vaddy/* vaddyMessages */.B,
    ...vaddyCliMessages,
    ...vaddyCommandHelpMessages,
    ...nhn/* nhnMessages */.Z,
    ...nhnCliMessages,
    ...nhnCommandHelpMessages,
    ...fortifyMessages,
    ...fortifyCliMessages,
    ...fortifyCommandHelpMessages,
    ...api/* apiMessages */.x,
    ...apiCommandHelpMessages,
    ...verdict/* verdictMessages */.E,
    ...verdictCommandHelpMessages,
};

// EXTERNAL MODULE: ./lib/messages/ja/api.js + 4 modules
var ja_api = __nccwpck_require__(6727);
;// CONCATENATED MODULE: ./lib/messages/ja/api-command-help.js

const ja_api_command_help_format = (0,format/* formatFor */.B)('ja');
/** What the commands of the API security check say, their help among it, in Japanese. */
const api_command_help_apiCommandHelpMessages = {
    group_api: () => '稼働中のAPIが仕様書とチェックリストを守っているかを確認します',
    api_check_summary: () => '稼働中のAPIを点検し、結果を判定します',
    api_check_description: () => 'APIに無害な問い合わせを行い、応答をOpenAPI文書およびチェックリストと照合して判定します。外部から確認できないものは「確認不可」であり、合格にはなりません。',
    api_check_example: () => 'APIを初めて点検する',
    api_check_example_credential: () => '認証情報(API_CHECK_CREDENTIAL)を使ってより多くのルールを確認し、レポートを出力する',
    api_check_example_ignore: () => '見つかった問題から例外ファイルのひな形を作る',
    api_plan_summary: () => 'チェックで送る要求を表示します',
    api_plan_description: () => '仕様書とオプションを読み、要求とハンドシェイクを送る順に1行ずつ表示します。checkが送るものと同じです。URLで指定された仕様書の取得以外は何も送らず、判定もしません。',
    api_plan_example: () => '何を要求するかを確認します',
    api_plan_example_json: () => '要求しない操作とその理由',
    api_rules_summary: () => 'ルールの一覧を表示します',
    api_rules_description: () => 'すべてのルールを、レベル、チェックリストの項目、基になった規格とともに表示します。どこにも要求を送りません。',
    api_rules_example: () => 'すべてのルール',
    api_rules_example_json: () => '仕様書だけで決まるルール',
    exit_api_4: () => 'refused: 仕様書を取得できませんでした(400、401、403、404)',
    api_column_rule: () => 'ルール',
    api_column_level: () => 'レベル',
    api_column_title: () => '求めること',
    api_column_point: () => 'チェックリストの項目',
    api_column_source: () => '規格',
    api_not_asked_writes: () => '書き込む操作です',
    api_not_asked_method: () => 'GET以外は要求しません',
    api_not_asked_own_servers: () => '専用のサーバーがあります',
    api_not_asked_leave_out: () => 'leave_outの対象です',
    api_not_asked_max_requests: () => 'max_requestsの上限を超えます',
    api_not_asked_path_value: (p) => `${ja_api_command_help_format.list(p.names)}の値がpath_valuesにありません`,
    api_plan_left_out: (p) => `要求しません: ${p.operation}(${p.why})`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/cli.js

const ja_cli_format = (0,format/* formatFor */.B)('ja');
/** What the command line says beside the gate's own messages, in Japanese. */
const cli_cliMessages = {
    cli_word_note: () => '情報:',
    cli_word_warning: () => '警告:',
    cli_word_error: () => 'エラー:',
    cli_problem_two_variables: (p) => `${p.variable}と${p.other}は同じ設定ですが、値が異なります。どちらか一方だけを残してください。`,
    cli_problem_variable_spelling: (p) => `${p.given}はscangateの変数ではありません。${p.variable}と書いてください。`,
    cli_warning_variable: (p) => `${p.given}はscangateの変数ではないため、読み取りません。${p.variable}の間違いではありませんか。`,
    cli_problem_required: (p) => `${p.input}は必須ですが、空です。${p.flag}を指定するか、${p.variable}を設定してください。`,
    cli_problem_required_key: (p) => `${p.input}は必須ですが、空です。${p.variable}を設定するか、--env-file${p.file === '' ? '' : `または${p.file}`}を指定してください。`,
    cli_problem_required_argument: (p) => `${p.argument}が指定されていません。コマンドの後ろに指定してください: ${p.usage}`,
    cli_problem_arguments: (p) => `${p.command}の引数が${ja_cli_format.number(p.count)}個多すぎます。空白を含む値は引用符で囲んでください。`,
    cli_problem_flag: (p) => `${p.flag}というフラグはこのコマンドにありません。--helpで一覧を確認してください。`,
    cli_problem_flag_near: (p) => `${p.flag}というフラグはこのコマンドにありません。${p.near}の間違いではありませんか。`,
    cli_problem_flag_secret: (p) => `${p.flag}というフラグはありません。コマンドラインはほかの人にも見えるためです。${p.variable}を設定するか、--env-fileを指定してください。${p.file === '' ? '' : `キーには${p.file}も使えます。`}`,
    cli_problem_flag_value: (p) => `${p.flag}には値が必要です: ${p.flag} ${p.value}`,
    cli_problem_flag_bare: (p) => `${p.flag}に値は付けられません。フラグだけを指定するか、省いてください。`,
    cli_problem_flag_late: (p) => `${p.flag}は--の後ろにあるため、フラグとして読み取られません。--の前に指定してください。`,
    cli_problem_key_terminal: (p) => `${p.flag} -は標準入力を読み取りますが、ここでは端末につながっているため、入力したキーが画面に表示されてしまいます。キーはパイプで渡してください。`,
    cli_problem_port: (p) => `${p.input}の値「${p.given}」は使えません。0から65535までのポートを指定してください。0は空いているポートを選びます。`,
    cli_problem_scale: (p) => `${p.input}の値「${p.given}」は使えません。60や0.5のように、0より大きい数を指定してください。`,
    cli_problem_rate: (p) => `${p.input}の値「${p.given}」は使えません。1分あたりのリクエスト数を、1から999999までの整数で指定してください。`,
    cli_problem_loopback: (p) => `${p.input}の値「${p.given}」は使えません。127.0.0.1、::1、localhostなどのループバックアドレスを指定してください。シミュレーターのキーは誰でも知っているためです。`,
    cli_problem_listen: (p) => `シミュレーターは${p.address}で待ち受けできません(${p.code})。--portで別のポートを指定するか、0を指定して空いているポートを使ってください。`,
    cli_reports_written: (p) => `レポートの保存先: ${p.folder}`,
    cli_unknown_command: (p) => `「${p.word}」というコマンドはありません。`,
    cli_unknown_flag: (p) => `ここでは${p.flag}というフラグは使えません。`,
    cli_did_you_mean: (p) => `(${p.near}の間違いではありませんか。)`,
    cli_see_help: () => '使い方は--helpで確認できます。',
    cli_flags_stand_behind: () => 'フラグはコマンドの後ろに指定してください。',
    cli_flags_stand_behind_as_in: (p) => `フラグはコマンドの後ろに指定してください。例: ${p.line}`,
    cli_is_this_meant: (p) => `次のコマンドではありませんか: ${p.line}`,
    cli_output_lost: (p) => `scangate: 標準出力に書き込めません(${p.code})。`,
    cli_phase_asking: () => 'サービスに問い合わせています',
    cli_label: (p) => `${p.label}:`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/cli-help.js
/** What `--help` says beside the options' own help, in Japanese. */
const cli_help_cliHelpMessages = {
    help_program: () => 'CIのためのセキュリティゲート。VAddyが空くのを待って一度だけスキャンし、明確な合格でない限りビルドを失敗させます。',
    help_begin: () => 'まずはscangate demoを、次にscangate vaddy scan --helpを実行してみてください。',
    help_usage: () => '使い方:',
    help_usage_options: () => '[オプション]',
    help_usage_command: () => '[コマンド]',
    help_arguments: () => '引数:',
    help_commands: () => 'コマンド:',
    help_options_required: () => '必須(フラグまたは変数で指定):',
    help_options_common: () => 'オプション:',
    help_options_rest: () => 'その他のオプション:',
    help_options_settings: () => '出力とシークレット:',
    help_examples: () => '例:',
    help_exit_codes: () => '終了コード:',
    help_secrets: () => 'シークレット',
    help_secrets_text: (p) => `${p.secrets}にはフラグがありません。コマンドラインはほかの人にも見えるためです。\n環境変数または--env-fileで指定してください:`,
    help_flag_help: () => 'このヘルプを表示します',
    help_flag_version: () => 'バージョンを表示します',
    help_rest: () => '実行するコマンド。--より後ろはフラグも含めてそのまま渡します。',
    help_default: (p) => `既定: ${p.value}`,
    help_variables: (p) => `変数: ${p.variables.join('または')}`,
    help_either: (p) => p.names.join(' または '),
    help_with_notes: (p) => `${p.help}(${p.notes.join('、')})`,
    help_opposite: (p) => `${p.flag}の逆`,
    help_short: () => 'ヘルプを表示',
    exit_0_judges: () => 'passed。started、skipped、checkedの場合も0',
    exit_0_answers: () => '応答を受け取った',
    exit_0_checks: () => 'checked: 問題は見つからなかった',
    exit_0_runs: () => '正常に終了した',
    exit_0_plays: () => '両方のステップが想定どおりに終わった',
    exit_1: () => 'error: 想定外の問題が起きた',
    exit_1_plays: () => '想定どおりに終わらなかった、または想定外の問題が起きた',
    exit_2_judges: () => 'failedまたはincomplete: ゲートの判定が不合格',
    exit_2_checks: () => 'failed: ゲートの判定が不合格になる',
    exit_3: () => 'misconfigured: オプションが足りない、または使えない',
    exit_4: () => 'refused: サービスに拒否された',
    exit_5: () => 'unreachable: ネットワーク、証明書、または仕様と異なる応答',
    exit_6_judges: () => 'busyまたはtimeout: 制限時間を過ぎた',
    exit_6_checks: () => 'busy: ほかの処理が実行中',
    exit_129: () => 'SIGHUP(端末が閉じられた)による中断',
    exit_130: () => 'SIGINT(Ctrl-C)による中断',
    exit_131: () => 'SIGQUIT(Ctrl-\\)による中断',
    exit_143: () => 'SIGTERMによる中断',
    flag_format: () => '標準出力に書き出す結果の形式。',
    flag_env_file: (p) => `\`${p.variable}\`などの変数を、このファイルから読み取ります(1行に1つの\`NAME=value\`)。環境変数が優先されます。`,
    flag_quiet: () => '進行状況を表示せず、警告とエラーだけを標準エラー出力に書き出します。',
    flag_verbose: () => '標準エラー出力に、各リクエストや想定外の問題のスタックなどの詳細も書き出します。',
    flag_shell: () => 'スクリプトを読み込むシェル。',
    completion_summary: () => 'コマンドとフラグをシェルで補完するスクリプトを出力します',
    completion_description: () => '補完スクリプトを出力します。入力中にNodeは必要ありません。',
    completion_shell: () => 'bash、zsh、fishのいずれか。',
    completion_example_bash: () => 'bash(今と、今後開くすべてのシェル)',
    completion_example_zsh: () => 'zsh',
    completion_example_fish: () => 'fish',
    demo_summary: () => 'アカウントなしで、アクションがビルドを失敗、成功させる様子を確認します',
    demo_description: () => 'このマシン上でシミュレーターを起動し、GitHubと同じ方法でアクションを2回実行します。1回目はビルドが失敗する場合、2回目は成功する場合です。VAddyでは、使用中のプロジェクトとその後に脆弱性が見つかるスキャン、そして修正後です。NHN Cloudでは、脆弱な項目のあるサーバー群と、その修正後です。総合判定では、不合格のゲートと実行されなかったゲートのあるリリースと、すべてのゲートが合格したリリースです。すべて想定どおりに終われば0で終了します。',
    demo_source: () => '動作を見るソース。既定はvaddyです。',
    demo_example: () => '20秒のデモ',
    demo_example_nhn: () => 'NHN Cloud Server Security Checkのゲート',
    demo_example_fortify: () => 'Fortify SSCのトークン',
    demo_example_api: () => 'APIセキュリティチェック',
    demo_example_verdict: () => '3つのゲートの総合判定',
    demo_example_language: () => '日本語で表示',
};

;// CONCATENATED MODULE: ./lib/messages/ja/demo.js

const ja_demo_format = (0,format/* formatFor */.B)('ja');
/** What the demo says, in Japanese. */
const demo_demoMessages = {
    demo_title: () => 'アクションの動作デモ(このマシン上のVAddyシミュレーターを使用)',
    demo_intro: () => 'アカウントもネットワークもキーも不要です。以下のステップは、コミットされているアクションをGitHubと同じ方法で実行したものです。時間だけを短くしています。',
    demo_act_1: () => '1. プロジェクトが使用中で、その後のスキャンで脆弱性が見つかる場合',
    demo_act_1_story: () => '別のスキャンが実行中のため、ステップは失敗せずに終了を待ちます。その後のスキャンで脆弱性が3件見つかり、max_alertsの上限0件を超えます。',
    demo_act_2: () => '2. アプリケーションを修正した後',
    demo_act_2_story: () => '同じワークフローをもう一度実行します。今度は脆弱性が見つからず、ビルドを続行できます。',
    demo_heading_before: () => '先に実行されるジョブ',
    demo_heading_step: () => 'ステップ',
    demo_heading_outputs: () => '出力',
    demo_heading_summary: () => 'ジョブサマリー',
    demo_chart: (p) => `[GitHubでは脆弱性の件数のグラフ: ${p.values}]`,
    demo_waited: () => '別のスキャンが終わるまで待ちました。',
    demo_one_scan: () => '開始したスキャンは1回だけです。',
    demo_step_failed: (p) => `想定どおり、ステップは失敗しました(終了コード${p.code})。`,
    demo_step_passed: (p) => `想定どおり、ステップは成功しました(終了コード${p.code})。`,
    demo_alerts: (p) => `出力された脆弱性の件数は${ja_demo_format.number(p.alerts)}件です。`,
    demo_post: () => '後処理ステップの時点で、実行中のまま残ったスキャンはありませんでした。',
    demo_key_nowhere: () => 'ログ、出力、状態、サマリーのどこにもキーは含まれていません。',
    demo_right: (p) => `${p.acts === 2 ? 'どちらのステップも' : `${ja_demo_format.number(p.acts)}つのステップはすべて`}想定どおりに終わりました(${ja_demo_format.written(p.time)})。`,
    demo_wrong: (p) => `想定どおりにならなかった項目があります(${ja_demo_format.written(p.time)})。上の✗を確認してください。`,
    demo_next_simulate: () => '次は、シミュレーターで自分のパイプラインを試せます:',
    demo_next_doctor: () => '実際のプロジェクトを確認するには、次のコマンドを実行してください:',
    demo_no_bundle: (p) => `アクションのバンドルがありません: ${p.path}`,
    demo_nhn_title: () => 'アクションの動作デモ(このマシン上のNHN Cloudシミュレーターを使用)',
    demo_nhn_act_1: () => '1. 一部のサーバーに脆弱な項目がある場合',
    demo_nhn_act_1_story: () => '2つのリージョンに12台のサーバーがあり、いずれも数週間以内に点検されています。複数のサーバーに重要度「高」の脆弱な項目があり、max_highの上限0件を超えます。',
    demo_nhn_act_2: () => '2. サーバーを修正し、再び点検した後',
    demo_nhn_act_2_story: () => '同じワークフローをもう一度実行します。どのサーバーも最新の点検で問題が見つからず、ビルドを続行できます。',
    demo_nhn_instances: (p) => `2つのリージョンのサーバー${ja_demo_format.number(p.instances)}台すべてを判定しました。`,
    demo_nhn_weak: (p) => `出力された脆弱な項目は${ja_demo_format.number(p.weak)}件で、重要度別の件数もシミュレーターと一致しています。`,
    demo_nhn_revoked: () => '発行されたトークンを失効させました。',
    demo_nhn_next_doctor: () => '実際のキーとリージョンを確認するには、次のコマンドを実行してください:',
    demo_fortify_title: () => 'アクションの動作デモ(このマシン上のFortify SSCシミュレーターを使用)',
    demo_fortify_act_1: () => '1. ジョブがトークンを取得して使い、終了時に何も残さない場合',
    demo_fortify_act_1_story: () => 'このステップは、ジョブの間だけ有効なトークンを発行します。次のステップはそのトークンでSSCにアクセスし、パスワードを受け取りません。後処理ステップがトークンを無効にします。',
    demo_fortify_act_2: () => '2. 同じジョブがトークンを待っている間に強制終了された場合',
    demo_fortify_act_2_story: () => 'SSCはトークンを作成しましたが、応答が届かないまま、ステップが強制終了されます。トークンの値は誰も受け取っていません。後処理ステップは、説明を手がかりにそのトークンを見つけます。',
    demo_fortify_act_3: () => '3. マシンが停止し、後処理ステップが実行されない場合',
    demo_fortify_act_3_story: () => 'トークンは発行され、使用されました。その後、トークンを無効にするはずのマシンがなくなります。残る備えは、1時間という有効期間だけです。',
    demo_fortify_post: () => '後処理ステップ:',
    demo_fortify_killed: (p) => `応答が届く前に、ステップが強制終了されました(${p.signal})。`,
    demo_fortify_machine: () => 'マシンがなくなり、トークンを無効にする処理は実行されません。',
    demo_fortify_later: () => '1時間あまり後に、同じトークンで同じステップを実行します:',
    demo_fortify_used: () => '次のステップは、トークンだけでSSCから応答を得ました。',
    demo_fortify_none_left: () => 'ジョブのトークンはSSCに残っていません。ほかの利用者のトークンはそのままです。',
    demo_fortify_unseen: () => 'SSCはトークンを1つ作成していましたが、強制終了されたステップには届いていませんでした。',
    demo_fortify_alive: () => '後処理ステップが実行されないため、トークンは有効なまま残りました。',
    demo_fortify_expired: (p) => `1時間後、SSCはそのトークンを拒否しました(終了コード${p.code})。無効にする処理ができなくても、短い有効期間が過ぎれば使えなくなります。`,
    demo_fortify_masked: () => 'トークンは、どちらの形式でもログに含まれていません。',
    demo_fortify_nowhere: () => 'ログ、出力、状態のどこにもパスワードは含まれていません。',
    demo_fortify_next_doctor: () => '実際のSSCでトークンを発行できるかどうかを、発行せずに確認するには、次のコマンドを実行してください:',
    demo_api_title: () => 'アクションの動作デモ(このマシン上のAPIシミュレーターを使用)',
    demo_api_act_1: () => '1. 誰でもアクセスできてしまうAPIの場合',
    demo_api_act_1_story: () => 'OpenAPI仕様書では、注文と顧客の取得にトークンが必要です。ところがAPIはトークンなしでも応答し、max_highの上限0件を超えます。',
    demo_api_act_2: () => '2. APIを修正した後',
    demo_api_act_2_story: () => '同じワークフローをもう一度実行します。今度は保護された操作が拒否されるため、ビルドを続行できます。',
    demo_api_open: (p) => `認証情報なしで応答した保護対象の操作は${ja_demo_format.number(p.operations)}件で、出力の件数と一致しています。`,
    demo_api_harmless: (p) => `APIが受け取ったリクエストは${ja_demo_format.number(p.requests)}件です。いずれも本文のないGET、OPTIONS、TRACEで、1件ずつ送信されました。`,
    demo_api_credential: (p) => `認証情報を付けたリクエストは${ja_demo_format.number(p.requests)}件でした(最大${ja_demo_format.number(p.most)}件)。`,
    demo_api_private: () => 'ログ、出力、状態、サマリーのどこにも、顧客向けの応答の内容は含まれていません。',
    demo_api_next_rules: () => '確認するルールの一覧を見るには、次のコマンドを実行してください:',
    demo_verdict_title: () => '総合判定の動作デモ(このマシン上のシミュレーターを確認するゲートを使用)',
    demo_verdict_act_1: () => '1. 1つのゲートが不合格で、1つが実行されなかった場合',
    demo_verdict_act_1_story: () => 'リリースには3つのゲートが必要です。スキャンは合格しますが、APIには誰でもアクセスでき、サーバー点検のジョブは開始されませんでした。実行されなかったゲートは不合格の記録を残しません。総合判定はそのレポートを必須とし、欠けていることに気づきます。',
    demo_verdict_act_2: () => '2. 3つのゲートがすべて実行され、すべて合格した場合',
    demo_verdict_act_2_story: () => 'APIが修正され、サーバー点検も実行されました。同じ総合判定をもう一度行うと、今度はリリースできます。',
    demo_verdict_counted: (p) => `判定したゲートは${ja_demo_format.number(p.gates)}個で、そのうち合格は${ja_demo_format.number(p.passed)}個です。`,
    demo_verdict_missing: (p) => `必須なのにレポートがないゲートを示しました: ${ja_demo_format.list(p.gates)}。`,
    demo_verdict_none_missing: () => '必須のゲートのレポートはすべてそろっています。',
    demo_verdict_untouched: () => 'ゲートのレポートは、ゲートが書き出したときのままです。',
    demo_verdict_nowhere: () => 'ログ、出力、サマリーのどこにもゲートのキーは含まれていません。',
    demo_verdict_next_help: () => '総合判定で指定できる条件を見るには、次のコマンドを実行してください:',
};

;// CONCATENATED MODULE: ./lib/messages/ja/doctor.js

const ja_doctor_format = (0,format/* formatFor */.B)('ja');
/** What the doctor of any gate says, in Japanese. */
const doctor_doctorMessages = {
    doctor_label_node: () => 'Node',
    doctor_label_configuration: () => '設定',
    doctor_label_ca: () => '認証局',
    doctor_label_dns: () => 'DNS',
    doctor_label_connection: () => '接続',
    doctor_label_tls: () => 'TLS',
    doctor_label_pull_request: () => 'プルリクエストのコメント',
    doctor_node: (p) => `${p.version}。20.18.1以降であれば問題ありません。アクションの実行には、バージョン2.327.1以降のランナーが必要です。`,
    doctor_configuration: () => 'すべてのオプションが有効で、互いに矛盾していません。',
    doctor_ca: () => 'Node標準のルート証明書。足りない場合はシステムの証明書も使います。',
    doctor_ca_more: (p) => `Node標準のルート証明書、${ja_doctor_format.list(p.settings.map((setting, index) => `${setting}(${p.files[index]})`))}。足りない場合はシステムの証明書も使います。`,
    doctor_dns: (p) => `${p.host}は${p.address}です。`,
    doctor_dns_address: (p) => `${p.host}はアドレスなので、名前解決は不要です。`,
    doctor_dns_resolved: (p) => `${p.host}が見つかりました。`,
    doctor_dns_proxy: (p) => `${p.host}の名前解決はプロキシ${p.proxy}が行います。`,
    doctor_connected: (p) => `プロキシを使わず、${p.host}に直接接続しました。`,
    doctor_connected_proxy: (p) => `プロキシ${p.proxy}を経由して${p.host}に接続しました。`,
    doctor_tls: (p) => `${p.protocol}。証明書の発行者は${p.issuer}、有効期限は${p.validTo}です。`,
    doctor_tls_plain: () => 'なし。暗号化しないhttpは、ループバックでのみ許可されます。',
    doctor_pull_request: () => '書き込むのはアクションだけで、ジョブにpull-requests: writeが必要です。プルリクエストのワークフローでGITHUB_TOKENを渡すと、ここで権限を確認できます。',
    doctor_pull_request_ok: (p) => `このトークンでプルリクエスト${p.number}にコメントできます。`,
    doctor_pull_request_denied: (p) => `このトークンではプルリクエスト${p.number}にコメントできません(HTTP ${p.status})。`,
    doctor_pull_request_unknown: (p) => `プルリクエスト${p.number}にコメントできるかどうか確認できませんでした。${p.why}`,
    doctor_not_reached: () => '上記のエラーのため、確認していません。',
    doctor_not_reached_any: (p) => `上記のエラーのため、確認していない項目: ${ja_doctor_format.list(p.labels)}`,
    doctor_passed: () => '問題は見つかりませんでした。',
    doctor_failed: (p) => `問題が${ja_doctor_format.number(p.count)}件見つかりました。`,
};

// EXTERNAL MODULE: ./lib/messages/ja/sentence.js
var sentence = __nccwpck_require__(4883);
;// CONCATENATED MODULE: ./lib/messages/ja/fortify.js


const ja_fortify_format = (0,format/* formatFor */.B)('ja');
const fortify_said = (words) => (words === '' ? '' : `SSCの応答: ${words}`);
const fortify_ends = (until) => (until === '' ? '有効期限はありません' : `有効期限は${until}です`);
/** What is said about tokens of Fortify Software Security Center, in Japanese. */
const fortify_fortifyMessages = {
    source_fortify: () => 'Fortify SSCトークン',
    fortify_problem_token: (p) => `${p.input}の値はSSCのトークンではありません。デコード済みのトークン(fortifyclientが表示する、小文字のUUID)か、エンコード済みのトークン(RESTで使う、Base64の48文字)を指定してください。IDや二重にエンコードしたトークンは使えません。`,
    fortify_problem_context_path: (p) => `${p.input}の値「${p.given}」は使えません。https://ssc.example.com/sscのように、SSCのアドレスをコンテキストパスまで指定してください。その後ろには何も付けません。`,
    fortify_problem_user: (p) => `${p.input}にコロンまたは制御文字が含まれているか、256文字を超えています。SSCへのログインに使うユーザー名を指定してください。`,
    fortify_problem_password: (p) => `${p.input}に制御文字が含まれています。改行が一緒にコピーされていないか確認してください。`,
    fortify_problem_type: (p) => `${p.input}の値「${p.given}」は使えません。CITokenのようなトークンの種類を、英数字と「.」「-」「_」で指定してください。`,
    fortify_problem_type_internal: (p) => `${p.input}に指定された${p.given}は、SSCが自身のコンポーネントのために発行する種類です。CITokenなど、ユーザー向けの種類を指定してください。`,
    fortify_log_asking: (p) => `${p.host}に、ユーザー${p.user}の${p.type}の発行を要求します。`,
    fortify_log_stopping: () => '停止の指示を受けました。発行されたものは無効にします。',
    fortify_log_lost: (p) => `発行の応答が失われました。${(0,sentence/* sentence */.e)(p.why)}SSCがトークンを発行した可能性があるため、説明を手がかりに探します。`,
    fortify_log_left_revoked: (p) => `応答のなかった発行で残っていたトークンを無効にしました: ${ja_fortify_format.list(p.ids.map((id) => `ID ${id}`))}`,
    fortify_log_nothing_left: () => '残っているトークンはありませんでした。',
    fortify_log_revoked: (p) => `ID ${p.id}のトークンを無効にしました。`,
    fortify_log_gone: (p) => `ID ${p.id}のトークンはすでに無効です。SSCに登録されていません。`,
    fortify_log_kept: (p) => `revokeがfalseのため、ID ${p.id}のトークンは無効にしません。${fortify_ends(p.until)}。`,
    fortify_last_word: (p) => `説明が「${p.description}」のトークンが、${p.until}までSSCに残っている可能性があります。SSCで無効にしてください。`,
    fortify_reason_issued: (p) => `SSCが${p.type}(ID ${p.id})を発行しました。${fortify_ends(p.until)}。`,
    fortify_reason_ended: (p) => `SSCが発行したトークンの有効期限は${p.until}ですが、SSCの時計ではすでに${p.server}で、使えません。両方のマシンの時計を合わせてください。`,
    fortify_reason_lost: (p) => `発行の応答が失われました。${(0,sentence/* sentence */.e)(p.reason)}残ったものを片付けられませんでした。${(0,sentence/* sentence */.e)(p.why)}説明が「${p.description}」のトークンが、${p.until}までSSCに残っている可能性があります。SSCで無効にしてください。`,
    fortify_reason_lost_twice: (p) => `発行の応答が2回失われました。2回目の理由: ${(0,sentence/* sentence */.e)(p.why)}見つかったものは無効にしました。確認した後にサーバーの処理が終わった場合は、説明が「${p.description}」のトークンが${p.until}まで残ります。SSCで無効にしてください。`,
    fortify_unknown_type: (p) => `SSCに${p.type}というトークンの種類はありません。使える種類: ${p.types.join('、')}。${fortify_said(p.words)}`,
    fortify_known_type: (p) => `SSCが発行を拒否しました(HTTP 400)。${p.type}という種類はあり${p.days > 0 ? `、有効期間は最長${ja_fortify_format.number(p.days)}日です` : 'ます'}。lifetimeとdescriptionを確認してください。${fortify_said(p.words)}`,
    fortify_definitions_need_token: (p) => `SSC ${p.version}は、トークンの種類をトークンでの要求にのみ応答し、ユーザー名とパスワードでは応答しません。FORTIFY_SSC_TOKENを設定するか、SSCを23.2以降に更新してください。`,
    fortify_login_refused: (p) => `SSCが${p.user}のログインを拒否しました(${p.endpoint}、HTTP 401)。失敗が続くとアカウントがロックされるため、再試行はしません。パスワードの誤りまたは期限切れ、アカウントのロックまたは停止、シングルサインオン専用でパスワードを持たないユーザー、のいずれかです。${fortify_said(p.words)}`,
    fortify_token_refused: (p) => `SSCがトークンを拒否しました(${p.endpoint}、HTTP 401)。まだ有効かどうかは確認できませんでした。${fortify_said(p.words)}`,
    fortify_token_invalid: (p) => `SSCはこのトークンを認識しません(${p.endpoint}、HTTP 401)。期限切れか、無効にされたか、このサーバーのトークンではありません。${fortify_said(p.words)}`,
    fortify_token_not_allowed: (p) => `トークンは有効ですが、SSCはこの操作を許可していません(${p.endpoint}、HTTP 401)。トークンの種類が対応していないか、このバージョンのSSCではパスワードが必要です。${fortify_said(p.words)}`,
    fortify_no_access: (p) => `対象が存在しないか、アクセス権がありません。どちらであるかをSSCは示しません(${p.endpoint}、HTTP 403)。${fortify_said(p.words)}`,
    fortify_no_api: (p) => `${p.host}のそのアドレスに、SSCのRESTインターフェースはありません(${p.endpoint}、HTTP 404)。https://ssc.example.com/sscのように、urlのコンテキストパスを確認してください。`,
    fortify_answer_page: (p) => `SSCのRESTインターフェースがあるはずのアドレスで、${p.host}からWebページが返されました(${p.endpoint})。urlのコンテキストパスと、間にプロキシやシングルサインオンのログインページがないかを確認してください。`,
    fortify_answer_fault: (p) => `${p.host}の応答はHTTP ${p.status}でした(${p.endpoint}): ${p.text}`,
    fortify_answer_contradicts: (p) => `${p.host}の応答は成功を示しながら、その中では${p.code}としており、矛盾しています(${p.endpoint})。${p.text}`,
    fortify_answer_paging: (p) => `SSCの一覧が、最後まで読み取るたびに変わるか、繰り返されたため、全体を取得できません(${p.endpoint})。`,
    fortify_warning_shortened: (p) => `トークンの有効期間は、要求した${ja_fortify_format.written(p.asked)}ではなく${ja_fortify_format.written(p.given)}になりました。有効期限は${p.until}です。SSCは、${p.type}に設定された最長期間を超えて発行しません。`,
    fortify_warning_longer: (p) => `トークンの有効期間は、要求した${ja_fortify_format.written(p.asked)}ではなく${ja_fortify_format.written(p.given)}になりました。無効にしない限り、この${p.type}は${p.until}まで有効です。`,
    fortify_warning_no_end: (p) => `SSCはこの${p.type}の有効期限を示していません。無効にしない限り、有効なままになる可能性があります。`,
    fortify_warning_clock_behind: (p) => `このマシンの時計はSSCより${ja_fortify_format.duration(p.apart)}遅れています。そのぶんトークンの有効期間が短くなります。`,
    fortify_warning_clock_ahead: (p) => `このマシンの時計はSSCより${ja_fortify_format.duration(p.apart)}進んでいます。そのぶんトークンの有効期間が長くなります。`,
    fortify_warning_deprecated: (p) => `${p.type}は非推奨の種類です。代わりに${p.successor}があります。`,
    fortify_warning_http: (p) => `パスワードとトークンが暗号化されずに${p.host}へ送られ、経路上で読み取られる可能性があります。httpsを使ってください。`,
    fortify_notice_not_revoked: (p) => `ID ${p.id}のトークンを無効にできませんでした。${fortify_ends(p.until)}。${(0,sentence/* sentence */.e)(p.why)}`,
    fortify_notice_maybe_left: (p) => `説明が「${p.description}」のトークンが${p.until === '' ? '' : `${p.until}まで`}SSCに残っている可能性があります。SSCで無効にしてください。探せなかった理由: ${(0,sentence/* sentence */.e)(p.why)}`,
    fortify_why_no_time: () => 'ポストステップに許された時間内に、SSCから応答がありませんでした。',
    fortify_why_password_needed: () => '別のアクションの中で使われた場合など、ジョブの後にはパスワードを参照できず、24.2より前のSSCではトークン自身による無効化もできません。',
    fortify_why_login_refused: () => 'SSCがパスワードを一度拒否しているため、再送信しませんでした。',
    fortify_problem_token_id: (p) => `${p.input}の値「${p.given}」は使えません。トークンのIDを、scangate fortify token listに表示される数字で指定してください。`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/fortify-cli.js


const ja_fortify_cli_format = (0,format/* formatFor */.B)('ja');
/** What the commands for tokens of Fortify SSC say, in Japanese. */
const fortify_cli_fortifyCliMessages = {
    file_exists_force: () => 'そのファイルはすでに存在します(--forceで置き換えられます)',
    file_not_plain: () => 'リンク、フォルダー、デバイスのいずれかで、書き込みの対象になりません',
    fortify_column_id: () => 'ID',
    fortify_column_owner: () => '所有者',
    fortify_column_type: () => '種類',
    fortify_column_created: () => '発行日',
    fortify_column_expires: () => '有効期限',
    fortify_column_days_left: () => '残り日数',
    fortify_column_uses_left: () => '残り回数',
    fortify_column_max_days: () => '最長日数',
    fortify_column_max_uses: () => '最大回数',
    fortify_column_purpose: () => '用途',
    fortify_column_application: () => 'アプリケーション',
    fortify_column_version: () => 'バージョン',
    fortify_column_concern: () => '問題点',
    fortify_word_never: () => 'なし',
    fortify_word_over: () => '期限切れ',
    fortify_word_unlimited: () => '無制限',
    fortify_list_none: () => '該当するトークンはありません。',
    fortify_types_none: () => 'SSCにトークンの種類がありません。',
    fortify_versions_none: () => '該当するアプリケーションバージョンはありません。',
    fortify_create_written: (p) => `所有者だけが読める${p.file}に書き込みました。`,
    fortify_extend_done: (p) => `トークン${p.id}(${p.type})の有効期限を${p.end}に変更しました。トークンの値は変わりません。`,
    fortify_revoke_done: (p) => `トークン${p.id}を無効にしました。`,
    fortify_revoke_done_value: () => 'トークンを無効にしました。',
    fortify_check_valid: (p) => `トークン${p.id}(${p.type})は${p.end}まで有効です。あと${ja_fortify_cli_format.number(p.days)}日あります。`,
    fortify_check_no_end: (p) => `トークン${p.id}(${p.type})は有効です。SSCは有効期限を示していません。`,
    fortify_check_end_unread: () => 'トークンは有効です。トークンが自身の有効期限を読み取れるのはSSC 24.2からのため、期限はわかりません。',
    fortify_rotate_done: () => '古いトークンを無効にし、新しいトークンに置き換えました。',
    fortify_token_ends_soon: (p) => `トークン${p.id}(${p.type}、${p.owner})の有効期限は${p.end}です。あと${ja_fortify_cli_format.number(p.days)}日しかありません。`,
    fortify_token_over: (p) => `トークン${p.id}(${p.type}、${p.owner})は${p.end}に期限が切れました。`,
    fortify_token_unknown: (p) => `トークン${p.id}は存在しないか、アクセス権がありません。どちらであるかをSSCは示しません。IDはscangate fortify token listで確認できます。`,
    fortify_token_dead: () => 'トークンは有効ではありません。期限切れか、無効にされたか、このサーバーのトークンではありません。',
    fortify_token_doubtful: (p) => `トークンが有効かどうかを判断できません。${(0,sentence/* sentence */.e)(p.why)}`,
    fortify_token_end_wanted: () => '--failには有効期限が必要ですが、このSSCからは読み取れません(24.2から対応)。',
    fortify_problem_http: (p) => `${p.input}の値「${p.given}」は使えません。暗号化されないhttpでは、パスワードとトークンがそのまま送られます。httpsを使うか、--allow-httpを指定してください(実行のたびに警告します)。`,
    fortify_problem_target: () => 'トークンの出力先がありません。--output-fileを指定するか、出力が保存されない環境であれば--stdoutを指定してください。何も送信していません。',
    fortify_problem_command: (p) => `実行するコマンドがありません。--の後ろに指定してください: ${p.usage}`,
    fortify_problem_revoke_what: () => '無効にするトークンを、IDか--value-stdinのどちらか一方で指定してください。何も送信していません。',
    fortify_problem_revoke_login: () => 'IDで無効にするには、SSCのユーザー名とパスワードが必要です。FORTIFY_SSC_USERとFORTIFY_SSC_PASSWORDを設定するか、--value-stdinで値を渡してください。何も無効にしていません。',
    fortify_problem_asker: () => 'FORTIFY_SSC_USERとFORTIFY_SSC_PASSWORD、またはFORTIFY_SSC_TOKENを設定してください。',
    fortify_problem_needs_token: () => 'SSCはここでパスワードを受け付けないため、トークンが必要です。FORTIFY_SSC_TOKENを設定するか、コマンドの前に次を付けてください: scangate fortify token run --type CIToken --',
    fortify_problem_self: (p) => `トークン${p.id}は使用中のトークン(FORTIFY_SSC_TOKEN)です。これも無効にする場合は--selfを指定してください。何も無効にしていません。`,
    fortify_problem_self_value: () => '使用中のトークン(FORTIFY_SSC_TOKEN)です。これも無効にする場合は--selfを指定してください。何も無効にしていません。',
    fortify_problem_self_unread: () => 'このSSCではトークン自身のIDがわからないため、使用中のトークン(FORTIFY_SSC_TOKEN)が含まれているかを判断できません。--selfを指定するか、変数を空にしてください。何も無効にしていません。',
    fortify_problem_old: () => '置き換えるトークンがわかりません。FORTIFY_SSC_TOKENを設定するか、--oldでIDを指定してください。何も送信していません。',
    fortify_problem_over: (p) => `トークン${p.id}は${p.end}に期限が切れています。期限切れのトークンは延長できません。新しく発行してください。`,
    fortify_command_unstarted: (p) => `${p.program}を起動できません(${p.code})。`,
    fortify_create_lost: (p) => `トークン${p.id}を発行しましたが、渡せませんでした(${p.why})。このトークンは無効にします。`,
    fortify_extend_sooner: (p) => `トークン${p.id}の有効期限は以前より早くなりました。以前の有効期限は${p.end}でした。`,
    fortify_revoke_failed: (p) => `トークン${p.id}を無効にできませんでした。${(0,sentence/* sentence */.e)(p.why)}`,
    fortify_rotate_dead: (p) => `SSCが新しいトークン${p.id}を受け付けません。誰にも渡さずに無効にし、古いトークンを残します。`,
    fortify_rotate_failed: (p) => `コマンドが${p.code}で終了したため、新しいトークン${p.id}を無効にし、古いトークンを残します。`,
    fortify_rotate_old_left: (p) => `コマンドに新しいトークンを渡しましたが、古いトークンを無効にできず、両方とも有効です。${(0,sentence/* sentence */.e)(p.why)}`,
    fortify_audit_too_long: (p) => `有効期間が${ja_fortify_cli_format.duration(p.life)}`,
    fortify_audit_no_end: () => '事実上無期限',
    fortify_audit_owner_suspended: () => '所有者がロック中',
    fortify_audit_owner_unknown: () => '所有者のアカウントなし',
    fortify_audit_type_raised: (p) => `${ja_fortify_cli_format.number(p.days)}日まで許可`,
    fortify_audit_type_unlimited: () => '期間の上限なし',
    fortify_audit_title: () => 'Fortify SSCトークンの点検',
    fortify_audit_result: (p) => `トークン${ja_fortify_cli_format.number(p.tokens)}件と種類${ja_fortify_cli_format.number(p.types)}件に、問題が${ja_fortify_cli_format.number(p.concerns)}件あります。期限切れの${ja_fortify_cli_format.number(p.over)}件は数えていません。`,
    fortify_audit_owners_unasked: () => '所有者は調べていません。UnifiedLoginTokenなど、ユーザーの一覧を読み取れる種類の管理者のトークンがFORTIFY_SSC_TOKENに必要です。',
    fortify_audit_owners_unread: (p) => `所有者を調べられませんでした。${(0,sentence/* sentence */.e)(p.why)}`,
    fortify_audit_types_unread: (p) => `トークンの種類を調べられませんでした。${(0,sentence/* sentence */.e)(p.why)}`,
    doctor_label_ssc_login: () => 'パスワード',
    doctor_label_ssc_version: () => 'SSC',
    doctor_label_ssc_type: () => 'トークンの種類',
    doctor_label_ssc_token: () => '使用中のトークン',
    doctor_ssc_login: (p) => `${p.user}のパスワードでログインできます。`,
    doctor_ssc_version: (p) => `バージョン${p.version}です。`,
    doctor_ssc_version_unknown: () => 'バージョンがわかりません。',
    doctor_ssc_type: (p) => `${p.type}の有効期間は最長${ja_fortify_cli_format.number(p.days)}日です。`,
    doctor_ssc_type_unlimited: (p) => `${p.type}の有効期間に上限はありません。`,
    doctor_ssc_token: () => '有効です。',
    doctor_ssc_token_none: () => 'FORTIFY_SSC_TOKENは設定されていません。発行には不要です。',
    doctor_ssc_clock: () => 'このマシンとSSCの時計は合っています。',
    doctor_ssc_clock_apart: (p) => `このマシンとSSCの時計は${ja_fortify_cli_format.duration(p.apart)}ずれています。トークンの有効期間もその分ずれます。`,
    doctor_ssc_clock_unknown: () => 'SSCの時刻がわかりません。',
    next_fortify_types: () => '--typeで選んでください。それぞれの最長期間はscangate fortify token typesで確認できます。',
};

;// CONCATENATED MODULE: ./lib/messages/ja/fortify-command-help.js
/** What `--help` says of the commands for tokens of Fortify SSC: summaries, descriptions, examples, endings, in Japanese. */
const fortify_command_help_fortifyCommandHelpMessages = {
    group_fortify: () => 'Fortify SSCのトークンを発行し、管理する',
    group_fortify_token: () => 'トークンを発行、一覧表示、延長、置き換え、無効化する',
    fortify_run_summary: () => 'トークンを渡してコマンドを実行し、終わったら無効にする',
    fortify_run_description: () => 'トークンを発行し、--の後ろのコマンドにFORTIFY_SSC_TOKENとして渡して実行します。どのように終わってもトークンを無効にします。コマンドにパスワードは渡さず、コマンドの終了コードをそのまま返します。',
    fortify_run_example: () => '変数からトークンを読み取るクライアント',
    fortify_run_example_rest: () => 'RESTで使う形式のトークンを、最長2時間',
    fortify_create_summary: () => 'トークンを発行し、一度だけ書き出す',
    fortify_create_description: () => 'トークンを発行し、SSCが二度と表示しないその値を、所有者だけが読める新しいファイルか標準出力に書き出します。どちらの指定もなければ何も送信しません。',
    fortify_create_example: () => '90日間のトークンをファイルに書き出す',
    fortify_create_example_stdout: () => 'シークレットストアに直接渡す',
    fortify_list_summary: () => 'トークンと有効期限を一覧表示する',
    fortify_list_description: () => '自分のトークンを一覧表示します。SSCの管理者であれば全員のトークンも表示できます。--warnか--failを指定しない限り、判定はしません。',
    fortify_list_example: () => '期限の2週間前から警告し、3日前から失敗とする',
    fortify_list_example_json: () => '全員のCIトークンのID',
    fortify_check_summary: () => '環境変数のトークンを、パスワードなしで確認する',
    fortify_check_description: () => 'FORTIFY_SSC_TOKENのトークンが有効かどうかと、有効期限(SSC 24.2から)を示します。',
    fortify_check_example: () => '夜間ジョブで',
    fortify_extend_summary: () => 'トークンの値はそのままで、有効期限を変更する',
    fortify_extend_description: () => '現在を起点にトークンの有効期限を変更します。保存した値を入れ替える必要はありません。SSCが許可するのは、その種類の最長期間までです。',
    fortify_extend_example: () => '今から90日後まで',
    fortify_rotate_summary: () => 'トークンを置き換える(発行、確認、引き渡し、古いトークンの無効化)',
    fortify_rotate_description: () => 'トークンを発行して確認し、--の後ろのコマンドの標準入力に渡します。コマンドが0で終了すれば古いトークンを無効にします。それ以外の場合は新しいトークンを無効にし、古いトークンを残します。',
    fortify_rotate_example: () => 'FORTIFY_SSC_TOKENのトークンを置き換え、GitHubのシークレットに入れる',
    fortify_rotate_example_old: () => 'IDしかわからないトークンを置き換える',
    fortify_revoke_summary: () => 'トークンをIDまたは値で無効にする',
    fortify_revoke_description: () => '指定したトークンだけを無効にします。使用中のトークンを無効にするには--selfが必要です。SSC 24.2からは、値を渡せばパスワードなしで無効にできます。',
    fortify_revoke_example: () => '2つのトークン',
    fortify_revoke_example_value: () => '値しかわからないトークン',
    fortify_types_summary: () => 'サーバーで使えるトークンの種類を一覧表示する',
    fortify_types_description: () => '種類とその最長期間を、サーバーの設定どおりに一覧表示します(サイトごとに変更されるため)。SSC 22.2ではFORTIFY_SSC_TOKENにトークンが必要です。',
    fortify_types_example: () => 'すべての種類',
    fortify_audit_summary: () => 'セキュリティレビューのために、すべてのトークンと種類を点検する',
    fortify_audit_description: () => '全員のトークンと種類を点検します。--max-lifetimeを超える有効期間、事実上無期限のトークン、使えるアカウントのない所有者、最長期間が3,650日を超える種類を報告します。所有者は、FORTIFY_SSC_TOKENのトークンで読み取れる場合に調べます。',
    fortify_audit_example: () => 'チケットに貼り付ける',
    fortify_audit_example_csv: () => '表計算ソフトで開く',
    fortify_versions_summary: () => 'アプリケーションのバージョンとIDを一覧表示する',
    fortify_versions_description: () => 'FORTIFY_SSC_TOKENのトークンで参照できるものを、fortifyclient listprojectsのように一覧表示します。',
    fortify_versions_example: () => '1つのアプリケーション',
    fortify_doctor_summary: () => 'トークンを発行できるかを確認し、妨げになるものを示す',
    fortify_doctor_description: () => '設定、ネットワーク、パスワード、バージョン、時計、種類、FORTIFY_SSC_TOKENのトークンを確認し、それぞれの対処方法を示します。トークンは発行せず、拒否されたパスワードは再送信しません。',
    fortify_doctor_example: () => 'ジョブがトークンを取得できるか確認する',
    fortify_the_token_id: () => '`list`に表示されるトークンのID。',
    flag_fortify_password_file: () => 'パスワードをこのファイル、または標準入力(`-`)から読み取ります。',
    flag_fortify_token_file: () => '使用中のトークンをこのファイル、または標準入力(`-`)から読み取ります。',
    flag_fortify_allow_http: () => '別のホストへの暗号化されないhttpを許可します。パスワードとトークンがそのまま送られるため、実行のたびに警告します。',
    flag_fortify_encoded: () => 'fortifyclientの形式(UUID)ではなく、RESTで使う形式(Base64)のトークンを渡します。',
    flag_fortify_output_file: () => '所有者だけが読めるこの新しいファイルにトークンを書き出します。',
    flag_fortify_force: () => 'ファイルがすでに存在する場合は置き換えます。',
    flag_fortify_stdout: () => 'トークンを標準出力に書き出します。CIでは出力がログに残ります。',
    flag_fortify_all_users: () => 'SSCの管理者として、全員のトークンを一覧表示します。',
    flag_fortify_type_filter: () => 'この種類のトークンだけを表示します。',
    flag_fortify_warn: () => '有効期限がこの期間内のトークンを警告します(例: 14d)。',
    flag_fortify_fail: () => '有効期限がこの期間内(例: 3d)か期限切れのトークンがあれば、2で終了します。',
    flag_fortify_old: () => '置き換えるトークンのID。未指定の場合はFORTIFY_SSC_TOKENのトークンです。',
    flag_fortify_value_stdin: () => '標準入力で渡した値のトークンを無効にします。',
    flag_fortify_self: () => '使用中のトークン(FORTIFY_SSC_TOKEN)も無効にします。',
    flag_fortify_max_lifetime: () => 'トークンに許す、発行からの最長期間(例: 90d)。',
    flag_fortify_app: () => 'この名前と完全に一致するアプリケーションだけを表示します。',
    flag_fortify_new_end: () => '今からトークンが有効な期間(例: 90d)。',
    exit_fortify_0_run: () => 'コマンドが0で終了。コマンドの終了コードはすべてそのまま返します。127はコマンドなし、126は実行不可',
    exit_fortify_0_rotate: () => '置き換え完了。コマンドの0以外の終了コードはそのまま返します',
    exit_fortify_0_check: () => '有効。--failがなければ、SSCが有効期限を示さない場合も含みます',
    exit_fortify_2_check: () => 'failed: トークンが有効でないか、--failの期間内に期限が切れます',
    exit_fortify_2_list: () => 'failed: --failの期間内に期限が切れるか、期限切れのトークンがあります',
    exit_fortify_2_audit: () => 'failed: 点検で問題が見つかりました',
    exit_fortify_4: () => 'refused: SSCが拒否しました(パスワード、トークン、種類、ID、ロール)',
    exit_fortify_5_check: () => 'unreachable: トークンが有効かどうか、または有効期限を判断できません',
};

;// CONCATENATED MODULE: ./lib/messages/ja/init.js
/** What `scangate init` asks and says, in Japanese. */
const init_initMessages = {
    init_summary: () => 'ゲートを実行するワークフロー、Jenkinsfile、.gitlab-ci.ymlを書き出します',
    init_description: () => 'CI、ソース、プロジェクトを質問し、環境変数にキーがあればそのソースのdoctorを実行したうえで、参照を固定し権限を最小限にしたパイプラインを書き出します。質問の答えはすべてフラグでも指定できます。--forceがない限り既存のファイルは置き換えません。キーを尋ねることも、書き出すこともありません。手作業で残ることは最後に表示します。',
    init_example: () => '質問に答えて作成',
    init_example_flags: () => 'フラグで答える(端末がない場合はこちら)',
    init_example_no_doctor: () => '別のファイルに書き出し、サービスには問い合わせない',
    exit_init_0: () => 'ファイルを書き出した',
    exit_init_3: () => 'misconfigured: オプションが足りない、使えない、またはファイルがすでに存在する',
    exit_init_6: () => 'busy: doctorの実行時、ほかの処理が実行中だった',
    flag_init_ci: () => 'ゲートを実行するCI。',
    flag_init_source: () => '判定の対象。VAddyのスキャン、NHN Cloudのサーバー点検、APIのいずれか。',
    flag_init_project_id: () => '`vaddy`の場合: プロジェクトID。管理画面のServerページに表示されています。',
    flag_init_crawl_label: () => '`vaddy`の場合: スキャンするクロールのラベル。既定は最新のクロールです。',
    flag_init_region: () => '`nhn`の場合: `KR1`などのリージョン(複数可)。',
    flag_init_target: () => '`api`の場合: APIのベースURL。',
    flag_init_allowed_hosts: () => '`api`の場合: リクエストを送ってよいホスト。指定すると同意したことになります。',
    flag_init_openapi: () => '`api`の場合: OpenAPIドキュメントのファイルまたはURL。なければ`none`。',
    flag_init_output: () => '書き出すファイル。既定は`.github/workflows/scangate-SOURCE.yml`、`Jenkinsfile`、`.gitlab-ci.yml`のいずれかです。',
    flag_init_force: () => 'ファイルがすでにあれば置き換えます。',
    flag_init_reference: () => 'パイプラインで使うscangateのリリースまたはコミット。',
    flag_init_doctor: () => '先にソースのdoctorを実行します。問題が見つかった場合は何も書き出しません。',
    flag_init_env_file: () => 'doctorが使う変数のファイル。その内容は書き出しません。',
    flag_init_language: () => '質問、ファイル内のコメント、レポートの言語。',
    init_ask_ci: () => 'どのCIでゲートを実行しますか。番号または名前を入力してください:',
    init_ask_source: () => '何を判定しますか。番号または名前を入力してください:',
    init_ask_choice: (p) => `${p.number}  ${p.word}: ${p.why}`,
    init_ask_one_of_these: () => '選択肢の中から選んでください。',
    init_ask_needed: () => 'この項目は省略できません。',
    init_ask_usual: (p) => `Enterだけを押すと次の値になります: ${p.usual}`,
    init_ask_project_id: () => 'VAddyのプロジェクトID(管理画面のServerページ。キーではありません):',
    init_ask_crawl_label: () => 'スキャンするクロールのラベル(Enterだけなら最新のクロール):',
    init_ask_region: () => 'NHN Cloudのリージョン(例: KR1, KR2):',
    init_ask_target: () => 'APIのベースURL(例: https://api.example.com/v1):',
    init_ask_allowed_hosts: () => 'リクエストを送ってよいホスト。回答すると同意したことになります:',
    init_ask_openapi: () => 'OpenAPIドキュメントのファイルまたはURL(なければnone):',
    init_problem_no_terminal: (p) => `質問を表示できる端末がなく、必要な指定が足りません。次を指定してください: ${p.flags.join(' ')}`,
    init_problem_no_answer: () => 'すべての質問に答える前に入力が終わりました。何も書き出していません。',
    init_problem_stray: (p) => `${p.flag}は${p.source}では使いません。外すか、別の--sourceを指定してください。`,
    init_problem_reference: (p) => `${p.input}に指定された「${p.given}」は使えません。指定できるのは、v1.2.3のようなリリースか、コミットを表す40桁の16進数です。ブランチやv1は指す先が変わります。`,
    init_problem_reference_release: () => 'referenceにコミットが指定されていますが、このパイプラインはnpmパッケージをインストールするため、リリースしか使えません。v1.2.3のように指定してください。',
    init_problem_expression: (p) => `${p.input}に指定された「${p.given}」は使えません。ワークフローの中では、GitHubが「\${{」を式として扱います。値そのものを指定してください。`,
    init_doctor: (p) => `先に${p.line}で確認します:`,
    init_doctor_failed: () => '何も書き出していません。上の問題を直すか、--no-doctorを指定すると確認せずに書き出せます。',
    init_written: (p) => `書き出しました: ${p.file}`,
    init_left: () => '手作業で残っていること:',
    init_left_doctor: (p) => `サービスにはまだ問い合わせていません。${p.names.join('、')}を環境変数に設定し、ゲートを実行できるか確認してください:`,
    init_left_github_secret: (p) => `シークレット${p.name}を登録してください(Settings > Secrets and variables > Actions > Secrets)。次のコマンドでも登録でき、値はその場で尋ねられます:`,
    init_left_github_secret_optional: (p) => `保護されたオペレーションも確認する場合だけ、シークレット${p.name}を登録してください(Settings > Secrets and variables > Actions > Secrets)。次のコマンドでも登録でき、値はその場で尋ねられます:`,
    init_left_github_variable: (p) => `変数${p.name}を登録してください。シークレットではありません(Settings > Secrets and variables > Actions > Variables)。次のコマンドでも登録できます:`,
    init_left_github_run: (p) => `${p.file}をデフォルトブランチにコミットし、Actionsのページで「${p.title}」を実行してください。`,
    init_left_gitlab_secret: (p) => `変数${p.name}を、マスクと保護を有効にして追加してください(Settings > CI/CD > Variables)。`,
    init_left_gitlab_secret_optional: (p) => `保護されたオペレーションも確認する場合だけ、変数${p.name}を、マスクと保護を有効にして追加してください(Settings > CI/CD > Variables)。`,
    init_left_gitlab_variable: (p) => `変数${p.name}を追加してください。シークレットではありません(Settings > CI/CD > Variables)。`,
    init_left_gitlab_limit: (p) => `ジョブの制限時間を${p.minutes}分にしてください(Settings > CI/CD > General pipelines > Timeout)。`,
    init_left_gitlab_run: (p) => `${p.file}をコミットしてください。以後、プッシュのたびにパイプラインが実行されます。`,
    init_jenkins_vaddy: () => '種類は「ユーザー名とパスワード」で、VAddyのログインIDとWebAPIキーを入れます',
    init_jenkins_nhn_app_key: () => '種類は「Secret text」で、Server Security Checkのアプリキーを入れます',
    init_jenkins_nhn: () => '種類は「ユーザー名とパスワード」で、User Access Key IDとSecret Access Keyを入れます',
    init_jenkins_api: () => '種類は「Secret text」で、保護されたオペレーションを呼び出せるヘッダーの値を、Bearerなども含めて入れます',
    init_left_jenkins_library: (p) => `ライブラリを追加してください(Jenkinsの管理 > System > Global Trusted Pipeline Libraries)。名前はscangate、既定のバージョンは${p.reference}、リポジトリは${p.repository}、ライブラリのパスはjenkins/です。`,
    init_left_jenkins_credential: (p) => `IDが${p.id}の認証情報を追加してください(Jenkinsの管理 > Credentials)。${p.why}。`,
    init_left_jenkins_optional: (p) => `保護されたオペレーションも確認する場合だけ、IDが${p.id}の認証情報を追加し(Jenkinsの管理 > Credentials)、${p.option}の行のコメントを外してください。${p.why}。`,
    init_left_jenkins_run: (p) => `${p.file}をコミットし、パイプラインを作成してください(新規ジョブ作成 > Pipeline > Pipeline script from SCM)。`,
    init_comment_head: () => 'scangate initが書き出したファイルです。自由に変更してかまいません。',
    init_comment_trigger: () => '手動で実行します。プッシュやデプロイの後に実行する場合は、ここに追加してください。',
    init_comment_permissions: () => 'ゲートにトークンの権限は必要ありません。',
    init_comment_one_at_a_time: () => '2つ目の実行は、1つ目が終わるのを待ちます。',
    init_comment_limit: () => '単位は分。ゲートが理由を報告できるよう、ゲート自身の制限時間より長くしています。',
    init_comment_checkout: () => 'OpenAPIドキュメントを読むためです。',
    init_comment_settings: () => 'リポジトリの設定から受け取ります。キーはここに書きません。',
    init_comment_reports: () => '失敗した場合も保存します。',
    init_comment_variables: (p) => `Settings > CI/CD > Variablesから受け取ります: ${p.names.join(', ')}。キーはここに書きません。`,
    init_comment_exec: () => 'シグナルがシェルに遮られずゲートに届くよう、execで実行します。',
    init_comment_optional: () => '保護されたオペレーションも確認する場合は、このIDの認証情報を追加してからコメントを外してください:',
    init_comment_agent: () => 'エージェントにはNode 20.18.1以降が必要です。',
};

// EXTERNAL MODULE: ./lib/messages/ja/nhn.js
var ja_nhn = __nccwpck_require__(348);
;// CONCATENATED MODULE: ./lib/messages/ja/nhn-cli.js

const ja_nhn_cli_format = (0,format/* formatFor */.B)('ja');
/** What the commands of the NHN gate say, its doctor's looks among it, in Japanese. */
const nhn_cli_nhnCliMessages = {
    doctor_label_access_key: () => 'アクセスキー',
    doctor_label_app_key: () => 'アプリキー',
    doctor_label_region: () => 'リージョン',
    doctor_label_clock: () => '時計',
    doctor_access_key: () => 'トークンを発行できました。',
    doctor_access_key_none: () => 'トークンが指定されているため、不要です。',
    doctor_app_key: () => '有効です。アカウントは結果を読み取れます。',
    doctor_region: (p) => `${p.region}には、最近の結果が${ja_nhn_cli_format.number(p.results)}件あります。`,
    doctor_region_empty: (p) => `${p.region}には、最近の結果がありません。`,
    doctor_clock: () => 'このマシンとNHN Cloudの時計は合っています。',
    doctor_clock_apart: (p) => `このマシンとNHN Cloudの時計は${ja_nhn_cli_format.duration(p.apart)}ずれています。`,
    doctor_clock_unknown: () => 'NHN Cloudの時刻がわかりません。',
    file_exists: () => 'そのファイルはすでに存在します',
    ignore_file_written: (p) => `${p.path}に${ja_nhn_cli_format.number(p.entries)}件の項目を書き出しました。対処する項目は削除し、残りには理由、承認者、期限を記入してください。`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/nhn-command-help.js
/** What `--help` says of the NHN gate's commands: summaries, descriptions, examples, endings, in Japanese. */
const nhn_command_help_nhnCommandHelpMessages = {
    group_nhn: () => 'NHN Cloudのサーバー点検の結果を判定する',
    nhn_check_summary: () => 'サーバー群の最新の点検結果を判定する',
    nhn_check_description: () => '各インスタンスの最新の点検結果を読み取り、脆弱な項目と経過時間を判定します。サービスに開始の手段がないため、点検は開始しません。',
    nhn_check_example: () => 'レベル「高」の脆弱な項目がなく、30日より古い結果もないこと',
    nhn_check_example_required: () => '必須のホストと、許容した項目を指定する',
    nhn_check_example_reports: () => '2つのリージョンを韓国語で判定し、レポートを書き出す',
    nhn_check_example_ignore: () => '現在の脆弱な項目を、例外の候補として書き出す',
    flag_write_ignore_file: () => '判定はせず、現在の脆弱な項目を`ignore_file`用の項目として新しいファイルに書き出します。理由、承認者、期限は自分で記入してください。',
    nhn_doctor_summary: () => '結果を読み取れるかを確認し、妨げになるものを示す',
    nhn_doctor_description: () => '設定、ネットワーク、キー、アプリキー、ロール、リージョン、時計を確認し、それぞれの対処方法を示します。checkのフラグを使え、判定はしません。',
    nhn_doctor_example: () => 'ジョブが結果を取得できるか確認する',
    nhn_inspections_summary: () => '各インスタンスの最新の点検を一覧表示する',
    nhn_inspections_description: () => 'リージョン、インスタンス、点検基準、種類ごとに最新の結果を一覧表示します。判定はしません。',
    nhn_inspections_example: () => '1つのリージョンのすべて',
    nhn_inspections_example_json: () => 'レベル「高」の項目があるインスタンスの名前',
    nhn_inspection_summary: () => '1件の点検を項目とともに表示する',
    nhn_inspection_description: () => '1件の結果のすべての項目を、脆弱なものから順に表示します。判定はしません。',
    nhn_inspection_number: () => '`inspections`の一覧にある結果の番号。',
    nhn_inspection_example: () => '韓国語で表示する',
    exit_nhn_4: () => 'refused: NHN Cloudが拒否しました(キー、アプリキー、ロール、リージョン)',
};

;// CONCATENATED MODULE: ./lib/messages/ja/assessment.js

const ja_assessment_format = (0,format/* formatFor */.B)('ja');
/** Words for an assessment, in Japanese. */
const assessment_assessmentMessages = {
    heading_rules: () => 'ルール',
    heading_points: () => 'チェックリストの項目',
    column_rule: () => 'ルール',
    column_note: () => '補足',
    column_standard: () => '基準',
    column_point: () => '項目',
    column_seen: () => '確認できた内容',
    column_unseen: () => '確認できない内容',
    rule_met: () => '適合',
    rule_not_met: () => '不適合',
    rule_not_visible: () => '確認不可',
    rule_not_applicable: () => '対象外',
    point_not_met: () => '不適合',
    point_partly_visible: () => '問題なし(一部のみ確認)',
    point_not_visible: () => '確認不可',
    assessment_totals: (p) => `適合するルールは${ja_assessment_format.number(p.met)}件、不適合は${ja_assessment_format.number(p.notMet)}件、確認できないルールは${ja_assessment_format.number(p.notVisible)}件です。`,
    assessment_never_whole: () => '外部から確認できないものは合格ではありません。また、チェックリストの項目が全体として満たされたと判定されることはありません。',
    assessment_all_rules: (p) => `すべてのルール(${ja_assessment_format.number(p.count)}件)`,
    assessment_finding: (p) => (p.evidence === '' ? p.finding : `${p.finding}: ${p.evidence}`),
};

;// CONCATENATED MODULE: ./lib/messages/ja/fleet.js

const ja_fleet_format = (0,format/* formatFor */.B)('ja');
/** Words for a fleet, in Japanese. */
const fleet_fleetMessages = {
    subjects_subject: () => '対象',
    level_high: () => '高',
    level_medium: () => '中',
    level_low: () => '低',
    finding_open: () => '未対応',
    finding_new: () => '新規',
    finding_known: () => '既知',
    finding_ignored: () => '除外',
    fleet_totals: (p) => `対象は${ja_fleet_format.number(p.subjects)}件です(不合格${ja_fleet_format.number(p.fail)}件、判定不能${ja_fleet_format.number(p.unjudged)}件)。検出項目があるのは${ja_fleet_format.number(p.withFindings)}件です。`,
    fleet_findings: (p) => `検出項目は、高${ja_fleet_format.number(p.high)}件、中${ja_fleet_format.number(p.medium)}件、低${ja_fleet_format.number(p.low)}件です。`,
    fleet_set_aside: (p) => `除外${ja_fleet_format.number(p.ignored)}件、既知${ja_fleet_format.number(p.known)}件は数えていません。`,
    fleet_let_through: (p) => `警告付きで許可した対象は${ja_fleet_format.number(p.warning)}件、スキップした対象は${ja_fleet_format.number(p.skipped)}件です。`,
    fleet_more: (p) => `ほか${ja_fleet_format.number(p.count)}件は表示していません(うち不合格${ja_fleet_format.number(p.fail)}件、判定不能${ja_fleet_format.number(p.unjudged)}件)。`,
    fleet_next_worst: (p) => `続きの${ja_fleet_format.number(p.count)}件`,
    fleet_column_name: () => '名前',
    fleet_column_high: () => '高',
    fleet_column_medium: () => '中',
    fleet_column_low: () => '低',
    fleet_found: (p) => `${p.name}: 検出項目${ja_fleet_format.number(p.count)}件`,
    fleet_finding: (p) => `${p.id}: ${p.title}`,
    fleet_finding_at: (p) => `${p.id}: ${p.title}(${p.place})`,
    fleet_fix: (p) => `${p.id}: ${p.title}(${ja_fleet_format.number(p.count)}件)`,
    fleet_found_count: (p) => `検出項目${ja_fleet_format.number(p.count)}件`,
    fleet_found_item: (p) => `${p.text} – ${p.level}、${p.status}${p.reason === '' ? '' : `。${p.reason}`}`,
    fleet_line: (p) => `${p.name}${p.group === '' ? '' : `(${p.group})`}: 高${p.high}件、中${p.medium}件、低${p.low}件`,
    fleet_read_on: () => '詳しい説明',
    fleet_clean: (p) => `検出項目のない対象${ja_fleet_format.number(p.count)}件`,
    fleet_state_without_reason: (p) => `${p.name}: ${p.state}`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/gate.js

const ja_gate_format = (0,format/* formatFor */.B)('ja');
const items = (count) => `${ja_gate_format.number(count)}件`;
/** What every gate says: why a run ended, what let it succeed all the same, and what to do next, in Japanese. */
const gate_gateMessages = {
    reason_problems: (p) => `入力に${ja_gate_format.number(p.count)}件の誤りがあります。詳細は以下のとおりです。`,
    reason_no_secrets: (p) => `このイベント(${p.event})にはシークレットが渡されません。on_missing_secretsがskipのため、何も実行していません。`,
    issue_no_secrets: (p) => `このイベント(${p.event})にはシークレットが渡されません。on_missing_secretsがskipのため、何も発行していません。`,
    reason_aborted: (p) => `ジョブの停止が指示されました(${p.signal})。`,
    reason_parent_gone: () => 'コマンドを起動したnpmまたはnpxが終了したため、停止が指示されたものとして扱いました。',
    reason_output_lost: (p) => `ステップの出力先が失われました(${p.code})。ランナーが異常終了した可能性があるため、停止の指示を受けた場合と同じように終了しました。`,
    reason_unforeseen: (p) => `予期しないエラーが発生しました: ${p.error}。不具合として報告してください。`,
    reason_not_finished: () => '結果を記録する前に、実行が終了しました。',
    notice_on_error_warn: (p) => `結果は「${p.outcome}」ですが、on_errorがwarnのため、ステップは成功として終了します。`,
    notice_on_incomplete_warn: () => '結果は「未完了」ですが、on_incompleteがwarnのため、ステップは成功として終了します。',
    next_fix_inputs: () => '上記の入力を修正して、もう一度実行してください。',
    next_check_network: () => '同じマシンからAPIに接続できることを確認して、もう一度実行してください。',
    next_update: () => 'scangateを更新してください。最新版であれば、ステップのログを添えて報告してください。',
    next_report_bug: () => 'ステップのログを添えて、不具合を報告してください。',
    next_check_api_url: () => 'api_urlが正しいこと、プロキシやログイン画面がAPIの代わりに応答していないことを確認して、もう一度実行してください。',
    next_check_certificate: () => '証明書がAPIのものか、通信を検査するプロキシのものかを調べ、証明書を直すか、その認証局を信頼する設定にして、もう一度実行してください。',
    next_ask_less: () => 'しばらく待ってから、もう一度実行してください。多くの実行が同じキーやアドレスを使っている場合は、同時に動く数を減らしてください。',
    next_accept_alerts: () => '当面この件数を許容する場合は、上限を引き上げてください:',
    check_max_high: () => '検出された問題(高)',
    check_max_medium: () => '検出された問題(中)',
    check_max_low: () => '検出された問題(低)',
    title_max_high: (p) => `高${items(p.observed)}、上限${items(p.limit)}`,
    title_max_medium: (p) => `中${items(p.observed)}、上限${items(p.limit)}`,
    title_max_low: (p) => `低${items(p.observed)}、上限${items(p.limit)}`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/ignore.js

const ja_ignore_format = (0,format/* formatFor */.B)('ja');
/** What is said of a file of ignored findings, in Japanese. */
const ignore_ignoreMessages = {
    ignore_problem_syntax: (p) => `${p.file}はYAMLとしてもJSONとしても読み取れません(${p.line}行${p.column}列): ${p.why}`,
    ignore_problem_aliases: (p) => `${p.file}はYAMLのエイリアスの展開結果が大きすぎるため使えません。エイリアスを使わずに書いてください。`,
    ignore_problem_shape: (p) => `${p.file}に例外のリストがありません。リストそのもの、または「ignore:」の下のリストだけを書いてください。`,
    ignore_problem_entry: (p) => `${p.file}の${p.number}番目の項目を読み取れません。各項目には${ja_ignore_format.list(p.fields)}が必要です。`,
    ignore_problem_field: (p) => `${p.file}の${p.number}番目の項目に未知のフィールド「${p.field}」があります。使えるのは${ja_ignore_format.list(p.fields)}です。`,
    ignore_problem_text: (p) => `${p.file}の${p.number}番目の項目には、1行の文字列の${p.field}が必要です。`,
    ignore_problem_expires: (p) => `${p.file}の${p.number}番目の項目のexpires「${p.given}」は使えません。2026-12-31のように、例外が有効な最後の日を指定してください。`,
    ignore_problem_unknown: (p) => `${p.file}の${p.number}番目の項目の${p.field}「${p.given}」は存在しません。`,
    ignore_expires_soon: (p) => `${p.instance}の${p.id}の例外は${p.expires}に期限が切れ、その後は件数に含めます。期限までに対処するか、例外の期限を更新してください。`,
    ignore_expired: (p) => `${p.instance}の${p.id}の例外は${p.expires}で期限が切れたため、再び件数に含めています。対処するか、例外の期限を更新してください。`,
    ignore_unused: (p) => `${p.instance}の${p.id}の例外に該当するものはありませんでした。不要であれば削除してください。`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/network.js


const network_format = (0,format/* formatFor */.B)('ja');
/** What went wrong between us and a service, in Japanese. */
const network_networkMessages = {
    network_unresolved: (p) => `ホスト名${p.host}を解決できませんでした(${p.endpoint})。${p.setting ?? '接続先のアドレス'}、このマシンのDNS、プロキシ環境ではHTTPS_PROXYを確認してください。`,
    network_refused: (p) => `${p.host}に接続できませんでした。${p.address}が接続を拒否しました(${p.endpoint})。${p.setting ?? '接続先のアドレス'}、ファイアウォール、プロキシの設定を確認してください。`,
    network_not_connected: (p) => `${p.host}に接続できませんでした(${p.endpoint}、${p.code})。${p.setting ?? '接続先のアドレス'}、ファイアウォール、プロキシの設定を確認してください。`,
    network_connect_timeout: (p) => `${p.host}への接続が時間内に確立しませんでした(${p.endpoint})。${p.setting ?? '接続先のアドレス'}、ファイアウォール、プロキシの設定を確認してください。`,
    network_lost: (p) => `${p.host}との接続が切れました(${p.endpoint}、${p.code})。`,
    network_timeout: (p) => `${p.host}から${p.seconds}秒以内に応答がありませんでした(${p.endpoint})。`,
    network_proxy: (p) => `プロキシが${p.host}への接続を許可しませんでした(${p.endpoint}、${p.status})。HTTPS_PROXYのユーザー名とパスワード、およびNO_PROXYを確認してください。`,
    network_proxy_unreachable: (p) => `${p.host}への接続に使うプロキシを利用できませんでした(${p.endpoint}、${p.code})。HTTPS_PROXY、HTTP_PROXY、NO_PROXYを確認してください。`,
    network_proxy_login: (p) => `プロキシが${p.host}への接続を許可しませんでした(${p.endpoint}、${p.status})。ユーザー名とパスワードを求めています。HTTPS_PROXYに含まれるユーザー名とパスワードを確認してください。`,
    network_proxy_redirect: (p) => `プロキシが${p.host}へ接続せず、別の場所へのリダイレクトを返しました(${p.endpoint}、${p.status})。多くの場合、プロキシのログインページです。リダイレクトには従いません。このホストを対象から外すよう、プロキシの管理者に依頼してください。`,
    network_proxy_gateway: (p) => `プロキシが${p.host}に接続できませんでした(${p.endpoint}、${p.status})。`,
    network_proxy_senseless: (p) => `${p.host}への接続に使うプロキシが、解釈できない応答を返しました(${p.endpoint}、${p.code})。HTTPS_PROXYのスキームとポート番号を確認してください。`,
    problem_proxy: (p) => `${p.variable}の値はプロキシのアドレスではありません。http://user:password@proxy.example:3128のような、httpまたはhttpsのURLを指定してください。パスワードを含む可能性があるため、値は表示しません。`,
    certificate_expired: (p) => `${p.host}の証明書は有効期限が切れているか、まだ有効になっていません。このマシンの時計を確認してください。時計が正しければ、サーバーまたは通信を検査するプロキシの管理者による証明書の更新が必要です。`,
    certificate_wrong_host: (p) => `証明書が${p.host}のものではありません。${p.setting ?? '接続先のアドレス'}を確認してください。プロキシやキャプティブポータルが代わりに応答している可能性があります。`,
    certificate_unknown_authority: (p) => `${p.host}の証明書は、このマシンが信頼していない認証局から発行されています(${p.code})。社内でTLS通信を検査している場合は、そのルート証明書をca_fileに指定してください。`,
    certificate_rejected: (p) => `${p.host}の証明書は受け入れられません(${p.code})。サーバーまたは通信を検査するプロキシの管理者による証明書の差し替えが必要です。`,
    certificate_unfit: (p) => `${p.host}の証明書またはその認証局の証明書が、TLSの規則に反しています: ${p.why}。サーバーまたは通信を検査するプロキシの管理者による証明書の差し替えが必要です。`,
    certificate_wanted: (p) => `${p.host}がクライアント証明書を要求し、応答せずに接続を切りました(${p.endpoint})。scangateはクライアント証明書を持たず、${p.service ?? '接続先のサービス'}も要求しません。${p.setting ?? '接続先のアドレス'}と、代わりに応答しているものがないかを確認してください。`,
    trust_file_ignored: (p) => `${p.variable}に指定された${p.path}は使えないため、無視します: ${p.why}。`,
    trusting_more: (p) => `${p.host}の証明書は、Nodeが知らない認証局から発行されています。システムの証明書ストアを加えて再試行します。`,
    tls_failed: (p) => `${p.host}との暗号化通信を確立できませんでした(${p.code})。サーバーはTLS 1.2以降に対応している必要があります。httpのポートには接続できません。`,
    tls_broken: (p) => `${p.host}との暗号化通信が、TLSのエラーで終了しました(${p.endpoint}、${p.code})。途中で通信内容が書き換えられている可能性があります。`,
    redirected: (p) => `${p.host}が${p.target}へのリダイレクトを返しました(${p.endpoint}、HTTP ${p.status})。指定されたホスト以外にキーを送らないため、リダイレクトには従いません。${p.setting ?? '接続先のアドレス'}を確認してください。`,
    redirected_nowhere: (p) => `${p.host}が転送先のないリダイレクトを返しました(${p.endpoint}、HTTP ${p.status})。リダイレクトには従いません。${p.setting ?? '接続先のアドレス'}を確認してください。`,
    request_answered: (p) => `${p.endpoint}: HTTP ${p.status}、${p.bytes}バイト、${p.milliseconds}ミリ秒`,
    request_failed: (p) => `${p.endpoint}: ${p.error}(${p.milliseconds}ミリ秒後)`,
    answer_not_http: (p) => `${p.host}の応答はHTTPではありませんでした(${p.endpoint}、${p.code})。${p.setting ?? '接続先のアドレス'}のスキームとポート番号を確認してください。`,
    answer_contradictory: (p) => `${p.host}の応答は長さの指定が矛盾しており、どこで終わるのか判断できません(${p.endpoint})。途中のプロキシに不具合がある可能性があります。`,
    answer_unasked: (p) => `${p.host}が、要求していないHTTP ${p.status}を返しました(${p.endpoint})。途中のプロキシやロードバランサーに不具合がある可能性があります。`,
    answer_no_status: (p) => `${p.host}が、HTTPに存在しないステータス${p.status}を返しました(${p.endpoint})。途中のプロキシに不具合がある可能性があります。`,
    answer_status: (p) => `${p.host}がHTTP ${p.status}を返しました(${p.endpoint})。`,
    answer_rate_limited: (p) => `${p.host}がHTTP 429(リクエスト過多)を返しました(${p.endpoint})。`,
    answer_too_large: (p) => `${p.host}から${p.limit}を超える応答があったため、読み取りを中止しました(${p.endpoint})。`,
    answer_not_json: (p) => `${p.host}の応答はJSONではありませんでした(${p.endpoint})。先頭: 「${p.start}」。プロキシやキャプティブポータルが代わりに応答している可能性があります。`,
    answer_empty: (p) => `${p.host}の応答は空でした(${p.endpoint})。`,
    answer_misshaped: (p) => `${p.endpoint}の応答が仕様と異なります。${p.field}は${p.expected}のはずですが、${p.got}でした。`,
    answer_repeats_key: (p) => `${p.endpoint}の応答が仕様と異なります。${p.field}にキーが含まれているため、この値は使いません。`,
    answer_unreadable: (p) => `${p.host}の応答の${p.encoding}エンコーディングを復元できませんでした(${p.endpoint})。`,
    service_refused: (p) => `${p.service}に拒否されました(${p.endpoint}、HTTP ${p.status}): ${p.text}`,
    service_refused_silently: (p) => `${p.service}に理由の説明なしで拒否されました(${p.endpoint}、HTTP ${p.status})。`,
    retrying: (p) => `${(0,sentence/* sentence */.e)(p.reason)}${network_format.written(p.wait)}後に再試行します(${p.attempt}回目は失敗)。`,
    answered_status: (p) => `HTTP ${p.status}が返されました。`,
    answered_words: (p) => `HTTP ${p.status}が返されました: ${p.text}。`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/notify.js

/** What is said of the pull-request comment, the issue and the Slack message, in Japanese. */
const notify_notifyMessages = {
    problem_webhook: (p) => `${p.input}の値はWebhookのhttpsアドレスではありません。Slackに表示されたアドレスをそのまま指定してください。秘密の値のため、ここには表示しません。`,
    comment_no_pull_request: (p) => `pr_comment: この実行(イベント: ${p.event})はプルリクエストによるものではないため、コメントする対象がありません。`,
    comment_no_token: () => 'pr_comment: github_tokenが空のため、コメントを書き込みませんでした。',
    comment_no_permission: () => 'プルリクエストにコメントできませんでした。トークンに書き込み権限がありません。ジョブにpermissions: pull-requests: writeを追加してください。独自のgithub_tokenを使う場合も、同じ権限が必要です。ゲートの結果は変わりません。',
    comment_fork: () => 'プルリクエストにコメントできませんでした。フォークからのプルリクエストには、ワークフローの権限設定にかかわらず読み取り専用のトークンが渡されます。ゲートの結果は変わりません。',
    comment_failed: (p) => `プルリクエストにコメントできませんでした: ${(0,sentence/* sentence */.e)(p.why)}ゲートの結果は変わりません。`,
    github_issue_of_pull_request: () => 'issue: この実行はプルリクエストによるものなので、Issueの作成もクローズも行いません。',
    github_issue_no_token: () => 'issue: github_tokenが空のため、Issueの作成もクローズも行いませんでした。',
    github_issue_no_repository: () => 'issue: ランナーからリポジトリの名前(GITHUB_REPOSITORY)が渡されないため、Issueの作成もクローズも行いませんでした。',
    github_issue_no_permission: () => 'Issueを更新できませんでした。トークンに書き込み権限がありません。ジョブにpermissions: issues: writeを追加してください。独自のgithub_tokenを使う場合も、同じ権限が必要です。ゲートの結果は変わりません。',
    github_issues_turned_off: () => 'Issueを書き込めませんでした。このリポジトリではIssueが無効になっています。リポジトリの設定で有効にするか、issue: neverを指定してください。ゲートの結果は変わりません。',
    github_issue_failed: (p) => `Issueが最新の状態になっていない可能性があります: ${(0,sentence/* sentence */.e)(p.why)}ゲートの結果は変わりません。`,
    github_out_of_time: (p) => `GitHubとのやり取りが全体で${p.seconds}秒以内に終わりませんでした。`,
    github_issue_label_unknown: (p) => `issue_labels: このリポジトリにはラベル「${p.label}」がありません。このラベルを付けずにIssueを作成します。`,
    github_issue_label_unsure: (p) => `issue_labels: ラベル「${p.label}」があるかどうかを確認できないため、このラベルを付けずにIssueを作成します: ${p.why}`,
    github_issue_assignee_unknown: (p) => `issue_assignees: このリポジトリのIssueは「${p.assignee}」に割り当てられません。この担当者を除いてIssueを作成します。`,
    github_issue_assignee_unsure: (p) => `issue_assignees: Issueを「${p.assignee}」に割り当てられるかどうかを確認できないため、この担当者を除いてIssueを作成します: ${p.why}`,
    github_issue_opened: (p) => `Issue #${p.number}を作成しました。`,
    github_issue_updated: (p) => `Issue #${p.number}を更新しました。`,
    github_issue_closed: (p) => `Issue #${p.number}をクローズしました。`,
    github_issue_reopened: (p) => `Issue #${p.number}を再オープンしました。`,
    github_issue_note_changed: (p) => `結果が「${p.before}」から「${p.outcome}」に変わりました。`,
    github_issue_note_closed: () => 'ゲートが再び合格になったため、このIssueをクローズしました。',
    github_issue_note_reopened: (p) => `ゲートが合格しなくなったため、このIssueを再オープンしました。結果は「${p.outcome}」です。`,
    slack_failed: (p) => `Slackに通知できませんでした: ${(0,sentence/* sentence */.e)(p.why)}ゲートの結果は変わりません。`,
    slack_ok: () => 'Slackに通知しました。',
    file_not_written: (p) => `${p.folder}に${p.file}を書き込めませんでした: ${p.why}`,
    outputs_not_written: (p) => `出力を書き込めませんでした: ${p.why}`,
    annotations_not_written: (p) => `アノテーションを書き込めませんでした: ${p.why}`,
    summary_not_written: (p) => `ジョブサマリーを書き込めませんでした: ${p.why}`,
    comment_not_written: (p) => `プルリクエストのコメントを書き込めませんでした: ${p.why}`,
    github_issue_not_written: (p) => `Issueを書き込めませんでした: ${p.why}`,
    slack_not_written: (p) => `Slackのメッセージを送信できませんでした: ${p.why}`,
    notices_not_written: (p) => `SlackとGitHubに通知できませんでした: ${p.why}`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/options.js

const ja_options_format = (0,format/* formatFor */.B)('ja');
/** What is wrong with an input, in Japanese. */
const options_optionMessages = {
    problem_required: (p) => `${p.input}は必須ですが、空です。`,
    problem_required_secret: (p) => `${p.input}は必須ですが、空です。シークレットから設定し、シークレット名が正しいか確認してください。例: ${p.input}: \${{ secrets.${p.secret} }}`,
    problem_environment_ignored: (p) => `${p.input}が空です。環境変数${ja_options_format.list(p.variables)}は設定されていますが、このアクションは入力(with)だけを読み取ります。「with:」の下に次の行を貼り付けてください: ${p.lines.join(' | ')}`,
    problem_choice: (p) => `${p.input}の値「${p.given}」は使えません。指定できる値: ${p.choices.join(', ')}。`,
    problem_boolean: (p) => `${p.input}の値「${p.given}」は使えません。指定できる値: true, false。`,
    problem_duration: (p) => `${p.input}の値「${p.given}」は使えません。90s、15m、1h30mのように、単位付きの時間を指定してください(単位: ms, s, m, h, d)。`,
    problem_duration_minimum: (p) => `${p.input}の値「${p.given}」は短すぎます。${p.minimum}以上を指定してください。`,
    problem_duration_maximum: (p) => `${p.input}の値「${p.given}」は長すぎます。${p.maximum}以下を指定してください。`,
    problem_digits: (p) => `${p.input}の値「${p.given}」は使えません。数字だけを指定してください。`,
    problem_count_or_off: (p) => `${p.input}の値「${p.given}」は使えません。0以上の整数、またはoffを指定してください。`,
    problem_count: (p) => `${p.input}の値「${p.given}」は使えません。0以上の整数を指定してください。`,
    problem_count_between: (p) => `${p.input}の値「${p.given}」は使えません。${ja_options_format.number(p.least)}から${ja_options_format.number(p.most)}までの整数を指定してください。`,
    problem_instant: (p) => `${p.input}の値「${p.given}」は使えません。2026-07-01T00:00:00+09:00のように、秒とUTCからの時差を含む日時を指定してください。`,
    problem_percent: (p) => `${p.input}の値「${p.given}」は使えません。0から100までの数を、パーセント記号なしで指定してください。`,
    problem_printable: (p) => `${p.input}に制御文字が含まれています。表示できる文字だけを使ってください。`,
    problem_header_text: (p) => `${p.input}に、HTTPヘッダーで送れない文字が含まれています。表示できるASCII文字だけを使ってください。改行や全角文字が一緒にコピーされていないか確認してください。`,
    problem_url: (p) => `${p.input}の値「${p.given}」は使えません。ユーザー名、クエリ、フラグメントを含まないhttpsのURLを指定してください。`,
    problem_url_plain_http: (p) => `${p.input}の値「${p.given}」は使えません。httpではキーが暗号化されずに送られるため、ループバックのホスト以外では使えません。httpsを使ってください。`,
    problem_url_login: (p) => `${p.input}の値「${p.given}」にはユーザー名またはパスワードが含まれています。どちらも要らないURLを指定してください。`,
    problem_public_url: (p) => `${p.input}の値「${p.given}」は使えません。フラグメント(#)を含まないhttpまたはhttpsのURLを指定してください。`,
    problem_holds_secret: (p) => `${p.input}に${p.secret}の値が入っています。この値は${p.secret}以外には使えません。`,
    problem_together: (p) => `${p.input}と${p.other}は同時に指定できません。どちらか一方にしてください。`,
    problem_needs: (p) => `${p.input}を使うには${p.needed}が必要ですが、空です。`,
    problem_spelling: (p) => `${p.given}という入力はありません。${p.input}と書いてください。`,
    problem_option_unknown: (p) => `${p.given}というオプションは${p.caller}にありません。docs/library.mdの一覧を確認してください。`,
    problem_file: (p) => `${p.input}に指定された「${p.given}」は使えません: ${p.why}。`,
    problem_folder: (p) => `${p.input}に指定されたフォルダー「${p.given}」は使えません: ${p.why}。リクエストは送信していません。`,
    file_no_space: () => '空き容量がありません',
    file_read_only: () => 'ファイルシステムが読み取り専用です',
    file_denied: () => 'アクセス権がありません',
    file_not_folder: (p) => `${p.folder}はフォルダーではありません`,
    file_not_removed: (p) => `以前の実行の${p.name}を削除できません(${p.why})`,
    file_missing: () => 'ファイルが存在しません',
    file_is_folder: () => 'フォルダーです',
    file_unreadable: (p) => `読み取れません(${p.code})`,
    file_empty: () => '空のファイルです',
    file_not_regular: () => 'パイプまたはデバイスです。読み取りが終わらないおそれがあるため、通常のファイルを指定してください',
    file_too_long: (p) => `${ja_options_format.number(p.longest)}文字を超えています`,
    file_no_variables: () => 'NAME=valueの形式でない行があります',
    file_no_certificate: () => 'PEM形式の証明書(-----BEGIN CERTIFICATE-----)が含まれていません',
    file_certificate_damaged: (p) => `含まれる証明書${p.count}件のうち${p.number}件目が壊れています`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/report.js

const ja_report_format = (0,format/* formatFor */.B)('ja');
/** Headings, labels and words of the reports, in Japanese. */
const report_reportMessages = {
    language_code: () => 'ja',
    title_result: (p) => {
        const ending = p.subject === '' ? '' : ` · ${p.subject}`;
        const numbers = p.numbers === '' ? '' : `(${p.numbers})`;
        return `${p.source}: ${p.outcome}${numbers}${ending}`;
    },
    simulated: () => 'SIMULATED(模擬実行): 実際のサービスではなく、シミュレーターに接続しました。',
    outcome_passed: () => '合格',
    outcome_failed: () => '不合格',
    outcome_incomplete: () => '未完了',
    outcome_misconfigured: () => '設定エラー',
    outcome_refused: () => '拒否',
    outcome_unreachable: () => '通信エラー',
    outcome_busy: () => '別の処理が実行中',
    outcome_timeout: () => 'タイムアウト',
    outcome_scan_canceled: () => 'キャンセル',
    outcome_aborted: () => '中断',
    outcome_skipped: () => 'スキップ',
    outcome_started: () => '開始済み',
    outcome_checked: () => '確認済み',
    outcome_error: () => 'エラー',
    heading_checks: () => '判定',
    heading_facts: () => '詳細',
    heading_next: () => '次にすること',
    heading_warnings: () => '注意事項',
    heading_problems: () => '問題点',
    heading_history: () => '推移',
    heading_run: () => '実行情報',
    heading_policy: () => '有効なオプション',
    heading_last_answer: () => 'サービスの最後の応答',
    heading_fixes: () => '対応方法',
    heading_findings: () => '検出項目',
    column_check: () => '項目',
    column_observed: () => '実測値',
    column_limit: () => '基準',
    column_result: () => '結果',
    column_status: () => '状態',
    column_option: () => 'オプション',
    column_value: () => '値',
    column_from: () => '指定元',
    observed_numbers: (p) => `${p.check}: ${p.observed}(${p.limit})`,
    numbers_with_reason: (p) => `${p.numbers} – ${p.reason}`,
    result_pass: () => '合格',
    result_fail: () => '不合格',
    result_unjudged: () => '判定不能',
    result_warning: () => '警告',
    result_skipped: () => 'スキップ',
    limit_at_most: (p) => `${p.value}以下`,
    limit_at_least: (p) => `${p.value}以上`,
    not_known: () => '不明',
    /** Japanese puts no space after its full stop. */
    in_one_paragraph: (p) => p.sentences.join(' ').replaceAll('。 ', '。'),
    word_yes: () => 'はい',
    word_no: () => 'いいえ',
    and_more: (p) => `ほか${ja_report_format.number(p.count)}件`,
    cut_short: () => '表示できる量に限りがあるため、以降は省略しました。すべての内容はreport.jsonにあります。',
    trend_table: () => '表で見る',
    trend_noted: (p) => `${p.status}(${p.note})`,
    trend_this_run: () => '今回',
    trend_is_baseline: () => '比較基準',
    run_host: () => 'CI',
    run_host_other: () => 'その他',
    run_repository: () => 'リポジトリ',
    run_commit: () => 'コミット',
    run_ref: () => 'ref',
    run_url: () => 'ジョブ',
    run_attempt: () => '試行回数',
    run_actor: () => '実行者',
    timing_started_at: () => '実行開始',
    timing_ended_at: () => '実行終了',
    timing_duration: () => '実行時間',
    timing_waited: () => '開始までの待ち時間',
    timing_polls: () => '確認回数',
    tool_version: () => '生成',
    from_default: () => '既定値',
    from_default_rest: (p) => `既定値のままのオプション(${ja_report_format.number(p.count)}個)`,
    from_input: () => '入力',
    from_flag: () => 'フラグ',
    from_environment: () => '環境変数',
    from_env_file: () => '環境変数ファイル',
    amount_count: (p) => ja_report_format.number(p.value),
    amount_percent: (p) => ja_report_format.percent(p.value),
    amount_duration: (p) => ja_report_format.duration(p.milliseconds),
    file_other_report: (p) => `中の${p.name}は総合判定のものではなく、ゲートのレポートが読み取られる前に削除されるおそれがあります。総合判定には専用のフォルダーが必要です`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/shared.js








/** What every source's run may say, in Japanese. */
const shared_sharedMessages = {
    ...gate_gateMessages,
    ...network_networkMessages,
    ...options_optionMessages,
    ...ignore_ignoreMessages,
    ...report_reportMessages,
    ...assessment_assessmentMessages,
    ...fleet_fleetMessages,
    ...notify_notifyMessages,
};

// EXTERNAL MODULE: ./lib/messages/ja/vaddy.js + 3 modules
var ja_vaddy = __nccwpck_require__(8505);
;// CONCATENATED MODULE: ./lib/messages/ja/vaddy-cli.js

const ja_vaddy_cli_format = (0,format/* formatFor */.B)('ja');
/** Where the simulator saw a key. */
const keyPlaces = {
    header: 'ヘッダー',
    parameter: 'パラメーター',
    both: '両方',
    nowhere: 'なし',
};
/** What VAddy's commands say, its doctor's looks among it, and what its phases are called, in Japanese. */
const vaddy_cli_vaddyCliMessages = {
    cli_problem_v1: (p) => `${p.variable}が設定されていますが、V1とPrivateNetには対応していません。プロジェクトはVADDY_PROJECT_IDで指定し、${p.variable}は空にしてください。`,
    cli_problem_yes: (p) => `削除したクロールは元に戻せません。クロール${p.crawl}を削除するには、--yesを付けてください。`,
    cli_problem_wait_latest: () => 'waitは、実行中の1つのスキャンを待つコマンドです。終了した最新のスキャンを判定する場合は、scangate vaddy latestを使ってください。',
    phase_asking: () => 'VAddyに問い合わせています',
    phase_waiting: (p) => `プロジェクトが空くのを待っています: ${ja_vaddy_cli_format.written(p.elapsed)}`,
    phase_starting: () => 'スキャンを開始しています',
    phase_scanning: (p) => `スキャン中: ${ja_vaddy_cli_format.written(p.elapsed)}`,
    phase_scanning_until: (p) => `スキャン中: ${ja_vaddy_cli_format.written(p.elapsed)}、終了予定は${p.end}ごろ`,
    phase_looking: (p) => `開始できたかどうかを確認しています: ${ja_vaddy_cli_format.written(p.elapsed)}`,
    cli_status_running: (p) => `プロジェクト${p.project}のスキャンが実行中です。`,
    cli_status_free: (p) => `プロジェクト${p.project}のスキャンは実行されていません。`,
    cli_result_scanning: (p) => `スキャン${p.scan}は実行中です。`,
    cli_result_finished: (p) => `スキャン${p.scan}は完了しました。`,
    cli_link: (p) => `スキャン結果: ${p.url}`,
    cli_cancel_already_over: (p) => `スキャン${p.scan}はすでに終了していたため、キャンセルは行っていません。`,
    cli_crawls_none: (p) => p.label === ''
        ? `プロジェクト${p.project}に記録済みのクロールがありません。`
        : `プロジェクト${p.project}に、ラベルに「${p.label}」を含む記録済みのクロールがありません。`,
    cli_column_recorded: () => '記録日時',
    cli_column_label: () => 'ラベル',
    cli_history_none: () => 'このプロジェクトには、終了したスキャンがまだありません。',
    what_if_passed: (p) => `直近のスキャン${ja_vaddy_cli_format.number(p.judged)}件のうち、${ja_vaddy_cli_format.number(p.passed)}件が合格していました。`,
    what_if_others: () => '合格していなかったスキャン:',
    what_if_unknown: (p) => `VAddyの一覧ではスキャン${p.scan}は完了していますが、件数がそろっていないため、安全とは判断できません。`,
    what_if_column_outcome: () => '結果',
    what_if_column_why: () => '理由',
    cli_crawl_deleted: (p) => `クロール${p.crawl}を削除しました。`,
    cli_simulate_ready: (p) => `${p.service}のシミュレーターが${p.url}で待ち受けています。Ctrl-Cで終了します。`,
    cli_problem_not_simulated: (p) => `${p.input}を使えるのは、simulate ${p.service}だけです。`,
    cli_simulate_request: (p) => [
        p.call,
        p.status || '応答なし',
        `${p.milliseconds}ミリ秒`,
        `キー: ${keyPlaces[p.key] ?? p.key}`,
        ...(p.fault === '' ? [] : [`障害: ${p.fault}`]),
    ].join('  '),
    cli_simulate_own_key: () => 'VADDY_TOKENは、指定されたキーです。',
    doctor_label_key: () => 'キー',
    doctor_label_project: () => 'プロジェクト',
    doctor_label_crawl: () => 'クロール',
    doctor_label_crawl_age: () => 'クロールの経過時間',
    doctor_label_project_number: () => 'プロジェクト番号',
    doctor_label_scan: () => 'スキャン',
    doctor_label_version: () => 'デプロイされているバージョン',
    doctor_key: (p) => `${p.user}のキーとして受け付けられました。`,
    doctor_project: (p) => `${p.project}は存在し、実行中のスキャンはありません。`,
    doctor_crawl: (p) => `スキャン対象は${p.crawl}(「${p.label}」)です。`,
    doctor_crawl_unnamed: (p) => `スキャン対象は${p.crawl}です(ラベルなし)。`,
    doctor_age: (p) => `記録されてから${ja_vaddy_cli_format.duration(p.age)}が経過しています。max_crawl_ageを指定すると、古いクロールは不合格になります。`,
    doctor_age_limit: (p) => `記録されてから${ja_vaddy_cli_format.duration(p.age)}が経過しています。max_crawl_ageの上限は${ja_vaddy_cli_format.written(p.limit)}です。`,
    doctor_number: (p) => `${p.number}は正しい番号です。過去のスキャンは${ja_vaddy_cli_format.number(p.scans)}件あります。`,
    doctor_number_none: () => '指定されていないため、推移、比較基準、終了予定は表示されません。',
    doctor_number_elsewhere: (p) => `${p.number}は存在しますが、そのスキャンにはプロジェクト${p.project}のクロールを使ったものがありません。プロジェクトの管理画面のURL末尾と比べてください。`,
    doctor_scan: (p) => `${p.scan}は存在します。`,
    doctor_scan_latest: (p) => `最新のスキャンは${p.scan}です(開始: ${p.started})。経過時間は上限以内です。`,
    doctor_version: (p) => `version_urlの応答に問題はありません(${p.digest})。`,
    doctor_next_busy: () => 'そのスキャンが終わるまで待つか、--on-busy waitを使ってください。',
    doctor_next_wait: () => 'そのスキャンが終わるまで待つか、--wait-timeoutに0sより長い時間を指定してください。',
    doctor_next_crawls: () => 'クロールの一覧を確認してください: scangate vaddy crawls',
    doctor_next_unique: (p) => `確実に選ぶには、クロールを指定してください: --crawl-id ${p.crawl}`,
    doctor_would_start: () => 'スキャンを開始できる状態です。',
    doctor_would_not_start: (p) => `スキャンを開始できません。問題が${ja_vaddy_cli_format.number(p.count)}件見つかりました。`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/vaddy-command-help.js
/** What `--help` says of VAddy's commands and of the simulator's, in Japanese. */
const vaddy_command_help_vaddyCommandHelpMessages = {
    group_vaddy: () => 'VAddyでスキャンし、WebAPIを利用します',
    vaddy_scan_summary: () => 'VAddyが空くのを待ってスキャンし、結果を判定します',
    vaddy_scan_description: () => 'プロジェクトのスキャンが実行されていない状態になるのを待ち、スキャンを開始し、終わるまで待って結果を判定します。コマンドを止めると、このコマンドが開始したスキャンはキャンセルされます。',
    vaddy_scan_example_rehearsal: () => 'アカウントなしで、この端末だけでリハーサルする',
    vaddy_scan_example_environment: () => 'go-vaddyで使っている環境変数のままスキャンする',
    vaddy_scan_example_limits: () => 'クロールを指定し、脆弱性を2件まで許容して、レポートを書き出す',
    vaddy_scan_example_increase: () => '新しい脆弱性があるときだけ不合格にする',
    vaddy_scan_example_later: () => '今は開始だけして、後のジョブで判定する',
    flag_simulate: (p) => `シミュレーターに対して60倍の速さでリハーサルします。設定済みのサービスとは通信しません: ${p.scenarios.map((name) => `\`${name}\``).join('、')}。`,
    vaddy_latest_summary: () => '何も開始せず、終了した最新のスキャンを判定します',
    vaddy_latest_description: () => 'リリースのたびにスキャンを待てない場合に、プロジェクトまたは1つのクロールの最新のスキャンを判定します。最新のスキャンがキャンセルされている、途中までしか進んでいない、古すぎる場合も、それより前のスキャンで代用することはありません。スキャンの実行中は--on-busyに従います。スキャンを開始することも、キャンセルすることもありません。',
    vaddy_latest_example: () => '夜間のスキャンに問題がなかったか',
    vaddy_latest_example_after: () => 'デプロイの後に開始されたスキャンだけを認める',
    vaddy_what_if_summary: () => 'まだ適用していない上限で、過去のスキャンを判定します',
    vaddy_what_if_description: () => '別の上限であれば過去のスキャンのうち何件が合格したか、どれが合格しなかったかを示します。VAddyの一覧は20件までのため、その中で最も古いスキャンには比較基準がありません。判定がどうであっても、終了コードは0です。',
    vaddy_what_if_example: () => '脆弱性2件という上限は妥当か',
    vaddy_what_if_example_json: () => '新しい脆弱性だけで判定した場合を、スクリプトで使う',
    flag_only_crawl: () => 'このIDのクロールのスキャンだけを対象にします。',
    flag_only_label: () => 'このラベルのクロールのスキャンだけを対象にします。ラベルの探し方は、スキャンの場合と同じです。',
    flag_limit: () => '判定する最新のスキャンの件数(最大20)。',
    vaddy_wait_summary: () => '実行中のスキャンが終わるのを待ち、結果を判定します',
    vaddy_wait_description: () => 'スキャンが終わるまで待って結果を判定します。スキャンの開始は行いません。コマンドを止めても、--on-stopの指定がなければスキャンはそのままにします。',
    vaddy_wait_scan: () => '`scan --no-wait`が出力したスキャン。既定値: VADDY_SCAN_ID。',
    vaddy_wait_example: () => '前のジョブが開始したスキャンを判定する',
    vaddy_doctor_summary: () => 'スキャンを開始できるかを確認し、妨げになる問題を示します',
    vaddy_doctor_description: () => '設定、ネットワーク、キー、プロジェクト、クロール、プロジェクト番号を確認し、それぞれの対処方法を示します。フラグはscanと同じです。開始や変更は行いません。',
    vaddy_doctor_example: () => 'ジョブでスキャンできるかを確認する',
    vaddy_doctor_example_flags: () => '失敗するscanと同じフラグで確認する',
    vaddy_status_summary: () => 'プロジェクトのスキャンが実行中かどうかを示します',
    vaddy_status_description: () => 'プロジェクトのスキャンが実行中で、開始に待ちが必要かどうかを問い合わせます。何も変更しません。',
    vaddy_status_example: () => 'プロジェクトが空いているかを確認する',
    vaddy_status_example_json: () => 'スクリプトから同じことを確認する',
    vaddy_result_summary: () => 'スキャンの状態または結果を、判定せずに表示します',
    vaddy_result_description: () => 'スキャンが実行中か、キャンセルされたか、完了したかと、見つかった内容を表示します。何が見つかっても0で終了します。判定するにはwaitを使ってください。',
    vaddy_the_scan: () => 'スキャン。既定値: VADDY_SCAN_ID。',
    vaddy_result_example: () => 'スキャンを確認する',
    vaddy_result_example_json: () => '脆弱性の件数だけを取り出す',
    vaddy_cancel_summary: () => 'スキャンをキャンセルします',
    vaddy_cancel_description: () => '誰が開始したスキャンでもキャンセルします。すでに終わっているスキャンでも問題ありません。実行中のものがなくなればよいためです。',
    vaddy_cancel_example: () => 'スキャンを終わらせる',
    vaddy_crawls_summary: () => 'プロジェクトの記録済みのクロールを、新しい順に一覧表示します',
    vaddy_crawls_description: () => 'スキャンできるクロールを新しい順に一覧表示します。クロールを指定しないスキャンでは、先頭のクロールが使われます。',
    vaddy_crawls_example: () => 'すべてのクロール',
    vaddy_crawls_example_label: () => 'ラベルにshopを含むもの',
    vaddy_crawls_example_json: () => '最新のクロールのID',
    flag_label: () => 'ラベルにこの文字列を含むクロールだけを表示します。',
    vaddy_history_summary: () => 'プロジェクトの過去のスキャンを、新しい順に一覧表示します',
    vaddy_history_description: () => 'プロジェクトの終了したスキャンを新しい順に一覧表示します。VAddyから取得できるのは直近20件です。',
    vaddy_history_example: () => '過去のスキャン',
    vaddy_history_example_json: () => '最後に完了したスキャンの脆弱性の件数',
    vaddy_delete_crawl_summary: () => '記録済みのクロールを削除します(元に戻せません)',
    vaddy_delete_crawl_description: () => '記録済みのクロールを削除します。元に戻せないため、--yesが必要で、クロールは引数でのみ指定できます。',
    vaddy_delete_crawl_crawl: () => '`crawls`で一覧表示されるクロール。',
    vaddy_delete_crawl_example: () => '古いクロールを削除する',
    flag_yes: () => '削除を承認します。このフラグがなければ何も削除しません。',
    flag_auth_key_file: () => 'WebAPIキーを、このファイルまたは標準入力(`-`)から読み取ります。',
    simulate_summary: () => 'パイプラインを試すため、このマシンでVAddy、NHN Cloud、Fortify SSC、またはチェック対象のAPIのシミュレーターを実行します',
    simulate_service: () => 'シミュレートするサービス。vaddy(既定)、nhn、fortifyまたはapi。',
    simulate_description: () => 'ループバックでVAddyのWebAPI v2、NHN CloudのServer Security Check、Fortify Software Security CenterのトークンAPI、またはAPIセキュリティチェックの対象となるAPIを提供し、接続に必要な変数を出力します。リクエストごとに1行を標準エラー出力に書き出します。止めるまで(Ctrl-C)動き続けます。',
    simulate_example: () => '20秒後に脆弱性を3件見つけるスキャン',
    simulate_example_nhn: () => 'NHN Cloudのサーバー(一部に脆弱な項目あり)',
    simulate_example_fortify: () => '複数人のトークンがある、古いバージョンのFortify SSC',
    simulate_example_api: () => '誰でもアクセスできてしまうAPI(チェックの練習用)',
    simulate_example_background: () => 'バックグラウンドで実行し、次のコマンドから使う',
    flag_scenario: (p) => `VAddyの動作: ${p.scenarios.map((name) => `\`${name}\``).join('、')}。` +
        `nhnの場合: ${p.nhn.map((name) => `\`${name}\``).join('、')}。` +
        `fortifyの場合: ${p.fortify.map((name) => `\`${name}\``).join('、')}。` +
        `apiの場合: ${p.api.map((name) => `\`${name}\``).join('、')}。`,
    flag_port: () => '待ち受けるポート。`0`は空いているポートを選びます。',
    flag_host: () => '待ち受けるアドレス。ループバックのみ。',
    flag_scan_duration: () => '`20s`のような、スキャンの所要時間。既定ではシナリオごとに決まり、多くは5分です。',
    flag_fleet_size: () => 'シミュレートするサーバーの台数(nhn)。',
    flag_ssc_version: () => 'シミュレートするFortify SSCのバージョン(fortify)。既定では最新のものです。',
    flag_rate_limit: () => '1分あたりに応答するリクエスト数。超えた分には429を返します。既定では制限しません。VAddyのドキュメントに制限の記載がないためです。',
    flag_time_scale: () => 'すべてを何倍の速さで進めるか。`60`なら1分が1秒になります。',
    flag_simulated_user: () => '出力されるものの代わりに受け付けるログインID。',
    flag_simulated_key: () => '出力されるものの代わりに受け付けるキー。本物のキーは指定しないでください。',
    exit_vaddy_1: () => 'error: 想定外の問題が起きたか、開始したスキャンのIDを引き渡せなかった',
    exit_vaddy_0_checks: () => 'checked: スキャンを開始できる',
    exit_vaddy_2_checks: () => 'failedまたはincomplete: クロールか最新のスキャンが古すぎるか、別のバージョンがデプロイされている',
    exit_vaddy_4: () => 'refused: VAddyに拒否された(キー、プロジェクト、スキャン、クロール)',
    exit_vaddy_6_checks: () => 'busy: スキャンが実行中で、on_busyがwaitではない',
    exit_vaddy_7: () => 'scan_canceled: 誰かがスキャンをキャンセルしたか、スキャンが異常終了した',
    exit_vaddy_129: () => 'SIGHUP(端末が閉じられた)による中断。開始したスキャンはキャンセル済み',
    exit_vaddy_130: () => 'SIGINT(Ctrl-C)による中断。開始したスキャンはキャンセル済み',
    exit_vaddy_131: () => 'SIGQUIT(Ctrl-\\)による中断。開始したスキャンはキャンセル済み',
    exit_vaddy_143: () => 'SIGTERMによる中断。開始したスキャンはキャンセル済み',
};

// EXTERNAL MODULE: ./lib/messages/ja/verdict.js
var ja_verdict = __nccwpck_require__(5009);
;// CONCATENATED MODULE: ./lib/messages/ja/verdict-command-help.js
/** What `--help` says of the verdict's command, in Japanese. */
const verdict_command_help_verdictCommandHelpMessages = {
    verdict_summary: () => '複数のゲートのレポートから、リリースしてよいかを判定します',
    verdict_description: () => '1つ以上のゲートのreport.jsonを読み取り、すべてが揃っていて、新しく、このコミットのもので、合格の場合にだけ合格とします。サービスには接続しません。',
    verdict_operand: () => 'ファイル、フォルダー、またはパターン。フォルダーの場合は、その下のすべてのreport.jsonが対象です。`reports`の代わりに指定します。',
    verdict_example: () => 'CIのジョブで、フォルダーの下のすべてのレポートを判定する',
    verdict_example_required: () => '必須のゲートを指定する',
    verdict_example_commit: () => 'CIではない自分のマシンで、コミットを指定する',
    exit_verdict_2: () => 'failed: 合格ではない、レポートがない、期限切れ、模擬実行、別のコミットのいずれかのゲートがある',
    exit_verdict_3: () => 'misconfigured: 指定に誤りがある、またはレポートではないファイルがある',
    exit_verdict_4: () => 'refused: サービスに拒否されたゲートがある',
    exit_verdict_5: () => 'unreachable: サービスに接続できなかったゲートがある',
    exit_verdict_6: () => 'busyまたはtimeout: 順番が来なかった、または時間切れのゲートがある',
    exit_verdict_7: () => 'scan_canceled: スキャンがキャンセルされたゲートがある',
};

;// CONCATENATED MODULE: ./lib/messages/ja/index.js



















/** Everything scangate says, in Japanese. Terms follow VAddy's Japanese documents: スキャン, 検査項目, クロール. */
const ja = {
    ...shared_sharedMessages,
    ...cli_cliMessages,
    ...cli_help_cliHelpMessages,
    ...doctor_doctorMessages,
    ...demo_demoMessages,
    ...init_initMessages,
    ...ja_vaddy.vaddyMessages,
    ...vaddy_cli_vaddyCliMessages,
    ...vaddy_command_help_vaddyCommandHelpMessages,
    ...ja_nhn.nhnMessages,
    ...nhn_cli_nhnCliMessages,
    ...nhn_command_help_nhnCommandHelpMessages,
    ...fortify_fortifyMessages,
    ...fortify_cli_fortifyCliMessages,
    ...fortify_command_help_fortifyCommandHelpMessages,
    ...ja_api.apiMessages,
    ...api_command_help_apiCommandHelpMessages,
    ...ja_verdict.verdictMessages,
    ...verdict_command_help_verdictCommandHelpMessages,
};

// EXTERNAL MODULE: ./lib/messages/ko/api.js + 4 modules
var ko_api = __nccwpck_require__(2458);
;// CONCATENATED MODULE: ./lib/messages/ko/api-command-help.js

const ko_api_command_help_format = (0,format/* formatFor */.B)('ko');
/** What the commands of the API security check say, their help among it, in Korean. */
const ko_api_command_help_apiCommandHelpMessages = {
    group_api: () => '운영 중인 API가 문서와 체크리스트를 지키는지 점검합니다',
    api_check_summary: () => '운영 중인 API를 점검하고 결과를 판정합니다',
    api_check_description: () => 'API에 해가 없는 요청을 몇 건 보내 응답을 OpenAPI 문서 및 체크리스트와 대조하고 판정합니다. 외부에서 보이지 않는 것은 확인 불가이며 통과가 아닙니다.',
    api_check_example: () => 'API를 처음 점검하기',
    api_check_example_credential: () => '자격 증명(API_CHECK_CREDENTIAL)으로 더 많은 규칙을 확인하고 보고서 남기기',
    api_check_example_ignore: () => '발견된 문제로 예외 파일 초안 만들기',
    api_plan_summary: () => '점검이 보낼 요청을 출력합니다',
    api_plan_description: () => '문서와 옵션을 읽어 요청과 핸드셰이크를 보내는 순서대로 한 줄씩 출력합니다. check가 보내는 것과 똑같습니다. URL로 지정한 문서를 가져오는 것 외에는 아무것도 보내지 않으며 판정하지 않습니다.',
    api_plan_example: () => '무엇을 요청하는지 확인합니다',
    api_plan_example_json: () => '요청하지 않는 작업과 그 이유',
    api_rules_summary: () => '규칙을 나열합니다',
    api_rules_description: () => '모든 규칙을 등급, 체크리스트 항목, 근거 표준과 함께 나열합니다. 어디에도 요청을 보내지 않습니다.',
    api_rules_example: () => '모든 규칙',
    api_rules_example_json: () => '문서만으로 정해지는 규칙',
    exit_api_4: () => 'refused: 문서를 가져올 수 없었습니다(400, 401, 403, 404)',
    api_column_rule: () => '규칙',
    api_column_level: () => '등급',
    api_column_title: () => '요구 사항',
    api_column_point: () => '체크리스트 항목',
    api_column_source: () => '표준',
    api_not_asked_writes: () => '쓰기 작업입니다',
    api_not_asked_method: () => 'GET만 요청합니다',
    api_not_asked_own_servers: () => '별도의 서버가 있습니다',
    api_not_asked_leave_out: () => 'leave_out에 해당합니다',
    api_not_asked_max_requests: () => 'max_requests의 한도를 넘습니다',
    api_not_asked_path_value: (p) => `path_values에 ${ko_api_command_help_format.list(p.names)} 값이 없습니다`,
    api_plan_left_out: (p) => `요청하지 않음: ${p.operation}(${p.why})`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/cli.js

const ko_cli_format = (0,format/* formatFor */.B)('ko');
/** What the command line says beside the gate's own messages, in Korean. */
const ko_cli_cliMessages = {
    cli_word_note: () => '참고:',
    cli_word_warning: () => '경고:',
    cli_word_error: () => '오류:',
    cli_problem_two_variables: (p) => `${p.variable}, ${p.other}: 같은 설정인데 값이 서로 다릅니다. 하나만 남기세요.`,
    cli_problem_variable_spelling: (p) => `${p.given}: scangate에서 사용하는 변수가 아닙니다. 올바른 이름: ${p.variable}`,
    cli_warning_variable: (p) => `${p.given}: scangate에서 쓰는 변수가 아니므로 읽지 않습니다. ${p.variable} 변수를 입력하려던 것인가요?`,
    cli_problem_required: (p) => `필수 입력 ${p.input} 값이 비어 있습니다. ${p.flag} 플래그를 지정하거나 ${p.variable} 변수를 설정하세요.`,
    cli_problem_required_key: (p) => `필수 입력 ${p.input} 값이 비어 있습니다. ${p.variable} 변수를 설정하거나 --env-file${p.file === '' ? '' : ` 또는 ${p.file}`} 플래그를 지정하세요.`,
    cli_problem_required_argument: (p) => `${p.argument} 값이 지정되지 않았습니다. 명령 뒤에 지정하세요: ${p.usage}`,
    cli_problem_arguments: (p) => `${p.command} 명령의 인수가 ${ko_cli_format.number(p.count)}개 더 많습니다. 공백이 있는 값은 따옴표로 묶으세요.`,
    cli_problem_flag: (p) => `${p.flag}: 이 명령에 없는 플래그입니다. --help로 목록을 확인하세요.`,
    cli_problem_flag_near: (p) => `${p.flag}: 이 명령에 없는 플래그입니다. ${p.near} 플래그를 입력하려던 것인가요?`,
    cli_problem_flag_secret: (p) => `${p.flag}: 명령줄은 다른 사람도 볼 수 있으므로 이런 플래그는 없습니다. ${p.variable} 변수를 설정하거나 --env-file을 지정하세요.${p.file === '' ? '' : ` 키에는 ${p.file} 플래그도 쓸 수 있습니다.`}`,
    cli_problem_flag_value: (p) => `${p.flag} 플래그에는 값이 필요합니다: ${p.flag} ${p.value}`,
    cli_problem_flag_bare: (p) => `${p.flag} 플래그에는 값을 붙일 수 없습니다. 플래그만 쓰거나 빼세요.`,
    cli_problem_flag_late: (p) => `${p.flag}: -- 뒤에서는 플래그로 읽지 않습니다. -- 앞에 쓰세요.`,
    cli_problem_key_terminal: (p) => `${p.flag} - 플래그는 표준 입력을 읽지만, 지금은 터미널에 연결되어 있어 입력하는 키가 화면에 보입니다. 키는 파이프로 전달하세요.`,
    cli_problem_port: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0부터 65535까지의 포트를 지정하세요. 0은 사용 가능한 포트를 고릅니다.`,
    cli_problem_scale: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 60이나 0.5처럼 0보다 큰 수를 지정하세요.`,
    cli_problem_rate: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 분당 요청 수를 1부터 999999까지의 정수로 지정하세요.`,
    cli_problem_loopback: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 127.0.0.1, ::1, localhost 같은 루프백 주소를 지정하세요. 시뮬레이터의 키는 누구나 알고 있기 때문입니다.`,
    cli_problem_listen: (p) => `시뮬레이터가 ${p.address} 주소에서 대기할 수 없습니다(${p.code}). --port로 다른 포트를 지정하거나, 0으로 사용 가능한 포트를 쓰세요.`,
    cli_reports_written: (p) => `보고서 위치: ${p.folder}`,
    cli_unknown_command: (p) => `'${p.word}' 명령은 없습니다.`,
    cli_unknown_flag: (p) => `여기서는 ${p.flag} 플래그를 쓸 수 없습니다.`,
    cli_did_you_mean: (p) => `(혹시 ${p.near} 아닌가요?)`,
    cli_see_help: () => '사용법은 --help로 확인하세요.',
    cli_flags_stand_behind: () => '플래그는 명령 뒤에 쓰세요.',
    cli_flags_stand_behind_as_in: (p) => `플래그는 명령 뒤에 쓰세요. 예: ${p.line}`,
    cli_is_this_meant: (p) => `이 명령을 입력하려던 것인가요? ${p.line}`,
    cli_output_lost: (p) => `scangate: 표준 출력에 쓸 수 없습니다(${p.code}).`,
    cli_phase_asking: () => '서비스에 확인하는 중',
    cli_label: (p) => `${p.label}:`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/cli-help.js
/** What `--help` says beside the options' own help, in Korean. */
const ko_cli_help_cliHelpMessages = {
    help_program: () => 'CI를 위한 보안 게이트. VAddy가 비기를 기다렸다가 한 번만 점검하고, 분명한 통과가 아니면 빌드를 실패로 처리합니다.',
    help_begin: () => '먼저 scangate demo를, 다음으로 scangate vaddy scan --help를 실행해 보세요.',
    help_usage: () => '사용법:',
    help_usage_options: () => '[옵션]',
    help_usage_command: () => '[명령]',
    help_arguments: () => '인수:',
    help_commands: () => '명령:',
    help_options_required: () => '필수(플래그 또는 변수로 지정):',
    help_options_common: () => '옵션:',
    help_options_rest: () => '기타 옵션:',
    help_options_settings: () => '출력과 시크릿:',
    help_examples: () => '예:',
    help_exit_codes: () => '종료 코드:',
    help_secrets: () => '시크릿',
    help_secrets_text: (p) => `명령줄은 다른 사람도 볼 수 있으므로 ${p.secrets} 값은 플래그로 받지 않습니다.\n환경 변수 또는 --env-file로 지정하세요:`,
    help_flag_help: () => '이 도움말을 표시합니다',
    help_flag_version: () => '버전을 표시합니다',
    help_rest: () => '실행할 명령. -- 뒤의 내용은 플래그까지 그대로 넘깁니다.',
    help_default: (p) => `기본값: ${p.value}`,
    help_variables: (p) => `환경 변수: ${p.variables.join(' 또는 ')}`,
    help_either: (p) => p.names.join(' 또는 '),
    help_with_notes: (p) => `${p.help} (${p.notes.join(', ')})`,
    help_opposite: (p) => `${p.flag}의 반대`,
    help_short: () => '도움말 표시',
    exit_0_judges: () => 'passed. started, skipped, checked도 0',
    exit_0_answers: () => '응답을 받음',
    exit_0_checks: () => 'checked: 문제가 없음',
    exit_0_runs: () => '정상적으로 끝남',
    exit_0_plays: () => '두 단계 모두 예상대로 끝남',
    exit_1: () => 'error: 예상하지 못한 문제',
    exit_1_plays: () => '예상과 다르게 끝났거나 예상하지 못한 문제가 발생함',
    exit_2_judges: () => 'failed 또는 incomplete: 게이트를 통과하지 못함',
    exit_2_checks: () => 'failed: 게이트를 통과하지 못하게 됨',
    exit_3: () => 'misconfigured: 옵션이 빠졌거나 사용할 수 없음',
    exit_4: () => 'refused: 서비스가 거부함',
    exit_5: () => 'unreachable: 네트워크, 인증서 또는 규격에 맞지 않는 응답',
    exit_6_judges: () => 'busy 또는 timeout: 제한 시간을 넘김',
    exit_6_checks: () => 'busy: 다른 작업이 실행 중',
    exit_129: () => 'SIGHUP(터미널이 닫힘)으로 중단됨',
    exit_130: () => 'SIGINT(Ctrl-C)로 중단됨',
    exit_131: () => 'SIGQUIT(Ctrl-\\)으로 중단됨',
    exit_143: () => 'SIGTERM으로 중단됨',
    flag_format: () => '표준 출력에 쓸 결과의 형식.',
    flag_env_file: (p) => `\`${p.variable}\` 같은 변수를 이 파일에서 읽습니다(한 줄에 \`NAME=value\` 하나). 환경 변수가 우선합니다.`,
    flag_quiet: () => '진행 상황 없이 경고와 오류만 표준 오류에 씁니다.',
    flag_verbose: () => '요청 하나하나와 예상하지 못한 문제의 스택 등 자세한 내용까지 표준 오류에 씁니다.',
    flag_shell: () => '스크립트를 읽을 셸.',
    completion_summary: () => '셸에서 명령과 플래그를 자동 완성하는 스크립트를 출력합니다',
    completion_description: () => '자동 완성 스크립트를 출력합니다. 입력하는 동안 Node는 필요 없습니다.',
    completion_shell: () => 'bash, zsh, fish 중 하나.',
    completion_example_bash: () => 'bash(지금과 앞으로 여는 모든 셸)',
    completion_example_zsh: () => 'zsh',
    completion_example_fish: () => 'fish',
    demo_summary: () => '계정 없이 액션이 빌드를 실패시키고 통과시키는 모습을 봅니다',
    demo_description: () => '이 머신에서 시뮬레이터를 시작하고 GitHub와 같은 방식으로 액션을 두 번 실행합니다. 첫 번째는 빌드가 실패하는 경우, 두 번째는 통과하는 경우입니다. VAddy에서는 사용 중인 프로젝트와 이어서 취약점을 찾는 점검, 그리고 고친 뒤이고, NHN Cloud에서는 취약 항목이 있는 서버들과 조치한 뒤이며, 종합 판정에서는 실패한 게이트와 실행되지 않은 게이트가 있는 릴리스와 모든 게이트가 통과한 릴리스입니다. 모두 예상대로 끝나면 0으로 종료합니다.',
    demo_source: () => '동작을 볼 소스입니다. 기본값은 vaddy입니다.',
    demo_example: () => '20초 데모',
    demo_example_nhn: () => 'NHN Cloud Server Security Check 게이트',
    demo_example_fortify: () => 'Fortify SSC 토큰',
    demo_example_api: () => 'API 보안 점검',
    demo_example_verdict: () => '게이트 세 개의 종합 판정',
    demo_example_language: () => '일본어로 보기',
};

;// CONCATENATED MODULE: ./lib/messages/ko/demo.js

const ko_demo_format = (0,format/* formatFor */.B)('ko');
/** What the demo says, in Korean. */
const ko_demo_demoMessages = {
    demo_title: () => '액션 동작 데모 (이 머신의 VAddy 시뮬레이터 사용)',
    demo_intro: () => '계정도 네트워크도 키도 필요 없습니다. 아래 단계는 커밋된 액션을 GitHub와 같은 방식으로 실행한 것이며, 시간만 줄였습니다.',
    demo_act_1: () => '1. 프로젝트가 사용 중이고, 이어진 점검에서 취약점이 발견되는 경우',
    demo_act_1_story: () => '다른 점검이 실행 중이므로 단계는 실패하지 않고 끝나기를 기다립니다. 이어진 점검에서 취약점이 3건 발견되어 max_alerts 허용 한도 0건을 넘습니다.',
    demo_act_2: () => '2. 애플리케이션을 고친 뒤',
    demo_act_2_story: () => '같은 워크플로를 다시 실행합니다. 이번에는 취약점이 없어 빌드를 계속할 수 있습니다.',
    demo_heading_before: () => '먼저 실행되는 작업',
    demo_heading_step: () => '단계',
    demo_heading_outputs: () => '출력',
    demo_heading_summary: () => '작업 요약',
    demo_chart: (p) => `[GitHub에서는 취약점 수 차트: ${p.values}]`,
    demo_waited: () => '다른 점검이 끝날 때까지 기다렸습니다.',
    demo_one_scan: () => '점검을 한 번만 시작했습니다.',
    demo_step_failed: (p) => `예상대로 단계가 실패했습니다(종료 코드 ${p.code}).`,
    demo_step_passed: (p) => `예상대로 단계가 성공했습니다(종료 코드 ${p.code}).`,
    demo_alerts: (p) => `출력에 나온 취약점 수는 ${ko_demo_format.number(p.alerts)}건입니다.`,
    demo_post: () => '후처리 단계에서 실행 중으로 남은 점검이 없었습니다.',
    demo_key_nowhere: () => '로그, 출력, 상태, 요약 어디에도 키가 없습니다.',
    demo_right: (p) => `${p.acts === 2 ? '두 단계' : `단계 ${ko_demo_format.number(p.acts)}개`} 모두 예상대로 끝났습니다(${ko_demo_format.written(p.time)}).`,
    demo_wrong: (p) => `예상과 다른 항목이 있습니다(${ko_demo_format.written(p.time)}). 위의 ✗ 표시를 확인하세요.`,
    demo_next_simulate: () => '다음으로, 시뮬레이터를 상대로 자신의 파이프라인을 연습할 수 있습니다:',
    demo_next_doctor: () => '실제 프로젝트를 확인하려면 다음 명령을 실행하세요:',
    demo_no_bundle: (p) => `액션 번들이 없습니다: ${p.path}`,
    demo_nhn_title: () => '액션 동작 데모 (이 머신의 NHN Cloud 시뮬레이터 사용)',
    demo_nhn_act_1: () => '1. 일부 서버에 취약한 항목이 있는 경우',
    demo_nhn_act_1_story: () => '두 리전에 서버 12대가 있고 모두 최근 몇 주 안에 점검을 받았습니다. 여러 서버에 위험도 "상" 취약 항목이 있어 max_high의 한도 0건을 넘습니다.',
    demo_nhn_act_2: () => '2. 서버를 조치하고 다시 점검한 뒤',
    demo_nhn_act_2_story: () => '같은 워크플로를 다시 실행합니다. 모든 서버의 최근 점검에서 취약 항목이 나오지 않아 빌드를 계속할 수 있습니다.',
    demo_nhn_instances: (p) => `두 리전의 서버 ${ko_demo_format.number(p.instances)}대를 모두 판정했습니다.`,
    demo_nhn_weak: (p) => `출력에 나온 취약 항목은 ${ko_demo_format.number(p.weak)}건이며, 위험도별 건수도 시뮬레이터와 같습니다.`,
    demo_nhn_revoked: () => '발급받은 토큰을 폐기했습니다.',
    demo_nhn_next_doctor: () => '실제 키와 리전을 확인하려면 다음 명령을 실행하세요:',
    demo_fortify_title: () => '액션 동작 데모 (이 머신의 Fortify SSC 시뮬레이터 사용)',
    demo_fortify_act_1: () => '1. 작업이 토큰을 받아 쓰고, 끝날 때 아무것도 남기지 않는 경우',
    demo_fortify_act_1_story: () => '이 단계는 작업 동안만 유효한 토큰을 발급합니다. 다음 단계는 그 토큰으로 SSC에 요청하며 비밀번호는 받지 않습니다. 후처리 단계가 토큰을 폐기합니다.',
    demo_fortify_act_2: () => '2. 같은 작업이 토큰을 기다리는 동안 강제 종료된 경우',
    demo_fortify_act_2_story: () => 'SSC가 토큰을 만들었지만 응답이 오지 않은 채 단계가 강제 종료됩니다. 토큰 값을 받은 곳은 없습니다. 후처리 단계가 설명을 단서로 그 토큰을 찾아냅니다.',
    demo_fortify_act_3: () => '3. 머신이 멈추어 후처리 단계가 실행되지 않는 경우',
    demo_fortify_act_3_story: () => '토큰이 발급되어 사용되었습니다. 그 뒤 토큰을 폐기할 머신이 사라집니다. 남은 대비책은 1시간이라는 유효 기간뿐입니다.',
    demo_fortify_post: () => '후처리 단계:',
    demo_fortify_killed: (p) => `응답이 오기 전에 단계가 강제 종료되었습니다(${p.signal}).`,
    demo_fortify_machine: () => '머신이 사라져 토큰을 폐기할 수 없습니다.',
    demo_fortify_later: () => '1시간 남짓 뒤, 같은 토큰으로 같은 단계를 실행합니다:',
    demo_fortify_used: () => '다음 단계는 토큰만으로 SSC의 응답을 받았습니다.',
    demo_fortify_none_left: () => '작업의 토큰은 SSC에 남아 있지 않습니다. 다른 사용자의 토큰은 그대로입니다.',
    demo_fortify_unseen: () => 'SSC는 토큰 1개를 만들었지만 강제 종료된 단계는 그 토큰을 받지 못했습니다.',
    demo_fortify_alive: () => '후처리 단계가 실행되지 않아 토큰이 유효한 채로 남았습니다.',
    demo_fortify_expired: (p) => `1시간 뒤 SSC가 그 토큰을 거부했습니다(종료 코드 ${p.code}). 폐기하지 못해도 짧은 유효 기간이 지나면 쓸 수 없게 됩니다.`,
    demo_fortify_masked: () => '토큰은 두 형식 모두 로그에 없습니다.',
    demo_fortify_nowhere: () => '로그, 출력, 상태 어디에도 비밀번호가 없습니다.',
    demo_fortify_next_doctor: () => '실제 SSC가 토큰을 발급해 줄지, 발급하지 않고 확인하려면 다음 명령을 실행하세요:',
    demo_api_title: () => '액션 동작 데모 (이 머신의 API 시뮬레이터 사용)',
    demo_api_act_1: () => '1. 누구나 들어올 수 있는 API인 경우',
    demo_api_act_1_story: () => 'OpenAPI 문서에는 주문과 고객 조회에 토큰이 필요하다고 되어 있습니다. 그런데 API가 토큰 없이도 응답하여 max_high의 한도 0건을 넘습니다.',
    demo_api_act_2: () => '2. API를 고친 뒤',
    demo_api_act_2_story: () => '같은 워크플로를 다시 실행합니다. 이번에는 보호된 작업이 거부되므로 빌드를 계속할 수 있습니다.',
    demo_api_open: (p) => `자격 증명 없이 응답한 보호 대상 작업은 ${ko_demo_format.number(p.operations)}건이며, 출력의 건수와 같습니다.`,
    demo_api_harmless: (p) => `API가 받은 요청은 ${ko_demo_format.number(p.requests)}건입니다. 모두 본문이 없는 GET, OPTIONS, TRACE이며 한 번에 하나씩 보냈습니다.`,
    demo_api_credential: (p) => `자격 증명을 붙인 요청은 ${ko_demo_format.number(p.requests)}건이었습니다(최대 ${ko_demo_format.number(p.most)}건).`,
    demo_api_private: () => '로그, 출력, 상태, 요약 어디에도 고객에게만 보여 주는 응답 내용이 없습니다.',
    demo_api_next_rules: () => '확인하는 규칙을 모두 보려면 다음 명령을 실행하세요:',
    demo_verdict_title: () => '종합 판정 동작 데모 (이 머신의 시뮬레이터를 확인하는 게이트 사용)',
    demo_verdict_act_1: () => '1. 게이트 하나는 실패하고, 하나는 실행되지 않은 경우',
    demo_verdict_act_1_story: () => '릴리스에는 게이트 세 개가 필요합니다. 점검은 통과하지만 API에는 누구나 들어올 수 있고, 서버 점검 작업은 시작되지 않았습니다. 실행되지 않은 게이트는 실패 기록을 남기지 않습니다. 종합 판정은 그 보고서를 필수로 요구하므로 빠진 것을 알아냅니다.',
    demo_verdict_act_2: () => '2. 게이트 세 개가 모두 실행되어 모두 통과한 경우',
    demo_verdict_act_2_story: () => 'API를 고쳤고 서버 점검도 실행되었습니다. 같은 종합 판정을 다시 하면 이제 릴리스를 내보낼 수 있습니다.',
    demo_verdict_counted: (p) => `판정한 게이트는 ${ko_demo_format.number(p.gates)}개이며, 그중 ${ko_demo_format.number(p.passed)}개가 통과했습니다.`,
    demo_verdict_missing: (p) => `필수인데 보고서가 없는 게이트를 밝혔습니다: ${ko_demo_format.list(p.gates)}.`,
    demo_verdict_none_missing: () => '필수 게이트의 보고서가 모두 있습니다.',
    demo_verdict_untouched: () => '게이트의 보고서는 게이트가 남긴 그대로입니다.',
    demo_verdict_nowhere: () => '로그, 출력, 요약 어디에도 게이트의 키가 없습니다.',
    demo_verdict_next_help: () => '종합 판정에 지정할 수 있는 조건을 보려면 다음 명령을 실행하세요:',
};

;// CONCATENATED MODULE: ./lib/messages/ko/doctor.js

const ko_doctor_format = (0,format/* formatFor */.B)('ko');
/** What the doctor of any gate says, in Korean. */
const ko_doctor_doctorMessages = {
    doctor_label_node: () => 'Node',
    doctor_label_configuration: () => '설정',
    doctor_label_ca: () => '인증 기관',
    doctor_label_dns: () => 'DNS',
    doctor_label_connection: () => '연결',
    doctor_label_tls: () => 'TLS',
    doctor_label_pull_request: () => '풀 리퀘스트 댓글',
    doctor_node: (p) => `${p.version}. 20.18.1 이상이면 됩니다. 액션을 실행하려면 버전 2.327.1 이상의 러너가 필요합니다.`,
    doctor_configuration: () => '모든 옵션이 유효하고 서로 모순되지 않습니다.',
    doctor_ca: () => 'Node 기본 루트 인증서. 부족하면 시스템 인증서도 사용합니다.',
    doctor_ca_more: (p) => `Node 기본 루트 인증서, ${p.settings.map((setting, index) => `${setting}(${p.files[index]})`).join(', ')}. 부족하면 시스템 인증서도 사용합니다.`,
    doctor_dns: (p) => `${p.host} 주소는 ${p.address}입니다.`,
    doctor_dns_address: (p) => `${p.host}: 주소이므로 이름 조회가 필요 없습니다.`,
    doctor_dns_resolved: (p) => `${p.host} 주소를 찾았습니다.`,
    doctor_dns_proxy: (p) => `${p.host} 이름 조회는 프록시 ${p.proxy}에서 합니다.`,
    doctor_connected: (p) => `프록시 없이 ${p.host}에 직접 연결했습니다.`,
    doctor_connected_proxy: (p) => `프록시 ${p.proxy} 경유로 ${p.host}에 연결했습니다.`,
    doctor_tls: (p) => `${p.protocol}. 인증서 발급자는 ${p.issuer}, 유효 기간은 ${p.validTo}까지입니다.`,
    doctor_tls_plain: () => '없음. 암호화하지 않는 http는 루프백에서만 허용됩니다.',
    doctor_pull_request: () => '액션에서만 작성하며, 작업에 pull-requests: write 권한이 필요합니다. 풀 리퀘스트 워크플로에서 GITHUB_TOKEN을 넘기면 여기서 권한을 확인합니다.',
    doctor_pull_request_ok: (p) => `이 토큰으로 풀 리퀘스트 ${p.number}번에 댓글을 쓸 수 있습니다.`,
    doctor_pull_request_denied: (p) => `이 토큰으로는 풀 리퀘스트 ${p.number}번에 댓글을 쓸 수 없습니다(HTTP ${p.status}).`,
    doctor_pull_request_unknown: (p) => `풀 리퀘스트 ${p.number}번에 댓글을 쓸 수 있는지 확인하지 못했습니다. ${p.why}`,
    doctor_not_reached: () => '위의 오류 때문에 확인하지 않았습니다.',
    doctor_not_reached_any: (p) => `위의 오류 때문에 확인하지 않은 항목: ${p.labels.join(', ')}`,
    doctor_passed: () => '문제가 없습니다.',
    doctor_failed: (p) => `문제가 ${ko_doctor_format.number(p.count)}건 발견되었습니다.`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/fortify.js

const ko_fortify_format = (0,format/* formatFor */.B)('ko');
const ko_fortify_said = (words) => (words === '' ? '' : ` SSC 응답: ${words}`);
const ko_fortify_ends = (until) => (until === '' ? '만료 시각이 없습니다' : `만료 시각은 ${until}입니다`);
/** What is said about tokens of Fortify Software Security Center, in Korean. */
const ko_fortify_fortifyMessages = {
    source_fortify: () => 'Fortify SSC 토큰',
    fortify_problem_token: (p) => `${p.input} 값은 SSC 토큰이 아닙니다. 디코딩된 토큰(fortifyclient가 출력하는 소문자 UUID)이나 인코딩된 토큰(REST에서 쓰는 Base64 48자)을 지정하세요. ID나 두 번 인코딩된 토큰은 사용할 수 없습니다.`,
    fortify_problem_context_path: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. https://ssc.example.com/ssc처럼 SSC 주소를 컨텍스트 경로까지만 지정하세요.`,
    fortify_problem_user: (p) => `${p.input}에 콜론이나 제어 문자가 있거나 256자를 넘습니다. SSC에 로그인하는 사용자 이름을 지정하세요.`,
    fortify_problem_password: (p) => `${p.input}에 제어 문자가 있습니다. 줄바꿈까지 함께 복사되지 않았는지 확인하세요.`,
    fortify_problem_type: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. CIToken 같은 토큰 유형을 영문자, 숫자, ".", "-", "_"로 지정하세요.`,
    fortify_problem_type_internal: (p) => `${p.input}에 지정한 ${p.given} 유형은 SSC가 자체 구성 요소에 발급합니다. CIToken처럼 사용자를 위한 유형을 지정하세요.`,
    fortify_log_asking: (p) => `${p.host}에 사용자 ${p.user}의 ${p.type} 발급을 요청합니다.`,
    fortify_log_stopping: () => '중지 요청을 받았습니다. 발급된 것은 폐기합니다.',
    fortify_log_lost: (p) => `발급 응답을 받지 못했습니다. ${p.why} SSC가 토큰을 발급했을 수 있으므로 설명으로 찾습니다.`,
    fortify_log_left_revoked: (p) => `응답이 없던 발급에서 남은 토큰을 폐기했습니다: ${ko_fortify_format.list(p.ids.map((id) => `ID ${id}`))}`,
    fortify_log_nothing_left: () => '남은 토큰이 없습니다.',
    fortify_log_revoked: (p) => `토큰(ID ${p.id})을 폐기했습니다.`,
    fortify_log_gone: (p) => `토큰(ID ${p.id})은 이미 무효이며 SSC에 등록되어 있지 않습니다.`,
    fortify_log_kept: (p) => `revoke가 false이므로 토큰(ID ${p.id})을 폐기하지 않습니다. ${ko_fortify_ends(p.until)}.`,
    fortify_last_word: (p) => `설명이 "${p.description}"인 토큰이 ${p.until}까지 SSC에 남아 있을 수 있습니다. SSC에서 폐기하세요.`,
    fortify_reason_issued: (p) => `SSC가 ${p.type}(ID ${p.id}) 토큰을 발급했습니다. ${ko_fortify_ends(p.until)}.`,
    fortify_reason_ended: (p) => `SSC가 발급한 토큰의 만료 시각은 ${p.until}인데 SSC의 시계로는 이미 ${p.server}이므로 사용할 수 없습니다. 두 머신의 시계를 맞추세요.`,
    fortify_reason_lost: (p) => `발급 응답을 받지 못했습니다. ${p.reason} 남은 것을 정리하지 못했습니다. ${p.why} 설명이 "${p.description}"인 토큰이 ${p.until}까지 SSC에 남아 있을 수 있습니다. SSC에서 폐기하세요.`,
    fortify_reason_lost_twice: (p) => `발급 응답을 두 번 받지 못했습니다. 두 번째 이유: ${p.why} 찾은 토큰은 폐기했습니다. 확인한 뒤에 서버 처리가 끝났다면 설명이 "${p.description}"인 토큰이 ${p.until}까지 남습니다. SSC에서 폐기하세요.`,
    fortify_unknown_type: (p) => `SSC에 ${p.type} 토큰 유형이 없습니다. 사용할 수 있는 유형: ${p.types.join(', ')}.${ko_fortify_said(p.words)}`,
    fortify_known_type: (p) => `SSC가 발급을 거부했습니다(HTTP 400). ${p.type} 유형은 있으며${p.days > 0 ? ` 최장 ${ko_fortify_format.number(p.days)}일까지 유효합니다` : ' 기간 제한은 없습니다'}. lifetime과 description을 확인하세요.${ko_fortify_said(p.words)}`,
    fortify_definitions_need_token: (p) => `SSC ${p.version} 버전은 토큰 유형을 토큰에만 알려 주고 사용자 이름과 비밀번호로는 알려 주지 않습니다. FORTIFY_SSC_TOKEN을 설정하거나 SSC를 23.2 이상으로 업데이트하세요.`,
    fortify_login_refused: (p) => `SSC가 ${p.user}의 로그인을 거부했습니다(${p.endpoint}, HTTP 401). 실패가 이어지면 계정이 잠기므로 다시 시도하지 않습니다. 비밀번호가 틀렸거나 만료되었거나, 계정이 잠기거나 중지되었거나, 비밀번호가 없는 싱글 사인온 전용 사용자입니다.${ko_fortify_said(p.words)}`,
    fortify_token_refused: (p) => `SSC가 토큰을 거부했습니다(${p.endpoint}, HTTP 401). 아직 유효한지는 확인하지 못했습니다.${ko_fortify_said(p.words)}`,
    fortify_token_invalid: (p) => `SSC가 이 토큰을 인식하지 못합니다(${p.endpoint}, HTTP 401). 만료되었거나 폐기되었거나 이 서버의 토큰이 아닙니다.${ko_fortify_said(p.words)}`,
    fortify_token_not_allowed: (p) => `토큰은 유효하지만 SSC가 이 작업을 허용하지 않습니다(${p.endpoint}, HTTP 401). 토큰 유형에 권한이 없거나 이 버전의 SSC에서는 비밀번호가 필요합니다.${ko_fortify_said(p.words)}`,
    fortify_no_access: (p) => `대상이 없거나 접근 권한이 없습니다. 어느 쪽인지는 SSC가 알려 주지 않습니다(${p.endpoint}, HTTP 403).${ko_fortify_said(p.words)}`,
    fortify_no_api: (p) => `${p.host}의 해당 주소에 SSC REST 인터페이스가 없습니다(${p.endpoint}, HTTP 404). https://ssc.example.com/ssc처럼 url의 컨텍스트 경로를 확인하세요.`,
    fortify_answer_page: (p) => `SSC REST 인터페이스가 있어야 할 주소(${p.host})에서 웹 페이지가 돌아왔습니다(${p.endpoint}). url의 컨텍스트 경로와, 중간에 프록시나 싱글 사인온 로그인 페이지가 없는지 확인하세요.`,
    fortify_answer_fault: (p) => `${p.host}의 응답은 HTTP ${p.status}입니다(${p.endpoint}): ${p.text}`,
    fortify_answer_contradicts: (p) => `${p.host}의 응답은 성공인데 응답 내용의 코드는 ${p.code}이므로 모순됩니다(${p.endpoint}). ${p.text}`.trim(),
    fortify_answer_paging: (p) => `SSC 목록이 끝까지 읽을 때마다 바뀌거나 반복되어 전체를 가져올 수 없습니다(${p.endpoint}).`,
    fortify_warning_shortened: (p) => `토큰의 유효 기간이 요청한 ${ko_fortify_format.written(p.asked)} 대신 ${ko_fortify_format.written(p.given)}입니다. 만료 시각은 ${p.until}입니다. SSC는 ${p.type}에 정해진 최장 기간보다 길게 발급하지 않습니다.`,
    fortify_warning_longer: (p) => `토큰의 유효 기간이 요청한 ${ko_fortify_format.written(p.asked)} 대신 ${ko_fortify_format.written(p.given)}입니다. 폐기하지 않으면 이 ${p.type} 토큰은 ${p.until}까지 유효합니다.`,
    fortify_warning_no_end: (p) => `SSC가 이 ${p.type} 토큰의 만료 시각을 알려 주지 않았습니다. 폐기하지 않으면 계속 유효할 수 있습니다.`,
    fortify_warning_clock_behind: (p) => `이 머신의 시계가 SSC보다 ${ko_fortify_format.duration(p.apart)} 늦어 그만큼 토큰의 유효 기간이 짧아집니다.`,
    fortify_warning_clock_ahead: (p) => `이 머신의 시계가 SSC보다 ${ko_fortify_format.duration(p.apart)} 빨라 그만큼 토큰의 유효 기간이 길어집니다.`,
    fortify_warning_deprecated: (p) => `${p.type} 유형은 더 이상 권장되지 않습니다. 대신 ${p.successor} 유형을 사용하세요.`,
    fortify_warning_http: (p) => `${p.host} 호스트로 비밀번호와 토큰이 암호화되지 않은 채 전송되어 중간에서 읽힐 수 있습니다. https를 사용하세요.`,
    fortify_notice_not_revoked: (p) => `토큰(ID ${p.id})을 폐기하지 못했습니다. ${ko_fortify_ends(p.until)}. ${p.why}`,
    fortify_notice_maybe_left: (p) => `설명이 "${p.description}"인 토큰이 ${p.until === '' ? '' : `${p.until}까지 `}SSC에 남아 있을 수 있습니다. SSC에서 폐기하세요. 찾지 못한 이유: ${p.why}`,
    fortify_why_no_time: () => '포스트 단계에 허용된 시간 안에 SSC가 응답하지 않았습니다.',
    fortify_why_password_needed: () => '다른 액션 안에서 쓰인 경우처럼 작업 후에는 비밀번호를 읽을 수 없고, 24.2 이전의 SSC에서는 토큰이 스스로를 폐기할 수 없습니다.',
    fortify_why_login_refused: () => 'SSC가 비밀번호를 이미 거부했으므로 다시 보내지 않았습니다.',
    fortify_problem_token_id: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 토큰 ID를 scangate fortify token list에 표시되는 숫자로 지정하세요.`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/fortify-cli.js

const ko_fortify_cli_format = (0,format/* formatFor */.B)('ko');
/** What the commands for tokens of Fortify SSC say, in Korean. */
const ko_fortify_cli_fortifyCliMessages = {
    file_exists_force: () => '같은 이름의 파일이 이미 있습니다(--force로 바꿀 수 있습니다)',
    file_not_plain: () => '링크, 폴더 또는 장치이므로 쓸 수 없습니다',
    fortify_column_id: () => 'ID',
    fortify_column_owner: () => '소유자',
    fortify_column_type: () => '유형',
    fortify_column_created: () => '발급일',
    fortify_column_expires: () => '만료 시각',
    fortify_column_days_left: () => '남은 일수',
    fortify_column_uses_left: () => '남은 횟수',
    fortify_column_max_days: () => '최장 일수',
    fortify_column_max_uses: () => '최대 횟수',
    fortify_column_purpose: () => '용도',
    fortify_column_application: () => '애플리케이션',
    fortify_column_version: () => '버전',
    fortify_column_concern: () => '문제점',
    fortify_word_never: () => '없음',
    fortify_word_over: () => '만료됨',
    fortify_word_unlimited: () => '무제한',
    fortify_list_none: () => '해당하는 토큰이 없습니다.',
    fortify_types_none: () => 'SSC에 토큰 유형이 없습니다.',
    fortify_versions_none: () => '해당하는 애플리케이션 버전이 없습니다.',
    fortify_create_written: (p) => `소유자만 읽을 수 있는 ${p.file} 파일에 저장했습니다.`,
    fortify_extend_done: (p) => `토큰 ${p.id}(${p.type})의 만료 시각을 ${p.end}까지로 변경했습니다. 토큰 값은 그대로입니다.`,
    fortify_revoke_done: (p) => `토큰 ${p.id}번을 폐기했습니다.`,
    fortify_revoke_done_value: () => '토큰을 폐기했습니다.',
    fortify_check_valid: (p) => `토큰 ${p.id}(${p.type})은 ${p.end}까지 유효합니다. ${ko_fortify_cli_format.number(p.days)}일 남았습니다.`,
    fortify_check_no_end: (p) => `토큰 ${p.id}(${p.type})은 유효하며, SSC가 만료 시각을 알려 주지 않았습니다.`,
    fortify_check_end_unread: () => '토큰은 유효합니다. 토큰이 자신의 만료 시각을 읽는 기능은 SSC 24.2부터 있으므로 만료 시각은 알 수 없습니다.',
    fortify_rotate_done: () => '기존 토큰을 폐기하고 새 토큰으로 교체했습니다.',
    fortify_token_ends_soon: (p) => `토큰 ${p.id}(${p.type}, ${p.owner})의 만료 시각은 ${p.end}이며 ${ko_fortify_cli_format.number(p.days)}일 남았습니다.`,
    fortify_token_over: (p) => `토큰 ${p.id}(${p.type}, ${p.owner})은 ${p.end}에 만료되었습니다.`,
    fortify_token_unknown: (p) => `토큰 ${p.id}번이 없거나 접근 권한이 없습니다. 어느 쪽인지는 SSC가 알려 주지 않습니다. ID는 scangate fortify token list로 확인하세요.`,
    fortify_token_dead: () => '토큰이 유효하지 않습니다. 만료되었거나 폐기되었거나 이 서버의 토큰이 아닙니다.',
    fortify_token_doubtful: (p) => `토큰이 유효한지 판단할 수 없습니다. ${p.why}`,
    fortify_token_end_wanted: () => '--fail에는 만료 시각이 필요하지만 이 SSC에서는 읽을 수 없습니다(24.2부터 지원).',
    fortify_problem_http: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 암호화되지 않는 http로는 비밀번호와 토큰이 그대로 전송됩니다. https를 사용하거나 --allow-http를 지정하세요(실행할 때마다 경고합니다).`,
    fortify_problem_target: () => '토큰을 내보낼 곳이 없습니다. --output-file을 지정하거나, 출력이 보관되지 않는 환경이라면 --stdout을 지정하세요. 아무것도 보내지 않았습니다.',
    fortify_problem_command: (p) => `실행할 명령이 없습니다. -- 뒤에 지정하세요: ${p.usage}`,
    fortify_problem_revoke_what: () => '폐기할 토큰을 ID와 --value-stdin 중 하나로 지정하세요. 아무것도 보내지 않았습니다.',
    fortify_problem_revoke_login: () => 'ID로 폐기하려면 SSC 사용자 이름과 비밀번호가 필요합니다. FORTIFY_SSC_USER와 FORTIFY_SSC_PASSWORD를 설정하거나 --value-stdin으로 값을 전달하세요. 아무것도 폐기하지 않았습니다.',
    fortify_problem_asker: () => 'FORTIFY_SSC_USER와 FORTIFY_SSC_PASSWORD, 또는 FORTIFY_SSC_TOKEN을 설정하세요.',
    fortify_problem_needs_token: () => 'SSC가 여기서는 비밀번호를 받지 않으므로 토큰이 필요합니다. FORTIFY_SSC_TOKEN을 설정하거나 명령 앞에 다음을 붙이세요: scangate fortify token run --type CIToken --',
    fortify_problem_self: (p) => `토큰 ${p.id}번은 사용 중인 토큰(FORTIFY_SSC_TOKEN)입니다. 이것도 폐기하려면 --self를 지정하세요. 아무것도 폐기하지 않았습니다.`,
    fortify_problem_self_value: () => '사용 중인 토큰(FORTIFY_SSC_TOKEN)입니다. 이것도 폐기하려면 --self를 지정하세요. 아무것도 폐기하지 않았습니다.',
    fortify_problem_self_unread: () => '이 SSC에서는 토큰이 자신의 ID를 알 수 없어, 사용 중인 토큰(FORTIFY_SSC_TOKEN)이 포함되는지 판단할 수 없습니다. --self를 지정하거나 변수를 비우세요. 아무것도 폐기하지 않았습니다.',
    fortify_problem_old: () => '교체할 토큰을 알 수 없습니다. FORTIFY_SSC_TOKEN을 설정하거나 --old로 ID를 지정하세요. 아무것도 보내지 않았습니다.',
    fortify_problem_over: (p) => `토큰 ${p.id}번은 ${p.end}에 만료되었습니다. 만료된 토큰은 연장할 수 없으므로 새로 발급하세요.`,
    fortify_command_unstarted: (p) => `${p.program} 명령을 시작할 수 없습니다(${p.code}).`,
    fortify_create_lost: (p) => `토큰 ${p.id}번을 발급했지만 전달하지 못했습니다(${p.why}). 이 토큰은 폐기합니다.`,
    fortify_extend_sooner: (p) => `토큰 ${p.id}번의 만료가 이전보다 빨라졌습니다. 이전 만료 시각은 ${p.end}입니다.`,
    fortify_revoke_failed: (p) => `토큰 ${p.id}번을 폐기하지 못했습니다. ${p.why}`,
    fortify_rotate_dead: (p) => `SSC가 새 토큰 ${p.id}번을 받아들이지 않습니다. 아무에게도 전달하지 않고 폐기하며, 기존 토큰은 그대로 둡니다.`,
    fortify_rotate_failed: (p) => `명령이 ${p.code} 코드로 끝나 새 토큰 ${p.id}번을 폐기하며, 기존 토큰은 그대로 둡니다.`,
    fortify_rotate_old_left: (p) => `명령에 새 토큰을 전달했지만 기존 토큰을 폐기하지 못해 둘 다 유효합니다. ${p.why}`,
    fortify_audit_too_long: (p) => `유효 기간 ${ko_fortify_cli_format.duration(p.life)}`,
    fortify_audit_no_end: () => '사실상 무기한',
    fortify_audit_owner_suspended: () => '소유자 계정 잠김',
    fortify_audit_owner_unknown: () => '소유자 계정 없음',
    fortify_audit_type_raised: (p) => `${ko_fortify_cli_format.number(p.days)}일까지 허용`,
    fortify_audit_type_unlimited: () => '기간 상한 없음',
    fortify_audit_title: () => 'Fortify SSC 토큰 점검',
    fortify_audit_result: (p) => `토큰 ${ko_fortify_cli_format.number(p.tokens)}개와 유형 ${ko_fortify_cli_format.number(p.types)}개에서 문제 ${ko_fortify_cli_format.number(p.concerns)}건을 찾았습니다. 만료된 토큰 ${ko_fortify_cli_format.number(p.over)}개는 제외했습니다.`,
    fortify_audit_owners_unasked: () => '소유자는 조회하지 않았습니다. UnifiedLoginToken처럼 사용자 목록을 읽을 수 있는 유형의 관리자 토큰이 FORTIFY_SSC_TOKEN에 필요합니다.',
    fortify_audit_owners_unread: (p) => `소유자를 조회하지 못했습니다. ${p.why}`,
    fortify_audit_types_unread: (p) => `토큰 유형을 조회하지 못했습니다. ${p.why}`,
    doctor_label_ssc_login: () => '비밀번호',
    doctor_label_ssc_version: () => 'SSC',
    doctor_label_ssc_type: () => '토큰 유형',
    doctor_label_ssc_token: () => '사용 중인 토큰',
    doctor_ssc_login: (p) => `${p.user} 사용자의 비밀번호로 로그인할 수 있습니다.`,
    doctor_ssc_version: (p) => `버전은 ${p.version}입니다.`,
    doctor_ssc_version_unknown: () => '버전을 알 수 없습니다.',
    doctor_ssc_type: (p) => `${p.type} 토큰은 최장 ${ko_fortify_cli_format.number(p.days)}일까지 유효합니다.`,
    doctor_ssc_type_unlimited: (p) => `${p.type} 토큰의 유효 기간에 상한이 없습니다.`,
    doctor_ssc_token: () => '유효합니다.',
    doctor_ssc_token_none: () => 'FORTIFY_SSC_TOKEN이 설정되어 있지 않으며, 발급에는 필요하지 않습니다.',
    doctor_ssc_clock: () => '이 머신과 SSC의 시계가 맞습니다.',
    doctor_ssc_clock_apart: (p) => `이 머신과 SSC의 시계가 ${ko_fortify_cli_format.duration(p.apart)} 어긋나 있어 토큰의 유효 기간도 그만큼 달라집니다.`,
    doctor_ssc_clock_unknown: () => 'SSC의 시각을 알 수 없습니다.',
    next_fortify_types: () => '--type으로 고르세요. 유형별 최장 기간은 scangate fortify token types로 확인할 수 있습니다.',
};

;// CONCATENATED MODULE: ./lib/messages/ko/fortify-command-help.js
/** What `--help` says of the commands for tokens of Fortify SSC: summaries, descriptions, examples, endings, in Korean. */
const ko_fortify_command_help_fortifyCommandHelpMessages = {
    group_fortify: () => 'Fortify SSC 토큰을 발급하고 관리합니다',
    group_fortify_token: () => '토큰을 발급, 나열, 연장, 교체, 폐기합니다',
    fortify_run_summary: () => '토큰을 주고 명령을 실행한 뒤 폐기합니다',
    fortify_run_description: () => '토큰을 발급해 -- 뒤의 명령에 FORTIFY_SSC_TOKEN으로 주고 실행하며, 어떻게 끝나든 폐기합니다. 명령에 비밀번호는 주지 않고, 명령의 종료 코드를 그대로 돌려줍니다.',
    fortify_run_example: () => '변수에서 토큰을 읽는 클라이언트',
    fortify_run_example_rest: () => 'REST에서 쓰는 형식의 토큰, 최장 두 시간',
    fortify_create_summary: () => '토큰을 발급해 한 번만 내보냅니다',
    fortify_create_description: () => '토큰을 발급하고, SSC가 다시는 보여 주지 않는 값을 소유자만 읽을 수 있는 새 파일이나 표준 출력에 씁니다. 둘 다 지정하지 않으면 아무것도 보내지 않습니다.',
    fortify_create_example: () => '90일짜리 토큰을 파일에 저장',
    fortify_create_example_stdout: () => '비밀 저장소로 바로 전달',
    fortify_list_summary: () => '토큰과 만료 시각을 나열합니다',
    fortify_list_description: () => '자신의 토큰을 나열하며, SSC 관리자라면 모든 사용자의 토큰도 볼 수 있습니다. --warn이나 --fail을 지정하지 않으면 판정하지 않습니다.',
    fortify_list_example: () => '만료 2주 전부터 경고하고 3일 전부터 실패로 처리',
    fortify_list_example_json: () => '모든 사용자의 CI 토큰 ID',
    fortify_check_summary: () => '환경 변수의 토큰을 비밀번호 없이 확인합니다',
    fortify_check_description: () => 'FORTIFY_SSC_TOKEN의 토큰이 유효한지와 만료 시각(SSC 24.2부터)을 알려 줍니다.',
    fortify_check_example: () => '야간 작업에서',
    fortify_extend_summary: () => '토큰 값은 그대로 두고 만료 시각을 옮깁니다',
    fortify_extend_description: () => '지금부터 계산해 토큰의 만료 시각을 바꾸므로 저장한 값을 바꿀 필요가 없습니다. SSC는 해당 유형의 최장 기간까지만 허용합니다.',
    fortify_extend_example: () => '지금부터 90일',
    fortify_rotate_summary: () => '토큰을 교체합니다(발급, 확인, 전달, 기존 토큰 폐기)',
    fortify_rotate_description: () => '토큰을 발급해 확인하고 -- 뒤의 명령에 표준 입력으로 전달합니다. 명령이 0으로 끝나면 기존 토큰을 폐기하고, 그렇지 않으면 새 토큰을 폐기하고 기존 토큰을 그대로 둡니다.',
    fortify_rotate_example: () => 'FORTIFY_SSC_TOKEN의 토큰을 교체해 GitHub 시크릿에 저장',
    fortify_rotate_example_old: () => 'ID만 아는 토큰을 교체',
    fortify_revoke_summary: () => '토큰을 ID나 값으로 폐기합니다',
    fortify_revoke_description: () => '지정한 토큰만 폐기합니다. 사용 중인 토큰은 --self가 있어야 폐기합니다. SSC 24.2부터는 값을 전달하면 비밀번호 없이 폐기할 수 있습니다.',
    fortify_revoke_example: () => '토큰 두 개',
    fortify_revoke_example_value: () => '값만 아는 토큰',
    fortify_types_summary: () => '서버가 허용하는 토큰 유형을 나열합니다',
    fortify_types_description: () => '유형과 최장 기간은 사이트마다 바꿀 수 있으므로 서버에 설정된 그대로 나열합니다. SSC 22.2에서는 FORTIFY_SSC_TOKEN에 토큰이 필요합니다.',
    fortify_types_example: () => '모든 유형',
    fortify_audit_summary: () => '보안 점검을 위해 모든 토큰과 유형을 살펴봅니다',
    fortify_audit_description: () => '모든 사용자의 토큰과 유형을 점검합니다. --max-lifetime을 넘는 유효 기간, 사실상 무기한인 토큰, 사용할 수 있는 계정이 없는 소유자, 최장 기간이 3,650일을 넘는 유형을 보고합니다. 소유자는 FORTIFY_SSC_TOKEN의 토큰으로 읽을 수 있을 때 조회합니다.',
    fortify_audit_example: () => '이슈에 붙여 넣기',
    fortify_audit_example_csv: () => '스프레드시트로 열기',
    fortify_versions_summary: () => '애플리케이션 버전과 ID를 나열합니다',
    fortify_versions_description: () => 'FORTIFY_SSC_TOKEN의 토큰으로 볼 수 있는 것을 fortifyclient listprojects처럼 나열합니다.',
    fortify_versions_example: () => '애플리케이션 하나',
    fortify_doctor_summary: () => '토큰을 발급할 수 있는지 확인하고 방해되는 것을 알려 줍니다',
    fortify_doctor_description: () => '설정, 네트워크, 비밀번호, 버전, 시계, 유형, FORTIFY_SSC_TOKEN의 토큰을 확인하고 각각의 조치 방법을 알려 줍니다. 토큰은 발급하지 않으며, 거부된 비밀번호는 다시 보내지 않습니다.',
    fortify_doctor_example: () => '작업이 토큰을 받을 수 있는지 확인합니다',
    fortify_the_token_id: () => '`list`에 표시되는 토큰 ID.',
    flag_fortify_password_file: () => '이 파일이나 표준 입력(`-`)에서 비밀번호를 읽습니다.',
    flag_fortify_token_file: () => '이 파일이나 표준 입력(`-`)에서 사용 중인 토큰을 읽습니다.',
    flag_fortify_allow_http: () => '다른 호스트로의 암호화되지 않은 http를 허용합니다. 비밀번호와 토큰이 그대로 전송되므로 실행할 때마다 경고합니다.',
    flag_fortify_encoded: () => 'fortifyclient 형식(UUID)이 아니라 REST 형식(Base64)의 토큰을 전달합니다.',
    flag_fortify_output_file: () => '소유자만 읽을 수 있는 이 새 파일에 토큰을 저장합니다.',
    flag_fortify_force: () => '파일이 이미 있으면 바꿉니다.',
    flag_fortify_stdout: () => '토큰을 표준 출력에 씁니다. CI에서는 출력이 로그에 남습니다.',
    flag_fortify_all_users: () => 'SSC 관리자로서 모든 사용자의 토큰을 나열합니다.',
    flag_fortify_type_filter: () => '이 유형의 토큰만 표시합니다.',
    flag_fortify_warn: () => '이 기간 안에 만료되는 토큰을 경고합니다(예: 14d).',
    flag_fortify_fail: () => '이 기간 안에 만료되거나(예: 3d) 이미 만료된 토큰이 있으면 2로 끝납니다.',
    flag_fortify_old: () => '교체할 토큰의 ID. 지정하지 않으면 FORTIFY_SSC_TOKEN의 토큰입니다.',
    flag_fortify_value_stdin: () => '표준 입력으로 받은 값의 토큰을 폐기합니다.',
    flag_fortify_self: () => '사용 중인 토큰(FORTIFY_SSC_TOKEN)도 폐기합니다.',
    flag_fortify_max_lifetime: () => '발급부터 허용하는 토큰의 최장 기간(예: 90d).',
    flag_fortify_app: () => '이름이 정확히 일치하는 애플리케이션만 표시합니다.',
    flag_fortify_new_end: () => '지금부터 토큰이 유효한 기간(예: 90d).',
    exit_fortify_0_run: () => '명령이 0으로 종료. 명령의 종료 코드는 모두 그대로 돌려주며, 127은 명령 없음, 126은 실행 불가',
    exit_fortify_0_rotate: () => '교체 완료. 명령의 0이 아닌 종료 코드는 그대로 돌려줍니다',
    exit_fortify_0_check: () => '유효. --fail이 없으면 SSC가 만료 시각을 알려 주지 않는 경우도 포함',
    exit_fortify_2_check: () => 'failed: 토큰이 유효하지 않거나 --fail 기간 안에 만료됩니다',
    exit_fortify_2_list: () => 'failed: --fail 기간 안에 만료되거나 이미 만료된 토큰이 있습니다',
    exit_fortify_2_audit: () => 'failed: 점검에서 문제를 찾았습니다',
    exit_fortify_4: () => 'refused: SSC가 거부했습니다(비밀번호, 토큰, 유형, ID, 역할)',
    exit_fortify_5_check: () => 'unreachable: 토큰이 유효한지 또는 언제 만료되는지 알 수 없습니다',
};

;// CONCATENATED MODULE: ./lib/messages/ko/init.js
/** What `scangate init` asks and says, in Korean. */
const ko_init_initMessages = {
    init_summary: () => '게이트를 실행하는 워크플로, Jenkinsfile 또는 .gitlab-ci.yml을 작성합니다',
    init_description: () => 'CI, 소스, 프로젝트를 묻고, 환경 변수에 키가 있으면 해당 소스의 doctor를 실행한 다음, 참조를 고정하고 권한을 최소화한 파이프라인을 작성합니다. 묻는 내용은 모두 플래그로도 지정할 수 있습니다. --force가 없으면 기존 파일을 바꾸지 않습니다. 키를 묻거나 파일에 쓰는 일은 없으며, 직접 해야 할 일은 마지막에 알려 줍니다.',
    init_example: () => '질문에 답하며 작성',
    init_example_flags: () => '플래그로 답하기(터미널이 없을 때)',
    init_example_no_doctor: () => '다른 파일에 작성하고 서비스에는 묻지 않기',
    exit_init_0: () => '파일을 작성함',
    exit_init_3: () => 'misconfigured: 옵션이 빠졌거나 사용할 수 없거나, 파일이 이미 있음',
    exit_init_6: () => 'busy: doctor를 실행할 때 다른 작업이 실행 중이었음',
    flag_init_ci: () => '게이트를 실행할 CI.',
    flag_init_source: () => '판정할 대상: VAddy 점검, NHN Cloud 서버 점검 또는 API.',
    flag_init_project_id: () => '`vaddy`의 경우: 프로젝트 ID. 콘솔의 Server 페이지에서 확인할 수 있습니다.',
    flag_init_crawl_label: () => '`vaddy`의 경우: 점검할 크롤의 라벨. 기본값은 가장 최근의 크롤입니다.',
    flag_init_region: () => '`nhn`의 경우: `KR1` 같은 리전(여러 개 가능).',
    flag_init_target: () => '`api`의 경우: API의 기본 URL.',
    flag_init_allowed_hosts: () => '`api`의 경우: 요청을 보내도 되는 호스트. 지정하면 동의한 것이 됩니다.',
    flag_init_openapi: () => '`api`의 경우: OpenAPI 문서의 파일 또는 URL. 없으면 `none`.',
    flag_init_output: () => '작성할 파일. 기본값은 `.github/workflows/scangate-SOURCE.yml`, `Jenkinsfile` 또는 `.gitlab-ci.yml`입니다.',
    flag_init_force: () => '파일이 이미 있으면 바꿉니다.',
    flag_init_reference: () => '파이프라인에서 사용할 scangate의 릴리스 또는 커밋.',
    flag_init_doctor: () => '먼저 소스의 doctor를 실행합니다. 문제가 있으면 아무것도 작성하지 않습니다.',
    flag_init_env_file: () => 'doctor가 사용할 변수가 담긴 파일. 그 내용은 작성하지 않습니다.',
    flag_init_language: () => '질문, 파일의 주석, 보고서에 사용할 언어.',
    init_ask_ci: () => '어느 CI에서 게이트를 실행합니까? 번호 또는 이름을 입력하세요:',
    init_ask_source: () => '무엇을 판정합니까? 번호 또는 이름을 입력하세요:',
    init_ask_choice: (p) => `${p.number}  ${p.word}: ${p.why}`,
    init_ask_one_of_these: () => '위의 항목 중에서 골라 주세요.',
    init_ask_needed: () => '이 항목은 생략할 수 없습니다.',
    init_ask_usual: (p) => `Enter만 누르면 다음 값을 사용합니다: ${p.usual}`,
    init_ask_project_id: () => 'VAddy 프로젝트 ID(콘솔의 Server 페이지에 있으며, 키가 아닙니다):',
    init_ask_crawl_label: () => '점검할 크롤의 라벨(Enter만 누르면 가장 최근의 크롤):',
    init_ask_region: () => 'NHN Cloud 리전(예: KR1, KR2):',
    init_ask_target: () => 'API의 기본 URL(예: https://api.example.com/v1):',
    init_ask_allowed_hosts: () => '요청을 보내도 되는 호스트. 답하면 동의한 것이 됩니다:',
    init_ask_openapi: () => 'OpenAPI 문서의 파일 또는 URL(없으면 none):',
    init_problem_no_terminal: (p) => `질문할 터미널이 없고 필요한 값이 빠졌습니다. 다음을 지정하세요: ${p.flags.join(' ')}`,
    init_problem_no_answer: () => '모든 질문에 답하기 전에 입력이 끝났습니다. 아무것도 작성하지 않았습니다.',
    init_problem_stray: (p) => `${p.flag} 플래그는 ${p.source}에 쓰이지 않습니다. 빼거나 다른 --source를 지정하세요.`,
    init_problem_reference: (p) => `${p.input}에 지정한 "${p.given}" 값을 사용할 수 없습니다. v1.2.3 같은 릴리스나 커밋을 나타내는 16진수 40자리만 지정할 수 있습니다. 브랜치와 v1은 가리키는 대상이 바뀝니다.`,
    init_problem_reference_release: () => 'reference에 커밋을 지정했지만, 이 파이프라인은 npm 패키지를 설치하므로 릴리스만 사용할 수 있습니다. v1.2.3처럼 지정하세요.',
    init_problem_expression: (p) => `${p.input}에 지정한 "${p.given}" 값을 사용할 수 없습니다. 워크플로에서는 GitHub가 "\${{"를 표현식으로 처리합니다. 값 자체를 지정하세요.`,
    init_doctor: (p) => `먼저 ${p.line} 명령으로 확인합니다:`,
    init_doctor_failed: () => '아무것도 작성하지 않았습니다. 위의 문제를 해결하거나, --no-doctor를 지정하면 확인 없이 작성할 수 있습니다.',
    init_written: (p) => `작성했습니다: ${p.file}`,
    init_left: () => '직접 해야 할 일:',
    init_left_doctor: (p) => `아직 서비스에 묻지 않았습니다. ${p.names.join(', ')} 값을 환경 변수에 설정하고 게이트를 실행할 수 있는지 확인하세요:`,
    init_left_github_secret: (p) => `${p.name} 시크릿을 등록하세요(Settings > Secrets and variables > Actions > Secrets). 다음 명령으로도 등록할 수 있으며, 값은 그때 묻습니다:`,
    init_left_github_secret_optional: (p) => `보호된 오퍼레이션도 확인하려면 ${p.name} 시크릿을 등록하세요(Settings > Secrets and variables > Actions > Secrets). 다음 명령으로도 등록할 수 있으며, 값은 그때 묻습니다:`,
    init_left_github_variable: (p) => `${p.name} 변수를 등록하세요. 시크릿이 아닙니다(Settings > Secrets and variables > Actions > Variables). 다음 명령으로도 등록할 수 있습니다:`,
    init_left_github_run: (p) => `${p.file} 파일을 기본 브랜치에 커밋하고 Actions 페이지에서 "${p.title}" 워크플로를 실행하세요.`,
    init_left_gitlab_secret: (p) => `${p.name} 변수를 마스킹 및 보호 설정과 함께 추가하세요(Settings > CI/CD > Variables).`,
    init_left_gitlab_secret_optional: (p) => `보호된 오퍼레이션도 확인하려면 ${p.name} 변수를 마스킹 및 보호 설정과 함께 추가하세요(Settings > CI/CD > Variables).`,
    init_left_gitlab_variable: (p) => `${p.name} 변수를 추가하세요. 시크릿이 아닙니다(Settings > CI/CD > Variables).`,
    init_left_gitlab_limit: (p) => `작업의 제한 시간을 ${p.minutes}분으로 설정하세요(Settings > CI/CD > General pipelines > Timeout).`,
    init_left_gitlab_run: (p) => `${p.file} 파일을 커밋하세요. 이후 푸시할 때마다 파이프라인이 실행됩니다.`,
    init_jenkins_vaddy: () => '종류는 "Username with password"이며, VAddy 로그인 ID와 WebAPI 키를 넣습니다',
    init_jenkins_nhn_app_key: () => '종류는 "Secret text"이며, Server Security Check의 앱키를 넣습니다',
    init_jenkins_nhn: () => '종류는 "Username with password"이며, User Access Key ID와 Secret Access Key를 넣습니다',
    init_jenkins_api: () => '종류는 "Secret text"이며, 보호된 오퍼레이션을 호출할 수 있는 헤더 값을 Bearer 등도 포함해 넣습니다',
    init_left_jenkins_library: (p) => `라이브러리를 추가하세요(Manage Jenkins > System > Global Trusted Pipeline Libraries). 이름은 scangate, 기본 버전은 ${p.reference}, 저장소는 ${p.repository}, 라이브러리 경로는 jenkins/입니다.`,
    init_left_jenkins_credential: (p) => `ID가 ${p.id}인 자격 증명을 추가하세요(Manage Jenkins > Credentials). ${p.why}.`,
    init_left_jenkins_optional: (p) => `보호된 오퍼레이션도 확인하려면 ID가 ${p.id}인 자격 증명을 추가하고(Manage Jenkins > Credentials) ${p.option} 줄의 주석을 해제하세요. ${p.why}.`,
    init_left_jenkins_run: (p) => `${p.file} 파일을 커밋하고 파이프라인을 만드세요(New Item > Pipeline > Pipeline script from SCM).`,
    init_comment_head: () => 'scangate init이 작성한 파일입니다. 자유롭게 고쳐 쓰세요.',
    init_comment_trigger: () => '수동으로 실행합니다. 푸시나 배포 뒤에 실행하려면 여기에 추가하세요.',
    init_comment_permissions: () => '게이트에는 토큰 권한이 필요 없습니다.',
    init_comment_one_at_a_time: () => '두 번째 실행은 첫 번째가 끝나기를 기다립니다.',
    init_comment_limit: () => '분 단위. 게이트가 끝난 이유를 알릴 수 있도록 게이트 자체의 제한 시간보다 길게 둡니다.',
    init_comment_checkout: () => 'OpenAPI 문서를 읽기 위해서입니다.',
    init_comment_settings: () => '저장소 설정에서 받습니다. 키는 여기에 쓰지 않습니다.',
    init_comment_reports: () => '실패한 뒤에도 저장합니다.',
    init_comment_variables: (p) => `Settings > CI/CD > Variables에서 받습니다: ${p.names.join(', ')}. 키는 여기에 쓰지 않습니다.`,
    init_comment_exec: () => '시그널이 셸에 막히지 않고 게이트에 닿도록 exec로 실행합니다.',
    init_comment_optional: () => '보호된 오퍼레이션도 확인하려면 이 ID의 자격 증명을 추가한 뒤 주석을 해제하세요:',
    init_comment_agent: () => '에이전트에는 Node 20.18.1 이상이 필요합니다.',
};

// EXTERNAL MODULE: ./lib/messages/ko/nhn.js
var ko_nhn = __nccwpck_require__(2795);
;// CONCATENATED MODULE: ./lib/messages/ko/nhn-cli.js

const ko_nhn_cli_format = (0,format/* formatFor */.B)('ko');
/** What the commands of the NHN gate say, its doctor's looks among it, in Korean. */
const ko_nhn_cli_nhnCliMessages = {
    doctor_label_access_key: () => '액세스 키',
    doctor_label_app_key: () => '앱 키',
    doctor_label_region: () => '리전',
    doctor_label_clock: () => '시계',
    doctor_access_key: () => '토큰을 발급받았습니다.',
    doctor_access_key_none: () => '토큰이 지정되어 필요하지 않습니다.',
    doctor_app_key: () => '유효하며, 계정이 결과를 읽을 수 있습니다.',
    doctor_region: (p) => `${p.region} 리전에 최근 결과가 ${ko_nhn_cli_format.number(p.results)}건 있습니다.`,
    doctor_region_empty: (p) => `${p.region} 리전에 최근 결과가 없습니다.`,
    doctor_clock: () => '이 머신과 NHN Cloud의 시계가 맞습니다.',
    doctor_clock_apart: (p) => `이 머신과 NHN Cloud의 시계가 ${ko_nhn_cli_format.duration(p.apart)} 어긋나 있습니다.`,
    doctor_clock_unknown: () => 'NHN Cloud의 시각을 알 수 없습니다.',
    file_exists: () => '같은 이름의 파일이 이미 있습니다',
    ignore_file_written: (p) => `${p.path}에 항목 ${ko_nhn_cli_format.number(p.entries)}건을 저장했습니다. 조치할 항목은 지우고, 나머지에는 사유, 승인자, 기한을 적으세요.`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/nhn-command-help.js
/** What `--help` says of the NHN gate's commands: summaries, descriptions, examples, endings, in Korean. */
const ko_nhn_command_help_nhnCommandHelpMessages = {
    group_nhn: () => 'NHN Cloud의 서버 점검 결과를 판정합니다',
    nhn_check_summary: () => '서버들의 최신 점검 결과를 판정합니다',
    nhn_check_description: () => '각 인스턴스의 최신 점검 결과를 읽어 취약점과 경과 시간을 판정합니다. 서비스에 시작할 방법이 없으므로 점검을 시작하지는 않습니다.',
    nhn_check_example: () => '등급 상의 취약점이 없고, 30일보다 오래된 결과도 없을 것',
    nhn_check_example_required: () => '필수 호스트와 허용한 항목을 지정합니다',
    nhn_check_example_reports: () => '두 리전을 한국어로 판정하고 보고서를 저장합니다',
    nhn_check_example_ignore: () => '지금 취약한 항목을 예외 처리 후보로 저장합니다',
    flag_write_ignore_file: () => '판정하지 않고, 지금 취약한 항목을 `ignore_file`용 항목으로 새 파일에 저장합니다. 사유, 승인자, 기한은 직접 채워야 합니다.',
    nhn_doctor_summary: () => '결과를 읽을 수 있는지 확인하고 방해되는 것을 알려 줍니다',
    nhn_doctor_description: () => '설정, 네트워크, 키 쌍, 앱 키, 역할, 리전, 시계를 확인하고 각각의 조치 방법을 알려 줍니다. check의 플래그를 사용하며 판정하지 않습니다.',
    nhn_doctor_example: () => '작업이 결과를 가져올 수 있는지 확인합니다',
    nhn_inspections_summary: () => '각 인스턴스의 최신 점검을 나열합니다',
    nhn_inspections_description: () => '리전, 인스턴스, 점검 기준, 종류마다 최신 결과를 나열하며 판정하지 않습니다.',
    nhn_inspections_example: () => '한 리전의 모든 결과',
    nhn_inspections_example_json: () => '등급 상의 항목이 있는 인스턴스의 이름',
    nhn_inspection_summary: () => '점검 하나를 항목과 함께 보여 줍니다',
    nhn_inspection_description: () => '결과 하나의 모든 항목을 취약한 것부터 보여 주며 판정하지 않습니다.',
    nhn_inspection_number: () => '`inspections` 목록에 있는 결과 번호.',
    nhn_inspection_example: () => '한국어로 보기',
    exit_nhn_4: () => 'refused: NHN Cloud가 거부했습니다(키, 앱 키, 역할, 리전)',
};

;// CONCATENATED MODULE: ./lib/messages/ko/assessment.js

const ko_assessment_format = (0,format/* formatFor */.B)('ko');
/** Words for an assessment, in Korean. */
const ko_assessment_assessmentMessages = {
    heading_rules: () => '규칙',
    heading_points: () => '체크리스트 항목',
    column_rule: () => '규칙',
    column_note: () => '비고',
    column_standard: () => '기준',
    column_point: () => '항목',
    column_seen: () => '확인된 내용',
    column_unseen: () => '확인되지 않은 내용',
    rule_met: () => '충족',
    rule_not_met: () => '미충족',
    rule_not_visible: () => '확인 불가',
    rule_not_applicable: () => '해당 없음',
    point_not_met: () => '미충족',
    point_partly_visible: () => '문제 없음(일부만 확인)',
    point_not_visible: () => '확인 불가',
    assessment_totals: (p) => `충족된 규칙 ${ko_assessment_format.number(p.met)}개, 충족되지 않은 규칙 ${ko_assessment_format.number(p.notMet)}개, 확인할 수 없는 규칙 ${ko_assessment_format.number(p.notVisible)}개입니다.`,
    assessment_never_whole: () => '외부에서 확인할 수 없는 것은 통과가 아니며, 체크리스트 항목이 전체적으로 충족되었다고 판정하지 않습니다.',
    assessment_all_rules: (p) => `전체 규칙 ${ko_assessment_format.number(p.count)}개`,
    assessment_finding: (p) => (p.evidence === '' ? p.finding : `${p.finding}: ${p.evidence}`),
};

;// CONCATENATED MODULE: ./lib/messages/ko/fleet.js

const ko_fleet_format = (0,format/* formatFor */.B)('ko');
/** Words for a fleet, in Korean. */
const ko_fleet_fleetMessages = {
    subjects_subject: () => '대상',
    level_high: () => '상',
    level_medium: () => '중',
    level_low: () => '하',
    finding_open: () => '미조치',
    finding_new: () => '신규',
    finding_known: () => '기존',
    finding_ignored: () => '예외 처리',
    fleet_totals: (p) => `대상은 ${ko_fleet_format.number(p.subjects)}건입니다(실패 ${ko_fleet_format.number(p.fail)}건, 판정 불가 ${ko_fleet_format.number(p.unjudged)}건). 이 중 ${ko_fleet_format.number(p.withFindings)}건에서 취약 항목이 발견되었습니다.`,
    fleet_findings: (p) => `취약 항목은 상 ${ko_fleet_format.number(p.high)}건, 중 ${ko_fleet_format.number(p.medium)}건, 하 ${ko_fleet_format.number(p.low)}건입니다.`,
    fleet_set_aside: (p) => `예외 처리 ${ko_fleet_format.number(p.ignored)}건, 기존 ${ko_fleet_format.number(p.known)}건은 집계에서 제외했습니다.`,
    fleet_let_through: (p) => `경고와 함께 허용한 대상은 ${ko_fleet_format.number(p.warning)}건, 건너뛴 대상은 ${ko_fleet_format.number(p.skipped)}건입니다.`,
    fleet_more: (p) => `그 외 ${ko_fleet_format.number(p.count)}건은 표시하지 않았습니다(이 중 실패 ${ko_fleet_format.number(p.fail)}건, 판정 불가 ${ko_fleet_format.number(p.unjudged)}건).`,
    fleet_next_worst: (p) => `다음 ${ko_fleet_format.number(p.count)}건`,
    fleet_column_name: () => '이름',
    fleet_column_high: () => '상',
    fleet_column_medium: () => '중',
    fleet_column_low: () => '하',
    fleet_found: (p) => `${p.name}: 취약 항목 ${ko_fleet_format.number(p.count)}건`,
    fleet_finding: (p) => `${p.id}: ${p.title}`,
    fleet_finding_at: (p) => `${p.id}: ${p.title}(${p.place})`,
    fleet_fix: (p) => `${p.id}: ${p.title}(${ko_fleet_format.number(p.count)}건)`,
    fleet_found_count: (p) => `취약 항목 ${ko_fleet_format.number(p.count)}건`,
    fleet_found_item: (p) => `${p.text} – ${p.level}, ${p.status}${p.reason === '' ? '' : `. ${p.reason}`}`,
    fleet_line: (p) => `${p.name}${p.group === '' ? '' : `(${p.group})`}: 상 ${p.high}건, 중 ${p.medium}건, 하 ${p.low}건`,
    fleet_read_on: () => '자세한 설명',
    fleet_clean: (p) => `취약 항목이 없는 대상 ${ko_fleet_format.number(p.count)}건`,
    fleet_state_without_reason: (p) => `${p.name}: ${p.state}`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/gate.js

const ko_gate_format = (0,format/* formatFor */.B)('ko');
const gate_items = (count) => `${ko_gate_format.number(count)}건`;
/** What every gate says: why a run ended, what let it succeed all the same, and what to do next, in Korean. */
const ko_gate_gateMessages = {
    reason_problems: (p) => `사용할 수 없는 입력이 ${ko_gate_format.number(p.count)}건 있습니다. 자세한 내용은 아래와 같습니다.`,
    reason_no_secrets: (p) => `이 이벤트(${p.event})에는 시크릿이 전달되지 않습니다. on_missing_secrets 값이 skip이므로 아무것도 실행하지 않았습니다.`,
    issue_no_secrets: (p) => `이 이벤트(${p.event})에는 시크릿이 전달되지 않습니다. on_missing_secrets 값이 skip이므로 아무것도 발급하지 않았습니다.`,
    reason_aborted: (p) => `작업을 중지하라는 신호를 받았습니다(${p.signal}).`,
    reason_parent_gone: () => '명령을 실행한 npm 또는 npx가 종료되어 중지하라는 신호를 받은 것으로 처리했습니다.',
    reason_output_lost: (p) => `스텝의 출력을 더 이상 쓸 수 없습니다(${p.code}). 러너가 비정상 종료되었을 수 있으므로 중지 신호를 받았을 때와 같이 종료했습니다.`,
    reason_unforeseen: (p) => `예상하지 못한 오류가 발생했습니다: ${p.error}. 버그로 신고해 주세요.`,
    reason_not_finished: () => '실행이 결과를 기록하기 전에 끝났습니다.',
    notice_on_error_warn: (p) => `결과는 "${p.outcome}"입니다. on_error 값이 warn이므로 단계는 성공으로 끝납니다.`,
    notice_on_incomplete_warn: () => '결과는 "미완료"입니다. on_incomplete 값이 warn이므로 단계는 성공으로 끝납니다.',
    next_fix_inputs: () => '위의 입력을 고친 뒤 다시 실행하세요.',
    next_check_network: () => '같은 머신에서 API에 연결할 수 있는지 확인한 뒤 다시 실행하세요.',
    next_update: () => 'scangate를 업데이트하세요. 이미 최신 버전이라면 단계 로그와 함께 신고해 주세요.',
    next_report_bug: () => '단계 로그와 함께 버그로 신고해 주세요.',
    next_check_api_url: () => 'api_url 값이 맞는지, 프록시나 로그인 페이지가 API 대신 응답하고 있지 않은지 확인한 뒤 다시 실행하세요.',
    next_check_certificate: () => 'API의 인증서인지 통신을 검사하는 프록시의 인증서인지 확인하고, 인증서를 바로잡거나 그 인증 기관을 신뢰하도록 설정한 뒤 다시 실행하세요.',
    next_ask_less: () => '잠시 기다린 뒤 다시 실행하세요. 여러 실행에서 같은 키나 주소를 쓰고 있다면 동시에 실행되는 수를 줄이세요.',
    next_accept_alerts: () => '당분간 이 건수를 허용하려면 한도를 높이세요:',
    check_max_high: () => '취약점(상)',
    check_max_medium: () => '취약점(중)',
    check_max_low: () => '취약점(하)',
    title_max_high: (p) => `상 ${gate_items(p.observed)}, 상한 ${gate_items(p.limit)}`,
    title_max_medium: (p) => `중 ${gate_items(p.observed)}, 상한 ${gate_items(p.limit)}`,
    title_max_low: (p) => `하 ${gate_items(p.observed)}, 상한 ${gate_items(p.limit)}`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/ignore.js

const ko_ignore_format = (0,format/* formatFor */.B)('ko');
/** What is said of a file of ignored findings, in Korean. */
const ko_ignore_ignoreMessages = {
    ignore_problem_syntax: (p) => `${p.file} 파일을 YAML 또는 JSON으로 읽을 수 없습니다(${p.line}행 ${p.column}열): ${p.why}`,
    ignore_problem_aliases: (p) => `${p.file} 파일은 YAML 별칭을 펼친 결과가 너무 커서 사용할 수 없습니다. 별칭을 쓰지 말고 항목을 직접 작성하세요.`,
    ignore_problem_shape: (p) => `${p.file} 파일에 예외 목록이 없습니다. 목록 자체나 "ignore:" 아래의 목록만 작성하세요.`,
    ignore_problem_entry: (p) => `${p.file} 파일의 ${p.number}번째 항목을 읽을 수 없습니다. 각 항목에 필요한 필드: ${ko_ignore_format.list(p.fields)}.`,
    ignore_problem_field: (p) => `${p.file} 파일의 ${p.number}번째 항목에 알 수 없는 필드 "${p.field}" 값이 있습니다. 사용할 수 있는 필드: ${ko_ignore_format.list(p.fields)}.`,
    ignore_problem_text: (p) => `${p.file} 파일의 ${p.number}번째 항목에는 한 줄짜리 텍스트로 된 ${p.field} 값이 필요합니다.`,
    ignore_problem_expires: (p) => `${p.file} 파일의 ${p.number}번째 항목에서 expires에 "${p.given}" 값은 사용할 수 없습니다. 2026-12-31처럼 예외가 유효한 마지막 날짜를 지정하세요.`,
    ignore_problem_unknown: (p) => `${p.file} 파일의 ${p.number}번째 항목에서 ${p.field}에 지정한 "${p.given}" 값은 존재하지 않습니다.`,
    ignore_expires_soon: (p) => `${p.instance}의 ${p.id} 예외 처리는 ${p.expires}에 끝나며 그 뒤로는 집계합니다. 그 전에 조치하거나 예외 처리 기한을 갱신하세요.`,
    ignore_expired: (p) => `예외 처리 기한(${p.expires})이 지나 ${p.instance}의 ${p.id} 항목을 다시 집계했습니다. 조치하거나 예외 처리 기한을 갱신하세요.`,
    ignore_unused: (p) => `${p.instance}의 ${p.id} 예외 처리에 해당하는 항목이 없습니다. 더 이상 필요하지 않으면 삭제하세요.`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/network.js

const ko_network_format = (0,format/* formatFor */.B)('ko');
/** What went wrong between us and a service, in Korean. */
const ko_network_networkMessages = {
    network_unresolved: (p) => `호스트 이름 ${p.host}의 주소를 찾지 못했습니다(${p.endpoint}). ${p.setting ?? '접속 주소'}, 이 머신의 DNS, 프록시 환경이라면 HTTPS_PROXY를 확인하세요.`,
    network_refused: (p) => `${p.host}에 연결하지 못했습니다. ${p.address}에서 연결을 거부했습니다(${p.endpoint}). ${p.setting ?? '접속 주소'}, 방화벽, 프록시 설정을 확인하세요.`,
    network_not_connected: (p) => `${p.host}에 연결하지 못했습니다(${p.endpoint}, ${p.code}). ${p.setting ?? '접속 주소'}, 방화벽, 프록시 설정을 확인하세요.`,
    network_connect_timeout: (p) => `${p.host}에 제한 시간 안에 연결하지 못했습니다(${p.endpoint}). ${p.setting ?? '접속 주소'}, 방화벽, 프록시 설정을 확인하세요.`,
    network_lost: (p) => `${p.host} 연결이 끊어졌습니다(${p.endpoint}, ${p.code}).`,
    network_timeout: (p) => `${p.host}에서 ${p.seconds}초 안에 응답하지 않았습니다(${p.endpoint}).`,
    network_proxy: (p) => `프록시가 ${p.host} 연결을 허용하지 않았습니다(${p.endpoint}, ${p.status}). HTTPS_PROXY의 사용자와 비밀번호, 그리고 NO_PROXY를 확인하세요.`,
    network_proxy_unreachable: (p) => `${p.host} 연결에 쓰는 프록시를 사용하지 못했습니다(${p.endpoint}, ${p.code}). HTTPS_PROXY, HTTP_PROXY, NO_PROXY를 확인하세요.`,
    network_proxy_login: (p) => `프록시가 ${p.host} 연결을 허용하지 않았습니다(${p.endpoint}, ${p.status}). 사용자와 비밀번호를 요구합니다. HTTPS_PROXY에 지정한 사용자와 비밀번호를 확인하세요.`,
    network_proxy_redirect: (p) => `프록시가 ${p.host}에 연결하지 않고 다른 곳으로 리디렉션했습니다(${p.endpoint}, ${p.status}). 대부분 프록시의 로그인 페이지입니다. 리디렉션은 따라가지 않습니다. 프록시 관리자에게 이 호스트를 예외로 두도록 요청하세요.`,
    network_proxy_gateway: (p) => `프록시가 ${p.host}에 연결하지 못했습니다(${p.endpoint}, ${p.status}).`,
    network_proxy_senseless: (p) => `${p.host} 연결에 쓰는 프록시가 해석할 수 없는 응답을 보냈습니다(${p.endpoint}, ${p.code}). HTTPS_PROXY의 스킴과 포트를 확인하세요.`,
    problem_proxy: (p) => `${p.variable} 값이 프록시 주소가 아닙니다. http://user:password@proxy.example:3128 같은 http 또는 https URL을 지정하세요. 비밀번호가 들어 있을 수 있으므로 값은 표시하지 않습니다.`,
    certificate_expired: (p) => `${p.host} 인증서가 만료되었거나 아직 유효하지 않습니다. 이 머신의 시계를 확인하세요. 시계가 맞다면 서버 또는 통신을 검사하는 프록시의 관리자가 인증서를 갱신해야 합니다.`,
    certificate_wrong_host: (p) => `인증서가 ${p.host}용이 아닙니다. ${p.setting ?? '접속 주소'} 값을 확인하세요. 프록시나 캡티브 포털이 대신 응답하고 있을 수 있습니다.`,
    certificate_unknown_authority: (p) => `${p.host} 인증서는 이 머신이 신뢰하지 않는 인증 기관에서 발급되었습니다(${p.code}). 회사에서 TLS 통신을 검사한다면 그 루트 인증서를 ca_file로 지정하세요.`,
    certificate_rejected: (p) => `${p.host} 인증서를 받아들일 수 없습니다(${p.code}). 서버 또는 통신을 검사하는 프록시의 관리자가 인증서를 교체해야 합니다.`,
    certificate_unfit: (p) => `${p.host} 인증서 또는 그 인증 기관의 인증서가 TLS 규칙에 어긋납니다: ${p.why}. 서버 또는 통신을 검사하는 프록시의 관리자가 인증서를 교체해야 합니다.`,
    certificate_wanted: (p) => `${p.host}에서 클라이언트 인증서를 요구하고 응답 없이 연결을 끊었습니다(${p.endpoint}). scangate에는 클라이언트 인증서가 없고 ${p.service ?? '서비스'}도 요구하지 않습니다. ${p.setting ?? '접속 주소'} 값과 대신 응답하는 것이 있는지 확인하세요.`,
    trust_file_ignored: (p) => `${p.variable}에 지정한 ${p.path} 파일을 사용할 수 없어 무시합니다: ${p.why}.`,
    trusting_more: (p) => `${p.host} 인증서는 Node가 모르는 인증 기관에서 발급되었습니다. 시스템 인증서 저장소를 더해 다시 시도합니다.`,
    tls_failed: (p) => `${p.host} 서버와 암호화된 연결을 맺지 못했습니다(${p.code}). 서버가 TLS 1.2 이상을 지원해야 하며, http 포트에는 연결할 수 없습니다.`,
    tls_broken: (p) => `${p.host} 서버와의 암호화된 연결이 TLS 오류로 끝났습니다(${p.endpoint}, ${p.code}). 중간에서 통신 내용이 바뀌고 있을 수 있습니다.`,
    redirected: (p) => `${p.host}에서 다음 주소로 리디렉션했습니다: ${p.target} (${p.endpoint}, HTTP ${p.status}). 지정한 호스트 밖으로 키가 나가지 않도록 리디렉션은 따라가지 않습니다. ${p.setting ?? '접속 주소'} 값을 확인하세요.`,
    redirected_nowhere: (p) => `${p.host}에서 대상이 없는 리디렉션으로 응답했습니다(${p.endpoint}, HTTP ${p.status}). 리디렉션은 따라가지 않습니다. ${p.setting ?? '접속 주소'} 값을 확인하세요.`,
    request_answered: (p) => `${p.endpoint}: HTTP ${p.status}, ${p.bytes}바이트, ${p.milliseconds}밀리초`,
    request_failed: (p) => `${p.endpoint}: ${p.error}(${p.milliseconds}밀리초 후)`,
    answer_not_http: (p) => `${p.host} 응답이 HTTP가 아닙니다(${p.endpoint}, ${p.code}). ${p.setting ?? '접속 주소'}의 스킴과 포트를 확인하세요.`,
    answer_contradictory: (p) => `${p.host} 응답의 길이 정보가 서로 어긋나 어디에서 끝나는지 알 수 없습니다(${p.endpoint}). 중간의 프록시에 문제가 있을 수 있습니다.`,
    answer_unasked: (p) => `${p.host}에서 요청하지 않은 HTTP ${p.status} 응답을 보냈습니다(${p.endpoint}). 중간의 프록시나 로드 밸런서에 문제가 있을 수 있습니다.`,
    answer_no_status: (p) => `${p.host}에서 HTTP에 없는 상태 코드 ${p.status} 응답을 보냈습니다(${p.endpoint}). 중간의 프록시에 문제가 있을 수 있습니다.`,
    answer_status: (p) => `${p.host}에서 HTTP ${p.status} 응답을 보냈습니다(${p.endpoint}).`,
    answer_rate_limited: (p) => `${p.host}에서 HTTP 429(요청이 너무 많음) 응답을 보냈습니다(${p.endpoint}).`,
    answer_too_large: (p) => `${p.host}의 응답이 너무 커서(한도: ${p.limit}) 읽기를 중단했습니다(${p.endpoint}).`,
    answer_not_json: (p) => `${p.host} 응답이 JSON이 아닙니다(${p.endpoint}). 응답의 시작: "${p.start}". 프록시나 캡티브 포털이 대신 응답하고 있을 수 있습니다.`,
    answer_empty: (p) => `${p.host} 응답이 비어 있습니다(${p.endpoint}).`,
    answer_misshaped: (p) => `${p.endpoint} 응답이 명세와 다릅니다. ${p.field} 값이 맞지 않습니다(기대: ${p.expected}, 실제: ${p.got}).`,
    answer_repeats_key: (p) => `${p.endpoint} 응답이 명세와 다릅니다. ${p.field} 값에 키가 들어 있어 사용하지 않습니다.`,
    answer_unreadable: (p) => `${p.host} 응답의 ${p.encoding} 인코딩을 풀 수 없습니다(${p.endpoint}).`,
    service_refused: (p) => `${p.service} 서비스가 거부했습니다(${p.endpoint}, HTTP ${p.status}): ${p.text}`,
    service_refused_silently: (p) => `${p.service} 서비스가 이유를 밝히지 않고 거부했습니다(${p.endpoint}, HTTP ${p.status}).`,
    retrying: (p) => `${p.reason} ${ko_network_format.written(p.wait)} 후에 다시 시도합니다(${p.attempt}번째 시도 실패).`,
    answered_status: (p) => `HTTP ${p.status} 응답을 받았습니다.`,
    answered_words: (p) => `HTTP ${p.status} 응답을 받았습니다: ${p.text}.`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/notify.js
/** What is said of the pull-request comment, the issue and the Slack message, in Korean. */
const ko_notify_notifyMessages = {
    problem_webhook: (p) => `${p.input} 값이 웹훅의 https 주소가 아닙니다. Slack에 표시된 주소를 그대로 지정하세요. 비밀 값이므로 여기에는 표시하지 않습니다.`,
    comment_no_pull_request: (p) => `pr_comment: 이 실행(이벤트: ${p.event})은 풀 리퀘스트와 관련이 없어 댓글을 달 대상이 없습니다.`,
    comment_no_token: () => 'pr_comment: github_token이 비어 있어 댓글을 쓰지 않았습니다.',
    comment_no_permission: () => '풀 리퀘스트에 댓글을 쓰지 못했습니다. 토큰에 쓰기 권한이 없습니다. 작업에 permissions: pull-requests: write를 추가하세요. 직접 지정한 github_token에도 같은 권한이 필요합니다. 게이트의 결과는 바뀌지 않습니다.',
    comment_fork: () => '풀 리퀘스트에 댓글을 쓰지 못했습니다. 포크에서 온 풀 리퀘스트에는 워크플로의 권한 설정과 관계없이 읽기 전용 토큰이 주어집니다. 게이트의 결과는 바뀌지 않습니다.',
    comment_failed: (p) => `풀 리퀘스트에 댓글을 쓰지 못했습니다: ${p.why} 게이트의 결과는 바뀌지 않습니다.`,
    github_issue_of_pull_request: () => 'issue: 풀 리퀘스트에 속한 실행이므로 이슈를 열거나 닫지 않습니다.',
    github_issue_no_token: () => 'issue: github_token이 비어 있어 이슈를 열거나 닫지 않았습니다.',
    github_issue_no_repository: () => 'issue: 러너가 저장소 이름(GITHUB_REPOSITORY)을 알려 주지 않아 이슈를 열거나 닫지 않았습니다.',
    github_issue_no_permission: () => '이슈를 쓰지 못했습니다. 토큰에 쓰기 권한이 없습니다. 작업에 permissions: issues: write를 추가하세요. 직접 지정한 github_token에도 같은 권한이 필요합니다. 게이트의 결과는 바뀌지 않습니다.',
    github_issues_turned_off: () => '이슈를 쓰지 못했습니다. 이 저장소에서는 이슈 기능이 꺼져 있습니다. 저장소 설정에서 켜거나 issue: never로 지정하세요. 게이트의 결과는 바뀌지 않습니다.',
    github_issue_failed: (p) => `이슈가 최신 상태가 아닐 수 있습니다: ${p.why} 게이트의 결과는 바뀌지 않습니다.`,
    github_out_of_time: (p) => `GitHub와의 통신이 모두 합해 ${p.seconds}초 안에 끝나지 않았습니다.`,
    github_issue_label_unknown: (p) => `issue_labels: 이 저장소에 "${p.label}" 레이블이 없습니다. 이 레이블 없이 이슈를 엽니다.`,
    github_issue_label_unsure: (p) => `issue_labels: "${p.label}" 레이블이 있는지 확인하지 못해 이 레이블 없이 이슈를 엽니다: ${p.why}`,
    github_issue_assignee_unknown: (p) => `issue_assignees: 이 저장소의 이슈는 "${p.assignee}" 님에게 할당할 수 없습니다. 이 담당자 없이 이슈를 엽니다.`,
    github_issue_assignee_unsure: (p) => `issue_assignees: 이슈를 "${p.assignee}" 님에게 할당할 수 있는지 확인하지 못해 이 담당자 없이 이슈를 엽니다: ${p.why}`,
    github_issue_opened: (p) => `이슈를 열었습니다: #${p.number}`,
    github_issue_updated: (p) => `이슈를 갱신했습니다: #${p.number}`,
    github_issue_closed: (p) => `이슈를 닫았습니다: #${p.number}`,
    github_issue_reopened: (p) => `이슈를 다시 열었습니다: #${p.number}`,
    github_issue_note_changed: (p) => `결과가 바뀌었습니다. 이전 결과: "${p.before}", 현재 결과: "${p.outcome}".`,
    github_issue_note_closed: () => '게이트를 다시 통과하여 이 이슈를 닫았습니다.',
    github_issue_note_reopened: (p) => `게이트를 더 이상 통과하지 못하여 이 이슈를 다시 열었습니다. 결과는 "${p.outcome}"입니다.`,
    slack_failed: (p) => `Slack에 알리지 못했습니다: ${p.why} 게이트의 결과는 바뀌지 않습니다.`,
    slack_ok: () => 'Slack에 알렸습니다.',
    file_not_written: (p) => `${p.folder} 폴더에 ${p.file} 파일을 쓰지 못했습니다: ${p.why}`,
    outputs_not_written: (p) => `출력을 쓰지 못했습니다: ${p.why}`,
    annotations_not_written: (p) => `어노테이션을 쓰지 못했습니다: ${p.why}`,
    summary_not_written: (p) => `작업 요약을 쓰지 못했습니다: ${p.why}`,
    comment_not_written: (p) => `풀 리퀘스트 댓글을 쓰지 못했습니다: ${p.why}`,
    github_issue_not_written: (p) => `이슈를 쓰지 못했습니다: ${p.why}`,
    slack_not_written: (p) => `Slack 메시지를 보내지 못했습니다: ${p.why}`,
    notices_not_written: (p) => `Slack과 GitHub에 알리지 못했습니다: ${p.why}`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/options.js

const ko_options_format = (0,format/* formatFor */.B)('ko');
/** What is wrong with an input, in Korean. Particles that depend on a value's last letter are avoided. */
const ko_options_optionMessages = {
    problem_required: (p) => `필수 입력 ${p.input} 값이 비어 있습니다.`,
    problem_required_secret: (p) => `필수 입력 ${p.input} 값이 비어 있습니다. 시크릿에서 값을 설정하고 시크릿 이름이 맞는지 확인하세요. 예: ${p.input}: \${{ secrets.${p.secret} }}`,
    problem_environment_ignored: (p) => `${p.input} 값이 비어 있습니다. 환경 변수 ${ko_options_format.list(p.variables)} 값이 설정되어 있지만, 이 액션은 입력(with)만 읽습니다. "with:" 아래에 다음 줄을 붙여 넣으세요: ${p.lines.join(' | ')}`,
    problem_choice: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 사용할 수 있는 값: ${p.choices.join(', ')}.`,
    problem_boolean: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 사용할 수 있는 값: true, false.`,
    problem_duration: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 90s, 15m, 1h30m처럼 단위를 붙인 시간을 지정하세요(단위: ms, s, m, h, d).`,
    problem_duration_minimum: (p) => `${p.input}에 지정한 "${p.given}" 값이 너무 짧습니다. ${p.minimum} 이상으로 지정하세요.`,
    problem_duration_maximum: (p) => `${p.input}에 지정한 "${p.given}" 값이 너무 깁니다. ${p.maximum} 이하로 지정하세요.`,
    problem_digits: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 숫자만 지정하세요.`,
    problem_count_or_off: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0 이상의 정수 또는 off를 지정하세요.`,
    problem_count: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0 이상의 정수를 지정하세요.`,
    problem_count_between: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. ${ko_options_format.number(p.least)}부터 ${ko_options_format.number(p.most)}까지의 정수를 지정하세요.`,
    problem_instant: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 2026-07-01T00:00:00+09:00처럼 초와 UTC 시차를 포함한 날짜와 시각을 지정하세요.`,
    problem_percent: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0부터 100까지의 수를 퍼센트 기호 없이 지정하세요.`,
    problem_printable: (p) => `${p.input} 값에 제어 문자가 들어 있습니다. 화면에 표시되는 문자만 사용하세요.`,
    problem_header_text: (p) => `${p.input} 값에 HTTP 헤더로 보낼 수 없는 문자가 들어 있습니다. 표시 가능한 ASCII 문자만 사용하세요. 줄바꿈이나 전각 문자가 함께 복사되지 않았는지 확인하세요.`,
    problem_url: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 사용자, 쿼리, 프래그먼트가 없는 https URL을 지정하세요.`,
    problem_url_plain_http: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. http에서는 키가 암호화되지 않은 채 전송되므로 루프백 호스트에만 사용할 수 있습니다. https를 사용하세요.`,
    problem_url_login: (p) => `${p.input} 값에 사용자 이름이나 비밀번호가 들어 있습니다("${p.given}"). 둘 다 필요 없는 URL을 지정하세요.`,
    problem_public_url: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 프래그먼트(#)가 없는 http 또는 https URL을 지정하세요.`,
    problem_holds_secret: (p) => `${p.input} 입력에 ${p.secret} 값이 들어 있습니다. 이 값은 ${p.secret} 외에는 사용할 수 없습니다.`,
    problem_together: (p) => `${p.input}, ${p.other} 입력은 함께 지정할 수 없습니다. 하나만 남기세요.`,
    problem_needs: (p) => `${p.input} 입력을 사용하려면 ${p.needed} 값이 필요하지만 비어 있습니다.`,
    problem_spelling: (p) => `${p.given} 입력은 없습니다. 올바른 이름: ${p.input}`,
    problem_option_unknown: (p) => `${p.given} 옵션은 ${p.caller}에 없습니다. docs/library.md의 목록을 확인하세요.`,
    problem_file: (p) => `${p.input}에 지정한 "${p.given}" 파일을 사용할 수 없습니다: ${p.why}.`,
    problem_folder: (p) => `${p.input}에 지정한 "${p.given}" 폴더를 사용할 수 없습니다: ${p.why}. 요청은 보내지 않았습니다.`,
    file_no_space: () => '남은 공간이 없습니다',
    file_read_only: () => '파일 시스템이 읽기 전용입니다',
    file_denied: () => '접근 권한이 없습니다',
    file_not_folder: (p) => `폴더가 아닙니다(${p.folder})`,
    file_not_removed: (p) => `이전 실행의 ${p.name} 파일을 삭제할 수 없습니다(${p.why})`,
    file_missing: () => '파일이 없습니다',
    file_is_folder: () => '폴더입니다',
    file_unreadable: (p) => `읽을 수 없습니다(${p.code})`,
    file_empty: () => '비어 있는 파일입니다',
    file_not_regular: () => '파이프 또는 장치입니다. 읽기가 끝나지 않을 수 있으므로 일반 파일을 지정하세요',
    file_too_long: (p) => `${ko_options_format.number(p.longest)}자를 넘습니다`,
    file_no_variables: () => 'NAME=value 형식이 아닌 줄이 있습니다',
    file_no_certificate: () => 'PEM 인증서(-----BEGIN CERTIFICATE-----)가 들어 있지 않습니다',
    file_certificate_damaged: (p) => `들어 있는 인증서 ${p.count}개 중 ${p.number}번째가 손상되었습니다`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/report.js

const ko_report_format = (0,format/* formatFor */.B)('ko');
/** Headings, labels and words of the reports, in Korean. */
const ko_report_reportMessages = {
    language_code: () => 'ko',
    title_result: (p) => {
        const ending = p.subject === '' ? '' : ` · ${p.subject}`;
        const numbers = p.numbers === '' ? '' : `(${p.numbers})`;
        return `${p.source}: ${p.outcome}${numbers}${ending}`;
    },
    simulated: () => 'SIMULATED(모의 실행): 실제 서비스가 아니라 시뮬레이터에 연결했습니다.',
    outcome_passed: () => '통과',
    outcome_failed: () => '실패',
    outcome_incomplete: () => '미완료',
    outcome_misconfigured: () => '설정 오류',
    outcome_refused: () => '거부됨',
    outcome_unreachable: () => '통신 오류',
    outcome_busy: () => '다른 작업 실행 중',
    outcome_timeout: () => '시간 초과',
    outcome_scan_canceled: () => '취소됨',
    outcome_aborted: () => '중단됨',
    outcome_skipped: () => '건너뜀',
    outcome_started: () => '시작됨',
    outcome_checked: () => '확인됨',
    outcome_error: () => '오류',
    heading_checks: () => '판정',
    heading_facts: () => '세부 정보',
    heading_next: () => '다음에 할 일',
    heading_warnings: () => '참고 사항',
    heading_problems: () => '문제점',
    heading_history: () => '추이',
    heading_run: () => '실행 정보',
    heading_policy: () => '적용된 옵션',
    heading_last_answer: () => '서비스의 마지막 응답',
    heading_fixes: () => '대응 방안',
    heading_findings: () => '취약 항목',
    column_check: () => '항목',
    column_observed: () => '측정값',
    column_limit: () => '기준',
    column_result: () => '결과',
    column_status: () => '상태',
    column_option: () => '옵션',
    column_value: () => '값',
    column_from: () => '출처',
    observed_numbers: (p) => `${p.check}: ${p.observed}(${p.limit})`,
    numbers_with_reason: (p) => `${p.numbers} – ${p.reason}`,
    result_pass: () => '통과',
    result_fail: () => '실패',
    result_unjudged: () => '판정 불가',
    result_warning: () => '경고',
    result_skipped: () => '건너뜀',
    limit_at_most: (p) => `${p.value} 이하`,
    limit_at_least: (p) => `${p.value} 이상`,
    not_known: () => '알 수 없음',
    in_one_paragraph: (p) => p.sentences.join(' '),
    word_yes: () => '예',
    word_no: () => '아니요',
    and_more: (p) => `그 외 ${ko_report_format.number(p.count)}건`,
    cut_short: () => '표시할 수 있는 양이 제한되어 나머지는 생략했습니다. 전체 내용은 report.json에 있습니다.',
    trend_table: () => '표로 보기',
    trend_noted: (p) => `${p.status}(${p.note})`,
    trend_this_run: () => '이번 실행',
    trend_is_baseline: () => '비교 기준',
    run_host: () => 'CI',
    run_host_other: () => '기타',
    run_repository: () => '저장소',
    run_commit: () => '커밋',
    run_ref: () => 'ref',
    run_url: () => '작업',
    run_attempt: () => '시도 횟수',
    run_actor: () => '실행한 사람',
    timing_started_at: () => '실행 시작',
    timing_ended_at: () => '실행 종료',
    timing_duration: () => '실행 시간',
    timing_waited: () => '시작 전 대기 시간',
    timing_polls: () => '확인 횟수',
    tool_version: () => '작성',
    from_default: () => '기본값',
    from_default_rest: (p) => `기본값 그대로인 옵션 ${ko_report_format.number(p.count)}개`,
    from_input: () => '입력',
    from_flag: () => '플래그',
    from_environment: () => '환경 변수',
    from_env_file: () => '환경 변수 파일',
    amount_count: (p) => ko_report_format.number(p.value),
    amount_percent: (p) => ko_report_format.percent(p.value),
    amount_duration: (p) => ko_report_format.duration(p.milliseconds),
    file_other_report: (p) => `안에 있는 ${p.name} 파일이 종합 판정의 보고서가 아니며, 게이트의 보고서라면 읽기 전에 삭제될 수 있습니다. 종합 판정에는 전용 폴더가 필요합니다`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/shared.js








/** What every source's run may say, in Korean. */
const ko_shared_sharedMessages = {
    ...ko_gate_gateMessages,
    ...ko_network_networkMessages,
    ...ko_options_optionMessages,
    ...ko_ignore_ignoreMessages,
    ...ko_report_reportMessages,
    ...ko_assessment_assessmentMessages,
    ...ko_fleet_fleetMessages,
    ...ko_notify_notifyMessages,
};

// EXTERNAL MODULE: ./lib/messages/ko/vaddy.js + 3 modules
var ko_vaddy = __nccwpck_require__(908);
;// CONCATENATED MODULE: ./lib/messages/ko/vaddy-cli.js

const ko_vaddy_cli_format = (0,format/* formatFor */.B)('ko');
/** Where the simulator saw a key. */
const vaddy_cli_keyPlaces = {
    header: '헤더',
    parameter: '매개변수',
    both: '둘 다',
    nowhere: '없음',
};
/** What VAddy's commands say, its doctor's looks among it, and what its phases are called, in Korean. */
const ko_vaddy_cli_vaddyCliMessages = {
    cli_problem_v1: (p) => `${p.variable} 값이 설정되어 있지만 V1과 PrivateNet은 지원하지 않습니다. 프로젝트는 VADDY_PROJECT_ID로 지정하고 ${p.variable} 값은 비워 두세요.`,
    cli_problem_yes: (p) => `삭제한 크롤은 되돌릴 수 없습니다. 크롤 ${p.crawl} 항목을 삭제하려면 --yes를 붙이세요.`,
    cli_problem_wait_latest: () => 'wait는 실행 중인 점검 하나를 기다리는 명령입니다. 끝난 점검 가운데 최신 점검을 판정하려면 scangate vaddy latest를 사용하세요.',
    phase_asking: () => 'VAddy에 확인하는 중',
    phase_waiting: (p) => `프로젝트가 사용 가능해지기를 기다리는 중: ${ko_vaddy_cli_format.written(p.elapsed)}`,
    phase_starting: () => '점검을 시작하는 중',
    phase_scanning: (p) => `점검 중: ${ko_vaddy_cli_format.written(p.elapsed)}`,
    phase_scanning_until: (p) => `점검 중: ${ko_vaddy_cli_format.written(p.elapsed)}, 예상 종료 ${p.end}쯤`,
    phase_looking: (p) => `점검이 시작되었는지 확인하는 중: ${ko_vaddy_cli_format.written(p.elapsed)}`,
    cli_status_running: (p) => `프로젝트 ${p.project}의 점검이 실행 중입니다.`,
    cli_status_free: (p) => `프로젝트 ${p.project}에 실행 중인 점검이 없습니다.`,
    cli_result_scanning: (p) => `점검이 실행 중입니다(점검 ID: ${p.scan}).`,
    cli_result_finished: (p) => `점검이 끝났습니다(점검 ID: ${p.scan}).`,
    cli_link: (p) => `점검 결과: ${p.url}`,
    cli_cancel_already_over: (p) => `점검이 이미 끝나 있어 취소하지 않았습니다(점검 ID: ${p.scan}).`,
    cli_crawls_none: (p) => p.label === ''
        ? `프로젝트 ${p.project}에 기록된 크롤이 없습니다.`
        : `프로젝트 ${p.project}에는 레이블에 "${p.label}" 문자열이 들어 있는 크롤이 없습니다.`,
    cli_column_recorded: () => '기록 시각',
    cli_column_label: () => '레이블',
    cli_history_none: () => '이 프로젝트에는 아직 끝난 점검이 없습니다.',
    what_if_passed: (p) => `최근 점검 ${ko_vaddy_cli_format.number(p.judged)}건 가운데 ${ko_vaddy_cli_format.number(p.passed)}건이 통과했을 것입니다.`,
    what_if_others: () => '통과하지 못했을 점검:',
    what_if_unknown: (p) => `VAddy 목록에는 완료된 점검으로 나오지만 수치가 모두 있지 않아 안전하다고 판단할 수 없습니다(점검 ID: ${p.scan}).`,
    what_if_column_outcome: () => '결과',
    what_if_column_why: () => '이유',
    cli_crawl_deleted: (p) => `크롤 ${p.crawl} 항목을 삭제했습니다.`,
    cli_simulate_ready: (p) => `${p.service} 시뮬레이터가 ${p.url} 주소에서 대기 중입니다. Ctrl-C로 끝냅니다.`,
    cli_problem_not_simulated: (p) => `${p.input} 옵션은 simulate ${p.service}에서만 쓸 수 있습니다.`,
    cli_simulate_request: (p) => [
        p.call,
        p.status || '응답 없음',
        `${p.milliseconds}밀리초`,
        `키: ${vaddy_cli_keyPlaces[p.key] ?? p.key}`,
        ...(p.fault === '' ? [] : [`장애: ${p.fault}`]),
    ].join('  '),
    cli_simulate_own_key: () => 'VADDY_TOKEN 값은 지정하신 키입니다.',
    doctor_label_key: () => '키',
    doctor_label_project: () => '프로젝트',
    doctor_label_crawl: () => '크롤',
    doctor_label_crawl_age: () => '크롤 경과 시간',
    doctor_label_project_number: () => '프로젝트 번호',
    doctor_label_scan: () => '점검',
    doctor_label_version: () => '배포된 버전',
    doctor_key: (p) => `키가 유효합니다(사용자: ${p.user}).`,
    doctor_project: (p) => `${p.project} 프로젝트가 있으며 실행 중인 점검은 없습니다.`,
    doctor_crawl: (p) => `점검 대상: ${p.crawl} ("${p.label}")`,
    doctor_crawl_unnamed: (p) => `점검 대상: ${p.crawl} (레이블 없음)`,
    doctor_age: (p) => `기록된 지 ${ko_vaddy_cli_format.duration(p.age)} 지났습니다. max_crawl_age를 지정하면 오래된 크롤은 실패로 처리됩니다.`,
    doctor_age_limit: (p) => `기록된 지 ${ko_vaddy_cli_format.duration(p.age)} 지났습니다. max_crawl_age 허용 한도는 ${ko_vaddy_cli_format.written(p.limit)}입니다.`,
    doctor_number: (p) => `${p.number} 번호가 맞습니다. 이전 점검이 ${ko_vaddy_cli_format.number(p.scans)}건 있습니다.`,
    doctor_number_none: () => '지정하지 않았으므로 추이, 비교 기준, 예상 종료 시각이 없습니다.',
    doctor_number_elsewhere: (p) => `${p.number} 번호는 있지만, 그 점검 중에 프로젝트 ${p.project}의 크롤을 쓴 것이 없습니다. 프로젝트 콘솔 URL 끝에 있는 번호와 비교하세요.`,
    doctor_scan: (p) => `${p.scan} 점검이 있습니다.`,
    doctor_scan_latest: (p) => `최신 점검은 ${p.scan}입니다(시작: ${p.started}). 경과 시간은 한도 이내입니다.`,
    doctor_version: (p) => `version_url 응답에 문제가 없습니다(${p.digest}).`,
    doctor_next_busy: () => '그 점검이 끝날 때까지 기다리거나 --on-busy wait를 쓰세요.',
    doctor_next_wait: () => '그 점검이 끝날 때까지 기다리거나 --wait-timeout에 0s보다 긴 시간을 지정하세요.',
    doctor_next_crawls: () => '크롤 목록을 확인하세요: scangate vaddy crawls',
    doctor_next_unique: (p) => `확실하게 하려면 크롤을 지정하세요: --crawl-id ${p.crawl}`,
    doctor_would_start: () => '점검을 시작할 수 있습니다.',
    doctor_would_not_start: (p) => `점검을 시작할 수 없습니다. 문제가 ${ko_vaddy_cli_format.number(p.count)}건 발견되었습니다.`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/vaddy-command-help.js
/** What `--help` says of VAddy's commands and of the simulator's, in Korean. */
const ko_vaddy_command_help_vaddyCommandHelpMessages = {
    group_vaddy: () => 'VAddy로 점검하고 WebAPI를 사용합니다',
    vaddy_scan_summary: () => 'VAddy가 비기를 기다렸다가 점검하고 결과를 판정합니다',
    vaddy_scan_description: () => '프로젝트에 실행 중인 점검이 없을 때까지 기다린 뒤 점검을 시작하고, 끝날 때까지 기다려 결과를 판정합니다. 명령을 중지하면 이 명령이 시작한 점검은 취소됩니다.',
    vaddy_scan_example_rehearsal: () => '계정 없이 이 터미널에서 예행연습하기',
    vaddy_scan_example_environment: () => 'go-vaddy에서 쓰던 환경 변수 그대로 점검하기',
    vaddy_scan_example_limits: () => '크롤을 지정하고 취약점을 2건까지 허용하며 보고서 쓰기',
    vaddy_scan_example_increase: () => '새 취약점이 있을 때만 실패로 처리하기',
    vaddy_scan_example_later: () => '지금은 시작만 하고 나중 작업에서 판정하기',
    flag_simulate: (p) => `시뮬레이터를 상대로 60배 빠르게 예행연습합니다. 설정된 서비스와는 통신하지 않습니다: ${p.scenarios.map((name) => `\`${name}\``).join(', ')}.`,
    vaddy_latest_summary: () => '아무것도 시작하지 않고, 끝난 점검 가운데 최신 점검을 판정합니다',
    vaddy_latest_description: () => '릴리스할 때마다 점검을 기다릴 수 없을 때, 프로젝트나 한 크롤의 최신 점검을 판정합니다. 최신 점검이 취소되었거나 일부만 진행되었거나 너무 오래되었더라도 이전 점검으로 대신하지 않습니다. 점검이 실행 중이면 --on-busy를 따릅니다. 점검을 시작하거나 취소하지 않습니다.',
    vaddy_latest_example: () => '야간 점검에 문제가 없었는지 확인',
    vaddy_latest_example_after: () => '배포한 뒤에 시작한 점검만 인정',
    vaddy_what_if_summary: () => '아직 적용하지 않은 한도로 지난 점검을 판정합니다',
    vaddy_what_if_description: () => '다른 한도였다면 지난 점검 가운데 몇 건이 통과했을지, 어떤 점검이 통과하지 못했을지 보여 줍니다. VAddy 목록은 20건까지이므로 그중 가장 오래된 점검에는 비교 기준이 없습니다. 판정이 어떻든 종료 코드는 0입니다.',
    vaddy_what_if_example: () => '취약점 2건이 적당한 한도인지 확인',
    vaddy_what_if_example_json: () => '새 취약점만으로 판정한 결과를 스크립트에서 사용',
    flag_only_crawl: () => '이 ID의 크롤로 실행한 점검만 대상으로 합니다.',
    flag_only_label: () => '이 레이블의 크롤로 실행한 점검만 대상으로 합니다. 레이블은 점검할 때와 같은 방식으로 찾습니다.',
    flag_limit: () => '판정할 최신 점검의 수(최대 20).',
    vaddy_wait_summary: () => '이미 실행 중인 점검이 끝나기를 기다려 결과를 판정합니다',
    vaddy_wait_description: () => '점검이 끝날 때까지 기다려 결과를 판정합니다. 점검을 시작하지 않으며, 명령을 중지해도 --on-stop을 지정하지 않으면 점검은 그대로 둡니다.',
    vaddy_wait_scan: () => '`scan --no-wait`로 얻은 점검. 기본값: VADDY_SCAN_ID.',
    vaddy_wait_example: () => '앞선 작업이 시작한 점검 판정하기',
    vaddy_doctor_summary: () => '점검을 시작할 수 있는지 확인하고 문제를 알려 줍니다',
    vaddy_doctor_description: () => '설정, 네트워크, 키, 프로젝트, 크롤, 프로젝트 번호를 확인하고 항목마다 할 일을 알려 줍니다. 플래그는 scan과 같습니다. 아무것도 시작하거나 바꾸지 않습니다.',
    vaddy_doctor_example: () => '작업에서 점검할 수 있는지 확인하기',
    vaddy_doctor_example_flags: () => '실패하는 scan과 같은 플래그로 확인하기',
    vaddy_status_summary: () => '프로젝트의 점검이 실행 중인지 알려 줍니다',
    vaddy_status_description: () => '프로젝트의 점검이 실행 중이어서 시작하려면 기다려야 하는지 확인합니다. 아무것도 바꾸지 않습니다.',
    vaddy_status_example: () => '프로젝트가 비어 있는지 확인하기',
    vaddy_status_example_json: () => '스크립트에서 같은 것 확인하기',
    vaddy_result_summary: () => '점검의 진행 상태나 결과를 판정 없이 보여 줍니다',
    vaddy_result_description: () => '점검이 실행 중인지, 취소되었는지, 끝났는지와 찾아낸 내용을 보여 줍니다. 무엇이 발견되어도 0으로 종료합니다. 판정하려면 wait를 쓰세요.',
    vaddy_the_scan: () => '점검. 기본값: VADDY_SCAN_ID.',
    vaddy_result_example: () => '점검 확인하기',
    vaddy_result_example_json: () => '취약점 수만 얻기',
    vaddy_cancel_summary: () => '점검을 취소합니다',
    vaddy_cancel_description: () => '누가 시작했든 점검을 취소합니다. 이미 끝난 점검이어도 괜찮습니다. 실행 중인 것이 없으면 되기 때문입니다.',
    vaddy_cancel_example: () => '점검 끝내기',
    vaddy_crawls_summary: () => '프로젝트에 기록된 크롤을 최신순으로 보여 줍니다',
    vaddy_crawls_description: () => '점검할 수 있는 크롤을 최신순으로 보여 줍니다. 크롤을 지정하지 않은 점검에는 맨 위의 크롤이 쓰입니다.',
    vaddy_crawls_example: () => '모든 크롤',
    vaddy_crawls_example_label: () => '레이블에 shop이 들어 있는 크롤',
    vaddy_crawls_example_json: () => '최신 크롤의 ID',
    flag_label: () => '레이블에 이 문자열이 들어 있는 크롤만 보여 줍니다.',
    vaddy_history_summary: () => '프로젝트의 지난 점검을 최신순으로 보여 줍니다',
    vaddy_history_description: () => '프로젝트의 끝난 점검을 최신순으로 보여 줍니다. VAddy는 최근 20건을 제공합니다.',
    vaddy_history_example: () => '지난 점검',
    vaddy_history_example_json: () => '마지막으로 완료된 점검의 취약점 수',
    vaddy_delete_crawl_summary: () => '기록된 크롤을 영구히 삭제합니다',
    vaddy_delete_crawl_description: () => '기록된 크롤을 삭제합니다. 되돌릴 수 없으므로 --yes가 필요하고, 크롤은 인수로만 지정할 수 있습니다.',
    vaddy_delete_crawl_crawl: () => '`crawls` 목록에 있는 크롤.',
    vaddy_delete_crawl_example: () => '오래된 크롤 삭제하기',
    flag_yes: () => '삭제를 승인합니다. 이 플래그가 없으면 아무것도 삭제하지 않습니다.',
    flag_auth_key_file: () => 'WebAPI 키를 이 파일 또는 표준 입력(`-`)에서 읽습니다.',
    simulate_summary: () => '파이프라인을 연습할 수 있도록 이 머신에서 VAddy, NHN Cloud, Fortify SSC 또는 점검 대상 API의 시뮬레이터를 실행합니다',
    simulate_service: () => '시뮬레이션할 서비스: vaddy(기본값), nhn, fortify 또는 api.',
    simulate_description: () => '루프백에서 VAddy WebAPI v2, NHN Cloud Server Security Check, Fortify Software Security Center의 토큰 API 또는 API 보안 점검을 연습할 API를 제공하고, 연결에 필요한 변수를 출력합니다. 요청마다 한 줄을 표준 오류에 씁니다. 중지할 때까지(Ctrl-C) 실행됩니다.',
    simulate_example: () => '20초 뒤에 취약점 3건을 찾는 점검',
    simulate_example_nhn: () => '일부 서버에 취약 항목이 있는 NHN Cloud',
    simulate_example_fortify: () => '여러 사람의 토큰이 있는 이전 버전의 Fortify SSC',
    simulate_example_api: () => '누구나 들어올 수 있는 API(점검 연습용)',
    simulate_example_background: () => '백그라운드에서 실행하고 다음 명령에서 사용하기',
    flag_scenario: (p) => `VAddy의 동작: ${p.scenarios.map((name) => `\`${name}\``).join(', ')}.` +
        ` nhn: ${p.nhn.map((name) => `\`${name}\``).join(', ')}.` +
        ` fortify: ${p.fortify.map((name) => `\`${name}\``).join(', ')}.` +
        ` api: ${p.api.map((name) => `\`${name}\``).join(', ')}.`,
    flag_port: () => '대기할 포트. `0`은 사용 가능한 포트를 고릅니다.',
    flag_host: () => '대기할 주소. 루프백만 가능합니다.',
    flag_scan_duration: () => '점검에 걸리는 시간(예: `20s`). 기본값은 시나리오마다 다르며 대부분 5분입니다.',
    flag_fleet_size: () => '시뮬레이션할 서버 수(nhn).',
    flag_ssc_version: () => '시뮬레이션할 Fortify SSC 버전(fortify). 기본값은 최신 버전입니다.',
    flag_rate_limit: () => '1분 동안 응답할 요청 수. 넘는 요청에는 429로 응답합니다. VAddy 문서에 제한이 적혀 있지 않으므로 기본값은 제한 없음입니다.',
    flag_time_scale: () => '모든 것을 몇 배 빠르게 진행할지. `60`이면 1분이 1초가 됩니다.',
    flag_simulated_user: () => '출력되는 값 대신 받아들일 로그인 ID.',
    flag_simulated_key: () => '출력되는 값 대신 받아들일 키. 실제 키는 지정하지 마세요.',
    exit_vaddy_1: () => 'error: 예상하지 못한 문제가 생겼거나 시작한 점검의 ID를 넘겨주지 못함',
    exit_vaddy_0_checks: () => 'checked: 점검을 시작할 수 있음',
    exit_vaddy_2_checks: () => 'failed 또는 incomplete: 크롤이나 최신 점검이 너무 오래되었거나 다른 버전이 배포됨',
    exit_vaddy_4: () => 'refused: VAddy가 거부함(키, 프로젝트, 점검, 크롤)',
    exit_vaddy_6_checks: () => 'busy: 점검이 실행 중이고 on_busy가 wait가 아님',
    exit_vaddy_7: () => 'scan_canceled: 누군가 점검을 취소했거나 점검이 비정상 종료됨',
    exit_vaddy_129: () => 'SIGHUP(터미널이 닫힘)으로 중단됨. 이 명령이 시작한 점검은 취소됨',
    exit_vaddy_130: () => 'SIGINT(Ctrl-C)로 중단됨. 이 명령이 시작한 점검은 취소됨',
    exit_vaddy_131: () => 'SIGQUIT(Ctrl-\\)으로 중단됨. 이 명령이 시작한 점검은 취소됨',
    exit_vaddy_143: () => 'SIGTERM으로 중단됨. 이 명령이 시작한 점검은 취소됨',
};

// EXTERNAL MODULE: ./lib/messages/ko/verdict.js
var ko_verdict = __nccwpck_require__(7254);
;// CONCATENATED MODULE: ./lib/messages/ko/verdict-command-help.js
/** What `--help` says of the verdict's command, in Korean. */
const ko_verdict_command_help_verdictCommandHelpMessages = {
    verdict_summary: () => '여러 게이트의 보고서로 릴리스해도 되는지 판정합니다',
    verdict_description: () => '하나 이상의 게이트가 남긴 report.json을 읽고, 모두 있고 최신이며 이 커밋의 것이고 통과일 때만 통과로 판정합니다. 서비스에는 연결하지 않습니다.',
    verdict_operand: () => '파일, 폴더 또는 패턴. 폴더는 그 아래의 모든 report.json이 대상입니다. `reports` 대신 지정합니다.',
    verdict_example: () => 'CI 작업에서 폴더 아래의 모든 보고서 판정',
    verdict_example_required: () => '필수 게이트 지정',
    verdict_example_commit: () => 'CI가 아닌 자신의 컴퓨터에서 커밋 지정',
    exit_verdict_2: () => 'failed: 통과가 아니거나, 보고서가 없거나, 기한이 지났거나, 모의 실행이거나, 다른 커밋인 게이트가 있음',
    exit_verdict_3: () => 'misconfigured: 입력이 잘못되었거나 보고서가 아닌 파일이 있음',
    exit_verdict_4: () => 'refused: 서비스가 거부한 게이트가 있음',
    exit_verdict_5: () => 'unreachable: 서비스에 연결하지 못한 게이트가 있음',
    exit_verdict_6: () => 'busy 또는 timeout: 차례가 오지 않았거나 시간이 초과된 게이트가 있음',
    exit_verdict_7: () => 'scan_canceled: 점검이 취소된 게이트가 있음',
};

;// CONCATENATED MODULE: ./lib/messages/ko/index.js



















/** Everything scangate says, in Korean: 점검 is a scan, 취약점 an alert. */
const ko = {
    ...ko_shared_sharedMessages,
    ...ko_cli_cliMessages,
    ...ko_cli_help_cliHelpMessages,
    ...ko_doctor_doctorMessages,
    ...ko_demo_demoMessages,
    ...ko_init_initMessages,
    ...ko_vaddy.vaddyMessages,
    ...ko_vaddy_cli_vaddyCliMessages,
    ...ko_vaddy_command_help_vaddyCommandHelpMessages,
    ...ko_nhn.nhnMessages,
    ...ko_nhn_cli_nhnCliMessages,
    ...ko_nhn_command_help_nhnCommandHelpMessages,
    ...ko_fortify_fortifyMessages,
    ...ko_fortify_cli_fortifyCliMessages,
    ...ko_fortify_command_help_fortifyCommandHelpMessages,
    ...ko_api.apiMessages,
    ...ko_api_command_help_apiCommandHelpMessages,
    ...ko_verdict.verdictMessages,
    ...ko_verdict_command_help_verdictCommandHelpMessages,
};

;// CONCATENATED MODULE: ./lib/messages/every-word.js
// Whoever imports this can say everything in every language at once: the command line, the library, the tests.




(0,catalogues/* learn */.nB)('en', en);
(0,catalogues/* learn */.nB)('ja', ja);
(0,catalogues/* learn */.nB)('ko', ko);


/***/ }),

/***/ 1385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  apiMessages: () => (/* binding */ apiMessages)
});

// EXTERNAL MODULE: ./lib/messages/format.js
var format = __nccwpck_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/ja/api-document.js

const api_document_format = (0,format/* formatFor */.B)('ja');
/** What the API security check says of its options and of the OpenAPI document, in Japanese. */
const apiDocumentMessages = {
    api_problem_allowed_host: (p) => `${p.input}に「${p.given}」があります。api.example.com:8443のようなホストまたはホスト:ポートを指定してください。*.example.comのように、2つ以上のラベルの前に1ラベル分の「*.」を置くこともできます。`,
    api_problem_no_hosts: (p) => `allowed_hostsが空のため、${p.host}への要求に同意がありません。要求してよいホストを、パイプラインが計算しない場所に列挙してください。`,
    api_problem_host: (p) => `${p.input}のホスト${p.host}がallowed_hostsにありません。ポートのない項目は、標準のポートだけを表します。`,
    api_problem_header: (p) => `${p.input}の値「${p.given}」は使えません。AuthorizationやX-API-Keyのような、認証情報を運ぶヘッダーの名前を指定してください。`,
    api_problem_path_value_form: (p) => `${p.input}の「${p.given}」は使えません。「名前=値」を1行に1つずつ指定してください。`,
    api_problem_path_value_empty: (p) => `${p.input}の「${p.given}」に値がありません。「名前=値」の形で指定してください。`,
    api_problem_path_value_slash: (p) => `${p.input}の「${p.given}」は使えません。スラッシュを含む値は、別のパスになってしまいます。`,
    api_problem_path_value_dots: (p) => `${p.input}の「${p.given}」は使えません。ドットだけの値は、パスの外に出てしまいます。`,
    api_problem_path_value_twice: (p) => `${p.input}の「${p.given}」の名前が重複しています。1つだけにしてください。`,
    api_problem_path_value_unknown: (p) => `${p.input}の「${p.given}」は、仕様書のどのパスやクエリーのパラメーターでもありません。`,
    api_problem_leave_out: (p) => `${p.input}の「${p.given}」は使えません。GET /healthやGET /admin/*のように、大文字のメソッドとパスを指定してください。`,
    api_problem_leave_out_nothing: (p) => `${p.input}の「${p.given}」に一致する操作が、仕様書にありません。`,
    api_problem_rule: (p) => `${p.input}に「${p.given}」があります。AUTH-1のようなルールのID(一覧はscangate api rules)、またはnoneを指定してください。`,
    api_problem_document_size: (p) => `${p.file}は5 MiBを超えています。`,
    api_problem_syntax: (p) => `${p.file}はYAMLとしてもJSONとしても読み取れません(${p.line}行${p.column}列): ${p.why}`,
    api_problem_depth: (p) => `${p.file}は使えません。入れ子の深さが${api_document_format.number(p.deepest)}を超えています。`,
    api_problem_aliases: (p) => `${p.file}は使えません。YAMLのエイリアスの参照先がないか、展開結果が大きすぎます。代わりに$refを使ってください。`,
    api_problem_no_document: (p) => `${p.file}はOpenAPIの仕様書ではありません。openapiフィールドがありません。`,
    api_problem_swagger: (p) => `${p.file}はSwagger 2.0です。使えるのはOpenAPI 3.0から3.2です。次のような方法で変換してください: npx swagger2openapi --outfile openapi.yaml FILE`,
    api_problem_version: (p) => `${p.file}はOpenAPI「${p.given}」です。使えるのは3.0から3.2です。`,
    api_problem_no_operations: (p) => `${p.file}に操作の記載がありません。`,
    api_problem_bundle: (p) => `${p.file}のパスはほかのファイルにあり、読み取りません。次のような方法で先に1つにまとめてください: npx @redocly/cli bundle FILE --output openapi.yaml`,
    api_problem_baseline: (p) => `baselineの「${p.file}」は、何かを確認できたAPIセキュリティチェックのreport.jsonではありません。`,
    api_problem_baseline_future: (p) => `baselineの「${p.file}」は未来のものです(${p.time})。このマシンの時計を合わせるか、別のレポートを指定してください。`,
    api_problem_baseline_age: (p) => `baselineの「${p.file}」(${p.time})は、max_baseline_age(${p.maximum})より古いものです。検出内容を見直し、新しいレポートを指定してください。`,
    api_seen_plain_url: (p) => `仕様書に、暗号化されないアドレス${p.url}があります。`,
    api_seen_unsaid: () => '操作にも仕様書全体にもsecurityがありません。',
    api_seen_open: () => '書き込む操作なのに、securityが誰にでも開かれています([])。',
    api_seen_optional: () => '書き込む操作なのに、securityが任意です({})。',
    api_seen_key_in_query: () => 'キーがURLに入り、ログや履歴に残ります。',
    api_seen_basic: () => 'Basic認証は、要求のたびにパスワードを送ります。',
    api_seen_flow: (p) => `RFC 9700が避けるよう勧める${p.flow}フローを使っています。`,
    api_seen_no_scopes: () => 'OAuthを使っていますが、スコープを要求する操作がありません。',
    api_seen_no_429: () => '429を記載した操作がありません。',
    api_seen_no_schema: (p) => `${p.name}にスキーマがありません。`,
    api_seen_no_refusals: () => '保護された操作なのに、401も403も記載がありません。',
    api_notice_unseen_paths: (p) => `仕様書の${api_document_format.number(p.count)}個のパスはほかのファイルにあり、読み取りません。1つにまとめると確認できます。`,
    api_reason_checked: (p) => `チェックでは要求を${api_document_format.number(p.requests)}件送ります。今回は、URLで指定されたopenapiの取得以外は何も送っていません。`,
    api_log_planned: (p) => p.line,
    api_why_no_document: () => '読み取る仕様書がありません。',
    api_why_unseen_paths: () => '仕様書の一部のパスがほかのファイルにあり、読み取りません。',
    api_why_no_writes: () => '仕様書に、書き込む操作がありません。',
    api_why_no_schemes: () => 'セキュリティスキームを使う操作がありません。',
    api_why_no_oauth: () => 'OAuth 2.0を使う操作がありません。',
    api_why_no_input: () => 'パラメーターやJSONボディーを受け取る操作がありません。',
    api_why_none_protected: () => '保護されていると記載された操作がありません。',
};

;// CONCATENATED MODULE: ./lib/messages/ja/api-judge.js

const api_judge_format = (0,format/* formatFor */.B)('ja');
/** What the API security check says of its judgement, and what to do about it, in Japanese. */
const apiJudgeMessages = {
    api_reason_passed: (p) => `すべての上限内です(高${api_judge_format.number(p.high)}件、中${api_judge_format.number(p.medium)}件、低${api_judge_format.number(p.low)}件)。適合するルールは${api_judge_format.number(p.met)}件、確認できないルールは${api_judge_format.number(p.notVisible)}件です。`,
    api_reason_over: (p) => `${p.option}の上限${api_judge_format.number(p.limit)}件に対し、${api_judge_format.number(p.observed)}件見つかりました。最初の1件は${p.place}の${p.rule}です。`,
    api_reason_not_whole: () => '確認が必要なものをすべて確認できていないため、上限内であっても合格の根拠になりません。',
    api_reason_not_visible: (p) => `必須のルール${api_judge_format.list(p.rules)}を確認できません。${p.why}`,
    api_reason_unasked: (p) => `予定したリクエストのうち${api_judge_format.number(p.count)}件を送信していません。${p.why}`,
    api_reason_lost_sight: (p) => `baselineで確認できたルールのうち${api_judge_format.number(p.count)}件を今回は確認できません: ${api_judge_format.list(p.rules)}${p.count > p.rules.length ? '、…' : ''}。`,
    api_ignored: (p) => `${p.by}の承認により${p.expires}まで例外: ${p.reason}`,
    next_api_mend: () => '見つかった問題を修正してください。修正方法は各項目に示しています。',
    next_api_accept: () => '当面許容するものは、理由、承認者、期限とともにignore_fileに記載してください。scangate api check --write-ignore-fileでひな形を作成できます。',
    next_api_allow: () => 'または、現在の件数を許容します。',
    next_api_see_rules: () => '確認できなかった理由をルールの一覧で確認してください。確認できなくてよいルールはrequireから外してください。',
    next_api_give_values: () => '実在するリソースの例をAPI文書に記載するか、path_valuesに指定してください。応答しない操作はleave_outで除外してください。',
    next_api_slower: () => 'APIが呼び出しを制限している場合は、間隔を広げてください。',
    next_api_more_time: () => '実行時間を延ばすには、次のように指定します。',
    next_api_new_baseline: () => 'これが正しい状態であれば、今回のレポートを新しいbaselineにしてください。',
    next_api_document: () => 'API文書を認証情報なしで取得できることを確認するか、ファイルで指定してください。',
    next_api_check_target: () => 'targetとopenapiを確認し、プロキシやログインページがAPIの代わりに応答していないことを確かめてから、再実行してください。',
    check_require: () => '確認できない必須ルール',
    check_min_seen: () => '明確に応答した保護対象の操作',
    check_unasked: () => '送信しなかった予定のリクエスト',
    check_baseline: () => 'baselineだけが確認できたルール',
    title_require: (p) => `確認できない必須ルール${api_judge_format.number(p.observed)}件(上限${api_judge_format.number(p.limit)}件)`,
    title_min_seen: (p) => `明確な応答${api_judge_format.percent(p.observed)}(下限${api_judge_format.percent(p.limit)})`,
    title_unasked: (p) => `未送信のリクエスト${api_judge_format.number(p.observed)}件(上限${api_judge_format.number(p.limit)}件)`,
    title_baseline: (p) => `確認できなくなったルール${api_judge_format.number(p.observed)}件(上限${api_judge_format.number(p.limit)}件)`,
};

// EXTERNAL MODULE: ./lib/messages/ja/sentence.js
var sentence = __nccwpck_require__(4883);
;// CONCATENATED MODULE: ./lib/messages/ja/api-live.js


const api_live_format = (0,format/* formatFor */.B)('ja');
/** What the API security check says of what it asks and sees, in Japanese. */
const apiLiveMessages = {
    api_log_asking: (p) => `${p.target}に問い合わせます(リクエスト${api_live_format.number(p.requests)}件、1件ずつ)。`,
    api_log_asking_on: (p) => `${api_live_format.number(p.of)}件中${api_live_format.number(p.count)}件のリクエストが終わりました。`,
    api_log_judging: (p) => `観察した内容を${api_live_format.number(p.rules)}件のルールと照合します。`,
    api_cut_limited: () => 'APIがHTTP 429を返したため、以降の問い合わせを中止しました。',
    api_cut_troubles: (p) => `直近${api_live_format.number(p.count)}件がサーバーエラーまたは時間切れだったため、以降の問い合わせを中止しました。`,
    api_cut_time: (p) => `timeoutの${api_live_format.written(p.limit)}以内にすべてを問い合わせることができませんでした。`,
    api_why_http: () => '対象がループバックの平文httpです。',
    api_why_address: () => 'HSTSはIPアドレスには適用されません。',
    api_why_no_room: () => 'max_requestsの上限により問い合わせていません。',
    api_why_no_credential: () => 'credentialが指定されていません。',
    api_why_no_operation: () => 'これを問い合わせられる操作がAPI文書にありません。',
    api_why_no_protected: () => '問い合わせられる操作のうち、保護されていると文書化されたものがありません。',
    api_why_not_planned: () => 'この対象には問い合わせません。',
    api_why_cut_short: () => 'その前に問い合わせを中止しました。',
    api_why_untrusted: () => '証明書を信頼できないため、何も送信していません。',
    api_why_no_refusal: () => '認証情報なしのリクエストを拒否した操作がありません。',
    api_why_locked: () => '認証情報をそこへ、またはこれ以上送信することはできません。',
    api_why_unclear: () => '判断できる応答ではありませんでした。',
    api_why_no_answer: (p) => `応答がありませんでした。${p.why}`,
    api_why_few_clear: (p) => `保護された操作${api_live_format.number(p.asked)}件のうち、明確に応答したのは${api_live_format.number(p.clear)}件だけです(min_seenは${api_live_format.percent(p.least)})。`,
    api_why_no_401: () => '401の応答がありませんでした。',
    api_why_no_limits: () => '制限を知らせる応答がありませんでした。知らせる義務はありません。',
    api_why_no_errors: () => 'APIのエラー応答を観察できませんでした。',
    api_why_no_sunset: () => '提供終了を知らせる応答はありません。',
    api_why_contact_elsewhere: () => 'security.txtは別の場所にあります。リダイレクトには従わないため、そのURLをsecurity_txtに指定してください。',
    api_seen_untrusted: (p) => `${(0,sentence/* sentence */.e)(p.why)}証明書の発行者は「${p.issuer}」です。`,
    api_seen_expiring: (p) => `「${p.issuer}」が発行した証明書の有効期限は${p.date}(残り${api_live_format.number(p.days)}日)です。`,
    api_seen_old_tls: (p) => `${api_live_format.list(p.versions)}での接続を受け入れました。証明書の発行者は「${p.issuer}」です。`,
    api_seen_static_rsa: (p) => `前方秘匿性のないRSA鍵交換のTLS 1.2を受け入れました。証明書の発行者は「${p.issuer}」です。`,
    api_seen_security_txt: (p) => `${(0,sentence/* sentence */.e)(p.why)}${p.seen}`,
    api_contact_missing: () => 'security.txtがありません。',
    api_contact_type: () => 'security.txtがUTF-8のtext/plainではありません。',
    api_contact_long: () => 'security.txtが32 KiBを超えています。',
    api_contact_no_contact: () => 'security.txtに有効なContactがないか、連絡先として使えない値があります。',
    api_contact_no_expires: () => 'security.txtに、日時を示すExpiresがちょうど1つ記載されていません。',
    api_contact_expired: (p) => `security.txtの有効期限が${p.date}に切れています。`,
    api_contact_canonical: () => 'security.txtのCanonicalが、取得元のURLを示していません。',
};

;// CONCATENATED MODULE: ./lib/messages/ja/api-rules.js
/** What each rule of the API security check asks for and what to do, in Japanese. */
const apiRuleMessages = {
    api_rule_TLS_1: () => '証明書が信頼でき、ホスト名と一致し、期限に余裕があること',
    api_fix_TLS_1: () => 'このホスト名の証明書を公的な認証局で更新し、更新を自動化してください。社内の認証局はca_fileに指定してください。',
    api_rule_TLS_2: () => 'TLS 1.0と1.1を受け付けないこと',
    api_fix_TLS_2: () => 'APIの前段にあるすべてのロードバランサーで、TLS 1.2と1.3だけを許可してください。',
    api_rule_TLS_3: () => 'TLS 1.2で前方秘匿性があること',
    api_fix_TLS_3: () => '静的RSA鍵交換の暗号スイートを外し、ECDHEのものを残してください。',
    api_rule_TLS_4: () => 'ポート80が応答しないこと',
    api_fix_TLS_4: () => 'ポート80を閉じるか、リダイレクトせずに拒否してください。誤ってhttpを使ったクライアントが、キーを送る前に気付けます。',
    api_rule_TLS_5: () => '1年以上のHSTSがあること',
    api_fix_TLS_5: () => 'すべての応答にStrict-Transport-Security: max-age=31536000を付けてください。',
    api_rule_TLS_6: () => '仕様書のアドレスがすべてhttpsであること',
    api_fix_TLS_6: () => 'httpsに書き換え、httpでしか使えないアドレスは削除してください。',
    api_rule_AUTH_1: () => '保護された操作が認証情報なしの要求を拒否すること',
    api_fix_AUTH_1: () => 'ほかの処理より先に認証情報を確認し、なければ401を返してください。意図的に公開している操作は、security: []で明示してください。',
    api_rule_AUTH_2: () => '架空の認証情報では何も得られないこと',
    api_fix_AUTH_2: () => '認証情報の署名を検証するか、登録されているかを照合してください。付いているというだけでは何の証明にもなりません。',
    api_rule_AUTH_3: () => '401が必要な認証情報の種類を示すこと',
    api_fix_AUTH_3: () => 'すべての401にWWW-Authenticateを付けてください(例: Bearer)。',
    api_rule_AUTH_4: () => 'すべての操作に、呼び出せる人が明記されていること',
    api_fix_AUTH_4: () => '操作または仕様書全体にsecurityを追加してください。誰でも呼び出せることが意図どおりなら[]と書きます。',
    api_rule_AUTH_5: () => '書き込む操作が誰にでも開かれていないこと',
    api_fix_AUTH_5: () => '認証情報を必須にしてください。ログインのように避けられない例外は、理由とともにignore_fileに記載してください。',
    api_rule_AUTH_6: () => 'URL内のキー、古いフロー、Basic認証を使わないこと',
    api_fix_AUTH_6: () => 'キーはヘッダーで受け取り、トークンはPKCE付きの認可コードフローかクライアントクレデンシャルで発行してください。',
    api_rule_SCOPE_1: () => 'OAuthにスコープがあること',
    api_fix_SCOPE_1: () => 'スコープを定義し、各操作で必要なものだけを要求してください。',
    api_rule_LIST_1: () => 'CORSが外部のオリジンを許可しないこと',
    api_fix_LIST_1: () => 'オリジンは固定のリストと照合してください。そのまま返したり、nullを許可したりしないでください。',
    api_rule_LIST_2: () => 'TRACEを拒否すること',
    api_fix_LIST_2: () => 'サーバーとフレームワークの両方で、TRACEに405を返してください。',
    api_rule_RATE_1: () => '応答がレート制限を知らせること',
    api_fix_RATE_1: () => 'RateLimitとRateLimit-Policyで制限を知らせてください。',
    api_rule_RATE_2: () => '仕様書に429があること',
    api_fix_RATE_2: () => '呼び出しを制限し、制限する箇所にRetry-After付きの429を記載してください。',
    api_rule_INPUT_1: () => 'すべてのパラメーターとJSONボディーにスキーマがあること',
    api_fix_INPUT_1: () => '許可する内容をスキーマで記述し、それ以外は拒否してください。',
    api_rule_ERR_1: () => 'エラーが内部の情報を見せないこと',
    api_fix_ERR_1: () => 'デバッグモードを切り、一般的な一文だけを返してください。詳細はログに記録してください。',
    api_rule_ERR_2: () => 'エラーがHTMLページではないこと',
    api_fix_ERR_2: () => 'エラーはJSONで返してください。application/problem+jsonが最適です。',
    api_rule_ERR_3: () => 'ヘッダーにソフトウェアのバージョンがないこと',
    api_fix_ERR_3: () => 'ヘッダー自体を削除するか、バージョンを表示しないでください。',
    api_rule_XSS_1: () => 'メディアタイプが正しく、nosniffがあること',
    api_fix_XSS_1: () => 'ボディーに合ったContent-Typeと、X-Content-Type-Options: nosniffを返してください。',
    api_rule_DATA_1: () => '認証情報への応答が保存されないこと',
    api_fix_DATA_1: () => '本人だけが見られる内容にはCache-Control: no-storeを付けてください。',
    api_rule_DOC_1: () => '記載された操作が存在すること',
    api_fix_DOC_1: () => '操作を仕様書から削除するか、実装し直してください。',
    api_rule_DOC_2: () => '保護された操作に401または403の記載があること',
    api_fix_DOC_2: () => '拒否の応答を記載してください。401と、権限が分かれる場合は403です。',
    api_rule_VER_1: () => '提供を終えたものが応答しないこと',
    api_fix_VER_1: () => 'Sunsetの日からは410を返すか、その日を延期してください。',
    api_rule_VDP_1: () => '有効なsecurity.txtがあること',
    api_fix_VDP_1: () => '/.well-known/security.txtをtext/plainで公開し、Contactと、1年以内の将来のExpiresを1つ記載してください。',
    api_point_authentication: () => '認証',
    api_point_least_privilege: () => '最小権限',
    api_point_encryption: () => '通信の暗号化',
    api_point_rate_limits: () => 'レート制限',
    api_point_allow_lists: () => '許可リスト',
    api_point_input_validation: () => '入力の検証、インジェクション',
    api_point_xss: () => 'クロスサイトスクリプティング',
    api_point_errors: () => '内部情報を含まないエラーとログ',
    api_point_monitoring: () => '監視',
    api_point_documentation: () => '文書化',
    api_point_versioning: () => 'バージョン管理',
    api_point_audits: () => '監査と更新',
    api_point_disclosure: () => '脆弱性の開示',
    api_point_privacy: () => 'プライバシー',
    api_point_standards: () => '規格',
    api_point_education: () => '教育',
};

;// CONCATENATED MODULE: ./lib/messages/ja/api.js




/** What the API security check is called, and its facts, in Japanese. */
const apiMessages = {
    ...apiDocumentMessages,
    ...apiRuleMessages,
    ...apiLiveMessages,
    ...apiJudgeMessages,
    source_api: () => 'APIセキュリティチェック',
    fact_target: () => '対象',
    fact_met_count: () => '満たしたルール',
    fact_not_visible_count: () => '確認できないルール',
    fact_not_visible: () => '確認できないルールのID',
    fact_known_count: () => '既知の検出',
    fact_request_count: () => '送信した要求とハンドシェイク',
};


/***/ }),

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nhnMessages: () => (/* binding */ nhnMessages)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1385);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4883);


const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .B)('ja');
const instances = (count) => `${format.number(count)}台`;
const items = (count) => `${format.number(count)}件`;
/** What the gate on NHN Cloud Server Security Check says, in Japanese. */
const nhnMessages = {
    source_nhn: () => 'サーバーセキュリティ点検',
    problem_region: (p) => `${p.input}の値「${p.given}」は使えません。KR1、KR2のようなリージョンを、カンマ、空白、改行のいずれかで区切って指定してください。`,
    problem_instances: (p) => `${p.input}に「!」だけの行があります。名前またはパターンを1行に1つ書き、除外するものの直前に「!」を付けてください。`,
    nhn_problem_period: (p) => `from(${p.from})はto(${p.to})より前の日時を指定してください。`,
    nhn_problem_from: () => 'fromには、max_ageよりさかのぼった日時を指定してください。そうでないと、それ以前に点検されたインスタンスは期限切れと判定されず、見落とされます。',
    nhn_problem_lookback: (p) => `lookback(${p.lookback})はmax_age(${p.age})より長くしてください。そうでないと、期限切れの結果を見つけられません。`,
    nhn_problem_loopback: (p) => `${p.input}と${p.other}は、両方をループバックにするか、どちらもループバックにしないでください。シミュレーターに実際のキーを渡さないためです。`,
    nhn_reason_passed: (p) => `インスタンス${instances(p.instances)}は、すべての基準を満たしています。脆弱な項目は高${items(p.high)}、中${items(p.medium)}、低${items(p.low)}です。`,
    nhn_reason_over: (p) => `${p.instance}には、${p.option}の対象となる脆弱な項目が${items(p.observed)}あります。上限は${items(p.limit)}です。`,
    nhn_reason_over_several: (p) => `インスタンス${instances(p.instances)}で、${p.option}の対象となる脆弱な項目が上限の${items(p.limit)}を超えています。最も多いのは${p.instance}の${items(p.observed)}です。`,
    nhn_reason_over_total: (p) => `全インスタンスの合計で、${p.option}の対象となる脆弱な項目が${items(p.observed)}あります。上限は${items(p.limit)}です。`,
    nhn_reason_stale: (p) => `${p.instance}の最後の点検から${format.duration(p.age)}が経過しています。max_ageの上限は${format.duration(p.limit)}です。`,
    nhn_reason_stale_several: (p) => `インスタンス${instances(p.instances)}で、最後の点検からmax_ageの上限(${format.duration(p.limit)})を超える時間が経過しています。最も古いのは${p.instance}で、${format.duration(p.age)}前です。`,
    nhn_reason_future: (p) => `${p.instance}の点検日時は${p.time}ですが、現在は${p.now}です。結果の経過時間を判定できません。`,
    nhn_reason_clocks: (p) => `NHN Cloudの時計は${p.server}、このマシンの時計は${p.own}を示しています。結果の経過時間を判定できません。`,
    nhn_reason_missing: (p) => `require_instancesのうち${instances(p.count)}の結果がありません: ${format.list(p.instances)}${p.count > p.instances.length ? '、ほか' : ''}`,
    nhn_reason_unmatched: (p) => `instancesのうち${format.number(p.count)}行に一致する結果がありません: ${format.list(p.patterns)}${p.count > p.patterns.length ? '、ほか' : ''}`,
    nhn_reason_no_results: () => '結果が1件も見つかりません。インスタンスの状態は何もわからず、安全であることを示すものではありません。',
    nhn_reason_empty_region: (p) => `regionに指定された${format.list(p.regions)}の結果が見つかりません。`,
    nhn_reason_not_whole: () => '結果が揃っていないため、上限以内でも安全とは判断できません。',
    nhn_reason_doubts: (p) => `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(p.reason)}同様の問題がほかに${items(p.count)}あります。`,
    nhn_reason_timeout: (p) => `timeoutの${format.written(p.limit)}が過ぎても処理が終わりませんでした。`,
    nhn_reason_checked: (p) => `${format.list(p.regions)}の結果を読み取れます。キー、app_key、リージョンに問題はありません。`,
    nhn_answer_own_fault: (p) => `${p.host}の内部でエラーが発生しました(${p.endpoint}): ${p.text}`,
    nhn_doubt_field: (p) => `${p.instance}の結果に、使える${p.field}がありません。`,
    nhn_doubt_no_checks: (p) => `${p.instance}の点検では1項目も確認されていません。点検は失敗しており、問題がないとは言えません。`,
    nhn_doubt_too_weak: (p) => `${p.instance}の結果は矛盾しています。点検項目${items(p.checks)}に対して、脆弱な項目が${items(p.weak)}あります。`,
    nhn_doubt_sum: (p) => `${p.instance}の結果は矛盾しています。脆弱な項目は${items(p.weak)}ですが、レベル別の合計は${items(p.sum)}です。`,
    nhn_doubt_gone: (p) => `${p.instance}の結果${p.number}は一覧にありますが、その項目を取得できません(HTTP 404)。`,
    nhn_doubt_item: (p) => `${p.instance}の結果に、使える${p.field}のない項目があります。`,
    nhn_doubt_code: (p) => `${p.instance}の項目${p.item}は、良好(O)でも脆弱(X)でもなく「${p.code}」です。`,
    nhn_doubt_level: (p) => `${p.instance}の脆弱な項目${p.item}のレベル「${p.level}」は、このバージョンでは扱えません。`,
    nhn_doubt_items: (p) => `${p.instance}の結果は矛盾しています。点検項目は${items(p.checks)}のはずですが、${items(p.items)}ありました。`,
    nhn_doubt_weak_items: (p) => `${p.instance}の結果は矛盾しています。脆弱な項目は${items(p.weak)}のはずですが、${items(p.items)}ありました。`,
    nhn_doubt_level_items: (p) => `${p.instance}の結果は矛盾しています。脆弱な項目のレベルが、集計された件数と一致しません。`,
    nhn_doubt_unnamed: (p) => `${p.region}に、インスタンス名または点検基準のない結果があります。何の結果かわかりません。`,
    nhn_doubt_paging: (p) => `NHN Cloudの応答では${p.region}の結果が${items(p.total)}あるはずですが、一覧には${items(p.got)}ありました。この一覧は信頼できません。`,
    nhn_doubt_unsettled: (p) => `${p.region}の結果の件数が読み取るたびに変わったため、見落としがある可能性があります。`,
    nhn_doubt_too_large: (p) => `${p.region}の結果は、どれだけ少なく要求しても大きすぎるとして返されませんでした(HTTP 413)。`,
    nhn_region_not_whole: (p) => `${p.region}リージョンの結果一覧が揃っていないため、このインスタンスのより新しい結果が欠けている可能性があります。`,
    nhn_stale: (p) => `${p.instance}の最新の結果は、max_ageより古いものです。`,
    nhn_missing: (p) => `${p.instance}は必須ですが、結果がありません。`,
    subjects_instance: () => 'インスタンス',
    fleet_totals_instance: (p) => `インスタンスは${instances(p.subjects)}です(不合格${instances(p.fail)}、判定不能${instances(p.unjudged)})。脆弱な項目があるのは${instances(p.withFindings)}です。`,
    fleet_let_through_instance: (p) => `警告付きで許可したインスタンスは${instances(p.warning)}、スキップしたインスタンスは${instances(p.skipped)}です。`,
    fleet_more_instance: (p) => `ほか${instances(p.count)}は表示していません(うち不合格${instances(p.fail)}、判定不能${instances(p.unjudged)})。`,
    fleet_clean_instance: (p) => `脆弱な項目のないインスタンス${instances(p.count)}`,
    nhn_unread_items: (p) => `脆弱な項目${items(p.count)}(details: noneのため、個々の項目は読み取っていません)`,
    nhn_ignored: (p) => `${p.expires}まで例外として扱います(承認者: ${p.by})。理由: ${p.reason}`,
    nhn_notice_not_revoked: (p) => `この実行のトークンを無効にできませんでした。有効期限が切れるまで有効です: ${p.why}`,
    nhn_notice_idle: (p) => `instancesの「!${p.pattern}」で除外される結果はありませんでした。今も正しいか確認してください。`,
    nhn_notice_no_results_warn: () => '結果はincompleteですが、on_no_resultsがwarnのため、ステップは成功として終了します。',
    nhn_log_reading: (p) => `${format.list(p.regions)}の結果を読み取ります。`,
    nhn_log_reading_again: (p) => `読み取り中に${p.region}の結果の件数が変わったため、もう一度読み取ります。`,
    nhn_log_found: (p) => `インスタンス${instances(p.instances)}の最新の結果${items(p.results)}を順に確認します。`,
    nhn_log_progress: (p) => `結果${items(p.total)}のうち${items(p.done)}を確認しました。`,
    next_nhn_repair: () => '対応方法に従って脆弱な項目に対処し、インスタンスを点検し直してから、もう一度実行してください。',
    next_nhn_except: () => '意図して許容する項目は、理由、承認者、期限とともにignore_fileに記載してください。',
    next_nhn_inspect: () => '該当するインスタンスで点検を実行し直してください。すでに存在しないものはinstancesで除外できます。',
    next_nhn_inspect_again: () => 'Server Security Checkのコンソールと比べ、インスタンスを点検し直してから、もう一度実行してください。変わらない場合はNHN Cloudのサポートに問い合わせてください。',
    next_nhn_run_again: () => '点検が実行されていないときに、もう一度実行してください。変わらない場合はNHN Cloudのサポートに問い合わせてください。',
    next_nhn_clocks: () => 'このマシンとインスタンスの時計を合わせて、もう一度実行してください。時計が正しい場合は、これらの日時についてNHN Cloudのサポートに問い合わせてください。',
    next_nhn_names: () => '該当するインスタンスで点検を実行するか、require_instancesを修正してください。名前はコンソールの表示と完全に一致する必要があり、os、criteria、instancesで対象外になったものは含まれません。',
    next_nhn_patterns: () => 'instancesをコンソールに表示される名前と比べてください。大文字と小文字は区別されます。',
    next_nhn_first_results: () => 'region、os、criteria、instances、lookbackの指定と、インスタンスで点検が実行されているかを確認してください。',
    next_nhn_regions: () => 'インスタンスのないリージョンをregionから外すか、そのリージョンで点検を実行してください。',
    next_nhn_more_time: () => '処理の時間を延ばす場合:',
    next_nhn_fewer_details: () => '脆弱な項目のあるインスタンスだけ、項目を読み取る場合:',
    next_nhn_keys: () => 'user_access_key_idとsecret_access_keyが対になっていること、キーが削除または再発行されていないことを確認してください。',
    next_nhn_token: () => 'トークンを発行し直すか、代わりにuser_access_key_idとsecret_access_keyを指定してください。',
    next_nhn_access: () => 'app_keyとregionをコンソールと比べ、キーのアカウントがそのプロジェクトでServer Security Check VIEWERのロールを持つこと、組織のIP ACLがこのマシンを許可していることを確認してください。',
    next_nhn_try_later: () => 'しばらく待ってから、もう一度実行してください。繰り返す場合は、NHN Cloudのサポートまたはプロキシの管理者に問い合わせてください。',
    nhn_column_number: () => '番号',
    nhn_column_instance: () => 'インスタンス',
    nhn_column_region: () => 'リージョン',
    nhn_column_criteria: () => '点検基準',
    nhn_column_inspected: () => '点検日時',
    nhn_column_item: () => '項目',
    nhn_column_level: () => 'レベル',
    nhn_column_name: () => '名前',
    nhn_word_weak: () => '脆弱',
    nhn_word_good: () => '良好',
    nhn_inspections_none: () => '結果が見つかりません。',
    nhn_problem_number: (p) => `結果${p.number}はNHN Cloudにありません。`,
    check_max_age: () => '最新の結果のうち最も古いものの経過時間',
    check_require_instances: () => '結果のない必須インスタンス',
    check_instances: () => '一致するものがないパターン',
    check_results_found: () => '見つかった結果',
    check_region: () => '結果のないリージョン',
    check_consistent_results: () => '結果の不備',
    title_max_age: (p) => `最後の点検は${format.duration(p.observed)}前、上限${format.duration(p.limit)}`,
    title_require_instances: (p) => `結果のない必須インスタンス${instances(p.observed)}、上限${instances(p.limit)}`,
    title_instances: (p) => `一致しないパターン${items(p.observed)}、上限${items(p.limit)}`,
    title_results_found: (p) => `結果${items(p.observed)}、下限${items(p.limit)}`,
    title_region: (p) => `結果のないリージョン${items(p.observed)}、上限${items(p.limit)}`,
    title_consistent_results: (p) => `結果の不備${items(p.observed)}、上限${items(p.limit)}`,
    fact_regions: () => 'リージョン',
    fact_instance_count: () => 'インスタンス',
    fact_weak_instance_count: () => '脆弱なインスタンス',
    fact_check_count: () => '点検項目',
    fact_weak_count: () => '脆弱な項目',
    fact_high_count: () => '高',
    fact_medium_count: () => '中',
    fact_low_count: () => '低',
    fact_ignored_count: () => '例外とした項目',
    fact_stale_count: () => '期限切れのインスタンス',
    fact_missing_count: () => '結果のないインスタンス',
    fact_stale_instances: () => '期限切れのインスタンス名',
    fact_missing_instances: () => '結果のないインスタンス名',
};


/***/ }),

/***/ 4883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/** Ends a sentence before another: Japanese puts no space after its full stop, other languages do. */
function sentence(text) {
    return text.endsWith('。') ? text : `${text} `;
}


/***/ }),

/***/ 8505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vaddyMessages: () => (/* binding */ vaddyMessages)
});

// EXTERNAL MODULE: ./lib/messages/format.js
var format = __nccwpck_require__(1385);
// EXTERNAL MODULE: ./lib/messages/ja/sentence.js
var sentence = __nccwpck_require__(4883);
;// CONCATENATED MODULE: ./lib/messages/ja/vaddy-log.js


const vaddy_log_format = (0,format/* formatFor */.B)('ja');
/** What the VAddy gate tells of a run while it lasts, in Japanese. */
const vaddyLogMessages = {
    log_waiting: (p) => `プロジェクト${p.project}のスキャンが実行中です。終了を最長${vaddy_log_format.written(p.limit)}待ちます。`,
    log_still_waiting: (p) => `プロジェクトが空くのを待っています(経過: ${vaddy_log_format.written(p.waited)})。`,
    log_starting: (p) => `プロジェクト${p.project}のスキャンを開始します。`,
    log_started: (p) => `スキャン${p.scan}を開始しました。`,
    log_expected_end: (p) => `これまでのスキャンから、終了予定は${p.end}ごろです。`,
    log_attached: (p) => `スキャン${p.scan}の結果を待ちます。`,
    log_race_lost: () => '直前に別のスキャンが開始されたため、もう一度待ちます。',
    log_pausing_before_start: () => '少し待ってから、もう一度確認します。',
    log_start_not_taken: (p) => `開始リクエストは受け付けられず、スキャンは始まっていません: ${p.why}`,
    log_start_lost: (p) => `スキャン開始リクエストの応答を受け取れませんでした: ${(0,sentence/* sentence */.e)(p.why)}スキャンが始まったかどうかを確認します。`,
    log_looking_again: () => 'スキャンが始まったかどうかを、もう一度確認します。',
    log_nothing_began: () => '実行中のスキャンも、新しく終了したスキャンもありません。スキャンは始まっていません。',
    log_waiting_for_lost: (p) => `開始した可能性のあるスキャンが実行中です。終了を待ちます(開始リクエストから${vaddy_log_format.written(p.elapsed)})。`,
    log_scanning: (p) => `スキャン中です(経過: ${vaddy_log_format.written(p.elapsed)}、確認: ${vaddy_log_format.number(p.polls)}回)。`,
    log_scanning_until: (p) => `スキャン中です(経過: ${vaddy_log_format.written(p.elapsed)}、確認: ${vaddy_log_format.number(p.polls)}回、終了予定: ${p.end}ごろ)。`,
    post_canceling: (p) => `スキャン${p.scan}の実行中にステップが終了したため、キャンセルします。`,
    notice_left_at_once: (p) => `ただちに終了しました。スキャン${p.scan}がまだ実行中の可能性があります。VAddyの管理画面を確認してください。`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/vaddy-options.js
/** What is wrong with options that only the VAddy gate has, in Japanese. */
const vaddyOptionMessages = {
    problem_project_id: (p) => `${p.input}の値「${p.given}」は使えません。使える文字は英数字、「-」、「_」です。例: 6eb1f9fcbdb6a5a(管理画面のURLにある番号ではなく、Server画面に表示されるProject ID)。`,
    problem_scan_type: (p) => `${p.input}に「${p.given}」が含まれています。検査項目名は英数字と「_」で書き、カンマ、空白、改行のいずれかで区切ってください。`,
    problem_scan_id: (p) => `${p.input}の値「${p.given}」は使えません。1-837b5f9f-e088-4af5-9491-67f7ce8035a4のようなスキャンIDを指定してください。`,
    problem_latest_only: (p) => `${p.input}はscan_id: latestを指定したときだけ使えます。${p.input}の指定をやめるか、scan_id: latestを指定してください。`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/vaddy-release.js

const vaddy_release_format = (0,format/* formatFor */.B)('ja');
/** What the VAddy gate says of scans that have run and of the version that is deployed, in Japanese. */
const vaddyReleaseMessages = {
    title_max_scan_age: (p) => `スキャンから${vaddy_release_format.duration(p.observed)}経過、上限${vaddy_release_format.duration(p.limit)}`,
    title_scanned_after: (p) => `スキャンから${vaddy_release_format.duration(p.observed)}経過、上限${vaddy_release_format.duration(p.limit)}`,
    title_deployed_version: (p) => `バージョンの確認${vaddy_release_format.number(p.limit)}回のうち一致${vaddy_release_format.number(p.observed)}回`,
    check_max_scan_age: () => 'スキャンの経過時間',
    check_scanned_after: () => 'スキャンの経過時間(scanned_after基準)',
    check_deployed_version: () => 'バージョンが一致した回数',
    fact_expected_version: () => '期待するバージョン',
    fact_version_before: () => 'スキャン前のversion_urlの応答',
    fact_version_after: () => 'スキャン後のversion_urlの応答',
    reason_checked_latest: (p) => `プロジェクト${p.project}の最新のスキャンを判定できる状態です。キー、プロジェクト、クロール、プロジェクト番号に問題はありません。`,
    reason_no_scan_listed: (p) => p.crawl === ''
        ? `プロジェクト${p.project}のスキャンがVAddyの一覧にないため、判定できるものがありません。`
        : `プロジェクト${p.project}のクロール${p.crawl}のスキャンがVAddyの一覧にないため、判定できるものがありません。`,
    reason_scan_too_old: (p) => `最新のスキャン${p.scan}は、開始から${vaddy_release_format.duration(p.age)}が経過しています。max_scan_ageの上限は${vaddy_release_format.duration(p.limit)}です。`,
    reason_scan_before: (p) => `最新のスキャン${p.scan}は${p.started}に開始されました。scanned_afterでは、${p.deployed}より後に開始されたスキャンが必要です。`,
    reason_scan_from_future: (p) => `VAddyが返したスキャン${p.scan}の開始日時は${p.started}ですが、現在は${p.now}です。これはあり得ない値です。`,
    reason_scan_clocks_disagree: (p) => `VAddyの時計は${p.server}、このマシンの時計は${p.own}を示しています。${p.started}に開始されたスキャン${p.scan}の経過時間を判定できません。`,
    reason_latest_unclear: (p) => `VAddyの一覧からは、どのスキャンが最新かわかりません。スキャン${p.scan}の開始日時が、ない、ISO 8601の日時ではない、別のスキャンと同じ、のいずれかです。`,
    reason_latest_missing: (p) => `プロジェクト${p.project}で実行中だったスキャンが終わりましたが、VAddyの一覧に新しいスキャンがありません。代わりに古いスキャンを判定することはありません。`,
    reason_latest_contradicted: (p) => `スキャン${p.scan}について、VAddyの応答が矛盾しています。${p.field}は一覧では${p.listed}、結果では${p.got}です。`,
    reason_number_elsewhere: (p) => `project_number ${p.number}の最新のスキャン${p.scan}は、プロジェクト${p.asked}ではなく${p.got}のものです。project_numberを確認してください。`,
    reason_version_absent: (p) => `version_urlの応答に、expect_versionの「${p.expected}」が含まれていません。スキャンは開始していません。`,
    reason_version_unreadable: (p) => `デプロイされているバージョンをスキャン前に読み取れなかったため、スキャンは開始していません。${p.why}`,
    reason_version_changed: () => 'version_urlの応答がスキャンの前後で異なります。スキャン中にアプリケーションがデプロイし直されたため、このスキャンはどちらのバージョンの結果ともいえません。',
    reason_count_of_other_version: () => 'スキャンされたバージョンとデプロイされているバージョンが同じとは限らないため、件数が上限以内でも安全とは判断できません。',
    reason_version_gone: (p) => `スキャン後のversion_urlの応答に、expect_versionの「${p.expected}」が含まれていません。このスキャンがそのバージョンの結果とは限りません。`,
    reason_version_unread: (p) => `デプロイされているバージョンをスキャン後に読み取れなかったため、このスキャンがそのバージョンの結果かどうか判断できません。${p.why}`,
    log_latest: (p) => `最新のスキャンは${p.scan}です(開始: ${p.started})。`,
    log_looking_for_latest: () => '終了したスキャンが一覧にあるか、もう一度確認します。',
    log_version_before: (p) => `スキャン前のversion_urlの応答は${p.digest}です。`,
    next_scan_newer: () => '新しいスキャンが実行されなかった理由を調べてください。ここでスキャンを開始する場合は、scan_id: latestと、それに伴う上限の指定をやめてください。',
    next_scan_after_deployment: () => 'デプロイの後にもう一度スキャンしてください。ここでスキャンを開始する場合は、scan_id: latestと、それに伴う上限の指定をやめてください。',
    next_name_scan: () => 'VAddyの管理画面でプロジェクトのスキャンを確認してください。特定のスキャンを判定する場合は、scan_idでそのIDを指定してください。',
    next_deploy_first: () => 'デプロイの完了後にゲートを実行し、expect_versionとversion_urlの応答を比べてください。',
    next_check_version_url: () => 'ゲートを実行するマシンからversion_urlを確認してください。ログインもリダイレクトもなしで、ステータス200を返す必要があります。',
    next_scan_undisturbed: () => 'もう一度スキャンしてください。スキャン中にデプロイされないように、両方のジョブを同じconcurrencyグループにまとめてください。',
};

;// CONCATENATED MODULE: ./lib/messages/ja/vaddy.js





const vaddy_format = (0,format/* formatFor */.B)('ja');
const alerts = (count) => `${vaddy_format.number(count)}件`;
/** What the VAddy gate says, in Japanese. */
const vaddyMessages = {
    ...vaddyLogMessages,
    ...vaddyOptionMessages,
    ...vaddyReleaseMessages,
    source_vaddy: () => 'VAddyスキャン',
    title_max_alerts: (p) => `脆弱性${vaddy_format.number(p.observed)}件、上限${vaddy_format.number(p.limit)}件`,
    title_max_alert_increase: (p) => `比較基準から${vaddy_format.number(p.observed)}件増、上限${vaddy_format.number(p.limit)}件`,
    title_min_complete: (p) => `進捗率${vaddy_format.percent(p.observed)}、下限${vaddy_format.percent(p.limit)}`,
    title_requests_sent: (p) => `送信リクエスト${vaddy_format.number(p.observed)}件、下限${vaddy_format.number(p.limit)}件`,
    title_max_crawl_age: (p) => `クロールから${vaddy_format.duration(p.observed)}経過、上限${vaddy_format.duration(p.limit)}`,
    check_max_alerts: () => '脆弱性の件数',
    check_max_alert_increase: () => '比較基準からの増加件数',
    check_min_complete: () => 'スキャンの進捗率',
    check_requests_sent: () => '送信リクエスト数',
    check_max_crawl_age: () => 'クロールの経過時間',
    fact_project_id: () => 'プロジェクト',
    fact_scan_id: () => 'スキャンID',
    fact_alert_count: () => '脆弱性の件数',
    fact_scan_count: () => '送信リクエスト数',
    fact_complete: () => '進捗率',
    fact_crawl_id: () => 'クロールID',
    fact_crawl_label: () => 'クロール',
    fact_scan_list: () => '検査項目',
    fact_start_time: () => '開始',
    fact_end_time: () => '終了',
    fact_duration_seconds: () => '所要時間',
    fact_baseline_alert_count: () => '比較基準の件数',
    fact_alert_increase: () => '比較基準からの増加件数',
    fact_adopted: () => '引き継いだスキャンか',
    link_scan_result: () => 'スキャン結果',
    link_console: () => 'VAddyの管理画面',
    status_complete: () => '完了',
    status_canceled: () => 'キャンセル',
    status_other: () => 'その他',
    reason_passed: (p) => p.alerts === 0
        ? 'スキャンが完了しました。脆弱性は0件で、すべての基準を満たしています。'
        : `スキャンが完了しました。脆弱性は${alerts(p.alerts)}ですが、すべての基準を満たしています。`,
    reason_alerts: (p) => `スキャンで脆弱性が${alerts(p.alerts)}見つかりました。max_alertsの上限は${alerts(p.limit)}です。`,
    reason_incomplete: (p) => `スキャンは${vaddy_format.percent(p.complete)}まで進んだところで時間切れになりました。min_completeで必要な進捗率は${vaddy_format.percent(p.minimum)}以上です。`,
    reason_nothing_sent: () => 'スキャンはリクエストを1件も送信していません。そのため、アプリケーションの安全性については何も判断できません。',
    reason_count_unjudged: () => 'スキャンが不完全なため、件数が上限以内でも安全とは判断できません。',
    reason_busy: (p) => `プロジェクト${p.project}の別のスキャンが、${vaddy_format.written(p.waited)}待っても終わりませんでした。スキャンは開始していません。`,
    reason_busy_at_once: (p) => `プロジェクト${p.project}の別のスキャンが実行中です。on_busyがfailのため、スキャンは開始していません。`,
    reason_busy_skipped: (p) => `プロジェクト${p.project}の別のスキャンが実行中です。on_busyがskipのため、スキャンは開始していません。`,
    reason_timeout: (p) => `スキャン${p.scan}は、scan_timeoutの${vaddy_format.written(p.limit)}が過ぎても終わりませんでした。`,
    reason_scan_canceled: (p) => `スキャン${p.scan}は、VAddy側でキャンセル扱いになりました。誰かがキャンセルしたか、異常終了した可能性があります。`,
    reason_aborted_maybe_running: (p) => `スキャンの開始中にジョブの停止が指示されました(${p.signal})。プロジェクト${p.project}のスキャンが実行されている可能性があります。VAddyの管理画面を確認してください。`,
    reason_started: (p) => `スキャン${p.scan}を開始しました。waitがfalseのため、ここでは結果を判定しません。`,
    reason_checked: (p) => `プロジェクト${p.project}のスキャンを開始できる状態です。キー、プロジェクト、クロールに問題はありません。`,
    reason_not_handed_over: (p) => `スキャン${p.scan}を開始しましたが、結果を判定するジョブに渡すスキャンIDを書き込めませんでした(${p.why})。`,
    reason_lost_start: (p) => `スキャン開始リクエストの応答を受け取れませんでした。プロジェクト${p.project}のスキャンが実行されている可能性があります。次のスキャンを開始する前に、VAddyの管理画面を確認してください。${p.searched ? p.why : `${(0,sentence/* sentence */.e)(p.why)}project_numberを指定すると、開始したスキャンを自動で見つけられます。`}`,
    reason_unknown_status: (p) => `VAddyが返したスキャン${p.scan}のステータス「${p.status}」は、このバージョンでは扱えません。`,
    reason_other_scan: (p) => `受け取った結果は、要求したものではありません。${p.field}は${p.asked}のはずですが、${p.got}でした。`,
    answer_other_scan: (p) => `スキャン${p.asked}のキャンセルを要求しましたが、別のスキャン${p.got}についての応答が返されました。キャンセルされたかどうかは不明です。`,
    reason_not_canceled: (p) => `${(0,sentence/* sentence */.e)(p.reason)}スキャン${p.scan}はキャンセルできなかったため、まだ実行されている可能性があります。`,
    reason_attached_elsewhere: (p) => `スキャン${p.scan}は別の対象のものです。${p.field}は${p.asked}のはずですが、${p.got}でした。scan_idを確認してください。`,
    reason_crawl_not_found: (p) => `プロジェクト${p.project}に、ラベルが「${p.label}」に一致するクロールがありません。crawl_labelを確認してください。`,
    reason_crawl_id_not_found: (p) => `プロジェクト${p.project}に、記録済みのクロール${p.crawl}がありません。crawl_idを確認してください。`,
    reason_no_crawls: (p) => `プロジェクト${p.project}に記録済みのクロールがないため、スキャンできません。先にVAddyの管理画面でクロールを記録してください。`,
    reason_paging_broken: (p) => `VAddyの応答ではクロールが${vaddy_format.number(p.total)}件あるはずですが、一覧には${vaddy_format.number(p.got)}件しかありません。この一覧は信頼できません。`,
    reason_increase: (p) => `脆弱性が比較基準の${alerts(p.baseline)}より${alerts(p.increase)}増えました。max_alert_increaseの上限は${alerts(p.limit)}です。`,
    reason_no_baseline: () => '同じクロールの完了したスキャンが過去にないため、脆弱性の増加を判定できません。',
    reason_crawl_old: (p) => `クロールが記録されてから${vaddy_format.duration(p.age)}が経過しています。max_crawl_ageの上限は${vaddy_format.duration(p.limit)}です。スキャンは開始していません。`,
    reason_crawl_time_unreadable: (p) => `VAddyが返したクロールの記録日時「${p.recorded}」はISO 8601の日時ではありません(現在は${p.now})。クロールの経過時間を判定できないため、スキャンは開始していません。`,
    reason_crawl_from_future: (p) => `VAddyが返したクロールの記録日時は${p.recorded}ですが、現在は${p.now}です。クロールの経過時間を判定できないため、スキャンは開始していません。`,
    reason_clocks_disagree: (p) => `VAddyの時計は${p.server}、このマシンの時計は${p.own}を示しています。${p.recorded}に記録されたクロールの経過時間を判定できないため、スキャンは開始していません。`,
    notice_adopted: (p) => `スキャン開始リクエストの応答を受け取れませんでした。同じクロールの新しいスキャンは${p.scan}だけなので、このスキャンを引き継ぎました。ほかの実行が開始したスキャンの可能性もあります。`,
    notice_not_saved: (p) => `実行の状態を保存できませんでした(${p.why})。このまま強制終了されると、スキャンをキャンセルできません。`,
    notice_no_baseline: () => '同じクロールの完了したスキャンが過去にないため、max_alert_increaseは判定していません。max_alertsは判定しました。',
    notice_history_left_out: (p) => `日時が正しくないため、過去のスキャンから除外しました: ${vaddy_format.list(p.scans)}。`,
    notice_several_crawls: (p) => `crawl_label「${p.label}」に一致するクロールが${vaddy_format.number(p.count)}件あります。使用したクロールは${p.used}(「${p.usedLabel}」)です。`,
    notice_scan_type_unknown: (p) => `scan_typeの${vaddy_format.list(p.types)}は未知の検査項目です。VAddyに新しく追加された可能性があるため、そのまま送信します。`,
    notice_busy_now: (p) => `プロジェクト${p.project}のスキャンが現在実行中です。新しいスキャンは、その終了を待って開始します。`,
    notice_left_running: (p) => `on_stopの設定により、スキャン${p.scan}は実行したままにします。`,
    notice_left_attached: (p) => `スキャン${p.scan}はこの実行が開始したものではないため、そのままにします。`,
    notice_canceled_by_us: (p) => `スキャン${p.scan}をキャンセルしました。`,
    notice_already_over: (p) => `スキャン${p.scan}は、キャンセルしようとした時点ですでに終了していました。`,
    notice_over_or_canceled: (p) => `スキャン${p.scan}は終了しています。通常どおり終了したか、応答を受け取れなかったキャンセルによるものです。`,
    notice_cancel_failed: (p) => `スキャン${p.scan}をキャンセルできませんでした。まだ実行されている可能性があります: ${p.why}`,
    notice_maybe_running: (p) => `スキャン開始リクエストを送信しましたが、スキャンIDを受け取れませんでした。プロジェクト${p.project}のスキャンが実行されている可能性があります。VAddyの管理画面を確認してください。`,
    next_record_crawl_anew: () => '現在のアプリケーションをスキャンできるように、クロールを記録し直してください。',
    next_compare_clocks: () => 'このマシンの時計を合わせて、もう一度実行してください。時計が正しい場合は、これらの日時についてVAddyのサポートに問い合わせてください。',
    next_make_baseline: () => '同じクロールのスキャンが一度完了するまでは、固定の上限も指定してください:',
    next_look_at_alerts: () => 'スキャン結果を開き、見つかった脆弱性を修正して、もう一度スキャンしてください。',
    next_accept_incomplete: () => 'この進捗率を許容する場合は、下限を引き下げてください:',
    next_shorten_scan: () => '検査項目を減らすか、クロールを小さくして、1回のスキャンの量を減らしてください。',
    next_record_crawl: () => 'アプリケーションに到達でき、ログインの操作も含むクロールを記録してから、もう一度スキャンしてください。',
    next_wait_for_slot: () => '失敗にせず、スキャンできるようになるまで待つ場合:',
    next_wait_longer: () => 'スキャンできるようになるまで、より長く待つ場合:',
    next_queue: () => '複数のワークフローがこのプロジェクトをスキャンする場合は、同じconcurrencyグループにまとめてください。',
    next_scan_longer: () => 'スキャンの時間を延ばす場合:',
    next_attach: () => '新しく開始せず、実行中のスキャンを待つ場合:',
    next_check_secret: () => 'シークレットが存在すること、その値がこのユーザーのWebAPIキーであること、ユーザーがプロジェクトを閲覧できることを確認してください。',
    next_check_project: () => 'project_idが、VAddyの管理画面のServer画面に表示される値と一致しているか確認してください。',
    next_check_console: () => 'このプロジェクトのスキャンが実行中かどうかを、VAddyの管理画面で確認してください。',
    next_scan_again: () => '意図してキャンセルしたのでなければ、もう一度スキャンしてください。繰り返す場合は、スキャンIDを添えてVAddyのサポートに問い合わせてください。',
    next_check_scan: () => 'scan_idは、スキャンを開始したジョブの出力から取得してください。project_idとクロールも、そのジョブの入力と比べてください。',
    next_check_crawl: () => 'crawl_idまたはcrawl_labelを、VAddyの管理画面のProxy Crawling画面と比べてください。クロールがなければ記録してください。',
    next_check_scan_type: () => 'scan_typeを、契約プランで使える検査項目と比べてください。指定しなければ、プランのすべての項目を検査します。',
    next_check_project_number: () => 'project_numberを、VAddyの管理画面のプロジェクトのURLの末尾と比べてください。',
    next_run_again: () => 'もう一度実行してください。先に動いていたスキャンは、すでに終わっていると考えられます。',
    next_check_refusal: () => 'VAddyのメッセージが示す項目を修正してください。項目が示されていない場合は、入力をVAddyの管理画面と比べてください。',
    next_try_later: () => 'しばらく待ってから、もう一度実行してください。繰り返す場合は、VAddyのサポートまたはプロキシの管理者に問い合わせてください。',
    next_remove_cache: () => 'APIとの間にキャッシュがあれば、経由しないようにしてください。ない場合は、スキャンIDを添えてVAddyのサポートに問い合わせてください。',
    next_avoid_crawl_list: () => 'もう一度実行してください。変わらない場合は、crawl_labelの代わりにcrawl_idを指定し、max_crawl_ageとproject_numberの指定をやめてください。',
    next_give_project_number: () => '推移、比較基準、終了予定も表示する場合:',
    next_judge_later: () => '後続のジョブで結果を判定する場合:',
    trend_axis_across: () => 'スキャン(古い順)',
    trend_axis_up: (p) => `脆弱性の件数(0~${vaddy_format.number(p.highest)})`,
    trend_baseline: (p) => `比較基準は${vaddy_format.number(p.count)}件です。`,
    trend_baseline_line: (p) => `線は比較基準(${vaddy_format.number(p.count)}件)です。`,
    trend_dates: (p) => `期間は${p.from}から${p.to}までです。`,
    trend_left_out: (p) => `件数が不明なスキャン${vaddy_format.number(p.count)}件は、グラフに含まれていません。`,
    trend_summary: (p) => `直近の完了したスキャン${vaddy_format.number(p.count)}件の脆弱性の件数です(左が最も古いスキャン)。`,
};


/***/ }),

/***/ 5009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   verdictMessages: () => (/* binding */ verdictMessages)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1385);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4883);


const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .B)('ja');
const items = (count) => `${format.number(count)}件`;
const limited = (what, count, limit) => `${what}${items(count)}(上限${items(limit)})`;
/** What the verdict over several gates says, in Japanese. */
const verdictMessages = {
    source_verdict: () => '総合判定',
    verdict_problem_require: (p) => `${p.input}に「${p.given}」という行があります。nhnのような種類、vaddy:6eb1f9fcbdb6a5aのような対象、vaddy*3のような対象の数のいずれかを指定してください。`,
    verdict_problem_accept: (p) => `${p.input}に「${p.given}」が指定されています。指定できるのは${p.outcomes.join('、')}で、それぞれコロンに続けて理由を書いてください。`,
    verdict_problem_accept_never: (p) => `${p.input}に${p.given}が指定されていますが、総合判定では許可できません。上限、例外ファイル、on_incompleteなど、各ゲートのオプションを使ってください。`,
    verdict_problem_accept_reason: (p) => `${p.input}の${p.given}に理由がありません。「skipped: フォークにはシークレットがないため」のように、コロンに続けて理由を書いてください。`,
    verdict_problem_accept_twice: (p) => `${p.input}に${p.given}が2回指定されています。正しい理由の行だけを残してください。`,
    verdict_problem_commit: (p) => `${p.input}は「${p.given}」です。省略のないコミットID(16進数40桁または64桁)か、anyを指定してください。`,
    verdict_problem_no_commit: (p) => `この実行のコミットをCIから取得できないため、${p.input}が必要です。省略のないコミットIDか、anyを指定してください。`,
    verdict_problem_no_match: (p) => `reportsの「${p.given}」に一致するレポートがありません。ゲートが実行されたか、そのreport_dirがここにあるかを確認してください。総合判定自身のreport_dirの中は対象外です。`,
    verdict_problem_report: (p) => `${p.file}をレポートとして使えません: ${p.why}。`,
    verdict_file_cut_off: () => '途中で切れています',
    verdict_file_no_json: () => 'JSONではありません',
    verdict_file_no_report: () => 'スキーマの記載がなく、scangateのレポートではありません',
    verdict_file_schema: (p) => `スキーマが「${p.schema}」ですが、このバージョンで扱えるのは${p.known}だけです`,
    verdict_file_field: (p) => `${p.field === '' ? 'フィールド' : p.field}がないか、スキーマに合っていません`,
    verdict_file_too_long: (p) => `${format.number(p.mebibytes)} MiBを超えています`,
    verdict_why_outcome: (p) => `結果は「${p.outcome}」です: ${p.words}`,
    verdict_why_senseless: () => '合格と記載されていますが、結論または終了コードが合格ではないため、合格とみなせません。',
    verdict_why_no_commit: (p) => `コミットの記載がありません。この判定の対象は${p.wanted}です。`,
    verdict_why_commit: (p) => `コミット${p.commit}のレポートです。この判定の対象は${p.wanted}です。`,
    verdict_why_stale: (p) => `${format.duration(p.age)}前に終了しています。max_ageの上限は${format.duration(p.limit)}です。`,
    verdict_why_future: (p) => `終了日時が${p.time}ですが、現在は${p.now}です。どちらかの時計が合っていません。`,
    verdict_why_simulated: () => '模擬実行のレポートのため、実際のサービスについては何もわかりません。',
    verdict_why_contradicted: (p) => `同じ対象の別のレポートの結果が「${p.outcome}」のため、悪いほうの結果を採用しました。`,
    verdict_why_superseded: () => '同じ実行の後の試行を採用しました。',
    verdict_why_missing: () => '必須ですが、レポートがないか、対象の数が足りません。',
    verdict_why_unreadable: (p) => `レポートとして使えません: ${p.why}。`,
    verdict_why_warning: (p) => `結果は「${p.outcome}」ですが、ゲート自身のオプションにより警告付きで許可されています。`,
    verdict_why_passed_with_warning: () => '警告付きの合格です。',
    verdict_why_accepted: (p) => `結果は「${p.outcome}」ですが、acceptにより許可されています: ${p.words}`,
    verdict_quoted: (p) => p.words,
    verdict_reason_passed: (p) => p.gates === 1 ? '唯一のゲートが合格しました。' : `${items(p.gates)}のゲートがすべて合格しました。`,
    verdict_reason_passed_with_warnings: (p) => `${items(p.gates)}のゲートが合格しました(警告付きのレポート${items(p.warnings)})。`,
    verdict_reason_none: () => '判定するゲートがありません。',
    verdict_reason_one: (p) => `${p.gate}: ${p.reason}`,
    verdict_reason_several: (p) => `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(`${p.gate}: ${p.reason}`)}ほか${items(p.more)}も合格ではありません。`,
    verdict_warning_gate: (p) => `${p.gate}: ${p.reason}`,
    verdict_warning_of_gate: (p) => `${p.gate}: ${p.words}`,
    verdict_log_read: (p) => `レポートを${items(p.reports)}読み取りました。`,
    verdict_check_passed: (p) => `ゲート${items(p.all)}のうち${items(p.observed)}が合格ではありません。`,
    verdict_check_required: (p) => `必須ですがレポートのないものが${items(p.observed)}あります: ${format.list(p.gates)}${p.observed > p.gates.length ? '、…' : ''}。`,
    verdict_check_commit: (p) => `コミット${p.commit}ではないレポートが${items(p.observed)}あります。`,
    verdict_check_fresh: (p) => `${format.duration(p.limit)}(max_age)より古いか、未来の日時のレポートが${items(p.observed)}あります。`,
    verdict_check_real: (p) => `模擬実行のレポートが${items(p.observed)}あります。`,
    verdict_check_readable: (p) => `レポートとして使えないファイルが${items(p.observed)}あります。`,
    check_gates_passed: () => '合格ではないゲート',
    check_gates_required: () => 'レポートのない必須ゲート',
    check_gates_commit: () => '別のコミットのレポート',
    check_gates_fresh: () => '期限切れのレポート',
    check_gates_real: () => '模擬実行のレポート',
    check_gates_readable: () => 'レポートではないファイル',
    title_gates_passed: (p) => limited('合格ではないゲート', p.observed, p.limit),
    title_gates_required: (p) => limited('レポートなし', p.observed, p.limit),
    title_gates_commit: (p) => limited('別のコミット', p.observed, p.limit),
    title_gates_fresh: (p) => limited('期限切れ', p.observed, p.limit),
    title_gates_real: (p) => limited('模擬実行', p.observed, p.limit),
    title_gates_readable: (p) => limited('読み取り不可', p.observed, p.limit),
    fact_gate_count: () => 'ゲート',
    fact_passed_count: () => '合格',
    fact_failed_count: () => '合格以外',
    fact_missing: () => 'レポートなし',
    next_verdict_gates: () => '各ゲートのレポートに書かれている問題に対処し、そのゲートをもう一度実行してください。',
    next_verdict_missing: () => 'レポートのないゲートを実行するか、レポートが届いていない理由(スキップされたジョブ、保存されなかったアーティファクトなど)を確認してください。',
    next_verdict_commit: () => 'このコミットでゲートを実行してください。意図して別のコミットを判定する場合は、commitで指定してください。',
    next_verdict_stale: () => '期限切れのゲートをもう一度実行してください。古い結果でもよい場合は、max_ageを長くしてください。',
    next_verdict_simulated: () => '実際のサービスに対してゲートを実行してください。リハーサルの場合に限り、次のように指定できます:',
    next_verdict_unreadable: () => '各ファイルがゲートの完全なreport.jsonであることを確認してください。スキーマが新しい場合はscangateを更新してください。',
    gates_heading: () => 'ゲート',
    gates_totals: (p) => `ゲートは${items(p.gates)}です(合格${items(p.pass)}、警告付きで許可${items(p.warning)}、不合格${items(p.fail)}、判定不能${items(p.unjudged)})。`,
    gates_column_gate: () => 'ゲート',
    gates_column_counts: () => '件数',
    gates_column_ended: () => '終了日時',
    gates_more: (p) => `ほか${items(p.count)}は表示していません。report.jsonにはすべて記載されています。`,
    gates_next_worst: (p) => `続きの${items(p.count)}`,
    gates_count: (p) => `${p.label}: ${p.value}`,
    gates_none: () => 'レポートなし',
    gates_fleet_heading: (p) => `${p.source}: ${p.subjects}`,
    gates_line: (p) => (p.counts === '' ? `${p.name}: ${p.outcome}` : `${p.name}: ${p.outcome}(${p.counts})`),
};


/***/ }),

/***/ 2458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  apiMessages: () => (/* binding */ apiMessages)
});

// EXTERNAL MODULE: ./lib/messages/format.js
var format = __nccwpck_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/ko/api-document.js

const api_document_format = (0,format/* formatFor */.B)('ko');
/** What the API security check says of its options and of the OpenAPI document, in Korean. */
const apiDocumentMessages = {
    api_problem_allowed_host: (p) => `${p.input}에 "${p.given}" 항목이 있습니다. api.example.com:8443처럼 호스트나 호스트:포트를 지정하세요. *.example.com처럼 둘 이상의 레이블 앞에 레이블 하나를 뜻하는 "*."를 쓸 수 있습니다.`,
    api_problem_no_hosts: (p) => `allowed_hosts가 비어 있어 ${p.host} 호스트에 요청을 보내는 데 대한 동의가 없습니다. 요청해도 되는 호스트를 파이프라인이 계산하지 않는 곳에 적으세요.`,
    api_problem_host: (p) => `${p.input}의 호스트 ${p.host} 항목이 allowed_hosts에 없습니다. 포트가 없는 항목은 기본 포트만 뜻합니다.`,
    api_problem_header: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. Authorization이나 X-API-Key처럼 자격 증명을 담는 헤더의 이름을 지정하세요.`,
    api_problem_path_value_form: (p) => `${p.input}의 "${p.given}" 항목은 사용할 수 없습니다. 이름=값을 한 줄에 하나씩 지정하세요.`,
    api_problem_path_value_empty: (p) => `${p.input}의 "${p.given}" 항목에 값이 없습니다. 이름=값 형식으로 지정하세요.`,
    api_problem_path_value_slash: (p) => `${p.input}의 "${p.given}" 항목은 사용할 수 없습니다. 값에 슬래시가 있으면 다른 경로가 됩니다.`,
    api_problem_path_value_dots: (p) => `${p.input}의 "${p.given}" 항목은 사용할 수 없습니다. 점으로만 된 값은 경로를 벗어납니다.`,
    api_problem_path_value_twice: (p) => `${p.input}에 "${p.given}" 항목의 이름이 두 번 있습니다. 하나만 남기세요.`,
    api_problem_path_value_unknown: (p) => `${p.input}의 "${p.given}" 이름은 문서의 어떤 경로나 쿼리의 매개변수도 아닙니다.`,
    api_problem_leave_out: (p) => `${p.input}의 "${p.given}" 항목은 사용할 수 없습니다. GET /health나 GET /admin/*처럼 대문자 메서드와 경로를 지정하세요.`,
    api_problem_leave_out_nothing: (p) => `${p.input}의 "${p.given}" 항목과 일치하는 작업이 문서에 없습니다.`,
    api_problem_rule: (p) => `${p.input}에 "${p.given}" 항목이 있습니다. AUTH-1 같은 규칙 ID(목록: scangate api rules)나 none을 지정하세요.`,
    api_problem_document_size: (p) => `${p.file} 파일이 5 MiB를 넘습니다.`,
    api_problem_syntax: (p) => `${p.file} 파일을 YAML 또는 JSON으로 읽을 수 없습니다(${p.line}행 ${p.column}열): ${p.why}`,
    api_problem_depth: (p) => `${p.file} 파일을 사용할 수 없습니다. 중첩 깊이가 ${api_document_format.number(p.deepest)}단계를 넘습니다.`,
    api_problem_aliases: (p) => `${p.file} 파일을 사용할 수 없습니다. YAML 별칭이 가리키는 것이 없거나 펼친 결과가 너무 큽니다. 대신 $ref를 사용하세요.`,
    api_problem_no_document: (p) => `${p.file} 파일은 OpenAPI 문서가 아닙니다. openapi 필드가 없습니다.`,
    api_problem_swagger: (p) => `${p.file} 파일은 Swagger 2.0입니다. OpenAPI 3.0부터 3.2까지 사용할 수 있습니다. 예를 들어 다음과 같이 변환하세요: npx swagger2openapi --outfile openapi.yaml FILE`,
    api_problem_version: (p) => `${p.file} 파일은 OpenAPI "${p.given}" 문서입니다. 3.0부터 3.2까지 사용할 수 있습니다.`,
    api_problem_no_operations: (p) => `${p.file} 파일에 작업이 하나도 없습니다.`,
    api_problem_bundle: (p) => `${p.file} 파일의 경로가 다른 파일에 있어 읽지 않습니다. 예를 들어 다음과 같이 먼저 하나로 묶으세요: npx @redocly/cli bundle FILE --output openapi.yaml`,
    api_problem_baseline: (p) => `baseline의 "${p.file}" 파일은 무언가를 확인한 API 보안 점검의 report.json이 아닙니다.`,
    api_problem_baseline_future: (p) => `baseline의 "${p.file}" 파일은 미래의 것입니다(${p.time}). 이 컴퓨터의 시계를 맞추거나 다른 보고서를 지정하세요.`,
    api_problem_baseline_age: (p) => `baseline의 "${p.file}" 파일(${p.time})은 max_baseline_age(${p.maximum})보다 오래되었습니다. 발견 항목을 다시 검토하고 새 보고서를 지정하세요.`,
    api_seen_plain_url: (p) => `문서에 암호화되지 않는 주소 ${p.url} 항목이 있습니다.`,
    api_seen_unsaid: () => '작업에도 문서 전체에도 security가 없습니다.',
    api_seen_open: () => '쓰기 작업인데 security가 누구에게나 열려 있습니다([]).',
    api_seen_optional: () => '쓰기 작업인데 security가 선택 사항입니다({}).',
    api_seen_key_in_query: () => '키가 URL에 들어가 로그와 기록에 남습니다.',
    api_seen_basic: () => 'Basic 인증은 요청할 때마다 비밀번호를 보냅니다.',
    api_seen_flow: (p) => `RFC 9700이 권하지 않는 ${p.flow} 플로를 사용합니다.`,
    api_seen_no_scopes: () => 'OAuth를 사용하지만 스코프를 요구하는 작업이 없습니다.',
    api_seen_no_429: () => '429를 문서화한 작업이 없습니다.',
    api_seen_no_schema: (p) => `${p.name} 항목에 스키마가 없습니다.`,
    api_seen_no_refusals: () => '보호된 작업인데 401도 403도 문서에 없습니다.',
    api_notice_unseen_paths: (p) => `문서의 경로 ${api_document_format.number(p.count)}개가 다른 파일에 있어 읽지 않습니다. 하나로 묶으면 확인할 수 있습니다.`,
    api_reason_checked: (p) => `점검하면 요청 ${api_document_format.number(p.requests)}건을 보냅니다. 이번에는 URL로 지정한 openapi를 가져온 것 외에는 아무것도 보내지 않았습니다.`,
    api_log_planned: (p) => p.line,
    api_why_no_document: () => '읽을 문서가 없습니다.',
    api_why_unseen_paths: () => '문서의 일부 경로가 다른 파일에 있어 읽지 않습니다.',
    api_why_no_writes: () => '문서에 쓰기 작업이 없습니다.',
    api_why_no_schemes: () => '보안 스킴을 사용하는 작업이 없습니다.',
    api_why_no_oauth: () => 'OAuth 2.0을 사용하는 작업이 없습니다.',
    api_why_no_input: () => '매개변수나 JSON 본문을 받는 작업이 없습니다.',
    api_why_none_protected: () => '보호된다고 문서화된 작업이 없습니다.',
};

;// CONCATENATED MODULE: ./lib/messages/ko/api-judge.js

const api_judge_format = (0,format/* formatFor */.B)('ko');
/** What the API security check says of its judgement, and what to do about it, in Korean. */
const apiJudgeMessages = {
    api_reason_passed: (p) => `모든 상한 이내입니다(상 ${api_judge_format.number(p.high)}건, 중 ${api_judge_format.number(p.medium)}건, 하 ${api_judge_format.number(p.low)}건). 충족된 규칙은 ${api_judge_format.number(p.met)}개, 확인할 수 없는 규칙은 ${api_judge_format.number(p.notVisible)}개입니다.`,
    api_reason_over: (p) => `${p.option} 상한 ${api_judge_format.number(p.limit)}건을 넘는 ${api_judge_format.number(p.observed)}건이 발견되었습니다. 첫 번째는 ${p.place}의 ${p.rule}입니다.`,
    api_reason_not_whole: () => '확인해야 할 것을 모두 확인하지 못했으므로 상한 이내라는 사실만으로는 통과로 볼 수 없습니다.',
    api_reason_not_visible: (p) => `필수 규칙을 확인할 수 없습니다: ${api_judge_format.list(p.rules)}. ${p.why}`,
    api_reason_unasked: (p) => `계획한 요청 중 ${api_judge_format.number(p.count)}건을 보내지 않았습니다. ${p.why}`,
    api_reason_lost_sight: (p) => `baseline에서는 확인되었으나 이번에는 확인할 수 없는 규칙 ${api_judge_format.number(p.count)}개: ${api_judge_format.list(p.rules)}${p.count > p.rules.length ? ', …' : ''}.`,
    api_ignored: (p) => `${p.by} 승인으로 ${p.expires}까지 예외 처리: ${p.reason}`,
    next_api_mend: () => '발견된 문제를 해결하십시오. 해결 방법은 각 항목에 나와 있습니다.',
    next_api_accept: () => '당분간 허용할 항목은 사유, 승인자, 만료일과 함께 ignore_file에 기록하십시오. scangate api check --write-ignore-file로 초안을 만들 수 있습니다.',
    next_api_allow: () => '또는 현재 건수만큼 허용하십시오.',
    next_api_see_rules: () => '확인할 수 없었던 이유를 규칙 목록에서 확인하십시오. 확인되지 않아도 되는 규칙은 require에서 빼십시오.',
    next_api_give_values: () => '실제로 있는 리소스의 예를 문서에 적거나 path_values에 지정하십시오. 응답할 수 없는 작업은 leave_out으로 제외하십시오.',
    next_api_slower: () => 'API가 호출을 제한한다면 더 천천히 요청하십시오.',
    next_api_more_time: () => '실행 시간을 늘리려면 다음과 같이 지정하십시오.',
    next_api_new_baseline: () => '이 상태가 맞다면 이번 보고서를 새 baseline으로 사용하십시오.',
    next_api_document: () => '자격 증명 없이 문서를 읽을 수 있는 주소인지 확인하거나 파일로 지정하십시오.',
    next_api_check_target: () => 'target과 openapi를 확인하고, 프록시나 로그인 페이지가 API 대신 응답하지 않는지 확인한 뒤 다시 실행하십시오.',
    check_require: () => '확인할 수 없는 필수 규칙',
    check_min_seen: () => '명확하게 응답한 보호 대상 작업',
    check_unasked: () => '보내지 않은 계획된 요청',
    check_baseline: () => 'baseline에서만 확인된 규칙',
    title_require: (p) => `확인할 수 없는 필수 규칙 ${api_judge_format.number(p.observed)}개, 상한 ${api_judge_format.number(p.limit)}개`,
    title_min_seen: (p) => `명확한 응답 ${api_judge_format.percent(p.observed)}, 하한 ${api_judge_format.percent(p.limit)}`,
    title_unasked: (p) => `보내지 않은 요청 ${api_judge_format.number(p.observed)}건, 상한 ${api_judge_format.number(p.limit)}건`,
    title_baseline: (p) => `확인할 수 없게 된 규칙 ${api_judge_format.number(p.observed)}개, 상한 ${api_judge_format.number(p.limit)}개`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/api-live.js

const api_live_format = (0,format/* formatFor */.B)('ko');
/** What the API security check says of what it asks and sees, in Korean. */
const apiLiveMessages = {
    api_log_asking: (p) => `${p.target}에 요청 ${api_live_format.number(p.requests)}건을 한 번에 하나씩 보냅니다.`,
    api_log_asking_on: (p) => `요청 ${api_live_format.number(p.of)}건 중 ${api_live_format.number(p.count)}건을 마쳤습니다.`,
    api_log_judging: (p) => `관찰한 내용을 규칙 ${api_live_format.number(p.rules)}개와 대조합니다.`,
    api_cut_limited: () => 'API가 HTTP 429로 응답하여 더 이상 요청하지 않았습니다.',
    api_cut_troubles: (p) => `최근 응답 ${api_live_format.number(p.count)}건이 서버 오류이거나 제시간에 오지 않아 더 이상 요청하지 않았습니다.`,
    api_cut_time: (p) => `timeout인 ${api_live_format.written(p.limit)} 안에 모든 요청을 마치지 못했습니다.`,
    api_why_http: () => '대상이 루프백의 일반 http입니다.',
    api_why_address: () => 'HSTS는 IP 주소에 적용되지 않습니다.',
    api_why_no_room: () => 'max_requests 한도 때문에 요청하지 않았습니다.',
    api_why_no_credential: () => 'credential이 지정되지 않았습니다.',
    api_why_no_operation: () => '이를 위해 요청할 수 있는 작업이 문서에 없습니다.',
    api_why_no_protected: () => '요청할 수 있는 작업 중 보호된다고 문서화된 작업이 없습니다.',
    api_why_not_planned: () => '이 대상에는 요청하지 않습니다.',
    api_why_cut_short: () => '그 전에 요청을 중단했습니다.',
    api_why_untrusted: () => '인증서를 신뢰할 수 없어 아무것도 보내지 않았습니다.',
    api_why_no_refusal: () => '자격 증명 없는 요청을 거부한 작업이 없습니다.',
    api_why_locked: () => '자격 증명을 그곳으로 보내거나 더 이상 보낼 수 없습니다.',
    api_why_unclear: () => '판단할 수 있는 명확한 응답이 아니었습니다.',
    api_why_no_answer: (p) => `응답이 없었습니다. ${p.why}`,
    api_why_few_clear: (p) => `보호된 작업 ${api_live_format.number(p.asked)}개 중 명확하게 응답한 작업은 ${api_live_format.number(p.clear)}개뿐입니다(min_seen은 ${api_live_format.percent(p.least)}).`,
    api_why_no_401: () => '401 응답이 없었습니다.',
    api_why_no_limits: () => '제한을 알리는 응답이 없었습니다. 알릴 의무는 없습니다.',
    api_why_no_errors: () => 'API의 오류 응답을 관찰하지 못했습니다.',
    api_why_no_sunset: () => '종료를 알리는 응답이 없습니다.',
    api_why_contact_elsewhere: () => 'security.txt가 다른 곳에 있습니다. 리디렉션은 따라가지 않으므로 그 주소를 security_txt에 지정하십시오.',
    api_seen_untrusted: (p) => `${p.why} 인증서 발급자는 "${p.issuer}"입니다.`,
    api_seen_expiring: (p) => `"${p.issuer}"에서 발급한 인증서가 ${p.date}에 만료됩니다(${api_live_format.number(p.days)}일 남음).`,
    api_seen_old_tls: (p) => `${api_live_format.list(p.versions)} 연결을 허용했습니다. 인증서 발급자는 "${p.issuer}"입니다.`,
    api_seen_static_rsa: (p) => `순방향 비밀성이 없는 RSA 키 교환의 TLS 1.2를 허용했습니다. 인증서 발급자는 "${p.issuer}"입니다.`,
    api_seen_security_txt: (p) => `${p.why} ${p.seen}`,
    api_contact_missing: () => 'security.txt가 없습니다.',
    api_contact_type: () => 'security.txt가 UTF-8의 text/plain이 아닙니다.',
    api_contact_long: () => 'security.txt가 32KiB보다 깁니다.',
    api_contact_no_contact: () => 'security.txt에 쓸 수 있는 Contact가 없거나 연락처가 아닌 값이 있습니다.',
    api_contact_no_expires: () => 'security.txt에는 날짜와 시간을 나타내는 Expires가 정확히 하나 있어야 합니다.',
    api_contact_expired: (p) => `security.txt가 ${p.date}에 만료되었습니다.`,
    api_contact_canonical: () => 'security.txt의 Canonical이 읽어 온 주소를 가리키지 않습니다.',
};

;// CONCATENATED MODULE: ./lib/messages/ko/api-rules.js
/** What each rule of the API security check asks for and what to do, in Korean. */
const apiRuleMessages = {
    api_rule_TLS_1: () => '신뢰할 수 있고 호스트와 일치하며 만료가 임박하지 않은 인증서',
    api_fix_TLS_1: () => '이 호스트 이름의 인증서를 공인 인증 기관에서 갱신하고 갱신을 자동화하세요. 내부 인증 기관은 ca_file에 지정하세요.',
    api_rule_TLS_2: () => 'TLS 1.0과 1.1을 받지 않음',
    api_fix_TLS_2: () => 'API 앞의 모든 로드 밸런서에서 TLS 1.2와 1.3만 허용하세요.',
    api_rule_TLS_3: () => 'TLS 1.2에서 순방향 비밀성 제공',
    api_fix_TLS_3: () => '정적 RSA 키 교환을 쓰는 암호 스위트를 제거하고 ECDHE를 쓰는 것만 남기세요.',
    api_rule_TLS_4: () => '80번 포트가 응답하지 않음',
    api_fix_TLS_4: () => '80번 포트를 닫거나 리디렉션 없이 거부하세요. 실수로 http를 쓴 클라이언트가 키를 보내기 전에 알아차릴 수 있습니다.',
    api_rule_TLS_5: () => '1년 이상의 HSTS',
    api_fix_TLS_5: () => '모든 응답에 Strict-Transport-Security: max-age=31536000 헤더를 보내세요.',
    api_rule_TLS_6: () => '문서의 주소가 모두 https',
    api_fix_TLS_6: () => 'https로 바꾸고, 평문 http로 접속하는 주소는 삭제하세요.',
    api_rule_AUTH_1: () => '보호된 작업이 자격 증명 없는 요청을 거부함',
    api_fix_AUTH_1: () => '다른 처리보다 먼저 자격 증명을 확인하고, 없으면 401로 응답하세요. 의도적으로 공개한 작업이라면 security: []로 명시하세요.',
    api_rule_AUTH_2: () => '지어낸 자격 증명으로는 아무것도 열리지 않음',
    api_fix_AUTH_2: () => '자격 증명의 서명을 검증하거나 등록된 것인지 조회하세요. 있다는 것만으로는 아무것도 증명되지 않습니다.',
    api_rule_AUTH_3: () => '401 응답이 필요한 자격 증명을 알려 줌',
    api_fix_AUTH_3: () => '모든 401 응답에 WWW-Authenticate 헤더를 보내세요(예: Bearer).',
    api_rule_AUTH_4: () => '모든 작업에 호출할 수 있는 사람이 명시됨',
    api_fix_AUTH_4: () => '작업이나 문서 전체에 security를 추가하세요. 누구나 호출할 수 있는 것이 의도라면 []로 적으세요.',
    api_rule_AUTH_5: () => '쓰기 작업이 아무에게나 열려 있지 않음',
    api_fix_AUTH_5: () => '자격 증명을 요구하세요. 로그인처럼 불가피한 예외는 사유와 함께 ignore_file에 적으세요.',
    api_rule_AUTH_6: () => 'URL 속 키, 오래된 플로, Basic 인증을 쓰지 않음',
    api_fix_AUTH_6: () => '키는 헤더로 받고, 토큰은 PKCE를 적용한 인가 코드 플로나 클라이언트 자격 증명으로 발급하세요.',
    api_rule_SCOPE_1: () => '스코프가 있는 OAuth',
    api_fix_SCOPE_1: () => '스코프를 정의하고 작업마다 필요한 것만 요구하세요.',
    api_rule_LIST_1: () => 'CORS가 외부 출처를 허용하지 않음',
    api_fix_LIST_1: () => '출처를 고정된 목록과 비교하세요. 받은 출처를 그대로 돌려보내거나 null을 허용하지 마세요.',
    api_rule_LIST_2: () => 'TRACE를 거부함',
    api_fix_LIST_2: () => '서버와 프레임워크 모두에서 TRACE에 405로 응답하세요.',
    api_rule_RATE_1: () => '응답이 속도 제한을 알려 줌',
    api_fix_RATE_1: () => 'RateLimit와 RateLimit-Policy 헤더로 제한을 알려 주세요.',
    api_rule_RATE_2: () => '문서에 429가 있음',
    api_fix_RATE_2: () => '호출을 제한하고, 제한하는 곳에 Retry-After가 있는 429 응답을 문서화하세요.',
    api_rule_INPUT_1: () => '모든 매개변수와 JSON 본문에 스키마가 있음',
    api_fix_INPUT_1: () => '허용하는 내용을 스키마로 기술하고 그 밖의 것은 거부하세요.',
    api_rule_ERR_1: () => '오류가 내부 정보를 드러내지 않음',
    api_fix_ERR_1: () => '디버그 모드를 끄고 일반적인 문장 하나로만 응답하세요. 자세한 내용은 로그에 남기세요.',
    api_rule_ERR_2: () => '오류가 HTML 페이지가 아님',
    api_fix_ERR_2: () => '오류는 JSON으로 응답하세요. application/problem+json이 가장 좋습니다.',
    api_rule_ERR_3: () => '헤더에 소프트웨어 버전이 없음',
    api_fix_ERR_3: () => '헤더를 없애거나 헤더에서 버전을 빼세요.',
    api_rule_XSS_1: () => '올바른 미디어 유형과 nosniff',
    api_fix_XSS_1: () => '본문에 맞는 Content-Type과 X-Content-Type-Options: nosniff 헤더를 보내세요.',
    api_rule_DATA_1: () => '자격 증명에 대한 응답이 저장되지 않음',
    api_fix_DATA_1: () => '호출자만 볼 수 있는 내용에는 Cache-Control: no-store 헤더를 보내세요.',
    api_rule_DOC_1: () => '문서에 있는 작업이 실제로 존재함',
    api_fix_DOC_1: () => '작업을 문서에서 빼거나 다시 제공하세요.',
    api_rule_DOC_2: () => '보호된 작업의 문서에 401 또는 403이 있음',
    api_fix_DOC_2: () => '거부 응답을 문서화하세요. 401을 적고, 역할에 따라 다르면 403도 적으세요.',
    api_rule_VER_1: () => '종료된 것은 더 이상 응답하지 않음',
    api_fix_VER_1: () => 'Sunset에 적힌 날부터 410으로 응답하거나 그 날짜를 미루세요.',
    api_rule_VDP_1: () => '유효한 security.txt',
    api_fix_VDP_1: () => '/.well-known/security.txt를 text/plain으로 제공하고, Contact와 1년 이내의 미래 날짜인 Expires 하나를 적으세요.',
    api_point_authentication: () => '인증',
    api_point_least_privilege: () => '최소 권한',
    api_point_encryption: () => '전송 구간 암호화',
    api_point_rate_limits: () => '속도 제한',
    api_point_allow_lists: () => '허용 목록',
    api_point_input_validation: () => '입력 검증, 인젝션',
    api_point_xss: () => '크로스 사이트 스크립팅',
    api_point_errors: () => '내부 정보 없는 오류와 로그',
    api_point_monitoring: () => '모니터링',
    api_point_documentation: () => '문서화',
    api_point_versioning: () => '버전 관리',
    api_point_audits: () => '감사와 업데이트',
    api_point_disclosure: () => '취약점 공개',
    api_point_privacy: () => '개인 정보 보호',
    api_point_standards: () => '표준',
    api_point_education: () => '교육',
};

;// CONCATENATED MODULE: ./lib/messages/ko/api.js




/** What the API security check is called, and its facts, in Korean. */
const apiMessages = {
    ...apiDocumentMessages,
    ...apiRuleMessages,
    ...apiLiveMessages,
    ...apiJudgeMessages,
    source_api: () => 'API 보안 점검',
    fact_target: () => '대상',
    fact_met_count: () => '충족한 규칙',
    fact_not_visible_count: () => '확인할 수 없는 규칙',
    fact_not_visible: () => '확인할 수 없는 규칙의 ID',
    fact_known_count: () => '이미 알려진 발견 항목',
    fact_request_count: () => '보낸 요청과 핸드셰이크',
};


/***/ }),

/***/ 2795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nhnMessages: () => (/* binding */ nhnMessages)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1385);

const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .B)('ko');
const instances = (count) => `${format.number(count)}대`;
const items = (count) => `${format.number(count)}건`;
/** What the gate on NHN Cloud Server Security Check says, in Korean: 점검, 취약점, 상/중/하, 양호/취약, 대응 방안, 예외 처리. */
const nhnMessages = {
    source_nhn: () => '서버 보안 점검',
    problem_region: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. KR1, KR2 같은 리전을 쉼표, 공백, 줄바꿈 중 하나로 구분해 지정하세요.`,
    problem_instances: (p) => `${p.input}에 "!"만 있는 줄이 있습니다. 이름이나 패턴을 한 줄에 하나씩 쓰고, 제외할 이름 바로 앞에 "!"를 붙이세요.`,
    nhn_problem_period: (p) => `from(${p.from}) 시각은 to(${p.to}) 시각보다 앞서야 합니다.`,
    nhn_problem_from: () => 'from에는 max_age보다 더 이전 시각을 지정하세요. 그렇지 않으면 그보다 먼저 점검한 인스턴스가 기한 초과로 판정되지 않고 누락됩니다.',
    nhn_problem_lookback: (p) => `lookback(${p.lookback}) 값은 max_age(${p.age}) 값보다 길어야 합니다. 그렇지 않으면 기한이 지난 결과를 찾을 수 없습니다.`,
    nhn_problem_loopback: (p) => `${p.input}, ${p.other} 주소는 둘 다 루프백이거나 둘 다 루프백이 아니어야 합니다. 시뮬레이터에 실제 키를 보내지 않기 위해서입니다.`,
    nhn_reason_passed: (p) => `인스턴스 ${instances(p.instances)} 모두 기준을 충족합니다. 취약점은 상 ${items(p.high)}, 중 ${items(p.medium)}, 하 ${items(p.low)}입니다.`,
    nhn_reason_over: (p) => `${p.instance}에 ${p.option} 대상 취약점이 ${items(p.observed)} 있습니다. 상한은 ${items(p.limit)}입니다.`,
    nhn_reason_over_several: (p) => `인스턴스 ${instances(p.instances)}에서 ${p.option} 대상 취약점이 상한 ${items(p.limit)}을 넘었습니다. 가장 많은 인스턴스: ${p.instance}(${items(p.observed)}).`,
    nhn_reason_over_total: (p) => `전체 인스턴스의 ${p.option} 대상 취약점이 모두 ${items(p.observed)}입니다. 상한은 ${items(p.limit)}입니다.`,
    nhn_reason_stale: (p) => `${p.instance}의 마지막 점검 후 ${format.duration(p.age)} 지났습니다. max_age 상한은 ${format.duration(p.limit)}입니다.`,
    nhn_reason_stale_several: (p) => `인스턴스 ${instances(p.instances)}의 마지막 점검이 max_age 상한(${format.duration(p.limit)})보다 오래되었습니다. 가장 오래된 인스턴스: ${p.instance}(${format.duration(p.age)} 전).`,
    nhn_reason_future: (p) => `${p.instance}의 점검 시각은 ${p.time}인데 현재 시각은 ${p.now}입니다. 결과가 얼마나 지났는지 판정할 수 없습니다.`,
    nhn_reason_clocks: (p) => `NHN Cloud의 시계는 ${p.server}, 이 머신의 시계는 ${p.own}입니다. 결과가 얼마나 지났는지 판정할 수 없습니다.`,
    nhn_reason_missing: (p) => `require_instances 중 ${instances(p.count)}의 결과가 없습니다: ${format.list(p.instances)}${p.count > p.instances.length ? ' 외' : ''}.`,
    nhn_reason_unmatched: (p) => `instances의 ${format.number(p.count)}개 줄과 일치하는 결과가 없습니다: ${format.list(p.patterns)}${p.count > p.patterns.length ? ' 외' : ''}.`,
    nhn_reason_no_results: () => '결과가 하나도 없습니다. 인스턴스 상태를 전혀 알 수 없으며, 안전하다는 뜻이 아닙니다.',
    nhn_reason_empty_region: (p) => `region에 지정한 ${format.list(p.regions)} 리전의 결과가 없습니다.`,
    nhn_reason_not_whole: () => '결과가 온전하지 않아, 상한 이내라도 안전하다고 판단할 수 없습니다.',
    nhn_reason_doubts: (p) => `${p.reason} 이와 같은 문제가 ${items(p.count)} 더 있습니다.`,
    nhn_reason_timeout: (p) => `timeout에 지정한 ${format.written(p.limit)} 안에 실행이 끝나지 않았습니다.`,
    nhn_reason_checked: (p) => `${format.list(p.regions)} 리전의 결과를 읽을 수 있습니다. 키, app_key, 리전에 문제가 없습니다.`,
    nhn_answer_own_fault: (p) => `${p.host} 내부에서 오류가 발생했습니다(${p.endpoint}): ${p.text}`,
    nhn_doubt_field: (p) => `${p.instance}의 결과에 사용할 수 있는 ${p.field} 값이 없습니다.`,
    nhn_doubt_no_checks: (p) => `${p.instance}의 점검에서 확인한 항목이 하나도 없습니다. 점검에 실패한 것이며, 양호하다는 뜻이 아닙니다.`,
    nhn_doubt_too_weak: (p) => `${p.instance}의 결과가 모순됩니다. 점검 항목 ${items(p.checks)} 중 취약이 ${items(p.weak)}입니다.`,
    nhn_doubt_sum: (p) => `${p.instance}의 결과가 모순됩니다. 취약은 ${items(p.weak)}인데 등급별 합계는 ${items(p.sum)}입니다.`,
    nhn_doubt_gone: (p) => `${p.instance}의 결과 ${p.number}번이 목록에는 있지만 그 항목을 조회할 수 없습니다(HTTP 404).`,
    nhn_doubt_item: (p) => `${p.instance}의 결과에 사용할 수 있는 ${p.field} 값이 없는 항목이 있습니다.`,
    nhn_doubt_code: (p) => `${p.instance}의 ${p.item} 항목이 양호(O)도 취약(X)도 아닙니다. 받은 값: "${p.code}".`,
    nhn_doubt_level: (p) => `${p.instance}의 취약 항목 ${p.item}에 이 버전이 알지 못하는 등급이 있습니다: "${p.level}".`,
    nhn_doubt_items: (p) => `${p.instance}의 결과가 모순됩니다. 항목이 ${items(p.items)}인데 점검 항목 수는 ${items(p.checks)}입니다.`,
    nhn_doubt_weak_items: (p) => `${p.instance}의 결과가 모순됩니다. 취약 항목이 ${items(p.items)}인데 취약 수는 ${items(p.weak)}입니다.`,
    nhn_doubt_level_items: (p) => `${p.instance}의 결과가 모순됩니다. 취약 항목의 등급이 집계된 수와 다릅니다.`,
    nhn_doubt_unnamed: (p) => `${p.region} 리전에 인스턴스 이름이나 점검 기준이 없는 결과가 있어, 무엇에 대한 결과인지 알 수 없습니다.`,
    nhn_doubt_paging: (p) => `NHN Cloud가 알린 ${p.region} 리전의 결과는 ${items(p.total)}인데 목록에는 ${items(p.got)} 있습니다. 이 목록은 신뢰할 수 없습니다.`,
    nhn_doubt_unsettled: (p) => `${p.region} 리전의 결과 수가 읽을 때마다 바뀌어, 누락된 결과가 있을 수 있습니다.`,
    nhn_doubt_too_large: (p) => `${p.region} 리전의 결과를 아무리 적게 요청해도 너무 크다는 응답을 받았습니다(HTTP 413).`,
    nhn_region_not_whole: (p) => `${p.region} 리전의 결과 목록이 온전하지 않아, 이 인스턴스의 더 최근 결과가 누락되었을 수 있습니다.`,
    nhn_stale: (p) => `${p.instance}의 최신 결과가 max_age보다 오래되었습니다.`,
    nhn_missing: (p) => `필수 인스턴스의 결과가 없습니다: ${p.instance}`,
    subjects_instance: () => '인스턴스',
    fleet_totals_instance: (p) => `인스턴스는 ${instances(p.subjects)}입니다(실패 ${instances(p.fail)}, 판정 불가 ${instances(p.unjudged)}). 이 중 ${instances(p.withFindings)}에서 취약 항목이 발견되었습니다.`,
    fleet_let_through_instance: (p) => `경고와 함께 허용한 인스턴스는 ${instances(p.warning)}, 건너뛴 인스턴스는 ${instances(p.skipped)}입니다.`,
    fleet_more_instance: (p) => `그 외 ${instances(p.count)}는 표시하지 않았습니다(이 중 실패 ${instances(p.fail)}, 판정 불가 ${instances(p.unjudged)}).`,
    fleet_clean_instance: (p) => `취약 항목이 없는 인스턴스 ${instances(p.count)}`,
    nhn_unread_items: (p) => `취약 항목 ${items(p.count)}(details: none이므로 개별 항목은 읽지 않음)`,
    nhn_ignored: (p) => `${p.expires}까지 예외 처리(승인자: ${p.by}). 사유: ${p.reason}`,
    nhn_notice_not_revoked: (p) => `이 실행의 토큰을 폐기하지 못했습니다. 만료될 때까지 유효합니다: ${p.why}`,
    nhn_notice_idle: (p) => `instances의 "!${p.pattern}" 줄로 제외된 결과가 없습니다. 여전히 맞는지 확인하세요.`,
    nhn_notice_no_results_warn: () => '결과는 incomplete이지만 on_no_results가 warn이므로 단계는 성공으로 끝납니다.',
    nhn_log_reading: (p) => `${format.list(p.regions)} 리전의 결과를 읽습니다.`,
    nhn_log_reading_again: (p) => `읽는 동안 ${p.region} 리전의 결과 수가 바뀌어 다시 읽습니다.`,
    nhn_log_found: (p) => `인스턴스 ${instances(p.instances)}의 최신 결과 ${items(p.results)}을 차례로 확인합니다.`,
    nhn_log_progress: (p) => `결과 ${items(p.total)} 중 ${items(p.done)}을 확인했습니다.`,
    next_nhn_repair: () => '대응 방안에 따라 취약점을 조치하고, 인스턴스를 다시 점검한 뒤 다시 실행하세요.',
    next_nhn_except: () => '의도적으로 허용하는 항목은 사유, 승인자, 기한과 함께 ignore_file에 예외 처리로 기록하세요.',
    next_nhn_inspect: () => '해당 인스턴스에서 점검을 다시 실행하세요. 더 이상 없는 인스턴스는 instances로 제외할 수 있습니다.',
    next_nhn_inspect_again: () => 'Server Security Check 콘솔과 비교하고 인스턴스를 다시 점검한 뒤 다시 실행하세요. 계속되면 NHN Cloud 고객 지원에 문의하세요.',
    next_nhn_run_again: () => '점검이 진행 중이 아닐 때 다시 실행하세요. 계속되면 NHN Cloud 고객 지원에 문의하세요.',
    next_nhn_clocks: () => '이 머신과 인스턴스의 시계를 맞추고 다시 실행하세요. 시계가 맞다면 이 시각들에 대해 NHN Cloud 고객 지원에 문의하세요.',
    next_nhn_names: () => '해당 인스턴스에서 점검을 실행하거나 require_instances를 고치세요. 이름은 콘솔에 표시된 것과 정확히 같아야 하며, os, criteria, instances로 제외된 것은 포함되지 않습니다.',
    next_nhn_patterns: () => 'instances를 콘솔에 표시된 이름과 비교하세요. 대소문자를 구분합니다.',
    next_nhn_first_results: () => 'region, os, criteria, instances, lookback 값과 인스턴스에서 점검을 실행한 적이 있는지 확인하세요.',
    next_nhn_regions: () => '인스턴스가 없는 리전을 region에서 빼거나, 그 리전에서 점검을 실행하세요.',
    next_nhn_more_time: () => '실행 시간을 늘리려면:',
    next_nhn_fewer_details: () => '취약점이 있는 인스턴스의 항목만 읽으려면:',
    next_nhn_keys: () => 'user_access_key_id, secret_access_key 값이 서로 맞는 쌍인지, 키가 삭제되거나 재발급되지 않았는지 확인하세요.',
    next_nhn_token: () => '토큰을 다시 발급받거나, 대신 user_access_key_id, secret_access_key 값을 지정하세요.',
    next_nhn_access: () => 'app_key, region 값을 콘솔과 비교하고, 키의 계정이 해당 프로젝트에서 Server Security Check VIEWER 역할을 가졌는지, 조직의 IP ACL이 이 머신을 허용하는지 확인하세요.',
    next_nhn_try_later: () => '잠시 기다렸다가 다시 실행하세요. 반복되면 NHN Cloud 고객 지원이나 프록시 관리자에게 문의하세요.',
    nhn_column_number: () => '번호',
    nhn_column_instance: () => '인스턴스',
    nhn_column_region: () => '리전',
    nhn_column_criteria: () => '점검 기준',
    nhn_column_inspected: () => '점검 시각',
    nhn_column_item: () => '항목',
    nhn_column_level: () => '등급',
    nhn_column_name: () => '이름',
    nhn_word_weak: () => '취약',
    nhn_word_good: () => '양호',
    nhn_inspections_none: () => '결과가 없습니다.',
    nhn_problem_number: (p) => `${p.number}번 결과가 NHN Cloud에 없습니다.`,
    check_max_age: () => '가장 오래된 최신 결과의 경과 시간',
    check_require_instances: () => '결과가 없는 필수 인스턴스',
    check_instances: () => '일치하는 결과가 없는 패턴',
    check_results_found: () => '찾은 결과',
    check_region: () => '결과가 없는 리전',
    check_consistent_results: () => '결과의 문제',
    title_max_age: (p) => `마지막 점검 ${format.duration(p.observed)} 전, 상한 ${format.duration(p.limit)}`,
    title_require_instances: (p) => `결과가 없는 필수 인스턴스 ${instances(p.observed)}, 상한 ${instances(p.limit)}`,
    title_instances: (p) => `일치하지 않는 패턴 ${items(p.observed)}, 상한 ${items(p.limit)}`,
    title_results_found: (p) => `결과 ${items(p.observed)}, 하한 ${items(p.limit)}`,
    title_region: (p) => `결과가 없는 리전 ${items(p.observed)}, 상한 ${items(p.limit)}`,
    title_consistent_results: (p) => `결과의 문제 ${items(p.observed)}, 상한 ${items(p.limit)}`,
    fact_regions: () => '리전',
    fact_instance_count: () => '인스턴스',
    fact_weak_instance_count: () => '취약 인스턴스',
    fact_check_count: () => '점검 항목',
    fact_weak_count: () => '취약점',
    fact_high_count: () => '상',
    fact_medium_count: () => '중',
    fact_low_count: () => '하',
    fact_ignored_count: () => '예외 처리 항목',
    fact_stale_count: () => '기한 초과 인스턴스',
    fact_missing_count: () => '결과 없는 인스턴스',
    fact_stale_instances: () => '기한 초과 인스턴스 이름',
    fact_missing_instances: () => '결과 없는 인스턴스 이름',
};


/***/ }),

/***/ 908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vaddyMessages: () => (/* binding */ vaddyMessages)
});

// EXTERNAL MODULE: ./lib/messages/format.js
var format = __nccwpck_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/ko/vaddy-log.js

const vaddy_log_format = (0,format/* formatFor */.B)('ko');
/** What the VAddy gate tells of a run while it lasts, in Korean. */
const vaddyLogMessages = {
    log_waiting: (p) => `프로젝트 ${p.project}의 점검이 실행 중입니다. 끝날 때까지 최대 ${vaddy_log_format.written(p.limit)} 기다립니다.`,
    log_still_waiting: (p) => `프로젝트가 사용 가능해지기를 기다리고 있습니다(경과: ${vaddy_log_format.written(p.waited)}).`,
    log_starting: (p) => `프로젝트 ${p.project}의 점검을 시작합니다.`,
    log_started: (p) => `점검을 시작했습니다(점검 ID: ${p.scan}).`,
    log_expected_end: (p) => `이전 점검을 기준으로 예상 종료 시각은 ${p.end}쯤입니다.`,
    log_attached: (p) => `점검 ${p.scan}의 결과를 기다립니다.`,
    log_race_lost: () => '바로 직전에 다른 점검이 시작되어 다시 기다립니다.',
    log_pausing_before_start: () => '잠시 기다린 뒤 다시 확인합니다.',
    log_start_not_taken: (p) => `시작 요청이 받아들여지지 않아 점검은 시작되지 않았습니다: ${p.why}`,
    log_start_lost: (p) => `점검 시작 요청의 응답을 받지 못했습니다: ${p.why} 점검이 시작되었는지 확인합니다.`,
    log_looking_again: () => '점검이 시작되었는지 다시 확인합니다.',
    log_nothing_began: () => '실행 중인 점검도, 새로 끝난 점검도 없습니다. 점검은 시작되지 않았습니다.',
    log_waiting_for_lost: (p) => `이 실행에서 시작했을 수 있는 점검이 실행 중입니다. 끝나기를 기다립니다(시작 요청 후 ${vaddy_log_format.written(p.elapsed)}).`,
    log_scanning: (p) => `점검 중입니다(경과: ${vaddy_log_format.written(p.elapsed)}, 확인: ${vaddy_log_format.number(p.polls)}회).`,
    log_scanning_until: (p) => `점검 중입니다(경과: ${vaddy_log_format.written(p.elapsed)}, 확인: ${vaddy_log_format.number(p.polls)}회, 예상 종료: ${p.end}쯤).`,
    post_canceling: (p) => `점검이 실행 중인데 단계가 끝나 점검을 취소합니다(점검 ID: ${p.scan}).`,
    notice_left_at_once: (p) => `즉시 종료했습니다. 점검이 아직 실행 중일 수 있으니 VAddy 콘솔을 확인하세요(점검 ID: ${p.scan}).`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/vaddy-options.js
/** What is wrong with options that only the VAddy gate has, in Korean. */
const vaddyOptionMessages = {
    problem_project_id: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 영문자, 숫자, "-", "_"만 사용할 수 있습니다. 예: 6eb1f9fcbdb6a5a(콘솔 URL에 있는 번호가 아니라 Server 페이지에 표시되는 프로젝트 ID).`,
    problem_scan_type: (p) => `${p.input}에 사용할 수 없는 "${p.given}" 값이 들어 있습니다. 점검 항목 이름은 영문자, 숫자, "_"로 쓰고 쉼표, 공백, 줄바꿈 중 하나로 구분하세요.`,
    problem_scan_id: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 1-837b5f9f-e088-4af5-9491-67f7ce8035a4 같은 점검 ID를 지정하세요.`,
    problem_latest_only: (p) => `${p.input} 입력은 scan_id: latest를 지정했을 때만 사용할 수 있습니다. 이 입력을 빼거나 scan_id: latest를 지정하세요.`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/vaddy-release.js

const vaddy_release_format = (0,format/* formatFor */.B)('ko');
/** What the VAddy gate says of scans that have run and of the version that is deployed, in Korean. */
const vaddyReleaseMessages = {
    title_max_scan_age: (p) => `점검 후 ${vaddy_release_format.duration(p.observed)} 경과, 한도 ${vaddy_release_format.duration(p.limit)}`,
    title_scanned_after: (p) => `점검 후 ${vaddy_release_format.duration(p.observed)} 경과, 한도 ${vaddy_release_format.duration(p.limit)}`,
    title_deployed_version: (p) => `버전 확인 ${vaddy_release_format.number(p.limit)}회 중 일치 ${vaddy_release_format.number(p.observed)}회`,
    check_max_scan_age: () => '점검 경과 시간',
    check_scanned_after: () => '점검 경과 시간(scanned_after 기준)',
    check_deployed_version: () => '버전이 일치한 횟수',
    fact_expected_version: () => '기대하는 버전',
    fact_version_before: () => '점검 전 version_url 응답',
    fact_version_after: () => '점검 후 version_url 응답',
    reason_checked_latest: (p) => `프로젝트 ${p.project}의 최신 점검을 판정할 수 있습니다. 키, 프로젝트, 크롤, 프로젝트 번호에 문제가 없습니다.`,
    reason_no_scan_listed: (p) => p.crawl === ''
        ? `VAddy 목록에 프로젝트 ${p.project}의 점검이 없어 판정할 수 없습니다.`
        : `VAddy 목록에 프로젝트 ${p.project}의 크롤 ${p.crawl}로 실행한 점검이 없어 판정할 수 없습니다.`,
    reason_scan_too_old: (p) => `최신 점검을 시작한 지 ${vaddy_release_format.duration(p.age)} 지났습니다(점검 ID: ${p.scan}). max_scan_age 허용 한도는 ${vaddy_release_format.duration(p.limit)}입니다.`,
    reason_scan_before: (p) => `최신 점검의 시작 시각은 ${p.started}입니다(점검 ID: ${p.scan}). scanned_after 기준에 따라 ${p.deployed} 이후에 시작한 점검이 필요합니다.`,
    reason_scan_from_future: (p) => `VAddy가 알려 준 점검 시작 시각은 ${p.started}인데 현재는 ${p.now}이므로 있을 수 없는 값입니다(점검 ID: ${p.scan}).`,
    reason_scan_clocks_disagree: (p) => `VAddy의 시계는 ${p.server}, 이 머신의 시계는 ${p.own}입니다. ${p.started}에 시작한 점검이 얼마나 오래되었는지 판정할 수 없습니다(점검 ID: ${p.scan}).`,
    reason_latest_unclear: (p) => `VAddy 목록으로는 어느 점검이 최신인지 알 수 없습니다. 시작 시각이 없거나, ISO 8601 형식이 아니거나, 다른 점검과 같습니다(점검 ID: ${p.scan}).`,
    reason_latest_missing: (p) => `프로젝트 ${p.project}에서 실행 중이던 점검이 끝났지만 VAddy 목록에 새 점검이 없습니다. 대신 이전 점검을 판정하지는 않습니다.`,
    reason_latest_contradicted: (p) => `VAddy의 응답이 서로 다릅니다(점검 ID: ${p.scan}). ${p.field} 값이 맞지 않습니다(목록: ${p.listed}, 결과: ${p.got}).`,
    reason_number_elsewhere: (p) => `project_number로 찾은 최신 점검은 다른 프로젝트의 점검입니다(project_number: ${p.number}, 점검 ID: ${p.scan}). 프로젝트가 맞지 않습니다(기대: ${p.asked}, 실제: ${p.got}). project_number를 확인하세요.`,
    reason_version_absent: (p) => `version_url 응답에 expect_version으로 지정한 "${p.expected}" 값이 없습니다. 점검은 시작하지 않았습니다.`,
    reason_version_unreadable: (p) => `점검 전에 배포된 버전을 읽지 못하여 점검을 시작하지 않았습니다. ${p.why}`,
    reason_version_changed: () => 'version_url 응답이 점검 전과 후에 다릅니다. 점검하는 동안 애플리케이션이 다시 배포되었으므로 이 점검은 어느 버전의 결과도 아닙니다.',
    reason_count_of_other_version: () => '점검한 버전이 배포된 버전과 같다고 할 수 없으므로 건수가 한도 이내여도 안전하다고 판단할 수 없습니다.',
    reason_version_gone: (p) => `점검 후 version_url 응답에 expect_version으로 지정한 "${p.expected}" 값이 없습니다. 이 점검이 그 버전의 결과라고 할 수 없습니다.`,
    reason_version_unread: (p) => `점검 후에 배포된 버전을 읽지 못하여 이 점검이 그 버전의 결과인지 알 수 없습니다. ${p.why}`,
    log_latest: (p) => `최신 점검의 시작 시각은 ${p.started}입니다(점검 ID: ${p.scan}).`,
    log_looking_for_latest: () => '끝난 점검이 목록에 있는지 다시 확인합니다.',
    log_version_before: (p) => `점검 전 version_url 응답: ${p.digest}.`,
    next_scan_newer: () => '더 새로운 점검이 실행되지 않은 이유를 확인하세요. 여기서 점검을 시작하려면 scan_id: latest와 그에 딸린 한도를 빼세요.',
    next_scan_after_deployment: () => '배포한 뒤에 다시 점검하세요. 여기서 점검을 시작하려면 scan_id: latest와 그에 딸린 한도를 빼세요.',
    next_name_scan: () => 'VAddy 콘솔에서 프로젝트의 점검을 확인하세요. 특정 점검을 판정하려면 scan_id에 그 ID를 지정하세요.',
    next_deploy_first: () => '배포가 끝난 뒤에 게이트를 실행하고, expect_version 값을 version_url 응답과 비교하세요.',
    next_check_version_url: () => '게이트를 실행하는 머신에서 version_url을 확인하세요. 로그인이나 리디렉션 없이 상태 200으로 응답해야 합니다.',
    next_scan_undisturbed: () => '다시 점검하세요. 점검하는 동안 배포되지 않도록 두 작업을 같은 concurrency 그룹으로 묶으세요.',
};

;// CONCATENATED MODULE: ./lib/messages/ko/vaddy.js




const vaddy_format = (0,format/* formatFor */.B)('ko');
const alerts = (count) => `${vaddy_format.number(count)}건`;
/** What the VAddy gate says, in Korean. */
const vaddyMessages = {
    ...vaddyLogMessages,
    ...vaddyOptionMessages,
    ...vaddyReleaseMessages,
    source_vaddy: () => 'VAddy 점검',
    title_max_alerts: (p) => `취약점 ${vaddy_format.number(p.observed)}건, 한도 ${vaddy_format.number(p.limit)}건`,
    title_max_alert_increase: (p) => `비교 기준보다 ${vaddy_format.number(p.observed)}건 증가, 한도 ${vaddy_format.number(p.limit)}건`,
    title_min_complete: (p) => `진행률 ${vaddy_format.percent(p.observed)}, 최소 ${vaddy_format.percent(p.limit)}`,
    title_requests_sent: (p) => `보낸 요청 ${vaddy_format.number(p.observed)}건, 최소 ${vaddy_format.number(p.limit)}건`,
    title_max_crawl_age: (p) => `크롤 후 ${vaddy_format.duration(p.observed)} 경과, 한도 ${vaddy_format.duration(p.limit)}`,
    check_max_alerts: () => '취약점 수',
    check_max_alert_increase: () => '비교 기준 대비 증가',
    check_min_complete: () => '점검 진행률',
    check_requests_sent: () => '보낸 요청 수',
    check_max_crawl_age: () => '크롤 경과 시간',
    fact_project_id: () => '프로젝트',
    fact_scan_id: () => '점검 ID',
    fact_alert_count: () => '취약점 수',
    fact_scan_count: () => '보낸 요청 수',
    fact_complete: () => '진행률',
    fact_crawl_id: () => '크롤 ID',
    fact_crawl_label: () => '크롤',
    fact_scan_list: () => '점검 항목',
    fact_start_time: () => '시작',
    fact_end_time: () => '종료',
    fact_duration_seconds: () => '소요 시간',
    fact_baseline_alert_count: () => '비교 기준 취약점 수',
    fact_alert_increase: () => '비교 기준 대비 증가',
    fact_adopted: () => '이어받은 점검 여부',
    link_scan_result: () => '점검 결과',
    link_console: () => 'VAddy 콘솔',
    status_complete: () => '완료',
    status_canceled: () => '취소',
    status_other: () => '기타',
    reason_passed: (p) => p.alerts === 0
        ? '점검이 끝났습니다. 취약점은 0건이며 모든 기준을 충족합니다.'
        : `점검이 끝났습니다. 취약점이 ${alerts(p.alerts)} 있지만 모든 기준을 충족합니다.`,
    reason_alerts: (p) => `점검에서 취약점이 ${alerts(p.alerts)} 발견되었습니다. max_alerts 허용 한도는 ${alerts(p.limit)}입니다.`,
    reason_incomplete: (p) => `점검이 ${vaddy_format.percent(p.complete)}까지 진행된 상태에서 제한 시간이 끝났습니다. min_complete 기준은 ${vaddy_format.percent(p.minimum)} 이상입니다.`,
    reason_nothing_sent: () => '점검에서 요청을 한 건도 보내지 않았으므로 애플리케이션의 안전성을 판단할 수 없습니다.',
    reason_count_unjudged: () => '점검이 완전하지 않으므로 건수가 한도 이내여도 안전하다고 판단할 수 없습니다.',
    reason_busy: (p) => `프로젝트 ${p.project}의 다른 점검이 ${vaddy_format.written(p.waited)} 동안 기다려도 끝나지 않았습니다. 점검은 시작하지 않았습니다.`,
    reason_busy_at_once: (p) => `프로젝트 ${p.project}의 다른 점검이 실행 중입니다. on_busy 값이 fail이므로 점검을 시작하지 않았습니다.`,
    reason_busy_skipped: (p) => `프로젝트 ${p.project}의 다른 점검이 실행 중입니다. on_busy 값이 skip이므로 점검을 시작하지 않았습니다.`,
    reason_timeout: (p) => `scan_timeout으로 정한 ${vaddy_format.written(p.limit)} 안에 점검이 끝나지 않았습니다(점검 ID: ${p.scan}).`,
    reason_scan_canceled: (p) => `VAddy에서 점검이 취소되었다고 응답했습니다(점검 ID: ${p.scan}). 누군가 취소했거나 비정상 종료되었습니다.`,
    reason_aborted_maybe_running: (p) => `점검을 시작하는 도중에 작업을 중지하라는 신호를 받았습니다(${p.signal}). 프로젝트 ${p.project}의 점검이 실행 중일 수 있으니 VAddy 콘솔을 확인하세요.`,
    reason_started: (p) => `점검을 시작했습니다(점검 ID: ${p.scan}). wait 값이 false이므로 여기서는 결과를 판정하지 않습니다.`,
    reason_checked: (p) => `프로젝트 ${p.project}의 점검을 시작할 수 있습니다. 키, 프로젝트, 크롤에 문제가 없습니다.`,
    reason_not_handed_over: (p) => `점검을 시작했지만 결과를 판정할 작업에 전달할 점검 ID를 쓰지 못했습니다(점검 ID: ${p.scan}, 원인: ${p.why}).`,
    reason_lost_start: (p) => `점검 시작 요청의 응답을 받지 못했습니다. 프로젝트 ${p.project}의 점검이 실행 중일 수 있습니다. 다른 점검을 시작하기 전에 VAddy 콘솔을 확인하세요. ${p.why}${p.searched ? '' : ' project_number를 지정하면 시작한 점검을 자동으로 찾을 수 있습니다.'}`,
    reason_unknown_status: (p) => `VAddy에서 이 버전이 알지 못하는 상태 "${p.status}" 값을 보냈습니다(점검 ID: ${p.scan}).`,
    reason_other_scan: (p) => `받은 결과가 요청한 것이 아닙니다. ${p.field} 값이 맞지 않습니다(기대: ${p.asked}, 실제: ${p.got}).`,
    answer_other_scan: (p) => `점검을 취소하도록 요청했지만 다른 점검에 대한 응답을 받았으므로 취소되었는지 알 수 없습니다(요청: ${p.asked}, 응답: ${p.got}).`,
    reason_not_canceled: (p) => `${p.reason} 점검을 취소하지 못하여 아직 실행 중일 수 있습니다(점검 ID: ${p.scan}).`,
    reason_attached_elsewhere: (p) => `지정한 점검은 다른 대상의 점검입니다(점검 ID: ${p.scan}). ${p.field} 값이 맞지 않습니다(기대: ${p.asked}, 실제: ${p.got}). scan_id를 확인하세요.`,
    reason_crawl_not_found: (p) => `프로젝트 ${p.project}에 레이블이 맞는 크롤이 없습니다(crawl_label: "${p.label}"). crawl_label을 확인하세요.`,
    reason_crawl_id_not_found: (p) => `프로젝트 ${p.project}에 해당하는 크롤이 기록되어 있지 않습니다(crawl_id: ${p.crawl}). crawl_id를 확인하세요.`,
    reason_no_crawls: (p) => `프로젝트 ${p.project}에 기록된 크롤이 없어 점검할 수 없습니다. 먼저 VAddy 콘솔에서 크롤을 기록하세요.`,
    reason_paging_broken: (p) => `VAddy 응답의 전체 크롤 수는 ${vaddy_format.number(p.total)}개이지만 목록에는 ${vaddy_format.number(p.got)}개만 있습니다. 이 목록은 신뢰할 수 없습니다.`,
    reason_increase: (p) => `취약점이 비교 기준 ${alerts(p.baseline)}보다 ${alerts(p.increase)} 늘었습니다. max_alert_increase 허용 한도는 ${alerts(p.limit)}입니다.`,
    reason_no_baseline: () => '같은 크롤로 완료된 이전 점검이 없어 취약점 증가를 판정할 수 없습니다.',
    reason_crawl_old: (p) => `크롤을 기록한 지 ${vaddy_format.duration(p.age)} 지났습니다. max_crawl_age 허용 한도는 ${vaddy_format.duration(p.limit)}입니다. 점검은 시작하지 않았습니다.`,
    reason_crawl_time_unreadable: (p) => `VAddy가 알려 준 크롤 기록 시각 "${p.recorded}" 값은 ISO 8601 형식이 아닙니다(현재 ${p.now}). 크롤이 얼마나 오래되었는지 판정할 수 없어 점검을 시작하지 않았습니다.`,
    reason_crawl_from_future: (p) => `VAddy가 알려 준 크롤 기록 시각은 ${p.recorded}인데 현재는 ${p.now}입니다. 크롤이 얼마나 오래되었는지 판정할 수 없어 점검을 시작하지 않았습니다.`,
    reason_clocks_disagree: (p) => `VAddy의 시계는 ${p.server}, 이 머신의 시계는 ${p.own}입니다. ${p.recorded}에 기록된 크롤이 얼마나 오래되었는지 판정할 수 없어 점검을 시작하지 않았습니다.`,
    notice_adopted: (p) => `점검 시작 요청의 응답을 받지 못했습니다. 같은 크롤의 새 점검은 ${p.scan}뿐이므로 이 점검을 이어받았습니다. 다른 실행에서 시작한 점검일 수도 있습니다.`,
    notice_not_saved: (p) => `실행이 어디까지 진행되었는지 저장하지 못했습니다(${p.why}). 이대로 강제 종료되면 점검을 취소할 수 없습니다.`,
    notice_no_baseline: () => '같은 크롤로 완료된 이전 점검이 없어 max_alert_increase는 판정하지 않았습니다. max_alerts는 판정했습니다.',
    notice_history_left_out: (p) => `시각이 올바르지 않아 이전 점검에서 제외했습니다: ${vaddy_format.list(p.scans)}.`,
    notice_several_crawls: (p) => `crawl_label에 맞는 크롤이 ${vaddy_format.number(p.count)}개 있습니다("${p.label}"). 사용한 크롤: ${p.used}("${p.usedLabel}").`,
    notice_scan_type_unknown: (p) => `scan_type에 알 수 없는 점검 항목이 있습니다: ${vaddy_format.list(p.types)}. VAddy에 새로 추가되었을 수 있으므로 그대로 보냅니다.`,
    notice_busy_now: (p) => `프로젝트 ${p.project}의 점검이 지금 실행 중입니다. 새 점검은 그 점검이 끝난 뒤에 시작됩니다.`,
    notice_left_running: (p) => `on_stop 설정에 따라 점검을 실행 상태로 둡니다(점검 ID: ${p.scan}).`,
    notice_left_attached: (p) => `이 실행에서 시작한 점검이 아니므로 그대로 둡니다(점검 ID: ${p.scan}).`,
    notice_canceled_by_us: (p) => `점검을 취소했습니다(점검 ID: ${p.scan}).`,
    notice_already_over: (p) => `취소하려 했을 때 점검은 이미 끝나 있었습니다(점검 ID: ${p.scan}).`,
    notice_over_or_canceled: (p) => `점검이 끝났습니다(점검 ID: ${p.scan}). 정상적으로 끝났거나, 응답을 받지 못한 취소 요청으로 끝났습니다.`,
    notice_cancel_failed: (p) => `점검을 취소하지 못했습니다(점검 ID: ${p.scan}). 아직 실행 중일 수 있습니다: ${p.why}`,
    notice_maybe_running: (p) => `점검 시작 요청을 보냈지만 점검 ID를 받지 못했습니다. 프로젝트 ${p.project}의 점검이 실행 중일 수 있으니 VAddy 콘솔을 확인하세요.`,
    next_record_crawl_anew: () => '지금의 애플리케이션을 점검할 수 있도록 크롤을 다시 기록하세요.',
    next_compare_clocks: () => '이 머신의 시계를 맞춘 뒤 다시 실행하세요. 시계가 맞다면 이 시각들에 대해 VAddy 고객 지원에 문의하세요.',
    next_make_baseline: () => '같은 크롤의 점검이 한 번 완료될 때까지는 고정된 한도도 함께 지정하세요:',
    next_look_at_alerts: () => '점검 결과를 열어 발견된 취약점을 고친 뒤 다시 점검하세요.',
    next_accept_incomplete: () => '이 진행률을 허용하려면 하한을 낮추세요:',
    next_shorten_scan: () => '점검 항목을 줄이거나 크롤을 작게 만들어 한 번에 점검하는 양을 줄이세요.',
    next_record_crawl: () => '애플리케이션에 접속할 수 있고 로그인 과정도 포함된 크롤을 기록한 뒤 다시 점검하세요.',
    next_wait_for_slot: () => '실패로 끝내지 않고 점검할 수 있을 때까지 기다리려면:',
    next_wait_longer: () => '점검할 수 있을 때까지 더 오래 기다리려면:',
    next_queue: () => '여러 워크플로가 이 프로젝트를 점검한다면 같은 concurrency 그룹으로 묶으세요.',
    next_scan_longer: () => '점검 시간을 늘리려면:',
    next_attach: () => '새로 시작하지 않고 실행 중인 점검을 기다리려면:',
    next_check_secret: () => '시크릿이 있는지, 그 값이 이 사용자의 WebAPI 키인지, 사용자가 프로젝트를 볼 수 있는지 확인하세요.',
    next_check_project: () => 'project_id 값이 VAddy 콘솔의 Server 페이지에 표시되는 값과 같은지 확인하세요.',
    next_check_console: () => '이 프로젝트의 점검이 실행 중인지 VAddy 콘솔에서 확인하세요.',
    next_scan_again: () => '일부러 취소한 것이 아니라면 다시 점검하세요. 같은 일이 반복되면 점검 ID와 함께 VAddy 고객 지원에 문의하세요.',
    next_check_scan: () => 'scan_id 값은 점검을 시작한 작업의 출력에서 가져오고, project_id와 크롤도 그 작업의 입력과 비교하세요.',
    next_check_crawl: () => 'crawl_id 또는 crawl_label 값을 VAddy 콘솔의 Proxy Crawling 페이지와 비교하세요. 크롤이 없으면 먼저 기록하세요.',
    next_check_scan_type: () => 'scan_type 값을 요금제에서 사용할 수 있는 점검 항목과 비교하세요. 지정하지 않으면 요금제의 모든 항목을 점검합니다.',
    next_check_project_number: () => 'project_number 값을 VAddy 콘솔의 프로젝트 URL 끝에 있는 번호와 비교하세요.',
    next_run_again: () => '다시 실행하세요. 먼저 실행 중이던 점검은 이미 끝났을 것입니다.',
    next_check_refusal: () => 'VAddy 메시지가 가리키는 항목을 고치세요. 가리키는 항목이 없으면 입력을 VAddy 콘솔과 비교하세요.',
    next_try_later: () => '잠시 기다린 뒤 다시 실행하세요. 같은 일이 반복되면 VAddy 고객 지원이나 프록시 관리자에게 문의하세요.',
    next_remove_cache: () => 'API 앞에 캐시가 있으면 거치지 않도록 하세요. 캐시가 없다면 점검 ID와 함께 VAddy 고객 지원에 문의하세요.',
    next_avoid_crawl_list: () => '다시 실행하세요. 그래도 같으면 crawl_label 대신 crawl_id를 지정하고 max_crawl_age와 project_number는 빼세요.',
    next_give_project_number: () => '추이, 비교 기준, 예상 종료 시각도 보려면:',
    next_judge_later: () => '이후 작업에서 결과를 판정하려면:',
    trend_axis_across: () => '점검(오래된 순)',
    trend_axis_up: (p) => `취약점 수(0~${vaddy_format.number(p.highest)})`,
    trend_baseline: (p) => `비교 기준은 ${vaddy_format.number(p.count)}건입니다.`,
    trend_baseline_line: (p) => `선은 비교 기준(${vaddy_format.number(p.count)}건)입니다.`,
    trend_dates: (p) => `기간은 ${p.from}부터 ${p.to}까지입니다.`,
    trend_left_out: (p) => `취약점 수를 알 수 없는 점검 ${vaddy_format.number(p.count)}건은 그래프에 포함하지 않았습니다.`,
    trend_summary: (p) => `최근 완료된 점검 ${vaddy_format.number(p.count)}건의 취약점 수입니다(왼쪽이 가장 오래된 점검).`,
};


/***/ }),

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   verdictMessages: () => (/* binding */ verdictMessages)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1385);

const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .B)('ko');
const items = (count) => `${format.number(count)}건`;
const gates = (count) => `${format.number(count)}개`;
const limited = (what, count, limit) => `${what} ${items(count)}, 상한 ${items(limit)}`;
/** What the verdict over several gates says, in Korean. */
const verdictMessages = {
    source_verdict: () => '종합 판정',
    verdict_problem_require: (p) => `${p.input}에 "${p.given}" 줄이 있습니다. nhn 같은 종류, vaddy:6eb1f9fcbdb6a5a 같은 대상, vaddy*3 같은 대상 수 중 하나를 지정하세요.`,
    verdict_problem_accept: (p) => `${p.input}에 지정된 "${p.given}" 값은 사용할 수 없습니다. 지정할 수 있는 값은 ${p.outcomes.join(', ')}이며, 각각 콜론 뒤에 이유를 써야 합니다.`,
    verdict_problem_accept_never: (p) => `${p.input}에 지정된 ${p.given} 결과는 종합 판정에서 허용할 수 없습니다. 상한, 예외 파일, on_incomplete 등 각 게이트의 옵션을 사용하세요.`,
    verdict_problem_accept_reason: (p) => `${p.input}의 ${p.given}에 이유가 없습니다. "skipped: 포크에는 시크릿이 없음"처럼 콜론 뒤에 이유를 쓰세요.`,
    verdict_problem_accept_twice: (p) => `${p.input}에 ${p.given} 줄이 두 번 있습니다. 맞는 이유가 적힌 줄만 남기세요.`,
    verdict_problem_commit: (p) => `${p.input} 값이 "${p.given}"입니다. 줄이지 않은 커밋 ID(16진수 40자리 또는 64자리)나 any를 지정하세요.`,
    verdict_problem_no_commit: (p) => `CI에서 이 실행의 커밋을 알 수 없으므로 ${p.input} 값이 필요합니다. 줄이지 않은 커밋 ID나 any를 지정하세요.`,
    verdict_problem_no_match: (p) => `reports에 지정된 "${p.given}" 줄과 일치하는 보고서가 없습니다. 게이트가 실행되었는지, 그 report_dir이 여기에 있는지 확인하세요. 종합 판정 자신의 report_dir 안은 대상이 아닙니다.`,
    verdict_problem_report: (p) => `${p.file}: 보고서로 사용할 수 없습니다(${p.why}).`,
    verdict_file_cut_off: () => '중간에 잘렸습니다',
    verdict_file_no_json: () => 'JSON이 아닙니다',
    verdict_file_no_report: () => '스키마가 없어 scangate의 보고서가 아닙니다',
    verdict_file_schema: (p) => `스키마가 "${p.schema}"이지만 이 버전은 ${p.known}만 처리할 수 있습니다`,
    verdict_file_field: (p) => `${p.field === '' ? '필드' : `${p.field} 필드`}가 없거나 스키마와 맞지 않습니다`,
    verdict_file_too_long: (p) => `${format.number(p.mebibytes)} MiB를 넘습니다`,
    verdict_why_outcome: (p) => `결과는 "${p.outcome}"입니다: ${p.words}`,
    verdict_why_senseless: () => '통과했다고 적혀 있지만 결론이나 종료 코드가 통과가 아니므로 통과로 볼 수 없습니다.',
    verdict_why_no_commit: (p) => `커밋이 적혀 있지 않습니다. 이 판정의 대상은 ${p.wanted}입니다.`,
    verdict_why_commit: (p) => `커밋 ${p.commit}의 보고서입니다. 이 판정의 대상은 ${p.wanted}입니다.`,
    verdict_why_stale: (p) => `${format.duration(p.age)} 전에 끝났습니다. max_age의 상한은 ${format.duration(p.limit)}입니다.`,
    verdict_why_future: (p) => `종료 시각이 ${p.time}이지만 현재 시각은 ${p.now}입니다. 둘 중 한쪽의 시계가 맞지 않습니다.`,
    verdict_why_simulated: () => '모의 실행의 보고서이므로 실제 서비스에 대해서는 아무것도 알 수 없습니다.',
    verdict_why_contradicted: (p) => `같은 대상의 다른 보고서 결과가 "${p.outcome}"이므로 더 나쁜 결과를 적용했습니다.`,
    verdict_why_superseded: () => '같은 실행의 이후 시도를 적용했습니다.',
    verdict_why_missing: () => '필수이지만 보고서가 없거나 대상 수가 부족합니다.',
    verdict_why_unreadable: (p) => `보고서로 사용할 수 없습니다: ${p.why}.`,
    verdict_why_warning: (p) => `결과는 "${p.outcome}"이지만 게이트 자체의 옵션에 따라 경고와 함께 허용되었습니다.`,
    verdict_why_passed_with_warning: () => '경고와 함께 통과했습니다.',
    verdict_why_accepted: (p) => `결과는 "${p.outcome}"이지만 accept에 따라 허용되었습니다: ${p.words}`,
    verdict_quoted: (p) => p.words,
    verdict_reason_passed: (p) => p.gates === 1 ? '유일한 게이트가 통과했습니다.' : `게이트 ${gates(p.gates)}가 모두 통과했습니다.`,
    verdict_reason_passed_with_warnings: (p) => `게이트 ${gates(p.gates)}가 통과했습니다(경고가 있는 보고서 ${items(p.warnings)}).`,
    verdict_reason_none: () => '판정할 게이트가 없습니다.',
    verdict_reason_one: (p) => `${p.gate}: ${p.reason}`,
    verdict_reason_several: (p) => `${p.gate}: ${p.reason} 그 밖에 ${items(p.more)}도 통과가 아닙니다.`,
    verdict_warning_gate: (p) => `${p.gate}: ${p.reason}`,
    verdict_warning_of_gate: (p) => `${p.gate}: ${p.words}`,
    verdict_log_read: (p) => `보고서 ${items(p.reports)}을 읽었습니다.`,
    verdict_check_passed: (p) => `게이트 ${gates(p.all)} 중 ${gates(p.observed)}가 통과가 아닙니다.`,
    verdict_check_required: (p) => `필수이지만 보고서가 없는 것이 ${items(p.observed)} 있습니다: ${format.list(p.gates)}${p.observed > p.gates.length ? ', …' : ''}.`,
    verdict_check_commit: (p) => `커밋 ${p.commit}의 것이 아닌 보고서가 ${items(p.observed)} 있습니다.`,
    verdict_check_fresh: (p) => `${format.duration(p.limit)}(max_age)보다 오래되었거나 미래 시각인 보고서가 ${items(p.observed)} 있습니다.`,
    verdict_check_real: (p) => `모의 실행의 보고서가 ${items(p.observed)} 있습니다.`,
    verdict_check_readable: (p) => `보고서로 사용할 수 없는 파일이 ${items(p.observed)} 있습니다.`,
    check_gates_passed: () => '통과가 아닌 게이트',
    check_gates_required: () => '보고서가 없는 필수 게이트',
    check_gates_commit: () => '다른 커밋의 보고서',
    check_gates_fresh: () => '기한이 지난 보고서',
    check_gates_real: () => '모의 실행의 보고서',
    check_gates_readable: () => '보고서가 아닌 파일',
    title_gates_passed: (p) => limited('통과가 아닌 게이트', p.observed, p.limit),
    title_gates_required: (p) => limited('보고서 없음', p.observed, p.limit),
    title_gates_commit: (p) => limited('다른 커밋', p.observed, p.limit),
    title_gates_fresh: (p) => limited('기한 초과', p.observed, p.limit),
    title_gates_real: (p) => limited('모의 실행', p.observed, p.limit),
    title_gates_readable: (p) => limited('읽을 수 없음', p.observed, p.limit),
    fact_gate_count: () => '게이트',
    fact_passed_count: () => '통과',
    fact_failed_count: () => '통과 외',
    fact_missing: () => '보고서 없음',
    next_verdict_gates: () => '각 게이트의 보고서에 적힌 문제를 해결하고 그 게이트를 다시 실행하세요.',
    next_verdict_missing: () => '보고서가 없는 게이트를 실행하거나, 보고서가 오지 않은 이유(건너뛴 작업, 보관되지 않은 아티팩트 등)를 확인하세요.',
    next_verdict_commit: () => '이 커밋으로 게이트를 실행하세요. 다른 커밋을 판정하려는 것이라면 commit에 지정하세요.',
    next_verdict_stale: () => '기한이 지난 게이트를 다시 실행하세요. 오래된 결과라도 괜찮다면 max_age 값을 늘리세요.',
    next_verdict_simulated: () => '실제 서비스를 대상으로 게이트를 실행하세요. 리허설인 경우에만 다음과 같이 지정할 수 있습니다:',
    next_verdict_unreadable: () => '각 파일이 게이트의 온전한 report.json인지 확인하세요. 스키마가 더 새로우면 scangate를 업데이트하세요.',
    gates_heading: () => '게이트',
    gates_totals: (p) => `게이트는 ${gates(p.gates)}입니다(통과 ${gates(p.pass)}, 경고와 함께 허용 ${gates(p.warning)}, 실패 ${gates(p.fail)}, 판정 불가 ${gates(p.unjudged)}).`,
    gates_column_gate: () => '게이트',
    gates_column_counts: () => '건수',
    gates_column_ended: () => '종료 시각',
    gates_more: (p) => `그 밖의 ${items(p.count)}은 표시하지 않았습니다. report.json에는 모두 적혀 있습니다.`,
    gates_next_worst: (p) => `다음 ${items(p.count)}`,
    gates_count: (p) => `${p.label}: ${p.value}`,
    gates_none: () => '보고서 없음',
    gates_fleet_heading: (p) => `${p.source}: ${p.subjects}`,
    gates_line: (p) => (p.counts === '' ? `${p.name}: ${p.outcome}` : `${p.name}: ${p.outcome}(${p.counts})`),
};


/***/ }),

/***/ 9167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   K8: () => (/* binding */ isMessage),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   iU: () => (/* binding */ message)
/* harmony export */ });
/** Makes a message. Those without parameters take none. */
function message(key, ...[params]) {
    return { key, params };
}
/** Whether a message is one of those names. Its parameters are known then. */
function isOneOf(said, ...keys) {
    return keys.includes(said.key);
}
/**
 * Says a message in the language of a catalogue. What the catalogue does not know, as a message of a source that
 * somebody else hands in, is said by its key: no run may end of a missing sentence.
 */
function say(catalogue, { key, params }) {
    const sentence = catalogue[key];
    return sentence === undefined ? key : sentence(innerSaid(catalogue, params));
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
/** Whether a parameter is itself a message. One without parameters of its own has lost them where it was JSON. */
function isMessage(value) {
    if (typeof value !== 'object' || value === null || !('key' in value))
        return false;
    return (typeof value.key === 'string' && Object.keys(value).every((name) => name === 'key' || name === 'params'));
}


/***/ }),

/***/ 2463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inertLine),
/* harmony export */   L: () => (/* binding */ linkable)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9986);
/* harmony import */ var _kernel_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6396);
/* harmony import */ var _kernel_parse_url_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4526);



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


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Xj: () => (/* reexport */ checkApi),
  RD: () => (/* reexport */ checkNhnServers),
  FO: () => (/* reexport */ outcome/* exitCodeOf */.F),
  P2: () => (/* reexport */ judgeReports),
  eo: () => (/* reexport */ catalogues/* languages */.eo),
  Lo: () => (/* reexport */ messageText),
  KI: () => (/* reexport */ outcome/* outcomes */.K),
  K2: () => (/* reexport */ renderers_renderHtml),
  hF: () => (/* reexport */ renderers_renderJson),
  RV: () => (/* reexport */ renderers_renderJunit),
  Gc: () => (/* reexport */ renderMarkdown),
  S5: () => (/* reexport */ renderers_renderText),
  a8: () => (/* reexport */ scanVaddy),
  rE: () => (/* reexport */ version/* version */.r)
});

// EXTERNAL MODULE: ./lib/gate/outcome.js
var outcome = __nccwpck_require__(443);
;// CONCATENATED MODULE: ./lib/hosts/library/check-api.js
/**
 * Runs the API security check: reads an API's OpenAPI document and asks the API itself, by reading requests to the
 * allowed hosts only.
 *
 * Resolves with a report however that ends, like `scanVaddy`. Rejects with a `TypeError` when `options` is no object or
 * holds something else than text, numbers, booleans and lists of these.
 */
async function checkApi(options, settings = {}) {
    const [{ runGate }, { apiCheck }, { api }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(807), __nccwpck_require__.e(333), __nccwpck_require__.e(881), __nccwpck_require__.e(42)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42)),
        Promise.all(/* import() */[__nccwpck_require__.e(881), __nccwpck_require__.e(653)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8881)),
        Promise.all(/* import() */[__nccwpck_require__.e(333), __nccwpck_require__.e(246)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4246)),
    ]);
    return runGate(api, apiCheck, options, settings);
}

;// CONCATENATED MODULE: ./lib/hosts/library/check-nhn-servers.js
/**
 * Runs the gate on NHN Cloud Server Security Check: reads the latest result of each server and judges it, and how old
 * it is. A token that it issues is revoked at its end.
 *
 * Resolves with a report however that ends, like `scanVaddy`; its `fleet` holds the worst servers. Rejects with a
 * `TypeError` when `options` is no object or holds something else than text, numbers, booleans and lists of these.
 */
async function checkNhnServers(options, settings = {}) {
    const [{ runGate }, { nhnCheck }, { nhn }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(807), __nccwpck_require__.e(333), __nccwpck_require__.e(881), __nccwpck_require__.e(42)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42)),
        Promise.all(/* import() */[__nccwpck_require__.e(881), __nccwpck_require__.e(653)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8881)),
        Promise.all(/* import() */[__nccwpck_require__.e(333), __nccwpck_require__.e(968)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5968)),
    ]);
    return runGate(nhn, nhnCheck, options, settings);
}

;// CONCATENATED MODULE: ./lib/hosts/library/judge-reports.js
/**
 * Judges the reports of one or many gates: says whether each of them is there, fresh, of the commit, and a pass. It
 * reads files and speaks to no service.
 *
 * Resolves with a report however that ends, like `scanVaddy`; its `gates` lists every gate. Rejects with a
 * `TypeError` when `options` is no object or holds something else than text, numbers, booleans and lists of these.
 */
async function judgeReports(options, settings = {}) {
    const [{ runGate }, { reportJudging }, { verdict }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(807), __nccwpck_require__.e(333), __nccwpck_require__.e(881), __nccwpck_require__.e(42)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42)),
        Promise.all(/* import() */[__nccwpck_require__.e(881), __nccwpck_require__.e(653)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8881)),
        Promise.all(/* import() */[__nccwpck_require__.e(333), __nccwpck_require__.e(153)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4153)),
    ]);
    return runGate(verdict, reportJudging, options, settings);
}

// EXTERNAL MODULE: ./lib/messages/every-word.js + 72 modules
var every_word = __nccwpck_require__(3048);
// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __nccwpck_require__(1936);
// EXTERNAL MODULE: ./lib/messages/message.js
var messages_message = __nccwpck_require__(9167);
// EXTERNAL MODULE: ./lib/kernel/iso-time.js
var iso_time = __nccwpck_require__(3396);
// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __nccwpck_require__(2463);
;// CONCATENATED MODULE: ./lib/report/amounts.js



/** Writes a number by its unit: `1,024`, `87.5%` or `4 min 5 sec`. */
function amountText(words, value, unit) {
    if (unit === 'percent')
        return (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('amount_percent', { value }));
    if (unit === 'milliseconds')
        return (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('amount_duration', { milliseconds: value }));
    return (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('amount_count', { value }));
}
/** Writes a change with its sign, so that a rise isn't taken for a total: `+3`, `0`, `-2`. */
function changeText(words, value) {
    return `${value > 0 ? '+' : ''}${amountText(words, value, 'count')}`;
}
/**
 * Writes a time as `2026-11-20 09:30 UTC`, which reads the same in every language. What is no time in
 * ISO 8601 is shown as it came.
 */
function amounts_timeText(time) {
    const milliseconds = (0,iso_time/* parseIsoTime */.sX)(time);
    return Number.isNaN(milliseconds) ? (0,harmless/* inertLine */.F)(time, 60) : (0,iso_time/* readableTime */.GI)(milliseconds);
}
/** Writes the day of a time in UTC, as `2026-11-20`; `null` where it is no time. */
function dayText(time) {
    const milliseconds = (0,iso_time/* parseIsoTime */.sX)(time);
    return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./lib/gate/fleet.js
var gate_fleet = __nccwpck_require__(4387);
;// CONCATENATED MODULE: ./lib/report/sentence.js


/** Says a message for `report.json`. */
function spoken(words, said) {
    return { key: said.key, text: sentence(words, said) };
}
/** Says one message as one line of at most 1,000 characters. */
function sentence(words, said) {
    return (0,harmless/* inertLine */.F)((0,messages_message/* say */.cv)(words, said), 1_000);
}
/** Says words of a service or our own as one line of at most 1,000 characters. */
function wordsText(words, said) {
    return typeof said === 'string' ? (0,harmless/* inertLine */.F)(said, 1_000) : sentence(words, said);
}

;// CONCATENATED MODULE: ./lib/report/assessment/view.js




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
        gate_fleet/* levels */.y.indexOf(one.finding.level) - gate_fleet/* levels */.y.indexOf(other.finding.level));
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
        totals: [(0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('assessment_totals', totals)), (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('assessment_never_whole'))],
        rules: rules.map((rule) => ruleRow(words, rule)),
        findings: found.slice(0, mostFindings).map(({ finding, rule }) => findingRow(words, rule, finding)),
        findingsLeftOut: leftOut + Math.max(0, found.length - mostFindings),
        points: points.map(({ rules: of, state, title }) => ({
            title: sentence(words, title),
            tone: pointTones[state],
            state: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`point_${state}`)),
            seen: of.filter(isSeen).map(nameOf),
            unseen: of.filter((id) => !isSeen(id)).map(nameOf),
        })),
    };
}
function ruleName(words, { id, title }) {
    return (0,harmless/* inertLine */.F)((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_finding', { id, title: sentence(words, title) })), 300);
}
function ruleRow(words, rule) {
    const count = rule.findings.length + rule.findingsLeftOut;
    const found = count === 0 ? '' : (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_found_count', { count }));
    return {
        id: rule.id,
        title: sentence(words, rule.title),
        tone: ruleTones[rule.state],
        state: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`rule_${rule.state}`)),
        source: rule.source,
        note: rule.why === null ? found : sentence(words, rule.why),
    };
}
/** Says what a rule found and where, with its level and its standing. */
function findingRow(words, { id, title }, finding) {
    const named = { id, title: sentence(words, title), place: (0,harmless/* inertLine */.F)(finding.place, 300) };
    return {
        text: (0,harmless/* inertLine */.F)((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_finding_at', named)), 1_500),
        level: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`level_${finding.level}`)),
        status: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`finding_${finding.status}`)),
        tone: finding.counted ? 'bad' : 'neutral',
        evidence: wordsText(words, finding.evidence),
        fix: sentence(words, finding.fix),
        reason: finding.reason && sentence(words, finding.reason),
    };
}
/** A finding as one line: what, where, how grave, and what was seen. */
function findingLine(words, row) {
    const { evidence, level, reason, status, text } = row;
    const said = (0,messages_message/* message */.iU)('fleet_found_item', { text, level, status, reason: reason ?? '' });
    return (0,harmless/* inertLine */.F)((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('assessment_finding', { finding: (0,messages_message/* say */.cv)(words, said), evidence })), 2_500);
}

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
            { key: fact, label: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`fact_${fact}`)), value: shown, literal: form === 'literal' },
        ];
    });
}
function valueText(words, form, value) {
    if (typeof value === 'boolean')
        return (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(value ? 'word_yes' : 'word_no'));
    if (typeof value === 'number')
        return numberText(words, form, value);
    if (typeof value === 'string')
        return form === 'time' ? amounts_timeText(value) : (0,harmless/* inertLine */.F)(value, 300);
    return (0,harmless/* inertLine */.F)(value.join(', '), 600);
}
function numberText(words, form, value) {
    switch (form) {
        case 'literal':
            return String(value);
        case 'percent':
            return amountText(words, value, 'percent');
        case 'seconds':
            return amountText(words, value * 1_000, 'milliseconds');
        case 'change':
            return changeText(words, value);
        default:
            return amountText(words, value, 'count');
    }
}

;// CONCATENATED MODULE: ./lib/report/fleet/view.js





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
    const highest = Math.max(1, ...fleet.subjects.flatMap(({ counts }) => gate_fleet/* levels */.y.map((level) => counts[level])));
    return {
        heading: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`subjects_${fleet.kind}`)),
        totals: totalSentences(words, fleet),
        levels: gate_fleet/* levels */.y.map((level) => (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`fleet_column_${level}`))),
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
        sayOf(words, kind, (0,messages_message/* message */.iU)('fleet_totals', { subjects, withFindings, fail, unjudged })),
        (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_findings', { ...counts })),
        ...(ignored + known > 0 ? [(0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_set_aside', { ignored, known }))] : []),
        ...(warning + skipped > 0
            ? [sayOf(words, kind, (0,messages_message/* message */.iU)('fleet_let_through', { warning, skipped }))]
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
    return (0,messages_message/* say */.cv)(words, Object.hasOwn(words, key) ? { ...said, key } : said);
}
function subjectRow(words, subject, highest) {
    const { counts, findings, findingsLeftOut, group, name, reason, state, url } = subject;
    return {
        name: (0,harmless/* inertLine */.F)(name, 200),
        group: (0,harmless/* inertLine */.F)(group ?? '', 100),
        href: url === null ? null : (0,harmless/* linkable */.L)(url),
        tone: stateTones[state],
        result: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`result_${state}`)),
        cells: gate_fleet/* levels */.y.map((level) => ({
            level,
            count: amountText(words, counts[level], 'count'),
            heat: counts[level] === 0 ? 0 : Math.ceil((counts[level] / highest) * 3),
        })),
        reason: reason === null ? null : sentence(words, reason),
        findings: findings.map((finding) => view_findingRow(words, finding)),
        findingsLeftOut,
    };
}
function view_findingRow(words, finding) {
    return {
        text: findingText(words, finding),
        level: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`level_${finding.level}`)),
        status: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`finding_${finding.status}`)),
        tone: finding.counted ? 'bad' : 'neutral',
        reason: finding.reason && sentence(words, finding.reason),
    };
}
function fixRow(words, fix) {
    const heading = { id: (0,harmless/* inertLine */.F)(fix.id, 100), title: wordsText(words, fix.title), count: fix.findings };
    return {
        heading: (0,harmless/* inertLine */.F)((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_fix', heading)), 1_500),
        text: wordsText(words, fix.text),
        href: fix.url === null ? null : (0,harmless/* linkable */.L)(fix.url),
    };
}
/** Says what a finding is and where. Once more inert, for a colon of its own may have met one of ours. */
function findingText(words, { id, place, title }) {
    const named = { id: (0,harmless/* inertLine */.F)(id, 100), title: wordsText(words, title) };
    const said = place === null
        ? (0,messages_message/* message */.iU)('fleet_finding', named)
        : (0,messages_message/* message */.iU)('fleet_finding_at', { ...named, place: (0,harmless/* inertLine */.F)(place, 300) });
    return (0,harmless/* inertLine */.F)((0,messages_message/* say */.cv)(words, said), 1_500);
}
/** Says how many subjects are not among the first ones; `null` where all are. */
function moreText(words, { fleet }, shown) {
    const beyond = fleet.subjects.slice(shown);
    const count = beyond.length + fleet.leftOut.subjects;
    if (count === 0)
        return null;
    const number = (state) => fleet.leftOut.states[state] + beyond.filter((each) => each.state === state).length;
    const numbers = { count, fail: number('fail'), unjudged: number('unjudged') };
    return sayOf(words, fleet.kind, (0,messages_message/* message */.iU)('fleet_more', numbers));
}

;// CONCATENATED MODULE: ./lib/report/gates/view.js






const mostRows = 200;
/** Says the gates of a verdict in a language. */
function gatesView(words, { entries, fleets }) {
    const number = (state) => entries.filter((entry) => entry.state === state).length;
    const counts = Object.fromEntries(gate_fleet/* subjectStates */.N.map((state) => [state, number(state)]));
    return {
        heading: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('gates_heading')),
        totals: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('gates_totals', { ...counts, gates: entries.length })),
        rows: entries.slice(0, mostRows).map((entry) => gateRow(words, entry)),
        leftOut: Math.max(0, entries.length - mostRows),
        fleets: fleets.map(({ fleet, source }) => {
            const view = fleetView(words, fleet);
            const named = { source: nameInWords(words, 'source', source), subjects: view.heading };
            return { ...view, heading: (0,harmless/* inertLine */.F)((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('gates_fleet_heading', named)), 200) };
        }),
    };
}
function gateRow(words, entry) {
    const { details, file, name, outcome, source, state, url, why } = entry;
    const links = (details?.links ?? []).flatMap(({ key, url: address }) => {
        const href = (0,harmless/* linkable */.L)(address);
        return href === null ? [] : [{ label: nameInWords(words, 'link', key), href }];
    });
    const counts = (details?.counts ?? []).map(({ fact, value }) => (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('gates_count', {
        label: nameInWords(words, 'fact', fact),
        value: amountText(words, value, 'count'),
    })));
    const said = why === null ? null : sentence(words, why);
    const reason = details?.reason === undefined || details.reason === null ? null : (0,harmless/* inertLine */.F)(details.reason, 500);
    return {
        state,
        tone: stateTones[state],
        name: (0,harmless/* inertLine */.F)(name, 200),
        source: source === null ? '' : nameInWords(words, 'source', source),
        file: (0,harmless/* inertLine */.F)(file ?? '', 300),
        href: (url === null ? null : (0,harmless/* linkable */.L)(url)) ?? links[0]?.href ?? null,
        outcome: (0,messages_message/* say */.cv)(words, outcome === null ? (0,messages_message/* message */.iU)('gates_none') : (0,messages_message/* message */.iU)(`outcome_${outcome}`)),
        result: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`result_${state}`)),
        counts: (0,harmless/* inertLine */.F)(counts.join(' · '), 400),
        ended: entry.endedAt === null ? '' : amounts_timeText(entry.endedAt),
        why: said,
        own: reason !== null && said?.includes(reason) ? null : reason,
        links,
    };
}
/** A name from a report in words, where this version has any for it; otherwise the name itself. */
function nameInWords(words, kind, name) {
    const key = `${kind}_${name}`;
    if (!Object.hasOwn(words, key))
        return (0,harmless/* inertLine */.F)(name, 60);
    return (0,messages_message/* say */.cv)(words, { key: key, params: undefined });
}
/** Says how many gates are not among the first ones; `null` where all are. */
function moreGates(words, { leftOut, rows }, shown) {
    const count = Math.max(0, rows.length - shown) + leftOut;
    return count === 0 ? null : (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('gates_more', { count }));
}

;// CONCATENATED MODULE: ./lib/report/title.js


/** Says in one line how the run ended, by which number, and of which subject: what a reader sees first. */
function titleOf(words, report) {
    return (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('title_result', {
        source: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`source_${report.source}`)),
        outcome: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`outcome_${report.outcome}`)),
        numbers: numbersOf(words, report),
        subject: (0,harmless/* inertLine */.F)(report.subject.id ?? '', 100),
    }));
}
function numbersOf(words, report) {
    const check = report.checks.find((each) => decides(each, report));
    if (check === undefined || check.observed === null)
        return '';
    return (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`title_${check.id}`, { observed: check.observed, limit: check.limit }));
}
/** Whether the outcome is this check's doing. Every other outcome came about without a number. */
function decides({ id, result, severity }, { layout, outcome }) {
    if (outcome === 'passed')
        return id === layout.headline && result === 'pass';
    return result === 'fail' && severity === outcome;
}

;// CONCATENATED MODULE: ./lib/gate/history.js
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

;// CONCATENATED MODULE: ./lib/report/trend/trend.js

const trend_mostRows = 20;
/** Puts the judged run and the earlier ones in order. Returns `null` where no history is known. */
function trendOf(report) {
    const { trend: layout } = report.layout;
    if (report.history === null || layout === undefined)
        return null;
    const { points: all, baseline } = seriesOf(report.history);
    const judged = judgedPoint(report, layout);
    const earlier = all.filter((point) => point.id !== judged?.id);
    const points = judged === null ? earlier : [...earlier, judged];
    if (points.length === 0)
        return null;
    const rows = points.slice(-trend_mostRows).map((point, index) => ({
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

;// CONCATENATED MODULE: ./lib/report/view.js











const mostProblems = 30;
const mostWarnings = 20;
const mostNextSteps = 10;
const mostPastedLines = 20;
/** Says a report in a language. */
function view_viewOf(report, language) {
    const words = (0,catalogues/* catalogueOf */.vq)(language);
    const reason = sentence(words, report.reason);
    return {
        words,
        tone: toneOf(report),
        title: titleOf(words, report),
        reason,
        simulated: report.simulated ? (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('simulated')) : null,
        problems: sentences(words, report.problems, mostProblems).filter((problem) => problem !== reason),
        warnings: sentences(words, report.warnings, mostWarnings),
        checks: report.checks.map((check) => checkRow(words, check, reason)),
        facts: factRows(words, report),
        links: report.links.slice(0, 10).map((link) => ({
            key: link.key,
            label: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`link_${link.key}`)),
            address: (0,harmless/* inertLine */.F)(link.url, 300),
            href: (0,harmless/* linkable */.L)(link.url),
        })),
        next: report.nextSteps.slice(0, mostNextSteps).map(({ text, paste }) => ({
            text: sentence(words, text),
            paste: paste === undefined ? null : pastable(linesToPaste(paste)),
        })),
        trend: trendOf(report),
        fleet: report.fleet === undefined ? null : fleetView(words, report.fleet),
        assessment: report.assessment === undefined ? null : assessmentView(words, report.assessment),
        gates: report.gates === undefined ? null : gatesView(words, report.gates),
    };
}
function sentences(words, messages, most) {
    const lines = messages.slice(0, most).map((each) => (0,harmless/* inertLine */.F)((0,messages_message/* say */.cv)(words, each), 600));
    const rest = messages.length - lines.length;
    return rest > 0 ? [...lines, (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('and_more', { count: rest }))] : lines;
}
function checkRow(words, check, mainReason) {
    const limit = amountText(words, check.limit, check.unit);
    const reason = check.reason === undefined ? null : sentence(words, check.reason);
    return {
        id: check.id,
        tone: check.result === 'pass' ? 'good' : check.result === 'fail' ? 'bad' : 'warning',
        label: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`check_${check.id}`)),
        observed: check.observed === null
            ? (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('not_known'))
            : amountText(words, check.observed, check.unit),
        limit: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`limit_${check.bound}`, { value: limit })),
        result: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`result_${check.result}`)),
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

;// CONCATENATED MODULE: ./lib/report/html/html-text.js

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Makes text from anywhere fit for HTML, between tags and in quoted attributes alike. */
function escapeHtml(text, maximumLength = 1_000) {
    return escapeMarkup((0,harmless/* inertLine */.F)(text, maximumLength));
}
/** Escapes what HTML and XML read as markup and leaves everything else, line breaks too, as it is. */
function escapeMarkup(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

;// CONCATENATED MODULE: ./lib/report/evidence-rows.js



const mostOptions = 100;
/** Lists where, for whom and when the run took place. */
function runRows(words, { run, timing, tool }) {
    const row = (key, label, value, literal = false) => {
        const shown = (0,harmless/* inertLine */.F)(String(value ?? ''), 300);
        return shown === '' ? [] : [{ key, label, value: shown, literal }];
    };
    return [
        ...row('repository', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('run_repository')), run.repository),
        ...row('commit', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('run_commit')), run.commit, true),
        ...row('ref', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('run_ref')), run.ref, true),
        ...row('host', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('run_host')), run.host === 'other' ? (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('run_host_other')) : run.host),
        ...row('url', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('run_url')), run.url),
        ...row('attempt', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('run_attempt')), run.attempt),
        ...row('actor', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('run_actor')), run.actor, true),
        ...row('started_at', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('timing_started_at')), amounts_timeText(timing.startedAt)),
        ...row('ended_at', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('timing_ended_at')), amounts_timeText(timing.endedAt)),
        ...row('duration', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('timing_duration')), amountText(words, timing.durationMs, 'milliseconds')),
        ...row('waited', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('timing_waited')), amountText(words, timing.waitedMs, 'milliseconds')),
        ...row('polls', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('timing_polls')), amountText(words, timing.polls, 'count')),
        ...row('tool', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('tool_version')), `${tool.name} ${tool.version}`),
    ];
}
/** Lists the effective options and where each came from, in the order of the policy. */
function policyRows(words, policy) {
    return Object.entries(policy)
        .slice(0, mostOptions)
        .map(([option, { value, from }]) => ({
        option: (0,harmless/* inertLine */.F)(option, 60),
        value: value === null ? '–' : (0,harmless/* inertLine */.F)(String(value), 300),
        from: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(from === 'env-file' ? 'from_env_file' : `from_${from}`)),
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

;// CONCATENATED MODULE: ./lib/report/html/sections.js





/** The sign of a tone, beside which a word stands. */
const signs = { good: '✔', bad: '✘', warning: '⚠', neutral: 'ℹ' };
const mostAnswerCharacters = 100_000;
// `border` and `cellpadding` are for readers whose content-security policy drops the styles, as Jenkins'
// does: without them the columns of an unstyled table run into each other.
const tableTag = '<table border="1" cellpadding="6">';
/** A section with its heading. Empty content gives no section. */
function section(view, heading, content) {
    return sectionBelow((0,messages_message/* say */.cv)(view.words, (0,messages_message/* message */.iU)(heading)), content);
}
/** A section below a heading that is said already. */
function sectionBelow(heading, content) {
    return content === '' ? '' : `<section>\n<h2>${escapeHtml(heading)}</h2>\n${content}\n</section>`;
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
        : `<th scope="col"${number ? ' class="number"' : ''}>${escapeHtml(text)}</th>`;
}
/** A link to an address that passed `linkable`. */
function htmlLink(label, href) {
    return `<a href="${escapeMarkup(href)}" rel="noopener noreferrer">${escapeHtml(label)}</a>`;
}
/** The outcome, whether it was a rehearsal, the reason and the places to look. */
function titleSection(view) {
    const links = view.links.map(({ label, address, href }) => href === null
        ? `<p>${escapeHtml(label)}: <code>${escapeHtml(address)}</code></p>`
        : `<p><a class="button" href="${escapeMarkup(href)}" rel="noopener noreferrer">${escapeHtml(label)}</a></p>`);
    const simulated = view.simulated === null ? [] : [`<p class="simulated">${escapeHtml(view.simulated)}</p>`];
    return [
        `<header class="${view.tone}">`,
        `<h1><span aria-hidden="true">${signs[view.tone]}</span> ${escapeHtml(view.title)}</h1>`,
        ...simulated,
        `<p>${escapeHtml(view.reason)}</p>`,
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
    const head = (key, number = false) => columnHead((0,messages_message/* say */.cv)(view.words, (0,messages_message/* message */.iU)(key)), number);
    const rows = view.checks.map((check) => `<tr><th scope="row">${escapeHtml(check.label)}</th><td class="number">${escapeHtml(check.observed)}</td><td class="limit">${escapeHtml(check.limit)}</td><td class="${check.tone}"><strong><span aria-hidden="true">${signs[check.tone]}</span>&nbsp;${escapeHtml(check.result)}</strong></td></tr>`);
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
        const block = paste === null ? '' : `\n<pre><code>${escapeMarkup(paste)}</code></pre>`;
        return `<li>${escapeHtml(text)}${block}</li>`;
    });
    return section(view, 'heading_next', steps.length === 0 ? '' : `<ul>\n${steps.join('\n')}\n</ul>`);
}
/** The key facts. */
function factsSection(view) {
    return section(view, 'heading_facts', rowsTable(view.facts));
}
/** Where and for whom the run took place, what it was held to, and what the service said last. */
function evidenceSections(view, report) {
    const word = (key) => columnHead((0,messages_message/* say */.cv)(view.words, (0,messages_message/* message */.iU)(key)));
    const header = [word('column_option'), word('column_value'), word('column_from')];
    const rows = policyRows(view.words, report.policy);
    const defaults = rows.filter((row) => row.isDefault);
    const options = [
        policyTable(header, rows.filter((row) => !row.isDefault)),
        folded(escapeHtml((0,messages_message/* say */.cv)(view.words, (0,messages_message/* message */.iU)('from_default_rest', { count: defaults.length }))), policyTable(header, defaults)),
    ].filter((part) => part !== '');
    const answer = report.lastAnswer;
    const answerHtml = answer === null
        ? ''
        : folded(`<code>${escapeHtml(answer.endpoint)}</code> · HTTP ${escapeHtml(String(answer.status))}`, `<pre><code>${escapeMarkup(evidenceText(answer.body, mostAnswerCharacters))}</code></pre>`);
    return [
        section(view, 'heading_run', rowsTable(runRows(view.words, report))),
        section(view, 'heading_policy', options.join('\n')),
        section(view, 'heading_last_answer', answerHtml),
    ];
}
function policyTable(header, rows) {
    if (rows.length === 0)
        return '';
    return htmlTable(header, rows.map(({ option, value, from }) => `<tr><th scope="row"><code>${escapeHtml(option)}</code></th><td><code>${escapeHtml(value)}</code></td><td class="word">${escapeHtml(from)}</td></tr>`));
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
        const text = literal ? `<code>${escapeHtml(value)}</code>` : escapeHtml(value);
        return `<tr><th scope="row">${escapeHtml(label)}</th><td>${href === null ? text : htmlLink(value, href)}</td></tr>`;
    }));
}
/** Sentences as a list; none gives nothing. */
function list(lines) {
    if (lines.length === 0)
        return '';
    return `<ul>\n${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}\n</ul>`;
}

;// CONCATENATED MODULE: ./lib/report/html/assessment.js



/** What was found, the gravest first, with what was seen and what to do. */
function assessedFindingsSection(view) {
    const { assessment, words } = view;
    if (assessment === null)
        return '';
    const { findings, findingsLeftOut } = assessment;
    const totals = `<p>${escapeHtml((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('in_one_paragraph', { sentences: assessment.totals })))}</p>`;
    const items = findings.map((row) => findingItem(view, row));
    const rest = findingsLeftOut > 0 ? [(0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('and_more', { count: findingsLeftOut }))] : [];
    const found = items.length === 0 ? '' : `\n<ul>\n${items.join('\n')}\n</ul>`;
    return section(view, 'heading_findings', `${totals}${found}${list(rest)}`);
}
function findingItem({ words }, row) {
    const { evidence, fix, level, reason, status, text, tone } = row;
    const said = (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_found_item', { text, level, status, reason: reason ?? '' }));
    return `<li class="${tone}"><strong><span aria-hidden="true">${signs[tone]}</span> ${escapeHtml(said)}</strong><p><code>${escapeHtml(evidence)}</code></p><p>${escapeHtml(fix)}</p></li>`;
}
/** Every rule with what became of it, folded away. */
function rulesSection(view) {
    const { assessment, words } = view;
    if (assessment === null)
        return '';
    const head = (key) => columnHead((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(key)));
    const rows = assessment.rules.map((row) => `<tr><th scope="row">${escapeHtml(row.id)} <span class="aside">${escapeHtml(row.title)}</span></th>${stateCell(row)}<td>${escapeHtml(row.note)}</td><td class="aside">${escapeHtml(row.source)}</td></tr>`);
    const table = stackedTable([head('column_rule'), head('column_result'), head('column_note'), head('column_standard')], rows);
    return section(view, 'heading_rules', folded(escapeHtml((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('assessment_all_rules', { count: rows.length }))), table));
}
/** The points of the checklist, with what was seen of each and what was not. */
function pointsSection(view) {
    const { assessment, words } = view;
    if (assessment === null)
        return '';
    const head = (key) => columnHead((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(key)));
    const cell = (key, names) => `<td data-label="${escapeHtml((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(key)))}">${names.map((name) => escapeHtml(name)).join('<br>')}</td>`;
    const rows = assessment.points.map((row) => `<tr><th scope="row">${escapeHtml(row.title)}</th>${stateCell(row)}${cell('column_seen', row.seen)}${cell('column_unseen', row.unseen)}</tr>`);
    return section(view, 'heading_points', stackedTable([head('column_point'), head('column_result'), head('column_seen'), head('column_unseen')], rows));
}
function stateCell({ state, tone }) {
    return `<td class="${tone}"><strong><span aria-hidden="true">${signs[tone]}</span>&nbsp;${escapeHtml(state)}</strong></td>`;
}

;// CONCATENATED MODULE: ./lib/report/html/fleet.js




const mostInSight = 25;
const fleet_mostFindings = 50;
/**
 * The totals and the subjects as a heat map, worst first: a cell a level, which is the redder the more was found. Its
 * numbers stand in it, so that nobody needs the colours.
 */
function fleetSection({ fleet, words }) {
    if (fleet === null)
        return '';
    const rest = fleet.subjects.slice(mostInSight);
    const more = moreText(words, fleet, fleet.subjects.length);
    return sectionBelow(fleet.heading, [
        `<p>${escapeHtml((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('in_one_paragraph', { sentences: fleet.totals })))}</p>`,
        heatMap({ fleet, words }, fleet.subjects.slice(0, mostInSight)),
        folded(escapeHtml((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_next_worst', { count: rest.length }))), heatMap({ fleet, words }, rest)),
        more === null ? '' : `<p>${escapeHtml(more)}</p>`,
    ]
        .filter((part) => part !== '')
        .join('\n'));
}
function heatMap({ fleet, words }, rows) {
    if (rows.length === 0)
        return '';
    const html = htmlTable([
        columnHead((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_column_name'))),
        ...fleet.levels.map((name) => columnHead(name, true)),
        columnHead((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('column_result'))),
    ], rows.map(({ cells, group, href, name, reason, result, tone }) => {
        const belongs = group === '' ? '' : ` <span class="aside">${escapeHtml(group)}</span>`;
        const why = reason === null ? '' : `<div class="aside">${escapeHtml(reason)}</div>`;
        const label = `${href === null ? escapeHtml(name) : htmlLink(name, href)}${belongs}${why}`;
        const levels = cells.map(({ count, heat, level }) => {
            const shade = heat === 0 ? '' : ` ${level} heat-${heat}`;
            return `<td class="number${shade}">${escapeHtml(count)}</td>`;
        });
        return `<tr><th scope="row">${label}</th>${levels.join('')}<td class="${tone}"><strong><span aria-hidden="true">${signs[tone]}</span>&nbsp;${escapeHtml(result)}</strong></td></tr>`;
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
            .slice(0, fleet_mostFindings)
            .map(({ level, reason, status, text }) => (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_found_item', { text, level, status, reason: reason ?? '' })));
        const count = findings.length + findingsLeftOut;
        const rest = count - lines.length;
        if (rest > 0)
            lines.push((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('and_more', { count: rest })));
        return folded(escapeHtml((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_found', { name, count }))), list(lines));
    });
    const fixes = fleet.fixes.map(({ heading, href, text }) => {
        const link = href === null ? '' : ` ${htmlLink((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_read_on')), href)}`;
        return `<li><strong>${escapeHtml(heading)}</strong><p>${escapeHtml(text)}${link}</p></li>`;
    });
    const mend = folded(escapeHtml((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('heading_fixes'))), fixes.length === 0 ? '' : `<ul>\n${fixes.join('\n')}\n</ul>`);
    return section(view, 'heading_findings', [...parts, mend].filter((part) => part !== '').join('\n'));
}

;// CONCATENATED MODULE: ./lib/report/html/gates.js





const gates_mostInSight = 50;
/** The gates of a verdict, the worst first, each with why, its counts, and where its own report is. */
function gatesSection({ gates, words }) {
    if (gates === null)
        return '';
    const rest = gates.rows.slice(gates_mostInSight);
    const more = moreGates(words, gates, gates.rows.length);
    return sectionBelow(gates.heading, [
        `<p>${escapeHtml(gates.totals)}</p>`,
        gatesTable(words, gates.rows.slice(0, gates_mostInSight)),
        folded(escapeHtml((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('gates_next_worst', { count: rest.length }))), gatesTable(words, rest)),
        more === null ? '' : `<p>${escapeHtml(more)}</p>`,
    ]
        .filter((part) => part !== '')
        .join('\n'));
}
function gatesTable(words, rows) {
    if (rows.length === 0)
        return '';
    return stackedTable([
        columnHead((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('gates_column_gate'))),
        columnHead((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('gates_column_counts'))),
        columnHead((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('gates_column_ended'))),
        columnHead((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('column_result'))),
    ], rows.map((row) => {
        const { counts, ended, href, name, outcome, result, tone } = row;
        const label = href === null ? escapeHtml(name) : htmlLink(name, href);
        return `<tr><th scope="row">${label}${asides(row)}</th><td>${escapeHtml(counts)}</td><td>${escapeHtml(ended)}</td><td class="${tone}"><strong><span aria-hidden="true">${signs[tone]}</span>&nbsp;${escapeHtml(result)}</strong><div class="aside">${escapeHtml(outcome)}</div></td></tr>`;
    }));
}
function asides({ file, links, name, own, source, why }) {
    const places = links.map(({ href, label }) => htmlLink(label, href));
    const from = file === '' || file === name ? '' : escapeHtml(file);
    const lines = [
        escapeHtml(source),
        why === null ? '' : escapeHtml(why),
        own === null ? '' : escapeHtml(own),
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

;// CONCATENATED MODULE: ./lib/report/trend/days.js

// Beyond this a date at every bar would run into its neighbours'.
const mostDatedBars = 10;
/**
 * Gives each drawn run's day as `11-20`, the first of a day only and none beside another where bars are many;
 * `null` where nothing should stand. The year stands in the words below the chart.
 */
function trendDays({ drawn }) {
    const days = drawn.map((row) => dayText(row.time));
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
        `<title id="trend-title">${escapeHtml(words.title)}</title>`,
        `<desc id="trend-description">${escapeHtml(words.description, 2_000)}</desc>`,
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
    return `<text x="${round(x)}" y="${round(y)}"${rest}>${escapeHtml(content, 100)}</text>`;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/report/trend/table.js



/** Writes the trend's table by columns. The group has one only where the runs are of several. */
function trendTable(words, trend) {
    const { layout } = trend;
    const unknown = (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('not_known'));
    const column = (kind, heading, cell) => ({
        kind,
        heading,
        cells: trend.rows.map(cell),
    });
    const columns = [
        column('number', '#', (row) => String(row.number)),
        // Before what only explains it, so that a phone shows it without scrolling, in any language.
        column('number', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`fact_${layout.count}`)), (row) => row.count === null ? unknown : amountText(words, row.count, 'count')),
        column('time', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`fact_${layout.time}`)), (row) => amounts_timeText(row.time)),
        column('status', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('column_status')), (row) => statusText(words, row)),
        column('text', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`fact_${layout.group[0]}`)), (row) => (0,harmless/* inertLine */.F)(row.group ?? unknown, 100)),
        column('number', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`fact_${layout.complete}`)), (row) => row.complete === null ? unknown : amountText(words, row.complete, 'percent')),
        column('id', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`fact_${layout.id}`)), (row) => (0,harmless/* inertLine */.F)(row.id, 100)),
    ];
    return {
        columns: trend.severalGroups ? columns : columns.filter(({ kind }) => kind !== 'text'),
        links: trend.rows.map((row) => (row.url === null ? null : (0,harmless/* linkable */.L)(row.url))),
    };
}
/** Says how a run ended, and whether it is the judged one or the baseline. */
function statusText(words, row) {
    const status = (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`status_${row.status}`));
    const noted = (key) => (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('trend_noted', { status, note: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(key)) }));
    if (row.judged)
        return noted('trend_this_run');
    return row.baseline ? noted('trend_is_baseline') : status;
}

;// CONCATENATED MODULE: ./lib/report/trend/words.js


/**
 * Says what the bars show, of when they are, what they are compared with, and what they leave out.
 * @param baselineDrawn whether the baseline stands among the bars as a line
 */
function trendNotes(words, trend, baselineDrawn) {
    const notes = [(0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('trend_summary', { count: trend.drawn.length }))];
    const [first, last] = [trend.drawn.at(0), trend.drawn.at(-1)].map((row) => dayText(row?.time ?? ''));
    if (first && last)
        notes.push((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('trend_dates', { from: first, to: last })));
    if (trend.baseline !== null) {
        const key = baselineDrawn ? 'trend_baseline_line' : 'trend_baseline';
        notes.push((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(key, { count: trend.baseline })));
    }
    const leftOut = trend.rows.length - trend.drawn.length;
    if (leftOut > 0)
        notes.push((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('trend_left_out', { count: leftOut })));
    return (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('in_one_paragraph', { sentences: notes }));
}

;// CONCATENATED MODULE: ./lib/report/html/trend.js






/** The trend as a picture and as a table, which is for reading aloud, copying and printing. */
function trendSection(view) {
    const { trend } = view;
    if (trend === null)
        return '';
    // One bar is no trend.
    const pictured = trend.drawn.length > 1 ? [...picture(view, trend)] : [];
    return section(view, 'heading_history', [...pictured, table(view, trend)].join('\n'));
}
function picture({ words, tone }, trend) {
    const notes = trendNotes(words, trend, true);
    const counts = trend.drawn.map((row) => row.count).join(', ');
    const svgWords = {
        title: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('heading_history')),
        description: `${notes} ${counts}`,
        across: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('trend_axis_across')),
        up: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`fact_${trend.layout.count}`)),
        baseline: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('trend_is_baseline')),
    };
    return [trendSvg(trend, svgWords, tone === 'good'), `<p>${escapeHtml(notes)}</p>`];
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
    return `<div class="wide" role="region" tabindex="0" aria-label="${escapeHtml((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('trend_table')))}">\n${html}\n</div>`;
}
function cell(kind, text, href) {
    const shown = text ?? '';
    if (kind !== 'id')
        return escapeHtml(shown);
    return href === null ? `<code>${escapeHtml(shown)}</code>` : htmlLink(shown, href);
}

;// CONCATENATED MODULE: ./lib/report/html/html.js










// A second lock behind the escaping: even markup that slipped through could load and run nothing.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** Writes `report.html`: one file without a script, made to be read also where its styles are dropped. */
function renderHtml(report, language) {
    const view = view_viewOf(report, language);
    const title = escapeHtml(view.title);
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
        trendSection(view),
        ...evidenceSections(view, report),
    ].filter((section) => section !== '');
    return `<!doctype html>
<html lang="${(0,messages_message/* say */.cv)(view.words, (0,messages_message/* message */.iU)('language_code'))}">
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
<footer><p>${escapeHtml(`${report.tool.name} ${report.tool.version} · ${amounts_timeText(report.timing.endedAt)}`)}</p></footer>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./lib/report/assessment/json.js

/** Builds what `report.json` says of an assessment: three properties of the report. */
function assessmentJson(words, { asked, points, rules }) {
    return {
        rules: rules.map((rule) => ({
            id: rule.id,
            title: sentence(words, rule.title),
            state: rule.state,
            level: rule.level,
            point: rule.point,
            source: rule.source,
            findings: rule.findings.map((finding) => ({
                place: finding.place,
                level: finding.level,
                status: finding.status,
                counted: finding.counted,
                evidence: wordsText(words, finding.evidence),
                fix: sentence(words, finding.fix),
                reason: finding.reason && spoken(words, finding.reason),
                line: finding.at?.line ?? null,
            })),
            findings_left_out: rule.findingsLeftOut,
            why: rule.why && spoken(words, rule.why),
        })),
        points: points.map(({ id, rules: of, state, title }) => ({
            id,
            title: sentence(words, title),
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
    return reason && spoken(words, reason);
}
function textOf(words, said) {
    return typeof said === 'string' ? said : sentence(words, said);
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
        why: entry.why && spoken(words, entry.why),
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
        language: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('language_code')),
        subject: report.subject,
        outcome: report.outcome,
        conclusion: report.conclusion,
        exit_code: report.exitCode,
        reason: spoken(words, report.reason),
        problems: report.problems.map((problem) => spoken(words, problem)),
        warnings: report.warnings.map((warning) => spoken(words, warning)),
        facts: report.facts,
        checks: report.checks.map((check) => checkJson(words, check)),
        links: report.links.map(({ key, url }) => ({ key, url })),
        next_steps: report.nextSteps.map(({ text, paste }) => ({
            ...spoken(words, text),
            paste: paste === undefined ? null : linesToPaste(paste),
        })),
        history: historyJson(report.history),
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
        reason: check.reason === undefined ? null : spoken(words, check.reason),
    };
}

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
    const view = view_viewOf(report, language);
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
    return [paint((0,messages_message/* say */.cv)(view.words, (0,messages_message/* message */.iU)(heading)), bold), ...lines.map((line) => `  ${line}`)].join('\n');
}
function checkLines(view, paint) {
    return view.checks.flatMap((check) => {
        const sign = paint(text_signs[check.tone], text_colours[check.tone]);
        const { label, observed, limit } = check;
        const line = `${sign} ${(0,messages_message/* say */.cv)(view.words, (0,messages_message/* message */.iU)('observed_numbers', { check: label, observed, limit }))}`;
        return check.reason === null ? [line] : [line, `  ${paint(check.reason, dim)}`];
    });
}
/** The totals and the worst ten. */
function fleetLines({ fleet, words }, paint) {
    if (fleet === null)
        return '';
    const more = moreText(words, fleet, mostSubjects);
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
        const line = `${sign} ${(0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_line', numbers))}`;
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
        ...shown.map((row) => `${paint(text_signs[row.tone], text_colours[row.tone])} ${findingLine(words, row)}`),
        ...(rest > 0 ? [(0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('and_more', { count: rest }))] : []),
    ];
}
/** The totals and the worst gates, with why each is no plain pass. */
function gateLines({ gates, words }, paint) {
    if (gates === null)
        return '';
    const more = moreGates(words, gates, mostGates);
    const rows = gates.rows.slice(0, mostGates).map(({ counts, name, outcome, tone, why }) => {
        const line = `${paint(text_signs[tone], text_colours[tone])} ${(0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('gates_line', { name, outcome, counts }))}`;
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
    return [sparkline(trend), trendNotes(words, trend, false)];
}

;// CONCATENATED MODULE: ./lib/report/junit/assessment.js




/**
 * A case for each rule, by its ID. A `failure` is only what the gate counted; where the step passes all the same, it is
 * `skipped`, like what could not be seen: nobody may take that for a pass.
 */
function ruleCases(report, words) {
    return (report.assessment?.rules ?? []).map((rule) => {
        const lines = rule.findings.map((finding) => {
            const row = findingRow(words, rule, finding);
            return `${findingLine(words, row)}\n${row.fix}`;
        });
        if (rule.findingsLeftOut > 0)
            lines.push((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('and_more', { count: rule.findingsLeftOut })));
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
        return { element, type: 'counted', message: findingLine(words, findingRow(words, rule, counted)) };
    }
    const state = (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`rule_${rule.state}`));
    const why = rule.why === null ? '' : sentence(words, rule.why);
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
            output: sayOf(words, fleet.kind, (0,messages_message/* message */.iU)('fleet_clean', { count: clean })),
        },
    ];
    if (leftOut.subjects > 0) {
        const { fail, unjudged } = leftOut.states;
        const text = sayOf(words, fleet.kind, (0,messages_message/* message */.iU)('fleet_more', { count: leftOut.subjects, fail, unjudged }));
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
        const text = (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('and_more', { count: findingsLeftOut }));
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
        return sentence(words, reason);
    const result = (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`result_${state}`));
    return (0,harmless/* inertLine */.F)((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_state_without_reason', { name, state: result })));
}
function findingCase(report, words, finding, fix) {
    const text = findingText(words, finding);
    const level = (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`level_${finding.level}`));
    const status = (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`finding_${finding.status}`));
    const reason = finding.reason === null ? '' : sentence(words, finding.reason);
    const said = (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_found_item', { text, level, status, reason }));
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
    const byFinding = new Map(fixes.map((fix) => [JSON.stringify([fix.id, fix.title]), wordsText(words, fix.text)]));
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
    const { leftOut, rows } = gatesView(words, gates);
    const suites = rows.map((row) => ({
        name: `scangate.${source}.${row.name}`,
        cases: [gateCase(row, conclusion === 'failure', words)],
    }));
    if (leftOut === 0)
        return suites;
    const rest = gates.entries.slice(rows.length);
    const text = (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('gates_more', { count: leftOut }));
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
    const line = (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('gates_line', { name, outcome, counts }));
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
    return escapeMarkup(text.toWellFormed().replace(noCharacters, ''));
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
    const reason = sentence(words, report.reason);
    const output = [...report.problems, ...report.warnings].map((each) => sentence(words, each)).join('\n');
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
    const limit = amountText(words, check.limit, check.unit);
    const observed = check.observed === null ? (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('not_known')) : amountText(words, check.observed, check.unit);
    const numbers = (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('observed_numbers', {
        check: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`check_${check.id}`)),
        observed,
        limit: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`limit_${check.bound}`, { value: limit })),
    }));
    const text = check.reason === undefined
        ? numbers
        : (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('numbers_with_reason', { numbers, reason: sentence(words, check.reason) }));
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

;// CONCATENATED MODULE: ./lib/report/markdown/markdown-text.js


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
function markdown_text_escapeMarkdown(text, maximumLength = 1_000) {
    let escaped = (0,harmless/* inertLine */.F)(text, maximumLength);
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
function markdown_text_inlineCode(text, maximumLength = 300) {
    const line = (0,harmless/* inertLine */.F)(text, maximumLength);
    if (line === '')
        return '';
    return /^[\w .,:;/=+%()-]+$/.test(line) ? `\`${line}\`` : `<code>${markdown_text_escapeMarkdown(line)}</code>`;
}
/** Writes a block of code, shown with a button to copy it. */
function codeBlock(text, language = '') {
    const longestRun = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(3, longestRun + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** Writes a link whose label is text and whose address has passed `linkable`. */
function markdownLink(label, href) {
    return `[${markdown_text_escapeMarkdown(label)}](<${escapeAddress(href)}>)`;
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
function markdown_text_folded(summary, content) {
    return `<details>\n<summary>${escapeHtml(summary)}</summary>\n\n${content}\n\n</details>`;
}
/** Indents every line, so that the text belongs to a list's item. */
function indented(text, width) {
    return text.replace(/^(?=.)/gm, ' '.repeat(width));
}

;// CONCATENATED MODULE: ./lib/report/markdown/sections.js



/** The sign of a tone, beside which a word stands. */
const sections_signs = { good: '✅', bad: '❌', warning: '⚠️', neutral: 'ℹ️' };
/** A result behind its sign, for a table's cell that may be narrow. */
function signed(tone, result) {
    return `${sections_signs[tone]}&nbsp;${wholeWords(markdown_text_escapeMarkdown(result))}`;
}
function sections_plain(view, key) {
    return markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(view.words, (0,messages_message/* message */.iU)(key)));
}
/** The outcome, whether it was a rehearsal, and the reason. */
function sections_titleSection(view, level) {
    const lines = [`${level} ${sections_signs[view.tone]} ${markdown_text_escapeMarkdown(view.title)}`];
    if (view.simulated !== null)
        lines.push(`> 🧪 **${markdown_text_escapeMarkdown(view.simulated)}**`);
    lines.push(markdown_text_escapeMarkdown(view.reason));
    return lines.join('\n\n');
}
/** The places to look, in one line. An address that may not be a link is shown as code. */
function linkLine(view) {
    return view.links
        .map(({ label, address, href }) => href === null ? `${markdown_text_escapeMarkdown(label)}: ${markdown_text_inlineCode(address)}` : `🔗 ${markdownLink(label, href)}`)
        .join(' · ');
}
/** Every problem of the input. */
function problemsSection(view, level) {
    if (view.problems.length === 0)
        return '';
    return `${level} ${sections_plain(view, 'heading_problems')}\n\n${bullets(view.problems)}`;
}
/** The checks, with what was observed and what the limit is; below them why one isn't a pass. */
function sections_checksSection(view, level) {
    if (view.checks.length === 0)
        return '';
    const table = markdownTable([
        sections_plain(view, 'column_check'),
        sections_plain(view, 'column_observed'),
        sections_plain(view, 'column_limit'),
        sections_plain(view, 'column_result'),
    ], view.checks.map((check) => [
        markdown_text_escapeMarkdown(check.label),
        wholeWords(markdown_text_escapeMarkdown(check.observed)),
        wholeWords(markdown_text_escapeMarkdown(check.limit)),
        signed(check.tone, check.result),
    ]), [false, true, false, false]);
    const reasons = [...new Set(view.checks.flatMap((check) => check.reason ?? []))];
    return [
        `${level} ${sections_plain(view, 'heading_checks')}`,
        table,
        ...(reasons.length > 0 ? [bullets(reasons)] : []),
    ].join('\n\n');
}
/** What to do next, each step with its lines to paste. */
function sections_nextSection(view, level) {
    if (view.next.length === 0)
        return '';
    const steps = view.next.map(({ text, paste }) => paste === null
        ? `- ${markdown_text_escapeMarkdown(text)}`
        : `- ${markdown_text_escapeMarkdown(text)}\n\n${indented(codeBlock(paste, 'yaml'), 2)}`);
    return `${level} ${sections_plain(view, 'heading_next')}\n\n${steps.join('\n')}`;
}
/** What else is worth knowing. */
function warningsSection(view, level) {
    if (view.warnings.length === 0)
        return '';
    return `${level} ${sections_plain(view, 'heading_warnings')}\n\n${bullets(view.warnings)}`;
}
/** The key facts. */
function sections_factsSection(view) {
    if (view.facts.length === 0)
        return '';
    return `### ${sections_plain(view, 'heading_facts')}\n\n${rowsList(view.facts)}`;
}
/**
 * Labels and values as a list. In a table on a phone, and beside a long value on a desktop too, a label in
 * Japanese or Korean would break between any two characters.
 */
function rowsList(rows) {
    return rows
        .map(({ label, value, literal }) => `- **${markdown_text_escapeMarkdown(label)}**: ${literal ? markdown_text_inlineCode(value) : markdown_text_escapeMarkdown(value)}`)
        .join('\n');
}
/** One small line: which version wrote this, when, and what more is given as Markdown. */
function sections_footerLine(view, { tool, timing, run }, more = []) {
    const parts = [`${tool.name} ${tool.version}`, timeText(timing.endedAt)].map((part) => escapeMarkdown(part));
    if (run.commit !== null)
        parts.push(inlineCode(run.commit.slice(0, 7)));
    return `<sub>${escapeMarkdown(say(view.words, message('tool_version')))}: ${[...parts, ...more].join(' · ')}</sub>`;
}
function bullets(lines) {
    return lines.map((line) => `- ${markdown_text_escapeMarkdown(line)}`).join('\n');
}

;// CONCATENATED MODULE: ./lib/report/markdown/assessment.js




/** What was found, the gravest first, with what was seen and what to do. */
function assessment_assessedFindingsSection({ assessment, words }, level, most) {
    if (assessment === null)
        return '';
    const totals = markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('in_one_paragraph', { sentences: assessment.totals })));
    const shown = assessment.findings.slice(0, most);
    const lines = shown.map((row) => `- ${sections_signs[row.tone]} ${markdown_text_escapeMarkdown(findingLine(words, row), 2_500)} ${markdown_text_escapeMarkdown(row.fix)}`);
    const rest = assessment.findings.length + assessment.findingsLeftOut - shown.length;
    if (rest > 0)
        lines.push(`- ${markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('and_more', { count: rest })))}`);
    return [
        `${level} ${markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('heading_findings')))}`,
        totals,
        ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ].join('\n\n');
}
// Lists and no tables: sentences in four columns would stand one word, or in Japanese one character, a line on a phone.
/** Every rule with what became of it, folded away. */
function assessment_rulesSection({ assessment, words }) {
    if (assessment === null)
        return '';
    const lines = assessment.rules.map(({ id, note, source, state, title, tone }) => {
        const more = [note, source].filter((text) => text !== '').map((text) => ` · ${markdown_text_escapeMarkdown(text)}`);
        return `- ${sections_signs[tone]} **${markdown_text_escapeMarkdown(id)}** ${markdown_text_escapeMarkdown(title)}: **${markdown_text_escapeMarkdown(state)}**${more.join('')}`;
    });
    return markdown_text_folded((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('heading_rules')), lines.join('\n'));
}
/** The points of the checklist, with what was seen of each and what was not. */
function assessment_pointsSection({ assessment, words }, level) {
    if (assessment === null)
        return '';
    const part = (key, names) => names.length === 0
        ? []
        : [
            `  - ${markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(key)))}: ${names.map((name) => markdown_text_escapeMarkdown(name)).join(' · ')}`,
        ];
    const lines = assessment.points.flatMap(({ seen, state, title, tone, unseen }) => [
        `- ${sections_signs[tone]} **${markdown_text_escapeMarkdown(title)}**: ${markdown_text_escapeMarkdown(state)}`,
        ...part('column_seen', seen),
        ...part('column_unseen', unseen),
    ]);
    return `${level} ${markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('heading_points')))}\n\n${lines.join('\n')}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/bounded.js
/**
 * Joins sections with blank lines as long as they stay within a size. The first always stays; where others
 * must go, whole ones from the end go and `note` says so, which the limit has to leave room for.
 * @param limit in bytes of UTF-8, so that it holds however the reader counts characters
 */
function bounded_joinWithin(limit, sections, note) {
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

;// CONCATENATED MODULE: ./lib/report/markdown/fleet.js




const fleet_mostSubjects = 25;
/** The totals, and the worst subjects as a table, with why each is no pass. */
function fleet_fleetSection({ fleet, words }, level) {
    if (fleet === null)
        return '';
    const shown = fleet.subjects.slice(0, fleet_mostSubjects);
    const reasons = shown.flatMap(({ name, reason }) => reason === null ? [] : [`- **${markdown_text_escapeMarkdown(name)}**: ${markdown_text_escapeMarkdown(reason)}`]);
    const column = (key) => unbroken(markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(key))));
    const table = markdownTable([
        column('fleet_column_name'),
        // Small, since in English these three words alone are half as wide as a phone.
        ...fleet.levels.map((name) => `<sub>${unbroken(markdown_text_escapeMarkdown(name))}</sub>`),
        column('column_result'),
    ], shown.map(cellsOf), [false, ...fleet.levels.map(() => true), false]);
    const more = moreText(words, fleet, fleet_mostSubjects);
    return [
        `${level} ${markdown_text_escapeMarkdown(fleet.heading)}`,
        markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('in_one_paragraph', { sentences: fleet.totals }))),
        ...(shown.length === 0 ? [] : [table]),
        ...(reasons.length === 0 ? [] : [reasons.join('\n')]),
        ...(more === null ? [] : [markdown_text_escapeMarkdown(more)]),
    ].join('\n\n');
}
// A group has no column of its own: on a phone the result, which is the last one, would be out of sight.
function cellsOf({ cells, group, href, name, result, tone }) {
    const belongs = group === '' ? '' : ` (${unbroken(markdown_text_escapeMarkdown(group))})`;
    return [
        `${href === null ? markdown_text_escapeMarkdown(name) : markdownLink(name, href)}${belongs}`,
        ...cells.map(({ count }) => markdown_text_escapeMarkdown(count)),
        signed(tone, result),
    ];
}
/** What was found in the worst subjects, each folded away. */
function fleet_findingsSection({ fleet, words }, level, most) {
    const found = (fleet?.subjects ?? []).slice(0, fleet_mostSubjects).filter(({ findings }) => findings.length > 0);
    if (found.length === 0)
        return '';
    const parts = found.map(({ findings, findingsLeftOut, name }) => {
        const lines = findings
            .slice(0, most.findings)
            .map(({ level: grave, reason, status, text }) => markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_found_item', { text, level: grave, status, reason: reason ?? '' }))));
        const rest = findings.length + findingsLeftOut - lines.length;
        if (rest > 0)
            lines.push(markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('and_more', { count: rest }))));
        const count = findings.length + findingsLeftOut;
        const list = lines.map((line) => `- ${line}`).join('\n');
        // GitHub looks for mentions in a summary, too, where nothing could keep a name from being one.
        return `**${markdown_text_escapeMarkdown(name)}**\n\n${markdown_text_folded((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_found_count', { count })), list)}`;
    });
    return [`${level} ${markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('heading_findings')))}`, ...parts].join('\n\n');
}
/** What to do about the findings, folded away. */
function fixesSection({ fleet, words }, most) {
    const fixes = (fleet?.fixes ?? []).slice(0, most.fixes);
    if (fleet === null || fixes.length === 0)
        return '';
    const lines = fixes.map(({ heading, href, text }) => {
        const link = href === null ? '' : ` ${markdownLink((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_read_on')), href)}`;
        return `- **${markdown_text_escapeMarkdown(heading)}** ${markdown_text_escapeMarkdown(text)}${link}`;
    });
    const rest = fleet.fixes.length - fixes.length;
    if (rest > 0)
        lines.push(`- ${markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('and_more', { count: rest })))}`);
    return markdown_text_folded((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('heading_fixes')), lines.join('\n'));
}

;// CONCATENATED MODULE: ./lib/report/markdown/gates.js





const gates_mostGates = 50;
/** The gates of a verdict as a table, the worst first; below it why each is no plain pass, its own words, and when. */
function gates_gatesSection({ gates, words }, level) {
    if (gates === null)
        return '';
    const shown = gates.rows.slice(0, gates_mostGates);
    const column = (key) => unbroken(markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(key))));
    const table = markdownTable([column('gates_column_gate'), column('column_result')], shown.map((row) => [
        row.href === null ? markdown_text_escapeMarkdown(row.name) : markdownLink(row.name, row.href),
        signed(row.tone, row.result),
    ]));
    const reasons = shown.flatMap((row) => reasonLine(row));
    const more = moreGates(words, gates, gates_mostGates);
    return [
        `${level} ${markdown_text_escapeMarkdown(gates.heading)}`,
        markdown_text_escapeMarkdown(gates.totals),
        ...(shown.length === 0 ? [] : [table]),
        ...(reasons.length === 0 ? [] : [reasons.join('\n')]),
        ...(more === null ? [] : [markdown_text_escapeMarkdown(more)]),
    ].join('\n\n');
}
// What is longer than a word has no room in a table on a phone.
function reasonLine({ counts, ended, file, links, name, own, why }) {
    const said = [why, own, counts, ended].flatMap((text) => text === null || text === '' ? [] : [markdown_text_escapeMarkdown(text)]);
    const places = links.map(({ href, label }) => markdownLink(label, href));
    const from = file === '' || file === name ? [] : [markdown_text_inlineCode(file)];
    if (said.length === 0)
        return [];
    return [`- **${markdown_text_escapeMarkdown(name)}**: ${[...said, ...from, ...places].join(' · ')}`];
}
/** What the gates of each source found in their fleets. */
function gates_sourceFleets(view, level) {
    return (view.gates?.fleets ?? []).map((fleet) => fleet_fleetSection({ ...view, fleet }, level));
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

;// CONCATENATED MODULE: ./lib/report/markdown/trend.js





/** The trend as a Mermaid chart, and folded below it the same numbers as a table. */
function trend_trendSection(view) {
    const { trend, words } = view;
    if (trend === null)
        return '';
    const sections = [`### ${markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('heading_history')))}`];
    // One bar is no trend.
    if (trend.drawn.length > 1) {
        const chart = mermaidChart(trend, {
            across: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('trend_axis_across')),
            up: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('trend_axis_up', { highest: trend.ceiling })),
        });
        sections.push(codeBlock(chart, 'mermaid'), markdown_text_escapeMarkdown(trendNotes(words, trend, true)));
    }
    const { columns, links } = trendTable(words, trend);
    const table = markdownTable(columns.map((column) => unbroken(markdown_text_escapeMarkdown(column.heading))), links.map((href, index) => columns.map(({ kind, cells }) => {
        const text = cells[index] ?? '';
        if (kind === 'text')
            return markdown_text_escapeMarkdown(text);
        if (kind !== 'id')
            return unbroken(markdown_text_escapeMarkdown(text));
        return href === null ? markdown_text_inlineCode(text) : markdownLink(text, href);
    })), columns.map((column) => column.kind === 'number'));
    sections.push(markdown_text_folded((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('trend_table')), table));
    return sections.join('\n\n');
}

;// CONCATENATED MODULE: ./lib/report/markdown/markdown.js











// GitHub drops a summary of more than 1 MiB whole; half of it leaves room for what else the step writes.
const mostSummaryBytes = 512 * 1_024;
const markdown_mostAnswerCharacters = 20_000;
const mostFolded = { findings: 30, fixes: 60 };
/** Writes the job summary: the outcome first, always within GitHub's limit. */
function renderSummary(report, language) {
    const view = viewOf(report, language);
    return joinWithin(mostSummaryBytes, [...summarySections(view), footerLine(view, report)], cutShort(view));
}
/** Writes `report.md`: the job summary with the evidence that an audit asks for. */
function renderMarkdownFile(report, language) {
    const view = view_viewOf(report, language);
    const heading = (key) => `### ${markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(view.words, (0,messages_message/* message */.iU)(key)))}`;
    const policy = policyRows(view.words, report.policy);
    const sections = [...summarySections(view), heading('heading_run'), rowsList(runRows(view.words, report))];
    if (policy.length > 0) {
        sections.push(heading('heading_policy'), 
        // No table: a value as code does not break there, and on a phone where it came from would be out of sight.
        policy
            .map(({ from, option, value }) => `- ${markdown_text_inlineCode(option)}: ${markdown_text_inlineCode(value)} · ${markdown_text_escapeMarkdown(from)}`)
            .join('\n'));
    }
    if (report.lastAnswer !== null) {
        const { endpoint, status, body } = report.lastAnswer;
        sections.push(heading('heading_last_answer'), `${markdown_text_inlineCode(endpoint)} · HTTP ${status}`, codeBlock(evidenceText(body, markdown_mostAnswerCharacters), 'json'));
    }
    return bounded_joinWithin(mostSummaryBytes, sections, cutShort(view));
}
function summarySections(view) {
    return [
        sections_titleSection(view, '##'),
        linkLine(view),
        problemsSection(view, '###'),
        sections_checksSection(view, '###'),
        fleet_fleetSection(view, '###'),
        gates_gatesSection(view, '###'),
        sections_nextSection(view, '###'),
        assessment_assessedFindingsSection(view, '###', mostFolded.findings),
        warningsSection(view, '###'),
        assessment_pointsSection(view, '###'),
        assessment_rulesSection(view),
        sections_factsSection(view),
        trend_trendSection(view),
        fleet_findingsSection(view, '###', mostFolded),
        fixesSection(view, mostFolded),
        ...gates_sourceFleets(view, '###'),
    ];
}
function cutShort(view) {
    return `_${markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(view.words, (0,messages_message/* message */.iU)('cut_short')))}_`;
}

;// CONCATENATED MODULE: ./lib/hosts/library/renderers.js








/** Writes `report.json`: stable keys for programs, as `scangate/schema/report.v1.schema.json` describes them. */
function renderers_renderJson(report, { language } = {}) {
    return renderJson(report, language ?? languageOf(report));
}
/** Writes `junit.xml`: one test case a check, for CI systems that show test results. */
function renderers_renderJunit(report, { language } = {}) {
    return renderJunit(report, language ?? languageOf(report));
}
/** Writes `report.md` in GitHub's Markdown, with the evidence that an audit asks for. */
function renderMarkdown(report, { language } = {}) {
    return renderMarkdownFile(report, language ?? languageOf(report));
}
/** Writes `report.html`: one file without a script, readable also where its styles are dropped. */
function renderers_renderHtml(report, { language } = {}) {
    return renderHtml(report, language ?? languageOf(report));
}
/** Writes the result in plain lines, for a terminal or a log. */
function renderers_renderText(report, { language, colour = false } = {}) {
    return renderText(report, language ?? languageOf(report), { colour });
}
/** Says one of a report's messages, such as its `reason`, as one line. Default language: `en`. */
function messageText(said, { language = 'en' } = {}) {
    return sentence((0,catalogues/* catalogueOf */.vq)(language), said);
}
function languageOf({ policy }) {
    return catalogues/* languages */.eo.find((language) => language === policy['language']?.value) ?? 'en';
}

;// CONCATENATED MODULE: ./lib/hosts/library/scan-vaddy.js
/**
 * Runs the VAddy gate: waits until the project is free, starts one scan or attaches to one, follows it to
 * its end, and judges it. It cancels what it started when it ends early.
 *
 * Resolves with a report however the run ends, `misconfigured` with every problem of the options and `error`
 * for what nobody foresaw included; the report holds no secret. Its `conclusion` says whether a build may go
 * on: not when it is `failure`.
 *
 * Rejects with a `TypeError` when `options` is no object or holds something else than text, numbers,
 * booleans and lists of these.
 */
async function scanVaddy(options, settings = {}) {
    // Loaded only now: importing the library does nothing, and renderers need no network.
    const [{ runGate }, { vaddyScan }, { vaddy }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(807), __nccwpck_require__.e(333), __nccwpck_require__.e(881), __nccwpck_require__.e(42)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42)),
        Promise.all(/* import() */[__nccwpck_require__.e(881), __nccwpck_require__.e(653)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8881)),
        Promise.all(/* import() */[__nccwpck_require__.e(333), __nccwpck_require__.e(472), __nccwpck_require__.e(460)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6460)),
    ]);
    return runGate(vaddy, vaddyScan, options, settings);
}

// EXTERNAL MODULE: ./lib/kernel/version.js
var version = __nccwpck_require__(5717);
;// CONCATENATED MODULE: ./lib/index.js
// The library: everything that `import … from 'scangate'` gives, and nothing else is public.









var __webpack_exports__checkApi = __webpack_exports__.Xj;
var __webpack_exports__checkNhnServers = __webpack_exports__.RD;
var __webpack_exports__exitCodeOf = __webpack_exports__.FO;
var __webpack_exports__judgeReports = __webpack_exports__.P2;
var __webpack_exports__languages = __webpack_exports__.eo;
var __webpack_exports__messageText = __webpack_exports__.Lo;
var __webpack_exports__outcomes = __webpack_exports__.KI;
var __webpack_exports__renderHtml = __webpack_exports__.K2;
var __webpack_exports__renderJson = __webpack_exports__.hF;
var __webpack_exports__renderJunit = __webpack_exports__.RV;
var __webpack_exports__renderMarkdown = __webpack_exports__.Gc;
var __webpack_exports__renderText = __webpack_exports__.S5;
var __webpack_exports__scanVaddy = __webpack_exports__.a8;
var __webpack_exports__version = __webpack_exports__.rE;
export { __webpack_exports__checkApi as checkApi, __webpack_exports__checkNhnServers as checkNhnServers, __webpack_exports__exitCodeOf as exitCodeOf, __webpack_exports__judgeReports as judgeReports, __webpack_exports__languages as languages, __webpack_exports__messageText as messageText, __webpack_exports__outcomes as outcomes, __webpack_exports__renderHtml as renderHtml, __webpack_exports__renderJson as renderJson, __webpack_exports__renderJunit as renderJunit, __webpack_exports__renderMarkdown as renderMarkdown, __webpack_exports__renderText as renderText, __webpack_exports__scanVaddy as scanVaddy, __webpack_exports__version as version };
