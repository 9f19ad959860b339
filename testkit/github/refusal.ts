// GitHub's refusals. The texts are GitHub's own, because programs match on them.

/** Thrown while a request is handled. The server turns it into the response. */
export class Refusal extends Error {
	override readonly name = "Refusal";
	readonly status: number;
	/** Of most refusals objects, of some only sentences. */
	readonly errors: readonly (object | string)[] | undefined;
	readonly documentation: string;

	constructor(
		status: number,
		message: string,
		errors?: readonly (object | string)[],
		documentation = "https://docs.github.com/rest",
	) {
		super(message);
		this.status = status;
		this.errors = errors;
		this.documentation = documentation;
	}
}

export const notFound = () => new Refusal(404, "Not Found");

/** What GitHub's front end says where the machines behind it give up. */
export const badGateway = () => new Refusal(502, "Server Error");

export const unprocessable = (message: string) => new Refusal(422, message);

/** "Validation Failed", with what is wrong in the errors array. */
export const invalid = (error: {
	resource: string;
	code: string;
	field?: string;
	value?: unknown;
	message?: string;
}) => new Refusal(422, "Validation Failed", [error]);

export const invalidPull = (message: string) =>
	invalid({ resource: "PullRequest", code: "custom", message });

export const actionsMayNotOpenPulls = () =>
	new Refusal(
		403,
		"GitHub Actions is not permitted to create or approve pull requests.",
		undefined,
		"https://docs.github.com/rest/pulls/pulls#create-a-pull-request",
	);

export const notAccessible = (tokenType: "Bot" | "User") =>
	new Refusal(
		403,
		`Resource not accessible by ${tokenType === "Bot" ? "integration" : "personal access token"}`,
	);

export const ruleViolation = (rule: string) =>
	unprocessable(`Repository rule violations found\n\n${rule}\n\n`);

export const unresolvableNode = (resource: string, nodeId: string) =>
	invalid({
		resource,
		code: "unprocessable",
		field: "data",
		message: `Could not resolve to a node with the global id of '${nodeId}'.`,
	});

/** A team that the token can't see. Teams of before 2021 have ids of another form. */
export const unresolvableTeam = (nodeId: string) =>
	new Refusal(422, "Validation Failed", [
		`Could not resolve to a node with the global id of '${nodeId}'.`,
	]);

export const labelUnauthorized = () =>
	new Refusal(
		403,
		"You do not have permission to create labels on this repository.",
		[{ resource: "Repository", field: "label", code: "unauthorized" }],
	);

export const treeTimedOut = () =>
	unprocessable(
		"Sorry, your request timed out. It's likely that your input was too large to process. Consider building the tree incrementally, or building the commits you need in a local clone of the repository and then pushing them to GitHub.",
	);

/** The response body of a refusal. */
export function refusalBody(refusal: Refusal) {
	return {
		message: refusal.message,
		...(refusal.errors && { errors: refusal.errors }),
		documentation_url: refusal.documentation,
		status: String(refusal.status),
	};
}
