import { isObject, type Json, type JsonObject, MAX_DEPTH } from "../json.ts";

const MAX_ID_LENGTH = 500;

/** Only what is computed on. Everything else, new fields and new values included, passes through untouched. */
const NUMBERS = {
	cost: [
		"input",
		"output",
		"cache_read",
		"cache_write",
		"reasoning",
		"input_audio",
		"output_audio",
	],
	limit: ["context", "input", "output"],
} as const;

/**
 * Why models.dev's entry of a model is not usable; nothing where it is, which nearly all are. Plain code, since a
 * schema's parser took a tenth of a whole run for the five thousand.
 */
export function* problemsOf(key: string, model: unknown): Generator<string> {
	if (!isObject(model)) {
		yield "expected an object";
		return;
	}
	const { id, name, status, modalities } = model;
	if (id !== key) {
		const said = typeof id === "string" ? JSON.stringify(id) : "no text";
		yield `id: ${said} is listed as ${JSON.stringify(key)}`;
	}
	if (key === "" || key.length > MAX_ID_LENGTH || !key.isWellFormed()) {
		yield `id: expected 1 to ${MAX_ID_LENGTH} characters of well-formed Unicode`;
	}
	if (!isNone(name) && !(typeof name === "string" && name.isWellFormed())) {
		yield "name: expected well-formed Unicode text";
	}
	if (!isNone(status) && typeof status !== "string") {
		yield "status: expected text";
	}
	yield* wrongNumbers(model, "cost");
	yield* wrongNumbers(model, "limit");
	if (!isNone(modalities)) {
		if (!isObject(modalities)) yield "modalities: expected an object";
		else {
			const { input, output } = modalities;
			if (!isListOfTexts(input))
				yield "modalities.input: expected a list of texts";
			if (!isListOfTexts(output))
				yield "modalities.output: expected a list of texts";
		}
	}
	if (!isWritableModel(model)) {
		yield `must not nest deeper than ${MAX_DEPTH} levels or hold a number too large for JSON`;
	}
}

function* wrongNumbers(
	model: JsonObject,
	field: keyof typeof NUMBERS,
): Generator<string> {
	const value = model[field];
	if (isNone(value)) return;
	if (!isObject(value)) {
		yield `${field}: expected an object`;
		return;
	}
	for (const name of NUMBERS[field]) {
		const amount = value[name];
		if (!isNone(amount) && typeof amount !== "number") {
			yield `${field}.${name}: expected a number`;
		}
	}
}

function isNone(value: Json | undefined): value is null | undefined {
	return value === undefined || value === null;
}

function isListOfTexts(value: Json | undefined): boolean {
	return (
		isNone(value) ||
		(Array.isArray(value) && value.every((item) => typeof item === "string"))
	);
}

/** Amounts may be infinite: those are held field by field, see `findings/prices.ts` and `limits.ts`. */
function isWritableModel(model: JsonObject): boolean {
	for (const [field, value] of Object.entries(model)) {
		const inner =
			Object.hasOwn(NUMBERS, field) && isObject(value)
				? Object.values(value).filter((amount) => typeof amount !== "number")
				: value;
		if (!isWritable(inner, MAX_DEPTH - 1)) return false;
	}
	return true;
}

/** `1e999` is JSON, and Infinity once it is read, which JSON can't write. */
function isWritable(value: Json, levels: number): boolean {
	if (typeof value === "number") return Number.isFinite(value);
	if (typeof value !== "object" || value === null) return true;
	if (levels === 0) return false;
	for (const inner of Object.values(value)) {
		if (!isWritable(inner, levels - 1)) return false;
	}
	return true;
}
