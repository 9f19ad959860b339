// What upstream writes, as far as GitHub gets to see it; and what others write on GitHub.
import { expect, test } from "vitest";
import { drawMarkdown } from "../../../testkit/draw.ts";
import { on } from "../../../testkit/github/faults.ts";
import { defaultToken } from "../../../testkit/github/server.ts";
import {
	AFTER,
	ASK,
	BEFORE,
	BRANCH,
	LATER,
	type Scenario,
	synced,
	withOpenPullRequest,
} from "../../../testkit/scenario.ts";
import { withModel } from "./hostile.ts";

const HOSTILE = [
	"@org/team",
	"Fixes #1",
	"closes acme/assistant#1",
	"GH-1",
	"<!-- model-sync:aside -->",
	"<!-- model-sync:end -->",
	"<!-- model-sync:held -->",
	"<!-- model-sync:closed 0 -->",
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
	await using scenario = await synced();
	scenario.upstream = hostileCatalog();
	const first = await scenario.run();
	expect(first.outputs.operation, first.log).toBe("created");
	const { body, title } = scenario.repository.pull(2);
	const html = await drawMarkdown(body ?? "");
	expect(html).not.toMatch(/class="(?:mention|issue-link)"|<img|javascript:"/);
	expect(title).toBe(`Sync models.dev: ${HOSTILE.length} new`);
	// Its own marks, each once and no more.
	const marks = [...(body ?? "").matchAll(/<!-- (\S+(?: [0-9a-f]{16})?)/g)].map(
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

	const second = await scenario.run();
	expect(second.outputs.operation, second.log).toBe("none");
	expect(scenario.repository.pull(2).body).toBe(body);

	// What is folded into the next version's "since the last one" is as harmless.
	scenario.upstream = { ...hostileCatalog(), zai: BEFORE.zai, new: BEFORE.zai };
	const third = await scenario.run();
	expect(third.outputs.operation, third.log).toBe("updated");
	const updated = await drawMarkdown(scenario.repository.pull(2).body ?? "");
	expect(updated).not.toMatch(/class="(?:mention|issue-link)"|<img/);
	for (const { log } of [first, second, third]) {
		expect(log).not.toMatch(
			/^\s*::(?!add-mask::|warning|group|endgroup)|##\[/m,
		);
	}
});

/** Everything that we ever wrote to find our work again, as anybody may copy it from a pull request. */
async function comment({ repository }: Scenario) {
	const head = repository.pull(2).head.sha;
	const marks = [
		"<!-- model-sync:closed -->",
		`<!-- model-sync:closed ${head} -->`,
		`<!-- model-sync:closed ${head} kept -->`,
		"<!-- model-sync:held -->",
		`<!-- model-sync:held ${head} -->`,
		repository.pull(2).body ?? "",
	];
	for (const mark of marks) repository.comment(2, mark);
	return marks.length;
}

test("what strangers comment brings no declined pull request back", async () => {
	await using scenario = await withOpenPullRequest();
	scenario.repository.close(2);
	await comment(scenario);
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("held");
	await scenario.repository.deleteBranch(BRANCH);
	const again = await scenario.run();
	expect(again.outputs.operation, again.log).toBe("held");
	expect(scenario.requests()).toEqual([ASK.list]);
});

test("what strangers comment does not silence what a hold has to say, nor does a stranger who says it first", async () => {
	await using scenario = await withOpenPullRequest();
	const strangers = await comment(scenario);
	await scenario.repository.commit(BRANCH, { files: { "NEWS.md": "news\n" } });
	const { comments } = scenario.repository.pull(2);
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("held");
	expect(comments).toHaveLength(strangers + 1);
	const [said = ""] = comments.slice(-1).map(({ body }) => body);
	expect(said).toContain("delete the branch");
	await scenario.run();
	expect(comments).toHaveLength(strangers + 1);

	await using other = await withOpenPullRequest();
	await other.repository.commit(BRANCH, { files: { "NEWS.md": "news\n" } });
	other.repository.comment(2, said);
	other.github.faults.push({
		when: on(ASK.comment),
		respond: { status: 502, body: { message: "Server Error" } },
	});
	await other.run();
	expect(other.repository.pull(2).comments.map(({ body }) => body)).toEqual([
		said,
		said,
	]);
});

test("a quotation of our text, above it or below, is neither read nor written", async () => {
	await using scenario = await withOpenPullRequest();
	const { repository } = scenario;
	const text = repository.pull(2).body ?? "";
	const forged = text.replace(/"digest":"\w+"/, '"digest":"0"');
	const quoted = forged.replace(
		"<!-- model-sync:start -->",
		`$&\n<!-- model-sync:closed ${repository.pull(2).head.sha} -->`,
	);
	const above = `Before:\n\n> ${quoted.replaceAll("\n", "\n> ")}\n\nNow:\n\n`;
	const below = `\n\nThey were\n\n${quoted}\n\nlast week.`;
	repository.setBody(2, above + text + below);
	const same = await scenario.run();
	expect(same.outputs.operation, same.log).toBe("none");
	scenario.upstream = LATER;
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("updated");
	const body = repository.pull(2).body ?? "";
	expect(body.startsWith(above)).toBe(true);
	expect(body.endsWith(below)).toBe(true);
	repository.close(2);
	const declined = await scenario.run();
	expect(declined.outputs.operation, declined.log).toBe("held");
});

test.each([
	["a fork that is gone", null],
	["a fork of the same owner", { id: 999, full_name: "acme/fork" }],
])("a pull request from %s declines nothing", async (_, repo) => {
	await using scenario = await withOpenPullRequest();
	const { github, repository } = scenario;
	repository.close(2);
	await repository.deleteBranch(BRANCH);
	const listed = await fetch(
		`${github.apiUrl}/repos/${repository.fullName}/pulls?state=all`,
		{ headers: { authorization: `token ${defaultToken}` } },
	);
	const pulls = (await listed.json()) as { head: object }[];
	github.faults.push({
		when: on(ASK.list),
		respond: {
			status: 200,
			body: pulls.map((pull) => ({ ...pull, head: { ...pull.head, repo } })),
		},
	});
	scenario.upstream = AFTER;
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("created");
});
