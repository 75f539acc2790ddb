export const id = 42;
export const ids = [42];
export const modules = {

/***/ 3412:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



// What we use of undici, which is a fifth of it: loading all of it costs a third of the action's start
// (docs/performance.md, docs/adr/0017). Nothing else in the project may load undici itself.
const Module = __webpack_require__(8995)
const util = __webpack_require__(7975)

const { debuglog } = util
const { _load: load } = Module

// Two modules of Node's cost more than they are worth to undici. What it gets in their place is the whole of them for
// whoever looks further, since a bundle keeps what it once got of a module for everybody.
let isLoading = true
const late = (name, target, own = {}) => {
  const whole = () => load.call(Module, name)
  const describe = (_, property) => {
    const found = Reflect.getOwnPropertyDescriptor(whole(), property)
    return found && { ...found, configurable: true }
  }
  return new Proxy(target, {
    get: (_, property) => (isLoading && Object.hasOwn(own, property) ? own[property] : whole()[property]),
    has: (_, property) => property in whole(),
    ownKeys: () => Reflect.ownKeys(whole()),
    getOwnPropertyDescriptor: describe,
  })
}
const inPlaceOf = {
  // A program of its own, of which who asserts what holds needs nothing.
  'node:assert': late('node:assert', (holds, ...message) => {
    if (!holds) load.call(Module, 'node:assert').ok(holds, ...message)
  }),
  // undici looks whether a body is a request of Node's, which none of ours is, and that there is a number for the
  // greatest length of an answer's head, which dispatcher.ts hands in.
  'node:http': late('node:http', {}, { IncomingMessage: class {}, maxHeaderSize: 16_384 }),
}

// With NODE_DEBUG=undici it would log the address of every request, and a webhook's address is a secret.
// Whether it logs is decided once, while it is loaded.
util.debuglog = () => Object.assign(() => {}, { enabled: false })
// We never ask for HTTP/2, and undici does without where Node was built without it. Loading it, and TLS with
// it, takes as long as all of ours; requests that are encrypted load TLS when they need it.
Module._load = function (request, ...others) {
  if (request === 'node:http2') throw new Error('HTTP/2 is not loaded.')
  return inPlaceOf[request] ?? load.call(this, request, ...others)
}
try {
  __webpack_require__(2414)
  module.exports.Agent = __webpack_require__(7405)
} finally {
  isLoading = false
  util.debuglog = debuglog
  Module._load = load
}

// Only those pay for these who have a proxy. Until then a dispatcher can only `dispatch`, which is what we do.
const addMethods = () =>
  Object.assign((__webpack_require__(883).prototype), __webpack_require__(6615))
Object.defineProperties(module.exports, {
  ConnectingAgent: {
    enumerable: true,
    get: () => {
      addMethods()
      return module.exports.Agent
    },
  },
  EnvHttpProxyAgent: {
    enumerable: true,
    get: () => {
      addMethods()
      return __webpack_require__(3137)
    },
  },
})


/***/ }),

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

/***/ 42:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ gate_run_runGate)
});

// EXTERNAL MODULE: ./lib/messages/every-word.js + 72 modules
var every_word = __webpack_require__(3048);
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

// EXTERNAL MODULE: ./lib/kernel/pending-input.js
var pending_input = __webpack_require__(7999);
;// CONCATENATED MODULE: ./lib/kernel/clock.js

/** The clock of this machine. */
const clock_systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const wake = () => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        };
        const timer = setTimeout(() => (0,pending_input/* afterPendingInput */._)(wake), milliseconds);
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};

// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(4849);
// EXTERNAL MODULE: ./lib/kernel/redact.js
var kernel_redact = __webpack_require__(1664);
;// CONCATENATED MODULE: ./lib/kernel/secrets.js

/** Makes a registry with the secrets that are known at the start. */
function createSecrets(known = []) {
    const secrets = new Map();
    const listeners = [];
    let redact;
    const registry = {
        add: (secret) => {
            const value = secret?.reveal() ?? '';
            if (secret === undefined || value === '' || secrets.has(value))
                return;
            secrets.set(value, secret);
            redact = undefined;
            for (const listener of listeners)
                listener(secret);
        },
        redact: (text) => {
            redact ??= (0,kernel_redact/* createRedactor */.lY)(secrets.values());
            return redact(text);
        },
        onAdd: (listener) => {
            listeners.push(listener);
            for (const secret of secrets.values())
                listener(secret);
        },
    };
    for (const secret of known)
        registry.add(secret);
    return registry;
}

// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __webpack_require__(1936);
;// CONCATENATED MODULE: ./lib/hosts/run-evidence.js
// Names as the systems document them for their predefined variables. The order matters only where one
// system's job starts another's.
const dialects = [
    {
        host: 'github-actions',
        isHere: (of) => of('GITHUB_ACTIONS') === 'true',
        tell: (of) => ({
            repository: of('GITHUB_REPOSITORY'),
            commit: of('GITHUB_SHA'),
            ref: of('GITHUB_REF'),
            url: joined([of('GITHUB_SERVER_URL'), of('GITHUB_REPOSITORY'), 'actions/runs', of('GITHUB_RUN_ID')]),
            attempt: whole(of('GITHUB_RUN_ATTEMPT')),
            actor: of('GITHUB_ACTOR'),
        }),
    },
    {
        host: 'gitlab',
        isHere: (of) => of('GITLAB_CI') === 'true',
        tell: (of) => ({
            repository: of('CI_PROJECT_PATH'),
            commit: of('CI_COMMIT_SHA'),
            ref: of('CI_COMMIT_REF_NAME'),
            url: of('CI_JOB_URL', 'CI_PIPELINE_URL'),
            actor: of('GITLAB_USER_LOGIN'),
        }),
    },
    {
        host: 'circleci',
        isHere: (of) => of('CIRCLECI') === 'true',
        tell: (of) => ({
            repository: joined([of('CIRCLE_PROJECT_USERNAME'), of('CIRCLE_PROJECT_REPONAME')]),
            commit: of('CIRCLE_SHA1'),
            ref: of('CIRCLE_TAG', 'CIRCLE_BRANCH'),
            url: of('CIRCLE_BUILD_URL'),
            actor: of('CIRCLE_USERNAME'),
        }),
    },
    {
        host: 'azure-pipelines',
        isHere: (of) => of('TF_BUILD')?.toLowerCase() === 'true',
        tell: (of) => {
            const project = of('SYSTEM_TEAMPROJECT');
            const build = of('BUILD_BUILDID');
            return {
                repository: of('BUILD_REPOSITORY_NAME'),
                commit: of('BUILD_SOURCEVERSION'),
                ref: of('BUILD_SOURCEBRANCH'),
                url: joined([
                    of('SYSTEM_COLLECTIONURI'),
                    project === null ? null : encodeURIComponent(project),
                    build === null ? null : `_build/results?buildId=${encodeURIComponent(build)}`,
                ]),
                attempt: whole(of('SYSTEM_JOBATTEMPT')),
                actor: of('BUILD_REQUESTEDFOR'),
            };
        },
    },
    {
        host: 'bitbucket',
        isHere: (of) => of('BITBUCKET_BUILD_NUMBER') !== null,
        tell: (of) => ({
            repository: of('BITBUCKET_REPO_FULL_NAME'),
            commit: of('BITBUCKET_COMMIT'),
            ref: of('BITBUCKET_TAG', 'BITBUCKET_BRANCH'),
            url: joined([
                'https://bitbucket.org',
                of('BITBUCKET_REPO_FULL_NAME'),
                'pipelines/results',
                of('BITBUCKET_BUILD_NUMBER'),
            ]),
            attempt: whole(of('BITBUCKET_STEP_RUN_NUMBER')),
            actor: of('BITBUCKET_STEP_TRIGGERER_UUID'),
        }),
    },
    {
        host: 'jenkins',
        // JENKINS_URL is missing where nobody configured Jenkins' own address.
        isHere: (of) => of('JENKINS_URL') !== null || of('BUILD_TAG')?.startsWith('jenkins-') === true,
        tell: (of) => ({
            repository: withoutCredentials(of('GIT_URL')) ?? of('JOB_NAME'),
            commit: of('GIT_COMMIT'),
            ref: of('GIT_BRANCH', 'BRANCH_NAME'),
            url: of('BUILD_URL'),
            // Jenkins never runs a build again: what counts up is the build's number.
            attempt: whole(of('BUILD_NUMBER')),
            actor: of('BUILD_USER_ID', 'CHANGE_AUTHOR'),
        }),
    },
];
const nothing = {
    repository: null,
    commit: null,
    ref: null,
    url: null,
    attempt: null,
    actor: null,
};
/** Says where and for whom the run takes place, as far as the CI system's variables tell. */
function runEvidence(variables) {
    const of = (...names) => {
        const name = names.find((one) => (variables[one] ?? '').trim() !== '');
        return name === undefined ? null : (variables[name] ?? '').trim();
    };
    const dialect = dialects.find(({ isHere }) => isHere(of));
    if (dialect === undefined)
        return { host: 'other', ...nothing };
    return { host: dialect.host, ...nothing, ...dialect.tell(of) };
}
/** Joins the parts of an address; without one of them there is none. */
function joined(parts) {
    return parts.includes(null) ? null : parts.map((part) => part?.replace(/^\/+|\/+$/g, '')).join('/');
}
function whole(text) {
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
/** A checkout's address may hold a token. */
function withoutCredentials(address) {
    return address === null ? null : address.replace(/\/\/[^/]*@/, '//');
}

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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/kernel/file-errors.js
var file_errors = __webpack_require__(4331);
;// CONCATENATED MODULE: ./lib/hosts/bounded-file.js





/** Windows has no such flag, and no pipes among its files. */
const atOnce = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const openFile = (0,external_node_util_.promisify)(external_node_fs_.open);
const statOpened = (0,external_node_util_.promisify)(external_node_fs_.fstat);
const closeFile = (0,external_node_util_.promisify)(external_node_fs_.close);
/**
 * Reads a regular file as UTF-8. Devices, pipes and sockets are refused before anything is read from them: some
 * have no end, and nobody may ever write into the others. Rejects with a Node error, or with an `UnfitFileError`.
 */
async function readRegularFile(path, { longest }) {
    return readStart(await openAs(path, 'refused'), { longest });
}
/**
 * Reads a regular file or a pipe, as a shell makes one for `<(…)`. Rejects like `readRegularFile`, and with the
 * signal's reason as soon as it aborts.
 */
async function readFileOrPipe(path, bounds) {
    return readStart(await openAs(path, 'allowed'), bounds);
}
/** Opened without waiting: opening a pipe otherwise blocks in a thread until somebody writes, signals or not. */
async function openAs(path, pipes) {
    const fd = await openFile(path, atOnce);
    const kind = await statOpened(fd);
    if (kind.isFile())
        return (0,external_node_fs_.createReadStream)('', { fd });
    if (kind.isFIFO() && pipes === 'allowed')
        return new external_node_net_.Socket({ fd, readable: true, writable: false });
    await closeFile(fd);
    throw new file_errors/* UnfitFileError */.b((0,messages_message/* message */.iU)(kind.isDirectory() ? 'file_is_folder' : 'file_not_regular'));
}
/**
 * Reads a source to its end as UTF-8. Rejects with an `UnfitFileError` past `longest` characters, with the reason
 * of the signal as soon as it aborts, and with what the source throws.
 */
async function readStart(source, { longest, signal }) {
    const giveUp = () => void source.destroy?.();
    signal?.addEventListener('abort', giveUp, { once: true });
    const decoder = new TextDecoder();
    let text = '';
    try {
        if (signal?.aborted)
            giveUp();
        for await (const chunk of source) {
            text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
            if (text.length > longest)
                throw new file_errors/* UnfitFileError */.b((0,messages_message/* message */.iU)('file_too_long', { longest }));
        }
    }
    catch (error) {
        signal?.throwIfAborted();
        throw error;
    }
    finally {
        signal?.removeEventListener('abort', giveUp);
    }
    signal?.throwIfAborted();
    return text;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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

;// CONCATENATED MODULE: ./lib/hosts/last-word.js
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

// EXTERNAL MODULE: ./lib/kernel/parse-url.js
var parse_url = __webpack_require__(4526);
// EXTERNAL MODULE: ./lib/messages/english.js
var english = __webpack_require__(964);
// EXTERNAL MODULE: ./lib/http/content-encoding.js
var content_encoding = __webpack_require__(9919);
// EXTERNAL MODULE: ./lib/http/exchange.js
var exchange = __webpack_require__(1839);
// EXTERNAL MODULE: ./lib/http/network-failure.js + 1 modules
var network_failure = __webpack_require__(7602);
;// CONCATENATED MODULE: ./lib/http/request.js

/** Writes a request the way undici takes it. It asks for JSON, and for no compression. */
function wireRequest(request, userAgent) {
    const { method, path, query = {}, form, json } = request;
    const base = new URL(request.base);
    const search = encodeFields(query);
    const headers = {
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': userAgent,
    };
    if (form !== undefined)
        headers['content-type'] = 'application/x-www-form-urlencoded';
    if (json !== undefined)
        headers['content-type'] = 'application/json';
    for (const [name, value] of Object.entries(request.headers ?? {})) {
        headers[name.toLowerCase()] = value instanceof secret/* Secret */.z ? value.reveal() : value;
    }
    const body = form === undefined ? (json === undefined ? null : JSON.stringify(json)) : encodeFields(form);
    return {
        origin: base.origin,
        path: (base.pathname.replace(/\/+$/, '') + path || '/') + (search === '' ? '' : `?${search}`),
        method,
        headers,
        body,
    };
}
function encodeFields(fields) {
    const encoded = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
        if (value !== undefined)
            encoded.append(name, String(value));
    }
    return encoded.toString();
}

;// CONCATENATED MODULE: ./lib/http/client.js









/** Makes a client. Its debug log shows method and path, status, size and duration of each request. */
function createHttpClient(options) {
    const { dispatcher, log, clock, userAgent } = options;
    const { requestTimeoutMs = 30_000, maximumBodyBytes = 5 * 1024 * 1024 } = options;
    const { timeout = AbortSignal.timeout.bind(AbortSignal) } = options;
    const longestBody = (request) => request.maximumBodyBytes ?? maximumBodyBytes;
    const send = async (request, target) => {
        const deadline = timeout(request.timeoutMs ?? requestTimeoutMs);
        const limits = { deadline, signal: request.signal, maximumBytes: longestBody(request) };
        const wire = wireRequest(request, userAgent);
        try {
            return await (0,exchange/* exchange */.c)(dispatcher, wire, limits);
        }
        catch (error) {
            // The handshake failed, so nothing was sent and a second one repeats nothing.
            if (!(error instanceof exchange/* ExchangeFailure */.u && (0,network_failure/* isUnknownAuthority */.c)(error)))
                throw error;
            if (!(await dispatcher.trustMore()))
                throw error;
            log.debug((0,english/* english */.x)((0,messages_message/* message */.iU)('trusting_more', { host: target.host })));
            return (0,exchange/* exchange */.c)(dispatcher, wire, limits);
        }
    };
    const toError = (error, request, target) => {
        if (!(error instanceof exchange/* ExchangeFailure */.u))
            return error;
        const { fault, sent } = error;
        if (fault === 'broken') {
            return (0,network_failure/* errorForBrokenExchange */.e)(error, target, dispatcher.wantsCertificate(error.cause));
        }
        if (fault === 'too-large')
            return tooLarge(target, longestBody(request), error);
        const { cause } = error;
        if (!sent)
            return new errors/* NetworkError */.Dr((0,messages_message/* message */.iU)('network_connect_timeout', target), 'not-sent', { cause });
        const seconds = (request.timeoutMs ?? requestTimeoutMs) / 1_000;
        return new errors/* NetworkError */.Dr((0,messages_message/* message */.iU)('network_timeout', { ...target, seconds }), 'unknown', { cause });
    };
    return {
        request: async (request) => {
            const started = clock.monotonic();
            const { host } = new URL(request.base);
            const { endpoint, service, setting } = request;
            const target = { host, endpoint, service, setting };
            const milliseconds = () => Math.round(clock.monotonic() - started);
            try {
                const raw = await send(request, target);
                const { status, body } = raw;
                log.debug((0,english/* english */.x)((0,messages_message/* message */.iU)('request_answered', {
                    endpoint,
                    status,
                    bytes: body.length,
                    milliseconds: milliseconds(),
                })));
                if (status >= 300 && status < 400)
                    throw redirectError(raw, request.base, target);
                const bytes = await readBody(raw, target, longestBody(request));
                const text = new TextDecoder().decode(bytes);
                const answer = { ...target, status, headers: flatHeaders(raw), text };
                return request.wantsBytes ? { ...answer, bytes } : answer;
            }
            catch (error) {
                const thrown = toError(error, request, target);
                const name = thrown instanceof Error ? thrown.name : 'unknown error';
                log.debug((0,english/* english */.x)((0,messages_message/* message */.iU)('request_failed', { endpoint, error: name, milliseconds: milliseconds() })));
                throw thrown;
            }
        },
    };
}
function flatHeaders({ headers }) {
    const given = Object.entries(headers).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}
/** Shows the origin of a redirect's target only: path and query may hold what we sent. */
function redirectError({ status, headers }, base, target) {
    const location = String(headers['location'] ?? '');
    const url = location === '' ? undefined : (0,parse_url/* parseUrl */.D)(location, base);
    if (url === undefined)
        return new errors/* RedirectError */.Lx((0,messages_message/* message */.iU)('redirected_nowhere', { ...target, status }));
    const shown = url.origin === 'null' ? url.protocol : url.origin;
    return new errors/* RedirectError */.Lx((0,messages_message/* message */.iU)('redirected', { ...target, status, target: (0,clean_text/* cleanLine */.O)(shown, 200) }));
}
async function readBody({ status, headers, body }, target, maximumBytes) {
    const encoding = String(headers['content-encoding'] ?? '');
    try {
        return await (0,content_encoding/* undoContentEncoding */.p4)(body, encoding, maximumBytes);
    }
    catch (cause) {
        // The status says enough; see `exchange`.
        if (status >= 400)
            return new Uint8Array();
        if (cause instanceof content_encoding/* BodyTooLong */.Jp)
            throw tooLarge(target, maximumBytes, cause);
        const shown = (0,clean_text/* cleanLine */.O)(encoding, 40);
        throw new errors/* AnswerError */.dV((0,messages_message/* message */.iU)('answer_unreadable', { ...target, encoding: shown }), true, { cause });
    }
}
function tooLarge(target, maximumBytes, cause) {
    const kibibytes = maximumBytes / 1024;
    const limit = kibibytes % 1024 === 0
        ? `${kibibytes / 1024} MiB`
        : Number.isInteger(kibibytes)
            ? `${kibibytes} KiB`
            : `${maximumBytes} bytes`;
    return new errors/* AnswerError */.dV((0,messages_message/* message */.iU)('answer_too_large', { ...target, limit }), true, { cause });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/kernel/loopback.js
var loopback = __webpack_require__(6396);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
;// CONCATENATED MODULE: ./lib/http/client-certificate.js

/**
 * Watches the connections that undici makes, through its diagnostics channel, which tells of those behind a
 * proxy as well.
 *
 * In TLS 1.3 the client is done before the server looks at its certificate. A server that demands one then
 * hangs up on the request, with an alert if we are lucky, with a reset or a plain end otherwise (Node's own
 * servers, for one). But it has said so before: the signature algorithms shared with a client are known only
 * where the server asked for a certificate (OpenSSL, SSL_get_shared_sigalgs).
 */
function watchClientCertificates() {
    const errors = new WeakSet();
    const onConnected = (told) => {
        const { socket } = told;
        if (!isEncrypted(socket) || socket.getSharedSigalgs().length === 0)
            return;
        let hasAnswered = false;
        // Before undici's own listeners, the first of which takes the bytes away.
        socket.prependListener('readable', () => {
            hasAnswered ||= socket.readableLength > 0;
        });
        socket.prependListener('error', (error) => {
            if (!hasAnswered)
                errors.add(error);
        });
    };
    const connected = (0,external_node_diagnostics_channel_.channel)('undici:client:connected');
    connected.subscribe(onConnected);
    return {
        isBehind: (error) => error instanceof Error && errors.has(error),
        close: () => void connected.unsubscribe(onConnected),
    };
}
/** Told by what it has, not by its class: for that `node:tls` would be loaded by runs that need none. */
function isEncrypted(socket) {
    return socket !== undefined && 'encrypted' in socket;
}

// EXTERNAL MODULE: ./lib/http/loopback-lookup.js
var loopback_lookup = __webpack_require__(8318);
// EXTERNAL MODULE: ./lib/http/proxy-connection.js
var proxy_connection = __webpack_require__(9401);
// EXTERNAL MODULE: ./lib/http/trust.js
var http_trust = __webpack_require__(3526);
// EXTERNAL MODULE: ./lib/http/undici.cjs
var undici = __webpack_require__(3412);
;// CONCATENATED MODULE: ./lib/http/dispatcher.js







/**
 * Makes a dispatcher. Certificates are always checked, also when `NODE_TLS_REJECT_UNAUTHORIZED` is 0.
 *
 * Proxies: https targets use `httpsProxy` through a tunnel, plain http targets `httpProxy`, with a tunnel
 * only if the proxy itself is https. `noProxy` follows undici: a name covers the names below it, `*` alone
 * covers everything, address ranges are not understood. Loopback targets never use a proxy, as in Go: no
 * proxy elsewhere could reach them, and their requests are not encrypted. For the same reason a name such as
 * `localhost` leads to this machine's addresses, whatever a resolver says.
 */
function createDispatcher(options) {
    const { trust, proxy = {}, connectTimeoutMs: timeout = 10_000 } = options;
    // undici ends the connections that stand, and lets one that is still coming about go on until its timeout.
    const ending = new AbortController();
    // Every connection listens, and there may be more than the ten at which Node warns of a leak.
    (0,external_node_events_.setMaxListeners)(0, ending.signal);
    const routesWith = (secureContext) => createRoutes(proxy, { secureContext, timeout, signal: ending.signal });
    let routes = routesWith(trust.initial);
    let replaced;
    let widening;
    const clientCertificates = watchClientCertificates();
    const widen = async () => {
        const context = await trust.widened();
        if (context === undefined)
            return false;
        replaced = routes;
        routes = routesWith(context);
        return true;
    };
    return {
        dispatch: (request, handler) => routes.agentFor(String(request.origin)).dispatch(request, handler),
        trustMore: () => {
            widening ??= widen();
            return widening;
        },
        wantsCertificate: clientCertificates.isBehind,
        destroy: async () => {
            clientCertificates.close();
            const all = [routes.each((agent) => agent.destroy()), replaced?.each((agent) => agent.destroy())];
            ending.abort();
            await Promise.all(all);
        },
    };
}
/** Agents are made when first needed: a proxy agent costs start time and most runs need one agent only. */
function createRoutes({ httpsProxy, httpProxy, noProxy = '' }, { secureContext, timeout, signal }) {
    const secure = {
        timeout,
        signal,
        rejectUnauthorized: true,
        minVersion: http_trust/* oldestTls */.r,
        ...(secureContext === undefined ? {} : { secureContext }),
    };
    // The client bounds each request as a whole. The head of an answer may have 16 KiB, as by Node's default.
    const unbounded = { headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: 16_384 };
    const proxied = (kind, { origin, authorization }) => new undici.EnvHttpProxyAgent({
        ...unbounded,
        connect: secure,
        requestTls: secure,
        proxyTls: secure,
        // Empty rather than missing: undici would read the environment.
        httpsProxy: '',
        httpProxy: '',
        [kind]: origin,
        noProxy,
        proxyTunnel: false,
        ...(authorization === undefined ? {} : { token: authorization.reveal() }),
        clientFactory: (_origin, { connect }) => (0,proxy_connection/* createProxyConnection */.Vh)({ connect, headersTimeout: timeout }),
    });
    const agents = new Map();
    const lazily = (route, make) => {
        const agent = agents.get(route) ?? make();
        agents.set(route, agent);
        return agent;
    };
    return {
        agentFor: (origin) => {
            const { protocol, hostname } = new URL(origin);
            const kind = protocol === 'https:' ? 'httpsProxy' : 'httpProxy';
            const server = { httpsProxy, httpProxy }[kind];
            if ((0,loopback/* isLoopbackHost */.c)(hostname)) {
                const connect = { ...secure, lookup: loopback_lookup/* loopbackLookup */.I, autoSelectFamily: true };
                return lazily('loopback', () => new undici.Agent({ ...unbounded, connect }));
            }
            if (server === undefined) {
                return lazily('direct', () => new undici.Agent({ ...unbounded, connect: secure }));
            }
            return lazily(kind, () => proxied(kind, server));
        },
        each: (act) => Promise.all([...agents.values()].map(act)),
    };
}

;// CONCATENATED MODULE: ./lib/http/proxy-settings.js





/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` the way curl and undici do: a lower-case name beats the
 * upper-case one, also when it is empty, which then means no proxy. An address without a scheme is http.
 * Throws a `ConfigurationError` that names each malformed variable and shows nothing of its value.
 */
function proxySettingsFrom(environment) {
    const problems = [];
    const settings = {
        httpsProxy: readServer(environment, 'HTTPS_PROXY', problems),
        httpProxy: readServer(environment, 'HTTP_PROXY', problems),
        noProxy: readExceptions(environment),
    };
    const [first, ...others] = problems;
    if (first !== undefined)
        throw new errors/* ConfigurationError */.j1([first, ...others]);
    return settings;
}
function readVariable(environment, name) {
    const lower = name.toLowerCase();
    const used = environment[lower] === undefined ? name : lower;
    return { name: used, value: environment[used]?.trim() ?? '' };
}
function readServer(environment, name, problems) {
    const { name: variable, value } = readVariable(environment, name);
    if (value === '')
        return undefined;
    const text = value.includes('://') ? value : `http://${value}`;
    const url = (0,parse_url/* parseUrl */.D)(text);
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        problems.push((0,messages_message/* message */.iU)('problem_proxy', { variable }));
        return undefined;
    }
    return { origin: url.origin, authorization: basicAuthorization(url) };
}
function basicAuthorization(url) {
    if (url.username === '' && url.password === '')
        return undefined;
    const pair = `${decodePercent(url.username)}:${decodePercent(url.password)}`;
    return new secret/* Secret */.z(`Basic ${Buffer.from(pair).toString('base64')}`);
}
/** A percent sign that starts no escape stands for itself, as it does for curl. */
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function readExceptions(environment) {
    const { value } = readVariable(environment, 'NO_PROXY');
    if (value === '')
        return undefined;
    // undici compares with a URL's host, where an IPv6 address stands in brackets; people leave them out.
    return value
        .split(/[\s,]+/)
        .map((entry) => ((0,external_node_net_.isIPv6)(entry) ? `[${entry}]` : entry))
        .join(',');
}

;// CONCATENATED MODULE: ./lib/hosts/network.js






/** In characters: the largest bundles of certificate authorities have a tenth of it. */
const longestCaFile = 10 * 1_024 * 1_024;
/** Opens the network as environment and options say. Throws `ConfigurationError` on a bad proxy or CA file. */
async function openNetwork(settings) {
    const { caFile, caFileMayFail, variables, clock, log } = settings;
    const trust = await (0,http_trust/* loadTrust */.V)({
        caFile,
        caFileMayFail,
        nodeExtraCaCerts: variables['NODE_EXTRA_CA_CERTS'],
        sslCertFile: variables['SSL_CERT_FILE'],
        readFile: (path) => readRegularFile(path, { longest: longestCaFile }),
        log,
    });
    const proxy = proxySettingsFrom(variables);
    const dispatcher = createDispatcher({ proxy, trust });
    const http = createHttpClient({ dispatcher, log, clock, userAgent: `scangate/${version/* version */.r}` });
    return {
        http,
        openProbe: async () => {
            const { createProbe } = await __webpack_require__.e(/* import() */ 331).then(__webpack_require__.bind(__webpack_require__, 8331));
            return createProbe({ dispatcher, trust, proxy });
        },
        close: () => dispatcher.destroy(),
    };
}
/**
 * Opens the network for as long as something is asked; nothing stays open, however it ends. Throws
 * `ConfigurationError` on a bad proxy or CA file, and what `ask` throws.
 */
async function withNetwork(settings, ask) {
    const { lastActs } = settings;
    const { http, openProbe, close } = await openNetwork(settings);
    lastActs?.add(close);
    try {
        return await ask(http, openProbe);
    }
    finally {
        lastActs?.delete(close);
        await close();
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/gate/has-sarif.js
var has_sarif = __webpack_require__(5483);
;// CONCATENATED MODULE: ./lib/hosts/report-folder.js







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
    const path = (0,external_node_path_.resolve)(base, given);
    const unusable = (why) => ({
        path: '',
        problem: (0,messages_message/* message */.iU)('problem_folder', { input: 'report_dir', given, why }),
    });
    if (keptUnlessOf !== undefined && (await holdsReportOfAnother(path, keptUnlessOf))) {
        return unusable((0,messages_message/* message */.iU)('file_other_report', { name: reportNames[0] }));
    }
    for (const name of [...reportNames, has_sarif/* sarifName */.V, ...lineFiles]) {
        try {
            await (0,promises_.rm)((0,external_node_path_.join)(path, name), { force: true });
        }
        catch (error) {
            const why = whyUnwritable(error, path);
            return unusable(isNoFolder(error) ? why : (0,messages_message/* message */.iU)('file_not_removed', { name, why }));
        }
    }
    const probe = temporaryFile(path, 'scangate');
    try {
        await (0,promises_.mkdir)(path, { recursive: true });
        await (0,promises_.writeFile)(probe, 'Can reports be written here?\n', { flag: 'wx' });
        await (0,promises_.rm)(probe);
        return { path, problem: undefined };
    }
    catch (error) {
        await (0,promises_.rm)(probe, { force: true }).catch(() => { });
        return unusable(whyUnwritable(error, path));
    }
}
/** Whether a folder has a report that is not the source's own. One that can't be read may be anybody's. */
async function holdsReportOfAnother(path, source) {
    try {
        const report = JSON.parse(await readRegularFile((0,external_node_path_.join)(path, reportNames[0]), { longest: longestReport }));
        return typeof report !== 'object' || report === null || !('source' in report) || report.source !== source;
    }
    catch (error) {
        return codeOf(error) !== 'ENOENT' && !isNoFolder(error);
    }
}
/** A new name beside the reports, for a file that takes the place of one or goes again. */
function temporaryFile(folder, name) {
    return (0,external_node_path_.join)(folder, `.${name}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
}
/** Says in words what can be put right; anything else as Node says it. */
function whyUnwritable(error, folder) {
    const code = codeOf(error);
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return (0,messages_message/* message */.iU)('file_no_space');
    if (code === 'EROFS')
        return (0,messages_message/* message */.iU)('file_read_only');
    if (code === 'EACCES' || code === 'EPERM')
        return (0,messages_message/* message */.iU)('file_denied');
    if (code === 'EEXIST' || isNoFolder(error))
        return (0,messages_message/* message */.iU)('file_not_folder', { folder });
    if (code === 'EISDIR' || code === 'ERR_FS_EISDIR')
        return (0,messages_message/* message */.iU)('file_is_folder');
    return (0,errors/* wordsOf */.Z9)(error);
}
function isNoFolder(error) {
    return codeOf(error) === 'ENOTDIR';
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}

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
    const temporary = temporaryFile(folder, name);
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
                    log.warning((0,messages_message/* message */.iU)('file_not_written', { file: name, folder, why: whyUnwritable(error, folder) }));
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
        const folder = await prepareReportFolder(wanted, host.folder ?? '.', Object.keys(source.lineFiles ?? {}), source.judgesReports ? source.name : undefined);
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
    return (path, longest = longestOptionFile) => readRegularFile((0,external_node_path_.resolve)(folder, path), { longest });
}
async function begin(source, reading, host, log, reportDir) {
    const { clock, evidence, handOver, lastActs, patience, random, save, secrets, signal, variables } = host;
    const network = { caFile: reading.common.ca_file, variables, clock, log, lastActs };
    const { lineFiles = {} } = source;
    const files = runLines({ folder: reportDir, lineFiles, redact: secrets.redact, log, lastActs });
    try {
        return await withNetwork(network, (http, openProbe) => {
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
                                name: reportNames[0],
                                except,
                                signal,
                            });
                        },
                        read: (file, bounds) => readRegularFile(file.real, bounds),
                    },
                }),
                handOver: async (report) => handOver?.(report, reportDir, reading),
                lines: files.lines,
                setLastWord: lastWordIn(lastActs, log),
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

// EXTERNAL MODULE: ./lib/hosts/library/given-options.js
var given_options = __webpack_require__(8881);
// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __webpack_require__(2463);
;// CONCATENATED MODULE: ./lib/hosts/library/scan-logger.js


const longestLine = 4_000;
/** Says lines in the language of a catalogue, cleaned and without secrets, to a program's logger. */
function createScanLogger(target, catalogue, redact) {
    const sayWith = (level) => (said) => {
        const text = typeof said === 'string' ? said : (0,messages_message/* say */.cv)(catalogue, said);
        // Twice: cleaning could join the parts of a secret, or cut one off in the middle.
        const line = redact((0,harmless/* inertLine */.F)(redact(text), longestLine));
        try {
            target[level]?.(line);
        }
        catch {
            // A log that fails must not decide whether a scan is canceled.
        }
    };
    return {
        debug: sayWith('debug'),
        info: sayWith('info'),
        notice: sayWith('info'),
        warning: sayWith('warn'),
        error: sayWith('error'),
    };
}

;// CONCATENATED MODULE: ./lib/hosts/signals.js



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
function listenForStop(target, onAgain = () => { }, clock = systemClock) {
    const controller = new AbortController();
    let first = 0;
    const listener = (signal) => {
        if (!controller.signal.aborted) {
            first = clock.monotonic();
            controller.abort(new AbortedError(message('reason_aborted', { signal }), signal));
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

;// CONCATENATED MODULE: ./lib/hosts/library/told-to-stop.js




/** Follows a program's `AbortSignal`; a run without one is never told to stop. */
function followSignal(wish) {
    const controller = new AbortController();
    const stop = () => controller.abort(abortedBy(wish?.reason));
    if (wish?.aborted)
        stop();
    else
        wish?.addEventListener('abort', stop, { once: true });
    return { signal: controller.signal, close: () => wish?.removeEventListener('abort', stop) };
}
/** A reason that is a signal's name decides about the exit code; any other one counts as SIGTERM. */
function abortedBy(reason) {
    const signal = stopSignals.find((name) => name === reason) ?? 'SIGTERM';
    return new errors/* AbortedError */.oM((0,messages_message/* message */.iU)('reason_aborted', { signal: nameOf(reason) }), signal);
}
function nameOf(reason) {
    const name = reason instanceof Error ? reason.name : typeof reason === 'string' ? reason : '';
    return (0,clean_text/* cleanLine */.O)(name, 80) || 'AbortSignal';
}
/** Names the true cause where the report of a run could only name a process's signal. */
function withTrueCause(report, wish) {
    const { reason } = report;
    if (!(0,messages_message/* isOneOf */.EK)(reason, 'reason_aborted_maybe_running'))
        return report;
    return { ...report, reason: { ...reason, params: { ...reason.params, signal: nameOf(wish?.reason) } } };
}

;// CONCATENATED MODULE: ./lib/hosts/library/gate-run.js












/** Nobody comes after us who could cancel, so a stopped run tries for as long as the CLI does. */
const patience = { tries: Number.POSITIVE_INFINITY, ms: 15_000 };
/** Runs a gate for a program. Resolves and rejects as `scanVaddy` says. */
async function gate_run_runGate(source, known, options, { signal, logger = {}, env = process.env }) {
    const { given, problems } = (0,given_options.givenOptions)(options, known);
    // Also a key that is refused for its form must not be shown.
    const secretNames = Object.keys(source.options).filter((name) => source.options[name]?.secret !== undefined);
    const secrets = createSecrets(secretNames.map((name) => new secret/* Secret */.z(given[name]?.text ?? '')));
    const stop = followSignal(signal);
    try {
        const { report } = await runGate(source, {
            given,
            problems,
            inOwnWords: (found) => found.map(inProgramWords),
            variables: env,
            clock: clock_systemClock,
            random: Math.random,
            signal: stop.signal,
            log: ({ common }) => createScanLogger(logger, (0,catalogues/* catalogueOf */.vq)(common.language ?? 'en'), secrets.redact),
            secrets,
            save: () => { },
            patience,
            evidence: runEvidence(env),
            lastActs: new Set(),
        });
        return redactReport(withTrueCause(report, signal), secrets.redact);
    }
    finally {
        stop.close();
    }
}
/** The options' own words tell where a workflow finds its secrets. */
function inProgramWords(problem) {
    if (!(0,messages_message/* isOneOf */.EK)(problem, 'problem_required_secret'))
        return problem;
    return (0,messages_message/* message */.iU)('problem_required', { input: problem.params.input });
}


/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ BodyTooLong),
/* harmony export */   p4: () => (/* binding */ undoContentEncoding)
/* harmony export */ });
/* unused harmony export BodyUnreadable */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** The body is longer than allowed once its encoding is undone. */
class BodyTooLong extends Error {
    name = 'BodyTooLong';
}
/** The encoding is unknown, or the body is not what it says. */
class BodyUnreadable extends Error {
    name = 'BodyUnreadable';
}
/** Nobody encodes an answer more often; a longer list is an attack. */
const mostEncodings = 2;
/**
 * Undoes the header `Content-Encoding`. We ask for none (`identity`), but proxies compress all the same.
 * Never holds more than `maximumBytes` of output, so that a bomb can't fill the memory.
 * Throws `BodyTooLong` or `BodyUnreadable`.
 */
async function undoContentEncoding(body, header, maximumBytes) {
    const encodings = header
        .toLowerCase()
        .split(',')
        .map((encoding) => encoding.trim())
        .filter((encoding) => encoding !== '' && encoding !== 'identity');
    if (encodings.length > mostEncodings)
        throw new BodyUnreadable('too many encodings');
    let decoded = body;
    for (const encoding of encodings.toReversed())
        decoded = await undoOne(decoded, encoding, maximumBytes);
    return decoded;
}
async function undoOne(body, encoding, maximumBytes) {
    if (body.length === 0)
        return body;
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    // Some servers leave out the zlib header that `deflate` asks for; its first byte ends in 8.
    const inflate = ((body[0] ?? 0) & 0x0f) === 8 ? zlib.inflate : zlib.inflateRaw;
    const decoders = new Map([
        ['gzip', zlib.gunzip],
        ['x-gzip', zlib.gunzip],
        ['deflate', inflate],
        ['br', zlib.brotliDecompress],
    ]);
    const decode = decoders.get(encoding);
    if (decode === undefined)
        throw new BodyUnreadable('unknown encoding');
    const options = { maxOutputLength: maximumBytes };
    try {
        return await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(decode)(body, options);
    }
    catch (cause) {
        const tooLong = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
        throw tooLong
            ? new BodyTooLong('the decoded body is too long', { cause })
            : new BodyUnreadable('the body is not what its encoding says', { cause });
    }
}


/***/ }),

/***/ 4234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   kB: () => (/* binding */ readableCode)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9986);

/** The code that Node or undici gave an error, else its class. */
function codeOf(error) {
    return textOf(error, 'code') ?? (error instanceof Error ? error.name : 'unknown');
}
/** undici's own codes say little; its texts are fixed and short, such as «other side closed». */
function readableCode(error) {
    const code = codeOf(error);
    return error instanceof Error && code.startsWith('UND_ERR_') ? (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(error.message, 200) : code;
}
/** A property of an error as a line of text, where it has one. */
function textOf(error, property) {
    if (typeof error !== 'object' || error === null || !(property in error))
        return undefined;
    const value = error[property];
    return typeof value === 'string' || typeof value === 'number' ? (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(String(value), 200) : undefined;
}


/***/ }),

/***/ 1839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   u: () => (/* binding */ ExchangeFailure)
/* harmony export */ });
/* harmony import */ var _kernel_pending_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7999);

/** An exchange ended without an answer; `cause` is what undici reported. */
class ExchangeFailure extends Error {
    name = 'ExchangeFailure';
    fault;
    /** Whether a byte of the request can have left for the server. */
    sent;
    /** The status of an answer whose head came in before its body failed. */
    status;
    constructor(fault, sent, cause, status) {
        super(`The exchange failed: ${fault}.`, { cause });
        this.fault = fault;
        this.sent = sent;
        this.status = status;
    }
}
/**
 * Sends one request and collects its answer. It talks to undici's dispatcher itself because `request()`
 * neither tells whether anything was sent nor lets go of a request that still waits for its connection.
 *
 * A redirect is given without its body. An answer of 400 or above is given even when its body breaks off,
 * hangs or is too long: its status says enough, and of the body what came within the limits is there.
 *
 * Throws an `ExchangeFailure`, or `signal.reason`. Whatever it throws, nothing is sent any more afterwards.
 */
function exchange(dispatcher, request, { deadline, signal, maximumBytes, wantsBody }) {
    const isEnough = (status) => status >= 400 || (wantsBody !== undefined && status >= 200);
    const endsAtHead = (status) => wantsBody === undefined ? status >= 300 && status < 400 : status >= 200 && !wantsBody(status);
    return new Promise((resolve, reject) => {
        let settled = false;
        let sent = false;
        let controller;
        let head;
        const chunks = [];
        let bytes = 0;
        const settle = (act) => {
            if (settled)
                return;
            settled = true;
            deadline.removeEventListener('abort', onDeadline);
            signal?.removeEventListener('abort', onAbort);
            act();
        };
        const stop = () => controller?.abort(new Error('nobody waits for this any more'));
        const answer = (status) => resolve({ ...status, body: Buffer.concat(chunks) });
        const fail = (fault, cause) => settle(() => {
            stop();
            if (head !== undefined && isEnough(head.status))
                answer(head);
            else
                reject(new ExchangeFailure(fault, sent, cause, head?.status));
        });
        const onDeadline = () => {
            // Without a request there is no answer to read, and none must leave any more.
            if (!sent)
                return fail('timeout', deadline.reason);
            const seen = bytes;
            const hadHead = head !== undefined;
            (0,_kernel_pending_input_js__WEBPACK_IMPORTED_MODULE_0__/* .afterPendingInput */ ._)(() => {
                if (settled)
                    return;
                // A long answer takes several turns to read. It can't go on for ever: its length is limited.
                if (bytes > seen || (head !== undefined && !hadHead))
                    onDeadline();
                else
                    fail('timeout', deadline.reason);
            });
        };
        const onAbort = () => settle(() => {
            stop();
            reject(signal?.reason);
        });
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        deadline.addEventListener('abort', onDeadline);
        signal?.addEventListener('abort', onAbort);
        dispatcher.dispatch(request, {
            onRequestStart: (control) => {
                controller = control;
                // The connection may come about after we gave up: the request must not go out then.
                if (settled)
                    stop();
                else
                    sent = true;
            },
            onResponseStart: (_control, status, headers) => {
                if (settled)
                    return;
                head = { status, headers };
                if (!endsAtHead(status))
                    return;
                settle(() => answer({ status, headers }));
                stop();
            },
            onResponseData: (_control, chunk) => {
                if (settled)
                    return;
                bytes += chunk.length;
                if (bytes > maximumBytes)
                    fail('too-large', undefined);
                else
                    chunks.push(chunk);
            },
            onResponseEnd: () => {
                settle(() => {
                    if (head !== undefined)
                        answer(head);
                });
            },
            onResponseError: (_control, error) => fail('broken', error),
        });
    });
}


/***/ }),

/***/ 8318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ loopbackLookup)
/* harmony export */ });
const [first, ...others] = [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
];
/**
 * Finds this machine's addresses for every name and asks no resolver. For names that must be this machine
 * (RFC 6761, section 6.3): a hosts file or a name server may say otherwise, and what goes there is not encrypted.
 */
const loopbackLookup = (_name, { all }, callback) => {
    if (all)
        callback(null, [first, ...others]);
    else
        callback(null, first.address, first.family);
};


/***/ }),

/***/ 7602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ errorForBrokenExchange),
  c: () => (/* binding */ isUnknownAuthority)
});

// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/http/error-code.js
var error_code = __webpack_require__(4234);
;// CONCATENATED MODULE: ./lib/http/lost-connection.js

/**
 * What the system says of a connection that is lost, or that does not come about because nobody is there
 * (Node's and libuv's error codes). A list of losses, because of what else can happen there is no list: Node has
 * one code, UNSPECIFIED, for most of OpenSSL's reasons to reject a certificate.
 */
const systemCodes = new Set([
    'EADDRNOTAVAIL',
    'EAFNOSUPPORT',
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'ENETDOWN',
    'ENETRESET',
    'ENETUNREACH',
    'ENOTCONN',
    'EPIPE',
    'ESHUTDOWN',
    'ETIMEDOUT',
    // OpenSSL's word for a connection that ends without TLS saying goodbye.
    'ERR_SSL_UNEXPECTED_EOF_WHILE_READING',
    'UND_ERR_CONNECT_TIMEOUT',
    // Waiting for a proxy's answer to CONNECT.
    'UND_ERR_HEADERS_TIMEOUT',
]);
/** What undici says of a socket that ended. Under the same code it says what makes no sense, too. */
const socketTexts = new Set(['other side closed', 'closed', 'destroyed']);
/** No name, or no resolver: every code of getaddrinfo. */
const notResolved = /^(?:ENOTFOUND$|EAI_)/;
/**
 * Says whether what Node or undici reported is a lost connection: a list of what is, and all else is not.
 * `status` is that of an answer whose head had come in.
 */
function isLostConnection(error, status) {
    // Where several addresses were tried, each must have been lost.
    if (error instanceof AggregateError) {
        return error.errors.length > 0 && error.errors.every((one) => isLostConnection(one, status));
    }
    const code = (0,error_code/* codeOf */.$N)(error);
    if (systemCodes.has(code) || notResolved.test(code))
        return true;
    if (!(error instanceof Error))
        return false;
    return (code === 'UND_ERR_SOCKET' && socketTexts.has(error.message)) || isCutShort(error, code, status);
}
/**
 * An answer that was good until its connection ended, under `Connection: close`. undici reports conflicting
 * lengths in the head, and a length of a 204, by the same code: of the first there is no status yet, and a
 * 204 has no body that could be cut.
 */
function isCutShort(error, code, status) {
    if (status === undefined || status < 200 || status > 299 || status === 204)
        return false;
    if (code === lengthMismatch)
        return true;
    return code === 'HTTPParserError' && error.message.includes('(Invalid EOF state)');
}
/** undici's code where the length of a body is not what was announced, or was announced in two ways. */
const lengthMismatch = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH';

// EXTERNAL MODULE: ./lib/http/proxy-connection.js
var proxy_connection = __webpack_require__(9401);
;// CONCATENATED MODULE: ./lib/http/network-failure.js





const expired = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);
const wrongHost = new Set(['ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH']);
const unknownAuthority = new Set([
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_UNTRUSTED',
]);
// The rest of Node's documented «X509 certificate error codes».
const otherCertificateFault = /^(?:CERT_|CRL_|UNABLE_TO_|ERROR_IN_(?:CERT|CRL)_|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_EXCEEDED$)/;
const noTls = /^(?:EPROTO$|ERR_SSL_|ERR_TLS_)/;
// Node's code for every other reason of OpenSSL, which stands in the error's text.
const otherReason = 'UNSPECIFIED';
/** Says whether the server's certificate came from an authority that is not trusted (yet). */
function isUnknownAuthority({ sent, cause }) {
    return !sent && unknownAuthority.has((0,error_code/* codeOf */.$N)(innermost(cause)));
}
/**
 * Turns what undici reported into an error of the kernel. What is a lost connection stands in a list; all else
 * is about certificates before the request is sent, and an answer without sense afterwards. A request that
 * undici itself refused to build is a bug of ours and comes back as it is.
 *
 * `wantsCertificate`: the connection ended unanswered after the server had asked for a client certificate.
 */
function errorForBrokenExchange({ sent, cause, status }, target, wantsCertificate = false) {
    const error = innermost(cause);
    const proxyStatus = statusOfProxy(error);
    if (proxyStatus !== undefined)
        return errorForProxyAnswer(proxyStatus, target, cause);
    if ((0,error_code/* codeOf */.$N)(error) === 'UND_ERR_INVALID_ARG')
        return cause;
    if (sent) {
        if (wantsCertificate)
            return new errors/* CertificateError */.EE((0,message/* message */.iU)('certificate_wanted', target), 'unknown', { cause });
        return errorAfterSending(error, status, target, cause);
    }
    return errorBeforeSending(error, target, cause);
}
function errorAfterSending(error, status, target, cause) {
    if (isLostConnection(error, status)) {
        const lost = (0,message/* message */.iU)('network_lost', { ...target, code: (0,error_code/* readableCode */.kB)(error) });
        return new errors/* NetworkError */.Dr(lost, 'unknown', { cause });
    }
    const code = (0,error_code/* codeOf */.$N)(error);
    if (noTls.test(code) || code === otherReason) {
        return new errors/* CertificateError */.EE((0,message/* message */.iU)('tls_broken', { ...target, code }), 'unknown', { cause });
    }
    return new errors/* AnswerError */.dV(malformedMessage(error, status, target), true, { cause });
}
/** What undici could make nothing of. It is told by status, code and, where undici has no other, fixed text. */
function malformedMessage(error, status, target) {
    const code = (0,error_code/* codeOf */.$N)(error);
    const text = code === 'UND_ERR_SOCKET' ? (0,error_code/* textOf */.b6)(error, 'message') : undefined;
    if (text === 'bad response')
        return (0,message/* message */.iU)('answer_unasked', { ...target, status: '100 Continue' });
    if (text === 'bad upgrade' || status === 101) {
        return (0,message/* message */.iU)('answer_unasked', { ...target, status: '101 Switching Protocols' });
    }
    if (status !== undefined && status < 100) {
        return (0,message/* message */.iU)('answer_no_status', { ...target, status: String(status).padStart(3, '0') });
    }
    if (code === lengthMismatch)
        return (0,message/* message */.iU)('answer_contradictory', target);
    return (0,message/* message */.iU)('answer_not_http', { ...target, code: (0,error_code/* readableCode */.kB)(error) });
}
function errorBeforeSending(error, target, cause) {
    const code = (0,error_code/* codeOf */.$N)(error);
    const isProxy = cause instanceof proxy_connection/* ProxyUnreachable */.Lo;
    if (isLostConnection(error, undefined)) {
        const lost = isProxy
            ? (0,message/* message */.iU)('network_proxy_unreachable', { ...target, code: triedAddress(error) ?? (0,error_code/* readableCode */.kB)(error) })
            : connectionMessage(error, code, target);
        return new errors/* NetworkError */.Dr(lost, 'not-sent', { cause });
    }
    const certificate = certificateMessage(error, code, target);
    if (certificate !== undefined)
        return new errors/* CertificateError */.EE(certificate, 'not-sent', { cause });
    if (isProxy) {
        return new errors/* BarredError */.hi((0,message/* message */.iU)('network_proxy_senseless', { ...target, code: (0,error_code/* readableCode */.kB)(error) }), {
            cause,
        });
    }
    // A system call or a bug of ours failed before there was TLS; what is left failed in its handshake.
    if ((0,error_code/* textOf */.b6)(error, 'syscall') !== undefined || (0,error_code/* textOf */.b6)(error, 'code') === undefined) {
        return new errors/* BarredError */.hi((0,message/* message */.iU)('network_not_connected', { ...target, code: (0,error_code/* readableCode */.kB)(error) }), {
            cause,
        });
    }
    return new errors/* CertificateError */.EE((0,message/* message */.iU)('tls_failed', { host: target.host, code: (0,error_code/* readableCode */.kB)(error) }), 'not-sent', {
        cause,
    });
}
function certificateMessage(error, code, target) {
    const { host } = target;
    if (expired.has(code))
        return (0,message/* message */.iU)('certificate_expired', { host });
    if (wrongHost.has(code))
        return (0,message/* message */.iU)('certificate_wrong_host', { ...target, host: (0,error_code/* textOf */.b6)(error, 'host') ?? host });
    if (unknownAuthority.has(code))
        return (0,message/* message */.iU)('certificate_unknown_authority', { host, code });
    if (code === otherReason) {
        return (0,message/* message */.iU)('certificate_unfit', { host, why: (0,error_code/* textOf */.b6)(error, 'message') || code });
    }
    if (otherCertificateFault.test(code))
        return (0,message/* message */.iU)('certificate_rejected', { host, code });
    if (noTls.test(code))
        return (0,message/* message */.iU)('tls_failed', { host, code });
    return undefined;
}
/**
 * A gateway that could not get through speaks of the network behind it (RFC 9110, sections 15.6.3 to 15.6.5), so
 * another try may go better. Whatever else a proxy answers in the server's place is a wish of its own, and will be
 * the same again. All of it is the proxy's word, not the server's: whoever runs one could say it at will.
 */
const gatewayFailed = new Set([502, 503, 504]);
function errorForProxyAnswer(status, target, cause) {
    const detail = { ...target, status: `HTTP ${status}` };
    if (gatewayFailed.has(status)) {
        return new errors/* BarredError */.hi((0,message/* message */.iU)('network_proxy_gateway', detail), { cause, passing: true });
    }
    if (status >= 300 && status <= 399) {
        return new errors/* BarredError */.hi((0,message/* message */.iU)('network_proxy_redirect', detail), { cause });
    }
    return new errors/* BarredError */.hi((0,message/* message */.iU)(status === 407 ? 'network_proxy_login' : 'network_proxy', detail), { cause });
}
function connectionMessage(error, code, target) {
    const { host } = target;
    if (notResolved.test(code)) {
        return (0,message/* message */.iU)('network_unresolved', { ...target, host: (0,error_code/* textOf */.b6)(error, 'hostname') ?? host });
    }
    if (code === 'ECONNREFUSED') {
        return (0,message/* message */.iU)('network_refused', { ...target, address: triedAddress(error) ?? host });
    }
    if (code === 'UND_ERR_CONNECT_TIMEOUT')
        return (0,message/* message */.iU)('network_connect_timeout', target);
    return (0,message/* message */.iU)('network_not_connected', { ...target, code: (0,error_code/* readableCode */.kB)(error) });
}
/** Where Node tries several addresses, it wraps their errors; the wrapper has the first one's code. */
function triedAddress(error) {
    const tried = error instanceof AggregateError ? error.errors : [error];
    const addresses = tried.flatMap((one) => {
        const address = (0,error_code/* textOf */.b6)(one, 'address');
        const port = (0,error_code/* textOf */.b6)(one, 'port');
        if (address === undefined || port === undefined)
            return [];
        return [address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`];
    });
    return addresses.length === 0 ? undefined : addresses.join(', ');
}
/** The status that a proxy gave instead of a way to the server. */
function statusOfProxy(error) {
    if (error instanceof proxy_connection/* ProxyRefusal */.fR)
        return error.status;
    // Without a tunnel undici reports 407 as a bad argument, and keeps the number in the text only.
    const asked = error instanceof Error && error.message === 'Proxy Authentication Required (407)';
    return asked ? 407 : undefined;
}
function innermost(error) {
    const wrapped = error instanceof proxy_connection/* ProxyUnreachable */.Lo || (0,error_code/* codeOf */.$N)(error) === 'UND_ERR_PRX_TLS' ? error.cause : error;
    return wrapped === error ? error : innermost(wrapped);
}


/***/ }),

/***/ 9401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ ProxyUnreachable),
/* harmony export */   Vh: () => (/* binding */ createProxyConnection),
/* harmony export */   fR: () => (/* binding */ ProxyRefusal)
/* harmony export */ });
/* harmony import */ var _undici_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3412);

/** The proxy answered our CONNECT, but not with 200. Nothing reached the server behind it. */
class ProxyRefusal extends Error {
    name = 'ProxyRefusal';
    status;
    constructor(status) {
        super(`The proxy answered HTTP ${status} to CONNECT.`);
        this.status = status;
    }
}
/** The proxy could not be reached or hung up before the tunnel stood. `cause` says how. */
class ProxyUnreachable extends Error {
    name = 'ProxyUnreachable';
}
/**
 * Makes the connection over which undici's `ProxyAgent` asks for tunnels.
 *
 * By itself `ProxyAgent` reports a proxy that hangs up on CONNECT with an error that undici's client takes
 * for recoverable: it connects anew without end, a thousand times a second, and the request never settles,
 * not even when it is aborted (seen with undici 7.30.2). Errors of our own end the request at once. They
 * also tell a fault of the proxy from one of the server behind it.
 */
function createProxyConnection(options) {
    const agent = new _undici_cjs__WEBPACK_IMPORTED_MODULE_0__.ConnectingAgent(options);
    const connect = agent.connect.bind(agent);
    return Object.assign(agent, {
        connect: async (tunnel) => {
            const answer = await connect(tunnel).catch((cause) => {
                throw new ProxyUnreachable('The proxy could not be used.', { cause });
            });
            if (answer.statusCode === 200)
                return answer;
            answer.socket.on('error', () => { }).destroy();
            throw new ProxyRefusal(answer.statusCode);
        },
    });
}


/***/ }),

/***/ 3526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadTrust),
/* harmony export */   r: () => (/* binding */ oldestTls)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3314);
/* harmony import */ var _kernel_file_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4331);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);



/** The oldest TLS that is spoken, whatever Node's own options say. */
const oldestTls = 'TLSv1.2';
/**
 * Decides which certificate authorities are trusted. Without `ca_file` nothing is read and Node's defaults
 * stand: its roots and `NODE_EXTRA_CA_CERTS`. With it a list is built, and since a list of one's own replaces
 * Node's, the defaults are put into it again.
 *
 * The system's store waits until a certificate was refused: reading it takes 166 ms and a context with some
 * 300 roots 17 ms (Node 24; 92 ms on Node 20), and most runs need neither.
 *
 * Throws a `ConfigurationError` when `ca_file` can't be read or holds no certificate, unless it may fail. The
 * files of the two variables only cause a line in the log: an image sets them for everybody, and Node ignores
 * bad ones, too.
 */
async function loadTrust(sources) {
    const { caFile, caFileMayFail = false, nodeExtraCaCerts, sslCertFile, readFile, log } = sources;
    const ignored = (variable, path, why) => {
        log.warning((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('trust_file_ignored', { variable, path, why }));
        return [];
    };
    const fromCaFile = async (path) => {
        try {
            return await readCaFile(path, readFile);
        }
        catch (error) {
            if (!caFileMayFail || !(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1) || !(0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .isOneOf */ .EK)(error.detail, 'problem_file'))
                throw error;
            return ignored('ca_file', path, error.detail.params.why);
        }
    };
    const configured = caFile === undefined ? [] : await fromCaFile(caFile);
    const fromVariable = async (variable, path) => {
        if (path === undefined || path === '')
            return [];
        try {
            return certificatesIn(await readFile(path));
        }
        catch (error) {
            return ignored(variable, path, (0,_kernel_file_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUnreadable */ ._)(error));
        }
    };
    let extraRead;
    const extra = () => {
        extraRead ??= fromVariable('NODE_EXTRA_CA_CERTS', nodeExtraCaCerts);
        return extraRead;
    };
    const widen = async () => {
        const { getCACertificates } = (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19)));
        const more = [
            ...(configured.length > 0 ? [] : await extra()),
            ...(await fromVariable('SSL_CERT_FILE', sslCertFile)),
            ...(getCACertificates?.('system') ?? []),
        ];
        return more.length === 0 ? undefined : contextFor([...configured, ...(await extra()), ...more]);
    };
    let widening;
    return {
        initial: configured.length === 0 ? undefined : await contextFor([...configured, ...(await extra())]),
        widened: () => {
            widening ??= widen();
            return widening;
        },
    };
}
async function contextFor(certificates) {
    const { createSecureContext, rootCertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
    const ca = [...new Set([...rootCertificates, ...certificates])];
    return createSecureContext({ ca, minVersion: oldestTls });
}
const pemCertificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
function certificatesIn(text) {
    return [...text.matchAll(pemCertificate)].map(([certificate]) => certificate);
}
async function readCaFile(path, readFile) {
    const problem = (why, options) => new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([(0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('problem_file', { input: 'ca_file', given: path, why })], options);
    const text = await readFile(path).catch((cause) => {
        throw problem((0,_kernel_file_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUnreadable */ ._)(cause), { cause });
    });
    if (text.trim() === '')
        throw problem((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('file_empty'));
    const certificates = certificatesIn(text);
    if (certificates.length === 0)
        throw problem((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('file_no_certificate'));
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    certificates.forEach((certificate, index) => {
        try {
            new X509Certificate(certificate);
        }
        catch (cause) {
            throw problem((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('file_certificate_damaged', { number: index + 1, count: certificates.length }), {
                cause,
            });
        }
    });
    return certificates;
}


/***/ }),

/***/ 4331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ whyUnreadable),
/* harmony export */   b: () => (/* binding */ UnfitFileError)
/* harmony export */ });
/* harmony import */ var _messages_english_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);


/** A file that is there and is not read, for what it is: no regular file, or too long. */
class UnfitFileError extends Error {
    name = 'UnfitFileError';
    /** Why, in any language. */
    why;
    constructor(why) {
        super((0,_messages_english_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x)(why));
        this.why = why;
    }
}
/** Says in words why a file could not be read, without quoting anything of it. */
function whyUnreadable(error) {
    if (error instanceof UnfitFileError)
        return error.why;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '?';
    if (code === 'ENOENT')
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('file_missing');
    if (code === 'EISDIR')
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('file_is_folder');
    return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('file_unreadable', { code });
}


/***/ }),

/***/ 7999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ afterPendingInput)
/* harmony export */ });
/**
 * Turns of the event loop until what has come in was read. One does for a plain socket, since a turn that
 * began with timers goes on with sockets; what passes a tunnel's own TLS may need another.
 */
const turns = 3;
/**
 * Acts after everything has been read that had come in by now. A process that stood still (SIGSTOP, a
 * laptop's sleep, a long computation) finds its timers due first and what came in before only afterwards:
 * a deadline that acted at once would throw away an answer that was there in time.
 */
function afterPendingInput(act) {
    let left = turns;
    const turn = () => {
        left -= 1;
        if (left === 0)
            act();
        else
            setImmediate(turn);
    };
    setImmediate(turn);
}


/***/ })

};
