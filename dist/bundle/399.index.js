export const id = 399;
export const ids = [399];
export const modules = {

/***/ 2399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotateLint: () => (/* binding */ annotateLint)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/compiled/lint/annotations.js

/** GitHub shows so many annotations of each level for one step, and drops the others. */
const MAX_PER_LEVEL = 10;
/** @param folder the working directory within the repository, with forward slashes; may be empty */
function annotationsOf(findings, folder) {
    const levels = ["error", "warning", "note"];
    const shown = levels.flatMap((level) => findings
        .filter((finding) => finding.level === level)
        .slice(0, MAX_PER_LEVEL));
    return {
        annotations: shown.map(({ level, code, message, path, line, column }) => ({
            level,
            title: TITLES[code],
            text: message,
            file: external_node_path_.posix.join(folder, path),
            line,
            column,
        })),
        omitted: findings.length - shown.length,
    };
}
const TITLES = {
    gone: "The model is gone",
    renamed: "The model was renamed",
    deprecated: "The model is deprecated",
    unknown: "The model is not known",
    "unused-ignore": "The comment ignores nothing",
};

// EXTERNAL MODULE: ./build/compiled/lint/render.js
var render = __webpack_require__(6892);
// EXTERNAL MODULE: ./build/compiled/report/numbers.js
var numbers = __webpack_require__(8247);
// EXTERNAL MODULE: ./build/compiled/action/runner-log.js
var runner_log = __webpack_require__(3872);
;// CONCATENATED MODULE: ./build/compiled/action/annotate-lint.js





/** Logs everything, and shows beside the lines as much as GitHub takes. */
function annotateLint(result, { verbose, workingDirectory }) {
    const root = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const folder = (0,external_node_path_.relative)(root, workingDirectory).split(external_node_path_.sep).join("/");
    for (const { text } of (0,render/* lintLines */.xj)(result, verbose))
        runner_log.info(text);
    const shown = (0,render/* shownFindings */.qA)(result, verbose);
    const { annotations, omitted } = annotationsOf(shown, folder);
    for (const annotation of annotations)
        runner_log.annotate(annotation);
    if (omitted > 0) {
        runner_log.info(`GitHub shows ten annotations of each level. ${(0,numbers/* counted */.hS)(omitted, "other finding")} can be read above.`);
    }
}


/***/ }),

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


/***/ })

};
