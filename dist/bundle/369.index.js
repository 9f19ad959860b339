export const id = 369;
export const ids = [369];
export const modules = {

/***/ 7095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PC: () => (/* binding */ givenInputs),
  R5: () => (/* binding */ readInput),
  o3: () => (/* binding */ reportFailures)
});

// EXTERNAL MODULE: ./build/compiled/lib/problem.js
var problem = __webpack_require__(577);
// EXTERNAL MODULE: ./build/compiled/report/markdown.js
var markdown = __webpack_require__(3600);
;// CONCATENATED MODULE: ./build/compiled/report/failure.js

/** The job summary of a run that failed. */
function renderFailure(problem) {
    const cause = problem.cause.split("\n").map((line) => `- ${(0,markdown/* prose */.CS)(line)}`);
    return [
        `## Model catalog: ${(0,markdown/* prose */.CS)(problem.title)}`,
        cause.join("\n"),
        withLinks(problem.remedy),
    ].join("\n\n");
}
/** Remedies are our own texts, and some contain the address of a page that helps. */
function withLinks(remedy) {
    return remedy
        .split(/(https?:\/\/[^\s<>]*[\w/=])/)
        .map((part, index) => (index % 2 === 1 ? `<${part}>` : (0,markdown/* prose */.CS)(part)))
        .join("");
}

;// CONCATENATED MODULE: ./build/compiled/action/entry.js


/** Runs an entry. What it throws becomes the message and the summary of the step, which fails. */
async function reportFailures(work, secret = "") {
    try {
        await work();
    }
    catch (error) {
        const runner = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(889), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 3872));
        runner.setSecret(secret);
        const { title, cause, remedy } = error instanceof problem/* Problem */.AF ? error : unexpected(error);
        runner.setFailed([title, ...cause.split("\n"), remedy]);
        // The log has the same, so it does not matter if this fails, too.
        const summary = renderFailure({ title, cause, remedy });
        await runner.writeSummary(summary).catch(() => { });
    }
}
/** The texts of a step's inputs, by name. */
function givenInputs(names) {
    return Object.fromEntries(names.map((name) => [name, readInput(name)]));
}
/** Does not use the toolkit's getInput, which does not distinguish an empty input from one that is not set. */
function readInput(name) {
    return process.env[`INPUT_${name.toUpperCase()}`];
}
function unexpected(error) {
    return new problem/* Problem */.AF({
        title: "Something unexpected went wrong",
        cause: error instanceof Error ? (error.stack ?? error.message) : String(error),
        remedy: "This is a bug in the action. Please report it with this message.",
    });
}


/***/ }),

/***/ 9369:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4673);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7095);



const { env } = process;
await (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFailures */ .o3)(async () => {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptions */ .T)((0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .givenInputs */ .PC)(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh), {
        directory: env.GITHUB_WORKSPACE ?? process.cwd(),
        temporaryDirectory: env.RUNNER_TEMP,
    });
    // Loaded only now, so that a wrong input is reported at once.
    const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(527), __webpack_require__.e(889), __webpack_require__.e(206), __webpack_require__.e(703), __webpack_require__.e(621), __webpack_require__.e(790)]).then(__webpack_require__.bind(__webpack_require__, 6876));
    await runAction(options);
}, (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R5)("token")?.trim() ?? "");

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decideModule),
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4673);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5196);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(577);





/** The module of ReqLLM, which `providers-module: auto` writes in a Mix project. */
const MIX_MODULE = "lib/req_llm/provider/generated/valid_providers.ex";
const AUTO = "auto";
/**
 * Checks inputs or flags by name.
 * @throws {Problem} that names every wrong one, with its value and what was expected
 */
function readOptions(given, environment) {
    const texts = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .withDefaults */ .rO)(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc, given);
    const values = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc, given, [
        ...missing(texts),
        ...overlapsOf(texts),
        ...otherLayout(texts),
        ...foreignTeams(texts),
    ]);
    return toOptions(values, environment);
}
function toOptions(input, environment) {
    const { directory } = environment;
    const { workingDirectory, reportDir, providersModule, providersModuleName: name, ...values } = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCased */ .pn)(input, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.filter(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isFlag */ .RV));
    const path = values.catalogFile === null ? providersModule : null;
    return {
        ...values,
        workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, workingDirectory),
        reportDir: reportDir === ""
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.temporaryDirectory ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), "model-sync-report")
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
        .map((name) => `\`${name}\`: ${(0,_lib_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(texts[name])}: expected nothing, because \`catalog-file\` is set, and the catalog is either one file or a folder.`);
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


/***/ })

};
