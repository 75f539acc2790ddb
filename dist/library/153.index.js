export const id = 153;
export const ids = [153];
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

/***/ 4153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verdict: () => (/* binding */ source_verdict)
});

// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __webpack_require__(1936);
// EXTERNAL MODULE: ./lib/messages/en/verdict.js
var verdict = __webpack_require__(3419);
// EXTERNAL MODULE: ./lib/sources/verdict/layout.js
var layout = __webpack_require__(3204);
// EXTERNAL MODULE: ./lib/sources/verdict/options.js + 1 modules
var options = __webpack_require__(2906);
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
    return (0,read/* settle */.G9)((0,read/* readOptions */.Tt)(options/* verdictOptions */.A, given));
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
const source_verdict = {
    kind: 'gate',
    name: 'verdict',
    judgesReports: true,
    options: options/* verdictOptions */.A,
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
    wordsIn: (0,catalogues/* wordsIn */.Hn)(verdict/* verdictMessages */.E, {
        ja: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5009))).verdictMessages,
        ko: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7254))).verdictMessages,
    }),
    helpIn: (language) => language === 'ja'
        ? __webpack_require__.e(/* import() */ 321).then(__webpack_require__.bind(__webpack_require__, 2321))
        : __webpack_require__.e(/* import() */ 512).then(__webpack_require__.bind(__webpack_require__, 4512)),
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
            const { runVerdict } = await Promise.all(/* import() */[__webpack_require__.e(619), __webpack_require__.e(0)]).then(__webpack_require__.bind(__webpack_require__, 3000));
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
