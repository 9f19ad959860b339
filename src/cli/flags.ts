import { DEFAULTS, type InputName } from "../options.ts";
import { PROJECT_URL, VERSION } from "../version.ts";

/** What a flag takes, or null where it stands alone; and what it means. */
type Flag = readonly [takes: string | null, meaning: string];

const WHAT = {
	source: ["URL|FILE", "where the catalog comes from"],
	providers: ["LIST", "only these: ids or globs, with commas"],
	"exclude-providers": ["LIST", "not these"],
} as const satisfies Partial<Record<InputName, Flag>>;

const WHERE = {
	"working-directory": ["DIR", "the project's folder; the others are in it"],
	"models-dir": ["DIR", "the catalog; all JSON files in it are generated"],
	"patches-dir": ["DIR", "what you know better than models.dev"],
	"providers-module": ["FILE", 'generated Elixir module; "" for none'],
	"providers-module-name": ["NAME", "its name"],
	"changelog-file": ["FILE", "your changelog, to add an entry to"],
	"report-dir": [
		"DIR",
		"report.json, report.html and the pull request's text; else in a temporary folder",
	],
} as const satisfies Partial<Record<InputName, Flag>>;

const JUDGEMENT = {
	"max-shrink": ["PERCENT", "stop when the catalog shrinks by more"],
	"max-growth": ["PERCENT", "stop when a large catalog grows by more"],
	"price-alert": ["FACTOR", "flag prices that move by this factor"],
	"on-suspicious": ["flag|hold", "hold keeps the previous value"],
	"accepted-file": ["FILE", "findings that you know of"],
	"usage-paths": ["LIST", 'where to look for models in use; "" for nowhere'],
	"usage-profile": ["FILE", "tokens a month by model, to say what they cost"],
} as const satisfies Partial<Record<InputName, Flag>>;

const RUN = {
	"dry-run": [null, "write nothing, say everything"],
	verbose: [null, "statistics by provider, and all prices"],
} as const satisfies Partial<Record<InputName, Flag>>;

/** The inputs that make sense without GitHub. */
export const FLAGS = { ...WHAT, ...WHERE, ...JUDGEMENT, ...RUN };

export type FlagName = keyof typeof FLAGS;

const ALONE = {
	check: [null, "write nothing; exit 3 when not up to date"],
	help: [null, "this text"],
	version: [null, VERSION],
} as const satisfies Record<string, Flag>;

const GROUPS: readonly (readonly [string, Readonly<Record<string, Flag>>])[] = [
	["What", WHAT],
	["Where", WHERE],
	["What looks wrong", JUDGEMENT],
	["This run", { ...RUN, ...ALONE }],
];

/** What people's terminals have had since there were terminals. */
const COLUMNS = 80;

export function helpText(): string {
	const names = GROUPS.flatMap(([, flags]) => Object.entries(flags));
	const width = Math.max(
		...names.map(([name, [takes]]) => left(name, takes).length),
	);
	const groups = GROUPS.flatMap(([title, flags]) => [
		"",
		`${title}:`,
		...Object.entries(flags).flatMap(([name, [takes, meaning]]) => {
			const fallback = takes === null ? "" : fallbackOf(name);
			const [first = "", ...rest] = wrap(
				`${meaning}${fallback && ` [${fallback}]`}`,
				COLUMNS - width - 2,
			);
			return [
				`${left(name, takes).padEnd(width)}  ${first}`,
				// A word that is too long for its column begins earlier.
				...rest.map((line) =>
					line.padStart(Math.min(COLUMNS, width + 2 + line.length)),
				),
			];
		}),
	]);
	return [
		"model-sync: brings a project's copy of the models.dev catalog up to date",
		"",
		"Fetches the catalog, applies your patches, says what changed and what looks",
		"wrong, and writes a JSON file for each provider: all files, or none. Run it in",
		"your project's folder. The pull request is for the GitHub Action of this name.",
		"",
		"  model-sync --dry-run --verbose",
		"      see what a first run would do; it writes nothing",
		'  model-sync --models-dir data/models --providers-module "" --providers openai',
		"      JSON where you want it, no Elixir, one provider",
		"  model-sync --check",
		"      in CI: fail when somebody forgot to sync",
		...groups,
		"",
		"Exit codes:",
		"  0  done, or nothing to do",
		"  1  failed; the message says what to do",
		"  2  wrong flags",
		"  3  not up to date (--check)",
		"",
		`More: ${PROJECT_URL}/tree/v1/docs`,
	].join("\n");
}

function left(name: string, takes: string | null): string {
	const short = name === "help" ? "-h, " : "";
	return `  ${short}--${name}${takes === null ? "" : ` ${takes}`}`;
}

function fallbackOf(name: string): string {
	return name in DEFAULTS ? DEFAULTS[name as InputName] : "";
}

/** Lines of whole words. */
function wrap(text: string, columns: number): string[] {
	const lines = [""];
	for (const word of text.split(" ")) {
		const line = lines.at(-1) ?? "";
		const longer = line === "" ? word : `${line} ${word}`;
		if (longer.length <= columns || line === "")
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
