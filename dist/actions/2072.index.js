export const id = 2072;
export const ids = [2072];
export const modules = {

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

/***/ 2072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  credentialMain: () => (/* binding */ credentialMain)
});

// EXTERNAL MODULE: ./lib/kernel/clock.js
var clock = __webpack_require__(7103);
// EXTERNAL MODULE: ./lib/kernel/secrets.js
var kernel_secrets = __webpack_require__(7252);
// EXTERNAL MODULE: ./lib/gate/conclusion.js
var gate_conclusion = __webpack_require__(3924);
// EXTERNAL MODULE: ./lib/gate/outcome.js
var gate_outcome = __webpack_require__(443);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/kernel/version.js
var version = __webpack_require__(5717);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/hosts/last-word.js
var last_word = __webpack_require__(5340);
// EXTERNAL MODULE: ./lib/hosts/network.js + 5 modules
var hosts_network = __webpack_require__(5499);
;// CONCATENATED MODULE: ./lib/hosts/run-credential.js







/** Asks for a credential for a host, and says how that ended, whatever happens. Nothing stays open. */
async function runCredential(source, host) {
    const { secrets, signal } = host;
    const reading = source.read(host.given);
    const log = await host.log(reading);
    const ended = (issued) => ({ issued, reading, log });
    try {
        host.begin?.();
        const withheld = await host.skips?.(reading);
        if (withheld !== undefined)
            return ended(without('skipped', (0,message/* message */.iU)('issue_no_secrets', { event: withheld })));
        const wrong = [...host.problems, ...host.inOwnWords(reading.problems)];
        // What is missing may be what a stop kept us from reading.
        if (wrong.length > 0)
            signal.throwIfAborted();
        (0,errors/* refuseProblems */.nN)(wrong);
        return ended(await ask(reading, host, log));
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return ended(failed(error));
        log.debug((0,errors/* stackOf */.US)(error));
        return ended(without('error', (0,message/* message */.iU)('reason_unforeseen', { error: secrets.redact((0,errors/* wordsOf */.Z9)(error)) })));
    }
}
async function ask(reading, host, log) {
    const { clock, evidence, lastActs, patience, random, save, secrets, signal, variables } = host;
    const network = { caFile: reading.common.ca_file, variables, clock, log, lastActs };
    const credential = await (0,hosts_network/* withNetwork */.p)(network, (http) => {
        save('language', reading.common.language ?? 'en');
        return reading.issue({
            http,
            clock,
            random,
            log,
            signal,
            secrets,
            save,
            setLastWord: (0,last_word/* lastWordIn */.K)(lastActs, log),
            patience,
            version: version/* version */.r,
            run: evidence,
        });
    });
    // Whoever was told to stop hands nothing on; what was made is taken back by what was saved.
    signal.throwIfAborted();
    return { outcome: 'passed', conclusion: 'success', exitCode: 0, problems: [], ...credential };
}
function failed(error) {
    const outcome = (0,gate_conclusion/* outcomeOf */.sG)(error);
    const problems = error instanceof errors/* ConfigurationError */.j1 ? error.problems : [];
    const reason = problems.length > 1 ? (0,message/* message */.iU)('reason_problems', { count: problems.length }) : error.detail;
    return { ...without(outcome, reason, error instanceof errors/* AbortedError */.oM ? error.signal : undefined), problems };
}
function without(outcome, reason, signal) {
    const conclusion = (0,gate_conclusion/* concludeStep */.ux)(outcome, {
        onError: 'fail',
        onIncomplete: 'fail',
        finished: false,
        forgivable: false,
    });
    const exitCode = (0,gate_outcome/* exitCodeOf */.F)(outcome, conclusion, signal);
    return { outcome, conclusion, exitCode, reason, problems: [], outputs: {}, environment: {} };
}

// EXTERNAL MODULE: ./lib/hosts/signals.js
var signals = __webpack_require__(4690);
// EXTERNAL MODULE: ./lib/hosts/take-variables.js
var take_variables = __webpack_require__(32);
// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(4849);
// EXTERNAL MODULE: ./lib/hosts/actions/runner-commands.js
var runner_commands = __webpack_require__(6368);
;// CONCATENATED MODULE: ./lib/hosts/actions/credential-outputs.js





/** Without these files values are written into the log instead, where a token must not stand. */
const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV'];
/** Throws where a credential could not reach the runner's files, before anybody asks for one. */
function refuseWithoutFiles(variables = process.env) {
    for (const name of files)
        if (!variables[name])
            throw new Error(`${name} is empty`);
}
/**
 * Says how it ended, and sets outputs and variables; an output that is not known is empty. Secrets are masked
 * first, and everything else is cleaned of them. Returns the exit code, which is 1 where the runner's files take
 * nothing.
 */
function handCredentialOn(issued, { log, secrets, source, words }) {
    const { conclusion, environment, exitCode, outcome, outputs, problems, reason } = issued;
    for (const value of [...Object.values(outputs), ...Object.values(environment)])
        if (value instanceof secret/* Secret */.z)
            secrets.add(value);
    const tell = { success: log.info, notice: log.notice, warning: log.warning, failure: log.error };
    for (const said of problems.length > 1 ? [reason, ...problems] : [reason])
        tell[conclusion](said);
    const clean = (text) => secrets.redact((0,clean_text/* cleanLine */.O)(text, 2_000));
    const textOf = (value) => (value instanceof secret/* Secret */.z ? value.reveal() : clean(value));
    try {
        for (const name of Object.keys(source.outputs))
            runner_commands/* setOutput */.uH(name, textOf(outputs[name] ?? ''));
        for (const [name, value] of Object.entries(environment)) {
            runner_commands/* exportVariable */.dN(name, textOf(value));
        }
        runner_commands/* setOutput */.uH('reason', clean((0,message/* say */.cv)(words, reason)));
        // Last: whoever finds `passed` finds everything else.
        runner_commands/* setOutput */.uH('outcome', outcome);
        return exitCode;
    }
    catch (error) {
        log.error((0,message/* message */.iU)('outputs_not_written', { why: (0,errors/* whyOf */.gf)(error) }));
        return exitCode === 0 ? 1 : exitCode;
    }
}

// EXTERNAL MODULE: ./lib/hosts/actions/environment.js
var actions_environment = __webpack_require__(2938);
// EXTERNAL MODULE: ./lib/hosts/actions/given-secrets.js
var given_secrets = __webpack_require__(9886);
// EXTERNAL MODULE: ./lib/hosts/actions/log.js
var actions_log = __webpack_require__(7669);
// EXTERNAL MODULE: ./lib/hosts/actions/masks.js
var masks = __webpack_require__(6186);
// EXTERNAL MODULE: ./lib/hosts/actions/output-loss.js
var output_loss = __webpack_require__(7812);
// EXTERNAL MODULE: ./lib/hosts/actions/outputs.js
var outputs = __webpack_require__(1437);
// EXTERNAL MODULE: ./lib/hosts/actions/state.js
var state = __webpack_require__(7670);
;// CONCATENATED MODULE: ./lib/hosts/actions/credential-main.js













/** A credential as a GitHub step: reads the runner's environment, asks, hands on what it got. */
async function credentialMain(source, catalogueIn) {
    const stop = (0,output_loss/* stopWithOutput */.E7)((0,signals/* listenForStop */.r)(process).signal, [process.stdout, process.stderr]);
    process.exitCode = 1;
    const environment = (0,actions_environment/* readActionsEnvironment */.d)((0,take_variables/* takeVariables */.Zr)(process.env, [source]));
    const secrets = (0,kernel_secrets/* createSecrets */.g)((0,given_secrets/* givenSecrets */.BN)(source, environment));
    secrets.onAdd(masks/* maskSecret */.$);
    const wordsOf = ({ common }) => catalogueIn(common.language ?? 'en');
    const { issued, log, reading } = await runCredential(source, {
        given: environment.inputs,
        problems: [],
        inOwnWords: (problems) => (0,given_secrets/* withHint */.mu)(source, environment, problems),
        skips: (read) => (0,given_secrets/* missingSecretsAccepted */.Vu)(source, environment, read),
        begin: () => {
            (0,outputs/* setFirstOutcome */.np)();
            refuseWithoutFiles();
        },
        variables: environment.variables,
        clock: clock/* systemClock */.m,
        random: Math.random,
        signal: stop.signal,
        log: async (read) => (0,actions_log/* createActionsLogger */.M)(await wordsOf(read), secrets.redact),
        secrets,
        save: state/* saveForPost */.T,
        patience: (0,output_loss/* patienceOf */.Hw)(stop),
        evidence: environment.run,
        lastActs: new Set(),
    });
    const words = await wordsOf(reading);
    process.exitCode = handCredentialOn(issued, { source, words, secrets, log });
    // What nobody got has no reason to live on.
    if (issued.conclusion === 'success' && process.exitCode === 0)
        (0,state/* saveForPost */.T)('handedOn', 'true');
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


/***/ })

};
