import fc from "fast-check";
import { expect, test } from "vitest";
import { encodePath } from "../../src/lib/encode-path.ts";
import {
	type Asides,
	type Marks,
	NO_MARKS,
	readContent,
	readFingerprints,
	readMarker,
	readMarks,
	readSection,
	replaceSection,
	signMessage,
	writeMarks,
	writeSection,
} from "../../src/pull-request/marker.ts";
import { aside } from "../../src/report/asides.ts";

const marker = {
	digest: "d1",
	commit: "c1",
	baseDigest: "b1",
	catalogPath: "a/models",
};
const fingerprints = { added: "abcd", removed: 7 };
const asides = (body: string): Asides => ({
	body: body + aside(" (seen)"),
	footnote: "since then",
	fingerprints,
});
const write = (others: string | null, body: string) =>
	writeSection(others, body, marker, asides(body));

test("what is written is read again: the marker, what was reported, and the section without both", () => {
	const body = write(null, "# News\n\nmore");
	expect(readMarker(body)).toEqual(marker);
	expect(readFingerprints(body)).toEqual(fingerprints);
	expect(readSection(body)).toBe("# News\n\nmore");
	expect(body).toContain("since then");
	expect(body).toContain("(seen)");
});

test("a marker or a message of an earlier version does not say which catalog it is", () => {
	const content = { digest: "d1", baseDigest: "b1", catalogPath: null };
	const body = writeSection(null, "x", { ...content, commit: "c1" }, null);
	expect(body).toContain(
		'<!-- model-sync {"digest":"d1","commit":"c1","base":"b1"} -->',
	);
	expect(readMarker(body)).toEqual({ ...content, commit: "c1" });
	const message = signMessage("Sync", "f".repeat(40), {
		...content,
		digest: "da",
		baseDigest: "ba",
	});
	expect(message).not.toContain("Catalog");
	expect(readContent(message)).toEqual({
		...content,
		digest: "da",
		baseDigest: "ba",
	});
});

test("whatever a folder is called, marker and commit name its catalog, and mention nobody", () => {
	const path = fc.string({ unit: "grapheme", minLength: 1 });
	fc.assert(
		fc.property(path, (folder) => {
			const catalogPath = encodePath(`packages/@acme/${folder.toWellFormed()}`);
			const content = { digest: "da", baseDigest: "ba", catalogPath };
			const body = writeSection(null, "x", { ...content, commit: "c1" }, null);
			expect(readMarker(body)).toEqual({ ...content, commit: "c1" });
			const message = signMessage("Sync", "f".repeat(40), content);
			expect(readContent(message)).toEqual(content);
			expect(body + message).not.toContain("@");
		}),
	);
});

test("a marker that somebody edited names no catalog that can't be quoted", () => {
	const body = write(null, "x").replace("a/models", "`@acme` ");
	expect(readMarker(body)).toEqual({ ...marker, catalogPath: null });
});

test("GitHub's editor may turn the line ends", () => {
	const body = write(null, "# News\n\nmore").replaceAll("\n", "\r\n");
	expect(readSection(body)).toBe("# News\n\nmore");
	expect(readMarker(body)).toEqual(marker);
	expect(readFingerprints(body)).toEqual(fingerprints);
});

test("what others wrote around our section stays, to the byte, however often it is replaced", () => {
	const text = fc
		.string({ unit: "grapheme" })
		.filter((one) => !one.includes("model-sync"));
	fc.assert(
		fc.property(text, text, text, (before, after, body) => {
			const first = `${before}${write(null, "old")}${after}`;
			const second = writeSection(first, body, marker, null);
			expect(second.startsWith(before)).toBe(true);
			expect(second.endsWith(after)).toBe(true);
			expect(readSection(second)).toBe(body.replaceAll("\r\n", "\n").trim());
			expect(writeSection(second, body, marker, null)).toBe(second);
		}),
	);
});

const marks: fc.Arbitrary<Marks> = fc.record({
	closed: fc.option(
		fc.record({ head: fc.constant("c1"), keepsBranch: fc.boolean() }),
	),
	held: fc.boolean(),
	unfinished: fc.boolean(),
	autoMergeOff: fc.boolean(),
});
const endOfLine = fc.constantFrom("\n", "\r\n");

test("a mark comes and goes, and everything else stays, to the byte", () => {
	const others = fc.constantFrom("", "> quoted\n\n", "text ");
	fc.assert(
		fc.property(marks, marks, others, endOfLine, (one, other, text, eol) => {
			const body = `${text}${write(null, "# News")}${text}`;
			const plain = body.replaceAll("\n", eol);
			const marked = writeMarks(writeMarks(plain, one), other);
			expect(readMarks(marked)).toEqual(other);
			expect(readMarker(marked)).toEqual(marker);
			expect(readFingerprints(marked)).toEqual(fingerprints);
			expect(readSection(marked)).toBe("# News");
			expect(writeMarks(marked, NO_MARKS)).toBe(plain);
		}),
	);
});

test("a mark has a place where somebody removed our section, and goes when that comes back", () => {
	const marked = writeMarks("Theirs.", { ...NO_MARKS, held: true });
	expect(readMarks(marked).held).toBe(true);
	expect(readSection(marked)).toBe("");
	expect(marked.endsWith("\n\nTheirs.")).toBe(true);
	const back = writeSection(marked, "# News", marker, null);
	expect(readMarks(back)).toEqual(NO_MARKS);
	expect(back.match(/model-sync:start/g)).toHaveLength(1);
});

test("what looks like ours is read and written nowhere but at the head of our section", () => {
	const quoted = writeMarks(
		writeSection(
			null,
			"old",
			{ digest: "x", commit: "x", baseDigest: "x", catalogPath: "x" },
			asides("old"),
		),
		{
			closed: { head: "x", keepsBranch: true },
			held: true,
			unfinished: true,
			autoMergeOff: true,
		},
	);
	const inQuotes = `> ${quoted.replaceAll("\n", "\n> ")}\n\n`;
	const loose = quoted.replaceAll(/<!-- model-sync:(?:start|end) -->/g, "");
	const broken = "<!-- model-sync:start -->\n";
	const above = fc.constantFrom("", inQuotes, loose, broken);
	const below = fc.constantFrom("", inQuotes, loose, broken, `\n${quoted}`);
	const within = fc.constantFrom("# News", `# News\n${loose}`);
	fc.assert(
		fc.property(above, below, within, (before, after, text) => {
			const section = writeSection(null, text, marker, null);
			const body = before + section + after;
			expect(readMarker(body)).toEqual(marker);
			expect(readMarks(body)).toEqual(NO_MARKS);
			expect(readFingerprints(body)).toBeNull();
			expect(replaceSection(body, "ours")).toBe(`${before}ours${after}`);
		}),
	);
});

test("a body whose section somebody removed gets one in front of what they wrote", () => {
	expect(replaceSection("Hello", "ours")).toBe("ours\n\nHello");
	expect(readMarker("Hello")).toBeNull();
	expect(readFingerprints("<!-- model-sync:seen {broken} -->")).toBeNull();
});

test("GitHub's limit holds whatever others wrote: the footnote goes first, then all but the first line", () => {
	const body = `First line.\n${"x".repeat(59_000)}`;
	const big: Asides = { body, footnote: "y".repeat(3000), fingerprints: {} };
	expect(writeSection(null, body, marker, big)).toContain("yyy");
	const others = `${writeSection(null, "old", marker, null)}${"z".repeat(4000)}`;
	const tight = writeSection(others, body, marker, big);
	expect(tight.length).toBeLessThan(65_536);
	expect(tight).toContain("xxx");
	expect(tight).not.toContain("yyy");
	const full = writeSection(
		`${others}${"z".repeat(20_000)}`,
		body,
		marker,
		big,
	);
	expect(full.length).toBeLessThan(65_536);
	expect(full).toContain("First line.");
	expect(full).not.toContain("xxx");
});
