// The only place where another program is started: git, and only to read.
//
// Git's configuration may be hostile: a folder of the repository may contain the files of another, embedded repository
// with its own `config`. The command line overrides every configuration file, so all settings that name a program are
// switched off there, no matter who set them. These are the keys and variables, and what disables each of them for the
// four commands used here:
//
// - core.fsmonitor, used when the index is read: off. fsmonitor--daemon has the same key.
// - core.hooksPath, hook.*.command: off; also, nothing is written that would run a hook (GIT_OPTIONAL_LOCKS).
// - fetching a missing object from a promisor: GIT_NO_LAZY_FETCH; older versions of git do not know it, so no protocol
//   is allowed either. Without a transport, none of these is used: ext::, remote.*.uploadpack, remote.*.vcs, url.*.insteadOf,
//   core.sshCommand, core.gitProxy, core.askPass, credential.helper, core.alternateRefsCommand.
// - core.pager, pager.*: --no-pager, and stdout is not a terminal.
// - core.editor, sequence.editor, gpg.program, filter.*, diff.external, diff.*.textconv, merge.*.driver, trailer.*,
//   submodule.*.update: none of the four commands uses them without a flag (`--textconv`, `--filters`), which is not
//   passed. Those that have a single value are set to an empty value anyway.
// - alias.*: can't replace a built-in command.
// - include.path, includeIf, config.worktree: they can only add the same keys, and the command line overrides them, too.
// - trace2.*: read only from the runner's own files, and GIT_TRACE2* is off.
// - GIT_DIR, GIT_WORK_TREE, GIT_CONFIG_*, GIT_EXEC_PATH, GIT_EXTERNAL_DIFF, GIT_SSH*, GIT_ASKPASS, GIT_TRACE* and every
//   other variable: not passed on.
//
// The runner's own files (/etc/gitconfig, ~/.gitconfig) are still read: before 2.38 they are the only place where git
// looks for safe.directory, and without it git reads nothing in a container. A checkout can't write to these files.
import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { promisify } from "node:util";

/** The commands that `git.ts` uses. None of them writes. */
type Command = "rev-parse" | "ls-tree" | "ls-files" | "cat-file";

/** The variables that git needs to start, to find its own files, and to work on Windows. No inputs and no token. */
const PASSED_ON = [
	...["PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "LD_LIBRARY_PATH"],
	...["DEVELOPER_DIR", "PATHEXT", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR"],
	...["COMSPEC", "TEMP", "TMP", "USERPROFILE", "HOMEDRIVE", "HOMEPATH"],
	...["APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PROGRAMFILES"],
];

const ENVIRONMENT = {
	// `git.ts` reads its error messages.
	LC_ALL: "C",
	GIT_ALLOW_PROTOCOL: "none",
	GIT_ASKPASS: "",
	GIT_LITERAL_PATHSPECS: "1",
	GIT_NO_LAZY_FETCH: "1",
	// The commit has to be the one that GitHub has under this id.
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	GIT_TRACE2: "0",
	GIT_TRACE2_EVENT: "0",
	GIT_TRACE2_PERF: "0",
};

const CONFIGURATION = {
	// A container often runs as another user than the checkout. Git would refuse to work, although it only reads here.
	"safe.directory": "*",
	// Ignores a repository whose files are committed as plain files. From git 2.38 on.
	"safe.bareRepository": "explicit",
	"core.fsmonitor": "false",
	"core.hooksPath": "/dev/null",
	"core.alternateRefsCommand": "",
	"core.askPass": "",
	"core.editor": "",
	"core.gitProxy": "",
	"core.sshCommand": "",
	"credential.helper": "",
	"diff.external": "",
	"gpg.program": "",
	"protocol.allow": "never",
	"submodule.recurse": "false",
};

const MAX_OUTPUT = 256 * 1024 * 1024;

/**
 * Runs a git command and returns its output.
 * @throws {Error} Node's error, with `stderr`
 */
export async function runGit(
	directory: string,
	command: Command,
	...args: readonly string[]
): Promise<string> {
	const settings = Object.entries(CONFIGURATION).flatMap(([key, value]) => [
		"-c",
		`${key}=${value}`,
	]);
	const passedOn = PASSED_ON.map((name) => [name, process.env[name]]).filter(
		([, value]) => value !== undefined,
	);
	const { stdout } = await promisify(execFile)(
		"git",
		["-C", directory, "--no-pager", ...settings, command, ...args],
		{
			// Not the checkout: Windows looks for a program in this folder first, and a relative entry of PATH starts here.
			cwd: dirname(process.execPath),
			env: { ...Object.fromEntries(passedOn), ...ENVIRONMENT },
			maxBuffer: MAX_OUTPUT,
		},
	);
	return stdout;
}
