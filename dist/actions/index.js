import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 1936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   eo: () => (/* binding */ languages),
/* harmony export */   nB: () => (/* binding */ learn),
/* harmony export */   vq: () => (/* binding */ catalogueOf)
/* harmony export */ });
/** The languages that reports and annotations are written in. */
const languages = ['en', 'ja', 'ko'];
/** Words of which English is at hand, since every run needs it, and the others are loaded when they are spoken. */
function wordsIn(en, others) {
    return async (language) => (language === 'en' ? en : others[language]());
}
const learnt = { en: {}, ja: {}, ko: {} };
/** From here on these are said in a language, too. Returns everything that can be said in it. */
function learn(language, ...words) {
    return Object.assign(learnt[language], ...words);
}
/**
 * Returns what can be said in one language: what was learnt of it. Command line, library and tests learn every word
 * (`every-word.ts`) before they speak, a step those of its source.
 */
function catalogueOf(spoken) {
    return typeof spoken === 'string' ? learnt[spoken] : spoken;
}


/***/ }),

/***/ 1385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatFor)
/* harmony export */ });
const unitsLargestFirst = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
    ['second', 1_000],
];
const unitNames = { ms: 'millisecond', s: 'second', m: 'minute', h: 'hour', d: 'day' };
/** Returns the formats of a language. `Intl` objects are made when first needed: they cost start time. */
function formatFor(language) {
    const lazily = (make) => {
        let made;
        return () => {
            made ??= make();
            return made;
        };
    };
    const numbers = lazily(() => new Intl.NumberFormat(language));
    // As a unit: the style `percent` wants a hundredth, which is another number in floating point.
    const percents = lazily(() => new Intl.NumberFormat(language, {
        style: 'unit',
        unit: 'percent',
        maximumFractionDigits: 3,
        roundingMode: 'floor',
    }));
    const plurals = lazily(() => new Intl.PluralRules(language));
    const lists = lazily(() => new Intl.ListFormat(language, { type: 'conjunction' }));
    const isJapanese = language === 'ja';
    // English has short names for units. Japanese, unlike Intl, puts no space before them.
    const unitDisplay = language === 'en' ? 'short' : 'long';
    const unit = (value, name) => {
        const text = new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay }).format(value);
        return isJapanese ? text.replace(' ', '') : text;
    };
    const join = (parts) => parts.join(isJapanese ? '' : ' ');
    return {
        number: (value) => numbers().format(value),
        count: (value, words) => `${numbers().format(value)}${plurals().select(value) === 'one' ? words.one : words.other}`,
        percent: (value) => percents().format(value),
        duration: (milliseconds) => {
            if (milliseconds < 1_000)
                return unit(Math.round(milliseconds), 'millisecond');
            let rest = Math.round(milliseconds / 1_000) * 1_000;
            const parts = [];
            for (const [name, size] of unitsLargestFirst) {
                const amount = Math.floor(rest / size);
                if (amount > 0) {
                    parts.push(unit(amount, name));
                    rest -= amount * size;
                }
                else if (parts.length > 0)
                    break;
                if (parts.length === 2)
                    break;
            }
            return join(parts);
        },
        written: (duration) => {
            if (!/^(?:\d+(?:ms|[smhd]))+$/.test(duration))
                return duration;
            const parts = [...duration.matchAll(/(\d+)(ms|[smhd])/g)];
            return join(parts.map(([, amount, name]) => unit(Number(amount), unitNames[name])));
        },
        list: (items) => lists().format(items),
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main),
  b: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __nccwpck_require__(1936);
// EXTERNAL MODULE: ./lib/messages/format.js
var format = __nccwpck_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/en/assessment.js

const assessment_format = (0,format/* formatFor */.B)('en');
/** Words for an assessment: rules and points of a checklist that a subject was held against. */
const assessmentMessages = {
    heading_rules: () => 'Rules',
    heading_points: () => 'Points of the checklist',
    column_rule: () => 'Rule',
    column_note: () => 'Note',
    column_standard: () => 'Standard',
    column_point: () => 'Point',
    column_seen: () => 'Seen',
    column_unseen: () => 'Not seen',
    rule_met: () => 'met',
    rule_not_met: () => 'not met',
    rule_not_visible: () => 'not visible',
    rule_not_applicable: () => 'not applicable',
    point_not_met: () => 'not met',
    point_partly_visible: () => 'nothing found, partly visible',
    point_not_visible: () => 'not visible',
    assessment_totals: (p) => `${assessment_format.count(p.met, { one: ' rule is', other: ' rules are' })} met, ${assessment_format.number(p.notMet)} not met, ${assessment_format.number(p.notVisible)} not visible.`,
    assessment_never_whole: () => 'What is not visible from outside is no pass, and no point of the checklist is met as a whole.',
    assessment_all_rules: (p) => `All ${assessment_format.number(p.count)} rules`,
    assessment_finding: (p) => p.evidence === '' ? p.finding : `${p.finding}: ${p.evidence}`,
};

;// CONCATENATED MODULE: ./lib/messages/en/fleet.js

const fleet_format = (0,format/* formatFor */.B)('en');
/** Words for a fleet: many subjects that one run judged, and what was found in them. */
const fleetMessages = {
    subjects_subject: () => 'Subjects',
    level_high: () => 'high',
    level_medium: () => 'medium',
    level_low: () => 'low',
    finding_open: () => 'open',
    finding_new: () => 'new',
    finding_known: () => 'known',
    finding_ignored: () => 'ignored',
    fleet_totals: (p) => `${fleet_format.count(p.subjects, { one: ' subject', other: ' subjects' })}: ${fleet_format.number(p.fail)} failed, ${fleet_format.number(p.unjudged)} could not be judged. Something was found in ${fleet_format.number(p.withFindings)}.`,
    fleet_findings: (p) => `Findings: ${fleet_format.number(p.high)} high, ${fleet_format.number(p.medium)} medium, ${fleet_format.number(p.low)} low.`,
    fleet_set_aside: (p) => `Not counted: ${fleet_format.number(p.ignored)} ignored, ${fleet_format.number(p.known)} known.`,
    fleet_let_through: (p) => `Let through with a warning: ${fleet_format.number(p.warning)}; skipped: ${fleet_format.number(p.skipped)}.`,
    fleet_more: (p) => `${fleet_format.number(p.count)} more are not shown here, of which ${fleet_format.number(p.fail)} failed and ${fleet_format.number(p.unjudged)} could not be judged.`,
    fleet_next_worst: (p) => `The next ${fleet_format.number(p.count)}`,
    fleet_column_name: () => 'Name',
    fleet_column_high: () => 'High',
    fleet_column_medium: () => 'Medium',
    fleet_column_low: () => 'Low',
    fleet_found: (p) => `${p.name}: ${fleet_format.count(p.count, { one: ' finding', other: ' findings' })}`,
    fleet_finding: (p) => `${p.id}: ${p.title}`,
    fleet_finding_at: (p) => `${p.id}: ${p.title} (${p.place})`,
    fleet_fix: (p) => `${p.id}: ${p.title} (${fleet_format.count(p.count, { one: ' finding', other: ' findings' })})`,
    fleet_found_count: (p) => fleet_format.count(p.count, { one: ' finding', other: ' findings' }),
    fleet_found_item: (p) => p.reason === ''
        ? `${p.text} – ${p.level}, ${p.status}`
        : `${p.text} – ${p.level}, ${p.status}. ${p.reason}`,
    fleet_line: (p) => `${p.name}${p.group === '' ? '' : ` (${p.group})`}: ${p.high} high, ${p.medium} medium, ${p.low} low`,
    fleet_read_on: () => 'Read on',
    fleet_clean: (p) => `${fleet_format.count(p.count, { one: ' subject', other: ' subjects' })} without findings`,
    fleet_state_without_reason: (p) => `${p.name}: ${p.state}`,
};

;// CONCATENATED MODULE: ./lib/messages/en/gate.js

const gate_format = (0,format/* formatFor */.B)('en');
/** What every gate says: why a run ended, what let it succeed all the same, and what to do next. */
const gateMessages = {
    reason_problems: (p) => `${gate_format.number(p.count)} inputs can't be used; each is named below.`,
    reason_no_secrets: (p) => `Secrets are not given to this event (${p.event}), and on_missing_secrets is skip; nothing was scanned.`,
    issue_no_secrets: (p) => `Secrets are not given to this event (${p.event}), and on_missing_secrets is skip; nothing was issued.`,
    reason_aborted: (p) => `The job was told to stop (${p.signal}).`,
    reason_parent_gone: () => 'npm or npx, which started the command, has ended; that counts as being told to stop.',
    reason_output_lost: (p) => `Nobody reads the step's output any more (${p.code}), as when its runner has died; the run stopped as if it had been told to.`,
    reason_unforeseen: (p) => `Something nobody foresaw happened: ${p.error}. Please report it.`,
    reason_not_finished: () => 'The run ended before it could say how.',
    notice_on_error_warn: (p) => `The outcome is ${p.outcome}; the step succeeds because on_error is warn.`,
    notice_on_incomplete_warn: () => 'The outcome is incomplete; the step succeeds because on_incomplete is warn.',
    next_fix_inputs: () => 'Correct the inputs named above and run again.',
    next_check_network: () => 'Check from the same machine that the API can be reached; then run again.',
    next_update: () => 'Update scangate; if it is the newest, report this with the log of the step.',
    next_report_bug: () => 'Please report this with the log of the step.',
    next_check_api_url: () => "Check api_url, and that no proxy or login page answers in the API's place; then run again.",
    next_check_certificate: () => "Find out whose certificate this is, the API's or an inspecting proxy's, and have it corrected or trust its authority; then run again.",
    next_ask_less: () => 'Wait a while and run again; if many runs share the key or the address, let fewer of them run at once.',
    next_accept_alerts: () => 'To accept them for now, raise the limit:',
    check_max_high: () => 'Findings of level high',
    check_max_medium: () => 'Findings of level medium',
    check_max_low: () => 'Findings of level low',
    title_max_high: (p) => `${gate_format.number(p.observed)} high, limit ${gate_format.number(p.limit)}`,
    title_max_medium: (p) => `${gate_format.number(p.observed)} medium, limit ${gate_format.number(p.limit)}`,
    title_max_low: (p) => `${gate_format.number(p.observed)} low, limit ${gate_format.number(p.limit)}`,
};

;// CONCATENATED MODULE: ./lib/messages/en/ignore.js

const ignore_format = (0,format/* formatFor */.B)('en');
/** What is said of a file of ignored findings, whatever the gate. */
const ignoreMessages = {
    ignore_problem_syntax: (p) => `${p.file} is neither YAML nor JSON (line ${p.line}, column ${p.column}): ${p.why}.`,
    ignore_problem_aliases: (p) => `${p.file} can't be used: its YAML aliases unfold to too much. Write the entries out.`,
    ignore_problem_shape: (p) => `${p.file} holds no list of ignored items; allowed: a list, or "ignore:" with a list and nothing beside it.`,
    ignore_problem_entry: (p) => `Entry ${p.number} of ${p.file} can't be read; an entry has ${ignore_format.list(p.fields)}.`,
    ignore_problem_field: (p) => `Entry ${p.number} of ${p.file} has the unknown field "${p.field}"; allowed: ${ignore_format.list(p.fields)}.`,
    ignore_problem_text: (p) => `Entry ${p.number} of ${p.file} needs ${p.field}, as one line of text.`,
    ignore_problem_expires: (p) => `Entry ${p.number} of ${p.file} expires on "${p.given}"; allowed: a day such as 2026-12-31, which is the last one on which it holds.`,
    ignore_problem_unknown: (p) => `Entry ${p.number} of ${p.file} has "${p.given}" as ${p.field}, which there is not.`,
    ignore_expires_soon: (p) => `${p.id} on ${p.instance} is ignored until ${p.expires} and counts from then on: repair it, or have the exception renewed in time.`,
    ignore_expired: (p) => `${p.id} on ${p.instance} was to be ignored until ${p.expires} and counts again: repair it, or have the exception renewed.`,
    ignore_unused: (p) => `Nothing was found that the exception for ${p.id} on ${p.instance} could ignore; remove it if it is no longer needed.`,
};

;// CONCATENATED MODULE: ./lib/messages/en/network.js
/**
 * What went wrong between us and a service. `endpoint` is method and path, never a query; `setting` is the option that
 * named the host, where one did, and `service` the name of what should answer there.
 */
const networkMessages = {
    network_unresolved: (p) => `The name ${p.host} could not be resolved (${p.endpoint}). Check ${p.setting ?? 'the address'}, the DNS of this machine and, behind a proxy, HTTPS_PROXY.`,
    network_refused: (p) => `${p.host} could not be reached: ${p.address} refused the connection (${p.endpoint}). Check ${p.setting ?? 'the address'}, the firewall and the proxy settings.`,
    network_not_connected: (p) => `No connection to ${p.host} could be made (${p.endpoint}, ${p.code}). Check ${p.setting ?? 'the address'}, the firewall and the proxy settings.`,
    network_connect_timeout: (p) => `No connection to ${p.host} came about in time (${p.endpoint}). Check ${p.setting ?? 'the address'}, the firewall and the proxy settings.`,
    network_lost: (p) => `The connection to ${p.host} broke (${p.endpoint}, ${p.code}).`,
    network_timeout: (p) => `${p.host} did not answer within ${p.seconds} s (${p.endpoint}).`,
    network_proxy: (p) => `The proxy did not let us through to ${p.host} (${p.endpoint}, ${p.status}). Check HTTPS_PROXY with its user and password, and NO_PROXY.`,
    network_proxy_unreachable: (p) => `The proxy that leads to ${p.host} could not be used (${p.endpoint}, ${p.code}). Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY.`,
    network_proxy_login: (p) => `The proxy did not let us through to ${p.host} (${p.endpoint}, ${p.status}): it asks for a user and a password. Check those in HTTPS_PROXY.`,
    network_proxy_redirect: (p) => `The proxy sent us elsewhere instead of through to ${p.host} (${p.endpoint}, ${p.status}), most often to its log-in page. Let its administrator exempt this host; redirects are never followed.`,
    network_proxy_gateway: (p) => `The proxy could not reach ${p.host} (${p.endpoint}, ${p.status}).`,
    network_proxy_senseless: (p) => `The proxy that leads to ${p.host} answered with something that makes no sense (${p.endpoint}, ${p.code}). Check scheme and port in HTTPS_PROXY.`,
    problem_proxy: (p) => `${p.variable} is not the address of a proxy; allowed: an http or https URL, such as http://user:password@proxy.example:3128. Its value is not shown, because it may hold a password.`,
    certificate_expired: (p) => `The certificate of ${p.host} has expired or is not valid yet. Check this machine's clock; otherwise whoever runs the server or the inspecting proxy must renew it.`,
    certificate_wrong_host: (p) => `The certificate was made for another host than ${p.host}. Check ${p.setting ?? 'the address'}; a proxy or captive portal may be answering in its place.`,
    certificate_unknown_authority: (p) => `The certificate of ${p.host} comes from an authority that this machine does not trust (${p.code}). If your company inspects TLS, give its root certificate with ca_file.`,
    certificate_rejected: (p) => `The certificate of ${p.host} can't be accepted (${p.code}). Whoever runs the server or the inspecting proxy must replace it.`,
    certificate_unfit: (p) => `The certificate of ${p.host}, or one of its authority, breaks a rule of TLS: ${p.why}. Whoever runs the server or the inspecting proxy must replace it.`,
    certificate_wanted: (p) => `${p.host} asked for a client certificate and hung up without an answer (${p.endpoint}). scangate has none to show, and ${p.service ?? 'the service'} asks for none: check ${p.setting ?? 'the address'}, and who answers in its place.`,
    trust_file_ignored: (p) => `${p.variable} names ${p.path}, which is ignored: ${p.why}.`,
    trusting_more: (p) => `The certificate of ${p.host} comes from an authority that Node does not know: trying again with the system's.`,
    tls_failed: (p) => `No encrypted connection to ${p.host} could be made (${p.code}). The server must speak TLS 1.2 or later; a plain http port does not.`,
    tls_broken: (p) => `The encrypted connection to ${p.host} was ended by an error of TLS (${p.endpoint}, ${p.code}). Something between may be changing what is sent.`,
    redirected: (p) => `${p.host} answered with a redirect to ${p.target} (${p.endpoint}, HTTP ${p.status}). Redirects are never followed, so that the key stays with the host you named. Check ${p.setting ?? 'the address'}.`,
    redirected_nowhere: (p) => `${p.host} answered with a redirect that names no target (${p.endpoint}, HTTP ${p.status}). Redirects are never followed. Check ${p.setting ?? 'the address'}.`,
    request_answered: (p) => `${p.endpoint}: HTTP ${p.status}, ${p.bytes} bytes, ${p.milliseconds} ms`,
    request_failed: (p) => `${p.endpoint}: ${p.error} after ${p.milliseconds} ms`,
    answer_not_http: (p) => `${p.host} sent an answer that is no valid HTTP (${p.endpoint}, ${p.code}). Check the scheme and the port of ${p.setting ?? 'the address'}.`,
    answer_contradictory: (p) => `${p.host} sent an answer that contradicts itself about its length (${p.endpoint}), so it can't be told where it ends. A proxy in between may be faulty.`,
    answer_unasked: (p) => `${p.host} answered HTTP ${p.status} (${p.endpoint}), which nobody asked for. A proxy or load balancer in between may be faulty.`,
    answer_no_status: (p) => `${p.host} answered with the status ${p.status} (${p.endpoint}), which HTTP does not have. A proxy in between may be faulty.`,
    answer_status: (p) => `${p.host} answered HTTP ${p.status} (${p.endpoint}).`,
    answer_rate_limited: (p) => `${p.host} answered HTTP 429, too many requests (${p.endpoint}).`,
    answer_too_large: (p) => `${p.host} sent more than ${p.limit} (${p.endpoint}); reading stopped.`,
    answer_not_json: (p) => `${p.host} sent something that is not JSON (${p.endpoint}); it begins with "${p.start}". A proxy or captive portal may be answering in its place.`,
    answer_empty: (p) => `${p.host} sent an empty answer (${p.endpoint}).`,
    answer_misshaped: (p) => `The answer of ${p.endpoint} makes no sense: ${p.field} should be ${p.expected} and is ${p.got}.`,
    answer_repeats_key: (p) => `The answer of ${p.endpoint} makes no sense: ${p.field} repeats the key. The value is not used.`,
    answer_unreadable: (p) => `${p.host} sent an answer whose ${p.encoding} encoding can't be undone (${p.endpoint}).`,
    service_refused: (p) => `${p.service} refused (${p.endpoint}, HTTP ${p.status}): ${p.text}`,
    service_refused_silently: (p) => `${p.service} refused without a reason (${p.endpoint}, HTTP ${p.status}).`,
    retrying: (p) => `${p.reason} Trying again in ${p.wait} (attempt ${p.attempt} failed).`,
    answered_status: (p) => `HTTP ${p.status}.`,
    answered_words: (p) => `HTTP ${p.status}: ${p.text}.`,
};

;// CONCATENATED MODULE: ./lib/messages/en/notify.js
/** What is said of the pull-request comment, the issue and the Slack message. All are best effort. */
const notifyMessages = {
    problem_webhook: (p) => `${p.input} is no https address of a webhook; allowed: the address as Slack shows it. It is not shown here, because it is a secret.`,
    comment_no_pull_request: (p) => `pr_comment: this run belongs to no pull request (event: ${p.event}), so there is nothing to comment on.`,
    comment_no_token: () => 'pr_comment: github_token is empty, so no comment was written.',
    comment_no_permission: () => "No pull-request comment: the token may not write it. Add to the job: permissions: pull-requests: write. A github_token of your own needs the same permission. The gate's outcome stays as it is.",
    comment_fork: () => "No pull-request comment: pull requests from forks get a token that only reads, whatever the workflow's permissions say. The gate's outcome stays as it is.",
    comment_failed: (p) => `No pull-request comment: ${p.why} The gate's outcome stays as it is.`,
    github_issue_of_pull_request: () => 'issue: this run belongs to a pull request, so no issue is opened or closed.',
    github_issue_no_token: () => 'issue: github_token is empty, so no issue was opened or closed.',
    github_issue_no_repository: () => 'issue: the runner does not say which repository this is (GITHUB_REPOSITORY), so no issue was opened or closed.',
    github_issue_no_permission: () => "The issue was left as it is: the token may not write it. Add to the job: permissions: issues: write. A github_token of your own needs the same permission. The gate's outcome stays as it is.",
    github_issues_turned_off: () => "The issue was not written: issues are turned off in this repository. Turn them on in its settings, or set issue: never. The gate's outcome stays as it is.",
    github_issue_failed: (p) => `The issue may not be up to date: ${p.why} The gate's outcome stays as it is.`,
    github_out_of_time: (p) => `GitHub took longer than ${p.seconds} s in all.`,
    github_issue_label_unknown: (p) => `issue_labels: the repository has no label "${p.label}"; the issue is opened without it.`,
    github_issue_label_unsure: (p) => `issue_labels: could not find out whether there is a label "${p.label}", so the issue is opened without it: ${p.why}`,
    github_issue_assignee_unknown: (p) => `issue_assignees: issues of this repository can't be assigned to "${p.assignee}"; the issue is opened without.`,
    github_issue_assignee_unsure: (p) => `issue_assignees: could not find out whether issues can be assigned to "${p.assignee}", so the issue is opened without: ${p.why}`,
    github_issue_opened: (p) => `Issue #${p.number} was opened.`,
    github_issue_updated: (p) => `Issue #${p.number} was updated.`,
    github_issue_closed: (p) => `Issue #${p.number} was closed.`,
    github_issue_reopened: (p) => `Issue #${p.number} was opened again.`,
    github_issue_note_changed: (p) => `The outcome was ${p.before} and is now ${p.outcome}.`,
    github_issue_note_closed: () => 'The gate passes again, so this issue is closed.',
    github_issue_note_reopened: (p) => `The gate does not pass any more, so this issue is open again. The outcome is ${p.outcome}.`,
    slack_failed: (p) => `No Slack message: ${p.why} The gate's outcome stays as it is.`,
    slack_ok: () => 'Slack was told.',
    file_not_written: (p) => `Could not write the ${p.file} in ${p.folder}: ${p.why}`,
    outputs_not_written: (p) => `Could not write the outputs: ${p.why}`,
    annotations_not_written: (p) => `Could not write the annotations: ${p.why}`,
    summary_not_written: (p) => `Could not write the job summary: ${p.why}`,
    comment_not_written: (p) => `Could not write the pull-request comment: ${p.why}`,
    github_issue_not_written: (p) => `Could not write the issue: ${p.why}`,
    slack_not_written: (p) => `Could not write the Slack message: ${p.why}`,
    notices_not_written: (p) => `Could not tell Slack and GitHub: ${p.why}`,
};

;// CONCATENATED MODULE: ./lib/messages/en/options.js

const options_format = (0,format/* formatFor */.B)('en');
/** What is wrong with an input. Each says its name, what was given and what is allowed. */
const optionMessages = {
    problem_required: (p) => `${p.input} is required and is empty.`,
    problem_required_secret: (p) => `${p.input} is required and is empty. Set it from a secret and check the secret's name, for example: ${p.input}: \${{ secrets.${p.secret} }}`,
    problem_environment_ignored: (p) => `${p.input} is empty. ${options_format.list(p.variables)} ${p.variables.length === 1 ? 'is' : 'are'} set, but the action reads its inputs only. Paste under "with:": ${p.lines.join(' | ')}`,
    problem_choice: (p) => `${p.input} is "${p.given}"; allowed: ${p.choices.join(', ')}.`,
    problem_boolean: (p) => `${p.input} is "${p.given}"; allowed: true or false.`,
    problem_duration: (p) => `${p.input} is "${p.given}"; allowed: a duration with a unit, such as 90s, 15m or 1h30m (units: ms, s, m, h, d).`,
    problem_duration_minimum: (p) => `${p.input} is "${p.given}"; allowed: at least ${p.minimum}.`,
    problem_duration_maximum: (p) => `${p.input} is "${p.given}"; allowed: at most ${p.maximum}.`,
    problem_digits: (p) => `${p.input} is "${p.given}"; allowed: digits only.`,
    problem_count_or_off: (p) => `${p.input} is "${p.given}"; allowed: a whole number from 0, or off.`,
    problem_count: (p) => `${p.input} is "${p.given}"; allowed: a whole number from 0.`,
    problem_count_between: (p) => `${p.input} is "${p.given}"; allowed: a whole number from ${options_format.number(p.least)} to ${options_format.number(p.most)}.`,
    problem_instant: (p) => `${p.input} is "${p.given}"; allowed: a date and a time with seconds and offset, such as 2026-07-01T00:00:00+09:00.`,
    problem_percent: (p) => `${p.input} is "${p.given}"; allowed: a number from 0 to 100, without a percent sign.`,
    problem_printable: (p) => `${p.input} contains control characters; allowed: printable text.`,
    problem_header_text: (p) => `${p.input} contains a character that no HTTP header can carry; allowed: printable ASCII. Was it copied with a line break or a typographic character?`,
    problem_url: (p) => `${p.input} is "${p.given}"; allowed: an https URL without user, query or fragment.`,
    problem_url_plain_http: (p) => `${p.input} is "${p.given}"; plain http would send the key unencrypted and is allowed for a loopback host only. Use https.`,
    problem_url_login: (p) => `${p.input} is "${p.given}", which holds a user or a password; allowed: a URL that needs none.`,
    problem_public_url: (p) => `${p.input} is "${p.given}"; allowed: an http or https URL without a fragment (#).`,
    problem_holds_secret: (p) => `${p.input} holds the value of ${p.secret}, which goes nowhere else; allowed: anything but that.`,
    problem_together: (p) => `${p.input} and ${p.other} can't be given together; keep one.`,
    problem_needs: (p) => `${p.input} needs ${p.needed}, which is empty.`,
    problem_spelling: (p) => `${p.given} is not an input; write ${p.input}.`,
    problem_option_unknown: (p) => `${p.given} is not an option of ${p.caller}; docs/library.md lists them.`,
    problem_file: (p) => `${p.input} is "${p.given}", which can't be used: ${p.why}.`,
    problem_folder: (p) => `${p.input} is "${p.given}", a folder that can't be used: ${p.why}. Nothing was sent.`,
    file_no_space: () => 'no space is left',
    file_read_only: () => 'the file system is read-only',
    file_denied: () => 'permission denied',
    file_not_folder: (p) => `${p.folder} is not a folder`,
    file_not_removed: (p) => `${p.name}, which an earlier run left, can't be removed (${p.why})`,
    file_missing: () => 'there is no such file',
    file_is_folder: () => 'it is a folder',
    file_unreadable: (p) => `it can't be read (${p.code})`,
    file_empty: () => 'it is empty',
    file_not_regular: () => 'it is a pipe or a device, and only a regular file is sure to end',
    file_too_long: (p) => `it has more than ${options_format.number(p.longest)} characters`,
    file_no_variables: () => 'it holds a line that is not NAME=value',
    file_no_certificate: () => 'it holds no PEM certificate (-----BEGIN CERTIFICATE-----)',
    file_certificate_damaged: (p) => `certificate ${p.number} of ${p.count} in it is damaged`,
};

;// CONCATENATED MODULE: ./lib/messages/en/report.js

const report_format = (0,format/* formatFor */.B)('en');
/** Headings, labels and words of the reports. */
const reportMessages = {
    /** The language's own name, as `lang` of HTML and programs take it. */
    language_code: () => 'en',
    title_result: (p) => {
        const ending = p.subject === '' ? '' : ` · ${p.subject}`;
        if (p.numbers === '')
            return `${p.source}: ${p.outcome}${ending}`;
        return `${p.source} ${p.outcome}: ${p.numbers}${ending}`;
    },
    simulated: () => 'SIMULATED: this run spoke to a simulator, not to the service.',
    outcome_passed: () => 'passed',
    outcome_failed: () => 'failed',
    outcome_incomplete: () => 'incomplete',
    outcome_misconfigured: () => 'misconfigured',
    outcome_refused: () => 'refused',
    outcome_unreachable: () => 'unreachable',
    outcome_busy: () => 'busy',
    outcome_timeout: () => 'timeout',
    outcome_scan_canceled: () => 'canceled',
    outcome_aborted: () => 'aborted',
    outcome_skipped: () => 'skipped',
    outcome_started: () => 'started',
    outcome_checked: () => 'checked',
    outcome_error: () => 'error',
    heading_checks: () => 'Checks',
    heading_facts: () => 'Facts',
    heading_next: () => 'What to do next',
    heading_warnings: () => 'Worth knowing',
    heading_problems: () => 'Problems',
    heading_history: () => 'Trend',
    heading_run: () => 'Run',
    heading_policy: () => 'Effective options',
    heading_last_answer: () => "The service's last answer",
    heading_fixes: () => 'How to mend it',
    heading_findings: () => 'What was found',
    column_check: () => 'Check',
    column_observed: () => 'Observed',
    column_limit: () => 'Limit',
    column_result: () => 'Result',
    column_status: () => 'Status',
    column_option: () => 'Option',
    column_value: () => 'Value',
    column_from: () => 'From',
    observed_numbers: (p) => `${p.check}: ${p.observed} (${p.limit})`,
    numbers_with_reason: (p) => `${p.numbers} – ${p.reason}`,
    result_pass: () => 'pass',
    result_fail: () => 'fail',
    result_unjudged: () => 'not judged',
    result_warning: () => 'warning',
    result_skipped: () => 'skipped',
    limit_at_most: (p) => `at most ${p.value}`,
    limit_at_least: (p) => `at least ${p.value}`,
    not_known: () => 'not known',
    in_one_paragraph: (p) => p.sentences.join(' '),
    word_yes: () => 'yes',
    word_no: () => 'no',
    and_more: (p) => `and ${report_format.number(p.count)} more`,
    cut_short: () => 'The rest is left out here, because the space is limited; report.json has everything.',
    trend_table: () => 'As a table',
    trend_noted: (p) => `${p.status} (${p.note})`,
    trend_this_run: () => 'this run',
    trend_is_baseline: () => 'baseline',
    run_host: () => 'CI',
    run_host_other: () => 'other',
    run_repository: () => 'Repository',
    run_commit: () => 'Commit',
    run_ref: () => 'Ref',
    run_url: () => 'Job',
    run_attempt: () => 'Attempt',
    run_actor: () => 'Actor',
    timing_started_at: () => 'Run started',
    timing_ended_at: () => 'Run ended',
    timing_duration: () => 'Run lasted',
    timing_waited: () => 'Waited for the slot',
    timing_polls: () => 'Polls',
    tool_version: () => 'Written by',
    from_default: () => 'default',
    from_default_rest: (p) => `${report_format.count(p.count, { one: ' option', other: ' options' })} left at the default`,
    from_input: () => 'input',
    from_flag: () => 'flag',
    from_environment: () => 'environment',
    from_env_file: () => 'env file',
    amount_count: (p) => report_format.number(p.value),
    amount_percent: (p) => report_format.percent(p.value),
    amount_duration: (p) => report_format.duration(p.milliseconds),
    file_other_report: (p) => `its ${p.name} is no verdict's and may be a gate's, which would be removed unread; the verdict needs a folder of its own`,
};

;// CONCATENATED MODULE: ./lib/messages/en/shared.js








/** What every source's run may say, in English. */
const sharedMessages = {
    ...gateMessages,
    ...networkMessages,
    ...optionMessages,
    ...ignoreMessages,
    ...reportMessages,
    ...assessmentMessages,
    ...fleetMessages,
    ...notifyMessages,
};

;// CONCATENATED MODULE: ./lib/hosts/registry.js
/** Every source there is, in the order of help and documentation. Hosts, pages, builds and tests read this list. */
const sources = [
    { name: 'vaddy', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3636), __nccwpck_require__.e(9663), __nccwpck_require__.e(3660)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3660))).vaddy },
    { name: 'nhn', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3636), __nccwpck_require__.e(9696)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9696))).nhn },
    { name: 'fortify', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3636), __nccwpck_require__.e(2146)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2146))).fortify },
    { name: 'api', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3636), __nccwpck_require__.e(3671)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3671))).api },
    { name: 'verdict', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3636), __nccwpck_require__.e(2266)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2266))).verdict },
];
/** Loads every source of a registry, in its order. */
function loadSources(registry) {
    return Promise.all(registry.map(({ load }) => load()));
}

;// CONCATENATED MODULE: ./lib/hosts/actions/bundle.js
// Everything that the actions' stubs call. One bundle serves them all; each source is a part that is loaded when its
// own action runs, and so are the words of another language than English.



/** Runs the step of a source. Throws where there is no such source. */
async function main(name, registry = sources) {
    const { source, catalogueIn } = await load(name, registry);
    if (source.kind === 'gate') {
        const { gateMain } = await Promise.all(/* import() */[__nccwpck_require__.e(4007), __nccwpck_require__.e(3636), __nccwpck_require__.e(6961), __nccwpck_require__.e(8205)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8205));
        await gateMain(source, catalogueIn);
    }
    else {
        const { credentialMain } = await Promise.all(/* import() */[__nccwpck_require__.e(4007), __nccwpck_require__.e(3636), __nccwpck_require__.e(6961), __nccwpck_require__.e(2072)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2072));
        await credentialMain(source, catalogueIn);
    }
}
/** Runs the post step of a source. Throws where there is no such source. */
async function post(name, registry = sources) {
    const { source, catalogueIn } = await load(name, registry);
    const { postMain } = await Promise.all(/* import() */[__nccwpck_require__.e(4007), __nccwpck_require__.e(3636), __nccwpck_require__.e(6961), __nccwpck_require__.e(141)]).then(__nccwpck_require__.bind(__nccwpck_require__, 141));
    await postMain(source, catalogueIn);
}
async function load(name, registry) {
    const entry = registry.find((one) => one.name === name);
    if (entry === undefined)
        throw new Error(`There is no source "${name}".`);
    const source = await entry.load();
    const loaded = new Map();
    const catalogueIn = (language) => {
        const words = loaded.get(language) ?? wordsOf(source, language);
        loaded.set(language, words);
        return words;
    };
    // Errors' own texts are English, whatever the step speaks.
    await catalogueIn('en');
    return { source, catalogueIn };
}
/** What a step may say, and nothing else: every word of every source took as long to load as the rest of a start. */
async function wordsOf(source, language) {
    return (0,catalogues/* learn */.nB)(language, await sharedIn(language), await source.wordsIn(language));
}
const sharedIn = (0,catalogues/* wordsIn */.Hn)(sharedMessages, {
    ja: async () => (await __nccwpck_require__.e(/* import() */ 1908).then(__nccwpck_require__.bind(__nccwpck_require__, 1908))).sharedMessages,
    ko: async () => (await __nccwpck_require__.e(/* import() */ 7931).then(__nccwpck_require__.bind(__nccwpck_require__, 7931))).sharedMessages,
});

var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__post = __webpack_exports__.b;
export { __webpack_exports__main as main, __webpack_exports__post as post };
