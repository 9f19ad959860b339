// The least work that any tool for this job must do: parse the input and the previous files, write the changed files.
// Arguments: the catalog, the folder of the previous files, an empty folder, and a JSON list of the providers whose
// files change. It imports only Node's own modules.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [input, previous, output, changed] = process.argv.slice(2);
const parse = (path) => JSON.parse(readFileSync(path, "utf8"));

const catalog = parse(input);
const files = readdirSync(previous)
	.filter((name) => name.endsWith(".json"))
	.map((name) => parse(join(previous, name)));
for (const id of parse(changed)) {
	const text = JSON.stringify(catalog[id], null, 2);
	writeFileSync(join(output, `${id}.json`), text);
}
if (files.length === 0) process.exitCode = 1;
