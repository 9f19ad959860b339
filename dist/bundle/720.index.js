export const id = 720;
export const ids = [720];
export const modules = {

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _checkout_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1928);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6812);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3299);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3925);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8565);





/**
 * Runs the job as a command in a terminal.
 * @param directory the folder that it was started in
 * @returns whether there was nothing to write, and no model in use is gone
 */
async function runCommand(options, directory) {
    const progress = progressLine();
    const { report, changed, message } = await (0,_sync_js__WEBPACK_IMPORTED_MODULE_3__/* .sync */ .O)(options, {
        directory,
        template: _checkout_template_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_TEMPLATE */ .u,
        now: () => new Date(),
        log: progress.show,
        serverUrl: null,
        publish: null,
    }).finally(progress.clear);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printLines */ .t)([...(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRun */ .v)({ report }, options), { text: message }]);
    const { affected = [], gone = [] } = report.usage ?? {};
    const isUsedModelGone = affected.some(({ events }) => events.some(({ kind }) => kind === "removed")) || gone.some(({ inCode }) => inCode.length > 0);
    return !changed && !isUsedModelGone;
}
/** Shows progress on a line that is overwritten; shows nothing if stderr is not a terminal. */
function progressLine() {
    const { stderr } = process;
    const write = (text) => {
        if (stderr.isTTY)
            stderr.write(`\r\u001b[K${text}`);
    };
    return {
        show: (line) => write((0,_report_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(line)),
        clear: () => write(""),
    };
}


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ printLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6812);


const COLOURS = {
    head: "bold",
    good: "green",
    bad: "red",
    warn: "yellow",
};
/** Prints lines. They have colours if a person watches. */
function printLines(lines) {
    for (const line of lines)
        process.stdout.write(`${paint(line)}\n`);
}
function paint({ text, tone }) {
    const line = (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(text);
    const hasColours = process.stdout.isTTY && !process.env.NO_COLOR;
    return tone && hasColours ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(COLOURS[tone], line) : line;
}


/***/ })

};
