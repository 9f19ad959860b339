/** What GitHub refused, as far as a run goes on differently after it. */

/** The HTTP status of a refused REST request; null for anything else that was thrown. */
export function statusOf(error: unknown): number | null {
	return error instanceof Error &&
		"status" in error &&
		typeof error.status === "number"
		? error.status
		: null;
}

/** Whether GitHub refused with this status and these words. */
export function isRefusal(
	error: unknown,
	status: number,
	words: RegExp,
): boolean {
	return (
		error instanceof Error &&
		statusOf(error) === status &&
		words.test(error.message)
	);
}

/** A pull request of the same branch and base was opened since we looked. */
export function isTwin(error: unknown): boolean {
	return isRefusal(error, 422, /A pull request already exists/i);
}

/** GitHub locks the branch of a pull request that waits in a merge queue. */
export function isQueueLock(error: unknown): boolean {
	return (
		error instanceof Error &&
		/added to a merge queue|queued for merging/i.test(error.message)
	);
}

/** A ruleset or a protected branch. */
export const RULE =
	/Repository rule violations|protected branch|Cannot (?:create|update|delete) this protected ref|Changes must be made through a pull request/i;

/** An Enterprise Server that is older than the mutation, or a proxy that lets only REST through. */
export function isUnknownMutation(error: unknown, name: string): boolean {
	if (!(error instanceof Error)) return false;
	const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
	return (
		error.message.includes(`Field '${name}' doesn't exist`) ||
		error.message.includes(`${input} isn't a defined input type`) ||
		[404, 405, 501].includes(statusOf(error) ?? 0)
	);
}

/** What was created a moment ago has not reached all of GitHub. Teams are another matter: a token may not see them. */
export function isNotYetVisible(error: unknown): boolean {
	return (
		isRefusal(
			error,
			422,
			/Could not resolve to a node with the global id of '(?!T_)/i,
		) || isRefusal(error, 404, /./)
	);
}

export function isDraftRefusal(error: unknown): boolean {
	return isRefusal(error, 422, /Draft pull requests are not supported/i);
}
