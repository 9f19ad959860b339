export const id = 775;
export const ids = [775];
export const modules = {

/***/ 8215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS),
  Qh: () => (/* binding */ INPUT_NAMES),
  RV: () => (/* binding */ isFlag)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/lib/reserved-folders.js
var reserved_folders = __webpack_require__(4882);
;// CONCATENATED MODULE: ./build/inputs/values.js
// The kinds of values that inputs have. Each reads a text, and says what it expected if the text is wrong.



// Compiling a schema takes longer than reading the options and a few patches with it.
core/* config */.$W({ jitless: true });
const values_text = schemas/* string */.YjP();
/** A text that must meet a condition. */
function textThat(isRight, error) {
    return values_text.check(schemas/* refine */.YPB(isRight, { error }));
}
function textLike(pattern, error) {
    return values_text.check(api/* _regex */.Fk(pattern, error));
}
function textUpTo(length, error) {
    return values_text.check(api/* _maxLength */.Eb(length, error));
}
/** Null if the text is empty. */
function orNull(value, error) {
    const empty = schemas/* pipe */.FsL(schemas/* literal */.euz(""), schemas/* transform */.pdi(() => null));
    return schemas/* union */.KCZ([empty, value], { error });
}
const list = schemas/* pipe */.FsL(values_text, schemas/* transform */.pdi((value) => [
    ...new Set(value
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== "")),
]));
function listOf(item) {
    return schemas/* pipe */.FsL(list, schemas/* array */.YOg(item));
}
const trueOrFalse = schemas/* pipe */.FsL(schemas/* enum */.k5n(["true", "false"], { error: "expected true or false" }), schemas/* transform */.pdi((value) => value === "true"));
function oneOf(...values) {
    return schemas/* enum */.k5n(values, { error: `expected one of ${values.join(", ")}` });
}
function number(min, max) {
    const expected = `expected a number from ${min} to ${max}`;
    return schemas/* pipe */.FsL(schemas/* pipe */.FsL(textLike(/^\d+(?:\.\d+)?$/, expected), schemas/* transform */.pdi(Number)), schemas/* number */.aig().check(api/* _gte */.qm(min, expected), api/* _lte */.Zm(max, expected)));
}
/** A path inside the checkout. Never in .github, where GitHub requires the `workflows` permission to write. */
const insidePath = schemas/* pipe */.FsL(schemas/* pipe */.FsL(values_text, schemas/* transform */.pdi((value) => external_node_path_.posix.join(value.replaceAll("\\", "/"), ".").replace(/\/$/, ""))), textThat((value) => value !== "" &&
    value !== "." &&
    value.split("/")[0] !== ".." &&
    !(0,external_node_path_.isAbsolute)(value) &&
    !/^[A-Za-z]:/.test(value) &&
    !value.split("/").some(reserved_folders/* isReserved */.B), "expected a relative path inside the working directory, and not in .git or .github"));
/** Links are resolved and checked later. An absolute path may contain a repository that is named `.github`. */
const folder = textThat((value) => (0,external_node_path_.isAbsolute)(value) || !value.split(/[/\\]/).some(reserved_folders/* isReserved */.B), "expected a folder that is not in .git or .github");
const urlOrFile = textThat((value) => /^https?:\/\/[^\s/]/i.test(value) || !value.includes("://"), "expected an http(s) URL or the path of a file");
const branchName = textThat((value) => !value.startsWith("refs/") &&
    !/^[-/.]|[/.]$|\.\.|\/[/.]|@\{|\.lock(?:\/|$)|[\s~^:?*[\\]|\p{Cc}/u.test(value), "expected the name of a branch, such as model-sync/models-dev, without refs/heads/");

;// CONCATENATED MODULE: ./build/inputs/inputs.js
// All inputs, each declared once. The types of the options and the command line's flags and help are derived from them.
// `npm run docs` writes from them the inputs of action.yml and the reusable workflow, docs/inputs.md and the README's list.

const INPUTS = {
    token: {
        group: "Source and target",
        description: "Token for the pull request. It needs `contents: write` and `pull-requests: write`. With the default token, checks on the pull request wait for approval; with the token of a GitHub App they start at once.",
        default: "",
        defaultInWorkflow: "github.token",
        value: values_text,
    },
    source: {
        group: "Source and target",
        description: "Where the catalog comes from: a URL, or the path of a `.json` or `.json.gz` file in the workspace.",
        default: "https://models.dev/api.json",
        value: urlOrFile,
        flag: { takes: "URL|FILE", meaning: "where the catalog comes from" },
    },
    "working-directory": {
        group: "Source and target",
        description: "Folder that the target repository is checked out in.",
        default: ".",
        value: folder,
        flag: {
            takes: "DIR",
            meaning: "the project's folder; other paths start there",
        },
    },
    repository: {
        group: "Source and target",
        description: "Repository that gets the pull request, as `owner/name`.",
        default: "",
        defaultInWorkflow: "github.repository",
        value: textLike(/^$|^[\w.-]+\/[\w.-]+$/, "expected owner/name"),
    },
    "models-dir": {
        group: "Files",
        description: "Folder of the generated catalog, relative to `working-directory`. The action owns all provider files in it and deletes those that are no longer needed.",
        default: "priv/models_dev",
        value: insidePath,
        flag: {
            takes: "DIR",
            meaning: "the catalog; all JSON files in it are generated",
        },
    },
    "patches-dir": {
        group: "Files",
        description: "Folder of your local patches, relative to `working-directory`.",
        default: "priv/models_local",
        value: insidePath,
        flag: { takes: "DIR", meaning: "your local patches" },
    },
    "providers-module": {
        group: "Files",
        description: "Generated Elixir module that lists the providers, relative to `working-directory`. Empty: no module.",
        default: "lib/req_llm/provider/generated/valid_providers.ex",
        value: orNull(insidePath, "expected a relative path inside the working directory, or nothing to write no module"),
        mayBeEmpty: true,
        flag: { takes: "FILE", meaning: 'generated Elixir module; "" for none' },
    },
    "providers-module-name": {
        group: "Files",
        description: "Name of that module.",
        default: "ReqLLM.Provider.Generated.ValidProviders",
        value: textLike(/^[A-Z]\w*(?:\.[A-Z]\w*)*$/, "expected the name of an Elixir module, such as MyApp.Providers"),
        flag: { takes: "NAME", meaning: "name of that module" },
    },
    providers: {
        group: "Providers",
        description: "Providers to keep: ids or globs, separated by commas or line breaks. `google-vertex` and `google_vertex` mean the same. Empty: all providers.",
        default: "",
        value: list,
        flag: {
            takes: "LIST",
            meaning: "only these: ids or globs, comma-separated",
        },
    },
    "exclude-providers": {
        group: "Providers",
        description: "Providers to leave out, in the same form.",
        default: "",
        value: list,
        flag: { takes: "LIST", meaning: "all but these" },
    },
    base: {
        group: "Pull request",
        description: "Base branch of the pull request. Empty: the checked-out branch.",
        default: "",
        value: orNull(branchName, "expected the name of a branch"),
    },
    branch: {
        group: "Pull request",
        description: "Branch of the pull request. The action owns this branch.",
        default: "model-sync/models-dev",
        value: branchName,
    },
    title: {
        group: "Pull request",
        description: "Title of the pull request. `{summary}` is replaced by the most important counts.",
        default: "Sync models.dev: {summary}",
        value: values_text,
    },
    "commit-message": {
        group: "Pull request",
        description: "Message of the commit. `{summary}` is replaced by the most important counts.",
        default: "Sync models.dev: {summary}",
        value: values_text,
    },
    labels: {
        group: "Pull request",
        description: "Labels for a new pull request, separated by commas or line breaks.",
        default: "",
        value: listOf(textUpTo(50, "expected labels of at most 50 characters")),
    },
    "breaking-label": {
        group: "Pull request",
        description: "Label that the pull request has as long as the output `breaking` is `true`: it may break code in this repository. Empty: no label.",
        default: "",
        value: orNull(textUpTo(50, "expected a label of at most 50 characters"), "expected a label of at most 50 characters"),
    },
    assignees: {
        group: "Pull request",
        description: "Users to assign to a new pull request, separated by commas or line breaks.",
        default: "",
        value: list,
    },
    reviewers: {
        group: "Pull request",
        description: "Users to ask for a review of a new pull request, separated by commas or line breaks.",
        default: "",
        value: list,
    },
    "team-reviewers": {
        group: "Pull request",
        description: "Teams to ask for a review of a new pull request, by their slugs. The token must be allowed to read the organisation's teams.",
        default: "",
        value: list,
    },
    milestone: {
        group: "Pull request",
        description: "Milestone of a new pull request: its number or its title.",
        default: "",
        value: orNull(values_text, "expected a number or a title"),
    },
    draft: {
        group: "Pull request",
        description: "Open the pull request as a draft.",
        default: "false",
        value: trueOrFalse,
    },
    "auto-merge": {
        group: "Pull request",
        description: "Turn on GitHub's auto-merge for a new pull request, with this method: `off`, `merge`, `squash` or `rebase`. It is not turned on while there is a finding of severity `danger`.",
        default: "off",
        value: oneOf("off", "merge", "squash", "rebase"),
    },
    "pull-request": {
        group: "What a run does",
        description: "`false` writes the files to the checkout and does nothing on GitHub.",
        default: "true",
        value: trueOrFalse,
    },
    "dry-run": {
        group: "What a run does",
        description: "`true` writes no files, does nothing on GitHub, and reports what would change.",
        default: "false",
        value: trueOrFalse,
        flag: { meaning: "write nothing, report what would change" },
    },
    "max-shrink": {
        group: "Suspicious values",
        description: "The run stops when the number of models, or of providers, would shrink by more than this percentage. New ones count against removed ones.",
        default: "10",
        value: number(0, 100),
        flag: {
            takes: "PERCENT",
            meaning: "stop when the catalog shrinks by more",
        },
    },
    "max-growth": {
        group: "Suspicious values",
        description: "Percent by which the number of models, or of providers, may grow in one run before it stops. The first sync is not checked, and a catalog of up to 20,000 models is always allowed.",
        default: "2000",
        value: number(0, 1_000_000_000),
        flag: {
            takes: "PERCENT",
            meaning: "stop when a large catalog grows by more",
        },
    },
    "price-alert": {
        group: "Suspicious values",
        description: "A price that increases or decreases by this factor or more is reported as a finding.",
        default: "2",
        value: number(1, 1_000_000),
        flag: {
            takes: "FACTOR",
            meaning: "report prices that change by this factor",
        },
    },
    "on-suspicious": {
        group: "Suspicious values",
        description: "`flag` reports suspicious values. `hold` also keeps the previous value for every finding of severity `danger`, and updates the rest.",
        default: "flag",
        value: oneOf("flag", "hold"),
        flag: { takes: "flag|hold", meaning: "hold keeps the previous value" },
    },
    "accepted-file": {
        group: "Suspicious values",
        description: "File of acknowledged findings, relative to `working-directory`. A finding that matches an entry is neither reported nor held.",
        default: "priv/models_local/.accepted.json",
        value: insidePath,
        flag: { takes: "FILE", meaning: "acknowledged findings" },
    },
    "usage-paths": {
        group: "Your repository",
        description: "Where to search for the models that your repository uses: paths or globs, separated by commas or line breaks. Empty: no search.",
        default: ".",
        value: list,
        mayBeEmpty: true,
        flag: {
            takes: "LIST",
            meaning: 'where to search for models in use; "" for no search',
        },
    },
    "usage-profile": {
        group: "Your repository",
        description: 'JSON file that says how many tokens you use per month, for each model: `{"openai:gpt-5":{"input":12000000}}`. The pull request then shows what a month costs, before and after. Empty: no such calculation.',
        default: "",
        value: orNull(insidePath, "expected a relative path inside the working directory, or nothing"),
        flag: {
            takes: "FILE",
            meaning: "tokens per month by model, to show the cost",
        },
    },
    "changelog-file": {
        group: "Your repository",
        description: "Changelog of your repository, in the format of keepachangelog.com. The pull request adds an entry to it. Empty: no entry.",
        default: "",
        value: orNull(insidePath, "expected a relative path inside the working directory, or nothing"),
        flag: { takes: "FILE", meaning: "your changelog, to add an entry to" },
    },
    "report-dir": {
        group: "Reports and log",
        description: "Folder for `report.json`, `body.md` and the page `report.html`. Empty: `model-sync-report` in the runner's temporary folder.",
        default: "",
        value: values_text,
        flag: {
            takes: "DIR",
            meaning: "report.json, report.html and body.md; by default in a temporary folder",
        },
    },
    verbose: {
        group: "Reports and log",
        description: "Log progress, statistics for each provider, and every price.",
        default: "false",
        value: trueOrFalse,
        flag: { meaning: "statistics by provider, and all prices" },
    },
};
const INPUT_NAMES = Object.keys(INPUTS);
function isFlag(name) {
    return "flag" in INPUTS[name];
}


/***/ }),

/***/ 2239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What went wrong, why, and what to do. The only kind of error that this program throws on purpose. */
class Problem extends Error {
    name = "Problem";
    title;
    cause;
    remedy;
    constructor(parts) {
        super(`${parts.title}\n${parts.cause}\n${parts.remedy}`);
        this.title = parts.title;
        this.cause = parts.cause;
        this.remedy = parts.remedy;
    }
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 4882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved)
/* harmony export */ });
/** Code points that HFS+ ignores in names: `.git` with one of them inside still means `.git`. */
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** macOS and Windows ignore case. NTFS also has short names and streams, and ignores dots and spaces at the end of a name. */
const RESERVED = /^(?:\.git|\.github|git~\d+|github~\d+)[. ]*(?::.*)?$/i;
/**
 * Whether a file system treats this name as `.git` or `.github`, where GitHub finds workflows. Nothing is ever read or
 * written there. The spellings are the ones that git itself refuses (`is_ntfs_dotgit`,
 * `is_hfs_dotgit`).
 */
function isReserved(name) {
    return RESERVED.test(name.replace(IGNORED_BY_HFS, ""));
}


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4343);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8215);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2239);





const schema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(Object.fromEntries(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.map((name) => [name, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name].value])));
/**
 * Checks inputs or flags by name.
 * @throws {Problem} that names every wrong one, with its value and what was expected
 */
function readOptions(given, { directory, temporaryDirectory }) {
    const texts = withDefaults(given);
    const parsed = schema.safeParse(texts);
    const mistakes = [
        ...(parsed.error?.issues.map((issue) => describeIssue(issue, given)) ?? []),
        ...missing(texts),
        ...overlaps(texts),
    ];
    if (!parsed.success || mistakes.length > 0)
        throw wrongInputs(mistakes);
    return toOptions(parsed.data, directory, temporaryDirectory ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)());
}
function toOptions(input, directory, temporaryDirectory) {
    const { workingDirectory, reportDir, providersModule: path, providersModuleName: name, ...values } = camelCased(input, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.filter(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isFlag */ .RV));
    return {
        ...values,
        workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, workingDirectory),
        reportDir: reportDir === ""
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, "model-sync-report")
            : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, reportDir),
        providersModule: path === null ? null : { path, name },
        pullRequest: pullRequestOptions(input),
    };
}
function pullRequestOptions(input) {
    const { repository, pullRequest, ...values } = camelCased(input, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.filter((name) => !(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isFlag */ .RV)(name)));
    const [owner = "", repo = ""] = repository.split("/");
    return pullRequest ? { ...values, owner, repo } : null;
}
function camelCased(input, names) {
    const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    return Object.fromEntries(names.map((name) => [camelCase(name), input[name]]));
}
function withDefaults(given) {
    const textOf = (name) => {
        const input = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name];
        const value = given[name]?.trim();
        return value || (value === "" && input.mayBeEmpty) ? value : input.default;
    };
    return Object.fromEntries(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.map((name) => [name, textOf(name)]));
}
function describeIssue({ path, message }, given) {
    const name = String(path[0]);
    return `\`${name}\`: ${JSON.stringify(given[name] ?? "")}: ${message}.`;
}
/** Inputs that a pull request needs and that are empty. */
function missing(texts) {
    if (texts["pull-request"] !== "true")
        return [];
    return ["token", "repository"]
        .filter((name) => texts[name] === "")
        .map((name) => `\`${name}\` is empty. Leave it at its default, or set \`pull-request: false\` to write the files only.`);
}
/** JSON files in the models folder are generated and deleted, and all patches are read: no other file may be there. */
function overlaps(texts) {
    const place = (name) => _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name].value.safeParse(texts[name]).data ?? undefined;
    const [models, patches] = [place("models-dir"), place("patches-dir")];
    const module = place("providers-module");
    const changelog = place("changelog-file");
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
            isIn(place("accepted-file"), models),
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
function wrongInputs(mistakes) {
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A({
        title: mistakes.length === 1
            ? "An input is wrong"
            : `${mistakes.length} inputs are wrong`,
        cause: mistakes.join("\n"),
        remedy: "Nothing was read or written. Every input is explained in docs/inputs.md.",
    });
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   i2: () => (/* binding */ visibleId),
/* harmony export */   iL: () => (/* binding */ asciiJson),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export entities */
/**
 * Characters that a reader cannot see, or that change how others look: control and format characters, single
 * surrogates, unassigned code points, every space except the plain one, what Unicode says to draw as nothing (fillers,
 * joiners, variation selectors, tags), a few characters that are blank although Unicode calls them visible, and marks
 * without a letter before them.
 */
const INVISIBLE = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{13441}\u{13442}\u{16fe4}\u{1d159}]|(?<![\p{L}\p{N}\p{M}\p{S}])\p{M}/gu;
/** The words of a text. Each word is checked alone, so that a text may have words in several scripts. */
const WORDS = /[^\s"'`()[\]{}<>,;=|]+/g;
/**
 * Letters and digits that may look like those of ASCII. Latin letters with accents do not count. Chinese, Japanese and
 * Korean do not count either: they look different, and people write them next to Latin letters without a space.
 */
const LOOKALIKE = /(?![ -~])\p{N}|(?![ -~\u00c0-\u0130\u0132-\u017e\uac00-\ud7a3\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])\p{L}/gu;
const SHORT_ESCAPES = {
    "\t": "\\t",
    "\n": "\\n",
    "\r": "\\r",
};
function spellOut(char) {
    return (SHORT_ESCAPES[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
/**
 * Writes out the characters that a reader could not see or could confuse, e.g. as `\n` and `\u{202e}`: invisible
 * characters, and letters or digits of other scripts in a word that also has ASCII letters or digits.
 */
function visible(text) {
    if (/^[ -~]*$/.test(text))
        return text;
    return text
        .replace(WORDS, (word) => /[a-z\d]/i.test(word) ? word.replace(LOOKALIKE, spellOut) : word)
        .replace(INVISIBLE, spellOut);
}
/** An id in which all characters outside of ASCII are written out. All ids of models.dev are plain ASCII. */
function visibleId(id) {
    return id.replace(/[^ -~]/gu, spellOut);
}
/** Names are not longer than this. report.json has the full text. */
const MAX_LENGTH = 120;
function shorten(text) {
    const characters = [...text];
    return characters.length > MAX_LENGTH
        ? `${characters.slice(0, MAX_LENGTH - 1).join("")}…`
        : text;
}
/**
 * An untrusted id as code: inside of code GitHub makes no mentions, references, links or emoji. It must work in tables
 * and elsewhere. A backslash before `|` is needed in tables but is visible elsewhere, so such ids use the HTML element.
 */
function code(id) {
    return asCode(visibleId(id));
}
/** Like {@link code}, for any other text: values, paths, quotes in messages. The text may be in any language. */
function quoted(text) {
    return asCode(visible(text));
}
function asCode(visibleText) {
    const shown = shorten(visibleText);
    const isPlain = /^[^`|\s]+(?: [^`|\s]+)*$/.test(shown);
    // This program's own marks in a body are HTML comments, so untrusted text must not contain one.
    return isPlain && !shown.includes("<!--") ? `\`${shown}\`` : inElement(shown);
}
/** Like {@link quoted}, for use inside of an HTML element such as a summary, where GitHub does not read Markdown. */
function htmlCode(text) {
    return inElement(shorten(visible(text)));
}
function inElement(shown) {
    return `<code>${entities(shown)}</code>`;
}
/** Text without special meaning in Markdown or on GitHub: no `:smile:`, `www.x.y`, `GH-1` or commit id. */
const PLAIN = /^[\p{L}\p{M}\p{N} .,()+/’–-]+$/u;
/** As {@link PLAIN}. Most names are ASCII, and this one takes no time to compile. */
const PLAIN_ASCII = /^[A-Za-z\d .,()+/-]+$/;
const LOOKS_LIKE_MORE = /www\.|\bGH-\d|\b[0-9a-f]{7,40}\b/i;
/** An untrusted name: as plain text if it is harmless, as nearly all are, otherwise as code. */
function name(text) {
    // Other kinds of spaces are not joined: they are written out.
    const trimmed = text.replace(/[ \t\n\r]+/g, " ").replace(/^ | $/g, "");
    // A colon is common in names ("Google: Gemma") and harmless before a space.
    const words = trimmed.replaceAll(": ", " ");
    const isPlain = PLAIN_ASCII.test(words) ||
        (visible(trimmed) === trimmed && PLAIN.test(words));
    return isPlain && !LOOKS_LIKE_MORE.test(trimmed)
        ? shorten(trimmed)
        : quoted(trimmed);
}
/**
 * A message of our own that may quote untrusted text. Escaping is not enough, because GitHub looks for mentions and
 * references in the rendered text. So everything that is not clearly an ordinary word becomes code.
 */
function prose(text) {
    return visible(text)
        .split(/ +/)
        .map((word) => {
        const id = /^(\(?)`([^`]+)`([.,:;)]*)$/.exec(word);
        if (id)
            return `${id[1]}${code(id[2] ?? "")}${id[3]}`;
        const isWord = /^[\p{L}\p{M}\p{N}.,:;!?()"'’/%$–…→=-]+$/u.test(word) &&
            !/:\w+:|\/\//.test(word) &&
            !LOOKS_LIKE_MORE.test(word);
        return isWord || word === "" ? word : asCode(word);
    })
        .join(" ");
}
/** Escapes any text for use inside of an HTML element. */
function entities(text) {
    return text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (char) => `&#${char.codePointAt(0)};`);
}
/** A table. The cells are Markdown already. */
function table(head, align, rows) {
    return tableOf(head, align, rows.map(tableRow));
}
/** A table of rows that are rendered already. Columns are not padded: that would cost a third of the space. */
function tableOf(head, align, rows) {
    const delimiters = align.map((side) => (side === "right" ? "-:" : ":-"));
    return [tableRow(head), tableRow(delimiters), ...rows].join("\n");
}
/** @param cells Markdown, in which `|` is escaped */
function tableRow(cells) {
    return `|${cells.map((cell) => (cell === "" ? " " : ` ${cell} `)).join("|")}|`;
}
/** A link around Markdown. The address must be encoded already; brackets in it are encoded here. */
function linked(text, url) {
    const safe = url.replace(/[()<>|\s]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
    return `[${text}](${safe})`;
}
/** A block of code, with GitHub's button to copy it. The fence is longer than any in the text, so the text cannot end it. */
function fenced(language, text) {
    const runs = text.match(/`+/g) ?? [];
    const longest = runs.reduce((most, { length }) => Math.max(most, length), 2);
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** JSON on one line, with every character outside of ASCII as an escape. It is still the same JSON. */
function asciiJson(value) {
    return JSON.stringify(value).replace(/[<\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** @param summary HTML */
function details(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}


/***/ })

};
