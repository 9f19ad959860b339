import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { measureDownload } from "../../scripts/bench/download.ts";
import { stages } from "../../scripts/bench/processes.ts";
import { renderResults } from "../../scripts/bench/table.ts";
import { apiJson } from "../../testkit/catalogs.ts";
import {
	temporaryFolder,
	temporaryRepository,
	writeAll,
} from "../../testkit/data.ts";
import { startGitHub } from "../../testkit/github/server.ts";

describe("the stages of a run", () => {
	const COMPOSED = ["read", "fetch", "validate", "build", "compare"];
	const REPORTED = ["judge", "render", "search", "report"];
	const api = JSON.stringify(apiJson({ p: { m: { name: "M" } } }));

	test("are measured as the job itself goes through them, in a dry run and in one that publishes", async () => {
		await using temporary = await temporaryFolder();
		const folder = temporary.path;
		await writeAll(folder, { "api.json": api, "project/a.txt": "p:m\n" });
		const workload = { input: join(folder, "api.json"), times: 1 };
		await using github = await startGitHub();
		const { gitDir } = await github.createRepository("acme/bench", {
			files: { "a.txt": "p:m\n" },
		});
		const clone = join(folder, "clone");
		execFileSync("git", ["clone", "-q", gitDir, clone]);
		const standIn = [github.apiUrl, "acme/bench"];

		const dry = await stages(workload, join(folder, "project"));
		const published = await stages(workload, clone, standIn);

		expect(Object.keys(dry)).toEqual([...COMPOSED, ...REPORTED]);
		expect(Object.keys(published)).toEqual([
			...[...COMPOSED, ...REPORTED],
			...["write", "publish"],
		]);
		expect(Object.values(published).every((ms) => ms > 0)).toBe(true);
	});
});

describe("what a run downloads", () => {
	test("is the last commit as git archives it, without what export-ignore leaves out", async () => {
		// Letters that don't compress.
		const noise = Array.from({ length: 9000 }, (_, i) =>
			((i * i * 7919) % 65_521).toString(36),
		).join("");
		await using project = await temporaryRepository({
			"action.yml": "name: x\n",
			"dist/index.js": "run();\n",
			"docs/long.md": noise,
		});
		const whole = measureDownload(project.path);
		await writeAll(project.path, { ".gitattributes": "docs export-ignore\n" });
		project.commit();
		const ignoring = measureDownload(project.path);

		expect(whole).toBeGreaterThan(5000);
		expect(ignoring).toBeLessThan(1000);
	});

	test("is in the results", () => {
		const machine = {
			cpu: "A",
			cores: 1,
			memoryGiB: 1,
			system: "x",
			node: "24",
		};
		const text = renderResults({
			machine,
			download: 1_397_329,
			processes: [],
			stages: [],
			requests: [],
		});

		expect(text).toContain("| Download for a run, MB | | 1.40 | |");
	});
});
