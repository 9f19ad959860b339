// What all sections are made of, on rows of one word.
import { describe, expect, test } from "vitest";
import type { ModelRef } from "../../src/catalog/model.ts";
import {
	foldedSection,
	listCounts,
	listed,
	listProviders,
	moreRows,
	ownFirst,
	rankedSection,
	renderedOnce,
	withHeading,
} from "../../src/report/sections/parts.ts";

const numbers = (last: number) =>
	Array.from({ length: last }, (_, index) => index + 1);
const spelled = (rows: readonly number[]) => rows.join(" ");
/** A list of numbers of which two are open. */
const upTo = (last: number, heading = "Numbers", footer?: string) =>
	rankedSection(
		heading,
		{ rows: numbers(last), open: 2, noun: "row", render: spelled },
		footer,
	);

describe("a ranked list", () => {
	test("has no fold if that would hide only three rows", () => {
		const section = upTo(5);
		expect(section.rows).toBe(5);
		expect(section.first).toBe(5);
		expect(section.render(5)).toBe("Numbers\n\n1 2 3 4 5");
		expect(section.render(4)).toBe(
			"Numbers\n\n1 2 3 4\n\n…and 1 more row, in the job summary.",
		);
	});

	test("has its further rows in a fold if they are four or more", () => {
		const section = upTo(6);
		expect(section.rows).toBe(6);
		expect(section.first).toBe(2);
		expect(section.render(6)).toBe(
			[
				"Numbers",
				"",
				"1 2",
				"",
				"<details><summary><b>4 more rows</b></summary>",
				"",
				"3 4 5 6",
				"",
				"</details>",
			].join("\n"),
		);
	});

	test("says inside of the fold what is left out there, and on the fold how many rows there are beneath", () => {
		expect(upTo(6).render(3)).toBe(
			[
				"Numbers",
				"",
				"1 2",
				"",
				"<details><summary><b>4 more rows</b></summary>",
				"",
				"3",
				"",
				"…and 3 more rows, in the job summary.",
				"",
				"</details>",
			].join("\n"),
		);
	});

	test("has no fold if no row beneath is shown", () => {
		expect(upTo(6).render(2)).toBe(
			"Numbers\n\n1 2\n\n…and 4 more rows, in the job summary.",
		);
		expect(upTo(6).render(0)).toBe(
			"Numbers\n\n…and 6 more rows, in the job summary.",
		);
	});

	test("may have no heading, and may have a text below", () => {
		expect(upTo(2, "").render(2)).toBe("1 2");
		expect(upTo(2, "", "The end.").render(1)).toBe(
			"1\n\n…and 1 more row, in the job summary.\n\nThe end.",
		);
		expect(upTo(0).render(0)).toBe("Numbers");
	});

	test("counts what the rows stand for, if that is more than themselves", () => {
		const section = rankedSection("", {
			rows: numbers(6),
			open: 2,
			weigh: (row) => row * 1000,
			noun: "model",
			render: spelled,
		});
		expect(section.render(5)).toBe(
			[
				"1 2",
				"",
				"<details><summary><b>18,000 more models</b></summary>",
				"",
				"3 4 5",
				"",
				"…and 6,000 more models, in the job summary.",
				"",
				"</details>",
			].join("\n"),
		);
	});
});

describe("a list that is all in a fold", () => {
	const folded = (last: number) =>
		foldedSection("Numbers", {
			rows: numbers(last),
			weigh: (row) => row,
			noun: "row",
			render: spelled,
		});

	test("says in the fold what is left out", () => {
		expect(folded(3).rows).toBe(3);
		expect(folded(3).render(3)).toBe(
			"<details><summary>Numbers</summary>\n\n1 2 3\n\n</details>",
		);
		expect(folded(3).render(2)).toBe(
			"<details><summary>Numbers</summary>\n\n1 2\n\n…and 3 more rows, in the job summary.\n\n</details>",
		);
	});

	test("renders no empty table if it has no room for any row", () => {
		expect(folded(3).render(0)).toBe(
			"<details><summary>Numbers</summary>\n\n…and 6 more rows, in the job summary.\n\n</details>",
		);
	});

	test("is absent without rows", () => {
		expect(folded(0)).toMatchObject({ rows: 0 });
		expect(folded(0).render(0)).toBe("");
	});
});

test("rows that are left out are spoken of only if there are any", () => {
	expect(moreRows(0, "model")).toBe("");
	expect(moreRows(1, "model")).toBe(
		"\n\n…and 1 more model, in the job summary.",
	);
	expect(moreRows(1234, "model")).toBe(
		"\n\n…and 1,234 more models, in the job summary.",
	);
});

test("a heading stands above the first section that has a text, whatever is shown of it", () => {
	const empty = upTo(0, "");
	const texts = withHeading("### Title", [empty, upTo(1, ""), upTo(2, "")]).map(
		({ rows, render }) => render(rows),
	);
	expect(texts).toEqual(["", "### Title\n\n1", "1 2"]);
	expect(withHeading("### Title", [upTo(1, "")])[0]?.render(0)).toBe(
		"### Title\n\n…and 1 more row, in the job summary.",
	);
	expect(
		withHeading("### Title", [empty, empty]).map(({ render }) => render(0)),
	).toEqual(["", ""]);
});

test("a row is rendered once, however often it is needed", () => {
	let times = 0;
	const render = renderedOnce((row: { text: string }) => {
		times += 1;
		return row.text.toUpperCase();
	});
	const [a, b] = [{ text: "a" }, { text: "b" }];
	expect([a, b, a, a].map(render)).toEqual(["A", "B", "A", "A"]);
	expect(times).toBe(2);
});

test("a list in a sentence names the first ones and counts the others", () => {
	const letters = ["a", "b", "c"];
	expect(listed(letters, 3)).toBe("a, b, c");
	expect(listed(letters, 2)).toBe("a, b and 1 more");
	expect(listed(letters, 2, "; ")).toBe("a; b and 1 more");
	expect(listed(Array(1005).fill("x"), 1)).toBe("x and 1,004 more");
	expect(listed([], 2)).toBe("");
});

describe("of models at several providers", () => {
	const at = (...refs: string[]): ModelRef[] =>
		refs.map((ref) => {
			const [provider = "", id = ""] = ref.split(":");
			return { provider, id };
		});
	const market = {
		isOwnListing: ({ provider }: ModelRef) => provider === "openai",
	};

	test("a row names the vendor, else the first provider, and counts the others", () => {
		expect(listProviders(at("shop:a"), market)).toBe("`shop`");
		expect(listProviders(at("shop:a", "openai:a"), market)).toBe("`openai` +1");
		expect(listProviders(at("shop:a", "mall:a", "kiosk:a"), market)).toBe(
			"`shop` +2",
		);
	});

	test("a provider with several of them is one provider", () => {
		expect(listProviders(at("shop:a", "shop:b"), market)).toBe("`shop`");
	});

	test("those at the vendor come first, otherwise the order stays", () => {
		expect(
			ownFirst(at("shop:b", "openai:b", "mall:a", "openai:a"), market),
		).toEqual(at("openai:b", "openai:a", "shop:b", "mall:a"));
	});

	test("providers are listed with how many they have: the most first, then by alphabet", () => {
		const models = at("b:1", "c:1", "a:1", "c:2", "d:1");
		expect(listCounts(models, 4)).toBe("`c` (2), `a` (1), `b` (1), `d` (1)");
		expect(listCounts(models, 2, (id) => `<b>${id}</b>`)).toBe(
			"<b>c</b> (2), <b>a</b> (1) and 2 more",
		);
	});
});
