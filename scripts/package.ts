/**
 * Writes the npm package into build/package: the command line, the schemas and the types. The bundle includes all
 * libraries, so the published package has no dependencies. This repository still lists them, because `npm audit` and
 * Dependabot read that list.
 *
 *   npm run build && npm run package
 */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const PACKAGE = fileURLToPath(
	new URL("../build/package", import.meta.url),
);

/** Fields that only people who work on this project need. */
const OURS = new Set([
	"allowScripts",
	"dependencies",
	"devDependencies",
	"overrides",
	"scripts",
	"workspaces",
]);

export function publishedManifest(
	manifest: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(manifest).filter(([key]) => !OURS.has(key)),
	);
}

export async function writePackage(folder = PACKAGE): Promise<void> {
	const project = (path: string) =>
		fileURLToPath(new URL(`../${path}`, import.meta.url));
	const manifest = JSON.parse(await readFile(project("package.json"), "utf8"));
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const path of [...manifest.files, "README.md", "LICENSE"]) {
		await cp(project(path), join(folder, path), { recursive: true });
	}
	await writeFile(
		join(folder, "package.json"),
		`${JSON.stringify(publishedManifest(manifest), null, "\t")}\n`,
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
	await writePackage();
