export const id = 3000;
export const ids = [3000];
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

/***/ 3000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerdict: () => (/* binding */ runVerdict)
});

// EXTERNAL MODULE: ./lib/gate/assemble-report.js + 1 modules
var assemble_report = __webpack_require__(89575);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(93314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/gate/judge.js
var judge = __webpack_require__(56068);
// EXTERNAL MODULE: ./lib/sources/verdict/standing.js
var standing = __webpack_require__(54134);
;// CONCATENATED MODULE: ./lib/sources/verdict/checks.js



/** Says how a verdict stands to each of its questions. They decide nothing: the judgement has. */
function verdictChecks(judgement, unreadable, policy) {
    const { judged, missing, subjects } = judgement;
    const against = (...kinds) => judged.filter(({ objections }) => objections.some(({ kind }) => kinds.includes(kind))).length;
    const checks = [
        check('gates_passed', subjects.all === 0 ? null : subjects.failed, 'failed', (observed) => (0,message/* message */.iU)('verdict_check_passed', { observed, all: subjects.all })),
        policy.require.length === 0
            ? undefined
            : check('gates_required', missing.length, 'failed', (observed) => (0,message/* message */.iU)('verdict_check_required', { observed, gates: missing.slice(0, 5) })),
        policy.commit === 'any'
            ? undefined
            : check('gates_commit', against('commit'), 'failed', (observed) => (0,message/* message */.iU)('verdict_check_commit', { observed, commit: (0,standing/* shortCommit */.Ax)(policy.commit) })),
        check('gates_fresh', against('age', 'future'), 'failed', (observed) => (0,message/* message */.iU)('verdict_check_fresh', { observed, limit: policy.maxAge })),
        policy.allowSimulated
            ? undefined
            : check('gates_real', against('simulated'), 'failed', (observed) => (0,message/* message */.iU)('verdict_check_real', { observed })),
        check('gates_readable', unreadable, 'incomplete', (observed) => (0,message/* message */.iU)('verdict_check_readable', { observed })),
    ];
    return checks.filter((one) => one !== undefined);
}
/** All of them count what must not be. */
function check(id, observed, severity, reason) {
    const result = (0,judge/* compare */.U)(observed, 'at_most', 0);
    const known = { id, unit: 'count', observed, limit: 0, bound: 'at_most', severity, result };
    if (result === 'pass')
        return known;
    return { ...known, reason: observed === null ? (0,message/* message */.iU)('verdict_reason_none') : reason(observed) };
}

// EXTERNAL MODULE: ./lib/gate/fleet-builder.js + 1 modules
var fleet_builder = __webpack_require__(37664);
// EXTERNAL MODULE: ./lib/gate/bounded-text.js
var bounded_text = __webpack_require__(36488);
// EXTERNAL MODULE: ./lib/kernel/file-errors.js
var file_errors = __webpack_require__(74331);
// EXTERNAL MODULE: ./lib/kernel/iso-time.js
var iso_time = __webpack_require__(53396);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./lib/gate/fleet.js
var fleet = __webpack_require__(54387);
// EXTERNAL MODULE: ./lib/gate/outcome.js
var outcome = __webpack_require__(80443);
// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(89986);
// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __webpack_require__(91936);
;// CONCATENATED MODULE: ./lib/sources/verdict/schema.js







// What `schema/report.v1.schema.json` promises of a report, as far as a verdict depends on it. What decides has a
// list there that never grows within version 1; names of sources, subjects, facts and links are open.
/** The version of reports that is known. */
const knownSchema = 'scangate.report/v1';
const schema_name = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z][a-z0-9_]*$/), api/* _maxLength */.Eb(100));
const schema_text = schemas/* string */.YjP();
const said = schemas/* object */.Ikc({ key: schema_name, text: schemas/* string */.YjP().check(api/* _minLength */.m9(1)) });
const count = schemas/* int */.Whr().check(api/* _nonnegative */.UI());
const time = schemas/* string */.YjP().check(schemas/* refine */.YPB((one) => !Number.isNaN((0,iso_time/* parseIsoTime */.sX)(one)), 'a time in ISO 8601'));
const level = schemas/* enum */.k5n(fleet/* levels */.y);
const levelCounts = schemas/* object */.Ikc({ high: count, medium: count, low: count });
const totals = schemas/* object */.Ikc({
    subjects: count,
    states: schemas/* object */.Ikc({ fail: count, unjudged: count, warning: count, pass: count, skipped: count }),
    with_findings: count,
    counts: levelCounts,
    ignored: count,
    known: count,
});
const finding = schemas/* object */.Ikc({
    id: schema_text,
    title: schema_text,
    level,
    place: schemas/* nullable */.mee(schema_text),
    status: schemas/* enum */.k5n(['open', 'new', 'known', 'ignored']),
    counted: schemas/* boolean */.zMY(),
    reason: schemas/* nullable */.mee(said),
});
const schema_fleet = schemas/* object */.Ikc({
    kind: schema_name,
    totals,
    subjects: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schema_text,
        name: schema_text,
        group: schemas/* nullable */.mee(schema_text),
        state: schemas/* enum */.k5n(fleet/* subjectStates */.N),
        counts: levelCounts,
        ignored: count,
        known: count,
        reason: schemas/* nullable */.mee(said),
        url: schemas/* nullable */.mee(schema_text),
        findings: schemas/* array */.YOg(finding),
        findings_left_out: count,
    })),
    left_out: totals,
    fixes: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schema_text, title: schema_text, level, text: schema_text, url: schemas/* nullable */.mee(schema_text), findings: count })),
    fixes_left_out: count,
});
const report = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(knownSchema),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('scangate'), version: schema_text }),
    source: schema_name,
    simulated: schemas/* boolean */.zMY(),
    subject: schemas/* object */.Ikc({ kind: schema_name, id: schemas/* nullable */.mee(schema_text) }),
    outcome: schemas/* enum */.k5n(outcome/* outcomes */.K),
    conclusion: schemas/* enum */.k5n(['success', 'notice', 'warning', 'failure']),
    exit_code: schemas/* int */.Whr().check(api/* _gte */.qm(0), api/* _lte */.Zm(255)),
    reason: said,
    warnings: schemas/* array */.YOg(said),
    facts: schemas/* record */.g1P(schema_name, schemas/* nullable */.mee(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* array */.YOg(schemas/* string */.YjP())]))),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schema_name, result: schemas/* enum */.k5n(['pass', 'fail', 'unjudged']) })),
    links: schemas/* array */.YOg(schemas/* object */.Ikc({ key: schema_name, url: schema_text })),
    fleet: schemas/* optional */.lqM(schema_fleet),
    timing: schemas/* object */.Ikc({ started_at: time, ended_at: time }),
    run: schemas/* object */.Ikc({
        repository: schemas/* nullable */.mee(schema_text),
        commit: schemas/* nullable */.mee(schema_text),
        url: schemas/* nullable */.mee(schema_text),
        attempt: schemas/* nullable */.mee(schemas/* number */.aig()),
    }),
});
/** The kind by which a fleet is shown: one that this version does not know is one of subjects. */
function knownFleetKind(kind) {
    return Object.hasOwn((0,catalogues/* catalogueOf */.vq)('en'), `subjects_${kind}`) ? kind : 'subject';
}
/** Reads the text of a report; what is none says why, and nothing of it is quoted but the name of its schema. */
function parseReport(content) {
    const trimmed = content.trim();
    if (trimmed === '')
        return { why: (0,message/* message */.iU)('file_empty') };
    let value;
    try {
        value = JSON.parse(trimmed);
    }
    catch {
        const isCutOff = trimmed.startsWith('{') && !trimmed.endsWith('}');
        return { why: (0,message/* message */.iU)(isCutOff ? 'verdict_file_cut_off' : 'verdict_file_no_json') };
    }
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    if (typeof schema !== 'string')
        return { why: (0,message/* message */.iU)('verdict_file_no_report') };
    if (schema !== knownSchema) {
        return { why: (0,message/* message */.iU)('verdict_file_schema', { schema: (0,clean_text/* cleanLine */.O)(schema, 80), known: knownSchema }) };
    }
    const parsed = report.safeParse(value);
    if (parsed.success)
        return { report: parsed.data };
    const [issue] = parsed.error.issues;
    return {
        why: (0,message/* message */.iU)('verdict_file_field', { field: (0,clean_text/* cleanLine */.O)((issue?.path ?? []).map(String).join('.'), 100) }),
    };
}

;// CONCATENATED MODULE: ./lib/sources/verdict/read-reports.js






/** The largest report that the gates write has a tenth of it. */
const mebibytes = 20;
const longestReport = mebibytes * 1_024 * 1_024;
/** How many are read at once: waiting for the disk took a tenth of the time. */
const atOnce = 4;
/**
 * Reads every report that the patterns name, each once and a few at a time, so that memory holds no more of them.
 * Throws a `ConfigurationError` that names every pattern which matches nothing.
 */
async function readReports(patterns, { reportFiles, signal }) {
    const files = new Map();
    const unreadable = new Map();
    const problems = [];
    for (const pattern of patterns) {
        const found = await reportFiles.find(pattern);
        if (found.files.length + found.unreadable.length === 0) {
            problems.push((0,message/* message */.iU)('verdict_problem_no_match', { given: (0,bounded_text/* bounded */.Mm)(pattern, 200) }));
        }
        for (const file of found.files)
            if (!files.has(file.real))
                files.set(file.real, file);
        for (const one of found.unreadable)
            unreadable.set(one.path, one);
    }
    (0,errors/* refuseProblems */.nN)(problems);
    const reports = [];
    const all = [...files.values()];
    for (let start = 0; start < all.length; start += atOnce) {
        signal.throwIfAborted();
        const some = all.slice(start, start + atOnce);
        const read = await Promise.all(some.map(async (file) => ({ file, ...(await readReport(file, reportFiles)) })));
        for (const one of read) {
            const { file } = one;
            if ('why' in one)
                unreadable.set(file.path, { path: (0,bounded_text/* bounded */.Mm)(file.path, 300), why: one.why });
            else
                reports.push(keep(file, one.report));
        }
    }
    return { reports, unreadable: [...unreadable.values()] };
}
/** Reads and parses one report. Never throws: what is none says why. */
async function readReport(file, reportFiles) {
    if (file.bytes > longestReport)
        return { why: (0,message/* message */.iU)('verdict_file_too_long', { mebibytes }) };
    let content;
    try {
        content = await reportFiles.read(file, { longest: longestReport });
    }
    catch (error) {
        return { why: (0,file_errors/* whyUnreadable */._)(error) };
    }
    return parseReport(content);
}
const mostWarnings = 5;
const mostCounts = 8;
const mostLinks = 5;
function keep(file, report) {
    const { run, subject, timing } = report;
    const reason = (0,bounded_text/* bounded */.Mm)(report.reason.text, 500);
    return {
        file: { ...file, path: (0,bounded_text/* bounded */.Mm)(file.path, 300) },
        source: report.source,
        subject,
        outcome: report.outcome,
        conclusion: report.conclusion,
        exitCode: report.exit_code,
        simulated: report.simulated,
        endedAt: (0,iso_time/* parseIsoTime */.sX)(timing.ended_at),
        commit: run.commit,
        url: run.url,
        attempt: run.attempt,
        reason,
        warnings: report.warnings.slice(0, mostWarnings).map(({ text }) => (0,bounded_text/* bounded */.Mm)(text, 300)),
        details: {
            reason,
            counts: Object.entries(report.facts)
                .flatMap(([fact, value]) => fact.endsWith('_count') && typeof value === 'number' ? { fact, value } : [])
                .slice(0, mostCounts),
            links: report.links.slice(0, mostLinks).map(({ key, url }) => ({ key, url: (0,bounded_text/* bounded */.Mm)(url, 2_000) })),
        },
        hasFleet: report.fleet !== undefined,
    };
}

;// CONCATENATED MODULE: ./lib/sources/verdict/fleets.js




/** A reader sees the first few; every report has its own. */
const mostSources = 10;
/**
 * Puts the fleets of each source together, bounded as every fleet is. The reports are read once more, one at a time:
 * only now is it known which of them count, and a thousand fleets are more than memory should hold.
 */
async function fleetsOf(judged, { reportFiles, signal }) {
    const growing = new Map();
    for (const { report, state } of judged) {
        if (!report.hasFleet || state === 'skipped')
            continue;
        signal.throwIfAborted();
        const read = await readReport(report.file, reportFiles);
        if ('why' in read || read.report.fleet === undefined)
            continue;
        const { fleet } = read.report;
        const kind = knownFleetKind(fleet.kind);
        const known = growing.get(report.source) ?? { kind, builder: (0,fleet_builder/* createFleet */.B3)(kind), beyond: [] };
        if (!growing.has(report.source) && growing.size === mostSources)
            continue;
        growing.set(report.source, known);
        for (const subject of subjectsOf(fleet))
            known.builder.add(subject);
        known.beyond.push(totalsOf(fleet.left_out));
    }
    return [...growing].map(([source, { beyond, builder }]) => ({
        source,
        fleet: beyond.reduce(withMore, builder.build()),
    }));
}
const quoted = (said) => said && (0,message/* message */.iU)('verdict_quoted', { words: said.text });
function subjectsOf({ fixes, subjects }) {
    const keyOf = (one) => JSON.stringify([one.id, one.title]);
    const fixOf = new Map(fixes.map((fix) => [keyOf(fix), fix]));
    return subjects.map((subject) => ({
        ...subject,
        reason: quoted(subject.reason),
        findings: subject.findings.map((finding) => {
            const fix = fixOf.get(keyOf(finding));
            return { ...finding, reason: quoted(finding.reason), fix: fix?.text ?? null, url: fix?.url ?? null };
        }),
    }));
}
function totalsOf({ with_findings: withFindings, ...others }) {
    return { ...others, withFindings };
}
/** Adds the numbers of subjects that a report has as numbers only. */
function withMore(fleet, more) {
    return { ...fleet, totals: sum(fleet.totals, more), leftOut: sum(fleet.leftOut, more) };
}
function sum(one, other) {
    if (typeof one === 'number')
        return (one + Number(other));
    if (typeof one !== 'object' || one === null)
        return one;
    return Object.fromEntries(Object.entries(one).map(([name, value]) => [name, sum(value, other[name])]));
}

;// CONCATENATED MODULE: ./lib/gate/gate-list.js
/** How many gates a list keeps the details of. */
const mostDetailed = 200;

// EXTERNAL MODULE: ./lib/sources/verdict/effects.js
var verdict_effects = __webpack_require__(94078);
;// CONCATENATED MODULE: ./lib/sources/verdict/gates.js





/** Lists every gate, the worst first: those that are missing, those that nobody can read, and all others. */
function gateEntries({ judged, missing }, unreadable) {
    const ranked = [
        ...missing.map((written) => ({ entry: missingEntry(written), effect: 'failed' })),
        ...unreadable.map((one) => ({ entry: unreadableEntry(one), effect: 'misconfigured' })),
        ...judged.map((one) => ({ entry: entryOf(one), effect: one.effect })),
    ];
    return ranked
        .sort(worstFirst)
        .map(({ entry }, index) => (index < mostDetailed ? entry : { ...entry, details: null }));
}
/** What a gate is called. */
function gateName({ source, subject }) {
    return (0,bounded_text/* bounded */.Mm)(subject.id === null ? source : `${source} ${subject.id}`, 200);
}
function worstFirst(one, other) {
    const rank = ({ effect, entry }) => fleet/* subjectStates */.N.indexOf(entry.state) * 100 + (effect === null ? verdict_effects/* effects */.zb.length : verdict_effects/* effects */.zb.indexOf(effect));
    const name = ({ entry }) => `${entry.name}\0${entry.file ?? ''}`;
    return rank(one) - rank(other) || (name(one) < name(other) ? -1 : 1);
}
const nothing = {
    source: null,
    subject: null,
    outcome: null,
    conclusion: null,
    commit: null,
    endedAt: null,
    simulated: null,
    attempt: null,
    url: null,
    file: null,
    details: null,
};
function missingEntry(written) {
    const [source = ''] = written.split(/[:* ]/);
    return {
        ...nothing,
        name: (0,bounded_text/* bounded */.Mm)(written, 200),
        source,
        state: 'fail',
        why: (0,message/* message */.iU)('verdict_why_missing'),
    };
}
function unreadableEntry({ path, why }) {
    return {
        ...nothing,
        name: path,
        file: path,
        state: 'unjudged',
        why: (0,message/* message */.iU)('verdict_why_unreadable', { why }),
    };
}
function entryOf({ report, state, why }) {
    const { attempt, commit, conclusion, details, endedAt, file, outcome, simulated, source, subject, url } = report;
    return {
        name: gateName(report),
        source,
        subject: { kind: subject.kind, id: subject.id === null ? null : (0,bounded_text/* bounded */.Mm)(subject.id, 200) },
        state,
        outcome,
        conclusion,
        why,
        commit: commit === null ? null : (0,bounded_text/* bounded */.Mm)(commit, 100),
        endedAt: new Date(endedAt).toISOString(),
        simulated,
        attempt,
        url: url === null ? null : (0,bounded_text/* bounded */.Mm)(url, 2_000),
        file: file.path,
        details,
    };
}

;// CONCATENATED MODULE: ./lib/sources/verdict/attempts.js
/**
 * The reports that count: of several attempts of one run the latest, where they are of one subject. A run is known by
 * its address; without one every report is of a run of its own. An attempt that says no number is neither earlier nor
 * later than another, so it always counts; so do equal attempts.
 */
function latestAttempts(reports) {
    const latest = new Map();
    const keyOf = ({ source, subject, url }) => JSON.stringify([source, subject.kind, subject.id, url]);
    for (const report of reports) {
        if (report.url === null || report.attempt === null)
            continue;
        const key = keyOf(report);
        latest.set(key, Math.max(latest.get(key) ?? report.attempt, report.attempt));
    }
    return new Set(reports.filter((report) => report.url === null || report.attempt === null || latest.get(keyOf(report)) === report.attempt));
}

;// CONCATENATED MODULE: ./lib/sources/verdict/require.js
/**
 * The requirements that the subjects do not meet, as they were written. What is required of a subject is that it has
 * a report; whether that is a pass is judged for every report by itself.
 */
function missingOf(requirements, subjects) {
    return requirements
        .filter(({ count, id, source }) => {
        const found = subjects.filter((one) => one.source === source && (id === null || one.subject.id === id));
        return found.length < count;
    })
        .map(({ written }) => written);
}

;// CONCATENATED MODULE: ./lib/sources/verdict/judge.js





/**
 * Judges reports. Pure, and their order never matters. A pass is an allow-list: whatever is not on it is none, and
 * the worst that was found decides. `unreadable` is how many files are no report.
 */
function judgeGates(reports, unreadable, policy, now) {
    const latest = latestAttempts(reports);
    const single = reports.map((report) => latest.has(report) ? judgeReport(report, policy, now) : supersededBy(report));
    const judged = withContradictions(single);
    const counted = judged.filter(({ state }) => state !== 'skipped');
    const subjects = judge_subjectsOf(counted);
    const passed = subjects.filter((one) => one.every(isPass)).length;
    const missing = missingOf(policy.require, subjects.flatMap(([one]) => one?.report ?? []));
    const effects = [
        ...counted.flatMap(({ effect }) => effect ?? []),
        ...(missing.length > 0 ? ['failed'] : []),
        ...(unreadable > 0 || subjects.length === 0 ? ['misconfigured'] : []),
    ];
    return {
        outcome: (0,verdict_effects/* worstEffect */.Rc)(effects) ?? 'passed',
        judged,
        missing,
        subjects: { all: subjects.length, passed, failed: subjects.length - passed },
    };
}
/** The reports of each subject. */
function judge_subjectsOf(judged) {
    const found = new Map();
    for (const one of judged) {
        const key = subjectKey(one.report);
        const known = found.get(key);
        if (known === undefined)
            found.set(key, [one]);
        else
            known.push(one);
    }
    return [...found.values()];
}
/** What tells one subject from another. */
function subjectKey({ source, subject }) {
    return JSON.stringify([source, subject.kind, subject.id]);
}
function judgeReport(report, policy, now) {
    const objections = (0,standing/* objectionsTo */.uC)(report, policy, now);
    const effect = (0,verdict_effects/* worstEffect */.Rc)(objections.map((one) => one.effect)) ?? null;
    if (effect !== null) {
        const decisive = objections.find((one) => one.effect === effect);
        const state = effect === 'failed' ? 'fail' : 'unjudged';
        return { report, state, effect, objections, why: decisive?.why ?? null };
    }
    const permission = (0,standing/* permissionFor */.Tj)(report, policy);
    return { report, state: permission === null ? 'pass' : 'warning', effect, objections, why: permission };
}
function supersededBy(report) {
    return { report, state: 'skipped', effect: null, objections: [], why: (0,message/* message */.iU)('verdict_why_superseded') };
}
function isPass({ state }) {
    return state === 'pass' || state === 'warning';
}
/** A pass whose subject has another report that is none counts for nothing: nobody knows which of them is right. */
function withContradictions(judged) {
    const against = new Map();
    for (const one of judged) {
        if (one.state === 'skipped' || isPass(one))
            continue;
        const key = subjectKey(one.report);
        const known = against.get(key);
        // Of several any would do, but not one that depends on their order.
        if (known === undefined || one.report.outcome < known)
            against.set(key, one.report.outcome);
    }
    return judged.map((one) => {
        const outcome = isPass(one) ? against.get(subjectKey(one.report)) : undefined;
        if (outcome === undefined)
            return one;
        const why = (0,message/* message */.iU)('verdict_why_contradicted', { outcome: (0,message/* message */.iU)(`outcome_${outcome}`) });
        return { ...one, state: 'unjudged', why };
    });
}

// EXTERNAL MODULE: ./lib/sources/verdict/layout.js
var layout = __webpack_require__(43204);
;// CONCATENATED MODULE: ./lib/sources/verdict/next-steps.js

/** What to do about each question that is not answered with a pass. */
const adviceOn = {
    gates_required: { text: (0,message/* message */.iU)('next_verdict_missing') },
    gates_commit: { text: (0,message/* message */.iU)('next_verdict_commit') },
    gates_fresh: { text: (0,message/* message */.iU)('next_verdict_stale') },
    gates_real: { text: (0,message/* message */.iU)('next_verdict_simulated'), paste: 'allow_simulated: true' },
    gates_readable: { text: (0,message/* message */.iU)('next_verdict_unreadable') },
};
/** Says what to do next about the checks of a verdict and about gates whose own outcome is no pass. */
function adviseNext(checks, judged) {
    const ownOutcome = judged.some(({ objections }) => objections.some(({ kind }) => kind === 'outcome' || kind === 'senseless'));
    const steps = checks.flatMap(({ id, result }) => {
        const advice = adviceOn[id];
        return result === 'pass' || advice === undefined ? [] : [advice];
    });
    // What a gate itself says is the gate's to mend.
    return ownOutcome ? [{ text: (0,message/* message */.iU)('next_verdict_gates') }, ...steps] : steps;
}

;// CONCATENATED MODULE: ./lib/sources/verdict/reason.js

/** Says in one sentence why a verdict is what it is. `entries` are its gates, the worst first. */
function reasonOf({ outcome, subjects }, entries, letThrough) {
    if (outcome === 'passed') {
        return letThrough === 0
            ? (0,message/* message */.iU)('verdict_reason_passed', { gates: subjects.all })
            : (0,message/* message */.iU)('verdict_reason_passed_with_warnings', { gates: subjects.all, warnings: letThrough });
    }
    const against = entries.filter(({ state }) => state === 'fail' || state === 'unjudged');
    const [worst] = against;
    if (worst === undefined || worst.why === null)
        return (0,message/* message */.iU)('verdict_reason_none');
    const first = { gate: worst.name, reason: worst.why };
    return against.length === 1
        ? (0,message/* message */.iU)('verdict_reason_one', first)
        : (0,message/* message */.iU)('verdict_reason_several', { ...first, more: against.length - 1 });
}

;// CONCATENATED MODULE: ./lib/sources/verdict/run.js











/**
 * Judges the reports of gates and returns the report of that. Throws a `ConfigurationError` where no commit is known
 * or a pattern matches nothing, and the reason of the signal.
 */
async function runVerdict(options, policy, context) {
    const { clock, log, run, signal, version } = context;
    const startedAt = clock.now();
    const startedMonotonic = clock.monotonic();
    signal.throwIfAborted();
    const held = policyOf(options, run.commit);
    const { reports, unreadable } = await readReports(options.reports, context);
    log.info((0,message/* message */.iU)('verdict_log_read', { reports: reports.length + unreadable.length }));
    const judgement = judgeGates(reports, unreadable.length, held, clock.now());
    const { judged, missing, outcome, subjects } = judgement;
    const entries = gateEntries(judgement, unreadable);
    const fleets = await fleetsOf(judged, context);
    const checks = verdictChecks(judgement, unreadable.length, held);
    const letThrough = judged.filter(({ state }) => state === 'warning');
    const problems = outcome === 'misconfigured' ? unreadable.map(problemOf) : [];
    const reason = reasonOf(judgement, entries, letThrough.length);
    return {
        ...(0,assemble_report/* assembleReport */.x)({
            source: 'verdict',
            layout: layout/* verdictLayout */.m,
            version,
            // A verdict over reports of any commit says nothing of one.
            run: { ...run, commit: held.commit === 'any' ? null : held.commit },
            policy,
        }, {
            subject: { kind: 'repository', id: run.repository },
            simulated: judged.some(({ report, state }) => report.simulated && state !== 'skipped'),
            facts: {
                gate_count: subjects.all,
                passed_count: subjects.passed,
                failed_count: subjects.failed,
                missing,
            },
        }, {
            outcome,
            reason,
            letsThrough: letThrough.length > 0,
            startedAt,
            endedAt: clock.now(),
            durationMs: clock.monotonic() - startedMonotonic,
        }, {
            warnings: warningsOf(judgement),
            checks,
            nextSteps: adviseNext(checks, judged),
            gates: { entries, fleets },
        }),
        problems,
    };
}
function policyOf(options, own) {
    const commit = options.commit ?? own;
    if (commit === null)
        throw new errors/* ConfigurationError */.j1([(0,message/* message */.iU)('verdict_problem_no_commit', { input: 'commit' })]);
    return {
        require: options.require ?? [],
        commit,
        maxAge: options.max_age,
        accept: options.accept ?? new Map(),
        allowSimulated: options.allow_simulated,
    };
}
function problemOf({ path, why }) {
    return (0,message/* message */.iU)('verdict_problem_report', { file: path, why });
}
/** What was let through, with the warnings of its own report. */
function warningsOf({ judged }) {
    return judged.flatMap(({ report, state, why }) => {
        if (state !== 'warning')
            return [];
        const gate = gateName(report);
        return [
            ...(why === null ? [] : [(0,message/* message */.iU)('verdict_warning_gate', { gate, reason: why })]),
            ...report.warnings.map((words) => (0,message/* message */.iU)('verdict_warning_of_gate', { gate, words })),
        ];
    });
}


/***/ })

};
