/**
 * Runs the job once and prints the milliseconds of each stage as JSON. Without the stand-in for GitHub it is a dry run.
 * With its address, PROJECT is a clone that is written and published. Each run is a new process, because the action also
 * runs every stage only once, before V8 optimises the code. Node 24 runs this file without a build.
 *
 *   node scripts/bench/stages.ts SOURCE PROJECT REPORT_DIR [API_URL OWNER/NAME]
 */
import { fileURLToPath } from "node:url";
import type { Stage } from "../../src/compose.ts";
import { type PullRequestOptions, readOptions } from "../../src/options.ts";
import { connect } from "../../src/pull-request/client.ts";
import { type Publisher, publisher } from "../../src/pull-request/publish.ts";
import { sync } from "../../src/sync.ts";

const SERVER_URL = "https://github.com";
const TEMPLATE = new URL("../../dist/page.html", import.meta.url);

const [source = "", project = "", reportDir = "", apiUrl = "", repository] =
	process.argv.slice(2);
const milliseconds: Partial<Record<Stage, number>> = {};
/** The stages that have begun and not ended. */
const open: { inside: number }[] = [];
const log = () => {};

const shared = { source, "report-dir": reportDir };
const options = readOptions(
	repository === undefined
		? { ...shared, "pull-request": "false", "dry-run": "true" }
		: { ...shared, token: "ghs_standin", repository, base: "main" },
	{ directory: project, temporaryDirectory: undefined },
);
await sync(options, {
	directory: project,
	template: fileURLToPath(TEMPLATE),
	now: () => new Date(),
	log,
	serverUrl: SERVER_URL,
	publish: options.pullRequest && publishTo(options.pullRequest),
	timed,
});
console.log(JSON.stringify(milliseconds));

/** The times of a stage with several parts are added up. What is done inside of another stage counts for itself only. */
function timed<Result>(stage: Stage, work: () => Result): Result {
	const startedAt = performance.now();
	const own = { inside: 0 };
	open.push(own);
	const record = () => {
		open.splice(open.indexOf(own), 1);
		const took = performance.now() - startedAt;
		const outer = open.at(-1);
		if (outer) outer.inside += took;
		const before = milliseconds[stage] ?? 0;
		milliseconds[stage] = before + took - own.inside;
	};
	const result = work();
	if (result instanceof Promise) void result.then(record, record);
	else record();
	return result;
}

/** Like in the action, the client is created only when it is needed. */
function publishTo(pullRequest: PullRequestOptions): Publisher {
	return async (...args) => {
		const github = await connect({ ...pullRequest, apiUrl, log });
		const publish = publisher(github, pullRequest, SERVER_URL, {
			ref: undefined,
			baseRef: undefined,
			repository,
		});
		return publish(...args);
	};
}
