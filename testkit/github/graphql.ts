// The mutations that REST does not have. This is not a GraphQL engine: it recognises an operation by
// its field and reads the input from the variables.
import { isAncestor, peel, readRefs, readTree, zeroOid } from "./git.ts";
import { notFound, Refusal, unprocessable } from "./refusal.ts";
import { checkText } from "./rest/pulls.ts";
import { moveChecked } from "./rest/refs.ts";
import { checkPermission, checkRepository } from "./route.ts";
import { mergeableState } from "./shapes.ts";
import {
	findRepository,
	type MergeMethod,
	type RepositoryState,
	type State,
	type Token,
} from "./state.ts";

interface GraphqlResponse {
	data?: Record<string, unknown>;
	errors?: { message: string; type?: string; path?: string[] }[];
}

interface Call {
	github: State;
	token: Token;
	query: string;
	input: Record<string, unknown>;
}

const operations: Record<string, (call: Call) => Promise<unknown>> = {
	"query repository": queryRepository,
	"mutation updateRefs": updateRefs,
	"mutation updatePullRequest": updatePullRequest,
	"mutation enablePullRequestAutoMerge": enableAutoMerge,
	"mutation disablePullRequestAutoMerge": disableAutoMerge,
};

/** The GraphQL error types for REST statuses. */
const errorTypes: Record<number, string> = {
	403: "FORBIDDEN",
	404: "NOT_FOUND",
	409: "STALE_DATA",
	422: "UNPROCESSABLE",
};

/** The fields of a mutation, each with the variable of its input and the key of its answer. */
const fieldsOf = (query: string) =>
	[
		...query.matchAll(
			/(?:(\w+)\s*:\s*)?(\w+)\s*\(\s*input\s*:\s*\$(\w+)\s*\)/g,
		),
	].map(([, alias, field = "", variable = ""]) => ({
		key: alias ?? field,
		field,
		variable,
	}));

/** How a request is recorded: "mutation updateRefs", "query repository". */
export function operationOf(
	body: unknown,
): `${"query" | "mutation"} ${string}` {
	const query = isObject(body) ? String(body.query) : "";
	const kind = /^\s*mutation\b/.test(query) ? "mutation" : "query";
	// One that is asked for twice counts once: the first is asked for its answer alone.
	const several = [...new Set(fieldsOf(query).map(({ field }) => field))];
	const first = /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query)?.[1];
	return `${kind} ${several.length > 1 ? several.join(", ") : first}`;
}

export async function answerGraphql(
	github: State,
	token: Token,
	body: Record<string, unknown>,
): Promise<GraphqlResponse> {
	const query = String(body.query);
	const variables = isObject(body.variables) ? body.variables : {};
	const name = operationOf(body);
	const [kind = "", only = ""] = name.split(" ");
	const fields = fieldsOf(query);
	const calls =
		fields.length > 1
			? fields.map(({ key, field, variable }) => ({
					key,
					field,
					input: variables[variable],
				}))
			: // Clients send `$input: {...}` or one variable for each field.
				[{ key: only, field: only, input: variables.input }];
	const unknown = calls.find(({ field }) => !operations[`${kind} ${field}`]);
	if (unknown)
		return {
			errors: [
				{
					message: `The stand-in for GitHub does not know "${kind} ${unknown.field}": see testkit/github/graphql.ts`,
				},
			],
		};
	// One after the other. Later ones run even if an earlier one fails.
	const answer: GraphqlResponse = { data: {} };
	for (const { key, field, input: nested } of calls) {
		const input = {
			...(calls.length > 1 ? {} : variables),
			...(isObject(nested) && nested),
		};
		const call = { github, token, query, input };
		const { data, error } = await carryOut(`${kind} ${field}`, call);
		answer.data = { ...answer.data, [key]: data };
		if (error) {
			const errors = answer.errors ?? [];
			answer.errors = [...errors, { ...error, path: [key] }];
		}
	}
	return answer;
}

async function carryOut(
	operation: string,
	call: Call,
): Promise<{ data: unknown; error?: { message: string; type: string } }> {
	try {
		return { data: await operations[operation]?.(call) };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const type = errorTypes[error.status] ?? "INTERNAL";
		return { data: null, error: { type, message: error.message } };
	}
}

interface RefUpdate {
	name: string;
	beforeOid?: string | null;
	afterOid: string;
	force?: boolean | null;
}

/** Compare-and-swap of any number of references: all of them move, or none. */
async function updateRefs({ github, token, input }: Call) {
	const updates = readRefUpdates(input.refUpdates);
	const repository = findNode(github.repositories, input.repositoryId);
	checkRepository("POST", repository);
	checkPermission("contents=write", { repository, token });
	const { gitDir } = repository;
	const refs = await readRefs(gitDir);
	const moves = updates.map(({ name, beforeOid, afterOid }) => {
		const now = refs.get(name) ?? zeroOid;
		if (beforeOid && beforeOid !== now)
			throw new Refusal(
				409,
				`Expected branch to point to "${beforeOid}" but it did not.  Pull and try again.`,
			);
		return { ref: name, before: now, after: afterOid };
	});
	for (const [index, { before, after }] of moves.entries()) {
		if (after === zeroOid) continue;
		if ((await peel(gitDir, after, "commit")) !== after)
			throw new Refusal(404, `Could not resolve to a node: ${after}`);
		const forced = updates[index]?.force || before === zeroOid;
		if (!forced && !isAncestor(gitDir, before, after))
			throw unprocessable("Update is not a fast forward");
	}
	await moveChecked(repository, moves);
	return { clientMutationId: input.clientMutationId ?? null };
}

function readRefUpdates(sent: unknown): RefUpdate[] {
	const isRefUpdate = (update: unknown): update is RefUpdate =>
		isObject(update) &&
		String(update.name).startsWith("refs/") &&
		/^[0-9a-f]{40}$/.test(String(update.afterOid)) &&
		/^([0-9a-f]{40}|null|undefined)$/.test(String(update.beforeOid));
	if (!Array.isArray(sent) || !sent.every(isRefUpdate))
		throw unprocessable(
			"Variable refUpdates of type [RefUpdate!]! was provided invalid value",
		);
	return sent;
}

async function updatePullRequest({ github, token, input }: Call) {
	const { repository, pull } = findPull({ github, input });
	checkRepository("POST", repository);
	checkPermission("pull_requests=write", { repository, token });
	const { title, body } = input;
	const isText = (text: unknown) =>
		["string", "undefined"].includes(typeof text);
	if (!isText(title) || !isText(body))
		throw unprocessable("Variable of type String was provided invalid value");
	checkText({ title, body: body === undefined ? null : String(body) });
	if (title !== undefined) pull.title = String(title);
	if (body !== undefined) pull.body = String(body);
	if (title !== undefined || body !== undefined) pull.updatedAt = github.now();
	return {
		clientMutationId: input.clientMutationId ?? null,
		pullRequest: {
			id: pull.nodeId,
			number: pull.number,
			body: pull.body ?? "",
		},
	};
}

function findPull({ github, input }: Pick<Call, "github" | "input">) {
	const repository = github.repositories.find(({ pulls }) =>
		pulls.some(({ nodeId }) => nodeId === input.pullRequestId),
	);
	const pull = findNode(repository?.pulls ?? [], input.pullRequestId);
	if (repository === undefined) throw notFound();
	return { repository, pull };
}

function findPullToMerge({ github, token, input }: Call) {
	const { repository, pull } = findPull({ github, input });
	const needs = "contents=write,pull_requests=write";
	checkPermission(needs, { repository, token });
	return { repository, pull };
}

async function disableAutoMerge(call: Call) {
	const { pull } = findPullToMerge(call);
	if (pull.autoMerge === null)
		throw unprocessable("Can't disable auto-merge for this pull request.");
	pull.autoMerge = null;
	return { clientMutationId: call.input.clientMutationId ?? null };
}

async function enableAutoMerge(call: Call) {
	const { repository, pull } = findPullToMerge(call);
	const { token, input } = call;
	const { settings } = repository;
	if (!settings.allowAutoMerge)
		throw unprocessable("Auto merge is not allowed for this repository");
	const method = String(input.mergeMethod ?? "MERGE").toLowerCase();
	if (!isMergeMethod(method) || !settings.mergeMethods.includes(method))
		throw unprocessable(
			`Merge method ${method} is not allowed on this repository`,
		);
	if (pull.state === "closed") throw unprocessable("Pull request is closed");
	if ((await mergeableState(repository, pull)) === "clean")
		throw unprocessable(
			settings.baseIsProtected
				? "Pull request is in clean status"
				: "Pull request Protected branch rules not configured for this branch",
		);
	pull.autoMerge = { method, enabledBy: token.account.login };
	return {
		clientMutationId: input.clientMutationId ?? null,
		pullRequest: { id: pull.nodeId, number: pull.number },
	};
}

/**
 * Also answers `pullRequest(number: 7)`, under one or more aliases, with the most common fields, and
 * `object(expression: "sha:folder")` with the entries of the tree.
 */
async function queryRepository({ github, query, input }: Call) {
	const { owner, name } = input;
	const repository = findRepository(github, `${owner}/${name}`);
	if (repository === undefined)
		throw new Refusal(
			404,
			`Could not resolve to a Repository with the name '${owner}/${name}'.`,
		);
	const pulls = query.matchAll(
		/(?:(\w+)\s*:\s*)?pullRequest\(\s*number:\s*\$?(\w+)\s*\)/g,
	);
	const [, expression] =
		/object\(\s*expression:\s*\$(\w+)\s*\)/.exec(query) ?? [];
	return {
		id: repository.nodeId,
		...(expression !== undefined && {
			object: await queriedTree(repository, String(input[expression])),
		}),
		...Object.fromEntries(
			[...pulls].map(([, alias = "pullRequest", number = ""]) => [
				alias,
				queriedPull(repository, Number(input[number] ?? number)),
			]),
		),
	};
}

/** @param expression a commit's id, a colon, and a folder; of others it knows nothing */
async function queriedTree({ gitDir }: RepositoryState, expression: string) {
	const [, commit = "", folder = ""] = /^(\w+):(.*)$/.exec(expression) ?? [];
	let tree = await peel(gitDir, commit, "tree");
	for (const name of folder.split("/").filter(Boolean)) {
		const entries =
			tree === undefined ? [] : await readTree(gitDir, tree, "flat");
		tree = entries.find(
			({ path, type }) => path === name && type === "tree",
		)?.sha;
	}
	if (tree === undefined) return null;
	const entries = await readTree(gitDir, tree, "flat");
	return { entries: entries.map(({ sha }) => ({ oid: sha })) };
}

function queriedPull({ pulls }: RepositoryState, number: number) {
	const pull = pulls.find((one) => one.number === number);
	if (pull === undefined)
		throw new Refusal(
			404,
			`Could not resolve to a PullRequest with the number of ${number}.`,
		);
	return {
		id: pull.nodeId,
		number,
		state: pull.mergedAt ? "MERGED" : pull.state.toUpperCase(),
		isInMergeQueue: pull.mergeQueue,
		autoMergeRequest: pull.autoMerge && {
			mergeMethod: pull.autoMerge.method.toUpperCase(),
		},
	};
}

function findNode<Node extends { nodeId: string }>(nodes: Node[], id: unknown) {
	const node = nodes.find(({ nodeId }) => nodeId === id);
	if (node === undefined)
		throw new Refusal(
			404,
			`Could not resolve to a node with the global id of '${id}'.`,
		);
	return node;
}

function isMergeMethod(method: string): method is MergeMethod {
	return ["merge", "squash", "rebase"].includes(method);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
