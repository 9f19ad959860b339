/** Compiles src and bundles it into dist. dist is committed, because GitHub runs it without installing anything. */
import { execFileSync } from "node:child_process";
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { buildPage } from "../testkit/build-page.ts";
import { renderLicenses } from "./licenses.ts";

/** As tsconfig.build.json says. */
const COMPILED = "build/compiled";
const STATS = `${COMPILED}/stats.json`;

const run = (command: string, ...args: string[]) =>
	execFileSync("npx", ["--no-install", command, ...args], { stdio: "inherit" });

// What else is in build, such as the demo's pages, is not ours to delete.
rmSync(COMPILED, { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");
run("tsc", "-p", "src/page");
const page = await buildPage();
// Only now, so that the old dist stays if src does not compile.
rmSync("dist", { recursive: true, force: true });
run(
	"ncc",
	...["build", `${COMPILED}/bundle.js`, "-o", "dist/bundle", "-q"],
	...["--stats-out", STATS],
);
// A third of the bundle is comments and indentation, and a runner downloads it for every run. Names stay, for stack traces.
for (const name of readdirSync("dist/bundle")) {
	if (!name.endsWith(".js")) continue;
	const path = join("dist/bundle", name);
	const { code } = transformSync(readFileSync(path, "utf8"), {
		format: "esm",
		minifyWhitespace: true,
		legalComments: "none",
	});
	writeFileSync(path, code);
}
// The files that GitHub and npm start. They only select the entry, so that there is one bundle.
writeFileSync("dist/package.json", '{"type":"module"}\n');
writeFileSync("dist/index.js", entry("./bundle/index.js", "startAction"));
mkdirSync("dist/lint");
writeFileSync("dist/lint/index.js", entry("../bundle/index.js", "startLint"));
mkdirSync("dist/cli");
writeFileSync(
	"dist/cli/index.js",
	`#!/usr/bin/env node\n${entry("../bundle/index.js", "startCommandLine")}`,
	{ mode: 0o755 },
);
const inPage = ["@tanstack/virtual-core", "preact", "uplot"];
writeFileSync("dist/licenses.txt", renderLicenses([STATS], inPage));
writeFileSync("dist/page.html", page);
rmSync(COMPILED, { recursive: true });

function entry(bundle: string, start: string): string {
	return `import { ${start} } from "${bundle}";\nawait ${start}();\n`;
}
