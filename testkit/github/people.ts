// What people do to a repository without the API. Rulesets do not stop them.
import {
	type Commit,
	moveRefs,
	type Person,
	readBlob,
	readBranch,
	readCommits,
	readTree,
	resolveCommit,
	writeBlobs,
	writeCommit,
	writeTree,
	zeroOid,
} from "./git.ts";
import { closePull, headRef, reopenPull, settlePulls } from "./lifecycle.ts";
import { mergePull, resolveConflicts, updateBranch } from "./merge.ts";
import { findPull } from "./rest/pulls.ts";
import {
	type Issue,
	type MergeMethod,
	mona,
	newIssue,
	type PullRequest,
	type RepositoryState,
	type State,
} from "./state.ts";

export interface Push {
	files?: Record<string, string>;
	deletes?: string[];
	author?: Person;
	message?: string;
}

export interface People {
	/** Pushes a commit. A new branch starts from the default branch. */
	commit(branch: string, push: Push): Promise<string>;
	/** Pushes to a branch of the same name in someone's fork. */
	commitToFork(owner: string, branch: string, push: Push): Promise<string>;
	merge(number: number, method?: MergeMethod): Promise<string>;
	/** The button "Update branch": GitHub merges the base into the head, or rebases the head. */
	updateBranch(number: number, method?: "merge" | "rebase"): Promise<string>;
	/** "Resolve conflicts" in the browser: the merge of the base, with these files as the result. */
	resolveConflicts(
		number: number,
		files: Record<string, string>,
	): Promise<string>;
	close(number: number): void;
	reopen(number: number): Promise<void>;
	setBody(number: number, body: string): void;
	comment(number: number, body: string): void;
	openIssue(title: string): Issue;
	/** Settings > General > Repository name, or a transfer to another owner. The old name leads to the new one. */
	rename(fullName: string): void;
	/** "Lock conversation". */
	lock(number: number): void;
	deleteBranch(name: string): Promise<void>;
	/** The button of a closed pull request whose branch was deleted. */
	restoreBranch(number: number): Promise<void>;
	branchSha(name: string): Promise<string | undefined>;
	/** Every file of a branch or commit, as text. */
	files(ref: string): Promise<Record<string, string>>;
	/** Newest first. */
	log(ref: string): Promise<Commit[]>;
	pull(number: number): PullRequest;
}

export function peopleOf(github: State, repository: RepositoryState): People {
	const { gitDir } = repository;

	async function push(ref: string, changes: Push) {
		const before = await resolveCommit(gitDir, ref);
		const start =
			before ?? (await readBranch(gitDir, repository.defaultBranch));
		const sha = await commitOn(github, gitDir, start, changes);
		await moveRefs(gitDir, [{ ref, after: sha, before: before ?? zeroOid }]);
		await settlePulls(github, repository);
		return sha;
	}

	async function known(ref: string) {
		const sha = await resolveCommit(gitDir, ref);
		if (sha === undefined) throw new Error(`There is no "${ref}"`);
		return sha;
	}

	async function onPull(
		number: number,
		press: (pull: PullRequest) => Promise<string>,
	) {
		await settlePulls(github, repository);
		const sha = await press(findPull(repository, number));
		await settlePulls(github, repository);
		return sha;
	}

	return {
		commit: (branch, changes) => push(`refs/heads/${branch}`, changes),

		commitToFork: (owner, branch, changes) =>
			push(headRef(repository, { owner, branch }), changes),

		merge: (number, method = "merge") =>
			onPull(number, (pull) =>
				mergePull(github, repository, pull, method, mona),
			),

		updateBranch: (number, method) =>
			onPull(number, (pull) =>
				updateBranch(github, repository, pull, mona, method),
			),

		resolveConflicts: (number, files) =>
			onPull(number, (pull) =>
				resolveConflicts(github, repository, pull, mona, files),
			),

		close: (number) => closePull(github, findPull(repository, number)),

		reopen: (number) =>
			reopenPull(github, repository, findPull(repository, number)),

		setBody: (number, body) => {
			findPull(repository, number).body = body;
		},

		comment: (number, body) => {
			github.lastId += 1;
			findPull(repository, number).comments.push({
				id: github.lastId,
				author: mona.login,
				body,
				createdAt: github.now(),
			});
		},

		openIssue: (title) => {
			const author = mona.login;
			const issue = newIssue(github, repository, { title, body: null, author });
			repository.issues.push(issue);
			return issue;
		},

		rename: (fullName) => {
			const [owner = "", name = ""] = fullName.split("/");
			const formerNames = [...repository.formerNames, repository.fullName];
			for (const { head } of repository.pulls)
				if (head.owner === repository.owner) head.owner = owner;
			Object.assign(repository, { fullName, owner, name, formerNames });
		},

		lock: (number) => {
			findPull(repository, number).locked = true;
		},

		deleteBranch: async (name) => {
			await known(`refs/heads/${name}`);
			await moveRefs(gitDir, [{ ref: `refs/heads/${name}`, after: zeroOid }]);
			await settlePulls(github, repository);
		},

		restoreBranch: async (number) => {
			const { head } = findPull(repository, number);
			const ref = headRef(repository, head);
			await moveRefs(gitDir, [{ ref, after: head.sha, before: zeroOid }]);
		},

		branchSha: (name) => readBranch(gitDir, name),

		files: async (ref) => {
			const entries = await readTree(gitDir, await known(ref));
			const files = entries.filter(({ type }) => type === "blob");
			return Object.fromEntries(
				files.map(({ path, sha }) => [path, String(readBlob(gitDir, sha))]),
			);
		},

		log: async (ref) => readCommits(gitDir, [await known(ref)]),

		pull: (number) => findPull(repository, number),
	};
}

async function commitOn(
	github: State,
	gitDir: string,
	parent: string | undefined,
	{ files = {}, deletes = [], author = mona, message = "Edit by hand" }: Push,
) {
	const entries = parent ? await readTree(gitDir, parent) : [];
	const kept = entries
		.filter(({ type }) => type !== "tree")
		.filter(({ path }) => !deletes.includes(path));
	const blobs = writeBlobs(
		gitDir,
		Object.values(files).map((text) => Buffer.from(text)),
	);
	const changed = Object.keys(files).map((path, index) => ({
		path,
		mode: "100644",
		sha: blobs[index] ?? "",
	}));
	const stamp = { ...author, date: github.now() };
	return writeCommit(gitDir, {
		tree: writeTree(gitDir, [...kept, ...changed]),
		parents: parent ? [parent] : [],
		author: stamp,
		committer: stamp,
		message,
		signed: false,
	});
}
