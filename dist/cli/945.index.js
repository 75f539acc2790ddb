export const id = 945;
export const ids = [945,346];
export const modules = {

/***/ 41344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ send)
/* harmony export */ });
/** Sends an answer. */
function send(reply, { status, body, headers = {} }) {
    const standard = typeof body === 'string' ? { 'content-type': 'text/plain' } : {};
    return reply
        .code(status)
        .headers({ ...standard, ...headers })
        .send(body);
}


/***/ }),

/***/ 43232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ errorAnswer),
/* harmony export */   p: () => (/* binding */ statusAnswer)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

/**
 * Turns whatever went wrong in the framework into the service's shape. It tells the caller about the caller's
 * mistake and nothing of the inside: an error that is nobody's mistake becomes a bare 500.
 */
function errorAnswer(words, error) {
    const [violation] = error.validation ?? [];
    if (violation !== undefined) {
        return { status: 400, body: words.body(400, words.violation?.(violation) ?? violationText(violation)) };
    }
    const status = error.statusCode ?? 500;
    return statusAnswer(words, status >= 400 && status < 500 ? status : 500);
}
/** Gives a status with its standard name as the message. */
function statusAnswer(words, status) {
    return { status, body: words.body(status, node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? 'Error') };
}
/** Says what is wrong with a parameter. It names the parameter, never its value. */
function violationText({ keyword, instancePath, params }) {
    const parameter = instancePath.replace('/', '');
    switch (keyword) {
        case 'required':
            return `${params.missingProperty} is missing.`;
        case 'enum':
            return `${parameter} must be one of ${String(params.allowedValues).replaceAll(',', ', ')}.`;
        case 'type':
            return parameter === '' ? 'The body is missing.' : `${parameter} must be given once.`;
        default:
            return `${parameter} is not valid.`;
    }
}


/***/ }),

/***/ 83346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ limitRate),
/* harmony export */   perMinute: () => (/* binding */ perMinute)
/* harmony export */ });
/* harmony import */ var _fastify_rate_limit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24446);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41344);
/* harmony import */ var _error_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43232);



/** Makes a limit for each minute. Throws a `RangeError` on a number that is not a positive whole one. */
function perMinute(requests) {
    if (!Number.isSafeInteger(requests) || requests < 1) {
        throw new RangeError('rateLimit must be a positive whole number.');
    }
    return { max: requests, windowMs: 60_000 };
}
const mostCallers = 1_000;
/**
 * Answers unknown paths, and refuses an address that asks too often, whatever it asks: wrong keys count, and
 * unknown paths.
 */
async function limitRate(app, { clock, words, limit }) {
    if (limit === undefined) {
        app.setNotFoundHandler((_request, reply) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .t)(reply, (0,_error_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .statusAnswer */ .p)(words, 404)));
        return;
    }
    await app.register(_fastify_rate_limit__WEBPACK_IMPORTED_MODULE_0__, {
        max: limit.max,
        timeWindow: limit.windowMs,
        store: rateLimitStore(clock),
        errorResponseBuilder: (_request, { statusCode }) => Object.assign(new Error('Too many requests'), { statusCode }),
    });
    app.setNotFoundHandler({ preHandler: app.rateLimit() }, (_request, reply) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .t)(reply, (0,_error_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .statusAnswer */ .p)(words, 404)));
}
/**
 * Makes the store that `@fastify/rate-limit` counts in. Its own one reads the machine's clock; this one
 * reads ours, so that a window passes in virtual time as well. It knows a limited number of callers.
 */
function rateLimitStore(clock) {
    return class ClockStore {
        #windows = new Map();
        incr(caller, done, windowMs) {
            const now = clock.monotonic();
            let window = this.#windows.get(caller);
            if (window === undefined || window.opened + windowMs <= now) {
                window = { opened: now, count: 0 };
                this.#windows.delete(caller);
                this.#windows.set(caller, window);
                this.#forgetOldest();
            }
            window.count += 1;
            done(null, { current: window.count, ttl: window.opened + windowMs - now });
        }
        child() {
            return new ClockStore();
        }
        #forgetOldest() {
            const [oldest] = this.#windows.keys();
            if (oldest !== undefined && this.#windows.size > mostCallers)
                this.#windows.delete(oldest);
        }
    };
}


/***/ }),

/***/ 9945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startVaddySimulator: () => (/* binding */ startVaddySimulator)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/kernel/clock.js
var kernel_clock = __webpack_require__(77103);
// EXTERNAL MODULE: ./node_modules/@fastify/swagger/index.js
var swagger = __webpack_require__(84642);
// EXTERNAL MODULE: ./node_modules/fastify/fastify.js
var fastify = __webpack_require__(16703);
// EXTERNAL MODULE: ./lib/simulator/server/answer.js
var server_answer = __webpack_require__(41344);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/simulator/server/fault-delivery.js


const mebibyte = 1024 * 1024;
/**
 * Answers as the fault says. `answer` is the true one; a fault at which the request is not handled
 * gets an empty one and does not look at it.
 */
async function deliverFault(reply, fault, answer, delivery) {
    const honest = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    const json = reply
        .code(answer.status)
        .headers(answer.headers ?? {})
        .type('application/json; charset=utf-8');
    switch (fault.kind) {
        case 'reset':
        case 'reset-after':
            return fault_delivery_reset(reply);
        case 'hang':
        case 'hang-after':
            return reply.hijack();
        case 'status':
        case 'status-after': {
            const body = fault.body ?? '';
            return reply
                .code(fault.status)
                .headers({ 'content-type': typeOf(body), ...fault.headers })
                .send(body);
        }
        case 'begin-late':
            return fault.status === undefined ? fault_delivery_reset(reply) : page(reply, fault.status);
        case 'cut-json':
            return json.send(honest.slice(0, Math.ceil(honest.length / 2)));
        case 'cut-connection':
            return cutConnection(reply, answer.status, honest);
        case 'html':
            return page(reply, fault.status ?? 200);
        case 'empty':
            return json.code(fault.status ?? 200).send('');
        case 'huge':
            return json.code(200).send(external_node_stream_.Readable.from(hugeJson(delivery.hugeAnswer, fault.bytes)));
        case 'gzip-bomb':
            return json
                .code(200)
                .header('content-encoding', 'gzip')
                .send(gzipBomb(delivery.hugeAnswer, fault.bytes ?? 256 * mebibyte));
        case 'redirect':
            return reply.redirect(fault.location, fault.status ?? 302);
        case 'slow':
            return sendLate(json, honest, fault.ms, delivery);
        case 'body':
            return json.send(fault.body(honest));
    }
}
/** Sends a body after a while, or nothing when nobody waits for it any more. */
async function sendLate(reply, body, milliseconds, { clock, signal }) {
    try {
        await clock.sleep(milliseconds, signal);
    }
    catch {
        reply.raw.destroy();
        return reply.hijack();
    }
    return reply.send(body);
}
function fault_delivery_reset(reply) {
    reply.raw.socket?.resetAndDestroy();
    return reply.hijack();
}
function cutConnection(reply, status, body) {
    const whole = Buffer.from(body);
    reply.hijack();
    reply.raw.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': whole.length,
    });
    reply.raw.write(whole.subarray(0, whole.length / 2), () => reply.raw.destroy());
    return reply;
}
function page(reply, status) {
    const title = status < 400 ? 'Welcome' : `${status} Bad Gateway`;
    return reply
        .code(status)
        .type('text/html; charset=utf-8')
        .send(`<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`);
}
function typeOf(body) {
    if (/^\s*</.test(body))
        return 'text/html; charset=utf-8';
    return /^\s*[[{]/.test(body) ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8';
}
const hugeTail = '"}';
/** The JSON of an object up to where padding goes. */
function hugeHead(answer) {
    return JSON.stringify({ ...answer, padding: '' }).slice(0, -hugeTail.length);
}
function* hugeJson(answer, bytes) {
    yield Buffer.from(hugeHead(answer));
    const padding = Buffer.alloc(64 * 1024, 'a');
    for (let left = bytes; left > 0; left -= padding.length)
        yield padding.subarray(0, left);
    yield Buffer.from(hugeTail);
}
/** One packed mebibyte, repeated: a gzip body may consist of several members (RFC 1952, section 2.2). */
function gzipBomb(answer, bytes) {
    const member = (0,external_node_zlib_.gzipSync)(Buffer.alloc(mebibyte, 'a'));
    const members = new Array(Math.ceil(bytes / mebibyte)).fill(member);
    return Buffer.concat([(0,external_node_zlib_.gzipSync)(hugeHead(answer)), ...members, (0,external_node_zlib_.gzipSync)(hugeTail)]);
}

;// CONCATENATED MODULE: ./lib/simulator/server/faults.js
/** Says whether the service handles the request before the fault shows. */
function isHandled(fault) {
    switch (fault.kind) {
        case 'reset':
        case 'hang':
        case 'status':
            return false;
        case 'html':
        case 'empty':
        case 'huge':
        case 'gzip-bomb':
        case 'redirect':
            return fault.handled === true;
        default:
            return true;
    }
}

;// CONCATENATED MODULE: ./lib/simulator/server/calls.js



const noAnswer = { status: 200, body: {} };
/** Adds the paths of an API. Faults come before authentication, as a gateway's would. */
function addCalls(app, calls, surroundings) {
    const { clock, log, hugeAnswer, authenticate } = surroundings;
    const countOf = new Map();
    let total = 0;
    const askForFault = (operation, { parameters }) => {
        const count = (countOf.get(operation) ?? 0) + 1;
        countOf.set(operation, count);
        total += 1;
        return surroundings.faults({ operation, count, total, parameters });
    };
    const deliver = (reply, { signal }, fault, answer) => deliverFault(reply, fault, answer, { clock, signal, hugeAnswer });
    /** Returns a reply when that is the end of it. */
    const receive = async (call, request, reply) => {
        const exchange = request.getDecorator('exchange');
        const incoming = incomingOf(request);
        log.addParameters(exchange.entry, request, incoming.parameters);
        const operation = call.operation(incoming);
        exchange.entry.operation = operation;
        if (operation !== undefined) {
            const fault = askForFault(operation, exchange.entry);
            exchange.entry.fault = fault?.kind;
            if (fault !== undefined && !isHandled(fault))
                return deliver(reply, exchange, fault, noAnswer);
            exchange.fault = fault;
        }
        const refusal = authenticate(incoming, call);
        return refusal === undefined ? undefined : (0,server_answer/* send */.t)(reply, refusal);
    };
    const handle = async (call, request, reply) => {
        const exchange = request.getDecorator('exchange');
        const incoming = incomingOf(request);
        const { fault } = exchange;
        if (fault?.kind === 'begin-late') {
            if (call.beginLate === undefined)
                throw new TypeError(`${call.url} can't begin late.`);
            call.beginLate(incoming, fault.ms);
            return deliver(reply, exchange, fault, noAnswer);
        }
        const answer = await call.answer(incoming);
        return fault === undefined ? (0,server_answer/* send */.t)(reply, answer) : deliver(reply, exchange, fault, answer);
    };
    for (const call of calls) {
        app.route({
            method: call.method,
            url: call.url,
            schema: call.schema,
            preValidation: (request, reply) => receive(call, request, reply),
            handler: (request, reply) => handle(call, request, reply),
        });
    }
}
function incomingOf({ method, headers, query, body, params }) {
    const fields = method === 'GET' || method === 'DELETE' ? query : body;
    return { headers, parameters: { ...fieldsOf(fields), ...fieldsOf(params) } };
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}

// EXTERNAL MODULE: ./node_modules/@fastify/formbody/index.js
var formbody = __webpack_require__(85728);
// EXTERNAL MODULE: ./lib/simulator/server/error-answers.js
var error_answers = __webpack_require__(43232);
;// CONCATENATED MODULE: ./lib/simulator/server/guards.js



const securityHeaders = {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
};
/** Logs every request, sets the headers of every answer, and keeps what belongs to each exchange. */
function followRequests(app, clock, log) {
    app.decorateRequest('exchange', null);
    app.addHook('onRequest', async (request, reply) => {
        const { entry, close } = log.open(request);
        const gone = new AbortController();
        request.setDecorator('exchange', {
            entry,
            signal: gone.signal,
            fault: undefined,
        });
        reply.headers(securityHeaders);
        reply.raw.once('close', () => {
            gone.abort();
            close();
        });
    });
    app.addHook('onSend', async (request, reply) => {
        request.getDecorator('exchange').entry.status = reply.statusCode;
        // The service's own clock: Node would give the machine's.
        reply.header('date', new Date(clock.now()).toUTCString());
    });
}
/** Answers what no route does, in the service's shape. What the caller must not see goes to the log. */
function answerErrors(app, words, log) {
    app.setErrorHandler((error, request, reply) => {
        const answer = (0,error_answers/* errorAnswer */.B)(words, error);
        if (answer.status >= 500) {
            log.addProblem(request.getDecorator('exchange').entry, request, String(error));
        }
        return (0,server_answer/* send */.t)(reply, answer);
    });
}
/** Answers an address that can't be decoded. Fastify leaves out its hooks then, so this does their part. */
function answerBadAddress(words, log) {
    return (error, request, reply) => {
        const answer = (0,error_answers/* errorAnswer */.B)(words, error);
        const { entry, close } = log.open(request);
        entry.status = answer.status;
        reply.raw.once('close', close);
        (0,server_answer/* send */.t)(reply.headers(securityHeaders), answer);
    };
}
/** Takes the bodies that the service takes, and no others. */
async function takeBodies(app, kinds) {
    app.removeContentTypeParser('text/plain');
    if (!kinds.includes('json'))
        app.removeContentTypeParser('application/json');
    if (kinds.includes('form'))
        await app.register(formbody);
}

;// CONCATENATED MODULE: ./lib/simulator/server/openapi.js
/** Makes the frame of an OpenAPI document; its paths and schemas come from the routes. */
function openapiOptions(frame) {
    const { title, version, description, tag, securitySchemes } = frame;
    return {
        openapi: {
            openapi: '3.1.0',
            info: { title, version, description },
            servers: [{ url: '/' }],
            tags: [tag, { name: 'Simulator', description: 'Calls that only the simulator has; they need no key.' }],
            components: { securitySchemes },
        },
        convertConstToEnum: false,
        transform: ({ schema, url }) => ({ schema: withoutDiscriminator(schema), url }),
        refResolver: {
            buildLocalReference: (schema, _base, _fragment, index) => String(schema.$id ?? `s${index}`),
        },
    };
}
/** The checker wants this keyword beside `oneOf`; OpenAPI allows it only beside references. */
function withoutDiscriminator(schema) {
    const { discriminator: _, ...body } = (schema.body ?? {});
    return schema.body === undefined ? schema : { ...schema, body };
}
/** Describes an answer in JSON by the name of a schema that the service has. */
function jsonResponse(text, schema) {
    return { description: text, content: { 'application/json': { schema: { $ref: `${schema}#` } } } };
}

;// CONCATENATED MODULE: ./lib/simulator/server/open-paths.js

/** Adds the two paths that every simulated service has and that need no key. */
function addOpenPaths(app) {
    app.addSchema({
        $id: 'Health',
        type: 'object',
        required: ['status'],
        properties: { status: { type: 'string', const: 'ok' } },
    });
    app.get('/healthz', {
        schema: {
            operationId: 'checkHealth',
            summary: 'Is the simulator up?',
            tags: ['Simulator'],
            security: [],
            response: { 200: jsonResponse('It is.', 'Health') },
        },
    }, async () => ({ status: 'ok' }));
    app.get('/openapi.json', {
        schema: {
            operationId: 'getOpenapiDocument',
            summary: 'This document.',
            tags: ['Simulator'],
            security: [],
            response: {
                200: {
                    description: 'An OpenAPI 3.1 document.',
                    content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } },
                },
            },
        },
    }, async () => app.swagger());
}

// EXTERNAL MODULE: ./lib/simulator/server/rate-limit.js
var rate_limit = __webpack_require__(83346);
// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(89986);
// EXTERNAL MODULE: ./lib/kernel/redact.js
var redact = __webpack_require__(11664);
// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(34849);
;// CONCATENATED MODULE: ./lib/simulator/server/shown-keys.js
/** Looks for keys where the service takes them. */
function shownKeys(request, places) {
    const { headers, query, body, url } = request;
    const inHeaders = places.headers.flatMap((name) => texts(headers[name]).flatMap(partsOfHeader));
    const inParameters = [query, body].flatMap((fields) => places.parameters.flatMap((name) => texts(fields?.[name])));
    const [, inPath] = places.path?.exec(url) ?? [];
    return { inHeaders, inParameters, inPath: texts(inPath) };
}
function texts(value) {
    return [value].flat().filter((text) => typeof text === 'string' && text !== '');
}
/** A header's value, what follows its scheme, and the password of basic authentication. */
function partsOfHeader(value) {
    const [, scheme = '', rest = ''] = /^([\w-]+) +(.+)$/.exec(value) ?? [];
    if (rest === '')
        return [value];
    if (scheme.toLowerCase() !== 'basic')
        return [value, rest];
    const [, password = ''] = /^[^:]*:(.*)$/s.exec(Buffer.from(rest, 'base64').toString()) ?? [];
    return [value, rest, ...texts(password)];
}

;// CONCATENATED MODULE: ./lib/simulator/server/request-log.js




const keptEntries = 10_000;
const shortestRedactedKey = 8;
/** Keeps the newest requests, oldest first, in the order in which they came in. */
class RequestLog {
    entries = [];
    #options;
    #own = new Map();
    constructor(options) {
        this.#options = options;
        options.secrets.onAdd((secret) => this.#own.set(secret.reveal(), secret));
    }
    /** Notes a request that comes in; returns the entry to complete and what to call when it is over. */
    open(request) {
        const { clock, keyPlaces, write } = this.#options;
        const began = clock.monotonic();
        const entry = {
            time: new Date(clock.now()).toISOString(),
            method: request.method,
            path: this.#clean(request, request.url.split('?', 1)[0] ?? ''),
            keyIn: shownKeys(request, keyPlaces).inHeaders.length > 0 ? 'header' : 'nowhere',
            operation: undefined,
            parameters: {},
            contentType: this.#cleanHeader(request, 'content-type'),
            userAgent: this.#cleanHeader(request, 'user-agent'),
            fault: undefined,
            status: undefined,
            durationMs: undefined,
            problem: undefined,
        };
        this.entries.push(entry);
        if (this.entries.length > keptEntries)
            this.entries.shift();
        const close = () => {
            entry.durationMs = Math.round(clock.monotonic() - began);
            write?.(entry);
        };
        return { entry, close };
    }
    /** Adds what the query or the body says, and takes out the keys that only now are known. */
    addParameters(entry, request, parameters) {
        if (shownKeys(request, this.#options.keyPlaces).inParameters.length > 0) {
            entry.keyIn = entry.keyIn === 'header' || entry.keyIn === 'both' ? 'both' : 'parameter';
        }
        entry.path = this.#clean(request, entry.path);
        entry.contentType = this.#cleanHeader(request, 'content-type');
        entry.userAgent = this.#cleanHeader(request, 'user-agent');
        entry.parameters = Object.fromEntries(this.#options.parameters
            .filter((name) => typeof parameters[name] === 'string')
            .map((name) => [name, this.#clean(request, String(parameters[name]))]));
    }
    /** Adds what the simulator tripped over. */
    addProblem(entry, request, problem) {
        entry.problem = this.#clean(request, problem);
    }
    #cleanHeader(request, name) {
        const value = request.headers[name];
        return value === undefined ? undefined : this.#clean(request, value);
    }
    /** Takes out control characters, our keys, and a foreign key that was shown, since it may be a real one. */
    #clean(request, text) {
        const redact = this.#redactorFor(request);
        // Twice: cleaning could join the parts of a key, or cut one off in the middle.
        return redact((0,clean_text/* cleanLine */.O)(redact(text)));
    }
    #redactorFor(request) {
        const { secrets, keyPlaces } = this.#options;
        const { inHeaders, inParameters, inPath } = shownKeys(request, keyPlaces);
        // Very short ones are left out: they would garble every line.
        const foreign = [...inHeaders, ...inParameters, ...inPath].filter((key) => key.length >= shortestRedactedKey && !this.#own.has(key));
        if (foreign.length === 0)
            return secrets.redact;
        // In one, so that the longer of two goes first where one is a part of the other.
        return (0,redact/* createRedactor */.lY)([...this.#own.values(), ...foreign.map((key) => new secret/* Secret */.z(key))]);
    }
}

;// CONCATENATED MODULE: ./lib/simulator/server/server.js








const largestBodyBytes = 16 * 1024;
const slowestRequestMs = 30_000;
/** Serves a simulated service over plain HTTP. Throws what Node throws where the port is taken. */
async function startServer(service, options) {
    const { clock, faults = [] } = options;
    const { errors, secrets, keyPlaces } = service;
    const log = new RequestLog({
        clock,
        secrets,
        keyPlaces,
        parameters: service.loggedParameters,
        write: options.logger,
    });
    const app = (0,fastify.fastify)({
        logger: false,
        bodyLimit: largestBodyBytes,
        requestTimeout: slowestRequestMs,
        exposeHeadRoutes: false,
        forceCloseConnections: true,
        frameworkErrors: answerBadAddress(errors, log),
        ajv: { customOptions: { coerceTypes: false, removeAdditional: false, discriminator: true } },
    });
    for (const [id, schema] of Object.entries(service.schemas))
        app.addSchema({ $id: id, ...schema });
    followRequests(app, clock, log);
    answerErrors(app, errors, log);
    await takeBodies(app, service.bodies);
    await (0,rate_limit/* limitRate */.Y)(app, { clock, words: errors, limit: options.rateLimit });
    await app.register(swagger, openapiOptions(service.document));
    addOpenPaths(app);
    addCalls(app, service.calls, {
        clock,
        log,
        faults: (request) => {
            for (const hook of faults) {
                const fault = hook?.(request);
                if (fault !== undefined)
                    return fault;
            }
            return undefined;
        },
        authenticate: service.authenticate,
        hugeAnswer: service.hugeAnswer,
    });
    const url = await app.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' });
    return { url, requests: log.entries, openapi: () => app.swagger(), close: () => app.close() };
}

;// CONCATENATED MODULE: ./lib/simulator/server/time-scale.js
/** Makes what divides durations by `timeScale`. Throws a `RangeError` on one that is not a positive number. */
function scaledBy(timeScale) {
    if (!(timeScale > 0 && timeScale < Number.POSITIVE_INFINITY)) {
        throw new RangeError('timeScale must be a positive number.');
    }
    return (milliseconds) => milliseconds / timeScale;
}

// EXTERNAL MODULE: ./lib/simulator/vaddy/project.js
var project = __webpack_require__(81636);
;// CONCATENATED MODULE: ./lib/simulator/vaddy/scenarios.js
const second = 1_000;
const minute = 60 * second;
const cleanScan = {
    durationMs: 5 * minute,
    ending: 'finish',
    scanCount: 22,
    alertCount: 0,
    complete: 100,
};
const badGateway = {
    kind: 'status',
    status: 502,
    body: '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
};
const unavailable = {
    kind: 'status',
    status: 503,
    headers: { 'retry-after': '1' },
    body: '{"error_message":"Service Unavailable"}',
};
/**
 * Lets every third request that only reads fail, in turn by each way there is. The first one fails, too: at a
 * high time scale a client may read once or twice only.
 */
function flakyReads() {
    const faults = [badGateway, unavailable, { kind: 'reset' }];
    let reads = 0;
    return ({ operation }) => {
        if (operation === 'start' || operation === 'cancel' || operation === 'delete-crawl')
            return undefined;
        reads += 1;
        return reads % 3 === 1 ? faults[Math.floor(reads / 3) % faults.length] : undefined;
    };
}
/** Replaces what the result call says of a scan, but not a refusal. */
function otherResults(change) {
    const body = (honest) => {
        const result = JSON.parse(honest);
        return 'status' in result ? JSON.stringify(change(result)) : honest;
    };
    return () => ({ operation }) => operation === 'result' ? { kind: 'body', body } : undefined;
}
const otherScanId = '1-00000000-0000-4000-8000-000000000000';
/** The scenarios that can be chosen by name. */
const scenarios = {
    clean: { description: 'The scan finishes complete and finds nothing.', scan: cleanScan },
    vulnerable: {
        description: 'The scan finishes complete and finds 3 alerts.',
        scan: { ...cleanScan, alertCount: 3 },
    },
    busy: {
        description: "Somebody else's scan holds the project first; then ours is clean.",
        scan: cleanScan,
        busyForMs: 3 * minute,
    },
    canceled: {
        description: 'The scan ends as canceled, though nobody here canceled it.',
        scan: { ...cleanScan, durationMs: 2 * minute, ending: 'canceled' },
    },
    incomplete: {
        description: 'The scan runs out of its time at 40 percent, without an alert.',
        scan: { ...cleanScan, scanCount: 9, complete: 40 },
    },
    'nothing-scanned': {
        description: 'The scan finishes without having sent a single request.',
        scan: { ...cleanScan, durationMs: minute, scanCount: 0 },
    },
    flaky: {
        description: 'The first read fails, then every third: 502 with HTML, 503 with Retry-After, a reset; the scan is clean.',
        scan: cleanScan,
        faults: flakyReads,
    },
    'lost-start': {
        description: 'A start begins a scan, but the connection is reset before the answer; the scan is clean.',
        scan: cleanScan,
        faults: () => ({ operation }) => operation === 'start' ? { kind: 'reset-after' } : undefined,
    },
    portal: {
        description: 'A portal answers in place of VAddy: each call gets a web page with 200.',
        scan: cleanScan,
        faults: () => () => ({ kind: 'html' }),
    },
    'strange-answer': {
        description: 'The result has the status "suspended", which no document knows.',
        scan: cleanScan,
        faults: otherResults(() => ({ status: 'suspended' })),
    },
    'other-scan': {
        description: 'The scan is over at last, but the result that comes is of another scan, which is clean.',
        scan: cleanScan,
        faults: otherResults((result) => ('scan_id' in result ? { ...result, scan_id: otherScanId } : result)),
    },
    'bad-key': {
        description: 'Every key is refused with 401, and the body is not JSON.',
        scan: cleanScan,
        refusesEveryKey: true,
    },
    slow: {
        description: 'Each answer takes 4 seconds, and the scan 40 minutes; it is clean.',
        scan: { ...cleanScan, durationMs: 40 * minute },
        faults: (scaled) => () => ({ kind: 'slow', ms: scaled(4 * second) }),
    },
    'no-crawls': {
        description: 'No crawl was recorded, so that nothing can be scanned.',
        scan: cleanScan,
        withoutCrawls: true,
    },
    'cancel-refused': {
        description: 'A cancel is refused for an unforeseen reason; the scan is clean.',
        scan: cleanScan,
        refusesCancel: true,
    },
    'never-ends': {
        description: 'The scan runs until it is canceled.',
        scan: { ...cleanScan, durationMs: Number.POSITIVE_INFINITY },
    },
};

// EXTERNAL MODULE: ./lib/kernel/secrets.js
var secrets = __webpack_require__(7252);
;// CONCATENATED MODULE: ./lib/simulator/server/key-check.js

/**
 * Makes a check whether something is the expected text; anything but text is not. Digests are compared, so
 * that neither the length nor the first wrong character shows in the time it takes.
 */
function createKeyCheck(expected) {
    const right = digest(expected);
    return (shown) => (0,external_node_crypto_.timingSafeEqual)(right, digest(shown));
}
function digest(value) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(typeof value === 'string' ? `=${value}` : '')
        .digest();
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/authentication.js

/** Makes the check of credentials. User and key are both compared in any case. */
function createAuthentication(account) {
    const isUser = createKeyCheck(account.user);
    const isKey = createKeyCheck(account.authKey);
    return (credentials) => {
        const rightUser = isUser(credentials.user);
        const rightKey = isKey(credentials.header || credentials.parameter);
        return rightUser && rightKey;
    };
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/crawl-list.js
/** VAddy lists at most this many crawls a page. */
const crawlsPerPage = 30;
/** Says whether a crawl can be scanned. */
function isRecorded(crawl) {
    return (crawl.state ?? 'Recorded') === 'Recorded';
}
/** Lists recorded crawls by their start, the newest first unless asked otherwise. */
function listCrawls(crawls, query) {
    const matching = crawls
        .filter(isRecorded)
        .filter((crawl) => (crawl.label ?? '').includes(query.searchLabel))
        .sort(newestFirst);
    if (query.sort === 'asc')
        matching.reverse();
    const first = (query.page - 1) * crawlsPerPage;
    return {
        total: matching.length,
        page: query.page,
        items: matching.slice(first, first + crawlsPerPage),
    };
}
/** Gives the crawl that a start scans: the one it names, or the newest recorded one. */
function crawlToScan(crawls, id) {
    const recorded = crawls.filter(isRecorded).sort(newestFirst);
    return id === undefined ? recorded[0] : recorded.find((crawl) => crawl.id === id);
}
function newestFirst(one, other) {
    return other.start - one.start || other.id - one.id;
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/refusal.js
/** VAddy's way to say no: an HTTP status and an `error_message`. Compared by identity. */
class Refusal {
    status;
    errorMessage;
    constructor(status, errorMessage) {
        this.status = status;
        this.errorMessage = errorMessage;
    }
}
/** The refusals of VAddy's WebAPI documents, word for word but for one. */
const refusals = {
    projectUnknown: new Refusal(400, 'This project_id does not exist.'),
    scanUnknown: new Refusal(400, 'This scan_id does not exist.'),
    busy: new Refusal(400, 'can not start scan because it has not finished previous scan.'),
    noCrawl: new Refusal(400, 'no crawling data.'),
    scanTypeInvalid: new Refusal(400, 'Invalid scan type selected'),
    alreadyFinished: new Refusal(400, 'can not cancel because the scan process has already been finished.'),
    /** The Japanese document has it («不測の事態によりキャンセルできない») without its words, which are ours. */
    cancelUnforeseen: new Refusal(400, 'can not cancel for an unforeseen reason.'),
    crawlUnknown: new Refusal(404, 'crawl_id not found.'),
    crawlElsewhere: new Refusal(400, 'not match project'),
    projectNumberUnknown: new Refusal(400, 'not match the Project Number'),
};

;// CONCATENATED MODULE: ./lib/simulator/vaddy/scan.js
/** Says how a scan is at a tick. */
function statusOf(scan, tick) {
    if (scan.cancellation !== undefined && scan.cancellation.tick <= tick)
        return 'canceled';
    return tick - scan.begunTick < scan.script.durationMs ? 'scanning' : scan.script.ending;
}
/** Gives the time of day at which a scan ended, or would end if nobody canceled it. */
function endOf(scan) {
    return scan.cancellation?.at ?? scan.begunAt + scan.script.durationMs;
}
/** Shows a scan as it is at a tick. */
function viewOf(scan, tick) {
    const status = statusOf(scan, tick);
    return {
        ...scan,
        status,
        canceledBy: scan.cancellation?.by,
        endedAt: status === 'scanning' ? undefined : endOf(scan),
    };
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/plans.js
/** VAddy's plans, smallest first. A plan has every scan type of the smaller ones. */
const plans = ['starter', 'pro', 'enterprise', 'advanced'];
/** The scan types of VAddy's Scan Type Document, as of 2024-12-19. */
const scanTypes = [
    { code: 'XSS', name: 'XSS', plan: 'starter' },
    { code: 'SQLI', name: 'SQL Injection', plan: 'starter' },
    { code: 'XSS_STORE', name: 'Stored XSS', plan: 'starter' },
    { code: 'RFI', name: 'Remote File Inclusion', plan: 'pro' },
    { code: 'COMMAND_INJECTION', name: 'Command Injection', plan: 'pro' },
    { code: 'PATH_TRAV', name: 'Path Traversal', plan: 'pro' },
    { code: 'BLIND_SQLI', name: 'Blind SQL Injection', plan: 'enterprise' },
    { code: 'HEADER_INJECTION', name: 'HTTP Header Injection', plan: 'enterprise' },
    { code: 'XXE', name: 'XXE', plan: 'enterprise' },
    { code: 'DESERIALIZATION', name: 'Insecure Deserialization', plan: 'enterprise' },
    { code: 'SSRF', name: 'SSRF', plan: 'enterprise' },
    { code: 'PRIVATE_FILE', name: 'Private File Disclosure', plan: 'enterprise' },
    { code: 'CSRF', name: 'CSRF', plan: 'advanced' },
    { code: 'MAIL_HEADER', name: 'Mail Header Injection', plan: 'advanced' },
    { code: 'CLICK_JACKING', name: 'Clickjacking', plan: 'advanced' },
    { code: 'BUFFER_OVERFLOW', name: 'Buffer Overflow', plan: 'advanced' },
    { code: 'SESSION_FIXATION', name: 'Session Fixation', plan: 'advanced' },
    { code: 'ACCESS_CTL', name: 'Access Control', plan: 'advanced' },
    { code: 'EVAL', name: 'Eval Injection', plan: 'advanced' },
];
/**
 * Picks the scan types of a start: what `scan_type` asks for, or everything the plan has when it asks
 * for nothing. Returns `undefined` when a type does not exist or the plan lacks it.
 */
function chooseScanTypes(plan, wanted) {
    const available = scanTypes.filter((type) => plans.indexOf(type.plan) <= plans.indexOf(plan));
    if (wanted === undefined || wanted.trim() === '')
        return available;
    const codes = new Set(wanted.split(',').map((code) => code.trim()));
    const chosen = available.filter((type) => codes.has(type.code));
    return chosen.length === codes.size ? chosen : undefined;
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/project-register.js



/** The projects of the account. */
class ProjectRegister {
    /** All of them, also removed ones. */
    all;
    constructor(specs, newId) {
        this.all = specs.map((spec) => ({
            projectId: spec.projectId,
            projectNumber: spec.projectNumber,
            plan: planOf(spec),
            crawls: spec.crawls ?? [],
            scans: (spec.history ?? [])
                .map((past) => pastScan(spec, past, newId))
                .sort((one, other) => one.begunAt - other.begunAt),
            mostAtOnce: 0,
            removed: false,
        }));
    }
    byId(projectId) {
        return this.all.find((project) => project.projectId === projectId && !project.removed);
    }
    byNumber(projectNumber) {
        return this.all.find((project) => project.projectNumber === projectNumber && !project.removed);
    }
    /** Finds a scan by its ID in whatever project. */
    scan(scanId) {
        for (const project of this.all) {
            const scan = project.scans.find((candidate) => candidate.scanId === scanId);
            if (scan !== undefined)
                return project.removed ? refusals.projectUnknown : { project, scan };
        }
        return refusals.scanUnknown;
    }
}
/** Counts the scans of a project that run at a tick. */
function runningAt(project, tick) {
    return project.scans.filter((scan) => statusOf(scan, tick) === 'scanning').length;
}
function planOf(spec) {
    return spec.plan ?? 'enterprise';
}
function pastScan(project, past, newId) {
    return {
        scanId: past.scanId ?? `${project.projectNumber}-${newId()}`,
        projectId: project.projectId,
        projectNumber: project.projectNumber,
        crawlId: past.crawlId,
        crawlLabel: past.crawlLabel,
        scanList: (chooseScanTypes(planOf(project), undefined) ?? []).map((type) => type.name),
        script: {
            durationMs: past.end - past.start,
            ending: past.status === 'Complete' ? 'finish' : 'canceled',
            scanCount: past.scanCount ?? 0,
            alertCount: past.alertCount ?? 0,
            complete: past.complete ?? 100,
        },
        begunBy: 'history',
        begunAt: past.start,
        // Before everything, so that it has ended whatever the clock says.
        begunTick: Number.NEGATIVE_INFINITY,
    };
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/state.js





/** VAddy lists at most this many ended scans. */
const scansPerList = 20;
/**
 * The simulated service without its network: projects, crawls and scans. How a scan is follows from the
 * clock at the moment somebody asks; nothing runs in between.
 */
class VaddyState {
    #options;
    #projects;
    #expected = [];
    constructor(options) {
        this.#options = options;
        this.#projects = new ProjectRegister(options.projects, options.newId);
    }
    /** Every scan there ever was, project by project, oldest first. */
    get scans() {
        const tick = this.#settle();
        return this.#projects.all.flatMap((project) => project.scans).map((scan) => viewOf(scan, tick));
    }
    /** The largest number of scans of a project that ever ran at the same time. VAddy promises 1. */
    mostAtOnce(projectId) {
        this.#settle();
        return this.#projects.all.find((project) => project.projectId === projectId)?.mostAtOnce ?? 0;
    }
    /** Starts a scan for a caller of the API. */
    start(request) {
        const tick = this.#settle();
        this.#letSomebodyElseIn(this.#projects.byId(request.projectId), tick);
        return this.#begin(request, 'api', this.#options.script, tick);
    }
    /** Starts a scan some milliseconds from now if VAddy accepts it then: a start that was held up on its way. */
    startLater(request, milliseconds) {
        const tick = this.#settle() + milliseconds;
        this.#expected.push({ tick, request });
        this.#expected.sort((one, other) => one.tick - other.tick);
    }
    /** Starts a scan from VAddy's console. It ends clean after `durationMs`. */
    startAsSomebodyElse(projectId, durationMs) {
        const tick = this.#settle();
        return this.#begin({ projectId }, 'somebody-else', somebodyElsesScript(durationMs), tick);
    }
    /** Cancels a running scan. */
    cancel(scanId, by = 'api') {
        const tick = this.#settle();
        const found = this.#projects.scan(scanId);
        if (found instanceof Refusal)
            return found;
        const { project, scan } = found;
        if (statusOf(scan, tick) !== 'scanning')
            return refusals.alreadyFinished;
        if (this.#options.refusesCancel && by === 'api')
            return refusals.cancelUnforeseen;
        const canceled = { ...scan, cancellation: { by, at: this.#options.clock.now(), tick } };
        project.scans = project.scans.map((other) => (other === scan ? canceled : other));
        return canceled;
    }
    /** Gives a scan with its status. */
    result(scanId) {
        const tick = this.#settle();
        const found = this.#projects.scan(scanId);
        return found instanceof Refusal ? found : { scan: found.scan, status: statusOf(found.scan, tick) };
    }
    /** Says whether a scan of the project is running, so that a start would be refused. */
    isRunning(projectId) {
        const tick = this.#settle();
        const project = this.#projects.byId(projectId);
        if (project === undefined)
            return refusals.projectUnknown;
        this.#letSomebodyElseIn(project, tick);
        return runningAt(project, tick) > 0;
    }
    /** Lists a project's recorded crawls. */
    crawls(projectId, query) {
        this.#settle();
        const project = this.#projects.byId(projectId);
        return project === undefined ? refusals.projectUnknown : listCrawls(project.crawls, query);
    }
    /** Deletes a crawl that is not being recorded right now. */
    deleteCrawl(projectNumber, crawlId) {
        this.#settle();
        const project = this.#projects.byNumber(projectNumber);
        if (project === undefined)
            return refusals.crawlElsewhere;
        const owner = this.#projects.all.find((other) => other.crawls.some((crawl) => crawl.id === crawlId));
        const crawl = owner?.crawls.find((candidate) => candidate.id === crawlId);
        if (crawl === undefined || crawl.state === 'Crawling')
            return refusals.crawlUnknown;
        if (owner !== project)
            return refusals.crawlElsewhere;
        project.crawls = project.crawls.filter((other) => other !== crawl);
        return undefined;
    }
    /** Lists the newest ended scans of a project, newest first. */
    endedScans(projectNumber) {
        const tick = this.#settle();
        const project = this.#projects.byNumber(projectNumber);
        if (project === undefined)
            return refusals.projectNumberUnknown;
        return project.scans
            .filter((scan) => statusOf(scan, tick) !== 'scanning')
            .sort((one, other) => other.begunAt - one.begunAt)
            .slice(0, scansPerList)
            .map((scan) => viewOf(scan, tick));
    }
    /** Removes a project, as its owner can in the console. Its scans stay known by their IDs. */
    removeProject(projectId) {
        this.#settle();
        const project = this.#projects.byId(projectId);
        if (project !== undefined)
            project.removed = true;
    }
    /** Begins what was to begin by now, each at its own moment, and gives the present tick. */
    #settle() {
        const tick = this.#options.clock.monotonic();
        const due = this.#expected.filter((beginning) => beginning.tick <= tick);
        this.#expected = this.#expected.filter((beginning) => beginning.tick > tick);
        for (const { request, tick: then } of due)
            this.#begin(request, 'api', this.#options.script, then);
        return tick;
    }
    #letSomebodyElseIn(project, tick) {
        const { busyForMs } = this.#options;
        if (!busyForMs || project === undefined)
            return;
        if (project.scans.at(-1)?.begunBy === 'somebody-else')
            return;
        this.#begin({ projectId: project.projectId }, 'somebody-else', somebodyElsesScript(busyForMs), tick);
    }
    #begin(request, begunBy, script, tick) {
        const project = this.#projects.byId(request.projectId);
        if (project === undefined)
            return refusals.projectUnknown;
        const types = chooseScanTypes(project.plan, request.scanType);
        if (types === undefined)
            return refusals.scanTypeInvalid;
        const crawl = crawlToScan(project.crawls, request.crawlId);
        if (crawl === undefined)
            return refusals.noCrawl;
        if (runningAt(project, tick) > 0)
            return refusals.busy;
        const { clock, newId } = this.#options;
        const scan = {
            scanId: `${project.projectNumber}-${newId()}`,
            projectId: project.projectId,
            projectNumber: project.projectNumber,
            crawlId: crawl.id,
            crawlLabel: crawl.label,
            scanList: types.map((type) => type.name),
            script,
            begunBy,
            begunAt: Math.round(clock.now() - (clock.monotonic() - tick)),
            begunTick: tick,
        };
        project.scans.push(scan);
        project.mostAtOnce = Math.max(project.mostAtOnce, runningAt(project, tick));
        return scan;
    }
}
function somebodyElsesScript(durationMs) {
    return { durationMs, ending: 'finish', scanCount: 22, alertCount: 0, complete: 100 };
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/answers.js




/** Says yes with a body. */
function accepted(body) {
    return { status: 200, body };
}
/** Says no in VAddy's shape. */
function refused(refusal) {
    return { status: refusal.status, body: { error_message: refusal.errorMessage } };
}
/** The answer to start and cancel. */
function scanIdAnswer(scan) {
    return scan instanceof Refusal ? refused(scan) : accepted({ scan_id: scan.scanId });
}
/** The answer to the result call. Only a finished scan has more than a status. */
function resultAnswer(result) {
    if (result instanceof Refusal)
        return refused(result);
    const { scan, status } = result;
    if (status !== 'finish')
        return accepted({ status });
    return accepted({
        status,
        project_id: scan.projectId,
        scan_id: scan.scanId,
        scan_count: scan.script.scanCount,
        alert_count: scan.script.alertCount,
        timezone: 'UTC',
        start_time: vaddyTime(scan.begunAt),
        end_time: vaddyTime(endOf(scan)),
        scan_result_url: scanResultUrl(scan),
        complete: scan.script.complete,
        crawl_id: scan.crawlId,
        crawl_label: scan.crawlLabel,
        scan_list: scan.scanList,
    });
}
/** The answer to runcheck. */
function runcheckAnswer(running) {
    return running instanceof Refusal ? refused(running) : accepted({ running_process: running ? 1 : 0 });
}
/** The answer to the crawl list. */
function crawlListAnswer(crawls) {
    if (crawls instanceof Refusal)
        return refused(crawls);
    return accepted({
        total: crawls.total,
        page: crawls.page,
        limit: crawlsPerPage,
        items: crawls.items.map((crawl) => ({
            id: crawl.id,
            label: crawl.label,
            start: vaddyTime(crawl.start),
            end: vaddyTime(crawl.end),
        })),
    });
}
/** The answer to the deletion of a crawl. */
function deletionAnswer(refusal) {
    return refusal === undefined ? accepted({ message: 'ok' }) : refused(refusal);
}
/** The answer to the list of past scans, which spells some things otherwise than the result call. */
function resultsListAnswer(projectNumber, scans) {
    if (scans instanceof Refusal)
        return refused(scans);
    return accepted({
        project_number: projectNumber,
        page: 1,
        limit: scansPerList,
        items: scans.map((scan) => {
            const complete = scan.status === 'finish';
            return {
                scan_id: scan.scanId,
                status: complete ? 'Complete' : 'Cancel',
                scan_count: complete ? scan.script.scanCount : null,
                alert_count: complete ? scan.script.alertCount : null,
                complete: complete ? scan.script.complete : null,
                crawl_id: scan.crawlId,
                crawl_label: scan.crawlLabel,
                time_zone: 'UTC',
                start_time: vaddyTime(scan.begunAt),
                end_time: vaddyTime(endOf(scan)),
                scan_result_url: scanResultUrl(scan),
            };
        }),
    });
}
function scanResultUrl(scan) {
    return `https://console.vaddy.net/scan_status/${scan.projectNumber}/${scan.scanId}`;
}
/** Writes a time of day as VAddy does: whole seconds, UTC, offset without a colon. */
function vaddyTime(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 19)}+0000`;
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/schemas.js
/** JSON schemas of what the API takes and gives; requests are checked by them, answers written by them. */
const wholeNumber = { type: 'string', pattern: '^[0-9]{1,15}$' };
const schemas_name = { type: 'string', minLength: 1, maxLength: 200 };
const user = { ...schemas_name, description: 'Login ID.' };
const authKey = {
    type: 'string',
    maxLength: 500,
    writeOnly: true,
    description: 'WebAPI key, unless the header X-API-KEY has it.',
};
const projectId = { ...schemas_name, description: 'Project ID, a hex-like string.' };
const projectNumber = {
    ...wholeNumber,
    description: "The number at the end of the project's address in the console.",
};
const scanId = { ...schemas_name, description: 'Scan ID, as start gave it.' };
const startForm = {
    type: 'object',
    required: ['action', 'user', 'project_id'],
    properties: {
        action: { type: 'string', const: 'start' },
        user,
        auth_key: authKey,
        project_id: projectId,
        crawl_id: { type: 'string', pattern: '^[0-9]{0,15}$', description: 'Default: the newest crawl.' },
        scan_type: {
            type: 'string',
            maxLength: 1_000,
            description: 'Scan types, separated by commas. Default: all that the plan has.',
        },
    },
};
const cancelForm = {
    type: 'object',
    required: ['action', 'user', 'scan_id'],
    properties: {
        action: { type: 'string', const: 'cancel' },
        user,
        auth_key: authKey,
        scan_id: scanId,
    },
};
/** What each call takes. Parameters that are not named are ignored. */
const requestSchemas = {
    scan: {
        type: 'object',
        required: ['action'],
        discriminator: { propertyName: 'action' },
        oneOf: [startForm, cancelForm],
    },
    result: { type: 'object', required: ['user', 'scan_id'], properties: { user, scan_id: scanId } },
    runcheck: {
        type: 'object',
        required: ['user', 'project_id'],
        properties: { user, project_id: projectId },
    },
    crawls: {
        type: 'object',
        required: ['user', 'project_id'],
        properties: {
            user,
            project_id: projectId,
            page: { type: 'string', pattern: '^[1-9][0-9]{0,8}$', description: 'From 1. Default: 1.' },
            sort: { type: 'string', enum: ['asc', 'desc'], description: 'By start. Default: desc.' },
            search_label: { type: 'string', maxLength: 200, description: 'Part of a label.' },
        },
    },
    deleteCrawl: {
        type: 'object',
        required: ['user', 'project_number', 'crawl_id'],
        properties: { user, auth_key: authKey, project_number: projectNumber, crawl_id: wholeNumber },
    },
    results: {
        type: 'object',
        required: ['user', 'project_number'],
        properties: { user, project_number: projectNumber },
    },
};
const schemas_text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const count = { type: 'integer', minimum: 0 };
const countOrNull = { type: ['integer', 'null'], minimum: 0 };
const percent = { type: 'integer', minimum: 0, maximum: 100 };
const time = { type: 'string', description: 'ISO 8601 with the offset +0000.' };
const object = (properties, required = Object.keys(properties)) => ({
    type: 'object',
    required: [...required],
    properties,
});
const listOf = (items) => ({ type: 'array', items });
/** What the calls give, by the names under which the OpenAPI document has them. */
const answerSchemas = {
    Error: object({ error_message: schemas_text }),
    ScanId: object({ scan_id: schemas_text }),
    Result: object({
        status: { type: 'string', enum: ['scanning', 'canceled', 'finish'] },
        project_id: schemas_text,
        scan_id: schemas_text,
        scan_count: { ...count, description: 'Requests sent.' },
        alert_count: { ...count, description: 'Vulnerabilities found.' },
        timezone: schemas_text,
        start_time: time,
        end_time: time,
        scan_result_url: schemas_text,
        complete: { ...percent, description: 'Below 100 when the scan ran out of its time.' },
        crawl_id: count,
        crawl_label: textOrNull,
        scan_list: listOf(schemas_text),
    }, ['status']),
    Runcheck: object({ running_process: { type: 'integer', enum: [0, 1] } }),
    CrawlList: object({
        total: count,
        page: count,
        limit: count,
        items: listOf(object({ id: count, label: textOrNull, start: time, end: time })),
    }),
    Message: object({ message: schemas_text }),
    ResultsList: object({
        project_number: count,
        page: count,
        limit: count,
        items: listOf(object({
            scan_id: schemas_text,
            status: { type: 'string', enum: ['Complete', 'Cancel'] },
            scan_count: countOrNull,
            alert_count: countOrNull,
            complete: { type: ['integer', 'null'], minimum: 0, maximum: 100 },
            crawl_id: count,
            crawl_label: textOrNull,
            time_zone: schemas_text,
            start_time: time,
            end_time: time,
            scan_result_url: schemas_text,
        })),
    }),
};

;// CONCATENATED MODULE: ./lib/simulator/vaddy/calls.js


/** VAddy's WebAPI, version 2. */
const calls = [
    {
        method: 'POST',
        url: '/v2/scan',
        operationId: 'startOrCancelScan',
        summary: 'Start a scan, or cancel one.',
        takes: requestSchemas.scan,
        gives: 'ScanId',
        operation: ({ action }) => (action === 'start' || action === 'cancel' ? action : undefined),
        answer: (state, parameters) => scanIdAnswer(parameters.action === 'start'
            ? state.start(startRequest(parameters))
            : state.cancel(given(parameters.scan_id))),
    },
    {
        method: 'GET',
        url: '/v2/scan/result',
        operationId: 'getScanResult',
        summary: 'The result of a scan.',
        takes: requestSchemas.result,
        gives: 'Result',
        operation: () => 'result',
        answer: (state, { scan_id }) => resultAnswer(state.result(given(scan_id))),
    },
    {
        method: 'GET',
        url: '/v2/scan/runcheck',
        operationId: 'checkRunningScan',
        summary: 'Is a scan of the project running?',
        takes: requestSchemas.runcheck,
        gives: 'Runcheck',
        operation: () => 'runcheck',
        answer: (state, { project_id }) => runcheckAnswer(state.isRunning(given(project_id))),
    },
    {
        method: 'GET',
        url: '/v2/scan/results/list',
        operationId: 'listScanResults',
        summary: 'The 20 newest scans that have ended.',
        takes: requestSchemas.results,
        gives: 'ResultsList',
        operation: () => 'list-results',
        answer: (state, { project_number }) => {
            const projectNumber = Number(given(project_number));
            return resultsListAnswer(projectNumber, state.endedScans(projectNumber));
        },
    },
    {
        method: 'GET',
        url: '/v2/crawl',
        operationId: 'listCrawls',
        summary: 'Recorded crawls, 30 a page.',
        takes: requestSchemas.crawls,
        gives: 'CrawlList',
        operation: () => 'list-crawls',
        answer: (state, { project_id, page = '1', sort, search_label = '' }) => crawlListAnswer(state.crawls(given(project_id), {
            page: Number(page),
            sort: sort === 'asc' ? 'asc' : 'desc',
            searchLabel: search_label,
        })),
    },
    {
        method: 'POST',
        url: '/v2/crawl/delete',
        operationId: 'deleteCrawl',
        summary: 'Delete a crawl.',
        takes: requestSchemas.deleteCrawl,
        gives: 'Message',
        alsoRefuses: [404],
        operation: () => 'delete-crawl',
        answer: (state, { project_number, crawl_id }) => deletionAnswer(state.deleteCrawl(Number(given(project_number)), Number(given(crawl_id)))),
    },
];
/** Reads the parameters of a start. An empty one counts as left out. */
function startRequest(parameters) {
    const { project_id, crawl_id = '', scan_type } = parameters;
    return {
        projectId: given(project_id),
        crawlId: crawl_id === '' ? undefined : Number(crawl_id),
        scanType: scan_type,
    };
}
/** A parameter that the schema has made sure of. */
function given(value) {
    if (value === undefined)
        throw new TypeError('A parameter got past its schema.');
    return value;
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/openapi.js

/** What the OpenAPI document says beside what the calls say of themselves. */
const vaddyDocument = {
    title: 'VAddy WebAPI (simulated)',
    version: '2',
    description: `A simulator of VAddy's WebAPI, for rehearsing a pipeline. Times are ISO 8601, UTC.
Every call carries the login ID as the parameter \`user\`, and the key.`,
    tag: { name: 'VAddy', description: 'The calls that VAddy has.' },
    securitySchemes: {
        keyInHeader: { type: 'apiKey', in: 'header', name: 'X-API-KEY' },
        keyInQuery: {
            type: 'apiKey',
            in: 'query',
            name: 'auth_key',
            description: "VAddy takes it; don't use it: proxies log queries.",
        },
    },
};
const refusalTexts = {
    400: 'Refused; the message says why.',
    401: 'User or key is wrong.',
    404: 'Not found.',
    429: 'Too many requests, where the simulator was given a limit; Retry-After says how many seconds to wait.',
};
/** Describes a call to Fastify, which checks requests, writes answers and documents itself by it. */
function describeCall(call) {
    const refusals = [400, 401, ...(call.alsoRefuses ?? []), 429];
    return {
        operationId: call.operationId,
        summary: call.summary,
        tags: ['VAddy'],
        response: {
            200: jsonResponse('Accepted.', call.gives),
            ...Object.fromEntries(refusals.map((status) => [status, jsonResponse(refusalTexts[status] ?? '', 'Error')])),
        },
        ...(call.method === 'GET'
            ? { querystring: call.takes, security: [{ keyInHeader: [] }, { keyInQuery: [] }] }
            : {
                body: call.takes,
                consumes: ['application/x-www-form-urlencoded'],
                // The form may hold the key instead, which no security scheme can express.
                security: [{ keyInHeader: [] }],
            }),
    };
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/service.js







const errors = {
    body: (_status, message) => ({ error_message: message }),
    violation: ({ keyword, instancePath }) => {
        if (keyword === 'discriminator')
            return 'action must be start or cancel.';
        return keyword === 'type' && instancePath === '' ? 'The form is missing.' : undefined;
    },
};
/** Makes VAddy's WebAPI, version 2, of a state. */
function createVaddyService(options) {
    const { state, account, refusesEveryKey } = options;
    const isAuthentic = createAuthentication(account);
    return {
        calls: calls.map((call) => boundCall(call, state)),
        authenticate: ({ headers, parameters }) => {
            if (refusesEveryKey)
                return { status: 401, body: 'Unauthorized' };
            const { user, auth_key: parameter } = parameters;
            return isAuthentic({ user, header: headers['x-api-key'], parameter })
                ? undefined
                : (0,error_answers/* statusAnswer */.p)(errors, 401);
        },
        errors,
        bodies: ['form'],
        keyPlaces: { headers: ['x-api-key'], parameters: ['auth_key'] },
        secrets: (0,secrets/* createSecrets */.g)([new secret/* Secret */.z(account.authKey)]),
        loggedParameters: [
            'action',
            'user',
            'project_id',
            'project_number',
            'scan_id',
            'scan_type',
            'crawl_id',
            'page',
            'sort',
            'search_label',
        ],
        document: vaddyDocument,
        schemas: answerSchemas,
        hugeAnswer: { status: 'scanning' },
    };
}
function boundCall(call, state) {
    return {
        method: call.method,
        url: call.url,
        schema: describeCall(call),
        operation: ({ parameters }) => call.operation(parameters),
        answer: (incoming) => call.answer(state, checked(incoming)),
        beginLate: (incoming, milliseconds) => {
            if (call.operation(incoming.parameters) !== 'start') {
                throw new TypeError('Only a start can begin late.');
            }
            state.startLater(startRequest(checked(incoming)), milliseconds);
        },
    };
}
/** The parameters once a schema has let them through: texts. */
function checked({ parameters }) {
    return parameters;
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/server.js








/** Starts a simulated VAddy. Throws a `RangeError` on a time scale that is not a positive number. */
async function startVaddySimulator(options = {}) {
    const { clock = kernel_clock/* systemClock */.m, timeScale = 1, rateLimit = false } = options;
    const scaled = scaledBy(timeScale);
    const scenario = typeof options.scenario === 'object' ? options.scenario : scenarios[options.scenario ?? 'clean'];
    const state = createState(options, scenario, clock, scaled);
    const service = createVaddyService({
        state,
        account: {
            user: options.user ?? project/* rehearsalAccount */.tX.user,
            authKey: options.authKey ?? project/* rehearsalAccount */.tX.authKey,
        },
        refusesEveryKey: scenario.refusesEveryKey ?? false,
    });
    const server = await startServer(service, {
        clock,
        port: options.port,
        host: options.host,
        rateLimit: rateLimit === false ? undefined : rateLimit,
        logger: options.logger,
        faults: [options.faults, scenario.faults?.(scaled)],
    });
    return { ...server, state };
}
function createState(options, scenario, clock, scaled) {
    // Clients ask seldom before the usual end: a past of long scans would hide that short ones are over.
    const usualMs = Math.min(project/* pastScanMs */.Qh, options.scanDurationMs ?? project/* pastScanMs */.Qh);
    const projects = options.projects ?? [(0,project/* rehearsalProject */.Ph)(clock.now(), scaled(usualMs))];
    const busyForMs = options.busyForMs ?? scenario.busyForMs;
    return new VaddyState({
        clock,
        projects: scenario.withoutCrawls ? projects.map((project) => ({ ...project, crawls: [] })) : projects,
        script: { ...scenario.scan, durationMs: scaled(options.scanDurationMs ?? scenario.scan.durationMs) },
        busyForMs: busyForMs === undefined ? undefined : scaled(busyForMs),
        refusesCancel: scenario.refusesCancel,
        newId: options.newId ?? external_node_crypto_.randomUUID,
    });
}


/***/ })

};
