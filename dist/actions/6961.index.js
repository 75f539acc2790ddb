export const id = 6961;
export const ids = [6961];
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

/***/ 2938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readActionsEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Reads the runner's variables. Inputs arrive as `INPUT_` with the name in capitals, hyphens kept
 * (actions/runner, Handler.cs). Another spelling is another variable, which the runner did not set, and no
 * input: `INPUT_api_url` must not send the key elsewhere.
 */
function readActionsEnvironment(variables) {
    const inputs = Object.fromEntries(Object.entries(variables).flatMap(([variable, text]) => {
        const [, name] = /^INPUT_([A-Z0-9_-]+)$/.exec(variable) ?? [];
        if (name === undefined || text === undefined)
            return [];
        return [[name.toLowerCase(), { text, from: 'input' }]];
    }));
    return {
        inputs,
        run: runEvidence(variables),
        eventName: variables['GITHUB_EVENT_NAME'] ?? '',
        event: readEvent(variables['GITHUB_EVENT_PATH'] ?? ''),
        apiUrl: variables['GITHUB_API_URL'] || 'https://api.github.com',
        variables,
    };
}
function readEvent(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function runEvidence(variables) {
    const of = (name) => variables[name] || null;
    const repository = of('GITHUB_REPOSITORY');
    const id = of('GITHUB_RUN_ID');
    const server = of('GITHUB_SERVER_URL');
    return {
        host: 'github-actions',
        repository,
        commit: of('GITHUB_SHA'),
        ref: of('GITHUB_REF'),
        url: server && repository && id ? `${server}/${repository}/actions/runs/${id}` : null,
        attempt: Number(of('GITHUB_RUN_ATTEMPT')) || null,
        actor: of('GITHUB_ACTOR'),
    };
}


/***/ }),

/***/ 9886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ givenSecrets),
/* harmony export */   Vu: () => (/* binding */ missingSecretsAccepted),
/* harmony export */   mu: () => (/* binding */ withHint)
/* harmony export */ });
/* harmony import */ var _kernel_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4849);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9167);
/* harmony import */ var _options_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3636);
/* harmony import */ var _options_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9931);
/* harmony import */ var _take_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32);





/**
 * Every secret among the inputs, valid or not: even a malformed key must not be printed, nor one in an input whose
 * name is misspelled or is that of a variable.
 */
function givenSecrets(source, { inputs }) {
    const names = (0,_take_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .secretNamesOf */ .Gx)([source]);
    return Object.entries(inputs)
        .filter(([name]) => names.has((0,_take_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .plainName */ .MH)(`INPUT_${name}`)))
        .map(([, input]) => input?.text.trim() ?? '')
        .filter((text) => text !== '')
        .map((text) => new _kernel_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(text));
}
const missingKeys = new Set(['problem_required', 'problem_required_secret']);
/**
 * Why missing secrets are to be expected here, where the user accepts that (`on_missing_secrets: skip`), none
 * of the source's own was given, and nothing else is wrong.
 */
async function missingSecretsAccepted({ options }, environment, { common, problems, }) {
    if (common.on_missing_secrets !== 'skip')
        return undefined;
    const own = Object.entries(options).filter(([, { group, secret }]) => secret !== undefined && group === 'required');
    if (own.some(([name]) => (0,_options_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isGiven */ .qR)(environment.inputs, name)))
        return undefined;
    if (problems.some(({ key }) => !missingKeys.has(key)))
        return undefined;
    // Loaded only now: no other run needs to understand the event before its first request.
    const { withheldSecrets } = await Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(4436)]).then(__webpack_require__.bind(__webpack_require__, 4436));
    return withheldSecrets(environment);
}
/** The problems; where a secret is missing and stands in the variable of the CLI, its problem says what to paste. */
function withHint({ options, variables: rules }, { variables }, problems) {
    const customary = (name) => (0,_options_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .variablesOf */ .h)(rules, name)[0] ?? '';
    const required = Object.entries(options)
        .filter(([name, { group }]) => group === 'required' && variables[customary(name)])
        // Secrets first: it is them that are missing.
        .sort(([, one], [, other]) => Number(other.secret !== undefined) - Number(one.secret !== undefined));
    return problems.map((problem) => {
        if (!(0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .isOneOf */ .EK)(problem, 'problem_required_secret'))
            return problem;
        const { input } = problem.params;
        if (!required.some(([name]) => name === input))
            return problem;
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_environment_ignored', {
            input,
            variables: required.map(([name]) => customary(name)),
            lines: required.map(([name, { secret }]) => `${name}: \${{ ${secret === undefined ? 'env' : 'secrets'}.${customary(name)} }}`),
        });
    });
}


/***/ }),

/***/ 7669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   M: () => (/* binding */ createActionsLogger)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9986);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6368);



/** GitHub cuts the text of an annotation here. */
const longestLine = 4_000;
/** Makes text safe to stand in the step's log: one line, no secrets, nothing the runner would obey. */
function logLine(text, redact) {
    // Twice: cleaning could join the parts of a secret, or cut one off in the middle.
    return (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutWorkflowCommands */ .C)(redact((0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(redact(text), longestLine)));
}
/** Logs through the runner; notices, warnings and errors become annotations. */
function createActionsLogger(catalogue, redact) {
    const line = (said) => logLine(typeof said === 'string' ? said : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(catalogue, said), redact);
    const title = 'scangate';
    return {
        debug: (text) => _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(line(text)),
        info: (said) => _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line(said)),
        notice: (said) => _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(line(said), { title }),
        warning: (said) => _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(line(said), { title }),
        error: (said) => _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(line(said), { title }),
    };
}


/***/ }),

/***/ 6186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ maskSecret)
/* harmony export */ });
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1664);
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6368);


/**
 * Tells the runner to hide a secret and its derived forms: it finds only some of those by itself.
 * User, project and IDs are never masked: GitHub drops job outputs that contain a mask.
 */
function maskSecret(secret) {
    for (const form of (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secretForms */ .eo)(secret.reveal()))
        _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(form);
}


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ stopWithOutput),
/* harmony export */   Hw: () => (/* binding */ patienceOf),
/* harmony export */   pS: () => (/* binding */ doWithoutOutput)
/* harmony export */ });
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3314);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);


/**
 * Takes the loss of an output for a stop, like SIGTERM: a runner that has died leaves nothing but a closed
 * pipe behind (EPIPE), noticed at the next line, and a scan would run for nobody. Any other error of an
 * output counts, too. Without these listeners Node would end the process at once and cancel nothing.
 */
function stopWithOutput(stop, outputs) {
    const controller = new AbortController();
    let isLost = false;
    const onSignal = () => controller.abort(stop.reason);
    if (stop.aborted)
        onSignal();
    else
        stop.addEventListener('abort', onSignal, { once: true });
    for (const output of outputs) {
        output.on('error', ({ code = '?' }) => {
            isLost = true;
            controller.abort(new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AbortedError */ .oM((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('reason_output_lost', { code }), 'SIGTERM'));
        });
    }
    return { signal: controller.signal, isOutputLost: () => isLost };
}
/**
 * A step has 10 s from the first signal to the kill (actions/runner, ProcessInvoker.cs). It is to end within
 * 7 s, of which cleaning up may take this long and telling others one second more.
 */
const patience = { tries: 1, ms: 5_500 };
/** Without a runner nobody kills us, and no post step comes that could clean up. */
const patienceWithoutRunner = { tries: Number.POSITIVE_INFINITY, ms: 15_000 };
/** How often and how long a step may try to clean up once it was told to stop; milliseconds. */
function patienceOf(stop) {
    const now = () => (stop.isOutputLost() ? patienceWithoutRunner : patience);
    return {
        get tries() {
            return now().tries;
        },
        get ms() {
            return now().ms;
        },
    };
}
/** Goes on without an output that is lost: what a post step does matters more than what it says. */
function doWithoutOutput(outputs) {
    for (const output of outputs)
        output.on('error', () => { });
}


/***/ }),

/***/ 6368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Dg: () => (/* binding */ addToSummary),
/* harmony export */   Gu: () => (/* binding */ getState),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   Pq: () => (/* binding */ setSecret),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   dN: () => (/* binding */ exportVariable),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   uH: () => (/* binding */ setOutput),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
// What GitHub's runner understands of a step: lines that begin with `::`, and files that it names in variables.
// The Actions toolkit says the same, but brings an HTTP client, TLS and all of undici along, a third of the
// start (docs/adr/0017). Written to the documents «Workflow commands for GitHub Actions» and actions/runner,
// ActionCommandManager.cs and FileCommandManager.cs.



/** Asks the runner to hide a text wherever it shows a log. */
function setSecret(text) {
    issue('add-mask', {}, text);
}
/** A line that the runner shows only where debug logging is on. */
function debug(text) {
    issue('debug', {}, text);
}
/** A plain line of the step's log. */
function info(text) {
    process.stdout.write(text + node_os__WEBPACK_IMPORTED_MODULE_2__.EOL);
}
/** A line of the log that is an annotation of the run, too. */
function notice(text, properties = {}) {
    issue('notice', { ...properties }, text);
}
/** A line of the log that is a warning of the run, too. */
function warning(text, properties = {}) {
    issue('warning', { ...properties }, text);
}
/** A line of the log that is an error of the run, too. It does not end the step. */
function error(text, properties = {}) {
    issue('error', { ...properties }, text);
}
/** Sets an output for later steps. Throws where the runner's file can't be written. */
function setOutput(name, value) {
    if (process.env['GITHUB_OUTPUT']) {
        appendTo('GITHUB_OUTPUT', name, value);
    }
    else {
        process.stdout.write(node_os__WEBPACK_IMPORTED_MODULE_2__.EOL);
        issue('set-output', { name }, value);
    }
}
/** Sets a variable for later steps. Throws where the runner's file is missing or can't be written. */
function exportVariable(name, value) {
    appendTo('GITHUB_ENV', name, value);
}
/** Keeps a value for the post step. Throws where the runner's file can't be written. */
function saveState(name, value) {
    if (process.env['GITHUB_STATE'])
        appendTo('GITHUB_STATE', name, value);
    else
        issue('save-state', { name }, value);
}
/** What main saved under a name; empty where it saved nothing. */
function getState(name) {
    return process.env[`STATE_${name}`] ?? '';
}
/** Adds to the step's part of the job summary. Rejects where the runner gave no file, or one that can't be written. */
async function addToSummary(markdown) {
    const path = process.env['GITHUB_STEP_SUMMARY'];
    if (!path) {
        throw new Error('Unable to find environment variable for $GITHUB_STEP_SUMMARY. Check if your runtime environment supports job summaries.');
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
    }
    catch {
        throw new Error(`Unable to access summary file: '${path}'. Check if the file has correct read/write permissions.`);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(path, markdown);
}
/** The runner reads commands line by line and takes these escapes back (ActionCommandManager.cs). */
function issue(command, properties, text) {
    const given = Object.entries(properties).filter(([, value]) => value !== '');
    const list = given.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',');
    process.stdout.write(`::${command}${list && ` ${list}`}::${escapeData(text)}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function appendTo(variable, name, value) {
    const path = process.env[variable] ?? '';
    // A file that is not there was not made by a runner, and nobody would read what we make.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new Error(`Missing file at path: ${path}`);
    const end = delimiterFor(value);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${name}<<${end}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${end}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}
/** A line that ends the value because it does not stand in it: nothing from outside can end it earlier. */
function delimiterFor(value) {
    let number = 0;
    while (value.includes(`ghadelimiter_${number}`))
        number += 1;
    return `ghadelimiter_${number}`;
}


/***/ }),

/***/ 7670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ saveForPost),
/* harmony export */   k: () => (/* binding */ savedByMain)
/* harmony export */ });
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6368);

/** Keeps a value for the post step. It is appended to the runner's file at once, so it survives our death. */
function saveForPost(name, value) {
    _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value);
}
/** What main saved under a name; empty where it never got that far. */
function savedByMain(name) {
    return _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(name);
}


/***/ }),

/***/ 6521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* unused harmony exports readFileOrPipe, readStart */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _kernel_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4331);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9167);





/** Windows has no such flag, and no pipes among its files. */
const atOnce = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const openFile = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open);
const statOpened = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fstat);
const closeFile = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.close);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)('', { fd });
    if (kind.isFIFO() && pipes === 'allowed')
        return new node_net__WEBPACK_IMPORTED_MODULE_1__.Socket({ fd, readable: true, writable: false });
    await closeFile(fd);
    throw new _kernel_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnfitFileError */ .b((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)(kind.isDirectory() ? 'file_is_folder' : 'file_not_regular'));
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
                throw new _kernel_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnfitFileError */ .b((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('file_too_long', { longest }));
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


/***/ }),

/***/ 5499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ withNetwork)
});

// UNUSED EXPORTS: openNetwork

// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/kernel/parse-url.js
var parse_url = __webpack_require__(4526);
// EXTERNAL MODULE: ./lib/messages/english.js
var english = __webpack_require__(964);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/http/content-encoding.js
var content_encoding = __webpack_require__(9919);
// EXTERNAL MODULE: ./lib/http/exchange.js
var exchange = __webpack_require__(1839);
// EXTERNAL MODULE: ./lib/http/network-failure.js + 1 modules
var network_failure = __webpack_require__(7602);
// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(4849);
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
            log.debug((0,english/* english */.x)((0,message/* message */.iU)('trusting_more', { host: target.host })));
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
            return new errors/* NetworkError */.Dr((0,message/* message */.iU)('network_connect_timeout', target), 'not-sent', { cause });
        const seconds = (request.timeoutMs ?? requestTimeoutMs) / 1_000;
        return new errors/* NetworkError */.Dr((0,message/* message */.iU)('network_timeout', { ...target, seconds }), 'unknown', { cause });
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
                log.debug((0,english/* english */.x)((0,message/* message */.iU)('request_answered', {
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
                log.debug((0,english/* english */.x)((0,message/* message */.iU)('request_failed', { endpoint, error: name, milliseconds: milliseconds() })));
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
        return new errors/* RedirectError */.Lx((0,message/* message */.iU)('redirected_nowhere', { ...target, status }));
    const shown = url.origin === 'null' ? url.protocol : url.origin;
    return new errors/* RedirectError */.Lx((0,message/* message */.iU)('redirected', { ...target, status, target: (0,clean_text/* cleanLine */.O)(shown, 200) }));
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
        throw new errors/* AnswerError */.dV((0,message/* message */.iU)('answer_unreadable', { ...target, encoding: shown }), true, { cause });
    }
}
function tooLarge(target, maximumBytes, cause) {
    const kibibytes = maximumBytes / 1024;
    const limit = kibibytes % 1024 === 0
        ? `${kibibytes / 1024} MiB`
        : Number.isInteger(kibibytes)
            ? `${kibibytes} KiB`
            : `${maximumBytes} bytes`;
    return new errors/* AnswerError */.dV((0,message/* message */.iU)('answer_too_large', { ...target, limit }), true, { cause });
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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
        problems.push((0,message/* message */.iU)('problem_proxy', { variable }));
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

// EXTERNAL MODULE: ./lib/kernel/version.js
var version = __webpack_require__(5717);
// EXTERNAL MODULE: ./lib/hosts/bounded-file.js
var bounded_file = __webpack_require__(6521);
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
        readFile: (path) => (0,bounded_file/* readRegularFile */.XF)(path, { longest: longestCaFile }),
        log,
    });
    const proxy = proxySettingsFrom(variables);
    const dispatcher = createDispatcher({ proxy, trust });
    const http = createHttpClient({ dispatcher, log, clock, userAgent: `scangate/${version/* version */.r}` });
    return {
        http,
        openProbe: async () => {
            const { createProbe } = await __webpack_require__.e(/* import() */ 8331).then(__webpack_require__.bind(__webpack_require__, 8331));
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


/***/ }),

/***/ 32:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ secretNamesOf),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Zr: () => (/* binding */ takeVariables)
/* harmony export */ });
/* harmony import */ var _options_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9931);

/** Shorter values are too likely to be something else's, too. */
const shortestCopy = 8;
/** The names of inputs and variables that hold secrets, made plain: a misspelled one holds the same. */
function secretNamesOf(sources) {
    const names = sources.flatMap(({ options, variables }) => Object.entries(options).flatMap(([name, { secret }]) => {
        if (secret === undefined)
            return [];
        const ours = [secret, ...(0,_options_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesOf */ .h)(variables, name)];
        return [...ours, ...[name, ...ours].map((each) => `INPUT_${each}`)];
    }));
    return new Set(names.map(plainName));
}
/**
 * Copies a process's variables and takes secrets out of the process, so that no child inherits them and no
 * diagnostic report of Node's shows them: keys, tokens and webhooks under every name that the sources read, what has the
 * same value, and addresses of proxies with a password. What the process was started with stays in Linux's
 * `/proc`, for its own user. On Windows, where the case of a name does not count, the copy has names in capitals.
 */
function takeVariables(environment, sources, platform = process.platform) {
    const secretNames = secretNamesOf(sources);
    const given = Object.entries(environment);
    const nameOf = (name) => (platform === 'win32' ? name.toUpperCase() : name);
    const variables = Object.fromEntries(given.map(([name, value]) => [nameOf(name), value]));
    const secrets = new Set(given.flatMap(([name, value = '']) => secretNames.has(plainName(name)) && value.trim().length >= shortestCopy ? [value.trim()] : []));
    for (const [name, value = ''] of given) {
        const isSecret = secretNames.has(plainName(name)) || secrets.has(value.trim());
        if (isSecret || (/proxy$/i.test(name) && value.includes('@')))
            delete environment[name];
    }
    return variables;
}
/** A name in capitals and without separators, in which spellings of it are the same. */
function plainName(name) {
    return name.toUpperCase().replaceAll(/[-_ ]/g, '');
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

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var _pending_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7999);

/** The clock of this machine. */
const systemClock = {
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
        const timer = setTimeout(() => (0,_pending_input_js__WEBPACK_IMPORTED_MODULE_0__/* .afterPendingInput */ ._)(wake), milliseconds);
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};


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


/***/ }),

/***/ 7252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createSecrets)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1664);

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
            redact ??= (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .lY)(secrets.values());
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


/***/ }),

/***/ 5717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this package. A test holds it to `package.json`. */
const version = '0.1.0';


/***/ }),

/***/ 9931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ variablesOf)
/* harmony export */ });
/** The variables that give an option, the customary one first. */
function variablesOf({ aliases, prefix }, option) {
    return [...(aliases[option] ?? []).map(({ variable }) => variable), `${prefix}${option.toUpperCase()}`];
}


/***/ })

};
