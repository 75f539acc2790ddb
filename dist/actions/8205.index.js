export const id = 8205;
export const ids = [8205];
export const modules = {

/***/ 9575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ assembleReport)
});

// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/gate/bounded-text.js
var bounded_text = __webpack_require__(6488);
;// CONCATENATED MODULE: ./lib/gate/assessment.js

/** How many findings of a rule an assessment keeps. */
const mostFindingsOfRule = 100;
const mostAsked = 500;
/** Cuts everything from outside to its bounds; of each rule the findings that count stay, and then the gravest. */
function boundedAssessment({ asked, file, points, rules }) {
    return {
        rules: rules.map((rule) => {
            const findings = [...rule.findings].sort(countedFirst).slice(0, mostFindingsOfRule);
            return {
                ...rule,
                findings: findings.map((finding) => ({
                    ...finding,
                    place: (0,bounded_text/* bounded */.Mm)(finding.place, 300),
                    evidence: (0,bounded_text/* boundedWords */.zk)(finding.evidence, 1_000),
                    reason: finding.reason && (0,bounded_text/* boundedMessage */.tq)(finding.reason, 200),
                })),
                findingsLeftOut: rule.findingsLeftOut + rule.findings.length - findings.length,
                why: rule.why && (0,bounded_text/* boundedMessage */.tq)(rule.why, 500),
            };
        }),
        points,
        asked: asked.slice(0, mostAsked).map((one) => ({ ...one, url: (0,bounded_text/* bounded */.Mm)(one.url, 2_000) })),
        file: file === null ? null : (0,bounded_text/* bounded */.Mm)(file, 1_000),
    };
}
const grave = { high: 0, medium: 1, low: 2 };
function countedFirst(one, other) {
    if (one.counted !== other.counted)
        return one.counted ? -1 : 1;
    return grave[one.level] - grave[other.level];
}

// EXTERNAL MODULE: ./lib/gate/conclusion.js
var gate_conclusion = __webpack_require__(3924);
// EXTERNAL MODULE: ./lib/gate/outcome.js
var gate_outcome = __webpack_require__(443);
;// CONCATENATED MODULE: ./lib/gate/assemble-report.js





const strict = {
    onError: 'fail',
    onIncomplete: 'fail',
    finished: false,
    forgivable: false,
};
/**
 * Puts a report together, of a run that was judged as of one that never began: conclusion and exit code follow from
 * the outcome here and nowhere else, and a step that is let off says so.
 */
function assembleReport({ layout, policy, run, source, version }, identity, ending, found = {}) {
    const { endedAt, error, incompleteNotice, leniency = strict, outcome, reason, startedAt } = ending;
    const { durationMs = endedAt - startedAt } = ending;
    const isPassWithWarning = outcome === 'passed' && ending.letsThrough === true;
    const conclusion = isPassWithWarning ? 'warning' : (0,gate_conclusion/* concludeStep */.ux)(outcome, leniency);
    return {
        schema: 'scangate.report/v1',
        tool: { name: 'scangate', version },
        source,
        ...identity,
        outcome,
        conclusion,
        exitCode: (0,gate_outcome/* exitCodeOf */.F)(outcome, conclusion, error instanceof errors/* AbortedError */.oM ? error.signal : undefined),
        reason,
        problems: error instanceof errors/* ConfigurationError */.j1 ? error.problems : [],
        warnings: [
            ...(found.warnings ?? []),
            ...(conclusion === 'warning' && !isPassWithWarning ? [leniencyNotice(outcome, incompleteNotice)] : []),
        ],
        checks: found.checks ?? [],
        links: found.links ?? [],
        nextSteps: found.nextSteps ?? [],
        history: found.history ?? null,
        ...(found.fleet && { fleet: found.fleet }),
        ...(found.assessment && { assessment: boundedAssessment(found.assessment) }),
        ...(found.gates && { gates: found.gates }),
        timing: {
            startedAt: new Date(startedAt).toISOString(),
            endedAt: new Date(endedAt).toISOString(),
            durationMs: Math.round(durationMs),
            waitedMs: Math.round(found.waitedMs ?? 0),
            polls: found.polls ?? 0,
        },
        run,
        policy,
        lastAnswer: found.lastAnswer ?? null,
        layout,
    };
}
function leniencyNotice(outcome, incompleteNotice = (0,message/* message */.iU)('notice_on_incomplete_warn')) {
    return outcome === 'incomplete'
        ? incompleteNotice
        : (0,message/* message */.iU)('notice_on_error_warn', { outcome: (0,message/* message */.iU)(`outcome_${outcome}`) });
}


/***/ }),

/***/ 6488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   tq: () => (/* binding */ boundedMessage),
/* harmony export */   zk: () => (/* binding */ boundedWords)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9986);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);


/**
 * Makes text from outside one clean line of at most so many characters. What is too long is cut before the word
 * that the limit would cut in two: half a secret is nobody's to recognise, who redacts the report later.
 */
function bounded(text, most) {
    // Far more than is needed, since cleaning takes characters away.
    const isEndless = text.length > 8 * most;
    const line = (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(isEndless ? text.slice(0, 8 * most) : text, Number.POSITIVE_INFINITY);
    if (!isEndless && line.length <= most)
        return line;
    const characters = [...line];
    if (!isEndless && characters.length <= most)
        return line;
    const start = characters.slice(0, most - 1).join('');
    return `${start.replace(/[!-~]+$/, '').trimEnd()}…`;
}
/** Bounds words of a service, or the parameters of our own. */
function boundedWords(words, most) {
    return (typeof words === 'string' ? bounded(words, most) : boundedMessage(words, most));
}
const mostItems = 20;
/** Bounds every text among the parameters of a message, and lists to their first 20. */
function boundedMessage(message, most) {
    const { params } = message;
    if (typeof params !== 'object' || params === null)
        return message;
    const clean = Object.entries(params).map(([name, value]) => [name, boundedValue(value, most)]);
    return { ...message, params: Object.fromEntries(clean) };
}
function boundedValue(value, most) {
    if (typeof value === 'string')
        return bounded(value, most);
    if (Array.isArray(value))
        return value.slice(0, mostItems).map((item) => boundedValue(item, most));
    return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .isMessage */ .K8)(value) ? boundedMessage(value, most) : value;
}


/***/ }),

/***/ 3924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ isForgivable),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   ux: () => (/* binding */ concludeStep)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3314);

/** Which outcome an error leads to. Everything that isn't named here is `unreachable`, never a pass. */
function outcomeOf(error) {
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1)
        return 'misconfigured';
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk || error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NothingToScanError */ .Yn)
        return 'refused';
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BusyError */ .qB)
        return 'busy';
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanTimeoutError */ .Xe || error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunTimeoutError */ .NE)
        return 'timeout';
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanCanceledError */ .VJ)
        return 'scan_canceled';
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AbortedError */ .oM)
        return 'aborted';
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HandOverError */ .Yt)
        return 'error';
    return 'unreachable';
}
/**
 * Whether `on_error: warn` may let the step succeed: the service or the network was not there, or time ran
 * out. Never when certificates, redirects or answers make no sense: somebody may stand in between. Never for
 * a canceled scan: whoever may press cancel in the console could merge.
 */
function isForgivable(error) {
    if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LostStartError */ .Hb)
        return error.cause instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr || isOutage(error.cause);
    // A list of what may be forgiven; everything else is not.
    const byClass = [_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr, _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BusyError */ .qB, _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScanTimeoutError */ .Xe, _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunTimeoutError */ .NE];
    return byClass.some((kind) => error instanceof kind) || isOutage(error);
}
function isOutage(error) {
    return error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatusError */ .Xs && (error.status === 429 || error.isServerFault);
}
/** Says what the step or process does with an outcome. Only a pass is a success without a word. */
function concludeStep(outcome, leniency) {
    const { onError, onIncomplete, finished, forgivable } = leniency;
    switch (outcome) {
        case 'passed':
            return 'success';
        case 'skipped':
        case 'started':
        case 'checked':
            return 'notice';
        case 'incomplete':
            return onIncomplete === 'warn' && finished ? 'warning' : 'failure';
        case 'busy':
        case 'timeout':
        case 'unreachable':
            return onError === 'warn' && forgivable ? 'warning' : 'failure';
        default:
            return 'failure';
    }
}


/***/ }),

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

/***/ 8205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateMain: () => (/* binding */ gateMain)
});

// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/messages/message.js
var messages_message = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/gate/redact-report.js


/**
 * Takes secrets out of everything in a report that came from outside, before it is rendered: services
 * have been seen to repeat what they were sent. Each such text becomes one clean line. Our own words and the structure stay, so that every format
 * stays valid even where a secret is a common word.
 */
function redactReport(report, redact) {
    const clean = (value) => redactDeep(value, redact);
    return {
        ...report,
        subject: { ...report.subject, id: clean(report.subject.id) },
        reason: withCleanParams(report.reason, redact),
        problems: report.problems.map((problem) => withCleanParams(problem, redact)),
        warnings: report.warnings.map((warning) => withCleanParams(warning, redact)),
        facts: clean(report.facts),
        checks: report.checks.map((check) => check.reason === undefined ? check : { ...check, reason: withCleanParams(check.reason, redact) }),
        links: report.links.map((link) => ({ ...link, url: clean(link.url) })),
        nextSteps: report.nextSteps.map((step) => ({
            ...step,
            text: withCleanParams(step.text, redact),
            ...(step.paste !== undefined && { paste: clean(step.paste) }),
        })),
        history: report.history && {
            baseline: clean(report.history.baseline),
            points: report.history.points.map((point) => ({ ...clean(point), status: point.status })),
        },
        ...(report.fleet && { fleet: redactFleet(report.fleet, redact) }),
        ...(report.assessment && { assessment: redactAssessment(report.assessment, redact) }),
        ...(report.gates && {
            gates: {
                entries: report.gates.entries.map((entry) => redactEntry(entry, redact)),
                fleets: report.gates.fleets.map(({ fleet, source }) => ({
                    source,
                    fleet: redactFleet(fleet, redact),
                })),
            },
        }),
        run: { ...clean(report.run), host: report.run.host },
        policy: Object.fromEntries(Object.entries(report.policy).map(([option, { value, from }]) => [
            option,
            { value: clean(value), from },
        ])),
        lastAnswer: report.lastAnswer && {
            ...report.lastAnswer,
            body: redactDeep(report.lastAnswer.body, redact, namesFromOutside),
        },
    };
}
/** Counts, states and levels are ours; names, places and texts come from outside. */
function redactFleet(fleet, redact) {
    const clean = (value) => redactDeep(value, redact);
    const words = (said) => (typeof said === 'string' ? clean(said) : withCleanParams(said, redact));
    const why = (reason) => reason && withCleanParams(reason, redact);
    return {
        ...fleet,
        subjects: fleet.subjects.map((subject) => ({
            ...subject,
            id: clean(subject.id),
            name: clean(subject.name),
            group: clean(subject.group),
            reason: why(subject.reason),
            url: clean(subject.url),
            findings: subject.findings.map((finding) => ({
                ...finding,
                id: clean(finding.id),
                title: words(finding.title),
                place: clean(finding.place),
                reason: why(finding.reason),
            })),
        })),
        fixes: fleet.fixes.map((fix) => ({
            ...fix,
            id: clean(fix.id),
            title: words(fix.title),
            text: words(fix.text),
            url: clean(fix.url),
        })),
    };
}
/** IDs, states and levels are ours, and the file is what the user gave; places, addresses and evidence come from outside. */
function redactAssessment(assessment, redact) {
    const clean = (value) => redactDeep(value, redact);
    const words = (said) => (typeof said === 'string' ? clean(said) : withCleanParams(said, redact));
    const why = (reason) => reason && withCleanParams(reason, redact);
    return {
        ...assessment,
        rules: assessment.rules.map((rule) => ({
            ...rule,
            why: why(rule.why),
            findings: rule.findings.map((finding) => ({
                ...finding,
                place: clean(finding.place),
                evidence: words(finding.evidence),
                reason: why(finding.reason),
            })),
        })),
        asked: assessment.asked.map((one) => ({ ...one, url: clean(one.url) })),
        file: clean(assessment.file),
    };
}
/** Names of sources, kinds, facts and links are such that no secret is one; all else may come from anywhere. */
function redactEntry(entry, redact) {
    const clean = (value) => redactDeep(value, redact);
    const { details, subject, why } = entry;
    return {
        ...entry,
        name: clean(entry.name),
        subject: subject && { ...subject, id: clean(subject.id) },
        why: why && withCleanParams(why, redact),
        commit: clean(entry.commit),
        url: clean(entry.url),
        file: clean(entry.file),
        details: details && {
            ...details,
            reason: clean(details.reason),
            links: details.links.map(({ key, url }) => ({ key, url: clean(url) })),
        },
    };
}
/** The parameters of a message and of those within it; the keys are ours. */
function withCleanParams(message, redact) {
    const { params } = message;
    if (typeof params !== 'object' || params === null)
        return message;
    const clean = Object.entries(params).map(([name, value]) => [
        name,
        (0,messages_message/* isMessage */.K8)(value) ? withCleanParams(value, redact) : redactDeep(value, redact),
    ]);
    return { ...message, params: Object.fromEntries(clean) };
}
/** Takes secrets out of a value from outside, names of properties included, as `redactReport` does. */
function redactItem(item, redact) {
    return redactDeep(item, redact, namesFromOutside);
}
/** Property names in the body of the service's last answer come from outside, all others are ours. */
const namesFromOutside = true;
function redactDeep(value, redact, namesToo = false) {
    if (typeof value === 'string')
        return redactText(value, redact);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => redactDeep(item, redact, namesToo));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [
        namesToo ? redactText(name, redact) : name,
        redactDeep(item, redact, namesToo),
    ]));
}
/** Cleaned first: a secret may be hidden by characters that nobody sees. */
function redactText(text, redact) {
    return redact((0,clean_text/* cleanLine */.O)(text, Number.POSITIVE_INFINITY));
}

// EXTERNAL MODULE: ./lib/kernel/clock.js
var clock = __webpack_require__(7103);
// EXTERNAL MODULE: ./lib/kernel/secrets.js
var kernel_secrets = __webpack_require__(7252);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/gate/assemble-report.js + 1 modules
var assemble_report = __webpack_require__(9575);
;// CONCATENATED MODULE: ./lib/gate/early-report.js


/** The report of a run whose input was bad. Names every problem. */
function misconfiguredReport(early, error) {
    const [first] = error.problems;
    const count = error.problems.length;
    const reason = first === undefined || count === 1 ? error.detail : (0,messages_message/* message */.iU)('reason_problems', { count });
    const ending = { ...early, outcome: 'misconfigured', reason, error };
    return (0,assemble_report/* assembleReport */.x)(early, early.identity, ending, { nextSteps: [{ text: (0,messages_message/* message */.iU)('next_fix_inputs') }] });
}
/** The report of a run that was told to stop while it was still reading its input. */
function abortedReport(early, error) {
    return (0,assemble_report/* assembleReport */.x)(early, early.identity, { ...early, outcome: 'aborted', reason: error.detail, error });
}
/** The report of a run that got no secrets and was told to be content with that. */
function skippedReport(early, event) {
    const reason = (0,messages_message/* message */.iU)('reason_no_secrets', { event });
    return (0,assemble_report/* assembleReport */.x)(early, early.identity, { ...early, outcome: 'skipped', reason });
}
/** The report of a run that met what nobody foresaw. The error's text was cleaned of secrets before. */
function unforeseenReport(early, error) {
    const ending = { ...early, outcome: 'error', reason: (0,messages_message/* message */.iU)('reason_unforeseen', { error }) };
    return (0,assemble_report/* assembleReport */.x)(early, early.identity, ending, { nextSteps: [{ text: (0,messages_message/* message */.iU)('next_report_bug') }] });
}

// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/kernel/version.js
var version = __webpack_require__(5717);
// EXTERNAL MODULE: ./lib/hosts/bounded-file.js
var bounded_file = __webpack_require__(6521);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/kernel/file-errors.js
var file_errors = __webpack_require__(4331);
// EXTERNAL MODULE: ./lib/kernel/wildcard.js
var wildcard = __webpack_require__(5931);
;// CONCATENATED MODULE: ./lib/hosts/find-files.js




const anyFolders = '**';
const hasWildcard = (segment) => /[*?]/.test(segment);
/**
 * Finds files by a path or a pattern, as `ReportFiles` says. `*` and `?` stand for characters of one name, also for a
 * dot at its beginning. Links are followed, each folder once. Rejects with the signal's reason only.
 */
async function findFiles(pattern, search) {
    const segments = (external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern).split('/');
    const at = segments.findIndex(hasWildcard);
    const fixed = (at < 0 ? segments : segments.slice(0, at)).join('/');
    // Everything before the first wildcard is a path like any other: brackets and braces stand for themselves.
    const root = (0,external_node_path_.resolve)(search.base, at === 1 && fixed === '' ? '/' : fixed);
    const rest = at < 0 ? [] : segments.slice(at).filter((segment) => segment !== '' && segment !== '.');
    const walk = createWalk(root, search);
    await walk.follow(root, rest);
    return walk.found();
}
function createWalk(root, { base, except, name, signal }) {
    const files = new Map();
    const unreadable = new Map();
    /** Folders that were gone through with the same pattern before them. */
    const walked = new Set();
    const shown = (path) => {
        const below = (0,external_node_path_.relative)(base, path);
        const isBelow = below !== '' && !below.startsWith('..') && !(0,external_node_path_.isAbsolute)(below);
        // A path elsewhere on this machine is nobody's business; where in the folder that was named, is.
        return (isBelow ? below : (0,external_node_path_.relative)((0,external_node_path_.dirname)(root), path)).replaceAll(external_node_path_.sep, '/');
    };
    const fail = (path, error) => {
        unreadable.set(path, { path: shown(path), why: (0,file_errors/* whyUnreadable */._)(error) });
    };
    const isGone = (error) => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    /** `listed`: its folder lists it as a report, so that it must be there; a link may lead nowhere. */
    const look = async (path, listed = false) => {
        signal.throwIfAborted();
        try {
            return await (0,promises_.stat)(path);
        }
        catch (error) {
            if (listed || !isGone(error))
                fail(path, error);
            return undefined;
        }
    };
    const entriesOf = async (folder) => {
        try {
            return (await (0,promises_.readdir)(folder)).sort();
        }
        catch (error) {
            fail(folder, error);
            return [];
        }
    };
    const isNew = async (folder, purpose) => {
        const key = `${await (0,promises_.realpath)(folder)}\0${purpose}`;
        if (walked.has(key))
            return false;
        walked.add(key);
        return true;
    };
    const take = async (path, listed = false) => {
        const found = await look(path, listed);
        if (found === undefined)
            return;
        if (found.isDirectory()) {
            if (!(await isNew(path, 'take')))
                return;
            for (const entry of await entriesOf(path)) {
                const inner = (0,external_node_path_.join)(path, entry);
                if (entry === name || (await look(inner))?.isDirectory())
                    await take(inner, entry === name);
            }
            return;
        }
        const real = await (0,promises_.realpath)(path);
        if (except !== undefined && (0,external_node_path_.dirname)(real) === (await realOf(except)))
            return;
        files.set(real, { path: shown(path), real, bytes: found.size });
    };
    const follow = async (path, segments) => {
        const [first, ...rest] = segments;
        if (first === undefined)
            return take(path);
        if (!(await look(path))?.isDirectory() || !(await isNew(path, segments.join('/'))))
            return;
        if (first === anyFolders) {
            // Behind the last of them comes the folder itself: it stands for what is below it.
            await follow(path, rest);
            if (rest.length === 0)
                return;
            for (const entry of await entriesOf(path)) {
                const inner = (0,external_node_path_.join)(path, entry);
                if ((await look(inner))?.isDirectory())
                    await follow(inner, segments);
            }
            return;
        }
        if (!hasWildcard(first))
            return follow((0,external_node_path_.join)(path, first), rest);
        const matches = (0,wildcard/* wildcard */.X)(first);
        for (const entry of await entriesOf(path))
            if (matches(entry))
                await follow((0,external_node_path_.join)(path, entry), rest);
    };
    return {
        follow,
        found: () => ({
            files: [...files.values()].sort(byPath),
            unreadable: [...unreadable.values()].sort(byPath),
        }),
    };
}
async function realOf(folder) {
    try {
        return await (0,promises_.realpath)(folder);
    }
    catch {
        return folder;
    }
}
function byPath(one, other) {
    return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/hosts/last-word.js
var last_word = __webpack_require__(5340);
// EXTERNAL MODULE: ./lib/hosts/network.js + 5 modules
var hosts_network = __webpack_require__(5499);
// EXTERNAL MODULE: ./lib/hosts/report-folder.js
var report_folder = __webpack_require__(9274);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/report/line.js
/** Writes an item as a line of NDJSON (newline-delimited JSON). */
function ndjsonLine(item) {
    return `${JSON.stringify(item)}\n`;
}
/** Writes values as a line of CSV (RFC 4180). Each text is quoted; a list or an object becomes JSON. */
function csvLine(values) {
    return `${values.map(csvCell).join(',')}\r\n`;
}
/**
 * What a spreadsheet would take for a formula, also in the full width of Japanese and Korean keyboards
 * (OWASP, «CSV Injection»).
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
function csvCell(value) {
    if (value === undefined || value === null)
        return '';
    // A number of ours may well begin with a minus.
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const inert = formula.test(text) ? `'${text}` : text;
    return `"${inert.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./lib/hosts/line-file.js






/** How much is collected before it is written, in characters. */
const pieceLength = 65_536;
const byteOrderMark = '\ufeff';
/** Begins a file of lines under a temporary name in the same folder. */
function openLineFile({ folder, format, name, redact }) {
    const temporary = (0,report_folder/* temporaryFile */.Ic)(folder, name);
    const lineOf = lineWriter(format, redact);
    let waiting = headOf(format);
    let isOver = false;
    let handle;
    let written = (0,promises_.mkdir)(folder, { recursive: true }).then(async () => {
        handle = await (0,promises_.open)(temporary, 'wx');
    });
    written.catch(() => { });
    const writeWaiting = () => {
        const piece = waiting;
        waiting = '';
        written = written.then(() => handle?.writeFile(piece));
        // Whoever waits for it is told; nobody has to.
        written.catch(() => { });
    };
    const end = async () => {
        isOver = true;
        const open = handle;
        handle = undefined;
        await open?.close();
    };
    const discard = async () => {
        if (isOver)
            return;
        // What is under way ends first: a file that is open can't be removed everywhere.
        await written.catch(() => { });
        await remove();
    };
    const remove = async () => {
        await end().catch(() => { });
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
    };
    return {
        write: async (item) => {
            if (isOver)
                throw new Error(`${name} was closed before its last line.`);
            waiting += lineOf(item);
            if (waiting.length >= pieceLength)
                writeWaiting();
            await written;
        },
        close: async () => {
            if (isOver)
                throw new Error(`${name} was closed twice.`);
            writeWaiting();
            try {
                await written;
                await end();
                await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder, name));
            }
            catch (error) {
                await remove();
                throw error;
            }
        },
        discard,
        discardNow: () => {
            if (isOver)
                return;
            try {
                (0,external_node_fs_.rmSync)(temporary, { force: true });
            }
            catch {
                // There is no time left to do more.
            }
        },
    };
}
function headOf(format) {
    if (format.format === 'ndjson')
        return '';
    return `${format.bom ? byteOrderMark : ''}${csvLine(format.columns)}`;
}
/** Columns are ours and stay as they are; names of properties in JSON come from outside. */
function lineWriter(format, redact) {
    if (format.format === 'ndjson')
        return (item) => ndjsonLine(redactItem(item, redact));
    return (item) => csvLine(format.columns.map((column) => redactItem(item[column], redact)));
}

;// CONCATENATED MODULE: ./lib/hosts/run-lines.js



/** Gives a run its files of lines. One that can't be written is said once and changes no outcome. */
function runLines({ folder, lastActs, lineFiles, log, redact }) {
    const open = new Set();
    const forget = (file) => {
        open.delete(file);
        lastActs.delete(file.discardNow);
    };
    return {
        lines: (name) => {
            const format = Object.hasOwn(lineFiles, name) ? lineFiles[name] : undefined;
            if (format === undefined)
                throw new Error(`${name} is none of the source's files of lines.`);
            if (folder === '')
                return undefined;
            const file = openLineFile({ folder, name, format, redact });
            lastActs.add(file.discardNow);
            open.add(file);
            let isLost = false;
            const attempt = async (act) => {
                if (isLost)
                    return;
                try {
                    await act();
                }
                catch (error) {
                    if (isLost)
                        return;
                    isLost = true;
                    log.warning((0,messages_message/* message */.iU)('file_not_written', { file: name, folder, why: (0,report_folder/* whyUnwritable */.q9)(error, folder) }));
                    await file.discard();
                }
            };
            return {
                write: (item) => attempt(() => file.write(item)),
                close: async () => {
                    await attempt(file.close);
                    forget(file);
                },
            };
        },
        discard: async () => {
            await Promise.all([...open].map((file) => file.discard()));
            for (const file of open)
                forget(file);
        },
    };
}

;// CONCATENATED MODULE: ./lib/hosts/run-gate.js










/** In characters. A file that an option names and that people write is far shorter. */
const longestOptionFile = 1_024 * 1_024;
/**
 * Runs a gate for a host: reads the options, makes the report folder ready, runs, and has a report however that
 * ends, also where it never began. Nothing stays open.
 */
async function runGate(source, host) {
    const { clock, evidence: run, secrets, signal } = host;
    const startedAt = clock.now();
    const reading = source.read(host.given);
    const log = await host.log(reading);
    const early = () => ({
        source: source.name,
        layout: source.layout,
        identity: reading.identity,
        policy: reading.policy,
        run,
        version: version/* version */.r,
        startedAt,
        endedAt: clock.now(),
    });
    let reportDir = '';
    const ended = (report) => ({ report, reading, reportDir });
    try {
        host.begin?.();
        // Before the folder is emptied: a baseline may be the report that the last run left in it.
        const [files] = await Promise.allSettled([
            reading.fileProblems?.({ readFile: optionFiles(host), now: clock.now() }),
        ]);
        const wanted = host.folder === undefined ? undefined : reading.common.report_dir;
        const folder = await (0,report_folder/* prepareReportFolder */.OJ)(wanted, host.folder ?? '.', Object.keys(source.lineFiles ?? {}), source.judgesReports ? source.name : undefined);
        reportDir = folder.path;
        const withheld = await host.skips?.(reading);
        if (withheld !== undefined && folder.problem === undefined)
            return ended(skippedReport(early(), withheld));
        if (files.status === 'rejected')
            throw files.reason;
        const inFiles = files.value ?? [];
        const problems = [...reading.problems, ...(folder.problem ? [folder.problem] : []), ...inFiles];
        const wrong = [...host.problems, ...host.inOwnWords(problems)];
        // What is missing may be what a stop kept us from reading.
        if (wrong.length > 0)
            signal.throwIfAborted();
        (0,errors/* refuseProblems */.nN)(wrong);
        return ended(await begin(source, reading, host, log, reportDir));
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return ended(misconfiguredReport(early(), error));
        if (error instanceof errors/* AbortedError */.oM)
            return ended(abortedReport(early(), error));
        log.debug((0,errors/* stackOf */.US)(error));
        return ended(unforeseenReport(early(), secrets.redact((0,errors/* wordsOf */.Z9)(error))));
    }
}
/** Reads the files that options name. */
function optionFiles({ folder = '.' }) {
    return (path, longest = longestOptionFile) => (0,bounded_file/* readRegularFile */.XF)((0,external_node_path_.resolve)(folder, path), { longest });
}
async function begin(source, reading, host, log, reportDir) {
    const { clock, evidence, handOver, lastActs, patience, random, save, secrets, signal, variables } = host;
    const network = { caFile: reading.common.ca_file, variables, clock, log, lastActs };
    const { lineFiles = {} } = source;
    const files = runLines({ folder: reportDir, lineFiles, redact: secrets.redact, log, lastActs });
    try {
        return await (0,hosts_network/* withNetwork */.p)(network, (http, openProbe) => {
            // What comes later speaks as this run does.
            save('language', reading.common.language ?? 'en');
            return reading.run({
                http,
                openProbe,
                clock,
                random,
                log,
                signal,
                secrets,
                save,
                readFile: optionFiles(host),
                ...(source.judgesReports && {
                    reportFiles: {
                        find: (pattern) => {
                            const except = reportDir === '' ? undefined : reportDir;
                            return findFiles(pattern, {
                                base: (0,external_node_path_.resolve)(host.folder ?? '.'),
                                name: report_folder/* reportNames */.TT[0],
                                except,
                                signal,
                            });
                        },
                        read: (file, bounds) => (0,bounded_file/* readRegularFile */.XF)(file.real, bounds),
                    },
                }),
                handOver: async (report) => handOver?.(report, reportDir, reading),
                lines: files.lines,
                setLastWord: (0,last_word/* lastWordIn */.K)(lastActs, log),
                patience,
                version: version/* version */.r,
                run: evidence,
            });
        });
    }
    finally {
        await files.discard();
    }
}

// EXTERNAL MODULE: ./lib/hosts/signals.js
var signals = __webpack_require__(4690);
// EXTERNAL MODULE: ./lib/hosts/take-variables.js
var take_variables = __webpack_require__(32);
// EXTERNAL MODULE: ./lib/hosts/actions/environment.js
var actions_environment = __webpack_require__(2938);
// EXTERNAL MODULE: ./lib/hosts/actions/given-secrets.js
var given_secrets = __webpack_require__(9886);
// EXTERNAL MODULE: ./lib/hosts/actions/log.js
var log = __webpack_require__(7669);
// EXTERNAL MODULE: ./lib/hosts/actions/masks.js
var masks = __webpack_require__(6186);
// EXTERNAL MODULE: ./lib/hosts/actions/output-loss.js
var output_loss = __webpack_require__(7812);
// EXTERNAL MODULE: ./lib/hosts/actions/outputs.js
var outputs = __webpack_require__(1437);
// EXTERNAL MODULE: ./lib/hosts/actions/state.js
var state = __webpack_require__(7670);
;// CONCATENATED MODULE: ./lib/hosts/actions/gate-main.js













/** A gate as a GitHub step: reads the runner's environment, runs the gate, publishes its report. */
async function gateMain(source, catalogueIn) {
    const stop = (0,output_loss/* stopWithOutput */.E7)((0,signals/* listenForStop */.r)(process).signal, [process.stdout, process.stderr]);
    process.exitCode = 1;
    const environment = (0,actions_environment/* readActionsEnvironment */.d)((0,take_variables/* takeVariables */.Zr)(process.env, [source]));
    const secrets = (0,kernel_secrets/* createSecrets */.g)((0,given_secrets/* givenSecrets */.BN)(source, environment));
    secrets.onAdd(masks/* maskSecret */.$);
    const { redact } = secrets;
    const wordsOf = ({ common }) => catalogueIn(common.language ?? 'en');
    const { report, reading, reportDir } = await runGate(source, {
        given: environment.inputs,
        problems: [],
        inOwnWords: (problems) => (0,given_secrets/* withHint */.mu)(source, environment, problems),
        skips: (read) => (0,given_secrets/* missingSecretsAccepted */.Vu)(source, environment, read),
        begin: outputs/* setFirstOutcome */.np,
        variables: environment.variables,
        clock: clock/* systemClock */.m,
        random: Math.random,
        signal: stop.signal,
        log: async (read) => (0,log/* createActionsLogger */.M)(await wordsOf(read), redact),
        secrets,
        save: state/* saveForPost */.T,
        handOver: async (started, folder, read) => (0,outputs/* handOutputsOn */.rS)(redactReport(started, redact), source.outputs, folder, await wordsOf(read)),
        folder: process.cwd(),
        patience: (0,output_loss/* patienceOf */.Hw)(stop),
        evidence: environment.run,
        lastActs: new Set(),
    });
    // Loaded only now: reports are no part of the way to the first request.
    const { publish } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(8341)]).then(__webpack_require__.bind(__webpack_require__, 8341));
    await publish({
        source,
        report: redactReport(report, redact),
        reading,
        reportDir,
        environment,
        redact,
        words: await wordsOf(reading),
    });
    process.exitCode = report.exitCode;
}


/***/ }),

/***/ 1437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   np: () => (/* binding */ setFirstOutcome),
/* harmony export */   rS: () => (/* binding */ handOutputsOn)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9986);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6368);



/** Written before anything else; whatever happens later overwrites it. */
function setFirstOutcome() {
    _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('outcome', 'error');
}
/** Sets every output for a later job. Throws where they don't reach the runner's file. */
function handOutputsOn(report, own, reportDir, catalogue) {
    // Without the file a command is written that runners have long ceased to obey.
    if (!process.env['GITHUB_OUTPUT'])
        throw new Error('GITHUB_OUTPUT is empty');
    setOutputs(report, own, reportDir, catalogue);
}
/** Sets every output that is known. An output that is not known is empty. */
function setOutputs(report, own, reportDir, catalogue) {
    _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('outcome', report.outcome);
    _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('reason', outputText((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(catalogue, report.reason)));
    for (const [name, { of }] of Object.entries(own))
        _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, outputText(of(report, reportDir)));
    _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('report_dir', reportDir);
}
/** Cleaned and at most 2,000 characters; a list is JSON. */
function outputText(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(String(value), 2_000);
}


/***/ }),

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lastWordIn)
/* harmony export */ });
/** Keeps what must still be said when the process is ended at once, among its last acts. */
function lastWordIn(lastActs, log) {
    let lastWord;
    return (said) => {
        if (lastWord !== undefined)
            lastActs.delete(lastWord);
        lastWord = said && (() => log.warning(said));
        if (lastWord !== undefined)
            lastActs.add(lastWord);
    };
}


/***/ }),

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ temporaryFile),
/* harmony export */   OJ: () => (/* binding */ prepareReportFolder),
/* harmony export */   TT: () => (/* binding */ reportNames),
/* harmony export */   q9: () => (/* binding */ whyUnwritable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _gate_has_sarif_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5483);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3314);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9167);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6521);







/** The files of a report folder. */
const reportNames = ['report.json', 'junit.xml', 'report.md', 'report.html'];
/** In characters. */
const longestReport = 20 * 1_024 * 1_024;
/**
 * Makes a folder ready before anything is asked of a service: makes it where it is missing, removes the
 * reports of an earlier run, which would pass for this run's if this one is killed, and tries to write.
 * Files of other names than these and `lineFiles` are left alone. A relative path starts from `base`. Throws nothing.
 * With `keptUnlessOf` a report that is not of that source makes the folder unusable: it may not have been judged yet.
 */
async function prepareReportFolder(given, base, lineFiles = [], keptUnlessOf) {
    if (given === undefined)
        return { path: '', problem: undefined };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, given);
    const unusable = (why) => ({
        path: '',
        problem: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('problem_folder', { input: 'report_dir', given, why }),
    });
    if (keptUnlessOf !== undefined && (await holdsReportOfAnother(path, keptUnlessOf))) {
        return unusable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('file_other_report', { name: reportNames[0] }));
    }
    for (const name of [...reportNames, _gate_has_sarif_js__WEBPACK_IMPORTED_MODULE_6__/* .sarifName */ .V, ...lineFiles]) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), { force: true });
        }
        catch (error) {
            const why = whyUnwritable(error, path);
            return unusable(isNoFolder(error) ? why : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('file_not_removed', { name, why }));
        }
    }
    const probe = temporaryFile(path, 'scangate');
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(probe, 'Can reports be written here?\n', { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(probe);
        return { path, problem: undefined };
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(probe, { force: true }).catch(() => { });
        return unusable(whyUnwritable(error, path));
    }
}
/** Whether a folder has a report that is not the source's own. One that can't be read may be anybody's. */
async function holdsReportOfAnother(path, source) {
    try {
        const report = JSON.parse(await (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, reportNames[0]), { longest: longestReport }));
        return typeof report !== 'object' || report === null || !('source' in report) || report.source !== source;
    }
    catch (error) {
        return codeOf(error) !== 'ENOENT' && !isNoFolder(error);
    }
}
/** A new name beside the reports, for a file that takes the place of one or goes again. */
function temporaryFile(folder, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
}
/** Says in words what can be put right; anything else as Node says it. */
function whyUnwritable(error, folder) {
    const code = codeOf(error);
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('file_no_space');
    if (code === 'EROFS')
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('file_read_only');
    if (code === 'EACCES' || code === 'EPERM')
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('file_denied');
    if (code === 'EEXIST' || isNoFolder(error))
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('file_not_folder', { folder });
    if (code === 'EISDIR' || code === 'ERR_FS_EISDIR')
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)('file_is_folder');
    return (0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(error);
}
function isNoFolder(error) {
    return codeOf(error) === 'ENOTDIR';
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}


/***/ }),

/***/ 4690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ listenForStop)
/* harmony export */ });
/* unused harmony export stopSignals */
/* harmony import */ var _kernel_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7103);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3314);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);



/**
 * Signals that tell a process to stop: Ctrl-C, a runner or a CI server, a terminal that was closed, Ctrl-\, and
 * Windows' Ctrl-Break. A system that doesn't know one never sends it. `nohup` can't take SIGHUP away: Node resets
 * ignored signals before it runs anything.
 */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'];
/**
 * A second signal within this time, in milliseconds, is the first one again: a wrapper may pass on
 * what the terminal or Jenkins has already sent to the whole group.
 */
const sameSignal = 1_000;
/** Turns signals into an `AbortSignal`. `onAgain` is called at each signal well after the first. */
function listenForStop(target, onAgain = () => { }, clock = _kernel_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    const controller = new AbortController();
    let first = 0;
    const listener = (signal) => {
        if (!controller.signal.aborted) {
            first = clock.monotonic();
            controller.abort(new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AbortedError */ .oM((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('reason_aborted', { signal }), signal));
        }
        else if (clock.monotonic() - first > sameSignal)
            onAgain();
    };
    // Never taken back: listeners keep no process alive, and without them a late signal would end one that
    // has its answer already.
    for (const name of stopSignals)
        target.on(name, listener);
    return { signal: controller.signal };
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


/***/ })

};
