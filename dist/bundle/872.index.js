export const id = 872;
export const ids = [872];
export const modules = {

/***/ 3872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotate: () => (/* binding */ annotate),
/* harmony export */   group: () => (/* binding */ group),
/* harmony export */   info: () => (/* binding */ info),
/* harmony export */   setFailed: () => (/* binding */ setFailed),
/* harmony export */   setOutputs: () => (/* binding */ setOutputs),
/* harmony export */   setSecret: () => (/* binding */ setSecret),
/* harmony export */   warning: () => (/* binding */ warning),
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1889);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8910);
// Everything that a run writes to the runner: log, outputs and job summary.


const secrets = new Set();
/** A server's answer may contain the token, and the runner masks secrets only in its log. */
function masked(text) {
    let safe = text;
    for (const secret of secrets)
        safe = safe.replaceAll(secret, "***");
    return safe;
}
function line(text) {
    return (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(masked(text));
}
/** From here on, the secret is replaced by asterisks in the whole log of the job. */
function setSecret(secret) {
    if (secret === "" || secrets.has(secret))
        return;
    secrets.add(secret);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
}
function info(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line(text));
}
/** Lines that the log folds under a title. */
function group(title, lines) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(title);
    for (const text of lines)
        info(text);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
}
function warning(text, title) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(line(text), title === undefined ? {} : { title });
}
function annotate(annotation) {
    const { level, title, text, file, line: startLine, column } = annotation;
    const place = { title, file, startLine, startColumn: column };
    const show = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, note: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
    show[level](line(text), place);
}
function setFailed(lines) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(lines.map(line).join("\n"));
}
/** @throws where the runner's file can't be written */
function setOutputs(outputs) {
    // Without this file, the toolkit uses a command that runners no longer support.
    if (!process.env.GITHUB_OUTPUT)
        return;
    for (const [name, value] of Object.entries(outputs)) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
    }
}
/** @throws where the runner's file can't be written */
async function writeSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(masked(markdown), true).write();
}


/***/ }),

/***/ 8910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3600);

/**
 * A line for a runner's log. Text from upstream must not become a workflow command. Commands start with `::`; the old
 * form has `##[` anywhere in the line.
 */
function logLine(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replaceAll("##[", "## [")
        .replace(/^\s*::/, ": :");
}


/***/ })

};
