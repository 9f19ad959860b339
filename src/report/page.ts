import type { Report } from "./schema.ts";

/** Where the template, which `scripts/page.ts` builds of `src/page`, has room for the report. */
const [OPENING, CLOSING] = ['<script type="application/json">', "</script>"];

/**
 * report.html: the report in a page that searches, sorts and draws it.
 * @param template dist/page.html
 * @returns its parts in order: put together they would be in memory twice
 */
export function renderPage(template: string, report: Report): string[] {
	const [before = "", after = ""] = template.split(OPENING + CLOSING, 2);
	return [before, OPENING, embed(report), CLOSING, after];
}

/** JSON that no reader of HTML or JavaScript takes for anything else, whatever its texts are. */
function embed(report: Report): string {
	return JSON.stringify(report).replace(
		/[<>&\u2028\u2029]/g,
		(char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}
