import { escapeInJson } from "../lib/json.ts";

/** The place for the report in the template, which `testkit/build-page.ts` builds from `src/page`. */
const [OPENING, CLOSING] = ['<script type="application/json">', "</script>"];

/**
 * report.html: the report in a page where it can be searched, sorted and seen as a chart.
 * @param template dist/page.html
 * @param report the text of report.json in parts
 * @returns the parts of the page in order. Joining them here would hold the report in memory twice.
 */
export function renderPage(
	template: string,
	report: readonly string[],
): string[] {
	const [before = "", after = ""] = template.split(OPENING + CLOSING, 2);
	return [before, OPENING, ...report.map(escapeTags), CLOSING, after];
}

/** JSON that is safe inside of an HTML script element, whatever its texts contain. */
function escapeTags(json: string): string {
	return escapeInJson(json, /[<>&\u2028\u2029]/g);
}
