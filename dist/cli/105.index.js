export const id = 105;
export const ids = [105];
export const modules = {

/***/ 78994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ createCredentialCheck),
/* harmony export */   b: () => (/* binding */ rehearsalCredential)
/* harmony export */ });
/* harmony import */ var _server_key_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14154);

/** The credential that the simulated API knows when it is given none. It opens nothing else. */
const rehearsalCredential = 'Bearer rehearsal-api-token-not-a-secret';
/** Makes the check of an `Authorization` header. */
function createCredentialCheck(credential) {
    const isRight = (0,_server_key_check_js__WEBPACK_IMPORTED_MODULE_0__/* .createKeyCheck */ .k)(credential);
    return (header) => {
        if (header === undefined)
            return 'none';
        return isRight(header) ? 'right' : 'wrong';
    };
}


/***/ }),

/***/ 9850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ privateMarker),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   NO: () => (/* binding */ usualHeaders),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   TP: () => (/* binding */ securityTxt),
/* harmony export */   jL: () => (/* binding */ withHeaders),
/* harmony export */   nc: () => (/* binding */ unauthorized)
/* harmony export */ });
/**
 * What stands in the body of each 2xx. Whoever looks for it in logs and reports finds out whether they repeat what an
 * API keeps for its customers.
 */
const privateMarker = 'private-to-customer-4711';
/** What every answer carries. The names of the limits are those of draft-ietf-httpapi-ratelimit-headers, version 11. */
const usualHeaders = {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'ratelimit-policy': '"default";q=100;w=60',
    ratelimit: '"default";r=99;t=60',
};
/** An answer in JSON. */
function json(body, status = 200) {
    return {
        status,
        headers: { ...usualHeaders, 'content-type': 'application/json' },
        body: JSON.stringify(body),
    };
}
/** An error as RFC 9457 has it. */
function problem(status, title) {
    return {
        status,
        headers: { ...usualHeaders, 'content-type': 'application/problem+json' },
        body: JSON.stringify({ title, status }),
    };
}
/** A page, as frameworks send for errors and as single-page applications send for everything. */
function page(status, body) {
    return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
/** The refusal of RFC 9110: 401 with a challenge. */
function unauthorized() {
    return withHeaders(problem(401, 'Unauthorized'), { 'www-authenticate': 'Bearer realm="shop"' });
}
/** Says whom to tell of a weakness, as RFC 9116 asks. `expires` is in milliseconds since 1970. */
function securityTxt(url, expires) {
    const lines = [
        `# ${privateMarker}`,
        'Contact: mailto:security@shop.example',
        `Expires: ${new Date(expires).toISOString()}`,
        `Canonical: ${url}/.well-known/security.txt`,
        '',
    ];
    return {
        status: 200,
        headers: { ...usualHeaders, 'content-type': 'text/plain; charset=utf-8' },
        body: lines.join('\n'),
    };
}
function withHeaders(answer, headers) {
    if (typeof answer === 'string')
        return answer;
    const merged = Object.entries({ ...answer.headers, ...headers });
    const kept = merged.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    return { ...answer, headers: Object.fromEntries(kept) };
}


/***/ }),

/***/ 20105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ startApiSimulator)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./lib/kernel/clock.js
var kernel_clock = __webpack_require__(77103);
// EXTERNAL MODULE: ./lib/simulator/server/time-scale.js
var time_scale = __webpack_require__(13260);
// EXTERNAL MODULE: ./lib/simulator/api/account.js
var account = __webpack_require__(78994);
// EXTERNAL MODULE: ./lib/simulator/api/answers.js
var answers = __webpack_require__(9850);
;// CONCATENATED MODULE: ./lib/simulator/api/document.js
/** The OpenAPI document of the simulated API: a small shop that keeps what it promises, for `clean` at least. */
function shopDocument(url) {
    return {
        openapi: '3.1.0',
        info: {
            title: 'Rehearsal shop',
            version: '1.0.0',
            description: 'A made-up API to rehearse the API security check against. Nothing in it is real.',
        },
        servers: [{ url }],
        security: [{ token: [] }],
        paths: {
            '/v1/orders': {
                get: {
                    operationId: 'listOrders',
                    summary: 'The orders, newest first.',
                    parameters: [
                        {
                            name: 'limit',
                            in: 'query',
                            schema: { type: 'integer', minimum: 1, maximum: 100 },
                            example: 10,
                        },
                    ],
                    responses: document_answers('The orders.', { type: 'array', items: order }),
                },
                post: {
                    operationId: 'placeOrder',
                    summary: 'Place an order.',
                    requestBody: { required: true, content: { 'application/json': { schema: newOrder } } },
                    responses: {
                        ...document_answers('The order.', order, '201'),
                        '413': { $ref: '#/components/responses/TooLong' },
                        '415': { $ref: '#/components/responses/NoJson' },
                    },
                },
            },
            '/v1/orders/{id}': {
                get: {
                    operationId: 'getOrder',
                    summary: 'One order.',
                    parameters: [
                        { name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 }, example: 17 },
                    ],
                    responses: {
                        ...document_answers('The order.', order),
                        '404': { $ref: '#/components/responses/NotThere' },
                    },
                },
            },
            '/v1/customers': {
                get: {
                    operationId: 'listCustomers',
                    summary: 'The customers.',
                    responses: document_answers('The customers.', { type: 'array', items: customer }),
                },
            },
            '/v1/status': {
                get: {
                    operationId: 'getStatus',
                    summary: 'Is the shop open? Anybody may ask.',
                    security: [],
                    responses: document_answers('The state.', {
                        type: 'object',
                        properties: { open: { type: 'boolean' }, note: { type: 'string' } },
                    }),
                },
            },
        },
        components: {
            securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
            responses: {
                Misshapen: { description: 'A parameter or the body is not as described.', content: problem },
                NoJson: { description: 'The body is not JSON.', content: problem },
                NotThere: { description: 'There is none.', content: problem },
                TooLong: { description: 'The body is longer than 16 KiB.', content: problem },
                Refused: { description: 'No credential, or a wrong one.', content: problem },
                TooMany: { description: 'Too many requests.', content: problem },
            },
        },
    };
}
const problem = {
    'application/problem+json': {
        schema: { type: 'object', properties: { title: { type: 'string' }, status: { type: 'integer' } } },
    },
};
const order = {
    type: 'object',
    required: ['id', 'total'],
    properties: { id: { type: 'integer' }, total: { type: 'integer' }, note: { type: 'string' } },
};
const newOrder = {
    type: 'object',
    required: ['total'],
    properties: { total: { type: 'integer', minimum: 1 } },
};
const customer = {
    type: 'object',
    required: ['id', 'name'],
    properties: { id: { type: 'integer' }, name: { type: 'string' } },
};
function document_answers(description, schema, status = '200') {
    return {
        [status]: { description, content: { 'application/json': { schema } } },
        '400': { $ref: '#/components/responses/Misshapen' },
        '401': { $ref: '#/components/responses/Refused' },
        '429': { $ref: '#/components/responses/TooMany' },
    };
}

;// CONCATENATED MODULE: ./lib/simulator/api/limit.js
/**
 * Makes the count of a limit. It is told of each request, and says how many seconds to wait where there were too many
 * within the window. Everybody is one caller: the API listens on loopback.
 */
function createLimit(limit, clock) {
    let opened = Number.NEGATIVE_INFINITY;
    let count = 0;
    return () => {
        if (limit === undefined)
            return undefined;
        const now = clock.monotonic();
        if (opened + limit.windowMs <= now) {
            opened = now;
            count = 0;
        }
        count += 1;
        return count > limit.max ? Math.ceil((opened + limit.windowMs - now) / 1_000) : undefined;
    };
}

// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(89986);
// EXTERNAL MODULE: ./lib/kernel/redact.js
var kernel_redact = __webpack_require__(11664);
// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(34849);
;// CONCATENATED MODULE: ./lib/simulator/api/shop.js

const day = 24 * 60 * 60_000;
const resources = [
    {
        path: /^\/v1\/orders$/,
        operations: {
            GET: { id: 'listOrders', answer: listOrders },
            POST: { id: 'placeOrder', answer: placeOrder },
        },
    },
    { path: /^\/v1\/orders\/[^/]+$/, operations: { GET: { id: 'getOrder', answer: getOrder } } },
    {
        path: /^\/v1\/customers$/,
        operations: { GET: { id: 'listCustomers', answer: () => (0,answers/* json */.Pq)([{ id: 1, name: answers/* privateMarker */.Ae }]) } },
    },
    {
        path: /^\/v1\/status$/,
        operations: {
            GET: { id: 'getStatus', isOpen: true, answer: () => (0,answers/* json */.Pq)({ open: true, note: answers/* privateMarker */.Ae }) },
        },
    },
];
/** The API as it should be: it lets nobody in without a credential, and tells nobody more than they need. */
function usualAnswer(request) {
    const { credential, method, now, path, url } = request;
    if (path === '/.well-known/security.txt')
        return (0,answers/* securityTxt */.TP)(url, now + 180 * day);
    const operations = operationsAt(path);
    if (operations === undefined)
        return (0,answers/* problem */.CC)(404, 'Not Found');
    const names = Object.keys(operations).flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name]));
    const allow = [...names, 'OPTIONS'].join(', ');
    if (method === 'OPTIONS')
        return { status: 204, headers: { ...answers/* usualHeaders */.NO, allow }, body: '' };
    const operation = operations[method === 'HEAD' ? 'GET' : method];
    if (operation === undefined) {
        const refusal = (0,answers/* problem */.CC)(405, 'Method Not Allowed');
        return { ...refusal, headers: { ...refusal.headers, allow } };
    }
    if (operation.isOpen !== true && credential !== 'right')
        return (0,answers/* unauthorized */.nc)();
    return operation.answer(request);
}
/** Whether a request is for an operation that needs a credential. */
function isProtected({ method, path }) {
    const operation = operationsAt(path)?.[method];
    return operation !== undefined && operation.isOpen !== true;
}
/** The answer to a customer, whoever asks. */
function answerToCustomer(request) {
    return usualAnswer({ ...request, credential: 'right' });
}
/** Which operation of its document a request means; `undefined` where it means none. */
function operationOf({ method, path }) {
    return operationsAt(path)?.[method]?.id;
}
function operationsAt(asked) {
    return resources.find(({ path }) => path.test(asked))?.operations;
}
function listOrders({ query, state }) {
    const [limit = '100', ...others] = query.getAll('limit');
    if (others.length > 0 || !/^[1-9]\d?$|^100$/.test(limit))
        return (0,answers/* problem */.CC)(400, 'limit is not valid.');
    return (0,answers/* json */.Pq)(state.orders.slice(0, Number(limit)).map((order) => ({ ...order, note: answers/* privateMarker */.Ae })));
}
function getOrder({ path, state }) {
    const order = state.orders.find(({ id }) => path === `/v1/orders/${id}`);
    return order === undefined ? (0,answers/* problem */.CC)(404, 'Not Found') : (0,answers/* json */.Pq)({ ...order, note: answers/* privateMarker */.Ae });
}
function placeOrder({ body, contentType = '', state }) {
    if (!/^application\/json\s*(?:;|$)/i.test(contentType))
        return (0,answers/* problem */.CC)(415, 'Unsupported Media Type');
    const total = totalIn(body);
    return total === undefined ? (0,answers/* problem */.CC)(400, 'total is not valid.') : (0,answers/* json */.Pq)(state.place(total), 201);
}
function totalIn(body) {
    try {
        const given = JSON.parse(body);
        const total = typeof given === 'object' && given !== null && 'total' in given ? given.total : undefined;
        return typeof total === 'number' && Number.isSafeInteger(total) && total >= 1 ? total : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/simulator/api/notes.js




const shortestRedacted = 8;
/**
 * Makes what takes credentials out of a text: the API's own, and one that somebody shows, since it may be a real one.
 * The word after a scheme is one by itself. A very short one stays: it would garble every line.
 */
function redactorFor(own, shown) {
    const texts = [own, shown ?? ''].flatMap((text) => [text, text.replace(/^[\w-]+\s+/, '')]);
    const long = new Set(texts.filter((text) => text.length >= shortestRedacted));
    const redact = (0,kernel_redact/* createRedactor */.lY)([...long].map((text) => new secret/* Secret */.z(text)));
    // Twice: cleaning could join the parts of a credential, or cut one off in the middle.
    return (text) => redact((0,clean_text/* cleanLine */.O)(redact(text)));
}
/** Notes a request as it comes in. */
function noteOf({ headers, method = '', url = '' }, { clean, ...seen }) {
    const { origin, 'user-agent': userAgent } = headers;
    return {
        ...seen,
        method: clean(method),
        target: clean(url),
        origin: origin === undefined ? undefined : clean(origin),
        userAgent: userAgent === undefined ? undefined : clean(userAgent),
        hadBody: headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined,
    };
}
/** Begins the line of the log that a request gets once it is over. */
function entryOf({ at, credential, method, target, userAgent }, contentType) {
    const path = target.split('?', 1)[0] ?? '';
    return {
        time: new Date(at).toISOString(),
        method,
        path,
        keyIn: credential === 'none' ? 'nowhere' : 'header',
        operation: operationOf({ method, path }),
        parameters: {},
        contentType,
        userAgent,
        fault: undefined,
        status: undefined,
        durationMs: undefined,
        problem: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/simulator/api/scenarios.js


const scenarios_day = 24 * 60 * 60_000;
/** A stack trace as Express writes it into a page: with entities, and lines ended by `<br>`. */
const tracePage = (0,answers/* page */.MY)(500, '<pre>TypeError: Cannot read properties of undefined<br> &nbsp; &nbsp;at OrderStore.find (/srv/shop/src/order-store.js:42:17)<br> &nbsp; &nbsp;at Layer.handle (/srv/shop/node_modules/router/layer.js:95:5)</pre>');
const indexPage = (0,answers/* page */.MY)(200, `<!doctype html><title>Shop</title><div id="app">${answers/* privateMarker */.Ae}</div><script src="/app.js"></script>`);
const hostilePage = (0,answers/* page */.MY)(500, 'SQLSTATE[42000] &lt;img src=x onerror=alert(1)&gt; | `a` **b** &#10;::error::SQLSTATE[42000] ]]&gt;&lt;/failure&gt;');
function withoutLimits(answer) {
    return (0,answers/* withHeaders */.jL)(answer, { 'ratelimit-policy': undefined, ratelimit: undefined });
}
function delayed(answer, delayMs) {
    return typeof answer === 'object' ? { ...answer, delayMs } : answer;
}
/** Whether an answer is one with a status that passes a test. */
function hasStatus(answer, test) {
    return typeof answer === 'object' && test(answer.status);
}
/** An error that repeats the credential that it was shown, beside a line of its program. */
function tellingPage({ authorization = 'nothing' }) {
    return (0,answers/* page */.MY)(500, `<pre>Traceback (most recent call last):\n  who = look_up("${authorization}")</pre>`);
}
/** The scenarios by name. What each stack answers was measured; see the description of each. */
const scenarios = {
    clean: {
        description: 'An API that keeps what its document and the checklists ask, as far as it shows.',
        answer: usualAnswer,
    },
    unprotected: {
        description: 'Lets anybody read the orders, though its document says that they are protected.',
        answer: (request) => request.method === 'GET' && isProtected(request) ? answerToCustomer(request) : usualAnswer(request),
    },
    'any-token': {
        description: 'Asks for a credential and takes any.',
        answer: (request) => (request.credential === 'none' ? usualAnswer(request) : answerToCustomer(request)),
    },
    wall: {
        description: 'Something before the API, a firewall or a gateway, answers 403 to every path.',
        answer: () => withoutLimits((0,answers/* problem */.CC)(403, 'Forbidden')),
    },
    'catch-all': {
        description: 'A single-page application that answers 200 and its page to every path.',
        answer: () => indexPage,
    },
    chatty: {
        description: 'Errors are pages with a stack trace, and headers tell which versions run.',
        answer: (request) => {
            const usual = usualAnswer(request);
            const told = { server: 'Apache/2.4.57 (Debian)', 'x-powered-by': 'Express' };
            const isError = hasStatus(usual, (status) => status >= 400 && status !== 401);
            return (0,answers/* withHeaders */.jL)(isError ? tracePage : usual, told);
        },
    },
    'open-cors': {
        description: 'Repeats whatever origin asks in its CORS headers, and allows credentials.',
        answer: (request) => request.origin === undefined
            ? usualAnswer(request)
            : (0,answers/* withHeaders */.jL)(usualAnswer(request), {
                'access-control-allow-origin': request.origin,
                'access-control-allow-credentials': 'true',
            }),
    },
    echo: {
        description: 'Echoes TRACE, the headers of the request included.',
        answer: (request) => request.method === 'TRACE'
            ? {
                status: 200,
                headers: { 'content-type': 'message/http' },
                body: `TRACE ${request.path} HTTP/1.1\r\nuser-agent: ${request.userAgent}\r\nx-note: ${answers/* privateMarker */.Ae}\r\n`,
            }
            : usualAnswer(request),
    },
    bare: {
        description: 'Refuses without a challenge, and sets neither nosniff nor no-store nor limits.',
        answer: (request) => (0,answers/* withHeaders */.jL)(withoutLimits(usualAnswer(request)), {
            'www-authenticate': undefined,
            'cache-control': undefined,
            'x-content-type-options': undefined,
        }),
    },
    limited: {
        description: 'Answers five requests and then 429, with Retry-After.',
        answer: (request) => request.before < 5
            ? usualAnswer(request)
            : (0,answers/* withHeaders */.jL)((0,answers/* problem */.CC)(429, 'Too Many Requests'), { 'retry-after': '60' }),
    },
    struggling: {
        description: 'Answers 503 to every request.',
        answer: () => (0,answers/* problem */.CC)(503, 'Service Unavailable'),
    },
    'hanging-up': {
        description: 'Cuts every connection without an answer.',
        answer: () => 'hang-up',
    },
    login: {
        description: 'Sends everybody without a credential to a login page.',
        answer: (request) => {
            const usual = usualAnswer(request);
            return hasStatus(usual, (status) => status === 401)
                ? { status: 302, headers: { location: 'https://login.shop.example/start?from=orders' }, body: '' }
                : usual;
        },
    },
    stale: {
        description: 'Its security.txt has expired, an operation is gone, and one is past its sunset.',
        answer: (request) => {
            if (request.path === '/.well-known/security.txt')
                return (0,answers/* securityTxt */.TP)(request.url, request.now - 30 * scenarios_day);
            if (request.path === '/v1/customers')
                return (0,answers/* problem */.CC)(410, 'Gone');
            const sunset = new Date(request.now - 90 * scenarios_day).toUTCString();
            const deprecated = `@${Math.floor((request.now - 200 * scenarios_day) / 1000)}`;
            return request.path === '/v1/status'
                ? (0,answers/* withHeaders */.jL)(usualAnswer(request), { sunset, deprecation: deprecated })
                : usualAnswer(request);
        },
    },
    'no-contact': {
        description: 'Has no security.txt.',
        answer: (request) => request.path.startsWith('/.well-known/') ? (0,answers/* problem */.CC)(404, 'Not Found') : usualAnswer(request),
    },
    unsure: {
        description: 'Answers 401 to half of its protected operations and 404 to the others.',
        answer: (request) => {
            if (!isProtected(request) || request.credential === 'right')
                return usualAnswer(request);
            return request.path.endsWith('s') ? (0,answers/* unauthorized */.nc)() : (0,answers/* problem */.CC)(404, 'Not Found');
        },
    },
    flaky: {
        description: 'Resets the first connection and then every fourth; all else is well.',
        answer: (request) => (request.before % 4 === 0 ? 'hang-up' : usualAnswer(request)),
    },
    slow: {
        description: 'Each answer takes 2 seconds.',
        answer: (request) => delayed(usualAnswer(request), 2_000),
    },
    silent: {
        description: 'No request is ever answered.',
        answer: () => 'silence',
    },
    endless: {
        description: 'The orders, to a customer, are a stream that never ends.',
        answer: (request) => {
            const usual = usualAnswer(request);
            return typeof usual === 'object' && usual.status === 200 && request.path.startsWith('/v1/orders')
                ? {
                    ...usual,
                    headers: { ...answers/* usualHeaders */.NO, 'content-type': 'text/event-stream' },
                    body: `data: ${answers/* privateMarker */.Ae}\n\n`,
                    isEndless: true,
                }
                : usual;
        },
    },
    'hostile-text': {
        description: 'Headers and errors are HTML, Markdown and workflow commands.',
        answer: (request) => {
            const usual = usualAnswer(request);
            const isError = hasStatus(usual, (status) => status >= 400 && status !== 401);
            const answer = isError ? hostilePage : usual;
            return (0,answers/* withHeaders */.jL)(answer, {
                server: 'x/1.0 <img src=x onerror=alert(1)>|`a`::error::b%0A::set-output',
            });
        },
    },
    'telling-errors': {
        description: 'Whoever shows a credential gets an error that repeats it.',
        answer: (request) => (request.credential === 'none' ? usualAnswer(request) : tellingPage(request)),
    },
};

;// CONCATENATED MODULE: ./lib/simulator/api/state.js
const keptOrders = 1_000;
/** The one that the OpenAPI document has as its example. */
const firstOrder = { id: 17, total: 1_200 };
/** Opens a shop with one order in its books. */
function createShopState() {
    const orders = [firstOrder];
    let next = firstOrder.id + 1;
    return {
        orders,
        place: (total) => {
            const order = { id: next, total };
            next += 1;
            orders.unshift(order);
            if (orders.length > keptOrders)
                orders.pop();
            return order;
        },
    };
}

;// CONCATENATED MODULE: ./lib/simulator/api/server.js










const keptRequests = 10_000;
const largestHeaders = 16 * 1024;
const largestBody = 16 * 1024;
const slowestRequestMs = 30_000;
/**
 * Starts a simulated API to check. It is no Fastify server, as the simulated services are: half of its scenarios are
 * what a framework keeps a server from doing. Throws a `RangeError` on a time scale that is not a positive number, and
 * what Node throws where the port is taken.
 */
async function startApiSimulator(options = {}) {
    const { clock = kernel_clock/* systemClock */.m, credential = account/* rehearsalCredential */.b, host = '127.0.0.1', logger } = options;
    const scenario = typeof options.scenario === 'object' ? options.scenario : scenarios[options.scenario ?? 'clean'];
    const scaled = (0,time_scale/* scaledBy */.C)(options.timeScale ?? 1);
    const secondsToWait = createLimit(options.rateLimit, clock);
    const shownBy = (0,account/* createCredentialCheck */.S)(credential);
    const state = createShopState();
    const requests = [];
    let before = 0;
    let underWay = 0;
    let url = '';
    const take = (request, response) => {
        const { authorization, 'content-type': contentType } = request.headers;
        const clean = redactorFor(credential, authorization);
        const began = clock.monotonic();
        underWay += 1;
        const note = noteOf(request, { at: clock.now(), credential: shownBy(authorization), underWay, clean });
        requests.push(note);
        if (requests.length > keptRequests)
            requests.shift();
        const entry = entryOf(note, contentType === undefined ? undefined : clean(contentType));
        const gone = new AbortController();
        response.once('close', () => {
            underWay -= 1;
            gone.abort();
            entry.durationMs = Math.round(clock.monotonic() - began);
            logger?.(entry);
        });
        void answer(request, note, gone.signal)
            .catch((error) => {
            // What it tripped over stands in the log; the caller sees a bare 500.
            if (!gone.signal.aborted)
                entry.problem = clean(String(error));
            return (0,answers/* problem */.CC)(500, 'Internal Server Error');
        })
            .then((answered) => send(answered, request, response, entry, clock));
    };
    const answer = async (request, { at, credential: shown }, signal) => {
        const { headers, method = '', url: asked = '/' } = request;
        const count = before;
        const [rawPath = '', query = ''] = asked.split('?');
        const path = decoded(rawPath);
        if (path !== '/openapi.json')
            before += 1;
        const wait = secondsToWait();
        if (wait !== undefined)
            return (0,answers/* withHeaders */.jL)((0,answers/* problem */.CC)(429, 'Too Many Requests'), { 'retry-after': String(wait) });
        const body = await bodyOf(request);
        if (body === undefined)
            return (0,answers/* withHeaders */.jL)((0,answers/* problem */.CC)(413, 'Payload Too Large'), { connection: 'close' });
        if (path === undefined)
            return (0,answers/* problem */.CC)(400, 'Bad Request');
        if (path === '/openapi.json' && method === 'GET')
            return (0,answers/* json */.Pq)(shopDocument(url));
        const { authorization, 'content-type': contentType, origin, 'user-agent': userAgent } = headers;
        const answered = scenario.answer({
            ...{ authorization, body, contentType, method, origin, path, state, url, userAgent },
            query: new URLSearchParams(query),
            credential: shown,
            before: count,
            now: at,
        });
        if (typeof answered === 'object' && answered.delayMs !== undefined)
            await clock.sleep(scaled(answered.delayMs), signal);
        return answered;
    };
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: largestHeaders, requestTimeout: slowestRequestMs }, take);
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(options.port ?? 0, host, resolve);
    });
    const { port } = server.address();
    url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
    return {
        url,
        requests,
        document: () => shopDocument(url),
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
/** Sends an answer, and writes down what was sent. */
function send(answered, request, response, entry, clock) {
    if (answered === 'silence') {
        entry.fault = 'hang';
        return;
    }
    if (answered === 'hang-up') {
        entry.fault = 'reset';
        request.socket.resetAndDestroy();
        return;
    }
    entry.status = answered.status;
    for (const [name, value] of Object.entries(headersOf(answered)))
        response.setHeader(name, value);
    // The API's own clock: Node would give the machine's.
    response.setHeader('date', new Date(clock.now()).toUTCString());
    response.writeHead(answered.status);
    if (answered.isEndless)
        response.write(answered.body);
    else
        response.end(request.method === 'HEAD' ? '' : answered.body);
}
function headersOf({ headers }) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]));
}
/** The path of a request; `undefined` where it can't be decoded. */
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
/** The body of a request; `undefined` where it is too long. The rest of one is never read. */
async function bodyOf(request) {
    const chunks = [];
    let length = 0;
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > largestBody)
            return undefined;
    }
    return Buffer.concat(chunks).toString();
}


/***/ })

};
