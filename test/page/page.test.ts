import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { normalizeProviderId } from "../../src/catalog/provider-id.ts";
import { hashOf } from "../../src/page/address.ts";
import { visibleId } from "../../src/report/markdown.ts";
import { noChromium, type Opener, startBrowser } from "./browser.ts";
import { HOSTILE, price, reportOf, VARIED, WHOSE_MODELS } from "./reports.ts";

let browser: Opener;

beforeAll(async () => {
	if (!noChromium) browser = await startBrowser();
});
afterAll(() => browser?.[Symbol.asyncDispose]());

const table = (page: Page) => page.getByRole("table", { name: "Changes" });
/** Of the first rows, the kind and the field. */
const rows = (page: Page) =>
	table(page)
		.locator("tbody tr:not(.gap)")
		.evaluateAll((found) =>
			found.map((row) =>
				[".kind .kind", ".provider", ".field"]
					.map((cell) => row.querySelector(cell)?.textContent ?? "")
					.join(" ")
					.trim(),
			),
		);
const focused = (page: Page) => page.locator(":focus");
/** A dialog tells that it was closed a moment after it has. */
const expectHash = (page: Page, hash: string) =>
	expect.poll(() => new URL(page.url()).hash).toBe(hash);
const details = (page: Page) => page.getByRole("dialog");
const heading = (page: Page) =>
	details(page).getByRole("heading", { level: 2 });

describe.skipIf(noChromium)("the report page in Chromium", () => {
	test("shows every change of a small report, and how many there are", async () => {
		await using opened = await browser.open(VARIED);
		const { page, complaints } = opened;
		expect(await rows(page)).toHaveLength(13);
		expect(await page.getByRole("status").innerText()).toBe("13 changes");
		expect(complaints).toEqual([]);
	});

	test("says first what the catalog is now and was, and what a release and a month of it would be", async () => {
		const report = {
			...reportOf(),
			counts: {
				...reportOf().counts,
				models: { ...reportOf().counts.models, before: 2000, after: 1999 },
			},
			verdict: { breaking: true, level: "major" as const, losses: [] },
			bill: { before: 10, after: 12.5, models: [], uncounted: [] },
		};
		await using opened = await browser.open(report);
		const header = opened.page.locator("header");
		expect(await header.innerText()).toContain(
			"1,999 models (were 2,000). A release with these changes is major. Your usage costs $12.50 a month, before it was $10.00.",
		);
		expect(await opened.page.getByText("Nothing to show.").isVisible()).toBe(
			true,
		);
	});

	describe("filters", () => {
		test("by words, and says how many are left", async () => {
			await using opened = await browser.open(VARIED);
			const { page } = opened;
			await page.getByRole("searchbox").fill("gpt cost");
			expect(await rows(page)).toEqual([
				"▲ Costs more openai input",
				"▼ Costs less openai output",
			]);
			expect(await page.getByRole("status").innerText()).toBe(
				"2 of 13 changes",
			);
		});

		test("by provider, direction and size", async () => {
			await using opened = await browser.open(VARIED);
			const { page } = opened;
			await page.getByLabel("Provider").selectOption("openai");
			await page.getByLabel("Direction").selectOption("down");
			expect(await rows(page)).toEqual([
				"▼ Costs less openai output",
				"● Other change openai limit.context",
			]);
			await page.getByLabel("Direction").selectOption("");
			await page.getByLabel("By a factor of at least").fill("2.5");
			expect(await rows(page)).toEqual(["▲ Costs more openai input"]);
			await page.getByRole("button", { name: "Clear filters" }).click();
			expect(await rows(page)).toHaveLength(13);
			expect(await focused(page).getAttribute("type")).toBe("search");
		});

		test("by kinds, of which several are one or the other, and by findings", async () => {
			await using opened = await browser.open(VARIED);
			const { page } = opened;
			await page.getByRole("button", { name: "1 Removed" }).click();
			const added = page.getByRole("button", { name: "1 New" });
			await added.click();
			expect(await added.getAttribute("aria-pressed")).toBe("true");
			expect(await rows(page)).toEqual(["✕ Removed openai", "+ New novel"]);
			await page.getByRole("button", { name: "Clear filters" }).click();
			await page.getByRole("button", { name: "1 With findings" }).click();
			expect(await rows(page)).toHaveLength(4);
		});
	});

	test("sorts by a column, the other way, and as the report has it", async () => {
		await using opened = await browser.open(VARIED);
		const { page } = opened;
		const asReported = await rows(page);
		const head = page.getByRole("columnheader", { name: "Change" });
		const click = () => head.getByRole("button").click();
		await click();
		expect((await rows(page)).slice(0, 3)).toEqual([
			"▲ Costs more deepseek input",
			"▲ Costs more openai input",
			"▼ Costs less openai output",
		]);
		expect(await head.getAttribute("aria-sort")).toBe("descending");
		await click();
		expect((await rows(page))[0]).toBe("▼ Costs less openai output");
		expect(await head.getAttribute("aria-sort")).toBe("ascending");
		await click();
		expect(await rows(page)).toEqual(asReported);
		expect(await head.getAttribute("aria-sort")).toBe("none");
	});

	describe("a model's details", () => {
		test("stand side by side, with what differs marked", async () => {
			await using opened = await browser.open(VARIED, "#openai:gpt-5");
			const { page } = opened;
			await details(page).waitFor();
			expect(await heading(page).innerText()).toBe("openai:gpt-5");
			const cells = await details(page)
				.getByRole("row")
				.evaluateAll((rows) => rows.map((row) => row.innerHTML));
			expect(cells[1]).toContain("<del>$1.00</del>");
			expect(cells[1]).toContain("<ins>$3.00</ins>");
			const modalities = details(page).getByRole("row", { name: "modalities" });
			expect(await modalities.locator("del").allInnerTexts()).toEqual([
				"audio",
			]);
			expect(await modalities.locator("ins").allInnerTexts()).toEqual([
				"image",
			]);
			expect(await details(page).innerText()).toContain("by a factor of 3");
		});

		test("open by the link of any model or provider, and of a model without changes say so", async () => {
			await using opened = await browser.open(VARIED, "#openai:gpt-4");
			const { page } = opened;
			const none = "This report has no changes for it.";
			expect(await details(page).innerText()).toContain(none);
			for (const [provider, id] of [
				["openai", "gpt-3"],
				["deepseek", "deepseek/chat:free"],
				["google_vertex", "gemini@2.0"],
				["novel", null],
			] as const) {
				const link = `#${hashOf({ provider, id })}`;
				await page.evaluate(`location.hash = ${JSON.stringify(link)}`);
				await expect
					.poll(() => heading(page).innerText())
					.toBe(id === null ? provider : `${provider}:${id}`);
				expect(await details(page).innerText()).not.toContain(none);
			}
		});

		test("change the address, so that going back closes them and going forward opens them", async () => {
			await using opened = await browser.open(VARIED);
			const { page, complaints } = opened;
			await table(page).getByRole("link", { name: "gpt-3" }).click();
			await details(page).waitFor();
			await expectHash(page, "#openai:gpt-3");
			await page.goBack();
			await details(page).waitFor({ state: "hidden" });
			await page.goForward();
			await details(page).waitFor();
			await page.getByRole("button", { name: "Close" }).click();
			await details(page).waitFor({ state: "hidden" });
			await expectHash(page, "");
			await page.goBack();
			await details(page).waitFor();
			expect(complaints).toEqual([]);
		});

		test("open by a click anywhere in the row, and close by one beside them", async () => {
			await using opened = await browser.open(VARIED);
			const { page } = opened;
			await table(page).getByText("output", { exact: true }).click();
			await details(page).waitFor();
			await expectHash(page, "#openai:gpt-5");
			await page.mouse.click(5, 5);
			await details(page).waitFor({ state: "hidden" });
		});
	});

	test("is all there for the keyboard: search, rows, details, back to the row, back to the search", async () => {
		await using opened = await browser.open(VARIED);
		const { page, complaints } = opened;
		await page.keyboard.press("/");
		expect(await focused(page).getAttribute("type")).toBe("search");
		await page.keyboard.type("gpt");
		expect(await table(page).getByRole("link").count()).toBe(5);
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => focused(page).innerText()).toBe("gpt-5");
		await page.keyboard.press("End");
		await page.keyboard.press("Enter");
		await details(page).waitFor();
		await expectHash(page, "#openai:gpt-5?search=gpt");
		expect(await focused(page).innerText()).toBe("openai:gpt-5");
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => focused(page).innerText()).toBe("openai:gpt-3");
		await page.keyboard.press("Escape");
		await details(page).waitFor({ state: "hidden" });
		await expectHash(page, "#?search=gpt");
		await expect.poll(() => focused(page).innerText()).toBe("gpt-3");
		await page.keyboard.press("Home");
		await expect.poll(() => focused(page).innerText()).toBe("gpt-5");
		await page.keyboard.press("ArrowUp");
		expect(await focused(page).inputValue()).toBe("gpt");
		expect(complaints).toEqual([]);
	});

	test("copies the id of a row and the row as Markdown by key, and from the details by button", async () => {
		await using opened = await browser.open(VARIED);
		const { page } = opened;
		const search = page.getByRole("searchbox");
		await table(page).getByRole("link", { name: "gpt-3" }).focus();
		await page.keyboard.press("c");
		await page.getByText("Copied the id.").waitFor();
		await search.focus();
		await page.keyboard.press("ControlOrMeta+v");
		expect(await search.inputValue()).toBe("openai:gpt-3");
		await table(page).getByRole("link", { name: "gpt-3" }).focus();
		await page.keyboard.press("m");
		await page.getByText("Copied the row as Markdown.").waitFor();
		await search.fill("");
		await page.keyboard.press("ControlOrMeta+v");
		expect(await search.inputValue()).toContain("| Removed | `openai:gpt-3` |");
		await search.fill("");
		await table(page).getByRole("link", { name: "fresh-1" }).press("Enter");
		await page.getByRole("button", { name: "Copy id" }).click();
		await page.getByText("Copied the id.").waitFor();
		await page.keyboard.press("Escape");
		await search.focus();
		await page.keyboard.press("ControlOrMeta+v");
		expect(await search.inputValue()).toBe("novel:fresh-1");
	});

	test("keeps search, filters, order and the open model over reload and back", async () => {
		await using opened = await browser.open(VARIED);
		const { page } = opened;
		const state = async () => ({
			rows: await rows(page),
			pressed: await page.locator("[aria-pressed=true]").allInnerTexts(),
			search: await page.getByRole("searchbox").inputValue(),
		});
		await page.getByRole("searchbox").fill("gpt");
		await page.getByRole("button", { name: "2 Costs more" }).click();
		await page.getByRole("button", { name: "1 Removed" }).click();
		const head = page.getByRole("columnheader", { name: "Model" });
		await head.getByRole("button").click();
		const whole = await state();
		expect(whole).toMatchObject({
			rows: ["✕ Removed openai", "▲ Costs more openai input"],
			search: "gpt",
		});
		await table(page).getByRole("link", { name: "gpt-5" }).click();
		await page.reload();
		await expect.poll(() => heading(page).innerText()).toBe("openai:gpt-5");
		await page.getByRole("button", { name: "Close" }).click();
		await details(page).waitFor({ state: "hidden" });
		expect(await state()).toEqual(whole);
		expect(await head.getAttribute("aria-sort")).toBe("ascending");
		// The row that was open, also after a reload.
		await expect.poll(() => focused(page).innerText()).toBe("gpt-5");
		for (const rows of [2, 2, 2, 2, 1]) {
			expect((await state()).rows).toHaveLength(rows);
			await page.goBack();
		}
		await expect.poll(async () => (await state()).rows.length).toBe(5);
	});

	test("saves the rows that match for a spreadsheet", async () => {
		await using opened = await browser.open(VARIED, "#?search=gpt&sort=model");
		const { page } = opened;
		const download = page.waitForEvent("download");
		await page.getByRole("button", { name: "Save as CSV" }).click();
		const file = await (await download).path();
		const lines = (await readFile(file, "utf8")).trim().split("\r\n");
		expect(lines).toHaveLength(6);
		expect(lines[1]).toContain("openai:gpt-3");
	});

	describe("of a repository that names models", () => {
		const known = { ...VARIED, ...WHOSE_MODELS };

		test("begins with them, what happens to them, and the lines as links", async () => {
			await using opened = await browser.open(known);
			const { page, complaints } = opened;
			const used = page.getByRole("region", { name: "Used here (2)" });
			expect(await used.locator("p").first().innerText()).toBe(
				"Something happens to 2 of the 3 models that the code here names.",
			);
			const [renamed, weaker] = await used
				.locator("tbody tr")
				.evaluateAll((rows) =>
					rows.map((row) => (row.textContent ?? "").replace(/\s+/g, " ")),
				);
			expect(renamed).toContain("⇄ Renamed to google_vertex:gemini@2.0");
			expect(weaker).toContain("Loses output 131K → 64K, image in");
			const places = await used
				.locator(".places a")
				.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
			expect(places.at(-1)).toBe(
				"https://github.com/o/r/blob/abc/src/%C3%BC%20b.ts#L9",
			);
			await used
				.getByText("Only in tests, documents or data: 2 models")
				.click();
			await used.getByText("✕ Removed").waitFor();
			const elsewhere = await used.locator("details").first().innerText();
			expect(elsewhere).toContain("nearest: openai:gpt-5, −25%");
			expect(elsewhere).toContain(
				"input $1.00 → $3.00, output $10.00 → $5.00 (input 3x)",
			);
			const pull = page.getByRole("link", { name: "The pull request" });
			expect(await pull.getAttribute("href")).toBe(
				WHOSE_MODELS.links.pullRequest,
			);
			expect(await violations(page)).toEqual([]);
			expect(complaints).toEqual([]);
		});

		test("compares a model at all its providers, and links to pages about it", async () => {
			await using opened = await browser.open(known, "#openai:gpt-5");
			const { page } = opened;
			const cheapest = details(page).getByRole("row", { name: "cheapest" });
			expect(await cheapest.innerText()).toContain("cheap:openai/gpt-5");
			const links = await details(page)
				.locator(".actions a")
				.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
			expect(links).toEqual([
				"https://example.org/models",
				"https://models.dev/models/openai/gpt-5/",
			]);
			expect(await violations(page)).toEqual([]);
			await cheapest.getByRole("link").click();
			await expect
				.poll(() => heading(page).innerText())
				.toBe("cheap:openai/gpt-5");
		});

		test("draws the vendors' prices apart from those of resellers, each also as a table", async () => {
			await using opened = await browser.open(known);
			const { page } = opened;
			const vendors = page.getByRole("slider", {
				name: /^Prices of the vendors/,
			});
			expect(await vendors.getAttribute("aria-valuemax")).toBe("2");
			await vendors.focus();
			const tip = page.locator(".tip");
			expect(await tip.innerText()).toContain("openai:gpt-5 input $1.00");
			await page.keyboard.press("ArrowLeft");
			expect(await tip.innerText()).toContain("output $10.00 → $5.00");
			await page.getByText("As a table").press("Enter");
			const moves = page.getByRole("table", { name: /^Prices of the vendors/ });
			await moves.waitFor();
			expect(await moves.getByRole("row").allInnerTexts()).toHaveLength(3);
			// All moves of resellers are from $0, which is infinitely far.
			expect(await page.getByRole("slider").count()).toBe(1);
		});

		test("is whole at 390 pixels, in dark mode, too", async () => {
			const viewport = { width: 390, height: 844 };
			for (const hash of ["", "#openai:gpt-5"]) {
				await using opened = await browser.open(known, hash, {
					viewport,
					colorScheme: "dark",
				});
				const { page } = opened;
				expect(await cut(page)).toEqual([]);
				expect(await violations(page)).toEqual([]);
			}
		});
	});

	test("draws price moves that can be read and opened by key and by mouse", async () => {
		await using opened = await browser.open(VARIED);
		const { page } = opened;
		const chart = page.getByRole("slider");
		await chart.press("Home");
		expect(await chart.getAttribute("aria-valuetext")).toBe(
			"openai:gpt-5 output $10.00 → $5.00 (−50%)",
		);
		await chart.press("End");
		expect(await chart.getAttribute("aria-valuenow")).toBe("2");
		await chart.press("Enter");
		await details(page).waitFor();
		await page.keyboard.press("Escape");
		await chart.hover({ position: { x: 200, y: 50 } });
		await page.locator(".tip").getByText("output $10.00 → $5.00").waitFor();
		await chart.click({ position: { x: 200, y: 50 } });
		await details(page).waitFor();
		await expectHash(page, "#openai:gpt-5");
	});

	test("takes every name for text, and its link leads back to it", async () => {
		const named = HOSTILE.map((name) => ({
			provider: normalizeProviderId(name),
			id: name,
			name,
		}));
		const fields = [{ field: ["<b>"], before: "<i>", after: "</script>" }];
		const report = reportOf({
			models: {
				added: named,
				changed: named.map((model) => ({ ...model, fields })),
			},
			prices: named.map(({ provider, id }) => price(provider, id, id, 1, 2)),
			findings: named.map(({ provider, id }) => ({
				code: "x",
				severity: "danger",
				subject: { provider, model: id },
				message: id,
				remedy: id,
			})),
		});
		await using opened = await browser.open(report);
		const { page, complaints } = opened;
		for (const { provider, id } of named) {
			const link = `#${hashOf({ provider, id })}`;
			await page.evaluate(`location.hash = ${JSON.stringify(link)}`);
			await expect
				.poll(() => heading(page).textContent())
				.toBe(visibleId(`${provider}:${id}`.toWellFormed()));
			const text = await details(page).innerText();
			expect(text).toContain("</script>");
			expect(text).not.toMatch(/[\u202e\u2028\u3164\u2800\u0440]/);
		}
		const risky = page.locator(
			"main :is(img, svg, i, script, b:not(.tiles b))",
		);
		expect(await risky.count()).toBe(0);
		expect(complaints).toEqual([]);
	});

	test("lets nothing run or load that is not its own, should a text ever become more", async () => {
		await using opened = await browser.open(VARIED);
		const { page, complaints } = opened;
		await page.evaluate(`
			try { document.body.setAttribute("onclick", "document.title = 'ran'"); } catch {}
			document.body.click();
			document.body.append(Object.assign(new Image(), { src: "https://example.org/x.png" }));
			fetch("https://example.org/").catch(() => {});
			try { document.body.innerHTML = "<b>"; } catch {}
		`);
		await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(4);
		expect(await page.title()).toBe("Model catalog changes");
		expect(complaints.join("\n")).toMatch(/TrustedScript/);
		expect(complaints.join("\n")).toMatch(/image/i);
		expect(complaints.join("\n")).toMatch(/connect/i);
		expect(complaints.join("\n")).toMatch(/TrustedHTML/i);
	});

	describe("in both themes", () => {
		const background = (page: Page) =>
			page.evaluate<string>(
				"getComputedStyle(document.documentElement).backgroundColor",
			);

		test("follows the system until somebody chooses the other", async () => {
			await using light = await browser.open(VARIED);
			await using dark = await browser.open(VARIED, "", {
				colorScheme: "dark",
			});
			const [white, black] = [
				await background(light.page),
				await background(dark.page),
			];
			expect(white).not.toBe(black);
			await light.page.getByRole("button", { name: "Dark theme" }).click();
			expect(await background(light.page)).toBe(black);
			await dark.page.getByRole("button", { name: "Light theme" }).click();
			expect(await background(dark.page)).toBe(white);
		});

		test.each([
			["the table", ""],
			["a model's details", "#openai:gpt-5"],
		])("%s: contrast, labels and roles by WCAG 2.2 AA", async (_, hash) => {
			await using opened = await browser.open(VARIED, hash);
			const { page } = opened;
			const white = await background(page);
			expect(await violations(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: "dark" });
			await expect.poll(() => background(page)).not.toBe(white);
			expect(await violations(page)).toEqual([]);
		});
	});

	describe("with 50,000 changes", () => {
		const ids = Array.from({ length: 50_000 }, (_, index) => `model-${index}`);
		const many = reportOf({
			models: {
				changed: ids.map((id, index) => ({
					provider: `p${index % 100}`,
					id,
					name: id,
					fields: [{ field: ["cost", "input"], before: 1, after: 2 + index }],
				})),
			},
			prices: ids.map((id, index) =>
				price(`p${index % 100}`, id, "input", 1, 2 + index),
			),
		});
		const drawn = (page: Page) => table(page).getByRole("row").count();

		test("has only the rows near the window, and the last one at the end", async () => {
			await using opened = await browser.open(many);
			const { page, complaints } = opened;
			expect(await page.getByRole("status").innerText()).toBe("50,000 changes");
			expect(await table(page).getAttribute("aria-rowcount")).toBe("50001");
			expect(await drawn(page)).toBeLessThan(100);
			await page.evaluate("scrollTo(0, document.body.scrollHeight)");
			const last = table(page).getByRole("link", { name: "model-49999" });
			await last.waitFor();
			const row = table(page).locator("tr[aria-rowindex='50001']");
			expect(await row.innerText()).toContain("model-49999");
			const box = await row.boundingBox();
			expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
			expect(await drawn(page)).toBeLessThan(100);
			expect(complaints).toEqual([]);
		});

		test("keeps the focus on its way to the last row and back", async () => {
			await using opened = await browser.open(many);
			const { page } = opened;
			await table(page).getByRole("link", { name: "model-0" }).focus();
			await page.keyboard.press("End");
			await expect.poll(() => focused(page).innerText()).toBe("model-49999");
			await page.evaluate("scrollTo(0, 0)");
			await table(page).getByRole("link", { name: "model-5" }).waitFor();
			expect(await focused(page).innerText()).toBe("model-49999");
			await page.keyboard.press("Home");
			await expect.poll(() => focused(page).innerText()).toBe("model-0");
		});

		test("finds one of them, and sorts them all", async () => {
			await using opened = await browser.open(many);
			const { page } = opened;
			await page.getByRole("columnheader", { name: "Change" }).click();
			await table(page).getByRole("link", { name: "model-49999" }).waitFor();
			await page.getByRole("searchbox").fill("model-31415");
			expect(await rows(page)).toHaveLength(1);
		});
	});

	test("prints every row that matches, and says first what is left out", async () => {
		await using opened = await browser.open(
			VARIED,
			"#?kind=added&kind=removed",
			{
				colorScheme: "dark",
			},
		);
		const { page } = opened;
		await page.emulateMedia({ media: "print" });
		await page.evaluate("dispatchEvent(new Event('beforeprint'))");
		await page
			.getByText(
				"2 of 13 changes: Removed or New. The other 11 are left out. The details of each model are left out.",
			)
			.waitFor();
		expect(await table(page).getByRole("row").count()).toBe(3);
		expect(await page.getByRole("searchbox").isVisible()).toBe(false);
		await page.evaluate("dispatchEvent(new Event('afterprint'))");
		await page.getByText("2 of 13 changes: ").waitFor({ state: "detached" });
	});
});

/** Texts that do not fit into their boxes, and anything beyond the right edge. */
function cut(page: Page): Promise<string[]> {
	return page.evaluate<string[]>(`
		[...document.querySelectorAll("main *")]
			.filter((element) => element.offsetParent && !element.closest(".aside, .copied"))
			.filter((element) => {
				const { right } = element.getBoundingClientRect();
				return right > innerWidth + 1 || (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== "visible");
			})
			.map((element) => element.outerHTML.slice(0, 100))
	`);
}

/** What axe finds against WCAG 2.2 AA, by rule. */
async function violations(page: Page): Promise<string[]> {
	const path = createRequire(import.meta.url).resolve("axe-core");
	await page.evaluate(await readFile(path, "utf8"));
	const found = await page.evaluate<
		{ id: string; nodes: { html: string }[] }[]
	>(
		`axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations)`,
	);
	return found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}
