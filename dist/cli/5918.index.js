export const id = 5918;
export const ids = [5918,872];
export const modules = {

/***/ 16280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   e: () => (/* binding */ createSlots)
/* harmony export */ });
/** Makes slots for `most` tasks at a time. A task must not wait for another slot while it holds one. */
function createSlots(most) {
    let free = most;
    const waiting = [];
    return {
        use: async (task) => {
            if (free > 0)
                free -= 1;
            else
                await new Promise((resolve) => waiting.push(resolve));
            try {
                return await task();
            }
            finally {
                const next = waiting.shift();
                // The slot goes on to the next one directly, so that nobody slips in between.
                if (next === undefined)
                    free += 1;
                else
                    next();
            }
        },
    };
}
/**
 * Prepares items with at most `most` ahead of their turn, and takes them strictly in order, so that memory holds
 * no more than that many however many items there are. Rejects with the first failure in that order; whatever else
 * was under way then ends unheard.
 */
async function inOrder(items, most, prepare, take) {
    const ahead = [];
    const takeFirst = async () => {
        const first = ahead.shift();
        if (first !== undefined)
            await take(await first.prepared, first.item);
    };
    for (const item of items) {
        const prepared = prepare(item);
        prepared.catch(() => {
            // It is heard of when its turn comes; without this Node would call it unhandled.
        });
        ahead.push({ item, prepared });
        if (ahead.length >= most)
            await takeFirst();
    }
    while (ahead.length > 0)
        await takeFirst();
}


/***/ }),

/***/ 63054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   F4: () => (/* binding */ doubtsOfItems),
/* harmony export */   FI: () => (/* binding */ isWeak),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   XC: () => (/* binding */ doubtsOfCounts),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89986);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);


/** How people find an instance: its name, and its region, since a name need not be unique. */
function placeOf({ instanceName, region }) {
    return (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(`${(0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(instanceName, 80)} (${region})`);
}
const neededFields = [
    'usageStasNo',
    'executionTime',
    'checkCount',
    'weakCount',
    'level3WeakCount',
    'level2WeakCount',
    'level1WeakCount',
];
/**
 * Why the counts of a result can't be believed: numbers that are missing or mistyped, or that contradict each other.
 * An inspection without a single check is no clean one, but one that failed. None where all is well.
 */
function doubtsOfCounts(result) {
    const instance = placeOf(result);
    const missing = neededFields.filter((field) => result[field] === undefined);
    if (missing.length > 0)
        return missing.map((field) => (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_field', { instance, field }));
    const { checkCount: checks = 0, weakCount: weak = 0 } = result;
    const { level3WeakCount: high = 0, level2WeakCount: medium = 0, level1WeakCount: low = 0 } = result;
    const doubts = [];
    if (checks === 0)
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_no_checks', { instance }));
    else if (weak > checks)
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_too_weak', { instance, weak, checks }));
    const sum = high + medium + low;
    if (weak !== sum)
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_sum', { instance, weak, sum }));
    return doubts;
}
/** The service's letters for the levels of a weak item (API guide, `weakLevel`). */
const levels = { H: 'high', M: 'medium', L: 'low' };
/** Whether a letter is one of the service's levels. */
function isLevel(letter) {
    return letter !== undefined && Object.hasOwn(levels, letter);
}
/** Whether an item is weak. `O` is good and `X` is weak; whatever else it says is neither. */
function isWeak({ resultCode }) {
    return resultCode === 'X';
}
/** Why the items of a result can't be believed, one of each kind: unknown words, or other counts than announced. */
function doubtsOfItems(result, items) {
    const instance = placeOf(result);
    const doubts = [];
    const nameOf = ({ resultId }) => (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(resultId ?? '?', 60);
    if (items.some(({ resultId }) => resultId === undefined)) {
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_item', { instance, field: 'resultId' }));
    }
    const uncoded = items.find(({ resultCode }) => resultCode !== 'O' && resultCode !== 'X');
    if (uncoded !== undefined) {
        const code = (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(uncoded.resultCode ?? '', 40) || '–';
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_code', { instance, item: nameOf(uncoded), code }));
    }
    const weak = items.filter(isWeak);
    const unlevelled = weak.find(({ weakLevel }) => !isLevel(weakLevel));
    if (unlevelled !== undefined) {
        const level = (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(unlevelled.weakLevel ?? '', 40) || '–';
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_level', { instance, item: nameOf(unlevelled), level }));
    }
    if (items.length !== result.checkCount) {
        const given = { instance, items: items.length, checks: result.checkCount ?? 0 };
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_items', given));
    }
    if (weak.length !== result.weakCount) {
        const given = { instance, items: weak.length, weak: result.weakCount ?? 0 };
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_weak_items', given));
    }
    const of = (letter) => weak.filter(({ weakLevel }) => weakLevel === letter).length;
    const differs = of('H') !== result.level3WeakCount ||
        of('M') !== result.level2WeakCount ||
        of('L') !== result.level1WeakCount;
    if (differs && weak.length === result.weakCount)
        doubts.push((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_level_items', { instance }));
    return doubts;
}


/***/ }),

/***/ 15918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLatestResults: () => (/* binding */ readLatestResults)
});

// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(93314);
// EXTERNAL MODULE: ./lib/kernel/slots.js
var slots = __webpack_require__(16280);
// EXTERNAL MODULE: ./lib/sources/nhn/windows.js
var windows = __webpack_require__(30872);
;// CONCATENATED MODULE: ./lib/sources/nhn/collect.js




/** The most results that a page may have (API guide, `limit`). */
const longestPage = 1_000;
/** How often a window is read anew whose number of results changed meanwhile. */
const mostReadings = 3;
/** Far more pages than any window has; a list that goes on beyond is broken. */
const mostPages = 10_000;
/** The service's letter for criteria; `undefined` for all. */
function criteriaLetter(criteria) {
    if (criteria === 'all')
        return undefined;
    return criteria === 'critical_infrastructure' ? 'M' : 'F';
}
/**
 * Reads every result of every region in a period. A window of which not everything came is a doubt; only what keeps
 * an answer from coming at all is thrown, as `NhnApi` does.
 */
async function collectResults(collecting) {
    const { from, options, to } = collecting;
    const limit = { most: longestPage };
    const places = options.region.flatMap((region) => (0,windows.windowsOf)(from, to).map((window) => ({ region, window })));
    await (0,slots/* inOrder */.a)(places, options.concurrency, ({ region, window }) => readWindow(collecting, region, window, limit), async () => { });
}
async function readWindow(collecting, region, window, limit) {
    for (let readings = 1;;) {
        const most = limit.most;
        const reading = await readOnce(collecting, { region, window, limit: most });
        if (reading === 'whole')
            return;
        if (reading === 'too-large') {
            // Another window may have found out meanwhile.
            limit.most = Math.min(limit.most, Math.max(1, Math.floor(most / 2)));
            if (most > 1)
                continue;
            const halves = (0,windows/* halvesOf */.FE)(window);
            if (halves === undefined)
                return collecting.doubt((0,message/* message */.iU)('nhn_doubt_too_large', { region }));
            for (const half of halves)
                await readWindow(collecting, region, half, limit);
            return;
        }
        if (reading !== 'changed')
            return collecting.doubt(reading);
        if (readings >= mostReadings)
            return collecting.doubt((0,message/* message */.iU)('nhn_doubt_unsettled', { region }));
        readings += 1;
        collecting.log.info((0,message/* message */.iU)('nhn_log_reading_again', { region }));
    }
}
/** Reads a window page by page until as many results came as it has. The size of a page is not believed. */
async function readOnce({ api, options, take }, query) {
    const { region } = query;
    const criteria = criteriaLetter(options.criteria);
    const seen = new Set();
    let total;
    let unnamed = 0;
    for (let page = 1; page <= mostPages; page += 1) {
        const answer = await askPage(api, { ...query, page, ...(criteria !== undefined && { criteria }) });
        if (answer === undefined)
            return 'too-large';
        if (total !== undefined && answer.total !== total)
            return 'changed';
        total = answer.total;
        const before = seen.size + unnamed;
        for (const row of answer.rows) {
            if (row.usageStasNo === undefined)
                unnamed += 1;
            else
                seen.add(row.usageStasNo);
            take(row, region);
        }
        const got = seen.size + unnamed;
        if (got === total)
            return 'whole';
        if (got > total || got === before)
            return (0,message/* message */.iU)('nhn_doubt_paging', { region, total, got });
    }
    return (0,message/* message */.iU)('nhn_doubt_paging', { region, total: total ?? 0, got: seen.size + unnamed });
}
/** One page; `undefined` where the service says that it is too large to give. */
async function askPage(api, query) {
    try {
        return await api.page(query);
    }
    catch (error) {
        if (error instanceof errors/* StatusError */.Xs && error.status === 413)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/kernel/iso-time.js
var iso_time = __webpack_require__(53396);
// EXTERNAL MODULE: ./lib/sources/nhn/doubts.js
var doubts = __webpack_require__(63054);
;// CONCATENATED MODULE: ./lib/sources/nhn/latest.js


/** Begins without any result. */
function createLatestResults() {
    const latest = new Map();
    return {
        take: (result) => {
            const identity = JSON.stringify(identityOf(result));
            const other = latest.get(identity);
            if (other === undefined || replaces(result, other))
                latest.set(identity, result);
        },
        all: () => [...latest.values()].sort(byIdentity),
    };
}
/** Names a result's place; `undefined` for one that says too little of itself to be told from others. */
function resultOf(row, region) {
    const { bss, instanceName, kind } = row;
    if (instanceName === undefined || bss === undefined)
        return undefined;
    const at = (0,iso_time/* parseIsoTime */.sX)(row.executionTime ?? '');
    return { ...row, region, instanceName, bss, kind: kind || 'OS', at };
}
function identityOf({ region, instanceName, bss, kind }) {
    return [region, instanceName, bss, kind];
}
function byIdentity(one, other) {
    const others = identityOf(other);
    for (const [index, part] of identityOf(one).entries()) {
        const compared = others[index] ?? '';
        if (part !== compared)
            return part < compared ? -1 : 1;
    }
    return 0;
}
/** Whether a result comes after another of its place. Of two at one moment the worse counts; no time is the worst. */
function replaces(result, other) {
    if (Number.isNaN(other.at) || Number.isNaN(result.at)) {
        return Number.isNaN(result.at) && !(Number.isNaN(other.at) && !isWorse(result, other));
    }
    return result.at === other.at ? isWorse(result, other) : result.at > other.at;
}
const counts = ['level3WeakCount', 'level2WeakCount', 'level1WeakCount', 'weakCount'];
/**
 * One that contradicts itself is worse than any, because it can't pass. Otherwise level by level; a number that is
 * missing is worse than any. Of equals the higher number stays, so that the order in which they come doesn't matter.
 */
function isWorse(one, other) {
    const isDoubtful = (0,doubts/* doubtsOfCounts */.XC)(one).length > 0;
    if (isDoubtful !== (0,doubts/* doubtsOfCounts */.XC)(other).length > 0)
        return isDoubtful;
    for (const count of counts) {
        const difference = (one[count] ?? Number.POSITIVE_INFINITY) - (other[count] ?? Number.POSITIVE_INFINITY);
        if (difference > 0)
            return true;
        if (difference < 0)
            return false;
    }
    if (one.checkCount !== other.checkCount)
        return (one.checkCount ?? -1) < (other.checkCount ?? -1);
    return (one.usageStasNo ?? '') > (other.usageStasNo ?? '');
}

// EXTERNAL MODULE: ./lib/kernel/wildcard.js
var wildcard = __webpack_require__(65931);
;// CONCATENATED MODULE: ./lib/sources/nhn/selection.js


/**
 * Selects by operating system, criteria and instance. A result is left out only where it says clearly that it is of
 * another system or of other criteria: what is neither Linux nor Windows stays with both.
 */
function createSelection({ criteria, instances = { included: [], excluded: [] }, os, }) {
    const watch = (pattern) => ({ pattern, matches: (0,wildcard/* wildcard */.X)(pattern), used: false });
    const included = instances.included.map(watch);
    const excluded = instances.excluded.map(watch);
    const letter = criteriaLetter(criteria);
    const otherLetter = letter && { M: 'F', F: 'M' }[letter];
    const otherSystem = os === 'all' ? undefined : os === 'linux' ? 'windows' : 'linux';
    /** Each that matches has done something, so that none is called useless for its place in the list. */
    const anyOf = (patterns, name) => {
        const matching = patterns.filter(({ matches }) => matches(name));
        for (const one of matching)
            one.used = true;
        return matching.length > 0;
    };
    const unused = (patterns) => patterns.filter(({ used }) => !used).map(({ pattern }) => pattern);
    return {
        includes: (result) => {
            if (result.bss === otherLetter)
                return false;
            if (otherSystem !== undefined && systemOf(result) === otherSystem)
                return false;
            const isIn = anyOf(included, result.instanceName);
            const isOut = anyOf(excluded, result.instanceName);
            return (isIn || included.length === 0) && !isOut;
        },
        unmatched: () => unused(included),
        idle: () => unused(excluded),
    };
}
/** `Windows`, as the newer guide has it, or `Window`, as the older one; `Linux`. */
function systemOf({ os = '' }) {
    if (/^win/i.test(os))
        return 'windows';
    return /^linux/i.test(os) ? 'linux' : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/nhn/read-latest.js




/** Reads the latest result of each place. Throws what `collectResults` does. */
async function readLatestResults(reading) {
    const latest = createLatestResults();
    const selection = createSelection(reading.options);
    const doubts = [];
    const unnamed = new Set();
    await collectResults({
        ...reading,
        take: (row, region) => {
            const result = resultOf(row, region);
            if (result === undefined)
                unnamed.add(region);
            else if (selection.includes(result))
                latest.take(result);
        },
        doubt: (doubt) => doubts.push(doubt),
    });
    for (const region of unnamed)
        doubts.push((0,message/* message */.iU)('nhn_doubt_unnamed', { region }));
    return { results: latest.all(), doubts, selection };
}


/***/ }),

/***/ 30872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ halvesOf),
/* harmony export */   s7: () => (/* binding */ windowTime),
/* harmony export */   windowsOf: () => (/* binding */ windowsOf)
/* harmony export */ });
/* unused harmony export longestWindow */
/**
 * The longest window, in seconds. The service takes «at most 1 month» and does not say which; 28 days are within
 * one by every reading (API guide, `from` and `to`).
 */
const longestWindow = 28 * 86_400;
/**
 * Splits a period, in milliseconds since 1970, into windows that the service accepts, newest first. Neighbours share
 * the second at which they meet, because the guide doesn't say whether the ends of a window belong to it: by no
 * reading is there a gap, and a result that comes twice is known by its number.
 */
function windowsOf(from, to) {
    const begin = Math.floor(from / 1_000);
    const windows = [];
    let end = Math.ceil(to / 1_000);
    do {
        const start = Math.max(begin, end - longestWindow);
        windows.push({ from: start, to: end });
        end = start;
    } while (end > begin);
    return windows;
}
/** Halves a window, the newer half first; `undefined` where it is too short for that. */
function halvesOf({ from, to }) {
    if (to - from < 2)
        return undefined;
    const middle = Math.floor((from + to) / 2);
    return [
        { from: middle, to },
        { from, to: middle },
    ];
}
/** Writes a moment as the guide has it: `YYYY-MM-DDTHH:mm:ss±hh:mm`, without fractions and without `Z`. */
function windowTime(seconds) {
    return new Date(seconds * 1_000).toISOString().replace('.000Z', '+00:00');
}


/***/ })

};
