export const id = 785;
export const ids = [785];
export const modules = {

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* unused harmony export outcomes */
/** How a run can end. Fixed by the public contract. */
const outcomes = (/* unused pure expression or super */ null && ([
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
]));
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

/***/ 785:
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
var kernel_clock = __webpack_require__(7103);
// EXTERNAL MODULE: ./lib/kernel/secrets.js
var kernel_secrets = __webpack_require__(7252);
// EXTERNAL MODULE: ./lib/messages/catalogues.js + 15 modules
var catalogues = __webpack_require__(9451);
// EXTERNAL MODULE: ./lib/gate/outcome.js
var gate_outcome = __webpack_require__(443);
;// CONCATENATED MODULE: ./lib/gate/early-report.js


/** The report of a run whose input was bad. Names every problem. */
function misconfiguredReport(early, error) {
    const [first] = error.problems;
    const count = error.problems.length;
    const reason = first === undefined || count === 1 ? error.detail : (0,messages_message/* message */.iU)('reason_problems', { count });
    return {
        ...earlyReport(early, 'misconfigured', reason),
        problems: error.problems,
        nextSteps: [{ text: (0,messages_message/* message */.iU)('next_fix_inputs') }],
    };
}
/** The report of a run that was told to stop while it was still reading its input. */
function abortedReport(early, { detail, signal }) {
    return { ...earlyReport(early, 'aborted', detail), exitCode: (0,gate_outcome/* exitCodeOf */.F)('aborted', 'failure', signal) };
}
/** The report of a run that got no secrets and was told to be content with that. */
function skippedReport(early, event) {
    return earlyReport(early, 'skipped', (0,messages_message/* message */.iU)('reason_no_secrets', { event }));
}
/** The report of a run that met what nobody foresaw. The error's text was cleaned of secrets before. */
function unforeseenReport(early, error) {
    return {
        ...earlyReport(early, 'error', (0,messages_message/* message */.iU)('reason_unforeseen', { error })),
        nextSteps: [{ text: (0,messages_message/* message */.iU)('next_report_bug') }],
    };
}
function earlyReport({ endedAt, identity, policy, run, source, startedAt, version }, outcome, reason) {
    const conclusion = outcome === 'skipped' ? 'notice' : 'failure';
    return {
        schema: 'scangate.report/v1',
        tool: { name: 'scangate', version },
        source,
        ...identity,
        outcome,
        conclusion,
        exitCode: (0,gate_outcome/* exitCodeOf */.F)(outcome, conclusion),
        reason,
        problems: [],
        warnings: [],
        checks: [],
        links: [],
        nextSteps: [],
        history: null,
        timing: {
            startedAt: new Date(startedAt).toISOString(),
            endedAt: new Date(endedAt).toISOString(),
            durationMs: endedAt - startedAt,
            waitedMs: 0,
            polls: 0,
        },
        run,
        policy,
        lastAnswer: null,
    };
}

// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/kernel/version.js
var version = __webpack_require__(5717);
// EXTERNAL MODULE: ./lib/hosts/network.js + 15 modules
var hosts_network = __webpack_require__(3354);
// EXTERNAL MODULE: ./lib/hosts/report-folder.js
var report_folder = __webpack_require__(9274);
;// CONCATENATED MODULE: ./lib/hosts/run-gate.js





/**
 * Runs a gate for a host: reads the options, makes the report folder ready, runs, and has a report however that
 * ends, also where it never began. Nothing stays open.
 */
async function runGate(source, host) {
    const { clock, evidence: run, secrets, signal } = host;
    const startedAt = clock.now();
    const reading = source.read(host.given);
    const log = host.log(reading);
    const early = () => ({
        source: source.name,
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
        const wanted = host.folder === undefined ? undefined : reading.common.report_dir;
        const folder = await (0,report_folder/* prepareReportFolder */.OJ)(wanted, host.folder ?? '.');
        reportDir = folder.path;
        const withheld = host.skips?.(reading);
        if (withheld !== undefined && folder.problem === undefined)
            return ended(skippedReport(early(), withheld));
        const problems = folder.problem === undefined ? reading.problems : [...reading.problems, folder.problem];
        const [first, ...rest] = [...host.problems, ...host.inOwnWords(problems)];
        if (first !== undefined) {
            // What is missing may be what a stop kept us from reading.
            signal.throwIfAborted();
            throw new errors/* ConfigurationError */.j1([first, ...rest]);
        }
        return ended(await begin(reading, host, log, reportDir));
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
function begin(reading, host, log, reportDir) {
    const { clock, evidence, handOver, lastActs, patience, random, save, secrets, signal, variables } = host;
    let lastWord;
    const setLastWord = (said) => {
        if (lastWord !== undefined)
            lastActs.delete(lastWord);
        lastWord = said && (() => log.warning(said));
        if (lastWord !== undefined)
            lastActs.add(lastWord);
    };
    const network = { caFile: reading.common.ca_file, variables, clock, log, lastActs };
    return (0,hosts_network/* withNetwork */.p)(network, (http) => reading.run({
        http,
        clock,
        random,
        log,
        signal,
        secrets,
        save,
        handOver: async (report) => handOver?.(report, reportDir, reading),
        setLastWord,
        patience,
        version: version/* version */.r,
        run: evidence,
    }));
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
function listenForStop(target, onAgain = () => { }, clock = kernel_clock/* systemClock */.m) {
    const controller = new AbortController();
    let first = 0;
    const listener = (signal) => {
        if (!controller.signal.aborted) {
            first = clock.monotonic();
            controller.abort(new errors/* AbortedError */.oM((0,messages_message/* message */.iU)('reason_aborted', { signal }), signal));
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

// EXTERNAL MODULE: ./lib/hosts/take-variables.js
var take_variables = __webpack_require__(32);
// EXTERNAL MODULE: ./lib/hosts/actions/environment.js
var actions_environment = __webpack_require__(2938);
// EXTERNAL MODULE: ./lib/hosts/actions/given-secrets.js + 1 modules
var given_secrets = __webpack_require__(4183);
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














/**
 * A step has 10 s from the first signal to the kill (actions/runner, ProcessInvoker.cs). It is to end within
 * 7 s, of which cleaning up may take this long and telling others one second more.
 */
const patience = { tries: 1, ms: 5_500 };
/** Without a runner nobody kills us, and no post step comes that could clean up. */
const patienceWithoutRunner = { tries: Number.POSITIVE_INFINITY, ms: 15_000 };
/** A gate as a GitHub step: reads the runner's environment, runs the gate, publishes its report. */
async function gateMain(source) {
    const stop = (0,output_loss/* stopWithOutput */.E)(listenForStop(process).signal, [process.stdout, process.stderr]);
    process.exitCode = 1;
    const environment = (0,actions_environment/* readActionsEnvironment */.d)((0,take_variables/* takeVariables */.Z)(process.env, [source]));
    const secrets = (0,kernel_secrets/* createSecrets */.g)((0,given_secrets/* givenSecrets */.BN)(source.options, environment));
    secrets.onAdd(masks/* maskSecret */.$);
    const { redact } = secrets;
    const patienceNow = () => (stop.isOutputLost() ? patienceWithoutRunner : patience);
    const { report, reading, reportDir } = await runGate(source, {
        given: environment.inputs,
        problems: [],
        inOwnWords: (problems) => (0,given_secrets/* withHint */.mu)(source, environment, problems),
        skips: (read) => (0,given_secrets/* missingSecretsAccepted */.Vu)(source, environment, read),
        begin: outputs/* setFirstOutcome */.np,
        variables: environment.variables,
        clock: kernel_clock/* systemClock */.m,
        random: Math.random,
        signal: stop.signal,
        log: ({ common }) => (0,log/* createActionsLogger */.M)((0,catalogues/* catalogueOf */.v)(common.language ?? 'en'), redact),
        secrets,
        save: state/* saveForPost */.T,
        handOver: async (started, folder, { common }) => (0,outputs/* handOutputsOn */.rS)(redactReport(started, redact), source.outputs, folder, (0,catalogues/* catalogueOf */.v)(common.language ?? 'en')),
        folder: process.cwd(),
        patience: {
            get tries() {
                return patienceNow().tries;
            },
            get ms() {
                return patienceNow().ms;
            },
        },
        evidence: environment.run,
        lastActs: new Set(),
    });
    // Loaded only now: reports are no part of the way to the first request.
    const { publish } = await __webpack_require__.e(/* import() */ 878).then(__webpack_require__.bind(__webpack_require__, 878));
    await publish({ source, report: redactReport(report, redact), reading, reportDir, environment, redact });
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
/* unused harmony export commonOutputs */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9986);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);



/** The outputs that every gate has, with what they mean. */
const commonOutputs = {
    outcome: 'How the run ended: passed, failed, incomplete, misconfigured, refused, unreachable, busy, timeout, scan_canceled, aborted, skipped, started, checked or error.',
    reason: 'One sentence that says why.',
    report_dir: 'Absolute path of the folder with the reports; empty when there is none.',
};
/** Written before anything else; whatever happens later overwrites it. */
function setFirstOutcome() {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('outcome', 'error');
}
/** Sets every output for a later job. Throws where they don't reach the runner's file. */
function handOutputsOn(report, own, reportDir, catalogue) {
    // Without the file the toolkit writes a command that runners have long ceased to obey.
    if (!process.env['GITHUB_OUTPUT'])
        throw new Error('GITHUB_OUTPUT is empty');
    setOutputs(report, own, reportDir, catalogue);
}
/** Sets every output that is known. An output that is not known is empty. */
function setOutputs(report, own, reportDir, catalogue) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('outcome', report.outcome);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('reason', outputText((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(catalogue, report.reason)));
    for (const [name, { of }] of Object.entries(own))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, outputText(of(report)));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('report_dir', reportDir);
}
/** Cleaned and at most 2,000 characters; a list is JSON. */
function outputText(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(String(value), 2_000);
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
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3314);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9167);





/** The files of a report folder. */
const reportNames = ['report.json', 'junit.xml', 'report.md', 'report.html'];
/**
 * Makes a folder ready before anything is asked of a service: makes it where it is missing, removes the
 * reports of an earlier run, which would pass for this run's if this one is killed, and tries to write.
 * Files of other names are left alone. A relative path starts from `base`. Throws nothing.
 */
async function prepareReportFolder(given, base) {
    if (given === undefined)
        return { path: '', problem: undefined };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, given);
    const unusable = (why) => ({
        path: '',
        problem: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_folder', { input: 'report_dir', given, why }),
    });
    for (const name of reportNames) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), { force: true });
        }
        catch (error) {
            const why = whyUnwritable(error, path);
            return unusable(isNoFolder(error) ? why : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('file_not_removed', { name, why }));
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
/** A new name beside the reports, for a file that takes the place of one or goes again. */
function temporaryFile(folder, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
}
/** Says in words what can be put right; anything else as Node says it. */
function whyUnwritable(error, folder) {
    const code = codeOf(error);
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('file_no_space');
    if (code === 'EROFS')
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('file_read_only');
    if (code === 'EACCES' || code === 'EPERM')
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('file_denied');
    if (code === 'EEXIST' || isNoFolder(error))
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('file_not_folder', { folder });
    if (code === 'EISDIR' || code === 'ERR_FS_EISDIR')
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('file_is_folder');
    return (0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(error);
}
function isNoFolder(error) {
    return codeOf(error) === 'ENOTDIR';
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}


/***/ })

};
