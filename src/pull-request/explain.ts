import { encodePath } from "../lib/encode-path.ts";
import { Problem } from "../lib/problem.ts";
import {
	type Destination,
	findProblem,
	findWarning,
	type ProblemText,
	readRefusal,
} from "./github-errors.ts";

/** What a run has already changed on GitHub, as people can see it. */
export interface VisibleState {
	/** One sentence. */
	readonly text: string;
	/** Whether the branch is complete, so that people can open the pull request themselves. */
	readonly isReadyToOpen?: boolean;
}

export interface ErrorContext extends Destination {
	/** e.g. `https://github.com` */
	readonly serverUrl: string;
	/** Null: nothing was changed. */
	readonly state: VisibleState | null;
}

const UNKNOWN: ProblemText = {
	title: "GitHub refused a request",
	remedy: "Run it again; if it stays, report it with this message.",
};

/**
 * Explains an error that stops the run: what GitHub refused, in which state that leaves the repository, and the way
 * out.
 * @returns a Problem for a failed request, any other error as it is
 */
export function explainError(error: unknown, context: ErrorContext): unknown {
	if (error instanceof Problem || !(error instanceof Error)) return error;
	const refusal = readRefusal(error);
	const { status, request, message } = refusal;
	if (request === "") return error;
	const { title, remedy } = findProblem(refusal) ?? UNKNOWN;
	const link = compareLink(context);
	return new Problem({
		title,
		cause: [
			`${request}${status === null ? "" : ` answered ${status}`}: ${message}`,
			context.state?.text ?? "Nothing was changed on GitHub.",
		].join("\n"),
		remedy: [
			typeof remedy === "string" ? remedy : remedy(context, refusal),
			...(link === null ? [] : [`Or open the pull request yourself: ${link}`]),
		].join(" "),
	});
}

/**
 * The warning of a run that goes on: what was not done, why, and the way out.
 * @param subject with its verb, e.g. "The label `x` was"
 */
export function explainWarning(
	subject: string,
	error: unknown,
	participle = "set",
): string {
	const refusal = readRefusal(error);
	const remedy =
		findWarning(refusal) ?? "The pull request stands; do it by hand.";
	return `${subject} not ${participle}: ${asSentence(refusal.message)} ${remedy}`;
}

/**
 * Makes a request that the run does not depend on.
 * @returns a warning where GitHub refuses it; else nothing
 */
export async function warnIfRefused(
	subject: string,
	request: () => Promise<unknown>,
	participle?: string,
): Promise<string[]> {
	try {
		await request();
		return [];
	} catch (error) {
		return [explainWarning(subject, error, participle)];
	}
}

/** Ends the text with one full stop. */
function asSentence(text: string): string {
	return text.replace(/\.?$/, ".");
}

function compareLink({
	state,
	serverUrl,
	owner,
	repo,
	base,
	branch,
}: ErrorContext): string | null {
	if (!state?.isReadyToOpen) return null;
	return `${serverUrl}/${owner}/${repo}/compare/${encodePath(base)}...${encodePath(branch)}?expand=1`;
}
