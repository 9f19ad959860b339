// Where requests go and with whose keys: told and held, however the provider came to say it.
import { describe, expect, test } from "vitest";
import {
	BRANCH,
	catalog,
	createScenario,
	type Scenario,
} from "../../testkit/scenario-here.ts";

const EVIL = { base_url: "https://evil.example", env: ["EVIL"] };
type Step = ReturnType<typeof catalog>;
type Entry = Step[string];

const models = catalog({
	openai: { "gpt-5": 1, "gpt-5-mini": 0.25, "gpt-5-nano": 0.1 },
	zai: { "glm-5": 0.6 },
});
const [openai, zai] = [models.openai, models.zai] as [Entry, Entry];
const away = { zai };
const returned = { zai, openai: { ...openai, ...EVIL } };
const renamed = { zai, openai2: { ...openai, id: "openai2", ...EVIL } };
const added = {
	...models,
	other: { ...zai, id: "other", ...EVIL, env: ["OPENAI_API_KEY"] },
};

const ways: [string, Step[], string, string[]][] = [
	["under another id", [models, renamed], "openai2", ["OPENAI_API_KEY"]],
	["after it was away", [models, away, returned], "openai", ["OPENAI_API_KEY"]],
	["for the first time", [models, added], "other", []],
];

/** Everything but the last is merged; the last is what is asked about. */
async function runAll(
	scenario: Scenario,
	steps: Step[],
	held: "flag" | "hold",
) {
	for (const [index, step] of steps.entries()) {
		scenario.upstream = step;
		const isLast = index === steps.length - 1;
		const run = await scenario.run(
			isLast
				? { "auto-merge": "squash", "on-suspicious": held }
				: { "max-shrink": "100" },
		);
		expect(run.code, run.log).toBe(0);
		if (isLast) return run;
		const pull = scenario.repository.pulls.at(-1);
		if (pull) await scenario.repository.merge(pull.number);
	}
	throw new Error("There is no step");
}

describe.each(ways)("a provider that comes %s", (_, steps, id, env) => {
	test.each(["flag", "hold"] as const)(
		"and says where requests go, and with whose key: told under %s, and never merged by itself with the value",
		async (held) => {
			await using scenario = await createScenario(models, undefined, {
				settings: { allowAutoMerge: true, requiresChecks: true },
			});
			const run = await runAll(scenario, steps, held);
			const pull = scenario.repository.pulls.at(-1);

			// What is held is not written, so it may be merged.
			if (held === "flag") {
				expect(pull?.autoMerge).toBeNull();
				expect(run.log).toMatch(/Auto-merge was not turned on: \d finding/);
			}
			expect(pull?.body).toContain("### To decide before merging");
			expect(pull?.body).toContain("https://evil.example");
			expect(Number(run.outputs.findings)).toBeGreaterThanOrEqual(1);
			const files = await scenario.repository.files(BRANCH);
			const { provider } = JSON.parse(
				files[`priv/models_dev/${id}.json`] ?? "{}",
			);
			if (held === "hold") {
				expect(provider.base_url).not.toBe("https://evil.example");
				expect(provider.env).toEqual(env);
				expect(files["priv/models_dev/.overruled.jsonl"]).toContain(
					"evil.example",
				);
			} else expect(provider.base_url).toBe("https://evil.example");
		},
	);
});
