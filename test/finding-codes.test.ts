import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import {
	argumentsFor,
	propertyOf,
	readSources,
	type SourceFile,
	textsOf,
} from "../testkit/source-texts.ts";

const SEVERITIES = ["danger", "warning", "notice"];

const document = await readFile(
	fileURLToPath(new URL("../docs/findings.md", import.meta.url)),
	"utf8",
);

/** The rows of the tables of findings: what they say of each code. */
const rows = [
	...document.matchAll(/^\| `([\w-]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm),
].map(([, code = "", severities = "", when = "", remedy = ""]) => ({
	code,
	severities: [...severities.matchAll(/`(\w+)`/g)].map(([, one = ""]) => one),
	when,
	remedy,
}));

/** Whatever has a code and a severity is a finding. Where the code is the caller's, the calls have it. */
function findingsOf(
	source: SourceFile,
): { code: string; severities: string[] }[] {
	return source.nodes.filter(ts.isObjectLiteralExpression).flatMap((object) => {
		const code = propertyOf(object, "code");
		const severity = propertyOf(object, "severity");
		if (!code || !severity) return [];
		const codes = ts.isIdentifier(code)
			? argumentsFor(source, code.text).flatMap(textsOf)
			: textsOf(code);
		const severities = textsOf(severity);
		return codes.map((one) => ({ code: one, severities }));
	});
}

const findings = (await readSources()).flatMap(findingsOf);
const codes = new Set(findings.map(({ code }) => code));

test("codes are found, as literals, in both arms of a choice, and as arguments", () => {
	expect([...codes]).toEqual(
		expect.arrayContaining([
			"price-jump",
			"limit-vanished",
			"limit-shrank",
			"schema-new-key",
			"invalid-model",
			"foreign-file",
		]),
	);
});

test("every code that a finding can have is explained, and no other", () => {
	expect(rows.map(({ code }) => code).sort()).toEqual([...codes].sort());
});

test.each(rows)(
	"$code has the severities that the program gives it",
	({ code, severities }) => {
		const given = findings
			.filter((finding) => finding.code === code)
			.flatMap((finding) => finding.severities);
		// Three codes share an object, which says more than each of them gets.
		if (code.startsWith("schema-"))
			expect(given).toEqual(expect.arrayContaining(severities));
		else expect(new Set(severities)).toEqual(new Set(given));
		expect(severities.length).toBeGreaterThan(0);
		expect(SEVERITIES).toEqual(expect.arrayContaining(severities));
	},
);

test.each(rows.filter(({ severities }) => severities.length > 1))(
	"$code says when it is which",
	({ when, severities }) => {
		expect(severities.some((one) => when.includes(`\`${one}\`: `))).toBe(true);
	},
);
