// The completion scripts, in the shells themselves.
import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder, writeAll } from "../../testkit/data.ts";
import { runCli } from "../../testkit/runner.ts";

const cases: [line: string, completed: string[]][] = [
	["model-sync ", ["completion", "help", "init", "lint"]],
	["model-sync l", ["lint"]],
	["model-sync --dry", ["--dry-run"]],
	["model-sync --models-dir x --ver", ["--verbose", "--version"]],
	["model-sync --on-suspicious h", ["hold"]],
	["model-sync --models-dir da", ["data"]],
	["model-sync lint --f", ["--fix", "--format"]],
	["model-sync lint --format ", ["github", "json", "text"]],
	["model-sync completion ", ["bash", "fish", "zsh"]],
	["model-sync help i", ["init"]],
];

/** Prints what a shell makes of a line, one completion a line. */
const ASK = {
	bash: (script: string, line: string) => `
source ${script}
words=(${line} ); case ${JSON.stringify(line)} in *" ") words+=("") ;; esac
COMP_WORDS=("\${words[@]}") COMP_CWORD=$((\${#words[@]} - 1)) COMPREPLY=()
_model_sync
printf '%s\\n' "\${COMPREPLY[@]}"`,
	fish: (script: string, line: string) =>
		`source ${script}; complete --do-complete ${JSON.stringify(line)}`,
};

describe.each(Object.keys(ASK) as (keyof typeof ASK)[])("%s", (shell) => {
	const isThere = spawnSync(shell, ["--version"]).status === 0;

	test.skipIf(!isThere)("completes commands, flags and values", async () => {
		await using folder = await temporaryFolder();
		await writeAll(folder.path, { "data/a.json": "", "date.txt": "" });
		const script = join(folder.path, "script");
		const { stdout } = await runCli(folder.path, ["completion", shell]);
		await writeFile(script, stdout);
		for (const [line, completed] of cases) {
			const asked = spawnSync(shell, ["-c", ASK[shell](script, line)], {
				cwd: folder.path,
				encoding: "utf8",
			});
			const words = asked.stdout
				.split("\n")
				.map((word) => word.replace(/\/?(?:\t.*)?$/s, ""))
				.filter((word) => word !== "");
			expect([line, words.sort(), asked.stderr]).toEqual([line, completed, ""]);
		}
	});
});

const hasZsh = spawnSync("zsh", ["--version"]).status === 0;

test.skipIf(!hasZsh)("zsh reads its script, and completes by it", async () => {
	await using folder = await temporaryFolder();
	const script = join(folder.path, "script");
	const { stdout } = await runCli(folder.path, ["completion", "zsh"]);
	await writeFile(script, stdout);
	const ask = `autoload -U compinit && compinit -u -D && source ${script} && print -- $_comps[model-sync]`;
	const asked = spawnSync("zsh", ["-fc", ask], { encoding: "utf8" });
	expect([asked.stdout, asked.stderr]).toEqual(["_model_sync\n", ""]);
});
