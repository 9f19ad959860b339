// The Git database: blobs, trees and commits, written before a branch points to them.
import {
	type Person,
	peel,
	readBlob,
	readCommit,
	readTree,
	readTypes,
	writeBlobs,
	writeCommit,
	writeTree,
} from "../git.ts";
import {
	badGateway,
	notAccessible,
	notFound,
	treeTimedOut,
	unprocessable,
} from "../refusal.ts";
import { type Context, type ResponseOf, route } from "../route.ts";
import { gitCommitShape } from "../shapes.ts";
import { webFlow } from "../state.ts";

interface SentEntry {
	path?: string;
	mode?: string;
	sha?: string | null;
	content?: string;
}

interface File {
	path: string;
	mode: string;
	sha: string;
}

const modes = ["100644", "100755", "040000", "160000", "120000"];

export const objectRoutes = [
	route(
		"POST /repos/{owner}/{repo}/git/blobs",
		{
			needs: "contents=write",
			status: 201,
			body: { content: "string", encoding: "string?" },
		},
		async ({ content, encoding }, { github, repository }) => {
			const bytes = encoding === "base64" ? "base64" : "utf8";
			const [sha = ""] = writeBlobs(repository.gitDir, [
				Buffer.from(content, bytes),
			]);
			const { urls } = github;
			const url = `${urls.api}/repos/${repository.fullName}/git/blobs/${sha}`;
			return { sha, url };
		},
	),

	route(
		"GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
		{ needs: "contents=read", status: 200 },
		async ({ file_sha }, { repository }) => {
			const sha = await peel(repository.gitDir, file_sha, "blob");
			if (sha === undefined) throw notFound();
			const content = readBlob(repository.gitDir, sha);
			return {
				sha,
				node_id: `B_${sha}`,
				size: content.length,
				encoding: "base64",
				content: content.toString("base64"),
			};
		},
	),

	route(
		"POST /repos/{owner}/{repo}/git/trees",
		{
			needs: "contents=write; contents=write,workflows=write",
			status: 201,
			body: { tree: "array", base_tree: "string?" },
		},
		async ({ tree, base_tree }, context) => {
			if (tree.length === 0) throw unprocessable("Invalid tree info");
			const { limits } = context.github;
			if (tree.length > limits.sentEntries) throw badGateway();
			if (tree.length > limits.entriesInTime) throw treeTimedOut();
			for (const entry of tree) checkEntry(entry, context);
			const { gitDir } = context.repository;
			const base = await filesOf(gitDir, base_tree);
			const files = await withEntries(gitDir, base, tree);
			const sha = writeTree(gitDir, files.values());
			return treeShape(gitDir, sha, "flat");
		},
	),

	route(
		"GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
		{ needs: "contents=read", status: 200 },
		async ({ tree_sha, recursive }, { github, repository }) => {
			const { gitDir } = repository;
			// The name of a branch is accepted, too, with or without "refs/heads/".
			const sha =
				(await peel(gitDir, tree_sha, "tree")) ??
				(await peel(gitDir, `refs/heads/${tree_sha}`, "tree"));
			if (sha === undefined) throw notFound();
			const depth = recursive === undefined ? "flat" : "recursive";
			return treeShape(gitDir, sha, depth, github.limits.treeEntries);
		},
	),

	route(
		"POST /repos/{owner}/{repo}/git/commits",
		{
			needs: "contents=write",
			status: 201,
			body: {
				message: "string",
				tree: "string",
				parents: "array?",
				author: "object?",
				committer: "object?",
			},
		},
		async (
			{ message, tree, parents = [], author, committer },
			{ github, repository, token },
		) => {
			const { gitDir } = repository;
			if ((await peel(gitDir, tree, "tree")) !== tree)
				throw unprocessable("Tree SHA does not exist");
			for (const parent of parents)
				if ((await peel(gitDir, parent, "commit")) !== parent)
					throw unprocessable(
						"Parent SHA does not exist or is not a commit object",
					);

			const { account } = token;
			const dated = (person: Partial<Person> & { date?: string }) => ({
				name: person.name ?? account.name,
				email: person.email ?? account.email,
				date: person.date ? new Date(person.date) : github.now(),
			});
			// GitHub signs a commit only if a bot leaves author and committer to GitHub.
			const signed = account.type === "Bot" && !author && !committer;
			const sha = writeCommit(gitDir, {
				tree,
				parents,
				author: dated(author ?? account),
				committer: dated(signed ? webFlow : (committer ?? author ?? account)),
				message,
				signed,
			});
			return gitCommitShape(readCommit(gitDir, sha));
		},
	),

	route(
		"GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
		{ needs: "contents=read", status: 200 },
		async ({ commit_sha }, { repository }) => {
			const { gitDir } = repository;
			if ((await peel(gitDir, commit_sha, "commit")) !== commit_sha)
				throw notFound();
			return gitCommitShape(readCommit(gitDir, commit_sha));
		},
	),
];

async function treeShape(
	gitDir: string,
	sha: string,
	depth: "recursive" | "flat",
	limit = Number.POSITIVE_INFINITY,
): Promise<ResponseOf<"GET /repos/{owner}/{repo}/git/trees/{tree_sha}">> {
	const entries = await readTree(gitDir, sha, depth);
	return {
		sha,
		truncated: entries.length > limit,
		tree: entries
			.slice(0, limit)
			.map((entry) =>
				entry.type === "blob"
					? { ...entry, size: readBlob(gitDir, entry.sha).length }
					: entry,
			),
	};
}

function checkEntry(entry: SentEntry, { token }: Context): void {
	const { path, mode, sha, content } = entry;
	if (!path) throw unprocessable("Must supply tree.path");
	if (path.startsWith("/"))
		throw unprocessable("tree.path cannot start with a slash");
	if (path.split("/").some((part) => /^(|\.|\.\.|\.git)$/i.test(part)))
		throw unprocessable("tree.path contains a malformed path component");
	if (!mode || !modes.includes(mode))
		throw unprocessable("Must supply a valid tree.mode");
	if (sha === undefined && content === undefined)
		throw unprocessable("Must supply tree.sha or tree.content");
	if (sha !== undefined && content !== undefined)
		throw unprocessable(
			"Must supply either tree.sha or tree.content, not both",
		);
	const isWorkflow = path.startsWith(".github/workflows/");
	if (isWorkflow && token.permissions.workflows !== "write")
		throw notAccessible(token.account.type);
}

/** The base may be named by a tree or by a commit. */
async function filesOf(gitDir: string, base: string | undefined) {
	if (base === undefined) return new Map<string, File>();
	const tree = await peel(gitDir, base, "tree");
	if (tree === undefined)
		throw unprocessable("base_tree is not a valid tree oid");
	const entries = await readTree(gitDir, tree);
	const files = entries.filter(({ type }) => type !== "tree");
	return new Map<string, File>(files.map((file) => [file.path, file]));
}

async function withEntries(
	gitDir: string,
	base: Map<string, File>,
	entries: SentEntry[],
) {
	const files = new Map(base);
	const contents = entries.flatMap(({ content }) =>
		content === undefined ? [] : [Buffer.from(content)],
	);
	const written = writeBlobs(gitDir, contents).values();
	const known = readTypes(
		gitDir,
		entries.flatMap(({ sha }) => sha ?? []),
	);
	for (const { path = "", mode = "", sha, content } of entries) {
		const replaced = [...files.keys()].filter(
			(file) => file === path || file.startsWith(`${path}/`),
		);
		for (const file of replaced) files.delete(file);
		if (content !== undefined) {
			files.set(path, { path, mode, sha: written.next().value ?? "" });
		} else if (sha) {
			const file = { path, mode, sha };
			for (const one of await filesAt(gitDir, file, known.get(sha)))
				files.set(one.path, one);
		} else if (replaced.length === 0) {
			throw unprocessable("GitRPC::BadObjectState");
		}
	}
	return files;
}

/** An existing object as one file, or as all files of a directory. */
async function filesAt(
	gitDir: string,
	file: File,
	found: string | undefined,
): Promise<File[]> {
	const { path, mode, sha } = file;
	if (mode === "160000") return [file];
	const type = mode === "040000" ? "tree" : "blob";
	if (found !== type)
		throw unprocessable(`tree.sha ${sha} is not a valid ${type}`);
	if (type === "blob") return [file];
	const inside = await filesOf(gitDir, sha);
	return [...inside.values()].map((one) => ({
		...one,
		path: `${path}/${one.path}`,
	}));
}
