// GitHub's words have one home: each error text stands in one row, and everything else asks for the row.
import ts from "typescript";
import { expect, test } from "vitest";
import { explainWarning } from "../../src/pull-request/explain.ts";
import {
	type GitHubErrorName,
	isGitHubError,
} from "../../src/pull-request/github-errors.ts";
import { readSources } from "../../testkit/source-texts.ts";
import { explained } from "./explained.ts";

const refused = (
	status: number,
	message: string,
	path = "/repos/acme/assistant/pulls",
) =>
	Object.assign(new Error(message), {
		status,
		request: { method: "POST", url: `https://api.github.com${path}` },
	});
const graphql = (message: string) =>
	Object.assign(
		new Error(
			`Request failed due to following response errors:\n - ${message}`,
		),
		{ name: "GraphqlResponseError" },
	);
test("a pattern of GitHub's words stands once in src/pull-request", async () => {
	const sources = await readSources();
	const patterns = sources
		.filter(({ path }) => path.startsWith("pull-request/"))
		.flatMap(({ nodes }) => nodes.filter(ts.isRegularExpressionLiteral))
		.map(({ text }) => text);
	expect(patterns.length).toBeGreaterThan(30);
	expect(
		patterns.filter((text, index) => patterns.indexOf(text) !== index),
	).toEqual([]);
});

const NAMED: readonly (readonly [GitHubErrorName, Error])[] = [
	["branchExists", refused(422, "Reference already exists")],
	[
		"branchNotVisible",
		refused(
			422,
			'Validation Failed: {"resource":"PullRequest","field":"head","code":"invalid"}',
		),
	],
	["branchRule", graphql("Repository rule violations found")],
	[
		"conversationLocked",
		refused(403, "Unable to create comment because issue is locked."),
	],
	[
		"draftsUnsupported",
		refused(422, "Draft pull requests are not supported in this repository."),
	],
	["mergeQueue", graphql("The branch is queued for merging")],
	[
		"nodeNotVisible",
		graphql("Could not resolve to a node with the global id of 'PR_7'"),
	],
	[
		"pullRequestExists",
		refused(422, "A pull request already exists for acme:model-sync."),
	],
	[
		"updateRefsUnknown",
		graphql("Field 'updateRefs' doesn't exist on type 'Mutation'"),
	],
	["updateRefsUnknown", refused(405, "Method Not Allowed", "/graphql")],
];

test.each(NAMED)("%s is known by GitHub's words", (name, error) => {
	expect(isGitHubError(error, name)).toBe(true);
	const others = NAMED.map(([other]) => other).filter((one) => one !== name);
	expect(others.filter((other) => isGitHubError(error, other))).toEqual([]);
});

test("a team that the token can't see is not waited for", () => {
	const error = refused(
		422,
		"Could not resolve to a node with the global id of 'T_7'",
	);
	expect(isGitHubError(error, "nodeNotVisible")).toBe(false);
	expect(isGitHubError(error, "teamNotVisible")).toBe(true);
});

test("GitHub's words are quoted without what Octokit adds, in errors and in warnings", () => {
	const words = "Resource not accessible by integration";
	const rest = refused(403, `${words} - https://docs.github.com/rest/pulls`);
	expect(explained(rest)).toMatchObject({
		title: "The token may not do this",
		cause: `POST /repos/acme/assistant/pulls answered 403: ${words}\nNothing was changed on GitHub.`,
	});
	expect(explained(graphql(words))).toMatchObject({
		title: "The token may not do this",
		cause: `POST /graphql: ${words}\nNothing was changed on GitHub.`,
	});
	for (const error of [rest, graphql(words)]) {
		expect(explainWarning("Auto-merge was", error, "turned on")).toBe(
			`Auto-merge was not turned on: ${words}. Give the job \`pull-requests: write\` (and \`contents: write\` for auto-merge).`,
		);
	}
});

test("an unknown refusal is quoted, and an error that is not GitHub's stays as it is", () => {
	expect(explained(refused(418, "I'm a teapot"))).toMatchObject({
		title: "GitHub refused a request",
		cause: expect.stringContaining("answered 418: I'm a teapot"),
	});
	const bug = new TypeError("x is not a function");
	expect(explained(bug)).toBe(bug);
});
