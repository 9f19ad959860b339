export const id = 460;
export const ids = [460,872,364,399];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

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

/***/ 4200:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _inputs_lint_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6587);
/* harmony import */ var _lint_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3364);
/* harmony import */ var _lint_render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6892);
/* harmony import */ var _lint_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8247);
/* harmony import */ var _annotate_lint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2399);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7095);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3872);








await (0,_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFailures */ .o3)(async () => {
    const options = (0,_lint_options_js__WEBPACK_IMPORTED_MODULE_1__.readLintOptions)((0,_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .givenInputs */ .PC)(_inputs_lint_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .LINT_INPUT_NAMES */ .wt), process.env.GITHUB_WORKSPACE ?? process.cwd());
    const result = await (0,_lint_run_js__WEBPACK_IMPORTED_MODULE_3__/* .lint */ .u)(options);
    (0,_annotate_lint_js__WEBPACK_IMPORTED_MODULE_5__.annotateLint)(result, options);
    const [errors, warnings] = [
        (0,_lint_render_js__WEBPACK_IMPORTED_MODULE_2__/* .countLevel */ .Cl)(result, "error"),
        (0,_lint_render_js__WEBPACK_IMPORTED_MODULE_2__/* .countLevel */ .Cl)(result, "warning"),
    ];
    _runner_log_js__WEBPACK_IMPORTED_MODULE_7__.setOutputs({ errors, warnings });
    await _runner_log_js__WEBPACK_IMPORTED_MODULE_7__.writeSummary((0,_lint_render_js__WEBPACK_IMPORTED_MODULE_2__/* .lintMarkdown */ .to)(result, options.verbose));
    if ((0,_lint_render_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(result, options.strict)) {
        _runner_log_js__WEBPACK_IMPORTED_MODULE_7__.setFailed([
            `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(errors, "error")} and ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(warnings, "warning")} in the names of models. The job summary lists them all.`,
        ]);
    }
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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


/***/ }),

/***/ 6587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ LINT_FLAGS),
/* harmony export */   ob: () => (/* binding */ LINT_FLAG_NAMES),
/* harmony export */   wt: () => (/* binding */ LINT_INPUT_NAMES)
/* harmony export */ });
/* unused harmony export LINT_INPUTS */
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4673);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1114);
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
        flag: {
            short: "v",
            meaning: "also what only tests, documents and data name",
        },
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

/***/ 7787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   MU: () => (/* binding */ getOr),
/* harmony export */   bX: () => (/* binding */ memoByObject),
/* harmony export */   ph: () => (/* binding */ memo)
/* harmony export */ });
/** The value of a key in a map. If there is none, creates it and adds it to the map. */
function getOr(map, key, make) {
    let value = map.get(key);
    if (value === undefined) {
        value = make();
        map.set(key, value);
    }
    return value;
}
/** Caches a function of a text: each value is computed once, when it is first needed. */
function memo(make) {
    const made = new Map();
    return (text) => getOr(made, text, () => make(text));
}
/** The items by a key, in their order. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items)
        getOr(groups, keyOf(item), () => []).push(item);
    return groups;
}
/** Caches a function of an object, for as long as the object is used elsewhere. */
function memoByObject(make) {
    const made = new WeakMap();
    return (key) => {
        let entry = made.get(key);
        if (entry === undefined) {
            entry = { value: make(key) };
            made.set(key, entry);
        }
        return entry.value;
    };
}


/***/ }),

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


/***/ }),

/***/ 8910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3600);

/**
 * A line for a runner's log. Text from upstream must not become a workflow command. Commands start with `::`; the old
 * form has `##[` anywhere in the line.
 */
function logLine(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replaceAll("##[", "## [")
        .replace(/^\s*::/, ": :");
}


/***/ })

};
