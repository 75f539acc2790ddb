export const id = 9893;
export const ids = [9893];
export const modules = {

/***/ 29893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startVaddySimulator: () => (/* binding */ startVaddySimulator)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/kernel/clock.js
var kernel_clock = __webpack_require__(77103);
// EXTERNAL MODULE: ./lib/simulator/server/server.js + 7 modules
var server_server = __webpack_require__(42373);
// EXTERNAL MODULE: ./lib/simulator/server/time-scale.js
var time_scale = __webpack_require__(13260);
// EXTERNAL MODULE: ./lib/simulator/vaddy/project.js
var project = __webpack_require__(81636);
// EXTERNAL MODULE: ./lib/simulator/vaddy/scenarios.js
var scenarios = __webpack_require__(52142);
// EXTERNAL MODULE: ./lib/kernel/secret.js
var secret = __webpack_require__(34849);
// EXTERNAL MODULE: ./lib/kernel/secrets.js
var secrets = __webpack_require__(7252);
// EXTERNAL MODULE: ./lib/simulator/server/error-answers.js
var error_answers = __webpack_require__(43232);
// EXTERNAL MODULE: ./lib/simulator/vaddy/application.js
var application = __webpack_require__(7275);
// EXTERNAL MODULE: ./lib/simulator/server/key-check.js
var key_check = __webpack_require__(14154);
;// CONCATENATED MODULE: ./lib/simulator/vaddy/authentication.js

/** Makes the check of credentials. User and key are both compared in any case. */
function createAuthentication(account) {
    const isUser = (0,key_check/* createKeyCheck */.k)(account.user);
    const isKey = (0,key_check/* createKeyCheck */.k)(account.authKey);
    return (credentials) => {
        const rightUser = isUser(credentials.user);
        const rightKey = isKey(credentials.header || credentials.parameter);
        return rightUser && rightKey;
    };
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/crawl-list.js
/** VAddy lists at most this many crawls a page. */
const crawlsPerPage = 30;
/** Says whether a crawl can be scanned. */
function isRecorded(crawl) {
    return (crawl.state ?? 'Recorded') === 'Recorded';
}
/** Lists recorded crawls by their start, the newest first unless asked otherwise. */
function listCrawls(crawls, query) {
    const matching = crawls
        .filter(isRecorded)
        .filter((crawl) => (crawl.label ?? '').includes(query.searchLabel))
        .sort(newestFirst);
    if (query.sort === 'asc')
        matching.reverse();
    const first = (query.page - 1) * crawlsPerPage;
    return {
        total: matching.length,
        page: query.page,
        items: matching.slice(first, first + crawlsPerPage),
    };
}
/** Gives the crawl that a start scans: the one it names, or the newest recorded one. */
function crawlToScan(crawls, id) {
    const recorded = crawls.filter(isRecorded).sort(newestFirst);
    return id === undefined ? recorded[0] : recorded.find((crawl) => crawl.id === id);
}
function newestFirst(one, other) {
    return other.start - one.start || other.id - one.id;
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/refusal.js
/** VAddy's way to say no: an HTTP status and an `error_message`. Compared by identity. */
class Refusal {
    status;
    errorMessage;
    constructor(status, errorMessage) {
        this.status = status;
        this.errorMessage = errorMessage;
    }
}
/** The refusals of VAddy's WebAPI documents, word for word but for one. */
const refusals = {
    projectUnknown: new Refusal(400, 'This project_id does not exist.'),
    scanUnknown: new Refusal(400, 'This scan_id does not exist.'),
    busy: new Refusal(400, 'can not start scan because it has not finished previous scan.'),
    noCrawl: new Refusal(400, 'no crawling data.'),
    scanTypeInvalid: new Refusal(400, 'Invalid scan type selected'),
    alreadyFinished: new Refusal(400, 'can not cancel because the scan process has already been finished.'),
    /** The Japanese document has it («不測の事態によりキャンセルできない») without its words, which are ours. */
    cancelUnforeseen: new Refusal(400, 'can not cancel for an unforeseen reason.'),
    crawlUnknown: new Refusal(404, 'crawl_id not found.'),
    crawlElsewhere: new Refusal(400, 'not match project'),
    projectNumberUnknown: new Refusal(400, 'not match the Project Number'),
};

;// CONCATENATED MODULE: ./lib/simulator/vaddy/scan.js
/** Says how a scan is at a tick. */
function statusOf(scan, tick) {
    if (scan.cancellation !== undefined && scan.cancellation.tick <= tick)
        return 'canceled';
    return tick - scan.begunTick < scan.script.durationMs ? 'scanning' : scan.script.ending;
}
/** Gives the time of day at which a scan ended, or would end if nobody canceled it. */
function endOf(scan) {
    return scan.cancellation?.at ?? scan.begunAt + scan.script.durationMs;
}
/** Shows a scan as it is at a tick. */
function viewOf(scan, tick) {
    const status = statusOf(scan, tick);
    return {
        ...scan,
        status,
        canceledBy: scan.cancellation?.by,
        endedAt: status === 'scanning' ? undefined : endOf(scan),
    };
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/plans.js
/** VAddy's plans, smallest first. A plan has every scan type of the smaller ones. */
const plans = ['starter', 'pro', 'enterprise', 'advanced'];
/** The scan types of VAddy's Scan Type Document, as of 2024-12-19. */
const scanTypes = [
    { code: 'XSS', name: 'XSS', plan: 'starter' },
    { code: 'SQLI', name: 'SQL Injection', plan: 'starter' },
    { code: 'XSS_STORE', name: 'Stored XSS', plan: 'starter' },
    { code: 'RFI', name: 'Remote File Inclusion', plan: 'pro' },
    { code: 'COMMAND_INJECTION', name: 'Command Injection', plan: 'pro' },
    { code: 'PATH_TRAV', name: 'Path Traversal', plan: 'pro' },
    { code: 'BLIND_SQLI', name: 'Blind SQL Injection', plan: 'enterprise' },
    { code: 'HEADER_INJECTION', name: 'HTTP Header Injection', plan: 'enterprise' },
    { code: 'XXE', name: 'XXE', plan: 'enterprise' },
    { code: 'DESERIALIZATION', name: 'Insecure Deserialization', plan: 'enterprise' },
    { code: 'SSRF', name: 'SSRF', plan: 'enterprise' },
    { code: 'PRIVATE_FILE', name: 'Private File Disclosure', plan: 'enterprise' },
    { code: 'CSRF', name: 'CSRF', plan: 'advanced' },
    { code: 'MAIL_HEADER', name: 'Mail Header Injection', plan: 'advanced' },
    { code: 'CLICK_JACKING', name: 'Clickjacking', plan: 'advanced' },
    { code: 'BUFFER_OVERFLOW', name: 'Buffer Overflow', plan: 'advanced' },
    { code: 'SESSION_FIXATION', name: 'Session Fixation', plan: 'advanced' },
    { code: 'ACCESS_CTL', name: 'Access Control', plan: 'advanced' },
    { code: 'EVAL', name: 'Eval Injection', plan: 'advanced' },
];
/**
 * Picks the scan types of a start: what `scan_type` asks for, or everything the plan has when it asks
 * for nothing. Returns `undefined` when a type does not exist or the plan lacks it.
 */
function chooseScanTypes(plan, wanted) {
    const available = scanTypes.filter((type) => plans.indexOf(type.plan) <= plans.indexOf(plan));
    if (wanted === undefined || wanted.trim() === '')
        return available;
    const codes = new Set(wanted.split(',').map((code) => code.trim()));
    const chosen = available.filter((type) => codes.has(type.code));
    return chosen.length === codes.size ? chosen : undefined;
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/project-register.js



/** The projects of the account. */
class ProjectRegister {
    /** All of them, also removed ones. */
    all;
    constructor(specs, newId) {
        this.all = specs.map((spec) => ({
            projectId: spec.projectId,
            projectNumber: spec.projectNumber,
            plan: planOf(spec),
            crawls: spec.crawls ?? [],
            scans: (spec.history ?? [])
                .map((past) => pastScan(spec, past, newId))
                .sort((one, other) => one.begunAt - other.begunAt),
            mostAtOnce: 0,
            removed: false,
        }));
    }
    byId(projectId) {
        return this.all.find((project) => project.projectId === projectId && !project.removed);
    }
    byNumber(projectNumber) {
        return this.all.find((project) => project.projectNumber === projectNumber && !project.removed);
    }
    /** Finds a scan by its ID in whatever project. */
    scan(scanId) {
        for (const project of this.all) {
            const scan = project.scans.find((candidate) => candidate.scanId === scanId);
            if (scan !== undefined)
                return project.removed ? refusals.projectUnknown : { project, scan };
        }
        return refusals.scanUnknown;
    }
}
/** Counts the scans of a project that run at a tick. */
function runningAt(project, tick) {
    return project.scans.filter((scan) => statusOf(scan, tick) === 'scanning').length;
}
function planOf(spec) {
    return spec.plan ?? 'enterprise';
}
function pastScan(project, past, newId) {
    return {
        scanId: past.scanId ?? `${project.projectNumber}-${newId()}`,
        projectId: project.projectId,
        projectNumber: project.projectNumber,
        crawlId: past.crawlId,
        crawlLabel: past.crawlLabel,
        scanList: (chooseScanTypes(planOf(project), undefined) ?? []).map((type) => type.name),
        script: {
            durationMs: past.end - past.start,
            ending: past.status === 'Complete' ? 'finish' : 'canceled',
            scanCount: past.scanCount ?? 0,
            alertCount: past.alertCount ?? 0,
            complete: past.complete ?? 100,
        },
        begunBy: 'history',
        begunAt: past.start,
        // Before everything, so that it has ended whatever the clock says.
        begunTick: Number.NEGATIVE_INFINITY,
    };
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/state.js





/** VAddy lists at most this many ended scans. */
const scansPerList = 20;
/**
 * The simulated service without its network: projects, crawls and scans. How a scan is follows from the
 * clock at the moment somebody asks; nothing runs in between.
 */
class VaddyState {
    #options;
    #projects;
    #expected = [];
    constructor(options) {
        this.#options = options;
        this.#projects = new ProjectRegister(options.projects, options.newId);
    }
    /** Every scan there ever was, project by project, oldest first. */
    get scans() {
        const tick = this.#settle();
        return this.#projects.all.flatMap((project) => project.scans).map((scan) => viewOf(scan, tick));
    }
    /** The largest number of scans of a project that ever ran at the same time. VAddy promises 1. */
    mostAtOnce(projectId) {
        this.#settle();
        return this.#projects.all.find((project) => project.projectId === projectId)?.mostAtOnce ?? 0;
    }
    /** Starts a scan for a caller of the API. */
    start(request) {
        const tick = this.#settle();
        this.#letSomebodyElseIn(this.#projects.byId(request.projectId), tick);
        return this.#begin(request, 'api', this.#options.script, tick);
    }
    /** Starts a scan some milliseconds from now if VAddy accepts it then: a start that was held up on its way. */
    startLater(request, milliseconds) {
        const tick = this.#settle() + milliseconds;
        this.#expected.push({ tick, request });
        this.#expected.sort((one, other) => one.tick - other.tick);
    }
    /** Starts a scan from VAddy's console. It ends clean after `durationMs`. */
    startAsSomebodyElse(projectId, durationMs) {
        const tick = this.#settle();
        return this.#begin({ projectId }, 'somebody-else', somebodyElsesScript(durationMs), tick);
    }
    /** Cancels a running scan. */
    cancel(scanId, by = 'api') {
        const tick = this.#settle();
        const found = this.#projects.scan(scanId);
        if (found instanceof Refusal)
            return found;
        const { project, scan } = found;
        if (statusOf(scan, tick) !== 'scanning')
            return refusals.alreadyFinished;
        if (this.#options.refusesCancel && by === 'api')
            return refusals.cancelUnforeseen;
        const canceled = { ...scan, cancellation: { by, at: this.#options.clock.now(), tick } };
        project.scans = project.scans.map((other) => (other === scan ? canceled : other));
        return canceled;
    }
    /** Gives a scan with its status. */
    result(scanId) {
        const tick = this.#settle();
        const found = this.#projects.scan(scanId);
        return found instanceof Refusal ? found : { scan: found.scan, status: statusOf(found.scan, tick) };
    }
    /** Says whether a scan of the project is running, so that a start would be refused. */
    isRunning(projectId) {
        const tick = this.#settle();
        const project = this.#projects.byId(projectId);
        if (project === undefined)
            return refusals.projectUnknown;
        this.#letSomebodyElseIn(project, tick);
        return runningAt(project, tick) > 0;
    }
    /** Lists a project's recorded crawls. */
    crawls(projectId, query) {
        this.#settle();
        const project = this.#projects.byId(projectId);
        return project === undefined ? refusals.projectUnknown : listCrawls(project.crawls, query);
    }
    /** Deletes a crawl that is not being recorded right now. */
    deleteCrawl(projectNumber, crawlId) {
        this.#settle();
        const project = this.#projects.byNumber(projectNumber);
        if (project === undefined)
            return refusals.crawlElsewhere;
        const owner = this.#projects.all.find((other) => other.crawls.some((crawl) => crawl.id === crawlId));
        const crawl = owner?.crawls.find((candidate) => candidate.id === crawlId);
        if (crawl === undefined || crawl.state === 'Crawling')
            return refusals.crawlUnknown;
        if (owner !== project)
            return refusals.crawlElsewhere;
        project.crawls = project.crawls.filter((other) => other !== crawl);
        return undefined;
    }
    /** Lists the newest ended scans of a project, newest first. */
    endedScans(projectNumber) {
        const tick = this.#settle();
        const project = this.#projects.byNumber(projectNumber);
        if (project === undefined)
            return refusals.projectNumberUnknown;
        return project.scans
            .filter((scan) => statusOf(scan, tick) !== 'scanning')
            .sort((one, other) => other.begunAt - one.begunAt)
            .slice(0, scansPerList)
            .map((scan) => viewOf(scan, tick));
    }
    /** How often the application has been deployed anew by now. */
    deployments() {
        const tick = this.#settle();
        if (!this.#options.redeploys)
            return 0;
        const isHalfOver = ({ begunBy, begunTick, script }) => begunBy === 'api' && tick - begunTick >= script.durationMs / 2;
        return this.#projects.all.flatMap(({ scans }) => scans).filter(isHalfOver).length;
    }
    /** Removes a project, as its owner can in the console. Its scans stay known by their IDs. */
    removeProject(projectId) {
        this.#settle();
        const project = this.#projects.byId(projectId);
        if (project !== undefined)
            project.removed = true;
    }
    /** Begins what was to begin by now, each at its own moment, and gives the present tick. */
    #settle() {
        const tick = this.#options.clock.monotonic();
        const due = this.#expected.filter((beginning) => beginning.tick <= tick);
        this.#expected = this.#expected.filter((beginning) => beginning.tick > tick);
        for (const { request, tick: then } of due)
            this.#begin(request, 'api', this.#options.script, then);
        return tick;
    }
    #letSomebodyElseIn(project, tick) {
        const { busyForMs } = this.#options;
        if (!busyForMs || project === undefined)
            return;
        if (project.scans.at(-1)?.begunBy === 'somebody-else')
            return;
        this.#begin({ projectId: project.projectId }, 'somebody-else', somebodyElsesScript(busyForMs), tick);
    }
    #begin(request, begunBy, script, tick) {
        const project = this.#projects.byId(request.projectId);
        if (project === undefined)
            return refusals.projectUnknown;
        const types = chooseScanTypes(project.plan, request.scanType);
        if (types === undefined)
            return refusals.scanTypeInvalid;
        const crawl = crawlToScan(project.crawls, request.crawlId);
        if (crawl === undefined)
            return refusals.noCrawl;
        if (runningAt(project, tick) > 0)
            return refusals.busy;
        const { clock, newId } = this.#options;
        const scan = {
            scanId: `${project.projectNumber}-${newId()}`,
            projectId: project.projectId,
            projectNumber: project.projectNumber,
            crawlId: crawl.id,
            crawlLabel: crawl.label,
            scanList: types.map((type) => type.name),
            script,
            begunBy,
            begunAt: Math.round(clock.now() - (clock.monotonic() - tick)),
            begunTick: tick,
        };
        project.scans.push(scan);
        project.mostAtOnce = Math.max(project.mostAtOnce, runningAt(project, tick));
        return scan;
    }
}
function somebodyElsesScript(durationMs) {
    return { durationMs, ending: 'finish', scanCount: 22, alertCount: 0, complete: 100 };
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/answers.js




/** Says yes with a body. */
function accepted(body) {
    return { status: 200, body };
}
/** Says no in VAddy's shape. */
function refused(refusal) {
    return { status: refusal.status, body: { error_message: refusal.errorMessage } };
}
/** The answer to start and cancel. */
function scanIdAnswer(scan) {
    return scan instanceof Refusal ? refused(scan) : accepted({ scan_id: scan.scanId });
}
/** The answer to the result call. Only a finished scan has more than a status. */
function resultAnswer(result) {
    if (result instanceof Refusal)
        return refused(result);
    const { scan, status } = result;
    if (status !== 'finish')
        return accepted({ status });
    return accepted({
        status,
        project_id: scan.projectId,
        scan_id: scan.scanId,
        scan_count: scan.script.scanCount,
        alert_count: scan.script.alertCount,
        timezone: 'UTC',
        start_time: vaddyTime(scan.begunAt),
        end_time: vaddyTime(endOf(scan)),
        scan_result_url: scanResultUrl(scan),
        complete: scan.script.complete,
        crawl_id: scan.crawlId,
        crawl_label: scan.crawlLabel,
        scan_list: scan.scanList,
    });
}
/** The answer to runcheck. */
function runcheckAnswer(running) {
    return running instanceof Refusal ? refused(running) : accepted({ running_process: running ? 1 : 0 });
}
/** The answer to the crawl list. */
function crawlListAnswer(crawls) {
    if (crawls instanceof Refusal)
        return refused(crawls);
    return accepted({
        total: crawls.total,
        page: crawls.page,
        limit: crawlsPerPage,
        items: crawls.items.map((crawl) => ({
            id: crawl.id,
            label: crawl.label,
            start: vaddyTime(crawl.start),
            end: vaddyTime(crawl.end),
        })),
    });
}
/** The answer to the deletion of a crawl. */
function deletionAnswer(refusal) {
    return refusal === undefined ? accepted({ message: 'ok' }) : refused(refusal);
}
/** The answer to the list of past scans, which spells some things otherwise than the result call. */
function resultsListAnswer(projectNumber, scans) {
    if (scans instanceof Refusal)
        return refused(scans);
    return accepted({
        project_number: projectNumber,
        page: 1,
        limit: scansPerList,
        items: scans.map((scan) => {
            const complete = scan.status === 'finish';
            return {
                scan_id: scan.scanId,
                status: complete ? 'Complete' : 'Cancel',
                scan_count: complete ? scan.script.scanCount : null,
                alert_count: complete ? scan.script.alertCount : null,
                complete: complete ? scan.script.complete : null,
                crawl_id: scan.crawlId,
                crawl_label: scan.crawlLabel,
                time_zone: 'UTC',
                start_time: vaddyTime(scan.begunAt),
                end_time: vaddyTime(endOf(scan)),
                scan_result_url: scanResultUrl(scan),
            };
        }),
    });
}
function scanResultUrl(scan) {
    return `https://console.vaddy.net/scan_status/${scan.projectNumber}/${scan.scanId}`;
}
/** Writes a time of day as VAddy does: whole seconds, UTC, offset without a colon. */
function vaddyTime(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 19)}+0000`;
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/schemas.js
/** JSON schemas of what the API takes and gives; requests are checked by them, answers written by them. */
const wholeNumber = { type: 'string', pattern: '^[0-9]{1,15}$' };
const schemas_name = { type: 'string', minLength: 1, maxLength: 200 };
const user = { ...schemas_name, description: 'Login ID.' };
const authKey = {
    type: 'string',
    maxLength: 500,
    writeOnly: true,
    description: 'WebAPI key, unless the header X-API-KEY has it.',
};
const projectId = { ...schemas_name, description: 'Project ID, a hex-like string.' };
const projectNumber = {
    ...wholeNumber,
    description: "The number at the end of the project's address in the console.",
};
const scanId = { ...schemas_name, description: 'Scan ID, as start gave it.' };
const startForm = {
    type: 'object',
    required: ['action', 'user', 'project_id'],
    properties: {
        action: { type: 'string', const: 'start' },
        user,
        auth_key: authKey,
        project_id: projectId,
        crawl_id: { type: 'string', pattern: '^[0-9]{0,15}$', description: 'Default: the newest crawl.' },
        scan_type: {
            type: 'string',
            maxLength: 1_000,
            description: 'Scan types, separated by commas. Default: all that the plan has.',
        },
    },
};
const cancelForm = {
    type: 'object',
    required: ['action', 'user', 'scan_id'],
    properties: {
        action: { type: 'string', const: 'cancel' },
        user,
        auth_key: authKey,
        scan_id: scanId,
    },
};
/** What each call takes. Parameters that are not named are ignored. */
const requestSchemas = {
    scan: {
        type: 'object',
        required: ['action'],
        discriminator: { propertyName: 'action' },
        oneOf: [startForm, cancelForm],
    },
    result: { type: 'object', required: ['user', 'scan_id'], properties: { user, scan_id: scanId } },
    runcheck: {
        type: 'object',
        required: ['user', 'project_id'],
        properties: { user, project_id: projectId },
    },
    crawls: {
        type: 'object',
        required: ['user', 'project_id'],
        properties: {
            user,
            project_id: projectId,
            page: { type: 'string', pattern: '^[1-9][0-9]{0,8}$', description: 'From 1. Default: 1.' },
            sort: { type: 'string', enum: ['asc', 'desc'], description: 'By start. Default: desc.' },
            search_label: { type: 'string', maxLength: 200, description: 'Part of a label.' },
        },
    },
    deleteCrawl: {
        type: 'object',
        required: ['user', 'project_number', 'crawl_id'],
        properties: { user, auth_key: authKey, project_number: projectNumber, crawl_id: wholeNumber },
    },
    results: {
        type: 'object',
        required: ['user', 'project_number'],
        properties: { user, project_number: projectNumber },
    },
};
const schemas_text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const count = { type: 'integer', minimum: 0 };
const countOrNull = { type: ['integer', 'null'], minimum: 0 };
const percent = { type: 'integer', minimum: 0, maximum: 100 };
const time = { type: 'string', description: 'ISO 8601 with the offset +0000.' };
const object = (properties, required = Object.keys(properties)) => ({
    type: 'object',
    required: [...required],
    properties,
});
const listOf = (items) => ({ type: 'array', items });
/** What the calls give, by the names under which the OpenAPI document has them. */
const answerSchemas = {
    Error: object({ error_message: schemas_text }),
    ScanId: object({ scan_id: schemas_text }),
    Result: object({
        status: { type: 'string', enum: ['scanning', 'canceled', 'finish'] },
        project_id: schemas_text,
        scan_id: schemas_text,
        scan_count: { ...count, description: 'Requests sent.' },
        alert_count: { ...count, description: 'Vulnerabilities found.' },
        timezone: schemas_text,
        start_time: time,
        end_time: time,
        scan_result_url: schemas_text,
        complete: { ...percent, description: 'Below 100 when the scan ran out of its time.' },
        crawl_id: count,
        crawl_label: textOrNull,
        scan_list: listOf(schemas_text),
    }, ['status']),
    Runcheck: object({ running_process: { type: 'integer', enum: [0, 1] } }),
    CrawlList: object({
        total: count,
        page: count,
        limit: count,
        items: listOf(object({ id: count, label: textOrNull, start: time, end: time })),
    }),
    Message: object({ message: schemas_text }),
    ApplicationVersion: object({ version: schemas_text, commit: schemas_text }),
    ResultsList: object({
        project_number: count,
        page: count,
        limit: count,
        items: listOf(object({
            scan_id: schemas_text,
            status: { type: 'string', enum: ['Complete', 'Cancel'] },
            scan_count: countOrNull,
            alert_count: countOrNull,
            complete: { type: ['integer', 'null'], minimum: 0, maximum: 100 },
            crawl_id: count,
            crawl_label: textOrNull,
            time_zone: schemas_text,
            start_time: time,
            end_time: time,
            scan_result_url: schemas_text,
        })),
    }),
};

;// CONCATENATED MODULE: ./lib/simulator/vaddy/calls.js


/** VAddy's WebAPI, version 2. */
const calls = [
    {
        method: 'POST',
        url: '/v2/scan',
        operationId: 'startOrCancelScan',
        summary: 'Start a scan, or cancel one.',
        takes: requestSchemas.scan,
        gives: 'ScanId',
        operation: ({ action }) => (action === 'start' || action === 'cancel' ? action : undefined),
        answer: (state, parameters) => scanIdAnswer(parameters.action === 'start'
            ? state.start(startRequest(parameters))
            : state.cancel(given(parameters.scan_id))),
    },
    {
        method: 'GET',
        url: '/v2/scan/result',
        operationId: 'getScanResult',
        summary: 'The result of a scan.',
        takes: requestSchemas.result,
        gives: 'Result',
        operation: () => 'result',
        answer: (state, { scan_id }) => resultAnswer(state.result(given(scan_id))),
    },
    {
        method: 'GET',
        url: '/v2/scan/runcheck',
        operationId: 'checkRunningScan',
        summary: 'Is a scan of the project running?',
        takes: requestSchemas.runcheck,
        gives: 'Runcheck',
        operation: () => 'runcheck',
        answer: (state, { project_id }) => runcheckAnswer(state.isRunning(given(project_id))),
    },
    {
        method: 'GET',
        url: '/v2/scan/results/list',
        operationId: 'listScanResults',
        summary: 'The 20 newest scans that have ended.',
        takes: requestSchemas.results,
        gives: 'ResultsList',
        operation: () => 'list-results',
        answer: (state, { project_number }) => {
            const projectNumber = Number(given(project_number));
            return resultsListAnswer(projectNumber, state.endedScans(projectNumber));
        },
    },
    {
        method: 'GET',
        url: '/v2/crawl',
        operationId: 'listCrawls',
        summary: 'Recorded crawls, 30 a page.',
        takes: requestSchemas.crawls,
        gives: 'CrawlList',
        operation: () => 'list-crawls',
        answer: (state, { project_id, page = '1', sort, search_label = '' }) => crawlListAnswer(state.crawls(given(project_id), {
            page: Number(page),
            sort: sort === 'asc' ? 'asc' : 'desc',
            searchLabel: search_label,
        })),
    },
    {
        method: 'POST',
        url: '/v2/crawl/delete',
        operationId: 'deleteCrawl',
        summary: 'Delete a crawl.',
        takes: requestSchemas.deleteCrawl,
        gives: 'Message',
        alsoRefuses: [404],
        operation: () => 'delete-crawl',
        answer: (state, { project_number, crawl_id }) => deletionAnswer(state.deleteCrawl(Number(given(project_number)), Number(given(crawl_id)))),
    },
];
/** Reads the parameters of a start. An empty one counts as left out. */
function startRequest(parameters) {
    const { project_id, crawl_id = '', scan_type } = parameters;
    return {
        projectId: given(project_id),
        crawlId: crawl_id === '' ? undefined : Number(crawl_id),
        scanType: scan_type,
    };
}
/** A parameter that the schema has made sure of. */
function given(value) {
    if (value === undefined)
        throw new TypeError('A parameter got past its schema.');
    return value;
}

// EXTERNAL MODULE: ./lib/simulator/server/openapi.js
var openapi = __webpack_require__(71116);
;// CONCATENATED MODULE: ./lib/simulator/vaddy/openapi.js

/** What the OpenAPI document says beside what the calls say of themselves. */
const vaddyDocument = {
    title: 'VAddy WebAPI (simulated)',
    version: '2',
    description: `A simulator of VAddy's WebAPI, for rehearsing a pipeline. Times are ISO 8601, UTC.
Every call carries the login ID as the parameter \`user\`, and the key.`,
    tag: { name: 'VAddy', description: 'The calls that VAddy has.' },
    securitySchemes: {
        keyInHeader: { type: 'apiKey', in: 'header', name: 'X-API-KEY' },
        keyInQuery: {
            type: 'apiKey',
            in: 'query',
            name: 'auth_key',
            description: "VAddy takes it; don't use it: proxies log queries.",
        },
    },
};
const refusalTexts = {
    400: 'Refused; the message says why.',
    401: 'User or key is wrong.',
    404: 'Not found.',
    429: 'Too many requests, where the simulator was given a limit; Retry-After says how many seconds to wait.',
};
/** Describes a call to Fastify, which checks requests, writes answers and documents itself by it. */
function describeCall(call) {
    const refusals = [400, 401, ...(call.alsoRefuses ?? []), 429];
    return {
        operationId: call.operationId,
        summary: call.summary,
        tags: ['VAddy'],
        response: {
            200: (0,openapi/* jsonResponse */.Y)('Accepted.', call.gives),
            ...Object.fromEntries(refusals.map((status) => [status, (0,openapi/* jsonResponse */.Y)(refusalTexts[status] ?? '', 'Error')])),
        },
        ...(call.method === 'GET'
            ? { querystring: call.takes, security: [{ keyInHeader: [] }, { keyInQuery: [] }] }
            : {
                body: call.takes,
                consumes: ['application/x-www-form-urlencoded'],
                // The form may hold the key instead, which no security scheme can express.
                security: [{ keyInHeader: [] }],
            }),
    };
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/service.js








const errors = {
    body: (_status, message) => ({ error_message: message }),
    violation: ({ keyword, instancePath }) => {
        if (keyword === 'discriminator')
            return 'action must be start or cancel.';
        return keyword === 'type' && instancePath === '' ? 'The form is missing.' : undefined;
    },
};
/** Makes VAddy's WebAPI, version 2, of a state. */
function createVaddyService(options) {
    const { state, account, refusesEveryKey } = options;
    const isAuthentic = createAuthentication(account);
    return {
        calls: calls.map((call) => boundCall(call, state)),
        authenticate: ({ headers, parameters }) => {
            if (refusesEveryKey)
                return { status: 401, body: 'Unauthorized' };
            const { user, auth_key: parameter } = parameters;
            return isAuthentic({ user, header: headers['x-api-key'], parameter })
                ? undefined
                : (0,error_answers/* statusAnswer */.p)(errors, 401);
        },
        errors,
        pages: [
            {
                url: application/* versionPath */.q,
                operationId: 'getApplicationVersion',
                summary: 'The version of the simulated application.',
                gives: 'ApplicationVersion',
                body: () => (0,application/* applicationVersion */.R)(state.deployments()),
            },
        ],
        bodies: ['form'],
        keyPlaces: { headers: ['x-api-key'], parameters: ['auth_key'] },
        secrets: (0,secrets/* createSecrets */.g)([new secret/* Secret */.z(account.authKey)]),
        loggedParameters: [
            'action',
            'user',
            'project_id',
            'project_number',
            'scan_id',
            'scan_type',
            'crawl_id',
            'page',
            'sort',
            'search_label',
        ],
        document: vaddyDocument,
        schemas: answerSchemas,
        hugeAnswer: { status: 'scanning' },
    };
}
function boundCall(call, state) {
    return {
        method: call.method,
        url: call.url,
        schema: describeCall(call),
        operation: ({ parameters }) => call.operation(parameters),
        answer: (incoming) => call.answer(state, checked(incoming)),
        beginLate: (incoming, milliseconds) => {
            if (call.operation(incoming.parameters) !== 'start') {
                throw new TypeError('Only a start can begin late.');
            }
            state.startLater(startRequest(checked(incoming)), milliseconds);
        },
    };
}
/** The parameters once a schema has let them through: texts. */
function checked({ parameters }) {
    return parameters;
}

;// CONCATENATED MODULE: ./lib/simulator/vaddy/server.js








/** Starts a simulated VAddy. Throws a `RangeError` on a time scale that is not a positive number. */
async function startVaddySimulator(options = {}) {
    const { clock = kernel_clock/* systemClock */.m, timeScale = 1, rateLimit = false } = options;
    const scaled = (0,time_scale/* scaledBy */.C)(timeScale);
    const scenario = typeof options.scenario === 'object' ? options.scenario : scenarios/* scenarios */.q[options.scenario ?? 'clean'];
    const state = createState(options, scenario, clock, scaled);
    const service = createVaddyService({
        state,
        account: {
            user: options.user ?? project/* rehearsalAccount */.tX.user,
            authKey: options.authKey ?? project/* rehearsalAccount */.tX.authKey,
        },
        refusesEveryKey: scenario.refusesEveryKey ?? false,
    });
    const server = await (0,server_server/* startServer */.U)(service, {
        clock,
        port: options.port,
        host: options.host,
        rateLimit: rateLimit === false ? undefined : rateLimit,
        logger: options.logger,
        faults: [options.faults, scenario.faults?.(scaled)],
    });
    return { ...server, state };
}
function createState(options, scenario, clock, scaled) {
    // Clients ask seldom before the usual end: a past of long scans would hide that short ones are over.
    const usualMs = Math.min(project/* pastScanMs */.Qh, options.scanDurationMs ?? project/* pastScanMs */.Qh);
    const projects = options.projects ?? [(0,project/* rehearsalProject */.Ph)(clock.now(), scaled(usualMs))];
    const busyForMs = options.busyForMs ?? scenario.busyForMs;
    return new VaddyState({
        clock,
        projects: scenario.withoutCrawls ? projects.map((project) => ({ ...project, crawls: [] })) : projects,
        script: { ...scenario.scan, durationMs: scaled(options.scanDurationMs ?? scenario.scan.durationMs) },
        busyForMs: busyForMs === undefined ? undefined : scaled(busyForMs),
        refusesCancel: scenario.refusesCancel,
        redeploys: scenario.redeploys,
        newId: options.newId ?? external_node_crypto_.randomUUID,
    });
}


/***/ })

};
