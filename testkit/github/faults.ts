// What can go wrong at GitHub, or between two requests. A fault is plain data: spread one of these
// to change when or how often it happens.
import { RawBody } from "./http.ts";
import type { People } from "./people.ts";
import {
	actionsMayNotOpenPulls,
	invalid,
	labelUnauthorized,
	notAccessible,
	Refusal,
	refusalBody,
	ruleViolation,
	treeTimedOut,
	unprocessable,
	unresolvableNode,
	unresolvableTeam,
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
	/** Happens after the request was handled, and before it is answered. */
	after?(): Promise<unknown>;
	/** Replaces the answer of a request that is handled as usual: it is lost on the way. */
	lose?: FaultResponse;
	/** Replaces the normal answer. Without it the request is handled as usual. */
	respond?: FaultResponse | "reset-connection";
}

const raw = (text: string) => new RawBody(text);

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
	(...routes: (RouteName | `${"query" | "mutation"} ${string}`)[]) =>
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

// -- GitHub's refusals, in its own words --

/** GraphQL refuses with 200. */
const graphqlError = (
	error: { type?: string; code?: string; message: string },
	headers: Record<string, string> = {},
): FaultResponse => ({
	status: 200,
	headers,
	body: { errors: [error] },
});

const forbidden = (message: string) => refuse(new Refusal(403, message));

/** The reset is one that has been by now, so that nobody waits for it. */
const LIMIT_REACHED = {
	"x-ratelimit-remaining": "0",
	"x-ratelimit-reset": "1",
};

/** What a request may be answered that another try at another time would not be. */
export const LIMITS = {
	"a rate limit": refuse(
		new Refusal(403, "API rate limit exceeded for installation ID 1."),
		LIMIT_REACHED,
	),
	"a rate limit of GraphQL": graphqlError(
		{
			type: "RATE_LIMIT",
			code: "graphql_rate_limit",
			message: "API rate limit already exceeded for installation ID 1.",
		},
		LIMIT_REACHED,
	),
	"a rate limit of GraphQL in its older form": graphqlError(
		{ type: "RATE_LIMITED", message: "API rate limit exceeded" },
		LIMIT_REACHED,
	),
	"a secondary rate limit": refuse(
		new Refusal(
			403,
			"You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
		),
		{ "retry-after": "1" },
	),
	"a secondary rate limit of GraphQL": graphqlError(
		{
			message:
				"You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
		},
		{ "retry-after": "1" },
	),
	"an older secondary rate limit": refuse(
		new Refusal(
			403,
			"You have triggered an abuse detection mechanism. Please wait a few minutes before you try again.",
		),
		{ "retry-after": "1" },
	),
	"a pace that is too quick": refuse(
		invalid({
			resource: "Issue",
			code: "custom",
			field: "base",
			message: "was submitted too quickly",
		}),
	),
	"a time-out": refuse(treeTimedOut()),
	"a node that is not visible yet": refuse(
		unresolvableNode("PullRequest", "PR_standin"),
	),
	"an answer that is a page": { status: 200, body: raw("<!DOCTYPE html>") },
	"an answer that is empty": { status: 200, body: raw("") },
	"an answer that is null": { status: 200, body: null },
	"a bad gateway": { status: 502, body: { message: "Server Error" } },
} satisfies Record<string, FaultResponse>;

/** What people have to change before the request is allowed. */
export const REFUSALS = {
	tokenLifetime: forbidden(
		"The 'acme' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 90 days. Please adjust your token's lifetime at the following URL: https://github.com/settings/personal-access-tokens/1",
	),
	classicToken: forbidden(
		"`acme` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.",
	),
	managedUser: forbidden(
		"Unauthorized: As an Enterprise Managed User, you cannot access this content",
	),
	pushNotAllowed: refuse(
		unprocessable("User is not allowed to push to this repository"),
	),
	commitMessage: refuse(
		ruleViolation("Commit message must match a given regex pattern: ^[A-Z]+-1"),
	),
	authorEmail: refuse(
		ruleViolation(
			"Commit author email must end with a matching pattern: @acme.example",
		),
	),
	path: refuse(ruleViolation("File path is restricted: priv/models_dev")),
	fileSize: refuse(ruleViolation("File size is over the limit of 1 MB")),
	secret: refuse(
		new Refusal(
			409,
			"Repository rule violations found\n\nSecret detected in content\n\n",
		),
	),
	branchName: refuse(
		ruleViolation("Branch name must match a given regex pattern: ^feature/"),
	),
	deletion: refuse(unprocessable("Cannot delete this branch")),
	labelUnauthorized: refuse(labelUnauthorized()),
	team: refuse(unresolvableTeam("T_kwDOA")),
	legacyTeam: refuse(unresolvableTeam("MDQ6VGVhbTE=")),
	locked: forbidden("Unable to create comment because issue is locked."),
} satisfies Record<string, FaultResponse>;
