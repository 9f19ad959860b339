export const id = 790;
export const ids = [790,872];
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

/***/ 6876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/compiled/checkout/template.js
var template = __webpack_require__(4229);
// EXTERNAL MODULE: ./build/compiled/lib/finding.js
var lib_finding = __webpack_require__(8195);
// EXTERNAL MODULE: ./build/compiled/lib/problem.js
var problem = __webpack_require__(577);
// EXTERNAL MODULE: ./build/compiled/report/markdown.js
var markdown = __webpack_require__(3600);
// EXTERNAL MODULE: ./build/compiled/report/body.js + 7 modules
var body = __webpack_require__(3665);
;// CONCATENATED MODULE: ./build/compiled/report/summary.js


/** GitHub rejects a job summary of more than 1 MiB. */
const MAX_SUMMARY_BYTES = 1_000_000;
/** The job summary of a run that succeeded. */
function renderSummary(result) {
    const { number, url } = result.pullRequest;
    const link = number === null || url === null ? "" : ` [#${number}](${url})`;
    const warnings = result.warnings.map((warning) => `> [!WARNING]\n> ${(0,markdown/* prose */.CS)(warning)}`);
    return [
        `## Model catalog: ${result.operation}${link}`,
        (0,markdown/* prose */.CS)(result.message),
        ...warnings,
        (0,body/* renderBody */.lc)(result.report, {
            maxBytes: MAX_SUMMARY_BYTES,
            hasItems: false,
        }),
    ].join("\n\n");
}

// EXTERNAL MODULE: ./build/compiled/report/sync-report.js + 3 modules
var sync_report = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/compiled/report/terminal.js
var terminal = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/compiled/sync.js + 63 modules
var sync = __webpack_require__(6341);
// EXTERNAL MODULE: ./build/compiled/action/runner-log.js
var runner_log = __webpack_require__(3872);
;// CONCATENATED MODULE: ./build/compiled/action/run.js









const { env } = process;
const SERVER_URL = env.GITHUB_SERVER_URL ?? "https://github.com";
const API_URL = env.GITHUB_API_URL ?? "https://api.github.com";
/** GitHub shows at most ten annotations per step. Five are enough to make people look at the pull request. */
const MAX_ANNOTATIONS = 5;
/** Runs the job as a step of a workflow. */
async function runAction(options) {
    const { pullRequest } = options;
    if (pullRequest)
        runner_log.setSecret(pullRequest.token);
    const result = await (0,sync/* sync */.O)(options, {
        directory: env.GITHUB_WORKSPACE ?? process.cwd(),
        template: template/* BUILT_TEMPLATE */.u,
        now: () => new Date(),
        log: runner_log.info,
        serverUrl: SERVER_URL,
        publish: pullRequest && publishTo(pullRequest),
    });
    logResult(options, result);
    await handOver(result, {
        GITHUB_OUTPUT: () => runner_log.setOutputs(outputsOf(options, result)),
        GITHUB_STEP_SUMMARY: () => runner_log.writeSummary(renderSummary(result)),
    });
}
/**
 * Writes the runner's files. Each is tried, though another can't be written.
 * @throws {Problem} that says what stands all the same
 */
async function handOver({ message, pullRequest }, files) {
    const failures = [];
    for (const [name, write] of Object.entries(files)) {
        try {
            await write();
        }
        catch (error) {
            failures.push(`\`${name}\`: ${(0,problem/* messageOf */.bD)(error)}`);
        }
    }
    if (failures.length === 0)
        return;
    const { url } = pullRequest;
    throw new problem/* Problem */.AF({
        title: "Can't hand the result to the runner",
        cause: [
            ...failures,
            `The sync itself is complete: ${message}${url === null ? "" : ` ${url}`}`,
        ].join("\n"),
        remedy: "Later steps do not get the outputs. Check the disk and the folder for temporary files of the runner, and run it again.",
    });
}
/** Loads GitHub's client only when needed: that takes as long as all the rest. */
function publishTo(pullRequest) {
    return async (...args) => {
        const { connect, publisher } = await Promise.all(/* import() */[__webpack_require__.e(267), __webpack_require__.e(404)]).then(__webpack_require__.bind(__webpack_require__, 4404));
        const github = await connect({
            ...pullRequest,
            apiUrl: API_URL,
            log: runner_log.info,
        });
        const publish = publisher(github, pullRequest, SERVER_URL, {
            ref: env.GITHUB_REF,
            baseRef: env.GITHUB_BASE_REF,
            repository: env.GITHUB_REPOSITORY,
            url: runUrl(),
        });
        return publish(...args);
    };
}
/** The web page of this workflow run, which shows the job summary. */
function runUrl() {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    return repository === undefined || id === undefined
        ? undefined
        : `${SERVER_URL}/${repository}/actions/runs/${id}`;
}
function logResult({ verbose }, result) {
    const lines = (0,terminal/* describeRun */.v)(result, { verbose });
    runner_log.group("What changed", lines.map(({ text }) => text));
    runner_log.info(result.message);
    annotateDangers(result.report.findings);
    for (const warning of result.warnings)
        runner_log.warning(warning);
}
function annotateDangers(findings) {
    const dangers = findings.filter(({ severity }) => severity === "danger");
    for (const finding of dangers.slice(0, MAX_ANNOTATIONS)) {
        runner_log.warning(`${(0,markdown/* visibleId */.i2)((0,lib_finding/* subjectOf */.et)(finding))} ${(0,markdown/* visibleId */.i2)(finding.field?.join(".") ?? "")}: ${finding.message} ${finding.remedy}`, "Look before merging");
    }
    const omitted = dangers.length - MAX_ANNOTATIONS;
    if (omitted > 0) {
        runner_log.warning(`${omitted} more are in the job summary.`);
    }
}
/** Sets every output after every run, so that a workflow can use them without checking first. */
function outputsOf(options, result) {
    const { providers, models, prices, findings } = (0,sync_report/* countsOf */.mQ)(result.report);
    const { number, url, headSha } = result.pullRequest;
    return {
        operation: result.operation,
        changed: result.changed,
        "pull-request-number": number ?? "",
        "pull-request-url": url ?? "",
        branch: options.pullRequest?.branch ?? "",
        "head-sha": headSha ?? "",
        "models-added": models.added,
        "models-removed": models.removed,
        "models-changed": models.changed,
        "providers-added": providers.added,
        "providers-removed": providers.removed,
        "price-increases": prices.increases,
        "price-decreases": prices.decreases,
        breaking: (0,sync_report/* isBreakingHere */.Ot)(result.report),
        "catalog-breaking": result.report.compatibility.losses.length > 0,
        "used-affected": (0,sync_report/* countUsedAffected */.ZQ)(result.report),
        findings: findings.danger + findings.warning,
        dangers: findings.danger,
        "report-dir": options.reportDir,
    };
}


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

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ countModels),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
function countModels(catalog) {
    let count = 0;
    for (const provider of catalog.values())
        count += provider.models.size;
    return count;
}
/** A model's name for people: its `name`, or its id if it has none. */
function nameOf(model) {
    return typeof model.name === "string" && model.name.trim() !== ""
        ? model.name
        : model.id;
}


/***/ }),

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ FOR_ONE_RUN),
/* harmony export */   T: () => (/* binding */ findDamage)
/* harmony export */ });
/* harmony import */ var _catalog_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(575);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(577);


/** More than twice the models of today. A catalog up to this size may grow by any factor: somebody may widen the filters. */
const ALWAYS_ALLOWED = 20_000;
/**
 * Of so many, even a large share may go in one run, as long as it is small against all that upstream lists: a repository
 * with three providers loses a third of its models when one of them retires a generation.
 */
const MAY_ALWAYS_GO = { models: 50, providers: 1 };
/** Where a workflow can be given an input for one run. A terminal has no such place. */
const FOR_ONE_RUN = ' (in "Run workflow" on the Actions tab, where the workflow offers it)';
/**
 * Why a run must stop: its new catalog is so much smaller or larger that upstream must be broken. It compares totals,
 * because a catalog that was not synced for a year has lost many models and gained more.
 * @param before without what the repository does not want any more, so that narrowing the filters does not stop the run
 * @param listings everything that upstream lists, also what is not wanted
 * @returns how to accept the new catalog; null if there is no damage
 */
function findDamage(before, after, listings, { maxShrink, maxGrowth }) {
    const models = (0,_catalog_model_js__WEBPACK_IMPORTED_MODULE_1__/* .countModels */ .M)(after);
    const measures = [
        ["models", (0,_catalog_model_js__WEBPACK_IMPORTED_MODULE_1__/* .countModels */ .M)(before), models],
        ["providers", before.size, after.size],
    ];
    const lost = (0,_catalog_model_js__WEBPACK_IMPORTED_MODULE_1__/* .countModels */ .M)(before) - models;
    const isSmall = lost < ((0,_catalog_model_js__WEBPACK_IMPORTED_MODULE_1__/* .countModels */ .M)(listings) + lost) * (maxShrink / 100);
    for (const [what, was, is] of measures) {
        const percent = was === 0 ? 0 : ((was - is) / was) * 100;
        if (-percent > maxGrowth && models > ALWAYS_ALLOWED) {
            return grown(what, was, is, maxGrowth);
        }
        if (percent <= maxShrink)
            continue;
        if (isSmall && was - is <= MAY_ALWAYS_GO[what])
            continue;
        return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
            title: `The catalog would lose ${percent.toFixed(1)}% of its ${what}`,
            cause: `There are ${was} now and would be ${is}; at most ${maxShrink}% may go in one run (\`max-shrink\`).`,
            remedy: `Nothing was written. Look at the source; if it is right, run this once with \`max-shrink: ${Math.min(100, Math.ceil(percent))}\`${FOR_ONE_RUN}.`,
        });
    }
    return null;
}
function grown(what, was, is, maxGrowth) {
    const percent = (is / was - 1) * 100;
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        title: `The catalog would grow by ${percent.toFixed(1)}% in ${what}`,
        cause: `There are ${was} now and would be ${is}; at most ${maxGrowth}% may come in one run (\`max-growth\`), unless all models together are no more than ${ALWAYS_ALLOWED}.`,
        remedy: `Nothing was written. Look at the source; if it is right, run this once with \`max-growth: ${Math.ceil(percent)}\`.`,
    });
}


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

/***/ 8848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The candidate that is spelled most like a text; null if none is spelled much like it. */
function nearestOf(text, candidates) {
    let best = null;
    // A third of the letters may be wrong.
    let least = Math.max(1, Math.floor(text.length / 3)) + 1;
    for (const candidate of candidates) {
        // No distance is less than the difference of the lengths.
        if (Math.abs(candidate.length - text.length) >= least)
            continue;
        const slips = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text, candidate);
        if (slips < least)
            [best, least] = [candidate, slips];
    }
    return best;
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


/***/ }),

/***/ 6660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ STDIN)
/* harmony export */ });
/** As `source`: the catalog is read from standard input. */
const STDIN = "-";


/***/ })

};
