// Reports for tests of the page.
import type { Report } from "../../src/report/schema.ts";

const SIDES = { before: 0, after: 0, added: 0, removed: 0, changed: 0 };

const NO_LINKS = { files: null, pullRequest: null, providers: {} };

/** A report of nothing but the given parts. */
export function reportOf(
	parts: Partial<
		Pick<Report, "prices" | "findings" | "usage" | "identities" | "links">
	> & {
		models?: Partial<Report["models"]>;
		providers?: Partial<Report["providers"]>;
	} = {},
): Report {
	const { models, providers, prices = [], findings = [], usage = null } = parts;
	const { identities = [], links = NO_LINKS } = parts;
	return {
		version: 1,
		source: {
			url: "https://models.dev/api.json",
			sha256: "0".repeat(64),
			bytes: 1,
			fetchedAt: "2026-06-15T06:17:00.000Z",
		},
		counts: {
			providers: SIDES,
			models: {
				...SIDES,
				renamed: 0,
				newlyDeprecated: 0,
				increased: 0,
				decreased: 0,
				priced: 0,
				unpriced: 0,
			},
			prices: { increases: 0, decreases: 0 },
			findings: { danger: 0, warning: 0, notice: 0 },
		},
		providers: {
			added: [],
			removed: [],
			renamed: [],
			changed: [],
			...providers,
		},
		models: { added: [], removed: [], renamed: [], changed: [], ...models },
		prices,
		groups: [],
		findings,
		decisions: [],
		verdict: { breaking: false, level: null, losses: [] },
		usage,
		bill: null,
		identities,
		links,
		patches: [],
	};
}

/** One of each kind of change, and both directions. */
export const VARIED: Report = reportOf({
	providers: {
		added: [{ provider: "novel", name: "Novel" }],
		changed: [
			{
				provider: "openai",
				name: "OpenAI",
				fields: [{ field: ["doc"], before: "old", after: "new" }],
			},
		],
	},
	models: {
		removed: [{ provider: "openai", id: "gpt-3", name: "GPT-3" }],
		added: [{ provider: "novel", id: "fresh-1", name: "Fresh One" }],
		renamed: [
			{
				from: { provider: "google_vertex", id: "gemini@2" },
				to: { provider: "google_vertex", id: "gemini@2.0" },
				name: "Gemini 2",
				fields: [{ field: ["family"], after: "gemini" }],
				evidence: ["same name", "same limits"],
			},
		],
		changed: [
			{
				provider: "openai",
				id: "gpt-5",
				name: "GPT-5",
				fields: [
					{ field: ["cost", "input"], before: 1, after: 3 },
					{ field: ["cost", "output"], before: 10, after: 5 },
					{ field: ["limit", "context"], before: 400_000, after: 200_000 },
					{
						field: ["modalities", "input"],
						before: ["text", "audio"],
						after: ["text", "image"],
					},
				],
			},
			{
				provider: "deepseek",
				id: "deepseek/chat:free",
				name: "DeepSeek Chat",
				fields: [
					{ field: ["status"], after: "deprecated" },
					{ field: ["cost", "input"], before: 0, after: 0.5 },
					{ field: ["cost", "cache_read"], after: 0.1 },
				],
			},
		],
	},
	prices: [
		price("openai", "gpt-5", "input", 1, 3),
		price("openai", "gpt-5", "output", 10, 5),
		price("deepseek", "deepseek/chat:free", "input", 0, 0.5),
		price("deepseek", "deepseek/chat:free", "cache_read", null, 0.1),
	],
	findings: [
		{
			code: "price-alone",
			severity: "warning",
			subject: { provider: "openai", model: "gpt-5" },
			field: ["cost", "input"],
			before: 1,
			after: 3,
			message: "input rose by a factor of 3.",
			remedy: "Compare it with the provider's own price list.",
		},
	],
});

/** Which of {@link VARIED} are used, and which are of vendors. */
export const WHOSE_MODELS = {
	usage: {
		files: 3,
		filesWithUses: 2,
		models: [
			used("google_vertex", "gemini@2", [use("src/a.ts", 1)]),
			used("novel", "fresh-1", [use("src/a.ts", 2), use("src/ü b.ts", 9)]),
			used("openai", "untouched", [use("src/a.ts", 3)]),
		],
		affected: [
			{
				...{ provider: "google_vertex", id: "gemini@2" },
				events: [
					{
						kind: "renamed",
						successor: { provider: "google_vertex", id: "gemini@2.0" },
					},
				],
				uses: [use("src/a.ts", 1)],
			},
			{
				...{ provider: "novel", id: "fresh-1" },
				events: [
					{
						kind: "weaker",
						losses: [
							{ kind: "limit", name: "output", before: 131_072, after: 64_000 },
							{ kind: "modality", name: "image", side: "in" },
						],
					},
				],
				uses: [use("src/a.ts", 2), use("src/ü b.ts", 9)],
			},
		],
		affectedElsewhere: [
			{
				...{ provider: "openai", id: "gpt-3" },
				events: [
					{
						kind: "removed",
						successor: { provider: "openai", id: "gpt-5" },
					},
				],
				uses: [use("test/a.ts", 1)],
			},
			{
				...{ provider: "openai", id: "gpt-5" },
				events: [{ kind: "repriced" }],
				uses: [use("test/a.ts", 2)],
			},
		],
		gone: [],
	},
	identities: [
		{
			key: "openai/gpt-5",
			vendor: "openai",
			listings: [
				{ ...offer("dear", "gpt-5", 9), context: 1000 },
				offer("free", "gpt-5", 0),
				{ ...offer("openai", "gpt-5", 3), own: true },
				offer("cheap", "openai/gpt-5", 1),
				{ provider: "unknown", id: "gpt-5" },
				{ ...offer("gone", "gpt-5", 0.5), removed: true },
			],
		},
		{
			key: "gpt3",
			vendor: "openai",
			listings: [{ ...offer("openai", "gpt-3", 4), own: true, removed: true }],
		},
		{
			key: "fresh1",
			vendor: null,
			listings: [{ provider: "novel", id: "fresh-1", own: true }],
		},
	],
	links: {
		files: "https://github.com/o/r/blob/abc/",
		pullRequest: "https://github.com/o/r/pulls?q=is%3Apr",
		providers: { openai: "https://example.org/models" },
	},
} satisfies Partial<Report>;

function use(path: string, line: number) {
	return { path, line };
}

function used(
	provider: string,
	id: string,
	uses: { path: string; line: number }[],
) {
	return { provider, id, uses, before: 2, after: 2, deprecated: false };
}

/** At the same price for input and output. */
function offer(provider: string, id: string, price: number) {
	return { provider, id, input: price, output: price };
}

export function price(
	provider: string,
	id: string,
	dimension: string,
	before: number | null,
	after: number | null,
): Report["prices"][number] {
	const ratio = before && after !== null ? after / before : null;
	const verdict =
		before === null
			? "priced"
			: after === null
				? "unpriced"
				: after > before
					? "increased"
					: "decreased";
	return { provider, id, dimension, before, after, ratio, verdict };
}

/** Names that want to be more than text. */
export const HOSTILE = [
	"<script>alert(1)</script>",
	"</script><img src=x onerror=alert(1)>",
	"<!--<script>",
	"]]>",
	`"'\`><svg onload=alert(1)>`,
	"javascript:alert(1)",
	"{{constructor}} $& $' \\u003c",
	"a\u2028b\u2029c",
	"\u202eright to left",
	"\u3164g\u0440t-5\u2800",
	"\ud800",
	"nul\u0000\r\n",
	"__proto__",
	"#%:@/?&=",
	"x".repeat(10_000),
];
