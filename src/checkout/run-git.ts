// The one place where another program is started: git, to read, and nothing but git.
//
// Its configuration is partly hostile: a folder of the repository may hold the files of another, embedded repository,
// with a `config` of its own. Command lines win over every file, so what names a program is switched off there, whether
// it was the runner who set it or somebody else. The keys and variables, and what stops each for the four commands here:
//
// - core.fsmonitor, for whoever reads the index: off. fsmonitor--daemon is the same key.
// - core.hooksPath, hook.*.command: off; and nothing is written that a hook could be run for (GIT_OPTIONAL_LOCKS).
// - an object that is missing, fetched from a promisor: GIT_NO_LAZY_FETCH, and for a git that does not know it yet no
//   protocol is allowed. With no transport there is none of: ext::, remote.*.uploadpack, remote.*.vcs, url.*.insteadOf,
//   core.sshCommand, core.gitProxy, core.askPass, credential.helper, core.alternateRefsCommand.
// - core.pager, pager.*: --no-pager, and stdout is no terminal.
// - core.editor, sequence.editor, gpg.program, filter.*, diff.external, diff.*.textconv, merge.*.driver, trailer.*,
//   submodule.*.update: none of the four commands asks for them without a flag (`--textconv`, `--filters`) that is not
//   given. Those of them that have one value are set to nothing all the same.
// - alias.*: can't stand in for a command of git's own.
// - include.path, includeIf, config.worktree: only more of the same, and the command line wins over them, too.
// - trace2.*: read from the runner's own files alone, and GIT_TRACE2* is off.
// - GIT_DIR, GIT_WORK_TREE, GIT_CONFIG_*, GIT_EXEC_PATH, GIT_EXTERNAL_DIFF, GIT_SSH*, GIT_ASKPASS, GIT_TRACE* and every
//   other variable: not passed on.
//
// The runner's own files (/etc/gitconfig, ~/.gitconfig) stay in force: before 2.38 they are the only place where git
// looks for safe.directory, without which it reads nothing in a container; and no checkout can write to them.
import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { promisify } from "node:util";

/** All that is asked of git, in `git.ts`. None of them writes. */
type Command = "rev-parse" | "ls-tree" | "ls-files" | "cat-file";

/** Not the inputs and no token. What git needs to start, to find its own files, and on Windows to work at all. */
const PASSED_ON = [
	...["PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "LD_LIBRARY_PATH"],
	...["DEVELOPER_DIR", "PATHEXT", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR"],
	...["COMSPEC", "TEMP", "TMP", "USERPROFILE", "HOMEDRIVE", "HOMEPATH"],
	...["APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PROGRAMFILES"],
];

const ENVIRONMENT = {
	// Its messages are read.
	LC_ALL: "C",
	GIT_ALLOW_PROTOCOL: "none",
	GIT_ASKPASS: "",
	GIT_LITERAL_PATHSPECS: "1",
	GIT_NO_LAZY_FETCH: "1",
	// A commit is what GitHub has by its id.
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	GIT_TRACE2: "0",
	GIT_TRACE2_EVENT: "0",
	GIT_TRACE2_PERF: "0",
};

const CONFIGURATION = {
	// Containers run as another user than the one who checked out; git would refuse, though it only reads here.
	"safe.directory": "*",
	// A repository that lies in the checkout as plain files is none. From git 2.38 on.
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
 * What a command of git prints.
 * @throws {Error} of Node, with `stderr`
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
			// Windows looks for a program in this folder first, and so does a relative entry of PATH: not in the checkout.
			cwd: dirname(process.execPath),
			env: { ...Object.fromEntries(passedOn), ...ENVIRONMENT },
			maxBuffer: MAX_OUTPUT,
		},
	);
	return stdout;
}
