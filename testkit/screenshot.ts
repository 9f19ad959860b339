/**
 * Takes a screenshot of a page with the machine's Chromium.
 *
 *   tsx testkit/screenshot.ts page.html picture.png [--dark] [--width 1012] [--height 1200]
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

export interface PictureOptions {
	readonly dark: boolean;
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
}

/** @throws if there is no Chromium, or if it fails */
export function takePicture(
	page: string,
	picture: string,
	{ dark, width, height }: PictureOptions,
): void {
	const profile = mkdtempSync(join(tmpdir(), "chromium-"));
	try {
		execFileSync(
			process.env.CHROMIUM ?? "chromium",
			[
				"--headless",
				"--no-sandbox",
				"--disable-gpu",
				"--disable-quic",
				"--no-first-run",
				"--disable-background-networking",
				"--disable-component-update",
				"--disable-sync",
				"--hide-scrollbars",
				"--virtual-time-budget=8000",
				`--user-data-dir=${profile}`,
				`--window-size=${width},${height}`,
				`--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
				`--screenshot=${resolve(picture)}`,
				pathToFileURL(resolve(page)).href,
			],
			{ stdio: "ignore" },
		);
	} catch (error) {
		const isMissing =
			error instanceof Error && "code" in error && error.code === "ENOENT";
		throw isMissing
			? new Error(
					"Chromium is not installed: on Debian, apt-get install chromium; or name it in CHROMIUM.",
				)
			: error;
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
}

function main(): void {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			dark: { type: "boolean", default: false },
			width: { type: "string", default: "1012" },
			height: { type: "string", default: "1200" },
		},
	});
	const [page, picture] = positionals;
	if (page === undefined || picture === undefined) {
		throw new Error(
			"usage: tsx testkit/screenshot.ts page.html picture.png [--dark] [--width N] [--height N]",
		);
	}
	takePicture(page, picture, {
		dark: values.dark,
		width: Number(values.width),
		height: Number(values.height),
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
