export const id = 331;
export const ids = [331];
export const modules = {

/***/ 8331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createProbe: () => (/* binding */ createProbe)
});

// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(4849);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/http/content-encoding.js
var content_encoding = __webpack_require__(9919);
// EXTERNAL MODULE: ./lib/http/exchange.js
var exchange = __webpack_require__(1839);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/kernel/loopback.js
var loopback = __webpack_require__(6396);
// EXTERNAL MODULE: ./lib/http/error-code.js
var error_code = __webpack_require__(4234);
// EXTERNAL MODULE: ./lib/http/loopback-lookup.js
var loopback_lookup = __webpack_require__(8318);
// EXTERNAL MODULE: ./lib/http/network-failure.js + 1 modules
var network_failure = __webpack_require__(7602);
;// CONCATENATED MODULE: ./lib/http/proxy-exceptions.js
/**
 * Says whether a target is an exception in `NO_PROXY`, by the same rules as undici, which carries requests: a name
 * covers the names below it, an entry may have a port, `*` alone covers everything, address ranges are not understood.
 */
function isProxyException(target, noProxy) {
    if (noProxy.trim() === '*')
        return true;
    const host = target.host.replace(/:\d*$/, '').toLowerCase();
    const port = target.port === '' ? { 'http:': '80', 'https:': '443' }[target.protocol] : target.port;
    return noProxy
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        const [, named, only] = /^(.+):(\d+)$/.exec(entry) ?? [undefined, entry, undefined];
        const name = (named ?? entry).replace(/^\*?\./, '').toLowerCase();
        return (only === undefined || only === port) && (host === name || host.endsWith(`.${name}`));
    });
}

// EXTERNAL MODULE: ./lib/http/trust.js
var trust = __webpack_require__(3526);
// EXTERNAL MODULE: ./lib/http/proxy-connection.js
var proxy_connection = __webpack_require__(9401);
;// CONCATENATED MODULE: ./lib/http/tunnel.js


/**
 * Asks a proxy for a tunnel to a host and port (`CONNECT`). Throws a `ProxyRefusal` or a `ProxyUnreachable`; after an
 * abort by `signal` the latter, with the reason as its cause. The proxy's own certificate is checked like every other.
 */
async function openTunnel({ authorization, origin }, address, { secureContext, signal, timeoutMs }) {
    const connect = {
        timeout: timeoutMs,
        rejectUnauthorized: true,
        minVersion: trust/* oldestTls */.r,
        ...(secureContext && { secureContext }),
    };
    const agent = (0,proxy_connection/* createProxyConnection */.Vh)({ connect, headersTimeout: timeoutMs });
    const headers = { host: address, ...(authorization && { 'proxy-authorization': authorization.reveal() }) };
    try {
        const { socket } = await agent.connect({ origin, path: address, headers, signal });
        return { socket: socket, close: () => agent.destroy() };
    }
    catch (error) {
        await agent.destroy();
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/http/handshake.js












// The server's own words that it does not want what was offered. The last one has two names, by OpenSSL's version.
const refusals = new Set([
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    'ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY',
    'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
    'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
]);
const hangUps = new Set(['ECONNRESET', 'EPIPE', 'ERR_SSL_UNEXPECTED_EOF_WHILE_READING']);
/**
 * Shakes hands with a TLS server, sends nothing and hangs up. The way leads through a proxy where one is set for https
 * targets, as for every request. Throws `signal.reason` after an abort, and nothing else.
 *
 * With an offer the connection has a context of its own: a ready-made one, as `loadTrust` gives, would silently
 * override the versions. Certificates are checked in any case, which happens after the hands were shaken: an
 * error that is about the certificate means that the offer was taken.
 */
async function shakeHands(target, settings) {
    const { deadline, signal } = settings;
    signal.throwIfAborted();
    const either = new AbortController();
    const stop = () => either.abort();
    // A deadline that is over already sends no event any more.
    if (deadline.aborted)
        stop();
    deadline.addEventListener('abort', stop);
    signal.addEventListener('abort', stop);
    let tunnel;
    try {
        tunnel = await tunnelFor(target.url, settings, either.signal);
        return await shake(target, settings, tunnel?.socket, either.signal);
    }
    catch (error) {
        signal.throwIfAborted();
        return failed(error, target, deadline);
    }
    finally {
        deadline.removeEventListener('abort', stop);
        signal.removeEventListener('abort', stop);
        await tunnel?.close();
    }
}
async function tunnelFor(url, { proxy, secureContext, timeoutMs }, signal) {
    const { httpsProxy, noProxy = '' } = proxy;
    if (httpsProxy === undefined || (0,loopback/* isLoopbackHost */.c)(url.hostname) || isProxyException(url, noProxy)) {
        return undefined;
    }
    const address = url.port === '' ? `${url.hostname}:443` : url.host;
    return openTunnel(httpsProxy, address, { secureContext, signal, timeoutMs });
}
async function shake(target, { deadline, offer, secureContext, signal }, through, both) {
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
    const { url } = target;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const options = {
        host,
        port: Number(url.port || 443),
        ...((0,external_node_net_.isIP)(host) === 0 && { servername: host }),
        ...(through && { socket: through }),
        ...((0,loopback/* isLoopbackHost */.c)(url.hostname) && { lookup: loopback_lookup/* loopbackLookup */.I }),
        ALPNProtocols: ['http/1.1'],
        rejectUnauthorized: true,
        ...(offer ?? { minVersion: trust/* oldestTls */.r, ...(secureContext && { secureContext }) }),
    };
    return new Promise((resolve, reject) => {
        let stands = through !== undefined;
        let seen;
        let socket;
        const settle = (act) => {
            both.removeEventListener('abort', onAbort);
            socket?.destroy();
            act();
        };
        const onAbort = () => settle(() => signal.aborted ? reject(signal.reason) : resolve(failed(deadline.reason, target, deadline)));
        if (both.aborted) {
            onAbort();
            return;
        }
        let made;
        try {
            made = tls.connect(options);
        }
        catch (error) {
            // What this Node can't offer at all says nothing about the server.
            resolve(failed(error, target, deadline));
            return;
        }
        socket = made;
        both.addEventListener('abort', onAbort, { once: true });
        made.on('connect', () => {
            stands = true;
        });
        // Before Node's own listener, which destroys the socket of a certificate that is not trusted.
        made.prependListener('secure', () => {
            seen = seenOf(made);
        });
        made.on('secureConnect', () => settle(() => resolve({ kind: 'done', ...(seen ?? seenOf(made)) })));
        made.on('error', (error) => settle(() => resolve(ended(error, seen, stands, target, deadline))));
    });
}
function seenOf(socket) {
    const { issuer, valid_to: until } = socket.getPeerCertificate();
    const expires = Date.parse(until ?? '');
    const name = [issuer?.CN, issuer?.O].find((part) => part !== undefined);
    return {
        protocol: socket.getProtocol() ?? '',
        certificate: {
            issuer: (0,clean_text/* cleanLine */.O)(String(name ?? '?'), 200),
            expires: Number.isNaN(expires) ? null : expires,
        },
    };
}
function ended(error, seen, stands, target, deadline) {
    const code = (0,error_code/* codeOf */.$N)(error);
    const failure = new exchange/* ExchangeFailure */.u('broken', false, error);
    const said = (0,network_failure/* errorForBrokenExchange */.e)(failure, target);
    if (seen !== undefined && said instanceof errors/* CertificateError */.EE) {
        return { kind: 'untrusted', ...seen, error: said, unknownAuthority: (0,network_failure/* isUnknownAuthority */.c)(failure) };
    }
    if (refusals.has(code))
        return { kind: 'refused', error: said, code };
    if (stands && seen === undefined && hangUps.has(code)) {
        return { kind: 'hung_up', error: said, code };
    }
    return failed(error, target, deadline);
}
function failed(cause, target, deadline) {
    if (deadline.aborted) {
        return {
            kind: 'failed',
            error: new errors/* NetworkError */.Dr((0,message/* message */.iU)('network_connect_timeout', target), 'not-sent', { cause }),
        };
    }
    const error = (0,network_failure/* errorForBrokenExchange */.e)(new exchange/* ExchangeFailure */.u('broken', false, cause), target);
    return { kind: 'failed', error };
}

;// CONCATENATED MODULE: ./lib/http/probe.js








/** Makes a probe on a dispatcher. */
function createProbe(options) {
    const { dispatcher, proxy, trust, timeoutMs = 10_000, maximumBodyBytes = 256 * 1_024 } = options;
    const { timeout = AbortSignal.timeout.bind(AbortSignal) } = options;
    const unknownAuthorities = new WeakSet();
    let isWidened = false;
    return {
        ask: async ({ headers, method, setting, signal, url, wantsBody }) => {
            const request = {
                origin: url.origin,
                path: url.pathname + url.search,
                method,
                headers: { 'accept-encoding': 'identity', ...revealed(headers) },
                body: null,
            };
            const limits = { deadline: timeout(timeoutMs), signal, maximumBytes: maximumBodyBytes, wantsBody };
            const target = { host: url.host, endpoint: `${method} ${(0,clean_text/* cleanLine */.O)(url.pathname, 300)}`, setting };
            try {
                return await probe_seenOf(await (0,exchange/* exchange */.c)(dispatcher, request, limits), wantsBody, maximumBodyBytes);
            }
            catch (error) {
                if (!(error instanceof exchange/* ExchangeFailure */.u))
                    throw error;
                const said = errorOf(error, target, dispatcher.wantsCertificate(error.cause), timeoutMs);
                if (error.fault === 'broken' && (0,network_failure/* isUnknownAuthority */.c)(error))
                    unknownAuthorities.add(said);
                throw said;
            }
        },
        shakeHands: async ({ offer, setting, signal, url }) => {
            const secureContext = isWidened ? await trust.widened() : trust.initial;
            const target = { host: url.host, endpoint: `TLS ${url.host}`, setting, url };
            return shakeHands(target, {
                proxy,
                secureContext,
                offer,
                deadline: timeout(timeoutMs),
                timeoutMs,
                signal,
            });
        },
        isUnknownAuthority: (error) => typeof error === 'object' && error !== null && unknownAuthorities.has(error),
        trustMore: async () => {
            if (isWidened)
                return false;
            isWidened = await dispatcher.trustMore();
            return isWidened;
        },
    };
}
function revealed(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        name.toLowerCase(),
        value instanceof secret/* Secret */.z ? value.reveal() : value,
    ]));
}
async function probe_seenOf({ body, headers, status }, wantsBody, maximumBytes) {
    const apart = Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name.toLowerCase(), [value].flat().map(String)]]);
    const seen = { status, headers: Object.fromEntries(apart) };
    if (!wantsBody(status))
        return { ...seen, body: null };
    const encoding = String(headers['content-encoding'] ?? '');
    const decoded = await (0,content_encoding/* undoContentEncoding */.p4)(body, encoding, maximumBytes).catch(() => Buffer.alloc(0));
    return { ...seen, body: new TextDecoder().decode(decoded) };
}
function errorOf(failure, target, wantsCertificate, timeoutMs) {
    const { cause, fault, sent } = failure;
    if (fault === 'broken') {
        const error = (0,network_failure/* errorForBrokenExchange */.e)(failure, target, wantsCertificate);
        // A request that undici refuses to build is a bug of ours.
        if (!(error instanceof Error && 'detail' in error))
            throw error;
        return error;
    }
    if (fault === 'too-large')
        return new errors/* AnswerError */.dV((0,message/* message */.iU)('answer_not_http', { ...target, code: fault }), true);
    return sent
        ? new errors/* NetworkError */.Dr((0,message/* message */.iU)('network_timeout', { ...target, seconds: timeoutMs / 1_000 }), 'unknown', {
            cause,
        })
        : new errors/* NetworkError */.Dr((0,message/* message */.iU)('network_connect_timeout', target), 'not-sent', { cause });
}


/***/ })

};
