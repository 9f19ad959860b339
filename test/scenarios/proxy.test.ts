// The proxy that the environment names is on the way to GitHub, too.
import { expect, test } from "vitest";
import { proxyTo } from "../proxy.ts";
import { AFTER, synced } from "./world.ts";

const NAME = "api.github.test";

/** The address of the stand-in by a name that nobody knows but the proxy. */
function byName(apiUrl: string): string {
	const url = new URL(apiUrl);
	url.hostname = NAME;
	return url.href.replace(/\/$/, "");
}

test("a pull request is opened through the proxy", async () => {
	await using world = await synced();
	world.upstream = AFTER;
	const { apiUrl } = world.github;
	await using proxy = await proxyTo(Number(new URL(apiUrl).port));
	const run = await world.run(
		{},
		{ env: { http_proxy: proxy.url, GITHUB_API_URL: byName(apiUrl) } },
	);

	expect(run.outputs.operation, run.log).toBe("created");
	expect(new Set(proxy.asked)).toEqual(
		new Set([`${NAME}:${new URL(apiUrl).port}`]),
	);
});

test("the proxy is not on the way to what no_proxy names", async () => {
	await using world = await synced();
	world.upstream = AFTER;
	await using proxy = await proxyTo(Number(new URL(world.github.apiUrl).port));
	const env = { http_proxy: proxy.url, no_proxy: "127.0.0.1" };
	const run = await world.run({}, { env });

	expect(run.outputs.operation, run.log).toBe("created");
	expect(proxy.asked).toEqual([]);
});
