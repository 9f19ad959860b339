export const id = 6;
export const ids = [6];
export const modules = {

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

/***/ 6:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLint: () => (/* binding */ runLint)
/* harmony export */ });
/* harmony import */ var _lint_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6892);
/* harmony import */ var _lint_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2629);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3007);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5762);





/**
 * Lints, and prints what was found.
 * @returns whether it fails
 */
async function runLint(options) {
    const progress = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .showProgress */ .Rh)();
    progress.show("Searching your code for models");
    const result = await (0,_lint_run_js__WEBPACK_IMPORTED_MODULE_1__/* .lint */ .u)(options).finally(progress.clear);
    const { format, verbose, strict } = options;
    switch (format) {
        case "text":
            (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .tj)((0,_lint_render_js__WEBPACK_IMPORTED_MODULE_0__/* .lintLines */ .xj)(result, verbose, _words_js__WEBPACK_IMPORTED_MODULE_4__/* .inFlags */ .r));
            break;
        case "json":
            (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q)((0,_lint_render_js__WEBPACK_IMPORTED_MODULE_0__/* .toLintReport */ .hn)(result));
            break;
        case "github": {
            // Loaded only now: the runner's toolkit takes longer than linting.
            const { annotateLint } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(889), __webpack_require__.e(399)]).then(__webpack_require__.bind(__webpack_require__, 2399));
            annotateLint(result, options);
            break;
        }
        default:
            return format;
    }
    return (0,_lint_render_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(result, strict);
}


/***/ }),

/***/ 6892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ countLevel),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   hn: () => (/* binding */ toLintReport),
/* harmony export */   qA: () => (/* binding */ shownFindings),
/* harmony export */   to: () => (/* binding */ lintMarkdown),
/* harmony export */   xj: () => (/* binding */ lintLines)
/* harmony export */ });
/* unused harmony export lintSummary */
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3600);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8247);


const TONES = { error: "bad", warning: "warn", note: undefined };
/** The findings to show: those of tests, documents and data only if they are wanted. */
function shownFindings({ findings }, verbose) {
    return verbose ? findings : findings.filter(({ isCode }) => isCode);
}
function countLevel({ findings }, level) {
    return findings.filter((finding) => finding.level === level).length;
}
/** Whether lint fails. */
function isFailure(result, strict) {
    return (countLevel(result, "error") > 0 ||
        (strict && countLevel(result, "warning") > 0));
}
/**
 * One line per finding, which editors and terminals can jump to, and then the numbers.
 * @param inFlags rewrites the names of inputs, which are flags in a terminal
 */
function lintLines(result, verbose, inFlags = (text) => text) {
    return [
        ...shownFindings(result, verbose).map((finding) => {
            const tone = TONES[finding.level];
            return {
                text: `${positionOf(finding)}: ${finding.level}: ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleId */ .i2)(finding.message)} [${finding.code}]`,
                ...(tone && { tone }),
            };
        }),
        ...result.fixed.map((finding) => ({
            text: `${positionOf(finding)}: fixed: ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleId */ .i2)(finding.message)}`,
            tone: "good",
        })),
        ...lintSummary(result, verbose).map((text) => ({ text: inFlags(text) })),
    ];
}
function positionOf({ path, line, column }) {
    return `${path}:${line}:${column}`;
}
/** What was found, in numbers, and what to do next. */
function lintSummary(result, verbose) {
    const { files, findings, fixed, unmatched } = result;
    const shown = shownFindings(result, verbose);
    const levels = ["error", "warning", "note"]
        .map((level) => [level, countLevel({ findings: shown }, level)])
        .filter(([, amount]) => amount > 0)
        .map(([level, amount]) => (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(amount, level));
    const hidden = findings.length - shown.length;
    const fixable = shown.filter(({ fix }) => fix !== null).length;
    return [
        ...unmatched.map((pattern) => `\`ignore\`: ${pattern} matches no file.`),
        `${levels.length === 0 ? "No problems" : levels.join(", ")} in ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files, "file")}.`,
        ...(fixed.length > 0 ? [`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(fixed.length)} fixed.`] : []),
        ...(fixable > 0
            ? [`model-sync lint --fix can correct ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(fixable)}.`]
            : []),
        ...(hidden > 0
            ? [
                `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hidden)} more in tests, documents and data; \`verbose\` lists them.`,
            ]
            : []),
    ];
}
/** The job summary has room for this many. A terminal lists all. */
const MAX_ROWS = 500;
/** The findings as Markdown, for the summary of a job. */
function lintMarkdown(result, verbose) {
    const shown = shownFindings(result, verbose);
    const omitted = shown.length - MAX_ROWS;
    return [
        "### Models in the code",
        ...(shown.length === 0
            ? []
            : [
                (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["Where", "Level", "What"], ["left", "left", "left"], shown
                    .slice(0, MAX_ROWS)
                    .map((finding) => [
                    (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(positionOf(finding)),
                    finding.level,
                    (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(finding.message),
                ])),
            ]),
        ...(omitted > 0
            ? [`…and ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(omitted)} more: run \`model-sync lint\`.`]
            : []),
        lintSummary(result, verbose).map(_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS).join(" "),
    ].join("\n\n");
}
/** Converts a result to the shape of `--format json`. */
function toLintReport(result) {
    return {
        version: 1,
        files: result.files,
        counts: {
            errors: countLevel(result, "error"),
            warnings: countLevel(result, "warning"),
            notes: countLevel(result, "note"),
            fixed: result.fixed.length,
        },
        findings: result.findings.map(toJson),
        fixed: result.fixed.map(toJson),
        unmatched: [...result.unmatched],
    };
}
function toJson({ fix, model, ...finding }) {
    const { nearest } = model ?? {};
    return {
        ...finding,
        model: model && { ...model, nearest: nearest ? { ...nearest } : null },
        fixable: fix !== null,
    };
}


/***/ }),

/***/ 6921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./build/compiled/catalog/gone.js
var gone = __webpack_require__(4095);
// EXTERNAL MODULE: ./build/compiled/catalog/previous.js
var previous = __webpack_require__(9169);
// EXTERNAL MODULE: ./build/compiled/changes/gone.js
var changes_gone = __webpack_require__(4301);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/compiled/lib/problem.js
var problem = __webpack_require__(577);
// EXTERNAL MODULE: ./build/compiled/lib/reserved-folders.js
var reserved_folders = __webpack_require__(1076);
// EXTERNAL MODULE: ./build/compiled/checkout/links.js
var links = __webpack_require__(5858);
// EXTERNAL MODULE: ./build/compiled/checkout/path-filter.js
var path_filter = __webpack_require__(1591);
// EXTERNAL MODULE: ./build/compiled/checkout/usage-files.js
var usage_files = __webpack_require__(9426);
;// CONCATENATED MODULE: ./build/compiled/checkout/lint-files.js
// The files that lint reads, and the one kind that it writes: a file in which it corrects ids.







/**
 * The files to lint, and the entries of `ignore` that match no file at all. A file that is named itself is linted even
 * if git does not track it.
 * @throws {Problem} if a path is outside of the working directory, or matches nothing
 */
async function listLintFiles({ workingDirectory, modelsDir, catalogFile = null, patchesDir, paths, ignore, }) {
    const wanted = paths.map((path) => pathWithin(workingDirectory, path));
    const all = await (0,usage_files/* listFiles */.CS)(workingDirectory);
    const tracked = new Set(all);
    const named = wanted.filter((path) => !tracked.has(path) && isFile(workingDirectory, path));
    const matchers = wanted.map((path) => [path, (0,path_filter/* anyPath */.k)([path])]);
    const missing = matchers
        .filter(([path, matches]) => (0,links/* look */.Op)((0,external_node_path_.join)(workingDirectory, path)) === null && !all.some(matches))
        .map(([path]) => path);
    if (missing.length > 0)
        throw notFound(missing, workingDirectory);
    const ignored = ignore.map((pattern) => [pattern, (0,path_filter/* anyPath */.k)([pattern])]);
    const isLinted = (0,usage_files/* usageTest */.ey)({ modelsDir, catalogFile, usagePaths: wanted });
    return {
        files: [...all, ...named].filter((path) => isLinted(path) &&
            // A run of the action reports what is wrong with patches.
            !path.startsWith(`${patchesDir}/`) &&
            !ignored.some(([, matches]) => matches(path))),
        unmatched: ignored
            .filter(([, matches]) => !all.some(matches))
            .map(([pattern]) => pattern),
    };
}
function isFile(directory, path) {
    return (0,links/* look */.Op)((0,external_node_path_.join)(directory, path))?.isFile() ?? false;
}
/** Relative to the working directory, with forward slashes. Editors and other tools pass absolute paths. */
function pathWithin(directory, path) {
    const inside = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(directory, path) : path;
    const plain = external_node_path_.posix.normalize(inside.split(external_node_path_.sep).join("/") || ".");
    if (plain.split("/")[0] === ".." || (0,external_node_path_.isAbsolute)(plain)) {
        throw new problem/* Problem */.AF({
            title: "A path to lint is outside of the working directory",
            cause: `${(0,problem/* quote */.hD)(path)} is not in ${directory}.`,
            remedy: "Nothing was read. Name files and folders inside of it, or set --working-directory.",
        });
    }
    return plain;
}
function notFound(paths, directory) {
    return new problem/* Problem */.AF({
        title: "Can't find what to lint",
        cause: paths.map((path) => `${(0,problem/* quote */.hD)(path)} matches no file.`).join("\n"),
        remedy: `Nothing was read. Correct the path or glob; it starts in ${directory}.`,
    });
}
/** Whether lint may correct a file: never in the folders of git and GitHub. */
function isWritable(path) {
    return !path.split("/").some(reserved_folders/* isReserved */.B);
}
/**
 * Replaces the content of a file. Its permissions stay, and no link is followed. If it fails, the file is unchanged.
 * @param before the content that the new one was made from
 * @throws {Problem} if the file can't be written, or has changed since it was read
 */
function replaceContent(directory, path, before, after) {
    const place = (0,external_node_path_.join)(directory, path);
    const staged = `${place}.model-sync-${process.pid}`;
    let file = null;
    try {
        (0,links/* refuseLinks */.UA)(directory, path);
        const mode = modeOf(directory, path, before);
        // `wx` fails if the file exists, so that only our own is removed below.
        file = (0,external_node_fs_.openSync)(staged, "wx");
        (0,external_node_fs_.writeFileSync)(file, after);
        (0,external_node_fs_.fchmodSync)(file, mode);
        (0,external_node_fs_.renameSync)(staged, place);
    }
    catch (error) {
        if (file !== null)
            (0,external_node_fs_.rmSync)(staged, { force: true });
        if (error instanceof problem/* Problem */.AF)
            throw error;
        throw new problem/* Problem */.AF({
            title: `Can't correct ${path}`,
            cause: (0,problem/* messageOf */.bD)(error),
            remedy: "The file is unchanged. Files that were corrected before it stay so. Make sure that it can be written, and run lint again.",
        });
    }
    finally {
        if (file !== null)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** The permissions of the file. */
function modeOf(directory, path, before) {
    const file = (0,links/* openFile */.Tq)(directory, path);
    try {
        if (!(0,external_node_fs_.readFileSync)(file).equals(before)) {
            throw new Error("It was changed after it was read.");
        }
        return (0,external_node_fs_.fstatSync)(file).mode;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./build/compiled/checkout/read.js
var read = __webpack_require__(547);
// EXTERNAL MODULE: ./build/compiled/identity/vendors.js + 4 modules
var identity_vendors = __webpack_require__(593);
// EXTERNAL MODULE: ./build/compiled/usage/ids.js + 1 modules
var usage_ids = __webpack_require__(6299);
// EXTERNAL MODULE: ./build/compiled/usage/search.js + 4 modules
var search = __webpack_require__(4188);
// EXTERNAL MODULE: ./build/compiled/usage/successors.js
var successors = __webpack_require__(5827);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./build/compiled/changes/abilities.js
var abilities = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/compiled/usage/file-kinds.js
var file_kinds = __webpack_require__(4092);
// EXTERNAL MODULE: ./build/compiled/usage/ignore-comments.js
var ignore_comments = __webpack_require__(2973);
;// CONCATENATED MODULE: ./build/compiled/lint/lint.js




/** Judges the uses of one file. */
function lintFile(path, bytes, uses, known) {
    const comments = (0,ignore_comments/* readIgnoreComments */.LN)(bytes);
    const found = uses
        .filter((use) => !comments.some((comment) => (0,ignore_comments/* isInComment */.B1)(comment, use)))
        .flatMap((use) => judgeUse(use, known) ?? []);
    const used = new Set();
    const kept = found.filter(({ use }) => {
        const own = comments.filter((comment) => (0,ignore_comments/* isIgnoredBy */.qI)(comment, use));
        for (const comment of own)
            used.add(comment);
        return own.length === 0;
    });
    const isCode = () => (0,file_kinds/* kindOfFile */.y)(path, bytes) === "code";
    return [
        ...kept.map(({ finding }) => finding),
        ...comments
            .filter((comment) => !used.has(comment))
            .map((comment) => unusedComment(path, isCode(), comment)),
    ].sort((a, b) => a.line - b.line || a.column - b.column);
}
function judgeUse(use, known) {
    const verdict = verdictOn(use, known);
    if (verdict === null)
        return null;
    const { code, level, message, since = null, nearest = null } = verdict;
    const { path, line, column, provider, id, written, settledBy, place } = use;
    const isCode = place === "code";
    const finding = {
        code,
        level: isCode ? level : "note",
        path,
        line,
        column,
        model: { provider, id, written, settledBy, since, nearest },
        isCode,
        message,
        fix: code === "renamed" && isCode ? fixOf(use, nearest) : null,
    };
    return { use, finding };
}
function verdictOn(use, { catalog, gone, successorOf }) {
    const { provider, id, standing } = use;
    const name = nameOf({ provider, id });
    switch (standing) {
        case "listed": {
            const model = catalog.get(provider)?.models.get(id);
            if (!model || (0,abilities/* statusOf */.c2)(model) !== "deprecated")
                return null;
            const nearest = successorOf(provider, model);
            return {
                code: "deprecated",
                level: "warning",
                message: `${name} is deprecated${suggest(nearest)}.`,
                nearest,
            };
        }
        case "gone": {
            const listing = gone.get(use);
            if (listing === null)
                return null;
            const { since } = listing;
            const to = gone.renamedTo(use);
            return to === null
                ? {
                    code: "gone",
                    level: "error",
                    message: `${name} is no longer in the catalog (since ${since}).`,
                    since,
                }
                : {
                    code: "renamed",
                    level: "error",
                    message: `${name} was renamed to ${nameOf(to)} (since ${since}).`,
                    since,
                    nearest: to,
                };
        }
        case "unknown": {
            if (use.settledBy !== "explicit")
                return null;
            const nearest = nearestTo(use, catalog);
            return {
                code: "unknown",
                level: "note",
                message: `${name} is not in the catalog, and no earlier catalog is known to have had it${suggest(nearest)}.`,
                nearest,
            };
        }
        default:
            return standing;
    }
}
function nameOf({ provider, id }) {
    return `\`${provider}:${id}\``;
}
function suggest(nearest) {
    return nearest === null ? "" : `; the nearest is ${nameOf(nearest)}`;
}
/** More differing letters than this are no spelling mistake. */
const MAX_TYPOS = 3;
/** The id of the same provider that differs in the fewest letters. */
function nearestTo({ provider, id }, catalog) {
    const [first] = [...(catalog.get(provider)?.models.keys() ?? [])]
        .map((other) => ({ other, typos: (0,mod/* distance */.Io)(id, other) }))
        .filter(({ typos }) => typos <= MAX_TYPOS && typos * 4 <= id.length)
        .sort((a, b) => a.typos - b.typos);
    return first ? { provider, id: first.other } : null;
}
/** Ids come from outside, and must not end the string that they are written into. */
const HARMLESS = /^[\w@~.:/+-]+$/;
/** Only the id is replaced, so the provider must be the same; and only where nothing else can be meant. */
function fixOf(use, to) {
    const { provider, id, written, start, isWhole, settledBy } = use;
    const isCertain = written === id &&
        (isWhole || settledBy === "explicit") &&
        HARMLESS.test(id);
    if (!isCertain || to?.provider !== provider || !HARMLESS.test(to.id))
        return null;
    return { start, end: start + written.length, text: to.id };
}
function unusedComment(path, isCode, { line, column, ids, target }) {
    const what = ids.length === 0 ? "nothing" : `no ${ids.join(", ")}`;
    const where = target === null ? "in this file" : `on line ${target}`;
    return {
        code: "unused-ignore",
        level: isCode ? "warning" : "note",
        path,
        line,
        column,
        model: null,
        isCode,
        message: `The comment ignores nothing: there is ${what} to report ${where}. Delete it.`,
        fix: null,
    };
}
/** Replaces parts of a file. All other bytes stay. */
function applyEdits(bytes, edits) {
    let at = 0;
    const parts = [];
    for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
        if (start < at)
            continue;
        parts.push(bytes.subarray(at, start), Buffer.from(text));
        at = end;
    }
    return Buffer.concat([...parts, bytes.subarray(at)]);
}

;// CONCATENATED MODULE: ./build/compiled/lint/run.js












/**
 * Compares the names of models in the code with the committed catalog. It uses no network, and writes only to correct
 * ids, if that is wanted.
 * @throws {Problem}
 */
async function lint(options) {
    const { workingDirectory } = options;
    const { known, vendors } = await readKnown(options);
    const { files, unmatched } = await listLintFiles(options);
    const ids = (0,usage_ids/* collectIds */.X1)([known.catalog], vendors, known.gone.listings);
    const findings = [];
    const fixed = [];
    let read = 0;
    for (const { path, bytes } of (0,usage_files/* readUsageFiles */.ro)(workingDirectory, files)) {
        read += 1;
        const uses = (0,search/* searchText */.w)(path, bytes, ids);
        const found = lintFile(path, bytes, uses, known);
        const edits = found.flatMap(({ fix }) => (fix ? [fix] : []));
        const isCorrected = options.fix && edits.length > 0 && isWritable(path);
        if (isCorrected) {
            replaceContent(workingDirectory, path, bytes, applyEdits(bytes, edits));
        }
        for (const one of found) {
            (isCorrected && one.fix !== null ? fixed : findings).push(one);
        }
    }
    return { files: read, findings, fixed, unmatched };
}
async function readKnown({ workingDirectory, modelsDir, catalogFile, }) {
    const place = { modelsDir, catalogFile };
    const { onDisk } = (0,read/* readManaged */.M)({
        ...place,
        workingDirectory,
        providersModule: null,
        changelogFile: null,
        acceptedFile: null,
    });
    const { catalog, providerFiles, unreadable } = (0,previous/* parsePrevious */.Z)(onDisk, place);
    const damaged = [...unreadable].find(([path]) => providerFiles.has(path));
    if (damaged)
        throw unreadableCatalog(damaged);
    if (catalog.size === 0)
        throw noCatalog(place);
    const file = (0,gone/* gonePath */.TJ)(place);
    const recorded = (0,gone/* parseGone */.JL)(onDisk.get(file) ?? "", file);
    const vendors = (0,identity_vendors/* findVendors */.J)(catalog);
    return {
        known: {
            catalog,
            gone: (0,changes_gone/* goneModels */._M)(recorded, await (0,gone/* knownGone */.dL)(), catalog),
            successorOf: (0,successors/* successorFinder */.D)({ after: catalog, vendors }),
        },
        vendors,
    };
}
function unreadableCatalog([path, why]) {
    return new problem/* Problem */.AF({
        title: "Can't lint with a damaged catalog",
        cause: `${path} is not part of a catalog: ${why}.`,
        remedy: "Nothing was checked. Restore the file, or run the sync, which writes it again.",
    });
}
function noCatalog({ modelsDir, catalogFile }) {
    return new problem/* Problem */.AF({
        title: "There is no catalog to lint with",
        cause: catalogFile
            ? `${catalogFile} does not exist, or is empty.`
            : `${modelsDir} has no provider file.`,
        remedy: "Nothing was checked. Run the sync once and commit its files, or set `models-dir` to the folder of the catalog, or `catalog-file` to its one file.",
    });
}


/***/ })

};
