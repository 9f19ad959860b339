import { BUILT_TEMPLATE } from "../checkout/template.ts";
import { type Finding, subjectOf } from "../lib/finding.ts";
import type { Options, PullRequestOptions } from "../options.ts";
import type { Publisher } from "../pull-request/publish.ts";
import { visibleId } from "../report/markdown.ts";
import { renderSummary } from "../report/summary.ts";
import {
	countsOf,
	countUsedAffected,
	isBreakingHere,
} from "../report/sync-report.ts";
import type { SyncResult } from "../report/sync-result.ts";
import { describeRun } from "../report/terminal.ts";
import { sync } from "../sync.ts";
import * as runner from "./runner-log.ts";

const { env } = process;

const SERVER_URL = env.GITHUB_SERVER_URL ?? "https://github.com";
const API_URL = env.GITHUB_API_URL ?? "https://api.github.com";

/** GitHub shows at most ten annotations per step. Five are enough to make people look at the pull request. */
const MAX_ANNOTATIONS = 5;

/** Runs the job as a step of a workflow. */
export async function runAction(options: Options): Promise<void> {
	const { pullRequest } = options;
	if (pullRequest) runner.setSecret(pullRequest.token);
	const result = await sync(options, {
		directory: env.GITHUB_WORKSPACE ?? process.cwd(),
		template: BUILT_TEMPLATE,
		now: () => new Date(),
		log: runner.info,
		serverUrl: SERVER_URL,
		publish: pullRequest && publishTo(pullRequest),
	});
	logResult(options, result);
	runner.setOutputs(outputsOf(options, result));
	await runner.writeSummary(renderSummary(result));
}

/** Loads GitHub's client only when needed: that takes as long as all the rest. */
function publishTo(pullRequest: PullRequestOptions): Publisher {
	return async (...args) => {
		const { connect, publisher } = await import("../pull-request/index.ts");
		const github = await connect({
			...pullRequest,
			apiUrl: API_URL,
			log: runner.info,
		});
		const publish = publisher(github, pullRequest, SERVER_URL, {
			ref: env.GITHUB_REF,
			baseRef: env.GITHUB_BASE_REF,
			repository: env.GITHUB_REPOSITORY,
			url: runUrl(),
		});
		return publish(...args);
	};
}

/** The web page of this workflow run, which shows the job summary. */
function runUrl(): string | undefined {
	const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
	return repository === undefined || id === undefined
		? undefined
		: `${SERVER_URL}/${repository}/actions/runs/${id}`;
}

function logResult(
	{ verbose }: Pick<Options, "verbose">,
	result: SyncResult,
): void {
	const lines = describeRun(result, { verbose });
	runner.group(
		"What changed",
		lines.map(({ text }) => text),
	);
	runner.info(result.message);
	annotateDangers(result.report.findings);
	for (const warning of result.warnings) runner.warning(warning);
}

function annotateDangers(findings: readonly Finding[]): void {
	const dangers = findings.filter(({ severity }) => severity === "danger");
	for (const finding of dangers.slice(0, MAX_ANNOTATIONS)) {
		runner.warning(
			`${visibleId(subjectOf(finding))} ${visibleId(finding.field?.join(".") ?? "")}: ${finding.message} ${finding.remedy}`,
			"Look before merging",
		);
	}
	const omitted = dangers.length - MAX_ANNOTATIONS;
	if (omitted > 0) {
		runner.warning(`${omitted} more are in the job summary.`);
	}
}

/** Sets every output after every run, so that a workflow can use them without checking first. */
function outputsOf(
	options: Pick<Options, "pullRequest" | "reportDir">,
	result: SyncResult,
) {
	const { providers, models, prices, findings } = countsOf(result.report);
	const { number, url, headSha } = result.pullRequest;
	return {
		operation: result.operation,
		changed: result.changed,
		"pull-request-number": number ?? "",
		"pull-request-url": url ?? "",
		branch: options.pullRequest?.branch ?? "",
		"head-sha": headSha ?? "",
		"models-added": models.added,
		"models-removed": models.removed,
		"models-changed": models.changed,
		"providers-added": providers.added,
		"providers-removed": providers.removed,
		"price-increases": prices.increases,
		"price-decreases": prices.decreases,
		breaking: isBreakingHere(result.report),
		"catalog-breaking": result.report.compatibility.losses.length > 0,
		"used-affected": countUsedAffected(result.report),
		findings: findings.danger + findings.warning,
		dangers: findings.danger,
		"report-dir": options.reportDir,
	};
}
