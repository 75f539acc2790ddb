export const id = 6486;
export const ids = [6486];
export const modules = {

/***/ 6486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startApiSimulator: () => (/* reexport */ startApiSimulator),
  startFortifySimulator: () => (/* reexport */ startFortifySimulator),
  startNhnSimulator: () => (/* reexport */ startNhnSimulator),
  startVaddySimulator: () => (/* binding */ startVaddySimulator)
});

// EXTERNAL MODULE: ./lib/simulator/server/rate-limit.js
var rate_limit = __webpack_require__(83346);
// EXTERNAL MODULE: ./lib/simulator/vaddy/project.js
var project = __webpack_require__(81636);
// EXTERNAL MODULE: ./lib/simulator/vaddy/server.js + 12 modules
var server = __webpack_require__(29893);
// EXTERNAL MODULE: ./lib/simulator/api/account.js
var account = __webpack_require__(78994);
// EXTERNAL MODULE: ./lib/simulator/api/server.js + 6 modules
var api_server = __webpack_require__(20105);
;// CONCATENATED MODULE: ./lib/hosts/library/api-simulator.js



/**
 * Starts a simulated API to check. Throws a `RangeError` on a time scale that is not a positive number and on a rate
 * limit that is not a positive whole number, and what Node throws where the port is taken.
 */
async function startApiSimulator(options = {}) {
    const { rateLimit, ...rest } = options;
    const { close, document, requests, url } = await (0,api_server/* startApiSimulator */.p)({
        ...rest,
        ...(rateLimit !== undefined && { rateLimit: (0,rate_limit.perMinute)(rateLimit) }),
    });
    return {
        url,
        variables: {
            API_CHECK_TARGET: url,
            API_CHECK_OPENAPI: `${url}/openapi.json`,
            API_CHECK_CREDENTIAL: account/* rehearsalCredential */.b,
        },
        requests,
        document,
        close,
    };
}

// EXTERNAL MODULE: ./lib/simulator/fortify/server.js + 21 modules
var fortify_server = __webpack_require__(58039);
;// CONCATENATED MODULE: ./lib/hosts/library/fortify-simulator.js


/**
 * Starts a simulated Fortify Software Security Center to rehearse against. Throws a `RangeError` on a time scale
 * that is not a positive number and on a rate limit that is not a positive whole number, and what Node throws
 * where the port is taken.
 */
async function startFortifySimulator(options = {}) {
    const { rateLimit, ...rest } = options;
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    const { account, close, state, url } = await (0,fortify_server/* startFortifySimulator */.m)({
        ...given,
        ...(rateLimit !== undefined && { rateLimit: (0,rate_limit.perMinute)(rateLimit) }),
    });
    return {
        url,
        variables: {
            FORTIFY_SSC_URL: url,
            FORTIFY_SSC_USER: account.username,
            FORTIFY_SSC_PASSWORD: account.password,
            FORTIFY_SSC_TOKEN: account.token,
        },
        get tokens() {
            return state.tokens.all.map(({ createdAt, decoded: _, encoded: __, endsAt, ...token }) => ({
                ...token,
                createdAt: new Date(createdAt),
                endsAt: endsAt === null ? null : new Date(endsAt),
            }));
        },
        failedLogins: (username) => state.users.find(username)?.failedLoginAttempts ?? 0,
        close,
    };
}

// EXTERNAL MODULE: ./lib/simulator/nhn/account.js
var nhn_account = __webpack_require__(58250);
// EXTERNAL MODULE: ./lib/simulator/nhn/server.js + 7 modules
var nhn_server = __webpack_require__(52902);
;// CONCATENATED MODULE: ./lib/hosts/library/nhn-simulator.js



/**
 * Starts a simulated Server Security Check of NHN Cloud to rehearse against. Throws a `RangeError` on a time
 * scale that is not a positive number and on a rate limit that is not a positive whole number, and what Node
 * throws where the port is taken.
 */
async function startNhnSimulator(options = {}) {
    const { rateLimit, instances, itemsPerInspection, seed, ...rest } = options;
    const simulator = await (0,nhn_server/* startNhnSimulator */.B)({
        ...given(rest),
        fleet: given({ instances, itemsPerInspection, seed }),
        ...(rateLimit !== undefined && { rateLimit: (0,rate_limit.perMinute)(rateLimit) }),
    });
    const { url, state } = simulator;
    const { appKey, userAccessKeyId, secretAccessKey } = nhn_account/* rehearsalAccount */.tX;
    return {
        url,
        options: {
            app_key: appKey,
            user_access_key_id: userAccessKeyId,
            secret_access_key: secretAccessKey,
            region: ['KR1', 'KR2'],
            api_url: url,
            oauth_url: url,
        },
        get tokens() {
            return state.tokens.all.map(({ issuedAt, status, uses }) => ({
                issuedAt: new Date(issuedAt),
                status,
                uses,
            }));
        },
        add: (inspection) => state.add(inspection).usageStasNo,
        close: simulator.close,
    };
}
/** Leaves out what was given as `undefined`. */
function given(options) {
    const entries = Object.entries(options).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./lib/hosts/library/simulator.js






/**
 * Starts a simulated VAddy to rehearse against. Throws a `RangeError` on a time scale that is not a positive
 * number and on a rate limit that is not a positive whole number, and what Node throws where the port is taken.
 */
async function startVaddySimulator(options = {}) {
    const { rateLimit, ...rest } = options;
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    const simulator = await (0,server.startVaddySimulator)({
        ...given,
        ...(rateLimit !== undefined && { rateLimit: (0,rate_limit.perMinute)(rateLimit) }),
    });
    const { user, authKey } = project/* rehearsalAccount */.tX;
    const { projectId } = (0,project/* rehearsalProject */.Ph)(0);
    return {
        url: simulator.url,
        options: { user, auth_key: authKey, project_id: projectId, api_url: simulator.url },
        get scans() {
            return simulator.state.scans.flatMap(({ scanId, begunBy, status, canceledBy }) => begunBy === 'history' ? [] : [{ scanId, startedBy: begunBy, status, canceledBy }]);
        },
        close: simulator.close,
    };
}


/***/ })

};
