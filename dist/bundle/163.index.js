export const id = 163;
export const ids = [163];
export const modules = {

/***/ 9163:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8215);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3614);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(897);




const { env } = process;
async function main() {
    try {
        const options = readInputs();
        // Loaded only now, so that a wrong input is reported at once.
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(513), __webpack_require__.e(889), __webpack_require__.e(455), __webpack_require__.e(469)]).then(__webpack_require__.bind(__webpack_require__, 469));
        await runAction(options);
    }
    catch (error) {
        const runner = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(889), __webpack_require__.e(834)]).then(__webpack_require__.bind(__webpack_require__, 4834));
        runner.setSecret(readInput("token")?.trim() ?? "");
        const { title, cause, remedy } = error instanceof _lib_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A ? error : unexpected(error);
        await runner.writeSummary((0,_report_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFailure */ .z)({ title, cause, remedy }));
        runner.setFailed([title, ...cause.split("\n"), remedy]);
    }
}
function readInputs() {
    const inputs = Object.fromEntries(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.map((name) => [name, readInput(name)]));
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)(inputs, {
        directory: env.GITHUB_WORKSPACE ?? process.cwd(),
        temporaryDirectory: env.RUNNER_TEMP,
    });
}
/** Does not use the toolkit's getInput, which does not distinguish an empty input from one that is not set. */
function readInput(name) {
    return env[`INPUT_${name.toUpperCase()}`];
}
function unexpected(error) {
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        title: "Something unexpected went wrong",
        cause: error instanceof Error ? (error.stack ?? error.message) : String(error),
        remedy: "This is a bug in the action. Please report it with this message.",
    });
}
await main();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4902);

/** The job summary of a run that failed. */
function renderFailure(problem) {
    const cause = problem.cause.split("\n").map((line) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(line)}`);
    return [
        `## Model catalog: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(problem.title)}`,
        cause.join("\n"),
        withLinks(problem.remedy),
    ].join("\n\n");
}
/** Remedies are our own texts, and some contain the address of a page that helps. */
function withLinks(remedy) {
    return remedy
        .split(/(https?:\/\/[^\s<>]*[\w/=])/)
        .map((part, index) => (index % 2 === 1 ? `<${part}>` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(part)))
        .join("");
}


/***/ })

};
