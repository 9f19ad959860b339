// `${{ … }}`, by GitHub's own parser and evaluator.
import {
	data,
	Evaluator,
	Lexer,
	Parser,
	wellKnownFunctions,
} from "@actions/expressions";

/** What expressions may look at: `github`, `inputs`, `steps`, … */
export type Contexts = Readonly<Record<string, unknown>>;

/** How the steps before went, for `success()`, `failure()`, `cancelled()` and `always()`. */
export type Status = "success" | "failure";

/** A text with its expressions filled in. */
export function fill(text: string, contexts: Contexts): string {
	return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
		evaluate(expression, contexts, "success").coerceString(),
	);
}

/** Whether a step with this `if` runs. Without a word about the status, it runs after success only. */
export function holds(
	condition: string | undefined,
	contexts: Contexts,
	status: Status,
): boolean {
	const inner = (condition ?? "")
		.trim()
		.replace(/^\$\{\{(.*)\}\}$/s, "$1")
		.trim();
	const asksForStatus = /\b(?:success|failure|cancelled|always)\s*\(/.test(
		inner,
	);
	if (!asksForStatus && status === "failure") return false;
	if (inner === "") return true;
	const value = evaluate(inner, contexts, status);
	return !["", "0", "false"].includes(value.coerceString());
}

function evaluate(
	expression: string,
	contexts: Contexts,
	status: Status,
): data.ExpressionData {
	const tells = {
		success: status === "success",
		failure: status === "failure",
	};
	const functions = Object.entries({
		...tells,
		cancelled: false,
		always: true,
	}).map(([name, value]) => ({
		name,
		minArgs: 0,
		maxArgs: 0,
		call: () => new data.BooleanData(value),
	}));
	const { tokens } = new Lexer(expression).lex();
	const names = Object.keys(contexts);
	const tree = new Parser(tokens, names, functions).parse();
	return new Evaluator(
		tree,
		toDictionary(contexts),
		new Map(functions.map((one) => [one.name, one])),
	).evaluate();
}

function toDictionary(contexts: Contexts): data.Dictionary {
	const value = wellKnownFunctions.fromjson?.call(
		new data.StringData(JSON.stringify(contexts)),
	);
	if (value instanceof data.Dictionary) return value;
	throw new Error("Contexts are an object.");
}
