/**
 * Lives a year with models.dev's real weekly catalogs, in three settings, and says how often an update merged itself, what
 * merged itself that should not have, and how long values were held. It needs the real data beside the checkout.
 *
 *   npx tsx scripts/lived-year.ts
 */

import { parsePatches } from "../src/patches/read.ts";
import { readReqllmPatches, readWeekly, weeklyDates } from "../testkit/data.ts";
import { type LivedWeek, live, type Setting } from "../testkit/lived.ts";

const APP = `const models = [
	"openai:gpt-4o",
	"openai:gpt-5",
	"anthropic:claude-sonnet-4-5",
	"google:gemini-2.5-flash",
	"deepseek:deepseek-chat",
	"xai:grok-4",
];
`;

const SETTINGS: readonly Setting[] = [
	{
		title: "all providers, with patches and an application",
		providers: [],
		onSuspicious: "flag",
		mergesWhen: "no-danger",
		patches: parsePatches(await readReqllmPatches(), "priv/models_local"),
		code: APP,
	},
	{
		title: "three providers, quiet weeks merge themselves",
		providers: ["openai", "anthropic", "google"],
		onSuspicious: "flag",
		mergesWhen: "quiet",
		patches: [],
		code: APP,
	},
	{
		title: "twelve providers, with hold",
		providers: [
			"openai",
			"anthropic",
			"google",
			"mistral",
			"xai",
			"deepseek",
			"alibaba",
			"zai",
			"groq",
			"openrouter",
			"amazon_bedrock",
			"azure",
		],
		onSuspicious: "hold",
		mergesWhen: "no-danger",
		patches: [],
		code: APP,
	},
];

async function* weeks() {
	for (const date of await weeklyDates()) {
		yield [date, await readWeekly(date)] as const;
	}
}

for (const setting of SETTINGS) {
	const lived: LivedWeek[] = [];
	for await (const week of live(setting, weeks())) lived.push(week);
	console.log(`\n${setting.title}`);
	const outcomes = [
		"none",
		"merged itself",
		"merged by people",
		"stopped",
	] as const;
	console.log(
		outcomes
			.map(
				(one) =>
					`${one}: ${lived.filter(({ outcome }) => outcome === one).length}`,
			)
			.join(", "),
	);
	const wrong = lived.filter(
		({ outcome, dangers, affected }) =>
			outcome === "merged itself" && dangers + affected > 0,
	);
	console.log(
		`merged itself with a danger or a model in use that got worse: ${wrong.length}`,
	);
	const rows = lived.map((week) => week.rows).sort((a, b) => a - b);
	console.log(
		`new dangers and warnings a week: median ${rows[Math.floor(rows.length / 2)]}, most ${rows.at(-1)}`,
	);
	const weeksHeld = new Map<string, number>();
	for (const { held } of lived) {
		for (const { provider, model, field, upstream } of held) {
			const key = JSON.stringify([provider, model, field, upstream]);
			weeksHeld.set(key, (weeksHeld.get(key) ?? 0) + 1);
		}
	}
	const times = [...weeksHeld.values()];
	console.log(
		`held values: ${times.length}, in ${times.reduce((sum, one) => sum + one, 0)} weeks of values, at most ${Math.max(0, ...times)} weeks each`,
	);
}
