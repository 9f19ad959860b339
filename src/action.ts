import "./heap.ts";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { type Finding, subjectOf } from "./finding.ts";
import {
	DEFAULTS,
	type InputName,
	type Options,
	type PullRequestOptions,
	readOptions,
} from "./options.ts";
import { messageOf, Problem } from "./problem.ts";
import type { Publisher } from "./pull-request/publish.ts";
import { logLine } from "./report/lines.ts";
import type { Outcome } from "./report/outcome.ts";
import { countsOf } from "./report/review.ts";
import { renderFailure, renderSummary } from "./report/summary.ts";
import { describeRun } from "./report/terminal.ts";
import { sync } from "./sync.ts";
import * as runner from "./workflow.ts";

const { env } = process;

const SERVER_URL = env.GITHUB_SERVER_URL ?? "https://github.com";
const API_URL = env.GITHUB_API_URL ?? "https://api.github.com";

/** GitHub shows ten annotations of a step; whoever sees five goes to the pull request. */
const MAX_ANNOTATIONS = 5;

async function main(): Promise<void> {
	try {
		const options = readOptions(readInputs(), {
			directory: env.GITHUB_WORKSPACE ?? process.cwd(),
			temporaryDirectory: env.RUNNER_TEMP,
		});
		const outcome = await run(options);
		report(options, outcome);
		setOutputs(options, outcome);
		await writeSummary(renderSummary(outcome));
	} catch (error) {
		const problem = error instanceof Problem ? error : unexpected(error);
		await writeSummary(renderFailure(problem));
		runner.setFailed(
			[problem.title, ...problem.cause.split("\n"), problem.remedy]
				.map(line)
				.join("\n"),
		);
	}
}

function line(text: string): string {
	return logLine(withoutToken(text));
}

/** A server may echo what it was sent, and the runner masks its own log only. */
function withoutToken(text: string): string {
	const token = readInputs().token?.trim();
	return token ? text.replaceAll(token, "***") : text;
}

/** Not by getInput: it can't tell an input that is set to nothing from one that is not set. */
function readInputs(): Partial<Record<InputName, string | undefined>> {
	const names = Object.keys(DEFAULTS) as InputName[];
	return Object.fromEntries(
		names.map((name) => [name, env[`INPUT_${name.toUpperCase()}`]]),
	);
}

function run(options: Options): Promise<Outcome> {
	const { pullRequest } = options;
	if (pullRequest) runner.setSecret(pullRequest.token);
	const log = (text: string) => runner.info(line(text));
	return sync(options, {
		directory: env.GITHUB_WORKSPACE ?? process.cwd(),
		template: join(import.meta.dirname, "..", "dist", "page.html"),
		now: () => new Date(),
		log,
		serverUrl: SERVER_URL,
		publish: pullRequest && publishTo(pullRequest, log),
	});
}

/** GitHub's client is loaded only now: it takes as long as all the rest. */
function publishTo(
	pullRequest: PullRequestOptions,
	log: (text: string) => void,
): Publisher {
	return async (...args) => {
		const { connect, publisher } = await import("./pull-request/index.ts");
		const github = await connect({ ...pullRequest, apiUrl: API_URL, log });
		const publish = publisher(github, pullRequest, SERVER_URL, {
			ref: env.GITHUB_REF,
			baseRef: env.GITHUB_BASE_REF,
			repository: env.GITHUB_REPOSITORY,
			url: runUrl(),
		});
		return publish(...args);
	};
}

/** The page of this run of the workflow, where the job summary is. */
function runUrl(): string | undefined {
	const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
	return repository === undefined || id === undefined
		? undefined
		: `${SERVER_URL}/${repository}/actions/runs/${id}`;
}

function report({ verbose }: Options, outcome: Outcome): void {
	const lines = describeRun(outcome, { verbose });
	runner.group(
		"What changed",
		lines.map(({ text }) => line(text)),
	);
	runner.info(line(outcome.said));
	annotateDangers(outcome.review.findings);
	for (const warning of outcome.warnings) runner.warning(line(warning));
}

function annotateDangers(findings: readonly Finding[]): void {
	const dangers = findings.filter(({ severity }) => severity === "danger");
	for (const finding of dangers.slice(0, MAX_ANNOTATIONS)) {
		runner.warning(
			line(
				`${subjectOf(finding)} ${finding.field?.join(".") ?? ""}: ${finding.message} ${finding.remedy}`,
			),
			"Look before merging",
		);
	}
	const omitted = dangers.length - MAX_ANNOTATIONS;
	if (omitted > 0) {
		runner.warning(`${omitted} more are in the job summary.`);
	}
}

/** Every output in every outcome, so that a workflow may use them without asking first. */
function setOutputs(options: Options, outcome: Outcome): void {
	const { providers, models, prices, findings } = countsOf(outcome.review);
	const { number, url, headSha } = outcome.pullRequest;
	const outputs = {
		operation: outcome.operation,
		changed: outcome.changed,
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
		breaking: outcome.review.verdict.losses.length > 0,
		findings: findings.danger + findings.warning,
		"report-dir": options.reportDir,
	};
	for (const [name, value] of Object.entries(outputs))
		runner.setOutput(name, value);
}

/** Not by the toolkit: it fails where the runner gives no file, and a run is not worth failing for that. */
async function writeSummary(markdown: string): Promise<void> {
	const file = env.GITHUB_STEP_SUMMARY;
	if (file === undefined || file === "") return;
	await appendFile(file, `${withoutToken(markdown)}\n`).catch(
		(error: unknown) =>
			runner.warning(
				`The job summary could not be written: ${messageOf(error)}`,
			),
	);
}

function unexpected(error: unknown): Problem {
	return new Problem({
		title: "Something unexpected went wrong",
		cause:
			error instanceof Error ? (error.stack ?? error.message) : String(error),
		remedy:
			"This is a defect of the action. Please report it with this message.",
	});
}

await main();
