// What can go wrong at GitHub, or between two requests. A fault is plain data: spread one of these
// to change when or how often it happens.
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
	/** The route or GraphQL operation of the stand-in, if one matches. */
	route: RouteName | `${"query" | "mutation"} ${string}` | undefined;
}

export interface Fault {
	when(request: ArrivedRequest): boolean;
	/** How often it happens before it leaves the list. Default: once. */
	times?: number;
	/** Happens before the request is handled. */
	before?(): Promise<unknown>;
	/** Replaces the normal answer. Without it the request is handled as usual. */
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

/** The setting is off in the repository or in its organisation, so no permission in a workflow helps. */
export const actionsMayNotCreatePullRequests = (): Fault => ({
	when: on("POST /repos/{owner}/{repo}/pulls"),
	respond: refuse(actionsMayNotOpenPulls()),
});

/** `permissions` in the format of the header: "contents=write", "issues=write; pull_requests=write". */
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

/** A replica does not have the pull request yet that was just created. */
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
