import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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
/* harmony export */   eo: () => (/* binding */ languages),
/* harmony export */   nB: () => (/* binding */ learn),
/* harmony export */   vq: () => (/* binding */ catalogueOf)
/* harmony export */ });
/** The languages that reports and annotations are written in. */
const languages = ['en', 'ja', 'ko'];
const learnt = { en: {}, ja: {}, ko: {} };
/** From here on this is said in a language, too. Returns everything that can be said in it. */
function learn(language, words) {
    return Object.assign(learnt[language], words);
}
/**
 * Returns what can be said in one language: what was learnt of it. Command line, library and tests learn every word
 * (`every-word.ts`) before they speak, a step those of its source.
 */
function catalogueOf(spoken) {
    return typeof spoken === 'string' ? learnt[spoken] : spoken;
}


/***/ }),

/***/ 5357:
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

;// CONCATENATED MODULE: ./lib/messages/en/vaddy.js


const vaddy_format = (0,format/* formatFor */.B)('en');
const alerts = (count) => vaddy_format.count(count, { one: ' alert', other: ' alerts' });
/** What the VAddy gate says: why it ended as it did, what it noticed, and what to do next. */
const vaddyMessages = {
    ...vaddyLogMessages,
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

/***/ 6981:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {


// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __nccwpck_require__(1936);
// EXTERNAL MODULE: ./lib/messages/format.js
var format = __nccwpck_require__(1385);
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
    demo_description: () => 'Starts a simulator on this machine and runs the action of a source against it as GitHub runs it: once so that it fails the build, once so that it passes. For VAddy that is a busy project with a scan that finds something, then the repair; for NHN Cloud a fleet with weak servers, then the same after the repair. Exits 0 when both ended as they should.',
    demo_source: () => 'The service to watch the gate on: vaddy unless given, or nhn.',
    demo_example: () => 'Twenty seconds',
    demo_example_nhn: () => 'The gate on NHN Cloud Server Security Check',
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
    demo_right: (p) => `Both steps ended as they should, in ${p.time}.`,
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

;// CONCATENATED MODULE: ./lib/messages/en/nhn.js

const nhn_format = (0,format/* formatFor */.B)('en');
const instances = (count) => nhn_format.count(count, { one: ' instance', other: ' instances' });
const results = (count) => nhn_format.count(count, { one: ' result', other: ' results' });
/** What the gate on NHN Cloud Server Security Check says. */
const nhnMessages = {
    source_nhn: () => 'Server security check',
    problem_region: (p) => `${p.input} is "${p.given}"; allowed: regions such as KR1 or KR2, separated by commas, spaces or lines.`,
    problem_instances: (p) => `${p.input} has a line with "!" alone; allowed: names or patterns, one a line, "!" directly before what is excluded.`,
    nhn_problem_period: (p) => `from (${p.from}) must lie before to (${p.to}).`,
    nhn_problem_from: () => 'from must lie further back than max_age, or an instance that was last inspected before would go unseen instead of stale.',
    nhn_problem_lookback: (p) => `lookback (${p.lookback}) must be longer than max_age (${p.age}), or nothing stale could ever be seen.`,
    nhn_problem_loopback: (p) => `${p.input} and ${p.other} must both be on loopback, or neither of them: a simulator has no business with real keys.`,
    nhn_reason_passed: (p) => `${instances(p.instances)} within every limit: ${nhn_format.number(p.high)} high, ${nhn_format.number(p.medium)} medium and ${nhn_format.number(p.low)} low weak items.`,
    nhn_reason_over: (p) => `${p.instance} has ${nhn_format.number(p.observed)} weak items of a level of which ${p.option} allows ${nhn_format.number(p.limit)}.`,
    nhn_reason_over_several: (p) => `${instances(p.instances)} have more weak items of a level than ${p.option} allows (${nhn_format.number(p.limit)}); the most has ${p.instance}: ${nhn_format.number(p.observed)}.`,
    nhn_reason_over_total: (p) => `All instances together have ${nhn_format.number(p.observed)} weak items of a level of which ${p.option} allows ${nhn_format.number(p.limit)}.`,
    nhn_reason_stale: (p) => `${p.instance} was last inspected ${nhn_format.duration(p.age)} ago; max_age allows ${nhn_format.duration(p.limit)}.`,
    nhn_reason_stale_several: (p) => `${instances(p.instances)} were last inspected longer ago than max_age allows (${nhn_format.duration(p.limit)}); the longest ago ${p.instance}: ${nhn_format.duration(p.age)}.`,
    nhn_reason_future: (p) => `${p.instance} says that it was inspected at ${p.time}, but it is ${p.now} now. How old results are cannot be judged.`,
    nhn_reason_clocks: (p) => `NHN Cloud's clock says ${p.server}, this machine's ${p.own}. How old results are cannot be judged.`,
    nhn_reason_missing: (p) => `${instances(p.count)} in require_instances without a result: ${nhn_format.list(p.instances)}${p.count > p.instances.length ? ', …' : ''}.`,
    nhn_reason_unmatched: (p) => `${nhn_format.count(p.count, { one: ' line', other: ' lines' })} of instances match no result: ${nhn_format.list(p.patterns)}${p.count > p.patterns.length ? ', …' : ''}.`,
    nhn_reason_no_results: () => 'No result was found, so nothing is known about any instance. It is no sign that all is well.',
    nhn_reason_empty_region: (p) => `No result was found in ${nhn_format.list(p.regions)}, which region names.`,
    nhn_reason_not_whole: () => 'The results are not whole, so being within a limit proves nothing.',
    /** `reason` is the first doubt, a whole sentence. */
    nhn_reason_doubts: (p) => `${p.reason} ${nhn_format.count(p.count, { one: ' more doubt is', other: ' more doubts are' }).trim()} like it.`,
    nhn_reason_timeout: (p) => `The run was not over after ${p.limit}, its timeout.`,
    nhn_reason_checked: (p) => `The results of ${nhn_format.list(p.regions)} can be read: keys, app key and regions are in order.`,
    nhn_answer_own_fault: (p) => `${p.host} reports a fault of its own (${p.endpoint}): ${p.text}`,
    nhn_doubt_field: (p) => `The result of ${p.instance} has no usable ${p.field}.`,
    nhn_doubt_no_checks: (p) => `The inspection of ${p.instance} checked nothing: it failed, and is no clean one.`,
    nhn_doubt_too_weak: (p) => `The result of ${p.instance} contradicts itself: ${nhn_format.number(p.weak)} weak items of ${nhn_format.number(p.checks)} checked ones.`,
    nhn_doubt_sum: (p) => `The result of ${p.instance} contradicts itself: ${nhn_format.number(p.weak)} weak items, but ${nhn_format.number(p.sum)} by level.`,
    nhn_doubt_gone: (p) => `NHN Cloud lists result ${p.number} of ${p.instance} and knows nothing of its items (HTTP 404).`,
    nhn_doubt_item: (p) => `An item in the result of ${p.instance} has no usable ${p.field}.`,
    nhn_doubt_code: (p) => `Item ${p.item} of ${p.instance} is neither good (O) nor weak (X), but "${p.code}".`,
    nhn_doubt_level: (p) => `The weak item ${p.item} of ${p.instance} has a level that this version does not know: "${p.level}".`,
    nhn_doubt_items: (p) => `The result of ${p.instance} contradicts itself: it has ${nhn_format.number(p.items)} items and announces ${nhn_format.number(p.checks)}.`,
    nhn_doubt_weak_items: (p) => `The result of ${p.instance} contradicts itself: ${nhn_format.number(p.items)} of its items are weak, and it announces ${nhn_format.number(p.weak)}.`,
    nhn_doubt_level_items: (p) => `The result of ${p.instance} contradicts itself: its weak items have other levels than it announces.`,
    nhn_doubt_unnamed: (p) => `A result of ${p.region} names no instance or no criteria, so nobody knows what it is about.`,
    nhn_doubt_paging: (p) => `NHN Cloud announced ${results(p.total)} of ${p.region} and listed ${nhn_format.number(p.got)}; the list can't be trusted.`,
    nhn_doubt_unsettled: (p) => `The number of results of ${p.region} changed each time while they were read, so some may be unseen.`,
    nhn_doubt_too_large: (p) => `NHN Cloud calls the results of ${p.region} too large to give, however few are asked for (HTTP 413).`,
    nhn_stale: (p) => `The latest result of ${p.instance} is older than max_age.`,
    nhn_missing: (p) => `${p.instance} is required and has no result.`,
    subjects_instance: () => 'Instances',
    nhn_unread_items: (p) => `${nhn_format.count(p.count, { one: ' weak item', other: ' weak items' })}, which details: none leaves unread`,
    nhn_ignored: (p) => `Ignored until ${p.expires}, approved by ${p.by}: ${p.reason}`,
    nhn_notice_not_revoked: (p) => `The token of this run could not be revoked and lives until its own end: ${p.why}`,
    nhn_notice_idle: (p) => `No result is excluded by "!${p.pattern}" in instances; is it still right?`,
    nhn_notice_no_results_warn: () => 'The outcome is incomplete; the step succeeds because on_no_results is warn.',
    nhn_log_reading: (p) => `Reading the results of ${nhn_format.list(p.regions)}.`,
    nhn_log_reading_again: (p) => `The number of results of ${p.region} changed meanwhile; reading them again.`,
    nhn_log_found: (p) => `${nhn_format.count(p.results, { one: ' latest result', other: ' latest results' })} of ${instances(p.instances)}; looking at them one by one.`,
    nhn_log_progress: (p) => `${nhn_format.number(p.done)} of ${results(p.total)} looked at so far.`,
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
    check_max_high: () => 'Weak items of level high',
    check_max_medium: () => 'Weak items of level medium',
    check_max_low: () => 'Weak items of level low',
    check_max_age: () => 'Age of the oldest latest result',
    check_require_instances: () => 'Required instances without a result',
    check_instances: () => 'Patterns that match nothing',
    check_results_found: () => 'Results found',
    check_region: () => 'Regions without a result',
    check_consistent_results: () => 'Doubts about the results',
    title_max_high: (p) => `${nhn_format.number(p.observed)} high, limit ${nhn_format.number(p.limit)}`,
    title_max_medium: (p) => `${nhn_format.number(p.observed)} medium, limit ${nhn_format.number(p.limit)}`,
    title_max_low: (p) => `${nhn_format.number(p.observed)} low, limit ${nhn_format.number(p.limit)}`,
    title_max_age: (p) => `last inspected ${nhn_format.duration(p.observed)} ago, limit ${nhn_format.duration(p.limit)}`,
    title_require_instances: (p) => `${nhn_format.number(p.observed)} required missing, limit ${nhn_format.number(p.limit)}`,
    title_instances: (p) => `${nhn_format.count(p.observed, { one: ' pattern', other: ' patterns' })} without a match, limit ${nhn_format.number(p.limit)}`,
    title_results_found: (p) => `${results(p.observed)}, minimum ${nhn_format.number(p.limit)}`,
    title_region: (p) => `${nhn_format.count(p.observed, { one: ' region', other: ' regions' })} without a result, limit ${nhn_format.number(p.limit)}`,
    title_consistent_results: (p) => `${nhn_format.count(p.observed, { one: ' doubt', other: ' doubts' })}, limit ${nhn_format.number(p.limit)}`,
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
    nhn_ignore_file_written: (p) => `${p.path} has ${nhn_cli_format.count(p.entries, { one: ' entry', other: ' entries' })}. Delete what is to be repaired, and say of the rest why, who approved it, and until when.`,
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
    fleet_column_group: () => 'Group',
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
/** What is said of the pull-request comment and the Slack message. Both are best effort. */
const notifyMessages = {
    problem_webhook: (p) => `${p.input} is no https address of a webhook; allowed: the address as Slack shows it. It is not shown here, because it is a secret.`,
    comment_no_pull_request: (p) => `pr_comment: this run belongs to no pull request (event: ${p.event}), so there is nothing to comment on.`,
    comment_no_token: () => 'pr_comment: github_token is empty, so no comment was written.',
    comment_no_permission: () => "No pull-request comment: the token may not write it. Add to the job: permissions: pull-requests: write. A github_token of your own needs the same permission. The gate's outcome stays as it is.",
    comment_fork: () => "No pull-request comment: pull requests from forks get a token that only reads, whatever the workflow's permissions say. The gate's outcome stays as it is.",
    comment_failed: (p) => `No pull-request comment: ${p.why} The gate's outcome stays as it is.`,
    slack_failed: (p) => `No Slack message: ${p.why} The gate's outcome stays as it is.`,
    slack_ok: () => 'Slack was told.',
    file_not_written: (p) => `Could not write the ${p.file} in ${p.folder}: ${p.why}`,
    outputs_not_written: (p) => `Could not write the outputs: ${p.why}`,
    annotations_not_written: (p) => `Could not write the annotations: ${p.why}`,
    summary_not_written: (p) => `Could not write the job summary: ${p.why}`,
    comment_not_written: (p) => `Could not write the pull-request comment: ${p.why}`,
    slack_not_written: (p) => `Could not write the Slack message: ${p.why}`,
    notices_not_written: (p) => `Could not write the Slack message and pull-request comment: ${p.why}`,
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
    problem_count_between: (p) => `${p.input} is "${p.given}"; allowed: a whole number from ${options_format.number(p.least)} to ${options_format.number(p.most)}.`,
    problem_instant: (p) => `${p.input} is "${p.given}"; allowed: a date and a time with seconds and offset, such as 2026-07-01T00:00:00+09:00.`,
    problem_percent: (p) => `${p.input} is "${p.given}"; allowed: a number from 0 to 100, without a percent sign.`,
    problem_scan_type: (p) => `${p.input} contains "${p.given}"; allowed: names of letters, digits and "_", separated by commas, spaces or lines.`,
    problem_scan_id: (p) => `${p.input} is "${p.given}"; allowed: a scan ID, as in 1-837b5f9f-e088-4af5-9491-67f7ce8035a4.`,
    problem_printable: (p) => `${p.input} contains control characters; allowed: printable text.`,
    problem_header_text: (p) => `${p.input} contains a character that no HTTP header can carry; allowed: printable ASCII. Was it copied with a line break or a typographic character?`,
    problem_url: (p) => `${p.input} is "${p.given}"; allowed: an https URL without user, query or fragment.`,
    problem_url_plain_http: (p) => `${p.input} is "${p.given}"; plain http would send the key unencrypted and is allowed for a loopback host only. Use https.`,
    problem_holds_secret: (p) => `${p.input} holds the value of ${p.secret}, which goes nowhere else; allowed: anything but that.`,
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
    result_unjudged: () => 'cannot be judged',
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
};

;// CONCATENATED MODULE: ./lib/messages/en/shared.js







/** What every source's run may say, in English. */
const sharedMessages = {
    ...gateMessages,
    ...networkMessages,
    ...optionMessages,
    ...ignoreMessages,
    ...reportMessages,
    ...fleetMessages,
    ...notifyMessages,
};

// EXTERNAL MODULE: ./lib/messages/en/vaddy.js + 1 modules
var vaddy = __nccwpck_require__(5357);
;// CONCATENATED MODULE: ./lib/messages/en/vaddy-cli.js

const vaddy_cli_format = (0,format/* formatFor */.B)('en');
/** What VAddy's commands say, its doctor's looks among it, and what its phases are called. */
const vaddyCliMessages = {
    cli_problem_v1: (p) => `${p.variable} is set: V1 and PrivateNet are not supported. Name the project with VADDY_PROJECT_ID and leave ${p.variable} empty.`,
    cli_problem_yes: (p) => `A deleted crawl cannot be brought back. To delete crawl ${p.crawl}, add --yes.`,
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
    vaddy_scan_example_environment: () => 'Scan with what go-vaddy has in the environment already',
    vaddy_scan_example_limits: () => 'Scan one crawl, allow two alerts, write the reports',
    vaddy_scan_example_increase: () => 'Fail on new alerts only',
    vaddy_scan_example_later: () => 'Start now, judge in a later job',
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
    simulate_summary: () => 'Run a simulated VAddy or NHN Cloud on this machine, to rehearse a pipeline',
    simulate_service: () => 'The service to simulate: vaddy unless given, or nhn.',
    simulate_description: () => "Serves VAddy's WebAPI v2, or NHN Cloud's Server Security Check, on loopback and prints the variables that lead to it. Each request is a line on standard error. It runs until it is told to stop (Ctrl-C).",
    simulate_example: () => 'A scan that finds three alerts after 20 seconds',
    simulate_example_nhn: () => 'Servers in NHN Cloud, several of them weak',
    simulate_example_background: () => 'In the background, for the next command',
    flag_scenario: (p) => `How VAddy behaves: ${p.scenarios.map((name) => `\`${name}\``).join(', ')}.` +
        ` For nhn: ${p.nhn.map((name) => `\`${name}\``).join(', ')}.`,
    flag_port: () => 'The port to listen on; `0` takes a free one.',
    flag_host: () => 'The address to listen on: loopback only.',
    flag_scan_duration: () => "How long a scan takes, such as `20s`. Default: the scenario's, mostly five minutes.",
    flag_fleet_size: () => 'How many simulated servers there are (nhn).',
    flag_rate_limit: () => "Answer so many requests a minute and refuse more with 429. Default: no limit; VAddy's documents name none.",
    flag_time_scale: () => 'How many times faster everything goes: with `60` a minute takes a second.',
    flag_simulated_user: () => 'The login ID to accept, instead of the one that is printed.',
    flag_simulated_key: () => 'The key to accept, instead of the one that is printed. Give no real one.',
    exit_vaddy_1: () => "error: something that nobody foresaw, or a started scan whose ID can't be handed on",
    exit_vaddy_0_checks: () => 'checked: a scan would start',
    exit_vaddy_2_checks: () => 'failed: the crawl is older than max_crawl_age',
    exit_vaddy_4: () => 'refused: VAddy said no (key, project, scan or crawl)',
    exit_vaddy_6_checks: () => 'busy: a scan runs, and on_busy is not wait',
    exit_vaddy_7: () => 'scan_canceled: somebody canceled the scan, or it ended abnormally',
    exit_vaddy_129: () => 'aborted by SIGHUP (a closed terminal); a scan of ours was canceled',
    exit_vaddy_130: () => 'aborted by SIGINT (Ctrl-C); a scan of ours was canceled',
    exit_vaddy_131: () => 'aborted by SIGQUIT (Ctrl-\\); a scan of ours was canceled',
    exit_vaddy_143: () => 'aborted by SIGTERM; a scan of ours was canceled',
};

;// CONCATENATED MODULE: ./lib/messages/en/index.js











/** Everything scangate says, in English. The other languages have the same keys, held by types. */
const en = {
    ...sharedMessages,
    ...cliMessages,
    ...cliHelpMessages,
    ...doctorMessages,
    ...demoMessages,
    ...vaddy/* vaddyMessages */.B,
    ...vaddyCliMessages,
    ...vaddyCommandHelpMessages,
    ...nhnMessages,
    ...nhnCliMessages,
    ...nhnCommandHelpMessages,
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
    demo_description: () => 'このマシン上でシミュレーターを起動し、GitHubと同じ方法でアクションを2回実行します。1回目はビルドが失敗する場合、2回目は成功する場合です。VAddyでは、使用中のプロジェクトとその後に脆弱性が見つかるスキャン、そして修正後です。NHN Cloudでは、脆弱な項目のあるサーバー群と、その修正後です。両方とも想定どおりに終われば0で終了します。',
    demo_source: () => 'どのサービスのゲートを見るか。vaddy(既定)またはnhn。',
    demo_example: () => '20秒のデモ',
    demo_example_nhn: () => 'NHN Cloud Server Security Checkのゲート',
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
    demo_right: (p) => `どちらのステップも想定どおりに終わりました(${ja_demo_format.written(p.time)})。`,
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
;// CONCATENATED MODULE: ./lib/messages/ja/nhn.js


const ja_nhn_format = (0,format/* formatFor */.B)('ja');
const nhn_instances = (count) => `${ja_nhn_format.number(count)}台`;
const items = (count) => `${ja_nhn_format.number(count)}件`;
/** What the gate on NHN Cloud Server Security Check says, in Japanese. */
const nhn_nhnMessages = {
    source_nhn: () => 'サーバーセキュリティ点検',
    problem_region: (p) => `${p.input}の値「${p.given}」は使えません。KR1、KR2のようなリージョンを、カンマ、空白、改行のいずれかで区切って指定してください。`,
    problem_instances: (p) => `${p.input}に「!」だけの行があります。名前またはパターンを1行に1つ書き、除外するものの直前に「!」を付けてください。`,
    nhn_problem_period: (p) => `from(${p.from})はto(${p.to})より前の日時を指定してください。`,
    nhn_problem_from: () => 'fromには、max_ageよりさかのぼった日時を指定してください。そうでないと、それ以前に点検されたインスタンスは期限切れと判定されず、見落とされます。',
    nhn_problem_lookback: (p) => `lookback(${p.lookback})はmax_age(${p.age})より長くしてください。そうでないと、期限切れの結果を見つけられません。`,
    nhn_problem_loopback: (p) => `${p.input}と${p.other}は、両方をループバックにするか、どちらもループバックにしないでください。シミュレーターに実際のキーを渡さないためです。`,
    nhn_reason_passed: (p) => `インスタンス${nhn_instances(p.instances)}は、すべての基準を満たしています。脆弱な項目は上${items(p.high)}、中${items(p.medium)}、下${items(p.low)}です。`,
    nhn_reason_over: (p) => `${p.instance}には、${p.option}の対象となる脆弱な項目が${items(p.observed)}あります。上限は${items(p.limit)}です。`,
    nhn_reason_over_several: (p) => `インスタンス${nhn_instances(p.instances)}で、${p.option}の対象となる脆弱な項目が上限の${items(p.limit)}を超えています。最も多いのは${p.instance}の${items(p.observed)}です。`,
    nhn_reason_over_total: (p) => `全インスタンスの合計で、${p.option}の対象となる脆弱な項目が${items(p.observed)}あります。上限は${items(p.limit)}です。`,
    nhn_reason_stale: (p) => `${p.instance}の最後の点検から${ja_nhn_format.duration(p.age)}が経過しています。max_ageの上限は${ja_nhn_format.duration(p.limit)}です。`,
    nhn_reason_stale_several: (p) => `インスタンス${nhn_instances(p.instances)}で、最後の点検からmax_ageの上限(${ja_nhn_format.duration(p.limit)})を超える時間が経過しています。最も古いのは${p.instance}で、${ja_nhn_format.duration(p.age)}前です。`,
    nhn_reason_future: (p) => `${p.instance}の点検日時は${p.time}ですが、現在は${p.now}です。結果の経過時間を判定できません。`,
    nhn_reason_clocks: (p) => `NHN Cloudの時計は${p.server}、このマシンの時計は${p.own}を示しています。結果の経過時間を判定できません。`,
    nhn_reason_missing: (p) => `require_instancesのうち${nhn_instances(p.count)}の結果がありません: ${ja_nhn_format.list(p.instances)}${p.count > p.instances.length ? '、ほか' : ''}`,
    nhn_reason_unmatched: (p) => `instancesのうち${ja_nhn_format.number(p.count)}行に一致する結果がありません: ${ja_nhn_format.list(p.patterns)}${p.count > p.patterns.length ? '、ほか' : ''}`,
    nhn_reason_no_results: () => '結果が1件も見つかりません。インスタンスの状態は何もわからず、安全であることを示すものではありません。',
    nhn_reason_empty_region: (p) => `regionに指定された${ja_nhn_format.list(p.regions)}の結果が見つかりません。`,
    nhn_reason_not_whole: () => '結果が揃っていないため、上限以内でも安全とは判断できません。',
    nhn_reason_doubts: (p) => `${(0,sentence/* sentence */.e)(p.reason)}同様の問題がほかに${items(p.count)}あります。`,
    nhn_reason_timeout: (p) => `timeoutの${ja_nhn_format.written(p.limit)}が過ぎても処理が終わりませんでした。`,
    nhn_reason_checked: (p) => `${ja_nhn_format.list(p.regions)}の結果を読み取れます。キー、app_key、リージョンに問題はありません。`,
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
    nhn_stale: (p) => `${p.instance}の最新の結果は、max_ageより古いものです。`,
    nhn_missing: (p) => `${p.instance}は必須ですが、結果がありません。`,
    subjects_instance: () => 'インスタンス',
    nhn_unread_items: (p) => `脆弱な項目${items(p.count)}(details: noneのため、個々の項目は読み取っていません)`,
    nhn_ignored: (p) => `${p.expires}まで例外として扱います(承認者: ${p.by})。理由: ${p.reason}`,
    nhn_notice_not_revoked: (p) => `この実行のトークンを無効にできませんでした。有効期限が切れるまで有効です: ${p.why}`,
    nhn_notice_idle: (p) => `instancesの「!${p.pattern}」で除外される結果はありませんでした。今も正しいか確認してください。`,
    nhn_notice_no_results_warn: () => '結果はincompleteですが、on_no_resultsがwarnのため、ステップは成功として終了します。',
    nhn_log_reading: (p) => `${ja_nhn_format.list(p.regions)}の結果を読み取ります。`,
    nhn_log_reading_again: (p) => `読み取り中に${p.region}の結果の件数が変わったため、もう一度読み取ります。`,
    nhn_log_found: (p) => `インスタンス${nhn_instances(p.instances)}の最新の結果${items(p.results)}を順に確認します。`,
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
    check_max_high: () => '脆弱な項目(上)',
    check_max_medium: () => '脆弱な項目(中)',
    check_max_low: () => '脆弱な項目(下)',
    check_max_age: () => '最新の結果のうち最も古いものの経過時間',
    check_require_instances: () => '結果のない必須インスタンス',
    check_instances: () => '一致するものがないパターン',
    check_results_found: () => '見つかった結果',
    check_region: () => '結果のないリージョン',
    check_consistent_results: () => '結果の不備',
    title_max_high: (p) => `上${items(p.observed)}(上限${items(p.limit)})`,
    title_max_medium: (p) => `中${items(p.observed)}(上限${items(p.limit)})`,
    title_max_low: (p) => `下${items(p.observed)}(上限${items(p.limit)})`,
    title_max_age: (p) => `最後の点検は${ja_nhn_format.duration(p.observed)}前(上限${ja_nhn_format.duration(p.limit)})`,
    title_require_instances: (p) => `結果のない必須インスタンス${nhn_instances(p.observed)}(上限${nhn_instances(p.limit)})`,
    title_instances: (p) => `一致しないパターン${items(p.observed)}(上限${items(p.limit)})`,
    title_results_found: (p) => `結果${items(p.observed)}(下限${items(p.limit)})`,
    title_region: (p) => `結果のないリージョン${items(p.observed)}(上限${items(p.limit)})`,
    title_consistent_results: (p) => `結果の不備${items(p.observed)}(上限${items(p.limit)})`,
    fact_regions: () => 'リージョン',
    fact_instance_count: () => 'インスタンス',
    fact_weak_instance_count: () => '脆弱なインスタンス',
    fact_check_count: () => '点検項目',
    fact_weak_count: () => '脆弱な項目',
    fact_high_count: () => '上',
    fact_medium_count: () => '中',
    fact_low_count: () => '下',
    fact_ignored_count: () => '例外とした項目',
    fact_stale_count: () => '期限切れのインスタンス',
    fact_missing_count: () => '結果のないインスタンス',
    fact_stale_instances: () => '期限切れのインスタンス名',
    fact_missing_instances: () => '結果のないインスタンス名',
};

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
    nhn_ignore_file_written: (p) => `${p.path}に${ja_nhn_cli_format.number(p.entries)}件の項目を書き出しました。対処する項目は削除し、残りには理由、承認者、期限を記入してください。`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/nhn-command-help.js
/** What `--help` says of the NHN gate's commands: summaries, descriptions, examples, endings, in Japanese. */
const nhn_command_help_nhnCommandHelpMessages = {
    group_nhn: () => 'NHN Cloudのサーバー点検の結果を判定する',
    nhn_check_summary: () => 'サーバー群の最新の点検結果を判定する',
    nhn_check_description: () => '各インスタンスの最新の点検結果を読み取り、脆弱な項目と経過時間を判定します。サービスに開始の手段がないため、点検は開始しません。',
    nhn_check_example: () => 'レベル「上」の脆弱な項目がなく、30日より古い結果もないこと',
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
    nhn_inspections_example_json: () => 'レベル「上」の項目があるインスタンスの名前',
    nhn_inspection_summary: () => '1件の点検を項目とともに表示する',
    nhn_inspection_description: () => '1件の結果のすべての項目を、脆弱なものから順に表示します。判定はしません。',
    nhn_inspection_number: () => '`inspections`の一覧にある結果の番号。',
    nhn_inspection_example: () => '韓国語で表示する',
    exit_nhn_4: () => 'refused: NHN Cloudが拒否しました(キー、アプリキー、ロール、リージョン)',
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
    fleet_column_group: () => 'グループ',
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
/** What every gate says: why a run ended, what let it succeed all the same, and what to do next, in Japanese. */
const gate_gateMessages = {
    reason_problems: (p) => `入力に${ja_gate_format.number(p.count)}件の誤りがあります。詳細は以下のとおりです。`,
    reason_no_secrets: (p) => `このイベント(${p.event})にはシークレットが渡されません。on_missing_secretsがskipのため、何も実行していません。`,
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

/** What is said of the pull-request comment and the Slack message, in Japanese. */
const notify_notifyMessages = {
    problem_webhook: (p) => `${p.input}の値はWebhookのhttpsアドレスではありません。Slackに表示されたアドレスをそのまま指定してください。秘密の値のため、ここには表示しません。`,
    comment_no_pull_request: (p) => `pr_comment: この実行(イベント: ${p.event})はプルリクエストによるものではないため、コメントする対象がありません。`,
    comment_no_token: () => 'pr_comment: github_tokenが空のため、コメントを書き込みませんでした。',
    comment_no_permission: () => 'プルリクエストにコメントできませんでした。トークンに書き込み権限がありません。ジョブにpermissions: pull-requests: writeを追加してください。独自のgithub_tokenを使う場合も、同じ権限が必要です。ゲートの結果は変わりません。',
    comment_fork: () => 'プルリクエストにコメントできませんでした。フォークからのプルリクエストには、ワークフローの権限設定にかかわらず読み取り専用のトークンが渡されます。ゲートの結果は変わりません。',
    comment_failed: (p) => `プルリクエストにコメントできませんでした: ${(0,sentence/* sentence */.e)(p.why)}ゲートの結果は変わりません。`,
    slack_failed: (p) => `Slackに通知できませんでした: ${(0,sentence/* sentence */.e)(p.why)}ゲートの結果は変わりません。`,
    slack_ok: () => 'Slackに通知しました。',
    file_not_written: (p) => `${p.folder}に${p.file}を書き込めませんでした: ${p.why}`,
    outputs_not_written: (p) => `出力を書き込めませんでした: ${p.why}`,
    annotations_not_written: (p) => `アノテーションを書き込めませんでした: ${p.why}`,
    summary_not_written: (p) => `ジョブサマリーを書き込めませんでした: ${p.why}`,
    comment_not_written: (p) => `プルリクエストのコメントを書き込めませんでした: ${p.why}`,
    slack_not_written: (p) => `Slackのメッセージを送信できませんでした: ${p.why}`,
    notices_not_written: (p) => `Slackのメッセージとプルリクエストのコメントを送信できませんでした: ${p.why}`,
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
    problem_project_id: (p) => `${p.input}の値「${p.given}」は使えません。使える文字は英数字、「-」、「_」です。例: 6eb1f9fcbdb6a5a(管理画面のURLにある番号ではなく、Server画面に表示されるProject ID)。`,
    problem_count_or_off: (p) => `${p.input}の値「${p.given}」は使えません。0以上の整数、またはoffを指定してください。`,
    problem_count: (p) => `${p.input}の値「${p.given}」は使えません。0以上の整数を指定してください。`,
    problem_count_between: (p) => `${p.input}の値「${p.given}」は使えません。${ja_options_format.number(p.least)}から${ja_options_format.number(p.most)}までの整数を指定してください。`,
    problem_instant: (p) => `${p.input}の値「${p.given}」は使えません。2026-07-01T00:00:00+09:00のように、秒とUTCからの時差を含む日時を指定してください。`,
    problem_percent: (p) => `${p.input}の値「${p.given}」は使えません。0から100までの数を、パーセント記号なしで指定してください。`,
    problem_scan_type: (p) => `${p.input}に「${p.given}」が含まれています。検査項目名は英数字と「_」で書き、カンマ、空白、改行のいずれかで区切ってください。`,
    problem_scan_id: (p) => `${p.input}の値「${p.given}」は使えません。1-837b5f9f-e088-4af5-9491-67f7ce8035a4のようなスキャンIDを指定してください。`,
    problem_printable: (p) => `${p.input}に制御文字が含まれています。表示できる文字だけを使ってください。`,
    problem_header_text: (p) => `${p.input}に、HTTPヘッダーで送れない文字が含まれています。表示できるASCII文字だけを使ってください。改行や全角文字が一緒にコピーされていないか確認してください。`,
    problem_url: (p) => `${p.input}の値「${p.given}」は使えません。ユーザー名、クエリ、フラグメントを含まないhttpsのURLを指定してください。`,
    problem_url_plain_http: (p) => `${p.input}の値「${p.given}」は使えません。httpではキーが暗号化されずに送られるため、ループバックのホスト以外では使えません。httpsを使ってください。`,
    problem_holds_secret: (p) => `${p.input}に${p.secret}の値が入っています。この値は${p.secret}以外には使えません。`,
    problem_together: (p) => `${p.input}と${p.other}は同時に指定できません。どちらか一方にしてください。`,
    problem_needs: (p) => `${p.input}を使うには${p.needed}が必要ですが、空です。`,
    problem_spelling: (p) => `${p.given}という入力はありません。${p.input}と書いてください。`,
    problem_option_unknown: (p) => `${p.given}というオプションはscanVaddyにありません。docs/library.mdの一覧を確認してください。`,
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
};

;// CONCATENATED MODULE: ./lib/messages/ja/shared.js







/** What every source's run may say, in Japanese. */
const shared_sharedMessages = {
    ...gate_gateMessages,
    ...network_networkMessages,
    ...options_optionMessages,
    ...ignore_ignoreMessages,
    ...report_reportMessages,
    ...fleet_fleetMessages,
    ...notify_notifyMessages,
};

// EXTERNAL MODULE: ./lib/messages/ja/vaddy.js + 1 modules
var ja_vaddy = __nccwpck_require__(287);
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
    vaddy_scan_example_environment: () => 'go-vaddyで使っている環境変数のままスキャンする',
    vaddy_scan_example_limits: () => 'クロールを指定し、脆弱性を2件まで許容して、レポートを書き出す',
    vaddy_scan_example_increase: () => '新しい脆弱性があるときだけ不合格にする',
    vaddy_scan_example_later: () => '今は開始だけして、後のジョブで判定する',
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
    simulate_summary: () => 'パイプラインを試すため、このマシンでVAddyまたはNHN Cloudのシミュレーターを実行します',
    simulate_service: () => 'シミュレートするサービス。vaddy(既定)またはnhn。',
    simulate_description: () => 'ループバックでVAddyのWebAPI v2、またはNHN CloudのServer Security Checkを提供し、接続に必要な変数を出力します。リクエストごとに1行を標準エラー出力に書き出します。止めるまで(Ctrl-C)動き続けます。',
    simulate_example: () => '20秒後に脆弱性を3件見つけるスキャン',
    simulate_example_nhn: () => 'NHN Cloudのサーバー(一部に脆弱な項目あり)',
    simulate_example_background: () => 'バックグラウンドで実行し、次のコマンドから使う',
    flag_scenario: (p) => `VAddyの動作: ${p.scenarios.map((name) => `\`${name}\``).join('、')}。` +
        `nhnの場合: ${p.nhn.map((name) => `\`${name}\``).join('、')}。`,
    flag_port: () => '待ち受けるポート。`0`は空いているポートを選びます。',
    flag_host: () => '待ち受けるアドレス。ループバックのみ。',
    flag_scan_duration: () => '`20s`のような、スキャンの所要時間。既定ではシナリオごとに決まり、多くは5分です。',
    flag_fleet_size: () => 'シミュレートするサーバーの台数(nhn)。',
    flag_rate_limit: () => '1分あたりに応答するリクエスト数。超えた分には429を返します。既定では制限しません。VAddyのドキュメントに制限の記載がないためです。',
    flag_time_scale: () => 'すべてを何倍の速さで進めるか。`60`なら1分が1秒になります。',
    flag_simulated_user: () => '出力されるものの代わりに受け付けるログインID。',
    flag_simulated_key: () => '出力されるものの代わりに受け付けるキー。本物のキーは指定しないでください。',
    exit_vaddy_1: () => 'error: 想定外の問題が起きたか、開始したスキャンのIDを引き渡せなかった',
    exit_vaddy_0_checks: () => 'checked: スキャンを開始できる',
    exit_vaddy_2_checks: () => 'failed: クロールがmax_crawl_ageより古い',
    exit_vaddy_4: () => 'refused: VAddyに拒否された(キー、プロジェクト、スキャン、クロール)',
    exit_vaddy_6_checks: () => 'busy: スキャンが実行中で、on_busyがwaitではない',
    exit_vaddy_7: () => 'scan_canceled: 誰かがスキャンをキャンセルしたか、スキャンが異常終了した',
    exit_vaddy_129: () => 'SIGHUP(端末が閉じられた)による中断。開始したスキャンはキャンセル済み',
    exit_vaddy_130: () => 'SIGINT(Ctrl-C)による中断。開始したスキャンはキャンセル済み',
    exit_vaddy_131: () => 'SIGQUIT(Ctrl-\\)による中断。開始したスキャンはキャンセル済み',
    exit_vaddy_143: () => 'SIGTERMによる中断。開始したスキャンはキャンセル済み',
};

;// CONCATENATED MODULE: ./lib/messages/ja/index.js











/** Everything scangate says, in Japanese. Terms follow VAddy's Japanese documents: スキャン, 検査項目, クロール. */
const ja = {
    ...shared_sharedMessages,
    ...cli_cliMessages,
    ...cli_help_cliHelpMessages,
    ...doctor_doctorMessages,
    ...demo_demoMessages,
    ...ja_vaddy.vaddyMessages,
    ...vaddy_cli_vaddyCliMessages,
    ...vaddy_command_help_vaddyCommandHelpMessages,
    ...nhn_nhnMessages,
    ...nhn_cli_nhnCliMessages,
    ...nhn_command_help_nhnCommandHelpMessages,
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
    demo_description: () => '이 머신에서 시뮬레이터를 시작하고 GitHub와 같은 방식으로 액션을 두 번 실행합니다. 첫 번째는 빌드가 실패하는 경우, 두 번째는 통과하는 경우입니다. VAddy에서는 사용 중인 프로젝트와 이어서 취약점을 찾는 점검, 그리고 고친 뒤이고, NHN Cloud에서는 취약 항목이 있는 서버들과 조치한 뒤입니다. 둘 다 예상대로 끝나면 0으로 종료합니다.',
    demo_source: () => '어느 서비스의 게이트를 볼지: vaddy(기본값) 또는 nhn.',
    demo_example: () => '20초 데모',
    demo_example_nhn: () => 'NHN Cloud Server Security Check 게이트',
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
    demo_right: (p) => `두 단계 모두 예상대로 끝났습니다(${ko_demo_format.written(p.time)}).`,
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

;// CONCATENATED MODULE: ./lib/messages/ko/nhn.js

const ko_nhn_format = (0,format/* formatFor */.B)('ko');
const ko_nhn_instances = (count) => `${ko_nhn_format.number(count)}대`;
const nhn_items = (count) => `${ko_nhn_format.number(count)}건`;
/** What the gate on NHN Cloud Server Security Check says, in Korean: 점검, 취약점, 상/중/하, 양호/취약, 대응 방안, 예외 처리. */
const ko_nhn_nhnMessages = {
    source_nhn: () => '서버 보안 점검',
    problem_region: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. KR1, KR2 같은 리전을 쉼표, 공백, 줄바꿈 중 하나로 구분해 지정하세요.`,
    problem_instances: (p) => `${p.input}에 "!"만 있는 줄이 있습니다. 이름이나 패턴을 한 줄에 하나씩 쓰고, 제외할 이름 바로 앞에 "!"를 붙이세요.`,
    nhn_problem_period: (p) => `from(${p.from}) 시각은 to(${p.to}) 시각보다 앞서야 합니다.`,
    nhn_problem_from: () => 'from에는 max_age보다 더 이전 시각을 지정하세요. 그렇지 않으면 그보다 먼저 점검한 인스턴스가 기한 초과로 판정되지 않고 누락됩니다.',
    nhn_problem_lookback: (p) => `lookback(${p.lookback}) 값은 max_age(${p.age}) 값보다 길어야 합니다. 그렇지 않으면 기한이 지난 결과를 찾을 수 없습니다.`,
    nhn_problem_loopback: (p) => `${p.input}, ${p.other} 주소는 둘 다 루프백이거나 둘 다 루프백이 아니어야 합니다. 시뮬레이터에 실제 키를 보내지 않기 위해서입니다.`,
    nhn_reason_passed: (p) => `인스턴스 ${ko_nhn_instances(p.instances)} 모두 기준을 충족합니다. 취약점은 상 ${nhn_items(p.high)}, 중 ${nhn_items(p.medium)}, 하 ${nhn_items(p.low)}입니다.`,
    nhn_reason_over: (p) => `${p.instance}에 ${p.option} 대상 취약점이 ${nhn_items(p.observed)} 있습니다. 상한은 ${nhn_items(p.limit)}입니다.`,
    nhn_reason_over_several: (p) => `인스턴스 ${ko_nhn_instances(p.instances)}에서 ${p.option} 대상 취약점이 상한 ${nhn_items(p.limit)}을 넘었습니다. 가장 많은 인스턴스: ${p.instance}(${nhn_items(p.observed)}).`,
    nhn_reason_over_total: (p) => `전체 인스턴스의 ${p.option} 대상 취약점이 모두 ${nhn_items(p.observed)}입니다. 상한은 ${nhn_items(p.limit)}입니다.`,
    nhn_reason_stale: (p) => `${p.instance}의 마지막 점검 후 ${ko_nhn_format.duration(p.age)} 지났습니다. max_age 상한은 ${ko_nhn_format.duration(p.limit)}입니다.`,
    nhn_reason_stale_several: (p) => `인스턴스 ${ko_nhn_instances(p.instances)}의 마지막 점검이 max_age 상한(${ko_nhn_format.duration(p.limit)})보다 오래되었습니다. 가장 오래된 인스턴스: ${p.instance}(${ko_nhn_format.duration(p.age)} 전).`,
    nhn_reason_future: (p) => `${p.instance}의 점검 시각은 ${p.time}인데 현재 시각은 ${p.now}입니다. 결과가 얼마나 지났는지 판정할 수 없습니다.`,
    nhn_reason_clocks: (p) => `NHN Cloud의 시계는 ${p.server}, 이 머신의 시계는 ${p.own}입니다. 결과가 얼마나 지났는지 판정할 수 없습니다.`,
    nhn_reason_missing: (p) => `require_instances 중 ${ko_nhn_instances(p.count)}의 결과가 없습니다: ${ko_nhn_format.list(p.instances)}${p.count > p.instances.length ? ' 외' : ''}.`,
    nhn_reason_unmatched: (p) => `instances의 ${ko_nhn_format.number(p.count)}개 줄과 일치하는 결과가 없습니다: ${ko_nhn_format.list(p.patterns)}${p.count > p.patterns.length ? ' 외' : ''}.`,
    nhn_reason_no_results: () => '결과가 하나도 없습니다. 인스턴스 상태를 전혀 알 수 없으며, 안전하다는 뜻이 아닙니다.',
    nhn_reason_empty_region: (p) => `region에 지정한 ${ko_nhn_format.list(p.regions)} 리전의 결과가 없습니다.`,
    nhn_reason_not_whole: () => '결과가 온전하지 않아, 상한 이내라도 안전하다고 판단할 수 없습니다.',
    nhn_reason_doubts: (p) => `${p.reason} 이와 같은 문제가 ${nhn_items(p.count)} 더 있습니다.`,
    nhn_reason_timeout: (p) => `timeout에 지정한 ${ko_nhn_format.written(p.limit)} 안에 실행이 끝나지 않았습니다.`,
    nhn_reason_checked: (p) => `${ko_nhn_format.list(p.regions)} 리전의 결과를 읽을 수 있습니다. 키, app_key, 리전에 문제가 없습니다.`,
    nhn_answer_own_fault: (p) => `${p.host} 내부에서 오류가 발생했습니다(${p.endpoint}): ${p.text}`,
    nhn_doubt_field: (p) => `${p.instance}의 결과에 사용할 수 있는 ${p.field} 값이 없습니다.`,
    nhn_doubt_no_checks: (p) => `${p.instance}의 점검에서 확인한 항목이 하나도 없습니다. 점검에 실패한 것이며, 양호하다는 뜻이 아닙니다.`,
    nhn_doubt_too_weak: (p) => `${p.instance}의 결과가 모순됩니다. 점검 항목 ${nhn_items(p.checks)} 중 취약이 ${nhn_items(p.weak)}입니다.`,
    nhn_doubt_sum: (p) => `${p.instance}의 결과가 모순됩니다. 취약은 ${nhn_items(p.weak)}인데 등급별 합계는 ${nhn_items(p.sum)}입니다.`,
    nhn_doubt_gone: (p) => `${p.instance}의 결과 ${p.number}번이 목록에는 있지만 그 항목을 조회할 수 없습니다(HTTP 404).`,
    nhn_doubt_item: (p) => `${p.instance}의 결과에 사용할 수 있는 ${p.field} 값이 없는 항목이 있습니다.`,
    nhn_doubt_code: (p) => `${p.instance}의 ${p.item} 항목이 양호(O)도 취약(X)도 아닙니다. 받은 값: "${p.code}".`,
    nhn_doubt_level: (p) => `${p.instance}의 취약 항목 ${p.item}에 이 버전이 알지 못하는 등급이 있습니다: "${p.level}".`,
    nhn_doubt_items: (p) => `${p.instance}의 결과가 모순됩니다. 항목이 ${nhn_items(p.items)}인데 점검 항목 수는 ${nhn_items(p.checks)}입니다.`,
    nhn_doubt_weak_items: (p) => `${p.instance}의 결과가 모순됩니다. 취약 항목이 ${nhn_items(p.items)}인데 취약 수는 ${nhn_items(p.weak)}입니다.`,
    nhn_doubt_level_items: (p) => `${p.instance}의 결과가 모순됩니다. 취약 항목의 등급이 집계된 수와 다릅니다.`,
    nhn_doubt_unnamed: (p) => `${p.region} 리전에 인스턴스 이름이나 점검 기준이 없는 결과가 있어, 무엇에 대한 결과인지 알 수 없습니다.`,
    nhn_doubt_paging: (p) => `NHN Cloud가 알린 ${p.region} 리전의 결과는 ${nhn_items(p.total)}인데 목록에는 ${nhn_items(p.got)} 있습니다. 이 목록은 신뢰할 수 없습니다.`,
    nhn_doubt_unsettled: (p) => `${p.region} 리전의 결과 수가 읽을 때마다 바뀌어, 누락된 결과가 있을 수 있습니다.`,
    nhn_doubt_too_large: (p) => `${p.region} 리전의 결과를 아무리 적게 요청해도 너무 크다는 응답을 받았습니다(HTTP 413).`,
    nhn_stale: (p) => `${p.instance}의 최신 결과가 max_age보다 오래되었습니다.`,
    nhn_missing: (p) => `필수 인스턴스의 결과가 없습니다: ${p.instance}`,
    subjects_instance: () => '인스턴스',
    nhn_unread_items: (p) => `취약 항목 ${nhn_items(p.count)}(details: none이므로 개별 항목은 읽지 않음)`,
    nhn_ignored: (p) => `${p.expires}까지 예외 처리(승인자: ${p.by}). 사유: ${p.reason}`,
    nhn_notice_not_revoked: (p) => `이 실행의 토큰을 폐기하지 못했습니다. 만료될 때까지 유효합니다: ${p.why}`,
    nhn_notice_idle: (p) => `instances의 "!${p.pattern}" 줄로 제외된 결과가 없습니다. 여전히 맞는지 확인하세요.`,
    nhn_notice_no_results_warn: () => '결과는 incomplete이지만 on_no_results가 warn이므로 단계는 성공으로 끝납니다.',
    nhn_log_reading: (p) => `${ko_nhn_format.list(p.regions)} 리전의 결과를 읽습니다.`,
    nhn_log_reading_again: (p) => `읽는 동안 ${p.region} 리전의 결과 수가 바뀌어 다시 읽습니다.`,
    nhn_log_found: (p) => `인스턴스 ${ko_nhn_instances(p.instances)}의 최신 결과 ${nhn_items(p.results)}을 차례로 확인합니다.`,
    nhn_log_progress: (p) => `결과 ${nhn_items(p.total)} 중 ${nhn_items(p.done)}을 확인했습니다.`,
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
    check_max_high: () => '취약점(상)',
    check_max_medium: () => '취약점(중)',
    check_max_low: () => '취약점(하)',
    check_max_age: () => '가장 오래된 최신 결과의 경과 시간',
    check_require_instances: () => '결과가 없는 필수 인스턴스',
    check_instances: () => '일치하는 결과가 없는 패턴',
    check_results_found: () => '찾은 결과',
    check_region: () => '결과가 없는 리전',
    check_consistent_results: () => '결과의 문제',
    title_max_high: (p) => `상 ${nhn_items(p.observed)}, 상한 ${nhn_items(p.limit)}`,
    title_max_medium: (p) => `중 ${nhn_items(p.observed)}, 상한 ${nhn_items(p.limit)}`,
    title_max_low: (p) => `하 ${nhn_items(p.observed)}, 상한 ${nhn_items(p.limit)}`,
    title_max_age: (p) => `마지막 점검 ${ko_nhn_format.duration(p.observed)} 전, 상한 ${ko_nhn_format.duration(p.limit)}`,
    title_require_instances: (p) => `결과가 없는 필수 인스턴스 ${ko_nhn_instances(p.observed)}, 상한 ${ko_nhn_instances(p.limit)}`,
    title_instances: (p) => `일치하지 않는 패턴 ${nhn_items(p.observed)}, 상한 ${nhn_items(p.limit)}`,
    title_results_found: (p) => `결과 ${nhn_items(p.observed)}, 하한 ${nhn_items(p.limit)}`,
    title_region: (p) => `결과가 없는 리전 ${nhn_items(p.observed)}, 상한 ${nhn_items(p.limit)}`,
    title_consistent_results: (p) => `결과의 문제 ${nhn_items(p.observed)}, 상한 ${nhn_items(p.limit)}`,
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
    nhn_ignore_file_written: (p) => `${p.path}에 항목 ${ko_nhn_cli_format.number(p.entries)}건을 저장했습니다. 조치할 항목은 지우고, 나머지에는 사유, 승인자, 기한을 적으세요.`,
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
    fleet_column_group: () => '그룹',
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
/** What every gate says: why a run ended, what let it succeed all the same, and what to do next, in Korean. */
const ko_gate_gateMessages = {
    reason_problems: (p) => `사용할 수 없는 입력이 ${ko_gate_format.number(p.count)}건 있습니다. 자세한 내용은 아래와 같습니다.`,
    reason_no_secrets: (p) => `이 이벤트(${p.event})에는 시크릿이 전달되지 않습니다. on_missing_secrets 값이 skip이므로 아무것도 실행하지 않았습니다.`,
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
/** What is said of the pull-request comment and the Slack message, in Korean. */
const ko_notify_notifyMessages = {
    problem_webhook: (p) => `${p.input} 값이 웹훅의 https 주소가 아닙니다. Slack에 표시된 주소를 그대로 지정하세요. 비밀 값이므로 여기에는 표시하지 않습니다.`,
    comment_no_pull_request: (p) => `pr_comment: 이 실행(이벤트: ${p.event})은 풀 리퀘스트와 관련이 없어 댓글을 달 대상이 없습니다.`,
    comment_no_token: () => 'pr_comment: github_token이 비어 있어 댓글을 쓰지 않았습니다.',
    comment_no_permission: () => '풀 리퀘스트에 댓글을 쓰지 못했습니다. 토큰에 쓰기 권한이 없습니다. 작업에 permissions: pull-requests: write를 추가하세요. 직접 지정한 github_token에도 같은 권한이 필요합니다. 게이트의 결과는 바뀌지 않습니다.',
    comment_fork: () => '풀 리퀘스트에 댓글을 쓰지 못했습니다. 포크에서 온 풀 리퀘스트에는 워크플로의 권한 설정과 관계없이 읽기 전용 토큰이 주어집니다. 게이트의 결과는 바뀌지 않습니다.',
    comment_failed: (p) => `풀 리퀘스트에 댓글을 쓰지 못했습니다: ${p.why} 게이트의 결과는 바뀌지 않습니다.`,
    slack_failed: (p) => `Slack에 알리지 못했습니다: ${p.why} 게이트의 결과는 바뀌지 않습니다.`,
    slack_ok: () => 'Slack에 알렸습니다.',
    file_not_written: (p) => `${p.folder} 폴더에 ${p.file} 파일을 쓰지 못했습니다: ${p.why}`,
    outputs_not_written: (p) => `출력을 쓰지 못했습니다: ${p.why}`,
    annotations_not_written: (p) => `어노테이션을 쓰지 못했습니다: ${p.why}`,
    summary_not_written: (p) => `작업 요약을 쓰지 못했습니다: ${p.why}`,
    comment_not_written: (p) => `풀 리퀘스트 댓글을 쓰지 못했습니다: ${p.why}`,
    slack_not_written: (p) => `Slack 메시지를 보내지 못했습니다: ${p.why}`,
    notices_not_written: (p) => `Slack 메시지와 풀 리퀘스트 댓글을 보내지 못했습니다: ${p.why}`,
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
    problem_project_id: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 영문자, 숫자, "-", "_"만 사용할 수 있습니다. 예: 6eb1f9fcbdb6a5a(콘솔 URL에 있는 번호가 아니라 Server 페이지에 표시되는 프로젝트 ID).`,
    problem_count_or_off: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0 이상의 정수 또는 off를 지정하세요.`,
    problem_count: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0 이상의 정수를 지정하세요.`,
    problem_count_between: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. ${ko_options_format.number(p.least)}부터 ${ko_options_format.number(p.most)}까지의 정수를 지정하세요.`,
    problem_instant: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 2026-07-01T00:00:00+09:00처럼 초와 UTC 시차를 포함한 날짜와 시각을 지정하세요.`,
    problem_percent: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0부터 100까지의 수를 퍼센트 기호 없이 지정하세요.`,
    problem_scan_type: (p) => `${p.input}에 사용할 수 없는 "${p.given}" 값이 들어 있습니다. 점검 항목 이름은 영문자, 숫자, "_"로 쓰고 쉼표, 공백, 줄바꿈 중 하나로 구분하세요.`,
    problem_scan_id: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 1-837b5f9f-e088-4af5-9491-67f7ce8035a4 같은 점검 ID를 지정하세요.`,
    problem_printable: (p) => `${p.input} 값에 제어 문자가 들어 있습니다. 화면에 표시되는 문자만 사용하세요.`,
    problem_header_text: (p) => `${p.input} 값에 HTTP 헤더로 보낼 수 없는 문자가 들어 있습니다. 표시 가능한 ASCII 문자만 사용하세요. 줄바꿈이나 전각 문자가 함께 복사되지 않았는지 확인하세요.`,
    problem_url: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 사용자, 쿼리, 프래그먼트가 없는 https URL을 지정하세요.`,
    problem_url_plain_http: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. http에서는 키가 암호화되지 않은 채 전송되므로 루프백 호스트에만 사용할 수 있습니다. https를 사용하세요.`,
    problem_holds_secret: (p) => `${p.input} 입력에 ${p.secret} 값이 들어 있습니다. 이 값은 ${p.secret} 외에는 사용할 수 없습니다.`,
    problem_together: (p) => `${p.input}, ${p.other} 입력은 함께 지정할 수 없습니다. 하나만 남기세요.`,
    problem_needs: (p) => `${p.input} 입력을 사용하려면 ${p.needed} 값이 필요하지만 비어 있습니다.`,
    problem_spelling: (p) => `${p.given} 입력은 없습니다. 올바른 이름: ${p.input}`,
    problem_option_unknown: (p) => `${p.given} 옵션은 scanVaddy에 없습니다. docs/library.md의 목록을 확인하세요.`,
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
};

;// CONCATENATED MODULE: ./lib/messages/ko/shared.js







/** What every source's run may say, in Korean. */
const ko_shared_sharedMessages = {
    ...ko_gate_gateMessages,
    ...ko_network_networkMessages,
    ...ko_options_optionMessages,
    ...ko_ignore_ignoreMessages,
    ...ko_report_reportMessages,
    ...ko_fleet_fleetMessages,
    ...ko_notify_notifyMessages,
};

// EXTERNAL MODULE: ./lib/messages/ko/vaddy.js + 1 modules
var ko_vaddy = __nccwpck_require__(5590);
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
    vaddy_scan_example_environment: () => 'go-vaddy에서 쓰던 환경 변수 그대로 점검하기',
    vaddy_scan_example_limits: () => '크롤을 지정하고 취약점을 2건까지 허용하며 보고서 쓰기',
    vaddy_scan_example_increase: () => '새 취약점이 있을 때만 실패로 처리하기',
    vaddy_scan_example_later: () => '지금은 시작만 하고 나중 작업에서 판정하기',
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
    simulate_summary: () => '파이프라인을 연습할 수 있도록 이 머신에서 VAddy 또는 NHN Cloud 시뮬레이터를 실행합니다',
    simulate_service: () => '시뮬레이션할 서비스: vaddy(기본값) 또는 nhn.',
    simulate_description: () => '루프백에서 VAddy WebAPI v2 또는 NHN Cloud Server Security Check를 제공하고, 연결에 필요한 변수를 출력합니다. 요청마다 한 줄을 표준 오류에 씁니다. 중지할 때까지(Ctrl-C) 실행됩니다.',
    simulate_example: () => '20초 뒤에 취약점 3건을 찾는 점검',
    simulate_example_nhn: () => '일부 서버에 취약 항목이 있는 NHN Cloud',
    simulate_example_background: () => '백그라운드에서 실행하고 다음 명령에서 사용하기',
    flag_scenario: (p) => `VAddy의 동작: ${p.scenarios.map((name) => `\`${name}\``).join(', ')}.` +
        ` nhn: ${p.nhn.map((name) => `\`${name}\``).join(', ')}.`,
    flag_port: () => '대기할 포트. `0`은 사용 가능한 포트를 고릅니다.',
    flag_host: () => '대기할 주소. 루프백만 가능합니다.',
    flag_scan_duration: () => '점검에 걸리는 시간(예: `20s`). 기본값은 시나리오마다 다르며 대부분 5분입니다.',
    flag_fleet_size: () => '시뮬레이션할 서버 수(nhn).',
    flag_rate_limit: () => '1분 동안 응답할 요청 수. 넘는 요청에는 429로 응답합니다. VAddy 문서에 제한이 적혀 있지 않으므로 기본값은 제한 없음입니다.',
    flag_time_scale: () => '모든 것을 몇 배 빠르게 진행할지. `60`이면 1분이 1초가 됩니다.',
    flag_simulated_user: () => '출력되는 값 대신 받아들일 로그인 ID.',
    flag_simulated_key: () => '출력되는 값 대신 받아들일 키. 실제 키는 지정하지 마세요.',
    exit_vaddy_1: () => 'error: 예상하지 못한 문제가 생겼거나 시작한 점검의 ID를 넘겨주지 못함',
    exit_vaddy_0_checks: () => 'checked: 점검을 시작할 수 있음',
    exit_vaddy_2_checks: () => 'failed: 크롤이 max_crawl_age보다 오래됨',
    exit_vaddy_4: () => 'refused: VAddy가 거부함(키, 프로젝트, 점검, 크롤)',
    exit_vaddy_6_checks: () => 'busy: 점검이 실행 중이고 on_busy가 wait가 아님',
    exit_vaddy_7: () => 'scan_canceled: 누군가 점검을 취소했거나 점검이 비정상 종료됨',
    exit_vaddy_129: () => 'SIGHUP(터미널이 닫힘)으로 중단됨. 이 명령이 시작한 점검은 취소됨',
    exit_vaddy_130: () => 'SIGINT(Ctrl-C)로 중단됨. 이 명령이 시작한 점검은 취소됨',
    exit_vaddy_131: () => 'SIGQUIT(Ctrl-\\)으로 중단됨. 이 명령이 시작한 점검은 취소됨',
    exit_vaddy_143: () => 'SIGTERM으로 중단됨. 이 명령이 시작한 점검은 취소됨',
};

;// CONCATENATED MODULE: ./lib/messages/ko/index.js











/** Everything scangate says, in Korean: 점검 is a scan, 취약점 an alert. */
const ko = {
    ...ko_shared_sharedMessages,
    ...ko_cli_cliMessages,
    ...ko_cli_help_cliHelpMessages,
    ...ko_doctor_doctorMessages,
    ...ko_demo_demoMessages,
    ...ko_vaddy.vaddyMessages,
    ...ko_vaddy_cli_vaddyCliMessages,
    ...ko_vaddy_command_help_vaddyCommandHelpMessages,
    ...ko_nhn_nhnMessages,
    ...ko_nhn_cli_nhnCliMessages,
    ...ko_nhn_command_help_nhnCommandHelpMessages,
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

/***/ 287:
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

;// CONCATENATED MODULE: ./lib/messages/ja/vaddy.js



const vaddy_format = (0,format/* formatFor */.B)('ja');
const alerts = (count) => `${vaddy_format.number(count)}件`;
/** What the VAddy gate says, in Japanese. */
const vaddyMessages = {
    ...vaddyLogMessages,
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

/***/ 5590:
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

;// CONCATENATED MODULE: ./lib/messages/ko/vaddy.js


const vaddy_format = (0,format/* formatFor */.B)('ko');
const alerts = (count) => `${vaddy_format.number(count)}건`;
/** What the VAddy gate says, in Korean. */
const vaddyMessages = {
    ...vaddyLogMessages,
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

/***/ 9167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isMessage),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   iU: () => (/* binding */ message)
/* harmony export */ });
/** Makes a message. Those without parameters take none. */
function message(key, ...[params]) {
    return { key, params };
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
/** Whether a parameter is itself a message. */
function isMessage(value) {
    return typeof value === 'object' && value !== null && 'key' in value && 'params' in value;
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
    if (address.length > longestLink || !URL.canParse(address))
        return null;
    const url = new URL(address);
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
  FO: () => (/* reexport */ outcome/* exitCodeOf */.F),
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
// EXTERNAL MODULE: ./lib/messages/every-word.js + 54 modules
var every_word = __nccwpck_require__(6981);
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

;// CONCATENATED MODULE: ./lib/gate/fleet.js
/** How grave findings are, the gravest first. */
const levels = ['high', 'medium', 'low'];
/**
 * How the gate stands to a subject, the worst first. `unjudged`: what would have to be known is not, which is never
 * a pass. `warning`: let through, and said so. `skipped`: nobody asked to judge it.
 */
const subjectStates = (/* unused pure expression or super */ null && (['fail', 'unjudged', 'warning', 'pass', 'skipped']));

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

;// CONCATENATED MODULE: ./lib/report/fleet/view.js





const tones = {
    fail: 'bad',
    unjudged: 'warning',
    warning: 'warning',
    pass: 'good',
    skipped: 'neutral',
};
/** Says a fleet in a language. */
function fleetView(words, fleet) {
    const highest = Math.max(1, ...fleet.subjects.flatMap(({ counts }) => levels.map((level) => counts[level])));
    return {
        heading: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`subjects_${fleet.kind}`)),
        totals: totalSentences(words, fleet.totals),
        levels: levels.map((level) => (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`fleet_column_${level}`))),
        hasGroups: fleet.subjects.some(({ group }) => group !== null),
        subjects: fleet.subjects.map((subject) => subjectRow(words, subject, highest)),
        fixes: fleet.fixes.map((fix) => fixRow(words, fix)),
        fleet,
    };
}
function totalSentences(words, totals) {
    const { counts, ignored, known, states, subjects, withFindings } = totals;
    const { fail, skipped, unjudged, warning } = states;
    return [
        (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_totals', { subjects, withFindings, fail, unjudged })),
        (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_findings', { ...counts })),
        ...(ignored + known > 0 ? [(0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_set_aside', { ignored, known }))] : []),
        ...(warning + skipped > 0 ? [(0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_let_through', { warning, skipped }))] : []),
    ];
}
function subjectRow(words, subject, highest) {
    const { counts, findings, findingsLeftOut, group, name, reason, state, url } = subject;
    return {
        name: (0,harmless/* inertLine */.F)(name, 200),
        group: (0,harmless/* inertLine */.F)(group ?? '', 100),
        href: url === null ? null : (0,harmless/* linkable */.L)(url),
        tone: tones[state],
        result: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)(`result_${state}`)),
        cells: levels.map((level) => ({
            level,
            count: amountText(words, counts[level], 'count'),
            heat: counts[level] === 0 ? 0 : Math.ceil((counts[level] / highest) * 3),
        })),
        reason: reason === null ? null : sentence(words, reason),
        findings: findings.map((finding) => findingRow(words, finding)),
        findingsLeftOut,
    };
}
function findingRow(words, finding) {
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
    return (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_more', { count, fail: number('fail'), unjudged: number('unjudged') }));
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

const mostRows = 20;
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
            paste: paste === undefined ? null : pastable(paste),
        })),
        trend: trendOf(report),
        fleet: report.fleet === undefined ? null : fleetView(words, report.fleet),
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
        ...row('host', (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('run_host')), run.host),
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
    const rows = view.checks.map((check) => `<tr><th scope="row">${escapeHtml(check.label)}</th><td class="number">${escapeHtml(check.observed)}</td><td>${escapeHtml(check.limit)}</td><td class="${check.tone}"><strong><span aria-hidden="true">${signs[check.tone]}</span>&nbsp;${escapeHtml(check.result)}</strong></td></tr>`);
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
        return `<tr><th scope="row">${label}</th>${levels.join('')}<td class="${tone}"><strong><span aria-hidden="true">${signs[tone]}</span> ${escapeHtml(result)}</strong></td></tr>`;
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
.wide { overflow-x: auto; }
.wide table { min-width: 46rem; }
summary { cursor: pointer; color: var(--quiet); }
section > table + details { margin-top: .75rem; }
details > table { margin-top: .5rem; }
ul { margin: 0; padding-left: 1.25rem; }
li + li { margin-top: .4rem; }
section > ul + *, section > table + ul { margin-top: .75rem; }
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
const fleetStyle = `.aside { color: var(--quiet); font-weight: 400; font-size: .9em; }
.heat td.number { padding: .4rem .75rem; }
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
        nextSection(view),
        listSection(view, 'heading_warnings', view.warnings),
        findingsSection(view),
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
<style>${reportStyle}${view.fleet === null ? '' : fleetStyle}</style>
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
        next_steps: report.nextSteps.map(({ text, paste }) => ({ ...spoken(words, text), paste: paste ?? null })),
        history: historyJson(report.history),
        ...(report.fleet && { fleet: fleetJson(words, report.fleet) }),
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
            output: (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_clean', { count: clean })),
        },
    ];
    if (leftOut.subjects > 0) {
        const { fail, unjudged } = leftOut.states;
        const text = (0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('fleet_more', { count: leftOut.subjects, fail, unjudged }));
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
    const cases = [runCase(report, words), ...report.checks.map((check) => checkCase(report, words, check))];
    const source = `scangate.${report.source}`;
    const name = report.subject.id === null ? source : `${source}.${report.subject.id}`;
    const run = { name, cases };
    const suites = [run, ...fleetSuites(report, words)];
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
const cjk = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー\\p{sc=Hangul}()]';
const breakable = new RegExp(`(?<=${cjk})(?=${cjk})|(?<=\\d-)(?=\\d)`, 'gu');
/**
 * Keeps a few words, escaped already, in one line. On a phone a browser breaks a table's cells wherever it may:
 * between any two characters of Japanese or Korean, and within a date. A word joiner can't be seen and forbids it.
 */
function unbroken(escaped) {
    return escaped.replace(breakable, '&#8288;').replaceAll(' ', '&nbsp;');
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
        markdown_text_escapeMarkdown(check.observed),
        markdown_text_escapeMarkdown(check.limit),
        `${sections_signs[check.tone]}&nbsp;${unbroken(markdown_text_escapeMarkdown(check.result))}`,
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
        ...(fleet.hasGroups ? [column('fleet_column_group')] : []),
        ...fleet.levels.map((name) => unbroken(markdown_text_escapeMarkdown(name))),
        column('column_result'),
    ], shown.map((row) => cellsOf(row, fleet)), [false, ...(fleet.hasGroups ? [false] : []), ...fleet.levels.map(() => true), false]);
    const more = moreText(words, fleet, fleet_mostSubjects);
    return [
        `${level} ${markdown_text_escapeMarkdown(fleet.heading)}`,
        markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(words, (0,messages_message/* message */.iU)('in_one_paragraph', { sentences: fleet.totals }))),
        ...(shown.length === 0 ? [] : [table]),
        ...(reasons.length === 0 ? [] : [reasons.join('\n')]),
        ...(more === null ? [] : [markdown_text_escapeMarkdown(more)]),
    ].join('\n\n');
}
function cellsOf({ cells, group, href, name, result, tone }, { hasGroups }) {
    return [
        href === null ? markdown_text_escapeMarkdown(name) : markdownLink(name, href),
        ...(hasGroups ? [unbroken(markdown_text_escapeMarkdown(group))] : []),
        ...cells.map(({ count }) => markdown_text_escapeMarkdown(count)),
        `${sections_signs[tone]}&nbsp;${unbroken(markdown_text_escapeMarkdown(result))}`,
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
    const word = (key) => markdown_text_escapeMarkdown((0,messages_message/* say */.cv)(view.words, (0,messages_message/* message */.iU)(key)));
    const policy = policyRows(view.words, report.policy);
    const sections = [...summarySections(view), heading('heading_run'), rowsList(runRows(view.words, report))];
    if (policy.length > 0) {
        sections.push(heading('heading_policy'), markdownTable([word('column_option'), word('column_value'), word('column_from')], policy.map((row) => [markdown_text_inlineCode(row.option), markdown_text_inlineCode(row.value), markdown_text_escapeMarkdown(row.from)])));
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
        sections_nextSection(view, '###'),
        warningsSection(view, '###'),
        sections_factsSection(view),
        trend_trendSection(view),
        fleet_findingsSection(view, '###', mostFolded),
        fixesSection(view, mostFolded),
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
    const { runGate } = await Promise.all(/* import() */[__nccwpck_require__.e(813), __nccwpck_require__.e(720)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7720));
    return runGate(options, settings);
}

// EXTERNAL MODULE: ./lib/kernel/version.js
var version = __nccwpck_require__(5717);
;// CONCATENATED MODULE: ./lib/index.js
// The library: everything that `import … from 'scangate'` gives, and nothing else is public.






var __webpack_exports__exitCodeOf = __webpack_exports__.FO;
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
export { __webpack_exports__exitCodeOf as exitCodeOf, __webpack_exports__languages as languages, __webpack_exports__messageText as messageText, __webpack_exports__outcomes as outcomes, __webpack_exports__renderHtml as renderHtml, __webpack_exports__renderJson as renderJson, __webpack_exports__renderJunit as renderJunit, __webpack_exports__renderMarkdown as renderMarkdown, __webpack_exports__renderText as renderText, __webpack_exports__scanVaddy as scanVaddy, __webpack_exports__version as version };
