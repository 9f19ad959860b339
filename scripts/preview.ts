/**
 * Draws the pull request that leads from one catalog to another: two files in models.dev's shape, .json or .json.gz.
 * With --open, the browser shows it.
 *
 *   npm run preview -- OLD NEW [--open]
 */
import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { compareCatalogs } from "../src/changes/compare.ts";
import { assessCompatibility } from "../src/changes/compatibility.ts";
import { NO_PRIOR_DECISIONS, runRules } from "../src/findings/run-rules.ts";
import { buildCatalog } from "../src/patches/apply.ts";
import { renderBody, summaryLine } from "../src/report/body.ts";
import { toReport } from "../src/report/json.ts";
import { renderPage } from "../src/report/page.ts";
import { fetchCatalog } from "../src/upstream/fetch.ts";
import { validate } from "../src/upstream/validate.ts";
import { buildPage } from "../testkit/build-page.ts";
import { drawPullRequest } from "../testkit/draw.ts";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { open: { type: "boolean", default: false } },
});
const [from, to] = positionals;
if (from === undefined || to === undefined) {
	throw new Error("usage: npm run preview -- OLD NEW [--open]");
}

async function load(source: string) {
	const runtime = {
		directory: process.cwd(),
		now: () => new Date(),
		log: console.error,
	};
	const fetched = await fetchCatalog(source, runtime);
	const { upstream } = validate(fetched.data, new Map(), () => true);
	return { fetched, catalog: buildCatalog(upstream, []).catalog };
}

const old = await load(from);
const now = await load(to);
const diff = compareCatalogs(old.catalog, now.catalog);
const options = { priceAlert: 2, onSuspicious: "flag" } as const;
const { findings } = runRules(diff, options, NO_PRIOR_DECISIONS, new Date());
const report = {
	...diff,
	source: now.fetched,
	isFirstSync: false,
	findings,
	acceptedFile: "priv/models_local/.accepted.json",
	patches: [],
	compatibility: assessCompatibility(diff),
	usage: null,
	permalink: null,
	bill: null,
	staleFiles: [],
	writtenFiles: now.catalog.size,
};
const body = renderBody(report);
const folder = resolve("build/preview");
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "body.md"), body);
const page = join(folder, "pull-request.html");
await writeFile(
	page,
	await drawPullRequest({
		title: `Sync models.dev: ${summaryLine(report)}`,
		body,
	}),
);
const json = join(folder, "report.html");
await writeFile(json, renderPage(await buildPage(), toReport(report)).join(""));
console.log(`${Buffer.byteLength(body)} bytes\nfile://${page}\nfile://${json}`);
if (values.open) open(page);

/** By whatever the platform opens files with. The paths are printed in any case, for machines without a desktop. */
function open(path: string): void {
	const [command, ...args] =
		process.platform === "darwin"
			? ["open"]
			: process.platform === "win32"
				? ["cmd", "/c", "start", '""']
				: ["xdg-open"];
	const { status } = spawnSync(command, [...args, path], { stdio: "ignore" });
	if (status !== 0)
		console.error(
			`${command} can't open it; paste an address above into your browser.`,
		);
}
