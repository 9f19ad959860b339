// What a maintainer is told of values that look wrong, on the built program.
import { expect, test } from "vitest";
import {
	ASK,
	catalog,
	createScenario,
	synced,
} from "../../testkit/scenario-here.ts";

const ONLY = { providers: "p, q, r", "pull-request": "false" };
const KEPT = {
	p: { "glm-5": 0.75, "p-own": 1 },
	q: { "q-own": 1 },
	r: { "r-own": 1, "r-two": 2 },
};
const OTHERS = {
	...Object.fromEntries(["a", "b", "c"].map((id) => [id, { "glm-5": 0.75 }])),
	vast: Object.fromEntries(
		Array.from({ length: 60 }, (_, index) => [`model-${index}x`, 1]),
	),
};

/** A repository that keeps three of models.dev's seven providers. */
async function keepingThree() {
	const upstream = catalog({ ...KEPT, ...OTHERS });
	await using first = await createScenario(upstream);
	const { files } = await first.run(ONLY);
	return createScenario(upstream, files);
}

test("a repository that keeps three providers is told what the others say, and has none of them", async () => {
	await using scenario = await keepingThree();
	scenario.upstream = catalog({
		...KEPT,
		...OTHERS,
		q: { ...KEPT.q, "glm-5": 7.5e-7 },
	});
	const run = await scenario.run(ONLY);
	const dangers = run.report?.findings.filter(
		({ severity }) => severity === "danger",
	);
	expect(dangers).toMatchObject([
		{
			code: "price-outlier",
			subject: { provider: "q", model: "glm-5" },
			field: ["cost", "input"],
			message: expect.stringContaining("in 4 other listings is $0.75"),
			remedy: "Compare it with the provider's own page.",
			page: "https://q.example/docs",
		},
	]);
	expect(run.body).toContain("[Its page](https://q.example/docs)");
	expect(
		Object.keys(run.files).filter((path) => /vast|\ba\b/.test(path)),
	).toEqual([]);
});

test("a retirement in a small set stops no run, as long as it is little beside all that models.dev lists", async () => {
	await using scenario = await keepingThree();
	const less = { ...KEPT, r: {} };
	scenario.upstream = catalog({ ...less, ...OTHERS });
	const run = await scenario.run(ONLY);
	expect(run.code).toBe(0);
	expect(run.outputs).toMatchObject({
		"models-removed": "2",
		"providers-removed": "1",
	});
	// Where nearly everything is gone, so is the reason to believe it.
	scenario.upstream = catalog(less);
	const stopped = await scenario.run(ONLY);
	expect(stopped.code).toBe(1);
	expect(stopped.log).toContain("The catalog would lose 40.0%25 of its models");
});

test("a catalog that somebody let through once is not stopped while the open pull request carries it", async () => {
	await using scenario = await synced();
	scenario.upstream = catalog({ openai: { "gpt-5": 1 } });
	const stopped = await scenario.run();
	expect(stopped.code).toBe(1);
	expect(stopped.log).toContain("The catalog would lose");
	expect(stopped.files).not.toHaveProperty(["model-sync-report/report.json"]);

	const allowed = await scenario.run({ "max-shrink": "100" });
	expect(allowed.outputs.operation).toBe("created");

	const carried = await scenario.run();
	expect(carried.outputs).toMatchObject({ operation: "none", changed: "true" });
	expect(carried.files).not.toHaveProperty(["priv/models_dev/zai.json"]);
	expect(scenario.requests()).toEqual([ASK.list]);

	// Other content is looked at anew, and nothing is written.
	scenario.upstream = catalog({ openai: { "gpt-5": 1.1 } });
	const other = await scenario.run();
	expect(other.code).toBe(1);
	expect(other.log).toContain("The catalog would lose");
	expect(other.files).toHaveProperty(["priv/models_dev/zai.json"]);
	expect(scenario.requests()).toEqual([ASK.list]);
	expect((await scenario.run({ "pull-request": "false" })).code).toBe(1);
});

test("a price that moves tenfold at a provider without a page of its own links nowhere, and says what else to do", async () => {
	const docs = [
		"javascript:alert(1)",
		"http://plain.example",
		"https://user:password@secret.example",
		`https://${"long".repeat(200)}.example`,
		"no address",
		"https://odd.example/a](https://evil.example) `|<b> @somebody",
	];
	const at = (priceOf: (index: number) => number) =>
		Object.fromEntries(
			docs.map((doc, index) => {
				const { x } = catalog({
					x: { [`model-${"abcdef"[index]}`]: priceOf(index) },
				});
				return [`p${index}`, { ...x, id: `p${index}`, doc }];
			}),
		);
	const before = at(() => 1.4);
	await using first = await createScenario(before);
	const { files } = await first.run({ "pull-request": "false" });
	await using scenario = await createScenario(before, files);
	// Another factor for each, so that they are told one by one.
	scenario.upstream = at((index) => 0.14 / (index + 1));
	const { report, body } = await scenario.run({ "pull-request": "false" });
	const jumps = report?.findings.filter(({ code }) => code === "price-jump");
	expect(jumps?.map(({ page }) => page)).toEqual([
		undefined,
		undefined,
		undefined,
		undefined,
		undefined,
		"https://odd.example/a](https://evil.example)%20%60|%3Cb%3E%20@somebody",
	]);
	expect(jumps?.map(({ remedy }) => remedy.startsWith("Compare"))).toEqual([
		...[false, false, false, false, false],
		true,
	]);
	expect(body).toContain(
		"[Its page](https://odd.example/a%5d%28https://evil.example%29%20%60%7c%3Cb%3E%20@somebody)",
	);
});
