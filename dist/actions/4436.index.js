export const id = 4436;
export const ids = [4436];
export const modules = {

/***/ 4436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withheldSecrets: () => (/* binding */ withheldSecrets)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);

const repository = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
const pullRequestEvent = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        user: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        head: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ repo: repository }),
        base: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ repo: repository }),
    }),
});
/** Events of pull requests for which GitHub withholds secrets; `pull_request_target` gets them. */
const events = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
const dependabot = 'dependabot[bot]';
/**
 * Says why secrets are withheld from this run: a pull request from a fork or by Dependabot
 * (GitHub's changelog of 2021-02-19 and 2021-04-20). Returns `undefined` for any other run, also where the
 * event can't be read: a renamed secret must not pass for a fork.
 */
function withheldSecrets({ event, eventName, run }) {
    if (!events.has(eventName))
        return undefined;
    const read = pullRequestEvent.safeParse(event);
    if (!read.success)
        return undefined;
    const { base, head, user } = read.data.pull_request;
    // The fork may have been deleted since; its pull request stays, without a head repository.
    if (base.repo && head.repo?.full_name !== base.repo.full_name)
        return `${eventName} from a fork`;
    if (user?.login === dependabot && run.actor === dependabot)
        return `${eventName} by Dependabot`;
    return undefined;
}


/***/ })

};
