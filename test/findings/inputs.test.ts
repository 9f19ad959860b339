import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog/model.ts";
import { unmatchedProviders } from "../../src/findings/inputs.ts";
import { nearestOf } from "../../src/lib/nearest.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { catalog } from "../../testkit/scenario.ts";

const data = catalog({
	openai: { "gpt-5": 1 },
	"google-vertex": { gemini: 1 },
	zhipu: { "glm-5": 1, "glm-6": 1, "glm-7": 1 },
});

/** The entries that match nothing, each with what was probably meant. */
function told(
	options: { providers?: string[]; excludeProviders?: string[] },
	previous: Catalog = new Map(),
): string[] {
	return unmatchedProviders(
		{ providers: [], excludeProviders: [], ...options },
		data,
		[],
		previous,
	).map(({ input, entry, nearest }) => `${input} ${entry} -> ${nearest}`);
}

describe("an entry of a list of providers", () => {
	test("that matches one, by either spelling or by a glob, is not told", () => {
		const providers = ["openai", "google-vertex", "google_vertex", "goo*", "*"];
		expect(told({ providers, excludeProviders: providers })).toEqual([]);
	});

	test("that matches none is told, with the nearest that exists", () => {
		expect(
			told({
				providers: ["opnai", "google-vertx", "nobody-at-all"],
				excludeProviders: ["opena*", "zipu*"],
			}),
		).toEqual([
			"providers opnai -> openai",
			"providers google-vertx -> google_vertex",
			"providers nobody-at-all -> null",
			"exclude-providers zipu* -> zhipu",
		]);
	});

	test("that models.dev renamed is told with the provider that has its models now", () => {
		const synced = (models: string[]) =>
			catalogOf({
				zai: Object.fromEntries(models.map((id) => [id, { id }])),
			});
		expect(told({ providers: ["zai"] }, synced(["glm-5", "glm-6"]))).toEqual([
			"providers zai -> zhipu",
		]);
		expect(told({ providers: ["zai"] }, synced(["glm-5", "a", "b"]))).toEqual([
			"providers zai -> null",
		]);
	});
});

test("the nearest is spelled alike: at most a third of the letters differ", () => {
	expect(nearestOf("abcdef", ["abcxyz", "abcdxy", "zzzzzz"])).toBe("abcdxy");
	expect(nearestOf("abcdef", ["xyzdef", "abcdef0000"])).toBeNull();
	expect(nearestOf("", ["a"])).toBe("a");
	expect(nearestOf("a", [])).toBeNull();
});
