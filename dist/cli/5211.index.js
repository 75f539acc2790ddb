export const id = 5211;
export const ids = [5211];
export const modules = {

/***/ 75211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSimulated: () => (/* binding */ startSimulated)
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9167);
/* harmony import */ var _simulator_vaddy_application_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7275);
/* harmony import */ var _simulator_vaddy_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81636);
/* harmony import */ var _simulator_vaddy_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29893);




/** VAddy's WebAPI on this machine. */
const startSimulated = async (values, settings) => {
    const { auth_key: key, scan_duration: duration, scenario, user } = values;
    const { close, url } = await (0,_simulator_vaddy_server_js__WEBPACK_IMPORTED_MODULE_2__.startVaddySimulator)({
        ...settings,
        scenario: scenario,
        ...(duration !== undefined && { scanDurationMs: duration }),
        ...(user !== undefined && { user }),
        ...(key !== undefined && { authKey: key }),
    });
    const { projectId, projectNumber } = (0,_simulator_vaddy_project_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsalProject */ .Ph)(settings.clock.now());
    return {
        url,
        close,
        variables: {
            VADDY_API_URL: url,
            VADDY_USER: user ?? _simulator_vaddy_project_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsalAccount */ .tX.user,
            VADDY_PROJECT_ID: projectId,
            VADDY_PROJECT_NUMBER: String(projectNumber),
            // Whoever scans then must look at the application, too, or nothing would be noticed.
            ...(scenario === 'redeployed' && { VADDY_VERSION_URL: `${url}${_simulator_vaddy_application_js__WEBPACK_IMPORTED_MODULE_0__/* .versionPath */ .q}` }),
            ...(key === undefined && { VADDY_TOKEN: _simulator_vaddy_project_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearsalAccount */ .tX.authKey }),
        },
        ...(key !== undefined && { note: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)('cli_simulate_own_key') }),
    };
};


/***/ })

};
