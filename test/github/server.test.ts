import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Octokit } from "@octokit/rest";
import { expect, onTestFinished, test } from "vitest";
import {
	actionsMayNotCreatePullRequests,
	always,
	connectionReset,
	notYetVisible,
	on,
	pushBetween,
	resourceNotAccessible,
	rulesetRefusal,
	secondaryRateLimit,
	serverError,
	withoutUpdateRefs,
} from "../../testkit/github/faults.ts";
import { zeroOid } from "../../testkit/github/git.ts";
import { type Repository, startGitHub } from "../../testkit/github/server.ts";
import { mona, type Settings } from "../../testkit/github/state.ts";
import { git } from "../../testkit/scenario.ts";

const repo = { owner: "acme", repo: "catalog" };
const bot = "sync/models";

/** A repository with one file, and a client that holds the workflow's own token. */
async function start(settings: Partial<Settings> = {}, enterprise = false) {
	// These tests send wrong requests on purpose.
	const github = await startGitHub({ enterprise, anyRequest: true });
	onTestFinished(() => github[Symbol.asyncDispose]());
	const repository = await github.createRepository("acme/catalog", {
		files: { "README.md": "# Catalog\n", "data/a.json": "{}\n" },
		teams: ["reviewers"],
		milestones: ["v1"],
		settings,
	});
	return { github, repository, client: connect(github.apiUrl) };
}

function connect(baseUrl: string, auth = "ghs_standin") {
	const log = { debug() {}, info() {}, warn() {}, error() {} };
	return new Octokit({ baseUrl, auth, log });
}

/** What our action does: tree, commit, branch. */
async function commitByApi(
	client: Octokit,
	repository: Repository,
	files: Record<string, string>,
) {
	const parent = (await repository.branchSha("main")) ?? "";
	const tree = await client.git.createTree({
		...repo,
		base_tree: parent,
		tree: Object.entries(files).map(([path, content]) => ({
			path,
			content,
			mode: "100644",
		})),
	});
	const commit = await client.git.createCommit({
		...repo,
		message: "Sync",
		tree: tree.data.sha,
		parents: [parent],
	});
	return commit.data;
}

async function startWithPull(
	settings: Partial<Settings> = {},
	enterprise = false,
) {
	const started = await start(settings, enterprise);
	const { client, repository } = started;
	const head = await repository.commit(bot, { files: { "b.json": "1\n" } });
	const { data } = await client.pulls.create({
		...repo,
		title: "Sync",
		head: bot,
		base: "main",
		body: "Hello",
	});
	return {
		...started,
		head,
		created: data,
		pull: repository.pull(data.number),
	};
}

async function updateRefs(
	client: Octokit,
	repositoryId: string,
	refUpdates: object[],
) {
	return client.graphql(
		"mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }",
		{ input: { repositoryId, refUpdates } },
	);
}

const inCheckout = (directory: string, ...args: string[]) =>
	execFileSync(
		"git",
		["-c", "user.name=Mona", "-c", "user.email=mona@example.com", ...args],
		{ cwd: directory, encoding: "utf8", stdio: "pipe" },
	);

// -- requests --

test("a request without a token, or with an unknown one, is refused", async () => {
	const { github } = await start();
	await expect(
		fetch(`${github.apiUrl}/repos/acme/catalog`),
	).resolves.toHaveProperty("status", 401);
	const stranger = connect(github.apiUrl, "ghp_unknown");
	await expect(stranger.repos.get(repo)).rejects.toThrow("Bad credentials");
	expect(github.requests.map(({ status }) => status)).toEqual([401, 401]);
});

test("every request is recorded with its decoded path, query, body and answer", async () => {
	const { github, client } = await start();
	await client.git.getRef({ ...repo, ref: "heads/main" });
	await client.pulls.list({ ...repo, head: `acme:${bot}` });
	await client.issues
		.addLabels({ ...repo, issue_number: 9, labels: ["a"] })
		.catch(() => {});
	expect(github.requests).toEqual([
		{
			method: "GET",
			path: "/repos/acme/catalog/git/ref/heads/main",
			query: {},
			body: undefined,
			route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
			status: 200,
			message: undefined,
			from: expect.any(Number),
			to: expect.any(Number),
		},
		expect.objectContaining({ query: { head: `acme:${bot}` }, status: 200 }),
		expect.objectContaining({
			method: "POST",
			body: { labels: ["a"] },
			status: 404,
			message: "Not Found",
		}),
	]);
});

test("requests that are sent at the same time wait for the network at the same time, and their bytes are counted", async () => {
	const { github, client } = await start();
	github.latencyMs = 50;
	const before = github.traffic;
	await Promise.all([1, 2].map(() => client.pulls.list(repo)));
	await client.issues
		.createComment({
			...repo,
			issue_number: 9,
			body: "x".repeat(5000),
		})
		.catch(() => {});
	const [one, other, last] = github.requests;
	expect(one?.from).toBeLessThan(other?.to ?? 0);
	expect(other?.from).toBeLessThan(one?.to ?? 0);
	expect(last?.from).toBeGreaterThanOrEqual(other?.to ?? Infinity);
	for (const { from, to } of github.requests)
		expect(to - from).toBeGreaterThan(45);
	const { received, sent } = github.traffic;
	expect(received - before.received).toBeGreaterThan(5500);
	expect(received - before.received).toBeLessThan(8000);
	expect(sent - before.sent).toBeGreaterThan(500);
});

test("git pulls and pushes over HTTP", async () => {
	const { github, repository } = await start();
	const folder = mkdtempSync(join(tmpdir(), "clone-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	await git("clone", "-q", `${github.serverUrl}/acme/catalog`, folder);
	await git("-C", folder, "push", "-q", "origin", "main:refs/heads/copy");

	expect(await repository.branchSha("copy")).toBe(
		await repository.branchSha("main"),
	);
	expect(github.requests.at(-1)).toMatchObject({
		path: "/acme/catalog/git-receive-pack",
		status: 200,
	});
	await expect(
		git("ls-remote", `${github.serverUrl}/acme/nothing`),
	).rejects.toThrow("not found");
});

test("a route that the stand-in does not have is not found, and seen in the record", async () => {
	const { github, client } = await start();
	await expect(client.repos.listReleases(repo)).rejects.toMatchObject({
		status: 404,
	});
	expect(github.requests[0]).toMatchObject({ route: undefined, status: 404 });
});

test("answers carry GitHub's headers", async () => {
	const { client } = await start();
	const { headers } = await client.repos.get(repo);
	expect(headers).toMatchObject({
		"content-type": "application/json; charset=utf-8",
		"x-ratelimit-remaining": "999",
		"x-github-request-id": expect.stringContaining("STANDIN"),
	});
});

test("a missing or mistyped field is named", async () => {
	const { client } = await start();
	const post = (body: { ref: unknown; sha?: string }) =>
		client.request("POST /repos/acme/catalog/git/refs", body);
	await expect(post({ ref: "refs/heads/x" })).rejects.toThrow(
		`"sha" wasn't supplied`,
	);
	await expect(post({ ref: 5, sha: "x" })).rejects.toThrow("5 is not a string");
});

test("a body over the limit is refused by the gateway", async () => {
	const { github, client } = await start();
	github.state.limits.bodyBytes = 1000;
	const content = "x".repeat(2000);
	await expect(
		client.git.createBlob({ ...repo, content }),
	).rejects.toMatchObject({ status: 502 });
});

test("a token without the permission learns which one the endpoint accepts", async () => {
	const { github, repository } = await start();
	github.addToken("ghs_reader", { permissions: { contents: "read" } });
	github.addToken("github_pat", { account: mona, permissions: {} });
	const sha = await repository.branchSha("main");
	const create = (token: string) =>
		connect(github.apiUrl, token).git.createRef({
			...repo,
			ref: "refs/heads/x",
			sha: sha ?? "",
		});
	await expect(create("ghs_reader")).rejects.toMatchObject({
		status: 403,
		message: expect.stringContaining("Resource not accessible by integration"),
		response: {
			headers: { "x-accepted-github-permissions": "contents=write" },
		},
	});
	await expect(create("github_pat")).rejects.toThrow(
		"Resource not accessible by personal access token",
	);
});

test("a public repository is readable without permissions, a private one is not", async () => {
	const { github, repository } = await start();
	github.addToken("ghs_none", { permissions: {} });
	const client = connect(github.apiUrl, "ghs_none");
	await expect(client.pulls.list(repo)).resolves.toMatchObject({ data: [] });
	repository.settings.private = true;
	await expect(client.pulls.list(repo)).rejects.toMatchObject({ status: 403 });
	await expect(client.repos.get(repo)).resolves.toMatchObject({ status: 200 });
});

test("an archived repository is read-only", async () => {
	const { client } = await start({ archived: true });
	await expect(client.repos.get(repo)).resolves.toMatchObject({
		data: { archived: true },
	});
	await expect(
		client.git.createBlob({ ...repo, content: "x" }),
	).rejects.toThrow("Repository was archived so is read-only.");
});

test("an empty repository has no Git database", async () => {
	const { github, client } = await start();
	await github.createRepository("acme/empty");
	const empty = { owner: "acme", repo: "empty" };
	await expect(
		client.git.createBlob({ ...empty, content: "x" }),
	).rejects.toThrow("Git Repository is empty.");
	await expect(client.repos.listCommits(empty)).rejects.toMatchObject({
		status: 409,
	});
});

// -- Git database --

test("object ids are git's own", async () => {
	const { client, repository } = await start();
	const blob = await client.git.createBlob({ ...repo, content: "hello\n" });
	expect(blob.data.sha).toBe("ce013625030ba8dba906f756967f9e9ca394464a");
	const commit = await commitByApi(client, repository, {
		"data/b.json": "é\n",
	});
	await client.git.createRef({
		...repo,
		ref: `refs/heads/${bot}`,
		sha: commit.sha,
	});
	const directory = mkdtempSync(join(tmpdir(), "clone-"));
	onTestFinished(() => rmSync(directory, { recursive: true }));
	inCheckout(
		directory,
		"clone",
		"--quiet",
		"--branch",
		bot,
		repository.gitDir,
		".",
	);
	expect(inCheckout(directory, "rev-parse", "HEAD").trim()).toBe(commit.sha);
	expect(inCheckout(directory, "show", "HEAD:data/b.json")).toBe("é\n");
});

test("git finds no fault in objects, whatever their names, and reads what it has packed", async () => {
	const { repository } = await start();
	const git = (...args: string[]) =>
		execFileSync("git", ["--git-dir", repository.gitDir, ...args]).toString();
	const files = Object.fromEntries(
		["a.b", "a-b/c", "a/b/c", "a/b.c", "a0", "ä", "B"].map((path) => [
			path,
			path,
		]),
	);
	await repository.commit("names", { files: { a: "a file first", ...files } });
	expect(git("fsck", "--strict", "--no-dangling")).toBe("");
	const listed = git("ls-tree", "-r", "-z", "--name-only", "names");
	const {
		"README.md": _,
		"data/a.json": __,
		...rest
	} = await repository.files("names");
	expect(rest).toEqual(files);
	expect(listed.split("\0")).toEqual(
		expect.arrayContaining(Object.keys(files)),
	);
	git("repack", "-a", "-d", "-q");
	// Only the file that gave way to a folder is left over.
	expect(git("count-objects")).toMatch(/^1 objects/);
	expect(await repository.files("names")).toMatchObject(files);
	expect(await repository.log("names")).toHaveLength(2);
});

test("a tree keeps what its base has, replaces, adds and deletes", async () => {
	const { client, repository } = await start();
	const base_tree = await repository.branchSha("main");
	const mode = "100644";
	const { data } = await client.git.createTree({
		...repo,
		base_tree: base_tree ?? "",
		tree: [
			{ path: "README.md", mode, sha: null },
			{ path: "data/a.json/inner.json", mode, content: "1\n" },
			{ path: "run.sh", mode: "100755", content: "true\n" },
		],
	});
	const { data: whole } = await client.git.getTree({
		...repo,
		tree_sha: data.sha,
		recursive: "1",
	});
	expect(whole.truncated).toBe(false);
	expect(
		whole.tree.map(({ path, mode, type }) => `${mode} ${type} ${path}`),
	).toEqual([
		"040000 tree data",
		"040000 tree data/a.json",
		"100644 blob data/a.json/inner.json",
		"100755 blob run.sh",
	]);
	const moved = await client.git.createTree({
		...repo,
		tree: [{ path: "all", mode: "040000", type: "tree", sha: data.sha }],
	});
	expect(moved.data.tree).toMatchObject([
		{ path: "all", type: "tree", sha: data.sha },
	]);
});

test.each([
	[
		{ path: "../x", content: "" },
		"tree.path contains a malformed path component",
	],
	[
		{ path: "a//x", content: "" },
		"tree.path contains a malformed path component",
	],
	[
		{ path: "a/.git/x", content: "" },
		"tree.path contains a malformed path component",
	],
	[{ path: "/x", content: "" }, "tree.path cannot start with a slash"],
	[{ path: "x", mode: "100600", content: "" }, "Must supply a valid tree.mode"],
	[
		{ path: "x", sha: "a".repeat(40) },
		`tree.sha ${"a".repeat(40)} is not a valid blob`,
	],
	[{ path: "not-there.md", sha: null }, "GitRPC::BadObjectState"],
	[
		{ path: ".github/workflows/x.yml", content: "" },
		"Resource not accessible by integration",
	],
])("the tree entry %j is refused", async (entry, message) => {
	const { client } = await start();
	const tree = [{ mode: "100644", ...entry }];
	const post = client.request("POST /repos/acme/catalog/git/trees", { tree });
	await expect(post).rejects.toThrow(message);
});

test("what a bot leaves to GitHub is signed, what names an author is not", async () => {
	const { client, repository } = await start();
	const commit = await commitByApi(client, repository, { "b.json": "1" });
	expect(commit.author.name).toBe("github-actions[bot]");
	expect(commit.committer.email).toBe("noreply@github.com");
	expect(commit.verification.verified).toBe(true);
	const read = await client.git.getCommit({ ...repo, commit_sha: commit.sha });
	expect(read.data).toEqual(commit);

	const named = await client.git.createCommit({
		...repo,
		message: "By hand",
		tree: commit.tree.sha,
		author: {
			name: "Mona",
			email: "mona@example.com",
			date: "2030-01-02T03:04:05Z",
		},
	});
	expect(named.data.author.date).toBe("2030-01-02T03:04:05Z");
	expect(named.data.verification.verified).toBe(false);
});

test("a commit needs a tree and parents that exist", async () => {
	const { client, repository } = await start();
	const [commit] = await repository.log("main");
	const create = (tree: string, parents: string[]) =>
		client.git.createCommit({ ...repo, message: "x", tree, parents });
	await expect(create("b".repeat(40), [])).rejects.toThrow(
		"Tree SHA does not exist",
	);
	await expect(create(commit?.tree ?? "", ["b".repeat(40)])).rejects.toThrow(
		"Parent SHA does not exist or is not a commit object",
	);
});

// -- references --

test("a reference is created once, moved forward, forced back and deleted", async () => {
	const { client, repository } = await start();
	const first = (await repository.branchSha("main")) ?? "";
	const second = await repository.commit("main", { files: { x: "2" } });
	const ref = `heads/${bot}`;
	const create = (sha: string) =>
		client.git.createRef({ ...repo, ref: `refs/${ref}`, sha });
	await expect(create("c".repeat(40))).rejects.toThrow("Object does not exist");
	await create(second);
	await expect(create(second)).rejects.toThrow("Reference already exists");
	const move = { ...repo, ref, sha: first };
	await expect(client.git.updateRef(move)).rejects.toThrow(
		"Update is not a fast forward",
	);
	await client.git.updateRef({ ...move, force: true });
	expect(await repository.branchSha(bot)).toBe(first);
	const matching = await client.git.listMatchingRefs({
		...repo,
		ref: "heads/sync",
	});
	expect(matching.data.map((one) => one.ref)).toEqual([`refs/${ref}`]);
	await client.git.deleteRef({ ...repo, ref });
	await expect(client.git.deleteRef({ ...repo, ref })).rejects.toThrow(
		"Reference does not exist",
	);
	await expect(client.git.updateRef(move)).rejects.toThrow(
		"Reference does not exist",
	);
	await expect(client.git.getRef({ ...repo, ref })).rejects.toMatchObject({
		status: 404,
	});
});

test("a branch cannot live inside another one's name", async () => {
	const { client, repository } = await start();
	const sha = (await repository.branchSha("main")) ?? "";
	await expect(
		client.git.createRef({ ...repo, ref: "refs/heads/main/x", sha }),
	).rejects.toThrow("Reference update failed");
});

test("a ruleset may ask for signed commits, or for pull requests only", async () => {
	const { client, repository } = await start({
		rules: [{ branch: /^sync\//, requires: "signed-commits" }],
	});
	const unsigned = await repository.commit("by-hand", { files: { x: "1" } });
	await repository.deleteBranch("by-hand");
	const ref = `refs/heads/${bot}`;
	await expect(
		client.git.createRef({ ...repo, ref, sha: unsigned }),
	).rejects.toThrow(
		"Repository rule violations found\n\nCommits must have verified signatures.",
	);
	const { sha } = await commitByApi(client, repository, { x: "1" });
	await client.git.createRef({ ...repo, ref, sha });

	repository.settings.rules = [{ branch: /^main$/, requires: "pull-request" }];
	await expect(
		client.git.updateRef({ ...repo, ref: "heads/main", sha }),
	).rejects.toThrow("Changes must be made through a pull request.");
});

test("updateRefs swaps only what is as expected, and all or nothing", async () => {
	const { client, repository } = await start();
	const main = (await repository.branchSha("main")) ?? "";
	const { sha } = await commitByApi(client, repository, { x: "1" });
	const name = `refs/heads/${bot}`;
	const create = { name, beforeOid: zeroOid, afterOid: sha };
	await updateRefs(client, repository.nodeId, [create]);
	expect(await repository.branchSha(bot)).toBe(sha);

	const other = { name: "refs/heads/other", beforeOid: zeroOid, afterOid: sha };
	await expect(
		updateRefs(client, repository.nodeId, [other, create]),
	).rejects.toMatchObject({
		errors: [
			{
				type: "STALE_DATA",
				path: ["updateRefs"],
				message: `Expected branch to point to "${zeroOid}" but it did not.  Pull and try again.`,
			},
		],
	});
	expect(await repository.branchSha("other")).toBeUndefined();

	const back = { name, beforeOid: sha, afterOid: main };
	await expect(updateRefs(client, repository.nodeId, [back])).rejects.toThrow(
		"not a fast forward",
	);
	await updateRefs(client, repository.nodeId, [{ ...back, force: true }]);
	await updateRefs(client, repository.nodeId, [
		{ name, beforeOid: main, afterOid: zeroOid },
	]);
	expect(await repository.branchSha(bot)).toBeUndefined();
});

test("a mutation of several fields carries them out in order, the later ones though an earlier one fails", async () => {
	const { client, repository, pull, head } = await startWithPull();
	const refUpdates = [
		{ name: `refs/heads/${bot}`, beforeOid: head, afterOid: zeroOid },
	];
	const send = (text: object, move: object) =>
		client.graphql(
			"mutation ($a: UpdatePullRequestInput!, $b: UpdateRefsInput!) { updatePullRequest(input: $a) { clientMutationId } updateRefs(input: $b) { clientMutationId } }",
			{ a: text, b: { repositoryId: repository.nodeId, ...move } },
		);
	const pullRequestId = pull.nodeId;
	const [update] = refUpdates;
	await expect(
		send(
			{ pullRequestId, body: "Text" },
			{ refUpdates: [{ ...update, beforeOid: zeroOid }] },
		),
	).rejects.toMatchObject({
		data: { updatePullRequest: {}, updateRefs: null },
		errors: [{ type: "STALE_DATA", path: ["updateRefs"] }],
	});
	expect(pull).toMatchObject({ body: "Text", state: "open" });
	await expect(
		send({ pullRequestId, body: "x".repeat(65_537) }, { refUpdates }),
	).rejects.toMatchObject({
		data: { updatePullRequest: null, updateRefs: {} },
		errors: [{ path: ["updatePullRequest"] }],
	});
	expect(pull).toMatchObject({ body: "Text", state: "closed" });
});

test("an unknown GraphQL operation is told apart from GitHub's own errors", async () => {
	const { client } = await start();
	await expect(client.graphql("mutation { addStar { id } }")).rejects.toThrow(
		`The stand-in for GitHub does not know "mutation addStar"`,
	);
});

// -- reading --

test("a comparison lists what the head adds", async () => {
	const { client, repository } = await start();
	await repository.commit(bot, {
		files: { "data/a.json": "[]\n", "new.md": "x\n" },
		deletes: ["README.md"],
		message: "Rework",
	});
	await repository.commit("main", { files: { z: "1" } });
	const { data } = await client.repos.compareCommitsWithBasehead({
		...repo,
		basehead: `main...${bot}`,
	});
	expect(data).toMatchObject({ status: "diverged", ahead_by: 1, behind_by: 1 });
	expect(data.commits).toMatchObject([
		{ commit: { message: "Rework" }, author: { login: "mona" } },
	]);
	expect(data.files).toMatchObject([
		{ filename: "README.md", status: "removed", deletions: 1 },
		{ filename: "data/a.json", status: "modified", additions: 1, deletions: 1 },
		{ filename: "new.md", status: "added", additions: 1 },
	]);
});

test("a comparison lists 300 files and no more, on the first page of its commits", async () => {
	const { client, repository } = await start();
	const many = Array.from({ length: 301 }, (_, n) => [`many/${n}`, `${n}\n`]);
	await repository.commit(bot, { files: Object.fromEntries(many) });
	await repository.commit(bot, { files: { last: "1\n" } });
	const compare = async (page?: { page: number; per_page: number }) => {
		const asked = { ...repo, basehead: `main...${bot}`, ...page };
		return (await client.repos.compareCommitsWithBasehead(asked)).data;
	};
	const whole = await compare();
	expect(whole.commits).toHaveLength(2);
	expect(whole.files).toHaveLength(300);
	const first = await compare({ page: 1, per_page: 1 });
	expect(first).toMatchObject({ total_commits: 2, commits: [{}] });
	expect(first.commits).toHaveLength(1);
	expect(first.files).toHaveLength(300);
	const second = await compare({ page: 2, per_page: 1 });
	expect(second.commits).toHaveLength(1);
	expect(second.files).toBeUndefined();
});

test("a comparison knows a file again under another name", async () => {
	const { client, repository } = await start();
	const text = "line\n".repeat(20);
	await repository.commit("main", { files: { old: text } });
	await repository.commit(bot, {
		files: { new: `${text}more\n`, "z.md": "z\n" },
		deletes: ["old"],
	});
	const { data } = await client.repos.compareCommitsWithBasehead({
		...repo,
		basehead: `main...${bot}`,
	});
	expect(data.files).toMatchObject([
		{ filename: "new", previous_filename: "old", status: "renamed" },
		{ filename: "z.md", status: "added", additions: 1 },
	]);
	await expect(
		client.repos.compareCommitsWithBasehead({ ...repo, basehead: "main...x" }),
	).rejects.toMatchObject({ status: 404 });
});

test("files, directories, branches and commits can be read", async () => {
	const { client, repository } = await start();
	const sha = await repository.branchSha("main");
	const file = await client.repos.getContent({ ...repo, path: "data/a.json" });
	expect(file.data).toMatchObject({
		type: "file",
		encoding: "base64",
		content: "e30K",
	});
	const directory = await client.repos.getContent({
		...repo,
		path: "data",
		ref: "main",
	});
	expect(directory.data).toMatchObject([{ name: "a.json", type: "file" }]);
	await expect(
		client.repos.getContent({ ...repo, path: "no" }),
	).rejects.toMatchObject({ status: 404 });
	const branch = await client.repos.getBranch({ ...repo, branch: "main" });
	expect(branch.data.commit.sha).toBe(sha);
	await expect(
		client.repos.getBranch({ ...repo, branch: "no" }),
	).rejects.toThrow("Branch not found");
	const commits = await client.repos.listCommits({ ...repo, sha: "main" });
	expect(commits.data).toMatchObject([
		{ sha, commit: { message: "Initial commit" } },
	]);
	await expect(client.repos.getCommit({ ...repo, ref: "no" })).rejects.toThrow(
		"No commit found for SHA: no",
	);
	expect(await repository.files("main")).toEqual({
		"README.md": "# Catalog\n",
		"data/a.json": "{}\n",
	});
});

// -- pull requests --

test("a pull request is created with its head and base", async () => {
	const { created, head, repository } = await startWithPull();
	expect(created).toMatchObject({
		number: 1,
		state: "open",
		user: { login: "github-actions[bot]", type: "Bot" },
		head: { ref: bot, sha: head, label: `acme:${bot}` },
		base: { ref: "main", sha: await repository.branchSha("main") },
		mergeable: true,
		merged_at: null,
	});
});

test("a second pull request for the same branch is refused", async () => {
	const { client } = await startWithPull();
	await expect(
		client.pulls.create({
			...repo,
			title: "Again",
			head: `acme:${bot}`,
			base: "main",
		}),
	).rejects.toThrow(`A pull request already exists for acme:${bot}.`);
});

test("a pull request that adds nothing is refused", async () => {
	const { client, repository } = await start();
	const sha = (await repository.branchSha("main")) ?? "";
	await client.git.createRef({ ...repo, ref: `refs/heads/${bot}`, sha });
	await expect(
		client.pulls.create({ ...repo, title: "Sync", head: bot, base: "main" }),
	).rejects.toThrow(`No commits between main and ${bot}`);
});

test("a pull request needs a head and a base that exist, and a body of at most 65,536 characters", async () => {
	const { client, repository } = await start();
	await repository.commit(bot, { files: { x: "1" } });
	const create = (change: object) =>
		client.pulls.create({
			...repo,
			title: "Sync",
			head: bot,
			base: "main",
			...change,
		});
	await expect(create({ base: "no" })).rejects.toThrow(
		`"field":"base","code":"invalid"`,
	);
	await expect(create({ head: "no" })).rejects.toThrow(
		`"field":"head","code":"invalid"`,
	);
	await expect(create({ body: "é".repeat(65537) })).rejects.toThrow(
		"body is too long (maximum is 65536 characters)",
	);
	await expect(create({ body: "é".repeat(65536) })).resolves.toMatchObject({
		status: 201,
	});
});

test("the setting that keeps Actions from opening pull requests stops its bot only", async () => {
	const { github, client, repository } = await start({
		allowActionsToCreatePullRequests: false,
	});
	await repository.commit(bot, { files: { x: "1" } });
	const request = { ...repo, title: "Sync", head: bot, base: "main" };
	await expect(client.pulls.create(request)).rejects.toThrow(
		"GitHub Actions is not permitted to create or approve pull requests. - https://docs.github.com/rest/pulls/pulls#create-a-pull-request",
	);
	github.addToken("ghp_mona", { account: mona });
	await connect(github.apiUrl, "ghp_mona").pulls.create(request);
});

test("the head follows its branch while the pull request is open", async () => {
	const { client, repository, pull } = await startWithPull();
	const second = await repository.commit(bot, { files: { c: "2" } });
	expect(pull.head.sha).toBe(second);
	repository.close(1);
	await repository.commit(bot, { files: { c: "3" } });
	const { data } = await client.pulls.get({ ...repo, pull_number: 1 });
	expect(data.head.sha).toBe(second);
});

test("a push by plain git counts as well", async () => {
	const { client, repository } = await startWithPull();
	const directory = mkdtempSync(join(tmpdir(), "clone-"));
	onTestFinished(() => rmSync(directory, { recursive: true }));
	inCheckout(
		directory,
		"clone",
		"--quiet",
		"--branch",
		bot,
		repository.gitDir,
		".",
	);
	writeFileSync(join(directory, "by-hand.txt"), "x\n");
	inCheckout(directory, "add", ".");
	inCheckout(directory, "commit", "--quiet", "--message", "By hand");
	inCheckout(directory, "push", "--quiet");
	const { data } = await client.pulls.listCommits({ ...repo, pull_number: 1 });
	expect(data.map((one) => one.commit.message)).toEqual([
		"Edit by hand",
		"By hand",
	]);
});

test("deleting the head branch closes its pull request", async () => {
	const { client, repository, pull } = await startWithPull();
	await client.git.deleteRef({ ...repo, ref: `heads/${bot}` });
	expect(pull).toMatchObject({ state: "closed", mergedAt: null });
	await expect(repository.reopen(1)).rejects.toMatchObject({
		errors: [
			{
				message: `state cannot be changed. The ${bot} branch has been deleted.`,
			},
		],
	});
});

test("a head that is reset to its base closes the pull request, and for good", async () => {
	const { client, repository, pull } = await startWithPull();
	const sha = (await repository.branchSha("main")) ?? "";
	await client.git.updateRef({
		...repo,
		ref: `heads/${bot}`,
		sha,
		force: true,
	});
	expect(pull).toMatchObject({
		state: "closed",
		mergedAt: null,
		head: { sha },
	});
	await expect(
		client.pulls.update({ ...repo, pull_number: 1, state: "open" }),
	).rejects.toThrow(`There are no new commits on the ${bot} branch`);
});

test("a head that its base catches up with is merged", async () => {
	const { client, head, pull } = await startWithPull();
	await client.git.updateRef({ ...repo, ref: "heads/main", sha: head });
	expect(pull).toMatchObject({
		state: "closed",
		mergedAt: expect.any(Date),
		mergeCommitSha: head,
	});
});

test("a moved base changes nothing else", async () => {
	const { repository, pull } = await startWithPull();
	const before = structuredClone(pull);
	await repository.commit("main", { files: { z: "1" } });
	expect(pull).toEqual(before);
});

test("a conflict shows as not mergeable", async () => {
	const { client, repository } = await startWithPull();
	await repository.commit("main", { files: { "b.json": "other\n" } });
	const { data } = await client.pulls.get({ ...repo, pull_number: 1 });
	expect(data).toMatchObject({ mergeable: false, mergeable_state: "dirty" });
	await expect(
		client.pulls.merge({ ...repo, pull_number: 1 }),
	).rejects.toMatchObject({ status: 405 });
});

test("title, body and state can be edited", async () => {
	const { client, repository, pull } = await startWithPull();
	const edit = { ...repo, pull_number: 1, title: "New", body: "Text" };
	await client.pulls.update({ ...edit, state: "closed" });
	expect(pull).toMatchObject({ title: "New", body: "Text", state: "closed" });
	await client.pulls.update({ ...edit, state: "open" });
	expect(pull).toMatchObject({ state: "open", closedAt: null });
	repository.setBody(1, "By a person");
	expect(pull.body).toBe("By a person");
});

test("a pull request whose branch was rewritten meanwhile stays closed", async () => {
	const { client, repository } = await startWithPull();
	repository.close(1);
	const { sha } = await commitByApi(client, repository, { other: "1" });
	await client.git.updateRef({
		...repo,
		ref: `heads/${bot}`,
		sha,
		force: true,
	});
	await expect(
		client.pulls.update({ ...repo, pull_number: 1, state: "open" }),
	).rejects.toThrow(`The ${bot} branch was force-pushed or recreated.`);
});

test.each(["merge", "squash", "rebase"] as const)(
	"%s brings the change to the base and leaves the branch",
	async (method) => {
		const { repository, pull } = await startWithPull();
		await repository.commit("main", { files: { z: "1" } });
		const sha = await repository.merge(1, method);
		expect(pull).toMatchObject({
			state: "closed",
			mergedBy: "mona",
			mergeCommitSha: sha,
		});
		expect(await repository.files("main")).toMatchObject({
			"b.json": "1\n",
			z: "1",
		});
		expect(await repository.branchSha(bot)).toBe(pull.head.sha);
		const [tip] = await repository.log("main");
		expect(tip?.parents.length).toBe(method === "merge" ? 2 : 1);
		expect(tip?.message.split("\n")[0]).toBe(
			{
				merge: `Merge pull request #1 from acme/${bot}`,
				squash: "Sync (#1)",
				rebase: "Edit by hand",
			}[method],
		);
		await expect(repository.reopen(1)).rejects.toMatchObject({ status: 422 });
	},
);

test.each([
	["github.com", false, "noreply@github.com"],
	["an Enterprise Server", true, "noreply@github.acme.example"],
] as const)(
	"%s updates a branch by a merge in its own name, by a rebase, or with conflicts as somebody resolves them",
	async (_, enterprise, email) => {
		const { client, repository } = await startWithPull({}, enterprise);
		const [mine] = await repository.log(bot);
		await repository.commit("main", { files: { z: "1\n" } });
		await repository.updateBranch(1, "rebase");
		const [rebased] = await repository.log(bot);
		expect(rebased?.message).toBe(mine?.message);
		expect(rebased?.parents).toEqual([await repository.branchSha("main")]);
		await repository.commit("main", { files: { z: "2\n" } });
		await repository.updateBranch(1);
		const [merge] = await repository.log(bot);
		expect(merge).toMatchObject({ author: { name: "Mona Lisa" } });
		expect(merge?.committer.email).toBe(email);
		expect(merge?.parents[1]).toBe(await repository.branchSha("main"));
		expect(await repository.files(bot)).toMatchObject({ z: "2\n" });

		await repository.commit("main", { files: { "b.json": "2\n" } });
		await expect(repository.updateBranch(1)).rejects.toMatchObject({
			status: 405,
		});
		await repository.resolveConflicts(1, { "b.json": "3\n" });
		const [resolved] = await repository.log(bot);
		expect(resolved?.committer.email).toBe(email);
		expect(await repository.files(bot)).toMatchObject({ "b.json": "3\n" });
		const { data } = await client.pulls.get({ ...repo, pull_number: 1 });
		expect(data.mergeable).toBe(true);
	},
);

test("a merge may delete the branch", async () => {
	const { client, repository, pull } = await startWithPull({
		deleteBranchOnMerge: true,
	});
	const { data } = await client.pulls.merge({
		...repo,
		pull_number: 1,
		merge_method: "squash",
	});
	expect(data.merged).toBe(true);
	expect(await repository.branchSha(bot)).toBeUndefined();
	expect(pull.mergeCommitSha).toBe(data.sha);
});

test("pull requests are listed by state, head and base, newest first", async () => {
	const { client, repository } = await startWithPull();
	repository.close(1);
	await client.pulls.create({
		...repo,
		title: "Second",
		head: bot,
		base: "main",
	});
	await repository.commitToFork("stranger", bot, { files: { f: "1" } });
	await client.pulls.create({
		...repo,
		title: "Fork",
		head: `stranger:${bot}`,
		base: "main",
	});
	const list = async (filter: object) => {
		const { data } = await client.pulls.list({ ...repo, ...filter });
		return data.map(({ number }) => number);
	};
	expect(await list({})).toEqual([3, 2]);
	expect(await list({ state: "all", direction: "asc" })).toEqual([1, 2, 3]);
	expect(await list({ state: "closed" })).toEqual([1]);
	expect(await list({ head: `acme:${bot}` })).toEqual([2]);
	expect(await list({ head: "nobody:nothing" })).toEqual([]);
	// GitHub ignores a head without owner.
	expect(await list({ head: "nothing" })).toEqual([3, 2]);
	expect(await list({ base: "other" })).toEqual([]);
});

test("lists come in pages", async () => {
	const { client, repository } = await start();
	for (const name of ["a", "b", "c"])
		await repository.commit("main", { files: { name }, message: name });
	const first = await client.repos.listCommits({ ...repo, per_page: 2 });
	expect(first.headers.link).toMatch(
		/page=2>; rel="next", <.*page=2>; rel="last"/,
	);
	const all = await client.paginate(client.repos.listCommits, {
		...repo,
		per_page: 2,
	});
	expect(all.map(({ commit }) => commit.message)).toEqual([
		"c",
		"b",
		"a",
		"Initial commit",
	]);
});

// -- what surrounds a pull request --

test("issues and pull requests share their numbers", async () => {
	const { client, repository } = await start();
	repository.openIssue("Something is wrong");
	await repository.commit(bot, { files: { x: "1" } });
	const { data } = await client.pulls.create({
		...repo,
		title: "Sync",
		head: bot,
		base: "main",
	});
	expect(data.number).toBe(2);
	await expect(
		client.pulls.get({ ...repo, pull_number: 1 }),
	).rejects.toMatchObject({ status: 404 });
});

test("labels come into being, once, and not beyond 50 characters", async () => {
	const { client, repository, pull } = await startWithPull();
	const add = (...labels: string[]) =>
		client.issues.addLabels({ ...repo, issue_number: 1, labels });
	await add("models", "sync");
	await add("Models");
	expect(pull.labels).toEqual(["models", "sync"]);
	expect(repository.labels).toEqual(["models", "sync"]);
	await expect(add("x".repeat(51))).rejects.toThrow(
		`"resource":"Label","field":"name","code":"invalid"`,
	);
});

test("labels, assignees and the milestone can be set in one request", async () => {
	const { client, pull } = await startWithPull();
	const edit = { ...repo, issue_number: 1 };
	await client.issues.update({
		...edit,
		labels: ["a", "a"],
		assignees: ["mona", "nobody"],
		milestone: 1,
	});
	expect(pull).toMatchObject({
		labels: ["a"],
		assignees: ["mona"],
		milestone: 1,
	});
	await expect(client.issues.update({ ...edit, milestone: 7 })).rejects.toThrow(
		`"field":"milestone"`,
	);
	await client.issues.addAssignees({ ...edit, assignees: ["nobody"] });
	expect(pull.assignees).toEqual(["mona"]);
	const { data } = await client.issues.listMilestones(repo);
	expect(data).toMatchObject([{ number: 1, title: "v1" }]);
});

test("reviewers must be collaborators, and teams need more than a workflow's token", async () => {
	const { github, client, pull } = await startWithPull();
	const ask = (who: object, by = client) =>
		by.pulls.requestReviewers({ ...repo, pull_number: 1, ...who });
	await ask({ reviewers: ["mona"] });
	expect(pull.requestedReviewers).toEqual(["mona"]);
	await expect(ask({ reviewers: ["nobody"] })).rejects.toThrow(
		"Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the acme/catalog repository.",
	);
	await expect(ask({ team_reviewers: ["reviewers"] })).rejects.toThrow(
		"Could not resolve to a node with the global id of 'T_",
	);
	github.addToken("ghp_mona", {
		account: mona,
		permissions: { pull_requests: "write", members: "read" },
	});
	await ask(
		{ team_reviewers: ["reviewers"] },
		connect(github.apiUrl, "ghp_mona"),
	);
	expect(pull.requestedTeams).toEqual(["reviewers"]);
});

test("comments are kept with their author", async () => {
	const { client, repository, pull } = await startWithPull();
	repository.comment(1, "Looks good");
	await client.issues.createComment({ ...repo, issue_number: 1, body: "Held" });
	const { data } = await client.issues.listComments({
		...repo,
		issue_number: 1,
	});
	expect(data.map(({ user, body }) => `${user?.login}: ${body}`)).toEqual([
		"mona: Looks good",
		"github-actions[bot]: Held",
	]);
	expect(pull.comments).toHaveLength(2);
});

test("auto-merge needs the setting, a protected base, and something to wait for", async () => {
	const { client, repository, pull } = await startWithPull();
	const enable = () =>
		client.graphql(
			"mutation ($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }",
			{ input: { pullRequestId: pull.nodeId, mergeMethod: "SQUASH" } },
		);
	await expect(enable()).rejects.toThrow(
		"Auto merge is not allowed for this repository",
	);
	repository.settings.allowAutoMerge = true;
	await expect(enable()).rejects.toThrow(
		"Pull request Protected branch rules not configured for this branch",
	);
	repository.settings.baseIsProtected = true;
	await expect(enable()).rejects.toThrow("Pull request is in clean status");
	repository.settings.requiresChecks = true;
	await enable();
	expect(pull.autoMerge).toEqual({
		method: "squash",
		enabledBy: "github-actions[bot]",
	});
	const { data } = await client.pulls.get({ ...repo, pull_number: 1 });
	expect(data.auto_merge?.merge_method).toBe("squash");
});

test("GraphQL tells whether a pull request is in the merge queue", async () => {
	const { client, repository, pull } = await startWithPull();
	pull.mergeQueue = true;
	const answer = await client.graphql(
		"query ($owner: String!, $name: String!, $number: Int!) { repository(owner: $owner, name: $name) { id pullRequest(number: $number) { isInMergeQueue } } }",
		{ owner: "acme", name: "catalog", number: 1 },
	);
	expect(answer).toMatchObject({
		repository: {
			id: repository.nodeId,
			pullRequest: { isInMergeQueue: true },
		},
	});
});

test("a tree of very many entries is too much for the front end, and one of many takes too long where tests say so", async () => {
	const { github, client, repository } = await start();
	const send = (count: number) =>
		commitByApi(
			client,
			repository,
			Object.fromEntries(
				Array.from({ length: count }, (_, index) => [`data/${index}`, ""]),
			),
		);
	await send(200);
	await expect(send(201)).rejects.toThrow("Server Error");
	github.state.limits.entriesInTime = 10;
	await send(10);
	await expect(send(11)).rejects.toThrow("Sorry, your request timed out.");
});

test("a renamed repository is found under its old name, by a redirect that keeps the method", async () => {
	const { github, client, repository } = await startWithPull();
	repository.rename("acme/models");
	const { data } = await client.pulls.get({ ...repo, pull_number: 1 });
	expect(data.title).toBe("Sync");
	await client.pulls.update({ ...repo, pull_number: 1, title: "Renamed" });
	expect(repository.pull(1).title).toBe("Renamed");
	expect(github.requests.slice(-4).map(({ status }) => status)).toEqual([
		301, 200, 307, 200,
	]);
	await client.pulls.get({ owner: "acme", repo: "models", pull_number: 1 });
});

test("a locked conversation takes no comments, and text all the same", async () => {
	const { client, repository } = await startWithPull();
	repository.lock(1);
	await expect(
		client.issues.createComment({ ...repo, issue_number: 1, body: "Hello" }),
	).rejects.toThrow("Unable to create comment because issue is locked.");
	await client.pulls.update({ ...repo, pull_number: 1, body: "Hello" });
	expect(repository.pull(1).body).toBe("Hello");
});

test("a label that may not be made, and a team that can't be seen, are named as GitHub does it", async () => {
	const { github, pull, repository } = await startWithPull();
	github.addToken("ghs_pulls", { permissions: { pull_requests: "write" } });
	const client = connect(github.apiUrl, "ghs_pulls");
	const labels = ["new"];
	await expect(
		client.issues.addLabels({ ...repo, issue_number: 1, labels }),
	).rejects.toMatchObject({
		status: 403,
		response: {
			data: {
				errors: [
					{ resource: "Repository", field: "label", code: "unauthorized" },
				],
			},
		},
	});
	await expect(
		client.pulls.requestReviewers({
			...repo,
			pull_number: pull.number,
			team_reviewers: repository.teams,
		}),
	).rejects.toMatchObject({
		status: 422,
		response: { data: { errors: [expect.stringContaining("'T_reviewers'")] } },
	});
});

// -- what GitHub's own description says --

/** What `github` holds against the requests that were made, once it ends. */
async function heldAgainst(
	ask: (github: Awaited<ReturnType<typeof startGitHub>>) => Promise<unknown>,
): Promise<unknown> {
	const github = await startGitHub();
	await github.createRepository("acme/catalog", { files: { a: "" } });
	await ask(github).catch(() => {});
	try {
		await github[Symbol.asyncDispose]();
		return undefined;
	} catch (error) {
		return error;
	}
}

const post = (url: string, body: unknown) =>
	fetch(url, {
		method: "POST",
		headers: { authorization: "token ghs_standin", "user-agent": "test" },
		body: JSON.stringify(body),
	});

test("a request that GitHub's own description allows is held against nobody", async () => {
	expect(
		await heldAgainst(({ apiUrl }) =>
			connect(apiUrl).pulls.list({ ...repo, state: "all", per_page: 20 }),
		),
	).toBeUndefined();
});

test.each<[string, string, unknown, string]>([
	[
		"a field that GitHub does not have",
		"/git/refs",
		{ ref: "a", sha: "b", to: 1 },
		'"to"',
	],
	["a field that is missing", "/pulls", { head: "a" }, '"base"'],
	["a value of another type", "/git/trees", { tree: "a" }, "must be array"],
	[
		"a value that GitHub does not have",
		"/git/trees",
		{ tree: [{ mode: "1" }] },
		"body/tree/0/mode",
	],
	[
		"a parameter that GitHub does not have",
		"/pulls?page=1",
		{ head: "a", base: "b" },
		'"page"',
	],
	["a request that GitHub does not have", "/stars", {}, "no such request"],
])("%s fails the test that sent it", async (_, path, body, said) => {
	const error = await heldAgainst(({ apiUrl }) =>
		post(`${apiUrl}/repos/acme/catalog${path}`, body),
	);
	expect(String(error)).toContain(said);
});

test.each<[string, string, object, string]>([
	[
		"a mutation",
		"mutation ($input: AddStarInput!) { addStar(input: $input) { clientMutationId } }",
		{},
		"addStar",
	],
	[
		"a field of an answer",
		"mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { refs } }",
		{ input: {} },
		"refs",
	],
	[
		"a field of an input",
		"mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }",
		{ input: { repositoryId: "R", refUpdates: [{ name: "a", to: "b" }] } },
		"afterOid",
	],
	[
		"a variable",
		"mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }",
		{ input: { repositoryId: "R", refUpdates: [] }, more: 1 },
		"$more",
	],
])(
	"%s that GitHub's schema does not have fails the test that sent it",
	async (_, query, variables, said) => {
		const error = await heldAgainst(({ graphqlUrl }) =>
			post(graphqlUrl, { query, variables }),
		);
		expect(String(error)).toContain(said);
	},
);

// -- faults --

test.each([
	[
		"actionsMayNotCreatePullRequests",
		actionsMayNotCreatePullRequests(),
		403,
		"GitHub Actions is not permitted",
	],
	[
		"resourceNotAccessible",
		resourceNotAccessible("pull_requests=write"),
		403,
		"Resource not accessible by integration",
	],
	[
		"secondaryRateLimit",
		secondaryRateLimit(60),
		403,
		"You have exceeded a secondary rate limit",
	],
	["serverError", serverError(502), 502, "Server Error"],
])(
	"the fault %s strikes once and is gone",
	async (_, fault, status, message) => {
		const { github, client, repository } = await start();
		await repository.commit(bot, { files: { x: "1" } });
		github.faults.push(fault);
		const create = () =>
			client.pulls.create({ ...repo, title: "Sync", head: bot, base: "main" });
		await expect(create()).rejects.toMatchObject({
			status,
			message: expect.stringContaining(message),
		});
		expect(github.faults).toEqual([]);
		await create();
		expect(github.requests.map((request) => request.status)).toEqual([
			status,
			201,
		]);
	},
);

test("a fault can strike several times, at chosen requests only", async () => {
	const { github, client } = await start();
	const when = on("GET /repos/{owner}/{repo}/git/ref/{ref}");
	github.faults.push({ ...serverError(500), when, times: 2 });
	const read = () => client.git.getRef({ ...repo, ref: "heads/main" });
	await client.repos.get(repo);
	await expect(read()).rejects.toMatchObject({ status: 500 });
	await expect(read()).rejects.toMatchObject({ status: 500 });
	await read();
});

test("a connection can break", async () => {
	const { github, client } = await start();
	github.faults.push(connectionReset());
	await expect(client.repos.get(repo)).rejects.toThrow();
	expect(github.requests).toMatchObject([{ status: undefined }]);
});

test("a new pull request may not be visible everywhere yet", async () => {
	const { github, client } = await startWithPull();
	github.faults.push(notYetVisible("PR_7"));
	const label = () =>
		client.issues.addLabels({ ...repo, issue_number: 1, labels: ["a"] });
	await expect(label()).rejects.toThrow(
		"Could not resolve to a node with the global id of 'PR_7'.",
	);
	await label();
});

test("a human can push between read and write, and the swap notices", async () => {
	const { github, client, repository, head } = await startWithPull();
	github.faults.push(pushBetween(repository, bot, { "b.json": "mine\n" }));
	const { sha } = await commitByApi(client, repository, { "b.json": "2\n" });
	const swap = {
		name: `refs/heads/${bot}`,
		beforeOid: head,
		afterOid: sha,
		force: true,
	};
	await expect(updateRefs(client, repository.nodeId, [swap])).rejects.toThrow(
		"Expected branch to point to",
	);
	expect(await repository.files(bot)).toMatchObject({ "b.json": "mine\n" });
});

test("an older Enterprise Server does not know updateRefs, and a ruleset refuses its stand-in", async () => {
	const { github, client, repository, head } = await startWithPull();
	github.faults.push(withoutUpdateRefs(), rulesetRefusal());
	await expect(updateRefs(client, repository.nodeId, [])).rejects.toThrow(
		"Field 'updateRefs' doesn't exist on type 'Mutation'",
	);
	expect(github.requests.at(-1)?.message).toContain("doesn't exist");
	await expect(
		client.git.updateRef({ ...repo, ref: `heads/${bot}`, sha: head }),
	).rejects.toThrow("Repository rule violations found");
});

test("what happens before a request may be a request itself", async () => {
	const { github, client } = await start();
	github.faults.push({
		when: always,
		before: () => client.git.getRef({ ...repo, ref: "heads/main" }),
	});
	await client.repos.get(repo);
	expect(github.requests.map(({ path }) => path)).toEqual([
		"/repos/acme/catalog/git/ref/heads/main",
		"/repos/acme/catalog",
	]);
});
