export const id = 5261;
export const ids = [5261];
export const modules = {

/***/ 65261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingDrafts: () => (/* binding */ findingDrafts)
/* harmony export */ });
/* harmony import */ var _messages_english_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20964);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73811);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17844);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89951);




/** Examines an API and makes an entry of each finding, for a first ignore file. Judges nothing. */
async function findingDrafts(options, tools) {
    const { rules } = await (0,_examine_js__WEBPACK_IMPORTED_MODULE_1__/* .examine */ .s)(await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_2__.prepare)(options, tools), options, tools);
    return rules.flatMap(({ findings, id }) => findings.map(({ level, place }) => ({ id, instance: place, note: `${level}: ${(0,_messages_english_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x)((0,_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .G)(id))}` })));
}


/***/ })

};
