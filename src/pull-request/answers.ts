// What the answers must have, as far as it is read: a proxy's page may come with status 200 as well.
import * as z from "zod/mini";
import { UNREADABLE } from "./github-errors.ts";

const text = z.string();
const object = z.object({});
const withSha = z.object({ sha: text });
const branch = z.object({ ref: text, sha: text });
const pull = z.object({
	number: z.number(),
	html_url: text,
	head: branch,
	base: z.object({ ref: text }),
});
const commit = z.object({
	sha: text,
	commit: z.object({ message: text, tree: withSha }),
});

const numbered = z.object({ number: z.number() });
const list = z.array(object);
const ref = z.object({ object: withSha });

const ANSWERS: Readonly<Record<string, z.ZodMiniType>> = {
	"GET /repos/{owner}/{repo}": z.object({ node_id: text }),
	"GET /repos/{owner}/{repo}/pulls": z.array(pull),
	"POST /repos/{owner}/{repo}/pulls": pull,
	"GET /repos/{owner}/{repo}/branches/{branch}": z.object({ commit }),
	"GET /repos/{owner}/{repo}/compare/{basehead}": z.object({
		commits: z.array(commit),
		total_commits: z.number(),
	}),
	"GET /repos/{owner}/{repo}/git/ref/{ref}": ref,
	"POST /repos/{owner}/{repo}/git/refs": ref,
	"PATCH /repos/{owner}/{repo}/git/refs/{ref}": ref,
	"POST /repos/{owner}/{repo}/git/trees": withSha,
	"POST /repos/{owner}/{repo}/git/commits": withSha,
	"PATCH /repos/{owner}/{repo}/pulls/{pull_number}": numbered,
	"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers":
		numbered,
	"PATCH /repos/{owner}/{repo}/issues/{issue_number}": numbered,
	"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees": numbered,
	"POST /repos/{owner}/{repo}/issues/{issue_number}/labels": list,
	"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": list,
	"POST /repos/{owner}/{repo}/issues/{issue_number}/comments": z.object({
		id: z.number(),
	}),
	"GET /repos/{owner}/{repo}/issues/{issue_number}/comments": list,
	"GET /repos/{owner}/{repo}/milestones": z.array(
		z.object({ number: z.number(), title: text }),
	),
	"POST /graphql": z.union([
		z.object({ data: object }),
		z.object({ errors: list }),
	]),
};

/** What GitHub answers any other request, for example the next page of a list. */
const ANY = z.union([object, z.array(z.unknown())]);

interface Request {
	readonly method: string;
	/** A template, or for the pages of a list an address. */
	readonly url: string;
}

function expectedOf({ method, url }: Request): z.ZodMiniType {
	const known = ANSWERS[`${method} ${url}`];
	if (known !== undefined || !URL.canParse(url)) return known ?? ANY;
	const { pathname } = new URL(url);
	const path = pathname.slice(Math.max(0, pathname.indexOf("/repos/")));
	const route = Object.keys(ANSWERS).find((name) =>
		isOfTemplate(`${method} ${path}`, name),
	);
	return ANSWERS[route ?? ""] ?? ANY;
}

function isOfTemplate(route: string, template: string): boolean {
	const parts = route.split("/");
	const expected = template.split("/");
	return (
		parts.length === expected.length &&
		expected.every(
			(part, index) => part.startsWith("{") || part === parts[index],
		)
	);
}

interface Answer {
	readonly status: number;
	readonly data: unknown;
}

/**
 * Whether it is GitHub's answer to the request.
 * @throws with the beginning of what it is instead
 */
export function checkAnswer(answer: Answer, request: Request): void {
	const { status, data } = answer;
	if (status === 204) return;
	if (expectedOf(request).safeParse(data).success) return;
	throw Object.assign(new Error(`${UNREADABLE}: ${beginningOf(data)}`), {
		status,
		request,
		response: answer,
	});
}

function beginningOf(data: unknown): string {
	const text = typeof data === "string" ? data : JSON.stringify(data);
	const line = (text ?? "").replace(/\s+/g, " ").trim();
	return line === "" ? "it is empty" : line.slice(0, 100);
}
