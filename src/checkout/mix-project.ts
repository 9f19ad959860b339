import { join } from "node:path";
import { listCommitted } from "./git.ts";
import { look } from "./links.ts";

const MIX_FILE = "mix.exs";

/** Whether the folder is an Elixir project, on the disk or, as a sparse checkout may lack the file, in the commit. */
export async function isMixProject(directory: string): Promise<boolean> {
	if (look(join(directory, MIX_FILE)) !== null) return true;
	const committed = await listCommitted(directory, [MIX_FILE]).catch(() => []);
	return committed.length > 0;
}
