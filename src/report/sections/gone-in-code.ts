import { count, counted } from "../../lib/numbers.ts";
import type { GoneInCode } from "../../usage/gone.ts";
import { EMPTY, type Section } from "../budget.ts";
import { code, table, visibleId } from "../markdown.ts";
import type { SyncReport } from "../sync-report.ts";
import { type TerminalLine, withPlaces } from "../terminal-line.ts";
import { listed, rankedSection } from "./parts.ts";
import { linkUse } from "./used.ts";

const OPEN_ROWS = 8;
const MAX_LISTED = 3;

/** Models that the code names and that the catalog no longer has. The section stands until the code is changed. */
export function goneInCodeSection(report: SyncReport): Section {
	const rows = rowsInCode(report);
	if (rows.length === 0) return EMPTY;
	return rankedSection(
		`### In your code, but no longer in the catalog (${count(rows.length)})`,
		{
			rows,
			open: OPEN_ROWS,
			noun: "model",
			render: (shown) =>
				table(
					["Model", "What happened", "Where"],
					["left", "left", "left"],
					shown.map((row) => [
						code(`${row.provider}:${row.id}`),
						describe(row, code),
						listed(
							row.inCode.map((use) => linkUse(use, report)),
							MAX_LISTED,
							" ",
						),
					]),
				),
		},
		[
			...elsewhere(report),
			"Change these lines, or write a comment on the line or above it: `model-sync: ignore -- reason`.",
		].join(" "),
	);
}

/** The same for a terminal. */
export function goneInCodeLines(report: SyncReport): TerminalLine[] {
	const rows = rowsInCode(report);
	if (rows.length === 0) return [];
	return [
		{
			text: `In your code, but no longer in the catalog (${count(rows.length)}):`,
			tone: "bad",
		},
		...withPlaces(
			rows.map((row) => ({
				text: `  ${visibleId(`${row.provider}:${row.id}`)}: ${describe(row, visibleId)}`,
				tone: "bad",
				uses: row.inCode,
			})),
		),
		...elsewhere(report).map((text) => ({ text })),
	];
}

function rowsInCode({ usage }: SyncReport): GoneInCode[] {
	return (usage?.gone ?? []).filter(({ inCode }) => inCode.length > 0);
}

function describe(
	{ since, renamedTo }: GoneInCode,
	asId: (id: string) => string,
): string {
	return renamedTo === null
		? `removed, ${since}`
		: `renamed to ${asId(`${renamedTo.provider}:${renamedTo.id}`)}, ${since}`;
}

/** What only tests, documents and data name does not break. */
function elsewhere({ usage }: SyncReport): string[] {
	const only = (usage?.gone ?? []).filter(({ inCode }) => inCode.length === 0);
	return only.length === 0
		? []
		: [
				`Tests, documents and data name ${counted(only.length, "other model")} that the catalog no longer has.`,
			];
}
