export const id = 141;
export const ids = [141];
export const modules = {

/***/ 141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postMain: () => (/* binding */ postMain)
/* harmony export */ });
/* harmony import */ var _kernel_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7103);
/* harmony import */ var _kernel_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4849);
/* harmony import */ var _kernel_secrets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7252);
/* harmony import */ var _messages_catalogues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1936);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5499);
/* harmony import */ var _take_variables_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2938);
/* harmony import */ var _given_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9886);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7669);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6186);
/* harmony import */ var _output_loss_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7812);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7670);












/** A source's post step: cleans up what its step left. Never fails the job. */
async function postMain(source, catalogueIn) {
    (0,_output_loss_js__WEBPACK_IMPORTED_MODULE_8__/* .doWithoutOutput */ .pS)([process.stdout, process.stderr]);
    const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .readActionsEnvironment */ .d)((0,_take_variables_js__WEBPACK_IMPORTED_MODULE_10__/* .takeVariables */ .Zr)(process.env, [source]));
    const secrets = (0,_kernel_secrets_js__WEBPACK_IMPORTED_MODULE_11__/* .createSecrets */ .g)((0,_given_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .givenSecrets */ .BN)(source, environment));
    secrets.onAdd(_masks_js__WEBPACK_IMPORTED_MODULE_7__/* .maskSecret */ .$);
    const language = _messages_catalogues_js__WEBPACK_IMPORTED_MODULE_2__/* .languages */ .eo.find((one) => one === (0,_state_js__WEBPACK_IMPORTED_MODULE_9__/* .savedByMain */ .k)('language')) ?? 'en';
    const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_6__/* .createActionsLogger */ .M)(await catalogueIn(language), secrets.redact);
    const { variables } = environment;
    await source.post?.({
        saved: _state_js__WEBPACK_IMPORTED_MODULE_9__/* .savedByMain */ .k,
        savedSecret: (name) => {
            const saved = secretOf((0,_state_js__WEBPACK_IMPORTED_MODULE_9__/* .savedByMain */ .k)(name));
            secrets.add(saved);
            return saved;
        },
        secrets,
        secret: (input) => secretOf(environment.inputs[input]?.text.trim() ?? ''),
        withNetwork: (caFile, ask) => (0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .withNetwork */ .p)({ caFile, caFileMayFail: true, variables, clock: _kernel_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, log }, ask),
        clock: _kernel_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        log,
    });
}
function secretOf(text) {
    return text === '' ? undefined : new _kernel_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(text);
}


/***/ })

};
