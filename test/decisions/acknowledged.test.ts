import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog/model.ts";
import {
	acknowledge,
	acknowledgementFor,
	acknowledgePatches,
	readAcknowledgements,
	withoutEntries,
} from "../../src/decisions/acknowledged.ts";
import { declareFindings, type Finding } from "../../src/lib/finding.ts";
import { Problem } from "../../src/lib/problem.ts";
import { catalogOf } from "../../testkit/catalogs.ts";

const file = "priv/models_local/.accepted.json";
const now = new Date("2026-06-15T06:17:00Z");
const everything = () => true;

const KINDS = declareFindings({
	"price-jump": { severity: "danger", when: "A price jumps.", remedy: "Look." },
});
const jump: Finding = {
	kind: KINDS["price-jump"],
	severity: "danger",
	subject: { provider: "google_vertex", model: "gemini-2.5-pro" },
	field: ["cost", "input"],
	before: 1.25,
	after: 125,
	message: "input rose by a factor of 100.",
	remedy: "Compare it with the provider's own price list.",
};
const known = {
	provider: "google-vertex",
	model: "gemini-2.5-pro",
	field: ["cost", "input"],
	before: 1.25,
	after: 125,
	reason: "Announced on 2026-06-01",
};

function hear(entry: object, findings = [jump]) {
	return outcome(entry, findings).findings.filter(
		({ kind }) => kind.code !== "accepted-spent",
	);
}

function outcome(
	entry: object,
	findings = [jump],
	before: Catalog = new Map(),
	isWanted = everything,
) {
	const accepted = readAcknowledgements(JSON.stringify([entry], null, 2), file);
	return acknowledge(
		findings,
		accepted,
		{ before, after: before, isWanted },
		now,
	);
}

function complaintOf(text: string): string {
	try {
		readAcknowledgements(text, file);
	} catch (error) {
		if (error instanceof Problem) return error.cause;
	}
	throw new Error("it is taken");
}

describe("an acknowledged finding", () => {
	test("is silent, in either spelling of the provider", () => {
		expect(hear(known)).toEqual([]);
		expect(hear({ ...known, provider: "google_vertex" })).toEqual([]);
	});

	test("is silent up to and on the day that the entry expires", () => {
		expect(hear({ ...known, expires: "2026-06-15" })).toEqual([]);
	});

	test("is told again from the next day on, with the entry's lines", () => {
		const [again, complaint] = hear({ ...known, expires: "2026-06-14" });

		expect(again).toBe(jump);
		expect(complaint).toMatchObject({
			kind: { code: "accepted-expired" },
			severity: "warning",
			subject: { file, entry: "google-vertex:gemini-2.5-pro" },
			remedy:
				'Look again; then set "expires" to a later day, or delete lines 2 to 13.',
		});
	});

	test.each([
		["model", { model: "gemini-2.5-flash" }],
		["field", { field: ["cost", "output"] }],
		["value before", { before: 1.2 }],
		["value after", { after: 124 }],
		["provider", { provider: "google" }],
	])("must be meant exactly: another %s is none", (_, other) => {
		expect(hear({ ...known, ...other })).toMatchObject([
			jump,
			{ kind: { code: "accepted-unmatched" }, severity: "notice" },
		]);
	});

	test("of a provider that this run leaves out is not called unmatched", () => {
		expect(outcome(known, [], new Map(), () => false)).toEqual({
			findings: [],
			spent: [],
		});
	});

	test("may be one without a value before, or after, or about the provider", () => {
		const { before: _, ...isNew } = jump;
		const { before: __, ...entry } = known;

		expect(hear(entry, [isNew])).toEqual([]);
		expect(
			hear(
				{
					provider: "x",
					field: ["base_url"],
					before: null,
					after: "https://x.y",
					reason: "moved",
				},
				[
					{
						...jump,
						subject: { provider: "x" },
						field: ["base_url"],
						before: null,
						after: "https://x.y",
					},
				],
			),
		).toEqual([]);
	});
});

test("the entry that is offered for a finding makes it silent once it is pasted", () => {
	const entry = acknowledgementFor(jump);

	expect(entry).toMatchObject({ provider: "google_vertex", reason: "" });
	expect(hear(entry ?? {})).toEqual([]);
});

test("a finding about a file can't be acknowledged: it is mended there", () => {
	expect(
		acknowledgementFor({ ...jump, subject: { file: "a.json" } }),
	).toBeNull();
});

test("no file acknowledges nothing", () => {
	const accepted = readAcknowledgements(null, file);
	const options = {
		before: new Map(),
		after: new Map(),
		isWanted: everything,
	};

	expect(acknowledge([jump], accepted, options, now)).toEqual({
		findings: [jump],
		spent: [],
	});
});

describe("a file of acknowledged findings that can't be used stops the run", () => {
	test.each([
		["", `${file}: is empty`],
		['[{"provider": ]', `${file}:1:15: value expected`],
		["{}", `${file}:1: must be a list of acknowledged findings`],
		["[1]", `${file}:1: 0 must be an object with provider, model, field`],
		[
			'[\n {"provider": "a", "reason": "x", "why": "y"}]',
			`${file}:2: 0 has unknown keys: why`,
		],
		['[{"provider": "a"}]', `${file}:1: 0 reason must say why this is right`],
		[
			'[{"provider": "a", "reason": "", "expires": "soon"}]',
			`${file}:1: 0 expires must be a day, such as 2027-01-31`,
		],
		[
			'[{"provider": "a", "reason": "", "field": "cost.input"}]',
			`${file}:1: 0 field must be a list of keys, such as ["cost", "input"]`,
		],
	])("%s", (text, complaint) => {
		expect(complaintOf(text)).toContain(complaint);
	});

	test("with every mistake of it", () => {
		const text = '[\n{"provider": 1, "reason": ""},\n{"provider": "a"}\n]';

		expect(complaintOf(text).split("\n")).toEqual([
			`${file}:2: 0 provider must be a provider id`,
			`${file}:3: 1 reason must say why this is right`,
		]);
	});
});

describe("an entry is spent, and is taken out,", () => {
	const base = (input?: number): Catalog =>
		catalogOf({
			"google-vertex": {
				"gemini-2.5-pro": input === undefined ? {} : { cost: { input } },
			},
		});

	test("once the value that it accepts is written", () => {
		expect(outcome(known)).toMatchObject({
			findings: [{ kind: { code: "accepted-spent" }, severity: "notice" }],
			spent: [0],
		});
	});

	test("when the catalog has the value, even if upstream has moved on", () => {
		const back = { ...jump, before: 125, after: 1.25 };
		expect(outcome(known, [], base(125)).spent).toEqual([0]);
		expect(outcome(known, [back], base(125))).toMatchObject({
			findings: [back, { kind: { code: "accepted-spent" } }],
			spent: [0],
		});
	});

	test("when it accepts that a value goes, and the catalog lacks it", () => {
		const { after: _, ...gone } = known;
		expect(outcome(gone, [], base()).spent).toEqual([0]);
		expect(outcome(gone, [], base(1.25)).spent).toEqual([]);
		expect(outcome(gone, [], new Map()).spent).toEqual([]);
	});

	test("and not while it only waits for its value, or when it has expired", () => {
		expect(outcome(known, [], base(1.25)).spent).toEqual([]);
		const expired = outcome({ ...known, expires: "2026-06-14" });
		expect(expired.spent).toEqual([]);
		expect(expired.findings).toMatchObject([
			jump,
			{ kind: { code: "accepted-expired" } },
		]);
	});

	test("and everything else in the file stays, to the byte", () => {
		const [a, b, c] = ["a", "b", "c"].map(
			(provider) => `{"provider": "${provider}",\n    "reason": "é"}`,
		);
		const text = `\ufeff[ ${a},\n\t${b} ,\n${c}\n]\n\n`;
		expect(withoutEntries(text, [1])).toBe(`\ufeff[ ${a},\n\t${c}\n]\n\n`);
		expect(withoutEntries(text, [2])).toBe(`\ufeff[ ${a},\n\t${b}\n]\n\n`);
		expect(JSON.parse(withoutEntries(text.slice(1), [0, 1, 2]))).toEqual([]);
	});
});

describe("without values, an entry", () => {
	const { field: _, before: __, after: ___, ...ends } = jump;
	const { field: _f, before: _b, after: _a, ...entry } = known;

	test("is for findings without values: it is no blank cheque for a model or a provider", () => {
		expect(hear(entry)).toMatchObject([
			jump,
			{ kind: { code: "accepted-unmatched" } },
		]);
		const { model: _m, ...ofProvider } = entry;
		expect(hear(ofProvider)).toMatchObject([
			jump,
			{ kind: { code: "accepted-unmatched" } },
		]);
		expect(hear(entry, [ends])).toEqual([]);
	});

	test("is for one kind of finding if it has a code, as the ones that are offered", () => {
		expect(acknowledgementFor(ends)).toMatchObject({ code: "price-jump" });
		expect(hear({ ...entry, code: "price-jump" }, [ends])).toEqual([]);
		expect(hear({ ...entry, code: "ends-early" }, [ends])).toMatchObject([
			ends,
			{ kind: { code: "accepted-unmatched" } },
		]);
	});
});

describe("a finding about a local patch", () => {
	const unit: Finding = {
		...jump,
		subject: { file: "z.json", entry: "zai:glm-5" },
		field: ["cost"],
		after: { input: 0.0006 },
	};
	const hearPatch = (entry: object, found = [unit], isLeftOut = false) =>
		acknowledgePatches(
			found,
			readAcknowledgements(JSON.stringify([entry]), file),
			() => isLeftOut,
			now,
		);
	const entry = { ...acknowledgementFor(unit), reason: "a flat rate" };

	test("is silent with the entry that is offered for it, for as long as the patch says the same", () => {
		expect(entry).toMatchObject({ file: "z.json", after: { input: 0.0006 } });
		expect(hearPatch(entry)).toEqual([]);
		const other = { ...unit, after: { input: 0.0005 } };
		expect(hearPatch(entry, [other])).toMatchObject([
			other,
			{
				kind: { code: "accepted-unmatched" },
				subject: { file, entry: "zai:glm-5" },
			},
		]);
	});

	test("has no say in findings about the catalog, and the other way round", () => {
		expect(outcome(entry).findings).toEqual([jump]);
		expect(hearPatch(known)).toEqual([unit]);
	});

	test("of a provider that this run leaves out is not called unmatched", () => {
		expect(hearPatch(entry, [], true)).toEqual([]);
	});

	test.each([
		{ provider: "zai", file: "z.json" },
		{ model: "glm-5" },
		{ file: "z.json", model: "glm-5" },
		{ provider: "zai", entry: "glm-5" },
		{ entry: "glm-5" },
	])("needs a file, and no other subject: %o is none", (subject) => {
		expect(
			complaintOf(JSON.stringify([{ ...subject, reason: "x" }])),
		).toContain(
			"must have a provider, and perhaps a model; or the file of a patch",
		);
	});
});

test("an entry for a value that only comes with this update is spent now, not in the run after it", () => {
	const { provider, model, field, before, after } = known;
	const accepted = readAcknowledgements(JSON.stringify([known]), file);
	const arrives = catalogOf({
		[provider]: { [model]: { id: model, cost: { input: after } } },
	});
	expect(field).toEqual(["cost", "input"]);
	expect(before).not.toBe(after);
	expect(
		acknowledge(
			[],
			accepted,
			{ before: new Map(), after: arrives, isWanted: everything },
			now,
		).spent,
	).toEqual([0]);
});
