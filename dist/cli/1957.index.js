export const id = 1957;
export const ids = [1957];
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

/***/ 11957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perform: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./lib/kernel/duration.js
var duration = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/messages/message.js
var message = __webpack_require__(9167);
// EXTERNAL MODULE: ./lib/hosts/cli/terminal/printer.js
var printer = __webpack_require__(21491);
// EXTERNAL MODULE: ./lib/hosts/cli/demo/act.js + 3 modules
var act = __webpack_require__(57171);
// EXTERNAL MODULE: ./lib/hosts/cli/terminal/colour.js
var colour = __webpack_require__(95851);
// EXTERNAL MODULE: ./lib/hosts/cli/terminal/wrap.js
var wrap = __webpack_require__(70051);
;// CONCATENATED MODULE: ./lib/hosts/cli/demo/screen.js


const widthWithoutTerminal = 100;
// Lines of prose that are longer are hard to read.
const widest = 120;
const narrowest = 45;
const barWidth = '  │ '.length;
/** Makes the screen of an invocation, as wide as its terminal. */
async function createScreen({ printer, surroundings }) {
    const { default: widthOf } = await __webpack_require__.e(/* import() */ 4668).then(__webpack_require__.bind(__webpack_require__, 94668));
    const paint = (0,colour/* painter */.C2)(printer.coloured);
    const columns = surroundings.stdout.columns || widthWithoutTerminal;
    const width = Math.max(narrowest, Math.min(widest, columns));
    const boxWidth = width - barWidth;
    const styled = (text, style) => (style === undefined ? text : paint(style, text));
    const bar = paint('dim', '│');
    return {
        paint,
        widthOf,
        boxWidth,
        gap: () => printer.text('\n'),
        line: (text, style, sign = '') => {
            const indent = sign === '' ? 0 : widthOf(sign) + 1;
            for (const [index, line] of (0,wrap/* wrapped */.k)(text, width - indent, widthOf).entries()) {
                const before = indent === 0 ? '' : index === 0 ? `${sign} ` : ' '.repeat(indent);
                printer.text(`${before}${styled(line, style)}\n`);
            }
        },
        heading: (text) => printer.text(`\n  ${paint('dim', '┌')} ${paint('bold', text)}\n`),
        boxed: (text, style) => {
            for (const line of text.split('\n').flatMap((each) => (0,wrap/* wrapped */.k)(each, boxWidth, widthOf))) {
                printer.text(`  ${bar} ${styled(line, style)}\n`);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/hosts/cli/demo/summary-screen.js

/**
 * Draws a job summary on a terminal: headings, lists, quotes, code and tables of the Markdown that scangate itself
 * writes. Charts become their values; what GitHub shows folded stays folded.
 */
function summaryLines(markdown, settings) {
    const { paint, width, widthOf } = settings;
    const fitting = (text, style) => (0,wrap/* wrapped */.k)(text, width, widthOf).map((line) => (style === undefined ? line : paint(style, line)));
    const drawn = [];
    let table = [];
    let fence;
    let isFolded = false;
    const endTable = () => {
        drawn.push(...tableLines(table, settings));
        table = [];
    };
    for (const line of markdown.split('\n')) {
        const text = line.trim();
        if (fence !== undefined) {
            if (text.startsWith('```')) {
                drawn.push(...fenceLines(fence, settings));
                fence = undefined;
            }
            else
                fence.push(line);
            continue;
        }
        if (table.length > 0 && !text.startsWith('|'))
            endTable();
        if (text === '</details>')
            isFolded = false;
        else if (isFolded || text === '<details>')
            continue;
        else if (text.startsWith('<summary>')) {
            drawn.push(...fitting(`▸ ${withoutTags(text)}`, 'dim'));
            isFolded = true;
        }
        else if (text.startsWith('```'))
            fence = [text.slice(3)];
        else if (text.startsWith('|'))
            table.push(cellsOf(text));
        else if (/^#+ /.test(text))
            drawn.push(...fitting(inline(text.replace(/^#+ /, '')), 'bold'));
        else if (text.startsWith('> '))
            drawn.push(...fitting(`▌ ${inline(text.slice(2))}`, 'bold'));
        else if (text.startsWith('<sub>'))
            drawn.push(...fitting(inline(withoutTags(text)), 'dim'));
        else
            drawn.push(...(text === '' && drawn.at(-1) === '' ? [] : fitting(inline(line))));
    }
    endTable();
    while (drawn.at(-1) === '')
        drawn.pop();
    return drawn;
}
/** A chart's values, or lines to paste. The first of the lines is the language. */
function fenceLines([language = '', ...lines], { chart, paint, width, widthOf }) {
    const fitting = (text) => (0,wrap/* wrapped */.k)(text, width, widthOf).map((line) => paint('cyan', line));
    if (language !== 'mermaid')
        return lines.flatMap((line) => fitting(`  ${line}`));
    const [, values = ''] = /^ *bar \[(.*)\]$/m.exec(lines.join('\n')) ?? [];
    return fitting(chart(values));
}
function tableLines(table, { paint, width, widthOf }) {
    const rows = table.filter((row) => !row.every((cell) => /^:?-+:?$/.test(cell)));
    const [head] = rows;
    if (head === undefined)
        return [];
    const widths = head.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
    const gaps = 3 * (widths.length - 1);
    const surplus = widths.reduce((sum, one) => sum + one, gaps) - width;
    const widest = widths.indexOf(Math.max(...widths));
    if (surplus > 0)
        widths[widest] = Math.max(8, (widths[widest] ?? 0) - surplus);
    const drawn = rows.map((row) => row
        .map((cell, column) => padded(cell, widths[column] ?? 0, widthOf))
        .join(' │ ')
        .trimEnd());
    const rule = widths.map((one) => '─'.repeat(one)).join('─┼─');
    return [paint('bold', drawn[0] ?? ''), paint('dim', rule), ...drawn.slice(1)];
}
/** Pads a cell to a width in columns, or cuts it there. */
function padded(cell, width, widthOf) {
    const characters = [...cell];
    while (widthOf(characters.join('')) > width)
        characters.splice(-2, 2, '…');
    const text = characters.join('');
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
function cellsOf(line) {
    return line
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => inline(cell.trim()));
}
/** Takes away what marks up a line: links keep text and address, escapes and signs that nobody sees go. */
function inline(text) {
    return text
        .replace(/\[([^\]]*)\]\(<([^>]*)>\)/g, '$1 $2')
        .replace(/\*\*(.+?)\*\*/g, '$1')
        .replaceAll('`', '')
        .replace(/<\/?(?:code|span)>|&#82(?:03|88);/g, '')
        .replaceAll('&nbsp;', ' ')
        .replaceAll('&#124;', '|')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
function withoutTags(text) {
    return text.replace(/<\/?[a-z]+>/g, '');
}

;// CONCATENATED MODULE: ./lib/hosts/cli/demo/perform.js






/** Plays every act and says what came of each. Returns whether all ended as they should. */
async function perform(invocation, source, play) {
    const { acts, next, title } = play;
    const { catalogue, surroundings } = invocation;
    const { clock, command } = surroundings;
    const screen = await createScreen(invocation);
    const said = (text) => (0,message/* say */.cv)(catalogue, text);
    const began = clock.monotonic();
    screen.line(said(title), 'bold');
    screen.line(said((0,message/* message */.iU)('demo_intro')));
    let isRight = true;
    for (const act of acts) {
        const ending = await performAct(invocation, screen, source, act, play);
        isRight &&= ending;
    }
    screen.gap();
    const time = (0,duration/* formatDuration */.a)(clock.monotonic() - began);
    screen.line(said(isRight ? (0,message/* message */.iU)('demo_right', { time, acts: acts.length }) : (0,message/* message */.iU)('demo_wrong', { time })), 'bold', signOf(isRight, screen));
    if (isRight) {
        for (const { text, words } of next) {
            screen.line(said(text));
            screen.line(`    ${command} ${words}`, 'cyan');
        }
    }
    return isRight;
}
function signOf(holds, { paint }) {
    return holds ? paint('green', '✓') : paint('red', '✗');
}
/** Runs the action once and shows it. Returns whether it ended as it should. */
async function performAct(invocation, screen, source, { begin, story, title }, { nowhere = (0,message/* message */.iU)('demo_key_nowhere'), shownOutputs }) {
    const { catalogue, surroundings } = invocation;
    screen.gap();
    screen.line((0,message/* say */.cv)(catalogue, title), 'bold');
    screen.line((0,message/* say */.cv)(catalogue, story));
    const stage = await begin();
    surroundings.lastActs.add(stage.close);
    try {
        const result = await show(invocation, screen, source, stage, shownOutputs);
        const expectations = [
            ...stage.examine(result),
            { text: nowhere, holds: !(0,act/* showsAny */.RE)(result, stage.secrets()) },
        ];
        screen.gap();
        for (const { holds, text } of expectations) {
            screen.line((0,message/* say */.cv)(catalogue, text), undefined, `  ${signOf(holds, screen)}`);
        }
        return expectations.every(({ holds }) => holds);
    }
    finally {
        surroundings.lastActs.delete(stage.close);
        await stage.close();
    }
}
/** Shows the step while it runs, then its outputs and its job summary. */
async function show(invocation, screen, source, { before, course, inputs }, shownOutputs) {
    const { catalogue, redact, verbose } = invocation;
    const { boxed, boxWidth, heading, paint, widthOf } = screen;
    const isSecret = (name) => source.options[name]?.secret !== undefined;
    if (before !== undefined) {
        heading((0,message/* say */.cv)(catalogue, (0,message/* message */.iU)('demo_heading_before')));
        await before(boxed);
    }
    heading((0,message/* say */.cv)(catalogue, (0,message/* message */.iU)('demo_heading_step')));
    boxed((0,act/* usesLine */.FH)(source), 'dim');
    boxed('  with:', 'dim');
    for (const [name, value] of Object.entries(inputs)) {
        boxed(`    ${name}: ${isSecret(name) ? '***' : yamlOf(value)}`, 'dim');
    }
    const clean = (text) => (0,printer/* inertText */.U)(text, redact);
    const settings = { show: boxed, paint, clean, debug: verbose };
    const result = await (0,act/* runAction */.Cs)(invocation, source, inputs, settings, course);
    heading((0,message/* say */.cv)(catalogue, (0,message/* message */.iU)('demo_heading_outputs')));
    for (const name of shownOutputs)
        boxed(`${name}=${clean(result.main.outputs[name] ?? '')}`);
    if (result.main.summary === '')
        return result;
    heading((0,message/* say */.cv)(catalogue, (0,message/* message */.iU)('demo_heading_summary')));
    const chart = (values) => (0,message/* say */.cv)(catalogue, (0,message/* message */.iU)('demo_chart', { values }));
    const drawing = { paint, width: boxWidth, widthOf, chart };
    for (const line of summaryLines(result.main.summary, drawing))
        boxed(line);
    return result;
}
/** A value as it stands in a workflow, several lines as a block of them. */
function yamlOf(value) {
    const lines = value.split('\n');
    return lines.length === 1 ? value : ['|', ...lines].join('\n      ');
}


/***/ })

};
