// GitHub downloads an action for every run: as `git archive` packs the repository.
import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../testkit/data.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** The commit, by the rules of the working tree. */
const archive = (format: "tar" | "tar.gz") =>
	execFileSync(
		"git",
		["archive", "--worktree-attributes", `--format=${format}`, "HEAD"],
		{ cwd: project, maxBuffer: 1e8 },
	);

test("what GitHub downloads for a run has about 0.8 MB, and works on its own", async () => {
	expect(archive("tar.gz").length).toBeLessThanOrEqual(840_000);
	await using folder = await temporaryFolder();
	const path = join(folder.path, "action");
	await mkdir(path);
	execFileSync("tar", ["-x", "-C", path], { input: archive("tar") });
	const help = execFileSync("node", [
		join(path, "dist/cli/index.js"),
		"--help",
	]);
	expect(help.toString()).toContain("--dry-run");
	expect(
		execFileSync("ls", [path]).toString().split("\n").filter(Boolean),
	).toEqual(["LICENSE", "action.yml", "dist", "lint"]);
});
