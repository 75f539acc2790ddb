export const id = 5918;
export const ids = [5918,872];
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

/***/ 63054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   F4: () => (/* binding */ doubtsOfItems),
/* harmony export */   FI: () => (/* binding */ isWeak),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   XC: () => (/* binding */ doubtsOfCounts),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89986);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);


/** How people find an instance: its name, and its region, since a name need not be unique. */
function placeOf({ instanceName, region }) {
    return (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(`${(0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(instanceName, 80)} (${region})`);
}
const neededFields = [
    'usageStasNo',
    'executionTime',
    'checkCount',
    'weakCount',
    'level3WeakCount',
    'level2WeakCount',
    'level1WeakCount',
];
/**
 * Why the counts of a result can't be believed: numbers that are missing or mistyped, or that contradict each other.
 * An inspection without a single check is no clean one, but one that failed. None where all is well.
 */
function doubtsOfCounts(result) {
    const instance = placeOf(result);
    const missing = neededFields.filter((field) => result[field] === undefined);
    if (missing.length > 0)
        return missing.map((field) => (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_field', { instance, field }));
    const { checkCount: checks = 0, weakCount: weak = 0 } = result;
    const { level3WeakCount: high = 0, level2WeakCount: medium = 0, level1WeakCount: low = 0 } = result;
    const doubts = [];
    if (checks === 0)
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_no_checks', { instance }));
    else if (weak > checks)
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_too_weak', { instance, weak, checks }));
    const sum = high + medium + low;
    if (weak !== sum)
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_sum', { instance, weak, sum }));
    return doubts;
}
/** The service's letters for the levels of a weak item (API guide, `weakLevel`). */
const levels = { H: 'high', M: 'medium', L: 'low' };
/** Whether a letter is one of the service's levels. */
function isLevel(letter) {
    return letter !== undefined && Object.hasOwn(levels, letter);
}
/** Whether an item is weak. `O` is good and `X` is weak; whatever else it says is neither. */
function isWeak({ resultCode }) {
    return resultCode === 'X';
}
/** Why the items of a result can't be believed, one of each kind: unknown words, or other counts than announced. */
function doubtsOfItems(result, items) {
    const instance = placeOf(result);
    const doubts = [];
    const nameOf = ({ resultId }) => (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(resultId ?? '?', 60);
    if (items.some(({ resultId }) => resultId === undefined)) {
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_item', { instance, field: 'resultId' }));
    }
    const uncoded = items.find(({ resultCode }) => resultCode !== 'O' && resultCode !== 'X');
    if (uncoded !== undefined) {
        const code = (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(uncoded.resultCode ?? '', 40) || '–';
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_code', { instance, item: nameOf(uncoded), code }));
    }
    const weak = items.filter(isWeak);
    const unlevelled = weak.find(({ weakLevel }) => !isLevel(weakLevel));
    if (unlevelled !== undefined) {
        const level = (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(unlevelled.weakLevel ?? '', 40) || '–';
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_level', { instance, item: nameOf(unlevelled), level }));
    }
    if (items.length !== result.checkCount) {
        const given = { instance, items: items.length, checks: result.checkCount ?? 0 };
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_items', given));
    }
    if (weak.length !== result.weakCount) {
        const given = { instance, items: weak.length, weak: result.weakCount ?? 0 };
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_weak_items', given));
    }
    const of = (letter) => weak.filter(({ weakLevel }) => weakLevel === letter).length;
    const differs = of('H') !== result.level3WeakCount ||
        of('M') !== result.level2WeakCount ||
        of('L') !== result.level1WeakCount;
    if (differs && weak.length === result.weakCount)
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_level_items', { instance }));
    return doubts;
}


/***/ }),

/***/ 15918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLatestResults: () => (/* binding */ readLatestResults)
});

// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/kernel/slots.js
var slots = __webpack_require__(16280);
// EXTERNAL MODULE: ./lib/sources/nhn/api.js + 1 modules
var nhn_api = __webpack_require__(84433);
// EXTERNAL MODULE: ./lib/sources/nhn/windows.js
var windows = __webpack_require__(30872);
;// CONCATENATED MODULE: ./lib/sources/nhn/collect.js




/** The most results that a page may have (API guide, `limit`). */
const longestPage = 1_000;
/** How often a window is read anew whose number of results changed meanwhile. */
const mostReadings = 3;
/** Far more pages than any window has; a list that goes on beyond is broken. */
const mostPages = 10_000;
/** The service's letter for criteria; `undefined` for all. */
function criteriaLetter(criteria) {
    if (criteria === 'all')
        return undefined;
    return criteria === 'critical_infrastructure' ? 'M' : 'F';
}
/**
 * Reads every result of every region in a period. A window of which not everything came is a doubt; only what keeps
 * an answer from coming at all is thrown, as `NhnApi` does.
 */
async function collectResults(collecting) {
    const { from, options, to } = collecting;
    const limit = { most: longestPage, hopeless: new Set() };
    const places = options.region.flatMap((region) => (0,windows.windowsOf)(from, to).map((window) => ({ region, window })));
    await (0,slots/* inOrder */.a)(places, options.concurrency, ({ region, window }) => readWindow(collecting, region, window, limit), async () => { });
}
async function readWindow(collecting, region, window, limit) {
    for (let readings = 1; !limit.hopeless.has(region);) {
        const most = limit.most;
        const reading = await readOnce(collecting, { region, window, limit: most });
        if (reading === 'whole')
            return;
        if (reading === 'too-large') {
            // Another window may have found out meanwhile.
            limit.most = Math.min(limit.most, Math.max(1, Math.floor(most / 2)));
            if (most > 1)
                continue;
            const halves = (0,windows/* halvesOf */.FE)(window);
            if (halves === undefined) {
                limit.hopeless.add(region);
                return collecting.doubt((0,message/* message */.iU)('nhn_doubt_too_large', { region }), region);
            }
            for (const half of halves)
                await readWindow(collecting, region, half, limit);
            return;
        }
        if (reading !== 'changed')
            return collecting.doubt(reading, region);
        if (readings >= mostReadings) {
            return collecting.doubt((0,message/* message */.iU)('nhn_doubt_unsettled', { region }), region);
        }
        readings += 1;
        collecting.log.info((0,message/* message */.iU)('nhn_log_reading_again', { region }));
    }
}
/**
 * Reads a window page by page until as many results came as it has. The size of a page is not believed. What comes twice
 * is one result, known by its number; without a number nobody knows whether what looks the same is another one.
 */
async function readOnce({ api, options, take }, query) {
    const { region } = query;
    const criteria = criteriaLetter(options.criteria);
    const seen = new Set();
    let total;
    for (let page = 1; page <= mostPages; page += 1) {
        const answer = await askPage(api, { ...query, page, ...(criteria !== undefined && { criteria }) });
        if (answer === undefined)
            return 'too-large';
        if (total !== undefined && answer.total !== total)
            return 'changed';
        total = answer.total;
        const before = seen.size;
        for (const row of answer.rows) {
            seen.add(row.usageStasNo ?? JSON.stringify(row));
            take(row, region);
        }
        const got = seen.size;
        if (got === total)
            return 'whole';
        if (got > total || got === before)
            return (0,message/* message */.iU)('nhn_doubt_paging', { region, total, got });
    }
    return (0,message/* message */.iU)('nhn_doubt_paging', { region, total: total ?? 0, got: seen.size });
}
/** One page; `undefined` where the service says that it is too large to give. */
async function askPage(api, query) {
    try {
        return await api.page(query);
    }
    catch (error) {
        if (error instanceof nhn_api/* TooLargeError */.q)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/kernel/iso-time.js
var iso_time = __webpack_require__(53396);
// EXTERNAL MODULE: ./lib/sources/nhn/doubts.js
var doubts = __webpack_require__(63054);
;// CONCATENATED MODULE: ./lib/sources/nhn/latest.js


/** Begins without any result. */
function createLatestResults() {
    const latest = new Map();
    return {
        take: (result) => {
            const identity = JSON.stringify(identityOf(result));
            const other = latest.get(identity);
            if (other === undefined || replaces(result, other))
                latest.set(identity, result);
        },
        all: () => [...latest.values()].sort(byIdentity),
    };
}
/** Names a result's place; `undefined` for one that says too little of itself to be told from others. */
function resultOf(row, region) {
    const { bss, instanceName, kind } = row;
    if (instanceName === undefined || bss === undefined)
        return undefined;
    const at = (0,iso_time/* parseIsoTime */.sX)(row.executionTime ?? '');
    return { ...row, region, instanceName, bss, kind: kind || 'OS', at };
}
function identityOf({ region, instanceName, bss, kind }) {
    return [region, instanceName, bss, kind];
}
function byIdentity(one, other) {
    const others = identityOf(other);
    for (const [index, part] of identityOf(one).entries()) {
        const compared = others[index] ?? '';
        if (part !== compared)
            return part < compared ? -1 : 1;
    }
    return 0;
}
/** Whether a result comes after another of its place. Of two at one moment the worse counts; no time is the worst. */
function replaces(result, other) {
    if (Number.isNaN(other.at) || Number.isNaN(result.at)) {
        return Number.isNaN(result.at) && !(Number.isNaN(other.at) && !isWorse(result, other));
    }
    return result.at === other.at ? isWorse(result, other) : result.at > other.at;
}
const counts = ['level3WeakCount', 'level2WeakCount', 'level1WeakCount', 'weakCount'];
/**
 * One that contradicts itself is worse than any, because it can't pass. Otherwise level by level; a number that is
 * missing is worse than any. Of equals the higher number stays, so that the order in which they come doesn't matter.
 */
function isWorse(one, other) {
    const isDoubtful = (0,doubts/* doubtsOfCounts */.XC)(one).length > 0;
    if (isDoubtful !== (0,doubts/* doubtsOfCounts */.XC)(other).length > 0)
        return isDoubtful;
    for (const count of counts) {
        const difference = (one[count] ?? Number.POSITIVE_INFINITY) - (other[count] ?? Number.POSITIVE_INFINITY);
        if (difference > 0)
            return true;
        if (difference < 0)
            return false;
    }
    if (one.checkCount !== other.checkCount)
        return (one.checkCount ?? -1) < (other.checkCount ?? -1);
    return (one.usageStasNo ?? '') > (other.usageStasNo ?? '');
}

// EXTERNAL MODULE: ./lib/kernel/wildcard.js
var wildcard = __webpack_require__(65931);
;// CONCATENATED MODULE: ./lib/sources/nhn/selection.js


/**
 * Selects by operating system, criteria and instance. A result is left out only where it says clearly that it is of
 * another system or of other criteria: what is neither Linux nor Windows stays with both.
 */
function createSelection({ criteria, instances = { included: [], excluded: [] }, os, }) {
    const watch = (pattern) => ({ pattern, matches: (0,wildcard/* wildcard */.X)(pattern), used: false });
    const included = instances.included.map(watch);
    const excluded = instances.excluded.map(watch);
    const letter = criteriaLetter(criteria);
    const otherLetter = letter && { M: 'F', F: 'M' }[letter];
    const otherSystem = os === 'all' ? undefined : os === 'linux' ? 'windows' : 'linux';
    /** Each that matches has done something, so that none is called useless for its place in the list. */
    const anyOf = (patterns, name) => {
        const matching = patterns.filter(({ matches }) => matches(name));
        for (const one of matching)
            one.used = true;
        return matching.length > 0;
    };
    const unused = (patterns) => patterns.filter(({ used }) => !used).map(({ pattern }) => pattern);
    return {
        includes: (result) => {
            if (result.bss === otherLetter)
                return false;
            if (otherSystem !== undefined && systemOf(result) === otherSystem)
                return false;
            const isIn = anyOf(included, result.instanceName);
            const isOut = anyOf(excluded, result.instanceName);
            return (isIn || included.length === 0) && !isOut;
        },
        unmatched: () => unused(included),
        idle: () => unused(excluded),
    };
}
/** `Windows`, as the newer guide has it, or `Window`, as the older one; `Linux`. */
function systemOf({ os = '' }) {
    if (/^win/i.test(os))
        return 'windows';
    return /^linux/i.test(os) ? 'linux' : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/nhn/read-latest.js




/** Reads the latest result of each place. Throws what `collectResults` does. */
async function readLatestResults(reading) {
    const latest = createLatestResults();
    const selection = createSelection(reading.options);
    const doubts = [];
    const doubtfulRegions = new Set();
    const doubt = (said, region) => {
        doubts.push(said);
        doubtfulRegions.add(region);
    };
    const unnamed = new Set();
    await collectResults({
        ...reading,
        take: (row, region) => {
            const result = resultOf(row, region);
            if (result === undefined)
                unnamed.add(region);
            else if (selection.includes(result))
                latest.take(result);
        },
        doubt,
    });
    for (const region of unnamed)
        doubt((0,message/* message */.iU)('nhn_doubt_unnamed', { region }), region);
    return { results: latest.all(), doubts, doubtfulRegions, selection };
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
