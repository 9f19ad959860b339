// How time grows with what upstream sends, in one process: four times as much takes about four times as long, whatever
// it is. Where it grew with the square, these take sixteen times as long.
import { expect, test } from "vitest";
import { type ComposeInput, compose } from "../src/compose.ts";
import type { JsonObject } from "../src/lib/json.ts";
import { readOptions } from "../src/options.ts";

/** Models by provider and id. */
type Entries = Record<string, Record<string, JsonObject>>;

const options = readOptions(
	{ "pull-request": "false", "on-suspicious": "hold", "max-shrink": "100" },
	{ directory: "/", temporaryDirectory: undefined },
);
const now = new Date("2026-06-15");

function many<T>(count: number, entry: (index: number) => [string, T]) {
	return Object.fromEntries(
		Array.from({ length: count }, (_, index) => entry(index)),
	);
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

/** In many ways to change them alike. */
const fieldsOf = (index: number, text: string) =>
	many(10, (key) => [`f${key}`, `${text}${index % (key + 2)}`]);

/** What was there, and what comes in its place, by how much of it. */
const CASES: [string, (count: number) => [before: Entries, after: Entries]][] =
	[
		[
			"impossible prices of one model",
			(count) => [
				{ a: { m: model() } },
				{
					a: { m: model({ cost: many(count, (i) => [`k${i}`, -1]) }) },
				},
			],
		],
		[
			"impossible limits of one model",
			(count) => [
				{ a: { m: model() } },
				{
					a: { m: model({ limit: many(count, (i) => [`k${i}`, 0.5]) }) },
				},
			],
		],
		[
			"new keys beside as many models",
			(count) => [
				{ a: many(count, (i) => [`m${i}`, model()]) },
				{
					a: many(count, (i) => [`m${i}`, model({ [`k${i}`]: [i] })]),
				},
			],
		],
		[
			"providers with one model that is repriced everywhere",
			(count) => [
				many(count, (i) => [`p${i}`, { m: model() }]),
				many(count, (i) => [`p${i}`, { m: dear }]),
			],
		],
		[
			"providers that go as others come",
			(count) => [
				many(count, (i) => [`p${i}`, { m: model(), n: model() }]),
				many(count, (i) => [`q${i}`, { m: model(), n: model() }]),
			],
		],
		[
			"models of one family that cost less for output",
			(count) => [
				{ a: many(count, (i) => [`m${i}`, model()]) },
				{ a: many(count, (i) => [`m${i}`, dear]) },
			],
		],
		[
			"models with ten changed fields each",
			(count) => [
				{ a: many(count, (i) => [`m${i}`, model(fieldsOf(i, "v"))]) },
				{ a: many(count, (i) => [`m${i}`, model(fieldsOf(i, "w"))]) },
			],
		],
		[
			"names of a vendor before one model",
			(count) => [
				{ a: { m: model() } },
				{ a: many(count, (i) => [`v${i}/gpt-5`, model()]) },
			],
		],
		[
			"canonical ids of models behind one prefix",
			(count) => [
				{ a: { m: model() } },
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
				{ a: { m: model() } },
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
				{
					a: many(count, (i) => [`m-${i}`, model({ name: `M ${i}` })]),
				},
				{
					a: many(count, (i) => [`M.${i}`, model({ name: `M ${i}` })]),
				},
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

test.each(CASES)(
	"time grows no faster than the number of %s",
	(_, entries) => {
		const time = (count: number) => {
			const read = toRead(...entries(count));
			const start = performance.now();
			compose(read, options, now);
			return performance.now() - start;
		};
		const isInProportion = () => {
			const [few, all] = [time(1000), time(4000)];
			// What is far below a second at any rate tells nothing of growth.
			return all < 10 * Math.max(few, 30);
		};
		time(500);

		// Other processes take their time as well: what holds in one of several tries, holds.
		expect([1, 2, 3, 4].some(isInProportion)).toBe(true);
	},
	60_000,
);

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
	return Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => ({
		path: `${index}.yml`,
		bytes: Buffer.from(lines.slice(100 * index, 100 * (index + 1)).join("")),
	}));
}

function withIds(models: Record<string, JsonObject>) {
	return Object.fromEntries(
		Object.entries(models).map(([id, one]) => [id, { ...one, id }]),
	) as Record<string, JsonObject & { id: string }>;
}
