export const id = 797;
export const ids = [797,230];
export const modules = {

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/compiled/catalog/gone.js
var gone = __webpack_require__(4095);
// EXTERNAL MODULE: ./build/compiled/catalog/model.js
var model = __webpack_require__(575);
// EXTERNAL MODULE: ./build/compiled/catalog/models-dev.js
var models_dev = __webpack_require__(8928);
// EXTERNAL MODULE: ./build/compiled/catalog/previous.js
var previous = __webpack_require__(9169);
// EXTERNAL MODULE: ./build/compiled/changes/gone.js
var changes_gone = __webpack_require__(4301);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/compiled/lib/problem.js
var problem = __webpack_require__(577);
// EXTERNAL MODULE: ./build/compiled/checkout/git.js + 1 modules
var git = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/compiled/checkout/links.js
var links = __webpack_require__(5858);
// EXTERNAL MODULE: ./build/compiled/checkout/paths.js
var paths = __webpack_require__(9755);
// EXTERNAL MODULE: ./build/compiled/checkout/usage-files.js
var usage_files = __webpack_require__(9426);
;// CONCATENATED MODULE: ./build/compiled/checkout/init-files.js
// What `model-sync init` reads and writes.







const WORKFLOWS = ".github/workflows";
/** The example in the package, or in the repository of the action: beside dist. */
const EXAMPLE = (0,external_node_path_.join)(import.meta.dirname, ...["..", "..", "examples", "quick-start.yml"]);
/** Finds the repository as git does. It may have no commit yet. */
function findRepository(directory) {
    for (let at = directory;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,links/* look */.Op)((0,external_node_path_.join)(at, ".git")) !== null) {
            const folder = (0,external_node_path_.relative)(at, directory).split(external_node_path_.sep).join("/");
            return { root: at, folder };
        }
        if ((0,external_node_path_.dirname)(at) === at)
            return { root: directory, folder: "" };
    }
}
/** Tracked files, and those that git would track. */
async function listOwnFiles(directory) {
    const untracked = await (0,git/* listUntracked */.c7)(directory).catch(() => []);
    return [...new Set([...(await (0,usage_files/* listFiles */.CS)(directory)), ...untracked])];
}
/** A larger file is no catalog. */
const MAX_BYTES = 64 * 1024 * 1024;
/** The text of a file; null if there is none that can be read. */
function readOwnText(directory, path) {
    try {
        (0,links/* refuseLinks */.UA)(directory, path);
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, path)).size > MAX_BYTES)
            return null;
        return (0,links/* readFile */.TA)(directory, path)?.toString("utf8") ?? null;
    }
    catch {
        return null;
    }
}
function readExample() {
    return (0,external_node_fs_.readFileSync)(EXAMPLE, "utf8");
}
/**
 * Writes a workflow. An existing file is never overwritten.
 * @throws {Problem} if it exists, or can't be written
 */
function writeWorkflow(root, name, text) {
    const path = external_node_path_.posix.join(WORKFLOWS, name);
    try {
        (0,links/* refuseLinks */.UA)(root, path);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(root, WORKFLOWS), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(root, path), text, { flag: "wx" });
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            throw error;
        const isThere = (0,paths/* hasCode */.up)(error, "EEXIST");
        throw new problem/* Problem */.AF({
            title: `Can't write ${path}`,
            cause: isThere ? "It exists already." : (0,problem/* messageOf */.bD)(error),
            remedy: isThere
                ? "Nothing was written. Look at it, and change it by hand if you want to; model-sync init --dry-run prints what it would write."
                : "Nothing was written. Check the permissions of the folder.",
        });
    }
}

// EXTERNAL MODULE: ./build/compiled/identity/vendors.js + 4 modules
var vendors = __webpack_require__(593);
// EXTERNAL MODULE: ./build/compiled/catalog/files.js + 1 modules
var files = __webpack_require__(1651);
// EXTERNAL MODULE: ./build/compiled/inputs/inputs.js
var inputs = __webpack_require__(4673);
;// CONCATENATED MODULE: ./build/compiled/init/plan.js



/** A catalog of more providers is taken for a whole one, which gets new providers, too. */
const MAX_PROVIDERS = 20;
/** Where repositories keep data. The first one that is there is taken. */
const DATA_FOLDERS = [
    "data",
    "src/data",
    "lib/data",
    "app/data",
    "priv",
    "resources",
    "assets",
    "config",
];
/** The inputs that fit a repository. What has its default is left out. */
function planInputs(facts) {
    const { folder, mix, catalogs } = facts;
    const [catalog = null] = catalogs;
    const planned = [];
    const add = (name, value, why) => {
        const { default: fallback } = inputs/* INPUTS */.mc[name];
        if (value !== fallback)
            planned.push({ name, value, why });
    };
    if (folder !== "")
        add("working-directory", folder, "this folder");
    const home = addCatalog(facts, add);
    if (!hasFilesIn(facts, inputs/* INPUTS */.mc["patches-dir"].default) && home !== null) {
        const patches = external_node_path_.posix.join(home, "model-patches");
        add("patches-dir", patches, "your corrections, if you have any");
        add("accepted-file", `${patches}/.accepted.json`, "findings that you know, if there are any");
    }
    if (mix !== null &&
        catalog?.isFile !== true &&
        !/\bapp:\s*:req_llm\b/.test(mix))
        add("providers-module", "", "the generated module is ReqLLM's own");
    const [providers, why] = providersOf(facts);
    add("providers", providers.join(", "), why);
    return planned;
}
/** @returns the folder for local patches, null if it has the default */
function addCatalog(facts, add) {
    const [catalog = null] = facts.catalogs;
    const isThere = "the catalog that is there already";
    if (catalog?.isFile) {
        add("catalog-file", catalog.path, isThere);
        return external_node_path_.posix.dirname(catalog.path);
    }
    if (catalog !== null) {
        add("models-dir", catalog.path, isThere);
        const isDefault = catalog.path === inputs/* INPUTS */.mc["models-dir"].default;
        return isDefault ? null : external_node_path_.posix.dirname(catalog.path);
    }
    if (facts.mix !== null)
        return null;
    const data = DATA_FOLDERS.find((folder) => hasFilesIn(facts, folder)) ?? "data";
    // All JSON files in the folder of the catalog are generated.
    const name = hasFilesIn(facts, `${data}/models`) ? "models-dev" : "models";
    add("models-dir", `${data}/${name}`, "generated, nothing else may be there");
    return data;
}
function hasFilesIn({ paths }, folder) {
    return paths.some((path) => path.startsWith(`${folder}/`));
}
function providersOf({ catalogs, named, }) {
    const [catalog = null] = catalogs;
    if (catalog !== null) {
        return catalog.providers.length > MAX_PROVIDERS
            ? [[], ""]
            : [catalog.providers, "those of your catalog; without this line, all"];
    }
    const used = [...new Set(named?.map(({ provider }) => provider))].sort();
    return [used, "those that your code names; without this line, all"];
}
/** The folders that this tool, or ReqLLM's task, has written a catalog to. */
function manifestFolders(paths) {
    return paths
        .filter((path) => external_node_path_.posix.basename(path) === files/* MANIFEST */.e0)
        .map((path) => external_node_path_.posix.dirname(path));
}
/** The example with the inputs. @param example a workflow whose job is the last thing in it, and has no inputs */
function withInputs(example, inputs) {
    if (inputs.length === 0)
        return example;
    const lines = inputs.map(({ name, value, why }) => `      ${name}: ${toYaml(value)} # ${why}`);
    return `${example.trimEnd()}\n    with:\n${lines.join("\n")}\n`;
}
/** JSON is YAML, too, and is only needed where the text could mean something else. */
function toYaml(text) {
    const isPlain = /^[A-Za-z][\w./-]*(?:, [A-Za-z][\w.-]*)*$/.test(text) &&
        !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}

// EXTERNAL MODULE: ./build/compiled/report/numbers.js
var numbers = __webpack_require__(8247);
// EXTERNAL MODULE: ./build/compiled/upstream/fetch.js
var fetch = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/compiled/usage/ids.js + 1 modules
var usage_ids = __webpack_require__(6299);
// EXTERNAL MODULE: ./build/compiled/usage/ignore-comments.js
var ignore_comments = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/compiled/usage/search.js + 4 modules
var search = __webpack_require__(4188);
// EXTERNAL MODULE: ./build/compiled/version.js
var version = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/compiled/cli/run.js
var run = __webpack_require__(3230);
// EXTERNAL MODULE: ./build/compiled/cli/terminal.js
var terminal = __webpack_require__(3007);
;// CONCATENATED MODULE: ./build/compiled/cli/init.js





















const NAME = "model-sync.yml";
const PATH = external_node_path_.posix.join(WORKFLOWS, NAME);
/** Looks at the repository, and writes the workflow that fits it, or prints it. */
async function runInit(given, directory) {
    const { root, folder } = findRepository(directory);
    const present = await workflowOf(root);
    if (present !== null) {
        tell([{ text: `${present} uses the action already. Nothing to do.` }]);
        return;
    }
    const progress = (0,terminal/* showProgress */.Rh)();
    const { facts, lines } = await look(given, directory, folder, progress).finally(progress.clear);
    const workflow = withInputs(readExample(), planInputs(facts));
    tell([...lines, { text: "" }]);
    if (!given.yes || given.dryRun)
        process.stdout.write(workflow);
    if (given.dryRun || !(given.yes || (await isWanted()))) {
        tell([{ text: `Nothing was written. This belongs into ${PATH}.` }]);
        return;
    }
    writeWorkflow(root, NAME, workflow);
    tell([
        { text: `Wrote ${PATH}.`, tone: "good" },
        {
            text: `Commit it, and allow pull requests once: ${version/* PROJECT_URL */.w}#use-it`,
        },
    ]);
}
/** What is for people goes to stderr, so that the workflow alone can go into a file. */
function tell(lines) {
    (0,terminal/* printLines */.tj)(lines, process.stderr);
}
/** Asks, if somebody is there to answer. */
async function isWanted() {
    const { stdin: input, stderr: output, stdout } = process;
    if (!input.isTTY || !stdout.isTTY)
        return false;
    const terminal = (0,promises_.createInterface)({ input, output });
    try {
        const closed = new Promise((done) => {
            terminal.once("close", () => done("n"));
        });
        const asked = terminal.question(`\nWrite this to ${PATH}? [Y/n] `);
        const answer = await Promise.race([asked, closed]);
        return /^(?:y|yes)?$/i.test(answer.trim());
    }
    finally {
        terminal.close();
    }
}
/** A workflow that has the action, and not only lint; null if there is none. */
async function workflowOf(root) {
    const paths = await listOwnFiles(root);
    const [, action = ""] = version/* PROJECT_URL */.w.split("github.com/");
    const uses = [`uses: ${action}@`, `uses: ${action}/${WORKFLOWS}/`];
    return (paths
        .filter((path) => external_node_path_.posix.dirname(path) === WORKFLOWS)
        .find((path) => {
        const text = readOwnText(root, path) ?? "";
        return uses.some((use) => text.includes(use));
    }) ?? null);
}
async function look({ source }, directory, folder, progress) {
    progress.show("Looking at the repository");
    const paths = await listOwnFiles(directory);
    const found = findCatalogs(directory, paths);
    const mix = paths.includes("mix.exs")
        ? readOwnText(directory, "mix.exs")
        : null;
    const catalog = found[0]?.catalog ?? (await fetchModels(source, directory, progress));
    progress.show("Searching your code for models");
    const named = catalog === null ? null : await findNamed(directory, paths, catalog, found);
    const providers = [...new Set(named?.map(({ provider }) => provider))];
    return {
        facts: { folder, paths, mix, catalogs: found, named },
        lines: [
            {
                text: mix === null ? "No mix.exs." : "A Mix project.",
            },
            ...(found.length === 0 ? [{ text: "No catalog yet." }] : []),
            ...found.map(({ path, catalog: own }, index) => ({
                text: `${path} is a catalog: ${(0,numbers/* counted */.hS)(own.size, "provider")}, ${(0,numbers/* counted */.hS)((0,model/* countModels */.M)(own), "model")}.${index > 0 ? " It is left as it is." : ""}`,
            })),
            {
                text: named === null
                    ? `Your code was not searched for models, because ${source} can't be read.`
                    : named.length === 0
                        ? "Your code names no model."
                        : `Your code names ${(0,numbers/* counted */.hS)(named.length, "model")} of ${providers.sort().join(", ")}.`,
            },
        ],
    };
}
/** The catalog of models.dev; null if it can't be had, which is no reason to write no workflow. */
async function fetchModels(source, directory, { show, warn }) {
    show(`Fetching ${source}`);
    try {
        const { data } = await (0,fetch/* fetchCatalog */.S)(source, {
            directory,
            now: () => new Date(),
            log: show,
            warn,
            patienceMs: run/* PATIENCE_MS */.x,
        });
        const parsed = (0,models_dev/* parseModelsDev */.DR)(JSON.stringify(data));
        return typeof parsed === "string" ? null : parsed.catalog;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return null;
        throw error;
    }
}
/** Names of files that may be a copy of models.dev's catalog. */
const CATALOG_NAMES = /api|model|catalog|provider|llm/i;
function mayBeCatalog(path) {
    const name = external_node_path_.posix.basename(path);
    return name.endsWith(".json") && CATALOG_NAMES.test(name);
}
/** Folders first, because only this tool or ReqLLM's task writes their manifest; then files, the largest first. */
function findCatalogs(directory, paths) {
    const folders = [
        ...new Set([...manifestFolders(paths), inputs/* INPUTS */.mc["models-dir"].default]),
    ].flatMap((path) => {
        const own = paths.filter((one) => external_node_path_.posix.dirname(one) === path && one.endsWith(".json"));
        const texts = new Map(own.map((one) => [one, readOwnText(directory, one) ?? ""]));
        const place = { modelsDir: path, catalogFile: null };
        return describe(path, false, (0,previous/* parsePrevious */.Z)(texts, place).catalog);
    });
    const isIn = (path) => folders.some((folder) => path.startsWith(`${folder.path}/`));
    const isOwn = (0,usage_files/* usageTest */.ey)({
        modelsDir: inputs/* INPUTS */.mc["models-dir"].default,
        usagePaths: ["."],
    });
    const files = paths
        .filter((path) => mayBeCatalog(path) && isOwn(path) && !isIn(path))
        .flatMap((path) => {
        const text = readOwnText(directory, path) ?? "";
        const parsed = (0,models_dev/* parseModelsDev */.DR)(text);
        return typeof parsed === "string"
            ? []
            : describe(path, true, parsed.catalog);
    })
        .sort((a, b) => (0,model/* countModels */.M)(b.catalog) - (0,model/* countModels */.M)(a.catalog));
    return [...folders, ...files];
}
function describe(path, isFile, catalog) {
    return (0,model/* countModels */.M)(catalog) === 0
        ? []
        : [{ path, isFile, catalog, providers: [...catalog.keys()] }];
}
/** As a run searches: what code and configuration name. */
async function findNamed(directory, paths, catalog, found) {
    const { listings } = (0,changes_gone/* goneModels */._M)([], await (0,gone/* knownGone */.dL)(), catalog);
    const ids = (0,usage_ids/* collectIds */.X1)([catalog], (0,vendors/* findVendors */.J)(catalog), listings);
    const isSearched = (0,usage_files/* usageTest */.ey)({
        modelsDir: inputs/* INPUTS */.mc["models-dir"].default,
        usagePaths: ["."],
    });
    const searched = paths.filter((path) => isSearched(path) &&
        !found.some(({ path: own }) => path === own || path.startsWith(`${own}/`)));
    const named = new Map();
    for (const { path, bytes } of (0,usage_files/* readUsageFiles */.ro)(directory, searched)) {
        const uses = (0,ignore_comments/* withoutIgnored */.fq)(bytes, (0,search/* searchText */.w)(path, bytes, ids));
        for (const { provider, id, place, standing } of uses) {
            if (place === "code" && standing === "listed")
                named.set(`${provider}:${id}`, { provider, id });
        }
    }
    return [...named.values()];
}


/***/ }),

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
