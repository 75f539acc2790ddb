export const id = 946;
export const ids = [946];
export const modules = {

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkShape),
/* harmony export */   o: () => (/* binding */ parseJsonAnswer)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9986);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3314);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788);





/**
 * Reads the body as JSON and checks its shape. Fields that the schema does not know are fine.
 * Throws an `AnswerError`: garbled where the body is empty or no JSON, otherwise it names the first field
 * that is missing or wrong, and the endpoint. Of an answer that `holdsSecret` no text is quoted, unless it begins as
 * a web page does: what is broken may hold a secret that lives, and nobody knows it yet.
 */
function parseJsonAnswer(schema, { host, endpoint, text }, holdsSecret = false) {
    if (text.trim() === '')
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('answer_empty', { host, endpoint }), true);
    const value = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(text);
    if (value === undefined) {
        const isQuotable = !holdsSecret || text.trimStart().startsWith('<');
        const start = isQuotable ? (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(text.slice(0, 400), 60) : '…';
        throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('answer_not_json', { host, endpoint, start }), true);
    }
    return checkShape(schema, value, endpoint, holdsSecret);
}
/**
 * Checks the shape of an answer that was read as JSON. Throws the `AnswerError` of `parseJsonAnswer` where it is
 * another.
 */
function checkShape(schema, value, endpoint, holdsSecret = false) {
    const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(schema, value);
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
    throw new _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('answer_misshaped', detail), false, { cause: parsed.error });
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
    return name === '' ? 'the body' : (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(name, 100);
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
    return (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(JSON.stringify(value) ?? typeof value, 60);
}


/***/ }),

/***/ 946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   crawlList: () => (/* binding */ crawlList),
/* harmony export */   deletedAnswer: () => (/* binding */ deletedAnswer),
/* harmony export */   finishedScan: () => (/* binding */ finishedScan),
/* harmony export */   parseJsonAnswer: () => (/* reexport safe */ _http_json_answer_js__WEBPACK_IMPORTED_MODULE_0__.o),
/* harmony export */   resultStatus: () => (/* binding */ resultStatus),
/* harmony export */   resultsList: () => (/* binding */ resultsList),
/* harmony export */   runcheckAnswer: () => (/* binding */ runcheckAnswer),
/* harmony export */   scanIdAnswer: () => (/* binding */ scanIdAnswer)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3396);
/* harmony import */ var _http_json_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);


// Beside the schemas, so that whoever loads them has all that reading an answer takes.

// What VAddy's documents promise (Web API Scan Document 2.0.2, Crawl Document 2.0.1, Scan Result List
// Document 2.0.1). Other fields are fine and ignored; a missing or mistyped one is an error.
const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI());
const percent = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(100));
const id = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(200));
/** A time as VAddy writes it: ISO 8601 with the offset as `+0000`. Kept as text, checked for sense. */
const time = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((text) => !Number.isNaN((0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIsoTime */ .sX)(text)), 'a time in ISO 8601'));
/** The answer to a start or a cancel. */
const scanIdAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ scan_id: id });
/** The answer to runcheck: 1 while a scan of the project runs. */
const runcheckAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ running_process: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(0), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1)]) });
/** The part of a result that says how far the scan is. */
const resultStatus = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** The result of a finished scan. */
const finishedScan = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('finish'),
    project_id: id,
    scan_id: id,
    scan_count: count,
    alert_count: count,
    start_time: time,
    end_time: time,
    scan_result_url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    complete: percent,
    crawl_id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    crawl_label: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    scan_list: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/** A recorded crawl. A start that is no time leaves its age unknown, and matters to nothing else. */
const crawl = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    label: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    start: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    end: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/** One page of the crawl list. */
const crawlList = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ total: count, page: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), limit: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), items: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(crawl) });
/** One past scan. Of a canceled one the numbers are `null`. */
const pastScan = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    scan_id: id,
    status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    scan_count: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(count),
    alert_count: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(count),
    complete: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(percent),
    crawl_id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()),
    crawl_label: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    start_time: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    end_time: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    scan_result_url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/** The results list: at most 20 scans, newest first, none that still runs. */
const resultsList = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ items: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pastScan) });
/** The answer to the deletion of a crawl. */
const deletedAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ message: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });


/***/ })

};
