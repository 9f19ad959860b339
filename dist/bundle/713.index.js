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
        await (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)(args, {
            sync: async (given) => {
                code = await sync(given);
            },
            lint: async (given) => {
                code = await lint(given);
            },
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
    const options = attempt(_program_js__WEBPACK_IMPORTED_MODULE_4__/* .HELP_HINT */ .Gh, () => (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)(inputs, environment));
    if (options === null)
        return EXIT.wrongFlags;
    // Loaded only now, so that the help and wrong flags are shown at once.
    const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(378), __webpack_require__.e(206), __webpack_require__.e(242), __webpack_require__.e(251), __webpack_require__.e(720)]).then(__webpack_require__.bind(__webpack_require__, 2720));
    const isUpToDate = await runCommand(options, environment.directory);
    return check && !isUpToDate ? EXIT.notUpToDate : EXIT.done;
}
async function lint({ given, paths }) {
    const { readLintOptions } = await __webpack_require__.e(/* import() */ 866).then(__webpack_require__.bind(__webpack_require__, 4866));
    const options = attempt(_program_js__WEBPACK_IMPORTED_MODULE_4__/* .LINT_HELP_HINT */ .Wv, () => readLintOptions(given, process.cwd(), paths));
    if (options === null)
        return EXIT.wrongFlags;
    const { runLint } = await Promise.all(/* import() */[__webpack_require__.e(378), __webpack_require__.e(242), __webpack_require__.e(712)]).then(__webpack_require__.bind(__webpack_require__, 3712));
    try {
        return (await runLint(options)) ? EXIT.failed : EXIT.done;
    }
    catch (error) {
        // 1 means that lint found errors.
        reportError(error);
        return EXIT.wrongFlags;
    }
}
/** Runs an action that fails only if the user's flags are wrong. Reports the error and returns null in that case. */
function attempt(hint, action) {
    try {
        return action();
    }
    catch (error) {
        reportError(error);
        process.stderr.write(`${hint}\n`);
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
/* harmony export */   Gh: () => (/* binding */ HELP_HINT),
/* harmony export */   Wv: () => (/* binding */ LINT_HELP_HINT),
/* harmony export */   mB: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(743);
/* harmony import */ var _inputs_lint_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3025);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6812);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8508);





/** The usual width of a terminal. */
const COLUMNS = 80;
const DESCRIPTION = `Brings a project's copy of the models.dev catalog up to date.

Fetches the catalog, applies your patches, says what changed and what looks
wrong, and writes one JSON file per provider: all files, or none. Run it in
your project's folder. To open pull requests, use the GitHub Action instead.

  model-sync --dry-run --verbose
      see what a first run would do; it writes nothing
  model-sync --models-dir data/models --providers openai,google*
      JSON where you want it, no Elixir, one provider
  model-sync --check
      in CI: fail when somebody forgot to sync

To check the models that your code names, without the network, use
model-sync lint; see model-sync lint --help.`;
const AFTER_FLAGS = `
Exit codes:
  0  done, or nothing to do
  1  failed; the message says what to do
  2  wrong flags
  3  not up to date (--check)

More: ${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .PROJECT_URL */ .w}/tree/v1/docs`;
const HELP_HINT = "model-sync --help lists the flags.";
const LINT_HELP_HINT = "model-sync lint --help lists the flags.";
const LINT_DESCRIPTION = `Checks the names of models in your code against the committed catalog. No
network. Errors: models that are gone or renamed. Warnings: deprecated ones.

  model-sync lint
      all files that git tracks
  model-sync lint lib config/models.yaml --strict
      these files and folders; fail for warnings, too

A comment on the line or above it ignores a name:
model-sync: ignore gpt-4 -- reason`;
const AFTER_LINT_FLAGS = `
Exit codes:
  0  no errors
  1  errors; with --strict, also warnings
  2  could not check: wrong flags, or no catalog

More: ${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .PROJECT_URL */ .w}/blob/v1/docs/lint.md`;
/**
 * Reads the command line and starts the sync, or another command.
 * @throws {CommanderError} after the help, the version or an error has been printed
 */
async function runProgram(args, { sync, lint }) {
    const check = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--check", "write nothing; exit 3 when not up to date").helpGroup(`${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc["dry-run"].group}:`);
    const program = prepare(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB("model-sync"), DESCRIPTION, HELP_HINT, AFTER_FLAGS);
    const given = addInputs(program, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.filter(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isFlag */ .RV), args);
    program
        .addOption(check)
        .optionsGroup("This program:")
        .helpOption("-h, --help", "this text")
        .version(_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x, "--version", _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x)
        .allowExcessArguments()
        .enablePositionalOptions()
        .helpCommand(false);
    program.action(async () => {
        const [extra] = program.args;
        if (extra !== undefined)
            program.error(`error: unexpected argument '${extra}'`);
        const isCheck = program.getOptionValue(check.attributeName()) === true;
        await sync({ given: given(), check: isCheck });
    });
    const linter = prepare(program.command("lint [path...]", { hidden: true }), LINT_DESCRIPTION, LINT_HELP_HINT, AFTER_LINT_FLAGS);
    const givenToLint = addInputs(linter, _inputs_lint_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .LINT_FLAGS */ .YP, _inputs_lint_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .LINT_FLAG_NAMES */ .ob, args);
    linter
        .optionsGroup("This program:")
        .helpOption("-h, --help", "this text")
        .action((paths) => lint({ given: givenToLint(), paths }));
    await program.parseAsync(args, { from: "user" });
}
/** What all commands have in common. */
function prepare(command, description, hint, after) {
    return command
        .description(description)
        .configureHelp({ helpWidth: COLUMNS, optionTerm, formatItem })
        .addHelpText("after", after)
        .showHelpAfterError(hint)
        .configureOutput({ outputError })
        .exitOverride();
}
/** Adds inputs as flags, and returns a function that reads the texts that were given. */
function addInputs(command, inputs, names, args) {
    const flags = names.map((name) => [name, inputFlag(name, inputs[name], args)]);
    for (const [, flag] of flags)
        command.addOption(flag);
    return () => Object.fromEntries(flags
        .map(([name, flag]) => [name, command.getOptionValue(flag.attributeName())])
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, String(value)]));
}
function inputFlag(name, { group, flag, default: fallback }, args) {
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
    write(text.split("\n").map(_report_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .B).join("\n"));
}


/***/ }),

/***/ 3025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ LINT_FLAGS),
/* harmony export */   ob: () => (/* binding */ LINT_FLAG_NAMES),
/* harmony export */   wt: () => (/* binding */ LINT_INPUT_NAMES)
/* harmony export */ });
/* unused harmony export LINT_INPUTS */
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(743);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3368);
// The inputs of `model-sync lint` and of the action lint/, declared as those of the sync are. `npm run docs` writes from
// them the inputs of lint/action.yml and the table in docs/lint.md.


/** The inputs of the action. All but `paths`, which the command line takes as arguments, are also flags. */
const LINT_INPUTS = {
    paths: {
        group: "What is read",
        description: "Paths or globs of what to lint, relative to `working-directory`, separated by commas or line breaks.",
        default: ".",
        value: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_,
    },
    ignore: {
        group: "What is read",
        description: "Paths or globs of files to leave out, separated by commas or line breaks.",
        default: "",
        value: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_,
        flag: { takes: "LIST", meaning: "files to leave out: paths or globs" },
    },
    "working-directory": {
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc["working-directory"],
        group: "What is read",
        description: "Folder that the repository is checked out in.",
    },
    "models-dir": {
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc["models-dir"],
        group: "What is read",
        description: "Folder of the generated catalog, relative to `working-directory`.",
        flag: { takes: "DIR", meaning: "the catalog that the sync wrote" },
    },
    "catalog-file": {
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc["catalog-file"],
        group: "What is read",
        description: "File of the catalog, relative to `working-directory`, if the sync writes one file. Empty: the catalog is in `models-dir`.",
        flag: { takes: "FILE", meaning: "the catalog, if it is one file" },
    },
    "patches-dir": {
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc["patches-dir"],
        group: "What is read",
        description: "Folder of your local patches, relative to `working-directory`. It is not linted, because the sync checks patches.",
        flag: { takes: "DIR", meaning: "your local patches, which are not linted" },
    },
    strict: {
        group: "What is reported",
        description: "`true` fails for warnings, too.",
        default: "false",
        value: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .trueOrFalse */ .dt,
        flag: { meaning: "fail for warnings, too" },
    },
    verbose: {
        group: "What is reported",
        description: "`true` also reports what is named only in tests, documents and data.",
        default: "false",
        value: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .trueOrFalse */ .dt,
        flag: { meaning: "also what only tests, documents and data name" },
    },
};
/** The flags of the command line: the inputs, and what only makes sense there. */
const LINT_FLAGS = {
    ...LINT_INPUTS,
    format: {
        group: "What is reported",
        description: "`text` for people, `json` for programs, `github` for annotations in a workflow.",
        default: "text",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)("text", "json", "github"),
        flag: { takes: "text|json|github", meaning: "the form of the output" },
    },
    fix: {
        group: "What is written",
        description: "Replace ids of models that were renamed.",
        default: "false",
        value: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .trueOrFalse */ .dt,
        flag: { meaning: "replace ids of models that were renamed" },
    },
};
const LINT_INPUT_NAMES = Object.keys(LINT_INPUTS);
const LINT_FLAG_NAMES = Object.keys(LINT_FLAGS).filter((name) => name !== "paths");


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decideModule),
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(743);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8718);




/** The module of ReqLLM, which `providers-module: auto` writes in a Mix project. */
const MIX_MODULE = "lib/req_llm/provider/generated/valid_providers.ex";
const AUTO = "auto";
/**
 * Checks inputs or flags by name.
 * @throws {Problem} that names every wrong one, with its value and what was expected
 */
function readOptions(given, { directory, temporaryDirectory }) {
    const texts = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .withDefaults */ .rO)(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc, given);
    const values = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc, given, [
        ...missing(texts),
        ...overlapsOf(texts),
        ...otherLayout(texts),
        ...foreignTeams(texts),
    ]);
    return toOptions(values, directory, temporaryDirectory ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)());
}
function toOptions(input, directory, temporaryDirectory) {
    const { workingDirectory, reportDir, providersModule, providersModuleName: name, ...values } = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCased */ .pn)(input, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.filter(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isFlag */ .RV));
    const path = values.catalogFile === null ? providersModule : null;
    return {
        ...values,
        workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, workingDirectory),
        reportDir: reportDir === ""
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, "model-sync-report")
            : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, reportDir),
        providersModule: path === null ? null : { path: path === AUTO ? MIX_MODULE : path, name },
        isModuleForMixOnly: path === AUTO,
        pullRequest: pullRequestOptions(input),
    };
}
function pullRequestOptions(input) {
    const { repository, pullRequest, reviewers, teamReviewers, ...values } = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCased */ .pn)(input, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.filter((name) => !(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isFlag */ .RV)(name)));
    if (!pullRequest)
        return null;
    const [owner = "", repo = ""] = repository.split("/");
    const isTeam = (name) => name.includes("/");
    const teams = [...teamReviewers, ...reviewers.filter(isTeam)];
    return {
        ...values,
        owner,
        repo,
        reviewers: reviewers.filter((name) => !isTeam(name)),
        teamReviewers: [...new Set(teams.map((name) => name.replace(/^.*\//, "")))],
    };
}
/** Only teams of the repository's own organisation can be asked. */
function foreignTeams(texts) {
    const [owner = ""] = texts.repository.split("/");
    if (texts["pull-request"] !== "true" || owner === "")
        return [];
    return ["reviewers", "team-reviewers"].flatMap((name) => (_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name].value.safeParse(texts[name]).data ?? [])
        .filter((team) => {
        const [organisation = "", slug] = team.split("/");
        return (slug !== undefined &&
            organisation.toLowerCase() !== owner.toLowerCase());
    })
        .map((team) => `\`${name}\`: ${JSON.stringify(team)}: expected a team of ${owner}, which has the repository.`));
}
/** Inputs that a pull request needs and that are empty. */
function missing(texts) {
    if (texts["pull-request"] !== "true")
        return [];
    return ["token", "repository"]
        .filter((name) => texts[name] === "")
        .map((name) => `\`${name}\` is empty. Leave it at its default, or set \`pull-request: false\` to write the files only.`);
}
/** With one file, the inputs for one file per provider have no effect. Their defaults are always there. */
function otherLayout(texts) {
    if (texts["catalog-file"] === "")
        return [];
    const isOther = (name) => texts[name] !== "" && texts[name] !== _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name].default;
    return ["models-dir", "providers-module"]
        .filter(isOther)
        .map((name) => `\`${name}\`: ${JSON.stringify(texts[name])}: expected nothing, because \`catalog-file\` is set, and the catalog is either one file or a folder.`);
}
/** Whether the module is written is known only when the checkout is: see `decideModule`. */
function overlapsOf(texts) {
    const place = (name) => _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name].value.safeParse(texts[name]).data ?? undefined;
    const module = place("providers-module");
    const catalog = place("catalog-file");
    if (catalog !== undefined) {
        return overlapsOfFile(catalog, {
            "patches-dir": place("patches-dir"),
            "accepted-file": place("accepted-file"),
            "changelog-file": place("changelog-file"),
            "usage-profile": place("usage-profile"),
        });
    }
    return overlaps({
        models: place("models-dir"),
        patches: place("patches-dir"),
        module: module === AUTO ? undefined : module,
        accepted: place("accepted-file"),
        changelog: place("changelog-file"),
    });
}
/** Nothing else may be at the path of the one file, within it, or around it in a folder of which every file is read. */
function overlapsOfFile(catalog, others) {
    return Object.entries(others)
        .filter(([, path]) => path !== undefined &&
        (path === catalog ||
            path.startsWith(`${catalog}/`) ||
            catalog.startsWith(`${path}/`)))
        .map(([input, path]) => `Two inputs name the same place: \`catalog-file\` (${catalog}) and \`${input}\` (${path}).`);
}
/**
 * The options, without the module where it is for Mix projects only and this is none.
 * @throws {Problem} if the module would be where another input's files are
 */
function decideModule(options, isMixProject) {
    if (!options.isModuleForMixOnly)
        return options;
    if (!isMixProject)
        return { ...options, providersModule: null };
    const mistakes = overlaps({
        models: options.modelsDir,
        patches: options.patchesDir,
        module: options.providersModule?.path,
        accepted: options.acceptedFile,
        changelog: options.changelogFile ?? undefined,
    });
    if (mistakes.length > 0)
        throw (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongInputs */ .hF)(mistakes);
    return options;
}
/** JSON files in the models folder are generated and deleted, and all patches are read: no other file may be there. */
function overlaps({ models, patches, module, accepted, changelog, }) {
    const isIn = (path, folder) => path !== undefined &&
        folder !== undefined &&
        (path === folder || path.startsWith(`${folder}/`));
    const clashes = [
        [
            isIn(patches, models),
            `the patches in ${patches} would be in the generated folder ${models}`,
        ],
        [
            patches !== models && isIn(models, patches),
            `the generated folder ${models} would be among the patches in ${patches}`,
        ],
        [
            isIn(module, models),
            `the module ${module} would be in the generated folder ${models}`,
        ],
        [
            isIn(module, patches),
            `the module ${module} would be among the patches in ${patches}`,
        ],
        [
            isIn(models, module) || isIn(patches, module),
            `the module ${module} would be where a folder has to be`,
        ],
        [
            isIn(accepted, models),
            `the acknowledged findings would be in the generated folder ${models}`,
        ],
        [
            isIn(changelog, models) ||
                isIn(changelog, patches) ||
                isIn(changelog, module),
            `the changelog ${changelog} would be a generated file or a patch`,
        ],
    ];
    return clashes
        .filter(([isClash]) => isClash)
        .map(([, clash]) => `Two inputs name the same place: ${clash}.`);
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
