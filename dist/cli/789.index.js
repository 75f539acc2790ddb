export const id = 789;
export const ids = [789];
export const modules = {

/***/ 65789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startVaddySimulator: () => (/* binding */ startVaddySimulator)
/* harmony export */ });
/* harmony import */ var _simulator_server_rate_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83346);
/* harmony import */ var _simulator_vaddy_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81636);
/* harmony import */ var _simulator_vaddy_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9945);



/**
 * Starts a simulated VAddy to rehearse against. Throws a `RangeError` on a time scale that is not a positive
 * number and on a rate limit that is not a positive whole number, and what Node throws where the port is taken.
 */
async function startVaddySimulator(options = {}) {
    const { rateLimit, ...rest } = options;
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    const simulator = await (0,_simulator_vaddy_server_js__WEBPACK_IMPORTED_MODULE_2__.startVaddySimulator)({
        ...given,
        ...(rateLimit !== undefined && { rateLimit: (0,_simulator_server_rate_limit_js__WEBPACK_IMPORTED_MODULE_0__.perMinute)(rateLimit) }),
    });
    const { user, authKey } = _simulator_vaddy_project_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsalAccount */ .tX;
    const { projectId } = (0,_simulator_vaddy_project_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsalProject */ .Ph)(0);
    return {
        url: simulator.url,
        options: { user, auth_key: authKey, project_id: projectId, api_url: simulator.url },
        get scans() {
            return simulator.state.scans.flatMap(({ scanId, begunBy, status, canceledBy }) => begunBy === 'history' ? [] : [{ scanId, startedBy: begunBy, status, canceledBy }]);
        },
        close: simulator.close,
    };
}


/***/ })

};
