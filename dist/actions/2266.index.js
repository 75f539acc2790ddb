export const id = 2266;
export const ids = [2266];
export const modules = {

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 3204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ verdictLayout)
/* harmony export */ });
/** How verdicts are shown: how many gates, and which are not there. */
const verdictLayout = {
    facts: [
        { fact: 'gate_count', form: 'count' },
        { fact: 'passed_count', form: 'count' },
        { fact: 'failed_count', form: 'count', shownBy: 'gates_passed' },
        { fact: 'missing', form: 'text' },
    ],
    headline: 'gates_passed',
};


/***/ }),

/***/ 2266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verdict: () => (/* binding */ verdict)
});

// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __webpack_require__(1936);
// EXTERNAL MODULE: ./lib/messages/format.js
var format = __webpack_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/en/verdict.js

const verdict_format = (0,format/* formatFor */.B)('en');
const gates = (count) => verdict_format.count(count, { one: ' gate', other: ' gates' });
const reports = (count) => verdict_format.count(count, { one: ' report', other: ' reports' });
const limited = (count, what, limit) => `${verdict_format.number(count)} ${what}, limit ${verdict_format.number(limit)}`;
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
    verdict_file_too_long: (p) => `it is longer than ${verdict_format.number(p.mebibytes)} MiB`,
    verdict_why_outcome: (p) => `Its outcome is ${p.outcome}: ${p.words}`,
    verdict_why_senseless: () => 'It says that it passed, and with its conclusion or exit code that it did not; that is no pass.',
    verdict_why_no_commit: (p) => `It says no commit, and this verdict is about ${p.wanted}.`,
    verdict_why_commit: (p) => `It is of commit ${p.commit}, and this verdict is about ${p.wanted}.`,
    verdict_why_stale: (p) => `It ended ${verdict_format.duration(p.age)} ago; max_age allows ${verdict_format.duration(p.limit)}.`,
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
    verdict_reason_several: (p) => `${p.gate}: ${p.reason} ${verdict_format.count(p.more, { one: ' more is', other: ' more are' })} no pass.`,
    verdict_warning_gate: (p) => `${p.gate}: ${p.reason}`,
    verdict_warning_of_gate: (p) => `${p.gate}: ${p.words}`,
    verdict_log_read: (p) => `${reports(p.reports)} read.`,
    verdict_check_passed: (p) => `${verdict_format.number(p.observed)} of ${gates(p.all)} ${p.observed === 1 ? 'is' : 'are'} no pass.`,
    verdict_check_required: (p) => `${verdict_format.number(p.observed)} required and without a report: ${verdict_format.list(p.gates)}${p.observed > p.gates.length ? ', …' : ''}.`,
    verdict_check_commit: (p) => `${reports(p.observed)} ${p.observed === 1 ? 'does' : 'do'} not say commit ${p.commit}.`,
    verdict_check_fresh: (p) => `${reports(p.observed)} ${p.observed === 1 ? 'is' : 'are'} older than ${verdict_format.duration(p.limit)} (max_age) or from the future.`,
    verdict_check_real: (p) => `${reports(p.observed)} ${p.observed === 1 ? 'is' : 'are'} of simulated runs.`,
    verdict_check_readable: (p) => `${verdict_format.count(p.observed, { one: " file can't", other: " files can't" })} be used as a report.`,
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
    gates_totals: (p) => `${gates(p.gates)} listed: ${verdict_format.number(p.pass)} passed, ${verdict_format.number(p.warning)} let through, ${verdict_format.number(p.fail)} failed, ${verdict_format.number(p.unjudged)} could not be judged.`,
    gates_column_gate: () => 'Gate',
    gates_column_counts: () => 'Counts',
    gates_column_ended: () => 'Ended',
    gates_more: (p) => `${verdict_format.number(p.count)} more are not shown here; report.json lists all.`,
    gates_next_worst: (p) => `The next ${verdict_format.number(p.count)}`,
    gates_count: (p) => `${p.label}: ${p.value}`,
    gates_none: () => 'no report',
    gates_fleet_heading: (p) => `${p.source}: ${p.subjects}`,
    gates_line: (p) => p.counts === '' ? `${p.name}: ${p.outcome}` : `${p.name}: ${p.outcome} (${p.counts})`,
};

// EXTERNAL MODULE: ./lib/sources/verdict/layout.js
var layout = __webpack_require__(3204);
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

;// CONCATENATED MODULE: ./lib/sources/verdict/outputs.js
const fact = (name, help) => ({ help, of: ({ facts }) => facts[name] });
/** Every output of the verdict with what it means, those aside that every gate has. */
const verdictOutputs = {
    gate_count: fact('gate_count', 'Gates that were judged, by source and subject.'),
    passed_count: fact('passed_count', 'Those that count as a pass, with or without a warning.'),
    failed_count: fact('failed_count', 'Those that do not, for whatever reason.'),
    missing: fact('missing', 'What is required and has no report, as a JSON array.'),
};

// EXTERNAL MODULE: ./lib/options/read.js
var read = __webpack_require__(3636);
;// CONCATENATED MODULE: ./lib/sources/verdict/read-options.js


/** Reads the options of a verdict. Finds all problems, reads no file. */
function readVerdictOptions(given) {
    return (0,read/* settle */.G9)((0,read/* readOptions */.Tt)(verdictOptions, given));
}

;// CONCATENATED MODULE: ./lib/sources/verdict/variables.js
/** Every option is `SCANGATE_VERDICT_` and its name in capitals. */
const verdictVariables = {
    prefix: 'SCANGATE_VERDICT_',
    aliases: { slack_webhook_url: [{ variable: 'SLACK_WEBHOOK_URL' }] },
    shared: [],
    refused: [],
};

;// CONCATENATED MODULE: ./lib/sources/verdict/source.js







/** The gate over gates: reads their reports and says whether all of them are a pass. */
const verdict = {
    kind: 'gate',
    name: 'verdict',
    judgesReports: true,
    options: verdictOptions,
    outputs: verdictOutputs,
    layout: layout/* verdictLayout */.m,
    variables: verdictVariables,
    alternatives: [],
    action: {
        folder: 'verdict',
        name: 'scangate: verdict over several gates',
        description: 'Reads the reports of one or many gates and fails the job unless each of them is there, fresh, of this commit, and a pass.',
        hasPost: false,
    },
    wordsIn: (0,catalogues/* wordsIn */.Hn)(verdictMessages, {
        ja: async () => (await __webpack_require__.e(/* import() */ 5009).then(__webpack_require__.bind(__webpack_require__, 5009))).verdictMessages,
        ko: async () => (await __webpack_require__.e(/* import() */ 7254).then(__webpack_require__.bind(__webpack_require__, 7254))).verdictMessages,
    }),
    helpIn: (language) => language === 'ja'
        ? __webpack_require__.e(/* import() */ 2321).then(__webpack_require__.bind(__webpack_require__, 2321))
        : __webpack_require__.e(/* import() */ 4512).then(__webpack_require__.bind(__webpack_require__, 4512)),
    read: readVerdict,
};
function readVerdict(given) {
    const reading = readVerdictOptions(given);
    return {
        common: reading.values,
        policy: reading.policy,
        problems: reading.problems,
        identity: { subject: { kind: 'repository', id: null }, simulated: false, facts: {} },
        run: async (context) => {
            const options = reading.options();
            const { reportFiles } = context;
            if (reportFiles === undefined)
                throw new Error('A verdict needs the files of its host.');
            // Loaded only now: bad input needs none of it.
            const { runVerdict } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(3000)]).then(__webpack_require__.bind(__webpack_require__, 3000));
            return runVerdict(options, reading.policy, { ...context, reportFiles });
        },
    };
}


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
