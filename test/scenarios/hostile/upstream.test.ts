// What a compromised or broken models.dev could send, and what is promised.
import { gzipSync } from "node:zlib";
import { describe } from "vitest";
import {
	base,
	MODELS,
	MODULE,
	OPENAI,
	table,
	withModel,
	withModels,
	withProvider,
	withProviders,
	withText,
} from "./hostile.ts";

const text = JSON.stringify(base);
const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
const asBefore = { [OPENAI]: '"input": 1,' };

const ATOMS = {
	"#{System.halt(1)}": ':"\\#{System.halt(1)}"',
	"]; System.halt(1)": ':"]; System.halt(1)"',
	"a b": ':"a b"',
	constructor: ":constructor",
	prototype: ":prototype",
	toString: ":toString",
	"--proto--": ":__proto__",
	"~s(x)": ':"~s(x)"',
};

describe("a provider's id names a file, and no other place", () => {
	const leaves = { stops: "would leave the folder" };
	const leftOut = (what: string, ids: readonly string[]) => ({
		name: `${what} are left out`,
		api: withProviders(ids),
		promise: { ships: asBefore, finds: ids.map(() => "invalid-provider") },
	});
	table([
		...[
			"../../evil",
			"..",
			".",
			"/etc/cron.d/evil",
			"C:\\evil",
			"a\\..\\b",
		].map((id) => ({
			name: `that leaves the folder stops the run: ${JSON.stringify(id)}`,
			api: withProvider(id),
			promise: leaves,
		})),
		...[".catalog_manifest", ".overruled.jsonl", ".model-sync-staging"].map(
			(id) => ({
				name: `that is the name of a file of ours stops the run: ${id}`,
				api: withProvider(id),
				promise: leaves,
			}),
		),
		leftOut("those that Windows can't have", [
			...["nul", "CON", "com1", "aux.v2"],
			...["a:stream", 'a"b', "a<b>", "a|b"],
		]),
		leftOut("those that are no plain names", [
			...["", " ", "a\u0000b", "a\nb", "é", "\u202egpt", "x".repeat(10_000)],
		]),
		leftOut("those that Elixir takes for something else", [
			...["nil", "true", "false", "Elixir", "Elixir.System"],
		]),
		{
			name: "those that would be code elsewhere are atoms of that very text",
			api: withProviders(Object.keys(ATOMS)),
			promise: { ships: { [MODULE]: Object.values(ATOMS) } },
		},
		{
			name: "that shares a file with another in models.dev's spelling stops the run",
			api: { ...withProvider("a-b"), a_b: base.zai },
			promise: { stops: 'are both "a_b"' },
		},
		{
			name: "that shares a file with another where case does not count stops the run",
			api: withProvider("OpenAI"),
			promise: { stops: "differ only in upper and lower case" },
		},
	]);
});

describe("a model's id, a name or a key is text, whatever it holds", () => {
	const ids = [
		"::error::pwned",
		"\r::error::pwned",
		"\n  ::set-output name=operation::none",
		"##[command]pwned",
		"::stop-commands::x",
		"x\u2028::add-mask::x\u2029::debug::x",
		"x\u0085::warning::x",
		"\u001b[2K\u001b[1Ggone",
		"@org/team",
		"Fixes #1",
		"closes org/repo#1 and GH-1",
		"https://github.com/org/repo/issues/1",
		"<img src=x onerror=alert(1)>",
		"![x](https://evil.example/x.png)",
		"[x](javascript:alert(1))",
		"</details></details><h1>x",
		"<!-- model-sync:",
		"--> x <!--",
		"```\n# x\n```",
		"a|b\\|c",
		"$(id) `id` $" + "{{ github.token }}",
		"\u202egpt\u200b\u2066",
		"gpt-5\u115f\u3164\ufe0f\u{e0041}",
		"\u034fgpt\u2800\u00a0\u17b45",
		"gp\u0442-5",
		"\u03bf1 \uff47pt",
		"../../evil",
		"C:\\evil",
		"constructor",
		"prototype",
		"toString",
		"hasOwnProperty",
		"__defineGetter__",
		" ",
		"0",
		"{summary}",
		"\u{1f4a9}".repeat(40),
	];
	const groups = Array.from({ length: 5 }, (_, group) =>
		ids.filter((_, index) => index % 5 === group),
	);
	table(
		groups.map((group) => ({
			name: `as it came, and no command, mention or markup: ${JSON.stringify(group)}`,
			api: withModels(
				group.map((id) => ({
					id,
					name: id,
					status: id,
					[id]: { [id]: id },
					cost: { input: 1, output: 2, [id]: 1 },
					limit: { context: 1000, [id]: 1 },
					modalities: { input: [id], output: [id] },
				})),
			),
			promise: {
				ships: { [OPENAI]: group.map((id) => `"id": ${JSON.stringify(id)}`) },
			},
		})),
	);
	table([
		{
			name: "an id of 10,000 characters is left out",
			api: withModel("x".repeat(10_000)),
			promise: { ships: asBefore, finds: ["invalid-model"] },
		},
		{
			name: "an empty id is left out",
			api: withModel(""),
			promise: { ships: asBefore, finds: ["invalid-model"] },
		},
		{
			name: "an id that is listed as another is left out",
			api: withModel("a", { id: "b" }),
			promise: { ships: asBefore, finds: ["invalid-model"] },
		},
		{
			name: "half of a surrogate pair in an id or name is left out",
			api: withText('"name":"gpt-5"', '"name":"\\ud800"'),
			promise: { ships: asBefore, finds: ["invalid-model"] },
		},
		{
			name: "half of a surrogate pair elsewhere is written as JSON spells it",
			api: withText('"name":"gpt-5"', '"name":"gpt-5","x":"\\ud800"'),
			promise: { ships: { [OPENAI]: '"x": "\\ud800"' } },
		},
		{
			name: "ids that differ in case alone are two models",
			api: withModel("GPT-5"),
			promise: { ships: { [OPENAI]: '"id": "GPT-5"' } },
		},
		{
			name: "the variables that hold keys are told when they change",
			api: withProvider("openai", { ...base.openai, env: ["AWS_SECRET_KEY"] }),
			promise: {
				ships: { [OPENAI]: "AWS_SECRET_KEY" },
				finds: ["env-changed"],
			},
		},
		{
			name: "a variable that is read before the known ones is not written where suspicious values are held",
			api: withProvider("openai", {
				...base.openai,
				env: ["EVIL", "OPENAI_API_KEY"],
			}),
			flags: ["--on-suspicious", "hold"],
			promise: {
				ships: { [OPENAI]: '"env": [\n      "OPENAI_API_KEY"\n    ]' },
				finds: ["env-changed"],
			},
		},
		{
			name: "a new provider's address is not written where suspicious values are held",
			api: withProvider("other", { base_url: "https://evil.example" }),
			flags: ["--on-suspicious", "hold"],
			promise: {
				ships: { [`${MODELS}/other.json`]: '"base_url": null' },
				finds: ["base-url-changed"],
			},
		},
		{
			name: "models.dev's `api` never becomes the address that keys are sent to",
			api: withProvider("zai", { api: "https://evil.example" }),
			promise: { ships: { [`${MODELS}/zai.json`]: '"base_url": null' } },
		},
	]);
});

describe("a key that would reach an object's prototype is dropped, at every level", () => {
	const dropped = (where: string, api: string) => ({
		name: where,
		api,
		promise: { ships: asBefore, nowhere: "polluted" },
	});
	const hostile = '"__proto__":{"polluted":true},';
	const made = '"constructor":{"prototype":{"polluted":true}},';
	table(
		[hostile, made].flatMap((key) => {
			const what = key.slice(1, key.indexOf(":") - 1);
			return [
				dropped(`${what}: provider`, withText("{", `{${key}`)),
				dropped(`${what}: field`, withText('"npm"', `${key}"npm"`)),
				dropped(`${what}: model`, withText('"gpt-5":', `${key}"gpt-5":`)),
				dropped(
					`${what}: model's field`,
					withText('"attachment"', `${key}"attachment"`),
				),
				dropped(`${what}: price`, withText('"input":1', `${key}"input":1`)),
				dropped(
					`${what}, by its escapes`,
					withText("{", `{${key.replace("o", "\\u006f")}`),
				),
			];
		}),
	);
});

describe("what is not models.dev's catalog stops the run", () => {
	const bomb = gzipSync(Buffer.alloc(513 * 2 ** 20, " "), { level: 1 });
	const rows: [string, unknown, string][] = [
		["a gzip bomb", bomb, "is too large"],
		["a gzip in a gzip", gzipSync(gzipSync(text)), "is not UTF-8 text"],
		["a gzip cut short", gzipSync(text).subarray(0, -9), "can't be unpacked"],
		["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le"), "is not UTF-8 text"],
		["UTF-16 without a mark", Buffer.from(text, "utf16le"), "is not JSON"],
		["bytes that are no UTF-8", Buffer.from([0x7b, 0xff]), "is not UTF-8 text"],
		["an overlong slash", Buffer.from([0x22, 0xc0, 0xaf, 0x22]), "not UTF-8"],
		["NUL", "\0", "is not JSON"],
		["nothing but a mark", "\ufeff", "It is empty"],
		["cut short", text.slice(0, -10), "is not JSON"],
		["something after it", `${text}{}`, "is not JSON"],
		["NaN", withText('"input":1', '"input":NaN'), "is not JSON"],
		["a comment", `/* x */${text}`, "is not JSON"],
		["nesting without end", "[".repeat(1_000_000), "is not JSON"],
		["a list", [base], "It is a list"],
		["a text", '"models"', "It is a string"],
		["null", "null", "It is a null"],
		["null for every provider", { openai: null, zai: null }, "is a provider"],
		["lists for providers", { openai: [], zai: [] }, "is a provider with"],
		["lists for models", { openai: { models: [] } }, "is a provider with"],
		["a model in place of providers", base.openai, "is a provider with models"],
		["an error that nests deep", `{"error":{"x":${deep}}}`, "an error message"],
		["an error", { error: "::error::x\n@team" }, "It is an error message"],
		["no models at all", { openai: { models: {} } }, "would be empty"],
		["one provider of two", { zai: base.zai }, "would lose 66.7% of"],
	];
	table(
		rows.map(([name, api, stops]) => ({
			name,
			api,
			flags: ["--max-shrink", "10"],
			promise: { stops },
		})),
	);
});

describe("an entry of another shape is left as it was, and the rest is shipped", () => {
	const another = (name: string, fields: unknown) => ({
		name,
		api: withModel("gpt-5", fields),
		promise: { ships: asBefore, finds: ["invalid-model"] },
	});
	table([
		another("null for a model", null),
		another("a list for a model", []),
		another("a text for a model", "gpt-5"),
		another("a text for a price", { cost: { input: "1" } }),
		another("a list for prices", { cost: [1, 2] }),
		another("an object for a limit", { limit: { context: {} } }),
		another("a number for a name", { name: 1 }),
		another("a text for modalities", { modalities: { input: "text" } }),
		{
			name: "a price that JSON can't write",
			api: withText('"input":1,', '"input":1e999,'),
			promise: { ships: asBefore, finds: ["price-impossible"] },
		},
		{
			name: "100,000 levels of nesting",
			api: withText(
				'"attachment":',
				`"x":${'{"x":'.repeat(100_000)}1${"}".repeat(100_000)},"attachment":`,
			),
			promise: { ships: asBefore, finds: ["invalid-model"] },
		},
		{
			name: "100,000 levels of nesting in an id",
			api: withText('"id":"gpt-5"', `"id":${deep}`),
			promise: { ships: asBefore, finds: ["invalid-model"] },
		},
		{
			name: "100,000 levels of nesting in a provider",
			api: withText('"name":"OPENAI"', `"name":${deep},"x":${deep}`),
			promise: { ships: asBefore, finds: ["invalid-provider"] },
		},
		another("a key of 501 characters", { x: { ["k".repeat(501)]: 1 } }),
		{
			name: "null for a provider",
			api: withProvider("openai", null),
			promise: { ships: asBefore, finds: ["invalid-provider"] },
		},
		{
			name: "null for a provider's models",
			api: withProvider("openai", { models: null }),
			promise: { ships: asBefore, finds: ["invalid-provider"] },
		},
		{
			name: "a text for the variables that hold keys",
			api: withProvider("openai", { ...base.openai, env: "KEY" }),
			promise: { ships: asBefore, finds: ["invalid-provider"] },
		},
	]);
});

describe("what JSON leaves open is settled", () => {
	table([
		{
			name: "of a key that is there twice, the last one counts",
			api: withText('"gpt-5":', '"gpt-5":{"id":"other"},"gpt-5":'),
			promise: { ships: asBefore, nowhere: '"other"' },
		},
		{
			name: "a number too fine for JavaScript is the nearest one",
			api: withText('"context":128000', '"context":9007199254740993'),
			promise: { ships: { [OPENAI]: '"context": 9007199254740992' } },
		},
		{
			name: "a price too small for JavaScript is nothing",
			api: withText('"input":1,', '"input":1e-400,'),
			promise: { ships: { [OPENAI]: '"input": 0,' } },
		},
		{
			name: "nothing has no sign",
			api: withText('"input":1,', '"input":-0,'),
			promise: { ships: { [OPENAI]: '"input": 0,' } },
		},
		{
			name: "a byte order mark is no part of it",
			api: `\ufeff${text}`,
			promise: { ships: asBefore },
		},
		{
			name: "gzip is known by its bytes",
			api: gzipSync(text),
			promise: { ships: asBefore },
		},
	]);
});

describe("much of everything takes long, and breaks nothing", () => {
	const many = (count: number, entry: (index: number) => string) =>
		Array.from({ length: count }, (_, index) => entry(index)).join(",");
	table([
		{
			name: "130,000 keys that nobody reads",
			api: withText(
				'"npm"',
				`"x":{${many(130_000, (index) => `"k${index}":1`)}},"npm"`,
			),
			promise: { ships: asBefore },
		},
		{
			name: "130,000 fields of a model",
			api: withText(
				'"attachment":',
				`${many(130_000, (index) => `"k${index}":1`)},"attachment":`,
			),
			promise: { ships: { [OPENAI]: '"k129999": 1' } },
		},
		{
			name: "130,000 modalities",
			api: withText(
				'"input":["text"]',
				`"input":[${many(130_000, (index) => `"m${index}"`)}]`,
			),
			promise: { ships: { [OPENAI]: '"m129999"' } },
		},
		{
			name: "130,000 models that are none",
			api: withText(
				'"gpt-5":',
				`${many(130_000, (index) => `"m${index}":[]`)},"gpt-5":`,
			),
			promise: { ships: asBefore, finds: ["invalid-model"] },
		},
		{
			name: "1,000 providers",
			api: withText(
				"{",
				`{${many(1000, (index) => `"p${index}":{"models":{"m":{"id":"m"}}}`)},`,
			),
			promise: { ships: { [MODULE]: ":p999," } },
		},
		{
			name: "20,000 providers, which no week brings",
			api: withText(
				"{",
				`{${many(20_000, (index) => `"p${index}":{"models":{"m":{"id":"m"}}}`)},`,
			),
			promise: { stops: "There are 3 now and would be 20003; at most 2000%" },
		},
		{
			name: "30,000 models, which no week brings",
			api: withText(
				'"gpt-5":',
				`${many(30_000, (index) => `"m${index}":{"id":"m${index}"}`)},"gpt-5":`,
			),
			promise: { stops: "There are 3 now and would be 30003; at most 2000%" },
		},
		{
			name: "5,000 prices that are negative of one model, as many that are not, and limits that are none",
			api: withText(
				'"cost":{',
				`"cost":{${many(5_000, (index) => `"n${index}":-1,"k${index}":1`)},`,
			).replace(
				'"limit":{',
				`"limit":{${many(5_000, (index) => `"k${index}":0.5`)},`,
			),
			promise: {
				ships: asBefore,
				finds: ["price-impossible", "schema-new-key", "limit-impossible"],
			},
		},
		{
			name: "5,000 tiers of one model",
			api: withText(
				'"cost":{',
				`"cost":{"tiers":[${many(5_000, (index) => `{"input":-1,"tier":{"type":"context","size":${index}}}`)}],`,
			),
			promise: { ships: asBefore, finds: ["price-impossible"] },
		},
		{
			name: "a name of 2 million characters",
			api: withText('"name":"gpt-5"', `"name":"${"x".repeat(2_000_000)}"`),
			promise: { ships: { [OPENAI]: "xxx" } },
		},
	]);
});
