// The kinds of values that inputs have. Each reads a text, and says what it expected if the text is wrong.
import { isAbsolute, posix } from "node:path";
import * as z from "zod/mini";
import { isReserved } from "../lib/reserved-folders.ts";

// Compiling a schema takes longer than reading the options and a few patches with it.
z.config({ jitless: true });

/** Reads a text. */
export type Value<Output = unknown> = z.ZodMiniType<Output, string>;

export const text = z.string();

/** A text that must meet a condition. */
export function textThat(isRight: (value: string) => boolean, error: string) {
	return text.check(z.refine(isRight, { error }));
}

export function textLike(pattern: RegExp, error: string) {
	return text.check(z.regex(pattern, error));
}

export function textUpTo(length: number, error: string) {
	return text.check(z.maxLength(length, error));
}

/** Null if the text is empty. */
export function orNull<Output>(value: Value<Output>, error: string) {
	const empty = z.pipe(
		z.literal(""),
		z.transform(() => null),
	);
	return z.union([empty, value], { error });
}

export const list = z.pipe(
	text,
	z.transform((value: string) => [
		...new Set(
			value
				.split(/[,\n]/)
				.map((item) => item.trim())
				.filter((item) => item !== ""),
		),
	]),
);

export function listOf<Item extends string>(item: Value<Item>) {
	return z.pipe(list, z.array(item));
}

/** Names as people mention them on GitHub: the `@` before them is left out. */
function mentions(pattern: RegExp, error: string) {
	return z.pipe(
		listOf(textLike(pattern, error)),
		z.transform((names: string[]) => [
			...new Set(names.map((name) => name.replace(/^@/, ""))),
		]),
	);
}

export const users = mentions(
	/^@?[A-Za-z\d][\w-]*(?:\[bot\])?$/,
	"expected users, such as alice or @alice; a team can't be assigned",
);

export const usersOrTeams = mentions(
	/^@?[A-Za-z\d](?:[\w-]*(?:\[bot\])?|[\w-]*\/[\w.-]+)$/,
	"expected users, such as alice, or teams, such as acme/core",
);

export const teams = mentions(
	/^@?(?:[A-Za-z\d][\w-]*\/)?[\w.-]+$/,
	"expected teams by their slugs, such as core or acme/core",
);

export const trueOrFalse = z.pipe(
	z.enum(["true", "false"], { error: "expected true or false" }),
	z.transform((value) => value === "true"),
);

export function oneOf<const T extends readonly string[]>(...values: T) {
	return z.enum(values, { error: `expected one of ${values.join(", ")}` });
}

export function number(min: number, max: number) {
	const expected = `expected a number from ${min} to ${max}`;
	return z.pipe(
		z.pipe(textLike(/^\d+(?:\.\d+)?$/, expected), z.transform(Number)),
		z.number().check(z.gte(min, expected), z.lte(max, expected)),
	);
}

/** A path inside the checkout. Never in .github, where GitHub requires the `workflows` permission to write. */
export const insidePath = z.pipe(
	z.pipe(
		text,
		z.transform((value: string) =>
			posix.join(value.replaceAll("\\", "/"), ".").replace(/\/$/, ""),
		),
	),
	textThat(
		(value) =>
			value !== "" &&
			value !== "." &&
			value.split("/")[0] !== ".." &&
			!isAbsolute(value) &&
			!/^[A-Za-z]:/.test(value) &&
			!value.split("/").some(isReserved),
		"expected a relative path inside the working directory, and not in .git or .github",
	),
);

export const jsonPath = z.pipe(
	insidePath,
	textLike(/[^/]\.json$/, "expected a path that ends in .json"),
);

/** Paths and globs inside the checkout, and never in .git or .github. */
export const insidePaths = listOf(
	textThat(
		(value) =>
			!isAbsolute(value) &&
			!/^[A-Za-z]:/.test(value) &&
			!value.split(/[/\\]/).some((part) => part === ".." || isReserved(part)),
		"expected relative paths or globs inside the working directory, and not in .git or .github",
	),
);

/** Links are resolved and checked later. An absolute path may contain a repository that is named `.github`. */
export const folder = textThat(
	(value) => isAbsolute(value) || !value.split(/[/\\]/).some(isReserved),
	"expected a folder that is not in .git or .github",
);

export const urlOrFile = textThat(
	(value) => /^https?:\/\/[^\s/]/i.test(value) || !value.includes("://"),
	"expected an http(s) URL or the path of a file",
);

export const branchName = textThat(
	(value) =>
		!value.startsWith("refs/") &&
		!/^[-/.]|[/.]$|\.\.|\/[/.]|@\{|\.lock(?:\/|$)|[\s~^:?*[\\]|\p{Cc}/u.test(
			value,
		),
	"expected the name of a branch, such as model-sync/models-dev, without refs/heads/",
);
