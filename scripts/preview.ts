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
import { buildCatalog } from "../src/catalog/build.ts";
import { tell } from "../src/changes/story.ts";
import { judgeCompatibility } from "../src/changes/verdict.ts";
import { judge, NO_PRECEDENTS } from "../src/findings/judge.ts";
import { renderBody, summaryLine } from "../src/report/body.ts";
import { toReport } from "../src/report/json.ts";
import { renderPage } from "../src/report/page.ts";
import { fetchCatalog } from "../src/upstream/fetch.ts";
import { validate } from "../src/upstream/schema.ts";
import { drawPullRequest } from "./draw.ts";
import { buildPage } from "./page.ts";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { open: { type: "boolean", default: false } },
});
const [from, to] = positionals;
if (from === undefined || to === undefined) {
	throw new Error("usage: npm run preview -- OLD NEW [--open]");
}

async function load(source: string) {
	const world = {
		directory: process.cwd(),
		now: () => new Date(),
		log: console.error,
	};
	const fetched = await fetchCatalog(source, world);
	const { upstream } = validate(fetched.data, new Map(), () => true);
	return { fetched, catalog: buildCatalog(upstream, []).catalog };
}

const old = await load(from);
const now = await load(to);
const story = tell(old.catalog, now.catalog);
const options = { priceAlert: 2, onSuspicious: "flag" } as const;
const { findings } = judge(story, options, NO_PRECEDENTS, new Date());
const review = {
	...story,
	source: now.fetched,
	isFirstSync: false,
	findings,
	acceptedFile: "priv/models_local/.accepted.json",
	patches: [],
	verdict: judgeCompatibility(story),
	usage: null,
	permalink: null,
	bill: null,
	staleFiles: [],
	writtenFiles: now.catalog.size,
};
const body = renderBody(review);
const folder = resolve("build/preview");
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "body.md"), body);
const page = join(folder, "pull-request.html");
await writeFile(
	page,
	await drawPullRequest({
		title: `Sync models.dev: ${summaryLine(review)}`,
		body,
	}),
);
const report = join(folder, "report.html");
await writeFile(
	report,
	renderPage(await buildPage(), toReport(review)).join(""),
);
console.log(
	`${Buffer.byteLength(body)} bytes\nfile://${page}\nfile://${report}`,
);
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
