// How many requests each outcome takes. The built action runs, and the stand-in's log is counted.
import {
	AFTER,
	BEFORE,
	LATER,
	type Scenario,
	synced,
	withOpenPullRequest,
} from "./scenario.ts";

export interface OutcomeOfRun {
	readonly name: string;
	/** The limit that the design sets for the action. */
	readonly most: number;
	/**
	 * What peter-evans/create-pull-request needs for the same work, according to its source at v8 (653ba8b), with
	 * `sign-commits`, so that its commits are verified too: API requests for `n` files, and its network operations by git,
	 * if there are any. This action has none.
	 */
	readonly elsewhere: string;
	readonly prepare: () => Promise<Scenario>;
	readonly inputs?: Record<string, string>;
}

const to = async (
	scenario: Promise<Scenario>,
	upstream: Scenario["upstream"],
) => {
	const ready = await scenario;
	ready.upstream = upstream;
	return ready;
};

export const OUTCOMES: readonly OutcomeOfRun[] = [
	{
		name: "Nothing new, no pull request",
		most: 1,
		elsewhere: "0, and 1 of git",
		prepare: () => synced(),
	},
	{
		name: "Nothing new since the open pull request",
		most: 1,
		elsewhere: "4, and 1 of git",
		prepare: () => withOpenPullRequest(),
	},
	{
		name: "Open a pull request",
		most: 5,
		elsewhere: "n + ⌈n/100⌉ + 4",
		prepare: () => to(synced(), AFTER),
	},
	{
		name: "Open it with labels, assignees, a milestone and reviewers",
		most: 7,
		elsewhere: "n + ⌈n/100⌉ + 8",
		prepare: () =>
			to(
				synced({ collaborators: ["mona", "hubot"], milestones: ["1.0"] }),
				AFTER,
			),
		inputs: {
			labels: "dependencies",
			assignees: "mona",
			reviewers: "hubot",
			milestone: "1",
		},
	},
	{
		name: "Update the open pull request",
		most: 5,
		elsewhere: "n + ⌈n/100⌉ + 6",
		prepare: () => to(withOpenPullRequest(), LATER),
	},
	{
		name: "Update its text alone",
		most: 2,
		elsewhere: "4",
		prepare: async () => {
			const scenario = await withOpenPullRequest();
			const { body } = scenario.repository.pull(2);
			scenario.repository.setBody(2, (body ?? "").replace("glm-6", "glm-7"));
			return scenario;
		},
	},
	{
		name: "Close it, since nothing is left to do",
		most: 3,
		elsewhere: "2, and 2 of git",
		prepare: () => to(withOpenPullRequest(), BEFORE),
	},
];

/** The routes of the requests of a run. */
export async function requestsOf({
	prepare,
	inputs,
}: OutcomeOfRun): Promise<string[]> {
	await using scenario = await prepare();
	const { code, log } = await scenario.run(inputs);
	if (code !== 0) throw new Error(log);
	return scenario.requests();
}
