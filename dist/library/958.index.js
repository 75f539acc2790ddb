export const id = 958;
export const ids = [958];
export const modules = {

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runApiCheck: () => (/* binding */ runApiCheck)
});

// EXTERNAL MODULE: ./lib/gate/conclusion.js
var conclusion = __webpack_require__(3924);
// EXTERNAL MODULE: ./lib/gate/judge.js
var judge = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/options/ignore-file.js
var ignore_file = __webpack_require__(485);
// EXTERNAL MODULE: ./lib/sources/api/operation.js
var api_operation = __webpack_require__(8960);
;// CONCATENATED MODULE: ./lib/sources/api/points.js
/** The sixteen points of docs/security-checklist.md, in its order. The IDs are the same in every language. */
const points = [
    'authentication',
    'least_privilege',
    'encryption',
    'rate_limits',
    'allow_lists',
    'input_validation',
    'xss',
    'errors',
    'monitoring',
    'documentation',
    'versioning',
    'audits',
    'disclosure',
    'privacy',
    'standards',
    'education',
];

// EXTERNAL MODULE: ./lib/sources/api/rule.js
var api_rule = __webpack_require__(2247);
;// CONCATENATED MODULE: ./lib/sources/api/rule-words.js

/** No rule without its words: its ID would not be a name then. */
const nameOf = (id) => id.replace('-', '_');
/** What a rule asks for, in a few words. */
function titleOf(id) {
    return (0,message/* message */.iU)(`api_rule_${nameOf(id)}`);
}
/** What to do where a rule is not met. */
function fixOf(id) {
    return (0,message/* message */.iU)(`api_fix_${nameOf(id)}`);
}

;// CONCATENATED MODULE: ./lib/sources/api/assess.js





/** Makes what was found and seen ready to be reported. */
function assess({ rules }, observations, document, { openapi }) {
    const places = new Map((document?.operations ?? []).map((operation) => [(0,api_operation/* nameOf */.V)(operation), operation.at]));
    return {
        rules: rules.map(({ findings, rule }) => {
            const { level, point, source } = api_rule/* rules */.aO[rule.id];
            return {
                id: rule.id,
                title: titleOf(rule.id),
                state: rule.state,
                level,
                point,
                source,
                findings: findings.map((one) => findingOf(one, places)),
                findingsLeftOut: 0,
                why: rule.why ?? null,
            };
        }),
        points: points.map((id) => pointOf(id, rules.map(({ rule }) => rule))),
        asked: observations.map(questionOf),
        file: openapi.kind === 'file' ? inCheckout(openapi.path) : null,
    };
}
function findingOf({ counted, entry, finding, status }, places) {
    const { evidence, fix, level, place } = finding;
    // What an answer shows of an operation has its place in the document, too.
    const at = finding.at ?? places.get(place);
    return {
        place,
        level,
        status,
        counted,
        evidence,
        fix,
        reason: entry === undefined
            ? null
            : (0,message/* message */.iU)('api_ignored', { by: entry.approved_by, reason: entry.reason, expires: entry.expires }),
        at: at === undefined ? null : { line: at.line, column: at.column },
    };
}
function pointOf(id, rules) {
    const own = rules.filter((rule) => api_rule/* rules */.aO[rule.id].point === id);
    const has = (state) => own.some((rule) => rule.state === state);
    return {
        id,
        title: (0,message/* message */.iU)(`api_point_${id}`),
        state: has('not_met') ? 'not_met' : has('met') ? 'partly_visible' : 'not_visible',
        rules: own.map((rule) => rule.id),
    };
}
function questionOf(observation) {
    const { kind, method, url } = observation.request;
    const about = { method, url, kind };
    switch (observation.kind) {
        case 'answered':
            return { ...about, status: observation.answer.status, result: 'answered' };
        case 'shaken':
            return { ...about, status: null, result: observation.handshake.kind };
        default:
            return { ...about, status: null, result: observation.kind };
    }
}
/** A file's path within the checkout; `null` where it leads out of it, or may. */
function inCheckout(path) {
    const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
    const isAbsolute = /^(?:[\\/]|[A-Za-z]:)/.test(path);
    return isAbsolute || parts.length === 0 || parts.includes('..') ? null : parts.join('/');
}

;// CONCATENATED MODULE: ./lib/sources/api/credential-lock.js
/** How many requests may carry the credential, tries included. */
const mostUses = 3;
/** Makes a lock for a target: it opens for GETs to its origin on operations that are documented as protected. */
function createLock(target) {
    let uses = 0;
    return {
        opensFor: ({ method, operation, url }) => {
            const fits = method === 'GET' &&
                operation?.method === 'GET' &&
                operation.protectedness === 'protected' &&
                new URL(url).origin === target.origin;
            if (!fits || uses >= mostUses)
                return false;
            uses += 1;
            return true;
        },
    };
}

// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(6181);
;// CONCATENATED MODULE: ./lib/sources/api/pace.js



/** How many 5xx or time-outs running end the asking: what is down is not asked on. */
const mostTroubles = 3;
/** Begins to count; the time runs from now. */
function createPace(options) {
    const { clock, interval, maxRequests, planned, signal, timeout } = options;
    const startedAt = clock.monotonic();
    let spare = Math.max(0, maxRequests - planned);
    let count = 0;
    let endedAt;
    let troubles = 0;
    let over;
    const trouble = () => {
        troubles += 1;
        if (troubles >= mostTroubles)
            over = (0,message/* message */.iU)('api_cut_troubles', { count: troubles });
    };
    return {
        next: async () => {
            if (count >= maxRequests)
                throw new Error('The budget of requests is used up.');
            if (endedAt !== undefined)
                await clock.sleep(Math.max(0, endedAt + interval - clock.monotonic()), signal);
            count += 1;
        },
        ended: () => {
            endedAt = clock.monotonic();
        },
        saw: (status) => {
            if (status === 429)
                over = (0,message/* message */.iU)('api_cut_limited');
            else if (status >= 500 && status <= 599)
                trouble();
            else
                troubles = 0;
        },
        failed: (error) => {
            if (isTimeout(error))
                trouble();
        },
        count: () => count,
        hasSpare: () => {
            if (spare <= 0)
                return false;
            spare -= 1;
            return true;
        },
        whyOver: () => {
            if (over === undefined && clock.monotonic() - startedAt >= timeout) {
                over = (0,message/* message */.iU)('api_cut_time', { limit: (0,duration/* formatDuration */.a)(timeout) });
            }
            return over;
        },
    };
}
/** Whether a connection broke, or did not come about. A time-out is neither. */
function isBroken(error) {
    return error instanceof errors/* NetworkError */.Dr && !isTimeout(error);
}
/** Whether an error says that time ran out. */
function isTimeout({ detail: { key } }) {
    return key === 'network_timeout' || key === 'network_connect_timeout';
}

;// CONCATENATED MODULE: ./lib/sources/api/tls.js
/**
 * Old versions need the security level that has them: without it the handshake fails on our own side, which looks like
 * a refusal (OpenSSL 3; Node 20 and 24 fail in two different ways).
 */
const everyCipher = 'DEFAULT@SECLEVEL=0';
/** What TLS 1.2 offers with static RSA, and so without forward secrecy (RFC 9325, section 4.1). */
const staticRsa = [
    'AES128-GCM-SHA256',
    'AES256-GCM-SHA384',
    'AES128-SHA256',
    'AES256-SHA256',
    'AES128-SHA',
    'AES256-SHA',
];
const offers = {
    modern: undefined,
    tls_1_0: { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: everyCipher },
    tls_1_1: { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: everyCipher },
    no_forward_secrecy: {
        minVersion: 'TLSv1.2',
        maxVersion: 'TLSv1.2',
        ciphers: `${staticRsa.join(':')}:@SECLEVEL=0`,
    },
    modern_again: undefined,
};
/** What a planned handshake offers; `undefined`: what every connection of ours does. */
function offerOf(handshake) {
    return handshake === undefined ? undefined : offers[handshake];
}
/**
 * Says what a handshake shows. It was accepted where both sides agreed on the version that was offered, also where the
 * certificate was not trusted afterwards; refused where the server said so by an alert, or where it hung up between two
 * handshakes that worked. A time-out never says anything.
 */
function answerTo(which, observations) {
    const result = resultOf(which, observations);
    if (result === undefined)
        return 'unsent';
    switch (result.kind) {
        case 'done':
        case 'untrusted':
            return result.protocol === offers[which]?.maxVersion ? 'accepted' : 'unclear';
        case 'refused':
            return 'refused';
        case 'hung_up': {
            const works = (one) => resultOf(one, observations)?.kind === 'done';
            return works('modern') && works('modern_again') ? 'refused' : 'unclear';
        }
        default:
            return 'unclear';
    }
}
/** How a planned handshake ended; `undefined` where it was not begun. */
function resultOf(which, observations) {
    const found = observations.find((one) => one.kind === 'shaken' && one.request.handshake === which);
    return found?.kind === 'shaken' ? found.handshake : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/api/observation.js
/** Whether a status is a success. */
function isSuccess({ status }) {
    return status >= 200 && status <= 299;
}
/** The values of a header, in their order. */
function valuesOf({ headers }, name) {
    return Object.hasOwn(headers, name) ? (headers[name] ?? []) : [];
}
/** The media type of an answer in small letters, without parameters; empty where it says none. */
function mediaTypeOf(answer) {
    const [value = ''] = valuesOf(answer, 'content-type');
    return (value.split(';')[0] ?? '').trim().toLowerCase();
}

;// CONCATENATED MODULE: ./lib/sources/api/what-is-sent.js

/**
 * Headers are enough for a success, since a stream of events never ends and what stands in a body is nobody's
 * business; but TRACE shows by it whether it echoes, and security.txt is one. Errors are read, within bounds.
 */
function bodiesOf({ kind }) {
    if (kind === 'port_80')
        return () => false;
    if (kind === 'security_txt')
        return (status) => status >= 200 && status <= 299;
    return (status) => status >= 400 || (kind === 'trace' && isSuccess({ status }));
}
/** Anybody may know it: it opens nothing. */
const madeUp = 'scangate-made-up-credential';
/** What a request shows as its credential, if anything: the real one, or the made-up one. */
function credentialFor({ kind }, { credential, credentialHeader, }) {
    if (kind === 'credential')
        return credential;
    if (kind !== 'made_up_credential')
        return undefined;
    return credentialHeader.toLowerCase() === 'authorization' ? `Bearer ${madeUp}` : madeUp;
}
/** The made-up credential goes to an operation that refused without one. */
function refusing(planned, before) {
    const refused = (url) => before.some((one) => one.kind === 'answered' &&
        one.request.kind === 'operation' &&
        one.request.url === url &&
        (one.answer.status === 401 || one.answer.status === 403));
    const { instead = [], operation, url } = planned;
    const candidates = [...(operation === undefined ? [] : [{ url, operation }]), ...instead];
    const found = candidates.find((one) => refused(one.url));
    return found && { ...planned, url: found.url, operation: found.operation };
}

;// CONCATENATED MODULE: ./lib/sources/api/ask.js






const heartbeat = 60_000;
/**
 * Sends a plan, one request at a time, and writes down what came. Stops at a 429, at three 5xx or time-outs running, at
 * a certificate that is not trusted, and when the time is over. Redirects are not followed.
 *
 * Throws a `GateError` where the target can't be reached at all, and `signal.reason` after an abort.
 */
async function ask(plan, options) {
    const pace = createPace({ ...options, planned: plan.requests.length });
    const asker = createAsker(pace, options);
    const observations = [];
    let cutShort;
    let untrusted = false;
    let saidAt = options.clock.monotonic();
    for (const request of plan.requests) {
        cutShort ??= pace.whyOver();
        if (cutShort !== undefined || untrusted) {
            observations.push({ kind: 'unsent', request, why: untrusted ? 'untrusted' : 'cut_short' });
            continue;
        }
        const observation = await asker.observe(request, observations);
        observations.push(observation);
        if (observation.kind === 'shaken' && request.handshake === 'modern') {
            const { handshake } = observation;
            untrusted = handshake.kind === 'untrusted';
            if (handshake.kind !== 'done' && handshake.kind !== 'untrusted')
                throw handshake.error;
        }
        if (isUnreachable(observation, options.target) && !hasAnswered(observations, options.target)) {
            throw observation.error;
        }
        if (options.clock.monotonic() - saidAt >= heartbeat) {
            saidAt = options.clock.monotonic();
            options.log.info((0,message/* message */.iU)('api_log_asking_on', { count: observations.length, of: plan.requests.length }));
        }
    }
    const silent = observations.find((one) => one.kind === 'unanswered' && isOf(options.target, one));
    if (silent?.kind === 'unanswered' && !hasAnswered(observations, options.target))
        throw silent.error;
    return { observations, count: pace.count(), cutShort };
}
/** A target that no connection leads to: nothing of it will be seen by asking on. */
function isUnreachable(observation, target) {
    if (observation.kind !== 'unanswered' || !isOf(target, observation))
        return false;
    const { error } = observation;
    return !(error instanceof errors/* NetworkError */.Dr) || error.delivery === 'not-sent';
}
function hasAnswered(observations, target) {
    return observations.some((one) => one.kind === 'answered' && isOf(target, one));
}
function isOf(target, { request }) {
    return new URL(request.url).origin === target.origin;
}
function createAsker(pace, options) {
    const { log, probe, signal, target, version } = options;
    const lock = createLock(target);
    const send = async (planned) => {
        const url = new URL(planned.url);
        const secret = credentialFor(planned, options);
        const seen = await probe.ask({
            method: planned.method === 'TLS' ? 'GET' : planned.method,
            url,
            headers: {
                ...planned.headers,
                ...(secret && { [options.credentialHeader]: secret }),
                'user-agent': `scangate-api-check/${version}`,
            },
            wantsBody: bodiesOf(planned),
            setting: planned.kind === 'security_txt' ? 'security_txt' : 'target',
            signal,
        });
        log.debug(`${planned.method} ${url.host}${url.pathname}: ${seen.status}`);
        return seen;
    };
    /** One try; the clock goes on between any two. */
    const attempt = async (request) => {
        await pace.next();
        try {
            const answer = await send(request);
            pace.saw(answer.status);
            return { kind: 'answered', request, answer };
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue) || signal.aborted)
                throw error;
            pace.failed(error);
            return { kind: 'unanswered', request, error };
        }
        finally {
            pace.ended();
        }
    };
    const shake = async (request) => {
        await pace.next();
        const handshake = await probe
            .shakeHands({
            url: new URL(request.url),
            offer: offerOf(request.handshake),
            setting: 'target',
            signal,
        })
            .finally(pace.ended);
        if (handshake.kind === 'failed')
            pace.failed(handshake.error);
        return { kind: 'shaken', request, handshake };
    };
    const mayGoBetter = async (observation) => {
        if (observation.kind === 'answered')
            return isGatewayFault(observation.answer.status);
        if (observation.kind === 'unanswered') {
            if (probe.isUnknownAuthority(observation.error))
                return probe.trustMore();
            return isBroken(observation.error);
        }
        if (observation.kind !== 'shaken')
            return false;
        const { handshake, request } = observation;
        if (handshake.kind === 'untrusted' && handshake.unknownAuthority)
            return isVerified(request) && probe.trustMore();
        if (handshake.kind === 'hung_up')
            return isVerified(request);
        return handshake.kind === 'failed' && isBroken(handshake.error);
    };
    return {
        observe: async (planned, before) => {
            const request = planned.kind === 'made_up_credential' ? refusing(planned, before) : planned;
            if (request === undefined)
                return { kind: 'unsent', request: planned, why: 'no_refusal' };
            const isLocked = () => request.kind === 'credential' && !lock.opensFor(request);
            if (isLocked())
                return { kind: 'unsent', request, why: 'locked' };
            const once = request.method === 'TLS' ? shake : attempt;
            const first = await once(request);
            if (pace.whyOver() !== undefined || !(await mayGoBetter(first)))
                return first;
            if (!pace.hasSpare() || isLocked())
                return first;
            const second = await once(request);
            // A status counts more than the connection that broke after it.
            return second.kind === 'unanswered' && first.kind === 'answered' ? first : second;
        },
    };
}
/** The first handshake and its repetition speak as every connection of ours does. */
function isVerified({ handshake }) {
    return handshake === 'modern' || handshake === 'modern_again';
}
function isGatewayFault(status) {
    return status >= 502 && status <= 504;
}

// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/kernel/parse-url.js
var parse_url = __webpack_require__(4526);
;// CONCATENATED MODULE: ./lib/sources/api/evidence.js



/**
 * The headers that evidence may show: what the rules look at. Whatever else an answer carries, cookies above all, is
 * nobody's business.
 */
const shownHeaders = new Set([
    'access-control-allow-credentials',
    'access-control-allow-origin',
    'allow',
    'cache-control',
    'content-type',
    'deprecation',
    'location',
    'ratelimit',
    'ratelimit-policy',
    'retry-after',
    'server',
    'strict-transport-security',
    'sunset',
    'www-authenticate',
    'x-aspnet-version',
    'x-aspnetmvc-version',
    'x-content-type-options',
    'x-generator',
    'x-powered-by',
]);
/**
 * Says in one line what was asked and what came: the request line, the status, some headers and, of an error, a line of
 * its body. Never more of a body, never a cookie or a credential, and of a `Location` the origin only.
 */
function evidenceOf({ answer, request }, headers = [], line = '') {
    const { host, pathname, search } = new URL(request.url);
    const origin = request.headers['Origin'];
    const asked = `${request.method} ${pathname}${search} (${host})`;
    const shown = headers
        .filter((name) => shownHeaders.has(name) || isRateLimit(name))
        .map((name) => `${name}: ${headerText(name, valuesOf(answer, name), request.url)}`);
    const parts = [
        `${asked}${origin === undefined ? '' : `, origin: ${origin}`} → ${answer.status}`,
        ...shown,
        ...(line === '' || answer.status < 400 ? [] : [`«${(0,clean_text/* cleanLine */.O)(line, 200)}»`]),
    ];
    return (0,clean_text/* cleanLine */.O)(parts.join('; '), 900);
}
/** The names under which servers announce limits, apart from `Retry-After`. */
function isRateLimit(name) {
    return /^(?:ratelimit(?:-(?:policy|limit|remaining|reset))?|x-rate-?limit-[\w-]+)$/.test(name);
}
function headerText(name, values, base) {
    if (values.length === 0)
        return '–';
    if (name !== 'location')
        return (0,clean_text/* cleanLine */.O)(values.join(', '), 200);
    return values.map((value) => originOf(value, base)).join(', ');
}
/** The origin of where a redirect leads: path and query may hold what somebody sent. */
function originOf(location, base) {
    const url = (0,parse_url/* parseUrl */.D)(location, base);
    if (url === undefined)
        return '?';
    const { origin, protocol } = url;
    return (0,clean_text/* cleanLine */.O)(origin === 'null' ? protocol : origin, 200);
}

;// CONCATENATED MODULE: ./lib/sources/api/look.js



/** The place of what holds for all of the API. */
const host = 'host';
/** Where what a request shows belongs to. */
function placeOf({ operation }) {
    return operation === undefined ? host : (0,api_operation/* nameOf */.V)(operation);
}
/** The observations of one kind of request. */
function ofKind({ observations }, ...kinds) {
    return observations.filter(({ request }) => kinds.includes(request.kind));
}
/** What answered among the observations. */
function answeredOf(observations) {
    return observations.filter((one) => one.kind === 'answered');
}
/** Every answer of the API itself: neither of port 80 nor of another host. */
function answersOfApi(look) {
    return answeredOf(ofKind(look, 'control', 'operation', 'cors', 'trace', 'made_up_credential', 'credential'));
}
/** What answered to a path that does not exist, under the target's base path. */
function controlOf(look) {
    return answeredOf(ofKind(look, 'control'))[0];
}
/**
 * Whether a 403 may come from somebody in front of the API who dislikes us, or from a wrong base: as long as nobody
 * knows that a path which does not exist is answered otherwise.
 */
function mayBeWall(look, { status }) {
    if (status !== 403)
        return false;
    const control = controlOf(look);
    return control === undefined || control.answer.status === 403;
}
/**
 * Whether a success says something about the operation: a page that answers to everything is told by status and media
 * type, since bodies repeat path and time.
 */
function isClearSuccess(look, answer) {
    const control = controlOf(look);
    if (!isSuccess(answer) || control === undefined)
        return false;
    return control.answer.status !== answer.status || mediaTypeOf(control.answer) !== mediaTypeOf(answer);
}
/** Why nothing was seen by a kind of request: because it was not planned, not sent, or not answered clearly. */
function whyUnseen(look, kind) {
    const { hasCredential, hasDocument, plan } = look;
    const seen = ofKind(look, kind);
    if (seen.length === 0) {
        if (plan.noRoomFor.includes(kind))
            return (0,message/* message */.iU)('api_why_no_room');
        const needsDocument = kind === 'operation' || kind === 'credential' || kind === 'made_up_credential';
        if (needsDocument && !hasDocument)
            return (0,message/* message */.iU)('api_why_no_document');
        if (kind === 'credential' && !hasCredential)
            return (0,message/* message */.iU)('api_why_no_credential');
        return (0,message/* message */.iU)(needsDocument ? 'api_why_no_operation' : 'api_why_not_planned');
    }
    const unanswered = seen.find((one) => one.kind === 'unanswered');
    if (unanswered !== undefined)
        return (0,message/* message */.iU)('api_why_no_answer', { why: unanswered.error.detail });
    const unsent = seen.find((one) => one.kind === 'unsent');
    if (unsent !== undefined)
        return (0,message/* message */.iU)(`api_why_${unsent.why}`);
    return (0,message/* message */.iU)('api_why_unclear');
}

;// CONCATENATED MODULE: ./lib/sources/api/live-rules/allow-lists.js






const allowed = 'access-control-allow-origin';
const credentials = 'access-control-allow-credentials';
/**
 * LIST-1: no other origin may read answers in a browser. That `*` may, without credentials, is what a public API
 * wants.
 */
function foreignOrigins(look) {
    const id = 'LIST-1';
    const asked = ofKind(look, 'cors');
    const answers = answeredOf(asked);
    const findings = answers.flatMap((one) => {
        const isWith = valuesOf(one.answer, credentials).some((value) => value.trim().toLowerCase() === 'true');
        const origins = valuesOf(one.answer, allowed).map((value) => value.trim());
        const isOpen = origins.some((origin) => origin === originSent(one) || (isWith && origin === '*'));
        if (!isOpen)
            return [];
        const evidence = evidenceOf(one, [allowed, credentials]);
        return [{ place: host, level: isWith ? 'high' : 'medium', evidence, fix: fixOf(id) }];
    });
    const gravest = findings.find(({ level }) => level === 'high') ?? findings[0];
    if (gravest !== undefined)
        return (0,api_rule/* decided */.rc)(id, [gravest]);
    const isSeen = asked.length > 0 &&
        answers.length === asked.length &&
        answers.every(({ answer }) => isDeliberate(answer) && !mayBeWall(look, answer));
    return isSeen ? (0,api_rule/* decided */.rc)(id, []) : (0,api_rule/* notVisible */.iY)(id, whyUnseen(look, 'cors'));
}
function originSent({ request }) {
    return request.headers['Origin'];
}
/** Whether a status is an answer of the API to this very request: no redirect, no limit, no fault. */
function isDeliberate({ status }) {
    return isSuccess({ status }) || (status >= 400 && status <= 499 && status !== 408 && status !== 429);
}
/** LIST-2: TRACE, which shows a page what its browser sends, is not served. */
function noTrace(look) {
    const id = 'LIST-2';
    const [one] = ofKind(look, 'trace');
    if (one?.kind !== 'answered')
        return (0,api_rule/* notVisible */.iY)(id, whyUnseen(look, 'trace'));
    const { answer } = one;
    if (isSuccess(answer)) {
        const level = isEcho(answer) ? 'medium' : 'low';
        return (0,api_rule/* decided */.rc)(id, [{ place: host, level, evidence: evidenceOf(one, ['content-type']), fix: fixOf(id) }]);
    }
    const isRefused = answer.status === 501 || (isDeliberate(answer) && !mayBeWall(look, answer));
    return isRefused ? (0,api_rule/* decided */.rc)(id, []) : (0,api_rule/* notVisible */.iY)(id, (0,message/* message */.iU)('api_why_unclear'));
}
/** Whether an answer repeats the request: it says so, or our own name is in it. */
function isEcho(answer) {
    return mediaTypeOf(answer) === 'message/http' || (answer.body ?? '').includes('scangate-api-check/');
}
/** RATE-1: limits are announced. Nobody has to, and bursts are not ours to send: without it nothing is seen. */
function announcedLimits(look) {
    const id = 'RATE-1';
    const announces = answersOfApi(look).some(({ answer }) => Object.keys(answer.headers).some((name) => isRateLimit(name) || name === 'retry-after'));
    return announces ? (0,api_rule/* decided */.rc)(id, []) : (0,api_rule/* notVisible */.iY)(id, (0,message/* message */.iU)('api_why_no_limits'));
}
/** Every rule on allow-lists and limits that answers decide. */
function allowListRules(look) {
    return [foreignOrigins(look), noTrace(look), announcedLimits(look)];
}

;// CONCATENATED MODULE: ./lib/sources/api/live-rules/together.js

/**
 * Makes findings of answers that lack something: one for the host where all of so many lack it, for then it is the
 * server's configuration, and otherwise one for each place.
 */
function together(lacking, all, about) {
    const [first] = lacking;
    if (first === undefined)
        return [];
    if (lacking.length === all)
        return [{ place: host, ...about(first) }];
    const byPlace = new Map();
    for (const one of lacking)
        if (!byPlace.has(placeOf(one.request)))
            byPlace.set(placeOf(one.request), one);
    return [...byPlace].map(([place, one]) => ({ place, ...about(one) }));
}

;// CONCATENATED MODULE: ./lib/sources/api/live-rules/answers.js







/** XSS-1: a browser is told what an answer is, truly, and not to guess. */
function honestMediaTypes(look) {
    const id = 'XSS-1';
    // The answers to TRACE and to other origins are asked for something else, and 204 has nothing to name.
    const answers = answeredOf(ofKind(look, 'control', 'operation', 'made_up_credential', 'credential')).filter(({ answer }) => hasContent(answer));
    const own = answers.filter(({ answer }) => !mayBeWall(look, answer));
    if (own.length === 0)
        return (0,api_rule/* notVisible */.iY)(id, whyUnseen(look, 'control'));
    const about = (one) => ({
        level: 'low',
        evidence: evidenceOf(one, ['content-type', 'x-content-type-options']),
        fix: fixOf(id),
    });
    const lacking = own.filter(({ answer }) => isMisnamed(answer) || mayBeGuessed(answer));
    return (0,api_rule/* decided */.rc)(id, together(lacking, own.length, about));
}
function hasContent(answer) {
    const { body, status } = answer;
    const isWithout = status === 204 || status === 205 || (status >= 300 && status <= 399);
    return !isWithout && body !== '' && valuesOf(answer, 'content-length')[0]?.trim() !== '0';
}
/** Whether the media type is missing, or says HTML or text of what is JSON. */
function isMisnamed(answer) {
    const type = mediaTypeOf(answer);
    if (type === '')
        return true;
    return (type === 'text/html' || type === 'text/plain') && isJson(answer.body);
}
function isJson(body) {
    if (body === null || !/^\s*[{[]/.test(body))
        return false;
    try {
        JSON.parse(body);
        return true;
    }
    catch {
        return false;
    }
}
function mayBeGuessed(answer) {
    return valuesOf(answer, 'x-content-type-options')[0]?.trim().toLowerCase() !== 'nosniff';
}
/** DATA-1: what only a credential opens is kept by nobody on the way. */
function keptByNobody(look) {
    const id = 'DATA-1';
    const opened = answeredOf(ofKind(look, 'credential')).filter(({ answer }) => isClearSuccess(look, answer));
    if (opened.length === 0)
        return (0,api_rule/* notVisible */.iY)(id, whyUnseen(look, 'credential'));
    const kept = opened.filter(({ answer }) => !valuesOf(answer, 'cache-control')
        .join(',')
        .split(',')
        .some((directive) => directive.trim().toLowerCase() === 'no-store'));
    return (0,api_rule/* decided */.rc)(id, kept.map((one) => ({
        place: placeOf(one.request),
        level: 'medium',
        evidence: evidenceOf(one, ['cache-control']),
        fix: fixOf(id),
    })));
}
const notThere = new Set([405, 410, 501]);
/** DOC-1: what is documented is there. A 404 may mean that the resource of an example is not. */
function documentedIsThere(look) {
    const id = 'DOC-1';
    const answers = answeredOf(ofKind(look, 'operation'));
    const gone = answers.filter(({ answer }) => notThere.has(answer.status));
    if (gone.length > 0) {
        return (0,api_rule/* decided */.rc)(id, gone.map((one) => ({
            place: placeOf(one.request),
            level: 'medium',
            evidence: evidenceOf(one, ['allow']),
            fix: fixOf(id),
        })));
    }
    const isSeen = answers.some(({ answer }) => answer.status === 401 || isClearSuccess(look, answer) || isFoundForbidden(look, answer));
    if (isSeen)
        return (0,api_rule/* decided */.rc)(id, []);
    return (0,api_rule/* notVisible */.iY)(id, answers.length > 0 ? (0,message/* message */.iU)('api_why_unclear') : whyUnseen(look, 'operation'));
}
function isFoundForbidden(look, answer) {
    return answer.status === 403 && !mayBeWall(look, answer);
}
/** VER-1: what was announced to end has ended (RFC 8594). */
function endedInTime(look) {
    const id = 'VER-1';
    const answers = answersOfApi(look);
    if (answers.length === 0)
        return (0,api_rule/* notVisible */.iY)(id, whyUnseen(look, 'operation'));
    const announced = answers.flatMap((one) => {
        const [value] = valuesOf(one.answer, 'sunset');
        return value === undefined ? [] : [{ one, at: Date.parse(value) }];
    });
    if (announced.length === 0) {
        const isOwn = answers.some(({ answer }) => !mayBeWall(look, answer));
        return isOwn
            ? (0,api_rule/* notApplicable */.hH)(id, (0,message/* message */.iU)('api_why_no_sunset'))
            : (0,api_rule/* notVisible */.iY)(id, (0,message/* message */.iU)('api_why_unclear'));
    }
    const late = announced.filter(({ at, one }) => at < look.now && stillAnswers(one.answer));
    if (late.length > 0) {
        return (0,api_rule/* decided */.rc)(id, together(late.map(({ one }) => one), answers.length, (one) => ({ level: 'medium', evidence: evidenceOf(one, ['sunset', 'deprecation']), fix: fixOf(id) })));
    }
    const isClear = announced.every(({ at }) => !Number.isNaN(at));
    return isClear ? (0,api_rule/* decided */.rc)(id, []) : (0,api_rule/* notVisible */.iY)(id, (0,message/* message */.iU)('api_why_unclear'));
}
function stillAnswers({ status }) {
    return isSuccess({ status }) || status === 401 || status === 403;
}
/** Every rule on what answers say of themselves. */
function answerRules(look) {
    return [honestMediaTypes(look), keptByNobody(look), documentedIsThere(look), endedInTime(look)];
}

;// CONCATENATED MODULE: ./lib/sources/api/live-rules/authentication.js







/** The protected operations that are asked without a credential. */
function protectedOnes(look) {
    return ofKind(look, 'operation').filter(({ request }) => request.operation?.protectedness === 'protected');
}
/** Counts the clear answers, for `min_seen`. */
function clarityOf(look) {
    const asked = protectedOnes(look);
    const clear = answeredOf(asked).filter((one) => isRefusal(look, one) || isClearSuccess(look, one.answer));
    return { asked: asked.length, clear: clear.length };
}
/**
 * AUTH-1: whoever has no credential gets nothing. Only 401 is a refusal by itself; a 403 is one where a path that
 * does not exist gets something else, or where the credential opens the same operation. 404, redirects and faults say
 * nothing.
 */
function refusesWithoutCredential(look) {
    const id = 'AUTH-1';
    const asked = protectedOnes(look);
    const open = answeredOf(asked).filter(({ answer }) => isClearSuccess(look, answer));
    if (open.length > 0) {
        return (0,api_rule/* decided */.rc)(id, open.map((one) => ({
            place: placeOf(one.request),
            level: 'high',
            evidence: evidenceOf(one, ['content-type']),
            fix: fixOf(id),
        })));
    }
    const { clear } = clarityOf(look);
    if (asked.length === 0) {
        const hasNone = look.hasDocument && !look.plan.noRoomFor.includes('operation');
        return (0,api_rule/* notVisible */.iY)(id, hasNone ? (0,message/* message */.iU)('api_why_no_protected') : whyUnseen(look, 'operation'));
    }
    // Compared without dividing: what is a hair below is below.
    if (clear === 0 || clear * 100 < look.minSeen * asked.length) {
        return (0,api_rule/* notVisible */.iY)(id, (0,message/* message */.iU)('api_why_few_clear', { clear, asked: asked.length, least: look.minSeen }));
    }
    return (0,api_rule/* decided */.rc)(id, []);
}
function isRefusal(look, { answer, request }) {
    if (answer.status === 401)
        return true;
    if (answer.status !== 403)
        return false;
    return !mayBeWall(look, answer) || openedByCredential(look, request.url);
}
function openedByCredential(look, url) {
    return answeredOf(ofKind(look, 'credential')).some(({ answer, request }) => request.url === url && isSuccess(answer));
}
/** AUTH-2: a credential that nobody gave out opens nothing. */
function refusesMadeUpCredential(look) {
    const id = 'AUTH-2';
    const [one] = ofKind(look, 'made_up_credential');
    if (one?.kind !== 'answered')
        return (0,api_rule/* notVisible */.iY)(id, whyUnseen(look, 'made_up_credential'));
    if (isClearSuccess(look, one.answer)) {
        const evidence = evidenceOf(one, ['content-type']);
        return (0,api_rule/* decided */.rc)(id, [{ place: placeOf(one.request), level: 'high', evidence, fix: fixOf(id) }]);
    }
    return isRefusal(look, one) ? (0,api_rule/* decided */.rc)(id, []) : (0,api_rule/* notVisible */.iY)(id, (0,message/* message */.iU)('api_why_unclear'));
}
/** AUTH-3: a 401 says how to do better (RFC 9110, section 15.5.2). */
function challenges(look) {
    const id = 'AUTH-3';
    const refusals = answersOfApi(look).filter(({ answer }) => answer.status === 401);
    if (refusals.length === 0)
        return (0,api_rule/* notVisible */.iY)(id, (0,message/* message */.iU)('api_why_no_401'));
    const silent = refusals.filter(({ answer }) => valuesOf(answer, 'www-authenticate').length === 0);
    return (0,api_rule/* decided */.rc)(id, together(silent, refusals.length, (one) => ({
        level: 'low',
        evidence: evidenceOf(one, ['www-authenticate']),
        fix: fixOf(id),
    })));
}
/** Every rule on authentication that answers decide. */
function authenticationRules(look) {
    return [refusesWithoutCredential(look), refusesMadeUpCredential(look), challenges(look)];
}

// EXTERNAL MODULE: ./lib/kernel/iso-time.js
var iso_time = __webpack_require__(3396);
;// CONCATENATED MODULE: ./lib/sources/api/live-rules/disclosure.js







/** VDP-1: whoever finds something knows whom to tell (RFC 9116). */
function knownContact(look) {
    const id = 'VDP-1';
    const [one] = ofKind(look, 'security_txt');
    if (one?.kind !== 'answered')
        return (0,api_rule/* notVisible */.iY)(id, whyUnseen(look, 'security_txt'));
    const { answer } = one;
    const finding = (level, why) => (0,api_rule/* decided */.rc)(id, [
        {
            place: host,
            level,
            evidence: (0,message/* message */.iU)('api_seen_security_txt', { seen: evidenceOf(one, ['content-type']), why }),
            fix: fixOf(id),
        },
    ]);
    if (isSuccess(answer)) {
        if (isPageForAnything(look, one))
            return finding('low', (0,message/* message */.iU)('api_contact_missing'));
        const why = faultOf(answer.body ?? '', one, look.now);
        return why === undefined ? (0,api_rule/* decided */.rc)(id, []) : finding('medium', why);
    }
    const isMissing = answer.status >= 400 &&
        answer.status <= 499 &&
        answer.status !== 408 &&
        answer.status !== 429 &&
        !mayBeWall(look, answer);
    if (isMissing)
        return finding('low', (0,message/* message */.iU)('api_contact_missing'));
    const isElsewhere = answer.status >= 300 && answer.status <= 399;
    return (0,api_rule/* notVisible */.iY)(id, (0,message/* message */.iU)(isElsewhere ? 'api_why_contact_elsewhere' : 'api_why_unclear'));
}
/** Whether the same kind of page comes for a path that does not exist. */
function isPageForAnything(look, { answer }) {
    const control = controlOf(look);
    if (mediaTypeOf(answer) === 'text/html')
        return true;
    return (control !== undefined &&
        control.answer.status === answer.status &&
        mediaTypeOf(control.answer) === mediaTypeOf(answer) &&
        !/^contact:/im.test(answer.body ?? ''));
}
/** In characters; more is no contact but an attack (RFC 9116, section 5.6 asks readers to bound it). */
const longest = 32 * 1_024;
/** What is wrong with a security.txt, the first of it; `undefined` where nothing is. */
function faultOf(text, one, now) {
    if (mediaTypeOf(one.answer) !== 'text/plain')
        return (0,message/* message */.iU)('api_contact_type');
    const charset = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(valuesOf(one.answer, 'content-type')[0] ?? '')?.[1];
    if (charset !== undefined && charset.toLowerCase() !== 'utf-8')
        return (0,message/* message */.iU)('api_contact_type');
    if (text.length > longest)
        return (0,message/* message */.iU)('api_contact_long');
    const values = (name) => text
        .split(/\r?\n/)
        .map((line) => /^([\w-]{1,100}):[ \t]*(.*)$/.exec(line))
        .filter((field) => field?.[1]?.toLowerCase() === name)
        .map((field) => (field?.[2] ?? '').trim());
    const contacts = values('contact');
    const isReachable = (value) => /^(?:mailto:|tel:|https:\/\/)\S+$/i.test(value);
    if (contacts.length === 0 || !contacts.every(isReachable))
        return (0,message/* message */.iU)('api_contact_no_contact');
    const [expires, ...others] = values('expires');
    if (expires === undefined || others.length > 0)
        return (0,message/* message */.iU)('api_contact_no_expires');
    const until = (0,iso_time/* parseIsoTime */.sX)(expires.toUpperCase());
    if (Number.isNaN(until))
        return (0,message/* message */.iU)('api_contact_no_expires');
    if (until <= now)
        return (0,message/* message */.iU)('api_contact_expired', { date: new Date(until).toISOString().slice(0, 10) });
    const canonical = values('canonical');
    if (canonical.length > 0 && !canonical.includes(one.request.url))
        return (0,message/* message */.iU)('api_contact_canonical');
    return undefined;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/sources/api/live-rules/encryption.js








const day = 86_400_000;
/** A year of 365 days, in seconds, as ASVS 3.4.1 asks for. */
const year = 31_536_000;
function unencrypted(id, { target }) {
    return target.protocol === 'https:' ? undefined : (0,api_rule/* notVisible */.iY)(id, (0,message/* message */.iU)('api_why_http'));
}
function atHost(id, level, evidence) {
    return { place: host, level, evidence, fix: fixOf(id) };
}
/** TLS-1: the certificate is trusted, is this host's, and does not end soon. */
function trustedCertificate(look) {
    const id = 'TLS-1';
    const plain = unencrypted(id, look);
    if (plain !== undefined)
        return plain;
    const result = resultOf('modern', look.observations);
    if (result?.kind === 'untrusted') {
        const { certificate, error } = result;
        return (0,api_rule/* decided */.rc)(id, [
            atHost(id, 'high', (0,message/* message */.iU)('api_seen_untrusted', { why: error.detail, issuer: certificate.issuer })),
        ]);
    }
    if (result?.kind !== 'done')
        return (0,api_rule/* notVisible */.iY)(id, whyUnseen(look, 'tls'));
    const { expires, issuer } = result.certificate;
    if (expires === null)
        return (0,api_rule/* notVisible */.iY)(id, (0,message/* message */.iU)('api_why_unclear'));
    const days = Math.floor((expires - look.now) / day);
    if (days >= look.minCertificateDays)
        return (0,api_rule/* decided */.rc)(id, []);
    const date = new Date(expires).toISOString().slice(0, 10);
    return (0,api_rule/* decided */.rc)(id, [
        atHost(id, 'medium', (0,message/* message */.iU)('api_seen_expiring', { date, days: Math.max(0, days), issuer })),
    ]);
}
/** TLS-2: no version of TLS older than 1.2. Met only where the server itself said no to both. */
function noOldTls(look) {
    const id = 'TLS-2';
    const plain = unencrypted(id, look);
    if (plain !== undefined)
        return plain;
    const { observations } = look;
    const offered = [
        ['TLS 1.0', 'tls_1_0'],
        ['TLS 1.1', 'tls_1_1'],
    ];
    const accepted = offered.filter(([, which]) => answerTo(which, observations) === 'accepted');
    const [first] = accepted;
    if (first !== undefined) {
        const issuer = issuerOf(first[1], look);
        const versions = accepted.map(([name]) => name);
        return (0,api_rule/* decided */.rc)(id, [atHost(id, 'high', (0,message/* message */.iU)('api_seen_old_tls', { versions, issuer }))]);
    }
    if (offered.every(([, which]) => answerTo(which, observations) === 'refused'))
        return (0,api_rule/* decided */.rc)(id, []);
    return (0,api_rule/* notVisible */.iY)(id, whyUnseen(look, 'tls'));
}
/** Who issued the certificate that came with what was accepted: none comes with anything else. */
function issuerOf(which, { observations }) {
    const result = resultOf(which, observations);
    return result !== undefined && 'certificate' in result ? result.certificate.issuer : '?';
}
/** TLS-3: TLS 1.2 only with forward secrecy. */
function forwardSecrecy(look) {
    const id = 'TLS-3';
    const plain = unencrypted(id, look);
    if (plain !== undefined)
        return plain;
    const which = 'no_forward_secrecy';
    switch (answerTo(which, look.observations)) {
        case 'accepted': {
            const issuer = issuerOf(which, look);
            return (0,api_rule/* decided */.rc)(id, [atHost(id, 'low', (0,message/* message */.iU)('api_seen_static_rsa', { issuer }))]);
        }
        case 'refused':
            return (0,api_rule/* decided */.rc)(id, []);
        default:
            return (0,api_rule/* notVisible */.iY)(id, whyUnseen(look, 'tls'));
    }
}
/** TLS-4: nothing is served without encryption, also no redirect, by which slips go unnoticed. */
function closedPort80(look) {
    const id = 'TLS-4';
    const plain = unencrypted(id, look);
    if (plain !== undefined)
        return plain;
    const [one] = ofKind(look, 'port_80');
    if (one?.kind === 'unanswered' && one.error.detail.key === 'network_refused')
        return (0,api_rule/* decided */.rc)(id, []);
    if (one?.kind !== 'answered')
        return (0,api_rule/* notVisible */.iY)(id, whyUnseen(look, 'port_80'));
    const { status } = one.answer;
    if (isSuccess(one.answer))
        return (0,api_rule/* decided */.rc)(id, [atHost(id, 'high', evidenceOf(one, ['content-type']))]);
    if (status >= 300 && status <= 399)
        return (0,api_rule/* decided */.rc)(id, [atHost(id, 'low', evidenceOf(one, ['location']))]);
    // A client's fault is refused on purpose. A 429 or a fault of the server says nothing about the next time.
    if (status >= 400 && status <= 499 && status !== 408 && status !== 429)
        return (0,api_rule/* decided */.rc)(id, []);
    return (0,api_rule/* notVisible */.iY)(id, (0,message/* message */.iU)('api_why_unclear'));
}
/** TLS-5: the host asks for encryption from now on, for a year (RFC 6797; only the first such header counts). */
function strictTransport(look) {
    const id = 'TLS-5';
    const plain = unencrypted(id, look);
    if (plain !== undefined)
        return plain;
    const name = look.target.hostname.replace(/[[\]]/g, '');
    if ((0,external_node_net_.isIP)(name) !== 0)
        return (0,api_rule/* notApplicable */.hH)(id, (0,message/* message */.iU)('api_why_address'));
    const answers = answersOfApi(look).filter(({ answer }) => answer.status < 500 && answer.status !== 429 && !mayBeWall(look, answer));
    const [first] = answers;
    if (first === undefined)
        return (0,api_rule/* notVisible */.iY)(id, whyUnseen(look, 'control'));
    if (answers.some(({ answer }) => longEnough(valuesOf(answer, 'strict-transport-security')[0]))) {
        return (0,api_rule/* decided */.rc)(id, []);
    }
    return (0,api_rule/* decided */.rc)(id, [atHost(id, 'low', evidenceOf(first, ['strict-transport-security']))]);
}
function longEnough(value) {
    const [, seconds] = /(?:^|;)\s*max-age\s*=\s*"?(\d{1,12})"?\s*(?:;|$)/i.exec(value ?? '') ?? [];
    return seconds !== undefined && Number(seconds) >= year;
}
/** Every rule on encryption that answers decide. */
function encryptionRules(look) {
    return [
        trustedCertificate(look),
        noOldTls(look),
        forwardSecrecy(look),
        closedPort80(look),
        strictTransport(look),
    ];
}

;// CONCATENATED MODULE: ./lib/sources/api/live-rules/exposed-internals.js
/**
 * What shows that an error speaks of the program behind it: a closed list, each known from a stack that writes it. The
 * frames of stack traces stand at the beginning of a line; lengths are bounded, since a body comes from outside.
 */
const patterns = [
    // Java: «	at a.b.C.d(C.java:1)»
    /^[\s"',[]*at [\w$.<>/@-]{1,200}\([\w$-]{1,100}\.(?:java|kt|scala|groovy):\d{1,7}\)/,
    // Python
    /Traceback \(most recent call last\)/,
    // .NET: «   at N.M() in C:\x.cs:line 1»
    /^[\s"',[]*at [^\n]{1,200}\) in [^\n]{1,200}:line \d{1,7}/,
    // Node: «at f (/srv/x.js:1:2)», «at file:///srv/x.js:1:2»
    /^[\s"',[]*at [^()\n]{0,200}\((?:[A-Za-z]:\\|\/|file:|node:|webpack|\.{1,2}\/|<anonymous>)[^()\n]{0,200}:\d{1,7}:\d{1,7}\)/,
    /file:\/\/\/[^\s"'<>]/,
    // PHP: «in /srv/x.php on line 1»
    /\.(?:php|phtml|inc)\b[^\n]{0,60} on line \d{1,7}/,
    // Go
    /goroutine \d{1,9} \[/,
    // Debug pages: Django, Werkzeug, Ignition, Whoops, ASP.NET
    /\bDEBUG = True\b/,
    /\bWerkzeug Debugger\b/,
    /\b(?:window\.ignite|ignition-solutions|ignition\.config)\b|\bIgnition\\/i,
    /\bWhoops\\|\bWhoops! There was an error\b/,
    /\bServer Error in '\/[^\n']{0,200}' Application\b/,
    // Databases: PDO, Oracle, PostgreSQL
    /SQLSTATE\[/,
    /\bORA-\d{5}\b/,
    /\bsyntax error at or near\b/,
];
const longestLine = 600;
const mostLines = 4_000;
/**
 * Finds the first line of an error's body that shows what is behind it; `undefined` where none does. HTML and JSON are
 * undone before, as far as they hide the ends of lines.
 */
function exposedLine(body) {
    return linesOf(body).find((line) => patterns.some((pattern) => pattern.test(line)));
}
const entities = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
};
function linesOf(body) {
    return body
        .replace(/<(?:b|i|em|strong|code|span|a|font|u|tt)\b[^<>]{0,200}>|<\/(?:b|i|em|strong|code|span|a|font|u|tt)>/gi, '')
        .replace(/<!--|-->|<(?!anonymous>)[!/]?[a-z][^<>]{0,500}>/gi, '\n')
        .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return entities[String(name).toLowerCase()] ?? whole;
        const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
        .replace(/\\[rn]/g, '\n')
        .replace(/\\t/g, '\t')
        .replace(/\\(["/])/g, '$1')
        .split(/[\r\n]+/)
        .slice(0, mostLines)
        .map((line) => line.slice(0, longestLine));
}

;// CONCATENATED MODULE: ./lib/sources/api/live-rules/errors.js








function errorsOf(look) {
    return answersOfApi(look).filter(({ answer }) => answer.status >= 400);
}
/** Errors of the API itself, as far as can be told: a wall's say nothing good about what is behind it. */
function ownErrorsOf(look) {
    return errorsOf(look).filter(({ answer }) => !mayBeWall(look, answer));
}
/** ERR-1: an error shows nothing of the program, its files or its database. */
function quietErrors(look) {
    const id = 'ERR-1';
    const found = new Map();
    for (const one of errorsOf(look)) {
        const place = placeOf(one.request);
        const line = found.has(place) ? undefined : exposedLine(one.answer.body ?? '');
        if (line === undefined)
            continue;
        found.set(place, { place, level: 'high', evidence: evidenceOf(one, [], line), fix: fixOf(id) });
    }
    if (found.size === 0 && ownErrorsOf(look).length === 0)
        return (0,api_rule/* notVisible */.iY)(id, whyNoErrors(look));
    return (0,api_rule/* decided */.rc)(id, [...found.values()]);
}
/** ERR-2: an error is for programs, as the rest of the API. */
function machineReadableErrors(look) {
    const id = 'ERR-2';
    const errors = errorsOf(look);
    const pages = errors.filter(isPage);
    if (pages.length === 0 && ownErrorsOf(look).length === 0)
        return (0,api_rule/* notVisible */.iY)(id, whyNoErrors(look));
    return (0,api_rule/* decided */.rc)(id, together(pages, errors.length, (one) => ({
        level: 'low',
        evidence: evidenceOf(one, ['content-type']),
        fix: fixOf(id),
    })));
}
function whyNoErrors(look) {
    return answersOfApi(look).length === 0 ? whyUnseen(look, 'control') : (0,message/* message */.iU)('api_why_no_errors');
}
function isPage({ answer }) {
    const type = mediaTypeOf(answer);
    if (type === 'text/html' || type === 'application/xhtml+xml')
        return true;
    return type === '' && /^\s*<(?:!doctype html|html)\b/i.test(answer.body ?? '');
}
/** Headers that name software. Those of ASP.NET are a version whatever they say. */
const naming = ['server', 'x-powered-by', 'x-generator', 'x-aspnet-version', 'x-aspnetmvc-version'];
/** ERR-3: no answer says which version of what stands behind it. */
function noVersions(look) {
    const id = 'ERR-3';
    const answers = answersOfApi(look);
    if (answers.length === 0)
        return (0,api_rule/* notVisible */.iY)(id, whyUnseen(look, 'control'));
    const telling = answers
        .map((one) => ({ one, names: naming.filter((name) => valuesOf(one.answer, name).some(hasVersion)) }))
        .find(({ names }) => names.length > 0);
    if (telling !== undefined) {
        const evidence = evidenceOf(telling.one, telling.names);
        return (0,api_rule/* decided */.rc)(id, [{ place: host, level: 'low', evidence, fix: fixOf(id) }]);
    }
    const isOwn = answers.some(({ answer }) => !mayBeWall(look, answer));
    return isOwn ? (0,api_rule/* decided */.rc)(id, []) : (0,api_rule/* notVisible */.iY)(id, (0,message/* message */.iU)('api_why_unclear'));
}
function hasVersion(value) {
    return /\d\.\d|\/v?\d|\d{2,}/.test(value);
}
/** Every rule on errors. */
function errorRules(look) {
    return [quietErrors(look), machineReadableErrors(look), noVersions(look)];
}

;// CONCATENATED MODULE: ./lib/sources/api/judge-answers.js






/** Judges the rules that need answers, by what was seen. Pure. */
function judgeAnswers(look) {
    return [
        ...encryptionRules(look),
        ...authenticationRules(look),
        ...allowListRules(look),
        ...errorRules(look),
        ...answerRules(look),
        knownContact(look),
    ];
}

;// CONCATENATED MODULE: ./lib/sources/api/document-rules/authentication.js




/** AUTH-4: every operation says who may call it, or the whole document does. */
function saidSecurity({ operations }) {
    const unsaid = operations.filter(({ protectedness }) => protectedness === 'unsaid');
    return (0,api_rule/* decided */.rc)('AUTH-4', unsaid.map((operation) => ({
        place: (0,api_operation/* nameOf */.V)(operation),
        level: 'medium',
        evidence: (0,message/* message */.iU)('api_seen_unsaid'),
        fix: fixOf('AUTH-4'),
        at: operation.at,
    })));
}
/** AUTH-5: nothing that changes something may be called by anybody. */
function protectedWrites({ operations }) {
    const writing = operations.filter(({ writes }) => writes);
    if (writing.length === 0)
        return (0,api_rule/* notApplicable */.hH)('AUTH-5', (0,message/* message */.iU)('api_why_no_writes'));
    const open = writing.filter(({ protectedness }) => protectedness === 'open' || protectedness === 'optional');
    return (0,api_rule/* decided */.rc)('AUTH-5', open.map((operation) => ({
        place: (0,api_operation/* nameOf */.V)(operation),
        level: 'medium',
        evidence: (0,message/* message */.iU)(operation.protectedness === 'open' ? 'api_seen_open' : 'api_seen_optional'),
        fix: fixOf('AUTH-5'),
        at: operation.at,
    })));
}
/** AUTH-6: no key in URLs, no flow that hands passwords or tokens around, and, less gravely, no Basic. */
function soundSchemes({ schemes }) {
    if (schemes.length === 0)
        return (0,api_rule/* notApplicable */.hH)('AUTH-6', (0,message/* message */.iU)('api_why_no_schemes'));
    const found = [];
    const add = (level, evidence, at) => found.push({ place: at.pointer, level, evidence, fix: fixOf('AUTH-6'), at });
    for (const { at, detail, flows, type } of schemes) {
        if (type === 'apiKey' && detail === 'query')
            add('medium', (0,message/* message */.iU)('api_seen_key_in_query'), at);
        if (type === 'http' && detail === 'basic')
            add('low', (0,message/* message */.iU)('api_seen_basic'), at);
        for (const flow of flows) {
            if (flow.name === 'password' || flow.name === 'implicit') {
                add('medium', (0,message/* message */.iU)('api_seen_flow', { flow: flow.name }), flow.at);
            }
        }
    }
    return (0,api_rule/* decided */.rc)('AUTH-6', found);
}
/** SCOPE-1: whoever uses OAuth asks for scopes; without any a token opens everything. */
function scopedTokens({ schemes }) {
    const oauth = schemes.filter(({ type }) => type === 'oauth2');
    if (oauth.length === 0)
        return (0,api_rule/* notApplicable */.hH)('SCOPE-1', (0,message/* message */.iU)('api_why_no_oauth'));
    return (0,api_rule/* decided */.rc)('SCOPE-1', oauth
        .filter(({ isScoped }) => !isScoped)
        .map(({ at }) => ({
        place: at.pointer,
        level: 'low',
        evidence: (0,message/* message */.iU)('api_seen_no_scopes'),
        fix: fixOf('SCOPE-1'),
        at,
    })));
}

;// CONCATENATED MODULE: ./lib/sources/api/document-rules/description.js





const documents = (statuses, ...wanted) => statuses.some((status) => wanted.includes(status) || /^4XX$/i.test(status));
/** RATE-2: somewhere it is said that one may be asked to slow down. */
function documentedLimits({ operations, paths }) {
    if (operations.some(({ statuses }) => documents(statuses, '429')))
        return (0,api_rule/* decided */.rc)('RATE-2', []);
    const evidence = (0,message/* message */.iU)('api_seen_no_429');
    return (0,api_rule/* decided */.rc)('RATE-2', [
        { place: paths.pointer, level: 'low', evidence, fix: fixOf('RATE-2'), at: paths },
    ]);
}
/** INPUT-1: every parameter and every JSON body says what it may be. */
function describedInput({ operations }) {
    const inputs = operations.flatMap(({ bodies, parameters }) => [
        ...parameters.map(({ at, isDescribed, name }) => ({ at, isDescribed, what: name })),
        ...bodies.map(({ at, isDescribed, mediaType }) => ({ at, isDescribed, what: mediaType })),
    ]);
    if (inputs.length === 0)
        return (0,api_rule/* notApplicable */.hH)('INPUT-1', (0,message/* message */.iU)('api_why_no_input'));
    // What several operations share stands in one place, and is one finding.
    const byPlace = new Map();
    for (const { at, what } of inputs.filter(({ isDescribed }) => !isDescribed)) {
        const evidence = (0,message/* message */.iU)('api_seen_no_schema', { name: (0,clean_text/* cleanLine */.O)(what, 80) });
        byPlace.set(at.pointer, { place: at.pointer, level: 'low', evidence, fix: fixOf('INPUT-1'), at });
    }
    return (0,api_rule/* decided */.rc)('INPUT-1', [...byPlace.values()]);
}
/** DOC-2: whoever calls what is protected can read what a refusal looks like. */
function documentedRefusals({ operations }) {
    const guarded = operations.filter(({ protectedness }) => protectedness === 'protected');
    if (guarded.length === 0)
        return (0,api_rule/* notApplicable */.hH)('DOC-2', (0,message/* message */.iU)('api_why_none_protected'));
    return (0,api_rule/* decided */.rc)('DOC-2', guarded
        .filter(({ statuses }) => !documents(statuses, '401', '403', 'default'))
        .map((operation) => ({
        place: (0,api_operation/* nameOf */.V)(operation),
        level: 'low',
        evidence: (0,message/* message */.iU)('api_seen_no_refusals'),
        fix: fixOf('DOC-2'),
        at: operation.at,
    })));
}

// EXTERNAL MODULE: ./lib/kernel/loopback.js
var loopback = __webpack_require__(6396);
;// CONCATENATED MODULE: ./lib/sources/api/document-rules/encryption.js






/** TLS-6: nothing is reached by plain `http:`, this machine aside, which examples and developers use. */
function encryptedUrls({ urls }) {
    const plain = urls.filter(({ url }) => /^http:/i.test(url.trim()) && !isOnLoopback(url));
    return (0,api_rule/* decided */.rc)('TLS-6', plain.map(({ at, url }) => ({
        place: at.pointer,
        level: 'medium',
        evidence: (0,message/* message */.iU)('api_seen_plain_url', { url: withoutSecrets(url) }),
        fix: fixOf('TLS-6'),
        at,
    })));
}
function isOnLoopback(url) {
    return (0,loopback/* isLoopbackHost */.c)((0,parse_url/* parseUrl */.D)(url)?.hostname ?? '');
}
/** A documented URL is public; what somebody may have put before its host or behind its path by mistake is not shown. */
function withoutSecrets(url) {
    return (0,clean_text/* cleanLine */.O)(url.replace(/\/\/[^/?#]*@/, '//***@').replace(/[?#].*$/s, ''), 200);
}

;// CONCATENATED MODULE: ./lib/sources/api/judge-document.js





/** Judges the rules that a document decides alone. Without one none of them is visible. */
function judgeDocument(document) {
    if (document === undefined) {
        const ids = api_rule/* ruleIds */.Zl.filter((id) => api_rule/* rules */.aO[id].by === 'document');
        return ids.map((id) => (0,api_rule/* notVisible */.iY)(id, (0,message/* message */.iU)('api_why_no_document')));
    }
    const decidedRules = [
        encryptedUrls(document),
        saidSecurity(document),
        protectedWrites(document),
        soundSchemes(document),
        scopedTokens(document),
        documentedLimits(document),
        describedInput(document),
        documentedRefusals(document),
    ];
    if (document.unseenPaths.length === 0)
        return decidedRules;
    // What is found counts; that nothing was found, or that 429 was not, says nothing of what stands elsewhere.
    const why = (0,message/* message */.iU)('api_why_unseen_paths');
    return decidedRules.map((rule) => rule.state === 'not_met' && rule.id !== 'RATE-2' ? rule : (0,api_rule/* notVisible */.iY)(rule.id, why));
}

;// CONCATENATED MODULE: ./lib/sources/api/see-rules.js




/** Judges every rule there is, in the order of reports. Pure. Throws where one is missing or twice: a bug. */
function seeRules({ asking, document, now, options, plan }) {
    const look = {
        target: options.target,
        plan,
        observations: asking.observations,
        hasDocument: document !== undefined,
        hasCredential: options.credential !== undefined,
        now,
        minCertificateDays: options.min_certificate_days,
        minSeen: options.min_seen,
    };
    const judged = [...judgeAnswers(look), ...judgeDocument(document)];
    const rules = api_rule/* ruleIds */.Zl.map((id) => {
        const [rule, ...others] = judged.filter((one) => one.id === id);
        if (rule === undefined || others.length > 0)
            throw new Error(`Rule ${id} is not judged exactly once.`);
        return rule;
    });
    return { rules, clarity: clarityOf(look) };
}

;// CONCATENATED MODULE: ./lib/sources/api/examine.js




/** Sends what was planned and holds what came against every rule. Throws what `ask` throws. */
async function examine({ inputs, plan }, options, tools) {
    const { clock, log, openProbe, signal } = tools;
    signal.throwIfAborted();
    // The document may have come from the same host a moment ago.
    if (options.openapi.kind === 'url')
        await clock.sleep(options.interval, signal);
    log.info((0,message/* message */.iU)('api_log_asking', { target: options.target.href, requests: plan.requests.length }));
    const asking = await ask(plan, {
        ...tools,
        probe: await openProbe(),
        target: options.target,
        interval: options.interval,
        maxRequests: options.max_requests,
        timeout: options.timeout,
        credentialHeader: options.credential_header,
        credential: options.credential,
    });
    log.info((0,message/* message */.iU)('api_log_judging', { rules: api_rule/* ruleIds */.Zl.length }));
    const now = clock.now();
    return { asking, now, ...seeRules({ plan, document: inputs.document, asking, options, now }) };
}

;// CONCATENATED MODULE: ./lib/sources/api/judge.js


const mostNames = 10;
/**
 * Holds what was found against the limits. Pure. Where something that must be visible was not, a count within its limit
 * proves nothing and is `unjudged`; one beyond it is `failed` all the same.
 */
function judgeCheck(standing, limits, circumstances) {
    const whole = [
        requiredCheck(standing, circumstances),
        ...clarityCheck(circumstances),
        askedCheck(circumstances),
        ...baselineCheck(standing, circumstances),
    ];
    const isWhole = whole.every(({ result }) => result === 'pass');
    const counted = levelChecks(standing, limits);
    return [...(isWhole ? counted : counted.map(withoutPass)), ...whole];
}
function withoutPass(check) {
    if (check.result !== 'pass')
        return check;
    return { ...check, result: 'unjudged', reason: (0,message/* message */.iU)('api_reason_not_whole') };
}
function levelChecks({ counts, rules }, limits) {
    return ['high', 'medium', 'low'].flatMap((level) => {
        const id = `max_${level}`;
        const limit = limits[id];
        if (limit === 'off')
            return [];
        const observed = counts[level];
        const first = rules
            .flatMap(({ findings, rule }) => findings.map((one) => ({ ...one, id: rule.id })))
            .find((one) => one.counted && one.finding.level === level);
        const reason = (0,message/* message */.iU)('api_reason_over', {
            option: id,
            observed,
            limit,
            rule: first?.id ?? '',
            place: first?.finding.place ?? '',
        });
        return [check(id, observed, limit, 'failed', reason)];
    });
}
function stateOf({ rules }, id) {
    return rules.find(({ rule }) => rule.id === id)?.rule;
}
function requiredCheck(standing, { required }) {
    const unseen = required.flatMap((id) => {
        const rule = stateOf(standing, id);
        return rule === undefined || rule.state === 'not_visible' ? [{ id, why: rule?.why }] : [];
    });
    const [first] = unseen;
    const reason = (0,message/* message */.iU)('api_reason_not_visible', {
        rules: unseen.slice(0, mostNames).map(({ id }) => id),
        why: first?.why ?? (0,message/* message */.iU)('api_why_unclear'),
    });
    return check('require', unseen.length, 0, 'incomplete', reason);
}
/** Only where something was asked that `AUTH-1` is about: without, it is that rule which is not visible. */
function clarityCheck({ clarity, minSeen }) {
    const { asked, clear } = clarity;
    if (asked === 0)
        return [];
    // Never rounded up: what is a hair below is below.
    const percent = Math.floor((clear * 100_000) / asked) / 1_000;
    const reason = (0,message/* message */.iU)('api_why_few_clear', { clear, asked, least: minSeen });
    return [check('min_seen', percent, minSeen, 'incomplete', reason, 'at_least')];
}
function askedCheck({ cutShort, unasked }) {
    const why = cutShort ?? (0,message/* message */.iU)('api_why_untrusted');
    return check('unasked', unasked, 0, 'incomplete', (0,message/* message */.iU)('api_reason_unasked', { count: unasked, why }));
}
function baselineCheck(standing, { baseline }) {
    if (baseline === undefined)
        return [];
    const lost = [...baseline.seen].filter((id) => {
        const state = stateOf(standing, id)?.state;
        return state === undefined || state === 'not_visible';
    });
    const reason = (0,message/* message */.iU)('api_reason_lost_sight', { rules: lost.slice(0, mostNames), count: lost.length });
    return [check('baseline', lost.length, 0, 'incomplete', reason)];
}
function check(id, observed, limit, severity, reason, bound = 'at_most') {
    const result = (0,judge/* compare */.U)(observed, bound, limit);
    const unit = id === 'min_seen' ? 'percent' : 'count';
    return { id, unit, observed, limit, bound, result, severity, ...(result !== 'pass' && { reason }) };
}

;// CONCATENATED MODULE: ./lib/sources/api/plan-lines.js
/** What a handshake offers, as the line of a plan says it. */
const plan_lines_offers = {
    modern: 'TLS',
    tls_1_0: 'TLSv1',
    tls_1_1: 'TLSv1.1',
    no_forward_secrecy: 'TLSv1.2-RSA',
    modern_again: 'TLS',
};
/** A request as one line: its method and full URL; of a handshake what is offered, and the origin. */
function lineOf({ handshake, method, url }) {
    return `${handshake === undefined ? method : plan_lines_offers[handshake]} ${url}`;
}

// EXTERNAL MODULE: ./lib/http/answer.js + 1 modules
var http_answer = __webpack_require__(2163);
// EXTERNAL MODULE: ./lib/http/retry.js + 2 modules
var retry = __webpack_require__(7389);
;// CONCATENATED MODULE: ./lib/sources/api/fetch-document.js




/** How this check calls itself to those whom it asks. */
function userAgentOf(version) {
    return `scangate-api-check/${version}`;
}
/**
 * Fetches the text of a document, without a credential. Throws a `RefusedError` on 400, 401, 403 and 404, a
 * `ConfigurationError` where it is larger than a document may be, and what `HttpClient.request` throws.
 */
async function fetchDocument(url, tools) {
    const { clock, http, signal, version } = tools;
    const accept = 'application/json, application/yaml;q=0.9, */*;q=0.1';
    const ask = () => http.request({
        method: 'GET',
        base: url.origin,
        path: url.pathname,
        endpoint: `GET ${url.pathname}`,
        headers: { accept, 'user-agent': userAgentOf(version) },
        setting: 'openapi',
        signal,
    });
    return (0,retry/* retryRead */.Ng)(async () => {
        const answer = await ask().catch((error) => {
            const isTooLarge = error instanceof errors/* AnswerError */.dV && error.detail.key === 'answer_too_large';
            if (!isTooLarge)
                throw error;
            const problem = (0,message/* message */.iU)('api_problem_document_size', { file: url.href });
            throw new errors/* ConfigurationError */.j1([problem], { cause: error });
        });
        const failure = (0,http_answer/* classifyStatus */.xo)(answer, { name: answer.host, refusalText: () => undefined }, clock);
        if (failure !== undefined)
            throw failure;
        return answer.text;
    }, retry/* beforeStart */.G3, tools);
}

// EXTERNAL MODULE: ./lib/sources/api/inputs.js + 7 modules
var api_inputs = __webpack_require__(4625);
;// CONCATENATED MODULE: ./lib/sources/api/besides.js
/** How many operations the credential opens at most. */
const mostCredentials = 3;
/** An origin that nobody has: RFC 2606 keeps the name free. */
const foreignOrigin = 'https://scangate-check.example';
/** What nobody has at this path: it shows what the API says of what it does not have. */
const controlPath = '/scangate-no-such-path';
/** What is asked beside the operations, in the order in which it is sent. */
function besides(candidates, options) {
    const { credential, security_txt: elsewhere, target } = options;
    const base = `${baseOf(target)}/`;
    const guarded = candidates.filter(({ operation }) => operation.protectedness === 'protected');
    const [first] = candidates;
    const [firstGuarded] = guarded;
    const open = candidates.find(({ operation }) => operation.protectedness !== 'protected') ?? first;
    const get = (kind, url) => ({ kind, method: 'GET', url, headers: {} });
    const at = (kind, { operation, url }) => ({ ...get(kind, url), operation });
    return [
        ...handshakes(target),
        {
            kind: 'control',
            stage: 'before',
            rank: 0,
            requests: [get('control', `${baseOf(target)}${controlPath}`)],
        },
        { kind: 'cors', stage: 'after', rank: 4, requests: corsRequests(first, base) },
        {
            kind: 'trace',
            stage: 'after',
            rank: 5,
            requests: [{ ...(open ? at('trace', open) : get('trace', base)), method: 'TRACE' }],
        },
        {
            kind: 'made_up_credential',
            stage: 'after',
            rank: 2,
            requests: firstGuarded ? [{ ...at('made_up_credential', firstGuarded), instead: [] }] : [],
        },
        {
            kind: 'credential',
            stage: 'after',
            rank: 3,
            requests: credential ? guarded.slice(0, mostCredentials).map((one) => at('credential', one)) : [],
        },
        {
            kind: 'security_txt',
            stage: 'after',
            rank: 6,
            requests: [get('security_txt', securityTxtUrl(elsewhere ?? new URL(target.origin)))],
        },
        {
            kind: 'port_80',
            stage: 'after',
            rank: 7,
            requests: isUsualHttps(target) ? [get('port_80', base.replace(/^https:/, 'http:'))] : [],
        },
    ];
}
function handshakes(target) {
    if (target.protocol !== 'https:')
        return [];
    const shake = (handshake) => ({
        kind: 'tls',
        method: 'TLS',
        url: target.origin,
        headers: {},
        handshake,
    });
    const part = (rank, ...those) => ({
        kind: 'tls',
        stage: 'before',
        rank,
        requests: those.map(shake),
    });
    return [
        part(0, 'modern'),
        part(1, 'tls_1_0', 'tls_1_1'),
        part(8, 'no_forward_secrecy'),
        part(1, 'modern_again'),
    ];
}
/** A foreign and a `null` origin, asked for directly and as a browser asks before it sends a credential. */
function corsRequests(first, base) {
    const asked = first ?? { operation: undefined, url: base };
    const ask = { 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'authorization' };
    return [foreignOrigin, 'null'].flatMap((origin) => {
        const common = {
            kind: 'cors',
            url: asked.url,
            ...(asked.operation && { operation: asked.operation }),
        };
        return [
            { ...common, method: 'GET', headers: { Origin: origin } },
            { ...common, method: 'OPTIONS', headers: { Origin: origin, ...ask } },
        ];
    });
}
/** RFC 9116 has one place for the file; a whole URL is somebody's own. */
function securityTxtUrl(url) {
    return url.pathname === '/' ? `${url.origin}/.well-known/security.txt` : url.href;
}
/** Port 80 belongs to a service on 443 and to no other. */
function isUsualHttps({ port, protocol }) {
    return protocol === 'https:' && port === '';
}
/** The target without the slash that its path may end in, since the document's paths begin with one. */
function baseOf({ origin, pathname }) {
    return `${origin}${pathname.replace(/\/+$/, '')}`;
}

// EXTERNAL MODULE: ./lib/sources/api/fill-path.js
var fill_path = __webpack_require__(5402);
;// CONCATENATED MODULE: ./lib/sources/api/plan.js



/**
 * Decides what a check sends, in which order: what `plan` prints and `check` sends. Handshakes come first, then the
 * control, operations by path with the protected ones first, and what is asked of the host besides.
 */
function makePlan(document, options) {
    const { candidates, leftOut } = askable(document, options);
    const parts = besides(candidates, options);
    // An operation is worth more than what is asked besides, so that one always has room.
    const reserved = Math.min(candidates.length, 1);
    const noRoomFor = [];
    let room = options.max_requests - reserved;
    const kept = new Set();
    for (const part of [...parts].sort((one, other) => one.rank - other.rank)) {
        if (part.requests.length > room) {
            noRoomFor.push(part.kind);
            continue;
        }
        kept.add(part);
        room -= part.requests.length;
    }
    const asked = candidates.slice(0, room + reserved);
    const cut = candidates.slice(asked.length).map(({ operation }) => left(operation, 'max_requests'));
    const requestsOf = (stage) => parts.filter((part) => part.stage === stage && kept.has(part)).flatMap(({ requests }) => requests);
    return {
        requests: [...requestsOf('before'), ...asked.map(operationRequest), ...requestsOf('after')].map((request) => request.instead === undefined ? request : { ...request, instead: insteadOf(request, asked) }),
        leftOut: [...leftOut, ...cut],
        noRoomFor: [...new Set(noRoomFor)],
    };
}
function left(operation, why, missing = []) {
    return { operation, why, missing };
}
/** The operations that can be asked, the protected ones first and then by path; and why the others can't. */
function askable(document, { leave_out: patterns = [], path_values: values = new Map(), target }) {
    const keys = new Set((document?.schemes ?? []).flatMap(({ detail, parameter }) => (detail === 'query' ? [parameter] : [])));
    const candidates = [];
    const leftOut = [];
    for (const operation of document?.operations ?? []) {
        const filled = (0,fill_path/* fillPath */.d)(operation, values, keys);
        if (operation.writes)
            leftOut.push(left(operation, 'writes'));
        else if (operation.method !== 'GET')
            leftOut.push(left(operation, 'method'));
        else if (operation.hasOwnServers)
            leftOut.push(left(operation, 'own_servers'));
        else if (patterns.some(({ matches }) => matches((0,api_operation/* nameOf */.V)(operation))))
            leftOut.push(left(operation, 'leave_out'));
        else if ('missing' in filled)
            leftOut.push(left(operation, 'path_value', filled.missing));
        else
            candidates.push({ operation, url: `${baseOf(target)}${filled.target}` });
    }
    const rank = ({ operation }) => (operation.protectedness === 'protected' ? 0 : 1);
    const order = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
    candidates.sort((one, other) => rank(one) - rank(other) || order(one.operation.path, other.operation.path));
    return { candidates, leftOut };
}
function operationRequest({ operation, url }) {
    return { kind: 'operation', method: 'GET', url, headers: {}, operation };
}
/** The other protected operations that are asked anyway. */
function insteadOf(planned, asked) {
    return asked.filter(({ operation, url }) => operation.protectedness === 'protected' && url !== planned.url);
}

;// CONCATENATED MODULE: ./lib/sources/api/prepare.js





/**
 * Reads what the options name, unless `read` says what is in their files, fetches the document where it has a URL, and plans. Nothing else is sent. Throws a
 * `ConfigurationError` with every problem, and what `fetchDocument` throws.
 */
async function prepare(options, tools, read) {
    const { clock, log, readFile } = tools;
    const { openapi } = options;
    const now = clock.now();
    // What stands in files comes first: nobody is asked while something else is wrong.
    const local = read ?? (await (0,api_inputs.readInputs)(options, { readFile, now }));
    (0,errors/* refuseProblems */.nN)(local.problems);
    const { inputs, problems } = openapi.kind === 'url'
        ? await (0,api_inputs.readInputs)(options, { readFile, now, fetched: await fetchDocument(openapi.url, tools) })
        : local;
    (0,errors/* refuseProblems */.nN)(problems);
    const { unseenPaths = [] } = inputs.document ?? {};
    if (unseenPaths.length > 0)
        log.warning((0,message/* message */.iU)('api_notice_unseen_paths', { count: unseenPaths.length }));
    return { inputs, plan: makePlan(inputs.document, options) };
}

// EXTERNAL MODULE: ./lib/sources/api/read-options.js
var read_options = __webpack_require__(8322);
// EXTERNAL MODULE: ./lib/gate/assemble-report.js + 1 modules
var assemble_report = __webpack_require__(9575);
// EXTERNAL MODULE: ./lib/sources/api/identity.js
var api_identity = __webpack_require__(7331);
// EXTERNAL MODULE: ./lib/sources/api/layout.js
var layout = __webpack_require__(8927);
// EXTERNAL MODULE: ./lib/gate/advice.js + 1 modules
var advice = __webpack_require__(8467);
;// CONCATENATED MODULE: ./lib/sources/api/next-steps.js



const nothing = (0,advice/* just */.ZF)();
const moreTime = ({ options }) => [
    { text: (0,message/* message */.iU)('next_api_more_time'), paste: `timeout: ${(0,duration/* formatDuration */.a)(options.timeout * 2)}` },
];
// There is no api_url to check here, but target or the address of the document.
const onTransport = (0,advice/* rowsOnTransport */.KT)((key) => (key === 'next_check_api_url' ? 'next_api_check_target' : key));
/** What to do about each reason. TypeScript refuses a reason that has no row. */
const adviceOn = {
    ...onTransport,
    api_reason_passed: nothing,
    api_reason_checked: nothing,
    api_reason_over: onFindings,
    api_reason_not_whole: (0,advice/* just */.ZF)('next_api_see_rules'),
    api_reason_not_visible: (0,advice/* just */.ZF)('next_api_see_rules'),
    api_reason_unasked: (ended) => [
        { text: (0,message/* message */.iU)('next_api_slower'), paste: `interval: ${(0,duration/* formatDuration */.a)(ended.options.interval * 2)}` },
        ...moreTime(ended),
    ],
    api_reason_lost_sight: (0,advice/* just */.ZF)('next_api_see_rules', 'next_api_new_baseline'),
    api_why_few_clear: (0,advice/* just */.ZF)('next_api_give_values'),
    api_cut_time: moreTime,
    service_refused: (0,advice/* just */.ZF)('next_api_document'),
    service_refused_silently: (0,advice/* just */.ZF)('next_api_document'),
    answer_status: (0,advice/* just */.ZF)('next_api_check_target'),
    answer_rate_limited: (0,advice/* just */.ZF)('next_api_document'),
    reason_problems: (0,advice/* just */.ZF)('next_fix_inputs'),
    reason_aborted: nothing,
    reason_parent_gone: nothing,
    reason_output_lost: nothing,
    reason_unforeseen: (0,advice/* just */.ZF)('next_report_bug'),
};
/** Says what to do next, with the line to paste where there is one. */
function adviseNext(ended) {
    return (0,advice/* adviceOf */.wr)(adviceOn, ended.reason.key)(ended);
}
function onFindings({ checks }) {
    const limits = (0,advice/* linesToAccept */.Jm)(checks, advice/* isLevelLimit */.AN);
    return [
        { text: (0,message/* message */.iU)('next_api_mend') },
        { text: (0,message/* message */.iU)('next_api_accept') },
        ...(limits.length > 0 ? [{ text: (0,message/* message */.iU)('next_api_allow'), paste: limits }] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/sources/api/report.js





/** Builds the report of a run from what it found out and how it ended. */
function buildReport(session, ending) {
    const { clock, options, policy, run, startedAt, startedMonotonic, version, warnings } = session;
    const { checks, error, found, outcome, reason } = ending;
    const identity = (0,api_identity/* identityOf */.c)(options);
    return (0,assemble_report/* assembleReport */.x)({ source: 'api', layout: layout/* apiLayout */.D, version, run, policy }, { ...identity, facts: { ...identity.facts, ...factsOf(found) } }, {
        outcome,
        reason,
        ...(error && { error }),
        leniency: {
            onError: options.on_error,
            onIncomplete: options.on_incomplete,
            finished: found?.finished ?? false,
            forgivable: error !== undefined && (0,conclusion/* isForgivable */.OX)(error),
        },
        startedAt,
        endedAt: clock.now(),
        durationMs: clock.monotonic() - startedMonotonic,
    }, {
        warnings,
        checks,
        nextSteps: adviseNext({ options, reason, checks, error }),
        ...(found && { assessment: found.assessment }),
    });
}
function factsOf(found) {
    if (found === undefined)
        return {};
    const { requests, standing } = found;
    const { counts, ignored, known, rules } = standing;
    const unseen = rules.filter(({ rule }) => rule.state === 'not_visible').map(({ rule }) => rule.id);
    return {
        high_count: counts.high,
        medium_count: counts.medium,
        low_count: counts.low,
        known_count: known,
        ignored_count: ignored,
        met_count: rules.filter(({ rule }) => rule.state === 'met').length,
        not_visible_count: unseen.length,
        not_visible: unseen,
        request_count: requests,
    };
}

// EXTERNAL MODULE: ./lib/gate/fleet.js
var fleet = __webpack_require__(4387);
;// CONCATENATED MODULE: ./lib/sources/api/standing.js

/** Says of each finding whether it is new, known or ignored. Pure but for marking what was ignored. */
function standingOf(rules, limits, ignoring, baseline) {
    const stood = rules.map((rule) => ({
        rule,
        findings: rule.findings.map((finding) => {
            const entry = ignoring.entryFor(rule.id, finding.place);
            const isKnown = baseline?.knows(rule.id, finding.place) === true;
            const status = entry !== undefined ? 'ignored' : isKnown ? 'known' : 'new';
            return { finding, status, entry };
        }),
    }));
    const all = stood.flatMap(({ findings }) => findings);
    const number = (level) => all.filter(({ finding, status }) => status === 'new' && finding.level === level).length;
    const counts = { high: number('high'), medium: number('medium'), low: number('low') };
    const over = new Set(fleet/* levels */.y.filter((level) => {
        const limit = limits[`max_${level}`];
        return limit !== 'off' && counts[level] > limit;
    }));
    return {
        rules: stood.map(({ findings, rule }) => ({
            rule,
            findings: findings.map((one) => ({
                ...one,
                counted: one.status === 'new' && over.has(one.finding.level),
            })),
        })),
        counts,
        known: all.filter(({ status }) => status === 'known').length,
        ignored: all.filter(({ status }) => status === 'ignored').length,
    };
}

;// CONCATENATED MODULE: ./lib/sources/api/run.js













/** An exception that ends within so many days is said beforehand. */
const soonDays = 14;
/** Runs the API security check and returns its report, however it ends. What its files hold may have been `read` before. */
async function runApiCheck(options, policy, context, read) {
    const { clock, log } = context;
    const warnings = [];
    const session = {
        ...context,
        options,
        policy,
        startedAt: clock.now(),
        startedMonotonic: clock.monotonic(),
        warnings,
    };
    const warn = (said) => {
        warnings.push(said);
        log.warning(said);
    };
    const end = async () => {
        try {
            const preparation = await prepare(options, context, read);
            return options.dry_run
                ? rehearse(preparation, context)
                : await run_check(preparation, options, context, warn);
        }
        catch (error) {
            if (error instanceof errors/* GateError */.ue) {
                return { outcome: (0,conclusion/* outcomeOf */.sG)(error), reason: error.detail, checks: [], error };
            }
            log.debug((0,errors/* stackOf */.US)(error));
            const reason = (0,message/* message */.iU)('reason_unforeseen', { error: (0,errors/* wordsOf */.Z9)(error) });
            return { outcome: 'error', reason, checks: [] };
        }
    };
    return buildReport(session, await end());
}
/** Prints what `plan` prints, and sends nothing. */
function rehearse({ plan }, { log }) {
    for (const request of plan.requests)
        log.info((0,message/* message */.iU)('api_log_planned', { line: lineOf(request) }));
    const reason = (0,message/* message */.iU)('api_reason_checked', { requests: plan.requests.length });
    return { outcome: 'checked', reason, checks: [] };
}
async function run_check(preparation, options, context, warn) {
    const { inputs } = preparation;
    const { baseline, document, entries } = inputs;
    const { asking, clarity, now, rules } = await examine(preparation, options, context);
    const ignoring = (0,ignore_file/* createIgnoring */.q2)(entries, now, soonDays);
    const standing = standingOf(rules, options, ignoring, baseline);
    const unasked = asking.observations.filter((one) => one.kind === 'unsent' && (one.why === 'cut_short' || one.why === 'untrusted')).length;
    const checks = judgeCheck(standing, options, {
        required: (0,read_options/* requiredRules */.X)(options),
        minSeen: options.min_seen,
        clarity,
        unasked,
        cutShort: asking.cutShort,
        baseline,
    });
    for (const said of ignoring.warnings())
        warn(said);
    const assessment = assess(standing, asking.observations, document, options);
    const found = { standing, assessment, requests: asking.count, finished: unasked === 0 };
    const { decidedBy, outcome } = (0,judge/* judgeChecks */.L)(checks);
    // What is found all the same says more than that time was over.
    if (outcome === 'incomplete' && asking.cutShort?.key === 'api_cut_time') {
        return {
            outcome: 'timeout',
            reason: asking.cutShort,
            checks,
            found,
            error: new errors/* RunTimeoutError */.NE(asking.cutShort),
        };
    }
    const numbers = { ...standing.counts, met: rules.filter(({ state }) => state === 'met').length };
    const unseen = rules.filter(({ state }) => state === 'not_visible').length;
    return {
        outcome,
        reason: decidedBy?.reason ?? (0,message/* message */.iU)('api_reason_passed', { ...numbers, notVisible: unseen }),
        checks,
        found,
    };
}


/***/ })

};
