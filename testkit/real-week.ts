// A busy week of models.dev, as outcomes of a run. It needs the real data.
import { readSnapshot } from "./data.ts";
import type { OutcomeOfRun } from "./outcomes.ts";
import { createScenario, ELIXIR_PROJECT, type Scenario } from "./scenario.ts";

export const WEEK = "2026-06-08 to 2026-06-15";

type Api = Record<string, unknown>;

const readWeek = async () => ({
	before: (await readSnapshot("2026-06-08")) as Api,
	after: (await readSnapshot("2026-06-15")) as Api,
});

/** The files of a repository after a sync. */
export async function syncedFiles(
	api: Api,
	files: Record<string, string>,
): Promise<Record<string, string>> {
	await using scenario = await createScenario(api, files);
	const run = await scenario.run({ "pull-request": "false" });
	if (run.code !== 0) throw new Error(run.log);
	return run.files;
}

let filesBefore: Promise<Record<string, string>> | undefined;

/** The repository before the week. */
export function filesBeforeWeek(): Promise<Record<string, string>> {
	filesBefore ??= readWeek().then(({ before }) =>
		syncedFiles(before, ELIXIR_PROJECT),
	);
	return filesBefore;
}

/** The repository after the week. */
export async function filesAfterWeek(): Promise<Record<string, string>> {
	const { after } = await readWeek();
	return syncedFiles(after, await filesBeforeWeek());
}

async function week(): Promise<Scenario> {
	const { after } = await readWeek();
	return createScenario(after, await filesBeforeWeek());
}

/** The pull request of the week is open, and a few of its providers are as they were before. */
async function dayAfterWeek(): Promise<Scenario> {
	const scenario = await week();
	await scenario.run();
	const { before, after } = await readWeek();
	const some = ["anthropic", "google", "mistral", "openai", "xai"];
	scenario.upstream = {
		...after,
		...Object.fromEntries(some.map((id) => [id, before[id]])),
	};
	return scenario;
}

export const WEEK_OUTCOMES: readonly OutcomeOfRun[] = [
	{
		name: `Open it for the week ${WEEK}: 129 files`,
		most: { requests: 10, roundTrips: 6 },
		elsewhere: "135",
		prepare: week,
	},
	{
		name: "Update that, 5 files of it have changed since",
		most: { requests: 7, roundTrips: 7 },
		elsewhere: "137",
		prepare: dayAfterWeek,
	},
];
