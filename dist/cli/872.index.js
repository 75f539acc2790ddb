export const id = 872;
export const ids = [872];
export const modules = {

/***/ 30872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ halvesOf),
/* harmony export */   s7: () => (/* binding */ windowTime),
/* harmony export */   windowsOf: () => (/* binding */ windowsOf)
/* harmony export */ });
/* unused harmony export longestWindow */
/**
 * The longest window, in seconds. The service takes «at most 1 month» and does not say which; 28 days are within
 * one by every reading (API guide, `from` and `to`).
 */
const longestWindow = 28 * 86_400;
/**
 * Splits a period, in milliseconds since 1970, into windows that the service accepts, newest first. Neighbours share
 * the second at which they meet, because the guide doesn't say whether the ends of a window belong to it: by no
 * reading is there a gap, and a result that comes twice is known by its number.
 */
function windowsOf(from, to) {
    const begin = Math.floor(from / 1_000);
    const windows = [];
    let end = Math.ceil(to / 1_000);
    do {
        const start = Math.max(begin, end - longestWindow);
        windows.push({ from: start, to: end });
        end = start;
    } while (end > begin);
    return windows;
}
/** Halves a window, the newer half first; `undefined` where it is too short for that. */
function halvesOf({ from, to }) {
    if (to - from < 2)
        return undefined;
    const middle = Math.floor((from + to) / 2);
    return [
        { from: middle, to },
        { from, to: middle },
    ];
}
/** Writes a moment as the guide has it: `YYYY-MM-DDTHH:mm:ss±hh:mm`, without fractions and without `Z`. */
function windowTime(seconds) {
    return new Date(seconds * 1_000).toISOString().replace('.000Z', '+00:00');
}


/***/ })

};
