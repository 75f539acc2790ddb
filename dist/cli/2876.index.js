export const id = 2876;
export const ids = [2876];
export const modules = {

/***/ 37664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B3: () => (/* binding */ createFleet)
});

// UNUSED EXPORTS: mostFindings, mostSubjects

// EXTERNAL MODULE: ./lib/gate/bounded-text.js
var bounded_text = __webpack_require__(36488);
// EXTERNAL MODULE: ./lib/gate/fleet.js
var fleet = __webpack_require__(54387);
;// CONCATENATED MODULE: ./lib/gate/fleet-fixes.js


/** How many texts on what to do a fleet keeps. */
const mostFixes = 300;
/** Keeps what to do once for all findings that share it, at most `mostFixes` of each level. */
function createFixes() {
    const byLevel = {
        high: new Map(),
        medium: new Map(),
        low: new Map(),
    };
    let leftOut = 0;
    return {
        add: ({ fix, id, level, title, url }) => {
            if (fix === null)
                return;
            const known = byLevel[level];
            // Uncleaned, for there are many findings and few texts; what is beyond would be cut anyway.
            const key = `${id.slice(0, 100)}\0${(typeof fix === 'string' ? fix : JSON.stringify(fix)).slice(0, 4_000)}`;
            const same = known.get(key);
            if (same === undefined && known.size >= mostFixes) {
                leftOut += 1;
                return;
            }
            known.set(key, {
                id: (0,bounded_text/* bounded */.Mm)(id, 100),
                title: same?.title ?? (0,bounded_text/* boundedWords */.zk)(title, 200),
                level,
                text: same?.text ?? (0,bounded_text/* boundedWords */.zk)(fix, 1_000),
                url: same?.url ?? (url === null ? null : (0,bounded_text/* bounded */.Mm)(url, 2_000)),
                findings: (same?.findings ?? 0) + 1,
            });
        },
        build: () => {
            const all = fleet/* levels */.y.flatMap((level) => [...byLevel[level].values()].sort((one, other) => other.findings - one.findings));
            const beyond = all.slice(mostFixes).reduce((sum, { findings }) => sum + findings, 0);
            return { list: all.slice(0, mostFixes), leftOut: leftOut + beyond };
        },
    };
}

;// CONCATENATED MODULE: ./lib/gate/fleet-builder.js



/** How many subjects a fleet keeps in full. */
const mostSubjects = 200;
/** How many findings of a subject it keeps. */
const mostFindings = 150;
/** Characters of all findings together: 200 subjects of 65 findings need a third of it. */
const mostFindingCharacters = 2_000_000;
/** Characters of the findings of one subject, so that those kept for a while are bounded, too. */
const mostSubjectCharacters = 30_000;
/**
 * Makes a builder whose memory is bounded whatever comes: twice the subjects that a report shows, and their findings.
 *
 * The worst subject comes first: by state (fail, unjudged, warning, pass, skipped), then the one with more findings of
 * the level high, then medium, then low; where all that is equal, the one that was added first.
 */
function createFleet(kind) {
    const totals = emptyTotals();
    const fixes = createFixes();
    let kept = [];
    /** The least bad of the worst 200 by now. */
    let last;
    const prune = () => {
        // The sort is stable, so that equals stay in their order.
        kept = kept.sort(worstFirst).slice(0, mostSubjects);
        last = kept[mostSubjects - 1];
    };
    return {
        add: (given) => {
            count(totals, given);
            for (const finding of given.findings)
                fixes.add(finding);
            // Of a large fleet most are no worse than 200 others, and copying them would be for nothing.
            if (last !== undefined && worstFirst(last, given) <= 0)
                return;
            kept.push(copyOf(given));
            if (kept.length >= 2 * mostSubjects)
                prune();
        },
        build: () => {
            prune();
            const { list, leftOut } = fixes.build();
            return {
                kind,
                totals: structuredClone(totals),
                subjects: withinBudget(kept),
                leftOut: without(totals, kept),
                fixes: list,
                fixesLeftOut: leftOut,
            };
        },
    };
}
function emptyTotals() {
    return {
        subjects: 0,
        states: { fail: 0, unjudged: 0, warning: 0, pass: 0, skipped: 0 },
        withFindings: 0,
        counts: { high: 0, medium: 0, low: 0 },
        ignored: 0,
        known: 0,
    };
}
function count(totals, subject) {
    const { counts, id, ignored, known, state } = subject;
    for (const number of [counts.high, counts.medium, counts.low, ignored, known]) {
        if (!Number.isSafeInteger(number) || number < 0) {
            throw new RangeError(`A number of subject ${(0,bounded_text/* bounded */.Mm)(id, 100)} does not count anything: ${number}.`);
        }
    }
    totals.subjects += 1;
    totals.states[state] += 1;
    if (fleet/* levels */.y.some((level) => counts[level] > 0))
        totals.withFindings += 1;
    for (const level of fleet/* levels */.y)
        totals.counts[level] += counts[level];
    totals.ignored += ignored;
    totals.known += known;
}
function without(totals, kept) {
    const shown = emptyTotals();
    for (const subject of kept)
        count(shown, subject);
    const rest = emptyTotals();
    rest.subjects = totals.subjects - shown.subjects;
    rest.withFindings = totals.withFindings - shown.withFindings;
    rest.ignored = totals.ignored - shown.ignored;
    rest.known = totals.known - shown.known;
    for (const state of fleet/* subjectStates */.N)
        rest.states[state] = totals.states[state] - shown.states[state];
    for (const level of fleet/* levels */.y)
        rest.counts[level] = totals.counts[level] - shown.counts[level];
    return rest;
}
function worstFirst(one, other) {
    const byState = fleet/* subjectStates */.N.indexOf(one.state) - fleet/* subjectStates */.N.indexOf(other.state);
    if (byState !== 0)
        return byState;
    const level = fleet/* levels */.y.find((each) => one.counts[each] !== other.counts[each]);
    return level === undefined ? 0 : other.counts[level] - one.counts[level];
}
function copyOf(given) {
    const { counts, findings, group, id, ignored, known, name, reason, state, url } = given;
    const copies = [...findings].sort(gravestFirst).slice(0, mostFindings).map(findingOf);
    const kept = fitting(copies, mostSubjectCharacters);
    return {
        id: (0,bounded_text/* bounded */.Mm)(id, 200),
        name: (0,bounded_text/* bounded */.Mm)(name, 200),
        group: group === null ? null : (0,bounded_text/* bounded */.Mm)(group, 100),
        state,
        counts: { high: counts.high, medium: counts.medium, low: counts.low },
        ignored,
        known,
        reason: reason === null ? null : (0,bounded_text/* boundedMessage */.tq)(reason, 300),
        url: url === null ? null : (0,bounded_text/* bounded */.Mm)(url, 2_000),
        findings: kept,
        findingsLeftOut: findings.length - kept.length,
    };
}
/** What counts comes first, then by level; equals stay in the order of the service. */
function gravestFirst(one, other) {
    if (one.counted !== other.counted)
        return one.counted ? -1 : 1;
    return fleet/* levels */.y.indexOf(one.level) - fleet/* levels */.y.indexOf(other.level);
}
function findingOf({ counted, id, level, place, reason, status, title }) {
    return {
        id: (0,bounded_text/* bounded */.Mm)(id, 100),
        title: (0,bounded_text/* boundedWords */.zk)(title, 200),
        level,
        place: place === null ? null : (0,bounded_text/* bounded */.Mm)(place, 300),
        status,
        counted,
        reason: reason === null ? null : (0,bounded_text/* boundedMessage */.tq)(reason, 200),
    };
}
function sizeOf({ id, place, reason, title }) {
    return JSON.stringify([id, title, place, reason]).length;
}
/** The first findings that stay within so many characters together. */
function fitting(findings, most) {
    let left = most;
    return findings.filter((finding) => {
        left -= sizeOf(finding);
        return left >= 0;
    });
}
/** Keeps the findings of the worst subjects as long as all of them together stay within their budget. */
function withinBudget(subjects) {
    let left = mostFindingCharacters;
    return subjects.map((subject) => {
        const findings = fitting(subject.findings, left);
        left -= findings.reduce((sum, finding) => sum + sizeOf(finding), 0);
        if (findings.length < subject.findings.length)
            left = 0;
        return {
            ...subject,
            findings,
            findingsLeftOut: subject.findingsLeftOut + subject.findings.length - findings.length,
        };
    });
}


/***/ }),

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

/***/ 43044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ judgeResult),
/* harmony export */   y: () => (/* binding */ announcesWeakness)
/* harmony export */ });
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89986);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);
/* harmony import */ var _doubts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63054);



/** Whether a result announces anything weak, by any of its numbers. */
function announcesWeakness(result) {
    const { level1WeakCount, level2WeakCount, level3WeakCount, weakCount } = result;
    return [weakCount, level3WeakCount, level2WeakCount, level1WeakCount].some((count) => count !== 0);
}
/**
 * Counts a result. Pure but for marking what was ignored. Where announced counts and items contradict each other, the
 * greater number counts: it can't pass either way.
 */
function judgeResult(result, details, ignoring) {
    const doubts = (0,_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtsOfCounts */ .XC)(result);
    const announced = {
        high: result.level3WeakCount ?? 0,
        medium: result.level2WeakCount ?? 0,
        low: result.level1WeakCount ?? 0,
    };
    const plain = {
        result,
        checks: result.checkCount ?? 0,
        weak: result.weakCount ?? 0,
        ignored: 0,
        counts: announced,
        items: null,
    };
    if (details === 'unread')
        return { ...plain, doubts };
    if (details === 'gone') {
        const gone = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('nhn_doubt_gone', { instance: (0,_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(result), number: result.usageStasNo ?? '?' });
        return { ...plain, doubts: [...doubts, gone] };
    }
    const items = details.map((item) => itemOf(item, result, ignoring));
    const countOf = (status, level) => items.filter((item) => item.status === status && (level === undefined || item.level === level)).length;
    const left = (level) => Math.max(countOf('weak', level), announced[level] - countOf('ignored', level));
    return {
        result,
        checks: plain.checks,
        weak: Math.max(countOf('weak'), plain.weak - countOf('ignored')),
        ignored: countOf('ignored'),
        counts: { high: left('high'), medium: left('medium'), low: left('low') },
        items,
        doubts: [...doubts, ...(0,_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtsOfItems */ .F4)(result, details)],
    };
}
const longestFix = 4_000;
function itemOf(item, result, ignoring) {
    const { manageMethod = '', resultCode = '', resultId = '', weakLevel } = item;
    const entry = (0,_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .isWeak */ .FI)(item) ? ignoring.entryFor(resultId, result.instanceName) : undefined;
    return {
        id: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(resultId, 60),
        title: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(item.itemName ?? '', 200),
        category: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(item.categoryName ?? '', 200),
        level: (0,_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(weakLevel) ? _doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr[weakLevel] : null,
        code: (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(resultCode, 40),
        status: (0,_doubts_js__WEBPACK_IMPORTED_MODULE_0__/* .isWeak */ .FI)(item)
            ? entry === undefined
                ? 'weak'
                : 'ignored'
            : resultCode === 'O'
                ? 'good'
                : 'unknown',
        // What is good needs no countermeasure, and most items of most fleets are good.
        fix: resultCode === 'O' ? '' : linesOf(manageMethod),
        ignored: entry ?? null,
    };
}
/** A countermeasure's lines: the service writes `<br>` for their ends. What it writes is text, and no HTML. */
function linesOf(text) {
    const lines = text.slice(0, longestFix).split(/<br\s*\/?>|\r\n|[\r\n]/i);
    return lines
        .map((line) => (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(line))
        .filter((line) => line !== '')
        .join('\n');
}


/***/ }),

/***/ 2876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runNhnGate: () => (/* binding */ runNhnGate)
});

// EXTERNAL MODULE: ./lib/gate/conclusion.js
var conclusion = __webpack_require__(13924);
// EXTERNAL MODULE: ./lib/gate/fleet-builder.js + 1 modules
var fleet_builder = __webpack_require__(37664);
// EXTERNAL MODULE: ./lib/gate/judge.js
var judge = __webpack_require__(56068);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(93314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/options/ignore-file.js
var ignore_file = __webpack_require__(485);
// EXTERNAL MODULE: ./lib/sources/nhn/doubts.js
var nhn_doubts = __webpack_require__(63054);
;// CONCATENATED MODULE: ./lib/sources/nhn/age.js


/**
 * How old a result is by the rule; a message says why nobody can tell. What comes from the future is not young: one of
 * two clocks is wrong. A result without a time is doubtful for that alone, and no age of it is asked for.
 */
function ageOf(result, { apart, maxAge, now }) {
    if (apart !== undefined)
        return apart;
    if (result.at > now)
        return fromFuture(result, now);
    return now - result.at > maxAge ? 'stale' : 'recent';
}
function fromFuture(result, now) {
    const times = { instance: (0,nhn_doubts/* placeOf */.$t)(result), time: isoTime(result.at), now: isoTime(now) };
    return (0,message/* message */.iU)('nhn_reason_future', times);
}
/** Writes a moment in whole seconds, UTC. */
function isoTime(milliseconds) {
    return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

// EXTERNAL MODULE: ./lib/gate/fleet.js
var fleet = __webpack_require__(54387);
;// CONCATENATED MODULE: ./lib/sources/nhn/fleet.js



/**
 * Makes an instance ready to be shown. One that is weak within the limits is let through with a warning, so that it
 * can be told from a clean one. Where the list of its region is not whole, a later result may be missing, and being within
 * the limits proves nothing. Where limits hold for the total, every item of a level is marked as counted until
 * `countedInTotal` knows better.
 */
function subjectOf(instance, policy, { isListWhole }) {
    const { counts, ignored, name, region, results, stale } = instance;
    const place = (0,nhn_doubts/* placeOf */.$t)({ instanceName: name, region });
    const unlisted = isListWhole ? null : (0,message/* message */.iU)('nhn_region_not_whole', { region });
    const [doubt = instance.ageless ?? unlisted] = instance.doubts;
    const over = policy.scope === 'instance' ? levelsOver(counts, policy) : new Set();
    const countedLevels = policy.scope === 'instance' ? over : new Set(fleet/* levels */.y);
    const isWeak = instance.weak > 0 || fleet/* levels */.y.some((level) => counts[level] > 0);
    const state = stale || over.size > 0 ? 'fail' : doubt !== null ? 'unjudged' : isWeak ? 'warning' : 'pass';
    return {
        id: `${region}/${name}`,
        name,
        group: region,
        state,
        counts,
        ignored,
        known: 0,
        reason: stale ? (0,message/* message */.iU)('nhn_stale', { instance: place }) : doubt,
        url: null,
        findings: results.flatMap((one) => findingsOf(one, countedLevels, results.length > 1)),
    };
}
/** A required instance that no region has. */
function missingSubject(name) {
    return {
        id: `?/${name}`,
        name,
        group: null,
        state: 'fail',
        counts: { high: 0, medium: 0, low: 0 },
        ignored: 0,
        known: 0,
        reason: (0,message/* message */.iU)('nhn_missing', { instance: name }),
        url: null,
        findings: [],
    };
}
/**
 * Leaves marked what was counted where limits hold for the total: it is known only when everything was added up. No
 * instance has failed by itself then.
 */
function countedInTotal(fleet, total, { scope, ...limits }) {
    if (scope !== 'total')
        return fleet;
    const over = levelsOver(total, limits);
    const subjects = fleet.subjects.map((subject) => ({
        ...subject,
        findings: subject.findings.map((finding) => ({
            ...finding,
            counted: finding.counted && over.has(finding.level),
        })),
    }));
    return { ...fleet, subjects };
}
function levelsOver(counts, limits) {
    return new Set(fleet/* levels */.y.filter((level) => {
        const limit = limits[`max_${level}`];
        return limit !== 'off' && counts[level] > limit;
    }));
}
function findingsOf({ counts, items, result }, countedLevels, isOneOfSeveral) {
    const place = isOneOfSeveral ? result.bss : null;
    if (items !== null)
        return items.flatMap((item) => findingOf(item, countedLevels, place));
    // Nobody read the single items: what is left to say is how many there are.
    return fleet/* levels */.y
        .filter((level) => counts[level] > 0)
        .map((level) => ({
        id: level,
        title: (0,message/* message */.iU)('nhn_unread_items', { count: counts[level] }),
        level,
        place,
        status: 'open',
        counted: countedLevels.has(level),
        reason: null,
        fix: null,
        url: null,
    }));
}
function findingOf({ fix, id, ignored, level, status, title }, countedLevels, place) {
    if (status !== 'weak' && status !== 'ignored')
        return [];
    return [
        {
            id,
            title,
            // A level that nobody knows may be the gravest; the doubt about it is told elsewhere.
            level: level ?? 'high',
            place,
            status: status === 'weak' ? 'open' : 'ignored',
            counted: status === 'weak' && level !== null && countedLevels.has(level),
            reason: ignored === null
                ? null
                : (0,message/* message */.iU)('nhn_ignored', {
                    by: ignored.approved_by,
                    reason: ignored.reason,
                    expires: ignored.expires,
                }),
            fix: fix === '' ? null : fix,
            url: null,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/sources/nhn/judge.js


/**
 * Holds a fleet against the limits. Pure. Where not every result is there and sound, a count within its limit proves
 * nothing and is `unjudged`; one beyond it is `failed` all the same.
 */
function judgeFleet(tally, policy, circumstances) {
    const whole = wholeness(tally, circumstances);
    const isWhole = whole.every(({ result }) => result === 'pass');
    const limits = [
        ...levelChecks(tally, policy),
        ageCheck(tally, policy, circumstances),
        ...nameChecks(policy, circumstances),
    ];
    return [...(isWhole ? limits : limits.map(withoutPass)), ...whole];
}
function withoutPass(check) {
    if (check.result !== 'pass')
        return check;
    return { ...check, result: 'unjudged', reason: (0,message/* message */.iU)('nhn_reason_not_whole') };
}
function levelChecks({ highest, results }, { max_high, max_low, max_medium }) {
    const rows = [
        ['max_high', max_high, highest.high],
        ['max_medium', max_medium, highest.medium],
        ['max_low', max_low, highest.low],
    ];
    return rows.flatMap(([id, limit, { instance, observed, over }]) => {
        if (limit === 'off')
            return [];
        const numbers = { option: id, observed, limit };
        const reason = instance === null
            ? (0,message/* message */.iU)('nhn_reason_over_total', numbers)
            : over <= 1
                ? (0,message/* message */.iU)('nhn_reason_over', { ...numbers, instance })
                : (0,message/* message */.iU)('nhn_reason_over_several', { ...numbers, instance, instances: over });
        return [check(id, results === 0 ? null : observed, limit, reason, (0,message/* message */.iU)('nhn_reason_not_whole'))];
    });
}
function ageCheck({ ageless, oldest, stale }, { max_age: limit }, { clocks }) {
    if (clocks !== undefined)
        return check('max_age', null, limit, clocks, clocks);
    const age = oldest?.age ?? null;
    const instance = oldest?.instance ?? '';
    const old = { instance, age: age ?? 0, limit };
    const reason = stale.count <= 1
        ? (0,message/* message */.iU)('nhn_reason_stale', old)
        : (0,message/* message */.iU)('nhn_reason_stale_several', { ...old, instances: stale.count });
    const judged = check('max_age', age, limit, reason, (0,message/* message */.iU)('nhn_reason_not_whole'));
    // One age that nobody can tell may be too great, unless another one is anyway.
    if (ageless === null || judged.result === 'fail')
        return judged;
    return { ...judged, result: 'unjudged', reason: ageless };
}
function nameChecks({ instances, require_instances: required }, { missing, unmatched }) {
    const first = (names) => names.slice(0, 5);
    const checks = [];
    if ((required ?? []).length > 0) {
        const reason = (0,message/* message */.iU)('nhn_reason_missing', { count: missing.length, instances: first(missing) });
        checks.push(check('require_instances', missing.length, 0, reason));
    }
    if ((instances?.included ?? []).length > 0) {
        const reason = (0,message/* message */.iU)('nhn_reason_unmatched', { count: unmatched.length, patterns: first(unmatched) });
        checks.push(check('instances', unmatched.length, 0, reason));
    }
    return checks;
}
function wholeness({ doubts, results }, { emptyRegions }) {
    const [firstDoubt] = doubts.said;
    const doubtful = doubts.count <= 1 || firstDoubt === undefined
        ? (firstDoubt ?? (0,message/* message */.iU)('nhn_reason_not_whole'))
        : (0,message/* message */.iU)('nhn_reason_doubts', { reason: firstDoubt, count: doubts.count - 1 });
    // What is known to be wrong says more than what is not there, which may follow from it.
    return [
        check('consistent_results', doubts.count, 0, doubtful),
        check('results_found', results, 1, (0,message/* message */.iU)('nhn_reason_no_results')),
        check('region', emptyRegions.length, 0, (0,message/* message */.iU)('nhn_reason_empty_region', { regions: emptyRegions.slice(0, 5) })),
    ];
}
const shapes = {
    max_high: { unit: 'count', bound: 'at_most', severity: 'failed' },
    max_medium: { unit: 'count', bound: 'at_most', severity: 'failed' },
    max_low: { unit: 'count', bound: 'at_most', severity: 'failed' },
    max_age: { unit: 'milliseconds', bound: 'at_most', severity: 'failed' },
    require_instances: { unit: 'count', bound: 'at_most', severity: 'failed' },
    instances: { unit: 'count', bound: 'at_most', severity: 'failed' },
    results_found: { unit: 'count', bound: 'at_least', severity: 'incomplete' },
    region: { unit: 'count', bound: 'at_most', severity: 'incomplete' },
    consistent_results: { unit: 'count', bound: 'at_most', severity: 'incomplete' },
};
/** `unknown` says why nothing was observed, where that is another reason. */
function check(id, observed, limit, reason, unknown = reason) {
    const shape = shapes[id];
    const result = (0,judge/* compare */.U)(observed, shape.bound, limit);
    if (result === 'pass')
        return { id, ...shape, observed, limit, result };
    return { id, ...shape, observed, limit, result, reason: result === 'unjudged' ? unknown : reason };
}

// EXTERNAL MODULE: ./lib/sources/nhn/lines.js
var lines = __webpack_require__(8294);
// EXTERNAL MODULE: ./lib/sources/nhn/read-latest.js + 3 modules
var read_latest = __webpack_require__(15918);
// EXTERNAL MODULE: ./lib/gate/assemble-report.js + 1 modules
var assemble_report = __webpack_require__(89575);
// EXTERNAL MODULE: ./lib/sources/nhn/identity.js
var nhn_identity = __webpack_require__(51611);
// EXTERNAL MODULE: ./lib/sources/nhn/layout.js
var layout = __webpack_require__(50727);
// EXTERNAL MODULE: ./lib/sources/nhn/next-steps.js
var next_steps = __webpack_require__(95162);
;// CONCATENATED MODULE: ./lib/sources/nhn/tally.js


/** How many names an output holds. */
const mostNames = 100;
/** How many doubts are said; all are counted. */
const mostDoubts = 20;
const levelNames = ['high', 'medium', 'low'];
const none = { high: 0, medium: 0, low: 0 };
const plus = (one, other) => ({
    high: one.high + other.high,
    medium: one.medium + other.medium,
    low: one.low + other.low,
});
const limitOf = { high: 'max_high', medium: 'max_medium', low: 'max_low' };
/** Puts the results of one instance together. */
function judgedInstance(results, rule) {
    const [{ result }] = results;
    const sum = (of) => results.reduce((total, one) => total + of(one), 0);
    const ages = results.map((one) => ageOf(one.result, rule));
    return {
        name: result.instanceName,
        region: result.region,
        results,
        counts: results.map(({ counts }) => counts).reduce(plus, none),
        weak: sum(({ weak }) => weak),
        checks: sum(({ checks }) => checks),
        ignored: sum(({ ignored }) => ignored),
        stale: ages.includes('stale'),
        ageless: ages.find((age) => typeof age === 'object') ?? null,
        doubts: results.flatMap(({ doubts }) => doubts),
    };
}
/** Begins to add up, as of `now` in milliseconds since 1970. */
function createTally(options, now) {
    const required = new Set(options.require_instances);
    const regions = new Set();
    const present = new Set();
    const staleNames = new Set();
    const said = [];
    let [results, instances, weakInstances, checks, weak, ignored, stale, doubts] = [0, 0, 0, 0, 0, 0, 0, 0];
    let counts = none;
    let oldest = null;
    let ageless = null;
    const nowhere = { observed: 0, instance: null, over: 0 };
    const highest = { high: nowhere, medium: nowhere, low: nowhere };
    const doubt = (one) => {
        doubts += 1;
        if (said.length < mostDoubts)
            said.push(one);
    };
    const look = ({ at }, instance) => {
        if (Number.isNaN(at))
            return;
        if (oldest === null || now - at > oldest.age)
            oldest = { age: now - at, instance };
    };
    return {
        add: (instance) => {
            const place = (0,nhn_doubts/* placeOf */.$t)({ instanceName: instance.name, region: instance.region });
            instances += 1;
            results += instance.results.length;
            checks += instance.checks;
            weak += instance.weak;
            ignored += instance.ignored;
            counts = plus(counts, instance.counts);
            if (instance.weak > 0 || levelNames.some((level) => instance.counts[level] > 0))
                weakInstances += 1;
            regions.add(instance.region);
            if (required.has(instance.name))
                present.add(instance.name);
            if (instance.stale) {
                stale += 1;
                if (staleNames.size < mostNames)
                    staleNames.add(instance.name);
            }
            ageless ??= instance.ageless;
            for (const { result } of instance.results)
                look(result, place);
            for (const one of instance.doubts)
                doubt(one);
            for (const level of levelNames) {
                const observed = instance.counts[level];
                const limit = options[limitOf[level]];
                const before = highest[level];
                const over = before.over + (limit !== 'off' && observed > limit ? 1 : 0);
                const isHigher = before.instance === null || observed > before.observed;
                highest[level] = { ...(isHigher ? { observed, instance: place } : before), over };
            }
        },
        doubt,
        sum: () => ({
            results,
            instances,
            weakInstances,
            checks,
            weak,
            ignored,
            counts,
            highest: options.scope === 'instance'
                ? highest
                : {
                    high: { observed: counts.high, instance: null, over: 0 },
                    medium: { observed: counts.medium, instance: null, over: 0 },
                    low: { observed: counts.low, instance: null, over: 0 },
                },
            stale: { count: stale, names: [...staleNames] },
            oldest,
            ageless,
            doubts: { count: doubts, said },
            regions,
            present,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/sources/nhn/report.js







/** Builds the report of a run from what its session found out and how it ended. */
function buildReport(session, policy, ending) {
    const { api, clock, options, requests, run, version, warnings } = session;
    const { checks, error, found, isEmpty = false, outcome, reason } = ending;
    const identity = (0,nhn_identity/* identityOf */.c)(options);
    return (0,assemble_report/* assembleReport */.x)({ source: 'nhn', layout: layout/* nhnLayout */.X, version, run, policy }, { ...identity, facts: { ...identity.facts, ...factsOf(found) } }, {
        outcome,
        reason,
        error,
        leniency: {
            onError: options.on_error,
            onIncomplete: options.on_no_results,
            // Of all that is incomplete only a list that was read to its end, and has nothing in it, may be let off.
            finished: isEmpty,
            forgivable: error !== undefined && (0,conclusion/* isForgivable */.OX)(error),
        },
        incompleteNotice: (0,message/* message */.iU)('nhn_notice_no_results_warn'),
        startedAt: session.startedAt,
        endedAt: clock.now(),
        durationMs: clock.monotonic() - session.startedMonotonic,
    }, {
        warnings,
        checks,
        nextSteps: (0,next_steps/* adviseNext */.q)({ options, reason, checks, error }),
        polls: requests.count(),
        lastAnswer: api.lastAnswer(),
        ...(found && { fleet: found.fleet }),
    });
}
function factsOf(found) {
    if (found === undefined)
        return {};
    const { missing, tally } = found;
    return {
        instance_count: tally.instances,
        weak_instance_count: tally.weakInstances,
        check_count: tally.checks,
        weak_count: tally.weak,
        high_count: tally.counts.high,
        medium_count: tally.counts.medium,
        low_count: tally.counts.low,
        ignored_count: tally.ignored,
        stale_count: tally.stale.count,
        missing_count: missing.length,
        stale_instances: tally.stale.names,
        missing_instances: missing.slice(0, mostNames),
    };
}

// EXTERNAL MODULE: ./lib/sources/nhn/session.js + 3 modules
var nhn_session = __webpack_require__(30234);
// EXTERNAL MODULE: ./lib/kernel/slots.js
var slots = __webpack_require__(16280);
// EXTERNAL MODULE: ./lib/sources/nhn/judged-result.js
var judged_result = __webpack_require__(43044);
;// CONCATENATED MODULE: ./lib/sources/nhn/take-instances.js







/** How long the log may stay silent: CI systems end jobs that do. In milliseconds. */
const heartbeat = 60_000;
/**
 * Judges the results one by one, with their items where those are read, and hands each instance on as soon as it is
 * complete: whatever their number, memory holds only a few of them.
 */
async function takeInstances(taking) {
    const { ages, api, clock, doubtfulRegions, files, fleet, ignoring, log, options, results, tally } = taking;
    const detailsOf = async (result) => {
        const wanted = options.details === 'all' || (options.details === 'weak' && (0,judged_result/* announcesWeakness */.y)(result));
        if (!wanted || result.usageStasNo === undefined)
            return 'unread';
        return (await api.items(result.usageStasNo)) ?? 'gone';
    };
    let instance = [];
    const complete = async () => {
        const [first, ...rest] = instance;
        if (first === undefined)
            return;
        instance = [];
        const judged = judgedInstance([first, ...rest], ages);
        const subject = subjectOf(judged, options, { isListWhole: !doubtfulRegions.has(judged.region) });
        tally.add(judged);
        fleet.add(subject);
        await files.instance((0,lines/* instanceLine */.Ut)(judged, subject.state));
    };
    let spoke = clock.monotonic();
    let done = 0;
    await (0,slots/* inOrder */.a)(results, options.concurrency, detailsOf, async (details, result) => {
        const last = instance.at(-1)?.result;
        if (last?.instanceName !== result.instanceName || last.region !== result.region)
            await complete();
        const judged = (0,judged_result/* judgeResult */.p)(result, details, ignoring);
        instance.push(judged);
        await files.result((0,lines/* resultLine */.ow)(judged, ageOf(result, ages)));
        done += 1;
        if (clock.monotonic() - spoke < heartbeat)
            return;
        spoke = clock.monotonic();
        log.info((0,message/* message */.iU)('nhn_log_progress', { done, total: results.length }));
    });
    await complete();
}

// EXTERNAL MODULE: ./lib/sources/nhn/windows.js
var windows = __webpack_require__(30872);
;// CONCATENATED MODULE: ./lib/sources/nhn/run.js
















/** Two clocks further apart than this are not both a little wrong: one of them tells nothing. */
const furthestApart = 86_400_000;
/**
 * Runs the NHN gate: reads the results of a period, judges the latest ones, and returns the report, however it ends.
 * A token that was issued is revoked before, on every ending but the death of the process.
 */
async function runNhnGate(options, policy, context) {
    const session = (0,nhn_session.createSession)(options, context);
    let ending;
    try {
        ending = await proceed(session);
    }
    catch (error) {
        ending = error instanceof errors/* GateError */.ue ? endingOf(error) : unforeseen(session, error);
    }
    const kept = await (0,nhn_session.endSession)(session);
    if (kept !== undefined)
        warn(session, kept);
    return buildReport(session, policy, ending);
}
async function proceed(session) {
    const { clock, options, signal } = session;
    signal.throwIfAborted();
    const now = clock.now();
    if (options.from !== undefined && options.from >= now - options.max_age) {
        throw new errors/* ConfigurationError */.j1([(0,message/* message */.iU)('nhn_problem_from')]);
    }
    const period = {
        from: options.from ?? now - options.lookback,
        to: Math.min(options.to ?? now, now),
    };
    const entries = await ignored(session);
    return options.dry_run ? rehearse(session, period) : judgePeriod(session, period, entries);
}
function ignored({ options, readFile }) {
    const { ignore_file: file } = options;
    if (file === undefined)
        return Promise.resolve([]);
    return (0,ignore_file/* readIgnoreFile */.rj)(file, 'ignore_file', readFile);
}
/** Gets a token and the first page of each region, and judges nothing. */
async function rehearse({ api, options }, { from, to }) {
    const [window] = (0,windows.windowsOf)(from, to);
    if (window === undefined)
        throw new Error('A period without a window.');
    for (const region of options.region)
        await api.page({ region, window, page: 1, limit: 10 });
    return {
        outcome: 'checked',
        reason: (0,message/* message */.iU)('nhn_reason_checked', { regions: options.region }),
        checks: [],
    };
}
async function judgePeriod(session, { from, to }, entries) {
    const { api, clock, log, options } = session;
    log.info((0,message/* message */.iU)('nhn_log_reading', { regions: options.region }));
    const { doubts, doubtfulRegions, results, selection } = await (0,read_latest.readLatestResults)({
        api,
        log,
        options,
        from,
        to,
    });
    const { apart, now } = clocksOf(session);
    const ages = { now, maxAge: options.max_age, apart };
    const ignoring = (0,ignore_file/* createIgnoring */.q2)(entries, now);
    const tally = createTally(options, now);
    const fleet = (0,fleet_builder/* createFleet */.B3)('instance');
    const files = (0,lines/* openCompleteFiles */.xo)(session.lines);
    for (const doubt of doubts)
        tally.doubt(doubt);
    log.info((0,message/* message */.iU)('nhn_log_found', { results: results.length, instances: countInstances(results) }));
    await takeInstances({
        api,
        clock,
        log,
        options,
        results,
        doubtfulRegions,
        ages,
        ignoring,
        tally,
        fleet,
        files,
    });
    const sum = tally.sum();
    const missing = (options.require_instances ?? []).filter((name) => !sum.present.has(name));
    for (const name of missing) {
        fleet.add(missingSubject(name));
        await files.instance({ instance: name, state: 'missing' });
    }
    await files.close();
    const circumstances = {
        unmatched: selection.unmatched(),
        missing,
        emptyRegions: options.region.filter((region) => !sum.regions.has(region)),
        clocks: apart,
    };
    const checks = judgeFleet(sum, options, circumstances);
    const { decidedBy, outcome } = (0,judge/* judgeChecks */.L)(checks);
    for (const pattern of selection.idle())
        warn(session, (0,message/* message */.iU)('nhn_notice_idle', { pattern }));
    for (const warning of ignoring.warnings())
        warn(session, warning);
    session.warnings.push(...sum.doubts.said);
    if (sum.doubts.count > sum.doubts.said.length) {
        session.warnings.push((0,message/* message */.iU)('and_more', { count: sum.doubts.count - sum.doubts.said.length }));
    }
    const numbers = {
        instances: sum.instances,
        high: sum.counts.high,
        medium: sum.counts.medium,
        low: sum.counts.low,
    };
    return {
        outcome,
        reason: decidedBy?.reason ?? (0,message/* message */.iU)('nhn_reason_passed', numbers),
        checks,
        found: { tally: sum, missing, fleet: countedInTotal(fleet.build(), sum.counts, options) },
        isEmpty: outcome === 'incomplete' && sum.results === 0 && sum.doubts.count === 0 && apart === undefined,
    };
}
/**
 * The time by which ages are taken: the later one of our clock and the service's, so that nothing looks younger for
 * a clock that is slow. Clocks that are days apart tell nothing.
 */
function clocksOf({ api, clock }) {
    const seen = api.serverClock();
    if (seen === undefined)
        return { now: clock.now(), apart: undefined };
    const ahead = seen.server - seen.own;
    const now = clock.now() + Math.max(0, ahead);
    if (Math.abs(ahead) <= furthestApart)
        return { now, apart: undefined };
    const times = { server: isoTime(seen.server), own: isoTime(seen.own) };
    return { now, apart: (0,message/* message */.iU)('nhn_reason_clocks', times) };
}
function countInstances(results) {
    return new Set(results.map(({ instanceName, region }) => JSON.stringify([region, instanceName]))).size;
}
function warn({ log, warnings }, said) {
    warnings.push(said);
    log.warning(said);
}
function endingOf(error) {
    return { outcome: (0,conclusion/* outcomeOf */.sG)(error), reason: error.detail, checks: [], error };
}
function unforeseen({ log }, error) {
    log.debug((0,errors/* stackOf */.US)(error));
    return { outcome: 'error', reason: (0,message/* message */.iU)('reason_unforeseen', { error: (0,errors/* wordsOf */.Z9)(error) }), checks: [] };
}


/***/ }),

/***/ 30234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSession: () => (/* binding */ createSession),
  endSession: () => (/* binding */ endSession)
});

// EXTERNAL MODULE: ./lib/sources/nhn/api.js + 1 modules
var nhn_api = __webpack_require__(84433);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/http/retry.js + 2 modules
var retry = __webpack_require__(97389);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(93314);
;// CONCATENATED MODULE: ./lib/kernel/late-signal.js
/** Makes a signal that aborts, for the same reason, so many milliseconds after another one. */
function lateSignal(early, milliseconds, clock) {
    const late = new AbortController();
    const over = new AbortController();
    const wait = () => {
        clock.sleep(milliseconds, over.signal).then(() => late.abort(early.reason), () => { });
    };
    if (early.aborted)
        wait();
    else
        early.addEventListener('abort', wait, { once: true, signal: over.signal });
    return { signal: late.signal, close: () => over.abort() };
}

// EXTERNAL MODULE: ./lib/kernel/linked-signal.js
var linked_signal = __webpack_require__(41713);
// EXTERNAL MODULE: ./lib/kernel/slots.js
var kernel_slots = __webpack_require__(16280);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/sources/nhn/requests.js








/**
 * How long a read is tried again. No limit of requests is documented, and a run of thousands must outlive a minute of
 * trouble: six tries within two minutes.
 */
const patientPolicy = { tries: 6, window: 120_000, firstWait: 1_000, longestWait: 30_000 };
/** The longest exchange, in milliseconds. */
const longestExchange = 30_000;
/** Begins a run's time. */
function createRequests(tools) {
    const { clock, concurrency, http, log, random, readPolicy = patientPolicy, timeout } = tools;
    const end = clock.monotonic() + timeout;
    const slots = (0,kernel_slots/* createSlots */.e)(concurrency);
    const over = new AbortController();
    const signal = (0,linked_signal/* linkedSignal */.u)([tools.signal, over.signal]);
    // Every request listens, and there may be more than the ten at which Node warns of a leak.
    (0,external_node_events_.setMaxListeners)(0, signal);
    let sent = 0;
    const left = () => {
        const rest = end - clock.monotonic();
        if (rest > 0)
            return rest;
        throw new errors/* RunTimeoutError */.NE((0,message/* message */.iU)('nhn_reason_timeout', { limit: (0,duration/* formatDuration */.a)(timeout) }));
    };
    return {
        send: (request, grace = 0) => slots.use(async () => {
            signal.throwIfAborted();
            // A timer takes whole milliseconds, and one that is late leaves no doubt whose time was over.
            const timeoutMs = Math.min(longestExchange, Math.ceil(left()) + 1);
            sent += 1;
            if (grace === 0)
                return http.request({ ...request, signal, timeoutMs });
            const late = lateSignal(signal, grace, clock);
            try {
                return await http.request({ ...request, signal: late.signal, timeoutMs });
            }
            finally {
                late.close();
            }
        }),
        read: async (operation) => {
            const policy = { ...readPolicy, window: Math.min(readPolicy.window, left()), askedUntil: end };
            try {
                return await (0,retry/* retryRead */.Ng)(operation, policy, { clock, random, log, signal });
            }
            catch (error) {
                if (!(error instanceof errors/* AbortedError */.oM))
                    left();
                throw error;
            }
        },
        count: () => sent,
        end: () => over.abort(new errors/* AbortedError */.oM((0,message/* message */.iU)('reason_not_finished'), 'SIGTERM')),
    };
}

// EXTERNAL MODULE: ./lib/http/answer.js + 1 modules
var http_answer = __webpack_require__(32163);
// EXTERNAL MODULE: ./lib/http/json-answer.js
var json_answer = __webpack_require__(98363);
// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(34849);
// EXTERNAL MODULE: ./lib/sources/nhn/schema.js
var schema = __webpack_require__(38306);
;// CONCATENATED MODULE: ./lib/sources/nhn/token.js






/** A token is replaced this long before its end, in milliseconds, but never in the first half of its life. */
const early = 60_000;
/**
 * How long a run that is told to stop waits for a token which is on its way, in milliseconds: nobody else could take
 * it back. With the revocation it stays within the time in which a stopped step ends.
 */
const graceForToken = 1_000;
/** How long the revocation of a token may take, in milliseconds. */
const longestRevocation = 5_000;
/** A token that the user brought along. Nobody here can replace it, and it is not ours to revoke. */
function givenToken(token) {
    return {
        current: async () => token,
        insteadOf: async () => undefined,
        revoke: async () => undefined,
    };
}
/**
 * Issues tokens from a User Access Key (token guide, `/oauth2/token/create`): one when it is first needed, another
 * before it ends, and once in a run another after a 401. Asking twice is harmless: a token nobody holds dies by
 * itself. Each is registered as a secret before anything is done with it.
 */
function issuedTokens(tools) {
    const { clock, http, keyId, oauthUrl, requests, secretKey, secrets } = tools;
    const pair = new secret/* Secret */.z(Buffer.from(`${keyId}:${secretKey.reveal()}`).toString('base64'));
    secrets.add(pair);
    const authorization = new secret/* Secret */.z(`Basic ${pair.reveal()}`);
    const post = (path, form) => ({
        method: 'POST',
        base: oauthUrl.href,
        path,
        endpoint: `POST ${path}`,
        form,
        headers: { authorization },
    });
    const all = [];
    let issuing;
    let replaced = false;
    const ask = async () => {
        const askedAt = clock.monotonic();
        const form = { grant_type: 'client_credentials' };
        const answer = await requests.send(post('/oauth2/token/create', form), graceForToken);
        const failure = (0,http_answer/* classifyStatus */.xo)(answer, oauth, clock);
        if (failure !== undefined)
            throw failure;
        const { access_token: value, expires_in: lifetime } = (0,json_answer/* parseJsonAnswer */.o)(schema/* tokenAnswer */.of, answer, true);
        const token = new secret/* Secret */.z(value);
        secrets.add(token);
        // Without a lifetime nobody knows its end, and a 401 tells.
        const lives = lifetime == null ? Number.POSITIVE_INFINITY : Number(lifetime) * 1_000;
        const staleAt = askedAt + Math.max(lives - early, lives / 2);
        return { token, staleAt, endsAt: askedAt + lives };
    };
    /** All who need a token at a time wait for the same one. */
    const issue = () => {
        issuing ??= requests
            .read(ask)
            .then((issued) => {
            all.push(issued);
            return issued;
        })
            .finally(() => {
            issuing = undefined;
        });
        return issuing;
    };
    const isStale = ({ staleAt }) => clock.monotonic() >= staleAt;
    const newest = async () => {
        const last = all.at(-1);
        return last === undefined || isStale(last) ? issue() : last;
    };
    return {
        current: async () => (await newest()).token,
        insteadOf: async (rejected) => {
            const last = await newest();
            if (last.token !== rejected)
                return last.token;
            if (replaced && issuing === undefined)
                return undefined;
            replaced = true;
            return (await issue()).token;
        },
        revoke: async () => {
            // One that is on its way would live on, unheard of.
            await issuing?.catch(() => { });
            const now = clock.monotonic();
            const living = all.filter(({ endsAt }) => endsAt > now);
            const failures = await Promise.all(living.map(async ({ token }) => {
                try {
                    const request = post('/oauth2/token/revoke', { token: token.reveal() });
                    const answer = await http.request({ ...request, timeoutMs: longestRevocation });
                    const failure = (0,http_answer/* classifyStatus */.xo)(answer, oauth, clock);
                    if (failure !== undefined)
                        throw failure;
                    return undefined;
                }
                catch (error) {
                    return (0,message/* message */.iU)('nhn_notice_not_revoked', { why: (0,errors/* whyOf */.gf)(error) });
                }
            }));
            return failures.find((failure) => failure !== undefined);
        },
    };
}
/** Its own words stand in `error_description`, or at least in `error`. */
const oauth = {
    name: 'NHN Cloud',
    refusalText: (body) => {
        const read = schema/* tokenRefusal */.I.safeParse(body);
        if (!read.success)
            return undefined;
        const { error, error_description: description } = read.data;
        return description ? `${error}: ${description}` : error;
    },
};

;// CONCATENATED MODULE: ./lib/sources/nhn/session.js



/** Begins a session. Its time runs from now; `readPolicy` is how long a read is tried again, where a person waits. */
function createSession(options, context, readPolicy) {
    const { clock, http, secrets } = context;
    const { concurrency, timeout } = options;
    const requests = createRequests({ ...context, concurrency, timeout, ...(readPolicy && { readPolicy }) });
    const tokens = tokensOf(options, { clock, http, requests, secrets });
    const api = (0,nhn_api/* createNhnApi */.$)({
        requests,
        tokens,
        clock,
        apiUrl: options.api_url,
        appKey: options.app_key,
        language: options.language,
    });
    return {
        ...context,
        options,
        requests,
        tokens,
        api,
        startedAt: clock.now(),
        startedMonotonic: clock.monotonic(),
        warnings: [],
    };
}
/**
 * Ends a session: lets go of what is still under way, which a failure elsewhere leaves behind, and revokes its tokens.
 * Never throws; says what could not be revoked.
 */
function endSession({ requests, tokens }) {
    requests.end();
    return tokens.revoke();
}
function tokensOf({ oauth_url: oauthUrl, secret_access_key: secretKey, token, user_access_key_id: keyId }, tools) {
    if (token !== undefined)
        return givenToken(token);
    if (keyId === undefined || secretKey === undefined)
        throw new Error('Options without a way in.');
    return issuedTokens({ ...tools, oauthUrl, keyId, secretKey });
}


/***/ })

};
