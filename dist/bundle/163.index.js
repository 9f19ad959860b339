export const id = 163;
export const ids = [163];
export const modules = {

/***/ 9163:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(897);



const { env } = process;
async function main() {
    try {
        const options = readInputs();
        // What a run needs is loaded only now: a wrong input is reported at once.
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(513), __webpack_require__.e(889), __webpack_require__.e(472), __webpack_require__.e(469)]).then(__webpack_require__.bind(__webpack_require__, 469));
        await runAction(options);
    }
    catch (error) {
        const runner = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(889), __webpack_require__.e(834)]).then(__webpack_require__.bind(__webpack_require__, 4834));
        runner.setSecret(readInput("token")?.trim() ?? "");
        const { title, cause, remedy } = error instanceof _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A ? error : unexpected(error);
        await runner.writeSummary((0,_report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFailure */ .z)({ title, cause, remedy }));
        runner.setFailed([title, ...cause.split("\n"), remedy]);
    }
}
function readInputs() {
    const names = Object.keys(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .z);
    const inputs = Object.fromEntries(names.map((name) => [name, readInput(name)]));
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptions */ .T)(inputs, {
        directory: env.GITHUB_WORKSPACE ?? process.cwd(),
        temporaryDirectory: env.RUNNER_TEMP,
    });
}
/** Not by the toolkit's getInput: it can't tell an empty input from one that is not set. */
function readInput(name) {
    return env[`INPUT_${name.toUpperCase()}`];
}
function unexpected(error) {
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        title: "Something unexpected went wrong",
        cause: error instanceof Error ? (error.stack ?? error.message) : String(error),
        remedy: "This is a defect of the action. Please report it with this message.",
    });
}
await main();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What went wrong, why, and the way out: the one error that this program throws on purpose. */
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
/** Code points that HFS+ leaves out of a name when it looks for one: with them, `.git` is `.git` all the same. */
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** Case does not count on macOS and Windows. NTFS also has short names, ignores dots and blanks at the end, and has streams. */
const RESERVED = /^(?:\.git|\.github|git~\d+|github~\d+)[. ]*(?::.*)?$/i;
/**
 * Whether some file system takes this name of a folder for git's own, or for the one where GitHub finds workflows.
 * Nothing is ever read or written there. The spellings are those that git itself refuses (`is_ntfs_dotgit`,
 * `is_hfs_dotgit`).
 */
function isReserved(name) {
    return RESERVED.test(name.replace(IGNORED_BY_HFS, ""));
}


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions),
/* harmony export */   z: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2239);
/* harmony import */ var _lib_reserved_folders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4882);





/** Every input and its default, as texts. action.yml says the same (a test sees to it), but for the two that depend on the run. */
const DEFAULTS = {
    token: "",
    source: "https://models.dev/api.json",
    "working-directory": ".",
    repository: "",
    "models-dir": "priv/models_dev",
    "patches-dir": "priv/models_local",
    "providers-module": "lib/req_llm/provider/generated/valid_providers.ex",
    "providers-module-name": "ReqLLM.Provider.Generated.ValidProviders",
    providers: "",
    "exclude-providers": "",
    base: "",
    branch: "model-sync/models-dev",
    title: "Sync models.dev: {summary}",
    "commit-message": "Sync models.dev: {summary}",
    labels: "",
    "breaking-label": "",
    assignees: "",
    reviewers: "",
    "team-reviewers": "",
    milestone: "",
    draft: "false",
    "auto-merge": "off",
    "pull-request": "true",
    "dry-run": "false",
    "max-shrink": "10",
    "max-growth": "2000",
    "price-alert": "2",
    "on-suspicious": "flag",
    "accepted-file": "priv/models_local/.accepted.json",
    "usage-paths": ".",
    "usage-profile": "",
    "changelog-file": "",
    "report-dir": "",
    verbose: "false",
};
/** Inputs that mean something when they are set to nothing; everywhere else nothing means the default. */
const MEANINGFUL_WHEN_EMPTY = new Set([
    "providers-module",
    "usage-paths",
]);
// Compiling a schema takes longer than reading what there is by it: options and a few patches.
zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .config */ .$W({ jitless: true });
const text = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP();
/** Text of which something has to hold. */
function textThat(isRight, error) {
    return text.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .refine */ .YPB(isRight, { error }));
}
function textLike(pattern, error) {
    return text.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(pattern, error));
}
const list = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(text, zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi((value) => [
    ...new Set(value
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== "")),
]));
const flag = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["true", "false"], { error: "expected true or false" }), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi((value) => value === "true"));
function choice(...values) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(values, { error: `expected one of ${values.join(", ")}` });
}
function number(min, max) {
    const expected = `expected a number from ${min} to ${max}`;
    return zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(textLike(/^\d+(?:\.\d+)?$/, expected), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(Number)), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(min, expected), zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._lte */ .Zm(max, expected)));
}
/** A path within the checkout. Nothing is ever written where GitHub asks for the `workflows` permission. */
const insidePath = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(text, zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi((value) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(value.replaceAll("\\", "/"), ".").replace(/\/$/, ""))), textThat((value) => value !== "" &&
    value !== "." &&
    value.split("/")[0] !== ".." &&
    !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(value) &&
    !/^[A-Za-z]:/.test(value) &&
    !value.split("/").some(_lib_reserved_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .isReserved */ .B), "expected a relative path inside the working directory, and not in .git or .github"));
const optionalPath = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(""), insidePath], {
    error: "expected a relative path inside the working directory, or nothing",
});
const branchName = textThat((value) => !value.startsWith("refs/") &&
    !/^[-/.]|[/.]$|\.\.|\/[/.]|@\{|\.lock(?:\/|$)|[\s~^:?*[\\]|\p{Cc}/u.test(value), "expected the name of a branch, such as model-sync/models-dev, without refs/heads/");
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    token: text,
    source: textThat((value) => /^https?:\/\/[^\s/]/i.test(value) || !value.includes("://"), "expected an http(s) URL or the path of a file"),
    // Where it leads is looked at later on. A workspace may lie in a repository that is named `.github`.
    "working-directory": textThat((value) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(value) || !value.split(/[/\\]/).some(_lib_reserved_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .isReserved */ .B), "expected a folder that is not in .git or .github"),
    repository: textLike(/^$|^[\w.-]+\/[\w.-]+$/, "expected owner/name"),
    "models-dir": insidePath,
    "patches-dir": insidePath,
    "providers-module": zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(""), insidePath], {
        error: "expected a relative path inside the working directory, or nothing to write no module",
    }),
    "providers-module-name": textLike(/^[A-Z]\w*(?:\.[A-Z]\w*)*$/, "expected the name of an Elixir module, such as MyApp.Providers"),
    providers: list,
    "exclude-providers": list,
    base: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(""), branchName], {
        error: "expected the name of a branch",
    }),
    branch: branchName,
    title: text,
    "commit-message": text,
    labels: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(list, zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._maxLength */ .Eb(50, "expected labels of at most 50 characters")))),
    "breaking-label": text.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._maxLength */ .Eb(50, "expected a label of at most 50 characters")),
    assignees: list,
    reviewers: list,
    "team-reviewers": list,
    milestone: text,
    draft: flag,
    "auto-merge": choice("off", "merge", "squash", "rebase"),
    "pull-request": flag,
    "dry-run": flag,
    "max-shrink": number(0, 100),
    "max-growth": number(0, 1_000_000_000),
    "price-alert": number(1, 1_000_000),
    "on-suspicious": choice("flag", "hold"),
    "accepted-file": insidePath,
    "usage-paths": list,
    "usage-profile": optionalPath,
    "changelog-file": optionalPath,
    "report-dir": text,
    verbose: flag,
});
/**
 * Checks inputs or flags by name.
 * @throws {Problem} that names every wrong one, with its value and what was expected
 */
function readOptions(given, { directory, temporaryDirectory }) {
    const texts = withDefaults(given);
    const parsed = schema.safeParse(texts);
    const complaints = [
        ...(parsed.error?.issues.map((issue) => describeIssue(issue, given)) ?? []),
        ...missing(texts),
        ...overlaps(texts),
    ];
    if (!parsed.success || complaints.length > 0)
        throw wrongInputs(complaints);
    const input = parsed.data;
    return {
        source: input.source,
        workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, input["working-directory"]),
        modelsDir: input["models-dir"],
        patchesDir: input["patches-dir"],
        providersModule: input["providers-module"] === ""
            ? null
            : {
                path: input["providers-module"],
                name: input["providers-module-name"],
            },
        acceptedFile: input["accepted-file"],
        usagePaths: input["usage-paths"],
        usageProfile: input["usage-profile"] || null,
        changelogFile: input["changelog-file"] || null,
        providers: input.providers,
        excludeProviders: input["exclude-providers"],
        maxShrink: input["max-shrink"],
        maxGrowth: input["max-growth"],
        priceAlert: input["price-alert"],
        onSuspicious: input["on-suspicious"],
        reportDir: input["report-dir"] === ""
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), "model-sync-report")
            : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, input["report-dir"]),
        verbose: input.verbose,
        dryRun: input["dry-run"],
        pullRequest: input["pull-request"] ? pullRequestOptions(input) : null,
    };
}
function pullRequestOptions(input) {
    const [owner = "", repo = ""] = input.repository.split("/");
    return {
        token: input.token,
        owner,
        repo,
        base: input.base === "" ? null : input.base,
        branch: input.branch,
        title: input.title,
        commitMessage: input["commit-message"],
        labels: input.labels,
        breakingLabel: input["breaking-label"] || null,
        assignees: input.assignees,
        reviewers: input.reviewers,
        teamReviewers: input["team-reviewers"],
        milestone: input.milestone === "" ? null : input.milestone,
        draft: input.draft,
        autoMerge: input["auto-merge"],
    };
}
function withDefaults(given) {
    const texts = { ...DEFAULTS };
    for (const name of Object.keys(DEFAULTS)) {
        const value = given[name]?.trim();
        if (value === undefined)
            continue;
        if (value !== "" || MEANINGFUL_WHEN_EMPTY.has(name))
            texts[name] = value;
    }
    return texts;
}
function describeIssue({ path, message }, given) {
    const name = String(path[0]);
    return `\`${name}\`: ${JSON.stringify(given[name] ?? "")}: ${message}.`;
}
/** What a pull request can't do without. */
function missing(texts) {
    if (texts["pull-request"] !== "true")
        return [];
    return ["token", "repository"]
        .filter((name) => texts[name] === "")
        .map((name) => `\`${name}\` is empty. Leave it at its default, or set \`pull-request: false\` to write the files only.`);
}
/** The models folder's JSON files are generated and deleted, and the patches are read: nothing else may lie there. */
function overlaps(texts) {
    const place = (name) => insidePath.safeParse(texts[name]).data;
    const [models, patches] = [place("models-dir"), place("patches-dir")];
    const module = place("providers-module");
    const changelog = place("changelog-file");
    const isIn = (path, folder) => path !== undefined &&
        folder !== undefined &&
        (path === folder || path.startsWith(`${folder}/`));
    const clashes = [
        [
            isIn(patches, models),
            `the patches in ${patches} would lie in the generated folder ${models}`,
        ],
        [
            patches !== models && isIn(models, patches),
            `the generated folder ${models} would lie among the patches in ${patches}`,
        ],
        [
            isIn(module, models),
            `the module ${module} would lie in the generated folder ${models}`,
        ],
        [
            isIn(module, patches),
            `the module ${module} would lie among the patches in ${patches}`,
        ],
        [
            isIn(models, module) || isIn(patches, module),
            `the module ${module} would stand where a folder has to be`,
        ],
        [
            isIn(place("accepted-file"), models),
            `the acknowledged findings would lie in the generated folder ${models}`,
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
function wrongInputs(complaints) {
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({
        title: complaints.length === 1
            ? "An input is wrong"
            : `${complaints.length} inputs are wrong`,
        cause: complaints.join("\n"),
        remedy: "Nothing was read or written. Every input is explained in the README.",
    });
}


/***/ }),

/***/ 897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4902);

/** The job summary of a run that stopped. */
function renderFailure(problem) {
    const cause = problem.cause.split("\n").map((line) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(line)}`);
    return [
        `## Model catalog: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(problem.title)}`,
        cause.join("\n"),
        withLinks(problem.remedy),
    ].join("\n\n");
}
/** Remedies are ours, and some name the page where to go on. */
function withLinks(remedy) {
    return remedy
        .split(/(https?:\/\/[^\s<>]*[\w/=])/)
        .map((part, index) => (index % 2 === 1 ? `<${part}>` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(part)))
        .join("");
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
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   i2: () => (/* binding */ visibleId),
/* harmony export */   iL: () => (/* binding */ asciiJson),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export entities */
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(735);

/**
 * What has no ink of its own, or changes that of others: controls, formats, halves of surrogate pairs, code points that
 * nobody has given a meaning, every space but the plain one, what Unicode says to draw as nothing (fillers, joiners,
 * variation selectors, tags), the few characters that it calls visible and that are blank, and a mark without a letter
 * below it.
 */
const INVISIBLE = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{13441}\u{13442}\u{16fe4}\u{1d159}]|(?<![\p{L}\p{N}\p{M}\p{S}])\p{M}/gu;
/** Where a word of a text may end, so that one script's words may stand beside another's. */
const WORDS = /[^\s"'`()[\]{}<>,;=|]+/g;
/**
 * Letters and digits that may pass for those of ASCII. Not Latin letters with their accents, and not Chinese, Japanese
 * and Korean, which are written without a space beside Latin and look like none of it.
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
 * The text with what a reader would not see or not tell apart spelled out, e.g. `\n` and `\u{202e}`: invisible
 * characters, and in a word of ASCII letters or digits those of other scripts that look like them.
 */
function visible(text) {
    if (/^[ -~]*$/.test(text))
        return text;
    return text
        .replace(WORDS, (word) => /[a-z\d]/i.test(word) ? word.replace(LOOKALIKE, spellOut) : word)
        .replace(INVISIBLE, spellOut);
}
/** An id with everything spelled out that is not plain ASCII: all ids of models.dev are. */
function visibleId(id) {
    return id.replace(/[^ -~]/gu, spellOut);
}
/** Longer texts are no names; whoever wants to read one finds it in report.json. */
const MAX_LENGTH = 120;
function shorten(text) {
    const characters = [...text];
    return characters.length > MAX_LENGTH
        ? `${characters.slice(0, MAX_LENGTH - 1).join("")}…`
        : text;
}
/**
 * An untrusted id as code: GitHub makes no mention, reference, link or emoji of what stands in code. Works in
 * tables, where a backslash would be needed before `|` and shows everywhere else; hence the element.
 */
function code(id) {
    return asCode(visibleId(id));
}
/** As {@link code}, of any other text: values, paths, what a message quotes. It may be in any language. */
function quoted(text) {
    return asCode(visible(text));
}
function asCode(visibleText) {
    const shown = shorten(visibleText);
    const isPlain = /^[^`|\s]+(?: [^`|\s]+)*$/.test(shown);
    // This program finds its own marks in a body by the comments that they are.
    return isPlain && !shown.includes("<!--") ? `\`${shown}\`` : inElement(shown);
}
/** As {@link quoted}, for within an HTML element such as a summary, where Markdown is not read. */
function htmlCode(text) {
    return inElement(shorten(visible(text)));
}
function inElement(shown) {
    return `<code>${entities(shown)}</code>`;
}
/** Nothing that Markdown or GitHub could take for more than text: no `:smile:`, `www.x.y`, `GH-1` or commit id. */
const PLAIN = /^[\p{L}\p{M}\p{N} .,()+/’–-]+$/u;
const LOOKS_LIKE_MORE = /www\.|\bGH-\d|\b[0-9a-f]{7,40}\b/i;
/** An untrusted name as running text where it is harmless, which nearly all are, else as code. */
function name(text) {
    // Other spaces are not folded: they are spelled out.
    const trimmed = text.replace(/[ \t\n\r]+/g, " ").replace(/^ | $/g, "");
    // A colon is common in names ("Google: Gemma") and harmless before a space.
    const isPlain = visible(trimmed) === trimmed &&
        PLAIN.test(trimmed.replaceAll(": ", " ")) &&
        !LOOKS_LIKE_MORE.test(trimmed);
    return isPlain ? shorten(trimmed) : quoted(trimmed);
}
/**
 * A message of ours that may quote untrusted text, as running text. Escaping would not do: GitHub looks for mentions
 * and references in what is drawn. So every word that is not plainly a word is code.
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
/** Any text within an HTML element. */
function entities(text) {
    return text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (char) => `&#${char.codePointAt(0)};`);
}
/** A table of cells that are Markdown already. */
function table(head, align, rows) {
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)([[...head], ...rows.map((row) => [...row])], {
        align: [...align],
        // Padding would cost a third of the body's budget and nobody reads the source.
        alignDelimiters: false,
        padding: true,
    });
}
/** A link around Markdown; the address is encoded already, and brackets end nothing. */
function linked(text, url) {
    const safe = url.replace(/[()<>\s]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
    return `[${text}](${safe})`;
}
/** A block of code, with GitHub's button to copy it. Nothing that it holds can end it. */
function fenced(language, text) {
    const runs = text.match(/`+/g) ?? [];
    const longest = runs.reduce((most, { length }) => Math.max(most, length), 2);
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** JSON on one line in which everything can be seen: what is not ASCII is spelled out, and it is the same JSON. */
function asciiJson(value) {
    return JSON.stringify(value).replace(/[<\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** @param summary HTML */
function details(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}


/***/ })

};
