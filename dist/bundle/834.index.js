export const id = 834;
export const ids = [834];
export const modules = {

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   group: () => (/* binding */ group),
/* harmony export */   info: () => (/* binding */ info),
/* harmony export */   setFailed: () => (/* binding */ setFailed),
/* harmony export */   setOutputs: () => (/* binding */ setOutputs),
/* harmony export */   setSecret: () => (/* binding */ setSecret),
/* harmony export */   warning: () => (/* binding */ warning),
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1889);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6812);
// All that a run says to the runner: its log, its outputs and the job summary.



const secrets = new Set();
/** A server may repeat what it was sent, and the runner masks secrets in its own log only. */
function masked(text) {
    let safe = text;
    for (const secret of secrets)
        safe = safe.replaceAll(secret, "***");
    return safe;
}
function line(text) {
    return (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(masked(text));
}
/** From here on, asterisks stand in its place, in the whole log of the job. */
function setSecret(secret) {
    if (secret === "" || secrets.has(secret))
        return;
    secrets.add(secret);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
}
function info(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line(text));
}
/** Lines that fold into one. */
function group(title, lines) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(title);
    for (const text of lines)
        info(text);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
}
function warning(text, title) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(line(text), title === undefined ? {} : { title });
}
function setFailed(lines) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(lines.map(line).join("\n"));
}
function setOutputs(outputs) {
    // Without the file, the toolkit falls back to a command that runners have switched off.
    if (!process.env.GITHUB_OUTPUT)
        return;
    for (const [name, value] of Object.entries(outputs)) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
    }
}
/** A run is not worth failing for its summary. */
async function writeSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(masked(markdown), true).write();
    }
    catch (error) {
        warning(`The job summary could not be written: ${(0,_lib_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`);
    }
}


/***/ }),

/***/ 6812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4902);

/**
 * A line for a runner's log. What upstream wrote must not become a workflow command: those start with `::`, the
 * old ones hold `##[` anywhere.
 */
function logLine(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replaceAll("##[", "## [")
        .replace(/^\s*::/, ": :");
}


/***/ })

};
