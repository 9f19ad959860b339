import { expect, test } from "vitest";
import { writeAll } from "../../testkit/data.ts";
import { AFTER, synced } from "../../testkit/scenario-here.ts";

test("nothing that matches nothing is silent: each entry is named, with the nearest that exists", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	await scenario.repository.commit("main", {
		files: {
			"lib/chat/models.ex": "x",
			"data/patches/readme.md": "x",
			"data/patches/sub/deep/openai.json": "{}",
			"data/patches/zai.yaml": "x",
			"data/patches/zai.JSON": "{}",
			"data/patches/zai.json.disabled": "{}",
		},
	});
	const run = await scenario.run(
		{
			providers: "openai, zai, anthropc, opena",
			"exclude-providers": "mistral*",
			"patches-dir": "data/patches",
			"accepted-file": "data/accepted.json",
			"usage-paths": "lib, lib/chat/modles.ex, web/**",
			"include-paths": "src/gen, lib/chta",
		},
		{ prepare: (workspace) => writeAll(workspace, { "src/gen/a.ts": "x" }) },
	);
	expect(run.outputs.operation, run.log).toBe("created");
	const told = run.report?.findings
		.filter(({ code }) => ["unmatched-input", "unread-patch"].includes(code))
		.map(({ severity, subject, message }) => {
			const [, meant] = /Did you mean "(.*)"/.exec(message) ?? [];
			return [severity, ...Object.values(subject), ...(meant ? [meant] : [])];
		});
	expect(told).toEqual([
		["warning", "providers", "anthropc"],
		["warning", "providers", "opena", "openai"],
		["warning", "exclude-providers", "mistral*"],
		["notice", "accepted-file", "data/accepted.json"],
		["warning", "usage-paths", "lib/chat/modles.ex", "lib/chat/models.ex"],
		["warning", "usage-paths", "web/**"],
		["warning", "include-paths", "lib/chta", "lib/chat"],
		["warning", "data/patches/sub/deep/openai.json"],
		["warning", "data/patches/zai.JSON"],
		["warning", "data/patches/zai.yaml"],
	]);
	expect(run.body).toContain('Did you mean "openai"?');
	expect(run.log).toContain("providers opena: This entry matches nothing.");
});

test("the defaults, and lists in which all match, say nothing", async () => {
	await using scenario = await synced();
	for (const inputs of [{}, { providers: "o*, zai", "usage-paths": ".,lib" }]) {
		const run = await scenario.run({ ...inputs, "dry-run": "true" });
		expect(run.report?.findings).toEqual([]);
	}
});
