import { carryTicks, readTicks } from "../decisions/ticks.ts";
import { isObject, type Json, type JsonObject, valueAt } from "../lib/json.ts";
import type { GitHub } from "./client.ts";
import { hasDone } from "./github-errors.ts";
import { changeSection, readSection } from "./marker.ts";

/** What is written on a pull request. Without a title, that stays. */
export interface PullRequestText {
	readonly title?: string;
	readonly body: string;
}

/** Makes the new text from the pull request's body, which others may have written to. */
export type NewText = (body: string) => PullRequestText;

/** A pull request with its body, as it was read. */
export interface ReadPullRequest {
	readonly number: number;
	/** Its id in GraphQL, e.g. `PR_kwDO…`. */
	readonly nodeId: string;
	readonly body: string;
}

/**
 * The first field of a mutation that writes text. It changes nothing, and answers with the body that the text replaces:
 * GitHub carries out one field after the other.
 */
export const READ_BEFORE =
	"before: updatePullRequest(input: $unchanged) { pullRequest { body } }";

const READ_AND_WRITE = `mutation WriteText($unchanged: UpdatePullRequestInput!, $text: UpdatePullRequestInput!) { ${READ_BEFORE} updatePullRequest(input: $text) { clientMutationId } }`;

/** The variables of such a mutation. */
export function textVariables(
	{ nodeId: pullRequestId }: ReadPullRequest,
	text: PullRequestText,
) {
	return { unchanged: { pullRequestId }, text: { pullRequestId, ...text } };
}

/** Writes the text. What people wrote or ticked since it was read is not lost. */
export async function writeText(
	github: GitHub,
	pull: ReadPullRequest,
	newText: NewText,
): Promise<void> {
	const text = newText(pull.body);
	const answer = await answerTo(() =>
		github.octokit.graphql(READ_AND_WRITE, textVariables(pull, text)),
	);
	if (answer instanceof Error && !hasDone("updatePullRequest", answer)) {
		// REST says more exactly what is wrong.
		await updatePullRequest(github, pull, text);
	}
	await carryOver(github, pull, newText, answer);
}

/** The data that GraphQL answers with, or the error, which may have a part of it. */
export async function answerTo(
	request: () => Promise<unknown>,
): Promise<unknown> {
	try {
		return await request();
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

/**
 * Writes the text once more if it replaced another body than the one it was made from.
 * @param answer to a mutation that begins with `READ_BEFORE`
 */
export async function carryOver(
	github: GitHub,
	pull: ReadPullRequest,
	newText: NewText,
	answer: unknown,
): Promise<void> {
	const latest = bodyBefore(answer);
	if (latest === null || latest === pull.body) return;
	const ticksOf = (body: string) => readTicks(readSection(body));
	const text = newText(latest);
	const body = changeSection(text.body, (section) =>
		carryTicks(section, ticksOf(pull.body), ticksOf(latest)),
	);
	if (body !== newText(pull.body).body) {
		await updatePullRequest(github, pull, { ...text, body });
	}
}

function bodyBefore(answer: unknown): string | null {
	const data =
		answer instanceof Error && "data" in answer ? answer.data : answer;
	if (!isObject(data as Json)) return null;
	const body = valueAt(data as JsonObject, ["before", "pullRequest", "body"]);
	return typeof body === "string" ? body : null;
}

async function updatePullRequest(
	{ octokit, owner, repo }: GitHub,
	{ number }: ReadPullRequest,
	text: PullRequestText,
): Promise<void> {
	await octokit.rest.pulls.update({
		owner,
		repo,
		pull_number: number,
		...text,
	});
}
