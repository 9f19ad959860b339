// How time grows with what upstream, patches and people send, in one process: eight times as much takes about eight times
// as long, whatever it is. Where it grew with the square, these take up to sixty times as long.
import { expect, test } from "vitest";
import { type ComposeInput, compose, type Stage } from "../src/compose.ts";
import { readAcknowledgements } from "../src/decisions/acknowledged.ts";
import { decisionKey, membersOf } from "../src/decisions/decision.ts";
import type { ItemName } from "../src/decisions/ticks.ts";
import type { JsonObject } from "../src/lib/json.ts";
import { readOptions } from "../src/options.ts";
import { parsePatches } from "../src/patches/read.ts";
import { fitBody } from "../src/report/body.ts";
import { renderReport, toReport } from "../src/report/json.ts";

/** Models by provider and id. */
type Entries = Record<string, Record<string, JsonObject>>;

const inputs = {
	"pull-request": "false",
	"on-suspicious": "hold",
	"max-shrink": "100",
};
const now = new Date("2026-06-15");

function many<T>(count: number, entry: (index: number) => [string, T]) {
	return Object.fromEntries(list(count, entry));
}

function list<T>(count: number, entry: (index: number) => T) {
	return Array.from({ length: count }, (_, index) => entry(index));
}

const model = (fields: JsonObject = {}): JsonObject => ({
	name: "M",
	family: "f",
	release_date: "2026-01-01",
	limit: { context: 1000, output: 100 },
	cost: { input: 1, output: 2 },
	...fields,
});
const dear = model({
	cost: { input: 30, output: 1 },
	limit: { context: 10, output: 100 },
});

/** One provider with so many models. */
const models = (
	count: number,
	fields: (index: number) => JsonObject = () => ({}),
): Entries => ({ a: many(count, (i) => [`m${i}`, model(fields(i))]) });

/** So many providers with one model. */
const providers = (
	count: number,
	fields: (index: number) => JsonObject = () => ({}),
): Entries => many(count, (i) => [`p${i}`, { m: model(fields(i)) }]);

const tiers = (count: number, input: number): JsonObject => ({
	cost: {
		...{ input: 1, output: 2 },
		tiers: list(count, (i) => ({ input, tier: { type: "context", size: i } })),
	},
});

/** In many ways to change them alike. */
const fieldsOf = (index: number, text: string) =>
	many(10, (key) => [`f${key}`, `${text}${index % (key + 2)}`]);

/** Each is a danger of its own. */
const dearer = (index: number) => ({
	cost: { input: 30 + index / 100, output: 60 },
});

/** What was there, and what comes in its place, by how much of it. */
const CASES: [string, (count: number) => [before: Entries, after: Entries]][] =
	[
		[
			"impossible prices of one model",
			(count) => [
				models(1),
				models(1, () => ({ cost: many(count, (i) => [`k${i}`, -1]) })),
			],
		],
		[
			"impossible limits of one model",
			(count) => [
				models(1),
				models(1, () => ({ limit: many(count, (i) => [`k${i}`, 0.5]) })),
			],
		],
		[
			"tiers of one model",
			(count) => [
				models(1, () => tiers(count, 1)),
				models(1, () => tiers(count, 30)),
			],
		],
		[
			"new keys beside as many models",
			(count) => [models(count), models(count, (i) => ({ [`k${i}`]: [i] }))],
		],
		[
			"models of one family that cost less for output",
			(count) => [models(count), models(count, () => dear)],
		],
		[
			"models of one vendor with another price for the cache",
			(count) => [
				models(count, () => ({
					cost: { input: 1, output: 2, cache_read: 0.1 },
				})),
				models(count, () => ({
					cost: { input: 1, output: 2, cache_read: 0.9 },
				})),
			],
		],
		[
			"models with ten changed fields each",
			(count) => [
				models(count, (i) => fieldsOf(i, "v")),
				models(count, (i) => fieldsOf(i, "w")),
			],
		],
		[
			"names of a vendor before one model",
			(count) => [
				models(1),
				{ a: many(count, (i) => [`v${i}/gpt-5`, model()]) },
			],
		],
		[
			"canonical ids of models behind one prefix",
			(count) => [
				models(1),
				{
					a: many(count, (i) => [
						`v/m${i}`,
						model({ canonical_model_id: `v${i}/m` }),
					]),
				},
			],
		],
		[
			"canonical ids of one model",
			(count) => [
				models(1),
				{
					a: many(count, (i) => [
						`v${i}/gpt-5`,
						model({ canonical_model_id: `v${i}/gpt-5` }),
					]),
				},
			],
		],
		[
			"models under other ids",
			(count) => [
				{ a: many(count, (i) => [`m-${i}`, model({ name: `M ${i}` })]) },
				{ a: many(count, (i) => [`M.${i}`, model({ name: `M ${i}` })]) },
			],
		],
		[
			"models in use that are gone, and as many others are new",
			(count) => [
				{ a: many(count, (i) => [`gpt-${i}-gone`, model()]) },
				{ a: many(count, (i) => [`${i}-new`, model()]) },
			],
		],
	];

/** The same with providers, and with many: a rule compares one with at most 500 others, and up to there with all of them. */
const CASES_OF_PROVIDERS: typeof CASES = [
	[
		"with one model that is repriced everywhere",
		(count) => [providers(count), providers(count, () => dear)],
	],
	[
		"that say of one model what no other says",
		(count) => [
			providers(count),
			providers(count, (i) => ({
				reasoning: i % 3 === 0,
				attachment: i % 2 === 0,
				knowledge: `${1000 + i}-01-01`,
				release_date: `${1000 + i}-02-01`,
				limit: { context: 1000 + 7 * i, output: 100 + i },
			})),
		],
	],
	[
		"that go as others come",
		(count) => [
			many(count, (i) => [`p${i}`, { m: model(), n: model() }]),
			many(count, (i) => [`q${i}`, { m: model(), n: model() }]),
		],
	],
	[
		"under other ids",
		(count) => {
			const own = (i: number) =>
				many(4, (key) => [
					`m${i}-${key}`,
					model({ cost: { input: i, output: key } }),
				]);
			return [
				many(count, (i) => [`p${i}`, own(i)]),
				many(count, (i) => [`new-p${i}`, own(i)]),
			];
		},
	],
];

/** What else a run reads, by how much of it. */
const INPUTS: [string, (count: number) => Partial<ComposeInput>][] = [
	[
		"dangers that people acknowledged",
		(count) => ({
			acknowledgements: readAcknowledgements(
				JSON.stringify(
					list(count, (i) => ({
						...{ provider: "a", model: `m${i}`, field: ["cost", "input"] },
						...{ before: 1, after: 30 + i / 100, reason: "Announced" },
					})),
				),
				"accepted.json",
			),
		}),
	],
	[
		"dangers that people ticked",
		(count) => ({ ticks: new Set(accepted(dangers(count))) }),
	],
	[
		"dangers that were held the last time",
		(count) => {
			const { files } = compose(dangers(count), optionsOf(), now);
			return { checkout: { ...dangers(count).checkout, base: files } };
		},
	],
	[
		"patch files",
		(count) => ({
			patches: patchesOf(
				many(count, (i) => [`p${i}`, [{ id: `m${i}`, cost: { input: 2 } }]]),
			),
		}),
	],
	[
		"models in one patch",
		(count) => ({
			patches: patchesOf({
				p: list(count, (i) => ({ id: `m${i}`, cost: { input: 2, output: 2 } })),
			}),
		}),
	],
];

/** What is timed. */
type Part = Stage | "body" | "report.json";

const COUNT = 600;
/** At 8 times as much, a square would be at 64 times the time. */
const TIMES = 8;
const LIMIT = 16;

/** @param read what a run reads, by how much of it */
function expectInProportion(
	read: (count: number) => ComposeInput,
	from = COUNT,
	optionsFor = (_count: number) => optionsOf(),
): void {
	const time = (count: number) => {
		const input = read(count);
		const options = optionsFor(count);
		const times = new Map<Part, number>();
		const timed = <Result>(part: Part, work: () => Result) => {
			// Of this process alone: other tests run beside it.
			const start = process.cpuUsage();
			const result = work();
			const { user, system } = process.cpuUsage(start);
			const took = (user + system) / 1000;
			times.set(part, (times.get(part) ?? 0) + took);
			return result;
		};
		const { report } = compose(input, options, now, timed);
		timed("body", () => fitBody(report, { hasItems: true })(null));
		timed("report.json", () => [...renderReport(toReport(report, null))]);
		return times;
	};
	const slow = () => {
		const [few, all] = [time(from), time(TIMES * from)];
		// Fewer milliseconds than that say nothing of growth.
		return [...all]
			.filter(([part, took]) => took > LIMIT * Math.max(few.get(part) ?? 0, 10))
			.map(([part]) => part);
	};
	time(from / 2);

	// The garbage of earlier tests is collected in between: what holds in one of several tries, holds.
	let found = slow();
	for (let tries = 1; tries < 4 && found.length > 0; tries += 1) found = slow();
	expect(found).toEqual([]);
}

test.each(CASES)(
	"time grows no faster than the number of %s",
	(_, entries) => {
		expectInProportion((count) => toRead(...entries(count)));
	},
	60_000,
);

test.each(CASES_OF_PROVIDERS)(
	"time grows no faster than the number of providers %s",
	(_, entries) => {
		expectInProportion((count) => toRead(...entries(count)));
	},
	60_000,
);

test.each(INPUTS)(
	"time grows no faster than the number of %s",
	(_, input) => {
		expectInProportion(
			(count) => ({ ...dangers(count), ...input(count) }),
			COUNT / 3,
		);
	},
	60_000,
);

test("time grows no faster than the number of providers, each of which the inputs name", () => {
	expectInProportion(
		(count) => toRead(providers(count), providers(count)),
		COUNT,
		(count) =>
			optionsOf({
				providers: list(count, (i) => `p${i}`).join("\n"),
				models: list(count, (i) => `p${i}:m`).join("\n"),
			}),
	);
}, 60_000);

function optionsOf(more: Record<string, string> = {}) {
	return readOptions(
		{ ...inputs, ...more },
		{ directory: "/", temporaryDirectory: undefined },
	);
}

/** So many prices that rise thirtyfold. */
function dangers(count: number): ComposeInput {
	return toRead(models(count), models(count, dearer));
}

function accepted(input: ComposeInput): ItemName[] {
	const { report } = compose(input, optionsOf(), now);
	return report.findings
		.flatMap(membersOf)
		.map((finding): ItemName => `accept ${decisionKey(finding)}`);
}

/** @param entries what each patch says of models of `a` */
function patchesOf(entries: Record<string, JsonObject[]>) {
	const texts = Object.entries(entries).map(
		([name, models]) =>
			[
				`${name}.json`,
				JSON.stringify({ provider: { id: "a" }, models }),
			] as const,
	);
	return parsePatches(new Map(texts), "priv/models_local");
}

function toRead(before: Entries, after: Entries): ComposeInput {
	const api = Object.fromEntries(
		Object.entries(after).map(([id, models]) => [
			id,
			{ id, models: withIds(models) },
		]),
	);
	const files = Object.entries(before).map(([id, models]) => {
		const text = JSON.stringify({
			provider: { id, name: id, base_url: null, doc: "", env: [] },
			models: Object.values(withIds(models)).map((one) => ({
				...one,
				provider: id,
				provider_model_id: one.id,
			})),
		});
		return [`priv/models_dev/${id}.json`, text] as const;
	});
	return {
		checkout: {
			base: new Map(files),
			foreign: [],
			unreadPatches: [],
		} as unknown as ComposeInput["checkout"],
		patches: [],
		acknowledgements: { file: "", text: "", entries: [] },
		gone: [],
		included: [],
		unmatched: [],
		profile: null,
		usage: { sources: namesOf(before), knownGone: [], permalink: null },
		fetched: {
			url: "api.json",
			sha256: "",
			bytes: 0,
			fetchedAt: "",
			data: api,
		},
	};
}

/** Files that name every model that was there. */
function namesOf(before: Entries) {
	const ids = Object.values(before).flatMap((models) => Object.keys(models));
	const lines = [...new Set(ids)].map((id) => `model: "${id}"\n`);
	return list(Math.ceil(lines.length / 100), (index) => ({
		path: `${index}.yml`,
		bytes: Buffer.from(lines.slice(100 * index, 100 * (index + 1)).join("")),
	}));
}

function withIds(models: Record<string, JsonObject>) {
	return Object.fromEntries(
		Object.entries(models).map(([id, one]) => [id, { ...one, id }]),
	) as Record<string, JsonObject & { id: string }>;
}
