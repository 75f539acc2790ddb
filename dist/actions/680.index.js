export const id = 680;
export const ids = [680];
export const modules = {

/***/ 4896:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



// Loading all of undici costs a third of the action's start (docs/performance.md). Whoever imports
// `undici` here, the Actions toolkit included, gets the dispatchers at once and the rest on demand.
const util = __webpack_require__(7975)

// With NODE_DEBUG=undici it would log the address of every request, and a webhook's address is a secret.
// Whether it logs is decided once, while it is loaded.
const { debuglog } = util
util.debuglog = () => Object.assign(() => {}, { enabled: false })
__webpack_require__(7492)
util.debuglog = debuglog

const Dispatcher = __webpack_require__(7881)
const Agent = __webpack_require__(6387)
const api = __webpack_require__(2833)

Object.assign(Dispatcher.prototype, api)

module.exports.Dispatcher = Dispatcher
module.exports.Agent = Agent
module.exports.errors = __webpack_require__(8801)
// Node's loader, which reads but doesn't execute, learns the names of what is lazy from these two lines.
module.exports.ProxyAgent = undefined
module.exports.EnvHttpProxyAgent = undefined
const lazily = (target, name, load) => Object.defineProperty(target, name, { enumerable: true, get: load })
lazily(module.exports, 'ProxyAgent', () => __webpack_require__(3534))
lazily(module.exports, 'EnvHttpProxyAgent', () => __webpack_require__(3787))

module.exports.fetch = async (...args) => (await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.t.bind(__webpack_require__, 2654, 19))).fetch(...args)


/***/ }),

/***/ 2938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readActionsEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8262);

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
        event: readEvent(variables['GITHUB_EVENT_PATH']),
        apiUrl: variables['GITHUB_API_URL'] || 'https://api.github.com',
        variables,
    };
}
function readEvent(path) {
    if (path === undefined || path === '')
        return undefined;
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

/***/ 4183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BN: () => (/* binding */ givenSecrets),
  Vu: () => (/* binding */ missingSecretsAccepted),
  mu: () => (/* binding */ withHint)
});

// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(4849);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/options/variables.js
var options_variables = __webpack_require__(9931);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./lib/hosts/actions/withheld-secrets.js

const repository = schemas/* nullish */.cl6(schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }));
const pullRequestEvent = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        user: schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
        head: schemas/* object */.Ikc({ repo: repository }),
        base: schemas/* object */.Ikc({ repo: repository }),
    }),
});
/** Events of pull requests for which GitHub withholds secrets; `pull_request_target` gets them. */
const events = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
const dependabot = 'dependabot[bot]';
/**
 * Says why secrets are withheld from this run: a pull request from a fork or by Dependabot
 * (GitHub's changelog of 2021-02-19 and 2021-04-20). Returns `undefined` for any other run, also where the
 * event can't be read: a renamed secret must not pass for a fork.
 */
function withheldSecrets({ event, eventName, run }) {
    if (!events.has(eventName))
        return undefined;
    const read = pullRequestEvent.safeParse(event);
    if (!read.success)
        return undefined;
    const { base, head, user } = read.data.pull_request;
    // The fork may have been deleted since; its pull request stays, without a head repository.
    if (base.repo && head.repo?.full_name !== base.repo.full_name)
        return `${eventName} from a fork`;
    if (user?.login === dependabot && run.actor === dependabot)
        return `${eventName} by Dependabot`;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/hosts/actions/given-secrets.js




/** Every secret among the inputs, valid or not: even a malformed key must not be printed. */
function givenSecrets(options, { inputs }) {
    return Object.entries(options)
        .filter(([, { secret }]) => secret !== undefined)
        .map(([name]) => inputs[name]?.text.trim() ?? '')
        .filter((text) => text !== '')
        .map((text) => new secret/* Secret */.z(text));
}
const missingKeys = new Set(['problem_required', 'problem_required_secret']);
/**
 * Why missing secrets are to be expected here, where the user accepts that (`on_missing_secrets: skip`), none
 * of the source's own was given, and nothing else is wrong.
 */
function missingSecretsAccepted({ options }, environment, { common, problems, }) {
    if (common.on_missing_secrets !== 'skip')
        return undefined;
    const own = Object.entries(options).filter(([, { group, secret }]) => secret !== undefined && group === 'required');
    if (own.some(([name]) => (environment.inputs[name]?.text ?? '').trim() !== ''))
        return undefined;
    if (problems.some(({ key }) => !missingKeys.has(key)))
        return undefined;
    return withheldSecrets(environment);
}
/** The problems; where a secret is missing and stands in the variable of the CLI, its problem says what to paste. */
function withHint({ options, variables: rules }, { variables }, problems) {
    const customary = (name) => (0,options_variables/* variablesOf */.h)(rules, name)[0] ?? '';
    const required = Object.entries(options)
        .filter(([name, { group }]) => group === 'required' && variables[customary(name)])
        // Secrets first: it is them that are missing.
        .sort(([, one], [, other]) => Number(other.secret !== undefined) - Number(one.secret !== undefined));
    return problems.map((problem) => {
        if (problem.key !== 'problem_required_secret')
            return problem;
        const { input } = problem.params;
        if (!required.some(([name]) => name === input))
            return problem;
        return (0,message/* message */.iU)('problem_environment_ignored', {
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
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9986);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);



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
        debug: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(line(text)),
        info: (said) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line(said)),
        notice: (said) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(line(said), { title }),
        warning: (said) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(line(said), { title }),
        error: (said) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(line(said), { title }),
    };
}


/***/ }),

/***/ 6186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ maskSecret)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1664);


/**
 * Tells the runner to hide a secret and its derived forms: it finds only some of those by itself.
 * User, project and IDs are never masked: GitHub drops job outputs that contain a mask.
 */
function maskSecret(secret) {
    for (const form of (0,_kernel_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secretForms */ .eo)(secret.reveal()))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(form);
}


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ stopWithOutput),
/* harmony export */   p: () => (/* binding */ doWithoutOutput)
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
/** Goes on without an output that is lost: what a post step does matters more than what it says. */
function doWithoutOutput(outputs) {
    for (const output of outputs)
        output.on('error', () => { });
}


/***/ }),

/***/ 7670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ saveForPost),
/* harmony export */   k: () => (/* binding */ savedByMain)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

/** Keeps a value for the post step. It is appended to the runner's file at once, so it survives our death. */
function saveForPost(name, value) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value);
}
/** What main saved under a name; empty where it never got that far. */
function savedByMain(name) {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(name);
}


/***/ }),

/***/ 3354:
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
// EXTERNAL MODULE: ./lib/messages/english.js
var english = __webpack_require__(964);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/http/content-encoding.js

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
        return await (0,external_node_util_.promisify)(decode)(body, options);
    }
    catch (cause) {
        const tooLong = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
        throw tooLong
            ? new BodyTooLong('the decoded body is too long', { cause })
            : new BodyUnreadable('the body is not what its encoding says', { cause });
    }
}

// EXTERNAL MODULE: ./lib/kernel/pending-input.js
var pending_input = __webpack_require__(7999);
;// CONCATENATED MODULE: ./lib/http/exchange.js

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
function exchange(dispatcher, request, { deadline, signal, maximumBytes }) {
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
            if (head !== undefined && head.status >= 400)
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
            (0,pending_input/* afterPendingInput */._)(() => {
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
                if (status < 300 || status >= 400)
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

;// CONCATENATED MODULE: ./lib/http/error-code.js

/** The code that Node or undici gave an error, else its class. */
function codeOf(error) {
    return textOf(error, 'code') ?? (error instanceof Error ? error.name : 'unknown');
}
/** undici's own codes say little; its texts are fixed and short, such as «other side closed». */
function readableCode(error) {
    const code = codeOf(error);
    return error instanceof Error && code.startsWith('UND_ERR_') ? (0,clean_text/* cleanLine */.O)(error.message, 200) : code;
}
/** A property of an error as a line of text, where it has one. */
function textOf(error, property) {
    if (typeof error !== 'object' || error === null || !(property in error))
        return undefined;
    const value = error[property];
    return typeof value === 'string' || typeof value === 'number' ? (0,clean_text/* cleanLine */.O)(String(value), 200) : undefined;
}

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
    const code = codeOf(error);
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

// EXTERNAL MODULE: ./packages/undici-lean/index.js
var undici_lean = __webpack_require__(4896);
;// CONCATENATED MODULE: ./lib/http/proxy-connection.js

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
    const agent = new undici_lean.Agent(options);
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
    return !sent && unknownAuthority.has(codeOf(innermost(cause)));
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
    if (codeOf(error) === 'UND_ERR_INVALID_ARG')
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
        const lost = (0,message/* message */.iU)('network_lost', { ...target, code: readableCode(error) });
        return new errors/* NetworkError */.Dr(lost, 'unknown', { cause });
    }
    const code = codeOf(error);
    if (noTls.test(code) || code === otherReason) {
        return new errors/* CertificateError */.EE((0,message/* message */.iU)('tls_broken', { ...target, code }), 'unknown', { cause });
    }
    return new errors/* AnswerError */.dV(malformedMessage(error, status, target), true, { cause });
}
/** What undici could make nothing of. It is told by status, code and, where undici has no other, fixed text. */
function malformedMessage(error, status, target) {
    const code = codeOf(error);
    const text = code === 'UND_ERR_SOCKET' ? textOf(error, 'message') : undefined;
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
    return (0,message/* message */.iU)('answer_not_http', { ...target, code: readableCode(error) });
}
function errorBeforeSending(error, target, cause) {
    const { host } = target;
    const code = codeOf(error);
    const isProxy = cause instanceof ProxyUnreachable;
    if (isLostConnection(error, undefined)) {
        const lost = isProxy
            ? (0,message/* message */.iU)('network_proxy_unreachable', { ...target, code: triedAddress(error) ?? readableCode(error) })
            : connectionMessage(error, code, target);
        return new errors/* NetworkError */.Dr(lost, 'not-sent', { cause });
    }
    const certificate = certificateMessage(error, code, host);
    if (certificate !== undefined)
        return new errors/* CertificateError */.EE(certificate, 'not-sent', { cause });
    if (isProxy) {
        return new errors/* BarredError */.hi((0,message/* message */.iU)('network_proxy_senseless', { ...target, code: readableCode(error) }), {
            cause,
        });
    }
    // A system call or a bug of ours failed before there was TLS; what is left failed in its handshake.
    if (textOf(error, 'syscall') !== undefined || textOf(error, 'code') === undefined) {
        return new errors/* BarredError */.hi((0,message/* message */.iU)('network_not_connected', { ...target, code: readableCode(error) }), {
            cause,
        });
    }
    return new errors/* CertificateError */.EE((0,message/* message */.iU)('tls_failed', { host, code: readableCode(error) }), 'not-sent', {
        cause,
    });
}
function certificateMessage(error, code, host) {
    if (expired.has(code))
        return (0,message/* message */.iU)('certificate_expired', { host });
    if (wrongHost.has(code))
        return (0,message/* message */.iU)('certificate_wrong_host', { host: textOf(error, 'host') ?? host });
    if (unknownAuthority.has(code))
        return (0,message/* message */.iU)('certificate_unknown_authority', { host, code });
    if (code === otherReason) {
        return (0,message/* message */.iU)('certificate_unfit', { host, why: textOf(error, 'message') || code });
    }
    if (otherCertificateFault.test(code))
        return (0,message/* message */.iU)('certificate_rejected', { host, code });
    if (noTls.test(code))
        return (0,message/* message */.iU)('tls_failed', { host, code });
    return undefined;
}
/**
 * A gateway that could not get through speaks of the network behind it (RFC 9110, sections 15.6.3 to 15.6.5).
 * Whatever else a proxy answers in the server's place is a wish of its own, and will be the same again.
 */
const gatewayFailed = new Set([502, 503, 504]);
function errorForProxyAnswer(status, target, cause) {
    const detail = { ...target, status: `HTTP ${status}` };
    if (gatewayFailed.has(status)) {
        return new errors/* NetworkError */.Dr((0,message/* message */.iU)('network_proxy_gateway', detail), 'not-sent', { cause });
    }
    if (status >= 300 && status <= 399) {
        return new errors/* BarredError */.hi((0,message/* message */.iU)('network_proxy_redirect', detail), { cause });
    }
    return new errors/* BarredError */.hi((0,message/* message */.iU)(status === 407 ? 'network_proxy_login' : 'network_proxy', detail), { cause });
}
function connectionMessage(error, code, { host, endpoint }) {
    if (notResolved.test(code)) {
        return (0,message/* message */.iU)('network_unresolved', { host: textOf(error, 'hostname') ?? host, endpoint });
    }
    if (code === 'ECONNREFUSED') {
        return (0,message/* message */.iU)('network_refused', { host, endpoint, address: triedAddress(error) ?? host });
    }
    if (code === 'UND_ERR_CONNECT_TIMEOUT')
        return (0,message/* message */.iU)('network_connect_timeout', { host, endpoint });
    return (0,message/* message */.iU)('network_not_connected', { host, endpoint, code: readableCode(error) });
}
/** Where Node tries several addresses, it wraps their errors; the wrapper has the first one's code. */
function triedAddress(error) {
    const tried = error instanceof AggregateError ? error.errors : [error];
    const addresses = tried.flatMap((one) => {
        const address = textOf(one, 'address');
        const port = textOf(one, 'port');
        if (address === undefined || port === undefined)
            return [];
        return [address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`];
    });
    return addresses.length === 0 ? undefined : addresses.join(', ');
}
/** The status that a proxy gave instead of a way to the server. */
function statusOfProxy(error) {
    if (error instanceof ProxyRefusal)
        return error.status;
    // Without a tunnel undici reports 407 as a bad argument, and keeps the number in the text only.
    const asked = error instanceof Error && error.message === 'Proxy Authentication Required (407)';
    return asked ? 407 : undefined;
}
function innermost(error) {
    const wrapped = error instanceof ProxyUnreachable || codeOf(error) === 'UND_ERR_PRX_TLS' ? error.cause : error;
    return wrapped === error ? error : innermost(wrapped);
}

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
    const send = async (request, target) => {
        const deadline = timeout(request.timeoutMs ?? requestTimeoutMs);
        const limits = { deadline, signal: request.signal, maximumBytes: maximumBodyBytes };
        const wire = wireRequest(request, userAgent);
        try {
            return await exchange(dispatcher, wire, limits);
        }
        catch (error) {
            // The handshake failed, so nothing was sent and a second one repeats nothing.
            if (!(error instanceof ExchangeFailure && isUnknownAuthority(error)))
                throw error;
            if (!(await dispatcher.trustMore()))
                throw error;
            log.debug((0,english/* english */.x)((0,message/* message */.iU)('trusting_more', { host: target.host })));
            return exchange(dispatcher, wire, limits);
        }
    };
    const toError = (error, request, target) => {
        if (!(error instanceof ExchangeFailure))
            return error;
        const { fault, sent } = error;
        if (fault === 'broken') {
            return errorForBrokenExchange(error, target, dispatcher.wantsCertificate(error.cause));
        }
        if (fault === 'too-large')
            return tooLarge(target, maximumBodyBytes, error);
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
            const { endpoint } = request;
            const target = { host, endpoint };
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
                return {
                    ...target,
                    status,
                    headers: flatHeaders(raw),
                    text: await readText(raw, target, maximumBodyBytes),
                };
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
    const url = location !== '' && URL.canParse(location, base) ? new URL(location, base) : undefined;
    if (url === undefined)
        return new errors/* RedirectError */.Lx((0,message/* message */.iU)('redirected_nowhere', { ...target, status }));
    const shown = url.origin === 'null' ? url.protocol : url.origin;
    return new errors/* RedirectError */.Lx((0,message/* message */.iU)('redirected', { ...target, status, target: (0,clean_text/* cleanLine */.O)(shown, 200) }));
}
async function readText({ status, headers, body }, target, maximumBytes) {
    const encoding = String(headers['content-encoding'] ?? '');
    try {
        return new TextDecoder().decode(await undoContentEncoding(body, encoding, maximumBytes));
    }
    catch (cause) {
        // The status says enough; see `exchange`.
        if (status >= 400)
            return '';
        if (cause instanceof BodyTooLong)
            throw tooLarge(target, maximumBytes, cause);
        const shown = (0,clean_text/* cleanLine */.O)(encoding, 40);
        throw new errors/* AnswerError */.dV((0,message/* message */.iU)('answer_unreadable', { ...target, encoding: shown }), true, { cause });
    }
}
function tooLarge(target, maximumBytes, cause) {
    const mebibytes = maximumBytes / 1024 / 1024;
    const limit = Number.isInteger(mebibytes) ? `${mebibytes} MiB` : `${maximumBytes} bytes`;
    return new errors/* AnswerError */.dV((0,message/* message */.iU)('answer_too_large', { ...target, limit }), true, { cause });
}

// EXTERNAL MODULE: ./lib/kernel/loopback.js
var loopback = __webpack_require__(6396);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
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
        if (!(socket instanceof external_node_tls_.TLSSocket) || socket.getSharedSigalgs().length === 0)
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

;// CONCATENATED MODULE: ./lib/http/loopback-lookup.js
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

;// CONCATENATED MODULE: ./lib/kernel/file-errors.js


/** A file that is there and is not read, for what it is: no regular file, or too long. */
class UnfitFileError extends Error {
    name = 'UnfitFileError';
    /** Why, in any language. */
    why;
    constructor(why) {
        super((0,english/* english */.x)(why));
        this.why = why;
    }
}
/** Says in words why a file could not be read, without quoting anything of it. */
function whyUnreadable(error) {
    if (error instanceof UnfitFileError)
        return error.why;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '?';
    if (code === 'ENOENT')
        return (0,message/* message */.iU)('file_missing');
    if (code === 'EISDIR')
        return (0,message/* message */.iU)('file_is_folder');
    return (0,message/* message */.iU)('file_unreadable', { code });
}

;// CONCATENATED MODULE: ./lib/http/trust.js



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
        log.warning((0,message/* message */.iU)('trust_file_ignored', { variable, path, why }));
        return [];
    };
    const fromCaFile = async (path) => {
        try {
            return await readCaFile(path, readFile);
        }
        catch (error) {
            if (!caFileMayFail || !(error instanceof errors/* ConfigurationError */.j1) || error.detail.key !== 'problem_file')
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
            return ignored(variable, path, whyUnreadable(error));
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
    const problem = (why, options) => new errors/* ConfigurationError */.j1([(0,message/* message */.iU)('problem_file', { input: 'ca_file', given: path, why })], options);
    const text = await readFile(path).catch((cause) => {
        throw problem(whyUnreadable(cause), { cause });
    });
    if (text.trim() === '')
        throw problem((0,message/* message */.iU)('file_empty'));
    const certificates = certificatesIn(text);
    if (certificates.length === 0)
        throw problem((0,message/* message */.iU)('file_no_certificate'));
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    certificates.forEach((certificate, index) => {
        try {
            new X509Certificate(certificate);
        }
        catch (cause) {
            throw problem((0,message/* message */.iU)('file_certificate_damaged', { number: index + 1, count: certificates.length }), {
                cause,
            });
        }
    });
    return certificates;
}

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
    const { trust, proxy = {}, connectTimeoutMs = 10_000 } = options;
    const routesWith = (context) => createRoutes(proxy, context, connectTimeoutMs);
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
            await Promise.all([routes.each((agent) => agent.destroy()), replaced?.each((agent) => agent.destroy())]);
        },
    };
}
/** Agents are made when first needed: a proxy agent costs start time and most runs need one agent only. */
function createRoutes({ httpsProxy, httpProxy, noProxy = '' }, secureContext, timeout) {
    const secure = {
        timeout,
        rejectUnauthorized: true,
        minVersion: oldestTls,
        ...(secureContext === undefined ? {} : { secureContext }),
    };
    // The client bounds each request as a whole.
    const unbounded = { headersTimeout: 0, bodyTimeout: 0 };
    const proxied = (kind, { origin, authorization }) => new undici_lean.EnvHttpProxyAgent({
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
        clientFactory: (_origin, { connect }) => createProxyConnection({ connect, headersTimeout: timeout }),
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
                const connect = { ...secure, lookup: loopbackLookup, autoSelectFamily: true };
                return lazily('loopback', () => new undici_lean.Agent({ ...unbounded, connect }));
            }
            if (server === undefined) {
                return lazily('direct', () => new undici_lean.Agent({ ...unbounded, connect: secure }));
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
    const url = URL.canParse(text) ? new URL(text) : undefined;
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(8262);
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
    throw new UnfitFileError((0,message/* message */.iU)(kind.isDirectory() ? 'file_is_folder' : 'file_not_regular'));
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
                throw new UnfitFileError((0,message/* message */.iU)('file_too_long', { longest }));
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

;// CONCATENATED MODULE: ./lib/hosts/network.js






/** In characters: the largest bundles of certificate authorities have a tenth of it. */
const longestCaFile = 10 * 1_024 * 1_024;
/** Opens the network as environment and options say. Throws `ConfigurationError` on a bad proxy or CA file. */
async function openNetwork(settings) {
    const { caFile, caFileMayFail, variables, clock, log } = settings;
    const trust = await loadTrust({
        caFile,
        caFileMayFail,
        nodeExtraCaCerts: variables['NODE_EXTRA_CA_CERTS'],
        sslCertFile: variables['SSL_CERT_FILE'],
        readFile: (path) => readRegularFile(path, { longest: longestCaFile }),
        log,
    });
    const dispatcher = createDispatcher({ proxy: proxySettingsFrom(variables), trust });
    const http = createHttpClient({ dispatcher, log, clock, userAgent: `scangate/${version/* version */.r}` });
    return { http, close: () => dispatcher.destroy() };
}
/**
 * Opens the network for as long as something is asked; nothing stays open, however it ends. Throws
 * `ConfigurationError` on a bad proxy or CA file, and what `ask` throws.
 */
async function withNetwork(settings, ask) {
    const { lastActs } = settings;
    const { http, close } = await openNetwork(settings);
    lastActs?.add(close);
    try {
        return await ask(http);
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
/* harmony export */   Z: () => (/* binding */ takeVariables)
/* harmony export */ });
/* harmony import */ var _options_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9931);

/** Shorter values are too likely to be something else's, too. */
const shortestCopy = 8;
/** The names of variables that hold secrets, capitals without separators: a misspelled one holds the same. */
function secretNamesOf(sources) {
    const names = sources.flatMap(({ options, variables }) => Object.entries(options).flatMap(([name, { secret }]) => secret === undefined ? [] : [secret, `INPUT_${name}`, ...(0,_options_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesOf */ .h)(variables, name)]));
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
function plainName(name) {
    return name.toUpperCase().replaceAll(/[-_ ]/g, '');
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

/***/ 9451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ catalogueOf),
  e: () => (/* binding */ languages)
});

// EXTERNAL MODULE: ./lib/messages/en/index.js + 6 modules
var en = __webpack_require__(3670);
// EXTERNAL MODULE: ./lib/messages/format.js
var format = __webpack_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/ja/cli.js

const cli_format = (0,format/* formatFor */.B)('ja');
/** What the command line says beside the gate's own messages, in Japanese. */
const cliMessages = {
    cli_word_note: () => '情報:',
    cli_word_warning: () => '警告:',
    cli_word_error: () => 'エラー:',
    cli_problem_v1: (p) => `${p.variable}が設定されていますが、V1とPrivateNetには対応していません。プロジェクトはVADDY_PROJECT_IDで指定し、${p.variable}は空にしてください。`,
    cli_problem_two_variables: (p) => `${p.variable}と${p.other}は同じ設定ですが、値が異なります。どちらか一方だけを残してください。`,
    cli_problem_variable_spelling: (p) => `${p.given}はscangateの変数ではありません。${p.variable}と書いてください。`,
    cli_warning_variable: (p) => `${p.given}はscangateの変数ではないため、読み取りません。${p.variable}の間違いではありませんか。`,
    cli_problem_required: (p) => `${p.input}は必須ですが、空です。${p.flag}を指定するか、${p.variable}を設定してください。`,
    cli_problem_required_key: (p) => `${p.input}は必須ですが、空です。${p.variable}を設定するか、--env-fileまたは--auth-key-fileを指定してください。`,
    cli_problem_required_argument: (p) => `${p.argument}が指定されていません。コマンドの後ろに指定してください: ${p.usage}`,
    cli_problem_arguments: (p) => `${p.command}の引数が${cli_format.number(p.count)}個多すぎます。空白を含む値は引用符で囲んでください。`,
    cli_problem_flag: (p) => `${p.flag}というフラグはこのコマンドにありません。--helpで一覧を確認してください。`,
    cli_problem_flag_near: (p) => `${p.flag}というフラグはこのコマンドにありません。${p.near}の間違いではありませんか。`,
    cli_problem_flag_secret: (p) => `${p.flag}というフラグはありません。コマンドラインはほかの人にも見えるためです。${p.variable}を設定するか、--env-fileを指定してください。キーには--auth-key-fileも使えます。`,
    cli_problem_flag_value: (p) => `${p.flag}には値が必要です: ${p.flag} ${p.value}`,
    cli_problem_flag_bare: (p) => `${p.flag}に値は付けられません。フラグだけを指定するか、省いてください。`,
    cli_problem_flag_late: (p) => `${p.flag}は--の後ろにあるため、フラグとして読み取られません。--の前に指定してください。`,
    cli_problem_key_terminal: () => '--auth-key-file -は標準入力を読み取りますが、ここでは端末につながっているため、入力したキーが画面に表示されてしまいます。キーはパイプで渡してください。',
    cli_problem_yes: (p) => `削除したクロールは元に戻せません。クロール${p.crawl}を削除するには、--yesを付けてください。`,
    cli_problem_port: (p) => `${p.input}の値「${p.given}」は使えません。0から65535までのポートを指定してください。0は空いているポートを選びます。`,
    cli_problem_scale: (p) => `${p.input}の値「${p.given}」は使えません。60や0.5のように、0より大きい数を指定してください。`,
    cli_problem_loopback: (p) => `${p.input}の値「${p.given}」は使えません。127.0.0.1、::1、localhostなどのループバックアドレスを指定してください。シミュレーターのキーは誰でも知っているためです。`,
    cli_problem_listen: (p) => `シミュレーターは${p.address}で待ち受けできません(${p.code})。--portで別のポートを指定するか、0を指定して空いているポートを使ってください。`,
    cli_stage_asking: () => 'VAddyに問い合わせています',
    cli_stage_waiting: (p) => `プロジェクトが空くのを待っています: ${cli_format.written(p.elapsed)}`,
    cli_stage_starting: () => 'スキャンを開始しています',
    cli_stage_scanning: (p) => `スキャン中: ${cli_format.written(p.elapsed)}`,
    cli_stage_scanning_until: (p) => `スキャン中: ${cli_format.written(p.elapsed)}、終了予定は${p.end}ごろ`,
    cli_stage_looking: (p) => `開始できたかどうかを確認しています: ${cli_format.written(p.elapsed)}`,
    cli_reports_written: (p) => `レポートの保存先: ${p.folder}`,
    cli_warning_left_running: (p) => `ただちに終了しました。スキャン${p.scan}がまだ実行中の可能性があります。VAddyの管理画面を確認してください。`,
    cli_status_running: (p) => `プロジェクト${p.project}のスキャンが実行中です。`,
    cli_status_free: (p) => `プロジェクト${p.project}のスキャンは実行されていません。`,
    cli_result_scanning: (p) => `スキャン${p.scan}は実行中です。`,
    cli_result_finished: (p) => `スキャン${p.scan}は完了しました。`,
    cli_link: (p) => `スキャン結果: ${p.url}`,
    cli_cancel_already_over: (p) => `スキャン${p.scan}はすでに終了していたため、キャンセルは行っていません。`,
    cli_crawls_none: (p) => p.label === ''
        ? `プロジェクト${p.project}に記録済みのクロールがありません。`
        : `プロジェクト${p.project}に、ラベルに「${p.label}」を含む記録済みのクロールがありません。`,
    cli_column_recorded: () => '記録日時',
    cli_column_label: () => 'ラベル',
    cli_history_none: () => 'このプロジェクトには、終了したスキャンがまだありません。',
    cli_crawl_deleted: (p) => `クロール${p.crawl}を削除しました。`,
    cli_simulate_ready: (p) => `VAddyのシミュレーターが${p.url}で待ち受けています。Ctrl-Cで終了します。`,
    cli_simulate_own_key: () => 'VADDY_TOKENは、指定されたキーです。',
    doctor_label_node: () => 'Node:',
    doctor_label_configuration: () => '設定:',
    doctor_label_ca: () => '認証局:',
    doctor_label_dns: () => 'DNS:',
    doctor_label_connection: () => '接続:',
    doctor_label_tls: () => 'TLS:',
    doctor_label_key: () => 'キー:',
    doctor_label_project: () => 'プロジェクト:',
    doctor_label_crawl: () => 'クロール:',
    doctor_label_crawl_age: () => 'クロールの経過時間:',
    doctor_label_project_number: () => 'プロジェクト番号:',
    doctor_label_scan: () => 'スキャン:',
    doctor_label_pull_request: () => 'プルリクエストのコメント:',
    doctor_node: (p) => `${p.version}。20.18.1以降であれば問題ありません。アクションの実行には、バージョン2.327.1以降のランナーが必要です。`,
    doctor_configuration: () => 'すべてのオプションが有効で、互いに矛盾していません。',
    doctor_ca: () => 'Node標準のルート証明書。足りない場合はシステムの証明書も使います。',
    doctor_ca_more: (p) => `Node標準のルート証明書、${cli_format.list(p.sources)}。足りない場合はシステムの証明書も使います。`,
    doctor_dns: (p) => `${p.host}は${p.address}です。`,
    doctor_dns_address: (p) => `${p.host}はアドレスなので、名前解決は不要です。`,
    doctor_dns_resolved: (p) => `${p.host}が見つかりました。`,
    doctor_dns_proxy: (p) => `${p.host}の名前解決はプロキシ${p.proxy}が行います。`,
    doctor_connected: (p) => `プロキシを使わず、${p.host}に直接接続しました。`,
    doctor_connected_proxy: (p) => `プロキシ${p.proxy}を経由して${p.host}に接続しました。`,
    doctor_tls: (p) => `${p.protocol}。証明書の発行者は${p.issuer}、有効期限は${p.validTo}です。`,
    doctor_tls_plain: () => 'なし。暗号化しないhttpは、ループバックでのみ許可されます。',
    doctor_key: (p) => `${p.user}のキーとして受け付けられました。`,
    doctor_project: (p) => `${p.project}は存在し、実行中のスキャンはありません。`,
    doctor_crawl: (p) => `スキャン対象は${p.crawl}(「${p.label}」)です。`,
    doctor_crawl_unnamed: (p) => `スキャン対象は${p.crawl}です(ラベルなし)。`,
    doctor_age: (p) => `記録されてから${cli_format.duration(p.age)}が経過しています。max_crawl_ageを指定すると、古いクロールは不合格になります。`,
    doctor_age_limit: (p) => `記録されてから${cli_format.duration(p.age)}が経過しています。max_crawl_ageの上限は${cli_format.written(p.limit)}です。`,
    doctor_number: (p) => `${p.number}は正しい番号です。過去のスキャンは${cli_format.number(p.scans)}件あります。`,
    doctor_number_none: () => '指定されていないため、推移、比較基準、終了予定は表示されません。',
    doctor_number_elsewhere: (p) => `${p.number}は存在しますが、そのスキャンにはプロジェクト${p.project}のクロールを使ったものがありません。プロジェクトの管理画面のURL末尾と比べてください。`,
    doctor_scan: (p) => `${p.scan}は存在します。`,
    doctor_pull_request: () => '書き込むのはアクションだけで、ジョブにpull-requests: writeが必要です。プルリクエストのワークフローでGITHUB_TOKENを渡すと、ここで権限を確認できます。',
    doctor_pull_request_ok: (p) => `このトークンでプルリクエスト${p.number}にコメントできます。`,
    doctor_pull_request_denied: (p) => `このトークンではプルリクエスト${p.number}にコメントできません(HTTP ${p.status})。`,
    doctor_pull_request_unknown: (p) => `プルリクエスト${p.number}にコメントできるかどうか確認できませんでした。${p.why}`,
    doctor_not_reached: () => '上記のエラーのため、確認していません。',
    doctor_not_reached_any: (p) => `上記のエラーのため、確認していない項目: ${cli_format.list(p.labels)}`,
    doctor_next_busy: () => 'そのスキャンが終わるまで待つか、--on-busy waitを使ってください。',
    doctor_next_wait: () => 'そのスキャンが終わるまで待つか、--wait-timeoutに0sより長い時間を指定してください。',
    doctor_next_crawls: () => 'クロールの一覧を確認してください: scangate vaddy crawls',
    doctor_next_unique: (p) => `確実に選ぶには、クロールを指定してください: --crawl-id ${p.crawl}`,
    doctor_would_start: () => 'スキャンを開始できる状態です。',
    doctor_would_not_start: (p) => `スキャンを開始できません。問題が${cli_format.number(p.count)}件見つかりました。`,
    demo_title: () => 'アクションの動作デモ(このマシン上のVAddyシミュレーターを使用)',
    demo_intro: () => 'アカウントもネットワークもキーも不要です。以下のステップは、コミットされているアクションをGitHubと同じ方法で実行したものです。時間だけを短くしています。',
    demo_act_1: () => '1. プロジェクトが使用中で、その後のスキャンで脆弱性が見つかる場合',
    demo_act_1_story: () => '別のスキャンが実行中のため、ステップは失敗せずに終了を待ちます。その後のスキャンで脆弱性が3件見つかり、max_alertsの上限0件を超えます。',
    demo_act_2: () => '2. アプリケーションを修正した後',
    demo_act_2_story: () => '同じワークフローをもう一度実行します。今度は脆弱性が見つからず、ビルドを続行できます。',
    demo_heading_step: () => 'ステップ',
    demo_heading_outputs: () => '出力',
    demo_heading_summary: () => 'ジョブサマリー',
    demo_chart: (p) => `[GitHubでは脆弱性の件数のグラフ: ${p.values}]`,
    demo_waited: () => '別のスキャンが終わるまで待ちました。',
    demo_one_scan: () => '開始したスキャンは1回だけです。',
    demo_step_failed: (p) => `想定どおり、ステップは失敗しました(終了コード${p.code})。`,
    demo_step_passed: (p) => `想定どおり、ステップは成功しました(終了コード${p.code})。`,
    demo_alerts: (p) => `出力された脆弱性の件数は${cli_format.number(p.alerts)}件です。`,
    demo_post: () => '後処理ステップの時点で、実行中のまま残ったスキャンはありませんでした。',
    demo_key_nowhere: () => 'ログ、出力、状態、サマリーのどこにもキーは含まれていません。',
    demo_right: (p) => `どちらのステップも想定どおりに終わりました(${cli_format.written(p.time)})。`,
    demo_wrong: (p) => `想定どおりにならなかった項目があります(${cli_format.written(p.time)})。上の✗を確認してください。`,
    demo_next_simulate: () => '次は、シミュレーターで自分のパイプラインを試せます:',
    demo_next_doctor: () => '実際のプロジェクトを確認するには、次のコマンドを実行してください:',
    demo_no_bundle: (p) => `アクションのバンドルがありません: ${p.path}`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/sentence.js
/** Ends a sentence before another: Japanese puts no space after its full stop, other languages do. */
function sentence(text) {
    return text.endsWith('。') ? text : `${text} `;
}

;// CONCATENATED MODULE: ./lib/messages/ja/network.js


const network_format = (0,format/* formatFor */.B)('ja');
/** What went wrong between us and a service, in Japanese. */
const networkMessages = {
    network_unresolved: (p) => `ホスト名${p.host}を解決できませんでした(${p.endpoint})。api_url、このマシンのDNS、プロキシ環境ではHTTPS_PROXYを確認してください。`,
    network_refused: (p) => `${p.host}に接続できませんでした。${p.address}が接続を拒否しました(${p.endpoint})。api_url、ファイアウォール、プロキシの設定を確認してください。`,
    network_not_connected: (p) => `${p.host}に接続できませんでした(${p.endpoint}、${p.code})。api_url、ファイアウォール、プロキシの設定を確認してください。`,
    network_connect_timeout: (p) => `${p.host}への接続が時間内に確立しませんでした(${p.endpoint})。api_url、ファイアウォール、プロキシの設定を確認してください。`,
    network_lost: (p) => `${p.host}との接続が切れました(${p.endpoint}、${p.code})。`,
    network_timeout: (p) => `${p.host}から${p.seconds}秒以内に応答がありませんでした(${p.endpoint})。`,
    network_proxy: (p) => `プロキシが${p.host}への接続を許可しませんでした(${p.endpoint}、${p.status})。HTTPS_PROXYのユーザー名とパスワード、およびNO_PROXYを確認してください。`,
    network_proxy_unreachable: (p) => `${p.host}への接続に使うプロキシを利用できませんでした(${p.endpoint}、${p.code})。HTTPS_PROXY、HTTP_PROXY、NO_PROXYを確認してください。`,
    network_proxy_login: (p) => `プロキシが${p.host}への接続を許可しませんでした(${p.endpoint}、${p.status})。ユーザー名とパスワードを求めています。HTTPS_PROXYに含まれるユーザー名とパスワードを確認してください。`,
    network_proxy_redirect: (p) => `プロキシが${p.host}へ接続せず、別の場所へのリダイレクトを返しました(${p.endpoint}、${p.status})。多くの場合、プロキシのログインページです。リダイレクトには従いません。このホストを対象から外すよう、プロキシの管理者に依頼してください。`,
    network_proxy_gateway: (p) => `プロキシが${p.host}に接続できませんでした(${p.endpoint}、${p.status})。`,
    network_proxy_senseless: (p) => `${p.host}への接続に使うプロキシが、解釈できない応答を返しました(${p.endpoint}、${p.code})。HTTPS_PROXYのスキームとポート番号を確認してください。`,
    problem_proxy: (p) => `${p.variable}の値はプロキシのアドレスではありません。http://user:password@proxy.example:3128のような、httpまたはhttpsのURLを指定してください。パスワードを含む可能性があるため、値は表示しません。`,
    certificate_expired: (p) => `${p.host}の証明書は有効期限が切れているか、まだ有効になっていません。このマシンの時計を確認してください。時計が正しければ、サーバーまたは通信を検査するプロキシの管理者による証明書の更新が必要です。`,
    certificate_wrong_host: (p) => `証明書が${p.host}のものではありません。api_urlを確認してください。プロキシやキャプティブポータルが代わりに応答している可能性があります。`,
    certificate_unknown_authority: (p) => `${p.host}の証明書は、このマシンが信頼していない認証局から発行されています(${p.code})。社内でTLS通信を検査している場合は、そのルート証明書をca_fileに指定してください。`,
    certificate_rejected: (p) => `${p.host}の証明書は受け入れられません(${p.code})。サーバーまたは通信を検査するプロキシの管理者による証明書の差し替えが必要です。`,
    certificate_unfit: (p) => `${p.host}の証明書またはその認証局の証明書が、TLSの規則に反しています: ${p.why}。サーバーまたは通信を検査するプロキシの管理者による証明書の差し替えが必要です。`,
    certificate_wanted: (p) => `${p.host}がクライアント証明書を要求し、応答せずに接続を切りました(${p.endpoint})。scangateはクライアント証明書を持たず、VAddyも要求しません。api_urlと、代わりに応答しているものがないかを確認してください。`,
    trust_file_ignored: (p) => `${p.variable}に指定された${p.path}は使えないため、無視します: ${p.why}。`,
    trusting_more: (p) => `${p.host}の証明書は、Nodeが知らない認証局から発行されています。システムの証明書ストアを加えて再試行します。`,
    tls_failed: (p) => `${p.host}との暗号化通信を確立できませんでした(${p.code})。サーバーはTLS 1.2以降に対応している必要があります。httpのポートには接続できません。`,
    tls_broken: (p) => `${p.host}との暗号化通信が、TLSのエラーで終了しました(${p.endpoint}、${p.code})。途中で通信内容が書き換えられている可能性があります。`,
    redirected: (p) => `${p.host}が${p.target}へのリダイレクトを返しました(${p.endpoint}、HTTP ${p.status})。指定されたホスト以外にキーを送らないため、リダイレクトには従いません。api_urlを確認してください。`,
    redirected_nowhere: (p) => `${p.host}が転送先のないリダイレクトを返しました(${p.endpoint}、HTTP ${p.status})。リダイレクトには従いません。api_urlを確認してください。`,
    request_answered: (p) => `${p.endpoint}: HTTP ${p.status}、${p.bytes}バイト、${p.milliseconds}ミリ秒`,
    request_failed: (p) => `${p.endpoint}: ${p.error}(${p.milliseconds}ミリ秒後)`,
    answer_not_http: (p) => `${p.host}の応答はHTTPではありませんでした(${p.endpoint}、${p.code})。api_urlのスキームとポート番号を確認してください。`,
    answer_contradictory: (p) => `${p.host}の応答は長さの指定が矛盾しており、どこで終わるのか判断できません(${p.endpoint})。途中のプロキシに不具合がある可能性があります。`,
    answer_unasked: (p) => `${p.host}が、要求していないHTTP ${p.status}を返しました(${p.endpoint})。途中のプロキシやロードバランサーに不具合がある可能性があります。`,
    answer_no_status: (p) => `${p.host}が、HTTPに存在しないステータス${p.status}を返しました(${p.endpoint})。途中のプロキシに不具合がある可能性があります。`,
    answer_status: (p) => `${p.host}がHTTP ${p.status}を返しました(${p.endpoint})。`,
    answer_rate_limited: (p) => `${p.host}がHTTP 429(リクエスト過多)を返しました(${p.endpoint})。`,
    answer_too_large: (p) => `${p.host}から${p.limit}を超える応答があったため、読み取りを中止しました(${p.endpoint})。`,
    answer_not_json: (p) => `${p.host}の応答はJSONではありませんでした(${p.endpoint})。先頭: 「${p.start}」。プロキシやキャプティブポータルが代わりに応答している可能性があります。`,
    answer_empty: (p) => `${p.host}の応答は空でした(${p.endpoint})。`,
    answer_misshaped: (p) => `${p.endpoint}の応答が仕様と異なります。${p.field}は${p.expected}のはずですが、${p.got}でした。`,
    answer_repeats_key: (p) => `${p.endpoint}の応答が仕様と異なります。${p.field}にWebAPIキーが含まれているため、この値は使いません。`,
    answer_unreadable: (p) => `${p.host}の応答の${p.encoding}エンコーディングを復元できませんでした(${p.endpoint})。`,
    service_refused: (p) => `${p.service}に拒否されました(${p.endpoint}、HTTP ${p.status}): ${p.text}`,
    service_refused_silently: (p) => `${p.service}に理由の説明なしで拒否されました(${p.endpoint}、HTTP ${p.status})。`,
    retrying: (p) => `${sentence(p.reason)}${network_format.written(p.wait)}後に再試行します(${p.attempt}回目は失敗)。`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/notify.js

/** What is said of the pull-request comment and the Slack message, in Japanese. */
const notifyMessages = {
    problem_webhook: (p) => `${p.input}の値はWebhookのhttpsアドレスではありません。Slackに表示されたアドレスをそのまま指定してください。秘密の値のため、ここには表示しません。`,
    comment_no_pull_request: (p) => `pr_comment: この実行(イベント: ${p.event})はプルリクエストによるものではないため、コメントする対象がありません。`,
    comment_no_token: () => 'pr_comment: github_tokenが空のため、コメントを書き込みませんでした。',
    comment_no_permission: () => 'プルリクエストにコメントできませんでした。トークンに書き込み権限がありません。ジョブにpermissions: pull-requests: writeを追加してください。独自のgithub_tokenを使う場合も、同じ権限が必要です。ゲートの結果は変わりません。',
    comment_fork: () => 'プルリクエストにコメントできませんでした。フォークからのプルリクエストには、ワークフローの権限設定にかかわらず読み取り専用のトークンが渡されます。ゲートの結果は変わりません。',
    comment_failed: (p) => `プルリクエストにコメントできませんでした: ${p.why}。ゲートの結果は変わりません。`,
    slack_failed: (p) => `Slackに通知できませんでした: ${sentence(p.why)}ゲートの結果は変わりません。`,
    slack_ok: () => 'Slackに通知しました。',
};

;// CONCATENATED MODULE: ./lib/messages/ja/options.js

const options_format = (0,format/* formatFor */.B)('ja');
/** What is wrong with an input, in Japanese. */
const optionMessages = {
    problem_required: (p) => `${p.input}は必須ですが、空です。`,
    problem_required_secret: (p) => `${p.input}は必須ですが、空です。シークレットから設定し、シークレット名が正しいか確認してください。例: ${p.input}: \${{ secrets.${p.secret} }}`,
    problem_environment_ignored: (p) => `${p.input}が空です。環境変数${options_format.list(p.variables)}は設定されていますが、このアクションは入力(with)だけを読み取ります。「with:」の下に次の行を貼り付けてください: ${p.lines.join(' | ')}`,
    problem_choice: (p) => `${p.input}の値「${p.given}」は使えません。指定できる値: ${p.choices.join(', ')}。`,
    problem_boolean: (p) => `${p.input}の値「${p.given}」は使えません。指定できる値: true, false。`,
    problem_duration: (p) => `${p.input}の値「${p.given}」は使えません。90s、15m、1h30mのように、単位付きの時間を指定してください(単位: ms, s, m, h, d)。`,
    problem_duration_minimum: (p) => `${p.input}の値「${p.given}」は短すぎます。${p.minimum}以上を指定してください。`,
    problem_duration_maximum: (p) => `${p.input}の値「${p.given}」は長すぎます。${p.maximum}以下を指定してください。`,
    problem_digits: (p) => `${p.input}の値「${p.given}」は使えません。数字だけを指定してください。`,
    problem_project_id: (p) => `${p.input}の値「${p.given}」は使えません。使える文字は英数字、「-」、「_」です。例: 6eb1f9fcbdb6a5a(管理画面のURLにある番号ではなく、Server画面に表示されるProject ID)。`,
    problem_count_or_off: (p) => `${p.input}の値「${p.given}」は使えません。0以上の整数、またはoffを指定してください。`,
    problem_count: (p) => `${p.input}の値「${p.given}」は使えません。0以上の整数を指定してください。`,
    problem_percent: (p) => `${p.input}の値「${p.given}」は使えません。0から100までの数を、パーセント記号なしで指定してください。`,
    problem_scan_type: (p) => `${p.input}に「${p.given}」が含まれています。検査項目名は英数字と「_」で書き、カンマ、空白、改行のいずれかで区切ってください。`,
    problem_scan_id: (p) => `${p.input}の値「${p.given}」は使えません。1-837b5f9f-e088-4af5-9491-67f7ce8035a4のようなスキャンIDを指定してください。`,
    problem_printable: (p) => `${p.input}に制御文字が含まれています。表示できる文字だけを使ってください。`,
    problem_header_text: (p) => `${p.input}に、HTTPヘッダーで送れない文字が含まれています。表示できるASCII文字だけを使ってください。改行や全角文字が一緒にコピーされていないか確認してください。`,
    problem_url: (p) => `${p.input}の値「${p.given}」は使えません。ユーザー名、クエリ、フラグメントを含まないhttpsのURLを指定してください。`,
    problem_url_plain_http: (p) => `${p.input}の値「${p.given}」は使えません。httpではキーが暗号化されずに送られるため、ループバックのホスト以外では使えません。httpsを使ってください。`,
    problem_together: (p) => `${p.input}と${p.other}は同時に指定できません。どちらか一方にしてください。`,
    problem_needs: (p) => `${p.input}を使うには${p.needed}が必要ですが、空です。`,
    problem_spelling: (p) => `${p.given}という入力はありません。${p.input}と書いてください。`,
    problem_option_unknown: (p) => `${p.given}というオプションはscanVaddyにありません。docs/library.mdの一覧を確認してください。`,
    problem_file: (p) => `${p.input}に指定された「${p.given}」は使えません: ${p.why}。`,
    problem_folder: (p) => `${p.input}に指定されたフォルダー「${p.given}」は使えません: ${p.why}。リクエストは送信していません。`,
    file_no_space: () => '空き容量がありません',
    file_read_only: () => 'ファイルシステムが読み取り専用です',
    file_denied: () => 'アクセス権がありません',
    file_not_folder: (p) => `${p.folder}はフォルダーではありません`,
    file_not_removed: (p) => `以前の実行の${p.name}を削除できません(${p.why})`,
    file_missing: () => 'ファイルが存在しません',
    file_is_folder: () => 'フォルダーです',
    file_unreadable: (p) => `読み取れません(${p.code})`,
    file_empty: () => '空のファイルです',
    file_not_regular: () => 'パイプまたはデバイスです。読み取りが終わらないおそれがあるため、通常のファイルを指定してください',
    file_too_long: (p) => `${options_format.number(p.longest)}文字を超えています`,
    file_no_variables: () => 'NAME=valueの形式でない行があります',
    file_no_certificate: () => 'PEM形式の証明書(-----BEGIN CERTIFICATE-----)が含まれていません',
    file_certificate_damaged: (p) => `含まれる証明書${p.count}件のうち${p.number}件目が壊れています`,
};

;// CONCATENATED MODULE: ./lib/messages/ja/report.js

const report_format = (0,format/* formatFor */.B)('ja');
/** Headings, labels and words of the reports, in Japanese. */
const reportMessages = {
    language_code: () => 'ja',
    report_not_written: (p) => `${p.what}を書き込めませんでした: ${p.why}`,
    source_vaddy: () => 'VAddyスキャン',
    title_result: (p) => {
        const ending = p.subject === '' ? '' : ` · ${p.subject}`;
        const numbers = p.numbers === '' ? '' : `(${p.numbers})`;
        return `${p.source}: ${p.outcome}${numbers}${ending}`;
    },
    title_max_alerts: (p) => `脆弱性${report_format.number(p.observed)}件、上限${report_format.number(p.limit)}件`,
    title_max_alert_increase: (p) => `比較基準から${report_format.number(p.observed)}件増、上限${report_format.number(p.limit)}件`,
    title_min_complete: (p) => `進捗率${report_format.percent(p.observed)}、下限${report_format.percent(p.limit)}`,
    title_requests_sent: (p) => `送信リクエスト${report_format.number(p.observed)}件、下限${report_format.number(p.limit)}件`,
    title_max_crawl_age: (p) => `クロールから${report_format.duration(p.observed)}経過、上限${report_format.duration(p.limit)}`,
    simulated: () => 'SIMULATED(模擬実行): 実際のサービスではなく、シミュレーターに接続しました。',
    outcome_passed: () => '合格',
    outcome_failed: () => '不合格',
    outcome_incomplete: () => '未完了',
    outcome_misconfigured: () => '設定エラー',
    outcome_refused: () => '拒否',
    outcome_unreachable: () => '通信エラー',
    outcome_busy: () => '別のスキャンが実行中',
    outcome_timeout: () => 'タイムアウト',
    outcome_scan_canceled: () => 'キャンセル',
    outcome_aborted: () => '中断',
    outcome_skipped: () => 'スキップ',
    outcome_started: () => '開始済み',
    outcome_checked: () => '確認済み',
    outcome_error: () => 'エラー',
    heading_checks: () => '判定',
    heading_facts: () => 'スキャンの詳細',
    heading_next: () => '次にすること',
    heading_warnings: () => '注意事項',
    heading_problems: () => '問題点',
    heading_history: () => '推移',
    heading_run: () => '実行情報',
    heading_policy: () => '有効なオプション',
    heading_last_answer: () => 'サービスの最後の応答',
    column_check: () => '項目',
    column_observed: () => '実測値',
    column_limit: () => '基準',
    column_result: () => '結果',
    column_status: () => '状態',
    column_option: () => 'オプション',
    column_value: () => '値',
    column_from: () => '指定元',
    check_max_alerts: () => '脆弱性の件数',
    check_max_alert_increase: () => '比較基準からの増加件数',
    check_min_complete: () => 'スキャンの進捗率',
    check_requests_sent: () => '送信リクエスト数',
    check_max_crawl_age: () => 'クロールの経過時間',
    check_numbers: (p) => `${p.check}: ${p.observed}(${p.limit})`,
    result_pass: () => '合格',
    result_fail: () => '不合格',
    result_unjudged: () => '判定不能',
    limit_at_most: (p) => `${p.value}以下`,
    limit_at_least: (p) => `${p.value}以上`,
    not_known: () => '不明',
    word_yes: () => 'はい',
    word_no: () => 'いいえ',
    and_more: (p) => `ほか${report_format.number(p.count)}件`,
    cut_short: () => '表示できる量に限りがあるため、以降は省略しました。すべての内容はreport.jsonにあります。',
    fact_project_id: () => 'プロジェクト',
    fact_scan_id: () => 'スキャンID',
    fact_alert_count: () => '脆弱性の件数',
    fact_scan_count: () => '送信リクエスト数',
    fact_complete: () => '進捗率',
    fact_crawl_id: () => 'クロールID',
    fact_crawl_label: () => 'クロール',
    fact_scan_list: () => '検査項目',
    fact_start_time: () => '開始',
    fact_end_time: () => '終了',
    fact_duration_seconds: () => '所要時間',
    fact_baseline_alert_count: () => '比較基準の件数',
    fact_alert_increase: () => '比較基準からの増加件数',
    fact_adopted: () => '引き継いだスキャンか',
    status_complete: () => '完了',
    status_canceled: () => 'キャンセル',
    status_other: () => 'その他',
    trend_summary: (p) => `直近の完了したスキャン${report_format.number(p.count)}件の脆弱性の件数です(左が最も古いスキャン)。`,
    trend_dates: (p) => `期間は${p.from}から${p.to}までです。`,
    trend_baseline: (p) => `比較基準は${report_format.number(p.alerts)}件です。`,
    trend_baseline_line: (p) => `線は比較基準(${report_format.number(p.alerts)}件)です。`,
    trend_left_out: (p) => `件数が不明なスキャン${report_format.number(p.count)}件は、グラフに含まれていません。`,
    trend_table: () => '表で見る',
    trend_noted: (p) => `${p.status}(${p.note})`,
    trend_this_run: () => '今回',
    trend_is_baseline: () => '比較基準',
    trend_axis_scans: () => 'スキャン(古い順)',
    trend_axis_alerts: (p) => `脆弱性の件数(0~${report_format.number(p.highest)})`,
    run_host: () => 'CI',
    run_repository: () => 'リポジトリ',
    run_commit: () => 'コミット',
    run_ref: () => 'ref',
    run_url: () => 'ジョブ',
    run_attempt: () => '試行回数',
    run_actor: () => '実行者',
    timing_started_at: () => '実行開始',
    timing_ended_at: () => '実行終了',
    timing_duration: () => '実行時間',
    timing_waited: () => '開始までの待ち時間',
    timing_polls: () => 'スキャンの確認回数',
    tool_version: () => '生成',
    from_default: () => '既定値',
    from_default_rest: (p) => `既定値のままのオプション(${report_format.number(p.count)}個)`,
    from_input: () => '入力',
    from_flag: () => 'フラグ',
    from_environment: () => '環境変数',
    from_env_file: () => '環境変数ファイル',
    link_scan_result: () => 'スキャン結果',
    link_console: () => 'VAddyの管理画面',
    amount_count: (p) => report_format.number(p.value),
    amount_percent: (p) => report_format.percent(p.value),
    amount_duration: (p) => report_format.duration(p.milliseconds),
};

;// CONCATENATED MODULE: ./lib/messages/ja/vaddy.js


const vaddy_format = (0,format/* formatFor */.B)('ja');
const alerts = (count) => `${vaddy_format.number(count)}件`;
/** What the VAddy gate says, in Japanese. */
const vaddyMessages = {
    reason_passed: (p) => p.alerts === 0
        ? 'スキャンが完了しました。脆弱性は0件で、すべての基準を満たしています。'
        : `スキャンが完了しました。脆弱性は${alerts(p.alerts)}ですが、すべての基準を満たしています。`,
    reason_alerts: (p) => `スキャンで脆弱性が${alerts(p.alerts)}見つかりました。max_alertsの上限は${alerts(p.limit)}です。`,
    reason_incomplete: (p) => `スキャンは${vaddy_format.percent(p.complete)}まで進んだところで時間切れになりました。min_completeで必要な進捗率は${vaddy_format.percent(p.minimum)}以上です。`,
    reason_nothing_sent: () => 'スキャンはリクエストを1件も送信していません。そのため、アプリケーションの安全性については何も判断できません。',
    reason_count_unjudged: () => 'スキャンが不完全なため、件数が上限以内でも安全とは判断できません。',
    reason_busy: (p) => `プロジェクト${p.project}の別のスキャンが、${vaddy_format.written(p.waited)}待っても終わりませんでした。スキャンは開始していません。`,
    reason_busy_at_once: (p) => `プロジェクト${p.project}の別のスキャンが実行中です。on_busyがfailのため、スキャンは開始していません。`,
    reason_busy_skipped: (p) => `プロジェクト${p.project}の別のスキャンが実行中です。on_busyがskipのため、スキャンは開始していません。`,
    reason_timeout: (p) => `スキャン${p.scan}は、scan_timeoutの${vaddy_format.written(p.limit)}が過ぎても終わりませんでした。`,
    reason_scan_canceled: (p) => `スキャン${p.scan}は、VAddy側でキャンセル扱いになりました。誰かがキャンセルしたか、異常終了した可能性があります。`,
    reason_aborted: (p) => `ジョブの停止が指示されました(${p.signal})。`,
    reason_parent_gone: () => 'コマンドを起動したnpmまたはnpxが終了したため、停止が指示されたものとして扱いました。',
    reason_output_lost: (p) => `ステップの出力先が失われました(${p.code})。ランナーが異常終了した可能性があるため、停止の指示を受けた場合と同じように終了しました。`,
    reason_aborted_maybe_running: (p) => `スキャンの開始中にジョブの停止が指示されました(${p.signal})。プロジェクト${p.project}のスキャンが実行されている可能性があります。VAddyの管理画面を確認してください。`,
    reason_started: (p) => `スキャン${p.scan}を開始しました。waitがfalseのため、ここでは結果を判定しません。`,
    reason_checked: (p) => `プロジェクト${p.project}のスキャンを開始できる状態です。キー、プロジェクト、クロールに問題はありません。`,
    reason_no_secrets: (p) => `このイベント(${p.event})にはシークレットが渡されません。on_missing_secretsがskipのため、スキャンは行っていません。`,
    reason_unforeseen: (p) => `予期しないエラーが発生しました: ${p.error}。不具合として報告してください。`,
    reason_not_handed_over: (p) => `スキャン${p.scan}を開始しましたが、結果を判定するジョブに渡すスキャンIDを書き込めませんでした(${p.why})。`,
    reason_not_finished: () => '結果を記録する前に、実行が終了しました。',
    reason_problems: (p) => `入力に${vaddy_format.number(p.count)}件の誤りがあります。詳細は以下のとおりです。`,
    reason_lost_start: (p) => `スキャン開始リクエストの応答を受け取れませんでした。プロジェクト${p.project}のスキャンが実行されている可能性があります。次のスキャンを開始する前に、VAddyの管理画面を確認してください。${p.searched ? p.why : `${sentence(p.why)}project_numberを指定すると、開始したスキャンを自動で見つけられます。`}`,
    reason_unknown_status: (p) => `VAddyが返したスキャン${p.scan}のステータス「${p.status}」は、このバージョンでは扱えません。`,
    reason_other_scan: (p) => `受け取った結果は、要求したものではありません。${p.field}は${p.asked}のはずですが、${p.got}でした。`,
    answer_other_scan: (p) => `スキャン${p.asked}のキャンセルを要求しましたが、別のスキャン${p.got}についての応答が返されました。キャンセルされたかどうかは不明です。`,
    reason_not_canceled: (p) => `${sentence(p.reason)}スキャン${p.scan}はキャンセルできなかったため、まだ実行されている可能性があります。`,
    reason_attached_elsewhere: (p) => `スキャン${p.scan}は別の対象のものです。${p.field}は${p.asked}のはずですが、${p.got}でした。scan_idを確認してください。`,
    reason_crawl_not_found: (p) => `プロジェクト${p.project}に、ラベルが「${p.label}」に一致するクロールがありません。crawl_labelを確認してください。`,
    reason_crawl_id_not_found: (p) => `プロジェクト${p.project}に、記録済みのクロール${p.crawl}がありません。crawl_idを確認してください。`,
    reason_no_crawls: (p) => `プロジェクト${p.project}に記録済みのクロールがないため、スキャンできません。先にVAddyの管理画面でクロールを記録してください。`,
    reason_paging_broken: (p) => `VAddyの応答ではクロールが${vaddy_format.number(p.total)}件あるはずですが、一覧には${vaddy_format.number(p.got)}件しかありません。この一覧は信頼できません。`,
    reason_increase: (p) => `脆弱性が比較基準の${alerts(p.baseline)}より${alerts(p.increase)}増えました。max_alert_increaseの上限は${alerts(p.limit)}です。`,
    reason_no_baseline: () => '同じクロールの完了したスキャンが過去にないため、脆弱性の増加を判定できません。',
    reason_crawl_old: (p) => `クロールが記録されてから${vaddy_format.duration(p.age)}が経過しています。max_crawl_ageの上限は${vaddy_format.duration(p.limit)}です。スキャンは開始していません。`,
    reason_crawl_time_unreadable: (p) => `VAddyが返したクロールの記録日時「${p.recorded}」はISO 8601の日時ではありません(現在は${p.now})。クロールの経過時間を判定できないため、スキャンは開始していません。`,
    reason_crawl_from_future: (p) => `VAddyが返したクロールの記録日時は${p.recorded}ですが、現在は${p.now}です。クロールの経過時間を判定できないため、スキャンは開始していません。`,
    reason_clocks_disagree: (p) => `VAddyの時計は${p.server}、このマシンの時計は${p.own}を示しています。${p.recorded}に記録されたクロールの経過時間を判定できないため、スキャンは開始していません。`,
    notice_adopted: (p) => `スキャン開始リクエストの応答を受け取れませんでした。同じクロールの新しいスキャンは${p.scan}だけなので、このスキャンを引き継ぎました。ほかの実行が開始したスキャンの可能性もあります。`,
    notice_not_saved: (p) => `実行の状態を保存できませんでした(${p.why})。このまま強制終了されると、スキャンをキャンセルできません。`,
    notice_no_baseline: () => '同じクロールの完了したスキャンが過去にないため、max_alert_increaseは判定していません。max_alertsは判定しました。',
    notice_history_left_out: (p) => `日時が正しくないため、過去のスキャンから除外しました: ${vaddy_format.list(p.scans)}。`,
    notice_several_crawls: (p) => `crawl_label「${p.label}」に一致するクロールが${vaddy_format.number(p.count)}件あります。使用したクロールは${p.used}(「${p.usedLabel}」)です。`,
    notice_scan_type_unknown: (p) => `scan_typeの${vaddy_format.list(p.types)}は未知の検査項目です。VAddyに新しく追加された可能性があるため、そのまま送信します。`,
    notice_on_error_warn: (p) => `結果は${p.outcome}ですが、on_errorがwarnのため、ステップは成功として終了します。`,
    notice_on_incomplete_warn: () => '結果はincompleteですが、on_incompleteがwarnのため、ステップは成功として終了します。',
    notice_busy_now: (p) => `プロジェクト${p.project}のスキャンが現在実行中です。新しいスキャンは、その終了を待って開始します。`,
    notice_left_running: (p) => `on_stopの設定により、スキャン${p.scan}は実行したままにします。`,
    notice_left_attached: (p) => `スキャン${p.scan}はこの実行が開始したものではないため、そのままにします。`,
    notice_canceled_by_us: (p) => `スキャン${p.scan}をキャンセルしました。`,
    notice_already_over: (p) => `スキャン${p.scan}は、キャンセルしようとした時点ですでに終了していました。`,
    notice_over_or_canceled: (p) => `スキャン${p.scan}は終了しています。通常どおり終了したか、応答を受け取れなかったキャンセルによるものです。`,
    notice_cancel_failed: (p) => `スキャン${p.scan}をキャンセルできませんでした。まだ実行されている可能性があります: ${p.why}`,
    notice_maybe_running: (p) => `スキャン開始リクエストを送信しましたが、スキャンIDを受け取れませんでした。プロジェクト${p.project}のスキャンが実行されている可能性があります。VAddyの管理画面を確認してください。`,
    log_waiting: (p) => `プロジェクト${p.project}のスキャンが実行中です。終了を最長${vaddy_format.written(p.limit)}待ちます。`,
    log_still_waiting: (p) => `プロジェクトが空くのを待っています(経過: ${vaddy_format.written(p.waited)})。`,
    log_starting: (p) => `プロジェクト${p.project}のスキャンを開始します。`,
    log_started: (p) => `スキャン${p.scan}を開始しました。`,
    log_expected_end: (p) => `これまでのスキャンから、終了予定は${p.end}ごろです。`,
    log_attached: (p) => `スキャン${p.scan}の結果を待ちます。`,
    log_race_lost: () => '直前に別のスキャンが開始されたため、もう一度待ちます。',
    log_pausing_before_start: () => '少し待ってから、もう一度確認します。',
    log_start_not_taken: (p) => `開始リクエストは受け付けられず、スキャンは始まっていません: ${p.why}`,
    log_start_lost: (p) => `スキャン開始リクエストの応答を受け取れませんでした: ${sentence(p.why)}スキャンが始まったかどうかを確認します。`,
    log_looking_again: () => 'スキャンが始まったかどうかを、もう一度確認します。',
    log_nothing_began: () => '実行中のスキャンも、新しく終了したスキャンもありません。スキャンは始まっていません。',
    log_waiting_for_lost: (p) => `開始した可能性のあるスキャンが実行中です。終了を待ちます(開始リクエストから${vaddy_format.written(p.elapsed)})。`,
    log_scanning: (p) => `スキャン中です(経過: ${vaddy_format.written(p.elapsed)}、確認: ${vaddy_format.number(p.polls)}回)。`,
    log_scanning_until: (p) => `スキャン中です(経過: ${vaddy_format.written(p.elapsed)}、確認: ${vaddy_format.number(p.polls)}回、終了予定: ${p.end}ごろ)。`,
    post_canceling: (p) => `スキャン${p.scan}の実行中にステップが終了したため、キャンセルします。`,
    next_record_crawl_anew: () => '現在のアプリケーションをスキャンできるように、クロールを記録し直してください。',
    next_compare_clocks: () => 'このマシンの時計を合わせて、もう一度実行してください。時計が正しい場合は、これらの日時についてVAddyのサポートに問い合わせてください。',
    next_make_baseline: () => '同じクロールのスキャンが一度完了するまでは、固定の上限も指定してください:',
    next_fix_inputs: () => '上記の入力を修正して、もう一度実行してください。',
    next_look_at_alerts: () => 'スキャン結果を開き、見つかった脆弱性を修正して、もう一度スキャンしてください。',
    next_accept_alerts: () => '当面この件数を許容する場合は、上限を引き上げてください:',
    next_accept_incomplete: () => 'この進捗率を許容する場合は、下限を引き下げてください:',
    next_shorten_scan: () => '検査項目を減らすか、クロールを小さくして、1回のスキャンの量を減らしてください。',
    next_record_crawl: () => 'アプリケーションに到達でき、ログインの操作も含むクロールを記録してから、もう一度スキャンしてください。',
    next_wait_for_slot: () => '失敗にせず、スキャンできるようになるまで待つ場合:',
    next_wait_longer: () => 'スキャンできるようになるまで、より長く待つ場合:',
    next_queue: () => '複数のワークフローがこのプロジェクトをスキャンする場合は、同じconcurrencyグループにまとめてください。',
    next_scan_longer: () => 'スキャンの時間を延ばす場合:',
    next_attach: () => '新しく開始せず、実行中のスキャンを待つ場合:',
    next_check_secret: () => 'シークレットが存在すること、その値がこのユーザーのWebAPIキーであること、ユーザーがプロジェクトを閲覧できることを確認してください。',
    next_check_project: () => 'project_idが、VAddyの管理画面のServer画面に表示される値と一致しているか確認してください。',
    next_check_network: () => '同じマシンからAPIに接続できることを確認して、もう一度実行してください。',
    next_check_console: () => 'このプロジェクトのスキャンが実行中かどうかを、VAddyの管理画面で確認してください。',
    next_scan_again: () => '意図してキャンセルしたのでなければ、もう一度スキャンしてください。繰り返す場合は、スキャンIDを添えてVAddyのサポートに問い合わせてください。',
    next_check_scan: () => 'scan_idは、スキャンを開始したジョブの出力から取得してください。project_idとクロールも、そのジョブの入力と比べてください。',
    next_check_crawl: () => 'crawl_idまたはcrawl_labelを、VAddyの管理画面のProxy Crawling画面と比べてください。クロールがなければ記録してください。',
    next_check_scan_type: () => 'scan_typeを、契約プランで使える検査項目と比べてください。指定しなければ、プランのすべての項目を検査します。',
    next_check_project_number: () => 'project_numberを、VAddyの管理画面のプロジェクトのURLの末尾と比べてください。',
    next_run_again: () => 'もう一度実行してください。先に動いていたスキャンは、すでに終わっていると考えられます。',
    next_check_refusal: () => 'VAddyのメッセージが示す項目を修正してください。項目が示されていない場合は、入力をVAddyの管理画面と比べてください。',
    next_check_api_url: () => 'api_urlが正しいこと、プロキシやログイン画面がAPIの代わりに応答していないことを確認して、もう一度実行してください。',
    next_check_certificate: () => '証明書がAPIのものか、通信を検査するプロキシのものかを調べ、証明書を直すか、その認証局を信頼する設定にして、もう一度実行してください。',
    next_update: () => 'scangateを更新してください。最新版であれば、ステップのログを添えて報告してください。',
    next_try_later: () => 'しばらく待ってから、もう一度実行してください。繰り返す場合は、VAddyのサポートまたはプロキシの管理者に問い合わせてください。',
    next_ask_less: () => 'しばらく待ってから、もう一度実行してください。多くの実行が同じキーやアドレスを使っている場合は、同時に動く数を減らしてください。',
    next_remove_cache: () => 'APIとの間にキャッシュがあれば、経由しないようにしてください。ない場合は、スキャンIDを添えてVAddyのサポートに問い合わせてください。',
    next_avoid_crawl_list: () => 'もう一度実行してください。変わらない場合は、crawl_labelの代わりにcrawl_idを指定し、max_crawl_ageとproject_numberの指定をやめてください。',
    next_give_project_number: () => '推移、比較基準、終了予定も表示する場合:',
    next_report_bug: () => 'ステップのログを添えて、不具合を報告してください。',
    next_judge_later: () => '後続のジョブで結果を判定する場合:',
};

;// CONCATENATED MODULE: ./lib/messages/ja/index.js






/** Everything scangate says, in Japanese. Terms follow VAddy's Japanese documents: スキャン, 検査項目, クロール. */
const ja = {
    ...cliMessages,
    ...optionMessages,
    ...networkMessages,
    ...vaddyMessages,
    ...reportMessages,
    ...notifyMessages,
};

;// CONCATENATED MODULE: ./lib/messages/ko/cli.js

const ko_cli_format = (0,format/* formatFor */.B)('ko');
/** What the command line says beside the gate's own messages, in Korean. */
const cli_cliMessages = {
    cli_word_note: () => '참고:',
    cli_word_warning: () => '경고:',
    cli_word_error: () => '오류:',
    cli_problem_v1: (p) => `${p.variable} 값이 설정되어 있지만 V1과 PrivateNet은 지원하지 않습니다. 프로젝트는 VADDY_PROJECT_ID로 지정하고 ${p.variable} 값은 비워 두세요.`,
    cli_problem_two_variables: (p) => `${p.variable}, ${p.other}: 같은 설정인데 값이 서로 다릅니다. 하나만 남기세요.`,
    cli_problem_variable_spelling: (p) => `${p.given}: scangate에서 사용하는 변수가 아닙니다. 올바른 이름: ${p.variable}`,
    cli_warning_variable: (p) => `${p.given}: scangate에서 쓰는 변수가 아니므로 읽지 않습니다. ${p.variable} 변수를 입력하려던 것인가요?`,
    cli_problem_required: (p) => `필수 입력 ${p.input} 값이 비어 있습니다. ${p.flag} 플래그를 지정하거나 ${p.variable} 변수를 설정하세요.`,
    cli_problem_required_key: (p) => `필수 입력 ${p.input} 값이 비어 있습니다. ${p.variable} 변수를 설정하거나 --env-file 또는 --auth-key-file을 지정하세요.`,
    cli_problem_required_argument: (p) => `${p.argument} 값이 지정되지 않았습니다. 명령 뒤에 지정하세요: ${p.usage}`,
    cli_problem_arguments: (p) => `${p.command} 명령의 인수가 ${ko_cli_format.number(p.count)}개 더 많습니다. 공백이 있는 값은 따옴표로 묶으세요.`,
    cli_problem_flag: (p) => `${p.flag}: 이 명령에 없는 플래그입니다. --help로 목록을 확인하세요.`,
    cli_problem_flag_near: (p) => `${p.flag}: 이 명령에 없는 플래그입니다. ${p.near} 플래그를 입력하려던 것인가요?`,
    cli_problem_flag_secret: (p) => `${p.flag}: 명령줄은 다른 사람도 볼 수 있으므로 이런 플래그는 없습니다. ${p.variable} 변수를 설정하거나 --env-file을 지정하세요. 키에는 --auth-key-file도 쓸 수 있습니다.`,
    cli_problem_flag_value: (p) => `${p.flag} 플래그에는 값이 필요합니다: ${p.flag} ${p.value}`,
    cli_problem_flag_bare: (p) => `${p.flag} 플래그에는 값을 붙일 수 없습니다. 플래그만 쓰거나 빼세요.`,
    cli_problem_flag_late: (p) => `${p.flag}: -- 뒤에서는 플래그로 읽지 않습니다. -- 앞에 쓰세요.`,
    cli_problem_key_terminal: () => '--auth-key-file -는 표준 입력을 읽지만, 지금은 터미널에 연결되어 있어 입력하는 키가 화면에 보입니다. 키는 파이프로 전달하세요.',
    cli_problem_yes: (p) => `삭제한 크롤은 되돌릴 수 없습니다. 크롤 ${p.crawl} 항목을 삭제하려면 --yes를 붙이세요.`,
    cli_problem_port: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0부터 65535까지의 포트를 지정하세요. 0은 사용 가능한 포트를 고릅니다.`,
    cli_problem_scale: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 60이나 0.5처럼 0보다 큰 수를 지정하세요.`,
    cli_problem_loopback: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 127.0.0.1, ::1, localhost 같은 루프백 주소를 지정하세요. 시뮬레이터의 키는 누구나 알고 있기 때문입니다.`,
    cli_problem_listen: (p) => `시뮬레이터가 ${p.address} 주소에서 대기할 수 없습니다(${p.code}). --port로 다른 포트를 지정하거나, 0으로 사용 가능한 포트를 쓰세요.`,
    cli_stage_asking: () => 'VAddy에 확인하는 중',
    cli_stage_waiting: (p) => `프로젝트가 사용 가능해지기를 기다리는 중: ${ko_cli_format.written(p.elapsed)}`,
    cli_stage_starting: () => '점검을 시작하는 중',
    cli_stage_scanning: (p) => `점검 중: ${ko_cli_format.written(p.elapsed)}`,
    cli_stage_scanning_until: (p) => `점검 중: ${ko_cli_format.written(p.elapsed)}, 예상 종료 ${p.end}쯤`,
    cli_stage_looking: (p) => `점검이 시작되었는지 확인하는 중: ${ko_cli_format.written(p.elapsed)}`,
    cli_reports_written: (p) => `보고서 위치: ${p.folder}`,
    cli_warning_left_running: (p) => `즉시 종료했습니다. 점검이 아직 실행 중일 수 있으니 VAddy 콘솔을 확인하세요(점검 ID: ${p.scan}).`,
    cli_status_running: (p) => `프로젝트 ${p.project}의 점검이 실행 중입니다.`,
    cli_status_free: (p) => `프로젝트 ${p.project}에 실행 중인 점검이 없습니다.`,
    cli_result_scanning: (p) => `점검이 실행 중입니다(점검 ID: ${p.scan}).`,
    cli_result_finished: (p) => `점검이 끝났습니다(점검 ID: ${p.scan}).`,
    cli_link: (p) => `점검 결과: ${p.url}`,
    cli_cancel_already_over: (p) => `점검이 이미 끝나 있어 취소하지 않았습니다(점검 ID: ${p.scan}).`,
    cli_crawls_none: (p) => p.label === ''
        ? `프로젝트 ${p.project}에 기록된 크롤이 없습니다.`
        : `프로젝트 ${p.project}에는 레이블에 "${p.label}" 문자열이 들어 있는 크롤이 없습니다.`,
    cli_column_recorded: () => '기록 시각',
    cli_column_label: () => '레이블',
    cli_history_none: () => '이 프로젝트에는 아직 끝난 점검이 없습니다.',
    cli_crawl_deleted: (p) => `크롤 ${p.crawl} 항목을 삭제했습니다.`,
    cli_simulate_ready: (p) => `VAddy 시뮬레이터가 ${p.url} 주소에서 대기 중입니다. Ctrl-C로 끝냅니다.`,
    cli_simulate_own_key: () => 'VADDY_TOKEN 값은 지정하신 키입니다.',
    doctor_label_node: () => 'Node:',
    doctor_label_configuration: () => '설정:',
    doctor_label_ca: () => '인증 기관:',
    doctor_label_dns: () => 'DNS:',
    doctor_label_connection: () => '연결:',
    doctor_label_tls: () => 'TLS:',
    doctor_label_key: () => '키:',
    doctor_label_project: () => '프로젝트:',
    doctor_label_crawl: () => '크롤:',
    doctor_label_crawl_age: () => '크롤 경과 시간:',
    doctor_label_project_number: () => '프로젝트 번호:',
    doctor_label_scan: () => '점검:',
    doctor_label_pull_request: () => '풀 리퀘스트 댓글:',
    doctor_node: (p) => `${p.version}. 20.18.1 이상이면 됩니다. 액션을 실행하려면 버전 2.327.1 이상의 러너가 필요합니다.`,
    doctor_configuration: () => '모든 옵션이 유효하고 서로 모순되지 않습니다.',
    doctor_ca: () => 'Node 기본 루트 인증서. 부족하면 시스템 인증서도 사용합니다.',
    doctor_ca_more: (p) => `Node 기본 루트 인증서, ${p.sources.join(', ')}. 부족하면 시스템 인증서도 사용합니다.`,
    doctor_dns: (p) => `${p.host} 주소는 ${p.address}입니다.`,
    doctor_dns_address: (p) => `${p.host}: 주소이므로 이름 조회가 필요 없습니다.`,
    doctor_dns_resolved: (p) => `${p.host} 주소를 찾았습니다.`,
    doctor_dns_proxy: (p) => `${p.host} 이름 조회는 프록시 ${p.proxy}에서 합니다.`,
    doctor_connected: (p) => `프록시 없이 ${p.host}에 직접 연결했습니다.`,
    doctor_connected_proxy: (p) => `프록시 ${p.proxy} 경유로 ${p.host}에 연결했습니다.`,
    doctor_tls: (p) => `${p.protocol}. 인증서 발급자는 ${p.issuer}, 유효 기간은 ${p.validTo}까지입니다.`,
    doctor_tls_plain: () => '없음. 암호화하지 않는 http는 루프백에서만 허용됩니다.',
    doctor_key: (p) => `키가 유효합니다(사용자: ${p.user}).`,
    doctor_project: (p) => `${p.project} 프로젝트가 있으며 실행 중인 점검은 없습니다.`,
    doctor_crawl: (p) => `점검 대상: ${p.crawl} ("${p.label}")`,
    doctor_crawl_unnamed: (p) => `점검 대상: ${p.crawl} (레이블 없음)`,
    doctor_age: (p) => `기록된 지 ${ko_cli_format.duration(p.age)} 지났습니다. max_crawl_age를 지정하면 오래된 크롤은 실패로 처리됩니다.`,
    doctor_age_limit: (p) => `기록된 지 ${ko_cli_format.duration(p.age)} 지났습니다. max_crawl_age 허용 한도는 ${ko_cli_format.written(p.limit)}입니다.`,
    doctor_number: (p) => `${p.number} 번호가 맞습니다. 이전 점검이 ${ko_cli_format.number(p.scans)}건 있습니다.`,
    doctor_number_none: () => '지정하지 않았으므로 추이, 비교 기준, 예상 종료 시각이 없습니다.',
    doctor_number_elsewhere: (p) => `${p.number} 번호는 있지만, 그 점검 중에 프로젝트 ${p.project}의 크롤을 쓴 것이 없습니다. 프로젝트 콘솔 URL 끝에 있는 번호와 비교하세요.`,
    doctor_scan: (p) => `${p.scan} 점검이 있습니다.`,
    doctor_pull_request: () => '액션에서만 작성하며, 작업에 pull-requests: write 권한이 필요합니다. 풀 리퀘스트 워크플로에서 GITHUB_TOKEN을 넘기면 여기서 권한을 확인합니다.',
    doctor_pull_request_ok: (p) => `이 토큰으로 풀 리퀘스트 ${p.number}번에 댓글을 쓸 수 있습니다.`,
    doctor_pull_request_denied: (p) => `이 토큰으로는 풀 리퀘스트 ${p.number}번에 댓글을 쓸 수 없습니다(HTTP ${p.status}).`,
    doctor_pull_request_unknown: (p) => `풀 리퀘스트 ${p.number}번에 댓글을 쓸 수 있는지 확인하지 못했습니다. ${p.why}`,
    doctor_not_reached: () => '위의 오류 때문에 확인하지 않았습니다.',
    doctor_not_reached_any: (p) => `위의 오류 때문에 확인하지 않은 항목: ${p.labels.join(', ')}`,
    doctor_next_busy: () => '그 점검이 끝날 때까지 기다리거나 --on-busy wait를 쓰세요.',
    doctor_next_wait: () => '그 점검이 끝날 때까지 기다리거나 --wait-timeout에 0s보다 긴 시간을 지정하세요.',
    doctor_next_crawls: () => '크롤 목록을 확인하세요: scangate vaddy crawls',
    doctor_next_unique: (p) => `확실하게 하려면 크롤을 지정하세요: --crawl-id ${p.crawl}`,
    doctor_would_start: () => '점검을 시작할 수 있습니다.',
    doctor_would_not_start: (p) => `점검을 시작할 수 없습니다. 문제가 ${ko_cli_format.number(p.count)}건 발견되었습니다.`,
    demo_title: () => '액션 동작 데모 (이 머신의 VAddy 시뮬레이터 사용)',
    demo_intro: () => '계정도 네트워크도 키도 필요 없습니다. 아래 단계는 커밋된 액션을 GitHub와 같은 방식으로 실행한 것이며, 시간만 줄였습니다.',
    demo_act_1: () => '1. 프로젝트가 사용 중이고, 이어진 점검에서 취약점이 발견되는 경우',
    demo_act_1_story: () => '다른 점검이 실행 중이므로 단계는 실패하지 않고 끝나기를 기다립니다. 이어진 점검에서 취약점이 3건 발견되어 max_alerts 허용 한도 0건을 넘습니다.',
    demo_act_2: () => '2. 애플리케이션을 고친 뒤',
    demo_act_2_story: () => '같은 워크플로를 다시 실행합니다. 이번에는 취약점이 없어 빌드를 계속할 수 있습니다.',
    demo_heading_step: () => '단계',
    demo_heading_outputs: () => '출력',
    demo_heading_summary: () => '작업 요약',
    demo_chart: (p) => `[GitHub에서는 취약점 수 차트: ${p.values}]`,
    demo_waited: () => '다른 점검이 끝날 때까지 기다렸습니다.',
    demo_one_scan: () => '점검을 한 번만 시작했습니다.',
    demo_step_failed: (p) => `예상대로 단계가 실패했습니다(종료 코드 ${p.code}).`,
    demo_step_passed: (p) => `예상대로 단계가 성공했습니다(종료 코드 ${p.code}).`,
    demo_alerts: (p) => `출력에 나온 취약점 수는 ${ko_cli_format.number(p.alerts)}건입니다.`,
    demo_post: () => '후처리 단계에서 실행 중으로 남은 점검이 없었습니다.',
    demo_key_nowhere: () => '로그, 출력, 상태, 요약 어디에도 키가 없습니다.',
    demo_right: (p) => `두 단계 모두 예상대로 끝났습니다(${ko_cli_format.written(p.time)}).`,
    demo_wrong: (p) => `예상과 다른 항목이 있습니다(${ko_cli_format.written(p.time)}). 위의 ✗ 표시를 확인하세요.`,
    demo_next_simulate: () => '다음으로, 시뮬레이터를 상대로 자신의 파이프라인을 연습할 수 있습니다:',
    demo_next_doctor: () => '실제 프로젝트를 확인하려면 다음 명령을 실행하세요:',
    demo_no_bundle: (p) => `액션 번들이 없습니다: ${p.path}`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/network.js

const ko_network_format = (0,format/* formatFor */.B)('ko');
/** What went wrong between us and a service, in Korean. */
const network_networkMessages = {
    network_unresolved: (p) => `호스트 이름 ${p.host}의 주소를 찾지 못했습니다(${p.endpoint}). api_url, 이 머신의 DNS, 프록시 환경이라면 HTTPS_PROXY를 확인하세요.`,
    network_refused: (p) => `${p.host}에 연결하지 못했습니다. ${p.address}에서 연결을 거부했습니다(${p.endpoint}). api_url, 방화벽, 프록시 설정을 확인하세요.`,
    network_not_connected: (p) => `${p.host}에 연결하지 못했습니다(${p.endpoint}, ${p.code}). api_url, 방화벽, 프록시 설정을 확인하세요.`,
    network_connect_timeout: (p) => `${p.host}에 제한 시간 안에 연결하지 못했습니다(${p.endpoint}). api_url, 방화벽, 프록시 설정을 확인하세요.`,
    network_lost: (p) => `${p.host} 연결이 끊어졌습니다(${p.endpoint}, ${p.code}).`,
    network_timeout: (p) => `${p.host}에서 ${p.seconds}초 안에 응답하지 않았습니다(${p.endpoint}).`,
    network_proxy: (p) => `프록시가 ${p.host} 연결을 허용하지 않았습니다(${p.endpoint}, ${p.status}). HTTPS_PROXY의 사용자와 비밀번호, 그리고 NO_PROXY를 확인하세요.`,
    network_proxy_unreachable: (p) => `${p.host} 연결에 쓰는 프록시를 사용하지 못했습니다(${p.endpoint}, ${p.code}). HTTPS_PROXY, HTTP_PROXY, NO_PROXY를 확인하세요.`,
    network_proxy_login: (p) => `프록시가 ${p.host} 연결을 허용하지 않았습니다(${p.endpoint}, ${p.status}). 사용자와 비밀번호를 요구합니다. HTTPS_PROXY에 지정한 사용자와 비밀번호를 확인하세요.`,
    network_proxy_redirect: (p) => `프록시가 ${p.host}에 연결하지 않고 다른 곳으로 리디렉션했습니다(${p.endpoint}, ${p.status}). 대부분 프록시의 로그인 페이지입니다. 리디렉션은 따라가지 않습니다. 프록시 관리자에게 이 호스트를 예외로 두도록 요청하세요.`,
    network_proxy_gateway: (p) => `프록시가 ${p.host}에 연결하지 못했습니다(${p.endpoint}, ${p.status}).`,
    network_proxy_senseless: (p) => `${p.host} 연결에 쓰는 프록시가 해석할 수 없는 응답을 보냈습니다(${p.endpoint}, ${p.code}). HTTPS_PROXY의 스킴과 포트를 확인하세요.`,
    problem_proxy: (p) => `${p.variable} 값이 프록시 주소가 아닙니다. http://user:password@proxy.example:3128 같은 http 또는 https URL을 지정하세요. 비밀번호가 들어 있을 수 있으므로 값은 표시하지 않습니다.`,
    certificate_expired: (p) => `${p.host} 인증서가 만료되었거나 아직 유효하지 않습니다. 이 머신의 시계를 확인하세요. 시계가 맞다면 서버 또는 통신을 검사하는 프록시의 관리자가 인증서를 갱신해야 합니다.`,
    certificate_wrong_host: (p) => `인증서가 ${p.host}용이 아닙니다. api_url을 확인하세요. 프록시나 캡티브 포털이 대신 응답하고 있을 수 있습니다.`,
    certificate_unknown_authority: (p) => `${p.host} 인증서는 이 머신이 신뢰하지 않는 인증 기관에서 발급되었습니다(${p.code}). 회사에서 TLS 통신을 검사한다면 그 루트 인증서를 ca_file로 지정하세요.`,
    certificate_rejected: (p) => `${p.host} 인증서를 받아들일 수 없습니다(${p.code}). 서버 또는 통신을 검사하는 프록시의 관리자가 인증서를 교체해야 합니다.`,
    certificate_unfit: (p) => `${p.host} 인증서 또는 그 인증 기관의 인증서가 TLS 규칙에 어긋납니다: ${p.why}. 서버 또는 통신을 검사하는 프록시의 관리자가 인증서를 교체해야 합니다.`,
    certificate_wanted: (p) => `${p.host}에서 클라이언트 인증서를 요구하고 응답 없이 연결을 끊었습니다(${p.endpoint}). scangate에는 클라이언트 인증서가 없고 VAddy도 요구하지 않습니다. api_url과 대신 응답하는 것이 있는지 확인하세요.`,
    trust_file_ignored: (p) => `${p.variable}에 지정한 ${p.path} 파일을 사용할 수 없어 무시합니다: ${p.why}.`,
    trusting_more: (p) => `${p.host} 인증서는 Node가 모르는 인증 기관에서 발급되었습니다. 시스템 인증서 저장소를 더해 다시 시도합니다.`,
    tls_failed: (p) => `${p.host} 서버와 암호화된 연결을 맺지 못했습니다(${p.code}). 서버가 TLS 1.2 이상을 지원해야 하며, http 포트에는 연결할 수 없습니다.`,
    tls_broken: (p) => `${p.host} 서버와의 암호화된 연결이 TLS 오류로 끝났습니다(${p.endpoint}, ${p.code}). 중간에서 통신 내용이 바뀌고 있을 수 있습니다.`,
    redirected: (p) => `${p.host}에서 다음 주소로 리디렉션했습니다: ${p.target} (${p.endpoint}, HTTP ${p.status}). 지정한 호스트 밖으로 키가 나가지 않도록 리디렉션은 따라가지 않습니다. api_url을 확인하세요.`,
    redirected_nowhere: (p) => `${p.host}에서 대상이 없는 리디렉션으로 응답했습니다(${p.endpoint}, HTTP ${p.status}). 리디렉션은 따라가지 않습니다. api_url을 확인하세요.`,
    request_answered: (p) => `${p.endpoint}: HTTP ${p.status}, ${p.bytes}바이트, ${p.milliseconds}밀리초`,
    request_failed: (p) => `${p.endpoint}: ${p.error}(${p.milliseconds}밀리초 후)`,
    answer_not_http: (p) => `${p.host} 응답이 HTTP가 아닙니다(${p.endpoint}, ${p.code}). api_url의 스킴과 포트를 확인하세요.`,
    answer_contradictory: (p) => `${p.host} 응답의 길이 정보가 서로 어긋나 어디에서 끝나는지 알 수 없습니다(${p.endpoint}). 중간의 프록시에 문제가 있을 수 있습니다.`,
    answer_unasked: (p) => `${p.host}에서 요청하지 않은 HTTP ${p.status} 응답을 보냈습니다(${p.endpoint}). 중간의 프록시나 로드 밸런서에 문제가 있을 수 있습니다.`,
    answer_no_status: (p) => `${p.host}에서 HTTP에 없는 상태 코드 ${p.status} 응답을 보냈습니다(${p.endpoint}). 중간의 프록시에 문제가 있을 수 있습니다.`,
    answer_status: (p) => `${p.host}에서 HTTP ${p.status} 응답을 보냈습니다(${p.endpoint}).`,
    answer_rate_limited: (p) => `${p.host}에서 HTTP 429(요청이 너무 많음) 응답을 보냈습니다(${p.endpoint}).`,
    answer_too_large: (p) => `${p.host}의 응답이 너무 커서(한도: ${p.limit}) 읽기를 중단했습니다(${p.endpoint}).`,
    answer_not_json: (p) => `${p.host} 응답이 JSON이 아닙니다(${p.endpoint}). 응답의 시작: "${p.start}". 프록시나 캡티브 포털이 대신 응답하고 있을 수 있습니다.`,
    answer_empty: (p) => `${p.host} 응답이 비어 있습니다(${p.endpoint}).`,
    answer_misshaped: (p) => `${p.endpoint} 응답이 명세와 다릅니다. ${p.field} 값이 맞지 않습니다(기대: ${p.expected}, 실제: ${p.got}).`,
    answer_repeats_key: (p) => `${p.endpoint} 응답이 명세와 다릅니다. ${p.field} 값에 WebAPI 키가 들어 있어 사용하지 않습니다.`,
    answer_unreadable: (p) => `${p.host} 응답의 ${p.encoding} 인코딩을 풀 수 없습니다(${p.endpoint}).`,
    service_refused: (p) => `${p.service} 서비스가 거부했습니다(${p.endpoint}, HTTP ${p.status}): ${p.text}`,
    service_refused_silently: (p) => `${p.service} 서비스가 이유를 밝히지 않고 거부했습니다(${p.endpoint}, HTTP ${p.status}).`,
    retrying: (p) => `${p.reason} ${ko_network_format.written(p.wait)} 후에 다시 시도합니다(${p.attempt}번째 시도 실패).`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/notify.js
/** What is said of the pull-request comment and the Slack message, in Korean. */
const notify_notifyMessages = {
    problem_webhook: (p) => `${p.input} 값이 웹훅의 https 주소가 아닙니다. Slack에 표시된 주소를 그대로 지정하세요. 비밀 값이므로 여기에는 표시하지 않습니다.`,
    comment_no_pull_request: (p) => `pr_comment: 이 실행(이벤트: ${p.event})은 풀 리퀘스트와 관련이 없어 댓글을 달 대상이 없습니다.`,
    comment_no_token: () => 'pr_comment: github_token이 비어 있어 댓글을 쓰지 않았습니다.',
    comment_no_permission: () => '풀 리퀘스트에 댓글을 쓰지 못했습니다. 토큰에 쓰기 권한이 없습니다. 작업에 permissions: pull-requests: write를 추가하세요. 직접 지정한 github_token에도 같은 권한이 필요합니다. 게이트의 결과는 바뀌지 않습니다.',
    comment_fork: () => '풀 리퀘스트에 댓글을 쓰지 못했습니다. 포크에서 온 풀 리퀘스트에는 워크플로의 권한 설정과 관계없이 읽기 전용 토큰이 주어집니다. 게이트의 결과는 바뀌지 않습니다.',
    comment_failed: (p) => `풀 리퀘스트에 댓글을 쓰지 못했습니다: ${p.why}. 게이트의 결과는 바뀌지 않습니다.`,
    slack_failed: (p) => `Slack에 알리지 못했습니다: ${p.why} 게이트의 결과는 바뀌지 않습니다.`,
    slack_ok: () => 'Slack에 알렸습니다.',
};

;// CONCATENATED MODULE: ./lib/messages/ko/options.js

const ko_options_format = (0,format/* formatFor */.B)('ko');
/** What is wrong with an input, in Korean. Particles that depend on a value's last letter are avoided. */
const options_optionMessages = {
    problem_required: (p) => `필수 입력 ${p.input} 값이 비어 있습니다.`,
    problem_required_secret: (p) => `필수 입력 ${p.input} 값이 비어 있습니다. 시크릿에서 값을 설정하고 시크릿 이름이 맞는지 확인하세요. 예: ${p.input}: \${{ secrets.${p.secret} }}`,
    problem_environment_ignored: (p) => `${p.input} 값이 비어 있습니다. 환경 변수 ${ko_options_format.list(p.variables)} 값이 설정되어 있지만, 이 액션은 입력(with)만 읽습니다. "with:" 아래에 다음 줄을 붙여 넣으세요: ${p.lines.join(' | ')}`,
    problem_choice: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 사용할 수 있는 값: ${p.choices.join(', ')}.`,
    problem_boolean: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 사용할 수 있는 값: true, false.`,
    problem_duration: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 90s, 15m, 1h30m처럼 단위를 붙인 시간을 지정하세요(단위: ms, s, m, h, d).`,
    problem_duration_minimum: (p) => `${p.input}에 지정한 "${p.given}" 값이 너무 짧습니다. ${p.minimum} 이상으로 지정하세요.`,
    problem_duration_maximum: (p) => `${p.input}에 지정한 "${p.given}" 값이 너무 깁니다. ${p.maximum} 이하로 지정하세요.`,
    problem_digits: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 숫자만 지정하세요.`,
    problem_project_id: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 영문자, 숫자, "-", "_"만 사용할 수 있습니다. 예: 6eb1f9fcbdb6a5a(콘솔 URL에 있는 번호가 아니라 Server 페이지에 표시되는 프로젝트 ID).`,
    problem_count_or_off: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0 이상의 정수 또는 off를 지정하세요.`,
    problem_count: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0 이상의 정수를 지정하세요.`,
    problem_percent: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 0부터 100까지의 수를 퍼센트 기호 없이 지정하세요.`,
    problem_scan_type: (p) => `${p.input}에 사용할 수 없는 "${p.given}" 값이 들어 있습니다. 점검 항목 이름은 영문자, 숫자, "_"로 쓰고 쉼표, 공백, 줄바꿈 중 하나로 구분하세요.`,
    problem_scan_id: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 1-837b5f9f-e088-4af5-9491-67f7ce8035a4 같은 점검 ID를 지정하세요.`,
    problem_printable: (p) => `${p.input} 값에 제어 문자가 들어 있습니다. 화면에 표시되는 문자만 사용하세요.`,
    problem_header_text: (p) => `${p.input} 값에 HTTP 헤더로 보낼 수 없는 문자가 들어 있습니다. 표시 가능한 ASCII 문자만 사용하세요. 줄바꿈이나 전각 문자가 함께 복사되지 않았는지 확인하세요.`,
    problem_url: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. 사용자, 쿼리, 프래그먼트가 없는 https URL을 지정하세요.`,
    problem_url_plain_http: (p) => `${p.input}에 "${p.given}" 값은 사용할 수 없습니다. http에서는 키가 암호화되지 않은 채 전송되므로 루프백 호스트에만 사용할 수 있습니다. https를 사용하세요.`,
    problem_together: (p) => `${p.input}, ${p.other} 입력은 함께 지정할 수 없습니다. 하나만 남기세요.`,
    problem_needs: (p) => `${p.input} 입력을 사용하려면 ${p.needed} 값이 필요하지만 비어 있습니다.`,
    problem_spelling: (p) => `${p.given} 입력은 없습니다. 올바른 이름: ${p.input}`,
    problem_option_unknown: (p) => `${p.given} 옵션은 scanVaddy에 없습니다. docs/library.md의 목록을 확인하세요.`,
    problem_file: (p) => `${p.input}에 지정한 "${p.given}" 파일을 사용할 수 없습니다: ${p.why}.`,
    problem_folder: (p) => `${p.input}에 지정한 "${p.given}" 폴더를 사용할 수 없습니다: ${p.why}. 요청은 보내지 않았습니다.`,
    file_no_space: () => '남은 공간이 없습니다',
    file_read_only: () => '파일 시스템이 읽기 전용입니다',
    file_denied: () => '접근 권한이 없습니다',
    file_not_folder: (p) => `폴더가 아닙니다(${p.folder})`,
    file_not_removed: (p) => `이전 실행의 ${p.name} 파일을 삭제할 수 없습니다(${p.why})`,
    file_missing: () => '파일이 없습니다',
    file_is_folder: () => '폴더입니다',
    file_unreadable: (p) => `읽을 수 없습니다(${p.code})`,
    file_empty: () => '비어 있는 파일입니다',
    file_not_regular: () => '파이프 또는 장치입니다. 읽기가 끝나지 않을 수 있으므로 일반 파일을 지정하세요',
    file_too_long: (p) => `${ko_options_format.number(p.longest)}자를 넘습니다`,
    file_no_variables: () => 'NAME=value 형식이 아닌 줄이 있습니다',
    file_no_certificate: () => 'PEM 인증서(-----BEGIN CERTIFICATE-----)가 들어 있지 않습니다',
    file_certificate_damaged: (p) => `들어 있는 인증서 ${p.count}개 중 ${p.number}번째가 손상되었습니다`,
};

;// CONCATENATED MODULE: ./lib/messages/ko/report.js

const ko_report_format = (0,format/* formatFor */.B)('ko');
/** Headings, labels and words of the reports, in Korean. */
const report_reportMessages = {
    language_code: () => 'ko',
    report_not_written: (p) => `${p.what} 파일을 쓰지 못했습니다: ${p.why}`,
    source_vaddy: () => 'VAddy 점검',
    title_result: (p) => {
        const ending = p.subject === '' ? '' : ` · ${p.subject}`;
        const numbers = p.numbers === '' ? '' : `(${p.numbers})`;
        return `${p.source}: ${p.outcome}${numbers}${ending}`;
    },
    title_max_alerts: (p) => `취약점 ${ko_report_format.number(p.observed)}건, 한도 ${ko_report_format.number(p.limit)}건`,
    title_max_alert_increase: (p) => `비교 기준보다 ${ko_report_format.number(p.observed)}건 증가, 한도 ${ko_report_format.number(p.limit)}건`,
    title_min_complete: (p) => `진행률 ${ko_report_format.percent(p.observed)}, 최소 ${ko_report_format.percent(p.limit)}`,
    title_requests_sent: (p) => `보낸 요청 ${ko_report_format.number(p.observed)}건, 최소 ${ko_report_format.number(p.limit)}건`,
    title_max_crawl_age: (p) => `크롤 후 ${ko_report_format.duration(p.observed)} 경과, 한도 ${ko_report_format.duration(p.limit)}`,
    simulated: () => 'SIMULATED(모의 실행): 실제 서비스가 아니라 시뮬레이터에 연결했습니다.',
    outcome_passed: () => '통과',
    outcome_failed: () => '실패',
    outcome_incomplete: () => '미완료',
    outcome_misconfigured: () => '설정 오류',
    outcome_refused: () => '거부됨',
    outcome_unreachable: () => '통신 오류',
    outcome_busy: () => '다른 점검 실행 중',
    outcome_timeout: () => '시간 초과',
    outcome_scan_canceled: () => '취소됨',
    outcome_aborted: () => '중단됨',
    outcome_skipped: () => '건너뜀',
    outcome_started: () => '시작됨',
    outcome_checked: () => '확인됨',
    outcome_error: () => '오류',
    heading_checks: () => '판정',
    heading_facts: () => '점검 정보',
    heading_next: () => '다음에 할 일',
    heading_warnings: () => '참고 사항',
    heading_problems: () => '문제점',
    heading_history: () => '추이',
    heading_run: () => '실행 정보',
    heading_policy: () => '적용된 옵션',
    heading_last_answer: () => '서비스의 마지막 응답',
    column_check: () => '항목',
    column_observed: () => '측정값',
    column_limit: () => '기준',
    column_result: () => '결과',
    column_status: () => '상태',
    column_option: () => '옵션',
    column_value: () => '값',
    column_from: () => '출처',
    check_max_alerts: () => '취약점 수',
    check_max_alert_increase: () => '비교 기준 대비 증가',
    check_min_complete: () => '점검 진행률',
    check_requests_sent: () => '보낸 요청 수',
    check_max_crawl_age: () => '크롤 경과 시간',
    check_numbers: (p) => `${p.check}: ${p.observed}(${p.limit})`,
    result_pass: () => '통과',
    result_fail: () => '실패',
    result_unjudged: () => '판정 불가',
    limit_at_most: (p) => `${p.value} 이하`,
    limit_at_least: (p) => `${p.value} 이상`,
    not_known: () => '알 수 없음',
    word_yes: () => '예',
    word_no: () => '아니요',
    and_more: (p) => `그 외 ${ko_report_format.number(p.count)}건`,
    cut_short: () => '표시할 수 있는 양이 제한되어 나머지는 생략했습니다. 전체 내용은 report.json에 있습니다.',
    fact_project_id: () => '프로젝트',
    fact_scan_id: () => '점검 ID',
    fact_alert_count: () => '취약점 수',
    fact_scan_count: () => '보낸 요청 수',
    fact_complete: () => '진행률',
    fact_crawl_id: () => '크롤 ID',
    fact_crawl_label: () => '크롤',
    fact_scan_list: () => '점검 항목',
    fact_start_time: () => '시작',
    fact_end_time: () => '종료',
    fact_duration_seconds: () => '소요 시간',
    fact_baseline_alert_count: () => '비교 기준 취약점 수',
    fact_alert_increase: () => '비교 기준 대비 증가',
    fact_adopted: () => '이어받은 점검 여부',
    status_complete: () => '완료',
    status_canceled: () => '취소',
    status_other: () => '기타',
    trend_summary: (p) => `최근 완료된 점검 ${ko_report_format.number(p.count)}건의 취약점 수입니다(왼쪽이 가장 오래된 점검).`,
    trend_dates: (p) => `기간은 ${p.from}부터 ${p.to}까지입니다.`,
    trend_baseline: (p) => `비교 기준은 ${ko_report_format.number(p.alerts)}건입니다.`,
    trend_baseline_line: (p) => `선은 비교 기준(${ko_report_format.number(p.alerts)}건)입니다.`,
    trend_left_out: (p) => `취약점 수를 알 수 없는 점검 ${ko_report_format.number(p.count)}건은 그래프에 포함하지 않았습니다.`,
    trend_table: () => '표로 보기',
    trend_noted: (p) => `${p.status}(${p.note})`,
    trend_this_run: () => '이번 실행',
    trend_is_baseline: () => '비교 기준',
    trend_axis_scans: () => '점검(오래된 순)',
    trend_axis_alerts: (p) => `취약점 수(0~${ko_report_format.number(p.highest)})`,
    run_host: () => 'CI',
    run_repository: () => '저장소',
    run_commit: () => '커밋',
    run_ref: () => 'ref',
    run_url: () => '작업',
    run_attempt: () => '시도 횟수',
    run_actor: () => '실행한 사람',
    timing_started_at: () => '실행 시작',
    timing_ended_at: () => '실행 종료',
    timing_duration: () => '실행 시간',
    timing_waited: () => '시작 전 대기 시간',
    timing_polls: () => '점검 확인 횟수',
    tool_version: () => '작성',
    from_default: () => '기본값',
    from_default_rest: (p) => `기본값 그대로인 옵션 ${ko_report_format.number(p.count)}개`,
    from_input: () => '입력',
    from_flag: () => '플래그',
    from_environment: () => '환경 변수',
    from_env_file: () => '환경 변수 파일',
    link_scan_result: () => '점검 결과',
    link_console: () => 'VAddy 콘솔',
    amount_count: (p) => ko_report_format.number(p.value),
    amount_percent: (p) => ko_report_format.percent(p.value),
    amount_duration: (p) => ko_report_format.duration(p.milliseconds),
};

;// CONCATENATED MODULE: ./lib/messages/ko/vaddy.js

const ko_vaddy_format = (0,format/* formatFor */.B)('ko');
const vaddy_alerts = (count) => `${ko_vaddy_format.number(count)}건`;
/** What the VAddy gate says, in Korean. */
const vaddy_vaddyMessages = {
    reason_passed: (p) => p.alerts === 0
        ? '점검이 끝났습니다. 취약점은 0건이며 모든 기준을 충족합니다.'
        : `점검이 끝났습니다. 취약점이 ${vaddy_alerts(p.alerts)} 있지만 모든 기준을 충족합니다.`,
    reason_alerts: (p) => `점검에서 취약점이 ${vaddy_alerts(p.alerts)} 발견되었습니다. max_alerts 허용 한도는 ${vaddy_alerts(p.limit)}입니다.`,
    reason_incomplete: (p) => `점검이 ${ko_vaddy_format.percent(p.complete)}까지 진행된 상태에서 제한 시간이 끝났습니다. min_complete 기준은 ${ko_vaddy_format.percent(p.minimum)} 이상입니다.`,
    reason_nothing_sent: () => '점검에서 요청을 한 건도 보내지 않았으므로 애플리케이션의 안전성을 판단할 수 없습니다.',
    reason_count_unjudged: () => '점검이 완전하지 않으므로 건수가 한도 이내여도 안전하다고 판단할 수 없습니다.',
    reason_busy: (p) => `프로젝트 ${p.project}의 다른 점검이 ${ko_vaddy_format.written(p.waited)} 동안 기다려도 끝나지 않았습니다. 점검은 시작하지 않았습니다.`,
    reason_busy_at_once: (p) => `프로젝트 ${p.project}의 다른 점검이 실행 중입니다. on_busy 값이 fail이므로 점검을 시작하지 않았습니다.`,
    reason_busy_skipped: (p) => `프로젝트 ${p.project}의 다른 점검이 실행 중입니다. on_busy 값이 skip이므로 점검을 시작하지 않았습니다.`,
    reason_timeout: (p) => `scan_timeout으로 정한 ${ko_vaddy_format.written(p.limit)} 안에 점검이 끝나지 않았습니다(점검 ID: ${p.scan}).`,
    reason_scan_canceled: (p) => `VAddy에서 점검이 취소되었다고 응답했습니다(점검 ID: ${p.scan}). 누군가 취소했거나 비정상 종료되었습니다.`,
    reason_aborted: (p) => `작업을 중지하라는 신호를 받았습니다(${p.signal}).`,
    reason_parent_gone: () => '명령을 실행한 npm 또는 npx가 종료되어 중지하라는 신호를 받은 것으로 처리했습니다.',
    reason_output_lost: (p) => `스텝의 출력을 더 이상 쓸 수 없습니다(${p.code}). 러너가 비정상 종료되었을 수 있으므로 중지 신호를 받았을 때와 같이 종료했습니다.`,
    reason_aborted_maybe_running: (p) => `점검을 시작하는 도중에 작업을 중지하라는 신호를 받았습니다(${p.signal}). 프로젝트 ${p.project}의 점검이 실행 중일 수 있으니 VAddy 콘솔을 확인하세요.`,
    reason_started: (p) => `점검을 시작했습니다(점검 ID: ${p.scan}). wait 값이 false이므로 여기서는 결과를 판정하지 않습니다.`,
    reason_checked: (p) => `프로젝트 ${p.project}의 점검을 시작할 수 있습니다. 키, 프로젝트, 크롤에 문제가 없습니다.`,
    reason_no_secrets: (p) => `이 이벤트(${p.event})에는 시크릿이 전달되지 않습니다. on_missing_secrets 값이 skip이므로 점검하지 않았습니다.`,
    reason_unforeseen: (p) => `예상하지 못한 오류가 발생했습니다: ${p.error}. 버그로 신고해 주세요.`,
    reason_not_handed_over: (p) => `점검을 시작했지만 결과를 판정할 작업에 전달할 점검 ID를 쓰지 못했습니다(점검 ID: ${p.scan}, 원인: ${p.why}).`,
    reason_not_finished: () => '실행이 결과를 기록하기 전에 끝났습니다.',
    reason_problems: (p) => `사용할 수 없는 입력이 ${ko_vaddy_format.number(p.count)}건 있습니다. 자세한 내용은 아래와 같습니다.`,
    reason_lost_start: (p) => `점검 시작 요청의 응답을 받지 못했습니다. 프로젝트 ${p.project}의 점검이 실행 중일 수 있습니다. 다른 점검을 시작하기 전에 VAddy 콘솔을 확인하세요. ${p.why}${p.searched ? '' : ' project_number를 지정하면 시작한 점검을 자동으로 찾을 수 있습니다.'}`,
    reason_unknown_status: (p) => `VAddy에서 이 버전이 알지 못하는 상태 "${p.status}" 값을 보냈습니다(점검 ID: ${p.scan}).`,
    reason_other_scan: (p) => `받은 결과가 요청한 것이 아닙니다. ${p.field} 값이 맞지 않습니다(기대: ${p.asked}, 실제: ${p.got}).`,
    answer_other_scan: (p) => `점검을 취소하도록 요청했지만 다른 점검에 대한 응답을 받았으므로 취소되었는지 알 수 없습니다(요청: ${p.asked}, 응답: ${p.got}).`,
    reason_not_canceled: (p) => `${p.reason} 점검을 취소하지 못하여 아직 실행 중일 수 있습니다(점검 ID: ${p.scan}).`,
    reason_attached_elsewhere: (p) => `지정한 점검은 다른 대상의 점검입니다(점검 ID: ${p.scan}). ${p.field} 값이 맞지 않습니다(기대: ${p.asked}, 실제: ${p.got}). scan_id를 확인하세요.`,
    reason_crawl_not_found: (p) => `프로젝트 ${p.project}에 레이블이 맞는 크롤이 없습니다(crawl_label: "${p.label}"). crawl_label을 확인하세요.`,
    reason_crawl_id_not_found: (p) => `프로젝트 ${p.project}에 해당하는 크롤이 기록되어 있지 않습니다(crawl_id: ${p.crawl}). crawl_id를 확인하세요.`,
    reason_no_crawls: (p) => `프로젝트 ${p.project}에 기록된 크롤이 없어 점검할 수 없습니다. 먼저 VAddy 콘솔에서 크롤을 기록하세요.`,
    reason_paging_broken: (p) => `VAddy 응답의 전체 크롤 수는 ${ko_vaddy_format.number(p.total)}개이지만 목록에는 ${ko_vaddy_format.number(p.got)}개만 있습니다. 이 목록은 신뢰할 수 없습니다.`,
    reason_increase: (p) => `취약점이 비교 기준 ${vaddy_alerts(p.baseline)}보다 ${vaddy_alerts(p.increase)} 늘었습니다. max_alert_increase 허용 한도는 ${vaddy_alerts(p.limit)}입니다.`,
    reason_no_baseline: () => '같은 크롤로 완료된 이전 점검이 없어 취약점 증가를 판정할 수 없습니다.',
    reason_crawl_old: (p) => `크롤을 기록한 지 ${ko_vaddy_format.duration(p.age)} 지났습니다. max_crawl_age 허용 한도는 ${ko_vaddy_format.duration(p.limit)}입니다. 점검은 시작하지 않았습니다.`,
    reason_crawl_time_unreadable: (p) => `VAddy가 알려 준 크롤 기록 시각 "${p.recorded}" 값은 ISO 8601 형식이 아닙니다(현재 ${p.now}). 크롤이 얼마나 오래되었는지 판정할 수 없어 점검을 시작하지 않았습니다.`,
    reason_crawl_from_future: (p) => `VAddy가 알려 준 크롤 기록 시각은 ${p.recorded}인데 현재는 ${p.now}입니다. 크롤이 얼마나 오래되었는지 판정할 수 없어 점검을 시작하지 않았습니다.`,
    reason_clocks_disagree: (p) => `VAddy의 시계는 ${p.server}, 이 머신의 시계는 ${p.own}입니다. ${p.recorded}에 기록된 크롤이 얼마나 오래되었는지 판정할 수 없어 점검을 시작하지 않았습니다.`,
    notice_adopted: (p) => `점검 시작 요청의 응답을 받지 못했습니다. 같은 크롤의 새 점검은 ${p.scan}뿐이므로 이 점검을 이어받았습니다. 다른 실행에서 시작한 점검일 수도 있습니다.`,
    notice_not_saved: (p) => `실행이 어디까지 진행되었는지 저장하지 못했습니다(${p.why}). 이대로 강제 종료되면 점검을 취소할 수 없습니다.`,
    notice_no_baseline: () => '같은 크롤로 완료된 이전 점검이 없어 max_alert_increase는 판정하지 않았습니다. max_alerts는 판정했습니다.',
    notice_history_left_out: (p) => `시각이 올바르지 않아 이전 점검에서 제외했습니다: ${ko_vaddy_format.list(p.scans)}.`,
    notice_several_crawls: (p) => `crawl_label에 맞는 크롤이 ${ko_vaddy_format.number(p.count)}개 있습니다("${p.label}"). 사용한 크롤: ${p.used}("${p.usedLabel}").`,
    notice_scan_type_unknown: (p) => `scan_type에 알 수 없는 점검 항목이 있습니다: ${ko_vaddy_format.list(p.types)}. VAddy에 새로 추가되었을 수 있으므로 그대로 보냅니다.`,
    notice_on_error_warn: (p) => `결과는 ${p.outcome}입니다. on_error 값이 warn이므로 단계는 성공으로 끝납니다.`,
    notice_on_incomplete_warn: () => '결과는 incomplete입니다. on_incomplete 값이 warn이므로 단계는 성공으로 끝납니다.',
    notice_busy_now: (p) => `프로젝트 ${p.project}의 점검이 지금 실행 중입니다. 새 점검은 그 점검이 끝난 뒤에 시작됩니다.`,
    notice_left_running: (p) => `on_stop 설정에 따라 점검을 실행 상태로 둡니다(점검 ID: ${p.scan}).`,
    notice_left_attached: (p) => `이 실행에서 시작한 점검이 아니므로 그대로 둡니다(점검 ID: ${p.scan}).`,
    notice_canceled_by_us: (p) => `점검을 취소했습니다(점검 ID: ${p.scan}).`,
    notice_already_over: (p) => `취소하려 했을 때 점검은 이미 끝나 있었습니다(점검 ID: ${p.scan}).`,
    notice_over_or_canceled: (p) => `점검이 끝났습니다(점검 ID: ${p.scan}). 정상적으로 끝났거나, 응답을 받지 못한 취소 요청으로 끝났습니다.`,
    notice_cancel_failed: (p) => `점검을 취소하지 못했습니다(점검 ID: ${p.scan}). 아직 실행 중일 수 있습니다: ${p.why}`,
    notice_maybe_running: (p) => `점검 시작 요청을 보냈지만 점검 ID를 받지 못했습니다. 프로젝트 ${p.project}의 점검이 실행 중일 수 있으니 VAddy 콘솔을 확인하세요.`,
    log_waiting: (p) => `프로젝트 ${p.project}의 점검이 실행 중입니다. 끝날 때까지 최대 ${ko_vaddy_format.written(p.limit)} 기다립니다.`,
    log_still_waiting: (p) => `프로젝트가 사용 가능해지기를 기다리고 있습니다(경과: ${ko_vaddy_format.written(p.waited)}).`,
    log_starting: (p) => `프로젝트 ${p.project}의 점검을 시작합니다.`,
    log_started: (p) => `점검을 시작했습니다(점검 ID: ${p.scan}).`,
    log_expected_end: (p) => `이전 점검을 기준으로 예상 종료 시각은 ${p.end}쯤입니다.`,
    log_attached: (p) => `점검 ${p.scan}의 결과를 기다립니다.`,
    log_race_lost: () => '바로 직전에 다른 점검이 시작되어 다시 기다립니다.',
    log_pausing_before_start: () => '잠시 기다린 뒤 다시 확인합니다.',
    log_start_not_taken: (p) => `시작 요청이 받아들여지지 않아 점검은 시작되지 않았습니다: ${p.why}`,
    log_start_lost: (p) => `점검 시작 요청의 응답을 받지 못했습니다: ${p.why} 점검이 시작되었는지 확인합니다.`,
    log_looking_again: () => '점검이 시작되었는지 다시 확인합니다.',
    log_nothing_began: () => '실행 중인 점검도, 새로 끝난 점검도 없습니다. 점검은 시작되지 않았습니다.',
    log_waiting_for_lost: (p) => `이 실행에서 시작했을 수 있는 점검이 실행 중입니다. 끝나기를 기다립니다(시작 요청 후 ${ko_vaddy_format.written(p.elapsed)}).`,
    log_scanning: (p) => `점검 중입니다(경과: ${ko_vaddy_format.written(p.elapsed)}, 확인: ${ko_vaddy_format.number(p.polls)}회).`,
    log_scanning_until: (p) => `점검 중입니다(경과: ${ko_vaddy_format.written(p.elapsed)}, 확인: ${ko_vaddy_format.number(p.polls)}회, 예상 종료: ${p.end}쯤).`,
    post_canceling: (p) => `점검이 실행 중인데 단계가 끝나 점검을 취소합니다(점검 ID: ${p.scan}).`,
    next_record_crawl_anew: () => '지금의 애플리케이션을 점검할 수 있도록 크롤을 다시 기록하세요.',
    next_compare_clocks: () => '이 머신의 시계를 맞춘 뒤 다시 실행하세요. 시계가 맞다면 이 시각들에 대해 VAddy 고객 지원에 문의하세요.',
    next_make_baseline: () => '같은 크롤의 점검이 한 번 완료될 때까지는 고정된 한도도 함께 지정하세요:',
    next_fix_inputs: () => '위의 입력을 고친 뒤 다시 실행하세요.',
    next_look_at_alerts: () => '점검 결과를 열어 발견된 취약점을 고친 뒤 다시 점검하세요.',
    next_accept_alerts: () => '당분간 이 건수를 허용하려면 한도를 높이세요:',
    next_accept_incomplete: () => '이 진행률을 허용하려면 하한을 낮추세요:',
    next_shorten_scan: () => '점검 항목을 줄이거나 크롤을 작게 만들어 한 번에 점검하는 양을 줄이세요.',
    next_record_crawl: () => '애플리케이션에 접속할 수 있고 로그인 과정도 포함된 크롤을 기록한 뒤 다시 점검하세요.',
    next_wait_for_slot: () => '실패로 끝내지 않고 점검할 수 있을 때까지 기다리려면:',
    next_wait_longer: () => '점검할 수 있을 때까지 더 오래 기다리려면:',
    next_queue: () => '여러 워크플로가 이 프로젝트를 점검한다면 같은 concurrency 그룹으로 묶으세요.',
    next_scan_longer: () => '점검 시간을 늘리려면:',
    next_attach: () => '새로 시작하지 않고 실행 중인 점검을 기다리려면:',
    next_check_secret: () => '시크릿이 있는지, 그 값이 이 사용자의 WebAPI 키인지, 사용자가 프로젝트를 볼 수 있는지 확인하세요.',
    next_check_project: () => 'project_id 값이 VAddy 콘솔의 Server 페이지에 표시되는 값과 같은지 확인하세요.',
    next_check_network: () => '같은 머신에서 API에 연결할 수 있는지 확인한 뒤 다시 실행하세요.',
    next_check_console: () => '이 프로젝트의 점검이 실행 중인지 VAddy 콘솔에서 확인하세요.',
    next_scan_again: () => '일부러 취소한 것이 아니라면 다시 점검하세요. 같은 일이 반복되면 점검 ID와 함께 VAddy 고객 지원에 문의하세요.',
    next_check_scan: () => 'scan_id 값은 점검을 시작한 작업의 출력에서 가져오고, project_id와 크롤도 그 작업의 입력과 비교하세요.',
    next_check_crawl: () => 'crawl_id 또는 crawl_label 값을 VAddy 콘솔의 Proxy Crawling 페이지와 비교하세요. 크롤이 없으면 먼저 기록하세요.',
    next_check_scan_type: () => 'scan_type 값을 요금제에서 사용할 수 있는 점검 항목과 비교하세요. 지정하지 않으면 요금제의 모든 항목을 점검합니다.',
    next_check_project_number: () => 'project_number 값을 VAddy 콘솔의 프로젝트 URL 끝에 있는 번호와 비교하세요.',
    next_run_again: () => '다시 실행하세요. 먼저 실행 중이던 점검은 이미 끝났을 것입니다.',
    next_check_refusal: () => 'VAddy 메시지가 가리키는 항목을 고치세요. 가리키는 항목이 없으면 입력을 VAddy 콘솔과 비교하세요.',
    next_check_api_url: () => 'api_url 값이 맞는지, 프록시나 로그인 페이지가 API 대신 응답하고 있지 않은지 확인한 뒤 다시 실행하세요.',
    next_check_certificate: () => 'API의 인증서인지 통신을 검사하는 프록시의 인증서인지 확인하고, 인증서를 바로잡거나 그 인증 기관을 신뢰하도록 설정한 뒤 다시 실행하세요.',
    next_update: () => 'scangate를 업데이트하세요. 이미 최신 버전이라면 단계 로그와 함께 신고해 주세요.',
    next_try_later: () => '잠시 기다린 뒤 다시 실행하세요. 같은 일이 반복되면 VAddy 고객 지원이나 프록시 관리자에게 문의하세요.',
    next_ask_less: () => '잠시 기다린 뒤 다시 실행하세요. 여러 실행에서 같은 키나 주소를 쓰고 있다면 동시에 실행되는 수를 줄이세요.',
    next_remove_cache: () => 'API 앞에 캐시가 있으면 거치지 않도록 하세요. 캐시가 없다면 점검 ID와 함께 VAddy 고객 지원에 문의하세요.',
    next_avoid_crawl_list: () => '다시 실행하세요. 그래도 같으면 crawl_label 대신 crawl_id를 지정하고 max_crawl_age와 project_number는 빼세요.',
    next_give_project_number: () => '추이, 비교 기준, 예상 종료 시각도 보려면:',
    next_report_bug: () => '단계 로그와 함께 버그로 신고해 주세요.',
    next_judge_later: () => '이후 작업에서 결과를 판정하려면:',
};

;// CONCATENATED MODULE: ./lib/messages/ko/index.js






/** Everything scangate says, in Korean: 점검 is a scan, 취약점 an alert. */
const ko = {
    ...cli_cliMessages,
    ...options_optionMessages,
    ...network_networkMessages,
    ...vaddy_vaddyMessages,
    ...report_reportMessages,
    ...notify_notifyMessages,
};

;// CONCATENATED MODULE: ./lib/messages/catalogues.js



/** The languages that reports and annotations are written in. */
const languages = ['en', 'ja', 'ko'];
const catalogues = { en: en.en, ja: ja, ko: ko };
/** Returns everything scangate says, in one language. */
function catalogueOf(spoken) {
    return typeof spoken === 'string' ? catalogues[spoken] : spoken;
}


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
