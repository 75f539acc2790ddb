export const id = 7844;
export const ids = [7844];
export const modules = {

/***/ 17844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepare: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(93314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/http/answer.js + 1 modules
var http_answer = __webpack_require__(32163);
// EXTERNAL MODULE: ./lib/http/retry.js + 2 modules
var retry = __webpack_require__(97389);
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
var api_inputs = __webpack_require__(84625);
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
var fill_path = __webpack_require__(75402);
// EXTERNAL MODULE: ./lib/sources/api/operation.js
var api_operation = __webpack_require__(18960);
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


/***/ })

};
