import type { Upstream } from "../../catalog/build.ts";
import type { Overruled } from "../../catalog/overruled.ts";
import type { Patch } from "../../catalog/patches.ts";
import type { Story } from "../../changes/story.ts";
import type { Finding } from "../../finding.ts";

/** What the health of patches is judged by. */
export interface PatchEvidence {
	/** In the order in which they are applied. */
	readonly patches: readonly Patch[];
	readonly upstream: Upstream;
	/** What the last run kept in mind; null where there is no such file. */
	readonly overruled: readonly Overruled[] | null;
	readonly story: Story;
}

/** One entry of a patch's models. */
export interface Entry {
	readonly patch: Patch;
	/** The patch's place among all. */
	readonly order: number;
	readonly entry: Patch["models"][number];
	readonly index: number;
}

/** A finding about an entry, or one field of it. */
export function aboutEntry(
	{ patch, entry }: Pick<Entry, "patch" | "entry">,
	what: Omit<Finding, "subject">,
): Finding {
	const { file, provider } = patch;
	return { ...what, subject: { file, entry: `${provider}:${entry.id}` } };
}
