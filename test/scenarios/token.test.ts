// Whatever fails, and whatever a server echoes, the token is nowhere but in requests to GitHub's API.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
	always,
	connectionReset,
	type Fault,
	isWrite,
	on,
} from "../../testkit/github/faults.ts";
import { AFTER, ASK, type Scenario, synced } from "../../testkit/scenario.ts";

const TOKEN = "ghs_SECRETSECRETSECRET";

const answer = (
	status: number,
	body: unknown,
	when: Fault["when"] = always,
	headers: Record<string, string> = {},
): Fault => ({
	when,
	times: Number.POSITIVE_INFINITY,
	respond: { status, body, headers },
});

const echo = { message: `Bad header: authorization: token ${TOKEN}` };

const failures: [string, Partial<Fault> & Pick<Fault, "when">][] = [
	["401 that echoes the header", answer(401, echo)],
	["403 that echoes the header", answer(403, echo)],
	["403 when writing", answer(403, echo, isWrite)],
	["404 that echoes the header", answer(404, echo)],
	[
		"422 that echoes the header",
		answer(422, { ...echo, errors: [echo] }, isWrite),
	],
	["500 that echoes the header", answer(500, echo, isWrite)],
	[
		"an error of GraphQL",
		answer(200, { errors: [echo] }, on("mutation updateRefs")),
	],
	[
		"a redirect to an address with the token in it",
		answer(301, echo, always, {
			location: `http://127.0.0.1:9/?token=${TOKEN}`,
		}),
	],
	["an answer of another shape", answer(200, { token: TOKEN }, on(ASK.list))],
	["an answer that is text", answer(200, TOKEN, on(ASK.tree))],
	[
		"a connection cut",
		{ ...connectionReset(), times: Number.POSITIVE_INFINITY },
	],
	["labels that fail", answer(403, echo, on(ASK.decorate, ASK.label))],
];

/** Everything that a run leaves, but for the line that has the runner mask the token. */
async function traces(scenario: Scenario, source?: string): Promise<string> {
	let workspace = "";
	const run = await scenario.run(
		{
			verbose: "true",
			labels: "catalog",
			"report-dir": "model-sync-report",
			...(source !== undefined && { source }),
		},
		{
			token: TOKEN,
			prepare: async (path) => {
				workspace = path;
			},
		},
	);
	const entries = await readdir(workspace, {
		recursive: true,
		withFileTypes: true,
	});
	const texts = await Promise.all(
		entries
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) =>
				readFile(join(parentPath, name), "latin1"),
			),
	);
	expect(run.log).toContain(`::add-mask::${TOKEN}\n`);
	return [
		run.log.replaceAll(`::add-mask::${TOKEN}\n`, ""),
		run.summary,
		JSON.stringify(run.outputs),
		...scenario.repository.pulls.map(({ body, title }) => `${title}\n${body}`),
		...texts,
	].join("\n");
}

test.concurrent.each(failures)("not after %s", async (_what, fault) => {
	await using scenario = await synced();
	scenario.github.addToken(TOKEN, {});
	scenario.upstream = AFTER;
	scenario.github.faults.push(fault);
	expect(await traces(scenario)).not.toContain(TOKEN);
});

test.concurrent("not after a server that can't be reached, and models.dev never hears of it", async () => {
	await using scenario = await synced();
	scenario.github.addToken(TOKEN, {});
	const heard: string[] = [];
	scenario.upstream = (response) => {
		heard.push(JSON.stringify(response.req.headers));
		response.statusCode = 404;
		response.end();
	};
	expect(await traces(scenario)).not.toContain(TOKEN);
	expect(heard).toHaveLength(1);
	expect(heard.join()).not.toContain(TOKEN);
	expect(await traces(scenario, "http://127.0.0.1:9/api.json")).not.toContain(
		TOKEN,
	);
});
