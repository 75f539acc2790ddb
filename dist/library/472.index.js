export const id = 472;
export const ids = [472];
export const modules = {

/***/ 8467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wr: () => (/* binding */ adviceOf),
  AN: () => (/* binding */ isLevelLimit),
  ZF: () => (/* binding */ just),
  Jm: () => (/* binding */ linesToAccept),
  KT: () => (/* binding */ rowsOnTransport),
  Ci: () => (/* binding */ steps)
});

// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/gate/transport-advice.js
/** What to do about each. TypeScript refuses a reason that has no row. */
const adviceOnTransport = {
    network_unresolved: 'next_check_network',
    network_refused: 'next_check_network',
    network_not_connected: 'next_check_network',
    network_connect_timeout: 'next_check_network',
    network_lost: 'next_check_network',
    network_timeout: 'next_check_network',
    network_proxy: 'next_check_network',
    network_proxy_unreachable: 'next_check_network',
    network_proxy_gateway: 'next_check_network',
    network_proxy_login: 'next_check_network',
    network_proxy_redirect: 'next_check_network',
    network_proxy_senseless: 'next_check_network',
    certificate_expired: 'next_check_certificate',
    certificate_wrong_host: 'next_check_certificate',
    certificate_unknown_authority: 'next_check_certificate',
    certificate_rejected: 'next_check_certificate',
    certificate_unfit: 'next_check_certificate',
    certificate_wanted: 'next_check_api_url',
    tls_failed: 'next_check_api_url',
    tls_broken: 'next_check_network',
    redirected: 'next_check_api_url',
    redirected_nowhere: 'next_check_api_url',
    answer_not_http: 'next_check_api_url',
    answer_not_json: 'next_check_api_url',
    answer_empty: 'next_check_api_url',
    answer_too_large: 'next_check_api_url',
    answer_unreadable: 'next_check_api_url',
    answer_contradictory: 'next_check_api_url',
    answer_no_status: 'next_check_api_url',
    answer_unasked: 'next_check_api_url',
    answer_repeats_key: 'next_check_api_url',
    answer_misshaped: 'next_update',
};

;// CONCATENATED MODULE: ./lib/gate/advice.js


/** Steps without a line to paste. */
function steps(...keys) {
    return keys.map((key) => ({ text: (0,message/* message */.iU)(key) }));
}
/** A row of advice that is always these steps. */
function just(...keys) {
    return () => steps(...keys);
}
/** Rows for what every service's transport can end with; `inOwnWords` puts a source's own step in place of one. */
function rowsOnTransport(inOwnWords = (key) => key) {
    const rows = Object.entries(adviceOnTransport).map(([reason, key]) => [reason, just(inOwnWords(key))]);
    return Object.fromEntries(rows);
}
/** The advice of a table on a reason. What has no row is a single input that is wrong. */
function adviceOf(table, key) {
    return (Object.hasOwn(table, key) ? table[key] : undefined) ?? just('next_fix_inputs');
}
/** The lines to paste that would let through what fails now, one for each of those checks. */
function linesToAccept(checks, isLimit) {
    const over = checks.filter(({ id, result }) => result === 'fail' && isLimit(id));
    return over.map(({ id, observed }) => `${id}: ${observed}`);
}
/** Whether a check is a limit on findings of one level. */
function isLevelLimit(id) {
    return id === 'max_high' || id === 'max_medium' || id === 'max_low';
}


/***/ }),

/***/ 9575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ assembleReport)
});

// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/gate/bounded-text.js
var bounded_text = __webpack_require__(6488);
;// CONCATENATED MODULE: ./lib/gate/assessment.js

/** How many findings of a rule an assessment keeps. */
const mostFindingsOfRule = 100;
const mostAsked = 500;
/** Cuts everything from outside to its bounds; of each rule the findings that count stay, and then the gravest. */
function boundedAssessment({ asked, file, points, rules }) {
    return {
        rules: rules.map((rule) => {
            const findings = [...rule.findings].sort(countedFirst).slice(0, mostFindingsOfRule);
            return {
                ...rule,
                findings: findings.map((finding) => ({
                    ...finding,
                    place: (0,bounded_text/* bounded */.Mm)(finding.place, 300),
                    evidence: (0,bounded_text/* boundedWords */.zk)(finding.evidence, 1_000),
                    reason: finding.reason && (0,bounded_text/* boundedMessage */.tq)(finding.reason, 200),
                })),
                findingsLeftOut: rule.findingsLeftOut + rule.findings.length - findings.length,
                why: rule.why && (0,bounded_text/* boundedMessage */.tq)(rule.why, 500),
            };
        }),
        points,
        asked: asked.slice(0, mostAsked).map((one) => ({ ...one, url: (0,bounded_text/* bounded */.Mm)(one.url, 2_000) })),
        file: file === null ? null : (0,bounded_text/* bounded */.Mm)(file, 1_000),
    };
}
const grave = { high: 0, medium: 1, low: 2 };
function countedFirst(one, other) {
    if (one.counted !== other.counted)
        return one.counted ? -1 : 1;
    return grave[one.level] - grave[other.level];
}

// EXTERNAL MODULE: ./lib/gate/conclusion.js
var gate_conclusion = __webpack_require__(3924);
// EXTERNAL MODULE: ./lib/gate/outcome.js
var gate_outcome = __webpack_require__(443);
;// CONCATENATED MODULE: ./lib/gate/assemble-report.js





const strict = {
    onError: 'fail',
    onIncomplete: 'fail',
    finished: false,
    forgivable: false,
};
/**
 * Puts a report together, of a run that was judged as of one that never began: conclusion and exit code follow from
 * the outcome here and nowhere else, and a step that is let off says so.
 */
function assembleReport({ layout, policy, run, source, version }, identity, ending, found = {}) {
    const { endedAt, error, incompleteNotice, leniency = strict, outcome, reason, startedAt } = ending;
    const { durationMs = endedAt - startedAt } = ending;
    const isPassWithWarning = outcome === 'passed' && ending.letsThrough === true;
    const conclusion = isPassWithWarning ? 'warning' : (0,gate_conclusion/* concludeStep */.ux)(outcome, leniency);
    return {
        schema: 'scangate.report/v1',
        tool: { name: 'scangate', version },
        source,
        ...identity,
        outcome,
        conclusion,
        exitCode: (0,gate_outcome/* exitCodeOf */.F)(outcome, conclusion, error instanceof errors/* AbortedError */.oM ? error.signal : undefined),
        reason,
        problems: error instanceof errors/* ConfigurationError */.j1 ? error.problems : [],
        warnings: [
            ...(found.warnings ?? []),
            ...(conclusion === 'warning' && !isPassWithWarning ? [leniencyNotice(outcome, incompleteNotice)] : []),
        ],
        checks: found.checks ?? [],
        links: found.links ?? [],
        nextSteps: found.nextSteps ?? [],
        history: found.history ?? null,
        ...(found.fleet && { fleet: found.fleet }),
        ...(found.assessment && { assessment: boundedAssessment(found.assessment) }),
        ...(found.gates && { gates: found.gates }),
        timing: {
            startedAt: new Date(startedAt).toISOString(),
            endedAt: new Date(endedAt).toISOString(),
            durationMs: Math.round(durationMs),
            waitedMs: Math.round(found.waitedMs ?? 0),
            polls: found.polls ?? 0,
        },
        run,
        policy,
        lastAnswer: found.lastAnswer ?? null,
        layout,
    };
}
function leniencyNotice(outcome, incompleteNotice = (0,message/* message */.iU)('notice_on_incomplete_warn')) {
    return outcome === 'incomplete'
        ? incompleteNotice
        : (0,message/* message */.iU)('notice_on_error_warn', { outcome: (0,message/* message */.iU)(`outcome_${outcome}`) });
}


/***/ }),

/***/ 6488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   tq: () => (/* binding */ boundedMessage),
/* harmony export */   zk: () => (/* binding */ boundedWords)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9986);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);


/**
 * Makes text from outside one clean line of at most so many characters. What is too long is cut before the word
 * that the limit would cut in two: half a secret is nobody's to recognise, who redacts the report later.
 */
function bounded(text, most) {
    // Far more than is needed, since cleaning takes characters away.
    const isEndless = text.length > 8 * most;
    const line = (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(isEndless ? text.slice(0, 8 * most) : text, Number.POSITIVE_INFINITY);
    if (!isEndless && line.length <= most)
        return line;
    const characters = [...line];
    if (!isEndless && characters.length <= most)
        return line;
    const start = characters.slice(0, most - 1).join('');
    return `${start.replace(/[!-~]+$/, '').trimEnd()}…`;
}
/** Bounds words of a service, or the parameters of our own. */
function boundedWords(words, most) {
    return (typeof words === 'string' ? bounded(words, most) : boundedMessage(words, most));
}
const mostItems = 20;
/** Bounds every text among the parameters of a message, and lists to their first 20. */
function boundedMessage(message, most) {
    const { params } = message;
    if (typeof params !== 'object' || params === null)
        return message;
    const clean = Object.entries(params).map(([name, value]) => [name, boundedValue(value, most)]);
    return { ...message, params: Object.fromEntries(clean) };
}
function boundedValue(value, most) {
    if (typeof value === 'string')
        return bounded(value, most);
    if (Array.isArray(value))
        return value.slice(0, mostItems).map((item) => boundedValue(item, most));
    return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .isMessage */ .K8)(value) ? boundedMessage(value, most) : value;
}


/***/ }),

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

/***/ 6068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ judgeChecks),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/**
 * Judges checks: `failed` where a limit is exceeded, else `incomplete` where the answer is not whole or a
 * limit can't be judged, else `passed`. Returns the check that decided, `undefined` on a pass.
 */
function judgeChecks(checks) {
    const failed = checks.find((check) => check.result === 'fail' && check.severity === 'failed');
    if (failed !== undefined)
        return { outcome: 'failed', decidedBy: failed };
    // What is known to be lacking says more than what can't be judged, which may follow from it.
    const lacking = checks.find((check) => check.result === 'fail') ?? checks.find((check) => check.result !== 'pass');
    if (lacking !== undefined)
        return { outcome: 'incomplete', decidedBy: lacking };
    return { outcome: 'passed', decidedBy: undefined };
}
/** Compares what was observed with a limit. What isn't known can't pass. */
function compare(observed, bound, limit) {
    if (observed === null || !Number.isFinite(observed))
        return 'unjudged';
    const holds = bound === 'at_most' ? observed <= limit : observed >= limit;
    return holds ? 'pass' : 'fail';
}


/***/ }),

/***/ 2163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xo: () => (/* binding */ classifyStatus),
  Vh: () => (/* binding */ readJson),
  $C: () => (/* binding */ statusError)
});

// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/http/retry-after.js
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

;// CONCATENATED MODULE: ./lib/http/answer.js




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
        const serviceText = (0,clean_text/* cleanLine */.O)(service.refusalText(readJson(text)) ?? '') || undefined;
        const detail = { service: service.name, endpoint, status };
        return new errors/* RefusedError */.fk(serviceText === undefined
            ? (0,message/* message */.iU)('service_refused_silently', detail)
            : (0,message/* message */.iU)('service_refused', { ...detail, text: serviceText }), { status, serviceText });
    }
    return statusError(answer, clock);
}
/** What a status says that is not the one which was asked for, with `Retry-After` in milliseconds. */
function statusError({ status, host, endpoint, headers }, clock) {
    const detail = status === 429
        ? (0,message/* message */.iU)('answer_rate_limited', { host, endpoint })
        : (0,message/* message */.iU)('answer_status', { host, endpoint, status });
    // A date is meant by the server's own clock, which it may show; ours may be wrong by minutes.
    const serverTime = Date.parse(headers['date'] ?? '');
    const now = Number.isNaN(serverTime) ? clock.now() : serverTime;
    return new errors/* StatusError */.Xs(detail, { status, retryAfter: parseRetryAfter(headers['retry-after'], now) });
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


/***/ })

};
