export const id = 881;
export const ids = [881];
export const modules = {

/***/ 8881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiCheck: () => (/* binding */ apiCheck),
/* harmony export */   givenOptions: () => (/* binding */ givenOptions),
/* harmony export */   nhnCheck: () => (/* binding */ nhnCheck),
/* harmony export */   reportJudging: () => (/* binding */ reportJudging),
/* harmony export */   vaddyScan: () => (/* binding */ vaddyScan)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7785);
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9986);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9167);
/* harmony import */ var _sources_api_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6689);
/* harmony import */ var _sources_nhn_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6617);
/* harmony import */ var _sources_vaddy_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8887);
/* harmony import */ var _sources_verdict_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2906);







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
    names: optionNames(_sources_vaddy_options_js__WEBPACK_IMPORTED_MODULE_2__/* .vaddyOptions */ .d),
    separator: ',',
};
/** The options of `checkNhnServers`. */
const nhnCheck = {
    caller: 'checkNhnServers',
    names: optionNames(_sources_nhn_options_js__WEBPACK_IMPORTED_MODULE_1__/* .nhnOptions */ .j),
    separator: '\n',
};
/** The options of `checkApi`. */
const apiCheck = {
    caller: 'checkApi',
    names: optionNames(_sources_api_options_js__WEBPACK_IMPORTED_MODULE_0__/* .apiOptions */ .X),
    separator: '\n',
};
/** The options of `judgeReports`. Nothing that it asks goes over a network. */
const reportJudging = {
    caller: 'judgeReports',
    names: optionNames(_sources_verdict_options_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOptions */ .A).filter((name) => name !== 'ca_file'),
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
    throw new TypeError(`Expected ${(0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)(name, 80)} to be text, a number or a boolean.`);
}
function notAnOption(name, caller, names) {
    const given = (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)(name, 80);
    const near = (0,leven__WEBPACK_IMPORTED_MODULE_5__/* .closestMatch */ .h)(given.toLowerCase().replaceAll('-', '_'), [...names], { maxDistance: 3 });
    return near === undefined
        ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)('problem_option_unknown', { given, caller })
        : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)('problem_spelling', { given, input: near });
}


/***/ }),

/***/ 5931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ wildcard)
/* harmony export */ });
/**
 * Compiles a pattern. Capitals count. Matching takes at most the product of both lengths, whatever the pattern,
 * which a regular expression made from it would not.
 */
function wildcard(pattern) {
    const wanted = [...pattern];
    return (text) => {
        const given = [...text];
        let at = 0;
        let next = 0;
        // Where the last `*` stood, and how far into the text it reaches so far.
        let star = -1;
        let reach = 0;
        while (at < given.length) {
            if (wanted[next] === '*') {
                star = next;
                reach = at;
                next += 1;
            }
            else if (wanted[next] === '?' || (next < wanted.length && wanted[next] === given[at])) {
                next += 1;
                at += 1;
            }
            else if (star >= 0) {
                reach += 1;
                at = reach;
                next = star + 1;
            }
            else
                return false;
        }
        return wanted.slice(next).every((character) => character === '*');
    };
}


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isAllowed),
/* harmony export */   c: () => (/* binding */ readAllowedHosts)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9986);
/* harmony import */ var _kernel_parse_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4526);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);
/* harmony import */ var _options_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7758);





/** Hosts as `host` or `host:port`, separated by commas, spaces or lines; `*.` for one label before two or more. */
const readAllowedHosts = (text, input) => {
    const entries = text.split(/[\s,]/).filter((entry) => entry !== '');
    const hosts = [];
    for (const entry of entries) {
        const host = readHost(entry);
        if (host === undefined) {
            return new _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('api_problem_allowed_host', { input, given: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(entry, 80) }));
        }
        hosts.push(host);
    }
    // Commas alone name nothing.
    return hosts.length > 0 ? hosts : new _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('problem_required', { input }));
};
function readHost(entry) {
    const [, star, host = '', port] = /^(\*\.)?([^\s/?#@*:\\]+|\[[0-9A-Fa-f:.]+\])(?::(\d{1,5}))?$/.exec(entry) ?? [];
    const address = `https://${host}${port === undefined ? '' : `:${port}`}`;
    // Without a host, as where nothing matched, it is no address.
    const url = (0,_kernel_parse_url_js__WEBPACK_IMPORTED_MODULE_4__/* .parseUrl */ .D)(address);
    if (url === undefined || Number(port) === 0)
        return undefined;
    const { hostname } = url;
    const hasWildcard = star !== undefined;
    const labels = hostname.replace(/\.$/, '').split('.');
    // A part of an address, or a whole top level, is nobody's to allow; IPv6 has no dots at all.
    if (hasWildcard && (labels.length < 2 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(hostname)))
        return undefined;
    return { hostname, hasWildcard, port: port === undefined ? undefined : Number(port) };
}
/** Whether a URL's host and port are among those that may be asked. */
function isAllowed(hosts, url) {
    const port = url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port);
    return hosts.some((host) => (host.port === undefined ? port === 443 || port === 80 : port === host.port) &&
        (host.hasWildcard ? oneLabelBefore(host.hostname, url.hostname) : url.hostname === host.hostname));
}
function oneLabelBefore(rest, hostname) {
    const [label = '', ...others] = hostname.split('.');
    return label !== '' && others.join('.') === rest;
}


/***/ }),

/***/ 6689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ apiOptions)
});

// EXTERNAL MODULE: ./lib/options/common.js
var common = __webpack_require__(5085);
// EXTERNAL MODULE: ./lib/options/definition.js
var definition = __webpack_require__(7377);
// EXTERNAL MODULE: ./lib/options/readers.js
var readers = __webpack_require__(7758);
// EXTERNAL MODULE: ./lib/sources/api/allowed-hosts.js
var allowed_hosts = __webpack_require__(5627);
// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/kernel/wildcard.js
var wildcard = __webpack_require__(5931);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/sources/api/rule.js
var rule = __webpack_require__(2247);
;// CONCATENATED MODULE: ./lib/sources/api/option-readers.js





/** A file, a URL or `none`. */
const readDocumentPlace = (text, input) => {
    if (text === 'none')
        return { kind: 'none' };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
        const url = (0,readers/* readApiUrl */.AX)(text, input);
        return url instanceof readers/* Unreadable */.IO ? url : { kind: 'url', url };
    }
    const path = (0,readers/* readText */.yR)(text, input);
    return path instanceof readers/* Unreadable */.IO ? path : { kind: 'file', path };
};
/**
 * Headers that are no client's to set, or that would make a request another one: those of the connection, of the
 * body, of conditions and ranges, and those by which this check asks something itself.
 */
const notForCredentials = new Set([
    ...['host', 'connection', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'expect', 'via'],
    ...['content-length', 'content-type', 'content-encoding', 'content-range', 'date', 'http2-settings'],
    ...['accept', 'accept-charset', 'accept-encoding', 'accept-language', 'range', 'max-forwards', 'forwarded'],
    ...['origin', 'referer', 'user-agent', 'proxy-connection', 'proxy-authorization', 'proxy-authenticate'],
]);
const notForCredentialsPrefixes = ['access-control-', 'sec-', 'if-', 'x-forwarded-', ':'];
/** The name of a header that a client may set (RFC 9110, token). */
const readHeaderName = (text, input) => {
    const name = text.toLowerCase();
    const isToken = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/.test(text);
    const isOurs = !notForCredentials.has(name) && !notForCredentialsPrefixes.some((prefix) => name.startsWith(prefix));
    if (isToken && isOurs)
        return text;
    return new readers/* Unreadable */.IO((0,message/* message */.iU)('api_problem_header', { input, given: (0,clean_text/* cleanLine */.O)(text, 80) }));
};
/** Values for parameters by name: `name=value`, one a line. */
const readPathValues = (text, input) => {
    const values = new Map();
    const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
    for (const line of lines.filter((each) => each !== '')) {
        const refused = (why) => new readers/* Unreadable */.IO((0,message/* message */.iU)(`api_problem_path_value_${why}`, { input, given: (0,clean_text/* cleanLine */.O)(line, 80) }));
        const at = line.indexOf('=');
        const name = line.slice(0, Math.max(at, 0)).trim();
        const value = line.slice(at + 1).trim();
        if (at < 0 || name === '' || (0,clean_text/* cleanLine */.O)(line, Number.POSITIVE_INFINITY) !== line)
            return refused('form');
        if (value === '')
            return refused('empty');
        if (/[/\\]/.test(value))
            return refused('slash');
        // These two would lead out of the path instead of into it.
        if (value === '.' || value === '..')
            return refused('dots');
        if (values.has(name))
            return refused('twice');
        values.set(name, value);
    }
    return values;
};
/** Patterns of operations, `GET /path`, one a line. */
const readLeaveOut = (text, input) => {
    const lines = (0,readers/* readLines */.Se)(text, input);
    if (lines instanceof readers/* Unreadable */.IO)
        return lines;
    const odd = lines.find((line) => !/^(?:\*|[A-Z*?]+) +[/*?]/.test(line));
    if (odd !== undefined)
        return new readers/* Unreadable */.IO((0,message/* message */.iU)('api_problem_leave_out', { input, given: (0,clean_text/* cleanLine */.O)(odd, 80) }));
    return lines.map((line) => ({ text: line, matches: (0,wildcard/* wildcard */.X)(line.replace(/ +/, ' ')) }));
};
/** IDs of rules, separated by commas, spaces or lines, or `none`. */
const readRequired = (text, input) => {
    if (/^none$/i.test(text))
        return [];
    const ids = [];
    for (const given of text.split(/[\s,]+/).filter((word) => word !== '')) {
        // Looked at before folding case, which makes ASCII of other letters.
        const id = /^[A-Za-z]+-\d+$/.test(given) ? given.toUpperCase() : '';
        if (!(0,rule/* isRuleId */.KX)(id))
            return new readers/* Unreadable */.IO((0,message/* message */.iU)('api_problem_rule', { input, given: (0,clean_text/* cleanLine */.O)(given, 40) }));
        if (!ids.includes(id))
            ids.push(id);
    }
    return ids.length > 0
        ? ids
        : new readers/* Unreadable */.IO((0,message/* message */.iU)('api_problem_rule', { input, given: (0,clean_text/* cleanLine */.O)(text, 40) }));
};

;// CONCATENATED MODULE: ./lib/sources/api/options.js





const level = (name, usual, help) => (0,definition/* option */.u)(name, readers/* readCountOrOff */.YS, { group: 'common', placeholder: 'count|off', default: usual, help });
/** Every option of the API security check: inputs, flags, environment, defaults and help come from this table. */
const apiOptions = {
    target: (0,definition/* requiredOption */.z)('target', readers/* readApiUrl */.AX, {
        group: 'required',
        placeholder: 'url',
        help: "The API's base URL; the document's paths are appended to it. Plain `http:` is refused unless the host is loopback.",
    }),
    allowed_hosts: (0,definition/* option */.u)('allowed_hosts', allowed_hosts/* readAllowedHosts */.c, {
        group: 'required',
        placeholder: 'hosts',
        help: 'The hosts that may be asked, `host` or `host:port`, separated by commas, spaces or lines; `*.` at the beginning stands for one label. It is consent, apart from `target`, which pipelines compute: no other host is ever contacted. May be left out where `target` is loopback.',
    }),
    openapi: (0,definition/* requiredOption */.z)('openapi', readDocumentPlace, {
        group: 'required',
        placeholder: 'file|url|none',
        help: "The API's OpenAPI document, 3.0 to 3.2, JSON or YAML: a file or a URL. `none`: only what needs no document is looked at.",
    }),
    credential: (0,definition/* option */.u)('credential', readers/* readHeaderSecret */.gf, {
        group: 'common',
        placeholder: 'value',
        secret: 'API_CHECK_CREDENTIAL',
        help: "A header's value that opens protected operations, from a secret, for example `Bearer …`. It goes with at most 3 GETs to the origin of `target`, on operations that are documented as protected.",
    }),
    credential_header: (0,definition/* option */.u)('credential_header', readHeaderName, {
        group: 'common',
        placeholder: 'name',
        default: 'Authorization',
        help: 'The header that carries `credential`.',
    }),
    path_values: (0,definition/* option */.u)('path_values', readPathValues, {
        group: 'common',
        placeholder: 'name=value',
        help: 'Values for parameters of which the document has no example, as `name=value`, one a line. They come before documented values.',
    }),
    leave_out: (0,definition/* option */.u)('leave_out', readLeaveOut, {
        group: 'common',
        placeholder: 'patterns',
        help: 'Operations not to ask, as `GET /path` with `*` and `?` as wildcards, one a line.',
    }),
    max_high: level('max_high', '0', 'More findings of level high than this fail the gate; `off`: not judged.'),
    max_medium: level('max_medium', 'off', 'More findings of level medium than this fail the gate; `off`: not judged.'),
    max_low: level('max_low', 'off', 'More findings of level low than this fail the gate; `off`: not judged.'),
    require: (0,definition/* option */.u)('require', readRequired, {
        group: 'common',
        placeholder: 'rules',
        default: 'TLS-1 TLS-2 AUTH-1',
        help: 'Rules that must be visible, by their IDs, or `none`; where one is not, the outcome is `incomplete`. Those of TLS are not asked for on `http:`.',
    }),
    min_seen: (0,definition/* option */.u)('min_seen', readers/* readPercent */.oO, {
        group: 'rest',
        placeholder: 'percent',
        default: '100',
        help: 'Percent of the operations asked for `AUTH-1` that must answer clearly; below, the outcome is `incomplete`.',
    }),
    ignore_file: (0,definition/* option */.u)('ignore_file', readers/* readText */.yR, {
        group: 'common',
        placeholder: 'file',
        help: 'YAML or JSON: a list of `rule`, `place` (a pattern, may be left out), `reason`, `approved_by`, `expires` (`YYYY-MM-DD`, valid through that day, UTC). Ignored findings leave the counts. Entries that have expired, will within 14 days, or ignore nothing are warnings; an expired one no longer ignores.',
    }),
    baseline: (0,definition/* option */.u)('baseline', readers/* readText */.yR, {
        group: 'rest',
        placeholder: 'file',
        help: 'A `report.json` of an earlier check: its findings are known and not counted. A rule that it saw must be visible again, or the outcome is `incomplete`.',
    }),
    max_baseline_age: (0,definition/* option */.u)('max_baseline_age', readers/* readDuration */.$7(1), {
        group: 'rest',
        placeholder: 'duration',
        default: '180d',
        help: 'How old `baseline` may be. An older one is `misconfigured`.',
    }),
    min_certificate_days: (0,definition/* option */.u)('min_certificate_days', readers/* readCount */._0, {
        group: 'rest',
        placeholder: 'days',
        default: '14',
        help: 'A certificate that ends within so many days is a finding.',
    }),
    security_txt: (0,definition/* option */.u)('security_txt', readers/* readApiUrl */.AX, {
        group: 'rest',
        placeholder: 'url',
        help: 'Where security.txt is looked for instead of the origin of `target`. Its host must be among `allowed_hosts`, too.',
    }),
    max_requests: (0,definition/* option */.u)('max_requests', readers/* readCountBetween */.ag(10, 500), {
        group: 'rest',
        placeholder: 'count',
        default: '60',
        help: 'How many requests and handshakes are sent at most, from 10 to 500.',
    }),
    interval: (0,definition/* option */.u)('interval', readers/* readDuration */.$7(0), {
        group: 'rest',
        placeholder: 'duration',
        default: '500ms',
        help: 'The least pause between two requests; at least `200ms` unless `target` is loopback. Requests are sent one at a time.',
    }),
    timeout: (0,definition/* option */.u)('timeout', readers/* readDuration */.$7(1), {
        group: 'rest',
        placeholder: 'duration',
        default: '5m',
        help: 'How long the whole run may take; past it the outcome is `timeout`.',
    }),
    on_error: (0,definition/* option */.u)('on_error', readers/* readChoice */.Kf(['fail', 'warn']), {
        group: 'rest',
        placeholder: 'fail|warn',
        default: 'fail',
        help: '`warn`: the run succeeds with a warning on `timeout`, and on `unreachable` from the network, 5xx and 429. Never on certificates, redirects, refusals, bad input and findings.',
    }),
    on_incomplete: (0,definition/* option */.u)('on_incomplete', readers/* readChoice */.Kf(['fail', 'warn']), {
        group: 'rest',
        placeholder: 'fail|warn',
        default: 'fail',
        help: '`warn`: the outcome stays `incomplete`, but the run succeeds with a warning.',
    }),
    report_dir: {
        ...common/* commonOptions */.O.report_dir,
        help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html`, written whatever the outcome, and for `report.sarif`, which is written after `passed` and `failed` where `openapi` is a file.',
    },
    job_summary: common/* commonOptions */.O.job_summary,
    pr_comment: {
        ...common/* commonOptions */.O.pr_comment,
        help: 'One comment a target on the pull request, updated in place. Needs `pull-requests: write`.',
    },
    issue: {
        ...common/* commonOptions */.O.issue,
        help: '`on_failure`: outside of pull requests, one issue a target tells of whatever is no pass, and is closed with the next pass. Needs `issues: write`.',
    },
    issue_labels: common/* commonOptions */.O.issue_labels,
    issue_assignees: common/* commonOptions */.O.issue_assignees,
    github_token: common/* commonOptions */.O.github_token,
    slack_webhook_url: common/* commonOptions */.O.slack_webhook_url,
    language: common/* commonOptions */.O.language,
    dry_run: (0,definition/* option */.u)('dry_run', readers/* readBoolean */.Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'false',
        help: 'Only print what would be sent, one line a request; nothing is, but for `openapi` where it is a URL. The outcome is `checked`.',
    }),
    ca_file: common/* commonOptions */.O.ca_file,
};


/***/ }),

/***/ 2247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ isRuleId),
/* harmony export */   Zl: () => (/* binding */ ruleIds),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   iY: () => (/* binding */ notVisible),
/* harmony export */   rc: () => (/* binding */ decided)
/* harmony export */ });
const rule = (level, point, source, by = 'answers') => ({ level, point, source, by });
/** Every rule there is, in the order of reports. None without a point of the checklist. */
const rules = {
    'TLS-1': rule('high', 'encryption', 'ASVS 12.2.2'),
    'TLS-2': rule('high', 'encryption', 'RFC 8996, ASVS 12.1.1'),
    'TLS-3': rule('low', 'encryption', 'RFC 9325'),
    'TLS-4': rule('low', 'encryption', 'ASVS 4.1.2'),
    'TLS-5': rule('low', 'encryption', 'ASVS 3.4.1'),
    'TLS-6': rule('medium', 'encryption', 'ASVS 12.2.1', 'document'),
    'AUTH-1': rule('high', 'authentication', 'API2, ASVS 8.2.1'),
    'AUTH-2': rule('high', 'authentication', 'API2'),
    'AUTH-3': rule('low', 'authentication', 'RFC 9110'),
    'AUTH-4': rule('medium', 'authentication', 'API2', 'document'),
    'AUTH-5': rule('medium', 'authentication', 'API5', 'document'),
    'AUTH-6': rule('medium', 'authentication', 'RFC 9700, ASVS 14.2.1', 'document'),
    'SCOPE-1': rule('low', 'least_privilege', 'API5', 'document'),
    'LIST-1': rule('medium', 'allow_lists', 'ASVS 3.4.2'),
    'LIST-2': rule('medium', 'allow_lists', 'ASVS 13.4.4'),
    'RATE-1': rule(null, 'rate_limits', 'API4'),
    'RATE-2': rule('low', 'rate_limits', 'API4', 'document'),
    'INPUT-1': rule('low', 'input_validation', 'ASVS 2.1.1', 'document'),
    'ERR-1': rule('high', 'errors', 'ASVS 16.5.1'),
    'ERR-2': rule('low', 'errors', 'RFC 9457'),
    'ERR-3': rule('low', 'errors', 'ASVS 13.4.6'),
    'XSS-1': rule('low', 'xss', 'ASVS 4.1.1, 3.4.4'),
    'DATA-1': rule('medium', 'privacy', 'ASVS 14.3.2'),
    'DOC-1': rule('medium', 'documentation', 'API9'),
    'DOC-2': rule('low', 'documentation', 'API9', 'document'),
    'VER-1': rule('medium', 'versioning', 'RFC 8594, 9745'),
    'VDP-1': rule('medium', 'disclosure', 'RFC 9116'),
};
/** Every ID, in the order of reports. */
const ruleIds = Object.keys(rules);
/** Whether a text is the ID of a rule. Capitals count. */
function isRuleId(text) {
    return Object.hasOwn(rules, text);
}
/** A rule that is not met where there are findings, and met where there are none. */
function decided(id, findings) {
    return { id, state: findings.length > 0 ? 'not_met' : 'met', findings };
}
/** A rule of which nothing could be seen. */
function notVisible(id, why) {
    return { id, state: 'not_visible', findings: [], why };
}
/** A rule that the document takes out of question. */
function notApplicable(id, why) {
    return { id, state: 'not_applicable', findings: [], why };
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ nhnOptions)
});

// EXTERNAL MODULE: ./lib/options/common.js
var common = __webpack_require__(5085);
// EXTERNAL MODULE: ./lib/options/definition.js
var definition = __webpack_require__(7377);
// EXTERNAL MODULE: ./lib/options/readers.js
var readers = __webpack_require__(7758);
// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/messages/message.js
var messages_message = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/sources/nhn/option-readers.js



/**
 * Regions such as `KR1`, separated by commas, spaces or lines. Their form is checked and not their names: the
 * service names «KR1, KR2, …» and leaves the list open (API guide, `regionCode`).
 */
const readRegions = (text, input) => {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    // Looked at before folding case, which makes ASCII of other letters.
    const odd = names.find((name) => !/^[A-Za-z]{2}\d$/.test(name));
    if (odd === undefined && names.length > 0)
        return [...new Set(names.map((name) => name.toUpperCase()))];
    return new readers/* Unreadable */.IO((0,messages_message/* message */.iU)('problem_region', { input, given: (0,clean_text/* cleanLine */.O)(odd ?? text, 80) }));
};
/** The number of a result: digits, as many as the service likes. */
const readResultNumber = (text, input) => /^\d{1,40}$/.test(text)
    ? text
    : new Unreadable(message('problem_digits', { input, given: cleanLine(text, 80) }));
/** Names or patterns of instances, one a line; `!` excludes. */
const readInstances = (text, input) => {
    const lines = (0,readers/* readLines */.Se)(text, input);
    if (lines instanceof readers/* Unreadable */.IO)
        return lines;
    const excluded = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
    if (excluded.includes(''))
        return new readers/* Unreadable */.IO((0,messages_message/* message */.iU)('problem_instances', { input }));
    return { included: lines.filter((line) => !line.startsWith('!')), excluded };
};

;// CONCATENATED MODULE: ./lib/sources/nhn/options.js




const level = (name, usual, help) => (0,definition/* option */.u)(name, readers/* readCountOrOff */.YS, { group: 'common', placeholder: 'count|off', default: usual, help });
/** Every option of the NHN gate: inputs, flags, environment, defaults and help come from this table. */
const nhnOptions = {
    app_key: (0,definition/* requiredOption */.z)('app_key', readers/* readHeaderSecret */.gf, {
        group: 'required',
        placeholder: 'key',
        secret: 'NHN_APP_KEY',
        help: 'The app key of Server Security Check, from a secret. It is masked, and taken out of every URL that is shown.',
    }),
    region: (0,definition/* requiredOption */.z)('region', readRegions, {
        group: 'required',
        placeholder: 'regions',
        help: 'One or several regions such as `KR1`, separated by commas, spaces or lines. A named region without any result is `incomplete`.',
    }),
    user_access_key_id: (0,definition/* option */.u)('user_access_key_id', readers/* readText */.yR, {
        group: 'common',
        placeholder: 'id',
        help: 'User Access Key ID. With `secret_access_key` a token is issued for the run and revoked at its end. Not together with `token`.',
    }),
    secret_access_key: (0,definition/* option */.u)('secret_access_key', readers/* readHeaderSecret */.gf, {
        group: 'common',
        placeholder: 'key',
        secret: 'NHN_SECRET_ACCESS_KEY',
        help: 'Secret Access Key, from a secret. Set the lifetime of its tokens short: that of a killed run dies by itself only.',
    }),
    token: (0,definition/* option */.u)('token', readers/* readHeaderSecret */.gf, {
        group: 'rest',
        placeholder: 'token',
        secret: 'NHN_TOKEN',
        help: 'A token that was issued elsewhere, instead of `user_access_key_id` and `secret_access_key`. It is never revoked.',
    }),
    criteria: (0,definition/* option */.u)('criteria', readers/* readChoice */.Kf(['all', 'critical_infrastructure', 'electronic_finance']), {
        group: 'common',
        placeholder: 'all|critical_infrastructure|electronic_finance',
        default: 'all',
        help: 'Which criteria are judged. The results of one host by two criteria are two results.',
    }),
    os: (0,definition/* option */.u)('os', readers/* readChoice */.Kf(['all', 'linux', 'windows']), {
        group: 'common',
        placeholder: 'all|linux|windows',
        default: 'all',
        help: 'Which operating systems are judged. A result whose system is neither is never left out.',
    }),
    instances: (0,definition/* option */.u)('instances', readInstances, {
        group: 'common',
        placeholder: 'patterns',
        help: 'Names or patterns (`*`, `?`) of the instances to judge, one a line; `!` excludes. Default: all that are found. A pattern that matches nothing is `failed`.',
    }),
    require_instances: (0,definition/* option */.u)('require_instances', readers/* readLines */.Se, {
        group: 'common',
        placeholder: 'names',
        help: 'Exact names of instances that must have a result, one a line. One without is `failed`.',
    }),
    max_age: (0,definition/* option */.u)('max_age', readers/* readDuration */.$7(1), {
        group: 'common',
        placeholder: 'duration',
        default: '30d',
        help: 'How old the latest result of an instance may be. An older one is stale: `failed`.',
    }),
    lookback: (0,definition/* option */.u)('lookback', readers/* readDuration */.$7(1), {
        group: 'rest',
        placeholder: 'duration',
        default: '90d',
        actionDefault: '',
        help: 'How far back results are read. It must be longer than `max_age`, or nothing stale could ever be seen. Not together with `from`.',
    }),
    from: (0,definition/* option */.u)('from', readers/* readInstant */.Wr, {
        group: 'rest',
        placeholder: 'time',
        help: 'Read results from this time on, with offset, for example `2026-07-01T00:00:00+09:00`. It must lie further back than `max_age`.',
    }),
    to: (0,definition/* option */.u)('to', readers/* readInstant */.Wr, {
        group: 'rest',
        placeholder: 'time',
        help: 'Read results until this time, with offset. Needs `from`. Default: now.',
    }),
    max_high: level('max_high', '0', 'More weak items of level high than this fail the gate; `off`: not judged.'),
    max_medium: level('max_medium', 'off', 'More weak items of level medium than this fail the gate; `off`: not judged.'),
    max_low: level('max_low', 'off', 'More weak items of level low than this fail the gate; `off`: not judged.'),
    scope: (0,definition/* option */.u)('scope', readers/* readChoice */.Kf(['instance', 'total']), {
        group: 'rest',
        placeholder: 'instance|total',
        default: 'instance',
        help: 'Whether the limits by level hold for each `instance` or for the `total`.',
    }),
    ignore_file: (0,definition/* option */.u)('ignore_file', readers/* readText */.yR, {
        group: 'common',
        placeholder: 'file',
        help: 'YAML or JSON: a list of `id`, `instance` (a pattern, may be left out), `reason`, `approved_by`, `expires` (`YYYY-MM-DD`, valid through that day, UTC). Ignored items leave the counts. Expired and unused entries are warnings; an expired one no longer ignores. Needs `details`.',
    }),
    details: (0,definition/* option */.u)('details', readers/* readChoice */.Kf(['weak', 'all', 'none']), {
        group: 'rest',
        placeholder: 'weak|all|none',
        default: 'weak',
        help: 'Of which instances the single items are read and compared with the counts: those with findings (`weak`), `all`, or `none`.',
    }),
    on_no_results: (0,definition/* option */.u)('on_no_results', readers/* readChoice */.Kf(['fail', 'warn']), {
        group: 'rest',
        placeholder: 'fail|warn',
        default: 'fail',
        help: '`warn`: where there is no result at all, the outcome stays `incomplete`, but the run succeeds with a warning.',
    }),
    concurrency: (0,definition/* option */.u)('concurrency', readers/* readCountBetween */.ag(1, 16), {
        group: 'rest',
        placeholder: 'count',
        default: '4',
        help: 'How many requests may be under way at a time, from 1 to 16.',
    }),
    timeout: (0,definition/* option */.u)('timeout', readers/* readDuration */.$7(1), {
        group: 'rest',
        placeholder: 'duration',
        default: '30m',
        help: 'How long the whole run may take; past it the outcome is `timeout`.',
    }),
    report_dir: {
        ...common/* commonOptions */.O.report_dir,
        help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html`, written whatever the outcome, and for `results.ndjson` and `instances.csv`, which hold every judged result.',
    },
    on_error: (0,definition/* option */.u)('on_error', readers/* readChoice */.Kf(['fail', 'warn']), {
        group: 'rest',
        placeholder: 'fail|warn',
        default: 'fail',
        help: '`warn`: the run succeeds with a warning on `timeout`, and on `unreachable` from the network, 5xx and 429. Never on certificates, redirects, answers that make no sense, refusals, bad input and findings.',
    }),
    on_missing_secrets: common/* commonOptions */.O.on_missing_secrets,
    job_summary: common/* commonOptions */.O.job_summary,
    pr_comment: {
        ...common/* commonOptions */.O.pr_comment,
        help: 'One comment a fleet on the pull request, updated in place. Needs `pull-requests: write`.',
    },
    issue: {
        ...common/* commonOptions */.O.issue,
        help: '`on_failure`: outside of pull requests, one issue a fleet tells of whatever is no pass, and is closed with the next pass. Needs `issues: write`.',
    },
    issue_labels: common/* commonOptions */.O.issue_labels,
    issue_assignees: common/* commonOptions */.O.issue_assignees,
    github_token: common/* commonOptions */.O.github_token,
    slack_webhook_url: common/* commonOptions */.O.slack_webhook_url,
    language: {
        ...common/* commonOptions */.O.language,
        help: 'Language of the log, the reports, and in the action of summary, comment and annotations. The service, too, names items and countermeasures in it.',
    },
    dry_run: (0,definition/* option */.u)('dry_run', readers/* readBoolean */.Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'false',
        help: 'Only get a token and read the first page of each region; the outcome is `checked`.',
    }),
    ca_file: common/* commonOptions */.O.ca_file,
    api_url: (0,definition/* option */.u)('api_url', readers/* readApiUrl */.AX, {
        group: 'rest',
        placeholder: 'url',
        default: 'https://kr1-server-security-check.api.nhncloudservice.com',
        help: "The API's address, the same for every region. Plain `http:` is refused unless the host is loopback.",
    }),
    oauth_url: (0,definition/* option */.u)('oauth_url', readers/* readApiUrl */.AX, {
        group: 'rest',
        placeholder: 'url',
        default: 'https://oauth.api.nhncloudservice.com',
        help: 'Where tokens are issued. On loopback exactly where `api_url` is.',
    }),
};


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
/* harmony import */ var _options_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5085);
/* harmony import */ var _options_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7377);
/* harmony import */ var _options_readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7758);
/* harmony import */ var _option_readers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2933);




/** Every option of the VAddy gate: inputs, flags, environment, defaults and help come from this table. */
const vaddyOptions = {
    user: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredOption */ .z)('user', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR, {
        group: 'required',
        placeholder: 'login-id',
        help: 'VAddy login ID.',
    }),
    auth_key: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredOption */ .z)('auth_key', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readHeaderSecret */ .gf, {
        group: 'required',
        placeholder: 'key',
        secret: 'VADDY_TOKEN',
        help: 'WebAPI key, from a secret. It is masked and sent in the `X-API-KEY` header only.',
    }),
    project_id: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredOption */ .z)('project_id', _option_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .readProjectId */ .bS, {
        group: 'required',
        placeholder: 'id',
        help: 'The project, as the Server page of the console shows it, for example `6eb1f9fcbdb6a5a`: letters, digits, `-`, `_`.',
    }),
    crawl_id: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('crawl_id', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readDigits */ .v8, {
        group: 'common',
        placeholder: 'digits',
        help: 'The crawl to scan. Without it and `crawl_label` VAddy takes the newest. Not together with `crawl_label`.',
    }),
    crawl_label: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('crawl_label', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR, {
        group: 'common',
        placeholder: 'text',
        help: 'The crawl to scan, by its label. An exact match beats partial ones, then the newest wins; several matches are a warning that names the one used, none is `misconfigured`.',
    }),
    scan_type: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('scan_type', _option_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .readScanTypes */ .JK, {
        group: 'common',
        placeholder: 'types',
        help: 'Scan types such as `SQLI, XSS`, separated by commas, spaces or lines. Default: all that the plan has. An unknown name is a warning and still sent.',
    }),
    max_alerts: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('max_alerts', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readCountOrOff */ .YS, {
        group: 'common',
        placeholder: 'count|off',
        default: '0',
        actionDefault: '',
        help: 'More alerts than this fail the gate. `off`: alerts are reported and not judged.',
    }),
    wait_timeout: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('wait_timeout', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readDuration */ .$7(0), {
        group: 'common',
        placeholder: 'duration',
        default: '30m',
        help: 'How long to wait for the project to be free; past it the outcome is `busy`. A start that somebody else won does not reset it.',
    }),
    scan_timeout: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('scan_timeout', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readDuration */ .$7(1), {
        group: 'common',
        placeholder: 'duration',
        default: '5h',
        help: 'How long the scan may take, from the sending of its start (attached: from attaching); past it the outcome is `timeout`.',
    }),
    on_busy: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('on_busy', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readChoice */ .Kf(['wait', 'skip', 'fail']), {
        group: 'common',
        placeholder: 'wait|skip|fail',
        default: 'wait',
        help: 'What to do while another scan of the project runs.',
    }),
    report_dir: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('report_dir', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR, {
        group: 'common',
        placeholder: 'folder',
        help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html`, written whatever the outcome. Those of an earlier run are removed before anything is sent.',
    }),
    scan_id: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('scan_id', _option_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .readScanIdOrLatest */ .Bd, {
        group: 'rest',
        placeholder: 'id',
        help: 'Attach to this scan instead of starting one. `latest`: judge the newest scan that has ended, and start none; needs `project_number` and `max_scan_age`.',
    }),
    max_scan_age: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('max_scan_age', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readDuration */ .$7(1), {
        group: 'rest',
        placeholder: 'duration',
        help: 'For `scan_id: latest`: how long ago the scan may have started (`36h`). Without one that is young enough the outcome is `incomplete`.',
    }),
    scanned_after: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('scanned_after', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstant */ .Wr, {
        group: 'rest',
        placeholder: 'time',
        help: 'For `scan_id: latest`: the moment of the deployment, such as `2026-07-01T00:00:00+09:00`. A scan that did not start after it is `incomplete`.',
    }),
    start: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('start', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoolean */ .Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'true',
        help: '`false`: never start a scan. `scan_id` is then required, so that an output that got lost does not become a new scan.',
    }),
    wait: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('wait', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoolean */ .Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'true',
        help: '`false`: start, and end with `started` at once. A later job attaches with `scan_id`.',
    }),
    on_stop: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('on_stop', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readChoice */ .Kf(['cancel', 'leave']), {
        group: 'rest',
        placeholder: 'cancel|leave',
        help: 'What becomes of a scan that still runs when the run ends. Default: `cancel` for a scan that this run started, `leave` for an attached one; given, it holds for both.',
    }),
    poll_interval: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('poll_interval', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readDuration */ .$7(1), {
        group: 'rest',
        placeholder: 'duration',
        help: 'A fixed interval for waiting and polling, at least `1s`. Default: adaptive, from 2 s to 30 s.',
    }),
    min_complete: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('min_complete', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readPercent */ .oO, {
        group: 'rest',
        placeholder: 'percent',
        default: '100',
        help: 'How much of the scan must have run, in percent. A scan that sent no request is never complete.',
    }),
    on_incomplete: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('on_incomplete', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readChoice */ .Kf(['fail', 'warn']), {
        group: 'rest',
        placeholder: 'fail|warn',
        default: 'fail',
        help: '`warn`: the outcome stays `incomplete`, but the run succeeds with a warning if the scan finished.',
    }),
    on_error: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('on_error', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readChoice */ .Kf(['fail', 'warn']), {
        group: 'rest',
        placeholder: 'fail|warn',
        default: 'fail',
        help: '`warn`: the run succeeds with a warning on `busy`, `timeout`, and on `unreachable` from the network, 5xx and 429. Never on `scan_canceled`, certificates, redirects, what a proxy answers itself, answers that make no sense, refusals, bad input and findings.',
    }),
    on_missing_secrets: _options_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .O.on_missing_secrets,
    max_alert_increase: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('max_alert_increase', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readCount */ ._0, {
        group: 'rest',
        placeholder: 'count',
        help: 'Allowed rise of the alerts over the baseline, the lowest count among earlier complete scans of the same crawl. Needs `project_number`. Where `max_alerts` is not given, this replaces it.',
    }),
    max_crawl_age: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('max_crawl_age', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readDuration */ .$7(1), {
        group: 'rest',
        placeholder: 'duration',
        help: 'A crawl older than this (`30d`) is `failed`, and one whose age no clock can tell `incomplete`, before anything is started.',
    }),
    version_url: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('version_url', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readPublicUrl */ .l8, {
        group: 'rest',
        placeholder: 'url',
        help: 'An address at which the application says its version. It is read without credentials before the scan and after its end; an answer that has changed is `incomplete`. The address stands in reports.',
    }),
    expect_version: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('expect_version', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR, {
        group: 'rest',
        placeholder: 'text',
        help: "Text that the answer of `version_url` must contain, such as the commit's hash. Without it nothing is started.",
    }),
    project_number: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('project_number', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readDigits */ .v8, {
        group: 'rest',
        placeholder: 'digits',
        help: "The number at the end of the project's console URL. It gives the trend, the baseline, the expected duration, and lets a run find its scan when the answer to its start was lost.",
    }),
    job_summary: _options_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .O.job_summary,
    pr_comment: _options_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .O.pr_comment,
    issue: _options_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .O.issue,
    issue_labels: _options_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .O.issue_labels,
    issue_assignees: _options_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .O.issue_assignees,
    github_token: _options_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .O.github_token,
    slack_webhook_url: _options_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .O.slack_webhook_url,
    language: _options_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .O.language,
    dry_run: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('dry_run', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoolean */ .Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'false',
        help: 'Check that a scan would start (key, project, crawl) and start none. A busy project is a note, the outcome `checked`.',
    }),
    ca_file: _options_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .O.ca_file,
    api_url: (0,_options_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .u)('api_url', _options_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readApiUrl */ .AX, {
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

/***/ 2906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ verdictOptions)
});

// EXTERNAL MODULE: ./lib/options/common.js
var common = __webpack_require__(5085);
// EXTERNAL MODULE: ./lib/options/definition.js
var definition = __webpack_require__(7377);
// EXTERNAL MODULE: ./lib/options/readers.js
var readers = __webpack_require__(7758);
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
/** Lines of an outcome, a colon and a reason, as in `skipped: forks`. */
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
        help: 'Outcomes that are no pass and are let through with a warning, one a line, each with a reason: `skipped: forks`. Not `failed`, `incomplete` and `error`: each gate has ways of its own for them.',
    }),
    allow_simulated: (0,definition/* option */.u)('allow_simulated', readers/* readBoolean */.Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'false',
        help: 'Whether reports of simulated runs may count, for a rehearsal. The verdict is then simulated, too.',
    }),
    report_dir: {
        ...common/* commonOptions */.O.report_dir,
        help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html` of the verdict, written whatever the outcome. It must be none of a gate: nothing in it is read.',
    },
    job_summary: common/* commonOptions */.O.job_summary,
    pr_comment: common/* commonOptions */.O.pr_comment,
    issue: {
        ...common/* commonOptions */.O.issue,
        help: '`on_failure`: outside of pull requests, one issue tells of whatever is no pass, and is closed with the next pass. Needs `issues: write`.',
    },
    issue_labels: common/* commonOptions */.O.issue_labels,
    issue_assignees: common/* commonOptions */.O.issue_assignees,
    github_token: common/* commonOptions */.O.github_token,
    slack_webhook_url: common/* commonOptions */.O.slack_webhook_url,
    language: common/* commonOptions */.O.language,
    ca_file: {
        ...common/* commonOptions */.O.ca_file,
        help: 'PEM file of certificate authorities to trust besides the usual ones, for Slack, the comment and the issue.',
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
