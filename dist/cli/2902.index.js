export const id = 2902;
export const ids = [2902];
export const modules = {

/***/ 58250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tX: () => (/* binding */ rehearsalAccount),
/* harmony export */   uL: () => (/* binding */ createClientCheck),
/* harmony export */   vU: () => (/* binding */ shownToken)
/* harmony export */ });
/* harmony import */ var _server_key_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14154);

/** The account that the simulator knows when it is given none. Its keys open nothing else. */
const rehearsalAccount = {
    userAccessKeyId: 'rehearsal-access-key-id',
    secretAccessKey: 'rehearsal-secret-not-a-secret',
    appKey: 'rehearsalAppKeyNotASecret',
};
/** Makes the check of an `Authorization` header: basic authentication by access key ID and secret key. */
function createClientCheck(account) {
    const expected = `${account.userAccessKeyId}:${account.secretAccessKey}`;
    const isRight = (0,_server_key_check_js__WEBPACK_IMPORTED_MODULE_0__/* .createKeyCheck */ .k)(Buffer.from(expected).toString('base64'));
    // The name of a scheme is the same in any case (RFC 9110, section 11.1).
    return (header) => isRight(/^basic +(\S+)$/i.exec(String(header))?.[1]);
}
/**
 * Takes the token out of the header `x-nhn-authorization`. The guide to the API shows the bare token and the
 * guide to tokens `Bearer` before it, so both are right here.
 */
function shownToken(header) {
    return typeof header === 'string' ? header.replace(/^bearer +/i, '') : '';
}


/***/ }),

/***/ 72930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ oauthRefused),
/* harmony export */   Hn: () => (/* binding */ summaryAnswer),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   rc: () => (/* binding */ detailsAnswer)
/* harmony export */ });
/* harmony import */ var _fleet_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92962);
/* harmony import */ var _fleet_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6562);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14173);



/** Says no in the API's shape. */
function refused(refusal) {
    const { status, resultCode, resultMessage } = refusal;
    return { status, body: { header: { isSuccessful: false, resultCode, resultMessage } } };
}
/** Says no in the shape of the token endpoint, which is that of OAuth 2 (RFC 6749, section 5.2). */
function oauthRefused(status, error) {
    return {
        status,
        body: { error },
        ...(status === 401 && { headers: { 'www-authenticate': 'Basic realm="oauth2"' } }),
    };
}
/** The answer to the summary call. */
function summaryAnswer(summary, { page, pageSize }, guide) {
    if (summary instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P)
        return refused(summary);
    return accepted(guide, {
        results: summary.results.map((inspection) => summaryOf(inspection, guide)),
        page: { itemPerPage: pageSize, page, totalCount: summary.totalCount },
    });
}
/** The answer to the details call, in a language. */
function detailsAnswer(inspection, language, guide) {
    if (inspection instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P)
        return refused(inspection);
    const items = (0,_fleet_items_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S)(inspection, inspection.itemCount, language);
    return accepted(guide, {
        results: items.map((item, position) => ({ ...item, resultCode: (0,_fleet_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .L)(inspection, position) })),
    });
}
function accepted(guide, body) {
    const header = {
        isSuccessful: true,
        resultCode: 0,
        resultMessage: 'SUCCESS',
        ...(guide.undocumentedFields && { success: true }),
    };
    return { status: 200, body: { header, ...body } };
}
function summaryOf(inspection, guide) {
    const { usageStasNo, instanceName, os, kind = 'OS', systemVersion, criteria, executedAt } = inspection;
    return {
        usageStasNo: guide.usageStasNo === 'string' ? String(usageStasNo) : usageStasNo,
        instanceName,
        os: os === 'Windows' ? guide.windows : os,
        ...(guide.undocumentedFields && { kind }),
        systemVersion,
        bss: criteria,
        scriptVersion: 'G-1',
        executionTime: koreanTime(executedAt),
        ...(0,_fleet_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .m)(inspection),
    };
}
const koreanOffsetMs = 9 * 60 * 60_000;
/** Writes a time of day as the service does: whole seconds, with Korea's offset. */
function koreanTime(milliseconds) {
    return `${new Date(milliseconds + koreanOffsetMs).toISOString().slice(0, 19)}+09:00`;
}


/***/ }),

/***/ 92962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ codeAt),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6562);

/** Gives the counts that the summary shows. */
function countsOf({ itemCount, weakItems, claims }) {
    const at = (level) => weakItems.filter((position) => (0,_items_js__WEBPACK_IMPORTED_MODULE_0__/* .levelAt */ .G)(position) === level).length;
    return {
        checkCount: itemCount,
        weakCount: weakItems.length,
        level3WeakCount: at('H'),
        level2WeakCount: at('M'),
        level1WeakCount: at('L'),
        ...claims,
    };
}
/** Gives the result code of the item at a position: `O` for good, `X` for weak. */
function codeAt({ weakItems, codes }, position) {
    return codes?.[position] ?? (weakItems.includes(position) ? 'X' : 'O');
}


/***/ }),

/***/ 28223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ madeUpMark),
/* harmony export */   Xv: () => (/* binding */ itemLanguages),
/* harmony export */   bg: () => (/* binding */ levelNames),
/* harmony export */   vp: () => (/* binding */ topics),
/* harmony export */   wc: () => (/* binding */ aspects)
/* harmony export */ });
// The words of made-up items. NHN publishes no list of what its agent checks, so that names, identifiers, levels
// and countermeasures here are inventions and say so in each language. They hold what the documented example
// holds, too, and what trips careless programs: `<br>`, quotes, a pipe, backticks, a percent sign.
/** The languages in which the service answers. */
const itemLanguages = ['KO', 'EN', 'JA'];
/** Stands before the name of each item. */
const madeUpMark = { KO: '[가상]', EN: '[made up]', JA: '[架空]' };
/** The names of levels, as the guide has them. */
const levelNames = {
    H: { KO: '상', EN: 'High', JA: '高' },
    M: { KO: '중', EN: 'Medium', JA: '中' },
    L: { KO: '하', EN: 'Low', JA: '低' },
};
const accounts = { KO: '1. 계정 관리', EN: '1. Account management', JA: '1. アカウント管理' };
const files = {
    KO: '2. 파일 및 디렉터리 관리',
    EN: '2. File and directory management',
    JA: '2. ファイルとディレクトリの管理',
};
const services = { KO: '3. 서비스 관리', EN: '3. Service management', JA: '3. サービス管理' };
const updates = { KO: '4. 패치 관리', EN: '4. Patch management', JA: '4. パッチ管理' };
const logs = { KO: '5. 로그 관리', EN: '5. Log management', JA: '5. ログ管理' };
/** What is checked, with its category: thirteen, so that five aspects of each make the example's 65 items. */
const topics = [
    {
        category: accounts,
        name: { KO: '관리자 원격 로그인', EN: 'remote login of administrators', JA: '管理者のリモートログイン' },
    },
    { category: accounts, name: { KO: '비밀번호 길이', EN: 'password length', JA: 'パスワードの長さ' } },
    { category: accounts, name: { KO: '비밀번호 사용 기간', EN: 'password age', JA: 'パスワードの有効期間' } },
    { category: accounts, name: { KO: '계정 잠금', EN: 'account lockout', JA: 'アカウントのロック' } },
    { category: accounts, name: { KO: '미사용 계정', EN: 'unused accounts', JA: '使われていないアカウント' } },
    {
        category: files,
        name: { KO: '관리자 검색 경로', EN: 'search path of administrators', JA: '管理者の検索パス' },
    },
    { category: files, name: { KO: '홈 디렉터리', EN: 'home directories', JA: 'ホームディレクトリ' } },
    {
        category: files,
        name: {
            KO: '누구나 쓸 수 있는 파일',
            EN: 'files that anybody can write',
            JA: '誰でも書き込めるファイル',
        },
    },
    {
        category: services,
        name: { KO: '파일 전송 서비스', EN: 'file transfer service', JA: 'ファイル転送サービス' },
    },
    { category: services, name: { KO: '원격 셸', EN: 'remote shell', JA: 'リモートシェル' } },
    { category: services, name: { KO: '시각 동기화', EN: 'time synchronisation', JA: '時刻同期' } },
    { category: updates, name: { KO: '보안 업데이트', EN: 'security updates', JA: 'セキュリティ更新' } },
    { category: logs, name: { KO: '로그 보존', EN: 'retention of logs', JA: 'ログの保存' } },
];
/** In what respect a topic is checked: the item's name and its countermeasure. `{topic}` stands for the topic. */
const aspects = [
    {
        name: { KO: '{topic} 설정', EN: 'Setting of {topic}', JA: '{topic}の設定' },
        fix: {
            KO: '1. "/etc/example.conf" 파일에서 {topic} 항목을 확인합니다.<br>2. (변경 전) limit=0 | (변경 후) limit=`5`',
            EN: '1. Look for {topic} in "/etc/example.conf".<br>2. (before) limit=0 | (after) limit=`5`',
            JA: '1. "/etc/example.conf" で{topic}の項目を確認します。<br>2. (変更前) limit=0 | (変更後) limit=`5`',
        },
    },
    {
        name: {
            KO: '{topic} 관련 파일의 소유자 및 권한',
            EN: 'Owner and permissions of the files for {topic}',
            JA: '{topic}に関するファイルの所有者と権限',
        },
        fix: {
            KO: '1. 파일 소유자를 root로 변경합니다.<br># chown root <file><br>2. 권한을 640 이하로 설정합니다.<br># chmod 640 <file>',
            EN: '1. Make root the owner.<br># chown root <file><br>2. Take away what others need not have.<br># chmod 640 <file>',
            JA: '1. 所有者を root に変更します。<br># chown root <file><br>2. 権限を 640 以下に設定します。<br># chmod 640 <file>',
        },
    },
    {
        name: { KO: '{topic} 예외', EN: 'Exceptions from {topic}', JA: '{topic}の例外' },
        fix: {
            KO: '(변경 전) PATH=.:$PATH:$HOME/bin<br>(변경 후) PATH=$PATH:$HOME/bin:.',
            EN: '(before) PATH=.:$PATH:$HOME/bin<br>(after) PATH=$PATH:$HOME/bin:.',
            JA: '(変更前) PATH=.:$PATH:$HOME/bin<br>(変更後) PATH=$PATH:$HOME/bin:.',
        },
    },
    {
        name: { KO: '{topic} 변경 기록', EN: 'Record of changes to {topic}', JA: '{topic}の変更記録' },
        fix: {
            KO: "1. 감사 규칙을 추가합니다: '-w /etc/example -p wa'<br>2. 디스크 사용량이 90%를 넘지 않도록 합니다.",
            EN: "1. Add the audit rule '-w /etc/example -p wa'.<br>2. Keep the disk below 90% full.",
            JA: "1. 監査ルール '-w /etc/example -p wa' を追加します。<br>2. ディスク使用率を 90% 以下に保ちます。",
        },
    },
    {
        name: { KO: '{topic} 정기 검토', EN: 'Regular review of {topic}', JA: '{topic}の定期的な見直し' },
        fix: {
            KO: '{topic} 항목을 분기마다 검토하고 결과를 기록합니다.',
            EN: 'Review {topic} each quarter and write down what was found.',
            JA: '{topic}を四半期ごとに見直し、結果を記録します。',
        },
    },
];


/***/ }),

/***/ 6562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ levelAt),
/* harmony export */   S: () => (/* binding */ itemsOf)
/* harmony export */ });
/* harmony import */ var _item_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28223);

const levels = ['H', 'M', 'H', 'L', 'M'];
/** Says how grave the item at a position, counted from 0, is. It is the same in each list. */
function levelAt(position) {
    return levels[position % levels.length] ?? 'H';
}
/** Gives the items of a list, as many as wanted; past the thirteen topics they begin again with a number. */
function itemsOf(list, count, language) {
    return Array.from({ length: count }, (_, position) => itemAt(list, position, language));
}
function itemAt(list, position, language) {
    const perRound = _item_words_js__WEBPACK_IMPORTED_MODULE_0__/* .topics */ .vp.length * _item_words_js__WEBPACK_IMPORTED_MODULE_0__/* .aspects */ .wc.length;
    const topic = _item_words_js__WEBPACK_IMPORTED_MODULE_0__/* .topics */ .vp[Math.floor((position % perRound) / _item_words_js__WEBPACK_IMPORTED_MODULE_0__/* .aspects */ .wc.length)];
    const aspect = _item_words_js__WEBPACK_IMPORTED_MODULE_0__/* .aspects */ .wc[position % _item_words_js__WEBPACK_IMPORTED_MODULE_0__/* .aspects */ .wc.length];
    if (topic === undefined || aspect === undefined)
        throw new RangeError('There is no such item.');
    const name = topic.name[language];
    const round = Math.floor(position / perRound);
    const suffix = round === 0 ? '' : ` (${round + 1})`;
    const weakLevel = levelAt(position);
    return {
        categoryName: topic.category[language],
        resultId: resultId(list, position),
        weakLevel,
        weakLevelName: _item_words_js__WEBPACK_IMPORTED_MODULE_0__/* .levelNames */ .bg[weakLevel][language],
        itemName: `${_item_words_js__WEBPACK_IMPORTED_MODULE_0__/* .madeUpMark */ .Qj[language]} ${aspect.name[language].replace('{topic}', name)}${suffix}`,
        manageMethod: `${_item_words_js__WEBPACK_IMPORTED_MODULE_0__/* .madeUpMark */ .Qj[language]} ${aspect.fix[language].replace('{topic}', name)}`,
    };
}
/** The guide's example has `U-01`; what Windows and the criteria of finance have instead is not documented. */
function resultId({ os, criteria }, position) {
    const system = os === 'Linux' ? 'U' : 'W';
    return `${criteria === 'F' ? 'F' : ''}${system}-${String(position + 1).padStart(2, '0')}`;
}


/***/ }),

/***/ 71377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ guides)
/* harmony export */ });
/** The readings that can be chosen by name. */
const guides = {
    /** The guide as published since 25 August 2025, and its example. */
    current: {
        requiresPaging: false,
        kinds: ['OS', 'WAS'],
        windows: 'Windows',
        usageStasNo: 'number',
        expiresIn: 'number',
        undocumentedFields: true,
    },
    /** The older draft, and what its tables say where its examples say something else. */
    draft: {
        requiresPaging: true,
        kinds: ['Window', 'Linux'],
        windows: 'Window',
        usageStasNo: 'string',
        itemPerPage: 20,
        expiresIn: 'string',
        undocumentedFields: false,
    },
};


/***/ }),

/***/ 14173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusals),
/* harmony export */   P: () => (/* binding */ Refusal)
/* harmony export */ });
/** The service's way to say no: an HTTP status, a code and a text in the answer's header. */
class Refusal {
    status;
    resultMessage;
    resultCode;
    constructor(status, resultMessage, resultCode = -1) {
        this.status = status;
        this.resultMessage = resultMessage;
        this.resultCode = resultCode;
    }
}
/**
 * What the service refuses. The guide lists the statuses 400, 401, 404, 405, 413 and 500 and says nothing of
 * texts and codes, so those are ours; 80007 and -6 are the codes that NHN Cloud's framework API has.
 */
const refusals = {
    tokenWrong: new Refusal(401, 'The token is unknown or has expired.', 80_007),
    appKeyUnknown: new Refusal(404, 'This appKey does not exist.'),
    /** Which status an account without the role gets is not documented; 200 is what the framework API has. */
    notPermitted: new Refusal(200, 'Permission denied.', -6),
    regionUnknown: new Refusal(400, 'regionCode is not valid.'),
    periodReversed: new Refusal(400, 'from must not be after to.'),
    periodTooLong: new Refusal(400, 'The period must not be longer than a month.'),
    inspectionUnknown: new Refusal(404, 'This usageStasNo does not exist.'),
    methodWrong: new Refusal(405, 'Method Not Allowed'),
    tooLarge: new Refusal(413, 'Payload Too Large'),
    /** A fault of the service itself, which the framework API tells with status 200, too. */
    systemError: new Refusal(200, 'System error.', 500),
};


/***/ }),

/***/ 35790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aP: () => (/* binding */ fleetOf),
  qQ: () => (/* binding */ scenarios)
});

// UNUSED EXPORTS: usualFleet

;// CONCATENATED MODULE: ./lib/simulator/nhn/fleet/seeded-random.js
/** Makes a row of numbers that follows from the seed alone (mulberry32). For made-up data, never for keys. */
function seededRandom(seed) {
    let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/** Gives a whole number from `least` to `most`, both included. */
function wholeNumber(random, least, most) {
    return least + Math.floor(random() * (most - least + 1));
}
/** Gives one of several, of which there must be at least one. */
function oneOf(random, choices) {
    return choices[wholeNumber(random, 0, choices.length - 1)] ?? choices[0];
}

;// CONCATENATED MODULE: ./lib/simulator/nhn/fleet/generate.js

const minute = 60_000;
const day = 24 * 60 * minute;
/** The instances that every fleet begins with. Two of one name stand in two regions. */
const firstInstances = [
    ['web-1', 'KR1'],
    ['web-2', 'KR1'],
    ['api-1', 'KR1'],
    ['api-2', 'KR1'],
    ['batch-1', 'KR1'],
    ['db-1', 'KR1'],
    ['db-2', 'KR1'],
    ['win-1', 'KR1'],
    ['web-1', 'KR2'],
    ['api-3', 'KR2'],
    ['db-3', 'KR2'],
    ['win-2', 'KR2'],
];
const linuxes = [
    'Ubuntu Server 22.04 LTS',
    'Ubuntu Server 24.04 LTS',
    'Rocky Linux 9.5',
    'Debian 12',
];
const windowses = ['Windows Server 2019 STD', 'Windows Server 2022 STD'];
const mostFindings = 12;
/** Makes a fleet whose latest results are between an hour and six days old at `now`, milliseconds since 1970. */
function generateFleet(plan, now) {
    return Array.from({ length: plan.instances }, (_, index) => inspectionsOf(plan, index, now)).flat();
}
function inspectionsOf(plan, index, now) {
    // Each instance draws from a row of its own, so that a larger fleet begins with the smaller one.
    const random = seededRandom(plan.seed + index * 7_919);
    const [instanceName, region] = firstInstances[index] ?? [
        `node-${String(index + 1).padStart(5, '0')}`,
        index % 3 === 2 ? 'KR2' : 'KR1',
    ];
    const os = instanceName.startsWith('win-') || (index >= firstInstances.length && index % 10 === 9)
        ? 'Windows'
        : 'Linux';
    const systemVersion = os === 'Windows' ? oneOf(random, windowses) : oneOf(random, linuxes);
    const criteria = plan.bothCriteria && index % 4 === 0 ? ['M', 'F'] : ['M'];
    const isWeak = random() < plan.weakShare;
    const latest = now - wholeNumber(random, 60, 6 * 24 * 60) * minute;
    return criteria.flatMap((criterion) => Array.from({ length: plan.runs }, (_, run) => ({
        region,
        instanceName,
        os,
        systemVersion,
        criteria: criterion,
        executedAt: latest - run * 14 * day,
        itemCount: plan.itemsPerInspection,
        weakItems: isWeak || run > 0 ? someItems(random, plan.itemsPerInspection) : [],
    })));
}
/** Chooses at least one position of the given number of items, ascending. */
function someItems(random, count) {
    const wanted = Math.min(count, wholeNumber(random, 1, mostFindings));
    const chosen = new Set();
    while (chosen.size < wanted)
        chosen.add(wholeNumber(random, 0, count - 1));
    return [...chosen].sort((one, other) => one - other);
}

// EXTERNAL MODULE: ./lib/simulator/nhn/guide.js
var guide = __webpack_require__(71377);
// EXTERNAL MODULE: ./lib/simulator/nhn/refusal.js
var refusal = __webpack_require__(14173);
// EXTERNAL MODULE: ./lib/simulator/nhn/answers.js
var answers = __webpack_require__(72930);
;// CONCATENATED MODULE: ./lib/simulator/nhn/scenario-faults.js


const badGateway = {
    kind: 'status',
    status: 502,
    body: '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
};
const tooMany = { kind: 'status', status: 429, headers: { 'retry-after': '1' } };
/** Lets the first read fail and then every third, in turn by each way there is. */
const flakyReads = () => {
    const faults = [tooMany, badGateway, { kind: 'reset' }];
    let reads = 0;
    return ({ operation }) => {
        if (operation === 'issue-token' || operation === 'revoke-token')
            return undefined;
        reads += 1;
        return reads % 3 === 1 ? faults[Math.floor(reads / 3) % faults.length] : undefined;
    };
};
/** Answers 413 to a page of more results than `most`. */
const tooLargeOver = (most) => () => ({ operation, parameters }) => operation === 'summary' && Number(parameters['limit'] ?? 10) > most
    ? {
        kind: 'status',
        status: refusal/* refusals */.K.tooLarge.status,
        body: JSON.stringify((0,answers/* refused */.J5)(refusal/* refusals */.K.tooLarge).body),
    }
    : undefined;
/** Lets a region never answer. */
const hangingRegion = (region) => () => ({ parameters }) => parameters['regionCode'] === region ? { kind: 'hang' } : undefined;
/** Lets each answer come late, by milliseconds before `timeScale`. */
const slowBy = (milliseconds) => ({ scaled }) => () => ({ kind: 'slow', ms: scaled(milliseconds) });
/**
 * Lets another result come in after each page but the last, up to so many: the total grows while pages are
 * read. The new one is of an instance that is there already, at its latest time, so that it stands in the list.
 */
const growingWhileRead = (most) => ({ state }) => {
    let added = 0;
    return ({ operation, parameters }) => {
        if (operation !== 'summary' || Number(parameters['page'] ?? 1) < 2 || added >= most)
            return undefined;
        const latest = state.inspections.find(({ region }) => region === parameters['regionCode']);
        if (latest !== undefined) {
            added += 1;
            const { usageStasNo: _, ...spec } = latest;
            state.add(spec);
        }
        return undefined;
    };
};
/** Changes what the summary call says, but not a refusal. */
const otherSummary = (change) => () => ({ operation }) => operation === 'summary'
    ? {
        kind: 'body',
        body: (honest) => {
            const summary = JSON.parse(honest);
            return 'page' in summary ? JSON.stringify({ ...summary, ...change(summary) }) : honest;
        },
    }
    : undefined;

;// CONCATENATED MODULE: ./lib/simulator/nhn/scenarios.js




const scenarios_day = 24 * 60 * 60_000;
/** The fleet that scenarios differ from. */
const usualFleet = {
    seed: 1,
    instances: 12,
    itemsPerInspection: 65,
    weakShare: 0,
    runs: 2,
    bothCriteria: true,
};
const weakFleet = { weakShare: 0.5 };
// Doubtful results have items of the levels medium and low only, so that a limit for high ones is not what stops
// a gate first: the doubt has to.
/** Changes the newest result of the instance `name`, and leaves the others. */
function changeNewest(name, change) {
    return (fleet) => {
        const [newest] = fleet
            .filter(({ instanceName }) => instanceName === name)
            .toSorted((one, other) => other.executedAt - one.executedAt);
        return fleet.map((spec) => (spec === newest ? { ...spec, ...change(spec) } : spec));
    };
}
const hostileName = '<img src=x onerror=alert(1)>|`a`\n::error::web%0A-1';
/** The scenarios that can be chosen by name. */
const scenarios = {
    clean: { description: 'Twelve instances in two regions; the latest result of each is good.' },
    weak: { description: 'About half of the instances have weak items.', fleet: weakFleet },
    stale: {
        description: 'The latest results of db-1 are 45 days old; all are good.',
        change: (fleet, now) => [
            ...fleet.filter(({ instanceName }) => instanceName !== 'db-1'),
            ...fleet
                .filter(({ instanceName, weakItems }) => instanceName === 'db-1' && weakItems.length === 0)
                .map((spec) => ({ ...spec, executedAt: now - 45 * scenarios_day })),
        ],
    },
    missing: {
        description: 'web-1 and db-2 are to be there, and db-2 has no result.',
        change: (fleet) => fleet.filter(({ instanceName }) => instanceName !== 'db-2'),
        requireInstances: ['web-1', 'db-2'],
    },
    empty: { description: 'There are no results at all.', fleet: { instances: 0 } },
    contradicting: {
        description: 'The summary of web-2 counts one weak item less than its levels, and its details have them all.',
        change: changeNewest('web-2', () => ({ weakItems: [1, 3, 4], claims: { weakCount: 2 } })),
    },
    'hidden-findings': {
        description: 'The summary of web-2 says that all is good, and its details have two weak items.',
        change: changeNewest('web-2', () => ({
            weakItems: [1, 3],
            claims: { weakCount: 0, level2WeakCount: 0, level1WeakCount: 0 },
        })),
    },
    'unknown-code': {
        description: 'An item of web-2 has the result "N", which no document knows.',
        change: changeNewest('web-2', () => ({ weakItems: [1], codes: { 4: 'N' } })),
    },
    'nothing-checked': {
        description: 'The agent on web-2 ran and checked nothing: no items, so none of them weak.',
        change: changeNewest('web-2', () => ({ itemCount: 0, weakItems: [] })),
    },
    'detail-gone': {
        description: 'The summary lists a weak result of web-2 whose details are gone: 404.',
        change: changeNewest('web-2', () => ({ weakItems: [1], withoutDetails: true })),
    },
    huge: {
        description: '20,000 instances with 65 items each; about a third have weak items.',
        fleet: { instances: 20_000, weakShare: 1 / 3, runs: 1, bothCriteria: false },
    },
    'older-draft': {
        description: 'The weak fleet by the older draft of the guide: required paging, Window, numbers as text, 20 a page.',
        fleet: weakFleet,
        guide: guide/* guides */.e.draft,
    },
    'short-paging': {
        description: 'The total says three results more than the pages have.',
        faults: otherSummary(({ page }) => ({ page: { ...page, totalCount: Number(page['totalCount']) + 3 } })),
    },
    'moving-total': {
        description: 'Another result comes in while the pages of 1,500 are read; then it is quiet.',
        fleet: { instances: 1_500 },
        faults: growingWhileRead(1),
    },
    restless: {
        description: 'Another result comes in before each further page of 1,500, and it never ends.',
        fleet: { instances: 1_500 },
        faults: growingWhileRead(Number.POSITIVE_INFINITY),
    },
    'missing-numbers': {
        description: 'All is good, but results have null or nothing in place of two counts.',
        faults: otherSummary(({ results }) => ({
            results: results.map(({ weakCount: _, ...rest }) => ({ ...rest, checkCount: null })),
        })),
    },
    'hostile-text': {
        description: 'web-2 has a name that is HTML, Markdown and a workflow command, and weak items.',
        change: (fleet) => fleet.map((spec) => spec.instanceName === 'web-2' ? { ...spec, instanceName: hostileName, weakItems: [0, 1, 3] } : spec),
    },
    'bad-key': { description: 'Every access key is refused: invalid_client.', refusesEveryKey: true },
    'no-permission': {
        description: 'The account may not read results: isSuccessful is false, with status 200.',
        refusesEveryCall: refusal/* refusals */.K.notPermitted,
    },
    outage: {
        description: 'The service is broken and says so with status 200: isSuccessful is false, code 500.',
        refusesEveryCall: refusal/* refusals */.K.systemError,
    },
    'expiring-token': {
        description: 'The first token is dead after three requests, long before its time; the fleet is weak.',
        fleet: weakFleet,
        firstTokenUses: 3,
    },
    'short-tokens': {
        description: 'Tokens live for 60 seconds, the shortest that an access key can be set to; the fleet is weak.',
        fleet: weakFleet,
        tokenLifeSeconds: 60,
    },
    flaky: {
        description: 'The first read fails, then every third: 429 with Retry-After, 502 with HTML, a reset.',
        fleet: weakFleet,
        faults: flakyReads,
    },
    'too-large': {
        description: 'Pages of more than 100 results are refused with 413.',
        faults: tooLargeOver(100),
    },
    portal: {
        description: 'A portal answers in place of the service: each call gets a web page with 200.',
        faults: () => () => ({ kind: 'html' }),
    },
    'hanging-region': {
        description: 'KR1 answers, and KR2 never does.',
        faults: hangingRegion('KR2'),
    },
    slow: { description: 'Each answer takes 4 seconds.', faults: slowBy(4_000) },
};
/** Makes the fleet of a scenario, with what the caller wants otherwise. Times are milliseconds since 1970. */
function fleetOf({ fleet, change }, wanted, now) {
    const made = generateFleet({ ...usualFleet, ...fleet, ...wanted }, now);
    return change === undefined ? made : change(made, now);
}


/***/ }),

/***/ 52902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ startNhnSimulator)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/kernel/clock.js
var kernel_clock = __webpack_require__(77103);
// EXTERNAL MODULE: ./lib/simulator/server/server.js + 7 modules
var server_server = __webpack_require__(42373);
// EXTERNAL MODULE: ./lib/simulator/server/time-scale.js
var time_scale = __webpack_require__(13260);
// EXTERNAL MODULE: ./lib/simulator/nhn/account.js
var nhn_account = __webpack_require__(58250);
// EXTERNAL MODULE: ./lib/simulator/nhn/guide.js
var nhn_guide = __webpack_require__(71377);
// EXTERNAL MODULE: ./lib/simulator/nhn/scenarios.js + 3 modules
var scenarios = __webpack_require__(35790);
// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(34849);
// EXTERNAL MODULE: ./lib/kernel/secrets.js
var kernel_secrets = __webpack_require__(7252);
// EXTERNAL MODULE: ./lib/simulator/server/key-check.js
var key_check = __webpack_require__(14154);
// EXTERNAL MODULE: ./lib/simulator/nhn/answers.js
var answers = __webpack_require__(72930);
// EXTERNAL MODULE: ./lib/simulator/server/openapi.js
var openapi = __webpack_require__(71116);
;// CONCATENATED MODULE: ./lib/simulator/nhn/openapi.js

const tag = 'Server Security Check';
/** What the OpenAPI document says beside what the calls say of themselves. */
const nhnDocument = {
    title: 'NHN Cloud Server Security Check (simulated)',
    version: '1.0',
    description: `A simulator of the public API of NHN Cloud Server Security Check and of the token endpoint,
for rehearsing a pipeline. Items, their identifiers and countermeasures are made up.`,
    tag: { name: tag, description: 'The calls of the service, and those that give out and take back tokens.' },
    securitySchemes: {
        token: {
            type: 'apiKey',
            in: 'header',
            name: 'x-nhn-authorization',
            description: 'The token, with or without `Bearer` before it.',
        },
        accessKey: {
            type: 'http',
            scheme: 'basic',
            description: 'The user access key ID as the name, the secret access key as the password.',
        },
    },
};
const refusalTexts = {
    400: 'A parameter is missing or not valid; the message says which.',
    401: 'The token or the access key is wrong.',
    404: 'The app key or the result is unknown.',
    429: 'Too many requests, where the simulator was given a limit; Retry-After says how many seconds to wait.',
};
/** Describes a call of the API to Fastify, which checks requests, writes answers and documents itself by it. */
function describeCall(call) {
    return {
        operationId: call.operationId,
        summary: call.summary,
        tags: [tag],
        params: call.path,
        querystring: call.query,
        security: [{ token: [] }],
        response: {
            200: (0,openapi/* jsonResponse */.Y)('Accepted, or refused where `isSuccessful` is false.', call.gives),
            ...refusals([400, 401, 404, 429], 'Refusal'),
        },
    };
}
/**
 * Describes a call of the token endpoint. Its form is not checked by a schema: OAuth has its own words for what is
 * wrong with it. Only a limit of requests is told in the API's words.
 */
function describeTokenCall(call) {
    return {
        operationId: call.operationId,
        summary: call.summary,
        tags: [tag],
        consumes: ['application/x-www-form-urlencoded'],
        security: [{ accessKey: [] }],
        response: { 200: call.gives, ...refusals([400, 401], 'OauthError'), ...refusals([429], 'Refusal') },
    };
}
function refusals(statuses, schema) {
    return Object.fromEntries(statuses.map((status) => [status, (0,openapi/* jsonResponse */.Y)(refusalTexts[status] ?? '', schema)]));
}

// EXTERNAL MODULE: ./lib/simulator/nhn/refusal.js
var refusal = __webpack_require__(14173);
// EXTERNAL MODULE: ./lib/simulator/nhn/fleet/item-words.js
var item_words = __webpack_require__(28223);
;// CONCATENATED MODULE: ./lib/simulator/nhn/period.js

/** The form of `from` and `to`: whole seconds and an offset. A `+` that was not encoded arrives as a space. */
const instantPattern = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$';
const day = 24 * 60 * 60_000;
/**
 * Reads the ends of a period. What «at most a month» means exactly is not documented; `longestDays` decides.
 * Refuses dates that no calendar has, an end before the beginning, and a longer period.
 */
function readPeriod(from, to, longestDays) {
    const period = { from: instant(from), to: instant(to) };
    if (Number.isNaN(period.from))
        return new refusal/* Refusal */.P(400, 'from is not valid.');
    if (Number.isNaN(period.to))
        return new refusal/* Refusal */.P(400, 'to is not valid.');
    if (period.from > period.to)
        return refusal/* refusals */.K.periodReversed;
    return period.to - period.from > longestDays * day ? refusal/* refusals */.K.periodTooLong : period;
}
/** Milliseconds since 1970; `NaN` for a date like 30 February, which `Date.parse` would take for 2 March. */
function instant(text) {
    const wallClock = text.slice(0, 19);
    const asUtc = Date.parse(`${wallClock}Z`);
    const exists = !Number.isNaN(asUtc) && new Date(asUtc).toISOString().slice(0, 19) === wallClock;
    return exists ? Date.parse(text) : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/simulator/nhn/schemas.js


/** The largest `limit` that the guide allows. */
const largestLimit = 1_000;
const schemas_instant = {
    type: 'string',
    pattern: instantPattern,
    description: 'ISO 8601 with whole seconds and an offset, whose + is to be sent as %2B.',
};
const language = { type: 'string', enum: item_words/* itemLanguages */.Xv, description: 'Default: KO.' };
/** What the summary call takes. Parameters that are not named are ignored. */
function summaryQuery({ requiresPaging, kinds }) {
    return {
        type: 'object',
        required: ['regionCode', 'from', 'to', ...(requiresPaging ? ['language', 'page', 'limit'] : [])],
        properties: {
            regionCode: { type: 'string', pattern: '^[A-Z]{2}[0-9]$', description: 'Such as KR1.' },
            language,
            from: schemas_instant,
            to: { ...schemas_instant, description: `${schemas_instant.description} At most a month after from.` },
            page: { type: 'string', pattern: '^[1-9][0-9]{0,8}$', description: 'From 1. Default: 1.' },
            limit: {
                type: 'string',
                pattern: `^([1-9][0-9]{0,2}|${largestLimit})$`,
                description: `Results a page, at most ${largestLimit}. Default: 10.`,
            },
            kind: { type: 'string', enum: kinds, description: 'Default: all.' },
            bss: {
                type: 'string',
                enum: ['M', 'F'],
                description: 'M: critical information infrastructure; F: electronic finance. Default: both.',
            },
        },
    };
}
/** What the details call takes. */
function detailsQuery({ requiresPaging }) {
    return { type: 'object', required: requiresPaging ? ['language'] : [], properties: { language } };
}
const appKey = { type: 'string', description: "The project's app key. It is as secret as the token." };
/** What the paths hold. */
const pathSchemas = {
    summary: { type: 'object', required: ['appKey'], properties: { appKey } },
    details: {
        type: 'object',
        required: ['appKey', 'usageStasNo'],
        properties: {
            appKey,
            usageStasNo: { type: 'string', pattern: '^[0-9]{1,19}$', description: 'The number of a result.' },
        },
    },
};
const schemas_text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const object = (properties, required = Object.keys(properties)) => ({ type: 'object', required: [...required], properties });
const listOf = (items) => ({ type: 'array', items });
const header = object({
    isSuccessful: { type: 'boolean' },
    resultCode: { type: 'integer', description: '0 when all is well.' },
    resultMessage: schemas_text,
    success: { type: 'boolean', description: 'In examples only.' },
}, ['isSuccessful', 'resultCode', 'resultMessage']);
const result = object({
    usageStasNo: { type: ['integer', 'string'] },
    instanceName: schemas_text,
    os: { type: 'string', enum: ['Linux', 'Windows', 'Window'] },
    kind: { type: 'string', enum: ['OS', 'WAS'], description: 'In examples only.' },
    systemVersion: schemas_text,
    bss: { type: 'string', enum: ['M', 'F'] },
    scriptVersion: schemas_text,
    executionTime: { type: 'string', description: 'ISO 8601 with the offset +09:00.' },
    checkCount: count,
    weakCount: count,
    level3WeakCount: { ...count, description: 'High.' },
    level2WeakCount: { ...count, description: 'Medium.' },
    level1WeakCount: { ...count, description: 'Low.' },
}, [
    ...['usageStasNo', 'instanceName', 'os', 'systemVersion', 'bss', 'scriptVersion', 'executionTime'],
    ...['checkCount', 'weakCount', 'level3WeakCount', 'level2WeakCount', 'level1WeakCount'],
]);
/** What the calls give, by the names under which the OpenAPI document has them. */
const answerSchemas = {
    // `results` and `page` are missing in a refusal, which can have the status 200, too.
    Summary: object({
        header,
        results: listOf(result),
        page: object({ itemPerPage: count, page: count, totalCount: count }),
    }, ['header']),
    Details: object({
        header,
        results: listOf(object({
            categoryName: schemas_text,
            resultId: schemas_text,
            weakLevel: { type: 'string', enum: ['H', 'M', 'L'] },
            weakLevelName: schemas_text,
            resultCode: { type: 'string', description: 'O: good; X: weak.' },
            itemName: schemas_text,
            manageMethod: { type: 'string', description: 'With <br> between lines.' },
        })),
    }, ['header']),
    Refusal: object({ header }),
    Token: object({
        access_token: schemas_text,
        token_type: { type: 'string', const: 'Bearer' },
        expires_in: { type: ['integer', 'string'], description: 'Seconds.' },
    }),
    OauthError: object({ error: schemas_text }),
};

;// CONCATENATED MODULE: ./lib/simulator/nhn/calls.js





/** Where tokens are given out and taken back: under another host in the real service, and the same here. */
const tokenPath = '/oauth2/token/';
const apiPath = '/ssc/v1.0/appKey/:appKey/inspection_result';
const defaultLimit = '10';
/** Says whether a call is one of the token endpoint, which takes the access key in place of a token. */
function isTokenCall({ url }) {
    return url.startsWith(tokenPath);
}
/** The public API of Server Security Check, version 1.0, and the token endpoint of NHN Cloud. */
function createCalls(options) {
    return [...tokenCalls(options), ...apiCalls(options)];
}
function tokenCalls({ state, guide, secrets }) {
    return [
        {
            method: 'POST',
            url: `${tokenPath}create`,
            schema: describeTokenCall({
                operationId: 'issueToken',
                summary: 'Issue a token for a user access key.',
                gives: (0,openapi/* jsonResponse */.Y)('A token.', 'Token'),
            }),
            operation: () => 'issue-token',
            answer: ({ parameters: { grant_type } }) => {
                if (typeof grant_type !== 'string')
                    return (0,answers/* oauthRefused */.Go)(400, 'invalid_request');
                if (grant_type !== 'client_credentials')
                    return (0,answers/* oauthRefused */.Go)(400, 'unsupported_grant_type');
                const { token, lifeSeconds } = state.tokens.issue();
                secrets.add(token);
                const expires_in = guide.expiresIn === 'string' ? String(lifeSeconds) : lifeSeconds;
                return { status: 200, body: { access_token: token.reveal(), token_type: 'Bearer', expires_in } };
            },
        },
        {
            method: 'POST',
            url: `${tokenPath}revoke`,
            schema: describeTokenCall({
                operationId: 'revokeToken',
                summary: 'Take a token back.',
                gives: {
                    description: 'Done, also for a token that is unknown. The body is empty.',
                    content: { 'text/plain': { schema: { type: 'string' } } },
                },
            }),
            operation: () => 'revoke-token',
            answer: ({ parameters: { token } }) => {
                if (typeof token !== 'string' || token === '')
                    return (0,answers/* oauthRefused */.Go)(400, 'invalid_request');
                state.tokens.revoke(token);
                return { status: 200, body: '' };
            },
        },
    ];
}
function apiCalls({ state, guide }) {
    const calls = [
        {
            method: 'GET',
            url: `${apiPath}/summary`,
            schema: describeCall({
                operationId: 'listInspectionResults',
                summary: 'Results of a region and a period, newest first.',
                path: pathSchemas.summary,
                query: summaryQuery(guide),
                gives: 'Summary',
            }),
            operation: () => 'summary',
            answer: (incoming) => summary(state, guide, checked(incoming)),
        },
        {
            method: 'GET',
            url: `${apiPath}/details/:usageStasNo`,
            schema: describeCall({
                operationId: 'getInspectionResult',
                summary: 'The items of a result.',
                path: pathSchemas.details,
                query: detailsQuery(guide),
                gives: 'Details',
            }),
            operation: () => 'details',
            answer: (incoming) => {
                const { usageStasNo = '', language = 'KO' } = checked(incoming);
                return (0,answers/* detailsAnswer */.rc)(state.inspection(usageStasNo), language, guide);
            },
        },
    ];
    return [...calls, ...calls.map(({ url }) => otherMethods(url))];
}
function summary(state, guide, parameters) {
    const { regionCode = '', from = '', to = '', page = '1', limit = defaultLimit, kind, bss } = parameters;
    const paging = { page: Number(page), pageSize: guide.itemPerPage ?? Number(limit) };
    const found = state.summary({
        ...paging,
        ...filters[kind ?? ''],
        region: regionCode,
        from,
        to,
        criteria: bss === 'M' || bss === 'F' ? bss : undefined,
    });
    return (0,answers/* summaryAnswer */.Hn)(found, paging, guide);
}
/** What `kind` means: a kind of inspection or, in the older draft, a system. */
const filters = {
    OS: { kind: 'OS' },
    WAS: { kind: 'WAS' },
    Window: { os: 'Windows' },
    Linux: { os: 'Linux' },
};
/** The guide lists 405, so that another method is refused by it and not as an unknown path. */
function otherMethods(url) {
    return {
        method: ['POST', 'PUT', 'PATCH', 'DELETE'],
        url,
        schema: { hide: true },
        operation: () => undefined,
        answer: () => (0,answers/* refused */.J5)(refusal/* refusals */.K.methodWrong),
    };
}
/** The parameters once a schema has let them through: texts. */
function checked({ parameters }) {
    return parameters;
}

;// CONCATENATED MODULE: ./lib/simulator/nhn/service.js









/** Makes the public API of Server Security Check of a state. */
function createNhnService(options) {
    const { state, guide, account, refusesEveryKey, refusesEveryCall } = options;
    const isClient = (0,nhn_account/* createClientCheck */.uL)(account);
    const isAppKey = (0,key_check/* createKeyCheck */.k)(account.appKey);
    const secrets = (0,kernel_secrets/* createSecrets */.g)([account.secretAccessKey, account.appKey].map((key) => new secret/* Secret */.z(key)));
    return {
        calls: createCalls({ state, guide, secrets }),
        authenticate: ({ headers, parameters }, call) => {
            if (isTokenCall(call)) {
                return isClient(headers.authorization) && !refusesEveryKey
                    ? undefined
                    : (0,answers/* oauthRefused */.Go)(401, 'invalid_client');
            }
            if (!state.tokens.use((0,nhn_account/* shownToken */.vU)(headers['x-nhn-authorization'])))
                return (0,answers/* refused */.J5)(refusal/* refusals */.K.tokenWrong);
            if (!isAppKey(parameters['appKey']))
                return (0,answers/* refused */.J5)(refusal/* refusals */.K.appKeyUnknown);
            return refusesEveryCall === undefined ? undefined : (0,answers/* refused */.J5)(refusesEveryCall);
        },
        errors: { body: (status, message) => (0,answers/* refused */.J5)(new refusal/* Refusal */.P(status, message)).body },
        bodies: ['form'],
        keyPlaces: {
            headers: ['x-nhn-authorization', 'authorization'],
            parameters: ['token'],
            path: /\/appKey\/([^/?]+)/i,
        },
        secrets,
        loggedParameters: [
            'grant_type',
            'regionCode',
            'language',
            'from',
            'to',
            'page',
            'limit',
            'kind',
            'bss',
            'usageStasNo',
        ],
        document: nhnDocument,
        schemas: answerSchemas,
        hugeAnswer: { header: { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' }, results: [] },
    };
}

;// CONCATENATED MODULE: ./lib/simulator/nhn/tokens.js


/** Gives out tokens, knows the live ones, and takes them back. */
class Tokens {
    #options;
    /** By digest, so that looking one up tells nothing of it by the time it takes. */
    #records = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** Every token there was, oldest first. */
    get all() {
        return [...this.#records.values()].map((record) => ({
            token: record.token,
            issuedAt: record.issuedAt,
            status: this.#statusOf(record),
            uses: record.uses,
        }));
    }
    /** Gives out a new token, and says for how many seconds it lives. */
    issue() {
        const { clock, lifeSeconds, firstTokenUses, newToken } = this.#options;
        const token = new secret/* Secret */.z(newToken());
        this.#records.set(digest(token.reveal()), {
            token,
            issuedAt: clock.now(),
            endsAt: clock.monotonic() + lifeSeconds * 1_000,
            mostUses: this.#records.size === 0 ? (firstTokenUses ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
            uses: 0,
            isRevoked: false,
        });
        return { token, lifeSeconds };
    }
    /** Says whether a text is a live token, and counts that as a use of it. */
    use(text) {
        const record = this.#records.get(digest(text));
        if (record === undefined || this.#statusOf(record) !== 'live')
            return false;
        record.uses += 1;
        return true;
    }
    /** Takes a token back. One that is unknown or dead is none the less taken, as RFC 7009 wants it. */
    revoke(text) {
        const record = this.#records.get(digest(text));
        if (record !== undefined)
            record.isRevoked = true;
    }
    /** Ends the life of every token at once, as somebody can in the console. */
    expireAll() {
        for (const record of this.#records.values())
            record.endsAt = Number.NEGATIVE_INFINITY;
    }
    #statusOf({ isRevoked, endsAt, uses, mostUses }) {
        if (isRevoked)
            return 'revoked';
        if (this.#options.clock.monotonic() >= endsAt)
            return 'expired';
        return uses >= mostUses ? 'used-up' : 'live';
    }
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./lib/simulator/nhn/state.js



/** The regions that have the service, by NHN Cloud's guide to regions. */
const serviceRegions = ['KR1', 'KR2'];
const firstNumber = 1_001;
/** The simulated service without its network: results of the agent, and tokens. */
class NhnState {
    tokens;
    #longestPeriodDays;
    /** Newest first, as the guide's example has them. */
    #inspections = [];
    #byNumber = new Map();
    #lastNumber = firstNumber - 1;
    constructor({ clock, inspections, tokens, longestPeriodDays }) {
        this.tokens = new Tokens({ ...tokens, clock });
        this.#longestPeriodDays = longestPeriodDays;
        // The service counts them as they come in.
        const inOrder = inspections.toSorted((one, other) => one.executedAt - other.executedAt);
        this.#inspections = inOrder.map((spec) => this.#numbered(spec)).reverse();
    }
    /** Every result there is, newest first. */
    get inspections() {
        return this.#inspections;
    }
    /** Adds a result, as an agent that has run does. */
    add(spec) {
        const added = this.#numbered(spec);
        this.#inspections = [added, ...this.#inspections].sort((one, other) => other.executedAt - one.executedAt);
        return added;
    }
    /** Removes a result. */
    remove(usageStasNo) {
        this.#inspections = this.#inspections.filter((inspection) => inspection.usageStasNo !== usageStasNo);
        this.#byNumber.delete(String(usageStasNo));
    }
    /** Lists results of a region and a period. */
    summary(query) {
        const period = readPeriod(query.from, query.to, this.#longestPeriodDays);
        if (period instanceof refusal/* Refusal */.P)
            return period;
        if (!this.#hasRegion(query.region))
            return refusal/* refusals */.K.regionUnknown;
        const found = this.#inspections.filter((inspection) => isWanted(inspection, query, period));
        const start = (query.page - 1) * query.pageSize;
        return { results: found.slice(start, start + query.pageSize), totalCount: found.length };
    }
    /** Gives one result, for its details. The service asks for no region here. */
    inspection(usageStasNo) {
        const found = this.#byNumber.get(usageStasNo);
        return found === undefined || found.withoutDetails === true ? refusal/* refusals */.K.inspectionUnknown : found;
    }
    #hasRegion(region) {
        return (serviceRegions.includes(region) || this.#inspections.some((inspection) => inspection.region === region));
    }
    #numbered(spec) {
        this.#lastNumber += 1;
        const inspection = { ...spec, usageStasNo: this.#lastNumber };
        this.#byNumber.set(String(inspection.usageStasNo), inspection);
        return inspection;
    }
}
function isWanted(inspection, query, { from, to }) {
    const { kind = 'OS', os, criteria, region } = inspection;
    // What is shown as a whole second is looked for by it, too.
    const executedAt = Math.floor(inspection.executedAt / 1_000) * 1_000;
    return (region === query.region &&
        executedAt >= from &&
        executedAt <= to &&
        (query.kind ?? kind) === kind &&
        (query.os ?? os) === os &&
        (query.criteria ?? criteria) === criteria);
}

;// CONCATENATED MODULE: ./lib/simulator/nhn/server.js









const usualTokenLifeSeconds = 86_400;
const shortestMonthDays = 28;
/** Starts a simulated Server Security Check. Throws a `RangeError` on a time scale that is not a positive number. */
async function startNhnSimulator(options = {}) {
    const { clock = kernel_clock/* systemClock */.m, timeScale = 1, rateLimit = false } = options;
    const scaled = (0,time_scale/* scaledBy */.C)(timeScale);
    const scenario = typeof options.scenario === 'object' ? options.scenario : scenarios/* scenarios */.qQ[options.scenario ?? 'clean'];
    const state = new NhnState({
        clock,
        inspections: options.inspections ?? (0,scenarios/* fleetOf */.aP)(scenario, options.fleet ?? {}, clock.now()),
        tokens: {
            lifeSeconds: options.tokenLifeSeconds ?? scenario.tokenLifeSeconds ?? usualTokenLifeSeconds,
            firstTokenUses: scenario.firstTokenUses,
            newToken: options.newToken ?? (() => `tok-${(0,external_node_crypto_.randomUUID)()}`),
        },
        longestPeriodDays: options.longestPeriodDays ?? shortestMonthDays,
    });
    const service = createNhnService({
        state,
        guide: guideOf(options.guide ?? scenario.guide ?? 'current'),
        account: { ...nhn_account/* rehearsalAccount */.tX, ...options.account },
        refusesEveryKey: scenario.refusesEveryKey ?? false,
        refusesEveryCall: scenario.refusesEveryCall,
    });
    const server = await (0,server_server/* startServer */.U)(service, {
        clock,
        port: options.port,
        host: options.host,
        rateLimit: rateLimit === false ? undefined : rateLimit,
        logger: options.logger,
        faults: [options.faults, scenario.faults?.({ scaled, state })],
    });
    return { ...server, state };
}
function guideOf(guide) {
    return typeof guide === 'string' ? nhn_guide/* guides */.e[guide] : guide;
}


/***/ })

};
