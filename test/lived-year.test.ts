// A stretch of the year that scripts/lived-year.ts lives as a whole.
import { describe, expect, test } from "vitest";
import type { Files } from "../src/catalog/files.ts";
import { noRealData, readWeekly, weeklyDates } from "../testkit/data.ts";
import { type LivedWeek, live, type Setting } from "../testkit/lived.ts";

const USED = [
	"anthropic:claude-3-7-sonnet-latest",
	"google:gemini-2.5-flash",
	"openai:gpt-5",
];
const SETTING: Setting = {
	title: "three providers",
	providers: ["openai", "anthropic", "google"],
	onSuspicious: "hold",
	mergesWhen: "quiet",
	patches: [],
	code: USED.map((id) => `"${id}"\n`).join(""),
};

/** As a naive reader of the files sees it: null if the model is not there. */
function priceIn(files: Files, used: string): number | null {
	const [provider = "", id] = used.split(":");
	const text = files.get(`priv/models_dev/${provider}.json`);
	const { models } = JSON.parse(text ?? '{"models": []}');
	const model = models.find((one: { id: string }) => one.id === id);
	return model ? 3 * model.cost.input + model.cost.output : null;
}

describe.skipIf(noRealData)("weeks that merge themselves", async () => {
	const dates = noRealData ? [] : (await weeklyDates()).slice(-9);
	async function* weeks() {
		for (const date of dates) yield [date, await readWeekly(date)] as const;
	}
	const lived: LivedWeek[] = [];

	test("are most of them, and take or raise nothing that the code uses", async () => {
		for await (const week of live(SETTING, weeks())) lived.push(week);
		const merged = lived.filter(({ outcome }) => outcome === "merged itself");
		expect(merged.length).toBeGreaterThanOrEqual(4);
		for (const { before, after } of merged) {
			for (const used of USED) {
				const was = priceIn(before, used);
				if (was === null) continue;
				expect(
					priceIn(after, used) ?? Number.POSITIVE_INFINITY,
				).toBeLessThanOrEqual(was);
			}
		}
	});

	test("hold no value for more than two", () => {
		const weeksOf = new Map<string, number>();
		for (const { held } of lived) {
			for (const { since, syncs, ...value } of held) {
				const key = JSON.stringify(value);
				weeksOf.set(key, (weeksOf.get(key) ?? 0) + 1);
			}
		}
		for (const weeks of weeksOf.values()) expect(weeks).toBeLessThanOrEqual(2);
	});
});
