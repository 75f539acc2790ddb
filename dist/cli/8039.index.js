export const id = 8039;
export const ids = [8039];
export const modules = {

/***/ 58039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ startFortifySimulator)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/kernel/clock.js
var kernel_clock = __webpack_require__(77103);
// EXTERNAL MODULE: ./lib/simulator/server/server.js + 7 modules
var server_server = __webpack_require__(42373);
// EXTERNAL MODULE: ./lib/simulator/server/time-scale.js
var time_scale = __webpack_require__(13260);
;// CONCATENATED MODULE: ./lib/simulator/fortify/accounts.js
/** The accounts that the simulator has. Their passwords and tokens are public and open nothing else. */
const rehearsalAccounts = {
    /** For builds: sees its own tokens only. */
    ci: {
        username: 'ci-bot',
        password: 'rehearsal-password-not-a-secret',
        token: '0cb09f2c-c0a4-4147-8d83-e948cc74e7d4',
    },
    /** An administrator: sees everybody's tokens, and the accounts. */
    administrator: {
        username: 'admin',
        password: 'rehearsal-admin-password-not-a-secret',
        token: '5d1f0a77-3c42-4b8e-9a56-1f2e3d4c5b6a',
    },
};
const { ci, administrator } = rehearsalAccounts;
/** Every account of a fresh simulator: those of the rehearsal, and people without a password that anybody knows. */
const usualUsers = [
    { username: ci.username, password: ci.password },
    { username: administrator.username, password: administrator.password, administrator: true },
    { username: 'alice' },
    { username: 'lee', kind: 'LDAP' },
    { username: 'sam', kind: 'SSO' },
    { username: 'former', suspended: true },
];

;// CONCATENATED MODULE: ./lib/simulator/fortify/applications.js
const shop = { id: 7, name: 'TEST_APP' };
const payment = { id: 8, name: 'Payment: gateway' };
/** The versions that a fresh simulator has. One is retired; a name has a colon in it, as names may. */
const usualVersions = [
    { id: 4_949, name: '1.0', application: shop, active: true, committed: true },
    { id: 4_950, name: '2.0', application: shop, active: true, committed: true },
    { id: 4_951, name: '0.9', application: shop, active: false, committed: true },
    { id: 4_960, name: 'main', application: payment, active: true, committed: false },
];
/** Makes so many versions of one application, for paging. */
function manyVersions(count) {
    return Array.from({ length: count }, (_, index) => ({
        id: 10_001 + index,
        name: `build-${String(index + 1).padStart(4, '0')}`,
        application: { id: 9, name: 'Monorepo' },
        active: true,
        committed: true,
    }));
}

;// CONCATENATED MODULE: ./lib/simulator/fortify/dates.js
/** Writes a time of milliseconds since 1970. `zulu` has whole seconds only. */
function spelled(milliseconds, spelling) {
    const iso = new Date(milliseconds).toISOString();
    switch (spelling) {
        case 'offset':
            return iso.replace('Z', '+0000');
        case 'offset-with-colon':
            return iso.replace('Z', '+00:00');
        case 'zulu':
            return iso.replace(/\.\d{3}Z$/, 'Z');
    }
}
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/;
/** Reads a time of a request, in any of the spellings; `undefined` for anything else, a localized date too. */
function readInstant(text) {
    const milliseconds = instant.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

;// CONCATENATED MODULE: ./lib/simulator/fortify/refusal.js
/** The service's way to say no: an HTTP status, a text and a code in its envelope. */
class Refusal {
    status;
    message;
    errorCode;
    constructor(status, message, errorCode = -status) {
        this.status = status;
        this.message = message;
        this.errorCode = errorCode;
    }
}
/**
 * What the service refuses. Only the 403 is worded as a real answer was (fcli #448); the vendor documents statuses
 * and neither texts nor codes, so the others are ours.
 */
const refusals = {
    /** One for everything: unknown, wrong, locked, single sign-on only, expired, revoked, or not allowed here. */
    unauthorized: new Refusal(401, 'Unauthorized access.', -10_300),
    passwordExpired: new Refusal(401, 'The password of this user has expired and must be changed.', -10_300),
    /** For an ID that nothing has, too. */
    forbidden: new Refusal(403, 'Access Denied. One of these permissions are required to complete this action: [Manage authentication tokens], or user does not have access to specified entity.', -10_301),
    notFound: new Refusal(404, 'The requested resource was not found.'),
    typeUnknown: new Refusal(400, 'The token type is not valid.'),
    dateWrong: new Refusal(400, 'terminalDate is not valid.'),
    datePast: new Refusal(400, 'terminalDate must be in the future.'),
    dateTooLate: new Refusal(400, 'terminalDate exceeds the maximum lifetime of the token type.'),
    typeChanged: new Refusal(400, 'The type of a token cannot be changed.'),
    expired: new Refusal(400, 'The token has expired.'),
    quotaReached: new Refusal(409, 'The maximum number of tokens for this user is reached.'),
    idsWrong: new Refusal(400, 'Exactly one of ids and all must be given.'),
    tokensWrong: new Refusal(400, 'tokens must hold valid tokens.'),
    searchWrong: new Refusal(400, 'q is not valid.'),
};

;// CONCATENATED MODULE: ./lib/simulator/fortify/answers.js


/**
 * What every error has in its envelope, as the vendor's OpenAPI file allows: nothing that should come out of a
 * client. Its classes are made up, and its mark can be looked for.
 */
const stackTrace = [
    'simulated.ssc.StackTraceOfTheServer: internal-host.simulated.invalid',
    '\tat simulated.ssc.rest.AuthTokenController.handle(AuthTokenController.java:113)',
    '\tat simulated.ssc.security.TokenFilter.doFilter(TokenFilter.java:87)',
].join('\n');
/** Says no in the API's envelope. */
function refused({ status, message, errorCode }, trace = stackTrace) {
    return { status, body: { message, responseCode: status, errorCode, stackTrace: trace } };
}
/** Says yes. */
function accepted(data, status = 200) {
    return { status, body: { data, responseCode: status } };
}
/** Gives a page of a list. */
function page(listing) {
    if (listing instanceof Refusal)
        return refused(listing);
    const { rows, count, links } = listing;
    return {
        status: 200,
        body: { data: rows, ...(count !== undefined && { count }), responseCode: 200, links },
    };
}
/** A token as lists show it; its text is never there. */
function tokenRow(token, writing) {
    return {
        ...tokenData(token, writing),
        username: token.username,
        token: null,
        _href: `${writing.apiUrl}/tokens/${token.id}`,
    };
}
/** What a token may know of itself. */
function tokenData(token, { dates }) {
    const { id, type, description, createdAt, endsAt, remainingUsages } = token;
    return {
        id,
        type,
        description,
        creationDate: spelled(createdAt, dates),
        terminalDate: endsAt === null ? null : spelled(endsAt, dates),
        remainingUsages,
    };
}
/** A local account. Those of a directory are not in the list of these. */
function localUserRow(user, { dates, apiUrl }) {
    return {
        id: user.id,
        userName: user.username,
        firstName: user.username,
        lastName: 'Simulated',
        email: `${user.username}@simulated.invalid`,
        userType: user.kind,
        suspended: user.suspended,
        failedLoginAttempts: user.failedLoginAttempts,
        dateFrozen: user.frozenAt === undefined ? null : spelled(user.frozenAt, dates),
        requirePasswordChange: user.passwordExpired,
        externallyManaged: false,
        _href: `${apiUrl}/localUsers/${user.id}`,
    };
}
/** An account, local or of a directory. Whether it is suspended does not stand here. */
function authEntityRow({ id, kind, username }, { apiUrl }) {
    return {
        id,
        entityName: username,
        displayName: `${username} Simulated`,
        firstName: username,
        lastName: 'Simulated',
        email: `${username}@simulated.invalid`,
        isLdap: kind === 'LDAP',
        type: 'User',
        _href: `${apiUrl}/authEntities/${id}`,
    };
}
/** A version of an application. */
function versionRow(version, { apiUrl }) {
    const { application: project, ...rest } = version;
    return { ...rest, project, _href: `${apiUrl}/projectVersions/${version.id}` };
}
/** The page on which people sign in, which an expired session or a proxy gives in place of JSON. */
const loginPage = '<!DOCTYPE html><html><head><title>Login - Software Security Center</title></head><body><form action="login" method="post"><input name="j_username"><input name="j_password" type="password"></form></body></html>';
/** What a servlet container says of a path outside of every application. */
const containerPage = '<!doctype html><html lang="en"><head><title>HTTP Status 404 – Not Found</title></head><body><h1>HTTP Status 404 – Not Found</h1></body></html>';
/** What a servlet container says in place of a 401 of the API. */
const unauthorizedPage = containerPage.replaceAll('404 – Not Found', '401 – Unauthorized');
/** Gives a web page. */
function webPage(status, body) {
    return { status, body, headers: { 'content-type': 'text/html; charset=utf-8' } };
}

;// CONCATENATED MODULE: ./lib/simulator/fortify/scenario-faults.js

/** Shows a fault at the first so many requests for an operation. */
const firstOf = (operation, times, fault) => () => (request) => request.operation === operation && request.count <= times ? fault : undefined;
/** Shows the same fault at each request. */
const always = (fault) => () => () => fault;
/** Resets the first request for an operation, which begins so many milliseconds later, before `timeScale`. */
const beginningLate = (operation, milliseconds) => ({ scaled }) => (request) => request.operation === operation && request.count === 1
    ? { kind: 'begin-late', ms: scaled(milliseconds) }
    : undefined;
/** Lets each answer come late, by milliseconds before `timeScale`. */
const slowBy = (milliseconds) => ({ scaled }) => () => ({ kind: 'slow', ms: scaled(milliseconds) });
const badGateway = {
    kind: 'status',
    status: 502,
    body: '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
};
const tooMany = { kind: 'status', status: 429, headers: { 'retry-after': '1' } };
const reads = [
    'list-tokens',
    'token-types',
    'token-data',
    'session-info',
    'versions',
    'version',
    'applications',
    'local-users',
    'auth-entities',
    'spec',
];
/** Lets the first read fail and then every third, in turn by each way there is. Writes are let be. */
const flakyReads = () => {
    const faults = [tooMany, badGateway, { kind: 'reset' }];
    let seen = 0;
    return ({ operation }) => {
        if (!reads.includes(operation))
            return undefined;
        seen += 1;
        return seen % 3 === 1 ? faults[Math.floor(seen / 3) % faults.length] : undefined;
    };
};
/** Gives the page on which people sign in, with status 200, in place of every answer. */
const signInPage = always({ kind: 'status', status: 200, body: loginPage });
/** Sends everybody to the page on which people sign in. */
const toSignIn = ({ contextPath }) => () => ({ kind: 'redirect', location: `${contextPath}/login.jsp` });

;// CONCATENATED MODULE: ./lib/simulator/fortify/seeds.js

const dayMs = 86_400_000;
/** A token by days: how long ago it was made, and in how many days it ends; `null` has no end. */
function token(username, type, age, left, more = {}) {
    return (now) => ({
        username,
        type,
        createdAt: now - age * dayMs,
        endsAt: left === null ? null : now + left * dayMs,
        ...more,
    });
}
/** The token that somebody who rehearses made by hand, with so many days left. */
function ownToken(account, type, age, left) {
    const { username, token: decoded } = rehearsalAccounts[account];
    return (now) => [token(username, type, age, left, { decoded, description: 'made by hand' })(now)];
}
const seed = (...makers) => (now) => makers.map((make) => make(now));
/** Puts seeds together, in their order. */
const seeds_all = (...seeds) => (now) => seeds.flatMap((one) => one(now));
/** What lies about on a server that is in use: of several people, near their ends, dead, used up, without an end. */
const mixed = seed(token('ci-bot', 'AnalysisUploadToken', 88, 2.5, { description: 'nightly' }), token('ci-bot', 'AnalysisUploadToken', 80, 10.5, { description: 'nightly' }), token('ci-bot', 'CIToken', 400, -35, { description: 'last year' }), token('alice', 'UnifiedLoginToken', 0.5, 0.5), token('alice', 'ToolsConnectToken', 10, null, { description: 'laptop' }), token('alice', 'DownloadFileTransferToken', 0.25, 0.75, { remainingUsages: 1 }), token('alice', 'UploadFileTransferToken', 0.25, 0.75, { remainingUsages: 0 }));
/** What a security review should find: long lives, none at all, owners who are gone, suspended or of a directory. */
const neglected = seed(token('ci-bot', 'CIToken', 100, 36_400, { description: 'never again' }), token('ci-bot', 'NewToken', 700, 35_800, { description: 'jenkins' }), token('former', 'CIToken', 200, 165, { description: 'left in spring' }), token('nobody-any-more', 'CIToken', 300, 65), token('lee', 'AuditToken', 10, 80), token('sam', 'AuditToken', 10, 20));
/** So many tokens of several people, for paging. */
const crowd = (count) => {
    const owners = ['ci-bot', 'alice', 'admin'];
    return (now) => Array.from({ length: count }, (_, index) => token(owners[index % owners.length] ?? 'alice', 'CIToken', 30, 1 + (index % 300), {
        description: `crowd ${index + 1}`,
    })(now));
};

;// CONCATENATED MODULE: ./lib/simulator/fortify/token-types.js
const reading = ['versions', 'version', 'applications'];
const forCi = [...reading, 'token-types'];
const unlimited = -1;
function tokenType(type, maxDaysToLive, opens, capabilityDescription, maxUsages = unlimited) {
    return { type, maxDaysToLive, maxUsages, capabilityDescription, opens };
}
const automation = tokenType('AutomationToken', 365, 'everything', 'Most of the REST API, for automation.');
/**
 * The types that a fresh server has. The lifetimes of those for analysis, audit and CI are the vendor's, the one
 * of `AutomationToken` was seen, and the rest is from an administrator's guide or guessed; what each opens is
 * guessed, but for `CIToken`, which was seen refused for `authEntities` (fcli #535).
 */
const usualTypes = [
    tokenType('AnalysisUploadToken', 90, reading, 'Upload results.'),
    tokenType('AnalysisDownloadToken', 90, reading, 'Download results.'),
    tokenType('AuditToken', 90, reading, 'Audit issues.'),
    tokenType('CIToken', 365, forCi, 'Upload results and read them, for builds.'),
    automation,
    tokenType('UnifiedLoginToken', 1, 'everything', 'Most of the REST API, for short automation.'),
    tokenType('ToolsConnectToken', 90, [...forCi, 'session-info'], 'For tools on a desk.'),
    tokenType('ScanCentralCtrlToken', 90, reading, 'For the controller of ScanCentral.'),
    tokenType('ReportToken', 90, reading, 'Make reports.'),
    tokenType('UploadFileTransferToken', 1, [], 'Upload one file.', 1),
    tokenType('DownloadFileTransferToken', 1, [], 'Download one file.', 1),
];
/** Gives the types of a version, with those of a site put in: its own, and others in place of the usual. */
function tokenTypesOf(version, ofSite = []) {
    const usual = usualTypes.filter((type) => type !== automation || version.hasAutomationToken);
    const replaced = usual.map((type) => ofSite.find((other) => other.type === type.type) ?? type);
    return [...replaced, ...ofSite.filter(({ type }) => !usual.some((other) => other.type === type))];
}
/** Gives a usual type with another longest life, as an administrator edits it. */
function withLongestLife(type, maxDaysToLive) {
    const usual = usualTypes.find((other) => other.type === type);
    if (usual === undefined)
        throw new TypeError(`There is no usual type ${type}.`);
    return { ...usual, maxDaysToLive };
}
/** The custom type of an administrator's guide: everything, for 36,500 days. */
const customType = tokenType('NewToken', 36_500, 'everything', 'Custom token.');
/** Says whether a token of this type opens an operation; `undefined` is a path that the API does not have. */
function opens({ opens: opened }, operation) {
    if (operation === 'token-data' || operation === 'revoke-tokens')
        return true;
    return opened === 'everything' || (operation !== undefined && opened.includes(operation));
}

;// CONCATENATED MODULE: ./lib/simulator/fortify/scenarios.js




const hourMs = 3_600_000;
const handMade = ownToken('ci', 'CIToken', 100, 265);
const hostileName = '<img src=x onerror=alert(1)>|`a`\n::error::web%0A"1"';
/** What is there unless a scenario says otherwise. */
const usual = { tokens: handMade, applicationVersions: usualVersions, quota: 1_000 };
/** The scenarios that can be chosen by name. */
const scenarios = {
    clean: { description: 'The CI account has one token, made by hand long ago; all goes well.' },
    job: {
        description: 'A server in use, for a job that gets a token and leaves none: tokens of several people.',
        tokens: seeds_all(handMade, mixed),
    },
    expiring: {
        description: 'The token of the CI account ends in two days and a half.',
        tokens: seeds_all(ownToken('ci', 'CIToken', 362.5, 2.5), mixed),
    },
    expired: {
        description: 'The token of the CI account has expired, and is listed all the same.',
        tokens: ownToken('ci', 'CIToken', 366, -1),
    },
    crowded: {
        description: '450 tokens of three people and 450 versions: more than two pages. An administrator asks.',
        account: 'administrator',
        tokens: seeds_all(ownToken('administrator', 'UnifiedLoginToken', 0.25, 0.75), crowd(450)),
        applicationVersions: [...usualVersions, ...manyVersions(450)],
    },
    audit: {
        description: 'A neglected server: 36,500 days, a custom type, owners who are gone. An administrator asks.',
        account: 'administrator',
        tokens: seeds_all(ownToken('administrator', 'UnifiedLoginToken', 0.25, 0.75), mixed, neglected),
        types: [withLongestLife('CIToken', 36_500), customType],
    },
    'short-lives': {
        description: 'The site lets tokens of CI live for one day, so that what lives longer is shortened.',
        types: [withLongestLife('CIToken', 1)],
    },
    'strict-extension': {
        description: 'An extension past the maximum is refused with 400, not shortened.',
        lateExtension: 'refused',
    },
    quota: { description: 'The CI account has all the tokens that it may have: 409.', quota: 1 },
    'lost-creation': {
        description: 'The first token is created, but the connection is reset before the answer.',
        faults: firstOf('create-token', 1, { kind: 'reset-after' }),
    },
    'lost-twice': {
        description: 'The first two tokens are created, and neither answer comes.',
        faults: firstOf('create-token', 2, { kind: 'reset-after' }),
    },
    'failed-creation': {
        description: 'The first token is created, and the answer is 503.',
        faults: firstOf('create-token', 1, { kind: 'status-after', status: 503, body: 'Service Unavailable' }),
    },
    'cut-off': {
        description: 'The first token is created, and its answer ends in the middle.',
        faults: firstOf('create-token', 1, { kind: 'cut-connection' }),
    },
    hanging: {
        description: 'The first token is created, and its answer never comes.',
        faults: firstOf('create-token', 1, { kind: 'hang-after' }),
    },
    'late-creation': {
        description: 'The first creation is reset, and its token comes into being 5 seconds later.',
        faults: beginningLate('create-token', 5_000),
    },
    'revoke-fails': {
        description: 'What was created can not be taken back: deleting and revoking get 503.',
        faults: () => ({ operation }) => operation === 'delete-token' || operation === 'delete-tokens' || operation === 'revoke-tokens'
            ? { kind: 'status', status: 503, body: 'Service Unavailable' }
            : undefined,
    },
    conflict: {
        description: 'A creation is refused with 409.',
        faults: firstOf('create-token', Number.POSITIVE_INFINITY, {
            kind: 'status',
            status: 409,
            body: '{"message":"Conflict.","responseCode":409,"errorCode":-409}',
        }),
    },
    outage: {
        description: 'Every call gets 503.',
        faults: always({ kind: 'status', status: 503, body: 'Service Unavailable' }),
    },
    flaky: {
        description: 'The first read fails, then every third: 429 with Retry-After, 502 with HTML, a reset.',
        faults: flakyReads,
    },
    slow: { description: 'Each answer takes 4 seconds.', faults: slowBy(4_000) },
    silent: { description: 'No call is ever answered.', faults: always({ kind: 'hang' }) },
    'login-page': { description: 'Each call gets the login page with 200.', faults: signInPage },
    'login-redirect': { description: 'Each call is sent to the login page with 302.', faults: toSignIn },
    'bad-password': {
        description: 'The password of the account is another one; three wrong ones lock it.',
        accountIs: { password: undefined },
    },
    'web-401': {
        description: 'The password is another one, and each 401 is a web page of the container, not JSON.',
        accountIs: { password: undefined },
        webPageFor401: true,
    },
    locked: {
        description: 'The account is locked, also for the right password.',
        accountIs: { suspended: true },
    },
    'sso-only': {
        description: 'The account may sign in by single sign-on only.',
        accountIs: { kind: 'SSO' },
    },
    'expired-password': {
        description: 'The password of the account has expired.',
        accountIs: { passwordExpired: true },
    },
    'fast-clock': {
        description: 'The clock of the server is 36 hours ahead.',
        clockAheadMs: 36 * hourMs,
    },
    'plain-dates': { description: 'Times are written without milliseconds and with Z.', dates: 'zulu' },
    'hostile-text': {
        description: 'A description and the name of an application are HTML, Markdown and a workflow command.',
        tokens: (now) => [...handMade(now), ...mixed(now)].map((spec) => ({ ...spec, description: hostileName })),
        applicationVersions: [
            {
                id: 4_949,
                name: hostileName,
                application: { id: 7, name: hostileName },
                active: true,
                committed: true,
            },
        ],
    },
    'telling-errors': {
        description: 'Every call fails with 500, and the error repeats the password or the token that it was shown.',
        tellsSecrets: true,
    },
};

// EXTERNAL MODULE: ./lib/simulator/server/key-check.js
var key_check = __webpack_require__(14154);
;// CONCATENATED MODULE: ./lib/simulator/fortify/users.js


/** The accounts of a server, and what wrong passwords do to them. */
class Users {
    #clock;
    #lockedAfter;
    #records;
    constructor({ clock, users, lockedAfter, }) {
        this.#clock = clock;
        this.#lockedAfter = lockedAfter;
        this.#records = users.map((spec, index) => ({
            id: index + 1,
            username: spec.username,
            kind: spec.kind ?? 'LOCAL',
            administrator: spec.administrator ?? false,
            suspended: spec.suspended ?? false,
            passwordExpired: spec.passwordExpired ?? false,
            failedLoginAttempts: 0,
            frozenAt: spec.suspended === true ? clock.now() : undefined,
            isPassword: spec.password === undefined ? () => false : (0,key_check/* createKeyCheck */.k)(spec.password),
        }));
    }
    /** Every account, as it is now. */
    get all() {
        return this.#records.map(({ isPassword: _, ...user }) => user);
    }
    /** The account of a name; `undefined` where there is none. */
    find(username) {
        return this.#records.find((user) => user.username === username);
    }
    /** Checks a password, and counts one that is wrong. An account that is locked stays so with the right one. */
    signIn(username, password) {
        const user = this.#records.find((other) => other.username === username);
        if (user === undefined || user.suspended)
            return refusals.unauthorized;
        if (user.kind === 'SSO' || !user.isPassword(password)) {
            user.failedLoginAttempts += 1;
            if (user.failedLoginAttempts >= this.#lockedAfter)
                this.#lock(user);
            return refusals.unauthorized;
        }
        user.failedLoginAttempts = 0;
        return user.passwordExpired ? refusals.passwordExpired : user;
    }
    /** Locks an account, as an administrator can. Throws a `TypeError` where there is none of that name. */
    suspend(username) {
        const user = this.#records.find((other) => other.username === username);
        if (user === undefined)
            throw new TypeError(`There is no user ${username}.`);
        this.#lock(user);
    }
    #lock(user) {
        user.suspended = true;
        user.frozenAt = this.#clock.now();
    }
}
/** Takes name and password out of a header of basic authentication. */
function shownPassword(header) {
    // The name of a scheme is the same in any case (RFC 9110, section 11.1).
    const [, encoded] = /^basic +(\S+)$/i.exec(header) ?? [];
    if (encoded === undefined)
        return undefined;
    const [, username, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
    return username === undefined || password === undefined ? undefined : { username, password };
}

;// CONCATENATED MODULE: ./lib/simulator/fortify/callers.js



/**
 * Lets a request in or refuses it. One refusal stands for everything that can be wrong with what it shows, so that
 * nobody learns more. A wrong password counts only where passwords are taken.
 */
function letIn(state, { headers, operation, schemes, }) {
    const header = headers.authorization ?? '';
    const shown = schemes.includes('basic') ? shownPassword(header) : undefined;
    if (shown !== undefined) {
        const user = state.users.signIn(shown.username, shown.password);
        return user instanceof Refusal ? user : undefined;
    }
    const token = schemes.includes('token') ? tokenOf(state, header) : undefined;
    const type = state.types.find(({ type: name }) => name === token?.type);
    if (token?.status !== 'live' || type === undefined || !opens(type, operation))
        return refusals.unauthorized;
    if (state.users.find(token.username)?.suspended !== false)
        return refusals.unauthorized;
    state.tokens.use(token);
    return undefined;
}
/** Says who sends a request that was let in. Throws a `TypeError` for one that was not. */
function callerOf(state, { authorization: header = '' }) {
    const token = tokenOf(state, header);
    const user = state.users.find(token?.username ?? shownPassword(header)?.username ?? '');
    if (user === undefined)
        throw new TypeError('Nobody was let in.');
    return { user, token };
}
function tokenOf({ tokens }, header) {
    const [, encoded = ''] = /^fortifytoken +(\S+)$/i.exec(header) ?? [];
    return tokens.find(encoded);
}

// EXTERNAL MODULE: ./lib/simulator/server/openapi.js
var openapi = __webpack_require__(71116);
;// CONCATENATED MODULE: ./lib/simulator/fortify/openapi.js

const tag = 'Software Security Center';
/** What the OpenAPI document says beside what the calls say of themselves. */
function fortifyDocument(version) {
    return {
        title: 'Fortify Software Security Center (simulated)',
        version,
        description: `A simulator of what concerns tokens in the REST API of Fortify Software Security Center, for rehearsing
a pipeline. It scans nothing and keeps no results. Guesses: which type opens what, texts and codes of refusals other
than 403, the quota of tokens and its 409, after how many wrong passwords an account is locked, which version spells
times how, and what becomes of a token that is extended too far, or has expired.`,
        tag: { name: tag, description: 'The calls of the service.' },
        securitySchemes: {
            basic: { type: 'http', scheme: 'basic', description: 'The name and the password of a user.' },
            token: {
                type: 'apiKey',
                in: 'header',
                name: 'Authorization',
                description: '`FortifyToken` and the token in base64.',
            },
        },
    };
}
const refusalTexts = {
    400: 'A parameter or a field is missing or not valid.',
    401: 'The password or the token is wrong, dead, locked, or does not open this call.',
    403: 'There is no such thing, or no permission.',
    404: 'No such path.',
    409: 'There are too many tokens already.',
    429: 'Too many requests, where the simulator was given a limit; Retry-After says how many seconds to wait.',
};
/** Describes a call to Fastify, which checks requests, writes answers and documents itself by it. */
function describeCall(call) {
    const { path, query, body, status = 200, schemes } = call;
    const refuses = [...(schemes.length > 0 ? [401] : []), ...(call.refuses ?? []), 429];
    return {
        operationId: call.operationId,
        summary: call.summary,
        tags: [tag],
        ...(path !== undefined && { params: path }),
        ...(query !== undefined && { querystring: query }),
        ...(body !== undefined && { body }),
        security: schemes.map((scheme) => ({ [scheme]: [] })),
        response: {
            [status]: (0,openapi/* jsonResponse */.Y)('Done.', call.gives),
            ...Object.fromEntries(refuses.map((refusal) => [refusal, (0,openapi/* jsonResponse */.Y)(refusalTexts[refusal] ?? '', 'Error')])),
        },
    };
}

;// CONCATENATED MODULE: ./lib/simulator/fortify/listing.js

const usualLimit = 200;
const condition = /^([A-Za-z_.]+):(?:"((?:[^"\\]|\\.)*)"|([^",]+))(?:,|$)/;
/**
 * Makes a page of a list. `path` is where the list is at the address that the server believes to have.
 * Searching compares whole texts and lets case be; a comma is an «and».
 */
function listed(all, query, path) {
    const wanted = search(all, query.q ?? '');
    if (wanted instanceof Refusal)
        return wanted;
    const ordered = order(wanted, query.orderby ?? '');
    const start = Number(query.start ?? '0');
    const limit = Number(query.limit ?? usualLimit);
    // Both -1 and 0 stand for no limit.
    const size = limit <= 0 ? Math.max(1, ordered.length) : limit;
    const rows = ordered.slice(start, start + size).map((row) => onlyFields(row, query.fields ?? ''));
    const count = query.withoutCount === 'true' ? undefined : ordered.length;
    return { rows, count, links: linksOf(path, query, { start, size, total: ordered.length }) };
}
function search(all, q) {
    let found = all;
    for (let rest = q; rest !== '';) {
        const [whole, field = '', quoted, bare] = condition.exec(rest) ?? [];
        if (whole === undefined)
            return refusals.searchWrong;
        const wanted = (quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '').toLowerCase();
        found = found.filter((row) => String(fieldOf(row, field)).toLowerCase() === wanted);
        rest = rest.slice(whole.length).trimStart();
    }
    return found;
}
function order(rows, orderby) {
    if (orderby === '')
        return rows;
    const descending = orderby.startsWith('-');
    const field = orderby.replace(/^[-+]/, '');
    const sorted = rows.toSorted((one, other) => compare(fieldOf(one, field), fieldOf(other, field)));
    return descending ? sorted.reverse() : sorted;
}
function compare(one, other) {
    if (typeof one === 'number' && typeof other === 'number')
        return one - other;
    const [text, otherText] = [String(one ?? ''), String(other ?? '')];
    return text === otherText ? 0 : text < otherText ? -1 : 1;
}
function fieldOf(row, field) {
    return field
        .split('.')
        .reduce((value, name) => (typeof value === 'object' && value !== null ? value[name] : undefined), row);
}
function onlyFields(row, fields) {
    if (fields === '')
        return row;
    const names = [...fields.split(',').map((name) => name.trim()), '_href'];
    return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));
}
function linksOf(path, { start: _, ...query }, { start, size, total }) {
    const link = (from) => {
        const rest = Object.entries(query).filter((entry) => entry[1] !== undefined);
        return { href: `${path}?${new URLSearchParams([['start', String(from)], ...rest])}` };
    };
    return {
        first: link(0),
        last: link(Math.max(0, Math.ceil(total / size) - 1) * size),
        ...(start > 0 && { previous: link(Math.max(0, start - size)) }),
        ...(start + size < total && { next: link(start + size) }),
    };
}

;// CONCATENATED MODULE: ./lib/simulator/fortify/schemas.js
const schemas_text = { type: 'string' };
const maybeText = { type: ['string', 'null'] };
const integer = { type: 'integer' };
const flag = { type: 'boolean' };
const object = (properties, required = []) => ({
    type: 'object',
    required: [...required],
    properties,
});
const listOf = (items) => ({ type: 'array', items });
const responseCode = { ...integer, description: 'The HTTP status.' };
const one = (data) => object({ data, responseCode }, ['data', 'responseCode']);
const many = (data) => object({
    data: listOf(data),
    count: { ...integer, description: 'Of all pages; missing with withoutCount.' },
    responseCode,
    links: {
        type: 'object',
        additionalProperties: object({ href: schemas_text }, ['href']),
        description: 'first, last, previous and next, at the address that the server is set to.',
    },
}, ['data', 'responseCode', 'links']);
const whatItKnows = {
    id: integer,
    type: schemas_text,
    description: maybeText,
    creationDate: schemas_text,
    terminalDate: { ...maybeText, description: 'ISO 8601, spelled as the version does.' },
    remainingUsages: { ...integer, description: '-1 is any number.' },
};
const schemas_token = object({
    ...whatItKnows,
    username: schemas_text,
    token: { ...maybeText, description: 'In base64, and at the creation only.' },
    _href: schemas_text,
});
const project = object({ id: integer, name: schemas_text, _href: schemas_text });
const version = object({
    id: integer,
    name: schemas_text,
    active: flag,
    committed: flag,
    project: object({ id: integer, name: schemas_text }),
    _href: schemas_text,
});
/** What the calls give, by the names under which the OpenAPI document has them. */
const answerSchemas = {
    Token: one(schemas_token),
    Tokens: many(schemas_token),
    TokenData: one(object(whatItKnows)),
    TokenTypes: many(object({ type: schemas_text, maxDaysToLive: integer, maxUsages: integer, capabilityDescription: schemas_text })),
    Version: one(version),
    Versions: many(version),
    Applications: many(project),
    LocalUsers: many(object({
        id: integer,
        userName: schemas_text,
        firstName: schemas_text,
        lastName: schemas_text,
        email: schemas_text,
        userType: { type: 'string', enum: ['LOCAL', 'SSO'] },
        suspended: flag,
        failedLoginAttempts: integer,
        dateFrozen: maybeText,
        requirePasswordChange: flag,
        externallyManaged: flag,
        _href: schemas_text,
    })),
    AuthEntities: many(object({
        id: integer,
        entityName: schemas_text,
        displayName: schemas_text,
        firstName: schemas_text,
        lastName: schemas_text,
        email: schemas_text,
        isLdap: flag,
        type: schemas_text,
        _href: schemas_text,
    })),
    SessionInfo: one(object({ username: schemas_text, fortifyUserType: schemas_text, webappVersion: schemas_text })),
    Spec: object({ openapi: schemas_text, info: object({ title: schemas_text, version: schemas_text }, ['title', 'version']) }, [
        'info',
    ]),
    Done: object({ data: flag, responseCode }, ['responseCode']),
    Error: object({ message: schemas_text, responseCode, errorCode: integer, stackTrace: schemas_text }, [
        'message',
        'responseCode',
    ]),
};
const count = (description) => ({ type: 'string', pattern: '^(-1|[0-9]{1,9})$', description });
const yesOrNo = { type: 'string', enum: ['true', 'false'] };
/** What every list takes. Parameters that are not named are ignored. */
const listQuery = object({
    start: { type: 'string', pattern: '^[0-9]{1,9}$', description: 'From 0, the default.' },
    limit: count('Default: 200. No limit with -1 or 0.'),
    q: { ...schemas_text, description: 'Such as type:"CIToken"; a comma is an «and».' },
    orderby: { ...schemas_text, description: 'A field, with a hyphen before it for the other direction.' },
    fields: { ...schemas_text, description: 'Separated by commas.' },
    withoutCount: yesOrNo,
});
/** What the list of versions takes. */
const versionsQuery = object({ ...listQuery.properties, includeInactive: yesOrNo });
/** What deleting several takes. */
const deleteQuery = object({
    ids: { type: 'string', pattern: '^[0-9]{1,15}(,[0-9]{1,15})*$' },
    all: yesOrNo,
});
/** What a path with an ID takes. */
const idPath = object({ id: { type: 'string', pattern: '^[0-9]{1,15}$' } }, ['id']);
const wish = { type: schemas_text, description: maybeText, terminalDate: maybeText };
/** What bodies hold. What is not named is ignored, as fields that only answers have. */
const bodies = {
    creation: object(wish, ['type']),
    // The vendor's file requires the type here, too; clients that leave it out are known to get along.
    extension: object(wish),
    revocation: object({ tokens: { ...listOf(schemas_text), minItems: 1 } }, ['tokens']),
    empty: { type: 'object' },
};

;// CONCATENATED MODULE: ./lib/simulator/fortify/versions.js
const basic = ['basic'];
const versions_token = ['token'];
const both = ['basic', 'token'];
/** The versions, by the OpenAPI file of each in the vendor's client library. */
const versions = {
    '22.2': {
        specVersion: '1:22.2.0.0130',
        hasTokenData: false,
        revokeTakes: basic,
        typesTake: versions_token,
        hasAutomationToken: false,
        dates: 'offset',
    },
    '23.2': {
        specVersion: '1:23.2.0.0153',
        hasTokenData: false,
        revokeTakes: basic,
        typesTake: both,
        hasAutomationToken: true,
        dates: 'offset',
    },
    '24.2': {
        specVersion: '1:24.2.0.0152',
        hasTokenData: true,
        revokeTakes: both,
        typesTake: both,
        hasAutomationToken: true,
        dates: 'offset-with-colon',
    },
    '25.2': {
        specVersion: '1:25.2.0.0151',
        hasTokenData: true,
        revokeTakes: both,
        typesTake: both,
        hasAutomationToken: true,
        dates: 'offset-with-colon',
    },
};
/** Says how a call may be authenticated; no scheme at all means that it is open to everybody. */
function schemesOf(operation, version) {
    switch (operation) {
        case 'create-token':
        case 'list-tokens':
        case 'extend-token':
        case 'delete-token':
        case 'delete-tokens':
            return basic;
        case 'revoke-tokens':
            return version.revokeTakes;
        case 'token-types':
            return version.typesTake;
        case 'spec':
            return [];
        default:
            return versions_token;
    }
}

;// CONCATENATED MODULE: ./lib/simulator/fortify/other-calls.js






/** The calls that read what is not a token, and the one that everybody may make. */
function createReadingCalls(options) {
    const { state, writing, apiPath, callerOf, version } = options;
    const list = (path, operation, described, rows) => ({
        method: 'GET',
        url: `${apiPath}${path}`,
        schema: describeCall({
            query: listQuery,
            ...described,
            schemes: schemesOf(operation, version),
            refuses: [400, 403],
        }),
        operation: () => operation,
        answer: (incoming) => {
            const found = rows(incoming);
            if (found === undefined)
                return refused(refusals.forbidden);
            return page(listed(found, incoming.parameters, `${writing.apiUrl}${path}`));
        },
    });
    const forAdministrators = (rows) => (incoming) => callerOf(incoming).user.administrator ? rows() : undefined;
    return [
        list('/tokenDefinitions', 'token-types', { operationId: 'listTokenDefinition', summary: 'The types of tokens.', gives: 'TokenTypes' }, () => state.types.map(({ opens: _, ...type }) => type)),
        list('/projectVersions', 'versions', {
            operationId: 'listProjectVersion',
            summary: 'Versions of applications.',
            gives: 'Versions',
            query: versionsQuery,
        }, ({ parameters: { includeInactive } }) => state.applicationVersions
            .filter(({ active }) => active || includeInactive === 'true')
            .map((one) => versionRow(one, writing))),
        list('/projects', 'applications', { operationId: 'listProject', summary: 'Applications.', gives: 'Applications' }, () => applicationRows(options)),
        list('/localUsers', 'local-users', { operationId: 'listLocalUser', summary: 'Local accounts, for administrators.', gives: 'LocalUsers' }, forAdministrators(() => state.users.all.filter(({ kind }) => kind !== 'LDAP').map((user) => localUserRow(user, writing)))),
        list('/authEntities', 'auth-entities', { operationId: 'listAuthEntity', summary: 'Accounts, for administrators.', gives: 'AuthEntities' }, forAdministrators(() => state.users.all.map((user) => authEntityRow(user, writing)))),
        {
            method: 'GET',
            url: `${apiPath}/projectVersions/:id`,
            schema: describeCall({
                operationId: 'readProjectVersion',
                summary: 'A version of an application.',
                schemes: schemesOf('version', version),
                path: idPath,
                gives: 'Version',
                refuses: [400, 403],
            }),
            operation: () => 'version',
            answer: ({ parameters: { id } }) => {
                const found = state.applicationVersions.find((one) => String(one.id) === id);
                return found === undefined ? refused(refusals.forbidden) : accepted(versionRow(found, writing));
            },
        },
        {
            method: 'POST',
            url: `${apiPath}/userSession/info`,
            schema: describeCall({
                operationId: 'getUserSessionInfo',
                summary: 'Who is signed in, and on which version.',
                schemes: schemesOf('session-info', version),
                gives: 'SessionInfo',
                refuses: [400],
            }),
            operation: () => 'session-info',
            answer: (incoming) => {
                const { username, kind } = callerOf(incoming).user;
                return accepted({ username, fortifyUserType: kind, webappVersion: version.specVersion });
            },
        },
        {
            method: 'GET',
            url: `${apiPath}/spec.json`,
            schema: describeCall({
                operationId: 'getSpecification',
                summary: 'The version of the API. Only its head is simulated; everybody may read it.',
                schemes: [],
                gives: 'Spec',
            }),
            operation: () => 'spec',
            answer: () => ({
                status: 200,
                body: {
                    openapi: '3.0.1',
                    info: { title: 'Fortify Software Security Center API', version: version.specVersion },
                },
            }),
        },
    ];
}
const everyMethod = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** What answers where the API has nothing: behind the context path the pages for people, before it the container. */
function createUnknownPaths(contextPath, apiPath) {
    const unknown = (url, answer) => ({
        method: [...everyMethod],
        url,
        schema: { hide: true },
        operation: () => undefined,
        answer,
    });
    const toLogin = { status: 302, body: '', headers: { location: `${contextPath}/login.jsp` } };
    return [
        unknown(`${apiPath}/*`, () => refused(refusals.notFound)),
        unknown(`${contextPath}/login.jsp`, () => webPage(200, loginPage)),
        unknown(contextPath, () => toLogin),
        unknown(`${contextPath}/*`, () => toLogin),
        unknown('/*', () => webPage(404, containerPage)),
    ];
}
function applicationRows({ state, writing }) {
    const byId = new Map(state.applicationVersions.map(({ application }) => [application.id, application]));
    return [...byId.values()].map((application) => ({
        ...application,
        _href: `${writing.apiUrl}/projects/${application.id}`,
    }));
}

;// CONCATENATED MODULE: ./lib/simulator/fortify/token-text.js
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
/** Makes what REST takes of what `fortifyclient` takes: the UUID's text in base64, always 48 characters. */
function encodedToken(decoded) {
    return Buffer.from(decoded).toString('base64');
}
/** Gives the UUID of a token in the form of REST; `undefined` where the text is no such token. */
function decodedToken(encoded) {
    const decoded = Buffer.from(encoded, 'base64').toString('latin1');
    return uuid.test(decoded) && encodedToken(decoded) === encoded ? decoded : undefined;
}

;// CONCATENATED MODULE: ./lib/simulator/fortify/token-calls.js







/** The calls that create, list, extend and take back tokens. */
function createTokenCalls(options) {
    const { state, writing, apiPath, callerOf, version } = options;
    const schemes = (operation) => schemesOf(operation, version);
    const shown = (token) => token instanceof Refusal ? refused(token) : accepted(tokenRow(token, writing));
    const path = `${apiPath}/tokens`;
    return [
        {
            method: 'POST',
            url: path,
            schema: describeCall({
                operationId: 'createAuthToken',
                summary: 'Create a token.',
                schemes: schemes('create-token'),
                body: bodies.creation,
                gives: 'Token',
                status: 201,
                refuses: [400, 409],
            }),
            operation: () => 'create-token',
            answer: (incoming) => created(options, incoming),
            beginLate: (incoming, milliseconds) => {
                const { user } = callerOf(incoming);
                state.later(milliseconds, () => state.create(user, incoming.parameters));
            },
        },
        {
            method: 'GET',
            url: path,
            schema: describeCall({
                operationId: 'listAuthToken',
                summary: 'List tokens: one’s own, and for an administrator those of everybody.',
                schemes: schemes('list-tokens'),
                query: listQuery,
                gives: 'Tokens',
                refuses: [400],
            }),
            operation: () => 'list-tokens',
            answer: (incoming) => {
                const rows = state.tokensSeenBy(callerOf(incoming).user).map((token) => tokenRow(token, writing));
                return page(listed(rows, incoming.parameters, `${writing.apiUrl}/tokens`));
            },
        },
        {
            method: 'PUT',
            url: `${path}/:id`,
            schema: describeCall({
                operationId: 'updateAuthToken',
                summary: 'Give a token another end.',
                schemes: schemes('extend-token'),
                path: idPath,
                body: bodies.extension,
                gives: 'Token',
                refuses: [400, 403],
            }),
            operation: () => 'extend-token',
            answer: (incoming) => {
                const { id, ...wish } = incoming.parameters;
                return shown(state.extend(callerOf(incoming).user, Number(id), wish));
            },
        },
        {
            method: 'DELETE',
            url: `${path}/:id`,
            schema: describeCall({
                operationId: 'deleteAuthToken',
                summary: 'Take a token back by its ID.',
                schemes: schemes('delete-token'),
                path: idPath,
                gives: 'Done',
                refuses: [400, 403],
            }),
            operation: () => 'delete-token',
            answer: (incoming) => {
                const refusal = state.remove(callerOf(incoming).user, [Number(incoming.parameters['id'])]);
                return refusal === undefined ? done() : refused(refusal);
            },
        },
        {
            method: 'DELETE',
            url: path,
            schema: describeCall({
                operationId: 'multiDeleteAuthToken',
                summary: 'Take tokens back by their IDs, or all of one’s own.',
                schemes: schemes('delete-tokens'),
                query: deleteQuery,
                gives: 'Done',
                refuses: [400, 403],
            }),
            operation: () => 'delete-tokens',
            answer: (incoming) => removed(state, callerOf(incoming), incoming),
        },
        {
            method: 'POST',
            url: `${path}/action/revoke`,
            schema: describeCall({
                operationId: 'revokeAuthToken',
                summary: 'Take tokens back by their texts.',
                schemes: schemes('revoke-tokens'),
                body: bodies.revocation,
                gives: 'Done',
                refuses: [400],
            }),
            operation: () => 'revoke-tokens',
            answer: (incoming) => {
                const texts = incoming.parameters['tokens'];
                if (texts.some((text) => decodedToken(text) === undefined))
                    return refused(refusals.tokensWrong);
                state.revoke(callerOf(incoming).user, texts);
                return done();
            },
        },
        ...(version.hasTokenData ? [tokenDataCall(options)] : []),
    ];
}
function created({ state, writing, callerOf }, incoming) {
    const token = state.create(callerOf(incoming).user, incoming.parameters);
    if (token instanceof Refusal)
        return refused(token);
    return accepted({ ...tokenRow(token, writing), token: token.encoded.reveal() }, 201);
}
function removed(state, { user }, { parameters: { ids, all } }) {
    const everything = all === 'true';
    if (everything === (typeof ids === 'string'))
        return refused(refusals.idsWrong);
    if (everything)
        state.removeAllOf(user);
    const refusal = everything ? undefined : state.remove(user, String(ids).split(',').map(Number));
    // Seen from several at once: `data` is true.
    return refusal === undefined ? done(true) : refused(refusal);
}
function tokenDataCall({ apiPath, callerOf, writing, version }) {
    return {
        method: 'POST',
        url: `${apiPath}/userSession/tokenData`,
        schema: describeCall({
            operationId: 'getTokenData',
            summary: 'What the token in use knows of itself.',
            schemes: schemesOf('token-data', version),
            body: bodies.empty,
            gives: 'TokenData',
            refuses: [400],
        }),
        operation: () => 'token-data',
        answer: (incoming) => {
            const { token } = callerOf(incoming);
            return token === undefined ? refused(refusals.unauthorized) : accepted(tokenData(token, writing));
        },
    };
}
function done(data) {
    return { status: 200, body: { ...(data !== undefined && { data }), responseCode: 200 } };
}

;// CONCATENATED MODULE: ./lib/simulator/fortify/service.js








/** Makes the REST API of Software Security Center of a state. */
function createFortifyService(options) {
    const { state, version, writing, contextPath, tellsSecrets, webPageFor401 } = options;
    const apiPath = `${contextPath}/api/v1`;
    const unknownPaths = createUnknownPaths(contextPath, apiPath);
    const isPublic = (call) => unknownPaths.includes(call) && !call.url.startsWith(`${apiPath}/`);
    const shared = {
        state,
        version,
        writing,
        apiPath,
        callerOf: ({ headers }) => callerOf(state, headers),
    };
    return {
        calls: [...createTokenCalls(shared), ...createReadingCalls(shared), ...unknownPaths],
        authenticate: (incoming, call) => {
            if (isPublic(call))
                return undefined;
            if (tellsSecrets)
                return told(String(incoming.headers.authorization));
            const operation = call.operation(incoming);
            const schemes = schemesOf(operation, version);
            if (schemes.length === 0)
                return undefined;
            const refusal = letIn(state, { headers: incoming.headers, operation, schemes });
            if (refusal === undefined)
                return undefined;
            return webPageFor401 ? webPage(refusal.status, unauthorizedPage) : refused(refusal);
        },
        errors: { body: (status, message) => refused(new Refusal(status, message)).body },
        bodies: ['json'],
        keyPlaces: { headers: ['authorization'], parameters: ['tokens', 'token'] },
        secrets: state.secrets,
        loggedParameters: [
            'type',
            'description',
            'terminalDate',
            'id',
            'ids',
            'all',
            'q',
            'start',
            'limit',
            'orderby',
            'fields',
            'withoutCount',
            'includeInactive',
        ],
        document: fortifyDocument(version.specVersion),
        schemas: answerSchemas,
        hugeAnswer: { data: [], responseCode: 200 },
    };
}
/** An error that repeats the header of a request, also decoded. */
function told(header) {
    const [, encoded = ''] = / (\S+)$/.exec(header) ?? [];
    const decoded = Buffer.from(encoded, 'base64').toString();
    return refused(new Refusal(500, `Cannot handle ${header} (${decoded})`), `${stackTrace}\n\tcaused by ${header} (${decoded})`);
}

// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(34849);
// EXTERNAL MODULE: ./lib/kernel/secrets.js
var secrets = __webpack_require__(7252);
;// CONCATENATED MODULE: ./lib/simulator/fortify/tokens.js



const firstId = 1_963;
/** Every token of a server. */
class Tokens {
    #clock;
    #newToken;
    #secrets;
    /** By digest, so that looking one up tells nothing of it by the time it takes. */
    #records = new Map();
    #lastId = firstId - 1;
    constructor({ clock, newToken, secrets, }) {
        this.#clock = clock;
        this.#newToken = newToken;
        this.#secrets = secrets;
    }
    /** Every token there ever was, oldest first. */
    get all() {
        return [...this.#records.values()].map((record) => this.#shown(record));
    }
    /** What opens something at this moment. */
    get live() {
        return this.all.filter(({ status }) => status === 'live');
    }
    /** What is left of what requests created: nothing, after a job that tidies up. */
    get left() {
        return this.live.filter(({ madeBy }) => madeBy === 'api');
    }
    /** Adds a token. */
    add(spec, madeBy = 'somebody-else') {
        const decoded = spec.decoded ?? this.#newToken();
        const encoded = encodedToken(decoded);
        this.#lastId += 1;
        const record = {
            id: this.#lastId,
            username: spec.username,
            type: spec.type,
            description: spec.description ?? null,
            createdAt: spec.createdAt,
            endsAt: spec.endsAt,
            remainingUsages: spec.remainingUsages ?? -1,
            madeBy,
            uses: 0,
            encoded: new secret/* Secret */.z(encoded),
            decoded: new secret/* Secret */.z(decoded),
            isRevoked: false,
        };
        this.#records.set(digest(encoded), record);
        // A made-up text that nobody is told can't turn up anywhere, and looking for hundreds of them takes long.
        if (madeBy === 'api' || spec.decoded !== undefined) {
            this.#secrets.add(record.encoded);
            this.#secrets.add(record.decoded);
        }
        return this.#shown(record);
    }
    /** Finds a token by what REST takes, dead or alive. */
    find(encoded) {
        const record = this.#records.get(digest(encoded));
        return record === undefined ? undefined : this.#shown(record);
    }
    /** Counts a request that a token opens. */
    use({ id }) {
        const record = this.#recordOf(id);
        record.uses += 1;
        if (record.remainingUsages > 0)
            record.remainingUsages -= 1;
    }
    /** Gives a token another end and description. */
    change({ id }, { endsAt, description }) {
        return this.#shown(Object.assign(this.#recordOf(id), { endsAt, description }));
    }
    /** Takes a token back, as a request or somebody at the console does. */
    revoke({ id }) {
        this.#recordOf(id).isRevoked = true;
    }
    #recordOf(id) {
        const found = [...this.#records.values()].find((record) => record.id === id);
        if (found === undefined)
            throw new TypeError(`There is no token ${id}.`);
        return found;
    }
    #shown(record) {
        const { isRevoked: _, ...token } = record;
        return { ...token, status: this.#statusOf(record) };
    }
    #statusOf({ isRevoked, endsAt, remainingUsages }) {
        if (isRevoked)
            return 'revoked';
        if (endsAt !== null && this.#clock.now() >= endsAt)
            return 'expired';
        return remainingUsages === 0 ? 'used-up' : 'live';
    }
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./lib/simulator/fortify/state.js






const state_dayMs = 86_400_000;
/** The simulated server without its network: accounts, tokens, applications. */
class FortifyState {
    users;
    tokens;
    types;
    applicationVersions;
    /** Every password and every token, in each of their forms. */
    secrets;
    #options;
    constructor(options) {
        this.#options = options;
        this.secrets = (0,secrets/* createSecrets */.g)(options.users.flatMap(secretsOf));
        this.users = new Users(options);
        this.tokens = new Tokens({ ...options, secrets: this.secrets });
        this.types = options.types;
        this.applicationVersions = options.applicationVersions;
        for (const token of options.tokens)
            this.tokens.add(token);
    }
    /** Creates a token for a user. A life that is too long becomes the longest of its type. */
    create(owner, { type: name, description, terminalDate }) {
        const type = this.#typeOf(name);
        if (type === undefined)
            return refusals.typeUnknown;
        const endsAt = this.#endOf(type, terminalDate, 'shortened');
        if (endsAt instanceof Refusal)
            return endsAt;
        const mine = this.tokens.live.filter(({ username }) => username === owner.username);
        if (mine.length >= this.#options.quota)
            return refusals.quotaReached;
        return this.tokens.add({
            username: owner.username,
            type: type.type,
            description,
            createdAt: this.#options.clock.now(),
            endsAt,
            remainingUsages: type.maxUsages,
        }, 'api');
    }
    /** Does something so many milliseconds from now, for what is held up on its way. */
    later(milliseconds, act) {
        this.#options.clock.sleep(milliseconds).then(act);
    }
    /** What a user sees: tokens of their own, and an administrator those of everybody. Dead ones stay in the list. */
    tokensSeenBy(user) {
        return this.tokens.all.filter(({ status, username }) => status !== 'revoked' && (user.administrator || username === user.username));
    }
    /** Gives a token another end. What the wish leaves out, it takes away: the description becomes empty. */
    extend(user, id, { type, description, terminalDate }) {
        const token = this.#seenToken(user, id);
        if (token === undefined)
            return refusals.forbidden;
        if (type !== undefined && type !== token.type)
            return refusals.typeChanged;
        if (token.status !== 'live')
            return refusals.expired;
        const definition = this.#typeOf(token.type);
        if (definition === undefined)
            return refusals.typeUnknown;
        const endsAt = this.#endOf(definition, terminalDate, this.#options.lateExtension);
        if (endsAt instanceof Refusal)
            return endsAt;
        return this.tokens.change(token, { endsAt, description: description ?? null });
    }
    /** Takes tokens back by their IDs: all of them, or none where one of them is not to be seen. */
    remove(user, ids) {
        const found = ids.map((id) => this.#seenToken(user, id));
        if (found.includes(undefined))
            return refusals.forbidden;
        for (const token of found)
            if (token !== undefined)
                this.tokens.revoke(token);
        return undefined;
    }
    /** Takes back every token of a user. */
    removeAllOf({ username }) {
        for (const token of this.tokens.all)
            if (token.username === username)
                this.tokens.revoke(token);
    }
    /** Takes tokens back by their texts. Unknown ones and those of others are passed over in silence. */
    revoke(user, encoded) {
        for (const text of encoded) {
            const token = this.tokens.find(text);
            if (token !== undefined && (user.administrator || token.username === user.username)) {
                this.tokens.revoke(token);
            }
        }
    }
    #seenToken(user, id) {
        return this.tokensSeenBy(user).find((token) => token.id === id);
    }
    #typeOf(name) {
        return this.types.find(({ type }) => type === name);
    }
    /** The longest life counts from now at each creation and each change. */
    #endOf({ maxDaysToLive }, wished, late) {
        const now = this.#options.clock.now();
        const latest = now + maxDaysToLive * state_dayMs;
        const endsAt = typeof wished === 'string' ? readInstant(wished) : latest;
        if (endsAt === undefined)
            return refusals.dateWrong;
        if (endsAt <= now)
            return refusals.datePast;
        if (endsAt <= latest)
            return endsAt;
        return late === 'refused' ? refusals.dateTooLate : latest;
    }
}
function secretsOf({ username, password }) {
    if (password === undefined)
        return [];
    return [password, Buffer.from(`${username}:${password}`).toString('base64')].map((key) => new secret/* Secret */.z(key));
}

;// CONCATENATED MODULE: ./lib/simulator/fortify/server.js










const wrongPasswordsThatLock = 3;
const unreachableSite = 'https://ssc.simulated.invalid:8443/ssc';
/**
 * Starts a simulated Software Security Center. Throws a `RangeError` on a time scale that is not a positive
 * number.
 */
async function startFortifySimulator(options = {}) {
    const { timeScale = 1, rateLimit = false, contextPath = '/ssc' } = options;
    const scaled = (0,time_scale/* scaledBy */.C)(timeScale);
    const scenario = typeof options.scenario === 'object' ? options.scenario : scenarios[options.scenario ?? 'clean'];
    const clock = ahead(options.clock ?? kernel_clock/* systemClock */.m, scenario.clockAheadMs ?? 0);
    const version = versions[options.version ?? '25.2'];
    const account = rehearsalAccounts[scenario.account ?? 'ci'];
    const state = new FortifyState({
        clock,
        users: (options.users ?? usualUsers).map((user) => user.username === account.username ? { ...user, ...scenario.accountIs } : user),
        tokens: options.tokens ?? (scenario.tokens ?? usual.tokens)(clock.now()),
        types: tokenTypesOf(version, options.types ?? scenario.types),
        applicationVersions: options.applicationVersions ?? scenario.applicationVersions ?? usual.applicationVersions,
        lockedAfter: options.lockedAfter ?? wrongPasswordsThatLock,
        quota: options.quota ?? scenario.quota ?? usual.quota,
        lateExtension: options.lateExtension ?? scenario.lateExtension ?? 'shortened',
        newToken: options.newToken ?? external_node_crypto_.randomUUID,
    });
    const service = createFortifyService({
        state,
        version,
        writing: {
            dates: options.dates ?? scenario.dates ?? version.dates,
            apiUrl: `${options.siteUrl ?? unreachableSite}/api/v1`,
        },
        contextPath,
        webPageFor401: scenario.webPageFor401 ?? false,
        tellsSecrets: scenario.tellsSecrets ?? false,
    });
    const server = await (0,server_server/* startServer */.U)(service, {
        clock,
        port: options.port,
        host: options.host,
        rateLimit: rateLimit === false ? undefined : rateLimit,
        logger: options.logger,
        faults: [options.faults, scenario.faults?.({ scaled, contextPath })],
    });
    return { ...server, url: `${server.url}${contextPath}`, state, account };
}
/** A clock whose time of day is ahead; what has elapsed is the same. */
function ahead(clock, milliseconds) {
    return {
        now: () => clock.now() + milliseconds,
        monotonic: () => clock.monotonic(),
        sleep: (duration, signal) => clock.sleep(duration, signal),
    };
}


/***/ })

};
