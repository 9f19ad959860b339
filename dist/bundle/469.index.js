export const id = 469;
export const ids = [469,834];
export const modules = {

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/checkout/template.js
var template = __webpack_require__(1928);
// EXTERNAL MODULE: ./build/lib/finding.js
var lib_finding = __webpack_require__(2525);
// EXTERNAL MODULE: ./build/lib/problem.js
var problem = __webpack_require__(2239);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/report/body.js + 7 modules
var body = __webpack_require__(2469);
;// CONCATENATED MODULE: ./build/report/summary.js


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

// EXTERNAL MODULE: ./build/report/sync-report.js + 3 modules
var sync_report = __webpack_require__(7717);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(3299);
// EXTERNAL MODULE: ./build/sync.js + 67 modules
var sync = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/action/runner-log.js
var runner_log = __webpack_require__(4834);
;// CONCATENATED MODULE: ./build/action/run.js









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
            failures.push(`\`${name}\`: ${(0,problem/* messageOf */.b)(error)}`);
        }
    }
    if (failures.length === 0)
        return;
    const { url } = pullRequest;
    throw new problem/* Problem */.A({
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
        const { connect, publisher } = await Promise.all(/* import() */[__webpack_require__.e(267), __webpack_require__.e(499)]).then(__webpack_require__.bind(__webpack_require__, 499));
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

/***/ 4834:
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
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6812);
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


/***/ })

};
