export const id = 3346;
export const ids = [3346];
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


/***/ })

};
