/**
 * One run of the job, stage by stage, as milliseconds in JSON. A process of its own for each run: the action runs
 * every stage once, before V8 has come to know the code, and so does this. Node 24 runs it as it stands, for it
 * strips types by itself.
 *
 *   node scripts/bench/stages.ts SOURCE PROJECT [API_URL OWNER/NAME]
 *
 * With the address of the stand-in for GitHub, PROJECT is a clone that is written to and published from.
 */

import { fileChanges } from "../../src/catalog/file-changes.ts";
import { manifestPath, renderFiles } from "../../src/catalog/files.ts";
import { parsePrevious } from "../../src/catalog/previous.ts";
import { compareCatalogs } from "../../src/changes/compare.ts";
import { assessCompatibility } from "../../src/changes/compatibility.ts";
import { readCheckout } from "../../src/checkout/read.ts";
import {
	listUsageFiles,
	readUsageFiles,
} from "../../src/checkout/usage-files.ts";
import { writeFiles } from "../../src/checkout/write.ts";
import { refuseDamage } from "../../src/findings/damage.ts";
import { NO_PRIOR_DECISIONS, runRules } from "../../src/findings/run-rules.ts";
import { readOptions } from "../../src/options.ts";
import { buildCatalog } from "../../src/patches/apply.ts";
import { parsePatches } from "../../src/patches/read.ts";
import { reviewPatches } from "../../src/patches/review.ts";
import { connect } from "../../src/pull-request/client.ts";
import { publisher } from "../../src/pull-request/publish.ts";
import { renderBody } from "../../src/report/body.ts";
import { toReport } from "../../src/report/json.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { describeRun } from "../../src/report/terminal.ts";
import { toPublication } from "../../src/sync.ts";
import { fetchCatalog } from "../../src/upstream/fetch.ts";
import { validate } from "../../src/upstream/validate.ts";
import { findUsage } from "../../src/usage/usage.ts";

export type Stage =
	| "read previous"
	| "patch"
	| "parse"
	| "validate"
	| "build"
	| "diff"
	| "judge"
	| "usage"
	| "render"
	| "report"
	| "write"
	| "publish";

const [source = "", project = "", apiUrl, repository] = process.argv.slice(2);
const taken: Partial<Record<Stage, number>> = {};

async function timed<Result>(
	stage: Stage,
	run: () => Result | Promise<Result>,
): Promise<Result> {
	const start = performance.now();
	const result = await run();
	taken[stage] = performance.now() - start;
	return result;
}

const options = readOptions(
	repository === undefined
		? { "pull-request": "false" }
		: { token: "ghs_standin", repository, base: "main" },
	{ directory: project, temporaryDirectory: undefined },
);
const { modelsDir } = options;
const isWanted = () => true;
const now = new Date();
const log = () => {};

const { checkout, previous } = await timed("read previous", async () => {
	const checkout = await readCheckout(options, options.pullRequest !== null);
	return { checkout, previous: parsePrevious(checkout.base, modelsDir) };
});
const patches = await timed("patch", () =>
	parsePatches(checkout.patches, options.patchesDir),
);
const fetched = await timed("parse", () =>
	fetchCatalog(source, { directory: project, now: () => now, log }),
);
const validated = await timed("validate", () =>
	validate(fetched.data, previous.catalog, isWanted),
);
const built = await timed("build", () =>
	buildCatalog(validated.upstream, patches, previous),
);
const diff = await timed("diff", () =>
	compareCatalogs(previous.catalog, built.catalog),
);
const judged = await timed("judge", () => {
	refuseDamage(previous.catalog, built.catalog, isWanted, options);
	const { upstream } = validated;
	const { upstreamValues } = previous;
	return [
		...runRules(diff, options, NO_PRIOR_DECISIONS, now).findings,
		...reviewPatches({ patches, upstream, upstreamValues, diff }),
	];
});
const usage = await timed("usage", async () => {
	const paths = await listUsageFiles(options);
	const sources = readUsageFiles(options.workingDirectory, paths);
	return findUsage(sources, patches, options.patchesDir, diff);
});
const { files, changes } = await timed("render", () => {
	const manifest = checkout.base.get(manifestPath(modelsDir));
	const files = renderFiles(diff.after, options, manifest, now);
	const changes = fileChanges(checkout.base, files, previous.providerFiles);
	return { files, changes };
});
const { url, sha256, bytes, fetchedAt } = fetched;
const report = {
	...diff,
	source: { url, sha256, bytes, fetchedAt },
	isFirstSync: false,
	findings: [...validated.findings, ...judged],
	acceptedFile: options.acceptedFile,
	patches,
	compatibility: assessCompatibility(diff),
	usage,
	permalink: null,
	bill: null,
	staleFiles: changes.remove,
	writtenFiles: changes.write.size,
};
const body = await timed("report", () => {
	const body = renderBody(report);
	const outcome = {
		report,
		changed: true,
		operation: "dry-run" as const,
		pullRequest: { number: null, url: null, headSha: null },
		message: "",
		warnings: [],
	};
	JSON.stringify(toReport(report), null, 2);
	renderSummary(outcome);
	describeRun(outcome, { verbose: false });
	return body;
});
const { pullRequest } = options;
if (pullRequest !== null && checkout.head !== null && apiUrl !== undefined) {
	const { head } = checkout;
	await timed("write", () => writeFiles(options, changes));
	await timed("publish", async () => {
		const publish = publisher(
			await connect({ ...pullRequest, apiUrl, log }),
			pullRequest,
			"https://github.com",
			{ ref: undefined, baseRef: undefined, repository, url: undefined },
		);
		const composed = { files, changes, report };
		return publish(toPublication(options, composed, head, body), head, false);
	});
}
console.log(JSON.stringify(taken));
