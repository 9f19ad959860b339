// What a body says of decisions, as whole texts.
import { expect, test } from "vitest";
import type { DecidedValue, Decision } from "../../src/decisions/decision.ts";
import type { NonEmpty } from "../../src/lib/non-empty.ts";
import {
	decidedSection,
	keptSection,
} from "../../src/report/sections/decisions.ts";

const [A, B, C] = ["a".repeat(16), "b".repeat(16), "c".repeat(16)] as const;
const TICKS = { hasItems: true };
const SUMMARY = { hasItems: false };

const at = (id: string, rest: Partial<DecidedValue> = {}): DecidedValue => ({
	subject: { provider: "p", model: id },
	...rest,
});

const input = (before: number, after: number) => ({
	field: ["cost", "input"],
	before,
	after,
});

const decision = (
	key: string,
	values: NonEmpty<DecidedValue>,
	rest: Partial<Decision> = {},
): Decision => ({
	...{ kind: "accept", key, values, canKeep: true, since: null },
	...rest,
});

const decisions = [
	decision(A, [at("a", input(1, 40))]),
	decision(B, [at("b", input(1, 40)), at("c"), at("d")], { kind: "keep" }),
	decision(C, [at("e", { message: "`name` is <b>." })], { canKeep: false }),
];

const kept = [
	decision(A, [at("a", input(1, 40))], { since: "2026-06-08" }),
	decision(B, [at("b", { field: ["status"], before: "beta" })], {
		since: "2026-06-01",
	}),
];

test("what is ticked stays ticked, with the box that takes it back or chooses the other value", () => {
	const section = decidedSection({ decisions }, TICKS);
	expect(section.render(0)).toBe(
		[
			"### Decided in this pull request (3)",
			"",
			"Untick to take it back.",
			"",
			`- [x] <!-- model-sync:accept ${A} --> **\`p:a\`** \`cost.input\` $1.00 → **$40.00**`,
			`  - [ ] <!-- model-sync:keep ${A} --> Keep **$1.00** until upstream says something else`,
			`- [ ] <!-- model-sync:accept ${B} --> **\`p:b\`** \`cost.input\` $1.00 → **$40.00**. Likewise 2 more values.`,
			`  - [x] <!-- model-sync:keep ${B} --> Keep the values before (3 models) until upstream says something else`,
			`- [x] <!-- model-sync:accept ${C} --> **\`p:e\`** \`name\` is \`<b>.\``,
		].join("\n"),
	);
	// It is never cut short: an item that is not there can't stay ticked.
	expect(section.rows).toBe(0);
});

test("where nobody can tick, what is decided is said", () => {
	expect(decidedSection({ decisions }, SUMMARY).render(0)).toBe(
		[
			"### Decided in this pull request (3)",
			"",
			"- Accepted: **`p:a`** `cost.input` $1.00 → **$40.00**",
			"- Kept as it was: **`p:b`** `cost.input` $1.00 → **$40.00**. Likewise 2 more values.",
			"- Accepted: **`p:e`** `name` is `<b>.`",
		].join("\n"),
	);
});

test("what earlier pull requests decided is in a fold, with its day and a box to take the value", () => {
	const section = keptSection({ decisions: [...decisions, ...kept] }, TICKS);
	const lines = [
		`- [ ] <!-- model-sync:accept ${A} --> **\`p:a\`** \`cost.input\` $1.00 → **$40.00** has not been taken since 2026-06-08. Tick to take it.`,
		`- [ ] <!-- model-sync:accept ${B} --> **\`p:b\`** \`status\` \`"beta"\` → **nothing** has not been taken since 2026-06-01. Tick to take it.`,
	];
	expect(section.render(2)).toBe(
		[
			"<details><summary><b>Kept as decided</b>: 2 values</summary>",
			"",
			...lines,
			"",
			"</details>",
		].join("\n"),
	);
	expect(section.render(1)).toBe(
		[
			"<details><summary><b>Kept as decided</b>: 2 values</summary>",
			"",
			...lines.slice(0, 1),
			"",
			"…and 1 more value, in the job summary.",
			"",
			"</details>",
		].join("\n"),
	);
	expect(section.rows).toBe(2);
});

test("where nobody can tick, what stays as decided is a plain list", () => {
	expect(keptSection({ decisions: kept }, SUMMARY).render(2)).toBe(
		[
			"<details><summary><b>Kept as decided</b>: 2 values</summary>",
			"",
			"- **`p:a`** `cost.input` $1.00 → **$40.00** has not been taken since 2026-06-08.",
			'- **`p:b`** `status` `"beta"` → **nothing** has not been taken since 2026-06-01.',
			"",
			"</details>",
		].join("\n"),
	);
});

test("decisions of this pull request and earlier ones are apart, and there is no section without any", () => {
	expect(decidedSection({ decisions: kept }, TICKS).render(0)).toBe("");
	expect(keptSection({ decisions }, TICKS).render(0)).toBe("");
	const [first] = [...kept];
	const both = { decisions: first ? [...decisions, first] : [] };
	expect(decidedSection(both, TICKS).render(0)).toContain("request (3)");
	expect(keptSection(both, TICKS).render(1)).toContain(": 1 value<");
});

test("a value that is new, a provider's, or without field and message is said as well", () => {
	const lines = (values: NonEmpty<DecidedValue>) =>
		decidedSection({ decisions: [decision(A, values)] }, SUMMARY)
			.render(0)
			.split("\n")
			.at(-1);
	expect(lines([at("a", { field: ["limit", "context"], after: 1000 })])).toBe(
		"- Accepted: **`p:a`** `limit.context` nothing → **1,000**",
	);
	expect(
		lines([
			{ subject: { provider: "p" }, field: ["env"], before: [], after: ["K"] },
			at("b"),
		]),
	).toBe(
		'- Accepted: **`p`** `env` `[]` → **`["K"]`**. Likewise 1 more value.',
	);
});
