// What goes wrong with GitHub, or between two requests to it. A fault is plain data: spread one
// of these to change when or how often it strikes.
import type { People } from "./people.ts";
import {
	actionsMayNotOpenPulls,
	notAccessible,
	type Refusal,
	refusalBody,
	ruleViolation,
	unresolvableNode,
} from "./refusal.ts";
import type { RouteName } from "./route.ts";

export interface ArrivedRequest {
	method: string;
	/** Decoded, without the query. */
	path: string;
	query: Record<string, string>;
	body: unknown;
	/** Which of the stand-in's routes or GraphQL operations it is, if any. */
	route: RouteName | `${"query" | "mutation"} ${string}` | undefined;
}

export interface Fault {
	when(request: ArrivedRequest): boolean;
	/** How often it strikes before it is gone from the list; once, if not told. */
	times?: number;
	/** Happens before the request is handled. */
	before?(): Promise<unknown>;
	/** Instead of handling the request; without it, handling goes on. */
	respond?: FaultResponse | "reset-connection";
}

export interface FaultResponse {
	status: number;
	headers?: Record<string, string>;
	body: unknown;
}

// -- when --

export const always = () => true;

export const isWrite = ({ method, route }: ArrivedRequest) =>
	method !== "GET" && !route?.startsWith("query ");

export const on =
	(...routes: (RouteName | `mutation ${string}`)[]) =>
	({ route }: ArrivedRequest) =>
		routes.some((one) => one === route);

const updatesRefs = on(
	"mutation updateRefs",
	"mutation updatePullRequest, updateRefs",
);

const movesBranch = on(
	"mutation updateRefs",
	"mutation updatePullRequest, updateRefs",
	"POST /repos/{owner}/{repo}/git/refs",
	"PATCH /repos/{owner}/{repo}/git/refs/{ref}",
	"DELETE /repos/{owner}/{repo}/git/refs/{ref}",
);

// -- ready faults --

const refuse = (refusal: Refusal, headers: Record<string, string> = {}) => ({
	status: refusal.status,
	headers,
	body: refusalBody(refusal),
});

/** The setting is off, in the repository or above it: no permission in a workflow helps. */
export const actionsMayNotCreatePullRequests = (): Fault => ({
	when: on("POST /repos/{owner}/{repo}/pulls"),
	respond: refuse(actionsMayNotOpenPulls()),
});

/** `permissions` in the words of the header: "contents=write", "issues=write; pull_requests=write". */
export const resourceNotAccessible = (
	permissions: string,
	when: Fault["when"] = isWrite,
): Fault => ({
	when,
	respond: refuse(notAccessible("Bot"), {
		"x-accepted-github-permissions": permissions,
	}),
});

export const secondaryRateLimit = (retryAfterSeconds: number): Fault => ({
	when: isWrite,
	respond: {
		status: 403,
		headers: { "retry-after": String(retryAfterSeconds) },
		body: {
			message:
				"You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
			documentation_url:
				"https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits",
		},
	},
});

export const serverError = (status = 502): Fault => ({
	when: always,
	respond: { status, body: { message: "Server Error" } },
});

export const connectionReset = (): Fault => ({
	when: always,
	respond: "reset-connection",
});

/** A replica has not heard yet of the pull request that was created a moment ago. */
export const notYetVisible = (nodeId = "PR_standin"): Fault => ({
	when: on(
		"PATCH /repos/{owner}/{repo}/issues/{issue_number}",
		"POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
		"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees",
		"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
	),
	respond: refuse(unresolvableNode("Issue", nodeId)),
});

export const rulesetRefusal = (
	rule = "Changes must be made through a pull request.",
): Fault => ({
	when: movesBranch,
	respond: refuse(ruleViolation(rule)),
});

/** An Enterprise Server from before `updateRefs`. */
export const withoutUpdateRefs = (): Fault => ({
	when: updatesRefs,
	times: Number.POSITIVE_INFINITY,
	respond: {
		status: 200,
		body: {
			errors: [
				{
					path: ["mutation", "updateRefs"],
					extensions: {
						code: "undefinedField",
						typeName: "Mutation",
						fieldName: "updateRefs",
					},
					message: "Field 'updateRefs' doesn't exist on type 'Mutation'",
				},
			],
		},
	},
});

/** A human pushes after the branch was read and before it is written. */
export const pushBetween = (
	repository: Pick<People, "commit">,
	branch: string,
	files: Record<string, string>,
): Fault => ({
	when: movesBranch,
	before: () => repository.commit(branch, { files }),
});
