import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	EMPTY,
	fitSections,
	joinSections,
	type Section,
} from "../../src/report/budget.ts";

/** A section of rows with these lengths, below a heading, that says how many rows it leaves out. */
function sectionOf(
	heading: number,
	rows: readonly number[],
	first = 0,
): Section {
	const texts = rows.map((length) => "r".repeat(length));
	return {
		rows: rows.length,
		first,
		render: (shown) => {
			const omitted = rows.length - shown;
			return [
				"#".repeat(heading),
				...texts.slice(0, shown),
				...(omitted > 0 ? [`…and ${omitted} more`] : []),
			]
				.filter((line) => line !== "")
				.join("\n");
		},
	};
}

const section = fc
	.record({
		heading: fc.nat(60),
		rows: fc.array(fc.integer({ min: 8, max: 120 }), { maxLength: 40 }),
		first: fc.nat(20),
	})
	.map(({ heading, rows, first }) => sectionOf(heading, rows, first));
const sections = fc.array(section, { maxLength: 8 });
const bytes = fc.integer({ min: 0, max: 6000 });

const sizeOf = (text: string) =>
	text === "" ? 0 : Buffer.byteLength(text) + 2;
const sizesOf = (all: readonly Section[], shown: readonly (number | null)[]) =>
	all.map(({ render }, index) => {
		const rows = shown[index] ?? null;
		return rows === null ? 0 : sizeOf(render(rows));
	});
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe("a text of sections", () => {
	test("never has more bytes than allowed", () => {
		fc.assert(
			fc.property(sections, bytes, (all, max) => {
				const text = joinSections(all, fitSections(all, max));
				expect(Buffer.byteLength(text)).toBeLessThanOrEqual(max);
			}),
		);
	});

	test("counts in bytes, not in characters", () => {
		const all = [
			{ rows: 50, render: (rows: number) => "ä".repeat(rows * 10) },
			sectionOf(10, [10]),
		];
		const shown = fitSections(all, 500);
		expect(Buffer.byteLength(joinSections(all, shown))).toBeLessThanOrEqual(
			500,
		);
		expect(shown).toEqual([23, 1]);
	});

	test("hides no row while there is room and no share is exceeded", () => {
		fc.assert(
			fc.property(sections, bytes, (all, max) => {
				const shown = fitSections(all, max);
				const sizes = sizesOf(all, shown);
				const free = max - sum(sizes);
				const hiding = all.filter(
					({ rows }, index) => (shown[index] ?? rows) < rows,
				);
				for (const [index, { rows, render }] of all.entries()) {
					const own = shown[index] ?? null;
					if (own === null || own >= rows) continue;
					const before = sizes[index] ?? 0;
					const next = sizeOf(render(own + 1));
					const share = hiding.length > 1 ? Math.floor(max * 0.4) : max;
					expect(next - before > free || next > share).toBe(true);
				}
			}),
		);
	});

	test("gives no section more than 40% for its rows while another one hides rows", () => {
		fc.assert(
			fc.property(sections, bytes, (all, max) => {
				const shown = fitSections(all, max);
				const sizes = sizesOf(all, shown);
				const isHiding = (index: number) =>
					(shown[index] ?? 0) < (all[index]?.rows ?? 0);
				for (const [index, size] of sizes.entries()) {
					const others = all.some(
						(_, other) => other !== index && isHiding(other),
					);
					if (!others || (shown[index] ?? 0) === 0) continue;
					expect(size).toBeLessThanOrEqual(Math.floor(max * 0.4));
				}
			}),
		);
	});

	test("shows and counts every row: shown and left out are all", () => {
		fc.assert(
			fc.property(sections, bytes, (all, max) => {
				for (const [index, shown] of fitSections(all, max).entries()) {
					if (shown === null) continue;
					const { rows = 0, render = () => "" } = all[index] ?? {};
					const text = render(shown);
					const omitted = Number(/…and (\d+) more/.exec(text)?.[1] ?? 0);
					const lines = text.match(/^r+$/gm)?.length ?? 0;
					expect(lines + omitted).toBe(rows);
				}
			}),
		);
	});

	test("is the same for the same sections", () => {
		fc.assert(
			fc.property(sections, bytes, (all, max) => {
				expect(fitSections(all, max)).toEqual(fitSections(all, max));
			}),
		);
	});

	test("shows everything where everything fits", () => {
		fc.assert(
			fc.property(sections, (all) => {
				expect(fitSections(all, 1_000_000)).toEqual(
					all.map(({ rows }) => rows),
				);
			}),
		);
	});

	test("gives each section a fair share of rows before any section gets more", () => {
		const rows = Array<number>(40).fill(18);
		const all = [sectionOf(0, rows), sectionOf(0, rows), sectionOf(0, rows)];
		// Five rows each need 333 bytes in all, with the lines about the others, and one more row 19.
		expect(fitSections(all, 333)).toEqual([5, 5, 5]);
		expect(fitSections(all, 351)).toEqual([5, 5, 5]);
		expect(fitSections(all, 352)).toEqual([6, 5, 5]);
		// 40% of 400 bytes hold seven rows.
		expect(fitSections(all, 400)).toEqual([7, 6, 5]);
	});

	test("shows the rows that every reader should see before the further rows of more important sections", () => {
		const rows = Array<number>(40).fill(18);
		const all = [
			sectionOf(0, rows),
			sectionOf(0, rows),
			sectionOf(0, rows, 12),
		];
		expect(fitSections(all, 420)).toEqual([6, 5, 8]);
		expect(fitSections(all, 620)).toEqual([12, 6, 12]);
	});

	test("leaves out the last sections where not even their headings fit", () => {
		const all = [sectionOf(40, []), sectionOf(40, [10]), sectionOf(40, [10])];
		expect(fitSections(all, 110)).toEqual([0, 1, null]);
		expect(joinSections(all, [0, 0, null])).toBe(
			`${"#".repeat(40)}\n\n${"#".repeat(40)}\n…and 1 more`,
		);
		expect(fitSections(all, 0)).toEqual([null, null, null]);
		expect(joinSections(all, [null, null, null])).toBe("");
	});

	test("separates sections by an empty line, and empty ones not at all", () => {
		const empty: Section = { rows: 0, render: () => "" };
		const all = [empty, sectionOf(3, []), empty, sectionOf(2, [])];
		expect(joinSections(all, [0, 0, 0, 0])).toBe("###\n\n##");
	});

	test("takes no room for an empty section", () => {
		expect(EMPTY.rows).toBe(0);
		expect(EMPTY.render(0)).toBe("");
		const all = [EMPTY, sectionOf(8, []), EMPTY, sectionOf(8, [])];
		expect(fitSections(all, 20)).toEqual([0, 0, 0, 0]);
		expect(fitSections(all, 19)).toEqual([0, 0, 0, null]);
		expect(fitSections(all, 10)).toEqual([0, 0, 0, null]);
		expect(fitSections(all, 9)).toEqual([0, null, 0, null]);
	});

	test("fills the room to the last byte", () => {
		const rows = Array<number>(20).fill(10);
		// A section alone: nine rows, their line ends, and the line about eleven more.
		const size = 9 * 11 + Buffer.byteLength("…and 11 more") + 2;
		expect(fitSections([sectionOf(0, rows)], size)).toEqual([9]);
		expect(fitSections([sectionOf(0, rows)], size - 1)).toEqual([8]);
	});

	test("renders no section with more rows than could fit", () => {
		let most = 0;
		const huge: Section = {
			rows: 1_000_000,
			render: (rows) => {
				most = Math.max(most, rows);
				return "r".repeat(rows * 8);
			},
		};
		fitSections([huge, sectionOf(5, [20])], 10_000);
		expect(most).toBeLessThanOrEqual(10_000 / 8 + 1);
	});
});
