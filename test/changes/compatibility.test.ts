import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareCatalogs } from "../../src/changes/compare.ts";
import { assessCompatibility } from "../../src/changes/compatibility.ts";
import { anyCatalog, catalogOf } from "../../testkit/catalogs.ts";

type Providers = Parameters<typeof catalogOf>[0];

const model = {
	name: "GPT-5",
	tool_call: true,
	limit: { context: 400_000, output: 128_000 },
	modalities: { input: ["text", "image"], output: ["text"] },
	cost: { input: 1, output: 8 },
};
const before = { openai: { "gpt-5": model }, xai: { "grok-4": model } };

function compatibility(after: Providers, from: Providers = before) {
	return assessCompatibility(
		compareCatalogs(catalogOf(from), catalogOf(after)),
	);
}

describe("a release with the new catalog is, by semantic versioning,", () => {
	test.each<[string, Providers, object[]]>([
		[
			"a model is gone",
			{ ...before, openai: { "gpt-4": { name: "GPT-4" } } },
			[{ kind: "model", provider: "openai", id: "gpt-5" }],
		],
		[
			"a provider is gone, with its models",
			{ openai: before.openai },
			[
				{ kind: "provider", provider: "xai" },
				{ kind: "model", provider: "xai", id: "grok-4" },
			],
		],
		[
			"a model has another id",
			{ ...before, openai: { "GPT-5": model } },
			[{ kind: "model", provider: "openai", id: "gpt-5" }],
		],
		[
			"a capability is withdrawn",
			{ ...before, openai: { "gpt-5": { ...model, tool_call: false } } },
			[{ kind: "capability", provider: "openai", id: "gpt-5" }],
		],
		[
			"a modality is withdrawn",
			{
				...before,
				openai: {
					"gpt-5": {
						...model,
						modalities: { input: ["text"], output: ["text"] },
					},
				},
			},
			[{ kind: "capability", provider: "openai", id: "gpt-5" }],
		],
		[
			"a limit is cut",
			{
				...before,
				openai: {
					"gpt-5": { ...model, limit: { ...model.limit, context: 200_000 } },
				},
			},
			[{ kind: "limit", provider: "openai", id: "gpt-5" }],
		],
	])("major where %s", (_, after, losses) => {
		expect(compatibility(after)).toMatchObject({ level: "major", losses });
	});

	test.each<[string, Providers]>([
		[
			"a model is new",
			{ ...before, openai: { ...before.openai, "gpt-6": {} } },
		],
		["a provider is new", { ...before, zai: { "glm-5": {} } }],
		[
			"a limit is raised",
			{
				...before,
				openai: {
					"gpt-5": { ...model, limit: { ...model.limit, context: 1_000_000 } },
				},
			},
		],
	])("minor where %s", (_, after) => {
		expect(compatibility(after)).toEqual({ level: "minor", losses: [] });
	});

	test("a patch where data changed only, be it a price", () => {
		const increased = { ...model, cost: { input: 2, output: 8 } };

		expect(
			compatibility({ ...before, openai: { "gpt-5": increased } }),
		).toEqual({
			level: "patch",
			losses: [],
		});
	});

	test("none where nothing changed", () => {
		expect(compatibility(before)).toEqual({ level: null, losses: [] });
	});
});

test("every id that is gone is a loss, and nothing else is lost by id", () => {
	const idsOf = (catalog: Parameters<typeof compareCatalogs>[0]) =>
		[...catalog].flatMap(([provider, { models }]) =>
			[...models.keys()].map((id) => JSON.stringify([provider, id])),
		);
	fc.assert(
		fc.property(anyCatalog, anyCatalog, (from, to) => {
			const there = new Set(idsOf(to));
			const gone = idsOf(from).filter((key) => !there.has(key));
			const { losses, level } = assessCompatibility(compareCatalogs(from, to));
			const told = losses.flatMap((loss) =>
				loss.kind === "model" ? [JSON.stringify([loss.provider, loss.id])] : [],
			);
			expect(told.sort()).toEqual(gone.sort());
			if (gone.length > 0) expect(level).toBe("major");
		}),
	);
});
