export const id = 881;
export const ids = [881];
export const modules = {

/***/ 8881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   givenOptions: () => (/* binding */ givenOptions),
/* harmony export */   reportJudging: () => (/* binding */ reportJudging),
/* harmony export */   vaddyScan: () => (/* binding */ vaddyScan)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7785);
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9986);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9167);
/* harmony import */ var _sources_vaddy_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);
/* harmony import */ var _sources_verdict_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8820);





/** What the action and the CLI do with a report, and a program does for itself. */
const publishing = new Set(['report_dir', 'slack_webhook_url']);
function optionNames(table) {
    return Object.entries(table)
        .filter(([name, { only }]) => only !== 'action' && !publishing.has(name))
        .map(([name]) => name);
}
/** The options of `scanVaddy`. */
const vaddyScan = {
    caller: 'scanVaddy',
    names: optionNames(_sources_vaddy_options_js__WEBPACK_IMPORTED_MODULE_0__/* .vaddyOptions */ .d),
    separator: ',',
};
/** The options of `judgeReports`. Nothing that it asks goes over a network. */
const reportJudging = {
    caller: 'judgeReports',
    names: optionNames(_sources_verdict_options_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOptions */ .A).filter((name) => name !== 'ca_file'),
    separator: '\n',
};
/**
 * Brings options of a program into the form in which every host gives them. A name that is no option is a
 * problem: left unread, a misspelled limit would be one that nobody checks.
 * Throws a `TypeError` for a value that no option could have.
 */
function givenOptions(options, { caller, names, separator }) {
    if (typeof options !== 'object' || options === null)
        throw new TypeError('Expected an object of options.');
    const given = {};
    const problems = [];
    for (const [name, value] of Object.entries(options)) {
        const text = textOf(name, value, separator);
        if (text.trim() === '')
            continue;
        if (names.includes(name))
            given[name] = { text, from: 'input' };
        else
            problems.push(notAnOption(name, caller, names));
    }
    return { given, problems };
}
function textOf(name, value, separator) {
    if (value === undefined || value === null)
        return '';
    if (Array.isArray(value))
        return value.map((item) => textOf(name, item, separator)).join(separator);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return String(value);
    }
    throw new TypeError(`Expected ${(0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(name, 80)} to be text, a number or a boolean.`);
}
function notAnOption(name, caller, names) {
    const given = (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(name, 80);
    const near = (0,leven__WEBPACK_IMPORTED_MODULE_3__/* .closestMatch */ .h)(given.toLowerCase().replaceAll('-', '_'), [...names], { maxDistance: 3 });
    return near === undefined
        ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_option_unknown', { given, caller })
        : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_spelling', { given, input: near });
}


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ readScanIdOrLatest),
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   JK: () => (/* binding */ readScanTypes),
/* harmony export */   LB: () => (/* binding */ unknownScanTypes),
/* harmony export */   bS: () => (/* binding */ readProjectId)
/* harmony export */ });
/* unused harmony export readScanId */
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9986);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);
/* harmony import */ var _options_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7758);



/** A project ID: letters, digits, `-`, `_`. */
const readProjectId = (text, input) => /^[A-Za-z0-9_-]{1,100}$/.test(text)
    ? text
    : new _options_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('problem_project_id', { input, given: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(text, 80) }));
/** In the place of a scan's ID: the newest one that has ended. */
const latest = 'latest';
const isLatest = (text) => /^latest$/i.test(text);
/** A scan ID, as in `1-837b5f9f-e088-4af5-9491-67f7ce8035a4`. */
const readScanId = (text, input) => /^[A-Za-z0-9_-]{1,100}$/.test(text) && !isLatest(text)
    ? text
    : new _options_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('problem_scan_id', { input, given: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(text, 80) }));
/** A scan ID, or `latest` in any case. */
const readScanIdOrLatest = (text, input) => isLatest(text) ? latest : readScanId(text, input);
/** Scan types, upper-cased and each once, in the order they were given. */
const readScanTypes = (text, input) => {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    // Checked as they were given: upper-casing makes letters of ASCII out of `ß` and `ı`.
    const odd = names.find((name) => !/^[A-Za-z0-9_]{1,60}$/.test(name));
    if (odd !== undefined || names.length === 0) {
        return new _options_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('problem_scan_type', { input, given: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(odd ?? text, 80) }));
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


/***/ }),

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ vaddyOptions)
/* harmony export */ });
/* harmony import */ var _options_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7377);
/* harmony import */ var _options_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7758);
/* harmony import */ var _option_readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2933);



/** Every option of the VAddy gate: inputs, flags, environment, defaults and help come from this table. */
const vaddyOptions = {
    user: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredOption */ .z)('user', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR, {
        group: 'required',
        placeholder: 'login-id',
        help: 'VAddy login ID.',
    }),
    auth_key: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredOption */ .z)('auth_key', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeaderSecret */ .gf, {
        group: 'required',
        placeholder: 'key',
        secret: 'VADDY_TOKEN',
        help: 'WebAPI key, from a secret. It is masked and sent in the `X-API-KEY` header only.',
    }),
    project_id: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredOption */ .z)('project_id', _option_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readProjectId */ .bS, {
        group: 'required',
        placeholder: 'id',
        help: 'The project, as the Server page of the console shows it, for example `6eb1f9fcbdb6a5a`: letters, digits, `-`, `_`.',
    }),
    crawl_id: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('crawl_id', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readDigits */ .v8, {
        group: 'common',
        placeholder: 'digits',
        help: 'The crawl to scan. Without it and `crawl_label` VAddy takes the newest. Not together with `crawl_label`.',
    }),
    crawl_label: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('crawl_label', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR, {
        group: 'common',
        placeholder: 'text',
        help: 'The crawl to scan, by its label. An exact match beats partial ones, then the newest wins; several matches are a warning that names the one used, none is `misconfigured`.',
    }),
    scan_type: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('scan_type', _option_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readScanTypes */ .JK, {
        group: 'common',
        placeholder: 'types',
        help: 'Scan types such as `SQLI, XSS`, separated by commas, spaces or lines. Default: all that the plan has. An unknown name is a warning and still sent.',
    }),
    max_alerts: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('max_alerts', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readCountOrOff */ .YS, {
        group: 'common',
        placeholder: 'count|off',
        default: '0',
        actionDefault: '',
        help: 'More alerts than this fail the gate. `off`: alerts are reported and not judged.',
    }),
    wait_timeout: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('wait_timeout', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readDuration */ .$7(0), {
        group: 'common',
        placeholder: 'duration',
        default: '30m',
        help: 'How long to wait for the project to be free; past it the outcome is `busy`. A start that somebody else won does not reset it.',
    }),
    scan_timeout: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('scan_timeout', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readDuration */ .$7(1), {
        group: 'common',
        placeholder: 'duration',
        default: '5h',
        help: 'How long the scan may take, from the sending of its start (attached: from attaching); past it the outcome is `timeout`.',
    }),
    on_busy: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('on_busy', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['wait', 'skip', 'fail']), {
        group: 'common',
        placeholder: 'wait|skip|fail',
        default: 'wait',
        help: 'What to do while another scan of the project runs.',
    }),
    report_dir: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('report_dir', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR, {
        group: 'common',
        placeholder: 'folder',
        help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html`, written whatever the outcome. Those of an earlier run are removed before anything is sent.',
    }),
    scan_id: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('scan_id', _option_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readScanIdOrLatest */ .Bd, {
        group: 'rest',
        placeholder: 'id',
        help: 'Attach to this scan instead of starting one. `latest`: judge the newest scan that has ended, and start none; needs `project_number` and `max_scan_age`.',
    }),
    max_scan_age: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('max_scan_age', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readDuration */ .$7(1), {
        group: 'rest',
        placeholder: 'duration',
        help: 'For `scan_id: latest`: how long ago the scan may have started (`36h`). Without one that is young enough the outcome is `incomplete`.',
    }),
    scanned_after: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('scanned_after', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstant */ .Wr, {
        group: 'rest',
        placeholder: 'time',
        help: 'For `scan_id: latest`: the moment of the deployment, such as `2026-07-01T00:00:00+09:00`. A scan that did not start after it is `incomplete`.',
    }),
    start: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('start', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'true',
        help: '`false`: never start a scan. `scan_id` is then required, so that an output that got lost does not become a new scan.',
    }),
    wait: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('wait', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'true',
        help: '`false`: start, and end with `started` at once. A later job attaches with `scan_id`.',
    }),
    on_stop: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('on_stop', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['cancel', 'leave']), {
        group: 'rest',
        placeholder: 'cancel|leave',
        help: 'What becomes of a scan that still runs when the run ends. Default: `cancel` for a scan that this run started, `leave` for an attached one; given, it holds for both.',
    }),
    poll_interval: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('poll_interval', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readDuration */ .$7(1), {
        group: 'rest',
        placeholder: 'duration',
        help: 'A fixed interval for waiting and polling, at least `1s`. Default: adaptive, from 2 s to 30 s.',
    }),
    min_complete: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('min_complete', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readPercent */ .oO, {
        group: 'rest',
        placeholder: 'percent',
        default: '100',
        help: 'How much of the scan must have run, in percent. A scan that sent no request is never complete.',
    }),
    on_incomplete: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('on_incomplete', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['fail', 'warn']), {
        group: 'rest',
        placeholder: 'fail|warn',
        default: 'fail',
        help: '`warn`: the outcome stays `incomplete`, but the run succeeds with a warning if the scan finished.',
    }),
    on_error: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('on_error', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['fail', 'warn']), {
        group: 'rest',
        placeholder: 'fail|warn',
        default: 'fail',
        help: '`warn`: the run succeeds with a warning on `busy`, `timeout`, and on `unreachable` from the network, 5xx and 429. Never on `scan_canceled`, certificates, redirects, what a proxy answers itself, answers that make no sense, refusals, bad input and findings.',
    }),
    on_missing_secrets: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('on_missing_secrets', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['fail', 'skip']), {
        group: 'rest',
        placeholder: 'fail|skip',
        default: 'fail',
        only: 'action',
        help: '`skip`: without a key the outcome is `skipped`, but only for pull requests from forks and by Dependabot, which get no secrets.',
    }),
    max_alert_increase: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('max_alert_increase', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0, {
        group: 'rest',
        placeholder: 'count',
        help: 'Allowed rise of the alerts over the baseline, the lowest count among earlier complete scans of the same crawl. Needs `project_number`. Where `max_alerts` is not given, this replaces it.',
    }),
    max_crawl_age: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('max_crawl_age', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readDuration */ .$7(1), {
        group: 'rest',
        placeholder: 'duration',
        help: 'A crawl older than this (`30d`) is `failed`, and one whose age no clock can tell `incomplete`, before anything is started.',
    }),
    version_url: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('version_url', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readPublicUrl */ .l8, {
        group: 'rest',
        placeholder: 'url',
        help: 'An address at which the application says its version. It is read without credentials before the scan and after its end; an answer that has changed is `incomplete`. The address stands in reports.',
    }),
    expect_version: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('expect_version', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR, {
        group: 'rest',
        placeholder: 'text',
        help: "Text that the answer of `version_url` must contain, such as the commit's hash. Without it nothing is started.",
    }),
    project_number: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('project_number', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readDigits */ .v8, {
        group: 'rest',
        placeholder: 'digits',
        help: "The number at the end of the project's console URL. It gives the trend, the baseline, the expected duration, and lets a run find its scan when the answer to its start was lost.",
    }),
    job_summary: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('job_summary', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'true',
        only: 'action',
        help: 'Whether to write the job summary.',
    }),
    pr_comment: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('pr_comment', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['never', 'on_failure', 'always']), {
        group: 'rest',
        placeholder: 'never|on_failure|always',
        default: 'never',
        only: 'action',
        help: 'One comment a project on the pull request, updated in place. Needs `pull-requests: write`.',
    }),
    github_token: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('github_token', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeaderSecret */ .gf, {
        group: 'rest',
        placeholder: 'token',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the expression is GitHub's.
        actionDefault: '${{ github.token }}',
        secret: 'GITHUB_TOKEN',
        only: 'action',
        help: 'Used for the comment only.',
    }),
    slack_webhook_url: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('slack_webhook_url', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readWebhook */ .iN, {
        group: 'rest',
        placeholder: 'url',
        secret: 'SLACK_WEBHOOK_URL',
        help: 'A Slack webhook, masked. It gets a message on any outcome but `passed`, `skipped`, `started` and `checked`; best effort.',
    }),
    language: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('language', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['en', 'ja', 'ko']), {
        group: 'rest',
        placeholder: 'en|ja|ko',
        default: 'en',
        help: 'Language of the log, the reports, and in the action of summary, comment and annotations.',
    }),
    dry_run: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('dry_run', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'false',
        help: 'Check that a scan would start (key, project, crawl) and start none. A busy project is a note, the outcome `checked`.',
    }),
    ca_file: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('ca_file', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR, {
        group: 'rest',
        placeholder: 'file',
        help: 'PEM file of certificate authorities to trust besides the usual ones.',
    }),
    api_url: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('api_url', _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readApiUrl */ .AX, {
        group: 'rest',
        placeholder: 'url',
        default: 'https://api.vaddy.net',
        help: "The API's address. Plain `http:` is refused unless the host is loopback.",
    }),
};


/***/ }),

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   Rc: () => (/* binding */ worstEffect),
/* harmony export */   zb: () => (/* binding */ effects)
/* harmony export */ });
/**
 * What a gate that is no pass does to the verdict, the worst first: that it failed says most, then come by their exit
 * codes the ways in which one could not judge.
 */
const effects = [
    'failed',
    'misconfigured',
    'refused',
    'unreachable',
    'timeout',
    'busy',
    'scan_canceled',
    'error',
];
/** What an outcome does where nothing lets it through. Only one does nothing. */
const effectOfOutcome = {
    passed: null,
    failed: 'failed',
    incomplete: 'failed',
    misconfigured: 'misconfigured',
    refused: 'refused',
    unreachable: 'unreachable',
    busy: 'busy',
    timeout: 'timeout',
    scan_canceled: 'scan_canceled',
    aborted: 'error',
    // Nothing was judged.
    skipped: 'failed',
    started: 'failed',
    checked: 'failed',
    error: 'error',
};
/** What an outcome does to the verdict where nothing lets it through; `null`: it is a pass. */
function effectOf(outcome) {
    return effectOfOutcome[outcome];
}
/** The worst of some effects; `undefined` where there is none. */
function worstEffect(found) {
    return effects.find((effect) => found.includes(effect));
}


/***/ }),

/***/ 8820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ verdictOptions)
});

// EXTERNAL MODULE: ./lib/options/definition.js
var definition = __webpack_require__(7377);
// EXTERNAL MODULE: ./lib/options/readers.js
var readers = __webpack_require__(7758);
;// CONCATENATED MODULE: ./lib/options/common.js


/** Options that every gate has. A source takes them into its own table, where it wants them to stand. */
const commonOptions = {
    report_dir: (0,definition/* option */.u)('report_dir', readers/* readText */.yR, {
        group: 'common',
        placeholder: 'folder',
        help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html`, written whatever the outcome.',
    }),
    on_missing_secrets: (0,definition/* option */.u)('on_missing_secrets', readers/* readChoice */.Kf(['fail', 'skip']), {
        group: 'rest',
        placeholder: 'fail|skip',
        default: 'fail',
        only: 'action',
        help: '`skip`: without a key the outcome is `skipped`, but only for pull requests from forks and by Dependabot, which get no secrets.',
    }),
    job_summary: (0,definition/* option */.u)('job_summary', readers/* readBoolean */.Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'true',
        only: 'action',
        help: 'Whether to write the job summary.',
    }),
    pr_comment: (0,definition/* option */.u)('pr_comment', readers/* readChoice */.Kf(['never', 'on_failure', 'always']), {
        group: 'rest',
        placeholder: 'never|on_failure|always',
        default: 'never',
        only: 'action',
        help: 'One comment a project on the pull request, updated in place. Needs `pull-requests: write`.',
    }),
    github_token: (0,definition/* option */.u)('github_token', readers/* readHeaderSecret */.gf, {
        group: 'rest',
        placeholder: 'token',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the expression is GitHub's.
        actionDefault: '${{ github.token }}',
        secret: 'GITHUB_TOKEN',
        only: 'action',
        help: 'Used for the comment only.',
    }),
    slack_webhook_url: (0,definition/* option */.u)('slack_webhook_url', readers/* readWebhook */.iN, {
        group: 'rest',
        placeholder: 'url',
        secret: 'SLACK_WEBHOOK_URL',
        help: 'A Slack webhook, masked. It gets a message on any outcome but `passed`, `skipped`, `started` and `checked`; best effort.',
    }),
    language: (0,definition/* option */.u)('language', readers/* readChoice */.Kf(['en', 'ja', 'ko']), {
        group: 'rest',
        placeholder: 'en|ja|ko',
        default: 'en',
        help: 'Language of the log, the reports, and in the action of summary, comment and annotations.',
    }),
    ca_file: (0,definition/* option */.u)('ca_file', readers/* readText */.yR, {
        group: 'rest',
        placeholder: 'file',
        help: 'PEM file of certificate authorities to trust besides the usual ones.',
    }),
};

// EXTERNAL MODULE: ./lib/gate/outcome.js
var outcome = __webpack_require__(443);
// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/sources/verdict/standing.js
var standing = __webpack_require__(4134);
;// CONCATENATED MODULE: ./lib/sources/verdict/option-readers.js





const requirement = /^(?<source>[a-z][a-z0-9_]*)(?:(?:: *(?<id>.+))|(?: *\* *(?<count>[1-9]\d{0,5})))?$/;
/** Lines such as `nhn`, `vaddy:6eb1f9fcbdb6a5a` and `vaddy*3`. What follows a colon is an ID, whatever it is made of. */
const readRequire = (text, input) => {
    const lines = (0,readers/* readLines */.Se)(text, input);
    if (lines instanceof readers/* Unreadable */.IO)
        return lines;
    const read = [];
    for (const line of lines) {
        const { count, id, source } = requirement.exec(line)?.groups ?? {};
        if (source === undefined) {
            return new readers/* Unreadable */.IO((0,message/* message */.iU)('verdict_problem_require', { input, given: (0,clean_text/* cleanLine */.O)(line, 80) }));
        }
        read.push({ written: line, source, id: id ?? null, count: Number(count ?? 1) });
    }
    return read;
};
const isOutcome = (name) => outcome/* outcomes */.K.includes(name);
const acceptable = outcome/* outcomes */.K.filter((outcome) => outcome !== 'passed' && !standing/* neverAccepted */.ue.has(outcome));
/** Lines of an outcome, a colon and a reason, as in `skipped: forks have no secrets`. */
const readAccept = (text, input) => {
    const lines = (0,readers/* readLines */.Se)(text, input);
    if (lines instanceof readers/* Unreadable */.IO)
        return lines;
    const accepted = new Map();
    for (const line of lines) {
        const at = line.indexOf(':');
        const outcome = (at < 0 ? line : line.slice(0, at)).trim();
        const reason = at < 0 ? '' : line.slice(at + 1).trim();
        const given = { input, given: (0,clean_text/* cleanLine */.O)(outcome, 80) };
        if (isOutcome(outcome) && standing/* neverAccepted */.ue.has(outcome)) {
            return new readers/* Unreadable */.IO((0,message/* message */.iU)('verdict_problem_accept_never', given));
        }
        if (!isOutcome(outcome) || !acceptable.includes(outcome)) {
            return new readers/* Unreadable */.IO((0,message/* message */.iU)('verdict_problem_accept', { ...given, outcomes: acceptable }));
        }
        if (reason === '')
            return new readers/* Unreadable */.IO((0,message/* message */.iU)('verdict_problem_accept_reason', given));
        if (accepted.has(outcome))
            return new readers/* Unreadable */.IO((0,message/* message */.iU)('verdict_problem_accept_twice', given));
        accepted.set(outcome, reason);
    }
    return accepted;
};
/** A whole commit ID of Git, or `any`. The beginning of one could be another's, too. */
const readCommit = (text, input) => text.toLowerCase() === 'any' || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)
    ? text.toLowerCase()
    : new readers/* Unreadable */.IO((0,message/* message */.iU)('verdict_problem_commit', { input, given: (0,clean_text/* cleanLine */.O)(text, 80) }));

;// CONCATENATED MODULE: ./lib/sources/verdict/options.js




/** Every option of the verdict: inputs, flags, environment, defaults and help come from this table. */
const verdictOptions = {
    reports: (0,definition/* requiredOption */.z)('reports', readers/* readLines */.Se, {
        group: 'required',
        placeholder: 'paths',
        help: 'Files, folders or patterns (`*`, `?`, `**` for any folders), one a line. Of a folder every `report.json` below it counts, each once. A line that matches nothing is an error.',
    }),
    require: (0,definition/* option */.u)('require', readRequire, {
        group: 'common',
        placeholder: 'gates',
        help: 'What must be there, one a line: `nhn`, `vaddy:6eb1f9fcbdb6a5a` (a subject), `vaddy*3` (at least three subjects). One without a report is missing, and never a pass.',
    }),
    commit: (0,definition/* option */.u)('commit', readCommit, {
        group: 'common',
        placeholder: 'commit|any',
        help: "The whole ID of the commit that every report must say. Default: the run's own, where the CI tells it; elsewhere it is required. `any` turns it off.",
    }),
    max_age: (0,definition/* option */.u)('max_age', readers/* readDuration */.$7(1), {
        group: 'common',
        placeholder: 'duration',
        default: '24h',
        help: 'How long ago the run of a gate may have ended. An older report is stale: `failed`.',
    }),
    accept: (0,definition/* option */.u)('accept', readAccept, {
        group: 'common',
        placeholder: 'outcomes',
        help: 'Outcomes that are no pass and are let through with a warning, one a line, each with a reason: `skipped: forks have no secrets`. Not `failed`, `incomplete` and `error`: each gate has ways of its own for them.',
    }),
    allow_simulated: (0,definition/* option */.u)('allow_simulated', readers/* readBoolean */.Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'false',
        help: 'Whether reports of simulated runs may count, for a rehearsal. The verdict is then simulated, too.',
    }),
    report_dir: {
        ...commonOptions.report_dir,
        help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html` of the verdict, written whatever the outcome. It must be none of a gate: nothing in it is read.',
    },
    job_summary: commonOptions.job_summary,
    pr_comment: commonOptions.pr_comment,
    github_token: commonOptions.github_token,
    slack_webhook_url: commonOptions.slack_webhook_url,
    language: commonOptions.language,
    ca_file: {
        ...commonOptions.ca_file,
        help: 'PEM file of certificate authorities to trust besides the usual ones, for Slack and the comment.',
    },
};


/***/ }),

/***/ 4134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   Tj: () => (/* binding */ permissionFor),
/* harmony export */   uC: () => (/* binding */ objectionsTo),
/* harmony export */   ue: () => (/* binding */ neverAccepted)
/* harmony export */ });
/* harmony import */ var _kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3396);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4078);



/** By how much two clocks may differ before a report comes from the future. */
const mostAhead = 5 * 60_000;
/** Outcomes that a gate itself may have let through with a warning. */
const forgivenByGates = new Set(['incomplete', 'busy', 'timeout', 'unreachable']);
/** Outcomes that nobody may accept here: they have their own ways in each gate. */
const neverAccepted = new Set(['failed', 'incomplete', 'error']);
/** Everything that speaks against a report, its own outcome first. None: it is a pass, or let through. */
function objectionsTo(report, policy, now) {
    return [
        ...outcomeObjections(report, policy),
        ...commitObjections(report, policy),
        ...ageObjections(report, policy, now),
        ...(report.simulated && !policy.allowSimulated
            ? [{ kind: 'simulated', effect: 'failed', why: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('verdict_why_simulated') }]
            : []),
    ];
}
/** Why a report without objections is no plain pass: its gate or this verdict lets it through. */
function permissionFor(report, { accept }) {
    const { conclusion, outcome } = report;
    if (isPlainPass(report))
        return null;
    if (conclusion === 'warning') {
        return outcome === 'passed'
            ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('verdict_why_passed_with_warning')
            : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('verdict_why_warning', { outcome: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)(`outcome_${outcome}`) });
    }
    return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('verdict_why_accepted', {
        outcome: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)(`outcome_${outcome}`),
        words: accept.get(outcome) ?? '',
    });
}
function isPlainPass({ conclusion, exitCode, outcome }) {
    return outcome === 'passed' && conclusion === 'success' && exitCode === 0;
}
function isLetThrough({ conclusion, exitCode, outcome }) {
    const mayBe = outcome === 'passed' || forgivenByGates.has(outcome);
    return mayBe && conclusion === 'warning' && exitCode === 0;
}
function outcomeObjections(report, { accept }) {
    const { outcome, reason } = report;
    if (isPlainPass(report) || isLetThrough(report))
        return [];
    const effect = (0,_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .effectOf */ .$x)(outcome);
    // It says that it passed, and something else beside it.
    if (effect === null) {
        return [{ kind: 'senseless', effect: 'misconfigured', why: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('verdict_why_senseless') }];
    }
    if (accept.has(outcome) && !neverAccepted.has(outcome))
        return [];
    const why = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('verdict_why_outcome', { outcome: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)(`outcome_${outcome}`), words: reason });
    return [{ kind: 'outcome', effect, why }];
}
/** Enough of a commit ID for people to tell it from others. */
function shortCommit(commit) {
    return commit.slice(0, 12);
}
function commitObjections({ commit }, { commit: whole }) {
    if (whole === 'any')
        return [];
    const wanted = shortCommit(whole);
    if (commit === null) {
        return [{ kind: 'commit', effect: 'failed', why: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('verdict_why_no_commit', { wanted }) }];
    }
    if (commit.toLowerCase() === whole.toLowerCase())
        return [];
    return [
        {
            kind: 'commit',
            effect: 'failed',
            why: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('verdict_why_commit', { commit: shortCommit(commit), wanted }),
        },
    ];
}
/** What comes from the future is not fresh: one of two clocks is wrong, and no age can be told. */
function ageObjections({ endedAt }, { maxAge }, now) {
    const age = now - endedAt;
    if (age < -mostAhead) {
        const times = { time: (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readableTime */ .GI)(endedAt, 'second'), now: (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readableTime */ .GI)(now, 'second') };
        return [{ kind: 'future', effect: 'misconfigured', why: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('verdict_why_future', times) }];
    }
    if (age <= maxAge)
        return [];
    return [{ kind: 'age', effect: 'failed', why: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('verdict_why_stale', { age, limit: maxAge }) }];
}


/***/ })

};
