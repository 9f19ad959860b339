import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { messageOf, Problem } from "../lib/problem.ts";

/** In dist, beside the folder of the bundle. */
export const BUILT_TEMPLATE = join(import.meta.dirname, "..", "page.html");

/**
 * Reads the template of report.html. Only when it is needed, so that a run starts faster.
 * @throws {Problem} when it can't be read
 */
export async function readTemplate(path: string): Promise<string> {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		throw new Problem({
			title: "Can't read the template of report.html",
			cause: messageOf(error),
			remedy:
				"The template is part of the program. Use a released version, or run `npm run build`.",
		});
	}
}
