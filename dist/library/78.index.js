export const id = 78;
export const ids = [78];
export const modules = {

/***/ 78:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchVersion: () => (/* binding */ watchVersion)
});

// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/sources/vaddy/judge.js
var judge = __webpack_require__(418);
// EXTERNAL MODULE: ./lib/sources/vaddy/deployed-version/not-deployed.js
var not_deployed = __webpack_require__(7615);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/http/answer.js + 1 modules
var http_answer = __webpack_require__(2163);
// EXTERNAL MODULE: ./lib/http/retry.js + 2 modules
var http_retry = __webpack_require__(7389);
;// CONCATENATED MODULE: ./lib/sources/vaddy/deployed-version/read-version.js



/** A version is a line or two; a page that is longer is not one. */
const longestAnswer = 64 * 1_024;
/**
 * Reads the version that an application says, without credentials and without following a redirect. Failures that may
 * pass are tried again, as a poll is unless a policy says otherwise. Throws a `StatusError` on any answer but 200, and what `HttpClient.request`
 * throws.
 */
async function readVersion({ clock, http, retry, signal }, url, policy = http_retry/* whilePolling */.x2) {
    const answer = await (0,http_retry/* retryRead */.Ng)(async () => {
        const answered = await http.request({
            method: 'GET',
            base: url.origin,
            path: `${url.pathname}${url.search}`,
            headers: { accept: '*/*', 'cache-control': 'no-cache' },
            // What stands in a query stays out of every line and report.
            endpoint: `GET ${url.pathname}`,
            setting: 'version_url',
            maximumBodyBytes: longestAnswer,
            wantsBytes: true,
            signal,
        });
        if (answered.status !== 200)
            throw (0,http_answer/* statusError */.$C)(answered, clock);
        return answered;
    }, policy, retry);
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(answer.bytes ?? answer.text)
        .digest('hex');
    return { digest: `sha256:${digest}`, contains: (text) => answer.text.includes(text) };
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/deployed-version/watch-version.js





/** Both readings must be as they should: the one before the scan, and the one after its end. */
const both = 2;
/**
 * Begins to watch which version of the application is deployed, by `version_url` and `expect_version`. A reading
 * before the scan that is repeated replaces the earlier one.
 */
function watchVersion(session, url) {
    const { log, options, signal } = session;
    const { expect_version: expected } = options;
    let first;
    let last;
    const isExpected = (version) => expected === undefined || version.contains(expected);
    return {
        async before() {
            first = await readVersion(session, url).catch((error) => {
                if (!(error instanceof errors/* GateError */.ue) || signal.aborted)
                    throw error;
                const why = error.detail;
                throw new errors/* VersionUnreadError */.iH((0,message/* message */.iU)('reason_version_unreadable', { why }), { cause: error });
            });
            if (!isExpected(first)) {
                const reason = (0,message/* message */.iU)('reason_version_absent', { expected: expected ?? '' });
                throw new not_deployed/* NotDeployed */.Y((0,judge/* judgeNumber */.jr)('deployed_version', 0, 1, reason));
            }
            log.info((0,message/* message */.iU)('log_version_before', { digest: first.digest }));
        },
        async after() {
            last = await readVersion(session, url).catch((error) => {
                if (!(error instanceof errors/* GateError */.ue) || signal.aborted)
                    throw error;
                return { why: error.detail };
            });
        },
        check: () => (first === undefined || last === undefined ? undefined : watch_version_judge(first, last, expected)),
        facts: () => ({
            ...(expected !== undefined && { expected_version: expected }),
            ...(first !== undefined && { version_before: first.digest }),
            ...(last !== undefined && 'digest' in last && { version_after: last.digest }),
        }),
    };
}
/** Holds the answer after the scan against the one before, which was as it should be. */
function watch_version_judge(first, last, expected) {
    if ('why' in last) {
        return (0,judge/* judgeNumber */.jr)('deployed_version', null, both, (0,message/* message */.iU)('reason_version_unread', { why: last.why }));
    }
    if (expected !== undefined && !last.contains(expected)) {
        return (0,judge/* judgeNumber */.jr)('deployed_version', 1, both, (0,message/* message */.iU)('reason_version_gone', { expected }));
    }
    const agreeing = last.digest === first.digest ? both : 1;
    return (0,judge/* judgeNumber */.jr)('deployed_version', agreeing, both, (0,message/* message */.iU)('reason_version_changed'));
}


/***/ })

};
