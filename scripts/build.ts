/** Compiles src and bundles both entries into dist, which is committed: GitHub runs it without installing anything. */
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { buildPage } from "../testkit/build-page.ts";
import { renderLicenses } from "./licenses.ts";

const run = (command: string, ...args: string[]) =>
	execFileSync("npx", ["--no-install", command, ...args], { stdio: "inherit" });

rmSync("build", { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");
run("tsc", "-p", "src/page");
const page = await buildPage();
// Only now: what does not compile leaves the old dist alone.
rmSync("dist", { recursive: true, force: true });
const bundle = (entry: string, folder: string): string => {
	const stats = `build/${entry}.stats.json`;
	const from = `build/${entry}.js`;
	run("ncc", "build", from, "-o", folder, "-q", "--stats-out", stats);
	return stats;
};
const stats = [bundle("action", "dist"), bundle("cli", "dist/cli")];
const inPage = ["@tanstack/virtual-core", "preact", "uplot"];
writeFileSync("dist/licenses.txt", renderLicenses(stats, inPage));
writeFileSync("dist/page.html", page);
rmSync("build", { recursive: true });
