export const id = 1879;
export const ids = [1879];
export const modules = {

/***/ 61879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runApiCheck: () => (/* binding */ runApiCheck)
});

// EXTERNAL MODULE: ./lib/gate/conclusion.js
var conclusion = __webpack_require__(13924);
// EXTERNAL MODULE: ./lib/gate/judge.js
var judge = __webpack_require__(56068);
// EXTERNAL MODULE: ./lib/kernel/errors.js
var errors = __webpack_require__(93314);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/options/ignore-file.js
var ignore_file = __webpack_require__(485);
// EXTERNAL MODULE: ./lib/sources/api/operation.js
var api_operation = __webpack_require__(18960);
;// CONCATENATED MODULE: ./lib/sources/api/points.js
/** The sixteen points of docs/security-checklist.md, in its order. The IDs are the same in every language. */
const points = [
    'authentication',
    'least_privilege',
    'encryption',
    'rate_limits',
    'allow_lists',
    'input_validation',
    'xss',
    'errors',
    'monitoring',
    'documentation',
    'versioning',
    'audits',
    'disclosure',
    'privacy',
    'standards',
    'education',
];

// EXTERNAL MODULE: ./lib/sources/api/rule.js
var api_rule = __webpack_require__(52247);
// EXTERNAL MODULE: ./lib/sources/api/rule-words.js
var rule_words = __webpack_require__(89951);
;// CONCATENATED MODULE: ./lib/sources/api/assess.js





/** Makes what was found and seen ready to be reported. */
function assess({ rules }, observations, document, { openapi }) {
    const places = new Map((document?.operations ?? []).map((operation) => [(0,api_operation/* nameOf */.V)(operation), operation.at]));
    return {
        rules: rules.map(({ findings, rule }) => {
            const { level, point, source } = api_rule/* rules */.aO[rule.id];
            return {
                id: rule.id,
                title: (0,rule_words/* titleOf */.G)(rule.id),
                state: rule.state,
                level,
                point,
                source,
                findings: findings.map((one) => findingOf(one, places)),
                findingsLeftOut: 0,
                why: rule.why ?? null,
            };
        }),
        points: points.map((id) => pointOf(id, rules.map(({ rule }) => rule))),
        asked: observations.map(questionOf),
        file: openapi.kind === 'file' ? inCheckout(openapi.path) : null,
    };
}
function findingOf({ counted, entry, finding, status }, places) {
    const { evidence, fix, level, place } = finding;
    // What an answer shows of an operation has its place in the document, too.
    const at = finding.at ?? places.get(place);
    return {
        place,
        level,
        status,
        counted,
        evidence,
        fix,
        reason: entry === undefined
            ? null
            : (0,message/* message */.iU)('api_ignored', { by: entry.approved_by, reason: entry.reason, expires: entry.expires }),
        at: at === undefined ? null : { line: at.line, column: at.column },
    };
}
function pointOf(id, rules) {
    const own = rules.filter((rule) => api_rule/* rules */.aO[rule.id].point === id);
    const has = (state) => own.some((rule) => rule.state === state);
    return {
        id,
        title: (0,message/* message */.iU)(`api_point_${id}`),
        state: has('not_met') ? 'not_met' : has('met') ? 'partly_visible' : 'not_visible',
        rules: own.map((rule) => rule.id),
    };
}
function questionOf(observation) {
    const { kind, method, url } = observation.request;
    const about = { method, url, kind };
    switch (observation.kind) {
        case 'answered':
            return { ...about, status: observation.answer.status, result: 'answered' };
        case 'shaken':
            return { ...about, status: null, result: observation.handshake.kind };
        default:
            return { ...about, status: null, result: observation.kind };
    }
}
/** A file's path within the checkout; `null` where it leads out of it, or may. */
function inCheckout(path) {
    const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
    const isAbsolute = /^(?:[\\/]|[A-Za-z]:)/.test(path);
    return isAbsolute || parts.length === 0 || parts.includes('..') ? null : parts.join('/');
}

// EXTERNAL MODULE: ./lib/sources/api/examine.js + 22 modules
var examine = __webpack_require__(73811);
;// CONCATENATED MODULE: ./lib/sources/api/judge.js


const mostNames = 10;
/**
 * Holds what was found against the limits. Pure. Where something that must be visible was not, a count within its limit
 * proves nothing and is `unjudged`; one beyond it is `failed` all the same.
 */
function judgeCheck(standing, limits, circumstances) {
    const whole = [
        requiredCheck(standing, circumstances),
        ...clarityCheck(circumstances),
        askedCheck(circumstances),
        ...baselineCheck(standing, circumstances),
    ];
    const isWhole = whole.every(({ result }) => result === 'pass');
    const counted = levelChecks(standing, limits);
    return [...(isWhole ? counted : counted.map(withoutPass)), ...whole];
}
function withoutPass(check) {
    if (check.result !== 'pass')
        return check;
    return { ...check, result: 'unjudged', reason: (0,message/* message */.iU)('api_reason_not_whole') };
}
function levelChecks({ counts, rules }, limits) {
    return ['high', 'medium', 'low'].flatMap((level) => {
        const id = `max_${level}`;
        const limit = limits[id];
        if (limit === 'off')
            return [];
        const observed = counts[level];
        const first = rules
            .flatMap(({ findings, rule }) => findings.map((one) => ({ ...one, id: rule.id })))
            .find((one) => one.counted && one.finding.level === level);
        const reason = (0,message/* message */.iU)('api_reason_over', {
            option: id,
            observed,
            limit,
            rule: first?.id ?? '',
            place: first?.finding.place ?? '',
        });
        return [check(id, observed, limit, 'failed', reason)];
    });
}
function stateOf({ rules }, id) {
    return rules.find(({ rule }) => rule.id === id)?.rule;
}
function requiredCheck(standing, { required }) {
    const unseen = required.flatMap((id) => {
        const rule = stateOf(standing, id);
        return rule === undefined || rule.state === 'not_visible' ? [{ id, why: rule?.why }] : [];
    });
    const [first] = unseen;
    const reason = (0,message/* message */.iU)('api_reason_not_visible', {
        rules: unseen.slice(0, mostNames).map(({ id }) => id),
        why: first?.why ?? (0,message/* message */.iU)('api_why_unclear'),
    });
    return check('require', unseen.length, 0, 'incomplete', reason);
}
/** Only where something was asked that `AUTH-1` is about: without, it is that rule which is not visible. */
function clarityCheck({ clarity, minSeen }) {
    const { asked, clear } = clarity;
    if (asked === 0)
        return [];
    // Never rounded up: what is a hair below is below.
    const percent = Math.floor((clear * 100_000) / asked) / 1_000;
    const reason = (0,message/* message */.iU)('api_why_few_clear', { clear, asked, least: minSeen });
    return [check('min_seen', percent, minSeen, 'incomplete', reason, 'at_least')];
}
function askedCheck({ cutShort, unasked }) {
    const why = cutShort ?? (0,message/* message */.iU)('api_why_untrusted');
    return check('unasked', unasked, 0, 'incomplete', (0,message/* message */.iU)('api_reason_unasked', { count: unasked, why }));
}
function baselineCheck(standing, { baseline }) {
    if (baseline === undefined)
        return [];
    const lost = [...baseline.seen].filter((id) => {
        const state = stateOf(standing, id)?.state;
        return state === undefined || state === 'not_visible';
    });
    const reason = (0,message/* message */.iU)('api_reason_lost_sight', { rules: lost.slice(0, mostNames), count: lost.length });
    return [check('baseline', lost.length, 0, 'incomplete', reason)];
}
function check(id, observed, limit, severity, reason, bound = 'at_most') {
    const result = (0,judge/* compare */.U)(observed, bound, limit);
    const unit = id === 'min_seen' ? 'percent' : 'count';
    return { id, unit, observed, limit, bound, result, severity, ...(result !== 'pass' && { reason }) };
}

// EXTERNAL MODULE: ./lib/sources/api/plan-lines.js
var plan_lines = __webpack_require__(78416);
// EXTERNAL MODULE: ./lib/sources/api/prepare.js + 3 modules
var prepare = __webpack_require__(17844);
// EXTERNAL MODULE: ./lib/sources/api/read-options.js
var read_options = __webpack_require__(98322);
// EXTERNAL MODULE: ./lib/gate/assemble-report.js + 1 modules
var assemble_report = __webpack_require__(89575);
// EXTERNAL MODULE: ./lib/sources/api/identity.js
var api_identity = __webpack_require__(77331);
// EXTERNAL MODULE: ./lib/sources/api/layout.js
var layout = __webpack_require__(78927);
// EXTERNAL MODULE: ./lib/gate/advice.js + 1 modules
var advice = __webpack_require__(78467);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
;// CONCATENATED MODULE: ./lib/sources/api/next-steps.js



const nothing = (0,advice/* just */.ZF)();
const moreTime = ({ options }) => [
    { text: (0,message/* message */.iU)('next_api_more_time'), paste: `timeout: ${(0,duration/* formatDuration */.a)(options.timeout * 2)}` },
];
// There is no api_url to check here, but target or the address of the document.
const onTransport = (0,advice/* rowsOnTransport */.KT)((key) => (key === 'next_check_api_url' ? 'next_api_check_target' : key));
/** What to do about each reason. TypeScript refuses a reason that has no row. */
const adviceOn = {
    ...onTransport,
    api_reason_passed: nothing,
    api_reason_checked: nothing,
    api_reason_over: onFindings,
    api_reason_not_whole: (0,advice/* just */.ZF)('next_api_see_rules'),
    api_reason_not_visible: (0,advice/* just */.ZF)('next_api_see_rules'),
    api_reason_unasked: (ended) => [
        { text: (0,message/* message */.iU)('next_api_slower'), paste: `interval: ${(0,duration/* formatDuration */.a)(ended.options.interval * 2)}` },
        ...moreTime(ended),
    ],
    api_reason_lost_sight: (0,advice/* just */.ZF)('next_api_see_rules', 'next_api_new_baseline'),
    api_why_few_clear: (0,advice/* just */.ZF)('next_api_give_values'),
    api_cut_time: moreTime,
    service_refused: (0,advice/* just */.ZF)('next_api_document'),
    service_refused_silently: (0,advice/* just */.ZF)('next_api_document'),
    answer_status: (0,advice/* just */.ZF)('next_api_check_target'),
    answer_rate_limited: (0,advice/* just */.ZF)('next_api_document'),
    reason_problems: (0,advice/* just */.ZF)('next_fix_inputs'),
    reason_aborted: nothing,
    reason_parent_gone: nothing,
    reason_output_lost: nothing,
    reason_unforeseen: (0,advice/* just */.ZF)('next_report_bug'),
};
/** Says what to do next, with the line to paste where there is one. */
function adviseNext(ended) {
    return (0,advice/* adviceOf */.wr)(adviceOn, ended.reason.key)(ended);
}
function onFindings({ checks }) {
    const limits = (0,advice/* linesToAccept */.Jm)(checks, advice/* isLevelLimit */.AN);
    return [
        { text: (0,message/* message */.iU)('next_api_mend') },
        { text: (0,message/* message */.iU)('next_api_accept') },
        ...(limits.length > 0 ? [{ text: (0,message/* message */.iU)('next_api_allow'), paste: limits }] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/sources/api/report.js





/** Builds the report of a run from what it found out and how it ended. */
function buildReport(session, ending) {
    const { clock, options, policy, run, startedAt, startedMonotonic, version, warnings } = session;
    const { checks, error, found, outcome, reason } = ending;
    const identity = (0,api_identity/* identityOf */.c)(options);
    return (0,assemble_report/* assembleReport */.x)({ source: 'api', layout: layout/* apiLayout */.D, version, run, policy }, { ...identity, facts: { ...identity.facts, ...factsOf(found) } }, {
        outcome,
        reason,
        ...(error && { error }),
        leniency: {
            onError: options.on_error,
            onIncomplete: options.on_incomplete,
            finished: found?.finished ?? false,
            forgivable: error !== undefined && (0,conclusion/* isForgivable */.OX)(error),
        },
        startedAt,
        endedAt: clock.now(),
        durationMs: clock.monotonic() - startedMonotonic,
    }, {
        warnings,
        checks,
        nextSteps: adviseNext({ options, reason, checks, error }),
        ...(found && { assessment: found.assessment }),
    });
}
function factsOf(found) {
    if (found === undefined)
        return {};
    const { requests, standing } = found;
    const { counts, ignored, known, rules } = standing;
    const unseen = rules.filter(({ rule }) => rule.state === 'not_visible').map(({ rule }) => rule.id);
    return {
        high_count: counts.high,
        medium_count: counts.medium,
        low_count: counts.low,
        known_count: known,
        ignored_count: ignored,
        met_count: rules.filter(({ rule }) => rule.state === 'met').length,
        not_visible_count: unseen.length,
        not_visible: unseen,
        request_count: requests,
    };
}

// EXTERNAL MODULE: ./lib/gate/fleet.js
var fleet = __webpack_require__(54387);
;// CONCATENATED MODULE: ./lib/sources/api/standing.js

/** Says of each finding whether it is new, known or ignored. Pure but for marking what was ignored. */
function standingOf(rules, limits, ignoring, baseline) {
    const stood = rules.map((rule) => ({
        rule,
        findings: rule.findings.map((finding) => {
            const entry = ignoring.entryFor(rule.id, finding.place);
            const isKnown = baseline?.knows(rule.id, finding.place) === true;
            const status = entry !== undefined ? 'ignored' : isKnown ? 'known' : 'new';
            return { finding, status, entry };
        }),
    }));
    const all = stood.flatMap(({ findings }) => findings);
    const number = (level) => all.filter(({ finding, status }) => status === 'new' && finding.level === level).length;
    const counts = { high: number('high'), medium: number('medium'), low: number('low') };
    const over = new Set(fleet/* levels */.y.filter((level) => {
        const limit = limits[`max_${level}`];
        return limit !== 'off' && counts[level] > limit;
    }));
    return {
        rules: stood.map(({ findings, rule }) => ({
            rule,
            findings: findings.map((one) => ({
                ...one,
                counted: one.status === 'new' && over.has(one.finding.level),
            })),
        })),
        counts,
        known: all.filter(({ status }) => status === 'known').length,
        ignored: all.filter(({ status }) => status === 'ignored').length,
    };
}

;// CONCATENATED MODULE: ./lib/sources/api/run.js













/** An exception that ends within so many days is said beforehand. */
const soonDays = 14;
/** Runs the API security check and returns its report, however it ends. What its files hold may have been `read` before. */
async function runApiCheck(options, policy, context, read) {
    const { clock, log } = context;
    const warnings = [];
    const session = {
        ...context,
        options,
        policy,
        startedAt: clock.now(),
        startedMonotonic: clock.monotonic(),
        warnings,
    };
    const warn = (said) => {
        warnings.push(said);
        log.warning(said);
    };
    const end = async () => {
        try {
            const preparation = await (0,prepare.prepare)(options, context, read);
            return options.dry_run
                ? rehearse(preparation, context)
                : await run_check(preparation, options, context, warn);
        }
        catch (error) {
            if (error instanceof errors/* GateError */.ue) {
                return { outcome: (0,conclusion/* outcomeOf */.sG)(error), reason: error.detail, checks: [], error };
            }
            log.debug((0,errors/* stackOf */.US)(error));
            const reason = (0,message/* message */.iU)('reason_unforeseen', { error: (0,errors/* wordsOf */.Z9)(error) });
            return { outcome: 'error', reason, checks: [] };
        }
    };
    return buildReport(session, await end());
}
/** Prints what `plan` prints, and sends nothing. */
function rehearse({ plan }, { log }) {
    for (const request of plan.requests)
        log.info((0,message/* message */.iU)('api_log_planned', { line: (0,plan_lines/* lineOf */.c)(request) }));
    const reason = (0,message/* message */.iU)('api_reason_checked', { requests: plan.requests.length });
    return { outcome: 'checked', reason, checks: [] };
}
async function run_check(preparation, options, context, warn) {
    const { inputs } = preparation;
    const { baseline, document, entries } = inputs;
    const { asking, clarity, now, rules } = await (0,examine/* examine */.s)(preparation, options, context);
    const ignoring = (0,ignore_file/* createIgnoring */.q2)(entries, now, soonDays);
    const standing = standingOf(rules, options, ignoring, baseline);
    const unasked = asking.observations.filter((one) => one.kind === 'unsent' && (one.why === 'cut_short' || one.why === 'untrusted')).length;
    const checks = judgeCheck(standing, options, {
        required: (0,read_options/* requiredRules */.X)(options),
        minSeen: options.min_seen,
        clarity,
        unasked,
        cutShort: asking.cutShort,
        baseline,
    });
    for (const said of ignoring.warnings())
        warn(said);
    const assessment = assess(standing, asking.observations, document, options);
    const found = { standing, assessment, requests: asking.count, finished: unasked === 0 };
    const { decidedBy, outcome } = (0,judge/* judgeChecks */.L)(checks);
    // What is found all the same says more than that time was over.
    if (outcome === 'incomplete' && asking.cutShort?.key === 'api_cut_time') {
        return {
            outcome: 'timeout',
            reason: asking.cutShort,
            checks,
            found,
            error: new errors/* RunTimeoutError */.NE(asking.cutShort),
        };
    }
    const numbers = { ...standing.counts, met: rules.filter(({ state }) => state === 'met').length };
    const unseen = rules.filter(({ state }) => state === 'not_visible').length;
    return {
        outcome,
        reason: decidedBy?.reason ?? (0,message/* message */.iU)('api_reason_passed', { ...numbers, notVisible: unseen }),
        checks,
        found,
    };
}


/***/ })

};
