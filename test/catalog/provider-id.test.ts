import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	normalizeProviderId,
	providerFilter,
	refuseProviderId,
} from "../../src/catalog/provider-id.ts";

describe("a provider id", () => {
	test("is written with underscores for every hyphen, and is otherwise as models.dev has it", () => {
		expect(normalizeProviderId("google-vertex-anthropic")).toBe(
			"google_vertex_anthropic",
		);
		expect(normalizeProviderId("wafer.ai")).toBe("wafer.ai");
		expect(normalizeProviderId("302ai")).toBe("302ai");
	});

	test.each([
		"openai",
		"google-vertex",
		"302ai",
		"wafer.ai",
		"a b",
		"nile",
		"true-foundry",
		"Elixirs",
		"constructor",
		"it's",
		"con_artist",
		"comet",
		"x".repeat(100),
	])("is accepted: %j", (id) => {
		expect(refuseProviderId(id)).toBeNull();
	});

	test.each([
		"../../evil",
		"a/b",
		"..\\evil",
		"/etc/passwd",
		".",
		"..",
		".catalog_manifest",
		".hidden",
	])("is refused as leaving the folder: %j", (id) => {
		expect(refuseProviderId(id)?.leavesFolder).toBe(true);
	});

	test.each([
		"",
		"x".repeat(101),
		"a\nb",
		"a\u0000b",
		"a\u007fb",
		"nil",
		"true",
		"false",
		"Elixir",
		"Elixir.System",
		"con",
		"NUL",
		"aux.v2",
		"com1",
		'quo"te',
		"a:b",
		"a?",
	])("is refused, though it would stay in the folder: %j", (id) => {
		expect(refuseProviderId(id)).toMatchObject({ leavesFolder: false });
	});
});

describe("the provider filter", () => {
	const passing = (wanted: string[], excluded: string[], ids: string[]) =>
		ids.filter(providerFilter(wanted, excluded));
	const ids = ["openai", "google", "google-vertex", "amazon_bedrock", "302ai"];

	test("passes every provider when it names none", () => {
		expect(passing([], [], ids)).toEqual(ids);
	});

	test("passes what is wanted in either spelling of either side", () => {
		expect(passing(["google_vertex", "amazon-bedrock"], [], ids)).toEqual([
			"google-vertex",
			"amazon_bedrock",
		]);
	});

	test("takes globs", () => {
		expect(passing(["google*"], [], ids)).toEqual(["google", "google-vertex"]);
		expect(passing(["google-*"], [], ids)).toEqual(["google-vertex"]);
		expect(passing(["{openai,google}"], [], ids)).toEqual(["openai", "google"]);
	});

	test("keeps the hyphen of a range in a glob", () => {
		expect(passing(["[a-g]*"], [], ids)).toEqual([
			"google",
			"google-vertex",
			"amazon_bedrock",
		]);
	});

	test("leaves out what is excluded, wanted or not", () => {
		expect(passing([], ["google-vertex"], ids)).not.toContain("google-vertex");
		expect(passing(["google*"], ["google_vertex"], ids)).toEqual(["google"]);
	});

	test("matches whole ids: google is not google-vertex", () => {
		expect(passing(["google"], [], ids)).toEqual(["google"]);
	});

	test("gives both spellings of any id the same answer", () => {
		const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
		fc.assert(
			fc.property(id, id, (candidate, pattern) => {
				const filter = providerFilter([pattern], []);
				expect(filter(candidate)).toBe(filter(normalizeProviderId(candidate)));
				expect(filter(candidate)).toBe(
					providerFilter([normalizeProviderId(pattern)], [])(candidate),
				);
			}),
		);
	});
});
