export const id = 856;
export const ids = [856];
export const modules = {

/***/ 63100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ createFortifyApi)
});

// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(93314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/sources/fortify/login.js
var login = __webpack_require__(89289);
;// CONCATENATED MODULE: ./lib/sources/fortify/paging.js


/** As many rows as SSC gives by itself. */
const pageLength = 200;
/** A list that has not settled after so many readings is changed faster than it can be read. */
const mostReadings = 3;
/**
 * Reads a list to its end, asking for the rows from `start` on until SSC has given them all; `keyOf` tells rows apart.
 * The links of an answer are not followed: they name the host that the server takes for its own. Where rows went away
 * meanwhile, others moved up unseen, so the list is read again. Throws an `AnswerError` where it can't be had whole.
 */
async function everyRow(endpoint, keyOf, pageAt) {
    for (let reading = 1; reading <= mostReadings; reading += 1) {
        const rows = await readThrough(keyOf, pageAt);
        if (rows !== undefined)
            return rows;
    }
    throw new errors/* AnswerError */.dV((0,message/* message */.iU)('fortify_answer_paging', { endpoint }), false);
}
/** `undefined` where the pages do not make a whole. */
async function readThrough(keyOf, pageAt) {
    const seen = new Map();
    let announced = 0;
    for (let start = 0;;) {
        const { count, hasNext, rows } = await pageAt(start);
        const before = seen.size;
        for (const row of rows)
            seen.set(keyOf(row), row);
        start += rows.length;
        const isRepeated = rows.length > 0 && seen.size === before;
        const hasShrunk = (count ?? announced) < announced;
        if (isRepeated || hasShrunk)
            return undefined;
        announced = count ?? announced;
        const isEnd = count === undefined ? rows.length === 0 : start >= count;
        if (isEnd && !hasNext)
            return [...seen.values()];
        if (rows.length === 0)
            return undefined;
    }
}

// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(34849);
// EXTERNAL MODULE: ./lib/sources/fortify/dates.js
var dates = __webpack_require__(82845);
// EXTERNAL MODULE: ./lib/kernel/load-once.js
var load_once = __webpack_require__(37575);
;// CONCATENATED MODULE: ./lib/sources/fortify/load-schemas.js

/** Loads what reads answers, once. It takes a good part of the start, and nothing needs it before the first answer. */
const { load: loadSchemas } = (0,load_once/* loadOnce */.E)(() => __webpack_require__.e(/* import() */ 4213).then(__webpack_require__.bind(__webpack_require__, 74213)));

// EXTERNAL MODULE: ./lib/http/answer.js + 1 modules
var http_answer = __webpack_require__(32163);
// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(89986);
;// CONCATENATED MODULE: ./lib/sources/fortify/refusals.js




/**
 * What an answer is that is no result, said so that the reader knows what to do. `undefined` for a result. Of SSC's
 * envelope its words, its code and the status are shown, never the stack trace.
 */
function failureOf(answer, asker, clock) {
    const { endpoint, host, status } = answer;
    const body = (0,http_answer/* readJson */.Vh)(answer.text);
    const serviceText = wordsOfEnvelope(body);
    const words = serviceText ?? '';
    if (status >= 200 && status < 300) {
        if (isWebPage(answer))
            return new errors/* AnswerError */.dV((0,message/* message */.iU)('fortify_answer_page', { host, endpoint }), true);
        return failureInEnvelope(answer, body);
    }
    const refused = { status, serviceText };
    if (status === 401 && asker?.kind === 'login')
        return new errors/* RefusedError */.fk((0,message/* message */.iU)('fortify_login_refused', { endpoint, user: asker.user, words }), refused);
    if (status === 401 && asker?.kind === 'token')
        return new errors/* RefusedError */.fk((0,message/* message */.iU)('fortify_token_refused', { endpoint, words }), refused);
    if (status === 403 && serviceText !== undefined)
        return new errors/* RefusedError */.fk((0,message/* message */.iU)('fortify_no_access', { endpoint, words }), refused);
    if (status === 404 && serviceText === undefined)
        return new errors/* RefusedError */.fk((0,message/* message */.iU)('fortify_no_api', { host, endpoint }), refused);
    if (status === 409) {
        const detail = { service: service.name, endpoint, status };
        const said = serviceText === undefined
            ? (0,message/* message */.iU)('service_refused_silently', detail)
            : (0,message/* message */.iU)('service_refused', { ...detail, text: serviceText });
        return new errors/* RefusedError */.fk(said, refused);
    }
    const failure = (0,http_answer/* classifyStatus */.xo)(answer, service, clock);
    if (!(failure instanceof errors/* StatusError */.Xs && failure.isServerFault && serviceText !== undefined))
        return failure;
    const { retryAfter } = failure;
    return new errors/* StatusError */.Xs((0,message/* message */.iU)('fortify_answer_fault', { host, endpoint, status, text: serviceText }), {
        status,
        retryAfter,
    });
}
/** Whether an answer is a web page: a login page of SSC's or of single sign-on, or somebody's in between. */
function isWebPage({ headers, text }) {
    return /^\s*(?:text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '') || /^\s*</.test(text);
}
/** An envelope says again how it went. One that contradicts the status of its answer is no success. */
function failureInEnvelope({ endpoint, host }, body) {
    const code = propertyOf(body, 'responseCode');
    if (typeof code !== 'number' || (code >= 200 && code < 300))
        return undefined;
    const text = wordsOfEnvelope(body) ?? '';
    return new errors/* AnswerError */.dV((0,message/* message */.iU)('fortify_answer_contradicts', { host, endpoint, code, text }), false);
}
/** SSC's words with its code, by which its support knows them. */
function wordsOfEnvelope(body) {
    const said = propertyOf(body, 'message');
    const code = propertyOf(body, 'errorCode');
    // A trace of Java's stack may stand in the words themselves; what comes before it is the reason.
    const words = typeof said === 'string' ? (0,clean_text/* cleanLine */.O)(said.split(/\r?\n\s*(?:at |\.{3} |Caused by:)/)[0] ?? '') : '';
    const number = typeof code === 'number' && code !== 0 ? `(${code})` : '';
    return `${words} ${number}`.trim() || undefined;
}
function propertyOf(body, name) {
    return typeof body === 'object' && body !== null ? body[name] : undefined;
}
const service = { name: 'Fortify SSC', refusalText: wordsOfEnvelope };

;// CONCATENATED MODULE: ./lib/sources/fortify/requests.js





/** Makes what sends calls. */
function createRequests(tools) {
    const { clock, http, onLoginRefused, timeoutMs, url } = tools;
    let refusal;
    const send = async (call) => {
        const { asker, json, method, path, query, shownPath = path, signal } = call;
        if (asker?.kind === 'login' && refusal !== undefined)
            throw refusal;
        const answer = await http.request({
            method,
            base: url.href,
            path: `/api/v1${path}`,
            endpoint: `${method} /api/v1${shownPath}`,
            service: 'Fortify SSC',
            setting: 'url',
            ...(query !== undefined && { query }),
            json,
            headers: authorizationOf(asker),
            signal,
            timeoutMs: call.timeoutMs ?? timeoutMs,
        });
        const failure = failureOf(answer, asker, clock);
        if (failure === undefined)
            return answer;
        if (asker?.kind === 'login' && failure instanceof errors/* RefusedError */.fk && failure.status === 401) {
            refusal = failure;
            onLoginRefused?.();
        }
        throw failure;
    };
    return {
        ask: async (call, choose) => {
            const answer = await send(call);
            const schemas = await loadSchemas();
            const value = schemas.parseJsonAnswer(choose(schemas), answer, call.holdsSecret);
            return { value, serverTime: (0,dates/* serverTimeOf */.YW)(answer) };
        },
        tell: async (call) => {
            await send(call);
        },
    };
}
function authorizationOf(asker) {
    if (asker === undefined)
        return {};
    if (asker.kind === 'login')
        return { authorization: new secret/* Secret */.z(`Basic ${asker.basic.reveal()}`) };
    return { authorization: new secret/* Secret */.z(`FortifyToken ${asker.encoded.reveal()}`) };
}

// EXTERNAL MODULE: ./lib/sources/fortify/token-value.js
var token_value = __webpack_require__(86457);
;// CONCATENATED MODULE: ./lib/sources/fortify/asking.js






/**
 * Makes the ways to ask one SSC: secrets are registered before they are used, a 401 is explained where a token asked,
 * and lists are read to their end.
 */
function createAsking(tools) {
    const { reading = (read) => read(), secrets } = tools;
    const requests = createRequests(tools);
    const register = (asker) => {
        if (asker === undefined)
            return;
        for (const secret of asker.kind === 'login' ? (0,login/* secretsOfLogin */.o)(asker) : (0,token_value/* secretsOfToken */.aU)(asker)) {
            secrets.add(secret);
        }
    };
    const ask = async (call, choose) => {
        register(call.asker);
        return requests.ask(call, choose);
    };
    const tell = async (call) => {
        register(call.asker);
        return requests.tell(call);
    };
    /** Finds out what a 401 means where a token asked. */
    const explaining = async (call, asking) => {
        try {
            return await asking;
        }
        catch (error) {
            const { asker } = call;
            if (!(error instanceof errors/* RefusedError */.fk && error.status === 401 && asker?.kind === 'token'))
                throw error;
            throw await explained(error, asker, call);
        }
    };
    const explained = async (refusal, token, call) => {
        const { serviceText, status } = refusal;
        try {
            const { isAlive } = await stateOf(token, { signal: call.signal, timeoutMs: call.timeoutMs });
            const endpoint = `${call.method} /api/v1${call.shownPath ?? call.path}`;
            const key = isAlive ? 'fortify_token_not_allowed' : 'fortify_token_invalid';
            return new errors/* RefusedError */.fk((0,message/* message */.iU)(key, { endpoint, words: serviceText ?? '' }), { status, serviceText });
        }
        catch {
            // A network that is gone says nothing about a token.
            return refusal;
        }
    };
    const list = async (call, rowSchema, keyOf) => {
        let serverTime;
        const pageAt = (start) => reading(async () => {
            const query = { start, limit: pageLength, ...call.query };
            const paged = { ...call, method: 'GET', query };
            const read = await explaining(paged, ask(paged, (schemas) => schemas.pageOf(rowSchema(schemas))));
            serverTime = read.serverTime;
            const { count, data, links } = read.value;
            return { rows: data, count: count ?? undefined, hasNext: links?.next != null };
        });
        const value = await everyRow(`GET /api/v1${call.path}`, keyOf, pageAt);
        return { value, serverTime };
    };
    const ownToken = async (token, limits) => {
        try {
            const call = {
                method: 'POST',
                path: '/userSession/tokenData',
                json: {},
                asker: token,
                ...limits,
            };
            const { serverTime, value } = await reading(() => ask(call, ({ oneToken }) => oneToken));
            return { value: value.data, serverTime };
        }
        catch (error) {
            // Before 24.2 there is no such call, which SSC says in several ways; and a type may not be allowed to it.
            if (error instanceof errors/* RefusedError */.fk)
                return undefined;
            throw error;
        }
    };
    const stateOf = async (token, limits = {}) => {
        const own = await ownToken(token, limits);
        if (own !== undefined)
            return { isAlive: true, token: own.value, serverTime: own.serverTime };
        const query = { start: 0, limit: 1, fields: 'id' };
        const call = { method: 'GET', path: '/projectVersions', query, asker: token, ...limits };
        try {
            await reading(() => tell(call));
            return { isAlive: true, token: undefined, serverTime: undefined };
        }
        catch (error) {
            if (error instanceof errors/* RefusedError */.fk && error.status === 401)
                return { isAlive: false };
            // Whoever has no access was recognized all the same.
            if (error instanceof errors/* RefusedError */.fk && error.status === 403)
                return { isAlive: true, token: undefined, serverTime: undefined };
            throw error;
        }
    };
    return { register, ask, tell, explaining, list, stateOf };
}

;// CONCATENATED MODULE: ./lib/sources/fortify/versions.js
/** Reads the version that the interface's description gives: `1:25.2.0.0151`. `undefined` for all else. */
function parseSscVersion(text) {
    const [, year, release] = /^(?:\d+:)?(\d{2})\.(\d)\.\d[\d.]*$/.exec(text.trim()) ?? [];
    if (year === undefined || release === undefined)
        return undefined;
    return { year: Number(year), release: Number(release), text: `${year}.${release}` };
}
/** Whether a version is at least another. */
function isAtLeast({ year, release }, [otherYear, other]) {
    return year > otherYear || (year === otherYear && release >= other);
}
/** From here on a token can read about itself and revoke itself (OpenAPI documents of 22.2 to 25.2). */
const tokensKnowThemselves = (/* unused pure expression or super */ null && ([24, 2]));
/** From here on `/tokenDefinitions` takes a password, too (the same). */
const definitionsTakePassword = [23, 2];

;// CONCATENATED MODULE: ./lib/sources/fortify/api.js





/** Makes the client of one SSC. */
function createFortifyApi(tools) {
    const { ask, explaining, list, register, stateOf, tell } = createAsking(tools);
    const version = async (limits = {}) => {
        try {
            const call = { method: 'GET', path: '/spec.json', asker: undefined, ...limits };
            const { value } = await ask(call, ({ interfaceDescription }) => interfaceDescription);
            return parseSscVersion(value.info.version);
        }
        catch {
            // It is good for hints only.
            return undefined;
        }
    };
    return {
        async createToken(login, { description, terminalDate, type }, limits) {
            const json = {
                type,
                description,
                ...(terminalDate !== undefined && { terminalDate: (0,dates/* sscDate */.U9)(terminalDate) }),
            };
            const call = {
                method: 'POST',
                path: '/tokens',
                json,
                asker: login,
                holdsSecret: true,
                ...limits,
            };
            const { serverTime, value } = await ask(call, ({ createdToken }) => createdToken);
            const { token, ...row } = value.data;
            register(token);
            return { ...row, value: token, serverTime };
        },
        tokens: (login, limits) => list({ path: '/tokens', asker: login, ...limits }, ({ tokenRow }) => tokenRow, ({ id }) => id),
        tokenMarks: async (login, limits) => {
            const call = { path: '/tokens', asker: login, ...limits };
            return (await list(call, ({ tokenMark }) => tokenMark, ({ id }) => id)).value;
        },
        async extendToken(login, { description, id, type }, terminalDate, limits) {
            const json = { type, description: description ?? '', terminalDate: (0,dates/* sscDate */.U9)(terminalDate) };
            const call = { method: 'PUT', ...tokenPath(id), json, asker: login, ...limits };
            const { serverTime, value } = await ask(call, ({ oneToken }) => oneToken);
            return { value: value.data, serverTime };
        },
        async revokeById(login, id, limits) {
            await tell({ method: 'DELETE', ...tokenPath(id), asker: login, ...limits });
        },
        async revokeByValue(asker, token, limits) {
            register(token);
            const json = { tokens: [token.encoded.reveal()] };
            const call = { method: 'POST', path: '/tokens/action/revoke', json, asker, ...limits };
            await explaining(call, tell(call));
        },
        stateOf,
        async definitions(asker, limits) {
            if (asker.kind === 'login') {
                const known = await version(limits);
                if (known !== undefined && !isAtLeast(known, definitionsTakePassword)) {
                    throw new errors/* RefusedError */.fk((0,message/* message */.iU)('fortify_definitions_need_token', { version: known.text }), {
                        status: 401,
                        serviceText: undefined,
                    });
                }
            }
            const call = { path: '/tokenDefinitions', asker, ...limits };
            return (await list(call, ({ tokenDefinition }) => tokenDefinition, ({ type }) => type)).value;
        },
        async applicationVersions(token, { app, includeInactive = false } = {}, limits) {
            const query = {
                fields: 'id,name,project,active',
                // A quote has no spelling in this filter; without the filter there is only more to read.
                ...(app !== undefined && !/["\\]/.test(app) && { q: `project.name:"${app}"` }),
                ...(includeInactive && { includeInactive: 'true' }),
            };
            const call = { path: '/projectVersions', query, asker: token, ...limits };
            const { value } = await list(call, ({ applicationVersion }) => applicationVersion, ({ id }) => id);
            // The server's filter knows neither capitals nor, in some modes, where a name ends.
            return app === undefined ? value : value.filter(({ project }) => project.name === app);
        },
        owners: async (token, limits) => {
            const of = (path, fields) => ({ path, query: { fields }, asker: token, ...limits });
            const accounts = await list(of('/authEntities', 'id,entityName'), ({ authEntity }) => authEntity, ({ id }) => id);
            const users = await list(of('/localUsers', 'id,userName,suspended'), ({ localUser }) => localUser, ({ id }) => id);
            return ownersOf(accounts.value, users.value);
        },
        version,
    };
}
function ownersOf(accounts, users) {
    const namesOf = (some) => some.map(({ userName }) => userName.toLowerCase());
    const suspended = new Set(namesOf(users.filter((user) => user.suspended)));
    const known = [...accounts.map(({ entityName }) => entityName.toLowerCase()), ...namesOf(users)];
    return { active: new Set(known.filter((name) => !suspended.has(name))), suspended };
}
/** The path of one token; IDs are digits, and messages do without them. */
function tokenPath(id) {
    if (!/^\d+$/.test(id))
        throw new TypeError('an ID that is no number');
    return { path: `/tokens/${id}`, shownPath: '/tokens/{id}' };
}


/***/ }),

/***/ 60856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSession: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97389);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63100);


/** The client as a run uses it: reads that fail for the moment are tried again, and end at once when told to stop. */
function openSession(tools) {
    const { readPolicy = _http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .beforeStart */ .G3 } = tools;
    return (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .createFortifyApi */ .a)({ ...tools, reading: (read) => (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retryRead */ .Ng)(read, readPolicy, tools) });
}


/***/ })

};
