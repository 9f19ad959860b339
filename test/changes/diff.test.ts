import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalog, Model } from "../../src/catalog/model.ts";
import { parsePrevious } from "../../src/catalog/previous.ts";
import {
	applyChanges,
	type Changes,
	diffCatalogs,
	diffFields,
	type FieldChange,
	isEmpty,
} from "../../src/changes/diff.ts";
import { parsePatches } from "../../src/patches/read.ts";
import { anyCatalog, catalogOf, toData } from "../../testkit/catalogs.ts";
import {
	noRealData,
	readCatalog,
	readReqllmModels,
	readReqllmPatches,
	snapshotDates,
} from "../../testkit/data.ts";

const name = ({ provider, model }: { provider: string; model: Model }) =>
	`${provider}:${model.id}`;

/** Every model by `provider:id`. */
function flatten(catalog: Catalog): Map<string, Model> {
	return new Map(
		[...catalog].flatMap(([provider, { models }]) =>
			[...models.values()].map((model): [string, Model] => [
				name({ provider, model }),
				model,
			]),
		),
	);
}

/** The names of what was added, removed and changed. */
function namesOf({ providers, models }: Changes) {
	return {
		providers: {
			added: providers.added.map(({ id }) => id),
			removed: providers.removed.map(({ id }) => id),
			changed: providers.changed.map(({ after }) => after.id),
		},
		models: {
			added: models.added.map(name),
			removed: models.removed.map(name),
			changed: models.changed.map(({ provider, after }) =>
				name({ provider, model: after }),
			),
		},
	};
}

/** The same, by looking each entry up and comparing it. */
function compareNaively<T>(
	before: ReadonlyMap<string, T>,
	after: ReadonlyMap<string, T>,
) {
	const [old, now] = [[...before.keys()], [...after.keys()]];
	return {
		added: now.filter((key) => !before.has(key)),
		removed: old.filter((key) => !after.has(key)),
		changed: now.filter(
			(key) =>
				before.has(key) && !isDeepStrictEqual(before.get(key), after.get(key)),
		),
	};
}

const headers = (catalog: Catalog) =>
	new Map([...catalog].map(([id, { header }]) => [id, header]));

function expectWholeTruth(before: Catalog, after: Catalog) {
	const changes = diffCatalogs(before, after);
	expect(isDeepStrictEqual(applyChanges(before, changes), after)).toBe(true);
	expect(namesOf(changes)).toEqual({
		providers: compareNaively(headers(before), headers(after)),
		models: compareNaively(flatten(before), flatten(after)),
	});
	return changes;
}

/** Every field change says what was and what is, and they differ. */
function expectTrue(
	fields: readonly FieldChange[],
	before: object,
	after: object,
) {
	const get = (object: unknown, [key, ...rest]: readonly string[]): unknown =>
		key === undefined
			? object
			: typeof object === "object" &&
					object !== null &&
					Object.hasOwn(object, key)
				? get((object as Record<string, unknown>)[key], rest)
				: undefined;
	expect(fields.length).toBeGreaterThan(0);
	for (const { field, before: old, after: now } of fields) {
		expect(old).toEqual(get(before, field));
		expect(now).toEqual(get(after, field));
		expect(isDeepStrictEqual(old, now)).toBe(false);
	}
}

describe("previous catalog + reported changes = new catalog", () => {
	test.skipIf(noRealData)(
		"from each real snapshot to the next, over all of them, and back, with a naive comparison's names",
		async () => {
			const dates = await snapshotDates();
			const catalogs = await Promise.all(
				dates.map((date) => readCatalog(date)),
			);

			expect(catalogs.length).toBeGreaterThanOrEqual(12);
			for (const [index, before] of catalogs.entries()) {
				// The last one is followed by the first.
				const after = catalogs[(index + 1) % catalogs.length] ?? before;
				expectWholeTruth(before, after);
				expectWholeTruth(after, before);
			}
		},
	);

	test.skipIf(noRealData)(
		"from what the Mix task wrote to what this tool writes",
		async () => {
			const patches = parsePatches(await readReqllmPatches(), "");
			const after = await readCatalog("2025-10-29", patches);
			const { catalog } = parsePrevious(await readReqllmModels(), {
				modelsDir: "priv/models_dev",
			});

			const changes = diffCatalogs(catalog, after);

			expect(toData(applyChanges(catalog, changes))).toEqual(toData(after));
			expect(changes.models.added.length).toBeGreaterThan(0);
			expect(changes.providers.changed.length).toBeGreaterThan(0);
		},
	);

	test("for any two catalogs, whatever their fields are called", () => {
		fc.assert(
			fc.property(anyCatalog, anyCatalog, (before, after) => {
				const changes = diffCatalogs(before, after);
				expect(toData(applyChanges(before, changes))).toEqual(toData(after));
				for (const { before, after, fields } of changes.models.changed) {
					expectTrue(fields, before, after);
				}
			}),
			{ numRuns: 500 },
		);
	});

	test("for any two catalogs, without changing either", () => {
		fc.assert(
			fc.property(anyCatalog, anyCatalog, (before, after) => {
				const copies = structuredClone([before, after]);
				applyChanges(before, diffCatalogs(before, after));
				expect([before, after]).toEqual(copies);
			}),
		);
	});

	test("for any two catalogs, with a naive comparison's names", () => {
		fc.assert(
			fc.property(anyCatalog, anyCatalog, (before, after) => {
				expect(namesOf(diffCatalogs(before, after))).toEqual({
					providers: compareNaively(headers(before), headers(after)),
					models: compareNaively(flatten(before), flatten(after)),
				});
			}),
			{ numRuns: 500 },
		);
	});

	test("and nothing leads from any catalog to itself", () => {
		fc.assert(
			fc.property(anyCatalog, (catalog) => {
				expect(isEmpty(diffCatalogs(catalog, structuredClone(catalog)))).toBe(
					true,
				);
			}),
		);
	});
});

describe("the changes between catalogs", () => {
	test("list the models of providers that came and went too, in the order of the ids", () => {
		const before = catalogOf({ old: { b: {}, a: {} }, p: { x: {}, y: {} } });
		const after = catalogOf({ new: { d: {}, c: {} }, p: { z: {}, y: {} } });

		expect(namesOf(diffCatalogs(before, after))).toEqual({
			providers: { added: ["new"], removed: ["old"], changed: [] },
			models: {
				added: ["new:c", "new:d", "p:z"],
				removed: ["old:a", "old:b", "p:x"],
				changed: [],
			},
		});
	});

	test("are empty where nothing differs, and not where only a header or only a model does", () => {
		const one = catalogOf({ p: { m: {} } });
		const header: Catalog = new Map(
			[...one].map(([id, provider]) => [
				id,
				{ ...provider, header: { ...provider.header, name: "Other" } },
			]),
		);

		expect(isEmpty(diffCatalogs(one, catalogOf({ p: { m: {} } })))).toBe(true);
		expect(isEmpty(diffCatalogs(one, header))).toBe(false);
		expect(isEmpty(diffCatalogs(one, catalogOf({ p: { m: { a: 1 } } })))).toBe(
			false,
		);
		expect(isEmpty(diffCatalogs(one, new Map()))).toBe(false);
		expect(isEmpty(diffCatalogs(new Map(), one))).toBe(false);
	});

	test("tell the fields of a header", () => {
		const [provider] = catalogOf({ p: { m: {} } }).values();
		if (!provider) throw new Error("no provider");
		const header = { ...provider.header, env: ["KEY"] };
		const changes = diffCatalogs(
			new Map([["p", provider]]),
			new Map([["p", { ...provider, header }]]),
		);

		expect(changes.providers.changed).toEqual([
			{
				before: provider.header,
				after: header,
				fields: [{ field: ["env"], before: [], after: ["KEY"] }],
			},
		]);
	});
});

describe("the fields that differ", () => {
	test("are told by their keys from the outside in, with what was and what is", () => {
		expect(
			diffFields(
				{ cost: { input: 1, output: 2 }, name: "M" },
				{ cost: { input: 3, output: 2 }, name: "M" },
			),
		).toEqual([{ field: ["cost", "input"], before: 1, after: 3 }]);
	});

	test("that appeared have no before, those that vanished no after, and a null is a value", () => {
		expect(diffFields({ a: 1, b: null }, { c: null, b: 0 })).toEqual(
			expect.arrayContaining([
				{ field: ["a"], before: 1 },
				{ field: ["b"], before: null, after: 0 },
				{ field: ["c"], after: null },
			]),
		);
		const [vanished] = diffFields({ a: 1 }, {});
		expect(Object.keys(vanished ?? {})).toEqual(["field", "before"]);
	});

	test.each([
		[1, "1"],
		[1, null],
		[null, {}],
		[{ a: 1 }, [1]],
		[[1], { 0: 1 }],
		[{ a: 1 }, "a"],
		[true, "true"],
		[{}, []],
	])("are told once when their type changes: %j to %j", (before, after) => {
		expect(diffFields({ f: before }, { f: after })).toEqual([
			{ field: ["f"], before, after },
		]);
		expect(diffFields({ f: after }, { f: before })).toEqual([
			{ field: ["f"], before: after, after: before },
		]);
	});

	test("are a whole list where one of its elements differs, moves, comes or goes", () => {
		const before = [{ a: 1 }, { a: 2 }];

		for (const after of [
			[{ a: 1 }, { a: 3 }],
			[{ a: 2 }, { a: 1 }],
			[{ a: 1 }],
			[...before, { a: 3 }],
			[],
		]) {
			expect(diffFields({ list: before }, { list: after })).toEqual([
				{ field: ["list"], before, after },
			]);
		}
	});

	test("are apart where a key has dots and where an object has an object", () => {
		expect(
			diffFields({ "a.b": 1, a: { b: 1 } }, { "a.b": 2, a: { b: 1 } }),
		).toEqual([{ field: ["a.b"], before: 1, after: 2 }]);
		expect(
			diffFields({ "a.b": 1, a: { b: 1 } }, { "a.b": 1, a: { b: 2 } }),
		).toEqual([{ field: ["a", "b"], before: 1, after: 2 }]);
	});

	test("are told of an object that appeared or vanished as a whole", () => {
		expect(diffFields({}, { cost: { input: 1 } })).toEqual([
			{ field: ["cost"], after: { input: 1 } },
		]);
		expect(diffFields({ cost: { input: 1 } }, {})).toEqual([
			{ field: ["cost"], before: { input: 1 } },
		]);
	});

	test("do not depend on the order of keys", () => {
		expect(
			diffFields({ a: 1, b: { c: 1, d: 2 } }, { b: { d: 2, c: 1 }, a: 1 }),
		).toEqual([]);
	});
});
