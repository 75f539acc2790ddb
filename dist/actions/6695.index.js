export const id = 6695;
export const ids = [6695];
export const modules = {

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ statusError),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   xo: () => (/* binding */ classifyStatus)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9986);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3314);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3145);




const refusals = new Set([400, 401, 403, 404]);
/**
 * Judges an answer by its status: `undefined` for 2xx, a `RefusedError` with the service's own words for
 * 400, 401, 403 and 404, a `StatusError` with `Retry-After` in milliseconds for every other.
 */
function classifyStatus(answer, service, clock) {
    const { status, endpoint, text } = answer;
    if (status >= 200 && status < 300)
        return undefined;
    if (refusals.has(status)) {
        const serviceText = (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(service.refusalText(readJson(text)) ?? '') || undefined;
        const detail = { service: service.name, endpoint, status };
        return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk(serviceText === undefined
            ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('service_refused_silently', detail)
            : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('service_refused', { ...detail, text: serviceText }), { status, serviceText });
    }
    return statusError(answer, clock);
}
/** What a status says that is not the one which was asked for, with `Retry-After` in milliseconds. */
function statusError({ status, host, endpoint, headers }, clock) {
    const detail = status === 429
        ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('answer_rate_limited', { host, endpoint })
        : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('answer_status', { host, endpoint, status });
    // A date is meant by the server's own clock, which it may show; ours may be wrong by minutes.
    const serverTime = Date.parse(headers['date'] ?? '');
    const now = Number.isNaN(serverTime) ? clock.now() : serverTime;
    return new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatusError */ .Xs(detail, { status, retryAfter: (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRetryAfter */ .m)(headers['retry-after'], now) });
}
/** Reads a text as JSON. `undefined` is no JSON value, so it stands for a text that is none. */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseHttpDate)
/* harmony export */ });
/**
 * Reads the header `Date` (RFC 9110, sections 5.6.7 and 6.6.1) in the one form that servers must write, such
 * as `Thu, 01 Jan 2026 00:00:00 GMT`. Returns milliseconds since 1970, or `NaN` for all else.
 */
function parseHttpDate(text) {
    const milliseconds = Date.parse(text);
    // `toUTCString` writes that very form. `Date.parse` alone would take `0` for the year 2000.
    return !Number.isNaN(milliseconds) && new Date(milliseconds).toUTCString() === text
        ? milliseconds
        : Number.NaN;
}


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/** The longest wait that is believed, in milliseconds; longer ones are cut to it. */
const longest = 24 * 60 * 60 * 1_000;
const wholeSeconds = /^\d+$/;
// The three date forms of RFC 9110, section 5.6.7, all of which begin with a weekday.
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d{2}:\d{2}:\d{2}/i;
/**
 * Reads the header `Retry-After` (RFC 9110, section 10.2.3): whole seconds, or a date, which is taken
 * relative to `now`, milliseconds since 1970.
 * Returns milliseconds from 0 to a day, or `undefined` where the header is missing or makes no sense.
 */
function parseRetryAfter(header, now) {
    const value = header?.trim() ?? '';
    if (wholeSeconds.test(value))
        return Math.min(longest, Number(value) * 1_000);
    if (!httpDate.test(value))
        return undefined;
    const date = Date.parse(/ GMT$/i.test(value) ? value : `${value} GMT`);
    return Number.isNaN(date) ? undefined : Math.min(longest, Math.max(0, date - now));
}


/***/ }),

/***/ 7389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G3: () => (/* binding */ beforeStart),
  rg: () => (/* binding */ isWorthAnotherTry),
  Ng: () => (/* binding */ retryRead),
  x2: () => (/* binding */ whilePolling)
});

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}

// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(6181);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/http/retry.js




/** Before a start there is somebody waiting at the log: four tries within 30 s. */
const beforeStart = { tries: 4, window: 30_000, firstWait: 2_000, longestWait: 10_000 };
/** While a scan runs patience costs nothing: 5 minutes from the first failure, anew after each success. */
const whilePolling = {
    tries: Number.POSITIVE_INFINITY,
    window: 300_000,
    firstWait: 2_000,
    longestWait: 30_000,
};
const passingStatuses = new Set([408, 425, 429]);
/** Says whether another try may go better. A list of what may; all else may not, bugs included. */
function isWorthAnotherTry(error) {
    if (error instanceof errors/* NetworkError */.Dr)
        return true;
    if (error instanceof errors/* AnswerError */.dV)
        return error.garbled;
    if (error instanceof errors/* BarredError */.hi)
        return error.passing;
    if (!(error instanceof errors/* StatusError */.Xs))
        return false;
    return passingStatuses.has(error.status) || error.isServerFault;
}
/**
 * Runs an operation that only reads, and runs it again after failures that may pass, waiting longer each
 * time and at least as long as `Retry-After` says. Never give it an operation that changes something.
 *
 * Throws the last error when the policy is used up, at once when `Retry-After` leads out of its bounds or
 * the error is of another kind, and `signal.reason` when the signal aborts a wait.
 */
function retryRead(operation, policy, { clock, random, log, signal }) {
    let firstFailure;
    return pRetry(() => operation(), {
        retries: policy.tries - 1,
        // p-retry's timers follow no clock but the machine's, so the waiting is done below, which it awaits.
        minTimeout: 0,
        shouldRetry: ({ error }) => isWorthAnotherTry(error),
        onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
            if (retriesLeft <= 0 || !isWorthAnotherTry(error))
                return;
            const now = clock.monotonic();
            firstFailure ??= now;
            const left = firstFailure + policy.window - now;
            const asked = error instanceof errors/* StatusError */.Xs ? (error.retryAfter ?? 0) : 0;
            const askedUntil = policy.askedUntil ?? Number.POSITIVE_INFINITY;
            if (left <= 0 || asked > left || (asked > 0 && now + asked > askedUntil))
                throw error;
            const wait = Math.min(left, Math.max(asked, backoff(attemptNumber, policy, random)));
            const reason = (0,errors/* whyOf */.gf)(error);
            log.info((0,message/* message */.iU)('retrying', { reason, wait: (0,duration/* formatDuration */.a)(wait), attempt: attemptNumber }));
            await clock.sleep(wait, signal);
        },
    });
}
/** Between half and all of the doubled wait, so that jobs that failed together do not return together. */
function backoff(failures, { firstWait, longestWait }, random) {
    const full = Math.min(longestWait, firstWait * 2 ** (failures - 1));
    return Math.round(full * (0.5 + 0.5 * random()));
}


/***/ }),

/***/ 7575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loadOnce)
/* harmony export */ });
/** Loads something once, however often it is asked for. */
function loadOnce(load) {
    let loaded;
    return {
        isAsked: () => loaded !== undefined,
        load: () => {
            loaded ??= load().catch((error) => {
                loaded = undefined;
                throw error;
            });
            return loaded;
        },
    };
}


/***/ }),

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ createFortifyApi)
});

// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/sources/fortify/login.js
var login = __webpack_require__(9289);
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
var secret = __webpack_require__(4849);
// EXTERNAL MODULE: ./lib/sources/fortify/dates.js
var dates = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/kernel/load-once.js
var load_once = __webpack_require__(7575);
;// CONCATENATED MODULE: ./lib/sources/fortify/load-schemas.js

/** Loads what reads answers, once. It takes a good part of the start, and nothing needs it before the first answer. */
const { load: loadSchemas } = (0,load_once/* loadOnce */.E)(() => Promise.all(/* import() */[__webpack_require__.e(3619), __webpack_require__.e(4213)]).then(__webpack_require__.bind(__webpack_require__, 4213)));

// EXTERNAL MODULE: ./lib/http/answer.js
var http_answer = __webpack_require__(6788);
// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
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
var token_value = __webpack_require__(6457);
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

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ sscDate),
/* harmony export */   YW: () => (/* binding */ serverTimeOf),
/* harmony export */   nW: () => (/* binding */ clockSkew),
/* harmony export */   pn: () => (/* binding */ parseSscDate)
/* harmony export */ });
/* unused harmony export daysLeft */
/* harmony import */ var _http_http_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6315);
/* harmony import */ var _kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3396);


const day = 86_400_000;
/** Clocks that are further apart than this, in milliseconds, are worth a word. */
const clockTolerance = 60_000;
/**
 * Reads a date as SSC writes it: `2017-09-12T11:24:28.000+0000`, with a colon in the offset, or with `Z`. Gives
 * milliseconds since 1970, or `NaN` for all else: `2016. 10. 19`, as fortifyclient prints it, names another moment
 * in every time zone.
 */
function parseSscDate(text) {
    return (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIsoTime */ .sX)(text);
}
/** Writes a moment, in milliseconds since 1970, the way SSC reads it. Throws a `RangeError` on what is no time. */
function sscDate(milliseconds) {
    return new Date(milliseconds).toISOString();
}
/** Whole days from one moment to another, rounded down: 364 days and 23 hours are 364. Negative past the end. */
function daysLeft(end, now) {
    return Math.floor((end - now) / day);
}
/** What SSC's own clock says, by an answer's `Date`, in milliseconds since 1970; `undefined` where it does not say. */
function serverTimeOf({ headers }) {
    const time = (0,_http_http_date_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHttpDate */ .m)(headers['date'] ?? '');
    return Number.isNaN(time) ? undefined : time;
}
/**
 * How far SSC's clock is ahead of ours, in milliseconds, where that is more than a minute: less comes from the way
 * of an answer and from whole seconds.
 */
function clockSkew(serverTime, now) {
    const apart = serverTime === undefined ? 0 : serverTime - now;
    return Math.abs(apart) > clockTolerance ? apart : undefined;
}


/***/ }),

/***/ 486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ uniqueDescription),
/* harmony export */   k: () => (/* binding */ tokensOf)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9986);

/** Sixty-two bits: no two tokens of any site get the same by chance. */
const markLength = 12;
const mark = /\[scangate-[\da-z]{12}\]$/;
/** What a description without words of its own says. */
const usual = 'CI job';
/**
 * Adds a random mark to a description, by which a token is found whose creation got no answer. The mark stands last, and
 * the whole is short enough that no server cuts it off.
 */
function uniqueDescription(words, random) {
    const characters = Array.from({ length: markLength }, () => Math.floor(random() * 36).toString(36));
    return `${(0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(words ?? '', 200) || usual} [scangate-${characters.join('')}]`;
}
/**
 * The tokens that a description was made for. Only its mark counts, since a server may escape or cut other words of it.
 * None for a description without a mark, which could be anybody's.
 */
function tokensOf(description, tokens) {
    const [found] = mark.exec(description) ?? [];
    return found === undefined ? [] : tokens.filter((token) => token.description?.includes(found) === true);
}


/***/ }),

/***/ 9289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loginOf),
/* harmony export */   o: () => (/* binding */ secretsOfLogin)
/* harmony export */ });
/* harmony import */ var _kernel_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4849);

/** Makes a login. The user's name holds no colon, which would end it. */
function loginOf(user, password) {
    const basic = new _kernel_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(Buffer.from(`${user}:${password.reveal()}`).toString('base64'));
    return { kind: 'login', user, password, basic };
}
/** Every text that gives a login away. */
function secretsOfLogin({ basic, password }) {
    return [password, basic];
}


/***/ }),

/***/ 6476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ revokeByDescription),
/* harmony export */   w: () => (/* binding */ revokeToken)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7389);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3314);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);
/* harmony import */ var _description_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(486);




/** How long one try may take, and the pause before the next, in milliseconds. */
const longestTry = 4_000;
const pause = 1_000;
/** So much of the time is kept for the second way where there is one, in milliseconds. */
const forSecondWay = 3_000;
/**
 * Revokes one token: by its ID with the login, where there is one, else by its value, which from SSC 24.2 on needs
 * nothing but the token itself. Doing it twice is harmless, so what got no answer is sent again. Rejects with what
 * nobody foresaw only.
 */
async function revokeToken(tools, { id, value }, login) {
    const { api, end } = tools;
    let why = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('problem_required', { input: 'password' });
    if (login !== undefined) {
        const until = value === undefined ? end : end - forSecondWay;
        const failure = await persistently(tools, until, (limits) => api.revokeById(login, id, limits));
        if (failure === undefined)
            return { result: 'revoked' };
        why = failure.detail;
    }
    if (value === undefined)
        return { result: 'failed', why };
    const failure = await persistently(tools, end, (limits) => api.revokeByValue(value, value, limits));
    if (failure === undefined)
        return { result: 'revoked' };
    if (failure.detail.key === 'fortify_token_invalid')
        return { result: 'gone' };
    if (login === undefined)
        why = isOlder(failure) ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('fortify_why_password_needed') : failure.detail;
    return { result: 'failed', why };
}
/** Before 24.2 only a password revokes, and a token that asks is turned away though it lives. */
function isOlder({ detail }) {
    return detail.key === 'fortify_token_not_allowed';
}
/**
 * Revokes every token that was made with a description, which is how those are found whose creation got no answer.
 * Throws what reading the list throws.
 */
async function revokeByDescription(tools, login, description) {
    const found = async () => (0,_description_js__WEBPACK_IMPORTED_MODULE_3__/* .tokensOf */ .k)(description, await tools.api.tokenMarks(login, triesOf(tools)));
    const revoked = [];
    const failed = [];
    for (const { id } of await found()) {
        const outcome = await revokeToken(tools, { id }, login);
        if (outcome.result === 'failed')
            failed.push({ id, why: outcome.why });
        else
            revoked.push(id);
    }
    if (failed.length === 0)
        return { revoked, failed };
    // A revocation whose answer was lost is refused the second time: the list knows better.
    const still = new Set((await found()).map(({ id }) => id));
    return {
        revoked: [...revoked, ...failed.filter(({ id }) => !still.has(id)).map(({ id }) => id)],
        failed: failed.filter(({ id }) => still.has(id)),
    };
}
function triesOf({ clock, end }, until = end) {
    // A timer takes whole milliseconds only, and the monotonic clock gives fractions.
    const left = Math.max(1, Math.round(until - clock.monotonic()));
    return { timeoutMs: Math.min(longestTry, left) };
}
/** Tries until it is answered or the time is over; gives the last failure. */
async function persistently(tools, until, act) {
    const { clock } = tools;
    for (;;) {
        try {
            await act(triesOf(tools, until));
            return undefined;
        }
        catch (error) {
            if (!(error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue))
                throw error;
            const isLast = error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk || clock.monotonic() + pause >= until;
            if (isLast || !(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorthAnotherTry */ .rg)(error))
                return error;
            await clock.sleep(pause);
        }
    }
}


/***/ }),

/***/ 8695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ saveSettings),
/* harmony export */   K: () => (/* binding */ createCheckpoints),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/** Saves what post needs beside the password, before anything is sent. */
function saveSettings({ ca_file: caFile, revoke, url, username }, description, save) {
    save('url', url.href);
    save('user', username);
    save('caFile', caFile ?? '');
    save('revoke', String(revoke));
    save('description', description);
}
/** Makes the checkpoints of one run. */
function createCheckpoints(save) {
    const phase = (name) => save('phase', name);
    return {
        asking: (endsAt) => {
            save('endsAt', String(endsAt));
            phase('asking');
        },
        nothing: () => phase('nothing'),
        lost: () => save('lost', 'true'),
        issued: ({ id, terminalDate, value }) => {
            save('tokenId', id);
            save('endsAt', terminalDate == null ? '' : String(terminalDate));
            save('token', value.encoded.reveal());
            phase('issued');
        },
        revoked: () => phase('revoked'),
        loginRefused: () => save('loginRefused', 'true'),
    };
}
/** Reads what main saved. */
function readState(saved) {
    const endsAt = Number(saved('endsAt'));
    return {
        phase: saved('phase'),
        url: saved('url'),
        user: saved('user'),
        caFile: saved('caFile'),
        description: saved('description'),
        tokenId: saved('tokenId'),
        endsAt: endsAt > 0 ? endsAt : undefined,
        isKept: saved('revoke') === 'false' && saved('handedOn') === 'true',
        isLost: saved('lost') === 'true',
        isLoginRefused: saved('loginRefused') === 'true',
    };
}


/***/ })

};
