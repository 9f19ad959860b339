import type { Ticks } from "../decisions/ticks.ts";
import type { Fingerprints } from "../report/changes-since-last-update.ts";
import type { Decorated } from "./decorate.ts";
import {
	type Content,
	fitBody,
	isSameCatalog,
	isSameContent,
	type Marker,
	type Marks,
	markerOf,
} from "./marker.ts";

/** What the run wants to see in the pull request. */
export interface Desired extends Content, Pick<Marker, "undecidedDigest"> {
	readonly catalogPath: string;
	/** Compared with the base; paths relative to the root of the repository. */
	readonly changes: {
		readonly write: ReadonlyMap<string, unknown>;
		readonly remove: readonly string[];
	};
	readonly baseBranch: string;
	readonly title: string;
	/** Markdown of our section, without marker. */
	readonly body: string;
}

/** What GitHub has of the branch and its pull requests. */
export interface Remote {
	readonly open: OpenPullRequest | null;
	/** The latest closed one into the same base. */
	readonly closed: ClosedPullRequest | null;
	/** The branch, if no pull request is open. */
	readonly existingBranch: ExistingBranch;
}

export interface OpenPullRequest {
	readonly number: number;
	readonly url: string;
	readonly title: string;
	/** As GitHub has it, with what others wrote around our section. */
	readonly body: string;
	readonly baseBranch: string;
	/** The commit at the branch's head. */
	readonly head: string;
	/** Our section as it is now, without marker and footnote; null where somebody removed it. */
	readonly section: string | null;
	/** What our latest commit on the branch contains; null where that is not known. */
	readonly content: Content | null;
	/** The catalog that it brings, see `Content`; null where neither its text nor a commit says. */
	readonly catalogPath: string | null;
	readonly marks: Marks;
	/** What people ticked in our section. */
	readonly ticks: Ticks;
	/** Login of who opened it; null where the account was deleted. */
	readonly author: string | null;
	/** Whether the branch adds exactly what our commit does. */
	readonly isOurs: boolean;
	/** Whether a label or a tick asks to rebuild the branch, whatever is on it. */
	readonly isRebuildRequested: boolean;
	/** Whether the text is about an earlier commit of ours: a run was stopped after it had moved the branch. */
	readonly isTextOutdated: boolean;
	readonly decorated: Decorated;
	/** Whether it waits in a merge queue. GitHub says so only when it refuses to move the branch. */
	readonly isQueued: boolean;
	readonly hasAutoMerge: boolean;
	/** Its id in GraphQL. */
	readonly nodeId: string;
}

export interface ClosedPullRequest {
	readonly number: number;
	readonly url: string;
	/** The commit at the branch's head when it was closed. */
	readonly head: string;
	/** Of its content without what was ticked; null where its text does not say, or is about another catalog. */
	readonly digest: string | null;
	/** `us`: closed without merging, because nothing was left to do. */
	readonly closedBy: "merge" | "us" | "others";
	/** Whether only our commits were on it. If not, closing it says nothing about our content. */
	readonly isOurs: boolean;
	/** What it reported; null where its text does not say. */
	readonly fingerprints: Fingerprints | null;
}

export type ExistingBranch =
	/** Not asked for, because there is usually none. */
	| { readonly kind: "unknown" }
	| { readonly kind: "none" }
	| {
			readonly kind: "branch";
			readonly sha: string;
			readonly isOurs: boolean;
			readonly content: Content | null;
	  };

/** The branch before a new pull request is opened. */
export type BranchState =
	/** It is not known whether there is a branch. If there is one, it may be replaced if it is at `replaceable`. */
	| { readonly kind: "unknown"; readonly replaceable: string | null }
	| { readonly kind: "none" }
	| { readonly kind: "branch"; readonly sha: string }
	/** The branch has the desired content; only the pull request is missing. */
	| { readonly kind: "ready"; readonly sha: string };

export type Plan =
	| { readonly kind: "none"; readonly pull: OpenPullRequest | null }
	| {
			readonly kind: "create";
			readonly branch: BranchState;
			/** The last pull request, if people declined it: the new one says what is new against it. */
			readonly declined: ClosedPullRequest | null;
	  }
	| { readonly kind: "rebuild"; readonly pull: OpenPullRequest }
	| {
			readonly kind: "update-text";
			readonly pull: OpenPullRequest;
			readonly marker: Marker;
			readonly title: string;
	  }
	/** A run was stopped before the new pull request had everything. Its text is as it should be. */
	| { readonly kind: "finish"; readonly pull: OpenPullRequest }
	| { readonly kind: "close"; readonly pull: OpenPullRequest }
	| HeldPlan;

type WaitingReason = "merge-queue" | "other-base" | "other-target";

export type HeldPlan =
	| {
			readonly kind: "held";
			readonly reason: "others-commits";
			/** Null: the branch has no open pull request. */
			readonly pull: OpenPullRequest | null;
	  }
	| {
			readonly kind: "held";
			readonly reason: WaitingReason;
			readonly pull: OpenPullRequest;
	  }
	| {
			readonly kind: "held";
			readonly reason: "declined";
			readonly pull: ClosedPullRequest;
	  };

/** The one plan for a state. Every state has one. */
export function decide(desired: Desired, remote: Remote): Plan {
	const { changes } = desired;
	const differs = changes.write.size + changes.remove.length > 0;
	if (remote.open) return decideOpen(desired, differs, remote.open);
	if (!differs) return { kind: "none", pull: null };
	return decideNew(desired, remote.closed, remote.existingBranch);
}

function decideOpen(
	desired: Desired,
	differs: boolean,
	pull: OpenPullRequest,
): Plan {
	const held = (reason: WaitingReason): Plan => ({
		kind: "held",
		reason,
		pull,
	});
	if (pull.baseBranch !== desired.baseBranch) return held("other-base");
	if (!isSameCatalog(pull.catalogPath, desired.catalogPath)) {
		return held("other-target");
	}
	if (pull.isQueued) return held("merge-queue");
	if (!pull.isOurs && !pull.isRebuildRequested) {
		return { kind: "held", reason: "others-commits", pull };
	}
	if (!differs) return { kind: "close", pull };
	const { content } = pull;
	if (
		pull.isRebuildRequested ||
		content === null ||
		!isSameContent(content, desired)
	) {
		return { kind: "rebuild", pull };
	}
	// The marks say that we are closing it, or that others have commits on it. Neither is true any more.
	const { closed, held: isHeld, unfinished } = pull.marks;
	const isMarked = closed !== null || isHeld;
	const isSameText = pull.section === fitBody(desired.body, pull.body);
	if (isSameText && !isMarked && !pull.isTextOutdated) {
		return { kind: unfinished ? "finish" : "none", pull };
	}
	return {
		kind: "update-text",
		pull,
		marker: markerOf(desired, pull.head),
		// Otherwise it is the title of this content, or one that people wrote.
		title: pull.isTextOutdated ? desired.title : pull.title,
	};
}

function decideNew(
	desired: Desired,
	closed: ClosedPullRequest | null,
	existingBranch: ExistingBranch,
): Plan {
	if (
		closed?.closedBy === "others" &&
		closed.isOurs &&
		closed.digest === desired.digest
	) {
		return { kind: "held", reason: "declined", pull: closed };
	}
	const declined = closed?.closedBy === "others" ? closed : null;
	switch (existingBranch.kind) {
		case "unknown": {
			const replaceable = closed?.isOurs ? closed.head : null;
			return {
				kind: "create",
				branch: { kind: "unknown", replaceable },
				declined,
			};
		}
		case "none":
			return { kind: "create", branch: existingBranch, declined };
		case "branch": {
			if (!existingBranch.isOurs) {
				return { kind: "held", reason: "others-commits", pull: null };
			}
			const { sha, content } = existingBranch;
			const kind =
				content !== null && isSameContent(content, desired)
					? "ready"
					: "branch";
			return { kind: "create", branch: { kind, sha }, declined };
		}
		default:
			return existingBranch satisfies never;
	}
}
