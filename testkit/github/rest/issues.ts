// What pull requests have in common with issues: comments, labels, assignees, milestones.
import { closePull, reopenPull } from "../lifecycle.ts";
import { invalid, labelUnauthorized, notFound, Refusal } from "../refusal.ts";
import { route } from "../route.ts";
import { commentShape, issueShape, labelShape, userShape } from "../shapes.ts";
import {
	type Issue,
	nextId,
	type RepositoryState,
	type Token,
} from "../state.ts";
import { checkText, union } from "./pulls.ts";

/** One of the two permissions is enough, because the number may be that of a pull request. */
const needs = "issues=write; pull_requests=write";

function findIssue({ issues, pulls }: RepositoryState, number: number): Issue {
	const issue = [...pulls, ...issues].find((one) => one.number === number);
	if (issue === undefined) throw notFound();
	return issue;
}

export const issueRoutes = [
	route(
		"GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
		{ needs: "issues=read; pull_requests=read", status: 200, paged: true },
		async ({ issue_number }, { github, repository }) => {
			const issue = findIssue(repository, issue_number);
			return issue.comments.map((comment) =>
				commentShape(github, repository, issue, comment),
			);
		},
	),

	route(
		"POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
		{ needs, status: 201, body: { body: "string" } },
		async ({ issue_number, body }, { github, repository, token }) => {
			const issue = findIssue(repository, issue_number);
			if (issue.locked)
				throw new Refusal(
					403,
					"Unable to create comment because issue is locked.",
				);
			if (body.trim() === "")
				throw invalid({
					resource: "IssueComment",
					code: "missing_field",
					field: "body",
				});
			checkText({ body });
			const comment = {
				id: nextId(github),
				author: token.account.login,
				body,
				createdAt: github.now(),
			};
			issue.comments.push(comment);
			issue.updatedAt = github.now();
			return commentShape(github, repository, issue, comment);
		},
	),

	route(
		"PATCH /repos/{owner}/{repo}/issues/{issue_number}",
		{
			needs,
			status: 200,
			body: {
				title: "any?",
				body: "string?",
				state: "string?",
				labels: "array?",
				assignees: "array?",
				milestone: "any?",
			},
		},
		async ({ issue_number, ...sent }, { github, repository, token }) => {
			const issue = findIssue(repository, issue_number);
			const pull = repository.pulls.find((one) => one === issue);
			checkText(sent);
			checkNewLabels(repository, token, sent.labels ?? []);
			if (sent.milestone !== undefined)
				issue.milestone = checkMilestone(repository, sent.milestone);
			if (sent.labels)
				issue.labels = union([], ensureLabels(repository, sent.labels));
			if (sent.assignees)
				issue.assignees = assignable(repository, sent.assignees);
			if (pull && sent.state === "open")
				await reopenPull(github, repository, pull);
			else if (pull && sent.state === "closed") closePull(github, pull);
			else issue.state = sent.state ?? issue.state;
			if (sent.title) issue.title = String(sent.title);
			if (sent.body !== undefined) issue.body = sent.body;
			issue.updatedAt = github.now();
			return issueShape(github, repository, issue);
		},
	),

	route(
		"POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
		{ needs, status: 200 },
		async (sent, { github, repository, token }) => {
			const issue = findIssue(repository, sent.issue_number);
			const labels = "labels" in sent ? (sent.labels ?? []) : [];
			checkNewLabels(repository, token, [labels].flat());
			const added = ensureLabels(repository, [labels].flat());
			issue.labels = union(issue.labels, added);
			issue.updatedAt = github.now();
			return issue.labels.map(labelShape);
		},
	),

	route(
		"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
		{ needs, status: 200 },
		async ({ issue_number, name }, { github, repository }) => {
			const issue = findIssue(repository, issue_number);
			const isMeant = (label: string) =>
				label.toLowerCase() === name.toLowerCase();
			if (!issue.labels.some(isMeant))
				throw new Refusal(404, "Label does not exist");
			issue.labels = issue.labels.filter((label) => !isMeant(label));
			issue.updatedAt = github.now();
			return issue.labels.map(labelShape);
		},
	),

	route(
		"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees",
		{ needs, status: 201, body: { assignees: "array?" } },
		async ({ issue_number, assignees = [] }, { github, repository }) => {
			const issue = findIssue(repository, issue_number);
			const added = assignable(repository, assignees);
			issue.assignees = union(issue.assignees, added);
			issue.updatedAt = github.now();
			return issueShape(github, repository, issue);
		},
	),

	route(
		"GET /repos/{owner}/{repo}/milestones",
		{ needs: "issues=read; pull_requests=read", status: 200, paged: true },
		async ({ state = "open" }, { github, repository }) =>
			repository.milestones
				.filter((milestone) => state === "all" || milestone.state === state)
				.map((milestone) => ({
					...milestone,
					description: null,
					due_on: null,
					creator: userShape(github, repository.owner),
				})),
	),
];

/** The permission to label pull requests does not include creating new labels. */
function checkNewLabels(
	repository: RepositoryState,
	{ permissions }: Token,
	sent: (string | { name?: string })[],
): void {
	const known = new Set(repository.labels.map((label) => label.toLowerCase()));
	const isNew = (label: string | { name?: string }) =>
		!known.has(
			(typeof label === "string" ? label : (label.name ?? "")).toLowerCase(),
		);
	if (permissions.issues !== "write" && sent.some(isNew))
		throw labelUnauthorized();
}

/** The labels in the repository's spelling. Missing ones are created. */
function ensureLabels(
	repository: RepositoryState,
	sent: (string | { name?: string })[],
): string[] {
	const names = sent.map((label) =>
		typeof label === "string" ? label : (label.name ?? ""),
	);
	const bad = names.find((name) => name === "" || [...name].length > 50);
	if (bad !== undefined)
		throw invalid({
			value: bad,
			resource: "Label",
			field: "name",
			code: "invalid",
		});
	return names.map((name) => {
		const known = repository.labels.find(
			(label) => label.toLowerCase() === name.toLowerCase(),
		);
		if (known === undefined) repository.labels.push(name);
		return known ?? name;
	});
}

/** GitHub silently ignores names that it does not know. */
function assignable(
	{ collaborators }: RepositoryState,
	sent: (string | { login?: string })[],
) {
	const logins = sent.map((one) => (typeof one === "string" ? one : one.login));
	return collaborators.filter((login) => logins.includes(login));
}

function checkMilestone({ milestones }: RepositoryState, sent: unknown) {
	if (sent === null) return null;
	const milestone = milestones.find(({ number }) => number === Number(sent));
	if (milestone === undefined)
		throw invalid({
			value: sent,
			resource: "Issue",
			field: "milestone",
			code: "invalid",
		});
	return milestone.number;
}
