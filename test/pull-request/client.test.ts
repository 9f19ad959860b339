import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { connect } from "../../src/pull-request/client.ts";

test("every request names the version of GitHub's API that it was written for", async () => {
	const versions: unknown[] = [];
	const server = createServer(({ headers }, response) => {
		versions.push(headers["x-github-api-version"]);
		response.setHeader("content-type", "application/json");
		response.end(JSON.stringify({ data: {}, sha: "0" }));
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	const { octokit } = await connect({
		token: "ghs_x",
		owner: "acme",
		repo: "assistant",
		apiUrl: `http://127.0.0.1:${port}`,
		log: () => {},
	});
	await octokit.request("GET /user");
	await octokit.graphql("{ viewer { login } }");
	expect(versions).toEqual(["2022-11-28", "2022-11-28"]);
	server.closeAllConnections();
	server.close();
});

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
