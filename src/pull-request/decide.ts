import type { FileChanges } from "../catalog/file-changes.ts";
import { type Content, fitBody, type Marker, type Marks } from "./marker.ts";

/** What the run wants to see in the pull request. */
export interface Desired {
	/** Against the base; paths relative to the root of the repository. */
	readonly changes: FileChanges;
	/** Of the files' contents, without the manifest's time stamp. */
	readonly digest: string;
	/** Of the managed files as the base has them. */
	readonly base: string;
	/** The base branch. */
	readonly into: string;
	readonly title: string;
	/** Our section, without marker. */
	readonly body: string;
}

/** What GitHub says of the branch and its pull requests. */
export interface Remote {
	readonly open: OpenPullRequest | null;
	/** The latest closed one into the same base. */
	readonly closed: ClosedPullRequest | null;
	/** The branch where no pull request is open. */
	readonly existingBranch: ExistingBranch;
}

export interface OpenPullRequest {
	readonly number: number;
	readonly url: string;
	readonly title: string;
	/** As GitHub has it, with what others wrote around our section. */
	readonly body: string;
	/** The base branch. */
	readonly into: string;
	readonly head: string;
	/** Our section as it stands, without marker; null where somebody removed it. */
	readonly section: string | null;
	/** What our latest commit on the branch brings; null where that is not known. */
	readonly content: Content | null;
	readonly marks: Marks;
	/** Who opened it; null where the account is gone. */
	readonly author: string | null;
	/** Whether the branch brings what our commit does and nothing else. */
	readonly isOurs: boolean;
	/** Whether somebody asks by label to have the branch rebuilt, whatever is on it. */
	readonly isHandedBack: boolean;
	readonly labels: readonly string[];
	/** Whether it waits in a merge queue, as far as is known: GitHub tells when the branch can't be moved. */
	readonly isQueued: boolean;
	readonly hasAutoMerge: boolean;
	readonly nodeId: string;
}

export interface ClosedPullRequest {
	readonly number: number;
	readonly url: string;
	readonly head: string;
	readonly digest: string | null;
	/** By whom, where it is not merged: `us` when there was nothing left to do. */
	readonly closedBy: "merge" | "us" | "others";
	/** Whether it ended with our commits alone. With those of others, its end says nothing about ours. */
	readonly isOurs: boolean;
}

export type ExistingBranch =
	/** Not looked for, since mostly there is none. */
	| { readonly kind: "unknown" }
	| { readonly kind: "none" }
	| {
			readonly kind: "branch";
			readonly sha: string;
			readonly isOurs: boolean;
			readonly content: Content | null;
	  };

/** What a new pull request's branch takes the place of. */
export type BranchState =
	/** Whether there is a branch is not known. If it is `leftover`, it may go. */
	| { readonly kind: "unknown"; readonly existingBranch: string | null }
	| { readonly kind: "none" }
	| { readonly kind: "branch"; readonly sha: string }
	/** The branch has the desired content already and lacks only its pull request. */
	| { readonly kind: "ready"; readonly sha: string };

export type Plan =
	| { readonly kind: "none"; readonly pull: OpenPullRequest | null }
	| { readonly kind: "create"; readonly place: BranchState }
	| { readonly kind: "rebuild"; readonly pull: OpenPullRequest }
	| {
			readonly kind: "update-text";
			readonly pull: OpenPullRequest;
			readonly marker: Marker;
	  }
	| { readonly kind: "close"; readonly pull: OpenPullRequest }
	| HeldPlan;

export type HeldPlan =
	| {
			readonly kind: "held";
			readonly reason: "others-commits";
			/** Null: they are on a branch without a pull request. */
			readonly pull: OpenPullRequest | null;
	  }
	| {
			readonly kind: "held";
			readonly reason: "merge-queue" | "other-base";
			readonly pull: OpenPullRequest;
	  }
	| {
			readonly kind: "held";
			readonly reason: "declined";
			readonly pull: ClosedPullRequest;
	  };

/** What to do about it. Total: there is a plan for every state, and only one. */
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
	const held = (reason: "merge-queue" | "other-base"): Plan => ({
		kind: "held",
		reason,
		pull,
	});
	if (pull.into !== desired.into) return held("other-base");
	if (pull.isQueued) return held("merge-queue");
	if (!pull.isOurs && !pull.isHandedBack) {
		return { kind: "held", reason: "others-commits", pull };
	}
	if (!differs) return { kind: "close", pull };
	const { content } = pull;
	if (pull.isHandedBack || !isSame(content, desired)) {
		return { kind: "rebuild", pull };
	}
	// A mark that we are closing it, or that others are at work on it, is no longer true.
	const isMarked = pull.marks.closed !== null || pull.marks.held;
	return pull.section === fitBody(desired.body, pull.body) && !isMarked
		? { kind: "none", pull }
		: { kind: "update-text", pull, marker: { ...content, commit: pull.head } };
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
	switch (existingBranch.kind) {
		case "unknown": {
			const known = closed?.isOurs ? closed.head : null;
			return {
				kind: "create",
				place: { kind: "unknown", existingBranch: known },
			};
		}
		case "none":
			return { kind: "create", place: existingBranch };
		case "branch": {
			if (!existingBranch.isOurs) {
				return { kind: "held", reason: "others-commits", pull: null };
			}
			const { sha, content } = existingBranch;
			const kind = isSame(content, desired) ? "ready" : "branch";
			return { kind: "create", place: { kind, sha } };
		}
		default:
			return existingBranch satisfies never;
	}
}

function isSame(content: Content | null, desired: Content): content is Content {
	return content?.digest === desired.digest && content.base === desired.base;
}
