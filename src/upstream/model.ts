import { LIMITS, MODALITIES, PRICES } from "../catalog/fields.ts";
import {
	isObject,
	type Json,
	type JsonObject,
	MAX_DEPTH,
} from "../lib/json.ts";

const MAX_ID_LENGTH = 500;

/** Reports repeat the keys. models.dev's longest key has about twenty characters. */
export const MAX_KEY_LENGTH = 500;

/** Only numbers that this program computes with are checked. Everything else, including new fields, passes unchanged. */
const NUMBERS = { cost: PRICES, limit: LIMITS };

/**
 * Why models.dev's entry of a model can't be used; empty if it can. Plain code, because a schema parser took a tenth of
 * the whole run for five thousand models.
 */
export function problemsOf(key: string, model: unknown): string[] {
	if (!isObject(model)) return ["expected an object"];
	const { id, name, status, modalities } = model;
	const problems: string[] = [];
	if (id !== key) {
		const shown = typeof id === "string" ? JSON.stringify(id) : "no text";
		problems.push(`id: ${shown} is listed as ${JSON.stringify(key)}`);
	}
	if (key === "" || key.length > MAX_ID_LENGTH || !key.isWellFormed()) {
		problems.push(
			`id: expected 1 to ${MAX_ID_LENGTH} characters of well-formed Unicode`,
		);
	}
	if (!isNone(name) && !(typeof name === "string" && name.isWellFormed())) {
		problems.push("name: expected well-formed Unicode text");
	}
	if (!isNone(status) && typeof status !== "string") {
		problems.push("status: expected text");
	}
	checkNumbers(model, "cost", problems);
	checkNumbers(model, "limit", problems);
	if (!isNone(modalities)) checkModalities(modalities, problems);
	if (!isWritableModel(model)) {
		problems.push(
			`must not nest deeper than ${MAX_DEPTH} levels, or hold a number too large for JSON or a key of more than ${MAX_KEY_LENGTH} characters`,
		);
	}
	return problems;
}

function checkModalities(modalities: Json, problems: string[]): void {
	if (!isObject(modalities)) {
		problems.push("modalities: expected an object");
		return;
	}
	for (const { name } of MODALITIES) {
		if (!isListOfTexts(modalities[name])) {
			problems.push(`modalities.${name}: expected a list of texts`);
		}
	}
}

function checkNumbers(
	model: JsonObject,
	field: keyof typeof NUMBERS,
	problems: string[],
): void {
	const value = model[field];
	if (isNone(value)) return;
	if (!isObject(value)) {
		problems.push(`${field}: expected an object`);
		return;
	}
	for (const { name } of NUMBERS[field]) {
		const amount = value[name];
		if (!isNone(amount) && typeof amount !== "number") {
			problems.push(`${field}.${name}: expected a number`);
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

/** Prices and limits may be infinite here: rules check them field by field, see `findings/prices.ts` and `limits.ts`. */
function isWritableModel(model: JsonObject): boolean {
	for (const field in model) {
		if (field.length > MAX_KEY_LENGTH) return false;
		const value = model[field] ?? null;
		const holdsAmounts = Object.hasOwn(NUMBERS, field) && isObject(value);
		if (!isWritable(value, MAX_DEPTH - 1, holdsAmounts)) return false;
	}
	return true;
}

/** `1e999` is valid JSON, but is read as Infinity, which JSON can't represent. */
export function isWritable(
	value: Json,
	levels: number,
	holdsAmounts = false,
): boolean {
	if (typeof value === "number") return Number.isFinite(value);
	if (typeof value !== "object" || value === null) return true;
	if (levels === 0) return false;
	for (const key in value) {
		if (!Array.isArray(value) && key.length > MAX_KEY_LENGTH) return false;
		const inner = (value as JsonObject)[key] ?? null;
		if (holdsAmounts && typeof inner === "number") continue;
		if (!isWritable(inner, levels - 1)) return false;
	}
	return true;
}
