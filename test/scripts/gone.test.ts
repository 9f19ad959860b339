import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { updateKnownGone } from "../../scripts/gone.ts";
import type { KnownGone } from "../../src/catalog/gone.ts";
import { noRealData, readSnapshot } from "../../testkit/data.ts";
import { catalog } from "../../testkit/scenario.ts";

const LIST = new URL("../../src/catalog/known-gone.json", import.meta.url);
const on = (day: string, data: unknown) => ({
	day: new Date(`${day}T00:00:00Z`),
	data,
});

test("the list has what each catalog lost, with its day, sorted; what returned is taken out, and the rest stays", () => {
	const known = {
		zai: { "glm-4": { since: "2025-09-01" } },
		openai: { "o1-preview": { since: "2025-10-27" } },
	};
	const list = updateKnownGone(known, [
		on("2026-01-05", catalog({ openai: { a: 1, b: 1, c: 2 }, zai: { d: 1 } })),
		on("2026-01-12", catalog({ openai: { b: 1, c: 2 } })),
		on("2026-01-19", catalog({ openai: { a: 1, "o1-preview": 1, c: 2 } })),
	]);
	expect(JSON.stringify(list)).toBe(
		'{"openai":{"b":{"since":"2026-01-19"}},"zai":{"d":{"since":"2026-01-12"},"glm-4":{"since":"2025-09-01"}}}',
	);
});

test.skipIf(noRealData)(
	"the committed list is what the script makes: the last catalogs change nothing",
	async () => {
		const known: KnownGone = JSON.parse(await readFile(LIST, "utf8"));
		const last = ["2026-09-28", "2026-09-30"];
		const catalogs = [];
		for (const day of last) catalogs.push(on(day, await readSnapshot(day)));
		expect(updateKnownGone(known, catalogs)).toEqual(known);
	},
);
