export const id = 6641;
export const ids = [6641];
export const modules = {

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ answerWithinGrace)
/* harmony export */ });
/**
 * Waits for something that a stop must not end at once, since a server may have acted on it already: the signal
 * only limits the wait, to so many milliseconds from the moment it aborts (`grace` is asked then). Past them it
 * rejects with the signal's reason, and what the answer was is told to nobody.
 */
async function answerWithinGrace({ clock, signal }, answer, grace) {
    const answered = new AbortController();
    const tooLate = async () => {
        await aborted(signal, answered.signal);
        await clock.sleep(grace(), answered.signal);
        throw signal.reason;
    };
    try {
        return await Promise.race([answer, tooLate()]);
    }
    finally {
        answered.abort();
        answer.catch(() => {
            // Whoever stopped waiting is not told any more; without this Node would call it unhandled.
        });
    }
}
/** Resolves when `signal` aborts, rejects when `answered` does. */
function aborted(signal, answered) {
    return new Promise((resolve, reject) => {
        if (signal.aborted) {
            resolve();
            return;
        }
        signal.addEventListener('abort', () => resolve(), { once: true, signal: answered });
        answered.addEventListener('abort', () => reject(answered.reason), { once: true });
    });
}


/***/ }),

/***/ 6641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issueToken: () => (/* binding */ issueToken)
});

// UNUSED EXPORTS: tokenVariable

// EXTERNAL MODULE: ./lib/kernel/iso-time.js
var iso_time = __webpack_require__(3396);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/options/readers.js
var readers = __webpack_require__(7758);
// EXTERNAL MODULE: ./lib/http/retry.js + 2 modules
var retry = __webpack_require__(7389);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/kernel/grace.js
var kernel_grace = __webpack_require__(7633);
// EXTERNAL MODULE: ./lib/sources/fortify/revoke.js
var revoke = __webpack_require__(6476);
;// CONCATENATED MODULE: ./lib/sources/fortify/create.js






/** Of the time that is left after a stop so much is kept for taking back what was made, in milliseconds. */
const forTakingBack = 2_000;
/** How many answers may be lost before it is given up: the second one is the last. */
const mostLosses = 2;
/** How many types a message names. */
const mostTypes = 30;
/** A token may have been made that nobody got. */
class LostTokenError extends errors/* GateError */.ue {
    name = 'LostTokenError';
}
/** The answer to a creation did not come, or made no sense. */
class Unanswered extends Error {
}
/**
 * Creates a token. A creation that made nothing is tried again as a read is; one whose answer was lost is looked up by
 * its description, what it left is revoked, and one more is sent. A stop does not abort it, since SSC may have made the
 * token: it limits the wait for the answer.
 *
 * Throws a `RefusedError` that names the server's types where it knows no such type, a `LostTokenError`, and the
 * signal's reason.
 */
async function createToken(creation) {
    const { checkpoints, context, wish } = creation;
    const { log, signal } = context;
    for (let losses = 1;; losses += 1) {
        try {
            return await (0,retry/* retryRead */.Ng)(() => sendCreation(creation), retry/* beforeStart */.G3, context);
        }
        catch (error) {
            if (!(error instanceof Unanswered))
                throw await explained(creation, error);
            const why = error.cause.detail;
            checkpoints.lost();
            log.warning((0,message/* message */.iU)('fortify_log_lost', { why }));
            const { revoked, unsettled } = await cleanUp(creation);
            if (revoked.length > 0)
                log.info((0,message/* message */.iU)('fortify_log_left_revoked', { ids: revoked }));
            signal.throwIfAborted();
            if (unsettled === undefined && losses < mostLosses)
                continue;
            const shown = { description: wish.description, until: (0,iso_time/* readableTime */.GI)(wish.terminalDate) };
            const said = unsettled === undefined
                ? (0,message/* message */.iU)('fortify_reason_lost_twice', { ...shown, why })
                : (0,message/* message */.iU)('fortify_reason_lost', { ...shown, reason: why, why: unsettled });
            throw new LostTokenError(said, { cause: error.cause });
        }
    }
}
async function sendCreation({ api, checkpoints, cleaningEnd, context, login, wish, }) {
    const { clock, signal } = context;
    signal.throwIfAborted();
    checkpoints.asking(wish.terminalDate);
    const grace = () => Math.max(0, cleaningEnd() - clock.monotonic() - forTakingBack);
    try {
        return await (0,kernel_grace/* answerWithinGrace */.y)(context, api.createToken(login, wish), grace);
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        if (!madeNothing(error))
            throw new Unanswered(undefined, { cause: error });
        checkpoints.nothing();
        throw error;
    }
}
/** Failures after which SSC has made nothing, as a list: the request never left, or was turned away. */
function madeNothing(failure) {
    if (failure instanceof errors/* CertificateError */.EE || failure instanceof errors/* NetworkError */.Dr)
        return failure.delivery === 'not-sent';
    if (failure instanceof errors/* StatusError */.Xs)
        return failure.status >= 400 && failure.status < 500 && failure.status !== 408;
    // Whoever redirects has not let it through to where tokens are made; other 3xx say nothing of that.
    if (failure instanceof errors/* RedirectError */.Lx)
        return failure.detail.key === 'redirected';
    return failure instanceof errors/* BarredError */.hi || failure instanceof errors/* RefusedError */.fk;
}
/**
 * Looks for what a lost creation left and revokes it, also after a stop, as long as there is time. `unsettled` says why
 * something may be left.
 */
async function cleanUp({ api, cleaningEnd, context, login, wish, }) {
    const { clock } = context;
    try {
        const looking = (0,revoke/* revokeByDescription */.U)({ api, clock, end: cleaningEnd() }, login, wish.description);
        const rest = () => Math.max(0, cleaningEnd() - clock.monotonic());
        const { failed, revoked } = await (0,kernel_grace/* answerWithinGrace */.y)(context, looking, rest);
        return { revoked, unsettled: failed[0]?.why };
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return { revoked: [], unsettled: error.detail };
    }
}
/** Says of a 400 which types there are, since an unknown one is what it mostly means. */
async function explained({ api, login, wish }, error) {
    if (!(error instanceof errors/* RefusedError */.fk && error.status === 400))
        return error;
    const { serviceText, status } = error;
    const { type } = wish;
    const words = serviceText ?? '';
    try {
        const definitions = await api.definitions(login);
        const known = definitions.find((each) => each.type === type);
        const types = definitions.map((each) => each.type).slice(0, mostTypes);
        const detail = known === undefined
            ? (0,message/* message */.iU)('fortify_unknown_type', { type, types, words })
            : (0,message/* message */.iU)('fortify_known_type', { type, days: known.maxDaysToLive ?? -1, words });
        return new errors/* RefusedError */.fk(detail, { status, serviceText });
    }
    catch {
        return error;
    }
}

// EXTERNAL MODULE: ./lib/sources/fortify/dates.js
var dates = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/sources/fortify/description.js
var fortify_description = __webpack_require__(486);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(6181);
;// CONCATENATED MODULE: ./lib/sources/fortify/lifetime.js





/** SSC may keep whole seconds or minutes, and a request takes its time; milliseconds. */
const tolerance = 60_000;
/**
 * Compares the life that SSC gave with the one asked for, by its own clock, and gives what is to be said of it. Throws an
 * `AnswerError` where nothing of a life is left: such a token is of no use.
 */
function doubtsOfLifetime({ asked, end, now, serverTime, type }) {
    if (end == null)
        return [(0,message/* message */.iU)('fortify_warning_no_end', { type })];
    const skew = (0,dates/* clockSkew */.nW)(serverTime, now);
    const clocks = skew === undefined
        ? []
        : [
            (0,message/* message */.iU)(skew > 0 ? 'fortify_warning_clock_behind' : 'fortify_warning_clock_ahead', {
                apart: Math.abs(skew),
            }),
        ];
    const life = end - (serverTime ?? now);
    const until = (0,iso_time/* readableTime */.GI)(end);
    if (life <= 0) {
        const server = (0,iso_time/* readableTime */.GI)(serverTime ?? now);
        throw new errors/* AnswerError */.dV((0,message/* message */.iU)('fortify_reason_ended', { until, server }), false);
    }
    const lives = { type, asked: (0,duration/* formatDuration */.a)(asked), given: (0,duration/* formatDuration */.a)(life), until };
    if (life < asked - tolerance)
        return [(0,message/* message */.iU)('fortify_warning_shortened', lives), ...clocks];
    if (life > asked + tolerance)
        return [(0,message/* message */.iU)('fortify_warning_longer', lives), ...clocks];
    return clocks;
}

// EXTERNAL MODULE: ./lib/sources/fortify/login.js
var fortify_login = __webpack_require__(9289);
// EXTERNAL MODULE: ./lib/sources/fortify/saved-state.js
var saved_state = __webpack_require__(8695);
// EXTERNAL MODULE: ./lib/sources/fortify/api.js + 6 modules
var api = __webpack_require__(3100);
;// CONCATENATED MODULE: ./lib/sources/fortify/session.js


/** The client as a run uses it: reads that fail for the moment are tried again, and end at once when told to stop. */
function openSession(tools) {
    const { readPolicy = retry/* beforeStart */.G3 } = tools;
    return (0,api/* createFortifyApi */.a)({ ...tools, reading: (read) => (0,retry/* retryRead */.Ng)(read, readPolicy, tools) });
}

;// CONCATENATED MODULE: ./lib/sources/fortify/run.js











/** The variable in which tools find a token. */
const tokenVariable = 'FORTIFY_SSC_TOKEN';
/** How long cleaning up may take where nobody presses, in milliseconds. */
const unpressed = 15_000;
/** SSC has a type of the same kind under a newer name. */
const successors = { CloudCtrlToken: 'ScanCentralCtrlToken' };
/** Issues a token for the job. What comes to be and can't be handed on is taken back. */
async function issueToken(options, context) {
    const { clock, log, patience, random, save, secrets, setLastWord, signal } = context;
    const { lifetime, password, timeout: timeoutMs, type, url, username } = options;
    const login = (0,fortify_login/* loginOf */.D)(username, password);
    for (const secret of (0,fortify_login/* secretsOfLogin */.o)(login))
        secrets.add(secret);
    let stoppedAt;
    const onStop = () => {
        stoppedAt = clock.monotonic();
        log.info((0,message/* message */.iU)('fortify_log_stopping'));
    };
    signal.throwIfAborted();
    signal.addEventListener('abort', onStop);
    const cleaningEnd = () => stoppedAt === undefined ? clock.monotonic() + unpressed : stoppedAt + patience.ms;
    const description = (0,fortify_description/* uniqueDescription */.i)(options.description, random);
    const checkpoints = (0,saved_state/* createCheckpoints */.K)(save);
    (0,saved_state/* saveSettings */.DZ)(options, description, save);
    const successor = successors[type];
    if (successor !== undefined)
        log.warning((0,message/* message */.iU)('fortify_warning_deprecated', { type, successor }));
    if ((0,readers/* leavesInTheOpen */.B2)(url))
        log.warning((0,message/* message */.iU)('fortify_warning_http', { host: url.host }));
    log.info((0,message/* message */.iU)('fortify_log_asking', { type, host: url.host, user: username }));
    const terminalDate = clock.now() + lifetime;
    const api = openSession({ ...context, url, timeoutMs, onLoginRefused: checkpoints.loginRefused });
    setLastWord((0,message/* message */.iU)('fortify_last_word', { description, until: (0,iso_time/* readableTime */.GI)(terminalDate) }));
    try {
        const wish = { type, description, terminalDate };
        const created = await createToken({ api, context, login, wish, checkpoints, cleaningEnd });
        checkpoints.issued(created);
        try {
            signal.throwIfAborted();
            for (const doubt of doubtsOfLifetime({
                type,
                asked: lifetime,
                end: created.terminalDate,
                serverTime: created.serverTime,
                now: clock.now(),
            })) {
                log.warning(doubt);
            }
        }
        catch (error) {
            const tools = { api, clock, end: cleaningEnd() };
            const { result, ...failure } = await (0,revoke/* revokeToken */.w)(tools, created, login);
            if (result !== 'failed')
                checkpoints.revoked();
            const notice = { id: created.id, until: endOf(created) };
            if ('why' in failure)
                log.warning((0,message/* message */.iU)('fortify_notice_not_revoked', { ...notice, why: failure.why }));
            else
                log.info((0,message/* message */.iU)('fortify_log_revoked', { id: created.id }));
            throw error;
        }
        return issuedCredential(created, options.export);
    }
    finally {
        setLastWord(undefined);
        signal.removeEventListener('abort', onStop);
    }
}
function issuedCredential(created, isExported) {
    const { id, terminalDate, type, value } = created;
    return {
        reason: (0,message/* message */.iU)('fortify_reason_issued', { type, id, until: endOf(created) }),
        outputs: {
            token: value.decoded,
            token_encoded: value.encoded,
            token_id: id,
            expires_at: terminalDate == null ? '' : (0,dates/* sscDate */.U9)(terminalDate),
        },
        environment: isExported ? { [tokenVariable]: value.decoded } : {},
    };
}
/** When a token ends, as people read it; empty where SSC gave it no end. */
function endOf({ terminalDate }) {
    return terminalDate == null ? '' : (0,iso_time/* readableTime */.GI)(terminalDate);
}


/***/ })

};
