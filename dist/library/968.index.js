export const id = 968;
export const ids = [968];
export const modules = {

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

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _kernel_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6396);

/** What is known of a run by its options alone. The app key is no name of anything: it opens doors. */
function identityOf({ api_url: url, criteria, region, }) {
    const id = region === undefined || criteria === undefined ? null : `${region.join(', ')} (${criteria})`;
    return {
        subject: { kind: 'fleet', id },
        simulated: url !== undefined && (0,_kernel_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .c)(url.hostname),
        facts: region === undefined ? {} : { regions: region },
    };
}


/***/ }),

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nhnLayout)
/* harmony export */ });
/** How reports of the NHN gate are shown: where was looked, at how much, and what is wrong with it. */
const nhnLayout = {
    facts: [
        { fact: 'regions', form: 'text' },
        { fact: 'instance_count', form: 'count' },
        { fact: 'weak_instance_count', form: 'count' },
        { fact: 'check_count', form: 'count' },
        { fact: 'weak_count', form: 'count' },
        { fact: 'high_count', form: 'count' },
        { fact: 'medium_count', form: 'count' },
        { fact: 'low_count', form: 'count' },
        { fact: 'ignored_count', form: 'count' },
        { fact: 'stale_count', form: 'count' },
        { fact: 'stale_instances', form: 'text' },
        { fact: 'missing_count', form: 'count', shownBy: 'require_instances' },
        { fact: 'missing_instances', form: 'text' },
    ],
    headline: 'max_high',
};


/***/ }),

/***/ 8294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ instanceLine),
/* harmony export */   ow: () => (/* binding */ resultLine),
/* harmony export */   ox: () => (/* binding */ nhnLineFiles),
/* harmony export */   xo: () => (/* binding */ openCompleteFiles)
/* harmony export */ });
/** What one line of `results.ndjson` holds: a judged result with its items. */
function resultLine(judged, age) {
    const { checks, counts, ignored, items, result, weak } = judged;
    return {
        region: result.region,
        instance: result.instanceName,
        criteria: result.bss,
        kind: result.kind,
        number: result.usageStasNo ?? null,
        os: result.os ?? null,
        system_version: result.systemVersion ?? null,
        script_version: result.scriptVersion ?? null,
        execution_time: result.executionTime ?? null,
        stale: age === 'stale',
        sound: judged.doubts.length === 0 && typeof age === 'string',
        check_count: checks,
        weak_count: weak,
        high_count: counts.high,
        medium_count: counts.medium,
        low_count: counts.low,
        ignored_count: ignored,
        items: items?.map(({ category, code, fix, id, ignored: entry, level, status, title }) => ({
            id,
            title,
            category,
            level,
            code,
            status,
            fix,
            ...(entry !== null && {
                ignored: { reason: entry.reason, approved_by: entry.approved_by, expires: entry.expires },
            }),
        })) ?? null,
    };
}
/** The columns of `instances.csv`, which are the same in each language. */
const instanceColumns = [
    'region',
    'instance',
    'state',
    'os',
    'criteria',
    'execution_time',
    'check_count',
    'weak_count',
    'high_count',
    'medium_count',
    'low_count',
    'ignored_count',
];
const resultsFile = 'results.ndjson';
const instancesFile = 'instances.csv';
/** The files that hold everything, however large a fleet is. Excel takes UTF-8 for such only with a byte order mark. */
const nhnLineFiles = {
    [resultsFile]: { format: 'ndjson' },
    [instancesFile]: { format: 'csv', columns: instanceColumns, bom: true },
};
/** What one line of `instances.csv` holds. */
function instanceLine(instance, state) {
    const { checks, counts, ignored, name, region, results, weak } = instance;
    const each = (of) => [...new Set(results.map(({ result }) => of(result) ?? ''))].join(' ').trim();
    return {
        region,
        instance: name,
        state,
        os: each(({ os }) => os),
        criteria: each(({ bss }) => bss),
        execution_time: each(({ executionTime }) => executionTime),
        check_count: checks,
        weak_count: weak,
        high_count: counts.high,
        medium_count: counts.medium,
        low_count: counts.low,
        ignored_count: ignored,
    };
}
/** Opens the files where the host has a folder for them. */
function openCompleteFiles(lines) {
    const results = lines(resultsFile);
    const instances = lines(instancesFile);
    return {
        result: async (line) => results?.write(line),
        instance: async (line) => instances?.write(line),
        close: async () => {
            await results?.close();
            await instances?.close();
        },
    };
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

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nhn: () => (/* binding */ source_nhn)
});

// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __webpack_require__(1936);
// EXTERNAL MODULE: ./lib/messages/en/nhn.js
var nhn = __webpack_require__(8290);
// EXTERNAL MODULE: ./lib/sources/nhn/identity.js
var identity = __webpack_require__(1611);
// EXTERNAL MODULE: ./lib/sources/nhn/layout.js
var layout = __webpack_require__(727);
// EXTERNAL MODULE: ./lib/sources/nhn/lines.js
var lines = __webpack_require__(8294);
// EXTERNAL MODULE: ./lib/sources/nhn/options.js + 1 modules
var options = __webpack_require__(6617);
;// CONCATENATED MODULE: ./lib/sources/nhn/outputs.js
const fact = (name, help) => ({ help, of: ({ facts }) => facts[name] });
/** Every output of the NHN gate with what it means, those aside that every gate has. */
const nhnOutputs = {
    instance_count: fact('instance_count', 'Instances that were judged, by region and name.'),
    weak_instance_count: fact('weak_instance_count', 'Instances with weak items that are not ignored.'),
    check_count: fact('check_count', 'Items that the judged results have checked.'),
    weak_count: fact('weak_count', 'Weak items that are not ignored.'),
    high_count: fact('high_count', 'Those of level high.'),
    medium_count: fact('medium_count', 'Those of level medium.'),
    low_count: fact('low_count', 'Those of level low.'),
    ignored_count: fact('ignored_count', 'Weak items that the ignore file leaves out of the counts.'),
    stale_count: fact('stale_count', 'Instances with a latest result that is older than `max_age`.'),
    missing_count: fact('missing_count', 'Names in `require_instances` without a result.'),
    stale_instances: fact('stale_instances', 'Names of stale instances as a JSON array, at most 100.'),
    missing_instances: fact('missing_instances', 'Missing names as a JSON array, at most 100.'),
};

// EXTERNAL MODULE: ./lib/kernel/loopback.js
var loopback = __webpack_require__(6396);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/options/read.js
var read = __webpack_require__(3636);
;// CONCATENATED MODULE: ./lib/sources/nhn/read-options.js




/** Reads the options of the NHN gate and checks how they go together. Finds all problems, sends nothing. */
function readNhnOptions(given) {
    const reading = (0,read/* readOptions */.Tt)(options/* nhnOptions */.j, given);
    const { policy, values } = reading;
    const isSet = (name) => (0,read/* isGiven */.qR)(given, name);
    return (0,read/* settle */.G9)(reading, [
        ...wayInProblems(isSet),
        ...periodProblems(values, policy, isSet),
        ...(values.details === 'none' && isSet('ignore_file')
            ? [(0,message/* message */.iU)('problem_together', { input: 'ignore_file', other: 'details: none' })]
            : []),
        ...loopbackProblems(values),
    ]);
}
/** Either a key pair or a token leads in. Without either it is a secret that is missing. */
function wayInProblems(isSet) {
    const pair = ['user_access_key_id', 'secret_access_key'];
    const [id, key] = pair;
    if (isSet('token')) {
        return pair.filter(isSet).map((input) => (0,message/* message */.iU)('problem_together', { input, other: 'token' }));
    }
    if (!isSet(key)) {
        return [(0,message/* message */.iU)('problem_required_secret', { input: key, secret: options/* nhnOptions */.j[key].secret ?? '' })];
    }
    return isSet(id) ? [] : [(0,message/* message */.iU)('problem_needs', { input: key, needed: id })];
}
function periodProblems({ from, lookback, max_age: maxAge, to }, policy, isSet) {
    const problems = [];
    if (isSet('to') && !isSet('from')) {
        problems.push((0,message/* message */.iU)('problem_needs', { input: 'to', needed: 'from' }));
    }
    if (isSet('from') && isSet('lookback')) {
        problems.push((0,message/* message */.iU)('problem_together', { input: 'from', other: 'lookback' }));
    }
    const shown = (input) => String(policy[input]?.value);
    if (from !== undefined && to !== undefined && from >= to) {
        problems.push((0,message/* message */.iU)('nhn_problem_period', { from: shown('from'), to: shown('to') }));
    }
    const counts = !isSet('from') && lookback !== undefined && maxAge !== undefined;
    if (counts && lookback <= maxAge) {
        const given = { lookback: shown('lookback'), age: shown('max_age') };
        problems.push((0,message/* message */.iU)('nhn_problem_lookback', given));
    }
    return problems;
}
/** A token from the simulator is none for the service, and the service's is nothing that a simulator should see. */
function loopbackProblems({ api_url: api, oauth_url: oauth }) {
    if (api === undefined || oauth === undefined)
        return [];
    if ((0,loopback/* isLoopbackHost */.c)(api.hostname) === (0,loopback/* isLoopbackHost */.c)(oauth.hostname))
        return [];
    return [(0,message/* message */.iU)('nhn_problem_loopback', { input: 'api_url', other: 'oauth_url' })];
}

;// CONCATENATED MODULE: ./lib/sources/nhn/variables.js
/** Every option is `NHN_` and its name in capitals. */
const nhnVariables = {
    prefix: 'NHN_',
    aliases: { slack_webhook_url: [{ variable: 'SLACK_WEBHOOK_URL' }] },
    shared: [],
    refused: [],
};

;// CONCATENATED MODULE: ./lib/sources/nhn/source.js









/** The gate on NHN Cloud Server Security Check: the latest inspections of a fleet, judged. */
const source_nhn = {
    kind: 'gate',
    name: 'nhn',
    options: options/* nhnOptions */.j,
    outputs: nhnOutputs,
    layout: layout/* nhnLayout */.X,
    lineFiles: lines/* nhnLineFiles */.ox,
    variables: nhnVariables,
    alternatives: [
        ['token', 'user_access_key_id', 'secret_access_key'],
        ['from', 'lookback'],
    ],
    action: {
        folder: 'nhn-server-security-check',
        name: 'scangate: NHN Cloud Server Security Check gate',
        description: 'Reads the latest server inspections of a fleet and fails the job unless they are recent, complete and within the limits.',
        hasPost: false,
    },
    wordsIn: (0,catalogues/* wordsIn */.Hn)(nhn/* nhnMessages */.Z, {
        ja: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 348))).nhnMessages,
        ko: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2795))).nhnMessages,
    }),
    helpIn: (language) => language === 'ja' ? __webpack_require__.e(/* import() */ 850).then(__webpack_require__.bind(__webpack_require__, 8850)) : __webpack_require__.e(/* import() */ 991).then(__webpack_require__.bind(__webpack_require__, 5991)),
    read: readNhn,
};
function readNhn(given) {
    const reading = readNhnOptions(given);
    return {
        common: reading.values,
        policy: reading.policy,
        problems: reading.problems,
        identity: (0,identity/* identityOf */.c)(reading.values),
        run: async (context) => {
            const options = reading.options();
            // Loaded only now: bad input needs none of it.
            const { runNhnGate } = await Promise.all(/* import() */[__webpack_require__.e(619), __webpack_require__.e(472), __webpack_require__.e(95)]).then(__webpack_require__.bind(__webpack_require__, 9095));
            return runNhnGate(options, reading.policy, context);
        },
    };
}


/***/ })

};
