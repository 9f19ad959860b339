// What a sync means for code that names things of the catalog, as text, on small markets.
import { expect, test } from "vitest";
import type { JsonObject } from "../../src/lib/json.ts";
import { compatibilityNote } from "../../src/report/sections/compatibility.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";

type Models = Record<string, JsonObject>;

const STAYING = ["gpt-4", "gpt-4-mini", "gpt-4-nano", "gpt-4-pro", "gpt-4-max"];

const staying = (prefix: string): Models =>
	Object.fromEntries(STAYING.map((id) => [prefix + id, {}]));

/** `openai` makes models and `deal` resells them, as those that stay show. */
const market = (openai: Models = {}, deal: Models = {}, others = {}) =>
	catalogOf({
		openai: { ...staying(""), ...openai },
		deal: { ...staying("openai/"), ...deal },
		...others,
	});

const note = (
	before: Parameters<typeof market>,
	after: Parameters<typeof market>,
	rest: Parameters<typeof syncReportOf>[2] = {},
) => compatibilityNote(syncReportOf(market(...before), market(...after), rest));

test("nothing is said if nothing changed", () => {
	expect(note([], [])).toBe("");
});

test("a release in which only data changed is a patch, one in which something is new is a minor one", () => {
	expect(note([{ a: {} }], [{ a: { family: "f" } }])).toBe(
		"<sub>If others use this catalog: only data changed; a release with this catalog is a <b>patch</b> one.</sub>",
	);
	expect(note([], [{ a: {} }])).toBe(
		"<sub>If others use this catalog: nothing that code may name is lost; a release with this catalog is a <b>minor</b> one.</sub>",
	);
});

test("a release that loses one of each is a major one, and each is named, those of vendors first", () => {
	const good = { tool_call: true, limit: { context: 200, output: 20 } };
	const bad = { tool_call: false, limit: { context: 100, output: 20 } };
	const before = market(
		{ "gpt-6": good, "gpt-5": {} },
		{},
		{ gone: { "openai/gpt-4": {} } },
	);
	expect(
		compatibilityNote(
			syncReportOf(before, market({ "gpt-6": bad }), {
				hasProvidersModule: false,
			}),
		),
	).toBe(
		[
			"<details><summary><b>If others use this catalog</b>: breaking for code that names these: 1 provider id no longer exists, 2 model ids no longer exist, 1 model loses a capability or modality, 1 model has a lower limit; a release with this catalog is a <b>major</b> one</summary>",
			"",
			"- 1 provider id no longer exists: `gone`",
			"- 2 model ids no longer exist: `openai:gpt-5`, `gone:openai/gpt-4`",
			"- 1 model loses a capability or modality: `openai:gpt-6`",
			"- 1 model has a lower limit: `openai:gpt-6`",
			"",
			"</details>",
		].join("\n"),
	);
});

test("two of each", () => {
	const good = { tool_call: true, limit: { context: 200, output: 20 } };
	const bad = { tool_call: false, limit: { context: 100, output: 20 } };
	expect(
		note(
			[{ "gpt-6": good }, { "openai/gpt-6": good }],
			[{ "gpt-6": bad }, { "openai/gpt-6": bad }],
		),
	).toBe(
		[
			"<details><summary><b>If others use this catalog</b>: breaking for code that names these: 2 models lose a capability or modality, 2 models have a lower limit; a release with this catalog is a <b>major</b> one</summary>",
			"",
			"- 2 models lose a capability or modality: `openai:gpt-6`, `deal:openai/gpt-6`",
			"- 2 models have a lower limit: `openai:gpt-6`, `deal:openai/gpt-6`",
			"",
			"</details>",
		].join("\n"),
	);
});

test("one model id, and none of a provider: no word of atoms", () => {
	expect(note([{ "gpt-5": {} }], [])).toBe(
		[
			"<details><summary><b>If others use this catalog</b>: breaking for code that names these: 1 model id no longer exists; a release with this catalog is a <b>major</b> one</summary>",
			"",
			"- 1 model id no longer exists: `openai:gpt-5`",
			"",
			"</details>",
		].join("\n"),
	);
});

test("providers that are lost lose their atoms; one that makes models of its own comes before resellers; five are named", () => {
	const reseller = { "openai/gpt-4": {} };
	const acme = { "acme-1": {}, "acme-2": {}, ...reseller };
	const resellers = Object.fromEntries(
		["a1", "a2", "a3", "a4", "a5"].map((id) => [id, reseller]),
	);
	expect(note([{}, {}, { ...resellers, acme }], [])).toBe(
		[
			"<details><summary><b>If others use this catalog</b>: breaking for code that names these: 6 provider ids no longer exist, 8 model ids no longer exist; a release with this catalog is a <b>major</b> one</summary>",
			"",
			"- 6 provider ids no longer exist: `acme`, `a1`, `a2`, `a3`, `a4` and 1 more",
			"- 8 model ids no longer exist: `acme:acme-1`, `acme:acme-2`, `a1:openai/gpt-4`, `a2:openai/gpt-4`, `a3:openai/gpt-4` and 3 more",
			"- The providers module loses the atoms of these providers.",
			"",
			"</details>",
		].join("\n"),
	);
});

test("an id that is renamed is lost, too, so those are counted among the lost", () => {
	const own = (name: string) => ({ name, cost: { input: 1, output: 4 } });
	const acme = {
		"acme-1": own("Acme 1"),
		"acme-2": own("Acme 2"),
		"acme-3": own("Acme 3"),
	};
	const chat = own("Chat");
	expect(
		note(
			[{ "gpt-6-chat": chat, "gpt-5": {} }, {}, { acme }],
			[{ gpt_6_chat: chat }, {}, { "acme-ai": acme }],
		),
	).toBe(
		[
			"<details><summary><b>If others use this catalog</b>: breaking for code that names these: 1 provider id no longer exists (1 of them renamed), 5 model ids no longer exist (4 of them renamed); a release with this catalog is a <b>major</b> one</summary>",
			"",
			"- 1 provider id no longer exists (1 of them renamed): `acme`",
			"- 5 model ids no longer exist (4 of them renamed): `openai:gpt-5`, `acme:acme-1`, `acme:acme-2`, `acme:acme-3`, `openai:gpt-6-chat`",
			"- The providers module loses the atoms of these providers.",
			"",
			"</details>",
		].join("\n"),
	);
});
