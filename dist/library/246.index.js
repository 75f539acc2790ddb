export const id = 246;
export const ids = [246];
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

/***/ 3636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   qR: () => (/* binding */ isGiven)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9986);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3314);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1664);
/* harmony import */ var _kernel_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4849);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9167);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7758);






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
        const isOurs = own !== undefined && own.text.trim() !== '';
        const text = isOurs ? own.text : definition.default;
        const misplaced = isOurs && definition.secret === undefined ? secretIn(own.text) : undefined;
        const value = misplaced === undefined
            ? definition.read(text)
            : new _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('problem_holds_secret', { input: name, secret: misplaced }));
        const isReadable = !(value instanceof _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO);
        if (isReadable)
            values[name] = value;
        else
            problems.push(value.problem);
        if (definition.secret === undefined) {
            policy[name] = {
                value: isReadable && text !== undefined ? (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)(text) : null,
                from: isOurs && own.text.trim() !== definition.default ? own.from : 'default',
            };
        }
    }
    return { values: values, problems, policy };
}
/** Adds what else is wrong to a reading, which then gives its options where nothing is. */
function settle(reading, more = []) {
    const problems = [...reading.problems, ...more];
    return {
        ...reading,
        problems,
        options: () => {
            (0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)(problems);
            return reading.values;
        },
    };
}
/** Whether an option was given, by whatever way. An empty text counts as unset. */
function isGiven(given, name) {
    return (given[name]?.text ?? '').trim() !== '';
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
        const isPart = value.length < shortestPart ? () => false : (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .createDetector */ .Fz)(new _kernel_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(value));
        return [{ name, isIn: (text) => text === value || isPart(text) }];
    });
    return (text) => secrets.find(({ isIn }) => isIn(text.trim()))?.name;
}
function misspelled(definitions, given) {
    const plain = (name) => name.toLowerCase().replaceAll(/[-_ ]/g, '');
    const known = new Map(Object.keys(definitions).map((name) => [plain(name), name]));
    return Object.entries(given).flatMap(([name]) => {
        const input = known.get(plain(name));
        const isSlip = input !== undefined && input !== name && isGiven(given, name);
        return isSlip ? [(0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('problem_spelling', { given: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .O)(name, 80), input })] : [];
    });
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

/***/ 4246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  api: () => (/* binding */ source_api)
});

// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __webpack_require__(1936);
// EXTERNAL MODULE: ./lib/messages/en/api.js + 4 modules
var api = __webpack_require__(1789);
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
const source_api = {
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
    wordsIn: (0,catalogues/* wordsIn */.Hn)(api/* apiMessages */.x, {
        ja: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6727))).apiMessages,
        ko: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2458))).apiMessages,
    }),
    helpIn: (language) => language === 'ja' ? __webpack_require__.e(/* import() */ 770).then(__webpack_require__.bind(__webpack_require__, 3770)) : __webpack_require__.e(/* import() */ 599).then(__webpack_require__.bind(__webpack_require__, 7599)),
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
            const { readInputs } = await __webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 4625));
            read = await readInputs(reading.values, tools);
            return read.problems;
        },
        identity: (0,identity/* identityOf */.c)(reading.values),
        run: async (context) => {
            const options = reading.options();
            // Loaded only now: bad input needs none of it.
            const { runApiCheck } = await Promise.all(/* import() */[__webpack_require__.e(472), __webpack_require__.e(625), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 3958));
            return runApiCheck(options, reading.policy, context, read);
        },
    };
}


/***/ })

};
