export const id = 8063;
export const ids = [8063];
export const modules = {

/***/ 8063:
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
                    { text: (0,message/* message */.iU)('demo_fortify_masked'), holds: !logsAny(result, textsOf(simulator)) },
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
/** What the job made. */
function madeBy({ state }) {
    return state.tokens.all.filter((token) => token.madeBy === 'api');
}
/** What other people made by hand. */
function othersOf({ state }) {
    return state.tokens.all.filter((token) => token.madeBy !== 'api');
}
function statusesOf(tokens) {
    return tokens.map(({ id, status }) => `${id} ${status}`).join();
}
function textsOf(simulator) {
    return madeBy(simulator).flatMap(({ decoded, encoded }) => [decoded.reveal(), encoded.reveal()]);
}
/** Whether one of these stands in a log; the runner's masks are not counted. */
function logsAny({ main, post }, texts) {
    const lines = `${main.log}\n${post?.log ?? ''}`
        .split('\n')
        .filter((line) => !line.startsWith('::add-mask::'));
    return lines.some((line) => texts.some((text) => line.includes(text)));
}
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


/***/ })

};
