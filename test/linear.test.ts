// What takes foreign text takes time in proportion to it. test/patterns.test.ts says so of the patterns alone; here it is
// measured of all that is done with them, against the same in the same run, so that no machine is too slow for it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../src/catalog/model.ts";
import { readAcknowledgements } from "../src/decisions/acknowledged.ts";
import { findVendors } from "../src/identity/vendors.ts";
import { parsePatches } from "../src/patches/read.ts";
import {
	isOurCommit,
	readContent,
	readFingerprints,
	readMarker,
	readSection,
} from "../src/pull-request/marker.ts";
import { addToChangelog } from "../src/report/changelog-file.ts";
import { renderFailure } from "../src/report/failure.ts";
import { logLine } from "../src/report/lines.ts";
import { code, name, prose, visible } from "../src/report/markdown.ts";
import { collectIds, type Ids } from "../src/usage/ids.ts";
import { searchText } from "../src/usage/search.ts";
import { catalogOf } from "../testkit/catalogs.ts";

const TIMES = 8;
const SMALL = 8 * 1024;

/** The text over and over, to that length. */
function fill(text: string, length: number): string {
	return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function timeOf(action: () => unknown): number {
	const start = performance.now();
	action();
	return performance.now() - start;
}

/** Other processes take their time as well: what holds in one of several tries, holds. */
function expectOnce(holds: () => boolean, message: string): void {
	for (let tries = 0; tries < 20; tries += 1) if (holds()) return;
	expect.fail(message);
}

/** Eight times the text takes eight times as long, not 64 times. */
function expectGrowth(run: (text: string) => unknown, text: string): void {
	const [small, large] = [fill(text, SMALL), fill(text, TIMES * SMALL)];
	expectOnce(
		() => {
			// Less than this can't be measured.
			const base = Math.max(
				0.5,
				timeOf(() => run(small)),
			);
			return timeOf(() => run(large)) < 3 * TIMES * base;
		},
		`more than linear: ${JSON.stringify(text.slice(0, 200))}`,
	);
}

const model = { family: "gpt" };
const catalog = catalogOf({
	openai: { "gpt-5": model, auto: model, o1: model, "gpt-4o-mini": model },
	azure: { "gpt-5": model, auto: model, "deepseek-chat": model },
	"google-vertex": { "gpt-5": model, "openai/gpt-5": model },
	x: { "gpt-5": model, o1: model },
});

function idsOf(of: Catalog): Ids {
	return collectIds([of], findVendors(of));
}

/** What the patterns of the search are made of, and what it looks for. */
const TOKENS = [
	...["model", "models", "MODEL", "llm", "_id", "-name", "spec", "slug", "--"],
	...["=>", ":=", "=", ":", "(", ")", "[", "]", "{", "}", ",", ">", "/", "."],
	...["'", '"', "`", "-", "_", "~", "@", " ", "\t", "\r", "\n", "é", "a", "1"],
	...["openai", "azure", "google_vertex", "google-vertex", "x", "create"],
	...["OPENAI_API_KEY", "ChatOpenAI", "key", "client"],
	...["gpt-5", "auto", "o1", "gpt-4o-mini", "deepseek-chat", "openai/gpt-5"],
];
const part = fc
	.tuple(
		fc.array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 12 }),
		fc.constantFrom(1, 1, 40),
	)
	.map(([tokens, times]) => tokens.join("").repeat(times));
/** Short, so that all of it comes often in any text that is filled with it. */
const parts = fc
	.array(part, { minLength: 1, maxLength: 3 })
	.map((all) => all.join("").slice(0, 1024));

const WORST = [
	"auto ",
	"gpt-5,",
	"openai ",
	"openai gpt-5 ",
	"gpt-5\n",
	"auto\n",
	"\n",
	"model[=auto ",
	"model = [",
	"model=>:=(",
	"--model ",
	"``,(,(",
	"a-a_a.",
];

describe("the search takes time in proportion to a text", () => {
	const ids = idsOf(catalog);
	const search = (text: string) => searchText("f", Buffer.from(text), ids);

	test.each([...WORST, `model${"=>".repeat(40)}{auto `])("of %j", (text) => {
		expectGrowth(search, text);
	});

	test("of any text", () => {
		fc.assert(
			fc.property(parts, (text) => expectGrowth(search, text)),
			{ numRuns: 40 },
		);
	});

	test("and no byte takes more than some thousand times as long as one of prose", () => {
		const prose = fill("The quick brown fox jumps over the lazy dog.\n", SMALL);
		const plain = Array.from({ length: 20 }, () => timeOf(() => search(prose)));
		const usual = plain.sort((a, b) => a - b)[10] ?? 0;
		fc.assert(
			fc.property(parts, (text) => {
				const hostile = fill(text, SMALL);
				expectOnce(
					() => timeOf(() => search(hostile)) < 10_000 * Math.max(usual, 0.01),
					`${JSON.stringify(text.slice(0, 200))} takes too long`,
				);
			}),
			{ numRuns: 100 },
		);
	});

	/** How often the search asks about ids and providers: a measure of its work that is the same on every machine. */
	function workOf(text: string, of: Ids): number {
		let asked = 0;
		const counting = <Args extends unknown[], Result>(
			ask: (...args: Args) => Result,
		) => {
			return (...args: Args) => {
				asked += 1;
				return ask(...args);
			};
		};
		searchText("f", Buffer.from(text), {
			...of,
			isKnown: counting(of.isKnown),
			hasModel: counting(of.hasModel),
			vendorOf: counting(of.vendorOf),
			names: {
				mentionsIn: counting(of.names.mentionsIn),
				providerOf: counting(of.names.providerOf),
				providersNamed: counting(of.names.providersNamed),
				namesOfFile: counting(of.names.namesOfFile),
			},
		});
		return asked;
	}

	test("twice the text asks twice as much", () => {
		fc.assert(
			fc.property(parts, (text) => {
				const once = fill(text, SMALL);
				const much = workOf(once, ids);
				// Not 2 * much: where the two meet, words are joined, and lines see each other.
				expect(workOf(once + once, ids)).toBeLessThanOrEqual(2.5 * much + 500);
			}),
			{ numRuns: 100 },
		);
	});

	test("however many providers have a model", () => {
		const many = (count: number) =>
			idsOf(
				catalogOf(
					Object.fromEntries(
						Array.from({ length: count }, (_, index) => [
							`prov${index}`,
							{ auto: model, "gpt-5": model },
						]),
					),
				),
			);
		const [few, all] = [many(20), many(20_000)];
		const text = fill("prov1:auto prov9 gpt-5 model: auto prov7, ", SMALL);
		expect(workOf(text, all)).toBe(workOf(text, few));
		const search = (of: Ids) => searchText("f", Buffer.from(text), of);
		search(all);
		expectOnce(
			() => timeOf(() => search(all)) < 20 * timeOf(() => search(few)),
			"20,000 providers take longer than 20",
		);
	}, 120_000);
});

describe("so does everything else that reads what others wrote", () => {
	const hostile = (text: string) => [
		text,
		...["<!-- model-sync {", "<!-- model-sync:seen {", "} -->", "-->"],
		...["<!-- model-sync:start -->", "<!-- model-sync:end -->"],
		...["Model-Sync-Tree: ", "Model-Sync-Content: 0 ", "0", "\r\n", "\n"],
		...["## [Unreleased]\n", "### Added\n", "## ", "# ", "[x]: ", "- a\n"],
		...["`", "``", "(`", "`)", "a:b:", "www.", "GH-1", "http://", "https://x/"],
		...[
			"deadbeef",
			"@a",
			"#1",
			"\u202e",
			"é",
			"\u0301",
			"р",
			"モデル",
			" ",
			"\t",
		],
	];
	const body = fc
		.array(fc.constantFrom(...hostile("x")), { minLength: 1, maxLength: 8 })
		.map((tokens) => tokens.join(""));

	test.each<[string, (text: string) => unknown]>([
		["a pull request's marker", readMarker],
		["what a pull request has reported", readFingerprints],
		["our section of a pull request", readSection],
		["a commit's content", readContent],
		["a commit's tree", (message) => isOurCommit({ message, tree: "0" })],
		[
			"a changelog",
			(text) => addToChangelog(text, new Map([["Added", "- b"]])),
		],
		["a text to be shown", visible],
		["a message", prose],
		["an id", (text) => code(text + Math.random())],
		["a name", (text) => name(text + Math.random())],
		["a line for the log", logLine],
		[
			"an error's text",
			(text) => renderFailure({ title: text, cause: text, remedy: text }),
		],
	])("%s", (_, run) => {
		fc.assert(
			fc.property(body, (text) => expectGrowth(run, text)),
			{ numRuns: 15 },
		);
	});

	test.each<[string, string, (text: string) => unknown]>([
		["a patch that nobody can read", "[", (text) => patch(`{"x": ${text}`)],
		[
			"a patch of many mistakes",
			'{"id":1},\n',
			(text) => patch(`{"provider":{"id":"a"},"models":[${text}{}]}`),
		],
		[
			"acknowledged findings of many mistakes",
			'{"a":1},\n',
			(text) => readAcknowledgements(`[${text}{}]`, "a.json"),
		],
	])("%s", (_, text, read) => {
		const whole = (length: number) =>
			text.repeat(Math.floor(length / text.length));
		expectGrowth((filled) => {
			try {
				read(whole(filled.length));
			} catch {
				// It says what is wrong with it, which is not asked here.
			}
		}, text);
	});

	function patch(text: string) {
		return parsePatches(new Map([["x.json", text]]), "patches");
	}
});
