export const id = 713;
export const ids = [713];
export const modules = {

/***/ 9713:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3614);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6812);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1205);





const EXIT = { done: 0, failed: 1, wrongFlags: 2, notUpToDate: 3 };
async function main(args) {
    let code = EXIT.done;
    try {
        await (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .m)(args, async (given) => {
            code = await sync(given);
        });
        return code;
    }
    catch (error) {
        // Commander has already printed the help or the error.
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
            return error.exitCode === 0 ? EXIT.done : EXIT.wrongFlags;
        reportError(error);
        return EXIT.failed;
    }
}
async function sync({ given, check }) {
    const environment = {
        directory: process.cwd(),
        temporaryDirectory: process.env.RUNNER_TEMP,
    };
    const inputs = {
        ...given,
        "pull-request": "false",
        ...(check && { "dry-run": "true" }),
    };
    const options = attempt(() => (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)(inputs, environment));
    if (options === null)
        return EXIT.wrongFlags;
    // Loaded only now, so that the help and wrong flags are shown at once.
    const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(513), __webpack_require__.e(455), __webpack_require__.e(720)]).then(__webpack_require__.bind(__webpack_require__, 2720));
    const isUpToDate = await runCommand(options, environment.directory);
    return check && !isUpToDate ? EXIT.notUpToDate : EXIT.done;
}
/** Runs an action that fails only if the user's flags are wrong. Reports the error and returns null in that case. */
function attempt(action) {
    try {
        return action();
    }
    catch (error) {
        reportError(error);
        process.stderr.write(`${_program_js__WEBPACK_IMPORTED_MODULE_4__/* .HELP_HINT */ .G}\n`);
        return null;
    }
}
function reportError(error) {
    const lines = error instanceof _lib_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A
        ? [
            error.title,
            ...error.cause.split("\n").map((line) => `  ${line}`),
            error.remedy,
        ]
        : [(0,_lib_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)];
    process.stderr.write(`${lines.map(_report_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .B).join("\n")}\n`);
}
process.exitCode = await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ HELP_HINT),
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8215);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6812);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8508);




/** The usual width of a terminal. */
const COLUMNS = 80;
const DESCRIPTION = `Brings a project's copy of the models.dev catalog up to date.

Fetches the catalog, applies your patches, says what changed and what looks
wrong, and writes one JSON file per provider: all files, or none. Run it in
your project's folder. To open pull requests, use the GitHub Action instead.

  model-sync --dry-run --verbose
      see what a first run would do; it writes nothing
  model-sync --models-dir data/models --providers-module "" --providers openai
      JSON where you want it, no Elixir, one provider
  model-sync --check
      in CI: fail when somebody forgot to sync`;
const AFTER_FLAGS = `
Exit codes:
  0  done, or nothing to do
  1  failed; the message says what to do
  2  wrong flags
  3  not up to date (--check)

More: ${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .PROJECT_URL */ .w}/tree/v1/docs`;
const HELP_HINT = "model-sync --help lists the flags.";
/**
 * Reads the command line and starts the sync.
 * @throws {CommanderError} after the help, the version or an error has been printed
 */
async function runProgram(args, sync) {
    const inputs = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.filter(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isFlag */ .RV).map((name) => [name, inputFlag(name, args)]);
    const check = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--check", "write nothing; exit 3 when not up to date").helpGroup(`${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc["dry-run"].group}:`);
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB("model-sync")
        .description(DESCRIPTION)
        .configureHelp({ helpWidth: COLUMNS, optionTerm, formatItem })
        .addHelpText("after", AFTER_FLAGS)
        .showHelpAfterError(HELP_HINT)
        .configureOutput({ outputError })
        .exitOverride()
        .allowExcessArguments();
    for (const [, flag] of inputs)
        program.addOption(flag);
    program
        .addOption(check)
        .optionsGroup("This program:")
        .helpOption("-h, --help", "this text")
        .version(_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, "--version", _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x);
    const given = (flag) => program.getOptionValue(flag.attributeName());
    program.action(async () => {
        const [extra] = program.args;
        if (extra !== undefined)
            program.error(`error: unexpected argument '${extra}'`);
        const texts = inputs
            .filter(([, flag]) => given(flag) !== undefined)
            .map(([name, flag]) => [name, String(given(flag))]);
        await sync({
            given: Object.fromEntries(texts),
            check: given(check) === true,
        });
    });
    await program.parseAsync(args, { from: "user" });
}
function inputFlag(name, args) {
    const { group, flag, default: fallback } = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name];
    const { takes, meaning = "" } = flag ?? {};
    const option = takes === undefined
        ? new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name}`, meaning)
        : new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name} <${takes}>`, fallback === "" ? meaning : `${meaning} [${fallback}]`);
    return option.helpGroup(`${group}:`).argParser(requireValue);
    /** If the value is missing before `--dry-run`, the flag must not be taken for the value: files would be written. */
    function requireValue(value) {
        if (value?.startsWith("-") && !args.includes(`--${name}=${value}`))
            throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`If the value begins with a dash, write --${name}=${value}`);
        return value;
    }
}
function optionTerm({ flags }) {
    return flags.replace(/[<>]/g, "");
}
/** Commander's format, but a word that is too long for its column starts further left. */
function formatItem(...item) {
    return commander__WEBPACK_IMPORTED_MODULE_0__/* .Help */ ._V.prototype.formatItem
        .apply(this, item)
        .split("\n")
        .map((line) => line.length > COLUMNS ? line.trim().padStart(COLUMNS) : line)
        .join("\n");
}
/** Error messages may repeat control sequences from the command line, which a terminal would execute. */
function outputError(text, write) {
    write(text.split("\n").map(_report_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B).join("\n"));
}


/***/ }),

/***/ 6812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4902);

/**
 * A line for a runner's log. Text from upstream must not become a workflow command. Commands start with `::`; the old
 * form has `##[` anywhere in the line.
 */
function logLine(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replaceAll("##[", "## [")
        .replace(/^\s*::/, ": :");
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ PROJECT_URL),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Equal to package.json's version (a test sees to it): importing that file would put the whole of it into dist. */
const VERSION = "1.0.0";
const PROJECT_URL = "https://github.com/org/model-sync-action";


/***/ })

};
