export const id = 857;
export const ids = [857];
export const modules = {

/***/ 7857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubClient: () => (/* binding */ createGitHubClient)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4629);
/* harmony import */ var _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3779);


const PagingOctokit = _octokit_core__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_1__/* .paginateRest */ .ud);
/** Makes GitHub's own client, which takes its `fetch` from its caller and reads nothing of the environment. */
function createGitHubClient(options) {
    return new PagingOctokit(options);
}


/***/ })

};
