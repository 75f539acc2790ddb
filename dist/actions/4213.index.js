export const id = 4213;
export const ids = [4213];
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

/***/ 4213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applicationVersion: () => (/* binding */ applicationVersion),
/* harmony export */   authEntity: () => (/* binding */ authEntity),
/* harmony export */   createdToken: () => (/* binding */ createdToken),
/* harmony export */   interfaceDescription: () => (/* binding */ interfaceDescription),
/* harmony export */   localUser: () => (/* binding */ localUser),
/* harmony export */   oneToken: () => (/* binding */ oneToken),
/* harmony export */   pageOf: () => (/* binding */ pageOf),
/* harmony export */   parseJsonAnswer: () => (/* reexport safe */ _http_json_answer_js__WEBPACK_IMPORTED_MODULE_1__.o),
/* harmony export */   tokenDefinition: () => (/* binding */ tokenDefinition),
/* harmony export */   tokenMark: () => (/* binding */ tokenMark),
/* harmony export */   tokenRow: () => (/* binding */ tokenRow)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2845);
/* harmony import */ var _token_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6457);
/* harmony import */ var _http_json_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8363);




// What the OpenAPI documents of SSC 22.2 to 25.2 promise. An answer of another shape is none: what an expiry can't be
// read of is not judged, and nothing of it is guessed.
const id = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._nonnegative */ .UI()), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^\d{1,19}$/))]), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => String(value)));
const text = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(4_000));
const date = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB((value) => !Number.isNaN((0,_dates_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSscDate */ .pn)(value)), 'a time in ISO 8601')), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(_dates_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSscDate */ .pn));
const tokenFields = {
    id,
    type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(200)),
    username: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(text),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(text),
    creationDate: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(date),
    terminalDate: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(date),
    remainingUsages: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
};
/** A token as lists show it. Its value is never among it. */
const tokenRow = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(tokenFields);
/** What cleaning up needs of a token, whatever else is odd about it. */
const tokenMark = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id, description: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(text), undefined) });
/** The answer to a creation, the only one with the token's value. */
const createdToken = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    data: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        ...tokenFields,
        token: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => (0,_token_value_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenValueOf */ .wg)(value))), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => value !== undefined, 'a token')),
    }),
});
/** One token. */
const oneToken = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ data: tokenRow });
/** A type of token that the server gives out. `maxDaysToLive` and `maxUsages` of -1 mean no limit. */
const tokenDefinition = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(200)),
    maxDaysToLive: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    maxUsages: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
    capabilityDescription: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(text),
});
/** A version of an application. */
const applicationVersion = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id,
    name: text,
    active: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    project: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id, name: text }),
});
/** A user of SSC's own, who may be locked. */
const localUser = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id, userName: text, suspended: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() });
/** An account that can log in: a user of SSC's own, or of LDAP where it is registered. */
const authEntity = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id, entityName: text });
/** One page of a list of rows. */
const pageOf = (row) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    data: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(row),
    count: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._nonnegative */ .UI())),
    links: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ next: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()) })),
});
/** The description of the interface, of which only the version is of interest: `1:25.2.0.0151`. */
const interfaceDescription = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ info: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ version: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });


/***/ })

};
