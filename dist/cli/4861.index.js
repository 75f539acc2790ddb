export const id = 4861;
export const ids = [4861,3346];
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

/***/ 14154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ createKeyCheck)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Makes a check whether something is the expected text; anything but text is not. Digests are compared, so
 * that neither the length nor the first wrong character shows in the time it takes.
 */
function createKeyCheck(expected) {
    const right = digest(expected);
    return (shown) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(right, digest(shown));
}
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(typeof value === 'string' ? `=${value}` : '')
        .digest();
}


/***/ }),

/***/ 71116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jsonResponse),
/* harmony export */   f: () => (/* binding */ openapiOptions)
/* harmony export */ });
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

/***/ 42373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ startServer)
});

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

// EXTERNAL MODULE: ./lib/simulator/server/openapi.js
var openapi = __webpack_require__(71116);
;// CONCATENATED MODULE: ./lib/simulator/server/open-paths.js

/** Adds the two paths that every simulated service has and that need no key, and the service's own pages. */
function addOpenPaths(app, pages = []) {
    for (const { body, gives, operationId, summary, url } of pages) {
        const schema = {
            operationId,
            summary,
            tags: ['Simulator'],
            security: [],
            response: { 200: (0,openapi/* jsonResponse */.Y)(summary, gives) },
        };
        app.get(url, { schema }, async () => body());
    }
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
            response: { 200: (0,openapi/* jsonResponse */.Y)('It is.', 'Health') },
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
    /** Whether the service's own secrets hide all of it: one of them, or a scheme and one of them. */
    #isOwn(key) {
        return this.#own.has(key) || this.#own.has(key.replace(/^[\w-]+ +/, ''));
    }
    #redactorFor(request) {
        const { secrets, keyPlaces } = this.#options;
        const { inHeaders, inParameters, inPath } = shownKeys(request, keyPlaces);
        // Very short ones are left out: they would garble every line.
        const foreign = [...inHeaders, ...inParameters, ...inPath].filter((key) => key.length >= shortestRedactedKey && !this.#isOwn(key));
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
    await app.register(swagger, (0,openapi/* openapiOptions */.f)(service.document));
    addOpenPaths(app, service.pages);
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


/***/ }),

/***/ 13260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ scaledBy)
/* harmony export */ });
/** Makes what divides durations by `timeScale`. Throws a `RangeError` on one that is not a positive number. */
function scaledBy(timeScale) {
    if (!(timeScale > 0 && timeScale < Number.POSITIVE_INFINITY)) {
        throw new RangeError('timeScale must be a positive number.');
    }
    return (milliseconds) => milliseconds / timeScale;
}


/***/ })

};
