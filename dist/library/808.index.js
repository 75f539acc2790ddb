export const id = 808;
export const ids = [808];
export const modules = {

/***/ 3808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  crawlList: () => (/* binding */ crawlList),
  deletedAnswer: () => (/* binding */ deletedAnswer),
  finishedScan: () => (/* binding */ finishedScan),
  parseJsonAnswer: () => (/* reexport */ parseJsonAnswer),
  resultStatus: () => (/* binding */ resultStatus),
  resultsList: () => (/* binding */ resultsList),
  runcheckAnswer: () => (/* binding */ runcheckAnswer),
  scanIdAnswer: () => (/* binding */ scanIdAnswer)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/kernel/iso-time.js
var iso_time = __webpack_require__(3396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/http/answer.js + 1 modules
var answer = __webpack_require__(2163);
;// CONCATENATED MODULE: ./lib/http/json-answer.js





/**
 * Reads the body as JSON and checks its shape. Fields that the schema does not know are fine.
 * Throws an `AnswerError`: garbled where the body is empty or no JSON, otherwise it names the first field
 * that is missing or wrong, and the endpoint. Of an answer that `holdsSecret` no text is quoted, unless it begins as
 * a web page does: what is broken may hold a secret that lives, and nobody knows it yet.
 */
function parseJsonAnswer(schema, { host, endpoint, text }, holdsSecret = false) {
    if (text.trim() === '')
        throw new errors/* AnswerError */.dV((0,message/* message */.iU)('answer_empty', { host, endpoint }), true);
    const value = (0,answer/* readJson */.Vh)(text);
    if (value === undefined) {
        const isQuotable = !holdsSecret || text.trimStart().startsWith('<');
        const start = isQuotable ? (0,clean_text/* cleanLine */.O)(text.slice(0, 400), 60) : '…';
        throw new errors/* AnswerError */.dV((0,message/* message */.iU)('answer_not_json', { host, endpoint, start }), true);
    }
    const parsed = parse/* safeParse */.xL(schema, value);
    if (parsed.success)
        return parsed.data;
    const issue = firstIssue(parsed.error.issues);
    const found = valueAt(value, issue.path);
    const detail = {
        endpoint,
        field: fieldName(issue.path),
        expected: expectation(issue),
        got: holdsSecret && typeof found === 'string' ? 'text of another form' : describe(found),
    };
    throw new errors/* AnswerError */.dV((0,message/* message */.iU)('answer_misshaped', detail), false, { cause: parsed.error });
}
function firstIssue(issues) {
    const [first] = issues;
    if (first === undefined)
        throw new Error('a failed check without an issue');
    return first;
}
function fieldName(path) {
    const name = path.reduce((before, step) => {
        if (typeof step === 'number')
            return `${before}[${step}]`;
        return before === '' ? String(step) : `${before}.${String(step)}`;
    }, '');
    return name === '' ? 'the body' : (0,clean_text/* cleanLine */.O)(name, 100);
}
function expectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return withArticle(issue.expected);
        case 'invalid_value':
            return issue.values.map((value) => JSON.stringify(value) ?? String(value)).join(' or ');
        case 'invalid_union': {
            const branches = issue.errors.map((branch) => expectation(firstIssue(branch)));
            return [...new Set(branches)].join(' or ');
        }
        case 'invalid_format':
            // What the pattern is says nothing to people.
            return issue.format === 'regex' ? 'text of the documented form' : `text of the form ${issue.format}`;
        case 'too_small':
            return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${lengthUnit(issue.origin)}`;
        case 'too_big':
            return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${lengthUnit(issue.origin)}`;
        default:
            return issue.message;
    }
}
function withArticle(type) {
    if (type === 'int')
        return 'a whole number';
    if (type === 'null' || type === 'undefined')
        return type;
    return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}
function lengthUnit(origin) {
    if (origin === 'string')
        return ' characters long';
    return origin === 'array' ? ' entries long' : '';
}
function valueAt(value, path) {
    return path.reduce((inner, step) => typeof inner === 'object' && inner !== null ? inner[step] : undefined, value);
}
/** Lists and objects are named, not shown: they can be long, and deeper than the stack. */
function describe(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return (0,clean_text/* cleanLine */.O)(JSON.stringify(value) ?? typeof value, 60);
}

;// CONCATENATED MODULE: ./lib/sources/vaddy/schema.js


// Beside the schemas, so that whoever loads them has all that reading an answer takes.

// What VAddy's documents promise (Web API Scan Document 2.0.2, Crawl Document 2.0.1, Scan Result List
// Document 2.0.1). Other fields are fine and ignored; a missing or mistyped one is an error.
const count = schemas/* int */.Whr().check(api/* _nonnegative */.UI());
const percent = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(100));
const id = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(200));
/** A time as VAddy writes it: ISO 8601 with the offset as `+0000`. Kept as text, checked for sense. */
const time = schemas/* string */.YjP().check(schemas/* refine */.YPB((text) => !Number.isNaN((0,iso_time/* parseIsoTime */.sX)(text)), 'a time in ISO 8601'));
/** The answer to a start or a cancel. */
const scanIdAnswer = schemas/* object */.Ikc({ scan_id: id });
/** The answer to runcheck: 1 while a scan of the project runs. */
const runcheckAnswer = schemas/* object */.Ikc({ running_process: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1)]) });
/** The part of a result that says how far the scan is. */
const resultStatus = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
/** The result of a finished scan. */
const finishedScan = schemas/* object */.Ikc({
    status: schemas/* literal */.euz('finish'),
    project_id: id,
    scan_id: id,
    scan_count: count,
    alert_count: count,
    start_time: time,
    end_time: time,
    scan_result_url: schemas/* string */.YjP(),
    complete: percent,
    crawl_id: schemas/* int */.Whr(),
    crawl_label: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    scan_list: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** A recorded crawl. A start that is no time leaves its age unknown, and matters to nothing else. */
const crawl = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    label: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    start: schemas/* string */.YjP(),
    end: schemas/* nullish */.cl6(schemas/* string */.YjP()),
});
/** One page of the crawl list. */
const crawlList = schemas/* object */.Ikc({ total: count, page: schemas/* int */.Whr(), limit: schemas/* int */.Whr(), items: schemas/* array */.YOg(crawl) });
/** One past scan. Of a canceled one the numbers are `null`. */
const pastScan = schemas/* object */.Ikc({
    scan_id: id,
    status: schemas/* string */.YjP(),
    scan_count: schemas/* nullish */.cl6(count),
    alert_count: schemas/* nullish */.cl6(count),
    complete: schemas/* nullish */.cl6(percent),
    crawl_id: schemas/* nullish */.cl6(schemas/* int */.Whr()),
    crawl_label: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    start_time: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    end_time: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    scan_result_url: schemas/* nullish */.cl6(schemas/* string */.YjP()),
});
/** The results list: at most 20 scans, newest first, none that still runs. */
const resultsList = schemas/* object */.Ikc({ items: schemas/* array */.YOg(pastScan) });
/** The answer to the deletion of a crawl. */
const deletedAnswer = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });


/***/ })

};
