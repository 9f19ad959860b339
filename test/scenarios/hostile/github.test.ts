// What upstream writes, as far as GitHub gets to see it.
import { expect, test } from "vitest";
import { drawMarkdown } from "../../../scripts/draw.ts";
import { BEFORE, synced } from "../world.ts";
import { withModel } from "./hostile.ts";

const HOSTILE = [
	"@org/team",
	"Fixes #1",
	"closes acme/assistant#1",
	"GH-1",
	"<!-- model-sync:aside -->",
	"<!-- model-sync:end -->",
	'<!-- model-sync {"digest":"0","commit":"0","base":"0"} -->',
	'<!-- model-sync:seen {"added":"AAAA"} -->',
	"</details></details>",
	"![x](https://evil.example/x.png)",
	"[x](javascript:alert(1))",
	"::set-output name=operation::none",
	"{summary}",
];

/** All of them as ids, names and values, beside what the repository has. */
function hostileCatalog() {
	const models = HOSTILE.map((text): [string, unknown] => [
		text,
		{ id: text, name: text, status: text, cost: { input: 1, [text]: 2 } },
	]);
	const { openai } = withModel("gpt-5", { name: HOSTILE.join(" ") });
	const { models: own, ...head } = Object(openai);
	return {
		...BEFORE,
		openai: {
			...head,
			name: HOSTILE[0],
			env: HOSTILE,
			models: { ...own, ...Object.fromEntries(models) },
		},
	};
}

test("a pull request mentions nobody, closes nothing, loads nothing, and is known again", async () => {
	await using world = await synced();
	world.upstream = hostileCatalog();
	const first = await world.run();
	expect(first.outputs.operation, first.log).toBe("created");
	const { body, title } = world.repository.pull(2);
	const html = await drawMarkdown(body ?? "");
	expect(html).not.toMatch(/class="(?:mention|issue-link)"|<img|javascript:"/);
	expect(title).toBe("Sync models.dev: 13 added");
	// Its own marks, each once and no more.
	const marks = [...(body ?? "").matchAll(/<!-- (\S+)/g)].map(
		([, mark]) => mark,
	);
	expect(marks.sort()).toEqual(
		expect.arrayContaining([
			"model-sync",
			"model-sync:end",
			"model-sync:start",
		]),
	);
	expect(new Set(marks).size).toBe(marks.length);

	const second = await world.run();
	expect(second.outputs.operation, second.log).toBe("none");
	expect(world.repository.pull(2).body).toBe(body);

	// What is folded into the next version's "since the last one" is as harmless.
	world.upstream = { ...hostileCatalog(), zai: BEFORE.zai, new: BEFORE.zai };
	const third = await world.run();
	expect(third.outputs.operation, third.log).toBe("updated");
	const updated = await drawMarkdown(world.repository.pull(2).body ?? "");
	expect(updated).not.toMatch(/class="(?:mention|issue-link)"|<img/);
	for (const { log } of [first, second, third]) {
		expect(log).not.toMatch(
			/^\s*::(?!add-mask::|warning|group|endgroup)|##\[/m,
		);
	}
});
