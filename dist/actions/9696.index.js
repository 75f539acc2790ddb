export const id = 9696;
export const ids = [9696];
export const modules = {

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

/***/ 9696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nhn: () => (/* binding */ nhn)
});

// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __webpack_require__(1936);
// EXTERNAL MODULE: ./lib/messages/format.js
var format = __webpack_require__(1385);
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
    nhn_region_not_whole: (p) => `The list of results of ${p.region} is not whole, so a later result of this instance may be missing.`,
    nhn_stale: (p) => `The latest result of ${p.instance} is older than max_age.`,
    nhn_missing: (p) => `${p.instance} is required and has no result.`,
    subjects_instance: () => 'Instances',
    fleet_totals_instance: (p) => `${instances(p.subjects)}: ${nhn_format.number(p.fail)} failed, ${nhn_format.number(p.unjudged)} could not be judged. Something was found on ${nhn_format.number(p.withFindings)}.`,
    fleet_let_through_instance: (p) => `Let through with a warning: ${instances(p.warning)}; skipped: ${nhn_format.number(p.skipped)}.`,
    fleet_more_instance: (p) => `${instances(p.count)} more ${p.count === 1 ? 'is' : 'are'} not shown here, of which ${nhn_format.number(p.fail)} failed and ${nhn_format.number(p.unjudged)} could not be judged.`,
    fleet_clean_instance: (p) => `${instances(p.count)} without findings`,
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
    check_max_age: () => 'Age of the oldest latest result',
    check_require_instances: () => 'Required instances without a result',
    check_instances: () => 'Patterns that match nothing',
    check_results_found: () => 'Results found',
    check_region: () => 'Regions without a result',
    check_consistent_results: () => 'Doubts about the results',
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

// EXTERNAL MODULE: ./lib/sources/nhn/identity.js
var identity = __webpack_require__(1611);
// EXTERNAL MODULE: ./lib/sources/nhn/layout.js
var layout = __webpack_require__(727);
// EXTERNAL MODULE: ./lib/sources/nhn/lines.js
var lines = __webpack_require__(8294);
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
// EXTERNAL MODULE: ./lib/options/read.js
var read = __webpack_require__(3636);
;// CONCATENATED MODULE: ./lib/sources/nhn/read-options.js




/** Reads the options of the NHN gate and checks how they go together. Finds all problems, sends nothing. */
function readNhnOptions(given) {
    const reading = (0,read/* readOptions */.Tt)(nhnOptions, given);
    const { policy, values } = reading;
    const isSet = (name) => (0,read/* isGiven */.qR)(given, name);
    return (0,read/* settle */.G9)(reading, [
        ...wayInProblems(isSet),
        ...periodProblems(values, policy, isSet),
        ...(values.details === 'none' && isSet('ignore_file')
            ? [(0,messages_message/* message */.iU)('problem_together', { input: 'ignore_file', other: 'details: none' })]
            : []),
        ...loopbackProblems(values),
    ]);
}
/** Either a key pair or a token leads in. Without either it is a secret that is missing. */
function wayInProblems(isSet) {
    const pair = ['user_access_key_id', 'secret_access_key'];
    const [id, key] = pair;
    if (isSet('token')) {
        return pair.filter(isSet).map((input) => (0,messages_message/* message */.iU)('problem_together', { input, other: 'token' }));
    }
    if (!isSet(key)) {
        return [(0,messages_message/* message */.iU)('problem_required_secret', { input: key, secret: nhnOptions[key].secret ?? '' })];
    }
    return isSet(id) ? [] : [(0,messages_message/* message */.iU)('problem_needs', { input: key, needed: id })];
}
function periodProblems({ from, lookback, max_age: maxAge, to }, policy, isSet) {
    const problems = [];
    if (isSet('to') && !isSet('from')) {
        problems.push((0,messages_message/* message */.iU)('problem_needs', { input: 'to', needed: 'from' }));
    }
    if (isSet('from') && isSet('lookback')) {
        problems.push((0,messages_message/* message */.iU)('problem_together', { input: 'from', other: 'lookback' }));
    }
    const shown = (input) => String(policy[input]?.value);
    if (from !== undefined && to !== undefined && from >= to) {
        problems.push((0,messages_message/* message */.iU)('nhn_problem_period', { from: shown('from'), to: shown('to') }));
    }
    const counts = !isSet('from') && lookback !== undefined && maxAge !== undefined;
    if (counts && lookback <= maxAge) {
        const given = { lookback: shown('lookback'), age: shown('max_age') };
        problems.push((0,messages_message/* message */.iU)('nhn_problem_lookback', given));
    }
    return problems;
}
/** A token from the simulator is none for the service, and the service's is nothing that a simulator should see. */
function loopbackProblems({ api_url: api, oauth_url: oauth }) {
    if (api === undefined || oauth === undefined)
        return [];
    if ((0,loopback/* isLoopbackHost */.c)(api.hostname) === (0,loopback/* isLoopbackHost */.c)(oauth.hostname))
        return [];
    return [(0,messages_message/* message */.iU)('nhn_problem_loopback', { input: 'api_url', other: 'oauth_url' })];
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
const nhn = {
    kind: 'gate',
    name: 'nhn',
    options: nhnOptions,
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
    wordsIn: (0,catalogues/* wordsIn */.Hn)(nhnMessages, {
        ja: async () => (await __webpack_require__.e(/* import() */ 348).then(__webpack_require__.bind(__webpack_require__, 348))).nhnMessages,
        ko: async () => (await __webpack_require__.e(/* import() */ 2795).then(__webpack_require__.bind(__webpack_require__, 2795))).nhnMessages,
    }),
    helpIn: (language) => language === 'ja' ? __webpack_require__.e(/* import() */ 8850).then(__webpack_require__.bind(__webpack_require__, 8850)) : __webpack_require__.e(/* import() */ 5991).then(__webpack_require__.bind(__webpack_require__, 5991)),
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
            const { runNhnGate } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(9663), __webpack_require__.e(9095)]).then(__webpack_require__.bind(__webpack_require__, 9095));
            return runNhnGate(options, reading.policy, context);
        },
    };
}


/***/ })

};
