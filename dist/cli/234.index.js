export const id = 234;
export const ids = [234,872];
export const modules = {

/***/ 98363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseJsonAnswer)
/* harmony export */ });
/* unused harmony export checkShape */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23945);
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89986);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93314);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32163);





/**
 * Reads the body as JSON and checks its shape. Fields that the schema does not know are fine.
 * Throws an `AnswerError`: garbled where the body is empty or no JSON, otherwise it names the first field
 * that is missing or wrong, and the endpoint. Of an answer that `holdsSecret` no text is quoted, unless it begins as
 * a web page does: what is broken may hold a secret that lives, and nobody knows it yet.
 */
function parseJsonAnswer(schema, { host, endpoint, text }, holdsSecret = false) {
    if (text.trim() === '')
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('answer_empty', { host, endpoint }), true);
    const value = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(text);
    if (value === undefined) {
        const isQuotable = !holdsSecret || text.trimStart().startsWith('<');
        const start = isQuotable ? (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(text.slice(0, 400), 60) : '…';
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('answer_not_json', { host, endpoint, start }), true);
    }
    return checkShape(schema, value, endpoint, holdsSecret);
}
/**
 * Checks the shape of an answer that was read as JSON. Throws the `AnswerError` of `parseJsonAnswer` where it is
 * another.
 */
function checkShape(schema, value, endpoint, holdsSecret = false) {
    const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(schema, value);
    if (parsed.success)
        return parsed.data;
    const issue = firstIssue(parsed.error.issues);
    const found = valueAt(value, issue.path);
    const detail = {
        endpoint,
        field: fieldName(issue.path),
        expected: expectation(issue),
        got: holdsSecret && typeof found === 'string' ? 'text of another form' : describe(found),
    };
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('answer_misshaped', detail), false, { cause: parsed.error });
}
function firstIssue(issues) {
    const [first] = issues;
    if (first === undefined)
        throw new Error('a failed check without an issue');
    return first;
}
function fieldName(path) {
    const name = path.reduce((before, step) => {
        if (typeof step === 'number')
            return `${before}[${step}]`;
        return before === '' ? String(step) : `${before}.${String(step)}`;
    }, '');
    return name === '' ? 'the body' : (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(name, 100);
}
function expectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return withArticle(issue.expected);
        case 'invalid_value':
            return issue.values.map((value) => JSON.stringify(value) ?? String(value)).join(' or ');
        case 'invalid_union': {
            const branches = issue.errors.map((branch) => expectation(firstIssue(branch)));
            return [...new Set(branches)].join(' or ');
        }
        case 'invalid_format':
            // What the pattern is says nothing to people.
            return issue.format === 'regex' ? 'text of the documented form' : `text of the form ${issue.format}`;
        case 'too_small':
            return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${lengthUnit(issue.origin)}`;
        case 'too_big':
            return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${lengthUnit(issue.origin)}`;
        default:
            return issue.message;
    }
}
function withArticle(type) {
    if (type === 'int')
        return 'a whole number';
    if (type === 'null' || type === 'undefined')
        return type;
    return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}
function lengthUnit(origin) {
    if (origin === 'string')
        return ' characters long';
    return origin === 'array' ? ' entries long' : '';
}
function valueAt(value, path) {
    return path.reduce((inner, step) => typeof inner === 'object' && inner !== null ? inner[step] : undefined, value);
}
/** Lists and objects are named, not shown: they can be long, and deeper than the stack. */
function describe(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(JSON.stringify(value) ?? typeof value, 60);
}


/***/ }),

/***/ 16280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   e: () => (/* binding */ createSlots)
/* harmony export */ });
/** Makes slots for `most` tasks at a time. A task must not wait for another slot while it holds one. */
function createSlots(most) {
    let free = most;
    const waiting = [];
    return {
        use: async (task) => {
            if (free > 0)
                free -= 1;
            else
                await new Promise((resolve) => waiting.push(resolve));
            try {
                return await task();
            }
            finally {
                const next = waiting.shift();
                // The slot goes on to the next one directly, so that nobody slips in between.
                if (next === undefined)
                    free += 1;
                else
                    next();
            }
        },
    };
}
/**
 * Prepares items with at most `most` ahead of their turn, and takes them strictly in order, so that memory holds
 * no more than that many however many items there are. Rejects with the first failure in that order; whatever else
 * was under way then ends unheard.
 */
async function inOrder(items, most, prepare, take) {
    const ahead = [];
    const takeFirst = async () => {
        const first = ahead.shift();
        if (first !== undefined)
            await take(await first.prepared, first.item);
    };
    for (const item of items) {
        const prepared = prepare(item);
        prepared.catch(() => {
            // It is heard of when its turn comes; without this Node would call it unhandled.
        });
        ahead.push({ item, prepared });
        if (ahead.length >= most)
            await takeFirst();
    }
    while (ahead.length > 0)
        await takeFirst();
}


/***/ }),

/***/ 84433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ TooLargeError),
  $: () => (/* binding */ createNhnApi)
});

// EXTERNAL MODULE: ./lib/http/evidence.js
var evidence = __webpack_require__(93387);
// EXTERNAL MODULE: ./lib/http/http-date.js
var http_date = __webpack_require__(16315);
// EXTERNAL MODULE: ./lib/http/json-answer.js
var json_answer = __webpack_require__(98363);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(93314);
// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(34849);
// EXTERNAL MODULE: ./lib/http/answer.js + 1 modules
var http_answer = __webpack_require__(32163);
// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(89986);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/sources/nhn/schema.js
var schema = __webpack_require__(38306);
;// CONCATENATED MODULE: ./lib/sources/nhn/refusals.js





/** Statuses that say enough by themselves, whatever the body. The 404 of a single result is the other one. */
const plainStatuses = new Set([401, 408, 413, 429]);
/** The service's own code for a fault of its own (framework API guide, error codes). */
const ownFault = 500;
/** What an answer is that is no result: by its status where that says enough, else by what it says itself. */
function failureOf(answer, clock) {
    const { endpoint, host, status, text } = answer;
    const isGone = status === 404 && /\/details\/\d+$/.test(endpoint);
    const isPlain = isGone || plainStatuses.has(status) || (status >= 500 && status <= 599);
    const head = isPlain ? undefined : headOf(text);
    if (head === undefined || head.isSuccessful)
        return (0,http_answer/* classifyStatus */.xo)(answer, service, clock);
    const serviceText = wordsOfHead(head);
    if (Number(head.resultCode) === ownFault) {
        return new errors/* StatusError */.Xs((0,message/* message */.iU)('nhn_answer_own_fault', { host, endpoint, text: serviceText ?? String(ownFault) }), {
            status: ownFault,
            retryAfter: undefined,
        });
    }
    const detail = { service: service.name, endpoint, status };
    return new errors/* RefusedError */.fk(serviceText === undefined
        ? (0,message/* message */.iU)('service_refused_silently', detail)
        : (0,message/* message */.iU)('service_refused', { ...detail, text: serviceText }), { status, serviceText });
}
function headOf(text) {
    try {
        const read = schema/* answerHead */.XD.safeParse(JSON.parse(text));
        return read.success ? read.data.header : undefined;
    }
    catch {
        return undefined;
    }
}
/** The service's words with its code, by which its support knows them. */
function wordsOfHead({ resultCode, resultMessage = '' }) {
    const code = resultCode === undefined ? '' : `(${resultCode})`;
    return (0,clean_text/* cleanLine */.O)(`${(0,clean_text/* cleanLine */.O)(resultMessage)} ${code}`) || undefined;
}
const service = {
    name: 'NHN Cloud',
    refusalText: (body) => {
        const read = schema/* answerHead */.XD.safeParse(body);
        return read.success ? wordsOfHead(read.data.header) : undefined;
    },
};

// EXTERNAL MODULE: ./lib/sources/nhn/windows.js
var windows = __webpack_require__(30872);
;// CONCATENATED MODULE: ./lib/sources/nhn/api.js








/** What a page is answered with that is too large to give: 413 (API guide, HTTP statuses). */
class TooLargeError extends errors/* StatusError */.Xs {
}
/** Makes a client of the API. The app key is part of the path, so what messages show has a placeholder instead. */
function createNhnApi(settings) {
    const { apiUrl, appKey, clock, requests, tokens } = settings;
    const language = settings.language.toUpperCase();
    let last;
    let serverClock;
    const get = async (resource, query, parse) => {
        const below = (key) => `/ssc/v1.0/appKey/${key}/inspection_result/${resource}`;
        const ask = (token) => requests.read(async () => {
            const answer = await requests.send({
                method: 'GET',
                base: apiUrl.href,
                path: below(encodeURIComponent(appKey.reveal())),
                endpoint: `GET ${below('***')}`,
                query: { ...query, language },
                headers: { 'x-nhn-authorization': new secret/* Secret */.z(`Bearer ${token.reveal()}`) },
            });
            last = answer;
            const server = (0,http_date/* parseHttpDate */.m)(answer.headers['date'] ?? '');
            if (!Number.isNaN(server))
                serverClock = { server, own: clock.now() };
            const failure = failureOf(answer, clock);
            if (failure === undefined)
                return parse(answer);
            // Of the page alone: the same answer to a request for a token says nothing of results.
            if (resource !== 'summary' || answer.status !== 413)
                throw failure;
            throw new TooLargeError(failure.detail, { status: 413, retryAfter: undefined });
        });
        const token = await tokens.current();
        try {
            return await ask(token);
        }
        catch (error) {
            if (!isRejectedToken(error))
                throw error;
            const another = await tokens.insteadOf(token);
            if (another === undefined)
                throw error;
            return ask(another);
        }
    };
    return {
        page: ({ criteria, limit, page, region, window }) => get('summary', {
            regionCode: region,
            from: (0,windows/* windowTime */.s7)(window.from),
            to: (0,windows/* windowTime */.s7)(window.to),
            page,
            limit,
            bss: criteria,
        }, (answer) => {
            const exact = { ...answer, text: (0,schema/* withExactNumbers */.k8)(answer.text) };
            const { page: place, results } = (0,json_answer/* parseJsonAnswer */.o)(schema/* summaryPage */.qe, exact);
            return { total: place.totalCount, rows: results.map(rowOf) };
        }),
        items: async (number) => {
            try {
                return await get(`details/${number}`, {}, (answer) => (0,json_answer/* parseJsonAnswer */.o)(schema/* detailList */.iA, answer).results.map(itemOf));
            }
            catch (error) {
                if (error instanceof errors/* RefusedError */.fk && error.status === 404)
                    return undefined;
                throw error;
            }
        },
        lastAnswer: () => last === undefined
            ? null
            : { endpoint: last.endpoint, status: last.status, body: (0,evidence/* evidenceOf */.X)(last.text) },
        serverClock: () => serverClock,
    };
}
function isRejectedToken(error) {
    return error instanceof errors/* RefusedError */.fk && error.status === 401;
}
const noRow = schema/* summaryRow */.lW.parse({});
const noItem = schema/* detailItem */.TE.parse({});
/** What is no object at all is a result of which nothing is known. */
function rowOf(row) {
    const read = schema/* summaryRow */.lW.safeParse(row);
    return read.success ? read.data : noRow;
}
function itemOf(item) {
    const read = schema/* detailItem */.TE.safeParse(item);
    return read.success ? read.data : noItem;
}


/***/ }),

/***/ 38306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tokenRefusal),
/* harmony export */   TE: () => (/* binding */ detailItem),
/* harmony export */   XD: () => (/* binding */ answerHead),
/* harmony export */   iA: () => (/* binding */ detailList),
/* harmony export */   k8: () => (/* binding */ withExactNumbers),
/* harmony export */   lW: () => (/* binding */ summaryRow),
/* harmony export */   of: () => (/* binding */ tokenAnswer),
/* harmony export */   qe: () => (/* binding */ summaryPage)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);
/* harmony import */ var _kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53396);


// What the API guide and the token guide promise. The envelope must be right; of a single result or item each field
// is looked at by itself, because one that is missing or mistyped makes that result incomplete and no other.
const whole = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI());
const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(500));
/** A field that became `undefined` where it was missing or mistyped, for whoever judges the result. */
const lenient = (schema) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(schema), undefined);
/** The answer to a token request (RFC 6749, section 5.1; NHN writes `expires_in` as text or number). */
const tokenAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    access_token: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[\x21-\x7e]{1,8192}$/)),
    expires_in: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(1)), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^0*[1-9]\d{0,8}$/))])),
});
/** What a token request is refused with (RFC 6749, section 5.2). */
const tokenRefusal = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ error: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), error_description: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
/** The head of every answer. Success is `isSuccessful` alone: codes differ from service to service. */
const answerHead = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    header: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        isSuccessful: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        resultCode: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()])), undefined),
        resultMessage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), undefined),
    }),
});
const success = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ isSuccessful: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true) });
/** One page of results. How long a page is, is not believed: only what came counts. */
const summaryPage = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    header: success,
    results: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    page: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ totalCount: whole }),
});
/** Every item of one result. */
const detailList = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ header: success, results: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) });
/** A number that names a result: digits, which the answer gives as text or number. Kept as text. */
const resultNumber = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value) => String(value)));
/** One result, as far as it is right. */
const summaryRow = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    usageStasNo: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(resultNumber, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^\d{1,40}$/)))), undefined),
    instanceName: lenient(text),
    os: lenient(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    kind: lenient(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    systemVersion: lenient(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    bss: lenient(text),
    scriptVersion: lenient(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    executionTime: lenient(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((time) => !Number.isNaN((0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIsoTime */ .sX)(time)), 'a time in ISO 8601'))),
    checkCount: lenient(whole),
    weakCount: lenient(whole),
    level3WeakCount: lenient(whole),
    level2WeakCount: lenient(whole),
    level1WeakCount: lenient(whole),
});
/** One item of a result, as far as it is right. */
const detailItem = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    resultId: lenient(text),
    resultCode: lenient(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    weakLevel: lenient(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    categoryName: lenient(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    itemName: lenient(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    manageMethod: lenient(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/**
 * Reads the numbers of results as text: they may be longer than a number of JavaScript is exact. Within a text of
 * JSON every quote is escaped, so what looks like the field's name is the field.
 */
function withExactNumbers(json) {
    return json.replace(/("usageStasNo"\s*:\s*)(\d+)(?=\s*[,}])/g, '$1"$2"');
}


/***/ }),

/***/ 30234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSession: () => (/* binding */ createSession),
  endSession: () => (/* binding */ endSession)
});

// EXTERNAL MODULE: ./lib/sources/nhn/api.js + 1 modules
var nhn_api = __webpack_require__(84433);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/http/retry.js + 2 modules
var retry = __webpack_require__(97389);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(93314);
;// CONCATENATED MODULE: ./lib/kernel/late-signal.js
/** Makes a signal that aborts, for the same reason, so many milliseconds after another one. */
function lateSignal(early, milliseconds, clock) {
    const late = new AbortController();
    const over = new AbortController();
    const wait = () => {
        clock.sleep(milliseconds, over.signal).then(() => late.abort(early.reason), () => { });
    };
    if (early.aborted)
        wait();
    else
        early.addEventListener('abort', wait, { once: true, signal: over.signal });
    return { signal: late.signal, close: () => over.abort() };
}

// EXTERNAL MODULE: ./lib/kernel/linked-signal.js
var linked_signal = __webpack_require__(41713);
// EXTERNAL MODULE: ./lib/kernel/slots.js
var kernel_slots = __webpack_require__(16280);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/sources/nhn/requests.js








/**
 * How long a read is tried again. No limit of requests is documented, and a run of thousands must outlive a minute of
 * trouble: six tries within two minutes.
 */
const patientPolicy = { tries: 6, window: 120_000, firstWait: 1_000, longestWait: 30_000 };
/** The longest exchange, in milliseconds. */
const longestExchange = 30_000;
/** Begins a run's time. */
function createRequests(tools) {
    const { clock, concurrency, http, log, random, readPolicy = patientPolicy, timeout } = tools;
    const end = clock.monotonic() + timeout;
    const slots = (0,kernel_slots/* createSlots */.e)(concurrency);
    const over = new AbortController();
    const signal = (0,linked_signal/* linkedSignal */.u)([tools.signal, over.signal]);
    // Every request listens, and there may be more than the ten at which Node warns of a leak.
    (0,external_node_events_.setMaxListeners)(0, signal);
    let sent = 0;
    const left = () => {
        const rest = end - clock.monotonic();
        if (rest > 0)
            return rest;
        throw new errors/* RunTimeoutError */.NE((0,message/* message */.iU)('nhn_reason_timeout', { limit: (0,duration/* formatDuration */.a)(timeout) }));
    };
    return {
        send: (request, grace = 0) => slots.use(async () => {
            signal.throwIfAborted();
            // A timer takes whole milliseconds, and one that is late leaves no doubt whose time was over.
            const timeoutMs = Math.min(longestExchange, Math.ceil(left()) + 1);
            sent += 1;
            if (grace === 0)
                return http.request({ ...request, signal, timeoutMs });
            const late = lateSignal(signal, grace, clock);
            try {
                return await http.request({ ...request, signal: late.signal, timeoutMs });
            }
            finally {
                late.close();
            }
        }),
        read: async (operation) => {
            const policy = { ...readPolicy, window: Math.min(readPolicy.window, left()), askedUntil: end };
            try {
                return await (0,retry/* retryRead */.Ng)(operation, policy, { clock, random, log, signal });
            }
            catch (error) {
                if (!(error instanceof errors/* AbortedError */.oM))
                    left();
                throw error;
            }
        },
        count: () => sent,
        end: () => over.abort(new errors/* AbortedError */.oM((0,message/* message */.iU)('reason_not_finished'), 'SIGTERM')),
    };
}

// EXTERNAL MODULE: ./lib/http/answer.js + 1 modules
var http_answer = __webpack_require__(32163);
// EXTERNAL MODULE: ./lib/http/json-answer.js
var json_answer = __webpack_require__(98363);
// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(34849);
// EXTERNAL MODULE: ./lib/sources/nhn/schema.js
var schema = __webpack_require__(38306);
;// CONCATENATED MODULE: ./lib/sources/nhn/token.js






/** A token is replaced this long before its end, in milliseconds, but never in the first half of its life. */
const early = 60_000;
/**
 * How long a run that is told to stop waits for a token which is on its way, in milliseconds: nobody else could take
 * it back. With the revocation it stays within the time in which a stopped step ends.
 */
const graceForToken = 1_000;
/** How long the revocation of a token may take, in milliseconds. */
const longestRevocation = 5_000;
/** A token that the user brought along. Nobody here can replace it, and it is not ours to revoke. */
function givenToken(token) {
    return {
        current: async () => token,
        insteadOf: async () => undefined,
        revoke: async () => undefined,
    };
}
/**
 * Issues tokens from a User Access Key (token guide, `/oauth2/token/create`): one when it is first needed, another
 * before it ends, and once in a run another after a 401. Asking twice is harmless: a token nobody holds dies by
 * itself. Each is registered as a secret before anything is done with it.
 */
function issuedTokens(tools) {
    const { clock, http, keyId, oauthUrl, requests, secretKey, secrets } = tools;
    const pair = new secret/* Secret */.z(Buffer.from(`${keyId}:${secretKey.reveal()}`).toString('base64'));
    secrets.add(pair);
    const authorization = new secret/* Secret */.z(`Basic ${pair.reveal()}`);
    const post = (path, form) => ({
        method: 'POST',
        base: oauthUrl.href,
        path,
        endpoint: `POST ${path}`,
        form,
        headers: { authorization },
    });
    const all = [];
    let issuing;
    let replaced = false;
    const ask = async () => {
        const askedAt = clock.monotonic();
        const form = { grant_type: 'client_credentials' };
        const answer = await requests.send(post('/oauth2/token/create', form), graceForToken);
        const failure = (0,http_answer/* classifyStatus */.xo)(answer, oauth, clock);
        if (failure !== undefined)
            throw failure;
        const { access_token: value, expires_in: lifetime } = (0,json_answer/* parseJsonAnswer */.o)(schema/* tokenAnswer */.of, answer, true);
        const token = new secret/* Secret */.z(value);
        secrets.add(token);
        // Without a lifetime nobody knows its end, and a 401 tells.
        const lives = lifetime == null ? Number.POSITIVE_INFINITY : Number(lifetime) * 1_000;
        const staleAt = askedAt + Math.max(lives - early, lives / 2);
        return { token, staleAt, endsAt: askedAt + lives };
    };
    /** All who need a token at a time wait for the same one. */
    const issue = () => {
        issuing ??= requests
            .read(ask)
            .then((issued) => {
            all.push(issued);
            return issued;
        })
            .finally(() => {
            issuing = undefined;
        });
        return issuing;
    };
    const isStale = ({ staleAt }) => clock.monotonic() >= staleAt;
    const newest = async () => {
        const last = all.at(-1);
        return last === undefined || isStale(last) ? issue() : last;
    };
    return {
        current: async () => (await newest()).token,
        insteadOf: async (rejected) => {
            const last = await newest();
            if (last.token !== rejected)
                return last.token;
            if (replaced && issuing === undefined)
                return undefined;
            replaced = true;
            return (await issue()).token;
        },
        revoke: async () => {
            // One that is on its way would live on, unheard of.
            await issuing?.catch(() => { });
            const now = clock.monotonic();
            const living = all.filter(({ endsAt }) => endsAt > now);
            const failures = await Promise.all(living.map(async ({ token }) => {
                try {
                    const request = post('/oauth2/token/revoke', { token: token.reveal() });
                    const answer = await http.request({ ...request, timeoutMs: longestRevocation });
                    const failure = (0,http_answer/* classifyStatus */.xo)(answer, oauth, clock);
                    if (failure !== undefined)
                        throw failure;
                    return undefined;
                }
                catch (error) {
                    return (0,message/* message */.iU)('nhn_notice_not_revoked', { why: (0,errors/* whyOf */.gf)(error) });
                }
            }));
            return failures.find((failure) => failure !== undefined);
        },
    };
}
/** Its own words stand in `error_description`, or at least in `error`. */
const oauth = {
    name: 'NHN Cloud',
    refusalText: (body) => {
        const read = schema/* tokenRefusal */.I.safeParse(body);
        if (!read.success)
            return undefined;
        const { error, error_description: description } = read.data;
        return description ? `${error}: ${description}` : error;
    },
};

;// CONCATENATED MODULE: ./lib/sources/nhn/session.js



/** Begins a session. Its time runs from now; `readPolicy` is how long a read is tried again, where a person waits. */
function createSession(options, context, readPolicy) {
    const { clock, http, secrets } = context;
    const { concurrency, timeout } = options;
    const requests = createRequests({ ...context, concurrency, timeout, ...(readPolicy && { readPolicy }) });
    const tokens = tokensOf(options, { clock, http, requests, secrets });
    const api = (0,nhn_api/* createNhnApi */.$)({
        requests,
        tokens,
        clock,
        apiUrl: options.api_url,
        appKey: options.app_key,
        language: options.language,
    });
    return {
        ...context,
        options,
        requests,
        tokens,
        api,
        startedAt: clock.now(),
        startedMonotonic: clock.monotonic(),
        warnings: [],
    };
}
/**
 * Ends a session: lets go of what is still under way, which a failure elsewhere leaves behind, and revokes its tokens.
 * Never throws; says what could not be revoked.
 */
function endSession({ requests, tokens }) {
    requests.end();
    return tokens.revoke();
}
function tokensOf({ oauth_url: oauthUrl, secret_access_key: secretKey, token, user_access_key_id: keyId }, tools) {
    if (token !== undefined)
        return givenToken(token);
    if (keyId === undefined || secretKey === undefined)
        throw new Error('Options without a way in.');
    return issuedTokens({ ...tools, oauthUrl, keyId, secretKey });
}


/***/ }),

/***/ 30872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ halvesOf),
/* harmony export */   s7: () => (/* binding */ windowTime),
/* harmony export */   windowsOf: () => (/* binding */ windowsOf)
/* harmony export */ });
/* unused harmony export longestWindow */
/**
 * The longest window, in seconds. The service takes «at most 1 month» and does not say which; 28 days are within
 * one by every reading (API guide, `from` and `to`).
 */
const longestWindow = 28 * 86_400;
/**
 * Splits a period, in milliseconds since 1970, into windows that the service accepts, newest first. Neighbours share
 * the second at which they meet, because the guide doesn't say whether the ends of a window belong to it: by no
 * reading is there a gap, and a result that comes twice is known by its number.
 */
function windowsOf(from, to) {
    const begin = Math.floor(from / 1_000);
    const windows = [];
    let end = Math.ceil(to / 1_000);
    do {
        const start = Math.max(begin, end - longestWindow);
        windows.push({ from: start, to: end });
        end = start;
    } while (end > begin);
    return windows;
}
/** Halves a window, the newer half first; `undefined` where it is too short for that. */
function halvesOf({ from, to }) {
    if (to - from < 2)
        return undefined;
    const middle = Math.floor((from + to) / 2);
    return [
        { from: middle, to },
        { from, to: middle },
    ];
}
/** Writes a moment as the guide has it: `YYYY-MM-DDTHH:mm:ss±hh:mm`, without fractions and without `Z`. */
function windowTime(seconds) {
    return new Date(seconds * 1_000).toISOString().replace('.000Z', '+00:00');
}


/***/ })

};
