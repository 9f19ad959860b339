// Reading of repositories, branches, commits, comparisons and files.
import {
	diffTrees,
	mergeBase,
	readBlob,
	readBranch,
	readCommit,
	readCommits,
	readRefs,
	readTree,
	resolveCommit,
	type TreeEntry,
} from "../git.ts";
import { notFound, Refusal } from "../refusal.ts";
import { route } from "../route.ts";
import { commitShape, repositoryShape } from "../shapes.ts";
import type { RepositoryState } from "../state.ts";

/** A comparison lists at most this number of files on all pages together, and does not say that it left some out. */
const comparedFiles = 300;
/** The most commits of a comparison if the request has no page. */
const comparedCommits = 250;

/** The answer leaves out the content of larger files, without an error. */
const contentsLimit = 1024 * 1024;

export async function isEmpty({ gitDir }: RepositoryState) {
	return (await readRefs(gitDir)).size === 0;
}

async function commitCalled(repository: RepositoryState, name: string) {
	const sha = await resolveCommit(repository.gitDir, name);
	if (sha === undefined)
		throw new Refusal(422, `No commit found for SHA: ${name}`);
	return readCommit(repository.gitDir, sha);
}

export const repositoryRoutes = [
	route(
		"GET /repos/{owner}/{repo}",
		{ needs: "metadata=read", status: 200 },
		async (_, { github, repository }) => repositoryShape(github, repository),
	),

	route(
		"GET /repos/{owner}/{repo}/branches/{branch}",
		{ needs: "contents=read", status: 200 },
		async ({ branch }, { github, repository }) => {
			const sha = await readBranch(repository.gitDir, branch);
			if (sha === undefined) throw new Refusal(404, "Branch not found");
			const commit = readCommit(repository.gitDir, sha);
			return {
				name: branch,
				commit: commitShape(github, repository, commit),
				protected: repository.settings.rules.some((rule) =>
					rule.branch.test(branch),
				),
			};
		},
	),

	route(
		"GET /repos/{owner}/{repo}/commits",
		{ needs: "contents=read", status: 200, paged: true },
		async ({ sha, path }, { github, repository }) => {
			if (await isEmpty(repository))
				throw new Refusal(409, "Git Repository is empty.");
			const name = sha ?? repository.defaultBranch;
			const tip = await resolveCommit(repository.gitDir, name);
			if (tip === undefined) throw notFound();
			const range = path === undefined ? [tip] : [tip, "--", path];
			const commits = await readCommits(repository.gitDir, range);
			return commits.map((commit) => commitShape(github, repository, commit));
		},
	),

	route(
		"GET /repos/{owner}/{repo}/commits/{ref}",
		{ needs: "contents=read", status: 200 },
		async ({ ref }, { github, repository }) =>
			commitShape(github, repository, await commitCalled(repository, ref)),
	),

	route(
		"GET /repos/{owner}/{repo}/compare/{basehead}",
		{ needs: "contents=read", status: 200 },
		async ({ basehead, page, per_page }, { github, repository }) => {
			const { gitDir, owner } = repository;
			const sides = basehead.split("...");
			if (sides.length !== 2) throw notFound();
			const [base, head] = await Promise.all(
				sides
					.map((side) => side.replace(`${owner}:`, ""))
					.map((side) => resolveCommit(gitDir, side)),
			);
			const fork = base && head && (await mergeBase(gitDir, base, head));
			if (!base || !head || !fork) throw notFound();
			const ahead = await readCommits(gitDir, ["--reverse", head, `^${base}`]);
			const behind = await readCommits(gitDir, [base, `^${head}`]);
			// Compared from the merge base: newer changes of the base are not included.
			const files = await diffTrees(gitDir, fork, head);
			const isPaged = page !== undefined || per_page !== undefined;
			const size = isPaged ? Math.min(per_page ?? 30, 100) : comparedCommits;
			const start = ((page ?? 1) - 1) * size;
			const listed = isPaged
				? ahead.slice(start, start + size)
				: ahead.slice(-size);
			const status = ahead.length
				? behind.length
					? ("diverged" as const)
					: ("ahead" as const)
				: behind.length
					? ("behind" as const)
					: ("identical" as const);
			return {
				status,
				ahead_by: ahead.length,
				behind_by: behind.length,
				total_commits: ahead.length,
				merge_base_commit: commitShape(
					github,
					repository,
					readCommit(gitDir, fork),
				),
				commits: listed.map((commit) =>
					commitShape(github, repository, commit),
				),
				// Pages divide the commits; all files are on the first page.
				...(start === 0 && {
					files: files.slice(0, comparedFiles).map((file) => ({
						...file,
						changes: file.additions + file.deletions,
					})),
				}),
			};
		},
	),

	route(
		"GET /repos/{owner}/{repo}/contents/{path}",
		{ needs: "contents=read", status: 200 },
		async ({ path, ref }, { repository }) => {
			const { gitDir, defaultBranch } = repository;
			if (await isEmpty(repository))
				throw new Refusal(404, "This repository is empty.");
			const commit = await resolveCommit(gitDir, ref ?? defaultBranch);
			if (commit === undefined)
				throw new Refusal(404, `No commit found for the ref ${ref}`);
			const entries = await readTree(gitDir, commit);
			const entry = entries.find((one) => one.path === path);
			if (entry?.type === "blob") {
				const content = readBlob(gitDir, entry.sha);
				const tooLarge = content.length > contentsLimit;
				return {
					...contentsEntry(gitDir, entry),
					type: "file" as const,
					encoding: tooLarge ? "none" : "base64",
					content: tooLarge ? "" : content.toString("base64"),
				};
			}
			const isRoot = path === "" || path === undefined;
			if (!isRoot && entry === undefined) throw notFound();
			return entries
				.filter((one) => parentOf(one.path) === (isRoot ? "" : path))
				.map((one) => ({
					...contentsEntry(gitDir, one),
					type: one.type === "tree" ? ("dir" as const) : ("file" as const),
				}));
		},
	),
];

const parentOf = (path: string) =>
	path.slice(0, Math.max(path.lastIndexOf("/"), 0));

const contentsEntry = (
	gitDir: string,
	{ path, sha, type }: Pick<TreeEntry, "path" | "sha" | "type">,
) => ({
	name: path.slice(path.lastIndexOf("/") + 1),
	path,
	sha,
	size: type === "blob" ? readBlob(gitDir, sha).length : 0,
});
