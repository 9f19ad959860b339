import { describe, expect, test } from "vitest";
import {
	acknowledge,
	acknowledgementFor,
	readAcknowledgements,
} from "../../src/decisions/acknowledged.ts";
import { declareFindings, type Finding } from "../../src/lib/finding.ts";
import { Problem } from "../../src/lib/problem.ts";

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
	const accepted = readAcknowledgements(JSON.stringify([entry], null, 2), file);
	return acknowledge(findings, accepted, everything, now);
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
		const accepted = readAcknowledgements(JSON.stringify([known]), file);

		expect(acknowledge([], accepted, () => false, now)).toEqual([]);
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

	expect(acknowledge([jump], accepted, everything, now)).toEqual([jump]);
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
