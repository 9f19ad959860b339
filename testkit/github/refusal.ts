// GitHub's refusals. The texts are GitHub's own, because programs match on them.

/** Thrown while a request is handled. The server turns it into the response. */
export class Refusal extends Error {
	override readonly name = "Refusal";
	readonly status: number;
	readonly errors: object[] | undefined;
	readonly documentation: string;

	constructor(
		status: number,
		message: string,
		errors?: object[],
		documentation = "https://docs.github.com/rest",
	) {
		super(message);
		this.status = status;
		this.errors = errors;
		this.documentation = documentation;
	}
}

export const notFound = () => new Refusal(404, "Not Found");

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

/** The response body of a refusal. */
export function refusalBody(refusal: Refusal) {
	return {
		message: refusal.message,
		...(refusal.errors && { errors: refusal.errors }),
		documentation_url: refusal.documentation,
		status: String(refusal.status),
	};
}
