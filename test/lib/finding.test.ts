import { expect, test } from "vitest";
import {
	createFinding,
	declareFindings,
	type FindingText,
} from "../../src/lib/finding.ts";

const FINDINGS = declareFindings({
	"price-odd": {
		severity: "danger",
		when: "A price is odd.",
		remedy: "Look at it.",
	},
	"price-old": {
		severity: { warning: "it is very old", notice: "it is not" },
		when: "A price is old.",
		remedy: "Look it up.",
	},
});
const place = { subject: { provider: "p" } };
const message = "m";

test("a finding refers to its declaration, which has its code, and says the declared remedy unless it has one of its own", () => {
	const kind = FINDINGS["price-odd"];
	const text: FindingText<"danger"> = { kind, severity: "danger", message };

	expect(createFinding(text, place)).toEqual({
		kind: { ...kind, code: "price-odd" },
		severity: "danger",
		subject: { provider: "p" },
		message: "m",
		remedy: "Look at it.",
	});
	expect(createFinding({ ...text, remedy: "Other." }, place)).toMatchObject({
		remedy: "Other.",
	});
});

test("a code that is not declared, or a severity that its declaration lacks, does not compile", () => {
	const [odd, old] = [FINDINGS["price-odd"], FINDINGS["price-old"]];

	createFinding({ kind: old, severity: "warning", message }, place);
	// @ts-expect-error: one severity, and it is another
	createFinding({ kind: odd, severity: "notice", message }, place);
	// @ts-expect-error: none of its two
	createFinding({ kind: old, severity: "danger", message }, place);
	// @ts-expect-error: no such code
	expect(FINDINGS["price-new"]).toBeUndefined();
});
