import type { PullRequestOptions } from "../options.ts";
import type { Fingerprints } from "../report/changes-since-last-update.ts";
import type { GitHub } from "./client.ts";
import type { Desired } from "./decide.ts";
import type { Decoration } from "./decorate.ts";
import type { Footnote } from "./marker.ts";

/** Where the pull request goes, and how it looks when it is new. */
export interface Target
	extends Decoration,
		Pick<PullRequestOptions, "branch" | "draft" | "autoMerge"> {
	readonly base: string;
	/** Whether a finding says: look before merging. */
	readonly hasDanger: boolean;
	/** A label that comes and goes with what the pull request holds; null: none. */
	readonly breaking: { readonly label: string; readonly isOn: boolean } | null;
}

/** What a plan is applied with. */
export interface PublishContext {
	readonly github: GitHub;
	readonly desired: Desired;
	readonly target: Target;
	/** For GraphQL; null where it is not known yet. */
	readonly repositoryId: string | null;
	/** The commit for the branch: made when it is asked for, and only once. */
	readonly commit: () => Promise<string>;
	/** What to say beside the description, from what its last version told. */
	readonly footnote?: (last: Fingerprints | null) => Footnote;
	/** Hears what people can see of it on GitHub, should something fail later on. */
	readonly recordState: (state: string) => void;
}
