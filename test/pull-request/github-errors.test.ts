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
	["branchRule", refused(422, "Cannot delete this branch")],
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

test.each(["T_7", "MDQ6VGVhbTE="])(
	"a team that the token can't see is not waited for: %s",
	(id) => {
		const error = refused(
			422,
			`Validation Failed: "Could not resolve to a node with the global id of '${id}'."`,
		);
		expect(isGitHubError(error, "nodeNotVisible")).toBe(false);
		expect(isGitHubError(error, "teamNotVisible")).toBe(true);
	},
);

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

test.each([
	[
		"Commit message must match a given regex pattern: secret",
		"commit's message",
	],
	["- Commit message must not contain: file path", "commit's message"],
	[
		"Commit author email must end with a matching pattern: @a.b",
		"commit's author",
	],
	["Committer email must match a given regex pattern: .*", "commit's author"],
	[
		"Branch name must start with a matching pattern: file size/",
		"branch's name",
	],
	["File path is restricted", "path of a file"],
	["File extension is restricted: .json", "path of a file"],
	["File size exceeds 1 MB", "files of this size"],
	["Changes must be made through a pull request.", "the branch"],
	["This branch must not contain merge commits.", "the branch"],
])("a rule that is violated decides on the way out: %s", (rule, what) => {
	const error = refused(422, `Repository rule violations found\n\n${rule}\n\n`);
	expect(explained(error)).toMatchObject({
		title: `A rule of the repository forbids ${what.startsWith("files") || what.startsWith("the ") ? what : `the ${what}`}`,
	});
});

test("a secret and a missing signature have their own words", () => {
	const rule = (text: string) =>
		explained(refused(409, `Repository rule violations found\n\n${text}\n\n`));
	expect(rule("Secret detected in content")).toMatchObject({
		title: "GitHub takes a value of the catalog for a secret",
	});
	expect(rule("Commits must have verified signatures.")).toMatchObject({
		title: "The repository takes signed commits only",
	});
});

test("a warning tells the way out of its own cause, not always of a missing permission", () => {
	const warning = (message: string, status = 403) =>
		explainWarning("A comment on #7 was", refused(status, message), "written");
	expect(warning("Unable to create comment because issue is locked.")).toBe(
		"A comment on #7 was not written: Unable to create comment because issue is locked. The log says the same.",
	);
	expect(warning("API rate limit exceeded")).toContain("the next pull request");
	expect(warning("I'm a teapot", 418)).toBe(
		"A comment on #7 was not written: I'm a teapot. The pull request stands; do it by hand.",
	);
});

test("an unknown refusal is quoted, and an error that is not GitHub's stays as it is", () => {
	expect(explained(refused(418, "I'm a teapot"))).toMatchObject({
		title: "GitHub refused a request",
		cause: expect.stringContaining("answered 418: I'm a teapot"),
	});
	const bug = new TypeError("x is not a function");
	expect(explained(bug)).toBe(bug);
});
