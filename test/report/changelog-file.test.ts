import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changelogEntry } from "../../src/report/changelog-entry.ts";
import { addToChangelog } from "../../src/report/changelog-file.ts";
import { type Moves, reportOf } from "./sections-data.ts";

const prices = (shop: Moves) =>
	changelogEntry(reportOf({}, shop)).get("Changed");
const move = (after: number): Moves[string] => [
	{ cost: { input: 1, output: 1 } },
	{ cost: { input: after, output: after } },
];

test("an entry names all models with another price, or some of them", () => {
	expect(prices({ "x/a": move(2), "x/b": move(0.5) })).toBe(
		"- Model catalog: prices of models: 1 costs more (a), 1 costs less (b).",
	);
	const many = Object.fromEntries(
		["a", "b", "c", "d"].map((id, index) => [`x/${id}`, move(2 + index)]),
	);
	expect(prices(many)).toBe(
		"- Model catalog: prices of models: 4 cost more (among them d, c, b).",
	);
});

const items = new Map([
	["Added", "- 2 models."],
	["Removed", "- 1 model."],
]);

const entry = `### Added

- 2 models.

### Removed

- 1 model.
`;

describe("the repository's own changelog", () => {
	test("is made where there is none", () => {
		expect(addToChangelog(null, items)).toBe(
			`# Changelog

## [Unreleased]

${entry}`,
		);
	});

	test("gets a section before the latest release", () => {
		expect(
			addToChangelog("# Changelog\n\n## [1.0.0] - 2026-01-01\n\n- x\n", items),
		).toBe(
			`# Changelog

## [Unreleased]

${entry}
## [1.0.0] - 2026-01-01

- x
`,
		);
	});

	test("keeps what is under Unreleased already, with the kinds in their order", () => {
		const text = `# Changelog

## Unreleased

### Changed

- Something

### Removed
- Old things
- Older things

### Fixed

- A defect

## [1.0.0]
`;
		expect(addToChangelog(text, items)).toBe(`# Changelog

## Unreleased

### Added

- 2 models.

### Changed

- Something

### Removed
- Old things
- Older things
- 1 model.

### Fixed

- A defect

## [1.0.0]
`);
	});

	test("fills a kind that is empty, and leaves the links at the end where they are", () => {
		const text = `## [Unreleased]

### Added

[Unreleased]: https://example.org`;
		expect(addToChangelog(text, new Map([["Added", "- x"]]))).toBe(
			`## [Unreleased]

### Added

- x

[Unreleased]: https://example.org
`,
		);
	});

	test("keeps Windows' line ends", () => {
		expect(
			addToChangelog("# C\r\n\r\n## [1.0.0]\r\n", new Map([["Added", "- x"]])),
		).toBe(
			"# C\r\n\r\n## [Unreleased]\r\n\r\n### Added\r\n\r\n- x\r\n\r\n## [1.0.0]\r\n",
		);
	});

	const anyChangelog = fc
		.array(
			fc.constantFrom(
				"# Changelog",
				"## [Unreleased]",
				"## [1.0.0]",
				"### Added",
				"### Removed",
				"### Security",
				"- 2 models.",
				"text",
				"",
				"[1.0.0]: https://example.org",
			),
		)
		.chain((lines) =>
			fc.constantFrom("\n", "\r\n").map((end) => lines.join(end)),
		);

	test("loses no line, whatever it holds", () => {
		fc.assert(
			fc.property(anyChangelog, (text) => {
				const added = addToChangelog(text, items).split(/\r?\n/);
				for (const line of text.split(/\r?\n/)) {
					const index = added.indexOf(line);
					expect(index).not.toBe(-1);
					added.splice(0, index + 1);
				}
			}),
		);
	});

	test("is the same when the entry is added a second time", () => {
		fc.assert(
			fc.property(anyChangelog, (text) => {
				const once = addToChangelog(text, items);
				expect(addToChangelog(once, items)).toBe(once);
			}),
		);
	});
});
