import fc from "fast-check";
import { expect, test } from "vitest";
import { readLineEnds, withLineEnds } from "../../src/checkout/line-ends.ts";

const texts = fc.dictionary(
	fc.constantFrom("a/a", "a/b", "b/a", "b/b", "c"),
	fc.string({ unit: fc.constantFrom("x", "\n", "\r", "\r\n") }),
);

test("files that are read and written again are the same, byte for byte", () => {
	fc.assert(
		fc.property(texts, (texts) => {
			const raw = new Map(Object.entries(texts));
			const read = readLineEnds(raw);
			expect(withLineEnds(read.files, read)).toEqual(raw);
		}),
	);
});

test("a new file gets the line ends of its folder, and an old one keeps its own", () => {
	const read = readLineEnds(
		new Map([
			["a/crlf", "1\r\n"],
			["a/lf", "1\n"],
			["b/lf", "1\n"],
			["b/mixed", "1\r\n2\n"],
		]),
	);
	const written = ["a/crlf", "a/lf", "a/new", "b/lf", "b/new", "new"];
	const after = withLineEnds(
		new Map(written.map((path) => [path, "2\n"])),
		read,
	);
	expect(Object.fromEntries(after)).toEqual({
		"a/crlf": "2\r\n",
		"a/lf": "2\n",
		"a/new": "2\r\n",
		"b/lf": "2\n",
		"b/new": "2\n",
		new: "2\n",
	});
});
