// The proxy that the environment names is on the way to GitHub, too.
import { expect, test } from "vitest";
import { proxyTo } from "../../testkit/proxy.ts";
import { AFTER, synced } from "../../testkit/scenario.ts";

const NAME = "api.github.test";

/** The address of the stand-in by a name that nobody knows but the proxy. */
function byName(apiUrl: string): string {
	const url = new URL(apiUrl);
	url.hostname = NAME;
	return url.href.replace(/\/$/, "");
}

test("a pull request is opened through the proxy", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	const { apiUrl } = scenario.github;
	await using proxy = await proxyTo(Number(new URL(apiUrl).port));
	const run = await scenario.run(
		{},
		{ env: { http_proxy: proxy.url, GITHUB_API_URL: byName(apiUrl) } },
	);

	expect(run.outputs.operation, run.log).toBe("created");
	expect(new Set(proxy.asked)).toEqual(
		new Set([`${NAME}:${new URL(apiUrl).port}`]),
	);
});

test("the proxy is not on the way to what no_proxy names", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	await using proxy = await proxyTo(
		Number(new URL(scenario.github.apiUrl).port),
	);
	const env = { http_proxy: proxy.url, no_proxy: "127.0.0.1" };
	const run = await scenario.run({}, { env });

	expect(run.outputs.operation, run.log).toBe("created");
	expect(proxy.asked).toEqual([]);
});
