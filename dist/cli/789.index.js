export const id = 789;
export const ids = [789];
export const modules = {

/***/ 65789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startVaddySimulator: () => (/* binding */ startVaddySimulator)
/* harmony export */ });
/* harmony import */ var _simulator_vaddy_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81636);
/* harmony import */ var _simulator_vaddy_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27398);


/**
 * Starts a simulated VAddy to rehearse against. Throws a `RangeError` on a time scale that is not a positive
 * number, and what Node throws where the port is taken.
 */
async function startVaddySimulator(options = {}) {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    const simulator = await (0,_simulator_vaddy_server_js__WEBPACK_IMPORTED_MODULE_1__.startVaddySimulator)({ ...given, rateLimit: false });
    const { user, authKey } = _simulator_vaddy_project_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsalAccount */ .t;
    const { projectId } = (0,_simulator_vaddy_project_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsalProject */ .P)(0);
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
