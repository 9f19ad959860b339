import type { Ticks } from "../decisions/ticks.ts";
import type { PullRequestOptions } from "../options.ts";
import type { LastVersion } from "../report/changes-since-last-update.ts";
import type { GitHub } from "./client.ts";
import type { Desired } from "./decide.ts";
import type { Decoration } from "./decorate.ts";
import type { VisibleState } from "./explain.ts";
import type { Asides } from "./marker.ts";

/** Where the pull request goes, and its settings. */
export interface Target
	extends Decoration,
		Pick<PullRequestOptions, "branch" | "draft" | "autoMerge"> {
	/** The base branch. */
	readonly base: string;
	/** Why nobody should merge this without looking; empty: nothing. */
	readonly mergeBlockers: readonly string[];
	/** The label for breaking changes, and whether the pull request should have it now; null: no such label. */
	readonly breaking: { readonly label: string; readonly isOn: boolean } | null;
}

/** What a plan is carried out with. */
export interface PublishContext {
	readonly github: GitHub;
	/** What is carried out of what people ticked. */
	readonly ticks: Ticks;
	readonly desired: Desired;
	readonly target: Target;
	/** The repository's GraphQL node id; null where it is not known yet. */
	readonly repositoryId: string | null;
	/**
	 * Makes the commit for the branch, at the first call only, and returns its SHA. `earlier`: a commit with maybe some of
	 * the same files.
	 */
	readonly commit: (earlier: string | null) => Promise<string>;
	/** Makes what is not part of the content, given the version that the reader may have seen; null: there was none. */
	readonly asides?: (last: LastVersion | null) => Asides;
	/** Called with each change on GitHub, so that the error message can say what was already done if a later step fails. */
	readonly recordState: (state: VisibleState) => void;
}
