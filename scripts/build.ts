/** Compiles src and bundles both entries into dist, which is committed: GitHub runs it without installing anything. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";

const run = (command: string, ...args: string[]) =>
	execFileSync("npx", ["--no-install", command, ...args], { stdio: "inherit" });

rmSync("build/js", { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");
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
