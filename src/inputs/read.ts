import * as z from "zod/mini";
import { Problem, quote } from "../lib/problem.ts";
import type { Input } from "./inputs.ts";

export type CamelCase<Name extends string> =
	Name extends `${infer First}-${infer Rest}`
		? `${First}${Capitalize<CamelCase<Rest>>}`
		: Name;

type Declared = Readonly<Record<string, Input>>;

/** The values of inputs by their names in code: `max-shrink` is `maxShrink`. */
export type ValuesOf<D extends Declared, Names extends keyof D = keyof D> = {
	readonly [Name in Names & string as CamelCase<Name>]: z.output<
		D[Name]["value"]
	>;
};

/** The texts that the user gave. */
export type Given<D extends Declared> = Readonly<
	Partial<Record<keyof D, string | undefined>>
>;

type InputTexts<D extends Declared> = Readonly<
	Record<keyof D & string, string>
>;

/** The texts of all inputs: an empty one is the default, if it is no value itself. */
export function withDefaults<D extends Declared>(
	declared: D,
	given: Given<D>,
): InputTexts<D> {
	const textOf = (name: string, input: Input) => {
		const value = given[name]?.trim();
		return value || (value === "" && input.mayBeEmpty) ? value : input.default;
	};
	return Object.fromEntries(
		Object.entries(declared).map(([name, input]) => [
			name,
			textOf(name, input),
		]),
	) as InputTexts<D>;
}

/**
 * Checks inputs or flags by name.
 * @param alsoWrong further mistakes, which no input has alone
 * @throws {Problem} that names every wrong one, with its value and what was expected
 */
export function readInputs<D extends Declared>(
	declared: D,
	given: Given<D>,
	alsoWrong: readonly string[] = [],
): { readonly [Name in keyof D]: z.output<D[Name]["value"]> } {
	const schema = z.object(
		Object.fromEntries(
			Object.entries(declared).map(([name, { value }]) => [name, value]),
		),
	);
	const parsed = schema.safeParse(withDefaults(declared, given));
	const mistakes = [
		...(parsed.error?.issues.map(
			({ path, message }) =>
				`\`${String(path[0])}\`: ${quote(given[String(path[0])] ?? "")}: ${message}.`,
		) ?? []),
		...alsoWrong,
	];
	if (!parsed.success || mistakes.length > 0) throw wrongInputs(mistakes);
	return parsed.data as { [Name in keyof D]: z.output<D[Name]["value"]> };
}

/** Values by their names in code. */
export function camelCased<D extends Declared, Names extends keyof D & string>(
	values: { readonly [Name in keyof D]: z.output<D[Name]["value"]> },
	names: readonly Names[],
): ValuesOf<D, Names> {
	const camelCase = (name: string) =>
		name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
	return Object.fromEntries(
		names.map((name) => [camelCase(name), values[name]]),
	) as ValuesOf<D, Names>;
}

export function wrongInputs(mistakes: readonly string[]) {
	return new Problem({
		title:
			mistakes.length === 1
				? "An input is wrong"
				: `${mistakes.length} inputs are wrong`,
		cause: mistakes.join("\n"),
		remedy:
			"Nothing was read or written. Every input is explained in docs/inputs.md.",
	});
}
