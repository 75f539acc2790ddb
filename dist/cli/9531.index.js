export const id = 9531;
export const ids = [9531];
export const modules = {

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


/***/ })

};
