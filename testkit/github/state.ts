// The stand-in's state apart from the git repositories: plain data that tests can read and change.

export type Access = "read" | "write";
export type Permission =
	| "contents"
	| "pull_requests"
	| "issues"
	| "workflows"
	| "members";

export interface Account {
	id: number;
	login: string;
	type: "Bot" | "User";
	name: string;
	email: string;
}

export interface Token {
	account: Account;
	permissions: Partial<Record<Permission, Access>>;
}

export interface Comment {
	id: number;
	author: string;
	body: string;
	createdAt: Date;
}

export interface Issue {
	id: number;
	nodeId: string;
	number: number;
	title: string;
	body: string | null;
	state: "open" | "closed";
	author: string;
	labels: string[];
	assignees: string[];
	milestone: number | null;
	comments: Comment[];
	/** A locked conversation takes no comments of bots. */
	locked: boolean;
	createdAt: Date;
	updatedAt: Date;
	closedAt: Date | null;
}

export type MergeMethod = "merge" | "squash" | "rebase";

export interface PullRequest extends Issue {
	/** `sha` follows the branch while the pull request is open, and stays afterwards. */
	head: { owner: string; branch: string; sha: string };
	base: { branch: string; sha: string };
	draft: boolean;
	maintainerCanModify: boolean;
	mergedAt: Date | null;
	mergedBy: string | null;
	mergeCommitSha: string | null;
	requestedReviewers: string[];
	requestedTeams: string[];
	autoMerge: { method: MergeMethod; enabledBy: string } | null;
	mergeQueue: boolean;
}

export interface Milestone {
	number: number;
	title: string;
	state: "open" | "closed";
}

export interface Settings {
	/** Settings > Actions > General > Workflow permissions. */
	allowActionsToCreatePullRequests: boolean;
	allowAutoMerge: boolean;
	/** Private repositories of a free plan have none. */
	allowDrafts: boolean;
	archived: boolean;
	/** Whether the base has a protection rule at all. Without one there is no auto-merge. */
	baseIsProtected: boolean;
	deleteBranchOnMerge: boolean;
	mergeMethods: MergeMethod[];
	/** In a private repository reading needs a permission, too. */
	private: boolean;
	/** Pull requests wait for a check that never ends, so auto-merge can be enabled. */
	requiresChecks: boolean;
	/** Rulesets. They limit the API; people in tests may bypass them. */
	rules: { branch: RegExp; requires: "signed-commits" | "pull-request" }[];
}

export interface RepositoryState {
	id: number;
	nodeId: string;
	fullName: string;
	owner: string;
	name: string;
	/** `owner/name` before it was renamed. */
	formerNames: string[];
	/** A bare repository: clone it with plain git, or push to it. */
	gitDir: string;
	defaultBranch: string;
	settings: Settings;
	/** The people who can be assigned and asked for a review. */
	collaborators: string[];
	teams: string[];
	labels: string[];
	milestones: Milestone[];
	pulls: PullRequest[];
	issues: Issue[];
}

export interface State {
	accounts: Account[];
	tokens: Map<string, Token>;
	repositories: RepositoryState[];
	limits: {
		bodyBytes: number;
		/** Entries of a tree that is read. */
		treeEntries: number;
		/** Entries of a tree that is sent: with more, GitHub's front end gives up. */
		sentEntries: number;
		/** Entries of a tree that GitHub writes before its own time is over. */
		entriesInTime: number;
	};
	/** The author of merges and edits in the browser. */
	committer: Account;
	urls: { api: string; graphql: string; server: string };
	now: () => Date;
	lastId: number;
}

export const defaultSettings: Settings = {
	allowActionsToCreatePullRequests: true,
	allowAutoMerge: false,
	allowDrafts: true,
	archived: false,
	baseIsProtected: false,
	deleteBranchOnMerge: false,
	mergeMethods: ["merge", "squash", "rebase"],
	private: false,
	requiresChecks: false,
	rules: [],
};

/** The identity behind `secrets.GITHUB_TOKEN`, with its real id and address. */
export const actionsBot: Account = {
	id: 41898282,
	login: "github-actions[bot]",
	type: "Bot",
	name: "github-actions[bot]",
	email: "41898282+github-actions[bot]@users.noreply.github.com",
};

/** The committer of what GitHub itself commits and signs. */
export const webFlow: Account = {
	id: 19864447,
	login: "web-flow",
	type: "User",
	name: "GitHub",
	email: "noreply@github.com",
};

/** On an Enterprise Server it has the server's own name. */
export const enterpriseFlow: Account = {
	...webFlow,
	name: "GitHub Enterprise",
	email: "noreply@github.acme.example",
};

/** The human of the tests. */
export const mona: Account = {
	id: 1,
	login: "mona",
	type: "User",
	name: "Mona Lisa",
	email: "mona@example.com",
};

export function nextId(github: State) {
	github.lastId += 1;
	return github.lastId;
}

/** Pull requests and issues share one sequence of numbers. */
export function nextNumber({ pulls, issues }: RepositoryState) {
	return 1 + Math.max(0, ...[...pulls, ...issues].map(({ number }) => number));
}

export function findRepository(github: State, fullName: string) {
	return github.repositories.find(
		(repository) =>
			repository.fullName.toLowerCase() === fullName.toLowerCase(),
	);
}

export function findRenamed(github: State, fullName: string) {
	return github.repositories.find(({ formerNames }) =>
		formerNames.includes(fullName),
	);
}

export function newIssue(
	github: State,
	repository: RepositoryState,
	issue: Pick<Issue, "title" | "body" | "author">,
): Issue {
	const id = nextId(github);
	const now = github.now();
	return {
		...issue,
		id,
		nodeId: `I_standin${id}`,
		number: nextNumber(repository),
		state: "open",
		labels: [],
		assignees: [],
		milestone: null,
		comments: [],
		locked: false,
		createdAt: now,
		updatedAt: now,
		closedAt: null,
	};
}
