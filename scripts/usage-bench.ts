/**
 * Measures the search for models in use, with many files and every id of a real catalog. It compares with
 * `git grep -c -F -f ids` over the same files in the same run.
 *
 *   npx tsx scripts/usage-bench.ts [FILES]
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareCatalogs } from "../src/changes/compare.ts";
import { goneModels } from "../src/changes/gone.ts";
import { listUsageFiles, readUsageFiles } from "../src/checkout/usage-files.ts";
import { findUsage } from "../src/usage/usage.ts";
import { readCatalog } from "../testkit/data.ts";

const count = Number(process.argv[2] ?? 100_000);
const before = await readCatalog("2026-06-08");
const after = await readCatalog("2026-06-15");
const ids = [
	...new Set([...after.values()].flatMap(({ models }) => [...models.keys()])),
];
const folder = mkdtempSync(join(tmpdir(), "usage-bench-"));
try {
	const bytes = writeFiles(folder);
	const diff = compareCatalogs(before, after);
	const started = performance.now();
	const paths = await listUsageFiles({
		workingDirectory: folder,
		modelsDir: "priv/models_dev",
		acceptedFile: "priv/accepted.json",
		changelogFile: null,
		providersModule: null,
		usagePaths: ["."],
	});
	const listed = performance.now();
	const usage = findUsage(
		readUsageFiles(folder, paths),
		"patches",
		diff,
		goneModels([], [], after),
	);
	const ours = performance.now() - started;
	const theirs = measureGitGrep(folder);
	const uses = usage.models.reduce((sum, { uses }) => sum + uses.length, 0);
	console.log(
		`${count} files, ${Math.round(bytes / 1e6)} MB, ${ids.length} ids, ${uses} uses found`,
	);
	console.log(
		`ours ${seconds(ours)} (of it ${seconds(listed - started)} to list them); git grep -F -f ${seconds(theirs)}; ratio ${(ours / theirs).toFixed(2)}`,
	);
} finally {
	rmSync(folder, { recursive: true });
}

/** Lines that look like code, 1 to 8 kB per file. Every tenth file names a model. */
function writeFiles(root: string): number {
	let bytes = 0;
	for (let index = 0; index < count; index++) {
		const path = join(root, `lib/${index % 500}`);
		if (index < 500) mkdirSync(path, { recursive: true });
		const lines = 15 + ((index * 7919) % 120);
		const text = Array.from({ length: lines }, (_, line) =>
			index % 10 === 0 && line === 7
				? `  model: "openai:gpt-5", spare: "${ids[index % ids.length]}"`
				: `  const value${line} = compute(input.fields["name-${line}"], ${index}); // as before`,
		).join("\n");
		bytes += text.length;
		writeFileSync(join(path, `file-${index}.ts`), text);
	}
	const git = (...args: string[]) =>
		execFileSync("git", args, { cwd: root, stdio: "ignore" });
	git("init", "-q");
	git("add", "-A");
	return bytes;
}

function measureGitGrep(root: string): number {
	writeFileSync(join(root, ".git/ids"), ids.join("\n"));
	const started = performance.now();
	spawnSync("git", ["grep", "-c", "-F", "-f", ".git/ids"], {
		cwd: root,
		maxBuffer: 1e9,
	});
	return performance.now() - started;
}

function seconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(1)} s`;
}
