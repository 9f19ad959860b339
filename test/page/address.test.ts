import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeProviderId } from "../../src/catalog/provider-id.ts";
import { hashOf, targetOf } from "../../src/page/address.ts";

test.each([
	["openai", "gpt-5", "openai:gpt-5"],
	["openrouter", "deepseek/chat:free", "openrouter:deepseek/chat:free"],
	["google_vertex", "claude@2025", "google_vertex:claude@2025"],
	["p", "a#b%c d", "p:a%23b%25c%20d"],
	["a:b", "c", "a%3Ab:c"],
	["openai", null, "openai"],
])("%s and %s are linked to as #%s", (provider, id, hash) => {
	expect(hashOf({ provider, id })).toBe(hash);
});

test("every place is found again by its link, and no two have the same", () => {
	const text = fc.string({ unit: "binary" });
	const place = fc.record({ provider: text, id: fc.option(text) });
	fc.assert(
		fc.property(place, ({ provider, id }) => {
			fc.pre(provider !== "");
			expect(targetOf(`#${hashOf({ provider, id })}`)).toEqual({
				provider: normalizeProviderId(provider),
				id,
			});
		}),
	);
});

test("a link holds nothing that an address has another use for, whatever the names are", () => {
	fc.assert(
		fc.property(
			fc.string({ unit: "binary-ascii" }),
			fc.string({ unit: "binary" }),
			(provider, id) => {
				expect(hashOf({ provider, id })).toMatch(/^[\w.!~*'()%:/@-]*$/);
			},
		),
	);
});

test("half a surrogate pair, which no address can hold, does no harm", () => {
	expect(targetOf(`#${hashOf({ provider: "p", id: "\ud800" })}`)).toEqual({
		provider: "p",
		id: "\ufffd",
	});
});

test("what people type is taken as they mean it", () => {
	expect(targetOf("#google-vertex:100%")).toEqual({
		provider: "google_vertex",
		id: "100%",
	});
	expect(targetOf("#")).toBeNull();
	expect(targetOf("")).toBeNull();
});
