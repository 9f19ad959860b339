/** Compiles src and bundles both entries into dist, which is committed: GitHub runs it without installing anything. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";

const run = (command: string, ...args: string[]) =>
	execFileSync("npx", ["--no-install", command, ...args], { stdio: "inherit" });

rmSync("build", { recursive: true, force: true });
rmSync("dist", { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");
run(
	"ncc",
	"build",
	"build/action.js",
	"-o",
	"dist",
	"-q",
	"--license",
	"licenses.txt",
);
run("ncc", "build", "build/cli.js", "-o", "dist/cli", "-q");
rmSync("build", { recursive: true });
