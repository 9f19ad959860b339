// Branches and tags by their full names. REST has no compare-and-swap: see graphql.ts.
import {
	isAncestor,
	isValidRefName,
	moveRefs,
	peel,
	readRefs,
	zeroOid,
} from "../git.ts";
import { checkRules } from "../lifecycle.ts";
import { notFound, unprocessable } from "../refusal.ts";
import { route } from "../route.ts";
import type { RepositoryState } from "../state.ts";

const refShape = (ref: string, sha: string) => ({
	ref,
	node_id: `REF_${ref}`,
	object: { type: "commit", sha },
});

async function checkObject({ gitDir }: RepositoryState, sha: string) {
	if (!/^[0-9a-f]{40}$/.test(sha))
		throw unprocessable(
			"The sha parameter must be exactly 40 characters and contain only [0-9a-f].",
		);
	if ((await peel(gitDir, sha, "object")) === undefined)
		throw unprocessable("Object does not exist");
}

/** Applies the rules of both REST and GraphQL, then moves all references or none. */
export async function moveChecked(
	repository: RepositoryState,
	moves: { ref: string; after: string; before?: string | undefined }[],
): Promise<void> {
	for (const { ref, after } of moves) {
		checkQueue(repository, ref);
		await checkRules(repository, ref, after);
		if (after !== zeroOid) continue;
		if (ref === `refs/heads/${repository.defaultBranch}`)
			throw unprocessable("Cannot delete the default branch");
	}
	await moveRefs(repository.gitDir, moves).catch(() => {
		// "a" beside "a/b", or a branch that would not point to a commit.
		throw unprocessable("Reference update failed");
	});
}

/** A branch in a merge queue is locked until it is merged or removed from the queue. */
function checkQueue({ owner, pulls }: RepositoryState, ref: string) {
	const queued = pulls.some(
		({ state, mergeQueue, head }) =>
			state === "open" &&
			mergeQueue &&
			head.owner === owner &&
			ref === `refs/heads/${head.branch}`,
	);
	if (queued)
		throw unprocessable(
			"A pull request for this branch has been added to a merge queue. Branches that are queued for merging cannot be updated. To modify this branch, dequeue the associated pull request.",
		);
}

export const refRoutes = [
	route(
		"GET /repos/{owner}/{repo}/git/ref/{ref}",
		{ needs: "contents=read", status: 200 },
		async ({ ref }, { repository }) => {
			const name = `refs/${ref}`;
			const sha = (await readRefs(repository.gitDir)).get(name);
			if (sha === undefined) throw notFound();
			return refShape(name, sha);
		},
	),

	route(
		"GET /repos/{owner}/{repo}/git/matching-refs/{ref}",
		{ needs: "contents=read", status: 200 },
		async ({ ref }, { repository }) => {
			const refs = await readRefs(repository.gitDir, `refs/${ref}`);
			return [...refs].map(([name, sha]) => refShape(name, sha));
		},
	),

	route(
		"POST /repos/{owner}/{repo}/git/refs",
		{
			needs: "contents=write",
			status: 201,
			body: { ref: "string", sha: "string" },
		},
		async ({ ref, sha }, { repository }) => {
			const { gitDir } = repository;
			if (!ref.startsWith("refs/") || ref.split("/").length < 3)
				throw unprocessable(
					"Reference name must contain at least three slash-separated components.",
				);
			if (!(await isValidRefName(gitDir, ref)))
				throw unprocessable(`${ref} is not a valid ref name.`);
			await checkObject(repository, sha);
			if ((await readRefs(gitDir)).has(ref))
				throw unprocessable("Reference already exists");
			await moveChecked(repository, [{ ref, after: sha, before: zeroOid }]);
			return refShape(ref, sha);
		},
	),

	route(
		"PATCH /repos/{owner}/{repo}/git/refs/{ref}",
		{
			needs: "contents=write",
			status: 200,
			body: { sha: "string", force: "boolean?" },
		},
		async ({ ref: shortName, sha, force }, { repository }) => {
			const { gitDir } = repository;
			const ref = `refs/${shortName}`;
			const before = (await readRefs(gitDir)).get(ref);
			if (before === undefined) throw unprocessable("Reference does not exist");
			await checkObject(repository, sha);
			if (!force && !isAncestor(gitDir, before, sha))
				throw unprocessable("Update is not a fast forward");
			await moveChecked(repository, [{ ref, after: sha, before }]);
			return refShape(ref, sha);
		},
	),

	route(
		"DELETE /repos/{owner}/{repo}/git/refs/{ref}",
		{ needs: "contents=write", status: 204 },
		async ({ ref: shortName }, { repository }) => {
			const ref = `refs/${shortName}`;
			const before = (await readRefs(repository.gitDir)).get(ref);
			if (before === undefined) throw unprocessable("Reference does not exist");
			await moveChecked(repository, [{ ref, after: zeroOid, before }]);
			return undefined;
		},
	),
];
