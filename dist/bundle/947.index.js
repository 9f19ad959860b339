export const id = 947;
export const ids = [947];
export const modules = {

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

/***/ 4993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ SHELLS),
/* harmony export */   k: () => (/* binding */ completionScript)
/* harmony export */ });
/* harmony import */ var _lib_maps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7787);

const SHELLS = ["bash", "zsh", "fish"];
function completionScript(shell, program) {
    const name = program.name();
    const help = program.createHelp();
    const commands = [program, ...help.visibleCommands(program)].map((command) => ({
        name: command === program ? "" : command.name(),
        summary: command.summary() || command.description(),
        flags: help.visibleOptions(command).map(toFlag),
        argument: argumentOf(command, program),
    }));
    switch (shell) {
        case "bash":
            return bashScript(name, commands);
        case "zsh":
            return zshScript(name, commands);
        case "fish":
            return fishScript(name, commands);
        default:
            return shell;
    }
}
function toFlag({ flags, long, short, description }) {
    const [, takes] = /<([^<>]+)>/.exec(flags) ?? [];
    return {
        long: long ?? "",
        short: short ?? null,
        description,
        value: takes === undefined ? null : expectedOf(takes),
    };
}
/** @param takes as the help has it: `flag|hold`, `DIR`, `URL|FILE` */
function expectedOf(takes) {
    const alternatives = takes.split("|");
    if (/^[a-z|]+$/.test(takes))
        return { kind: "choices", choices: alternatives };
    if (alternatives.includes("DIR"))
        return { kind: "folders" };
    return { kind: alternatives.includes("FILE") ? "files" : "anything" };
}
function argumentOf(command, program) {
    // Commander has no choices for its own command.
    if (command.name() === "help") {
        const names = program.commands.map((other) => other.name());
        return { kind: "choices", choices: names };
    }
    const [argument] = command.registeredArguments;
    if (argument === undefined)
        return null;
    return argument.argChoices === undefined
        ? { kind: "files" }
        : { kind: "choices", choices: argument.argChoices };
}
function spellings({ long, short, }) {
    return short === null ? [long] : [short, long];
}
function functionName(program) {
    return `_${program.replaceAll("-", "_")}`;
}
function bashScript(program, commands) {
    const own = functionName(program);
    const withValue = new Set(commands
        .flatMap(({ flags }) => flags.filter(({ value }) => value !== null))
        .flatMap(spellings));
    const places = (0,_lib_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(commands.flatMap(({ name, flags }) => flags.flatMap(({ value, ...flag }) => value === null
        ? []
        : spellings(flag).map((spelling) => ({
            place: `"${name} ${spelling}"`,
            action: bashValue(value),
        })))), ({ action }) => action);
    const values = [...places].map(([action, own]) => `    ${own.map(({ place }) => place).join("|")})\n      ${action}\n      return ;;`);
    const words = commands.map(({ name, flags, argument }) => {
        const all = flags.flatMap(spellings).join(" ");
        const own = name === "" ? namesOf(commands) : choicesOf(argument);
        return `    "${name}") flags="${all}" words="${own.join(" ")}" ;;`;
    });
    return `# Completes ${program} in bash. Made by: ${program} completion bash
${own}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command="" flags="" words="" at IFS=$' \\t\\n'
  # Bash takes --flag=value for three words.
  if [[ $current == "=" ]]; then current=""
  elif [[ $previous == "=" ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      ${[...withValue].join("|")})
        ((at++))
        if [[ \${COMP_WORDS[at]} == "=" ]]; then ((at++)); fi ;;
      -*) ;;
      *) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${values.join("\n")}
  esac
  case $command in
${words.join("\n")}
  esac
  # Bash completes paths where there is no reply.
  if [[ $current == -* ]]; then words=$flags; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F ${own} ${program}
`;
}
function namesOf(commands) {
    return commands.map(({ name }) => name).filter((name) => name !== "");
}
function choicesOf(argument) {
    return argument?.kind === "choices" ? argument.choices : [];
}
function bashValue(value) {
    switch (value.kind) {
        case "choices":
            return `COMPREPLY=($(compgen -W "${value.choices.join(" ")}" -- "$current"))`;
        case "folders":
            return `IFS=$'\\n'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$current"))`;
        case "files":
            return ":";
        case "anything":
            return "compopt +o bashdefault +o default 2>/dev/null";
        default:
            return value;
    }
}
function zshScript(program, commands) {
    const own = functionName(program);
    const [main, ...others] = commands;
    const names = others.map(({ name, summary }) => `        ${zshQuote(`${name}:${summary}`)}`);
    const cases = others.map(({ name, flags, argument }) => `    ${name}) _arguments -s ${[
        ...flags.map(zshFlag),
        ...(argument === null ? [] : [`'*: :${zshAction(argument)}'`]),
    ].join(" ")} ;;`);
    return `#compdef ${program}
# Completes ${program} in zsh. Made by: ${program} completion zsh
${own}() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C -s \\
    ${(main?.flags ?? []).map(zshFlag).join(" \\\n    ")} \\
    '1: :->command' '*:: :->arguments'
  case $state in
    command)
      local -a commands=(
${names.join("\n")}
      )
      _describe command commands ;;
    arguments)
      case $words[1] in
${cases.map((line) => `    ${line}`).join("\n")}
      esac ;;
  esac
}
if [[ $funcstack[1] == ${own} ]]; then ${own} "$@"; else compdef ${own} ${program}; fi
`;
}
function zshFlag(flag) {
    const { description, value } = flag;
    const text = `[${description.replace(/[[\]:\\]/g, "\\$&")}]`;
    const action = value === null ? "" : `: :${zshAction(value)}`;
    const [first = "", ...more] = spellings(flag);
    if (more.length === 0) {
        return zshQuote(`${first}${value === null ? "" : "="}${text}${action}`);
    }
    const all = spellings(flag);
    return `${zshQuote(`(${all.join(" ")})`)}{${all.join(",")}}${zshQuote(text + action)}`;
}
function zshAction(value) {
    switch (value.kind) {
        case "choices":
            return `(${value.choices.join(" ")})`;
        case "folders":
            return "_files -/";
        case "files":
            return "_files";
        case "anything":
            return " ";
        default:
            return value;
    }
}
function zshQuote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
function fishScript(program, commands) {
    const names = namesOf(commands);
    const complete = `complete -c ${program}`;
    const lines = commands.flatMap(({ name, summary, flags, argument }) => {
        const when = name === ""
            ? `not __fish_seen_subcommand_from ${names.join(" ")}`
            : `__fish_seen_subcommand_from ${name}`;
        return [
            ...(name === ""
                ? []
                : [
                    `${complete} -n "not __fish_seen_subcommand_from ${names.join(" ")}" -f -a ${name} -d ${fishQuote(summary)}`,
                ]),
            ...(argument?.kind === "files"
                ? []
                : [`${complete} -n "${when}" -f${fishArguments(argument)}`]),
            ...flags.map((flag) => `${complete} -n "${when}" ${fishFlag(flag)}`),
        ];
    });
    return `# Completes ${program} in fish. Made by: ${program} completion fish
${lines.join("\n")}
`;
}
function fishArguments(argument) {
    const choices = choicesOf(argument);
    return choices.length > 0 ? ` -a "${choices.join(" ")}"` : "";
}
function fishFlag({ long, short, description, value }) {
    return [
        `-l ${long.slice(2)}`,
        ...(short === null ? [] : [`-s ${short.slice(1)}`]),
        ...(value === null ? [] : [fishValue(value)]),
        `-d ${fishQuote(description)}`,
    ].join(" ");
}
function fishValue(value) {
    switch (value.kind) {
        case "choices":
            return `-x -a "${value.choices.join(" ")}"`;
        case "folders":
            return '-x -a "(__fish_complete_directories)"';
        case "files":
            return "-r -F";
        case "anything":
            return "-x";
        default:
            return value;
    }
}
function fishQuote(text) {
    return `'${text.replace(/[\\']/g, "\\$&")}'`;
}


/***/ }),

/***/ 6947:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(577);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2772);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7566);
/* harmony import */ var _completion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4993);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4085);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2611);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4565);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3007);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5762);










const EXIT = { done: 0, failed: 1, wrongFlags: 2, notUpToDate: 3 };
async function main(args) {
    let code = EXIT.done;
    try {
        await (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)(args, {
            sync: async (given) => {
                code = await sync(given, args);
            },
            lint: async (given) => {
                code = await lint(given);
            },
            init: async (given) => {
                code = await init(given);
            },
            completion: async (shell, program) => {
                process.stdout.write((0,_completion_js__WEBPACK_IMPORTED_MODULE_7__/* .completionScript */ .k)(shell, program));
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
async function sync({ given, check, json }, args) {
    const directory = process.cwd();
    const environment = {
        directory,
        get temporaryDirectory() {
            return process.env.RUNNER_TEMP || (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .privateFolder */ .q)(directory);
        },
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
    const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(527), __webpack_require__.e(206), __webpack_require__.e(703), __webpack_require__.e(621), __webpack_require__.e(230)]).then(__webpack_require__.bind(__webpack_require__, 3230));
    const isUpToDate = await runCommand(options, {
        directory,
        check,
        json,
        command: (0,_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .commandWithout */ .G)(args, ["--check", "--dry-run", "-n", "--json"]),
    });
    return check && !isUpToDate ? EXIT.notUpToDate : EXIT.done;
}
async function lint({ given, paths }) {
    const { readLintOptions } = await __webpack_require__.e(/* import() */ 364).then(__webpack_require__.bind(__webpack_require__, 3364));
    const options = attempt(_program_js__WEBPACK_IMPORTED_MODULE_4__/* .LINT_HELP_HINT */ .Wv, () => readLintOptions(given, process.cwd(), paths));
    if (options === null)
        return EXIT.wrongFlags;
    const { runLint } = await Promise.all(/* import() */[__webpack_require__.e(527), __webpack_require__.e(703), __webpack_require__.e(6)]).then(__webpack_require__.bind(__webpack_require__, 6));
    try {
        return (await runLint(options)) ? EXIT.failed : EXIT.done;
    }
    catch (error) {
        // 1 means that lint found errors.
        reportError(error);
        return EXIT.wrongFlags;
    }
}
async function init(given) {
    const { runInit } = await Promise.all(/* import() */[__webpack_require__.e(527), __webpack_require__.e(206), __webpack_require__.e(703), __webpack_require__.e(621), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 4797));
    await runInit(given, process.cwd());
    return EXIT.done;
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
    const { title, cause, remedy } = error instanceof _lib_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF ? error : unexpected(error);
    const lines = (text) => (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .inFlags */ .r)(text).split(/\r?\n/);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .printLines */ .tj)([
        ...lines(title).map((text) => ({ text, tone: "bad" })),
        ...lines(cause).map((line) => ({ text: `  ${line}` })),
        ...lines(remedy).map((text) => ({ text })),
    ], process.stderr);
}
function unexpected(error) {
    return {
        title: "Something unexpected went wrong",
        cause: error instanceof Error ? (error.stack ?? error.message) : String(error),
        remedy: `This is a bug. Please report it with this message: ${_version_js__WEBPACK_IMPORTED_MODULE_9__/* .PROJECT_URL */ .w}/issues/new/choose`,
    };
}
(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreClosedPipes */ .MJ)();
// For the help, too, which is printed while the flags are read.
if (process.argv.includes(_program_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_COLOR */ .qV))
    process.env.NO_COLOR = "1";
process.exitCode = await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ privateFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/**
 * The folder for a project's reports, which only this user can read or write: in the temporary folder of all, others
 * could read the reports, be in the way, or plant links.
 */
function privateFolder(project) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(project).digest("hex");
    const own = process.getuid?.();
    const mine = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), own === undefined ? "model-sync" : `model-sync-${own}`);
    const home = isPrivate(mine, own)
        ? mine
        : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "model-sync-"));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, `${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(project)}-${digest.slice(0, 8)}`);
}
/** Creates the folder if there is none. Where others were first, it is not used. */
function isPrivate(folder, own) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700 });
    }
    catch {
        // It exists, or can't be created: what follows tells.
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder);
        // On Windows, the temporary folder is the user's own.
        if (own === undefined)
            return stat.isDirectory();
        return stat.isDirectory() && stat.uid === own && (stat.mode & 0o077) === 0;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ HELP_HINT),
/* harmony export */   Wv: () => (/* binding */ LINT_HELP_HINT),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   qV: () => (/* binding */ NO_COLOR)
/* harmony export */ });
/* unused harmony exports EXIT_CODES, DOCUMENTS, createProgram */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4673);
/* harmony import */ var _inputs_lint_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6587);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8848);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8910);
/* harmony import */ var _upstream_stdin_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6660);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7566);
/* harmony import */ var _completion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4993);









/** The usual width of a terminal. */
const COLUMNS = 80;
/** The text beside a flag is wrapped if it has this much room. */
const MIN_COLUMNS = 20;
/** Longer lines are hard to read. */
const MAX_COLUMNS = 100;
/** What each command is for, before its flags. Examples are indented. */
const DESCRIPTION = `Brings a project's copy of the models.dev catalog up to date.

Fetches the catalog, applies your patches, says what changed and what looks wrong, and writes one JSON file per provider: all files, or none. Run it in your project's folder. To open pull requests, use the GitHub Action instead: model-sync init writes its workflow.

  model-sync --dry-run --verbose
      see what a first run would do; it writes nothing
  model-sync --models-dir data/models --providers openai,google*
      JSON where you want it, no Elixir, one provider
  model-sync --check
      in CI: fail when somebody forgot to sync
  gunzip --stdout api.json.gz | model-sync --source -
      the catalog from another program`;
/** What each command's exit codes mean, for the help and the man page. */
const EXIT_CODES = {
    "model-sync": [
        "done, or nothing to do",
        "failed; the message says what to do",
        "wrong flags",
        "not up to date (--check)",
    ],
    lint: [
        "no errors",
        "errors; with --strict, also warnings",
        "could not check: wrong flags, or no catalog",
    ],
};
const HELP_HINT = "model-sync --help lists the flags.";
const LINT_HELP_HINT = "model-sync lint --help lists the flags.";
const LINT_DESCRIPTION = `Checks the names of models in your code against the committed catalog. No network. Errors: models that are gone or renamed. Warnings: deprecated ones.

  model-sync lint
      all files that git tracks
  model-sync lint lib config/models.yaml --strict
      these files and folders; fail for warnings, too

A comment on the line or above it ignores a name:
model-sync: ignore gpt-4 -- reason`;
const INIT_DESCRIPTION = `Writes the workflow that opens the pull requests. Looks at your repository first: a Mix project, a catalog that is there already, folders of data, and the models that your code names. Shows the workflow and asks before it writes. An existing file is never overwritten.

  model-sync init
      show the workflow, and ask
  model-sync init --yes
      write it without asking`;
const COMPLETION_DESCRIPTION = `Prints a script that completes commands, flags and values in your shell.

  eval "$(model-sync completion bash)"
      in ~/.bashrc
  eval "$(model-sync completion zsh)"
      in ~/.zshrc, after compinit
  model-sync completion fish | source
      in ~/.config/fish/config.fish`;
const DOCUMENTS = `${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .PROJECT_URL */ .w}/tree/v1/docs`;
const NO_COLOR = "--no-color";
const OWN_GROUP = "This program:";
/** @throws {CommanderError} after the help, the version or an error has been printed */
async function runProgram(args, commands) {
    await createProgram(commands, args).parseAsync(args, { from: "user" });
}
/** The commands and their flags. The help, the completions and the man page are made from this. */
function createProgram(commands, args = []) {
    const program = createSync(commands, args);
    addLint(program, commands, args);
    addInit(program, commands);
    addCompletion(program, commands);
    return program;
}
function createSync({ sync }, args) {
    const program = prepare(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB("model-sync"), {
        summary: "bring a copy of the models.dev catalog up to date",
        description: DESCRIPTION,
        hint: HELP_HINT,
        links: [`More: ${DOCUMENTS}`, `Problems: ${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .PROJECT_URL */ .w}/issues`],
    });
    const given = addInputs(program, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.filter(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isFlag */ .RV), args);
    const isOn = (option) => program.getOptionValue(option.attributeName()) === true;
    const check = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$("--check", "write nothing; exit 3 when not up to date").helpGroup(`${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc["dry-run"].group}:`);
    const json = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$("--json", "print report.json, and nothing else").helpGroup(`${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc.verbose.group}:`);
    return addOwnFlags(program.addOption(check).addOption(json))
        .version(_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x, "-V, --version", "the version")
        .allowExcessArguments()
        .enablePositionalOptions()
        .helpCommand("help [command]", "what a command does, and its flags")
        .hook("preSubcommand", (_, command) => refuseEarlyFlags(program, command))
        .action(async () => {
        const [extra] = program.args;
        if (extra !== undefined)
            refuseArgument(program, extra);
        await sync({ given: given(), check: isOn(check), json: isOn(json) });
    });
}
/** A flag of the sync before another command would have no effect. */
function refuseEarlyFlags(program, command) {
    const [early] = program.options.filter((option) => option.long !== NO_COLOR &&
        program.getOptionValueSource(option.attributeName()) === "cli");
    if (early === undefined)
        return;
    command.error(`error: ${early.long} stands before ${command.name()}; write model-sync ${command.name()} ${early.long}`);
}
/** Commander suggests flags, but no commands where the program itself does something. */
function refuseArgument(program, argument) {
    const commands = program.commands.map((command) => command.name());
    const flags = program.options.map(({ long }) => long ?? "");
    const nearest = flags.find((flag) => flag === `--${argument}`) ??
        (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestOf */ .q)(argument, commands);
    const suggestion = nearest === null ? "" : `\n(Did you mean ${nearest}?)`;
    return program.error(`error: unexpected argument '${argument}'${suggestion}`);
}
function addLint(program, { lint }, args) {
    const linter = prepare(program.command("lint"), {
        summary: "check the names of models in your code",
        description: LINT_DESCRIPTION,
        hint: LINT_HELP_HINT,
        links: [`More: ${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .PROJECT_URL */ .w}/blob/v1/docs/lint.md`],
    });
    const given = addInputs(linter, _inputs_lint_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .LINT_FLAGS */ .YP, _inputs_lint_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .LINT_FLAG_NAMES */ .ob, args);
    linter
        .addArgument(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Argument */ .ef("[path...]", "files, folders or globs; else all"))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$("--json", "the same as --format json")
        .helpGroup(`${_inputs_lint_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .LINT_FLAGS */ .YP.format.group}:`)
        .implies({ format: "json" }));
    addOwnFlags(linter).action((paths) => lint({ given: given(), paths }));
}
function addInit(program, { init }) {
    const command = prepare(program.command("init"), {
        summary: "write the workflow for GitHub",
        description: INIT_DESCRIPTION,
        hint: "model-sync init --help lists the flags.",
        links: [],
    })
        .option(`--source <${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc.source.flag.takes}>`, `the catalog of the models to look for [${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc.source.default}]`)
        .option("-y, --yes", "write without asking")
        .option("-n, --dry-run", "only print the workflow");
    addOwnFlags(command).action(({ source, yes = false, dryRun = false }) => init({ source: source ?? _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc.source.default, yes, dryRun }));
}
function addCompletion(program, { completion }) {
    const command = prepare(program.command("completion"), {
        summary: "print a completion script for your shell",
        description: COMPLETION_DESCRIPTION,
        hint: "model-sync completion --help says how to use it.",
        links: [],
    }).addArgument(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Argument */ .ef("<shell>", "your shell").choices(_completion_js__WEBPACK_IMPORTED_MODULE_7__/* .SHELLS */ .O));
    addOwnFlags(command).action((shell) => completion(shell, program));
}
/** What all commands have in common. */
function prepare(command, { summary, description, hint, links, }) {
    return command
        .summary(summary)
        .description(description)
        .configureHelp({
        optionTerm,
        formatItem,
        subcommandTerm,
        minWidthToWrap: MIN_COLUMNS,
        // Commander takes it out where there are no colours.
        styleTitle: (title) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("bold", title),
    })
        .addHelpText("after", afterFlags(command.name(), links))
        .showHelpAfterError(hint)
        .configureOutput({
        outputError,
        getOutHelpWidth: () => widthOf(process.stdout),
        getErrHelpWidth: () => widthOf(process.stderr),
    })
        .exitOverride();
}
/** The flags that all commands have; they come last. */
function addOwnFlags(command) {
    return command
        .optionsGroup(OWN_GROUP)
        .option(NO_COLOR, "no colours")
        .helpOption("-h, --help", "this text");
}
function afterFlags(name, links) {
    const codes = EXIT_CODES[name] ?? [];
    const blocks = [
        codes.length === 0
            ? []
            : [
                "Exit codes:",
                ...codes.map((meaning, code) => `  ${code}  ${meaning}`),
            ],
        links,
    ];
    return blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => `\n${lines.join("\n")}`)
        .join("\n");
}
function widthOf({ isTTY, columns }) {
    return isTTY ? Math.min(columns || COLUMNS, MAX_COLUMNS) : COLUMNS;
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
    const { takes, short, meaning = "" } = flag ?? {};
    const names = `${short === undefined ? "" : `-${short}, `}--${name}`;
    const option = takes === undefined
        ? new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$(names, meaning)
        : new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$(`${names} <${takes}>`, fallback === "" ? meaning : `${meaning} [${fallback}]`);
    return option.helpGroup(`${group}:`).argParser(requireValue);
    /** If the value is missing before `--dry-run`, the flag must not be taken for the value: files would be written. */
    function requireValue(value) {
        if (value?.startsWith("-") &&
            value !== _upstream_stdin_js__WEBPACK_IMPORTED_MODULE_8__/* .STDIN */ .T &&
            !args.includes(`--${name}=${value}`))
            throw new commander__WEBPACK_IMPORTED_MODULE_1__/* .InvalidArgumentError */ .Di(`If the value begins with a dash, write --${name}=${value}`);
        return value;
    }
}
function optionTerm({ flags }) {
    return flags.replace(/[<>]/g, "");
}
/** A list of commands is easier to read without `[options]` in each line. */
function subcommandTerm(command) {
    const args = command.registeredArguments.map((argument) => {
        const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
        return argument.required ? `<${name}>` : `[${name}]`;
    });
    return [command.name(), ...args].join(" ");
}
/** Commander's format, but a word that is too long for its column starts further left. */
function formatItem(...item) {
    const width = this.helpWidth ?? COLUMNS;
    return commander__WEBPACK_IMPORTED_MODULE_1__/* .Help */ ._V.prototype.formatItem
        .apply(this, item)
        .split("\n")
        .map((line) => (line.length > width ? line.trim().padStart(width) : line))
        .join("\n");
}
/** Error messages may repeat control sequences from the command line, which a terminal would execute. */
function outputError(text, write) {
    write(text.split("\n").map(_report_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .B).join("\n"));
}


/***/ }),

/***/ 4565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commandWithout)
/* harmony export */ });
/** The command that was given, without some of its flags, to paste into a shell. */
function commandWithout(args, flags, platform = process.platform) {
    // What npx runs is not on the path.
    const program = process.env.npm_command === "exec" ? "npx model-sync-action" : "model-sync";
    const kept = args.filter((arg) => !flags.includes(arg));
    return [program, ...kept.map((arg) => shellQuote(arg, platform))].join(" ");
}
function shellQuote(arg, platform) {
    if (/^[\w@%+=:,./-]+$/.test(arg))
        return arg;
    return platform === "win32"
        ? `"${arg.replaceAll('"', '\\"')}"`
        : `'${arg.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 3007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ ignoreClosedPipes),
/* harmony export */   Rh: () => (/* binding */ showProgress),
/* harmony export */   tj: () => (/* binding */ printLines)
/* harmony export */ });
/* unused harmony export hasColours */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8910);



const COLOURS = {
    head: "bold",
    good: "green",
    bad: "red",
    warn: "yellow",
};
/** Nothing is left to tell a reader who has gone, as `head` does: the run goes on, and ends as it would have. */
function ignoreClosedPipes() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on("error", (error) => {
            if (error.code !== "EPIPE")
                throw error;
        });
    }
}
/** Prints lines. They have colours and fit the width if a person watches. */
function printLines(lines, stream = process.stdout) {
    for (const line of lines)
        stream.write(`${paint(line, stream)}\n`);
}
function paint({ text, tone }, stream) {
    const line = wrapped((0,_report_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(text), stream);
    return tone && hasColours(stream)
        ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(COLOURS[tone], line, { validateStream: false })
        : line;
}
/** Continued lines are indented, so that each line's beginning can be seen. */
function wrapped(line, { isTTY, columns }) {
    if (!isTTY || !columns || line.length <= columns)
        return line;
    const indent = " ".repeat(line.search(/\S|$/) + 2);
    return new commander__WEBPACK_IMPORTED_MODULE_1__/* .Help */ ._V()
        .boxWrap(line, columns - indent.length)
        .replaceAll("\n", `\n${indent}`);
}
/** As commander does for the help: https://no-color.org, and FORCE_COLOR as Node takes it. */
function hasColours({ isTTY }) {
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    if (NO_COLOR || FORCE_COLOR === "0" || FORCE_COLOR === "false")
        return false;
    if (FORCE_COLOR !== undefined)
        return true;
    return isTTY === true && TERM !== "dumb";
}
/** Waiting for less needs no explanation. */
const TICK_MS = 1000;
function showProgress() {
    const { stderr } = process;
    let current = "";
    let since = 0;
    const draw = () => {
        if (!stderr.isTTY)
            return;
        const seconds = Math.floor((performance.now() - since) / 1000);
        const line = seconds > 0 ? `${current} (${seconds} s)` : current;
        // A line that is wider than the terminal could not be cleared.
        const shown = (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(line).slice(0, (stderr.columns || 80) - 1);
        stderr.write(`\r\u001b[K${current === "" ? "" : shown}`);
    };
    const timer = stderr.isTTY ? setInterval(draw, TICK_MS) : undefined;
    timer?.unref();
    const show = (line) => {
        current = line;
        since = performance.now();
        draw();
    };
    return {
        show,
        warn: (line) => {
            if (stderr.isTTY)
                stderr.write("\r\u001b[K");
            stderr.write(`${(0,_report_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(line)}\n`);
            draw();
        },
        clear: () => {
            clearInterval(timer);
            show("");
        },
    };
}


/***/ }),

/***/ 5762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ flagOf),
/* harmony export */   r: () => (/* binding */ inFlags)
/* harmony export */ });
/* harmony import */ var _findings_damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4673);
/* harmony import */ var _inputs_lint_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6587);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7566);
// Problems are told in the words of the action. In a terminal, an input is a flag.




const FLAGS = new Set([
    ..._inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.filter(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isFlag */ .RV),
    ..._inputs_lint_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .LINT_FLAG_NAMES */ .ob,
]);
/** Inputs as flags: `` `max-shrink: 30` `` is `--max-shrink 30`. A document of this project gets its address. */
function inFlags(text) {
    return text
        .replace(/`([a-z-]+)(?:: ([^`]*))?`/g, (whole, name, value) => FLAGS.has(name)
        ? `--${name}${value === undefined ? "" : ` ${value}`}`
        : whole)
        .replace(_findings_damage_js__WEBPACK_IMPORTED_MODULE_0__/* .FOR_ONE_RUN */ .N, "")
        .replace(" (actions/checkout)", "")
        .replace(/\bAn input\b/g, "A flag")
        .replace(/(?<![\w`"/])input(s?)\b(?![`"])/g, "flag$1")
        .replace(/(?<![\w/])docs\/[\w-]+\.md\b/g, `${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .PROJECT_URL */ .w}/blob/v1/$&`);
}
/** What a finding names an input by, as a flag. */
function flagOf(name) {
    return FLAGS.has(name) ? `--${name}` : name;
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


/***/ }),

/***/ 7566:
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
