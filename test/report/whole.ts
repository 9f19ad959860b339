import { expect } from "vitest";
import { MAX_BODY_BYTES } from "../../src/report/body.ts";

/** What GitHub takes, and what it draws: every fold is closed and every row of a table has as many cells. */
export function expectWhole(body: string): void {
	expect(Buffer.byteLength(body)).toBeLessThanOrEqual(MAX_BODY_BYTES);
	expect(body.isWellFormed()).toBe(true);
	expect(body.match(/<details>/g)?.length).toBe(
		body.match(/<\/details>/g)?.length,
	);
	expect((body.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
	let columns = 0;
	for (const line of body.split("\n")) {
		const cells = line.startsWith("|") ? line.split("|").length : 0;
		if (columns > 0 && cells > 0) expect(cells, line).toBe(columns);
		columns = cells;
	}
}
