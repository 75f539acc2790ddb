export const id = 4903;
export const ids = [4903];
export const modules = {

/***/ 9807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSimulated: () => (/* binding */ startSimulated)
/* harmony export */ });
/* harmony import */ var _simulator_api_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78994);
/* harmony import */ var _simulator_api_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20105);


/** An API to check, on this machine. */
const startSimulated = async ({ scenario }, settings) => {
    const { close, url } = await (0,_simulator_api_server_js__WEBPACK_IMPORTED_MODULE_1__/* .startApiSimulator */ .p)({
        ...settings,
        scenario: scenario,
    });
    return {
        url,
        close,
        variables: {
            API_CHECK_TARGET: url,
            API_CHECK_OPENAPI: `${url}/openapi.json`,
            API_CHECK_CREDENTIAL: _simulator_api_account_js__WEBPACK_IMPORTED_MODULE_0__/* .rehearsalCredential */ .b,
        },
    };
};


/***/ }),

/***/ 14154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ createKeyCheck)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Makes a check whether something is the expected text; anything but text is not. Digests are compared, so
 * that neither the length nor the first wrong character shows in the time it takes.
 */
function createKeyCheck(expected) {
    const right = digest(expected);
    return (shown) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(right, digest(shown));
}
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(typeof value === 'string' ? `=${value}` : '')
        .digest();
}


/***/ }),

/***/ 13260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ scaledBy)
/* harmony export */ });
/** Makes what divides durations by `timeScale`. Throws a `RangeError` on one that is not a positive number. */
function scaledBy(timeScale) {
    if (!(timeScale > 0 && timeScale < Number.POSITIVE_INFINITY)) {
        throw new RangeError('timeScale must be a positive number.');
    }
    return (milliseconds) => milliseconds / timeScale;
}


/***/ })

};
