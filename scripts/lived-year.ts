/**
 * Lives a year with models.dev's real weekly catalogs, in three settings, and says how often an update merged itself, what
 * merged itself that should not have, how long values were held, and how many boxes a maintainer ticks who decides every
 * danger. It needs the real data beside the checkout.
 *
 *   npx tsx scripts/lived-year.ts
 */

import { normalizeProviderId } from "../src/catalog/provider-id.ts";
import type { UpstreamValue } from "../src/catalog/upstream-values.ts";
import { membersOf } from "../src/decisions/decision.ts";
import type { Finding } from "../src/lib/finding.ts";
import { isObject, isSame, type JsonObject, valueAt } from "../src/lib/json.ts";
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
	for (const date of dates) {
		yield [date, await readWeekly(date)] as const;
	}
}

/** A maintainer keeps the value before if models.dev takes most of the new ones back within so many weeks. */
const WEEKS_AHEAD = 8;

const dates = await weeklyDates();
const catalogs = new Map<string, JsonObject>();
for (const date of dates) {
	const api = Object.entries((await readWeekly(date)) as JsonObject);
	const byId = api.map(([id, one]) => [normalizeProviderId(id), one] as const);
	catalogs.set(date, Object.fromEntries(byId));
}

/** What a maintainer would decide who knows what comes. */
function decide(finding: Finding, date: string): "accept" | "keep" {
	const values = membersOf(finding);
	const wrong = values.filter((value) => isTakenBack(value, date));
	return wrong.length * 2 > values.length ? "keep" : "accept";
}

function isTakenBack({ subject, field = [], after }: Finding, date: string) {
	if (!("provider" in subject) || subject.model === undefined) return false;
	const place = [subject.provider, "models", subject.model];
	const from = dates.indexOf(date) + 1;
	return dates.slice(from, from + WEEKS_AHEAD).some((later) => {
		const model = valueAt(catalogs.get(later), place);
		return (
			isObject(model) && !isSame(valueAt(model, field) ?? null, after ?? null)
		);
	});
}

const withTicks = SETTINGS.map((setting) => ({
	...setting,
	title: `${setting.title}; every danger decided by a tick`,
	decide,
}));

for (const setting of [...SETTINGS, ...withTicks]) {
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
	const busy = lived.filter(({ ticks }) => ticks > 0);
	const ticks = busy.reduce((sum, week) => sum + week.ticks, 0);
	console.log(`boxes ticked: ${ticks}, in ${busy.length} weeks`);
	for (const what of ["held", "kept"] as const) {
		const times = weeksOfValues(lived.map((week) => week[what]));
		console.log(
			`${what} values: ${times.length}, in ${times.reduce((sum, one) => sum + one, 0)} weeks of values, at most ${Math.max(0, ...times)} weeks each`,
		);
	}
}

/** In how many weeks each value is there. */
function weeksOfValues(weeks: readonly (readonly UpstreamValue[])[]): number[] {
	const count = new Map<string, number>();
	for (const values of weeks) {
		for (const { provider, model, field, upstream } of values) {
			const key = JSON.stringify([provider, model, field, upstream]);
			count.set(key, (count.get(key) ?? 0) + 1);
		}
	}
	return [...count.values()];
}
