export const id = 1991;
export const ids = [1991];
export const modules = {

/***/ 81991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSimulated: () => (/* binding */ startSimulated)
/* harmony export */ });
/* harmony import */ var _simulator_nhn_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58250);
/* harmony import */ var _simulator_nhn_scenarios_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35790);
/* harmony import */ var _simulator_nhn_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52902);



/** NHN Cloud's Server Security Check and its token endpoint on this machine. */
const startSimulated = async ({ fleet_size: instances, scenario: name }, settings) => {
    const scenario = _simulator_nhn_scenarios_js__WEBPACK_IMPORTED_MODULE_1__/* .scenarios */ .qQ[name];
    const { close, url } = await (0,_simulator_nhn_server_js__WEBPACK_IMPORTED_MODULE_2__/* .startNhnSimulator */ .B)({
        ...settings,
        scenario,
        ...(instances !== undefined && { fleet: { instances } }),
    });
    const { appKey, secretAccessKey, userAccessKeyId } = _simulator_nhn_account_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsalAccount */ .tX;
    return {
        url,
        close,
        variables: {
            NHN_API_URL: url,
            NHN_OAUTH_URL: url,
            NHN_REGION: 'KR1 KR2',
            NHN_APP_KEY: appKey,
            NHN_USER_ACCESS_KEY_ID: userAccessKeyId,
            NHN_SECRET_ACCESS_KEY: secretAccessKey,
            // Empty, it takes back what the scenario before may have left in the same shell.
            NHN_REQUIRE_INSTANCES: (scenario.requireInstances ?? []).join('\n'),
        },
    };
};


/***/ })

};
