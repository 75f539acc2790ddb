export const id = 1100;
export const ids = [1100,9531,7551];
export const modules = {

/***/ 57171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q8: () => (/* binding */ logsAny),
  Cs: () => (/* binding */ runAction),
  RE: () => (/* binding */ showsAny),
  FH: () => (/* binding */ usesLine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/simulator/github-runner/file-commands.js




const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];
/** Makes the files of one step, empty and in a folder of their own. */
function createFileCommands() {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'scangate-runner-'));
    const paths = Object.fromEntries(names.map((name) => [name, (0,external_node_path_.join)(folder, `${name}-${(0,external_node_crypto_.randomUUID)()}`)]));
    for (const path of Object.values(paths))
        (0,external_node_fs_.writeFileSync)(path, '');
    const read = (name) => (0,external_node_fs_.readFileSync)(String(paths[name]), 'utf8');
    return {
        variables: paths,
        outputs: () => parseFileCommand(read('GITHUB_OUTPUT')),
        state: () => parseFileCommand(read('GITHUB_STATE')),
        summary: () => read('GITHUB_STEP_SUMMARY'),
        raw: () => names.map(read).join('\n'),
        remove: () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }),
    };
}
/**
 * Reads a file of `name=value` lines and `name<<delimiter` blocks as GitHub's runner does
 * (actions/runner, FileCommandManager.cs). A later value replaces an earlier one.
 * Throws an `Error` on a line that is neither and on a block without its end.
 */
function parseFileCommand(text) {
    const values = {};
    const lines = text.split(/\r?\n/);
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (line === '')
            continue;
        const block = /^([^=]+?)<<(.+)$/.exec(line);
        if (block === null) {
            const equals = line.indexOf('=');
            if (equals < 1)
                throw new Error(`Invalid format of a file command: ${line}`);
            values[line.slice(0, equals)] = line.slice(equals + 1);
            continue;
        }
        const [, name = '', delimiter = ''] = block;
        const end = lines.indexOf(delimiter, index + 1);
        if (end === -1)
            throw new Error(`Missing the end of ${name} in a file command.`);
        values[name] = lines.slice(index + 1, end).join('\n');
        index = end;
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/simulator/github-runner/step.js


/** What every process needs from its surroundings to start at all. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LANG'];
/** Starts an action's script as GitHub's runner does: inputs as `INPUT_…`, file commands, no standard input. */
function startStep(settings) {
    const files = createFileCommands();
    const child = (0,external_node_child_process_.spawn)(settings.node, [settings.script], {
        env: {
            ...Object.fromEntries(inherited.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
            GITHUB_ACTIONS: 'true',
            CI: 'true',
            ...files.variables,
            ...prefixed('INPUT_', settings.inputs, (name) => name.replaceAll(' ', '_').toUpperCase()),
            ...prefixed('STATE_', settings.state ?? {}, (name) => name),
            ...settings.variables,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    const collect = (chunk) => {
        log += chunk;
        settings.onOutput?.(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    const finished = new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (exitCode, signal) => {
            try {
                const outputs = files.outputs();
                resolve({
                    exitCode,
                    signal,
                    log,
                    outputs,
                    state: files.state(),
                    summary: files.summary(),
                    fileCommands: files.raw(),
                });
            }
            catch (error) {
                reject(error);
            }
            finally {
                files.remove();
            }
        });
    });
    return {
        process: child,
        finished,
        log: () => log,
        state: files.state,
        cancel: async ({ beforeTerm, beforeKill } = { beforeTerm: 7_500, beforeKill: 2_500 }) => {
            const timers = [
                setTimeout(() => child.kill('SIGTERM'), beforeTerm),
                setTimeout(() => child.kill('SIGKILL'), beforeTerm + beforeKill),
            ];
            child.kill('SIGINT');
            try {
                return await finished;
            }
            finally {
                for (const timer of timers)
                    clearTimeout(timer);
            }
        },
    };
}
function prefixed(prefix, values, rename) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + rename(name), value]));
}

;// CONCATENATED MODULE: ./lib/hosts/cli/demo/runner-log.js
const command = /^::([a-z-]+)((?: [^:]*)?)::(.*)$/s;
const styles = { error: 'red', warning: 'yellow', notice: 'cyan' };
const words = { error: 'Error:', warning: 'Warning:', notice: 'Notice:' };
/** Makes the log of one step (workflow commands: GitHub's documentation, «Workflow commands»). */
function createRunnerLog({ show, paint, clean, debug }) {
    const masks = [];
    let rest = '';
    const masked = (text) => clean(masks.reduce((line, mask) => line.replaceAll(mask, '***'), text));
    const takeLine = (line) => {
        const [, name = '', properties = '', data = ''] = command.exec(line) ?? [];
        if (name === '')
            show(masked(line));
        else if (name === 'add-mask') {
            masks.push(unescaped(data));
            masks.sort((one, other) => other.length - one.length);
        }
        else if (name === 'debug') {
            if (debug)
                show(paint('dim', masked(unescaped(data))));
        }
        else if (name === 'error' || name === 'warning' || name === 'notice') {
            const [, title] = /title=([^,]*)/.exec(properties) ?? [];
            const text = title === undefined ? data : `${title}: ${data}`;
            show(`${paint(styles[name], words[name])} ${masked(unescaped(text))}`);
        }
    };
    return {
        take: (chunk) => {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                takeLine(line);
        },
        end: () => {
            if (rest !== '')
                takeLine(rest);
            rest = '';
        },
    };
}
/** Undoes the escaping of the Actions toolkit. */
function unescaped(text) {
    return text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./lib/hosts/cli/demo/act.js



/** How often a course is asked whether main is to be killed, in milliseconds. */
const killPauseMs = 20;
/** A commit, a repository and a run, as a runner would name them. */
const runVariables = {
    GITHUB_REPOSITORY: 'example/shop',
    GITHUB_SHA: '6eb1f9fcbdb6a5a0c0ffee0123456789abcdef01',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_ACTOR: 'rehearsal',
    GITHUB_EVENT_NAME: 'push',
};
/**
 * Runs the committed action of a source once, main and post, as GitHub's runner does: inputs and defaults, file
 * commands, no standard input. A stop of ours is passed on. Throws where the bundle can't be started.
 */
async function runAction({ surroundings }, source, inputs, settings, course = {}) {
    const given = { ...defaultsOf(source), ...inputs };
    const main = await runStep('main', given, {});
    surroundings.signal.throwIfAborted();
    await course.afterMain?.(main, settings.show);
    surroundings.signal.throwIfAborted();
    if (!source.action.hasPost || course.losesMachine)
        return { main };
    const post = await runStep('post', given, main.state);
    surroundings.signal.throwIfAborted();
    return { main, post };
    async function runStep(name, withInputs, state) {
        const { bundles, nodePath, signal } = surroundings;
        const log = createRunnerLog(settings);
        const step = startStep({
            node: nodePath,
            script: (0,external_node_path_.join)(bundles, source.name, `${name}.js`),
            inputs: withInputs,
            variables: runVariables,
            state,
            onOutput: log.take,
        });
        const stop = () => void step.process.kill('SIGINT');
        signal.addEventListener('abort', stop, { once: true });
        const { lastActs } = surroundings;
        const kill = () => step.process.kill('SIGKILL');
        lastActs.add(kill);
        const over = new AbortController();
        if (name === 'main' && course.isKilledAt)
            void killWhen(course.isKilledAt, kill, over.signal);
        try {
            return await step.finished;
        }
        finally {
            over.abort();
            log.end();
            lastActs.delete(kill);
            signal.removeEventListener('abort', stop);
        }
    }
    /** Kills what runs as soon as that is due, and not once it is over. */
    async function killWhen(isDue, kill, over) {
        while (!over.aborted && !isDue()) {
            await surroundings.clock.sleep(killPauseMs, over).catch(() => undefined);
        }
        if (!over.aborted)
            kill();
    }
}
/** The defaults of `action.yml`, which GitHub's runner fills in. A token of GitHub's is nothing that a demo has. */
function defaultsOf({ options }) {
    const given = Object.entries(options).flatMap(([name, option]) => {
        const text = option.actionDefault ?? option.default;
        return text === undefined || text.startsWith('${{') ? [] : [[name, text]];
    });
    return Object.fromEntries(given);
}
/** How a workflow names the action of a source. */
function usesLine({ action: { folder } }) {
    return `- uses: scangate-dev/scangate${folder === '.' ? '' : `/${folder}`}@v0`;
}
/** Whether one of these stands in a log; the runner's masks are not counted. */
function logsAny({ main, post }, texts) {
    const lines = `${main.log}\n${post?.log ?? ''}`.split('\n');
    return lines.some((line) => !line.startsWith('::add-mask::') && texts.some((text) => line.includes(text)));
}
/** Whether one of these stands in anything that a person could see: in a log, or in what a step hands to the runner. */
function showsAny(result, secrets) {
    const handedOn = `${result.main.fileCommands}\n${result.post?.fileCommands ?? ''}`;
    return logsAny(result, secrets) || secrets.some((secret) => handedOn.includes(secret));
}


/***/ }),

/***/ 47943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiInputs: () => (/* binding */ apiInputs),
/* harmony export */   createPlay: () => (/* binding */ createPlay)
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9167);
/* harmony import */ var _simulator_api_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78994);
/* harmony import */ var _simulator_api_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9850);
/* harmony import */ var _simulator_api_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20105);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57171);





/** The documented protected operations of the simulated API that can be asked. */
const protectedOnes = 3;
/** The most requests that a credential may go with. */
const mostCredentials = 3;
/** The demo of the API security check: an API that lets anybody in, then the repaired one. */
function createPlay(invocation) {
    const { clock } = invocation.surroundings;
    const act = (title, story, scenario, outcome) => ({
        title,
        story,
        begin: async () => {
            const simulator = await (0,_simulator_api_server_js__WEBPACK_IMPORTED_MODULE_2__/* .startApiSimulator */ .p)({ scenario, clock });
            return {
                inputs: apiInputs(invocation, simulator),
                secrets: () => [_simulator_api_account_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsalCredential */ .b, _simulator_api_account_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsalCredential */ .b.replace(/^Bearer /, '')],
                examine: (result) => examine(result, simulator, outcome),
                close: simulator.close,
            };
        },
    });
    return {
        title: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('demo_api_title'),
        acts: [
            act((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('demo_api_act_1'), (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('demo_api_act_1_story'), 'unprotected', 'failed'),
            act((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('demo_api_act_2'), (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('demo_api_act_2_story'), 'clean', 'passed'),
        ],
        shownOutputs: [
            'outcome',
            'reason',
            'high_count',
            'medium_count',
            'low_count',
            'met_count',
            'not_visible_count',
            'request_count',
        ],
        next: [
            { text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('demo_next_simulate'), words: 'simulate api' },
            { text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('demo_api_next_rules'), words: 'api rules' },
        ],
    };
}
/** What a workflow writes under `with:` to check a simulated API. */
function apiInputs({ language }, { url }) {
    return {
        target: url,
        openapi: `${url}/openapi.json`,
        credential: _simulator_api_account_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsalCredential */ .b,
        interval: '50ms',
        language,
    };
}
/** Holds a step against what it should have done; the simulator is the witness of what it was asked. */
function examine(result, { requests }, outcome) {
    const { outputs } = result.main;
    const code = result.main.exitCode ?? -1;
    const isRightEnd = outcome === 'passed' ? code === 0 : code !== 0;
    const open = outcome === 'passed' ? 0 : protectedOnes;
    const shown = requests.filter(({ credential }) => credential === 'right').length;
    return [
        {
            text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('demo_api_open', { operations: open }),
            holds: outputs['high_count'] === String(open),
        },
        {
            text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)(outcome === 'passed' ? 'demo_step_passed' : 'demo_step_failed', { code }),
            holds: isRightEnd && outputs['outcome'] === outcome,
        },
        {
            text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('demo_api_harmless', { requests: requests.length }),
            holds: requests.length > 0 && requests.every(isHarmless),
        },
        {
            text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('demo_api_credential', { requests: shown, most: mostCredentials }),
            holds: shown > 0 && shown <= mostCredentials,
        },
        { text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)('demo_api_private'), holds: !(0,_act_js__WEBPACK_IMPORTED_MODULE_3__/* .showsAny */ .RE)(result, [_simulator_api_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .privateMarker */ .Ae]) },
    ];
}
function isHarmless({ hadBody, method, underWay }) {
    return ['GET', 'OPTIONS', 'TRACE'].includes(method) && !hadBody && underWay === 1;
}


/***/ }),

/***/ 7551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPlay: () => (/* binding */ createPlay),
/* harmony export */   nhnInputs: () => (/* binding */ nhnInputs)
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9167);
/* harmony import */ var _simulator_nhn_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58250);
/* harmony import */ var _simulator_nhn_fleet_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92962);
/* harmony import */ var _simulator_nhn_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52902);




/** The demo of the gate on NHN Cloud: a fleet with weak servers, then the same after the repair. */
function createPlay(invocation) {
    const { clock } = invocation.surroundings;
    const act = (title, story, scenario, outcome) => ({
        title,
        story,
        begin: async () => {
            const simulator = await (0,_simulator_nhn_server_js__WEBPACK_IMPORTED_MODULE_2__/* .startNhnSimulator */ .B)({ scenario, clock });
            return {
                inputs: nhnInputs(invocation, simulator),
                secrets: () => [
                    _simulator_nhn_account_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsalAccount */ .tX.appKey,
                    _simulator_nhn_account_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsalAccount */ .tX.secretAccessKey,
                    ...simulator.state.tokens.all.map(({ token }) => token.reveal()),
                ],
                examine: (result) => examine(result, simulator, outcome),
                close: simulator.close,
            };
        },
    });
    return {
        title: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('demo_nhn_title'),
        acts: [
            act((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('demo_nhn_act_1'), (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('demo_nhn_act_1_story'), 'weak', 'failed'),
            act((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('demo_nhn_act_2'), (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('demo_nhn_act_2_story'), 'clean', 'passed'),
        ],
        shownOutputs: [
            'outcome',
            'reason',
            'instance_count',
            'weak_instance_count',
            'high_count',
            'medium_count',
            'low_count',
            'stale_count',
        ],
        next: [
            { text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('demo_next_simulate'), words: 'simulate nhn' },
            { text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('demo_nhn_next_doctor'), words: 'nhn doctor' },
        ],
    };
}
/** What a workflow writes under `with:` to judge the fleet of a simulated NHN Cloud. */
function nhnInputs({ language }, { url }) {
    return {
        app_key: _simulator_nhn_account_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsalAccount */ .tX.appKey,
        user_access_key_id: _simulator_nhn_account_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsalAccount */ .tX.userAccessKeyId,
        secret_access_key: _simulator_nhn_account_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsalAccount */ .tX.secretAccessKey,
        region: 'KR1, KR2',
        max_high: '0',
        language,
        api_url: url,
        oauth_url: url,
    };
}
/** Holds a step against what it should have done; the simulator is the witness of what there is to find. */
function examine({ main }, { state }, outcome) {
    const { outputs } = main;
    const code = main.exitCode ?? -1;
    const isRightEnd = outcome === 'passed' ? code === 0 : code !== 0;
    const latest = latestOf(state.inspections);
    const instances = new Set(latest.map(({ instanceName, region }) => `${region} ${instanceName}`)).size;
    const sum = (count) => latest.reduce((all, one) => all + (0,_simulator_nhn_fleet_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .m)(one)[count], 0);
    const { all: tokens } = state.tokens;
    return [
        {
            text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('demo_nhn_instances', { instances }),
            holds: outputs['instance_count'] === String(instances),
        },
        {
            text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('demo_nhn_weak', { weak: sum('weakCount') }),
            holds: outputs['high_count'] === String(sum('level3WeakCount')) &&
                outputs['medium_count'] === String(sum('level2WeakCount')) &&
                outputs['low_count'] === String(sum('level1WeakCount')),
        },
        {
            text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(outcome === 'passed' ? 'demo_step_passed' : 'demo_step_failed', { code }),
            holds: isRightEnd && outputs['outcome'] === outcome,
        },
        {
            text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('demo_nhn_revoked'),
            holds: tokens.length > 0 && tokens.every(({ status }) => status === 'revoked'),
        },
    ];
}
/** The newest inspection of each instance by each criteria. */
function latestOf(inspections) {
    const latest = new Map();
    for (const one of inspections) {
        const identity = `${one.region} ${one.instanceName} ${one.criteria}`;
        const known = latest.get(identity);
        if (known === undefined || known.executedAt < one.executedAt)
            latest.set(identity, one);
    }
    return [...latest.values()];
}


/***/ }),

/***/ 99531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPlay: () => (/* binding */ createPlay),
  vaddyInputs: () => (/* binding */ vaddyInputs)
});

// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/simulator/vaddy/project.js
var vaddy_project = __webpack_require__(81636);
// EXTERNAL MODULE: ./lib/simulator/vaddy/server.js + 12 modules
var server = __webpack_require__(29893);
;// CONCATENATED MODULE: ./lib/hosts/cli/demo/vaddy-expectations.js

/** Holds a step against what it should have done; the simulator is the witness of what VAddy saw. */
function examineAct(act, simulator, wanted) {
    const { main, post } = act;
    const { outputs } = main;
    const scans = simulator.state.scans;
    const own = scans.filter((scan) => scan.begunBy === 'api');
    const code = main.exitCode ?? -1;
    const isRightEnd = wanted.outcome === 'passed' ? code === 0 : code !== 0;
    const ended = wanted.outcome === 'passed' ? 'demo_step_passed' : 'demo_step_failed';
    return [
        ...(wanted.busy ? [{ text: (0,message/* message */.iU)('demo_waited'), holds: waited(scans, own) }] : []),
        {
            text: (0,message/* message */.iU)('demo_one_scan'),
            holds: own.length === 1 && own[0]?.scanId === outputs['scan_id'],
        },
        { text: (0,message/* message */.iU)(ended, { code }), holds: isRightEnd && outputs['outcome'] === wanted.outcome },
        {
            text: (0,message/* message */.iU)('demo_alerts', { alerts: wanted.alerts }),
            holds: outputs['alert_count'] === String(wanted.alerts),
        },
        {
            text: (0,message/* message */.iU)('demo_post'),
            holds: post?.exitCode === 0 && scans.every((scan) => scan.status !== 'scanning'),
        },
    ];
}
/** Whether our scan began only after somebody else's had ended. */
function waited(scans, own) {
    const theirs = scans.find((scan) => scan.begunBy === 'somebody-else');
    const [ours] = own;
    return (theirs?.endedAt !== undefined &&
        ours !== undefined &&
        ours.begunTick - theirs.begunTick >= theirs.script.durationMs);
}

;// CONCATENATED MODULE: ./lib/hosts/cli/demo/vaddy-play.js




/** Short enough to watch, long enough to see the step wait; in milliseconds. */
const busyForMs = 1_500;
const scanDurationMs = 1_500;
/** VAddy's demo: a busy project and a scan that finds something, then the repaired application. */
function createPlay(invocation) {
    const { clock } = invocation.surroundings;
    const project = (0,vaddy_project/* rehearsalProject */.Ph)(clock.now());
    // The project's history is what the act before left of it.
    let { history } = project;
    const act = (title, story, wanted, options) => ({
        title,
        story,
        begin: async () => {
            const simulator = await (0,server.startVaddySimulator)({ ...options(), scanDurationMs, clock });
            return {
                inputs: vaddyInputs(invocation, simulator),
                secrets: () => [vaddy_project/* rehearsalAccount */.tX.authKey],
                examine: (result) => {
                    history = historyOf(simulator);
                    return examineAct(result, simulator, wanted);
                },
                close: simulator.close,
            };
        },
    });
    return {
        title: (0,message/* message */.iU)('demo_title'),
        acts: [
            act((0,message/* message */.iU)('demo_act_1'), (0,message/* message */.iU)('demo_act_1_story'), { outcome: 'failed', alerts: 3, busy: true }, () => ({ scenario: 'vulnerable', busyForMs, projects: [project] })),
            act((0,message/* message */.iU)('demo_act_2'), (0,message/* message */.iU)('demo_act_2_story'), { outcome: 'passed', alerts: 0, busy: false }, () => ({ scenario: 'clean', projects: [{ ...project, ...(history && { history }) }] })),
        ],
        shownOutputs: ['outcome', 'reason', 'alert_count', 'baseline_alert_count', 'complete', 'scan_result_url'],
        next: [
            { text: (0,message/* message */.iU)('demo_next_simulate'), words: 'simulate' },
            { text: (0,message/* message */.iU)('demo_next_doctor'), words: 'vaddy doctor' },
        ],
    };
}
/** What a workflow writes under `with:` to scan the rehearsal project of a simulated VAddy. */
function vaddyInputs({ language }, { url }) {
    const { projectId, projectNumber } = (0,vaddy_project/* rehearsalProject */.Ph)(0);
    return {
        user: vaddy_project/* rehearsalAccount */.tX.user,
        auth_key: vaddy_project/* rehearsalAccount */.tX.authKey,
        project_id: projectId,
        project_number: String(projectNumber),
        max_alerts: '0',
        poll_interval: '300ms',
        language,
        api_url: url,
    };
}
/** What the project's history is after an act: the next one goes on from there. */
function historyOf({ state }) {
    return state.scans.map((scan) => ({
        scanId: scan.scanId,
        status: scan.status === 'finish' ? 'Complete' : 'Cancel',
        scanCount: scan.script.scanCount,
        alertCount: scan.script.alertCount,
        complete: scan.script.complete,
        crawlId: scan.crawlId,
        crawlLabel: scan.crawlLabel,
        start: scan.begunAt,
        end: scan.endedAt ?? scan.begunAt,
    }));
}


/***/ }),

/***/ 21100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPlay: () => (/* binding */ createPlay)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9167);
/* harmony import */ var _simulator_api_account_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78994);
/* harmony import */ var _simulator_api_server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20105);
/* harmony import */ var _simulator_nhn_account_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58250);
/* harmony import */ var _simulator_nhn_server_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52902);
/* harmony import */ var _simulator_vaddy_project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81636);
/* harmony import */ var _simulator_vaddy_server_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29893);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41200);
/* harmony import */ var _terminal_printer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21491);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(57171);
/* harmony import */ var _api_play_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(47943);
/* harmony import */ var _nhn_play_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7551);
/* harmony import */ var _vaddy_play_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(99531);

















/** Long enough for a scan to be seen running, in milliseconds. */
const scanDurationMs = 300;
/** The gates of the release, each of which the verdict requires. */
const required = ['vaddy', 'nhn', 'api'];
/** The demo of the verdict: a release with a red gate and one that never ran, then one whose three gates are green. */
function createPlay(invocation) {
    const { clock } = invocation.surroundings;
    const scan = {
        name: 'vaddy',
        start: () => (0,_simulator_vaddy_server_js__WEBPACK_IMPORTED_MODULE_9__.startVaddySimulator)({ scenario: 'clean', scanDurationMs, clock }),
        inputsFor: _vaddy_play_js__WEBPACK_IMPORTED_MODULE_15__.vaddyInputs,
    };
    const servers = {
        name: 'nhn',
        start: () => (0,_simulator_nhn_server_js__WEBPACK_IMPORTED_MODULE_7__/* .startNhnSimulator */ .B)({ scenario: 'clean', clock }),
        inputsFor: _nhn_play_js__WEBPACK_IMPORTED_MODULE_14__.nhnInputs,
    };
    const api = (scenario) => ({
        name: 'api',
        start: () => (0,_simulator_api_server_js__WEBPACK_IMPORTED_MODULE_5__/* .startApiSimulator */ .p)({ scenario, clock }),
        inputsFor: _api_play_js__WEBPACK_IMPORTED_MODULE_13__.apiInputs,
    });
    const act = (title, story, gates, wanted) => ({
        title,
        story,
        begin: async () => {
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'scangate-demo-'));
            const digests = () => Promise.all(gates.map(({ name }) => digestOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name, 'report.json'))));
            let before = [];
            let after = [];
            return {
                before: async (show) => {
                    for (const gate of gates)
                        await runGate(invocation, gate, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, gate.name), show);
                    before = await digests();
                },
                inputs: inputsFor(invocation, folder),
                course: {
                    afterMain: async () => {
                        after = await digests();
                    },
                },
                secrets: () => [
                    _simulator_vaddy_project_js__WEBPACK_IMPORTED_MODULE_8__/* .rehearsalAccount */ .tX.authKey,
                    _simulator_nhn_account_js__WEBPACK_IMPORTED_MODULE_6__/* .rehearsalAccount */ .tX.appKey,
                    _simulator_nhn_account_js__WEBPACK_IMPORTED_MODULE_6__/* .rehearsalAccount */ .tX.secretAccessKey,
                    _simulator_api_account_js__WEBPACK_IMPORTED_MODULE_4__/* .rehearsalCredential */ .b.replace(/^Bearer /, ''),
                ],
                examine: (result) => [
                    ...examine(result, gates.length, wanted),
                    { text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_16__/* .message */ .iU)('demo_verdict_untouched'), holds: before.join() === after.join() },
                ],
                close: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true }),
            };
        },
    });
    return {
        title: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_16__/* .message */ .iU)('demo_verdict_title'),
        acts: [
            act((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_16__/* .message */ .iU)('demo_verdict_act_1'), (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_16__/* .message */ .iU)('demo_verdict_act_1_story'), [scan, api('unprotected')], {
                outcome: 'failed',
                passed: 1,
                missing: ['nhn'],
            }),
            act((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_16__/* .message */ .iU)('demo_verdict_act_2'), (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_16__/* .message */ .iU)('demo_verdict_act_2_story'), [scan, servers, api('clean')], {
                outcome: 'passed',
                passed: 3,
                missing: [],
            }),
        ],
        shownOutputs: ['outcome', 'reason', 'gate_count', 'passed_count', 'failed_count', 'missing'],
        nowhere: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_16__/* .message */ .iU)('demo_verdict_nowhere'),
        next: [{ text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_16__/* .message */ .iU)('demo_verdict_next_help'), words: 'verdict --help' }],
    };
}
/** The reports are of a rehearsal, so that only a verdict that says so lets them count. */
function inputsFor({ language }, folder) {
    return { reports: folder, require: required.join('\n'), allow_simulated: 'true', language };
}
/** Runs the committed action of a gate, which leaves its report, and shows how that ended. */
async function runGate(invocation, { inputsFor: inputs, name, start }, folder, show) {
    const entry = _registry_js__WEBPACK_IMPORTED_MODULE_10__/* .sources */ .T.find((one) => one.name === name);
    if (entry === undefined)
        throw new Error(`There is no source ${name}.`);
    const source = await entry.load();
    show((0,_act_js__WEBPACK_IMPORTED_MODULE_12__/* .usesLine */ .FH)(source), 'dim');
    const simulator = await start();
    try {
        const given = { ...inputs(invocation, simulator), report_dir: folder };
        const { redact } = invocation;
        const clean = (text) => (0,_terminal_printer_js__WEBPACK_IMPORTED_MODULE_11__/* .inertText */ .U)(text, redact);
        // Each gate has a demo of its own, so its log stays away.
        const { main } = await (0,_act_js__WEBPACK_IMPORTED_MODULE_12__/* .runAction */ .Cs)(invocation, source, given, {
            show: () => undefined,
            paint: (_, text) => text,
            clean,
            debug: false,
        });
        for (const output of ['outcome', 'reason'])
            show(`  ${output}=${clean(main.outputs[output] ?? '')}`);
    }
    finally {
        await simulator.close();
    }
}
/** Holds the verdict against what the gates before it left. */
function examine({ main }, gates, { missing, outcome, passed }) {
    const { outputs } = main;
    const code = main.exitCode ?? -1;
    const isRightEnd = outcome === 'passed' ? code === 0 : code !== 0;
    return [
        {
            text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_16__/* .message */ .iU)('demo_verdict_counted', { gates, passed }),
            holds: outputs['gate_count'] === String(gates) &&
                outputs['passed_count'] === String(passed) &&
                outputs['failed_count'] === String(gates - passed),
        },
        {
            text: missing.length === 0
                ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_16__/* .message */ .iU)('demo_verdict_none_missing')
                : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_16__/* .message */ .iU)('demo_verdict_missing', { gates: missing }),
            holds: outputs['missing'] === JSON.stringify(missing),
        },
        {
            text: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_16__/* .message */ .iU)(outcome === 'passed' ? 'demo_step_passed' : 'demo_step_failed', { code }),
            holds: isRightEnd && outputs['outcome'] === outcome,
        },
    ];
}
async function digestOf(path) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path))
        .digest('hex');
}


/***/ })

};
