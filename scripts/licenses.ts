/** The licenses of the packages in the bundles, by the bundler's statistics. ncc's own list misses some. */
import { readdirSync, readFileSync } from "node:fs";

interface Stats {
	readonly modules: readonly {
		readonly nameForCondition?: string;
		/** The modules that were joined to this one. */
		readonly modules?: Stats["modules"];
	}[];
}

/** @param statsFiles written by `ncc --stats-out` @param more names of packages that are bundled in another way */
export function renderLicenses(
	statsFiles: readonly string[],
	more: readonly string[],
): string {
	const folders = statsFiles.flatMap((file) =>
		foldersOf(JSON.parse(readFileSync(file, "utf8"))),
	);
	const all = new Set([
		...folders,
		...more.map((name) => `node_modules/${name}`),
	]);
	const texts = new Map([...all].map(describe));
	return [...texts.entries()]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, text]) => `${name}\n${text.trim()}\n`)
		.join("\n");
}

/** The folders of the packages, relative to the project. */
function foldersOf({ modules }: Stats): string[] {
	return modules.flatMap(({ nameForCondition, modules }) => {
		const own = /.*(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(
			nameForCondition?.replaceAll("\\", "/") ?? "",
		);
		const folder = own?.[0].slice(own[0].indexOf("node_modules/"), -1);
		return [
			...(folder === undefined ? [] : [folder]),
			...foldersOf({ modules: modules ?? [] }),
		];
	});
}

function describe(folder: string): [name: string, text: string] {
	const { name, license } = JSON.parse(
		readFileSync(`${folder}/package.json`, "utf8"),
	);
	const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
	const text =
		file === undefined ? "" : readFileSync(`${folder}/${file}`, "utf8");
	return [name, `${license}\n${text.replaceAll("\r\n", "\n")}`];
}
