/** Compiles src and bundles both entries into dist, which is committed: GitHub runs it without installing anything. */
import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { buildPage } from "./page.ts";

const run = (command: string, ...args: string[]) =>
	execFileSync("npx", ["--no-install", command, ...args], { stdio: "inherit" });

rmSync("build/js", { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");
run("tsc", "-p", "src/page");
const page = await buildPage();
// Only now: what does not compile leaves the old dist alone.
rmSync("dist", { recursive: true, force: true });
run(
	"ncc",
	"build",
	"build/js/action.js",
	"-o",
	"dist",
	"-q",
	"--license",
	"licenses.txt",
);
run("ncc", "build", "build/js/cli.js", "-o", "dist/cli", "-q");
rmSync("build/js", { recursive: true });
writeFileSync("dist/page.html", page);
for (const name of ["@tanstack/virtual-core", "preact", "uplot"]) {
	const text = readFileSync(`node_modules/${name}/LICENSE`, "utf8");
	appendFileSync("dist/licenses.txt", `\n${name}\nMIT\n${text}`);
}
