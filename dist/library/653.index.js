export const id = 653;
export const ids = [653];
export const modules = {

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const unitMilliseconds = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const wholeDuration = /^(?:\d+(?:ms|[smhd]))+$/;
const oneAmount = /(\d+)(ms|[smhd])/g;
const unitsLargestFirst = ['d', 'h', 'm', 's', 'ms'];
/**
 * Reads a duration such as `500ms`, `90s`, `15m`, `1h30m` or `30d`.
 * Returns milliseconds, or `undefined` for anything else: a bare number has no unit and could be
 * seconds or minutes, a unit that stands twice or out of order is more likely a slip than a wish.
 */
function parseDuration(text) {
    const compact = text.trim().toLowerCase();
    if (!wholeDuration.test(compact))
        return undefined;
    let total = 0;
    let smallestSoFar = -1;
    for (const [, amount, unit] of compact.matchAll(oneAmount)) {
        const rank = unitsLargestFirst.indexOf(unit);
        if (rank <= smallestSoFar)
            return undefined;
        smallestSoFar = rank;
        total += Number(amount) * unitMilliseconds[unit];
    }
    return Number.isSafeInteger(total) ? total : undefined;
}
/**
 * Writes a duration the way `parseDuration` reads it, in the two largest units that count: `1h30m`,
 * `4m5s`, `350ms`. Used in logs and in lines that people paste back.
 */
function formatDuration(milliseconds) {
    let rest = milliseconds < 1_000 ? Math.round(milliseconds) : Math.round(milliseconds / 1_000) * 1_000;
    const parts = [];
    for (const unit of unitsLargestFirst) {
        const amount = Math.floor(rest / unitMilliseconds[unit]);
        if (amount === 0) {
            if (parts.length > 0)
                break;
            continue;
        }
        parts.push(`${amount}${unit}`);
        rest -= amount * unitMilliseconds[unit];
        if (parts.length === 2)
            break;
    }
    return parts.join('') || '0s';
}


/***/ }),

/***/ 4849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
const hidden = '***';
/**
 * A value that must not be printed. Template strings, `JSON.stringify` and `console.log` show `***`;
 * only `reveal` gives the value, so a search for it finds every place that uses a secret.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** Gives the value itself, for a request header and for building masks, nothing else. */
    reveal() {
        return this.#value;
    }
    toString() {
        return hidden;
    }
    toJSON() {
        return hidden;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return hidden;
    }
}


/***/ }),

/***/ 5085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ commonOptions)
/* harmony export */ });
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7377);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7758);


/** Options that every gate has. A source takes them into its own table, where it wants them to stand. */
const commonOptions = {
    report_dir: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('report_dir', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR, {
        group: 'common',
        placeholder: 'folder',
        help: 'Folder for `report.json`, `junit.xml`, `report.md` and `report.html`, written whatever the outcome.',
    }),
    on_missing_secrets: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('on_missing_secrets', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['fail', 'skip']), {
        group: 'rest',
        placeholder: 'fail|skip',
        default: 'fail',
        only: 'action',
        help: '`skip`: without a key the outcome is `skipped`, but only for pull requests from forks and by Dependabot, which get no secrets.',
    }),
    job_summary: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('job_summary', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'true',
        only: 'action',
        help: 'Whether to write the job summary.',
    }),
    pr_comment: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('pr_comment', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['never', 'on_failure', 'always']), {
        group: 'rest',
        placeholder: 'never|on_failure|always',
        default: 'never',
        only: 'action',
        help: 'One comment a project on the pull request, updated in place. Needs `pull-requests: write`.',
    }),
    issue: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('issue', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['never', 'on_failure']), {
        group: 'rest',
        placeholder: 'never|on_failure',
        default: 'never',
        only: 'action',
        help: '`on_failure`: outside of pull requests, one issue a project tells of whatever is no pass, and is closed with the next pass. Needs `issues: write`.',
    }),
    issue_labels: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('issue_labels', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r6, {
        group: 'rest',
        placeholder: 'names',
        only: 'action',
        help: 'Labels of a new issue, separated by commas or lines. One that the repository does not have is a warning; none is created.',
    }),
    issue_assignees: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('issue_assignees', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r6, {
        group: 'rest',
        placeholder: 'logins',
        only: 'action',
        help: 'Whom a new issue is assigned to, separated by commas or lines. Somebody it can not be assigned to is a warning.',
    }),
    github_token: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('github_token', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeaderSecret */ .gf, {
        group: 'rest',
        placeholder: 'token',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the expression is GitHub's.
        actionDefault: '${{ github.token }}',
        secret: 'GITHUB_TOKEN',
        only: 'action',
        help: 'Used for the comment and the issue only.',
    }),
    slack_webhook_url: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('slack_webhook_url', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readWebhook */ .iN, {
        group: 'rest',
        placeholder: 'url',
        secret: 'SLACK_WEBHOOK_URL',
        help: 'A Slack webhook, masked. It gets a message on any outcome but `passed`, `skipped`, `started` and `checked`; best effort.',
    }),
    language: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('language', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf(['en', 'ja', 'ko']), {
        group: 'rest',
        placeholder: 'en|ja|ko',
        default: 'en',
        help: 'Language of the log, the reports, and in the action of summary, comment and annotations.',
    }),
    ca_file: (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .u)('ca_file', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR, {
        group: 'rest',
        placeholder: 'file',
        help: 'PEM file of certificate authorities to trust besides the usual ones.',
    }),
};


/***/ }),

/***/ 7377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ option),
/* harmony export */   z: () => (/* binding */ requiredOption)
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7758);


function option(name, read, description) {
    return {
        ...description,
        read: (text) => (text === undefined ? undefined : read(text.trim(), name)),
    };
}
/** Makes an option without which nothing works, whatever group it is in where it may be left out. */
function requiredOption(name, read, description) {
    const absent = description.secret
        ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('problem_required_secret', { input: name, secret: description.secret })
        : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)('problem_required', { input: name });
    return {
        ...description,
        group: 'required',
        read: (text) => (text === undefined ? new _readers_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(absent) : read(text.trim(), name)),
    };
}


/***/ }),

/***/ 7758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   AX: () => (/* binding */ readApiUrl),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   YS: () => (/* binding */ readCountOrOff),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   ag: () => (/* binding */ readCountBetween),
/* harmony export */   gf: () => (/* binding */ readHeaderSecret),
/* harmony export */   iN: () => (/* binding */ readWebhook),
/* harmony export */   l8: () => (/* binding */ readPublicUrl),
/* harmony export */   oO: () => (/* binding */ readPercent),
/* harmony export */   r6: () => (/* binding */ readNames),
/* harmony export */   v8: () => (/* binding */ readDigits),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports readWebUrl, leavesInTheOpen */
/* harmony import */ var _kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9986);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6181);
/* harmony import */ var _kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3396);
/* harmony import */ var _kernel_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6396);
/* harmony import */ var _kernel_parse_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4526);
/* harmony import */ var _kernel_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4849);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9167);







/** Text that could not be read as an option's value, with the problem to tell the user. */
class Unreadable {
    problem;
    constructor(problem) {
        this.problem = problem;
    }
}
const shown = (text) => (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(text, 80);
/** Text as it is, of printable characters. */
const readText = (text, input) => (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(text, Number.POSITIVE_INFINITY) === text
    ? text
    : new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_printable', { input }));
/** A secret that travels in an HTTP header. It is never quoted in a message. */
const readHeaderSecret = (text, input) => /^[\x20-\x7e]+$/.test(text) ? new _kernel_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(text) : new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_header_text', { input }));
/** One of the given words, in any case. */
function readChoice(choices) {
    // Lower-casing makes a `k` of the sign for kelvin.
    const isAscii = (text) => /^[\x20-\x7e]*$/.test(text);
    return (text, input) => choices.find((choice) => isAscii(text) && choice === text.toLowerCase()) ??
        new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_choice', { input, given: shown(text), choices }));
}
/** A boolean of YAML's core schema: `true`, `True`, `TRUE`, `false`, `False`, `FALSE`. */
const readBoolean = (text, input) => {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_boolean', { input, given: shown(text) }));
};
const longestDuration = 365 * 86_400_000;
/** A duration with a unit, in milliseconds, of at least `minimum` and at most a year. */
function readDuration(minimum) {
    return (text, input) => {
        const milliseconds = (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text);
        if (milliseconds === undefined)
            return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_duration', { input, given: shown(text) }));
        if (milliseconds < minimum) {
            const problem = { input, given: shown(text), minimum: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(minimum) };
            return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_duration_minimum', problem));
        }
        if (milliseconds > longestDuration) {
            const problem = { input, given: shown(text), maximum: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(longestDuration) };
            return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_duration_maximum', problem));
        }
        return milliseconds;
    };
}
/** Digits, without leading zeros: the form in which the service gives its numbers. */
const readDigits = (text, input) => /^\d{1,15}$/.test(text)
    ? text.replace(/^0+(?=\d)/, '')
    : new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_digits', { input, given: shown(text) }));
/** A whole number from 0. */
const readCount = (text, input) => /^\d{1,9}$/.test(text)
    ? Number(text)
    : new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_count', { input, given: shown(text) }));
/** A whole number from 0, or `off`. */
const readCountOrOff = (text, input) => {
    if (text.toLowerCase() === 'off')
        return 'off';
    if (/^\d{1,9}$/.test(text))
        return Number(text);
    return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_count_or_off', { input, given: shown(text) }));
};
/** A whole number between two others, both of them allowed. */
function readCountBetween(least, most) {
    return (text, input) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= least && value <= most)
            return value;
        return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_count_between', { input, given: shown(text), least, most }));
    };
}
/** A moment in ISO 8601 with its offset or `Z`, in milliseconds since 1970. Without an offset it would name many moments. */
const readInstant = (text, input) => {
    const milliseconds = (0,_kernel_iso_time_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIsoTime */ .sX)(text);
    if (!Number.isNaN(milliseconds))
        return milliseconds;
    return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_instant', { input, given: shown(text) }));
};
/** Entries of printable characters, one a line; what stands twice counts once. */
const readLines = (text, input) => {
    const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
    const odd = lines.find((line) => (0,_kernel_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .O)(line, Number.POSITIVE_INFINITY) !== line);
    if (odd !== undefined)
        return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_printable', { input }));
    return [...new Set(lines.filter((line) => line !== ''))];
};
/** Names of printable characters, separated by commas or lines as GitHub lists labels; what stands twice counts once. */
const readNames = (text, input) => readLines(text.replaceAll(',', '\n'), input);
/** A number from 0 to 100. */
const readPercent = (text, input) => {
    const value = /^\d{1,3}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
    return value <= 100 ? value : new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_percent', { input, given: shown(text) }));
};
/** An `https:` or `http:` URL without user, query and fragment, for whoever decides by himself where `http:` may lead. */
const readWebUrl = (text, input) => {
    const problem = () => new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_url', { input, given: shownUrl(text) }));
    const url = (0,_kernel_parse_url_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUrl */ .D)(text);
    if (url === undefined ||
        !/^https?:$/.test(url.protocol) ||
        url.username ||
        url.password ||
        url.search ||
        url.hash) {
        return problem();
    }
    return url;
};
/** An `https:` or `http:` URL to read from, with whatever path and query, and without user and fragment. */
const readPublicUrl = (text, input) => {
    const url = (0,_kernel_parse_url_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUrl */ .D)(text);
    if (url !== undefined && (url.username || url.password)) {
        return new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_url_login', { input, given: shownUrl(text) }));
    }
    // Nothing behind a `#` is ever sent: the answer would be that of another page.
    const isFit = url !== undefined && /^https?:$/.test(url.protocol) && !text.includes('#');
    return isFit ? url : new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_public_url', { input, given: shownUrl(text) }));
};
/** An `https:` URL, or `http:` on a loopback host, without user, query and fragment. */
const readApiUrl = (text, input) => {
    const url = readWebUrl(text, input);
    if (url instanceof Unreadable)
        return url;
    return leavesInTheOpen(url)
        ? new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_url_plain_http', { input, given: shownUrl(text) }))
        : url;
};
/** Whether what is sent to a URL leaves this machine unencrypted. */
function leavesInTheOpen({ hostname, protocol }) {
    return protocol === 'http:' && !(0,_kernel_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .c)(hostname);
}
/** Scheme, host, port and path; a host is enough. */
const plainUrl = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:\/.*)?$/i;
/**
 * Shows a URL that was refused without what may be a password or a key in it. Where a user's name stands in
 * it, only its scheme is sure to be none: passwords with `/`, `?` or `#` end anywhere.
 */
function shownUrl(text) {
    const [scheme = ''] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text) ?? [];
    if (text.includes('@'))
        return `${shown(scheme)}***`;
    const [address = ''] = text.split(/[?#]/);
    if (!plainUrl.test(address))
        return `${shown(scheme)}***`;
    return shown(address === text ? text : `${address}?***`);
}
/** The address of a webhook, which is a secret as a whole: https, or http on a loopback host. */
const readWebhook = (text, input) => {
    const url = (0,_kernel_parse_url_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUrl */ .D)(text);
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_kernel_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .c)(url.hostname));
    return isSafe ? new _kernel_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(text) : new Unreadable((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('problem_webhook', { input }));
};


/***/ }),

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
/* unused harmony export default */
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
