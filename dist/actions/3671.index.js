export const id = 3671;
export const ids = [3671];
export const modules = {

/***/ 5483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasSarif),
/* harmony export */   V: () => (/* binding */ sarifName)
/* harmony export */ });
/** The name of the file in the report folder. */
const sarifName = 'report.sarif';
/**
 * Whether a report has a SARIF file: only where everything was judged and findings have lines in a file of the
 * checkout. A file of a run that saw half of it would close alerts.
 */
function hasSarif({ assessment, outcome }) {
    return (outcome === 'passed' || outcome === 'failed') && (assessment?.file ?? null) !== null;
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

/***/ 7331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _kernel_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6396);

/** What is known of a run by its options alone. */
function identityOf({ target }) {
    const id = target?.href ?? null;
    return {
        subject: { kind: 'api', id },
        simulated: target !== undefined && (0,_kernel_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .c)(target.hostname),
        facts: id === null ? {} : { target: id },
    };
}


/***/ }),

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ apiLayout)
/* harmony export */ });
/** How reports of the API security check are shown: what was asked, what was found, and what could not be seen. */
const apiLayout = {
    facts: [
        { fact: 'target', form: 'literal' },
        { fact: 'high_count', form: 'count' },
        { fact: 'medium_count', form: 'count' },
        { fact: 'low_count', form: 'count' },
        { fact: 'known_count', form: 'count' },
        { fact: 'ignored_count', form: 'count' },
        { fact: 'met_count', form: 'count' },
        { fact: 'not_visible_count', form: 'count' },
        { fact: 'not_visible', form: 'literal' },
        { fact: 'request_count', form: 'count' },
    ],
    headline: 'max_high',
};


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

/***/ 8322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readApiOptions),
/* harmony export */   X: () => (/* binding */ requiredRules)
/* harmony export */ });
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6181);
/* harmony import */ var _kernel_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6396);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9167);
/* harmony import */ var _options_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3636);
/* harmony import */ var _allowed_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5627);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6689);






/** Off loopback somebody else's API answers. In milliseconds. */
const shortestInterval = 200;
/** Reads the options of the API security check and checks how they go together. Finds all problems, sends nothing. */
function readApiOptions(given) {
    const reading = (0,_options_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .Tt)(_options_js__WEBPACK_IMPORTED_MODULE_4__/* .apiOptions */ .X, given);
    const { policy, values } = reading;
    return (0,_options_read_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G9)(reading, [
        ...hostProblems(values, (0,_options_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isGiven */ .qR)(given, 'allowed_hosts')),
        ...intervalProblems(values, policy),
    ]);
}
/** Every host that would be contacted must be allowed; on loopback the target is consent enough. */
function hostProblems({ allowed_hosts: hosts, openapi, security_txt: securityTxt, target }, isListed) {
    // A list that can't be read is a problem of its own.
    if (target === undefined || (isListed && hosts === undefined))
        return [];
    const isLocal = (0,_kernel_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .c)(target.hostname);
    if (!isListed && !isLocal)
        return [(0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('api_problem_no_hosts', { host: target.host })];
    const asked = [
        ['target', target],
        ['openapi', openapi?.kind === 'url' ? openapi.url : undefined],
        ['security_txt', securityTxt],
    ];
    return asked.flatMap(([input, url]) => {
        if (url === undefined || (isLocal && (0,_kernel_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .c)(url.hostname)) || (0,_allowed_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllowed */ .J)(hosts ?? [], url))
            return [];
        return [(0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('api_problem_host', { input, host: url.host })];
    });
}
function intervalProblems({ interval, target }, policy) {
    if (interval === undefined || target === undefined || (0,_kernel_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .c)(target.hostname))
        return [];
    if (interval >= shortestInterval)
        return [];
    const given = String(policy['interval']?.value);
    const minimum = (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(shortestInterval);
    return [(0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('problem_duration_minimum', { input: 'interval', given, minimum })];
}
/** The rules that must be visible: those of TLS have nothing to look at where the target is plain `http:`. */
function requiredRules({ require, target, }) {
    const needsTls = new Set(['TLS-1', 'TLS-2', 'TLS-3', 'TLS-4', 'TLS-5']);
    return require.filter((id) => target.protocol === 'https:' || !needsTls.has(id));
}


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

/***/ 3671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  api: () => (/* binding */ api)
});

// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __webpack_require__(1936);
// EXTERNAL MODULE: ./lib/messages/format.js
var format = __webpack_require__(1385);
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

// EXTERNAL MODULE: ./lib/sources/api/identity.js
var identity = __webpack_require__(7331);
// EXTERNAL MODULE: ./lib/sources/api/layout.js
var layout = __webpack_require__(8927);
// EXTERNAL MODULE: ./lib/sources/api/options.js + 1 modules
var options = __webpack_require__(6689);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/gate/has-sarif.js
var has_sarif = __webpack_require__(5483);
;// CONCATENATED MODULE: ./lib/sources/api/outputs.js


const fact = (name, help) => ({ help, of: ({ facts }) => facts[name] });
/** Every output of the API security check with what it means, those aside that every gate has. */
const apiOutputs = {
    target: fact('target', 'The base URL that was checked.'),
    high_count: fact('high_count', 'Findings of level high that count.'),
    medium_count: fact('medium_count', 'Findings of level medium that count.'),
    low_count: fact('low_count', 'Findings of level low that count.'),
    met_count: fact('met_count', 'Rules that are met.'),
    not_visible_count: fact('not_visible_count', 'Rules of which nothing could be seen. None of them is met.'),
    not_visible: fact('not_visible', 'Their IDs as a JSON array.'),
    known_count: fact('known_count', 'Findings that `baseline` has already.'),
    ignored_count: fact('ignored_count', 'Findings that the ignore file leaves out of the counts.'),
    request_count: fact('request_count', 'Requests and handshakes that were sent.'),
    sarif_file: {
        help: 'Absolute path of `report.sarif`; empty where there is none, so that nothing is uploaded then.',
        of: (report, reportDir) => reportDir !== '' && (0,has_sarif/* hasSarif */.C)(report) ? (0,external_node_path_.join)(reportDir, has_sarif/* sarifName */.V) : undefined,
    },
};

// EXTERNAL MODULE: ./lib/sources/api/read-options.js
var read_options = __webpack_require__(8322);
;// CONCATENATED MODULE: ./lib/sources/api/variables.js
/** Every option is `API_CHECK_` and its name in capitals. */
const apiVariables = {
    prefix: 'API_CHECK_',
    aliases: { slack_webhook_url: [{ variable: 'SLACK_WEBHOOK_URL' }] },
    shared: [],
    refused: [],
};

;// CONCATENATED MODULE: ./lib/sources/api/source.js








/** The API security check: whether a live API keeps what its document and the checklist promise. */
const api = {
    kind: 'gate',
    name: 'api',
    options: options/* apiOptions */.X,
    outputs: apiOutputs,
    layout: layout/* apiLayout */.D,
    variables: apiVariables,
    alternatives: [],
    action: {
        folder: 'api-security-check',
        name: 'scangate: API security check',
        description: 'Asks a live API a few harmless questions, holds the answers against its OpenAPI document and a security checklist, and fails the job unless the answer is a clear pass.',
        hasPost: false,
    },
    wordsIn: (0,catalogues/* wordsIn */.Hn)(apiMessages, {
        ja: async () => (await __webpack_require__.e(/* import() */ 6727).then(__webpack_require__.bind(__webpack_require__, 6727))).apiMessages,
        ko: async () => (await __webpack_require__.e(/* import() */ 2458).then(__webpack_require__.bind(__webpack_require__, 2458))).apiMessages,
    }),
    helpIn: (language) => language === 'ja' ? __webpack_require__.e(/* import() */ 3770).then(__webpack_require__.bind(__webpack_require__, 3770)) : __webpack_require__.e(/* import() */ 7599).then(__webpack_require__.bind(__webpack_require__, 7599)),
    read: readApi,
};
function readApi(given) {
    const reading = (0,read_options/* readApiOptions */.T)(given);
    // A document of some size takes a second to parse, so whoever looked for problems in it has read it for the run.
    let read;
    return {
        common: reading.values,
        policy: reading.policy,
        problems: reading.problems,
        fileProblems: async (tools) => {
            const { readInputs } = await __webpack_require__.e(/* import() */ 4625).then(__webpack_require__.bind(__webpack_require__, 4625));
            read = await readInputs(reading.values, tools);
            return read.problems;
        },
        identity: (0,identity/* identityOf */.c)(reading.values),
        run: async (context) => {
            const options = reading.options();
            // Loaded only now: bad input needs none of it.
            const { runApiCheck } = await Promise.all(/* import() */[__webpack_require__.e(9663), __webpack_require__.e(4625), __webpack_require__.e(3958)]).then(__webpack_require__.bind(__webpack_require__, 3958));
            return runApiCheck(options, reading.policy, context, read);
        },
    };
}


/***/ })

};
