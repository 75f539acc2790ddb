export const id = 7551;
export const ids = [7551];
export const modules = {

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


/***/ })

};
