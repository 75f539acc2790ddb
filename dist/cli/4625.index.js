export const id = 4625;
export const ids = [4625];
export const modules = {

/***/ 485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q2: () => (/* binding */ createIgnoring),
/* harmony export */   rj: () => (/* binding */ readIgnoreFile)
/* harmony export */ });
/* unused harmony export parseIgnoreFile */
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89986);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93314);
/* harmony import */ var _kernel_file_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74331);
/* harmony import */ var _kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53396);
/* harmony import */ var _kernel_wildcard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65931);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9167);






/** The words of files about items of instances. */
const itemTerms = { id: 'id', instance: 'instance' };
const answers = ['reason', 'approved_by', 'expires'];
const fieldsOf = ({ id, instance }) => [id, instance, ...answers];
const day = 86_400_000;
/**
 * Reads an ignore file, YAML or JSON: a list of entries, or a mapping whose `ignore` is that list. `readFile`
 * rejects with a Node error or an `UnfitFileError`. Throws a `ConfigurationError` with every problem there is: whoever
 * ignores something must mean exactly that.
 */
async function readIgnoreFile(file, input, readFile, terms = itemTerms) {
    const shown = (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(file, 200);
    let text;
    try {
        text = await readFile(file);
    }
    catch (error) {
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
            (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('problem_file', { input, given: shown, why: (0,_kernel_file_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUnreadable */ ._)(error) }),
        ]);
    }
    const { entries, problems } = await parseIgnoreFile(text, shown, terms);
    (0,_kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)(problems);
    return entries;
}
/** Parses the text of an ignore file; `file` is how problems call it. Entries are complete where there is no problem. */
async function parseIgnoreFile(text, file, terms = itemTerms) {
    // Few runs ignore anything, and none should load a parser of YAML before its first request for nothing.
    const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    // JSON is YAML, too. The failsafe schema leaves `expires: 2026-12-31` and `id: 1.10` the texts that they are.
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'failsafe' });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
        const problems = faults.slice(0, 20).map(({ message: why, pos: [at] }) => {
            const { line, col } = lines.linePos(at);
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('ignore_problem_syntax', { file, line, column: col, why: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(why, 200) });
        });
        return { entries: [], problems };
    }
    let content;
    try {
        content = document.toJS({ maxAliasCount: 100 });
    }
    catch {
        return { entries: [], problems: [(0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('ignore_problem_aliases', { file })] };
    }
    return entriesOf(content, file, terms);
}
function entriesOf(content, file, terms) {
    const list = isMapping(content) && Object.keys(content).join() === 'ignore' ? content['ignore'] : content;
    if (!Array.isArray(list))
        return { entries: [], problems: [(0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('ignore_problem_shape', { file })] };
    const problems = [];
    const entries = list.map((entry, index) => {
        const number = index + 1;
        if (!isMapping(entry)) {
            problems.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('ignore_problem_entry', { file, number, fields: [terms.id, ...answers] }));
            return {};
        }
        problems.push(...problemsOf(entry, file, number, terms));
        const { [terms.id]: id, [terms.instance]: instance, ...answered } = entry;
        return { id, ...(instance !== undefined && { instance }), ...answered };
    });
    return { entries, problems };
}
function problemsOf(entry, file, number, terms) {
    const fields = fieldsOf(terms);
    const problems = Object.keys(entry)
        .filter((name) => !fields.includes(name))
        .map((name) => (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('ignore_problem_field', { file, number, field: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(name, 40), fields }));
    for (const field of fields) {
        const value = entry[field];
        if (value === undefined && field === terms.instance)
            continue;
        if (typeof value !== 'string' || value === '' || (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(value, Number.POSITIVE_INFINITY) !== value) {
            problems.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('ignore_problem_text', { file, number, field }));
        }
        else if (field === 'expires' && Number.isNaN((0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIsoTime */ .sX)(`${value}T00:00:00Z`))) {
            problems.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('ignore_problem_expires', { file, number, given: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(value, 40) }));
        }
        else if (field === terms.id && terms.knows?.(value) === false) {
            problems.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('ignore_problem_unknown', { file, number, field, given: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(value, 40) }));
        }
    }
    return problems;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Begins to ignore by the entries of a file, as of `now` in milliseconds since 1970. What ends within `soonDays` is
 * said beforehand: an exception that ends unnoticed blocks everybody on one morning.
 */
function createIgnoring(entries, now, soonDays = 0) {
    const used = new Set();
    const endOf = ({ expires }) => (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIsoTime */ .sX)(`${expires}T00:00:00Z`) + day;
    const expired = entries.filter((entry) => now >= endOf(entry));
    const valid = entries.filter((entry) => !expired.includes(entry));
    const byId = new Map();
    for (const entry of valid) {
        const isIn = (0,_kernel_wildcard_js__WEBPACK_IMPORTED_MODULE_5__/* .wildcard */ .X)(entry.instance ?? '*');
        byId.set(entry.id, [...(byId.get(entry.id) ?? []), { entry, isIn }]);
    }
    const about = ({ id, instance = '*', expires }) => ({ id, instance, expires });
    return {
        entryFor: (id, instance) => {
            const matching = (byId.get(id) ?? []).filter(({ isIn }) => isIn(instance));
            for (const { entry } of matching)
                used.add(entry);
            return matching[0]?.entry;
        },
        warnings: () => [
            ...expired.map((entry) => (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('ignore_expired', about(entry))),
            ...valid
                .filter((entry) => now >= endOf(entry) - soonDays * day)
                .map((entry) => (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('ignore_expires_soon', about(entry))),
            ...valid
                .filter((entry) => !used.has(entry))
                .map((entry) => (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('ignore_unused', { id: entry.id, instance: entry.instance ?? '*' })),
        ],
    };
}


/***/ }),

/***/ 75402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ templateNames),
/* harmony export */   d: () => (/* binding */ fillPath)
/* harmony export */ });
/** What stands in a template between braces. */
const template = /\{([^{}]*)\}/g;
/** The names of the path parameters of a template, in their order. */
function templateNames(path) {
    return [...path.matchAll(template)].map(([, name = '']) => name);
}
/**
 * Fills a path template, percent-encoded, and appends the query parameters that have a value. A value that would
 * end its segment, or make one that leads elsewhere, is none. `keys` are query parameters that carry credentials: they
 * are never filled.
 */
function fillPath({ parameters, path }, given, keys) {
    const documented = (place, name) => parameters.find((parameter) => parameter.in === place && parameter.name === name)?.value;
    const missing = [];
    let filled = '';
    let at = 0;
    for (const match of path.matchAll(template)) {
        const [whole, name = ''] = match;
        const value = given.get(name) ?? documented('path', name);
        if (value === undefined || /[/\\]/.test(value))
            missing.push(name);
        else
            filled += `${literal(path.slice(at, match.index))}${encoded(value)}`;
        at = match.index + whole.length;
    }
    if (missing.length > 0)
        return { missing };
    filled += literal(path.slice(at));
    if (filled.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment))) {
        return { missing: templateNames(path) };
    }
    const query = parameters
        .filter((parameter) => parameter.in === 'query' && !keys.has(parameter.name))
        .flatMap(({ name, value }) => {
        const text = given.get(name) ?? value;
        return text === undefined ? [] : [`${encoded(name)}=${encoded(text)}`];
    });
    return { target: query.length > 0 ? `${filled}?${query.join('&')}` : filled };
}
/** Quotes as well, which a URL encodes in a query and nowhere else. */
function encoded(text) {
    return encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');
}
/** What stands outside of braces, as it is, but for what would end the path or is no character of a URL. */
function literal(text) {
    return text.toWellFormed().replace(/[^\x21-\x7e]|["#<>?\\^`{|}]/gu, encodeURIComponent);
}


/***/ }),

/***/ 84625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ignoreTerms: () => (/* binding */ ignoreTerms),
  readInputs: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(89986);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(93314);
// EXTERNAL MODULE: ./lib/kernel/file-errors.js
var file_errors = __webpack_require__(74331);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/options/ignore-file.js
var ignore_file = __webpack_require__(485);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/iso-time.js
var iso_time = __webpack_require__(53396);
;// CONCATENATED MODULE: ./lib/sources/api/references.js
/** Whether a value is a mapping, as JSON's objects are. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What stands below a key or number of a value; `undefined` where there is nothing of its own. */
function childOf({ path, value }, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    if (Array.isArray(value) && !/^\d+$/.test(key))
        return undefined;
    return { value: value[key], path: [...path, key] };
}
/** The entries of a mapping or list, in their order; none of anything else. */
function childrenOf(located) {
    if (located === undefined)
        return [];
    const { path, value } = located;
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).map(([key, child]) => ({ key, value: child, path: [...path, key] }));
}
/** A text below a key; empty where there is none. */
function textAt(located, key) {
    const value = located && childOf(located, key)?.value;
    return typeof value === 'string' ? value : '';
}
/**
 * Follows `$ref`s within a document to what they name. One that leads into another file or to another host is never
 * followed, and one that leads in a circle leads nowhere.
 */
function followReference(root, located) {
    const seen = new Set();
    let at = located;
    for (;;) {
        const { value } = at;
        const reference = isMapping(value) && Object.hasOwn(value, '$ref') ? value['$ref'] : undefined;
        if (typeof reference !== 'string')
            return at;
        if (!reference.startsWith('#/') || seen.has(reference))
            return 'outside';
        seen.add(reference);
        const next = valueAt(root, reference);
        if (next === undefined)
            return 'outside';
        at = next;
    }
}
/** Whether a reference leads out of its document. */
function leadsOutside({ value }) {
    const reference = isMapping(value) ? value['$ref'] : undefined;
    return typeof reference === 'string' && !reference.startsWith('#');
}
function valueAt(root, fragment) {
    const keys = fragment.slice(2).split('/').map(unescaped);
    return keys.reduce((at, key) => at && childOf(at, key), { value: root, path: [] });
}
function unescaped(key) {
    let plain = key;
    try {
        plain = decodeURIComponent(key);
    }
    catch {
        // A percent sign that encodes nothing stands for itself.
    }
    return plain.replaceAll('~1', '/').replaceAll('~0', '~');
}

// EXTERNAL MODULE: ./lib/sources/api/rule.js
var api_rule = __webpack_require__(52247);
;// CONCATENATED MODULE: ./lib/sources/api/baseline.js





/** Clocks of two machines that agree may differ by this much, in milliseconds. */
const apart = 300_000;
/**
 * Reads the report of an earlier check. A finding that was ignored then is not known now: its exception has an end of
 * its own. `file` is how problems call it, `now` is in milliseconds since 1970, `longest` in milliseconds.
 */
function parseBaseline(text, file, { longest, now }) {
    const report = reportIn(text);
    const rules = report?.['rules'];
    const timing = report?.['timing'];
    const ended = isMapping(timing) ? timing['ended_at'] : undefined;
    const at = typeof ended === 'string' ? (0,iso_time/* parseIsoTime */.sX)(ended) : Number.NaN;
    const baseline = Array.isArray(rules) ? baselineOf(rules) : undefined;
    if (baseline === undefined || Number.isNaN(at))
        return { problem: (0,message/* message */.iU)('api_problem_baseline', { file }) };
    const time = (0,iso_time/* readableTime */.GI)(at);
    if (at > now + apart)
        return { problem: (0,message/* message */.iU)('api_problem_baseline_future', { file, time }) };
    if (now - at > longest) {
        return { problem: (0,message/* message */.iU)('api_problem_baseline_age', { file, time, maximum: (0,duration/* formatDuration */.a)(longest) }) };
    }
    return { baseline };
}
function reportIn(text) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!isMapping(content))
        return undefined;
    return content['schema'] === 'scangate.report/v1' && content['source'] === 'api' ? content : undefined;
}
/** Nothing is read half: one rule that makes no sense, and it is no report of this check. */
function baselineOf(rules) {
    const seen = new Set();
    const known = new Set();
    for (const rule of rules) {
        if (!isMapping(rule))
            return undefined;
        const { findings, id, state } = rule;
        if (typeof id !== 'string' || typeof state !== 'string' || !Array.isArray(findings))
            return undefined;
        // A rule of another version is no business of this one.
        if (!(0,api_rule/* isRuleId */.KX)(id))
            continue;
        if (state === 'met' || state === 'not_met')
            seen.add(id);
        for (const finding of findings) {
            if (!isMapping(finding))
                return undefined;
            const { place, status } = finding;
            if (typeof place !== 'string' || typeof status !== 'string')
                return undefined;
            if (status === 'new' || status === 'known')
                known.add(keyOf(id, place));
        }
    }
    return seen.size === 0 ? undefined : { seen, knows: (id, place) => known.has(keyOf(id, place)) };
}
function keyOf(id, place) {
    return `${id} ${place}`;
}

// EXTERNAL MODULE: ./lib/sources/api/fill-path.js
var fill_path = __webpack_require__(75402);
// EXTERNAL MODULE: ./lib/sources/api/operation.js
var api_operation = __webpack_require__(18960);
;// CONCATENATED MODULE: ./lib/sources/api/read-parameters.js


const places = new Set(['path', 'query', 'header', 'cookie']);
/** OpenAPI says to ignore parameters of these names: other parts of a document describe them. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);
/** Reads the parameters of an operation and those of its path that it does not replace, in that order. */
function readParameters(source, root, pathItem, operation) {
    const found = new Map();
    for (const holder of [operation, pathItem]) {
        for (const child of childrenOf(childOf(holder, 'parameters'))) {
            const parameter = readParameter(source, root, child);
            if (parameter === undefined)
                continue;
            const key = `${parameter.in} ${parameter.name}`;
            if (!found.has(key))
                found.set(key, parameter);
        }
    }
    return [...found.values()];
}
function readParameter(source, root, child) {
    const located = followReference(root.value, child);
    if (located === 'outside')
        return undefined;
    const name = textAt(located, 'name');
    const place = textAt(located, 'in');
    if (name === '' || !places.has(place))
        return undefined;
    if (place === 'header' && ignoredHeaders.has(name.toLowerCase()))
        return undefined;
    return {
        name,
        in: place,
        required: childOf(located, 'required')?.value === true,
        value: documentedValue(source, root, located),
        isDescribed: childOf(located, 'schema') !== undefined || childOf(located, 'content') !== undefined,
        at: source.positionOf(located.path),
    };
}
/** The first value that the document gives for a parameter and that is one text; examples come before defaults. */
function documentedValue(source, root, parameter) {
    const followed = (located) => {
        const end = located && followReference(root.value, located);
        return end === 'outside' ? undefined : end;
    };
    const schema = followed(childOf(parameter, 'schema'));
    const inExamples = childrenOf(childOf(parameter, 'examples')).map((example) => {
        const end = followed(example);
        return end && childOf(end, 'value');
    });
    const inSchema = ['example', 'examples', 'default', 'const', 'enum'].flatMap((key) => {
        const held = schema && childOf(schema, key);
        return key === 'examples' || key === 'enum' ? childrenOf(held) : [held];
    });
    for (const located of [childOf(parameter, 'example'), ...inExamples, ...inSchema]) {
        const text = located && textOf(source, located);
        if (text !== undefined)
            return text;
    }
    return undefined;
}
/** Longer values than this are no names of anything. */
const longestValue = 200;
function textOf(source, { path, value }) {
    const text = typeof value === 'number' || typeof value === 'bigint'
        ? (source.writtenNumber(path) ?? String(value))
        : typeof value === 'boolean'
            ? String(value)
            : value;
    if (typeof text !== 'string' || text === '' || (0,clean_text/* cleanLine */.O)(text, longestValue) !== text)
        return undefined;
    return text;
}
const json = /^(?:application|text)\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;
/** Reads the JSON bodies that an operation takes. Other media types need no schema. */
function readBodies(source, root, operation) {
    const child = childOf(operation, 'requestBody');
    const body = child && followReference(root.value, child);
    if (body === undefined || body === 'outside')
        return [];
    return childrenOf(childOf(body, 'content'))
        .filter(({ key }) => json.test(key))
        .map((content) => ({
        mediaType: content.key,
        isDescribed: childOf(content, 'schema') !== undefined,
        at: source.positionOf(content.path),
    }));
}

;// CONCATENATED MODULE: ./lib/sources/api/read-security.js

/** The ways in that an operation names: its own list replaces the document's, as OpenAPI has it. */
function securityOf(root, operation) {
    return (childOf(operation, 'security') ?? childOf(root, 'security'))?.value;
}
/** What a list of ways in says. What is no list says nothing. */
function protectednessOf(security) {
    if (!Array.isArray(security))
        return 'unsaid';
    const ways = security;
    const free = ways.filter((way) => isMapping(way) && Object.keys(way).length === 0);
    if (free.length === ways.length)
        return 'open';
    return free.length > 0 ? 'optional' : 'protected';
}
/** The schemes that lists of ways in name, each with whether a scope is asked for with it. */
function usedSchemes(securities) {
    const used = new Map();
    for (const security of securities) {
        if (!Array.isArray(security))
            continue;
        for (const way of security.filter(isMapping)) {
            for (const [name, scopes] of Object.entries(way)) {
                const asks = Array.isArray(scopes) && scopes.length > 0;
                used.set(name, (used.get(name) ?? false) || asks);
            }
        }
    }
    return used;
}
/** Reads the schemes that operations use, in the order of the document, and the URLs that they name. */
function readSchemes(source, root, securities) {
    const used = usedSchemes(securities);
    const schemes = [];
    const urls = [];
    const components = childOf(root, 'components');
    for (const child of childrenOf(components && childOf(components, 'securitySchemes'))) {
        const scheme = followReference(root.value, child);
        if (scheme === 'outside' || !used.has(child.key))
            continue;
        const type = textAt(scheme, 'type');
        const flows = type === 'oauth2' ? childrenOf(childOf(scheme, 'flows')).filter(({ key }) => !key.startsWith('x-')) : [];
        schemes.push({
            type,
            detail: detailOf(type, scheme),
            parameter: type === 'apiKey' ? textAt(scheme, 'name') : '',
            flows: flows.map(({ key, path }) => ({ name: key, at: source.positionOf(path) })),
            isScoped: used.get(child.key) === true,
            at: source.positionOf(scheme.path),
        });
        const named = [
            childOf(scheme, 'openIdConnectUrl'),
            ...flows.flatMap((flow) => ['authorizationUrl', 'tokenUrl', 'refreshUrl'].map((name) => childOf(flow, name))),
        ];
        for (const one of named) {
            if (typeof one?.value === 'string')
                urls.push({ url: one.value, at: source.positionOf(one.path) });
        }
    }
    return { schemes, urls };
}
function detailOf(type, scheme) {
    if (type === 'http')
        return textAt(scheme, 'scheme').toLowerCase();
    return type === 'apiKey' ? textAt(scheme, 'in') : '';
}

;// CONCATENATED MODULE: ./lib/sources/api/server-url.js

/**
 * The URL of a server with its variables replaced: by `http` where that is among what the scheme may be, since it can
 * be chosen then, and else by their defaults. `undefined` where there is none.
 */
function urlOf(server) {
    const url = textAt(server, 'url');
    if (url === '')
        return undefined;
    const variables = childOf(server, 'variables');
    return url.replace(/\{([^{}]+)\}/g, (whole, name, at) => {
        const variable = variables && childOf(variables, name);
        const choices = childrenOf(variable && childOf(variable, 'enum')).map(({ value }) => value);
        if (at === 0 && choices.includes('http'))
            return 'http';
        const usual = variable && childOf(variable, 'default')?.value;
        return typeof usual === 'string' ? usual : whole;
    });
}

;// CONCATENATED MODULE: ./lib/sources/api/yaml-source.js


/**
 * Deeper nesting than this is no document of an API, and the recursion of a parser that follows it would end the
 * process.
 */
const deepest = 200;
/** Parses YAML, of which JSON is a part. `file` is how problems call it. Nothing is read half. */
async function parseYaml(text, file) {
    const { Composer, LineCounter: Counter, Lexer, Parser, ...is } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new Counter();
    const parser = new Parser(lines.addNewLine);
    // The parser reports every line but the first, which it takes to be known.
    lines.addNewLine(0);
    const tokens = [];
    for (const lexeme of new Lexer().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        if (parser.stack.length > deepest)
            return { problems: [(0,message/* message */.iU)('api_problem_depth', { file, deepest })] };
    }
    for (const token of parser.end())
        tokens.push(token);
    // Its own search for keys that stand twice compares each with each, which a flat list of thousands turns into minutes.
    const options = {
        merge: true,
        prettyErrors: false,
        uniqueKeys: false,
        logLevel: 'error',
        lineCounter: lines,
    };
    const [document, ...more] = [...new Composer(options).compose(tokens, true, text.length)];
    if (document === undefined)
        throw new Error('A composer without a document.');
    const syntax = (at, why) => {
        const { col: column, line } = lines.linePos(at);
        return (0,message/* message */.iU)('api_problem_syntax', { file, line, column, why: (0,clean_text/* cleanLine */.O)(why, 200) });
    };
    const faults = [...document.errors, ...document.warnings].map(({ message: why, pos: [at] }) => syntax(at, why));
    for (const { range } of more)
        faults.push(syntax(range?.[0] ?? 0, 'a second document begins'));
    for (const { at, key } of keysTwice(document.contents, is))
        faults.push(syntax(at, `"${key}" stands twice`));
    if (faults.length > 0)
        return { problems: faults.slice(0, 20) };
    let content;
    try {
        content = document.toJS({ maxAliasCount: 100 });
    }
    catch {
        return { problems: [(0,message/* message */.iU)('api_problem_aliases', { file })] };
    }
    return { source: sourceOf(content, document, lines, is) };
}
function yaml_source_keyOf(pair, { isScalar }) {
    return isScalar(pair.key) ? String(pair.key.value) : undefined;
}
/** The keys that a mapping has twice. Keys are compared as texts: `200` and `"200"` are one in JSON. */
function keysTwice(root, is) {
    const found = [];
    const left = [root];
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
        // One by one: a call takes no list of thousands of arguments.
        if (is.isSeq(node))
            for (const item of node.items)
                if (item !== undefined && item !== null)
                    left.push(item);
        if (!is.isMap(node))
            continue;
        const seen = new Set();
        for (const pair of node.items) {
            if (pair.value !== undefined && pair.value !== null)
                left.push(pair.value);
            const key = yaml_source_keyOf(pair, is);
            if (key === undefined)
                continue;
            if (seen.has(key))
                found.push({ at: startOf(pair.key) ?? 0, key: (0,clean_text/* cleanLine */.O)(key, 80) });
            seen.add(key);
        }
    }
    return found.sort((one, other) => one.at - other.at);
}
function startOf(node) {
    return node?.range?.[0];
}
function sourceOf(content, document, lines, is) {
    const resolved = (node) => (is.isAlias(node) ? node.resolve(document) : node);
    // A mapping of paths is asked for each of them: looked up once, not searched each time.
    const pairs = new WeakMap();
    const pairsOf = (map) => {
        const known = pairs.get(map);
        if (known !== undefined)
            return known;
        const made = new Map(map.items.map((pair) => [yaml_source_keyOf(pair, is) ?? '', pair]));
        pairs.set(map, made);
        return made;
    };
    const walk = (path) => {
        let node = resolved(document.contents);
        let start = startOf(node) ?? 0;
        for (const key of path) {
            if (is.isMap(node)) {
                const pair = pairsOf(node).get(key);
                if (pair === undefined)
                    return { start, node: undefined };
                start = startOf(pair.key) ?? start;
                node = resolved(pair.value);
            }
            else if (is.isSeq(node)) {
                const item = node.items[Number(key)];
                if (item === undefined)
                    return { start, node: undefined };
                start = startOf(item) ?? start;
                node = resolved(item);
            }
            else
                return { start, node: undefined };
        }
        return { start, node };
    };
    return {
        content,
        positionOf: (path) => {
            const { line, col } = lines.linePos(walk(path).start);
            return { pointer: pointerTo(path), line, column: col };
        },
        writtenNumber: (path) => {
            const { node } = walk(path);
            const isNumber = is.isScalar(node) && (typeof node.value === 'number' || typeof node.value === 'bigint');
            return isNumber ? node.source : undefined;
        },
    };
}
/** The JSON pointer of a way (RFC 6901); empty for the whole document. */
function pointerTo(path) {
    return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

;// CONCATENATED MODULE: ./lib/sources/api/read-document.js







/** In bytes. Documents of thousands of operations are smaller. */
const longestDocument = 5 * 1_024 * 1_024;
/**
 * Reads an OpenAPI document, 3.0 to 3.2, YAML or JSON, with where everything stands. `file` is how problems call it.
 * References into other files are not followed.
 */
async function readDocument(text, file) {
    const refused = (...problems) => ({ document: undefined, problems });
    if (Buffer.byteLength(text) > longestDocument)
        return refused((0,message/* message */.iU)('api_problem_document_size', { file }));
    const parsed = await parseYaml(text, file);
    if ('problems' in parsed)
        return refused(...parsed.problems);
    const { source } = parsed;
    const root = { value: source.content, path: [] };
    const wrongVersion = versionProblem(source, file);
    if (wrongVersion !== undefined)
        return refused(wrongVersion);
    const paths = childOf(root, 'paths');
    const { operations, securities, servers, unseenPaths } = readPaths(source, root, paths);
    if (operations.length === 0) {
        return refused((0,message/* message */.iU)(unseenPaths.length > 0 ? 'api_problem_bundle' : 'api_problem_no_operations', { file }));
    }
    const { schemes, urls } = readSchemes(source, root, securities);
    const document = {
        version: writtenVersion(source),
        operations,
        urls: [...serversIn(source, root), ...servers, ...urls],
        schemes,
        unseenPaths,
        paths: source.positionOf(['paths']),
    };
    return { document, problems: [] };
}
/** The version as it is written: YAML takes an unquoted `3.0` for the number 3. */
function writtenVersion(source) {
    const { content } = source;
    const version = isMapping(content) ? content['openapi'] : undefined;
    return source.writtenNumber(['openapi']) ?? (typeof version === 'string' ? version : '');
}
function versionProblem(source, file) {
    const { content } = source;
    if (!isMapping(content))
        return (0,message/* message */.iU)('api_problem_no_document', { file });
    if (Object.hasOwn(content, 'swagger'))
        return (0,message/* message */.iU)('api_problem_swagger', { file });
    const version = writtenVersion(source);
    if (version === '')
        return (0,message/* message */.iU)('api_problem_no_document', { file });
    if (/^3\.[012](?:\.\d+)?(?:-[\w.-]+)?$/.test(version))
        return undefined;
    return (0,message/* message */.iU)('api_problem_version', { file, given: (0,clean_text/* cleanLine */.O)(version, 20) });
}
const methods = new Set([
    ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'],
]);
/** The methods that change nothing by definition (RFC 9110, 9.2.1; QUERY is safe by its draft). */
const safe = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY']);
function readPaths(source, root, paths) {
    const found = { operations: [], securities: [], servers: [], unseenPaths: [] };
    for (const child of childrenOf(paths)) {
        if (!child.key.startsWith('/'))
            continue;
        const item = followReference(root.value, child);
        if (item === 'outside') {
            if (leadsOutside(child))
                found.unseenPaths.push((0,clean_text/* cleanLine */.O)(child.key, 200));
            continue;
        }
        found.servers.push(...serversIn(source, item));
        const operations = [
            ...childrenOf(item).filter(({ key }) => methods.has(key)),
            // OpenAPI 3.2: methods that have no field of their own.
            ...childrenOf(childOf(item, 'additionalOperations')),
        ];
        for (const described of operations.filter(({ value }) => isMapping(value))) {
            // No version of OpenAPI has references here, and some tools write them all the same.
            const operation = followReference(root.value, described);
            if (operation === 'outside') {
                if (leadsOutside(described))
                    found.unseenPaths.push((0,clean_text/* cleanLine */.O)(child.key, 200));
                continue;
            }
            const security = securityOf(root, operation);
            found.securities.push(security);
            found.servers.push(...serversIn(source, operation));
            const method = described.key.toUpperCase();
            found.operations.push({
                method: (0,clean_text/* cleanLine */.O)(method, 40),
                path: (0,clean_text/* cleanLine */.O)(child.key, 2_000),
                at: source.positionOf(operation.path),
                protectedness: protectednessOf(security),
                statuses: childrenOf(childOf(operation, 'responses')).map(({ key }) => key),
                hasOwnServers: hasServers(item) || hasServers(operation),
                writes: !safe.has(method),
                parameters: readParameters(source, root, item, operation),
                bodies: readBodies(source, root, operation),
            });
        }
    }
    return found;
}
function hasServers(holder) {
    return childrenOf(childOf(holder, 'servers')).length > 0;
}
function serversIn(source, holder) {
    return childrenOf(childOf(holder, 'servers')).flatMap((server) => {
        const url = urlOf(server);
        return url === undefined ? [] : [{ url, at: source.positionOf([...server.path, 'url']) }];
    });
}

;// CONCATENATED MODULE: ./lib/sources/api/inputs.js










/** The words of ignore files of this check. */
const ignoreTerms = { id: 'rule', instance: 'place', knows: api_rule/* isRuleId */.KX };
/**
 * Reads what the options name, document, ignore file and baseline, and finds every problem of them at once. It sends
 * nothing: a document by URL is looked at when its text is handed in. Options that could not be read are left out.
 */
async function readInputs(options, tools) {
    const problems = [];
    const document = await readOpenapi(options, tools, problems);
    const isKnown = document !== undefined || options.openapi?.kind === 'none';
    if (isKnown)
        problems.push(...namingProblems(document, options));
    const entries = await readEntries(options, tools, problems);
    const baseline = await readBaseline(options, tools, problems);
    return { inputs: { document, entries, baseline }, problems };
}
async function readOpenapi({ openapi }, { fetched, readFile }, problems) {
    if (openapi === undefined || openapi.kind === 'none')
        return undefined;
    const file = (0,clean_text/* cleanLine */.O)(openapi.kind === 'file' ? openapi.path : openapi.url.href, 200);
    const text = openapi.kind === 'url' ? fetched : await readNamed(readFile, 'openapi', openapi.path, problems);
    if (text === undefined)
        return undefined;
    const reading = await readDocument(text, file);
    problems.push(...reading.problems);
    return reading.document;
}
async function readNamed(readFile, input, path, problems) {
    try {
        return await readFile(path, longestDocument);
    }
    catch (error) {
        problems.push((0,message/* message */.iU)('problem_file', { input, given: (0,clean_text/* cleanLine */.O)(path, 200), why: (0,file_errors/* whyUnreadable */._)(error) }));
        return undefined;
    }
}
/** `path_values` and `leave_out` must name something: what names nothing is a slip of the pen. */
function namingProblems(document, { leave_out: patterns = [], path_values: values = new Map() }) {
    const operations = document?.operations ?? [];
    const names = new Set(operations.flatMap(({ parameters, path }) => [
        ...(0,fill_path/* templateNames */.V)(path),
        ...parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    ]));
    return [
        ...[...values.keys()]
            .filter((name) => !names.has(name))
            .map((name) => (0,message/* message */.iU)('api_problem_path_value_unknown', { input: 'path_values', given: (0,clean_text/* cleanLine */.O)(name, 80) })),
        ...patterns
            .filter(({ matches }) => !operations.some((operation) => matches((0,api_operation/* nameOf */.V)(operation))))
            .map(({ text }) => (0,message/* message */.iU)('api_problem_leave_out_nothing', { input: 'leave_out', given: (0,clean_text/* cleanLine */.O)(text, 80) })),
    ];
}
async function readEntries({ ignore_file: file }, { readFile }, problems) {
    if (file === undefined)
        return [];
    try {
        return await (0,ignore_file/* readIgnoreFile */.rj)(file, 'ignore_file', (path) => readFile(path, longestDocument), ignoreTerms);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        problems.push(...error.problems);
        return [];
    }
}
async function readBaseline({ baseline: file, max_baseline_age: longest }, { now, readFile }, problems) {
    if (file === undefined)
        return undefined;
    const text = await readNamed(readFile, 'baseline', file, problems);
    if (text === undefined || longest === undefined)
        return undefined;
    const read = parseBaseline(text, (0,clean_text/* cleanLine */.O)(file, 200), { longest, now });
    if ('baseline' in read)
        return read.baseline;
    problems.push(read.problem);
    return undefined;
}


/***/ })

};
