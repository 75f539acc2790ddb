export const id = 6559;
export const ids = [6559];
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

/***/ 14154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ createKeyCheck)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Makes a check whether something is the expected text; anything but text is not. Digests are compared, so
 * that neither the length nor the first wrong character shows in the time it takes.
 */
function createKeyCheck(expected) {
    const right = digest(expected);
    return (shown) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(right, digest(shown));
}
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(typeof value === 'string' ? `=${value}` : '')
        .digest();
}


/***/ }),

/***/ 13260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ scaledBy)
/* harmony export */ });
/** Makes what divides durations by `timeScale`. Throws a `RangeError` on one that is not a positive number. */
function scaledBy(timeScale) {
    if (!(timeScale > 0 && timeScale < Number.POSITIVE_INFINITY)) {
        throw new RangeError('timeScale must be a positive number.');
    }
    return (milliseconds) => milliseconds / timeScale;
}


/***/ })

};
