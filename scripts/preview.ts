/**
 * Renders the pull request between two catalogs: two files in models.dev's format, .json or .json.gz.
 * With --open the browser opens it.
 *
 *   npm run preview -- OLD NEW [--open]
 */
import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Files } from "../src/catalog/files.ts";
import { type ComposeInput, compose } from "../src/compose.ts";
import { readAcknowledgements } from "../src/decisions/acknowledged.ts";
import { messageOf } from "../src/lib/problem.ts";
import { readOptions } from "../src/options.ts";
import { renderBody, summaryLine } from "../src/report/body.ts";
import { renderReport, toReport } from "../src/report/json.ts";
import { renderPage } from "../src/report/page.ts";
import { fetchCatalog } from "../src/upstream/fetch.ts";
import { buildPage } from "../testkit/build-page.ts";
import { drawPullRequest } from "../testkit/draw.ts";

const USAGE = "usage: npm run preview -- OLD NEW [--open]";

const directory = process.cwd();
const now = new Date();
const runtime = { directory, now: () => now, log: console.error };
const options = readOptions(
	// The two catalogs may differ in any amount.
	{ "pull-request": "false", "max-shrink": "100", "max-growth": "1000000" },
	{ directory, temporaryDirectory: undefined },
);

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { open: { type: "boolean", default: false } },
	});
	const [from, to, ...more] = positionals;
	if (from === undefined || to === undefined || more.length > 0)
		throw new Error(USAGE);
	const { files } = compose(await inputOf(from, new Map()), options, now);
	const { report } = compose(await inputOf(to, files), options, now);
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
	await writeFile(
		json,
		renderPage(await buildPage(), renderReport(toReport(report))).join(""),
	);
	console.log(
		`${Buffer.byteLength(body)} bytes\nfile://${page}\nfile://${json}`,
	);
	if (values.open) open(page);
}

/** A repository with only these files. */
async function inputOf(source: string, base: Files): Promise<ComposeInput> {
	return {
		checkout: { base, foreign: [], unreadPatches: [] },
		patches: [],
		acknowledgements: readAcknowledgements(null, options.acceptedFile),
		gone: [],
		profile: null,
		usage: null,
		included: [],
		unmatched: [],
		fetched: await fetchCatalog(source, runtime),
	};
}

/** Opens a file with the platform's own program. The paths are printed anyway, for machines without a desktop. */
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

try {
	await main();
} catch (error) {
	// Where it was thrown helps nobody who mistyped a path.
	console.error(messageOf(error));
	process.exitCode = 1;
}
