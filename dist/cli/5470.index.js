export const id = 5470;
export const ids = [5470];
export const modules = {

/***/ 95470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSimulated: () => (/* binding */ startSimulated)
/* harmony export */ });
/* harmony import */ var _simulator_fortify_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58039);

/** What concerns tokens in Fortify Software Security Center, on this machine. */
const startSimulated = async ({ scenario, ssc_version: version }, settings) => {
    const { account, close, url } = await (0,_simulator_fortify_server_js__WEBPACK_IMPORTED_MODULE_0__/* .startFortifySimulator */ .m)({
        ...settings,
        scenario: scenario,
        ...(version !== undefined && { version }),
    });
    return {
        url,
        close,
        variables: {
            FORTIFY_SSC_URL: url,
            FORTIFY_SSC_USER: account.username,
            FORTIFY_SSC_PASSWORD: account.password,
            FORTIFY_SSC_TOKEN: account.token,
        },
    };
};


/***/ })

};
