import { describe, expect, test } from "vitest";
import type { GoneListing } from "../../src/catalog/gone.ts";
import type { ModelRef } from "../../src/catalog/model.ts";
import { compareCatalogs } from "../../src/changes/compare.ts";
import { goneModels, listGone, listUnpriced } from "../../src/changes/gone.ts";
import { catalogOf } from "../../testkit/catalogs.ts";

const cost = { input: 1, output: 4 };
const before = catalogOf({
	openai: { "gpt-4": { name: "GPT-4", cost }, "gpt-5": {}, "gpt-4o": {} },
	zai: { "glm-5": {} },
});
const monday = new Date("2026-06-15T23:59:59Z");
const tuesday = new Date("2026-06-16T00:00:00Z");

function goneAfter(
	catalog: Parameters<typeof catalogOf>[0],
	known: readonly GoneListing[] = [],
	upstream = catalogOf(catalog),
	from = before,
	day = monday,
) {
	const diff = compareCatalogs(from, catalogOf(catalog));
	const isUpstream = ({ provider, id }: ModelRef) =>
		upstream.get(provider)?.models.has(id) ?? false;
	return listGone(known, diff, isUpstream, day);
}

const gpt4: GoneListing = {
	provider: "openai",
	id: "gpt-4",
	since: "2026-06-15",
	cost,
};

describe("after a sync, the models that are gone", () => {
	const rest = { "gpt-5": {}, "gpt-4o": {} };

	test("are those that it removed, with the day and the last prices", () => {
		expect(goneAfter({ openai: rest, zai: { "glm-5": {} } })).toEqual([gpt4]);
	});

	test("are those of a provider that is gone", () => {
		expect(goneAfter({ openai: { "gpt-4": {}, ...rest } })).toEqual([
			{ provider: "zai", id: "glm-5", since: "2026-06-15" },
		]);
	});

	test("have their new id if they were renamed", () => {
		const renamed = { "gpt-4.0": { name: "GPT-4", cost }, ...rest };
		expect(
			goneAfter(
				{ openai: renamed, zai: { "glm-5": {} } },
				[],
				undefined,
				catalogOf({
					openai: { "gpt-4-0": { name: "GPT-4", cost }, ...rest },
					zai: { "glm-5": {} },
				}),
			),
		).toEqual([
			{
				...gpt4,
				id: "gpt-4-0",
				successor: { provider: "openai", id: "gpt-4.0" },
			},
		]);
	});

	test("stay the same, with their day, while nothing else is removed", () => {
		const now = { openai: rest, zai: { "glm-5": {} } };
		expect(goneAfter(now, [gpt4], undefined, catalogOf(now), tuesday)).toEqual([
			gpt4,
		]);
	});

	test("with `only`, are also models that lost what it asks for, until they return or are really gone", () => {
		const left = { ...gpt4, by: "only" as const };
		const after = { openai: rest, zai: { "glm-5": {} } };
		const listOnly = (
			catalog: Parameters<typeof catalogOf>[0],
			known: readonly GoneListing[],
			{ had = true, isUpstream = true, isLeftOut = true } = {},
		) => {
			const diff = compareCatalogs(before, catalogOf(catalog));
			const isOnly = (_: ModelRef, model?: unknown) =>
				isLeftOut && (model === undefined || had);
			return listGone(known, diff, () => isUpstream, monday, isOnly);
		};

		expect(listOnly(after, [])).toEqual([left]);
		expect(listOnly(after, [left])).toEqual([left]);
		// It never had it: a filter that is new.
		expect(listOnly(after, [], { had: false })).toEqual([]);
		expect(listOnly(after, [left], { isLeftOut: false })).toEqual([]);
		expect(
			listOnly({ ...after, openai: { "gpt-4": {}, ...rest } }, [left]),
		).toEqual([]);
		expect(
			listOnly(after, [left], { isUpstream: false, isLeftOut: false }),
		).toEqual([gpt4]);

		expect(goneModels([left], [], catalogOf(after)).listings).toEqual([]);
	});

	test("are not those that returned", () => {
		const now = { openai: { "gpt-4": {}, ...rest }, zai: { "glm-5": {} } };
		expect(goneAfter(now, [gpt4])).toEqual([]);
	});

	test("are not those that upstream has and this repository leaves out", () => {
		expect(goneAfter({ openai: rest }, [gpt4], before)).toEqual([]);
	});

	test("have the day on which they were removed last", () => {
		const now = { openai: rest, zai: { "glm-5": {} } };
		expect(goneAfter(now, [{ ...gpt4, since: "2026-01-05" }])).toEqual([gpt4]);
	});
});

describe("what is known of a model that is gone", () => {
	const at = (id: string) => ({ provider: "openai", id });
	const listing = (id: string, to?: string): GoneListing => ({
		...at(id),
		since: "2026-06-15",
		...(to !== undefined && { successor: at(to) }),
	});
	const known = (recorded: GoneListing[], brought: GoneListing[] = []) =>
		goneModels(recorded, brought, before);

	test("is its place now, over any number of renames", () => {
		const gone = known(
			[listing("a", "b"), listing("b", "c")],
			[listing("c", "gpt-5")],
		);
		expect(gone.renamedTo(at("a"))).toEqual(at("gpt-5"));
		expect(gone.renamedTo(at("gpt-5"))).toBeNull();
	});

	test("is no place if the last one is gone, too, or if the renames go round", () => {
		const gone = known([
			listing("a", "b"),
			listing("b"),
			listing("c", "d"),
			listing("d", "c"),
		]);
		for (const id of ["a", "b", "c", "d"])
			expect(gone.renamedTo(at(id))).toBeNull();
	});

	test("is what this repository recorded rather than what the action brings along", () => {
		const gone = known([listing("a", "gpt-4")], [listing("a", "gpt-5")]);
		expect(gone.renamedTo(at("a"))).toEqual(at("gpt-4"));
	});

	test("is nothing for a model that the catalog has, or for a provider that it does not have", () => {
		const gone = known(
			[listing("gpt-4")],
			[
				listing("gpt-5"),
				{ provider: "google", id: "gemini-1", since: "2026-06-15" },
			],
		);
		expect(gone.listings).toEqual([]);
		expect(gone.get(at("gpt-4"))).toBeNull();
	});
});

describe("of models that are still listed, the prices that are gone", () => {
	const unpricedAfter = (
		fields: Parameters<typeof catalogOf>[0][string][string],
		known: readonly GoneListing[] = [],
		from = before,
	) =>
		listUnpriced(
			known,
			compareCatalogs(
				from,
				catalogOf({
					openai: { "gpt-4": fields, "gpt-5": {}, "gpt-4o": {} },
					zai: { "glm-5": {} },
				}),
			),
			tuesday,
		);
	const remembered = {
		provider: "openai",
		id: "gpt-4",
		since: "2026-06-16",
		cost: { output: 4 },
	};

	test("are those that are unknown or 0 now", () => {
		expect(unpricedAfter({ cost: { input: 2 } })).toEqual([remembered]);
		expect(unpricedAfter({ cost: { input: 2, output: 0 } })).toEqual([
			remembered,
		]);
		expect(unpricedAfter({ cost })).toEqual([]);
	});

	test("stay with their first day while nothing comes back, and go with the last that does", () => {
		const known = [{ ...remembered, since: "2026-06-01" }];
		const from = catalogOf({
			openai: { "gpt-4": { cost: { input: 2 } }, "gpt-5": {}, "gpt-4o": {} },
			zai: { "glm-5": {} },
		});
		expect(unpricedAfter({ cost: { input: 2 } }, known, from)).toEqual(known);
		expect(unpricedAfter({ cost: { input: 0 } }, known, from)).toEqual([
			{ ...known[0], cost: { input: 2, output: 4 } },
		]);
		expect(unpricedAfter({ cost: { output: 9 } }, known, from)).toEqual([
			{ ...known[0], cost: { input: 2 } },
		]);
		expect(
			unpricedAfter({ cost: { input: 3, output: 9 } }, known, from),
		).toEqual([]);
	});

	test("make no model one that is gone", () => {
		const { listings } = goneModels([remembered], [], before);
		expect(listings).toEqual([]);
	});

	test("are part of the last prices of a model that goes next", () => {
		const from = catalogOf({ openai: { "gpt-4": {}, "gpt-5": {} } });
		const gone = goneAfter(
			{ openai: { "gpt-5": {} } },
			[remembered],
			undefined,
			from,
		);
		expect(gone).toEqual([{ ...remembered, since: "2026-06-15" }]);
	});
});
