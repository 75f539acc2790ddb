export const id = 4039;
export const ids = [4039];
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

/***/ 84039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPlay: () => (/* binding */ createPlay)
});

// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/simulator/fortify/accounts.js
var accounts = __webpack_require__(67274);
// EXTERNAL MODULE: ./lib/simulator/fortify/server.js + 20 modules
var server = __webpack_require__(18947);
// EXTERNAL MODULE: ./lib/hosts/cli/demo/act.js + 3 modules
var demo_act = __webpack_require__(57171);
;// CONCATENATED MODULE: ./lib/hosts/cli/demo/fortify-tokens.js
/** What the job made. */
function madeBy({ state }) {
    return state.tokens.all.filter((token) => token.madeBy === 'api');
}
/** What other people made by hand. */
function othersOf({ state }) {
    return state.tokens.all.filter((token) => token.madeBy !== 'api');
}
/** Their IDs with how they stand, to compare them later. */
function statusesOf(tokens) {
    return tokens.map(({ id, status }) => `${id} ${status}`).join();
}
/** Both spellings of what the job made. */
function textsOf(simulator) {
    return madeBy(simulator).flatMap(({ decoded, encoded }) => [decoded.reveal(), encoded.reveal()]);
}

;// CONCATENATED MODULE: ./lib/hosts/cli/demo/movable-clock.js
/** Makes such a clock of another one. */
function movable(clock) {
    let ahead = 0;
    return {
        now: () => clock.now() + ahead,
        monotonic: () => clock.monotonic(),
        sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
        forward: (milliseconds) => {
            ahead += milliseconds;
        },
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/hosts/cli/terminal/printer.js
var printer = __webpack_require__(21491);
;// CONCATENATED MODULE: ./lib/hosts/cli/demo/next-step.js



/** What every process needs from its surroundings to start at all. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];
/** Runs a command of ours as a job's step, with these variables and no others, and shows it. Returns its exit code. */
async function runNextStep({ language, redact, surroundings }, { env, words }, show) {
    const { bundles, nodePath, signal, variables } = surroundings;
    show(`- run: scangate ${words.join(' ')}`, 'dim');
    show('  env:', 'dim');
    for (const [name, { shown }] of Object.entries(env))
        show(`    ${name}: ${shown}`, 'dim');
    const own = Object.entries(env).map(([name, { value }]) => [name, value]);
    const usual = inherited.flatMap((name) => variables[name] === undefined ? [] : [[name, variables[name]]]);
    const args = [(0,external_node_path_.join)(bundles, 'cli.cjs'), ...words, '--language', language];
    return await new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)(nodePath, args, { env: Object.fromEntries([...usual, ...own]), signal }, (error, stdout, stderr) => {
            for (const line of (stdout + stderr).trimEnd().split('\n'))
                show((0,printer/* inertText */.U)(line, redact));
            resolve(error === null ? 0 : (child.exitCode ?? 1));
        });
    });
}

;// CONCATENATED MODULE: ./lib/hosts/cli/demo/fortify-play.js







const { password: fortify_play_password, username } = accounts/* rehearsalAccounts */.M.ci;
/** How long the server's clock is put forward, in milliseconds: a minute more than the token's lifetime. */
const longer = 61 * 60_000;
/** The demo of tokens of Fortify SSC: a job that leaves none, the same job killed, and one that loses its machine. */
function createPlay(invocation) {
    const act = (title, story, turnOf, settings = {}) => ({
        title,
        story,
        begin: async () => {
            const clock = movable(invocation.surroundings.clock);
            const simulator = await (0,server/* startFortifySimulator */.m)({ scenario: 'job', clock, ...settings });
            const { course, expect } = turnOf(simulator, clock);
            return {
                inputs: inputsFor(invocation, simulator),
                course,
                secrets: () => [fortify_play_password, Buffer.from(`${username}:${fortify_play_password}`).toString('base64')],
                examine: (result) => [
                    ...expect(result),
                    { text: (0,message/* message */.iU)('demo_fortify_masked'), holds: !(0,demo_act/* logsAny */.q8)(result, textsOf(simulator)) },
                ],
                close: simulator.close,
            };
        },
    });
    const says = (text) => (0,message/* say */.cv)(invocation.catalogue, text);
    return {
        title: (0,message/* message */.iU)('demo_fortify_title'),
        acts: [
            act((0,message/* message */.iU)('demo_fortify_act_1'), (0,message/* message */.iU)('demo_fortify_act_1_story'), (simulator) => jobToItsEnd(invocation, simulator, says)),
            act((0,message/* message */.iU)('demo_fortify_act_2'), (0,message/* message */.iU)('demo_fortify_act_2_story'), (simulator) => killedJob(simulator, says), {
                faults: ({ count, operation }) => operation === 'create-token' && count === 1 ? { kind: 'hang-after' } : undefined,
            }),
            act((0,message/* message */.iU)('demo_fortify_act_3'), (0,message/* message */.iU)('demo_fortify_act_3_story'), (simulator, clock) => lostMachine(invocation, simulator, clock, says)),
        ],
        shownOutputs: ['outcome', 'reason', 'token_id', 'expires_at'],
        nowhere: (0,message/* message */.iU)('demo_fortify_nowhere'),
        next: [
            { text: (0,message/* message */.iU)('demo_next_simulate'), words: 'simulate fortify' },
            { text: (0,message/* message */.iU)('demo_fortify_next_doctor'), words: 'fortify doctor' },
        ],
    };
}
function jobToItsEnd(invocation, simulator, says) {
    const others = statusesOf(othersOf(simulator));
    let code = -1;
    return {
        course: {
            afterMain: async ({ outputs }, show) => {
                code = await use(invocation, simulator, outputs['token'], show);
                show(says((0,message/* message */.iU)('demo_fortify_post')), 'dim');
            },
        },
        expect: ({ main }) => [
            passed(main),
            { text: (0,message/* message */.iU)('demo_fortify_used'), holds: code === 0 && madeBy(simulator)[0]?.uses === 1 },
            noneLeft(simulator, others),
        ],
    };
}
function killedJob(simulator, says) {
    const others = statusesOf(othersOf(simulator));
    return {
        course: {
            isKilledAt: () => madeBy(simulator).length > 0,
            afterMain: async ({ signal }, show) => {
                if (signal !== null)
                    show(says((0,message/* message */.iU)('demo_fortify_killed', { signal })), 'yellow');
                show(says((0,message/* message */.iU)('demo_fortify_post')), 'dim');
            },
        },
        expect: ({ main }) => [
            {
                text: (0,message/* message */.iU)('demo_fortify_unseen'),
                holds: main.signal === 'SIGKILL' && !main.outputs['token_id'] && madeBy(simulator).length === 1,
            },
            noneLeft(simulator, others),
        ],
    };
}
function lostMachine(invocation, simulator, clock, says) {
    const codes = [];
    let outlived;
    return {
        course: {
            losesMachine: true,
            afterMain: async ({ outputs }, show) => {
                codes.push(await use(invocation, simulator, outputs['token'], show));
                show(says((0,message/* message */.iU)('demo_fortify_machine')), 'yellow');
                outlived = madeBy(simulator)[0]?.status;
                clock.forward(longer);
                show(says((0,message/* message */.iU)('demo_fortify_later')), 'dim');
                codes.push(await use(invocation, simulator, outputs['token'], show));
            },
        },
        expect: ({ main }) => [
            passed(main),
            { text: (0,message/* message */.iU)('demo_fortify_alive'), holds: outlived === 'live' && codes[0] === 0 },
            {
                text: (0,message/* message */.iU)('demo_fortify_expired', { code: codes[1] ?? -1 }),
                holds: codes[1] !== 0 && madeBy(simulator)[0]?.status === 'expired',
            },
        ],
    };
}
function inputsFor({ language }, { url }) {
    return { url, username, password: fortify_play_password, lifetime: '1h', description: 'example/shop, upload, run 1', language };
}
/** The job's own step: it asks SSC with the token, and has no password. Returns its exit code. */
function use(invocation, { url }, token, show) {
    const env = {
        FORTIFY_SSC_URL: { value: url, shown: url },
        FORTIFY_SSC_TOKEN: { value: token ?? '', shown: `\${{ steps.ssc.outputs.token }}` },
    };
    return runNextStep(invocation, { words: ['fortify', 'application-versions'], env }, show);
}
function passed({ exitCode, outputs }) {
    const code = exitCode ?? -1;
    return {
        text: (0,message/* message */.iU)('demo_step_passed', { code }),
        holds: code === 0 && outputs['outcome'] === 'passed',
    };
}
function noneLeft(simulator, others) {
    const made = madeBy(simulator);
    return {
        text: (0,message/* message */.iU)('demo_fortify_none_left'),
        holds: made.length > 0 &&
            made.every(({ status }) => status === 'revoked') &&
            statusesOf(othersOf(simulator)) === others,
    };
}


/***/ })

};
