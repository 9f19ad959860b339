// What a body says of findings, as whole texts. `openai` is a vendor, `shop` a reseller.
import { expect, test } from "vitest";
import { decisionKey } from "../../src/decisions/decision.ts";
import type { Finding, Severity, Subject } from "../../src/lib/finding.ts";
import type { NonEmpty } from "../../src/lib/non-empty.ts";
import type { Section } from "../../src/report/budget.ts";
import {
	acknowledgeSection,
	amount,
	dangerSection,
	type FindingsView,
	noteSections,
	offerToKeep,
	patchSection,
	stillHeldSection,
} from "../../src/report/sections/findings.ts";
import type { SyncReport } from "../../src/report/sync-report.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";
import { reports } from "./sections-data.ts";

const market = reports().gone;

const PULL_REQUEST: FindingsView = { isSeen: () => false, hasItems: true };
const SUMMARY: FindingsView = { isSeen: () => false, hasItems: false };
const SEEN = "<!-- model-sync:aside --> *(seen)*<!-- /model-sync:aside -->";

const of = (
	findings: readonly Finding[],
	rest: Partial<SyncReport> = {},
): SyncReport => ({ ...market, findings, ...rest });

/** As `of`, all of them about patches. */
const ofPatches = (
	patchFindings: readonly Finding[],
	rest: Partial<SyncReport> = {},
) => of(patchFindings, { patchFindings, ...rest });

const whole = (section: Section | undefined) =>
	section?.render(section.rows) ?? "";

/** @param about `provider:model`, a provider, or a file and its entry */
function found(
	severity: Severity,
	about: string,
	message: string,
	rest: Partial<Finding> & { code?: string } = {},
): Finding {
	const { code = "odd", remedy = "Look at it.", ...more } = rest;
	const kind = { code, severity, when: "It is odd.", remedy };
	return { kind, severity, subject: subject(about), message, remedy, ...more };
}

function subject(about: string): Subject {
	const [file = "", entry] = about.split(" ");
	if (file.includes(".json"))
		return entry === undefined ? { file } : { file, entry };
	const [provider = "", model] = about.split(":");
	return model === undefined ? { provider } : { provider, model };
}

const danger = (
	about: string,
	message: string,
	rest: Parameters<typeof found>[3] = {},
) => found("danger", about, message, rest);

const warning = (
	about: string,
	message: string,
	rest: Parameters<typeof found>[3] = {},
) => found("warning", about, message, rest);

const input = (before: number | null, after: number | null) => ({
	field: ["cost", "input"],
	before,
	after,
});

test("a danger has an item that accepts it, and one that keeps the value before, if it can be kept", () => {
	const moved = danger("openai:gpt-5", "It is rare.", {
		...input(1, 40),
		canKeep: true,
	});
	const isNew = danger("openai:gpt-4", "Another one has 128K.", {
		field: ["limit", "context"],
		before: null,
		after: 200_000,
		canKeep: true,
	});
	const message = "Requests, and the keys in them, would go elsewhere.";
	const url = danger("shop", message, {
		field: ["base_url"],
		before: "https://a.example",
		after: "https://b.example",
		page: "https://shop.example/(docs)",
		canKeep: false,
	});
	const open = danger("mall", "9 of 10 models were removed.");
	const section = dangerSection(of([moved, isNew, url, open]), PULL_REQUEST);

	expect(whole(section)).toBe(
		[
			"### To decide before merging (4)",
			"",
			"Tick a finding if its value is right, or the box below it to keep the value before.",
			"",
			`- [ ] <!-- model-sync:accept ${decisionKey(moved)} --> **\`openai:gpt-5\`** \`cost.input\` $1.00 → **$40.00**. It is rare.`,
			`  - [ ] <!-- model-sync:keep ${decisionKey(moved)} --> Keep **$1.00** until upstream says something else`,
			`- [ ] <!-- model-sync:accept ${decisionKey(isNew)} --> **\`openai:gpt-4\`** \`limit.context\` \`null\` → **200,000**. Another one has 128K.`,
			`  - [ ] <!-- model-sync:keep ${decisionKey(isNew)} --> Leave the value out until upstream says something else`,
			`- [ ] <!-- model-sync:accept ${decisionKey(url)} --> **\`shop\`** \`base_url\` \`"https://a.example"\` → **\`"https://b.example"\`**. Requests, and the keys in them, would go elsewhere. [Its page](https://shop.example/%28docs%29)`,
			"- **`mall`** 9 of 10 models were removed.",
		].join("\n"),
	);
});

test("where nobody can tick, dangers are a plain list, also those that are seen", () => {
	const [one, two] = [
		danger("openai:gpt-5", "It is rare.", { ...input(1, 40), canKeep: true }),
		danger("openai:gpt-4", "It is rare.", { ...input(2, 40), canKeep: true }),
	];
	const isSeen = (finding: Finding) => finding === two;
	const section = dangerSection(of([one, two]), { isSeen, hasItems: false });

	expect(whole(section)).toBe(
		[
			"### To decide before merging (2)",
			"",
			"- **`openai:gpt-5`** `cost.input` $1.00 → **$40.00**. It is rare.",
			`- **\`openai:gpt-4\`** \`cost.input\` $2.00 → **$40.00**. It is rare.${SEEN}`,
		].join("\n"),
	);
});

test("a danger that nobody can decide by a tick has no items, and without items nothing says how to tick", () => {
	const lost = danger("mall", "9 of 10 models were removed.");
	expect(whole(dangerSection(of([lost]), PULL_REQUEST))).toBe(
		[
			"### To decide before merging (1)",
			"",
			"- **`mall`** 9 of 10 models were removed.",
		].join("\n"),
	);
});

test("a danger says field and values once: not those that its message says", () => {
	const line = (message: string, rest: Partial<Finding>) => {
		const report = of([danger("openai:gpt-5", message, rest)]);
		return whole(dangerSection(report, SUMMARY)).split("\n").at(-1);
	};
	const at = "- **`openai:gpt-5`**";

	expect(line("`input` rose from $0.40 to $8.00 (20x).", input(0.4, 8))).toBe(
		`${at} \`input\` rose from $0.40 to $8.00 (20x).`,
	);
	expect(line("`input` is $40.00; others have $4.00.", input(null, 40))).toBe(
		`${at} \`input\` is $40.00; others have $4.00.`,
	);
	expect(line("`input` is $40.00; others have $4.00.", input(1, 40))).toBe(
		`${at} \`input\` is $40.00; others have $4.00. ($1.00 → **$40.00**)`,
	);
	expect(line("`input` was $1.00 before.", input(1, 40))).toBe(
		`${at} \`input\` was $1.00 before. ($1.00 → **$40.00**)`,
	);
	expect(line("`input` was $1.00 before.", input(1, null))).toBe(
		`${at} \`input\` was $1.00 before. ($1.00 → **\`null\`**)`,
	);
	expect(line("Of 10 models 1 is left.", { ...input(10, 1), field: [] })).toBe(
		`${at} Of 10 models 1 is left.`,
	);
	expect(line("`input` is odd.", input(1, 40))).toBe(
		`${at} \`input\` is odd. ($1.00 → **$40.00**)`,
	);
	expect(line("`input` is odd.", { field: ["cost", "input"] })).toBe(
		`${at} \`input\` is odd.`,
	);
	expect(line("As `input` is.", { field: ["cost", "input"] })).toBe(
		`${at} \`cost.input\`. As \`input\` is.`,
	);
	expect(line("It is new.", { field: ["status"], after: "beta" })).toBe(
		`${at} \`status\` nothing → **\`"beta"\`**. It is new.`,
	);
	expect(line("It is lost.", { field: ["status"], before: "beta" })).toBe(
		`${at} \`status\` \`"beta"\` → **nothing**. It is lost.`,
	);
});

test("a danger that stands for several says the field and values of the one that it names, once", () => {
	const lines = (message: string, ...[first, ...others]: NonEmpty<string>) => {
		const member = (about: string, after: number) =>
			danger(about, message, { ...input(8, after), canKeep: true });
		const members = [
			member(first, 1),
			...others.map((about) => member(about, 2)),
		] as const;
		const joined = danger("shop", `Several, such as \`a\`: ${message}`, {
			members,
		});
		return whole(dangerSection(of([joined]), PULL_REQUEST))
			.split("\n")
			.slice(-2)
			.map((line) => line.replace(decisionKey(joined), "KEY"));
	};

	expect(
		lines(
			"`input` fell from $8.00 to $1.00 (8x).",
			"shop:a",
			"shop:b",
			"shop:c",
		),
	).toEqual([
		"- [ ] <!-- model-sync:accept KEY --> **`shop`** Several, such as `a`: `input` fell from $8.00 to $1.00 (8x).",
		"  - [ ] <!-- model-sync:keep KEY --> Keep the values before (3 models) until upstream says something else",
	]);
	expect(lines("It is odd.", "shop:a", "shop:a")).toEqual([
		"- [ ] <!-- model-sync:accept KEY --> **`shop`** `cost.input` $8.00 → **$1.00**. Several, such as `a`: It is odd.",
		"  - [ ] <!-- model-sync:keep KEY --> Keep the 2 values before until upstream says something else",
	]);
});

test("dangers about models in use come first, then those at vendors, then the largest moves, files and providers without a move last", () => {
	const move = (about: string, before: number, after: number) =>
		danger(about, "Moved.", input(before, after));
	const joined = (about: string, ...members: NonEmpty<Finding>) =>
		danger(about, "Several.", { members });
	const findings = [
		danger("priv/a.json p", "Read."),
		danger("shop", "Lost."),
		move("shop:openai/gpt-5", 1, 3),
		move("shop:openai/gpt-4", 10, 1),
		move("mall:openai/gpt-4", 4, 9),
		joined("mall", move("mall:x/b", 1, 2), move("mall:x/c", 1, 5)),
		danger("openai", "Lost."),
		move("openai:gpt-5-nano", 1, 2),
		move("openai:gpt-4", 1, 2.5),
		move("openai:gpt-5", 1, 2),
		move("openai:llama-4", 1, 4),
		joined("shop", move("shop:x/m8", 1, 2), move("shop:x/m9", 1, 2)),
	];
	const used = (provider: string, id: string) => ({
		...{ provider, id, uses: [], before: 1, after: 1, isDeprecated: false },
	});
	const usage = {
		...{ files: 1, filesWithUses: 1, affected: [], affectedElsewhere: [] },
		models: [used("shop", "x/m9"), used("mall", "openai/gpt-4")],
		gone: [],
	};
	const lines = whole(dangerSection(of(findings, { usage }), SUMMARY));

	expect(lines.match(/(?<=^- \*\*`).*?(?=`\*\*)/gm)).toEqual([
		// In use.
		"mall:openai/gpt-4",
		"shop",
		// At the vendor.
		"openai:gpt-4",
		"openai:gpt-5-nano",
		"openai:gpt-5",
		"openai",
		// At resellers, or of another vendor: tenfold, fivefold, fourfold, threefold.
		"shop:openai/gpt-4",
		"mall",
		"openai:llama-4",
		"shop:openai/gpt-5",
		"priv/a.json p",
		"shop",
	]);
});

test("a vendor that was removed as a whole still comes before resellers", () => {
	const after = new Map([...market.after].filter(([id]) => id !== "openai"));
	const report = syncReportOf(market.before, after, {
		findings: [danger("shop", "Lost."), danger("openai", "Lost.")],
	});

	expect(whole(dangerSection(report, SUMMARY)).split("\n").slice(2)).toEqual([
		"- **`openai`** Lost.",
		"- **`shop`** Lost.",
	]);
});

test("of more than eleven dangers eight are open; what does not fit is counted", () => {
	const many = (length: number) =>
		Array.from({ length }, (_, at) => danger(`p:m${at}`, "Odd."));
	const lines = (from: number, to: number) =>
		many(12)
			.slice(from, to)
			.map((_, index) => `- **\`p:m${from + index}\`** Odd.`);
	const section = dangerSection(of(many(12)), PULL_REQUEST);

	expect([section.rows, section.first]).toEqual([12, 8]);
	expect(section.render(12)).toBe(
		[
			"### To decide before merging (12)",
			"",
			...lines(0, 8),
			"",
			"<details><summary><b>4 more findings</b></summary>",
			"",
			...lines(8, 12),
			"",
			"</details>",
		].join("\n"),
	);
	expect(section.render(9)).toBe(
		[
			"### To decide before merging (12)",
			"",
			...lines(0, 8),
			"",
			"<details><summary><b>4 more findings</b></summary>",
			"",
			...lines(8, 9),
			"",
			"…and 3 more findings, in the job summary.",
			"",
			"</details>",
		].join("\n"),
	);
	expect(section.render(0)).toBe(
		"### To decide before merging (12)\n\n…and 12 more findings, in the job summary.",
	);
	expect(dangerSection(of(many(11)), PULL_REQUEST).first).toBe(11);
});

test("warnings and notices have a fold each, and say what to do once, where it is needed first", () => {
	const dated = { code: "dated", remedy: "Compare it." };
	const named = found("notice", "shop:a", "The name is new.", {
		page: "https://shop.example",
	});
	const findings = [
		warning("shop:a", "It is dated.", { ...dated, ...input(1, 2) }),
		warning("shop", "It is odd.", { field: ["models"], before: 9 }),
		warning("shop:b", "It is dated.", { ...dated, after: true }),
		warning("shop:c", "It rose from $1.00 to $2.00.", {
			...{ ...dated, remedy: "Look there." },
			...input(1, 2),
		}),
		danger("shop:e", "It is a danger."),
		named,
	];
	const isSeen = (finding: Finding) => finding === named;
	const sections = noteSections(of(findings), { ...PULL_REQUEST, isSeen });

	expect(sections.map(whole)).toEqual([
		[
			"<details><summary><b>Worth a look</b>: 4 warnings</summary>",
			"",
			"- `shop:a`: It is dated. ($1.00 → $2.00) Compare it.",
			"- `shop:b`: It is dated. (nothing → `true`)",
			"- `shop:c`: It rose from $1.00 to $2.00. Look there.",
			"- `shop`: It is odd. (9 → nothing) Look at it.",
			"",
			"</details>",
		].join("\n"),
		[
			"<details><summary><b>Good to know</b>: 1 notice</summary>",
			"",
			`- \`shop:a\`: The name is new. [Its page](https://shop.example) Look at it.${SEEN}`,
			"",
			"</details>",
		].join("\n"),
	]);
});

test("what to do is not said again for another kind", () => {
	const findings = [
		warning("p:a", "It is odd.", { code: "odd" }),
		warning("p:b", "It is late.", { code: "late" }),
	];
	expect(whole(noteSections(of(findings), SUMMARY)[0]).split("\n")).toEqual([
		"<details><summary><b>Worth a look</b>: 2 warnings</summary>",
		"",
		"- `p:a`: It is odd. Look at it.",
		"- `p:b`: It is late.",
		"",
		"</details>",
	]);
});

test("more than three of one kind share a row, which names six of them and is seen if all are", () => {
	const alike = (length: number, rest: Partial<Finding> = {}) =>
		Array.from({ length }, (_, at) => warning(`p:m${at}`, "It is odd.", rest));
	const text = (findings: readonly Finding[], unseen?: Finding) => {
		const isSeen = (finding: Finding) => finding !== unseen;
		const [section] = noteSections(of(findings), { isSeen, hasItems: true });
		return whole(section).split("\n").slice(2, -2).join("\n");
	};
	const eight = alike(8);

	expect(text(alike(3))).toBe(
		[
			`- \`p:m0\`: It is odd. Look at it.${SEEN}`,
			`- \`p:m1\`: It is odd.${SEEN}`,
			`- \`p:m2\`: It is odd.${SEEN}`,
		].join("\n"),
	);
	expect(text(alike(4))).toBe(
		`- 4 times \`odd\`: \`p:m0\`, \`p:m1\`, \`p:m2\`, \`p:m3\`. It is odd. Look at it.${SEEN}`,
	);
	expect(text(eight, eight[7])).toBe(
		"- 8 times `odd`: `p:m0`, `p:m1`, `p:m2`, `p:m3`, `p:m4`, `p:m5` and 2 more. It is odd. Look at it.",
	);
});

test("findings that people can decide about one by one never share a row", () => {
	const last = warning("p:m3", "It is odd.", { canKeep: true });
	const others = [0, 1, 2].map((at) => warning(`p:m${at}`, "It is odd."));
	expect(whole(noteSections(of([...others, last]), PULL_REQUEST)[0])).toBe(
		[
			"<details><summary><b>Worth a look</b>: 4 warnings</summary>",
			"",
			"- `p:m0`: It is odd. Look at it.",
			"- `p:m1`: It is odd.",
			"- `p:m2`: It is odd.",
			`- [ ] <!-- model-sync:accept ${decisionKey(last)} --> \`p:m3\`: It is odd.`,
			`  - [ ] <!-- model-sync:keep ${decisionKey(last)} --> Leave the value out until upstream says something else`,
			"",
			"</details>",
		].join("\n"),
	);
});

test("of files, only findings that say the same share a row", () => {
	const about = (file: string, message: string, remedy?: string) =>
		warning(`${file}.json`, message, remedy === undefined ? {} : { remedy });
	const findings = [
		...["a", "b", "c", "d"].map((file) => about(file, "Not read.")),
		about("e", "Not a file."),
		about("f", "Not read.", "Delete it."),
	];
	expect(whole(noteSections(of(findings), SUMMARY)[0])).toBe(
		[
			"<details><summary><b>Worth a look</b>: 6 warnings</summary>",
			"",
			"- 4 times `odd`: `a.json`, `b.json`, `c.json`, `d.json`. Not read. Look at it.",
			"- `e.json`: Not a file.",
			"- `f.json`: Not read. Delete it.",
			"",
			"</details>",
		].join("\n"),
	);
});

test("rows that are left out count all findings that they stand for", () => {
	const findings = [
		warning("p:m", "It is new.", { code: "new" }),
		...[0, 1, 2, 3].map((at) => warning(`p:m${at}`, "It is odd.")),
	];
	const [section] = noteSections(of(findings), PULL_REQUEST);
	expect(section?.rows).toBe(2);
	expect(section?.render(1)).toBe(
		[
			"<details><summary><b>Worth a look</b>: 5 warnings</summary>",
			"",
			"- `p:m`: It is new. Look at it.",
			"",
			"…and 4 more warnings, in the job summary.",
			"",
			"</details>",
		].join("\n"),
	);
});

test("remarks about patches are apart from other findings: what is new, then what was said before, and how to delete what has no effect", () => {
	const about = (
		entry: string,
		message: string,
		rest: Parameters<typeof found>[3] = {},
	) => warning(`a.json ${entry}`, message, { code: "patch", ...rest });
	const patchFindings = [
		about("p:old", "It has no effect.", { known: true }),
		about("p:x", "It has no effect."),
		about("p:y", "It is not read.", { remedy: "Line 3." }),
		about("p:z", "It is not read.", { remedy: "Line 3." }),
	];
	const isSeen = ({ message }: Finding) => message === "It has no effect.";
	const view = { ...PULL_REQUEST, isSeen };
	const cleanedPatches = [{ file: "a.json", before: "{}", after: null }];
	const other = warning("p:m", "It is odd.");
	const report = of([...patchFindings, other], { patchFindings });
	const lines = [
		"<details><summary><b>Your patches</b>: 3 new remarks, 1 as before</summary>",
		"",
		`- \`a.json p:x\`: It has no effect. Look at it.${SEEN}`,
		"- `a.json p:y`: It is not read. Line 3.",
		"- `a.json p:z`: It is not read.",
		"- As before: `a.json p:old`: It has no effect.",
	];

	expect(whole(patchSection(report, view))).toBe(
		[...lines, "", "</details>"].join("\n"),
	);
	expect(whole(patchSection({ ...report, cleanedPatches }, view))).toBe(
		[
			...lines,
			"",
			"The report has a patch that deletes everything without effect: `git apply patches-cleanup.patch`",
			"",
			"</details>",
		].join("\n"),
	);
	expect(noteSections(report, PULL_REQUEST).map(whole)).toEqual([
		[
			"<details><summary><b>Worth a look</b>: 1 warning</summary>",
			"",
			"- `p:m`: It is odd. Look at it.",
			"",
			"</details>",
		].join("\n"),
		"",
	]);
	expect(whole(stillHeldSection(report, PULL_REQUEST))).toBe("");
});

test("remarks about patches that are left out are counted, also those that share a row", () => {
	const alike = [0, 1, 2, 3].map((at) => warning(`a.json p:m${at}`, "Odd."));
	const section = patchSection(ofPatches(alike), PULL_REQUEST);
	expect(whole(section)).toBe(
		[
			"<details><summary><b>Your patches</b>: 4 new remarks</summary>",
			"",
			"- 4 times `odd`: `a.json p:m0`, `a.json p:m1`, `a.json p:m2`, `a.json p:m3`. Odd. Look at it.",
			"",
			"</details>",
		].join("\n"),
	);
	expect(section.render(0)).toBe(
		[
			"<details><summary><b>Your patches</b>: 4 new remarks</summary>",
			"",
			"…and 4 more remarks, in the job summary.",
			"",
			"</details>",
		].join("\n"),
	);
});

test("values that are held as in the last sync are in one fold, whatever their severity, and can still be decided", () => {
	const held = danger("openai:gpt-5", "Not written.", {
		...input(1, 40),
		canKeep: true,
		known: true,
	});
	const other = warning("shop:a", "Not written.", { known: true });
	const report = of([held, danger("shop:b", "It is new."), other]);
	const view = { isSeen: () => true, hasItems: true };
	const section = stillHeldSection(report, view);

	expect(whole(section)).toBe(
		[
			"<details><summary><b>As in the last sync</b>: 2 values of upstream are not written</summary>",
			"",
			`- [ ] <!-- model-sync:accept ${decisionKey(held)} --> \`openai:gpt-5\`: Not written. ($1.00 → $40.00)`,
			`  - [ ] <!-- model-sync:keep ${decisionKey(held)} --> Keep **$1.00** until upstream says something else`,
			"- `shop:a`: Not written.",
			"",
			"</details>",
		].join("\n"),
	);
	expect(section.render(0)).toContain("…and 2 more values, in the job summary");
	expect(whole(stillHeldSection(of([other]), SUMMARY))).toContain(
		"<b>As in the last sync</b>: 1 value of upstream is not written<",
	);
	// They are no news, so they are nowhere else.
	expect(whole(dangerSection(of([held]), view))).toBe("");
	expect(noteSections(of([other]), view).map(whole)).toEqual(["", ""]);
});

test("where people can't tick a finding, they can paste an entry for it, dangers before warnings", () => {
	const moved = danger("shop:é", "It is odd.", {
		...input(1, 40),
		canKeep: true,
	});
	const members = [
		warning("shop:a", "It is A.", { after: true, canKeep: false }),
		warning("shop:b", "It is B.", { code: "b", canKeep: false }),
	] as const;
	const patch = warning("a.json p:m", "It has no effect.");
	const findings = [
		warning("shop", "They are odd.", { members }),
		warning("mall", "Nobody can decide about it."),
		patch,
		warning("b.json p:m", "It is not about a patch."),
		found("notice", "shop:c", "It is a notice.", { canKeep: true }),
		moved,
	];
	const report = of(findings, { patchFindings: [patch] });
	const summary = acknowledgeSection(report, SUMMARY);
	const [head, foot] = [
		"<details><summary><b>I have looked, and it is right</b>: entries for the list in <code>priv&#47;models&#95;local&#47;&#46;accepted&#46;json</code>, so that a finding is not reported again</summary>\n\n",
		"\n\n</details>",
	];
	const entries = [
		[
			"`shop:\\u{e9}` It is odd.",
			"",
			"```json",
			'{"provider":"shop","model":"\\u00e9","field":["cost","input"],"before":1,"after":40,"reason":""}',
			"```",
		],
		[
			"`shop:a` It is A.",
			"",
			"```json",
			'{"provider":"shop","model":"a","after":true,"reason":""}',
			"```",
		],
		[
			"`shop:b` It is B.",
			"",
			"```json",
			'{"provider":"shop","model":"b","code":"b","reason":""}',
			"```",
		],
		[
			"`a.json p:m` It has no effect.",
			"",
			"```json",
			'{"file":"a.json","entry":"p:m","code":"odd","reason":""}',
			"```",
		],
	].map((lines) => lines.join("\n"));

	expect(whole(summary)).toBe(head + entries.join("\n\n") + foot);
	expect(summary.render(3)).toBe(
		`${head}${entries.slice(0, 3).join("\n\n")}\n\n…and 1 more finding, in the job summary.${foot}`,
	);
	// With ticks, only what nobody can tick.
	expect(whole(acknowledgeSection(report, PULL_REQUEST))).toBe(
		head + entries.slice(3).join("\n\n") + foot,
	);
});

test("there is no entry for a file as a whole", () => {
	const report = ofPatches([warning("a.json", "It is not read.")]);
	expect(whole(acknowledgeSection(report, SUMMARY))).toBe("");
});

test("without findings there is no such section", () => {
	const report = of([]);
	const sections = [
		dangerSection(report, PULL_REQUEST),
		...noteSections(report, PULL_REQUEST),
		patchSection(report, PULL_REQUEST),
		stillHeldSection(report, PULL_REQUEST),
		acknowledgeSection(report, SUMMARY),
	];
	expect(sections.map(({ rows, render }) => [rows, render(0)])).toEqual(
		Array.from({ length: 6 }, () => [0, ""]),
	);
});

test("what was not there before is kept by leaving it out", () => {
	const at = { subject: { provider: "p" }, field: ["env"] };
	expect(offerToKeep([{ ...at, after: 1 }])).toBe(
		"Leave the value out until upstream says something else",
	);
	expect(offerToKeep([{ ...at, before: 0 }])).toBe(
		"Keep **0** until upstream says something else",
	);
});

test("an amount is a price with its unit, a number, a text, or nothing", () => {
	expect(amount(1.5, { field: ["cost", "input"] })).toBe("$1.50");
	expect(amount(1.5, { field: ["cost", "per_request"] })).toBe(
		"$1.50 per request",
	);
	expect(amount(1.5, { field: ["cost", "of_moon"] })).toBe(
		"$1.50 (unit not known)",
	);
	expect(amount(128_000, { field: ["limit", "context"] })).toBe("128,000");
	expect(amount(3, {})).toBe("3");
	expect(amount("a`b", { field: ["name"] })).toBe(
		"<code>&#34;a&#96;b&#34;</code>",
	);
	expect(amount(["text"], { field: ["modalities", "input"] })).toBe(
		'`["text"]`',
	);
	expect(amount(undefined, { field: ["cost", "input"] })).toBe("nothing");
});
