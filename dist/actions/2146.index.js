export const id = 2146;
export const ids = [2146];
export const modules = {

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

/***/ 2146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fortify: () => (/* binding */ fortify)
});

// EXTERNAL MODULE: ./lib/messages/catalogues.js
var catalogues = __webpack_require__(1936);
// EXTERNAL MODULE: ./lib/messages/format.js
var format = __webpack_require__(1385);
;// CONCATENATED MODULE: ./lib/messages/en/fortify.js

const fortify_format = (0,format/* formatFor */.B)('en');
/** SSC's own words, where it gave any, behind what we say. */
const said = (words) => (words === '' ? '' : ` SSC says: ${words}`);
const ends = (until) => (until === '' ? 'SSC gave it no end' : `it ends at ${until}`);
/** What is said about tokens of Fortify Software Security Center. */
const fortifyMessages = {
    source_fortify: () => 'Fortify SSC tokens',
    fortify_problem_token: (p) => `${p.input} is no token of SSC; allowed: the decoded one, a UUID in small letters as fortifyclient prints it, or the encoded one, 48 characters of base64 as REST takes it. An ID, or a token that was encoded twice, is neither.`,
    fortify_problem_context_path: (p) => `${p.input} is "${p.given}"; allowed: the address of SSC with its context path and nothing behind it, as in https://ssc.example.com/ssc.`,
    fortify_problem_user: (p) => `${p.input} holds a colon, a control character or more than 256 characters; allowed: the name with which the user logs in to SSC.`,
    fortify_problem_password: (p) => `${p.input} holds a control character; allowed: everything else. Was it copied with a line break?`,
    fortify_problem_type: (p) => `${p.input} is "${p.given}"; allowed: the name of a token type, such as CIToken, of letters, digits, ".", "-" and "_".`,
    fortify_problem_type_internal: (p) => `${p.input} is ${p.given}, a type that SSC makes for its own components; allowed: a type for users, such as CIToken.`,
    fortify_log_asking: (p) => `Asking ${p.host} for a ${p.type} of the user ${p.user}.`,
    fortify_log_stopping: () => 'Told to stop: what was made is revoked.',
    fortify_log_lost: (p) => `The answer to the creation was lost: ${p.why} SSC may have made a token; looking for it by its description.`,
    fortify_log_left_revoked: (p) => `Revoked what a creation without an answer had left: ${fortify_format.list(p.ids.map((id) => `ID ${id}`))}.`,
    fortify_log_nothing_left: () => 'No token was left.',
    fortify_log_revoked: (p) => `The token with the ID ${p.id} is revoked.`,
    fortify_log_gone: (p) => `The token with the ID ${p.id} had ended already: SSC knows it no more.`,
    fortify_log_kept: (p) => `The token with the ID ${p.id} is not revoked, because revoke is false; ${ends(p.until)}.`,
    fortify_last_word: (p) => `A token with the description "${p.description}" may be left at SSC until ${p.until}; revoke it there.`,
    fortify_reason_issued: (p) => `SSC issued a ${p.type} with the ID ${p.id}; ${ends(p.until)}.`,
    fortify_reason_ended: (p) => `SSC gave a token that ended at ${p.until}, and by its own clock it is ${p.server}. It is of no use. Set the clocks of both machines right.`,
    fortify_reason_lost: (p) => `The answer to the creation was lost: ${p.reason} What it left could not be cleaned up: ${p.why} A token with the description "${p.description}" may be left at SSC until ${p.until}; revoke it there.`,
    fortify_reason_lost_twice: (p) => `The answers to two creations were lost, the last one like this: ${p.why} What could be found was revoked. Should the server have been slower than our look, a token with the description "${p.description}" is left until ${p.until}; revoke it there.`,
    fortify_unknown_type: (p) => `SSC knows no token type ${p.type}. It has: ${p.types.join(', ')}.${said(p.words)}`,
    fortify_known_type: (p) => `SSC refused the creation (HTTP 400), though it knows the type ${p.type}${p.days > 0 ? ` and lets it live for up to ${fortify_format.count(p.days, { one: ' day', other: ' days' })}` : ''}. Check lifetime and description.${said(p.words)}`,
    fortify_definitions_need_token: (p) => `SSC ${p.version} tells its token types to a token only, not to a user with a password. Set FORTIFY_SSC_TOKEN, or update SSC to 23.2 or later.`,
    fortify_login_refused: (p) => `SSC refused the login of ${p.user} (${p.endpoint}, HTTP 401), and it is not tried again, since failed logins lock accounts. One of these is so: the password is wrong or has expired, the account is locked or suspended, or the user comes by single sign-on only and has no password here.${said(p.words)}`,
    fortify_token_refused: (p) => `SSC refused the token (${p.endpoint}, HTTP 401), and whether it still lives could not be found out.${said(p.words)}`,
    fortify_token_invalid: (p) => `SSC does not know the token (${p.endpoint}, HTTP 401): it has expired, was revoked, or never was one of this server.${said(p.words)}`,
    fortify_token_not_allowed: (p) => `The token lives, but SSC does not allow it this (${p.endpoint}, HTTP 401): its type is not made for it, or this release of SSC takes a password there.${said(p.words)}`,
    fortify_no_access: (p) => `What was asked for does not exist, or there is no access to it; SSC does not tell which (${p.endpoint}, HTTP 403).${said(p.words)}`,
    fortify_no_api: (p) => `${p.host} has no REST interface of SSC there (${p.endpoint}, HTTP 404). Check the context path in url, as in https://ssc.example.com/ssc.`,
    fortify_answer_page: (p) => `${p.host} answered with a web page where SSC's REST interface should be (${p.endpoint}). Check the context path in url, and whether a proxy or a login page of single sign-on stands in between.`,
    fortify_answer_fault: (p) => `${p.host} answered HTTP ${p.status} (${p.endpoint}): ${p.text}`,
    fortify_answer_contradicts: (p) => `${p.host} answered with success and says ${p.code} in the answer itself (${p.endpoint}), which contradicts it. ${p.text}`.trim(),
    fortify_answer_paging: (p) => `SSC's list changed, or repeated itself, each time it was read to its end (${p.endpoint}), so it can't be had whole.`,
    fortify_warning_shortened: (p) => `SSC gave the token ${p.given} instead of ${p.asked}: it ends at ${p.until}. It gives a ${p.type} no more than its own maximum.`,
    fortify_warning_longer: (p) => `SSC gave the token ${p.given} instead of ${p.asked}: unless revoked, this ${p.type} lives until ${p.until}.`,
    fortify_warning_no_end: (p) => `SSC did not say when this ${p.type} ends. Unless revoked, it may live for ever.`,
    fortify_warning_clock_behind: (p) => `This machine's clock is ${fortify_format.duration(p.apart)} behind SSC's, so the token's life is shorter by that.`,
    fortify_warning_clock_ahead: (p) => `This machine's clock is ${fortify_format.duration(p.apart)} ahead of SSC's, so the token's life is longer by that.`,
    fortify_warning_deprecated: (p) => `The type ${p.type} is deprecated; SSC has ${p.successor} instead.`,
    fortify_warning_http: (p) => `Password and token go to ${p.host} unencrypted, and whoever is on the way can read them. Use https.`,
    fortify_notice_not_revoked: (p) => `The token with the ID ${p.id} could not be revoked; ${ends(p.until)}. ${p.why}`,
    fortify_notice_maybe_left: (p) => `A token with the description "${p.description}" may be left at SSC${p.until === '' ? '' : ` until ${p.until}`}; revoke it there. It could not be looked for: ${p.why}`,
    fortify_why_no_time: () => 'SSC did not answer within the time that a post step has.',
    fortify_why_password_needed: () => 'The password was not at hand after the job, as in an action within another one, and SSC before 24.2 lets no token revoke itself.',
    fortify_why_login_refused: () => 'SSC refused the password before, so it was not sent again.',
    fortify_problem_token_id: (p) => `${p.input} is "${p.given}"; allowed: the ID of a token, which is a number, as scangate fortify token list shows it.`,
};

// EXTERNAL MODULE: ./lib/options/common.js
var common = __webpack_require__(5085);
// EXTERNAL MODULE: ./lib/options/definition.js
var definition = __webpack_require__(7377);
// EXTERNAL MODULE: ./lib/options/readers.js
var readers = __webpack_require__(7758);
// EXTERNAL MODULE: ./lib/kernel/clean-text.js
var clean_text = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(6181);
// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(4849);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/sources/fortify/option-readers.js





const shown = (text) => (0,clean_text/* cleanLine */.O)(text, 80);
/**
 * The address of an SSC with its context path, without slashes at its end. Whether plain `http:` may lead there is
 * for whoever knows the host: an action or a command.
 */
const readSscUrl = (text, input) => {
    const url = (0,readers/* readWebUrl */.sM)(text, input);
    if (url instanceof readers/* Unreadable */.IO)
        return url;
    url.pathname = url.pathname.replace(/\/+$/, '');
    if (url.pathname === '/' || /\/api(?:\/|$)/i.test(url.pathname) || /\.(?:jsp|html?)$/i.test(url.pathname)) {
        return new readers/* Unreadable */.IO((0,message/* message */.iU)('fortify_problem_context_path', { input, given: shown(url.href) }));
    }
    return url;
};
/** The name of a user. A colon would end it (RFC 7617). */
const readUser = (text, input) => (0,clean_text/* cleanLine */.O)(text, 256) === text && !text.includes(':')
    ? text
    : new readers/* Unreadable */.IO((0,message/* message */.iU)('fortify_problem_user', { input }));
/** A password of any characters but control characters (RFC 7617). It is never quoted in a message. */
const readPassword = (text, input) => /\p{Cc}/u.test(text) ? new readers/* Unreadable */.IO((0,message/* message */.iU)('fortify_problem_password', { input })) : new secret/* Secret */.z(text);
/** Types that SSC makes for its own components. Whoever holds one poses as such a component. */
const internalTypes = new Set([
    'WIESystemToken',
    'WIEUserToken',
    'ScanCentralOneTimeJobToken',
    'CloudOneTimeJobToken',
]);
/** The name of a type of token: sites name their own, so only its form is checked. */
const readTokenType = (text, input) => {
    if (!/^[A-Za-z][\w.-]{0,99}$/.test(text))
        return new readers/* Unreadable */.IO((0,message/* message */.iU)('fortify_problem_type', { input, given: shown(text) }));
    return internalTypes.has(text)
        ? new readers/* Unreadable */.IO((0,message/* message */.iU)('fortify_problem_type_internal', { input, given: text }))
        : text;
};
const shortestLifetime = 3_600_000;
/** Ten years: sites may allow more, and nobody should want it. */
const longestLifetime = 3_650 * 86_400_000;
/** How long a token is to live, in milliseconds: from an hour to ten years. */
const readLifetime = readTimeFrom(shortestLifetime);
/** How long a token may have left or may live, in milliseconds: up to ten years. */
const readTimeLimit = readTimeFrom(0);
function readTimeFrom(least) {
    return (text, input) => {
        const milliseconds = (0,duration/* parseDuration */.E)(text);
        const given = shown(text);
        if (milliseconds === undefined)
            return new readers/* Unreadable */.IO((0,message/* message */.iU)('problem_duration', { input, given }));
        if (milliseconds < least) {
            const minimum = (0,duration/* formatDuration */.a)(least);
            return new readers/* Unreadable */.IO((0,message/* message */.iU)('problem_duration_minimum', { input, given, minimum }));
        }
        if (milliseconds > longestLifetime) {
            const maximum = (0,duration/* formatDuration */.a)(longestLifetime);
            return new readers/* Unreadable */.IO((0,message/* message */.iU)('problem_duration_maximum', { input, given, maximum }));
        }
        return milliseconds;
    };
}
/** A description in words: one line, cut where it is long, since names of workflows can be anything. */
const readDescription = (text) => (0,clean_text/* cleanLine */.O)(text, 200);

// EXTERNAL MODULE: ./lib/sources/fortify/token-value.js
var token_value = __webpack_require__(6457);
;// CONCATENATED MODULE: ./lib/sources/fortify/options.js





/** Every option of Fortify SSC: inputs, flags, environment, defaults and help come from this table. */
const fortifyOptions = {
    url: (0,definition/* requiredOption */.z)('url', readSscUrl, {
        group: 'required',
        placeholder: 'url',
        help: 'Where SSC is, with its context path: `https://ssc.example.com/ssc`. Plain `http:` is refused unless the host is loopback.',
    }),
    username: (0,definition/* requiredOption */.z)('username', readUser, {
        group: 'required',
        placeholder: 'name',
        help: 'The user whose tokens these are. A token can do what its user can, so take one with few roles, never an administrator. It must be a local or LDAP user: one of single sign-on has no password.',
    }),
    password: (0,definition/* requiredOption */.z)('password', readPassword, {
        group: 'required',
        placeholder: 'password',
        secret: 'FORTIFY_SSC_PASSWORD',
        help: "The user's password, from a secret. It is masked, and sent for creating and revoking tokens only. A refused one is never sent again, since accounts lock.",
    }),
    token: (0,definition/* option */.u)('token', token_value/* readToken */.AI, {
        group: 'common',
        placeholder: 'token',
        secret: 'FORTIFY_SSC_TOKEN',
        only: 'cli',
        help: 'A token in either spelling.',
    }),
    type: (0,definition/* option */.u)('type', readTokenType, {
        group: 'common',
        placeholder: 'type',
        default: 'CIToken',
        help: 'The type of the token, which says what it may do. SSC knows its types; one that it does not know is `refused` with a list of those it does.',
    }),
    lifetime: (0,definition/* option */.u)('lifetime', readLifetime, {
        group: 'common',
        placeholder: 'duration',
        default: '1d',
        help: 'How long the token lives at most, should nothing revoke it: an hour or more. When SSC gives less, a warning says what it gave.',
    }),
    export: (0,definition/* option */.u)('export', readers/* readBoolean */.Vf, {
        group: 'common',
        placeholder: 'boolean',
        default: 'false',
        only: 'action',
        help: 'Whether the rest of the job gets the token as `FORTIFY_SSC_TOKEN`, decoded. Every later step then has it, whatever it runs.',
    }),
    revoke: (0,definition/* option */.u)('revoke', readers/* readBoolean */.Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'true',
        only: 'action',
        help: 'Whether the token is revoked at the end of the job. With `false` it lives until its own end.',
    }),
    description: (0,definition/* option */.u)('description', readDescription, {
        group: 'rest',
        placeholder: 'text',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the expressions are GitHub's.
        actionDefault: '${{ github.repository }}, ${{ github.workflow }}, run ${{ github.run_id }}',
        help: 'What SSC shows beside the token. A random suffix is always added, by which a token whose creation got no answer is found again.',
    }),
    timeout: (0,definition/* option */.u)('timeout', readers/* readDuration */.$7(1_000), {
        group: 'rest',
        placeholder: 'duration',
        default: '30s',
        help: 'How long one request may take.',
    }),
    on_missing_secrets: {
        ...common/* commonOptions */.O.on_missing_secrets,
        help: '`skip`: without a password the outcome is `skipped`, but only for pull requests from forks and by Dependabot, which get no secrets.',
    },
    language: { ...common/* commonOptions */.O.language, help: 'Language of the log, and in the action of annotations.' },
    ca_file: common/* commonOptions */.O.ca_file,
    allow_http: (0,definition/* option */.u)('allow_http', readers/* readBoolean */.Vf, {
        group: 'rest',
        placeholder: 'boolean',
        default: 'false',
        only: 'cli',
        help: 'Whether plain `http:` may lead to another host, which then anybody on the way can read. Said every time.',
    }),
};

;// CONCATENATED MODULE: ./lib/sources/fortify/outputs.js
/** What the outputs of the action mean. */
const fortifyOutputs = {
    token: {
        help: 'The token as `fortifyclient` takes it (decoded). It is masked, so GitHub drops it between jobs: each job issues its own.',
    },
    token_encoded: { help: 'The same token as REST takes it, behind `Authorization: FortifyToken`.' },
    token_id: { help: "The token's ID, by which an administrator finds it." },
    expires_at: {
        help: 'When it ends by itself, ISO 8601 in UTC; what SSC gave, which may be less than was asked.',
    },
};

// EXTERNAL MODULE: ./lib/options/read.js
var read = __webpack_require__(3636);
;// CONCATENATED MODULE: ./lib/sources/fortify/read-options.js




/** Options that no workflow can give, whatever stands under `with:`. */
const ofCommandsOnly = new Set(Object.entries(fortifyOptions).flatMap(([name, each]) => 'only' in each && each.only === 'cli' ? [name] : []));
/** Reads the options. Finds all problems, sends nothing. */
function readFortifyOptions(given) {
    const ours = Object.fromEntries(Object.entries(given).filter(([name, value]) => !(ofCommandsOnly.has(name) && value?.from === 'input')));
    const { problems, values } = (0,read/* readOptions */.Tt)(fortifyOptions, ours);
    return { values, problems: [...problems, ...httpProblems(values)] };
}
/**
 * What is wrong with a URL over which a password would go unencrypted, unless `allow_http` says that it may: for
 * commands, which then say so each time.
 */
function httpProblems({ allow_http: isAllowed, url, }) {
    if (url === undefined || !(0,readers/* leavesInTheOpen */.B2)(url) || isAllowed === true)
        return [];
    return [(0,message/* message */.iU)('problem_url_plain_http', { input: 'url', given: url.href })];
}

;// CONCATENATED MODULE: ./lib/sources/fortify/variables.js
/** Every option is `FORTIFY_SSC_` and its name in capitals; the user's name is `FORTIFY_SSC_USER`, too. */
const fortifyVariables = {
    prefix: 'FORTIFY_SSC_',
    aliases: { username: [{ variable: 'FORTIFY_SSC_USER' }] },
    shared: [],
    refused: [],
};

;// CONCATENATED MODULE: ./lib/sources/fortify/source.js






/** Tokens of Fortify Software Security Center that live as long as a job. */
const fortify = {
    kind: 'credential',
    name: 'fortify',
    options: fortifyOptions,
    outputs: fortifyOutputs,
    variables: fortifyVariables,
    alternatives: [],
    action: {
        folder: 'fortify-ssc-token',
        name: 'scangate: Fortify SSC token',
        description: 'Issues a Fortify Software Security Center token that lives as long as the job, and revokes it at its end, also after failure and cancel.',
        hasPost: true,
    },
    wordsIn: (0,catalogues/* wordsIn */.Hn)(fortifyMessages, {
        ja: async () => (await __webpack_require__.e(/* import() */ 7505).then(__webpack_require__.bind(__webpack_require__, 7505))).fortifyMessages,
        ko: async () => (await __webpack_require__.e(/* import() */ 6454).then(__webpack_require__.bind(__webpack_require__, 6454))).fortifyMessages,
    }),
    helpIn: (language) => language === 'ja'
        ? __webpack_require__.e(/* import() */ 3329).then(__webpack_require__.bind(__webpack_require__, 3329))
        : __webpack_require__.e(/* import() */ 7776).then(__webpack_require__.bind(__webpack_require__, 7776)),
    read: readFortify,
    post: async (context) => {
        const { revokeWhatWasLeft } = await Promise.all(/* import() */[__webpack_require__.e(6695), __webpack_require__.e(3944)]).then(__webpack_require__.bind(__webpack_require__, 3944));
        await revokeWhatWasLeft(context);
    },
};
function readFortify(given) {
    const { problems, values } = readFortifyOptions(given);
    return {
        common: values,
        problems,
        issue: async (context) => {
            // Loaded only now: bad input needs none of it.
            const { issueToken } = await Promise.all(/* import() */[__webpack_require__.e(6695), __webpack_require__.e(6641)]).then(__webpack_require__.bind(__webpack_require__, 6641));
            return issueToken(values, context);
        },
    };
}


/***/ }),

/***/ 6457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   aU: () => (/* binding */ secretsOfToken),
/* harmony export */   wg: () => (/* binding */ tokenValueOf)
/* harmony export */ });
/* harmony import */ var _kernel_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4849);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);
/* harmony import */ var _options_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7758);



const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const encodedUuid = /^[A-Za-z\d+/]{48}$/;
/**
 * Reads a token in either spelling. `undefined` for all else, a UUID in capitals among it: encoded it would be another
 * token. A text that is encoded already is never encoded again.
 */
function tokenValueOf(text) {
    const trimmed = text.trim();
    const decoded = encodedUuid.test(trimmed) ? Buffer.from(trimmed, 'base64').toString('latin1') : trimmed;
    if (!uuid.test(decoded))
        return undefined;
    return {
        kind: 'token',
        decoded: new _kernel_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(decoded),
        encoded: new _kernel_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(Buffer.from(decoded).toString('base64')),
    };
}
/** Every text that gives a token away. */
function secretsOfToken({ decoded, encoded }) {
    return [decoded, encoded];
}
/** The option of a token, in either spelling. What can't be one is refused before anything is sent, and not shown. */
const readToken = (text, input) => tokenValueOf(text) ?? new _options_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('fortify_problem_token', { input }));


/***/ })

};
