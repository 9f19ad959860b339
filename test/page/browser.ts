// The page in the machine's Chromium. Tests that need it are skipped where there is none.
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
	type Browser,
	type BrowserContextOptions,
	chromium,
	type Page,
} from "playwright-core";
import { getOr } from "../../src/lib/maps.ts";
import { renderReport } from "../../src/report/json.ts";
import { renderPage } from "../../src/report/page.ts";
import type { Report } from "../../src/report/schema.ts";
import { buildPage } from "../../testkit/build-page.ts";
import { temporaryFolder } from "../../testkit/data.ts";

const executable = findChromium();

/** For `describe.skipIf`. */
export const noChromium = executable === undefined;

function findChromium(): string | undefined {
	const folders = (process.env.PATH ?? "").split(delimiter);
	return ["chromium", "chromium-browser", "google-chrome"]
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.find(existsSync);
}

export interface OpenPage extends AsyncDisposable {
	readonly page: Page;
	/** Errors, refusals of the policy, and requests beyond the page itself. */
	readonly complaints: readonly string[];
}

export interface Opener extends AsyncDisposable {
	/** @param hash with its `#` */
	open(
		report: Report,
		hash?: string,
		options?: BrowserContextOptions,
	): Promise<OpenPage>;
}

export async function startBrowser(): Promise<Opener> {
	const template = await buildPage();
	const browser: Browser = await chromium.launch({
		...(executable !== undefined && { executablePath: executable }),
	});
	const folder = await temporaryFolder();
	const files = new Map<Report, Promise<string>>();
	const write = async (report: Report) => {
		const file = join(folder.path, `report-${files.size}.html`);
		await writeFile(file, renderPage(template, renderReport(report)).join(""));
		return file;
	};
	return {
		async open(report, hash = "", options = {}) {
			const file = await getOr(files, report, () => write(report));
			const url = pathToFileURL(file).href;
			const context = await browser.newContext({
				colorScheme: "light",
				...options,
			});
			const page = await context.newPage();
			const complaints: string[] = [];
			page.on("console", (message) => complaints.push(message.text()));
			page.on("pageerror", ({ message }) => complaints.push(message));
			page.on("request", (request) => {
				if (request.url().split("#")[0] !== url) complaints.push(request.url());
			});
			await page.goto(url + hash);
			return {
				page,
				complaints,
				[Symbol.asyncDispose]: () => context.close(),
			};
		},
		async [Symbol.asyncDispose]() {
			await browser.close();
			await folder[Symbol.asyncDispose]();
		},
	};
}
