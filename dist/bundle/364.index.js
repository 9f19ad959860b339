export const id = 364;
export const ids = [364];
export const modules = {

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLintOptions: () => (/* binding */ readLintOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _inputs_lint_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6587);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5196);



/**
 * Checks inputs or flags by name.
 * @param directory the folder that the program was started in
 * @param paths the arguments of the command line; if there are none, the input counts
 * @throws {Problem} that names every wrong one, with its value and what was expected
 */
function readLintOptions(given, directory, paths = []) {
    const values = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(_inputs_lint_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .LINT_FLAGS */ .YP, given);
    const names = Object.keys(_inputs_lint_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .LINT_FLAGS */ .YP);
    const options = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCased */ .pn)(values, names);
    return {
        ...options,
        workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, options.workingDirectory),
        ...(paths.length > 0 && { paths: [...paths] }),
    };
}


/***/ })

};
