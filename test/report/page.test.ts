import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect, test } from "vitest";
import type { Json } from "../../src/lib/json.ts";
import { renderReport } from "../../src/report/json.ts";
import { renderPage } from "../../src/report/page.ts";
import { buildPage } from "../../testkit/build-page.ts";
import { HOSTILE, reportOf, VARIED } from "../page/reports.ts";

const template = await buildPage();

type Node = DefaultTreeAdapterTypes.ChildNode;

/** All elements of a page, as a browser would find them. */
function elements(html: string): DefaultTreeAdapterTypes.Element[] {
	const within = (node: Node): DefaultTreeAdapterTypes.Element[] =>
		"tagName" in node ? [node, ...node.childNodes.flatMap(within)] : [];
	return parse(html).childNodes.flatMap(within);
}

function textOf({ childNodes }: DefaultTreeAdapterTypes.Element): string {
	return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

function embedded(html: string): unknown {
	const scripts = elements(html).filter(({ tagName }) => tagName === "script");
	expect(scripts).toHaveLength(2);
	const [data] = scripts;
	return data && JSON.parse(textOf(data));
}

test("any report comes out of the page as it went in, and adds no element to it", () => {
	// Hundreds of times the whole program would take long to read.
	const short = template
		.replace(/<style>.*<\/style>/s, "<style></style>")
		.replace(/<script>.*<\/script>/s, "<script></script>");
	const tags = (html: string) => elements(html).map(({ tagName }) => tagName);
	const text = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.constantFrom(...HOSTILE),
		fc.stringMatching(/^[<>!/a-cscript-]{1,20}$/),
	);
	const model = fc.record({ provider: text, id: text, name: text });
	const json = fc
		.jsonValue()
		.map((value): Json => JSON.parse(JSON.stringify(value)));
	fc.assert(
		fc.property(fc.array(model), json, (added, after) => {
			const fields = [{ field: ["x"], after }];
			const changed = added.map((model) => ({ ...model, fields }));
			const report = reportOf({ models: { added, changed } });
			const html = renderPage(short, renderReport(report)).join("");
			expect(embedded(html)).toEqual(report);
			expect(tags(html)).toEqual(tags(short));
		}),
	);
});

test("the embedded report has no character that HTML or JavaScript has a use for", () => {
	const added = HOSTILE.map((id) => ({ provider: "p", id, name: id }));
	const html = renderPage(
		template,
		renderReport(reportOf({ models: { added } })),
	).join("");
	const [, json] = /json">(.*?)<\/script>/s.exec(html) ?? [];
	expect(json).toMatch(/^\{.*\}\n$/s);
	expect(json).not.toMatch(/[<>&\u2028\u2029]/);
});

test("a report with parts that the page has not heard of is embedded whole", () => {
	const report = { ...VARIED, later: [{ file: "a.ts", models: ["x:y"] }] };
	const html = renderPage(template, renderReport(report)).join("");
	expect(embedded(html)).toEqual(report);
});

test("the page's one policy allows its own program and styles, and nothing else", () => {
	const policies = elements(template)
		.filter(({ attrs }) => attrs.some(({ value }) => value.includes("Policy")))
		.map(({ attrs }) => attrs.find(({ name }) => name === "content")?.value);
	expect(policies).toEqual([
		expect.stringMatching(
			/^default-src 'none'; script-src 'sha256-[\w+/=]{44}'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'$/,
		),
	]);
});

test("the page stands alone: no element of it refers to anything, or handles an event", () => {
	for (const { tagName, attrs } of elements(template)) {
		expect(["link", "img", "iframe", "object", "base"]).not.toContain(tagName);
		for (const { name } of attrs)
			expect(name).not.toMatch(/^(?:src|href|on.*)$/);
	}
});

test("the page stays small and is built the same each time", async () => {
	expect(Buffer.byteLength(template)).toBeLessThan(200_000);
	expect(await buildPage()).toBe(template);
});
