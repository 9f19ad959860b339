/** Who imports whom in src: what the architecture's tests and its picture are made of. */
import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";

export interface Import {
	/** Path within src. */
	readonly from: string;
	/** Path within src, or the name of a package. */
	readonly to: string;
	/** Nothing is left of it when the program runs. */
	readonly isType: boolean;
}

/** The world outside: files, processes, GitHub, the runner. */
export const EFFECTS =
	/^(?:node:)?(?:fs|child_process)(?:\/|$)|^@(?:octokit|actions)\//;

const src = new URL("../src/", import.meta.url);

/** Paths within src. */
export async function sourceFiles(): Promise<string[]> {
	return (await readdir(src, { recursive: true })).filter(
		(path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"),
	);
}

export async function readImports(files: readonly string[]): Promise<Import[]> {
	return (await Promise.all(files.map(importsOf))).flat();
}

/** Biome writes each import as a statement of its own. A dynamic one is for what is large and not always needed. */
async function importsOf(from: string): Promise<Import[]> {
	const text = await readFile(new URL(from, src), "utf8");
	const statements = text.matchAll(
		/^(?:import|export)\s(?:([^;"]*?)\sfrom\s)?"([^"]+)"|\bimport\("([^"]+)"\)/gm,
	);
	return [...statements].map(([, names = "", fixed, dynamic = ""]) => {
		const to = fixed ?? dynamic;
		return {
			from,
			to: to.startsWith(".") ? posix.join(posix.dirname(from), to) : to,
			isType: isTypeOnly(names),
		};
	});
}

/** `type { A }`, or `{ type A, type B }` with no value among them. */
function isTypeOnly(names: string): boolean {
	const [, braced] = /^\{(.*)\}$/s.exec(names.trim()) ?? [];
	if (braced === undefined) return names.startsWith("type ");
	const items = braced.split(",").map((item) => item.trim());
	return items.every((item) => item === "" || item.startsWith("type "));
}
