import type { FileChanges } from "../checkout/write.ts";
import type { Marker } from "./marker.ts";

/** What the run wants to see in the pull request. */
export interface Desired {
	/** Against the base; paths relative to the root of the repository. */
	readonly changes: FileChanges;
	/** Of the files' contents, without the manifest's time stamp. */
	readonly digest: string;
	/** Of the managed files as the base has them. */
	readonly base: string;
	readonly title: string;
	/** Our section, without marker. */
	readonly body: string;
}

/** What GitHub says of the branch and its pull requests. */
export interface Remote {
	readonly open: OpenPullRequest | null;
	/** The latest closed one. */
	readonly closed: {
		readonly number: number;
		readonly url: string;
		readonly isMerged: boolean;
		readonly digest: string | null;
	} | null;
	/** The branch without an open pull request; null where there is none, as far as is known. */
	readonly leftover: { readonly sha: string; readonly isOurs: boolean } | null;
}

export interface OpenPullRequest {
	readonly number: number;
	readonly url: string;
	readonly title: string;
	/** As GitHub has it, with what others wrote around our section. */
	readonly body: string;
	readonly head: string;
	readonly marker: Marker | null;
	/** Our section as it stands, without marker; null where somebody removed it. */
	readonly section: string | null;
	/** Whether every commit of the branch is ours, or a merge of the base into it. */
	readonly isOurs: boolean;
}

export type Plan =
	| { readonly kind: "none"; readonly pull: OpenPullRequest | null }
	| { readonly kind: "create"; readonly replaces: string | null }
	| { readonly kind: "rebuild"; readonly pull: OpenPullRequest }
	| {
			readonly kind: "retext";
			readonly pull: OpenPullRequest;
			readonly marker: Marker;
	  }
	| { readonly kind: "close"; readonly pull: OpenPullRequest }
	| {
			readonly kind: "held";
			readonly reason: "others-commits";
			readonly pull: OpenPullRequest | null;
	  }
	| {
			readonly kind: "held";
			readonly reason: "declined";
			readonly number: number;
			readonly url: string;
	  };

/** What to do about it. Total: there is a plan for every state, and only one. */
export function decide(desired: Desired, remote: Remote): Plan {
	const { open, closed, leftover } = remote;
	const differs =
		desired.changes.write.size + desired.changes.remove.length > 0;
	if (open) return decideOpen(desired, differs, open);
	if (!differs) return { kind: "none", pull: null };
	if (closed && !closed.isMerged && closed.digest === desired.digest) {
		const { number, url } = closed;
		return { kind: "held", reason: "declined", number, url };
	}
	if (leftover && !leftover.isOurs) {
		return { kind: "held", reason: "others-commits", pull: null };
	}
	return { kind: "create", replaces: leftover?.sha ?? null };
}

function decideOpen(
	desired: Desired,
	differs: boolean,
	pull: OpenPullRequest,
): Plan {
	if (!pull.isOurs) return { kind: "held", reason: "others-commits", pull };
	if (!differs) return { kind: "close", pull };
	const { marker } = pull;
	if (marker?.digest !== desired.digest || marker.base !== desired.base) {
		return { kind: "rebuild", pull };
	}
	return pull.section === desired.body
		? { kind: "none", pull }
		: { kind: "retext", pull, marker };
}
