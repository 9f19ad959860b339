// Publishes to the stand-in without a catalog and in this process: hundreds of runs take seconds.
import type { Head } from "../src/checkout/git.ts";
import type { InputName } from "../src/inputs/inputs.ts";
import { readOptions } from "../src/options.ts";
import type { Publication, Published } from "../src/pull-request/publish.ts";
import { moveRefs, readCommit, readRefs, zeroOid } from "./github/git.ts";
import {
	defaultToken,
	type GitHub,
	type Repository,
	startGitHub,
} from "./github/server.ts";
import { publisherOn } from "./in-process.ts";
import { REPOSITORY } from "./scenario.ts";

export interface Publishing extends AsyncDisposable {
	readonly github: GitHub;
	readonly repository: Repository;
	/** One run. The count of requests starts again at zero, and it never waits. */
	publish(
		publication: Partial<Publication> | Promise<Partial<Publication>>,
	): Promise<Published>;
	requests(): string[];
	/** Remembers what GitHub has now. What it returns brings that back. */
	save(): Promise<() => Promise<void>>;
	/** What people can see on GitHub, without what differs from run to run: dates, and the ids of commits. */
	visible(): Promise<unknown>;
}

/** A repository where everything that an input may ask for can be set. */
export async function createPublishing(
	inputs: Partial<Record<InputName, string>> = {},
): Promise<Publishing> {
	const github = await startGitHub();
	const repository = await github.createRepository(REPOSITORY, {
		files: { "README.md": "# Assistant\n" },
		settings: { allowAutoMerge: true, requiresChecks: true },
		collaborators: ["mona", "hubot"],
		milestones: ["1.0", "Autumn"],
	});
	const head = await headOf(repository);
	const options = readOptions(
		{ token: defaultToken, repository: REPOSITORY, ...inputs },
		{ directory: "/", temporaryDirectory: "/" },
	);
	const publish = await publisherOn(github, options, {
		ref: undefined,
		baseRef: undefined,
		repository: REPOSITORY,
	});
	return {
		github,
		repository,
		publish: (publication) => {
			github.requests.length = 0;
			const prepare = async () => ({ ...NOTHING, ...(await publication) });
			return publish(prepare, head, false);
		},
		requests: () => github.requests.map(({ route, path }) => route ?? path),
		save: () => save(repository),
		visible: () => visibleOf(repository, head),
		[Symbol.asyncDispose]: () => Promise.resolve(github[Symbol.asyncDispose]()),
	};
}

const NOTHING: Publication = {
	changes: { write: new Map(), remove: [] },
	digest: "0",
	baseDigest: "0",
	catalogPath: "catalog.json",
	body: "",
	summary: "",
	refusal: null,
	mergeBlockers: [],
	isBreaking: false,
	bodySince: () => "",
	fingerprints: {},
};

/** What a run publishes whose catalog says this. */
export function saying(
	text: string,
	more: Partial<Publication> = {},
): Partial<Publication> {
	return {
		changes: {
			write: new Map([["catalog.json", { content: text, mode: "100644" }]]),
			remove: [],
		},
		digest: Buffer.from(text).toString("hex"),
		body: `It says ${text}.`,
		bodySince: () => `It says ${text}.`,
		summary: text,
		...more,
	};
}

async function headOf({ gitDir, branchSha }: Repository): Promise<Head> {
	const sha = (await branchSha("main")) ?? "";
	return {
		sha,
		tree: readCommit(gitDir, sha).tree,
		branch: "main",
		prefix: "",
		blobs: new Map(),
		executable: new Set(),
		notFiles: [],
	};
}

async function save(repository: Repository): Promise<() => Promise<void>> {
	const { gitDir } = repository;
	const { pulls, labels } = structuredClone({
		pulls: repository.pulls,
		labels: repository.labels,
	});
	const refs = await readRefs(gitDir, "refs/");
	return async () => {
		const now = await readRefs(gitDir, "refs/");
		const names = [...new Set([...refs.keys(), ...now.keys()])];
		await moveRefs(
			gitDir,
			names
				.filter((ref) => refs.get(ref) !== now.get(ref))
				.map((ref) => ({ ref, after: refs.get(ref) ?? zeroOid })),
		);
		Object.assign(repository, structuredClone({ pulls, labels }));
	};
}

async function visibleOf(repository: Repository, { sha }: Head) {
	const branches = [...(await readRefs(repository.gitDir, "refs/heads/"))].map(
		([name, tip]) => {
			const { tree, parents } = readCommit(repository.gitDir, tip);
			return [name, tree, ...parents].join(" ").replaceAll(sha, "BASE");
		},
	);
	const withoutCommits = (text: string | null) =>
		text?.replace(/[0-9a-f]{40}/g, "COMMIT");
	const pulls = repository.pulls.map((pull) => ({
		number: pull.number,
		state: pull.state,
		title: pull.title,
		body: withoutCommits(pull.body),
		labels: pull.labels.toSorted(),
		assignees: pull.assignees,
		milestone: pull.milestone,
		reviewers: pull.requestedReviewers.toSorted(),
		autoMerge: pull.autoMerge?.method ?? null,
		comments: pull.comments.map(({ body }) => body),
	}));
	return { branches, pulls };
}
