export const id = 230;
export const ids = [230];
export const modules = {

/***/ 2629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3600);

/** Prints JSON that neither a terminal nor a runner takes for a command. */
function printJson(value, indent = 0) {
    const text = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiJson */ .iL)(value, indent).replaceAll("##[", "##\\u005b");
    process.stdout.write(`${text}\n`);
}


/***/ }),

/***/ 3230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   x: () => (/* binding */ PATIENCE_MS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _checkout_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4229);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7926);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4777);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6341);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2629);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3007);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5762);








/** Whoever waits at a terminal wants to know soon that there is no network. */
const PATIENCE_MS = 9000;
/**
 * Runs the job as a command in a terminal.
 * @returns whether there was nothing to write, and no model in use is gone
 */
async function runCommand(options, { directory, check, json, command }) {
    const progress = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .showProgress */ .Rh)();
    const { report, changed, message } = await (0,_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .sync */ .O)(options, {
        directory,
        template: _checkout_template_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_TEMPLATE */ .u,
        now: () => new Date(),
        log: progress.show,
        warn: progress.warn,
        patienceMs: PATIENCE_MS,
        serverUrl: null,
        publish: null,
    }).finally(progress.clear);
    const { affected = [], gone = [] } = report.usage ?? {};
    const isUsedModelGone = affected.some(({ events }) => events.some(({ kind }) => kind === "removed")) || gone.some(({ inCode }) => inCode.length > 0);
    const end = [
        ...(check
            ? checked({ message, changed, isUsedModelGone, command })
            : [{ text: message }]),
        { text: `Report: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.reportDir, "report.html")}` },
        ...(report.isFirstSync && !options.dryRun
            ? [
                {
                    text: "Commit the files. model-sync init writes the workflow that keeps them up to date.",
                },
            ]
            : []),
    ];
    if (json) {
        (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q)((0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toReport */ .c)(report), 2);
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .printLines */ .tj)(end, process.stderr);
    }
    else {
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .printLines */ .tj)([...(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRun */ .v)({ report }, options, _words_js__WEBPACK_IMPORTED_MODULE_7__/* .flagOf */ .i), ...end]);
    }
    return !changed && !isUsedModelGone;
}
/** What `--check` found, and how to correct it. */
function checked({ message, changed, isUsedModelGone, command, }) {
    const goneLine = {
        text: "Your code names models that are gone: change the lines above.",
        tone: "bad",
    };
    return [
        ...(changed
            ? [
                { text: `Not up to date. ${message}`, tone: "bad" },
                { text: "This command brings the files up to date:" },
                { text: `  ${command}`, tone: "head" },
            ]
            : [{ text: message }]),
        ...(isUsedModelGone ? [goneLine] : []),
    ];
}


/***/ })

};
