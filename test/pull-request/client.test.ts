import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { connect } from "../../src/pull-request/client.ts";

test("a request ends in time, though GitHub trickles its answer for ever", async () => {
	const server = createServer(async (_, response) => {
		response.writeHead(200, { "content-type": "application/json" });
		while (!response.destroyed) {
			response.write(" ");
			await sleep(5);
		}
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	const { octokit } = await connect({
		token: "ghs_x",
		owner: "acme",
		repo: "assistant",
		apiUrl: `http://127.0.0.1:${port}`,
		log: () => {},
		requestMs: 100,
	});
	const request = octokit.request("GET /user", { request: { retries: 0 } });

	await expect(request).rejects.toThrow(/aborted due to timeout/);
	server.closeAllConnections();
	server.close();
});

test("a repository that was renamed, or whose owner was, is found by its old name", async () => {
	const asked: string[] = [];
	const server = createServer(({ url = "" }, response) => {
		asked.push(url);
		const [, rest] = /^\/repos\/old\/name(.*)$/.exec(url) ?? [];
		if (rest !== undefined) {
			const location = `/repositories/7${rest}`;
			response.writeHead(301, { location });
			response.end(JSON.stringify({ message: "Moved Permanently" }));
			return;
		}
		const isList = url.includes("/pulls");
		const data = isList
			? url.includes("head=new%3Async") && [{ number: 3 }]
			: { full_name: "new/name", owner: { login: "new" } };
		response.writeHead(200, { "content-type": "application/json" });
		response.end(JSON.stringify(data || []));
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	const log: string[] = [];
	const repository = { owner: "old", repo: "name" };
	const { octokit } = await connect({
		...repository,
		token: "ghs_x",
		apiUrl: `http://127.0.0.1:${port}`,
		log: (line) => log.push(line),
	});
	const list = () =>
		octokit.rest.pulls.list({ ...repository, head: "old:sync" });

	expect((await list()).data).toEqual([{ number: 3 }]);
	expect(log).toEqual([
		"old/name is now new/name. Correct `repository`, if the workflow names it.",
	]);
	asked.length = 0;
	expect((await list()).data).toEqual([{ number: 3 }]);
	expect(asked.filter((url) => url.startsWith("/repos/"))).toHaveLength(1);
	server.closeAllConnections();
	server.close();
});
